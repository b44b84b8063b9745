const U0=140,j0=[140],D0={42140:((ie,V,h)=>{h.d(V,{rollouts:()=>P0});var m=h(36491),S=h(88737),N=h(90745);async function _(e,t,n,s){const o=e.clock.now()+n;for(;;){
const a=e.cluster.snapshot();if(t(a))return!0;const r=o-e.clock.now();if(r<=0||s?.aborted)return!1;await(0,N.Ku)([i=>e.cluster.changed(a,i),i=>e.clock.sleep(r,i)],
s)}}const T=new AbortController().signal;var A=h(41902),I=h(34794);const H=e=>[...new Set(e.map(({group:n,resource:s})=>`${n}/${s}`))].map(n=>{const s=e.filter(
({group:r,resource:i})=>`${r}/${i}`===n),{group:o="",resource:a=""}=s[0]??{};return{apiGroups:[o],resources:[a],verbs:[...new Set(s.map(({verb:r})=>r))]}});function $(e,{
namespace:t,user:n}){const s=H(e),o=["kn-rollout",...s.flatMap(({verbs:a,resources:r})=>[...a,...r])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${o}
      namespace: ${R(t)}
    rules:
${s.map(k).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${o}
      namespace: ${R(t)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${o}
    subjects:
      - ${L(n).join(`
        `)}`}const k=({apiGroups:e,resources:t,verbs:n})=>`      - apiGroups: [${e.map(R).join(", ")}]
        resources: [${t.join(", ")}]
        verbs: [${n.join(", ")}]`,L=(e="THE-USER-OF-THIS-JOB")=>{const[,t,n]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(e)??[];return t!==void 0&&n!==void 0?
["kind: ServiceAccount",`name: ${R(n)}`,`namespace: ${R(t)}`]:["kind: User",`name: ${R(e)}`,"apiGroup: rbac.authorization.k8s.io"]},R=e=>/^[a-z][a-z0-9.-]*$/.test(
e)&&!y.has(e)?e:JSON.stringify(e),y=new Set(["true","false","yes","no","on","off","null","y","n"]),M="serving.knative.dev",O="The rollout is refused before anyt\
hing is changed.",E=[{verbs:["get","list","watch"],group:M,resource:"services",on:"always",reason:"To read the Service, and to notice changes by other clients d\
uring a rollout.",without:O},{verbs:["list","watch"],group:M,resource:"configurations",on:"always",reason:"To know when Knative has processed a template.",without:O},
{verbs:["list","watch"],group:M,resource:"revisions",on:"always",reason:"To know which Revisions are ready, and how many pods they have.",without:O},{verbs:["li\
st","watch"],group:M,resource:"routes",on:"always",reason:"To know when a traffic split is in effect.",without:O},{verbs:["patch"],group:M,resource:"services",on:"\
change",reason:"To deploy, to shift traffic, and to store the state of the rollout on the Service.",without:O},{verbs:["create"],group:M,resource:"services",on:"\
create",reason:"To create a Service that does not exist yet.",without:O},{verbs:["delete"],group:M,resource:"services",on:"delete",reason:"To delete a new Servi\
ce if its first deployment fails (on-first-failure: delete).",without:O},{verbs:["patch"],group:M,resource:"revisions",on:"scale",reason:"To start pods before t\
raffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled up before a shift: the candidate is only kept from scaling to zero, and a large step ma\
y find too few pods."},{verbs:["get","patch"],group:"autoscaling.internal.knative.dev",resource:"podautoscalers",on:"hold",reason:"To start and hold pods before\
 Knative 1.21, which does not follow min-scale on Revisions. Not needed from 1.21 on.",without:"Before Knative 1.21 pods are not held: the candidate is only kep\
t from scaling to zero, and stable may have fewer pods when traffic returns to it."},{verbs:["list","watch"],group:"",resource:"pods",on:"see",reason:"To report\
 within seconds why a candidate does not start.",without:"Pods cannot be watched: a failed start is reported late, and only with the reason that Knative gives."},
{verbs:["get"],group:"",resource:"pods/log",on:"see",reason:"To show the log of a candidate while it starts, and its last lines if it crashes.",without:"Logs ca\
nnot be read: the log of the candidate is missing from the report."},{verbs:["list"],group:"",resource:"events",on:"see",reason:"To explain why a pod is not cre\
ated, not scheduled, or cannot pull its image.",without:"Events cannot be read: they are missing from the report if a pod does not start."},{verbs:["get"],group:"",
resource:"pods/proxy",on:"count",reason:"To count users' requests and their errors by the metrics of each pod (port 9091; where these are off, only about how ma\
ny there were, port 9090). RBAC cannot narrow it to a port: it reaches any port of any pod of the namespace.",without:"Users' requests are not measured, only pr\
obes are."},{verbs:["get"],group:"",resource:"pods/proxy",on:"through-pods",reason:"For a job that cannot reach the tag URL, or gets answers there that are not \
proven to come from the candidate: requests to the pod then go through the API server.",without:"The rollout is refused, or aborted at 0 %, if answers at the ta\
g URL do not prove it either."}],U=(...e)=>E.filter(({on:t})=>e.includes(t)).flatMap(K),K=({verbs:e,group:t,resource:n})=>e.map(s=>({verb:s,group:t,resource:n})),
F=(e,t)=>e.verb===t.verb&&e.group===t.group&&e.resource===t.resource,se=({verb:e,group:t,resource:n})=>`${e} ${n}${t?`.${t}`:""}`;async function ce(e,...t){try{
const n=await e.cluster.open();return t.includes("change")&&Da(e,n),n}catch(n){if(!(n instanceof I.a)||n.code!=="E_FORBIDDEN")throw n;const s=U("always",...t),o=await e.
cluster.missing(s);if(o.length>0)throw await Ae(e,o);const a=(0,A.r)((await ge(e,s)).grant);throw new I.a(n.code,{message:n.message,cure:a},{cause:n})}}function Da({
cluster:{target:e}},{service:t}){if(!t?.deleting)return;const{since:n,finalizers:s}=t.deleting;throw(0,m.V2)("E_BEING_DELETED",{...e,since:n,finalizers:s.join("\
, ")})}async function cn(e,...t){const n=e.knative.age==="before-1.21",[s,o]=[U("always","change",...t),U(n?"hold":"scale","see")],a=await e.cluster.missing([...s,
...o]),r=i=>a.some(c=>F(c,i));if(o.some(r)&&await un(e,o.filter(r)),s.some(r))throw await Ae(e,s.filter(r));n?e.may.patchAutoscalers=!U("hold").some(r):e.may.patchRevisions=
!r({verb:"patch",group:M,resource:"revisions"})}async function Ba(e){if(e.may.patchAutoscalers!==void 0)return;const t=await e.cluster.missing(U("hold"));e.may.
patchAutoscalers=t.length===0,t.length>0&&await un(e,t)}async function un(e,t){const{user:n,grant:s}=await ge(e,t),o=r=>t.some(i=>F(i,r)),a=E.filter(r=>K(r).some(
o)).map(({without:r})=>r);e.reporter.report({is:"warning",code:"W_RIGHTS",message:`${n} lacks optional permissions: ${dn(t)}. ${a.join(" ")}`,cure:(0,A.r)(s)})}
const me=async(e,t)=>t.lacks?Ae(e,[t.lacks]):(0,m.V2)("E_WRITE_REFUSED",t);async function Ae(e,t){return(0,m.V2)("E_FORBIDDEN",{rights:dn(t),...await ge(e,t)})}
async function ge({cluster:e},t){const n=await e.user(),s={namespace:e.target.namespace,...n===void 0?{}:{user:n}};return{user:n??"This user",grant:$(t,s)}}const dn=e=>e.
map(se).join(", ");function Fa(e,{is:t}){switch(t){case"free":return"go";case"left":return"take-over";case"alive":return Ha[e];case"paused":return Va[e]}}const Ha={
wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},Va={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};function fn({journal:e,
driver:t},{nowMs:n,...s}){if(e===void 0||e==="unreadable")return{is:"free"};const o=Ga(e,n);return t!==void 0?o<=0||t===s.driver||qa(e.job,s.job)?{is:"left",journal:e,
driver:t}:{is:"alive",journal:e,driver:t,forMs:o}:e.stage!=="paused"?{is:"free"}:o>0?{is:"paused",journal:e}:{is:"left",journal:e}}const Wa=168*36e5,Ka=({steps:e,
limits:{readyMs:t,routeMs:n,totalMs:s}})=>Math.max(0,...e.map(({holdMs:o})=>o))+t+n+s+Wa,Ga=({deadlineMs:e,plan:t},n)=>{const s=e-n;return s>Ka(t)?0:s},qa=(e,t)=>e?.
run!==void 0&&e.run===t?.run&&(e.attempt??0)<(t.attempt??0);async function Ya(e,t){let n;for(;;){const s=e.cluster.snapshot(),o=za(e,s),a=Fa(e.settings.onNewer,
o);if(o.is==="free"||a==="go"||a==="take-over")return o;if(o.is!=="alive")throw Za(e,o.journal);const{journal:r,forMs:i}=o,c=t-e.clock.now();if(a==="refuse"||e.
interrupt.aborted||c<=0)throw Xa(e,r);n!==r.id&&e.reporter.report({is:"waiting-for-driver",journal:r,forMs:i}),n=r.id,await(0,N.Ku)([u=>e.cluster.changed(s,u),u=>e.
clock.sleep(Math.min(i,c),u)],e.interrupt)}}function za(e,t){if(Ja(t))throw Ie(e,t);return Pe(e,t)}const Ja=({service:e})=>e?.journal==="unreadable"&&(e.driver!==
void 0||e.hasNewerJournal===!0),Ie=({cluster:{target:e}},{service:t})=>(0,m.V2)("E_JOURNAL",{...e,isNewer:t?.hasNewerJournal===!0}),Pe=(e,{service:t})=>fn(t??{},
ln(e)),ln=({cluster:e,driver:t,job:n})=>({nowMs:e.serverNow(),driver:t,...n?{job:n}:{}}),Xa=({cluster:{target:e}},{id:t,job:n})=>(0,m.V2)("E_LOCKED",{...e,by:n?.
run??`rollout ${t}`,url:n?.url}),Za=({cluster:{target:e}},{plan:t,job:n})=>(0,m.V2)("E_PAUSED",{...e,percent:t.pauseAt??0,url:n?.url});var ue=h(27668),v=h(42105);
const pn=e=>e===void 0||e.ready.status==="False"&&e.replicas===0;function Qa(e,t){return{serving:e.filter(({revision:n})=>!t(n)),broken:e.filter(({revision:n})=>t(
n))}}function hn(e,t){const n=e.filter(a=>a.percent&&!t(a));if(n.length===0)return;const s=(0,v.fc)(100,n.map(({percent:a=0},r)=>({revision:String(r),percent:a}))),
o=e.flatMap(a=>{const r=n.indexOf(a);return r>=0?[{...a,percent:s[r]?.percent??0}]:!!a.percent&&a.tag===void 0?[]:[a.percent?{...a,percent:0}:a]});return(0,v.Zu)(
o)}const Je={journal:null,driver:null,active:!1},mn=(e,{nowMs:t},n)=>({...(0,v.UN)(e.intended,e.before)?{}:{traffic:e.intended},journal:{...e,deadlineMs:be(e,"r\
eadyMs",t)},driver:n,active:!0}),gn=(e,t,n)=>{const s=e.stable.length===0,o=s?(0,v.MG)(e):(0,v.nb)((0,v.dp)(e.before,e.floating),e.tags.candidate);return{...s?{
tags:Le(e,t)}:{},...ye(e,(0,v.r3)(o,t.isReady),{stage:"deployed",...J(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},vn=(e,t,{candidate:n,emptyUrl:s})=>{const o={
...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},a=e.stable.length===0?e.intended:(0,v.lD)(o,0),r=[n,...e.stable.map(({revision:c})=>c)],i=Object.fromEntries(r.map(
c=>[c,t.minScaleOf(c)]));return{...ye(o,(0,v.r3)(a,t.isReady),{stage:"presented",scale:{...i,...e.scale},...J(e,"readyMs",t)}),tags:Le(e,t)}},bn=(e,t,{hold:n,scale:s})=>({
journal:{...e,hold:n,scale:s,...J(e,"readyMs",t)}}),yn=(e,t,n)=>{const{step:s}=n,o=(0,v.lD)(e,e.plan.steps[s]?.percent??0);return ye(e,(0,v.r3)(o,t.isReady),{stage:"\
stepping",step:s,...J(e,n,t)})},Xe=(e,t,{wait:n,extraMs:s=0})=>({journal:{...e,deadlineMs:be(e,n,t.nowMs)+s}}),wn=(e,{nowMs:t},n)=>({driver:null,journal:{...e,stage:"\
paused",deadlineMs:t+n}}),Mn=(e,t)=>({journal:{...e,stage:"promoting",...J(e,"routeMs",t)}}),kn=(e,t,{form:n,keep:s,isJudged:o})=>({traffic:(0,v.r3)((0,v.tU)(e,
n,s),t.isReady).traffic,tags:Le(e,t),verdicts:{...t.verdicts,...ur(e,t),[e.candidate]:o?cr(t):Rn(t)},...e.metadata,...Je}),On=(e,t)=>({tags:Le(e,t),...e.metadata,
...Je}),$n=(e,t,n)=>ye(e,ve(e,t),{stage:"aborting",reason:n,...J(e,"readyMs",t)});function ve(e,t){if(e.stage==="claimed"||e.stable.length===0)return{traffic:e.
intended,parked:[]};const s=(0,v.lT)(e),o=r=>_n(r,t),a=s.some(o)?hn(s,o)??er(e,t)??s:s;return(0,v.r3)(a,t.isReady)}const _n=({percent:e,revisionName:t},{exists:n})=>!!e&&
t!==void 0&&!n(t),er=(e,{isReady:t})=>{const{candidate:n}=e;return n&&t(n)?(0,v.tU)({...e,candidate:n},"pinned","none"):void 0},tr=(e,t,n)=>({...n===void 0?{}:{
template:n},...Xe(e,t,{wait:"readyMs"})}),nr=(e,t,{revision:n,minScale:s})=>{const o=e.intended.some(({revisionName:c})=>c===n),a={revisionName:n,latestRevision:!1,
percent:0},r=o?e.intended:[...e.intended,a],i={[n]:s,...e.scale};return{traffic:r,journal:{...e,intended:r,scale:i,...J(e,"readyMs",t)}}},sr=(e,t,{traffic:n,parked:s})=>ye(
e,{traffic:n,parked:s},{stage:"aborting",...J(e,"routeMs",t)}),En=(e,t)=>({verdicts:{...e.verdicts,...t&&{[t.revision]:{is:"bad",at:Ze(e),why:t.why}}},...Je}),or=e=>({
driver:null,active:!1,journal:{...e,stage:"stopped",reason:"traffic"}}),ar=(e,{nowMs:t},n,s)=>{const{job:o,...a}=e,r=be(e,"readyMs",t);return{driver:n,active:!0,
journal:{...a,deadlineMs:r,...s?{job:s}:{}}}};function Sn(e,t,n){return e.stage==="stopped"||n&&!(0,v.UN)(t,e.intended)?{...e,stage:"stepping",intended:t,before:(0,v.
Sl)(t,e)}:e.stage==="paused"?{...e,stage:"stepping"}:e}const Tn=()=>({driver:null,active:!1}),rr=3e4;function be({plan:e},t,n){return n+(typeof t=="string"?e.limits[t]:
ir(e,t))+rr}function ir(e,{step:t,leftMs:n}){const{readyMs:s,routeMs:o}=e.limits;return Math.min((0,ue.X2)({plan:e,step:t},n)+o+s,Math.max(0,Math.ceil(n)))}const J=(e,t,{
nowMs:n})=>({deadlineMs:be(e,t,n)}),ye=(e,{traffic:t,parked:n},s)=>({traffic:t,journal:{...e,...s,intended:t,parked:n}}),Le=({tags:e},t)=>[...new Set([...t.ownTags,
e.candidate,e.stable])].toSorted(),Ze=({nowMs:e})=>new Date(e).toISOString(),Rn=e=>({is:"not-judged",at:Ze(e)}),cr=e=>({is:"good",at:Ze(e)});function ur({stable:e,
scale:t,hold:n},s){if(n!=="revision")return{};const o=({revision:a})=>{const r=t[a];return r?[[a,{...s.verdicts[a]??Rn(s),minScale:r}]]:[]};return Object.fromEntries(
e.flatMap(o))}const Ce=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,
scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});
var p=h(75389),dr=h(52450);const we=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var fr=h(33095);const lr={POST:"create",PUT:"\
update",PATCH:"patch",DELETE:"delete"},pr=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>lr[s]??"get"));return[{verb:"list",group:"",
resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function Nn(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.
reachUrl=!0:await xn(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function hr(e,t){if(e.may.reachUrl!==!0)return;const n=await e.
hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await Qe(e,t,n.why)}const Qe=(e,t,n)=>xn(e,{code:"E_NOT_PROVEN",url:t,why:n});async function xn(e,{
code:t,url:n,why:s}){const a=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(fr.l);if(a!==void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:a});
const r=await e.cluster.missing(pr(e.settings));if(r.length>0){const{user:u,grant:d}=await ge(e,r);throw(0,m.V2)(t,{url:n,why:s,user:u,rights:r.map(se).join(", "),
grant:d})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go\
 through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function An(e,{url:t,candidate:n,isProven:s}){
await Nn(e,t),e.may.reachUrl&&!s&&await Qe(e,t,"an earlier Revision may still answer there");const o=e.may.reachUrl?e:e.throughPod(n);return{health:o.health,sources:we(
e,o.sources),by:e.may.reachUrl?"url":"pod"}}function In(e,t){const{candidate:n,tags:s,stable:o,isNewTag:a,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||
n===void 0)return;const c=o.length>0?(0,p.rs)(e,s.stable):void 0,u=o.length>0?c??e.service?.url:void 0,d=o.length===0||a===!0||mr(r,i);return{url:i,candidate:n,
isProven:d,isStableTagged:c!==void 0,stable:o.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const mr=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Pn(e,t,n){
const s=n.tags.candidate,[o,a]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&o&&a?{url:o,tag:s,mainUrl:a}:void 0}var Ue=h(
99639),et=h(98063),X=h(1155);function gr({record:e,cluster:t,clock:n,settings:s,...o},a){const{kept:r,evidence:i,...c}=a.plan;e?.({is:"rollout",v:1,atMs:n.now(),
namespace:t.target.namespace,service:t.target.service,stable:a.stable.map(({revision:u})=>u),plan:c,limits:(0,X.mo)(s.analysis),sources:we(o,o.sources).map(({name:u,
one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),...a.evidence?{evidence:a.evidence}:{}})}const tt=({record:e},t,n)=>e?.({is:"measured",...t,...n===
"before"?{isBefore:!0}:{}});function vr({record:e},t,n){const{step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c}=t,{candidate:u="",isStart:d}=n;e?.({is:"\
step",step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c,candidate:u,isStart:d})}function br({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.(
{is:"judged",...Ln(n),isScaled:s.scaled})}function yr({record:e},t,n){const{judged:s,verdict:o}=n,a=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Ln(s),isScaled:a,
verdict:o})}const Ln=({atMs:e,pending:t})=>({atMs:e,pending:t}),wr=6e4;function Mr(e){const{world:t,memory:n,snapshot:s,previous:o}=e,a=t.clock.now(),r=(0,p.nO)(
s,t.driver);if(typeof r=="string")return{atMs:a,progress:{...kr,foreign:r},wait:o?.wait??{key:"",fromMs:a}};const{journal:i}=r,c=nt(t,n,s,i),u={...e,atMs:a,journal:i,
candidate:c},d=n.hold?Un(t,n.hold,o?.judged):void 0,{wait:f,...l}=Or(u,d?.analysis.verdict??"not-asked");return{atMs:a,progress:l,wait:f,journal:i,...d?{judged:d}:
{},...c?{candidate:c}:{},...Nr(u,l)}}const kr={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,
warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",waitedMs:0};function Or(e,t){const{world:n,memory:s,snapshot:o,
atMs:a,journal:r,candidate:i}=e,c=(0,p.$S)(o),d=r.stable.some(({revision:D})=>!c.exists(D))&&r.intended.some(D=>_n(D,c)),f=d&&!(0,v.UN)(ve(r,c).traffic,r.intended),
g=r.stage==="aborting"&&(r.stable.length===0||d)||(0,p.fx)(o.route,r.intended),w=r.stable.every(D=>(0,p.i_)(o)(D.revision)),x=s.pods.scaledFor>=(r.stage==="step\
ping"?r.step+1:0),P=Er(e,`${r.stage} ${r.step} ${g} ${x} ${w}`);return{stage:r.stage,step:r.step,...s.abortBecause?{abortBecause:s.abortBecause}:Sr(e),silent:n.
cluster.silentMs()>wr,candidate:Tr(e)?"never":Rr(o,i,r.stage),isFollowed:i===void 0||s.candidate.followed===i.name,stableReady:w,isStranded:f,inForce:g,scaled:x,
warm:$r(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?a-s.hold.
fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,waitedMs:a-P.fromMs,wait:P}}function $r({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const o=s-e.scaledAtMs>=
_r;return Object.entries(e.wanted).every(([a,r])=>{const i=(0,p.EB)(t,a);return i>=r||i===0&&a!==n.candidate&&o})}const _r=2e4,Er=({previous:e,atMs:t},n)=>e?.wait.
key===n?e.wait:{key:n,fromMs:t},nt=({templates:e},{deployment:t},n,s)=>(0,p.RH)(n,s,t?.template&&e),Cn=(e,{plannedMs:t})=>({sources:we(e,e.sources),limits:e.settings.
analysis,plannedMs:t});function Un(e,t,n){const s=n?.hold===t?n:void 0,o=Cn(e,t),a=e.clock.now(),r=s?.judging??(0,Ue.Nh)(t.states),i=(0,Ue.PD)(r,t.measurements,
{step:t,at:a,judged:o});if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,Ue.Ep)(i,t.measurements,{step:t,judged:o,at:a,pending:new Set(c)});
return{hold:t,judging:i,analysis:u,atMs:a,pending:c}}const Sr=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function Tr({
world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:o}=t;return n.stage!=="deployed"||s||!o||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==
void 0}function Rr(e,t,n){return t?.ready.status==="True"?"ready":n==="stepping"&&t?.ready.status==="False"||e.start?.is==="failed"?"failed":"starting"}function Nr(e,t){
const{previous:n}=e,s=xr(e)??n?.trouble,o=Ar(e)??n?.foreignTemplate,a=Ir(e,t)??n?.warm;return{...s?{trouble:s}:{},...o?{foreignTemplate:o}:{},...a?{warm:a}:{}}}
function xr({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function Ar({
world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===
n.sent?void 0:s}function Ir({memory:e,candidate:t,previous:n},{warm:s}){const o=e.pods.scaledFor;if(!(!t||!s||o<0||n?.warm?.step===o))return{step:o,pods:t.replicas}}
const Pr=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const{plan:a,step:r}=o,{percent:i,holdMs:c}=a.steps[r]??{percent:0,holdMs:0},
u=c===0?0:Math.max(c,t.may.behindMs??0),d=t.clock.now(),f=a.steps.reduce((C,W)=>C+W.holdMs,0),l=Math.max(u,(0,ue.X2)({plan:a,step:r},st(t,n,o))),g=Lr(t,n,{journal:o,
plannedMs:f}),{pending:w}=n,x={step:r,percent:i,holdMs:u,longestMs:l,plannedMs:f,fromMs:d,states:g,measurements:[],pending:w};vr(t,x,{candidate:o.candidate??"",
isStart:jn(n,o)}),n.hold=x;const P=In(s,o);P&&Dn(t,n,P);const D=d-(n.exposure.at(-1)?.fromMs??d);t.reporter.report({is:"in-force",percent:i,afterMs:D,atMs:d,untilMs:o.
deadlineMs})},st=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function Lr(e,t,{journal:n,plannedMs:s}){const o=jn(t,n)?et.Cq:et.MB,a=Object.entries(
t.evidence??n.evidence??{}),r=Object.fromEntries(a.map(([i,c])=>[i,o(c)]));return t.lastHeld===void 0?(0,Ue.b6)(r,t.before.measurements,Cn(e,{plannedMs:s})):r}const jn=({
exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,ot=(e,{evidence:t})=>t===void 0?e:{...e,evidence:Object.fromEntries(Object.entries(t).map(([n,s])=>[n,(0,et.
oV)(s)]))};function oe(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Un(e,n,t.seen?.judged),{judging:o,analysis:a}=s;n.holdMs>0&&(t.
evidence=o.states);const{percent:r,failed:i}=n,c=e.clock.now()-n.fromMs,u={percent:r,heldMs:c,...a,verdict:Cr(a.verdict),...i&&{failed:i}};t.steps.push(u),yr(e,
t,{judged:s,verdict:u.verdict}),Hr(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:u})}const Cr=e=>e==="outage"||e==="outage-over"?"inconclusive":e;function Dn(e,t,n){
if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=Ur(t),o=({start:a,...r})=>a({...n,held:()=>t.hold,sent:i=>jr(t,{source:r.name,dueMs:i}),tallies:s},
i=>{Dr(e,t,{...i,source:r}),e.notifier.notify()},t.background.signal);An(e,n).then(({sources:a})=>Promise.all(a.map(async r=>o(r)))).catch(()=>{})}function Ur(e){
const t=e.hold!==void 0&&e.exposure.length===0,n=({n:s,bad:o})=>{e.answers={count:s,...o===void 0?{}:{bad:o},...t?{isPart:t}:{}}};return s=>(e.readAnswers=async()=>n(
await s()),{told:n})}function jr({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Dr(e,t,{sample:n,source:s,...o}){const{hold:a}=t,{unattributed:r,atMs:i,
of:c}=o;if(r!==void 0){a&&Fr(a,r);return}const u={...o,source:s.name};!a&&t.exposure.length===0&&c==="stable"&&(t.before.measurements.push(u),tt(e,u,"before")),
!(!a||i<a.fromMs)&&(a.measurements.push(u),tt(e,u,"hold"),n&&c==="candidate"&&Br(a,{...n,atMs:i,one:s.one},o.note))}function Br(e,t,n){(t.body||!e.failed?.body)&&
(e.failed={...t,...n?{note:n}:{}})}function Fr(e,t){e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}function Hr(e,{unattributed:t}){if(!t)return;const{
count:n,why:s}=t,o=`Not counted, because they did not come from the candidate: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"note",text:o})}const Vr=async(e,t)=>{
const{memory:n,snapshot:s}=t,o=(0,p.zc)(s),a=o&&In(s,o);a?n.candidate.health="running":Fn(t,"unreachable","The candidate has no tag URL."),a&&Kr(t,a).catch(r=>Yr(
t,r))},Wr=3;async function Kr(e,t){const{world:n,memory:s}=e;for(let o=1;;o++){const{health:a,by:r}=await An(n,t),i=r==="pod"?{result:await Bn(e,t,a)}:await Gr(
e,t,a);if(s.background.signal.aborted)return;if(i.result)return qr(e,t,i.result);(i.isFinal||o>=Wr)&&await Qe(n,t.url,i.why)}}async function Gr(e,t,n){const{world:s,
memory:o}=e,{signal:a}=o.background,r=await s.hosts.isServed(t.url,a);if(r.is!=="knative")return{why:r.why,isFinal:!0};const i=await Bn(e,t,n),c=await s.hosts.now(
t.url,a);return c.is==="knative"||i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}function Bn({world:e,memory:t},{url:n},s){return e.reporter.report({is:"h\
ealth-started",command:s.command(n)}),s.run(n,t.background.signal)}function qr({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),
t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,s.is==="passed"&&Dn(e,t,n),e.notifier.notify()}function Yr(e,t){
const n=t instanceof I.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";Fn(e,s,n?`${t.message} ${t.cure}`:String(t))}function Fn({world:e,memory:t},n,s){
t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const zr=new Set(["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-ba\
ck"]),Jr=e=>zr.has(e),at=3e4,Hn=20,Vn=e=>`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`,Xr=(e,t)=>Zr[e](t),Me=()=>[],rt=()=>["Nothing needs cle\
aning up. Run the job again when you are ready."],Zr={cancelled:rt,"driver-died":rt,"pause-over":rt,asked:Me,superseded:Me,error:Me,"stable-not-ready":Me,"stabl\
e-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],
"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to s\
tart, increase `ready-timeout`.",...it(e,"To see what its pods are waiting for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>[
"The cluster may not have enough capacity for more pods. If they only need more time, increase `ready-timeout`.",...e.flatMap(n=>it({...t,candidate:n},`To see w\
hat pods of ${n} are waiting for, while they exist:`,"describe pods"))],"health-failed":e=>Wn(e),"health-unreachable":()=>["Set `ingress-address` to the host:po\
rt at which this job can reach the ingress."],"health-not-proven":Me,"analysis-failed":e=>Wn(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`ma\
x-hold`), or set `on-inconclusive` to define what happens without one."],"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the spli\
t: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>["Increase `timeout`, or use shorter holds."]},Wn=e=>it(e,"To read its log, while i\
ts pods exist:","logs --tail 100"),it=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var ct=h(
57975);const ut=e=>e instanceof I.a&&e.code==="E_WRITE_ALTERED";async function Qr(e,t){if(t.stage==="promoting")return;const n=(0,p.xS)(e.cluster.snapshot(),e.cluster.
serverNow());await Kn(e,{...$n(t,n,"error"),driver:e.driver,active:!0})}const ei=(e,{before:t},n)=>Kn(e,{...Tn(),journal:null,...n?{traffic:t}:{}});async function Kn(e,t){
const{service:n}=e.cluster.snapshot();if(!n||n.driver!==void 0&&n.driver!==e.driver)return;const s={generation:n.generation,driver:n.driver??null,set:t};await e.
cluster.writeService(s,{urgent:!0}).catch(()=>{})}const ti=8,ni=200;async function de(e,t,n={}){const{attempts:s=ti,interrupt:o}=n;let a,r;for(let c=1;c<=s;c++){
const u=e.cluster.snapshot();if(a?.isDone(u))return dt(u);const d=t(u);if(!d)return{is:"over"};a=d;const f=await ii(si(e,d,n),o);if(f.is!=="again")return f;if(r=
f.doubt,c<s&&await Gn(e,u,{attempt:c,interrupt:o}),o?.aborted)return{is:"interrupted"}}const{service:i}=e.settings;throw r===void 0?(0,m.V2)("E_WRITE_CONTENDED",
{service:i,attempts:s}):(0,m.V2)("E_WRITE_UNCONFIRMED",{service:i,attempts:s,why:r})}async function si(e,{send:t,isDone:n},s){const{interrupt:o=T,onRefusal:a=()=>"\
throw"}=s,r=await t();if(r.is==="written")return dt(r);const i=r.is==="refused"?a(r):void 0;if(r.is==="refused"&&i==="throw")throw await me(e,r);if(i==="over")return{
is:"over"};const c=await e.cluster.reread(o);return n(c)?dt(c):{is:"again",doubt:r.is==="unknown"?r.message:void 0}}const dt=({service:e})=>({is:"written",...e?
{service:e}:{}});async function Gn({cluster:e,clock:t},n,{attempt:s,interrupt:o}){if(e.snapshot()!==n)return;const a=r=>e.changed(n,r);await(0,N.Ku)([a,r=>t.sleep(
ni*s,r)],o)}async function B(e,t,n={}){let s={},o;const a=c=>{const u=(0,p.nO)(c,e.driver);if(typeof u=="string"){o=u;return}const d=t(u,(0,p.xS)(c,e.cluster.serverNow()),
c);s=d;const f={generation:u.service.generation,driver:e.driver,set:d};return{send:()=>e.cluster.writeService(f,n).catch(async l=>{throw ut(l)&&await Qr(e,u.journal),
l}),isDone:l=>ai(l,{set:d,ours:u,driver:e.driver})}},r={...n.interrupt?{interrupt:n.interrupt}:{},onRefusal:oi},i=await de(e,a,r);return i.is==="over"?{is:"fore\
ign",foreign:o??"driver"}:i.is==="interrupted"?i:{...i,journal:s.journal}}const oi=({status:e})=>e===404?"again":"throw";function ai({service:e},t){const{set:n,
driver:s}=t;return e?n.journal===null?ri(e,t):e.driver===(n.driver===null?void 0:s)&&(0,ct.isDeepStrictEqual)(e.journal,n.journal):!1}const ri=(e,{set:t,ours:n})=>e.
journal===void 0&&e.driver===void 0&&(0,v.UN)(e.traffic,t.traffic??n.service.traffic)&&(0,ct.isDeepStrictEqual)(e.template,n.service.template),ii=(e,t)=>(0,N.Ku)(
[n=>(0,N.QH)(n).then(()=>({is:"interrupted"})),()=>e],t),qn=2e3,ft=9e4;async function ci(e){const{service:t}=e.settings;if(!await _(e,lt,qn)&&(e.reporter.report(
{is:"note",text:`Knative has not processed the last change of ${t} yet. Waiting for at most ${ft/1e3} s`}),!await _(e,lt,ft,e.interrupt)&&!e.interrupt.aborted))
throw(0,m.V2)("E_NOT_IN_SYNC",{service:t,seconds:(qn+ft)/1e3})}const Yn=new Set(["NotObserved","OutOfDate"]),lt=({service:e,revisions:t})=>e===void 0?!0:!(e.latestReady===
void 0&&[...t.values()].some(({ready:s})=>s.status==="True")||Yn.has(e.ready.reason)||Yn.has(e.configurationsReady.reason));function zn(e,t,n){return(0,v.O2)(t)?
{traffic:t.intended,parked:t.parked}:(0,v.vY)(t.before)&&di(e,t,n)?(0,v.r3)(t.before,(0,p.i_)(n)):ve(t,(0,p.$S)(n))}const pt=(e,{before:t,candidate:n},s)=>(0,v.
vY)(t)&&ke(e,s)?.name===n?"floating":"pinned";function ui(e,t,n){if(!(0,v.vY)(t.before)||pt(e,t,n)==="floating")return!0;if(!lt(n))return!1;const s=n.revisions.
get(t.candidate);return!(0,p.Hy)(n,t,e.templates)||s?.ready.status==="False"||Jn(n,s)}function ke({templates:e},t){const{service:n}=t;if(n?.configurationsReady.
status!=="True"||n.latestCreated!==n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return Jn(t,s)?void 0:s}const Jn=({revisions:e},t)=>t!==
void 0&&[...e.values()].some(({generation:n})=>n>t.generation);function di(e,t,n){const s=ke(e,n),o=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||
!o||s.name===t.candidate?!1:s.name===o.name?!0:s.ready.status==="True"&&s.replicas>=o.replicas&&ht(e,s,o)}const ht=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&
Xn(t,n);function fi(e,t){const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer \
exists`;const o=ke(e,n);return!o||!e.templates.same(e.templates.of(o),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:Xn(
o,s)?`${o.name} did not get as many pods as ${s.name} in time`:`Knative knows no image digest by which ${o.name} is sure to run what ${s.name} runs`}function mt(e,t,n){
const s=e.cluster.snapshot(),{service:o}=s,{service:a,namespace:r}=e.cluster.target;if(!o||!(0,v.vY)(t.before)||(0,v.vY)(o.traffic))return[];const i=(0,v.AR)(o.
traffic).map(({revision:l})=>l),c=`${n(e,t)}, so ${a} remains pinned to ${i.join(" and ")}, and later Revisions receive no traffic.`,d=[(0,p.Xs)(s,e.templates)?.
name,o.latestCreated,o.latestReady].filter(l=>!li(e,t,l));if(d.length===0)return[`${c} To follow the latest Revision again: kn service update ${a} -n ${r} --tra\
ffic @latest=100`];const f=d[0]?`Its latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Deploy again: a rollout moves t\
raffic of a pinned Service too.`]}function li(e,{stable:t},n){const{revisions:s}=e.cluster.snapshot(),o=s.get(n??"");return o?o.verdict?o.verdict.is!=="bad":t.some(
a=>{const r=s.get(a.revision);return r!==void 0&&(r.name===n||ht(e,o,r))}):!1}function Xn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>pi(t.
digests[s])&&e.digests[s]===t.digests[s])}const pi=e=>e?.includes("@sha256:")===!0;var G=h(18103),q=h(57049);const gt=3e4;function vt(e,t,n){const s=e.clock.now(),
o=async a=>{for(;;){if(await e.clock.sleep(gt,a),a.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,N.
Ku)([n,o])}function ae(e,{revisions:t,autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const o=t.get(s);return o&&(o.minScale??null)}async function Oe({
cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(n.map(e.readAutoscaler))}const Zn=4;async function $e(e,{on:t,name:n},s){const o={on:t,name:n,before:bt(
e.cluster.snapshot(),{on:t,name:n}),after:s};let a=!1;const r=()=>(a=!0,Qn(e,o,s)),i=d=>bt(d,o)===s,c=await de(e,d=>es(e,d)?{send:r,isDone:i}:void 0,{attempts:Zn,
onRefusal:({status:d})=>d===404?"over":"again"}).catch(ss(e,o,s));if(!c)return!1;const u=c.is==="written"&&await hi(e,o);return!u&&a&&await gi(e,o),u}const Qn=({
cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),bt=(e,{on:t,name:n})=>ae(t,e,n)??null,es=(e,{service:t})=>t?.
driver===e.driver,ts=({before:e,after:t})=>Number(t??0)>Number(e??0),hi=async(e,t)=>!ts(t)||es(e,await e.cluster.reread(T)),[ns,mi]=[1e3,200];async function gi(e,t){
const{name:n,before:s,after:o}=t;if(!ts(t))return;await e.clock.sleep(mi);const a=c=>bt(c,t)===o,r=c=>Object.hasOwn((0,p.zc)(c)?.scale??{},n);if(!await vi(e,t,a))
return;const i=()=>Qn(e,t,s);await de(e,c=>a(c)&&!r(c)?{send:i,isDone:u=>!a(u)}:void 0,{attempts:Zn,onRefusal:()=>"over"}).catch(ss(e,t,s))}async function vi(e,{
on:t,name:n},s){if(t==="revision")return _(e,s,ns);const o=e.clock.now()+ns;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const a=o-
e.clock.now();if(a<=0)return!1;await e.clock.sleep(Math.min(bi,a))}}const bi=250,yi=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),ss=(e,t,n)=>s=>{if(!(s instanceof
I.a&&yi.has(s.code)))throw s;Mi(e,t,n)},wi={revision:"revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function Mi(e,{on:t,name:n},s){
const{namespace:o}=e.cluster.target,a=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${wi[t]}\
 ${n} -n ${o} --overwrite autoscaling.knative.dev/min-scale${r}`;e.reporter.report({is:"warning",code:"W_SCALE",message:a,cure:i})}function ki(e,t){const{now:n}=e,
s=Oi(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:o}=s,a=Math.max(0,o-(n.atMs-t.atMs));return Math.floor(o/gt)>Math.floor(a/gt)?[{is:"still-waiting",
...s}]:[]}function Oi(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return $i(e.now,t);case"presented":case"stepping":return os(e.now,
t)??_i(e.now,t)??Ei(e,t);case"aborting":return os(e.now,t);default:return}}function $i({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="startin\
g")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const os=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"rou\
te"},forMs:t,limitMs:n.limits.routeMs};function _i({progress:e,judged:t},{plan:n,step:s}){const{percent:o,holdMs:a}=n.steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,
longestMs:c}=e;if(!r||i>=c)return;const u=t?.analysis.sources??[];return{on:{is:"hold",percent:o,measured:u},forMs:i,limitMs:i<a?a:c}}function Ei({now:e,memory:t,
snapshot:n},{plan:s}){const{stableReady:o,scaled:a,warm:r,health:i,waitedMs:c}=e.progress,u=s.limits.readyMs;return o?a&&!r?{on:{is:"pods",lacking:as(t,n)},forMs:c,
limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const as=({pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({
revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function rs(e,t,n){const s=t.seen,o=Mr({world:e,memory:t,snapshot:n,previous:s});t.seen=o,br(
e,s,o);for(const a of Si({previous:s,now:o,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(a);return o}function Si(e){const{now:t,memory:n}=e;if(!t.
journal)return[];const s=ki(e,e.previous);return n.abortBecause?[...is(e),...s]:[...[...Ti(e),...Ri(e)],...is(e),...Ni(e),...s]}function Ti({previous:e,now:{candidate:t,
journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const o=n.stable[0]?.revision,a=s.deployment?.changes??[];return[{is:"c\
reated",candidate:t.name,changes:a,...o?{from:o}:{}}]}function Ri({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"sta\
rting",candidate:n.name,start:t.start}]}function is({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:o}=t;return!n||!o||e?.foreignTemplate===
o?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,p.hU)(n,"template")}.`,cure:"That change is kept. This rollout co\
ntinues with its own Revision; the Revision from the other template receives no traffic."}]}function Ni({previous:e,now:{warm:t,candidate:n,atMs:s},memory:o}){const a=t!==
void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!a?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-o.pods.scaledAtMs}]}const xi=.8;function Ai(e,t,n,s){
const o=n===t.candidate,a=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!o&&!a)return s;const[r,i]=[e[0],e.at(-1)];if(!r||!i)return t.step<0?Number.
NEGATIVE_INFINITY:s;const c=f=>o?f:100-f,u=xi*c(i.toMs>s?i.percent:0),d=o?r.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.filter(({percent:f})=>c(f)<u).
map(({toMs:f})=>f))}const Ii=1e3,Pi=6e4,Li=12e4;async function _e(e,t,n,{over:s={},unless:o,hurry:a}={}){await t.pods.raising;const{hold:r}=n;if(r==="nothing"||
r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:{...n.scale,...s},c=r??"revision",u=await Ui(e,c,i);if(u.length===0)return;const d=u.
filter(l=>ji(l)&&Di(e,l.revision.name)),f=Bi(e,c);await e.clock.sleep(Ii),await f(u.filter(l=>!d.includes(l))),await Fi(e,{memory:t,journal:n,needed:d,unless:o??
a}),a?.aborted&&d.length>0&&e.reporter.report({is:"note",text:Ci(d)}),o?.aborted||await f(d)}const Ci=e=>`Interrupted: the pods of ${e.map(({revision:t})=>t.name).
join(" and ")} are left to the autoscaler now`;async function Ui(e,t,n){await Oe(e,t,Object.keys(n));const s=e.cluster.snapshot(),o=a=>ae(t,s,a);return Object.entries(
(0,G.D8)(n,o)).flatMap(([a,r])=>{const i=s.revisions.get(a);return i?[{revision:i,now:o(a)??null,after:r}]:[]})}const ji=({revision:e,now:t,after:n})=>e.replicas>
1&&Number(t??0)>Math.max(1,Number(n??0)),Di=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(({revisionName:s,percent:o=0})=>s===t&&o>0)===!0},
Bi=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{name:s},after:o})=>$e(e,{on:t,name:s},o)))};async function Fi(e,t){
const{needed:n}=t,s=Vi(t,e.clock.now());if(s===0||t.unless?.aborted||(await B(e,({journal:i},c)=>Xe(i,c,{wait:"routeMs",extraMs:s}))).is!=="written")return;const a=n.
map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.report({is:"note",text:`Keeping ${a} for ${Math.ceil(s/1e3)} s while the autoscaler\
 catches up`}),await vt(e,{on:{is:"autoscaler"},limitMs:s},()=>_(e,i=>Hi(e,t,i),s,t.unless))}const Hi=(e,{memory:t},n)=>rs(e,t,n).progress.foreign!==void 0;function Vi({
memory:e,journal:t,needed:n},s){const o=n.map(({revision:r})=>Wi(r,Ai(e.exposure,t,r.name,s),s)),a=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(
a,Math.max(0,...o)))}function Wi({window:e},t,n){const s=Math.min(Li,(0,q.E9)(e??"")??Pi);return Math.min(s,Math.max(0,t+s-n))}async function yt(e){const{version:t,
ingress:n}=await e.cluster.installation(),s=(0,G.hy)(t);return e.knative.age=s==="unknown"?await Ki(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.
cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}async function Ki({cluster:e}){const t=e.snapshot();for(const{
revision:n}of(0,v.AR)((0,p.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.some(G.d$))continue;const o=(0,G.lm)(s,await e.readPods(n)??[]);
if(o!=="unknown")return o}return"unknown"}function cs(e,t,n=(0,p.zc)(e.cluster.snapshot())){if(!n||n.stable.length===0)return;const s=Gi(e,t,n);e.reporter.report(
s)}function Gi(e,t,n){const{age:s,version:o}=e.knative,{revisions:a}=e.cluster.snapshot(),{minScale:r}=e.settings.template;return{is:"holding",hold:t,age:s,...o!==
void 0&&{version:o},lacks:qi(e).map(se),stable:(0,G.RK)(n,i=>a.get(i)),...r!==void 0&&r>0&&{candidateMinScale:r}}}function qi({knative:{age:e},may:t}){return e===
"before-1.21"?t.patchAutoscalers?[]:U("hold"):t.patchRevisions?[]:U("scale")}async function wt(e,t){const n=(0,p.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;
e.knative.age==="unknown"&&await yt(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await Zi(e,t)),e.knative.age==="before-1.21"&&
await Ba(e);const s=Ee(e),o=s==="by-effect"?"nothing":s;return await Yi(e,o)?(cs(e,o),o):"nothing"}const Ee=({knative:{age:e},may:t})=>(0,G.Z7)({age:e,mayPatchRevisions:t.
patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function Yi(e,t){const n=Object.keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await Oe(
e,t,n),(await B(e,({journal:o},a,r)=>bn(o,a,{hold:t,scale:t==="pod-autoscaler"?zi(o,r):o.scale}))).is==="written"}const zi=({scale:e,isRollback:t},n)=>{const s=Object.
keys(e).flatMap(o=>{const a=ae("pod-autoscaler",n,o);return a===void 0?[]:[[o,a]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[Ji,Xi]=[8e3,
1e3];async function Zi(e,t){const n=()=>e.cluster.snapshot().revisions.get(t),s=await e.cluster.readPods(t),o=n();if(!o||s===void 0||s.length===0)return"unknown";
const a=Math.max(o.desired??0,o.replicas,s.length)+1;if(Number(o.maxScale??0)>0&&a>Number(o.maxScale))return"unknown";const r=await $e(e,{on:"revision",name:t},
String(a))?await Qi(e,{name:t,written:a,before:s}):"unknown",{scale:i={}}=(0,p.zc)(e.cluster.snapshot())??{};return await $e(e,{on:"revision",name:t},i[t]??null),
r}async function Qi(e,{name:t,written:n,before:s}){const o=e.clock.now()+Ji,a=({revisions:r})=>us(r.get(t))>=n;for(;;){const r=await _(e,a,Xi,e.interrupt);r&&await e.
clock.sleep(ec,e.interrupt);const i=await e.cluster.readPods(t);if(i===void 0)return"unknown";const c=us(e.cluster.snapshot().revisions.get(t)),u=(0,G.cT)({written:n,
desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||e.clock.now()>=o)return u}}const ec=300,us=e=>e?.desired??0,Se=(e=[])=>({is:"kept",next:e});
async function tc(e,t){const n=await nc(e,t),{journal:s}=t;return n.is!=="foreign"&&(0,v.vY)(s.before)&&!(0,v.O2)(s)&&!ds(s)&&await oc(e,s),n}async function nc(e,t){
const n=e.cluster.snapshot(),{journal:s}=t;if(ds(s)||!ls(e,n,t))return Se();if(e.settings.onAbort==="keep")return Se([`${e.settings.service} still has the templ\
ate of the candidate (\`on-abort: keep\`).`]);const o=fs(s,n);if(!o)return Se(["The Revision with the previous template no longer exists. Set spec.template befo\
re the next deploy."]);let a=!1;return(await B(e,(i,c,u)=>(a=!ls(e,u,i),tr(i.journal,c,a?void 0:e.templates.of(o))))).is==="foreign"?{is:"foreign"}:a?Se():(e.reporter.
report({is:"written",what:`Restored the template of ${o.name}`}),{is:"restored",next:[]})}const ds=({candidate:e,intended:t})=>e!==void 0&&(0,v.tC)(e,t)>0,fs=({
templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),ls=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,p.TH)(n.template)===s.id&&(0,p.
Hy)(t,s,e);const[o,a]=[(0,p.Xs)(t,e),(0,p.RH)(t,s)];return o!==void 0&&a!==void 0&&e.same(e.of(o),e.of(a))},sc=2e3;async function oc(e,t){const n=e.cluster.snapshot(),
{service:s}=n,o=fs(t,n);if(!s||!o||!e.templates.same(s.template,e.templates.of(o)))return;const a=d=>typeof(0,p.nO)(d,e.driver)=="string",r=e.clock.now()+Math.min(
t.plan.limits.readyMs,ac),i=()=>Math.max(0,r-e.clock.now());await _(e,d=>a(d)||ke(e,d)!==void 0,i());const c=ke(e,e.cluster.snapshot());if(!c||a(e.cluster.snapshot()))
return;const u=rc(e,t);if(await ic(e,c,u)){const d=f=>(0,p.Ck)(f)&&(0,p.EB)(f,c.name)>=u;await _(e,f=>a(f)||d(f),i())}await _(e,a,sc)}const ac=6e4,rc=(e,{stable:t})=>{
const n=e.cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,p.EB)(n,s)))};async function ic(e,{name:t,replicas:n},s){const o=(0,p.zc)(e.cluster.snapshot())?.
hold;if(o==="nothing"||o==="revision"&&!e.may.patchRevisions||o===void 0&&n>=s)return!1;await Oe(e,o,[t]);const a=ae(o??"revision",e.cluster.snapshot(),t);if(a===
void 0||(await B(e,({journal:c},u)=>nr(c,u,{revision:t,minScale:a}))).is!=="written")return!1;const i=await wt(e,t);return i!=="nothing"&&$e(e,{on:i,name:t},String(
s))}const ps=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;if(dc(t,n,o,(0,p.fx)(s.route,o.journal.intended)),
o.journal.stable.length===0)return fc(t,n,o);const a=await tc(t,o);if(a.is==="foreign"||!await cc(t)||(await _e(t,n,(0,p.zc)(t.cluster.snapshot())??o.journal),(await B(
t,({journal:u},d,f)=>En(d,hs(t,n,{journal:u,now:f})))).is!=="written"))return;const{journal:i}=o;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??
"driver-died";(0,S._N)(t,n,{kind:i.isRollback?"rolled-back":"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",
next:[...a.next,...i.isRollback?[]:Xr(c,uc(t,n,i)),...mt(t,i,fi)],journal:i})};async function cc(e){const t=e.cluster.snapshot(),n=(0,p.nO)(t,e.driver);if(typeof n==
"string")return!1;if((0,v.UN)(zn(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await B(e,({journal:a},r,i)=>sr(a,r,zn(e,a,i))),{journal:o}=s.is===
"written"?s:{};return o?(await _(e,p.Ck,o.plan.limits.routeMs),!0):!1}const uc=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:o}=e.cluster.target,a=(0,p.RH)(
e.cluster.snapshot(),n)?.name;return{service:s,namespace:o,...a?{candidate:a}:{},...t?{lacking:t}:{}}};function dc(e,t,{journal:n},s){const o=e.clock.now(),a=t.
exposure.at(-1);if(a&&a.toMs===Number.POSITIVE_INFINITY&&(a.toMs=o),n.stable.length===0)return;const r=(0,v.AR)(n.intended),i=o-(t.returningFromMs??t.seen?.wait.
fromMs??o);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:o}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirm\
ed that all traffic is back on stable."})}function hs(e,t,{journal:n,now:s}){const o=n.isRollback?"rolled-back":n.reason??t.abortBecause,a=nt(e,t,s,n);return a&&
o&&Jr(o)?{revision:a.name,why:o}:void 0}async function fc(e,t,{journal:n}){const{service:s,onFirstFailure:o}=e.settings,a=t.abortBecause??"driver-died";if(o==="\
delete"&&n.created===!0)return await pc(e),(0,S._N)(e,t,{kind:"first-deployment-failed",because:a,reason:`${s} was deleted (\`on-first-failure: delete\`).`,next:[],
journal:n});if(await _e(e,t,n),(await B(e,({journal:u},d,f)=>En(d,hs(e,t,{journal:u,now:f})))).is!=="written")return;const i=n.broken===void 0,c=i?`${s} was lef\
t unchanged.`:"There was no Revision that serves to return to.";(0,S._N)(e,t,{kind:i?"first-deployment-failed":"aborted",because:a,reason:[c,t.abortDetail].filter(
Boolean).join(" "),next:["Fix the cause above and deploy again. Nothing needs cleaning up.",...lc(e,n)],journal:n})}const lc=(e,{broken:t,before:n})=>t===void 0||
(0,v.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],pc=e=>de(e,()=>({send:e.
cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function hc({world:e,memory:t,snapshot:n}){const s=(0,p.zc)(n)?.stable.map(({revision:d})=>d)??
[],o=n.service?.url,{over:a,measurements:r}=t.before;if(a.signal.aborted||o===void 0||!s.some(d=>(0,p.EB)(n,d)>0))return;const i=e.may.reachUrl?e:e.throughPod(s[0]??
""),c=AbortSignal.any([a.signal,t.background.signal]),u=async({name:d,startBefore:f})=>f?.({url:o,stable:s},({sample:l,...g})=>{const w={...g,source:d};r.push(w),
tt(e,w,"before")},c);Promise.all(we(e,i.sources).map(u)).catch(()=>{})}const mc=async(e,t)=>{const{world:n,memory:s}=t;hc(t);const{template:o,generation:a}=s.deployment??
{};(await B(n,({journal:i,service:c},u)=>{if(o&&c.generation!==a)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return gn(i,u,o)},{interrupt:n.
interrupt})).is==="written"&&n.reporter.report({is:"written",what:o?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},gc=async(e,{
world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,o=>{n.candidate.isReady||t.reporter.report({is:"log",
line:o})}))},vc=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s),a=o&&nt(t,n,s,o);if(!a)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",
candidate:a.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.url}:{};await B(t,({journal:c},u)=>vn(
c,u,{candidate:a.name,...i}),{interrupt:t.interrupt}),t.reporter.report({is:"phase",phase:"health"})};var Te=h(36701);function ms(e,{percent:t,stablePods:n},s){
const o=(i,c)=>{const u=Number(s(i)?.maxScale??0);return[i,u>0?Math.min(c,u):c]},a=e.stable.map(({revision:i})=>o(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,
Math.ceil(t*n/100));return Object.fromEntries([...a,...e.candidate?[o(e.candidate,r)]:[]])}const gs=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??
0),0);function vs({stable:e,scale:t},n){const s=o=>{switch(n){case"tag":return o===null?null:"0";case"warm":return String(Math.max(1,Number(o??0)));case"none":return o}};
return Object.fromEntries(e.map(({revision:o})=>[o,s(t[o]??null)]))}const bc=async(e,{world:t,memory:n})=>{oe(t,n),t.reporter.report({is:"phase",phase:"promote"}),
await B(t,({journal:s},o)=>Mn(s,o),{interrupt:t.interrupt})},yc=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string"||o.journal.
candidate===void 0)return;const a={...o.journal,candidate:o.journal.candidate},r=vs(a,t.settings.keepPrevious);await _e(t,n,a,{over:r,hurry:t.interrupt}),await Mc(
t,a);let i="pinned";const{keepPrevious:c}=t.settings;(await B(t,(d,f,l)=>(i=pt(t,a,l),kn(a,f,{form:i,keep:c,isJudged:Oc(n)})))).is==="written"&&(await wc(t,a),t.
cluster.snapshot().service&&_c(t,n,a,i))};async function wc(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await _(e,p.Ck,t.limits.routeMs),await _(e,({service:o,
route:a})=>!o||!a||(0,v.UN)(o.served,a.served),Math.max(0,n-e.clock.now()),e.interrupt)}async function Mc(e,t){const n=o=>typeof(0,p.nO)(o,e.driver)=="string"||
ui(e,t,o);if(await _(e,n,kc))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revisio\
n yet. Waiting for at most ${s/1e3} s`}),await _(e,n,s)}const kc=2e3,Oc=({steps:e})=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t})=>t!=="not-judged");
function $c({reporter:e},{steps:t},n){const o=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).filter(({bad:i})=>i>0);if(o.length===0)return;
const a=o.reduce((i,c)=>c.bad/c.count>i.bad/i.count?c:i),r=`${a.bad} of ${a.count} ${a.source} failed (${Math.round(100*a.bad/a.count)} %)`;e.report({is:"warnin\
g",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${r}, and there were too few measurements to decide.`,cure:"Set `max-error-r\
ate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function _c(e,t,n,s){const{tags:o}=e.settings;$c(e,t,
n.candidate);const a=s==="pinned"?mt(e,n,Tc):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,S.Lu)(n.stable)} keeps the tag ${o.stable}.`:"",
c=t.abortBecause==="asked";(0,S._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Ec:""}${n.candidate} serves 100 % of traffic.${i}`,next:[...c&&r?
[Sc(e)]:[],...a,...Rc(e,n)],journal:n})}const Ec="Too late to abort: the promotion was decided before, and has been finished. ",Sc=({cluster:{target:e}})=>`To r\
eturn to the previous Revision: ${(0,Te.j)({verb:"rollback",...e})}`,Tc=({cluster:e,templates:t},n)=>(0,p.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the lates\
t Revision for Knative`:"Another client changed the template in the meantime";function Rc({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious===
"none")return[];const{revisions:o}=e.snapshot();return s.flatMap(({revision:a})=>{const r=Number(o.get(a)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${a}\
 is not kept warm: its pods cannot be held.`]:[]:[`${a} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const Nc=async(e,{
world:t,memory:n,snapshot:s})=>{oe(t,n);const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;const{journal:a}=o;if(await _e(t,n,a,{unless:t.interrupt}),t.interrupt.
aborted||(0,p.zc)(t.cluster.snapshot())?.stage!==a.stage)return;(await B(t,(i,c)=>On(a,c))).is==="written"&&(0,S._N)(t,n,{kind:"split",reason:"The requested spl\
it is in effect and stays.",next:mt(t,a,()=>"The split names its Revisions"),journal:a})},xc=async(e,{world:t,memory:n})=>{oe(t,n);const s=await B(t,({journal:r},i)=>wn(
ot(r,n),i,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:o}=s,{target:a}=t.cluster;(0,S._N)(t,n,{kind:"paused",reason:`${o.candidate}\
 has ${o.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${Vn(o.deadlineMs)}.`,next:[`To continue: ${(0,Te.j)({verb:"promote",...a})}`,`T\
o return traffic to stable: ${(0,Te.j)({verb:"abort",...a})}`],journal:o})},bs=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&Ic(t),e==="route-stuck"&&Ac(t);try{Pc(e,t)}catch{}await B(n,({journal:o},a)=>$n(o,a,e),{urgent:!0})};function Ac({memory:e,
snapshot:{route:t}}){const n=(0,p.NK)(t);n&&(e.abortDetail??=`${n}.`)}function Ic({memory:e,snapshot:t}){const n=as(e,t);e.pods.lacking=n.map(({revision:o})=>o);
const s=n.map(({revision:o,pods:a,wanted:r})=>`${o} has ${a} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function Pc(e,{world:t,memory:n,snapshot:s}){
oe(t,n),t.reporter.report({is:"phase",phase:"abort"});const{abortDetail:o}=n,a=(0,p.zc)(s),r=a&&(0,p.RH)(s,a)?.name;t.reporter.report({is:"returning",because:e,
to:a?(0,v.AR)(ve(a,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...o?{detail:o}:{}}),Lc.has(e)&&(n.abortDetail??=n.steps.at(-1)?.why)}const Lc=new Set(
["analysis-failed","analysis-inconclusive"]),Mt=(e,t)=>(0,p.EB)(e,t)===0,Cc=({route:e,service:t},n)=>(e??t)?.served.find(({revisionName:s,tag:o,url:a})=>s===n&&
o&&a)?.url;function kt(e,t,n){const s=e.cluster.snapshot(),o=Cc(s,t);return o===void 0||e.may.reachUrl===!1?!1:(Mt(s,t)&&e.health.knock(o,n),!0)}async function ys(e,t,n){
const s=new AbortController;kt(e,t,s.signal)&&await _(e,o=>!Mt(o,t),n,e.interrupt),s.abort()}const Uc=3e3;async function jc(e,t,n){if(await e.clock.sleep(Uc,n),
!n.aborted)for(const s of t)kt(e,s,n)}const Dc=async({step:e},{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const a=l=>s.revisions.get(l);n.
pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,gs(o,a)),n.pods.wanted={};const r=await Bc(t,o);if(r==="nothing")return;
const i=o.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=ms(o,{percent:i,stablePods:c},a),d=ws(t,r,u);n.pods.raising=d.catch(()=>{});const f=await(0,N.Ku)([()=>d,
l=>(0,N.QH)(l).then(()=>{})],t.interrupt);f&&(n.pods.wanted=Object.fromEntries(Object.entries(u).filter(([l])=>f.has(l))),jc(t,Object.keys(n.pods.wanted),n.background.
signal))};async function Bc(e,{hold:t,step:n,candidate:s,plan:o}){const a=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&a!==void 0&&Mt(e.cluster.snapshot(),
a)&&await ys(e,a,o.limits.readyMs),wt(e,a)}async function ws(e,t,n){const s=i=>ae(t,e.cluster.snapshot(),i)===void 0;await Oe(e,t,Object.keys(n).filter(s));const o=e.
cluster.snapshot(),a=(0,G.GY)(n,i=>ae(t,o,i)),r=new Set;return await Promise.all(a.map(async({revision:i,pods:c})=>{if(!await $e(e,{on:t,name:i},String(c)))return void r.
add(i);e.reporter.report({is:"scaling",revision:i,from:(0,p.EB)(o,i),to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const Fc=async({step:e},{world:t,memory:n})=>{
oe(t,n),n.before.over.abort();const s=await B(t,({journal:d},f)=>yn(ot(d,n),f,{step:e,leftMs:st(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.
candidate)return;const{candidate:o,intended:a,plan:r}=s.journal,i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"\
traffic"}),Vc(n,i,c);const u=(0,v.AR)(a).filter(d=>d.revision!==o);t.reporter.report({is:"shifted",step:e,percent:i,candidate:o,stable:u,atMs:c})},Hc=async(e,{world:t,
memory:n})=>{oe(t,n),await B(t,({journal:s},o)=>Xe(ot(s,n),o,{wait:{step:s.step,leftMs:st(t,n,s)}}),{interrupt:t.interrupt})};function Vc(e,t,n){const s=e.exposure.
at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Wc=async({because:e},{world:t,
memory:n,snapshot:s})=>{oe(t,n);const o=(0,p.zc)(s);e==="traffic"&&o&&await Kc(t,n,o),(0,S._N)(t,n,{kind:"stopped",because:e,reason:Qc(e,s,t),next:tu(e,t),...o?
{journal:o}:{}})};async function Kc(e,t,n){await _e(e,t,n);const s=({service:a})=>a?.driver===e.driver,o=()=>e.cluster.writeService({driver:e.driver,set:or(n)});
await de(e,a=>s(a)?{send:o,isDone:r=>!s(r)}:void 0,{onRefusal:()=>"over"})}const Gc=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await Yc(t)||Ms(t,
n,{because:e})},qc=5e3,Yc=({cluster:e,clock:t})=>(0,N.Ku)([n=>t.sleep(qc,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Ms(e,t,{because:n,detail:s}){
const o=e.cluster.snapshot(),{service:a,namespace:r}=e.cluster.target,i=(0,p.zc)(o),c=i?[`kubectl patch ksvc ${a} -n ${r} --type json -p '${Zc(i,o)}'`]:[];(0,S.
_N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="route-stuck"?Xc(o):Jc[n]),next:[(0,Te.j)({verb:"abort",service:a,namespace:r}),...c,...i?[zc(i)]:[]],...i?{journal:i}:
{}})}const zc=({deadlineMs:e})=>`Otherwise the next deploy, or \`recover\`, returns traffic, from ${Vn(Math.ceil(e/ks)*ks)} on.`,ks=6e4,Jc={"api-silent":"The AP\
I server has not responded for 60 s.",error:"Could not return traffic to stable."},Xc=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was set to stable, but the Ro\
ute does not apply it";return t?`${n}: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},Zc=(e,t)=>JSON.stringify([{op:"replace",path:"\
/spec/traffic",value:ve(e,(0,p.$S)(t)).traffic}]);function Qc(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}\
.`:e==="driver"?`Another rollout of ${n.settings.service} took over${eu(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.hU)(t,"traffic")}\
. That change is kept.`}function eu(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const tu=(e,t)=>e==="traffic"?[`To return t\
raffic to stable: ${(0,Te.j)({verb:"abort",...t.cluster.target})}`]:[],nu=1e3,su=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,N.Ku)([s=>t.cluster.changed(
n,s),t.notifier.next,s=>t.clock.sleep(Math.min(e,nu),s)])},ou=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);o&&(n.candidate.tagHost="asked",au({world:t,
memory:n,snapshot:s},o).catch(a=>({is:"unknown",why:String(a)})).then(a=>{a.is==="unknown"&&!n.background.signal.aborted&&ru(t,a.why),n.candidate.tagHost=a,t.notifier.
notify()}))};async function au({world:e,memory:t,snapshot:n},s){const o=Pn(e,n,s);if(!o)return{is:"not-needed"};const{signal:a}=t.background;if(!await _(e,({route:c})=>(0,p.
fx)(c,s.intended),at,a))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(o,a);return i.is==="empty"?{is:"\
empty",url:o.url}:i}const ru=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),iu={deploy:mc,
"watch-tag-host":ou,"tag-candidate":vc,scale:Dc,follow:gc,"check-health":Vr,shift:Fc,"begin-hold":Pr,"hold-again":Hc,pause:xc,promote:bc,"finish-promotion":yc,"\
keep-split":Nc,abort:bs,"clean-up":ps,stop:Wc,"give-up":Gc,wait:su};async function je(e,t){const n=()=>cu(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener(
"abort",n);const s=(0,p.zc)(e.cluster.snapshot());s&&gr(e,s);try{for(;!t.outcome;)await uu(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",
n),t.background.abort(),e.cluster.unfollow(),await t.pods.raising}}function cu(e,t){const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&(t.abortDetail=
Os(n)),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}async function uu(e,t){const n=e.cluster.snapshot();let s;try{const{journal:o,
progress:a}=rs(e,t,n);s=(0,dr.L)(o?.plan??gu,a),du.has(s.do)&&await lu(e,t),await pu(s,{world:e,memory:t,snapshot:n})}catch(o){await hu(s,o,{world:e,memory:t,snapshot:n})}}
const du=new Set(["pause","keep-split","finish-promotion","clean-up"]),fu=1e3;async function lu({clock:e,interrupt:t},{readAnswers:n}){!n||t.aborted||await(0,N.
Ku)([()=>n().catch(()=>{}),s=>e.sleep(fu,s)],t)}const pu=(e,t)=>iu[e.do](e,t);async function hu(e,t,n){const{world:s,memory:o}=n,a=Os(t),r=t instanceof I.a&&t.code===
"E_API_SILENT",i=o.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",c=ut(t)&&typeof(0,p.nO)(s.cluster.snapshot(),s.driver)=="string";if(!i&&!r&&!c){o.
abortBecause="error",o.abortDetail=a;return}!e&&!r&&await mu(n),o.outcome||Ms(s,o,{because:"error",detail:a})}async function mu({world:e,memory:t}){const n=()=>({
world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!==
"aborting"&&await bs({do:"abort",because:"error"},n()),(s.journal.stable.length===0||await _(e,p.Ck,s.journal.plan.limits.routeMs))&&await ps({do:"clean-up"},n())}catch{}}
const Os=e=>e instanceof I.a?`${e.message} ${e.cure}`:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`,gu={steps:[],ending:"st\
ay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function De({percents:e,holdMs:t,bakeMs:n=0,ending:s,...o}){const a=e.map(r=>({percent:r,holdMs:0}));
return Ot({steps:a,ending:s,...o},{holdMs:t,bakeMs:n})}function Ot(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((o,a)=>{const r=vu(e,a)?n:t;return r===void 0?o:{...o,
holdMs:r}});return{...e,steps:s}}const vu=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&e.length>1;var $s=h(10312);function _s(e,{tags:t,plan:n}){const{
settings:s}=e,o=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(o.length>0)throw(0,m.V2)("E_GIVE_AGAIN",{settings:o.join("`, `")});const a=(0,X.mo)(
s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...a.maxErrorRate===void 0&&r!==void 0&&{detect:r},...a},u=(0,$s.$B)(s,{texts:n.kept?.texts??{}});return{...e,
...e.asks({...u,tags:t,analysis:c})}}function Es({settings:e},t){const n=e.maxHoldMs===void 0?t:{...t,maxHoldMs:e.maxHoldMs},s=(a,r)=>Object.hasOwn(e.given,a)?r:
void 0,{plan:o}=e;return Ot(n,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)})}async function $t(e,t,n){const s=Ce(
e.clock);s.abortBecause=n;const o=n==="asked";return await Ts(e,{driver:t,isDead:n==="driver-died",isAsked:o},({journal:a,service:r})=>Sn(a,r.traffic,o)),je(e,s)}
async function Ss(e){return await Ts(e,{isDead:!1,isAsked:!1},({journal:t,service:n})=>{const{plan:s,...o}=Sn(t,n.traffic,!1),{pauseAt:a,...r}=Es(e,s),i=r.steps.
map((c,u)=>u===o.step?{...c,holdMs:0}:c);return{...o,plan:{...r,steps:i}}}),je(e,Ce(e.clock))}async function Ts(e,t,n){t.driver!==e.driver&&await de(e,s=>{const o=bu(
e,t,s),a={nowMs:e.cluster.serverNow()},r=ar(n(o),a,e.driver,e.job),{generation:i}=o.service;return{send:()=>e.cluster.writeService({generation:i,driver:t.driver??
null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function bu(e,{driver:t,isDead:n,isAsked:s},o){const{service:a}=o,r=(0,p.zc)(o);if(!a||a.driver!==t||
!r||r.stage==="stopped"&&!s)throw _t(e,r);if(s&&r.stage==="promoting"&&Pe(e,o).is==="alive")throw(0,m.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.candidate??
""});if(n&&Pe(e,o).is==="alive")throw _t(e,r);return{service:a,journal:r}}const _t=({cluster:{target:e}},t)=>(0,m.V2)("E_LOCKED",{...e,by:t?.job?.run??"another \
process",url:t?.job?.url});async function Rs(e,t){if(await ce(e,"change"),t==="own"&&!await wu(e))return Mu(e);const{service:n}=e.cluster.snapshot(),{journal:s,
driver:o}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw Ie(e,e.cluster.snapshot());
if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.target}),$t(e,o,t==="own"?"cancelled":"asked")}const yu=2e3,
wu=e=>_(e,({service:t})=>t?.driver===e.driver,yu);function Mu(e){const t=(0,S.e4)(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.
report({is:"ended",outcome:t}),t}async function ku(e){const t=await ce(e),{service:n,namespace:s}=e.cluster.target,o=(0,p.rs)(t,e.settings.tags.candidate)??t.service?.
url;if(o===void 0)throw(0,m.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"health-started",command:e.health.command(o)});const a=await e.health.
run(o,e.interrupt);e.reporter.report({is:"health",result:a,candidateUrl:o});const r=await e.hosts.now(o,e.interrupt);if(a.is==="cancelled")throw(0,m.V2)("E_UNHE\
ALTHY",{url:o,why:"the check was cancelled"});if(r.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:`not proven, since the answer is not of this Service: ${r.
why}`});if(a.is!=="passed")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:a.why});const i=(0,S.e4)(e,{kind:"unchanged",reason:`${o} is healthy.`});return e.reporter.report(
{is:"ended",outcome:i}),i}var Ns=h(70155),fe=h(29535),re=h(9972),xs=h(76058);const As=re.Vo[1],[Ou,$u]=[.5,.9];function Is(e){const t=_u(e),n=[1];let s=0,o;for(let a=1;a<=
e.within;a++){Eu(n,e.share);const r=t(a);for(;n.length>r;)s+=n.pop()??0;if(s>=Ou&&(o??=a),o!==void 0&&s>=$u)return{median:o,most:a}}}function _u({limit:e,falseAbort:t,
stake:n}){if(e===0)return()=>1;const s=As.odds*e/(1-e),o=s/(1+s),[a,r]=[Math.log(o/e),Math.log((1-o)/(1-e))],i=Math.log(1/(t*n*As.weight));return c=>Math.max(0,
Math.ceil((i-c*r)/(a-r)))}function Eu(e,t){let n=0;for(const[s,o]of e.entries())e[s]=o*(1-t)+n*t,n=o;e.push(n*t)}var Ps=h(27267);function Et({plan:e,limits:t,sources:n,
longestOf:s}){const o=n.filter(({pace:u})=>u!==void 0),a=Math.ceil(e.steps.reduce((u,{holdMs:d})=>u+d,0)/fe.I$),r=(0,X.fZ)(n,t,a),i=o.find(({pace:u})=>u?.is==="\
by-traffic")?.pace?.perSecond,c=Pu(e.steps,r[0]?.policy.polls??a);return{limits:(0,X.g_)(t),isGuard:t.maxErrorRate===void 0,...i===void 0?{}:{usersPerSecond:i},
unknown:n.filter(({pace:u})=>u===void 0).map(({name:u})=>u),steps:e.steps.flatMap((u,d)=>{if(u.holdMs===0)return[];const f=s(u.holdMs),l={step:{...u,longestMs:f},
stake:c[d]??0,users:i};return[{...u,longestMs:f,metrics:o.flatMap(g=>Su(r,g,l))}]})}}const Su=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>Tu(s,t,n));function Tu({
kind:e,policy:t},{name:n,one:s,pace:o},a){const{step:r,stake:i,users:c}=a,{perSecond:u,delayMs:d}=Iu(o,r.percent),f=C=>Math.floor(u*Math.max(0,C-d)/1e3),l=C=>Math.
ceil(C*1e3/u+d),g=(C,W)=>Is({...t,share:C,stake:i,within:Math.min(xu,f(W))}),w=[...new Set([t.detect,Ru])].filter(C=>C>=t.detect).flatMap(C=>{const W=g(C,r.longestMs);
if(!W)return[];const ja={medianMs:Cs(l(W.median),d),mostMs:Cs(l(W.most),d)};return[{share:C,...ja,...Au(C,ja,{users:c,percent:r.percent})}]}),x=(0,Ps.tW)(t),P=(0,Ps.
N_)(t),D=Nu(C=>C>t.limit&&g(C,r.holdMs)!==void 0);return{source:n,one:s,kind:e,detect:t.detect,requests:f(r.holdMs),needed:x,...Number.isFinite(P)?{moreForEachBad:P}:
{},...u>0?{acceptedMs:l(x)}:{},...D===void 0?{}:{finds:D},faults:w}}const Ls=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],Ru=.5;function Nu(e){const t=Ls.
findLastIndex(n=>!e(n));return Ls[t+1]}const xu=5e3,Cs=(e,t)=>Math.max(e,xs.Cl*fe.I$+t);function Au(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const o=e*
s.users*s.percent/100/1e3;return{bad:{median:Math.round(o*t),most:Math.ceil(o*n)}}}function Iu(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is===
"by-traffic"?n*t/100:n,delayMs:s}}function Pu(e,t){let n=re.eq;return e.map(({holdMs:s})=>{const o=n.reserve;for(let a=0;a<s/fe.I$;a++)n=(0,re.np)(n,(0,re.s7)(n,
a===0,t),Lu);return o*(0,re.s7)({...n,reserve:o},!0,t)})}const Lu=(0,re.ft)(fe.Yi,.5,1),Be=1.5,Cu=1e4,Uu=3e4;function ju(e,t,n){const s=e.filter(({holdMs:i})=>i>
0),o=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,n.totalMs/s.length),a=Et({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(a.steps.map(i=>[i.percent,Bu(i)]));
return e.map(i=>{if(i.holdMs===0)return i;const c=Math.max(Cu,n.leastMs,Be*(r.get(i.percent)??Uu/Be));return{...i,holdMs:Du(Math.min(c,o))}})}const Du=e=>Math.max(
1,Math.floor(e/1e3+.5))*1e3;function Bu({metrics:e}){const n=[...Map.groupBy(e,({kind:o})=>o).values()].map(o=>Math.min(...o.map(({acceptedMs:a=Number.POSITIVE_INFINITY})=>a))),
s=Math.max(...n);return Number.isFinite(s)?s:void 0}const Fu=5,Hu=[10,50,100];function Vu(e,{limits:t,sources:n}){const s=n.find(({pace:r})=>r?.is==="by-traffic");
if(!s?.pace)return{is:"rate-unknown"};if(s.pace.perSecond===0)return{is:"built",percents:Hu};const o=Wu(s,{limits:t,sources:n}),a=Array.from({length:100},(r,i)=>100-
i).find(r=>o(r)<=e);return a===void 0?{is:"too-few",least:o(1)}:{is:"built",percents:Us(a)}}const Us=e=>e>=100?[100]:[e,...Us(Math.min(100,Fu*e))];function Wu({
name:e,pace:t},{limits:n,sources:s}){const{perSecond:o=0,delayMs:a=0}=t??{},r=(0,X.fZ)(s,n,0).find(({source:c,kind:u})=>c===e&&u==="errors")?.policy,i=js(r?.detect??
1).flatMap(c=>{const u=r&&Is({...r,share:c,stake:re.$x,within:Ku});return u?[{share:c,requests:u.most}]:[]});return c=>{const u=o*c/100,d=f=>Math.max(xs.Cl*fe.I$/
1e3,f/u)+(a+fe.I$)/1e3;return Math.max(...i.map(({share:f,requests:l})=>Math.ceil(f*u*d(l))))}}const Ku=2e4,js=e=>e>=1?[1]:[e,...js(2*e)];function Gu(e){const{plan:t,
limits:n}=e;if(t.onInconclusive==="promote")return;const s=Ds(e);if(!s)return;const o=Zu(e),r=(s.metric.kind==="errors"?Qu(n,s.metric.detect):[]).find(i=>!Ds({...e,
limits:{...n,detect:i}}));return{...s,...o?{instead:o}:{},...r===void 0?{}:{detect:r}}}function Ds(e){const{plan:t,slackMs:n}=e;let s=t.limits.totalMs-n-t.steps.
reduce((o,{holdMs:a})=>o+a,0);for(const o of Fs(e)){const{percent:a,holdMs:r,longestMs:i,need:c}=o,u=c.ms-r;if(c.ms>i)return{...Bs(a,c),hasMs:i,bound:"max-hold"};
if(u>s)return{...Bs(a,c),hasMs:Math.max(0,r+s),bound:"timeout"};s-=Math.max(0,u)}}const Bs=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Fs({plan:e,
limits:t,sources:n,longestOf:s}){const{steps:o,unknown:a}=Et({plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return a.length>0?[]:o.flatMap(r=>{const i=qu(t).flatMap(
u=>Yu(r,u)??[]),[c]=i.toSorted((u,d)=>d.ms-u.ms);return c?[{...r,need:c}]:[]})}const qu=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],...t===void 0?
[]:["latency"]];function Yu({metrics:e},t){return e.flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,o)=>s.ms-o.ms)[0]}
const[zu,Re]=[1e3,6e4],Ju=5*Re,Xu=10080*Re;function Zu(e){const{plan:t,slackMs:n}=e,s=Fs(e),o=Math.max(...s.map(({need:u,holdMs:d})=>Math.max(d,Be*u.ms))),a=s.every(
u=>u.need.ms<=u.longestMs),r=Hs(o,o<10*Re?10*zu:Re),i=s.reduce((u,{holdMs:d,need:f})=>u+Math.max(d,Be*f.ms),0),c=Hs(i+n+Ju,Re);if(!(c>Xu))return{...a?{}:{maxHoldMs:r},
...c>t.limits.totalMs?{timeoutMs:c}:{}}}const Hs=(e,t)=>Math.ceil(e/t)*t,Qu=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*e).toPrecision(6))).filter(
n=>n>t&&n<=.5),Fe=e=>we(e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),ed=(e,t)=>Et({plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:n=>(0,ue.
um)(t,n)});function td(e,t){const n=Gu({plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:ue.um,slackMs:ue.$O});if(!n)return;const{percent:s,needMs:o,hasMs:a,
bound:r,metric:i}=n,c=Number((i.needed/(o/1e3)).toPrecision(2));throw(0,m.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?"max-error-rate":"max-laten\
cy",needed:`it takes ${Vs(o)} of about ${c} ${i.source} a second (${i.needed})`,has:Vs(a),bound:r,plan:nd(n)})}const Vs=e=>(0,q.cb)(Math.ceil(e/1e3)*1e3);function nd({
instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},o=[...n===void 0?[]:[`  max-hold: ${(0,q.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,q.cb)(s)}`]],a=t===
void 0?[]:[`  detect: ${(0,q.K$)(t)}`];return o.length===0||a.length===0?[...o,...a].join(`
`):[...o,"  # or, to find only greater faults in the time there is:",...a.map(r=>r.replace("  ","  # "))].join(`
`)}function Ws(e,t){const n=ed(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:o}=e.settings;e.reporter.report({is:"forecast",...n,onInconclusive:s,
...o?{isDetailed:!0}:{}})}function sd(e,t){const{settings:n}=e,{is:s,holdMs:o,isHoldAuto:a}=n.plan;if(t.steps.length===0||s!=="built"&&!a)return t;const r=n.plan.
is==="built"?od(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?De({...c,percents:r,holdMs:o}).steps:i,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.
maxHoldMs,totalMs:t.limits.totalMs-ue.$O,leastMs:a?0:o},l=ju(u,{limits:n.analysis,sources:Fe(e)},f);return Ot({...t,steps:l},{bakeMs:d})}function od(e,t){const{
analysis:n}=e.settings,s=Vu(t,{limits:n,sources:Fe(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.V2)("E_BAD_ANSWERS_RATE",{});case"\
too-few":throw(0,m.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,q.K$)((0,X.le)(n))})}}async function St(e,{stable:t}){const n=t.map(({revision:i})=>i),s=await Promise.
all(e.sources.map(async i=>({source:i,availability:await ad(e,i,n)}))),o=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:[]);
e.may.measureBy=new Set(o.map(({source:i})=>i.name)),e.may.behindMs=Math.max(0,...o.map(({availability:{behindMs:i=0}})=>i)),e.may.paces=new Map(o.flatMap(({source:i,
availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const a=s.flatMap(({availability:i})=>i.is==="available"?[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{
if(c.is==="available"||!i)return[];const{why:u,cure:d}=c;if(i.required)throw(0,m.V2)("E_EVIDENCE",{subject:i.subject,why:u,cure:d??"",...i.required});return[{subject:i.
subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"evidence",measured:a,unmeasured:r}}async function ad(e,{name:t,what:n=t,needs:s},o){return s?await rd(e,s.
rights)??s.check(o,e.interrupt):{is:"available",what:n}}async function rd(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;const{user:s,
grant:o}=await ge(e,n);return{is:"unavailable",why:`${s} may not ${n.map(se).join(", ")}`,cure:(0,A.r)(o)}}const[id,cd]=[4,500];async function ud(e,t,n){const s={
generation:t.generation,driver:t.driver??null,set:{template:n}},o=await dd(e,s);if(o.is==="refused")throw await fd(e,o);if(o.is==="written")return o.service?.template;
await e.cluster.reread(T)}async function dd(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===id||e.
interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(cd*n,e.interrupt)}}async function fd(e,t){
return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?Ae(e,[t.lacks]):(0,m.V2)("E_REFUSED_TEMPLATE",t)}async function ld({cluster:e}){
const t=e.snapshot(),n=({revision:o})=>t.revisions.get(o)?.ready.status==="True",s=(0,v.AR)((0,p.m8)(t));!t.service||s.length>0&&s.every(n)||(await e.reread(T),
await e.rereadRevisions())}function pd(e,t){const{revisions:n}=e,s=(0,v.AR)((0,p.m8)(e)),{serving:o,broken:a}=Qa(s,d=>pn(n.get(d))),r=o.map(({revision:d})=>n.get(
d)).find(d=>d?.ready.status!=="True");if(r)throw(0,m.V2)("E_STABLE_NOT_READY",{revision:r.name,why:Ks(r)});const i=d=>!((0,v.vY)([d])&&o.length>0)&&pn(n.get(hd(
d,t)));if(!t.traffic.some(d=>d.percent&&i(d))||o.length===0)return{stable:o,broken:a,before:t.traffic};const u=o.map(({revision:d,percent:f})=>({revisionName:d,
latestRevision:!1,percent:f}));return{stable:o,broken:a,before:hn(t.traffic,i)??u}}const hd=({revisionName:e},{latestReady:t=""})=>e??t;function md(e,{revisions:t},{
stable:n,broken:s}){if(s.length===0)return;const o=s.map(({revision:a,percent:r})=>{const i=Ks(t.get(a));return`${a} has ${r} % of traffic and serves nobody: ${i}\
.`});e.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:o.join(" "),cure:n.length===0?"There is no traffic to protect, so the new Revision receives \
all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}function Ks(e){
if(!e)return"it no longer exists";const{message:t,reason:n="no reason given"}=e.ready;return`it is not ready (${t?.trim().replace(/\s+/g," ").replace(/\.$/,"")||
n})`}var Gs=h(79320),Tt=h(81610);function He({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:zs((0,Tt.I)(t).labels),annotations:zs((0,Tt.I)(
t).annotations)}}function Rt(e,t){const n=He(e),[s,o]=[Ys(n.labels,t.labels),Ys(n.annotations,t.annotations)];return{...s?{labels:s}:{},...o?{annotations:o}:{}}}
const qs=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],Nt="networking.knative.dev/visib\
ility";function gd(e,t){const n=He(e).labels[Nt];if(n===void 0||n===t.labels[Nt])return;const{namespace:s}=e.cluster.target;throw(0,m.V2)("E_MANIFEST_VISIBILITY",
{service:e.settings.service,namespace:s,label:`${Nt}=${n}`})}const Ys=(e,t)=>{const n=Object.entries(e).filter(([s,o])=>t[s]!==o);return n.length>0?Object.fromEntries(
n):void 0},zs=e=>Object.fromEntries(Object.entries((0,Tt.I)(e)).filter(t=>typeof t[1]=="string"&&!vd(t[0]))),vd=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),xt=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...bd(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function bd(e){const t=Ee(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function yd(e,t,{stable:n,broken:s,before:o}){const a=n.length===0;return xt(e,{id:e.id,stage:"claimed",plan:a?Js(e):$d(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:o,intended:t.traffic,...wd(e,t),...Md(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!a?{templateFrom:t.latestCreated}:{}})}function wd(e,t){const n=Rt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const Md=(e,t)=>(0,p.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function kd(e){const t=xt(e,{id:e.id,stage:"deployed",plan:Js(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,v.MG)(t)}}function Od(e,t,{current:n,earlier:s}){return xt(e,{id:e.id,stage:"stepping",step:0,plan:De({percents:[100],holdMs:0,ending:"promote",
onInconclusive:"abort",limits:At(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,v.dp)(t.traffic,t.latestReady),
scale:{[s.name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function $d(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:o,
maxHoldMs:a}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return De({percents:_d(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.
is==="split"?"stay":"promote",onInconclusive:n,...a===void 0?{}:{maxHoldMs:a},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s,evidence:(0,X.mo)(o),kept:(0,$s.uq)(e.
settings)},limits:At(e)})}const _d=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},Js=e=>De({percents:[],
holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:At(e)}),Ed=6e4,At=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Ed,
totalMs:e.timeoutMs});function Xs(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[Gs.D.id]:t}}}}
function Zs(e,t){if(t.controller)throw(0,m.V2)("E_OWNED",{...e.cluster.target,...t.controller});if(t.gitops===void 0||e.settings.adoptGitops)return;const{by:n,mark:s,
owns:o}=t.gitops;throw(0,m.V2)("E_GITOPS",{owner:n,owns:o.join(" and "),mark:s})}function Sd(e,t){if(e.settings.adoptTags)return;const n=new Set((0,p.kv)(t)),{tags:s}=e.
settings,o=[{tag:s.candidate,setting:"candidate-tag"},{tag:s.stable,setting:"stable-tag"}];for(const{tag:a,setting:r}of o){const i=t.traffic.find(c=>c.tag===a);
if(i&&!n.has(a))throw(0,m.V2)("E_TAG_TAKEN",{tag:a,setting:r,holder:i.revisionName??"the latest Revision"})}}const Qs=32e3;async function Td(e){const{service:t}=e.
settings;if(to(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${eo(e)}). Waiting for at most ${Qs/
1e3} s`}),await _(e,n=>!to(n),Qs,e.interrupt),no(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:eo(e)})}const eo=e=>(0,p.NK)(
e.cluster.snapshot().route)??"no reason given",to=e=>no(e)||(0,p.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",no=({route:e})=>e!==void 0&&e.ready.status!==
"True"&&e.allTrafficAssigned.status==="True"&&Rd(e),Rd=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function Nd(e){await ci(
e),await Td(e),await ld(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Ad(e),await cn(e,...n?[]:Pd(e)),!n)return Id(e);Zs(e,n),Sd(e,n),gd(e,n);const s=pd(t,
n);n.url&&await xd(e,t,n.url);const o=Ld(e,t,{service:n,home:s}),a=await ud(e,n,o.template);return a?Ud(e,t,{service:n,home:s,...o,asStored:a}):{is:"changed"}}async function xd(e,{
route:t,service:n},s){await Nn(e,s),n&&(0,p.fx)(t,n.traffic)&&await hr(e,s)}function Ad(e){const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,m.
V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"\
If it should exist, check `service` and `namespace`. Set `create` to false to fail instead."})}function Id(e){const{template:t}=e.templates.apply(void 0,e.settings.
template);return{is:"create",template:Xs(t,e.id),journal:kd(e)}}const Pd=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Ld(e,t,{
service:n,home:s}){const o=so(t),a=t.revisions.get(s.stable[0]?.revision??"");if(!(o!==void 0&&a!==void 0&&o.name!==a.name&&Cd(o)))return{...e.templates.apply(n.
template,e.settings.template),base:n.template};e.reporter.report({is:"note",text:`The current template led to ${o.name}, which failed. The new template is based\
 on ${a.name} instead.`});const i=e.templates.of(a);return{...e.templates.apply(i,e.settings.template),base:i}}const Cd=e=>e.verdict?.is==="bad"||e.ready.status===
"False",so=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:t.get(e.latestCreated);function Ud(e,t,n){const{service:s,home:o,template:a,changes:r,asStored:i,
base:c}=n,u=so(t),d=e.templates.same(i,s.template)&&e.settings.newRevision==="when-changed"&&u?.ready.status==="True"&&u.verdict?.is!=="bad",f=d?o.stable.filter(
x=>x.revision!==u.name):o.stable;if(d&&f.length===0&&o.broken.length===0)return{is:"unchanged",revision:u.name};md(e,t,o);const l=yd(e,s,{...o,stable:f}),g={is:"\
roll-out",service:s},{generation:w}=s;if(d){const x=t.revisions.get(f[0]?.revision??"")??u,P={before:e.templates.of(x),after:e.templates.of(u)};return{...g,compared:P,
deployment:{changes:[],generation:w},journal:{...l,candidate:u.name}}}return{...g,compared:{before:c,after:i},deployment:{template:Xs(a,e.id),changes:r,generation:w},
journal:{...l,sent:e.templates.fingerprint(i)}}}async function oo(e,t,n){const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),o=mn(t,s,e.driver),a={generation:n.
generation,driver:null,set:o},r=await e.cluster.writeService(a).catch(async i=>{throw ut(i)&&await ei(e,t,o.traffic!==void 0),i});if(r.is==="written")return!0;if(r.
is==="refused")throw await me(e,r);return ro(e)}async function jd(e,t){const n=await e.cluster.createService(ao(e,t));if(n.is==="refused")throw await me(e,n);return n.
is==="written"||ro(e)}const ao=(e,{journal:t,template:n})=>{const{labels:s,annotations:o}=He(e);return{template:n,labels:s,annotations:{...o,[Gs.D.tags]:t.tags.
candidate},traffic:t.intended,journal:{...t,deadlineMs:be(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function ro(e){const{service:t}=await e.cluster.
reread(T);return t?.driver===e.driver}function Dd(e,t){const n=Ee(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,o=r=>{
const{snapshot:i}=t.now(),c=ae(n,i,r)??i.revisions.get(r)?.minScale??null;return s.has(r)?s.get(r)??null:c},a=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:o(
i),after:c}),s.set(i,c)};return{holdFor:r=>{t.now().journal?.hold===void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).
map(l=>[l,o(l)]));return bn(u,d,{hold:n,scale:f})});const{snapshot:i,journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,G.GY)(Bd(c,i,r),o))a(`Hold ${u} at\
 ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(r=()=>({}))=>{const{journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,G.D8)({...i.scale,...r(i)},o)))
a(`Release the pods of ${c}`,c,u)}}}function Bd(e,{revisions:t},n){const s=a=>t.get(a),o=e.plan.steps[n]?.percent??0;return ms(e,{percent:o,stablePods:gs(e,s)},
s)}const Fd={spec:{}};function Hd(e,t,n){const{plan:s,stable:o,before:a,tags:r}=t.journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,
maxLatencyMs:l}=i;return{is:"would-change",candidate:n,stable:o,diff:Vd(e,t),service:qs(t.is==="create"?He(e):Rt(e,t.service)),plan:s,form:t.is==="create"||(0,v.
vY)(a)?"floating":"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.
path}}}function Vd({templates:e},t){return t.is==="create"?e.diff(Fd,t.template):e.diff(t.compared.before,t.compared.after)}async function Wd(e,t){const n=t.journal.
candidate??co(e);e.reporter.report(Hd(e,t,n));const s=t.is==="create"?await Yd(e,t):await qd(e,t),o=s.find(i=>i.is==="refused");if(o)throw await me(e,o);const a=e.
settings.showWrites?[]:[Kd],r={...(0,S.e4)(e,{kind:"unchanged",reason:Gd(s)}),next:a};return e.reporter.report({is:"ended",outcome:r}),r}const Kd="To see each w\
rite as it would be sent: set `show-writes` to true.";function Gd(e){const t=e.filter(({is:o})=>o==="written").length,n=e.length===1?"the write":`all ${e.length}\
 writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed\
.`}async function qd(e,t){const n=[],{stable:s}=t.journal;await Oe(e,Ee(e),s.map(({revision:c})=>c));const o=zd(e,t),a=e.cluster.preview(o.flatMap(c=>"change"in
c?[c.change]:[]))[Symbol.iterator](),{generation:r,driver:i=null}=t.service;for(const{what:c,...u}of o){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);
It(e,{what:c,...l,answer:"not asked"});continue}const d=await e.cluster.writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(d);const f=a.next().
value;f&&It(e,{what:c,...f,answer:io(d)})}return n}const It=({reporter:e,settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),io=e=>e.
is==="refused"?e.message:e.is;async function Yd(e,t){const n=ao(e,t),s=await e.cluster.createService(n,{dryRun:!0});return It(e,{what:"Create the Service",...e.
cluster.previewCreation(n),answer:io(s)}),[s]}function zd(e,t){const{journal:n,deployment:s}=t,{plan:o}=n,a=Jd(e),{template:r}=s;a.write("Claim",(d,f)=>mn(d,f,e.
driver),{journal:n,driver:null}),a.write("Deploy",(d,f)=>gn(d,f,r));const i=n.candidate??co(e);r&&a.candidateReady(i,r),a.write(`Tag ${i} at 0 %`,(d,f,l)=>{const g=Pn(
e,l,d);return vn(d,f,{candidate:i,...g?{emptyUrl:g.url}:{}})});const c=Dd(e,a);for(const[d,{percent:f}]of o.steps.entries()){if(c.holdFor(d),a.write(`Shift ${f}\
 % to ${i}`,(g,w)=>yn(g,w,{step:d,leftMs:g.plan.limits.totalMs})),o.pauseAt!==f)continue;const{pauseTimeoutMs:l}=e.settings;return a.write(`Pause at ${f} %`,(g,w)=>wn(
g,w,l)),a.writes}if(o.ending==="stay")return c.release(),a.write("Keep the split",On),a.writes;const u=e.settings.keepPrevious;return a.write("Record that the p\
romotion is decided",Mn),c.release(d=>vs(d,u)),a.write(`Promote ${i}`,(d,f,l)=>{const g={...d,candidate:i},w=o.steps.some(({holdMs:P})=>P>0),x=pt(e,g,l);return kn(
g,f,{form:x,keep:u,isJudged:w})}),a.writes}function Jd(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const o=s()?.journal;return{
snapshot:t,journal:o==="unreadable"?void 0:o}},writeMinScale:(o,a)=>{n.push({what:o,minScale:a})},write:(o,a,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||!c||
c==="unreadable")return;const u=a(c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:o,change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,
service:Xd(i,u)}},candidateReady:(o,a)=>{const r=s();if(!r)return;const i=Math.max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(
a,{name:o,generation:i});t={...t,revisions:new Map([...t.revisions,[o,c]]),configuration:{generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map(
[[i,a]])},service:{...r,latestCreated:o,latestReady:o,configurationsReady:{status:"True"}}}}}}function Xd(e,{template:t,traffic:n,journal:s}){const o={template:t??
e.template,traffic:n??e.traffic},a=!(0,ct.isDeepStrictEqual)(o,{template:e.template,traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,
...o,generation:e.generation+(a?1:0),...c?{journal:c}:{}}}function co(e){const t=(e.cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}\
-${String(t).padStart(5,"0")}`}async function uo(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await vt(e,{on:{is:"turn"},limitMs:n},()=>Ya(
e,t));if(s.is==="free")return;if(e.settings.dryRun)return Zd(e,s);e.reporter.report({is:"note",text:`${lo(s)} Finishing it first.`});const o=await $t({...e,reporter:Qd(
e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?fo(s.journal):"superseded");return o.kind==="stopped"||o.kind==="uncertain"?o:void 0}const fo=({stage:e})=>e===
"paused"?"pause-over":"driver-died";function Zd(e,t){const n=`${lo(t)} A deploy would finish it first; a dry run does not change it.`,s=(0,S.e4)(e,{kind:"unchan\
ged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const lo=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}\
) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,Qd=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function po({
cluster:e,reporter:t},n,s=n.plan){const{stable:o,broken:a=[],before:r}=n,{revisions:i}=e.snapshot(),c=Object.fromEntries(o.map(({revision:u})=>[u,i.get(u)?.image??
"unknown image"]));t.report({is:"plan",plan:s,stable:o,broken:a,form:(0,v.vY)(r)?"floating":"pinned",images:c})}const ho=4;async function ef(e){sf(e),await ce(e,
"change"),e.reporter.report({is:"target",...await yt(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<ho;){const o=await uo(e,n);if(o)return o;
const a=await nf(tf(e,t));if(a)return a;const r=e.cluster.snapshot();Pe(e,e.cluster.snapshot()).is==="free"&&s++,await Gn(e,r,{attempt:s})}throw(0,m.V2)("E_WRIT\
E_CONTENDED",{service:e.settings.service,attempts:ho})}function tf(e,t){const n=(0,Ns.A7)(e.settings,e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}
async function nf(e){const t=await Nd(e);if(t.is==="changed")return;if(t.is==="unchanged")return rf(e,t.revision);const n=await cf(e,t);return e.settings.dryRun?
Wd(e,n):await of(e,n)?af(e,n):void 0}function sf({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,...o}=e,a=[...Object.values(o),...Object.values(
n),...Object.values(s)],r=i=>i===void 0||typeof i=="object"&&Object.keys(i??{}).length===0;if(t==="when-changed"&&a.every(r))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}
const of=(e,t)=>t.is==="create"?jd(e,t):oo(e,t.journal,t.service);function af(e,t){return e.reporter.report({is:"phase",phase:"deploy"}),je(e,Ce(e.clock,t.is===
"create"?void 0:t.deployment))}function rf(e,t){const{service:n}=e.cluster.snapshot(),s=n?qs(Rt(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT\
_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-re\
vision: always`."});const o=(0,S.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs this configuration and serves 100 % of traffic.`,revision:t});return e.
reporter.report({is:"ended",outcome:o}),o}async function cf(e,t){const n=await St(e,t.journal),s=sd(e,t.journal.plan),o={...t.journal,plan:s};e.settings.dryRun||
po(e,o),e.reporter.report(n),Ws(e,s),td(e,s);const a=Ee(e);return a!=="revision"&&cs(e,a,o),{...t,journal:o}}async function uf(e){const{service:t}=await ce(e,"c\
hange");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});const{journal:n}=t;if(n==="unreadable")throw Ie(e,e.
cluster.snapshot());if(n?.stage!=="paused")throw(0,m.V2)("E_NOT_PAUSED",{service:e.settings.service});e.reporter.report({is:"target",...e.cluster.target});const s=_s(
e,n);return await df(s,n),Ss(s)}async function df(e,t){const{pauseAt:n,...s}=Es(e,t.plan),o={...s,steps:s.steps.slice(t.step+1)};po(e,t,o),e.reporter.report(await St(
e,t)),Ws(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${ff(e)}.`})}const ff=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;
return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,q.K$)(X.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,q.K$)(n)}`,...s===void 0?[]:[`max-\
latency ${s} ms`]].join(", ")};async function lf(e){await ce(e,"change"),e.reporter.report({is:"target",...await yt(e)});const t=await uo(e);if(t)return t;const{
service:n}=e.cluster.snapshot();if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await cn(e),Zs(e,n);const{current:s,
earlier:o}=hf(e);if(s.name===o.name||ht(e,s,o))return pf(e,s);const a=Od(e,n,{current:s,earlier:o});if(!await oo(e,a,n))throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.
settings.service});await mf(e,{current:s,earlier:o,readyMs:a.plan.limits.readyMs});const r=Ce(e.clock);return r.abortBecause="asked",je(e,r)}function pf(e,{name:t}){
const{stable:n}=e.settings.tags,s=`No change: ${t} serves already what the tag ${n} stands for.`,o=(0,S.e4)(e,{kind:"unchanged",reason:s,revision:t});return e.reporter.
report({is:"ended",outcome:o}),o}function hf(e){const t=e.cluster.snapshot(),{revisions:n}=t,s=(0,p.m8)(t),o=e.settings.tags.stable,a=s.find(c=>c.tag===o)?.revisionName,
r=n.get((0,v.HV)((0,v.AR)(s))??""),i=n.get(a??"");if(!r||!i||i.ready.status!=="True")throw(0,m.V2)("E_NOTHING_BEFORE",{service:e.settings.service,tag:o});return{
current:r,earlier:i}}async function mf(e,{current:t,earlier:n,readyMs:s}){const o=(0,p.zc)(e.cluster.snapshot())?.hold,a=new AbortController;o===void 0&&e.knative.
age==="unknown"||o==="nothing"?await ys(e,n.name,s):kt(e,n.name,a.signal);const i=await wt(e,n.name);if(i!=="nothing"){const c=Math.max(1,t.replicas),u=await ws(
e,i,{[n.name]:c}),d=g=>(0,p.EB)(g,n.name)>=c,f=()=>_(e,d,s,e.interrupt),l=[{revision:n.name,pods:n.replicas,wanted:c}];u.size>0&&await vt(e,{on:{is:"pods",lacking:l},
limitMs:s},f)}a.abort()}var Z=h(77380),Pt=h(35577),gf=h(73024),Lt=h(51455),Q=h(76760),vf=h(31438);async function mo(e,t){const{settings:n,reporter:s}=e,{measurements:o}=n;
if(o===void 0)return t(e);const a=i=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${o}: ${i}. The rol\
lout is not affected.`}),r=yf(o,{cwd:process.cwd(),warn:a});try{return await t({...e,record:r.record})}finally{await r.close()}}const bf=1e3;function yf(e,{cwd:t,
warn:n}){let s,o=!1,a=Promise.resolve();const r=async i=>{if(!o)try{s??=await _f(e,t),await s.appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:vf.r}:
i)}
`)}catch(c){o=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{a=a.then(()=>r(i))},close:async()=>{await Promise.race([a,new Promise(i=>setTimeout(
i,bf).unref())]),await s?.close().catch(()=>{})}}}const{O_WRONLY:wf,O_CREAT:Mf,O_TRUNC:kf,O_NOFOLLOW:Of=0,O_NONBLOCK:$f=0}=gf.constants;async function _f(e,t){const n=(0,Q.
resolve)(t,e),s=(0,Q.relative)(t,(0,Q.dirname)(n));if(s!==".."&&!s.startsWith(`..${Q.sep}`)&&!(0,Q.isAbsolute)(s)&&await(0,Lt.realpath)((0,Q.dirname)(n))!==(0,Q.
join)(await(0,Lt.realpath)(t),s))throw new Error("its folder is reached through a link");const a=await(0,Lt.open)(n,wf|Mf|kf|Of|$f,420);if((await a.stat()).isFile())
return a;throw await a.close(),new Error("it is not a regular file")}var Ef=h(33588);function go({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e===
"unreadable")return{is:"unreadable"};const s={is:"left",journal:e,way:Sf(e),...t===void 0?{}:{driver:t}};switch(fn({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const vo=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Sf=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function Tf(e){const{service:t}=await ce(
e,"change");if(!t)return{is:"gone"};const n=go(t,ln(e));if(vo(n))return bo(n);switch(n.is){case"stray":return Nf(e,t);case"unreadable":return{is:"ended",outcome:xf(
e)};case"left":return{is:"ended",outcome:await Rf(e,n)}}}async function Rf(e,{journal:t,driver:n,way:s}){if(s==="on"){const o=_s(e,t);return e.reporter.report(await St(
o,t)),Ss(o)}return $t({...e,settings:{...e.settings,tags:t.tags}},n,fo(t))}async function Nf(e,{driver:t}){const n={driver:t??null,set:Tn()},s=await e.cluster.writeService(
n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await me(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function xf(e){const{
message:t,cure:n}=Ie(e,e.cluster.snapshot());return{...(0,S.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const bo=({is:e,journal:t})=>e==="kept"?
{is:e}:{is:e,untilMs:t.deadlineMs},Af=4;async function If(e){const t=await e.find(),n=await Ff(t,Af,o=>Pf(e,o)),s=jf(n);return e.reporter.report({is:"ended",outcome:s}),
s}async function Pf(e,{namespace:t,service:n,...s}){const{journal:o}=s,{stage:a,job:r}=o===void 0||o==="unreadable"?{}:o,i=await Lf(e,{namespace:t,service:n,...s});
return{namespace:t,service:n,...a?{stage:a}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function Lf(e,t){try{const n=go(t,{...e,nowMs:e.serverNow()});return vo(
n)?bo(n):e.interrupt.aborted?{is:"not-begun"}:await Cf(e,t)}catch(n){const s=(0,S.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LOCKED"?{is:"\
taken"}:{is:"ended",outcome:s}}}function Cf({at:e,reporter:t},{namespace:n,service:s}){const o=a=>t.report({is:"note",text:`${n}/${s}: ${a}`});return o("left op\
en; finishing it."),e({namespace:n,service:s},a=>Tf({...a,reporter:Uf(o)}))}const Uf=e=>({report:t=>{t.is==="warning"&&e(t.message)}});function jf(e){const t=Df(
e),n=new Set(e.flatMap(Ut).flatMap(s=>s.next));return{kind:t,reason:Bf(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}const Ct=({fate:e})=>e.
is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",yo=({fate:e})=>e.is==="ended"||e.is==="unmarked",Ut=({fate:e})=>e.is==="ended"&&Ef.h[e.outcome.kind]>
1?[e.outcome]:[];function Df(e){const t=e.flatMap(Ut).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?"stopped":e.some(Ct)?"\
left-open":e.some(yo)?"recovered":"unchanged"}function Bf(e){const t=e.filter(o=>Ct(o)||yo(o)),n=e.filter(o=>Ct(o)||Ut(o).length>0),s=`Checked ${e.length} ${e.length===
1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: nothing to recover.`:n.length===
0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Ff(e,t,n){const s=new Map,o=e.entries(),
a=async()=>{for(const[r,i]of o)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},a)),e.flatMap((r,i)=>{const c=s.get(i);return c===void 0?[]:[
c]})}var b=h(27624),wo=h(44262),Hf=h(35918),j=h(5323),jt=h(71791),Dt=h(68841);const Vf=({transport:e,clock:t,server:n,namespace:s,service:o})=>{const a=(0,Hf.m)(
e,t),r={transport:a.transport,clock:t,random:Math.random,server:n};return{find:s&&o?()=>Kf(r,{namespace:s,service:o}):()=>Wf(r,s),serverNow:a.serverNow}},Wf=async(e,t)=>{
const n=t===void 0?(0,jt.fC)("services"):(0,jt.rJ)(t,"services"),s=await(0,wo.LD)(e,{path:n,query:{labelSelector:j.Pf.active}});if(!s)throw(0,m.V2)("E_NO_KNATIV\
E",{server:e.server});return s.items.map(Mo)},Kf=async(e,{namespace:t,service:n})=>{const s=await(0,wo.LF)(e,{path:(0,jt.xH)(t,"services",n)});if(!s)throw(0,m.V2)(
"E_NOT_THERE",{namespace:t,service:n});const{journal:o,driver:a,labels:r}=(0,Dt.r5)(s);return o!==void 0||a!==void 0||j.Pf.active in r?[Mo(s)]:[]},Mo=e=>{const{
name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:o}=(0,Dt.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},...o!==void 0&&
{driver:o}}};function Gf(e,t){return e.is==="broken"?Ve(`gave no measurement: ${e.why}`):t==="exit-code"?qf(e.code):Yf(e)}const Ve=e=>({is:"faulty",why:e});function qf(e){
return e!==0&&e!==1?Ve(`ended with ${ko(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,...e===1?{note:"exit code \
1"}:{}}]}}const ko=e=>e===null?"a signal":`exit code ${e}`;function Yf({code:e,stdout:t}){if(e!==0)return Ve(`ended with ${ko(e)}, so its counts do not count`);
const n=t.split(`
`).filter(o=>o.trim()!==""),s=[];for(const[o,a]of n.entries()){const r=zf(a);if(typeof r=="string")return Ve(`printed what is no measurement: line ${o+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function zf(e){const t=Jf(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:o,slow:a=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!Bt(s)||!Bt(o)||!Bt(a)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":o>s||a>s?`has more ${o>s?"bad":"slow"} requests than requests (${Math.max(o,a)} of ${s})`:{of:n,n:s,bad:o,...t.slow===void 0?{}:{slow:a}}}const Jf=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},Bt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var Xf=h(55097);
const Zf=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!Qf(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),Qf=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e),el=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,tl=8,
Oo=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>el.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=tl).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Xf.f)(t));var $o=h(31421);const _o=1024*1024,
nl=1e3,sl=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const o=(0,$o.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),a=AbortSignal.timeout(n),r=()=>al(o),i=AbortSignal.any([s,a]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=a.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:f})};i.addEventListener("abort",d),process.
once("exit",r);try{return await Promise.race([ol(o),c])}finally{i.removeEventListener("abort",d),process.off("exit",r),r();for(const f of[o.stdout,o.stderr])f.destroy()}};
function ol(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},o=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",a=>{s.stdout+=a,s.stdout.length>_o&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",a=>{s.stderr=(s.
stderr+a).slice(0,_o)}),e.on("error",a=>n({is:"broken",why:`it could not be started (${a.message})`})),e.on("exit",()=>setTimeout(o,nl).unref()),e.on("close",o),
t}function al(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const rl=3e4,Eo=2e3,So=1e3,il={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function cl(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:o}=il[t.format],a=`every ${t.intervalMs/1e3} s`;return{name:s,one:o,mayTimeNothing:!0,
...t.format==="exit-code"?{pace:ul(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${a}`:`a run of \`evidence-command\` ${a}`,start:dl(t,e)}}const ul=({
intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Eo+t}),dl=(e,t)=>async(n,s,o)=>{const a={spec:e,context:t,target:n,each:s,signal:o,warned:new Set};
for(;!o.aborted;){const r=n.held();r?await fl(a,r):await t.clock.sleep(So,o)}};async function fl(e,t){const{spec:n,context:s,target:o,signal:a}=e,{clock:r}=s,i=()=>!a.
aborted&&o.held()===t;let c=Math.ceil((t.fromMs+Eo)/1e3);for(;i();){const u=r.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>c;f&&await ll(e,{held:t,since:c,until:d})&&
(c=d);const l=u+(f?n.intervalMs:So);i()&&await r.sleep(Math.max(0,l-r.now()),a)}}async function ll(e,t){const{spec:n,context:s,target:o,each:a,signal:r}=e,i=Zf(
s.env,{...s.place,...o,...t,percent:t.held.percent}),c=await(s.runCommand??sl)(n.text,{env:i,timeoutMs:rl,signal:r});if(r.aborted||o.held()!==t.held)return!1;const u=Gf(
c,n.format);if(u.is==="faulty")return hl(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is==="ended"?Oo(i,c.stdout||c.stderr):"";for(const l of u.
counts)a({atMs:d,...l,...pl(l.bad,f)});return!0}const To=200,pl=(e,t)=>e>0?{sample:{request:"evidence-command",body:t.trim().slice(0,To)}}:{};function hl({warned:e,
context:t},n,s){if(e.has(n))return;e.add(n);const o=Oo(t.env,s).trim().slice(0,To);t.warn(`The command in \`evidence-command\` ${n}.${o?` It said: ${o}`:""}`,"A\
 run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes.md names.")}const ee={n:0,bad:0,slow:0},Ro=e=>({last:new Map,
old:new Set(e),owed:ee});function Ft(e,t,{own:n,slowOverMs:s}){const o=[...t].map(([c,u])=>gl(ml(e,c,u),u,s)),a={n:le(o.map(({n:c})=>c)),bad:le(o.map(({bad:c})=>c)),
slow:le(o.map(({slow:c})=>c))},{counts:r,owed:i}=No(a,n,e.owed);return{side:{...e,last:new Map([...e.last,...t]),owed:i},counted:{...r,causes:bl(o)}}}function No(e,t,n){
const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},o=Math.max(0,Math.floor(s.n)),[a,r]=[Ht(s.bad,o),Ht(s.slow,o)];return{counts:{n:o,bad:a,
slow:r},owed:{n:o-s.n,bad:a-s.bad,slow:r-s.slow}}}const xo={byStatus:new Map,within:[]},ml=({last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:xo);function gl(e,t,n){const o=[
...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?xo:e,a=new Map([...t.byStatus].map(([u,d])=>[u,d-(o.byStatus.get(u)??0)])),r=new Map([...a].filter(([u,d])=>u>=
vl&&d>0)),i=le([...a.values()]),c=n===void 0?i:Ao(t,n)-Ao(o,n);return{n:i,bad:le([...r.values()]),slow:Ht(i-c,i),causes:r}}const vl=500,Ao=({within:e,byStatus:t},n)=>e.
find(s=>s.ms>=n)?.count??le([...t.values()]),bl=e=>{const t=new Map;for(const{causes:n}of e)for(const[s,o]of n)t.set(s,(t.get(s)??0)+o);return t},Ht=(e,t)=>Math.
min(t,Math.max(0,Math.floor(e))),le=e=>e.reduce((t,n)=>t+n,0);function yl(e=Number.POSITIVE_INFINITY){const t={candidate:ee,stable:ee};return{add:(n,{isBad:s,latencyMs:o})=>{
const{n:a,bad:r,slow:i}=t[n];t[n]={n:a+1,bad:r+(s?1:0),slow:i+(o>e?1:0)}},sent:n=>t[n]}}var Io=h(72201),te=h(31055),Y=h(51390);const wl={"k-network-probe":"prob\
e","k-network-hash":"override"};async function We({url:e,by:t},{ask:n,spec:s,signal:o}){const a={...Wt(s.headers),...wl},r={url:(0,te.gZ)(e,s.path),method:"GET",
headers:a,...t?{by:t}:{}};try{return Ml(await n(r,o),r.url)}catch(i){const c=i instanceof Error?i.message:String(i);return $l(c)?{is:"other",outcome:c,why:`the \
TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}const Ml=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])
return{is:"knative"};const s=kl(e,{location:t.location,url:n});return{is:"other",outcome:String(e),why:s,isFailure:e>=500}},Vt=e=>e.is==="other"?{is:e.is,why:e.
why,isFailure:e.isFailure}:e,Wt=e=>Object.fromEntries(e.map(Y.gb).map(([t,n])=>[t.toLowerCase(),n]));function kl(e,{location:t,url:n}){return e>=300&&e<400&&t!==
void 0?Ol(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Service that asks for a login`:e===404?"404 came from the ingress, wh\
ich does not know this host":e<300?`${e} came from something other than Knative, such as a catch-all or maintenance page`:`${e} came from something in front of \
the Service`}function Ol(e,{location:t,url:n}){const s=new URL(n),o=URL.parse(t,n);if(!o)return`${e} redirects elsewhere`;if(o.protocol==="https:"&&s.protocol===
"http:"&&o.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const a=`${o.origin}${o.pathname}`;return`${e} redirects to ${a}${o.
host===s.host?"":", for example a login page"}`}const $l=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(e),_l=(e,{clock:t,ask:n,command:s})=>({
command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(o,a)=>{for(let r=1;;r++){const i=await El(e,{clock:t,ask:n,command:s},{attempt:r,signal:a});if(a.aborted)
return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,a)}}}),El=async(e,{clock:t,ask:n,command:s},{attempt:o,signal:a})=>{
const r=t.now();try{const{status:i,body:c}=await n(Kt(e),a),u=t.now()-r,d=Tl(e,{status:i,body:c});return d===void 0?{is:"passed",attempts:o,status:i,ms:u}:{is:"\
failed",attempts:o,why:d,detail:{command:s,status:i,ms:u,body:(0,Y.cT)(c,e.headers).slice(0,Sl),stderr:""}}}catch(i){const c=(0,Y.cT)(i instanceof Error?i.message:
String(i),e.headers);return{is:"unreachable",attempts:o,why:c,detail:{command:s,body:"",stderr:""}}}},Sl=2048,Tl=(e,{status:t,body:n})=>(0,te.G3)(e,t)?e.body===
void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,te.ek)(e)}`,Kt=({method:e,path:t="/",headers:n})=>({
method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(Y.gb).map(([s,o])=>[s.toLowerCase(),o]))});function Po(e){
const t=[],n=[],s=()=>{const o=e();return t.push(o),o};return{use:async o=>{const a=n.pop()??s();try{return await o(a)}finally{n.push(a)}},close:()=>{for(const{
close:o}of t)o()}}}async function Gt({clock:e,signal:t,perSecond:n,atMost:s},o){const a=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=a+c*1e3/n;
if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=i<s,f=i;d&&(i+=1);let l=!1;const g=()=>{d&&!l&&(i-=1),l=!0},w=o({dueMs:u,isSent:d,inFlight:f,answered:g}).
finally(()=>{g(),r.delete(w)});r.add(w)}await Promise.all(r)}function Rl({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({...Nl(e),
path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Lo(s)}:{}}))}const Nl=({status:e,...t})=>t,Lo=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function qt(e){const t=e.reduce((o,{weight:a=1})=>o+a,0),n=new Map(e.map(o=>[o,0])),s=o=>n.get(o)??0;return()=>{for(const a of e)
n.set(a,s(a)+(a.weight??1));const o=e.reduce((a,r)=>s(r)>s(a)?r:a);return n.set(o,s(o)-t),o}}const Yt=({method:e})=>xl.has(e),xl=new Set(["GET","HEAD","OPTIONS"]);
function Al(e){const t=e.map(({path:a="/",method:r})=>Lo({path:a,method:r})),n=t.slice(0,Il),s=t.length-n.length,o=s>0?`${s} more`:n.pop();return n.length===0?`${o}`:
`${n.join(", ")} and ${o}`}const Il=4,Co=200,Uo=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:Pl(s,t)}}),Pl=(e,t)=>{
const n=[...(0,Y.cT)(e,t).trim()];return n.length<=Co?n.join(""):`${n.slice(0,Co).join("")}\u2026`},Ke=4,Ll=1e4,Cl=500;function Ul(e){const t=Rl(e.settings),{clock:n,
ask:s,own:o}=e;return{name:"probes",one:"probe",what:`${Ke} probes a second on ${Al(t)}`,pace:{is:"fixed",perSecond:Ke},start:s?Bl(t,{clock:n,ask:s,own:o}):jl(t,
jo(e)),...s?{}:{startBefore:Dl(t,jo(e))}}}const jo=({settings:{health:e},clock:t,env:n,own:s,open:o})=>({clock:t,own:s,open:o??(()=>(0,Io.o)(e,n,"one"))}),jl=(e,{
clock:t,open:n,own:s})=>async(o,a,r)=>{const i=Po(n),c=f=>({spec:f,clock:t,target:o,signal:r,lanes:i,own:s}),u=qt(e),d={isThere:!1};Do(e,c).then(f=>{d.isThere=f}),
await Gt(zt(e,{clock:t,signal:r}),async f=>{const l=c(u()),g=o.sent?.(f.dueMs),w=Jt(l,"candidate",f),x=d.isThere&&Yt(l.spec)?Jt(l,"stable",f):void 0,P=async(D,C)=>{
const W=await Vl(l,await D,C);r.aborted||a(W)};await Promise.all([P(w,x).finally(g),...x?[P(x,w)]:[]])}),i.close()},Dl=(e,{clock:t,open:n,own:s})=>async({url:o,
stable:a},r,i)=>{const c=Po(n),u={candidate:"",url:o,stableUrl:o,isStableTagged:!0,stable:a,isProven:!0},d=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),
f=qt(e.filter(Yt));await Do(e,d)&&await Gt(zt(e,{clock:t,signal:i}),async l=>{const{measured:g,found:w}=await Jt(d(f()),"stable",l);!i.aborted&&w.is==="knative"&&
r(g)}),c.close()},Bl=(e,{clock:t,ask:n,own:s})=>({sent:o},a,r)=>{const i=qt(e);return Gt(zt(e,{clock:t,signal:r}),async c=>{const u=i(),d=o?.(c.dueMs),{status:f,
...l}=await Bo({spec:u,clock:t,of:"candidate",address:Kt(u).path},c,()=>n(Kt(u),r));c.isSent&&Vo(s,l,f),r.aborted||a(l),d?.()})},zt=(e,t)=>({...t,perSecond:Ke,atMost:Math.
max(1,...e.map(({timeoutMs:n})=>Math.ceil(Ke*n/1e3)))});async function Do(e,t){const n=e.find(Yt);if(!n)return!1;const{clock:s,target:o,signal:a,lanes:r}=t(n),{
stable:i,stableUrl:c,isStableTagged:u}=o,d=s.now()+Ll;if(i.length===0||!c||!u)return!1;for(;!a.aborted&&s.now()<d;){if(await r.use(({ask:l})=>Fl({ask:l,spec:n,signal:a},
c)))return s.now()<d;await s.sleep(Cl,a)}return!1}async function Fl({ask:e,spec:t,signal:n},s){const o={url:(0,te.gZ)(s,t.path),method:t.method,headers:Wt(t.headers)},
{status:a}=await e(o,n).catch(()=>({status:0}));return a>0&&(await We({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Jt({spec:e,clock:t,target:n,
signal:s,lanes:o,own:a},r,i){const c=r==="candidate"?n.url:n.stableUrl??n.url;return o.use(async({ask:u})=>{const d={url:(0,te.gZ)(c,e.path),method:e.method,headers:Wt(
e.headers)},{status:f,...l}=await Bo({spec:e,clock:t,of:r,address:d.url},i,()=>u(d,s)),g=await We({url:c},{ask:u,spec:e,signal:s});return g.is==="knative"&&i.isSent&&
Vo(a,l,f),{measured:l,found:g}})}async function Bo({spec:e,clock:t,of:n,address:s},o,a){const r=o.isSent?await a().then(c=>({status:c.status,...Hl(e,s,c)}),c=>({
...Ho(e,(0,Y.cT)(c instanceof Error?c.message:String(c),e.headers)),sample:Uo(e,s)})):Fo(`not sent: ${o.inFlight} in flight`);o.answered();const i=t.now();return{
...r,atMs:i,of:n,n:1,latencyMs:i-o.dueMs}}const Fo=e=>({bad:1,note:e}),Ho=({name:e},t)=>Fo(e===void 0?t:`${t} on ${e}`),Hl=(e,t,{status:n,body:s=""})=>(0,te.G3)(
e,n)?{bad:0}:{...Ho(e,String(n)),sample:Uo(e,t,s)},Vo=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Vl(e,{measured:t,found:n},s){
if(n.is==="knative")return t;const{target:o,spec:a,signal:r,lanes:i}=e,{stableUrl:c}=o,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:d})=>We(
{url:c},{ask:d,spec:a,signal:r}))).is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Ge=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Xt(e,t,n){
const s=`${e.address.replace(/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,o=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return Wl(await e.
get(s,{accept:"application/json",...o},n))}catch(a){return n.throwIfAborted(),{is:"failed",why:a instanceof Error?a.message:String(a)}}}function Wl({status:e,nowMs:t,
body:n}){const s=Ne(n);if(s?.status==="error"){const a=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:a}}
if(e!==200)return{is:"failed",why:`HTTP ${e}`};const o=Ne(s?.data);return s?.status!=="success"||!o?{is:"failed",why:"the answer is none of a Prometheus"}:o.resultType!==
"matrix"?{is:"refused",why:"it is no selector of counters"}:{is:"series",series:Zt(o.result).flatMap(Kl),nowMs:t}}function Kl(e){const{metric:t,values:n}=Ne(e)??
{},s=Object.fromEntries(Object.entries(Ne(t)??{}).map(([a,r])=>[a,String(r)])),o=Zt(n).flatMap(a=>{const[r,i]=Zt(a).map(Number);return Number.isFinite(r)&&Number.
isFinite(i)&&Number(i)>=0?[{atS:Number(r),value:Number(i)}]:[]});return o.length>0?[{labels:s,samples:o}]:[]}const Ne=e=>{if(typeof e=="object")return e===null||
Array.isArray(e)?void 0:{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Ne(t):void 0}catch{return}},Zt=e=>Array.isArray(e)?e:[],
Wo=["requests","errors","quick"];function Gl(e,t,n){const s=new Map(e),o=[],a=n+(qo(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of Yl(t)){
const u=e.get(i)??zl(c,{fromS:n,bornS:a}),d=Jl(c);if(!u||d<u.atS)continue;const f=Go(c,d);s.set(i,{atS:d,values:f}),d>u.atS&&o.push({fromS:u.atS,atS:d,...Xl(u.values,
f)})}if(o.length===0)return{targets:s};const r=i=>o.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/o.length,atS:r("atS")/o.length,requests:r(
"requests"),errors:r("errors"),quick:r("quick")}}}const ql=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Yl(e){const t=Wo.flatMap(n=>(e[n]??
[]).map(s=>({...s,kind:n,id:`${n} ${Ko(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([o])=>ql.includes(o));return Ko(s.length>
0?Object.fromEntries(s):n)})}const Ko=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function zl(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.
map(({atS:i})=>i)),o=s.filter(r=>r>=t);if(o.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const a=Math.min(...o);return{atS:a,values:Go(e,a)}}
const Jl=e=>Math.min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Go=(e,t)=>new Map(e.flatMap(
({id:n,samples:s})=>{const o=s.findLast(a=>a.atS<=t);return o?[[n,o.value]]:[]}));function Xl(e,t){const n=[...t].some(([o,a])=>a<(e.get(o)??0)),s=o=>[...t].filter(
([a])=>a.startsWith(`${o} `)).reduce((a,[r,i])=>a+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function qo(e){const t=e.
flatMap(({samples:n})=>n.slice(1).map(({atS:s},o)=>s-(n[o]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Zl=e=>{const t=e.flatMap(({samples:n})=>n.
map(({atS:s})=>s));return t.length>0?Math.max(...t):void 0},Qt=300;async function Ql(e,t){const{of:n,forms:s,context:o,stable:a}=e,r=[];for(const i of a)for(const c of s){
const u=c({...o.place,revision:i}),d=await Xt(n,Ge(u.requests,Qt),t);if(d.is!=="series")return Yo(n,u.requests,d.why);if(r.push(Ge(u.requests,Qt)),d.series.length>
0)return await tp(n,u,t)??sp(e,i,d)}return a.length===0||await np(e)?ep:{is:"unavailable",why:`${n.address} has no requests of ${a.join(", ")}: empty for ${r.map(
i=>`\`${i}\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name cou\
nters of your own in `prometheus-requests` and `prometheus-errors`."}}const ep={is:"available",what:"requests in Prometheus (if it scrapes the pods, which only \
shows once one runs)"},Yo=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `prometheus`, `prometheus-token` and your\
 own selectors, which are counters without a function around them."});async function tp(e,{errors:t,quick:n},s){for(const o of[t,n]){if(o===void 0)continue;const a=await Xt(
e,Ge(o,Qt),s);if(a.is!=="series")return Yo(e,o,a.why)}}const np=async({context:e,stable:t})=>(await Promise.all(t.map(s=>e.counters.readPods(s)))).every(s=>s?.length===
0);function sp({context:e,stable:t},n,{series:s,nowMs:o}){const[a,r]=[Zl(s),qo(s)],i=Math.max(0,(o??e.clock.now())/1e3-(a??0)),c=r===void 0?"":`, scraped every ${Math.
round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+zo,d=t.length===1?op(s):void 0;return{is:"available",what:`requests in Prometheus (of ${n}${c}, t\
he newest ${Math.round(i)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:zo}}}}function op(e){const t=Math.max(0,...e.map(({samples:s})=>(s.
at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??0)));return t===0?void 0:n.reduce((s,o)=>s+o,0)/t}const zo=8e3;
var ap=h(37067),rp=h(44708),ip=h(45269);const Jo=1e4,cp=16*1024*1024;function up(e){const t=new Map,n=s=>{const o=t.get(s.protocol)??(0,ip.y)(s,{env:e,connections:"\
one"});return t.set(s.protocol,o),o};return{get:async(s,o,a)=>{const r=new URL(s),i=AbortSignal.timeout(Jo),c=AbortSignal.any([a,i]);try{return await Xo(r,{agent:n(
r),headers:o,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${Jo/1e3} s`:Zo(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function Xo(e,t){
const{promise:n,resolve:s,reject:o}=Promise.withResolvers(),a=i=>{const c=[];let u=0;i.on("data",d=>{u+=d.length,u>cp?i.destroy(new Error("the answer is larger \
than 16 MiB")):c.push(d)}),i.on("error",o),i.on("end",()=>{const d=Date.parse(i.headers.date??""),f=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,
nowMs:Number.isNaN(d)?void 0:d,body:f})})},r=e.protocol==="https:"?rp.get(e,t,a):ap.get(e,t,a);return r.on("error",i=>{r.reusedSocket&&Zo(i)==="ECONNRESET"?Xo(e,
t).then(s,o):o(i)}),n}const Zo=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?e.code:e.message:String(e),dp=15*6e4;function fp(e){const t=[],n=(s,o)=>t.
findLast(a=>a.atMs<=o)?.sent[s]??ee;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-dp;)t.shift()},
between:(s,o,a)=>{const[r,i]=[n(s,o),n(s,a)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.slow-r.slow}}}}function lp(e,t){const{requests:n,errors:s,quick:o}=e;if(n===
void 0||s===void 0)return pp.flatMap(r=>r.selectors.map(i=>hp(r,i,t)));const a=o!==void 0&&t!==void 0;return[r=>({requests:en(n,r),errors:en(s,r),...a?{quick:en(
o,r)}:{}})]}const en=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),pp=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"k\
n_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[
({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"\
revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,
600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`namespace_name="${e}",revision_name="${t}"`]}],hp=({counts:e,buckets:t,
status:n,bounds:s,unitMs:o},a,r)=>i=>{const c=a(i),u=r===void 0?void 0:s.find(d=>d*o>=r);return{requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?
{}:{quick:`${t}{${c},le=~"${mp(u)}"}`}}},mp=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}(\\\\.0)?`:String(e).replace(".","\\\\."),gp=120,vp=300;async function bp(e,t){
const{revisions:n,seconds:s}=e,o=Math.min(vp,Math.max(0,s)+gp),[a,r]=await Promise.all([Qo(e,n.candidate,{range:o,signal:t}),Qo(e,n.stable,{range:o,signal:t})]);
return a.is==="failed"?a:r.is==="failed"?r:{is:"read",sides:{candidate:a.read,stable:r.read},nowMs:a.nowMs??r.nowMs}}async function Qo(e,t,n){const s=await Promise.
all(t.map(i=>yp(e,i,n))),o=s.find(i=>i.is==="failed");if(o)return o;const a=s.filter(i=>i.is==="read"),r=Wo.flatMap(i=>{const c=a.flatMap(u=>u.read[i]??[]);return a.
some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(r),nowMs:a.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function yp(e,t,{range:n,
signal:s}){const{of:o,forms:a,place:r}=e,i=u=>Xt(o,Ge(u,n),s);let c={is:"read",read:{},nowMs:void 0};for(const u of a){const d=u({...r,revision:t}),f=await i(d.
requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.nowMs},f.series.length>0)return wp(d,f,i)}return c}async function wp({
errors:e,quick:t},{series:n,nowMs:s},o){const[a,r]=await Promise.all([o(e),t===void 0?void 0:o(t)]);return a.is!=="series"?{is:"failed",why:a.why}:r&&r.is!=="se\
ries"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:a.series,...r?{quick:r.series}:{}},nowMs:s}}const ea=5e3,Mp=1e3,ta=3e3;function kp(e){const{settings:t}=e,
{prometheus:n,evidence:s,analysis:o}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?lp(n,o.maxLatencyMs):[];return{name:"req\
uests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"prometheus":
"evidence",without:"To go on without it, remove `prometheus`."},check:async(i,c)=>n?na(e,u=>Ql({of:{...n,get:u},forms:r,context:e,stable:i},c)):{is:"unavailable",
why:"`prometheus` is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await na(e,d=>Op({spec:n,forms:r,context:e,get:d,target:i,
each:c,signal:u}))}}}async function na({http:e,env:t},n){const{get:s,close:o}=e??up(t);try{return await n(s)}finally{o()}}async function Op(e){const{context:t,target:n,
signal:s}=e,o=fp(t.own),a=new Set;for(;!s.aborted;){const r=n.held();r?await $p({...e,held:r,history:o,warned:a}):await sa(e,o)}}async function sa({context:{clock:e},
signal:t},n){n.note(e.now()),await e.sleep(Mp,t)}async function $p(e){const{context:t,target:n,signal:s,held:o}=e,a=()=>!s.aborted&&n.held()===o,r=[{of:"candida\
te",targets:new Map,owed:ee},{of:"stable",targets:new Map,owed:ee}];let i=o.fromMs+ta-ea;for(;a();){const c=t.clock.now();c>=i+ea&&(i=c,await _p(e,r,a)),a()&&await sa(
e,e.history)}}async function _p(e,t,n){const{spec:s,get:o,forms:a,context:r,target:i,held:c,signal:u}=e,{candidate:d,stable:f}=i,l=c.fromMs+ta,g=(r.clock.now()-
l)/1e3,w=await bp({of:{...s,get:o},forms:a,place:r.place,revisions:{candidate:[d],stable:f},seconds:g},u);if(!n())return;if(w.is==="failed")return Sp(e,w.why);const x=w.
nowMs===void 0?0:r.clock.now()-w.nowMs;for(const P of t){const D=Gl(P.targets,w.sides[P.of],(l-x)/1e3);P.targets=D.targets,D.growth&&Ep(e,P,{growth:D.growth,aheadMs:x,
side:w.sides[P.of]})}}function Ep({spec:e,history:t,context:n,each:s},o,{growth:a,aheadMs:r,side:i}){const{requests:c,errors:u,quick:d,fromS:f,atS:l}=a,w=e.requests===
void 0?t.between(o.of,f*1e3+r,l*1e3+r):ee,x=i.quick!==void 0,{counts:P,owed:D}=No({n:c,bad:u,slow:x?c-d:0},w,o.owed);o.owed=D;const{slow:C,...W}=P;s({atMs:n.clock.
now(),of:o.of,...W,...x?{slow:C}:{}})}function Sp({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Prometheus at ${n.address} cannot be asked: ${s}\
.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const z=10,Tp=({candidate:e,stable:t})=>[["candidate",[e]],["stabl\
e",t]];async function Rp(e,t){const n=await Promise.all(t.map(async([s,o])=>{const a=await ne(e,o);if(!a)return;const r=oa(a,e.random).slice(0,z);return{of:s,revisions:o,
side:Ro(a),drawn:r,pods:a.length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function ne({counters:e},t){const n=await Promise.all(t.map(
s=>e.readPods(s)));return n.every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const Np=async(e,t)=>{await Promise.all(t.map(n=>xp(e,n)))};async function xp(e,t){
const n=await ne(e,t.revisions);if(!n)return;const s=t.drawn.filter(a=>n.includes(a)),o=n.filter(a=>!s.includes(a));t.drawn=[...s,...oa(o,e.random)].slice(0,z),
t.pods=n.length}const oa=(e,t)=>e.map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function Ap(e,t,n){const s=await Promise.all(t.map(c=>Ip(
e,c,n))),a=s.flat().map(({result:c})=>c).filter(c=>c.is==="later");if(a.length>0)return{is:"later",afterMs:Math.max(...a.map(({afterMs:c})=>c))};const r=s.map(c=>c.
flatMap(({pod:u,result:d})=>d.is==="read"?[[u,d.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"\
counted",read:t.map((c,u)=>({reading:c,read:new Map(r[u])}))}}const Ip=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(
s,n)}))),Pp=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:o})=>{const a=e.sent(s.of),r=Lp(a,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=a,o.size===
0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Ft(s.side,o,{own:i?ee:r,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Lp=(e,t,n)=>({n:(e.n-t.n)*n,
bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),aa=1e3,Cp=5e3,Up=10;async function jp(e,t,n){const s=t.slice(0,Up),o=(await Promise.all(s.map(r=>e(r,n)))).filter(r=>r!==
void 0),a=o.reduce((r,i)=>r+i,0);return o.length===0?void 0:a*t.length/o.length}const Dp=e=>async({candidate:t,held:n,tallies:s},o,a)=>{for(;!a.aborted&&!n();)await e.
clock.sleep(aa,a);!s||a.aborted||!await Fp(e,t,a)||await Bp(e,{candidate:t,signal:a,tallies:s})};async function Bp(e,{candidate:t,signal:n,tallies:s}){const{clock:o,
counters:a,own:r,readRequestRate:i}=e,c=r.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-r.sent("candidate").n+c))});let f,l=[];for(let[g,w]=[
Number.NEGATIVE_INFINITY,o.now()];!n.aborted;){o.now()>=g+Cp&&(g=o.now(),l=await ne({counters:a},[t])??[]),await o.sleep(aa,n);const x=await jp(i,l,n).catch(()=>{}),
P=(o.now()-w)/1e3;w=o.now(),x!==void 0&&(u+=x*P,f??=s(async()=>d()).told,f(d()))}}async function Fp({counters:e},t,n){const[s]=await ne({counters:e},[t])??[];return s!==
void 0&&(await e.readCounters(s,n)).is==="off"}const ra=1e3,Hp=5e3,Vp=6e4,Wp=5,Kp=500,Gp=e=>async({candidate:t,held:n,tallies:s},o,a)=>{const r=s&&await zp({parts:e,
candidate:t,signal:a});if(!r)return;let i=Promise.resolve(r);const c=()=>(i=i.then(d=>Jp({parts:e,candidate:t,signal:a},d)),i.then(({total:d})=>d)),{told:u}=s(c);
await qp(e,{held:n,signal:a,pods:async()=>(await i).pods,read:async()=>u(await c())})};async function qp({clock:e},{held:t,signal:n,pods:s,read:o}){let a=t(),[r,
i]=[e.now(),a?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(ra,n),t()!==a&&([a,r,i]=[t(),e.now(),Number.NEGATIVE_INFINITY]);const c=Yp(await s(),
a!==void 0,e.now()-r);e.now()<i+c||(i=e.now(),await o())}}function Yp(e,t,n){return t&&e>z?Number.POSITIVE_INFINITY:n<Vp&&(e<=Wp||!t)?ra:Hp}async function zp({parts:e,
candidate:t,signal:n}){const s=await ne(e,[t]);if(!s)return;const o=e.own.sent("candidate"),a=await ia(e,s,n);if(s.length>0&&a.size===0)return;const{side:r}=Ft(
Ro(s),a,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:r,own:o,pods:s.length,total:{n:0,bad:0}}}async function Jp({parts:e,candidate:t,signal:n},s){const o=await ne(
e,[t])??[],a=await ia(e,o,n);if(a.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-s.own.bad,slow:0},{side:c,counted:u}=Ft(s.side,a,
{own:i,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:o.length,total:d}}async function ia(e,t,n){const s=new Map;for(let o=0;o<
t.length;o+=z){t.length>z&&await e.clock.sleep(Kp,n);const a=t.slice(o,o+z),r=await Promise.all(a.map(i=>e.counters.readCounters(i,n)));for(const[i,c]of r.entries())
c.is==="read"&&s.set(a[i]??"",c.counters)}return s}const Xp=2e3;async function Zp({counters:e,clock:t},n,s){const o=n.slice(0,z),a=()=>Promise.all(o.map(l=>Qp(l,
e,s))),r=t.now(),i=await a();await t.sleep(Xp,s);const c=await a(),u=(t.now()-r)/1e3,d=c.flatMap((l=-1,g)=>{const w=i[g];return l<0||w===void 0?[]:[l<w?l:l-w]});
return d.length===0||u===0?void 0:d.reduce((l,g)=>l+g,0)/u*n.length/d.length}async function Qp(e,t,n){const s=await t.readCounters(e,n);return s.is==="read"?[...s.
counters.byStatus.values()].reduce((o,a)=>o+a,0):void 0}const ca=2e3,eh=1e4;async function th(e,t,n){const s=await ne(e,t)??[],a=(await Promise.all(s.slice(0,z).
map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(eh,Math.max(ca,nh(a)))}function nh(e){const t=ua(e.flatMap(({byStatus:o})=>[
...o.values()])),n=[...new Set(e.flatMap(({within:o})=>o.map(({ms:a})=>a)))].sort((o,a)=>o-a);if(t===0||n.length===0)return 0;const s=o=>ua(e.flatMap(({within:a})=>a.
filter(({ms:r})=>r===o).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const ua=e=>e.reduce((t,n)=>t+n,0),qe=1e3,sh=5e3,oh=3e4,ah=6e4,rh=5e3;
function ih({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},o=e==="auto"||e==="users";return{name:"\
users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:o?uh:[],...e==="users"?{required:ch}:{},check:async(a,r)=>o?fh(s,a,
r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...a)=>{await Promise.all([ph(s)(...a),Gp(s)(...a)])},startBefore:hh(s)}}const ch={by:"evid\
ence",without:"To go on with probes alone, set `evidence` to auto."},uh=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],dh="\
To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metric\
s.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function fh(e,t,n){const{counters:s}=e,o=await ne({counters:s},
t);if(!o)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};if(o.length===0)return{is:"available",what:"users' requests (if the pods coun\
t them, which only shows once one runs)",pace:da(0)};const a=await Promise.all(o.slice(0,z).map(c=>s.readCounters(c,n))),r=a.filter(c=>c.is==="read"),i=a.find(c=>c.
is==="failed");if(r.length>0){const c=await Zp(e,o,n),u=c===void 0?{}:{pace:da(c)};return{is:"available",what:`users' requests (${lh(r,t)})`,...u}}return a.some(
({is:c})=>c==="forbidden")?{is:"unavailable",why:"the API server refuses to read port 9091 of pods"}:i?{is:"unavailable",why:`the metrics of ${t.join(", ")} can\
not be read: ${i.why}`}:{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:dh}}const da=e=>({is:"by-traffic",perSecond:e,
delayMs:ca});function lh(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,o)=>s+o,0)} so far in ${e.length===1?"1 pod":`${e.length} p\
ods`} of ${t.join(", ")}`}const ph=e=>async(t,n,s)=>{const{clock:o}=e;for(;!s.aborted;){const a=t.held();a?await mh(e,{target:t,held:a,each:n,signal:s}):await o.
sleep(qe,s)}},hh=e=>async({stable:t},n,s)=>fa(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function mh(e,{target:t,held:n,
each:s,signal:o}){const a=()=>!o.aborted&&t.held()===n;await la(e.clock,n.fromMs+await th(e,t.stable,o),o),a()&&await fa(e,{sides:Tp(t),fromMs:n.fromMs,each:s,signal:o,
isOn:a})}async function fa(e,t){const{clock:n}=e,{sides:s,fromMs:o,each:a,signal:r,isOn:i}=t,c=await Rp(e,s);if(!c)return n.sleep(qe,r);let u=n.now(),d=qe;for(let f=0;i();){
const l=n.now();l>=u+rh&&(await Np(e,c),u=l);const g=await Ap(e,c,r);if(!i())return;g.is==="counted"&&gh(a,Pp(e,g.read),f++>0?n.now():void 0),d=vh(g,o,{pauseMs:d,
nowMs:n.now()}),await la(n,l+d,r)}}function gh(e,t,n){if(n!==void 0)for(const{of:s,...o}of t)e(bh(s,o,n))}const la=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function vh(e,t,{
pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(oh,Math.max(2*n,e.afterMs)):s-t<ah?qe:sh}const bh=(e,{n:t,bad:n,slow:s,causes:o},a)=>({atMs:a,of:e,n:t,bad:n,
slow:s,...n>0?{note:[...o].sort(([,r],[,i])=>i-r).map(([r])=>r).join(" or ")}:{}}),yh=[ih,kp,cl,e=>wh(e,Ul(e))];function wh({settings:{evidence:e},readRequestRate:t,
...n},s){if(!t||e==="probes"||e==="prometheus")return s;const o=Dp({...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all([s.start(...r),o(
...r)])}}}function Mh(e){const t=yl(e.settings.analysis.maxLatencyMs);return yh.flatMap(n=>n({...e,own:t})??[])}const kh=(e,t,n)=>{if(n.exitCode===null||n.exitCode>
128)return{is:"killed"};const s=Oh(n.stdout);if(n.exitCode!==0)return $h(e,t,{...n,exitCode:n.exitCode,tally:s});if(!s||s.status===0)return{is:"unreachable",why:tn(
(0,m.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:o,ms:a}=s,r=i=>({is:"failed",why:i,status:o,ms:a});return(0,te.G3)(e,o)?e.body!==
void 0&&!pa(n.stdout).includes(e.body)?r(`the body does not contain "${e.body}"`):{is:"passed",status:o,ms:a}:r(`the status was ${o}, expected ${(0,te.ek)(e)}`)},
pa=e=>e.replace(ha,""),ha=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,Oh=e=>{const[t,n,s="",o=""]=ha.exec(e)??[];if(t!==void 0)return{status:Number(n),ms:Math.
round(ma(s)*1e3),connected:ma(o)>0}},ma=e=>Number(e.replace(",",".")),$h=(e,t,{exitCode:n,stderr:s,tally:o})=>{const a=`within ${e.timeoutMs/1e3} s`,r=n===ga&&!o?.
connected?`no connection ${a}`:_h[n];if(r)return{is:"unreachable",why:tn((0,m.aL)("E_TAG_URL_UNREACHABLE",{url:t,why:r}))};const i=Eh[n];return i?{is:"unreachab\
le",why:tn((0,m.aL)("E_TAG_URL_TLS",{url:t,why:i}))}:{is:"failed",why:n===ga?`no complete response ${a}`:s.trim()||`curl exited with code ${n}`,...o&&{ms:o.ms},
...o?.status&&{status:o.status}}},ga=28,_h={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connection was r\
efused"},Eh={35:"the TLS handshake failed",60:"its certificate is not trusted"},tn=({message:e,cure:t})=>`${e} ${t}`,Sh=({exitCode:e,stdout:t})=>{const[,n,s="",
o=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(t)??[];return e!==0||n===void 0?"`curl --version` did not report a version":Number(s)<7||Number(s)===7&&Number(o)<Th?`its v\
ersion is ${n}`:void 0},Th=58;var nn=h(51499);const Rh=(e="curl")=>(t,{input:n,signal:s}={})=>new Promise((o,a)=>{const r=(0,$o.spawn)(e,t,{cwd:Nh,signal:s,killSignal:"\
SIGKILL",windowsHide:!0}),[i,c]=[va(),va()];r.stdout.on("data",i.take),r.stderr.on("data",c.take),r.stdin.on("error",()=>{}),r.stdin.end(n),r.on("error",u=>{s?.
aborted||a((0,m.V2)("E_CURL_MISSING",{why:u.message},u))}),r.on("close",u=>o({exitCode:u,stdout:i.text(),stderr:c.text()}))}),Nh=(0,Q.dirname)(process.execPath),
xh=1024*1024,Ah=256,va=()=>{const e=[];let t=0,n=Buffer.alloc(0);return{take:o=>{const a=Math.max(0,xh-t);a>0&&e.push(o.subarray(0,a)),o.length>a&&(n=Buffer.concat(
[n,o.subarray(a)]).subarray(-Ah)),t+=o.length},text:()=>Buffer.concat([...e,Ih(n)]).toString("utf8")}},Ih=e=>e.subarray(Math.max(0,e.lastIndexOf(`
`,e.length-2)));var ba=h(83026);const sn=2048,Ph=(e,t,n=Rh())=>({command:s=>(0,nn.O)(e,s).printed,reaches:async s=>{const o=Sh(await n(["--version"]));if(o!==void 0)
throw(0,m.V2)("E_CURL_UNUSABLE",{why:o});return(0,ba.O6)(e,s,{env:process.env,resolves:ba.S1})},knock:async(s,o)=>{const{args:a,input:r}=(0,nn.O)(e,s);await n(a,
{input:r,signal:o}).catch(()=>{})},run:async(s,o)=>{const a=(0,nn.O)(e,s),r=async()=>{const i=await n(a.args,{input:a.input,signal:o});return{run:i,result:kh(e,
s,i)}};try{return await Lh(r,{spec:e,clock:t,signal:o,command:a})}catch(i){return Uh(a,i)}}}),Lh=async(e,t)=>{const{spec:n,clock:s,signal:o,command:a}=t;for(let r=1;;r++){
const{run:i,result:c}=await e();if(o.aborted||c.is==="killed")return{is:"cancelled"};if(c.is==="passed")return{...c,attempts:r};const u=(0,Y.cT)(c.why,n.headers);
if(r>=n.attempts)return{is:c.is,attempts:r,why:u,detail:Ch(n,a,{run:i,result:c})};await s.sleep(n.intervalMs,o)}},Ch=(e,t,{run:n,result:s})=>({command:t.printed,
...s.is!=="killed"&&s.status!==void 0&&{status:s.status},...s.is!=="killed"&&s.ms!==void 0&&{ms:s.ms},body:jh((0,Y.cT)(pa(n.stdout),e.headers)),stderr:(0,Y.cT)(
n.stderr.trim(),e.headers)}),Uh=({printed:e},t)=>({is:"unreachable",attempts:1,why:t instanceof I.a?`${t.message} ${t.cure}`:String(t),detail:{command:e,body:"",
stderr:""}}),jh=e=>e.length<=sn?e:`${e.slice(0,sn)}
(and ${e.length-sn} characters more)`;var on=h(77598);const Dh=100,Bh=1e3,ya=10,Fh=5e3,Hh=(e,{clock:t,ask:n})=>{const s=a=>(r,i)=>We({url:r,...i?{by:i}:{}},{ask:n,
spec:e,signal:a}),o=(a,r)=>Vh(a,{clock:t,...r});return{now:async(a,r)=>Vt(await s(r)(a)),leadsToKnative:(a,r)=>o(async()=>Vt(await s(r)(a)),{forMs:Fh,signal:r}),
isServed:(a,r)=>{const i=s(r);return o(async()=>Vt(await wa(Wh,()=>i(a))??{is:"knative"}),{forMs:at,signal:r})},isEmpty:async({url:a,tag:r,mainUrl:i},c)=>{const u={
url:a,never:Gh(a,r),mainUrl:i},d=await o(()=>Kh(u,s(c)),{forMs:at,signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function Vh(e,{
clock:t,forMs:n,signal:s}){const o=t.now()+n;for(let a=Dh;;a=Math.min(Bh,a*2)){const r=await e(),i=o-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(a,i),s)}}const Wh=e=>e.is==="knative";async function wa(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<Hn;s+=ya){const a=(await Promise.all(
Array.from({length:Math.min(ya,Hn-s)},t))).find(r=>!e(r));if(a)return a}}async function Kh({url:e,never:t,mainUrl:n},s){const o=await s(n);if(o.is!=="knative")return Ma(
o);const a=await s(t,n);if(a.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await wa(c=>c.is===
"other"&&c.outcome===a.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:Ma(i)}const Ma=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),Gh=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,on.randomBytes)(
3).toString("hex")}`));var qh=h(59462),Yh=h(12271);const zh=(e,t)=>({metadata:Jh((0,b.Ik)(e.metadata),t),spec:Zh(e.spec,t)}),Jh=(e,t)=>({...a0(e,["name"]),labels:_a(
(0,b.Ik)(e.labels),t.labels),annotations:_a((0,b.Ik)(e.annotations),Xh((0,b.Ik)(e.annotations),{...t.annotations,...ka(j.w7.minScale,t.minScale),...ka(j.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),ka=(e,t)=>t===void 0?{}:{[e]:String(t)},Xh=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,j.or)(e,n),s])),Zh=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:Qh(e,t)}),Qh=(e,t)=>{const n=(0,j.f1)(e);return n===void 0?
[Oa({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Oa(n,t):s)},Oa=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:e0((0,b.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:s0((0,b.JD)(e.ports),t.port)},...o0((0,b.Ik)(e.resources),t)}),e0=(e,t)=>t.reduce(t0,e),t0=(e,t)=>{if("remove"in t)return e.filter(({
name:o})=>o!==t.name);const n=n0(t);return e.some(({name:o})=>o===t.name)?e.map(o=>o.name===t.name?n:o):[...e,n]},n0=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},s0=([e,...t],n)=>[{...e,containerPort:n},
...t],o0=(e,{requests:t,limits:n})=>{const s={requests:$a(t),limits:$a(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const o=a=>({
...(0,b.Ik)(e[a]),...s[a]});return{resources:{...e,requests:o("requests"),limits:o("limits")}}},$a=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
_a=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),a0=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
pe=(e,t)=>he(e)||he(t)?he(e)&&he(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>pe(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>pe(Ea(e,n),Ea(t,n))):e===t,Ea=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,he=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,b.Gv)(e)&&Object.values(e).every(he),r0=e=>JSON.stringify(an(e))??"",an=e=>{if(he(e))return;if(Array.isArray(e))return e.map(n=>an(n)??null);if(!(0,b.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,an(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},i0=(e,t,{standsForAll:n})=>{
const[s,o]=[Ta(e),Ta(t)];return[...new Set([...s.keys(),...o.keys()])].flatMap(r=>{const i=!o.has(r);return pe(s.get(r),o.get(r))||i&&n&&!Sa(r)?[]:[i&&Sa(r)?`${r}\
 removed`:r]})},Sa=e=>/^(env|label|annotation) /.test(e),Ta=({metadata:e,spec:t})=>{const n=(0,j.f1)(t)??{},s=(0,b.JD)(t.containers).filter(o=>o!==n);return new Map(
[...c0(n),...Na(t,u0,["containers"]),...s.map(o=>[`container ${(0,b.Qq)(o.name)??""}`,o]),...f0((0,b.Ik)(e))])},c0=e=>{const t=(0,b.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`env ${(0,b.Qq)(n.name)??""}`,n]),...Ra((0,b.Ik)(t.requests),"request"),...Ra((0,b.Ik)(t.limits),
"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),...Na(e,d0,["image","env","resources","ports","name"])]},Ra=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),u0={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
d0={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},Na=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,o])=>[Object.hasOwn(t,s)?t[s]??s:s,o]),f0=e=>[...Object.entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,b.Te)(e.annotations)).filter(([t])=>!xa(t)).map(([t,n])=>[l0((0,j.pJ)(t)),[n]])],l0=e=>e===j.w7.minScale?"min-scale":e===j.w7.maxScale?"max-scale":`annotatio\
n ${e}`,xa=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),Ye=({metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(
Aa((0,b.Ik)(e.labels))),annotations:Object.fromEntries(Aa((0,b.Ik)(e.annotations)).filter(([n])=>!xa(n)).sort(([n],[s])=>+(n===(0,j.pJ)(n))-+(s===(0,j.pJ)(s))).
map(([n,s])=>[(0,j.pJ)(n),s]))}:null}),Aa=e=>Object.entries(e).map(([t,n])=>[t,[n]]),p0=(e,t)=>{const[n,s]=[Pa(e),Pa(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(o=>{const[a,r]=[n.images.get(o),s.images.get(o)];return a===r?[]:[{...o===""?{}:{container:o},...a?{from:a}:{},...r?{to:r}:
{}}]}),env:Ia(n.env,s.env),fields:Ia(n.fields,s.fields)}},Ia=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!pe(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Pa=e=>{const t=(0,j.f1)(e.spec),n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":La(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:La(c)}))],{metadata:s,spec:o}=Ye(e),{containers:a,initContainers:r,...i}=(0,b.
Gv)(o)?o:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,b.Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>h0(
c,u))),fields:new Map([...ze("metadata",s??null),...ze("spec",i),...n.flatMap(({each:c,name:u,list:d})=>{const{image:f,env:l,name:g,...w}=c;return ze(`spec.${d}${g0(
u)}`,w)})])}},La=e=>(0,b.Qq)(e.name)??"without a name",h0=(e,t)=>(0,b.JD)(e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),ze=(e,t)=>pe(t,null)?
[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>ze(`${e}${m0(n)}`,s)):[[e,t]],m0=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,g0=e=>e===""?"":`[${e}]`,v0={apply:(e,t)=>{
const n=t.manifest?w0(t.manifest,e):zh(e??y0,t),s=t.manifest!==void 0;return{template:n,changes:e?i0(e,n,{standsForAll:s}):[]}},of:e=>k0(e),revisionOf:(e,t)=>O0(
e,t),same:(e,t)=>pe(Ye(e),Ye(t)),diff:p0,fingerprint:e=>(0,on.createHash)("sha256").update(r0(Ye(e))).digest("hex").slice(0,b0)},b0=12,y0={spec:{}},w0=(e,t)=>{const{
metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:o,...a}=(0,b.Ik)(n);return{...(0,b.Gv)(n)&&{metadata:a},spec:{...M0(t),...(0,b.Ik)(s)}}},M0=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},k0=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[j.w7.minScale]:o,...a}=n,r=s===void 0?n:a,i=s===
void 0?{}:{[(0,j.or)(r,j.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,d])=>d!==null&&Ca(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Ca(u)))),annotations:Object.fromEntries(c)},spec:e}},O0=({metadata:e,spec:t},{name:n,generation:s})=>(0,Dt.RG)({metadata:{name:n,labels:{
...(0,b.Ik)(e?.labels),[j.Pf.configurationGeneration]:String(s)},annotations:(0,b.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),$0=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Ca=e=>$0.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),_0=({id:e=(0,on.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...o})=>{const a=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>E0({...o,settings:r,sourcesFor:n},i)});return{...o,...a(o.settings),asks:a,id:e,templates:v0,reporter:S0(s),notifier:(0,N.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function E0({cluster:e,clock:t,settings:n,sourcesFor:s},o){const{namespace:a}=e.target,r=(u,d)=>e.askPod(
o,u,d),i=`$(kubectl get pod -n ${a} -l serving.knative.dev/revision=${o} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${a}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:_l(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const S0=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
T0=(e,t)=>(0,Pt.a)(e,n=>rn(e,n,t)),R0=(0,Yh.x)(Z.d);async function rn(e,t,n){const{service:s}=e.settings,{transport:o,namespace:a,server:r,context:i}=t,c={server:r,
context:i,namespace:a,service:s},u=(0,qh.X)({transport:o,clock:Z.d,rateLimiter:R0,namespace:a,service:s,target:c});try{return await n(_0(N0(e,u)))}finally{await u.
close()}}const N0=({env:e,...t},n)=>({...t,cluster:n,clock:Z.d,healthFor:({health:s})=>Ph(s,Z.d),hosts:Hh(t.settings.health,{clock:Z.d,ask:(0,Io.o)(t.settings.health,
e,"fresh").ask}),sourcesFor:(s,o)=>Mh({settings:s,clock:Z.d,env:e,place:n.target,warn:(a,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:a,cure:r}),
counters:n,readRequestRate:n.readRequestRate,random:Math.random,...o?{ask:o}:{}})}),Ua=e=>(0,Pt.a)(e,t=>(e.reporter.report({is:"note",text:x0(e,t)}),If({...e,...A0(
e,t),at:I0(e,t)}))),x0=({settings:e},{namespace:t,context:n,server:s})=>{const o=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service}\
 `:""}in ${o} (context ${n}, server ${s})`},A0=({settings:e},{transport:t,namespace:n,server:s})=>Vf({transport:t,clock:Z.d,server:s,...e.allNamespaces?{}:{namespace:n},
...e.service?{service:e.service}:{}}),I0=(e,t)=>({namespace:n,service:s},o)=>{const a={...e.settings,namespace:n,service:s};return rn({...e,settings:a},{...t,namespace:n},
o)},xe=e=>t=>T0(t,e),P0={deploy:e=>mo(e,t=>(0,Pt.a)(t,n=>L0(t,n))),promote:e=>mo(e,xe(uf)),abort:xe(e=>Rs(e,"anyone")),rollback:xe(lf),recover:Ua,curl:xe(ku),finish:e=>e.
settings.command==="recover"?Ua(e):C0(e)};function L0(e,t){const{endsAtMs:n}=t,s=(0,Ns.gv)(e.settings,n&&n-Z.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.
reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout \
of the rollout is ${(0,q.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,q.cb)(e.settings.timeoutMs)}.`}),rn({...e,settings:s},t,ef)}const C0=xe(e=>Rs(e,"\
own"))}),51499:((ie,V,h)=>{h.d(V,{O:()=>_});var m=h(31055),S=h(51390);const N="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",_=($,k)=>{const L=(0,m.
gZ)(k,$.path),R=E=>["-sS",.../[[\]{}]/.test(L)?["--globoff"]:[],"--max-time",String($.timeoutMs/1e3),...T($.method),...E.flatMap(U=>["-H",U]),...A(L,$.ingressAddress),
"-w",N,L],y=["curl",...R($.headers.map(S.F))].map(H).join(" "),M=$.headers.filter(S.$f);if(M.length===0)return{args:R($.headers),printed:y};const O=$.headers.filter(
E=>!(0,S.$f)(E));return{args:R([...O,"@-"]),input:`${M.join(`
`)}
`,printed:y}},T=$=>$==="HEAD"?["--head"]:["--max-filesize","10M",...$==="GET"?[]:["-X",$]],A=($,k)=>{if(!k)return[];const{hostname:L,port:R,protocol:y}=new URL(
$);return["--noproxy","*","--connect-to",`${`${L}:${R||(y==="https:"?"443":"80")}`}:${I(k.host)}:${k.port}`]},I=$=>$.includes(":")&&!$.startsWith("[")?`[${$}]`:
$,H=$=>/^[\w@%+=:,./-]+$/.test($)?$:`'${$.replaceAll("'","'\\''")}'`}),45269:((ie,V,h)=>{h.d(V,{y:()=>A});var m=h(73024),S=h(37067),N=h(44708),_=h(41692),T=h(83026);
const A=(k,{ingressAddress:L,env:R,connections:y})=>{const M={...y==="one"?{keepAlive:!0,maxSockets:1}:{keepAlive:!1},proxyEnv:L?{}:I(k,R)};return k.protocol===
"https:"?new N.Agent({...M,ca:[...H(R)]}):new S.Agent(M)},I=(k,L)=>Object.fromEntries([...(0,T.No)(k.protocol),"no_proxy","NO_PROXY"].map(R=>[R,L[R]])),H=k=>[...(0,_.
getCACertificates)("default"),...(0,_.getCACertificates)("system"),...$(k.CURL_CA_BUNDLE)],$=k=>{if(!k)return[];try{return[(0,m.readFileSync)(k,"utf8")]}catch{return[]}}}),
72201:((ie,V,h)=>{h.d(V,{o:()=>_});var m=h(37067),S=h(44708),N=h(45269);function _(k,L,R){const y=new Map,M=O=>{const E=y.get(O.protocol)??(0,N.y)(O,{...k,env:L,
connections:R});return y.set(O.protocol,E),E};return{ask:async(O,E)=>{const U=AbortSignal.timeout(k.timeoutMs),K=AbortSignal.any([E,U]);try{const F=M(new URL(O.
url));return await T(O,{spec:k,agent:F,signal:K})}catch(F){throw new Error(U.aborted?`no response within ${k.timeoutMs/1e3} s`:$(F))}},close:()=>{for(const O of y.
values())O.destroy()}}}function T(k,L){const{promise:R,resolve:y,reject:M}=Promise.withResolvers(),O=H(k,L,E=>{const{statusCode:U=0,headers:K}=E,F=I(E);E.on("er\
ror",M).on("end",()=>y({status:U,headers:K,body:F()}))});return O.on("error",E=>{O.reusedSocket&&$(E)==="ECONNRESET"?T(k,L).then(y,M):M(E)}),O.end(),R}const A=2048;
function I(k){const L=[];let R=0;return k.on("data",y=>{R<A&&L.push(y.subarray(0,A-R)),R+=y.length}),()=>Buffer.concat(L).toString("utf8")}function H({url:k,method:L,
headers:R,by:y},M,O){const E=new URL(k),{hostname:U,port:K}=new URL(y??k),{ingressAddress:F}=M.spec,se={agent:M.agent,signal:M.signal,method:L,host:F?.host??U,port:F?.
port??K,path:`${E.pathname}${E.search}`,headers:{host:E.host,...R}};return E.protocol==="https:"?S.request({...se,servername:E.hostname},O):m.request(se,O)}const $=k=>k instanceof
Error?"code"in k&&typeof k.code=="string"?k.code:k.message:String(k)}),83026:((ie,V,h)=>{h.d(V,{No:()=>N,O6:()=>S,S1:()=>_});var m=h(71553);const S=async({ingressAddress:T},A,I)=>{
if(T)return I.resolves(T.host);const{hostname:H,protocol:$}=new URL(A);return N($).some(k=>I.env[k])||I.resolves(H)},N=T=>T==="https:"?["https_proxy","HTTPS_PRO\
XY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],_=T=>(0,m.lookup)(T.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((ie,V,h)=>{h.d(
V,{G3:()=>m,ek:()=>S,gZ:()=>N});const m=({path:T,status:A},I)=>A?A.some(H=>H===I||H===_(I)):T===void 0?I<500:_(I)==="2xx",S=({path:T,status:A})=>A?A.join(" or "):
T===void 0?"any below 500":"2xx",N=(T,A)=>A===void 0?T:`${T.replace(/\/+$/,"")}/${A.replace(/^\/+/,"")}`,_=T=>`${Math.floor(T/100)}xx`}),51390:((ie,V,h)=>{h.d(V,
{$f:()=>A,F:()=>_,cT:()=>T,gb:()=>N});var m=h(55097);const S=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,N=y=>{const M=y.
indexOf(":");return[y.slice(0,M),y.slice(M+1).trim()]},_=y=>A(y)?`${N(y)[0]}: ***`:y,T=(y,M)=>M.filter(A).flatMap(H).flatMap(R).toSorted((O,E)=>E.length-O.length).
reduce((O,E)=>O.replaceAll(E,"***"),(0,m.f)(y)),A=y=>y.includes(":")&&S.test(N(y)[0]),I=4,H=y=>{const[M,O]=N(y),[,E="",U=""]=/^(\w+)\s+(.*)$/.exec(O)??[],K=[.../cookie/i.
test(M)?$(O):[],.../^basic$/i.test(E)?L(U):[]];return[O,U,...K.filter(({length:F})=>F>=I)].filter(F=>F.length>0)},$=y=>y.split(";").flatMap(M=>{const O=M.slice(
M.indexOf("=")+1).trim(),E=O.replace(/^"(.*)"$/,"$1");return[O,E,k(E)]}),k=y=>{try{return decodeURIComponent(y)}catch{return y}},L=y=>{const M=Buffer.from(y,"ba\
se64").toString("utf8");return[M,M.slice(M.indexOf(":")+1)]},R=y=>{const M=JSON.stringify(y).slice(1,-1);return[(0,m.g)(y),(0,m.g)(M),(0,m.g)(M.replaceAll("/","\
\\/"))].filter(O=>O!=="")}})};export{U0 as id,j0 as ids,D0 as modules};
