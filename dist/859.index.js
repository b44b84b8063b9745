const q0=859,Y0=[859],z0={13859:((ce,V,h)=>{h.d(V,{rollouts:()=>W0});var m=h(36491),S=h(88737),N=h(90745);async function _(e,t,n,s){const o=e.clock.now()+n;for(;;){
const a=e.cluster.snapshot();if(t(a))return!0;const r=o-e.clock.now();if(r<=0||s?.aborted)return!1;await(0,N.Ku)([i=>e.cluster.changed(a,i),i=>e.clock.sleep(r,i)],
s)}}const T=new AbortController().signal;var x=h(41902),A=h(34794);const H=e=>[...new Set(e.map(({group:n,resource:s})=>`${n}/${s}`))].map(n=>{const s=e.filter(
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
      - ${P(n).join(`
        `)}`}const k=({apiGroups:e,resources:t,verbs:n})=>`      - apiGroups: [${e.map(R).join(", ")}]
        resources: [${t.join(", ")}]
        verbs: [${n.join(", ")}]`,P=(e="THE-USER-OF-THIS-JOB")=>{const[,t,n]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(e)??[];return t!==void 0&&n!==void 0?
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
g URL do not prove it either."},{verbs:["get","list"],group:"",resource:"services",on:"ingress",reason:"To find the Service of the ingress, by its labels and it\
s usual names.",without:"The ingress is not found; `ingress` says what it may not read."},{verbs:["list"],group:"",resource:"nodes",on:"ingress",reason:"To show\
 node ports with the address of a node.",without:"An ingress with node ports alone is shown without an address."},{verbs:["get"],group:"",resource:"configmaps",
on:"ingress",reason:"To read the ingress class that Knative uses (config-network).",without:"The ingress class is not shown."}],U=(...e)=>E.filter(({on:t})=>e.includes(
t)).flatMap(K),K=({verbs:e,group:t,resource:n})=>e.map(s=>({verb:s,group:t,resource:n})),F=(e,t)=>e.verb===t.verb&&e.group===t.group&&e.resource===t.resource,oe=({
verb:e,group:t,resource:n})=>`${e} ${n}${t?`.${t}`:""}`;async function ue(e,...t){try{const n=await e.cluster.open();return t.includes("change")&&Ha(e,n),n}catch(n){
if(!(n instanceof A.a)||n.code!=="E_FORBIDDEN")throw n;const s=U("always",...t),o=await e.cluster.missing(s);if(o.length>0)throw await Ae(e,o);const a=(0,x.r)((await ge(
e,s)).grant);throw new A.a(n.code,{message:n.message,cure:a},{cause:n})}}function Ha({cluster:{target:e}},{service:t}){if(!t?.deleting)return;const{since:n,finalizers:s}=t.
deleting;throw(0,m.V2)("E_BEING_DELETED",{...e,since:n,finalizers:s.join(", ")})}async function cn(e,...t){const n=e.knative.age==="before-1.21",[s,o]=[U("alway\
s","change",...t),U(n?"hold":"scale","see")],a=await e.cluster.missing([...s,...o]),r=i=>a.some(c=>F(c,i));if(o.some(r)&&await un(e,o.filter(r)),s.some(r))throw await Ae(
e,s.filter(r));n?e.may.patchAutoscalers=!U("hold").some(r):e.may.patchRevisions=!r({verb:"patch",group:M,resource:"revisions"})}async function Va(e){if(e.may.patchAutoscalers!==
void 0)return;const t=await e.cluster.missing(U("hold"));e.may.patchAutoscalers=t.length===0,t.length>0&&await un(e,t)}async function un(e,t){const{user:n,grant:s}=await ge(
e,t),o=r=>t.some(i=>F(i,r)),a=E.filter(r=>K(r).some(o)).map(({without:r})=>r);e.reporter.report({is:"warning",code:"W_RIGHTS",message:`${n} lacks optional permi\
ssions: ${dn(t)}. ${a.join(" ")}`,cure:(0,x.r)(s)})}const me=async(e,t)=>t.lacks?Ae(e,[t.lacks]):(0,m.V2)("E_WRITE_REFUSED",t);async function Ae(e,t){return(0,m.
V2)("E_FORBIDDEN",{rights:dn(t),...await ge(e,t)})}async function ge({cluster:e},t){const n=await e.user(),s={namespace:e.target.namespace,...n===void 0?{}:{user:n}};
return{user:n??"This user",grant:$(t,s)}}const dn=e=>e.map(oe).join(", ");function Wa(e,{is:t}){switch(t){case"free":return"go";case"left":return"take-over";case"\
alive":return Ka[e];case"paused":return Ga[e]}}const Ka={wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},Ga={wait:"refuse",refuse:"refuse",abort:"\
take-over",supersede:"take-over"};function fn({journal:e,driver:t},{nowMs:n,...s}){if(e===void 0||e==="unreadable")return{is:"free"};const o=za(e,n);return t!==
void 0?o<=0||t===s.driver||Ja(e.job,s.job)?{is:"left",journal:e,driver:t}:{is:"alive",journal:e,driver:t,forMs:o}:e.stage!=="paused"?{is:"free"}:o>0?{is:"paused",
journal:e}:{is:"left",journal:e}}const qa=168*36e5,Ya=({steps:e,limits:{readyMs:t,routeMs:n,totalMs:s}})=>Math.max(0,...e.map(({holdMs:o})=>o))+t+n+s+qa,za=({deadlineMs:e,
plan:t},n)=>{const s=e-n;return s>Ya(t)?0:s},Ja=(e,t)=>e?.run!==void 0&&e.run===t?.run&&(e.attempt??0)<(t.attempt??0);async function Xa(e,t){let n;for(;;){const s=e.
cluster.snapshot(),o=Za(e,s),a=Wa(e.settings.onNewer,o);if(o.is==="free"||a==="go"||a==="take-over")return o;if(o.is!=="alive")throw tr(e,o.journal);const{journal:r,
forMs:i}=o,c=t-e.clock.now();if(a==="refuse"||e.interrupt.aborted||c<=0)throw er(e,r);n!==r.id&&e.reporter.report({is:"waiting-for-driver",journal:r,forMs:i}),n=
r.id,await(0,N.Ku)([u=>e.cluster.changed(s,u),u=>e.clock.sleep(Math.min(i,c),u)],e.interrupt)}}function Za(e,t){if(Qa(t))throw Ie(e,t);return Pe(e,t)}const Qa=({
service:e})=>e?.journal==="unreadable"&&(e.driver!==void 0||e.hasNewerJournal===!0),Ie=({cluster:{target:e}},{service:t})=>(0,m.V2)("E_JOURNAL",{...e,isNewer:t?.
hasNewerJournal===!0}),Pe=(e,{service:t})=>fn(t??{},ln(e)),ln=({cluster:e,driver:t,job:n})=>({nowMs:e.serverNow(),driver:t,...n?{job:n}:{}}),er=({cluster:{target:e}},{
id:t,job:n})=>(0,m.V2)("E_LOCKED",{...e,by:n?.run??`rollout ${t}`,url:n?.url}),tr=({cluster:{target:e}},{plan:t,job:n})=>(0,m.V2)("E_PAUSED",{...e,percent:t.pauseAt??
0,url:n?.url});var de=h(27668),v=h(42105);const pn=e=>e===void 0||e.ready.status==="False"&&e.replicas===0;function nr(e,t){return{serving:e.filter(({revision:n})=>!t(
n)),broken:e.filter(({revision:n})=>t(n))}}function hn(e,t){const n=e.filter(a=>a.percent&&!t(a));if(n.length===0)return;const s=(0,v.fc)(100,n.map(({percent:a=0},r)=>({
revision:String(r),percent:a}))),o=e.flatMap(a=>{const r=n.indexOf(a);return r>=0?[{...a,percent:s[r]?.percent??0}]:!!a.percent&&a.tag===void 0?[]:[a.percent?{...a,
percent:0}:a]});return(0,v.Zu)(o)}const Je={journal:null,driver:null,active:!1},mn=(e,{nowMs:t},n)=>({...(0,v.UN)(e.intended,e.before)?{}:{traffic:e.intended},journal:{
...e,deadlineMs:be(e,"readyMs",t)},driver:n,active:!0}),gn=(e,t,n)=>{const s=e.stable.length===0,o=s?(0,v.MG)(e):(0,v.nb)((0,v.dp)(e.before,e.floating),e.tags.candidate);
return{...s?{tags:Le(e,t)}:{},...ye(e,(0,v.r3)(o,t.isReady),{stage:"deployed",...X(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},vn=(e,t,{candidate:n,emptyUrl:s})=>{
const o={...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},a=e.stable.length===0?e.intended:(0,v.lD)(o,0),r=[n,...e.stable.map(({revision:c})=>c)],i=Object.fromEntries(
r.map(c=>[c,t.minScaleOf(c)]));return{...ye(o,(0,v.r3)(a,t.isReady),{stage:"presented",scale:{...i,...e.scale},...X(e,"readyMs",t)}),tags:Le(e,t)}},bn=(e,t,{hold:n,
scale:s})=>({journal:{...e,hold:n,scale:s,...X(e,"readyMs",t)}}),yn=(e,t,n)=>{const{step:s}=n,o=(0,v.lD)(e,e.plan.steps[s]?.percent??0);return ye(e,(0,v.r3)(o,t.
isReady),{stage:"stepping",step:s,...X(e,n,t)})},Xe=(e,t,{wait:n,extraMs:s=0})=>({journal:{...e,deadlineMs:be(e,n,t.nowMs)+s}}),wn=(e,{nowMs:t},n)=>({driver:null,
journal:{...e,stage:"paused",deadlineMs:t+n}}),Mn=(e,t)=>({journal:{...e,stage:"promoting",...X(e,"routeMs",t)}}),kn=(e,t,{form:n,keep:s,isJudged:o})=>({traffic:(0,v.
r3)((0,v.tU)(e,n,s),t.isReady).traffic,tags:Le(e,t),verdicts:{...t.verdicts,...lr(e,t),[e.candidate]:o?fr(t):Rn(t)},...e.metadata,...Je}),On=(e,t)=>({tags:Le(e,
t),...e.metadata,...Je}),$n=(e,t,n)=>ye(e,ve(e,t),{stage:"aborting",reason:n,...X(e,"readyMs",t)});function ve(e,t){if(e.stage==="claimed"||e.stable.length===0)
return{traffic:e.intended,parked:[]};const s=(0,v.lT)(e),o=r=>_n(r,t),a=s.some(o)?hn(s,o)??sr(e,t)??s:s;return(0,v.r3)(a,t.isReady)}const _n=({percent:e,revisionName:t},{
exists:n})=>!!e&&t!==void 0&&!n(t),sr=(e,{isReady:t})=>{const{candidate:n}=e;return n&&t(n)?(0,v.tU)({...e,candidate:n},"pinned","none"):void 0},or=(e,t,n)=>({...n===
void 0?{}:{template:n},...Xe(e,t,{wait:"readyMs"})}),ar=(e,t,{revision:n,minScale:s})=>{const o=e.intended.some(({revisionName:c})=>c===n),a={revisionName:n,latestRevision:!1,
percent:0},r=o?e.intended:[...e.intended,a],i={[n]:s,...e.scale};return{traffic:r,journal:{...e,intended:r,scale:i,...X(e,"readyMs",t)}}},rr=(e,t,{traffic:n,parked:s})=>ye(
e,{traffic:n,parked:s},{stage:"aborting",...X(e,"routeMs",t)}),En=(e,t)=>({verdicts:{...e.verdicts,...t&&{[t.revision]:{is:"bad",at:Ze(e),why:t.why}}},...Je}),ir=e=>({
driver:null,active:!1,journal:{...e,stage:"stopped",reason:"traffic"}}),cr=(e,{nowMs:t},n,s)=>{const{job:o,...a}=e,r=be(e,"readyMs",t);return{driver:n,active:!0,
journal:{...a,deadlineMs:r,...s?{job:s}:{}}}};function Sn(e,t,n){return e.stage==="stopped"||n&&!(0,v.UN)(t,e.intended)?{...e,stage:"stepping",intended:t,before:(0,v.
Sl)(t,e)}:e.stage==="paused"?{...e,stage:"stepping"}:e}const Tn=()=>({driver:null,active:!1}),ur=3e4;function be({plan:e},t,n){return n+(typeof t=="string"?e.limits[t]:
dr(e,t))+ur}function dr(e,{step:t,leftMs:n}){const{readyMs:s,routeMs:o}=e.limits;return Math.min((0,de.X2)({plan:e,step:t},n)+o+s,Math.max(0,Math.ceil(n)))}const X=(e,t,{
nowMs:n})=>({deadlineMs:be(e,t,n)}),ye=(e,{traffic:t,parked:n},s)=>({traffic:t,journal:{...e,...s,intended:t,parked:n}}),Le=({tags:e},t)=>[...new Set([...t.ownTags,
e.candidate,e.stable])].toSorted(),Ze=({nowMs:e})=>new Date(e).toISOString(),Rn=e=>({is:"not-judged",at:Ze(e)}),fr=e=>({is:"good",at:Ze(e)});function lr({stable:e,
scale:t,hold:n},s){if(n!=="revision")return{};const o=({revision:a})=>{const r=t[a];return r?[[a,{...s.verdicts[a]??Rn(s),minScale:r}]]:[]};return Object.fromEntries(
e.flatMap(o))}const Ce=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,
scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});
var p=h(75389),pr=h(52450);const we=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var hr=h(33095);const mr={POST:"create",PUT:"\
update",PATCH:"patch",DELETE:"delete"},gr=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>mr[s]??"get"));return[{verb:"list",group:"",
resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function Nn(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.
reachUrl=!0:await xn(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function vr(e,t){if(e.may.reachUrl!==!0)return;const n=await e.
hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await Qe(e,t,n.why)}const Qe=(e,t,n)=>xn(e,{code:"E_NOT_PROVEN",url:t,why:n});async function xn(e,{
code:t,url:n,why:s}){const a=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(hr.l);if(a!==void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:a});
const r=await e.cluster.missing(gr(e.settings));if(r.length>0){const{user:u,grant:d}=await ge(e,r);throw(0,m.V2)(t,{url:n,why:s,user:u,rights:r.map(oe).join(", "),
grant:d})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go\
 through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function An(e,{url:t,candidate:n,isProven:s}){
await Nn(e,t),e.may.reachUrl&&!s&&await Qe(e,t,"an earlier Revision may still answer there");const o=e.may.reachUrl?e:e.throughPod(n);return{health:o.health,sources:we(
e,o.sources),by:e.may.reachUrl?"url":"pod"}}function In(e,t){const{candidate:n,tags:s,stable:o,isNewTag:a,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||
n===void 0)return;const c=o.length>0?(0,p.rs)(e,s.stable):void 0,u=o.length>0?c??e.service?.url:void 0,d=o.length===0||a===!0||br(r,i);return{url:i,candidate:n,
isProven:d,isStableTagged:c!==void 0,stable:o.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const br=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Pn(e,t,n){
const s=n.tags.candidate,[o,a]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&o&&a?{url:o,tag:s,mainUrl:a}:void 0}var G=h(
29535);const Ln=24;function yr(e,t,{fromMs:n,toMs:s}){const o=t.filter(c=>c.source===e);if(o.length===0||s<=n)return[];let[a,r,i]=[G.Yi,G.Yi,0];return Array.from(
{length:Ln},(c,u)=>{const d=n+(s-n)*(u+1)/Ln;for(let f=o[i];f&&f.atMs<=d;f=o[++i])f.of==="candidate"?a=(0,G.tY)(a,f):r=(0,G.tY)(r,f);return{afterMs:Math.round(d-
n),...Cn(a),...r.n>0?{stable:Cn(r)}:{}}})}const Cn=({n:e,bad:t})=>({count:e,bad:t});var Ue=h(99639),et=h(98063),Z=h(1155);function wr({record:e,cluster:t,clock:n,
settings:s,...o},a){const{kept:r,evidence:i,...c}=a.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:a.stable.
map(({revision:u})=>u),plan:c,limits:(0,Z.mo)(s.analysis),sources:we(o,o.sources).map(({name:u,one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),
...a.evidence?{evidence:a.evidence}:{}})}const tt=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function Mr({record:e},t,n){const{
step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c}=t,{candidate:u="",isStart:d}=n;e?.({is:"step",step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c,
candidate:u,isStart:d})}function kr({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Un(n),isScaled:s.scaled})}function Or({record:e},t,n){
const{judged:s,verdict:o}=n,a=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Un(s),isScaled:a,verdict:o})}const Un=({atMs:e,pending:t})=>({atMs:e,pending:t}),
$r=6e4;function _r(e){const{world:t,memory:n,snapshot:s,previous:o}=e,a=t.clock.now(),r=(0,p.nO)(s,t.driver);if(typeof r=="string")return{atMs:a,progress:{...Er,
foreign:r},wait:o?.wait??{key:"",fromMs:a}};const{journal:i}=r,c=nt(t,n,s,i),u={...e,atMs:a,journal:i,candidate:c},d=n.hold?Dn(t,n.hold,o?.judged):void 0,{wait:f,
...l}=Sr(u,d?.analysis.verdict??"not-asked");return{atMs:a,progress:l,wait:f,journal:i,...d?{judged:d}:{},...c?{candidate:c}:{},...Pr(u,l)}}const Er={stage:"cla\
imed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,
heldMs:0,longestMs:0,verdict:"inconclusive",waitedMs:0};function Sr(e,t){const{world:n,memory:s,snapshot:o,atMs:a,journal:r,candidate:i}=e,c=(0,p.$S)(o),d=r.stable.
some(({revision:D})=>!c.exists(D))&&r.intended.some(D=>_n(D,c)),f=d&&!(0,v.UN)(ve(r,c).traffic,r.intended),g=r.stage==="aborting"&&(r.stable.length===0||d)||(0,p.
fx)(o.route,r.intended),w=r.stable.every(D=>(0,p.i_)(o)(D.revision)),I=s.pods.scaledFor>=(r.stage==="stepping"?r.step+1:0),L=Nr(e,`${r.stage} ${r.step} ${g} ${I}\
 ${w}`);return{stage:r.stage,step:r.step,...s.abortBecause?{abortBecause:s.abortBecause}:xr(e),silent:n.cluster.silentMs()>$r,candidate:Ar(e)?"never":Ir(o,i,r.stage),
isFollowed:i===void 0||s.candidate.followed===i.name,stableReady:w,isStranded:f,inForce:g,scaled:I,warm:Tr(e),health:s.candidate.health,tagHost:typeof s.candidate.
tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?a-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,waitedMs:a-L.
fromMs,wait:L}}function Tr({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const o=s-e.scaledAtMs>=Rr;return Object.entries(e.wanted).every(([a,r])=>{const i=(0,p.
EB)(t,a);return i>=r||i===0&&a!==n.candidate&&o})}const Rr=2e4,Nr=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:{key:n,fromMs:t},nt=({templates:e},{deployment:t},n,s)=>(0,p.
RH)(n,s,t?.template&&e),jn=(e,{plannedMs:t})=>({sources:we(e,e.sources),limits:e.settings.analysis,plannedMs:t});function Dn(e,t,n){const s=n?.hold===t?n:void 0,
o=jn(e,t),a=e.clock.now(),r=s?.judging??(0,Ue.Nh)(t.states),i=(0,Ue.PD)(r,t.measurements,{step:t,at:a,judged:o});if(s&&i.polls===s.judging.polls)return s;const c=[
...t.pending],u=(0,Ue.Ep)(i,t.measurements,{step:t,judged:o,at:a,pending:new Set(c)});return{hold:t,judging:i,analysis:u,atMs:a,pending:c}}const xr=({atMs:e,memory:t,
journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function Ar({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:o}=t;
return n.stage!=="deployed"||s||!o||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==void 0}function Ir(e,t,n){return t?.ready.status==="True"?"ready":n==="\
stepping"&&t?.ready.status==="False"||e.start?.is==="failed"?"failed":"starting"}function Pr(e,t){const{previous:n}=e,s=Lr(e)??n?.trouble,o=Cr(e)??n?.foreignTemplate,
a=Ur(e,t)??n?.warm;return{...s?{trouble:s}:{},...o?{foreignTemplate:o}:{},...a?{warm:a}:{}}}function Lr({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="s\
tarting"))return{start:e,text:e.is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function Cr({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage===
"claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function Ur({memory:e,candidate:t,previous:n},{warm:s}){
const o=e.pods.scaledFor;if(!(!t||!s||o<0||n?.warm?.step===o))return{step:o,pods:t.replicas}}const jr=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(
s);if(!o)return;const{plan:a,step:r}=o,{percent:i,holdMs:c}=a.steps[r]??{percent:0,holdMs:0},u=c===0?0:Math.max(c,t.may.behindMs??0),d=t.clock.now(),f=a.steps.reduce(
(C,W)=>C+W.holdMs,0),l=Math.max(u,(0,de.X2)({plan:a,step:r},st(t,n,o))),g=Dr(t,n,{journal:o,plannedMs:f}),{pending:w}=n,I={step:r,percent:i,holdMs:u,longestMs:l,
plannedMs:f,fromMs:d,states:g,measurements:[],pending:w};Mr(t,I,{candidate:o.candidate??"",isStart:Bn(n,o)}),n.hold=I;const L=In(s,o);L&&Fn(t,n,L);const D=d-(n.
exposure.at(-1)?.fromMs??d);t.reporter.report({is:"in-force",percent:i,afterMs:D,atMs:d,untilMs:o.deadlineMs})},st=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.
totalMs-e.now();function Dr(e,t,{journal:n,plannedMs:s}){const o=Bn(t,n)?et.Cq:et.MB,a=Object.entries(t.evidence??n.evidence??{}),r=Object.fromEntries(a.map(([i,
c])=>[i,o(c)]));return t.lastHeld===void 0?(0,Ue.b6)(r,t.before.measurements,jn(e,{plannedMs:s})):r}const Bn=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==
n,ot=(e,{evidence:t})=>t===void 0?e:{...e,evidence:Object.fromEntries(Object.entries(t).map(([n,s])=>[n,(0,et.oV)(s)]))};function ae(e,t){const{hold:n}=t;if(!n)
return;delete t.hold,t.lastHeld=n.step;const s=Dn(e,n,t.seen?.judged),{judging:o,analysis:a}=s;n.holdMs>0&&(t.evidence=o.states);const{percent:r,failed:i}=n,c=e.
clock.now()-n.fromMs,u=a.sources.map(l=>({...l,...Br(n,l.source,c)})),d=Fr(a.verdict),f={percent:r,heldMs:c,...a,sources:u,verdict:d,...i&&{failed:i}};t.steps.push(
f),Or(e,t,{judged:s,verdict:f.verdict}),qr(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:f})}const Br=({measurements:e,fromMs:t},n,s)=>{const o=yr(
n,e,{fromMs:t,toMs:t+s});return o.length>0?{course:o}:{}},Fr=e=>e==="outage"||e==="outage-over"?"inconclusive":e;function Fn(e,t,n){if(t.candidate.isMeasured)return;
t.candidate.isMeasured=!0;const s=Hr(t),o=({start:a,...r})=>a({...n,held:()=>t.hold,sent:i=>Vr(t,{source:r.name,dueMs:i}),tallies:s},i=>{Wr(e,t,{...i,source:r}),
e.notifier.notify()},t.background.signal);An(e,n).then(({sources:a})=>Promise.all(a.map(async r=>o(r)))).catch(()=>{})}function Hr(e){const t=e.hold!==void 0&&e.
exposure.length===0,n=({n:s,bad:o})=>{e.answers={count:s,...o===void 0?{}:{bad:o},...t?{isPart:t}:{}}};return s=>(e.readAnswers=async()=>n(await s()),{told:n})}
function Vr({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Wr(e,t,{sample:n,source:s,...o}){const{hold:a}=t,{unattributed:r,atMs:i,of:c}=o;if(r!==void 0){
a&&Gr(a,r);return}const u={...o,source:s.name};!a&&t.exposure.length===0&&c==="stable"&&(t.before.measurements.push(u),tt(e,u,"before")),!(!a||i<a.fromMs)&&(a.measurements.
push(u),tt(e,u,"hold"),n&&c==="candidate"&&Kr(a,{...n,atMs:i,one:s.one},o.note))}function Kr(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}
function Gr(e,t){e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}function qr(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,o=`Not counted, b\
ecause they did not come from the candidate: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"note",text:o})}const Yr=async(e,t)=>{const{memory:n,snapshot:s}=t,
o=(0,p.zc)(s),a=o&&In(s,o);a?n.candidate.health="running":Vn(t,"unreachable","The candidate has no tag URL."),a&&Jr(t,a).catch(r=>Qr(t,r))},zr=3;async function Jr(e,t){
const{world:n,memory:s}=e;for(let o=1;;o++){const{health:a,by:r}=await An(n,t),i=r==="pod"?{result:await Hn(e,t,a)}:await Xr(e,t,a);if(s.background.signal.aborted)
return;if(i.result)return Zr(e,t,i.result);(i.isFinal||o>=zr)&&await Qe(n,t.url,i.why)}}async function Xr(e,t,n){const{world:s,memory:o}=e,{signal:a}=o.background,
r=await s.hosts.isServed(t.url,a);if(r.is!=="knative")return{why:r.why,isFinal:!0};const i=await Hn(e,t,n),c=await s.hosts.now(t.url,a);return c.is==="knative"||
i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}function Hn({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),
s.run(n,t.background.signal)}function Zr({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is===
"cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,s.is==="passed"&&Fn(e,t,n),e.notifier.notify()}function Qr(e,t){const n=t instanceof A.a,s=n&&t.
code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&(e.memory.abortCure=t.cure),Vn(e,s,n?t.message:String(t))}function Vn({world:e,memory:t},n,s){t.candidate.health=
n,t.abortDetail=s,e.notifier.notify()}const ei=new Set(["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),ti=e=>ei.has(
e),at=3e4,Wn=20,Kn=e=>`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`,ni=(e,t)=>si[e](t),Me=()=>[],rt=()=>["Nothing needs cleaning up. Run the j\
ob again when you are ready."],si={cancelled:rt,"driver-died":rt,"pause-over":rt,asked:Me,superseded:Me,error:Me,"stable-not-ready":Me,"stable-gone":()=>["Deplo\
y again: what has the traffic now is stable then."],"candidate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-m\
ade":()=>["The template of the other client is kept. Deploy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `\
ready-timeout`.",...it(e,"To see what its pods are waiting for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster m\
ay not have enough capacity for more pods. If they only need more time, increase `ready-timeout`.",...e.flatMap(n=>it({...t,candidate:n},`To see what pods of ${n}\
 are waiting for, while they exist:`,"describe pods"))],"health-failed":e=>Gn(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this\
 job can reach the ingress."],"health-not-proven":Me,"analysis-failed":e=>Gn(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set\
 `on-inconclusive` to define what happens without one."],"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl descr\
ibe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>["Increase `timeout`, or use shorter holds."]},Gn=e=>it(e,"To read its log, while its pods exist:",
"logs --tail 100"),it=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var ct=h(57975);const ut=e=>e instanceof
A.a&&e.code==="E_WRITE_ALTERED";async function oi(e,t){if(t.stage==="promoting")return;const n=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow());await qn(e,{
...$n(t,n,"error"),driver:e.driver,active:!0})}const ai=(e,{before:t},n)=>qn(e,{...Tn(),journal:null,...n?{traffic:t}:{}});async function qn(e,t){const{service:n}=e.
cluster.snapshot();if(!n||n.driver!==void 0&&n.driver!==e.driver)return;const s={generation:n.generation,driver:n.driver??null,set:t};await e.cluster.writeService(
s,{urgent:!0}).catch(()=>{})}const ri=8,ii=200;async function fe(e,t,n={}){const{attempts:s=ri,interrupt:o}=n;let a,r;for(let c=1;c<=s;c++){const u=e.cluster.snapshot();
if(a?.isDone(u))return dt(u);const d=t(u);if(!d)return{is:"over"};a=d;const f=await li(ci(e,d,n),o);if(f.is!=="again")return f;if(r=f.doubt,c<s&&await Yn(e,u,{attempt:c,
interrupt:o}),o?.aborted)return{is:"interrupted"}}const{service:i}=e.settings;throw r===void 0?(0,m.V2)("E_WRITE_CONTENDED",{service:i,attempts:s}):(0,m.V2)("E_\
WRITE_UNCONFIRMED",{service:i,attempts:s,why:r})}async function ci(e,{send:t,isDone:n},s){const{interrupt:o=T,onRefusal:a=()=>"throw"}=s,r=await t();if(r.is==="\
written")return dt(r);const i=r.is==="refused"?a(r):void 0;if(r.is==="refused"&&i==="throw")throw await me(e,r);if(i==="over")return{is:"over"};const c=await e.
cluster.reread(o);return n(c)?dt(c):{is:"again",doubt:r.is==="unknown"?r.message:void 0}}const dt=({service:e})=>({is:"written",...e?{service:e}:{}});async function Yn({
cluster:e,clock:t},n,{attempt:s,interrupt:o}){if(e.snapshot()!==n)return;const a=r=>e.changed(n,r);await(0,N.Ku)([a,r=>t.sleep(ii*s,r)],o)}async function B(e,t,n={}){
let s={},o;const a=c=>{const u=(0,p.nO)(c,e.driver);if(typeof u=="string"){o=u;return}const d=t(u,(0,p.xS)(c,e.cluster.serverNow()),c);s=d;const f={generation:u.
service.generation,driver:e.driver,set:d};return{send:()=>e.cluster.writeService(f,n).catch(async l=>{throw ut(l)&&await oi(e,u.journal),l}),isDone:l=>di(l,{set:d,
ours:u,driver:e.driver})}},r={...n.interrupt?{interrupt:n.interrupt}:{},onRefusal:ui},i=await fe(e,a,r);return i.is==="over"?{is:"foreign",foreign:o??"driver"}:
i.is==="interrupted"?i:{...i,journal:s.journal}}const ui=({status:e})=>e===404?"again":"throw";function di({service:e},t){const{set:n,driver:s}=t;return e?n.journal===
null?fi(e,t):e.driver===(n.driver===null?void 0:s)&&(0,ct.isDeepStrictEqual)(e.journal,n.journal):!1}const fi=(e,{set:t,ours:n})=>e.journal===void 0&&e.driver===
void 0&&(0,v.UN)(e.traffic,t.traffic??n.service.traffic)&&(0,ct.isDeepStrictEqual)(e.template,n.service.template),li=(e,t)=>(0,N.Ku)([n=>(0,N.QH)(n).then(()=>({
is:"interrupted"})),()=>e],t),zn=2e3,ft=9e4;async function pi(e){const{service:t}=e.settings;if(!await _(e,lt,zn)&&(e.reporter.report({is:"note",text:`Knative h\
as not processed the last change of ${t} yet. Waiting for at most ${ft/1e3} s`}),!await _(e,lt,ft,e.interrupt)&&!e.interrupt.aborted))throw(0,m.V2)("E_NOT_IN_SY\
NC",{service:t,seconds:(zn+ft)/1e3})}const Jn=new Set(["NotObserved","OutOfDate"]),lt=({service:e,revisions:t})=>e===void 0?!0:!(e.latestReady===void 0&&[...t.values()].
some(({ready:s})=>s.status==="True")||Jn.has(e.ready.reason)||Jn.has(e.configurationsReady.reason));function Xn(e,t,n){return(0,v.O2)(t)?{traffic:t.intended,parked:t.
parked}:(0,v.vY)(t.before)&&mi(e,t,n)?(0,v.r3)(t.before,(0,p.i_)(n)):ve(t,(0,p.$S)(n))}const pt=(e,{before:t,candidate:n},s)=>(0,v.vY)(t)&&ke(e,s)?.name===n?"fl\
oating":"pinned";function hi(e,t,n){if(!(0,v.vY)(t.before)||pt(e,t,n)==="floating")return!0;if(!lt(n))return!1;const s=n.revisions.get(t.candidate);return!(0,p.
Hy)(n,t,e.templates)||s?.ready.status==="False"||Zn(n,s)}function ke({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==
n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return Zn(t,s)?void 0:s}const Zn=({revisions:e},t)=>t!==void 0&&[...e.values()].some(
({generation:n})=>n>t.generation);function mi(e,t,n){const s=ke(e,n),o=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!o||s.name===t.candidate?
!1:s.name===o.name?!0:s.ready.status==="True"&&s.replicas>=o.replicas&&ht(e,s,o)}const ht=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&Qn(t,n);function gi(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const o=ke(e,n);return!o||
!e.templates.same(e.templates.of(o),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:Qn(o,s)?`${o.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${o.name} is sure to run what ${s.name} runs`}function mt(e,t,n){const s=e.cluster.snapshot(),
{service:o}=s,{service:a,namespace:r}=e.cluster.target;if(!o||!(0,v.vY)(t.before)||(0,v.vY)(o.traffic))return[];const i=(0,v.AR)(o.traffic).map(({revision:l})=>l),
c=`${n(e,t)}, so ${a} remains pinned to ${i.join(" and ")}, and later Revisions receive no traffic.`,d=[(0,p.Xs)(s,e.templates)?.name,o.latestCreated,o.latestReady].
filter(l=>!vi(e,t,l));if(d.length===0)return[`${c} To follow the latest Revision again: kn service update ${a} -n ${r} --traffic @latest=100`];const f=d[0]?`Its\
 latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function vi(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),o=s.get(n??"");return o?o.verdict?o.verdict.is!=="bad":t.some(a=>{const r=s.get(a.revision);return r!==void 0&&
(r.name===n||ht(e,o,r))}):!1}function Qn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>bi(t.digests[s])&&e.digests[s]===t.digests[s])}const bi=e=>e?.
includes("@sha256:")===!0;var q=h(18103),Y=h(57049);const gt=3e4;function vt(e,t,n){const s=e.clock.now(),o=async a=>{for(;;){if(await e.clock.sleep(gt,a),a.aborted)
return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,N.Ku)([n,o])}function re(e,{revisions:t,autoscalers:n},s){
if(e==="pod-autoscaler")return n?.get(s);const o=t.get(s);return o&&(o.minScale??null)}async function Oe({cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(
n.map(e.readAutoscaler))}const es=4;async function $e(e,{on:t,name:n},s){const o={on:t,name:n,before:bt(e.cluster.snapshot(),{on:t,name:n}),after:s};let a=!1;const r=()=>(a=
!0,ts(e,o,s)),i=d=>bt(d,o)===s,c=await fe(e,d=>ns(e,d)?{send:r,isDone:i}:void 0,{attempts:es,onRefusal:({status:d})=>d===404?"over":"again"}).catch(as(e,o,s));if(!c)
return!1;const u=c.is==="written"&&await yi(e,o);return!u&&a&&await Mi(e,o),u}const ts=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):
e.writeAutoscaler(n,{minScale:s}),bt=(e,{on:t,name:n})=>re(t,e,n)??null,ns=(e,{service:t})=>t?.driver===e.driver,ss=({before:e,after:t})=>Number(t??0)>Number(e??
0),yi=async(e,t)=>!ss(t)||ns(e,await e.cluster.reread(T)),[os,wi]=[1e3,200];async function Mi(e,t){const{name:n,before:s,after:o}=t;if(!ss(t))return;await e.clock.
sleep(wi);const a=c=>bt(c,t)===o,r=c=>Object.hasOwn((0,p.zc)(c)?.scale??{},n);if(!await ki(e,t,a))return;const i=()=>ts(e,t,s);await fe(e,c=>a(c)&&!r(c)?{send:i,
isDone:u=>!a(u)}:void 0,{attempts:es,onRefusal:()=>"over"}).catch(as(e,t,s))}async function ki(e,{on:t,name:n},s){if(t==="revision")return _(e,s,os);const o=e.clock.
now()+os;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const a=o-e.clock.now();if(a<=0)return!1;await e.clock.sleep(Math.min(Oi,
a))}}const Oi=250,$i=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),as=(e,t,n)=>s=>{if(!(s instanceof A.a&&$i.has(s.code)))throw s;Ei(e,t,n)},_i={revision:"\
revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function Ei(e,{on:t,name:n},s){const{namespace:o}=e.cluster.target,a=`Could not ${s===
null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${_i[t]} ${n} -n ${o} --overwrite autoscaling.knative.d\
ev/min-scale${r}`;e.reporter.report({is:"warning",code:"W_SCALE",message:a,cure:i})}function Si(e,t){const{now:n}=e,s=Ti(e);if(!s||t?.wait.key!==n.wait.key)return[];
const{forMs:o}=s,a=Math.max(0,o-(n.atMs-t.atMs));return Math.floor(o/gt)>Math.floor(a/gt)?[{is:"still-waiting",...s}]:[]}function Ti(e){const{journal:t,progress:n}=e.
now;if(t)switch(n.stage){case"deployed":return Ri(e.now,t);case"presented":case"stepping":return rs(e.now,t)??Ni(e.now,t)??xi(e,t);case"aborting":return rs(e.now,
t);default:return}}function Ri({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,
limitMs:s.limits.readyMs}}const rs=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function Ni({progress:e,
judged:t},{plan:n,step:s}){const{percent:o,holdMs:a}=n.steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c}=e;if(!r||i>=c)return;const u=t?.analysis.sources??
[];return{on:{is:"hold",percent:o,measured:u},forMs:i,limitMs:i<a?a:c}}function xi({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:o,scaled:a,warm:r,health:i,
waitedMs:c}=e.progress,u=s.limits.readyMs;return o?a&&!r?{on:{is:"pods",lacking:is(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{
is:"stable"},forMs:c,limitMs:u}}const is=({pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);
function cs(e,t,n){const s=t.seen,o=_r({world:e,memory:t,snapshot:n,previous:s});t.seen=o,kr(e,s,o);for(const a of Ai({previous:s,now:o,memory:t,snapshot:n,name:e.
settings.service}))e.reporter.report(a);return o}function Ai(e){const{now:t,memory:n}=e;if(!t.journal)return[];const s=Si(e,e.previous);return n.abortBecause?[...us(
e),...s]:[...[...Ii(e),...Pi(e)],...us(e),...Li(e),...s]}function Ii({previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.
name===t.name)return[];const o=n.stable[0]?.revision,a=s.deployment?.changes??[];return[{is:"created",candidate:t.name,changes:a,...o?{from:o}:{}}]}function Pi({
previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function us({previous:e,now:t,
snapshot:{service:n},name:s}){const{foreignTemplate:o}=t;return!n||!o||e?.foreignTemplate===o?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client change\
d the template of ${s}${(0,p.hU)(n,"template")}.`,cure:"That change is kept. This rollout continues with its own Revision; the Revision from the other template \
receives no traffic."}]}function Li({previous:e,now:{warm:t,candidate:n,atMs:s},memory:o}){const a=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!a?
[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-o.pods.scaledAtMs}]}const Ci=.8;function Ui(e,t,n,s){const o=n===t.candidate,a=t.stable.some(({revision:f})=>f===
n)&&t.isRollback!==!0;if(!o&&!a)return s;const[r,i]=[e[0],e.at(-1)];if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=f=>o?f:100-f,u=Ci*c(i.toMs>s?i.
percent:0),d=o?r.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.filter(({percent:f})=>c(f)<u).map(({toMs:f})=>f))}const ji=1e3,Di=6e4,Bi=12e4;async function _e(e,t,n,{
over:s={},unless:o,hurry:a}={}){await t.pods.raising;const{hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:
{...n.scale,...s},c=r??"revision",u=await Hi(e,c,i);if(u.length===0)return;const d=u.filter(l=>Vi(l)&&Wi(e,l.revision.name)),f=Ki(e,c);await e.clock.sleep(ji),await f(
u.filter(l=>!d.includes(l))),await Gi(e,{memory:t,journal:n,needed:d,unless:o??a}),a?.aborted&&d.length>0&&e.reporter.report({is:"note",text:Fi(d)}),o?.aborted||
await f(d)}const Fi=e=>`Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function Hi(e,t,n){await Oe(
e,t,Object.keys(n));const s=e.cluster.snapshot(),o=a=>re(t,s,a);return Object.entries((0,q.D8)(n,o)).flatMap(([a,r])=>{const i=s.revisions.get(a);return i?[{revision:i,
now:o(a)??null,after:r}]:[]})}const Vi=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),Wi=(e,t)=>{const{route:n}=e.cluster.snapshot();
return n?.served.some(({revisionName:s,percent:o=0})=>s===t&&o>0)===!0},Ki=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.
map(({revision:{name:s},after:o})=>$e(e,{on:t,name:s},o)))};async function Gi(e,t){const{needed:n}=t,s=Yi(t,e.clock.now());if(s===0||t.unless?.aborted||(await B(
e,({journal:i},c)=>Xe(i,c,{wait:"routeMs",extraMs:s}))).is!=="written")return;const a=n.map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.
report({is:"note",text:`Keeping ${a} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await vt(e,{on:{is:"autoscaler"},limitMs:s},()=>_(e,i=>qi(e,t,
i),s,t.unless))}const qi=(e,{memory:t},n)=>cs(e,t,n).progress.foreign!==void 0;function Yi({memory:e,journal:t,needed:n},s){const o=n.map(({revision:r})=>zi(r,Ui(
e.exposure,t,r.name,s),s)),a=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(a,Math.max(0,...o)))}function zi({window:e},t,n){const s=Math.min(Bi,
(0,Y.E9)(e??"")??Di);return Math.min(s,Math.max(0,t+s-n))}async function yt(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,q.hy)(t);return e.
knative.age=s==="unknown"?await Ji(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.
version},...n!==void 0&&{ingress:n}}}async function Ji({cluster:e}){const t=e.snapshot();for(const{revision:n}of(0,v.AR)((0,p.m8)(t))){const s=Object.keys(t.revisions.
get(n)?.annotations??{});if(!s.some(q.d$))continue;const o=(0,q.lm)(s,await e.readPods(n)??[]);if(o!=="unknown")return o}return"unknown"}function ds(e,t,n=(0,p.
zc)(e.cluster.snapshot())){if(!n||n.stable.length===0)return;const s=Xi(e,t,n);e.reporter.report(s)}function Xi(e,t,n){const{age:s,version:o}=e.knative,{revisions:a}=e.
cluster.snapshot(),{minScale:r}=e.settings.template;return{is:"holding",hold:t,age:s,...o!==void 0&&{version:o},lacks:Zi(e).map(oe),stable:(0,q.RK)(n,i=>a.get(i)),
...r!==void 0&&r>0&&{candidateMinScale:r}}}function Zi({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:U("hold"):t.patchRevisions?[]:U("\
scale")}async function wt(e,t){const n=(0,p.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await yt(e),e.knative.age==="unkno\
wn"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await sc(e,t)),e.knative.age==="before-1.21"&&await Va(e);const s=Ee(e),o=s==="by-effect"?"nothing":s;return await Qi(
e,o)?(ds(e,o),o):"nothing"}const Ee=({knative:{age:e},may:t})=>(0,q.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});
async function Qi(e,t){const n=Object.keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await Oe(e,t,n),(await B(e,({journal:o},a,r)=>bn(o,a,{hold:t,scale:t===
"pod-autoscaler"?ec(o,r):o.scale}))).is==="written"}const ec=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(o=>{const a=re("pod-autoscaler",n,o);return a===
void 0?[]:[[o,a]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[tc,nc]=[8e3,1e3];async function sc(e,t){const n=()=>e.cluster.snapshot().revisions.
get(t),s=await e.cluster.readPods(t),o=n();if(!o||s===void 0||s.length===0)return"unknown";const a=Math.max(o.desired??0,o.replicas,s.length)+1;if(Number(o.maxScale??
0)>0&&a>Number(o.maxScale))return"unknown";const r=await $e(e,{on:"revision",name:t},String(a))?await oc(e,{name:t,written:a,before:s}):"unknown",{scale:i={}}=(0,p.
zc)(e.cluster.snapshot())??{};return await $e(e,{on:"revision",name:t},i[t]??null),r}async function oc(e,{name:t,written:n,before:s}){const o=e.clock.now()+tc,a=({
revisions:r})=>fs(r.get(t))>=n;for(;;){const r=await _(e,a,nc,e.interrupt);r&&await e.clock.sleep(ac,e.interrupt);const i=await e.cluster.readPods(t);if(i===void 0)
return"unknown";const c=fs(e.cluster.snapshot().revisions.get(t)),u=(0,q.cT)({written:n,desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||e.
clock.now()>=o)return u}}const ac=300,fs=e=>e?.desired??0,Se=(e=[])=>({is:"kept",next:e});async function rc(e,t){const n=await ic(e,t),{journal:s}=t;return n.is!==
"foreign"&&(0,v.vY)(s.before)&&!(0,v.O2)(s)&&!ls(s)&&await uc(e,s),n}async function ic(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(ls(s)||!hs(e,n,t))return Se();
if(e.settings.onAbort==="keep")return Se([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const o=ps(s,n);if(!o)return Se(
["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let a=!1;return(await B(e,(i,c,u)=>(a=!hs(e,u,i),or(i.journal,
c,a?void 0:e.templates.of(o))))).is==="foreign"?{is:"foreign"}:a?Se():(e.reporter.report({is:"written",what:`Restored the template of ${o.name}`}),{is:"restored",
next:[]})}const ls=({candidate:e,intended:t})=>e!==void 0&&(0,v.tC)(e,t)>0,ps=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),hs=({templates:e},t,{
service:n,journal:s})=>{if(!s.isRollback)return(0,p.TH)(n.template)===s.id&&(0,p.Hy)(t,s,e);const[o,a]=[(0,p.Xs)(t,e),(0,p.RH)(t,s)];return o!==void 0&&a!==void 0&&
e.same(e.of(o),e.of(a))},cc=2e3;async function uc(e,t){const n=e.cluster.snapshot(),{service:s}=n,o=ps(t,n);if(!s||!o||!e.templates.same(s.template,e.templates.
of(o)))return;const a=d=>typeof(0,p.nO)(d,e.driver)=="string",r=e.clock.now()+Math.min(t.plan.limits.readyMs,dc),i=()=>Math.max(0,r-e.clock.now());await _(e,d=>a(
d)||ke(e,d)!==void 0,i());const c=ke(e,e.cluster.snapshot());if(!c||a(e.cluster.snapshot()))return;const u=fc(e,t);if(await lc(e,c,u)){const d=f=>(0,p.Ck)(f)&&(0,p.
EB)(f,c.name)>=u;await _(e,f=>a(f)||d(f),i())}await _(e,a,cc)}const dc=6e4,fc=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,p.
EB)(n,s)))};async function lc(e,{name:t,replicas:n},s){const o=(0,p.zc)(e.cluster.snapshot())?.hold;if(o==="nothing"||o==="revision"&&!e.may.patchRevisions||o===
void 0&&n>=s)return!1;await Oe(e,o,[t]);const a=re(o??"revision",e.cluster.snapshot(),t);if(a===void 0||(await B(e,({journal:c},u)=>ar(c,u,{revision:t,minScale:a}))).
is!=="written")return!1;const i=await wt(e,t);return i!=="nothing"&&$e(e,{on:i,name:t},String(s))}const ms=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.
nO)(s,t.driver);if(typeof o=="string")return;if(gc(t,n,o,(0,p.fx)(s.route,o.journal.intended)),o.journal.stable.length===0)return vc(t,n,o);const a=await rc(t,o);
if(a.is==="foreign"||!await hc(t)||(await _e(t,n,(0,p.zc)(t.cluster.snapshot())??o.journal),(await B(t,({journal:u},d,f)=>En(d,gs(t,n,{journal:u,now:f})))).is!==
"written"))return;const{journal:i}=o;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??"driver-died";(0,S._N)(t,n,{kind:i.isRollback?"rolled-back":
"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",next:[...a.next,...i.isRollback?[]:pc(t,n,i),...mt(t,i,gi)],
journal:i})},pc=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:o}=t;return o?[o]:ni(s,mc(e,t,n))};async function hc(e){const t=e.cluster.snapshot(),n=(0,p.
nO)(t,e.driver);if(typeof n=="string")return!1;if((0,v.UN)(Xn(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await B(e,({journal:a},r,i)=>rr(a,r,Xn(
e,a,i))),{journal:o}=s.is==="written"?s:{};return o?(await _(e,p.Ck,o.plan.limits.routeMs),!0):!1}const mc=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:o}=e.
cluster.target,a=(0,p.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:o,...a?{candidate:a}:{},...t?{lacking:t}:{}}};function gc(e,t,{journal:n},s){
const o=e.clock.now(),a=t.exposure.at(-1);if(a&&a.toMs===Number.POSITIVE_INFINITY&&(a.toMs=o),n.stable.length===0)return;const r=(0,v.AR)(n.intended),i=o-(t.returningFromMs??
t.seen?.wait.fromMs??o);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:o}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has no\
t yet confirmed that all traffic is back on stable."})}function gs(e,t,{journal:n,now:s}){const o=n.isRollback?"rolled-back":n.reason??t.abortBecause,a=nt(e,t,s,
n);return a&&o&&ti(o)?{revision:a.name,why:o}:void 0}async function vc(e,t,{journal:n}){const{service:s,onFirstFailure:o}=e.settings,a=t.abortBecause??"driver-d\
ied";if(o==="delete"&&n.created===!0)return await wc(e),(0,S._N)(e,t,{kind:"first-deployment-failed",because:a,reason:`${s} was deleted (\`on-first-failure: dele\
te\`).`,next:[],journal:n});if(await _e(e,t,n),(await B(e,({journal:u},d,f)=>En(d,gs(e,t,{journal:u,now:f})))).is!=="written")return;const i=n.broken===void 0,c=i?
bc(e):"There was no Revision that serves to return to.";(0,S._N)(e,t,{kind:i?"first-deployment-failed":"aborted",because:a,reason:[c,t.abortDetail].filter(Boolean).
join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...yc(e,n)],journal:n})}function bc({cluster:e,settings:{service:t}}){
const[n,...s]=(0,v.AR)((0,p.NP)(e.snapshot())).map(({revision:o})=>o);return n===void 0?`${t} was kept, and serves nobody yet.`:`${t} was kept, with all traffic\
 on ${[n,...s].join(" and ")}, which was not proven healthy.`}const yc=(e,{broken:t,before:n})=>t===void 0||(0,v.vY)(n)?[]:[`${e.settings.service} was pinned, a\
nd now follows its latest Revision: the next one that is ready receives all traffic.`],wc=e=>fe(e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),
{attempts:4});function Mc({world:e,memory:t,snapshot:n}){const s=(0,p.zc)(n)?.stable.map(({revision:d})=>d)??[],o=n.service?.url,{over:a,measurements:r}=t.before;
if(a.signal.aborted||o===void 0||!s.some(d=>(0,p.EB)(n,d)>0))return;const i=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([a.signal,t.background.signal]),
u=async({name:d,startBefore:f})=>f?.({url:o,stable:s},({sample:l,...g})=>{const w={...g,source:d};r.push(w),tt(e,w,"before")},c);Promise.all(we(e,i.sources).map(
u)).catch(()=>{})}const kc=async(e,t)=>{const{world:n,memory:s}=t;Mc(t);const{template:o,generation:a}=s.deployment??{};(await B(n,({journal:i,service:c},u)=>{if(o&&
c.generation!==a)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return gn(i,u,o)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({
is:"written",what:o?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},Oc=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.
name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,o=>{n.candidate.isReady||t.reporter.report({is:"log",line:o})}))},$c=async(e,{world:t,memory:n,snapshot:s})=>{
const o=(0,p.zc)(s),a=o&&nt(t,n,s,o);if(!a)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:a.name,afterMs:t.clock.now()-n.startedMs});const{
tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.url}:{};await B(t,({journal:c},u)=>vn(c,u,{candidate:a.name,...i}),{interrupt:t.interrupt}),
t.reporter.report({is:"phase",phase:o.stable.length>0?"health":"health-in-use"})};var Te=h(36701);function vs(e,{percent:t,stablePods:n},s){const o=(i,c)=>{const u=Number(
s(i)?.maxScale??0);return[i,u>0?Math.min(c,u):c]},a=e.stable.map(({revision:i})=>o(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.
fromEntries([...a,...e.candidate?[o(e.candidate,r)]:[]])}const bs=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function ys({stable:e,scale:t},n){
const s=o=>{switch(n){case"tag":return o===null?null:"0";case"warm":return String(Math.max(1,Number(o??0)));case"none":return o}};return Object.fromEntries(e.map(
({revision:o})=>[o,s(t[o]??null)]))}const _c=async(e,{world:t,memory:n})=>{ae(t,n),t.reporter.report({is:"phase",phase:"promote"}),await B(t,({journal:s},o)=>Mn(
s,o),{interrupt:t.interrupt})},Ec=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string"||o.journal.candidate===void 0)return;
const a={...o.journal,candidate:o.journal.candidate},r=ys(a,t.settings.keepPrevious);await _e(t,n,a,{over:r,hurry:t.interrupt}),await Tc(t,a);let i="pinned";const{
keepPrevious:c}=t.settings;(await B(t,(d,f,l)=>(i=pt(t,a,l),kn(a,f,{form:i,keep:c,isJudged:Nc(n)})))).is==="written"&&(await Sc(t,a),t.cluster.snapshot().service&&
Ac(t,n,a,i))};async function Sc(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await _(e,p.Ck,t.limits.routeMs),await _(e,({service:o,route:a})=>!o||!a||(0,v.
UN)(o.served,a.served),Math.max(0,n-e.clock.now()),e.interrupt)}async function Tc(e,t){const n=o=>typeof(0,p.nO)(o,e.driver)=="string"||hi(e,t,o);if(await _(e,n,
Rc))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for at mos\
t ${s/1e3} s`}),await _(e,n,s)}const Rc=2e3,Nc=({steps:e})=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t})=>t!=="not-judged");function xc({reporter:e},{
steps:t},n){const o=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).filter(({bad:i})=>i>0);if(o.length===0)return;const a=o.reduce((i,c)=>c.
bad/c.count>i.bad/i.count?c:i),r=`${a.bad} of ${a.count} ${a.source} failed (${Math.round(100*a.bad/a.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n}\
 was promoted without being judged: in one step ${r}, and there were too few measurements to decide.`,cure:"Set `max-error-rate`, so that a candidate that canno\
t be judged is not promoted, or hold each step longer (`max-hold`)."})}function Ac(e,t,n,s){const{tags:o}=e.settings;xc(e,t,n.candidate);const a=s==="pinned"?mt(
e,n,Lc):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,S.Lu)(n.stable)} keeps the tag ${o.stable}.`:"",c=t.abortBecause==="asked";(0,S._N)(
e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Ic:""}${n.candidate} serves 100 % of traffic.${i}`,next:[...c&&r?[Pc(e)]:[],...a,...Cc(e,n)],journal:n})}
const Ic="Too late to abort: the promotion was decided before, and has been finished. ",Pc=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,Te.
j)({verb:"rollback",...e})}`,Lc=({cluster:e,templates:t},n)=>(0,p.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client \
changed the template in the meantime";function Cc({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:o}=e.
snapshot();return s.flatMap(({revision:a})=>{const r=Number(o.get(a)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${a} is not kept warm: its pods cannot\
 be held.`]:[]:[`${a} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const Uc=async(e,{world:t,memory:n,snapshot:s})=>{
ae(t,n);const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;const{journal:a}=o;if(await _e(t,n,a,{unless:t.interrupt}),t.interrupt.aborted||(0,p.zc)(t.cluster.
snapshot())?.stage!==a.stage)return;(await B(t,(i,c)=>On(a,c))).is==="written"&&(0,S._N)(t,n,{kind:"split",reason:"The requested split is in effect and stays.",
next:mt(t,a,()=>"The split names its Revisions"),journal:a})},jc=async(e,{world:t,memory:n})=>{ae(t,n);const s=await B(t,({journal:r},i)=>wn(ot(r,n),i,t.settings.
pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:o}=s,{target:a}=t.cluster;(0,S._N)(t,n,{kind:"paused",reason:`${o.candidate} has ${o.plan.
pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${Kn(o.deadlineMs)}.`,next:[`To continue: ${(0,Te.j)({verb:"promote",...a})}`,`To return traff\
ic to stable: ${(0,Te.j)({verb:"abort",...a})}`],journal:o})},ws=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=n.clock.now(),
e==="candidate-not-warm"&&Bc(t),e==="route-stuck"&&Dc(t);try{Fc(e,t)}catch{}await B(n,({journal:o},a)=>$n(o,a,e),{urgent:!0})};function Dc({memory:e,snapshot:{route:t}}){
const n=(0,p.NK)(t);n&&(e.abortDetail??=`${n}.`)}function Bc({memory:e,snapshot:t}){const n=is(e,t);e.pods.lacking=n.map(({revision:o})=>o);const s=n.map(({revision:o,
pods:a,wanted:r})=>`${o} has ${a} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function Fc(e,{world:t,memory:n,snapshot:s}){ae(t,n);const o=(0,p.zc)(
s);t.reporter.report({is:"phase",phase:o?.isRollback?"rollback":"abort"});const{abortDetail:a}=n,r=o&&(0,p.RH)(s,o)?.name;t.reporter.report({is:"returning",because:e,
to:o?(0,v.AR)(ve(o,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...a?{detail:a}:{}}),Hc.has(e)&&(n.abortDetail??=n.steps.at(-1)?.why)}const Hc=new Set(
["analysis-failed","analysis-inconclusive"]),Mt=(e,t)=>(0,p.EB)(e,t)===0,Vc=({route:e,service:t},n)=>(e??t)?.served.find(({revisionName:s,tag:o,url:a})=>s===n&&
o&&a)?.url;function kt(e,t,n){const s=e.cluster.snapshot(),o=Vc(s,t);return o===void 0||e.may.reachUrl===!1?!1:(Mt(s,t)&&e.health.knock(o,n),!0)}async function Ms(e,t,n){
const s=new AbortController;kt(e,t,s.signal)&&await _(e,o=>!Mt(o,t),n,e.interrupt),s.abort()}const Wc=3e3;async function Kc(e,t,n){if(await e.clock.sleep(Wc,n),
!n.aborted)for(const s of t)kt(e,s,n)}const Gc=async({step:e},{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const a=l=>s.revisions.get(l);n.
pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,bs(o,a)),n.pods.wanted={};const r=await qc(t,o);if(r==="nothing")return;
const i=o.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=vs(o,{percent:i,stablePods:c},a),d=ks(t,r,u);n.pods.raising=d.catch(()=>{});const f=await(0,N.Ku)([()=>d,
l=>(0,N.QH)(l).then(()=>{})],t.interrupt);f&&(n.pods.wanted=Object.fromEntries(Object.entries(u).filter(([l])=>f.has(l))),Kc(t,Object.keys(n.pods.wanted),n.background.
signal))};async function qc(e,{hold:t,step:n,candidate:s,plan:o}){const a=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&a!==void 0&&Mt(e.cluster.snapshot(),
a)&&await Ms(e,a,o.limits.readyMs),wt(e,a)}async function ks(e,t,n){const s=i=>re(t,e.cluster.snapshot(),i)===void 0;await Oe(e,t,Object.keys(n).filter(s));const o=e.
cluster.snapshot(),a=(0,q.GY)(n,i=>re(t,o,i)),r=new Set;return await Promise.all(a.map(async({revision:i,pods:c})=>{if(!await $e(e,{on:t,name:i},String(c)))return void r.
add(i);e.reporter.report({is:"scaling",revision:i,from:(0,p.EB)(o,i),to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const Yc=async({step:e},{world:t,memory:n})=>{
ae(t,n),n.before.over.abort();const s=await B(t,({journal:d},f)=>yn(ot(d,n),f,{step:e,leftMs:st(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.
candidate)return;const{candidate:o,intended:a,plan:r}=s.journal,i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"\
traffic"}),Jc(n,i,c);const u=(0,v.AR)(a).filter(d=>d.revision!==o);t.reporter.report({is:"shifted",step:e,percent:i,candidate:o,stable:u,atMs:c})},zc=async(e,{world:t,
memory:n})=>{ae(t,n),await B(t,({journal:s},o)=>Xe(ot(s,n),o,{wait:{step:s.step,leftMs:st(t,n,s)}}),{interrupt:t.interrupt})};function Jc(e,t,n){const s=e.exposure.
at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Xc=async({because:e},{world:t,
memory:n,snapshot:s})=>{ae(t,n);const o=(0,p.zc)(s);e==="traffic"&&o&&await Zc(t,n,o),(0,S._N)(t,n,{kind:"stopped",because:e,reason:ru(e,s,t),next:cu(e,t),...o?
{journal:o}:{}})};async function Zc(e,t,n){await _e(e,t,n);const s=({service:a})=>a?.driver===e.driver,o=()=>e.cluster.writeService({driver:e.driver,set:ir(n)});
await fe(e,a=>s(a)?{send:o,isDone:r=>!s(r)}:void 0,{onRefusal:()=>"over"})}const Qc=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await tu(t)||Os(t,
n,{because:e})},eu=5e3,tu=({cluster:e,clock:t})=>(0,N.Ku)([n=>t.sleep(eu,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Os(e,t,{because:n,detail:s,
cure:o}){const a=e.cluster.snapshot(),{service:r,namespace:i}=e.cluster.target,c=(0,p.zc)(a),u=c?[`kubectl patch ksvc ${r} -n ${i} --type json -p '${au(c,a)}'`]:
[];(0,S._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="route-stuck"?ou(a):su[n]),next:[(0,Te.j)({verb:"abort",service:r,namespace:i}),...u,...c?[nu(c)]:[],
...o?[o]:[]],...c?{journal:c}:{}})}const nu=({deadlineMs:e})=>`Otherwise the next deploy, or \`recover\`, returns traffic, from ${Kn(Math.ceil(e/$s)*$s)} on.`,$s=6e4,
su={"api-silent":"The API server has not responded for 60 s.",error:"Could not return traffic to stable."},ou=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was s\
et to stable, but the Route does not apply it";return t?`${n}: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},au=(e,t)=>JSON.stringify(
[{op:"replace",path:"/spec/traffic",value:ve(e,(0,p.$S)(t)).traffic}]);function ru(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"dele\
ted"} ${n.settings.service}.`:e==="driver"?`Another rollout of ${n.settings.service} took over${iu(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.
hU)(t,"traffic")}. That change is kept.`}function iu(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const cu=(e,t)=>e==="traff\
ic"?[`To return traffic to stable: ${(0,Te.j)({verb:"abort",...t.cluster.target})}`]:[],uu=1e3,du=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,N.Ku)([s=>t.
cluster.changed(n,s),t.notifier.next,s=>t.clock.sleep(Math.min(e,uu),s)])},fu=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);o&&(n.candidate.tagHost=
"asked",lu({world:t,memory:n,snapshot:s},o).catch(a=>({is:"unknown",why:String(a)})).then(a=>{a.is==="unknown"&&!n.background.signal.aborted&&pu(t,a.why),n.candidate.
tagHost=a,t.notifier.notify()}))};async function lu({world:e,memory:t,snapshot:n},s){const o=Pn(e,n,s);if(!o)return{is:"not-needed"};const{signal:a}=t.background;
if(!await _(e,({route:c})=>(0,p.fx)(c,s.intended),at,a))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(
o,a);return i.is==="empty"?{is:"empty",url:o.url}:i}const pu=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was \
not seen empty: ${n}.`}),hu={deploy:kc,"watch-tag-host":fu,"tag-candidate":$c,scale:Gc,follow:Oc,"check-health":Yr,shift:Yc,"begin-hold":jr,"hold-again":zc,pause:jc,
promote:_c,"finish-promotion":Ec,"keep-split":Uc,abort:ws,"clean-up":ms,stop:Xc,"give-up":Qc,wait:du};async function je(e,t){const n=()=>mu(e,t);e.interrupt.aborted&&
n(),e.interrupt.addEventListener("abort",n);const s=(0,p.zc)(e.cluster.snapshot());s&&wr(e,s);try{for(;!t.outcome;)await gu(e,t);return t.outcome}finally{e.interrupt.
removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await t.pods.raising}}function mu(e,t){const{reason:n}=e.interrupt;n instanceof Error&&
!t.abortBecause&&_s(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function _s(e,t){const{detail:n,cure:s}=Es(t);e.abortDetail=
n,s&&(e.abortCure=s)}async function gu(e,t){const n=e.cluster.snapshot();let s;try{const{journal:o,progress:a}=cs(e,t,n);s=(0,pr.L)(o?.plan??Ou,a),vu.has(s.do)&&
await yu(e,t),await wu(s,{world:e,memory:t,snapshot:n})}catch(o){await Mu(s,o,{world:e,memory:t,snapshot:n})}}const vu=new Set(["pause","keep-split","finish-pro\
motion","clean-up"]),bu=1e3;async function yu({clock:e,interrupt:t},{readAnswers:n}){!n||t.aborted||await(0,N.Ku)([()=>n().catch(()=>{}),s=>e.sleep(bu,s)],t)}const wu=(e,t)=>hu[e.
do](e,t);async function Mu(e,t,n){const{world:s,memory:o}=n,{detail:a,cure:r}=Es(t),i=t instanceof A.a&&t.code==="E_API_SILENT",c=o.abortBecause==="error"||e?.do===
"abort"||e?.do==="clean-up",u=ut(t)&&typeof(0,p.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!i&&!u){o.abortBecause="error",_s(o,t);return}!e&&!i&&await ku(
n),o.outcome||Os(s,o,{because:"error",detail:a,...r?{cure:r}:{}})}async function ku({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),
s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await ws({do:"abort",because:"error"},
n()),(s.journal.stable.length===0||await _(e,p.Ck,s.journal.plan.limits.routeMs))&&await ms({do:"clean-up"},n())}catch{}}const Es=e=>e instanceof A.a?{detail:e.
message,cure:e.cure}:{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},Ou={steps:[],ending:"stay",onInconclusive:"abor\
t",limits:{readyMs:0,routeMs:0,totalMs:0}};function De({percents:e,holdMs:t,bakeMs:n=0,ending:s,...o}){const a=e.map(r=>({percent:r,holdMs:0}));return Ot({steps:a,
ending:s,...o},{holdMs:t,bakeMs:n})}function Ot(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((o,a)=>{const r=$u(e,a)?n:t;return r===void 0?o:{...o,holdMs:r}});return{
...e,steps:s}}const $u=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&e.length>1;var Ss=h(10312);function Ts(e,{tags:t,plan:n}){const{settings:s}=e,o=(n.
kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(o.length>0)throw(0,m.V2)("E_GIVE_AGAIN",{settings:o.join("`, `")});const a=(0,Z.mo)(s.analysis),{detect:r,
...i}=n.evidence??{},c={...i,...a.maxErrorRate===void 0&&r!==void 0&&{detect:r},...a},u=(0,Ss.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,
analysis:c})}}function Rs({settings:e},t){const n=e.maxHoldMs===void 0?t:{...t,maxHoldMs:e.maxHoldMs},s=(a,r)=>Object.hasOwn(e.given,a)?r:void 0,{plan:o}=e;return Ot(
n,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)})}async function $t(e,t,n){const s=Ce(e.clock);s.abortBecause=
n;const o=n==="asked";return await xs(e,{driver:t,isDead:n==="driver-died",isAsked:o},({journal:a,service:r})=>Sn(a,r.traffic,o)),je(e,s)}async function Ns(e){return await xs(
e,{isDead:!1,isAsked:!1},({journal:t,service:n})=>{const{plan:s,...o}=Sn(t,n.traffic,!1),{pauseAt:a,...r}=Rs(e,s),i=r.steps.map((c,u)=>u===o.step?{...c,holdMs:0}:
c);return{...o,plan:{...r,steps:i}}}),je(e,Ce(e.clock))}async function xs(e,t,n){t.driver!==e.driver&&await fe(e,s=>{const o=_u(e,t,s),a={nowMs:e.cluster.serverNow()},
r=cr(n(o),a,e.driver,e.job),{generation:i}=o.service;return{send:()=>e.cluster.writeService({generation:i,driver:t.driver??null,set:r}),isDone:({service:c})=>c?.
driver===e.driver}})}function _u(e,{driver:t,isDead:n,isAsked:s},o){const{service:a}=o,r=(0,p.zc)(o);if(!a||a.driver!==t||!r||r.stage==="stopped"&&!s)throw _t(e,
r);if(s&&r.stage==="promoting"&&Pe(e,o).is==="alive")throw(0,m.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.candidate??""});if(n&&Pe(e,o).is==="alive")throw _t(
e,r);return{service:a,journal:r}}const _t=({cluster:{target:e}},t)=>(0,m.V2)("E_LOCKED",{...e,by:t?.job?.run??"another process",url:t?.job?.url});async function As(e,t){
if(await ue(e,"change"),t==="own"&&!await Su(e))return Tu(e);const{service:n}=e.cluster.snapshot(),{journal:s,driver:o}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",
{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw Ie(e,e.cluster.snapshot());if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.
target);return e.reporter.report({is:"target",...e.cluster.target}),$t(e,o,t==="own"?"cancelled":"asked")}const Eu=2e3,Su=e=>_(e,({service:t})=>t?.driver===e.driver,
Eu);function Tu(e){const t=(0,S.e4)(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function Ru(e){
const t=await ue(e),{service:n,namespace:s}=e.cluster.target,o=(0,p.rs)(t,e.settings.tags.candidate)??t.service?.url;if(o===void 0)throw(0,m.V2)("E_NOT_THERE",{
service:n,namespace:s});e.reporter.report({is:"health-started",command:e.health.command(o)});const a=await e.health.run(o,e.interrupt);e.reporter.report({is:"he\
alth",result:a,candidateUrl:o});const r=await e.hosts.now(o,e.interrupt);if(a.is==="cancelled")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:"the check was cancelled"});
if(r.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:`not proven, since the answer is not of this Service: ${r.why}`});if(a.is!=="passed")throw(0,m.V2)("E\
_UNHEALTHY",{url:o,why:a.why});const i=(0,S.e4)(e,{kind:"unchanged",reason:`${o} is healthy.`});return e.reporter.report({is:"ended",outcome:i}),i}var Is=h(70155),
ie=h(9972),Ps=h(76058);const Ls=ie.Vo[1],[Nu,xu]=[.5,.9];function Cs(e){const t=Au(e),n=[1];let s=0,o;for(let a=1;a<=e.within;a++){Iu(n,e.share);const r=t(a);for(;n.
length>r;)s+=n.pop()??0;if(s>=Nu&&(o??=a),o!==void 0&&s>=xu)return{median:o,most:a}}}function Au({limit:e,falseAbort:t,stake:n}){if(e===0)return()=>1;const s=Ls.
odds*e/(1-e),o=s/(1+s),[a,r]=[Math.log(o/e),Math.log((1-o)/(1-e))],i=Math.log(1/(t*n*Ls.weight));return c=>Math.max(0,Math.ceil((i-c*r)/(a-r)))}function Iu(e,t){
let n=0;for(const[s,o]of e.entries())e[s]=o*(1-t)+n*t,n=o;e.push(n*t)}var Us=h(27267);function Et({plan:e,limits:t,sources:n,longestOf:s}){const o=n.filter(({pace:u})=>u!==
void 0),a=Math.ceil(e.steps.reduce((u,{holdMs:d})=>u+d,0)/G.I$),r=(0,Z.fZ)(n,t,a),i=o.find(({pace:u})=>u?.is==="by-traffic")?.pace?.perSecond,c=Fu(e.steps,r[0]?.
policy.polls??a);return{limits:(0,Z.g_)(t),isGuard:t.maxErrorRate===void 0,...i===void 0?{}:{usersPerSecond:i},unknown:n.filter(({pace:u})=>u===void 0).map(({name:u})=>u),
steps:e.steps.flatMap((u,d)=>{if(u.holdMs===0)return[];const f=s(u.holdMs),l={step:{...u,longestMs:f},stake:c[d]??0,users:i};return[{...u,longestMs:f,metrics:o.
flatMap(g=>Pu(r,g,l))}]})}}const Pu=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>Lu(s,t,n));function Lu({kind:e,policy:t},{name:n,one:s,pace:o},a){const{step:r,
stake:i,users:c}=a,{perSecond:u,delayMs:d}=Bu(o,r.percent),f=C=>Math.floor(u*Math.max(0,C-d)/1e3),l=C=>Math.ceil(C*1e3/u+d),g=(C,W)=>Cs({...t,share:C,stake:i,within:Math.
min(ju,f(W))}),w=[...new Set([t.detect,Cu])].filter(C=>C>=t.detect).flatMap(C=>{const W=g(C,r.longestMs);if(!W)return[];const Fa={medianMs:Ds(l(W.median),d),mostMs:Ds(
l(W.most),d)};return[{share:C,...Fa,...Du(C,Fa,{users:c,percent:r.percent})}]}),I=(0,Us.tW)(t),L=(0,Us.N_)(t),D=Uu(C=>C>t.limit&&g(C,r.holdMs)!==void 0);return{
source:n,one:s,kind:e,detect:t.detect,requests:f(r.holdMs),needed:I,...Number.isFinite(L)?{moreForEachBad:L}:{},...u>0?{acceptedMs:l(I)}:{},...D===void 0?{}:{finds:D},
faults:w}}const js=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],Cu=.5;function Uu(e){const t=js.findLastIndex(n=>!e(n));return js[t+1]}const ju=5e3,
Ds=(e,t)=>Math.max(e,Ps.Cl*G.I$+t);function Du(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const o=e*s.users*s.percent/100/1e3;return{bad:{median:Math.
round(o*t),most:Math.ceil(o*n)}}}function Bu(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is==="by-traffic"?n*t/100:n,delayMs:s}}function Fu(e,t){
let n=ie.eq;return e.map(({holdMs:s})=>{const o=n.reserve;for(let a=0;a<s/G.I$;a++)n=(0,ie.np)(n,(0,ie.s7)(n,a===0,t),Hu);return o*(0,ie.s7)({...n,reserve:o},!0,
t)})}const Hu=(0,ie.ft)(G.Yi,.5,1),Be=1.5,Vu=1e4,Wu=3e4;function Ku(e,t,n){const s=e.filter(({holdMs:i})=>i>0),o=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,
n.totalMs/s.length),a=Et({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(a.steps.map(i=>[i.percent,qu(i)]));return e.map(i=>{if(i.holdMs===0)return i;const c=Math.
max(Vu,n.leastMs,Be*(r.get(i.percent)??Wu/Be));return{...i,holdMs:Gu(Math.min(c,o))}})}const Gu=e=>Math.max(1,Math.floor(e/1e3+.5))*1e3;function qu({metrics:e}){
const n=[...Map.groupBy(e,({kind:o})=>o).values()].map(o=>Math.min(...o.map(({acceptedMs:a=Number.POSITIVE_INFINITY})=>a))),s=Math.max(...n);return Number.isFinite(
s)?s:void 0}const Yu=5,zu=[10,50,100];function Ju(e,{limits:t,sources:n}){const s=n.find(({pace:r})=>r?.is==="by-traffic");if(!s?.pace)return{is:"rate-unknown"};
if(s.pace.perSecond===0)return{is:"built",percents:zu};const o=Xu(s,{limits:t,sources:n}),a=Array.from({length:100},(r,i)=>100-i).find(r=>o(r)<=e);return a===void 0?
{is:"too-few",least:o(1)}:{is:"built",percents:Bs(a)}}const Bs=e=>e>=100?[100]:[e,...Bs(Math.min(100,Yu*e))];function Xu({name:e,pace:t},{limits:n,sources:s}){const{
perSecond:o=0,delayMs:a=0}=t??{},r=(0,Z.fZ)(s,n,0).find(({source:c,kind:u})=>c===e&&u==="errors")?.policy,i=Fs(r?.detect??1).flatMap(c=>{const u=r&&Cs({...r,share:c,
stake:ie.$x,within:Zu});return u?[{share:c,requests:u.most}]:[]});return c=>{const u=o*c/100,d=f=>Math.max(Ps.Cl*G.I$/1e3,f/u)+(a+G.I$)/1e3;return Math.max(...i.
map(({share:f,requests:l})=>Math.ceil(f*u*d(l))))}}const Zu=2e4,Fs=e=>e>=1?[1]:[e,...Fs(2*e)];function Qu(e){const{plan:t,limits:n}=e;if(t.onInconclusive==="pro\
mote")return;const s=Hs(e);if(!s)return;const o=ad(e),r=(s.metric.kind==="errors"?rd(n,s.metric.detect):[]).find(i=>!Hs({...e,limits:{...n,detect:i}}));return{...s,
...o?{instead:o}:{},...r===void 0?{}:{detect:r}}}function Hs(e){const{plan:t,slackMs:n}=e;let s=t.limits.totalMs-n-t.steps.reduce((o,{holdMs:a})=>o+a,0);for(const o of Ws(
e)){const{percent:a,holdMs:r,longestMs:i,need:c}=o,u=c.ms-r;if(c.ms>i)return{...Vs(a,c),hasMs:i,bound:"max-hold"};if(u>s)return{...Vs(a,c),hasMs:Math.max(0,r+s),
bound:"timeout"};s-=Math.max(0,u)}}const Vs=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Ws({plan:e,limits:t,sources:n,longestOf:s}){const{steps:o,
unknown:a}=Et({plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return a.length>0?[]:o.flatMap(r=>{const i=ed(t).flatMap(u=>td(r,u)??[]),[c]=i.toSorted((u,d)=>d.
ms-u.ms);return c?[{...r,need:c}]:[]})}const ed=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],...t===void 0?[]:["latency"]];function td({metrics:e},t){
return e.flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,o)=>s.ms-o.ms)[0]}const[nd,Re]=[1e3,6e4],sd=5*Re,od=10080*Re;
function ad(e){const{plan:t,slackMs:n}=e,s=Ws(e),o=Math.max(...s.map(({need:u,holdMs:d})=>Math.max(d,Be*u.ms))),a=s.every(u=>u.need.ms<=u.longestMs),r=Ks(o,o<10*
Re?10*nd:Re),i=s.reduce((u,{holdMs:d,need:f})=>u+Math.max(d,Be*f.ms),0),c=Ks(i+n+sd,Re);if(!(c>od))return{...a?{}:{maxHoldMs:r},...c>t.limits.totalMs?{timeoutMs:c}:
{}}}const Ks=(e,t)=>Math.ceil(e/t)*t,rd=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*e).toPrecision(6))).filter(n=>n>t&&n<=.5),Fe=e=>we(e,e.sources).
map(t=>({...t,pace:e.may.paces?.get(t.name)})),id=(e,t)=>Et({plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:n=>(0,de.um)(t,n)});function cd(e,t){const n=Qu(
{plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:de.um,slackMs:de.$O});if(!n)return;const{percent:s,needMs:o,hasMs:a,bound:r,metric:i}=n,c=Number((i.needed/
(o/1e3)).toPrecision(2));throw(0,m.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${Gs(o)} of about ${c}\
 ${i.source} a second (${i.needed})`,has:Gs(a),bound:r,plan:ud(n)})}const Gs=e=>(0,Y.cb)(Math.ceil(e/1e3)*1e3);function ud({instead:e,detect:t}){const{maxHoldMs:n,
timeoutMs:s}=e??{},o=[...n===void 0?[]:[`  max-hold: ${(0,Y.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,Y.cb)(s)}`]],a=t===void 0?[]:[`  detect: ${(0,Y.K$)(t)}`];
return o.length===0||a.length===0?[...o,...a].join(`
`):[...o,"  # or, to find only greater faults in the time there is:",...a.map(r=>r.replace("  ","  # "))].join(`
`)}function qs(e,t){const n=id(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:o}=e.settings;e.reporter.report({is:"forecast",...n,onInconclusive:s,
...o?{isDetailed:!0}:{}})}function dd(e,t){const{settings:n}=e,{is:s,holdMs:o,isHoldAuto:a}=n.plan;if(t.steps.length===0||s!=="built"&&!a)return t;const r=n.plan.
is==="built"?fd(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?De({...c,percents:r,holdMs:o}).steps:i,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.
maxHoldMs,totalMs:t.limits.totalMs-de.$O,leastMs:a?0:o},l=Ku(u,{limits:n.analysis,sources:Fe(e)},f);return Ot({...t,steps:l},{bakeMs:d})}function fd(e,t){const{
analysis:n}=e.settings,s=Ju(t,{limits:n,sources:Fe(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.V2)("E_BAD_ANSWERS_RATE",{});case"\
too-few":throw(0,m.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,Y.K$)((0,Z.le)(n))})}}async function St(e,{stable:t}){const n=t.map(({revision:i})=>i),s=await Promise.
all(e.sources.map(async i=>({source:i,availability:await ld(e,i,n)}))),o=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:[]);
e.may.measureBy=new Set(o.map(({source:i})=>i.name)),e.may.behindMs=Math.max(0,...o.map(({availability:{behindMs:i=0}})=>i)),e.may.paces=new Map(o.flatMap(({source:i,
availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const a=s.flatMap(({availability:i})=>i.is==="available"?[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{
if(c.is==="available"||!i)return[];const{why:u,cure:d}=c;if(i.required)throw(0,m.V2)("E_EVIDENCE",{subject:i.subject,why:u,cure:d??"",...i.required});return[{subject:i.
subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"evidence",measured:a,unmeasured:r,...e.settings.dryRun?{isDetailed:!0}:{}}}async function ld(e,{name:t,what:n=t,
needs:s},o){return s?await pd(e,s.rights)??s.check(o,e.interrupt):{is:"available",what:n}}async function pd(e,t){const n=t.length===0?[]:await e.cluster.missing(
t);if(n.length===0)return;const{user:s,grant:o}=await ge(e,n);return{is:"unavailable",why:`${s} may not ${n.map(oe).join(", ")}`,cure:(0,x.r)(o)}}const[hd,md]=[
4,500];async function gd(e,t,n){const s={generation:t.generation,driver:t.driver??null,set:{template:n}},o=await vd(e,s);if(o.is==="refused")throw await bd(e,o);
if(o.is==="written")return o.service?.template;await e.cluster.reread(T)}async function vd(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});
if(s.is!=="unknown")return s;if(n===hd||e.interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.
sleep(md*n,e.interrupt)}}async function bd(e,t){return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?Ae(e,[t.lacks]):(0,m.V2)(
"E_REFUSED_TEMPLATE",t)}async function yd({cluster:e}){const t=e.snapshot(),n=({revision:o})=>t.revisions.get(o)?.ready.status==="True",s=(0,v.AR)((0,p.m8)(t));
!t.service||s.length>0&&s.every(n)||(await e.reread(T),await e.rereadRevisions())}function wd(e,t){const{revisions:n}=e,s=(0,v.AR)((0,p.m8)(e)),{serving:o,broken:a}=nr(
s,d=>pn(n.get(d))),r=o.map(({revision:d})=>n.get(d)).find(d=>d?.ready.status!=="True");if(r)throw(0,m.V2)("E_STABLE_NOT_READY",{revision:r.name,why:Ys(r)});const i=d=>!((0,v.
vY)([d])&&o.length>0)&&pn(n.get(Md(d,t)));if(!t.traffic.some(d=>d.percent&&i(d))||o.length===0)return{stable:o,broken:a,before:t.traffic};const u=o.map(({revision:d,
percent:f})=>({revisionName:d,latestRevision:!1,percent:f}));return{stable:o,broken:a,before:hn(t.traffic,i)??u}}const Md=({revisionName:e},{latestReady:t=""})=>e??
t;function kd(e,{revisions:t},{stable:n,broken:s}){if(s.length===0)return;const o=s.map(({revision:a,percent:r})=>{const i=Ys(t.get(a));return`${a} has ${r} % o\
f traffic and serves nobody: ${i}.`});e.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:o.join(" "),cure:n.length===0?"There is no traffic to prote\
ct, so the new Revision receives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not r\
eturn any to it."})}function Ys(e){if(!e)return"it no longer exists";const{message:t,reason:n="no reason given"}=e.ready;return`it is not ready (${t?.trim().replace(
/\s+/g," ").replace(/\.$/,"")||n})`}var zs=h(79320),Tt=h(81610);function He({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:Zs((0,Tt.I)(t).
labels),annotations:Zs((0,Tt.I)(t).annotations)}}function Rt(e,t){const n=He(e),[s,o]=[Xs(n.labels,t.labels),Xs(n.annotations,t.annotations)];return{...s?{labels:s}:
{},...o?{annotations:o}:{}}}const Js=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],Nt="\
networking.knative.dev/visibility";function Od(e,t){const n=He(e).labels[Nt];if(n===void 0||n===t.labels[Nt])return;const{namespace:s}=e.cluster.target;throw(0,m.
V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,namespace:s,label:`${Nt}=${n}`})}const Xs=(e,t)=>{const n=Object.entries(e).filter(([s,o])=>t[s]!==o);return n.
length>0?Object.fromEntries(n):void 0},Zs=e=>Object.fromEntries(Object.entries((0,Tt.I)(e)).filter(t=>typeof t[1]=="string"&&!$d(t[0]))),$d=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),xt=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],..._d(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function _d(e){const t=Ee(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Ed(e,t,{stable:n,broken:s,before:o}){const a=n.length===0;return xt(e,{id:e.id,stage:"claimed",plan:a?Qs(e):xd(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:o,intended:t.traffic,...Sd(e,t),...Td(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!a?{templateFrom:t.latestCreated}:{}})}function Sd(e,t){const n=Rt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const Td=(e,t)=>(0,p.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Rd(e){const t=xt(e,{id:e.id,stage:"deployed",plan:Qs(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,v.MG)(t)}}function Nd(e,t,{current:n,earlier:s}){return xt(e,{id:e.id,stage:"stepping",step:0,plan:De({percents:[100],holdMs:0,ending:"promote",
onInconclusive:"abort",limits:At(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,v.dp)(t.traffic,t.latestReady),
scale:{[s.name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function xd(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:o,
maxHoldMs:a}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return De({percents:Ad(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.
is==="split"?"stay":"promote",onInconclusive:n,...a===void 0?{}:{maxHoldMs:a},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s,evidence:(0,Z.mo)(o),kept:(0,Ss.uq)(e.
settings)},limits:At(e)})}const Ad=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},Qs=e=>De({percents:[],
holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:At(e)}),Id=6e4,At=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Id,
totalMs:e.timeoutMs});function eo(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[zs.D.id]:t}}}}
function to(e,t){if(t.controller)throw(0,m.V2)("E_OWNED",{...e.cluster.target,...t.controller});if(t.gitops===void 0||e.settings.adoptGitops)return;const{by:n,mark:s,
owns:o}=t.gitops;throw(0,m.V2)("E_GITOPS",{owner:n,owns:o.join(" and "),mark:s})}function Pd(e,t){if(e.settings.adoptTags)return;const n=new Set((0,p.kv)(t)),{tags:s}=e.
settings,o=[{tag:s.candidate,setting:"candidate-tag"},{tag:s.stable,setting:"stable-tag"}];for(const{tag:a,setting:r}of o){const i=t.traffic.find(c=>c.tag===a);
if(i&&!n.has(a))throw(0,m.V2)("E_TAG_TAKEN",{tag:a,setting:r,holder:i.revisionName??"the latest Revision"})}}function Ld({templates:e},{revisions:t},n){if(n.verdict)
return n.verdict.is!=="bad";const s=[...t.values()],o=s.filter(r=>e.same(e.of(r),e.of(n))),a=({verdict:r})=>r!==void 0&&r.is!=="bad";return o.some(a)||!o.some(r=>Cd(
r,s))}const Cd=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),no=32e3;async function Ud(e){const{service:t}=e.settings;
if(oo(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${so(e)}). Waiting for at most ${no/1e3} s`}),
await _(e,n=>!oo(n),no,e.interrupt),ao(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:so(e)})}const so=e=>(0,p.NK)(e.cluster.
snapshot().route)??"no reason given",oo=e=>ao(e)||(0,p.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",ao=({route:e})=>e!==void 0&&e.ready.status!=="True"&&
e.allTrafficAssigned.status==="True"&&jd(e),jd=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function Dd(e){await pi(
e),await Ud(e),await yd(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Fd(e),await cn(e,...n?[]:Vd(e)),!n)return Hd(e);to(e,n),Pd(e,n),Od(e,n);const s=wd(t,
n);n.url&&await Bd(e,t,n.url);const o=Wd(e,t,{service:n,home:s}),a=await gd(e,n,o.template);return a?qd(e,t,{service:n,home:s,...o,asStored:a}):{is:"changed"}}async function Bd(e,{
route:t,service:n},s){await Nn(e,s),n&&(0,p.fx)(t,n.traffic)&&await vr(e,s)}function Fd(e){const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,m.
V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"\
Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `service` and `namespace`. Set `create\
` to false to fail instead."})}function Hd(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"create",template:eo(t,e.id),journal:Rd(
e)}}const Vd=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Wd(e,t,{service:n,home:s}){const o=ro(t),a=t.revisions.get(s.stable[0]?.
revision??"");if(!(o!==void 0&&a!==void 0&&o.name!==a.name&&Kd(o)))return{...e.templates.apply(n.template,e.settings.template),base:n.template};e.reporter.report(
{is:"note",text:`The current template led to ${o.name}, which failed. The new template is based on ${a.name} instead.`});const i=e.templates.of(a);return{...e.templates.
apply(i,e.settings.template),base:i}}const Kd=e=>e.verdict?.is==="bad"||e.ready.status==="False",ro=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:
t.get(e.latestCreated);function Gd(e,t,n){const{service:s,home:o,asStored:a}=n,r=ro(t);if(!(e.templates.same(a,s.template)&&e.settings.newRevision==="when-chang\
ed")||r?.ready.status!=="True"||r.verdict?.is==="bad")return;if(!(o.broken.length===0&&o.stable.every(({revision:u})=>u===r.name))||Ld(e,t,r))return r;e.reporter.
report({is:"note",text:`${r.name} already runs this configuration, but no rollout has proven it healthy. It is deployed again as a new Revision, and checked.`})}
function qd(e,t,n){const{service:s,home:o,template:a,changes:r,asStored:i,base:c}=n,u=Gd(e,t,n),d=u?o.stable.filter(w=>w.revision!==u.name):o.stable;if(u&&d.length===
0&&o.broken.length===0)return{is:"unchanged",revision:u.name};kd(e,t,o);const f=Ed(e,s,{...o,stable:d}),l={is:"roll-out",service:s},{generation:g}=s;if(u){const w=t.
revisions.get(d[0]?.revision??"")??u,I={before:e.templates.of(w),after:e.templates.of(u)};return{...l,compared:I,deployment:{changes:[],generation:g},journal:{...f,
candidate:u.name}}}return{...l,compared:{before:c,after:i},deployment:{template:eo(a,e.id),changes:r,generation:g},journal:{...f,sent:e.templates.fingerprint(i)}}}
async function io(e,t,n){const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),o=mn(t,s,e.driver),a={generation:n.generation,driver:null,set:o},r=await e.
cluster.writeService(a).catch(async i=>{throw ut(i)&&await ai(e,t,o.traffic!==void 0),i});if(r.is==="written")return!0;if(r.is==="refused")throw await me(e,r);return uo(
e)}async function Yd(e,t){const n=await e.cluster.createService(co(e,t));if(n.is==="refused")throw await me(e,n);return n.is==="written"||uo(e)}const co=(e,{journal:t,
template:n})=>{const{labels:s,annotations:o}=He(e);return{template:n,labels:s,annotations:{...o,[zs.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:be(
t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function uo(e){const{service:t}=await e.cluster.reread(T);return t?.driver===e.driver}function zd(e,t){
const n=Ee(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,o=r=>{const{snapshot:i}=t.now(),c=re(n,i,r)??i.revisions.get(
r)?.minScale??null;return s.has(r)?s.get(r)??null:c},a=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:o(i),after:c}),s.set(i,c)};return{holdFor:r=>{t.now().
journal?.hold===void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(l=>[l,o(l)]));return bn(u,d,{hold:n,scale:f})});
const{snapshot:i,journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,q.GY)(Jd(c,i,r),o))a(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(r=()=>({}))=>{
const{journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,q.D8)({...i.scale,...r(i)},o)))a(`Release the pods of ${c}`,c,u)}}}function Jd(e,{revisions:t},n){
const s=a=>t.get(a),o=e.plan.steps[n]?.percent??0;return vs(e,{percent:o,stablePods:bs(e,s)},s)}const Xd={spec:{}};function Zd(e,t,n){const{plan:s,stable:o,before:a,
tags:r}=t.journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:l}=i;return{is:"would-change",candidate:n,stable:o,
diff:Qd(e,t),service:Js(t.is==="create"?He(e):Rt(e,t.service)),plan:s,form:t.is==="create"||(0,v.vY)(a)?"floating":"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:d,
...f===void 0?{}:{maxErrorRate:f},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.path}}}function Qd({templates:e},t){return t.is==="creat\
e"?e.diff(Xd,t.template):e.diff(t.compared.before,t.compared.after)}async function ef(e,t){const n=t.journal.candidate??lo(e);e.reporter.report(Zd(e,t,n));const s=t.
is==="create"?await of(e,t):await sf(e,t),o=s.find(i=>i.is==="refused");if(o)throw await me(e,o);const a=e.settings.showWrites?[]:[tf],r={...(0,S.e4)(e,{kind:"u\
nchanged",reason:nf(s)}),next:a};return e.reporter.report({is:"ended",outcome:r}),r}const tf="To see each write as it would be sent: set `show-writes` to true.";
function nf(e){const t=e.filter(({is:o})=>o==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?
`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function sf(e,t){const n=[],{stable:s}=t.journal;
await Oe(e,Ee(e),s.map(({revision:c})=>c));const o=af(e,t),a=e.cluster.preview(o.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:r,driver:i=null}=t.
service;for(const{what:c,...u}of o){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);It(e,{what:c,...l,answer:"not asked"});continue}const d=await e.
cluster.writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(d);const f=a.next().value;f&&It(e,{what:c,...f,answer:fo(d)})}return n}const It=({reporter:e,
settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),fo=e=>e.is==="refused"?e.message:e.is;async function of(e,t){const n=co(e,t),s=await e.
cluster.createService(n,{dryRun:!0});return It(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:fo(s)}),[s]}function af(e,t){const{journal:n,
deployment:s}=t,{plan:o}=n,a=rf(e),{template:r}=s;a.write("Claim",(d,f)=>mn(d,f,e.driver),{journal:n,driver:null}),a.write("Deploy",(d,f)=>gn(d,f,r));const i=n.
candidate??lo(e);r&&a.candidateReady(i,r),a.write(`Tag ${i} at 0 %`,(d,f,l)=>{const g=Pn(e,l,d);return vn(d,f,{candidate:i,...g?{emptyUrl:g.url}:{}})});const c=zd(
e,a);for(const[d,{percent:f}]of o.steps.entries()){if(c.holdFor(d),a.write(`Shift ${f} % to ${i}`,(g,w)=>yn(g,w,{step:d,leftMs:g.plan.limits.totalMs})),o.pauseAt!==
f)continue;const{pauseTimeoutMs:l}=e.settings;return a.write(`Pause at ${f} %`,(g,w)=>wn(g,w,l)),a.writes}if(o.ending==="stay")return c.release(),a.write("Keep \
the split",On),a.writes;const u=e.settings.keepPrevious;return a.write("Record that the promotion is decided",Mn),c.release(d=>ys(d,u)),a.write(`Promote ${i}`,(d,f,l)=>{
const g={...d,candidate:i},w=o.steps.some(({holdMs:L})=>L>0),I=pt(e,g,l);return kn(g,f,{form:I,keep:u,isJudged:w})}),a.writes}function rf(e){let t=e.cluster.snapshot();
const n=[],s=()=>t.service;return{writes:n,now:()=>{const o=s()?.journal;return{snapshot:t,journal:o==="unreadable"?void 0:o}},writeMinScale:(o,a)=>{n.push({what:o,
minScale:a})},write:(o,a,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||!c||c==="unreadable")return;const u=a(c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:o,
change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,service:cf(i,u)}},candidateReady:(o,a)=>{const r=s();if(!r)return;const i=Math.max(0,...[
...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(a,{name:o,generation:i});t={...t,revisions:new Map([...t.revisions,[o,c]]),configuration:{
generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map([[i,a]])},service:{...r,latestCreated:o,latestReady:o,configurationsReady:{status:"Tru\
e"}}}}}}function cf(e,{template:t,traffic:n,journal:s}){const o={template:t??e.template,traffic:n??e.traffic},a=!(0,ct.isDeepStrictEqual)(o,{template:e.template,
traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,...o,generation:e.generation+(a?1:0),...c?{journal:c}:{}}}function lo(e){const t=(e.
cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}async function po(e,t=e.clock.now()+e.settings.timeoutMs){
const n=t-e.clock.now(),s=await vt(e,{on:{is:"turn"},limitMs:n},()=>Xa(e,t));if(s.is==="free")return;if(e.settings.dryRun)return uf(e,s);e.reporter.report({is:"\
note",text:`${mo(s)} Finishing it first.`});const o=await $t({...e,reporter:df(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ho(s.journal):"superse\
ded");return o.kind==="stopped"||o.kind==="uncertain"?o:void 0}const ho=({stage:e})=>e==="paused"?"pause-over":"driver-died";function uf(e,t){const n=`${mo(t)} \
A deploy would finish it first; a dry run does not change it.`,s=(0,S.e4)(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const mo=({
is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,df=e=>({report:t=>e.
report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function go({cluster:e,reporter:t},n,s=n.plan){const{stable:o,broken:a=[],before:r}=n,{revisions:i}=e.
snapshot(),c=Object.fromEntries(o.map(({revision:u})=>[u,i.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:o,broken:a,form:(0,v.vY)(r)?"floa\
ting":"pinned",images:c})}const vo=4;async function ff(e){hf(e),await ue(e,"change"),e.reporter.report({is:"target",...await yt(e)});const t=e.clock.now(),n=t+e.
settings.timeoutMs;for(let s=0;s<vo;){const o=await po(e,n);if(o)return o;const a=await pf(lf(e,t));if(a)return a;const r=e.cluster.snapshot();Pe(e,e.cluster.snapshot()).
is==="free"&&s++,await Yn(e,r,{attempt:s})}throw(0,m.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:vo})}function lf(e,t){const n=(0,Is.A7)(e.settings,
e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}async function pf(e){const t=await Dd(e);if(t.is==="changed")return;if(t.is==="unchanged")return vf(e,
t.revision);const n=await bf(e,t);return e.settings.dryRun?ef(e,n):await mf(e,n)?gf(e,n):void 0}function hf({settings:{template:e,newRevision:t}}){const{requests:n,
limits:s,...o}=e,a=[...Object.values(o),...Object.values(n),...Object.values(s)],r=i=>i===void 0||typeof i=="object"&&Object.keys(i??{}).length===0;if(t==="when\
-changed"&&a.every(r))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}const mf=(e,t)=>t.is==="create"?Yd(e,t):io(e,t.journal,t.service);function gf(e,t){return e.reporter.
report({is:"phase",phase:"deploy"}),je(e,Ce(e.clock,t.is==="create"?void 0:t.deployment))}function vf(e,t){const{service:n}=e.cluster.snapshot(),s=n?Js(Rt(e,n)):
[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${s.
join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const o=(0,S.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs this config\
uration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}async function bf(e,t){const n=await St(e,t.journal),s=dd(
e,t.journal.plan),o={...t.journal,plan:s};e.settings.dryRun||go(e,o),e.reporter.report(n),qs(e,s),cd(e,s);const a=Ee(e);return a!=="revision"&&ds(e,a,o),{...t,journal:o}}
async function yf(e){const{service:t}=await ue(e,"change");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});
const{journal:n}=t;if(n==="unreadable")throw Ie(e,e.cluster.snapshot());if(n?.stage!=="paused")throw(0,m.V2)("E_NOT_PAUSED",{service:e.settings.service});e.reporter.
report({is:"target",...e.cluster.target});const s=Ts(e,n);return await wf(s,n),Ns(s)}async function wf(e,t){const{pauseAt:n,...s}=Rs(e,t.plan),o={...s,steps:s.steps.
slice(t.step+1)};go(e,t,o),e.reporter.report(await St(e,t)),qs(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Mf(e)}.`})}const Mf=({settings:{
analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,Y.K$)(Z.tW.maxErrorRate)} (d\
efault)`:`max-error-rate ${(0,Y.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function kf(e){await ue(e,"change"),e.reporter.report({is:"\
target",...await yt(e)});const t=await po(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});await cn(e),to(e,n);const{current:s,earlier:o}=$f(e);if(s.name===o.name||ht(e,s,o))return Of(e,s);const a=Nd(e,n,{current:s,earlier:o});
if(!await io(e,a,n))throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service});await _f(e,{current:s,earlier:o,readyMs:a.plan.limits.readyMs});const r=Ce(e.
clock);return r.abortBecause="asked",je(e,r)}function Of(e,{name:t}){const{stable:n}=e.settings.tags,s=`No change: ${t} serves already what the tag ${n} stands \
for.`,o=(0,S.e4)(e,{kind:"unchanged",reason:s,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}function $f(e){const t=e.cluster.snapshot(),{revisions:n}=t,
s=(0,p.m8)(t),o=e.settings.tags.stable,a=s.find(c=>c.tag===o)?.revisionName,r=n.get((0,v.HV)((0,v.AR)(s))??""),i=n.get(a??"");if(!r||!i||i.ready.status!=="True")
throw(0,m.V2)("E_NOTHING_BEFORE",{service:e.settings.service,tag:o});return{current:r,earlier:i}}async function _f(e,{current:t,earlier:n,readyMs:s}){const o=(0,p.
zc)(e.cluster.snapshot())?.hold,a=new AbortController;o===void 0&&e.knative.age==="unknown"||o==="nothing"?await Ms(e,n.name,s):kt(e,n.name,a.signal);const i=await wt(
e,n.name);if(i!=="nothing"){const c=Math.max(1,t.replicas),u=await ks(e,i,{[n.name]:c}),d=g=>(0,p.EB)(g,n.name)>=c,f=()=>_(e,d,s,e.interrupt),l=[{revision:n.name,
pods:n.replicas,wanted:c}];u.size>0&&await vt(e,{on:{is:"pods",lacking:l},limitMs:s},f)}a.abort()}var Q=h(77380),Pt=h(35577),Ef=h(73024),Lt=h(51455),ee=h(76760),
Sf=h(31438);async function bo(e,t){const{settings:n,reporter:s}=e,{measurements:o}=n;if(o===void 0)return t(e);const a=i=>s.report({is:"warning",code:"W_MEASURE\
MENTS",message:`The measurements of this rollout are not saved in ${o}: ${i}. The rollout is not affected.`}),r=Rf(o,{cwd:process.cwd(),warn:a});try{return await t(
{...e,record:r.record})}finally{await r.close()}}const Tf=1e3;function Rf(e,{cwd:t,warn:n}){let s,o=!1,a=Promise.resolve();const r=async i=>{if(!o)try{s??=await Lf(
e,t),await s.appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:Sf.r}:i)}
`)}catch(c){o=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{a=a.then(()=>r(i))},close:async()=>{await Promise.race([a,new Promise(i=>setTimeout(
i,Tf).unref())]),await s?.close().catch(()=>{})}}}const{O_WRONLY:Nf,O_CREAT:xf,O_TRUNC:Af,O_NOFOLLOW:If=0,O_NONBLOCK:Pf=0}=Ef.constants;async function Lf(e,t){const n=(0,ee.
resolve)(t,e),s=(0,ee.relative)(t,(0,ee.dirname)(n));if(s!==".."&&!s.startsWith(`..${ee.sep}`)&&!(0,ee.isAbsolute)(s)&&await(0,Lt.realpath)((0,ee.dirname)(n))!==
(0,ee.join)(await(0,Lt.realpath)(t),s))throw new Error("its folder is reached through a link");const a=await(0,Lt.open)(n,Nf|xf|Af|If|Pf,420);if((await a.stat()).
isFile())return a;throw await a.close(),new Error("it is not a regular file")}var Cf=h(33588);function yo({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};
if(e==="unreadable")return{is:"unreadable"};const s={is:"left",journal:e,way:Uf(e),...t===void 0?{}:{driver:t}};switch(fn({journal:e,driver:t},n).is){case"alive":
return{is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const wo=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Uf=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function jf(e){const{service:t}=await ue(
e,"change");if(!t)return{is:"gone"};const n=yo(t,ln(e));if(wo(n))return Mo(n);switch(n.is){case"stray":return Bf(e,t);case"unreadable":return{is:"ended",outcome:Ff(
e)};case"left":return{is:"ended",outcome:await Df(e,n)}}}async function Df(e,{journal:t,driver:n,way:s}){if(s==="on"){const o=Ts(e,t);return e.reporter.report(await St(
o,t)),Ns(o)}return $t({...e,settings:{...e.settings,tags:t.tags}},n,ho(t))}async function Bf(e,{driver:t}){const n={driver:t??null,set:Tn()},s=await e.cluster.writeService(
n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await me(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function Ff(e){const{
message:t,cure:n}=Ie(e,e.cluster.snapshot());return{...(0,S.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const Mo=({is:e,journal:t})=>e==="kept"?
{is:e}:{is:e,untilMs:t.deadlineMs},Hf=4;async function Vf(e){const t=await e.find(),n=await Xf(t,Hf,o=>Wf(e,o)),s=Yf(n);return e.reporter.report({is:"ended",outcome:s}),
s}async function Wf(e,{namespace:t,service:n,...s}){const{journal:o}=s,{stage:a,job:r}=o===void 0||o==="unreadable"?{}:o,i=await Kf(e,{namespace:t,service:n,...s});
return{namespace:t,service:n,...a?{stage:a}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function Kf(e,t){try{const n=yo(t,{...e,nowMs:e.serverNow()});return wo(
n)?Mo(n):e.interrupt.aborted?{is:"not-begun"}:await Gf(e,t)}catch(n){const s=(0,S.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LOCKED"?{is:"\
taken"}:{is:"ended",outcome:s}}}function Gf({at:e,reporter:t},{namespace:n,service:s}){const o=a=>t.report({is:"note",text:`${n}/${s}: ${a}`});return o("left op\
en; finishing it."),e({namespace:n,service:s},a=>jf({...a,reporter:qf(o)}))}const qf=e=>({report:t=>{t.is==="warning"&&e(t.message)}});function Yf(e){const t=zf(
e),n=new Set(e.flatMap(Ut).flatMap(s=>s.next));return{kind:t,reason:Jf(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}const Ct=({fate:e})=>e.
is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",ko=({fate:e})=>e.is==="ended"||e.is==="unmarked",Ut=({fate:e})=>e.is==="ended"&&Cf.h[e.outcome.kind]>
1?[e.outcome]:[];function zf(e){const t=e.flatMap(Ut).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?"stopped":e.some(Ct)?"\
left-open":e.some(ko)?"recovered":"unchanged"}function Jf(e){const t=e.filter(o=>Ct(o)||ko(o)),n=e.filter(o=>Ct(o)||Ut(o).length>0),s=`Checked ${e.length} ${e.length===
1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: nothing to recover.`:n.length===
0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Xf(e,t,n){const s=new Map,o=e.entries(),
a=async()=>{for(const[r,i]of o)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},a)),e.flatMap((r,i)=>{const c=s.get(i);return c===void 0?[]:[
c]})}var b=h(27624),Oo=h(44262),Zf=h(35918),j=h(5323),jt=h(71791),Dt=h(68841);const Qf=({transport:e,clock:t,server:n,namespace:s,service:o})=>{const a=(0,Zf.m)(
e,t),r={transport:a.transport,clock:t,random:Math.random,server:n};return{find:s&&o?()=>tl(r,{namespace:s,service:o}):()=>el(r,s),serverNow:a.serverNow}},el=async(e,t)=>{
const n=t===void 0?(0,jt.fC)("services"):(0,jt.rJ)(t,"services"),s=await(0,Oo.LD)(e,{path:n,query:{labelSelector:j.Pf.active}});if(!s)throw(0,m.V2)("E_NO_KNATIV\
E",{server:e.server});return s.items.map($o)},tl=async(e,{namespace:t,service:n})=>{const s=await(0,Oo.LF)(e,{path:(0,jt.xH)(t,"services",n)});if(!s)throw(0,m.V2)(
"E_NOT_THERE",{namespace:t,service:n});const{journal:o,driver:a,labels:r}=(0,Dt.r5)(s);return o!==void 0||a!==void 0||j.Pf.active in r?[$o(s)]:[]},$o=e=>{const{
name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:o}=(0,Dt.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},...o!==void 0&&
{driver:o}}};function nl(e,t){return e.is==="broken"?Ve(`gave no measurement: ${e.why}`):t==="exit-code"?sl(e.code):ol(e)}const Ve=e=>({is:"faulty",why:e});function sl(e){
return e!==0&&e!==1?Ve(`ended with ${_o(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,...e===1?{note:"exit code \
1"}:{}}]}}const _o=e=>e===null?"a signal":`exit code ${e}`;function ol({code:e,stdout:t}){if(e!==0)return Ve(`ended with ${_o(e)}, so its counts do not count`);
const n=t.split(`
`).filter(o=>o.trim()!==""),s=[];for(const[o,a]of n.entries()){const r=al(a);if(typeof r=="string")return Ve(`printed what is no measurement: line ${o+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function al(e){const t=rl(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:o,slow:a=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!Bt(s)||!Bt(o)||!Bt(a)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":o>s||a>s?`has more ${o>s?"bad":"slow"} requests than requests (${Math.max(o,a)} of ${s})`:{of:n,n:s,bad:o,...t.slow===void 0?{}:{slow:a}}}const rl=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},Bt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var il=h(55097);
const cl=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!ul(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),ul=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e),dl=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,fl=8,
Eo=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>dl.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=fl).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,il.f)(t));var So=h(31421);const To=1024*1024,
ll=1e3,pl=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const o=(0,So.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),a=AbortSignal.timeout(n),r=()=>ml(o),i=AbortSignal.any([s,a]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=a.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:f})};i.addEventListener("abort",d),process.
once("exit",r);try{return await Promise.race([hl(o),c])}finally{i.removeEventListener("abort",d),process.off("exit",r),r();for(const f of[o.stdout,o.stderr])f.destroy()}};
function hl(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},o=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",a=>{s.stdout+=a,s.stdout.length>To&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",a=>{s.stderr=(s.
stderr+a).slice(0,To)}),e.on("error",a=>n({is:"broken",why:`it could not be started (${a.message})`})),e.on("exit",()=>setTimeout(o,ll).unref()),e.on("close",o),
t}function ml(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const gl=3e4,Ro=2e3,No=1e3,vl={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function bl(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:o}=vl[t.format],a=`every ${t.intervalMs/1e3} s`;return{name:s,one:o,mayTimeNothing:!0,
...t.format==="exit-code"?{pace:yl(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${a}`:`a run of \`evidence-command\` ${a}`,start:wl(t,e)}}const yl=({
intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Ro+t}),wl=(e,t)=>async(n,s,o)=>{const a={spec:e,context:t,target:n,each:s,signal:o,warned:new Set};
for(;!o.aborted;){const r=n.held();r?await Ml(a,r):await t.clock.sleep(No,o)}};async function Ml(e,t){const{spec:n,context:s,target:o,signal:a}=e,{clock:r}=s,i=()=>!a.
aborted&&o.held()===t;let c=Math.ceil((t.fromMs+Ro)/1e3);for(;i();){const u=r.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>c;f&&await kl(e,{held:t,since:c,until:d})&&
(c=d);const l=u+(f?n.intervalMs:No);i()&&await r.sleep(Math.max(0,l-r.now()),a)}}async function kl(e,t){const{spec:n,context:s,target:o,each:a,signal:r}=e,i=cl(
s.env,{...s.place,...o,...t,percent:t.held.percent}),c=await(s.runCommand??pl)(n.text,{env:i,timeoutMs:gl,signal:r});if(r.aborted||o.held()!==t.held)return!1;const u=nl(
c,n.format);if(u.is==="faulty")return $l(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is==="ended"?Eo(i,c.stdout||c.stderr):"";for(const l of u.
counts)a({atMs:d,...l,...Ol(l.bad,f)});return!0}const xo=200,Ol=(e,t)=>e>0?{sample:{request:"evidence-command",body:t.trim().slice(0,xo)}}:{};function $l({warned:e,
context:t},n,s){if(e.has(n))return;e.add(n);const o=Eo(t.env,s).trim().slice(0,xo);t.warn(`The command in \`evidence-command\` ${n}.${o?` It said: ${o}`:""}`,"A\
 run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes.md names.")}const te={n:0,bad:0,slow:0},Ao=e=>({last:new Map,
old:new Set(e),owed:te});function Ft(e,t,{own:n,slowOverMs:s}){const o=[...t].map(([c,u])=>El(_l(e,c,u),u,s)),a={n:le(o.map(({n:c})=>c)),bad:le(o.map(({bad:c})=>c)),
slow:le(o.map(({slow:c})=>c))},{counts:r,owed:i}=Io(a,n,e.owed);return{side:{...e,last:new Map([...e.last,...t]),owed:i},counted:{...r,causes:Tl(o)}}}function Io(e,t,n){
const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},o=Math.max(0,Math.floor(s.n)),[a,r]=[Ht(s.bad,o),Ht(s.slow,o)];return{counts:{n:o,bad:a,
slow:r},owed:{n:o-s.n,bad:a-s.bad,slow:r-s.slow}}}const Po={byStatus:new Map,within:[]},_l=({last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Po);function El(e,t,n){const o=[
...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?Po:e,a=new Map([...t.byStatus].map(([u,d])=>[u,d-(o.byStatus.get(u)??0)])),r=new Map([...a].filter(([u,d])=>u>=
Sl&&d>0)),i=le([...a.values()]),c=n===void 0?i:Lo(t,n)-Lo(o,n);return{n:i,bad:le([...r.values()]),slow:Ht(i-c,i),causes:r}}const Sl=500,Lo=({within:e,byStatus:t},n)=>e.
find(s=>s.ms>=n)?.count??le([...t.values()]),Tl=e=>{const t=new Map;for(const{causes:n}of e)for(const[s,o]of n)t.set(s,(t.get(s)??0)+o);return t},Ht=(e,t)=>Math.
min(t,Math.max(0,Math.floor(e))),le=e=>e.reduce((t,n)=>t+n,0);function Rl(e=Number.POSITIVE_INFINITY){const t={candidate:te,stable:te};return{add:(n,{isBad:s,latencyMs:o})=>{
const{n:a,bad:r,slow:i}=t[n];t[n]={n:a+1,bad:r+(s?1:0),slow:i+(o>e?1:0)}},sent:n=>t[n]}}var Co=h(72201),ne=h(31055),z=h(51390);const Nl={"k-network-probe":"prob\
e","k-network-hash":"override"};async function We({url:e,by:t},{ask:n,spec:s,signal:o}){const a={...Wt(s.headers),...Nl},r={url:(0,ne.gZ)(e,s.path),method:"GET",
headers:a,...t?{by:t}:{}};try{return xl(await n(r,o),r.url)}catch(i){const c=i instanceof Error?i.message:String(i);return Pl(c)?{is:"other",outcome:c,why:`the \
TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}const xl=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])
return{is:"knative"};const s=Al(e,{location:t.location,url:n});return{is:"other",outcome:String(e),why:s,isFailure:e>=500}},Vt=e=>e.is==="other"?{is:e.is,why:e.
why,isFailure:e.isFailure}:e,Wt=e=>Object.fromEntries(e.map(z.gb).map(([t,n])=>[t.toLowerCase(),n]));function Al(e,{location:t,url:n}){return e>=300&&e<400&&t!==
void 0?Il(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Service that asks for a login`:e===404?"404 came from the ingress, wh\
ich does not know this host":e<300?`${e} came from something other than Knative, such as a catch-all or maintenance page`:`${e} came from something in front of \
the Service`}function Il(e,{location:t,url:n}){const s=new URL(n),o=URL.parse(t,n);if(!o)return`${e} redirects elsewhere`;if(o.protocol==="https:"&&s.protocol===
"http:"&&o.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const a=`${o.origin}${o.pathname}`;return`${e} redirects to ${a}${o.
host===s.host?"":", for example a login page"}`}const Pl=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(e),Ll=(e,{clock:t,ask:n,command:s})=>({
command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(o,a)=>{for(let r=1;;r++){const i=await Cl(e,{clock:t,ask:n,command:s},{attempt:r,signal:a});if(a.aborted)
return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,a)}}}),Cl=async(e,{clock:t,ask:n,command:s},{attempt:o,signal:a})=>{
const r=t.now();try{const{status:i,body:c}=await n(Kt(e),a),u=t.now()-r,d=jl(e,{status:i,body:c});return d===void 0?{is:"passed",attempts:o,status:i,ms:u}:{is:"\
failed",attempts:o,why:d,detail:{command:s,status:i,ms:u,body:(0,z.cT)(c,e.headers).slice(0,Ul),stderr:""}}}catch(i){const c=(0,z.cT)(i instanceof Error?i.message:
String(i),e.headers);return{is:"unreachable",attempts:o,why:c,detail:{command:s,body:"",stderr:""}}}},Ul=2048,jl=(e,{status:t,body:n})=>(0,ne.G3)(e,t)?e.body===
void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,ne.ek)(e)}`,Kt=({method:e,path:t="/",headers:n})=>({
method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(z.gb).map(([s,o])=>[s.toLowerCase(),o]))});function Uo(e){
const t=[],n=[],s=()=>{const o=e();return t.push(o),o};return{use:async o=>{const a=n.pop()??s();try{return await o(a)}finally{n.push(a)}},close:()=>{for(const{
close:o}of t)o()}}}async function Gt({clock:e,signal:t,perSecond:n,atMost:s},o){const a=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=a+c*1e3/n;
if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=i<s,f=i;d&&(i+=1);let l=!1;const g=()=>{d&&!l&&(i-=1),l=!0},w=o({dueMs:u,isSent:d,inFlight:f,answered:g}).
finally(()=>{g(),r.delete(w)});r.add(w)}await Promise.all(r)}function Dl({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({...Bl(e),
path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:jo(s)}:{}}))}const Bl=({status:e,...t})=>t,jo=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function qt(e){const t=e.reduce((o,{weight:a=1})=>o+a,0),n=new Map(e.map(o=>[o,0])),s=o=>n.get(o)??0;return()=>{for(const a of e)
n.set(a,s(a)+(a.weight??1));const o=e.reduce((a,r)=>s(r)>s(a)?r:a);return n.set(o,s(o)-t),o}}const Yt=({method:e})=>Fl.has(e),Fl=new Set(["GET","HEAD","OPTIONS"]);
function Hl(e){const t=e.map(({path:a="/",method:r})=>jo({path:a,method:r})),n=t.slice(0,Vl),s=t.length-n.length,o=s>0?`${s} more`:n.pop();return n.length===0?`${o}`:
`${n.join(", ")} and ${o}`}const Vl=4,Do=200,Bo=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:Wl(s,t)}}),Wl=(e,t)=>{
const n=[...(0,z.cT)(e,t).trim()];return n.length<=Do?n.join(""):`${n.slice(0,Do).join("")}\u2026`},Ke=4,Kl=1e4,Gl=500;function ql(e){const t=Dl(e.settings),{clock:n,
ask:s,own:o}=e;return{name:"probes",one:"probe",what:`${Ke} probes a second on ${Hl(t)}`,pace:{is:"fixed",perSecond:Ke},start:s?Jl(t,{clock:n,ask:s,own:o}):Yl(t,
Fo(e)),...s?{}:{startBefore:zl(t,Fo(e))}}}const Fo=({settings:{health:e},clock:t,env:n,own:s,open:o})=>({clock:t,own:s,open:o??(()=>(0,Co.o)(e,n,"one"))}),Yl=(e,{
clock:t,open:n,own:s})=>async(o,a,r)=>{const i=Uo(n),c=f=>({spec:f,clock:t,target:o,signal:r,lanes:i,own:s}),u=qt(e),d={isThere:!1};Ho(e,c).then(f=>{d.isThere=f}),
await Gt(zt(e,{clock:t,signal:r}),async f=>{const l=c(u()),g=o.sent?.(f.dueMs),w=Jt(l,"candidate",f),I=d.isThere&&Yt(l.spec)?Jt(l,"stable",f):void 0,L=async(D,C)=>{
const W=await Ql(l,await D,C);r.aborted||a(W)};await Promise.all([L(w,I).finally(g),...I?[L(I,w)]:[]])}),i.close()},zl=(e,{clock:t,open:n,own:s})=>async({url:o,
stable:a},r,i)=>{const c=Uo(n),u={candidate:"",url:o,stableUrl:o,isStableTagged:!0,stable:a,isProven:!0},d=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),
f=qt(e.filter(Yt));await Ho(e,d)&&await Gt(zt(e,{clock:t,signal:i}),async l=>{const{measured:g,found:w}=await Jt(d(f()),"stable",l);!i.aborted&&w.is==="knative"&&
r(g)}),c.close()},Jl=(e,{clock:t,ask:n,own:s})=>({sent:o},a,r)=>{const i=qt(e);return Gt(zt(e,{clock:t,signal:r}),async c=>{const u=i(),d=o?.(c.dueMs),{status:f,
...l}=await Vo({spec:u,clock:t,of:"candidate",address:Kt(u).path},c,()=>n(Kt(u),r));c.isSent&&Go(s,l,f),r.aborted||a(l),d?.()})},zt=(e,t)=>({...t,perSecond:Ke,atMost:Math.
max(1,...e.map(({timeoutMs:n})=>Math.ceil(Ke*n/1e3)))});async function Ho(e,t){const n=e.find(Yt);if(!n)return!1;const{clock:s,target:o,signal:a,lanes:r}=t(n),{
stable:i,stableUrl:c,isStableTagged:u}=o,d=s.now()+Kl;if(i.length===0||!c||!u)return!1;for(;!a.aborted&&s.now()<d;){if(await r.use(({ask:l})=>Xl({ask:l,spec:n,signal:a},
c)))return s.now()<d;await s.sleep(Gl,a)}return!1}async function Xl({ask:e,spec:t,signal:n},s){const o={url:(0,ne.gZ)(s,t.path),method:t.method,headers:Wt(t.headers)},
{status:a}=await e(o,n).catch(()=>({status:0}));return a>0&&(await We({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Jt({spec:e,clock:t,target:n,
signal:s,lanes:o,own:a},r,i){const c=r==="candidate"?n.url:n.stableUrl??n.url;return o.use(async({ask:u})=>{const d={url:(0,ne.gZ)(c,e.path),method:e.method,headers:Wt(
e.headers)},{status:f,...l}=await Vo({spec:e,clock:t,of:r,address:d.url},i,()=>u(d,s)),g=await We({url:c},{ask:u,spec:e,signal:s});return g.is==="knative"&&i.isSent&&
Go(a,l,f),{measured:l,found:g}})}async function Vo({spec:e,clock:t,of:n,address:s},o,a){const r=o.isSent?await a().then(c=>({status:c.status,...Zl(e,s,c)}),c=>({
...Ko(e,(0,z.cT)(c instanceof Error?c.message:String(c),e.headers)),sample:Bo(e,s)})):Wo(`not sent: ${o.inFlight} in flight`);o.answered();const i=t.now();return{
...r,atMs:i,of:n,n:1,latencyMs:i-o.dueMs}}const Wo=e=>({bad:1,note:e}),Ko=({name:e},t)=>Wo(e===void 0?t:`${t} on ${e}`),Zl=(e,t,{status:n,body:s=""})=>(0,ne.G3)(
e,n)?{bad:0}:{...Ko(e,String(n)),sample:Bo(e,t,s)},Go=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Ql(e,{measured:t,found:n},s){
if(n.is==="knative")return t;const{target:o,spec:a,signal:r,lanes:i}=e,{stableUrl:c}=o,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:d})=>We(
{url:c},{ask:d,spec:a,signal:r}))).is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Ge=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Xt(e,t,n){
const s=`${e.address.replace(/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,o=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return ep(await e.
get(s,{accept:"application/json",...o},n))}catch(a){return n.throwIfAborted(),{is:"failed",why:a instanceof Error?a.message:String(a)}}}function ep({status:e,nowMs:t,
body:n}){const s=Ne(n);if(s?.status==="error"){const a=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:a}}
if(e!==200)return{is:"failed",why:`HTTP ${e}`};const o=Ne(s?.data);return s?.status!=="success"||!o?{is:"failed",why:"the answer is none of a Prometheus"}:o.resultType!==
"matrix"?{is:"refused",why:"it is no selector of counters"}:{is:"series",series:Zt(o.result).flatMap(tp),nowMs:t}}function tp(e){const{metric:t,values:n}=Ne(e)??
{},s=Object.fromEntries(Object.entries(Ne(t)??{}).map(([a,r])=>[a,String(r)])),o=Zt(n).flatMap(a=>{const[r,i]=Zt(a).map(Number);return Number.isFinite(r)&&Number.
isFinite(i)&&Number(i)>=0?[{atS:Number(r),value:Number(i)}]:[]});return o.length>0?[{labels:s,samples:o}]:[]}const Ne=e=>{if(typeof e=="object")return e===null||
Array.isArray(e)?void 0:{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Ne(t):void 0}catch{return}},Zt=e=>Array.isArray(e)?e:[],
qo=["requests","errors","quick"];function np(e,t,n){const s=new Map(e),o=[],a=n+(Jo(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of op(t)){
const u=e.get(i)??ap(c,{fromS:n,bornS:a}),d=rp(c);if(!u||d<u.atS)continue;const f=zo(c,d);s.set(i,{atS:d,values:f}),d>u.atS&&o.push({fromS:u.atS,atS:d,...ip(u.values,
f)})}if(o.length===0)return{targets:s};const r=i=>o.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/o.length,atS:r("atS")/o.length,requests:r(
"requests"),errors:r("errors"),quick:r("quick")}}}const sp=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function op(e){const t=qo.flatMap(n=>(e[n]??
[]).map(s=>({...s,kind:n,id:`${n} ${Yo(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([o])=>sp.includes(o));return Yo(s.length>
0?Object.fromEntries(s):n)})}const Yo=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function ap(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.
map(({atS:i})=>i)),o=s.filter(r=>r>=t);if(o.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const a=Math.min(...o);return{atS:a,values:zo(e,a)}}
const rp=e=>Math.min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),zo=(e,t)=>new Map(e.flatMap(
({id:n,samples:s})=>{const o=s.findLast(a=>a.atS<=t);return o?[[n,o.value]]:[]}));function ip(e,t){const n=[...t].some(([o,a])=>a<(e.get(o)??0)),s=o=>[...t].filter(
([a])=>a.startsWith(`${o} `)).reduce((a,[r,i])=>a+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function Jo(e){const t=e.
flatMap(({samples:n})=>n.slice(1).map(({atS:s},o)=>s-(n[o]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const cp=e=>{const t=e.flatMap(({samples:n})=>n.
map(({atS:s})=>s));return t.length>0?Math.max(...t):void 0},Qt=300;async function up(e,t){const{of:n,forms:s,context:o,stable:a}=e,r=[];for(const i of a)for(const c of s){
const u=c({...o.place,revision:i}),d=await Xt(n,Ge(u.requests,Qt),t);if(d.is!=="series")return Xo(n,u.requests,d.why);if(r.push(Ge(u.requests,Qt)),d.series.length>
0)return await fp(n,u,t)??pp(e,i,d)}return a.length===0||await lp(e)?dp:{is:"unavailable",why:`${n.address} has no requests of ${a.join(", ")}: empty for ${r.map(
i=>`\`${i}\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name cou\
nters of your own in `prometheus-requests` and `prometheus-errors`."}}const dp={is:"available",what:"requests in Prometheus (if it scrapes the pods, which only \
shows once one runs)"},Xo=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `prometheus`, `prometheus-token` and your\
 own selectors, which are counters without a function around them."});async function fp(e,{errors:t,quick:n},s){for(const o of[t,n]){if(o===void 0)continue;const a=await Xt(
e,Ge(o,Qt),s);if(a.is!=="series")return Xo(e,o,a.why)}}const lp=async({context:e,stable:t})=>(await Promise.all(t.map(s=>e.counters.readPods(s)))).every(s=>s?.length===
0);function pp({context:e,stable:t},n,{series:s,nowMs:o}){const[a,r]=[cp(s),Jo(s)],i=Math.max(0,(o??e.clock.now())/1e3-(a??0)),c=r===void 0?"":`, scraped every ${Math.
round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+Zo,d=t.length===1?hp(s):void 0;return{is:"available",what:`requests in Prometheus (of ${n}${c}, t\
he newest ${Math.round(i)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:Zo}}}}function hp(e){const t=Math.max(0,...e.map(({samples:s})=>(s.
at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??0)));return t===0?void 0:n.reduce((s,o)=>s+o,0)/t}const Zo=8e3;
var mp=h(37067),gp=h(44708),vp=h(45269);const Qo=1e4,bp=16*1024*1024;function yp(e){const t=new Map,n=s=>{const o=t.get(s.protocol)??(0,vp.y)(s,{env:e,connections:"\
one"});return t.set(s.protocol,o),o};return{get:async(s,o,a)=>{const r=new URL(s),i=AbortSignal.timeout(Qo),c=AbortSignal.any([a,i]);try{return await ea(r,{agent:n(
r),headers:o,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${Qo/1e3} s`:ta(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function ea(e,t){
const{promise:n,resolve:s,reject:o}=Promise.withResolvers(),a=i=>{const c=[];let u=0;i.on("data",d=>{u+=d.length,u>bp?i.destroy(new Error("the answer is larger \
than 16 MiB")):c.push(d)}),i.on("error",o),i.on("end",()=>{const d=Date.parse(i.headers.date??""),f=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,
nowMs:Number.isNaN(d)?void 0:d,body:f})})},r=e.protocol==="https:"?gp.get(e,t,a):mp.get(e,t,a);return r.on("error",i=>{r.reusedSocket&&ta(i)==="ECONNRESET"?ea(e,
t).then(s,o):o(i)}),n}const ta=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?e.code:e.message:String(e),wp=15*6e4;function Mp(e){const t=[],n=(s,o)=>t.
findLast(a=>a.atMs<=o)?.sent[s]??te;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-wp;)t.shift()},
between:(s,o,a)=>{const[r,i]=[n(s,o),n(s,a)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.slow-r.slow}}}}function kp(e,t){const{requests:n,errors:s,quick:o}=e;if(n===
void 0||s===void 0)return Op.flatMap(r=>r.selectors.map(i=>$p(r,i,t)));const a=o!==void 0&&t!==void 0;return[r=>({requests:en(n,r),errors:en(s,r),...a?{quick:en(
o,r)}:{}})]}const en=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),Op=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"k\
n_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[
({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"\
revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,
600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`namespace_name="${e}",revision_name="${t}"`]}],$p=({counts:e,buckets:t,
status:n,bounds:s,unitMs:o},a,r)=>i=>{const c=a(i),u=r===void 0?void 0:s.find(d=>d*o>=r);return{requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?
{}:{quick:`${t}{${c},le=~"${_p(u)}"}`}}},_p=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}(\\\\.0)?`:String(e).replace(".","\\\\."),Ep=120,Sp=300;async function Tp(e,t){
const{revisions:n,seconds:s}=e,o=Math.min(Sp,Math.max(0,s)+Ep),[a,r]=await Promise.all([na(e,n.candidate,{range:o,signal:t}),na(e,n.stable,{range:o,signal:t})]);
return a.is==="failed"?a:r.is==="failed"?r:{is:"read",sides:{candidate:a.read,stable:r.read},nowMs:a.nowMs??r.nowMs}}async function na(e,t,n){const s=await Promise.
all(t.map(i=>Rp(e,i,n))),o=s.find(i=>i.is==="failed");if(o)return o;const a=s.filter(i=>i.is==="read"),r=qo.flatMap(i=>{const c=a.flatMap(u=>u.read[i]??[]);return a.
some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(r),nowMs:a.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Rp(e,t,{range:n,
signal:s}){const{of:o,forms:a,place:r}=e,i=u=>Xt(o,Ge(u,n),s);let c={is:"read",read:{},nowMs:void 0};for(const u of a){const d=u({...r,revision:t}),f=await i(d.
requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.nowMs},f.series.length>0)return Np(d,f,i)}return c}async function Np({
errors:e,quick:t},{series:n,nowMs:s},o){const[a,r]=await Promise.all([o(e),t===void 0?void 0:o(t)]);return a.is!=="series"?{is:"failed",why:a.why}:r&&r.is!=="se\
ries"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:a.series,...r?{quick:r.series}:{}},nowMs:s}}const sa=5e3,xp=1e3,oa=3e3;function Ap(e){const{settings:t}=e,
{prometheus:n,evidence:s,analysis:o}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?kp(n,o.maxLatencyMs):[];return{name:"req\
uests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"prometheus":
"evidence",without:"To go on without it, remove `prometheus`."},check:async(i,c)=>n?aa(e,u=>up({of:{...n,get:u},forms:r,context:e,stable:i},c)):{is:"unavailable",
why:"`prometheus` is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await aa(e,d=>Ip({spec:n,forms:r,context:e,get:d,target:i,
each:c,signal:u}))}}}async function aa({http:e,env:t},n){const{get:s,close:o}=e??yp(t);try{return await n(s)}finally{o()}}async function Ip(e){const{context:t,target:n,
signal:s}=e,o=Mp(t.own),a=new Set;for(;!s.aborted;){const r=n.held();r?await Pp({...e,held:r,history:o,warned:a}):await ra(e,o)}}async function ra({context:{clock:e},
signal:t},n){n.note(e.now()),await e.sleep(xp,t)}async function Pp(e){const{context:t,target:n,signal:s,held:o}=e,a=()=>!s.aborted&&n.held()===o,r=[{of:"candida\
te",targets:new Map,owed:te},{of:"stable",targets:new Map,owed:te}];let i=o.fromMs+oa-sa;for(;a();){const c=t.clock.now();c>=i+sa&&(i=c,await Lp(e,r,a)),a()&&await ra(
e,e.history)}}async function Lp(e,t,n){const{spec:s,get:o,forms:a,context:r,target:i,held:c,signal:u}=e,{candidate:d,stable:f}=i,l=c.fromMs+oa,g=(r.clock.now()-
l)/1e3,w=await Tp({of:{...s,get:o},forms:a,place:r.place,revisions:{candidate:[d],stable:f},seconds:g},u);if(!n())return;if(w.is==="failed")return Up(e,w.why);const I=w.
nowMs===void 0?0:r.clock.now()-w.nowMs;for(const L of t){const D=np(L.targets,w.sides[L.of],(l-I)/1e3);L.targets=D.targets,D.growth&&Cp(e,L,{growth:D.growth,aheadMs:I,
side:w.sides[L.of]})}}function Cp({spec:e,history:t,context:n,each:s},o,{growth:a,aheadMs:r,side:i}){const{requests:c,errors:u,quick:d,fromS:f,atS:l}=a,w=e.requests===
void 0?t.between(o.of,f*1e3+r,l*1e3+r):te,I=i.quick!==void 0,{counts:L,owed:D}=Io({n:c,bad:u,slow:I?c-d:0},w,o.owed);o.owed=D;const{slow:C,...W}=L;s({atMs:n.clock.
now(),of:o.of,...W,...I?{slow:C}:{}})}function Up({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Prometheus at ${n.address} cannot be asked: ${s}\
.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const J=10,jp=({candidate:e,stable:t})=>[["candidate",[e]],["stabl\
e",t]];async function Dp(e,t){const n=await Promise.all(t.map(async([s,o])=>{const a=await se(e,o);if(!a)return;const r=ia(a,e.random).slice(0,J);return{of:s,revisions:o,
side:Ao(a),drawn:r,pods:a.length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function se({counters:e},t){const n=await Promise.all(t.map(
s=>e.readPods(s)));return n.every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const Bp=async(e,t)=>{await Promise.all(t.map(n=>Fp(e,n)))};async function Fp(e,t){
const n=await se(e,t.revisions);if(!n)return;const s=t.drawn.filter(a=>n.includes(a)),o=n.filter(a=>!s.includes(a));t.drawn=[...s,...ia(o,e.random)].slice(0,J),
t.pods=n.length}const ia=(e,t)=>e.map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function Hp(e,t,n){const s=await Promise.all(t.map(c=>Vp(
e,c,n))),a=s.flat().map(({result:c})=>c).filter(c=>c.is==="later");if(a.length>0)return{is:"later",afterMs:Math.max(...a.map(({afterMs:c})=>c))};const r=s.map(c=>c.
flatMap(({pod:u,result:d})=>d.is==="read"?[[u,d.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"\
counted",read:t.map((c,u)=>({reading:c,read:new Map(r[u])}))}}const Vp=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(
s,n)}))),Wp=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:o})=>{const a=e.sent(s.of),r=Kp(a,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=a,o.size===
0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Ft(s.side,o,{own:i?te:r,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Kp=(e,t,n)=>({n:(e.n-t.n)*n,
bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),ca=1e3,Gp=5e3,qp=10;async function Yp(e,t,n){const s=t.slice(0,qp),o=(await Promise.all(s.map(r=>e(r,n)))).filter(r=>r!==
void 0),a=o.reduce((r,i)=>r+i,0);return o.length===0?void 0:a*t.length/o.length}const zp=e=>async({candidate:t,held:n,tallies:s},o,a)=>{for(;!a.aborted&&!n();)await e.
clock.sleep(ca,a);!s||a.aborted||!await Xp(e,t,a)||await Jp(e,{candidate:t,signal:a,tallies:s})};async function Jp(e,{candidate:t,signal:n,tallies:s}){const{clock:o,
counters:a,own:r,readRequestRate:i}=e,c=r.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-r.sent("candidate").n+c))});let f,l=[];for(let[g,w]=[
Number.NEGATIVE_INFINITY,o.now()];!n.aborted;){o.now()>=g+Gp&&(g=o.now(),l=await se({counters:a},[t])??[]),await o.sleep(ca,n);const I=await Yp(i,l,n).catch(()=>{}),
L=(o.now()-w)/1e3;w=o.now(),I!==void 0&&(u+=I*L,f??=s(async()=>d()).told,f(d()))}}async function Xp({counters:e},t,n){const[s]=await se({counters:e},[t])??[];return s!==
void 0&&(await e.readCounters(s,n)).is==="off"}const ua=1e3,Zp=5e3,Qp=6e4,eh=5,th=500,nh=e=>async({candidate:t,held:n,tallies:s},o,a)=>{const r=s&&await ah({parts:e,
candidate:t,signal:a});if(!r)return;let i=Promise.resolve(r);const c=()=>(i=i.then(d=>rh({parts:e,candidate:t,signal:a},d)),i.then(({total:d})=>d)),{told:u}=s(c);
await sh(e,{held:n,signal:a,pods:async()=>(await i).pods,read:async()=>u(await c())})};async function sh({clock:e},{held:t,signal:n,pods:s,read:o}){let a=t(),[r,
i]=[e.now(),a?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(ua,n),t()!==a&&([a,r,i]=[t(),e.now(),Number.NEGATIVE_INFINITY]);const c=oh(await s(),
a!==void 0,e.now()-r);e.now()<i+c||(i=e.now(),await o())}}function oh(e,t,n){return t&&e>J?Number.POSITIVE_INFINITY:n<Qp&&(e<=eh||!t)?ua:Zp}async function ah({parts:e,
candidate:t,signal:n}){const s=await se(e,[t]);if(!s)return;const o=e.own.sent("candidate"),a=await da(e,s,n);if(s.length>0&&a.size===0)return;const{side:r}=Ft(
Ao(s),a,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:r,own:o,pods:s.length,total:{n:0,bad:0}}}async function rh({parts:e,candidate:t,signal:n},s){const o=await se(
e,[t])??[],a=await da(e,o,n);if(a.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-s.own.bad,slow:0},{side:c,counted:u}=Ft(s.side,a,
{own:i,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:o.length,total:d}}async function da(e,t,n){const s=new Map;for(let o=0;o<
t.length;o+=J){t.length>J&&await e.clock.sleep(th,n);const a=t.slice(o,o+J),r=await Promise.all(a.map(i=>e.counters.readCounters(i,n)));for(const[i,c]of r.entries())
c.is==="read"&&s.set(a[i]??"",c.counters)}return s}const ih=2e3;async function ch({counters:e,clock:t},n,s){const o=n.slice(0,J),a=()=>Promise.all(o.map(l=>uh(l,
e,s))),r=t.now(),i=await a();await t.sleep(ih,s);const c=await a(),u=(t.now()-r)/1e3,d=c.flatMap((l=-1,g)=>{const w=i[g];return l<0||w===void 0?[]:[l<w?l:l-w]});
return d.length===0||u===0?void 0:d.reduce((l,g)=>l+g,0)/u*n.length/d.length}async function uh(e,t,n){const s=await t.readCounters(e,n);return s.is==="read"?[...s.
counters.byStatus.values()].reduce((o,a)=>o+a,0):void 0}const fa=2e3,dh=1e4;async function fh(e,t,n){const s=await se(e,t)??[],a=(await Promise.all(s.slice(0,J).
map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(dh,Math.max(fa,lh(a)))}function lh(e){const t=la(e.flatMap(({byStatus:o})=>[
...o.values()])),n=[...new Set(e.flatMap(({within:o})=>o.map(({ms:a})=>a)))].sort((o,a)=>o-a);if(t===0||n.length===0)return 0;const s=o=>la(e.flatMap(({within:a})=>a.
filter(({ms:r})=>r===o).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const la=e=>e.reduce((t,n)=>t+n,0),qe=1e3,ph=5e3,hh=3e4,mh=6e4,gh=5e3;
function vh({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},o=e==="auto"||e==="users";return{name:"\
users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:o?yh:[],...e==="users"?{required:bh}:{},check:async(a,r)=>o?Mh(s,a,
r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...a)=>{await Promise.all([Oh(s)(...a),nh(s)(...a)])},startBefore:$h(s)}}const bh={by:"evid\
ence",without:"To go on with probes alone, set `evidence` to auto."},yh=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],wh="\
To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metric\
s.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function Mh(e,t,n){const{counters:s}=e,o=await se({counters:s},
t);if(!o)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};if(o.length===0)return{is:"available",what:"users' requests (if the pods coun\
t them, which only shows once one runs)",pace:pa(0)};const a=await Promise.all(o.slice(0,J).map(c=>s.readCounters(c,n))),r=a.filter(c=>c.is==="read"),i=a.find(c=>c.
is==="failed");if(r.length>0){const c=await ch(e,o,n),u=c===void 0?{}:{pace:pa(c)};return{is:"available",what:`users' requests (${kh(r,t)})`,...u}}return a.some(
({is:c})=>c==="forbidden")?{is:"unavailable",why:"the API server refuses to read port 9091 of pods"}:i?{is:"unavailable",why:`the metrics of ${t.join(", ")} can\
not be read: ${i.why}`}:{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:wh}}const pa=e=>({is:"by-traffic",perSecond:e,
delayMs:fa});function kh(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,o)=>s+o,0)} so far in ${e.length===1?"1 pod":`${e.length} p\
ods`} of ${t.join(", ")}`}const Oh=e=>async(t,n,s)=>{const{clock:o}=e;for(;!s.aborted;){const a=t.held();a?await _h(e,{target:t,held:a,each:n,signal:s}):await o.
sleep(qe,s)}},$h=e=>async({stable:t},n,s)=>ha(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function _h(e,{target:t,held:n,
each:s,signal:o}){const a=()=>!o.aborted&&t.held()===n;await ma(e.clock,n.fromMs+await fh(e,t.stable,o),o),a()&&await ha(e,{sides:jp(t),fromMs:n.fromMs,each:s,signal:o,
isOn:a})}async function ha(e,t){const{clock:n}=e,{sides:s,fromMs:o,each:a,signal:r,isOn:i}=t,c=await Dp(e,s);if(!c)return n.sleep(qe,r);let u=n.now(),d=qe;for(let f=0;i();){
const l=n.now();l>=u+gh&&(await Bp(e,c),u=l);const g=await Hp(e,c,r);if(!i())return;g.is==="counted"&&Eh(a,Wp(e,g.read),f++>0?n.now():void 0),d=Sh(g,o,{pauseMs:d,
nowMs:n.now()}),await ma(n,l+d,r)}}function Eh(e,t,n){if(n!==void 0)for(const{of:s,...o}of t)e(Th(s,o,n))}const ma=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function Sh(e,t,{
pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(hh,Math.max(2*n,e.afterMs)):s-t<mh?qe:ph}const Th=(e,{n:t,bad:n,slow:s,causes:o},a)=>({atMs:a,of:e,n:t,bad:n,
slow:s,...n>0?{note:[...o].sort(([,r],[,i])=>i-r).map(([r])=>r).join(" or ")}:{}}),Rh=[vh,Ap,bl,e=>Nh(e,ql(e))];function Nh({settings:{evidence:e},readRequestRate:t,
...n},s){if(!t||e==="probes"||e==="prometheus")return s;const o=zp({...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all([s.start(...r),o(
...r)])}}}function xh(e){const t=Rl(e.settings.analysis.maxLatencyMs);return Rh.flatMap(n=>n({...e,own:t})??[])}const Ah=(e,t,n)=>{if(n.exitCode===null||n.exitCode>
128)return{is:"killed"};const s=Ih(n.stdout);if(n.exitCode!==0)return Ph(e,t,{...n,exitCode:n.exitCode,tally:s});if(!s||s.status===0)return{is:"unreachable",why:tn(
(0,m.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:o,ms:a}=s,r=i=>({is:"failed",why:i,status:o,ms:a});return(0,ne.G3)(e,o)?e.body!==
void 0&&!ga(n.stdout).includes(e.body)?r(`the body does not contain "${e.body}"`):{is:"passed",status:o,ms:a}:r(`the status was ${o}, expected ${(0,ne.ek)(e)}`)},
ga=e=>e.replace(va,""),va=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,Ih=e=>{const[t,n,s="",o=""]=va.exec(e)??[];if(t!==void 0)return{status:Number(n),ms:Math.
round(ba(s)*1e3),connected:ba(o)>0}},ba=e=>Number(e.replace(",",".")),Ph=(e,t,{exitCode:n,stderr:s,tally:o})=>{const a=`within ${e.timeoutMs/1e3} s`,r=n===ya&&!o?.
connected?`no connection ${a}`:Lh[n];if(r)return{is:"unreachable",why:tn((0,m.aL)("E_TAG_URL_UNREACHABLE",{url:t,why:r}))};const i=Ch[n];return i?{is:"unreachab\
le",why:tn((0,m.aL)("E_TAG_URL_TLS",{url:t,why:i}))}:{is:"failed",why:n===ya?`no complete response ${a}`:s.trim()||`curl exited with code ${n}`,...o&&{ms:o.ms},
...o?.status&&{status:o.status}}},ya=28,Lh={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connection was r\
efused"},Ch={35:"the TLS handshake failed",60:"its certificate is not trusted"},tn=({message:e,cure:t})=>`${e} ${t}`,Uh=({exitCode:e,stdout:t})=>{const[,n,s="",
o=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(t)??[];return e!==0||n===void 0?"`curl --version` did not report a version":Number(s)<7||Number(s)===7&&Number(o)<jh?`its v\
ersion is ${n}`:void 0},jh=58;var nn=h(51499);const Dh=(e="curl")=>(t,{input:n,signal:s}={})=>new Promise((o,a)=>{const r=(0,So.spawn)(e,t,{cwd:Bh,signal:s,killSignal:"\
SIGKILL",windowsHide:!0}),[i,c]=[wa(),wa()];r.stdout.on("data",i.take),r.stderr.on("data",c.take),r.stdin.on("error",()=>{}),r.stdin.end(n),r.on("error",u=>{s?.
aborted||a((0,m.V2)("E_CURL_MISSING",{why:u.message},u))}),r.on("close",u=>o({exitCode:u,stdout:i.text(),stderr:c.text()}))}),Bh=(0,ee.dirname)(process.execPath),
Fh=1024*1024,Hh=256,wa=()=>{const e=[];let t=0,n=Buffer.alloc(0);return{take:o=>{const a=Math.max(0,Fh-t);a>0&&e.push(o.subarray(0,a)),o.length>a&&(n=Buffer.concat(
[n,o.subarray(a)]).subarray(-Hh)),t+=o.length},text:()=>Buffer.concat([...e,Vh(n)]).toString("utf8")}},Vh=e=>e.subarray(Math.max(0,e.lastIndexOf(`
`,e.length-2)));var Ma=h(83026);const sn=2048,Wh=(e,t,n=Dh())=>({command:s=>(0,nn.O)(e,s).printed,reaches:async s=>{const o=Uh(await n(["--version"]));if(o!==void 0)
throw(0,m.V2)("E_CURL_UNUSABLE",{why:o});return(0,Ma.O6)(e,s,{env:process.env,resolves:Ma.S1})},knock:async(s,o)=>{const{args:a,input:r}=(0,nn.O)(e,s);await n(a,
{input:r,signal:o}).catch(()=>{})},run:async(s,o)=>{const a=(0,nn.O)(e,s),r=async()=>{const i=await n(a.args,{input:a.input,signal:o});return{run:i,result:Ah(e,
s,i)}};try{return await Kh(r,{spec:e,clock:t,signal:o,command:a})}catch(i){return qh(a,i)}}}),Kh=async(e,t)=>{const{spec:n,clock:s,signal:o,command:a}=t;for(let r=1;;r++){
const{run:i,result:c}=await e();if(o.aborted||c.is==="killed")return{is:"cancelled"};if(c.is==="passed")return{...c,attempts:r};const u=(0,z.cT)(c.why,n.headers);
if(r>=n.attempts)return{is:c.is,attempts:r,why:u,detail:Gh(n,a,{run:i,result:c})};await s.sleep(n.intervalMs,o)}},Gh=(e,t,{run:n,result:s})=>({command:t.printed,
...s.is!=="killed"&&s.status!==void 0&&{status:s.status},...s.is!=="killed"&&s.ms!==void 0&&{ms:s.ms},body:Yh((0,z.cT)(ga(n.stdout),e.headers)),stderr:(0,z.cT)(
n.stderr.trim(),e.headers)}),qh=({printed:e},t)=>({is:"unreachable",attempts:1,why:t instanceof A.a?`${t.message} ${t.cure}`:String(t),detail:{command:e,body:"",
stderr:""}}),Yh=e=>e.length<=sn?e:`${e.slice(0,sn)}
(and ${e.length-sn} characters more)`;var on=h(77598);const zh=100,Jh=1e3,ka=10,Xh=5e3,Zh=(e,{clock:t,ask:n})=>{const s=a=>(r,i)=>We({url:r,...i?{by:i}:{}},{ask:n,
spec:e,signal:a}),o=(a,r)=>Qh(a,{clock:t,...r});return{now:async(a,r)=>Vt(await s(r)(a)),leadsToKnative:(a,r)=>o(async()=>Vt(await s(r)(a)),{forMs:Xh,signal:r}),
isServed:(a,r)=>{const i=s(r);return o(async()=>Vt(await Oa(e0,()=>i(a))??{is:"knative"}),{forMs:at,signal:r})},isEmpty:async({url:a,tag:r,mainUrl:i},c)=>{const u={
url:a,never:n0(a,r),mainUrl:i},d=await o(()=>t0(u,s(c)),{forMs:at,signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function Qh(e,{
clock:t,forMs:n,signal:s}){const o=t.now()+n;for(let a=zh;;a=Math.min(Jh,a*2)){const r=await e(),i=o-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(a,i),s)}}const e0=e=>e.is==="knative";async function Oa(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<Wn;s+=ka){const a=(await Promise.all(
Array.from({length:Math.min(ka,Wn-s)},t))).find(r=>!e(r));if(a)return a}}async function t0({url:e,never:t,mainUrl:n},s){const o=await s(n);if(o.is!=="knative")return $a(
o);const a=await s(t,n);if(a.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await Oa(c=>c.is===
"other"&&c.outcome===a.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:$a(i)}const $a=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),n0=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,on.randomBytes)(
3).toString("hex")}`));var s0=h(59462),o0=h(12271);const a0=(e,t)=>({metadata:r0((0,b.Ik)(e.metadata),t),spec:c0(e.spec,t)}),r0=(e,t)=>({...m0(e,["name"]),labels:Ta(
(0,b.Ik)(e.labels),t.labels),annotations:Ta((0,b.Ik)(e.annotations),i0((0,b.Ik)(e.annotations),{...t.annotations,..._a(j.w7.minScale,t.minScale),..._a(j.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),_a=(e,t)=>t===void 0?{}:{[e]:String(t)},i0=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,j.or)(e,n),s])),c0=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:u0(e,t)}),u0=(e,t)=>{const n=(0,j.f1)(e);return n===void 0?
[Ea({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Ea(n,t):s)},Ea=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:d0((0,b.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:p0((0,b.JD)(e.ports),t.port)},...h0((0,b.Ik)(e.resources),t)}),d0=(e,t)=>t.reduce(f0,e),f0=(e,t)=>{if("remove"in t)return e.filter(({
name:o})=>o!==t.name);const n=l0(t);return e.some(({name:o})=>o===t.name)?e.map(o=>o.name===t.name?n:o):[...e,n]},l0=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},p0=([e,...t],n)=>[{...e,containerPort:n},
...t],h0=(e,{requests:t,limits:n})=>{const s={requests:Sa(t),limits:Sa(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const o=a=>({
...(0,b.Ik)(e[a]),...s[a]});return{resources:{...e,requests:o("requests"),limits:o("limits")}}},Sa=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
Ta=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),m0=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
pe=(e,t)=>he(e)||he(t)?he(e)&&he(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>pe(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>pe(Ra(e,n),Ra(t,n))):e===t,Ra=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,he=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,b.Gv)(e)&&Object.values(e).every(he),g0=e=>JSON.stringify(an(e))??"",an=e=>{if(he(e))return;if(Array.isArray(e))return e.map(n=>an(n)??null);if(!(0,b.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,an(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},v0=(e,t,{standsForAll:n})=>{
const[s,o]=[xa(e),xa(t)];return[...new Set([...s.keys(),...o.keys()])].flatMap(r=>{const i=!o.has(r);return pe(s.get(r),o.get(r))||i&&n&&!Na(r)?[]:[i&&Na(r)?`${r}\
 removed`:r]})},Na=e=>/^(env|label|annotation) /.test(e),xa=({metadata:e,spec:t})=>{const n=(0,j.f1)(t)??{},s=(0,b.JD)(t.containers).filter(o=>o!==n);return new Map(
[...b0(n),...Ia(t,y0,["containers"]),...s.map(o=>[`container ${(0,b.Qq)(o.name)??""}`,o]),...M0((0,b.Ik)(e))])},b0=e=>{const t=(0,b.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`env ${(0,b.Qq)(n.name)??""}`,n]),...Aa((0,b.Ik)(t.requests),"request"),...Aa((0,b.Ik)(t.limits),
"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),...Ia(e,w0,["image","env","resources","ports","name"])]},Aa=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),y0={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
w0={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},Ia=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,o])=>[Object.hasOwn(t,s)?t[s]??s:s,o]),M0=e=>[...Object.entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,b.Te)(e.annotations)).filter(([t])=>!Pa(t)).map(([t,n])=>[k0((0,j.pJ)(t)),[n]])],k0=e=>e===j.w7.minScale?"min-scale":e===j.w7.maxScale?"max-scale":`annotatio\
n ${e}`,Pa=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),Ye=({metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(
La((0,b.Ik)(e.labels))),annotations:Object.fromEntries(La((0,b.Ik)(e.annotations)).filter(([n])=>!Pa(n)).sort(([n],[s])=>+(n===(0,j.pJ)(n))-+(s===(0,j.pJ)(s))).
map(([n,s])=>[(0,j.pJ)(n),s]))}:null}),La=e=>Object.entries(e).map(([t,n])=>[t,[n]]),O0=(e,t)=>{const[n,s]=[Ua(e),Ua(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(o=>{const[a,r]=[n.images.get(o),s.images.get(o)];return a===r?[]:[{...o===""?{}:{container:o},...a?{from:a}:{},...r?{to:r}:
{}}]}),env:Ca(n.env,s.env),fields:Ca(n.fields,s.fields)}},Ca=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!pe(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Ua=e=>{const t=(0,j.f1)(e.spec),n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":ja(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:ja(c)}))],{metadata:s,spec:o}=Ye(e),{containers:a,initContainers:r,...i}=(0,b.
Gv)(o)?o:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,b.Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>$0(
c,u))),fields:new Map([...ze("metadata",s??null),...ze("spec",i),...n.flatMap(({each:c,name:u,list:d})=>{const{image:f,env:l,name:g,...w}=c;return ze(`spec.${d}${E0(
u)}`,w)})])}},ja=e=>(0,b.Qq)(e.name)??"without a name",$0=(e,t)=>(0,b.JD)(e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),ze=(e,t)=>pe(t,null)?
[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>ze(`${e}${_0(n)}`,s)):[[e,t]],_0=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,E0=e=>e===""?"":`[${e}]`,S0={apply:(e,t)=>{
const n=t.manifest?N0(t.manifest,e):a0(e??R0,t),s=t.manifest!==void 0;return{template:n,changes:e?v0(e,n,{standsForAll:s}):[]}},of:e=>A0(e),revisionOf:(e,t)=>I0(
e,t),same:(e,t)=>pe(Ye(e),Ye(t)),diff:O0,fingerprint:e=>(0,on.createHash)("sha256").update(g0(Ye(e))).digest("hex").slice(0,T0)},T0=12,R0={spec:{}},N0=(e,t)=>{const{
metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:o,...a}=(0,b.Ik)(n);return{...(0,b.Gv)(n)&&{metadata:a},spec:{...x0(t),...(0,b.Ik)(s)}}},x0=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},A0=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[j.w7.minScale]:o,...a}=n,r=s===void 0?n:a,i=s===
void 0?{}:{[(0,j.or)(r,j.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,d])=>d!==null&&Da(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Da(u)))),annotations:Object.fromEntries(c)},spec:e}},I0=({metadata:e,spec:t},{name:n,generation:s})=>(0,Dt.RG)({metadata:{name:n,labels:{
...(0,b.Ik)(e?.labels),[j.Pf.configurationGeneration]:String(s)},annotations:(0,b.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),P0=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Da=e=>P0.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),L0=({id:e=(0,on.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...o})=>{const a=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>C0({...o,settings:r,sourcesFor:n},i)});return{...o,...a(o.settings),asks:a,id:e,templates:S0,reporter:U0(s),notifier:(0,N.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function C0({cluster:e,clock:t,settings:n,sourcesFor:s},o){const{namespace:a}=e.target,r=(u,d)=>e.askPod(
o,u,d),i=`$(kubectl get pod -n ${a} -l serving.knative.dev/revision=${o} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${a}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:Ll(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const U0=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
j0=(e,t)=>(0,Pt.a)(e,n=>rn(e,n,t)),D0=(0,o0.x)(Q.d);async function rn(e,t,n){const{service:s}=e.settings,{transport:o,namespace:a,server:r,context:i}=t,c={server:r,
context:i,namespace:a,service:s},u=(0,s0.X)({transport:o,clock:Q.d,rateLimiter:D0,namespace:a,service:s,target:c});try{return await n(L0(B0(e,u)))}finally{await u.
close()}}const B0=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>Wh(s,Q.d),hosts:Zh(t.settings.health,{clock:Q.d,ask:(0,Co.o)(t.settings.health,
e,"fresh").ask}),sourcesFor:(s,o)=>xh({settings:s,clock:Q.d,env:e,place:n.target,warn:(a,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:a,cure:r}),
counters:n,readRequestRate:n.readRequestRate,random:Math.random,...o?{ask:o}:{}})}),Ba=e=>(0,Pt.a)(e,t=>(e.reporter.report({is:"note",text:F0(e,t)}),Vf({...e,...H0(
e,t),at:V0(e,t)}))),F0=({settings:e},{namespace:t,context:n,server:s})=>{const o=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service}\
 `:""}in ${o} (context ${n}, server ${s})`},H0=({settings:e},{transport:t,namespace:n,server:s})=>Qf({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},
...e.service?{service:e.service}:{}}),V0=(e,t)=>({namespace:n,service:s},o)=>{const a={...e.settings,namespace:n,service:s};return rn({...e,settings:a},{...t,namespace:n},
o)},xe=e=>t=>j0(t,e),W0={deploy:e=>bo(e,t=>(0,Pt.a)(t,n=>K0(t,n))),promote:e=>bo(e,xe(yf)),abort:xe(e=>As(e,"anyone")),rollback:xe(kf),recover:Ba,curl:xe(Ru),finish:e=>e.
settings.command==="recover"?Ba(e):G0(e)};function K0(e,t){const{endsAtMs:n}=t,s=(0,Is.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.
reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout \
of the rollout is ${(0,Y.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,Y.cb)(e.settings.timeoutMs)}.`}),rn({...e,settings:s},t,ff)}const G0=xe(e=>As(e,"\
own"))}),51499:((ce,V,h)=>{h.d(V,{O:()=>_});var m=h(31055),S=h(51390);const N="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",_=($,k)=>{const P=(0,m.
gZ)(k,$.path),R=E=>["-sS",.../[[\]{}]/.test(P)?["--globoff"]:[],"--max-time",String($.timeoutMs/1e3),...T($.method),...E.flatMap(U=>["-H",U]),...x(P,$.ingressAddress),
"-w",N,P],y=["curl",...R($.headers.map(S.F))].map(H).join(" "),M=$.headers.filter(S.$f);if(M.length===0)return{args:R($.headers),printed:y};const O=$.headers.filter(
E=>!(0,S.$f)(E));return{args:R([...O,"@-"]),input:`${M.join(`
`)}
`,printed:y}},T=$=>$==="HEAD"?["--head"]:["--max-filesize","10M",...$==="GET"?[]:["-X",$]],x=($,k)=>{if(!k)return[];const{hostname:P,port:R,protocol:y}=new URL(
$);return["--noproxy","*","--connect-to",`${`${P}:${R||(y==="https:"?"443":"80")}`}:${A(k.host)}:${k.port}`]},A=$=>$.includes(":")&&!$.startsWith("[")?`[${$}]`:
$,H=$=>/^[\w@%+=:,./-]+$/.test($)?$:`'${$.replaceAll("'","'\\''")}'`}),45269:((ce,V,h)=>{h.d(V,{y:()=>x});var m=h(73024),S=h(37067),N=h(44708),_=h(41692),T=h(83026);
const x=(k,{ingressAddress:P,env:R,connections:y})=>{const M={...y==="one"?{keepAlive:!0,maxSockets:1}:{keepAlive:!1},proxyEnv:P?{}:A(k,R)};return k.protocol===
"https:"?new N.Agent({...M,ca:[...H(R)]}):new S.Agent(M)},A=(k,P)=>Object.fromEntries([...(0,T.No)(k.protocol),"no_proxy","NO_PROXY"].map(R=>[R,P[R]])),H=k=>[...(0,_.
getCACertificates)("default"),...(0,_.getCACertificates)("system"),...$(k.CURL_CA_BUNDLE)],$=k=>{if(!k)return[];try{return[(0,m.readFileSync)(k,"utf8")]}catch{return[]}}}),
72201:((ce,V,h)=>{h.d(V,{o:()=>_});var m=h(37067),S=h(44708),N=h(45269);function _(k,P,R){const y=new Map,M=O=>{const E=y.get(O.protocol)??(0,N.y)(O,{...k,env:P,
connections:R});return y.set(O.protocol,E),E};return{ask:async(O,E)=>{const U=AbortSignal.timeout(k.timeoutMs),K=AbortSignal.any([E,U]);try{const F=M(new URL(O.
url));return await T(O,{spec:k,agent:F,signal:K})}catch(F){throw new Error(U.aborted?`no response within ${k.timeoutMs/1e3} s`:$(F))}},close:()=>{for(const O of y.
values())O.destroy()}}}function T(k,P){const{promise:R,resolve:y,reject:M}=Promise.withResolvers(),O=H(k,P,E=>{const{statusCode:U=0,headers:K}=E,F=A(E);E.on("er\
ror",M).on("end",()=>y({status:U,headers:K,body:F()}))});return O.on("error",E=>{O.reusedSocket&&$(E)==="ECONNRESET"?T(k,P).then(y,M):M(E)}),O.end(),R}const x=2048;
function A(k){const P=[];let R=0;return k.on("data",y=>{R<x&&P.push(y.subarray(0,x-R)),R+=y.length}),()=>Buffer.concat(P).toString("utf8")}function H({url:k,method:P,
headers:R,by:y},M,O){const E=new URL(k),{hostname:U,port:K}=new URL(y??k),{ingressAddress:F}=M.spec,oe={agent:M.agent,signal:M.signal,method:P,host:F?.host??U,port:F?.
port??K,path:`${E.pathname}${E.search}`,headers:{host:E.host,...R}};return E.protocol==="https:"?S.request({...oe,servername:E.hostname},O):m.request(oe,O)}const $=k=>k instanceof
Error?"code"in k&&typeof k.code=="string"?k.code:k.message:String(k)}),83026:((ce,V,h)=>{h.d(V,{No:()=>N,O6:()=>S,S1:()=>_});var m=h(71553);const S=async({ingressAddress:T},x,A)=>{
if(T)return A.resolves(T.host);const{hostname:H,protocol:$}=new URL(x);return N($).some(k=>A.env[k])||A.resolves(H)},N=T=>T==="https:"?["https_proxy","HTTPS_PRO\
XY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],_=T=>(0,m.lookup)(T.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((ce,V,h)=>{h.d(
V,{G3:()=>m,ek:()=>S,gZ:()=>N});const m=({path:T,status:x},A)=>x?x.some(H=>H===A||H===_(A)):T===void 0?A<500:_(A)==="2xx",S=({path:T,status:x})=>x?x.join(" or "):
T===void 0?"any below 500":"2xx",N=(T,x)=>x===void 0?T:`${T.replace(/\/+$/,"")}/${x.replace(/^\/+/,"")}`,_=T=>`${Math.floor(T/100)}xx`}),51390:((ce,V,h)=>{h.d(V,
{$f:()=>x,F:()=>_,cT:()=>T,gb:()=>N});var m=h(55097);const S=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,N=y=>{const M=y.
indexOf(":");return[y.slice(0,M),y.slice(M+1).trim()]},_=y=>x(y)?`${N(y)[0]}: ***`:y,T=(y,M)=>M.filter(x).flatMap(H).flatMap(R).toSorted((O,E)=>E.length-O.length).
reduce((O,E)=>O.replaceAll(E,"***"),(0,m.f)(y)),x=y=>y.includes(":")&&S.test(N(y)[0]),A=4,H=y=>{const[M,O]=N(y),[,E="",U=""]=/^(\w+)\s+(.*)$/.exec(O)??[],K=[.../cookie/i.
test(M)?$(O):[],.../^basic$/i.test(E)?P(U):[]];return[O,U,...K.filter(({length:F})=>F>=A)].filter(F=>F.length>0)},$=y=>y.split(";").flatMap(M=>{const O=M.slice(
M.indexOf("=")+1).trim(),E=O.replace(/^"(.*)"$/,"$1");return[O,E,k(E)]}),k=y=>{try{return decodeURIComponent(y)}catch{return y}},P=y=>{const M=Buffer.from(y,"ba\
se64").toString("utf8");return[M,M.slice(M.indexOf(":")+1)]},R=y=>{const M=JSON.stringify(y).slice(1,-1);return[(0,m.g)(y),(0,m.g)(M),(0,m.g)(M.replaceAll("/","\
\\/"))].filter(O=>O!=="")}})};export{q0 as id,Y0 as ids,z0 as modules};
