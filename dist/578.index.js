const Jp=578,Qp=[578],Xp={82737:((we,G,h)=>{h.d(G,{H:()=>L});var m=h(73024),E=h(51455),w=h(76760);const{O_WRONLY:I,O_CREAT:A,O_TRUNC:g,O_NOFOLLOW:H=0,O_NONBLOCK:l=0}=m.
constants;async function L(k,M){const T=(0,w.resolve)(M,k),$=(0,w.relative)(M,(0,w.dirname)(T));if($!==".."&&!$.startsWith(`..${w.sep}`)&&!(0,w.isAbsolute)($)&&
await(0,E.realpath)((0,w.dirname)(T))!==(0,w.join)(await(0,E.realpath)(M),$))throw new Error("its folder is reached through a link");const S=await(0,E.open)(T,I|
A|g|H|l,420);if((await S.stat()).isFile())return S;throw await S.close(),new Error("it is not a regular file")}}),70197:((we,G,h)=>{h.d(G,{rollouts:()=>qp});var m=h(
11899),E=h(88737),w=h(96105),I=h(91238),A=h(45722),g=h(33710);const H=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"\
not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},
steps:[],background:new AbortController});var l=h(75389),L=h(34794),k=h(52450);const M=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===
!0);var T=h(70894),$=h(33095);const R={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},S=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({
method:s})=>R[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function N(e,t){e.may.
reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await B(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function U(e,t){
if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await V(e,t,n.why)}const V=(e,t,n)=>B(e,{code:"E\
_NOT_PROVEN",url:t,why:n});async function B(e,{code:t,url:n,why:s}){const o=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find($.l);if(o!==
void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:o});const r=await e.cluster.missing(S(e.settings));if(r.length>0){const{user:u,grant:f}=await(0,I.Uk)(e,r);throw(0,m.
V2)(t,{url:n,why:s,user:u,rights:r.map(T.Cv).join(", "),grant:f})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from t\
he candidate (${s})`:s}, so requests to the candidate go through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"no\
te",text:c})}async function x(e,{url:t,candidate:n,isProven:s}){await N(e,t),e.may.reachUrl&&!s&&await V(e,t,"an earlier Revision may still answer there");const a=e.
may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:M(e,a.sources),by:e.may.reachUrl?"url":"pod"}}function ke(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,
emptyUrl:r}=t,i=(0,l.rs)(e,s.candidate);if(i===void 0||n===void 0)return;const c=a.length>0?(0,l.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,f=a.
length===0||o===!0||Ha(r,i);return{url:i,candidate:n,isProven:f,isStableTagged:c!==void 0,stable:a.map(({revision:d})=>d),...u?{stableUrl:u}:{}}}const Ha=(e,t)=>e!==
void 0&&new URL(e).host===new URL(t).host;function Ht(e,t,n){const s=n.tags.candidate,[a,o]=[(0,l.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&
e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var Va=h(48122),Oe=h(38844),Ue=h(98063),Wa=h(96518),$e=h(10766);function Ka(e,t){const n=[...e,...t].filter(
({verdict:a,request:o})=>a!=="not-asked"||o);return[...new Map(n.map(({percent:a,verdict:o,request:r})=>[a,{percent:a,verdict:o,request:r}])).values()].map(({request:a,
...o})=>({...o,...a?{request:a}:{}}))}const Ga=e=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t,request:n})=>t!=="not-judged"&&!(n&&(0,$e.Lu)(t)));var ee=h(
27668),Q=h(1155);function qa({record:e,cluster:t,clock:n,settings:s,...a},o){const{kept:r,evidence:i,...c}=o.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.
target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),plan:c,limits:(0,Q.mo)(s.analysis),sources:M(a,a.sources).map(({name:u,one:f,mayBeSilent:d})=>({
name:u,one:f,...d?{mayBeSilent:d}:{}})),...o.evidence?{evidence:o.evidence}:{}})}const Be=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:
{}});function Ya({record:e},t,n){const{step:s,percent:a,fromMs:o,holdMs:r,longestMs:i,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:o,holdMs:r,longestMs:i,
plannedMs:c,...n})}function za({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Vt(n),isScaled:s.scaled})}function Ja({record:e},t,n){
const{judged:s,verdict:a,isRequested:o}=n,r=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Vt(s),isScaled:r,verdict:a,...o?{isRequested:o}:{}})}const Vt=({
atMs:e,pending:t})=>({atMs:e,pending:t});var O=h(42105);const Qa=6e4;function Xa(e){const{world:t,memory:n,snapshot:s,previous:a}=e,o=t.clock.now(),r=(0,l.nO)(s,
t.driver);if(typeof r=="string")return{atMs:o,progress:{...Za,foreign:r},wait:a?.wait??{key:"",fromMs:o}};const{journal:i}=r,c=Fe(t,n,s,i),u={...e,atMs:o,journal:i,
candidate:c},f=n.hold?Kt(t,n.hold,a?.judged):void 0,{wait:d,...p}=eo(u,f?.analysis.verdict??"not-asked");return{atMs:o,progress:p,wait:d,journal:i,...f?{judged:f}:
{},...c?{candidate:c}:{},...co(u,p)}}const Za={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,
warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};function eo(e,t){const{world:n,memory:s,
snapshot:a,atMs:o,journal:r,candidate:i}=e,c=(0,l.$S)(a),f=r.stable.some(({revision:D})=>!c.exists(D))&&r.intended.some(D=>(0,g.Pw)(D,c)),d=f&&!(0,O.UN)((0,g._r)(
r,c).traffic,r.intended),v=r.stage==="aborting"&&(r.stable.length===0||f)||(0,l.fx)(a.route,r.intended),y=r.stable.every(D=>(0,l.i_)(a)(D.revision)),P=s.pods.scaledFor>=
(r.stage==="stepping"?r.step+1:0),C=ao(e,`${r.stage} ${r.step} ${v} ${P} ${y}`);return{stage:r.stage,step:r.step,...s.abortBecause?{abortBecause:s.abortBecause}:
oo(e),silent:n.cluster.silentMs()>Qa,candidate:ro(e)?"never":io(a,i,r.stage),isFollowed:i===void 0||s.candidate.followed===i.name,stableReady:y,isStranded:d,inForce:v,
scaled:P,warm:no(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===r.step,heldMs:s.hold?
o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:to(e),waitedMs:o-C.fromMs,wait:C}}const to=({world:e,snapshot:t,journal:n})=>n.request?.step===
n.step?"taken":(0,l.pU)(t,n,e.cluster.serverNow())?"made":"none";function no({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=so;return Object.
entries(e.wanted).every(([o,r])=>{const i=(0,l.EB)(t,o);return i>=r||i===0&&o!==n.candidate&&a})}const so=2e4,ao=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:
{key:n,fromMs:t},Fe=({templates:e},{deployment:t},n,s)=>(0,l.RH)(n,s,t?.template&&e),Wt=(e,{plannedMs:t})=>({sources:M(e,e.sources),limits:e.settings.analysis,plannedMs:t});
function Kt(e,t,n){const s=n?.hold===t?n:void 0,a=Wt(e,t),o=e.clock.now(),r=s?.judging??(0,Oe.Nh)(t.states),i=(0,Oe.PD)(r,t.measurements,{step:t,at:o,judged:a});
if(s&&i.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,Oe.Ep)(i,t.measurements,{step:t,judged:a,at:o,pending:c});return{hold:t,judging:i,analysis:u,
atMs:o,pending:c}}const oo=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function ro({world:{templates:e},snapshot:t,
journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deployed"||s||!a||n.sent===void 0?!1:!(0,l.Hy)(t,n,e)&&(0,l.Xs)(t,e)!==void 0}function io({start:e},t,n){
const s=t?.ready.status,a=e?.is==="healing"&&e.serves===!0;return n==="stepping"&&s==="True"?"ready":e?.is==="failed"||n==="stepping"&&s==="False"&&!a?"failed":
s==="True"&&(e?.is!=="healing"||a)?"ready":"starting"}function co(e,t){const{previous:n}=e,s=uo(e)??n?.trouble,a=fo(e)??n?.foreignTemplate,o=lo(e,t)??n?.warm;return{
...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...o?{warm:o}:{}}}function uo({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.
is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function fo({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")
return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function lo({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||
!s||a<0||n?.warm?.step===a))return{step:a,pods:t.replicas}}const po=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const{plan:o,step:r}=a,
{percent:i,holdMs:c}=o.steps[r]??{percent:0,holdMs:0},u=t.clock.now(),f=o.steps.reduce((D,Me)=>D+Me.holdMs,0),d=(0,ee.X2)({plan:o,step:r},He(t,n,a)),p=ho(t,n,{journal:a,
plannedMs:f}),{pending:v}=n,y={step:r,percent:i,holdMs:c,longestMs:d,plannedMs:f,fromMs:u,states:p,measurements:[],pending:v};Ya(t,y,{candidate:a.candidate??"",
isStart:Gt(n,a)}),n.hold=y,n.earlier??=a.ended??[];const P=ke(s,a);P&&qt(t,n,P);const C=u-(n.exposure.at(-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:i,
afterMs:C,atMs:u,untilMs:a.deadlineMs})},He=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function ho(e,t,{journal:n,plannedMs:s}){const a=Gt(t,
n)?Ue.Cq:Ue.MB,o=Object.entries(t.evidence??n.evidence??{}),r=Object.fromEntries(o.map(([i,c])=>[i,a(c)]));return t.lastHeld===void 0?(0,Oe.b6)(r,t.before.measurements,
Wt(e,{plannedMs:s})):r}const Gt=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,Ee=(e,t)=>{const{evidence:n,answers:s}=t,a=Te(e,t);return{...e,...a.length>
0&&{ended:a},...n&&{evidence:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,(0,Ue.oV)(r)]))},...s&&{answers:{n:s.count,...s.bad===void 0?{}:{bad:s.bad}}}}},
Te=(e,{earlier:t,steps:n})=>Ka(t??e.ended??[],n);function X(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Kt(e,n,t.seen?.judged),{judging:a,
analysis:o}=s;n.holdMs>0&&(t.evidence=a.states);const{percent:r,failed:i}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(p=>({...p,...go(n,p.source,c)})),f=(0,Wa.h9)(
o.verdict),d={percent:r,heldMs:c,...o,sources:u,verdict:f,...i&&{failed:i},...mo(t,n,f)};t.steps.push(d),Ja(e,t,{judged:s,verdict:d.verdict,isRequested:d.request!==
void 0}),Oo(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:d})}function mo({seen:e},{step:t},n){const s=e?.journal?.request;return s?.step===t&&n!==
"failed"?{request:s.by}:{}}const go=({measurements:e,fromMs:t},n,s)=>{const a=(0,Va.b)(n,e,{fromMs:t,toMs:t+s});return a.length>0?{course:a}:{}};function qt(e,t,n){
if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=vo(t,(0,l.zc)(e.cluster.snapshot())?.answers),a=({start:o,...r})=>o({...n,held:()=>t.hold,sent:i=>yo(
t,{source:r.name,dueMs:i}),tallies:s},i=>{Mo(e,t,{...i,source:r}),e.notifier.notify()},t.background.signal);x(e,n).then(({sources:o})=>Promise.all(o.map(async r=>a(
r)))).catch(()=>{})}function vo(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?bo(t,a):void 0,{n:r,bad:i}=o??a,c=o?"between":"earlier";e.
answers={count:r,...i===void 0?{}:{bad:i},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}function bo(e,t){return e.bad===void 0&&t.
bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function yo({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Mo(e,t,{
sample:n,source:s,...a}){const{hold:o}=t,{unattributed:r,atMs:i,of:c}=a;if(r!==void 0){o&&ko(o,r);return}const u={...a,source:s.name};!o&&t.exposure.length===0&&
c==="stable"&&(t.before.measurements.push(u),Be(e,u,"before")),!(!o||i<o.fromMs)&&(o.measurements.push(u),Be(e,u,"hold"),n&&c==="candidate"&&wo(o,{...n,atMs:i,one:s.
one},a.note))}function wo(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function ko(e,t){e.unattributed={count:(e.unattributed?.count??0)+
1,why:t}}function Oo(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did not come from the candidate: ${n} of the answers t\
o probes (${s}).`;e.reporter.report({is:"note",text:a})}const $o=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,l.zc)(s),o=a&&ke(s,a);o?n.candidate.health="runn\
ing":zt(t,"unreachable","The candidate has no tag URL."),o&&To(t,o).catch(r=>Ro(t,r))},Eo=3;async function To(e,t){const{world:n,memory:s}=e;for(let a=1;;a++){const{
health:o,by:r}=await x(n,t),i=r==="pod"?{result:await Yt(e,t,o)}:await So(e,t,o);if(s.background.signal.aborted)return;if(i.result)return _o(e,t,i.result);(i.isFinal||
a>=Eo)&&await V(n,t.url,i.why)}}async function So(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,r=await s.hosts.isServed(t.url,o);if(r.is!=="knative")
return{why:r.why,isFinal:!0};const i=await Yt(e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||i.is==="cancelled"?{result:i}:{why:c.why,isFinal:!1}}
function Yt({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function _o({world:e,
memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.
health=s.is,s.is==="passed"&&qt(e,t,n),e.notifier.notify()}function Ro(e,t){const n=t instanceof L.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&
(e.memory.abortCure=t.cure),zt(e,s,n?t.message:String(t))}function zt({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const No=new Set(
["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),Io=e=>No.has(e),Ve=3e4,Jt=20,We=e=>`${new Date(e).toISOString().slice(
0,16).replace("T"," ")} UTC`,Ao=(e,t)=>Po[e](t),ue=()=>[],Ke=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Po={cancelled:Ke,"driver-d\
ied":Ke,"pause-over":Ke,asked:ue,superseded:ue,error:ue,"stable-not-ready":ue,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"cand\
idate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Depl\
oy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...Ge(e,"To see what its pods are waitin\
g for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only n\
eed more time, increase `ready-timeout`.",...e.flatMap(n=>Ge({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],
"health-failed":e=>Qt(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":ue,"an\
alysis-failed":e=>Qt(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},Qt=e=>Ge(e,"To read its log, while its pods exist:","logs --tail 100"),Ge=({candidate:e,namespace:t},n,s)=>e===void 0?
[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var _=h(11656),Xt=h(57028);function Zt(e,t,n){return(0,O.O2)(t)?{traffic:t.intended,parked:t.
parked}:(0,O.vY)(t.before)&&jo(e,t,n)?(0,O.r3)(t.before,(0,l.i_)(n)):(0,g._r)(t,(0,l.$S)(n))}const qe=(e,{before:t,candidate:n},s)=>(0,O.vY)(t)&&fe(e,s)?.name===
n?"floating":"pinned";function xo(e,t,n){if(!(0,O.vY)(t.before)||qe(e,t,n)==="floating")return!0;if(!(0,Xt.t)(n))return!1;const s=n.revisions.get(t.candidate);return!(0,l.
Hy)(n,t,e.templates)||s?.ready.status==="False"||en(n,s)}function fe({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==
n.latestReady)return;const s=(0,l.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return en(t,s)?void 0:s}const en=({revisions:e},t)=>t!==void 0&&[...e.values()].some(
({generation:n})=>n>t.generation);function jo(e,t,n){const s=fe(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!a||s.name===t.candidate?
!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Ye(e,s,a)}const Ye=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&tn(t,n);function Co(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const a=fe(e,n);return!a||
!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:tn(a,s)?`${a.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function ze(e,t,n){const s=e.cluster.snapshot(),
{service:a}=s,{service:o,namespace:r}=e.cluster.target;if(!a||!(0,O.vY)(t.before)||(0,O.vY)(a.traffic))return[];const i=(0,O.AR)(a.traffic).map(({revision:p})=>p),
c=`${n(e,t)}, so ${o} remains pinned to ${i.join(" and ")}, and later Revisions receive no traffic.`,f=[(0,l.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].
filter(p=>!Do(e,t,p));if(f.length===0)return[`${c} To follow the latest Revision again: kn service update ${o} -n ${r} --traffic @latest=100`];const d=f[0]?`Its\
 latest Revision, ${f[0]},`:"Its latest Revision";return[`${c} ${d} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function Do(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(o=>{const r=s.get(o.revision);return r!==void 0&&
(r.name===n||Ye(e,a,r))}):!1}function tn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Lo(t.digests[s])&&e.digests[s]===t.digests[s])}const Lo=e=>e?.
includes("@sha256:")===!0;var W=h(18103),F=h(57049),q=h(90745);const Je=3e4;function Qe(e,t,n){const s=e.clock.now(),a=async o=>{for(;;){if(await e.clock.sleep(
Je,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,q.Ku)([n,a])}function Z(e,{revisions:t,
autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}async function de({cluster:e},t,n){t==="pod-autoscaler"&&
await Promise.all(n.map(e.readAutoscaler))}const nn=4;async function le(e,{on:t,name:n},s){const a={on:t,name:n,before:Xe(e.cluster.snapshot(),{on:t,name:n}),after:s};
let o=!1;const r=()=>(o=!0,sn(e,a,s)),i=f=>Xe(f,a)===s,c=await(0,_.m3)(e,f=>an(e,f)?{send:r,isDone:i}:void 0,{attempts:nn,onRefusal:({status:f})=>f===404?"over":
"again"}).catch(cn(e,a,s));if(!c)return!1;const u=c.is==="written"&&await Uo(e,a);return!u&&o&&await Fo(e,a),u}const sn=({cluster:e},{on:t,name:n},s)=>t==="revi\
sion"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),Xe=(e,{on:t,name:n})=>Z(t,e,n)??null,an=(e,{service:t})=>t?.driver===e.driver,on=({before:e,
after:t})=>Number(t??0)>Number(e??0),Uo=async(e,t)=>!on(t)||an(e,await e.cluster.reread(w.k)),[rn,Bo]=[1e3,200];async function Fo(e,t){const{name:n,before:s,after:a}=t;
if(!on(t))return;await e.clock.sleep(Bo);const o=c=>Xe(c,t)===a,r=c=>Object.hasOwn((0,l.zc)(c)?.scale??{},n);if(!await Ho(e,t,o))return;const i=()=>sn(e,t,s);await(0,_.
m3)(e,c=>o(c)&&!r(c)?{send:i,isDone:u=>!o(u)}:void 0,{attempts:nn,onRefusal:()=>"over"}).catch(cn(e,t,s))}async function Ho(e,{on:t,name:n},s){if(t==="revision")
return(0,w.T)(e,s,rn);const a=e.clock.now()+rn;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;
await e.clock.sleep(Math.min(Vo,o))}}const Vo=250,Wo=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),cn=(e,t,n)=>s=>{if(!(s instanceof L.a&&Wo.has(s.code)))
throw s;Go(e,t,n)},Ko={revision:"revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function Go(e,{on:t,name:n},s){const{namespace:a}=e.
cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,r=s===null?"-":`=${s}`,i=`kubectl annotate ${Ko[t]} ${n} -n ${a}\
 --overwrite autoscaling.knative.dev/min-scale${r}`;e.reporter.report({is:"warning",code:"W_SCALE",message:o,cure:i})}function qo(e,t){const{now:n}=e,s=un(e);if(!s||
t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.atMs-t.atMs));return Math.floor(a/Je)>Math.floor(o/Je)?[{is:"still-waiting",...s}]:[]}function un(e){
const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Yo(e.now,t);case"presented":case"stepping":return fn(e.now,t)??zo(e.now,t)??Qo(e,t);case"\
aborting":return fn(e.now,t);default:return}}function Yo({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&
{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const fn=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};
function zo({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:o}=n.steps[s]??{percent:0,holdMs:0},{isHeld:r,heldMs:i,longestMs:c,request:u,verdict:f}=e;
if(!r||i>=c||u==="taken"||i>=o&&Jo.has(f))return;const d=t?.analysis.sources??[];return{on:{is:"hold",percent:a,measured:d},forMs:i,limitMs:i<o?o:c}}const Jo=new Set(
["passed","not-judged","not-asked"]);function Qo({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:a,scaled:o,warm:r,health:i,waitedMs:c}=e.progress,u=s.limits.
readyMs;return a?o&&!r?{on:{is:"pods",lacking:dn(t,n)},forMs:c,limitMs:u}:i==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const dn=({
pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,pods:(0,l.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function Xo(e,t){const{now:n,memory:s,
snapshot:a}=t,{journal:o}=n;if(!o)return;const{service:r,namespace:i}=e.cluster.target,c=o.candidate??n.candidate?.name,u=un(t),f=er(n,o);return{service:r,namespace:i,
atMs:n.atMs,stage:o.stage,isRollback:o.isRollback===!0,stable:o.stable,steps:Zo(s,o),step:o.step,wanted:(0,O.AR)(o.intended),served:(0,O.AR)((0,l.NP)(a)),sources:M(
e,e.sources),limit:tr(e),...c===void 0?{}:{candidate:c},...u?{wait:u}:{},...f?{hold:f}:{},...o.request?.step===o.step?{request:o.request.by}:{},...s.abortBecause?
{because:s.abortBecause}:{}}}const Zo=({steps:e},{plan:t,step:n})=>t.steps.map((s,a)=>{const o=a<n?e.findLast(({percent:r})=>r===s.percent):void 0;return o?{...s,
verdict:o.verdict}:s});function er({progress:e,judged:t},{plan:n,step:s}){const{isHeld:a,inForce:o,heldMs:r,longestMs:i,verdict:c}=e;if(!a||!o)return;const{holdMs:u}=n.
steps[s]??{holdMs:0};return{heldMs:r,holdMs:u,longestMs:i,verdict:c,measured:t?.analysis.sources??[]}}const tr=({settings:{analysis:e}})=>({maxErrorRate:(0,Q.g_)(
e).limit,isDefault:e.maxErrorRate===void 0});function ln(e,t,n){const s=t.seen,a=Xa({world:e,memory:t,snapshot:n,previous:s});t.seen=a,za(e,s,a);for(const o of sr(
{previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(o);return nr(e,{now:a,memory:t,snapshot:n}),a}function nr(e,t){if(e.show)try{const n=Xo(
e,t);n&&e.show(n)}catch{}}function sr(e){const{now:t,memory:n}=e;if(!t.journal)return[];const s=qo(e,e.previous);return n.abortBecause?[...pn(e),...s]:[...[...ar(
e),...or(e)],...pn(e),...rr(e),...s]}function ar({previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];
const a=n.stable[0]?.revision,o=s.deployment?.changes??[];return[{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function or({previous:e,now:{trouble:t,
candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function pn({previous:e,now:t,snapshot:{service:n},name:s}){
const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,l.hU)(
n,"template")}.`,cure:"That change is kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic."}]}function rr({
previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const o=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.
pods,afterMs:s-a.pods.scaledAtMs}]}const ir=.8;function cr(e,t,n,s){const a=n===t.candidate,o=t.stable.some(({revision:d})=>d===n)&&t.isRollback!==!0;if(!a&&!o)
return s;const[r,i]=[e[0],e.at(-1)];if(!r||!i)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=d=>a?d:100-d,u=ir*c(i.toMs>s?i.percent:0),f=a?r.fromMs:Number.NEGATIVE_INFINITY;
return Math.max(f,...e.filter(({percent:d})=>c(d)<u).map(({toMs:d})=>d))}const ur=async(e,{world:t})=>{const n=await hn(t);n&&t.reporter.report({is:"promote-req\
uested",...n,atMs:t.clock.now()})};async function fr(e){const t=await hn(e);if(!t)return;const n=`Promote requested by ${(0,$e.cC)(t.by)}: the hold of ${t.percent}\
 % is over already`;e.reporter.report({is:"note",text:n})}function dr({driver:e,cluster:t},n){const s=(0,l.nO)(n,e);if(typeof s=="string"||s.journal.stage!=="st\
epping")return!1;const{journal:a}=s;return a.request?.step!==a.step&&(0,l.pU)(n,a,t.serverNow())!==void 0}async function hn(e){const t=await(0,_.M9)(e,({journal:o},{
nowMs:r},i)=>{const c=(0,l.pU)(i,o,r);return c?(0,g.bT)(o,c):{journal:o}},{interrupt:e.interrupt});if(t.is!=="written"||!t.journal)return;const{request:n,plan:s,
step:a}=t.journal;return n?.step===a?{percent:s.steps[a]?.percent??0,by:n.by}:void 0}const lr=1e3,pr=6e4,hr=12e4;async function te(e,t,n,{over:s={},unless:a,hurry:o}={}){
await t.pods.raising;const{hold:r}=n;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const i=r===void 0?n.scale:{...n.scale,...s},c=r??"rev\
ision",u=await gr(e,c,i);if(u.length===0)return;const f=u.filter(p=>vr(p)&&br(e,p.revision.name)),d=yr(e,c);await e.clock.sleep(lr),await d(u.filter(p=>!f.includes(
p))),await Mr(e,{memory:t,journal:n,needed:f,unless:a??o}),o?.aborted&&f.length>0&&e.reporter.report({is:"note",text:mr(f)}),a?.aborted||await d(f)}const mr=e=>`\
Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function gr(e,t,n){await de(e,t,Object.keys(n));const s=e.
cluster.snapshot(),a=o=>Z(t,s,o);return Object.entries((0,W.D8)(n,a)).flatMap(([o,r])=>{const i=s.revisions.get(o);return i?[{revision:i,now:a(o)??null,after:r}]:
[]})}const vr=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),br=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.
some(({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},yr=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{
name:s},after:a})=>le(e,{on:t,name:s},a)))};async function Mr(e,t){const{needed:n}=t,s=kr(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,_.M9)(e,({journal:r},i)=>(0,g.
uQ)(r,i,{wait:"routeMs",extraMs:s}))).is!=="written")return;const o=n.map(({revision:r,now:i})=>`${i} pods of ${r.name}`).join(" and ");e.reporter.report({is:"n\
ote",text:`Keeping ${o} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await Qe(e,{on:{is:"autoscaler"},limitMs:s},()=>wr(e,t,s))}async function wr(e,t,n){
const s=e.clock.now()+n,a=o=>mn(e,t,o)||dr(e,o);for(;await(0,w.T)(e,a,s-e.clock.now(),t.unless);){if(mn(e,t,e.cluster.snapshot()))return;await fr(e)}}const mn=(e,{
memory:t},n)=>ln(e,t,n).progress.foreign!==void 0;function kr({memory:e,journal:t,needed:n},s){const a=n.map(({revision:r})=>Or(r,cr(e.exposure,t,r.name,s),s)),
o=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(o,Math.max(0,...a)))}function Or({window:e},t,n){const s=Math.min(hr,(0,F.E9)(e??"")??pr);return Math.
min(s,Math.max(0,t+s-n))}async function Ze(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,W.hy)(t);return e.knative.age=s==="unknown"?await $r(
e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}
async function $r({cluster:e}){const t=e.snapshot();for(const{revision:n}of(0,O.AR)((0,l.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.
some(W.d$))continue;const a=(0,W.lm)(s,await e.readPods(n)??[]);if(a!=="unknown")return a}return"unknown"}function gn(e,t,n=(0,l.zc)(e.cluster.snapshot())){if(!n||
n.stable.length===0)return;const s=Er(e,t,n);e.reporter.report(s)}function Er(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.cluster.snapshot(),{minScale:r}=e.
settings.template;return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:Tr(e).map(T.Cv),stable:(0,W.RK)(n,i=>o.get(i)),...r!==void 0&&r>0&&{candidateMinScale:r}}}
function Tr({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,T.xQ)("hold"):t.patchRevisions?[]:(0,T.xQ)("scale")}async function et(e,t){
const n=(0,l.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await Ze(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&
(e.knative.age=await Ir(e,t)),e.knative.age==="before-1.21"&&await(0,I.LA)(e);const s=pe(e),a=s==="by-effect"?"nothing":s;return await Sr(e,a)?(gn(e,a),a):"noth\
ing"}const pe=({knative:{age:e},may:t})=>(0,W.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function Sr(e,t){
const n=Object.keys((0,l.zc)(e.cluster.snapshot())?.scale??{});return await de(e,t,n),(await(0,_.M9)(e,({journal:a},o,r)=>(0,g.yB)(a,o,{hold:t,scale:t==="pod-au\
toscaler"?_r(a,r):a.scale}))).is==="written"}const _r=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const o=Z("pod-autoscaler",n,a);return o===
void 0?[]:[[a,o]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[Rr,Nr]=[8e3,1e3];async function Ir(e,t){const n=()=>e.cluster.snapshot().revisions.
get(t),s=await e.cluster.readPods(t),a=n();if(!a||s===void 0||s.length===0)return"unknown";const o=Math.max(a.desired??0,a.replicas,s.length)+1;if(Number(a.maxScale??
0)>0&&o>Number(a.maxScale))return"unknown";const r=await le(e,{on:"revision",name:t},String(o))?await Ar(e,{name:t,written:o,before:s}):"unknown",{scale:i={}}=(0,l.
zc)(e.cluster.snapshot())??{};return await le(e,{on:"revision",name:t},i[t]??null),r}async function Ar(e,{name:t,written:n,before:s}){const a=e.clock.now()+Rr,o=({
revisions:r})=>vn(r.get(t))>=n;for(;;){const r=await(0,w.T)(e,o,Nr,e.interrupt);r&&await e.clock.sleep(Pr,e.interrupt);const i=await e.cluster.readPods(t);if(i===
void 0)return"unknown";const c=vn(e.cluster.snapshot().revisions.get(t)),u=(0,W.cT)({written:n,desired:c,before:s,after:i});if(u!=="unknown"||r||e.interrupt.aborted||
e.clock.now()>=a)return u}}const Pr=300,vn=e=>e?.desired??0,he=(e=[])=>({is:"kept",next:e});async function xr(e,t){const n=await jr(e,t),{journal:s}=t;return n.
is!=="foreign"&&(0,O.vY)(s.before)&&!(0,O.O2)(s)&&!bn(s)&&await Dr(e,s),n}async function jr(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(bn(s)||!Mn(e,n,t))
return he();if(e.settings.onAbort==="keep")return he([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const a=yn(s,n);if(!a)
return he(["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,_.M9)(e,(i,c,u)=>(o=!Mn(
e,u,i),(0,g.v0)(i.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?he():(e.reporter.report({is:"written",what:`Restored the template of ${a.
name}`}),{is:"restored",next:[]})}const bn=({candidate:e,intended:t})=>e!==void 0&&(0,O.tC)(e,t)>0,yn=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(
e),Mn=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,l.TH)(n.template)===s.id&&(0,l.Hy)(t,s,e);const[a,o]=[(0,l.Xs)(t,e),(0,l.RH)(t,s)];return a!==
void 0&&o!==void 0&&e.same(e.of(a),e.of(o))},Cr=2e3;async function Dr(e,t){const n=e.cluster.snapshot(),{service:s}=n,a=yn(t,n);if(!s||!a||!e.templates.same(s.template,
e.templates.of(a)))return;const o=f=>typeof(0,l.nO)(f,e.driver)=="string",r=e.clock.now()+Math.min(t.plan.limits.readyMs,Lr),i=()=>Math.max(0,r-e.clock.now());await(0,w.
T)(e,f=>o(f)||fe(e,f)!==void 0,i());const c=fe(e,e.cluster.snapshot());if(!c||o(e.cluster.snapshot()))return;const u=Ur(e,t);if(await Br(e,c,u)){const f=d=>(0,l.
Ck)(d)&&(0,l.EB)(d,c.name)>=u;await(0,w.T)(e,d=>o(d)||f(d),i())}await(0,w.T)(e,o,Cr)}const Lr=6e4,Ur=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(
1,...t.map(({revision:s})=>(0,l.EB)(n,s)))};async function Br(e,{name:t,replicas:n},s){const a=(0,l.zc)(e.cluster.snapshot())?.hold;if(a==="nothing"||a==="revis\
ion"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await de(e,a,[t]);const o=Z(a??"revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,_.M9)(e,({journal:c},u)=>(0,g.
KE)(c,u,{revision:t,minScale:o}))).is!=="written")return!1;const i=await et(e,t);return i!=="nothing"&&le(e,{on:i,name:t},String(s))}const wn=async(e,{world:t,memory:n,
snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;if(Kr(t,n,a,(0,l.fx)(s.route,a.journal.intended)),a.journal.stable.length===0)return Gr(
t,n,a);const o=await xr(t,a);o.is==="foreign"||!await Vr(t)||(await te(t,n,(0,l.zc)(t.cluster.snapshot())??a.journal),(await(0,_.M9)(t,({journal:i},c,u)=>(0,g.cI)(
c,On(t,n,{journal:i,now:u})))).is!=="written")||t.cluster.snapshot().service&&(0,E._N)(t,n,Fr(t,n,{ours:a,snapshot:s,next:o.next}))};function Fr(e,t,{ours:{journal:n},
snapshot:s,next:a}){const o=ze(e,n,Co);if(!n.isRollback){const i=t.abortBecause??"driver-died",c=Hr(e,t,n);return{kind:"aborted",because:i,reason:t.abortDetail??
"",next:[...a,...c,...o],journal:n}}if(kn(n,s)){const i=t.abortBecause??"driver-died",c=`${n.candidate??"What was to have the traffic"} receives no more traffic\
.`;return{kind:"rolled-back",because:i,reason:c,next:[...a,...o],journal:n}}return{kind:"aborted",because:"stable-gone",reason:`${(0,O.HV)(n.stable)} no longer \
exists, so traffic could not return to it.`,next:[...a,...o],journal:n}}const kn=({candidate:e,intended:t},n)=>!t.some(s=>(0,g.Pw)(s,(0,l.$S)(n)))&&(e===void 0||
(0,O.tC)(e,t)===0),Hr=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:Ao(s,Wr(e,t,n))};async function Vr(e){const t=e.cluster.snapshot(),
n=(0,l.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,O.UN)(Zt(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await(0,_.M9)(e,({journal:o},r,i)=>(0,g.
cJ)(o,r,Zt(e,o,i))),{journal:a}=s.is==="written"?s:{};return a?(await(0,w.T)(e,l.Ck,a.plan.limits.routeMs),!0):!1}const Wr=(e,{pods:{lacking:t}},n)=>{const{service:s,
namespace:a}=e.cluster.target,o=(0,l.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:a,...o?{candidate:o}:{},...t?{lacking:t}:{}}};function Kr(e,t,{
journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===Number.POSITIVE_INFINITY&&(o.toMs=a),n.stable.length===0)return;const r=(0,O.AR)(n.intended),
i=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:r,afterMs:i,atMs:a}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"\
The Route has not yet confirmed that all traffic is back on stable."})}function On(e,t,{journal:n,now:s}){const a=kn(n,s)?"rolled-back":void 0,o=n.isRollback?a:
n.reason??t.abortBecause,r=Fe(e,t,s,n);return r&&o&&Io(o)?{revision:r.name,why:o}:void 0}async function Gr(e,t,{journal:n}){const{service:s,onFirstFailure:a}=e.
settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await zr(e),(0,E._N)(e,t,{kind:"first-deployment-failed",because:o,reason:`${s} \
was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await te(e,t,n),(await(0,_.M9)(e,({journal:u},f,d)=>(0,g.cI)(f,On(e,t,{journal:u,now:d})))).
is!=="written")return;const i=n.broken===void 0,c=i?qr(e):"There was no Revision that serves to return to.";(0,E._N)(e,t,{kind:i?"first-deployment-failed":"abor\
ted",because:o,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...Yr(e,
n)],journal:n})}function qr({cluster:e,settings:{service:t}}){const[n,...s]=(0,O.AR)((0,l.NP)(e.snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was \
kept, and serves nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const Yr=(e,{broken:t,before:n})=>t===
void 0||(0,O.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],zr=e=>(0,_.m3)(
e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function Jr({world:e,memory:t,snapshot:n}){const s=(0,l.zc)(n)?.stable.map(
({revision:f})=>f)??[],a=n.service?.url,{over:o,measurements:r}=t.before;if(o.signal.aborted||a===void 0||!s.some(f=>(0,l.EB)(n,f)>0))return;const i=e.may.reachUrl?
e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),u=async({name:f,startBefore:d})=>d?.({url:a,stable:s},({sample:p,...v})=>{const y={...v,
source:f};r.push(y),Be(e,y,"before")},c);Promise.all(M(e,i.sources).map(u)).catch(()=>{})}const Qr=async(e,t)=>{const{world:n,memory:s}=t;Jr(t);const{template:a,
generation:o}=s.deployment??{};(await(0,_.M9)(n,({journal:i,service:c},u)=>{if(a&&c.generation!==o)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});
return(0,g.$8)(i,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({is:"written",what:a?"Applied the new template; traffic is pinned to stable":
"Pinned traffic to stable"})},Xr=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,a=>{n.candidate.
isReady||t.reporter.report({is:"log",line:a})}))},Zr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s),o=a&&Fe(t,n,s,a);if(!o)return;n.candidate.isReady=
!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:r}=n.candidate,i=typeof r=="object"&&r.is==="empty"?{emptyUrl:r.
url}:{};await(0,_.M9)(t,({journal:c},u)=>(0,g.Jo)(c,u,{candidate:o.name,...i}),{interrupt:t.interrupt}),t.reporter.report({is:"phase",phase:a.stable.length>0?"h\
ealth":"health-in-use"})};var ne=h(36701);function $n(e,{percent:t,stablePods:n},s){const a=(i,c)=>{const u=Number(s(i)?.maxScale??0);return[i,u>0?Math.min(c,u):
c]},o=e.stable.map(({revision:i})=>a(i,Math.max(1,s(i)?.replicas??0))),r=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...o,...e.candidate?[a(e.candidate,
r)]:[]])}const En=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function Tn({stable:e,scale:t},n){const s=a=>{switch(n){case"tag":return a===
null?null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[a,s(t[a]??null)]))}const ei=async(e,{
world:t,memory:n})=>{X(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,_.M9)(t,({journal:s},a)=>(0,g.UX)(Ee(s,n),a),{interrupt:t.interrupt})},ti=async(e,{
world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string"||a.journal.candidate===void 0)return;const o={...a.journal,candidate:a.journal.
candidate},r=Tn(o,t.settings.keepPrevious);await te(t,n,o,{over:r,hurry:t.interrupt}),await si(t,o);let i="pinned";const{keepPrevious:c}=t.settings;(await(0,_.M9)(
t,(f,d,p)=>(i=qe(t,o,p),(0,g.gu)(o,d,{form:i,keep:c,isJudged:Ga(Te(o,n))})))).is==="written"&&(await ni(t,o),t.cluster.snapshot().service&&ri(t,n,o,i))};async function ni(e,{
plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,w.T)(e,l.Ck,t.limits.routeMs);const s=({service:a,route:o})=>!a||!o||(0,O.UN)(a.served,o.served);await(0,w.
T)(e,s,Math.max(0,n-e.clock.now()),e.interrupt)}async function si(e,t){const n=a=>typeof(0,l.nO)(a,e.driver)=="string"||xo(e,t,a);if(await(0,w.T)(e,n,ai))return;
const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for at most ${s/1e3} \
s`}),await(0,w.T)(e,n,s)}const ai=2e3;function oi({reporter:e},{steps:t},n){const a=t.filter(({verdict:i})=>i==="not-judged").flatMap(({sources:i})=>i).filter(({
bad:i})=>i>0);if(a.length===0)return;const o=a.reduce((i,c)=>c.bad/c.count>i.bad/i.count?c:i),r=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(100*o.bad/
o.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${r}, and there were too few measurements \
to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function ri(e,t,n,s){
const{tags:a}=e.settings;oi(e,t,n.candidate);const o=s==="pinned"?ze(e,n,ui):[],r=n.stable.length>0&&e.settings.keepPrevious!=="none",i=r?` ${(0,E.Lu)(n.stable)}\
 keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";(0,E._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?ii:""}${n.candidate} serves 100 %\
 of traffic.${i}${Sn(Te(n,t))}`,next:[...c&&r?[ci(e)]:[],...o,...fi(e,n)],journal:n})}const Sn=e=>e.flatMap(t=>(0,$e.T9)(t)??[]).map(t=>` ${t}`).join(""),ii="To\
o late to abort: the promotion was decided before, and has been finished. ",ci=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,ne.j)({verb:"ro\
llback",...e})}`,ui=({cluster:e,templates:t},n)=>(0,l.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the \
template in the meantime";function fi({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();
return s.flatMap(({revision:o})=>{const r=Number(a.get(o)?.minScale??0);return r===0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot be held.`]:
[]:[`${o} keeps at least ${r} ${r===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const di=async(e,{world:t,memory:n,snapshot:s})=>{X(t,
n);const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;if(await te(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,l.zc)(t.cluster.
snapshot())?.stage!==o.stage)return;(await(0,_.M9)(t,(i,c)=>(0,g.dr)(o,c))).is==="written"&&(0,E._N)(t,n,{kind:"split",reason:`The requested split is in effect \
and stays.${Sn(Te(o,n))}`,next:ze(t,o,()=>"The split names its Revisions"),journal:o})},li=async(e,{world:t,memory:n})=>{X(t,n);const s=await(0,_.M9)(t,({journal:r},i)=>(0,g.
Ft)(Ee(r,n),i,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;(0,E._N)(t,n,{kind:"paused",reason:`${a.
candidate} has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${We(a.deadlineMs)}.`,next:[`To continue: ${(0,ne.j)({verb:"promote",...o})}`,
`To return traffic to stable: ${(0,ne.j)({verb:"abort",...o})}`],journal:a})},_n=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&hi(t),e==="route-stuck"&&pi(t);try{mi(e,t)}catch{}await(0,_.M9)(n,({journal:a},o)=>(0,g.H_)(a,o,e),{urgent:!0})};function pi({
memory:e,snapshot:{route:t}}){const n=(0,l.NK)(t);n&&(e.abortDetail??=`${n}.`)}function hi({memory:e,snapshot:t}){const n=dn(e,t);e.pods.lacking=n.map(({revision:a})=>a);
const s=n.map(({revision:a,pods:o,wanted:r})=>`${a} has ${o} of ${r}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function mi(e,{world:t,memory:n,snapshot:s}){
X(t,n);const a=(0,l.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:o}=n,r=a&&(0,l.RH)(s,a)?.name;t.reporter.report(
{is:"returning",because:e,to:a?(0,O.AR)((0,g._r)(a,(0,l.$S)(s)).traffic):[],atMs:t.clock.now(),...r?{candidate:r}:{},...o?{detail:o}:{}}),gi.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const gi=new Set(["analysis-failed","analysis-inconclusive"]);var se=h(49773);const vi=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,l.
zc)(s);if(!a)return;const o=p=>s.revisions.get(p);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,En(a,o)),n.pods.
wanted={};const r=await bi(t,a);if(r==="nothing")return;const i=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=$n(a,{percent:i,stablePods:c},o),f=Rn(t,r,u);
n.pods.raising=f.catch(()=>{});const d=await(0,q.Ku)([()=>f,p=>(0,q.QH)(p).then(()=>{})],t.interrupt);d&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(
Object.entries(u).filter(([p])=>d.has(p))),(0,se.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function bi(e,{hold:t,step:n,candidate:s,plan:a}){
const o=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&o!==void 0&&(0,se.LK)(e.cluster.snapshot(),o)&&await(0,se.cA)(e,o,a.limits.readyMs),et(e,o)}async function Rn(e,t,n){
const s=i=>Z(t,e.cluster.snapshot(),i)===void 0;await de(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=(0,W.GY)(n,i=>Z(t,a,i)),r=new Set;return await Promise.
all(o.map(async({revision:i,pods:c})=>{if(!await le(e,{on:t,name:i},String(c)))return void r.add(i);e.reporter.report({is:"scaling",revision:i,from:(0,l.EB)(a,i),
to:c})})),new Set(Object.keys(n).filter(i=>!r.has(i)))}const yi=async({step:e},{world:t,memory:n})=>{X(t,n),n.before.over.abort();const s=await(0,_.M9)(t,({journal:f},d)=>(0,g.
wI)(Ee(f,n),d,{step:e,leftMs:He(t,n,f)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,plan:r}=s.journal,
i=r.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),wi(n,i,c);const u=(0,O.AR)(o).filter(f=>f.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:i,candidate:a,stable:u,atMs:c})},Mi=async(e,{world:t,memory:n})=>{X(t,n),await(0,_.M9)(t,({journal:s},a)=>(0,g.
uQ)(Ee(s,n),a,{wait:{step:s.step,leftMs:He(t,n,s)}}),{interrupt:t.interrupt})};function wi(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const ki=async({because:e},{world:t,memory:n,snapshot:s})=>{X(t,n);const a=(0,l.zc)(
s);e==="traffic"&&a&&await Oi(t,n,a),(0,E._N)(t,n,{kind:"stopped",because:e,reason:Ii(e,s,t),next:Pi(e,t),...a?{journal:a}:{}})};async function Oi(e,t,n){await te(
e,t,n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,g.ce)(n)});await(0,_.m3)(e,o=>s(o)?{send:a,isDone:r=>!s(
r)}:void 0,{onRefusal:()=>"over"})}const $i=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await Ti(t)||Nn(t,n,{because:e})},Ei=5e3,Ti=({cluster:e,clock:t})=>(0,q.
Ku)([n=>t.sleep(Ei,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Nn(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:r,namespace:i}=e.
cluster.target,c=(0,l.zc)(o),u=c?[`kubectl patch ksvc ${r} -n ${i} --type json -p '${Ni(c,o)}'`]:[];(0,E._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?Ri(o):_i[n]),next:[(0,ne.j)({verb:"abort",service:r,namespace:i}),...u,...c?[Si(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const Si=({deadlineMs:e})=>`\
Otherwise the next deploy, or \`recover\`, returns traffic, from ${We(Math.ceil(e/In)*In)} on.`,In=6e4,_i={"api-silent":"The API server has not responded for 60\
 s.",error:"Could not return traffic to stable."},Ri=({route:e})=>{const t=(0,l.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}\
: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},Ni=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,g._r)(e,(0,l.
$S)(t)).traffic}]);function Ii(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another \
rollout of ${n.settings.service} took over${Ai(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,l.hU)(t,"traffic")}. That change is kept.`}
function Ai(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const Pi=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,ne.
j)({verb:"abort",...t.cluster.target})}`]:[],xi=1e3,ji=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,q.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.
clock.sleep(Math.min(e,xi),s)])},Ci=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);a&&(n.candidate.tagHost="asked",Di({world:t,memory:n,snapshot:s},
a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.aborted&&Li(t,o.why),n.candidate.tagHost=o,t.notifier.notify()}))};async function Di({
world:e,memory:t,snapshot:n},s){const a=Ht(e,n,s);if(!a)return{is:"not-needed"};const{signal:o}=t.background;if(!await(0,w.T)(e,({route:c})=>(0,l.fx)(c,s.intended),
Ve,o))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const i=await e.hosts.isEmpty(a,o);return i.is==="empty"?{is:"empty",url:a.url}:
i}const Li=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),Ui={deploy:Qr,"watch-tag-\
host":Ci,"tag-candidate":Zr,scale:vi,follow:Xr,"check-health":$o,shift:yi,"begin-hold":po,"hold-again":Mi,"take-request":ur,pause:li,promote:ei,"finish-promotio\
n":ti,"keep-split":di,abort:_n,"clean-up":wn,stop:ki,"give-up":$i,wait:ji};var tt=h(49967);async function me(e,t){const n=()=>Fi(e,t);e.interrupt.aborted&&n(),e.
interrupt.addEventListener("abort",n);const s=(0,l.zc)(e.cluster.snapshot());s&&qa(e,s);try{for(;!t.outcome;)await Hi(e,t);return t.outcome}finally{e.interrupt.
removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,q.Ku)([async()=>t.pods.raising,a=>e.clock.sleep(Bi,a)])}}const Bi=2e3;function Fi(e,t){
const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&An(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function An(e,t){
const{detail:n,cure:s}=Pn(t);e.abortDetail=n,s&&(e.abortCure=s)}async function Hi(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:o}=ln(e,t,
n);if(s=(0,k.L)(a?.plan??zi,o),Vi.has(s.do)&&await Ki(e,t)==="interrupted")return;await Gi(s,{world:e,memory:t,snapshot:n})}catch(a){await qi(s,a,{world:e,memory:t,
snapshot:n})}}const Vi=new Set(["pause","keep-split","finish-promotion","clean-up"]),Wi=1e3;async function Ki({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.
aborted))return await(0,q.Ku)([()=>n().catch(()=>{}),s=>e.sleep(Wi,s)],t),t.aborted?"interrupted":void 0}const Gi=(e,t)=>Ui[e.do](e,t);async function qi(e,t,n){
const{world:s,memory:a}=n,{detail:o,cure:r}=Pn(t),i=t instanceof L.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,tt.
G9)(t)&&typeof(0,l.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!i&&!u){a.abortBecause="error",An(a,t);return}!e&&!i&&await Yi(n),a.outcome||Nn(s,a,{because:"\
error",detail:o,...r?{cure:r}:{}})}async function Yi({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,l.nO)(n().snapshot,
e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await _n({do:"abort",because:"error"},n()),(s.journal.stable.
length===0||await(0,w.T)(e,l.Ck,s.journal.plan.limits.routeMs))&&await wn({do:"clean-up"},n())}catch{}}const Pn=e=>e instanceof L.a?{detail:e.message,cure:e.cure}:
{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},zi={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,
routeMs:0,totalMs:0}};function Se({percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(r=>({percent:r,holdMs:0}));return nt({steps:o,ending:s,...a},{holdMs:t,
bakeMs:n})}function nt(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,o)=>{const r=Ji(e,o)?n:t;return r===void 0?a:{...a,holdMs:r}});return{...e,steps:s}}function xn(e,t){
const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const Ji=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-
1&&e.length>1;var jn=h(10312);function Cn(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(f=>!Object.hasOwn(s.given,f));if(a.length>0)throw(0,m.
V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const o=(0,Q.mo)(s.analysis),{detect:r,...i}=n.evidence??{},c={...i,...o.maxErrorRate===void 0&&r!==void 0&&{detect:r},
...o},u=(0,jn.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function Dn({settings:e,may:t},n){const s=(i,c)=>Object.hasOwn(e.
given,i)?c:void 0,a={...n,...e.maxHoldMs===void 0?{}:{maxHoldMs:e.maxHoldMs},limits:{...n.limits,totalMs:s("timeout",e.timeoutMs)??n.limits.totalMs}},{plan:o}=e,
r=nt(a,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)});return xn(r,t.latest?.behindMs??0)}async function st(e,t,n){
const s=H(e.clock);s.abortBecause=n;const a=n==="asked";return await Un(e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:o,service:r})=>(0,g.ZK)(o,r.traffic,
a)),me(e,s)}async function Ln(e,t){return await Un(e,{driver:t,isDead:t!==void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,...o}=(0,g.ZK)(n,s.traffic,!1),
{pauseAt:r,...i}=Dn(e,a),c=i.steps.map((u,f)=>f===o.step?{...u,holdMs:0}:u);return{...o,plan:{...i,steps:c}}}),me(e,H(e.clock))}async function Un(e,t,n){t.driver!==
e.driver&&await(0,_.m3)(e,s=>{const a=Qi(e,t,s),o={nowMs:e.cluster.serverNow()},r=(0,g.GH)(n(a),o,e.driver,e.job),{generation:i}=a.service;return{send:()=>e.cluster.
writeService({generation:i,driver:t.driver??null,set:r}),isDone:({service:c})=>c?.driver===e.driver}})}function Qi(e,{driver:t,isDead:n,isAsked:s},a){const{service:o}=a,
r=(0,l.zc)(a);if(!o||o.driver!==t||!r||r.stage==="stopped"&&!s)throw at(e,r);if(s&&r.stage==="promoting"&&(0,A._V)(e,a).is==="alive")throw(0,m.V2)("E_TOO_LATE",
{...e.cluster.target,revision:r.candidate??""});if(n&&(0,A._V)(e,a).is==="alive")throw at(e,r);return{service:o,journal:r}}const at=({cluster:{target:e}},t)=>(0,m.
V2)("E_LOCKED",{...e,by:t?.job?.run??"another process",url:t?.job?.url});async function Bn(e,t){if(await(0,I.DT)(e,"change"),t==="own"&&!await Zi(e))return ec(e);
const{service:n}=e.cluster.snapshot(),{journal:s,driver:a}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});
if(s==="unreadable")throw(0,A.bL)(e,e.cluster.snapshot());if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.
target}),st(e,a,t==="own"?"cancelled":"asked")}const Xi=2e3,Zi=e=>(0,w.T)(e,({service:t})=>t?.driver===e.driver,Xi);function ec(e){const t=(0,E.e4)(e,{kind:"unc\
hanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function tc(e){const t=await(0,I.DT)(e),{service:n,namespace:s}=e.
cluster.target,a=(0,l.rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,m.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"\
health-started",command:e.health.command(a)});const o=await e.health.run(a,e.interrupt);e.reporter.report({is:"health",result:o,candidateUrl:a});const r=await e.
hosts.now(a,e.interrupt);if(o.is==="cancelled")throw(0,m.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});if(r.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",
{url:a,why:`not proven, since the answer is not of this Service: ${r.why}`});if(o.is!=="passed")throw(0,m.V2)("E_UNHEALTHY",{url:a,why:o.why});const i=(0,E.e4)(
e,{kind:"unchanged",reason:`${a} is healthy.`});return e.reporter.report({is:"ended",outcome:i}),i}var Fn=h(70155),ot=h(84088),nc=h(83712),Hn=h(33498);const ge=e=>M(
e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),sc=(e,t)=>(0,nc.D)({plan:t,limits:e.settings.analysis,sources:ge(e),usersPerSecond:e.may.usersPerSecond,
longestOf:n=>(0,ee.um)(t,n)}),Vn=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function Wn({may:{latest:e}},{steps:t,limits:n,pauseAt:s}){if(e)for(const a of(0,Hn.
i)(t,s)){const o=a.reduce((r,{holdMs:i})=>r+i,0);if(!(!Vn(e,a)||o+ee.$O<=n.totalMs))throw(0,m.V2)("E_LATE",{source:e.source,late:(0,F.cb)(e.behindMs),holds:(0,F.
cb)(o),timeout:(0,F.cb)(n.totalMs)})}}function ac(e,t){const n=(0,Hn.r)({plan:t,limits:e.settings.analysis,sources:ge(e),longestOf:ee.um,slackMs:ee.$O});if(!n)return;
const{percent:s,needMs:a,hasMs:o,bound:r,metric:i}=n,c=Number((i.needed/(a/1e3)).toPrecision(2));throw(0,m.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:i.kind==="er\
rors"?"max-error-rate":"max-latency",needed:`it takes ${Kn(a)} of about ${c} ${i.source} a second (${i.needed})`,has:Kn(o),bound:r,plan:oc(n)})}const Kn=e=>(0,F.
cb)(Math.ceil(e/1e3)*1e3);function oc({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,F.cb)(n)}`],...s===void 0?
[]:[`  timeout: ${(0,F.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,F.K$)(t)}`];return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(r=>r.replace("  ","  # "))].join(`
`)}function Gn(e,t){const n=sc(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&Vn(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function rc(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const r=n.plan.is==="built"?cc(e,n.plan.maxBadAnswers):void 0,{steps:i,...c}=t,u=r?Se({...c,percents:r,holdMs:a}).steps:
i,f=n.plan.is==="split"?void 0:n.plan.bakeMs,d={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-ee.$O,leastMs:o?0:a},p=(0,ot.zz)(u,{limits:n.analysis,sources:ge(
e)},d);return nt({...t,steps:p},{bakeMs:f})}function ic(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=(0,ot.z3)(
t.steps,{limits:n.analysis,sources:ge(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,Q.mo)(a)}:
t}}function cc(e,t){const{analysis:n}=e.settings,s=(0,ot._T)(t,{limits:n,sources:ge(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.
V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,m.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,F.K$)((0,Q.le)(n))})}}var uc=h(41902),qn=h(29535);async function rt(e,{
stable:t}){const n=t.map(({revision:i})=>i),s=await Promise.all(e.sources.map(async i=>({source:i,availability:await dc(e,i,n)}))),a=s.flatMap(({source:i,availability:c})=>c.
is==="available"?[{source:i,availability:c}]:[]);e.may.measureBy=new Set(a.map(({source:i})=>i.name)),e.may.latest=fc(a),e.may.usersPerSecond=s.flatMap(({availability:i})=>i.
is==="unavailable"?i.usersPerSecond??[]:[])[0],e.may.paces=new Map(a.flatMap(({source:i,availability:{pace:c=i.pace}})=>c?[[i.name,c]]:[]));const o=s.flatMap(({
availability:i})=>i.is==="available"?[i.what]:[]),r=s.flatMap(({source:{needs:i},availability:c})=>{if(c.is==="available"||!i)return[];const{why:u,cure:f}=c;if(i.
required)throw(0,m.V2)("E_EVIDENCE",{subject:i.subject,why:u,cure:f??"",...i.required});return[{subject:i.subject,why:u,...f===void 0?{}:{cure:f}}]});return{is:"\
evidence",measured:o,unmeasured:r,...e.settings.dryRun?{isDetailed:!0}:{}}}function fc(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===
void 0?[]:[{source:n.name,behindMs:Math.ceil(s/qn.I$)*qn.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function dc(e,{name:t,what:n=t,needs:s},a){return s?
await lc(e,s.rights)??s.check(a,e.interrupt):{is:"available",what:n}}async function lc(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;
const{user:s,grant:a}=await(0,I.Uk)(e,n);return{is:"unavailable",why:`${s} may not ${n.map(T.Cv).join(", ")}`,cure:(0,uc.r)(a)}}const[pc,hc]=[4,500];async function mc(e,t,n){
const s={generation:t.generation,driver:t.driver??null,set:{template:n}},a=await gc(e,s);if(a.is==="refused")throw await vc(e,a);if(a.is==="written")return a.service?.
template;await e.cluster.reread(w.k)}async function gc(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===
pc||e.interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(hc*n,e.interrupt)}}async function vc(e,t){
return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,I.o0)(e,[t.lacks]):(0,m.V2)("E_REFUSED_TEMPLATE",t)}var _e=h(85154),
bc=h(88958),Yn=h(79320),it=h(81610);function Re({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:Qn((0,it.I)(t).labels),annotations:Qn((0,it.
I)(t).annotations)}}function ct(e,t){const n=Re(e),[s,a]=[Jn(n.labels,t.labels),Jn(n.annotations,t.annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:
{}}}const zn=({labels:e={},annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],ut="networking.knative.dev/v\
isibility";function yc(e,t){const n=Re(e).labels[ut];if(n===void 0||n===t.labels[ut])return;const{namespace:s}=e.cluster.target;throw(0,m.V2)("E_MANIFEST_VISIBI\
LITY",{service:e.settings.service,namespace:s,label:`${ut}=${n}`})}const Jn=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.length>0?Object.
fromEntries(n):void 0},Qn=e=>Object.fromEntries(Object.entries((0,it.I)(e)).filter(t=>typeof t[1]=="string"&&!Mc(t[0]))),Mc=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),ft=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...wc(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function wc(e){const t=pe(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function kc(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return ft(e,{id:e.id,stage:"claimed",plan:o?Xn(e):Sc(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...Oc(e,t),...$c(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!o?{templateFrom:t.latestCreated}:{}})}function Oc(e,t){const n=ct(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const $c=(e,t)=>(0,l.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Ec(e){const t=ft(e,{id:e.id,stage:"deployed",plan:Xn(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,O.MG)(t)}}function Tc(e,t,{serving:n,earlier:s}){const a=(0,bc.q)((0,O.dp)(t.traffic,t.latestReady),e.settings.tags.stable,s.name),{traffic:o,parked:r}=(0,O.
r3)(a,(0,l.i_)(e.cluster.snapshot()));return ft(e,{id:e.id,stage:"presented",plan:Se({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:dt(
e)}),stable:n,...t.latestReady?{floating:t.latestReady}:{},before:t.traffic,intended:o,parked:r,scale:{[s.name]:s.minScaleBefore??s.minScale??null},isRollback:!0})}
function Sc(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:o}=e.settings,r=t.is==="steps"?t.pauseAt:void 0;return Se({percents:_c(t),holdMs:t.
holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,...o===void 0?{}:{maxHoldMs:o},...r===void 0?
{}:{pauseAt:r,onPauseTimeout:s},evidence:(0,Q.mo)(a),kept:(0,jn.uq)(e.settings),limits:dt(e)})}const _c=e=>{switch(e.is){case"steps":return e.percents;case"spli\
t":return[e.percent];case"built":return[100]}},Xn=e=>Se({percents:[],holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:dt(
e)}),Rc=6e4,dt=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Rc,totalMs:e.timeoutMs});function Zn(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{
...n,annotations:{...s!==null&&typeof s=="object"?s:{},[Yn.D.id]:t}}}}var Ne=h(73944);function Nc({templates:e},{revisions:t},n){if(n.verdict)return n.verdict.is!==
"bad";const s=[...t.values()],a=s.filter(r=>e.same(e.of(r),e.of(n))),o=({verdict:r})=>r!==void 0&&r.is!=="bad";return a.some(o)||!a.some(r=>Ic(r,s))}const Ic=({
rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),es=32e3;async function Ac(e){const{service:t}=e.settings;if(ns(e.cluster.snapshot())&&
(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${ts(e)}). Waiting for at most ${es/1e3} s`}),await(0,w.T)(e,n=>!ns(n),es,
e.interrupt),ss(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:ts(e)})}const ts=e=>(0,l.NK)(e.cluster.snapshot().route)??"no\
 reason given",ns=e=>ss(e)||(0,l.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",ss=({route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.
status==="True"&&Pc(e),Pc=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function xc(e){await(0,Xt.D)(e),await Ac(e),await(0,_e.
Fu)(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Cc(e),await(0,I.oK)(e,...n?[]:Lc(e)),!n)return Dc(e);(0,Ne.R)(e,n),(0,Ne.X)(e,n),yc(e,n);const s=(0,_e.lt)(
t,n);n.url&&await jc(e,t,n.url);const a=Uc(e,t,{service:n,home:s}),o=await mc(e,n,a.template);return o?Hc(e,t,{service:n,home:s,...a,asStored:o}):{is:"changed"}}
async function jc(e,{route:t,service:n},s){await N(e,s),n&&(0,l.fx)(t,n.traffic)&&await U(e,s)}function Cc(e){const{service:t,namespace:n}=e.cluster.target;if(!e.
settings.create)throw(0,m.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}\
: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `service`\
 and `namespace`. Set `create` to false to fail instead."})}function Dc(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"create",template:Zn(
t,e.id),journal:Ec(e)}}const Lc=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Uc(e,t,{service:n,home:s}){const a=as(t),o=t.
revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&Bc(a)))return{...e.templates.apply(n.template,e.settings.template),base:n.
template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, which failed. The new template is based on ${o.name} instead.`});const i=e.templates.
of(o);return{...e.templates.apply(i,e.settings.template),base:i}}const Bc=e=>e.verdict?.is==="bad"||e.ready.status==="False",as=({service:e,revisions:t})=>e?.latestCreated===
void 0?void 0:t.get(e.latestCreated);function Fc(e,t,n){const{service:s,home:a,asStored:o}=n,r=as(t);if(!(e.templates.same(o,s.template)&&e.settings.newRevision===
"when-changed")||r?.ready.status!=="True"||r.verdict?.is==="bad")return;if(!(a.broken.length===0&&a.stable.every(({revision:u})=>u===r.name))||e.settings.plan.is===
"split"||Nc(e,t,r))return r;e.reporter.report({is:"note",text:`${r.name} already runs this configuration, but no rollout has proven it healthy. It is deployed a\
gain as a new Revision, and checked.`})}function Hc(e,t,n){const{service:s,home:a,template:o,changes:r,asStored:i,base:c}=n,u=Fc(e,t,n),f=u?a.stable.filter(y=>y.
revision!==u.name):a.stable;if(u&&f.length===0&&a.broken.length===0)return{is:"unchanged",revision:u.name};(0,_e.Fg)(e,t,a);const d=kc(e,s,{...a,stable:f}),p={is:"\
roll-out",service:s},{generation:v}=s;if(u){const y=t.revisions.get(f[0]?.revision??"")??u,P={before:e.templates.of(y),after:e.templates.of(u)};return{...p,compared:P,
deployment:{changes:[],generation:v},journal:{...d,candidate:u.name}}}return{...p,compared:{before:c,after:i},deployment:{template:Zn(o,e.id),changes:r,generation:v},
journal:{...d,sent:e.templates.fingerprint(i)}}}async function os(e,t,n){const s=(0,l.xS)(e.cluster.snapshot(),e.cluster.serverNow()),a=(0,g.Sf)(t,s,e.driver),o={
generation:n.generation,driver:null,set:a},r=await e.cluster.writeService(o).catch(async i=>{throw(0,tt.G9)(i)&&await(0,tt.ne)(e,t,a.traffic!==void 0),i});if(r.
is==="written")return!0;if(r.is==="refused")throw await(0,I.yN)(e,r);return is(e)}async function Vc(e,t){const n=await e.cluster.createService(rs(e,t));if(n.is===
"refused")throw await(0,I.yN)(e,n);return n.is==="written"||is(e)}const rs=(e,{journal:t,template:n})=>{const{labels:s,annotations:a}=Re(e);return{template:n,labels:s,
annotations:{...a,[Yn.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:(0,g.nl)(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function is(e){
const{service:t}=await e.cluster.reread(w.k);return t?.driver===e.driver}var lt=h(57975);function Wc(e,t){const n=pe(e);if(n==="nothing"||n==="by-effect")return{
holdFor:()=>{},release:()=>{}};const s=new Map,a=r=>{const{snapshot:i}=t.now(),c=Z(n,i,r)??i.revisions.get(r)?.minScale??null;return s.has(r)?s.get(r)??null:c},
o=(r,i,c)=>{t.writeMinScale(r,{on:n,revision:i,before:a(i),after:c}),s.set(i,c)};return{holdFor:r=>{t.now().journal?.hold===void 0&&t.write("Record what holds p\
ods",(u,f)=>{const d=Object.fromEntries(Object.keys(u.scale).map(p=>[p,a(p)]));return(0,g.yB)(u,f,{hold:n,scale:d})});const{snapshot:i,journal:c}=t.now();if(c)for(const{
revision:u,pods:f}of(0,W.GY)(Kc(c,i,r),a))o(`Hold ${u} at ${f} ${f===1?"pod":"pods"}`,u,String(f))},release:(r=()=>({}))=>{const{journal:i}=t.now();if(i)for(const[
c,u]of Object.entries((0,W.D8)({...i.scale,...r(i)},a)))o(`Release the pods of ${c}`,c,u)}}}function Kc(e,{revisions:t},n){const s=o=>t.get(o),a=e.plan.steps[n]?.
percent??0;return $n(e,{percent:a,stablePods:En(e,s)},s)}const Gc={spec:{}};function qc(e,t,n){const{plan:s,stable:a,before:o,tags:r}=t.journal,{analysis:i,health:c,
keepPrevious:u,pauseTimeoutMs:f}=e.settings,{maxErrorRate:d,maxLatencyMs:p}=i;return{is:"would-change",candidate:n,stable:a,diff:Yc(e,t),service:zn(t.is==="crea\
te"?Re(e):ct(e,t.service)),plan:s,form:t.is==="create"||(0,O.vY)(o)?"floating":"pinned",tags:r,keepPrevious:u,pauseTimeoutMs:f,...d===void 0?{}:{maxErrorRate:d},
...p===void 0?{}:{maxLatencyMs:p},...c.path===void 0?{}:{healthPath:c.path}}}function Yc({templates:e},t){return t.is==="create"?e.diff(Gc,t.template):e.diff(t.
compared.before,t.compared.after)}async function zc(e,t){const n=t.journal.candidate??us(e);e.reporter.report(qc(e,t,n));const s=t.is==="create"?await Zc(e,t):await Xc(
e,t),a=s.find(i=>i.is==="refused");if(a)throw await(0,I.yN)(e,a);const o=e.settings.showWrites?[]:[Jc],r={...(0,E.e4)(e,{kind:"unchanged",reason:Qc(s)}),next:o};
return e.reporter.report({is:"ended",outcome:r}),r}const Jc="To see each write as it would be sent: set `show-writes` to true.";function Qc(e){const t=e.filter(
({is:a})=>a==="written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} o\
f ${e.length} writes, and could not judge the others`}. Nothing was changed.`}async function Xc(e,t){const n=[],{stable:s}=t.journal;await de(e,pe(e),s.map(({revision:c})=>c));
const a=eu(e,t),o=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:r,driver:i=null}=t.service;for(const{what:c,...u}of a){
if("minScale"in u){const p=e.cluster.previewMinScale(u.minScale);pt(e,{what:c,...p,answer:"not asked"});continue}const f=await e.cluster.writeService({...u.change,
generation:r,driver:i},{dryRun:!0});n.push(f);const d=o.next().value;d&&pt(e,{what:c,...d,answer:cs(f)})}return n}const pt=({reporter:e,settings:t},n)=>e.report(
{is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),cs=e=>e.is==="refused"?e.message:e.is;async function Zc(e,t){const n=rs(e,t),s=await e.cluster.createService(
n,{dryRun:!0});return pt(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:cs(s)}),[s]}function eu(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,
o=tu(e),{template:r}=s;o.write("Claim",(f,d)=>(0,g.Sf)(f,d,e.driver),{journal:n,driver:null}),o.write("Deploy",(f,d)=>(0,g.$8)(f,d,r));const i=n.candidate??us(e);
r&&o.candidateReady(i,r),o.write(`Tag ${i} at 0 %`,(f,d,p)=>{const v=Ht(e,p,f);return(0,g.Jo)(f,d,{candidate:i,...v?{emptyUrl:v.url}:{}})});const c=Wc(e,o);for(const[
f,{percent:d}]of a.steps.entries()){if(c.holdFor(f),o.write(`Shift ${d} % to ${i}`,(v,y)=>(0,g.wI)(v,y,{step:f,leftMs:v.plan.limits.totalMs})),a.pauseAt!==d)continue;
const{pauseTimeoutMs:p}=e.settings;return o.write(`Pause at ${d} %`,(v,y)=>(0,g.Ft)(v,y,p)),o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the s\
plit",g.dr),o.writes;const u=e.settings.keepPrevious;return o.write("Record that the promotion is decided",g.UX),c.release(f=>Tn(f,u)),o.write(`Promote ${i}`,(f,d,p)=>{
const v={...f,candidate:i},y=a.steps.some(({holdMs:C})=>C>0),P=qe(e,v,p);return(0,g.gu)(v,d,{form:P,keep:u,isJudged:y})}),o.writes}function tu(e){let t=e.cluster.
snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const a=s()?.journal;return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{
n.push({what:a,minScale:o})},write:(a,o,r)=>{const i=s(),c=r?.journal??i?.journal;if(!i||!c||c==="unreadable")return;const u=o(c,(0,l.xS)(t,e.cluster.serverNow()),
t);n.push({what:a,change:{generation:i.generation,driver:r?null:e.driver,set:u}}),t={...t,service:nu(i,u)}},candidateReady:(a,o)=>{const r=s();if(!r)return;const i=Math.
max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.revisionOf(o,{name:a,generation:i});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{
generation:i,observedGeneration:i,ready:{status:"True"},templates:new Map([[i,o]])},service:{...r,latestCreated:a,latestReady:a,configurationsReady:{status:"Tru\
e"}}}}}}function nu(e,{template:t,traffic:n,journal:s}){const a={template:t??e.template,traffic:n??e.traffic},o=!(0,lt.isDeepStrictEqual)(a,{template:e.template,
traffic:e.traffic}),{journal:r,...i}=e,c=s===void 0?r:s??void 0;return{...i,...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function us(e){const t=(e.
cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}async function fs(e,t=e.clock.now()+e.settings.timeoutMs){
const n=t-e.clock.now(),s=await Qe(e,{on:{is:"turn"},limitMs:n},()=>(0,A.et)(e,t));if(s.is==="free")return;if(e.settings.dryRun)return su(e,s);e.reporter.report(
{is:"note",text:`${ls(s)} Finishing it first.`});const a=await st({...e,reporter:au(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?ds(s.journal):"su\
perseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}const ds=({stage:e})=>e==="paused"?"pause-over":"driver-died";function su(e,t){const n=`${ls(
t)} A deploy would finish it first; a dry run does not change it.`,s=(0,E.e4)(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}
const ls=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,
au=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function ps({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:r}=n,
{revisions:i}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,i.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,O.
vY)(r)?"floating":"pinned",images:c})}const hs=4;async function ou(e){cu(e),await(0,I.DT)(e,"change"),e.reporter.report({is:"target",...await Ze(e)});const t=e.
clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<hs;){const a=await fs(e,n);if(a)return a;const o=await iu(ru(e,t));if(o)return o;const r=e.cluster.snapshot();
(0,A._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,_.sy)(e,r,{attempt:s})}throw(0,m.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:hs})}function ru(e,t){
const n=(0,Fn.A7)(e.settings,e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}async function iu(e){const t=await xc(e);if(t.is==="changed")return;if(t.
is==="unchanged")return du(e,t.revision);const n=await lu(e,t);return e.settings.dryRun?zc(n.world,n.start):await uu(n.world,n.start)?fu(n.world,n.start):void 0}
function cu({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],r=i=>i===void 0||
typeof i=="object"&&Object.keys(i??{}).length===0;if(t==="when-changed"&&o.every(r))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}const uu=(e,t)=>t.is==="create"?Vc(e,t):
os(e,t.journal,t.service);function fu(e,t){return e.reporter.report({is:"phase",phase:"deploy"}),me(e,H(e.clock,t.is==="create"?void 0:t.deployment))}function du(e,t){
const{service:n}=e.cluster.snapshot(),s=n?zn(ct(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothin\
g of the Service is changed, so this is not applied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=(0,E.e4)(e,{kind:"un\
changed",reason:`No change: ${t} already runs this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function lu(e,t){
const n=await rt(e,t.journal),s=xn(rc(e,t.journal.plan),e.may.latest?.behindMs??0),{world:a,plan:o}=ic(e,s),r={...t.journal,plan:o};a.settings.dryRun||ps(a,r),a.
reporter.report(n),Gn(a,o),Wn(a,o),ac(a,o);const i=pe(a);return i!=="revision"&&gn(a,i,r),{world:a,start:{...t,journal:r}}}const ht=3e4,pu=2*ht;async function hu(e,t){
mu(e,t);const n=await vu(e),s=Math.round(e.cluster.serverNow())+pu,a={journal:t,request:{rollout:t.id,step:t.step,by:n,untilMs:s}},o=ve(e.cluster.snapshot(),a)===
"open"?await yu(e,a):void 0;return o&&ve(e.cluster.snapshot(),a)==="open"?Eu(e,a,o):$u(e,a)}const ms=({stage:e})=>e==="claimed"||e==="deployed"||e==="presented";
function mu(e,t){if(gs(e,t),ms(t))throw(0,m.V2)("E_NO_HOLD",{...e.cluster.target,url:t.job?.url})}function gu(e,t){if(gs(e,t),ms(t))throw(0,m.V2)("E_NO_STEP",{...e.
cluster.target,url:t.job?.url})}function gs({cluster:{target:e}},{stage:t,isRollback:n}){if(n)throw(0,m.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t===
"aborting")throw(0,m.V2)("E_RETURNING",{...e,why:"it is being aborted"})}async function vu({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==void 0)
return{...n?{url:n}:{},...s?{run:s}:{}};const a=await t.user();return a===void 0?{}:{user:a.slice(0,bu)}}const bu=256;async function yu(e,t){const n=await vs(wu(
e,t),Mu);if(n)return n;const{journal:s}=t;return e.reporter.report({is:"note",text:`Asked ${ws(s)} to end the hold of ${Ie(t)} %.`}),await(0,w.T)(e,a=>ve(a,t)!==
"open",ht,e.interrupt),vs(ku(e,t),()=>!0)}const Mu=({code:e})=>e==="E_API_SILENT"||e==="E_API_BODY"||e==="E_WRITE_UNCONFIRMED",vs=(e,t)=>e.then(()=>{},n=>{if(n instanceof
L.a&&t(n))return n;throw n}),wu=(e,t)=>(0,_.m3)(e,n=>ve(n,t)==="open"?bs(e,n,t.request):void 0),ku=(e,{request:t})=>(0,_.m3)(e,n=>(0,lt.isDeepStrictEqual)(n.service?.
request,t)?bs(e,n,null):void 0),bs=({cluster:e},{service:t},n)=>({send:()=>e.writeService({driver:t?.driver??null,set:{request:n}}),isDone:s=>(0,lt.isDeepStrictEqual)(
s.service?.request,n??void 0)});function ve({service:e},{request:t,journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.id!==
t.rollout)return Ou(e,n)?"taken":"returned";switch(s.stage){case"paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"retur\
ned";default:return s.step>t.step||s.request?.step===t.step?"taken":"open"}}const Ou=(e,t)=>t!==void 0&&(0,O.tC)(t,(0,l.fy)(e))>0;function $u(e,t){const{cluster:n,
settings:s,interrupt:a}=e,o=n.snapshot();switch(ve(o,t)){case"changed":return"changed";case"taken":return mt(e,{kind:"requested",reason:Su(t)});case"returned":throw(0,m.
V2)("E_RETURNING",{...n.target,why:Tu(o)});case"open":{if((0,A._V)(e,o).is!=="alive")return"changed";if(a.aborted)return mt(e,{kind:"unchanged",reason:"The requ\
est to promote is withdrawn."});const{deadlineMs:r,job:i}=(0,l.zc)(o)??t.journal,c=Ms(r),u=Ie(t);throw(0,m.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:ht/1e3,from:c,
url:i?.url})}}}const ys=6e4,Ms=e=>We(Math.ceil(e/ys)*ys);function Eu(e,t,{message:n}){const s=Ms(t.request.untilMs),a=`The request to end the hold of ${Ie(t)} %\
 may still be taken, until ${s}: nothing confirms that it is withdrawn. ${n}`;return mt(e,{kind:"uncertain",reason:a})}function mt(e,t){const n=`To follow the r\
ollout: ${(0,ne.j)({verb:"status",...e.cluster.target})} --watch`,s={...(0,E.e4)(e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function Tu({
service:e}){const{journal:t}=e??{};return e?t===void 0||t==="unreadable"?"it has ended, and its candidate has no traffic":t.stage==="stopped"?"another client ch\
anged the traffic":"it is being aborted":"the Service was deleted"}function Su(e){const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promoting")return`${t} is \
being promoted already: there is no hold to end.`;const[a,o]=[_u(ws(e.journal)),`${Ie(e)} %`],r=s.steps[e.request.step+1];if(!r&&s.ending==="stay")return`${a} k\
eeps the split: the hold of ${o} ends, if it has not ended yet, unless a limit is exceeded.`;const i=r?`goes on to ${r.percent} % once its pods are ready`:"prom\
otes";return`${a} ends the hold of ${o} and ${i}, unless a limit is exceeded.`}const Ie=({journal:e,request:t})=>e.plan.steps[t.step]?.percent??0,ws=({job:e})=>e?.
url||e?.run?(0,$e.cC)(e):"the process that runs the rollout",_u=e=>e.charAt(0).toUpperCase()+e.slice(1);async function Ru(e){const{service:t}=await(0,I.DT)(e,"c\
hange");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});for(e.reporter.report({is:"target",...e.cluster.target});;){
const n=await Nu(e);if(n!=="changed")return n}}async function Nu(e){const t=e.cluster.snapshot();if(t.service?.journal==="unreadable")throw(0,A.bL)(e,t);const n=(0,A.
_V)(e,t);if(n.is==="free")throw(0,m.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is==="alive")return hu(e,n.journal);const{journal:s}=n;s.stage!=="paus\
ed"&&gu(e,s);const a=Cn(e,s);return await Iu(a,s),Ln(a,n.is==="left"?n.driver:void 0)}async function Iu(e,t){const n=await rt(e,t),{pauseAt:s,...a}=Dn(e,t.plan),
o={...a,steps:a.steps.slice(t.step+1)};ps(e,t,o),e.reporter.report(n),Gn(e,o),Wn(e,o),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Au(e)}.`})}
const Au=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,F.K$)(Q.
tW.maxErrorRate)} (default)`:`max-error-rate ${(0,F.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};var Pu=h(51105);async function xu(e){await(0,I.
DT)(e,"change"),e.reporter.report({is:"target",...await Ze(e)});const t=await fs(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,m.V2)("E_N\
OT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await(0,I.oK)(e),(0,Ne.R)(e,n),await(0,_e.Fu)(e);const s=Du(e),{current:a,earlier:o}=s;
if(a!==void 0&&Lu(e,s))return Cu(e,a);e.settings.rollback.to!==void 0&&(0,Ne.X)(e,n);const r=Tc(e,n,s);if(!await os(e,r,n))throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.
settings.service});const i=H(e.clock),c=ks(e,s)?await Hu(e,s):void 0;return c?ju(e,i,c):(await(0,_.M9)(e,(u,f)=>(0,g.d9)(u.journal,f,{target:o.name,...a===void 0?
{}:{current:a}})),i.abortBecause="asked",me(e,i))}async function ju(e,t,n){const s=(0,l.zc)(e.cluster.snapshot());s&&await te(e,t,s);const{is:a}=await(0,_.M9)(e,
(o,r)=>(0,g.VJ)(o.journal,r,o.service.latestReady));if(a==="written")throw n;return t.abortBecause="cancelled",me(e,t)}function Cu(e,t){const{rollback:n,tags:s}=e.
settings,{to:a}=n,o=a===void 0?`what the tag ${s.stable} stands for`:`what ${a} stands for`,r=t===a?`No change: ${t} serves already.`:`No change: ${t} serves al\
ready ${o}.`,i=(0,E.e4)(e,{kind:"unchanged",reason:r,revision:t});return e.reporter.report({is:"ended",outcome:i}),i}function Du(e){const t=e.cluster.snapshot(),
{revisions:n}=t,{rollback:s,tags:a,service:o}=e.settings,{to:r}=s,i=(0,l.m8)(t),c=(0,O.AR)(i),u=r===void 0?c:c.filter(({revision:v})=>v!==r),f=i.find(v=>v.tag===
a.stable)?.revisionName,d=r===void 0?n.get(f??""):Uu(e,r);if(d?.ready.status!=="True")throw(0,m.V2)("E_NOTHING_BEFORE",{service:o,tag:a.stable});Bu(e,d);const p=t.
service?(0,O.AR)((0,l.fy)(t.service)):[];return{serving:c,current:(0,O.HV)(u)??(0,O.HV)(c)??(0,O.HV)(p),earlier:d}}const ks=(e,{serving:t})=>t.some(({revision:n})=>!(0,Pu.
c8)(e.cluster.snapshot().revisions.get(n)));function Lu(e,t){const{current:n="",earlier:s}=t,a=e.cluster.snapshot().revisions.get(n);return ks(e,t)&&a!==void 0&&
(n===s.name||Ye(e,a,s))}function Uu(e,t){const{revisions:n}=e.cluster.snapshot(),s=n.get(t);if(!s){const o=[...n.values()].sort((r,i)=>i.generation-r.generation).
slice(0,3).map(({name:r})=>r).join(", ");throw(0,m.V2)("E_NOT_ITS_REVISION",{...e.cluster.target,revision:t,known:o})}if(s.ready.status!=="True")throw(0,m.V2)("\
E_TO_NOT_READY",{revision:t,why:(0,l.$R)(s)});return s}function Bu({settings:e},{name:t,verdict:n}){if(!(n?.is!=="bad"||e.rollback.evenIfBad))throw(0,m.V2)("E_T\
O_BAD",{revision:t,why:n.why??"no reason given",at:n.at})}const Fu=1e4;async function Hu(e,t){const{earlier:n}=t,{readyTimeoutMs:s}=e.settings;await(0,w.T)(e,i=>(0,se.
hu)(i,n.name)!==void 0,Fu,e.interrupt);const a=(0,l.zc)(e.cluster.snapshot())?.hold;(a===void 0&&e.knative.age==="unknown"||a==="nothing")&&await(0,se.cA)(e,n.name,
s);const r=new AbortController;try{(0,se.Lg)(e,n.name,r.signal),await Vu(e,t,s)}finally{r.abort()}return Wu(e,t)}async function Vu(e,{current:t="",earlier:n},s){
const a=await et(e,n.name);if(a==="nothing")return;const o=Math.max(1,(0,l.EB)(e.cluster.snapshot(),t)),r=await Rn(e,a,{[n.name]:o}),i=f=>(0,l.EB)(f,n.name)>=o||
!f.revisions.has(n.name),c=()=>(0,w.T)(e,i,s,e.interrupt),u=[{revision:n.name,pods:n.replicas,wanted:o}];r.size>0&&await Qe(e,{on:{is:"pods",lacking:u},limitMs:s},
c)}function Wu(e,{serving:t,earlier:{name:n}}){const s=e.cluster.snapshot(),a={revision:n,serving:(0,E.Lu)(t)};if(e.interrupt.aborted)return(0,m.V2)("E_TO_INTER\
RUPTED",a);if(!(0,l.i_)(s)(n))return(0,m.V2)("E_TO_NOT_READY",{revision:n,why:(0,l.$R)(s.revisions.get(n))});const o=t.filter(({revision:c})=>(0,l.EB)(s,c)>0);if((0,l.
EB)(s,n)>0||o.length===0)return;const{namespace:r}=e.cluster.target,i=Math.round(e.settings.readyTimeoutMs/1e3);return(0,m.V2)("E_TO_NOT_STARTED",{...a,namespace:r,
seconds:i})}var Y=h(77380),gt=h(53969),Ku=h(82737),Gu=h(31438);async function Os(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(e);
const o=i=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${i}. The rollout is not affected.`}),r=Yu(
a,{cwd:process.cwd(),warn:o});try{return await t({...e,record:r.record})}finally{await r.close()}}const qu=1e3;function Yu(e,{cwd:t,warn:n}){let s,a=!1,o=Promise.
resolve();const r=async i=>{if(!a)try{s??=await(0,Ku.H)(e,t),await s.appendFile(`${JSON.stringify(i.is==="rollout"?{...i,version:Gu.r}:i)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:i=>{o=o.then(()=>r(i))},close:async()=>{await Promise.race([o,new Promise(i=>setTimeout(
i,qu).unref())]),await s?.close().catch(()=>{})}}}var zu=h(33588),Ju=h(17106);function $s({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unrea\
dable")return{is:"unreadable"};const s={is:"left",journal:e,way:Qu(e),...t===void 0?{}:{driver:t}};switch((0,Ju.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const Es=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Qu=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function Xu(e){const{service:t}=await(0,I.
DT)(e,"change");if(!t)return{is:"gone"};const n=$s(t,(0,A.YX)(e));if(Es(n))return Ts(n);switch(n.is){case"stray":return ef(e,t);case"unreadable":return{is:"ende\
d",outcome:tf(e)};case"left":return{is:"ended",outcome:await Zu(e,n)}}}async function Zu(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=Cn(e,t);return e.reporter.
report(await rt(a,t)),Ln(a)}return st({...e,settings:{...e.settings,tags:t.tags}},n,ds(t))}async function ef(e,{driver:t}){const n={driver:t??null,set:(0,g.u7)()},
s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,I.yN)(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.
service})}function tf(e){const{message:t,cure:n}=(0,A.bL)(e,e.cluster.snapshot());return{...(0,E.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const Ts=({
is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},nf=4;async function sf(e){const t=await e.find(),n=await lf(t,nf,a=>af(e,a)),s=uf(n);return e.reporter.
report({is:"ended",outcome:s}),s}async function af(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:r}=a===void 0||a==="unreadable"?{}:a,i=await of(
e,{namespace:t,service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...r?.url?{jobUrl:r.url}:{},fate:i}}async function of(e,t){try{const n=$s(t,{...e,
nowMs:e.serverNow()});return Es(n)?Ts(n):e.interrupt.aborted?{is:"not-begun"}:await rf(e,t)}catch(n){const s=(0,E.x5)(n);return s.code==="E_BEING_DELETED"?{is:"\
gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function rf({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report({is:"note",text:`${n}\
/${s}: ${o}`});return a("left open; finishing it."),e({namespace:n,service:s},o=>Xu({...o,reporter:cf(a)}))}const cf=e=>({report:t=>{t.is==="warning"&&e(t.message)}});
function uf(e){const t=ff(e),n=new Set(e.flatMap(bt).flatMap(s=>s.next));return{kind:t,reason:df(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}
const vt=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",Ss=({fate:e})=>e.is==="ended"||e.is==="unmarked",bt=({fate:e})=>e.is==="ende\
d"&&zu.h[e.outcome.kind]>1?[e.outcome]:[];function ff(e){const t=e.flatMap(bt).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?
"stopped":e.some(vt)?"left-open":e.some(Ss)?"recovered":"unchanged"}function df(e){const t=e.filter(a=>vt(a)||Ss(a)),n=e.filter(a=>vt(a)||bt(a).length>0),s=`Che\
cked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: \
nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function lf(e,t,n){
const s=new Map,a=e.entries(),o=async()=>{for(const[r,i]of a)s.set(r,await n(i))};return await Promise.all(Array.from({length:t},o)),e.flatMap((r,i)=>{const c=s.
get(i);return c===void 0?[]:[c]})}var b=h(27624),_s=h(44262),pf=h(35918),j=h(5323),yt=h(71791),Mt=h(48280);const hf=({transport:e,clock:t,server:n,namespace:s,service:a})=>{
const o=(0,pf.m)(e,t),r={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>gf(r,{namespace:s,service:a}):()=>mf(r,s),serverNow:o.serverNow}},
mf=async(e,t)=>{const n=t===void 0?(0,yt.fC)("services"):(0,yt.rJ)(t,"services"),s=await(0,_s.LD)(e,{path:n,query:{labelSelector:j.Pf.active}});if(!s)throw(0,m.
V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(Rs)},gf=async(e,{namespace:t,service:n})=>{const s=await(0,_s.LF)(e,{path:(0,yt.xH)(t,"services",n)});if(!s)
throw(0,m.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:r}=(0,Mt.r5)(s);return a!==void 0||o!==void 0||j.Pf.active in r?[Rs(s)]:[]},
Rs=e=>{const{name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:a}=(0,Mt.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},
...a!==void 0&&{driver:a}}};function vf(e,t){return e.is==="broken"?Ae(`gave no measurement: ${e.why}`):t==="exit-code"?bf(e.code):yf(e)}const Ae=e=>({is:"fault\
y",why:e});function bf(e){return e!==0&&e!==1?Ae(`ended with ${Ns(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,
...e===1?{note:"exit code 1"}:{}}]}}const Ns=e=>e===null?"a signal":`exit code ${e}`;function yf({code:e,stdout:t}){if(e!==0)return Ae(`ended with ${Ns(e)}, so \
its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const r=Mf(o);if(typeof r=="string")return Ae(`printed what is no measurement: line ${a+1} ${r}`);
s.push(r)}return{is:"measured",counts:s}}function Mf(e){const t=wf(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!wt(s)||!wt(a)||!wt(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const wf=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},wt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var kf=h(55097);
const Of=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!$f(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),$f=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),Ef=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
Tf=8,Is=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>Ef.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=Tf).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,kf.f)(t));var Sf=h(31421);const As=1024*1024,
_f=1e3,Rf=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,Sf.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),r=()=>If(a),i=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),f=()=>{const d=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";r(),u({is:"broken",why:d})};i.addEventListener("abort",f),process.
once("exit",r);try{return await Promise.race([Nf(a),c])}finally{i.removeEventListener("abort",f),process.off("exit",r),r();for(const d of[a.stdout,a.stderr])d.destroy()}};
function Nf(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>As&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,As)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,_f).unref()),e.on("close",a),
t}function If(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Af=3e4,kt=2e3,Ps=1e3,Pf={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function xf(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=Pf[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:kt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:jf(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:Cf(t,e)}}const jf=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:kt+t}),Cf=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const r=n.held();r?await Df(o,r):await t.clock.sleep(Ps,a)}};async function Df(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:r}=s,i=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+kt)/1e3);for(;i();){const u=r.now(),f=Math.floor((u-n.delayMs)/1e3),d=f>
c;d&&await Lf(e,{held:t,since:c,until:f})&&(c=f);const p=u+(d?n.intervalMs:Ps);i()&&await r.sleep(Math.max(0,p-r.now()),o)}}async function Lf(e,t){const{spec:n,
context:s,target:a,each:o,signal:r}=e,i=Of(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??Rf)(n.text,{env:i,timeoutMs:Af,signal:r});
if(r.aborted||a.held()!==t.held)return!1;const u=vf(c,n.format);if(u.is==="faulty")return Bf(e,u.why,c.is==="ended"?c.stderr:""),!1;const f=s.clock.now(),d=c.is===
"ended"?Is(i,c.stdout||c.stderr):"";for(const p of u.counts)o({atMs:f,...p,...Uf(p.bad,d)});return!0}const xs=200,Uf=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,xs)}}:{};function Bf({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=Is(t.env,s).trim().slice(0,xs);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const z={n:0,bad:0,slow:0},js=e=>({last:new Map,old:new Set(e),owed:z});function Ot(e,t,{own:n,slowOverMs:s}){const a=[...t].map(([c,u])=>Hf(Ff(e,c,
u),u,s)),o={n:ae(a.map(({n:c})=>c)),bad:ae(a.map(({bad:c})=>c)),slow:ae(a.map(({slow:c})=>c))},{counts:r,owed:i}=Cs(o,n,e.owed);return{side:{...e,last:new Map([
...e.last,...t]),owed:i},counted:{...r,causes:Wf(a)}}}function Cs(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},a=Math.max(0,Math.
floor(s.n)),[o,r]=[$t(s.bad,a),$t(s.slow,a)];return{counts:{n:a,bad:o,slow:r},owed:{n:a-s.n,bad:o-s.bad,slow:r-s.slow}}}const Ds={byStatus:new Map,within:[]},Ff=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Ds);function Hf(e,t,n){const a=[...e.byStatus].some(([u,f])=>(t.byStatus.get(u)??0)<f)?Ds:e,o=new Map([...t.byStatus].
map(([u,f])=>[u,f-(a.byStatus.get(u)??0)])),r=new Map([...o].filter(([u,f])=>u>=Vf&&f>0)),i=ae([...o.values()]),c=n===void 0?i:Ls(t,n)-Ls(a,n);return{n:i,bad:ae(
[...r.values()]),slow:$t(i-c,i),causes:r}}const Vf=500,Ls=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??ae([...t.values()]),Wf=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},$t=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),ae=e=>e.reduce((t,n)=>t+n,0);function Kf(e=Number.
POSITIVE_INFINITY){const t={candidate:z,stable:z};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:r,slow:i}=t[n];t[n]={n:o+1,bad:r+(s?1:0),slow:i+(a>e?1:0)}},
sent:n=>t[n]}}var Us=h(72201),oe=h(31055),re=h(51390);const Gf={"k-network-probe":"probe","k-network-hash":"override"};async function Pe({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={...Tt(s.headers),...Gf},r={url:(0,oe.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return qf(await n(r,a),r.url)}catch(i){const c=i instanceof
Error?i.message:String(i);return Jf(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const qf=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=Yf(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},Et=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,Tt=e=>Object.fromEntries(e.map(re.gb).map(([t,n])=>[t.toLowerCase(),
n]));function Yf(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?zf(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function zf(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const Jf=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),Qf=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let r=1;;r++){const i=await Xf(e,{clock:t,ask:n,
command:s},{attempt:r,signal:o});if(o.aborted)return{is:"cancelled"};if(i.is==="passed"||r>=e.attempts)return i;await t.sleep(e.intervalMs,o)}}}),Xf=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const r=t.now();try{const{status:i,body:c}=await n(St(e),o),u=t.now()-r,f=ed(e,{status:i,body:c});return f===void 0?{is:"\
passed",attempts:a,status:i,ms:u}:{is:"failed",attempts:a,why:f,detail:{command:s,status:i,ms:u,body:(0,re.cT)(c,e.headers).slice(0,Zf),stderr:""}}}catch(i){const c=(0,re.
cT)(i instanceof Error?i.message:String(i),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},Zf=2048,ed=(e,{status:t,body:n})=>(0,oe.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,oe.ek)(e)}`,St=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(re.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function Bs(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function _t({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),r=new Set;let i=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const f=i<s,d=i;f&&(i+=1);let p=!1;const v=()=>{f&&!p&&(i-=1),p=!0},y=a({dueMs:u,isSent:f,inFlight:d,
answered:v}).finally(()=>{v(),r.delete(y)});r.add(y)}await Promise.all(r)}function td({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...nd(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Fs(s)}:{}}))}const nd=({status:e,...t})=>t,Fs=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function Rt(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,r)=>s(r)>s(o)?r:o);return n.set(a,s(a)-t),a}}const Nt=({method:e})=>sd.has(e),sd=new Set(["GET","HEAD","OPTIONS"]);
function ad(e){const t=e.map(({path:o="/",method:r})=>Fs({path:o,method:r})),n=t.slice(0,od),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const od=4,Hs=200,Vs=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:rd(s,t)}}),rd=(e,t)=>{
const n=[...(0,re.cT)(e,t).trim()];return n.length<=Hs?n.join(""):`${n.slice(0,Hs).join("")}\u2026`},xe=4,id=1e4,cd=500;function ud(e){const t=td(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${xe} probes a second on ${ad(t)}`,pace:{is:"fixed",perSecond:xe},start:s?pd(t,{clock:n,ask:s,own:a}):fd(t,
Ws(e)),...s?{}:{startBefore:ld(t,Ws(e))}}}const Ws=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,Us.o)(e,n,"one"))}),fd=(e,{
clock:t,open:n,own:s})=>async(a,o,r)=>{const i=Bs(n),c=d=>({spec:d,clock:t,target:a,signal:r,lanes:i,own:s}),u=Rt(e),f={isThere:!1};Gs(e,c).then(d=>{f.isThere=d}),
await _t(It(e,{clock:t,signal:r}),async d=>{const p=c(u()),v=At(p,"candidate",dd(d,a.sent?.(d.dueMs))),y=f.isThere&&Nt(p.spec)?At(p,"stable",d):void 0,P=async(D,Me)=>{
const Ft=await gd(p,await D,Me);r.aborted||o(Ft)},C=y&&!Ks(await y);await Promise.all([P(v,y),...C?[P(y,v)]:[]])}),i.close()},dd=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),Ks=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),ld=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},r,i)=>{const c=Bs(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},f=p=>({spec:p,clock:t,target:u,signal:i,lanes:c,own:s}),d=Rt(e.filter(Nt));await Gs(e,f)&&await _t(It(e,{clock:t,
signal:i}),async p=>{const v=await At(f(d()),"stable",p);!i.aborted&&v.found.is==="knative"&&!Ks(v)&&r(v.measured)}),c.close()},pd=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,r)=>{const i=Rt(e);return _t(It(e,{clock:t,signal:r}),async c=>{const u=i(),f=a?.(c.dueMs),{status:d,...p}=await qs({spec:u,clock:t,of:"candidate",address:St(
u).path},c,()=>n(St(u),r));c.isSent&&Js(s,p,d),r.aborted||o(p),f?.()})},It=(e,t)=>({...t,perSecond:xe,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(xe*n/
1e3)))});async function Gs(e,t){const n=e.find(Nt);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:r}=t(n),{stable:i,stableUrl:c,isStableTagged:u}=a,f=s.now()+
id;if(i.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<f;){if(await r.use(({ask:p})=>hd({ask:p,spec:n,signal:o},c)))return s.now()<f;await s.sleep(cd,o)}return!1}
async function hd({ask:e,spec:t,signal:n},s){const a={url:(0,oe.gZ)(s,t.path),method:t.method,headers:Tt(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await Pe({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function At({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},r,i){const c=r==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const f={url:(0,oe.gZ)(c,e.path),method:e.method,headers:Tt(e.headers)},{status:d,...p}=await qs({
spec:e,clock:t,of:r,address:f.url},i,()=>u(f,s)),v=await Pe({url:c},{ask:u,spec:e,signal:s});return v.is==="knative"&&i.isSent&&Js(o,p,d),{measured:p,found:v,status:d}})}
async function qs({spec:e,clock:t,of:n,address:s},a,o){const r=a.isSent?await o().then(c=>({status:c.status,...md(e,s,c)}),c=>({...zs(e,(0,re.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:Vs(e,s)})):Ys(`not sent: ${a.inFlight} in flight`);a.answered();const i=t.now();return{...r,atMs:i,of:n,n:1,latencyMs:i-a.
dueMs}}const Ys=e=>({bad:1,note:e}),zs=({name:e},t)=>Ys(e===void 0?t:`${t} on ${e}`),md=(e,t,{status:n,body:s=""})=>(0,oe.G3)(e,n)?{bad:0}:{...zs(e,String(n)),sample:Vs(
e,t,s)},Js=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function gd(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:r,lanes:i}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await i.use(({ask:f})=>Pe({url:c},{ask:f,spec:o,signal:r}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const je=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Pt(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return vd(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function vd({status:e,nowMs:t,body:n}){const s=be(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=be(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:xt(a.result).flatMap(bd),nowMs:t}}function bd(e){const{metric:t,values:n}=be(e)??{},s=Object.fromEntries(
Object.entries(be(t)??{}).map(([o,r])=>[o,String(r)])),a=xt(n).flatMap(o=>{const[r,i]=xt(o).map(Number);return Number.isFinite(r)&&Number.isFinite(i)&&Number(i)>=
0?[{atS:Number(r),value:Number(i)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const be=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?be(t):void 0}catch{return}},xt=e=>Array.isArray(e)?e:[],Qs=["requests","errors",
"quick"];function yd(e,t,n){const s=new Map(e),a=[],o=n+(ea(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[i,c]of wd(t)){const u=e.get(i)??kd(c,{
fromS:n,bornS:o}),f=Od(c);if(!u||f<u.atS)continue;const d=Zs(c,f);s.set(i,{atS:f,values:d}),f>u.atS&&a.push({fromS:u.atS,atS:f,...$d(u.values,d)})}if(a.length===
0)return{targets:s};const r=i=>a.reduce((c,u)=>c+u[i],0);return{targets:s,growth:{fromS:r("fromS")/a.length,atS:r("atS")/a.length,requests:r("requests"),errors:r(
"errors"),quick:r("quick")}}}const Md=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function wd(e){const t=Qs.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${Xs(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>Md.includes(a));return Xs(s.length>0?Object.fromEntries(
s):n)})}const Xs=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function kd(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:r})=>r.map(({atS:i})=>i)),
a=s.filter(r=>r>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:Zs(e,o)}}const Od=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Zs=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function $d(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[r,i])=>o+i-(n?0:e.get(r)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function ea(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Ed=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},jt=300;async function Td(e,t){const{of:n,forms:s,context:a,stable:o}=e,r=[];for(const i of o)for(const c of s){const u=c(
{...a.place,revision:i}),f=await Pt(n,je(u.requests,jt),t);if(f.is!=="series")return na(n,u.requests,f.why);if(r.push(je(u.requests,jt)),f.series.length>0)return await _d(
n,u,t)??await Sd(e,i,f)}return o.length===0||await sa(e)?ta:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${r.map(i=>`\`${i}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const Sd=async(e,t,n)=>await sa(e)?ta:Rd(e,t,n),ta={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},na=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function _d(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await Pt(e,je(a,jt),s);if(o.is!=="series")return na(e,a,o.why)}}const sa=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function Rd({context:e,stable:t},n,{series:s,nowMs:a}){const[o,r]=[Ed(s),ea(s)],i=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=r===void 0?"":`, scraped every ${Math.round(r)} s`,u=Math.round(1e3*(2*(r??0)+Math.max(i-(r??0),0)))+Id,f=t.length===1?Nd(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(i)} s ago)`,behindMs:u,...f===void 0?{}:{pace:{is:"by-traffic",perSecond:f,delayMs:u}}}}
function Nd(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const Id=8e3;var Ad=h(37067),Pd=h(44708),xd=h(45269);const aa=1e4,jd=16*1024*1024;function Cd(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,xd.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const r=new URL(s),i=AbortSignal.
timeout(aa),c=AbortSignal.any([o,i]);try{return await oa(r,{agent:n(r),headers:a,signal:c})}catch(u){throw new Error(i.aborted?`no response within ${aa/1e3} s`:
ra(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function oa(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=i=>{const c=[];let u=0;
i.on("data",f=>{u+=f.length,u>jd?i.destroy(new Error("the answer is larger than 16 MiB")):c.push(f)}),i.on("error",a),i.on("end",()=>{const f=Date.parse(i.headers.
date??""),d=Buffer.concat(c).toString("utf8");s({status:i.statusCode??0,nowMs:Number.isNaN(f)?void 0:f,body:d})})},r=e.protocol==="https:"?Pd.get(e,t,o):Ad.get(
e,t,o);return r.on("error",i=>{r.reusedSocket&&ra(i)==="ECONNRESET"?oa(e,t).then(s,a):a(i)}),n}const ra=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),Dd=15*6e4;function Ld(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??z;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-Dd;)t.shift()},between:(s,a,o)=>{const[r,i]=[n(s,a),n(s,o)];return{n:i.n-r.n,bad:i.bad-r.bad,slow:i.
slow-r.slow}}}}function Ud(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return Bd.flatMap(r=>r.selectors.map(i=>Fd(r,i,t)));const o=a!==void 0&&
t!==void 0;return[r=>({requests:Ct(n,r),errors:Ct(s,r),...o?{quick:Ct(a,r)}:{}})]}const Ct=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Bd=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],Fd=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,r)=>i=>{const c=o(i),u=r===void 0?void 0:s.find(f=>f*a>=r);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...r===void 0?{}:{quick:`${t}{${c},le=~"${Hd(u)}"}`}}},Hd=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),Vd=120,Wd=300;async function Kd(e,t){const{revisions:n,seconds:s}=e,a=Math.min(Wd,Math.max(0,s)+Vd),[o,r]=await Promise.
all([ia(e,n.candidate,{range:a,signal:t}),ia(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:r.is==="failed"?r:{is:"read",sides:{candidate:o.read,stable:r.
read},nowMs:o.nowMs??r.nowMs}}async function ia(e,t,n){const s=await Promise.all(t.map(i=>Gd(e,i,n))),a=s.find(i=>i.is==="failed");if(a)return a;const o=s.filter(
i=>i.is==="read"),r=Qs.flatMap(i=>{const c=o.flatMap(u=>u.read[i]??[]);return o.some(u=>u.read[i]!==void 0)?[[i,c]]:[]});return{is:"read",read:Object.fromEntries(
r),nowMs:o.find(({nowMs:i})=>i!==void 0)?.nowMs}}async function Gd(e,t,{range:n,signal:s}){const{of:a,forms:o,place:r}=e,i=u=>Pt(a,je(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const f=u({...r,revision:t}),d=await i(f.requests);if(d.is!=="series")return{is:"failed",why:d.why};if(c={is:"read",read:{},nowMs:d.
nowMs},d.series.length>0)return qd(f,d,i)}return c}async function qd({errors:e,quick:t},{series:n,nowMs:s},a){const[o,r]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:r&&r.is!=="series"?{is:"failed",why:r.why}:{is:"read",read:{requests:n,errors:o.series,...r?{quick:r.series}:
{}},nowMs:s}}const ca=5e3,Yd=1e3,ua=3e3,zd=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function Jd(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const r=n?Ud(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:zd(s)},check:async(i,c)=>n?fa(e,u=>(Xd(n,e),Td({of:{...n,get:u},forms:r,context:e,stable:i},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(i,c,u)=>{n&&await fa(e,f=>Zd({spec:n,forms:r,context:e,get:f,target:i,each:c,signal:u}))}}}
const Qd=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function Xd({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||Qd(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function fa({http:e,env:t},n){const{get:s,close:a}=e??Cd(t);try{return await n(s)}finally{a()}}async function Zd(e){
const{context:t,target:n,signal:s}=e,a=Ld(t.own),o=new Set;for(;!s.aborted;){const r=n.held();r?await el({...e,held:r,history:a,warned:o}):await da(e,a)}}async function da({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(Yd,t)}async function el(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,r=[{of:"candidate",targets:new Map,owed:z},{of:"stable",targets:new Map,owed:z}];let i=a.fromMs+ua-ca;for(;o();){const c=t.clock.now();c>=i+ca&&(i=c,await tl(
e,r,o)),o()&&await da(e,e.history)}}async function tl(e,t,n){const{spec:s,get:a,forms:o,context:r,target:i,held:c,signal:u}=e,{candidate:f,stable:d}=i,p=c.fromMs+
ua,v=(r.clock.now()-p)/1e3,y=await Kd({of:{...s,get:a},forms:o,place:r.place,revisions:{candidate:[f],stable:d},seconds:v},u);if(!n())return;if(y.is==="failed")
return sl(e,y.why);const P=y.nowMs===void 0?0:r.clock.now()-y.nowMs;for(const C of t){const D=yd(C.targets,y.sides[C.of],(p-P)/1e3);C.targets=D.targets,D.growth&&
nl(e,C,{growth:D.growth,aheadMs:P,side:y.sides[C.of]})}}function nl({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:r,side:i}){const{requests:c,errors:u,
quick:f,fromS:d,atS:p}=o,y=e.requests===void 0?t.between(a.of,d*1e3+r,p*1e3+r):z,P=i.quick!==void 0,{counts:C,owed:D}=Cs({n:c,bad:u,slow:P?c-f:0},y,a.owed);a.owed=
D;const{slow:Me,...Ft}=C;s({atMs:n.clock.now(),of:a.of,...Ft,...P?{slow:Me}:{}})}function sl({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Prom\
etheus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const K=10,la=(e,t)=>e.
length===0?void 0:e.reduce((n,s)=>n+s,0)*t.length/e.length,al=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function ol(e,t){const n=await Promise.
all(t.map(async([s,a])=>{const o=await J(e,a);if(!o)return;const r=pa(o,e.random).slice(0,K);return{of:s,revisions:a,side:js(o),drawn:r,pods:o.length,own:e.own.
sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function J({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?
n.flat().map(({name:s})=>s):void 0}const rl=async(e,t)=>{await Promise.all(t.map(n=>il(e,n)))};async function il(e,t){const n=await J(e,t.revisions);if(!n)return;
const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=[...s,...pa(a,e.random)].slice(0,K),t.pods=n.length}const pa=(e,t)=>e.map(n=>({each:n,
at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function cl(e,t,n){const s=await Promise.all(t.map(c=>ul(e,c,n))),o=s.flat().map(({result:c})=>c).filter(
c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(({afterMs:c})=>c))};const r=s.map(c=>c.flatMap(({pod:u,result:f})=>f.is==="read"?[[
u,f.counters]]:[]));return s.some((c,u)=>r[u]?.length===0&&c.some(({result:f})=>f.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(
r[u])}))}}const ul=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),fl=({own:e,slowOverMs:t},n)=>n.flatMap(({
reading:s,read:a})=>{const o=e.sent(s.of),r=dl(o,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=o,a.size===0)return[];const i=s.side.last.size===0,{side:c,counted:u}=Ot(
s.side,a,{own:i?z:r,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),dl=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Dt=1e3,ll=5e3;async function ha(e,t,n){
const s=t.slice(0,K),a=await Promise.all(s.map(o=>e(o,n)));return la(a.filter(o=>o!==void 0),t)}const ma=3;async function pl({clock:e,readRequestRate:t},n,s){const a=[];
for(let o=0;o<ma;o++){o>0&&await e.sleep(Dt,s);const r=await ha(t,n,s);if(r===void 0)return;a.push(r)}return a.reduce((o,r)=>o+r,0)/ma}const hl=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Dt,o);!s||o.aborted||!await gl(e,t,o)||await ml(e,{candidate:t,signal:o,tallies:s})};async function ml(e,{
candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:r,readRequestRate:i}=e,c=r.sent("candidate").n;let u=0;const f=()=>({n:Math.max(0,Math.round(u-r.sent(
"candidate").n+c))});let d,p=[];for(let[v,y]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=v+ll&&(v=a.now(),p=await J({counters:o},[t])??[]),await a.
sleep(Dt,n);const P=await ha(i,p,n).catch(()=>{}),C=(a.now()-y)/1e3;y=a.now(),P!==void 0&&(u+=P*C,d??=s(async()=>f()).told,d(f()))}}async function gl({counters:e},t,n){
const[s]=await J({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const ga=1e3,vl=5e3,bl=6e4,yl=5,Ml=500,wl=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{const r=s&&await $l({parts:e,candidate:t,signal:o});if(!r)return;let i=Promise.resolve(r);const c=()=>(i=i.then(f=>El({parts:e,candidate:t,
signal:o},f)),i.then(({total:f})=>f)),{told:u}=s(c);await kl(e,{held:n,signal:o,pods:async()=>(await i).pods,read:async()=>u(await c())})};async function kl({clock:e},{
held:t,signal:n,pods:s,read:a}){let o=t(),[r,i]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(ga,n),t()!==o&&([o,r,i]=[t(),e.now(),
Number.NEGATIVE_INFINITY]);const c=Ol(await s(),o!==void 0,e.now()-r);e.now()<i+c||(i=e.now(),await a())}}function Ol(e,t,n){return t&&e>K?Number.POSITIVE_INFINITY:
n<bl&&(e<=yl||!t)?ga:vl}async function $l({parts:e,candidate:t,signal:n}){const s=await J(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await va(e,s,n);
if(s.length>0&&o.size===0)return;const{side:r}=Ot(js(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:r,own:a,pods:s.length,total:{n:0,bad:0}}}async function El({
parts:e,candidate:t,signal:n},s){const a=await J(e,[t])??[],o=await va(e,a,n);if(o.size===0)return s;const r=e.own.sent("candidate"),i={n:r.n-s.own.n,bad:r.bad-
s.own.bad,slow:0},{side:c,counted:u}=Ot(s.side,o,{own:i,slowOverMs:void 0}),f={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:r,pods:a.length,total:f}}
async function va(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=K){t.length>K&&await e.clock.sleep(Ml,n);const o=t.slice(a,a+K),r=await Promise.all(o.map(i=>e.
counters.readCounters(i,n)));for(const[i,c]of r.entries())c.is==="read"&&s.set(o[i]??"",c.counters)}return s}const Tl=2e3;async function Sl({counters:e,clock:t},n,s){
const a=n.slice(0,K),o=()=>Promise.all(a.map(p=>_l(p,e,s))),r=t.now(),i=await o();await t.sleep(Tl,s);const c=await o(),u=(t.now()-r)/1e3,f=c.flatMap((p=-1,v)=>{
const y=i[v];return p<0||y===void 0?[]:[p<y?p:p-y]});if(u===0)return;const d=f.map(p=>p/u);return la(d,n)}async function _l(e,t,n){const s=await t.readCounters(
e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const ba=2e3,Rl=1e4;async function Nl(e,t,n){const s=await J(e,t)??[],o=(await Promise.
all(s.slice(0,K).map(r=>e.counters.readCounters(r,n)))).flatMap(r=>r.is==="read"?[r.counters]:[]);return Math.min(Rl,Math.max(ba,Il(o)))}function Il(e){const t=ya(
e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===0)return 0;const s=a=>ya(
e.flatMap(({within:o})=>o.filter(({ms:r})=>r===a).map(({count:r})=>r)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const ya=e=>e.reduce((t,n)=>t+n,0),Ce=1e3,
Al=5e3,Pl=3e4,xl=6e4,jl=5e3;function Cl({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},a=e==="auto"||
e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?Ll:[],...e==="users"?{required:Dl}:{},check:async(o,r)=>a?
Bl(s,o,r):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([Hl(s)(...o),wl(s)(...o)])},startBefore:Vl(s)}}const Dl={by:"\
evidence",without:"To go on with probes alone, set `evidence` to auto."},Ll=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],
Ul="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `me\
trics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function Bl(e,t,n){const{counters:s}=e,a=await J({counters:s},
t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(0,K).map(d=>s.readCounters(d,n)));if(o.every(
({is:d})=>d==="later"||d==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:Ma(0)};const r=o.filter(
d=>d.is==="read"),i=o.find(d=>d.is==="failed");if(r.length>0){const d=await Sl(e,a,n),p=d===void 0?{}:{pace:Ma(d)};return{is:"available",what:`users' requests (${Fl(
r,t)})`,...p}}if(o.some(({is:d})=>d==="forbidden"))return{is:"unavailable",why:"the API server refuses to read port 9091 of pods"};if(i)return{is:"unavailable",
why:`the metrics of ${t.join(", ")} cannot be read: ${i.why}`};const{clock:c,readRequestRate:u}=e,f=u&&await pl({clock:c,readRequestRate:u},a,n);return{is:"unav\
ailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:Ul,...f===void 0?{}:{usersPerSecond:f}}}const Ma=e=>({is:"by-traffic",
perSecond:e,delayMs:ba});function Fl(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+a,0)} so far in ${e.length===1?"1 pod":`${e.
length} pods`} of ${t.join(", ")}`}const Hl=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?await Wl(e,{target:t,held:o,each:n,signal:s}):
await a.sleep(Ce,s)}},Vl=e=>async({stable:t},n,s)=>wa(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function Wl(e,{target:t,
held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await ka(e.clock,n.fromMs+await Nl(e,t.stable,a),a),o()&&await wa(e,{sides:al(t),fromMs:n.fromMs,each:s,
signal:a,isOn:o})}async function wa(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:r,isOn:i}=t,c=await ol(e,s);if(!c)return n.sleep(Ce,r);let u=n.now(),f=Ce;
for(let d=0;i();){const p=n.now();p>=u+jl&&(await rl(e,c),u=p);const v=await cl(e,c,r);if(!i())return;v.is==="counted"&&Kl(o,fl(e,v.read),d++>0?n.now():void 0),
f=Gl(v,a,{pauseMs:f,nowMs:n.now()}),await ka(n,p+f,r)}}function Kl(e,t,n){if(n!==void 0)for(const{of:s,...a}of t)e(ql(s,a,n))}const ka=(e,t,n)=>e.sleep(Math.max(
0,t-e.now()),n);function Gl(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(Pl,Math.max(2*n,e.afterMs)):s-t<xl?Ce:Al}const ql=(e,{n:t,bad:n,slow:s,causes:a},o)=>({
atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,r],[,i])=>i-r).map(([r])=>r).join(" or ")}:{}}),Yl=[Cl,Jd,xf,e=>zl(e,ud(e))];function zl({settings:{evidence:e},
readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=hl({...n,readRequestRate:t});return{...s,start:async(...r)=>{await Promise.all(
[s.start(...r),a(...r)])}}}function Jl(e){const t=Kf(e.settings.analysis.maxLatencyMs);return Yl.flatMap(n=>n({...e,own:t})??[])}var Ql=h(86522),Lt=h(77598);const Xl=100,
Zl=1e3,Oa=10,ep=5e3,tp=(e,{clock:t,ask:n})=>{const s=o=>(r,i)=>Pe({url:r,...i?{by:i}:{}},{ask:n,spec:e,signal:o}),a=(o,r)=>np(o,{clock:t,...r});return{now:async(o,r)=>Et(
await s(r)(o)),leadsToKnative:(o,r)=>a(async()=>Et(await s(r)(o)),{forMs:ep,signal:r}),isServed:(o,r)=>{const i=s(r);return a(async()=>Et(await $a(sp,()=>i(o))??
{is:"knative"}),{forMs:Ve,signal:r})},isEmpty:async({url:o,tag:r,mainUrl:i},c)=>{const u={url:o,never:op(o,r),mainUrl:i},f=await a(()=>ap(u,s(c)),{forMs:Ve,signal:c});
return f.is==="knative"?{is:"empty"}:{is:"unknown",why:f.why}}}};async function np(e,{clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=Xl;;o=Math.min(Zl,o*
2)){const r=await e(),i=a-t.now();if(r.is==="knative"||s.aborted||i<=0)return r;await t.sleep(Math.min(o,i),s)}}const sp=e=>e.is==="knative";async function $a(e,t){
const n=await t();if(!e(n))return n;for(let s=1;s<Jt;s+=Oa){const o=(await Promise.all(Array.from({length:Math.min(Oa,Jt-s)},t))).find(r=>!e(r));if(o)return o}}
async function ap({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return Ea(a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"\
a host of a tag that does not exist is not answered like an unknown host"};if(await $a(c=>c.is==="other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"\
the ingress still serves the host of the tag that was taken off"};const i=await s(n);return i.is==="knative"?i:Ea(i)}const Ea=e=>({is:e.is,why:`at the URL of th\
e Service, ${e.why}`}),op=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,Lt.randomBytes)(3).toString("hex")}`));var rp=h(82571),ip=h(12271);const cp=(e,t)=>({
metadata:up((0,b.Ik)(e.metadata),t),spec:dp(e.spec,t)}),up=(e,t)=>({...bp(e,["name"]),labels:Ra((0,b.Ik)(e.labels),t.labels),annotations:Ra((0,b.Ik)(e.annotations),
fp((0,b.Ik)(e.annotations),{...t.annotations,...Ta(j.w7.minScale,t.minScale),...Ta(j.w7.maxScale,t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-im\
age":null}}))}),Ta=(e,t)=>t===void 0?{}:{[e]:String(t)},fp=(e,t)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[(0,j.or)(e,n),s])),dp=(e,t)=>({...e,...t.serviceAccount!==
void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.
requestTimeoutSeconds},containers:lp(e,t)}),lp=(e,t)=>{const n=(0,j.f1)(e);return n===void 0?[Sa({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Sa(n,t):s)},Sa=(e,t)=>({
...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:pp((0,b.JD)(e.env),t.env)},...t.port!==void 0&&{ports:gp((0,b.JD)(e.ports),t.port)},...vp((0,b.
Ik)(e.resources),t)}),pp=(e,t)=>t.reduce(hp,e),hp=(e,t)=>{if("remove"in t)return e.filter(({name:a})=>a!==t.name);const n=mp(t);return e.some(({name:a})=>a===t.
name)?e.map(a=>a.name===t.name?n:a):[...e,n]},mp=e=>{if("value"in e)return{name:e.name,value:e.value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";
return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},gp=([e,...t],n)=>[{...e,containerPort:n},...t],vp=(e,{requests:t,limits:n})=>{const s={requests:_a(
t),limits:_a(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const a=o=>({...(0,b.Ik)(e[o]),...s[o]});return{resources:{...e,requests:a(
"requests"),limits:a("limits")}}},_a=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),Ra=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).
filter(([,n])=>n!==null)),bp=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),ie=(e,t)=>ce(e)||ce(t)?ce(e)&&ce(t):Array.isArray(e)&&Array.
isArray(t)?e.length===t.length&&e.every((n,s)=>ie(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>ie(Na(e,n),Na(t,
n))):e===t,Na=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ce=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:(0,b.Gv)(e)&&Object.values(e).every(ce),yp=e=>JSON.stringify(
Ut(e))??"",Ut=e=>{if(ce(e))return;if(Array.isArray(e))return e.map(n=>Ut(n)??null);if(!(0,b.Gv)(e))return e;const t=Object.entries(e).map(([n,s])=>[n,Ut(s)]);return Object.
fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},Mp=(e,t,{standsForAll:n})=>{const[s,a]=[Aa(e),Aa(t)];return[...new Set([...s.keys(),...a.keys()])].
flatMap(r=>{const i=!a.has(r);return ie(s.get(r),a.get(r))||i&&n&&!Ia(r)?[]:[i&&Ia(r)?`${r} removed`:r]})},Ia=e=>/^(env|label|annotation) /.test(e),Aa=({metadata:e,
spec:t})=>{const n=(0,j.f1)(t)??{},s=(0,b.JD)(t.containers).filter(a=>a!==n);return new Map([...wp(n),...xa(t,kp,["containers"]),...s.map(a=>[`container ${(0,b.
Qq)(a.name)??""}`,a]),...$p((0,b.Ik)(e))])},wp=e=>{const t=(0,b.Ik)(e.resources);return[...e.image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`e\
nv ${(0,b.Qq)(n.name)??""}`,n]),...Pa((0,b.Ik)(t.requests),"request"),...Pa((0,b.Ik)(t.limits),"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??
null]),...xa(e,Op,["image","env","resources","ports","name"])]},Pa=(e,t)=>Object.entries(e).map(([n,s])=>[`${n} ${t}`,s]),kp={timeoutSeconds:"request timeout",containerConcurrency:"\
concurrency",serviceAccountName:"service account",volumes:"volumes"},Op={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup p\
robe",volumeMounts:"volume mounts"},xa=(e,t,n)=>Object.entries(e).filter(([s])=>!n.includes(s)).map(([s,a])=>[Object.hasOwn(t,s)?t[s]??s:s,a]),$p=e=>[...Object.
entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries((0,b.Te)(e.annotations)).filter(([t])=>!ja(t)).map(([t,n])=>[Ep((0,j.pJ)(t)),[n]])],
Ep=e=>e===j.w7.minScale?"min-scale":e===j.w7.maxScale?"max-scale":`annotation ${e}`,ja=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),De=({
metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(Ca((0,b.Ik)(e.labels))),annotations:Object.fromEntries(Ca((0,b.Ik)(e.annotations)).
filter(([n])=>!ja(n)).sort(([n],[s])=>+(n===(0,j.pJ)(n))-+(s===(0,j.pJ)(s))).map(([n,s])=>[(0,j.pJ)(n),s]))}:null}),Ca=e=>Object.entries(e).map(([t,n])=>[t,[n]]),
Tp=(e,t)=>{const[n,s]=[La(e),La(t)];return{images:[...new Set([...n.images.keys(),...s.images.keys()])].flatMap(a=>{const[o,r]=[n.images.get(a),s.images.get(a)];
return o===r?[]:[{...a===""?{}:{container:a},...o?{from:o}:{},...r?{to:r}:{}}]}),env:Da(n.env,s.env),fields:Da(n.fields,s.fields)}},Da=(e,t)=>({added:[...t.keys()].
filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!ie(e.get(n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),La=e=>{const t=(0,j.f1)(e.spec),
n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===t?"":Ua(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,
name:Ua(c)}))],{metadata:s,spec:a}=De(e),{containers:o,initContainers:r,...i}=(0,b.Gv)(a)?a:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const f=(0,b.
Qq)(c.image);return f===void 0?[]:[[u,f]]})),env:new Map(n.flatMap(({each:c,name:u})=>Sp(c,u))),fields:new Map([...Le("metadata",s??null),...Le("spec",i),...n.flatMap(
({each:c,name:u,list:f})=>{const{image:d,env:p,name:v,...y}=c;return Le(`spec.${f}${Rp(u)}`,y)})])}},Ua=e=>(0,b.Qq)(e.name)??"without a name",Sp=(e,t)=>(0,b.JD)(
e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),Le=(e,t)=>ie(t,null)?[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>Le(`${e}${_p(n)}`,s)):
[[e,t]],_p=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,Rp=e=>e===""?"":`[${e}]`,Np={apply:(e,t)=>{const n=t.manifest?Pp(t.manifest,e):cp(e??Ap,t),s=t.manifest!==void 0;
return{template:n,changes:e?Mp(e,n,{standsForAll:s}):[]}},of:e=>jp(e),revisionOf:(e,t)=>Cp(e,t),same:(e,t)=>ie(De(e),De(t)),diff:Tp,fingerprint:e=>(0,Lt.createHash)(
"sha256").update(yp(De(e))).digest("hex").slice(0,Ip)},Ip=12,Ap={spec:{}},Pp=(e,t)=>{const{metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:a,...o}=(0,b.
Ik)(n);return{...(0,b.Gv)(n)&&{metadata:o},spec:{...xp(t),...(0,b.Ik)(s)}}},xp=e=>e?.spec.enableServiceLinks===!1?{enableServiceLinks:!1}:{},jp=({spec:e,labels:t,
annotations:n,minScaleBefore:s})=>{const{[j.w7.minScale]:a,...o}=n,r=s===void 0?n:o,i=s===void 0?{}:{[(0,j.or)(r,j.w7.minScale)]:s},c=Object.entries({...r,...i}).
filter(([u,f])=>f!==null&&Ba(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.entries(t).filter(([u])=>Ba(u)))),annotations:Object.fromEntries(c)},
spec:e}},Cp=({metadata:e,spec:t},{name:n,generation:s})=>(0,Mt.RG)({metadata:{name:n,labels:{...(0,b.Ik)(e?.labels),[j.Pf.configurationGeneration]:String(s)},annotations:(0,b.
Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[{type:"Ready",status:"True"}],actualReplicas:1}}),Dp=new Set(["serving.knative\
.dev/progress-deadline","serving.knative.dev/progressDeadline"]),Ba=e=>Dp.has(e)||!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),Lp=({
id:e=(0,Lt.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=r=>({settings:r,health:t(r),sources:n(r),throughPod:i=>Up({...a,settings:r,
sourcesFor:n},i)});return{...a,...o(a.settings),asks:o,id:e,templates:Np,reporter:Bp(s),notifier:(0,q.Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function Up({
cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,r=(u,f)=>e.askPod(a,u,f),i=`$(kubectl get pod -n ${o} -l serving.knative.dev/revision=${a}\
 -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${i}:8012/proxy${n.health.path??"/"}"`;return{health:Qf(n.health,{clock:t,
ask:r,command:c}),sources:s(n,r)}}const Bp=({report:e})=>({report:t=>{try{e(t)}catch{}}}),Fp=(e,t)=>(0,gt.a)(e,n=>Bt(e,n,t)),Hp=(0,ip.x)(Y.d);async function Bt(e,t,n){
const{service:s}=e.settings,{transport:a,namespace:o,server:r,context:i}=t,c={server:r,context:i,namespace:o,service:s},u=(0,rp.X)({transport:a,clock:Y.d,rateLimiter:Hp,
namespace:o,service:s,target:c});try{return await n(Lp(Vp(e,u)))}finally{await u.close()}}const Vp=({env:e,...t},n)=>({...t,cluster:n,clock:Y.d,healthFor:({health:s})=>(0,Ql.
Tx)(s,Y.d),hosts:tp(t.settings.health,{clock:Y.d,ask:(0,Us.o)(t.settings.health,e,"fresh").ask}),sourcesFor:(s,a)=>Jl({settings:s,clock:Y.d,env:e,place:n.target,
warn:(o,r)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,cure:r}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),
Fa=e=>(0,gt.a)(e,t=>(e.reporter.report({is:"note",text:Wp(e,t)}),sf({...e,...Kp(e,t),at:Gp(e,t)}))),Wp=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.
allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},Kp=({settings:e},{transport:t,namespace:n,
server:s})=>hf({transport:t,clock:Y.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.service}:{}}),Gp=(e,t)=>({namespace:n,service:s},a)=>{
const o={...e.settings,namespace:n,service:s};return Bt({...e,settings:o},{...t,namespace:n},a)},ye=e=>t=>Fp(t,e),qp={deploy:e=>Os(e,t=>(0,gt.a)(t,n=>Yp(t,n))),
promote:e=>Os(e,ye(Ru)),abort:ye(e=>Bn(e,"anyone")),rollback:ye(xu),recover:Fa,curl:ye(tc),finish:e=>e.settings.command==="recover"?Fa(e):zp(e)};function Yp(e,t){
const{endsAtMs:n}=t,s=(0,Fn.gv)(e.settings,n&&n-Y.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`\
The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,F.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} i\
nstead of ${(0,F.cb)(e.settings.timeoutMs)}.`}),Bt({...e,settings:s},t,ou)}const zp=ye(e=>Bn(e,"own"))}),85154:((we,G,h)=>{h.d(G,{Fg:()=>L,Fu:()=>g,lt:()=>H});var m=h(
11899),E=h(42105),w=h(51105),I=h(96105),A=h(75389);async function g({cluster:k}){const M=k.snapshot(),T=({revision:R})=>M.revisions.get(R)?.ready.status==="True",
$=(0,E.AR)((0,A.m8)(M));!M.service||$.length>0&&$.every(T)||(await k.reread(I.k),await k.rereadRevisions())}function H(k,M){const{revisions:T}=k,$=(0,E.AR)((0,A.
m8)(k)),{serving:R,broken:S}=(0,w.UT)($,x=>(0,w.c8)(T.get(x))),N=R.map(({revision:x})=>T.get(x)).find(x=>x?.ready.status!=="True");if(N)throw(0,m.V2)("E_STABLE_\
NOT_READY",{revision:N.name,why:(0,A.$R)(N)});const U=x=>!((0,E.vY)([x])&&R.length>0)&&(0,w.c8)(T.get(l(x,M)));if(!M.traffic.some(x=>x.percent&&U(x))||R.length===
0)return{stable:R,broken:S,before:M.traffic};const B=R.map(({revision:x,percent:ke})=>({revisionName:x,latestRevision:!1,percent:ke}));return{stable:R,broken:S,
before:(0,w.c_)(M.traffic,U)??B}}const l=({revisionName:k},{latestReady:M=""})=>k??M;function L(k,{revisions:M},{stable:T,broken:$}){if($.length===0)return;const R=$.
map(({revision:S,percent:N})=>{const U=M.get(S),V=U?`it is not ready (${(0,A.$R)(U)})`:"it no longer exists";return`${S} has ${N} % of traffic and serves nobody\
: ${V}.`});k.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:R.join(" "),cure:T.length===0?"There is no traffic to protect, so the new Revision rec\
eives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),45269:((we,G,h)=>{
h.d(G,{y:()=>H});var m=h(73024),E=h(37067),w=h(44708),I=h(41692),A=h(83026);const g={one:1,several:8},H=(M,{ingressAddress:T,env:$,connections:R})=>{const S={...R===
"fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:g[R]},proxyEnv:T?{}:l(M,$)};return M.protocol==="https:"?new w.Agent({...S,ca:[...L($)]}):new E.Agent(S)},l=(M,T)=>Object.
fromEntries([...(0,A.No)(M.protocol),"no_proxy","NO_PROXY"].map($=>[$,T[$]])),L=M=>[...(0,I.getCACertificates)("default"),...(0,I.getCACertificates)("system"),...k(
M.CURL_CA_BUNDLE)],k=M=>{if(!M)return[];try{return[(0,m.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((we,G,h)=>{h.d(G,{o:()=>I});var m=h(37067),E=h(44708),
w=h(45269);function I(k,M,T){const $=new Map,R=S=>{const N=$.get(S.protocol)??(0,w.y)(S,{...k,env:M,connections:T});return $.set(S.protocol,N),N};return{ask:async(S,N)=>{
const U=AbortSignal.timeout(k.timeoutMs),V=AbortSignal.any([N,U]);try{const B=R(new URL(S.url));return await A(S,{spec:k,agent:B,signal:V})}catch(B){throw new Error(
U.aborted?`no response within ${k.timeoutMs/1e3} s`:L(B))}},close:()=>{for(const S of $.values())S.destroy()}}}function A(k,M){const{promise:T,resolve:$,reject:R}=Promise.
withResolvers(),S=l(k,M,N=>{const{statusCode:U=0,headers:V}=N,B=H(N);N.on("error",R).on("end",()=>$({status:U,headers:V,body:B()}))});return S.on("error",N=>{S.
reusedSocket&&L(N)==="ECONNRESET"?A(k,M).then($,R):R(N)}),S.end(),T}const g=2048;function H(k){const M=[];let T=0;return k.on("data",$=>{T<g&&M.push($.subarray(
0,g-T)),T+=$.length}),()=>Buffer.concat(M).toString("utf8")}function l({url:k,method:M,headers:T,by:$},R,S){const N=new URL(k),{hostname:U,port:V}=new URL($??k),
{ingressAddress:B}=R.spec,x={agent:R.agent,signal:R.signal,method:M,host:B?.host??U,port:B?.port??V,path:`${N.pathname}${N.search}`,headers:{host:N.host,...T}};
return N.protocol==="https:"?E.request({...x,servername:N.hostname},S):m.request(x,S)}const L=k=>k instanceof Error?"code"in k&&typeof k.code=="string"?k.code:k.
message:String(k)})};export{Jp as id,Qp as ids,Xp as modules};
