const sh=245,ah=[245],oh={77245:((Ft,ue,h)=>{h.d(ue,{rollouts:()=>eh});var y=h(11899),S=h(88737),O=h(96105),E=h(11983),L=h(45722),b=h(33710);const Y=(e,t)=>({startedMs:e.
now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},
pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});var p=h(75389),V=h(34794),$=h(52450);const k=({
may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var x=h(70894),A=h(33095);const C={POST:"create",PUT:"update",PATCH:"patch",DELETE:"\
delete"},R=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>C[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({
verb:s,group:"",resource:"pods/proxy"}))]};async function _(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await B(e,{code:"E_URL_UN\
REACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function q(e,t){if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.
interrupt);n.is==="other"&&!n.isFailure&&await W(e,t,n.why)}const W=(e,t,n)=>B(e,{code:"E_NOT_PROVEN",url:t,why:n});async function B(e,{code:t,url:n,why:s}){const o=e.
settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(A.l);if(o!==void 0)throw(0,y.V2)("E_HEADER_API",{url:n,name:o});const r=await e.cluster.missing(
R(e.settings));if(r.length>0){const{user:u,grant:f}=await(0,E.Uk)(e,r);throw(0,y.V2)(t,{url:n,why:s,user:u,rights:r.map(x.Cv).join(", "),grant:f})}e.may.reachUrl=
!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go through the API server. \
To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function fe(e,{url:t,candidate:n,isProven:s}){await _(e,t),e.may.
reachUrl&&!s&&await W(e,t,"an earlier Revision may still answer there");const a=e.may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:k(e,a.sources),by:e.
may.reachUrl?"url":"pod"}}function Ut(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||n===void 0)return;
const c=a.length>0?(0,p.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,f=a.length===0||o===!0||Ha(r,i);return{url:i,candidate:n,isProven:f,isStableTagged:c!==
void 0,stable:a.map(({revision:d})=>d),...u?{stableUrl:u}:{}}}const Ha=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Dt(e,t,n){const s=n.tags.candidate,
[a,o]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var U=h(29535);const Bt=24;
function Va(e,t,{fromMs:n,toMs:s}){const a=t.filter(c=>c.source===e);if(a.length===0||s<=n)return[];let[o,r,i]=[U.Yi,U.Yi,0];return Array.from({length:Bt},(c,u)=>{
const f=n+(s-n)*(u+1)/Bt;for(let d=a[i];d&&d.atMs<=f;d=a[++i])d.of==="candidate"?o=(0,U.tY)(o,d):r=(0,U.tY)(r,d);return{afterMs:Math.round(f-n),...Ht(o),...r.n>
0?{stable:Ht(r)}:{}}})}const Ht=({n:e,bad:t})=>({count:e,bad:t});var Te=h(99639),Fe=h(98063),se=h(27668),D=h(1155);function Wa({record:e,cluster:t,clock:n,settings:s,
...a},o){const{kept:r,evidence:i,...c}=o.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),
plan:c,limits:(0,D.mo)(s.analysis),sources:k(a,a.sources).map(({name:u,one:f,mayBeSilent:d})=>({name:u,one:f,...d?{mayBeSilent:d}:{}})),...o.evidence?{evidence:o.
evidence}:{}})}const Ue=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function Ka({record:e},t,n){const{step:s,percent:a,fromMs:o,
holdMs:r,longestMs:i,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:o,holdMs:r,longestMs:i,plannedMs:c,...n})}function Ga({record:e},t,{judged:n,progress:s}){
!n||n===t?.judged||e?.({is:"judged",...Vt(n),isScaled:s.scaled})}function Ya({record:e},t,n){const{judged:s,verdict:a}=n,o=t.pods.scaledFor>s.hold.step;e?.({is:"\
step-ended",...Vt(s),isScaled:o,verdict:a})}const Vt=({atMs:e,pending:t})=>({atMs:e,pending:t});var M=h(42105);const qa=6e4;function Ja(e){const{world:t,memory:n,
snapshot:s,previous:a}=e,o=t.clock.now(),r=(0,p.nO)(s,t.driver);if(typeof r=="string")return{atMs:o,progress:{...za,foreign:r},wait:a?.wait??{key:"",fromMs:o}};
const{journal:i}=r,c=De(t,n,s,i),u={...e,atMs:o,journal:i,candidate:c},f=n.hold?Kt(t,n.hold,a?.judged):void 0,{wait:d,...l}=Qa(u,f?.analysis.verdict??"not-asked");
return{atMs:o,progress:l,wait:d,journal:i,...f?{judged:f}:{},...c?{candidate:c}:{},...ao(u,l)}}const za={stage:"claimed",step:-1,silent:!1,candidate:"starting",
isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusiv\
e",waitedMs:0};function Qa(e,t){const{world:n,memory:s,snapshot:a,atMs:o,journal:r,candidate:i}=e,c=(0,p.$S)(a),f=r.stable.some(({revision:j})=>!c.exists(j))&&r.
intended.some(j=>(0,b.Pw)(j,c)),d=f&&!(0,M.UN)((0,b._r)(r,c).traffic,r.intended),m=r.stage==="aborting"&&(r.stable.length===0||f)||(0,p.fx)(a.route,r.intended),
g=r.stable.every(j=>(0,p.i_)(a)(j.revision)),w=s.pods.scaledFor>=(r.stage==="stepping"?r.step+1:0),N=eo(e,`${r.stage} ${r.step} ${m} ${w} ${g}`);return{stage:r.
stage,step:r.step,...s.abortBecause?{abortBecause:s.abortBecause}:to(e),silent:n.cluster.silentMs()>qa,candidate:no(e)?"never":so(a,i,r.stage),isFollowed:i===void 0||
s.candidate.followed===i.name,stableReady:g,isStranded:d,inForce:m,scaled:w,warm:Xa(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.
candidate.tagHost:"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,waitedMs:o-N.fromMs,wait:N}}function Xa({
memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=Za;return Object.entries(e.wanted).every(([o,r])=>{const i=(0,p.EB)(t,o);return i>=r||i===
0&&o!==n.candidate&&a})}const Za=2e4,eo=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:{key:n,fromMs:t},De=({templates:e},{deployment:t},n,s)=>(0,p.RH)(n,s,t?.
template&&e),Wt=(e,{plannedMs:t})=>({sources:k(e,e.sources),limits:e.settings.analysis,plannedMs:t});function Kt(e,t,n){const s=n?.hold===t?n:void 0,a=Wt(e,t),o=e.
clock.now(),r=s?.judging??(0,Te.Nh)(t.states),i=(0,Te.PD)(r,t.measurements,{step:t,at:o,judged:a});if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],
u=(0,Te.Ep)(i,t.measurements,{step:t,judged:a,at:o,pending:c});return{hold:t,judging:i,analysis:u,atMs:o,pending:c}}const to=({atMs:e,memory:t,journal:n})=>e-t.
startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function no({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:a}=t;return n.stage!==
"deployed"||s||!a||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==void 0}function so({start:e},t,n){const s=t?.ready.status;return n==="stepping"&&s!=="Un\
known"&&s!==void 0?s==="True"?"ready":"failed":e?.is==="failed"?"failed":s==="True"&&(e?.is!=="healing"||e.serves)?"ready":"starting"}function ao(e,t){const{previous:n}=e,
s=oo(e)??n?.trouble,a=ro(e)??n?.foreignTemplate,o=io(e,t)??n?.warm;return{...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...o?{warm:o}:{}}}function oo({snapshot:{
start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function ro({world:e,snapshot:{service:t},
journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function io({
memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||!s||a<0||n?.warm?.step===a))return{step:a,pods:t.replicas}}const co=async(e,{world:t,
memory:n,snapshot:s})=>{const a=(0,p.zc)(s);if(!a)return;const{plan:o,step:r}=a,{percent:i,holdMs:c}=o.steps[r]??{percent:0,holdMs:0},u=t.clock.now(),f=o.steps.
reduce((j,I)=>j+I.holdMs,0),d=(0,se.X2)({plan:o,step:r},Be(t,n,a)),l=uo(t,n,{journal:a,plannedMs:f}),{pending:m}=n,g={step:r,percent:i,holdMs:c,longestMs:d,plannedMs:f,
fromMs:u,states:l,measurements:[],pending:m};Ka(t,g,{candidate:a.candidate??"",isStart:Gt(n,a)}),n.hold=g;const w=Ut(s,a);w&&Yt(t,n,w);const N=u-(n.exposure.at(
-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:i,afterMs:N,atMs:u,untilMs:a.deadlineMs})},Be=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.
now();function uo(e,t,{journal:n,plannedMs:s}){const a=Gt(t,n)?Fe.Cq:Fe.MB,o=Object.entries(t.evidence??n.evidence??{}),r=Object.fromEntries(o.map(([i,c])=>[i,a(
c)]));return t.lastHeld===void 0?(0,Te.b6)(r,t.before.measurements,Wt(e,{plannedMs:s})):r}const Gt=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,He=(e,{
evidence:t,answers:n})=>({...e,...t&&{evidence:Object.fromEntries(Object.entries(t).map(([s,a])=>[s,(0,Fe.oV)(a)]))},...n&&{answers:{n:n.count,...n.bad===void 0?
{}:{bad:n.bad}}}});function Z(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Kt(e,n,t.seen?.judged),{judging:a,analysis:o}=s;n.holdMs>
0&&(t.evidence=a.states);const{percent:r,failed:i}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(l=>({...l,...fo(n,l.source,c)})),f=lo(o.verdict),d={percent:r,heldMs:c,
...o,sources:u,verdict:f,...i&&{failed:i}};t.steps.push(d),Ya(e,t,{judged:s,verdict:d.verdict}),yo(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:d})}
const fo=({measurements:e,fromMs:t},n,s)=>{const a=Va(n,e,{fromMs:t,toMs:t+s});return a.length>0?{course:a}:{}},lo=e=>e==="outage"||e==="outage-over"?"inconclus\
ive":e;function Yt(e,t,n){if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=po(t,(0,p.zc)(e.cluster.snapshot())?.answers),a=({start:o,...r})=>o(
{...n,held:()=>t.hold,sent:i=>mo(t,{source:r.name,dueMs:i}),tallies:s},i=>{go(e,t,{...i,source:r}),e.notifier.notify()},t.background.signal);fe(e,n).then(({sources:o})=>Promise.
all(o.map(async r=>a(r)))).catch(()=>{})}function po(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?ho(t,a):void 0,{n:r,bad:i}=o??a,c=o?
"between":"earlier";e.answers={count:r,...i===void 0?{}:{bad:i},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}function ho(e,t){return e.
bad===void 0&&t.bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function mo({pending:e},t){return e.add(t),()=>{e.delete(
t)}}function go(e,t,{sample:n,source:s,...a}){const{hold:o}=t,{unattributed:r,atMs:i,of:c}=a;if(r!==void 0){o&&bo(o,r);return}const u={...a,source:s.name};!o&&t.
exposure.length===0&&c==="stable"&&(t.before.measurements.push(u),Ue(e,u,"before")),!(!o||i<o.fromMs)&&(o.measurements.push(u),Ue(e,u,"hold"),n&&c==="candidate"&&
vo(o,{...n,atMs:i,one:s.one},a.note))}function vo(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function bo(e,t){e.unattributed={count:(e.
unattributed?.count??0)+1,why:t}}function yo(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did not come from the candidat\
e: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"note",text:a})}const Mo=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,p.zc)(s),o=a&&Ut(s,a);o?
n.candidate.health="running":Jt(t,"unreachable","The candidate has no tag URL."),o&&ko(t,o).catch(r=>To(t,r))},wo=3;async function ko(e,t){const{world:n,memory:s}=e;
for(let a=1;;a++){const{health:o,by:r}=await fe(n,t),i=r==="pod"?{result:await qt(e,t,o)}:await Oo(e,t,o);if(s.background.signal.aborted)return;if(i.result)return $o(
e,t,i.result);(i.isFinal||a>=wo)&&await W(n,t.url,i.why)}}async function Oo(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,r=await s.hosts.isServed(t.
url,o);if(r.is!=="knative")return{why:r.why,isFinal:!0};const i=await qt(e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||i.is==="cancelled"?{result:i}:
{why:c.why,isFinal:!1}}function qt({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}
function $o({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??=
"cancelled":t.candidate.health=s.is,s.is==="passed"&&Yt(e,t,n),e.notifier.notify()}function To(e,t){const n=t instanceof V.a,s=n&&t.code==="E_NOT_PROVEN"?"not-p\
roven":"unreachable";n&&(e.memory.abortCure=t.cure),Jt(e,s,n?t.message:String(t))}function Jt({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.
notify()}const So=new Set(["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),Eo=e=>So.has(e),Ve=3e4,zt=20,Qt=e=>`${new Date(
e).toISOString().slice(0,16).replace("T"," ")} UTC`,No=(e,t)=>Ro[e](t),de=()=>[],We=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Ro={
cancelled:We,"driver-died":We,"pause-over":We,asked:de,superseded:de,error:de,"stable-not-ready":de,"stable-gone":()=>["Deploy again: what has the traffic now i\
s stable then."],"candidate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the othe\
r client is kept. Deploy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...Ke(e,"To see wh\
at its pods are waiting for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for mor\
e pods. If they only need more time, increase `ready-timeout`.",...e.flatMap(n=>Ke({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exis\
t:`,"describe pods"))],"health-failed":e=>Xt(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"he\
alth-not-proven":de,"analysis-failed":e=>Xt(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what\
 happens without one."],"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e}\
 -n ${t}`],"timed-out":()=>["Increase `timeout`, or use shorter holds."]},Xt=e=>Ke(e,"To read its log, while its pods exist:","logs --tail 100"),Ke=({candidate:e,
namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var T=h(11656),Zt=h(57028);function en(e,t,n){return(0,M.O2)(
t)?{traffic:t.intended,parked:t.parked}:(0,M.vY)(t.before)&&Io(e,t,n)?(0,M.r3)(t.before,(0,p.i_)(n)):(0,b._r)(t,(0,p.$S)(n))}const Ge=(e,{before:t,candidate:n},s)=>(0,M.
vY)(t)&&le(e,s)?.name===n?"floating":"pinned";function _o(e,t,n){if(!(0,M.vY)(t.before)||Ge(e,t,n)==="floating")return!0;if(!(0,Zt.t)(n))return!1;const s=n.revisions.
get(t.candidate);return!(0,p.Hy)(n,t,e.templates)||s?.ready.status==="False"||tn(n,s)}function le({templates:e},t){const{service:n}=t;if(n?.configurationsReady.
status!=="True"||n.latestCreated!==n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return tn(t,s)?void 0:s}const tn=({revisions:e},t)=>t!==
void 0&&[...e.values()].some(({generation:n})=>n>t.generation);function Io(e,t,n){const s=le(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||
!a||s.name===t.candidate?!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Ye(e,s,a)}const Ye=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&
nn(t,n);function xo(e,t){const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer \
exists`;const a=le(e,n);return!a||!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:nn(
a,s)?`${a.name} did not get as many pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function qe(e,t,n){
const s=e.cluster.snapshot(),{service:a}=s,{service:o,namespace:r}=e.cluster.target;if(!a||!(0,M.vY)(t.before)||(0,M.vY)(a.traffic))return[];const i=(0,M.AR)(a.
traffic).map(({revision:l})=>l),c=`${n(e,t)}, so ${o} remains pinned to ${i.join(" and ")}, and later Revisions receive no traffic.`,f=[(0,p.Xs)(s,e.templates)?.
name,a.latestCreated,a.latestReady].filter(l=>!Ao(e,t,l));if(f.length===0)return[`${c} To follow the latest Revision again: kn service update ${o} -n ${r} --tra\
ffic @latest=100`];const d=f[0]?`Its latest Revision, ${f[0]},`:"Its latest Revision";return[`${c} ${d} is not known to be good. Deploy again: a rollout moves t\
raffic of a pinned Service too.`]}function Ao(e,{stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(
o=>{const r=s.get(o.revision);return r!==void 0&&(r.name===n||Ye(e,a,r))}):!1}function nn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Po(t.
digests[s])&&e.digests[s]===t.digests[s])}const Po=e=>e?.includes("@sha256:")===!0;var H=h(18103),F=h(57049),J=h(90745);const Je=3e4;function ze(e,t,n){const s=e.
clock.now(),a=async o=>{for(;;){if(await e.clock.sleep(Je,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-
s})}};return(0,J.Ku)([n,a])}function ee(e,{revisions:t,autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}
async function pe({cluster:e},t,n){t==="pod-autoscaler"&&await Promise.all(n.map(e.readAutoscaler))}const sn=4;async function he(e,{on:t,name:n},s){const a={on:t,
name:n,before:Qe(e.cluster.snapshot(),{on:t,name:n}),after:s};let o=!1;const r=()=>(o=!0,an(e,a,s)),i=f=>Qe(f,a)===s,c=await(0,T.m3)(e,f=>on(e,f)?{send:r,isDone:i}:
void 0,{attempts:sn,onRefusal:({status:f})=>f===404?"over":"again"}).catch(un(e,a,s));if(!c)return!1;const u=c.is==="written"&&await jo(e,a);return!u&&o&&await Lo(
e,a),u}const an=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),Qe=(e,{on:t,name:n})=>ee(t,e,n)??
null,on=(e,{service:t})=>t?.driver===e.driver,rn=({before:e,after:t})=>Number(t??0)>Number(e??0),jo=async(e,t)=>!rn(t)||on(e,await e.cluster.reread(O.k)),[cn,Co]=[
1e3,200];async function Lo(e,t){const{name:n,before:s,after:a}=t;if(!rn(t))return;await e.clock.sleep(Co);const o=c=>Qe(c,t)===a,r=c=>Object.hasOwn((0,p.zc)(c)?.
scale??{},n);if(!await Fo(e,t,o))return;const i=()=>an(e,t,s);await(0,T.m3)(e,c=>o(c)&&!r(c)?{send:i,isDone:u=>!o(u)}:void 0,{attempts:sn,onRefusal:()=>"over"}).
catch(un(e,t,s))}async function Fo(e,{on:t,name:n},s){if(t==="revision")return(0,O.T)(e,s,cn);const a=e.clock.now()+cn;for(;;){if(await e.cluster.readAutoscaler(
n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;await e.clock.sleep(Math.min(Uo,o))}}const Uo=250,Do=new Set(["E_WRITE_CONTENDED","\
E_WRITE_UNCONFIRMED"]),un=(e,t,n)=>s=>{if(!(s instanceof V.a&&Do.has(s.code)))throw s;Ho(e,t,n)},Bo={revision:"revision","pod-autoscaler":"podautoscaler.autosca\
ling.internal.knative.dev"};function Ho(e,{on:t,name:n},s){const{namespace:a}=e.cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s}\
 on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${Bo[t]} ${n} -n ${a} --overwrite autoscaling.knative.dev/min-scale${r}`;e.reporter.report({is:"warning",
code:"W_SCALE",message:o,cure:i})}function Vo(e,t){const{now:n}=e,s=Wo(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.atMs-t.atMs));
return Math.floor(a/Je)>Math.floor(o/Je)?[{is:"still-waiting",...s}]:[]}function Wo(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Ko(
e.now,t);case"presented":case"stepping":return fn(e.now,t)??Go(e.now,t)??Yo(e,t);case"aborting":return fn(e.now,t);default:return}}function Ko({progress:{candidate:e,
waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const fn=({progress:{inForce:e,
waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function Go({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:o}=n.
steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c}=e;if(!r||i>=c)return;const u=t?.analysis.sources??[];return{on:{is:"hold",percent:a,measured:u},forMs:i,
limitMs:i<o?o:c}}function Yo({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:a,scaled:o,warm:r,health:i,waitedMs:c}=e.progress,u=s.limits.readyMs;return a?
o&&!r?{on:{is:"pods",lacking:dn(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const dn=({pods:{wanted:e}},t)=>Object.
entries(e).map(([n,s])=>({revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function ln(e,t,n){const s=t.seen,a=Ja({world:e,memory:t,snapshot:n,
previous:s});t.seen=a,Ga(e,s,a);for(const o of qo({previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(o);return a}function qo(e){const{
now:t,memory:n}=e;if(!t.journal)return[];const s=Vo(e,e.previous);return n.abortBecause?[...pn(e),...s]:[...[...Jo(e),...zo(e)],...pn(e),...Qo(e),...s]}function Jo({
previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const a=n.stable[0]?.revision,o=s.deployment?.
changes??[];return[{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function zo({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===
t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function pn({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:a}=t;return!n||!a||
e?.foreignTemplate===a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,p.hU)(n,"template")}.`,cure:"That change is \
kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic."}]}function Qo({previous:e,now:{warm:t,candidate:n,
atMs:s},memory:a}){const o=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-a.pods.scaledAtMs}]}
const Xo=.8;function Zo(e,t,n,s){const a=n===t.candidate,o=t.stable.some(({revision:d})=>d===n)&&t.isRollback!==!0;if(!a&&!o)return s;const[r,i]=[e[0],e.at(-1)];
if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=d=>a?d:100-d,u=Xo*c(i.toMs>s?i.percent:0),f=a?r.fromMs:Number.NEGATIVE_INFINITY;return Math.max(f,...e.
filter(({percent:d})=>c(d)<u).map(({toMs:d})=>d))}const er=1e3,tr=6e4,nr=12e4;async function me(e,t,n,{over:s={},unless:a,hurry:o}={}){await t.pods.raising;const{
hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:{...n.scale,...s},c=r??"revision",u=await ar(e,c,i);if(u.
length===0)return;const f=u.filter(l=>or(l)&&rr(e,l.revision.name)),d=ir(e,c);await e.clock.sleep(er),await d(u.filter(l=>!f.includes(l))),await cr(e,{memory:t,
journal:n,needed:f,unless:a??o}),o?.aborted&&f.length>0&&e.reporter.report({is:"note",text:sr(f)}),a?.aborted||await d(f)}const sr=e=>`Interrupted: the pods of ${e.
map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function ar(e,t,n){await pe(e,t,Object.keys(n));const s=e.cluster.snapshot(),a=o=>ee(
t,s,o);return Object.entries((0,H.D8)(n,a)).flatMap(([o,r])=>{const i=s.revisions.get(o);return i?[{revision:i,now:a(o)??null,after:r}]:[]})}const or=({revision:e,
now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),rr=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(({revisionName:s,percent:a=0})=>s===
t&&a>0)===!0},ir=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{name:s},after:a})=>he(e,{on:t,name:s},a)))};
async function cr(e,t){const{needed:n}=t,s=fr(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,T.M9)(e,({journal:i},c)=>(0,b.uQ)(i,c,{wait:"routeMs",extraMs:s}))).
is!=="written")return;const o=n.map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.report({is:"note",text:`Keeping ${o} for ${Math.ceil(
s/1e3)} s while the autoscaler catches up`}),await ze(e,{on:{is:"autoscaler"},limitMs:s},()=>(0,O.T)(e,i=>ur(e,t,i),s,t.unless))}const ur=(e,{memory:t},n)=>ln(e,
t,n).progress.foreign!==void 0;function fr({memory:e,journal:t,needed:n},s){const a=n.map(({revision:r})=>dr(r,Zo(e.exposure,t,r.name,s),s)),o=e.startedMs+t.plan.
limits.totalMs-s;return Math.max(0,Math.min(o,Math.max(0,...a)))}function dr({window:e},t,n){const s=Math.min(nr,(0,F.E9)(e??"")??tr);return Math.min(s,Math.max(
0,t+s-n))}async function Xe(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,H.hy)(t);return e.knative.age=s==="unknown"?await lr(e):s,t!==void 0&&
s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}async function lr({
cluster:e}){const t=e.snapshot();for(const{revision:n}of(0,M.AR)((0,p.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.some(H.d$))continue;
const a=(0,H.lm)(s,await e.readPods(n)??[]);if(a!=="unknown")return a}return"unknown"}function hn(e,t,n=(0,p.zc)(e.cluster.snapshot())){if(!n||n.stable.length===
0)return;const s=pr(e,t,n);e.reporter.report(s)}function pr(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.cluster.snapshot(),{minScale:r}=e.settings.template;
return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:hr(e).map(x.Cv),stable:(0,H.RK)(n,i=>o.get(i)),...r!==void 0&&r>0&&{candidateMinScale:r}}}function hr({
knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,x.xQ)("hold"):t.patchRevisions?[]:(0,x.xQ)("scale")}async function Ze(e,t){const n=(0,p.
zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await Xe(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&(e.knative.
age=await yr(e,t)),e.knative.age==="before-1.21"&&await(0,E.LA)(e);const s=ge(e),a=s==="by-effect"?"nothing":s;return await mr(e,a)?(hn(e,a),a):"nothing"}const ge=({
knative:{age:e},may:t})=>(0,H.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function mr(e,t){const n=Object.
keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await pe(e,t,n),(await(0,T.M9)(e,({journal:a},o,r)=>(0,b.yB)(a,o,{hold:t,scale:t==="pod-autoscaler"?gr(a,
r):a.scale}))).is==="written"}const gr=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const o=ee("pod-autoscaler",n,a);return o===void 0?[]:[[a,
o]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[vr,br]=[8e3,1e3];async function yr(e,t){const n=()=>e.cluster.snapshot().revisions.get(t),
s=await e.cluster.readPods(t),a=n();if(!a||s===void 0||s.length===0)return"unknown";const o=Math.max(a.desired??0,a.replicas,s.length)+1;if(Number(a.maxScale??0)>
0&&o>Number(a.maxScale))return"unknown";const r=await he(e,{on:"revision",name:t},String(o))?await Mr(e,{name:t,written:o,before:s}):"unknown",{scale:i={}}=(0,p.
zc)(e.cluster.snapshot())??{};return await he(e,{on:"revision",name:t},i[t]??null),r}async function Mr(e,{name:t,written:n,before:s}){const a=e.clock.now()+vr,o=({
revisions:r})=>mn(r.get(t))>=n;for(;;){const r=await(0,O.T)(e,o,br,e.interrupt);r&&await e.clock.sleep(wr,e.interrupt);const i=await e.cluster.readPods(t);if(i===
void 0)return"unknown";const c=mn(e.cluster.snapshot().revisions.get(t)),u=(0,H.cT)({written:n,desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||
e.clock.now()>=a)return u}}const wr=300,mn=e=>e?.desired??0,ve=(e=[])=>({is:"kept",next:e});async function kr(e,t){const n=await Or(e,t),{journal:s}=t;return n.
is!=="foreign"&&(0,M.vY)(s.before)&&!(0,M.O2)(s)&&!gn(s)&&await Tr(e,s),n}async function Or(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(gn(s)||!bn(e,n,t))
return ve();if(e.settings.onAbort==="keep")return ve([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const a=vn(s,n);if(!a)
return ve(["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,T.M9)(e,(i,c,u)=>(o=!bn(
e,u,i),(0,b.v0)(i.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?ve():(e.reporter.report({is:"written",what:`Restored the template of ${a.
name}`}),{is:"restored",next:[]})}const gn=({candidate:e,intended:t})=>e!==void 0&&(0,M.tC)(e,t)>0,vn=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(
e),bn=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,p.TH)(n.template)===s.id&&(0,p.Hy)(t,s,e);const[a,o]=[(0,p.Xs)(t,e),(0,p.RH)(t,s)];return a!==
void 0&&o!==void 0&&e.same(e.of(a),e.of(o))},$r=2e3;async function Tr(e,t){const n=e.cluster.snapshot(),{service:s}=n,a=vn(t,n);if(!s||!a||!e.templates.same(s.template,
e.templates.of(a)))return;const o=f=>typeof(0,p.nO)(f,e.driver)=="string",r=e.clock.now()+Math.min(t.plan.limits.readyMs,Sr),i=()=>Math.max(0,r-e.clock.now());await(0,O.
T)(e,f=>o(f)||le(e,f)!==void 0,i());const c=le(e,e.cluster.snapshot());if(!c||o(e.cluster.snapshot()))return;const u=Er(e,t);if(await Nr(e,c,u)){const f=d=>(0,p.
Ck)(d)&&(0,p.EB)(d,c.name)>=u;await(0,O.T)(e,d=>o(d)||f(d),i())}await(0,O.T)(e,o,$r)}const Sr=6e4,Er=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(
1,...t.map(({revision:s})=>(0,p.EB)(n,s)))};async function Nr(e,{name:t,replicas:n},s){const a=(0,p.zc)(e.cluster.snapshot())?.hold;if(a==="nothing"||a==="revis\
ion"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await pe(e,a,[t]);const o=ee(a??"revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,T.M9)(e,({journal:c},u)=>(0,b.
KE)(c,u,{revision:t,minScale:o}))).is!=="written")return!1;const i=await Ze(e,t);return i!=="nothing"&&he(e,{on:i,name:t},String(s))}const yn=async(e,{world:t,memory:n,
snapshot:s})=>{const a=(0,p.nO)(s,t.driver);if(typeof a=="string")return;if(xr(t,n,a,(0,p.fx)(s.route,a.journal.intended)),a.journal.stable.length===0)return Ar(
t,n,a);const o=await kr(t,a);if(o.is==="foreign"||!await _r(t)||(await me(t,n,(0,p.zc)(t.cluster.snapshot())??a.journal),(await(0,T.M9)(t,({journal:u},f,d)=>(0,b.
cI)(f,Mn(t,n,{journal:u,now:d})))).is!=="written"))return;const{journal:i}=a;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??"driver-died";(0,S.
_N)(t,n,{kind:i.isRollback?"rolled-back":"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",next:[...o.next,...i.
isRollback?[]:Rr(t,n,i),...qe(t,i,xo)],journal:i})},Rr=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:No(s,Ir(e,t,n))};async function _r(e){
const t=e.cluster.snapshot(),n=(0,p.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,M.UN)(en(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await(0,T.
M9)(e,({journal:o},r,i)=>(0,b.cJ)(o,r,en(e,o,i))),{journal:a}=s.is==="written"?s:{};return a?(await(0,O.T)(e,p.Ck,a.plan.limits.routeMs),!0):!1}const Ir=(e,{pods:{
lacking:t}},n)=>{const{service:s,namespace:a}=e.cluster.target,o=(0,p.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:a,...o?{candidate:o}:{},...t?
{lacking:t}:{}}};function xr(e,t,{journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===Number.POSITIVE_INFINITY&&(o.toMs=a),n.stable.length===
0)return;const r=(0,M.AR)(n.intended),i=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:a}):e.reporter.report(
{is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function Mn(e,t,{journal:n,now:s}){const a=n.isRollback?
"rolled-back":n.reason??t.abortBecause,o=De(e,t,s,n);return o&&a&&Eo(a)?{revision:o.name,why:a}:void 0}async function Ar(e,t,{journal:n}){const{service:s,onFirstFailure:a}=e.
settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await Cr(e),(0,S._N)(e,t,{kind:"first-deployment-failed",because:o,reason:`${s} \
was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await me(e,t,n),(await(0,T.M9)(e,({journal:u},f,d)=>(0,b.cI)(f,Mn(e,t,{journal:u,now:d})))).
is!=="written")return;const i=n.broken===void 0,c=i?Pr(e):"There was no Revision that serves to return to.";(0,S._N)(e,t,{kind:i?"first-deployment-failed":"abor\
ted",because:o,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...jr(e,
n)],journal:n})}function Pr({cluster:e,settings:{service:t}}){const[n,...s]=(0,M.AR)((0,p.NP)(e.snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was \
kept, and serves nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const jr=(e,{broken:t,before:n})=>t===
void 0||(0,M.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],Cr=e=>(0,T.m3)(
e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function Lr({world:e,memory:t,snapshot:n}){const s=(0,p.zc)(n)?.stable.map(
({revision:f})=>f)??[],a=n.service?.url,{over:o,measurements:r}=t.before;if(o.signal.aborted||a===void 0||!s.some(f=>(0,p.EB)(n,f)>0))return;const i=e.may.reachUrl?
e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),u=async({name:f,startBefore:d})=>d?.({url:a,stable:s},({sample:l,...m})=>{const g={...m,
source:f};r.push(g),Ue(e,g,"before")},c);Promise.all(k(e,i.sources).map(u)).catch(()=>{})}const Fr=async(e,t)=>{const{world:n,memory:s}=t;Lr(t);const{template:a,
generation:o}=s.deployment??{};(await(0,T.M9)(n,({journal:i,service:c},u)=>{if(a&&c.generation!==o)throw(0,y.V2)("E_SERVICE_CHANGED",{service:n.settings.service});
return(0,b.$8)(i,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({is:"written",what:a?"Applied the new template; traffic is pinned to stable":
"Pinned traffic to stable"})},Ur=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,a=>{n.candidate.
isReady||t.reporter.report({is:"log",line:a})}))},Dr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.zc)(s),o=a&&De(t,n,s,a);if(!o)return;n.candidate.isReady=
!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.
url}:{};await(0,T.M9)(t,({journal:c},u)=>(0,b.Jo)(c,u,{candidate:o.name,...i}),{interrupt:t.interrupt}),t.reporter.report({is:"phase",phase:a.stable.length>0?"h\
ealth":"health-in-use"})};var be=h(36701);function wn(e,{percent:t,stablePods:n},s){const a=(i,c)=>{const u=Number(s(i)?.maxScale??0);return[i,u>0?Math.min(c,u):
c]},o=e.stable.map(({revision:i})=>a(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...o,...e.candidate?[a(e.candidate,
r)]:[]])}const kn=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function On({stable:e,scale:t},n){const s=a=>{switch(n){case"tag":return a===
null?null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[a,s(t[a]??null)]))}const Br=async(e,{
world:t,memory:n})=>{Z(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,T.M9)(t,({journal:s},a)=>(0,b.UX)(s,a),{interrupt:t.interrupt})},Hr=async(e,{
world:t,memory:n,snapshot:s})=>{const a=(0,p.nO)(s,t.driver);if(typeof a=="string"||a.journal.candidate===void 0)return;const o={...a.journal,candidate:a.journal.
candidate},r=On(o,t.settings.keepPrevious);await me(t,n,o,{over:r,hurry:t.interrupt}),await Wr(t,o);let i="pinned";const{keepPrevious:c}=t.settings;(await(0,T.M9)(
t,(f,d,l)=>(i=Ge(t,o,l),(0,b.gu)(o,d,{form:i,keep:c,isJudged:Gr(n)})))).is==="written"&&(await Vr(t,o),t.cluster.snapshot().service&&qr(t,n,o,i))};async function Vr(e,{
plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,O.T)(e,p.Ck,t.limits.routeMs);const s=({service:a,route:o})=>!a||!o||(0,M.UN)(a.served,o.served);await(0,O.
T)(e,s,Math.max(0,n-e.clock.now()),e.interrupt)}async function Wr(e,t){const n=a=>typeof(0,p.nO)(a,e.driver)=="string"||_o(e,t,a);if(await(0,O.T)(e,n,Kr))return;
const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for at most ${s/1e3} \
s`}),await(0,O.T)(e,n,s)}const Kr=2e3,Gr=({steps:e})=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t})=>t!=="not-judged");function Yr({reporter:e},{steps:t},n){
const a=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).filter(({bad:i})=>i>0);if(a.length===0)return;const o=a.reduce((i,c)=>c.bad/c.count>
i.bad/i.count?c:i),r=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(100*o.bad/o.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} w\
as promoted without being judged: in one step ${r}, and there were too few measurements to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot \
be judged is not promoted, or hold each step longer (`max-hold`)."})}function qr(e,t,n,s){const{tags:a}=e.settings;Yr(e,t,n.candidate);const o=s==="pinned"?qe(e,
n,Qr):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,S.Lu)(n.stable)} keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";(0,S._N)(e,
t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Jr:""}${n.candidate} serves 100 % of traffic.${i}`,next:[...c&&r?[zr(e)]:[],...o,...Xr(e,n)],journal:n})}
const Jr="Too late to abort: the promotion was decided before, and has been finished. ",zr=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,be.
j)({verb:"rollback",...e})}`,Qr=({cluster:e,templates:t},n)=>(0,p.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client \
changed the template in the meantime";function Xr({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.
snapshot();return s.flatMap(({revision:o})=>{const r=Number(a.get(o)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot\
 be held.`]:[]:[`${o} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const Zr=async(e,{world:t,memory:n,snapshot:s})=>{
Z(t,n);const a=(0,p.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;if(await me(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,p.zc)(t.cluster.
snapshot())?.stage!==o.stage)return;(await(0,T.M9)(t,(i,c)=>(0,b.dr)(o,c))).is==="written"&&(0,S._N)(t,n,{kind:"split",reason:"The requested split is in effect \
and stays.",next:qe(t,o,()=>"The split names its Revisions"),journal:o})},ei=async(e,{world:t,memory:n})=>{Z(t,n);const s=await(0,T.M9)(t,({journal:r},i)=>(0,b.
Ft)(He(r,n),i,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;(0,S._N)(t,n,{kind:"paused",reason:`${a.
candidate} has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${Qt(a.deadlineMs)}.`,next:[`To continue: ${(0,be.j)({verb:"promote",...o})}`,
`To return traffic to stable: ${(0,be.j)({verb:"abort",...o})}`],journal:a})},$n=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&ni(t),e==="route-stuck"&&ti(t);try{si(e,t)}catch{}await(0,T.M9)(n,({journal:a},o)=>(0,b.H_)(a,o,e),{urgent:!0})};function ti({
memory:e,snapshot:{route:t}}){const n=(0,p.NK)(t);n&&(e.abortDetail??=`${n}.`)}function ni({memory:e,snapshot:t}){const n=dn(e,t);e.pods.lacking=n.map(({revision:a})=>a);
const s=n.map(({revision:a,pods:o,wanted:r})=>`${a} has ${o} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function si(e,{world:t,memory:n,snapshot:s}){
Z(t,n);const a=(0,p.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:o}=n,r=a&&(0,p.RH)(s,a)?.name;t.reporter.report(
{is:"returning",because:e,to:a?(0,M.AR)((0,b._r)(a,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...o?{detail:o}:{}}),ai.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const ai=new Set(["analysis-failed","analysis-inconclusive"]);var ye=h(49773);const oi=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,p.
zc)(s);if(!a)return;const o=l=>s.revisions.get(l);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,kn(a,o)),n.pods.
wanted={};const r=await ri(t,a);if(r==="nothing")return;const i=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=wn(a,{percent:i,stablePods:c},o),f=Tn(t,r,u);
n.pods.raising=f.catch(()=>{});const d=await(0,J.Ku)([()=>f,l=>(0,J.QH)(l).then(()=>{})],t.interrupt);d&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(
Object.entries(u).filter(([l])=>d.has(l))),(0,ye.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function ri(e,{hold:t,step:n,candidate:s,plan:a}){
const o=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&o!==void 0&&(0,ye.LK)(e.cluster.snapshot(),o)&&await(0,ye.cA)(e,o,a.limits.readyMs),Ze(e,o)}async function Tn(e,t,n){
const s=i=>ee(t,e.cluster.snapshot(),i)===void 0;await pe(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=(0,H.GY)(n,i=>ee(t,a,i)),r=new Set;return await Promise.
all(o.map(async({revision:i,pods:c})=>{if(!await he(e,{on:t,name:i},String(c)))return void r.add(i);e.reporter.report({is:"scaling",revision:i,from:(0,p.EB)(a,i),
to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const ii=async({step:e},{world:t,memory:n})=>{Z(t,n),n.before.over.abort();const s=await(0,T.M9)(t,({journal:f},d)=>(0,b.
wI)(He(f,n),d,{step:e,leftMs:Be(t,n,f)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,plan:r}=s.journal,
i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),ui(n,i,c);const u=(0,M.AR)(o).filter(f=>f.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:i,candidate:a,stable:u,atMs:c})},ci=async(e,{world:t,memory:n})=>{Z(t,n),await(0,T.M9)(t,({journal:s},a)=>(0,b.
uQ)(He(s,n),a,{wait:{step:s.step,leftMs:Be(t,n,s)}}),{interrupt:t.interrupt})};function ui(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const fi=async({because:e},{world:t,memory:n,snapshot:s})=>{Z(t,n);const a=(0,p.zc)(
s);e==="traffic"&&a&&await di(t,n,a),(0,S._N)(t,n,{kind:"stopped",because:e,reason:yi(e,s,t),next:wi(e,t),...a?{journal:a}:{}})};async function di(e,t,n){await me(
e,t,n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,b.ce)(n)});await(0,T.m3)(e,o=>s(o)?{send:a,isDone:r=>!s(
r)}:void 0,{onRefusal:()=>"over"})}const li=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await hi(t)||Sn(t,n,{because:e})},pi=5e3,hi=({cluster:e,clock:t})=>(0,J.
Ku)([n=>t.sleep(pi,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Sn(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:r,namespace:i}=e.
cluster.target,c=(0,p.zc)(o),u=c?[`kubectl patch ksvc ${r} -n ${i} --type json -p '${bi(c,o)}'`]:[];(0,S._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?vi(o):gi[n]),next:[(0,be.j)({verb:"abort",service:r,namespace:i}),...u,...c?[mi(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const mi=({deadlineMs:e})=>`\
Otherwise the next deploy, or \`recover\`, returns traffic, from ${Qt(Math.ceil(e/En)*En)} on.`,En=6e4,gi={"api-silent":"The API server has not responded for 60\
 s.",error:"Could not return traffic to stable."},vi=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}\
: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},bi=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,b._r)(e,(0,p.
$S)(t)).traffic}]);function yi(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another \
rollout of ${n.settings.service} took over${Mi(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.hU)(t,"traffic")}. That change is kept.`}
function Mi(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const wi=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,be.
j)({verb:"abort",...t.cluster.target})}`]:[],ki=1e3,Oi=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,J.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.
clock.sleep(Math.min(e,ki),s)])},$i=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.zc)(s);a&&(n.candidate.tagHost="asked",Ti({world:t,memory:n,snapshot:s},
a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.aborted&&Si(t,o.why),n.candidate.tagHost=o,t.notifier.notify()}))};async function Ti({
world:e,memory:t,snapshot:n},s){const a=Dt(e,n,s);if(!a)return{is:"not-needed"};const{signal:o}=t.background;if(!await(0,O.T)(e,({route:c})=>(0,p.fx)(c,s.intended),
Ve,o))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(a,o);return i.is==="empty"?{is:"empty",url:a.url}:
i}const Si=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),Ei={deploy:Fr,"watch-tag-\
host":$i,"tag-candidate":Dr,scale:oi,follow:Ur,"check-health":Mo,shift:ii,"begin-hold":co,"hold-again":ci,pause:ei,promote:Br,"finish-promotion":Hr,"keep-split":Zr,
abort:$n,"clean-up":yn,stop:fi,"give-up":li,wait:Oi};var et=h(49967);async function Se(e,t){const n=()=>Ri(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener(
"abort",n);const s=(0,p.zc)(e.cluster.snapshot());s&&Wa(e,s);try{for(;!t.outcome;)await _i(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",
n),t.background.abort(),e.cluster.unfollow(),await(0,J.Ku)([async()=>t.pods.raising,a=>e.clock.sleep(Ni,a)])}}const Ni=2e3;function Ri(e,t){const{reason:n}=e.interrupt;
n instanceof Error&&!t.abortBecause&&Nn(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function Nn(e,t){const{detail:n,cure:s}=Rn(
t);e.abortDetail=n,s&&(e.abortCure=s)}async function _i(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:o}=ln(e,t,n);if(s=(0,$.L)(a?.plan??
Li,o),Ii.has(s.do)&&await Ai(e,t)==="interrupted")return;await Pi(s,{world:e,memory:t,snapshot:n})}catch(a){await ji(s,a,{world:e,memory:t,snapshot:n})}}const Ii=new Set(
["pause","keep-split","finish-promotion","clean-up"]),xi=1e3;async function Ai({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.aborted))return await(0,J.Ku)([
()=>n().catch(()=>{}),s=>e.sleep(xi,s)],t),t.aborted?"interrupted":void 0}const Pi=(e,t)=>Ei[e.do](e,t);async function ji(e,t,n){const{world:s,memory:a}=n,{detail:o,
cure:r}=Rn(t),i=t instanceof V.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,et.G9)(t)&&typeof(0,p.nO)(s.cluster.
snapshot(),s.driver)=="string";if(!c&&!i&&!u){a.abortBecause="error",Nn(a,t);return}!e&&!i&&await Ci(n),a.outcome||Sn(s,a,{because:"error",detail:o,...r?{cure:r}:
{}})}async function Ci({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s=="stri\
ng"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await $n({do:"abort",because:"error"},n()),(s.journal.stable.length===0||await(0,O.T)(e,p.
Ck,s.journal.plan.limits.routeMs))&&await yn({do:"clean-up"},n())}catch{}}const Rn=e=>e instanceof V.a?{detail:e.message,cure:e.cure}:{detail:`Internal error in\
 kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},Li={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function Ee({
percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(r=>({percent:r,holdMs:0}));return tt({steps:o,ending:s,...a},{holdMs:t,bakeMs:n})}function tt(e,{holdMs:t,
bakeMs:n}){const s=e.steps.map((a,o)=>{const r=Fi(e,o)?n:t;return r===void 0?a:{...a,holdMs:r}});return{...e,steps:s}}function _n(e,t){const n=({holdMs:s})=>s===
0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const Fi=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&e.length>1;var In=h(10312);
function xn(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(f=>!Object.hasOwn(s.given,f));if(a.length>0)throw(0,y.V2)("E_GIVE_AGAIN",{settings:a.
join("`, `")});const o=(0,D.mo)(s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...o.maxErrorRate===void 0&&r!==void 0&&{detect:r},...o},u=(0,In.$B)(s,{texts:n.
kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function An({settings:e,may:t},n){const s=e.maxHoldMs===void 0?n:{...n,maxHoldMs:e.maxHoldMs},
a=(i,c)=>Object.hasOwn(e.given,i)?c:void 0,{plan:o}=e,r=tt(s,{holdMs:a("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:a("bake",o.is==="split"?void 0:o.bakeMs??0)});
return _n(r,t.latest?.behindMs??0)}async function nt(e,t,n){const s=Y(e.clock);s.abortBecause=n;const a=n==="asked";return await jn(e,{driver:t,isDead:n==="driv\
er-died",isAsked:a},({journal:o,service:r})=>(0,b.ZK)(o,r.traffic,a)),Se(e,s)}async function Pn(e){return await jn(e,{isDead:!1,isAsked:!1},({journal:t,service:n})=>{
const{plan:s,...a}=(0,b.ZK)(t,n.traffic,!1),{pauseAt:o,...r}=An(e,s),i=r.steps.map((c,u)=>u===a.step?{...c,holdMs:0}:c);return{...a,plan:{...r,steps:i}}}),Se(e,
Y(e.clock))}async function jn(e,t,n){t.driver!==e.driver&&await(0,T.m3)(e,s=>{const a=Ui(e,t,s),o={nowMs:e.cluster.serverNow()},r=(0,b.GH)(n(a),o,e.driver,e.job),
{generation:i}=a.service;return{send:()=>e.cluster.writeService({generation:i,driver:t.driver??null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function Ui(e,{
driver:t,isDead:n,isAsked:s},a){const{service:o}=a,r=(0,p.zc)(a);if(!o||o.driver!==t||!r||r.stage==="stopped"&&!s)throw st(e,r);if(s&&r.stage==="promoting"&&(0,L.
_V)(e,a).is==="alive")throw(0,y.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.candidate??""});if(n&&(0,L._V)(e,a).is==="alive")throw st(e,r);return{service:o,
journal:r}}const st=({cluster:{target:e}},t)=>(0,y.V2)("E_LOCKED",{...e,by:t?.job?.run??"another process",url:t?.job?.url});async function Cn(e,t){if(await(0,E.
DT)(e,"change"),t==="own"&&!await Bi(e))return Hi(e);const{service:n}=e.cluster.snapshot(),{journal:s,driver:a}=n??{};if(!n)throw(0,y.V2)("E_NOT_THERE",{service:e.
settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw(0,L.bL)(e,e.cluster.snapshot());if(!s)throw(0,y.V2)("E_NO_ROLLOUT",e.cluster.target);
return e.reporter.report({is:"target",...e.cluster.target}),nt(e,a,t==="own"?"cancelled":"asked")}const Di=2e3,Bi=e=>(0,O.T)(e,({service:t})=>t?.driver===e.driver,
Di);function Hi(e){const t=(0,S.e4)(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function Vi(e){
const t=await(0,E.DT)(e),{service:n,namespace:s}=e.cluster.target,a=(0,p.rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,y.V2)("E_NOT_THE\
RE",{service:n,namespace:s});e.reporter.report({is:"health-started",command:e.health.command(a)});const o=await e.health.run(a,e.interrupt);e.reporter.report({is:"\
health",result:o,candidateUrl:a});const r=await e.hosts.now(a,e.interrupt);if(o.is==="cancelled")throw(0,y.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});
if(r.is!=="knative")throw(0,y.V2)("E_UNHEALTHY",{url:a,why:`not proven, since the answer is not of this Service: ${r.why}`});if(o.is!=="passed")throw(0,y.V2)("E\
_UNHEALTHY",{url:a,why:o.why});const i=(0,S.e4)(e,{kind:"unchanged",reason:`${a} is healthy.`});return e.reporter.report({is:"ended",outcome:i}),i}var Ln=h(70155),
te=h(9972),Fn=h(76058);const Un=te.Vo[1],[Wi,Ki]=[.5,.9];function Dn(e){const t=Gi(e),n=[1];let s=0,a;for(let o=1;o<=e.within;o++){Yi(n,e.share);const r=t(o);for(;n.
length>r;)s+=n.pop()??0;if(s>=Wi&&(a??=o),a!==void 0&&s>=Ki)return{median:a,most:o}}}function Gi({limit:e,falseAbort:t,stake:n}){if(e===0)return()=>1;const s=Un.
odds*e/(1-e),a=s/(1+s),[o,r]=[Math.log(a/e),Math.log((1-a)/(1-e))],i=Math.log(1/(t*n*Un.weight));return c=>Math.max(0,Math.ceil((i-c*r)/(o-r)))}function Yi(e,t){
let n=0;for(const[s,a]of e.entries())e[s]=a*(1-t)+n*t,n=a;e.push(n*t)}var Bn=h(27267);function Ne({plan:e,limits:t,sources:n,usersPerSecond:s,longestOf:a}){const o=n.
filter(({pace:d})=>d!==void 0),r=Math.ceil(e.steps.reduce((d,{holdMs:l})=>d+l,0)/U.I$),i=(0,D.fZ)(n,t,r),c=o.find(({pace:d})=>d?.is==="by-traffic")?.pace,u=c?c.
perSecond:s,f=tc(e.steps,i[0]?.policy.polls??r);return{limits:(0,D.g_)(t),isGuard:t.maxErrorRate===void 0,...u===void 0?{}:{usersPerSecond:u},areUsersUnmeasured:c===
void 0,unknown:n.filter(({pace:d})=>d===void 0).map(({name:d})=>d),steps:e.steps.flatMap((d,l)=>{if(d.holdMs===0)return[];const m=a(d.holdMs),g={step:{...d,longestMs:m},
stake:f[l]??0,users:u};return[{...d,longestMs:m,metrics:o.flatMap(w=>qi(i,w,g))}]})}}const qi=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>Ji(s,t,n));function Ji({
kind:e,policy:t},{name:n,one:s,pace:a},o){const{step:r,stake:i,users:c}=o,{perSecond:u,delayMs:f}=ec(a,r.percent),d=I=>Math.floor(u*Math.max(0,I-f)/1e3),l=I=>Math.
ceil(I*1e3/u+f),m=(I,G)=>Dn({...t,share:I,stake:i,within:Math.min(Xi,d(G))}),g=[...new Set([t.detect,zi])].filter(I=>I>=t.detect).flatMap(I=>{const G=m(I,r.longestMs);
if(!G)return[];const Ba={medianMs:Vn(l(G.median),f),mostMs:Vn(l(G.most),f)};return[{share:I,...Ba,...Zi(I,Ba,{users:c,percent:r.percent})}]}),w=(0,Bn.tW)(t),N=(0,Bn.
N_)(t),j=Qi(I=>I>t.limit&&m(I,r.holdMs)!==void 0);return{source:n,one:s,kind:e,detect:t.detect,requests:d(r.holdMs),needed:w,...Number.isFinite(N)?{moreForEachBad:N}:
{},...u>0?{acceptedMs:l(w)}:{},...j===void 0?{}:{finds:j},faults:g}}const Hn=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],zi=.5;function Qi(e){const t=Hn.
findLastIndex(n=>!e(n));return Hn[t+1]}const Xi=5e3,Vn=(e,t)=>Math.max(e,Fn.Cl*U.I$+t);function Zi(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const a=e*
s.users*s.percent/100/1e3;return{bad:{median:Math.round(a*t),most:Math.ceil(a*n)}}}function ec(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is===
"by-traffic"?n*t/100:n,delayMs:s}}function tc(e,t){let n=te.eq;return e.map(({holdMs:s})=>{const a=n.reserve;for(let o=0;o<s/U.I$;o++)n=(0,te.np)(n,(0,te.s7)(n,
o===0,t),nc);return a*(0,te.s7)({...n,reserve:a},!0,t)})}const nc=(0,te.ft)(U.Yi,.5,1),Me=1.5,sc=1e4,ac=3e4;function oc(e,t,n){const s=e.filter(({holdMs:i})=>i>
0),a=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,n.totalMs/s.length),o=Ne({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(o.steps.map(i=>[i.percent,fc(i)]));
return e.map(i=>{if(i.holdMs===0)return i;const c=Math.max(sc,n.leastMs,Me*(r.get(i.percent)??ac/Me));return{...i,holdMs:rc(Math.min(c,a))}})}const rc=e=>Math.max(
1,Math.floor(e/1e3+.5))*1e3,ic=[2,3,5,10];function cc(e,{limits:t,sources:n}){const{limit:s}=(0,D.g_)(t),a=ic.map(r=>Number((r*s).toPrecision(6))).filter(r=>r>s&&
r<=D.SB);return a.find(r=>Ne({plan:{steps:e},sources:n,limits:{...t,detect:r},longestOf:i=>i}).steps.every(uc))??a.at(-1)??(0,D.le)(t)}const uc=({metrics:e})=>e.
some(({kind:t,requests:n,needed:s})=>t==="errors"&&n>=Me*s);function fc({metrics:e}){const n=[...Map.groupBy(e,({kind:a})=>a).values()].map(a=>Math.min(...a.map(
({acceptedMs:o=Number.POSITIVE_INFINITY})=>o))),s=Math.max(...n);return Number.isFinite(s)?s:void 0}const dc=5,lc=[10,50,100];function pc(e,{limits:t,sources:n}){
const s=n.find(({pace:r})=>r?.is==="by-traffic");if(!s?.pace)return{is:"rate-unknown"};if(s.pace.perSecond===0)return{is:"built",percents:lc};const a=hc(s,{limits:t,
sources:n}),o=Array.from({length:100},(r,i)=>100-i).find(r=>a(r)<=e);return o===void 0?{is:"too-few",least:a(1)}:{is:"built",percents:Wn(o)}}const Wn=e=>e>=100?
[100]:[e,...Wn(Math.min(100,dc*e))];function hc({name:e,pace:t},{limits:n,sources:s}){const{perSecond:a=0,delayMs:o=0}=t??{},r=(0,D.fZ)(s,n,0).find(({source:c,kind:u})=>c===
e&&u==="errors")?.policy,i=Kn(r?.detect??1).flatMap(c=>{const u=r&&Dn({...r,share:c,stake:te.$x,within:mc});return u?[{share:c,requests:u.most}]:[]});return c=>{
const u=a*c/100,f=d=>Math.max(Fn.Cl*U.I$/1e3,d/u)+(o+U.I$)/1e3;return Math.max(...i.map(({share:d,requests:l})=>Math.ceil(d*u*f(l))))}}const mc=2e4,Kn=e=>e>=1?[
1]:[e,...Kn(2*e)];function gc(e){const{plan:t,limits:n}=e;if(t.onInconclusive==="promote")return;const s=Gn(e);if(!s)return;const a=kc(e),r=(s.metric.kind==="er\
rors"?Oc(n,s.metric.detect):[]).find(i=>!Gn({...e,limits:{...n,detect:i}}));return{...s,...a?{instead:a}:{},...r===void 0?{}:{detect:r}}}function Gn(e){const{slackMs:t}=e,
n=Yn(e.plan);let s=n.limits.totalMs-t-n.steps.reduce((a,{holdMs:o})=>a+o,0);for(const a of Jn({...e,plan:n})){const{percent:o,holdMs:r,longestMs:i,need:c}=a,u=c.
ms-r;if(c.ms>i)return{...qn(o,c),hasMs:i,bound:"max-hold"};if(u>s)return{...qn(o,c),hasMs:Math.max(0,r+s),bound:"timeout"};s-=Math.max(0,u)}}function Yn(e){const t=e.
steps.findIndex(({percent:n})=>n===e.pauseAt);return t<0?e:{...e,steps:e.steps.slice(0,t+1)}}const qn=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Jn({
plan:e,limits:t,sources:n,longestOf:s}){const{steps:a,unknown:o}=Ne({plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return o.length>0?[]:a.flatMap(r=>{const i=vc(
t).flatMap(u=>bc(r,u)??[]),[c]=i.toSorted((u,f)=>f.ms-u.ms);return c?[{...r,need:c}]:[]})}const vc=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],
...t===void 0?[]:["latency"]];function bc({metrics:e},t){return e.flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,a)=>s.
ms-a.ms)[0]}const[yc,we]=[1e3,6e4],Mc=5*we,wc=10080*we;function kc(e){const{plan:t,slackMs:n}=e,s=Jn(e),a=Math.max(...s.map(({need:u,holdMs:f})=>Math.max(f,Me*u.
ms))),o=s.every(u=>u.need.ms<=u.longestMs),r=zn(a,a<10*we?10*yc:we),i=s.reduce((u,{holdMs:f,need:d})=>u+Math.max(f,Me*d.ms),0),c=zn(i+n+Mc,we);if(!(c>wc))return{
...o?{}:{maxHoldMs:r},...c>t.limits.totalMs?{timeoutMs:c}:{}}}const zn=(e,t)=>Math.ceil(e/t)*t,Oc=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*
e).toPrecision(6))).filter(n=>n>t&&n<=.5),ke=e=>k(e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),$c=(e,t)=>Ne({plan:t,limits:e.settings.analysis,sources:ke(
e),usersPerSecond:e.may.usersPerSecond,longestOf:n=>(0,se.um)(t,n)}),Qn=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function Xn({may:{latest:e}},t){const{steps:n,
limits:s}=Yn(t),a=n.reduce((o,{holdMs:r})=>o+r,0);if(!(!e||!Qn(e,n)||a+se.$O<=s.totalMs))throw(0,y.V2)("E_LATE",{source:e.source,late:(0,F.cb)(e.behindMs),holds:(0,F.
cb)(a),timeout:(0,F.cb)(s.totalMs)})}function Tc(e,t){const n=gc({plan:t,limits:e.settings.analysis,sources:ke(e),longestOf:se.um,slackMs:se.$O});if(!n)return;const{
percent:s,needMs:a,hasMs:o,bound:r,metric:i}=n,c=Number((i.needed/(a/1e3)).toPrecision(2));throw(0,y.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?
"max-error-rate":"max-latency",needed:`it takes ${Zn(a)} of about ${c} ${i.source} a second (${i.needed})`,has:Zn(o),bound:r,plan:Sc(n)})}const Zn=e=>(0,F.cb)(Math.
ceil(e/1e3)*1e3);function Sc({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,F.cb)(n)}`],...s===void 0?[]:[`  \
timeout: ${(0,F.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,F.K$)(t)}`];return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(r=>r.replace("  ","  # "))].join(`
`)}function es(e,t){const n=$c(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&Qn(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function Ec(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const r=n.plan.is==="built"?Rc(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?Ee({...c,percents:r,holdMs:a}).steps:
i,f=n.plan.is==="split"?void 0:n.plan.bakeMs,d={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-se.$O,leastMs:o?0:a},l=oc(u,{limits:n.analysis,sources:ke(e)},d);
return tt({...t,steps:l},{bakeMs:f})}function Nc(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=cc(t.steps,{limits:n.
analysis,sources:ke(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,D.mo)(a)}:t}}function Rc(e,t){
const{analysis:n}=e.settings,s=pc(t,{limits:n,sources:ke(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,y.V2)("E_BAD_ANSWERS_RATE",{});case"\
too-few":throw(0,y.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,F.K$)((0,D.le)(n))})}}var _c=h(41902);async function at(e,{stable:t}){const n=t.map(({revision:i})=>i),
s=await Promise.all(e.sources.map(async i=>({source:i,availability:await xc(e,i,n)}))),a=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:
[]);e.may.measureBy=new Set(a.map(({source:i})=>i.name)),e.may.latest=Ic(a),e.may.usersPerSecond=s.flatMap(({availability:i})=>i.is==="unavailable"?i.usersPerSecond??
[]:[])[0],e.may.paces=new Map(a.flatMap(({source:i,availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const o=s.flatMap(({availability:i})=>i.is==="available"?
[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{if(c.is==="available"||!i)return[];const{why:u,cure:f}=c;if(i.required)throw(0,y.V2)("E_EVIDENCE",
{subject:i.subject,why:u,cure:f??"",...i.required});return[{subject:i.subject,why:u,...f===void 0?{}:{cure:f}}]});return{is:"evidence",measured:o,unmeasured:r,...e.
settings.dryRun?{isDetailed:!0}:{}}}function Ic(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===void 0?[]:[{source:n.name,behindMs:Math.
ceil(s/U.I$)*U.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function xc(e,{name:t,what:n=t,needs:s},a){return s?await Ac(e,s.rights)??s.check(a,e.interrupt):
{is:"available",what:n}}async function Ac(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;const{user:s,grant:a}=await(0,E.Uk)(e,n);
return{is:"unavailable",why:`${s} may not ${n.map(x.Cv).join(", ")}`,cure:(0,_c.r)(a)}}const[Pc,jc]=[4,500];async function Cc(e,t,n){const s={generation:t.generation,
driver:t.driver??null,set:{template:n}},a=await Lc(e,s);if(a.is==="refused")throw await Fc(e,a);if(a.is==="written")return a.service?.template;await e.cluster.reread(
O.k)}async function Lc(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===Pc||e.interrupt.aborted)throw(0,y.
V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(jc*n,e.interrupt)}}async function Fc(e,t){return t.status===
404?(0,y.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,E.o0)(e,[t.lacks]):(0,y.V2)("E_REFUSED_TEMPLATE",t)}var Re=h(51105);async function Uc({
cluster:e}){const t=e.snapshot(),n=({revision:a})=>t.revisions.get(a)?.ready.status==="True",s=(0,M.AR)((0,p.m8)(t));!t.service||s.length>0&&s.every(n)||(await e.
reread(O.k),await e.rereadRevisions())}function Dc(e,t){const{revisions:n}=e,s=(0,M.AR)((0,p.m8)(e)),{serving:a,broken:o}=(0,Re.UT)(s,f=>(0,Re.c8)(n.get(f))),r=a.
map(({revision:f})=>n.get(f)).find(f=>f?.ready.status!=="True");if(r)throw(0,y.V2)("E_STABLE_NOT_READY",{revision:r.name,why:ts(r)});const i=f=>!((0,M.vY)([f])&&
a.length>0)&&(0,Re.c8)(n.get(Bc(f,t)));if(!t.traffic.some(f=>f.percent&&i(f))||a.length===0)return{stable:a,broken:o,before:t.traffic};const u=a.map(({revision:f,
percent:d})=>({revisionName:f,latestRevision:!1,percent:d}));return{stable:a,broken:o,before:(0,Re.c_)(t.traffic,i)??u}}const Bc=({revisionName:e},{latestReady:t=""})=>e??
t;function Hc(e,{revisions:t},{stable:n,broken:s}){if(s.length===0)return;const a=s.map(({revision:o,percent:r})=>{const i=ts(t.get(o));return`${o} has ${r} % o\
f traffic and serves nobody: ${i}.`});e.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:a.join(" "),cure:n.length===0?"There is no traffic to prote\
ct, so the new Revision receives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not r\
eturn any to it."})}function ts(e){if(!e)return"it no longer exists";const{message:t,reason:n="no reason given"}=e.ready;return`it is not ready (${t?.trim().replace(
/\s+/g," ").replace(/\.$/,"")||n})`}var ns=h(79320),ot=h(81610);function _e({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:os((0,ot.I)(t).
labels),annotations:os((0,ot.I)(t).annotations)}}function rt(e,t){const n=_e(e),[s,a]=[as(n.labels,t.labels),as(n.annotations,t.annotations)];return{...s?{labels:s}:
{},...a?{annotations:a}:{}}}const ss=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],it="\
networking.knative.dev/visibility";function Vc(e,t){const n=_e(e).labels[it];if(n===void 0||n===t.labels[it])return;const{namespace:s}=e.cluster.target;throw(0,y.
V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,namespace:s,label:`${it}=${n}`})}const as=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.
length>0?Object.fromEntries(n):void 0},os=e=>Object.fromEntries(Object.entries((0,ot.I)(e)).filter(t=>typeof t[1]=="string"&&!Wc(t[0]))),Wc=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),ct=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Kc(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Kc(e){const t=ge(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Gc(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return ct(e,{id:e.id,stage:"claimed",plan:o?rs(e):Qc(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...Yc(e,t),...qc(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!o?{templateFrom:t.latestCreated}:{}})}function Yc(e,t){const n=rt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const qc=(e,t)=>(0,p.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Jc(e){const t=ct(e,{id:e.id,stage:"deployed",plan:rs(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,M.MG)(t)}}function zc(e,t,{current:n,earlier:s}){return ct(e,{id:e.id,stage:"stepping",step:0,plan:Ee({percents:[100],holdMs:0,ending:"promote",
onInconclusive:"abort",limits:ut(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,M.dp)(t.traffic,t.latestReady),
scale:{[s.name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function Qc(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,
maxHoldMs:o}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return Ee({percents:Xc(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.
is==="split"?"stay":"promote",onInconclusive:n,...o===void 0?{}:{maxHoldMs:o},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s,evidence:(0,D.mo)(a),kept:(0,In.uq)(e.
settings)},limits:ut(e)})}const Xc=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},rs=e=>Ee({percents:[],
holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:ut(e)}),Zc=6e4,ut=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Zc,
totalMs:e.timeoutMs});function is(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[ns.D.id]:t}}}}
var ft=h(73944);function eu({templates:e},{revisions:t},n){if(n.verdict)return n.verdict.is!=="bad";const s=[...t.values()],a=s.filter(r=>e.same(e.of(r),e.of(n))),
o=({verdict:r})=>r!==void 0&&r.is!=="bad";return a.some(o)||!a.some(r=>tu(r,s))}const tu=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&
s.generation<t),cs=32e3;async function nu(e){const{service:t}=e.settings;if(fs(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does\
 not serve its traffic yet (${us(e)}). Waiting for at most ${cs/1e3} s`}),await(0,O.T)(e,n=>!fs(n),cs,e.interrupt),ds(e.cluster.snapshot())))throw(0,y.V2)("E_RO\
UTE_NOT_SERVED",{...e.cluster.target,why:us(e)})}const us=e=>(0,p.NK)(e.cluster.snapshot().route)??"no reason given",fs=e=>ds(e)||(0,p.Ee)(e)&&e.route?.allTrafficAssigned.
status!=="False",ds=({route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.status==="True"&&su(e),su=({ingressReady:e,certificateProvisioned:t})=>e.
status!=="True"||t.status==="False";async function au(e){await(0,Zt.D)(e),await nu(e),await Uc(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||ru(e),await(0,E.
oK)(e,...n?[]:cu(e)),!n)return iu(e);(0,ft.R)(e,n),(0,ft.X)(e,n),Vc(e,n);const s=Dc(t,n);n.url&&await ou(e,t,n.url);const a=uu(e,t,{service:n,home:s}),o=await Cc(
e,n,a.template);return o?lu(e,t,{service:n,home:s,...a,asStored:o}):{is:"changed"}}async function ou(e,{route:t,service:n},s){await _(e,s),n&&(0,p.fx)(t,n.traffic)&&
await q(e,s)}function ru(e){const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,y.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report(
{is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"Users can reach it as soon as it is ready, before its h\
ealth check, unless it is cluster-local. If it should exist, check `service` and `namespace`. Set `create` to false to fail instead."})}function iu(e){const{template:t}=e.
templates.apply(void 0,e.settings.template);return{is:"create",template:is(t,e.id),journal:Jc(e)}}const cu=({settings:e})=>e.onFirstFailure==="delete"?["create",
"delete"]:["create"];function uu(e,t,{service:n,home:s}){const a=ls(t),o=t.revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&
fu(a)))return{...e.templates.apply(n.template,e.settings.template),base:n.template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, wh\
ich failed. The new template is based on ${o.name} instead.`});const i=e.templates.of(o);return{...e.templates.apply(i,e.settings.template),base:i}}const fu=e=>e.
verdict?.is==="bad"||e.ready.status==="False",ls=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:t.get(e.latestCreated);function du(e,t,n){const{service:s,
home:a,asStored:o}=n,r=ls(t);if(!(e.templates.same(o,s.template)&&e.settings.newRevision==="when-changed")||r?.ready.status!=="True"||r.verdict?.is==="bad")return;
if(!(a.broken.length===0&&a.stable.every(({revision:u})=>u===r.name))||e.settings.plan.is==="split"||eu(e,t,r))return r;e.reporter.report({is:"note",text:`${r.name}\
 already runs this configuration, but no rollout has proven it healthy. It is deployed again as a new Revision, and checked.`})}function lu(e,t,n){const{service:s,
home:a,template:o,changes:r,asStored:i,base:c}=n,u=du(e,t,n),f=u?a.stable.filter(g=>g.revision!==u.name):a.stable;if(u&&f.length===0&&a.broken.length===0)return{
is:"unchanged",revision:u.name};Hc(e,t,a);const d=Gc(e,s,{...a,stable:f}),l={is:"roll-out",service:s},{generation:m}=s;if(u){const g=t.revisions.get(f[0]?.revision??
"")??u,w={before:e.templates.of(g),after:e.templates.of(u)};return{...l,compared:w,deployment:{changes:[],generation:m},journal:{...d,candidate:u.name}}}return{
...l,compared:{before:c,after:i},deployment:{template:is(o,e.id),changes:r,generation:m},journal:{...d,sent:e.templates.fingerprint(i)}}}async function ps(e,t,n){
const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),a=(0,b.Sf)(t,s,e.driver),o={generation:n.generation,driver:null,set:a},r=await e.cluster.writeService(
o).catch(async i=>{throw(0,et.G9)(i)&&await(0,et.ne)(e,t,a.traffic!==void 0),i});if(r.is==="written")return!0;if(r.is==="refused")throw await(0,E.yN)(e,r);return ms(
e)}async function pu(e,t){const n=await e.cluster.createService(hs(e,t));if(n.is==="refused")throw await(0,E.yN)(e,n);return n.is==="written"||ms(e)}const hs=(e,{
journal:t,template:n})=>{const{labels:s,annotations:a}=_e(e);return{template:n,labels:s,annotations:{...a,[ns.D.tags]:t.tags.candidate},traffic:t.intended,journal:{
...t,deadlineMs:(0,b.nl)(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function ms(e){const{service:t}=await e.cluster.reread(O.k);return t?.driver===
e.driver}var hu=h(57975);function mu(e,t){const n=ge(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,a=r=>{const{snapshot:i}=t.
now(),c=ee(n,i,r)??i.revisions.get(r)?.minScale??null;return s.has(r)?s.get(r)??null:c},o=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:a(i),after:c}),s.set(
i,c)};return{holdFor:r=>{t.now().journal?.hold===void 0&&t.write("Record what holds pods",(u,f)=>{const d=Object.fromEntries(Object.keys(u.scale).map(l=>[l,a(l)]));
return(0,b.yB)(u,f,{hold:n,scale:d})});const{snapshot:i,journal:c}=t.now();if(c)for(const{revision:u,pods:f}of(0,H.GY)(gu(c,i,r),a))o(`Hold ${u} at ${f} ${f===1?
"pod":"pods"}`,u,String(f))},release:(r=()=>({}))=>{const{journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,H.D8)({...i.scale,...r(i)},a)))o(`Release t\
he pods of ${c}`,c,u)}}}function gu(e,{revisions:t},n){const s=o=>t.get(o),a=e.plan.steps[n]?.percent??0;return wn(e,{percent:a,stablePods:kn(e,s)},s)}const vu={
spec:{}};function bu(e,t,n){const{plan:s,stable:a,before:o,tags:r}=t.journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:f}=e.settings,{maxErrorRate:d,maxLatencyMs:l}=i;
return{is:"would-change",candidate:n,stable:a,diff:yu(e,t),service:ss(t.is==="create"?_e(e):rt(e,t.service)),plan:s,form:t.is==="create"||(0,M.vY)(o)?"floating":
"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:f,...d===void 0?{}:{maxErrorRate:d},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.path}}}function yu({
templates:e},t){return t.is==="create"?e.diff(vu,t.template):e.diff(t.compared.before,t.compared.after)}async function Mu(e,t){const n=t.journal.candidate??vs(e);
e.reporter.report(bu(e,t,n));const s=t.is==="create"?await $u(e,t):await Ou(e,t),a=s.find(i=>i.is==="refused");if(a)throw await(0,E.yN)(e,a);const o=e.settings.
showWrites?[]:[wu],r={...(0,S.e4)(e,{kind:"unchanged",reason:ku(s)}),next:o};return e.reporter.report({is:"ended",outcome:r}),r}const wu="To see each write as i\
t would be sent: set `show-writes` to true.";function ku(e){const t=e.filter(({is:a})=>a==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;
return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function Ou(e,t){
const n=[],{stable:s}=t.journal;await pe(e,ge(e),s.map(({revision:c})=>c));const a=Tu(e,t),o=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.
iterator](),{generation:r,driver:i=null}=t.service;for(const{what:c,...u}of a){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);dt(e,{what:c,...l,
answer:"not asked"});continue}const f=await e.cluster.writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(f);const d=o.next().value;d&&dt(e,{what:c,
...d,answer:gs(f)})}return n}const dt=({reporter:e,settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),gs=e=>e.is==="refused"?e.message:
e.is;async function $u(e,t){const n=hs(e,t),s=await e.cluster.createService(n,{dryRun:!0});return dt(e,{what:"Create the Service",...e.cluster.previewCreation(n),
answer:gs(s)}),[s]}function Tu(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,o=Su(e),{template:r}=s;o.write("Claim",(f,d)=>(0,b.Sf)(f,d,e.driver),{journal:n,driver:null}),
o.write("Deploy",(f,d)=>(0,b.$8)(f,d,r));const i=n.candidate??vs(e);r&&o.candidateReady(i,r),o.write(`Tag ${i} at 0 %`,(f,d,l)=>{const m=Dt(e,l,f);return(0,b.Jo)(
f,d,{candidate:i,...m?{emptyUrl:m.url}:{}})});const c=mu(e,o);for(const[f,{percent:d}]of a.steps.entries()){if(c.holdFor(f),o.write(`Shift ${d} % to ${i}`,(m,g)=>(0,b.
wI)(m,g,{step:f,leftMs:m.plan.limits.totalMs})),a.pauseAt!==d)continue;const{pauseTimeoutMs:l}=e.settings;return o.write(`Pause at ${d} %`,(m,g)=>(0,b.Ft)(m,g,l)),
o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the split",b.dr),o.writes;const u=e.settings.keepPrevious;return o.write("Record that the promoti\
on is decided",b.UX),c.release(f=>On(f,u)),o.write(`Promote ${i}`,(f,d,l)=>{const m={...f,candidate:i},g=a.steps.some(({holdMs:N})=>N>0),w=Ge(e,m,l);return(0,b.
gu)(m,d,{form:w,keep:u,isJudged:g})}),o.writes}function Su(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const a=s()?.journal;
return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{n.push({what:a,minScale:o})},write:(a,o,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||
!c||c==="unreadable")return;const u=o(c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,
service:Eu(i,u)}},candidateReady:(a,o)=>{const r=s();if(!r)return;const i=Math.max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(
o,{name:a,generation:i});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map(
[[i,o]])},service:{...r,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function Eu(e,{template:t,traffic:n,journal:s}){const a={template:t??
e.template,traffic:n??e.traffic},o=!(0,hu.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,
...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function vs(e){const t=(e.cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}\
-${String(t).padStart(5,"0")}`}async function bs(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await ze(e,{on:{is:"turn"},limitMs:n},()=>(0,L.
et)(e,t));if(s.is==="free")return;if(e.settings.dryRun)return Nu(e,s);e.reporter.report({is:"note",text:`${Ms(s)} Finishing it first.`});const a=await nt({...e,
reporter:Ru(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ys(s.journal):"superseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}const ys=({
stage:e})=>e==="paused"?"pause-over":"driver-died";function Nu(e,t){const n=`${Ms(t)} A deploy would finish it first; a dry run does not change it.`,s=(0,S.e4)(
e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const Ms=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?
`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,Ru=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});
function ws({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:r}=n,{revisions:i}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,i.
get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,M.vY)(r)?"floating":"pinned",images:c})}const ks=4;async function _u(e){Au(
e),await(0,E.DT)(e,"change"),e.reporter.report({is:"target",...await Xe(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<ks;){const a=await bs(
e,n);if(a)return a;const o=await xu(Iu(e,t));if(o)return o;const r=e.cluster.snapshot();(0,L._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,T.sy)(e,r,{attempt:s})}
throw(0,y.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:ks})}function Iu(e,t){const n=(0,Ln.A7)(e.settings,e.clock.now()-t);return n===e.settings?
e:{...e,settings:n}}async function xu(e){const t=await au(e);if(t.is==="changed")return;if(t.is==="unchanged")return Cu(e,t.revision);const n=await Lu(e,t);return e.
settings.dryRun?Mu(n.world,n.start):await Pu(n.world,n.start)?ju(n.world,n.start):void 0}function Au({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,
...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],r=i=>i===void 0||typeof i=="object"&&Object.keys(i??{}).length===0;if(t==="when-changed"&&
o.every(r))throw(0,y.V2)("E_NOTHING_TO_RUN",{})}const Pu=(e,t)=>t.is==="create"?pu(e,t):ps(e,t.journal,t.service);function ju(e,t){return e.reporter.report({is:"\
phase",phase:"deploy"}),Se(e,Y(e.clock,t.is==="create"?void 0:t.deployment))}function Cu(e,t){const{service:n}=e.cluster.snapshot(),s=n?ss(rt(e,n)):[];s.length>
0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${s.join(", ")}\
.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=(0,S.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs this configuration and\
 serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function Lu(e,t){const n=await at(e,t.journal),s=_n(Ec(e,t.journal.
plan),e.may.latest?.behindMs??0),{world:a,plan:o}=Nc(e,s),r={...t.journal,plan:o};a.settings.dryRun||ws(a,r),a.reporter.report(n),es(a,o),Xn(a,o),Tc(a,o);const i=ge(
a);return i!=="revision"&&hn(a,i,r),{world:a,start:{...t,journal:r}}}async function Fu(e){const{service:t}=await(0,E.DT)(e,"change");if(!t)throw(0,y.V2)("E_NOT_\
THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});const{journal:n}=t;if(n==="unreadable")throw(0,L.bL)(e,e.cluster.snapshot());if(n?.stage!==
"paused")throw(0,y.V2)("E_NOT_PAUSED",{service:e.settings.service});e.reporter.report({is:"target",...e.cluster.target});const s=xn(e,n);return await Uu(s,n),Pn(
s)}async function Uu(e,t){const n=await at(e,t),{pauseAt:s,...a}=An(e,t.plan),o={...a,steps:a.steps.slice(t.step+1)};ws(e,t,o),e.reporter.report(n),es(e,o),Xn(e,
o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Du(e)}.`})}const Du=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;
return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,F.K$)(D.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,F.K$)(n)}`,...s===void 0?[]:[`max-\
latency ${s} ms`]].join(", ")};async function Bu(e){await(0,E.DT)(e,"change"),e.reporter.report({is:"target",...await Xe(e)});const t=await bs(e);if(t)return t;
const{service:n}=e.cluster.snapshot();if(!n)throw(0,y.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await(0,E.oK)(e),(0,ft.
R)(e,n);const{current:s,earlier:a}=Vu(e);if(s.name===a.name||Ye(e,s,a))return Hu(e,s);const o=zc(e,n,{current:s,earlier:a});if(!await ps(e,o,n))throw(0,y.V2)("E\
_SERVICE_CHANGED",{service:e.settings.service});await Wu(e,{current:s,earlier:a,readyMs:o.plan.limits.readyMs});const r=Y(e.clock);return r.abortBecause="asked",
Se(e,r)}function Hu(e,{name:t}){const{stable:n}=e.settings.tags,s=`No change: ${t} serves already what the tag ${n} stands for.`,a=(0,S.e4)(e,{kind:"unchanged",
reason:s,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}function Vu(e){const t=e.cluster.snapshot(),{revisions:n}=t,s=(0,p.m8)(t),a=e.settings.
tags.stable,o=s.find(c=>c.tag===a)?.revisionName,r=n.get((0,M.HV)((0,M.AR)(s))??""),i=n.get(o??"");if(!r||!i||i.ready.status!=="True")throw(0,y.V2)("E_NOTHING_B\
EFORE",{service:e.settings.service,tag:a});return{current:r,earlier:i}}async function Wu(e,{current:t,earlier:n,readyMs:s}){const a=(0,p.zc)(e.cluster.snapshot())?.
hold,o=new AbortController;a===void 0&&e.knative.age==="unknown"||a==="nothing"?await(0,ye.cA)(e,n.name,s):(0,ye.rH)(e,n.name,o.signal);const i=await Ze(e,n.name);
if(i!=="nothing"){const c=Math.max(1,t.replicas),u=await Tn(e,i,{[n.name]:c}),f=m=>(0,p.EB)(m,n.name)>=c,d=()=>(0,O.T)(e,f,s,e.interrupt),l=[{revision:n.name,pods:n.
replicas,wanted:c}];u.size>0&&await ze(e,{on:{is:"pods",lacking:l},limitMs:s},d)}o.abort()}var z=h(77380),lt=h(35577),Ku=h(73024),pt=h(51455),ne=h(76760),Gu=h(31438);
async function Os(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(e);const o=i=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`\
The measurements of this rollout are not saved in ${a}: ${i}. The rollout is not affected.`}),r=qu(a,{cwd:process.cwd(),warn:o});try{return await t({...e,record:r.
record})}finally{await r.close()}}const Yu=1e3;function qu(e,{cwd:t,warn:n}){let s,a=!1,o=Promise.resolve();const r=async i=>{if(!a)try{s??=await ef(e,t),await s.
appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:Gu.r}:i)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{o=o.then(()=>r(i))},close:async()=>{await Promise.race([o,new Promise(i=>setTimeout(
i,Yu).unref())]),await s?.close().catch(()=>{})}}}const{O_WRONLY:Ju,O_CREAT:zu,O_TRUNC:Qu,O_NOFOLLOW:Xu=0,O_NONBLOCK:Zu=0}=Ku.constants;async function ef(e,t){const n=(0,ne.
resolve)(t,e),s=(0,ne.relative)(t,(0,ne.dirname)(n));if(s!==".."&&!s.startsWith(`..${ne.sep}`)&&!(0,ne.isAbsolute)(s)&&await(0,pt.realpath)((0,ne.dirname)(n))!==
(0,ne.join)(await(0,pt.realpath)(t),s))throw new Error("its folder is reached through a link");const o=await(0,pt.open)(n,Ju|zu|Qu|Xu|Zu,420);if((await o.stat()).
isFile())return o;throw await o.close(),new Error("it is not a regular file")}var tf=h(33588),nf=h(17106);function $s({journal:e,driver:t},n){if(e===void 0)return{
is:"stray"};if(e==="unreadable")return{is:"unreadable"};const s={is:"left",journal:e,way:sf(e),...t===void 0?{}:{driver:t}};switch((0,nf.L)({journal:e,driver:t},
n).is){case"alive":return{is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",
journal:e}:s}}const Ts=e=>e.is==="alive"||e.is==="waiting"||e.is==="kept",sf=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function af(e){
const{service:t}=await(0,E.DT)(e,"change");if(!t)return{is:"gone"};const n=$s(t,(0,L.YX)(e));if(Ts(n))return Ss(n);switch(n.is){case"stray":return rf(e,t);case"\
unreadable":return{is:"ended",outcome:cf(e)};case"left":return{is:"ended",outcome:await of(e,n)}}}async function of(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=xn(
e,t);return e.reporter.report(await at(a,t)),Pn(a)}return nt({...e,settings:{...e.settings,tags:t.tags}},n,ys(t))}async function rf(e,{driver:t}){const n={driver:t??
null,set:(0,b.u7)()},s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,E.yN)(e,s):(0,y.V2)("E_SERVICE_C\
HANGED",{service:e.settings.service})}function cf(e){const{message:t,cure:n}=(0,L.bL)(e,e.cluster.snapshot());return{...(0,S.e4)(e,{kind:"uncertain",reason:t}),
because:"error",next:[n]}}const Ss=({is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},uf=4;async function ff(e){const t=await e.find(),n=await bf(
t,uf,a=>df(e,a)),s=mf(n);return e.reporter.report({is:"ended",outcome:s}),s}async function df(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:r}=a===
void 0||a==="unreadable"?{}:a,i=await lf(e,{namespace:t,service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function lf(e,t){
try{const n=$s(t,{...e,nowMs:e.serverNow()});return Ts(n)?Ss(n):e.interrupt.aborted?{is:"not-begun"}:await pf(e,t)}catch(n){const s=(0,S.x5)(n);return s.code===
"E_BEING_DELETED"?{is:"gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function pf({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report(
{is:"note",text:`${n}/${s}: ${o}`});return a("left open; finishing it."),e({namespace:n,service:s},o=>af({...o,reporter:hf(a)}))}const hf=e=>({report:t=>{t.is===
"warning"&&e(t.message)}});function mf(e){const t=gf(e),n=new Set(e.flatMap(mt).flatMap(s=>s.next));return{kind:t,reason:vf(e),next:[...n],traffic:[],percent:0,
steps:[],exposure:[],swept:e}}const ht=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",Es=({fate:e})=>e.is==="ended"||e.is==="unmarke\
d",mt=({fate:e})=>e.is==="ended"&&tf.h[e.outcome.kind]>1?[e.outcome]:[];function gf(e){const t=e.flatMap(mt).map(({kind:n})=>n);return t.includes("uncertain")?"\
uncertain":t.includes("stopped")?"stopped":e.some(ht)?"left-open":e.some(Es)?"recovered":"unchanged"}function vf(e){const t=e.filter(a=>ht(a)||Es(a)),n=e.filter(
a=>ht(a)||mt(a).length>0),s=`Checked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an ope\
n rollout.":t.length===0?`${s}: nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be\
 recovered.`}async function bf(e,t,n){const s=new Map,a=e.entries(),o=async()=>{for(const[r,i]of a)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},
o)),e.flatMap((r,i)=>{const c=s.get(i);return c===void 0?[]:[c]})}var v=h(27624),Ns=h(44262),yf=h(35918),P=h(5323),gt=h(71791),vt=h(68841);const Mf=({transport:e,
clock:t,server:n,namespace:s,service:a})=>{const o=(0,yf.m)(e,t),r={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>kf(r,{namespace:s,
service:a}):()=>wf(r,s),serverNow:o.serverNow}},wf=async(e,t)=>{const n=t===void 0?(0,gt.fC)("services"):(0,gt.rJ)(t,"services"),s=await(0,Ns.LD)(e,{path:n,query:{
labelSelector:P.Pf.active}});if(!s)throw(0,y.V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(Rs)},kf=async(e,{namespace:t,service:n})=>{const s=await(0,Ns.
LF)(e,{path:(0,gt.xH)(t,"services",n)});if(!s)throw(0,y.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:r}=(0,vt.r5)(s);return a!==void 0||
o!==void 0||P.Pf.active in r?[Rs(s)]:[]},Rs=e=>{const{name:t,namespace:n}=(0,v.Ik)(e.metadata),{journal:s,driver:a}=(0,vt.r5)(e);return{namespace:(0,v.Qq)(n)??"",
service:(0,v.Qq)(t)??"",...s&&{journal:s},...a!==void 0&&{driver:a}}};function Of(e,t){return e.is==="broken"?Ie(`gave no measurement: ${e.why}`):t==="exit-code"?
$f(e.code):Tf(e)}const Ie=e=>({is:"faulty",why:e});function $f(e){return e!==0&&e!==1?Ie(`ended with ${_s(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"meas\
ured",counts:[{of:"candidate",n:1,bad:e,...e===1?{note:"exit code 1"}:{}}]}}const _s=e=>e===null?"a signal":`exit code ${e}`;function Tf({code:e,stdout:t}){if(e!==
0)return Ie(`ended with ${_s(e)}, so its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const r=Sf(o);if(typeof r=="string")return Ie(`printed what is no measurement: line ${a+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function Sf(e){const t=Ef(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!bt(s)||!bt(a)||!bt(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const Ef=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},bt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var Nf=h(55097);
const Rf=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!_f(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),_f=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),If=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
xf=8,Is=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>If.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=xf).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Nf.f)(t));var Af=h(31421);const xs=1024*1024,
Pf=1e3,jf=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,Af.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),r=()=>Lf(a),i=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),f=()=>{const d=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:d})};i.addEventListener("abort",f),process.
once("exit",r);try{return await Promise.race([Cf(a),c])}finally{i.removeEventListener("abort",f),process.off("exit",r),r();for(const d of[a.stdout,a.stderr])d.destroy()}};
function Cf(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>xs&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,xs)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,Pf).unref()),e.on("close",a),
t}function Lf(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Ff=3e4,yt=2e3,As=1e3,Uf={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function Df(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=Uf[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:yt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:Bf(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:Hf(t,e)}}const Bf=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:yt+t}),Hf=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const r=n.held();r?await Vf(o,r):await t.clock.sleep(As,a)}};async function Vf(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:r}=s,i=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+yt)/1e3);for(;i();){const u=r.now(),f=Math.floor((u-n.delayMs)/1e3),d=f>
c;d&&await Wf(e,{held:t,since:c,until:f})&&(c=f);const l=u+(d?n.intervalMs:As);i()&&await r.sleep(Math.max(0,l-r.now()),o)}}async function Wf(e,t){const{spec:n,
context:s,target:a,each:o,signal:r}=e,i=Rf(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??jf)(n.text,{env:i,timeoutMs:Ff,signal:r});
if(r.aborted||a.held()!==t.held)return!1;const u=Of(c,n.format);if(u.is==="faulty")return Gf(e,u.why,c.is==="ended"?c.stderr:""),!1;const f=s.clock.now(),d=c.is===
"ended"?Is(i,c.stdout||c.stderr):"";for(const l of u.counts)o({atMs:f,...l,...Kf(l.bad,d)});return!0}const Ps=200,Kf=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,Ps)}}:{};function Gf({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=Is(t.env,s).trim().slice(0,Ps);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const Q={n:0,bad:0,slow:0},js=e=>({last:new Map,old:new Set(e),owed:Q});function Mt(e,t,{own:n,slowOverMs:s}){const a=[...t].map(([c,u])=>qf(Yf(e,c,
u),u,s)),o={n:ae(a.map(({n:c})=>c)),bad:ae(a.map(({bad:c})=>c)),slow:ae(a.map(({slow:c})=>c))},{counts:r,owed:i}=Cs(o,n,e.owed);return{side:{...e,last:new Map([
...e.last,...t]),owed:i},counted:{...r,causes:zf(a)}}}function Cs(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},a=Math.max(0,Math.
floor(s.n)),[o,r]=[wt(s.bad,a),wt(s.slow,a)];return{counts:{n:a,bad:o,slow:r},owed:{n:a-s.n,bad:o-s.bad,slow:r-s.slow}}}const Ls={byStatus:new Map,within:[]},Yf=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Ls);function qf(e,t,n){const a=[...e.byStatus].some(([u,f])=>(t.byStatus.get(u)??0)<f)?Ls:e,o=new Map([...t.byStatus].
map(([u,f])=>[u,f-(a.byStatus.get(u)??0)])),r=new Map([...o].filter(([u,f])=>u>=Jf&&f>0)),i=ae([...o.values()]),c=n===void 0?i:Fs(t,n)-Fs(a,n);return{n:i,bad:ae(
[...r.values()]),slow:wt(i-c,i),causes:r}}const Jf=500,Fs=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??ae([...t.values()]),zf=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},wt=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),ae=e=>e.reduce((t,n)=>t+n,0);function Qf(e=Number.
POSITIVE_INFINITY){const t={candidate:Q,stable:Q};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:r,slow:i}=t[n];t[n]={n:o+1,bad:r+(s?1:0),slow:i+(a>e?1:0)}},
sent:n=>t[n]}}var Us=h(72201),oe=h(31055),re=h(51390);const Xf={"k-network-probe":"probe","k-network-hash":"override"};async function xe({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={...Ot(s.headers),...Xf},r={url:(0,oe.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return Zf(await n(r,a),r.url)}catch(i){const c=i instanceof
Error?i.message:String(i);return nd(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const Zf=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=ed(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},kt=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,Ot=e=>Object.fromEntries(e.map(re.gb).map(([t,n])=>[t.toLowerCase(),
n]));function ed(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?td(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function td(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const nd=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),sd=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let r=1;;r++){const i=await ad(e,{clock:t,ask:n,
command:s},{attempt:r,signal:o});if(o.aborted)return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,o)}}}),ad=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const r=t.now();try{const{status:i,body:c}=await n($t(e),o),u=t.now()-r,f=rd(e,{status:i,body:c});return f===void 0?{is:"\
passed",attempts:a,status:i,ms:u}:{is:"failed",attempts:a,why:f,detail:{command:s,status:i,ms:u,body:(0,re.cT)(c,e.headers).slice(0,od),stderr:""}}}catch(i){const c=(0,re.
cT)(i instanceof Error?i.message:String(i),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},od=2048,rd=(e,{status:t,body:n})=>(0,oe.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,oe.ek)(e)}`,$t=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(re.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function Ds(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function Tt({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const f=i<s,d=i;f&&(i+=1);let l=!1;const m=()=>{f&&!l&&(i-=1),l=!0},g=a({dueMs:u,isSent:f,inFlight:d,
answered:m}).finally(()=>{m(),r.delete(g)});r.add(g)}await Promise.all(r)}function id({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...cd(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Bs(s)}:{}}))}const cd=({status:e,...t})=>t,Bs=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function St(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,r)=>s(r)>s(o)?r:o);return n.set(a,s(a)-t),a}}const Et=({method:e})=>ud.has(e),ud=new Set(["GET","HEAD","OPTIONS"]);
function fd(e){const t=e.map(({path:o="/",method:r})=>Bs({path:o,method:r})),n=t.slice(0,dd),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const dd=4,Hs=200,Vs=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:ld(s,t)}}),ld=(e,t)=>{
const n=[...(0,re.cT)(e,t).trim()];return n.length<=Hs?n.join(""):`${n.slice(0,Hs).join("")}\u2026`},Ae=4,pd=1e4,hd=500;function md(e){const t=id(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${Ae} probes a second on ${fd(t)}`,pace:{is:"fixed",perSecond:Ae},start:s?yd(t,{clock:n,ask:s,own:a}):gd(t,
Ws(e)),...s?{}:{startBefore:bd(t,Ws(e))}}}const Ws=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,Us.o)(e,n,"one"))}),gd=(e,{
clock:t,open:n,own:s})=>async(a,o,r)=>{const i=Ds(n),c=d=>({spec:d,clock:t,target:a,signal:r,lanes:i,own:s}),u=St(e),f={isThere:!1};Gs(e,c).then(d=>{f.isThere=d}),
await Tt(Nt(e,{clock:t,signal:r}),async d=>{const l=c(u()),m=Rt(l,"candidate",vd(d,a.sent?.(d.dueMs))),g=f.isThere&&Et(l.spec)?Rt(l,"stable",d):void 0,w=async(j,I)=>{
const G=await kd(l,await j,I);r.aborted||o(G)},N=g&&!Ks(await g);await Promise.all([w(m,g),...N?[w(g,m)]:[]])}),i.close()},vd=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),Ks=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),bd=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},r,i)=>{const c=Ds(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},f=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),d=St(e.filter(Et));await Gs(e,f)&&await Tt(Nt(e,{clock:t,
signal:i}),async l=>{const m=await Rt(f(d()),"stable",l);!i.aborted&&m.found.is==="knative"&&!Ks(m)&&r(m.measured)}),c.close()},yd=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,r)=>{const i=St(e);return Tt(Nt(e,{clock:t,signal:r}),async c=>{const u=i(),f=a?.(c.dueMs),{status:d,...l}=await Ys({spec:u,clock:t,of:"candidate",address:$t(
u).path},c,()=>n($t(u),r));c.isSent&&zs(s,l,d),r.aborted||o(l),f?.()})},Nt=(e,t)=>({...t,perSecond:Ae,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(Ae*n/
1e3)))});async function Gs(e,t){const n=e.find(Et);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:r}=t(n),{stable:i,stableUrl:c,isStableTagged:u}=a,f=s.now()+
pd;if(i.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<f;){if(await r.use(({ask:l})=>Md({ask:l,spec:n,signal:o},c)))return s.now()<f;await s.sleep(hd,o)}return!1}
async function Md({ask:e,spec:t,signal:n},s){const a={url:(0,oe.gZ)(s,t.path),method:t.method,headers:Ot(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await xe({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Rt({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},r,i){const c=r==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const f={url:(0,oe.gZ)(c,e.path),method:e.method,headers:Ot(e.headers)},{status:d,...l}=await Ys({
spec:e,clock:t,of:r,address:f.url},i,()=>u(f,s)),m=await xe({url:c},{ask:u,spec:e,signal:s});return m.is==="knative"&&i.isSent&&zs(o,l,d),{measured:l,found:m,status:d}})}
async function Ys({spec:e,clock:t,of:n,address:s},a,o){const r=a.isSent?await o().then(c=>({status:c.status,...wd(e,s,c)}),c=>({...Js(e,(0,re.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:Vs(e,s)})):qs(`not sent: ${a.inFlight} in flight`);a.answered();const i=t.now();return{...r,atMs:i,of:n,n:1,latencyMs:i-a.
dueMs}}const qs=e=>({bad:1,note:e}),Js=({name:e},t)=>qs(e===void 0?t:`${t} on ${e}`),wd=(e,t,{status:n,body:s=""})=>(0,oe.G3)(e,n)?{bad:0}:{...Js(e,String(n)),sample:Vs(
e,t,s)},zs=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function kd(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:r,lanes:i}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:f})=>xe({url:c},{ask:f,spec:o,signal:r}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Pe=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function _t(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return Od(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function Od({status:e,nowMs:t,body:n}){const s=Oe(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=Oe(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:It(a.result).flatMap($d),nowMs:t}}function $d(e){const{metric:t,values:n}=Oe(e)??{},s=Object.fromEntries(
Object.entries(Oe(t)??{}).map(([o,r])=>[o,String(r)])),a=It(n).flatMap(o=>{const[r,i]=It(o).map(Number);return Number.isFinite(r)&&Number.isFinite(i)&&Number(i)>=
0?[{atS:Number(r),value:Number(i)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const Oe=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?Oe(t):void 0}catch{return}},It=e=>Array.isArray(e)?e:[],Qs=["requests","errors",
"quick"];function Td(e,t,n){const s=new Map(e),a=[],o=n+(ea(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of Ed(t)){const u=e.get(i)??Nd(c,{
fromS:n,bornS:o}),f=Rd(c);if(!u||f<u.atS)continue;const d=Zs(c,f);s.set(i,{atS:f,values:d}),f>u.atS&&a.push({fromS:u.atS,atS:f,..._d(u.values,d)})}if(a.length===
0)return{targets:s};const r=i=>a.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/a.length,atS:r("atS")/a.length,requests:r("requests"),errors:r(
"errors"),quick:r("quick")}}}const Sd=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Ed(e){const t=Qs.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${Xs(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>Sd.includes(a));return Xs(s.length>0?Object.fromEntries(
s):n)})}const Xs=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function Nd(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.map(({atS:i})=>i)),
a=s.filter(r=>r>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:Zs(e,o)}}const Rd=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Zs=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function _d(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[r,i])=>o+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function ea(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Id=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},xt=300;async function xd(e,t){const{of:n,forms:s,context:a,stable:o}=e,r=[];for(const i of o)for(const c of s){const u=c(
{...a.place,revision:i}),f=await _t(n,Pe(u.requests,xt),t);if(f.is!=="series")return na(n,u.requests,f.why);if(r.push(Pe(u.requests,xt)),f.series.length>0)return await Pd(
n,u,t)??await Ad(e,i,f)}return o.length===0||await sa(e)?ta:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${r.map(i=>`\`${i}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const Ad=async(e,t,n)=>await sa(e)?ta:jd(e,t,n),ta={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},na=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function Pd(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await _t(e,Pe(a,xt),s);if(o.is!=="series")return na(e,a,o.why)}}const sa=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function jd({context:e,stable:t},n,{series:s,nowMs:a}){const[o,r]=[Id(s),ea(s)],i=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=r===void 0?"":`, scraped every ${Math.round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+Ld,f=t.length===1?Cd(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(i)} s ago)`,behindMs:u,...f===void 0?{}:{pace:{is:"by-traffic",perSecond:f,delayMs:u}}}}
function Cd(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const Ld=8e3;var Fd=h(37067),Ud=h(44708),Dd=h(45269);const aa=1e4,Bd=16*1024*1024;function Hd(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,Dd.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const r=new URL(s),i=AbortSignal.
timeout(aa),c=AbortSignal.any([o,i]);try{return await oa(r,{agent:n(r),headers:a,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${aa/1e3} s`:
ra(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function oa(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=i=>{const c=[];let u=0;
i.on("data",f=>{u+=f.length,u>Bd?i.destroy(new Error("the answer is larger than 16 MiB")):c.push(f)}),i.on("error",a),i.on("end",()=>{const f=Date.parse(i.headers.
date??""),d=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,nowMs:Number.isNaN(f)?void 0:f,body:d})})},r=e.protocol==="https:"?Ud.get(e,t,o):Fd.get(
e,t,o);return r.on("error",i=>{r.reusedSocket&&ra(i)==="ECONNRESET"?oa(e,t).then(s,a):a(i)}),n}const ra=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),Vd=15*6e4;function Wd(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??Q;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-Vd;)t.shift()},between:(s,a,o)=>{const[r,i]=[n(s,a),n(s,o)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.
slow-r.slow}}}}function Kd(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return Gd.flatMap(r=>r.selectors.map(i=>Yd(r,i,t)));const o=a!==void 0&&
t!==void 0;return[r=>({requests:At(n,r),errors:At(s,r),...o?{quick:At(a,r)}:{}})]}const At=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Gd=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],Yd=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,r)=>i=>{const c=o(i),u=r===void 0?void 0:s.find(f=>f*a>=r);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?{}:{quick:`${t}{${c},le=~"${qd(u)}"}`}}},qd=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),Jd=120,zd=300;async function Qd(e,t){const{revisions:n,seconds:s}=e,a=Math.min(zd,Math.max(0,s)+Jd),[o,r]=await Promise.
all([ia(e,n.candidate,{range:a,signal:t}),ia(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:r.is==="failed"?r:{is:"read",sides:{candidate:o.read,stable:r.
read},nowMs:o.nowMs??r.nowMs}}async function ia(e,t,n){const s=await Promise.all(t.map(i=>Xd(e,i,n))),a=s.find(i=>i.is==="failed");if(a)return a;const o=s.filter(
i=>i.is==="read"),r=Qs.flatMap(i=>{const c=o.flatMap(u=>u.read[i]??[]);return o.some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(
r),nowMs:o.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Xd(e,t,{range:n,signal:s}){const{of:a,forms:o,place:r}=e,i=u=>_t(a,Pe(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const f=u({...r,revision:t}),d=await i(f.requests);if(d.is!=="series")return{is:"failed",why:d.why};if(c={is:"read",read:{},nowMs:d.
nowMs},d.series.length>0)return Zd(f,d,i)}return c}async function Zd({errors:e,quick:t},{series:n,nowMs:s},a){const[o,r]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:r&&r.is!=="series"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:o.series,...r?{quick:r.series}:
{}},nowMs:s}}const ca=5e3,el=1e3,ua=3e3,tl=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function nl(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?Kd(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:tl(s)},check:async(i,c)=>n?fa(e,u=>(al(n,e),xd({of:{...n,get:u},forms:r,context:e,stable:i},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await fa(e,f=>ol({spec:n,forms:r,context:e,get:f,target:i,each:c,signal:u}))}}}
const sl=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function al({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||sl(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function fa({http:e,env:t},n){const{get:s,close:a}=e??Hd(t);try{return await n(s)}finally{a()}}async function ol(e){
const{context:t,target:n,signal:s}=e,a=Wd(t.own),o=new Set;for(;!s.aborted;){const r=n.held();r?await rl({...e,held:r,history:a,warned:o}):await da(e,a)}}async function da({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(el,t)}async function rl(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,r=[{of:"candidate",targets:new Map,owed:Q},{of:"stable",targets:new Map,owed:Q}];let i=a.fromMs+ua-ca;for(;o();){const c=t.clock.now();c>=i+ca&&(i=c,await il(
e,r,o)),o()&&await da(e,e.history)}}async function il(e,t,n){const{spec:s,get:a,forms:o,context:r,target:i,held:c,signal:u}=e,{candidate:f,stable:d}=i,l=c.fromMs+
ua,m=(r.clock.now()-l)/1e3,g=await Qd({of:{...s,get:a},forms:o,place:r.place,revisions:{candidate:[f],stable:d},seconds:m},u);if(!n())return;if(g.is==="failed")
return ul(e,g.why);const w=g.nowMs===void 0?0:r.clock.now()-g.nowMs;for(const N of t){const j=Td(N.targets,g.sides[N.of],(l-w)/1e3);N.targets=j.targets,j.growth&&
cl(e,N,{growth:j.growth,aheadMs:w,side:g.sides[N.of]})}}function cl({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:r,side:i}){const{requests:c,errors:u,
quick:f,fromS:d,atS:l}=o,g=e.requests===void 0?t.between(a.of,d*1e3+r,l*1e3+r):Q,w=i.quick!==void 0,{counts:N,owed:j}=Cs({n:c,bad:u,slow:w?c-f:0},g,a.owed);a.owed=
j;const{slow:I,...G}=N;s({atMs:n.clock.now(),of:a.of,...G,...w?{slow:I}:{}})}function ul({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Promethe\
us at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const K=10,fl=({candidate:e,
stable:t})=>[["candidate",[e]],["stable",t]];async function dl(e,t){const n=await Promise.all(t.map(async([s,a])=>{const o=await X(e,a);if(!o)return;const r=la(
o,e.random).slice(0,K);return{of:s,revisions:a,side:js(o),drawn:r,pods:o.length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function X({counters:e},t){
const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const ll=async(e,t)=>{await Promise.all(t.map(
n=>pl(e,n)))};async function pl(e,t){const n=await X(e,t.revisions);if(!n)return;const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=
[...s,...la(a,e.random)].slice(0,K),t.pods=n.length}const la=(e,t)=>e.map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function hl(e,t,n){
const s=await Promise.all(t.map(c=>ml(e,c,n))),o=s.flat().map(({result:c})=>c).filter(c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(
({afterMs:c})=>c))};const r=s.map(c=>c.flatMap(({pod:u,result:f})=>f.is==="read"?[[u,f.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:f})=>f.
is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(r[u])}))}}const ml=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({
pod:s,result:await e.readCounters(s,n)}))),gl=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:a})=>{const o=e.sent(s.of),r=vl(o,s.own,s.pods===0?0:s.drawn.
length/s.pods);if(s.own=o,a.size===0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Mt(s.side,a,{own:i?Q:r,slowOverMs:t});return s.side=c,[{...u,of:s.
of}]}),vl=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Pt=1e3,bl=5e3,yl=10;async function pa(e,t,n){const s=t.slice(0,yl),a=(await Promise.
all(s.map(r=>e(r,n)))).filter(r=>r!==void 0),o=a.reduce((r,i)=>r+i,0);return a.length===0?void 0:o*t.length/a.length}const ha=3;async function Ml({clock:e,readRequestRate:t},n,s){
const a=[];for(let o=0;o<ha;o++){o>0&&await e.sleep(Pt,s);const r=await pa(t,n,s);if(r===void 0)return;a.push(r)}return a.reduce((o,r)=>o+r,0)/ha}const wl=e=>async({
candidate:t,held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Pt,o);!s||o.aborted||!await Ol(e,t,o)||await kl(e,{candidate:t,signal:o,tallies:s})};
async function kl(e,{candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:r,readRequestRate:i}=e,c=r.sent("candidate").n;let u=0;const f=()=>({n:Math.max(
0,Math.round(u-r.sent("candidate").n+c))});let d,l=[];for(let[m,g]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=m+bl&&(m=a.now(),l=await X({counters:o},
[t])??[]),await a.sleep(Pt,n);const w=await pa(i,l,n).catch(()=>{}),N=(a.now()-g)/1e3;g=a.now(),w!==void 0&&(u+=w*N,d??=s(async()=>f()).told,d(f()))}}async function Ol({
counters:e},t,n){const[s]=await X({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const ma=1e3,$l=5e3,Tl=6e4,Sl=5,El=500,Nl=e=>async({
candidate:t,held:n,tallies:s},a,o)=>{const r=s&&await Il({parts:e,candidate:t,signal:o});if(!r)return;let i=Promise.resolve(r);const c=()=>(i=i.then(f=>xl({parts:e,
candidate:t,signal:o},f)),i.then(({total:f})=>f)),{told:u}=s(c);await Rl(e,{held:n,signal:o,pods:async()=>(await i).pods,read:async()=>u(await c())})};async function Rl({
clock:e},{held:t,signal:n,pods:s,read:a}){let o=t(),[r,i]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(ma,n),t()!==o&&([o,r,i]=[
t(),e.now(),Number.NEGATIVE_INFINITY]);const c=_l(await s(),o!==void 0,e.now()-r);e.now()<i+c||(i=e.now(),await a())}}function _l(e,t,n){return t&&e>K?Number.POSITIVE_INFINITY:
n<Tl&&(e<=Sl||!t)?ma:$l}async function Il({parts:e,candidate:t,signal:n}){const s=await X(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await ga(e,s,n);
if(s.length>0&&o.size===0)return;const{side:r}=Mt(js(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:r,own:a,pods:s.length,total:{n:0,bad:0}}}async function xl({
parts:e,candidate:t,signal:n},s){const a=await X(e,[t])??[],o=await ga(e,a,n);if(o.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-
s.own.bad,slow:0},{side:c,counted:u}=Mt(s.side,o,{own:i,slowOverMs:void 0}),f={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:a.length,total:f}}
async function ga(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=K){t.length>K&&await e.clock.sleep(El,n);const o=t.slice(a,a+K),r=await Promise.all(o.map(i=>e.
counters.readCounters(i,n)));for(const[i,c]of r.entries())c.is==="read"&&s.set(o[i]??"",c.counters)}return s}const Al=2e3;async function Pl({counters:e,clock:t},n,s){
const a=n.slice(0,K),o=()=>Promise.all(a.map(l=>jl(l,e,s))),r=t.now(),i=await o();await t.sleep(Al,s);const c=await o(),u=(t.now()-r)/1e3,f=c.flatMap((l=-1,m)=>{
const g=i[m];return l<0||g===void 0?[]:[l<g?l:l-g]});return f.length===0||u===0?void 0:f.reduce((l,m)=>l+m,0)/u*n.length/f.length}async function jl(e,t,n){const s=await t.
readCounters(e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const va=2e3,Cl=1e4;async function Ll(e,t,n){const s=await X(
e,t)??[],o=(await Promise.all(s.slice(0,K).map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(Cl,Math.max(va,Fl(o)))}
function Fl(e){const t=ba(e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===
0)return 0;const s=a=>ba(e.flatMap(({within:o})=>o.filter(({ms:r})=>r===a).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const ba=e=>e.
reduce((t,n)=>t+n,0),je=1e3,Ul=5e3,Dl=3e4,Bl=6e4,Hl=5e3;function Vl({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.
maxLatencyMs},a=e==="auto"||e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?Kl:[],...e===
"users"?{required:Wl}:{},check:async(o,r)=>a?Yl(s,o,r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([Jl(s)(...o),
Nl(s)(...o)])},startBefore:zl(s)}}const Wl={by:"evidence",without:"To go on with probes alone, set `evidence` to auto."},Kl=[{verb:"list",group:"",resource:"pod\
s"},{verb:"get",group:"",resource:"pods/proxy"}],Gl="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the na\
mespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function Yl(e,t,n){
const{counters:s}=e,a=await X({counters:s},t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(
0,K).map(d=>s.readCounters(d,n)));if(o.every(({is:d})=>d==="later"||d==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only \
shows once one runs)",pace:ya(0)};const r=o.filter(d=>d.is==="read"),i=o.find(d=>d.is==="failed");if(r.length>0){const d=await Pl(e,a,n),l=d===void 0?{}:{pace:ya(
d)};return{is:"available",what:`users' requests (${ql(r,t)})`,...l}}if(o.some(({is:d})=>d==="forbidden"))return{is:"unavailable",why:"the API server refuses to \
read port 9091 of pods"};if(i)return{is:"unavailable",why:`the metrics of ${t.join(", ")} cannot be read: ${i.why}`};const{clock:c,readRequestRate:u}=e,f=u&&await Ml(
{clock:c,readRequestRate:u},a,n);return{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:Gl,...f===void 0?{}:{
usersPerSecond:f}}}const ya=e=>({is:"by-traffic",perSecond:e,delayMs:va});function ql(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+
a,0)} so far in ${e.length===1?"1 pod":`${e.length} pods`} of ${t.join(", ")}`}const Jl=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?
await Ql(e,{target:t,held:o,each:n,signal:s}):await a.sleep(je,s)}},zl=e=>async({stable:t},n,s)=>Ma(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,
isOn:()=>!s.aborted});async function Ql(e,{target:t,held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await wa(e.clock,n.fromMs+await Ll(e,t.stable,
a),a),o()&&await Ma(e,{sides:fl(t),fromMs:n.fromMs,each:s,signal:a,isOn:o})}async function Ma(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:r,isOn:i}=t,
c=await dl(e,s);if(!c)return n.sleep(je,r);let u=n.now(),f=je;for(let d=0;i();){const l=n.now();l>=u+Hl&&(await ll(e,c),u=l);const m=await hl(e,c,r);if(!i())return;
m.is==="counted"&&Xl(o,gl(e,m.read),d++>0?n.now():void 0),f=Zl(m,a,{pauseMs:f,nowMs:n.now()}),await wa(n,l+f,r)}}function Xl(e,t,n){if(n!==void 0)for(const{of:s,
...a}of t)e(ep(s,a,n))}const wa=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function Zl(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(Dl,Math.max(2*n,e.
afterMs)):s-t<Bl?je:Ul}const ep=(e,{n:t,bad:n,slow:s,causes:a},o)=>({atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,r],[,i])=>i-r).map(([r])=>r).join(
" or ")}:{}}),tp=[Vl,nl,Df,e=>np(e,md(e))];function np({settings:{evidence:e},readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=wl(
{...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all([s.start(...r),a(...r)])}}}function sp(e){const t=Qf(e.settings.analysis.maxLatencyMs);
return tp.flatMap(n=>n({...e,own:t})??[])}var ap=h(23218),jt=h(77598);const op=100,rp=1e3,ka=10,ip=5e3,cp=(e,{clock:t,ask:n})=>{const s=o=>(r,i)=>xe({url:r,...i?
{by:i}:{}},{ask:n,spec:e,signal:o}),a=(o,r)=>up(o,{clock:t,...r});return{now:async(o,r)=>kt(await s(r)(o)),leadsToKnative:(o,r)=>a(async()=>kt(await s(r)(o)),{forMs:ip,
signal:r}),isServed:(o,r)=>{const i=s(r);return a(async()=>kt(await Oa(fp,()=>i(o))??{is:"knative"}),{forMs:Ve,signal:r})},isEmpty:async({url:o,tag:r,mainUrl:i},c)=>{
const u={url:o,never:lp(o,r),mainUrl:i},f=await a(()=>dp(u,s(c)),{forMs:Ve,signal:c});return f.is==="knative"?{is:"empty"}:{is:"unknown",why:f.why}}}};async function up(e,{
clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=op;;o=Math.min(rp,o*2)){const r=await e(),i=a-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(o,i),s)}}const fp=e=>e.is==="knative";async function Oa(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<zt;s+=ka){const o=(await Promise.all(
Array.from({length:Math.min(ka,zt-s)},t))).find(r=>!e(r));if(o)return o}}async function dp({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return $a(
a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await Oa(c=>c.is===
"other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:$a(i)}const $a=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),lp=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,jt.randomBytes)(
3).toString("hex")}`));var pp=h(59462),hp=h(12271);const mp=(e,t)=>({metadata:gp((0,v.Ik)(e.metadata),t),spec:bp(e.spec,t)}),gp=(e,t)=>({...Tp(e,["name"]),labels:Na(
(0,v.Ik)(e.labels),t.labels),annotations:Na((0,v.Ik)(e.annotations),vp((0,v.Ik)(e.annotations),{...t.annotations,...Ta(P.w7.minScale,t.minScale),...Ta(P.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),Ta=(e,t)=>t===void 0?{}:{[e]:String(t)},vp=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,P.or)(e,n),s])),bp=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:yp(e,t)}),yp=(e,t)=>{const n=(0,P.f1)(e);return n===void 0?
[Sa({},t)]:(0,v.JD)(e.containers).map(s=>s===n?Sa(n,t):s)},Sa=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:Mp((0,v.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:Op((0,v.JD)(e.ports),t.port)},...$p((0,v.Ik)(e.resources),t)}),Mp=(e,t)=>t.reduce(wp,e),wp=(e,t)=>{if("remove"in t)return e.filter(({
name:a})=>a!==t.name);const n=kp(t);return e.some(({name:a})=>a===t.name)?e.map(a=>a.name===t.name?n:a):[...e,n]},kp=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},Op=([e,...t],n)=>[{...e,containerPort:n},
...t],$p=(e,{requests:t,limits:n})=>{const s={requests:Ea(t),limits:Ea(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const a=o=>({
...(0,v.Ik)(e[o]),...s[o]});return{resources:{...e,requests:a("requests"),limits:a("limits")}}},Ea=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
Na=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),Tp=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
ie=(e,t)=>ce(e)||ce(t)?ce(e)&&ce(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>ie(n,t[s])):(0,v.Gv)(e)&&(0,v.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>ie(Ra(e,n),Ra(t,n))):e===t,Ra=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ce=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,v.Gv)(e)&&Object.values(e).every(ce),Sp=e=>JSON.stringify(Ct(e))??"",Ct=e=>{if(ce(e))return;if(Array.isArray(e))return e.map(n=>Ct(n)??null);if(!(0,v.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,Ct(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},Ep=(e,t,{standsForAll:n})=>{
const[s,a]=[Ia(e),Ia(t)];return[...new Set([...s.keys(),...a.keys()])].flatMap(r=>{const i=!a.has(r);return ie(s.get(r),a.get(r))||i&&n&&!_a(r)?[]:[i&&_a(r)?`${r}\
 removed`:r]})},_a=e=>/^(env|label|annotation) /.test(e),Ia=({metadata:e,spec:t})=>{const n=(0,P.f1)(t)??{},s=(0,v.JD)(t.containers).filter(a=>a!==n);return new Map(
[...Np(n),...Aa(t,Rp,["containers"]),...s.map(a=>[`container ${(0,v.Qq)(a.name)??""}`,a]),...Ip((0,v.Ik)(e))])},Np=e=>{const t=(0,v.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,v.JD)(e.env).map(n=>[`env ${(0,v.Qq)(n.name)??""}`,n]),...xa((0,v.Ik)(t.requests),"request"),...xa((0,v.Ik)(t.limits),
"limit"),...(0,v.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),...Aa(e,_p,["image","env","resources","ports","name"])]},xa=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),Rp={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
_p={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},Aa=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,a])=>[Object.hasOwn(t,s)?t[s]??s:s,a]),Ip=e=>[...Object.entries((0,v.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,v.Te)(e.annotations)).filter(([t])=>!Pa(t)).map(([t,n])=>[xp((0,P.pJ)(t)),[n]])],xp=e=>e===P.w7.minScale?"min-scale":e===P.w7.maxScale?"max-scale":`annotatio\
n ${e}`,Pa=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),Ce=({metadata:e,spec:t})=>({spec:t,metadata:(0,v.Gv)(e)?{labels:Object.fromEntries(
ja((0,v.Ik)(e.labels))),annotations:Object.fromEntries(ja((0,v.Ik)(e.annotations)).filter(([n])=>!Pa(n)).sort(([n],[s])=>+(n===(0,P.pJ)(n))-+(s===(0,P.pJ)(s))).
map(([n,s])=>[(0,P.pJ)(n),s]))}:null}),ja=e=>Object.entries(e).map(([t,n])=>[t,[n]]),Ap=(e,t)=>{const[n,s]=[La(e),La(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(a=>{const[o,r]=[n.images.get(a),s.images.get(a)];return o===r?[]:[{...a===""?{}:{container:a},...o?{from:o}:{},...r?{to:r}:
{}}]}),env:Ca(n.env,s.env),fields:Ca(n.fields,s.fields)}},Ca=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!ie(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),La=e=>{const t=(0,P.f1)(e.spec),n=[...(0,v.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":Fa(c)})),...(0,v.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:Fa(c)}))],{metadata:s,spec:a}=Ce(e),{containers:o,initContainers:r,...i}=(0,v.
Gv)(a)?a:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const f=(0,v.Qq)(c.image);return f===void 0?[]:[[u,f]]})),env:new Map(n.flatMap(({each:c,name:u})=>Pp(
c,u))),fields:new Map([...Le("metadata",s??null),...Le("spec",i),...n.flatMap(({each:c,name:u,list:f})=>{const{image:d,env:l,name:m,...g}=c;return Le(`spec.${f}${Cp(
u)}`,g)})])}},Fa=e=>(0,v.Qq)(e.name)??"without a name",Pp=(e,t)=>(0,v.JD)(e.env).map(n=>[`${(0,v.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),Le=(e,t)=>ie(t,null)?
[]:(0,v.Gv)(t)?Object.entries(t).flatMap(([n,s])=>Le(`${e}${jp(n)}`,s)):[[e,t]],jp=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,Cp=e=>e===""?"":`[${e}]`,Lp={apply:(e,t)=>{
const n=t.manifest?Dp(t.manifest,e):mp(e??Up,t),s=t.manifest!==void 0;return{template:n,changes:e?Ep(e,n,{standsForAll:s}):[]}},of:e=>Hp(e),revisionOf:(e,t)=>Vp(
e,t),same:(e,t)=>ie(Ce(e),Ce(t)),diff:Ap,fingerprint:e=>(0,jt.createHash)("sha256").update(Sp(Ce(e))).digest("hex").slice(0,Fp)},Fp=12,Up={spec:{}},Dp=(e,t)=>{const{
metadata:n,spec:s}=(0,v.Ik)((0,v.Ik)(e.spec).template),{name:a,...o}=(0,v.Ik)(n);return{...(0,v.Gv)(n)&&{metadata:o},spec:{...Bp(t),...(0,v.Ik)(s)}}},Bp=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},Hp=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[P.w7.minScale]:a,...o}=n,r=s===void 0?n:o,i=s===
void 0?{}:{[(0,P.or)(r,P.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,f])=>f!==null&&Ua(u));return{metadata:{labels:(0,v.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Ua(u)))),annotations:Object.fromEntries(c)},spec:e}},Vp=({metadata:e,spec:t},{name:n,generation:s})=>(0,vt.RG)({metadata:{name:n,labels:{
...(0,v.Ik)(e?.labels),[P.Pf.configurationGeneration]:String(s)},annotations:(0,v.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),Wp=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Ua=e=>Wp.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),Kp=({id:e=(0,jt.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>Gp({...a,settings:r,sourcesFor:n},i)});return{...a,...o(a.settings),asks:o,id:e,templates:Lp,reporter:Yp(s),notifier:(0,J.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function Gp({cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,r=(u,f)=>e.askPod(
a,u,f),i=`$(kubectl get pod -n ${o} -l serving.knative.dev/revision=${a} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:sd(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const Yp=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
qp=(e,t)=>(0,lt.a)(e,n=>Lt(e,n,t)),Jp=(0,hp.x)(z.d);async function Lt(e,t,n){const{service:s}=e.settings,{transport:a,namespace:o,server:r,context:i}=t,c={server:r,
context:i,namespace:o,service:s},u=(0,pp.X)({transport:a,clock:z.d,rateLimiter:Jp,namespace:o,service:s,target:c});try{return await n(Kp(zp(e,u)))}finally{await u.
close()}}const zp=({env:e,...t},n)=>({...t,cluster:n,clock:z.d,healthFor:({health:s})=>(0,ap.T)(s,z.d),hosts:cp(t.settings.health,{clock:z.d,ask:(0,Us.o)(t.settings.
health,e,"fresh").ask}),sourcesFor:(s,a)=>sp({settings:s,clock:z.d,env:e,place:n.target,warn:(o,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,
cure:r}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),Da=e=>(0,lt.a)(e,t=>(e.reporter.report({is:"note",text:Qp(e,t)}),ff(
{...e,...Xp(e,t),at:Zp(e,t)}))),Qp=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?
`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},Xp=({settings:e},{transport:t,namespace:n,server:s})=>Mf({transport:t,clock:z.d,server:s,...e.allNamespaces?
{}:{namespace:n},...e.service?{service:e.service}:{}}),Zp=(e,t)=>({namespace:n,service:s},a)=>{const o={...e.settings,namespace:n,service:s};return Lt({...e,settings:o},
{...t,namespace:n},a)},$e=e=>t=>qp(t,e),eh={deploy:e=>Os(e,t=>(0,lt.a)(t,n=>th(t,n))),promote:e=>Os(e,$e(Fu)),abort:$e(e=>Cn(e,"anyone")),rollback:$e(Bu),recover:Da,
curl:$e(Vi),finish:e=>e.settings.command==="recover"?Da(e):nh(e)};function th(e,t){const{endsAtMs:n}=t,s=(0,Ln.gv)(e.settings,n&&n-z.d.now());return s.timeoutMs<
e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be \
renewed, so the timeout of the rollout is ${(0,F.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,F.cb)(e.settings.timeoutMs)}.`}),Lt({...e,settings:s},t,_u)}
const nh=$e(e=>Cn(e,"own"))}),45269:((Ft,ue,h)=>{h.d(ue,{y:()=>Y});var y=h(73024),S=h(37067),O=h(44708),E=h(41692),L=h(83026);const b={one:1,several:8},Y=(k,{ingressAddress:x,
env:A,connections:C})=>{const R={...C==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:b[C]},proxyEnv:x?{}:p(k,A)};return k.protocol==="https:"?new O.Agent({...R,
ca:[...V(A)]}):new S.Agent(R)},p=(k,x)=>Object.fromEntries([...(0,L.No)(k.protocol),"no_proxy","NO_PROXY"].map(A=>[A,x[A]])),V=k=>[...(0,E.getCACertificates)("d\
efault"),...(0,E.getCACertificates)("system"),...$(k.CURL_CA_BUNDLE)],$=k=>{if(!k)return[];try{return[(0,y.readFileSync)(k,"utf8")]}catch{return[]}}}),72201:((Ft,ue,h)=>{
h.d(ue,{o:()=>E});var y=h(37067),S=h(44708),O=h(45269);function E($,k,x){const A=new Map,C=R=>{const _=A.get(R.protocol)??(0,O.y)(R,{...$,env:k,connections:x});
return A.set(R.protocol,_),_};return{ask:async(R,_)=>{const q=AbortSignal.timeout($.timeoutMs),W=AbortSignal.any([_,q]);try{const B=C(new URL(R.url));return await L(
R,{spec:$,agent:B,signal:W})}catch(B){throw new Error(q.aborted?`no response within ${$.timeoutMs/1e3} s`:V(B))}},close:()=>{for(const R of A.values())R.destroy()}}}
function L($,k){const{promise:x,resolve:A,reject:C}=Promise.withResolvers(),R=p($,k,_=>{const{statusCode:q=0,headers:W}=_,B=Y(_);_.on("error",C).on("end",()=>A(
{status:q,headers:W,body:B()}))});return R.on("error",_=>{R.reusedSocket&&V(_)==="ECONNRESET"?L($,k).then(A,C):C(_)}),R.end(),x}const b=2048;function Y($){const k=[];
let x=0;return $.on("data",A=>{x<b&&k.push(A.subarray(0,b-x)),x+=A.length}),()=>Buffer.concat(k).toString("utf8")}function p({url:$,method:k,headers:x,by:A},C,R){
const _=new URL($),{hostname:q,port:W}=new URL(A??$),{ingressAddress:B}=C.spec,fe={agent:C.agent,signal:C.signal,method:k,host:B?.host??q,port:B?.port??W,path:`${_.
pathname}${_.search}`,headers:{host:_.host,...x}};return _.protocol==="https:"?S.request({...fe,servername:_.hostname},R):y.request(fe,R)}const V=$=>$ instanceof
Error?"code"in $&&typeof $.code=="string"?$.code:$.message:String($)})};export{sh as id,ah as ids,oh as modules};
