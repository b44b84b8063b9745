const Rh=607,Nh=[607],_h={5607:((Bt,de,h)=>{h.d(de,{rollouts:()=>Th});var v=h(11899),E=h(88737),w=h(96105),S=h(91238),C=h(45722),y=h(33710);const K=(e,t)=>({startedMs:e.
now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},
pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});var p=h(75389),H=h(34794),T=h(52450);const k=({
may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var x=h(70894),A=h(33095);const L={POST:"create",PUT:"update",PATCH:"patch",DELETE:"\
delete"},N=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>L[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({
verb:s,group:"",resource:"pods/proxy"}))]};async function _(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await F(e,{code:"E_URL_UN\
REACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function G(e,t){if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.
interrupt);n.is==="other"&&!n.isFailure&&await V(e,t,n.why)}const V=(e,t,n)=>F(e,{code:"E_NOT_PROVEN",url:t,why:n});async function F(e,{code:t,url:n,why:s}){const o=e.
settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(A.l);if(o!==void 0)throw(0,v.V2)("E_HEADER_API",{url:n,name:o});const r=await e.cluster.missing(
N(e.settings));if(r.length>0){const{user:u,grant:d}=await(0,S.Uk)(e,r);throw(0,v.V2)(t,{url:n,why:s,user:u,rights:r.map(x.Cv).join(", "),grant:d})}e.may.reachUrl=
!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go through the API server. \
To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function fe(e,{url:t,candidate:n,isProven:s}){await _(e,t),e.may.
reachUrl&&!s&&await V(e,t,"an earlier Revision may still answer there");const a=e.may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:k(e,a.sources),by:e.
may.reachUrl?"url":"pod"}}function Ht(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,emptyUrl:r}=t,i=(0,p.rs)(e,s.candidate);if(i===void 0||n===void 0)return;
const c=a.length>0?(0,p.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,d=a.length===0||o===!0||Ga(r,i);return{url:i,candidate:n,isProven:d,isStableTagged:c!==
void 0,stable:a.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const Ga=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Vt(e,t,n){const s=n.tags.candidate,
[a,o]=[(0,p.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var Ya=h(48122),$e=h(71011),
De=h(98063),za=h(96518),ne=h(27668),D=h(1155);function Ja({record:e,cluster:t,clock:n,settings:s,...a},o){const{kept:r,evidence:i,...c}=o.plan;e?.({is:"rollout",
v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),plan:c,limits:(0,D.mo)(s.analysis),sources:k(a,a.sources).
map(({name:u,one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),...o.evidence?{evidence:o.evidence}:{}})}const Ue=({record:e},t,n)=>e?.({is:"measu\
red",...t,...n==="before"?{isBefore:!0}:{}});function Qa({record:e},t,n){const{step:s,percent:a,fromMs:o,holdMs:r,longestMs:i,plannedMs:c}=t;e?.({is:"step",step:s,
percent:a,fromMs:o,holdMs:r,longestMs:i,plannedMs:c,...n})}function Xa({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Wt(n),isScaled:s.
scaled})}function Za({record:e},t,n){const{judged:s,verdict:a,isRequested:o}=n,r=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Wt(s),isScaled:r,verdict:a,
...o?{isRequested:o}:{}})}const Wt=({atMs:e,pending:t})=>({atMs:e,pending:t});var M=h(42105);const eo=6e4;function to(e){const{world:t,memory:n,snapshot:s,previous:a}=e,
o=t.clock.now(),r=(0,p.nO)(s,t.driver);if(typeof r=="string")return{atMs:o,progress:{...no,foreign:r},wait:a?.wait??{key:"",fromMs:o}};const{journal:i}=r,c=Fe(t,
n,s,i),u={...e,atMs:o,journal:i,candidate:c},d=n.hold?Kt(t,n.hold,a?.judged):void 0,{wait:f,...l}=so(u,d?.analysis.verdict??"not-asked");return{atMs:o,progress:l,
wait:f,journal:i,...d?{judged:d}:{},...c?{candidate:c}:{},...lo(u,l)}}const no={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,
isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};
function so(e,t){const{world:n,memory:s,snapshot:a,atMs:o,journal:r,candidate:i}=e,c=(0,p.$S)(a),d=r.stable.some(({revision:j})=>!c.exists(j))&&r.intended.some(
j=>(0,y.Pw)(j,c)),f=d&&!(0,M.UN)((0,y._r)(r,c).traffic,r.intended),m=r.stage==="aborting"&&(r.stable.length===0||d)||(0,p.fx)(a.route,r.intended),g=r.stable.every(
j=>(0,p.i_)(a)(j.revision)),O=s.pods.scaledFor>=(r.stage==="stepping"?r.step+1:0),R=io(e,`${r.stage} ${r.step} ${m} ${O} ${g}`);return{stage:r.stage,step:r.step,
...s.abortBecause?{abortBecause:s.abortBecause}:co(e),silent:n.cluster.silentMs()>eo,candidate:uo(e)?"never":fo(a,i,r.stage),isFollowed:i===void 0||s.candidate.
followed===i.name,stableReady:g,isStranded:f,inForce:m,scaled:O,warm:oo(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:
"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:ao(a,r),waitedMs:o-R.fromMs,wait:R}}const ao=(e,t)=>t.
request?.step===t.step?"taken":(0,p.pU)(e,t)?"made":"none";function oo({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=ro;return Object.entries(
e.wanted).every(([o,r])=>{const i=(0,p.EB)(t,o);return i>=r||i===0&&o!==n.candidate&&a})}const ro=2e4,io=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:{key:n,
fromMs:t},Fe=({templates:e},{deployment:t},n,s)=>(0,p.RH)(n,s,t?.template&&e),qt=(e,{plannedMs:t})=>({sources:k(e,e.sources),limits:e.settings.analysis,plannedMs:t});
function Kt(e,t,n){const s=n?.hold===t?n:void 0,a=qt(e,t),o=e.clock.now(),r=s?.judging??(0,$e.Nh)(t.states),i=(0,$e.PD)(r,t.measurements,{step:t,at:o,judged:a});
if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,$e.Ep)(i,t.measurements,{step:t,judged:a,at:o,pending:c});return{hold:t,judging:i,analysis:u,
atMs:o,pending:c}}const co=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function uo({world:{templates:e},snapshot:t,
journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deployed"||s||!a||n.sent===void 0?!1:!(0,p.Hy)(t,n,e)&&(0,p.Xs)(t,e)!==void 0}function fo({start:e},t,n){
const s=t?.ready.status;return n==="stepping"&&s!=="Unknown"&&s!==void 0?s==="True"?"ready":"failed":e?.is==="failed"?"failed":s==="True"&&(e?.is!=="healing"||e.
serves)?"ready":"starting"}function lo(e,t){const{previous:n}=e,s=po(e)??n?.trouble,a=ho(e)??n?.foreignTemplate,o=mo(e,t)??n?.warm;return{...s?{trouble:s}:{},...a?
{foreignTemplate:a}:{},...o?{warm:o}:{}}}function po({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.is==="unseen"?e.note:
`${e.is} ${e.why.reason}`}}function ho({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.
fingerprint(t.template);return s===n.sent?void 0:s}function mo({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||!s||a<0||n?.warm?.step===
a))return{step:a,pods:t.replicas}}const go=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.zc)(s);if(!a)return;const{plan:o,step:r}=a,{percent:i,holdMs:c}=o.
steps[r]??{percent:0,holdMs:0},u=t.clock.now(),d=o.steps.reduce((j,I)=>j+I.holdMs,0),f=(0,ne.X2)({plan:o,step:r},Be(t,n,a)),l=vo(t,n,{journal:a,plannedMs:d}),{pending:m}=n,
g={step:r,percent:i,holdMs:c,longestMs:f,plannedMs:d,fromMs:u,states:l,measurements:[],pending:m};Qa(t,g,{candidate:a.candidate??"",isStart:Gt(n,a)}),n.hold=g;const O=Ht(
s,a);O&&Yt(t,n,O);const R=u-(n.exposure.at(-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:i,afterMs:R,atMs:u,untilMs:a.deadlineMs})},Be=({clock:e},{startedMs:t},{
plan:n})=>t+n.limits.totalMs-e.now();function vo(e,t,{journal:n,plannedMs:s}){const a=Gt(t,n)?De.Cq:De.MB,o=Object.entries(t.evidence??n.evidence??{}),r=Object.
fromEntries(o.map(([i,c])=>[i,a(c)]));return t.lastHeld===void 0?(0,$e.b6)(r,t.before.measurements,qt(e,{plannedMs:s})):r}const Gt=({exposure:e,lastHeld:t},{step:n})=>e.
length>0&&t!==n,He=(e,{evidence:t,answers:n})=>({...e,...t&&{evidence:Object.fromEntries(Object.entries(t).map(([s,a])=>[s,(0,De.oV)(a)]))},...n&&{answers:{n:n.
count,...n.bad===void 0?{}:{bad:n.bad}}}});function Z(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Kt(e,n,t.seen?.judged),{judging:a,
analysis:o}=s;n.holdMs>0&&(t.evidence=a.states);const{percent:r,failed:i}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(l=>({...l,...yo(n,l.source,c)})),d=(0,za.h9)(
o.verdict),f={percent:r,heldMs:c,...o,sources:u,verdict:d,...i&&{failed:i},...bo(t,n,d)};t.steps.push(f),Za(e,t,{judged:s,verdict:f.verdict,isRequested:f.request!==
void 0}),Eo(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:f})}function bo({seen:e},{step:t},n){const s=e?.journal?.request;return s?.step===t&&n!==
"failed"?{request:s.by}:{}}const yo=({measurements:e,fromMs:t},n,s)=>{const a=(0,Ya.b)(n,e,{fromMs:t,toMs:t+s});return a.length>0?{course:a}:{}};function Yt(e,t,n){
if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=Mo(t,(0,p.zc)(e.cluster.snapshot())?.answers),a=({start:o,...r})=>o({...n,held:()=>t.hold,sent:i=>ko(
t,{source:r.name,dueMs:i}),tallies:s},i=>{Oo(e,t,{...i,source:r}),e.notifier.notify()},t.background.signal);fe(e,n).then(({sources:o})=>Promise.all(o.map(async r=>a(
r)))).catch(()=>{})}function Mo(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?wo(t,a):void 0,{n:r,bad:i}=o??a,c=o?"between":"earlier";e.
answers={count:r,...i===void 0?{}:{bad:i},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}function wo(e,t){return e.bad===void 0&&t.
bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function ko({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Oo(e,t,{
sample:n,source:s,...a}){const{hold:o}=t,{unattributed:r,atMs:i,of:c}=a;if(r!==void 0){o&&To(o,r);return}const u={...a,source:s.name};!o&&t.exposure.length===0&&
c==="stable"&&(t.before.measurements.push(u),Ue(e,u,"before")),!(!o||i<o.fromMs)&&(o.measurements.push(u),Ue(e,u,"hold"),n&&c==="candidate"&&$o(o,{...n,atMs:i,one:s.
one},a.note))}function $o(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function To(e,t){e.unattributed={count:(e.unattributed?.count??0)+
1,why:t}}function Eo(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did not come from the candidate: ${n} of the answers t\
o probes (${s}).`;e.reporter.report({is:"note",text:a})}const So=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,p.zc)(s),o=a&&Ht(s,a);o?n.candidate.health="runn\
ing":Jt(t,"unreachable","The candidate has no tag URL."),o&&No(t,o).catch(r=>xo(t,r))},Ro=3;async function No(e,t){const{world:n,memory:s}=e;for(let a=1;;a++){const{
health:o,by:r}=await fe(n,t),i=r==="pod"?{result:await zt(e,t,o)}:await _o(e,t,o);if(s.background.signal.aborted)return;if(i.result)return Io(e,t,i.result);(i.isFinal||
a>=Ro)&&await V(n,t.url,i.why)}}async function _o(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,r=await s.hosts.isServed(t.url,o);if(r.is!=="knative")
return{why:r.why,isFinal:!0};const i=await zt(e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}
function zt({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function Io({world:e,
memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.
health=s.is,s.is==="passed"&&Yt(e,t,n),e.notifier.notify()}function xo(e,t){const n=t instanceof H.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&
(e.memory.abortCure=t.cure),Jt(e,s,n?t.message:String(t))}function Jt({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const Ao=new Set(
["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),Po=e=>Ao.has(e),Ve=3e4,Qt=20,We=e=>`${new Date(e).toISOString().slice(
0,16).replace("T"," ")} UTC`,jo=(e,t)=>Co[e](t),le=()=>[],qe=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Co={cancelled:qe,"driver-d\
ied":qe,"pause-over":qe,asked:le,superseded:le,error:le,"stable-not-ready":le,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"cand\
idate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Depl\
oy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...Ke(e,"To see what its pods are waitin\
g for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only n\
eed more time, increase `ready-timeout`.",...e.flatMap(n=>Ke({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],
"health-failed":e=>Xt(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":le,"an\
alysis-failed":e=>Xt(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},Xt=e=>Ke(e,"To read its log, while its pods exist:","logs --tail 100"),Ke=({candidate:e,namespace:t},n,s)=>e===void 0?
[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var $=h(11656),Zt=h(57028);function en(e,t,n){return(0,M.O2)(t)?{traffic:t.intended,parked:t.
parked}:(0,M.vY)(t.before)&&Do(e,t,n)?(0,M.r3)(t.before,(0,p.i_)(n)):(0,y._r)(t,(0,p.$S)(n))}const Ge=(e,{before:t,candidate:n},s)=>(0,M.vY)(t)&&pe(e,s)?.name===
n?"floating":"pinned";function Lo(e,t,n){if(!(0,M.vY)(t.before)||Ge(e,t,n)==="floating")return!0;if(!(0,Zt.t)(n))return!1;const s=n.revisions.get(t.candidate);return!(0,p.
Hy)(n,t,e.templates)||s?.ready.status==="False"||tn(n,s)}function pe({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==
n.latestReady)return;const s=(0,p.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return tn(t,s)?void 0:s}const tn=({revisions:e},t)=>t!==void 0&&[...e.values()].some(
({generation:n})=>n>t.generation);function Do(e,t,n){const s=pe(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!a||s.name===t.candidate?
!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Ye(e,s,a)}const Ye=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&nn(t,n);function Uo(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const a=pe(e,n);return!a||
!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:nn(a,s)?`${a.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function ze(e,t,n){const s=e.cluster.snapshot(),
{service:a}=s,{service:o,namespace:r}=e.cluster.target;if(!a||!(0,M.vY)(t.before)||(0,M.vY)(a.traffic))return[];const i=(0,M.AR)(a.traffic).map(({revision:l})=>l),
c=`${n(e,t)}, so ${o} remains pinned to ${i.join(" and ")}, and later Revisions receive no traffic.`,d=[(0,p.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].
filter(l=>!Fo(e,t,l));if(d.length===0)return[`${c} To follow the latest Revision again: kn service update ${o} -n ${r} --traffic @latest=100`];const f=d[0]?`Its\
 latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function Fo(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(o=>{const r=s.get(o.revision);return r!==void 0&&
(r.name===n||Ye(e,a,r))}):!1}function nn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Bo(t.digests[s])&&e.digests[s]===t.digests[s])}const Bo=e=>e?.
includes("@sha256:")===!0;var B=h(18103),U=h(57049),Y=h(90745);const Je=3e4;function Qe(e,t,n){const s=e.clock.now(),a=async o=>{for(;;){if(await e.clock.sleep(
Je,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,Y.Ku)([n,a])}function ee(e,{revisions:t,
autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}async function he({cluster:e},t,n){t==="pod-autoscaler"&&
await Promise.all(n.map(e.readAutoscaler))}const sn=4;async function me(e,{on:t,name:n},s){const a={on:t,name:n,before:Xe(e.cluster.snapshot(),{on:t,name:n}),after:s};
let o=!1;const r=()=>(o=!0,an(e,a,s)),i=d=>Xe(d,a)===s,c=await(0,$.m3)(e,d=>on(e,d)?{send:r,isDone:i}:void 0,{attempts:sn,onRefusal:({status:d})=>d===404?"over":
"again"}).catch(un(e,a,s));if(!c)return!1;const u=c.is==="written"&&await Ho(e,a);return!u&&o&&await Wo(e,a),u}const an=({cluster:e},{on:t,name:n},s)=>t==="revi\
sion"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),Xe=(e,{on:t,name:n})=>ee(t,e,n)??null,on=(e,{service:t})=>t?.driver===e.driver,rn=({before:e,
after:t})=>Number(t??0)>Number(e??0),Ho=async(e,t)=>!rn(t)||on(e,await e.cluster.reread(w.k)),[cn,Vo]=[1e3,200];async function Wo(e,t){const{name:n,before:s,after:a}=t;
if(!rn(t))return;await e.clock.sleep(Vo);const o=c=>Xe(c,t)===a,r=c=>Object.hasOwn((0,p.zc)(c)?.scale??{},n);if(!await qo(e,t,o))return;const i=()=>an(e,t,s);await(0,$.
m3)(e,c=>o(c)&&!r(c)?{send:i,isDone:u=>!o(u)}:void 0,{attempts:sn,onRefusal:()=>"over"}).catch(un(e,t,s))}async function qo(e,{on:t,name:n},s){if(t==="revision")
return(0,w.T)(e,s,cn);const a=e.clock.now()+cn;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;
await e.clock.sleep(Math.min(Ko,o))}}const Ko=250,Go=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),un=(e,t,n)=>s=>{if(!(s instanceof H.a&&Go.has(s.code)))
throw s;zo(e,t,n)},Yo={revision:"revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function zo(e,{on:t,name:n},s){const{namespace:a}=e.
cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${Yo[t]} ${n} -n ${a}\
 --overwrite autoscaling.knative.dev/min-scale${r}`;e.reporter.report({is:"warning",code:"W_SCALE",message:o,cure:i})}function Jo(e,t){const{now:n}=e,s=dn(e);if(!s||
t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.atMs-t.atMs));return Math.floor(a/Je)>Math.floor(o/Je)?[{is:"still-waiting",...s}]:[]}function dn(e){
const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Qo(e.now,t);case"presented":case"stepping":return fn(e.now,t)??Xo(e.now,t)??er(e,t);case"\
aborting":return fn(e.now,t);default:return}}function Qo({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&
{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const fn=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};
function Xo({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:o}=n.steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c,request:u,verdict:d}=e;
if(!r||i>=c||u==="taken"||i>=o&&Zo.has(d))return;const f=t?.analysis.sources??[];return{on:{is:"hold",percent:a,measured:f},forMs:i,limitMs:i<o?o:c}}const Zo=new Set(
["passed","not-judged","not-asked"]);function er({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:a,scaled:o,warm:r,health:i,waitedMs:c}=e.progress,u=s.limits.
readyMs;return a?o&&!r?{on:{is:"pods",lacking:ln(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const ln=({
pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,pods:(0,p.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function tr(e,t){const{now:n,memory:s,
snapshot:a}=t,{journal:o}=n;if(!o)return;const{service:r,namespace:i}=e.cluster.target,c=o.candidate??n.candidate?.name,u=dn(t),d=sr(n,o);return{service:r,namespace:i,
atMs:n.atMs,stage:o.stage,isRollback:o.isRollback===!0,stable:o.stable,steps:nr(s,o),step:o.step,wanted:(0,M.AR)(o.intended),served:(0,M.AR)((0,p.NP)(a)),sources:k(
e,e.sources),limit:ar(e),...c===void 0?{}:{candidate:c},...u?{wait:u}:{},...d?{hold:d}:{},...o.request?.step===o.step?{request:o.request.by}:{},...s.abortBecause?
{because:s.abortBecause}:{}}}const nr=({steps:e},{plan:t,step:n})=>t.steps.map((s,a)=>{const o=a<n?e.findLast(({percent:r})=>r===s.percent):void 0;return o?{...s,
verdict:o.verdict}:s});function sr({progress:e,judged:t},{plan:n,step:s}){const{isHeld:a,inForce:o,heldMs:r,longestMs:i,verdict:c}=e;if(!a||!o)return;const{holdMs:u}=n.
steps[s]??{holdMs:0};return{heldMs:r,holdMs:u,longestMs:i,verdict:c,measured:t?.analysis.sources??[]}}const ar=({settings:{analysis:e}})=>({maxErrorRate:(0,D.g_)(
e).limit,isDefault:e.maxErrorRate===void 0});function pn(e,t,n){const s=t.seen,a=to({world:e,memory:t,snapshot:n,previous:s});t.seen=a,Xa(e,s,a);for(const o of rr(
{previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(o);return or(e,{now:a,memory:t,snapshot:n}),a}function or(e,t){if(e.show)try{const n=tr(
e,t);n&&e.show(n)}catch{}}function rr(e){const{now:t,memory:n}=e;if(!t.journal)return[];const s=Jo(e,e.previous);return n.abortBecause?[...hn(e),...s]:[...[...ir(
e),...cr(e)],...hn(e),...ur(e),...s]}function ir({previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];
const a=n.stable[0]?.revision,o=s.deployment?.changes??[];return[{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function cr({previous:e,now:{trouble:t,
candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function hn({previous:e,now:t,snapshot:{service:n},name:s}){
const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,p.hU)(
n,"template")}.`,cure:"That change is kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic."}]}function ur({
previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const o=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.
pods,afterMs:s-a.pods.scaledAtMs}]}const dr=.8;function fr(e,t,n,s){const a=n===t.candidate,o=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!a&&!o)
return s;const[r,i]=[e[0],e.at(-1)];if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=f=>a?f:100-f,u=dr*c(i.toMs>s?i.percent:0),d=a?r.fromMs:Number.NEGATIVE_INFINITY;
return Math.max(d,...e.filter(({percent:f})=>c(f)<u).map(({toMs:f})=>f))}const lr=1e3,pr=6e4,hr=12e4;async function ge(e,t,n,{over:s={},unless:a,hurry:o}={}){await t.
pods.raising;const{hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:{...n.scale,...s},c=r??"revision",u=await gr(
e,c,i);if(u.length===0)return;const d=u.filter(l=>vr(l)&&br(e,l.revision.name)),f=yr(e,c);await e.clock.sleep(lr),await f(u.filter(l=>!d.includes(l))),await Mr(
e,{memory:t,journal:n,needed:d,unless:a??o}),o?.aborted&&d.length>0&&e.reporter.report({is:"note",text:mr(d)}),a?.aborted||await f(d)}const mr=e=>`Interrupted: \
the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function gr(e,t,n){await he(e,t,Object.keys(n));const s=e.cluster.
snapshot(),a=o=>ee(t,s,o);return Object.entries((0,B.D8)(n,a)).flatMap(([o,r])=>{const i=s.revisions.get(o);return i?[{revision:i,now:a(o)??null,after:r}]:[]})}
const vr=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),br=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(
({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},yr=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{name:s},
after:a})=>me(e,{on:t,name:s},a)))};async function Mr(e,t){const{needed:n}=t,s=kr(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,$.M9)(e,({journal:i},c)=>(0,y.
uQ)(i,c,{wait:"routeMs",extraMs:s}))).is!=="written")return;const o=n.map(({revision:i,now:c})=>`${c} pods of ${i.name}`).join(" and ");e.reporter.report({is:"n\
ote",text:`Keeping ${o} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await Qe(e,{on:{is:"autoscaler"},limitMs:s},()=>(0,w.T)(e,i=>wr(e,t,i),s,t.
unless))}const wr=(e,{memory:t},n)=>pn(e,t,n).progress.foreign!==void 0;function kr({memory:e,journal:t,needed:n},s){const a=n.map(({revision:r})=>Or(r,fr(e.exposure,
t,r.name,s),s)),o=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(o,Math.max(0,...a)))}function Or({window:e},t,n){const s=Math.min(hr,(0,U.E9)(e??
"")??pr);return Math.min(s,Math.max(0,t+s-n))}async function Ze(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,B.hy)(t);return e.knative.age=
s==="unknown"?await $r(e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==
void 0&&{ingress:n}}}async function $r({cluster:e}){const t=e.snapshot();for(const{revision:n}of(0,M.AR)((0,p.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??
{});if(!s.some(B.d$))continue;const a=(0,B.lm)(s,await e.readPods(n)??[]);if(a!=="unknown")return a}return"unknown"}function mn(e,t,n=(0,p.zc)(e.cluster.snapshot())){
if(!n||n.stable.length===0)return;const s=Tr(e,t,n);e.reporter.report(s)}function Tr(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.cluster.snapshot(),
{minScale:r}=e.settings.template;return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:Er(e).map(x.Cv),stable:(0,B.RK)(n,i=>o.get(i)),...r!==void 0&&
r>0&&{candidateMinScale:r}}}function Er({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,x.xQ)("hold"):t.patchRevisions?[]:(0,x.xQ)("s\
cale")}async function et(e,t){const n=(0,p.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await Ze(e),e.knative.age==="unknow\
n"&&t!==void 0&&e.may.patchRevisions&&(e.knative.age=await Ir(e,t)),e.knative.age==="before-1.21"&&await(0,S.LA)(e);const s=ve(e),a=s==="by-effect"?"nothing":s;
return await Sr(e,a)?(mn(e,a),a):"nothing"}const ve=({knative:{age:e},may:t})=>(0,B.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===
!0});async function Sr(e,t){const n=Object.keys((0,p.zc)(e.cluster.snapshot())?.scale??{});return await he(e,t,n),(await(0,$.M9)(e,({journal:a},o,r)=>(0,y.yB)(a,
o,{hold:t,scale:t==="pod-autoscaler"?Rr(a,r):a.scale}))).is==="written"}const Rr=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const o=ee("pod\
-autoscaler",n,a);return o===void 0?[]:[[a,o]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[Nr,_r]=[8e3,1e3];async function Ir(e,t){const n=()=>e.
cluster.snapshot().revisions.get(t),s=await e.cluster.readPods(t),a=n();if(!a||s===void 0||s.length===0)return"unknown";const o=Math.max(a.desired??0,a.replicas,
s.length)+1;if(Number(a.maxScale??0)>0&&o>Number(a.maxScale))return"unknown";const r=await me(e,{on:"revision",name:t},String(o))?await xr(e,{name:t,written:o,before:s}):
"unknown",{scale:i={}}=(0,p.zc)(e.cluster.snapshot())??{};return await me(e,{on:"revision",name:t},i[t]??null),r}async function xr(e,{name:t,written:n,before:s}){
const a=e.clock.now()+Nr,o=({revisions:r})=>gn(r.get(t))>=n;for(;;){const r=await(0,w.T)(e,o,_r,e.interrupt);r&&await e.clock.sleep(Ar,e.interrupt);const i=await e.
cluster.readPods(t);if(i===void 0)return"unknown";const c=gn(e.cluster.snapshot().revisions.get(t)),u=(0,B.cT)({written:n,desired:c,before:s,after:i});if(u!=="u\
nknown"||r||e.interrupt.aborted||e.clock.now()>=a)return u}}const Ar=300,gn=e=>e?.desired??0,be=(e=[])=>({is:"kept",next:e});async function Pr(e,t){const n=await jr(
e,t),{journal:s}=t;return n.is!=="foreign"&&(0,M.vY)(s.before)&&!(0,M.O2)(s)&&!vn(s)&&await Lr(e,s),n}async function jr(e,t){const n=e.cluster.snapshot(),{journal:s}=t;
if(vn(s)||!yn(e,n,t))return be();if(e.settings.onAbort==="keep")return be([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);
const a=bn(s,n);if(!a)return be(["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,$.
M9)(e,(i,c,u)=>(o=!yn(e,u,i),(0,y.v0)(i.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?be():(e.reporter.report({is:"written",what:`Res\
tored the template of ${a.name}`}),{is:"restored",next:[]})}const vn=({candidate:e,intended:t})=>e!==void 0&&(0,M.tC)(e,t)>0,bn=({templateFrom:e},{revisions:t})=>e===
void 0?void 0:t.get(e),yn=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,p.TH)(n.template)===s.id&&(0,p.Hy)(t,s,e);const[a,o]=[(0,p.Xs)(t,e),
(0,p.RH)(t,s)];return a!==void 0&&o!==void 0&&e.same(e.of(a),e.of(o))},Cr=2e3;async function Lr(e,t){const n=e.cluster.snapshot(),{service:s}=n,a=bn(t,n);if(!s||
!a||!e.templates.same(s.template,e.templates.of(a)))return;const o=d=>typeof(0,p.nO)(d,e.driver)=="string",r=e.clock.now()+Math.min(t.plan.limits.readyMs,Dr),i=()=>Math.
max(0,r-e.clock.now());await(0,w.T)(e,d=>o(d)||pe(e,d)!==void 0,i());const c=pe(e,e.cluster.snapshot());if(!c||o(e.cluster.snapshot()))return;const u=Ur(e,t);if(await Fr(
e,c,u)){const d=f=>(0,p.Ck)(f)&&(0,p.EB)(f,c.name)>=u;await(0,w.T)(e,f=>o(f)||d(f),i())}await(0,w.T)(e,o,Cr)}const Dr=6e4,Ur=(e,{stable:t})=>{const n=e.cluster.
snapshot();return Math.max(1,...t.map(({revision:s})=>(0,p.EB)(n,s)))};async function Fr(e,{name:t,replicas:n},s){const a=(0,p.zc)(e.cluster.snapshot())?.hold;if(a===
"nothing"||a==="revision"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await he(e,a,[t]);const o=ee(a??"revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,$.
M9)(e,({journal:c},u)=>(0,y.KE)(c,u,{revision:t,minScale:o}))).is!=="written")return!1;const i=await et(e,t);return i!=="nothing"&&me(e,{on:i,name:t},String(s))}
const Mn=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.nO)(s,t.driver);if(typeof a=="string")return;if(Wr(t,n,a,(0,p.fx)(s.route,a.journal.intended)),a.
journal.stable.length===0)return qr(t,n,a);const o=await Pr(t,a);if(o.is==="foreign"||!await Hr(t)||(await ge(t,n,(0,p.zc)(t.cluster.snapshot())??a.journal),(await(0,$.
M9)(t,({journal:u},d,f)=>(0,y.cI)(d,wn(t,n,{journal:u,now:f})))).is!=="written"))return;const{journal:i}=a;if(!t.cluster.snapshot().service)return;const c=n.abortBecause??
"driver-died";(0,E._N)(t,n,{kind:i.isRollback?"rolled-back":"aborted",because:c,reason:i.isRollback?`${i.candidate} receives no more traffic.`:n.abortDetail??"",
next:[...o.next,...i.isRollback?[]:Br(t,n,i),...ze(t,i,Uo)],journal:i})},Br=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:jo(s,Vr(e,t,
n))};async function Hr(e){const t=e.cluster.snapshot(),n=(0,p.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,M.UN)(en(e,n.journal,t).traffic,n.journal.intended))
return!0;const s=await(0,$.M9)(e,({journal:o},r,i)=>(0,y.cJ)(o,r,en(e,o,i))),{journal:a}=s.is==="written"?s:{};return a?(await(0,w.T)(e,p.Ck,a.plan.limits.routeMs),
!0):!1}const Vr=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:a}=e.cluster.target,o=(0,p.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:a,...o?
{candidate:o}:{},...t?{lacking:t}:{}}};function Wr(e,t,{journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===Number.POSITIVE_INFINITY&&(o.toMs=
a),n.stable.length===0)return;const r=(0,M.AR)(n.intended),i=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:a}):
e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function wn(e,t,{journal:n,now:s}){
const a=n.isRollback?"rolled-back":n.reason??t.abortBecause,o=Fe(e,t,s,n);return o&&a&&Po(a)?{revision:o.name,why:a}:void 0}async function qr(e,t,{journal:n}){const{
service:s,onFirstFailure:a}=e.settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await Yr(e),(0,E._N)(e,t,{kind:"first-deployment-f\
ailed",because:o,reason:`${s} was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await ge(e,t,n),(await(0,$.M9)(e,({journal:u},d,f)=>(0,y.cI)(d,
wn(e,t,{journal:u,now:f})))).is!=="written")return;const i=n.broken===void 0,c=i?Kr(e):"There was no Revision that serves to return to.";(0,E._N)(e,t,{kind:i?"f\
irst-deployment-failed":"aborted",because:o,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing\
 needs cleaning up.",...Gr(e,n)],journal:n})}function Kr({cluster:e,settings:{service:t}}){const[n,...s]=(0,M.AR)((0,p.NP)(e.snapshot())).map(({revision:a})=>a);
return n===void 0?`${t} was kept, and serves nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const Gr=(e,{
broken:t,before:n})=>t===void 0||(0,M.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all\
 traffic.`],Yr=e=>(0,$.m3)(e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function zr({world:e,memory:t,snapshot:n}){const s=(0,p.
zc)(n)?.stable.map(({revision:d})=>d)??[],a=n.service?.url,{over:o,measurements:r}=t.before;if(o.signal.aborted||a===void 0||!s.some(d=>(0,p.EB)(n,d)>0))return;
const i=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),u=async({name:d,startBefore:f})=>f?.({url:a,stable:s},({sample:l,
...m})=>{const g={...m,source:d};r.push(g),Ue(e,g,"before")},c);Promise.all(k(e,i.sources).map(u)).catch(()=>{})}const Jr=async(e,t)=>{const{world:n,memory:s}=t;
zr(t);const{template:a,generation:o}=s.deployment??{};(await(0,$.M9)(n,({journal:i,service:c},u)=>{if(a&&c.generation!==o)throw(0,v.V2)("E_SERVICE_CHANGED",{service:n.
settings.service});return(0,y.$8)(i,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({is:"written",what:a?"Applied the new template; traffic is\
 pinned to stable":"Pinned traffic to stable"})},Qr=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.
follow(s,a=>{n.candidate.isReady||t.reporter.report({is:"log",line:a})}))},Xr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.zc)(s),o=a&&Fe(t,n,s,a);if(!o)
return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:r}=n.candidate,i=typeof r=="objec\
t"&&r.is==="empty"?{emptyUrl:r.url}:{};await(0,$.M9)(t,({journal:c},u)=>(0,y.Jo)(c,u,{candidate:o.name,...i}),{interrupt:t.interrupt}),t.reporter.report({is:"ph\
ase",phase:a.stable.length>0?"health":"health-in-use"})};var se=h(36701),tt=h(10766);function kn(e,{percent:t,stablePods:n},s){const a=(i,c)=>{const u=Number(s(
i)?.maxScale??0);return[i,u>0?Math.min(c,u):c]},o=e.stable.map(({revision:i})=>a(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.
fromEntries([...o,...e.candidate?[a(e.candidate,r)]:[]])}const On=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function $n({stable:e,scale:t},n){
const s=a=>{switch(n){case"tag":return a===null?null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(
({revision:a})=>[a,s(t[a]??null)]))}const Zr=async(e,{world:t,memory:n})=>{Z(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,$.M9)(t,({journal:s},a)=>(0,y.
UX)(s,a),{interrupt:t.interrupt})},ei=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.nO)(s,t.driver);if(typeof a=="string"||a.journal.candidate===void 0)
return;const o={...a.journal,candidate:a.journal.candidate},r=$n(o,t.settings.keepPrevious);await ge(t,n,o,{over:r,hurry:t.interrupt}),await ni(t,o);let i="pinn\
ed";const{keepPrevious:c}=t.settings;(await(0,$.M9)(t,(d,f,l)=>(i=Ge(t,o,l),(0,y.gu)(o,f,{form:i,keep:c,isJudged:ai(n)})))).is==="written"&&(await ti(t,o),t.cluster.
snapshot().service&&ri(t,n,o,i))};async function ti(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,w.T)(e,p.Ck,t.limits.routeMs);const s=({service:a,
route:o})=>!a||!o||(0,M.UN)(a.served,o.served);await(0,w.T)(e,s,Math.max(0,n-e.clock.now()),e.interrupt)}async function ni(e,t){const n=a=>typeof(0,p.nO)(a,e.driver)==
"string"||Lo(e,t,a);if(await(0,w.T)(e,n,si))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its\
 latest Revision yet. Waiting for at most ${s/1e3} s`}),await(0,w.T)(e,n,s)}const si=2e3,ai=({steps:e})=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t,
request:n})=>t!=="not-judged"&&!(n&&(0,tt.Lu)(t)));function oi({reporter:e},{steps:t},n){const a=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).
filter(({bad:i})=>i>0);if(a.length===0)return;const o=a.reduce((i,c)=>c.bad/c.count>i.bad/i.count?c:i),r=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(
100*o.bad/o.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${r}, and there were too few mea\
surements to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function ri(e,t,n,s){
const{tags:a}=e.settings;oi(e,t,n.candidate);const o=s==="pinned"?ze(e,n,ui):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,E.Lu)(n.stable)}\
 keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";(0,E._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?ii:""}${n.candidate} serves 100 %\
 of traffic.${i}${Tn(t)}`,next:[...c&&r?[ci(e)]:[],...o,...di(e,n)],journal:n})}const Tn=({steps:e})=>e.flatMap(t=>(0,tt.T9)(t)??[]).map(t=>` ${t}`).join(""),ii="\
Too late to abort: the promotion was decided before, and has been finished. ",ci=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,se.j)({verb:"\
rollback",...e})}`,ui=({cluster:e,templates:t},n)=>(0,p.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed th\
e template in the meantime";function di({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();
return s.flatMap(({revision:o})=>{const r=Number(a.get(o)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot be held.`]:
[]:[`${o} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const fi=async(e,{world:t,memory:n,snapshot:s})=>{Z(t,
n);const a=(0,p.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;if(await ge(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,p.zc)(t.cluster.
snapshot())?.stage!==o.stage)return;(await(0,$.M9)(t,(i,c)=>(0,y.dr)(o,c))).is==="written"&&(0,E._N)(t,n,{kind:"split",reason:`The requested split is in effect \
and stays.${Tn(n)}`,next:ze(t,o,()=>"The split names its Revisions"),journal:o})},li=async(e,{world:t,memory:n})=>{Z(t,n);const s=await(0,$.M9)(t,({journal:r},i)=>(0,y.
Ft)(He(r,n),i,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;(0,E._N)(t,n,{kind:"paused",reason:`${a.
candidate} has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${We(a.deadlineMs)}.`,next:[`To continue: ${(0,se.j)({verb:"promote",...o})}`,
`To return traffic to stable: ${(0,se.j)({verb:"abort",...o})}`],journal:a})},En=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&hi(t),e==="route-stuck"&&pi(t);try{mi(e,t)}catch{}await(0,$.M9)(n,({journal:a},o)=>(0,y.H_)(a,o,e),{urgent:!0})};function pi({
memory:e,snapshot:{route:t}}){const n=(0,p.NK)(t);n&&(e.abortDetail??=`${n}.`)}function hi({memory:e,snapshot:t}){const n=ln(e,t);e.pods.lacking=n.map(({revision:a})=>a);
const s=n.map(({revision:a,pods:o,wanted:r})=>`${a} has ${o} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function mi(e,{world:t,memory:n,snapshot:s}){
Z(t,n);const a=(0,p.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:o}=n,r=a&&(0,p.RH)(s,a)?.name;t.reporter.report(
{is:"returning",because:e,to:a?(0,M.AR)((0,y._r)(a,(0,p.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...o?{detail:o}:{}}),gi.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const gi=new Set(["analysis-failed","analysis-inconclusive"]);var ae=h(49773);const vi=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,p.
zc)(s);if(!a)return;const o=l=>s.revisions.get(l);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,On(a,o)),n.pods.
wanted={};const r=await bi(t,a);if(r==="nothing")return;const i=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=kn(a,{percent:i,stablePods:c},o),d=Sn(t,r,u);
n.pods.raising=d.catch(()=>{});const f=await(0,Y.Ku)([()=>d,l=>(0,Y.QH)(l).then(()=>{})],t.interrupt);f&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(
Object.entries(u).filter(([l])=>f.has(l))),(0,ae.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function bi(e,{hold:t,step:n,candidate:s,plan:a}){
const o=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&o!==void 0&&(0,ae.LK)(e.cluster.snapshot(),o)&&await(0,ae.cA)(e,o,a.limits.readyMs),et(e,o)}async function Sn(e,t,n){
const s=i=>ee(t,e.cluster.snapshot(),i)===void 0;await he(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=(0,B.GY)(n,i=>ee(t,a,i)),r=new Set;return await Promise.
all(o.map(async({revision:i,pods:c})=>{if(!await me(e,{on:t,name:i},String(c)))return void r.add(i);e.reporter.report({is:"scaling",revision:i,from:(0,p.EB)(a,i),
to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const yi=async({step:e},{world:t,memory:n})=>{Z(t,n),n.before.over.abort();const s=await(0,$.M9)(t,({journal:d},f)=>(0,y.
wI)(He(d,n),f,{step:e,leftMs:Be(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,plan:r}=s.journal,
i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),wi(n,i,c);const u=(0,M.AR)(o).filter(d=>d.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:i,candidate:a,stable:u,atMs:c})},Mi=async(e,{world:t,memory:n})=>{Z(t,n),await(0,$.M9)(t,({journal:s},a)=>(0,y.
uQ)(He(s,n),a,{wait:{step:s.step,leftMs:Be(t,n,s)}}),{interrupt:t.interrupt})};function wi(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const ki=async({because:e},{world:t,memory:n,snapshot:s})=>{Z(t,n);const a=(0,p.zc)(
s);e==="traffic"&&a&&await Oi(t,n,a),(0,E._N)(t,n,{kind:"stopped",because:e,reason:Ii(e,s,t),next:Ai(e,t),...a?{journal:a}:{}})};async function Oi(e,t,n){await ge(
e,t,n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,y.ce)(n)});await(0,$.m3)(e,o=>s(o)?{send:a,isDone:r=>!s(
r)}:void 0,{onRefusal:()=>"over"})}const $i=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await Ei(t)||Rn(t,n,{because:e})},Ti=5e3,Ei=({cluster:e,clock:t})=>(0,Y.
Ku)([n=>t.sleep(Ti,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Rn(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:r,namespace:i}=e.
cluster.target,c=(0,p.zc)(o),u=c?[`kubectl patch ksvc ${r} -n ${i} --type json -p '${_i(c,o)}'`]:[];(0,E._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?Ni(o):Ri[n]),next:[(0,se.j)({verb:"abort",service:r,namespace:i}),...u,...c?[Si(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const Si=({deadlineMs:e})=>`\
Otherwise the next deploy, or \`recover\`, returns traffic, from ${We(Math.ceil(e/Nn)*Nn)} on.`,Nn=6e4,Ri={"api-silent":"The API server has not responded for 60\
 s.",error:"Could not return traffic to stable."},Ni=({route:e})=>{const t=(0,p.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}\
: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},_i=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,y._r)(e,(0,p.
$S)(t)).traffic}]);function Ii(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another \
rollout of ${n.settings.service} took over${xi(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,p.hU)(t,"traffic")}. That change is kept.`}
function xi(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const Ai=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,se.
j)({verb:"abort",...t.cluster.target})}`]:[],Pi=async(e,{world:t})=>{const n=await(0,$.M9)(t,({journal:i},c,u)=>{const d=(0,p.pU)(u,i);return d?(0,y.bT)(i,d):{journal:i}},
{interrupt:t.interrupt});if(n.is!=="written"||!n.journal)return;const{request:s,plan:a,step:o}=n.journal;if(s?.step!==o)return;const r=a.steps[o]?.percent??0;t.
reporter.report({is:"promote-requested",percent:r,by:s.by,atMs:t.clock.now()})},ji=1e3,Ci=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,Y.Ku)([s=>t.cluster.
changed(n,s),t.notifier.next,s=>t.clock.sleep(Math.min(e,ji),s)])},Li=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,p.zc)(s);a&&(n.candidate.tagHost="aske\
d",Di({world:t,memory:n,snapshot:s},a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.aborted&&Ui(t,o.why),n.candidate.
tagHost=o,t.notifier.notify()}))};async function Di({world:e,memory:t,snapshot:n},s){const a=Vt(e,n,s);if(!a)return{is:"not-needed"};const{signal:o}=t.background;
if(!await(0,w.T)(e,({route:c})=>(0,p.fx)(c,s.intended),Ve,o))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(
a,o);return i.is==="empty"?{is:"empty",url:a.url}:i}const Ui=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was \
not seen empty: ${n}.`}),Fi={deploy:Jr,"watch-tag-host":Li,"tag-candidate":Xr,scale:vi,follow:Qr,"check-health":So,shift:yi,"begin-hold":go,"hold-again":Mi,"tak\
e-request":Pi,pause:li,promote:Zr,"finish-promotion":ei,"keep-split":fi,abort:En,"clean-up":Mn,stop:ki,"give-up":$i,wait:Ci};var nt=h(49967);async function Te(e,t){
const n=()=>Hi(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener("abort",n);const s=(0,p.zc)(e.cluster.snapshot());s&&Ja(e,s);try{for(;!t.outcome;)await Vi(
e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,Y.Ku)([async()=>t.pods.raising,a=>e.clock.
sleep(Bi,a)])}}const Bi=2e3;function Hi(e,t){const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&_n(t,n),t.abortBecause??=n instanceof Error?"error":
"cancelled",e.notifier.notify()}function _n(e,t){const{detail:n,cure:s}=In(t);e.abortDetail=n,s&&(e.abortCure=s)}async function Vi(e,t){const n=e.cluster.snapshot();
let s;try{const{journal:a,progress:o}=pn(e,t,n);if(s=(0,T.L)(a?.plan??Ji,o),Wi.has(s.do)&&await Ki(e,t)==="interrupted")return;await Gi(s,{world:e,memory:t,snapshot:n})}catch(a){
await Yi(s,a,{world:e,memory:t,snapshot:n})}}const Wi=new Set(["pause","keep-split","finish-promotion","clean-up"]),qi=1e3;async function Ki({clock:e,interrupt:t},{
readAnswers:n}){if(!(!n||t.aborted))return await(0,Y.Ku)([()=>n().catch(()=>{}),s=>e.sleep(qi,s)],t),t.aborted?"interrupted":void 0}const Gi=(e,t)=>Fi[e.do](e,t);
async function Yi(e,t,n){const{world:s,memory:a}=n,{detail:o,cure:r}=In(t),i=t instanceof H.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abor\
t"||e?.do==="clean-up",u=(0,nt.G9)(t)&&typeof(0,p.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!i&&!u){a.abortBecause="error",_n(a,t);return}!e&&!i&&await zi(
n),a.outcome||Rn(s,a,{because:"error",detail:o,...r?{cure:r}:{}})}async function zi({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),
s=(0,p.nO)(n().snapshot,e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await En({do:"abort",because:"error"},
n()),(s.journal.stable.length===0||await(0,w.T)(e,p.Ck,s.journal.plan.limits.routeMs))&&await Mn({do:"clean-up"},n())}catch{}}const In=e=>e instanceof H.a?{detail:e.
message,cure:e.cure}:{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},Ji={steps:[],ending:"stay",onInconclusive:"abor\
t",limits:{readyMs:0,routeMs:0,totalMs:0}};function Ee({percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(r=>({percent:r,holdMs:0}));return st({steps:o,
ending:s,...a},{holdMs:t,bakeMs:n})}function st(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,o)=>{const r=Qi(e,o)?n:t;return r===void 0?a:{...a,holdMs:r}});return{
...e,steps:s}}function xn(e,t){const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const Qi=({steps:e,ending:t},n)=>t===
"promote"&&n===e.length-1&&e.length>1;var An=h(10312);function Pn(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,
d));if(a.length>0)throw(0,v.V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const o=(0,D.mo)(s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...o.maxErrorRate===
void 0&&r!==void 0&&{detect:r},...o},u=(0,An.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function jn({settings:e,may:t},n){
const s=e.maxHoldMs===void 0?n:{...n,maxHoldMs:e.maxHoldMs},a=(i,c)=>Object.hasOwn(e.given,i)?c:void 0,{plan:o}=e,r=st(s,{holdMs:a("hold",o.isHoldAuto?void 0:o.
holdMs),bakeMs:a("bake",o.is==="split"?void 0:o.bakeMs??0)});return xn(r,t.latest?.behindMs??0)}async function at(e,t,n){const s=K(e.clock);s.abortBecause=n;const a=n===
"asked";return await Ln(e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:o,service:r})=>(0,y.ZK)(o,r.traffic,a)),Te(e,s)}async function Cn(e,t){return await Ln(
e,{driver:t,isDead:t!==void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,...o}=(0,y.ZK)(n,s.traffic,!1),{pauseAt:r,...i}=jn(e,a),c=i.steps.map((u,d)=>d===
o.step?{...u,holdMs:0}:u);return{...o,plan:{...i,steps:c}}}),Te(e,K(e.clock))}async function Ln(e,t,n){t.driver!==e.driver&&await(0,$.m3)(e,s=>{const a=Xi(e,t,s),
o={nowMs:e.cluster.serverNow()},r=(0,y.GH)(n(a),o,e.driver,e.job),{generation:i}=a.service;return{send:()=>e.cluster.writeService({generation:i,driver:t.driver??
null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function Xi(e,{driver:t,isDead:n,isAsked:s},a){const{service:o}=a,r=(0,p.zc)(a);if(!o||o.driver!==t||
!r||r.stage==="stopped"&&!s)throw ot(e,r);if(s&&r.stage==="promoting"&&(0,C._V)(e,a).is==="alive")throw(0,v.V2)("E_TOO_LATE",{...e.cluster.target,revision:r.candidate??
""});if(n&&(0,C._V)(e,a).is==="alive")throw ot(e,r);return{service:o,journal:r}}const ot=({cluster:{target:e}},t)=>(0,v.V2)("E_LOCKED",{...e,by:t?.job?.run??"an\
other process",url:t?.job?.url});async function Dn(e,t){if(await(0,S.DT)(e,"change"),t==="own"&&!await ec(e))return tc(e);const{service:n}=e.cluster.snapshot(),
{journal:s,driver:a}=n??{};if(!n)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw(0,C.bL)(
e,e.cluster.snapshot());if(!s)throw(0,v.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.target}),at(e,a,t==="own"?"cance\
lled":"asked")}const Zi=2e3,ec=e=>(0,w.T)(e,({service:t})=>t?.driver===e.driver,Zi);function tc(e){const t=(0,E.e4)(e,{kind:"unchanged",reason:"There was nothin\
g to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function nc(e){const t=await(0,S.DT)(e),{service:n,namespace:s}=e.cluster.target,a=(0,p.
rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,v.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"health-started",command:e.
health.command(a)});const o=await e.health.run(a,e.interrupt);e.reporter.report({is:"health",result:o,candidateUrl:a});const r=await e.hosts.now(a,e.interrupt);
if(o.is==="cancelled")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});if(r.is!=="knative")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:`not proven,\
 since the answer is not of this Service: ${r.why}`});if(o.is!=="passed")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:o.why});const i=(0,E.e4)(e,{kind:"unchanged",reason:`${a}\
 is healthy.`});return e.reporter.report({is:"ended",outcome:i}),i}var Un=h(70155),z=h(29535),te=h(9972),Fn=h(76058);const Bn=te.Vo[1],[sc,ac]=[.5,.9];function Hn(e){
const t=oc(e),n=[1];let s=0,a;for(let o=1;o<=e.within;o++){rc(n,e.share);const r=t(o);for(;n.length>r;)s+=n.pop()??0;if(s>=sc&&(a??=o),a!==void 0&&s>=ac)return{
median:a,most:o}}}function oc({limit:e,falseAbort:t,stake:n}){if(e===0)return()=>1;const s=Bn.odds*e/(1-e),a=s/(1+s),[o,r]=[Math.log(a/e),Math.log((1-a)/(1-e))],
i=Math.log(1/(t*n*Bn.weight));return c=>Math.max(0,Math.ceil((i-c*r)/(o-r)))}function rc(e,t){let n=0;for(const[s,a]of e.entries())e[s]=a*(1-t)+n*t,n=a;e.push(n*
t)}var Vn=h(27267);function Se({plan:e,limits:t,sources:n,usersPerSecond:s,longestOf:a}){const o=n.filter(({pace:f})=>f!==void 0),r=Math.ceil(e.steps.reduce((f,{
holdMs:l})=>f+l,0)/z.I$),i=(0,D.fZ)(n,t,r),c=o.find(({pace:f})=>f?.is==="by-traffic")?.pace,u=c?c.perSecond:s,d=hc(e.steps,i[0]?.policy.polls??r);return{limits:(0,D.
g_)(t),isGuard:t.maxErrorRate===void 0,...u===void 0?{}:{usersPerSecond:u},areUsersUnmeasured:c===void 0,unknown:n.filter(({pace:f})=>f===void 0).map(({name:f})=>f),
steps:e.steps.flatMap((f,l)=>{if(f.holdMs===0)return[];const m=a(f.holdMs),g={step:{...f,longestMs:m},stake:d[l]??0,users:u};return[{...f,longestMs:m,metrics:o.
flatMap(O=>ic(i,O,g))}]})}}const ic=(e,t,n)=>e.filter(s=>s.source===t.name).map(s=>cc(s,t,n));function cc({kind:e,policy:t},{name:n,one:s,pace:a},o){const{step:r,
stake:i,users:c}=o,{perSecond:u,delayMs:d}=pc(a,r.percent),f=I=>Math.floor(u*Math.max(0,I-d)/1e3),l=I=>Math.ceil(I*1e3/u+d),m=(I,q)=>Hn({...t,share:I,stake:i,within:Math.
min(fc,f(q))}),g=[...new Set([t.detect,uc])].filter(I=>I>=t.detect).flatMap(I=>{const q=m(I,r.longestMs);if(!q)return[];const Ka={medianMs:qn(l(q.median),d),mostMs:qn(
l(q.most),d)};return[{share:I,...Ka,...lc(I,Ka,{users:c,percent:r.percent})}]}),O=(0,Vn.tW)(t),R=(0,Vn.N_)(t),j=dc(I=>I>t.limit&&m(I,r.holdMs)!==void 0);return{
source:n,one:s,kind:e,detect:t.detect,requests:f(r.holdMs),needed:O,...Number.isFinite(R)?{moreForEachBad:R}:{},...u>0?{acceptedMs:l(O)}:{},...j===void 0?{}:{finds:j},
faults:g}}const Wn=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],uc=.5;function dc(e){const t=Wn.findLastIndex(n=>!e(n));return Wn[t+1]}const fc=5e3,
qn=(e,t)=>Math.max(e,Fn.Cl*z.I$+t);function lc(e,{medianMs:t,mostMs:n},s){if(s.users===void 0)return{};const a=e*s.users*s.percent/100/1e3;return{bad:{median:Math.
round(a*t),most:Math.ceil(a*n)}}}function pc(e,t){const{perSecond:n=0,delayMs:s=0}=e??{};return{perSecond:e?.is==="by-traffic"?n*t/100:n,delayMs:s}}function hc(e,t){
let n=te.eq;return e.map(({holdMs:s})=>{const a=n.reserve;for(let o=0;o<s/z.I$;o++)n=(0,te.np)(n,(0,te.s7)(n,o===0,t),mc);return a*(0,te.s7)({...n,reserve:a},!0,
t)})}const mc=(0,te.ft)(z.Yi,.5,1),ye=1.5,gc=1e4,vc=3e4;function bc(e,t,n){const s=e.filter(({holdMs:i})=>i>0),a=Math.min(n.maxHoldMs??Number.POSITIVE_INFINITY,
n.totalMs/s.length),o=Se({...t,plan:{steps:e},longestOf:i=>i}),r=new Map(o.steps.map(i=>[i.percent,Oc(i)]));return e.map(i=>{if(i.holdMs===0)return i;const c=Math.
max(gc,n.leastMs,ye*(r.get(i.percent)??vc/ye));return{...i,holdMs:yc(Math.min(c,a))}})}const yc=e=>Math.max(1,Math.floor(e/1e3+.5))*1e3,Mc=[2,3,5,10];function wc(e,{
limits:t,sources:n}){const{limit:s}=(0,D.g_)(t),a=Mc.map(r=>Number((r*s).toPrecision(6))).filter(r=>r>s&&r<=D.SB);return a.find(r=>Se({plan:{steps:e},sources:n,
limits:{...t,detect:r},longestOf:i=>i}).steps.every(kc))??a.at(-1)??(0,D.le)(t)}const kc=({metrics:e})=>e.some(({kind:t,requests:n,needed:s})=>t==="errors"&&n>=
ye*s);function Oc({metrics:e}){const n=[...Map.groupBy(e,({kind:a})=>a).values()].map(a=>Math.min(...a.map(({acceptedMs:o=Number.POSITIVE_INFINITY})=>o))),s=Math.
max(...n);return Number.isFinite(s)?s:void 0}const $c=5,Tc=[10,50,100];function Ec(e,{limits:t,sources:n}){const s=n.find(({pace:r})=>r?.is==="by-traffic");if(!s?.
pace)return{is:"rate-unknown"};if(s.pace.perSecond===0)return{is:"built",percents:Tc};const a=Sc(s,{limits:t,sources:n}),o=Array.from({length:100},(r,i)=>100-i).
find(r=>a(r)<=e);return o===void 0?{is:"too-few",least:a(1)}:{is:"built",percents:Kn(o)}}const Kn=e=>e>=100?[100]:[e,...Kn(Math.min(100,$c*e))];function Sc({name:e,
pace:t},{limits:n,sources:s}){const{perSecond:a=0,delayMs:o=0}=t??{},r=(0,D.fZ)(s,n,0).find(({source:c,kind:u})=>c===e&&u==="errors")?.policy,i=Gn(r?.detect??1).
flatMap(c=>{const u=r&&Hn({...r,share:c,stake:te.$x,within:Rc});return u?[{share:c,requests:u.most}]:[]});return c=>{const u=a*c/100,d=f=>Math.max(Fn.Cl*z.I$/1e3,
f/u)+(o+z.I$)/1e3;return Math.max(...i.map(({share:f,requests:l})=>Math.ceil(f*u*d(l))))}}const Rc=2e4,Gn=e=>e>=1?[1]:[e,...Gn(2*e)];function Nc(e){const{plan:t,
limits:n}=e;if(t.onInconclusive==="promote")return;const s=Yn(e);if(!s)return;const a=Cc(e),r=(s.metric.kind==="errors"?Lc(n,s.metric.detect):[]).find(i=>!Yn({...e,
limits:{...n,detect:i}}));return{...s,...a?{instead:a}:{},...r===void 0?{}:{detect:r}}}function Yn(e){const{slackMs:t}=e,n=_c(e.plan);let s=n.limits.totalMs-t-n.
steps.reduce((a,{holdMs:o})=>a+o,0);for(const a of Jn({...e,plan:n})){const{percent:o,holdMs:r,longestMs:i,need:c}=a,u=c.ms-r;if(c.ms>i)return{...zn(o,c),hasMs:i,
bound:"max-hold"};if(u>s)return{...zn(o,c),hasMs:Math.max(0,r+s),bound:"timeout"};s-=Math.max(0,u)}}function _c(e){const t=e.steps.findIndex(({percent:n})=>n===
e.pauseAt);return t<0?e:{...e,steps:e.steps.slice(0,t+1)}}const zn=(e,{ms:t,metric:n})=>({percent:e,needMs:t,metric:n});function Jn({plan:e,limits:t,sources:n,longestOf:s}){
const{steps:a,unknown:o}=Se({plan:e,limits:t,sources:n,longestOf:r=>s(e,r)});return o.length>0?[]:a.flatMap(r=>{const i=Ic(t).flatMap(u=>xc(r,u)??[]),[c]=i.toSorted(
(u,d)=>d.ms-u.ms);return c?[{...r,need:c}]:[]})}const Ic=({maxErrorRate:e,maxLatencyMs:t})=>[...e===void 0?[]:["errors"],...t===void 0?[]:["latency"]];function xc({
metrics:e},t){return e.flatMap(s=>s.kind===t&&s.acceptedMs!==void 0?[{ms:s.acceptedMs,metric:s}]:[]).toSorted((s,a)=>s.ms-a.ms)[0]}const[Ac,Me]=[1e3,6e4],Pc=5*Me,
jc=10080*Me;function Cc(e){const{plan:t,slackMs:n}=e,s=Jn(e),a=Math.max(...s.map(({need:u,holdMs:d})=>Math.max(d,ye*u.ms))),o=s.every(u=>u.need.ms<=u.longestMs),
r=Qn(a,a<10*Me?10*Ac:Me),i=s.reduce((u,{holdMs:d,need:f})=>u+Math.max(d,ye*f.ms),0),c=Qn(i+n+Pc,Me);if(!(c>jc))return{...o?{}:{maxHoldMs:r},...c>t.limits.totalMs?
{timeoutMs:c}:{}}}const Qn=(e,t)=>Math.ceil(e/t)*t,Lc=({maxErrorRate:e=0},t)=>[2,3,5,10,20,50,100].map(n=>Number((n*e).toPrecision(6))).filter(n=>n>t&&n<=.5),we=e=>k(
e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),Dc=(e,t)=>Se({plan:t,limits:e.settings.analysis,sources:we(e),usersPerSecond:e.may.usersPerSecond,longestOf:n=>(0,ne.
um)(t,n)}),Xn=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function Zn({may:{latest:e}},{steps:t,limits:n}){const s=t.reduce((a,{holdMs:o})=>a+o,0);if(!(!e||!Xn(
e,t)||s+ne.$O<=n.totalMs))throw(0,v.V2)("E_LATE",{source:e.source,late:(0,U.cb)(e.behindMs),holds:(0,U.cb)(s),timeout:(0,U.cb)(n.totalMs)})}function Uc(e,t){const n=Nc(
{plan:t,limits:e.settings.analysis,sources:we(e),longestOf:ne.um,slackMs:ne.$O});if(!n)return;const{percent:s,needMs:a,hasMs:o,bound:r,metric:i}=n,c=Number((i.needed/
(a/1e3)).toPrecision(2));throw(0,v.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${es(a)} of about ${c}\
 ${i.source} a second (${i.needed})`,has:es(o),bound:r,plan:Fc(n)})}const es=e=>(0,U.cb)(Math.ceil(e/1e3)*1e3);function Fc({instead:e,detect:t}){const{maxHoldMs:n,
timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,U.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,U.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,U.K$)(t)}`];
return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(r=>r.replace("  ","  # "))].join(`
`)}function ts(e,t){const n=Dc(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&Xn(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function Bc(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const r=n.plan.is==="built"?Vc(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?Ee({...c,percents:r,holdMs:a}).steps:
i,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-ne.$O,leastMs:o?0:a},l=bc(u,{limits:n.analysis,sources:we(e)},f);
return st({...t,steps:l},{bakeMs:d})}function Hc(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=wc(t.steps,{limits:n.
analysis,sources:we(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,D.mo)(a)}:t}}function Vc(e,t){
const{analysis:n}=e.settings,s=Ec(t,{limits:n,sources:we(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,v.V2)("E_BAD_ANSWERS_RATE",{});case"\
too-few":throw(0,v.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,U.K$)((0,D.le)(n))})}}var Wc=h(41902);async function rt(e,{stable:t}){const n=t.map(({revision:i})=>i),
s=await Promise.all(e.sources.map(async i=>({source:i,availability:await Kc(e,i,n)}))),a=s.flatMap(({source:i,availability:c})=>c.is==="available"?[{source:i,availability:c}]:
[]);e.may.measureBy=new Set(a.map(({source:i})=>i.name)),e.may.latest=qc(a),e.may.usersPerSecond=s.flatMap(({availability:i})=>i.is==="unavailable"?i.usersPerSecond??
[]:[])[0],e.may.paces=new Map(a.flatMap(({source:i,availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const o=s.flatMap(({availability:i})=>i.is==="available"?
[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{if(c.is==="available"||!i)return[];const{why:u,cure:d}=c;if(i.required)throw(0,v.V2)("E_EVIDENCE",
{subject:i.subject,why:u,cure:d??"",...i.required});return[{subject:i.subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"evidence",measured:o,unmeasured:r,...e.
settings.dryRun?{isDetailed:!0}:{}}}function qc(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===void 0?[]:[{source:n.name,behindMs:Math.
ceil(s/z.I$)*z.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function Kc(e,{name:t,what:n=t,needs:s},a){return s?await Gc(e,s.rights)??s.check(a,e.interrupt):
{is:"available",what:n}}async function Gc(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;const{user:s,grant:a}=await(0,S.Uk)(e,n);
return{is:"unavailable",why:`${s} may not ${n.map(x.Cv).join(", ")}`,cure:(0,Wc.r)(a)}}const[Yc,zc]=[4,500];async function Jc(e,t,n){const s={generation:t.generation,
driver:t.driver??null,set:{template:n}},a=await Qc(e,s);if(a.is==="refused")throw await Xc(e,a);if(a.is==="written")return a.service?.template;await e.cluster.reread(
w.k)}async function Qc(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===Yc||e.interrupt.aborted)throw(0,v.
V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(zc*n,e.interrupt)}}async function Xc(e,t){return t.status===
404?(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,S.o0)(e,[t.lacks]):(0,v.V2)("E_REFUSED_TEMPLATE",t)}var Re=h(51105);async function Zc({
cluster:e}){const t=e.snapshot(),n=({revision:a})=>t.revisions.get(a)?.ready.status==="True",s=(0,M.AR)((0,p.m8)(t));!t.service||s.length>0&&s.every(n)||(await e.
reread(w.k),await e.rereadRevisions())}function eu(e,t){const{revisions:n}=e,s=(0,M.AR)((0,p.m8)(e)),{serving:a,broken:o}=(0,Re.UT)(s,d=>(0,Re.c8)(n.get(d))),r=a.
map(({revision:d})=>n.get(d)).find(d=>d?.ready.status!=="True");if(r)throw(0,v.V2)("E_STABLE_NOT_READY",{revision:r.name,why:(0,p.$R)(r)});const i=d=>!((0,M.vY)(
[d])&&a.length>0)&&(0,Re.c8)(n.get(tu(d,t)));if(!t.traffic.some(d=>d.percent&&i(d))||a.length===0)return{stable:a,broken:o,before:t.traffic};const u=a.map(({revision:d,
percent:f})=>({revisionName:d,latestRevision:!1,percent:f}));return{stable:a,broken:o,before:(0,Re.c_)(t.traffic,i)??u}}const tu=({revisionName:e},{latestReady:t=""})=>e??
t;function nu(e,{revisions:t},{stable:n,broken:s}){if(s.length===0)return;const a=s.map(({revision:o,percent:r})=>{const i=t.get(o),c=i?`it is not ready (${(0,p.
$R)(i)})`:"it no longer exists";return`${o} has ${r} % of traffic and serves nobody: ${c}.`});e.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:a.join(
" "),cure:n.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is ready, before its health check.":"Its traffic \
goes to the other Revisions, and an abort does not return any to it."})}var ns=h(79320),it=h(81610);function Ne({settings:e}){const{metadata:t}=e.template.manifest??
{};return{labels:os((0,it.I)(t).labels),annotations:os((0,it.I)(t).annotations)}}function ct(e,t){const n=Ne(e),[s,a]=[as(n.labels,t.labels),as(n.annotations,t.
annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:{}}}const ss=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(
t).map(n=>`annotation ${n}`)],ut="networking.knative.dev/visibility";function su(e,t){const n=Ne(e).labels[ut];if(n===void 0||n===t.labels[ut])return;const{namespace:s}=e.
cluster.target;throw(0,v.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,namespace:s,label:`${ut}=${n}`})}const as=(e,t)=>{const n=Object.entries(e).filter(
([s,a])=>t[s]!==a);return n.length>0?Object.fromEntries(n):void 0},os=e=>Object.fromEntries(Object.entries((0,it.I)(e)).filter(t=>typeof t[1]=="string"&&!au(t[0]))),
au=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.test(e),dt=(e,t)=>({
v:1,step:-1,tags:e.settings.tags,parked:[],...ou(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function ou(e){const t=ve(e);return t==="revision"||t===
"nothing"?{hold:t}:{}}function ru(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return dt(e,{id:e.id,stage:"claimed",plan:o?rs(e):fu(e),stable:n,...s.length>
0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...iu(e,t),...cu(t,e.settings.tags.candidate)?{isNewTag:!0}:{},...t.latestCreated&&
!o?{templateFrom:t.latestCreated}:{}})}function iu(e,t){const n=ct(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const cu=(e,t)=>(0,p.kv)(e).length===0&&!e.
traffic.some(n=>n.tag===t);function uu(e){const t=dt(e,{id:e.id,stage:"deployed",plan:rs(e),stable:[],before:[],intended:[],created:!0});return{...t,intended:(0,M.
MG)(t)}}function du(e,t,{current:n,earlier:s}){return dt(e,{id:e.id,stage:"stepping",step:0,plan:Ee({percents:[100],holdMs:0,ending:"promote",onInconclusive:"ab\
ort",limits:ft(e)}),stable:[{revision:s.name,percent:100}],candidate:n.name,floating:s.name,before:t.traffic,intended:(0,M.dp)(t.traffic,t.latestReady),scale:{[s.
name]:s.minScaleBefore??s.minScale??null},templateFrom:s.name,isRollback:!0})}function fu(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:o}=e.
settings,r=t.is==="steps"?t.pauseAt:void 0;return Ee({percents:lu(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="sp\
lit"?"stay":"promote",onInconclusive:n,...o===void 0?{}:{maxHoldMs:o},...r===void 0?{}:{pauseAt:r,onPauseTimeout:s},evidence:(0,D.mo)(a),kept:(0,An.uq)(e.settings),
limits:ft(e)})}const lu=e=>{switch(e.is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},rs=e=>Ee({percents:[],holdMs:e.settings.
plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:ft(e)}),pu=6e4,ft=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:pu,totalMs:e.timeoutMs});
function is(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[ns.D.id]:t}}}}var _e=h(73944);
function hu({templates:e},{revisions:t},n){if(n.verdict)return n.verdict.is!=="bad";const s=[...t.values()],a=s.filter(r=>e.same(e.of(r),e.of(n))),o=({verdict:r})=>r!==
void 0&&r.is!=="bad";return a.some(o)||!a.some(r=>mu(r,s))}const mu=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),cs=32e3;
async function gu(e){const{service:t}=e.settings;if(ds(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic y\
et (${us(e)}). Waiting for at most ${cs/1e3} s`}),await(0,w.T)(e,n=>!ds(n),cs,e.interrupt),fs(e.cluster.snapshot())))throw(0,v.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.
target,why:us(e)})}const us=e=>(0,p.NK)(e.cluster.snapshot().route)??"no reason given",ds=e=>fs(e)||(0,p.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",fs=({
route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.status==="True"&&vu(e),vu=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.
status==="False";async function bu(e){await(0,Zt.D)(e),await gu(e),await Zc(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Mu(e),await(0,S.oK)(e,...n?[]:ku(
e)),!n)return wu(e);(0,_e.R)(e,n),(0,_e.X)(e,n),su(e,n);const s=eu(t,n);n.url&&await yu(e,t,n.url);const a=Ou(e,t,{service:n,home:s}),o=await Jc(e,n,a.template);
return o?Eu(e,t,{service:n,home:s,...a,asStored:o}):{is:"changed"}}async function yu(e,{route:t,service:n},s){await _(e,s),n&&(0,p.fx)(t,n.traffic)&&await G(e,s)}
function Mu(e){const{service:t,namespace:n}=e.cluster.target;if(!e.settings.create)throw(0,v.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warn\
ing",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health che\
ck, unless it is cluster-local. If it should exist, check `service` and `namespace`. Set `create` to false to fail instead."})}function wu(e){const{template:t}=e.
templates.apply(void 0,e.settings.template);return{is:"create",template:is(t,e.id),journal:uu(e)}}const ku=({settings:e})=>e.onFirstFailure==="delete"?["create",
"delete"]:["create"];function Ou(e,t,{service:n,home:s}){const a=ls(t),o=t.revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&
$u(a)))return{...e.templates.apply(n.template,e.settings.template),base:n.template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, wh\
ich failed. The new template is based on ${o.name} instead.`});const i=e.templates.of(o);return{...e.templates.apply(i,e.settings.template),base:i}}const $u=e=>e.
verdict?.is==="bad"||e.ready.status==="False",ls=({service:e,revisions:t})=>e?.latestCreated===void 0?void 0:t.get(e.latestCreated);function Tu(e,t,n){const{service:s,
home:a,asStored:o}=n,r=ls(t);if(!(e.templates.same(o,s.template)&&e.settings.newRevision==="when-changed")||r?.ready.status!=="True"||r.verdict?.is==="bad")return;
if(!(a.broken.length===0&&a.stable.every(({revision:u})=>u===r.name))||e.settings.plan.is==="split"||hu(e,t,r))return r;e.reporter.report({is:"note",text:`${r.name}\
 already runs this configuration, but no rollout has proven it healthy. It is deployed again as a new Revision, and checked.`})}function Eu(e,t,n){const{service:s,
home:a,template:o,changes:r,asStored:i,base:c}=n,u=Tu(e,t,n),d=u?a.stable.filter(g=>g.revision!==u.name):a.stable;if(u&&d.length===0&&a.broken.length===0)return{
is:"unchanged",revision:u.name};nu(e,t,a);const f=ru(e,s,{...a,stable:d}),l={is:"roll-out",service:s},{generation:m}=s;if(u){const g=t.revisions.get(d[0]?.revision??
"")??u,O={before:e.templates.of(g),after:e.templates.of(u)};return{...l,compared:O,deployment:{changes:[],generation:m},journal:{...f,candidate:u.name}}}return{
...l,compared:{before:c,after:i},deployment:{template:is(o,e.id),changes:r,generation:m},journal:{...f,sent:e.templates.fingerprint(i)}}}async function ps(e,t,n){
const s=(0,p.xS)(e.cluster.snapshot(),e.cluster.serverNow()),a=(0,y.Sf)(t,s,e.driver),o={generation:n.generation,driver:null,set:a},r=await e.cluster.writeService(
o).catch(async i=>{throw(0,nt.G9)(i)&&await(0,nt.ne)(e,t,a.traffic!==void 0),i});if(r.is==="written")return!0;if(r.is==="refused")throw await(0,S.yN)(e,r);return ms(
e)}async function Su(e,t){const n=await e.cluster.createService(hs(e,t));if(n.is==="refused")throw await(0,S.yN)(e,n);return n.is==="written"||ms(e)}const hs=(e,{
journal:t,template:n})=>{const{labels:s,annotations:a}=Ne(e);return{template:n,labels:s,annotations:{...a,[ns.D.tags]:t.tags.candidate},traffic:t.intended,journal:{
...t,deadlineMs:(0,y.nl)(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function ms(e){const{service:t}=await e.cluster.reread(w.k);return t?.driver===
e.driver}var lt=h(57975);function Ru(e,t){const n=ve(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,a=r=>{const{snapshot:i}=t.
now(),c=ee(n,i,r)??i.revisions.get(r)?.minScale??null;return s.has(r)?s.get(r)??null:c},o=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:a(i),after:c}),s.set(
i,c)};return{holdFor:r=>{t.now().journal?.hold===void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(l=>[l,a(l)]));
return(0,y.yB)(u,d,{hold:n,scale:f})});const{snapshot:i,journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,B.GY)(Nu(c,i,r),a))o(`Hold ${u} at ${d} ${d===1?
"pod":"pods"}`,u,String(d))},release:(r=()=>({}))=>{const{journal:i}=t.now();if(i)for(const[c,u]of Object.entries((0,B.D8)({...i.scale,...r(i)},a)))o(`Release t\
he pods of ${c}`,c,u)}}}function Nu(e,{revisions:t},n){const s=o=>t.get(o),a=e.plan.steps[n]?.percent??0;return kn(e,{percent:a,stablePods:On(e,s)},s)}const _u={
spec:{}};function Iu(e,t,n){const{plan:s,stable:a,before:o,tags:r}=t.journal,{analysis:i,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:l}=i;
return{is:"would-change",candidate:n,stable:a,diff:xu(e,t),service:ss(t.is==="create"?Ne(e):ct(e,t.service)),plan:s,form:t.is==="create"||(0,M.vY)(o)?"floating":
"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},...l===void 0?{}:{maxLatencyMs:l},...c.path===void 0?{}:{healthPath:c.path}}}function xu({
templates:e},t){return t.is==="create"?e.diff(_u,t.template):e.diff(t.compared.before,t.compared.after)}async function Au(e,t){const n=t.journal.candidate??vs(e);
e.reporter.report(Iu(e,t,n));const s=t.is==="create"?await Lu(e,t):await Cu(e,t),a=s.find(i=>i.is==="refused");if(a)throw await(0,S.yN)(e,a);const o=e.settings.
showWrites?[]:[Pu],r={...(0,E.e4)(e,{kind:"unchanged",reason:ju(s)}),next:o};return e.reporter.report({is:"ended",outcome:r}),r}const Pu="To see each write as i\
t would be sent: set `show-writes` to true.";function ju(e){const t=e.filter(({is:a})=>a==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;
return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function Cu(e,t){
const n=[],{stable:s}=t.journal;await he(e,ve(e),s.map(({revision:c})=>c));const a=Du(e,t),o=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.
iterator](),{generation:r,driver:i=null}=t.service;for(const{what:c,...u}of a){if("minScale"in u){const l=e.cluster.previewMinScale(u.minScale);pt(e,{what:c,...l,
answer:"not asked"});continue}const d=await e.cluster.writeService({...u.change,generation:r,driver:i},{dryRun:!0});n.push(d);const f=o.next().value;f&&pt(e,{what:c,
...f,answer:gs(d)})}return n}const pt=({reporter:e,settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),gs=e=>e.is==="refused"?e.message:
e.is;async function Lu(e,t){const n=hs(e,t),s=await e.cluster.createService(n,{dryRun:!0});return pt(e,{what:"Create the Service",...e.cluster.previewCreation(n),
answer:gs(s)}),[s]}function Du(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,o=Uu(e),{template:r}=s;o.write("Claim",(d,f)=>(0,y.Sf)(d,f,e.driver),{journal:n,driver:null}),
o.write("Deploy",(d,f)=>(0,y.$8)(d,f,r));const i=n.candidate??vs(e);r&&o.candidateReady(i,r),o.write(`Tag ${i} at 0 %`,(d,f,l)=>{const m=Vt(e,l,d);return(0,y.Jo)(
d,f,{candidate:i,...m?{emptyUrl:m.url}:{}})});const c=Ru(e,o);for(const[d,{percent:f}]of a.steps.entries()){if(c.holdFor(d),o.write(`Shift ${f} % to ${i}`,(m,g)=>(0,y.
wI)(m,g,{step:d,leftMs:m.plan.limits.totalMs})),a.pauseAt!==f)continue;const{pauseTimeoutMs:l}=e.settings;return o.write(`Pause at ${f} %`,(m,g)=>(0,y.Ft)(m,g,l)),
o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the split",y.dr),o.writes;const u=e.settings.keepPrevious;return o.write("Record that the promoti\
on is decided",y.UX),c.release(d=>$n(d,u)),o.write(`Promote ${i}`,(d,f,l)=>{const m={...d,candidate:i},g=a.steps.some(({holdMs:R})=>R>0),O=Ge(e,m,l);return(0,y.
gu)(m,f,{form:O,keep:u,isJudged:g})}),o.writes}function Uu(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const a=s()?.journal;
return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{n.push({what:a,minScale:o})},write:(a,o,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||
!c||c==="unreadable")return;const u=o(c,(0,p.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,
service:Fu(i,u)}},candidateReady:(a,o)=>{const r=s();if(!r)return;const i=Math.max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(
o,{name:a,generation:i});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map(
[[i,o]])},service:{...r,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function Fu(e,{template:t,traffic:n,journal:s}){const a={template:t??
e.template,traffic:n??e.traffic},o=!(0,lt.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,
...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function vs(e){const t=(e.cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}\
-${String(t).padStart(5,"0")}`}async function bs(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await Qe(e,{on:{is:"turn"},limitMs:n},()=>(0,C.
et)(e,t));if(s.is==="free")return;if(e.settings.dryRun)return Bu(e,s);e.reporter.report({is:"note",text:`${Ms(s)} Finishing it first.`});const a=await at({...e,
reporter:Hu(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ys(s.journal):"superseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}const ys=({
stage:e})=>e==="paused"?"pause-over":"driver-died";function Bu(e,t){const n=`${Ms(t)} A deploy would finish it first; a dry run does not change it.`,s=(0,E.e4)(
e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const Ms=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?
`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,Hu=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});
function ws({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:r}=n,{revisions:i}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,i.
get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,M.vY)(r)?"floating":"pinned",images:c})}const ks=4;async function Vu(e){Ku(
e),await(0,S.DT)(e,"change"),e.reporter.report({is:"target",...await Ze(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<ks;){const a=await bs(
e,n);if(a)return a;const o=await qu(Wu(e,t));if(o)return o;const r=e.cluster.snapshot();(0,C._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,$.sy)(e,r,{attempt:s})}
throw(0,v.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:ks})}function Wu(e,t){const n=(0,Un.A7)(e.settings,e.clock.now()-t);return n===e.settings?
e:{...e,settings:n}}async function qu(e){const t=await bu(e);if(t.is==="changed")return;if(t.is==="unchanged")return zu(e,t.revision);const n=await Ju(e,t);return e.
settings.dryRun?Au(n.world,n.start):await Gu(n.world,n.start)?Yu(n.world,n.start):void 0}function Ku({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,
...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],r=i=>i===void 0||typeof i=="object"&&Object.keys(i??{}).length===0;if(t==="when-changed"&&
o.every(r))throw(0,v.V2)("E_NOTHING_TO_RUN",{})}const Gu=(e,t)=>t.is==="create"?Su(e,t):ps(e,t.journal,t.service);function Yu(e,t){return e.reporter.report({is:"\
phase",phase:"deploy"}),Te(e,K(e.clock,t.is==="create"?void 0:t.deployment))}function zu(e,t){const{service:n}=e.cluster.snapshot(),s=n?ss(ct(e,n)):[];s.length>
0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${s.join(", ")}\
.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=(0,E.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs this configuration and\
 serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function Ju(e,t){const n=await rt(e,t.journal),s=xn(Bc(e,t.journal.
plan),e.may.latest?.behindMs??0),{world:a,plan:o}=Hc(e,s),r={...t.journal,plan:o};a.settings.dryRun||ws(a,r),a.reporter.report(n),ts(a,o),Zn(a,o),Uc(a,o);const i=ve(
a);return i!=="revision"&&mn(a,i,r),{world:a,start:{...t,journal:r}}}const Os=3e4;async function Qu(e,t){$s(e,t);const n={journal:t,request:{rollout:t.id,step:t.
step,by:await Zu(e)}};return ht(e.cluster.snapshot(),n)==="open"&&await td(e,n),ad(e,n)}const Xu=new Set(["claimed","deployed","presented"]);function $s({cluster:{
target:e}},{stage:t,job:n,isRollback:s}){if(s)throw(0,v.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t==="aborting")throw(0,v.V2)("E_RETURNING",{...e,why:"\
it is being aborted"});if(Xu.has(t))throw(0,v.V2)("E_NO_HOLD",{...e,url:n?.url})}async function Zu({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==
void 0)return{...n?{url:n}:{},...s?{run:s}:{}};const a=await t.user();return a===void 0?{}:{user:a.slice(0,ed)}}const ed=256;async function td(e,t){const{request:n,
journal:s}=t,a=o=>ht(o,t)!=="open";await(0,$.m3)(e,o=>a(o)?void 0:{send:()=>e.cluster.writeService({driver:o.service?.driver??null,set:{request:n}}),isDone:r=>a(
r)||(0,lt.isDeepStrictEqual)(r.service?.request,n)}),e.reporter.report({is:"note",text:`Asked ${Ss(s)} to end the hold of ${mt(t)} %.`}),await(0,w.T)(e,a,Os,e.interrupt),
await nd(e,n)}async function nd({cluster:e},t){const{service:n}=e.snapshot();!n||!(0,lt.isDeepStrictEqual)(n.request,t)||await e.writeService({driver:n.driver??
null,set:{request:null}}).catch(()=>{})}function ht({service:e},{request:t,journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.
id!==t.rollout)return sd(e,n)?"taken":"returned";switch(s.stage){case"paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"\
returned";default:return s.step>t.step||s.request?.step===t.step?"taken":"open"}}const sd=(e,t)=>t!==void 0&&(0,M.tC)(t,(0,p.fy)(e))>0;function ad(e,t){const{cluster:n,
settings:s,interrupt:a}=e,o=n.snapshot();switch(ht(o,t)){case"changed":return"changed";case"taken":return Es(e,{kind:"requested",reason:rd(t)});case"returned":throw(0,v.
V2)("E_RETURNING",{...n.target,why:od(o)});case"open":{if((0,C._V)(e,o).is!=="alive")return"changed";if(a.aborted)return Es(e,{kind:"unchanged",reason:"The requ\
est to promote is withdrawn."});const{deadlineMs:r,job:i}=(0,p.zc)(o)??t.journal,c=We(Math.ceil(r/Ts)*Ts),u=mt(t);throw(0,v.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:Os/
1e3,from:c,url:i?.url})}}}const Ts=6e4;function Es(e,t){const n=`To follow the rollout: ${(0,se.j)({verb:"status",...e.cluster.target})} --watch`,s={...(0,E.e4)(
e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function od({service:e}){const{journal:t}=e??{};return e?t===void 0||t==="unreadable"?"it has \
ended, and its candidate has no traffic":t.stage==="stopped"?"another client changed the traffic":"it is being aborted":"the Service was deleted"}function rd(e){
const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promoting")return`${t} is being promoted already: there is no hold to end.`;const a=s.steps[e.request.step+1],
o=a?`goes on to ${a.percent} % once its pods are ready`:id[s.ending];return`${cd(Ss(e.journal))} ends the hold of ${mt(e)} % and ${o}, unless a limit is exceede\
d.`}const id={promote:"promotes",stay:"keeps the split"},mt=({journal:e,request:t})=>e.plan.steps[t.step]?.percent??0,Ss=({job:e})=>e?.url||e?.run?(0,tt.cC)(e):
"the process that runs the rollout",cd=e=>e.charAt(0).toUpperCase()+e.slice(1);async function ud(e){const{service:t}=await(0,S.DT)(e,"change");if(!t)throw(0,v.V2)(
"E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});for(e.reporter.report({is:"target",...e.cluster.target});;){const n=await dd(e);
if(n!=="changed")return n}}async function dd(e){const t=e.cluster.snapshot();if(t.service?.journal==="unreadable")throw(0,C.bL)(e,t);const n=(0,C._V)(e,t);if(n.
is==="free")throw(0,v.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is==="alive")return Qu(e,n.journal);const{journal:s}=n;s.stage!=="paused"&&$s(e,s);const a=Pn(
e,s);return await fd(a,s),Cn(a,n.is==="left"?n.driver:void 0)}async function fd(e,t){const n=await rt(e,t),{pauseAt:s,...a}=jn(e,t.plan),o={...a,steps:a.steps.slice(
t.step+1)};ws(e,t,o),e.reporter.report(n),ts(e,o),Zn(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${ld(e)}.`})}const ld=({settings:{analysis:e,
health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,U.K$)(D.tW.maxErrorRate)} (default)`:`m\
ax-error-rate ${(0,U.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function pd(e){await(0,S.DT)(e,"change"),e.reporter.report({is:"target",
...await Ze(e)});const t=await bs(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.
cluster.target.namespace});await(0,S.oK)(e),(0,_e.R)(e,n);const{current:s,earlier:a}=gd(e);if(s.name===a.name||Ye(e,s,a))return md(e,s);e.settings.rollback.to!==
void 0&&(0,_e.X)(e,n);const o=hd(e,du(e,n,{current:s,earlier:a}),a);if(!await ps(e,o,n))throw(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service});await Md(
e,{current:s,earlier:a,readyMs:o.plan.limits.readyMs});const r=K(e.clock);return r.abortBecause="asked",Te(e,r)}function hd(e,t,{name:n}){const{tags:s,intended:a,
before:o}=t,r=(0,M.qz)(a,s.stable,n);if(r===a)return t;const{traffic:i,parked:c}=(0,M.r3)(r,(0,p.i_)(e.cluster.snapshot()));return{...t,intended:i,parked:c,before:(0,M.
qz)(o,s.stable,n)}}function md(e,{name:t}){const{rollback:n,tags:s}=e.settings,{to:a}=n,o=a===void 0?`what the tag ${s.stable} stands for`:`what ${a} stands for`,
r=t===a?`No change: ${t} serves already.`:`No change: ${t} serves already ${o}.`,i=(0,E.e4)(e,{kind:"unchanged",reason:r,revision:t});return e.reporter.report({
is:"ended",outcome:i}),i}function gd(e){const t=e.cluster.snapshot(),{revisions:n}=t,{rollback:s,tags:a,service:o}=e.settings,{to:r}=s,i=(0,p.m8)(t),c=(0,M.AR)(
i),u=r===void 0?c:c.filter(({revision:m})=>m!==r),d=n.get((0,M.HV)(u)??(0,M.HV)(c)??""),f=i.find(m=>m.tag===a.stable)?.revisionName,l=r===void 0?n.get(f??""):vd(
e,r);if(!d||!l||l.ready.status!=="True")throw(0,v.V2)("E_NOTHING_BEFORE",{service:o,tag:a.stable});return bd(e,l),{current:d,earlier:l}}function vd(e,t){const{revisions:n}=e.
cluster.snapshot(),s=n.get(t);if(!s){const o=[...n.values()].sort((r,i)=>i.generation-r.generation).slice(0,3).map(({name:r})=>r).join(", ");throw(0,v.V2)("E_NO\
T_ITS_REVISION",{...e.cluster.target,revision:t,known:o})}if(s.ready.status!=="True")throw(0,v.V2)("E_TO_NOT_READY",{revision:t,why:(0,p.$R)(s)});return s}function bd({
settings:e},{name:t,verdict:n}){if(!(n?.is!=="bad"||e.rollback.evenIfBad))throw(0,v.V2)("E_TO_BAD",{revision:t,why:n.why??"no reason given",at:n.at})}const yd=1e4;
async function Md(e,t){const{earlier:n,readyMs:s}=t;await(0,w.T)(e,i=>(0,ae.hu)(i,n.name)!==void 0,yd,e.interrupt);const a=(0,p.zc)(e.cluster.snapshot())?.hold;
(a===void 0&&e.knative.age==="unknown"||a==="nothing")&&await(0,ae.cA)(e,n.name,s);const r=new AbortController;try{(0,ae.Lg)(e,n.name,r.signal),await wd(e,t)}finally{
r.abort()}}async function wd(e,{current:t,earlier:n,readyMs:s}){const a=await et(e,n.name);if(a==="nothing")return;const o=Math.max(1,t.replicas),r=await Sn(e,a,
{[n.name]:o}),i=d=>(0,p.EB)(d,n.name)>=o,c=()=>(0,w.T)(e,i,s,e.interrupt),u=[{revision:n.name,pods:n.replicas,wanted:o}];r.size>0&&await Qe(e,{on:{is:"pods",lacking:u},
limitMs:s},c)}var J=h(77380),gt=h(53969),kd=h(82737),Od=h(31438);async function Rs(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(
e);const o=i=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${i}. The rollout is not affected.`}),
r=Td(a,{cwd:process.cwd(),warn:o});try{return await t({...e,record:r.record})}finally{await r.close()}}const $d=1e3;function Td(e,{cwd:t,warn:n}){let s,a=!1,o=Promise.
resolve();const r=async i=>{if(!a)try{s??=await(0,kd.H)(e,t),await s.appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:Od.r}:i)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{o=o.then(()=>r(i))},close:async()=>{await Promise.race([o,new Promise(i=>setTimeout(
i,$d).unref())]),await s?.close().catch(()=>{})}}}var Ed=h(33588),Sd=h(17106);function Ns({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unrea\
dable")return{is:"unreadable"};const s={is:"left",journal:e,way:Rd(e),...t===void 0?{}:{driver:t}};switch((0,Sd.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const _s=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Rd=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function Nd(e){const{service:t}=await(0,S.
DT)(e,"change");if(!t)return{is:"gone"};const n=Ns(t,(0,C.YX)(e));if(_s(n))return Is(n);switch(n.is){case"stray":return Id(e,t);case"unreadable":return{is:"ende\
d",outcome:xd(e)};case"left":return{is:"ended",outcome:await _d(e,n)}}}async function _d(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=Pn(e,t);return e.reporter.
report(await rt(a,t)),Cn(a)}return at({...e,settings:{...e.settings,tags:t.tags}},n,ys(t))}async function Id(e,{driver:t}){const n={driver:t??null,set:(0,y.u7)()},
s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,S.yN)(e,s):(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.
service})}function xd(e){const{message:t,cure:n}=(0,C.bL)(e,e.cluster.snapshot());return{...(0,E.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const Is=({
is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},Ad=4;async function Pd(e){const t=await e.find(),n=await Hd(t,Ad,a=>jd(e,a)),s=Ud(n);return e.reporter.
report({is:"ended",outcome:s}),s}async function jd(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:r}=a===void 0||a==="unreadable"?{}:a,i=await Cd(
e,{namespace:t,service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function Cd(e,t){try{const n=Ns(t,{...e,
nowMs:e.serverNow()});return _s(n)?Is(n):e.interrupt.aborted?{is:"not-begun"}:await Ld(e,t)}catch(n){const s=(0,E.x5)(n);return s.code==="E_BEING_DELETED"?{is:"\
gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function Ld({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report({is:"note",text:`${n}\
/${s}: ${o}`});return a("left open; finishing it."),e({namespace:n,service:s},o=>Nd({...o,reporter:Dd(a)}))}const Dd=e=>({report:t=>{t.is==="warning"&&e(t.message)}});
function Ud(e){const t=Fd(e),n=new Set(e.flatMap(bt).flatMap(s=>s.next));return{kind:t,reason:Bd(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}
const vt=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",xs=({fate:e})=>e.is==="ended"||e.is==="unmarked",bt=({fate:e})=>e.is==="ende\
d"&&Ed.h[e.outcome.kind]>1?[e.outcome]:[];function Fd(e){const t=e.flatMap(bt).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?
"stopped":e.some(vt)?"left-open":e.some(xs)?"recovered":"unchanged"}function Bd(e){const t=e.filter(a=>vt(a)||xs(a)),n=e.filter(a=>vt(a)||bt(a).length>0),s=`Che\
cked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: \
nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Hd(e,t,n){
const s=new Map,a=e.entries(),o=async()=>{for(const[r,i]of a)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},o)),e.flatMap((r,i)=>{const c=s.
get(i);return c===void 0?[]:[c]})}var b=h(27624),As=h(44262),Vd=h(35918),P=h(5323),yt=h(71791),Mt=h(68841);const Wd=({transport:e,clock:t,server:n,namespace:s,service:a})=>{
const o=(0,Vd.m)(e,t),r={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>Kd(r,{namespace:s,service:a}):()=>qd(r,s),serverNow:o.serverNow}},
qd=async(e,t)=>{const n=t===void 0?(0,yt.fC)("services"):(0,yt.rJ)(t,"services"),s=await(0,As.LD)(e,{path:n,query:{labelSelector:P.Pf.active}});if(!s)throw(0,v.
V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(Ps)},Kd=async(e,{namespace:t,service:n})=>{const s=await(0,As.LF)(e,{path:(0,yt.xH)(t,"services",n)});if(!s)
throw(0,v.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:r}=(0,Mt.r5)(s);return a!==void 0||o!==void 0||P.Pf.active in r?[Ps(s)]:[]},
Ps=e=>{const{name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:a}=(0,Mt.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},
...a!==void 0&&{driver:a}}};function Gd(e,t){return e.is==="broken"?Ie(`gave no measurement: ${e.why}`):t==="exit-code"?Yd(e.code):zd(e)}const Ie=e=>({is:"fault\
y",why:e});function Yd(e){return e!==0&&e!==1?Ie(`ended with ${js(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,
...e===1?{note:"exit code 1"}:{}}]}}const js=e=>e===null?"a signal":`exit code ${e}`;function zd({code:e,stdout:t}){if(e!==0)return Ie(`ended with ${js(e)}, so \
its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const r=Jd(o);if(typeof r=="string")return Ie(`printed what is no measurement: line ${a+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function Jd(e){const t=Qd(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!wt(s)||!wt(a)||!wt(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const Qd=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},wt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var Xd=h(55097);
const Zd=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!ef(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),ef=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),tf=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
nf=8,Cs=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>tf.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=nf).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Xd.f)(t));var sf=h(31421);const Ls=1024*1024,
af=1e3,of=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,sf.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),r=()=>cf(a),i=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:f})};i.addEventListener("abort",d),process.
once("exit",r);try{return await Promise.race([rf(a),c])}finally{i.removeEventListener("abort",d),process.off("exit",r),r();for(const f of[a.stdout,a.stderr])f.destroy()}};
function rf(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>Ls&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,Ls)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,af).unref()),e.on("close",a),
t}function cf(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const uf=3e4,kt=2e3,Ds=1e3,df={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function ff(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=df[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:kt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:lf(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:pf(t,e)}}const lf=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:kt+t}),pf=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const r=n.held();r?await hf(o,r):await t.clock.sleep(Ds,a)}};async function hf(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:r}=s,i=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+kt)/1e3);for(;i();){const u=r.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>
c;f&&await mf(e,{held:t,since:c,until:d})&&(c=d);const l=u+(f?n.intervalMs:Ds);i()&&await r.sleep(Math.max(0,l-r.now()),o)}}async function mf(e,t){const{spec:n,
context:s,target:a,each:o,signal:r}=e,i=Zd(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??of)(n.text,{env:i,timeoutMs:uf,signal:r});
if(r.aborted||a.held()!==t.held)return!1;const u=Gd(c,n.format);if(u.is==="faulty")return vf(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?Cs(i,c.stdout||c.stderr):"";for(const l of u.counts)o({atMs:d,...l,...gf(l.bad,f)});return!0}const Us=200,gf=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,Us)}}:{};function vf({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=Cs(t.env,s).trim().slice(0,Us);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const Q={n:0,bad:0,slow:0},Fs=e=>({last:new Map,old:new Set(e),owed:Q});function Ot(e,t,{own:n,slowOverMs:s}){const a=[...t].map(([c,u])=>yf(bf(e,c,
u),u,s)),o={n:oe(a.map(({n:c})=>c)),bad:oe(a.map(({bad:c})=>c)),slow:oe(a.map(({slow:c})=>c))},{counts:r,owed:i}=Bs(o,n,e.owed);return{side:{...e,last:new Map([
...e.last,...t]),owed:i},counted:{...r,causes:wf(a)}}}function Bs(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},a=Math.max(0,Math.
floor(s.n)),[o,r]=[$t(s.bad,a),$t(s.slow,a)];return{counts:{n:a,bad:o,slow:r},owed:{n:a-s.n,bad:o-s.bad,slow:r-s.slow}}}const Hs={byStatus:new Map,within:[]},bf=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Hs);function yf(e,t,n){const a=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?Hs:e,o=new Map([...t.byStatus].
map(([u,d])=>[u,d-(a.byStatus.get(u)??0)])),r=new Map([...o].filter(([u,d])=>u>=Mf&&d>0)),i=oe([...o.values()]),c=n===void 0?i:Vs(t,n)-Vs(a,n);return{n:i,bad:oe(
[...r.values()]),slow:$t(i-c,i),causes:r}}const Mf=500,Vs=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??oe([...t.values()]),wf=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},$t=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),oe=e=>e.reduce((t,n)=>t+n,0);function kf(e=Number.
POSITIVE_INFINITY){const t={candidate:Q,stable:Q};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:r,slow:i}=t[n];t[n]={n:o+1,bad:r+(s?1:0),slow:i+(a>e?1:0)}},
sent:n=>t[n]}}var Ws=h(72201),re=h(31055),ie=h(51390);const Of={"k-network-probe":"probe","k-network-hash":"override"};async function xe({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={...Et(s.headers),...Of},r={url:(0,re.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return $f(await n(r,a),r.url)}catch(i){const c=i instanceof
Error?i.message:String(i);return Sf(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const $f=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=Tf(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},Tt=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,Et=e=>Object.fromEntries(e.map(ie.gb).map(([t,n])=>[t.toLowerCase(),
n]));function Tf(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?Ef(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function Ef(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const Sf=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),Rf=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let r=1;;r++){const i=await Nf(e,{clock:t,ask:n,
command:s},{attempt:r,signal:o});if(o.aborted)return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,o)}}}),Nf=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const r=t.now();try{const{status:i,body:c}=await n(St(e),o),u=t.now()-r,d=If(e,{status:i,body:c});return d===void 0?{is:"\
passed",attempts:a,status:i,ms:u}:{is:"failed",attempts:a,why:d,detail:{command:s,status:i,ms:u,body:(0,ie.cT)(c,e.headers).slice(0,_f),stderr:""}}}catch(i){const c=(0,ie.
cT)(i instanceof Error?i.message:String(i),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},_f=2048,If=(e,{status:t,body:n})=>(0,re.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,re.ek)(e)}`,St=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(ie.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function qs(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function Rt({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=i<s,f=i;d&&(i+=1);let l=!1;const m=()=>{d&&!l&&(i-=1),l=!0},g=a({dueMs:u,isSent:d,inFlight:f,
answered:m}).finally(()=>{m(),r.delete(g)});r.add(g)}await Promise.all(r)}function xf({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...Af(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Ks(s)}:{}}))}const Af=({status:e,...t})=>t,Ks=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function Nt(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,r)=>s(r)>s(o)?r:o);return n.set(a,s(a)-t),a}}const _t=({method:e})=>Pf.has(e),Pf=new Set(["GET","HEAD","OPTIONS"]);
function jf(e){const t=e.map(({path:o="/",method:r})=>Ks({path:o,method:r})),n=t.slice(0,Cf),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const Cf=4,Gs=200,Ys=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:Lf(s,t)}}),Lf=(e,t)=>{
const n=[...(0,ie.cT)(e,t).trim()];return n.length<=Gs?n.join(""):`${n.slice(0,Gs).join("")}\u2026`},Ae=4,Df=1e4,Uf=500;function Ff(e){const t=xf(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${Ae} probes a second on ${jf(t)}`,pace:{is:"fixed",perSecond:Ae},start:s?Wf(t,{clock:n,ask:s,own:a}):Bf(t,
zs(e)),...s?{}:{startBefore:Vf(t,zs(e))}}}const zs=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,Ws.o)(e,n,"one"))}),Bf=(e,{
clock:t,open:n,own:s})=>async(a,o,r)=>{const i=qs(n),c=f=>({spec:f,clock:t,target:a,signal:r,lanes:i,own:s}),u=Nt(e),d={isThere:!1};Qs(e,c).then(f=>{d.isThere=f}),
await Rt(It(e,{clock:t,signal:r}),async f=>{const l=c(u()),m=xt(l,"candidate",Hf(f,a.sent?.(f.dueMs))),g=d.isThere&&_t(l.spec)?xt(l,"stable",f):void 0,O=async(j,I)=>{
const q=await Gf(l,await j,I);r.aborted||o(q)},R=g&&!Js(await g);await Promise.all([O(m,g),...R?[O(g,m)]:[]])}),i.close()},Hf=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),Js=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),Vf=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},r,i)=>{const c=qs(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},d=l=>({spec:l,clock:t,target:u,signal:i,lanes:c,own:s}),f=Nt(e.filter(_t));await Qs(e,d)&&await Rt(It(e,{clock:t,
signal:i}),async l=>{const m=await xt(d(f()),"stable",l);!i.aborted&&m.found.is==="knative"&&!Js(m)&&r(m.measured)}),c.close()},Wf=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,r)=>{const i=Nt(e);return Rt(It(e,{clock:t,signal:r}),async c=>{const u=i(),d=a?.(c.dueMs),{status:f,...l}=await Xs({spec:u,clock:t,of:"candidate",address:St(
u).path},c,()=>n(St(u),r));c.isSent&&ta(s,l,f),r.aborted||o(l),d?.()})},It=(e,t)=>({...t,perSecond:Ae,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(Ae*n/
1e3)))});async function Qs(e,t){const n=e.find(_t);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:r}=t(n),{stable:i,stableUrl:c,isStableTagged:u}=a,d=s.now()+
Df;if(i.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<d;){if(await r.use(({ask:l})=>qf({ask:l,spec:n,signal:o},c)))return s.now()<d;await s.sleep(Uf,o)}return!1}
async function qf({ask:e,spec:t,signal:n},s){const a={url:(0,re.gZ)(s,t.path),method:t.method,headers:Et(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await xe({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function xt({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},r,i){const c=r==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const d={url:(0,re.gZ)(c,e.path),method:e.method,headers:Et(e.headers)},{status:f,...l}=await Xs({
spec:e,clock:t,of:r,address:d.url},i,()=>u(d,s)),m=await xe({url:c},{ask:u,spec:e,signal:s});return m.is==="knative"&&i.isSent&&ta(o,l,f),{measured:l,found:m,status:f}})}
async function Xs({spec:e,clock:t,of:n,address:s},a,o){const r=a.isSent?await o().then(c=>({status:c.status,...Kf(e,s,c)}),c=>({...ea(e,(0,ie.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:Ys(e,s)})):Zs(`not sent: ${a.inFlight} in flight`);a.answered();const i=t.now();return{...r,atMs:i,of:n,n:1,latencyMs:i-a.
dueMs}}const Zs=e=>({bad:1,note:e}),ea=({name:e},t)=>Zs(e===void 0?t:`${t} on ${e}`),Kf=(e,t,{status:n,body:s=""})=>(0,re.G3)(e,n)?{bad:0}:{...ea(e,String(n)),sample:Ys(
e,t,s)},ta=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Gf(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:r,lanes:i}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:d})=>xe({url:c},{ask:d,spec:o,signal:r}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Pe=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function At(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return Yf(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function Yf({status:e,nowMs:t,body:n}){const s=ke(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=ke(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:Pt(a.result).flatMap(zf),nowMs:t}}function zf(e){const{metric:t,values:n}=ke(e)??{},s=Object.fromEntries(
Object.entries(ke(t)??{}).map(([o,r])=>[o,String(r)])),a=Pt(n).flatMap(o=>{const[r,i]=Pt(o).map(Number);return Number.isFinite(r)&&Number.isFinite(i)&&Number(i)>=
0?[{atS:Number(r),value:Number(i)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const ke=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?ke(t):void 0}catch{return}},Pt=e=>Array.isArray(e)?e:[],na=["requests","errors",
"quick"];function Jf(e,t,n){const s=new Map(e),a=[],o=n+(oa(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of Xf(t)){const u=e.get(i)??Zf(c,{
fromS:n,bornS:o}),d=el(c);if(!u||d<u.atS)continue;const f=aa(c,d);s.set(i,{atS:d,values:f}),d>u.atS&&a.push({fromS:u.atS,atS:d,...tl(u.values,f)})}if(a.length===
0)return{targets:s};const r=i=>a.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/a.length,atS:r("atS")/a.length,requests:r("requests"),errors:r(
"errors"),quick:r("quick")}}}const Qf=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Xf(e){const t=na.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${sa(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>Qf.includes(a));return sa(s.length>0?Object.fromEntries(
s):n)})}const sa=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function Zf(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.map(({atS:i})=>i)),
a=s.filter(r=>r>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:aa(e,o)}}const el=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),aa=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function tl(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[r,i])=>o+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function oa(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const nl=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},jt=300;async function sl(e,t){const{of:n,forms:s,context:a,stable:o}=e,r=[];for(const i of o)for(const c of s){const u=c(
{...a.place,revision:i}),d=await At(n,Pe(u.requests,jt),t);if(d.is!=="series")return ia(n,u.requests,d.why);if(r.push(Pe(u.requests,jt)),d.series.length>0)return await ol(
n,u,t)??await al(e,i,d)}return o.length===0||await ca(e)?ra:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${r.map(i=>`\`${i}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const al=async(e,t,n)=>await ca(e)?ra:rl(e,t,n),ra={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},ia=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function ol(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await At(e,Pe(a,jt),s);if(o.is!=="series")return ia(e,a,o.why)}}const ca=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function rl({context:e,stable:t},n,{series:s,nowMs:a}){const[o,r]=[nl(s),oa(s)],i=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=r===void 0?"":`, scraped every ${Math.round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+cl,d=t.length===1?il(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(i)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:u}}}}
function il(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const cl=8e3;var ul=h(37067),dl=h(44708),fl=h(45269);const ua=1e4,ll=16*1024*1024;function pl(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,fl.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const r=new URL(s),i=AbortSignal.
timeout(ua),c=AbortSignal.any([o,i]);try{return await da(r,{agent:n(r),headers:a,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${ua/1e3} s`:
fa(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function da(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=i=>{const c=[];let u=0;
i.on("data",d=>{u+=d.length,u>ll?i.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),i.on("error",a),i.on("end",()=>{const d=Date.parse(i.headers.
date??""),f=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,nowMs:Number.isNaN(d)?void 0:d,body:f})})},r=e.protocol==="https:"?dl.get(e,t,o):ul.get(
e,t,o);return r.on("error",i=>{r.reusedSocket&&fa(i)==="ECONNRESET"?da(e,t).then(s,a):a(i)}),n}const fa=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),hl=15*6e4;function ml(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??Q;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-hl;)t.shift()},between:(s,a,o)=>{const[r,i]=[n(s,a),n(s,o)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.
slow-r.slow}}}}function gl(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return vl.flatMap(r=>r.selectors.map(i=>bl(r,i,t)));const o=a!==void 0&&
t!==void 0;return[r=>({requests:Ct(n,r),errors:Ct(s,r),...o?{quick:Ct(a,r)}:{}})]}const Ct=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
vl=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],bl=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,r)=>i=>{const c=o(i),u=r===void 0?void 0:s.find(d=>d*a>=r);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?{}:{quick:`${t}{${c},le=~"${yl(u)}"}`}}},yl=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),Ml=120,wl=300;async function kl(e,t){const{revisions:n,seconds:s}=e,a=Math.min(wl,Math.max(0,s)+Ml),[o,r]=await Promise.
all([la(e,n.candidate,{range:a,signal:t}),la(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:r.is==="failed"?r:{is:"read",sides:{candidate:o.read,stable:r.
read},nowMs:o.nowMs??r.nowMs}}async function la(e,t,n){const s=await Promise.all(t.map(i=>Ol(e,i,n))),a=s.find(i=>i.is==="failed");if(a)return a;const o=s.filter(
i=>i.is==="read"),r=na.flatMap(i=>{const c=o.flatMap(u=>u.read[i]??[]);return o.some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(
r),nowMs:o.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Ol(e,t,{range:n,signal:s}){const{of:a,forms:o,place:r}=e,i=u=>At(a,Pe(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const d=u({...r,revision:t}),f=await i(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return $l(d,f,i)}return c}async function $l({errors:e,quick:t},{series:n,nowMs:s},a){const[o,r]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:r&&r.is!=="series"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:o.series,...r?{quick:r.series}:
{}},nowMs:s}}const pa=5e3,Tl=1e3,ha=3e3,El=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function Sl(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?gl(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:El(s)},check:async(i,c)=>n?ma(e,u=>(Nl(n,e),sl({of:{...n,get:u},forms:r,context:e,stable:i},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await ma(e,d=>_l({spec:n,forms:r,context:e,get:d,target:i,each:c,signal:u}))}}}
const Rl=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function Nl({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||Rl(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function ma({http:e,env:t},n){const{get:s,close:a}=e??pl(t);try{return await n(s)}finally{a()}}async function _l(e){
const{context:t,target:n,signal:s}=e,a=ml(t.own),o=new Set;for(;!s.aborted;){const r=n.held();r?await Il({...e,held:r,history:a,warned:o}):await ga(e,a)}}async function ga({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(Tl,t)}async function Il(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,r=[{of:"candidate",targets:new Map,owed:Q},{of:"stable",targets:new Map,owed:Q}];let i=a.fromMs+ha-pa;for(;o();){const c=t.clock.now();c>=i+pa&&(i=c,await xl(
e,r,o)),o()&&await ga(e,e.history)}}async function xl(e,t,n){const{spec:s,get:a,forms:o,context:r,target:i,held:c,signal:u}=e,{candidate:d,stable:f}=i,l=c.fromMs+
ha,m=(r.clock.now()-l)/1e3,g=await kl({of:{...s,get:a},forms:o,place:r.place,revisions:{candidate:[d],stable:f},seconds:m},u);if(!n())return;if(g.is==="failed")
return Pl(e,g.why);const O=g.nowMs===void 0?0:r.clock.now()-g.nowMs;for(const R of t){const j=Jf(R.targets,g.sides[R.of],(l-O)/1e3);R.targets=j.targets,j.growth&&
Al(e,R,{growth:j.growth,aheadMs:O,side:g.sides[R.of]})}}function Al({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:r,side:i}){const{requests:c,errors:u,
quick:d,fromS:f,atS:l}=o,g=e.requests===void 0?t.between(a.of,f*1e3+r,l*1e3+r):Q,O=i.quick!==void 0,{counts:R,owed:j}=Bs({n:c,bad:u,slow:O?c-d:0},g,a.owed);a.owed=
j;const{slow:I,...q}=R;s({atMs:n.clock.now(),of:a.of,...q,...O?{slow:I}:{}})}function Pl({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Promethe\
us at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const W=10,jl=({candidate:e,
stable:t})=>[["candidate",[e]],["stable",t]];async function Cl(e,t){const n=await Promise.all(t.map(async([s,a])=>{const o=await X(e,a);if(!o)return;const r=va(
o,e.random).slice(0,W);return{of:s,revisions:a,side:Fs(o),drawn:r,pods:o.length,own:e.own.sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function X({counters:e},t){
const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?n.flat().map(({name:s})=>s):void 0}const Ll=async(e,t)=>{await Promise.all(t.map(
n=>Dl(e,n)))};async function Dl(e,t){const n=await X(e,t.revisions);if(!n)return;const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=
[...s,...va(a,e.random)].slice(0,W),t.pods=n.length}const va=(e,t)=>e.map(n=>({each:n,at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function Ul(e,t,n){
const s=await Promise.all(t.map(c=>Fl(e,c,n))),o=s.flat().map(({result:c})=>c).filter(c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(
({afterMs:c})=>c))};const r=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="read"?[[u,d.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:d})=>d.
is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(r[u])}))}}const Fl=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({
pod:s,result:await e.readCounters(s,n)}))),Bl=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:a})=>{const o=e.sent(s.of),r=Hl(o,s.own,s.pods===0?0:s.drawn.
length/s.pods);if(s.own=o,a.size===0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Ot(s.side,a,{own:i?Q:r,slowOverMs:t});return s.side=c,[{...u,of:s.
of}]}),Hl=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Lt=1e3,Vl=5e3,Wl=10;async function ba(e,t,n){const s=t.slice(0,Wl),a=(await Promise.
all(s.map(r=>e(r,n)))).filter(r=>r!==void 0),o=a.reduce((r,i)=>r+i,0);return a.length===0?void 0:o*t.length/a.length}const ya=3;async function ql({clock:e,readRequestRate:t},n,s){
const a=[];for(let o=0;o<ya;o++){o>0&&await e.sleep(Lt,s);const r=await ba(t,n,s);if(r===void 0)return;a.push(r)}return a.reduce((o,r)=>o+r,0)/ya}const Kl=e=>async({
candidate:t,held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Lt,o);!s||o.aborted||!await Yl(e,t,o)||await Gl(e,{candidate:t,signal:o,tallies:s})};
async function Gl(e,{candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:r,readRequestRate:i}=e,c=r.sent("candidate").n;let u=0;const d=()=>({n:Math.max(
0,Math.round(u-r.sent("candidate").n+c))});let f,l=[];for(let[m,g]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=m+Vl&&(m=a.now(),l=await X({counters:o},
[t])??[]),await a.sleep(Lt,n);const O=await ba(i,l,n).catch(()=>{}),R=(a.now()-g)/1e3;g=a.now(),O!==void 0&&(u+=O*R,f??=s(async()=>d()).told,f(d()))}}async function Yl({
counters:e},t,n){const[s]=await X({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const Ma=1e3,zl=5e3,Jl=6e4,Ql=5,Xl=500,Zl=e=>async({
candidate:t,held:n,tallies:s},a,o)=>{const r=s&&await np({parts:e,candidate:t,signal:o});if(!r)return;let i=Promise.resolve(r);const c=()=>(i=i.then(d=>sp({parts:e,
candidate:t,signal:o},d)),i.then(({total:d})=>d)),{told:u}=s(c);await ep(e,{held:n,signal:o,pods:async()=>(await i).pods,read:async()=>u(await c())})};async function ep({
clock:e},{held:t,signal:n,pods:s,read:a}){let o=t(),[r,i]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(Ma,n),t()!==o&&([o,r,i]=[
t(),e.now(),Number.NEGATIVE_INFINITY]);const c=tp(await s(),o!==void 0,e.now()-r);e.now()<i+c||(i=e.now(),await a())}}function tp(e,t,n){return t&&e>W?Number.POSITIVE_INFINITY:
n<Jl&&(e<=Ql||!t)?Ma:zl}async function np({parts:e,candidate:t,signal:n}){const s=await X(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await wa(e,s,n);
if(s.length>0&&o.size===0)return;const{side:r}=Ot(Fs(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:r,own:a,pods:s.length,total:{n:0,bad:0}}}async function sp({
parts:e,candidate:t,signal:n},s){const a=await X(e,[t])??[],o=await wa(e,a,n);if(o.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-
s.own.bad,slow:0},{side:c,counted:u}=Ot(s.side,o,{own:i,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:a.length,total:d}}
async function wa(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=W){t.length>W&&await e.clock.sleep(Xl,n);const o=t.slice(a,a+W),r=await Promise.all(o.map(i=>e.
counters.readCounters(i,n)));for(const[i,c]of r.entries())c.is==="read"&&s.set(o[i]??"",c.counters)}return s}const ap=2e3;async function op({counters:e,clock:t},n,s){
const a=n.slice(0,W),o=()=>Promise.all(a.map(l=>rp(l,e,s))),r=t.now(),i=await o();await t.sleep(ap,s);const c=await o(),u=(t.now()-r)/1e3,d=c.flatMap((l=-1,m)=>{
const g=i[m];return l<0||g===void 0?[]:[l<g?l:l-g]});return d.length===0||u===0?void 0:d.reduce((l,m)=>l+m,0)/u*n.length/d.length}async function rp(e,t,n){const s=await t.
readCounters(e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const ka=2e3,ip=1e4;async function cp(e,t,n){const s=await X(
e,t)??[],o=(await Promise.all(s.slice(0,W).map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(ip,Math.max(ka,up(o)))}
function up(e){const t=Oa(e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===
0)return 0;const s=a=>Oa(e.flatMap(({within:o})=>o.filter(({ms:r})=>r===a).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const Oa=e=>e.
reduce((t,n)=>t+n,0),je=1e3,dp=5e3,fp=3e4,lp=6e4,pp=5e3;function hp({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.
maxLatencyMs},a=e==="auto"||e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?gp:[],...e===
"users"?{required:mp}:{},check:async(o,r)=>a?bp(s,o,r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([Mp(s)(...o),
Zl(s)(...o)])},startBefore:wp(s)}}const mp={by:"evidence",without:"To go on with probes alone, set `evidence` to auto."},gp=[{verb:"list",group:"",resource:"pod\
s"},{verb:"get",group:"",resource:"pods/proxy"}],vp="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the na\
mespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function bp(e,t,n){
const{counters:s}=e,a=await X({counters:s},t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(
0,W).map(f=>s.readCounters(f,n)));if(o.every(({is:f})=>f==="later"||f==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only \
shows once one runs)",pace:$a(0)};const r=o.filter(f=>f.is==="read"),i=o.find(f=>f.is==="failed");if(r.length>0){const f=await op(e,a,n),l=f===void 0?{}:{pace:$a(
f)};return{is:"available",what:`users' requests (${yp(r,t)})`,...l}}if(o.some(({is:f})=>f==="forbidden"))return{is:"unavailable",why:"the API server refuses to \
read port 9091 of pods"};if(i)return{is:"unavailable",why:`the metrics of ${t.join(", ")} cannot be read: ${i.why}`};const{clock:c,readRequestRate:u}=e,d=u&&await ql(
{clock:c,readRequestRate:u},a,n);return{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:vp,...d===void 0?{}:{
usersPerSecond:d}}}const $a=e=>({is:"by-traffic",perSecond:e,delayMs:ka});function yp(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+
a,0)} so far in ${e.length===1?"1 pod":`${e.length} pods`} of ${t.join(", ")}`}const Mp=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?
await kp(e,{target:t,held:o,each:n,signal:s}):await a.sleep(je,s)}},wp=e=>async({stable:t},n,s)=>Ta(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,
isOn:()=>!s.aborted});async function kp(e,{target:t,held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await Ea(e.clock,n.fromMs+await cp(e,t.stable,
a),a),o()&&await Ta(e,{sides:jl(t),fromMs:n.fromMs,each:s,signal:a,isOn:o})}async function Ta(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:r,isOn:i}=t,
c=await Cl(e,s);if(!c)return n.sleep(je,r);let u=n.now(),d=je;for(let f=0;i();){const l=n.now();l>=u+pp&&(await Ll(e,c),u=l);const m=await Ul(e,c,r);if(!i())return;
m.is==="counted"&&Op(o,Bl(e,m.read),f++>0?n.now():void 0),d=$p(m,a,{pauseMs:d,nowMs:n.now()}),await Ea(n,l+d,r)}}function Op(e,t,n){if(n!==void 0)for(const{of:s,
...a}of t)e(Tp(s,a,n))}const Ea=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function $p(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(fp,Math.max(2*n,e.
afterMs)):s-t<lp?je:dp}const Tp=(e,{n:t,bad:n,slow:s,causes:a},o)=>({atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,r],[,i])=>i-r).map(([r])=>r).join(
" or ")}:{}}),Ep=[hp,Sl,ff,e=>Sp(e,Ff(e))];function Sp({settings:{evidence:e},readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=Kl(
{...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all([s.start(...r),a(...r)])}}}function Rp(e){const t=kf(e.settings.analysis.maxLatencyMs);
return Ep.flatMap(n=>n({...e,own:t})??[])}var Np=h(23218),Dt=h(77598);const _p=100,Ip=1e3,Sa=10,xp=5e3,Ap=(e,{clock:t,ask:n})=>{const s=o=>(r,i)=>xe({url:r,...i?
{by:i}:{}},{ask:n,spec:e,signal:o}),a=(o,r)=>Pp(o,{clock:t,...r});return{now:async(o,r)=>Tt(await s(r)(o)),leadsToKnative:(o,r)=>a(async()=>Tt(await s(r)(o)),{forMs:xp,
signal:r}),isServed:(o,r)=>{const i=s(r);return a(async()=>Tt(await Ra(jp,()=>i(o))??{is:"knative"}),{forMs:Ve,signal:r})},isEmpty:async({url:o,tag:r,mainUrl:i},c)=>{
const u={url:o,never:Lp(o,r),mainUrl:i},d=await a(()=>Cp(u,s(c)),{forMs:Ve,signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function Pp(e,{
clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=_p;;o=Math.min(Ip,o*2)){const r=await e(),i=a-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.
sleep(Math.min(o,i),s)}}const jp=e=>e.is==="knative";async function Ra(e,t){const n=await t();if(!e(n))return n;for(let s=1;s<Qt;s+=Sa){const o=(await Promise.all(
Array.from({length:Math.min(Sa,Qt-s)},t))).find(r=>!e(r));if(o)return o}}async function Cp({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return Na(
a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"a host of a tag that does not exist is not answered like an unknown host"};if(await Ra(c=>c.is===
"other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.
is==="knative"?i:Na(i)}const Na=e=>({is:e.is,why:`at the URL of the Service, ${e.why}`}),Lp=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,Dt.randomBytes)(
3).toString("hex")}`));var Dp=h(63964),Up=h(12271);const Fp=(e,t)=>({metadata:Bp((0,b.Ik)(e.metadata),t),spec:Vp(e.spec,t)}),Bp=(e,t)=>({...Jp(e,["name"]),labels:Aa(
(0,b.Ik)(e.labels),t.labels),annotations:Aa((0,b.Ik)(e.annotations),Hp((0,b.Ik)(e.annotations),{...t.annotations,..._a(P.w7.minScale,t.minScale),..._a(P.w7.maxScale,
t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),_a=(e,t)=>t===void 0?{}:{[e]:String(t)},Hp=(e,t)=>Object.fromEntries(Object.entries(
t).map(([n,s])=>[(0,P.or)(e,n),s])),Vp=(e,t)=>({...e,...t.serviceAccount!==void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.
concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.requestTimeoutSeconds},containers:Wp(e,t)}),Wp=(e,t)=>{const n=(0,P.f1)(e);return n===void 0?
[Ia({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Ia(n,t):s)},Ia=(e,t)=>({...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:qp((0,b.JD)(e.env),t.env)},
...t.port!==void 0&&{ports:Yp((0,b.JD)(e.ports),t.port)},...zp((0,b.Ik)(e.resources),t)}),qp=(e,t)=>t.reduce(Kp,e),Kp=(e,t)=>{if("remove"in t)return e.filter(({
name:a})=>a!==t.name);const n=Gp(t);return e.some(({name:a})=>a===t.name)?e.map(a=>a.name===t.name?n:a):[...e,n]},Gp=e=>{if("value"in e)return{name:e.name,value:e.
value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},Yp=([e,...t],n)=>[{...e,containerPort:n},
...t],zp=(e,{requests:t,limits:n})=>{const s={requests:xa(t),limits:xa(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const a=o=>({
...(0,b.Ik)(e[o]),...s[o]});return{resources:{...e,requests:a("requests"),limits:a("limits")}}},xa=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),
Aa=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null)),Jp=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),
ce=(e,t)=>ue(e)||ue(t)?ue(e)&&ue(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,s)=>ce(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.
keys(e),...Object.keys(t)])].every(n=>ce(Pa(e,n),Pa(t,n))):e===t,Pa=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ue=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:
(0,b.Gv)(e)&&Object.values(e).every(ue),Qp=e=>JSON.stringify(Ut(e))??"",Ut=e=>{if(ue(e))return;if(Array.isArray(e))return e.map(n=>Ut(n)??null);if(!(0,b.Gv)(e))
return e;const t=Object.entries(e).map(([n,s])=>[n,Ut(s)]);return Object.fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},Xp=(e,t,{standsForAll:n})=>{
const[s,a]=[Ca(e),Ca(t)];return[...new Set([...s.keys(),...a.keys()])].flatMap(r=>{const i=!a.has(r);return ce(s.get(r),a.get(r))||i&&n&&!ja(r)?[]:[i&&ja(r)?`${r}\
 removed`:r]})},ja=e=>/^(env|label|annotation) /.test(e),Ca=({metadata:e,spec:t})=>{const n=(0,P.f1)(t)??{},s=(0,b.JD)(t.containers).filter(a=>a!==n);return new Map(
[...Zp(n),...Da(t,eh,["containers"]),...s.map(a=>[`container ${(0,b.Qq)(a.name)??""}`,a]),...nh((0,b.Ik)(e))])},Zp=e=>{const t=(0,b.Ik)(e.resources);return[...e.
image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`env ${(0,b.Qq)(n.name)??""}`,n]),...La((0,b.Ik)(t.requests),"request"),...La((0,b.Ik)(t.limits),
"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??null]),...Da(e,th,["image","env","resources","ports","name"])]},La=(e,t)=>Object.entries(
e).map(([n,s])=>[`${n} ${t}`,s]),eh={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},
th={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},Da=(e,t,n)=>Object.entries(e).filter(
([s])=>!n.includes(s)).map(([s,a])=>[Object.hasOwn(t,s)?t[s]??s:s,a]),nh=e=>[...Object.entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries(
(0,b.Te)(e.annotations)).filter(([t])=>!Ua(t)).map(([t,n])=>[sh((0,P.pJ)(t)),[n]])],sh=e=>e===P.w7.minScale?"min-scale":e===P.w7.maxScale?"max-scale":`annotatio\
n ${e}`,Ua=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),Ce=({metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(
Fa((0,b.Ik)(e.labels))),annotations:Object.fromEntries(Fa((0,b.Ik)(e.annotations)).filter(([n])=>!Ua(n)).sort(([n],[s])=>+(n===(0,P.pJ)(n))-+(s===(0,P.pJ)(s))).
map(([n,s])=>[(0,P.pJ)(n),s]))}:null}),Fa=e=>Object.entries(e).map(([t,n])=>[t,[n]]),ah=(e,t)=>{const[n,s]=[Ha(e),Ha(t)];return{images:[...new Set([...n.images.
keys(),...s.images.keys()])].flatMap(a=>{const[o,r]=[n.images.get(a),s.images.get(a)];return o===r?[]:[{...a===""?{}:{container:a},...o?{from:o}:{},...r?{to:r}:
{}}]}),env:Ba(n.env,s.env),fields:Ba(n.fields,s.fields)}},Ba=(e,t)=>({added:[...t.keys()].filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!ce(e.get(
n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Ha=e=>{const t=(0,P.f1)(e.spec),n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===
t?"":Va(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,name:Va(c)}))],{metadata:s,spec:a}=Ce(e),{containers:o,initContainers:r,...i}=(0,b.
Gv)(a)?a:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,b.Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>oh(
c,u))),fields:new Map([...Le("metadata",s??null),...Le("spec",i),...n.flatMap(({each:c,name:u,list:d})=>{const{image:f,env:l,name:m,...g}=c;return Le(`spec.${d}${ih(
u)}`,g)})])}},Va=e=>(0,b.Qq)(e.name)??"without a name",oh=(e,t)=>(0,b.JD)(e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),Le=(e,t)=>ce(t,null)?
[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>Le(`${e}${rh(n)}`,s)):[[e,t]],rh=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,ih=e=>e===""?"":`[${e}]`,ch={apply:(e,t)=>{
const n=t.manifest?fh(t.manifest,e):Fp(e??dh,t),s=t.manifest!==void 0;return{template:n,changes:e?Xp(e,n,{standsForAll:s}):[]}},of:e=>ph(e),revisionOf:(e,t)=>hh(
e,t),same:(e,t)=>ce(Ce(e),Ce(t)),diff:ah,fingerprint:e=>(0,Dt.createHash)("sha256").update(Qp(Ce(e))).digest("hex").slice(0,uh)},uh=12,dh={spec:{}},fh=(e,t)=>{const{
metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:a,...o}=(0,b.Ik)(n);return{...(0,b.Gv)(n)&&{metadata:o},spec:{...lh(t),...(0,b.Ik)(s)}}},lh=e=>e?.spec.
enableServiceLinks===!1?{enableServiceLinks:!1}:{},ph=({spec:e,labels:t,annotations:n,minScaleBefore:s})=>{const{[P.w7.minScale]:a,...o}=n,r=s===void 0?n:o,i=s===
void 0?{}:{[(0,P.or)(r,P.w7.minScale)]:s},c=Object.entries({...r,...i}).filter(([u,d])=>d!==null&&Wa(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.
entries(t).filter(([u])=>Wa(u)))),annotations:Object.fromEntries(c)},spec:e}},hh=({metadata:e,spec:t},{name:n,generation:s})=>(0,Mt.RG)({metadata:{name:n,labels:{
...(0,b.Ik)(e?.labels),[P.Pf.configurationGeneration]:String(s)},annotations:(0,b.Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[
{type:"Ready",status:"True"}],actualReplicas:1}}),mh=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Wa=e=>mh.has(e)||
!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),gh=({id:e=(0,Dt.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=r=>({
settings:r,health:t(r),sources:n(r),throughPod:i=>vh({...a,settings:r,sourcesFor:n},i)});return{...a,...o(a.settings),asks:o,id:e,templates:ch,reporter:bh(s),notifier:(0,Y.
Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function vh({cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,r=(u,d)=>e.askPod(
a,u,d),i=`$(kubectl get pod -n ${o} -l serving.knative.dev/revision=${a} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${i}\
:8012/proxy${n.health.path??"/"}"`;return{health:Rf(n.health,{clock:t,ask:r,command:c}),sources:s(n,r)}}const bh=({report:e})=>({report:t=>{try{e(t)}catch{}}}),
yh=(e,t)=>(0,gt.a)(e,n=>Ft(e,n,t)),Mh=(0,Up.x)(J.d);async function Ft(e,t,n){const{service:s}=e.settings,{transport:a,namespace:o,server:r,context:i}=t,c={server:r,
context:i,namespace:o,service:s},u=(0,Dp.X)({transport:a,clock:J.d,rateLimiter:Mh,namespace:o,service:s,target:c});try{return await n(gh(wh(e,u)))}finally{await u.
close()}}const wh=({env:e,...t},n)=>({...t,cluster:n,clock:J.d,healthFor:({health:s})=>(0,Np.T)(s,J.d),hosts:Ap(t.settings.health,{clock:J.d,ask:(0,Ws.o)(t.settings.
health,e,"fresh").ask}),sourcesFor:(s,a)=>Rp({settings:s,clock:J.d,env:e,place:n.target,warn:(o,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,
cure:r}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),qa=e=>(0,gt.a)(e,t=>(e.reporter.report({is:"note",text:kh(e,t)}),Pd(
{...e,...Oh(e,t),at:$h(e,t)}))),kh=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?
`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},Oh=({settings:e},{transport:t,namespace:n,server:s})=>Wd({transport:t,clock:J.d,server:s,...e.allNamespaces?
{}:{namespace:n},...e.service?{service:e.service}:{}}),$h=(e,t)=>({namespace:n,service:s},a)=>{const o={...e.settings,namespace:n,service:s};return Ft({...e,settings:o},
{...t,namespace:n},a)},Oe=e=>t=>yh(t,e),Th={deploy:e=>Rs(e,t=>(0,gt.a)(t,n=>Eh(t,n))),promote:e=>Rs(e,Oe(ud)),abort:Oe(e=>Dn(e,"anyone")),rollback:Oe(pd),recover:qa,
curl:Oe(nc),finish:e=>e.settings.command==="recover"?qa(e):Sh(e)};function Eh(e,t){const{endsAtMs:n}=t,s=(0,Un.gv)(e.settings,n&&n-J.d.now());return s.timeoutMs<
e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client certificate in the kubeconfig expires and cannot be \
renewed, so the timeout of the rollout is ${(0,U.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} instead of ${(0,U.cb)(e.settings.timeoutMs)}.`}),Ft({...e,settings:s},t,Vu)}
const Sh=Oe(e=>Dn(e,"own"))}),45269:((Bt,de,h)=>{h.d(de,{y:()=>K});var v=h(73024),E=h(37067),w=h(44708),S=h(41692),C=h(83026);const y={one:1,several:8},K=(k,{ingressAddress:x,
env:A,connections:L})=>{const N={...L==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:y[L]},proxyEnv:x?{}:p(k,A)};return k.protocol==="https:"?new w.Agent({...N,
ca:[...H(A)]}):new E.Agent(N)},p=(k,x)=>Object.fromEntries([...(0,C.No)(k.protocol),"no_proxy","NO_PROXY"].map(A=>[A,x[A]])),H=k=>[...(0,S.getCACertificates)("d\
efault"),...(0,S.getCACertificates)("system"),...T(k.CURL_CA_BUNDLE)],T=k=>{if(!k)return[];try{return[(0,v.readFileSync)(k,"utf8")]}catch{return[]}}}),72201:((Bt,de,h)=>{
h.d(de,{o:()=>S});var v=h(37067),E=h(44708),w=h(45269);function S(T,k,x){const A=new Map,L=N=>{const _=A.get(N.protocol)??(0,w.y)(N,{...T,env:k,connections:x});
return A.set(N.protocol,_),_};return{ask:async(N,_)=>{const G=AbortSignal.timeout(T.timeoutMs),V=AbortSignal.any([_,G]);try{const F=L(new URL(N.url));return await C(
N,{spec:T,agent:F,signal:V})}catch(F){throw new Error(G.aborted?`no response within ${T.timeoutMs/1e3} s`:H(F))}},close:()=>{for(const N of A.values())N.destroy()}}}
function C(T,k){const{promise:x,resolve:A,reject:L}=Promise.withResolvers(),N=p(T,k,_=>{const{statusCode:G=0,headers:V}=_,F=K(_);_.on("error",L).on("end",()=>A(
{status:G,headers:V,body:F()}))});return N.on("error",_=>{N.reusedSocket&&H(_)==="ECONNRESET"?C(T,k).then(A,L):L(_)}),N.end(),x}const y=2048;function K(T){const k=[];
let x=0;return T.on("data",A=>{x<y&&k.push(A.subarray(0,y-x)),x+=A.length}),()=>Buffer.concat(k).toString("utf8")}function p({url:T,method:k,headers:x,by:A},L,N){
const _=new URL(T),{hostname:G,port:V}=new URL(A??T),{ingressAddress:F}=L.spec,fe={agent:L.agent,signal:L.signal,method:k,host:F?.host??G,port:F?.port??V,path:`${_.
pathname}${_.search}`,headers:{host:_.host,...x}};return _.protocol==="https:"?E.request({...fe,servername:_.hostname},N):v.request(fe,N)}const H=T=>T instanceof
Error?"code"in T&&typeof T.code=="string"?T.code:T.message:String(T)})};export{Rh as id,Nh as ids,_h as modules};
