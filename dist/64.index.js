const cb=64,ub=[64],db={33064:((ib,Lr,y)=>{y.d(Lr,{rollouts:()=>ob});var m=y(36491),_=y(88737),x=y(90745);async function O(e,t,n,s){const o=e.clock.now()+n;for(;;){
const a=e.cluster.snapshot();if(t(a))return!0;const r=o-e.clock.now();if(r<=0||s?.aborted)return!1;await(0,x.Ku)([i=>e.cluster.changed(a,i),i=>e.clock.sleep(r,i)],
s)}}const se=new AbortController().signal;var it=y(41902),j=y(34794);const jr=e=>[...new Set(e.map(({group:n,resource:s})=>`${n}/${s}`))].map(n=>{const s=e.filter(
({group:r,resource:i})=>`${r}/${i}`===n),{group:o="",resource:a=""}=s[0]??{};return{apiGroups:[o],resources:[a],verbs:[...new Set(s.map(({verb:r})=>r))]}});function Br(e,{
namespace:t,user:n}){const s=jr(e),o=["kn-rollout",...s.flatMap(({verbs:a,resources:r})=>[...a,...r])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${o}
      namespace: ${z(t)}
    rules:
${s.map(Cr).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${o}
      namespace: ${z(t)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${o}
    subjects:
      - ${Fr(n).join(`
        `)}`}const Cr=({apiGroups:e,resources:t,verbs:n})=>`      - apiGroups: [${e.map(z).join(", ")}]
        resources: [${t.join(", ")}]
        verbs: [${n.join(", ")}]`,Fr=(e="THE-USER-OF-THIS-JOB")=>{const[,t,n]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(e)??[];return t!==void 0&&n!==void 0?
["kind: ServiceAccount",`name: ${z(n)}`,`namespace: ${z(t)}`]:["kind: User",`name: ${z(e)}`,"apiGroup: rbac.authorization.k8s.io"]},z=e=>/^[a-z][a-z0-9.-]*$/.test(
e)&&!Ur.has(e)?e:JSON.stringify(e),Ur=new Set(["true","false","yes","no","on","off","null","y","n"]),I="serving.knative.dev",D="The rollout is refused before an\
ything is changed.",In=[{verbs:["get","list","watch"],group:I,resource:"services",on:"always",reason:"To read the Service, and to notice changes by other client\
s during a rollout.",without:D},{verbs:["list","watch"],group:I,resource:"configurations",on:"always",reason:"To know when Knative has processed a template.",without:D},
{verbs:["list","watch"],group:I,resource:"revisions",on:"always",reason:"To know which Revisions are ready, and how many pods they have.",without:D},{verbs:["li\
st","watch"],group:I,resource:"routes",on:"always",reason:"To know when a traffic split is in effect.",without:D},{verbs:["patch"],group:I,resource:"services",on:"\
change",reason:"To deploy, to shift traffic, and to store the state of the rollout on the Service.",without:D},{verbs:["create"],group:I,resource:"services",on:"\
create",reason:"To create a Service that does not exist yet.",without:D},{verbs:["delete"],group:I,resource:"services",on:"delete",reason:"To delete a new Servi\
ce if its first deployment fails (on-first-failure: delete).",without:D},{verbs:["patch"],group:I,resource:"revisions",on:"scale",reason:"To start pods before t\
raffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled up before a shift: the candidate is only kept from scaling to zero, and a large step ma\
y find too few pods."},{verbs:["get","patch"],group:"autoscaling.internal.knative.dev",resource:"podautoscalers",on:"hold",reason:"To start and hold pods before\
 Knative 1.21, which does not follow min-scale on Revisions. Not needed from 1.21 on.",without:"Before Knative 1.21 pods are not held: the candidate is only kep\
t from scaling to zero, and stable may have fewer pods when traffic returns to it."},{verbs:["list","watch"],group:"",resource:"pods",on:"see",reason:"To report\
 within seconds why a candidate does not start.",without:"Pods cannot be watched: a failed start is reported late, and only with the reason that Knative gives."},
{verbs:["get"],group:"",resource:"pods/log",on:"see",reason:"To show the log of a candidate while it starts, and its last lines if it crashes.",without:"Logs ca\
nnot be read: the log of the candidate is missing from the report."},{verbs:["list"],group:"",resource:"events",on:"see",reason:"To explain why a pod is not cre\
ated, not scheduled, or cannot pull its image.",without:"Events cannot be read: they are missing from the report if a pod does not start."},{verbs:["get"],group:"",
resource:"pods/proxy",on:"count",reason:"To count users' requests and their errors by the metrics of each pod (port 9091). RBAC cannot narrow it to that port: i\
t reaches any port of any pod of the namespace.",without:"Users' requests are not measured, only probes are."},{verbs:["get"],group:"",resource:"pods/proxy",on:"\
through-pods",reason:"For a job that cannot reach the tag URL, or gets answers there that are not proven to come from the candidate: requests to the pod then go\
 through the API server.",without:"The rollout is refused, or aborted at 0 %, if answers at the tag URL do not prove it either."}],H=(...e)=>In.filter(({on:t})=>e.
includes(t)).flatMap(Pn),Pn=({verbs:e,group:t,resource:n})=>e.map(s=>({verb:s,group:t,resource:n})),Ln=(e,t)=>e.verb===t.verb&&e.group===t.group&&e.resource===t.
resource,Ie=({verb:e,group:t,resource:n})=>`${e} ${n}${t?`.${t}`:""}`;async function Y(e,...t){try{const n=await e.cluster.open();return t.includes("change")&&Dr(
e,n),n}catch(n){if(!(n instanceof j.a)||n.code!=="E_FORBIDDEN")throw n;const s=H("always",...t),o=await e.cluster.missing(s);if(o.length>0)throw await Pe(e,o);const a=(0,it.
r)((await ae(e,s)).grant);throw new j.a(n.code,{message:n.message,cure:a},{cause:n})}}function Dr({cluster:{target:e}},{service:t}){if(!t?.deleting)return;const{
since:n,finalizers:s}=t.deleting;throw(0,m.V2)("E_BEING_DELETED",{...e,since:n,finalizers:s.join(", ")})}async function jn(e,...t){const n=e.knative.age==="befo\
re-1.21",[s,o]=[H("always","change",...t),H(n?"hold":"scale","see")],a=await e.cluster.missing([...s,...o]),r=i=>a.some(c=>Ln(c,i));if(o.some(r)&&await Bn(e,o.filter(
r)),s.some(r))throw await Pe(e,s.filter(r));n?e.may.patchAutoscalers=!H("hold").some(r):e.may.patchRevisions=!r({verb:"patch",group:I,resource:"revisions"})}async function Hr(e){
if(e.may.patchAutoscalers!==void 0)return;const t=await e.cluster.missing(H("hold"));e.may.patchAutoscalers=t.length===0,t.length>0&&await Bn(e,t)}async function Bn(e,t){
const{user:n,grant:s}=await ae(e,t),o=r=>t.some(i=>Ln(i,r)),a=In.filter(r=>Pn(r).some(o)).map(({without:r})=>r);e.reporter.report({is:"warning",code:"W_RIGHTS",
message:`${n} lacks optional permissions: ${Cn(t)}. ${a.join(" ")}`,cure:(0,it.r)(s)})}const oe=async(e,t)=>t.lacks?Pe(e,[t.lacks]):(0,m.V2)("E_WRITE_REFUSED",t);
async function Pe(e,t){return(0,m.V2)("E_FORBIDDEN",{rights:Cn(t),...await ae(e,t)})}async function ae({cluster:e},t){const n=await e.user(),s={namespace:e.target.
namespace,...n===void 0?{}:{user:n}};return{user:n??"This user",grant:Br(t,s)}}const Cn=e=>e.map(Ie).join(", ");function Vr(e,{is:t}){switch(t){case"free":return"\
go";case"left":return"take-over";case"alive":return qr[e];case"paused":return Gr[e]}}const qr={wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},Gr={
wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};function Fn({journal:e,driver:t},{nowMs:n,...s}){if(e===void 0||e==="unreadable")return{is:"\
free"};const o=zr(e,n);return t!==void 0?o<=0||t===s.driver||Yr(e.job,s.job)?{is:"left",journal:e,driver:t}:{is:"alive",journal:e,driver:t,forMs:o}:e.stage!=="p\
aused"?{is:"free"}:o>0?{is:"paused",journal:e}:{is:"left",journal:e}}const Wr=168*36e5,Kr=({steps:e,limits:{readyMs:t,routeMs:n,totalMs:s}})=>Math.max(0,...e.map(
({holdMs:o})=>o))+t+n+s+Wr,zr=({deadlineMs:e,plan:t},n)=>{const s=e-n;return s>Kr(t)?0:s},Yr=(e,t)=>e?.run!==void 0&&e.run===t?.run&&(e.attempt??0)<(t.attempt??
0);async function Jr(e,t){let n;for(;;){const s=e.cluster.snapshot(),o=Qr(e,s),a=Vr(e.settings.onNewer,o);if(o.is==="free"||a==="go"||a==="take-over")return o;if(o.
is!=="alive")throw ei(e,o.journal);const{journal:r,forMs:i}=o,c=t-e.clock.now();if(a==="refuse"||e.interrupt.aborted||c<=0)throw Zr(e,r);n!==r.id&&e.reporter.report(
{is:"waiting-for-driver",journal:r,forMs:i}),n=r.id,await(0,x.Ku)([u=>e.cluster.changed(s,u),u=>e.clock.sleep(Math.min(i,c),u)],e.interrupt)}}function Qr(e,t){if(Xr(
t))throw Le(e,t);return je(e,t)}const Xr=({service:e})=>e?.journal==="unreadable"&&(e.driver!==void 0||e.hasNewerJournal===!0),Le=({cluster:{target:e}},{service:t})=>(0,m.
V2)("E_JOURNAL",{...e,isNewer:t?.hasNewerJournal===!0}),je=(e,{service:t})=>Fn(t??{},Un(e)),Un=({cluster:e,driver:t,job:n})=>({nowMs:e.serverNow(),driver:t,...n?
{job:n}:{}}),Zr=({cluster:{target:e}},{id:t,job:n})=>(0,m.V2)("E_LOCKED",{...e,by:n?.run??`rollout ${t}`,url:n?.url}),ei=({cluster:{target:e}},{plan:t,job:n})=>(0,m.
V2)("E_PAUSED",{...e,percent:t.pauseAt??0,url:n?.url}),E=1e3,P={n:0,bad:0},J=(e,t)=>({n:e.n+t.n,bad:e.bad+t.bad}),V=({n:e,bad:t})=>e>0?t/e:0,ct=e=>e.bad>=0&&e.n>=
e.bad&&Number.isFinite(e.n)?e:P,ti=4,ni=12e4,ut=({maxHoldMs:e},t)=>t===0?0:Dn(Math.max(t,e??Math.max(ti*t,ni))),Dn=e=>Math.ceil(e/E)*E,dt=1e4;function Hn({plan:e,
step:t},n){const{holdMs:s}=e.steps[t]??{holdMs:0},o=e.steps.slice(t+1).reduce((r,i)=>r+i.holdMs,0),a=Math.min(ut(e,s),n-o-dt);return s===0?0:Dn(Math.max(s,a))}var b=y(
42105);const Vn=e=>e===void 0||e.ready.status==="False"&&e.replicas===0;function si(e,t){return{serving:e.filter(({revision:n})=>!t(n)),broken:e.filter(({revision:n})=>t(
n))}}function qn(e,t){const n=e.filter(a=>a.percent&&!t(a));if(n.length===0)return;const s=(0,b.fc)(100,n.map(({percent:a=0},r)=>({revision:String(r),percent:a}))),
o=e.flatMap(a=>{const r=n.indexOf(a);return r>=0?[{...a,percent:s[r]?.percent??0}]:!!a.percent&&a.tag===void 0?[]:[a.percent?{...a,percent:0}:a]});return(0,b.Zu)(
o)}const ft={journal:null,driver:null,active:!1},Gn=(e,{nowMs:t},n)=>({...(0,b.UN)(e.intended,e.before)?{}:{traffic:e.intended},journal:{...e,deadlineMs:ie(e,"r\
eadyMs",t)},driver:n,active:!0}),Wn=(e,t,n)=>{const s=e.stable.length===0,o=s?(0,b.MG)(e):(0,b.nb)((0,b.dp)(e.before,e.floating),e.tags.candidate);return{...s?{
tags:Be(e,t)}:{},...ce(e,(0,b.r3)(o,t.isReady),{stage:"deployed",...B(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},Kn=(e,t,{candidate:n,emptyUrl:s})=>{const o={
...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},a=e.stable.length===0?e.intended:(0,b.lD)(o,0),r=[n,...e.stable.map(({revision:c})=>c)],i=Object.fromEntries(r.map(
c=>[c,t.minScaleOf(c)]));return{...ce(o,(0,b.r3)(a,t.isReady),{stage:"presented",scale:{...i,...e.scale},...B(e,"readyMs",t)}),tags:Be(e,t)}},zn=(e,t,{hold:n,scale:s})=>({
journal:{...e,hold:n,scale:s,...B(e,"readyMs",t)}}),Yn=(e,t,n)=>{const{step:s}=n,o=(0,b.lD)(e,e.plan.steps[s]?.percent??0);return ce(e,(0,b.r3)(o,t.isReady),{stage:"\
stepping",step:s,...B(e,n,t)})},lt=(e,t,{wait:n,extraMs:s=0})=>({journal:{...e,deadlineMs:ie(e,n,t.nowMs)+s}}),Jn=(e,{nowMs:t},n)=>({driver:null,journal:{...e,stage:"\
paused",deadlineMs:t+n}}),Qn=(e,t)=>({journal:{...e,stage:"promoting",...B(e,"routeMs",t)}}),Xn=(e,t,{form:n,keep:s,isJudged:o})=>({traffic:(0,b.r3)((0,b.tU)(e,
n,s),t.isReady).traffic,tags:Be(e,t),verdicts:{...t.verdicts,...pi(e,t),[e.candidate]:o?li(t):as(t)},...e.metadata,...ft}),Zn=(e,t)=>({tags:Be(e,t),...e.metadata,
...ft}),es=(e,t,n)=>ce(e,re(e,t),{stage:"aborting",reason:n,...B(e,"readyMs",t)});function re(e,t){if(e.stage==="claimed"||e.stable.length===0)return{traffic:e.
intended,parked:[]};const s=(0,b.lT)(e),o=r=>ts(r,t),a=s.some(o)?qn(s,o)??oi(e,t)??s:s;return(0,b.r3)(a,t.isReady)}const ts=({percent:e,revisionName:t},{exists:n})=>!!e&&
t!==void 0&&!n(t),oi=(e,{isReady:t})=>{const{candidate:n}=e;return n&&t(n)?(0,b.tU)({...e,candidate:n},"pinned","none"):void 0},ai=(e,t,n)=>({...n===void 0?{}:{
template:n},...lt(e,t,{wait:"readyMs"})}),ri=(e,t,{revision:n,minScale:s})=>{const o=e.intended.some(({revisionName:c})=>c===n),a={revisionName:n,latestRevision:!1,
percent:0},r=o?e.intended:[...e.intended,a],i={[n]:s,...e.scale};return{traffic:r,journal:{...e,intended:r,scale:i,...B(e,"readyMs",t)}}},ii=(e,t,{traffic:n,parked:s})=>ce(
e,{traffic:n,parked:s},{stage:"aborting",...B(e,"routeMs",t)}),ns=(e,t)=>({verdicts:{...e.verdicts,...t&&{[t.revision]:{is:"bad",at:pt(e),why:t.why}}},...ft}),ci=e=>({
driver:null,active:!1,journal:{...e,stage:"stopped",reason:"traffic"}}),ui=(e,{nowMs:t},n,s)=>{const{job:o,...a}=e,r=ie(e,"readyMs",t);return{driver:n,active:!0,
journal:{...a,deadlineMs:r,...s?{job:s}:{}}}};function ss(e,t,n){return e.stage==="stopped"||n&&!(0,b.UN)(t,e.intended)?{...e,stage:"stepping",intended:t,before:(0,b.
Sl)(t,e)}:e.stage==="paused"?{...e,stage:"stepping"}:e}const os=()=>({driver:null,active:!1}),di=3e4;function ie({plan:e},t,n){return n+(typeof t=="string"?e.limits[t]:
fi(e,t))+di}function fi(e,{step:t,leftMs:n}){const{readyMs:s,routeMs:o}=e.limits;return Math.min(Hn({plan:e,step:t},n)+o+s,Math.max(0,Math.ceil(n)))}const B=(e,t,{
nowMs:n})=>({deadlineMs:ie(e,t,n)}),ce=(e,{traffic:t,parked:n},s)=>({traffic:t,journal:{...e,...s,intended:t,parked:n}}),Be=({tags:e},t)=>[...new Set([...t.ownTags,
e.candidate,e.stable])].toSorted(),pt=({nowMs:e})=>new Date(e).toISOString(),as=e=>({is:"not-judged",at:pt(e)}),li=e=>({is:"good",at:pt(e)});function pi({stable:e,
scale:t,hold:n},s){if(n!=="revision")return{};const o=({revision:a})=>{const r=t[a];return r?[[a,{...s.verdicts[a]??as(s),minScale:r}]]:[]};return Object.fromEntries(
e.flatMap(o))}const Ce=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,
scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});
var p=y(75389);function hi(e,t){if(t.foreign)return{do:"stop",because:t.foreign};if(t.silent)return{do:"give-up",because:"api-silent"};switch(t.stage){case"abor\
ting":return mi(e,t);case"promoting":return{do:"finish-promotion"};case"claimed":return ue(t)??Fe(t)??{do:"deploy"};case"deployed":return ue(t)??Fe(t)??gi(e,t);case"\
presented":return ue(t)??Fe(t)??bi(e,t);case"stepping":return ue(t)??Fe(t)??vi(e,t);case"paused":return ue(t)??{do:"pause"};case"stopped":return{do:"stop",because:"\
traffic"}}}const mi=(e,t)=>t.isStranded?{do:"abort",because:t.abortBecause??"stable-gone"}:t.inForce?{do:"clean-up"}:de(t,e.limits.routeMs,{do:"give-up",because:"\
route-stuck"}),ue=e=>e.abortBecause?{do:"abort",because:e.abortBecause}:e.isStranded?{do:"abort",because:"stable-gone"}:e.candidate==="failed"?{do:"abort",because:"\
candidate-failed"}:void 0,Fe=e=>e.isFollowed?void 0:{do:"follow"};function gi(e,t){return t.tagHost==="not-asked"?{do:"watch-tag-host"}:t.candidate==="ready"?t.
tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:e.limits.totalMs}:t.candidate==="never"?{do:"abort",because:"candidate-not-made"}:de(t,e.limits.readyMs,
{do:"abort",because:"candidate-not-ready"})}function bi(e,t){return t.inForce?t.health==="failed"?{do:"abort",because:"health-failed"}:t.health==="unreachable"?
{do:"abort",because:"health-unreachable"}:t.health==="not-proven"?{do:"abort",because:"health-not-proven"}:is(e,t,0,t.health):cs(e,t)}function vi(e,t){if(!t.inForce)
return cs(e,t);if(!t.isHeld)return{do:"begin-hold"};if(t.verdict==="failed")return{do:"abort",because:"analysis-failed"};if(t.verdict==="outage-over")return{do:"\
hold-again"};const{holdMs:n,percent:s}=wi(e,t.step);if(t.heldMs<n)return rs(t,n);const o=t.verdict==="inconclusive"||t.verdict==="outage",a=t.longestMs+(t.scaled?
e.limits.readyMs:0);return o&&t.heldMs<a?rs(t,a):(o?yi(e,t):void 0)??Mi(e,t,s)}const rs=({heldMs:e},t)=>({do:"wait",atMostMs:Math.min(t-e,E-e%E)});function yi({
onInconclusive:e},{verdict:t}){return t==="outage"||e==="abort"?{do:"abort",because:"analysis-inconclusive"}:e==="hold"?{do:"hold-again"}:void 0}const Mi=(e,t,n)=>e.
pauseAt===n?{do:"pause"}:is(e,t,t.step+1,"passed");function is(e,t,n,s){const o=n>=e.steps.length;return t.stableReady?!o&&!t.scaled?{do:"scale",step:n}:!o&&!t.
warm?de(t,e.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):s==="not-run"?{do:"check-health"}:s==="running"?{do:"wait",atMostMs:e.limits.totalMs}:o?e.
ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:n}:de(t,e.limits.readyMs,{do:"abort",because:"stable-not-ready"})}const cs=(e,t)=>de(t,e.limits.
routeMs,{do:"abort",because:"route-stuck"}),de=(e,t,n)=>e.waitedMs<t?{do:"wait",atMostMs:t-e.waitedMs}:n;function wi(e,t){return e.steps[t]??{percent:0,holdMs:0}}
const fe=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var ki=y(33095);const Oi={POST:"create",PUT:"update",PATCH:"patch",DELETE:"\
delete"},$i=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>Oi[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(
s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function us(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await ds(e,{code:"E\
_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function Si(e,t){if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(
t,e.interrupt);n.is==="other"&&!n.isFailure&&await ht(e,t,n.why)}const ht=(e,t,n)=>ds(e,{code:"E_NOT_PROVEN",url:t,why:n});async function ds(e,{code:t,url:n,why:s}){
const a=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(ki.l);if(a!==void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:a});const r=await e.
cluster.missing($i(e.settings));if(r.length>0){const{user:u,grant:d}=await ae(e,r);throw(0,m.V2)(t,{url:n,why:s,user:u,rights:r.map(Ie).join(", "),grant:d})}e.may.
reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go through the API\
 server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function fs(e,{url:t,candidate:n,isProven:s}){await us(
e,t),e.may.reachUrl&&!s&&await ht(e,t,"an earlier Revision may still answer there");const o=e.may.reachUrl?e:e.throughPod(n);return{health:o.health,sources:fe(e,
o.sources),by:e.may.reachUrl?"url":"pod"}}function ls(e,t){const{candidate:n,tags:s,stable:o,isNewTag:a,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||n===
void 0)return;const c=o.length>0?(0,p.rs)(e,s.stable):void 0,u=o.length>0?c??e.service?.url:void 0,d=o.length===0||a===!0||_i(r,i);return{url:i,candidate:n,isProven:d,
isStableTagged:c!==void 0,stable:o.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const _i=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function ps(e,t,n){
const s=n.tags.candidate,[o,a]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&o&&a?{url:o,tag:s,mainUrl:a}:void 0}var L=y(
1155);function Ti({name:e,one:t},n,s){const o=n.filter(({source:d})=>d===e),a=o.filter(d=>d.of==="candidate"),r=mt(o.filter(d=>d.of==="stable")),i=a.flatMap(({latencyMs:d})=>d??
[]).sort((d,f)=>d-f),{n:c,bad:u}=mt(a);return{source:e,one:t,count:c,bad:u,...Ei(a),slow:hs(a,s).bad,p50Ms:gt(i,.5),p95Ms:gt(i,.95),p99Ms:gt(i,.99),...r.n>0?{stable:{
count:r.n,bad:r.bad}}:{}}}const mt=e=>e.reduce(J,P),hs=(e,t=Number.POSITIVE_INFINITY)=>e.reduce((n,{n:s,slow:o,latencyMs:a})=>o===void 0&&a===void 0?n:J(n,{n:s,
bad:o??(Number(a)>t?s:0)}),P),ms=3;function Ei(e){const t=e.flatMap(({bad:a,note:r})=>a===0||r===void 0?[]:[{bad:a,note:r}]);if(t.length===0)return{};const n=[...Map.
groupBy(t,({note:a})=>a)].map(([a,r])=>({note:a,bad:r.reduce((i,{bad:c})=>i+c,0)})).sort((a,r)=>r.bad-a.bad),s=n.slice(0,ms).map(({note:a,bad:r})=>`${r} x ${a}`),
o=n.slice(ms).reduce((a,{bad:r})=>a+r,0);return{causes:[...s,...o>0?[`${o} x another cause`]:[]].join(", ")}}const gt=(e,t)=>e[Math.max(0,Math.ceil(e.length*t)-
1)],C=(e,t)=>e===0?0:e*t,xi=[.9999999999998099,676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,
9984369578019572e-21,15056327351493116e-23];function bt(e){const[t=0,...n]=xi,s=e-1,o=n.reduce((r,i,c)=>r+i/(s+c+1),t),a=s+7.5;return .5*Math.log(2*Math.PI)+(s+
.5)*Math.log(a)-a+Math.log(o)}const Ni=(e,t)=>bt(e)+bt(t)-bt(e+t),le=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],gs=le.map(
()=>0),Ue={reserve:1,stakes:gs},vt=({reserve:e,stakes:t})=>e+bs(t),bs=e=>e.reduce((t,n)=>t+n,0),vs=.7,Ri=.5;function pe({reserve:e},t,n){return e===1?vs:t?Ri:1/
n}const he=({reserve:e,stakes:t},n,s)=>({reserve:e*(1-n),stakes:ys(t,e*n,s)}),Ai=1e300,Ii=690,ys=(e,t,n)=>le.map(({weight:s},o)=>Math.min(Ai,((e[o]??0)+t*s)*Math.
exp(Math.min(Ii,n[o]??0))));function me({n:e,bad:t},n,s){const o=n/(1-n);return le.map(a=>{const r=a.odds*o/(1+a.odds*o);return(C(t,Math.log(r/n))+C(e-t,Math.log(
(1-r)/(1-n))))/s})}const Pi=(e,t)=>le.map(({odds:n})=>Ms(e,n)/t);function Ms({candidate:e,stable:t},n){const s=e.n/(e.n+t.n),o=e.n*n/(e.n*n+t.n);return C(e.bad,
Math.log(o/s))+C(t.bad,Math.log((1-o)/(1-s)))}const ge=({missedFault:e})=>Math.log(1/e);function Li(e,{n:t,bad:n},s){const{limit:o,detect:a,clumping:r}=s,i=o===
0?ji:Math.log(o/a),c=(C(n,i)+C(t-n,Math.log((1-o)/(1-a))))/r;return Math.min(ge(s),e+c)}const ji=-1e6,Bi=2;function Ci(e,t,{missedFault:n,clumping:s}){const o=-Ms(
t,Bi)/s;return Math.min(ge({missedFault:n}),e+o)}const ws=(e,t)=>e>=ge(t),Fi={requests:0,errors:0,squares:0,expected:0,outage:gs},yt=5,Ui=10,Q=({squares:e,expected:t})=>Math.
min(Ui,Math.max(1,(yt+e)/(yt+t))),Di=({errors:e})=>e>=yt,Hi=1/60;function ks(e,t,{limit:n,falseAbort:s}){const o=ys(e.outage,Hi,me(t,n,Q(e)));if(bs(o)>=1/s)return{
...e,outage:o};const{requests:a,errors:r,squares:i,expected:c}=e,u=a>0?t.n*r/a:0;return{requests:a+t.n,errors:r+t.bad,squares:i+(t.bad-u)**2,expected:c+u,outage:o}}
const Vi={polls:0,requests:0,bad:[],latest:[]},De=3,Os={polls:60,requests:20},Mt={polls:3,requests:20,share:.5};function qi(e,t){const n=e.polls+1,s=e.requests+
t.n,o=t.bad>0?[...e.bad,{poll:n,requests:s}].slice(-De):e.bad;return{polls:n,requests:s,bad:o,latest:[...e.latest,t].slice(-Mt.polls)}}const Gi=e=>Wi(e)||Ki(e);
function Wi({polls:e,requests:t,bad:n}){const[s]=n;return!s||n.length<De?!1:e-s.poll<Os.polls||t-s.requests<Os.requests}function Ki({latest:e}){const t=e.reduce(
(s,o)=>s+o.n,0),n=e.reduce((s,o)=>s+o.bad,0);return t>=Mt.requests&&n>=Mt.share*t}const zi=({block:e,step:t,...n})=>n,X={candidate:P,stable:P},wt=e=>({counts:X,
accepted:0,acceptedAsStable:0,isStart:{ofPolls:e,ofBlocks:e},outage:"none",calm:0}),$s={againstLimit:Ue,againstStable:Ue,block:X,clumping:Fi,guard:Vi,all:X,before:{
counts:P,against:Ue},hadOutage:!1,step:wt(!0)},Yi=e=>({...e,block:X,step:wt(!0)}),Ji=e=>({...e,block:X,step:wt(!1)});function Qi(e,t,n){const s=ct(t),o=J(e.before.
counts,s);if(n.limit===0)return{...e,before:{...e.before,counts:o}};const{against:a}=e.before,r=pe(a,!1,n.polls),i=me(s,n.limit,Q(e.clumping));return{...e,before:{
counts:o,against:he(a,r,i)},clumping:ks(e.clumping,s,n)}}function Xi(e,t,n){const s=ct(t.candidate),o=ct(t.stable??P),a=Q(e.clumping),{step:r}=e,i={...e,...n.limit===
0?{}:{againstLimit:ec(e,s,n)},clumping:n.limit===0?e.clumping:ks(e.clumping,o,n),guard:qi(e.guard,s),all:kt(e.all,{candidate:s,stable:o}),step:{...r,counts:kt(r.
counts,{candidate:s,stable:o}),accepted:Li(r.accepted,s,{...n,clumping:a}),isStart:{...r.isStart,ofPolls:!1},calm:Zi(r.calm,o,n.limit)}};return sc(tc(i,{candidate:s,
stable:o},{policy:n,clumping:a}),n)}function Zi(e,{n:t,bad:n},s){return t===0?e:n>s*t?0:e+1}const kt=(e,t)=>({candidate:J(e.candidate,t.candidate),stable:J(e.stable,
t.stable)}),ec=({againstLimit:e,clumping:t,step:n},s,o)=>he(e,pe(e,n.isStart.ofPolls,o.polls),me(s,o.limit,Q(t))),Ss=20;function tc(e,t,{policy:n,clumping:s}){const o=kt(
e.block,t),{candidate:a,stable:r}=o;if(a.n===0||r.n===0||a.n+r.n<Ss)return{...e,block:o};const{againstStable:i,step:c}=e,{missedFault:u,polls:d}=n;return{...e,block:X,
againstStable:he(i,pe(i,c.isStart.ofBlocks,d),Pi(o,s)),step:{...c,isStart:{...c.isStart,ofBlocks:!1},acceptedAsStable:Ci(c.acceptedAsStable,o,{missedFault:u,clumping:s})}}}
const nc=10;function sc(e,t){const{step:n}=e;if(n.outage==="on"&&n.calm>=nc)return{...e,hadOutage:!0,step:{...n,outage:"over"}};const s=He(e,t)&&oc(e,t)&&!_s(e,
t);return n.outage==="none"&&s&&!be(e,t)?{...e,step:{...n,outage:"on"}}:e}const oc=({step:e},{limit:t})=>V(e.counts.stable)>t;function He(e,{limit:t,falseAbort:n},s=0){
const{againstLimit:o,clumping:a,step:r}=e;if(t===0)return r.counts.candidate.bad>0;const i=me({n:s,bad:0},t,Q(a));return vt(he(o,0,i))>=1/n}function ac({all:e,block:t,
step:n}){const{n:s}=t.candidate;return e.stable.n===0?!1:t.stable.n>0||s<Ss||n.outage==="on"?!0:s<ic&&s*e.stable.n<rc*e.candidate.n}const rc=5,ic=100,_s=(e,{falseAbort:t})=>vt(
e.againstStable)>=1/t,be=({before:e},{falseAbort:t})=>vt(e.against)>=1/t,cc=Math.log(10);function uc({n:e,bad:t}){const n=Ni(t+1,e-t+1),s=a=>n-C(t,Math.log(a))-
C(e-t,Math.log(1-a))<cc,o=e>0?t/e:.5;return{from:Ts(s,o,0),to:Ts(s,o,1)}}const dc=50;function Ts(e,t,n){if(e(n))return n;let[s,o]=[t,n];for(let a=0;a<dc;a++){const r=(s+
o)/2;e(r)?s=r:o=r}return s}const Ot=({limit:e,detect:t})=>Math.log((1-e)/(1-t)),fc=e=>Math.ceil(ge(e)/Ot(e)),lc=e=>Math.log(e.detect/e.limit)/Ot(e)+1;function pc(e,t){
const n=t===0?0:t*Math.log(e.detect/e.limit),s=(1-t)*Ot(e)-n;return s>0?ge(e)/s:Number.POSITIVE_INFINITY}function hc(e,t){return e.some(n=>ve(n)&&!bc(n,e))?"fai\
led":e.some(({state:n})=>n.step.outage==="on")?"outage":e.some(({state:n})=>n.step.outage==="over")?"outage-over":t.polls>=t.least&&mc(e,t)?"not-judged":t.polls>=
t.least&&Es(e,t.longest)?"passed":"inconclusive"}function mc(e,{polls:t,longest:n}){const[s,o]=[e.filter(({isGuard:r})=>r),e.filter(({isGuard:r})=>!r)];return!s.
every(({state:r,mayBeSilent:i})=>i&&r.step.counts.candidate.n===0)&&t<n?!1:o.length===0||s.length>0&&Es(o,n)}function ve(e){const{state:t,policy:n,pending:s}=e;
return n.limit===0?He(t,n):(Ve(e)?_s(t,n):!gc(e))&&He(t,n,s?.all)&&Gi(t.guard)}const Ve=({state:e,isAll:t=!1})=>ac(e)&&!(t&&e.step.counts.stable.n===0),gc=({state:e,
policy:t})=>e.hadOutage||be(e,t),bc=(e,t)=>e.policy.limit>0&&!Ve(e)&&t.some(n=>n.kind===e.kind&&Ve(n)&&vc(n));function vc({state:{step:e},policy:t}){const{stable:n}=e.
counts;return n.bad>=yc&&V(n)>t.limit}const yc=2;function Es(e,t){const n=a=>Ve(a)||!be(a.state,a.policy),s=e.some(n)?e.filter(n):e,o=Oc(s,t);return o.length>0&&
s.every(a=>o.includes(a)?ye(a):!wc(a))}function ye({state:e,policy:t,pending:{overdue:n}=Mc}){const{accepted:s,acceptedAsStable:o}=e.step;return n>0||!ws(s,t)?n===
0&&be(e,t)&&ws(o,t):be(e,t)||e.hadOutage||!He(e,t)}const Mc={all:0,overdue:0},wc=({state:{step:e}})=>e.counts.candidate.bad>=2&&e.accepted<0,kc=.4;function Oc(e,t){
const n=e.map(s=>({metric:s,polls:$c(s)}));return n.filter(({metric:{kind:s,state:o,mayBeSilent:a},polls:r})=>{if(o.all.candidate.n===0&&!a)return!0;const i=n.filter(
c=>c.metric.kind===s).map(c=>c.polls);return r<=kc*t||r===Math.min(...i)}).map(({metric:s})=>s)}function $c({state:{all:e,guard:t,before:n},policy:s,share:o}){const a=e.
candidate.n+e.stable.n;if(a===0)return Number.POSITIVE_INFINITY;const r=V(J(e.stable,n.counts));return pc(s,r)/(a/t.polls*o)}function Sc(e){const{metric:t}=e,{candidate:n,
stable:s}=t.state.step.counts,o=s.n>0?`; stable ${$t(s)} (${q(V(s))})`:"; without comparison";return ye(t)&&V(n)>t.policy.limit?Tc(e,o):`${_c(e)}: ${$t(n)} ${xs(
e)} (${Ec(e)})${o}${xc(t)}.${Ac(t)}`}function _c(e){const{metric:t}=e;return ve(t)?`Above the limit of ${qe(e)}`:t.state.step.outage==="on"?"Stable fails as wel\
l, so this is not held against the candidate":ye(t)?`Within the limit of ${qe(e)}`:`Too little to judge by the limit of ${qe(e)}`}const Tc=(e,t)=>{const{candidate:n}=e.
metric.state.step.counts,{detect:s}=e.metric.policy;return`${$t(n)} ${xs(e)} (${q(V(n))})${t}: above the limit of ${qe(e)}, but not surely; ${q(s)} would have r\
eturned traffic.`};function Ec({metric:e,kind:t,measured:{causes:n}}){const{candidate:s}=e.state.step.counts,{from:o,to:a}=uc(s),r=ve(e)?`surely above ${q(o)}`:
`surely below ${q(a)}`,i=t==="errors"&&n?`: ${n}`:"";return`${q(V(s))}${i}; ${r}`}const xc=({pending:e})=>e&&e.overdue>0?`; ${e.overdue} more are overdue`:"",xs=({
kind:e,measured:{source:t},maxLatencyMs:n})=>e==="errors"?`${t} failed`:`${t} took over ${n} ms`,qe=({metric:{policy:e}})=>q(e.limit),Nc=1.5,Rc=" Stable had too\
 few errors to tell whether errors come in clumps.";function Ac(e){const{clumping:t}=e.state;if(!Di(t))return t.requests>0&&ve(e)?Rc:"";const n=Q(t);return n>Nc?
` Errors of stable come in clumps of about ${Math.round(n)}.`:""}const $t=({bad:e,n:t})=>`${Ns(e)} of ${Ns(t)}`,Ns=e=>e.toLocaleString("en-US"),q=e=>`${Number((100*
e).toPrecision(2))} %`,Ic=e=>({polls:0,taken:0,states:e}),St=({sources:e,limits:t,plannedMs:n})=>(0,L.fZ)(e,t,Math.ceil(n/E));function Pc({polls:e,taken:t,states:n},s,{
step:o,at:a,judged:r}){const i=St(r),c=Math.floor((a-o.fromMs)/E);let u={polls:e,taken:t,states:n};for(;u.polls<c;){const d=o.fromMs+(u.polls+1)*E,f=Bc(s,u.taken,
d),l=Rs(i,u.states,(h,g)=>Xi(h,As(f,g,r),g.policy));u={polls:u.polls+1,taken:u.taken+f.length,states:Lc(l)}}return u}function Lc(e){return Object.values(e).some(
({step:t})=>t.outage==="over")?Object.fromEntries(Object.entries(e).map(([t,n])=>[t,{...n,hadOutage:!0}])):e}function jc(e,t,n){return[...Map.groupBy(t,({atMs:o})=>Math.
floor(o/E)).values()].reduce((o,a)=>Rs(St(n),o,(r,i)=>Qi(r,As(a,i,n).stable??P,i.policy)),e)}function Bc(e,t,n){let s=t;for(;s<e.length&&(e[s]?.atMs??n)<n;)s++;
return e.slice(t,s)}const Rs=(e,t,n)=>({...t,...Object.fromEntries(e.map(s=>[s.key,n(t[s.key]??$s,s)]))});function As(e,{source:t,kind:n},{limits:s}){const o=a=>{
const r=e.filter(i=>i.source===t&&i.of===a);return n==="errors"?mt(r):hs(r,s.maxLatencyMs)};return{candidate:o("candidate"),stable:o("stable")}}function Cc({polls:e,
taken:t,states:n},s,{step:o,judged:a,at:r=0,pending:i=new Set}){const c=s.slice(0,t),u=a.sources.map(h=>Ti(h,c,a.limits.maxLatencyMs));if(o.holdMs===0)return{...Is,
sources:u.map(h=>({...h,...Is}))};const d=St(a).map(h=>{const g=[...i].filter(({source:M})=>M===h.source).map(({dueMs:M})=>r-M),w=u.find(({source:M})=>M===h.source)?.
p99Ms??0;return{spec:h,metric:{...Uc(h,n,o),pending:Fc(g,w)}}}),f=hc(d.map(({metric:h})=>h),{polls:e,least:Ps(o.holdMs),longest:Ps(o.longestMs)}),l=u.map(h=>{const g=d.
filter(({spec:w})=>w.source===h.source);return{...h,...Hc(g,h,a.limits.maxLatencyMs)}});return{verdict:f,why:Gc(f,l),sources:l}}const Fc=(e,t)=>({all:e.length,overdue:e.
filter(n=>n>t).length}),Is={verdict:"not-asked",why:"This step is not held."},Ps=e=>Math.ceil(e/E);function Uc({key:e,source:t,...n},s,{percent:o}){const a=s[e]??
$s,{candidate:r,stable:i}=a.all,c=i.n>0&&Math.abs(r.n-i.n)<=Dc*(r.n+i.n);return{...n,state:a,isAll:o===100,share:i.n===0?1:c?.5:o/100}}const Dc=.1;function Hc(e,t,n){
const s=e.filter(({metric:a})=>a.state.step.counts.candidate.n>0);if(s.length===0)return{verdict:e.every(({metric:r})=>r.mayBeSilent)?"not-asked":"inconclusive",
why:`There was no ${t.one}.`};const o=s.map(({spec:{kind:a},metric:r})=>Sc({metric:r,kind:a,measured:t,...n===void 0?{}:{maxLatencyMs:n}}));return{verdict:Vc(s.
map(({metric:a})=>a)),why:o.join(" ")}}function Vc(e){return e.some(ve)?"failed":e.every(ye)?"passed":e.every(t=>t.isGuard||ye(t))?"not-judged":"inconclusive"}function qc(e,{
verdict:t}){return e==="failed"?t==="failed":e==="passed"||e==="not-judged"?t!=="not-asked":t==="inconclusive"}function Gc(e,t){const n=t.filter(o=>qc(e,o));return(n.
length>0?n:t).map(({why:o})=>o).join(" ")||"Nothing measures this candidate."}function Wc({record:e,cluster:t,clock:n,settings:s,...o},a){const{kept:r,evidence:i,
...c}=a.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:a.stable.map(({revision:u})=>u),plan:c,limits:(0,L.
mo)(s.analysis),sources:fe(o,o.sources).map(({name:u,one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),...a.evidence?{evidence:a.evidence}:{}})}const _t=({
record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function Kc({record:e},t,n){const{step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c}=t,
{candidate:u="",isStart:d}=n;e?.({is:"step",step:s,percent:o,fromMs:a,holdMs:r,longestMs:i,plannedMs:c,candidate:u,isStart:d})}function zc({record:e},t,{judged:n,
progress:s}){!n||n===t?.judged||e?.({is:"judged",...Ls(n),isScaled:s.scaled})}function Yc({record:e},t,n){const{judged:s,verdict:o}=n,a=t.pods.scaledFor>s.hold.
step;e?.({is:"step-ended",...Ls(s),isScaled:a,verdict:o})}const Ls=({atMs:e,pending:t})=>({atMs:e,pending:t}),Jc=6e4;function Qc(e){const{world:t,memory:n,snapshot:s,
previous:o}=e,a=t.clock.now(),r=(0,p.nO)(s,t.driver);if(typeof r=="string")return{atMs:a,progress:{...Xc,foreign:r},wait:o?.wait??{key:"",fromMs:a}};const{journal:i}=r,
c=Tt(t,n,s,i),u={...e,atMs:a,journal:i,candidate:c},d=n.hold?Bs(t,n.hold,o?.judged):void 0,{wait:f,...l}=Zc(u,d?.analysis.verdict??"not-asked");return{atMs:a,progress:l,
wait:f,journal:i,...d?{judged:d}:{},...c?{candidate:c}:{},...ru(u,l)}}const Xc={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,
isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",waitedMs:0};function Zc(e,t){
const{world:n,memory:s,snapshot:o,atMs:a,journal:r,candidate:i}=e,c=(0,p.$S)(o),d=r.stable.some(({revision:S})=>!c.exists(S))&&r.intended.some(S=>ts(S,c)),f=d&&
!(0,b.UN)(re(r,c).traffic,r.intended),h=r.stage==="aborting"&&(r.stable.length===0||d)||(0,p.fx)(o.route,r.intended),g=r.stable.every(S=>(0,p.i_)(o)(S.revision)),
w=s.pods.scaledFor>=(r.stage==="stepping"?r.step+1:0),M=nu(e,`${r.stage} ${r.step} ${h} ${w} ${g}`);return{stage:r.stage,step:r.step,...s.abortBecause?{abortBecause:s.
abortBecause}:su(e),silent:n.cluster.silentMs()>Jc,candidate:ou(e)?"never":au(o,i,r.stage),isFollowed:i===void 0||s.candidate.followed===i.name,stableReady:g,isStranded:f,
inForce:h,scaled:w,warm:eu(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===r.step,heldMs:s.
hold?a-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,waitedMs:a-M.fromMs,wait:M}}function eu({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const o=s-
e.scaledAtMs>=tu;return Object.entries(e.wanted).every(([a,r])=>{const i=(0,p.EB)(t,a);return i>=r||i===0&&a!==n.candidate&&o})}const tu=2e4,nu=({previous:e,atMs:t},n)=>e?.
wait.key===n?e.wait:{key:n,fromMs:t},Tt=({templates:e},{deployment:t},n,s)=>(0,p.RH)(n,s,t?.template&&e),js=(e,{plannedMs:t})=>({sources:fe(e,e.sources),limits:e.
settings.analysis,plannedMs:t});function Bs(e,t,n){const s=n?.hold===t?n:void 0,o=js(e,t),a=e.clock.now(),r=s?.judging??Ic(t.states),i=Pc(r,t.measurements,{step:t,
at:a,judged:o});if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],u=Cc(i,t.measurements,{step:t,judged:o,at:a,pending:new Set(c)});return{hold:t,judging:i,
analysis:u,atMs:a,pending:c}}const su=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function ou({world:{templates:e},
snapshot:t,journal:n,candidate:s}){const{service:o}=t;return n.stage!=="deployed"||s||!o||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==void 0}function au(e,t,n){
return t?.ready.status==="True"?"ready":n==="stepping"&&t?.ready.status==="False"||e.start?.is==="failed"?"failed":"starting"}function ru(e,t){const{previous:n}=e,
s=iu(e)??n?.trouble,o=cu(e)??n?.foreignTemplate,a=uu(e,t)??n?.warm;return{...s?{trouble:s}:{},...o?{foreignTemplate:o}:{},...a?{warm:a}:{}}}function iu({snapshot:{
start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function cu({world:e,snapshot:{service:t},
journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function uu({
memory:e,candidate:t,previous:n},{warm:s}){const o=e.pods.scaledFor;if(!(!t||!s||o<0||n?.warm?.step===o))return{step:o,pods:t.replicas}}const du=async(e,{world:t,
memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const{plan:a,step:r}=o,{percent:i,holdMs:c}=a.steps[r]??{percent:0,holdMs:0},u=c===0?0:Math.max(c,t.may.
behindMs??0),d=t.clock.now(),f=a.steps.reduce((k,N)=>k+N.holdMs,0),l=Math.max(u,Hn({plan:a,step:r},Et(t,n,o))),h=fu(t,n,{journal:o,plannedMs:f}),{pending:g}=n,w={
step:r,percent:i,holdMs:u,longestMs:l,plannedMs:f,fromMs:d,states:h,measurements:[],pending:g};Kc(t,w,{candidate:o.candidate??"",isStart:Cs(n,o)}),n.hold=w;const M=ls(
s,o);M&&Fs(t,n,M);const S=d-(n.exposure.at(-1)?.fromMs??d);t.reporter.report({is:"in-force",percent:i,afterMs:S,atMs:d,untilMs:o.deadlineMs})},Et=({clock:e},{startedMs:t},{
plan:n})=>t+n.limits.totalMs-e.now();function fu(e,t,{journal:n,plannedMs:s}){const o=Cs(t,n)?Yi:Ji,a=Object.entries(t.evidence??n.evidence??{}),r=Object.fromEntries(
a.map(([i,c])=>[i,o(c)]));return t.lastHeld===void 0?jc(r,t.before.measurements,js(e,{plannedMs:s})):r}const Cs=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&
t!==n,xt=(e,{evidence:t})=>t===void 0?e:{...e,evidence:Object.fromEntries(Object.entries(t).map(([n,s])=>[n,zi(s)]))};function G(e,t){const{hold:n}=t;if(!n)return;
delete t.hold,t.lastHeld=n.step;const s=Bs(e,n,t.seen?.judged),{judging:o,analysis:a}=s;n.holdMs>0&&(t.evidence=o.states);const{percent:r,failed:i}=n,c=e.clock.
now()-n.fromMs,u={percent:r,heldMs:c,...a,verdict:lu(a.verdict),...i&&{failed:i}};t.steps.push(u),Yc(e,t,{judged:s,verdict:u.verdict}),bu(e,n),n.holdMs>0&&e.reporter.
report({is:"step-ended",result:u})}const lu=e=>e==="outage"||e==="outage-over"?"inconclusive":e;function Fs(e,t,n){if(t.candidate.isMeasured)return;t.candidate.
isMeasured=!0;const s=({start:o,...a})=>o({...n,held:()=>t.hold,sent:r=>pu(t,{source:a.name,dueMs:r})},r=>{hu(e,t,{...r,source:a}),e.notifier.notify()},t.background.
signal);fs(e,n).then(({sources:o})=>Promise.all(o.map(async a=>s(a)))).catch(()=>{})}function pu({pending:e},t){return e.add(t),()=>{e.delete(t)}}function hu(e,t,{
sample:n,source:s,...o}){const{hold:a}=t,{unattributed:r,atMs:i,of:c}=o;if(r!==void 0){a&&gu(a,r);return}const u={...o,source:s.name};!a&&t.exposure.length===0&&
c==="stable"&&(t.before.measurements.push(u),_t(e,u,"before")),!(!a||i<a.fromMs)&&(a.measurements.push(u),_t(e,u,"hold"),n&&c==="candidate"&&mu(a,{...n,atMs:i,one:s.
one},o.note))}function mu(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function gu(e,t){e.unattributed={count:(e.unattributed?.count??0)+
1,why:t}}function bu(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,o=`Not counted, because they did not come from the candidate: ${n} of the answers t\
o probes (${s}).`;e.reporter.report({is:"note",text:o})}const vu=async(e,t)=>{const{memory:n,snapshot:s}=t,o=(0,p.zc)(s),a=o&&ls(s,o);a?n.candidate.health="runn\
ing":Ds(t,"unreachable","The candidate has no tag URL."),a&&Mu(t,a).catch(r=>Ou(t,r))},yu=3;async function Mu(e,t){const{world:n,memory:s}=e;for(let o=1;;o++){const{
health:a,by:r}=await fs(n,t),i=r==="pod"?{result:await Us(e,t,a)}:await wu(e,t,a);if(s.background.signal.aborted)return;if(i.result)return ku(e,t,i.result);(i.isFinal||
o>=yu)&&await ht(n,t.url,i.why)}}async function wu(e,t,n){const{world:s,memory:o}=e,{signal:a}=o.background,r=await s.hosts.isServed(t.url,a);if(r.is!=="knative")
return{why:r.why,isFinal:!0};const i=await Us(e,t,n),c=await s.hosts.now(t.url,a);return c.is==="knative"||i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}
function Us({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function ku({world:e,
memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.
health=s.is,s.is==="passed"&&Fs(e,t,n),e.notifier.notify()}function Ou(e,t){const n=t instanceof j.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";Ds(
e,s,n?`${t.message} ${t.cure}`:String(t))}function Ds({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const $u=3e3,Su=new Set([
"candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),_u=e=>Su.has(e),Nt=3e4,Hs=20,Vs=e=>`${new Date(e).toISOString().slice(
0,16).replace("T"," ")} UTC`,Tu=(e,t)=>Eu[e](t),Me=()=>[],Rt=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Eu={cancelled:Rt,"driver-d\
ied":Rt,"pause-over":Rt,asked:Me,superseded:Me,error:Me,"stable-not-ready":Me,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"cand\
idate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Depl\
oy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...At(e,"To see what its pods are waitin\
g for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only n\
eed more time, increase `ready-timeout`.",...e.flatMap(n=>At({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],
"health-failed":e=>qs(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":Me,"an\
alysis-failed":e=>qs(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},qs=e=>At(e,"To read its log, while its pods exist:","logs --tail 100"),At=({candidate:e,namespace:t},n,s)=>e===void 0?
[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`],xu=e=>e.map(({revision:t})=>t).join(" and ");function It(e,t,n){const{service:s}=e.cluster.
snapshot(),{service:o,namespace:a}=e.cluster.target;if(!s||!(0,b.vY)(t)||(0,b.vY)(s.traffic))return[];const r=xu((0,b.AR)(s.traffic));return[`${n()}, so ${o} re\
mains pinned to ${r}, and later Revisions receive no traffic. To follow the latest Revision again: kn service update ${o} -n ${a} --traffic @latest=100`]}var Pt=y(
57975);const Lt=e=>e instanceof j.a&&e.code==="E_WRITE_ALTERED";async function Nu(e,t){if(t.stage==="promoting")return;const n=(0,p.xS)(e.cluster.snapshot(),e.cluster.
serverNow());await Gs(e,{...es(t,n,"error"),driver:e.driver,active:!0})}const Ru=(e,{before:t},n)=>Gs(e,{...os(),journal:null,...n?{traffic:t}:{}});async function Gs(e,t){
const{service:n}=e.cluster.snapshot();if(!n||n.driver!==void 0&&n.driver!==e.driver)return;const s={generation:n.generation,driver:n.driver??null,set:t};await e.
cluster.writeService(s,{urgent:!0}).catch(()=>{})}const Au=8,Iu=200;async function Z(e,t,n={}){const{attempts:s=Au,interrupt:o}=n;let a,r;for(let c=1;c<=s;c++){
const u=e.cluster.snapshot();if(a?.isDone(u))return jt(u);const d=t(u);if(!d)return{is:"over"};a=d;const f=await Cu(Pu(e,d,n),o);if(f.is!=="again")return f;if(r=
f.doubt,c<s&&await Ws(e,u,{attempt:c,interrupt:o}),o?.aborted)return{is:"interrupted"}}const{service:i}=e.settings;throw r===void 0?(0,m.V2)("E_WRITE_CONTENDED",
{service:i,attempts:s}):(0,m.V2)("E_WRITE_UNCONFIRMED",{service:i,attempts:s,why:r})}async function Pu(e,{send:t,isDone:n},s){const{interrupt:o=se,onRefusal:a=()=>"\
throw"}=s,r=await t();if(r.is==="written")return jt(r);const i=r.is==="refused"?a(r):void 0;if(r.is==="refused"&&i==="throw")throw await oe(e,r);if(i==="over")return{
is:"over"};const c=await e.cluster.reread(o);return n(c)?jt(c):{is:"again",doubt:r.is==="unknown"?r.message:void 0}}const jt=({service:e})=>({is:"written",...e?
{service:e}:{}});async function Ws({cluster:e,clock:t},n,{attempt:s,interrupt:o}){if(e.snapshot()!==n)return;const a=r=>e.changed(n,r);await(0,x.Ku)([a,r=>t.sleep(
Iu*s,r)],o)}async function T(e,t,n={}){let s={},o;const a=c=>{const u=(0,p.nO)(c,e.driver);if(typeof u=="string"){o=u;return}const d=t(u,(0,p.xS)(c,e.cluster.serverNow()),
c);s=d;const f={generation:u.service.generation,driver:e.driver,set:d};return{send:()=>e.cluster.writeService(f,n).catch(async l=>{throw Lt(l)&&await Nu(e,u.journal),
l}),isDone:l=>ju(l,{set:d,ours:u,driver:e.driver})}},r={...n.interrupt?{interrupt:n.interrupt}:{},onRefusal:Lu},i=await Z(e,a,r);return i.is==="over"?{is:"forei\
gn",foreign:o??"driver"}:i.is==="interrupted"?i:{...i,journal:s.journal}}const Lu=({status:e})=>e===404?"again":"throw";function ju({service:e},t){const{set:n,driver:s}=t;
return e?n.journal===null?Bu(e,t):e.driver===(n.driver===null?void 0:s)&&(0,Pt.isDeepStrictEqual)(e.journal,n.journal):!1}const Bu=(e,{set:t,ours:n})=>e.journal===
void 0&&e.driver===void 0&&(0,b.UN)(e.traffic,t.traffic??n.service.traffic)&&(0,Pt.isDeepStrictEqual)(e.template,n.service.template),Cu=(e,t)=>(0,x.Ku)([n=>(0,x.
QH)(n).then(()=>({is:"interrupted"})),()=>e],t),Ks=2e3,Bt=9e4;async function Fu(e){const{service:t}=e.settings;if(!await O(e,Ct,Ks)&&(e.reporter.report({is:"not\
e",text:`Knative has not processed the last change of ${t} yet. Waiting for at most ${Bt/1e3} s`}),!await O(e,Ct,Bt,e.interrupt)&&!e.interrupt.aborted))throw(0,m.
V2)("E_NOT_IN_SYNC",{service:t,seconds:(Ks+Bt)/1e3})}const zs=new Set(["NotObserved","OutOfDate"]),Ct=({service:e})=>e===void 0||!(zs.has(e.ready.reason)||zs.has(
e.configurationsReady.reason));function Ys(e,t,n){return(0,b.O2)(t)?{traffic:t.intended,parked:t.parked}:(0,b.vY)(t.before)&&Du(e,t,n)?(0,b.r3)(t.before,(0,p.i_)(
n)):re(t,(0,p.$S)(n))}const Ft=(e,{before:t,candidate:n},s)=>(0,b.vY)(t)&&we(e,s)?.name===n?"floating":"pinned";function Uu(e,t,n){if(!(0,b.vY)(t.before)||Ft(e,
t,n)==="floating")return!0;if(!Ct(n))return!1;const s=n.revisions.get(t.candidate);return!(0,p.Hy)(n,t,e.templates)||s?.ready.status==="False"||Js(n,s)}function we({
templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))
return Js(t,s)?void 0:s}const Js=({revisions:e},t)=>t!==void 0&&[...e.values()].some(({generation:n})=>n>t.generation);function Du(e,t,n){const s=we(e,n),o=t.floating===
void 0?void 0:n.revisions.get(t.floating);return!s||!o||s.name===t.candidate?!1:s.name===o.name?!0:s.ready.status==="True"&&s.replicas>=o.replicas&&Qs(e,s,o)}const Qs=({
templates:e},t,n)=>e.same(e.of(t),e.of(n))&&Xs(t,n);function Hu(e,t){const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"\
The Revision that served before"} no longer exists`;const o=we(e,n);return!o||!e.templates.same(e.templates.of(o),e.templates.of(s))?`No Revision that is equal \
to ${s.name} is the latest one and ready`:Xs(o,s)?`${o.name} did not get as many pods as ${s.name} in time`:`Knative knows no image digest by which ${o.name} is\
 sure to run what ${s.name} runs`}function Xs(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Vu(t.digests[s])&&e.digests[s]===t.digests[s])}const Vu=e=>e?.
includes("@sha256:")===!0;var R=y(18103),A=y(57049);const Ut=3e4;function Dt(e,t,n){const s=e.clock.now(),o=async a=>{for(;;){if(await e.clock.sleep(Ut,a),a.aborted)
return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,x.Ku)([n,o])}function W(e,{revisions:t,autoscalers:n},s){
if(e==="pod-autoscaler")return n?.get(s);const o=t.get(s);return o&&(o.minScale??null)}async function ke({cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(
n.map(e.readAutoscaler))}const Zs=4;async function Oe(e,{on:t,name:n},s){const o={on:t,name:n,before:Ht(e.cluster.snapshot(),{on:t,name:n}),after:s};let a=!1;const r=()=>(a=
!0,eo(e,o,s)),i=d=>Ht(d,o)===s,c=await Z(e,d=>to(e,d)?{send:r,isDone:i}:void 0,{attempts:Zs,onRefusal:({status:d})=>d===404?"over":"again"}).catch(oo(e,o,s));if(!c)
return!1;const u=c.is==="written"&&await qu(e,o);return!u&&a&&await Wu(e,o),u}const eo=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):
e.writeAutoscaler(n,{minScale:s}),Ht=(e,{on:t,name:n})=>W(t,e,n)??null,to=(e,{service:t})=>t?.driver===e.driver,no=({before:e,after:t})=>Number(t??0)>Number(e??
0),qu=async(e,t)=>!no(t)||to(e,await e.cluster.reread(se)),[so,Gu]=[1e3,200];async function Wu(e,t){const{name:n,before:s,after:o}=t;if(!no(t))return;await e.clock.
sleep(Gu);const a=c=>Ht(c,t)===o,r=c=>Object.hasOwn((0,p.zc)(c)?.scale??{},n);if(!await Ku(e,t,a))return;const i=()=>eo(e,t,s);await Z(e,c=>a(c)&&!r(c)?{send:i,
isDone:u=>!a(u)}:void 0,{attempts:Zs,onRefusal:()=>"over"}).catch(oo(e,t,s))}async function Ku(e,{on:t,name:n},s){if(t==="revision")return O(e,s,so);const o=e.clock.
now()+so;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const a=o-e.clock.now();if(a<=0)return!1;await e.clock.sleep(Math.min(zu,
a))}}const zu=250,Yu=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),oo=(e,t,n)=>s=>{if(!(s instanceof j.a&&Yu.has(s.code)))throw s;Qu(e,t,n)},Ju={revision:"\
revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function Qu(e,{on:t,name:n},s){const{namespace:o}=e.cluster.target,a=`Could not ${s===
null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${Ju[t]} ${n} -n ${o} --overwrite autoscaling.knative.d\
ev/min-scale${r}`;e.reporter.report({is:"warning",code:"W_SCALE",message:a,cure:i})}function Xu(e,t){const{now:n}=e,s=Zu(e);if(!s||t?.wait.key!==n.wait.key)return[];
const{forMs:o}=s,a=Math.max(0,o-(n.atMs-t.atMs));return Math.floor(o/Ut)>Math.floor(a/Ut)?[{is:"still-waiting",...s}]:[]}function Zu(e){const{journal:t,progress:n}=e.
now;if(t)switch(n.stage){case"deployed":return ed(e.now,t);case"presented":case"stepping":return ao(e.now,t)??td(e.now,t)??nd(e,t);case"aborting":return ao(e.now,
t);default:return}}function ed({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,
limitMs:s.limits.readyMs}}const ao=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function td({progress:e,
judged:t},{plan:n,step:s}){const{percent:o,holdMs:a}=n.steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c}=e;if(!r||i>=c)return;const u=t?.analysis.sources??
[];return{on:{is:"hold",percent:o,measured:u},forMs:i,limitMs:i<a?a:c}}function nd({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:o,scaled:a,warm:r,health:i,
waitedMs:c}=e.progress,u=s.limits.readyMs;return o?a&&!r?{on:{is:"pods",lacking:ro(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{
is:"stable"},forMs:c,limitMs:u}}const ro=({pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);
function io(e,t,n){const s=t.seen,o=Qc({world:e,memory:t,snapshot:n,previous:s});t.seen=o,zc(e,s,o);for(const a of sd({previous:s,now:o,memory:t,snapshot:n,name:e.
settings.service}))e.reporter.report(a);return o}function sd(e){const{now:t,memory:n}=e;if(!t.journal)return[];const s=Xu(e,e.previous);return n.abortBecause?[...co(
e),...s]:[...[...od(e),...ad(e)],...co(e),...rd(e),...s]}function od({previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.
name===t.name)return[];const o=n.stable[0]?.revision,a=s.deployment?.changes??[];return[{is:"created",candidate:t.name,changes:a,...o?{from:o}:{}}]}function ad({
previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function co({previous:e,now:t,
snapshot:{service:n},name:s}){const{foreignTemplate:o}=t;return!n||!o||e?.foreignTemplate===o?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client change\
d the template of ${s}${(0,p.hU)(n,"template")}.`,cure:"That change is kept. This rollout continues with its own Revision; the Revision from the other template \
receives no traffic."}]}function rd({previous:e,now:{warm:t,candidate:n,atMs:s},memory:o}){const a=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!a?
[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-o.pods.scaledAtMs}]}const id=.8;function cd(e,t,n,s){const o=n===t.candidate,a=t.stable.some(({revision:f})=>f===
n)&&t.isRollback!==!0;if(!o&&!a)return s;const[r,i]=[e[0],e.at(-1)];if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=f=>o?f:100-f,u=id*c(i.toMs>s?i.
percent:0),d=o?r.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.filter(({percent:f})=>c(f)<u).map(({toMs:f})=>f))}const ud=1e3,dd=6e4,fd=12e4;async function $e(e,t,n,{
over:s={},unless:o,hurry:a}={}){await t.pods.raising;const{hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:
{...n.scale,...s},c=r??"revision",u=await pd(e,c,i);if(u.length===0)return;const d=u.filter(l=>hd(l)&&md(e,l.revision.name)),f=gd(e,c);await e.clock.sleep(ud),await f(
u.filter(l=>!d.includes(l))),await bd(e,{memory:t,journal:n,needed:d,unless:o??a}),a?.aborted&&d.length>0&&e.reporter.report({is:"note",text:ld(d)}),o?.aborted||
await f(d)}const ld=e=>`Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function pd(e,t,n){await ke(
e,t,Object.keys(n));const s=e.cluster.snapshot(),o=a=>W(t,s,a);return Object.entries((0,R.D8)(n,o)).flatMap(([a,r])=>{const i=s.revisions.get(a);return i?[{revision:i,
now:o(a)??null,after:r}]:[]})}const hd=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),md=(e,t)=>{const{route:n}=e.cluster.snapshot();
return n?.served.some(({revisionName:s,percent:o=0})=>s===t&&o>0)===!0},gd=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.
map(({revision:{name:s},after:o})=>Oe(e,{on:t,name:s},o)))};async function bd(e,t){const{needed:n}=t,s=yd(t,e.clock.now());if(s===0||t.unless?.aborted||(await T(
e,({journal:i},c)=>lt(i,c,{wait:"routeMs",extraMs:s}))).is!=="written")return;const a=n.map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.
report({is:"note",text:`Keeping ${a} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await Dt(e,{on:{is:"autoscaler"},limitMs:s},()=>O(e,i=>vd(e,t,
i),s,t.unless))}const vd=(e,{memory:t},n)=>io(e,t,n).progress.foreign!==void 0;function yd({memory:e,journal:t,needed:n},s){const o=n.map(({revision:r})=>Md(r,cd(
e.exposure,t,r.name,s),s)),a=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(a,Math.max(0,...o)))}function Md({window:e},t,n){const s=Math.min(fd,
(0,A.E9)(e??"")??dd);return Math.min(s,Math.max(0,t+s-n))}async function Vt(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,R.hy)(t);return e.
knative.age=s==="unknown"?await wd(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.
version},...n!==void 0&&{ingress:n}}}async function wd({cluster:e}){const{service:t,revisions:n}=e.snapshot();for(const{revision:s}of(0,b.AR)(t?.served??[])){const o=Object.
keys(n.get(s)?.annotations??{});if(!o.some(R.d$))continue;const a=(0,R.lm)(o,await e.readPods(s)??[]);if(a!=="unknown")return a}return"unknown"}function uo(e,t,n=(0,p.
zc)(e.cluster.snapshot())){if(!n||n.stable.length===0)return;const s=kd(e,t,n);e.reporter.report(s)}function kd(e,t,n){const{age:s,version:o}=e.knative,{revisions:a}=e.
cluster.snapshot(),{minScale:r}=e.settings.template;return{is:"holding",hold:t,age:s,...o!==void 0&&{version:o},lacks:Od(e).map(Ie),stable:(0,R.RK)(n,i=>a.get(i)),
...r!==void 0&&r>0&&{candidateMinScale:r}}}function Od({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:H("hold"):t.patchRevisions?[]:H("\
scale")}async function qt(e,t){const n=(0,p.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await Vt(e),e.knative.age==="unkno\
wn"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await Ed(e,t)),e.knative.age==="before-1.21"&&await Hr(e);const s=Se(e),o=s==="by-effect"?"nothing":s;return await $d(
e,o)?(uo(e,o),o):"nothing"}const Se=({knative:{age:e},may:t})=>(0,R.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});
async function $d(e,t){const n=Object.keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await ke(e,t,n),(await T(e,({journal:o},a,r)=>zn(o,a,{hold:t,scale:t===
"pod-autoscaler"?Sd(o,r):o.scale}))).is==="written"}const Sd=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(o=>{const a=W("pod-autoscaler",n,o);return a===
void 0?[]:[[o,a]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[_d,Td]=[8e3,1e3];async function Ed(e,t){const n=()=>e.cluster.snapshot().revisions.
get(t),s=await e.cluster.readPods(t),o=n();if(!o||s===void 0||s.length===0)return"unknown";const a=Math.max(o.desired??0,o.replicas,s.length)+1;if(Number(o.maxScale??
0)>0&&a>Number(o.maxScale))return"unknown";const r=await Oe(e,{on:"revision",name:t},String(a))?await xd(e,{name:t,written:a,before:s}):"unknown",{scale:i={}}=(0,p.
zc)(e.cluster.snapshot())??{};return await Oe(e,{on:"revision",name:t},i[t]??null),r}async function xd(e,{name:t,written:n,before:s}){const o=e.clock.now()+_d,a=({
revisions:r})=>fo(r.get(t))>=n;for(;;){const r=await O(e,a,Td,e.interrupt);r&&await e.clock.sleep(Nd,e.interrupt);const i=await e.cluster.readPods(t);if(i===void 0)
return"unknown";const c=fo(e.cluster.snapshot().revisions.get(t)),u=(0,R.cT)({written:n,desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||e.
clock.now()>=o)return u}}const Nd=300,fo=e=>e?.desired??0,_e=(e=[])=>({is:"kept",next:e});async function Rd(e,t){const n=await Ad(e,t),{journal:s}=t;return n.is!==
"foreign"&&(0,b.vY)(s.before)&&!(0,b.O2)(s)&&!lo(s)&&await Pd(e,s),n}async function Ad(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(lo(s)||!ho(e,n,t))return _e();
if(e.settings.onAbort==="keep")return _e([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const o=po(s,n);if(!o)return _e(
["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let a=!1;return(await T(e,(i,c,u)=>(a=!ho(e,u,i),ai(i.journal,
c,a?void 0:e.templates.of(o))))).is==="foreign"?{is:"foreign"}:a?_e():(e.reporter.report({is:"written",what:`Restored the template of ${o.name}`}),{is:"restored",
next:[]})}const lo=({candidate:e,intended:t})=>e!==void 0&&(0,b.tC)(e,t)>0,po=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),ho=({templates:e},t,{
service:n,journal:s})=>(0,p.TH)(n.template)===s.id&&(0,p.Hy)(t,s,e),Id=2e3;async function Pd(e,t){const n=e.cluster.snapshot(),{service:s}=n,o=po(t,n);if(!s||!o||
!e.templates.same(s.template,e.templates.of(o)))return;const a=d=>typeof(0,p.nO)(d,e.driver)=="string",r=e.clock.now()+Math.min(t.plan.limits.readyMs,Ld),i=()=>Math.
max(0,r-e.clock.now());await O(e,d=>a(d)||we(e,d)!==void 0,i());const c=we(e,e.cluster.snapshot());if(!c||a(e.cluster.snapshot()))return;const u=jd(e,t);if(await Bd(
e,c,u)){const d=f=>(0,p.Ck)(f)&&(0,p.EB)(f,c.name)>=u;await O(e,f=>a(f)||d(f),i())}await O(e,a,Id)}const Ld=6e4,jd=(e,{stable:t})=>{const n=e.cluster.snapshot();
return Math.max(1,...t.map(({revision:s})=>(0,p.EB)(n,s)))};async function Bd(e,{name:t,replicas:n},s){const o=(0,p.zc)(e.cluster.snapshot())?.hold;if(o==="noth\
ing"||o==="revision"&&!e.may.patchRevisions||o===void 0&&n>=s)return!1;await ke(e,o,[t]);const a=W(o??"revision",e.cluster.snapshot(),t);if(a===void 0||(await T(
e,({journal:c},u)=>ri(c,u,{revision:t,minScale:a}))).is!=="written")return!1;const i=await qt(e,t);return i!=="nothing"&&Oe(e,{on:i,name:t},String(s))}const mo=async(e,{
world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;if(Ud(t,n,o,(0,p.fx)(s.route,o.journal.intended)),o.journal.stable.length===
0)return Dd(t,n,o);const a=await Rd(t,o);if(a.is==="foreign"||!await Cd(t)||(await $e(t,n,(0,p.zc)(t.cluster.snapshot())??o.journal),(await T(t,({journal:u},d,f)=>ns(
d,go(t,n,{journal:u,now:f})))).is!=="written"))return;const{journal:i}=o;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??"driver-died";(0,_._N)(
t,n,{kind:i.isRollback?"rolled-back":"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",next:[...a.next,...i.isRollback?
[]:Tu(c,Fd(t,n,i)),...It(t,i.before,()=>Hu(t,i))],journal:i})};async function Cd(e){const t=e.cluster.snapshot(),n=(0,p.nO)(t,e.driver);if(typeof n=="string")return!1;
if((0,b.UN)(Ys(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await T(e,({journal:a},r,i)=>ii(a,r,Ys(e,a,i))),{journal:o}=s.is==="written"?s:{};return o?
(await O(e,p.Ck,o.plan.limits.routeMs),!0):!1}const Fd=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:o}=e.cluster.target,a=(0,p.RH)(e.cluster.snapshot(),
n)?.name;return{service:s,namespace:o,...a?{candidate:a}:{},...t?{lacking:t}:{}}};function Ud(e,t,{journal:n},s){const o=e.clock.now(),a=t.exposure.at(-1);if(a&&
a.toMs===Number.POSITIVE_INFINITY&&(a.toMs=o),n.stable.length===0)return;const r=(0,b.AR)(n.intended),i=o-(t.returningFromMs??t.seen?.wait.fromMs??o);s?e.reporter.
report({is:"returned",to:r,afterMs:i,atMs:o}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is b\
ack on stable."})}function go(e,t,{journal:n,now:s}){const o=n.isRollback?"rolled-back":n.reason??t.abortBecause,a=Tt(e,t,s,n);return a&&o&&_u(o)?{revision:a.name,
why:o}:void 0}async function Dd(e,t,{journal:n}){const{service:s,onFirstFailure:o}=e.settings,a=t.abortBecause??"driver-died";if(o==="delete"&&n.created===!0)return await Vd(
e),(0,_._N)(e,t,{kind:"first-deployment-failed",because:a,reason:`${s} was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await $e(e,t,n),(await T(
e,({journal:u},d,f)=>ns(d,go(e,t,{journal:u,now:f})))).is!=="written")return;const i=n.broken===void 0,c=i?`${s} was left unchanged.`:"There was no Revision tha\
t serves to return to.";(0,_._N)(e,t,{kind:i?"first-deployment-failed":"aborted",because:a,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:["Fix the cau\
se above and deploy again. Nothing needs cleaning up.",...Hd(e,n)],journal:n})}const Hd=(e,{broken:t,before:n})=>t===void 0||(0,b.vY)(n)?[]:[`${e.settings.service}\
 was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],Vd=e=>Z(e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===
void 0}),{attempts:4});function qd({world:e,memory:t,snapshot:n}){const s=(0,p.zc)(n)?.stable.map(({revision:d})=>d)??[],o=n.service?.url,{over:a,measurements:r}=t.
before;if(a.signal.aborted||o===void 0||!s.some(d=>(0,p.EB)(n,d)>0))return;const i=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([a.signal,t.background.
signal]),u=async({name:d,startBefore:f})=>f?.({url:o,stable:s},({sample:l,...h})=>{const g={...h,source:d};r.push(g),_t(e,g,"before")},c);Promise.all(fe(e,i.sources).
map(u)).catch(()=>{})}const Gd=async(e,t)=>{const{world:n,memory:s}=t;qd(t);const{template:o,generation:a}=s.deployment??{};(await T(n,({journal:i,service:c},u)=>{
if(o&&c.generation!==a)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return Wn(i,u,o)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report(
{is:"written",what:o?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},Wd=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.
name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,o=>{n.candidate.isReady||t.reporter.report({is:"log",line:o})}))},Kd=async(e,{world:t,memory:n,snapshot:s})=>{
const o=(0,p.zc)(s),a=o&&Tt(t,n,s,o);if(!a)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:a.name,afterMs:t.clock.now()-n.startedMs});const{
tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.url}:{};await T(t,({journal:c},u)=>Kn(c,u,{candidate:a.name,...i}),{interrupt:t.interrupt}),
t.reporter.report({is:"phase",phase:"health"})};function bo(e,{percent:t,stablePods:n},s){const o=(i,c)=>{const u=Number(s(i)?.maxScale??0);return[i,u>0?Math.min(
c,u):c]},a=e.stable.map(({revision:i})=>o(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...a,...e.candidate?[o(e.
candidate,r)]:[]])}const vo=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function yo({stable:e,scale:t},n){const s=o=>{switch(n){case"tag":
return o===null?null:"0";case"warm":return String(Math.max(1,Number(o??0)));case"none":return o}};return Object.fromEntries(e.map(({revision:o})=>[o,s(t[o]??null)]))}
const zd=async(e,{world:t,memory:n})=>{G(t,n),t.reporter.report({is:"phase",phase:"promote"}),await T(t,({journal:s},o)=>Qn(s,o),{interrupt:t.interrupt})},Yd=async(e,{
world:t,memory:n,snapshot:s})=>{const o=(0,p.nO)(s,t.driver);if(typeof o=="string"||o.journal.candidate===void 0)return;const a={...o.journal,candidate:o.journal.
candidate},r=yo(a,t.settings.keepPrevious);await $e(t,n,a,{over:r,hurry:t.interrupt}),await Jd(t,a);let i="pinned";const{keepPrevious:c}=t.settings;(await T(t,(d,f,l)=>(i=
Ft(t,a,l),Xn(a,f,{form:i,keep:c,isJudged:Xd(n)})))).is==="written"&&(await O(t,p.Ck,a.plan.limits.routeMs),t.cluster.snapshot().service&&ef(t,n,a,i))};async function Jd(e,t){
const n=o=>typeof(0,p.nO)(o,e.driver)=="string"||Uu(e,t,o);if(await O(e,n,Qd))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative d\
oes not name ${t.candidate} as its latest Revision yet. Waiting for at most ${s/1e3} s`}),await O(e,n,s)}const Qd=2e3,Xd=({steps:e})=>e.some(({verdict:t})=>t===
"passed")&&e.every(({verdict:t})=>t!=="not-judged");function Zd({reporter:e},{steps:t},n){const o=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).
filter(({bad:i})=>i>0);if(o.length===0)return;const a=o.reduce((i,c)=>c.bad/c.count>i.bad/i.count?c:i),r=`${a.bad} of ${a.count} ${a.source} failed (${Math.round(
100*a.bad/a.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${r}, and there were too few mea\
surements to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function ef(e,t,n,s){
const{tags:o}=e.settings;Zd(e,t,n.candidate);const a=s==="pinned"?It(e,n.before,()=>sf(e,n)):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,_.
Lu)(n.stable)} keeps the tag ${o.stable}.`:"",c=t.abortBecause==="asked";(0,_._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?tf:""}${n.candidate}\
 serves 100 % of traffic.${i}`,next:[...c&&r?[nf(e)]:[],...a,...of(e,n)],journal:n})}const tf="Too late to abort: the promotion was decided before, and has been\
 finished. ",nf=({cluster:{target:e}})=>`To return to the previous Revision: kn rollout rollback ${e.service} -n ${e.namespace}`,sf=({cluster:e,templates:t},n)=>(0,p.
Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the template in the meantime";function of({cluster:e,settings:t},{
hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:o}=e.snapshot();return s.flatMap(({revision:a})=>{const r=Number(o.get(a)?.
minScale??0);return r===0?t.keepPrevious==="warm"?[`${a} is not kept warm: its pods cannot be held.`]:[]:[`${a} keeps at least ${r} ${r===1?"pod":"pods"}: min-s\
cale of its template cannot be changed here.`]})}const af=async(e,{world:t,memory:n,snapshot:s})=>{G(t,n);const o=(0,p.nO)(s,t.driver);if(typeof o=="string")return;
const{journal:a}=o;if(await $e(t,n,a,{unless:t.interrupt}),t.interrupt.aborted||(0,p.zc)(t.cluster.snapshot())?.stage!==a.stage)return;(await T(t,(i,c)=>Zn(a,c))).
is==="written"&&(0,_._N)(t,n,{kind:"split",reason:"The requested split is in effect and stays.",next:It(t,a.before,()=>"The split names its Revisions"),journal:a})},
rf=async(e,{world:t,memory:n})=>{G(t,n);const s=await T(t,({journal:i},c)=>Jn(xt(i,n),c,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{
journal:o}=s,{service:a,namespace:r}=t.cluster.target;(0,_._N)(t,n,{kind:"paused",reason:`${o.candidate} has ${o.plan.pauseAt} % of traffic. Waiting for \`promot\
e\` or \`abort\` until ${Vs(o.deadlineMs)}.`,next:[`To continue: kn rollout promote ${a} -n ${r}`,`To return traffic to stable: kn rollout abort ${a} -n ${r}`],
journal:o})},Mo=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=n.clock.now(),e==="candidate-not-warm"&&uf(t),e==="route-s\
tuck"&&cf(t);try{df(e,t)}catch{}await T(n,({journal:o},a)=>es(o,a,e),{urgent:!0})};function cf({memory:e,snapshot:{route:t}}){const n=(0,p.NK)(t);n&&(e.abortDetail??=
`${n}.`)}function uf({memory:e,snapshot:t}){const n=ro(e,t);e.pods.lacking=n.map(({revision:o})=>o);const s=n.map(({revision:o,pods:a,wanted:r})=>`${o} has ${a}\
 of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function df(e,{world:t,memory:n,snapshot:s}){G(t,n),t.reporter.report({is:"phase",phase:"abort"});const{
abortDetail:o}=n,a=(0,p.zc)(s),r=a&&(0,p.RH)(s,a)?.name;t.reporter.report({is:"returning",because:e,to:a?(0,b.AR)(re(a,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),
...r?{candidate:r}:{},...o?{detail:o}:{}}),ff.has(e)&&(n.abortDetail??=n.steps.at(-1)?.why)}const ff=new Set(["analysis-failed","analysis-inconclusive"]),Gt=(e,t)=>(0,p.
EB)(e,t)===0,lf=({route:e,service:t},n)=>(e??t)?.served.find(({revisionName:s,tag:o,url:a})=>s===n&&o&&a)?.url;function Wt(e,t,n){const s=e.cluster.snapshot(),o=lf(
s,t);return o===void 0||e.may.reachUrl===!1?!1:(Gt(s,t)&&e.health.knock(o,n),!0)}async function wo(e,t,n){const s=new AbortController;Wt(e,t,s.signal)&&await O(
e,o=>!Gt(o,t),n,e.interrupt),s.abort()}const pf=3e3;async function hf(e,t,n){if(await e.clock.sleep(pf,n),!n.aborted)for(const s of t)Wt(e,s,n)}const mf=async({
step:e},{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);if(!o)return;const a=l=>s.revisions.get(l);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.
stablePods=Math.max(n.pods.stablePods,vo(o,a)),n.pods.wanted={};const r=await gf(t,o);if(r==="nothing")return;const i=o.plan.steps[e]?.percent??0,{stablePods:c}=n.
pods,u=bo(o,{percent:i,stablePods:c},a),d=ko(t,r,u);n.pods.raising=d.catch(()=>{});const f=await(0,x.Ku)([()=>d,l=>(0,x.QH)(l).then(()=>{})],t.interrupt);f&&(n.
pods.wanted=Object.fromEntries(Object.entries(u).filter(([l])=>f.has(l))),hf(t,Object.keys(n.pods.wanted),n.background.signal))};async function gf(e,{hold:t,step:n,
candidate:s,plan:o}){const a=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&a!==void 0&&Gt(e.cluster.snapshot(),a)&&await wo(e,a,o.limits.readyMs),qt(
e,a)}async function ko(e,t,n){const s=i=>W(t,e.cluster.snapshot(),i)===void 0;await ke(e,t,Object.keys(n).filter(s));const o=e.cluster.snapshot(),a=(0,R.GY)(n,i=>W(
t,o,i)),r=new Set;return await Promise.all(a.map(async({revision:i,pods:c})=>{if(!await Oe(e,{on:t,name:i},String(c)))return void r.add(i);e.reporter.report({is:"\
scaling",revision:i,from:(0,p.EB)(o,i),to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const bf=async({step:e},{world:t,memory:n})=>{G(t,n),n.before.over.
abort();const s=await T(t,({journal:d},f)=>Yn(xt(d,n),f,{step:e,leftMs:Et(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{
candidate:o,intended:a,plan:r}=s.journal,i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),yf(n,i,
c);const u=(0,b.AR)(a).filter(d=>d.revision!==o);t.reporter.report({is:"shifted",step:e,percent:i,candidate:o,stable:u,atMs:c})},vf=async(e,{world:t,memory:n})=>{
G(t,n),await T(t,({journal:s},o)=>lt(xt(s,n),o,{wait:{step:s.step,leftMs:Et(t,n,s)}}),{interrupt:t.interrupt})};function yf(e,t,n){const s=e.exposure.at(-1);s&&
s.toMs===Number.POSITIVE_INFINITY&&(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Mf=async({because:e},{world:t,memory:n,snapshot:s})=>{
G(t,n);const o=(0,p.zc)(s);e==="traffic"&&o&&await wf(t,n,o),(0,_._N)(t,n,{kind:"stopped",because:e,reason:xf(e,s,t),next:Rf(e,t),...o?{journal:o}:{}})};async function wf(e,t,n){
await $e(e,t,n);const s=({service:a})=>a?.driver===e.driver,o=()=>e.cluster.writeService({driver:e.driver,set:ci(n)});await Z(e,a=>s(a)?{send:o,isDone:r=>!s(r)}:
void 0,{onRefusal:()=>"over"})}const kf=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await $f(t)||Oo(t,n,{because:e})},Of=5e3,$f=({cluster:e,clock:t})=>(0,x.
Ku)([n=>t.sleep(Of,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Oo(e,t,{because:n,detail:s}){const o=e.cluster.snapshot(),{service:a,namespace:r}=e.
cluster.target,i=(0,p.zc)(o),c=i?[`kubectl patch ksvc ${a} -n ${r} --type json -p '${Ef(i,o)}'`]:[];(0,_._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?Tf(o):_f[n]),next:[`kn rollout abort ${a} -n ${r}`,...c,...i?[Sf(i)]:[]],...i?{journal:i}:{}})}const Sf=({deadlineMs:e})=>`Otherwise the next deploy, \
or \`recover\`, returns traffic, from ${Vs(Math.ceil(e/$o)*$o)} on.`,$o=6e4,_f={"api-silent":"The API server has not responded for 60 s.",error:"Could not retur\
n traffic to stable."},Tf=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}: ${t}.`:`${n} yet. It \
will as soon as every Revision in the list is ready.`},Ef=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:re(e,(0,p.$S)(t)).traffic}]);function xf(e,{
service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another rollout of ${n.settings.service} t\
ook over${Nf(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.hU)(t,"traffic")}. That change is kept.`}function Nf(e){const t=e?.journal;
return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const Rf=(e,t)=>e==="traffic"?[`To return traffic to stable: kn rollout abort ${t.settings.service} -\
n ${t.cluster.target.namespace}`]:[],Af=1e3,If=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,x.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.clock.sleep(
Math.min(e,Af),s)])},Pf=async(e,{world:t,memory:n,snapshot:s})=>{const o=(0,p.zc)(s);o&&(n.candidate.tagHost="asked",Lf({world:t,memory:n,snapshot:s},o).catch(a=>({
is:"unknown",why:String(a)})).then(a=>{a.is==="unknown"&&!n.background.signal.aborted&&jf(t,a.why),n.candidate.tagHost=a,t.notifier.notify()}))};async function Lf({
world:e,memory:t,snapshot:n},s){const o=ps(e,n,s);if(!o)return{is:"not-needed"};const{signal:a}=t.background;if(!await O(e,({route:c})=>(0,p.fx)(c,s.intended),Nt,
a))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(o,a);return i.is==="empty"?{is:"empty",url:o.url}:i}
const jf=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),Bf={deploy:Gd,"watch-tag-ho\
st":Pf,"tag-candidate":Kd,scale:mf,follow:Wd,"check-health":vu,shift:bf,"begin-hold":du,"hold-again":vf,pause:rf,promote:zd,"finish-promotion":Yd,"keep-split":af,
abort:Mo,"clean-up":mo,stop:Mf,"give-up":kf,wait:If};async function Ge(e,t){const n=()=>Cf(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener("abort",n);
const s=(0,p.zc)(e.cluster.snapshot());s&&Wc(e,s);try{for(;!t.outcome;)await Ff(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",n),t.background.
abort(),e.cluster.unfollow(),await t.pods.raising}}function Cf(e,t){const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&(t.abortDetail=So(n)),t.abortBecause??=
n instanceof Error?"error":"cancelled",e.notifier.notify()}async function Ff(e,t){const n=e.cluster.snapshot();let s;try{const{journal:o,progress:a}=io(e,t,n);s=
hi(o?.plan??Vf,a),await Uf(s,{world:e,memory:t,snapshot:n})}catch(o){await Df(s,o,{world:e,memory:t,snapshot:n})}}const Uf=(e,t)=>Bf[e.do](e,t);async function Df(e,t,n){
const{world:s,memory:o}=n,a=So(t),r=t instanceof j.a&&t.code==="E_API_SILENT",i=o.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",c=Lt(t)&&typeof(0,p.
nO)(s.cluster.snapshot(),s.driver)=="string";if(!i&&!r&&!c){o.abortBecause="error",o.abortDetail=a;return}!e&&!r&&await Hf(n),o.outcome||Oo(s,o,{because:"error",
detail:a})}async function Hf({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s==
"string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await Mo({do:"abort",because:"error"},n()),(s.journal.stable.length===0||await O(e,p.
Ck,s.journal.plan.limits.routeMs))&&await mo({do:"clean-up"},n())}catch{}}const So=e=>e instanceof j.a?`${e.message} ${e.cure}`:`Internal error in kn-rollout: ${e instanceof
Error?e.stack??e.message:String(e)}`,Vf={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function We({percents:e,holdMs:t,
bakeMs:n=0,ending:s,...o}){const a=e.map(r=>({percent:r,holdMs:0}));return Kt({steps:a,ending:s,...o},{holdMs:t,bakeMs:n})}function Kt(e,{holdMs:t,bakeMs:n}){const s=e.
steps.map((o,a)=>{const r=qf(e,a)?n:t;return r===void 0?o:{...o,holdMs:r}});return{...e,steps:s}}const qf=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&
e.length>1;var _o=y(10312);function To(e,{tags:t,plan:n}){const{settings:s}=e,o=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(o.length>0)throw(0,m.
V2)("E_GIVE_AGAIN",{settings:o.join("`, `")});const a=(0,L.mo)(s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...a.maxErrorRate===void 0&&r!==void 0&&{detect:r},
...a},u=(0,_o.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function Eo({settings:e},t){const n=e.maxHoldMs===void 0?t:{...t,
maxHoldMs:e.maxHoldMs},s=(a,r)=>Object.hasOwn(e.given,a)?r:void 0,{plan:o}=e;return Kt(n,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="\
split"?void 0:o.bakeMs??0)})}async function zt(e,t,n){const s=Ce(e.clock);s.abortBecause=n;const o=n==="asked";return await No(e,{driver:t,isDead:n==="driver-di\
ed",isAsked:o},({journal:a,service:r})=>ss(a,r.traffic,o)),Ge(e,s)}async function xo(e){return await No(e,{isDead:!1,isAsked:!1},({journal:t,service:n})=>{const{
plan:s,...o}=ss(t,n.traffic,!1),{pauseAt:a,...r}=Eo(e,s),i=r.steps.map((c,u)=>u===o.step?{...c,holdMs:0}:c);return{...o,plan:{...r,steps:i}}}),Ge(e,Ce(e.clock))}
async function No(e,t,n){t.driver!==e.driver&&await Z(e,s=>{const o=Gf(e,t,s),a={nowMs:e.cluster.serverNow()},r=ui(n(o),a,e.driver,e.job),{generation:i}=o.service;
return{send:()=>e.cluster.writeService({generation:i,driver:t.driver??null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function Gf(e,{driver:t,isDead:n,
isAsked:s},o){const{service:a}=o,r=(0,p.zc)(o);if(!a||a.driver!==t||!r||r.stage==="stopped"&&!s)throw Yt(e,r);if(s&&r.stage==="promoting"&&je(e,o).is==="alive")
throw(0,m.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.candidate??""});if(n&&je(e,o).is==="alive")throw Yt(e,r);return{service:a,journal:r}}const Yt=({cluster:{
target:e}},t)=>(0,m.V2)("E_LOCKED",{...e,by:t?.job?.run??"another process",url:t?.job?.url});async function Ro(e,t){if(await Y(e,"change"),t==="own"&&!await Kf(
e))return zf(e);const{service:n}=e.cluster.snapshot(),{journal:s,driver:o}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.
target.namespace});if(s==="unreadable")throw Le(e,e.cluster.snapshot());if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"targe\
t",...e.cluster.target}),zt(e,o,t==="own"?"cancelled":"asked")}const Wf=2e3,Kf=e=>O(e,({service:t})=>t?.driver===e.driver,Wf);function zf(e){const t=(0,_.e4)(e,
{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function Yf(e){const t=await Y(e),{service:n,
namespace:s}=e.cluster.target,o=(0,p.rs)(t,e.settings.tags.candidate)??t.service?.url;if(o===void 0)throw(0,m.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.
report({is:"health-started",command:e.health.command(o)});const a=await e.health.run(o,e.interrupt);e.reporter.report({is:"health",result:a,candidateUrl:o});const r=await e.
hosts.now(o,e.interrupt);if(a.is==="cancelled")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:"the check was cancelled"});if(r.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",
{url:o,why:`not proven, since the answer is not of this Service: ${r.why}`});if(a.is!=="passed")throw(0,m.V2)("E_UNHEALTHY",{url:o,why:a.why});const i=(0,_.e4)(
e,{kind:"unchanged",reason:`${o} is healthy.`});return e.reporter.report({is:"ended",outcome:i}),i}const Ao=le[1],[Jf,Qf]=[.5,.9];function Io(e){const t=Xf(e),n=[
1];let s=0,o;for(let a=1;a<=e.within;a++){Zf(n,e.share);const r=t(a);for(;n.length>r;)s+=n.pop()??0;if(s>=Jf&&(o??=a),o!==void 0&&s>=Qf)return{median:o,most:a}}}
function Xf({limit:e,falseAbort:t,stake:n}){if(e===0)return()=>1;const s=Ao.odds*e/(1-e),o=s/(1+s),[a,r]=[Math.log(o/e),Math.log((1-o)/(1-e))],i=Math.log(1/(t*n*
Ao.weight));return c=>Math.max(0,Math.ceil((i-c*r)/(a-r)))}function Zf(e,t){let n=0;for(const[s,o]of e.entries())e[s]=o*(1-t)+n*t,n=o;e.push(n*t)}function Jt({plan:e,
limits:t,sources:n,longestOf:s}){const o=n.filter(({pace:u})=>u!==void 0),a=Math.ceil(e.steps.reduce((u,{holdMs:d})=>u+d,0)/E),r=(0,L.fZ)(n,t,a),i=o.find(({pace:u})=>u?.
is==="by-traffic")?.pace?.perSecond,c=il(e.steps,r[0]?.policy.polls??a);return{limits:(0,L.g_)(t),isGuard:t.maxErrorRate===void 0,...i===void 0?{}:{usersPerSecond:i},
unknown:n.filter(({pace:u})=>u===void 0).map(({name:u})=>u),steps:e.steps.flatMap((u,d)=>{if(u.holdMs===0)return[];const f=s(u.holdMs),l={step:{...u,longestMs:f},
stake:c[d]??0,users:i};return[{...u,longestMs:f,metrics:o.flatMap(h=>el(r,h,l))}]})}}const el=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>tl(s,t,n));function tl({
kind:e,policy:t},{name:n,one:s,pace:o},a){const{step:r,stake:i,users:c}=a,{perSecond:u,delayMs:d}=rl(o,r.percent),f=k=>Math.floor(u*Math.max(0,k-d)/1e3),l=k=>Math.
ceil(k*1e3/u+d),h=(k,N)=>Io({...t,share:k,stake:i,within:Math.min(ol,f(N))}),g=[...new Set([t.detect,nl])].filter(k=>k>=t.detect).flatMap(k=>{const N=h(k,r.longestMs);
if(!N)return[];const Pr={medianMs:Lo(l(N.median),d),mostMs:Lo(l(N.most),d)};return[{share:k,...Pr,...al(k,Pr,{users:c,percent:r.percent})}]}),w=fc(t),M=lc(t),S=sl(
k=>k>t.limit&&h(k,r.holdMs)!==void 0);return{source:n,one:s,kind:e,detect:t.detect,requests:f(r.holdMs),needed:w,...Number.isFinite(M)?{moreForEachBad:M}:{},...u>
0?{acceptedMs:l(w)}:{},...S===void 0?{}:{finds:S},faults:g}}const Po=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],nl=.5;function sl(e){const t=Po.
findLastIndex(n=>!e(n));return Po[t+1]}const ol=5e3,Lo=(e,t)=>Math.max(e,De*E+t);function al(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const o=e*s.
users*s.percent/100/1e3;return{bad:{median:Math.round(o*t),most:Math.ceil(o*n)}}}function rl(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is===
"by-traffic"?n*t/100:n,delayMs:s}}function il(e,t){let n=Ue;return e.map(({holdMs:s})=>{const o=n.reserve;for(let a=0;a<s/E;a++)n=he(n,pe(n,a===0,t),cl);return o*
pe({...n,reserve:o},!0,t)})}const cl=me(P,.5,1),Ke=1.5,ul=1e4,dl=3e4;function fl(e,t,n){const s=e.filter(({holdMs:i})=>i>0),o=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,
n.totalMs/s.length),a=Jt({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(a.steps.map(i=>[i.percent,pl(i)]));return e.map(i=>{if(i.holdMs===0)return i;const c=Math.
max(ul,n.leastMs,Ke*(r.get(i.percent)??dl/Ke));return{...i,holdMs:ll(Math.min(c,o))}})}const ll=e=>Math.max(1,Math.floor(e/1e3+.5))*1e3;function pl({metrics:e}){
const n=[...Map.groupBy(e,({kind:o})=>o).values()].map(o=>Math.min(...o.map(({acceptedMs:a=Number.POSITIVE_INFINITY})=>a))),s=Math.max(...n);return Number.isFinite(
s)?s:void 0}const hl=5,ml=[10,50,100];function gl(e,{limits:t,sources:n}){const s=n.find(({pace:r})=>r?.is==="by-traffic");if(!s?.pace)return{is:"rate-unknown"};
if(s.pace.perSecond===0)return{is:"built",percents:ml};const o=bl(s,{limits:t,sources:n}),a=Array.from({length:100},(r,i)=>100-i).find(r=>o(r)<=e);return a===void 0?
{is:"too-few",least:o(1)}:{is:"built",percents:jo(a)}}const jo=e=>e>=100?[100]:[e,...jo(Math.min(100,hl*e))];function bl({name:e,pace:t},{limits:n,sources:s}){const{
perSecond:o=0,delayMs:a=0}=t??{},r=(0,L.fZ)(s,n,0).find(({source:c,kind:u})=>c===e&&u==="errors")?.policy,i=Bo(r?.detect??1).flatMap(c=>{const u=r&&Io({...r,share:c,
stake:vs,within:vl});return u?[{share:c,requests:u.most}]:[]});return c=>{const u=o*c/100,d=f=>Math.max(De*E/1e3,f/u)+(a+E)/1e3;return Math.max(...i.map(({share:f,
requests:l})=>Math.ceil(f*u*d(l))))}}const vl=2e4,Bo=e=>e>=1?[1]:[e,...Bo(2*e)];function yl(e){const{plan:t,limits:n}=e;if(t.onInconclusive==="promote")return;const s=Co(
e);if(!s)return;const o=Sl(e),r=(s.metric.kind==="errors"?_l(n,s.metric.detect):[]).find(i=>!Co({...e,limits:{...n,detect:i}}));return{...s,...o?{instead:o}:{},
...r===void 0?{}:{detect:r}}}function Co(e){const{plan:t,slackMs:n}=e;let s=t.limits.totalMs-n-t.steps.reduce((o,{holdMs:a})=>o+a,0);for(const o of Uo(e)){const{
percent:a,holdMs:r,longestMs:i,need:c}=o,u=c.ms-r;if(c.ms>i)return{...Fo(a,c),hasMs:i,bound:"max-hold"};if(u>s)return{...Fo(a,c),hasMs:Math.max(0,r+s),bound:"ti\
meout"};s-=Math.max(0,u)}}const Fo=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Uo({plan:e,limits:t,sources:n,longestOf:s}){const{steps:o,unknown:a}=Jt(
{plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return a.length>0?[]:o.flatMap(r=>{const i=Ml(t).flatMap(u=>wl(r,u)??[]),[c]=i.toSorted((u,d)=>d.ms-u.ms);return c?
[{...r,need:c}]:[]})}const Ml=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],...t===void 0?[]:["latency"]];function wl({metrics:e},t){return e.
flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,o)=>s.ms-o.ms)[0]}const[kl,Te]=[1e3,6e4],Ol=5*Te,$l=10080*Te;function Sl(e){
const{plan:t,slackMs:n}=e,s=Uo(e),o=Math.max(...s.map(({need:u,holdMs:d})=>Math.max(d,Ke*u.ms))),a=s.every(u=>u.need.ms<=u.longestMs),r=Do(o,o<10*Te?10*kl:Te),i=s.
reduce((u,{holdMs:d,need:f})=>u+Math.max(d,Ke*f.ms),0),c=Do(i+n+Ol,Te);if(!(c>$l))return{...a?{}:{maxHoldMs:r},...c>t.limits.totalMs?{timeoutMs:c}:{}}}const Do=(e,t)=>Math.
ceil(e/t)*t,_l=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*e).toPrecision(6))).filter(n=>n>t&&n<=.5),ze=e=>fe(e,e.sources).map(t=>({...t,pace:e.
may.paces?.get(t.name)})),Tl=(e,t)=>Jt({plan:t,limits:e.settings.analysis,sources:ze(e),longestOf:n=>ut(t,n)});function El(e,t){const n=yl({plan:t,limits:e.settings.
analysis,sources:ze(e),longestOf:ut,slackMs:dt});if(!n)return;const{percent:s,needMs:o,hasMs:a,bound:r,metric:i}=n,c=Number((i.needed/(o/1e3)).toPrecision(2));throw(0,m.
V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${Ho(o)} of about ${c} ${i.source} a second (${i.needed}\
)`,has:Ho(a),bound:r,plan:xl(n)})}const Ho=e=>(0,A.cb)(Math.ceil(e/1e3)*1e3);function xl({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},o=[...n===void 0?
[]:[`  max-hold: ${(0,A.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,A.cb)(s)}`]],a=t===void 0?[]:[`  detect: ${(0,A.K$)(t)}`];return o.length===0||a.length===0?
[...o,...a].join(`
`):[...o,"  # or, to find only greater faults in the time there is:",...a.map(r=>r.replace("  ","  # "))].join(`
`)}function Vo(e,t){const n=Tl(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:o}=e.settings;e.reporter.report({is:"forecast",...n,onInconclusive:s,
...o?{isDetailed:!0}:{}})}function Nl(e,t){const{settings:n}=e,{is:s,holdMs:o,isHoldAuto:a}=n.plan;if(t.steps.length===0||s!=="built"&&!a)return t;const r=n.plan.
is==="built"?Rl(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?We({...c,percents:r,holdMs:o}).steps:i,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.
maxHoldMs,totalMs:t.limits.totalMs-dt,leastMs:a?0:o},l=fl(u,{limits:n.analysis,sources:ze(e)},f);return Kt({...t,steps:l},{bakeMs:d})}function Rl(e,t){const{analysis:n}=e.
settings,s=gl(t,{limits:n,sources:ze(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,m.
V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,A.K$)((0,L.le)(n))})}}async function Qt(e,{stable:t}){const n=t.map(({revision:i})=>i),s=await Promise.all(e.
sources.map(async i=>({source:i,availability:await Al(e,i,n)}))),o=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:[]);e.may.
measureBy=new Set(o.map(({source:i})=>i.name)),e.may.behindMs=Math.max(0,...o.map(({availability:{behindMs:i=0}})=>i)),e.may.paces=new Map(o.flatMap(({source:i,
availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const a=s.flatMap(({availability:i})=>i.is==="available"?[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{
if(c.is==="available"||!i)return[];const{why:u,cure:d}=c;if(i.required)throw(0,m.V2)("E_EVIDENCE",{subject:i.subject,why:u,cure:d??"",...i.required});return[{subject:i.
subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"evidence",measured:a,unmeasured:r}}async function Al(e,{name:t,what:n=t,needs:s},o){return s?await Il(e,s.
rights)??s.check(o,e.interrupt):{is:"available",what:n}}async function Il(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;const{user:s,
grant:o}=await ae(e,n);return{is:"unavailable",why:`${s} may not ${n.map(Ie).join(", ")}`,cure:(0,it.r)(o)}}const[Pl,Ll]=[4,500];async function jl(e,t,n){const s={
generation:t.generation,driver:t.driver??null,set:{template:n}},o=await Bl(e,s);if(o.is==="refused")throw await Cl(e,o);if(o.is==="written")return o.service?.template;
await e.cluster.reread(se)}async function Bl(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===Pl||
e.interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(Ll*n,e.interrupt)}}async function Cl(e,t){
return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?Pe(e,[t.lacks]):(0,m.V2)("E_REFUSED_TEMPLATE",t)}async function Fl({cluster:e}){
const{service:t,revisions:n}=e.snapshot(),s=({revision:o})=>n.get(o)?.ready.status==="True";(0,b.AR)(t?.served??[]).every(s)||(await e.reread(se),await e.rereadRevisions())}
function Ul({revisions:e},t){const{serving:n,broken:s}=si((0,b.AR)(t.served),c=>Vn(e.get(c))),o=n.map(({revision:c})=>e.get(c)).find(c=>c?.ready.status!=="True");
if(o)throw(0,m.V2)("E_STABLE_NOT_READY",{revision:o.name,why:qo(o)});const a=c=>!((0,b.vY)([c])&&n.length>0)&&Vn(e.get(Dl(c,t)));if(!t.traffic.some(c=>c.percent&&
a(c))||n.length===0)return{stable:n,broken:s,before:t.traffic};const i=n.map(({revision:c,percent:u})=>({revisionName:c,latestRevision:!1,percent:u}));return{stable:n,
broken:s,before:qn(t.traffic,a)??i}}const Dl=({revisionName:e},{latestReady:t=""})=>e??t;function Hl(e,{revisions:t},{stable:n,broken:s}){if(s.length===0)return;
const o=s.map(({revision:a,percent:r})=>{const i=qo(t.get(a));return`${a} has ${r} % of traffic and serves nobody: ${i}.`});e.reporter.report({is:"warning",code:"\
W_SERVES_NOBODY",message:o.join(" "),cure:n.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is ready, before \
its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}function qo(e){if(!e)return"it no longer exists";const{message:t,
reason:n="no reason given"}=e.ready;return`it is not ready (${t?.trim().replace(/\s+/g," ").replace(/\.$/,"")||n})`}var Go=y(79320),Xt=y(81610);function Ye({settings:e}){
const{metadata:t}=e.template.manifest??{};return{labels:zo((0,Xt.I)(t).labels),annotations:zo((0,Xt.I)(t).annotations)}}function Zt(e,t){const n=Ye(e),[s,o]=[Ko(
n.labels,t.labels),Ko(n.annotations,t.annotations)];return{...s?{labels:s}:{},...o?{annotations:o}:{}}}const Wo=({labels:e={},annotations:t={}})=>[...Object.keys(
e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],en="networking.knative.dev/visibility";function Vl(e,t){const n=Ye(e).labels[en];if(n===void 0||
n===t.labels[en])return;const{namespace:s}=e.cluster.target;throw(0,m.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,namespace:s,label:`${en}=${n}`})}const Ko=(e,t)=>{
const n=Object.entries(e).filter(([s,o])=>t[s]!==o);return n.length>0?Object.fromEntries(n):void 0},zo=e=>Object.fromEntries(Object.entries((0,Xt.I)(e)).filter(
t=>typeof t[1]=="string"&&!ql(t[0]))),ql=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),tn=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Gl(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Gl(e){const t=Se(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Wl(e,t,{stable:n,broken:s,before:o}){const a=n.length===0;return tn(e,{id:e.id,stage:"claimed",plan:a?Yo(e):Ql(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:o,intended:t.traffic,...Kl(e,t),...zl(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!a?{templateFrom:t.latestCreated}:{}})}function Kl(e,t){const n=Zt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const zl=(e,t)=>(0,p.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Yl(e){const t=tn(e,{id:e.id,stage:"deployed",plan:Yo(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,b.MG)(t)}}function Jl(e,t,{current:n,earlier:s}){return tn(e,{id:n.rolloutId??e.id,stage:"stepping",step:0,plan:We({percents:[100],holdMs:0,ending:"\
promote",onInconclusive:"abort",limits:nn(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,b.dp)(t.traffic,
t.latestReady),scale:{[s.name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function Ql(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,
analysis:o,maxHoldMs:a}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return We({percents:Xl(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:
{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,...a===void 0?{}:{maxHoldMs:a},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s,evidence:(0,L.mo)(o),kept:(0,_o.
uq)(e.settings)},limits:nn(e)})}const Xl=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},Yo=e=>We({percents:[],
holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:nn(e)}),Zl=6e4,nn=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Zl,
totalMs:e.timeoutMs});function Jo(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[Go.D.id]:t}}}}
function Qo(e,t){if(t.controller)throw(0,m.V2)("E_OWNED",{...e.cluster.target,...t.controller});if(t.gitops===void 0||e.settings.adoptGitops)return;const{by:n,mark:s,
owns:o}=t.gitops;throw(0,m.V2)("E_GITOPS",{owner:n,owns:o.join(" and "),mark:s})}function ep(e,t){if(e.settings.adoptTags)return;const n=new Set((0,p.kv)(t)),{tags:s}=e.
settings,o=[{tag:s.candidate,setting:"candidate-tag"},{tag:s.stable,setting:"stable-tag"}];for(const{tag:a,setting:r}of o){const i=t.traffic.find(c=>c.tag===a);
if(i&&!n.has(a))throw(0,m.V2)("E_TAG_TAKEN",{tag:a,setting:r,holder:i.revisionName??"the latest Revision"})}}const Xo=32e3;async function tp(e){const{service:t}=e.
settings;if(sn(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`No ingress serves the Route of ${t} yet (${Zo(e)}). Waiting for at most ${Xo/1e3} s`}),
await O(e,n=>!sn(n),Xo,e.interrupt),sn(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:Zo(e)})}const Zo=e=>(0,p.NK)(e.cluster.
snapshot().route)??"no reason given",sn=({route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.status==="True"&&np(e),np=({ingressReady:e,certificateProvisioned:t})=>e.
status!=="True"||t.status==="False";async function sp(e){await Fu(e),await tp(e),await Fl(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||ap(e),await jn(e,...n?
[]:ip(e)),!n)return rp(e);Qo(e,n),ep(e,n),Vl(e,n);const s=Ul(t,n);n.url&&await op(e,t,n.url);const o=cp(e,t,{service:n,home:s}),a=await jl(e,n,o.template);return a?
dp(e,t,{service:n,home:s,...o,asStored:a}):{is:"changed"}}async function op(e,{route:t,service:n},s){await us(e,s),n&&(0,p.fx)(t,n.traffic)&&await Si(e,s)}function ap(e){
const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,m.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NE\
W_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"If it should exist, check `service` and `namespace`. Set `create` to false to f\
ail instead."})}function rp(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"create",template:Jo(t,e.id),journal:Yl(e)}}const ip=({
settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function cp(e,t,{service:n,home:s}){const o=ea(t),a=t.revisions.get(s.stable[0]?.revision??
"");if(!(o!==void 0&&a!==void 0&&o.name!==a.name&&up(o)))return{...e.templates.apply(n.template,e.settings.template),base:n.template};e.reporter.report({is:"not\
e",text:`The current template led to ${o.name}, which failed. The new template is based on ${a.name} instead.`});const i=e.templates.of(a);return{...e.templates.
apply(i,e.settings.template),base:i}}const up=e=>e.verdict?.is==="bad"||e.ready.status==="False",ea=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:
t.get(e.latestCreated);function dp(e,t,n){const{service:s,home:o,template:a,changes:r,asStored:i,base:c}=n,u=ea(t),d=e.templates.same(i,s.template)&&e.settings.
newRevision==="when-changed"&&u?.ready.status==="True"&&u.verdict?.is!=="bad",f=d?o.stable.filter(w=>w.revision!==u.name):o.stable;if(d&&f.length===0&&o.broken.
length===0)return{is:"unchanged",revision:u.name};Hl(e,t,o);const l=Wl(e,s,{...o,stable:f}),h={is:"roll-out",service:s},{generation:g}=s;if(d){const w=t.revisions.
get(f[0]?.revision??"")??u,M={before:e.templates.of(w),after:e.templates.of(u)};return{...h,compared:M,deployment:{changes:[],generation:g},journal:{...l,candidate:u.
name}}}return{...h,compared:{before:c,after:i},deployment:{template:Jo(a,e.id),changes:r,generation:g},journal:{...l,sent:e.templates.fingerprint(i)}}}async function ta(e,t,n){
const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),o=Gn(t,s,e.driver),a={generation:n.generation,driver:null,set:o},r=await e.cluster.writeService(a).
catch(async i=>{throw Lt(i)&&await Ru(e,t,o.traffic!==void 0),i});if(r.is==="written")return!0;if(r.is==="refused")throw await oe(e,r);return sa(e)}async function fp(e,t){
const n=await e.cluster.createService(na(e,t));if(n.is==="refused")throw await oe(e,n);return n.is==="written"||sa(e)}const na=(e,{journal:t,template:n})=>{const{
labels:s,annotations:o}=Ye(e);return{template:n,labels:s,annotations:{...o,[Go.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:ie(t,"ready\
Ms",e.cluster.serverNow())},driver:e.driver}};async function sa(e){const{service:t}=await e.cluster.reread(se);return t?.driver===e.driver}function lp(e,t){const n=Se(
e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,o=r=>{const{snapshot:i}=t.now(),c=W(n,i,r)??i.revisions.get(r)?.minScale??
null;return s.has(r)?s.get(r)??null:c},a=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:o(i),after:c}),s.set(i,c)};return{holdFor:r=>{t.now().journal?.hold===
void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(l=>[l,o(l)]));return zn(u,d,{hold:n,scale:f})});const{snapshot:i,
journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,R.GY)(pp(c,i,r),o))a(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(r=()=>({}))=>{const{
journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,R.D8)({...i.scale,...r(i)},o)))a(`Release the pods of ${c}`,c,u)}}}function pp(e,{revisions:t},n){const s=a=>t.
get(a),o=e.plan.steps[n]?.percent??0;return bo(e,{percent:o,stablePods:vo(e,s)},s)}const hp={spec:{}};function mp(e,t,n){const{plan:s,stable:o,before:a,tags:r}=t.
journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:l}=i;return{is:"would-change",candidate:n,stable:o,diff:gp(
e,t),service:Wo(t.is==="create"?Ye(e):Zt(e,t.service)),plan:s,form:t.is==="create"||(0,b.vY)(a)?"floating":"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:d,...f===
void 0?{}:{maxErrorRate:f},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.path}}}function gp({templates:e},t){return t.is==="create"?e.diff(
hp,t.template):e.diff(t.compared.before,t.compared.after)}async function bp(e,t){const n=t.journal.candidate??aa(e);e.reporter.report(mp(e,t,n));const s=t.is===
"create"?await wp(e,t):await Mp(e,t),o=s.find(i=>i.is==="refused");if(o)throw await oe(e,o);const a=e.settings.showWrites?[]:[vp],r={...(0,_.e4)(e,{kind:"unchan\
ged",reason:yp(s)}),next:a};return e.reporter.report({is:"ended",outcome:r}),r}const vp="To see each write as it would be sent: set `show-writes` to true.";function yp(e){
const t=e.filter(({is:o})=>o==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:
`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function Mp(e,t){const n=[],{stable:s}=t.journal;await ke(e,Se(
e),s.map(({revision:c})=>c));const o=kp(e,t),a=e.cluster.preview(o.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:r,driver:i=null}=t.service;
for(const{what:c,...u}of o){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);on(e,{what:c,...l,answer:"not asked"});continue}const d=await e.cluster.
writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(d);const f=a.next().value;f&&on(e,{what:c,...f,answer:oa(d)})}return n}const on=({reporter:e,
settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),oa=e=>e.is==="refused"?e.message:e.is;async function wp(e,t){const n=na(e,t),s=await e.
cluster.createService(n,{dryRun:!0});return on(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:oa(s)}),[s]}function kp(e,t){const{journal:n,
deployment:s}=t,{plan:o}=n,a=Op(e),{template:r}=s;a.write("Claim",(d,f)=>Gn(d,f,e.driver),{journal:n,driver:null}),a.write("Deploy",(d,f)=>Wn(d,f,r));const i=n.
candidate??aa(e);r&&a.candidateReady(i,r),a.write(`Tag ${i} at 0 %`,(d,f,l)=>{const h=ps(e,l,d);return Kn(d,f,{candidate:i,...h?{emptyUrl:h.url}:{}})});const c=lp(
e,a);for(const[d,{percent:f}]of o.steps.entries()){if(c.holdFor(d),a.write(`Shift ${f} % to ${i}`,(h,g)=>Yn(h,g,{step:d,leftMs:h.plan.limits.totalMs})),o.pauseAt!==
f)continue;const{pauseTimeoutMs:l}=e.settings;return a.write(`Pause at ${f} %`,(h,g)=>Jn(h,g,l)),a.writes}if(o.ending==="stay")return c.release(),a.write("Keep \
the split",Zn),a.writes;const u=e.settings.keepPrevious;return a.write("Record that the promotion is decided",Qn),c.release(d=>yo(d,u)),a.write(`Promote ${i}`,(d,f,l)=>{
const h={...d,candidate:i},g=o.steps.some(({holdMs:M})=>M>0),w=Ft(e,h,l);return Xn(h,f,{form:w,keep:u,isJudged:g})}),a.writes}function Op(e){let t=e.cluster.snapshot();
const n=[],s=()=>t.service;return{writes:n,now:()=>{const o=s()?.journal;return{snapshot:t,journal:o==="unreadable"?void 0:o}},writeMinScale:(o,a)=>{n.push({what:o,
minScale:a})},write:(o,a,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||!c||c==="unreadable")return;const u=a(c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:o,
change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,service:$p(i,u)}},candidateReady:(o,a)=>{const r=s();if(!r)return;const i=Math.max(0,...[
...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(a,{name:o,generation:i});t={...t,revisions:new Map([...t.revisions,[o,c]]),configuration:{
generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map([[i,a]])},service:{...r,latestCreated:o,latestReady:o,configurationsReady:{status:"Tru\
e"}}}}}}function $p(e,{template:t,traffic:n,journal:s}){const o={template:t??e.template,traffic:n??e.traffic},a=!(0,Pt.isDeepStrictEqual)(o,{template:e.template,
traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,...o,generation:e.generation+(a?1:0),...c?{journal:c}:{}}}function aa(e){const t=(e.
cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}async function ra(e,t=e.clock.now()+e.settings.timeoutMs){
const n=t-e.clock.now(),s=await Dt(e,{on:{is:"turn"},limitMs:n},()=>Jr(e,t));if(s.is==="free")return;if(e.settings.dryRun)return Sp(e,s);e.reporter.report({is:"\
note",text:`${ca(s)} Finishing it first.`});const o=await zt({...e,reporter:_p(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ia(s.journal):"superse\
ded");return o.kind==="stopped"||o.kind==="uncertain"?o:void 0}const ia=({stage:e})=>e==="paused"?"pause-over":"driver-died";function Sp(e,t){const n=`${ca(t)} \
A deploy would finish it first; a dry run does not change it.`,s=(0,_.e4)(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const ca=({
is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,_p=e=>({report:t=>e.
report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function ua({cluster:e,reporter:t},n,s=n.plan){const{stable:o,broken:a=[],before:r}=n,{revisions:i}=e.
snapshot(),c=Object.fromEntries(o.map(({revision:u})=>[u,i.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:o,broken:a,form:(0,b.vY)(r)?"floa\
ting":"pinned",images:c})}const da=4;async function Tp(e){xp(e),await Y(e,"change"),e.reporter.report({is:"target",...await Vt(e)});const t=e.clock.now()+e.settings.
timeoutMs;for(let n=0;n<da;){const s=await ra(e,t);if(s)return s;const o=await Ep(e);if(o)return o;const a=e.cluster.snapshot();je(e,e.cluster.snapshot()).is===
"free"&&n++,await Ws(e,a,{attempt:n})}throw(0,m.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:da})}async function Ep(e){const t=await sp(e);if(t.
is==="changed")return;if(t.is==="unchanged")return Ap(e,t.revision);const n=await Ip(e,t);return e.settings.dryRun?bp(e,n):await Np(e,n)?Rp(e,n):void 0}function xp({
settings:{template:e,newRevision:t}}){const{requests:n,limits:s,...o}=e,a=[...Object.values(o),...Object.values(n),...Object.values(s)],r=i=>i===void 0||typeof i==
"object"&&Object.keys(i??{}).length===0;if(t==="when-changed"&&a.every(r))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}const Np=(e,t)=>t.is==="create"?fp(e,t):ta(e,t.journal,
t.service);function Rp(e,t){return e.reporter.report({is:"phase",phase:"deploy"}),Ge(e,Ce(e.clock,t.is==="create"?void 0:t.deployment))}function Ap(e,t){const{service:n}=e.
cluster.snapshot(),s=n?Wo(Zt(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is\
 changed, so this is not applied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const o=(0,_.e4)(e,{kind:"unchanged",reason:`No\
 change: ${t} already runs this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}async function Ip(e,t){
const n=await Qt(e,t.journal),s=Nl(e,t.journal.plan),o={...t.journal,plan:s};e.settings.dryRun||ua(e,o),e.reporter.report(n),Vo(e,s),El(e,s);const a=Se(e);return a!==
"revision"&&uo(e,a,o),{...t,journal:o}}async function Pp(e){const{service:t}=await Y(e,"change");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});const{journal:n}=t;if(n==="unreadable")throw Le(e,e.cluster.snapshot());if(n?.stage!=="paused")throw(0,m.V2)("E_NOT_PAUSED",{service:e.
settings.service});e.reporter.report({is:"target",...e.cluster.target});const s=To(e,n);return await Lp(s,n),xo(s)}async function Lp(e,t){const{pauseAt:n,...s}=Eo(
e,t.plan),o={...s,steps:s.steps.slice(t.step+1)};ua(e,t,o),e.reporter.report(await Qt(e,t)),Vo(e,o),e.reporter.report({is:"note",text:`As in the deploy unless s\
et: ${jp(e)}.`})}const jp=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-\
rate ${(0,A.K$)(L.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,A.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function Bp(e){await Y(
e,"change"),e.reporter.report({is:"target",...await Vt(e)});const t=await ra(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,m.V2)("E_NOT_T\
HERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await jn(e),Qo(e,n);const{current:s,earlier:o}=Fp(e,n);if(s.name===o.name||Qs(e,s,o))return Cp(
e,s);const a=Jl(e,n,{current:s,earlier:o});if(!await ta(e,a,n))throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service});await Up(e,{current:s,earlier:o,readyMs:a.
plan.limits.readyMs});const r=Ce(e.clock);return r.abortBecause="asked",Ge(e,r)}function Cp(e,{name:t}){const{stable:n}=e.settings.tags,s=`No change: ${t} serve\
s already what the tag ${n} stands for.`,o=(0,_.e4)(e,{kind:"unchanged",reason:s,revision:t});return e.reporter.report({is:"ended",outcome:o}),o}function Fp(e,t){
const{revisions:n}=e.cluster.snapshot(),s=e.settings.tags.stable,o=t.served.find(i=>i.tag===s)?.revisionName,a=n.get((0,b.HV)((0,b.AR)(t.served))??""),r=n.get(o??
"");if(!a||!r||r.ready.status!=="True")throw(0,m.V2)("E_NOTHING_BEFORE",{service:e.settings.service,tag:s});return{current:a,earlier:r}}async function Up(e,{current:t,
earlier:n,readyMs:s}){const o=(0,p.zc)(e.cluster.snapshot())?.hold,a=new AbortController;o===void 0&&e.knative.age==="unknown"||o==="nothing"?await wo(e,n.name,
s):Wt(e,n.name,a.signal);const i=await qt(e,n.name);if(i!=="nothing"){const c=Math.max(1,t.replicas),u=await ko(e,i,{[n.name]:c}),d=h=>(0,p.EB)(h,n.name)>=c,f=()=>O(
e,d,s,e.interrupt),l=[{revision:n.name,pods:n.replicas,wanted:c}];u.size>0&&await Dt(e,{on:{is:"pods",lacking:l},limitMs:s},f)}a.abort()}var Dp=y(70155),F=y(77380),
an=y(35577),Hp=y(33588);function fa({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unreadable")return{is:"unreadable"};const s={is:"left",journal:e,
way:Vp(e),...t===void 0?{}:{driver:t}};switch(Fn({journal:e,driver:t},n).is){case"alive":return{is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"\
left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const la=e=>e.is==="alive"||e.is==="waiting"||e.is==="kept",Vp=({stage:e,plan:t})=>e===
"paused"&&t.onPauseTimeout==="promote"?"on":"back";async function qp(e){const{service:t}=await Y(e,"change");if(!t)return{is:"gone"};const n=fa(t,Un(e));if(la(n))
return pa(n);switch(n.is){case"stray":return Wp(e,t);case"unreadable":return{is:"ended",outcome:Kp(e)};case"left":return{is:"ended",outcome:await Gp(e,n)}}}async function Gp(e,{
journal:t,driver:n,way:s}){if(s==="on"){const o=To(e,t);return e.reporter.report(await Qt(o,t)),xo(o)}return zt({...e,settings:{...e.settings,tags:t.tags}},n,ia(
t))}async function Wp(e,{driver:t}){const n={driver:t??null,set:os()},s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="\
refused"?await oe(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function Kp(e){const{message:t,cure:n}=Le(e,e.cluster.snapshot());return{...(0,_.
e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const pa=({is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},zp=4;async function Yp(e){
const t=await e.find(),n=await sh(t,zp,o=>Jp(e,o)),s=eh(n);return e.reporter.report({is:"ended",outcome:s}),s}async function Jp(e,{namespace:t,service:n,...s}){
const{journal:o}=s,{stage:a,job:r}=o===void 0||o==="unreadable"?{}:o,i=await Qp(e,{namespace:t,service:n,...s});return{namespace:t,service:n,...a?{stage:a}:{},...r?.
url?{jobUrl:r.url}:{},fate:i}}async function Qp(e,t){try{const n=fa(t,{...e,nowMs:e.serverNow()});return la(n)?pa(n):e.interrupt.aborted?{is:"not-begun"}:await Xp(
e,t)}catch(n){const s=(0,_.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function Xp({at:e,reporter:t},{
namespace:n,service:s}){const o=a=>t.report({is:"note",text:`${n}/${s}: ${a}`});return o("left open; finishing it."),e({namespace:n,service:s},a=>qp({...a,reporter:Zp(
o)}))}const Zp=e=>({report:t=>{t.is==="warning"&&e(t.message)}});function eh(e){const t=th(e),n=new Set(e.flatMap(cn).flatMap(s=>s.next));return{kind:t,reason:nh(
e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}const rn=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",ha=({fate:e})=>e.
is==="ended"||e.is==="unmarked",cn=({fate:e})=>e.is==="ended"&&Hp.h[e.outcome.kind]>1?[e.outcome]:[];function th(e){const t=e.flatMap(cn).map(({kind:n})=>n);return t.
includes("uncertain")?"uncertain":t.includes("stopped")?"stopped":e.some(rn)?"left-open":e.some(ha)?"recovered":"unchanged"}function nh(e){const t=e.filter(o=>rn(
o)||ha(o)),n=e.filter(o=>rn(o)||cn(o).length>0),s=`Checked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is \
no Service with an open rollout.":t.length===0?`${s}: nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.
length} could not be recovered.`}async function sh(e,t,n){const s=new Map,o=e.entries(),a=async()=>{for(const[r,i]of o)s.set(r,await n(i))};return await Promise.
all(Array.from({length:t},a)),e.flatMap((r,i)=>{const c=s.get(i);return c===void 0?[]:[c]})}var v=y(27624),ma=y(44262),oh=y(35918),$=y(5323),un=y(71791),dn=y(68841);
const ah=({transport:e,clock:t,server:n,namespace:s,service:o})=>{const a=(0,oh.m)(e,t),r={transport:a.transport,clock:t,random:Math.random,server:n};return{find:s&&
o?()=>ih(r,{namespace:s,service:o}):()=>rh(r,s),serverNow:a.serverNow}},rh=async(e,t)=>{const n=t===void 0?(0,un.fC)("services"):(0,un.rJ)(t,"services"),s=await(0,ma.
LD)(e,{path:n,query:{labelSelector:$.Pf.active}});if(!s)throw(0,m.V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(ga)},ih=async(e,{namespace:t,service:n})=>{
const s=await(0,ma.LF)(e,{path:(0,un.xH)(t,"services",n)});if(!s)throw(0,m.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:o,driver:a,labels:r}=(0,dn.r5)(
s);return o!==void 0||a!==void 0||$.Pf.active in r?[ga(s)]:[]},ga=e=>{const{name:t,namespace:n}=(0,v.Ik)(e.metadata),{journal:s,driver:o}=(0,dn.r5)(e);return{namespace:(0,v.
Qq)(n)??"",service:(0,v.Qq)(t)??"",...s&&{journal:s},...o!==void 0&&{driver:o}}};function ch(e,t){return e.is==="broken"?Je(`gave no measurement: ${e.why}`):t===
"exit-code"?uh(e.code):dh(e)}const Je=e=>({is:"faulty",why:e});function uh(e){return e!==0&&e!==1?Je(`ended with ${ba(e)}, which is neither 0 (good) nor 1 (bad)`):
{is:"measured",counts:[{of:"candidate",n:1,bad:e,...e===1?{note:"exit code 1"}:{}}]}}const ba=e=>e===null?"a signal":`exit code ${e}`;function dh({code:e,stdout:t}){
if(e!==0)return Je(`ended with ${ba(e)}, so its counts do not count`);const n=t.split(`
`).filter(o=>o.trim()!==""),s=[];for(const[o,a]of n.entries()){const r=fh(a);if(typeof r=="string")return Je(`printed what is no measurement: line ${o+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function fh(e){const t=lh(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:o,slow:a=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!fn(s)||!fn(o)||!fn(a)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":o>s||a>s?`has more ${o>s?"bad":"slow"} requests than requests (${Math.max(o,a)} of ${s})`:{of:n,n:s,bad:o,...t.slow===void 0?{}:{slow:a}}}const lh=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},fn=e=>Number.isSafeInteger(e)&&Number(e)>=0;var Ee=y(55097);
const ph=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!hh(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),hh=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e),mh=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,gh=8,
va=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>mh.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=gh).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Ee.f)(t));var ya=y(31421);const Ma=1024*1024,
bh=1e3,vh=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const o=(0,ya.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),a=AbortSignal.timeout(n),r=()=>Mh(o),i=AbortSignal.any([s,a]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=a.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:f})};i.addEventListener("abort",d),process.
once("exit",r);try{return await Promise.race([yh(o),c])}finally{i.removeEventListener("abort",d),process.off("exit",r),r();for(const f of[o.stdout,o.stderr])f.destroy()}};
function yh(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},o=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",a=>{s.stdout+=a,s.stdout.length>Ma&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",a=>{s.stderr=(s.
stderr+a).slice(0,Ma)}),e.on("error",a=>n({is:"broken",why:`it could not be started (${a.message})`})),e.on("exit",()=>setTimeout(o,bh).unref()),e.on("close",o),
t}function Mh(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const wh=3e4,kh=2e3,wa=1e3,Oh={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function $h(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:o}=Oh[t.format],a=`every ${t.intervalMs/1e3} s`;return{name:s,one:o,mayTimeNothing:!0,
what:t.format==="counts"?`what \`evidence-command\` counts ${a}`:`a run of \`evidence-command\` ${a}`,start:Sh(t,e)}}const Sh=(e,t)=>async(n,s,o)=>{const a={spec:e,
context:t,target:n,each:s,signal:o,warned:new Set};for(;!o.aborted;){const r=n.held();r?await _h(a,r):await t.clock.sleep(wa,o)}};async function _h(e,t){const{spec:n,
context:s,target:o,signal:a}=e,{clock:r}=s,i=()=>!a.aborted&&o.held()===t;let c=Math.ceil((t.fromMs+kh)/1e3);for(;i();){const u=r.now(),d=Math.floor((u-n.delayMs)/
1e3),f=d>c;f&&await Th(e,{held:t,since:c,until:d})&&(c=d);const l=u+(f?n.intervalMs:wa);i()&&await r.sleep(Math.max(0,l-r.now()),a)}}async function Th(e,t){const{
spec:n,context:s,target:o,each:a,signal:r}=e,i=ph(s.env,{...s.place,...o,...t,percent:t.held.percent}),c=await(s.runCommand??vh)(n.text,{env:i,timeoutMs:wh,signal:r});
if(r.aborted||o.held()!==t.held)return!1;const u=ch(c,n.format);if(u.is==="faulty")return xh(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?va(i,c.stdout||c.stderr):"";for(const l of u.counts)a({atMs:d,...l,...Eh(l.bad,f)});return!0}const ka=200,Eh=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,ka)}}:{};function xh({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const o=va(t.env,s).trim().slice(0,ka);t.warn(`The command \
in \`evidence-command\` ${n}.${o?` It said: ${o}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const U={n:0,bad:0,slow:0},Nh=e=>({last:new Map,old:new Set(e),owed:U});function Rh(e,t,{own:n,slowOverMs:s}){const o=[...t].map(([c,u])=>Ih(Ah(e,c,
u),u,s)),a={n:ee(o.map(({n:c})=>c)),bad:ee(o.map(({bad:c})=>c)),slow:ee(o.map(({slow:c})=>c))},{counts:r,owed:i}=Oa(a,n,e.owed);return{side:{...e,last:new Map([
...e.last,...t]),owed:i},counted:{...r,causes:Lh(o)}}}function Oa(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},o=Math.max(0,Math.
floor(s.n)),[a,r]=[ln(s.bad,o),ln(s.slow,o)];return{counts:{n:o,bad:a,slow:r},owed:{n:o-s.n,bad:a-s.bad,slow:r-s.slow}}}const $a={byStatus:new Map,within:[]},Ah=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:$a);function Ih(e,t,n){const o=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?$a:e,a=new Map([...t.byStatus].
map(([u,d])=>[u,d-(o.byStatus.get(u)??0)])),r=new Map([...a].filter(([u,d])=>u>=Ph&&d>0)),i=ee([...a.values()]),c=n===void 0?i:Sa(t,n)-Sa(o,n);return{n:i,bad:ee(
[...r.values()]),slow:ln(i-c,i),causes:r}}const Ph=500,Sa=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??ee([...t.values()]),Lh=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,o]of n)t.set(s,(t.get(s)??0)+o);return t},ln=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),ee=e=>e.reduce((t,n)=>t+n,0);function jh(e=Number.
POSITIVE_INFINITY){const t={candidate:U,stable:U};return{add:(n,{isBad:s,latencyMs:o})=>{const{n:a,bad:r,slow:i}=t[n];t[n]={n:a+1,bad:r+(s?1:0),slow:i+(o>e?1:0)}},
sent:n=>t[n]}}var pn=y(37067),hn=y(44708),Bh=y(73024),_a=y(41692),Ch=y(71553);const Fh=async({ingressAddress:e},t,n)=>{if(e)return n.resolves(e.host);const{hostname:s,
protocol:o}=new URL(t);return Ta(o).some(a=>n.env[a])||n.resolves(s)},Ta=e=>e==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","al\
l_proxy","ALL_PROXY"],Uh=e=>(0,Ch.lookup)(e.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1),Ea=(e,{ingressAddress:t,env:n,connections:s})=>{const o={...s==="one"?
{keepAlive:!0,maxSockets:1}:{keepAlive:!1},proxyEnv:t?{}:Dh(e,n)};return e.protocol==="https:"?new hn.Agent({...o,ca:[...Hh(n)]}):new pn.Agent(o)},Dh=(e,t)=>Object.
fromEntries([...Ta(e.protocol),"no_proxy","NO_PROXY"].map(n=>[n,t[n]])),Hh=e=>[...(0,_a.getCACertificates)("default"),...(0,_a.getCACertificates)("system"),...Vh(
e.CURL_CA_BUNDLE)],Vh=e=>{if(!e)return[];try{return[(0,Bh.readFileSync)(e,"utf8")]}catch{return[]}};function xa(e,t,n){const s=new Map,o=a=>{const r=s.get(a.protocol)??
Ea(a,{...e,env:t,connections:n});return s.set(a.protocol,r),r};return{ask:async(a,r)=>{const i=AbortSignal.timeout(e.timeoutMs),c=AbortSignal.any([r,i]);try{const u=o(
new URL(a.url));return await Na(a,{spec:e,agent:u,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${e.timeoutMs/1e3} s`:Aa(u))}},close:()=>{for(const a of s.
values())a.destroy()}}}function Na(e,t){const{promise:n,resolve:s,reject:o}=Promise.withResolvers(),a=Gh(e,t,r=>{const{statusCode:i=0,headers:c}=r,u=qh(r);r.on(
"error",o).on("end",()=>s({status:i,headers:c,body:u()}))});return a.on("error",r=>{a.reusedSocket&&Aa(r)==="ECONNRESET"?Na(e,t).then(s,o):o(r)}),a.end(),n}const Ra=2048;
function qh(e){const t=[];let n=0;return e.on("data",s=>{n<Ra&&t.push(s.subarray(0,Ra-n)),n+=s.length}),()=>Buffer.concat(t).toString("utf8")}function Gh({url:e,
method:t,headers:n,by:s},o,a){const r=new URL(e),{hostname:i,port:c}=new URL(s??e),{ingressAddress:u}=o.spec,d={agent:o.agent,signal:o.signal,method:t,host:u?.host??
i,port:u?.port??c,path:`${r.pathname}${r.search}`,headers:{host:r.host,...n}};return r.protocol==="https:"?hn.request({...d,servername:r.hostname},a):pn.request(
d,a)}const Aa=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?e.code:e.message:String(e),Qe=({path:e,status:t},n)=>t?t.some(s=>s===n||s===Pa(n)):e===void 0?
n<500:Pa(n)==="2xx",Ia=({path:e,status:t})=>t?t.join(" or "):e===void 0?"any below 500":"2xx",Xe=(e,t)=>t===void 0?e:`${e.replace(/\/+$/,"")}/${t.replace(/^\/+/,
"")}`,Pa=e=>`${Math.floor(e/100)}xx`,Wh=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,xe=e=>{const t=e.indexOf(":");return[
e.slice(0,t),e.slice(t+1).trim()]},Kh=e=>Ze(e)?`${xe(e)[0]}: ***`:e,K=(e,t)=>t.filter(Ze).flatMap(Yh).flatMap(Zh).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.
replaceAll(s,"***"),(0,Ee.f)(e)),Ze=e=>e.includes(":")&&Wh.test(xe(e)[0]),zh=4,Yh=e=>{const[t,n]=xe(e),[,s="",o=""]=/^(\w+)\s+(.*)$/.exec(n)??[],a=[.../cookie/i.
test(t)?Jh(n):[],.../^basic$/i.test(s)?Xh(o):[]];return[n,o,...a.filter(({length:r})=>r>=zh)].filter(r=>r.length>0)},Jh=e=>e.split(";").flatMap(t=>{const n=t.slice(
t.indexOf("=")+1).trim(),s=n.replace(/^"(.*)"$/,"$1");return[n,s,Qh(s)]}),Qh=e=>{try{return decodeURIComponent(e)}catch{return e}},Xh=e=>{const t=Buffer.from(e,
"base64").toString("utf8");return[t,t.slice(t.indexOf(":")+1)]},Zh=e=>{const t=JSON.stringify(e).slice(1,-1);return[(0,Ee.g)(e),(0,Ee.g)(t),(0,Ee.g)(t.replaceAll(
"/","\\/"))].filter(n=>n!=="")},em={"k-network-probe":"probe","k-network-hash":"override"};async function et({url:e,by:t},{ask:n,spec:s,signal:o}){const a={...gn(
s.headers),...em},r={url:Xe(e,s.path),method:"GET",headers:a,...t?{by:t}:{}};try{return tm(await n(r,o),r.url)}catch(i){const c=i instanceof Error?i.message:String(
i);return om(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}const tm=({status:e,headers:t},n)=>{
if(e===200&&t["k-network-hash"])return{is:"knative"};const s=nm(e,{location:t.location,url:n});return{is:"other",outcome:String(e),why:s,isFailure:e>=500}},mn=e=>e.
is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,gn=e=>Object.fromEntries(e.map(xe).map(([t,n])=>[t.toLowerCase(),n]));function nm(e,{location:t,url:n}){
return e>=300&&e<400&&t!==void 0?sm(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Service that asks for a login`:e===404?"404\
 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catch-all or maintenance page`:`${e} came f\
rom something in front of the Service`}function sm(e,{location:t,url:n}){const s=new URL(n),o=URL.parse(t,n);if(!o)return`${e} redirects elsewhere`;if(o.protocol===
"https:"&&s.protocol==="http:"&&o.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const a=`${o.origin}${o.pathname}`;return`${e}\
 redirects to ${a}${o.host===s.host?"":", for example a login page"}`}const om=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(e),am=(e,{clock:t,
ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(o,a)=>{for(let r=1;;r++){const i=await rm(e,{clock:t,ask:n,command:s},{attempt:r,
signal:a});if(a.aborted)return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,a)}}}),rm=async(e,{clock:t,ask:n,command:s},{
attempt:o,signal:a})=>{const r=t.now();try{const{status:i,body:c}=await n(bn(e),a),u=t.now()-r,d=cm(e,{status:i,body:c});return d===void 0?{is:"passed",attempts:o,
status:i,ms:u}:{is:"failed",attempts:o,why:d,detail:{command:s,status:i,ms:u,body:K(c,e.headers).slice(0,im),stderr:""}}}catch(i){const c=K(i instanceof Error?i.
message:String(i),e.headers);return{is:"unreachable",attempts:o,why:c,detail:{command:s,body:"",stderr:""}}}},im=2048,cm=(e,{status:t,body:n})=>Qe(e,t)?e.body===
void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${Ia(e)}`,bn=({method:e,path:t="/",headers:n})=>({method:e===
"POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(xe).map(([s,o])=>[s.toLowerCase(),o]))});function La(e){const t=[],
n=[],s=()=>{const o=e();return t.push(o),o};return{use:async o=>{const a=n.pop()??s();try{return await o(a)}finally{n.push(a)}},close:()=>{for(const{close:o}of t)
o()}}}async function vn({clock:e,signal:t,perSecond:n,atMost:s},o){const a=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=a+c*1e3/n;if(await e.sleep(
Math.max(0,u-e.now()),t),t.aborted)break;const d=i<s,f=i;d&&(i+=1);let l=!1;const h=()=>{d&&!l&&(i-=1),l=!0},g=o({dueMs:u,isSent:d,inFlight:f,answered:h}).finally(
()=>{h(),r.delete(g)});r.add(g)}await Promise.all(r)}function um({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({...dm(e),path:s.path,
method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:ja(s)}:{}}))}const dm=({status:e,...t})=>t,ja=({path:e,method:t})=>`${t==="GET"?"":`${t}\
 `}${e.replace(/\?.*$/s,"")}`;function yn(e){const t=e.reduce((o,{weight:a=1})=>o+a,0),n=new Map(e.map(o=>[o,0])),s=o=>n.get(o)??0;return()=>{for(const a of e)n.
set(a,s(a)+(a.weight??1));const o=e.reduce((a,r)=>s(r)>s(a)?r:a);return n.set(o,s(o)-t),o}}const Mn=({method:e})=>fm.has(e),fm=new Set(["GET","HEAD","OPTIONS"]);
function lm(e){const t=e.map(({path:a="/",method:r})=>ja({path:a,method:r})),n=t.slice(0,pm),s=t.length-n.length,o=s>0?`${s} more`:n.pop();return n.length===0?`${o}`:
`${n.join(", ")} and ${o}`}const pm=4,Ba=200,Ca=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:hm(s,t)}}),hm=(e,t)=>{
const n=[...K(e,t).trim()];return n.length<=Ba?n.join(""):`${n.slice(0,Ba).join("")}\u2026`},tt=4,mm=1e4,gm=500;function bm(e){const t=um(e.settings),{clock:n,ask:s,
own:o}=e;return{name:"probes",one:"probe",what:`${tt} probes a second on ${lm(t)}`,pace:{is:"fixed",perSecond:tt},start:s?Mm(t,{clock:n,ask:s,own:o}):vm(t,Fa(e)),
...s?{}:{startBefore:ym(t,Fa(e))}}}const Fa=({settings:{health:e},clock:t,env:n,own:s,open:o})=>({clock:t,own:s,open:o??(()=>xa(e,n,"one"))}),vm=(e,{clock:t,open:n,
own:s})=>async(o,a,r)=>{const i=La(n),c=f=>({spec:f,clock:t,target:o,signal:r,lanes:i,own:s}),u=yn(e),d={isThere:!1};Ua(e,c).then(f=>{d.isThere=f}),await vn(wn(
e,{clock:t,signal:r}),async f=>{const l=c(u()),h=o.sent?.(f.dueMs),g=kn(l,"candidate",f),w=d.isThere&&Mn(l.spec)?kn(l,"stable",f):void 0,M=async(S,k)=>{const N=await Om(
l,await S,k);r.aborted||a(N)};await Promise.all([M(g,w).finally(h),...w?[M(w,g)]:[]])}),i.close()},ym=(e,{clock:t,open:n,own:s})=>async({url:o,stable:a},r,i)=>{
const c=La(n),u={candidate:"",url:o,stableUrl:o,isStableTagged:!0,stable:a,isProven:!0},d=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),f=yn(e.filter(Mn));
await Ua(e,d)&&await vn(wn(e,{clock:t,signal:i}),async l=>{const{measured:h,found:g}=await kn(d(f()),"stable",l);!i.aborted&&g.is==="knative"&&r(h)}),c.close()},
Mm=(e,{clock:t,ask:n,own:s})=>({sent:o},a,r)=>{const i=yn(e);return vn(wn(e,{clock:t,signal:r}),async c=>{const u=i(),d=o?.(c.dueMs),{status:f,...l}=await Da({spec:u,
clock:t,of:"candidate",address:bn(u).path},c,()=>n(bn(u),r));c.isSent&&qa(s,l,f),r.aborted||a(l),d?.()})},wn=(e,t)=>({...t,perSecond:tt,atMost:Math.max(1,...e.map(
({timeoutMs:n})=>Math.ceil(tt*n/1e3)))});async function Ua(e,t){const n=e.find(Mn);if(!n)return!1;const{clock:s,target:o,signal:a,lanes:r}=t(n),{stable:i,stableUrl:c,
isStableTagged:u}=o,d=s.now()+mm;if(i.length===0||!c||!u)return!1;for(;!a.aborted&&s.now()<d;){if(await r.use(({ask:l})=>wm({ask:l,spec:n,signal:a},c)))return s.
now()<d;await s.sleep(gm,a)}return!1}async function wm({ask:e,spec:t,signal:n},s){const o={url:Xe(s,t.path),method:t.method,headers:gn(t.headers)},{status:a}=await e(
o,n).catch(()=>({status:0}));return a>0&&(await et({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function kn({spec:e,clock:t,target:n,signal:s,lanes:o,
own:a},r,i){const c=r==="candidate"?n.url:n.stableUrl??n.url;return o.use(async({ask:u})=>{const d={url:Xe(c,e.path),method:e.method,headers:gn(e.headers)},{status:f,
...l}=await Da({spec:e,clock:t,of:r,address:d.url},i,()=>u(d,s)),h=await et({url:c},{ask:u,spec:e,signal:s});return h.is==="knative"&&i.isSent&&qa(a,l,f),{measured:l,
found:h}})}async function Da({spec:e,clock:t,of:n,address:s},o,a){const r=o.isSent?await a().then(c=>({status:c.status,...km(e,s,c)}),c=>({...Va(e,K(c instanceof
Error?c.message:String(c),e.headers)),sample:Ca(e,s)})):Ha(`not sent: ${o.inFlight} in flight`);o.answered();const i=t.now();return{...r,atMs:i,of:n,n:1,latencyMs:i-
o.dueMs}}const Ha=e=>({bad:1,note:e}),Va=({name:e},t)=>Ha(e===void 0?t:`${t} on ${e}`),km=(e,t,{status:n,body:s=""})=>Qe(e,n)?{bad:0}:{...Va(e,String(n)),sample:Ca(
e,t,s)},qa=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Om(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:o,
spec:a,signal:r,lanes:i}=e,{stableUrl:c}=o,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:d})=>et({url:c},{ask:d,spec:a,signal:r}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const nt=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function On(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,o=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return $m(await e.get(s,{accept:"applicat\
ion/json",...o},n))}catch(a){return n.throwIfAborted(),{is:"failed",why:a instanceof Error?a.message:String(a)}}}function $m({status:e,nowMs:t,body:n}){const s=Ne(
n);if(s?.status==="error"){const a=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:a}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const o=Ne(s?.data);return s?.status!=="success"||!o?{is:"failed",why:"the answer is none of a Prometheus"}:o.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:$n(o.result).flatMap(Sm),nowMs:t}}function Sm(e){const{metric:t,values:n}=Ne(e)??{},s=Object.fromEntries(
Object.entries(Ne(t)??{}).map(([a,r])=>[a,String(r)])),o=$n(n).flatMap(a=>{const[r,i]=$n(a).map(Number);return Number.isFinite(r)&&Number.isFinite(i)&&Number(i)>=
0?[{atS:Number(r),value:Number(i)}]:[]});return o.length>0?[{labels:s,samples:o}]:[]}const Ne=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Ne(t):void 0}catch{return}},$n=e=>Array.isArray(e)?e:[],Ga=["requests","errors",
"quick"];function _m(e,t,n){const s=new Map(e),o=[],a=n+(za(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of Em(t)){const u=e.get(i)??xm(c,{
fromS:n,bornS:a}),d=Nm(c);if(!u||d<u.atS)continue;const f=Ka(c,d);s.set(i,{atS:d,values:f}),d>u.atS&&o.push({fromS:u.atS,atS:d,...Rm(u.values,f)})}if(o.length===
0)return{targets:s};const r=i=>o.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/o.length,atS:r("atS")/o.length,requests:r("requests"),errors:r(
"errors"),quick:r("quick")}}}const Tm=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Em(e){const t=Ga.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${Wa(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([o])=>Tm.includes(o));return Wa(s.length>0?Object.fromEntries(
s):n)})}const Wa=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function xm(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.map(({atS:i})=>i)),
o=s.filter(r=>r>=t);if(o.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const a=Math.min(...o);return{atS:a,values:Ka(e,a)}}const Nm=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Ka=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const o=s.findLast(a=>a.atS<=t);return o?[[n,o.value]]:[]}));function Rm(e,t){const n=[...t].some(([o,a])=>a<(e.get(o)??0)),s=o=>[...t].filter(([a])=>a.startsWith(
`${o} `)).reduce((a,[r,i])=>a+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function za(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},o)=>s-(n[o]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Am=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},Sn=300;async function Im(e,t){const{of:n,forms:s,context:o,stable:a}=e,r=[];for(const i of a)for(const c of s){const u=c(
{...o.place,revision:i}),d=await On(n,nt(u.requests,Sn),t);if(d.is!=="series")return Ya(n,u.requests,d.why);if(r.push(nt(u.requests,Sn)),d.series.length>0)return await Lm(
n,u,t)??Bm(e,i,d)}return a.length===0||await jm(e)?Pm:{is:"unavailable",why:`${n.address} has no requests of ${a.join(", ")}: empty for ${r.map(i=>`\`${i}\``).join(
" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of your own in\
 `prometheus-requests` and `prometheus-errors`."}}const Pm={is:"available",what:"requests in Prometheus (if it scrapes the pods, which only shows once one runs)"},
Ya=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `prometheus`, `prometheus-token` and your own selectors, which a\
re counters without a function around them."});async function Lm(e,{errors:t,quick:n},s){for(const o of[t,n]){if(o===void 0)continue;const a=await On(e,nt(o,Sn),
s);if(a.is!=="series")return Ya(e,o,a.why)}}const jm=async({context:e,stable:t})=>(await Promise.all(t.map(s=>e.counters.readPods(s)))).every(s=>s?.length===0);
function Bm({context:e},t,{series:n,nowMs:s}){const[o,a]=[Am(n),za(n)],r=Math.max(0,(s??e.clock.now())/1e3-(o??0)),i=a===void 0?"":`, scraped every ${Math.round(
a)} s`;return{is:"available",what:`requests in Prometheus (of ${t}${i}, the newest ${Math.round(r)} s ago)`,behindMs:Math.round(1e3*(2*(a??0)+Math.max(r-(a??0),
0)))+Cm}}const Cm=8e3,Ja=1e4,Fm=16*1024*1024;function Um(e){const t=new Map,n=s=>{const o=t.get(s.protocol)??Ea(s,{env:e,connections:"one"});return t.set(s.protocol,
o),o};return{get:async(s,o,a)=>{const r=new URL(s),i=AbortSignal.timeout(Ja),c=AbortSignal.any([a,i]);try{return await Qa(r,{agent:n(r),headers:o,signal:c})}catch(u){
throw new Error(i.aborted?`no response within ${Ja/1e3} s`:Xa(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function Qa(e,t){const{promise:n,resolve:s,
reject:o}=Promise.withResolvers(),a=i=>{const c=[];let u=0;i.on("data",d=>{u+=d.length,u>Fm?i.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),
i.on("error",o),i.on("end",()=>{const d=Date.parse(i.headers.date??""),f=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,nowMs:Number.isNaN(d)?void 0:
d,body:f})})},r=e.protocol==="https:"?hn.get(e,t,a):pn.get(e,t,a);return r.on("error",i=>{r.reusedSocket&&Xa(i)==="ECONNRESET"?Qa(e,t).then(s,o):o(i)}),n}const Xa=e=>e instanceof
Error?"code"in e&&typeof e.code=="string"?e.code:e.message:String(e),Dm=15*6e4;function Hm(e){const t=[],n=(s,o)=>t.findLast(a=>a.atMs<=o)?.sent[s]??U;return{note:s=>{
for(t.push({atMs:s,sent:{candidate:e.sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-Dm;)t.shift()},between:(s,o,a)=>{const[r,i]=[n(s,o),n(s,a)];
return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.slow-r.slow}}}}function Vm(e,t){const{requests:n,errors:s,quick:o}=e;if(n===void 0||s===void 0)return qm.flatMap(r=>r.selectors.
map(i=>Gm(r,i,t)));const a=o!==void 0&&t!==void 0;return[r=>({requests:_n(n,r),errors:_n(s,r),...a?{quick:_n(o,r)}:{}})]}const _n=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,
(n,s)=>t[s]),qm=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_cod\
e",bounds:[.005,.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({
namespace:e,revision:t})=>`k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_buc\
ket",status:"response_code",bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,
revision:t})=>`namespace_name="${e}",revision_name="${t}"`]}],Gm=({counts:e,buckets:t,status:n,bounds:s,unitMs:o},a,r)=>i=>{const c=a(i),u=r===void 0?void 0:s.find(
d=>d*o>=r);return{requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?{}:{quick:`${t}{${c},le=~"${Wm(u)}"}`}}},Wm=e=>e===void 0?"\\\\+Inf":Number.
isInteger(e)?`${e}(\\\\.0)?`:String(e).replace(".","\\\\."),Km=120,zm=300;async function Ym(e,t){const{revisions:n,seconds:s}=e,o=Math.min(zm,Math.max(0,s)+Km),
[a,r]=await Promise.all([Za(e,n.candidate,{range:o,signal:t}),Za(e,n.stable,{range:o,signal:t})]);return a.is==="failed"?a:r.is==="failed"?r:{is:"read",sides:{candidate:a.
read,stable:r.read},nowMs:a.nowMs??r.nowMs}}async function Za(e,t,n){const s=await Promise.all(t.map(i=>Jm(e,i,n))),o=s.find(i=>i.is==="failed");if(o)return o;const a=s.
filter(i=>i.is==="read"),r=Ga.flatMap(i=>{const c=a.flatMap(u=>u.read[i]??[]);return a.some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(
r),nowMs:a.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Jm(e,t,{range:n,signal:s}){const{of:o,forms:a,place:r}=e,i=u=>On(o,nt(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of a){const d=u({...r,revision:t}),f=await i(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return Qm(d,f,i)}return c}async function Qm({errors:e,quick:t},{series:n,nowMs:s},o){const[a,r]=await Promise.all([o(e),t===void 0?void 0:
o(t)]);return a.is!=="series"?{is:"failed",why:a.why}:r&&r.is!=="series"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:a.series,...r?{quick:r.series}:
{}},nowMs:s}}const er=5e3,Xm=1e3,tr=3e3;function Zm(e){const{settings:t}=e,{prometheus:n,evidence:s,analysis:o}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="comm\
and"&&n!==void 0))return;const r=n?Vm(n,o.maxLatencyMs):[];return{name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{
subject:"Requests in Prometheus",rights:[],required:{by:n?"prometheus":"evidence",without:"To go on without it, remove `prometheus`."},check:async(i,c)=>n?nr(e,
u=>Im({of:{...n,get:u},forms:r,context:e,stable:i},c)):{is:"unavailable",why:"`prometheus` is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{
n&&await nr(e,d=>e0({spec:n,forms:r,context:e,get:d,target:i,each:c,signal:u}))}}}async function nr({http:e,env:t},n){const{get:s,close:o}=e??Um(t);try{return await n(
s)}finally{o()}}async function e0(e){const{context:t,target:n,signal:s}=e,o=Hm(t.own),a=new Set;for(;!s.aborted;){const r=n.held();r?await t0({...e,held:r,history:o,
warned:a}):await sr(e,o)}}async function sr({context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(Xm,t)}async function t0(e){const{context:t,target:n,signal:s,
held:o}=e,a=()=>!s.aborted&&n.held()===o,r=[{of:"candidate",targets:new Map,owed:U},{of:"stable",targets:new Map,owed:U}];let i=o.fromMs+tr-er;for(;a();){const c=t.
clock.now();c>=i+er&&(i=c,await n0(e,r,a)),a()&&await sr(e,e.history)}}async function n0(e,t,n){const{spec:s,get:o,forms:a,context:r,target:i,held:c,signal:u}=e,
{candidate:d,stable:f}=i,l=c.fromMs+tr,h=(r.clock.now()-l)/1e3,g=await Ym({of:{...s,get:o},forms:a,place:r.place,revisions:{candidate:[d],stable:f},seconds:h},u);
if(!n())return;if(g.is==="failed")return o0(e,g.why);const w=g.nowMs===void 0?0:r.clock.now()-g.nowMs;for(const M of t){const S=_m(M.targets,g.sides[M.of],(l-w)/
1e3);M.targets=S.targets,S.growth&&s0(e,M,{growth:S.growth,aheadMs:w,side:g.sides[M.of]})}}function s0({spec:e,history:t,context:n,each:s},o,{growth:a,aheadMs:r,
side:i}){const{requests:c,errors:u,quick:d,fromS:f,atS:l}=a,g=e.requests===void 0?t.between(o.of,f*1e3+r,l*1e3+r):U,w=i.quick!==void 0,{counts:M,owed:S}=Oa({n:c,
bad:u,slow:w?c-d:0},g,o.owed);o.owed=S;const{slow:k,...N}=M;s({atMs:n.clock.now(),of:o.of,...N,...w?{slow:k}:{}})}function o0({warned:e,context:t,spec:n},s){e.has(
s)||(e.add(s),t.warn(`The Prometheus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evide\
nce."))}const Re=10,a0=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function r0(e,t){const n=await Promise.all(t.map(async([s,o])=>{const a=await st(
e,o);if(!a)return;const r=or(a,e.random).slice(0,Re);return{of:s,revisions:o,side:Nh(a),drawn:r,pods:a.length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?
n:void 0}async function st({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const i0=async(e,t)=>{
await Promise.all(t.map(n=>c0(e,n)))};async function c0(e,t){const n=await st(e,t.revisions);if(!n)return;const s=t.drawn.filter(a=>n.includes(a)),o=n.filter(a=>!s.
includes(a));t.drawn=[...s,...or(o,e.random)].slice(0,Re),t.pods=n.length}const or=(e,t)=>e.map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);
async function u0(e,t,n){const s=await Promise.all(t.map(c=>d0(e,c,n))),a=s.flat().map(({result:c})=>c).filter(c=>c.is==="later");if(a.length>0)return{is:"later",
afterMs:Math.max(...a.map(({afterMs:c})=>c))};const r=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="read"?[[u,d.counters]]:[]));return s.some((c,u)=>r[u]?.length===
0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(r[u])}))}}const d0=({counters:e},{drawn:t},n)=>Promise.
all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),f0=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:o})=>{const a=e.sent(s.of),r=l0(a,s.own,
s.pods===0?0:s.drawn.length/s.pods);if(s.own=a,o.size===0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Rh(s.side,o,{own:i?U:r,slowOverMs:t});return s.
side=c,[{...u,of:s.of}]}),l0=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),p0=2e3;async function h0({counters:e,clock:t},n,s){const o=n.
slice(0,Re),a=()=>Promise.all(o.map(l=>m0(l,e,s))),r=t.now(),i=await a();await t.sleep(p0,s);const c=await a(),u=(t.now()-r)/1e3,d=c.flatMap((l=-1,h)=>{const g=i[h];
return l<0||g===void 0?[]:[l<g?l:l-g]});return d.length===0||u===0?void 0:d.reduce((l,h)=>l+h,0)/u*n.length/d.length}async function m0(e,t,n){const s=await t.readCounters(
e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((o,a)=>o+a,0):void 0}const ar=2e3,g0=1e4;async function b0(e,t,n){const s=await st(e,t)??[],a=(await Promise.
all(s.slice(0,Re).map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(g0,Math.max(ar,v0(a)))}function v0(e){const t=rr(
e.flatMap(({byStatus:o})=>[...o.values()])),n=[...new Set(e.flatMap(({within:o})=>o.map(({ms:a})=>a)))].sort((o,a)=>o-a);if(t===0||n.length===0)return 0;const s=o=>rr(
e.flatMap(({within:a})=>a.filter(({ms:r})=>r===o).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const rr=e=>e.reduce((t,n)=>t+n,0),ot=1e3,
y0=5e3,M0=3e4,w0=6e4,k0=5e3;function O0({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},o=e==="auto"||
e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:o?S0:[],...e==="users"?{required:$0}:{},check:async(a,r)=>o?
T0(s,a,r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:x0(s),startBefore:N0(s)}}const $0={by:"evidence",without:"To go on with probes alone, set \
`evidence` to auto."},S0=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],_0="To turn them on, set `request-metrics-protocol\
: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend-destination: prometh\
eus`). Pods that are made from then on count.";async function T0(e,t,n){const{counters:s}=e,o=await st({counters:s},t);if(!o)return{is:"unavailable",why:`the po\
ds of ${t.join(", ")} cannot be read`};if(o.length===0)return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:ir(
0)};const a=await Promise.all(o.slice(0,Re).map(c=>s.readCounters(c,n))),r=a.filter(c=>c.is==="read"),i=a.find(c=>c.is==="failed");if(r.length>0){const c=await h0(
e,o,n),u=c===void 0?{}:{pace:ir(c)};return{is:"available",what:`users' requests (${E0(r,t)})`,...u}}return a.some(({is:c})=>c==="forbidden")?{is:"unavailable",why:"\
the API server refuses to read port 9091 of pods"}:i?{is:"unavailable",why:`the metrics of ${t.join(", ")} cannot be read: ${i.why}`}:{is:"unavailable",why:`the\
 pods of ${t.join(", ")} do not count them: request metrics are off`,cure:_0}}const ir=e=>({is:"by-traffic",perSecond:e,delayMs:ar});function E0(e,t){return`${e.
flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,o)=>s+o,0)} so far in ${e.length===1?"1 pod":`${e.length} pods`} of ${t.join(", ")}`}const x0=e=>async(t,n,s)=>{
const{clock:o}=e;for(;!s.aborted;){const a=t.held();a?await R0(e,{target:t,held:a,each:n,signal:s}):await o.sleep(ot,s)}},N0=e=>async({stable:t},n,s)=>cr(e,{sides:[
["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function R0(e,{target:t,held:n,each:s,signal:o}){const a=()=>!o.aborted&&t.held()===
n;await ur(e.clock,n.fromMs+await b0(e,t.stable,o),o),a()&&await cr(e,{sides:a0(t),fromMs:n.fromMs,each:s,signal:o,isOn:a})}async function cr(e,t){const{clock:n}=e,
{sides:s,fromMs:o,each:a,signal:r,isOn:i}=t,c=await r0(e,s);if(!c)return n.sleep(ot,r);let u=n.now(),d=ot;for(let f=0;i();){const l=n.now();l>=u+k0&&(await i0(e,
c),u=l);const h=await u0(e,c,r);if(!i())return;h.is==="counted"&&A0(a,f0(e,h.read),f++>0?n.now():void 0),d=I0(h,o,{pauseMs:d,nowMs:n.now()}),await ur(n,l+d,r)}}
function A0(e,t,n){if(n!==void 0)for(const{of:s,...o}of t)e(P0(s,o,n))}const ur=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function I0(e,t,{pauseMs:n,nowMs:s}){return e.
is==="later"?Math.min(M0,Math.max(2*n,e.afterMs)):s-t<w0?ot:y0}const P0=(e,{n:t,bad:n,slow:s,causes:o},a)=>({atMs:a,of:e,n:t,bad:n,slow:s,...n>0?{note:[...o].sort(
([,r],[,i])=>i-r).map(([r])=>r).join(" or ")}:{}}),L0=[O0,Zm,$h,bm];function j0(e){const t=jh(e.settings.analysis.maxLatencyMs);return L0.flatMap(n=>n({...e,own:t})??
[])}const B0=(e,t,n)=>{if(n.exitCode===null||n.exitCode>128)return{is:"killed"};const s=C0(n.stdout);if(n.exitCode!==0)return F0(e,t,{...n,exitCode:n.exitCode,tally:s});
if(!s||s.status===0)return{is:"unreachable",why:Tn((0,m.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:o,ms:a}=s,r=i=>({is:"fail\
ed",why:i,status:o,ms:a});return Qe(e,o)?e.body!==void 0&&!dr(n.stdout).includes(e.body)?r(`the body does not contain "${e.body}"`):{is:"passed",status:o,ms:a}:
r(`the status was ${o}, expected ${Ia(e)}`)},dr=e=>e.replace(fr,""),fr=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,C0=e=>{const[t,n,s="",o=""]=fr.exec(e)??
[];if(t!==void 0)return{status:Number(n),ms:Math.round(lr(s)*1e3),connected:lr(o)>0}},lr=e=>Number(e.replace(",",".")),F0=(e,t,{exitCode:n,stderr:s,tally:o})=>{
const a=`within ${e.timeoutMs/1e3} s`,r=n===pr&&!o?.connected?`no connection ${a}`:U0[n];if(r)return{is:"unreachable",why:Tn((0,m.aL)("E_TAG_URL_UNREACHABLE",{url:t,
why:r}))};const i=D0[n];return i?{is:"unreachable",why:Tn((0,m.aL)("E_TAG_URL_TLS",{url:t,why:i}))}:{is:"failed",why:n===pr?`no complete response ${a}`:s.trim()||
`curl exited with code ${n}`,...o&&{ms:o.ms},...o?.status&&{status:o.status}}},pr=28,U0={5:"the host name of the proxy could not be resolved",6:"the host name c\
ould not be resolved",7:"the connection was refused"},D0={35:"the TLS handshake failed",60:"its certificate is not trusted"},Tn=({message:e,cure:t})=>`${e} ${t}`,
H0=({exitCode:e,stdout:t})=>{const[,n,s="",o=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(t)??[];return e!==0||n===void 0?"`curl --version` did not report a version":Number(
s)<7||Number(s)===7&&Number(o)<V0?`its version is ${n}`:void 0},V0=58,q0="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",En=(e,t)=>{const n=Xe(
t,e.path),s=i=>["-sS",.../[[\]{}]/.test(n)?["--globoff"]:[],"--max-time",String(e.timeoutMs/1e3),...G0(e.method),...i.flatMap(c=>["-H",c]),...W0(n,e.ingressAddress),
"-w",q0,n],o=["curl",...s(e.headers.map(Kh))].map(z0).join(" "),a=e.headers.filter(Ze);if(a.length===0)return{args:s(e.headers),printed:o};const r=e.headers.filter(
i=>!Ze(i));return{args:s([...r,"@-"]),input:`${a.join(`
`)}
`,printed:o}},G0=e=>e==="HEAD"?["--head"]:["--max-filesize","10M",...e==="GET"?[]:["-X",e]],W0=(e,t)=>{if(!t)return[];const{hostname:n,port:s,protocol:o}=new URL(
e);return["--noproxy","*","--connect-to",`${`${n}:${s||(o==="https:"?"443":"80")}`}:${K0(t.host)}:${t.port}`]},K0=e=>e.includes(":")&&!e.startsWith("[")?`[${e}]`:
e,z0=e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var Y0=y(76760);const J0=(e="curl")=>(t,{input:n,signal:s}={})=>new Promise((o,a)=>{const r=(0,ya.
spawn)(e,t,{cwd:Q0,signal:s,killSignal:"SIGKILL",windowsHide:!0}),[i,c]=[hr(),hr()];r.stdout.on("data",i.take),r.stderr.on("data",c.take),r.stdin.on("error",()=>{}),
r.stdin.end(n),r.on("error",u=>{s?.aborted||a((0,m.V2)("E_CURL_MISSING",{why:u.message},u))}),r.on("close",u=>o({exitCode:u,stdout:i.text(),stderr:c.text()}))}),
Q0=(0,Y0.dirname)(process.execPath),X0=1024*1024,Z0=256,hr=()=>{const e=[];let t=0,n=Buffer.alloc(0);return{take:o=>{const a=Math.max(0,X0-t);a>0&&e.push(o.subarray(
0,a)),o.length>a&&(n=Buffer.concat([n,o.subarray(a)]).subarray(-Z0)),t+=o.length},text:()=>Buffer.concat([...e,eg(n)]).toString("utf8")}},eg=e=>e.subarray(Math.
max(0,e.lastIndexOf(`
`,e.length-2))),tg=100,xn=2048,ng=(e,t,n=J0())=>({command:s=>En(e,s).printed,reaches:async s=>{const o=H0(await n(["--version"]));if(o!==void 0)throw(0,m.V2)("E\
_CURL_UNUSABLE",{why:o});return Fh(e,s,{env:process.env,resolves:Uh})},knock:async(s,o)=>{const{args:a,input:r}=En(e,s);await n(a,{input:r,signal:o}).catch(()=>{})},
run:async(s,o)=>{const a=En(e,s),r=async()=>{const i=await n(a.args,{input:a.input,signal:o});return{run:i,result:B0(e,s,i)}};try{return await sg(r,{spec:e,clock:t,
signal:o,command:a})}catch(i){return ig(a,i)}}}),sg=async(e,t)=>{const{spec:n,clock:s,signal:o,command:a}=t,r=s.now()+$u;for(let i=1;;i++){const{run:c,result:u}=await og(
e,{...t,graceEnd:r});if(o.aborted||u.is==="killed")return{is:"cancelled"};if(u.is==="passed")return{...u,attempts:i};const d=K(u.why,n.headers);if(i>=n.attempts)
return{is:u.is,attempts:i,why:d,detail:rg(n,a,{run:c,result:u})};await s.sleep(n.intervalMs,o)}},og=async(e,t)=>{const{spec:n,clock:s,signal:o,graceEnd:a}=t;let r=await e();
for(let i=tg;ag(n,r.result)&&s.now()<a&&(await s.sleep(Math.min(i,a-s.now()),o),!o.aborted);i*=2)r=await e();return r},ag=(e,t)=>t.is!=="killed"&&t.status===404&&
!(e.status&&Qe(e,404)),rg=(e,t,{run:n,result:s})=>({command:t.printed,...s.is!=="killed"&&s.status!==void 0&&{status:s.status},...s.is!=="killed"&&s.ms!==void 0&&
{ms:s.ms},body:cg(K(dr(n.stdout),e.headers)),stderr:K(n.stderr.trim(),e.headers)}),ig=({printed:e},t)=>({is:"unreachable",attempts:1,why:t instanceof j.a?`${t.message}\
 ${t.cure}`:String(t),detail:{command:e,body:"",stderr:""}}),cg=e=>e.length<=xn?e:`${e.slice(0,xn)}
(and ${e.length-xn} characters more)`;var Nn=y(77598);const ug=100,dg=1e3,mr=10,fg=5e3,lg=(e,{clock:t,ask:n})=>{const s=a=>(r,i)=>et({url:r,...i?{by:i}:{}},{ask:n,
spec:e,signal:a}),o=(a,r)=>pg(a,{clock:t,...r});return{now:async(a,r)=>mn(await s(r)(a)),leadsToKnative:(a,r)=>o(async()=>mn(await s(r)(a)),{forMs:fg,signal:r}),
isServed:(a,r)=>{const i=s(r);return o(async()=>mn(await gr(hg,()=>i(a))??{is:"knative"}),{forMs:Nt,signal:r})},isEmpty:async({url:a,tag:r,mainUrl:i},c)=>{const u={
url:a,never:gg(a,r),mainUrl:i},d=await o(()=>mg(u,s(c)),{forMs:Nt,signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function pg(e,{
clock:t,forMs:n,signal:s}){const o=t.now()+n;for(let a=ug;;a=Math.min(dg,a*2)){const r=await e(),i=o-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(a,i),s)}}const hg=e=>e.is==="knative";async function gr(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<Hs;s+=mr){const a=(await Promise.all(
Array.from({length:Math.min(mr,Hs-s)},t))).find(r=>!e(r));if(a)return a}}async function mg({url:e,never:t,mainUrl:n},s){const o=await s(n);if(o.is!=="knative")return br(
o);const a=await s(t,n);if(a.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await gr(c=>c.is===
"other"&&c.outcome===a.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:br(i)}const br=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),gg=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,Nn.randomBytes)(
3).toString("hex")}`));var bg=y(22563),vg=y(12271);const yg=(e,t)=>({metadata:Mg((0,v.Ik)(e.metadata),t),spec:kg(e.spec,t)}),Mg=(e,t)=>({...xg(e,["name"]),labels:wr(
(0,v.Ik)(e.labels),t.labels),annotations:wr((0,v.Ik)(e.annotations),wg((0,v.Ik)(e.annotations),{...t.annotations,...vr($.w7.minScale,t.minScale),...vr($.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),vr=(e,t)=>t===void 0?{}:{[e]:String(t)},wg=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,$.or)(e,n),s])),kg=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:Og(e,t)}),Og=(e,t)=>{const n=(0,$.f1)(e);return n===void 0?
[yr({},t)]:(0,v.JD)(e.containers).map(s=>s===n?yr(n,t):s)},yr=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:$g((0,v.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:Tg((0,v.JD)(e.ports),t.port)},...Eg((0,v.Ik)(e.resources),t)}),$g=(e,t)=>t.reduce(Sg,e),Sg=(e,t)=>{if("remove"in t)return e.filter(({
name:o})=>o!==t.name);const n=_g(t);return e.some(({name:o})=>o===t.name)?e.map(o=>o.name===t.name?n:o):[...e,n]},_g=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},Tg=([e,...t],n)=>[{...e,containerPort:n},
...t],Eg=(e,{requests:t,limits:n})=>{const s={requests:Mr(t),limits:Mr(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const o=a=>({
...(0,v.Ik)(e[a]),...s[a]});return{resources:{...e,requests:o("requests"),limits:o("limits")}}},Mr=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
wr=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),xg=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
te=(e,t)=>ne(e)||ne(t)?ne(e)&&ne(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>te(n,t[s])):(0,v.Gv)(e)&&(0,v.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>te(kr(e,n),kr(t,n))):e===t,kr=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ne=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,v.Gv)(e)&&Object.values(e).every(ne),Ng=e=>JSON.stringify(Rn(e))??"",Rn=e=>{if(ne(e))return;if(Array.isArray(e))return e.map(n=>Rn(n)??null);if(!(0,v.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,Rn(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},Rg=(e,t,{standsForAll:n})=>{
const[s,o]=[$r(e),$r(t)];return[...new Set([...s.keys(),...o.keys()])].flatMap(r=>{const i=!o.has(r);return te(s.get(r),o.get(r))||i&&n&&!Or(r)?[]:[i&&Or(r)?`${r}\
 removed`:r]})},Or=e=>/^(env|label|annotation) /.test(e),$r=({metadata:e,spec:t})=>{const n=(0,$.f1)(t)??{},s=(0,v.JD)(t.containers).filter(o=>o!==n);return new Map(
[...Ag(n),..._r(t,Ig,["containers"]),...s.map(o=>[`container ${(0,v.Qq)(o.name)??""}`,o]),...Lg((0,v.Ik)(e))])},Ag=e=>{const t=(0,v.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,v.JD)(e.env).map(n=>[`env ${(0,v.Qq)(n.name)??""}`,n]),...Sr((0,v.Ik)(t.requests),"request"),...Sr((0,v.Ik)(t.limits),
"limit"),...(0,v.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),..._r(e,Pg,["image","env","resources","ports","name"])]},Sr=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),Ig={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
Pg={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},_r=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,o])=>[Object.hasOwn(t,s)?t[s]??s:s,o]),Lg=e=>[...Object.entries((0,v.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,v.Te)(e.annotations)).filter(([t])=>!Tr(t)).map(([t,n])=>[jg((0,$.pJ)(t)),[n]])],jg=e=>e===$.w7.minScale?"min-scale":e===$.w7.maxScale?"max-scale":`annotatio\
n ${e}`,Tr=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),at=({metadata:e,spec:t})=>({spec:t,metadata:(0,v.Gv)(e)?{labels:Object.fromEntries(
Er((0,v.Ik)(e.labels))),annotations:Object.fromEntries(Er((0,v.Ik)(e.annotations)).filter(([n])=>!Tr(n)).sort(([n],[s])=>+(n===(0,$.pJ)(n))-+(s===(0,$.pJ)(s))).
map(([n,s])=>[(0,$.pJ)(n),s]))}:null}),Er=e=>Object.entries(e).map(([t,n])=>[t,[n]]),Bg=(e,t)=>{const[n,s]=[Nr(e),Nr(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(o=>{const[a,r]=[n.images.get(o),s.images.get(o)];return a===r?[]:[{...o===""?{}:{container:o},...a?{from:a}:{},...r?{to:r}:
{}}]}),env:xr(n.env,s.env),fields:xr(n.fields,s.fields)}},xr=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!te(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Nr=e=>{const t=(0,$.f1)(e.spec),n=[...(0,v.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":Rr(c)})),...(0,v.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:Rr(c)}))],{metadata:s,spec:o}=at(e),{containers:a,initContainers:r,...i}=(0,v.
Gv)(o)?o:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,v.Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>Cg(
c,u))),fields:new Map([...rt("metadata",s??null),...rt("spec",i),...n.flatMap(({each:c,name:u,list:d})=>{const{image:f,env:l,name:h,...g}=c;return rt(`spec.${d}${Ug(
u)}`,g)})])}},Rr=e=>(0,v.Qq)(e.name)??"without a name",Cg=(e,t)=>(0,v.JD)(e.env).map(n=>[`${(0,v.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),rt=(e,t)=>te(t,null)?
[]:(0,v.Gv)(t)?Object.entries(t).flatMap(([n,s])=>rt(`${e}${Fg(n)}`,s)):[[e,t]],Fg=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,Ug=e=>e===""?"":`[${e}]`,Dg={apply:(e,t)=>{
const n=t.manifest?qg(t.manifest,e):yg(e??Vg,t),s=t.manifest!==void 0;return{template:n,changes:e?Rg(e,n,{standsForAll:s}):[]}},of:e=>Wg(e),revisionOf:(e,t)=>Kg(
e,t),same:(e,t)=>te(at(e),at(t)),diff:Bg,fingerprint:e=>(0,Nn.createHash)("sha256").update(Ng(at(e))).digest("hex").slice(0,Hg)},Hg=12,Vg={spec:{}},qg=(e,t)=>{const{
metadata:n,spec:s}=(0,v.Ik)((0,v.Ik)(e.spec).template),{name:o,...a}=(0,v.Ik)(n);return{...(0,v.Gv)(n)&&{metadata:a},spec:{...Gg(t),...(0,v.Ik)(s)}}},Gg=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},Wg=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[$.w7.minScale]:o,...a}=n,r=s===void 0?n:a,i=s===
void 0?{}:{[(0,$.or)(r,$.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,d])=>d!==null&&Ar(u));return{metadata:{labels:(0,v.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Ar(u)))),annotations:Object.fromEntries(c)},spec:e}},Kg=({metadata:e,spec:t},{name:n,generation:s})=>(0,dn.RG)({metadata:{name:n,labels:{
...(0,v.Ik)(e?.labels),[$.Pf.configurationGeneration]:String(s)},annotations:(0,v.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),zg=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Ar=e=>zg.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),Yg=({id:e=(0,Nn.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...o})=>{const a=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>Jg({...o,settings:r,sourcesFor:n},i)});return{...o,...a(o.settings),asks:a,id:e,templates:Dg,reporter:Qg(s),notifier:(0,x.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function Jg({cluster:e,clock:t,settings:n,sourcesFor:s},o){const{namespace:a}=e.target,r=(u,d)=>e.askPod(
o,u,d),i=`$(kubectl get pod -n ${a} -l serving.knative.dev/revision=${o} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${a}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:am(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const Qg=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
Xg=(e,t)=>(0,an.a)(e,n=>An(e,n,t)),Zg=(0,vg.x)(F.d);async function An(e,t,n){const{service:s}=e.settings,{transport:o,namespace:a,server:r,context:i}=t,c={server:r,
context:i,namespace:a,service:s},u=(0,bg.X)({transport:o,clock:F.d,rateLimiter:Zg,namespace:a,service:s,target:c});try{return await n(Yg(eb(e,u)))}finally{await u.
close()}}const eb=({env:e,...t},n)=>({...t,cluster:n,clock:F.d,healthFor:({health:s})=>ng(s,F.d),hosts:lg(t.settings.health,{clock:F.d,ask:xa(t.settings.health,
e,"fresh").ask}),sourcesFor:(s,o)=>j0({settings:s,clock:F.d,env:e,place:n.target,warn:(a,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:a,cure:r}),
counters:n,random:Math.random,...o?{ask:o}:{}})}),Ir=e=>(0,an.a)(e,t=>(e.reporter.report({is:"note",text:tb(e,t)}),Yp({...e,...nb(e,t),at:sb(e,t)}))),tb=({settings:e},{
namespace:t,context:n,server:s})=>{const o=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${o} (context ${n}, serv\
er ${s})`},nb=({settings:e},{transport:t,namespace:n,server:s})=>ah({transport:t,clock:F.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.
service}:{}}),sb=(e,t)=>({namespace:n,service:s},o)=>{const a={...e.settings,namespace:n,service:s};return An({...e,settings:a},{...t,namespace:n},o)},Ae=e=>t=>Xg(
t,e),ob={deploy:e=>(0,an.a)(e,t=>ab(e,t)),promote:Ae(Pp),abort:Ae(e=>Ro(e,"anyone")),rollback:Ae(Bp),recover:Ir,curl:Ae(Yf),finish:e=>e.settings.command==="reco\
ver"?Ir(e):rb(e)};function ab(e,t){const{endsAtMs:n}=t,s=(0,Dp.g)(e.settings,n&&n-F.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"war\
ning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,A.
cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,A.cb)(e.settings.timeoutMs)}.`}),An({...e,settings:s},t,Tp)}const rb=Ae(e=>Ro(e,"own"))})};export{cb as id,ub as ids,db as modules};
