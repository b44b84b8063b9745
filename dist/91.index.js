const Ph=91,xh=[91],Lh={82737:((ke,q,h)=>{h.d(q,{H:()=>C});var g=h(73024),O=h(51455),M=h(76760);const{O_WRONLY:N,O_CREAT:_,O_TRUNC:L,O_NOFOLLOW:j=0,O_NONBLOCK:l=0}=g.
constants;async function C(w,y){const $=(0,M.resolve)(y,w),k=(0,M.relative)(y,(0,M.dirname)($));if(k!==".."&&!k.startsWith(`..${M.sep}`)&&!(0,M.isAbsolute)(k)&&
await(0,O.realpath)((0,M.dirname)($))!==(0,M.join)(await(0,O.realpath)(y),k))throw new Error("its folder is reached through a link");const T=await(0,O.open)($,N|
_|L|j|l,420);if((await T.stat()).isFile())return T;throw await T.close(),new Error("it is not a regular file")}}),15091:((ke,q,h)=>{h.d(q,{rollouts:()=>_h});var g=h(
84611),O=h(88737),M=h(96105),N=h(91238),_=h(3037),L=h(5210);const j=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"\
not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},
steps:[],background:new AbortController});var l=h(75389),C=h(34794),w=h(52450);const y=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===
!0);var $=h(70894),k=h(33095);const S={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},T=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({
method:s})=>S[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function R(e,t){e.may.
reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await U(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function D(e,t){
if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await H(e,t,n.why)}const H=(e,t,n)=>U(e,{code:"E\
_NOT_PROVEN",url:t,why:n});async function U(e,{code:t,url:n,why:s}){const o=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(k.l);if(o!==
void 0)throw(0,g.V2)("E_HEADER_API",{url:n,name:o});const i=await e.cluster.missing(T(e.settings));if(i.length>0){const{user:u,grant:d}=await(0,N.Uk)(e,i);throw(0,g.
V2)(t,{url:n,why:s,user:u,rights:i.map($.Cv).join(", "),grant:d})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from t\
he candidate (${s})`:s}, so requests to the candidate go through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"no\
te",text:c})}async function I(e,{url:t,candidate:n,isProven:s}){await R(e,t),e.may.reachUrl&&!s&&await H(e,t,"an earlier Revision may still answer there");const a=e.
may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:y(e,a.sources),by:e.may.reachUrl?"url":"pod"}}function Oe(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,
emptyUrl:i}=t,r=(0,l.rs)(e,s.candidate);if(r===void 0||n===void 0)return;const c=a.length>0?(0,l.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,d=a.
length===0||o===!0||Fa(i,r);return{url:r,candidate:n,isProven:d,isStableTagged:c!==void 0,stable:a.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const Fa=(e,t)=>e!==
void 0&&new URL(e).host===new URL(t).host;function Ut(e,t,n){const s=n.tags.candidate,[a,o]=[(0,l.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&
e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var ja=h(48122),$e=h(38844),Fe=h(98063),Ha=h(96518),Te=h(10766);function Va(e,t){const n=[...e,...t].filter(
({verdict:a,request:o})=>a!=="not-asked"||o);return[...new Map(n.map(({percent:a,verdict:o,request:i})=>[a,{percent:a,verdict:o,request:i}])).values()].map(({request:a,
...o})=>({...o,...a?{request:a}:{}}))}const Wa=e=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t,request:n})=>t!=="not-judged"&&!(n&&(0,Te.Lu)(t)));var ae=h(
27668),te=h(1155);function Ka({record:e,cluster:t,clock:n,settings:s,...a},o){const{kept:i,evidence:r,...c}=o.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.
target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),plan:c,limits:(0,te.mo)(s.analysis),sources:y(a,a.sources).map(({name:u,one:d,mayBeSilent:f})=>({
name:u,one:d,...f?{mayBeSilent:f}:{}})),...o.evidence?{evidence:o.evidence}:{}})}const je=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:
{}});function Ga({record:e},t,n){const{step:s,percent:a,fromMs:o,holdMs:i,longestMs:r,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:o,holdMs:i,longestMs:r,
plannedMs:c,...n})}function Ya({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Bt(n),isScaled:s.scaled})}function qa({record:e},t,n){
const{judged:s,verdict:a,isRequested:o}=n,i=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Bt(s),isScaled:i,verdict:a,...o?{isRequested:o}:{}})}const Bt=({
atMs:e,pending:t})=>({atMs:e,pending:t});var v=h(24399),B=h(35702);const za=6e4;function Ja(e){const{world:t,memory:n,snapshot:s,previous:a}=e,o=t.clock.now(),i=(0,l.
nO)(s,t.driver);if(typeof i=="string")return{atMs:o,progress:{...Xa,foreign:i},wait:a?.wait??{key:"",fromMs:o}};const{journal:r}=i,c=Ee(t,n,s,r),u={...e,atMs:o,
journal:r,candidate:c},d=n.hold?jt(t,n.hold,a?.judged):void 0,{wait:f,...p}=Qa(u,d?.analysis.verdict??"not-asked");return{atMs:o,progress:p,wait:f,journal:r,...d?
{judged:d}:{},...c?{candidate:c}:{},...ro(u,p)}}const Xa={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,
scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,wasHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};function Qa(e,t){
const{world:n,memory:s,snapshot:a,atMs:o,journal:i,candidate:r}=e,c=(0,l.$S)(a),d=i.stable.some(({revision:W})=>!c.exists(W))&&i.intended.some(W=>(0,B.Pw)(W,c)),
f=d&&!(0,v.UN)((0,B._r)(i,c).traffic,i.intended),m=i.stage==="aborting"&&(i.stable.length===0||d)||(0,l.fx)(a.route,i.intended),b=i.stable.every(W=>(0,l.i_)(a)(
W.revision)),A=s.pods.scaledFor>=(i.stage==="stepping"?i.step+1:0),P=ao(e)?"never":oo(a,r,i.stage),V=no(e,`${i.stage} ${i.step} ${m} ${A} ${b} ${P}`);return{stage:i.
stage,step:i.step,...s.abortBecause?{abortBecause:s.abortBecause}:so(e),silent:n.cluster.silentMs()>za,candidate:P,isFollowed:r===void 0||s.candidate.followed===
r.name,stableReady:b,isStranded:f,inForce:m,scaled:A,warm:eo(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"know\
n",isHeld:s.hold?.step===i.step,wasHeld:s.lastHeld===i.step,heldMs:s.hold?o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:Za(e),waitedMs:o-V.
fromMs,wait:V}}const Za=({world:e,snapshot:t,journal:n})=>n.request?.step===n.step?"taken":(0,l.pU)(t,n,e.cluster.serverNow())?"made":"none";function eo({memory:{
pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=to;return Object.entries(e.wanted).every(([o,i])=>{const r=(0,l.EB)(t,o);return r>=i||r===0&&o!==n.
candidate&&a})}const to=2e4,no=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:{key:n,fromMs:t},Ee=({templates:e},{deployment:t},n,s)=>(0,l.RH)(n,s,t?.template&&
e),Ft=(e,{plannedMs:t})=>({sources:y(e,e.sources),limits:e.settings.analysis,plannedMs:t});function jt(e,t,n){const s=n?.hold===t?n:void 0,a=Ft(e,t),o=e.clock.now(),
i=s?.judging??(0,$e.Nh)(t.states),r=(0,$e.PD)(i,t.measurements,{step:t,at:o,judged:a});if(s&&r.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,$e.Ep)(
r,t.measurements,{step:t,judged:a,at:o,pending:c});return{hold:t,judging:r,analysis:u,atMs:o,pending:c}}const so=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.
plan.limits.totalMs?{abortBecause:"timed-out"}:{};function ao({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deplo\
yed"||s||!a||n.sent===void 0?!1:!(0,l.Hy)(t,n,e)&&(0,l.Xs)(t,e)!==void 0}function oo({start:e},t,n){const s=t?.ready.status==="True",a=e&&io(e)?"without-room":"\
failed";return n==="stepping"?s?"ready":e?.isDown?a:"starting":e?.is==="failed"?a:s&&(e?.is!=="healing"||e.serves)?"ready":"starting"}const io=e=>(e.is==="faile\
d"||e.is==="healing")&&(e.why.reason==="Unschedulable"||e.why.reason==="FailedCreate"&&/exceeded quota/.test(e.why.message));function ro(e,t){const{previous:n}=e,
s=co(e)??n?.trouble,a=uo(e)??n?.foreignTemplate,o=fo(e,t)??n?.warm;return{...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...o?{warm:o}:{}}}function co({snapshot:{
start:e},candidate:t}){if(!t||!e||e.is==="starting")return;if(e.is==="unseen")return{start:e,text:e.note};const{reason:n,message:s}=e.why;return{start:e,text:`${e.
is} ${n==="CrashLoopBackOff"?s:n}`}}function uo({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.
templates.fingerprint(t.template);return s===n.sent?void 0:s}function fo({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||!s||a<0||
n?.warm?.step===a))return{step:a,pods:t.replicas}}const lo=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const{plan:o,step:i}=a,{percent:r,
holdMs:c}=o.steps[i]??{percent:0,holdMs:0},u=t.clock.now(),d=o.steps.reduce((V,W)=>V+W.holdMs,0),f=(0,ae.X2)({plan:o,step:i},He(t,n,a)),p=ho(t,n,{journal:a,plannedMs:d}),
{pending:m}=n,b={step:i,percent:r,holdMs:c,longestMs:f,plannedMs:d,fromMs:u,states:p,measurements:[],pending:m};Ga(t,b,{candidate:a.candidate??"",isStart:Ht(n,a)}),
n.hold=b,n.earlier??=a.ended??[];const A=Oe(s,a);A&&Vt(t,n,A);const P=u-(n.exposure.at(-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:r,afterMs:P,atMs:u,
untilMs:a.deadlineMs})},He=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function ho(e,t,{journal:n,plannedMs:s}){const a=Ht(t,n)?Fe.Cq:Fe.MB,o=Object.
entries(t.evidence??n.evidence??{}),i=Object.fromEntries(o.map(([r,c])=>[r,a(c)]));return t.lastHeld===void 0?(0,$e.b6)(i,t.before.measurements,Ft(e,{plannedMs:s})):
i}const Ht=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,Se=(e,t)=>{const{evidence:n,answers:s}=t,a=Re(e,t);return{...e,...a.length>0&&{ended:a},...n&&{
evidence:Object.fromEntries(Object.entries(n).map(([o,i])=>[o,(0,Fe.oV)(i)]))},...s&&{answers:{n:s.count,...s.bad===void 0?{}:{bad:s.bad}}}}},Re=(e,{earlier:t,steps:n})=>Va(
t??e.ended??[],n);function ne(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=jt(e,n,t.seen?.judged),{judging:a,analysis:o}=s;n.holdMs>
0&&(t.evidence=a.states);const{percent:i,failed:r}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(p=>({...p,...go(n,p.source,c)})),d=(0,Ha.h9)(o.verdict),f={percent:i,
heldMs:c,...o,sources:u,verdict:d,...r&&{failed:r},...po(t,n,d)};t.steps.push(f),qa(e,t,{judged:s,verdict:f.verdict,isRequested:f.request!==void 0}),ko(e,n),n.holdMs>
0&&e.reporter.report({is:"step-ended",result:f})}function po({seen:e},{step:t},n){const s=e?.journal?.request;return s?.step===t&&n!=="failed"?{request:s.by}:{}}
const go=({measurements:e,fromMs:t},n,s)=>{const a=(0,ja.b)(n,e,{fromMs:t,toMs:t+s});return a.length>0?{course:a}:{}};function Vt(e,t,n){if(t.candidate.isMeasured)
return;t.candidate.isMeasured=!0;const s=mo(t,(0,l.zc)(e.cluster.snapshot())?.answers),a=({start:o,...i})=>o({...n,held:()=>t.hold,sent:r=>bo(t,{source:i.name,dueMs:r}),
tallies:s},r=>{yo(e,t,{...r,source:i}),e.notifier.notify()},t.background.signal);I(e,n).then(({sources:o})=>Promise.all(o.map(async i=>a(i)))).catch(()=>{})}function mo(e,t){
const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?vo(t,a):void 0,{n:i,bad:r}=o??a,c=o?"between":"earlier";e.answers={count:i,...r===void 0?{}:{bad:r},
...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}function vo(e,t){return e.bad===void 0&&t.bad===void 0?{n:e.n+t.n}:e.bad===void 0||
t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function bo({pending:e},t){return e.add(t),()=>{e.delete(t)}}function yo(e,t,{sample:n,source:s,...a}){const{hold:o}=t,
{unattributed:i,atMs:r,of:c}=a;if(i!==void 0){o&&wo(o,i);return}const u={...a,source:s.name};!o&&t.exposure.length===0&&c==="stable"&&(t.before.measurements.push(
u),je(e,u,"before")),!(!o||r<o.fromMs)&&(o.measurements.push(u),je(e,u,"hold"),n&&c==="candidate"&&Mo(o,{...n,atMs:r,one:s.one},a.note))}function Mo(e,t,n){(t.body||
!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function wo(e,t){e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}function ko(e,{unattributed:t}){
if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did not come from the candidate: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"\
note",text:a})}const Oo=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,l.zc)(s),o=a&&Oe(s,a);o?n.candidate.health="running":Kt(t,"unreachable","The candidate ha\
s no tag URL."),o&&To(t,o).catch(i=>Ro(t,i))},$o=3;async function To(e,t){const{world:n,memory:s}=e;for(let a=1;;a++){const{health:o,by:i}=await I(n,t),r=i==="p\
od"?{result:await Wt(e,t,o)}:await Eo(e,t,o);if(s.background.signal.aborted)return;if(r.result)return So(e,t,r.result);(r.isFinal||a>=$o)&&await H(n,t.url,r.why)}}
async function Eo(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,i=await s.hosts.isServed(t.url,o);if(i.is!=="knative")return{why:i.why,isFinal:!0};const r=await Wt(
e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||r.is==="cancelled"?{result:r}:{why:c.why,isFinal:!1}}function Wt({world:e,memory:t},{url:n},s){return e.
reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function So({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,
candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,s.is==="passed"&&Vt(e,t,n),e.notifier.notify()}
function Ro(e,t){const n=t instanceof C.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&(e.memory.abortCure=t.cure),Kt(e,s,n?t.message:String(t))}function Kt({
world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}var z=h(26452),J=h(36701);const Ve=e=>`${new Date(e).toISOString().slice(0,16).replace(
"T"," ")} UTC`,No=(e,t)=>_o[e](t),fe=()=>[],We=()=>["Nothing needs cleaning up. Run the job again when you are ready."],_o={cancelled:We,"driver-died":We,"pause\
-over":We,asked:fe,superseded:fe,error:fe,"stable-not-ready":fe,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>[
"Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start f\
rom it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...Ne(e,"To see what its pods are waiting for, while they e\
xist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only need more time, incr\
ease `ready-timeout`.",...e.flatMap(n=>Ne({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],"candidate-without\
-room":e=>["Give the cluster more room, or ask for less (`cpu-request`, `memory-request`), and deploy again.",...Ne(e,"To see why no node takes its pods, while \
they exist:","describe pods")],"health-failed":e=>Gt(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingres\
s."],"health-not-proven":fe,"analysis-failed":e=>Gt(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to def\
ine what happens without one."],"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative\
.dev ${e} -n ${t}`],"timed-out":()=>["Increase `timeout`, or use shorter holds."]},Ao=e=>{const{service:t,namespace:n,candidate:s,percent:a,stable:o,isPinned:i}=e,
[r,...c]=o,u=r===void 0?void 0:{verb:"rollback",service:t,namespace:n,args:["--to",r]},d=a===0?` and return to the configuration of ${r}`:` to ${r}, with its co\
nfiguration`;return[...i?[`${t} is pinned to this split: later Revisions receive no traffic by themselves.`]:[],...a<100?[`To go on step by step: run this deplo\
y again with \`steps\` instead of \`traffic\`. It takes ${s} further.`]:[],...a<100&&c.length===0?[`To move traffic by hand, unmeasured: ${Io(e)}`]:[],...u?[`${a===
0?"To give it up":"To return all traffic"}${d}: ${(0,J.j)(u)}`]:[]]};function Io({service:e,namespace:t,candidate:n,percent:s,stable:[a]}){const o=s===0?10:s<50?
50:100,i=[`${n}=${o}%`,...o<100&&a!==void 0?[`${a}=${100-o}%`]:[]];return(0,J.j)({verb:"traffic",service:e,namespace:t,args:i.flatMap(r=>["-p",r])})}const Gt=e=>Ne(
e,"To read its log, while its pods exist:","logs --tail 100"),Ne=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.d\
ev/revision=${e}`];var Yt=h(55097),le=h(30673);const qt=200;function zt(e,t){const{candidate:n}=t,s=(0,le.LF)(n.spec).filter(({length:o})=>o>=Po),a=Lo((0,le.lO)(
(0,Yt.g)(xo(e,t)).trim(),s));if(a!=="")return a.length>qt?`${a.slice(0,qt-1).replace(/[\ud800-\udbff]$/,"")}\u2026`:a}const Po=4;function xo({candidate:{healthResult:e},
steps:t,abortDetail:n=""},s){const{why:a,candidate:o,start:i}=s;if(a==="health-failed"&&e?.is==="failed")return e.why;if(a==="analysis-failed")return t.at(-1)?.
why??n;if(a!=="candidate-failed"&&a!=="candidate-not-ready")return n;if(i?.is!=="failed"&&i?.is!=="healing")return o.ready.message??n;const{reason:r,message:c,log:u}=i.
why,d=u.findLast(f=>f.trim()!=="")??"";return`${r}: ${c.trim()} ${d}`}const Lo=e=>e.replace(/(?<=:\/\/)[^\s/@]+(?=@)/g,le.R).replace(/\b(Bearer|Basic)\s+\S+/gi,
`$1 ${le.R}`).replace(/((?:passw(?:or)?d|secret|token|api[-_]?key|credential)\w*["']?\s*[=:]\s*)\S+/gi,`$1${le.R}`);var E=h(11656),Jt=h(57028);function Xt(e,t,n){
return(0,v.O2)(t)?{traffic:t.intended,parked:t.parked}:(0,v.vY)(t.before)&&Do(e,t,n)?(0,v.r3)(t.before,(0,l.i_)(n)):(0,B._r)(t,(0,l.$S)(n))}const Ke=(e,{before:t,
candidate:n},s)=>(0,v.vY)(t)&&he(e,s)?.name===n?"floating":"pinned";function Co(e,t,n){if(!(0,v.vY)(t.before)||Ke(e,t,n)==="floating")return!0;if(!(0,Jt.t)(n))return!1;
const s=n.revisions.get(t.candidate);return!(0,l.Hy)(n,t,e.templates)||s?.ready.status==="False"||Qt(n,s)}function he({templates:e},t){const{service:n}=t;if(n?.
configurationsReady.status!=="True"||n.latestCreated!==n.latestReady)return;const s=(0,l.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return Qt(t,s)?void 0:s}const Qt=({
revisions:e},t)=>t!==void 0&&[...e.values()].some(({generation:n})=>n>t.generation);function Do(e,t,n){const s=he(e,n),a=t.floating===void 0?void 0:n.revisions.
get(t.floating);return!s||!a||s.name===t.candidate?!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Ge(e,s,a)}const Ge=({templates:e},t,n)=>e.
same(e.of(t),e.of(n))&&en(t,n);function Uo(e,t){const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that ser\
ved before"} no longer exists`;const a=he(e,n);return!a||!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the l\
atest one and ready`:en(a,s)?`${a.name} did not get as many pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.
name} runs`}function Zt(e,t,n){const s=e.cluster.snapshot(),{service:a}=s,{service:o,namespace:i}=e.cluster.target;if(!a||!(0,v.vY)(t.before)||(0,v.vY)(a.traffic))
return[];const r=(0,v.AR)(a.traffic).map(({revision:p})=>p),c=`${n(e,t)}, so ${o} remains pinned to ${r.join(" and ")}, and later Revisions receive no traffic.`,
d=[(0,l.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].filter(p=>!Bo(e,t,p));if(d.length===0)return[`${c} To follow the latest Revision again: kn servi\
ce update ${o} -n ${i} --traffic @latest=100`];const f=d[0]?`Its latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Dep\
loy again: a rollout moves traffic of a pinned Service too.`]}function Bo(e,{stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?
a.verdict.is!=="bad":t.some(o=>{const i=s.get(o.revision);return i!==void 0&&(i.name===n||Ge(e,a,i))}):!1}function en(e,t){const n=Object.keys(t.digests);return n.
length>0&&n.every(s=>Fo(t.digests[s])&&e.digests[s]===t.digests[s])}const Fo=e=>e?.includes("@sha256:")===!0;var K=h(18103),G=h(53201),F=h(57049),X=h(90745);const Ye=3e4;
function qe(e,t,n){const s=e.clock.now(),a=async o=>{for(;;){if(await e.clock.sleep(Ye,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-wait\
ing",...t,forMs:e.clock.now()-s})}};return(0,X.Ku)([n,a])}function se(e,{revisions:t,autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);
return a&&(a.minScale??null)}async function pe({cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(n.map(e.readAutoscaler))}const tn=4;async function ge(e,{
on:t,name:n},s){const a={on:t,name:n,before:ze(e.cluster.snapshot(),{on:t,name:n}),after:s};let o=!1;const i=()=>(o=!0,nn(e,a,s)),r=d=>ze(d,a)===s,c=await(0,E.m3)(
e,d=>sn(e,d)?{send:i,isDone:r}:void 0,{attempts:tn,onRefusal:({status:d})=>d===404?"over":"again"}).catch(rn(e,a,s));if(!c)return!1;const u=c.is==="written"&&await jo(
e,a);return!u&&o&&await Vo(e,a),u}const nn=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),ze=(e,{
on:t,name:n})=>se(t,e,n)??null,sn=(e,{service:t})=>t?.driver===e.driver,an=({before:e,after:t})=>Number(t??0)>Number(e??0),jo=async(e,t)=>!an(t)||sn(e,await e.cluster.
reread(M.k)),[on,Ho]=[1e3,200];async function Vo(e,t){const{name:n,before:s,after:a}=t;if(!an(t))return;await e.clock.sleep(Ho);const o=c=>ze(c,t)===a,i=c=>Object.
hasOwn((0,l.zc)(c)?.scale??{},n);if(!await Wo(e,t,o))return;const r=()=>nn(e,t,s);await(0,E.m3)(e,c=>o(c)&&!i(c)?{send:r,isDone:u=>!o(u)}:void 0,{attempts:tn,onRefusal:()=>"\
over"}).catch(rn(e,t,s))}async function Wo(e,{on:t,name:n},s){if(t==="revision")return(0,M.T)(e,s,on);const a=e.clock.now()+on;for(;;){if(await e.cluster.readAutoscaler(
n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;await e.clock.sleep(Math.min(Ko,o))}}const Ko=250,Go=new Set(["E_WRITE_CONTENDED","\
E_WRITE_UNCONFIRMED"]),rn=(e,t,n)=>s=>{if(!(s instanceof C.a&&Go.has(s.code)))throw s;qo(e,t,n)},Yo={revision:"revision","pod-autoscaler":"podautoscaler.autosca\
ling.internal.knative.dev"};function qo(e,{on:t,name:n},s){const{namespace:a}=e.cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s}\
 on`} ${n}.`,i=s===null?"-":`=${s}`,r=`kubectl annotate ${Yo[t]} ${n} -n ${a} --overwrite autoscaling.knative.dev/min-scale${i}`;e.reporter.report({is:"warning",
code:"W_SCALE",message:o,cure:r})}function zo(e,t){const{now:n}=e,s=cn(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.atMs-t.atMs));
return Math.floor(a/Ye)>Math.floor(o/Ye)?[{is:"still-waiting",...s}]:[]}function cn(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Jo(
e.now,t);case"presented":case"stepping":return un(e.now,t)??Xo(e.now,t)??Zo(e,t);case"aborting":return un(e.now,t);default:return}}function Jo({progress:{candidate:e,
waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const un=({progress:{inForce:e,
waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function Xo({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:o}=n.
steps[s]??{percent:0,holdMs:0},{isHeld:i,heldMs:r,longestMs:c,request:u,verdict:d}=e;if(!i||r>=c||u==="taken"||r>=o&&Qo.has(d))return;const f=t?.analysis.sources??
[];return{on:{is:"hold",percent:a,measured:f},forMs:r,limitMs:r<o?o:c}}const Qo=new Set(["passed","not-judged","not-asked"]);function Zo({now:e,memory:t,snapshot:n},{
plan:s}){const{stableReady:a,scaled:o,warm:i,health:r,waitedMs:c}=e.progress,u=s.limits.readyMs;return a?o&&!i?{on:{is:"pods",lacking:dn(t,n)},forMs:c,limitMs:u}:
r==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const dn=({pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,
pods:(0,l.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function ei(e,t){const{now:n,memory:s,snapshot:a}=t,{journal:o}=n;if(!o)return;const{service:i,namespace:r}=e.
cluster.target,c=o.candidate??n.candidate?.name,u=cn(t),d=ni(n,o);return{service:i,namespace:r,atMs:n.atMs,stage:o.stage,isRollback:o.isRollback===!0,stable:o.stable,
steps:ti(s,o),step:o.step,wanted:(0,v.AR)(o.intended),served:(0,v.AR)((0,l.NP)(a)),sources:y(e,e.sources),limit:si(e),...c===void 0?{}:{candidate:c},...u?{wait:u}:
{},...d?{hold:d}:{},...o.request?.step===o.step?{request:o.request.by}:{},...s.abortBecause?{because:s.abortBecause}:{}}}const ti=({steps:e},{plan:t,step:n})=>t.
steps.map((s,a)=>{const o=a<n?e.findLast(({percent:i})=>i===s.percent):void 0;return o?{...s,verdict:o.verdict}:s});function ni({progress:e,judged:t},{plan:n,step:s}){
const{isHeld:a,inForce:o,heldMs:i,longestMs:r,verdict:c}=e;if(!a||!o)return;const{holdMs:u}=n.steps[s]??{holdMs:0};return{heldMs:i,holdMs:u,longestMs:r,verdict:c,
measured:t?.analysis.sources??[]}}const si=({settings:{analysis:e}})=>({maxErrorRate:(0,te.g_)(e).limit,isDefault:e.maxErrorRate===void 0});function fn(e,t,n){const s=t.
seen,a=Ja({world:e,memory:t,snapshot:n,previous:s});t.seen=a,Ya(e,s,a);for(const o of oi({previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.
report(o);return ai(e,{now:a,memory:t,snapshot:n}),a}function ai(e,t){if(e.show)try{const n=ei(e,t);n&&e.show(n)}catch{}}function oi(e){const{now:t,memory:n}=e;
if(!t.journal)return[];const s=zo(e,e.previous);return n.abortBecause?[...ln(e),...s]:[...[...ii(e),...ri(e)],...ln(e),...ci(e),...s]}function ii({previous:e,now:{
candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const a=n.stable[0]?.revision,o=s.deployment?.changes??[];return[
{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function ri({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"\
starting",candidate:n.name,start:t.start}]}function ln({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===
a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,l.hU)(n,"template")}.`,cure:"That change is kept. This rollout co\
ntinues with its own Revision; the Revision from the other template receives no traffic."}]}function ci({previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const o=t!==
void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-a.pods.scaledAtMs}]}const ui=.8;function di(e,t,n,s){
const a=n===t.candidate,o=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!a&&!o)return s;const[i,r]=[e[0],e.at(-1)];if(!i||!r)return t.step<0?Number.
NEGATIVE_INFINITY:s;const c=f=>a?f:100-f,u=ui*c(r.toMs>s?r.percent:0),d=a?i.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.filter(({percent:f})=>c(f)<u).
map(({toMs:f})=>f))}var fi=h(58859),Je=h(40019);const li=(e,{current:t,target:n})=>({...e,stage:"stepping",step:0,stable:[{revision:n,percent:100}],...t===void 0?
{}:{candidate:t},floating:n,before:hi(hn(e.before,e.tags.stable,n),{target:n,tag:e.tags.stable}),templateFrom:n}),hn=(e,t,n)=>e.some(s=>s.tag===t&&s.revisionName===
n)?e:(0,fi.VK)(e,t,n);function hi(e,{target:t,tag:n}){const s=(0,v.vY)(e),a=i=>s?(0,v.vY)([i]):i.tag===n&&i.revisionName===t,o=e.map(i=>a(i)?{...i,percent:i.percent||
100}:i);return(0,Je.c_)(o,i=>!a(i))??e}var x=h(17738);const pn=(e,t,n)=>({...(0,v.UN)(e.intended,e.before)?{}:{traffic:e.intended},...e.isRollback&&pi(e)?{tags:(0,x.
t2)([...t.ownTags,e.tags.stable])}:{},journal:{...e,deadlineMs:(0,G.nl)(e,"readyMs",t.nowMs)},driver:n,active:!0,...x.tj});function pi({before:e,intended:t,floating:n,
tags:s}){const a=o=>o.find(({tag:i})=>i===s.stable)?.revisionName;return a(t)!==a((0,v.dp)(e,n))}const gi=(e,t,n)=>({journal:{...li(e,n),...(0,G.TG)(e,"readyMs",
t)}}),gn=(e,t,n)=>{const s=e.stable.length===0,a=s?(0,v.MG)(e):(0,v.nb)((0,v.dp)(e.before,e.floating),e.tags.candidate);return{...s?{tags:(0,x.Od)(e,t)}:{},...(0,x.
oO)(e,(0,v.r3)(a,t.isReady),{stage:"deployed",...(0,G.TG)(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},mn=(e,t,{candidate:n,emptyUrl:s})=>{const a={...e,candidate:n,
...s===void 0?{}:{emptyUrl:s}},o=e.stable.length===0?e.intended:(0,v.lD)(a,0),i=[n,...e.stable.map(({revision:c})=>c)],r=Object.fromEntries(i.map(c=>[c,t.minScaleOf(
c)]));return{...(0,x.oO)(a,(0,v.r3)(o,t.isReady),{stage:"presented",scale:{...r,...e.scale},...(0,G.TG)(e,"readyMs",t)}),tags:(0,x.Od)(e,t)}},vn=(e,t,{hold:n,scale:s})=>({
journal:{...e,hold:n,scale:s,...(0,G.TG)(e,"readyMs",t)}}),bn=(e,t,n)=>{const{step:s}=n,a=(0,v.lD)(e,e.plan.steps[s]?.percent??0);return{...(0,x.oO)(e,(0,v.r3)(
a,t.isReady),{stage:"stepping",step:s,...(0,G.TG)(e,n,t)}),...x.tj}},mi=(e,{step:t,by:n})=>({journal:{...e,request:{step:t,by:n}},...x.tj}),yn=(e,{nowMs:t},n)=>({
driver:null,...x.tj,journal:{...e,stage:"paused",deadlineMs:t+n}}),Mn=(e,t)=>({journal:{...e,stage:"promoting",...(0,G.TG)(e,"routeMs",t)},...x.tj}),wn=(e,t,{form:n,
keep:s,isJudged:a})=>({traffic:(0,v.r3)((0,v.tU)(e,n,s),t.isReady).traffic,tags:(0,x.Od)(e,t),verdicts:{...t.verdicts,...bi(e,t),[e.candidate]:a?vi(t):On(t)},...e.
metadata,...x.$h}),kn=(e,t)=>({tags:(0,x.Od)(e,t),...e.metadata,...x.$h}),On=e=>({is:"not-judged",at:(0,x.Tc)(e)}),vi=e=>({is:"good",at:(0,x.Tc)(e)});function bi({
stable:e,scale:t,hold:n},s){if(n!=="revision")return{};const a=({revision:o})=>{const i=t[o];return i?[[o,{...s.verdicts[o]??On(s),minScale:i}]]:[]};return Object.
fromEntries(e.flatMap(a))}const yi=async(e,{world:t})=>{const n=await $n(t);n&&t.reporter.report({is:"promote-requested",...n,atMs:t.clock.now()})};async function Mi(e){
const t=await $n(e);if(!t)return;const n=`Promote requested by ${(0,Te.cC)(t.by)}: the hold of ${t.percent} % is over already`;e.reporter.report({is:"note",text:n})}
function wi({driver:e,cluster:t},n){const s=(0,l.nO)(n,e);if(typeof s=="string"||s.journal.stage!=="stepping")return!1;const{journal:a}=s;return a.request?.step!==
a.step&&(0,l.pU)(n,a,t.serverNow())!==void 0}async function $n(e){const t=await(0,E.M9)(e,({journal:o},{nowMs:i},r)=>{const c=(0,l.pU)(r,o,i);return c?mi(o,c):{
journal:o}},{interrupt:e.interrupt});if(t.is!=="written"||!t.journal)return;const{request:n,plan:s,step:a}=t.journal;return n?.step===a?{percent:s.steps[a]?.percent??
0,by:n.by}:void 0}const ki=1e3,Oi=6e4,$i=12e4;async function oe(e,t,n,{over:s={},unless:a,hurry:o}={}){await t.pods.raising;const{hold:i}=n;if(i==="nothing"||i!==
"pod-autoscaler"&&!e.may.patchRevisions)return;const r=i===void 0?n.scale:{...n.scale,...s},c=i??"revision",u=await Ei(e,c,r);if(u.length===0)return;const d=u.filter(
p=>Si(p)&&Ri(e,p.revision.name)),f=Ni(e,c);await e.clock.sleep(ki),await f(u.filter(p=>!d.includes(p))),await _i(e,{memory:t,journal:n,needed:d,unless:a??o}),o?.
aborted&&d.length>0&&e.reporter.report({is:"note",text:Ti(d)}),a?.aborted||await f(d)}const Ti=e=>`Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(
" and ")} are left to the autoscaler now`;async function Ei(e,t,n){await pe(e,t,Object.keys(n));const s=e.cluster.snapshot(),a=o=>se(t,s,o);return Object.entries(
(0,K.D8)(n,a)).flatMap(([o,i])=>{const r=s.revisions.get(o);return r?[{revision:r,now:a(o)??null,after:i}]:[]})}const Si=({revision:e,now:t,after:n})=>e.replicas>
1&&Number(t??0)>Math.max(1,Number(n??0)),Ri=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},
Ni=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{name:s},after:a})=>ge(e,{on:t,name:s},a)))};async function _i(e,t){
const{needed:n}=t,s=Ii(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,E.M9)(e,({journal:i},r)=>(0,G.uQ)(i,r,{wait:"routeMs",extraMs:s}))).is!=="written")
return;const o=n.map(({revision:i,now:r})=>`${r} pods of ${i.name}`).join(" and ");e.reporter.report({is:"note",text:`Keeping ${o} for ${Math.ceil(s/1e3)} s whi\
le the autoscaler catches up`}),await qe(e,{on:{is:"autoscaler"},limitMs:s},()=>Ai(e,t,s))}async function Ai(e,t,n){const s=e.clock.now()+n,a=o=>Tn(e,t,o)||wi(e,
o);for(;await(0,M.T)(e,a,s-e.clock.now(),t.unless);){if(Tn(e,t,e.cluster.snapshot()))return;await Mi(e)}}const Tn=(e,{memory:t},n)=>fn(e,t,n).progress.foreign!==
void 0;function Ii({memory:e,journal:t,needed:n},s){const a=n.map(({revision:i})=>Pi(i,di(e.exposure,t,i.name,s),s)),o=e.startedMs+t.plan.limits.totalMs-s;return Math.
max(0,Math.min(o,Math.max(0,...a)))}function Pi({window:e},t,n){const s=Math.min($i,(0,F.E9)(e??"")??Oi);return Math.min(s,Math.max(0,t+s-n))}async function Xe(e){
const{version:t,ingress:n}=await e.cluster.installation(),s=(0,K.hy)(t);return e.knative.age=s==="unknown"?await xi(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=
t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}async function xi({cluster:e}){const t=e.snapshot();
for(const{revision:n}of(0,v.AR)((0,l.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.some(K.d$))continue;const a=(0,K.lm)(s,await e.readPods(
n)??[]);if(a!=="unknown")return a}return"unknown"}function En(e,t,n=(0,l.zc)(e.cluster.snapshot())){if(!n||n.stable.length===0)return;const s=Li(e,t,n);e.reporter.
report(s)}function Li(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.cluster.snapshot(),{minScale:i}=e.settings.template;return{is:"holding",hold:t,age:s,
...a!==void 0&&{version:a},lacks:Ci(e).map($.Cv),stable:(0,K.RK)(n,r=>o.get(r)),...i!==void 0&&i>0&&{candidateMinScale:i}}}function Ci({knative:{age:e},may:t}){
return e==="before-1.21"?t.patchAutoscalers?[]:(0,$.xQ)("hold"):t.patchRevisions?[]:(0,$.xQ)("scale")}async function Qe(e,t){const n=(0,l.zc)(e.cluster.snapshot())?.
hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await Xe(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await ji(e,t)),e.
knative.age==="before-1.21"&&await(0,N.LA)(e);const s=me(e),a=s==="by-effect"?"nothing":s;return await Di(e,a)?(En(e,a),a):"nothing"}const me=({knative:{age:e},
may:t})=>(0,K.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function Di(e,t){const n=Object.keys((0,l.zc)(e.
cluster.snapshot())?.scale??{});return await pe(e,t,n),(await(0,E.M9)(e,({journal:a},o,i)=>vn(a,o,{hold:t,scale:t==="pod-autoscaler"?Ui(a,i):a.scale}))).is==="w\
ritten"}const Ui=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const o=se("pod-autoscaler",n,a);return o===void 0?[]:[[a,o]]});return t?{...Object.
fromEntries(s),...e}:Object.fromEntries(s)},[Bi,Fi]=[8e3,1e3];async function ji(e,t){const n=()=>e.cluster.snapshot().revisions.get(t),s=await e.cluster.readPods(
t),a=n();if(!a||s===void 0||s.length===0)return"unknown";const o=Math.max(a.desired??0,a.replicas,s.length)+1;if(Number(a.maxScale??0)>0&&o>Number(a.maxScale))return"\
unknown";const i=await ge(e,{on:"revision",name:t},String(o))?await Hi(e,{name:t,written:o,before:s}):"unknown",{scale:r={}}=(0,l.zc)(e.cluster.snapshot())??{};
return await ge(e,{on:"revision",name:t},r[t]??null),i}async function Hi(e,{name:t,written:n,before:s}){const a=e.clock.now()+Bi,o=({revisions:i})=>Sn(i.get(t))>=
n;for(;;){const i=await(0,M.T)(e,o,Fi,e.interrupt);i&&await e.clock.sleep(Vi,e.interrupt);const r=await e.cluster.readPods(t);if(r===void 0)return"unknown";const c=Sn(
e.cluster.snapshot().revisions.get(t)),u=(0,K.cT)({written:n,desired:c,before:s,after:r});if(u!=="unknown"||i||e.interrupt.aborted||e.clock.now()>=a)return u}}const Vi=300,
Sn=e=>e?.desired??0,ie=(e=[])=>({is:"kept",next:e});async function Wi(e,t){const n=await Ki(e,t),{journal:s}=t;return n.is!=="foreign"&&(0,v.vY)(s.before)&&!(0,v.
O2)(s)&&!Rn(s)&&await Yi(e,s),n}async function Ki(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(Rn(s)||!_n(e,n,t))return ie();const a=Nn(s,n);if(s.isRollback&&
a&&(0,l.AR)(n,a,e.templates))return ie();if(e.settings.onAbort==="keep")return ie([`${e.settings.service} still has the template of the candidate (\`on-abort: ke\
ep\`).`]);if(!a)return ie(["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,E.M9)(
e,(r,c,u)=>(o=!_n(e,u,r),(0,B.v0)(r.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?ie():(e.reporter.report({is:"written",what:`Restore\
d the template of ${a.name}`}),{is:"restored",next:[]})}const Rn=({candidate:e,intended:t})=>e!==void 0&&(0,v.tC)(e,t)>0,Nn=({templateFrom:e},{revisions:t})=>e===
void 0?void 0:t.get(e),_n=({templates:e},t,{service:n,journal:s})=>s.isRollback?e.fingerprint(n.template)===s.sent:(0,l.TH)(n.template)===s.id&&(0,l.Hy)(t,s,e),
Gi=2e3;async function Yi(e,t){const n=e.cluster.snapshot(),{service:s}=n,a=Nn(t,n);if(!s||!a||!e.templates.same(s.template,e.templates.of(a)))return;const o=d=>typeof(0,l.
nO)(d,e.driver)=="string",i=e.clock.now()+Math.min(t.plan.limits.readyMs,qi),r=()=>Math.max(0,i-e.clock.now());await(0,M.T)(e,d=>o(d)||he(e,d)!==void 0,r());const c=he(
e,e.cluster.snapshot());if(!c||o(e.cluster.snapshot()))return;const u=zi(e,t);if(await Ji(e,c,u)){const d=f=>(0,l.Ck)(f)&&(0,l.EB)(f,c.name)>=u;await(0,M.T)(e,f=>o(
f)||d(f),r())}await(0,M.T)(e,o,Gi)}const qi=6e4,zi=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,l.EB)(n,s)))};async function Ji(e,{
name:t,replicas:n},s){const a=(0,l.zc)(e.cluster.snapshot())?.hold;if(a==="nothing"||a==="revision"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await pe(e,
a,[t]);const o=se(a??"revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,E.M9)(e,({journal:c},u)=>(0,B.KE)(c,u,{revision:t,minScale:o}))).is!=="written")
return!1;const r=await Qe(e,t);return r!=="nothing"&&ge(e,{on:r,name:t},String(s))}const An=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);
if(typeof a=="string")return;if(tr(t,n,a,(0,l.fx)(s.route,a.journal.intended)),a.journal.stable.length===0)return nr(t,n,a);const o=await Wi(t,a);o.is==="foreig\
n"||!await Zi(t)||(await oe(t,n,(0,l.zc)(t.cluster.snapshot())??a.journal),(await(0,E.M9)(t,({journal:r},c,u)=>(0,B.cI)(c,Pn(t,n,{journal:r,now:u})))).is!=="wri\
tten")||t.cluster.snapshot().service&&(0,O._N)(t,n,Xi(t,n,{ours:a,snapshot:s,isRestored:o.is==="restored",next:o.next}))};function Xi(e,t,{ours:{journal:n},snapshot:s,
isRestored:a,next:o}){const i=Zt(e,n,Uo);if(!n.isRollback){const c=t.abortBecause??"driver-died",u=Qi(e,t,n);return{kind:"aborted",because:c,reason:t.abortDetail??
"",next:[...o,...u,...i],journal:n}}if(In(n,s)){const c=t.abortBecause??"driver-died",u=`${n.candidate??"What was to have the traffic"} receives no more traffic`,
d=a?`${u}, and the Service has the configuration of ${n.templateFrom} again.`:`${u}.`;return{kind:"rolled-back",because:c,reason:d,next:[...o,...i],journal:n}}return{
kind:"aborted",because:"stable-gone",reason:`${(0,v.HV)(n.stable)} no longer exists, so traffic could not return to it.`,next:[...o,...i],journal:n}}const In=({
candidate:e,intended:t},n)=>!t.some(s=>(0,B.Pw)(s,(0,l.$S)(n)))&&(e===void 0||(0,v.tC)(e,t)===0),Qi=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;
return a?[a]:No(s,er(e,t,n))};async function Zi(e){const t=e.cluster.snapshot(),n=(0,l.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,v.UN)(Xt(e,n.journal,
t).traffic,n.journal.intended))return!0;const s=await(0,E.M9)(e,({journal:o},i,r)=>(0,B.cJ)(o,i,Xt(e,o,r))),{journal:a}=s.is==="written"?s:{};return a?(await(0,M.
T)(e,l.Ck,a.plan.limits.routeMs),!0):!1}const er=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:a}=e.cluster.target,o=(0,l.RH)(e.cluster.snapshot(),n)?.name;
return{service:s,namespace:a,...o?{candidate:o}:{},...t?{lacking:t}:{}}};function tr(e,t,{journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===
Number.POSITIVE_INFINITY&&(o.toMs=a),n.stable.length===0)return;const i=(0,v.AR)(n.intended),r=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report(
{is:"returned",to:i,afterMs:r,atMs:a}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on \
stable."})}function Pn(e,t,{journal:n,now:s}){const a=Ee(e,t,s,n);if(n.isRollback&&(a?.verdict?.is==="bad"||!In(n,s)))return;const o=n.isRollback?"rolled-back":
n.reason??t.abortBecause;if(!a||!o||!(0,z.bj)(o))return;const i=n.cause??zt(t,{why:o,candidate:a,start:s.start});return{revision:a.name,why:o,...i===void 0?{}:{
cause:i}}}async function nr(e,t,{journal:n}){const{service:s,onFirstFailure:a}=e.settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await or(
e),(0,O._N)(e,t,{kind:"first-deployment-failed",because:o,reason:`${s} was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await oe(e,t,n),(await(0,E.
M9)(e,({journal:u},d,f)=>(0,B.cI)(d,Pn(e,t,{journal:u,now:f})))).is!=="written")return;const r=n.broken===void 0,c=r?sr(e):"There was no Revision that serves to\
 return to.";(0,O._N)(e,t,{kind:r?"first-deployment-failed":"aborted",because:o,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the c\
ause above and deploy again. Nothing needs cleaning up.",...ar(e,n)],journal:n})}function sr({cluster:e,settings:{service:t}}){const[n,...s]=(0,v.AR)((0,l.NP)(e.
snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was kept, and serves nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, whi\
ch was not proven healthy.`}const ar=(e,{broken:t,before:n})=>t===void 0||(0,v.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision\
: the next one that is ready receives all traffic.`],or=e=>(0,E.m3)(e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function ir({
world:e,memory:t,snapshot:n}){const s=(0,l.zc)(n)?.stable.map(({revision:d})=>d)??[],a=n.service?.url,{over:o,measurements:i}=t.before;if(o.signal.aborted||a===
void 0||!s.some(d=>(0,l.EB)(n,d)>0))return;const r=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),u=async({name:d,startBefore:f})=>f?.(
{url:a,stable:s},({sample:p,...m})=>{const b={...m,source:d};i.push(b),je(e,b,"before")},c);Promise.all(y(e,r.sources).map(u)).catch(()=>{})}const rr=async(e,t)=>{
const{world:n,memory:s}=t;ir(t);const{template:a,generation:o}=s.deployment??{};(await(0,E.M9)(n,({journal:r,service:c},u)=>{if(a&&c.generation!==o)throw(0,g.V2)(
"E_SERVICE_CHANGED",{service:n.settings.service});return gn(r,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({is:"written",what:a?"Applied th\
e new template; traffic is pinned to stable":"Pinned traffic to stable"})},cr=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.
followed=s,t.cluster.follow(s,a=>{n.candidate.isReady||t.reporter.report({is:"log",line:a})}))},ur=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s),
o=a&&Ee(t,n,s,a);if(!o)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:i}=n.candidate,
r=typeof i=="object"&&i.is==="empty"?{emptyUrl:i.url}:{};await(0,E.M9)(t,({journal:c},u)=>mn(c,u,{candidate:o.name,...r}),{interrupt:t.interrupt}),t.reporter.report(
{is:"phase",phase:a.stable.length>0?"health":"health-in-use"})};function xn(e,{percent:t,stablePods:n},s){const a=(r,c)=>{const u=Number(s(r)?.maxScale??0);return[
r,u>0?Math.min(c,u):c]},o=e.stable.map(({revision:r})=>a(r,Math.max(1,s(r)?.replicas??0))),i=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...o,...e.
candidate?[a(e.candidate,i)]:[]])}const Ln=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function Cn({stable:e,scale:t},n){const s=a=>{switch(n){case"\
tag":return a===null?null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[a,s(t[a]??
null)]))}const dr=async(e,{world:t,memory:n})=>{ne(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,E.M9)(t,({journal:s},a)=>Mn(Se(s,n),a),{interrupt:t.
interrupt})},fr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string"||a.journal.candidate===void 0)return;const o={...a.journal,
candidate:a.journal.candidate},i=Cn(o,t.settings.keepPrevious);await oe(t,n,o,{over:i,hurry:t.interrupt}),await hr(t,o);let r="pinned";const{keepPrevious:c}=t.settings;
(await(0,E.M9)(t,(d,f,p)=>(r=Ke(t,o,p),wn(o,f,{form:r,keep:c,isJudged:Wa(Re(o,n))})))).is==="written"&&(await lr(t,o),t.cluster.snapshot().service&&mr(t,n,o,r))};
async function lr(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,M.T)(e,l.Ck,t.limits.routeMs);const s=({service:a,route:o})=>!a||!o||(0,v.UN)(a.served,
o.served);await(0,M.T)(e,s,Math.max(0,n-e.clock.now()),e.interrupt)}async function hr(e,t){const n=a=>typeof(0,l.nO)(a,e.driver)=="string"||Co(e,t,a);if(await(0,M.
T)(e,n,pr))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for\
 at most ${s/1e3} s`}),await(0,M.T)(e,n,s)}const pr=2e3;function gr({reporter:e},{steps:t},n){const a=t.filter(({verdict:r})=>r==="not-judged").flatMap(({sources:r})=>r).
filter(({bad:r})=>r>0);if(a.length===0)return;const o=a.reduce((r,c)=>c.bad/c.count>r.bad/r.count?c:r),i=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(
100*o.bad/o.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${i}, and there were too few mea\
surements to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function mr(e,t,n,s){
const{tags:a}=e.settings;gr(e,t,n.candidate);const o=s==="pinned"?Zt(e,n,yr):[],i=n.stable.length>0&&e.settings.keepPrevious!=="none",r=i?` ${(0,O.Lu)(n.stable)}\
 keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";(0,O._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?vr:""}${n.candidate} serves 100 %\
 of traffic.${r}${Dn(Re(n,t))}`,next:[...c&&i?[br(e)]:[],...o,...Mr(e,n)],journal:n})}const Dn=e=>e.flatMap(t=>(0,Te.T9)(t)??[]).map(t=>` ${t}`).join(""),vr="To\
o late to abort: the promotion was decided before, and has been finished. ",br=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,J.j)({verb:"rol\
lback",...e})}`,yr=({cluster:e,templates:t},n)=>(0,l.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the t\
emplate in the meantime";function Mr({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();
return s.flatMap(({revision:o})=>{const i=Number(a.get(o)?.minScale??0);return i===0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot be held.`]:
[]:[`${o} keeps at least ${i} ${i===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const wr=async(e,{world:t,memory:n,snapshot:s})=>{ne(
t,n);const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;if(await oe(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,l.zc)(t.cluster.
snapshot())?.stage!==o.stage)return;(await(0,E.M9)(t,(r,c)=>kn(o,c))).is==="written"&&(0,O._N)(t,n,{kind:"split",reason:`The requested split is in effect and st\
ays.${Dn(Re(o,n))}`,next:kr(t,o),journal:o})};function kr({cluster:e},{candidate:t,plan:n,stable:s,before:a}){return t===void 0?[]:Ao({...e.target,candidate:t,percent:n.
steps.at(-1)?.percent??0,stable:s.map(({revision:o})=>o),isPinned:(0,v.vY)(a)})}const Or=async(e,{world:t,memory:n})=>{ne(t,n);const s=await(0,E.M9)(t,({journal:i},r)=>yn(
Se(i,n),r,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;(0,O._N)(t,n,{kind:"paused",reason:`${a.candidate}\
 has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${Ve(a.deadlineMs)}.`,next:[`To continue: ${(0,J.j)({verb:"promote",...o})}`,`To\
 return traffic to stable: ${(0,J.j)({verb:"abort",...o})}`],journal:a})},Un=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&Er(t),e==="route-stuck"&&Tr(t);let a={reason:e};try{Sr(e,t),a={...a,...$r(e,t)}}catch{}await(0,E.M9)(n,({journal:o},i)=>(0,B.
H_)(o,i,a),{urgent:!0})};function $r(e,{world:t,memory:n,snapshot:s}){const a=(0,l.zc)(s),o=a&&Ee(t,n,s,a);if(!o||a.isRollback||!(0,z.bj)(e))return{};const i=zt(
n,{why:e,candidate:o,start:s.start});return i===void 0?{}:{cause:i}}function Tr({memory:e,snapshot:{route:t}}){const n=(0,l.NK)(t);n&&(e.abortDetail??=`${n}.`)}
function Er({memory:e,snapshot:t}){const n=dn(e,t);e.pods.lacking=n.map(({revision:a})=>a);const s=n.map(({revision:a,pods:o,wanted:i})=>`${a} has ${o} of ${i}`);
s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function Sr(e,{world:t,memory:n,snapshot:s}){ne(t,n);const a=(0,l.zc)(s);t.reporter.report({is:"phase",phase:a?.
isRollback?"rollback":"abort"});const{abortDetail:o}=n,i=a&&(0,l.RH)(s,a)?.name;t.reporter.report({is:"returning",because:e,to:a?(0,v.AR)((0,B._r)(a,(0,l.$S)(s)).
traffic):[],atMs:t.clock.now(),...i?{candidate:i}:{},...o?{detail:o}:{}}),Rr.has(e)&&(n.abortDetail??=n.steps.at(-1)?.why)}const Rr=new Set(["analysis-failed","\
analysis-inconclusive"]);var re=h(49773);const Nr=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const o=p=>s.revisions.get(p);
n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,Ln(a,o)),n.pods.wanted={};const i=await _r(t,a);if(i==="nothing")
return;const r=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=xn(a,{percent:r,stablePods:c},o),d=Bn(t,i,u);n.pods.raising=d.catch(()=>{});const f=await(0,X.
Ku)([()=>d,p=>(0,X.QH)(p).then(()=>{})],t.interrupt);f&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(Object.entries(u).filter(([p])=>f.has(
p))),(0,re.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function _r(e,{hold:t,step:n,candidate:s,plan:a}){const o=n<0?s:void 0;return t===void 0&&
e.knative.age==="unknown"&&o!==void 0&&(0,re.LK)(e.cluster.snapshot(),o)&&await(0,re.cA)(e,o,a.limits.readyMs),Qe(e,o)}async function Bn(e,t,n){const s=r=>se(t,
e.cluster.snapshot(),r)===void 0;await pe(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=(0,K.GY)(n,r=>se(t,a,r)),i=new Set;return await Promise.all(
o.map(async({revision:r,pods:c})=>{if(!await ge(e,{on:t,name:r},String(c)))return void i.add(r);e.reporter.report({is:"scaling",revision:r,from:(0,l.EB)(a,r),to:c})})),
new Set(Object.keys(n).filter(r=>!i.has(r)))}const Ar=async({step:e},{world:t,memory:n})=>{ne(t,n),n.before.over.abort();const s=await(0,E.M9)(t,({journal:d},f)=>bn(
Se(d,n),f,{step:e,leftMs:He(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,plan:i}=s.journal,r=i.
steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),Pr(n,r,c);const u=(0,v.AR)(o).filter(d=>d.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:r,candidate:a,stable:u,atMs:c})},Ir=async(e,{world:t,memory:n})=>{ne(t,n),await(0,E.M9)(t,({journal:s},a)=>(0,G.
uQ)(Se(s,n),a,{wait:{step:s.step,leftMs:He(t,n,s)}}),{interrupt:t.interrupt})};function Pr(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const xr=async({because:e},{world:t,memory:n,snapshot:s})=>{ne(t,n);const a=(0,l.
zc)(s);e==="traffic"&&a&&await Lr(t,n,a),(0,O._N)(t,n,{kind:"stopped",because:e,reason:Vr(e,s,t),next:Kr(e,t),...a?{journal:a}:{}})};async function Lr(e,t,n){await oe(
e,t,n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,L.ce)(n)});await(0,E.m3)(e,o=>s(o)?{send:a,isDone:i=>!s(
i)}:void 0,{onRefusal:()=>"over"})}const Cr=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await Ur(t)||Fn(t,n,{because:e})},Dr=5e3,Ur=({cluster:e,clock:t})=>(0,X.
Ku)([n=>t.sleep(Dr,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Fn(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:i,namespace:r}=e.
cluster.target,c=(0,l.zc)(o),u=c?[`kubectl patch ksvc ${i} -n ${r} --type json -p '${Hr(c,o)}'`]:[];(0,O._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?jr(o):Fr[n]),next:[(0,J.j)({verb:"abort",service:i,namespace:r}),...u,...c?[Br(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const Br=({deadlineMs:e})=>`O\
therwise the next deploy, or \`recover\`, returns traffic, from ${Ve(Math.ceil(e/jn)*jn)} on.`,jn=6e4,Fr={"api-silent":"The API server has not responded for 60 \
s.",error:"Could not return traffic to stable."},jr=({route:e})=>{const t=(0,l.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}\
: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},Hr=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,B._r)(e,(0,l.
$S)(t)).traffic}]);function Vr(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another \
rollout of ${n.settings.service} took over${Wr(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,l.hU)(t,"traffic")}. That change is kept.`}
function Wr(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const Kr=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,J.
j)({verb:"abort",...t.cluster.target})}`]:[],Gr=1e3,Yr=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,X.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.
clock.sleep(Math.min(e,Gr),s)])},qr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);a&&(n.candidate.tagHost="asked",zr({world:t,memory:n,snapshot:s},
a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.aborted&&Jr(t,o.why),n.candidate.tagHost=o,t.notifier.notify()}))};async function zr({
world:e,memory:t,snapshot:n},s){const a=Ut(e,n,s);if(!a)return{is:"not-needed"};const{signal:o}=t.background;if(!await(0,M.T)(e,({route:c})=>(0,l.fx)(c,s.intended),
z.kj,o))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const r=await e.hosts.isEmpty(a,o);return r.is==="empty"?{is:"empty",url:a.url}:
r}const Jr=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),Xr={deploy:rr,"watch-tag-\
host":qr,"tag-candidate":ur,scale:Nr,follow:cr,"check-health":Oo,shift:Ar,"begin-hold":lo,"hold-again":Ir,"take-request":yi,pause:Or,promote:dr,"finish-promotio\
n":fr,"keep-split":wr,abort:Un,"clean-up":An,stop:xr,"give-up":Cr,wait:Yr};var Ze=h(49967);async function ve(e,t){const n=()=>Zr(e,t);e.interrupt.aborted&&n(),e.
interrupt.addEventListener("abort",n);const s=(0,l.zc)(e.cluster.snapshot());s&&Ka(e,s);try{for(;!t.outcome;)await ec(e,t);return t.outcome}finally{e.interrupt.
removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,X.Ku)([async()=>t.pods.raising,a=>e.clock.sleep(Qr,a)])}}const Qr=2e3;function Zr(e,t){
const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&Hn(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function Hn(e,t){
const{detail:n,cure:s}=Vn(t);e.abortDetail=n,s&&(e.abortCure=s)}async function ec(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:o}=fn(e,t,
n);if(s=(0,w.L)(a?.plan??rc,o),tc.has(s.do)&&await sc(e,t)==="interrupted")return;await ac(s,{world:e,memory:t,snapshot:n})}catch(a){await oc(s,a,{world:e,memory:t,
snapshot:n})}}const tc=new Set(["pause","keep-split","finish-promotion","clean-up"]),nc=1e3;async function sc({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.
aborted))return await(0,X.Ku)([()=>n().catch(()=>{}),s=>e.sleep(nc,s)],t),t.aborted?"interrupted":void 0}const ac=(e,t)=>Xr[e.do](e,t);async function oc(e,t,n){
const{world:s,memory:a}=n,{detail:o,cure:i}=Vn(t),r=t instanceof C.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,Ze.
G9)(t)&&typeof(0,l.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!r&&!u){a.abortBecause="error",Hn(a,t);return}!e&&!r&&await ic(n),a.outcome||Fn(s,a,{because:"\
error",detail:o,...i?{cure:i}:{}})}async function ic({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,l.nO)(n().snapshot,
e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await Un({do:"abort",because:"error"},n()),(s.journal.stable.
length===0||await(0,M.T)(e,l.Ck,s.journal.plan.limits.routeMs))&&await An({do:"clean-up"},n())}catch{}}const Vn=e=>e instanceof C.a?{detail:e.message,cure:e.cure}:
{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},rc={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,
routeMs:0,totalMs:0}};function _e({percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(i=>({percent:i,holdMs:0}));return et({steps:o,ending:s,...a},{holdMs:t,
bakeMs:n})}function et(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,o)=>{const i=cc(e,o)?n:t;return i===void 0?a:{...a,holdMs:i}});return{...e,steps:s}}function Wn(e,t){
const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const cc=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-
1&&e.length>1;var Kn=h(10312);function Gn(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(a.length>0)throw(0,g.
V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const o=(0,te.mo)(s.analysis),{detect:i,...r}=n.evidence??{},c={...r,...o.maxErrorRate===void 0&&i!==void 0&&{detect:i},
...o},u=(0,Kn.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function Yn({settings:e,may:t},n){const s=(r,c)=>Object.hasOwn(e.
given,r)?c:void 0,a={...n,...e.maxHoldMs===void 0?{}:{maxHoldMs:e.maxHoldMs},limits:{...n.limits,totalMs:s("timeout",e.timeoutMs)??n.limits.totalMs}},{plan:o}=e,
i=et(a,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)});return Wn(i,t.latest?.behindMs??0)}async function tt(e,t,n){
const s=j(e.clock);s.abortBecause=n;const a=n==="asked";return await zn(e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:o,service:i})=>(0,L.ZK)(o,i.traffic,
a)),ve(e,s)}async function qn(e,t){return await zn(e,{driver:t,isDead:t!==void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,...o}=(0,L.ZK)(n,s.traffic,!1),
{pauseAt:i,...r}=Yn(e,a),c=r.steps.map((u,d)=>d===o.step?{...u,holdMs:0}:u);return{...o,plan:{...r,steps:c}}}),ve(e,j(e.clock))}async function zn(e,t,n){t.driver!==
e.driver&&await(0,E.m3)(e,s=>{const a=uc(e,t,s),o={nowMs:e.cluster.serverNow()},i=(0,L.GH)(n(a),o,e.driver,e.job),{generation:r}=a.service;return{send:()=>e.cluster.
writeService({generation:r,driver:t.driver??null,set:i}),isDone:({service:c})=>c?.driver===e.driver}})}function uc(e,{driver:t,isDead:n,isAsked:s},a){const{service:o}=a,
i=(0,l.zc)(a);if(!o||o.driver!==t||!i||i.stage==="stopped"&&!s)throw nt(e,i);if(s&&i.stage==="promoting"&&(0,_._V)(e,a).is==="alive")throw(0,g.V2)("E_TOO_LATE",
{...e.cluster.target,revision:i.candidate??""});if(n&&(0,_._V)(e,a).is==="alive")throw nt(e,i);return{service:o,journal:i}}const nt=({cluster:{target:e},settings:t},n)=>(0,g.
V2)("E_LOCKED",{...e,isDeploy:t.command==="deploy",by:n?.job?.run??"another process",url:n?.job?.url});async function Jn(e,t){if(await(0,N.DT)(e,"change"),t==="\
own"&&!await fc(e))return lc(e);const{service:n}=e.cluster.snapshot(),{journal:s,driver:a}=n??{};if(!n)throw(0,g.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});if(s==="unreadable")throw(0,_.bL)(e,e.cluster.snapshot());if(!s)throw(0,g.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report(
{is:"target",...e.cluster.target}),tt(e,a,t==="own"?"cancelled":"asked")}const dc=2e3,fc=e=>(0,M.T)(e,({service:t})=>t?.driver===e.driver,dc);function lc(e){const t=(0,O.
e4)(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function hc(e){const t=await(0,N.DT)(e),
{service:n,namespace:s}=e.cluster.target,a=(0,l.rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,g.V2)("E_NOT_THERE",{service:n,namespace:s});
e.reporter.report({is:"health-started",command:e.health.command(a)});const o=await e.health.run(a,e.interrupt);e.reporter.report({is:"health",result:o,candidateUrl:a});
const i=await e.hosts.now(a,e.interrupt);if(o.is==="cancelled")throw(0,g.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});if(i.is!=="knative")throw(0,g.
V2)("E_UNHEALTHY",{url:a,why:`not proven, since the answer is not of this Service: ${i.why}`});if(o.is!=="passed")throw(0,g.V2)("E_UNHEALTHY",{url:a,why:o.why});
const r=(0,O.e4)(e,{kind:"unchanged",reason:`${a} is healthy.`});return e.reporter.report({is:"ended",outcome:r}),r}var Xn=h(70155),st=h(84088),pc=h(83712),Qn=h(
33498);const be=e=>y(e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),gc=(e,t)=>(0,pc.D)({plan:t,limits:e.settings.analysis,sources:be(e),usersPerSecond:e.
may.usersPerSecond,longestOf:n=>(0,ae.um)(t,n)}),Zn=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function es({may:{latest:e}},{steps:t,limits:n,pauseAt:s}){if(e)
for(const a of(0,Qn.i)(t,s)){const o=a.reduce((i,{holdMs:r})=>i+r,0);if(!(!Zn(e,a)||o+ae.$O<=n.totalMs))throw(0,g.V2)("E_LATE",{source:e.source,late:(0,F.cb)(e.
behindMs),holds:(0,F.cb)(o),timeout:(0,F.cb)(n.totalMs)})}}function mc(e,t){const n=(0,Qn.r)({plan:t,limits:e.settings.analysis,sources:be(e),longestOf:ae.um,slackMs:ae.
$O});if(!n)return;const{percent:s,needMs:a,hasMs:o,bound:i,metric:r}=n,c=Number((r.needed/(a/1e3)).toPrecision(2));throw(0,g.V2)("E_NO_VERDICT_IN_TIME",{step:s,
limit:r.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${ts(a)} of about ${c} ${r.source} a second (${r.needed})`,has:ts(o),bound:i,plan:vc(n)})}
const ts=e=>(0,F.cb)(Math.ceil(e/1e3)*1e3);function vc({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,F.cb)(n)}`],
...s===void 0?[]:[`  timeout: ${(0,F.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,F.K$)(t)}`];return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(i=>i.replace("  ","  # "))].join(`
`)}function ns(e,t){const n=gc(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&Zn(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function bc(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const i=n.plan.is==="built"?Mc(e,n.plan.maxBadAnswers):void 0,{steps:r,...c}=t,u=i?_e({...c,percents:i,holdMs:a}).steps:
r,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-ae.$O,leastMs:o?0:a},p=(0,st.zz)(u,{limits:n.analysis,sources:be(
e)},f);return et({...t,steps:p},{bakeMs:d})}function yc(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=(0,st.z3)(
t.steps,{limits:n.analysis,sources:be(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,te.mo)(a)}:
t}}function Mc(e,t){const{analysis:n}=e.settings,s=(0,st._T)(t,{limits:n,sources:be(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,g.
V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,g.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,F.K$)((0,te.le)(n))})}}var wc=h(41902),ss=h(29535);async function at(e,{
stable:t}){const n=t.map(({revision:r})=>r),s=await Promise.all(e.sources.map(async r=>({source:r,availability:await Oc(e,r,n)}))),a=s.flatMap(({source:r,availability:c})=>c.
is==="available"?[{source:r,availability:c}]:[]);e.may.measureBy=new Set(a.map(({source:r})=>r.name)),e.may.latest=kc(a),e.may.usersPerSecond=s.flatMap(({availability:r})=>r.
is==="unavailable"?r.usersPerSecond??[]:[])[0],e.may.paces=new Map(a.flatMap(({source:r,availability:{pace:c=r.pace}})=>c?[[r.name,c]]:[]));const o=s.flatMap(({
availability:r})=>r.is==="available"?[r.what]:[]),i=s.flatMap(({source:{needs:r},availability:c})=>{if(c.is==="available"||!r)return[];const{why:u,cure:d}=c;if(r.
required)throw(0,g.V2)("E_EVIDENCE",{subject:r.subject,why:u,cure:d??"",...r.required});return[{subject:r.subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"\
evidence",measured:o,unmeasured:i,...e.settings.dryRun?{isDetailed:!0}:{}}}function kc(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===
void 0?[]:[{source:n.name,behindMs:Math.ceil(s/ss.I$)*ss.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function Oc(e,{name:t,what:n=t,needs:s},a){return s?
await $c(e,s.rights)??s.check(a,e.interrupt):{is:"available",what:n}}async function $c(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;
const{user:s,grant:a}=await(0,N.Uk)(e,n);return{is:"unavailable",why:`${s} may not ${n.map($.Cv).join(", ")}`,cure:(0,wc.r)(a)}}const[Tc,Ec]=[4,500];async function Sc(e,t,n){
const s={generation:t.generation,driver:t.driver??null,set:{template:n}},a=await Rc(e,s);if(a.is==="refused")throw await Nc(e,a);if(a.is==="written")return a.service?.
template;await e.cluster.reread(M.k)}async function Rc(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===
Tc||e.interrupt.aborted)throw(0,g.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(Ec*n,e.interrupt)}}async function Nc(e,t){
return t.status===404?(0,g.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,N.o0)(e,[t.lacks]):(0,g.V2)("E_REFUSED_TEMPLATE",t)}var Ae=h(85154),
as=h(79320),ot=h(81610);function Ie({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:rs((0,ot.I)(t).labels),annotations:rs((0,ot.I)(t).annotations)}}
function it(e,t){const n=Ie(e),[s,a]=[is(n.labels,t.labels),is(n.annotations,t.annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:{}}}const os=({labels:e={},
annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],rt="networking.knative.dev/visibility";function _c(e,t){
const n=Ie(e).labels[rt];if(n===void 0||n===t.labels[rt])return;const{namespace:s}=e.cluster.target;throw(0,g.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,
namespace:s,label:`${rt}=${n}`})}const is=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.length>0?Object.fromEntries(n):void 0},rs=e=>Object.
fromEntries(Object.entries((0,ot.I)(e)).filter(t=>typeof t[1]=="string"&&!Ac(t[0]))),Ac=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),ct=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Ic(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Ic(e){const t=me(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Pc(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return ct(e,{id:e.id,stage:"claimed",plan:o?cs(e):Uc(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...xc(e,t),...Lc(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!o?{templateFrom:t.latestCreated}:{}})}function xc(e,t){const n=it(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const Lc=(e,t)=>(0,l.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Cc(e){const t=ct(e,{id:e.id,stage:"deployed",plan:cs(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,v.MG)(t)}}function Dc(e,t,{serving:n,earlier:s}){const a=hn((0,v.dp)(t.traffic,t.latestReady),e.settings.tags.stable,s.name),{traffic:o,parked:i}=(0,v.
r3)(a,(0,l.i_)(e.cluster.snapshot()));return ct(e,{id:e.id,stage:"presented",plan:_e({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:ut(
e)}),stable:n,...t.latestReady?{floating:t.latestReady}:{},before:t.traffic,intended:o,parked:i,scale:{[s.name]:s.minScaleBefore??s.minScale??null},sent:e.templates.
fingerprint(t.template),isRollback:!0})}function Uc(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:o}=e.settings,i=t.is==="steps"?t.pauseAt:
void 0;return _e({percents:Bc(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,
...o===void 0?{}:{maxHoldMs:o},...i===void 0?{}:{pauseAt:i,onPauseTimeout:s},evidence:(0,te.mo)(a),kept:(0,Kn.uq)(e.settings),limits:ut(e)})}const Bc=e=>{switch(e.
is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},cs=e=>_e({percents:[],holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.
settings.onInconclusive,limits:ut(e)}),Fc=6e4,ut=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Fc,totalMs:e.timeoutMs});function us(e,t){const{metadata:n}=e,
s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[as.D.id]:t}}}}var Pe=h(73944);function jc({templates:e},{revisions:t},n){
if(n.verdict)return n.verdict.is!=="bad";const s=[...t.values()],a=s.filter(i=>e.same(e.of(i),e.of(n))),o=({verdict:i})=>i!==void 0&&i.is!=="bad";return a.some(
o)||!a.some(i=>Hc(i,s))}const Hc=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),ds=32e3;async function Vc(e){const{service:t}=e.
settings;if(ls(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${fs(e)}). Waiting for at most ${ds/
1e3} s`}),await(0,M.T)(e,n=>!ls(n),ds,e.interrupt),hs(e.cluster.snapshot())))throw(0,g.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:fs(e)})}const fs=e=>(0,l.
NK)(e.cluster.snapshot().route)??"no reason given",ls=e=>hs(e)||(0,l.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",hs=({route:e})=>e!==void 0&&e.ready.status!==
"True"&&e.allTrafficAssigned.status==="True"&&Wc(e),Wc=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function Kc(e){await(0,Jt.
D)(e),await Vc(e),await(0,Ae.Fu)(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Yc(e),await(0,N.oK)(e,...n?[]:zc(e)),!n)return qc(e);(0,Pe.R)(e,n),(0,Pe.X)(
e,n),_c(e,n);const s=(0,Ae.lt)(t,n);n.url&&await Gc(e,t,n.url);const a=Jc(e,t,{service:n,home:s}),o=await Sc(e,n,a.template);return o?Zc(e,t,{service:n,home:s,...a,
asStored:o}):{is:"changed"}}async function Gc(e,{route:t,service:n},s){await R(e,s),n&&(0,l.fx)(t,n.traffic)&&await D(e,s)}function Yc(e){const{service:t,namespace:n}=e.
cluster.target;if(!e.settings.create)throw(0,g.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no\
 Service ${t} in ${n}: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should e\
xist, check `service` and `namespace`. Set `create` to false to fail instead."})}function qc(e){const{template:t}=e.templates.apply(void 0,e.settings.template);
return{is:"create",template:us(t,e.id),journal:Cc(e)}}const zc=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Jc(e,t,{service:n,
home:s}){const a=ps(t),o=t.revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&Xc(a)))return{...e.templates.apply(n.template,
e.settings.template),base:n.template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, which failed. The new template is based on ${o.name}\
 instead.`});const r=e.templates.of(o);return{...e.templates.apply(r,e.settings.template),base:r}}const Xc=e=>e.verdict?.is==="bad"||e.ready.status==="False",ps=({
service:e,revisions:t})=>e?.latestCreated===void 0?void 0:t.get(e.latestCreated);function Qc(e,t,n){const{service:s,home:a,asStored:o}=n,i=ps(t);if(!(e.templates.
same(o,s.template)&&e.settings.newRevision==="when-changed")||i?.ready.status!=="True"||i.verdict?.is==="bad")return;if(!(a.broken.length===0&&a.stable.every(({
revision:u})=>u===i.name))||e.settings.plan.is==="split"||jc(e,t,i))return i;e.reporter.report({is:"note",text:`${i.name} already runs this configuration, but n\
o rollout has proven it healthy. It is deployed again as a new Revision, and checked.`})}function Zc(e,t,n){const{service:s,home:a,template:o,changes:i,asStored:r,
base:c}=n,u=Qc(e,t,n),d=u?a.stable.filter(b=>b.revision!==u.name):a.stable;if(u&&d.length===0&&a.broken.length===0)return{is:"unchanged",revision:u.name};(0,Ae.
Fg)(e,t,a);const f=Pc(e,s,{...a,stable:d}),p={is:"roll-out",service:s},{generation:m}=s;if(u){const b=t.revisions.get(d[0]?.revision??"")??u,A={before:e.templates.
of(b),after:e.templates.of(u)};return{...p,compared:A,deployment:{changes:[],generation:m},journal:{...f,candidate:u.name}}}return{...p,compared:{before:c,after:r},
deployment:{template:us(o,e.id),changes:i,generation:m},journal:{...f,sent:e.templates.fingerprint(r)}}}async function gs(e,t,n){const s=(0,l.xS)(e.cluster.snapshot(),
e.cluster.serverNow()),a=pn(t,s,e.driver),o={generation:n.generation,driver:null,set:a},i=await e.cluster.writeService(o).catch(async r=>{throw(0,Ze.G9)(r)&&await(0,Ze.
ne)(e,t,a.traffic!==void 0),r});if(i.is==="written")return!0;if(i.is==="refused")throw await(0,N.yN)(e,i);return vs(e)}async function eu(e,t){const n=await e.cluster.
createService(ms(e,t));if(n.is==="refused")throw await(0,N.yN)(e,n);return n.is==="written"||vs(e)}const ms=(e,{journal:t,template:n})=>{const{labels:s,annotations:a}=Ie(
e);return{template:n,labels:s,annotations:{...a,[as.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:(0,G.nl)(t,"readyMs",e.cluster.serverNow())},
driver:e.driver}};async function vs(e){const{service:t}=await e.cluster.reread(M.k);return t?.driver===e.driver}var dt=h(57975);function tu(e,t){const n=me(e);if(n===
"nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,a=i=>{const{snapshot:r}=t.now(),c=se(n,r,i)??r.revisions.get(i)?.minScale??null;
return s.has(i)?s.get(i)??null:c},o=(i,r,c)=>{t.writeMinScale(i,{on:n,revision:r,before:a(r),after:c}),s.set(r,c)};return{holdFor:i=>{t.now().journal?.hold===void 0&&
t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(p=>[p,a(p)]));return vn(u,d,{hold:n,scale:f})});const{snapshot:r,journal:c}=t.
now();if(c)for(const{revision:u,pods:d}of(0,K.GY)(nu(c,r,i),a))o(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(i=()=>({}))=>{const{journal:r}=t.
now();if(r)for(const[c,u]of Object.entries((0,K.D8)({...r.scale,...i(r)},a)))o(`Release the pods of ${c}`,c,u)}}}function nu(e,{revisions:t},n){const s=o=>t.get(
o),a=e.plan.steps[n]?.percent??0;return xn(e,{percent:a,stablePods:Ln(e,s)},s)}const su={spec:{}};function au(e,t,n){const{plan:s,stable:a,before:o,tags:i}=t.journal,
{analysis:r,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:p}=r;return{is:"would-change",candidate:n,stable:a,diff:ou(e,t),service:os(
t.is==="create"?Ie(e):it(e,t.service)),plan:s,form:t.is==="create"||(0,v.vY)(o)?"floating":"pinned",tags:i,keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},
...p===void 0?{}:{maxLatencyMs:p},...c.path===void 0?{}:{healthPath:c.path}}}function ou({templates:e},t){return t.is==="create"?e.diff(su,t.template):e.diff(t.
compared.before,t.compared.after)}async function iu(e,t){const n=t.journal.candidate??ys(e);e.reporter.report(au(e,t,n));const s=t.is==="create"?await du(e,t):await uu(
e,t),a=s.find(r=>r.is==="refused");if(a)throw await(0,N.yN)(e,a);const o=e.settings.showWrites?[]:[ru],i={...(0,O.e4)(e,{kind:"unchanged",reason:cu(s)}),next:o};
return e.reporter.report({is:"ended",outcome:i}),i}const ru="To see each write as it would be sent: set `show-writes` to true.";function cu(e){const t=e.filter(
({is:a})=>a==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} o\
f ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function uu(e,t){const n=[],{stable:s}=t.journal;await pe(e,me(e),s.map(({revision:c})=>c));
const a=fu(e,t),o=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:i,driver:r=null}=t.service;for(const{what:c,...u}of a){
if("minScale"in u){const p=e.cluster.previewMinScale(u.minScale);ft(e,{what:c,...p,answer:"not asked"});continue}const d=await e.cluster.writeService({...u.change,
generation:i,driver:r},{dryRun:!0});n.push(d);const f=o.next().value;f&&ft(e,{what:c,...f,answer:bs(d)})}return n}const ft=({reporter:e,settings:t},n)=>e.report(
{is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),bs=e=>e.is==="refused"?e.message:e.is;async function du(e,t){const n=ms(e,t),s=await e.cluster.createService(
n,{dryRun:!0});return ft(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:bs(s)}),[s]}function fu(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,
o=lu(e),{template:i}=s;o.write("Claim",(d,f)=>pn(d,f,e.driver),{journal:n,driver:null}),o.write("Deploy",(d,f)=>gn(d,f,i));const r=n.candidate??ys(e);i&&o.candidateReady(
r,i),o.write(`Tag ${r} at 0 %`,(d,f,p)=>{const m=Ut(e,p,d);return mn(d,f,{candidate:r,...m?{emptyUrl:m.url}:{}})});const c=tu(e,o);for(const[d,{percent:f}]of a.
steps.entries()){if(c.holdFor(d),o.write(`Shift ${f} % to ${r}`,(m,b)=>bn(m,b,{step:d,leftMs:m.plan.limits.totalMs})),a.pauseAt!==f)continue;const{pauseTimeoutMs:p}=e.
settings;return o.write(`Pause at ${f} %`,(m,b)=>yn(m,b,p)),o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the split",kn),o.writes;const u=e.settings.
keepPrevious;return o.write("Record that the promotion is decided",Mn),c.release(d=>Cn(d,u)),o.write(`Promote ${r}`,(d,f,p)=>{const m={...d,candidate:r},b=a.steps.
some(({holdMs:P})=>P>0),A=Ke(e,m,p);return wn(m,f,{form:A,keep:u,isJudged:b})}),o.writes}function lu(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{
writes:n,now:()=>{const a=s()?.journal;return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{n.push({what:a,minScale:o})},write:(a,o,i)=>{
const r=s(),c=i?.journal??r?.journal;if(!r||!c||c==="unreadable")return;const u=o(c,(0,l.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:r.generation,
driver:i?null:e.driver,set:u}}),t={...t,service:hu(r,u)}},candidateReady:(a,o)=>{const i=s();if(!i)return;const r=Math.max(0,...[...t.revisions.values()].map(u=>u.
generation))+1,c=e.templates.revisionOf(o,{name:a,generation:r});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:r,observedGeneration:r,
ready:{status:"True"},templates:new Map([[r,o]])},service:{...i,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function hu(e,{template:t,
traffic:n,journal:s}){const a={template:t??e.template,traffic:n??e.traffic},o=!(0,dt.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:i,...r}=e,
c=s===void 0?i:s??void 0;return{...r,...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function ys(e){const t=(e.cluster.snapshot().configuration?.generation??
0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}async function Ms(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await qe(e,{
on:{is:"turn"},limitMs:n},()=>(0,_.et)(e,t));if(s.is==="free")return;if(e.settings.dryRun)return pu(e,s);e.reporter.report({is:"note",text:`${ks(s)} Finishing i\
t first.`});const a=await tt({...e,reporter:gu(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ws(s.journal):"superseded");return a.kind==="stopped"||
a.kind==="uncertain"?a:void 0}const ws=({stage:e})=>e==="paused"?"pause-over":"driver-died";function pu(e,t){const n=`${ks(t)} A deploy would finish it first; a\
 dry run does not change it.`,s=(0,O.e4)(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const ks=({is:e,journal:{id:t,stage:n,
job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,gu=e=>({report:t=>e.report(t.is==="en\
ded"?{is:"note",text:t.outcome.reason}:t)});function Os({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:i}=n,{revisions:r}=e.snapshot(),c=Object.
fromEntries(a.map(({revision:u})=>[u,r.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,v.vY)(i)?"floating":"pinned",images:c})}
const $s=4;async function mu(e){yu(e),await(0,N.DT)(e,"change"),e.reporter.report({is:"target",...await Xe(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<
$s;){const a=await Ms(e,n);if(a)return a;const o=await bu(vu(e,t));if(o)return o;const i=e.cluster.snapshot();(0,_._V)(e,e.cluster.snapshot()).is==="free"&&s++,
await(0,E.sy)(e,i,{attempt:s})}throw(0,g.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:$s})}function vu(e,t){const n=(0,Xn.A7)(e.settings,e.clock.
now()-t);return n===e.settings?e:{...e,settings:n}}async function bu(e){const t=await Kc(e);if(t.is==="changed")return;if(t.is==="unchanged")return ku(e,t.revision);
const n=await Ou(e,t);return e.settings.dryRun?iu(n.world,n.start):await Mu(n.world,n.start)?wu(n.world,n.start):void 0}function yu({settings:{template:e,newRevision:t}}){
const{requests:n,limits:s,...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],i=r=>r===void 0||typeof r=="object"&&Object.keys(r??{}).length===
0;if(t==="when-changed"&&o.every(i))throw(0,g.V2)("E_NOTHING_TO_RUN",{})}const Mu=(e,t)=>t.is==="create"?eu(e,t):gs(e,t.journal,t.service);function wu(e,t){return e.
reporter.report({is:"phase",phase:"deploy"}),ve(e,j(e.clock,t.is==="create"?void 0:t.deployment))}function ku(e,t){const{service:n}=e.cluster.snapshot(),s=n?os(
it(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not a\
pplied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=(0,O.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs\
 this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function Ou(e,t){const n=await at(e,t.journal),
s=Wn(bc(e,t.journal.plan),e.may.latest?.behindMs??0),{world:a,plan:o}=yc(e,s),i={...t.journal,plan:o};a.settings.dryRun||Os(a,i),a.reporter.report(n),ns(a,o),es(
a,o),mc(a,o);const r=me(a);return r!=="revision"&&En(a,r,i),{world:a,start:{...t,journal:i}}}const lt=3e4,$u=2*lt;async function Tu(e,t){Eu(e,t);const n=await Ru(
e),s=Math.round(e.cluster.serverNow())+$u,a={journal:t,request:{rollout:t.id,step:t.step,by:n,untilMs:s}},o=ye(e.cluster.snapshot(),a)==="open"?await _u(e,a):void 0;
return o&&ye(e.cluster.snapshot(),a)==="open"?Cu(e,a,o):Lu(e,a)}const Ts=({stage:e})=>e==="claimed"||e==="deployed"||e==="presented";function Eu(e,t){if(Es(e,t),
Ts(t))throw(0,g.V2)("E_NO_HOLD",{...e.cluster.target,url:t.job?.url})}function Su(e,t){if(Es(e,t),Ts(t))throw(0,g.V2)("E_NO_STEP",{...e.cluster.target,url:t.job?.
url})}function Es({cluster:{target:e}},{stage:t,isRollback:n}){if(n)throw(0,g.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t==="aborting")throw(0,g.V2)("\
E_RETURNING",{...e,why:"it is being aborted"})}async function Ru({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==void 0)return{...n?{url:n}:{},...s?
{run:s}:{}};const a=await t.user();return a===void 0?{}:{user:a.slice(0,Nu)}}const Nu=256;async function _u(e,t){const n=await Ss(Iu(e,t),Au);if(n)return n;const{
journal:s}=t;return e.reporter.report({is:"note",text:`Asked ${As(s)} to end the hold of ${xe(t)} %.`}),await(0,M.T)(e,a=>ye(a,t)!=="open",lt,e.interrupt),Ss(Pu(
e,t),()=>!0)}const Au=({code:e})=>e==="E_API_SILENT"||e==="E_API_BODY"||e==="E_WRITE_UNCONFIRMED",Ss=(e,t)=>e.then(()=>{},n=>{if(n instanceof C.a&&t(n))return n;
throw n}),Iu=(e,t)=>(0,E.m3)(e,n=>ye(n,t)==="open"?Rs(e,n,t.request):void 0),Pu=(e,{request:t})=>(0,E.m3)(e,n=>(0,dt.isDeepStrictEqual)(n.service?.request,t)?Rs(
e,n,null):void 0),Rs=({cluster:e},{service:t},n)=>({send:()=>e.writeService({driver:t?.driver??null,set:{request:n}}),isDone:s=>(0,dt.isDeepStrictEqual)(s.service?.
request,n??void 0)});function ye({service:e},{request:t,journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.id!==t.rollout)
return xu(e,n)?"taken":"returned";switch(s.stage){case"paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"returned";default:
return s.step>t.step||s.request?.step===t.step?"taken":"open"}}const xu=(e,t)=>t!==void 0&&(0,v.tC)(t,(0,l.fy)(e))>0;function Lu(e,t){const{cluster:n,settings:s,
interrupt:a}=e,o=n.snapshot();switch(ye(o,t)){case"changed":return"changed";case"taken":return ht(e,{kind:"requested",reason:Uu(t)});case"returned":throw(0,g.V2)(
"E_RETURNING",{...n.target,why:Du(o)});case"open":{if((0,_._V)(e,o).is!=="alive")return"changed";if(a.aborted)return ht(e,{kind:"unchanged",reason:"The request \
to promote is withdrawn."});const{deadlineMs:i,job:r}=(0,l.zc)(o)??t.journal,c=_s(i),u=xe(t);throw(0,g.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:lt/1e3,from:c,url:r?.
url})}}}const Ns=6e4,_s=e=>Ve(Math.ceil(e/Ns)*Ns);function Cu(e,t,{message:n}){const s=_s(t.request.untilMs),a=`The request to end the hold of ${xe(t)} % may st\
ill be taken, until ${s}: nothing confirms that it is withdrawn. ${n}`;return ht(e,{kind:"uncertain",reason:a})}function ht(e,t){const n=`To follow the rollout:\
 ${(0,J.j)({verb:"status",...e.cluster.target})} --watch`,s={...(0,O.e4)(e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function Du({service:e}){
const{journal:t}=e??{};return e?t===void 0||t==="unreadable"?"it has ended, and its candidate has no traffic":t.stage==="stopped"?"another client changed the tr\
affic":"it is being aborted":"the Service was deleted"}function Uu(e){const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promoting")return`${t} is being promot\
ed already: there is no hold to end.`;const[a,o]=[Bu(As(e.journal)),`${xe(e)} %`],i=s.steps[e.request.step+1];if(!i&&s.ending==="stay")return`${a} keeps the spl\
it: the hold of ${o} ends, if it has not ended yet, unless a limit is exceeded.`;const r=i?`goes on to ${i.percent} % once its pods are ready`:"promotes";return`${a}\
 ends the hold of ${o} and ${r}, unless a limit is exceeded.`}const xe=({journal:e,request:t})=>e.plan.steps[t.step]?.percent??0,As=({job:e})=>e?.url||e?.run?(0,Te.
cC)(e):"the process that runs the rollout",Bu=e=>e.charAt(0).toUpperCase()+e.slice(1);async function Fu(e){const{service:t}=await(0,N.DT)(e,"change");if(!t)throw(0,g.
V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});for(e.reporter.report({is:"target",...e.cluster.target});;){const n=await ju(
e);if(n!=="changed")return n}}async function ju(e){const t=e.cluster.snapshot();if(t.service?.journal==="unreadable")throw(0,_.bL)(e,t);const n=(0,_._V)(e,t);if(n.
is==="free")throw(0,g.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is==="alive")return Tu(e,n.journal);const{journal:s}=n;s.stage!=="paused"&&Su(e,s);const a=Gn(
e,s);return await Hu(a,s),qn(a,n.is==="left"?n.driver:void 0)}async function Hu(e,t){const n=await at(e,t),{pauseAt:s,...a}=Yn(e,t.plan),o={...a,steps:a.steps.slice(
t.step+1)};Os(e,t,o),e.reporter.report(n),ns(e,o),es(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Vu(e)}.`})}const Vu=({settings:{analysis:e,
health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,F.K$)(te.tW.maxErrorRate)} (default)`:`\
max-error-rate ${(0,F.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function Wu(e){await(0,N.DT)(e,"change"),e.reporter.report({is:"targe\
t",...await Xe(e)});const t=await Ms(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,g.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});await(0,N.oK)(e),(0,Pe.R)(e,n),await(0,Ae.Fu)(e);const s=Yu(e,n),{current:a,earlier:o}=s;if(s.isDone)return Gu(e,s);e.settings.rollback.
to!==void 0&&(0,Pe.X)(e,n);const i=Dc(e,n,s);if(!await gs(e,i,n))throw(0,g.V2)("E_SERVICE_CHANGED",{service:e.settings.service});const r=j(e.clock),c=Ju(e,s)?await ed(
e,s):void 0;return c?Ku(e,r,c):(await(0,E.M9)(e,(u,d)=>gi(u.journal,d,{target:o.name,...a===void 0?{}:{current:a}})),r.abortBecause="asked",ve(e,r))}async function Ku(e,t,n){
const s=(0,l.zc)(e.cluster.snapshot());s&&await oe(e,t,s);const{is:a}=await(0,E.M9)(e,(o,i)=>(0,B.VJ)(o.journal,i,o.service.latestReady));if(a==="written")throw n;
return t.abortBecause="cancelled",ve(e,t)}function Gu(e,{serving:t,earlier:n}){const s=t.map(({revision:c})=>c===n.name?c:`${c} (a copy of ${n.name})`),a=Is(e)?
"":", and the Service has its configuration",o=`No change: all traffic is on ${s.join(" and ")} already${a}.`,i=(0,v.HV)(t)??n.name,r=(0,O.e4)(e,{kind:"unchange\
d",reason:o,revision:i});return e.reporter.report({is:"ended",outcome:r}),r}function Yu(e,t){const n=e.cluster.snapshot(),s=(0,l.m8)(n),a=qu(e,s),o=(0,v.AR)(s),
i=f=>(0,v.HV)(f.filter(({revision:p})=>!zu(e,p,a))),r=i(o)??i((0,v.AR)((0,l.fy)(t))),c=Is(e)||(0,l.AR)(n,a,e.templates),u=c?void 0:(0,l.Xs)(n,e.templates)?.name,
d=o.length>0&&r===void 0&&c;return{serving:o,current:r??u,earlier:a,isDone:d}}function qu(e,t){const{rollback:n,tags:s,service:a}=e.settings,{to:o}=n,i=t.find(c=>c.
tag===s.stable)?.revisionName,r=o===void 0?e.cluster.snapshot().revisions.get(i??""):Xu(e,o);if(r?.ready.status!=="True")throw(0,g.V2)("E_NOTHING_BEFORE",{service:a,
tag:s.stable});return Qu(e,r),r}function zu(e,t,n){const s=e.cluster.snapshot().revisions.get(t);return t===n.name||s!==void 0&&!(0,Je.c8)(s)&&Ge(e,s,n)}const Is=({
settings:e})=>e.onAbort==="keep",Ju=(e,{serving:t})=>t.some(({revision:n})=>!(0,Je.c8)(e.cluster.snapshot().revisions.get(n)));function Xu(e,t){const{revisions:n}=e.
cluster.snapshot(),s=n.get(t);if(!s){const o=[...n.values()].sort((i,r)=>r.generation-i.generation).slice(0,3).map(({name:i})=>i).join(", ");throw(0,g.V2)("E_NO\
T_ITS_REVISION",{...e.cluster.target,revision:t,known:o})}if(s.ready.status!=="True")throw(0,g.V2)("E_TO_NOT_READY",{revision:t,why:(0,l.$R)(s)});return s}function Qu({
settings:e},{name:t,verdict:n}){if(n?.is!=="bad"||e.rollback.evenIfBad)return;const s=n.why===void 0?"no reason given":(0,z.bR)(n.why),a=n.cause===void 0?{}:{cause:n.
cause};throw(0,g.V2)("E_TO_BAD",{revision:t,why:s,at:n.at,...a})}const Zu=1e4;async function ed(e,t){const{earlier:n}=t,{readyTimeoutMs:s}=e.settings;await(0,M.
T)(e,r=>(0,re.hu)(r,n.name)!==void 0,Zu,e.interrupt);const a=(0,l.zc)(e.cluster.snapshot())?.hold;(a===void 0&&e.knative.age==="unknown"||a==="nothing")&&await(0,re.
cA)(e,n.name,s);const i=new AbortController;try{(0,re.Lg)(e,n.name,i.signal),await td(e,t,s)}finally{i.abort()}return nd(e,t)}async function td(e,{current:t="",
serving:n,earlier:s},a){const o=await Qe(e,s.name);if(o==="nothing")return;const r=[...new Set([t,...n.map(({revision:m})=>m)])].reduce((m,b)=>m+(0,l.EB)(e.cluster.
snapshot(),b),0),c=Math.max(1,Math.min(r,Number(s.maxScale??0)||r)),u=await Bn(e,o,{[s.name]:c}),d=m=>(0,l.EB)(m,s.name)>=c||!m.revisions.has(s.name),f=()=>(0,M.
T)(e,d,a,e.interrupt),p=[{revision:s.name,pods:s.replicas,wanted:c}];u.size>0&&await qe(e,{on:{is:"pods",lacking:p},limitMs:a},f)}function nd(e,{serving:t,earlier:{
name:n}}){const s=e.cluster.snapshot(),a={revision:n,serving:(0,O.Lu)(t)};if(e.interrupt.aborted)return(0,g.V2)("E_TO_INTERRUPTED",a);if(!(0,l.i_)(s)(n))return(0,g.
V2)("E_TO_NOT_READY",{revision:n,why:(0,l.$R)(s.revisions.get(n))});const o=t.filter(({revision:c})=>(0,l.EB)(s,c)>0);if((0,l.EB)(s,n)>0||o.length===0)return;const{
namespace:i}=e.cluster.target,r=Math.round(e.settings.readyTimeoutMs/1e3);return(0,g.V2)("E_TO_NOT_STARTED",{...a,namespace:i,seconds:r})}var Q=h(77380),pt=h(53969),
sd=h(82737),ad=h(31438);async function Ps(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(e);const o=r=>s.report({is:"warning",code:"\
W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${r}. The rollout is not affected.`}),i=id(a,{cwd:process.cwd(),warn:o});try{return await t(
{...e,record:i.record})}finally{await i.close()}}const od=1e3;function id(e,{cwd:t,warn:n}){let s,a=!1,o=Promise.resolve();const i=async r=>{if(!a)try{s??=await(0,sd.
H)(e,t),await s.appendFile(`${JSON.stringify(r.is==="rollout"?{...r,version:ad.r}:r)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:r=>{o=o.then(()=>i(r))},close:async()=>{await Promise.race([o,new Promise(r=>setTimeout(
r,od).unref())]),await s?.close().catch(()=>{})}}}var rd=h(33588),cd=h(44836);function xs({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unrea\
dable")return{is:"unreadable"};const s={is:"left",journal:e,way:ud(e),...t===void 0?{}:{driver:t}};switch((0,cd.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const Ls=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",ud=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function dd(e){const{service:t}=await(0,N.
DT)(e,"change");if(!t)return{is:"gone"};const n=xs(t,(0,_.YX)(e));if(Ls(n))return Cs(n);switch(n.is){case"stray":return ld(e,t);case"unreadable":return{is:"ende\
d",outcome:hd(e)};case"left":return{is:"ended",outcome:await fd(e,n)}}}async function fd(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=Gn(e,t);return e.reporter.
report(await at(a,t)),qn(a)}return tt({...e,settings:{...e.settings,tags:t.tags}},n,ws(t))}async function ld(e,{driver:t}){const n={driver:t??null,set:(0,L.u7)()},
s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,N.yN)(e,s):(0,g.V2)("E_SERVICE_CHANGED",{service:e.settings.
service})}function hd(e){const{message:t,cure:n}=(0,_.bL)(e,e.cluster.snapshot());return{...(0,O.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const Cs=({
is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},pd=4;async function gd(e){const t=await e.find(),n=await Od(t,pd,a=>md(e,a)),s=Md(n);return e.reporter.
report({is:"ended",outcome:s}),s}async function md(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:i}=a===void 0||a==="unreadable"?{}:a,r=await vd(
e,{namespace:t,service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...i?.url?{jobUrl:i.url}:{},fate:r}}async function vd(e,t){try{const n=xs(t,{...e,
nowMs:e.serverNow()});return Ls(n)?Cs(n):e.interrupt.aborted?{is:"not-begun"}:await bd(e,t)}catch(n){const s=(0,O.x5)(n);return s.code==="E_BEING_DELETED"?{is:"\
gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function bd({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report({is:"note",text:`${n}\
/${s}: ${o}`});return a("left open; finishing it."),e({namespace:n,service:s},o=>dd({...o,reporter:yd(a)}))}const yd=e=>({report:t=>{t.is==="warning"&&e(t.message)}});
function Md(e){const t=wd(e),n=new Set(e.flatMap(mt).flatMap(s=>s.next));return{kind:t,reason:kd(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}
const gt=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",Ds=({fate:e})=>e.is==="ended"||e.is==="unmarked",mt=({fate:e})=>e.is==="ende\
d"&&rd.h[e.outcome.kind]>1?[e.outcome]:[];function wd(e){const t=e.flatMap(mt).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?
"stopped":e.some(gt)?"left-open":e.some(Ds)?"recovered":"unchanged"}function kd(e){const t=e.filter(a=>gt(a)||Ds(a)),n=e.filter(a=>gt(a)||mt(a).length>0),s=`Che\
cked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: \
nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Od(e,t,n){
const s=new Map,a=e.entries(),o=async()=>{for(const[i,r]of a)s.set(i,await n(r))};return await Promise.all(Array.from({length:t},o)),e.flatMap((i,r)=>{const c=s.
get(r);return c===void 0?[]:[c]})}var vt=h(27624),Us=h(44262),$d=h(35918),Bs=h(5323),bt=h(71791),Fs=h(48280);const Td=({transport:e,clock:t,server:n,namespace:s,
service:a})=>{const o=(0,$d.m)(e,t),i={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>Sd(i,{namespace:s,service:a}):()=>Ed(i,s),
serverNow:o.serverNow}},Ed=async(e,t)=>{const n=t===void 0?(0,bt.fC)("services"):(0,bt.rJ)(t,"services"),s=await(0,Us.LD)(e,{path:n,query:{labelSelector:Bs.Pf.active}});
if(!s)throw(0,g.V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(js)},Sd=async(e,{namespace:t,service:n})=>{const s=await(0,Us.LF)(e,{path:(0,bt.xH)(t,"\
services",n)});if(!s)throw(0,g.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:i}=(0,Fs.r5)(s);return a!==void 0||o!==void 0||Bs.Pf.active in
i?[js(s)]:[]},js=e=>{const{name:t,namespace:n}=(0,vt.Ik)(e.metadata),{journal:s,driver:a}=(0,Fs.r5)(e);return{namespace:(0,vt.Qq)(n)??"",service:(0,vt.Qq)(t)??"",
...s&&{journal:s},...a!==void 0&&{driver:a}}};var Rd=h(17386);function Nd(e,t){return e.is==="broken"?Le(`gave no measurement: ${e.why}`):t==="exit-code"?_d(e.code):
Ad(e)}const Le=e=>({is:"faulty",why:e});function _d(e){return e!==0&&e!==1?Le(`ended with ${Hs(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[
{of:"candidate",n:1,bad:e,...e===1?{note:"exit code 1"}:{}}]}}const Hs=e=>e===null?"a signal":`exit code ${e}`;function Ad({code:e,stdout:t}){if(e!==0)return Le(
`ended with ${Hs(e)}, so its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const i=Id(o);if(typeof i=="string")return Le(`printed what is no measurement: line ${a+1} ${i}`);
s.push(i)}return{is:"measured",counts:s}}function Id(e){const t=Pd(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!yt(s)||!yt(a)||!yt(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const Pd=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},yt=e=>Number.isSafeInteger(e)&&Number(e)>=0,xd=(e,t)=>({
...Object.fromEntries(Object.entries(e).filter(([n])=>!Ld(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.candidate,KN_ROLLOUT_STABLE:t.
stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),Ld=e=>/^(INPUT|KN_ROLLOUT)_/i.test(e)||
/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),Cd=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
Dd=8,Vs=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>Cd.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=Dd).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Yt.f)(t));var Ud=h(31421);const Ws=1024*1024,
Bd=1e3,Fd=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,Ud.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),i=()=>Hd(a),r=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";i(),u({is:"broken",why:f})};r.addEventListener("abort",d),process.
once("exit",i);try{return await Promise.race([jd(a),c])}finally{r.removeEventListener("abort",d),process.off("exit",i),i();for(const f of[a.stdout,a.stderr])f.destroy()}};
function jd(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>Ws&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,Ws)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,Bd).unref()),e.on("close",a),
t}function Hd(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Vd=3e4,Mt=2e3,Ks=1e3,Wd={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function Kd(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=Wd[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:Mt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:Gd(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:Yd(t,e)}}const Gd=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Mt+t}),Yd=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const i=n.held();i?await qd(o,i):await t.clock.sleep(Ks,a)}};async function qd(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:i}=s,r=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+Mt)/1e3);for(;r();){const u=i.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>
c;f&&await zd(e,{held:t,since:c,until:d})&&(c=d);const p=u+(f?n.intervalMs:Ks);r()&&await i.sleep(Math.max(0,p-i.now()),o)}}async function zd(e,t){const{spec:n,
context:s,target:a,each:o,signal:i}=e,r=xd(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??Fd)(n.text,{env:r,timeoutMs:Vd,signal:i});
if(i.aborted||a.held()!==t.held)return!1;const u=Nd(c,n.format);if(u.is==="faulty")return Xd(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?Vs(r,c.stdout||c.stderr):"";for(const p of u.counts)o({atMs:d,...p,...Jd(p.bad,f)});return!0}const Gs=200,Jd=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,Gs)}}:{};function Xd({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=Vs(t.env,s).trim().slice(0,Gs);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,`A run that measures nothing is no evidence. Run the command by hand, with the variables that it gets in \
a step (${(0,Rd.t)("recipes.md")}).`)}const Z={n:0,bad:0,slow:0},Ys=e=>({last:new Map,old:new Set(e),owed:Z});function wt(e,t,{own:n,slowOverMs:s}){const a=[...t].
map(([c,u])=>Zd(Qd(e,c,u),u,s)),o={n:ce(a.map(({n:c})=>c)),bad:ce(a.map(({bad:c})=>c)),slow:ce(a.map(({slow:c})=>c))},{counts:i,owed:r}=qs(o,n,e.owed);return{side:{
...e,last:new Map([...e.last,...t]),owed:r},counted:{...i,causes:tf(a)}}}function qs(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},
a=Math.max(0,Math.floor(s.n)),[o,i]=[kt(s.bad,a),kt(s.slow,a)];return{counts:{n:a,bad:o,slow:i},owed:{n:a-s.n,bad:o-s.bad,slow:i-s.slow}}}const zs={byStatus:new Map,
within:[]},Qd=({last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:zs);function Zd(e,t,n){const a=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?zs:e,o=new Map(
[...t.byStatus].map(([u,d])=>[u,d-(a.byStatus.get(u)??0)])),i=new Map([...o].filter(([u,d])=>u>=ef&&d>0)),r=ce([...o.values()]),c=n===void 0?r:Js(t,n)-Js(a,n);return{
n:r,bad:ce([...i.values()]),slow:kt(r-c,r),causes:i}}const ef=500,Js=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??ce([...t.values()]),tf=e=>{const t=new Map;
for(const{causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},kt=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),ce=e=>e.reduce((t,n)=>t+n,0);function nf(e=Number.
POSITIVE_INFINITY){const t={candidate:Z,stable:Z};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:i,slow:r}=t[n];t[n]={n:o+1,bad:i+(s?1:0),slow:r+(a>e?1:0)}},
sent:n=>t[n]}}var Xs=h(72201),ue=h(31055),de=h(51390);const sf={"k-network-probe":"probe","k-network-hash":"override"};async function Ce({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={...$t(s.headers),...sf},i={url:(0,ue.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return af(await n(i,a),i.url)}catch(r){const c=r instanceof
Error?r.message:String(r);return cf(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const af=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=of(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},Ot=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,$t=e=>Object.fromEntries(e.map(de.gb).map(([t,n])=>[t.toLowerCase(),
n]));function of(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?rf(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function rf(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const cf=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),uf=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let i=1;;i++){const r=await df(e,{clock:t,ask:n,
command:s},{attempt:i,signal:o});if(o.aborted)return{is:"cancelled"};if(r.is==="passed"||i>=e.attempts)return r;await t.sleep(e.intervalMs,o)}}}),df=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const i=t.now();try{const{status:r,body:c}=await n(Tt(e),o),u=t.now()-i,d=lf(e,{status:r,body:c});return d===void 0?{is:"\
passed",attempts:a,status:r,ms:u}:{is:"failed",attempts:a,why:d,detail:{command:s,status:r,ms:u,body:(0,de.cT)(c,e.headers).slice(0,ff),stderr:""}}}catch(r){const c=(0,de.
cT)(r instanceof Error?r.message:String(r),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},ff=2048,lf=(e,{status:t,body:n})=>(0,ue.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,ue.ek)(e)}`,Tt=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(de.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function Qs(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function Et({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),i=new Set;let r=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=r<s,f=r;d&&(r+=1);let p=!1;const m=()=>{d&&!p&&(r-=1),p=!0},b=a({dueMs:u,isSent:d,inFlight:f,
answered:m}).finally(()=>{m(),i.delete(b)});i.add(b)}await Promise.all(i)}function hf({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...pf(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Zs(s)}:{}}))}const pf=({status:e,...t})=>t,Zs=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function St(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,i)=>s(i)>s(o)?i:o);return n.set(a,s(a)-t),a}}const Rt=({method:e})=>gf.has(e),gf=new Set(["GET","HEAD","OPTIONS"]);
function mf(e){const t=e.map(({path:o="/",method:i})=>Zs({path:o,method:i})),n=t.slice(0,vf),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const vf=4,ea=200,ta=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:bf(s,t)}}),bf=(e,t)=>{
const n=[...(0,de.cT)(e,t).trim()];return n.length<=ea?n.join(""):`${n.slice(0,ea).join("")}\u2026`},De=4,yf=1e4,Mf=500;function wf(e){const t=hf(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${De} probes a second on ${mf(t)}`,pace:{is:"fixed",perSecond:De},start:s?Tf(t,{clock:n,ask:s,own:a}):kf(t,
na(e)),...s?{}:{startBefore:$f(t,na(e))}}}const na=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,Xs.o)(e,n,"one"))}),kf=(e,{
clock:t,open:n,own:s})=>async(a,o,i)=>{const r=Qs(n),c=f=>({spec:f,clock:t,target:a,signal:i,lanes:r,own:s}),u=St(e),d={isThere:!1};aa(e,c).then(f=>{d.isThere=f}),
await Et(Nt(e,{clock:t,signal:i}),async f=>{const p=c(u()),m=_t(p,"candidate",Of(f,a.sent?.(f.dueMs))),b=d.isThere&&Rt(p.spec)?_t(p,"stable",f):void 0,A=async(V,W)=>{
const Dt=await Rf(p,await V,W);i.aborted||o(Dt)},P=b&&!sa(await b);await Promise.all([A(m,b),...P?[A(b,m)]:[]])}),r.close()},Of=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),sa=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),$f=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},i,r)=>{const c=Qs(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},d=p=>({spec:p,clock:t,target:u,signal:r,lanes:c,own:s}),f=St(e.filter(Rt));await aa(e,d)&&await Et(Nt(e,{clock:t,
signal:r}),async p=>{const m=await _t(d(f()),"stable",p);!r.aborted&&m.found.is==="knative"&&!sa(m)&&i(m.measured)}),c.close()},Tf=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,i)=>{const r=St(e);return Et(Nt(e,{clock:t,signal:i}),async c=>{const u=r(),d=a?.(c.dueMs),{status:f,...p}=await oa({spec:u,clock:t,of:"candidate",address:Tt(
u).path},c,()=>n(Tt(u),i));c.isSent&&ca(s,p,f),i.aborted||o(p),d?.()})},Nt=(e,t)=>({...t,perSecond:De,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(De*n/
1e3)))});async function aa(e,t){const n=e.find(Rt);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:i}=t(n),{stable:r,stableUrl:c,isStableTagged:u}=a,d=s.now()+
yf;if(r.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<d;){if(await i.use(({ask:p})=>Ef({ask:p,spec:n,signal:o},c)))return s.now()<d;await s.sleep(Mf,o)}return!1}
async function Ef({ask:e,spec:t,signal:n},s){const a={url:(0,ue.gZ)(s,t.path),method:t.method,headers:$t(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await Ce({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function _t({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},i,r){const c=i==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const d={url:(0,ue.gZ)(c,e.path),method:e.method,headers:$t(e.headers)},{status:f,...p}=await oa({
spec:e,clock:t,of:i,address:d.url},r,()=>u(d,s)),m=await Ce({url:c},{ask:u,spec:e,signal:s});return m.is==="knative"&&r.isSent&&ca(o,p,f),{measured:p,found:m,status:f}})}
async function oa({spec:e,clock:t,of:n,address:s},a,o){const i=a.isSent?await o().then(c=>({status:c.status,...Sf(e,s,c)}),c=>({...ra(e,(0,de.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:ta(e,s)})):ia(`not sent: ${a.inFlight} in flight`);a.answered();const r=t.now();return{...i,atMs:r,of:n,n:1,latencyMs:r-a.
dueMs}}const ia=e=>({bad:1,note:e}),ra=({name:e},t)=>ia(e===void 0?t:`${t} on ${e}`),Sf=(e,t,{status:n,body:s=""})=>(0,ue.G3)(e,n)?{bad:0}:{...ra(e,String(n)),sample:ta(
e,t,s)},ca=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Rf(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:i,lanes:r}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await r.use(({ask:d})=>Ce({url:c},{ask:d,spec:o,signal:i}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Ue=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function At(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return Nf(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function Nf({status:e,nowMs:t,body:n}){const s=Me(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=Me(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:It(a.result).flatMap(_f),nowMs:t}}function _f(e){const{metric:t,values:n}=Me(e)??{},s=Object.fromEntries(
Object.entries(Me(t)??{}).map(([o,i])=>[o,String(i)])),a=It(n).flatMap(o=>{const[i,r]=It(o).map(Number);return Number.isFinite(i)&&Number.isFinite(r)&&Number(r)>=
0?[{atS:Number(i),value:Number(r)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const Me=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Me(t):void 0}catch{return}},It=e=>Array.isArray(e)?e:[],ua=["requests","errors",
"quick"];function Af(e,t,n){const s=new Map(e),a=[],o=n+(la(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[r,c]of Pf(t)){const u=e.get(r)??xf(c,{
fromS:n,bornS:o}),d=Lf(c);if(!u||d<u.atS)continue;const f=fa(c,d);s.set(r,{atS:d,values:f}),d>u.atS&&a.push({fromS:u.atS,atS:d,...Cf(u.values,f)})}if(a.length===
0)return{targets:s};const i=r=>a.reduce((c,u)=>c+u[r],0);return{targets:s,growth:{fromS:i("fromS")/a.length,atS:i("atS")/a.length,requests:i("requests"),errors:i(
"errors"),quick:i("quick")}}}const If=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Pf(e){const t=ua.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${da(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>If.includes(a));return da(s.length>0?Object.fromEntries(
s):n)})}const da=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function xf(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:i})=>i.map(({atS:r})=>r)),
a=s.filter(i=>i>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:fa(e,o)}}const Lf=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),fa=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function Cf(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[i,r])=>o+r-(n?0:e.get(i)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function la(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Df=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},Pt=300;async function Uf(e,t){const{of:n,forms:s,context:a,stable:o}=e,i=[];for(const r of o)for(const c of s){const u=c(
{...a.place,revision:r}),d=await At(n,Ue(u.requests,Pt),t);if(d.is!=="series")return pa(n,u.requests,d.why);if(i.push(Ue(u.requests,Pt)),d.series.length>0)return await Ff(
n,u,t)??await Bf(e,r,d)}return o.length===0||await ga(e)?ha:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${i.map(r=>`\`${r}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const Bf=async(e,t,n)=>await ga(e)?ha:jf(e,t,n),ha={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},pa=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function Ff(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await At(e,Ue(a,Pt),s);if(o.is!=="series")return pa(e,a,o.why)}}const ga=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function jf({context:e,stable:t},n,{series:s,nowMs:a}){const[o,i]=[Df(s),la(s)],r=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=i===void 0?"":`, scraped every ${Math.round(i)} s`,u=Math.round(1e3*(2*(i??0)+Math.max(r-(i??0),0)))+Vf,d=t.length===1?Hf(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(r)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:u}}}}
function Hf(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const Vf=8e3;var Wf=h(37067),Kf=h(44708),Gf=h(45269);const ma=1e4,Yf=16*1024*1024;function qf(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,Gf.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const i=new URL(s),r=AbortSignal.
timeout(ma),c=AbortSignal.any([o,r]);try{return await va(i,{agent:n(i),headers:a,signal:c})}catch(u){throw new Error(r.aborted?`no response within ${ma/1e3} s`:
ba(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function va(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=r=>{const c=[];let u=0;
r.on("data",d=>{u+=d.length,u>Yf?r.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),r.on("error",a),r.on("end",()=>{const d=Date.parse(r.headers.
date??""),f=Buffer.concat(c).toString("utf8");s({status:r.statusCode??0,nowMs:Number.isNaN(d)?void 0:d,body:f})})},i=e.protocol==="https:"?Kf.get(e,t,o):Wf.get(
e,t,o);return i.on("error",r=>{i.reusedSocket&&ba(r)==="ECONNRESET"?va(e,t).then(s,a):a(r)}),n}const ba=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),zf=15*6e4;function Jf(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??Z;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-zf;)t.shift()},between:(s,a,o)=>{const[i,r]=[n(s,a),n(s,o)];return{n:r.n-i.n,bad:r.bad-i.bad,slow:r.
slow-i.slow}}}}function Xf(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return Qf.flatMap(i=>i.selectors.map(r=>Zf(i,r,t)));const o=a!==void 0&&
t!==void 0;return[i=>({requests:xt(n,i),errors:xt(s,i),...o?{quick:xt(a,i)}:{}})]}const xt=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Qf=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],Zf=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,i)=>r=>{const c=o(r),u=i===void 0?void 0:s.find(d=>d*a>=i);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...i===void 0?{}:{quick:`${t}{${c},le=~"${el(u)}"}`}}},el=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),tl=120,nl=300;async function sl(e,t){const{revisions:n,seconds:s}=e,a=Math.min(nl,Math.max(0,s)+tl),[o,i]=await Promise.
all([ya(e,n.candidate,{range:a,signal:t}),ya(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:i.is==="failed"?i:{is:"read",sides:{candidate:o.read,stable:i.
read},nowMs:o.nowMs??i.nowMs}}async function ya(e,t,n){const s=await Promise.all(t.map(r=>al(e,r,n))),a=s.find(r=>r.is==="failed");if(a)return a;const o=s.filter(
r=>r.is==="read"),i=ua.flatMap(r=>{const c=o.flatMap(u=>u.read[r]??[]);return o.some(u=>u.read[r]!==void 0)?[[r,c]]:[]});return{is:"read",read:Object.fromEntries(
i),nowMs:o.find(({nowMs:r})=>r!==void 0)?.nowMs}}async function al(e,t,{range:n,signal:s}){const{of:a,forms:o,place:i}=e,r=u=>At(a,Ue(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const d=u({...i,revision:t}),f=await r(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return ol(d,f,r)}return c}async function ol({errors:e,quick:t},{series:n,nowMs:s},a){const[o,i]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:i&&i.is!=="series"?{is:"failed",why:i.why}:{is:"read",read:{requests:n,errors:o.series,...i?{quick:i.series}:
{}},nowMs:s}}const Ma=5e3,il=1e3,wa=3e3,rl=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function cl(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const i=n?Xf(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:rl(s)},check:async(r,c)=>n?ka(e,u=>(dl(n,e),Uf({of:{...n,get:u},forms:i,context:e,stable:r},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(r,c,u)=>{n&&await ka(e,d=>fl({spec:n,forms:i,context:e,get:d,target:r,each:c,signal:u}))}}}
const ul=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function dl({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||ul(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function ka({http:e,env:t},n){const{get:s,close:a}=e??qf(t);try{return await n(s)}finally{a()}}async function fl(e){
const{context:t,target:n,signal:s}=e,a=Jf(t.own),o=new Set;for(;!s.aborted;){const i=n.held();i?await ll({...e,held:i,history:a,warned:o}):await Oa(e,a)}}async function Oa({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(il,t)}async function ll(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,i=[{of:"candidate",targets:new Map,owed:Z},{of:"stable",targets:new Map,owed:Z}];let r=a.fromMs+wa-Ma;for(;o();){const c=t.clock.now();c>=r+Ma&&(r=c,await hl(
e,i,o)),o()&&await Oa(e,e.history)}}async function hl(e,t,n){const{spec:s,get:a,forms:o,context:i,target:r,held:c,signal:u}=e,{candidate:d,stable:f}=r,p=c.fromMs+
wa,m=(i.clock.now()-p)/1e3,b=await sl({of:{...s,get:a},forms:o,place:i.place,revisions:{candidate:[d],stable:f},seconds:m},u);if(!n())return;if(b.is==="failed")
return gl(e,b.why);const A=b.nowMs===void 0?0:i.clock.now()-b.nowMs;for(const P of t){const V=Af(P.targets,b.sides[P.of],(p-A)/1e3);P.targets=V.targets,V.growth&&
pl(e,P,{growth:V.growth,aheadMs:A,side:b.sides[P.of]})}}function pl({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:i,side:r}){const{requests:c,errors:u,
quick:d,fromS:f,atS:p}=o,b=e.requests===void 0?t.between(a.of,f*1e3+i,p*1e3+i):Z,A=r.quick!==void 0,{counts:P,owed:V}=qs({n:c,bad:u,slow:A?c-d:0},b,a.owed);a.owed=
V;const{slow:W,...Dt}=P;s({atMs:n.clock.now(),of:a.of,...Dt,...A?{slow:W}:{}})}function gl({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Promet\
heus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const Y=10,$a=(e,t)=>e.length===
0?void 0:e.reduce((n,s)=>n+s,0)*t.length/e.length,ml=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function vl(e,t){const n=await Promise.all(
t.map(async([s,a])=>{const o=await ee(e,a);if(!o)return;const i=Ta(o,e.random).slice(0,Y);return{of:s,revisions:a,side:Ys(o),drawn:i,pods:o.length,own:e.own.sent(
s)}}));return n.every(s=>s!==void 0)?n:void 0}async function ee({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?
n.flat().map(({name:s})=>s):void 0}const bl=async(e,t)=>{await Promise.all(t.map(n=>yl(e,n)))};async function yl(e,t){const n=await ee(e,t.revisions);if(!n)return;
const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=[...s,...Ta(a,e.random)].slice(0,Y),t.pods=n.length}const Ta=(e,t)=>e.map(n=>({each:n,
at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function Ml(e,t,n){const s=await Promise.all(t.map(c=>wl(e,c,n))),o=s.flat().map(({result:c})=>c).filter(
c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(({afterMs:c})=>c))};const i=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="read"?[[
u,d.counters]]:[]));return s.some((c,u)=>i[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(
i[u])}))}}const wl=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),kl=({own:e,slowOverMs:t},n)=>n.flatMap(({
reading:s,read:a})=>{const o=e.sent(s.of),i=Ol(o,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=o,a.size===0)return[];const r=s.side.last.size===0,{side:c,counted:u}=wt(
s.side,a,{own:r?Z:i,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Ol=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Lt=1e3,$l=5e3;async function Ea(e,t,n){
const s=t.slice(0,Y),a=await Promise.all(s.map(o=>e(o,n)));return $a(a.filter(o=>o!==void 0),t)}const Sa=3;async function Tl({clock:e,readRequestRate:t},n,s){const a=[];
for(let o=0;o<Sa;o++){o>0&&await e.sleep(Lt,s);const i=await Ea(t,n,s);if(i===void 0)return;a.push(i)}return a.reduce((o,i)=>o+i,0)/Sa}const El=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Lt,o);!s||o.aborted||!await Rl(e,t,o)||await Sl(e,{candidate:t,signal:o,tallies:s})};async function Sl(e,{
candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:i,readRequestRate:r}=e,c=i.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-i.sent(
"candidate").n+c))});let f,p=[];for(let[m,b]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=m+$l&&(m=a.now(),p=await ee({counters:o},[t])??[]),await a.
sleep(Lt,n);const A=await Ea(r,p,n).catch(()=>{}),P=(a.now()-b)/1e3;b=a.now(),A!==void 0&&(u+=A*P,f??=s(async()=>d()).told,f(d()))}}async function Rl({counters:e},t,n){
const[s]=await ee({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const Ra=1e3,Nl=5e3,_l=6e4,Al=5,Il=500,Pl=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{const i=s&&await Cl({parts:e,candidate:t,signal:o});if(!i)return;let r=Promise.resolve(i);const c=()=>(r=r.then(d=>Dl({parts:e,candidate:t,
signal:o},d)),r.then(({total:d})=>d)),{told:u}=s(c);await xl(e,{held:n,signal:o,pods:async()=>(await r).pods,read:async()=>u(await c())})};async function xl({clock:e},{
held:t,signal:n,pods:s,read:a}){let o=t(),[i,r]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(Ra,n),t()!==o&&([o,i,r]=[t(),e.now(),
Number.NEGATIVE_INFINITY]);const c=Ll(await s(),o!==void 0,e.now()-i);e.now()<r+c||(r=e.now(),await a())}}function Ll(e,t,n){return t&&e>Y?Number.POSITIVE_INFINITY:
n<_l&&(e<=Al||!t)?Ra:Nl}async function Cl({parts:e,candidate:t,signal:n}){const s=await ee(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await Na(e,s,n);
if(s.length>0&&o.size===0)return;const{side:i}=wt(Ys(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:i,own:a,pods:s.length,total:{n:0,bad:0}}}async function Dl({
parts:e,candidate:t,signal:n},s){const a=await ee(e,[t])??[],o=await Na(e,a,n);if(o.size===0)return s;const i=e.own.sent("candidate"),r={n:i.n-s.own.n,bad:i.bad-
s.own.bad,slow:0},{side:c,counted:u}=wt(s.side,o,{own:r,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:i,pods:a.length,total:d}}
async function Na(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=Y){t.length>Y&&await e.clock.sleep(Il,n);const o=t.slice(a,a+Y),i=await Promise.all(o.map(r=>e.
counters.readCounters(r,n)));for(const[r,c]of i.entries())c.is==="read"&&s.set(o[r]??"",c.counters)}return s}const Ul=2e3;async function Bl({counters:e,clock:t},n,s){
const a=n.slice(0,Y),o=()=>Promise.all(a.map(p=>Fl(p,e,s))),i=t.now(),r=await o();await t.sleep(Ul,s);const c=await o(),u=(t.now()-i)/1e3,d=c.flatMap((p=-1,m)=>{
const b=r[m];return p<0||b===void 0?[]:[p<b?p:p-b]});if(u===0)return;const f=d.map(p=>p/u);return $a(f,n)}async function Fl(e,t,n){const s=await t.readCounters(
e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const _a=2e3,jl=1e4;async function Hl(e,t,n){const s=await ee(e,t)??[],o=(await Promise.
all(s.slice(0,Y).map(i=>e.counters.readCounters(i,n)))).flatMap(i=>i.is==="read"?[i.counters]:[]);return Math.min(jl,Math.max(_a,Vl(o)))}function Vl(e){const t=Aa(
e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===0)return 0;const s=a=>Aa(
e.flatMap(({within:o})=>o.filter(({ms:i})=>i===a).map(({count:i})=>i)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const Aa=e=>e.reduce((t,n)=>t+n,0),Be=1e3,
Wl=5e3,Kl=3e4,Gl=6e4,Yl=5e3;function ql({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},a=e==="auto"||
e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?Jl:[],...e==="users"?{required:zl}:{},check:async(o,i)=>a?
Ql(s,o,i):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([eh(s)(...o),Pl(s)(...o)])},startBefore:th(s)}}const zl={by:"\
evidence",without:"To go on with probes alone, set `evidence` to auto."},Jl=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],
Xl="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `me\
trics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function Ql(e,t,n){const{counters:s}=e,a=await ee({counters:s},
t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(0,Y).map(f=>s.readCounters(f,n)));if(o.every(
({is:f})=>f==="later"||f==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:Ia(0)};const i=o.filter(
f=>f.is==="read"),r=o.find(f=>f.is==="failed");if(i.length>0){const f=await Bl(e,a,n),p=f===void 0?{}:{pace:Ia(f)};return{is:"available",what:`users' requests (${Zl(
i,t)})`,...p}}if(o.some(({is:f})=>f==="forbidden"))return{is:"unavailable",why:"the API server refuses to read port 9091 of pods"};if(r)return{is:"unavailable",
why:`the metrics of ${t.join(", ")} cannot be read: ${r.why}`};const{clock:c,readRequestRate:u}=e,d=u&&await Tl({clock:c,readRequestRate:u},a,n);return{is:"unav\
ailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:Xl,...d===void 0?{}:{usersPerSecond:d}}}const Ia=e=>({is:"by-traffic",
perSecond:e,delayMs:_a});function Zl(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+a,0)} so far in ${e.length===1?"1 pod":`${e.
length} pods`} of ${t.join(", ")}`}const eh=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?await nh(e,{target:t,held:o,each:n,signal:s}):
await a.sleep(Be,s)}},th=e=>async({stable:t},n,s)=>Pa(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function nh(e,{target:t,
held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await xa(e.clock,n.fromMs+await Hl(e,t.stable,a),a),o()&&await Pa(e,{sides:ml(t),fromMs:n.fromMs,each:s,
signal:a,isOn:o})}async function Pa(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:i,isOn:r}=t,c=await vl(e,s);if(!c)return n.sleep(Be,i);let u=n.now(),d=Be;
for(let f=0;r();){const p=n.now();p>=u+Yl&&(await bl(e,c),u=p);const m=await Ml(e,c,i);if(!r())return;m.is==="counted"&&sh(o,kl(e,m.read),f++>0?n.now():void 0),
d=ah(m,a,{pauseMs:d,nowMs:n.now()}),await xa(n,p+d,i)}}function sh(e,t,n){if(n!==void 0)for(const{of:s,...a}of t)e(oh(s,a,n))}const xa=(e,t,n)=>e.sleep(Math.max(
0,t-e.now()),n);function ah(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(Kl,Math.max(2*n,e.afterMs)):s-t<Gl?Be:Wl}const oh=(e,{n:t,bad:n,slow:s,causes:a},o)=>({
atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,i],[,r])=>r-i).map(([i])=>i).join(" or ")}:{}}),ih=[ql,cl,Kd,e=>rh(e,wf(e))];function rh({settings:{evidence:e},
readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=El({...n,readRequestRate:t});return{...s,start:async(...i)=>{await Promise.all(
[s.start(...i),a(...i)])}}}function ch(e){const t=nf(e.settings.analysis.maxLatencyMs);return ih.flatMap(n=>n({...e,own:t})??[])}var uh=h(86522),La=h(77598);const dh=100,
fh=1e3,Ca=10,lh=5e3,hh=(e,{clock:t,ask:n})=>{const s=o=>(i,r)=>Ce({url:i,...r?{by:r}:{}},{ask:n,spec:e,signal:o}),a=(o,i)=>ph(o,{clock:t,...i});return{now:async(o,i)=>Ot(
await s(i)(o)),leadsToKnative:(o,i)=>a(async()=>Ot(await s(i)(o)),{forMs:lh,signal:i}),isServed:(o,i)=>{const r=s(i);return a(async()=>Ot(await Da(gh,()=>r(o))??
{is:"knative"}),{forMs:z.kj,signal:i})},isEmpty:async({url:o,tag:i,mainUrl:r},c)=>{const u={url:o,never:vh(o,i),mainUrl:r},d=await a(()=>mh(u,s(c)),{forMs:z.kj,
signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function ph(e,{clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=dh;;o=Math.
min(fh,o*2)){const i=await e(),r=a-t.now();if(i.is==="knative"||s.aborted||r<=0)return i;await t.sleep(Math.min(o,r),s)}}const gh=e=>e.is==="knative";async function Da(e,t){
const n=await t();if(!e(n))return n;for(let s=1;s<z.Lf;s+=Ca){const o=(await Promise.all(Array.from({length:Math.min(Ca,z.Lf-s)},t))).find(i=>!e(i));if(o)return o}}
async function mh({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return Ua(a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"\
a host of a tag that does not exist is not answered like an unknown host"};if(await Da(c=>c.is==="other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"\
the ingress still serves the host of the tag that was taken off"};const r=await s(n);return r.is==="knative"?r:Ua(r)}const Ua=e=>({is:e.is,why:`at the URL of th\
e Service, ${e.why}`}),vh=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,La.randomBytes)(3).toString("hex")}`));var bh=h(82571),yh=h(12271),Mh=h(74890);const wh=({
id:e=(0,La.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=i=>({settings:i,health:t(i),sources:n(i),throughPod:r=>kh({...a,settings:i,
sourcesFor:n},r)});return{...a,...o(a.settings),asks:o,id:e,templates:Mh.k,reporter:Oh(s),notifier:(0,X.Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};
function kh({cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,i=(u,d)=>e.askPod(a,u,d),r=`$(kubectl get pod -n ${o} -l serving.knative.\
dev/revision=${a} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${r}:8012/proxy${n.health.path??"/"}"`;return{health:uf(n.
health,{clock:t,ask:i,command:c}),sources:s(n,i)}}const Oh=({report:e})=>({report:t=>{try{e(t)}catch{}}}),$h=(e,t)=>(0,pt.a)(e,n=>Ct(e,n,t)),Th=(0,yh.x)(Q.d);async function Ct(e,t,n){
const{service:s}=e.settings,{transport:a,namespace:o,server:i,context:r}=t,c={server:i,context:r,namespace:o,service:s},u=(0,bh.X)({transport:a,clock:Q.d,rateLimiter:Th,
namespace:o,service:s,target:c});try{return await n(wh(Eh(e,u)))}finally{await u.close()}}const Eh=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>(0,uh.
Tx)(s,Q.d),hosts:hh(t.settings.health,{clock:Q.d,ask:(0,Xs.o)(t.settings.health,e,"fresh").ask}),sourcesFor:(s,a)=>ch({settings:s,clock:Q.d,env:e,place:n.target,
warn:(o,i)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,cure:i}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),
Ba=e=>(0,pt.a)(e,t=>(e.reporter.report({is:"note",text:Sh(e,t)}),gd({...e,...Rh(e,t),at:Nh(e,t)}))),Sh=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.
allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},Rh=({settings:e},{transport:t,namespace:n,
server:s})=>Td({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.service}:{}}),Nh=(e,t)=>({namespace:n,service:s},a)=>{
const o={...e.settings,namespace:n,service:s};return Ct({...e,settings:o},{...t,namespace:n},a)},we=e=>t=>$h(t,e),_h={deploy:e=>Ps(e,t=>(0,pt.a)(t,n=>Ah(t,n))),
promote:e=>Ps(e,we(Fu)),abort:we(e=>Jn(e,"anyone")),rollback:we(Wu),recover:Ba,curl:we(hc),finish:e=>e.settings.command==="recover"?Ba(e):Ih(e)};function Ah(e,t){
const{endsAtMs:n}=t,s=(0,Xn.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`\
The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,F.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} i\
nstead of ${(0,F.cb)(e.settings.timeoutMs)}.`}),Ct({...e,settings:s},t,mu)}const Ih=we(e=>Jn(e,"own"))}),85154:((ke,q,h)=>{h.d(q,{Fg:()=>C,Fu:()=>L,lt:()=>j});var g=h(
84611),O=h(24399),M=h(40019),N=h(96105),_=h(75389);async function L({cluster:w}){const y=w.snapshot(),$=({revision:S})=>y.revisions.get(S)?.ready.status==="True",
k=(0,O.AR)((0,_.m8)(y));!y.service||k.length>0&&k.every($)||(await w.reread(N.k),await w.rereadRevisions())}function j(w,y){const{revisions:$}=w,k=(0,O.AR)((0,_.
m8)(w)),{serving:S,broken:T}=(0,M.UT)(k,I=>(0,M.c8)($.get(I))),R=S.map(({revision:I})=>$.get(I)).find(I=>I?.ready.status!=="True");if(R)throw(0,g.V2)("E_STABLE_\
NOT_READY",{revision:R.name,why:(0,_.$R)(R)});const D=I=>!((0,O.vY)([I])&&S.length>0)&&(0,M.c8)($.get(l(I,y)));if(!y.traffic.some(I=>I.percent&&D(I))||S.length===
0)return{stable:S,broken:T,before:y.traffic};const U=S.map(({revision:I,percent:Oe})=>({revisionName:I,latestRevision:!1,percent:Oe}));return{stable:S,broken:T,
before:(0,M.c_)(y.traffic,D)??U}}const l=({revisionName:w},{latestReady:y=""})=>w??y;function C(w,{revisions:y},{stable:$,broken:k}){if(k.length===0)return;const S=k.
map(({revision:T,percent:R})=>{const D=y.get(T),H=D?`it is not ready (${(0,_.$R)(D)})`:"it no longer exists";return`${T} has ${R} % of traffic and serves nobody\
: ${H}.`});w.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:S.join(" "),cure:$.length===0?"There is no traffic to protect, so the new Revision rec\
eives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),45269:((ke,q,h)=>{
h.d(q,{y:()=>j});var g=h(73024),O=h(37067),M=h(44708),N=h(41692),_=h(83026);const L={one:1,several:8},j=(y,{ingressAddress:$,env:k,connections:S})=>{const T={...S===
"fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:L[S]},proxyEnv:$?{}:l(y,k)};return y.protocol==="https:"?new M.Agent({...T,ca:[...C(k)]}):new O.Agent(T)},l=(y,$)=>Object.
fromEntries([...(0,_.No)(y.protocol),"no_proxy","NO_PROXY"].map(k=>[k,$[k]])),C=y=>[...(0,N.getCACertificates)("default"),...(0,N.getCACertificates)("system"),...w(
y.CURL_CA_BUNDLE)],w=y=>{if(!y)return[];try{return[(0,g.readFileSync)(y,"utf8")]}catch{return[]}}}),72201:((ke,q,h)=>{h.d(q,{o:()=>N});var g=h(37067),O=h(44708),
M=h(45269);function N(w,y,$){const k=new Map,S=T=>{const R=k.get(T.protocol)??(0,M.y)(T,{...w,env:y,connections:$});return k.set(T.protocol,R),R};return{ask:async(T,R)=>{
const D=AbortSignal.timeout(w.timeoutMs),H=AbortSignal.any([R,D]);try{const U=S(new URL(T.url));return await _(T,{spec:w,agent:U,signal:H})}catch(U){throw new Error(
D.aborted?`no response within ${w.timeoutMs/1e3} s`:C(U))}},close:()=>{for(const T of k.values())T.destroy()}}}function _(w,y){const{promise:$,resolve:k,reject:S}=Promise.
withResolvers(),T=l(w,y,R=>{const{statusCode:D=0,headers:H}=R,U=j(R);R.on("error",S).on("end",()=>k({status:D,headers:H,body:U()}))});return T.on("error",R=>{T.
reusedSocket&&C(R)==="ECONNRESET"?_(w,y).then(k,S):S(R)}),T.end(),$}const L=2048;function j(w){const y=[];let $=0;return w.on("data",k=>{$<L&&y.push(k.subarray(
0,L-$)),$+=k.length}),()=>Buffer.concat(y).toString("utf8")}function l({url:w,method:y,headers:$,by:k},S,T){const R=new URL(w),{hostname:D,port:H}=new URL(k??w),
{ingressAddress:U}=S.spec,I={agent:S.agent,signal:S.signal,method:y,host:U?.host??D,port:U?.port??H,path:`${R.pathname}${R.search}`,headers:{host:R.host,...$}};
return R.protocol==="https:"?O.request({...I,servername:R.hostname},T):g.request(I,T)}const C=w=>w instanceof Error?"code"in w&&typeof w.code=="string"?w.code:w.
message:String(w)})};export{Ph as id,xh as ids,Lh as modules};
