const Q0=859,em=[859],tm={13859:((ce,V,h)=>{h.d(V,{rollouts:()=>J0});var m=h(36491),S=h(88737),N=h(90745);async function _(e,t,n,s){const o=e.clock.now()+n;for(;;){
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
verb:e,group:t,resource:n})=>`${e} ${n}${t?`.${t}`:""}`;async function ue(e,...t){try{const n=await e.cluster.open();return t.includes("change")&&Ka(e,n),n}catch(n){
if(!(n instanceof A.a)||n.code!=="E_FORBIDDEN")throw n;const s=U("always",...t),o=await e.cluster.missing(s);if(o.length>0)throw await Ae(e,o);const a=(0,x.r)((await ge(
e,s)).grant);throw new A.a(n.code,{message:n.message,cure:a},{cause:n})}}function Ka({cluster:{target:e}},{service:t}){if(!t?.deleting)return;const{since:n,finalizers:s}=t.
deleting;throw(0,m.V2)("E_BEING_DELETED",{...e,since:n,finalizers:s.join(", ")})}async function un(e,...t){const n=e.knative.age==="before-1.21",[s,o]=[U("alway\
s","change",...t),U(n?"hold":"scale","see")],a=await e.cluster.missing([...s,...o]),r=i=>a.some(c=>F(c,i));if(o.some(r)&&await dn(e,o.filter(r)),s.some(r))throw await Ae(
e,s.filter(r));n?e.may.patchAutoscalers=!U("hold").some(r):e.may.patchRevisions=!r({verb:"patch",group:M,resource:"revisions"})}async function Ga(e){if(e.may.patchAutoscalers!==
void 0)return;const t=await e.cluster.missing(U("hold"));e.may.patchAutoscalers=t.length===0,t.length>0&&await dn(e,t)}async function dn(e,t){const{user:n,grant:s}=await ge(
e,t),o=r=>t.some(i=>F(i,r)),a=E.filter(r=>K(r).some(o)).map(({without:r})=>r);e.reporter.report({is:"warning",code:"W_RIGHTS",message:`${n} lacks optional permi\
ssions: ${fn(t)}. ${a.join(" ")}`,cure:(0,x.r)(s)})}const me=async(e,t)=>t.lacks?Ae(e,[t.lacks]):(0,m.V2)("E_WRITE_REFUSED",t);async function Ae(e,t){return(0,m.
V2)("E_FORBIDDEN",{rights:fn(t),...await ge(e,t)})}async function ge({cluster:e},t){const n=await e.user(),s={namespace:e.target.namespace,...n===void 0?{}:{user:n}};
return{user:n??"This user",grant:$(t,s)}}const fn=e=>e.map(oe).join(", ");function Ya(e,{is:t}){switch(t){case"free":return"go";case"left":return"take-over";case"\
alive":return qa[e];case"paused":return za[e]}}const qa={wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},za={wait:"refuse",refuse:"refuse",abort:"\
take-over",supersede:"take-over"};function ln({journal:e,driver:t},{nowMs:n,...s}){if(e===void 0||e==="unreadable")return{is:"free"};const o=Za(e,n);return t!==
void 0?o<=0||t===s.driver||Qa(e.job,s.job)?{is:"left",journal:e,driver:t}:{is:"alive",journal:e,driver:t,forMs:o}:e.stage!=="paused"?{is:"free"}:o>0?{is:"paused",
journal:e}:{is:"left",journal:e}}const Ja=168*36e5,Xa=({steps:e,limits:{readyMs:t,routeMs:n,totalMs:s}})=>Math.max(0,...e.map(({holdMs:o})=>o))+t+n+s+Ja,Za=({deadlineMs:e,
plan:t},n)=>{const s=e-n;return s>Xa(t)?0:s},Qa=(e,t)=>e?.run!==void 0&&e.run===t?.run&&(e.attempt??0)<(t.attempt??0);async function er(e,t){let n;for(;;){const s=e.
cluster.snapshot(),o=tr(e,s),a=Ya(e.settings.onNewer,o);if(o.is==="free"||a==="go"||a==="take-over")return o;if(o.is!=="alive")throw or(e,o.journal);const{journal:r,
forMs:i}=o,c=t-e.clock.now();if(a==="refuse"||e.interrupt.aborted||c<=0)throw sr(e,r);n!==r.id&&e.reporter.report({is:"waiting-for-driver",journal:r,forMs:i}),n=
r.id,await(0,N.Ku)([u=>e.cluster.changed(s,u),u=>e.clock.sleep(Math.min(i,c),u)],e.interrupt)}}function tr(e,t){if(nr(t))throw Ie(e,t);return Pe(e,t)}const nr=({
service:e})=>e?.journal==="unreadable"&&(e.driver!==void 0||e.hasNewerJournal===!0),Ie=({cluster:{target:e}},{service:t})=>(0,m.V2)("E_JOURNAL",{...e,isNewer:t?.
hasNewerJournal===!0}),Pe=(e,{service:t})=>ln(t??{},pn(e)),pn=({cluster:e,driver:t,job:n})=>({nowMs:e.serverNow(),driver:t,...n?{job:n}:{}}),sr=({cluster:{target:e}},{
id:t,job:n})=>(0,m.V2)("E_LOCKED",{...e,by:n?.run??`rollout ${t}`,url:n?.url}),or=({cluster:{target:e}},{plan:t,job:n})=>(0,m.V2)("E_PAUSED",{...e,percent:t.pauseAt??
0,url:n?.url});var de=h(27668),v=h(42105);const hn=e=>e===void 0||e.ready.status==="False"&&e.replicas===0;function ar(e,t){return{serving:e.filter(({revision:n})=>!t(
n)),broken:e.filter(({revision:n})=>t(n))}}function mn(e,t){const n=e.filter(a=>a.percent&&!t(a));if(n.length===0)return;const s=(0,v.fc)(100,n.map(({percent:a=0},r)=>({
revision:String(r),percent:a}))),o=e.flatMap(a=>{const r=n.indexOf(a);return r>=0?[{...a,percent:s[r]?.percent??0}]:!!a.percent&&a.tag===void 0?[]:[a.percent?{...a,
percent:0}:a]});return(0,v.Zu)(o)}const Je={journal:null,driver:null,active:!1},gn=(e,{nowMs:t},n)=>({...(0,v.UN)(e.intended,e.before)?{}:{traffic:e.intended},journal:{
...e,deadlineMs:be(e,"readyMs",t)},driver:n,active:!0}),vn=(e,t,n)=>{const s=e.stable.length===0,o=s?(0,v.MG)(e):(0,v.nb)((0,v.dp)(e.before,e.floating),e.tags.candidate);
return{...s?{tags:Le(e,t)}:{},...ye(e,(0,v.r3)(o,t.isReady),{stage:"deployed",...X(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},bn=(e,t,{candidate:n,emptyUrl:s})=>{
const o={...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},a=e.stable.length===0?e.intended:(0,v.lD)(o,0),r=[n,...e.stable.map(({revision:c})=>c)],i=Object.fromEntries(
r.map(c=>[c,t.minScaleOf(c)]));return{...ye(o,(0,v.r3)(a,t.isReady),{stage:"presented",scale:{...i,...e.scale},...X(e,"readyMs",t)}),tags:Le(e,t)}},yn=(e,t,{hold:n,
scale:s})=>({journal:{...e,hold:n,scale:s,...X(e,"readyMs",t)}}),wn=(e,t,n)=>{const{step:s}=n,o=(0,v.lD)(e,e.plan.steps[s]?.percent??0);return ye(e,(0,v.r3)(o,t.
isReady),{stage:"stepping",step:s,...X(e,n,t)})},Xe=(e,t,{wait:n,extraMs:s=0})=>({journal:{...e,deadlineMs:be(e,n,t.nowMs)+s}}),Mn=(e,{nowMs:t},n)=>({driver:null,
journal:{...e,stage:"paused",deadlineMs:t+n}}),kn=(e,t)=>({journal:{...e,stage:"promoting",...X(e,"routeMs",t)}}),On=(e,t,{form:n,keep:s,isJudged:o})=>({traffic:(0,v.
r3)((0,v.tU)(e,n,s),t.isReady).traffic,tags:Le(e,t),verdicts:{...t.verdicts,...mr(e,t),[e.candidate]:o?hr(t):Nn(t)},...e.metadata,...Je}),$n=(e,t)=>({tags:Le(e,
t),...e.metadata,...Je}),_n=(e,t,n)=>ye(e,ve(e,t),{stage:"aborting",reason:n,...X(e,"readyMs",t)});function ve(e,t){if(e.stage==="claimed"||e.stable.length===0)
return{traffic:e.intended,parked:[]};const s=(0,v.lT)(e),o=r=>En(r,t),a=s.some(o)?mn(s,o)??rr(e,t)??s:s;return(0,v.r3)(a,t.isReady)}const En=({percent:e,revisionName:t},{
exists:n})=>!!e&&t!==void 0&&!n(t),rr=(e,{isReady:t})=>{const{candidate:n}=e;return n&&t(n)?(0,v.tU)({...e,candidate:n},"pinned","none"):void 0},ir=(e,t,n)=>({...n===
void 0?{}:{template:n},...Xe(e,t,{wait:"readyMs"})}),cr=(e,t,{revision:n,minScale:s})=>{const o=e.intended.some(({revisionName:c})=>c===n),a={revisionName:n,latestRevision:!1,
percent:0},r=o?e.intended:[...e.intended,a],i={[n]:s,...e.scale};return{traffic:r,journal:{...e,intended:r,scale:i,...X(e,"readyMs",t)}}},ur=(e,t,{traffic:n,parked:s})=>ye(
e,{traffic:n,parked:s},{stage:"aborting",...X(e,"routeMs",t)}),Sn=(e,t)=>({verdicts:{...e.verdicts,...t&&{[t.revision]:{is:"bad",at:Ze(e),why:t.why}}},...Je}),dr=e=>({
driver:null,active:!1,journal:{...e,stage:"stopped",reason:"traffic"}}),fr=(e,{nowMs:t},n,s)=>{const{job:o,...a}=e,r=be(e,"readyMs",t);return{driver:n,active:!0,
journal:{...a,deadlineMs:r,...s?{job:s}:{}}}};function Tn(e,t,n){return e.stage==="stopped"||n&&!(0,v.UN)(t,e.intended)?{...e,stage:"stepping",intended:t,before:(0,v.
Sl)(t,e)}:e.stage==="paused"?{...e,stage:"stepping"}:e}const Rn=()=>({driver:null,active:!1}),lr=3e4;function be({plan:e},t,n){return n+(typeof t=="string"?e.limits[t]:
pr(e,t))+lr}function pr(e,{step:t,leftMs:n}){const{readyMs:s,routeMs:o}=e.limits;return Math.min((0,de.X2)({plan:e,step:t},n)+o+s,Math.max(0,Math.ceil(n)))}const X=(e,t,{
nowMs:n})=>({deadlineMs:be(e,t,n)}),ye=(e,{traffic:t,parked:n},s)=>({traffic:t,journal:{...e,...s,intended:t,parked:n}}),Le=({tags:e},t)=>[...new Set([...t.ownTags,
e.candidate,e.stable])].toSorted(),Ze=({nowMs:e})=>new Date(e).toISOString(),Nn=e=>({is:"not-judged",at:Ze(e)}),hr=e=>({is:"good",at:Ze(e)});function mr({stable:e,
scale:t,hold:n},s){if(n!=="revision")return{};const o=({revision:a})=>{const r=t[a];return r?[[a,{...s.verdicts[a]??Nn(s),minScale:r}]]:[]};return Object.fromEntries(
e.flatMap(o))}const Ce=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,
scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});
var p=h(75389),gr=h(52450);const we=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var vr=h(33095);const br={POST:"create",PUT:"\
update",PATCH:"patch",DELETE:"delete"},yr=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>br[s]??"get"));return[{verb:"list",group:"",
resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function xn(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.
reachUrl=!0:await An(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function wr(e,t){if(e.may.reachUrl!==!0)return;const n=await e.
hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await Qe(e,t,n.why)}const Qe=(e,t,n)=>An(e,{code:"E_NOT_PROVEN",url:t,why:n});async function An(e,{
code:t,url:n,why:s}){const a=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(vr.l);if(a!==void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:a});
const r=await e.cluster.missing(yr(e.settings));if(r.length>0){const{user:u,grant:d}=await ge(e,r);throw(0,m.V2)(t,{url:n,why:s,user:u,rights:r.map(oe).join(", "),
grant:d})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go\
 through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function In(e,{url:t,candidate:n,isProven:s}){
await xn(e,t),e.may.reachUrl&&!s&&await Qe(e,t,"an earlier Revision may still answer there");const o=e.may.reachUrl?e:e.throughPod(n);return{health:o.health,sources:we(
e,o.sources),by:e.may.reachUrl?"url":"pod"}}function Pn(e,t){const{candidate:n,tags:s,stable:o,isNewTag:a,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||
n===void 0)return;const c=o.length>0?(0,p.rs)(e,s.stable):void 0,u=o.length>0?c??e.service?.url:void 0,d=o.length===0||a===!0||Mr(r,i);return{url:i,candidate:n,
isProven:d,isStableTagged:c!==void 0,stable:o.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const Mr=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Ln(e,t,n){
const s=n.tags.candidate,[o,a]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&o&&a?{url:o,tag:s,mainUrl:a}:void 0}var G=h(
29535);const Cn=24;function kr(e,t,{fromMs:n,toMs:s}){const o=t.filter(c=>c.source===e);if(o.length===0||s<=n)return[];let[a,r,i]=[G.Yi,G.Yi,0];return Array.from(
{length:Cn},(c,u)=>{const d=n+(s-n)*(u+1)/Cn;for(let f=o[i];f&&f.atMs<=d;f=o[++i])f.of==="candidate"?a=(0,G.tY)(a,f):r=(0,G.tY)(r,f);return{afterMs:Math.round(d-
n),...Un(a),...r.n>0?{stable:Un(r)}:{}}})}const Un=({n:e,bad:t})=>({count:e,bad:t});var Ue=h(99639),et=h(98063),Z=h(1155);function Or({record:e,cluster:t,clock:n,
settings:s,...o},a){const{kept:r,evidence:i,...c}=a.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:a.stable.
map(({revision:u})=>u),plan:c,limits:(0,Z.mo)(s.analysis),sources:we(o,o.sources).map(({name:u,one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),
...a.evidence?{evidence:a.evidence}:{}})}const tt=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function $r({record:e},t,n){const{
step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c}=t;e?.({is:"step",step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c,...n})}function _r({record:e},t,{
judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...jn(n),isScaled:s.scaled})}function Er({record:e},t,n){const{judged:s,verdict:o}=n,a=t.pods.scaledFor>
s.hold.step;e?.({is:"step-ended",...jn(s),isScaled:a,verdict:o})}const jn=({atMs:e,pending:t})=>({atMs:e,pending:t}),Sr=6e4;function Tr(e){const{world:t,memory:n,
snapshot:s,previous:o}=e,a=t.clock.now(),r=(0,p.nO)(s,t.driver);if(typeof r=="string")return{atMs:a,progress:{...Rr,foreign:r},wait:o?.wait??{key:"",fromMs:a}};
const{journal:i}=r,c=nt(t,n,s,i),u={...e,atMs:a,journal:i,candidate:c},d=n.hold?Bn(t,n.hold,o?.judged):void 0,{wait:f,...l}=Nr(u,d?.analysis.verdict??"not-asked");
return{atMs:a,progress:l,wait:f,journal:i,...d?{judged:d}:{},...c?{candidate:c}:{},...Ur(u,l)}}const Rr={stage:"claimed",step:-1,silent:!1,candidate:"starting",
isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusiv\
e",waitedMs:0};function Nr(e,t){const{world:n,memory:s,snapshot:o,atMs:a,journal:r,candidate:i}=e,c=(0,p.$S)(o),d=r.stable.some(({revision:D})=>!c.exists(D))&&r.
intended.some(D=>En(D,c)),f=d&&!(0,v.UN)(ve(r,c).traffic,r.intended),g=r.stage==="aborting"&&(r.stable.length===0||d)||(0,p.fx)(o.route,r.intended),w=r.stable.every(
D=>(0,p.i_)(o)(D.revision)),I=s.pods.scaledFor>=(r.stage==="stepping"?r.step+1:0),L=Ir(e,`${r.stage} ${r.step} ${g} ${I} ${w}`);return{stage:r.stage,step:r.step,
...s.abortBecause?{abortBecause:s.abortBecause}:Pr(e),silent:n.cluster.silentMs()>Sr,candidate:Lr(e)?"never":Cr(o,i,r.stage),isFollowed:i===void 0||s.candidate.
followed===i.name,stableReady:w,isStranded:f,inForce:g,scaled:I,warm:xr(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:
"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?a-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,waitedMs:a-L.fromMs,wait:L}}function xr({memory:{pods:e},
snapshot:t,journal:n,atMs:s}){const o=s-e.scaledAtMs>=Ar;return Object.entries(e.wanted).every(([a,r])=>{const i=(0,p.EB)(t,a);return i>=r||i===0&&a!==n.candidate&&
o})}const Ar=2e4,Ir=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:{key:n,fromMs:t},nt=({templates:e},{deployment:t},n,s)=>(0,p.RH)(n,s,t?.template&&e),Dn=(e,{
plannedMs:t})=>({sources:we(e,e.sources),limits:e.settings.analysis,plannedMs:t});function Bn(e,t,n){const s=n?.hold===t?n:void 0,o=Dn(e,t),a=e.clock.now(),r=s?.
judging??(0,Ue.Nh)(t.states),i=(0,Ue.PD)(r,t.measurements,{step:t,at:a,judged:o});if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,Ue.Ep)(i,
t.measurements,{step:t,judged:o,at:a,pending:c});return{hold:t,judging:i,analysis:u,atMs:a,pending:c}}const Pr=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.
limits.totalMs?{abortBecause:"timed-out"}:{};function Lr({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:o}=t;return n.stage!=="deployed"||
s||!o||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==void 0}function Cr(e,t,n){return t?.ready.status==="True"?"ready":n==="stepping"&&t?.ready.status===
"False"||e.start?.is==="failed"?"failed":"starting"}function Ur(e,t){const{previous:n}=e,s=jr(e)??n?.trouble,o=Dr(e)??n?.foreignTemplate,a=Br(e,t)??n?.warm;return{
...s?{trouble:s}:{},...o?{foreignTemplate:o}:{},...a?{warm:a}:{}}}function jr({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.
is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function Dr({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")
return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function Br({memory:e,candidate:t,previous:n},{warm:s}){const o=e.pods.scaledFor;if(!(!t||
!s||o<0||n?.warm?.step===o))return{step:o,pods:t.replicas}}const Fr=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const{plan:a,step:r}=o,
{percent:i,holdMs:c}=a.steps[r]??{percent:0,holdMs:0},u=c===0?0:Math.max(c,t.may.behindMs??0),d=t.clock.now(),f=a.steps.reduce((C,W)=>C+W.holdMs,0),l=Math.max(u,
(0,de.X2)({plan:a,step:r},st(t,n,o))),g=Hr(t,n,{journal:o,plannedMs:f}),{pending:w}=n,I={step:r,percent:i,holdMs:u,longestMs:l,plannedMs:f,fromMs:d,states:g,measurements:[],
pending:w};$r(t,I,{candidate:o.candidate??"",isStart:Fn(n,o)}),n.hold=I;const L=Pn(s,o);L&&Hn(t,n,L);const D=d-(n.exposure.at(-1)?.fromMs??d);t.reporter.report(
{is:"in-force",percent:i,afterMs:D,atMs:d,untilMs:o.deadlineMs})},st=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function Hr(e,t,{journal:n,plannedMs:s}){
const o=Fn(t,n)?et.Cq:et.MB,a=Object.entries(t.evidence??n.evidence??{}),r=Object.fromEntries(a.map(([i,c])=>[i,o(c)]));return t.lastHeld===void 0?(0,Ue.b6)(r,t.
before.measurements,Dn(e,{plannedMs:s})):r}const Fn=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,ot=(e,{evidence:t})=>t===void 0?e:{...e,evidence:Object.
fromEntries(Object.entries(t).map(([n,s])=>[n,(0,et.oV)(s)]))};function ae(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Bn(e,n,t.seen?.
judged),{judging:o,analysis:a}=s;n.holdMs>0&&(t.evidence=o.states);const{percent:r,failed:i}=n,c=e.clock.now()-n.fromMs,u=a.sources.map(l=>({...l,...Vr(n,l.source,
c)})),d=Wr(a.verdict),f={percent:r,heldMs:c,...a,sources:u,verdict:d,...i&&{failed:i}};t.steps.push(f),Er(e,t,{judged:s,verdict:f.verdict}),Jr(e,n),n.holdMs>0&&
e.reporter.report({is:"step-ended",result:f})}const Vr=({measurements:e,fromMs:t},n,s)=>{const o=kr(n,e,{fromMs:t,toMs:t+s});return o.length>0?{course:o}:{}},Wr=e=>e===
"outage"||e==="outage-over"?"inconclusive":e;function Hn(e,t,n){if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=Kr(t),o=({start:a,...r})=>a({
...n,held:()=>t.hold,sent:i=>Gr(t,{source:r.name,dueMs:i}),tallies:s},i=>{Yr(e,t,{...i,source:r}),e.notifier.notify()},t.background.signal);In(e,n).then(({sources:a})=>Promise.
all(a.map(async r=>o(r)))).catch(()=>{})}function Kr(e){const t=e.hold!==void 0&&e.exposure.length===0,n=({n:s,bad:o})=>{e.answers={count:s,...o===void 0?{}:{bad:o},
...t?{isPart:t}:{}}};return s=>(e.readAnswers=async()=>n(await s()),{told:n})}function Gr({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Yr(e,t,{sample:n,
source:s,...o}){const{hold:a}=t,{unattributed:r,atMs:i,of:c}=o;if(r!==void 0){a&&zr(a,r);return}const u={...o,source:s.name};!a&&t.exposure.length===0&&c==="sta\
ble"&&(t.before.measurements.push(u),tt(e,u,"before")),!(!a||i<a.fromMs)&&(a.measurements.push(u),tt(e,u,"hold"),n&&c==="candidate"&&qr(a,{...n,atMs:i,one:s.one},
o.note))}function qr(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function zr(e,t){e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}
function Jr(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,o=`Not counted, because they did not come from the candidate: ${n} of the answers to probes \
(${s}).`;e.reporter.report({is:"note",text:o})}const Xr=async(e,t)=>{const{memory:n,snapshot:s}=t,o=(0,p.zc)(s),a=o&&Pn(s,o);a?n.candidate.health="running":Wn(t,
"unreachable","The candidate has no tag URL."),a&&Qr(t,a).catch(r=>ni(t,r))},Zr=3;async function Qr(e,t){const{world:n,memory:s}=e;for(let o=1;;o++){const{health:a,
by:r}=await In(n,t),i=r==="pod"?{result:await Vn(e,t,a)}:await ei(e,t,a);if(s.background.signal.aborted)return;if(i.result)return ti(e,t,i.result);(i.isFinal||o>=
Zr)&&await Qe(n,t.url,i.why)}}async function ei(e,t,n){const{world:s,memory:o}=e,{signal:a}=o.background,r=await s.hosts.isServed(t.url,a);if(r.is!=="knative")return{
why:r.why,isFinal:!0};const i=await Vn(e,t,n),c=await s.hosts.now(t.url,a);return c.is==="knative"||i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}function Vn({
world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function ti({world:e,memory:t},n,s){
e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,
s.is==="passed"&&Hn(e,t,n),e.notifier.notify()}function ni(e,t){const n=t instanceof A.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&(e.memory.abortCure=
t.cure),Wn(e,s,n?t.message:String(t))}function Wn({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const si=new Set(["candidate-\
failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),oi=e=>si.has(e),at=3e4,Kn=20,Gn=e=>`${new Date(e).toISOString().slice(0,16).replace(
"T"," ")} UTC`,ai=(e,t)=>ri[e](t),Me=()=>[],rt=()=>["Nothing needs cleaning up. Run the job again when you are ready."],ri={cancelled:rt,"driver-died":rt,"pause\
-over":rt,asked:Me,superseded:Me,error:Me,"stable-not-ready":Me,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>[
"Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start f\
rom it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...it(e,"To see what its pods are waiting for, while they e\
xist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only need more time, incr\
ease `ready-timeout`.",...e.flatMap(n=>it({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],"health-failed":e=>Yn(
e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":Me,"analysis-failed":e=>Yn(e),
"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],"route-stuck":({service:e,
namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>["Increase `timeout`, \
or use shorter holds."]},Yn=e=>it(e,"To read its log, while its pods exist:","logs --tail 100"),it=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl\
 ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var ct=h(57975);const ut=e=>e instanceof A.a&&e.code==="E_WRITE_ALTERED";async function ii(e,t){if(t.stage===
"promoting")return;const n=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow());await qn(e,{..._n(t,n,"error"),driver:e.driver,active:!0})}const ci=(e,{before:t},n)=>qn(
e,{...Rn(),journal:null,...n?{traffic:t}:{}});async function qn(e,t){const{service:n}=e.cluster.snapshot();if(!n||n.driver!==void 0&&n.driver!==e.driver)return;
const s={generation:n.generation,driver:n.driver??null,set:t};await e.cluster.writeService(s,{urgent:!0}).catch(()=>{})}const ui=8,di=200;async function fe(e,t,n={}){
const{attempts:s=ui,interrupt:o}=n;let a,r;for(let c=1;c<=s;c++){const u=e.cluster.snapshot();if(a?.isDone(u))return dt(u);const d=t(u);if(!d)return{is:"over"};
a=d;const f=await mi(fi(e,d,n),o);if(f.is!=="again")return f;if(r=f.doubt,c<s&&await zn(e,u,{attempt:c,interrupt:o}),o?.aborted)return{is:"interrupted"}}const{service:i}=e.
settings;throw r===void 0?(0,m.V2)("E_WRITE_CONTENDED",{service:i,attempts:s}):(0,m.V2)("E_WRITE_UNCONFIRMED",{service:i,attempts:s,why:r})}async function fi(e,{
send:t,isDone:n},s){const{interrupt:o=T,onRefusal:a=()=>"throw"}=s,r=await t();if(r.is==="written")return dt(r);const i=r.is==="refused"?a(r):void 0;if(r.is==="\
refused"&&i==="throw")throw await me(e,r);if(i==="over")return{is:"over"};const c=await e.cluster.reread(o);return n(c)?dt(c):{is:"again",doubt:r.is==="unknown"?
r.message:void 0}}const dt=({service:e})=>({is:"written",...e?{service:e}:{}});async function zn({cluster:e,clock:t},n,{attempt:s,interrupt:o}){if(e.snapshot()!==
n)return;const a=r=>e.changed(n,r);await(0,N.Ku)([a,r=>t.sleep(di*s,r)],o)}async function B(e,t,n={}){let s={},o;const a=c=>{const u=(0,p.nO)(c,e.driver);if(typeof u==
"string"){o=u;return}const d=t(u,(0,p.xS)(c,e.cluster.serverNow()),c);s=d;const f={generation:u.service.generation,driver:e.driver,set:d};return{send:()=>e.cluster.
writeService(f,n).catch(async l=>{throw ut(l)&&await ii(e,u.journal),l}),isDone:l=>pi(l,{set:d,ours:u,driver:e.driver})}},r={...n.interrupt?{interrupt:n.interrupt}:
{},onRefusal:li},i=await fe(e,a,r);return i.is==="over"?{is:"foreign",foreign:o??"driver"}:i.is==="interrupted"?i:{...i,journal:s.journal}}const li=({status:e})=>e===
404?"again":"throw";function pi({service:e},t){const{set:n,driver:s}=t;return e?n.journal===null?hi(e,t):e.driver===(n.driver===null?void 0:s)&&(0,ct.isDeepStrictEqual)(
e.journal,n.journal):!1}const hi=(e,{set:t,ours:n})=>e.journal===void 0&&e.driver===void 0&&(0,v.UN)(e.traffic,t.traffic??n.service.traffic)&&(0,ct.isDeepStrictEqual)(
e.template,n.service.template),mi=(e,t)=>(0,N.Ku)([n=>(0,N.QH)(n).then(()=>({is:"interrupted"})),()=>e],t),Jn=2e3,ft=9e4;async function gi(e){const{service:t}=e.
settings;if(!await _(e,lt,Jn)&&(e.reporter.report({is:"note",text:`Knative has not processed the last change of ${t} yet. Waiting for at most ${ft/1e3} s`}),!await _(
e,lt,ft,e.interrupt)&&!e.interrupt.aborted))throw(0,m.V2)("E_NOT_IN_SYNC",{service:t,seconds:(Jn+ft)/1e3})}const Xn=new Set(["NotObserved","OutOfDate"]),lt=({service:e,
revisions:t})=>e===void 0?!0:!(e.latestReady===void 0&&[...t.values()].some(({ready:s})=>s.status==="True")||Xn.has(e.ready.reason)||Xn.has(e.configurationsReady.
reason));function Zn(e,t,n){return(0,v.O2)(t)?{traffic:t.intended,parked:t.parked}:(0,v.vY)(t.before)&&bi(e,t,n)?(0,v.r3)(t.before,(0,p.i_)(n)):ve(t,(0,p.$S)(n))}
const pt=(e,{before:t,candidate:n},s)=>(0,v.vY)(t)&&ke(e,s)?.name===n?"floating":"pinned";function vi(e,t,n){if(!(0,v.vY)(t.before)||pt(e,t,n)==="floating")return!0;
if(!lt(n))return!1;const s=n.revisions.get(t.candidate);return!(0,p.Hy)(n,t,e.templates)||s?.ready.status==="False"||Qn(n,s)}function ke({templates:e},t){const{
service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return Qn(
t,s)?void 0:s}const Qn=({revisions:e},t)=>t!==void 0&&[...e.values()].some(({generation:n})=>n>t.generation);function bi(e,t,n){const s=ke(e,n),o=t.floating===void 0?
void 0:n.revisions.get(t.floating);return!s||!o||s.name===t.candidate?!1:s.name===o.name?!0:s.ready.status==="True"&&s.replicas>=o.replicas&&ht(e,s,o)}const ht=({
templates:e},t,n)=>e.same(e.of(t),e.of(n))&&es(t,n);function yi(e,t){const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"\
The Revision that served before"} no longer exists`;const o=ke(e,n);return!o||!e.templates.same(e.templates.of(o),e.templates.of(s))?`No Revision that is equal \
to ${s.name} is the latest one and ready`:es(o,s)?`${o.name} did not get as many pods as ${s.name} in time`:`Knative knows no image digest by which ${o.name} is\
 sure to run what ${s.name} runs`}function mt(e,t,n){const s=e.cluster.snapshot(),{service:o}=s,{service:a,namespace:r}=e.cluster.target;if(!o||!(0,v.vY)(t.before)||
(0,v.vY)(o.traffic))return[];const i=(0,v.AR)(o.traffic).map(({revision:l})=>l),c=`${n(e,t)}, so ${a} remains pinned to ${i.join(" and ")}, and later Revisions \
receive no traffic.`,d=[(0,p.Xs)(s,e.templates)?.name,o.latestCreated,o.latestReady].filter(l=>!wi(e,t,l));if(d.length===0)return[`${c} To follow the latest Rev\
ision again: kn service update ${a} -n ${r} --traffic @latest=100`];const f=d[0]?`Its latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not \
known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function wi(e,{stable:t},n){const{revisions:s}=e.cluster.snapshot(),o=s.get(n??
"");return o?o.verdict?o.verdict.is!=="bad":t.some(a=>{const r=s.get(a.revision);return r!==void 0&&(r.name===n||ht(e,o,r))}):!1}function es(e,t){const n=Object.
keys(t.digests);return n.length>0&&n.every(s=>Mi(t.digests[s])&&e.digests[s]===t.digests[s])}const Mi=e=>e?.includes("@sha256:")===!0;var Y=h(18103),q=h(57049);
const gt=3e4;function vt(e,t,n){const s=e.clock.now(),o=async a=>{for(;;){if(await e.clock.sleep(gt,a),a.aborted)return new Promise(()=>{});e.reporter.report({is:"\
still-waiting",...t,forMs:e.clock.now()-s})}};return(0,N.Ku)([n,o])}function re(e,{revisions:t,autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const o=t.
get(s);return o&&(o.minScale??null)}async function Oe({cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(n.map(e.readAutoscaler))}const ts=4;async function $e(e,{
on:t,name:n},s){const o={on:t,name:n,before:bt(e.cluster.snapshot(),{on:t,name:n}),after:s};let a=!1;const r=()=>(a=!0,ns(e,o,s)),i=d=>bt(d,o)===s,c=await fe(e,
d=>ss(e,d)?{send:r,isDone:i}:void 0,{attempts:ts,onRefusal:({status:d})=>d===404?"over":"again"}).catch(rs(e,o,s));if(!c)return!1;const u=c.is==="written"&&await ki(
e,o);return!u&&a&&await $i(e,o),u}const ns=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),bt=(e,{
on:t,name:n})=>re(t,e,n)??null,ss=(e,{service:t})=>t?.driver===e.driver,os=({before:e,after:t})=>Number(t??0)>Number(e??0),ki=async(e,t)=>!os(t)||ss(e,await e.cluster.
reread(T)),[as,Oi]=[1e3,200];async function $i(e,t){const{name:n,before:s,after:o}=t;if(!os(t))return;await e.clock.sleep(Oi);const a=c=>bt(c,t)===o,r=c=>Object.
hasOwn((0,p.zc)(c)?.scale??{},n);if(!await _i(e,t,a))return;const i=()=>ns(e,t,s);await fe(e,c=>a(c)&&!r(c)?{send:i,isDone:u=>!a(u)}:void 0,{attempts:ts,onRefusal:()=>"\
over"}).catch(rs(e,t,s))}async function _i(e,{on:t,name:n},s){if(t==="revision")return _(e,s,as);const o=e.clock.now()+as;for(;;){if(await e.cluster.readAutoscaler(
n),s(e.cluster.snapshot()))return!0;const a=o-e.clock.now();if(a<=0)return!1;await e.clock.sleep(Math.min(Ei,a))}}const Ei=250,Si=new Set(["E_WRITE_CONTENDED","\
E_WRITE_UNCONFIRMED"]),rs=(e,t,n)=>s=>{if(!(s instanceof A.a&&Si.has(s.code)))throw s;Ri(e,t,n)},Ti={revision:"revision","pod-autoscaler":"podautoscaler.autosca\
ling.internal.knative.dev"};function Ri(e,{on:t,name:n},s){const{namespace:o}=e.cluster.target,a=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s}\
 on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${Ti[t]} ${n} -n ${o} --overwrite autoscaling.knative.dev/min-scale${r}`;e.reporter.report({is:"warning",
code:"W_SCALE",message:a,cure:i})}function Ni(e,t){const{now:n}=e,s=xi(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:o}=s,a=Math.max(0,o-(n.atMs-t.atMs));
return Math.floor(o/gt)>Math.floor(a/gt)?[{is:"still-waiting",...s}]:[]}function xi(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Ai(
e.now,t);case"presented":case"stepping":return is(e.now,t)??Ii(e.now,t)??Pi(e,t);case"aborting":return is(e.now,t);default:return}}function Ai({progress:{candidate:e,
waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const is=({progress:{inForce:e,
waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function Ii({progress:e,judged:t},{plan:n,step:s}){const{percent:o,holdMs:a}=n.
steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c}=e;if(!r||i>=c)return;const u=t?.analysis.sources??[];return{on:{is:"hold",percent:o,measured:u},forMs:i,
limitMs:i<a?a:c}}function Pi({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:o,scaled:a,warm:r,health:i,waitedMs:c}=e.progress,u=s.limits.readyMs;return o?
a&&!r?{on:{is:"pods",lacking:cs(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const cs=({pods:{wanted:e}},t)=>Object.
entries(e).map(([n,s])=>({revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function us(e,t,n){const s=t.seen,o=Tr({world:e,memory:t,snapshot:n,
previous:s});t.seen=o,_r(e,s,o);for(const a of Li({previous:s,now:o,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(a);return o}function Li(e){const{
now:t,memory:n}=e;if(!t.journal)return[];const s=Ni(e,e.previous);return n.abortBecause?[...ds(e),...s]:[...[...Ci(e),...Ui(e)],...ds(e),...ji(e),...s]}function Ci({
previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const o=n.stable[0]?.revision,a=s.deployment?.
changes??[];return[{is:"created",candidate:t.name,changes:a,...o?{from:o}:{}}]}function Ui({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===
t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function ds({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:o}=t;return!n||!o||
e?.foreignTemplate===o?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,p.hU)(n,"template")}.`,cure:"That change is \
kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic."}]}function ji({previous:e,now:{warm:t,candidate:n,
atMs:s},memory:o}){const a=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!a?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-o.pods.scaledAtMs}]}
const Di=.8;function Bi(e,t,n,s){const o=n===t.candidate,a=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!o&&!a)return s;const[r,i]=[e[0],e.at(-1)];
if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=f=>o?f:100-f,u=Di*c(i.toMs>s?i.percent:0),d=o?r.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.
filter(({percent:f})=>c(f)<u).map(({toMs:f})=>f))}const Fi=1e3,Hi=6e4,Vi=12e4;async function _e(e,t,n,{over:s={},unless:o,hurry:a}={}){await t.pods.raising;const{
hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:{...n.scale,...s},c=r??"revision",u=await Ki(e,c,i);if(u.
length===0)return;const d=u.filter(l=>Gi(l)&&Yi(e,l.revision.name)),f=qi(e,c);await e.clock.sleep(Fi),await f(u.filter(l=>!d.includes(l))),await zi(e,{memory:t,
journal:n,needed:d,unless:o??a}),a?.aborted&&d.length>0&&e.reporter.report({is:"note",text:Wi(d)}),o?.aborted||await f(d)}const Wi=e=>`Interrupted: the pods of ${e.
map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function Ki(e,t,n){await Oe(e,t,Object.keys(n));const s=e.cluster.snapshot(),o=a=>re(
t,s,a);return Object.entries((0,Y.D8)(n,o)).flatMap(([a,r])=>{const i=s.revisions.get(a);return i?[{revision:i,now:o(a)??null,after:r}]:[]})}const Gi=({revision:e,
now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),Yi=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(({revisionName:s,percent:o=0})=>s===
t&&o>0)===!0},qi=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{name:s},after:o})=>$e(e,{on:t,name:s},o)))};
async function zi(e,t){const{needed:n}=t,s=Xi(t,e.clock.now());if(s===0||t.unless?.aborted||(await B(e,({journal:i},c)=>Xe(i,c,{wait:"routeMs",extraMs:s}))).is!==
"written")return;const a=n.map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.report({is:"note",text:`Keeping ${a} for ${Math.ceil(s/1e3)}\
 s while the autoscaler catches up`}),await vt(e,{on:{is:"autoscaler"},limitMs:s},()=>_(e,i=>Ji(e,t,i),s,t.unless))}const Ji=(e,{memory:t},n)=>us(e,t,n).progress.
foreign!==void 0;function Xi({memory:e,journal:t,needed:n},s){const o=n.map(({revision:r})=>Zi(r,Bi(e.exposure,t,r.name,s),s)),a=e.startedMs+t.plan.limits.totalMs-
s;return Math.max(0,Math.min(a,Math.max(0,...o)))}function Zi({window:e},t,n){const s=Math.min(Vi,(0,q.E9)(e??"")??Hi);return Math.min(s,Math.max(0,t+s-n))}async function yt(e){
const{version:t,ingress:n}=await e.cluster.installation(),s=(0,Y.hy)(t);return e.knative.age=s==="unknown"?await Qi(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=
t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}async function Qi({cluster:e}){const t=e.snapshot();
for(const{revision:n}of(0,v.AR)((0,p.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.some(Y.d$))continue;const o=(0,Y.lm)(s,await e.readPods(
n)??[]);if(o!=="unknown")return o}return"unknown"}function fs(e,t,n=(0,p.zc)(e.cluster.snapshot())){if(!n||n.stable.length===0)return;const s=ec(e,t,n);e.reporter.
report(s)}function ec(e,t,n){const{age:s,version:o}=e.knative,{revisions:a}=e.cluster.snapshot(),{minScale:r}=e.settings.template;return{is:"holding",hold:t,age:s,
...o!==void 0&&{version:o},lacks:tc(e).map(oe),stable:(0,Y.RK)(n,i=>a.get(i)),...r!==void 0&&r>0&&{candidateMinScale:r}}}function tc({knative:{age:e},may:t}){return e===
"before-1.21"?t.patchAutoscalers?[]:U("hold"):t.patchRevisions?[]:U("scale")}async function wt(e,t){const n=(0,p.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;
e.knative.age==="unknown"&&await yt(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await rc(e,t)),e.knative.age==="before-1.21"&&
await Ga(e);const s=Ee(e),o=s==="by-effect"?"nothing":s;return await nc(e,o)?(fs(e,o),o):"nothing"}const Ee=({knative:{age:e},may:t})=>(0,Y.Z7)({age:e,mayPatchRevisions:t.
patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function nc(e,t){const n=Object.keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await Oe(
e,t,n),(await B(e,({journal:o},a,r)=>yn(o,a,{hold:t,scale:t==="pod-autoscaler"?sc(o,r):o.scale}))).is==="written"}const sc=({scale:e,isRollback:t},n)=>{const s=Object.
keys(e).flatMap(o=>{const a=re("pod-autoscaler",n,o);return a===void 0?[]:[[o,a]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[oc,ac]=[8e3,
1e3];async function rc(e,t){const n=()=>e.cluster.snapshot().revisions.get(t),s=await e.cluster.readPods(t),o=n();if(!o||s===void 0||s.length===0)return"unknown";
const a=Math.max(o.desired??0,o.replicas,s.length)+1;if(Number(o.maxScale??0)>0&&a>Number(o.maxScale))return"unknown";const r=await $e(e,{on:"revision",name:t},
String(a))?await ic(e,{name:t,written:a,before:s}):"unknown",{scale:i={}}=(0,p.zc)(e.cluster.snapshot())??{};return await $e(e,{on:"revision",name:t},i[t]??null),
r}async function ic(e,{name:t,written:n,before:s}){const o=e.clock.now()+oc,a=({revisions:r})=>ls(r.get(t))>=n;for(;;){const r=await _(e,a,ac,e.interrupt);r&&await e.
clock.sleep(cc,e.interrupt);const i=await e.cluster.readPods(t);if(i===void 0)return"unknown";const c=ls(e.cluster.snapshot().revisions.get(t)),u=(0,Y.cT)({written:n,
desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||e.clock.now()>=o)return u}}const cc=300,ls=e=>e?.desired??0,Se=(e=[])=>({is:"kept",next:e});
async function uc(e,t){const n=await dc(e,t),{journal:s}=t;return n.is!=="foreign"&&(0,v.vY)(s.before)&&!(0,v.O2)(s)&&!ps(s)&&await lc(e,s),n}async function dc(e,t){
const n=e.cluster.snapshot(),{journal:s}=t;if(ps(s)||!ms(e,n,t))return Se();if(e.settings.onAbort==="keep")return Se([`${e.settings.service} still has the templ\
ate of the candidate (\`on-abort: keep\`).`]);const o=hs(s,n);if(!o)return Se(["The Revision with the previous template no longer exists. Set spec.template befo\
re the next deploy."]);let a=!1;return(await B(e,(i,c,u)=>(a=!ms(e,u,i),ir(i.journal,c,a?void 0:e.templates.of(o))))).is==="foreign"?{is:"foreign"}:a?Se():(e.reporter.
report({is:"written",what:`Restored the template of ${o.name}`}),{is:"restored",next:[]})}const ps=({candidate:e,intended:t})=>e!==void 0&&(0,v.tC)(e,t)>0,hs=({
templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),ms=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,p.TH)(n.template)===s.id&&(0,p.
Hy)(t,s,e);const[o,a]=[(0,p.Xs)(t,e),(0,p.RH)(t,s)];return o!==void 0&&a!==void 0&&e.same(e.of(o),e.of(a))},fc=2e3;async function lc(e,t){const n=e.cluster.snapshot(),
{service:s}=n,o=hs(t,n);if(!s||!o||!e.templates.same(s.template,e.templates.of(o)))return;const a=d=>typeof(0,p.nO)(d,e.driver)=="string",r=e.clock.now()+Math.min(
t.plan.limits.readyMs,pc),i=()=>Math.max(0,r-e.clock.now());await _(e,d=>a(d)||ke(e,d)!==void 0,i());const c=ke(e,e.cluster.snapshot());if(!c||a(e.cluster.snapshot()))
return;const u=hc(e,t);if(await mc(e,c,u)){const d=f=>(0,p.Ck)(f)&&(0,p.EB)(f,c.name)>=u;await _(e,f=>a(f)||d(f),i())}await _(e,a,fc)}const pc=6e4,hc=(e,{stable:t})=>{
const n=e.cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,p.EB)(n,s)))};async function mc(e,{name:t,replicas:n},s){const o=(0,p.zc)(e.cluster.snapshot())?.
hold;if(o==="nothing"||o==="revision"&&!e.may.patchRevisions||o===void 0&&n>=s)return!1;await Oe(e,o,[t]);const a=re(o??"revision",e.cluster.snapshot(),t);if(a===
void 0||(await B(e,({journal:c},u)=>cr(c,u,{revision:t,minScale:a}))).is!=="written")return!1;const i=await wt(e,t);return i!=="nothing"&&$e(e,{on:i,name:t},String(
s))}const gs=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;if(yc(t,n,o,(0,p.fx)(s.route,o.journal.intended)),
o.journal.stable.length===0)return wc(t,n,o);const a=await uc(t,o);if(a.is==="foreign"||!await vc(t)||(await _e(t,n,(0,p.zc)(t.cluster.snapshot())??o.journal),(await B(
t,({journal:u},d,f)=>Sn(d,vs(t,n,{journal:u,now:f})))).is!=="written"))return;const{journal:i}=o;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??
"driver-died";(0,S._N)(t,n,{kind:i.isRollback?"rolled-back":"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",
next:[...a.next,...i.isRollback?[]:gc(t,n,i),...mt(t,i,yi)],journal:i})},gc=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:o}=t;return o?[o]:ai(s,bc(e,t,
n))};async function vc(e){const t=e.cluster.snapshot(),n=(0,p.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,v.UN)(Zn(e,n.journal,t).traffic,n.journal.intended))
return!0;const s=await B(e,({journal:a},r,i)=>ur(a,r,Zn(e,a,i))),{journal:o}=s.is==="written"?s:{};return o?(await _(e,p.Ck,o.plan.limits.routeMs),!0):!1}const bc=(e,{
pods:{lacking:t}},n)=>{const{service:s,namespace:o}=e.cluster.target,a=(0,p.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:o,...a?{candidate:a}:{},
...t?{lacking:t}:{}}};function yc(e,t,{journal:n},s){const o=e.clock.now(),a=t.exposure.at(-1);if(a&&a.toMs===Number.POSITIVE_INFINITY&&(a.toMs=o),n.stable.length===
0)return;const r=(0,v.AR)(n.intended),i=o-(t.returningFromMs??t.seen?.wait.fromMs??o);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:o}):e.reporter.report(
{is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function vs(e,t,{journal:n,now:s}){const o=n.isRollback?
"rolled-back":n.reason??t.abortBecause,a=nt(e,t,s,n);return a&&o&&oi(o)?{revision:a.name,why:o}:void 0}async function wc(e,t,{journal:n}){const{service:s,onFirstFailure:o}=e.
settings,a=t.abortBecause??"driver-died";if(o==="delete"&&n.created===!0)return await Oc(e),(0,S._N)(e,t,{kind:"first-deployment-failed",because:a,reason:`${s} \
was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await _e(e,t,n),(await B(e,({journal:u},d,f)=>Sn(d,vs(e,t,{journal:u,now:f})))).is!=="writte\
n")return;const i=n.broken===void 0,c=i?Mc(e):"There was no Revision that serves to return to.";(0,S._N)(e,t,{kind:i?"first-deployment-failed":"aborted",because:a,
reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...kc(e,n)],journal:n})}
function Mc({cluster:e,settings:{service:t}}){const[n,...s]=(0,v.AR)((0,p.NP)(e.snapshot())).map(({revision:o})=>o);return n===void 0?`${t} was kept, and serves\
 nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const kc=(e,{broken:t,before:n})=>t===void 0||(0,v.vY)(
n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],Oc=e=>fe(e,()=>({send:e.cluster.
deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function $c({world:e,memory:t,snapshot:n}){const s=(0,p.zc)(n)?.stable.map(({revision:d})=>d)??[],
o=n.service?.url,{over:a,measurements:r}=t.before;if(a.signal.aborted||o===void 0||!s.some(d=>(0,p.EB)(n,d)>0))return;const i=e.may.reachUrl?e:e.throughPod(s[0]??
""),c=AbortSignal.any([a.signal,t.background.signal]),u=async({name:d,startBefore:f})=>f?.({url:o,stable:s},({sample:l,...g})=>{const w={...g,source:d};r.push(w),
tt(e,w,"before")},c);Promise.all(we(e,i.sources).map(u)).catch(()=>{})}const _c=async(e,t)=>{const{world:n,memory:s}=t;$c(t);const{template:o,generation:a}=s.deployment??
{};(await B(n,({journal:i,service:c},u)=>{if(o&&c.generation!==a)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return vn(i,u,o)},{interrupt:n.
interrupt})).is==="written"&&n.reporter.report({is:"written",what:o?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},Ec=async(e,{
world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,o=>{n.candidate.isReady||t.reporter.report({is:"log",
line:o})}))},Sc=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s),a=o&&nt(t,n,s,o);if(!a)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",
candidate:a.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.url}:{};await B(t,({journal:c},u)=>bn(
c,u,{candidate:a.name,...i}),{interrupt:t.interrupt}),t.reporter.report({is:"phase",phase:o.stable.length>0?"health":"health-in-use"})};var Te=h(36701);function bs(e,{
percent:t,stablePods:n},s){const o=(i,c)=>{const u=Number(s(i)?.maxScale??0);return[i,u>0?Math.min(c,u):c]},a=e.stable.map(({revision:i})=>o(i,Math.max(1,s(i)?.
replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...a,...e.candidate?[o(e.candidate,r)]:[]])}const ys=({stable:e},t)=>e.reduce((n,{revision:s})=>n+
(t(s)?.replicas??0),0);function ws({stable:e,scale:t},n){const s=o=>{switch(n){case"tag":return o===null?null:"0";case"warm":return String(Math.max(1,Number(o??
0)));case"none":return o}};return Object.fromEntries(e.map(({revision:o})=>[o,s(t[o]??null)]))}const Tc=async(e,{world:t,memory:n})=>{ae(t,n),t.reporter.report(
{is:"phase",phase:"promote"}),await B(t,({journal:s},o)=>kn(s,o),{interrupt:t.interrupt})},Rc=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);
if(typeof o=="string"||o.journal.candidate===void 0)return;const a={...o.journal,candidate:o.journal.candidate},r=ws(a,t.settings.keepPrevious);await _e(t,n,a,{
over:r,hurry:t.interrupt}),await xc(t,a);let i="pinned";const{keepPrevious:c}=t.settings;(await B(t,(d,f,l)=>(i=pt(t,a,l),On(a,f,{form:i,keep:c,isJudged:Ic(n)})))).
is==="written"&&(await Nc(t,a),t.cluster.snapshot().service&&Lc(t,n,a,i))};async function Nc(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await _(e,p.Ck,t.
limits.routeMs),await _(e,({service:o,route:a})=>!o||!a||(0,v.UN)(o.served,a.served),Math.max(0,n-e.clock.now()),e.interrupt)}async function xc(e,t){const n=o=>typeof(0,p.
nO)(o,e.driver)=="string"||vi(e,t,o);if(await _(e,n,Ac))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate}\
 as its latest Revision yet. Waiting for at most ${s/1e3} s`}),await _(e,n,s)}const Ac=2e3,Ic=({steps:e})=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t})=>t!==
"not-judged");function Pc({reporter:e},{steps:t},n){const o=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).filter(({bad:i})=>i>0);if(o.length===
0)return;const a=o.reduce((i,c)=>c.bad/c.count>i.bad/i.count?c:i),r=`${a.bad} of ${a.count} ${a.source} failed (${Math.round(100*a.bad/a.count)} %)`;e.report({is:"\
warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${r}, and there were too few measurements to decide.`,cure:"Set `max-e\
rror-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function Lc(e,t,n,s){const{tags:o}=e.settings;Pc(
e,t,n.candidate);const a=s==="pinned"?mt(e,n,jc):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,S.Lu)(n.stable)} keeps the tag ${o.stable}.`:
"",c=t.abortBecause==="asked";(0,S._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Cc:""}${n.candidate} serves 100 % of traffic.${i}`,next:[...c&&
r?[Uc(e)]:[],...a,...Dc(e,n)],journal:n})}const Cc="Too late to abort: the promotion was decided before, and has been finished. ",Uc=({cluster:{target:e}})=>`To\
 return to the previous Revision: ${(0,Te.j)({verb:"rollback",...e})}`,jc=({cluster:e,templates:t},n)=>(0,p.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the lat\
est Revision for Knative`:"Another client changed the template in the meantime";function Dc({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious===
"none")return[];const{revisions:o}=e.snapshot();return s.flatMap(({revision:a})=>{const r=Number(o.get(a)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${a}\
 is not kept warm: its pods cannot be held.`]:[]:[`${a} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const Bc=async(e,{
world:t,memory:n,snapshot:s})=>{ae(t,n);const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;const{journal:a}=o;if(await _e(t,n,a,{unless:t.interrupt}),t.interrupt.
aborted||(0,p.zc)(t.cluster.snapshot())?.stage!==a.stage)return;(await B(t,(i,c)=>$n(a,c))).is==="written"&&(0,S._N)(t,n,{kind:"split",reason:"The requested spl\
it is in effect and stays.",next:mt(t,a,()=>"The split names its Revisions"),journal:a})},Fc=async(e,{world:t,memory:n})=>{ae(t,n);const s=await B(t,({journal:r},i)=>Mn(
ot(r,n),i,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:o}=s,{target:a}=t.cluster;(0,S._N)(t,n,{kind:"paused",reason:`${o.candidate}\
 has ${o.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${Gn(o.deadlineMs)}.`,next:[`To continue: ${(0,Te.j)({verb:"promote",...a})}`,`T\
o return traffic to stable: ${(0,Te.j)({verb:"abort",...a})}`],journal:o})},Ms=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&Vc(t),e==="route-stuck"&&Hc(t);try{Wc(e,t)}catch{}await B(n,({journal:o},a)=>_n(o,a,e),{urgent:!0})};function Hc({memory:e,
snapshot:{route:t}}){const n=(0,p.NK)(t);n&&(e.abortDetail??=`${n}.`)}function Vc({memory:e,snapshot:t}){const n=cs(e,t);e.pods.lacking=n.map(({revision:o})=>o);
const s=n.map(({revision:o,pods:a,wanted:r})=>`${o} has ${a} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function Wc(e,{world:t,memory:n,snapshot:s}){
ae(t,n);const o=(0,p.zc)(s);t.reporter.report({is:"phase",phase:o?.isRollback?"rollback":"abort"});const{abortDetail:a}=n,r=o&&(0,p.RH)(s,o)?.name;t.reporter.report(
{is:"returning",because:e,to:o?(0,v.AR)(ve(o,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...a?{detail:a}:{}}),Kc.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const Kc=new Set(["analysis-failed","analysis-inconclusive"]),Mt=(e,t)=>(0,p.EB)(e,t)===0,Gc=({route:e,service:t},n)=>(e??t)?.served.find(({
revisionName:s,tag:o,url:a})=>s===n&&o&&a)?.url;function kt(e,t,n){const s=e.cluster.snapshot(),o=Gc(s,t);return o===void 0||e.may.reachUrl===!1?!1:(Mt(s,t)&&e.
health.knock(o,n),!0)}async function ks(e,t,n){const s=new AbortController;kt(e,t,s.signal)&&await _(e,o=>!Mt(o,t),n,e.interrupt),s.abort()}const Yc=3e3;async function qc(e,t,n){
if(await e.clock.sleep(Yc,n),!n.aborted)for(const s of t)kt(e,s,n)}const zc=async({step:e},{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const a=l=>s.
revisions.get(l);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,ys(o,a)),n.pods.wanted={};const r=await Jc(t,o);
if(r==="nothing")return;const i=o.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=bs(o,{percent:i,stablePods:c},a),d=Os(t,r,u);n.pods.raising=d.catch(()=>{});
const f=await(0,N.Ku)([()=>d,l=>(0,N.QH)(l).then(()=>{})],t.interrupt);f&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(Object.entries(u).filter(
([l])=>f.has(l))),qc(t,Object.keys(n.pods.wanted),n.background.signal))};async function Jc(e,{hold:t,step:n,candidate:s,plan:o}){const a=n<0?s:void 0;return t===
void 0&&e.knative.age==="unknown"&&a!==void 0&&Mt(e.cluster.snapshot(),a)&&await ks(e,a,o.limits.readyMs),wt(e,a)}async function Os(e,t,n){const s=i=>re(t,e.cluster.
snapshot(),i)===void 0;await Oe(e,t,Object.keys(n).filter(s));const o=e.cluster.snapshot(),a=(0,Y.GY)(n,i=>re(t,o,i)),r=new Set;return await Promise.all(a.map(async({
revision:i,pods:c})=>{if(!await $e(e,{on:t,name:i},String(c)))return void r.add(i);e.reporter.report({is:"scaling",revision:i,from:(0,p.EB)(o,i),to:c})})),new Set(
Object.keys(n).filter(i=>!r.has(i)))}const Xc=async({step:e},{world:t,memory:n})=>{ae(t,n),n.before.over.abort();const s=await B(t,({journal:d},f)=>wn(ot(d,n),f,
{step:e,leftMs:st(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:o,intended:a,plan:r}=s.journal,i=r.steps[e]?.
percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),Qc(n,i,c);const u=(0,v.AR)(a).filter(d=>d.revision!==o);t.reporter.
report({is:"shifted",step:e,percent:i,candidate:o,stable:u,atMs:c})},Zc=async(e,{world:t,memory:n})=>{ae(t,n),await B(t,({journal:s},o)=>Xe(ot(s,n),o,{wait:{step:s.
step,leftMs:st(t,n,s)}}),{interrupt:t.interrupt})};function Qc(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&(s.toMs=n),e.exposure.push(
{percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const eu=async({because:e},{world:t,memory:n,snapshot:s})=>{ae(t,n);const o=(0,p.zc)(s);e==="traffic"&&o&&await tu(
t,n,o),(0,S._N)(t,n,{kind:"stopped",because:e,reason:uu(e,s,t),next:fu(e,t),...o?{journal:o}:{}})};async function tu(e,t,n){await _e(e,t,n);const s=({service:a})=>a?.
driver===e.driver,o=()=>e.cluster.writeService({driver:e.driver,set:dr(n)});await fe(e,a=>s(a)?{send:o,isDone:r=>!s(r)}:void 0,{onRefusal:()=>"over"})}const nu=async({
because:e},{world:t,memory:n})=>{e==="api-silent"&&await ou(t)||$s(t,n,{because:e})},su=5e3,ou=({cluster:e,clock:t})=>(0,N.Ku)([n=>t.sleep(su,n).then(()=>!1),n=>e.
reread(n).then(()=>!0,()=>!1)]);function $s(e,t,{because:n,detail:s,cure:o}){const a=e.cluster.snapshot(),{service:r,namespace:i}=e.cluster.target,c=(0,p.zc)(a),
u=c?[`kubectl patch ksvc ${r} -n ${i} --type json -p '${cu(c,a)}'`]:[];(0,S._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="route-stuck"?iu(a):ru[n]),next:[
(0,Te.j)({verb:"abort",service:r,namespace:i}),...u,...c?[au(c)]:[],...o?[o]:[]],...c?{journal:c}:{}})}const au=({deadlineMs:e})=>`Otherwise the next deploy, or\
 \`recover\`, returns traffic, from ${Gn(Math.ceil(e/_s)*_s)} on.`,_s=6e4,ru={"api-silent":"The API server has not responded for 60 s.",error:"Could not return \
traffic to stable."},iu=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}: ${t}.`:`${n} yet. It wi\
ll as soon as every Revision in the list is ready.`},cu=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:ve(e,(0,p.$S)(t)).traffic}]);function uu(e,{
service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another rollout of ${n.settings.service} t\
ook over${du(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.hU)(t,"traffic")}. That change is kept.`}function du(e){const t=e?.journal;
return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const fu=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,Te.j)({verb:"abort",...t.cluster.target})}`]:
[],lu=1e3,pu=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,N.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.clock.sleep(Math.min(e,lu),s)])},hu=async(e,{
world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);o&&(n.candidate.tagHost="asked",mu({world:t,memory:n,snapshot:s},o).catch(a=>({is:"unknown",why:String(a)})).
then(a=>{a.is==="unknown"&&!n.background.signal.aborted&&gu(t,a.why),n.candidate.tagHost=a,t.notifier.notify()}))};async function mu({world:e,memory:t,snapshot:n},s){
const o=Ln(e,n,s);if(!o)return{is:"not-needed"};const{signal:a}=t.background;if(!await _(e,({route:c})=>(0,p.fx)(c,s.intended),at,a))return{is:"unknown",why:"th\
e Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(o,a);return i.is==="empty"?{is:"empty",url:o.url}:i}const gu=({reporter:e,settings:t},n)=>e.
report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),vu={deploy:_c,"watch-tag-host":hu,"tag-candidate":Sc,scale:zc,follow:Ec,
"check-health":Xr,shift:Xc,"begin-hold":Fr,"hold-again":Zc,pause:Fc,promote:Tc,"finish-promotion":Rc,"keep-split":Bc,abort:Ms,"clean-up":gs,stop:eu,"give-up":nu,
wait:pu};async function je(e,t){const n=()=>yu(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener("abort",n);const s=(0,p.zc)(e.cluster.snapshot());s&&Or(
e,s);try{for(;!t.outcome;)await wu(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,N.
Ku)([async()=>t.pods.raising,o=>e.clock.sleep(bu,o)])}}const bu=2e3;function yu(e,t){const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&Es(t,n),t.
abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function Es(e,t){const{detail:n,cure:s}=Ss(t);e.abortDetail=n,s&&(e.abortCure=s)}async function wu(e,t){
const n=e.cluster.snapshot();let s;try{const{journal:o,progress:a}=us(e,t,n);if(s=(0,gr.L)(o?.plan??Su,a),Mu.has(s.do)&&await Ou(e,t)==="interrupted")return;await $u(
s,{world:e,memory:t,snapshot:n})}catch(o){await _u(s,o,{world:e,memory:t,snapshot:n})}}const Mu=new Set(["pause","keep-split","finish-promotion","clean-up"]),ku=1e3;
async function Ou({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.aborted))return await(0,N.Ku)([()=>n().catch(()=>{}),s=>e.sleep(ku,s)],t),t.aborted?"interru\
pted":void 0}const $u=(e,t)=>vu[e.do](e,t);async function _u(e,t,n){const{world:s,memory:o}=n,{detail:a,cure:r}=Ss(t),i=t instanceof A.a&&t.code==="E_API_SILENT",
c=o.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=ut(t)&&typeof(0,p.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!i&&!u){o.abortBecause="\
error",Es(o,t);return}!e&&!i&&await Eu(n),o.outcome||$s(s,o,{because:"error",detail:a,...r?{cure:r}:{}})}async function Eu({world:e,memory:t}){const n=()=>({world:e,
memory:t,snapshot:e.cluster.snapshot()}),s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborti\
ng"&&await Ms({do:"abort",because:"error"},n()),(s.journal.stable.length===0||await _(e,p.Ck,s.journal.plan.limits.routeMs))&&await gs({do:"clean-up"},n())}catch{}}
const Ss=e=>e instanceof A.a?{detail:e.message,cure:e.cure}:{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},Su={steps:[],
ending:"stay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function De({percents:e,holdMs:t,bakeMs:n=0,ending:s,...o}){const a=e.map(r=>({percent:r,
holdMs:0}));return Ot({steps:a,ending:s,...o},{holdMs:t,bakeMs:n})}function Ot(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((o,a)=>{const r=Tu(e,a)?n:t;return r===
void 0?o:{...o,holdMs:r}});return{...e,steps:s}}const Tu=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&e.length>1;var Ts=h(10312);function Rs(e,{tags:t,
plan:n}){const{settings:s}=e,o=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(o.length>0)throw(0,m.V2)("E_GIVE_AGAIN",{settings:o.join("`, `")});const a=(0,Z.
mo)(s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...a.maxErrorRate===void 0&&r!==void 0&&{detect:r},...a},u=(0,Ts.$B)(s,{texts:n.kept?.texts??{}});return{
...e,...e.asks({...u,tags:t,analysis:c})}}function Ns({settings:e},t){const n=e.maxHoldMs===void 0?t:{...t,maxHoldMs:e.maxHoldMs},s=(a,r)=>Object.hasOwn(e.given,
a)?r:void 0,{plan:o}=e;return Ot(n,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)})}async function $t(e,t,n){
const s=Ce(e.clock);s.abortBecause=n;const o=n==="asked";return await As(e,{driver:t,isDead:n==="driver-died",isAsked:o},({journal:a,service:r})=>Tn(a,r.traffic,
o)),je(e,s)}async function xs(e){return await As(e,{isDead:!1,isAsked:!1},({journal:t,service:n})=>{const{plan:s,...o}=Tn(t,n.traffic,!1),{pauseAt:a,...r}=Ns(e,
s),i=r.steps.map((c,u)=>u===o.step?{...c,holdMs:0}:c);return{...o,plan:{...r,steps:i}}}),je(e,Ce(e.clock))}async function As(e,t,n){t.driver!==e.driver&&await fe(
e,s=>{const o=Ru(e,t,s),a={nowMs:e.cluster.serverNow()},r=fr(n(o),a,e.driver,e.job),{generation:i}=o.service;return{send:()=>e.cluster.writeService({generation:i,
driver:t.driver??null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function Ru(e,{driver:t,isDead:n,isAsked:s},o){const{service:a}=o,r=(0,p.zc)(o);if(!a||
a.driver!==t||!r||r.stage==="stopped"&&!s)throw _t(e,r);if(s&&r.stage==="promoting"&&Pe(e,o).is==="alive")throw(0,m.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.
candidate??""});if(n&&Pe(e,o).is==="alive")throw _t(e,r);return{service:a,journal:r}}const _t=({cluster:{target:e}},t)=>(0,m.V2)("E_LOCKED",{...e,by:t?.job?.run??
"another process",url:t?.job?.url});async function Is(e,t){if(await ue(e,"change"),t==="own"&&!await xu(e))return Au(e);const{service:n}=e.cluster.snapshot(),{journal:s,
driver:o}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw Ie(e,e.cluster.snapshot());
if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.target}),$t(e,o,t==="own"?"cancelled":"asked")}const Nu=2e3,
xu=e=>_(e,({service:t})=>t?.driver===e.driver,Nu);function Au(e){const t=(0,S.e4)(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.
report({is:"ended",outcome:t}),t}async function Iu(e){const t=await ue(e),{service:n,namespace:s}=e.cluster.target,o=(0,p.rs)(t,e.settings.tags.candidate)??t.service?.
url;if(o===void 0)throw(0,m.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"health-started",command:e.health.command(o)});const a=await e.health.
run(o,e.interrupt);e.reporter.report({is:"health",result:a,candidateUrl:o});const r=await e.hosts.now(o,e.interrupt);if(a.is==="cancelled")throw(0,m.V2)("E_UNHE\
ALTHY",{url:o,why:"the check was cancelled"});if(r.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:`not proven, since the answer is not of this Service: ${r.
why}`});if(a.is!=="passed")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:a.why});const i=(0,S.e4)(e,{kind:"unchanged",reason:`${o} is healthy.`});return e.reporter.report(
{is:"ended",outcome:i}),i}var Ps=h(70155),ie=h(9972),Ls=h(76058);const Cs=ie.Vo[1],[Pu,Lu]=[.5,.9];function Us(e){const t=Cu(e),n=[1];let s=0,o;for(let a=1;a<=e.
within;a++){Uu(n,e.share);const r=t(a);for(;n.length>r;)s+=n.pop()??0;if(s>=Pu&&(o??=a),o!==void 0&&s>=Lu)return{median:o,most:a}}}function Cu({limit:e,falseAbort:t,
stake:n}){if(e===0)return()=>1;const s=Cs.odds*e/(1-e),o=s/(1+s),[a,r]=[Math.log(o/e),Math.log((1-o)/(1-e))],i=Math.log(1/(t*n*Cs.weight));return c=>Math.max(0,
Math.ceil((i-c*r)/(a-r)))}function Uu(e,t){let n=0;for(const[s,o]of e.entries())e[s]=o*(1-t)+n*t,n=o;e.push(n*t)}var js=h(27267);function Et({plan:e,limits:t,sources:n,
longestOf:s}){const o=n.filter(({pace:u})=>u!==void 0),a=Math.ceil(e.steps.reduce((u,{holdMs:d})=>u+d,0)/G.I$),r=(0,Z.fZ)(n,t,a),i=o.find(({pace:u})=>u?.is==="b\
y-traffic")?.pace?.perSecond,c=Ku(e.steps,r[0]?.policy.polls??a);return{limits:(0,Z.g_)(t),isGuard:t.maxErrorRate===void 0,...i===void 0?{}:{usersPerSecond:i},unknown:n.
filter(({pace:u})=>u===void 0).map(({name:u})=>u),steps:e.steps.flatMap((u,d)=>{if(u.holdMs===0)return[];const f=s(u.holdMs),l={step:{...u,longestMs:f},stake:c[d]??
0,users:i};return[{...u,longestMs:f,metrics:o.flatMap(g=>ju(r,g,l))}]})}}const ju=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>Du(s,t,n));function Du({kind:e,
policy:t},{name:n,one:s,pace:o},a){const{step:r,stake:i,users:c}=a,{perSecond:u,delayMs:d}=Wu(o,r.percent),f=C=>Math.floor(u*Math.max(0,C-d)/1e3),l=C=>Math.ceil(
C*1e3/u+d),g=(C,W)=>Us({...t,share:C,stake:i,within:Math.min(Hu,f(W))}),w=[...new Set([t.detect,Bu])].filter(C=>C>=t.detect).flatMap(C=>{const W=g(C,r.longestMs);
if(!W)return[];const Wa={medianMs:Bs(l(W.median),d),mostMs:Bs(l(W.most),d)};return[{share:C,...Wa,...Vu(C,Wa,{users:c,percent:r.percent})}]}),I=(0,js.tW)(t),L=(0,js.
N_)(t),D=Fu(C=>C>t.limit&&g(C,r.holdMs)!==void 0);return{source:n,one:s,kind:e,detect:t.detect,requests:f(r.holdMs),needed:I,...Number.isFinite(L)?{moreForEachBad:L}:
{},...u>0?{acceptedMs:l(I)}:{},...D===void 0?{}:{finds:D},faults:w}}const Ds=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],Bu=.5;function Fu(e){const t=Ds.
findLastIndex(n=>!e(n));return Ds[t+1]}const Hu=5e3,Bs=(e,t)=>Math.max(e,Ls.Cl*G.I$+t);function Vu(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const o=e*
s.users*s.percent/100/1e3;return{bad:{median:Math.round(o*t),most:Math.ceil(o*n)}}}function Wu(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is===
"by-traffic"?n*t/100:n,delayMs:s}}function Ku(e,t){let n=ie.eq;return e.map(({holdMs:s})=>{const o=n.reserve;for(let a=0;a<s/G.I$;a++)n=(0,ie.np)(n,(0,ie.s7)(n,
a===0,t),Gu);return o*(0,ie.s7)({...n,reserve:o},!0,t)})}const Gu=(0,ie.ft)(G.Yi,.5,1),Be=1.5,Yu=1e4,qu=3e4;function zu(e,t,n){const s=e.filter(({holdMs:i})=>i>
0),o=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,n.totalMs/s.length),a=Et({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(a.steps.map(i=>[i.percent,Xu(i)]));
return e.map(i=>{if(i.holdMs===0)return i;const c=Math.max(Yu,n.leastMs,Be*(r.get(i.percent)??qu/Be));return{...i,holdMs:Ju(Math.min(c,o))}})}const Ju=e=>Math.max(
1,Math.floor(e/1e3+.5))*1e3;function Xu({metrics:e}){const n=[...Map.groupBy(e,({kind:o})=>o).values()].map(o=>Math.min(...o.map(({acceptedMs:a=Number.POSITIVE_INFINITY})=>a))),
s=Math.max(...n);return Number.isFinite(s)?s:void 0}const Zu=5,Qu=[10,50,100];function ed(e,{limits:t,sources:n}){const s=n.find(({pace:r})=>r?.is==="by-traffic");
if(!s?.pace)return{is:"rate-unknown"};if(s.pace.perSecond===0)return{is:"built",percents:Qu};const o=td(s,{limits:t,sources:n}),a=Array.from({length:100},(r,i)=>100-
i).find(r=>o(r)<=e);return a===void 0?{is:"too-few",least:o(1)}:{is:"built",percents:Fs(a)}}const Fs=e=>e>=100?[100]:[e,...Fs(Math.min(100,Zu*e))];function td({
name:e,pace:t},{limits:n,sources:s}){const{perSecond:o=0,delayMs:a=0}=t??{},r=(0,Z.fZ)(s,n,0).find(({source:c,kind:u})=>c===e&&u==="errors")?.policy,i=Hs(r?.detect??
1).flatMap(c=>{const u=r&&Us({...r,share:c,stake:ie.$x,within:nd});return u?[{share:c,requests:u.most}]:[]});return c=>{const u=o*c/100,d=f=>Math.max(Ls.Cl*G.I$/
1e3,f/u)+(a+G.I$)/1e3;return Math.max(...i.map(({share:f,requests:l})=>Math.ceil(f*u*d(l))))}}const nd=2e4,Hs=e=>e>=1?[1]:[e,...Hs(2*e)];function sd(e){const{plan:t,
limits:n}=e;if(t.onInconclusive==="promote")return;const s=Vs(e);if(!s)return;const o=dd(e),r=(s.metric.kind==="errors"?fd(n,s.metric.detect):[]).find(i=>!Vs({...e,
limits:{...n,detect:i}}));return{...s,...o?{instead:o}:{},...r===void 0?{}:{detect:r}}}function Vs(e){const{slackMs:t}=e,n=od(e.plan);let s=n.limits.totalMs-t-n.
steps.reduce((o,{holdMs:a})=>o+a,0);for(const o of Ks({...e,plan:n})){const{percent:a,holdMs:r,longestMs:i,need:c}=o,u=c.ms-r;if(c.ms>i)return{...Ws(a,c),hasMs:i,
bound:"max-hold"};if(u>s)return{...Ws(a,c),hasMs:Math.max(0,r+s),bound:"timeout"};s-=Math.max(0,u)}}function od(e){const t=e.steps.findIndex(({percent:n})=>n===
e.pauseAt);return t<0?e:{...e,steps:e.steps.slice(0,t+1)}}const Ws=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Ks({plan:e,limits:t,sources:n,longestOf:s}){
const{steps:o,unknown:a}=Et({plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return a.length>0?[]:o.flatMap(r=>{const i=ad(t).flatMap(u=>rd(r,u)??[]),[c]=i.toSorted(
(u,d)=>d.ms-u.ms);return c?[{...r,need:c}]:[]})}const ad=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],...t===void 0?[]:["latency"]];function rd({
metrics:e},t){return e.flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,o)=>s.ms-o.ms)[0]}const[id,Re]=[1e3,6e4],cd=5*Re,
ud=10080*Re;function dd(e){const{plan:t,slackMs:n}=e,s=Ks(e),o=Math.max(...s.map(({need:u,holdMs:d})=>Math.max(d,Be*u.ms))),a=s.every(u=>u.need.ms<=u.longestMs),
r=Gs(o,o<10*Re?10*id:Re),i=s.reduce((u,{holdMs:d,need:f})=>u+Math.max(d,Be*f.ms),0),c=Gs(i+n+cd,Re);if(!(c>ud))return{...a?{}:{maxHoldMs:r},...c>t.limits.totalMs?
{timeoutMs:c}:{}}}const Gs=(e,t)=>Math.ceil(e/t)*t,fd=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*e).toPrecision(6))).filter(n=>n>t&&n<=.5),Fe=e=>we(
e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),ld=(e,t)=>Et({plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:n=>(0,de.um)(t,n)});function pd(e,t){
const n=sd({plan:t,limits:e.settings.analysis,sources:Fe(e),longestOf:de.um,slackMs:de.$O});if(!n)return;const{percent:s,needMs:o,hasMs:a,bound:r,metric:i}=n,c=Number(
(i.needed/(o/1e3)).toPrecision(2));throw(0,m.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${Ys(o)}\
 of about ${c} ${i.source} a second (${i.needed})`,has:Ys(a),bound:r,plan:hd(n)})}const Ys=e=>(0,q.cb)(Math.ceil(e/1e3)*1e3);function hd({instead:e,detect:t}){const{
maxHoldMs:n,timeoutMs:s}=e??{},o=[...n===void 0?[]:[`  max-hold: ${(0,q.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,q.cb)(s)}`]],a=t===void 0?[]:[`  detect: ${(0,q.
K$)(t)}`];return o.length===0||a.length===0?[...o,...a].join(`
`):[...o,"  # or, to find only greater faults in the time there is:",...a.map(r=>r.replace("  ","  # "))].join(`
`)}function qs(e,t){const n=ld(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:o}=e.settings;e.reporter.report({is:"forecast",...n,onInconclusive:s,
...o?{isDetailed:!0}:{}})}function md(e,t){const{settings:n}=e,{is:s,holdMs:o,isHoldAuto:a}=n.plan;if(t.steps.length===0||s!=="built"&&!a)return t;const r=n.plan.
is==="built"?gd(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?De({...c,percents:r,holdMs:o}).steps:i,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.
maxHoldMs,totalMs:t.limits.totalMs-de.$O,leastMs:a?0:o},l=zu(u,{limits:n.analysis,sources:Fe(e)},f);return Ot({...t,steps:l},{bakeMs:d})}function gd(e,t){const{
analysis:n}=e.settings,s=ed(t,{limits:n,sources:Fe(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.V2)("E_BAD_ANSWERS_RATE",{});case"\
too-few":throw(0,m.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,q.K$)((0,Z.le)(n))})}}async function St(e,{stable:t}){const n=t.map(({revision:i})=>i),s=await Promise.
all(e.sources.map(async i=>({source:i,availability:await vd(e,i,n)}))),o=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:[]);
e.may.measureBy=new Set(o.map(({source:i})=>i.name)),e.may.behindMs=Math.max(0,...o.map(({source:i,availability:{behindMs:c=i.behindMs??0}})=>c)),e.may.paces=new Map(
o.flatMap(({source:i,availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const a=s.flatMap(({availability:i})=>i.is==="available"?[i.what]:[]),r=s.flatMap(({source:{
needs:i},availability:c})=>{if(c.is==="available"||!i)return[];const{why:u,cure:d}=c;if(i.required)throw(0,m.V2)("E_EVIDENCE",{subject:i.subject,why:u,cure:d??"",
...i.required});return[{subject:i.subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"evidence",measured:a,unmeasured:r,...e.settings.dryRun?{isDetailed:!0}:
{}}}async function vd(e,{name:t,what:n=t,needs:s},o){return s?await bd(e,s.rights)??s.check(o,e.interrupt):{is:"available",what:n}}async function bd(e,t){const n=t.
length===0?[]:await e.cluster.missing(t);if(n.length===0)return;const{user:s,grant:o}=await ge(e,n);return{is:"unavailable",why:`${s} may not ${n.map(oe).join("\
, ")}`,cure:(0,x.r)(o)}}const[yd,wd]=[4,500];async function Md(e,t,n){const s={generation:t.generation,driver:t.driver??null,set:{template:n}},o=await kd(e,s);if(o.
is==="refused")throw await Od(e,o);if(o.is==="written")return o.service?.template;await e.cluster.reread(T)}async function kd(e,t){for(let n=1;;n++){const s=await e.
cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===yd||e.interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,
attempts:n,why:s.message});await e.clock.sleep(wd*n,e.interrupt)}}async function Od(e,t){return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.
service}):t.lacks?Ae(e,[t.lacks]):(0,m.V2)("E_REFUSED_TEMPLATE",t)}async function $d({cluster:e}){const t=e.snapshot(),n=({revision:o})=>t.revisions.get(o)?.ready.
status==="True",s=(0,v.AR)((0,p.m8)(t));!t.service||s.length>0&&s.every(n)||(await e.reread(T),await e.rereadRevisions())}function _d(e,t){const{revisions:n}=e,
s=(0,v.AR)((0,p.m8)(e)),{serving:o,broken:a}=ar(s,d=>hn(n.get(d))),r=o.map(({revision:d})=>n.get(d)).find(d=>d?.ready.status!=="True");if(r)throw(0,m.V2)("E_STA\
BLE_NOT_READY",{revision:r.name,why:zs(r)});const i=d=>!((0,v.vY)([d])&&o.length>0)&&hn(n.get(Ed(d,t)));if(!t.traffic.some(d=>d.percent&&i(d))||o.length===0)return{
stable:o,broken:a,before:t.traffic};const u=o.map(({revision:d,percent:f})=>({revisionName:d,latestRevision:!1,percent:f}));return{stable:o,broken:a,before:mn(t.
traffic,i)??u}}const Ed=({revisionName:e},{latestReady:t=""})=>e??t;function Sd(e,{revisions:t},{stable:n,broken:s}){if(s.length===0)return;const o=s.map(({revision:a,
percent:r})=>{const i=zs(t.get(a));return`${a} has ${r} % of traffic and serves nobody: ${i}.`});e.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:o.
join(" "),cure:n.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is ready, before its health check.":"Its tra\
ffic goes to the other Revisions, and an abort does not return any to it."})}function zs(e){if(!e)return"it no longer exists";const{message:t,reason:n="no reaso\
n given"}=e.ready;return`it is not ready (${t?.trim().replace(/\s+/g," ").replace(/\.$/,"")||n})`}var Js=h(79320),Tt=h(81610);function He({settings:e}){const{metadata:t}=e.
template.manifest??{};return{labels:Qs((0,Tt.I)(t).labels),annotations:Qs((0,Tt.I)(t).annotations)}}function Rt(e,t){const n=He(e),[s,o]=[Zs(n.labels,t.labels),
Zs(n.annotations,t.annotations)];return{...s?{labels:s}:{},...o?{annotations:o}:{}}}const Xs=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),
...Object.keys(t).map(n=>`annotation ${n}`)],Nt="networking.knative.dev/visibility";function Td(e,t){const n=He(e).labels[Nt];if(n===void 0||n===t.labels[Nt])return;
const{namespace:s}=e.cluster.target;throw(0,m.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,namespace:s,label:`${Nt}=${n}`})}const Zs=(e,t)=>{const n=Object.
entries(e).filter(([s,o])=>t[s]!==o);return n.length>0?Object.fromEntries(n):void 0},Qs=e=>Object.fromEntries(Object.entries((0,Tt.I)(e)).filter(t=>typeof t[1]==
"string"&&!Rd(t[0]))),Rd=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),xt=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Nd(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Nd(e){const t=Ee(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function xd(e,t,{stable:n,broken:s,before:o}){const a=n.length===0;return xt(e,{id:e.id,stage:"claimed",plan:a?eo(e):Cd(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:o,intended:t.traffic,...Ad(e,t),...Id(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!a?{templateFrom:t.latestCreated}:{}})}function Ad(e,t){const n=Rt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const Id=(e,t)=>(0,p.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Pd(e){const t=xt(e,{id:e.id,stage:"deployed",plan:eo(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,v.MG)(t)}}function Ld(e,t,{current:n,earlier:s}){return xt(e,{id:e.id,stage:"stepping",step:0,plan:De({percents:[100],holdMs:0,ending:"promote",
onInconclusive:"abort",limits:At(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,v.dp)(t.traffic,t.latestReady),
scale:{[s.name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function Cd(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:o,
maxHoldMs:a}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return De({percents:Ud(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.
is==="split"?"stay":"promote",onInconclusive:n,...a===void 0?{}:{maxHoldMs:a},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s,evidence:(0,Z.mo)(o),kept:(0,Ts.uq)(e.
settings)},limits:At(e)})}const Ud=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},eo=e=>De({percents:[],
holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:At(e)}),jd=6e4,At=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:jd,
totalMs:e.timeoutMs});function to(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[Js.D.id]:t}}}}
function no(e,t){if(t.controller)throw(0,m.V2)("E_OWNED",{...e.cluster.target,...t.controller});if(t.gitops===void 0||e.settings.adoptGitops)return;const{by:n,mark:s,
owns:o}=t.gitops;throw(0,m.V2)("E_GITOPS",{owner:n,owns:o.join(" and "),mark:s})}function Dd(e,t){if(e.settings.adoptTags)return;const n=new Set((0,p.kv)(t)),{tags:s}=e.
settings,o=[{tag:s.candidate,setting:"candidate-tag"},{tag:s.stable,setting:"stable-tag"}];for(const{tag:a,setting:r}of o){const i=t.traffic.find(c=>c.tag===a);
if(i&&!n.has(a))throw(0,m.V2)("E_TAG_TAKEN",{tag:a,setting:r,holder:i.revisionName??"the latest Revision"})}}function Bd({templates:e},{revisions:t},n){if(n.verdict)
return n.verdict.is!=="bad";const s=[...t.values()],o=s.filter(r=>e.same(e.of(r),e.of(n))),a=({verdict:r})=>r!==void 0&&r.is!=="bad";return o.some(a)||!o.some(r=>Fd(
r,s))}const Fd=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),so=32e3;async function Hd(e){const{service:t}=e.settings;
if(ao(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${oo(e)}). Waiting for at most ${so/1e3} s`}),
await _(e,n=>!ao(n),so,e.interrupt),ro(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:oo(e)})}const oo=e=>(0,p.NK)(e.cluster.
snapshot().route)??"no reason given",ao=e=>ro(e)||(0,p.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",ro=({route:e})=>e!==void 0&&e.ready.status!=="True"&&
e.allTrafficAssigned.status==="True"&&Vd(e),Vd=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function Wd(e){await gi(
e),await Hd(e),await $d(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Gd(e),await un(e,...n?[]:qd(e)),!n)return Yd(e);no(e,n),Dd(e,n),Td(e,n);const s=_d(t,
n);n.url&&await Kd(e,t,n.url);const o=zd(e,t,{service:n,home:s}),a=await Md(e,n,o.template);return a?Zd(e,t,{service:n,home:s,...o,asStored:a}):{is:"changed"}}async function Kd(e,{
route:t,service:n},s){await xn(e,s),n&&(0,p.fx)(t,n.traffic)&&await wr(e,s)}function Gd(e){const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,m.
V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"\
Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `service` and `namespace`. Set `create\
` to false to fail instead."})}function Yd(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"create",template:to(t,e.id),journal:Pd(
e)}}const qd=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function zd(e,t,{service:n,home:s}){const o=io(t),a=t.revisions.get(s.stable[0]?.
revision??"");if(!(o!==void 0&&a!==void 0&&o.name!==a.name&&Jd(o)))return{...e.templates.apply(n.template,e.settings.template),base:n.template};e.reporter.report(
{is:"note",text:`The current template led to ${o.name}, which failed. The new template is based on ${a.name} instead.`});const i=e.templates.of(a);return{...e.templates.
apply(i,e.settings.template),base:i}}const Jd=e=>e.verdict?.is==="bad"||e.ready.status==="False",io=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:
t.get(e.latestCreated);function Xd(e,t,n){const{service:s,home:o,asStored:a}=n,r=io(t);if(!(e.templates.same(a,s.template)&&e.settings.newRevision==="when-chang\
ed")||r?.ready.status!=="True"||r.verdict?.is==="bad")return;if(!(o.broken.length===0&&o.stable.every(({revision:u})=>u===r.name))||e.settings.plan.is==="split"||
Bd(e,t,r))return r;e.reporter.report({is:"note",text:`${r.name} already runs this configuration, but no rollout has proven it healthy. It is deployed again as a\
 new Revision, and checked.`})}function Zd(e,t,n){const{service:s,home:o,template:a,changes:r,asStored:i,base:c}=n,u=Xd(e,t,n),d=u?o.stable.filter(w=>w.revision!==
u.name):o.stable;if(u&&d.length===0&&o.broken.length===0)return{is:"unchanged",revision:u.name};Sd(e,t,o);const f=xd(e,s,{...o,stable:d}),l={is:"roll-out",service:s},
{generation:g}=s;if(u){const w=t.revisions.get(d[0]?.revision??"")??u,I={before:e.templates.of(w),after:e.templates.of(u)};return{...l,compared:I,deployment:{changes:[],
generation:g},journal:{...f,candidate:u.name}}}return{...l,compared:{before:c,after:i},deployment:{template:to(a,e.id),changes:r,generation:g},journal:{...f,sent:e.
templates.fingerprint(i)}}}async function co(e,t,n){const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),o=gn(t,s,e.driver),a={generation:n.generation,driver:null,
set:o},r=await e.cluster.writeService(a).catch(async i=>{throw ut(i)&&await ci(e,t,o.traffic!==void 0),i});if(r.is==="written")return!0;if(r.is==="refused")throw await me(
e,r);return fo(e)}async function Qd(e,t){const n=await e.cluster.createService(uo(e,t));if(n.is==="refused")throw await me(e,n);return n.is==="written"||fo(e)}const uo=(e,{
journal:t,template:n})=>{const{labels:s,annotations:o}=He(e);return{template:n,labels:s,annotations:{...o,[Js.D.tags]:t.tags.candidate},traffic:t.intended,journal:{
...t,deadlineMs:be(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function fo(e){const{service:t}=await e.cluster.reread(T);return t?.driver===e.driver}
function ef(e,t){const n=Ee(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,o=r=>{const{snapshot:i}=t.now(),c=re(n,i,
r)??i.revisions.get(r)?.minScale??null;return s.has(r)?s.get(r)??null:c},a=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:o(i),after:c}),s.set(i,c)};return{
holdFor:r=>{t.now().journal?.hold===void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(l=>[l,o(l)]));return yn(
u,d,{hold:n,scale:f})});const{snapshot:i,journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,Y.GY)(tf(c,i,r),o))a(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,
u,String(d))},release:(r=()=>({}))=>{const{journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,Y.D8)({...i.scale,...r(i)},o)))a(`Release the pods of ${c}`,
c,u)}}}function tf(e,{revisions:t},n){const s=a=>t.get(a),o=e.plan.steps[n]?.percent??0;return bs(e,{percent:o,stablePods:ys(e,s)},s)}const nf={spec:{}};function sf(e,t,n){
const{plan:s,stable:o,before:a,tags:r}=t.journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:l}=i;return{is:"w\
ould-change",candidate:n,stable:o,diff:of(e,t),service:Xs(t.is==="create"?He(e):Rt(e,t.service)),plan:s,form:t.is==="create"||(0,v.vY)(a)?"floating":"pinned",tags:r,
keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.path}}}function of({templates:e},t){
return t.is==="create"?e.diff(nf,t.template):e.diff(t.compared.before,t.compared.after)}async function af(e,t){const n=t.journal.candidate??po(e);e.reporter.report(
sf(e,t,n));const s=t.is==="create"?await df(e,t):await uf(e,t),o=s.find(i=>i.is==="refused");if(o)throw await me(e,o);const a=e.settings.showWrites?[]:[rf],r={...(0,S.
e4)(e,{kind:"unchanged",reason:cf(s)}),next:a};return e.reporter.report({is:"ended",outcome:r}),r}const rf="To see each write as it would be sent: set `show-wri\
tes` to true.";function cf(e){const t=e.filter(({is:o})=>o==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API serve\
r ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function uf(e,t){const n=[],{
stable:s}=t.journal;await Oe(e,Ee(e),s.map(({revision:c})=>c));const o=ff(e,t),a=e.cluster.preview(o.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),
{generation:r,driver:i=null}=t.service;for(const{what:c,...u}of o){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);It(e,{what:c,...l,answer:"no\
t asked"});continue}const d=await e.cluster.writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(d);const f=a.next().value;f&&It(e,{what:c,...f,
answer:lo(d)})}return n}const It=({reporter:e,settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),lo=e=>e.is==="refused"?e.message:
e.is;async function df(e,t){const n=uo(e,t),s=await e.cluster.createService(n,{dryRun:!0});return It(e,{what:"Create the Service",...e.cluster.previewCreation(n),
answer:lo(s)}),[s]}function ff(e,t){const{journal:n,deployment:s}=t,{plan:o}=n,a=lf(e),{template:r}=s;a.write("Claim",(d,f)=>gn(d,f,e.driver),{journal:n,driver:null}),
a.write("Deploy",(d,f)=>vn(d,f,r));const i=n.candidate??po(e);r&&a.candidateReady(i,r),a.write(`Tag ${i} at 0 %`,(d,f,l)=>{const g=Ln(e,l,d);return bn(d,f,{candidate:i,
...g?{emptyUrl:g.url}:{}})});const c=ef(e,a);for(const[d,{percent:f}]of o.steps.entries()){if(c.holdFor(d),a.write(`Shift ${f} % to ${i}`,(g,w)=>wn(g,w,{step:d,
leftMs:g.plan.limits.totalMs})),o.pauseAt!==f)continue;const{pauseTimeoutMs:l}=e.settings;return a.write(`Pause at ${f} %`,(g,w)=>Mn(g,w,l)),a.writes}if(o.ending===
"stay")return c.release(),a.write("Keep the split",$n),a.writes;const u=e.settings.keepPrevious;return a.write("Record that the promotion is decided",kn),c.release(
d=>ws(d,u)),a.write(`Promote ${i}`,(d,f,l)=>{const g={...d,candidate:i},w=o.steps.some(({holdMs:L})=>L>0),I=pt(e,g,l);return On(g,f,{form:I,keep:u,isJudged:w})}),
a.writes}function lf(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const o=s()?.journal;return{snapshot:t,journal:o==="unrea\
dable"?void 0:o}},writeMinScale:(o,a)=>{n.push({what:o,minScale:a})},write:(o,a,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||!c||c==="unreadable")return;const u=a(
c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:o,change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,service:pf(i,u)}},candidateReady:(o,a)=>{
const r=s();if(!r)return;const i=Math.max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(a,{name:o,generation:i});t={...t,revisions:new Map(
[...t.revisions,[o,c]]),configuration:{generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map([[i,a]])},service:{...r,latestCreated:o,latestReady:o,
configurationsReady:{status:"True"}}}}}}function pf(e,{template:t,traffic:n,journal:s}){const o={template:t??e.template,traffic:n??e.traffic},a=!(0,ct.isDeepStrictEqual)(
o,{template:e.template,traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,...o,generation:e.generation+(a?1:0),...c?{journal:c}:{}}}function po(e){
const t=(e.cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}async function ho(e,t=e.clock.now()+e.settings.
timeoutMs){const n=t-e.clock.now(),s=await vt(e,{on:{is:"turn"},limitMs:n},()=>er(e,t));if(s.is==="free")return;if(e.settings.dryRun)return hf(e,s);e.reporter.report(
{is:"note",text:`${go(s)} Finishing it first.`});const o=await $t({...e,reporter:mf(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?mo(s.journal):"su\
perseded");return o.kind==="stopped"||o.kind==="uncertain"?o:void 0}const mo=({stage:e})=>e==="paused"?"pause-over":"driver-died";function hf(e,t){const n=`${go(
t)} A deploy would finish it first; a dry run does not change it.`,s=(0,S.e4)(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}
const go=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,
mf=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function vo({cluster:e,reporter:t},n,s=n.plan){const{stable:o,broken:a=[],before:r}=n,
{revisions:i}=e.snapshot(),c=Object.fromEntries(o.map(({revision:u})=>[u,i.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:o,broken:a,form:(0,v.
vY)(r)?"floating":"pinned",images:c})}const bo=4;async function gf(e){yf(e),await ue(e,"change"),e.reporter.report({is:"target",...await yt(e)});const t=e.clock.
now(),n=t+e.settings.timeoutMs;for(let s=0;s<bo;){const o=await ho(e,n);if(o)return o;const a=await bf(vf(e,t));if(a)return a;const r=e.cluster.snapshot();Pe(e,
e.cluster.snapshot()).is==="free"&&s++,await zn(e,r,{attempt:s})}throw(0,m.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:bo})}function vf(e,t){const n=(0,Ps.
A7)(e.settings,e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}async function bf(e){const t=await Wd(e);if(t.is==="changed")return;if(t.is==="unchang\
ed")return kf(e,t.revision);const n=await Of(e,t);return e.settings.dryRun?af(e,n):await wf(e,n)?Mf(e,n):void 0}function yf({settings:{template:e,newRevision:t}}){
const{requests:n,limits:s,...o}=e,a=[...Object.values(o),...Object.values(n),...Object.values(s)],r=i=>i===void 0||typeof i=="object"&&Object.keys(i??{}).length===
0;if(t==="when-changed"&&a.every(r))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}const wf=(e,t)=>t.is==="create"?Qd(e,t):co(e,t.journal,t.service);function Mf(e,t){return e.
reporter.report({is:"phase",phase:"deploy"}),je(e,Ce(e.clock,t.is==="create"?void 0:t.deployment))}function kf(e,t){const{service:n}=e.cluster.snapshot(),s=n?Xs(
Rt(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not a\
pplied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const o=(0,S.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs\
 this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}async function Of(e,t){const n=await St(e,t.journal),
s=md(e,t.journal.plan),o={...t.journal,plan:s};e.settings.dryRun||vo(e,o),e.reporter.report(n),qs(e,s),pd(e,s);const a=Ee(e);return a!=="revision"&&fs(e,a,o),{...t,
journal:o}}async function $f(e){const{service:t}=await ue(e,"change");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});
const{journal:n}=t;if(n==="unreadable")throw Ie(e,e.cluster.snapshot());if(n?.stage!=="paused")throw(0,m.V2)("E_NOT_PAUSED",{service:e.settings.service});e.reporter.
report({is:"target",...e.cluster.target});const s=Rs(e,n);return await _f(s,n),xs(s)}async function _f(e,t){const{pauseAt:n,...s}=Ns(e,t.plan),o={...s,steps:s.steps.
slice(t.step+1)};vo(e,t,o),e.reporter.report(await St(e,t)),qs(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Ef(e)}.`})}const Ef=({settings:{
analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,q.K$)(Z.tW.maxErrorRate)} (d\
efault)`:`max-error-rate ${(0,q.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function Sf(e){await ue(e,"change"),e.reporter.report({is:"\
target",...await yt(e)});const t=await ho(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});await un(e),no(e,n);const{current:s,earlier:o}=Rf(e);if(s.name===o.name||ht(e,s,o))return Tf(e,s);const a=Ld(e,n,{current:s,earlier:o});
if(!await co(e,a,n))throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service});await Nf(e,{current:s,earlier:o,readyMs:a.plan.limits.readyMs});const r=Ce(e.
clock);return r.abortBecause="asked",je(e,r)}function Tf(e,{name:t}){const{stable:n}=e.settings.tags,s=`No change: ${t} serves already what the tag ${n} stands \
for.`,o=(0,S.e4)(e,{kind:"unchanged",reason:s,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}function Rf(e){const t=e.cluster.snapshot(),{revisions:n}=t,
s=(0,p.m8)(t),o=e.settings.tags.stable,a=s.find(c=>c.tag===o)?.revisionName,r=n.get((0,v.HV)((0,v.AR)(s))??""),i=n.get(a??"");if(!r||!i||i.ready.status!=="True")
throw(0,m.V2)("E_NOTHING_BEFORE",{service:e.settings.service,tag:o});return{current:r,earlier:i}}async function Nf(e,{current:t,earlier:n,readyMs:s}){const o=(0,p.
zc)(e.cluster.snapshot())?.hold,a=new AbortController;o===void 0&&e.knative.age==="unknown"||o==="nothing"?await ks(e,n.name,s):kt(e,n.name,a.signal);const i=await wt(
e,n.name);if(i!=="nothing"){const c=Math.max(1,t.replicas),u=await Os(e,i,{[n.name]:c}),d=g=>(0,p.EB)(g,n.name)>=c,f=()=>_(e,d,s,e.interrupt),l=[{revision:n.name,
pods:n.replicas,wanted:c}];u.size>0&&await vt(e,{on:{is:"pods",lacking:l},limitMs:s},f)}a.abort()}var Q=h(77380),Pt=h(35577),xf=h(73024),Lt=h(51455),ee=h(76760),
Af=h(31438);async function yo(e,t){const{settings:n,reporter:s}=e,{measurements:o}=n;if(o===void 0)return t(e);const a=i=>s.report({is:"warning",code:"W_MEASURE\
MENTS",message:`The measurements of this rollout are not saved in ${o}: ${i}. The rollout is not affected.`}),r=Pf(o,{cwd:process.cwd(),warn:a});try{return await t(
{...e,record:r.record})}finally{await r.close()}}const If=1e3;function Pf(e,{cwd:t,warn:n}){let s,o=!1,a=Promise.resolve();const r=async i=>{if(!o)try{s??=await Bf(
e,t),await s.appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:Af.r}:i)}
`)}catch(c){o=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{a=a.then(()=>r(i))},close:async()=>{await Promise.race([a,new Promise(i=>setTimeout(
i,If).unref())]),await s?.close().catch(()=>{})}}}const{O_WRONLY:Lf,O_CREAT:Cf,O_TRUNC:Uf,O_NOFOLLOW:jf=0,O_NONBLOCK:Df=0}=xf.constants;async function Bf(e,t){const n=(0,ee.
resolve)(t,e),s=(0,ee.relative)(t,(0,ee.dirname)(n));if(s!==".."&&!s.startsWith(`..${ee.sep}`)&&!(0,ee.isAbsolute)(s)&&await(0,Lt.realpath)((0,ee.dirname)(n))!==
(0,ee.join)(await(0,Lt.realpath)(t),s))throw new Error("its folder is reached through a link");const a=await(0,Lt.open)(n,Lf|Cf|Uf|jf|Df,420);if((await a.stat()).
isFile())return a;throw await a.close(),new Error("it is not a regular file")}var Ff=h(33588);function wo({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};
if(e==="unreadable")return{is:"unreadable"};const s={is:"left",journal:e,way:Hf(e),...t===void 0?{}:{driver:t}};switch(ln({journal:e,driver:t},n).is){case"alive":
return{is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const Mo=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Hf=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function Vf(e){const{service:t}=await ue(
e,"change");if(!t)return{is:"gone"};const n=wo(t,pn(e));if(Mo(n))return ko(n);switch(n.is){case"stray":return Kf(e,t);case"unreadable":return{is:"ended",outcome:Gf(
e)};case"left":return{is:"ended",outcome:await Wf(e,n)}}}async function Wf(e,{journal:t,driver:n,way:s}){if(s==="on"){const o=Rs(e,t);return e.reporter.report(await St(
o,t)),xs(o)}return $t({...e,settings:{...e.settings,tags:t.tags}},n,mo(t))}async function Kf(e,{driver:t}){const n={driver:t??null,set:Rn()},s=await e.cluster.writeService(
n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await me(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function Gf(e){const{
message:t,cure:n}=Ie(e,e.cluster.snapshot());return{...(0,S.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const ko=({is:e,journal:t})=>e==="kept"?
{is:e}:{is:e,untilMs:t.deadlineMs},Yf=4;async function qf(e){const t=await e.find(),n=await nl(t,Yf,o=>zf(e,o)),s=Qf(n);return e.reporter.report({is:"ended",outcome:s}),
s}async function zf(e,{namespace:t,service:n,...s}){const{journal:o}=s,{stage:a,job:r}=o===void 0||o==="unreadable"?{}:o,i=await Jf(e,{namespace:t,service:n,...s});
return{namespace:t,service:n,...a?{stage:a}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function Jf(e,t){try{const n=wo(t,{...e,nowMs:e.serverNow()});return Mo(
n)?ko(n):e.interrupt.aborted?{is:"not-begun"}:await Xf(e,t)}catch(n){const s=(0,S.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LOCKED"?{is:"\
taken"}:{is:"ended",outcome:s}}}function Xf({at:e,reporter:t},{namespace:n,service:s}){const o=a=>t.report({is:"note",text:`${n}/${s}: ${a}`});return o("left op\
en; finishing it."),e({namespace:n,service:s},a=>Vf({...a,reporter:Zf(o)}))}const Zf=e=>({report:t=>{t.is==="warning"&&e(t.message)}});function Qf(e){const t=el(
e),n=new Set(e.flatMap(Ut).flatMap(s=>s.next));return{kind:t,reason:tl(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}const Ct=({fate:e})=>e.
is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",Oo=({fate:e})=>e.is==="ended"||e.is==="unmarked",Ut=({fate:e})=>e.is==="ended"&&Ff.h[e.outcome.kind]>
1?[e.outcome]:[];function el(e){const t=e.flatMap(Ut).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?"stopped":e.some(Ct)?"\
left-open":e.some(Oo)?"recovered":"unchanged"}function tl(e){const t=e.filter(o=>Ct(o)||Oo(o)),n=e.filter(o=>Ct(o)||Ut(o).length>0),s=`Checked ${e.length} ${e.length===
1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: nothing to recover.`:n.length===
0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function nl(e,t,n){const s=new Map,o=e.entries(),
a=async()=>{for(const[r,i]of o)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},a)),e.flatMap((r,i)=>{const c=s.get(i);return c===void 0?[]:[
c]})}var b=h(27624),$o=h(44262),sl=h(35918),j=h(5323),jt=h(71791),Dt=h(68841);const ol=({transport:e,clock:t,server:n,namespace:s,service:o})=>{const a=(0,sl.m)(
e,t),r={transport:a.transport,clock:t,random:Math.random,server:n};return{find:s&&o?()=>rl(r,{namespace:s,service:o}):()=>al(r,s),serverNow:a.serverNow}},al=async(e,t)=>{
const n=t===void 0?(0,jt.fC)("services"):(0,jt.rJ)(t,"services"),s=await(0,$o.LD)(e,{path:n,query:{labelSelector:j.Pf.active}});if(!s)throw(0,m.V2)("E_NO_KNATIV\
E",{server:e.server});return s.items.map(_o)},rl=async(e,{namespace:t,service:n})=>{const s=await(0,$o.LF)(e,{path:(0,jt.xH)(t,"services",n)});if(!s)throw(0,m.V2)(
"E_NOT_THERE",{namespace:t,service:n});const{journal:o,driver:a,labels:r}=(0,Dt.r5)(s);return o!==void 0||a!==void 0||j.Pf.active in r?[_o(s)]:[]},_o=e=>{const{
name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:o}=(0,Dt.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},...o!==void 0&&
{driver:o}}};function il(e,t){return e.is==="broken"?Ve(`gave no measurement: ${e.why}`):t==="exit-code"?cl(e.code):ul(e)}const Ve=e=>({is:"faulty",why:e});function cl(e){
return e!==0&&e!==1?Ve(`ended with ${Eo(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,...e===1?{note:"exit code \
1"}:{}}]}}const Eo=e=>e===null?"a signal":`exit code ${e}`;function ul({code:e,stdout:t}){if(e!==0)return Ve(`ended with ${Eo(e)}, so its counts do not count`);
const n=t.split(`
`).filter(o=>o.trim()!==""),s=[];for(const[o,a]of n.entries()){const r=dl(a);if(typeof r=="string")return Ve(`printed what is no measurement: line ${o+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function dl(e){const t=fl(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:o,slow:a=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!Bt(s)||!Bt(o)||!Bt(a)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":o>s||a>s?`has more ${o>s?"bad":"slow"} requests than requests (${Math.max(o,a)} of ${s})`:{of:n,n:s,bad:o,...t.slow===void 0?{}:{slow:a}}}const fl=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},Bt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var ll=h(55097);
const pl=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!hl(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),hl=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),ml=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
gl=8,So=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>ml.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=gl).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,ll.f)(t));var To=h(31421);const Ro=1024*1024,
vl=1e3,bl=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const o=(0,To.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),a=AbortSignal.timeout(n),r=()=>wl(o),i=AbortSignal.any([s,a]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=a.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:f})};i.addEventListener("abort",d),process.
once("exit",r);try{return await Promise.race([yl(o),c])}finally{i.removeEventListener("abort",d),process.off("exit",r),r();for(const f of[o.stdout,o.stderr])f.destroy()}};
function yl(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},o=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",a=>{s.stdout+=a,s.stdout.length>Ro&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",a=>{s.stderr=(s.
stderr+a).slice(0,Ro)}),e.on("error",a=>n({is:"broken",why:`it could not be started (${a.message})`})),e.on("exit",()=>setTimeout(o,vl).unref()),e.on("close",o),
t}function wl(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Ml=3e4,Ft=2e3,No=1e3,kl={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function Ol(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:o}=kl[t.format],a=`every ${t.intervalMs/1e3} s`;return{name:s,one:o,mayTimeNothing:!0,
behindMs:Ft+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:$l(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${a}`:`a run of \`evidenc\
e-command\` ${a}`,start:_l(t,e)}}const $l=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Ft+t}),_l=(e,t)=>async(n,s,o)=>{const a={spec:e,context:t,
target:n,each:s,signal:o,warned:new Set};for(;!o.aborted;){const r=n.held();r?await El(a,r):await t.clock.sleep(No,o)}};async function El(e,t){const{spec:n,context:s,
target:o,signal:a}=e,{clock:r}=s,i=()=>!a.aborted&&o.held()===t;let c=Math.ceil((t.fromMs+Ft)/1e3);for(;i();){const u=r.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>
c;f&&await Sl(e,{held:t,since:c,until:d})&&(c=d);const l=u+(f?n.intervalMs:No);i()&&await r.sleep(Math.max(0,l-r.now()),a)}}async function Sl(e,t){const{spec:n,
context:s,target:o,each:a,signal:r}=e,i=pl(s.env,{...s.place,...o,...t,percent:t.held.percent}),c=await(s.runCommand??bl)(n.text,{env:i,timeoutMs:Ml,signal:r});
if(r.aborted||o.held()!==t.held)return!1;const u=il(c,n.format);if(u.is==="faulty")return Rl(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?So(i,c.stdout||c.stderr):"";for(const l of u.counts)a({atMs:d,...l,...Tl(l.bad,f)});return!0}const xo=200,Tl=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,xo)}}:{};function Rl({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const o=So(t.env,s).trim().slice(0,xo);t.warn(`The command \
in \`evidence-command\` ${n}.${o?` It said: ${o}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const te={n:0,bad:0,slow:0},Ao=e=>({last:new Map,old:new Set(e),owed:te});function Ht(e,t,{own:n,slowOverMs:s}){const o=[...t].map(([c,u])=>xl(Nl(e,
c,u),u,s)),a={n:le(o.map(({n:c})=>c)),bad:le(o.map(({bad:c})=>c)),slow:le(o.map(({slow:c})=>c))},{counts:r,owed:i}=Io(a,n,e.owed);return{side:{...e,last:new Map(
[...e.last,...t]),owed:i},counted:{...r,causes:Il(o)}}}function Io(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},o=Math.max(0,Math.
floor(s.n)),[a,r]=[Vt(s.bad,o),Vt(s.slow,o)];return{counts:{n:o,bad:a,slow:r},owed:{n:o-s.n,bad:a-s.bad,slow:r-s.slow}}}const Po={byStatus:new Map,within:[]},Nl=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Po);function xl(e,t,n){const o=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?Po:e,a=new Map([...t.byStatus].
map(([u,d])=>[u,d-(o.byStatus.get(u)??0)])),r=new Map([...a].filter(([u,d])=>u>=Al&&d>0)),i=le([...a.values()]),c=n===void 0?i:Lo(t,n)-Lo(o,n);return{n:i,bad:le(
[...r.values()]),slow:Vt(i-c,i),causes:r}}const Al=500,Lo=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??le([...t.values()]),Il=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,o]of n)t.set(s,(t.get(s)??0)+o);return t},Vt=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),le=e=>e.reduce((t,n)=>t+n,0);function Pl(e=Number.
POSITIVE_INFINITY){const t={candidate:te,stable:te};return{add:(n,{isBad:s,latencyMs:o})=>{const{n:a,bad:r,slow:i}=t[n];t[n]={n:a+1,bad:r+(s?1:0),slow:i+(o>e?1:
0)}},sent:n=>t[n]}}var Co=h(72201),ne=h(31055),z=h(51390);const Ll={"k-network-probe":"probe","k-network-hash":"override"};async function We({url:e,by:t},{ask:n,
spec:s,signal:o}){const a={...Kt(s.headers),...Ll},r={url:(0,ne.gZ)(e,s.path),method:"GET",headers:a,...t?{by:t}:{}};try{return Cl(await n(r,o),r.url)}catch(i){
const c=i instanceof Error?i.message:String(i);return Dl(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there w\
as no answer (${c})`}}}const Cl=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=Ul(e,{location:t.location,url:n});return{
is:"other",outcome:String(e),why:s,isFailure:e>=500}},Wt=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,Kt=e=>Object.fromEntries(e.map(z.gb).map(
([t,n])=>[t.toLowerCase(),n]));function Ul(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?jl(e,{location:t,url:n}):e===401||e===403?`${e} came from some\
thing in front of the Service that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other th\
an Knative, such as a catch-all or maintenance page`:`${e} came from something in front of the Service`}function jl(e,{location:t,url:n}){const s=new URL(n),o=URL.
parse(t,n);if(!o)return`${e} redirects elsewhere`;if(o.protocol==="https:"&&s.protocol==="http:"&&o.hostname===s.hostname)return`${e} redirects to https, which \
the ingress enforces`;const a=`${o.origin}${o.pathname}`;return`${e} redirects to ${a}${o.host===s.host?"":", for example a login page"}`}const Dl=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),Bl=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(o,a)=>{for(let r=1;;r++){const i=await Fl(e,{clock:t,ask:n,
command:s},{attempt:r,signal:a});if(a.aborted)return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,a)}}}),Fl=async(e,{clock:t,
ask:n,command:s},{attempt:o,signal:a})=>{const r=t.now();try{const{status:i,body:c}=await n(Gt(e),a),u=t.now()-r,d=Vl(e,{status:i,body:c});return d===void 0?{is:"\
passed",attempts:o,status:i,ms:u}:{is:"failed",attempts:o,why:d,detail:{command:s,status:i,ms:u,body:(0,z.cT)(c,e.headers).slice(0,Hl),stderr:""}}}catch(i){const c=(0,z.
cT)(i instanceof Error?i.message:String(i),e.headers);return{is:"unreachable",attempts:o,why:c,detail:{command:s,body:"",stderr:""}}}},Hl=2048,Vl=(e,{status:t,body:n})=>(0,ne.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,ne.ek)(e)}`,Gt=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(z.gb).map(([s,o])=>[s.toLowerCase(),o]))});
function Uo(e){const t=[],n=[],s=()=>{const o=e();return t.push(o),o};return{use:async o=>{const a=n.pop()??s();try{return await o(a)}finally{n.push(a)}},close:()=>{
for(const{close:o}of t)o()}}}async function Yt({clock:e,signal:t,perSecond:n,atMost:s},o){const a=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=a+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=i<s,f=i;d&&(i+=1);let l=!1;const g=()=>{d&&!l&&(i-=1),l=!0},w=o({dueMs:u,isSent:d,inFlight:f,
answered:g}).finally(()=>{g(),r.delete(w)});r.add(w)}await Promise.all(r)}function Wl({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...Kl(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:jo(s)}:{}}))}const Kl=({status:e,...t})=>t,jo=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function qt(e){const t=e.reduce((o,{weight:a=1})=>o+a,0),n=new Map(e.map(o=>[o,0])),s=o=>n.get(o)??0;return()=>{for(const a of e)
n.set(a,s(a)+(a.weight??1));const o=e.reduce((a,r)=>s(r)>s(a)?r:a);return n.set(o,s(o)-t),o}}const zt=({method:e})=>Gl.has(e),Gl=new Set(["GET","HEAD","OPTIONS"]);
function Yl(e){const t=e.map(({path:a="/",method:r})=>jo({path:a,method:r})),n=t.slice(0,ql),s=t.length-n.length,o=s>0?`${s} more`:n.pop();return n.length===0?`${o}`:
`${n.join(", ")} and ${o}`}const ql=4,Do=200,Bo=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:zl(s,t)}}),zl=(e,t)=>{
const n=[...(0,z.cT)(e,t).trim()];return n.length<=Do?n.join(""):`${n.slice(0,Do).join("")}\u2026`},Ke=4,Jl=1e4,Xl=500;function Zl(e){const t=Wl(e.settings),{clock:n,
ask:s,own:o}=e;return{name:"probes",one:"probe",what:`${Ke} probes a second on ${Yl(t)}`,pace:{is:"fixed",perSecond:Ke},start:s?np(t,{clock:n,ask:s,own:o}):Ql(t,
Fo(e)),...s?{}:{startBefore:tp(t,Fo(e))}}}const Fo=({settings:{health:e},clock:t,env:n,own:s,open:o})=>({clock:t,own:s,open:o??(()=>(0,Co.o)(e,n,"one"))}),Ql=(e,{
clock:t,open:n,own:s})=>async(o,a,r)=>{const i=Uo(n),c=f=>({spec:f,clock:t,target:o,signal:r,lanes:i,own:s}),u=qt(e),d={isThere:!1};Vo(e,c).then(f=>{d.isThere=f}),
await Yt(Jt(e,{clock:t,signal:r}),async f=>{const l=c(u()),g=Xt(l,"candidate",ep(f,o.sent?.(f.dueMs))),w=d.isThere&&zt(l.spec)?Xt(l,"stable",f):void 0,I=async(D,C)=>{
const W=await ap(l,await D,C);r.aborted||a(W)},L=w&&!Ho(await w);await Promise.all([I(g,w),...L?[I(w,g)]:[]])}),i.close()},ep=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),Ho=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),tp=(e,{clock:t,open:n,own:s})=>async({url:o,stable:a},r,i)=>{const c=Uo(n),u={candidate:"",url:o,
stableUrl:o,isStableTagged:!0,stable:a,isProven:!0},d=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),f=qt(e.filter(zt));await Vo(e,d)&&await Yt(Jt(e,{clock:t,
signal:i}),async l=>{const g=await Xt(d(f()),"stable",l);!i.aborted&&g.found.is==="knative"&&!Ho(g)&&r(g.measured)}),c.close()},np=(e,{clock:t,ask:n,own:s})=>({
sent:o},a,r)=>{const i=qt(e);return Yt(Jt(e,{clock:t,signal:r}),async c=>{const u=i(),d=o?.(c.dueMs),{status:f,...l}=await Wo({spec:u,clock:t,of:"candidate",address:Gt(
u).path},c,()=>n(Gt(u),r));c.isSent&&Yo(s,l,f),r.aborted||a(l),d?.()})},Jt=(e,t)=>({...t,perSecond:Ke,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(Ke*n/
1e3)))});async function Vo(e,t){const n=e.find(zt);if(!n)return!1;const{clock:s,target:o,signal:a,lanes:r}=t(n),{stable:i,stableUrl:c,isStableTagged:u}=o,d=s.now()+
Jl;if(i.length===0||!c||!u)return!1;for(;!a.aborted&&s.now()<d;){if(await r.use(({ask:l})=>sp({ask:l,spec:n,signal:a},c)))return s.now()<d;await s.sleep(Xl,a)}return!1}
async function sp({ask:e,spec:t,signal:n},s){const o={url:(0,ne.gZ)(s,t.path),method:t.method,headers:Kt(t.headers)},{status:a}=await e(o,n).catch(()=>({status:0}));
return a>0&&(await We({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Xt({spec:e,clock:t,target:n,signal:s,lanes:o,own:a},r,i){const c=r==="cand\
idate"?n.url:n.stableUrl??n.url;return o.use(async({ask:u})=>{const d={url:(0,ne.gZ)(c,e.path),method:e.method,headers:Kt(e.headers)},{status:f,...l}=await Wo({
spec:e,clock:t,of:r,address:d.url},i,()=>u(d,s)),g=await We({url:c},{ask:u,spec:e,signal:s});return g.is==="knative"&&i.isSent&&Yo(a,l,f),{measured:l,found:g,status:f}})}
async function Wo({spec:e,clock:t,of:n,address:s},o,a){const r=o.isSent?await a().then(c=>({status:c.status,...op(e,s,c)}),c=>({...Go(e,(0,z.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:Bo(e,s)})):Ko(`not sent: ${o.inFlight} in flight`);o.answered();const i=t.now();return{...r,atMs:i,of:n,n:1,latencyMs:i-o.
dueMs}}const Ko=e=>({bad:1,note:e}),Go=({name:e},t)=>Ko(e===void 0?t:`${t} on ${e}`),op=(e,t,{status:n,body:s=""})=>(0,ne.G3)(e,n)?{bad:0}:{...Go(e,String(n)),sample:Bo(
e,t,s)},Yo=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function ap(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:o,
spec:a,signal:r,lanes:i}=e,{stableUrl:c}=o,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:d})=>We({url:c},{ask:d,spec:a,signal:r}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Ge=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Zt(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,o=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return rp(await e.get(s,{accept:"applicat\
ion/json",...o},n))}catch(a){return n.throwIfAborted(),{is:"failed",why:a instanceof Error?a.message:String(a)}}}function rp({status:e,nowMs:t,body:n}){const s=Ne(
n);if(s?.status==="error"){const a=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:a}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const o=Ne(s?.data);return s?.status!=="success"||!o?{is:"failed",why:"the answer is none of a Prometheus"}:o.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:Qt(o.result).flatMap(ip),nowMs:t}}function ip(e){const{metric:t,values:n}=Ne(e)??{},s=Object.fromEntries(
Object.entries(Ne(t)??{}).map(([a,r])=>[a,String(r)])),o=Qt(n).flatMap(a=>{const[r,i]=Qt(a).map(Number);return Number.isFinite(r)&&Number.isFinite(i)&&Number(i)>=
0?[{atS:Number(r),value:Number(i)}]:[]});return o.length>0?[{labels:s,samples:o}]:[]}const Ne=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Ne(t):void 0}catch{return}},Qt=e=>Array.isArray(e)?e:[],qo=["requests","errors",
"quick"];function cp(e,t,n){const s=new Map(e),o=[],a=n+(Xo(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of dp(t)){const u=e.get(i)??fp(c,{
fromS:n,bornS:a}),d=lp(c);if(!u||d<u.atS)continue;const f=Jo(c,d);s.set(i,{atS:d,values:f}),d>u.atS&&o.push({fromS:u.atS,atS:d,...pp(u.values,f)})}if(o.length===
0)return{targets:s};const r=i=>o.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/o.length,atS:r("atS")/o.length,requests:r("requests"),errors:r(
"errors"),quick:r("quick")}}}const up=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function dp(e){const t=qo.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${zo(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([o])=>up.includes(o));return zo(s.length>0?Object.fromEntries(
s):n)})}const zo=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function fp(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.map(({atS:i})=>i)),
o=s.filter(r=>r>=t);if(o.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const a=Math.min(...o);return{atS:a,values:Jo(e,a)}}const lp=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Jo=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const o=s.findLast(a=>a.atS<=t);return o?[[n,o.value]]:[]}));function pp(e,t){const n=[...t].some(([o,a])=>a<(e.get(o)??0)),s=o=>[...t].filter(([a])=>a.startsWith(
`${o} `)).reduce((a,[r,i])=>a+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function Xo(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},o)=>s-(n[o]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const hp=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},en=300;async function mp(e,t){const{of:n,forms:s,context:o,stable:a}=e,r=[];for(const i of a)for(const c of s){const u=c(
{...o.place,revision:i}),d=await Zt(n,Ge(u.requests,en),t);if(d.is!=="series")return Qo(n,u.requests,d.why);if(r.push(Ge(u.requests,en)),d.series.length>0)return await vp(
n,u,t)??await gp(e,i,d)}return a.length===0||await ea(e)?Zo:{is:"unavailable",why:`${n.address} has no requests of ${a.join(", ")}: empty for ${r.map(i=>`\`${i}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const gp=async(e,t,n)=>await ea(e)?Zo:bp(e,t,n),Zo={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},Qo=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function vp(e,{errors:t,quick:n},s){for(const o of[t,
n]){if(o===void 0)continue;const a=await Zt(e,Ge(o,en),s);if(a.is!=="series")return Qo(e,o,a.why)}}const ea=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function bp({context:e,stable:t},n,{series:s,nowMs:o}){const[a,r]=[hp(s),Xo(s)],i=Math.max(0,(o??e.clock.now())/
1e3-(a??0)),c=r===void 0?"":`, scraped every ${Math.round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+ta,d=t.length===1?yp(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(i)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:ta}}}}
function yp(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,o)=>s+o,0)/t}const ta=8e3;var wp=h(37067),Mp=h(44708),kp=h(45269);const na=1e4,Op=16*1024*1024;function $p(e){const t=new Map,
n=s=>{const o=t.get(s.protocol)??(0,kp.y)(s,{env:e,connections:"one"});return t.set(s.protocol,o),o};return{get:async(s,o,a)=>{const r=new URL(s),i=AbortSignal.
timeout(na),c=AbortSignal.any([a,i]);try{return await sa(r,{agent:n(r),headers:o,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${na/1e3} s`:
oa(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function sa(e,t){const{promise:n,resolve:s,reject:o}=Promise.withResolvers(),a=i=>{const c=[];let u=0;
i.on("data",d=>{u+=d.length,u>Op?i.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),i.on("error",o),i.on("end",()=>{const d=Date.parse(i.headers.
date??""),f=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,nowMs:Number.isNaN(d)?void 0:d,body:f})})},r=e.protocol==="https:"?Mp.get(e,t,a):wp.get(
e,t,a);return r.on("error",i=>{r.reusedSocket&&oa(i)==="ECONNRESET"?sa(e,t).then(s,o):o(i)}),n}const oa=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),_p=15*6e4;function Ep(e){const t=[],n=(s,o)=>t.findLast(a=>a.atMs<=o)?.sent[s]??te;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-_p;)t.shift()},between:(s,o,a)=>{const[r,i]=[n(s,o),n(s,a)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.
slow-r.slow}}}}function Sp(e,t){const{requests:n,errors:s,quick:o}=e;if(n===void 0||s===void 0)return Tp.flatMap(r=>r.selectors.map(i=>Rp(r,i,t)));const a=o!==void 0&&
t!==void 0;return[r=>({requests:tn(n,r),errors:tn(s,r),...a?{quick:tn(o,r)}:{}})]}const tn=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Tp=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],Rp=({counts:e,buckets:t,status:n,bounds:s,unitMs:o},a,r)=>i=>{const c=a(i),u=r===void 0?void 0:s.find(d=>d*o>=r);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?{}:{quick:`${t}{${c},le=~"${Np(u)}"}`}}},Np=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),xp=120,Ap=300;async function Ip(e,t){const{revisions:n,seconds:s}=e,o=Math.min(Ap,Math.max(0,s)+xp),[a,r]=await Promise.
all([aa(e,n.candidate,{range:o,signal:t}),aa(e,n.stable,{range:o,signal:t})]);return a.is==="failed"?a:r.is==="failed"?r:{is:"read",sides:{candidate:a.read,stable:r.
read},nowMs:a.nowMs??r.nowMs}}async function aa(e,t,n){const s=await Promise.all(t.map(i=>Pp(e,i,n))),o=s.find(i=>i.is==="failed");if(o)return o;const a=s.filter(
i=>i.is==="read"),r=qo.flatMap(i=>{const c=a.flatMap(u=>u.read[i]??[]);return a.some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(
r),nowMs:a.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Pp(e,t,{range:n,signal:s}){const{of:o,forms:a,place:r}=e,i=u=>Zt(o,Ge(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of a){const d=u({...r,revision:t}),f=await i(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return Lp(d,f,i)}return c}async function Lp({errors:e,quick:t},{series:n,nowMs:s},o){const[a,r]=await Promise.all([o(e),t===void 0?void 0:
o(t)]);return a.is!=="series"?{is:"failed",why:a.why}:r&&r.is!=="series"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:a.series,...r?{quick:r.series}:
{}},nowMs:s}}const ra=5e3,Cp=1e3,ia=3e3,Up=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function jp(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:o}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?Sp(n,o.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:Up(s)},check:async(i,c)=>n?ca(e,u=>mp({of:{...n,get:u},forms:r,context:e,stable:i},c)):{is:"unavailable",why:"`prometheus` is not se\
t",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await ca(e,d=>Dp({spec:n,forms:r,context:e,get:d,target:i,each:c,signal:u}))}}}async function ca({
http:e,env:t},n){const{get:s,close:o}=e??$p(t);try{return await n(s)}finally{o()}}async function Dp(e){const{context:t,target:n,signal:s}=e,o=Ep(t.own),a=new Set;
for(;!s.aborted;){const r=n.held();r?await Bp({...e,held:r,history:o,warned:a}):await ua(e,o)}}async function ua({context:{clock:e},signal:t},n){n.note(e.now()),
await e.sleep(Cp,t)}async function Bp(e){const{context:t,target:n,signal:s,held:o}=e,a=()=>!s.aborted&&n.held()===o,r=[{of:"candidate",targets:new Map,owed:te},
{of:"stable",targets:new Map,owed:te}];let i=o.fromMs+ia-ra;for(;a();){const c=t.clock.now();c>=i+ra&&(i=c,await Fp(e,r,a)),a()&&await ua(e,e.history)}}async function Fp(e,t,n){
const{spec:s,get:o,forms:a,context:r,target:i,held:c,signal:u}=e,{candidate:d,stable:f}=i,l=c.fromMs+ia,g=(r.clock.now()-l)/1e3,w=await Ip({of:{...s,get:o},forms:a,
place:r.place,revisions:{candidate:[d],stable:f},seconds:g},u);if(!n())return;if(w.is==="failed")return Vp(e,w.why);const I=w.nowMs===void 0?0:r.clock.now()-w.nowMs;
for(const L of t){const D=cp(L.targets,w.sides[L.of],(l-I)/1e3);L.targets=D.targets,D.growth&&Hp(e,L,{growth:D.growth,aheadMs:I,side:w.sides[L.of]})}}function Hp({
spec:e,history:t,context:n,each:s},o,{growth:a,aheadMs:r,side:i}){const{requests:c,errors:u,quick:d,fromS:f,atS:l}=a,w=e.requests===void 0?t.between(o.of,f*1e3+
r,l*1e3+r):te,I=i.quick!==void 0,{counts:L,owed:D}=Io({n:c,bad:u,slow:I?c-d:0},w,o.owed);o.owed=D;const{slow:C,...W}=L;s({atMs:n.clock.now(),of:o.of,...W,...I?{
slow:C}:{}})}function Vp({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Prometheus at ${n.address} cannot be asked: ${s}.`,"Its requests are cou\
nted again as soon as it answers; until then they are no evidence."))}const J=10,Wp=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function Kp(e,t){
const n=await Promise.all(t.map(async([s,o])=>{const a=await se(e,o);if(!a)return;const r=da(a,e.random).slice(0,J);return{of:s,revisions:o,side:Ao(a),drawn:r,pods:a.
length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function se({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.
every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const Gp=async(e,t)=>{await Promise.all(t.map(n=>Yp(e,n)))};async function Yp(e,t){const n=await se(e,t.
revisions);if(!n)return;const s=t.drawn.filter(a=>n.includes(a)),o=n.filter(a=>!s.includes(a));t.drawn=[...s,...da(o,e.random)].slice(0,J),t.pods=n.length}const da=(e,t)=>e.
map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function qp(e,t,n){const s=await Promise.all(t.map(c=>zp(e,c,n))),a=s.flat().map(({result:c})=>c).
filter(c=>c.is==="later");if(a.length>0)return{is:"later",afterMs:Math.max(...a.map(({afterMs:c})=>c))};const r=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="r\
ead"?[[u,d.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,
read:new Map(r[u])}))}}const zp=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),Jp=({own:e,slowOverMs:t},n)=>n.
flatMap(({reading:s,read:o})=>{const a=e.sent(s.of),r=Xp(a,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=a,o.size===0)return[];const i=s.side.last.size===0,
{side:c,counted:u}=Ht(s.side,o,{own:i?te:r,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Xp=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*
n}),fa=1e3,Zp=5e3,Qp=10;async function eh(e,t,n){const s=t.slice(0,Qp),o=(await Promise.all(s.map(r=>e(r,n)))).filter(r=>r!==void 0),a=o.reduce((r,i)=>r+i,0);return o.
length===0?void 0:a*t.length/o.length}const th=e=>async({candidate:t,held:n,tallies:s},o,a)=>{for(;!a.aborted&&!n();)await e.clock.sleep(fa,a);!s||a.aborted||!await sh(
e,t,a)||await nh(e,{candidate:t,signal:a,tallies:s})};async function nh(e,{candidate:t,signal:n,tallies:s}){const{clock:o,counters:a,own:r,readRequestRate:i}=e,
c=r.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-r.sent("candidate").n+c))});let f,l=[];for(let[g,w]=[Number.NEGATIVE_INFINITY,o.now()];!n.
aborted;){o.now()>=g+Zp&&(g=o.now(),l=await se({counters:a},[t])??[]),await o.sleep(fa,n);const I=await eh(i,l,n).catch(()=>{}),L=(o.now()-w)/1e3;w=o.now(),I!==
void 0&&(u+=I*L,f??=s(async()=>d()).told,f(d()))}}async function sh({counters:e},t,n){const[s]=await se({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(
s,n)).is==="off"}const la=1e3,oh=5e3,ah=6e4,rh=5,ih=500,ch=e=>async({candidate:t,held:n,tallies:s},o,a)=>{const r=s&&await fh({parts:e,candidate:t,signal:a});if(!r)
return;let i=Promise.resolve(r);const c=()=>(i=i.then(d=>lh({parts:e,candidate:t,signal:a},d)),i.then(({total:d})=>d)),{told:u}=s(c);await uh(e,{held:n,signal:a,
pods:async()=>(await i).pods,read:async()=>u(await c())})};async function uh({clock:e},{held:t,signal:n,pods:s,read:o}){let a=t(),[r,i]=[e.now(),a?e.now():Number.
POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(la,n),t()!==a&&([a,r,i]=[t(),e.now(),Number.NEGATIVE_INFINITY]);const c=dh(await s(),a!==void 0,e.now()-r);e.
now()<i+c||(i=e.now(),await o())}}function dh(e,t,n){return t&&e>J?Number.POSITIVE_INFINITY:n<ah&&(e<=rh||!t)?la:oh}async function fh({parts:e,candidate:t,signal:n}){
const s=await se(e,[t]);if(!s)return;const o=e.own.sent("candidate"),a=await pa(e,s,n);if(s.length>0&&a.size===0)return;const{side:r}=Ht(Ao(s),a,{own:{n:0,bad:0,
slow:0},slowOverMs:void 0});return{side:r,own:o,pods:s.length,total:{n:0,bad:0}}}async function lh({parts:e,candidate:t,signal:n},s){const o=await se(e,[t])??[],
a=await pa(e,o,n);if(a.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-s.own.bad,slow:0},{side:c,counted:u}=Ht(s.side,a,{own:i,slowOverMs:void 0}),
d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:o.length,total:d}}async function pa(e,t,n){const s=new Map;for(let o=0;o<t.length;o+=J){t.length>
J&&await e.clock.sleep(ih,n);const a=t.slice(o,o+J),r=await Promise.all(a.map(i=>e.counters.readCounters(i,n)));for(const[i,c]of r.entries())c.is==="read"&&s.set(
a[i]??"",c.counters)}return s}const ph=2e3;async function hh({counters:e,clock:t},n,s){const o=n.slice(0,J),a=()=>Promise.all(o.map(l=>mh(l,e,s))),r=t.now(),i=await a();
await t.sleep(ph,s);const c=await a(),u=(t.now()-r)/1e3,d=c.flatMap((l=-1,g)=>{const w=i[g];return l<0||w===void 0?[]:[l<w?l:l-w]});return d.length===0||u===0?void 0:
d.reduce((l,g)=>l+g,0)/u*n.length/d.length}async function mh(e,t,n){const s=await t.readCounters(e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce(
(o,a)=>o+a,0):void 0}const ha=2e3,gh=1e4;async function vh(e,t,n){const s=await se(e,t)??[],a=(await Promise.all(s.slice(0,J).map(r=>e.counters.readCounters(r,n)))).
flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(gh,Math.max(ha,bh(a)))}function bh(e){const t=ma(e.flatMap(({byStatus:o})=>[...o.values()])),n=[...new Set(
e.flatMap(({within:o})=>o.map(({ms:a})=>a)))].sort((o,a)=>o-a);if(t===0||n.length===0)return 0;const s=o=>ma(e.flatMap(({within:a})=>a.filter(({ms:r})=>r===o).map(
({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const ma=e=>e.reduce((t,n)=>t+n,0),Ye=1e3,yh=5e3,wh=3e4,Mh=6e4,kh=5e3;function Oh({settings:{
evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},o=e==="auto"||e==="users";return{name:"users' requests",one:"u\
ser's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:o?_h:[],...e==="users"?{required:$h}:{},check:async(a,r)=>o?Sh(s,a,r):{is:"unavailable",why:`\
\`evidence\` is set to ${e}`}},start:async(...a)=>{await Promise.all([Rh(s)(...a),ch(s)(...a)])},startBefore:Nh(s)}}const $h={by:"evidence",without:"To go on wi\
th probes alone, set `evidence` to auto."},_h=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],Eh="To turn them on, set `req\
uest-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend\
-destination: prometheus`). Pods that are made from then on count.";async function Sh(e,t,n){const{counters:s}=e,o=await se({counters:s},t);if(!o)return{is:"una\
vailable",why:`the pods of ${t.join(", ")} cannot be read`};if(o.length===0)return{is:"available",what:"users' requests (if the pods count them, which only show\
s once one runs)",pace:ga(0)};const a=await Promise.all(o.slice(0,J).map(c=>s.readCounters(c,n))),r=a.filter(c=>c.is==="read"),i=a.find(c=>c.is==="failed");if(r.
length>0){const c=await hh(e,o,n),u=c===void 0?{}:{pace:ga(c)};return{is:"available",what:`users' requests (${Th(r,t)})`,...u}}return a.some(({is:c})=>c==="forb\
idden")?{is:"unavailable",why:"the API server refuses to read port 9091 of pods"}:i?{is:"unavailable",why:`the metrics of ${t.join(", ")} cannot be read: ${i.why}`}:
{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:Eh}}const ga=e=>({is:"by-traffic",perSecond:e,delayMs:ha});function Th(e,t){
return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,o)=>s+o,0)} so far in ${e.length===1?"1 pod":`${e.length} pods`} of ${t.join(", ")}`}const Rh=e=>async(t,n,s)=>{
const{clock:o}=e;for(;!s.aborted;){const a=t.held();a?await xh(e,{target:t,held:a,each:n,signal:s}):await o.sleep(Ye,s)}},Nh=e=>async({stable:t},n,s)=>va(e,{sides:[
["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function xh(e,{target:t,held:n,each:s,signal:o}){const a=()=>!o.aborted&&t.held()===
n;await ba(e.clock,n.fromMs+await vh(e,t.stable,o),o),a()&&await va(e,{sides:Wp(t),fromMs:n.fromMs,each:s,signal:o,isOn:a})}async function va(e,t){const{clock:n}=e,
{sides:s,fromMs:o,each:a,signal:r,isOn:i}=t,c=await Kp(e,s);if(!c)return n.sleep(Ye,r);let u=n.now(),d=Ye;for(let f=0;i();){const l=n.now();l>=u+kh&&(await Gp(e,
c),u=l);const g=await qp(e,c,r);if(!i())return;g.is==="counted"&&Ah(a,Jp(e,g.read),f++>0?n.now():void 0),d=Ih(g,o,{pauseMs:d,nowMs:n.now()}),await ba(n,l+d,r)}}
function Ah(e,t,n){if(n!==void 0)for(const{of:s,...o}of t)e(Ph(s,o,n))}const ba=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function Ih(e,t,{pauseMs:n,nowMs:s}){return e.
is==="later"?Math.min(wh,Math.max(2*n,e.afterMs)):s-t<Mh?Ye:yh}const Ph=(e,{n:t,bad:n,slow:s,causes:o},a)=>({atMs:a,of:e,n:t,bad:n,slow:s,...n>0?{note:[...o].sort(
([,r],[,i])=>i-r).map(([r])=>r).join(" or ")}:{}}),Lh=[Oh,jp,Ol,e=>Ch(e,Zl(e))];function Ch({settings:{evidence:e},readRequestRate:t,...n},s){if(!t||e==="probes"||
e==="prometheus")return s;const o=th({...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all([s.start(...r),o(...r)])}}}function Uh(e){const t=Pl(
e.settings.analysis.maxLatencyMs);return Lh.flatMap(n=>n({...e,own:t})??[])}const jh=(e,t,n)=>{if(n.exitCode===null||n.exitCode>128)return{is:"killed"};const s=Dh(
n.stdout);if(n.exitCode!==0)return Bh(e,t,{...n,exitCode:n.exitCode,tally:s});if(!s||s.status===0)return{is:"unreachable",why:nn((0,m.aL)("E_CURL_UNUSABLE",{why:"\
it did not report an HTTP status"}))};const{status:o,ms:a}=s,r=i=>({is:"failed",why:i,status:o,ms:a});return(0,ne.G3)(e,o)?e.body!==void 0&&!ya(n.stdout).includes(
e.body)?r(`the body does not contain "${e.body}"`):{is:"passed",status:o,ms:a}:r(`the status was ${o}, expected ${(0,ne.ek)(e)}`)},ya=e=>e.replace(wa,""),wa=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,
Dh=e=>{const[t,n,s="",o=""]=wa.exec(e)??[];if(t!==void 0)return{status:Number(n),ms:Math.round(Ma(s)*1e3),connected:Ma(o)>0}},Ma=e=>Number(e.replace(",",".")),Bh=(e,t,{
exitCode:n,stderr:s,tally:o})=>{const a=`within ${e.timeoutMs/1e3} s`,r=n===ka&&!o?.connected?`no connection ${a}`:Fh[n];if(r)return{is:"unreachable",why:nn((0,m.
aL)("E_TAG_URL_UNREACHABLE",{url:t,why:r}))};const i=Hh[n];return i?{is:"unreachable",why:nn((0,m.aL)("E_TAG_URL_TLS",{url:t,why:i}))}:{is:"failed",why:n===ka?`\
no complete response ${a}`:s.trim()||`curl exited with code ${n}`,...o&&{ms:o.ms},...o?.status&&{status:o.status}}},ka=28,Fh={5:"the host name of the proxy coul\
d not be resolved",6:"the host name could not be resolved",7:"the connection was refused"},Hh={35:"the TLS handshake failed",60:"its certificate is not trusted"},
nn=({message:e,cure:t})=>`${e} ${t}`,Vh=({exitCode:e,stdout:t})=>{const[,n,s="",o=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(t)??[];return e!==0||n===void 0?"`curl --ve\
rsion` did not report a version":Number(s)<7||Number(s)===7&&Number(o)<Wh?`its version is ${n}`:void 0},Wh=58;var sn=h(51499);const Kh=(e="curl")=>(t,{input:n,signal:s}={})=>new Promise(
(o,a)=>{const r=(0,To.spawn)(e,t,{cwd:Gh,signal:s,killSignal:"SIGKILL",windowsHide:!0}),[i,c]=[Oa(),Oa()];r.stdout.on("data",i.take),r.stderr.on("data",c.take),
r.stdin.on("error",()=>{}),r.stdin.end(n),r.on("error",u=>{s?.aborted||a((0,m.V2)("E_CURL_MISSING",{why:u.message},u))}),r.on("close",u=>o({exitCode:u,stdout:i.
text(),stderr:c.text()}))}),Gh=(0,ee.dirname)(process.execPath),Yh=1024*1024,qh=256,Oa=()=>{const e=[];let t=0,n=Buffer.alloc(0);return{take:o=>{const a=Math.max(
0,Yh-t);a>0&&e.push(o.subarray(0,a)),o.length>a&&(n=Buffer.concat([n,o.subarray(a)]).subarray(-qh)),t+=o.length},text:()=>Buffer.concat([...e,zh(n)]).toString("\
utf8")}},zh=e=>e.subarray(Math.max(0,e.lastIndexOf(`
`,e.length-2)));var $a=h(83026);const on=2048,Jh=(e,t,n=Kh())=>({command:s=>(0,sn.O)(e,s).printed,reaches:async s=>{const o=Vh(await n(["--version"]));if(o!==void 0)
throw(0,m.V2)("E_CURL_UNUSABLE",{why:o});return(0,$a.O6)(e,s,{env:process.env,resolves:$a.S1})},knock:async(s,o)=>{const{args:a,input:r}=(0,sn.O)(e,s);await n(a,
{input:r,signal:o}).catch(()=>{})},run:async(s,o)=>{const a=(0,sn.O)(e,s),r=async()=>{const i=await n(a.args,{input:a.input,signal:o});return{run:i,result:jh(e,
s,i)}};try{return await Xh(r,{spec:e,clock:t,signal:o,command:a})}catch(i){return Qh(a,i)}}}),Xh=async(e,t)=>{const{spec:n,clock:s,signal:o,command:a}=t;for(let r=1;;r++){
const{run:i,result:c}=await e();if(o.aborted||c.is==="killed")return{is:"cancelled"};if(c.is==="passed")return{...c,attempts:r};const u=(0,z.cT)(c.why,n.headers);
if(r>=n.attempts)return{is:c.is,attempts:r,why:u,detail:Zh(n,a,{run:i,result:c})};await s.sleep(n.intervalMs,o)}},Zh=(e,t,{run:n,result:s})=>({command:t.printed,
...s.is!=="killed"&&s.status!==void 0&&{status:s.status},...s.is!=="killed"&&s.ms!==void 0&&{ms:s.ms},body:e0((0,z.cT)(ya(n.stdout),e.headers)),stderr:(0,z.cT)(
n.stderr.trim(),e.headers)}),Qh=({printed:e},t)=>({is:"unreachable",attempts:1,why:t instanceof A.a?`${t.message} ${t.cure}`:String(t),detail:{command:e,body:"",
stderr:""}}),e0=e=>e.length<=on?e:`${e.slice(0,on)}
(and ${e.length-on} characters more)`;var an=h(77598);const t0=100,n0=1e3,_a=10,s0=5e3,o0=(e,{clock:t,ask:n})=>{const s=a=>(r,i)=>We({url:r,...i?{by:i}:{}},{ask:n,
spec:e,signal:a}),o=(a,r)=>a0(a,{clock:t,...r});return{now:async(a,r)=>Wt(await s(r)(a)),leadsToKnative:(a,r)=>o(async()=>Wt(await s(r)(a)),{forMs:s0,signal:r}),
isServed:(a,r)=>{const i=s(r);return o(async()=>Wt(await Ea(r0,()=>i(a))??{is:"knative"}),{forMs:at,signal:r})},isEmpty:async({url:a,tag:r,mainUrl:i},c)=>{const u={
url:a,never:c0(a,r),mainUrl:i},d=await o(()=>i0(u,s(c)),{forMs:at,signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function a0(e,{
clock:t,forMs:n,signal:s}){const o=t.now()+n;for(let a=t0;;a=Math.min(n0,a*2)){const r=await e(),i=o-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(a,i),s)}}const r0=e=>e.is==="knative";async function Ea(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<Kn;s+=_a){const a=(await Promise.all(
Array.from({length:Math.min(_a,Kn-s)},t))).find(r=>!e(r));if(a)return a}}async function i0({url:e,never:t,mainUrl:n},s){const o=await s(n);if(o.is!=="knative")return Sa(
o);const a=await s(t,n);if(a.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await Ea(c=>c.is===
"other"&&c.outcome===a.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:Sa(i)}const Sa=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),c0=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,an.randomBytes)(
3).toString("hex")}`));var u0=h(59462),d0=h(12271);const f0=(e,t)=>({metadata:l0((0,b.Ik)(e.metadata),t),spec:h0(e.spec,t)}),l0=(e,t)=>({...M0(e,["name"]),labels:xa(
(0,b.Ik)(e.labels),t.labels),annotations:xa((0,b.Ik)(e.annotations),p0((0,b.Ik)(e.annotations),{...t.annotations,...Ta(j.w7.minScale,t.minScale),...Ta(j.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),Ta=(e,t)=>t===void 0?{}:{[e]:String(t)},p0=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,j.or)(e,n),s])),h0=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:m0(e,t)}),m0=(e,t)=>{const n=(0,j.f1)(e);return n===void 0?
[Ra({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Ra(n,t):s)},Ra=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:g0((0,b.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:y0((0,b.JD)(e.ports),t.port)},...w0((0,b.Ik)(e.resources),t)}),g0=(e,t)=>t.reduce(v0,e),v0=(e,t)=>{if("remove"in t)return e.filter(({
name:o})=>o!==t.name);const n=b0(t);return e.some(({name:o})=>o===t.name)?e.map(o=>o.name===t.name?n:o):[...e,n]},b0=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},y0=([e,...t],n)=>[{...e,containerPort:n},
...t],w0=(e,{requests:t,limits:n})=>{const s={requests:Na(t),limits:Na(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const o=a=>({
...(0,b.Ik)(e[a]),...s[a]});return{resources:{...e,requests:o("requests"),limits:o("limits")}}},Na=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
xa=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),M0=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
pe=(e,t)=>he(e)||he(t)?he(e)&&he(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>pe(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>pe(Aa(e,n),Aa(t,n))):e===t,Aa=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,he=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,b.Gv)(e)&&Object.values(e).every(he),k0=e=>JSON.stringify(rn(e))??"",rn=e=>{if(he(e))return;if(Array.isArray(e))return e.map(n=>rn(n)??null);if(!(0,b.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,rn(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},O0=(e,t,{standsForAll:n})=>{
const[s,o]=[Pa(e),Pa(t)];return[...new Set([...s.keys(),...o.keys()])].flatMap(r=>{const i=!o.has(r);return pe(s.get(r),o.get(r))||i&&n&&!Ia(r)?[]:[i&&Ia(r)?`${r}\
 removed`:r]})},Ia=e=>/^(env|label|annotation) /.test(e),Pa=({metadata:e,spec:t})=>{const n=(0,j.f1)(t)??{},s=(0,b.JD)(t.containers).filter(o=>o!==n);return new Map(
[...$0(n),...Ca(t,_0,["containers"]),...s.map(o=>[`container ${(0,b.Qq)(o.name)??""}`,o]),...S0((0,b.Ik)(e))])},$0=e=>{const t=(0,b.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`env ${(0,b.Qq)(n.name)??""}`,n]),...La((0,b.Ik)(t.requests),"request"),...La((0,b.Ik)(t.limits),
"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),...Ca(e,E0,["image","env","resources","ports","name"])]},La=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),_0={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
E0={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},Ca=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,o])=>[Object.hasOwn(t,s)?t[s]??s:s,o]),S0=e=>[...Object.entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,b.Te)(e.annotations)).filter(([t])=>!Ua(t)).map(([t,n])=>[T0((0,j.pJ)(t)),[n]])],T0=e=>e===j.w7.minScale?"min-scale":e===j.w7.maxScale?"max-scale":`annotatio\
n ${e}`,Ua=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),qe=({metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(
ja((0,b.Ik)(e.labels))),annotations:Object.fromEntries(ja((0,b.Ik)(e.annotations)).filter(([n])=>!Ua(n)).sort(([n],[s])=>+(n===(0,j.pJ)(n))-+(s===(0,j.pJ)(s))).
map(([n,s])=>[(0,j.pJ)(n),s]))}:null}),ja=e=>Object.entries(e).map(([t,n])=>[t,[n]]),R0=(e,t)=>{const[n,s]=[Ba(e),Ba(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(o=>{const[a,r]=[n.images.get(o),s.images.get(o)];return a===r?[]:[{...o===""?{}:{container:o},...a?{from:a}:{},...r?{to:r}:
{}}]}),env:Da(n.env,s.env),fields:Da(n.fields,s.fields)}},Da=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!pe(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Ba=e=>{const t=(0,j.f1)(e.spec),n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":Fa(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:Fa(c)}))],{metadata:s,spec:o}=qe(e),{containers:a,initContainers:r,...i}=(0,b.
Gv)(o)?o:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,b.Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>N0(
c,u))),fields:new Map([...ze("metadata",s??null),...ze("spec",i),...n.flatMap(({each:c,name:u,list:d})=>{const{image:f,env:l,name:g,...w}=c;return ze(`spec.${d}${A0(
u)}`,w)})])}},Fa=e=>(0,b.Qq)(e.name)??"without a name",N0=(e,t)=>(0,b.JD)(e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),ze=(e,t)=>pe(t,null)?
[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>ze(`${e}${x0(n)}`,s)):[[e,t]],x0=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,A0=e=>e===""?"":`[${e}]`,I0={apply:(e,t)=>{
const n=t.manifest?C0(t.manifest,e):f0(e??L0,t),s=t.manifest!==void 0;return{template:n,changes:e?O0(e,n,{standsForAll:s}):[]}},of:e=>j0(e),revisionOf:(e,t)=>D0(
e,t),same:(e,t)=>pe(qe(e),qe(t)),diff:R0,fingerprint:e=>(0,an.createHash)("sha256").update(k0(qe(e))).digest("hex").slice(0,P0)},P0=12,L0={spec:{}},C0=(e,t)=>{const{
metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:o,...a}=(0,b.Ik)(n);return{...(0,b.Gv)(n)&&{metadata:a},spec:{...U0(t),...(0,b.Ik)(s)}}},U0=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},j0=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[j.w7.minScale]:o,...a}=n,r=s===void 0?n:a,i=s===
void 0?{}:{[(0,j.or)(r,j.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,d])=>d!==null&&Ha(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Ha(u)))),annotations:Object.fromEntries(c)},spec:e}},D0=({metadata:e,spec:t},{name:n,generation:s})=>(0,Dt.RG)({metadata:{name:n,labels:{
...(0,b.Ik)(e?.labels),[j.Pf.configurationGeneration]:String(s)},annotations:(0,b.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),B0=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Ha=e=>B0.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),F0=({id:e=(0,an.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...o})=>{const a=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>H0({...o,settings:r,sourcesFor:n},i)});return{...o,...a(o.settings),asks:a,id:e,templates:I0,reporter:V0(s),notifier:(0,N.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function H0({cluster:e,clock:t,settings:n,sourcesFor:s},o){const{namespace:a}=e.target,r=(u,d)=>e.askPod(
o,u,d),i=`$(kubectl get pod -n ${a} -l serving.knative.dev/revision=${o} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${a}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:Bl(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const V0=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
W0=(e,t)=>(0,Pt.a)(e,n=>cn(e,n,t)),K0=(0,d0.x)(Q.d);async function cn(e,t,n){const{service:s}=e.settings,{transport:o,namespace:a,server:r,context:i}=t,c={server:r,
context:i,namespace:a,service:s},u=(0,u0.X)({transport:o,clock:Q.d,rateLimiter:K0,namespace:a,service:s,target:c});try{return await n(F0(G0(e,u)))}finally{await u.
close()}}const G0=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>Jh(s,Q.d),hosts:o0(t.settings.health,{clock:Q.d,ask:(0,Co.o)(t.settings.health,
e,"fresh").ask}),sourcesFor:(s,o)=>Uh({settings:s,clock:Q.d,env:e,place:n.target,warn:(a,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:a,cure:r}),
counters:n,readRequestRate:n.readRequestRate,random:Math.random,...o?{ask:o}:{}})}),Va=e=>(0,Pt.a)(e,t=>(e.reporter.report({is:"note",text:Y0(e,t)}),qf({...e,...q0(
e,t),at:z0(e,t)}))),Y0=({settings:e},{namespace:t,context:n,server:s})=>{const o=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service}\
 `:""}in ${o} (context ${n}, server ${s})`},q0=({settings:e},{transport:t,namespace:n,server:s})=>ol({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},
...e.service?{service:e.service}:{}}),z0=(e,t)=>({namespace:n,service:s},o)=>{const a={...e.settings,namespace:n,service:s};return cn({...e,settings:a},{...t,namespace:n},
o)},xe=e=>t=>W0(t,e),J0={deploy:e=>yo(e,t=>(0,Pt.a)(t,n=>X0(t,n))),promote:e=>yo(e,xe($f)),abort:xe(e=>Is(e,"anyone")),rollback:xe(Sf),recover:Va,curl:xe(Iu),finish:e=>e.
settings.command==="recover"?Va(e):Z0(e)};function X0(e,t){const{endsAtMs:n}=t,s=(0,Ps.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.
reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout \
of the rollout is ${(0,q.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,q.cb)(e.settings.timeoutMs)}.`}),cn({...e,settings:s},t,gf)}const Z0=xe(e=>Is(e,"\
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
\\/"))].filter(O=>O!=="")}})};export{Q0 as id,em as ids,tm as modules};
