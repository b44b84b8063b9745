const vh=594,bh=[594],yh={82737:((Te,z,h)=>{h.d(z,{H:()=>U});var m=h(73024),T=h(51455),w=h(76760);const{O_WRONLY:N,O_CREAT:I,O_TRUNC:j,O_NOFOLLOW:W=0,O_NONBLOCK:l=0}=m.
constants;async function U(k,M){const $=(0,w.resolve)(M,k),O=(0,w.relative)(M,(0,w.dirname)($));if(O!==".."&&!O.startsWith(`..${w.sep}`)&&!(0,w.isAbsolute)(O)&&
await(0,T.realpath)((0,w.dirname)($))!==(0,w.join)(await(0,T.realpath)(M),O))throw new Error("its folder is reached through a link");const E=await(0,T.open)($,N|
I|j|W|l,420);if((await E.stat()).isFile())return E;throw await E.close(),new Error("it is not a regular file")}}),65594:((Te,z,h)=>{h.d(z,{rollouts:()=>hh});var m=h(
11899),T=h(88737),w=h(96105),N=h(91238),I=h(3037),j=h(5210);const W=(e,t)=>({startedMs:e.now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"\
not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},
steps:[],background:new AbortController});var l=h(75389),U=h(34794),k=h(52450);const M=({may:e},t)=>t.filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===
!0);var $=h(70894),O=h(33095);const R={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},E=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({
method:s})=>R[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({verb:s,group:"",resource:"pods/proxy"}))]};async function _(e,t){e.may.
reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await F(e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function B(e,t){
if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.interrupt);n.is==="other"&&!n.isFailure&&await K(e,t,n.why)}const K=(e,t,n)=>F(e,{code:"E\
_NOT_PROVEN",url:t,why:n});async function F(e,{code:t,url:n,why:s}){const o=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(O.l);if(o!==
void 0)throw(0,m.V2)("E_HEADER_API",{url:n,name:o});const i=await e.cluster.missing(E(e.settings));if(i.length>0){const{user:u,grant:d}=await(0,N.Uk)(e,i);throw(0,m.
V2)(t,{url:n,why:s,user:u,rights:i.map($.Cv).join(", "),grant:d})}e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from t\
he candidate (${s})`:s}, so requests to the candidate go through the API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"no\
te",text:c})}async function P(e,{url:t,candidate:n,isProven:s}){await _(e,t),e.may.reachUrl&&!s&&await K(e,t,"an earlier Revision may still answer there");const a=e.
may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:M(e,a.sources),by:e.may.reachUrl?"url":"pod"}}function $e(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,
emptyUrl:i}=t,r=(0,l.rs)(e,s.candidate);if(r===void 0||n===void 0)return;const c=a.length>0?(0,l.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,d=a.
length===0||o===!0||so(i,r);return{url:r,candidate:n,isProven:d,isStableTagged:c!==void 0,stable:a.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const so=(e,t)=>e!==
void 0&&new URL(e).host===new URL(t).host;function Kt(e,t,n){const s=n.tags.candidate,[a,o]=[(0,l.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&
e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var ao=h(48122),Ee=h(38844),Ve=h(98063),oo=h(96518),Se=h(10766);function io(e,t){const n=[...e,...t].filter(
({verdict:a,request:o})=>a!=="not-asked"||o);return[...new Map(n.map(({percent:a,verdict:o,request:i})=>[a,{percent:a,verdict:o,request:i}])).values()].map(({request:a,
...o})=>({...o,...a?{request:a}:{}}))}const ro=e=>e.some(({verdict:t})=>t==="passed")&&e.every(({verdict:t,request:n})=>t!=="not-judged"&&!(n&&(0,Se.Lu)(t)));var se=h(
27668),ee=h(1155);function co({record:e,cluster:t,clock:n,settings:s,...a},o){const{kept:i,evidence:r,...c}=o.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.
target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),plan:c,limits:(0,ee.mo)(s.analysis),sources:M(a,a.sources).map(({name:u,one:d,mayBeSilent:f})=>({
name:u,one:d,...f?{mayBeSilent:f}:{}})),...o.evidence?{evidence:o.evidence}:{}})}const He=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:
{}});function uo({record:e},t,n){const{step:s,percent:a,fromMs:o,holdMs:i,longestMs:r,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:o,holdMs:i,longestMs:r,
plannedMs:c,...n})}function fo({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Gt(n),isScaled:s.scaled})}function lo({record:e},t,n){
const{judged:s,verdict:a,isRequested:o}=n,i=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Gt(s),isScaled:i,verdict:a,...o?{isRequested:o}:{}})}const Gt=({
atMs:e,pending:t})=>({atMs:e,pending:t});var v=h(24399),V=h(35702);const po=6e4;function ho(e){const{world:t,memory:n,snapshot:s,previous:a}=e,o=t.clock.now(),i=(0,l.
nO)(s,t.driver);if(typeof i=="string")return{atMs:o,progress:{...mo,foreign:i},wait:a?.wait??{key:"",fromMs:o}};const{journal:r}=i,c=We(t,n,s,r),u={...e,atMs:o,
journal:r,candidate:c},d=n.hold?Yt(t,n.hold,a?.judged):void 0,{wait:f,...p}=go(u,d?.analysis.verdict??"not-asked");return{atMs:o,progress:p,wait:f,journal:r,...d?
{judged:d}:{},...c?{candidate:c}:{},...To(u,p)}}const mo={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,
scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};function go(e,t){const{world:n,
memory:s,snapshot:a,atMs:o,journal:i,candidate:r}=e,c=(0,l.$S)(a),d=i.stable.some(({revision:L})=>!c.exists(L))&&i.intended.some(L=>(0,V.Pw)(L,c)),f=d&&!(0,v.UN)(
(0,V._r)(i,c).traffic,i.intended),g=i.stage==="aborting"&&(i.stable.length===0||d)||(0,l.fx)(a.route,i.intended),y=i.stable.every(L=>(0,l.i_)(a)(L.revision)),A=s.
pods.scaledFor>=(i.stage==="stepping"?i.step+1:0),C=Mo(e,`${i.stage} ${i.step} ${g} ${A} ${y}`);return{stage:i.stage,step:i.step,...s.abortBecause?{abortBecause:s.
abortBecause}:wo(e),silent:n.cluster.silentMs()>po,candidate:ko(e)?"never":Oo(a,r,i.stage),isFollowed:r===void 0||s.candidate.followed===r.name,stableReady:y,isStranded:f,
inForce:g,scaled:A,warm:bo(e),health:s.candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===i.step,heldMs:s.
hold?o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:vo(e),waitedMs:o-C.fromMs,wait:C}}const vo=({world:e,snapshot:t,journal:n})=>n.request?.
step===n.step?"taken":(0,l.pU)(t,n,e.cluster.serverNow())?"made":"none";function bo({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=yo;return Object.
entries(e.wanted).every(([o,i])=>{const r=(0,l.EB)(t,o);return r>=i||r===0&&o!==n.candidate&&a})}const yo=2e4,Mo=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:
{key:n,fromMs:t},We=({templates:e},{deployment:t},n,s)=>(0,l.RH)(n,s,t?.template&&e),qt=(e,{plannedMs:t})=>({sources:M(e,e.sources),limits:e.settings.analysis,plannedMs:t});
function Yt(e,t,n){const s=n?.hold===t?n:void 0,a=qt(e,t),o=e.clock.now(),i=s?.judging??(0,Ee.Nh)(t.states),r=(0,Ee.PD)(i,t.measurements,{step:t,at:o,judged:a});
if(s&&r.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,Ee.Ep)(r,t.measurements,{step:t,judged:a,at:o,pending:c});return{hold:t,judging:r,analysis:u,
atMs:o,pending:c}}const wo=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function ko({world:{templates:e},snapshot:t,
journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deployed"||s||!a||n.sent===void 0?!1:!(0,l.Hy)(t,n,e)&&(0,l.Xs)(t,e)!==void 0}function Oo({start:e},t,n){
const s=t?.ready.status,a=e?.is==="healing"&&e.serves===!0;return n==="stepping"&&s==="True"?"ready":e?.is==="failed"||n==="stepping"&&s==="False"&&!a?"failed":
s==="True"&&(e?.is!=="healing"||a)?"ready":"starting"}function To(e,t){const{previous:n}=e,s=$o(e)??n?.trouble,a=Eo(e)??n?.foreignTemplate,o=So(e,t)??n?.warm;return{
...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...o?{warm:o}:{}}}function $o({snapshot:{start:e},candidate:t}){if(!(!t||!e||e.is==="starting"))return{start:e,text:e.
is==="unseen"?e.note:`${e.is} ${e.why.reason}`}}function Eo({world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")
return;const s=e.templates.fingerprint(t.template);return s===n.sent?void 0:s}function So({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||
!s||a<0||n?.warm?.step===a))return{step:a,pods:t.replicas}}const Ro=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const{plan:o,step:i}=a,
{percent:r,holdMs:c}=o.steps[i]??{percent:0,holdMs:0},u=t.clock.now(),d=o.steps.reduce((L,Oe)=>L+Oe.holdMs,0),f=(0,se.X2)({plan:o,step:i},Ke(t,n,a)),p=_o(t,n,{journal:a,
plannedMs:d}),{pending:g}=n,y={step:i,percent:r,holdMs:c,longestMs:f,plannedMs:d,fromMs:u,states:p,measurements:[],pending:g};uo(t,y,{candidate:a.candidate??"",
isStart:zt(n,a)}),n.hold=y,n.earlier??=a.ended??[];const A=$e(s,a);A&&Jt(t,n,A);const C=u-(n.exposure.at(-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:r,
afterMs:C,atMs:u,untilMs:a.deadlineMs})},Ke=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function _o(e,t,{journal:n,plannedMs:s}){const a=zt(t,
n)?Ve.Cq:Ve.MB,o=Object.entries(t.evidence??n.evidence??{}),i=Object.fromEntries(o.map(([r,c])=>[r,a(c)]));return t.lastHeld===void 0?(0,Ee.b6)(i,t.before.measurements,
qt(e,{plannedMs:s})):i}const zt=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,Re=(e,t)=>{const{evidence:n,answers:s}=t,a=_e(e,t);return{...e,...a.length>
0&&{ended:a},...n&&{evidence:Object.fromEntries(Object.entries(n).map(([o,i])=>[o,(0,Ve.oV)(i)]))},...s&&{answers:{n:s.count,...s.bad===void 0?{}:{bad:s.bad}}}}},
_e=(e,{earlier:t,steps:n})=>io(t??e.ended??[],n);function te(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Yt(e,n,t.seen?.judged),{judging:a,
analysis:o}=s;n.holdMs>0&&(t.evidence=a.states);const{percent:i,failed:r}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(p=>({...p,...Io(n,p.source,c)})),d=(0,oo.h9)(
o.verdict),f={percent:i,heldMs:c,...o,sources:u,verdict:d,...r&&{failed:r},...No(t,n,d)};t.steps.push(f),lo(e,t,{judged:s,verdict:f.verdict,isRequested:f.request!==
void 0}),jo(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:f})}function No({seen:e},{step:t},n){const s=e?.journal?.request;return s?.step===t&&n!==
"failed"?{request:s.by}:{}}const Io=({measurements:e,fromMs:t},n,s)=>{const a=(0,ao.b)(n,e,{fromMs:t,toMs:t+s});return a.length>0?{course:a}:{}};function Jt(e,t,n){
if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=Ao(t,(0,l.zc)(e.cluster.snapshot())?.answers),a=({start:o,...i})=>o({...n,held:()=>t.hold,sent:r=>xo(
t,{source:i.name,dueMs:r}),tallies:s},r=>{Co(e,t,{...r,source:i}),e.notifier.notify()},t.background.signal);P(e,n).then(({sources:o})=>Promise.all(o.map(async i=>a(
i)))).catch(()=>{})}function Ao(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?Po(t,a):void 0,{n:i,bad:r}=o??a,c=o?"between":"earlier";e.
answers={count:i,...r===void 0?{}:{bad:r},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}function Po(e,t){return e.bad===void 0&&t.
bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function xo({pending:e},t){return e.add(t),()=>{e.delete(t)}}function Co(e,t,{
sample:n,source:s,...a}){const{hold:o}=t,{unattributed:i,atMs:r,of:c}=a;if(i!==void 0){o&&Lo(o,i);return}const u={...a,source:s.name};!o&&t.exposure.length===0&&
c==="stable"&&(t.before.measurements.push(u),He(e,u,"before")),!(!o||r<o.fromMs)&&(o.measurements.push(u),He(e,u,"hold"),n&&c==="candidate"&&Do(o,{...n,atMs:r,one:s.
one},a.note))}function Do(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function Lo(e,t){e.unattributed={count:(e.unattributed?.count??0)+
1,why:t}}function jo(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did not come from the candidate: ${n} of the answers t\
o probes (${s}).`;e.reporter.report({is:"note",text:a})}const Uo=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,l.zc)(s),o=a&&$e(s,a);o?n.candidate.health="runn\
ing":Xt(t,"unreachable","The candidate has no tag URL."),o&&Fo(t,o).catch(i=>Wo(t,i))},Bo=3;async function Fo(e,t){const{world:n,memory:s}=e;for(let a=1;;a++){const{
health:o,by:i}=await P(n,t),r=i==="pod"?{result:await Qt(e,t,o)}:await Vo(e,t,o);if(s.background.signal.aborted)return;if(r.result)return Ho(e,t,r.result);(r.isFinal||
a>=Bo)&&await K(n,t.url,r.why)}}async function Vo(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,i=await s.hosts.isServed(t.url,o);if(i.is!=="knative")
return{why:i.why,isFinal:!0};const r=await Qt(e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||r.is==="cancelled"?{result:r}:{why:c.why,isFinal:!1}}
function Qt({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),s.run(n,t.background.signal)}function Ho({world:e,
memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is==="cancelled"?t.abortBecause??="cancelled":t.candidate.
health=s.is,s.is==="passed"&&Jt(e,t,n),e.notifier.notify()}function Wo(e,t){const n=t instanceof U.a,s=n&&t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&
(e.memory.abortCure=t.cure),Xt(e,s,n?t.message:String(t))}function Xt({world:e,memory:t},n,s){t.candidate.health=n,t.abortDetail=s,e.notifier.notify()}const Ko=new Set(
["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),Go=e=>Ko.has(e),Ge=3e4,Zt=20,qe=e=>`${new Date(e).toISOString().slice(
0,16).replace("T"," ")} UTC`,qo=(e,t)=>Yo[e](t),le=()=>[],Ye=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Yo={cancelled:Ye,"driver-d\
ied":Ye,"pause-over":Ye,asked:le,superseded:le,error:le,"stable-not-ready":le,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"cand\
idate-failed":()=>["Fix the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Depl\
oy again to start from it."],"candidate-not-ready":e=>["If it only needs more time to start, increase `ready-timeout`.",...ze(e,"To see what its pods are waitin\
g for, while they exist:","describe pods")],"candidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only n\
eed more time, increase `ready-timeout`.",...e.flatMap(n=>ze({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],
"health-failed":e=>en(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":le,"an\
alysis-failed":e=>en(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},en=e=>ze(e,"To read its log, while its pods exist:","logs --tail 100"),ze=({candidate:e,namespace:t},n,s)=>e===void 0?
[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var S=h(11656),tn=h(57028);function nn(e,t,n){return(0,v.O2)(t)?{traffic:t.intended,parked:t.
parked}:(0,v.vY)(t.before)&&Jo(e,t,n)?(0,v.r3)(t.before,(0,l.i_)(n)):(0,V._r)(t,(0,l.$S)(n))}const Je=(e,{before:t,candidate:n},s)=>(0,v.vY)(t)&&pe(e,s)?.name===
n?"floating":"pinned";function zo(e,t,n){if(!(0,v.vY)(t.before)||Je(e,t,n)==="floating")return!0;if(!(0,tn.t)(n))return!1;const s=n.revisions.get(t.candidate);return!(0,l.
Hy)(n,t,e.templates)||s?.ready.status==="False"||sn(n,s)}function pe({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||n.latestCreated!==
n.latestReady)return;const s=(0,l.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return sn(t,s)?void 0:s}const sn=({revisions:e},t)=>t!==void 0&&[...e.values()].some(
({generation:n})=>n>t.generation);function Jo(e,t,n){const s=pe(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!a||s.name===t.candidate?
!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Qe(e,s,a)}const Qe=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&an(t,n);function Qo(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const a=pe(e,n);return!a||
!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:an(a,s)?`${a.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function Xe(e,t,n){const s=e.cluster.snapshot(),
{service:a}=s,{service:o,namespace:i}=e.cluster.target;if(!a||!(0,v.vY)(t.before)||(0,v.vY)(a.traffic))return[];const r=(0,v.AR)(a.traffic).map(({revision:p})=>p),
c=`${n(e,t)}, so ${o} remains pinned to ${r.join(" and ")}, and later Revisions receive no traffic.`,d=[(0,l.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].
filter(p=>!Xo(e,t,p));if(d.length===0)return[`${c} To follow the latest Revision again: kn service update ${o} -n ${i} --traffic @latest=100`];const f=d[0]?`Its\
 latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function Xo(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(o=>{const i=s.get(o.revision);return i!==void 0&&
(i.name===n||Qe(e,a,i))}):!1}function an(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Zo(t.digests[s])&&e.digests[s]===t.digests[s])}const Zo=e=>e?.
includes("@sha256:")===!0;var G=h(18103),q=h(53201),H=h(57049),J=h(90745);const Ze=3e4;function et(e,t,n){const s=e.clock.now(),a=async o=>{for(;;){if(await e.clock.
sleep(Ze,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,J.Ku)([n,a])}function ne(e,{revisions:t,
autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}async function he({cluster:e},t,n){t==="pod-autoscaler"&&
await Promise.all(n.map(e.readAutoscaler))}const on=4;async function me(e,{on:t,name:n},s){const a={on:t,name:n,before:tt(e.cluster.snapshot(),{on:t,name:n}),after:s};
let o=!1;const i=()=>(o=!0,rn(e,a,s)),r=d=>tt(d,a)===s,c=await(0,S.m3)(e,d=>cn(e,d)?{send:i,isDone:r}:void 0,{attempts:on,onRefusal:({status:d})=>d===404?"over":
"again"}).catch(fn(e,a,s));if(!c)return!1;const u=c.is==="written"&&await ei(e,a);return!u&&o&&await ni(e,a),u}const rn=({cluster:e},{on:t,name:n},s)=>t==="revi\
sion"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),tt=(e,{on:t,name:n})=>ne(t,e,n)??null,cn=(e,{service:t})=>t?.driver===e.driver,un=({before:e,
after:t})=>Number(t??0)>Number(e??0),ei=async(e,t)=>!un(t)||cn(e,await e.cluster.reread(w.k)),[dn,ti]=[1e3,200];async function ni(e,t){const{name:n,before:s,after:a}=t;
if(!un(t))return;await e.clock.sleep(ti);const o=c=>tt(c,t)===a,i=c=>Object.hasOwn((0,l.zc)(c)?.scale??{},n);if(!await si(e,t,o))return;const r=()=>rn(e,t,s);await(0,S.
m3)(e,c=>o(c)&&!i(c)?{send:r,isDone:u=>!o(u)}:void 0,{attempts:on,onRefusal:()=>"over"}).catch(fn(e,t,s))}async function si(e,{on:t,name:n},s){if(t==="revision")
return(0,w.T)(e,s,dn);const a=e.clock.now()+dn;for(;;){if(await e.cluster.readAutoscaler(n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;
await e.clock.sleep(Math.min(ai,o))}}const ai=250,oi=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),fn=(e,t,n)=>s=>{if(!(s instanceof U.a&&oi.has(s.code)))
throw s;ri(e,t,n)},ii={revision:"revision","pod-autoscaler":"podautoscaler.autoscaling.internal.knative.dev"};function ri(e,{on:t,name:n},s){const{namespace:a}=e.
cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s} on`} ${n}.`,i=s===null?"-":`=${s}`,r=`kubectl annotate ${ii[t]} ${n} -n ${a}\
 --overwrite autoscaling.knative.dev/min-scale${i}`;e.reporter.report({is:"warning",code:"W_SCALE",message:o,cure:r})}function ci(e,t){const{now:n}=e,s=ln(e);if(!s||
t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.atMs-t.atMs));return Math.floor(a/Ze)>Math.floor(o/Ze)?[{is:"still-waiting",...s}]:[]}function ln(e){
const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return ui(e.now,t);case"presented":case"stepping":return pn(e.now,t)??di(e.now,t)??li(e,t);case"\
aborting":return pn(e.now,t);default:return}}function ui({progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&
{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const pn=({progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};
function di({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:o}=n.steps[s]??{percent:0,holdMs:0},{isHeld:i,heldMs:r,longestMs:c,request:u,verdict:d}=e;
if(!i||r>=c||u==="taken"||r>=o&&fi.has(d))return;const f=t?.analysis.sources??[];return{on:{is:"hold",percent:a,measured:f},forMs:r,limitMs:r<o?o:c}}const fi=new Set(
["passed","not-judged","not-asked"]);function li({now:e,memory:t,snapshot:n},{plan:s}){const{stableReady:a,scaled:o,warm:i,health:r,waitedMs:c}=e.progress,u=s.limits.
readyMs;return a?o&&!i?{on:{is:"pods",lacking:hn(t,n)},forMs:c,limitMs:u}:r==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const hn=({
pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,pods:(0,l.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function pi(e,t){const{now:n,memory:s,
snapshot:a}=t,{journal:o}=n;if(!o)return;const{service:i,namespace:r}=e.cluster.target,c=o.candidate??n.candidate?.name,u=ln(t),d=mi(n,o);return{service:i,namespace:r,
atMs:n.atMs,stage:o.stage,isRollback:o.isRollback===!0,stable:o.stable,steps:hi(s,o),step:o.step,wanted:(0,v.AR)(o.intended),served:(0,v.AR)((0,l.NP)(a)),sources:M(
e,e.sources),limit:gi(e),...c===void 0?{}:{candidate:c},...u?{wait:u}:{},...d?{hold:d}:{},...o.request?.step===o.step?{request:o.request.by}:{},...s.abortBecause?
{because:s.abortBecause}:{}}}const hi=({steps:e},{plan:t,step:n})=>t.steps.map((s,a)=>{const o=a<n?e.findLast(({percent:i})=>i===s.percent):void 0;return o?{...s,
verdict:o.verdict}:s});function mi({progress:e,judged:t},{plan:n,step:s}){const{isHeld:a,inForce:o,heldMs:i,longestMs:r,verdict:c}=e;if(!a||!o)return;const{holdMs:u}=n.
steps[s]??{holdMs:0};return{heldMs:i,holdMs:u,longestMs:r,verdict:c,measured:t?.analysis.sources??[]}}const gi=({settings:{analysis:e}})=>({maxErrorRate:(0,ee.g_)(
e).limit,isDefault:e.maxErrorRate===void 0});function mn(e,t,n){const s=t.seen,a=ho({world:e,memory:t,snapshot:n,previous:s});t.seen=a,fo(e,s,a);for(const o of bi(
{previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.report(o);return vi(e,{now:a,memory:t,snapshot:n}),a}function vi(e,t){if(e.show)try{const n=pi(
e,t);n&&e.show(n)}catch{}}function bi(e){const{now:t,memory:n}=e;if(!t.journal)return[];const s=ci(e,e.previous);return n.abortBecause?[...gn(e),...s]:[...[...yi(
e),...Mi(e)],...gn(e),...wi(e),...s]}function yi({previous:e,now:{candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];
const a=n.stable[0]?.revision,o=s.deployment?.changes??[];return[{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function Mi({previous:e,now:{trouble:t,
candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"starting",candidate:n.name,start:t.start}]}function gn({previous:e,now:t,snapshot:{service:n},name:s}){
const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,l.hU)(
n,"template")}.`,cure:"That change is kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic."}]}function wi({
previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const o=t!==void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.
pods,afterMs:s-a.pods.scaledAtMs}]}const ki=.8;function Oi(e,t,n,s){const a=n===t.candidate,o=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!a&&!o)
return s;const[i,r]=[e[0],e.at(-1)];if(!i||!r)return t.step<0?Number.NEGATIVE_INFINITY:s;const c=f=>a?f:100-f,u=ki*c(r.toMs>s?r.percent:0),d=a?i.fromMs:Number.NEGATIVE_INFINITY;
return Math.max(d,...e.filter(({percent:f})=>c(f)<u).map(({toMs:f})=>f))}var Ti=h(58859),vn=h(40019);const $i=(e,{current:t,target:n})=>({...e,stage:"stepping",
step:0,stable:[{revision:n,percent:100}],...t===void 0?{}:{candidate:t},floating:n,before:Ei(bn(e.before,e.tags.stable,n),{target:n,tag:e.tags.stable}),templateFrom:n}),
bn=(e,t,n)=>e.some(s=>s.tag===t&&s.revisionName===n)?e:(0,Ti.VK)(e,t,n);function Ei(e,{target:t,tag:n}){const s=(0,v.vY)(e),a=i=>s?(0,v.vY)([i]):i.tag===n&&i.revisionName===
t,o=e.map(i=>a(i)?{...i,percent:i.percent||100}:i);return(0,vn.c_)(o,i=>!a(i))??e}var D=h(17738);const yn=(e,t,n)=>({...(0,v.UN)(e.intended,e.before)?{}:{traffic:e.
intended},...e.isRollback&&Si(e)?{tags:(0,D.t2)([...t.ownTags,e.tags.stable])}:{},journal:{...e,deadlineMs:(0,q.nl)(e,"readyMs",t.nowMs)},driver:n,active:!0,...D.
tj});function Si({before:e,intended:t,floating:n,tags:s}){const a=o=>o.find(({tag:i})=>i===s.stable)?.revisionName;return a(t)!==a((0,v.dp)(e,n))}const Ri=(e,t,n)=>({
journal:{...$i(e,n),...(0,q.TG)(e,"readyMs",t)}}),Mn=(e,t,n)=>{const s=e.stable.length===0,a=s?(0,v.MG)(e):(0,v.nb)((0,v.dp)(e.before,e.floating),e.tags.candidate);
return{...s?{tags:(0,D.Od)(e,t)}:{},...(0,D.oO)(e,(0,v.r3)(a,t.isReady),{stage:"deployed",...(0,q.TG)(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},wn=(e,t,{
candidate:n,emptyUrl:s})=>{const a={...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},o=e.stable.length===0?e.intended:(0,v.lD)(a,0),i=[n,...e.stable.map(({revision:c})=>c)],
r=Object.fromEntries(i.map(c=>[c,t.minScaleOf(c)]));return{...(0,D.oO)(a,(0,v.r3)(o,t.isReady),{stage:"presented",scale:{...r,...e.scale},...(0,q.TG)(e,"readyMs",
t)}),tags:(0,D.Od)(e,t)}},kn=(e,t,{hold:n,scale:s})=>({journal:{...e,hold:n,scale:s,...(0,q.TG)(e,"readyMs",t)}}),On=(e,t,n)=>{const{step:s}=n,a=(0,v.lD)(e,e.plan.
steps[s]?.percent??0);return{...(0,D.oO)(e,(0,v.r3)(a,t.isReady),{stage:"stepping",step:s,...(0,q.TG)(e,n,t)}),...D.tj}},_i=(e,{step:t,by:n})=>({journal:{...e,request:{
step:t,by:n}},...D.tj}),Tn=(e,{nowMs:t},n)=>({driver:null,...D.tj,journal:{...e,stage:"paused",deadlineMs:t+n}}),$n=(e,t)=>({journal:{...e,stage:"promoting",...(0,q.
TG)(e,"routeMs",t)},...D.tj}),En=(e,t,{form:n,keep:s,isJudged:a})=>({traffic:(0,v.r3)((0,v.tU)(e,n,s),t.isReady).traffic,tags:(0,D.Od)(e,t),verdicts:{...t.verdicts,
...Ii(e,t),[e.candidate]:a?Ni(t):Rn(t)},...e.metadata,...D.$h}),Sn=(e,t)=>({tags:(0,D.Od)(e,t),...e.metadata,...D.$h}),Rn=e=>({is:"not-judged",at:(0,D.Tc)(e)}),
Ni=e=>({is:"good",at:(0,D.Tc)(e)});function Ii({stable:e,scale:t,hold:n},s){if(n!=="revision")return{};const a=({revision:o})=>{const i=t[o];return i?[[o,{...s.
verdicts[o]??Rn(s),minScale:i}]]:[]};return Object.fromEntries(e.flatMap(a))}const Ai=async(e,{world:t})=>{const n=await _n(t);n&&t.reporter.report({is:"promote\
-requested",...n,atMs:t.clock.now()})};async function Pi(e){const t=await _n(e);if(!t)return;const n=`Promote requested by ${(0,Se.cC)(t.by)}: the hold of ${t.percent}\
 % is over already`;e.reporter.report({is:"note",text:n})}function xi({driver:e,cluster:t},n){const s=(0,l.nO)(n,e);if(typeof s=="string"||s.journal.stage!=="st\
epping")return!1;const{journal:a}=s;return a.request?.step!==a.step&&(0,l.pU)(n,a,t.serverNow())!==void 0}async function _n(e){const t=await(0,S.M9)(e,({journal:o},{
nowMs:i},r)=>{const c=(0,l.pU)(r,o,i);return c?_i(o,c):{journal:o}},{interrupt:e.interrupt});if(t.is!=="written"||!t.journal)return;const{request:n,plan:s,step:a}=t.
journal;return n?.step===a?{percent:s.steps[a]?.percent??0,by:n.by}:void 0}const Ci=1e3,Di=6e4,Li=12e4;async function ae(e,t,n,{over:s={},unless:a,hurry:o}={}){
await t.pods.raising;const{hold:i}=n;if(i==="nothing"||i!=="pod-autoscaler"&&!e.may.patchRevisions)return;const r=i===void 0?n.scale:{...n.scale,...s},c=i??"rev\
ision",u=await Ui(e,c,r);if(u.length===0)return;const d=u.filter(p=>Bi(p)&&Fi(e,p.revision.name)),f=Vi(e,c);await e.clock.sleep(Ci),await f(u.filter(p=>!d.includes(
p))),await Hi(e,{memory:t,journal:n,needed:d,unless:a??o}),o?.aborted&&d.length>0&&e.reporter.report({is:"note",text:ji(d)}),a?.aborted||await f(d)}const ji=e=>`\
Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function Ui(e,t,n){await he(e,t,Object.keys(n));const s=e.
cluster.snapshot(),a=o=>ne(t,s,o);return Object.entries((0,G.D8)(n,a)).flatMap(([o,i])=>{const r=s.revisions.get(o);return r?[{revision:r,now:a(o)??null,after:i}]:
[]})}const Bi=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),Fi=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.
some(({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},Vi=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.map(({revision:{
name:s},after:a})=>me(e,{on:t,name:s},a)))};async function Hi(e,t){const{needed:n}=t,s=Ki(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,S.M9)(e,({journal:i},r)=>(0,q.
uQ)(i,r,{wait:"routeMs",extraMs:s}))).is!=="written")return;const o=n.map(({revision:i,now:r})=>`${r} pods of ${i.name}`).join(" and ");e.reporter.report({is:"n\
ote",text:`Keeping ${o} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await et(e,{on:{is:"autoscaler"},limitMs:s},()=>Wi(e,t,s))}async function Wi(e,t,n){
const s=e.clock.now()+n,a=o=>Nn(e,t,o)||xi(e,o);for(;await(0,w.T)(e,a,s-e.clock.now(),t.unless);){if(Nn(e,t,e.cluster.snapshot()))return;await Pi(e)}}const Nn=(e,{
memory:t},n)=>mn(e,t,n).progress.foreign!==void 0;function Ki({memory:e,journal:t,needed:n},s){const a=n.map(({revision:i})=>Gi(i,Oi(e.exposure,t,i.name,s),s)),
o=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(o,Math.max(0,...a)))}function Gi({window:e},t,n){const s=Math.min(Li,(0,H.E9)(e??"")??Di);return Math.
min(s,Math.max(0,t+s-n))}async function nt(e){const{version:t,ingress:n}=await e.cluster.installation(),s=(0,G.hy)(t);return e.knative.age=s==="unknown"?await qi(
e):s,t!==void 0&&s!=="unknown"&&(e.knative.version=t),{...e.cluster.target,...e.knative.version!==void 0&&{knative:e.knative.version},...n!==void 0&&{ingress:n}}}
async function qi({cluster:e}){const t=e.snapshot();for(const{revision:n}of(0,v.AR)((0,l.m8)(t))){const s=Object.keys(t.revisions.get(n)?.annotations??{});if(!s.
some(G.d$))continue;const a=(0,G.lm)(s,await e.readPods(n)??[]);if(a!=="unknown")return a}return"unknown"}function In(e,t,n=(0,l.zc)(e.cluster.snapshot())){if(!n||
n.stable.length===0)return;const s=Yi(e,t,n);e.reporter.report(s)}function Yi(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.cluster.snapshot(),{minScale:i}=e.
settings.template;return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:zi(e).map($.Cv),stable:(0,G.RK)(n,r=>o.get(r)),...i!==void 0&&i>0&&{candidateMinScale:i}}}
function zi({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,$.xQ)("hold"):t.patchRevisions?[]:(0,$.xQ)("scale")}async function st(e,t){
const n=(0,l.zc)(e.cluster.snapshot())?.hold;if(n!==void 0)return n;e.knative.age==="unknown"&&await nt(e),e.knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&
(e.knative.age=await er(e,t)),e.knative.age==="before-1.21"&&await(0,N.LA)(e);const s=ge(e),a=s==="by-effect"?"nothing":s;return await Ji(e,a)?(In(e,a),a):"noth\
ing"}const ge=({knative:{age:e},may:t})=>(0,G.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function Ji(e,t){
const n=Object.keys((0,l.zc)(e.cluster.snapshot())?.scale??{});return await he(e,t,n),(await(0,S.M9)(e,({journal:a},o,i)=>kn(a,o,{hold:t,scale:t==="pod-autoscal\
er"?Qi(a,i):a.scale}))).is==="written"}const Qi=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const o=ne("pod-autoscaler",n,a);return o===void 0?
[]:[[a,o]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},[Xi,Zi]=[8e3,1e3];async function er(e,t){const n=()=>e.cluster.snapshot().revisions.
get(t),s=await e.cluster.readPods(t),a=n();if(!a||s===void 0||s.length===0)return"unknown";const o=Math.max(a.desired??0,a.replicas,s.length)+1;if(Number(a.maxScale??
0)>0&&o>Number(a.maxScale))return"unknown";const i=await me(e,{on:"revision",name:t},String(o))?await tr(e,{name:t,written:o,before:s}):"unknown",{scale:r={}}=(0,l.
zc)(e.cluster.snapshot())??{};return await me(e,{on:"revision",name:t},r[t]??null),i}async function tr(e,{name:t,written:n,before:s}){const a=e.clock.now()+Xi,o=({
revisions:i})=>An(i.get(t))>=n;for(;;){const i=await(0,w.T)(e,o,Zi,e.interrupt);i&&await e.clock.sleep(nr,e.interrupt);const r=await e.cluster.readPods(t);if(r===
void 0)return"unknown";const c=An(e.cluster.snapshot().revisions.get(t)),u=(0,G.cT)({written:n,desired:c,before:s,after:r});if(u!=="unknown"||i||e.interrupt.aborted||
e.clock.now()>=a)return u}}const nr=300,An=e=>e?.desired??0,ve=(e=[])=>({is:"kept",next:e});async function sr(e,t){const n=await ar(e,t),{journal:s}=t;return n.
is!=="foreign"&&(0,v.vY)(s.before)&&!(0,v.O2)(s)&&!Pn(s)&&await ir(e,s),n}async function ar(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(Pn(s)||!Cn(e,n,t))
return ve();if(e.settings.onAbort==="keep")return ve([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const a=xn(s,n);if(!a)
return ve(["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,S.M9)(e,(r,c,u)=>(o=!Cn(
e,u,r),(0,V.v0)(r.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?ve():(e.reporter.report({is:"written",what:`Restored the template of ${a.
name}`}),{is:"restored",next:[]})}const Pn=({candidate:e,intended:t})=>e!==void 0&&(0,v.tC)(e,t)>0,xn=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(
e),Cn=({templates:e},t,{service:n,journal:s})=>{if(!s.isRollback)return(0,l.TH)(n.template)===s.id&&(0,l.Hy)(t,s,e);const[a,o]=[(0,l.Xs)(t,e),(0,l.RH)(t,s)];return a!==
void 0&&o!==void 0&&e.same(e.of(a),e.of(o))},or=2e3;async function ir(e,t){const n=e.cluster.snapshot(),{service:s}=n,a=xn(t,n);if(!s||!a||!e.templates.same(s.template,
e.templates.of(a)))return;const o=d=>typeof(0,l.nO)(d,e.driver)=="string",i=e.clock.now()+Math.min(t.plan.limits.readyMs,rr),r=()=>Math.max(0,i-e.clock.now());await(0,w.
T)(e,d=>o(d)||pe(e,d)!==void 0,r());const c=pe(e,e.cluster.snapshot());if(!c||o(e.cluster.snapshot()))return;const u=cr(e,t);if(await ur(e,c,u)){const d=f=>(0,l.
Ck)(f)&&(0,l.EB)(f,c.name)>=u;await(0,w.T)(e,f=>o(f)||d(f),r())}await(0,w.T)(e,o,or)}const rr=6e4,cr=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(
1,...t.map(({revision:s})=>(0,l.EB)(n,s)))};async function ur(e,{name:t,replicas:n},s){const a=(0,l.zc)(e.cluster.snapshot())?.hold;if(a==="nothing"||a==="revis\
ion"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await he(e,a,[t]);const o=ne(a??"revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,S.M9)(e,({journal:c},u)=>(0,V.
KE)(c,u,{revision:t,minScale:o}))).is!=="written")return!1;const r=await st(e,t);return r!=="nothing"&&me(e,{on:r,name:t},String(s))}const Dn=async(e,{world:t,memory:n,
snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;if(hr(t,n,a,(0,l.fx)(s.route,a.journal.intended)),a.journal.stable.length===0)return mr(
t,n,a);const o=await sr(t,a);o.is==="foreign"||!await lr(t)||(await ae(t,n,(0,l.zc)(t.cluster.snapshot())??a.journal),(await(0,S.M9)(t,({journal:r},c,u)=>(0,V.cI)(
c,jn(t,n,{journal:r,now:u})))).is!=="written")||t.cluster.snapshot().service&&(0,T._N)(t,n,dr(t,n,{ours:a,snapshot:s,next:o.next}))};function dr(e,t,{ours:{journal:n},
snapshot:s,next:a}){const o=Xe(e,n,Qo);if(!n.isRollback){const r=t.abortBecause??"driver-died",c=fr(e,t,n);return{kind:"aborted",because:r,reason:t.abortDetail??
"",next:[...a,...c,...o],journal:n}}if(Ln(n,s)){const r=t.abortBecause??"driver-died",c=`${n.candidate??"What was to have the traffic"} receives no more traffic\
.`;return{kind:"rolled-back",because:r,reason:c,next:[...a,...o],journal:n}}return{kind:"aborted",because:"stable-gone",reason:`${(0,v.HV)(n.stable)} no longer \
exists, so traffic could not return to it.`,next:[...a,...o],journal:n}}const Ln=({candidate:e,intended:t},n)=>!t.some(s=>(0,V.Pw)(s,(0,l.$S)(n)))&&(e===void 0||
(0,v.tC)(e,t)===0),fr=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:qo(s,pr(e,t,n))};async function lr(e){const t=e.cluster.snapshot(),
n=(0,l.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,v.UN)(nn(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await(0,S.M9)(e,({journal:o},i,r)=>(0,V.
cJ)(o,i,nn(e,o,r))),{journal:a}=s.is==="written"?s:{};return a?(await(0,w.T)(e,l.Ck,a.plan.limits.routeMs),!0):!1}const pr=(e,{pods:{lacking:t}},n)=>{const{service:s,
namespace:a}=e.cluster.target,o=(0,l.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:a,...o?{candidate:o}:{},...t?{lacking:t}:{}}};function hr(e,t,{
journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===Number.POSITIVE_INFINITY&&(o.toMs=a),n.stable.length===0)return;const i=(0,v.AR)(n.intended),
r=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:i,afterMs:r,atMs:a}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"\
The Route has not yet confirmed that all traffic is back on stable."})}function jn(e,t,{journal:n,now:s}){const a=Ln(n,s)?"rolled-back":void 0,o=n.isRollback?a:
n.reason??t.abortBecause,i=We(e,t,s,n);return i&&o&&Go(o)?{revision:i.name,why:o}:void 0}async function mr(e,t,{journal:n}){const{service:s,onFirstFailure:a}=e.
settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await br(e),(0,T._N)(e,t,{kind:"first-deployment-failed",because:o,reason:`${s} \
was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await ae(e,t,n),(await(0,S.M9)(e,({journal:u},d,f)=>(0,V.cI)(d,jn(e,t,{journal:u,now:f})))).
is!=="written")return;const r=n.broken===void 0,c=r?gr(e):"There was no Revision that serves to return to.";(0,T._N)(e,t,{kind:r?"first-deployment-failed":"abor\
ted",because:o,reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...vr(e,
n)],journal:n})}function gr({cluster:e,settings:{service:t}}){const[n,...s]=(0,v.AR)((0,l.NP)(e.snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was \
kept, and serves nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const vr=(e,{broken:t,before:n})=>t===
void 0||(0,v.vY)(n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],br=e=>(0,S.m3)(
e,()=>({send:e.cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function yr({world:e,memory:t,snapshot:n}){const s=(0,l.zc)(n)?.stable.map(
({revision:d})=>d)??[],a=n.service?.url,{over:o,measurements:i}=t.before;if(o.signal.aborted||a===void 0||!s.some(d=>(0,l.EB)(n,d)>0))return;const r=e.may.reachUrl?
e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),u=async({name:d,startBefore:f})=>f?.({url:a,stable:s},({sample:p,...g})=>{const y={...g,
source:d};i.push(y),He(e,y,"before")},c);Promise.all(M(e,r.sources).map(u)).catch(()=>{})}const Mr=async(e,t)=>{const{world:n,memory:s}=t;yr(t);const{template:a,
generation:o}=s.deployment??{};(await(0,S.M9)(n,({journal:r,service:c},u)=>{if(a&&c.generation!==o)throw(0,m.V2)("E_SERVICE_CHANGED",{service:n.settings.service});
return Mn(r,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report({is:"written",what:a?"Applied the new template; traffic is pinned to stable":"Pinn\
ed traffic to stable"})},wr=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,a=>{n.candidate.
isReady||t.reporter.report({is:"log",line:a})}))},kr=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s),o=a&&We(t,n,s,a);if(!o)return;n.candidate.isReady=
!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{tagHost:i}=n.candidate,r=typeof i=="object"&&i.is==="empty"?{emptyUrl:i.
url}:{};await(0,S.M9)(t,({journal:c},u)=>wn(c,u,{candidate:o.name,...r}),{interrupt:t.interrupt}),t.reporter.report({is:"phase",phase:a.stable.length>0?"health":
"health-in-use"})};var oe=h(36701);function Un(e,{percent:t,stablePods:n},s){const a=(r,c)=>{const u=Number(s(r)?.maxScale??0);return[r,u>0?Math.min(c,u):c]},o=e.
stable.map(({revision:r})=>a(r,Math.max(1,s(r)?.replicas??0))),i=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...o,...e.candidate?[a(e.candidate,i)]:
[]])}const Bn=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function Fn({stable:e,scale:t},n){const s=a=>{switch(n){case"tag":return a===null?
null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[a,s(t[a]??null)]))}const Or=async(e,{
world:t,memory:n})=>{te(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,S.M9)(t,({journal:s},a)=>$n(Re(s,n),a),{interrupt:t.interrupt})},Tr=async(e,{
world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string"||a.journal.candidate===void 0)return;const o={...a.journal,candidate:a.journal.
candidate},i=Fn(o,t.settings.keepPrevious);await ae(t,n,o,{over:i,hurry:t.interrupt}),await Er(t,o);let r="pinned";const{keepPrevious:c}=t.settings;(await(0,S.M9)(
t,(d,f,p)=>(r=Je(t,o,p),En(o,f,{form:r,keep:c,isJudged:ro(_e(o,n))})))).is==="written"&&(await $r(t,o),t.cluster.snapshot().service&&_r(t,n,o,r))};async function $r(e,{
plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,w.T)(e,l.Ck,t.limits.routeMs);const s=({service:a,route:o})=>!a||!o||(0,v.UN)(a.served,o.served);await(0,w.
T)(e,s,Math.max(0,n-e.clock.now()),e.interrupt)}async function Er(e,t){const n=a=>typeof(0,l.nO)(a,e.driver)=="string"||zo(e,t,a);if(await(0,w.T)(e,n,Sr))return;
const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for at most ${s/1e3} \
s`}),await(0,w.T)(e,n,s)}const Sr=2e3;function Rr({reporter:e},{steps:t},n){const a=t.filter(({verdict:r})=>r==="not-judged").flatMap(({sources:r})=>r).filter(({
bad:r})=>r>0);if(a.length===0)return;const o=a.reduce((r,c)=>c.bad/c.count>r.bad/r.count?c:r),i=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(100*o.bad/
o.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${i}, and there were too few measurements \
to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function _r(e,t,n,s){
const{tags:a}=e.settings;Rr(e,t,n.candidate);const o=s==="pinned"?Xe(e,n,Ar):[],i=n.stable.length>0&&e.settings.keepPrevious!=="none",r=i?` ${(0,T.Lu)(n.stable)}\
 keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";(0,T._N)(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Nr:""}${n.candidate} serves 100 %\
 of traffic.${r}${Vn(_e(n,t))}`,next:[...c&&i?[Ir(e)]:[],...o,...Pr(e,n)],journal:n})}const Vn=e=>e.flatMap(t=>(0,Se.T9)(t)??[]).map(t=>` ${t}`).join(""),Nr="To\
o late to abort: the promotion was decided before, and has been finished. ",Ir=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,oe.j)({verb:"ro\
llback",...e})}`,Ar=({cluster:e,templates:t},n)=>(0,l.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the \
template in the meantime";function Pr({cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();
return s.flatMap(({revision:o})=>{const i=Number(a.get(o)?.minScale??0);return i===0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot be held.`]:
[]:[`${o} keeps at least ${i} ${i===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}const xr=async(e,{world:t,memory:n,snapshot:s})=>{te(
t,n);const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;if(await ae(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,l.zc)(t.cluster.
snapshot())?.stage!==o.stage)return;(await(0,S.M9)(t,(r,c)=>Sn(o,c))).is==="written"&&(0,T._N)(t,n,{kind:"split",reason:`The requested split is in effect and st\
ays.${Vn(_e(o,n))}`,next:Xe(t,o,()=>"The split names its Revisions"),journal:o})},Cr=async(e,{world:t,memory:n})=>{te(t,n);const s=await(0,S.M9)(t,({journal:i},r)=>Tn(
Re(i,n),r,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;(0,T._N)(t,n,{kind:"paused",reason:`${a.candidate}\
 has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${qe(a.deadlineMs)}.`,next:[`To continue: ${(0,oe.j)({verb:"promote",...o})}`,`T\
o return traffic to stable: ${(0,oe.j)({verb:"abort",...o})}`],journal:a})},Hn=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=
n.clock.now(),e==="candidate-not-warm"&&Lr(t),e==="route-stuck"&&Dr(t);try{jr(e,t)}catch{}await(0,S.M9)(n,({journal:a},o)=>(0,V.H_)(a,o,e),{urgent:!0})};function Dr({
memory:e,snapshot:{route:t}}){const n=(0,l.NK)(t);n&&(e.abortDetail??=`${n}.`)}function Lr({memory:e,snapshot:t}){const n=hn(e,t);e.pods.lacking=n.map(({revision:a})=>a);
const s=n.map(({revision:a,pods:o,wanted:i})=>`${a} has ${o} of ${i}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function jr(e,{world:t,memory:n,snapshot:s}){
te(t,n);const a=(0,l.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:o}=n,i=a&&(0,l.RH)(s,a)?.name;t.reporter.report(
{is:"returning",because:e,to:a?(0,v.AR)((0,V._r)(a,(0,l.$S)(s)).traffic):[],atMs:t.clock.now(),...i?{candidate:i}:{},...o?{detail:o}:{}}),Ur.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const Ur=new Set(["analysis-failed","analysis-inconclusive"]);var ie=h(49773);const Br=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,l.
zc)(s);if(!a)return;const o=p=>s.revisions.get(p);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,Bn(a,o)),n.pods.
wanted={};const i=await Fr(t,a);if(i==="nothing")return;const r=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=Un(a,{percent:r,stablePods:c},o),d=Wn(t,i,u);
n.pods.raising=d.catch(()=>{});const f=await(0,J.Ku)([()=>d,p=>(0,J.QH)(p).then(()=>{})],t.interrupt);f&&(n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=Object.fromEntries(
Object.entries(u).filter(([p])=>f.has(p))),(0,ie.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function Fr(e,{hold:t,step:n,candidate:s,plan:a}){
const o=n<0?s:void 0;return t===void 0&&e.knative.age==="unknown"&&o!==void 0&&(0,ie.LK)(e.cluster.snapshot(),o)&&await(0,ie.cA)(e,o,a.limits.readyMs),st(e,o)}async function Wn(e,t,n){
const s=r=>ne(t,e.cluster.snapshot(),r)===void 0;await he(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=(0,G.GY)(n,r=>ne(t,a,r)),i=new Set;return await Promise.
all(o.map(async({revision:r,pods:c})=>{if(!await me(e,{on:t,name:r},String(c)))return void i.add(r);e.reporter.report({is:"scaling",revision:r,from:(0,l.EB)(a,r),
to:c})})),new Set(Object.keys(n).filter(r=>!i.has(r)))}const Vr=async({step:e},{world:t,memory:n})=>{te(t,n),n.before.over.abort();const s=await(0,S.M9)(t,({journal:d},f)=>On(
Re(d,n),f,{step:e,leftMs:Ke(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,plan:i}=s.journal,r=i.
steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),Wr(n,r,c);const u=(0,v.AR)(o).filter(d=>d.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:r,candidate:a,stable:u,atMs:c})},Hr=async(e,{world:t,memory:n})=>{te(t,n),await(0,S.M9)(t,({journal:s},a)=>(0,q.
uQ)(Re(s,n),a,{wait:{step:s.step,leftMs:Ke(t,n,s)}}),{interrupt:t.interrupt})};function Wr(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Kr=async({because:e},{world:t,memory:n,snapshot:s})=>{te(t,n);const a=(0,l.
zc)(s);e==="traffic"&&a&&await Gr(t,n,a),(0,T._N)(t,n,{kind:"stopped",because:e,reason:ec(e,s,t),next:nc(e,t),...a?{journal:a}:{}})};async function Gr(e,t,n){await ae(
e,t,n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,j.ce)(n)});await(0,S.m3)(e,o=>s(o)?{send:a,isDone:i=>!s(
i)}:void 0,{onRefusal:()=>"over"})}const qr=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await zr(t)||Kn(t,n,{because:e})},Yr=5e3,zr=({cluster:e,clock:t})=>(0,J.
Ku)([n=>t.sleep(Yr,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function Kn(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:i,namespace:r}=e.
cluster.target,c=(0,l.zc)(o),u=c?[`kubectl patch ksvc ${i} -n ${r} --type json -p '${Zr(c,o)}'`]:[];(0,T._N)(e,t,{kind:"uncertain",because:n,reason:s??(n==="rou\
te-stuck"?Xr(o):Qr[n]),next:[(0,oe.j)({verb:"abort",service:i,namespace:r}),...u,...c?[Jr(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const Jr=({deadlineMs:e})=>`\
Otherwise the next deploy, or \`recover\`, returns traffic, from ${qe(Math.ceil(e/Gn)*Gn)} on.`,Gn=6e4,Qr={"api-silent":"The API server has not responded for 60\
 s.",error:"Could not return traffic to stable."},Xr=({route:e})=>{const t=(0,l.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}\
: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},Zr=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,V._r)(e,(0,l.
$S)(t)).traffic}]);function ec(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another \
rollout of ${n.settings.service} took over${tc(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,l.hU)(t,"traffic")}. That change is kept.`}
function tc(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const nc=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,oe.
j)({verb:"abort",...t.cluster.target})}`]:[],sc=1e3,ac=async({atMostMs:e},{world:t,snapshot:n})=>{await(0,J.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.
clock.sleep(Math.min(e,sc),s)])},oc=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);a&&(n.candidate.tagHost="asked",ic({world:t,memory:n,snapshot:s},
a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.aborted&&rc(t,o.why),n.candidate.tagHost=o,t.notifier.notify()}))};async function ic({
world:e,memory:t,snapshot:n},s){const a=Kt(e,n,s);if(!a)return{is:"not-needed"};const{signal:o}=t.background;if(!await(0,w.T)(e,({route:c})=>(0,l.fx)(c,s.intended),
Ge,o))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const r=await e.hosts.isEmpty(a,o);return r.is==="empty"?{is:"empty",url:a.url}:
r}const rc=({reporter:e,settings:t},n)=>e.report({is:"note",text:`The host of the tag ${t.tags.candidate} was not seen empty: ${n}.`}),cc={deploy:Mr,"watch-tag-\
host":oc,"tag-candidate":kr,scale:Br,follow:wr,"check-health":Uo,shift:Vr,"begin-hold":Ro,"hold-again":Hr,"take-request":Ai,pause:Cr,promote:Or,"finish-promotio\
n":Tr,"keep-split":xr,abort:Hn,"clean-up":Dn,stop:Kr,"give-up":qr,wait:ac};var at=h(49967);async function be(e,t){const n=()=>dc(e,t);e.interrupt.aborted&&n(),e.
interrupt.addEventListener("abort",n);const s=(0,l.zc)(e.cluster.snapshot());s&&co(e,s);try{for(;!t.outcome;)await fc(e,t);return t.outcome}finally{e.interrupt.
removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,J.Ku)([async()=>t.pods.raising,a=>e.clock.sleep(uc,a)])}}const uc=2e3;function dc(e,t){
const{reason:n}=e.interrupt;n instanceof Error&&!t.abortBecause&&qn(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function qn(e,t){
const{detail:n,cure:s}=Yn(t);e.abortDetail=n,s&&(e.abortCure=s)}async function fc(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:o}=mn(e,t,
n);if(s=(0,k.L)(a?.plan??bc,o),lc.has(s.do)&&await hc(e,t)==="interrupted")return;await mc(s,{world:e,memory:t,snapshot:n})}catch(a){await gc(s,a,{world:e,memory:t,
snapshot:n})}}const lc=new Set(["pause","keep-split","finish-promotion","clean-up"]),pc=1e3;async function hc({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.
aborted))return await(0,J.Ku)([()=>n().catch(()=>{}),s=>e.sleep(pc,s)],t),t.aborted?"interrupted":void 0}const mc=(e,t)=>cc[e.do](e,t);async function gc(e,t,n){
const{world:s,memory:a}=n,{detail:o,cure:i}=Yn(t),r=t instanceof U.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,at.
G9)(t)&&typeof(0,l.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!r&&!u){a.abortBecause="error",qn(a,t);return}!e&&!r&&await vc(n),a.outcome||Kn(s,a,{because:"\
error",detail:o,...i?{cure:i}:{}})}async function vc({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,l.nO)(n().snapshot,
e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await Hn({do:"abort",because:"error"},n()),(s.journal.stable.
length===0||await(0,w.T)(e,l.Ck,s.journal.plan.limits.routeMs))&&await Dn({do:"clean-up"},n())}catch{}}const Yn=e=>e instanceof U.a?{detail:e.message,cure:e.cure}:
{detail:`Internal error in kn-rollout: ${e instanceof Error?e.stack??e.message:String(e)}`},bc={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,
routeMs:0,totalMs:0}};function Ne({percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(i=>({percent:i,holdMs:0}));return ot({steps:o,ending:s,...a},{holdMs:t,
bakeMs:n})}function ot(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,o)=>{const i=yc(e,o)?n:t;return i===void 0?a:{...a,holdMs:i}});return{...e,steps:s}}function zn(e,t){
const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const yc=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-
1&&e.length>1;var Jn=h(10312);function Qn(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,d));if(a.length>0)throw(0,m.
V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const o=(0,ee.mo)(s.analysis),{detect:i,...r}=n.evidence??{},c={...r,...o.maxErrorRate===void 0&&i!==void 0&&{detect:i},
...o},u=(0,Jn.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function Xn({settings:e,may:t},n){const s=(r,c)=>Object.hasOwn(e.
given,r)?c:void 0,a={...n,...e.maxHoldMs===void 0?{}:{maxHoldMs:e.maxHoldMs},limits:{...n.limits,totalMs:s("timeout",e.timeoutMs)??n.limits.totalMs}},{plan:o}=e,
i=ot(a,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)});return zn(i,t.latest?.behindMs??0)}async function it(e,t,n){
const s=W(e.clock);s.abortBecause=n;const a=n==="asked";return await es(e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:o,service:i})=>(0,j.ZK)(o,i.traffic,
a)),be(e,s)}async function Zn(e,t){return await es(e,{driver:t,isDead:t!==void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,...o}=(0,j.ZK)(n,s.traffic,!1),
{pauseAt:i,...r}=Xn(e,a),c=r.steps.map((u,d)=>d===o.step?{...u,holdMs:0}:u);return{...o,plan:{...r,steps:c}}}),be(e,W(e.clock))}async function es(e,t,n){t.driver!==
e.driver&&await(0,S.m3)(e,s=>{const a=Mc(e,t,s),o={nowMs:e.cluster.serverNow()},i=(0,j.GH)(n(a),o,e.driver,e.job),{generation:r}=a.service;return{send:()=>e.cluster.
writeService({generation:r,driver:t.driver??null,set:i}),isDone:({service:c})=>c?.driver===e.driver}})}function Mc(e,{driver:t,isDead:n,isAsked:s},a){const{service:o}=a,
i=(0,l.zc)(a);if(!o||o.driver!==t||!i||i.stage==="stopped"&&!s)throw rt(e,i);if(s&&i.stage==="promoting"&&(0,I._V)(e,a).is==="alive")throw(0,m.V2)("E_TOO_LATE",
{...e.cluster.target,revision:i.candidate??""});if(n&&(0,I._V)(e,a).is==="alive")throw rt(e,i);return{service:o,journal:i}}const rt=({cluster:{target:e}},t)=>(0,m.
V2)("E_LOCKED",{...e,by:t?.job?.run??"another process",url:t?.job?.url});async function ts(e,t){if(await(0,N.DT)(e,"change"),t==="own"&&!await kc(e))return Oc(e);
const{service:n}=e.cluster.snapshot(),{journal:s,driver:a}=n??{};if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});
if(s==="unreadable")throw(0,I.bL)(e,e.cluster.snapshot());if(!s)throw(0,m.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.
target}),it(e,a,t==="own"?"cancelled":"asked")}const wc=2e3,kc=e=>(0,w.T)(e,({service:t})=>t?.driver===e.driver,wc);function Oc(e){const t=(0,T.e4)(e,{kind:"unc\
hanged",reason:"There was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function Tc(e){const t=await(0,N.DT)(e),{service:n,namespace:s}=e.
cluster.target,a=(0,l.rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,m.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"\
health-started",command:e.health.command(a)});const o=await e.health.run(a,e.interrupt);e.reporter.report({is:"health",result:o,candidateUrl:a});const i=await e.
hosts.now(a,e.interrupt);if(o.is==="cancelled")throw(0,m.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});if(i.is!=="knative")throw(0,m.V2)("E_UNHEALTHY",
{url:a,why:`not proven, since the answer is not of this Service: ${i.why}`});if(o.is!=="passed")throw(0,m.V2)("E_UNHEALTHY",{url:a,why:o.why});const r=(0,T.e4)(
e,{kind:"unchanged",reason:`${a} is healthy.`});return e.reporter.report({is:"ended",outcome:r}),r}var ns=h(70155),ct=h(84088),$c=h(83712),ss=h(33498);const ye=e=>M(
e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),Ec=(e,t)=>(0,$c.D)({plan:t,limits:e.settings.analysis,sources:ye(e),usersPerSecond:e.may.usersPerSecond,
longestOf:n=>(0,se.um)(t,n)}),as=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function os({may:{latest:e}},{steps:t,limits:n,pauseAt:s}){if(e)for(const a of(0,ss.
i)(t,s)){const o=a.reduce((i,{holdMs:r})=>i+r,0);if(!(!as(e,a)||o+se.$O<=n.totalMs))throw(0,m.V2)("E_LATE",{source:e.source,late:(0,H.cb)(e.behindMs),holds:(0,H.
cb)(o),timeout:(0,H.cb)(n.totalMs)})}}function Sc(e,t){const n=(0,ss.r)({plan:t,limits:e.settings.analysis,sources:ye(e),longestOf:se.um,slackMs:se.$O});if(!n)return;
const{percent:s,needMs:a,hasMs:o,bound:i,metric:r}=n,c=Number((r.needed/(a/1e3)).toPrecision(2));throw(0,m.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:r.kind==="er\
rors"?"max-error-rate":"max-latency",needed:`it takes ${is(a)} of about ${c} ${r.source} a second (${r.needed})`,has:is(o),bound:i,plan:Rc(n)})}const is=e=>(0,H.
cb)(Math.ceil(e/1e3)*1e3);function Rc({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,H.cb)(n)}`],...s===void 0?
[]:[`  timeout: ${(0,H.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,H.K$)(t)}`];return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(i=>i.replace("  ","  # "))].join(`
`)}function rs(e,t){const n=Ec(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&as(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function _c(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const i=n.plan.is==="built"?Ic(e,n.plan.maxBadAnswers):void 0,{steps:r,...c}=t,u=i?Ne({...c,percents:i,holdMs:a}).steps:
r,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-se.$O,leastMs:o?0:a},p=(0,ct.zz)(u,{limits:n.analysis,sources:ye(
e)},f);return ot({...t,steps:p},{bakeMs:d})}function Nc(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=(0,ct.z3)(
t.steps,{limits:n.analysis,sources:ye(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,ee.mo)(a)}:
t}}function Ic(e,t){const{analysis:n}=e.settings,s=(0,ct._T)(t,{limits:n,sources:ye(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,m.
V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,m.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,H.K$)((0,ee.le)(n))})}}var Ac=h(41902),cs=h(29535);async function ut(e,{
stable:t}){const n=t.map(({revision:r})=>r),s=await Promise.all(e.sources.map(async r=>({source:r,availability:await xc(e,r,n)}))),a=s.flatMap(({source:r,availability:c})=>c.
is==="available"?[{source:r,availability:c}]:[]);e.may.measureBy=new Set(a.map(({source:r})=>r.name)),e.may.latest=Pc(a),e.may.usersPerSecond=s.flatMap(({availability:r})=>r.
is==="unavailable"?r.usersPerSecond??[]:[])[0],e.may.paces=new Map(a.flatMap(({source:r,availability:{pace:c=r.pace}})=>c?[[r.name,c]]:[]));const o=s.flatMap(({
availability:r})=>r.is==="available"?[r.what]:[]),i=s.flatMap(({source:{needs:r},availability:c})=>{if(c.is==="available"||!r)return[];const{why:u,cure:d}=c;if(r.
required)throw(0,m.V2)("E_EVIDENCE",{subject:r.subject,why:u,cure:d??"",...r.required});return[{subject:r.subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"\
evidence",measured:o,unmeasured:i,...e.settings.dryRun?{isDetailed:!0}:{}}}function Pc(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===
void 0?[]:[{source:n.name,behindMs:Math.ceil(s/cs.I$)*cs.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function xc(e,{name:t,what:n=t,needs:s},a){return s?
await Cc(e,s.rights)??s.check(a,e.interrupt):{is:"available",what:n}}async function Cc(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;
const{user:s,grant:a}=await(0,N.Uk)(e,n);return{is:"unavailable",why:`${s} may not ${n.map($.Cv).join(", ")}`,cure:(0,Ac.r)(a)}}const[Dc,Lc]=[4,500];async function jc(e,t,n){
const s={generation:t.generation,driver:t.driver??null,set:{template:n}},a=await Uc(e,s);if(a.is==="refused")throw await Bc(e,a);if(a.is==="written")return a.service?.
template;await e.cluster.reread(w.k)}async function Uc(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===
Dc||e.interrupt.aborted)throw(0,m.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(Lc*n,e.interrupt)}}async function Bc(e,t){
return t.status===404?(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,N.o0)(e,[t.lacks]):(0,m.V2)("E_REFUSED_TEMPLATE",t)}var Ie=h(85154),
us=h(79320),dt=h(81610);function Ae({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:ls((0,dt.I)(t).labels),annotations:ls((0,dt.I)(t).annotations)}}
function ft(e,t){const n=Ae(e),[s,a]=[fs(n.labels,t.labels),fs(n.annotations,t.annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:{}}}const ds=({labels:e={},
annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],lt="networking.knative.dev/visibility";function Fc(e,t){
const n=Ae(e).labels[lt];if(n===void 0||n===t.labels[lt])return;const{namespace:s}=e.cluster.target;throw(0,m.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,
namespace:s,label:`${lt}=${n}`})}const fs=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.length>0?Object.fromEntries(n):void 0},ls=e=>Object.
fromEntries(Object.entries((0,dt.I)(e)).filter(t=>typeof t[1]=="string"&&!Vc(t[0]))),Vc=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),pt=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Hc(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Hc(e){const t=ge(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Wc(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return pt(e,{id:e.id,stage:"claimed",plan:o?ps(e):zc(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...Kc(e,t),...Gc(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!o?{templateFrom:t.latestCreated}:{}})}function Kc(e,t){const n=ft(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const Gc=(e,t)=>(0,l.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function qc(e){const t=pt(e,{id:e.id,stage:"deployed",plan:ps(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,v.MG)(t)}}function Yc(e,t,{serving:n,earlier:s}){const a=bn((0,v.dp)(t.traffic,t.latestReady),e.settings.tags.stable,s.name),{traffic:o,parked:i}=(0,v.
r3)(a,(0,l.i_)(e.cluster.snapshot()));return pt(e,{id:e.id,stage:"presented",plan:Ne({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:ht(
e)}),stable:n,...t.latestReady?{floating:t.latestReady}:{},before:t.traffic,intended:o,parked:i,scale:{[s.name]:s.minScaleBefore??s.minScale??null},isRollback:!0})}
function zc(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:o}=e.settings,i=t.is==="steps"?t.pauseAt:void 0;return Ne({percents:Jc(t),holdMs:t.
holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,...o===void 0?{}:{maxHoldMs:o},...i===void 0?
{}:{pauseAt:i,onPauseTimeout:s},evidence:(0,ee.mo)(a),kept:(0,Jn.uq)(e.settings),limits:ht(e)})}const Jc=e=>{switch(e.is){case"steps":return e.percents;case"spl\
it":return[e.percent];case"built":return[100]}},ps=e=>Ne({percents:[],holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.settings.onInconclusive,limits:ht(
e)}),Qc=6e4,ht=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Qc,totalMs:e.timeoutMs});function hs(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{
...n,annotations:{...s!==null&&typeof s=="object"?s:{},[us.D.id]:t}}}}var Pe=h(73944);function Xc({templates:e},{revisions:t},n){if(n.verdict)return n.verdict.is!==
"bad";const s=[...t.values()],a=s.filter(i=>e.same(e.of(i),e.of(n))),o=({verdict:i})=>i!==void 0&&i.is!=="bad";return a.some(o)||!a.some(i=>Zc(i,s))}const Zc=({
rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),ms=32e3;async function eu(e){const{service:t}=e.settings;if(vs(e.cluster.snapshot())&&
(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${gs(e)}). Waiting for at most ${ms/1e3} s`}),await(0,w.T)(e,n=>!vs(n),ms,
e.interrupt),bs(e.cluster.snapshot())))throw(0,m.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:gs(e)})}const gs=e=>(0,l.NK)(e.cluster.snapshot().route)??"no\
 reason given",vs=e=>bs(e)||(0,l.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",bs=({route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.
status==="True"&&tu(e),tu=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function nu(e){await(0,tn.D)(e),await eu(e),await(0,Ie.
Fu)(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||au(e),await(0,N.oK)(e,...n?[]:iu(e)),!n)return ou(e);(0,Pe.R)(e,n),(0,Pe.X)(e,n),Fc(e,n);const s=(0,Ie.lt)(
t,n);n.url&&await su(e,t,n.url);const a=ru(e,t,{service:n,home:s}),o=await jc(e,n,a.template);return o?du(e,t,{service:n,home:s,...a,asStored:o}):{is:"changed"}}
async function su(e,{route:t,service:n},s){await _(e,s),n&&(0,l.fx)(t,n.traffic)&&await B(e,s)}function au(e){const{service:t,namespace:n}=e.cluster.target;if(!e.
settings.create)throw(0,m.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} in ${n}\
: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `service`\
 and `namespace`. Set `create` to false to fail instead."})}function ou(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"create",template:hs(
t,e.id),journal:qc(e)}}const iu=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function ru(e,t,{service:n,home:s}){const a=ys(t),o=t.
revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&cu(a)))return{...e.templates.apply(n.template,e.settings.template),base:n.
template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, which failed. The new template is based on ${o.name} instead.`});const r=e.templates.
of(o);return{...e.templates.apply(r,e.settings.template),base:r}}const cu=e=>e.verdict?.is==="bad"||e.ready.status==="False",ys=({service:e,revisions:t})=>e?.latestCreated===
void 0?void 0:t.get(e.latestCreated);function uu(e,t,n){const{service:s,home:a,asStored:o}=n,i=ys(t);if(!(e.templates.same(o,s.template)&&e.settings.newRevision===
"when-changed")||i?.ready.status!=="True"||i.verdict?.is==="bad")return;if(!(a.broken.length===0&&a.stable.every(({revision:u})=>u===i.name))||e.settings.plan.is===
"split"||Xc(e,t,i))return i;e.reporter.report({is:"note",text:`${i.name} already runs this configuration, but no rollout has proven it healthy. It is deployed a\
gain as a new Revision, and checked.`})}function du(e,t,n){const{service:s,home:a,template:o,changes:i,asStored:r,base:c}=n,u=uu(e,t,n),d=u?a.stable.filter(y=>y.
revision!==u.name):a.stable;if(u&&d.length===0&&a.broken.length===0)return{is:"unchanged",revision:u.name};(0,Ie.Fg)(e,t,a);const f=Wc(e,s,{...a,stable:d}),p={is:"\
roll-out",service:s},{generation:g}=s;if(u){const y=t.revisions.get(d[0]?.revision??"")??u,A={before:e.templates.of(y),after:e.templates.of(u)};return{...p,compared:A,
deployment:{changes:[],generation:g},journal:{...f,candidate:u.name}}}return{...p,compared:{before:c,after:r},deployment:{template:hs(o,e.id),changes:i,generation:g},
journal:{...f,sent:e.templates.fingerprint(r)}}}async function Ms(e,t,n){const s=(0,l.xS)(e.cluster.snapshot(),e.cluster.serverNow()),a=yn(t,s,e.driver),o={generation:n.
generation,driver:null,set:a},i=await e.cluster.writeService(o).catch(async r=>{throw(0,at.G9)(r)&&await(0,at.ne)(e,t,a.traffic!==void 0),r});if(i.is==="written")
return!0;if(i.is==="refused")throw await(0,N.yN)(e,i);return ks(e)}async function fu(e,t){const n=await e.cluster.createService(ws(e,t));if(n.is==="refused")throw await(0,N.
yN)(e,n);return n.is==="written"||ks(e)}const ws=(e,{journal:t,template:n})=>{const{labels:s,annotations:a}=Ae(e);return{template:n,labels:s,annotations:{...a,[us.
D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:(0,q.nl)(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function ks(e){const{
service:t}=await e.cluster.reread(w.k);return t?.driver===e.driver}var mt=h(57975);function lu(e,t){const n=ge(e);if(n==="nothing"||n==="by-effect")return{holdFor:()=>{},
release:()=>{}};const s=new Map,a=i=>{const{snapshot:r}=t.now(),c=ne(n,r,i)??r.revisions.get(i)?.minScale??null;return s.has(i)?s.get(i)??null:c},o=(i,r,c)=>{t.
writeMinScale(i,{on:n,revision:r,before:a(r),after:c}),s.set(r,c)};return{holdFor:i=>{t.now().journal?.hold===void 0&&t.write("Record what holds pods",(u,d)=>{const f=Object.
fromEntries(Object.keys(u.scale).map(p=>[p,a(p)]));return kn(u,d,{hold:n,scale:f})});const{snapshot:r,journal:c}=t.now();if(c)for(const{revision:u,pods:d}of(0,G.
GY)(pu(c,r,i),a))o(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(i=()=>({}))=>{const{journal:r}=t.now();if(r)for(const[c,u]of Object.entries(
(0,G.D8)({...r.scale,...i(r)},a)))o(`Release the pods of ${c}`,c,u)}}}function pu(e,{revisions:t},n){const s=o=>t.get(o),a=e.plan.steps[n]?.percent??0;return Un(
e,{percent:a,stablePods:Bn(e,s)},s)}const hu={spec:{}};function mu(e,t,n){const{plan:s,stable:a,before:o,tags:i}=t.journal,{analysis:r,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.
settings,{maxErrorRate:f,maxLatencyMs:p}=r;return{is:"would-change",candidate:n,stable:a,diff:gu(e,t),service:ds(t.is==="create"?Ae(e):ft(e,t.service)),plan:s,form:t.
is==="create"||(0,v.vY)(o)?"floating":"pinned",tags:i,keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},...p===void 0?{}:{maxLatencyMs:p},...c.path===
void 0?{}:{healthPath:c.path}}}function gu({templates:e},t){return t.is==="create"?e.diff(hu,t.template):e.diff(t.compared.before,t.compared.after)}async function vu(e,t){
const n=t.journal.candidate??Ts(e);e.reporter.report(mu(e,t,n));const s=t.is==="create"?await wu(e,t):await Mu(e,t),a=s.find(r=>r.is==="refused");if(a)throw await(0,N.
yN)(e,a);const o=e.settings.showWrites?[]:[bu],i={...(0,T.e4)(e,{kind:"unchanged",reason:yu(s)}),next:o};return e.reporter.report({is:"ended",outcome:i}),i}const bu="\
To see each write as it would be sent: set `show-writes` to true.";function yu(e){const t=e.filter(({is:a})=>a==="written").length,n=e.length===1?"the write":`a\
ll ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} writes, and could not judge the others`}. Nothi\
ng was changed.`}async function Mu(e,t){const n=[],{stable:s}=t.journal;await he(e,ge(e),s.map(({revision:c})=>c));const a=ku(e,t),o=e.cluster.preview(a.flatMap(
c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:i,driver:r=null}=t.service;for(const{what:c,...u}of a){if("minScale"in u){const p=e.cluster.previewMinScale(
u.minScale);gt(e,{what:c,...p,answer:"not asked"});continue}const d=await e.cluster.writeService({...u.change,generation:i,driver:r},{dryRun:!0});n.push(d);const f=o.
next().value;f&&gt(e,{what:c,...f,answer:Os(d)})}return n}const gt=({reporter:e,settings:t},n)=>e.report({is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),
Os=e=>e.is==="refused"?e.message:e.is;async function wu(e,t){const n=ws(e,t),s=await e.cluster.createService(n,{dryRun:!0});return gt(e,{what:"Create the Servic\
e",...e.cluster.previewCreation(n),answer:Os(s)}),[s]}function ku(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,o=Ou(e),{template:i}=s;o.write("Claim",(d,f)=>yn(
d,f,e.driver),{journal:n,driver:null}),o.write("Deploy",(d,f)=>Mn(d,f,i));const r=n.candidate??Ts(e);i&&o.candidateReady(r,i),o.write(`Tag ${r} at 0 %`,(d,f,p)=>{
const g=Kt(e,p,d);return wn(d,f,{candidate:r,...g?{emptyUrl:g.url}:{}})});const c=lu(e,o);for(const[d,{percent:f}]of a.steps.entries()){if(c.holdFor(d),o.write(
`Shift ${f} % to ${r}`,(g,y)=>On(g,y,{step:d,leftMs:g.plan.limits.totalMs})),a.pauseAt!==f)continue;const{pauseTimeoutMs:p}=e.settings;return o.write(`Pause at ${f}\
 %`,(g,y)=>Tn(g,y,p)),o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the split",Sn),o.writes;const u=e.settings.keepPrevious;return o.write("Rec\
ord that the promotion is decided",$n),c.release(d=>Fn(d,u)),o.write(`Promote ${r}`,(d,f,p)=>{const g={...d,candidate:r},y=a.steps.some(({holdMs:C})=>C>0),A=Je(
e,g,p);return En(g,f,{form:A,keep:u,isJudged:y})}),o.writes}function Ou(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{writes:n,now:()=>{const a=s()?.
journal;return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{n.push({what:a,minScale:o})},write:(a,o,i)=>{const r=s(),c=i?.journal??r?.journal;
if(!r||!c||c==="unreadable")return;const u=o(c,(0,l.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:r.generation,driver:i?null:e.driver,set:u}}),
t={...t,service:Tu(r,u)}},candidateReady:(a,o)=>{const i=s();if(!i)return;const r=Math.max(0,...[...t.revisions.values()].map(u=>u.generation))+1,c=e.templates.
revisionOf(o,{name:a,generation:r});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:r,observedGeneration:r,ready:{status:"True"},templates:new Map(
[[r,o]])},service:{...i,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function Tu(e,{template:t,traffic:n,journal:s}){const a={template:t??
e.template,traffic:n??e.traffic},o=!(0,mt.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:i,...r}=e,c=s===void 0?i:s??void 0;return{...r,
...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function Ts(e){const t=(e.cluster.snapshot().configuration?.generation??0)+1;return`${e.settings.service}\
-${String(t).padStart(5,"0")}`}async function $s(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await et(e,{on:{is:"turn"},limitMs:n},()=>(0,I.
et)(e,t));if(s.is==="free")return;if(e.settings.dryRun)return $u(e,s);e.reporter.report({is:"note",text:`${Ss(s)} Finishing it first.`});const a=await it({...e,
reporter:Eu(e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?Es(s.journal):"superseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}const Es=({
stage:e})=>e==="paused"?"pause-over":"driver-died";function $u(e,t){const n=`${Ss(t)} A deploy would finish it first; a dry run does not change it.`,s=(0,T.e4)(
e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),s}const Ss=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?
`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}.`,Eu=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});
function Rs({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:i}=n,{revisions:r}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,r.
get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,v.vY)(i)?"floating":"pinned",images:c})}const _s=4;async function Su(e){Nu(
e),await(0,N.DT)(e,"change"),e.reporter.report({is:"target",...await nt(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<_s;){const a=await $s(
e,n);if(a)return a;const o=await _u(Ru(e,t));if(o)return o;const i=e.cluster.snapshot();(0,I._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,S.sy)(e,i,{attempt:s})}
throw(0,m.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:_s})}function Ru(e,t){const n=(0,ns.A7)(e.settings,e.clock.now()-t);return n===e.settings?
e:{...e,settings:n}}async function _u(e){const t=await nu(e);if(t.is==="changed")return;if(t.is==="unchanged")return Pu(e,t.revision);const n=await xu(e,t);return e.
settings.dryRun?vu(n.world,n.start):await Iu(n.world,n.start)?Au(n.world,n.start):void 0}function Nu({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,
...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],i=r=>r===void 0||typeof r=="object"&&Object.keys(r??{}).length===0;if(t==="when-changed"&&
o.every(i))throw(0,m.V2)("E_NOTHING_TO_RUN",{})}const Iu=(e,t)=>t.is==="create"?fu(e,t):Ms(e,t.journal,t.service);function Au(e,t){return e.reporter.report({is:"\
phase",phase:"deploy"}),be(e,W(e.clock,t.is==="create"?void 0:t.deployment))}function Pu(e,t){const{service:n}=e.cluster.snapshot(),s=n?ds(ft(e,n)):[];s.length>
0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${s.join(", ")}\
.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=(0,T.e4)(e,{kind:"unchanged",reason:`No change: ${t} already runs this configuration and\
 serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function xu(e,t){const n=await ut(e,t.journal),s=zn(_c(e,t.journal.
plan),e.may.latest?.behindMs??0),{world:a,plan:o}=Nc(e,s),i={...t.journal,plan:o};a.settings.dryRun||Rs(a,i),a.reporter.report(n),rs(a,o),os(a,o),Sc(a,o);const r=ge(
a);return r!=="revision"&&In(a,r,i),{world:a,start:{...t,journal:i}}}const vt=3e4,Cu=2*vt;async function Du(e,t){Lu(e,t);const n=await Uu(e),s=Math.round(e.cluster.
serverNow())+Cu,a={journal:t,request:{rollout:t.id,step:t.step,by:n,untilMs:s}},o=Me(e.cluster.snapshot(),a)==="open"?await Fu(e,a):void 0;return o&&Me(e.cluster.
snapshot(),a)==="open"?qu(e,a,o):Gu(e,a)}const Ns=({stage:e})=>e==="claimed"||e==="deployed"||e==="presented";function Lu(e,t){if(Is(e,t),Ns(t))throw(0,m.V2)("E\
_NO_HOLD",{...e.cluster.target,url:t.job?.url})}function ju(e,t){if(Is(e,t),Ns(t))throw(0,m.V2)("E_NO_STEP",{...e.cluster.target,url:t.job?.url})}function Is({cluster:{
target:e}},{stage:t,isRollback:n}){if(n)throw(0,m.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t==="aborting")throw(0,m.V2)("E_RETURNING",{...e,why:"it i\
s being aborted"})}async function Uu({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==void 0)return{...n?{url:n}:{},...s?{run:s}:{}};const a=await t.
user();return a===void 0?{}:{user:a.slice(0,Bu)}}const Bu=256;async function Fu(e,t){const n=await As(Hu(e,t),Vu);if(n)return n;const{journal:s}=t;return e.reporter.
report({is:"note",text:`Asked ${Ds(s)} to end the hold of ${xe(t)} %.`}),await(0,w.T)(e,a=>Me(a,t)!=="open",vt,e.interrupt),As(Wu(e,t),()=>!0)}const Vu=({code:e})=>e===
"E_API_SILENT"||e==="E_API_BODY"||e==="E_WRITE_UNCONFIRMED",As=(e,t)=>e.then(()=>{},n=>{if(n instanceof U.a&&t(n))return n;throw n}),Hu=(e,t)=>(0,S.m3)(e,n=>Me(
n,t)==="open"?Ps(e,n,t.request):void 0),Wu=(e,{request:t})=>(0,S.m3)(e,n=>(0,mt.isDeepStrictEqual)(n.service?.request,t)?Ps(e,n,null):void 0),Ps=({cluster:e},{service:t},n)=>({
send:()=>e.writeService({driver:t?.driver??null,set:{request:n}}),isDone:s=>(0,mt.isDeepStrictEqual)(s.service?.request,n??void 0)});function Me({service:e},{request:t,
journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.id!==t.rollout)return Ku(e,n)?"taken":"returned";switch(s.stage){case"\
paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"returned";default:return s.step>t.step||s.request?.step===t.step?"take\
n":"open"}}const Ku=(e,t)=>t!==void 0&&(0,v.tC)(t,(0,l.fy)(e))>0;function Gu(e,t){const{cluster:n,settings:s,interrupt:a}=e,o=n.snapshot();switch(Me(o,t)){case"\
changed":return"changed";case"taken":return bt(e,{kind:"requested",reason:zu(t)});case"returned":throw(0,m.V2)("E_RETURNING",{...n.target,why:Yu(o)});case"open":{
if((0,I._V)(e,o).is!=="alive")return"changed";if(a.aborted)return bt(e,{kind:"unchanged",reason:"The request to promote is withdrawn."});const{deadlineMs:i,job:r}=(0,l.
zc)(o)??t.journal,c=Cs(i),u=xe(t);throw(0,m.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:vt/1e3,from:c,url:r?.url})}}}const xs=6e4,Cs=e=>qe(Math.ceil(e/xs)*xs);function qu(e,t,{
message:n}){const s=Cs(t.request.untilMs),a=`The request to end the hold of ${xe(t)} % may still be taken, until ${s}: nothing confirms that it is withdrawn. ${n}`;
return bt(e,{kind:"uncertain",reason:a})}function bt(e,t){const n=`To follow the rollout: ${(0,oe.j)({verb:"status",...e.cluster.target})} --watch`,s={...(0,T.e4)(
e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function Yu({service:e}){const{journal:t}=e??{};return e?t===void 0||t==="unreadable"?"it has \
ended, and its candidate has no traffic":t.stage==="stopped"?"another client changed the traffic":"it is being aborted":"the Service was deleted"}function zu(e){
const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promoting")return`${t} is being promoted already: there is no hold to end.`;const[a,o]=[Ju(Ds(e.journal)),`${xe(
e)} %`],i=s.steps[e.request.step+1];if(!i&&s.ending==="stay")return`${a} keeps the split: the hold of ${o} ends, if it has not ended yet, unless a limit is exce\
eded.`;const r=i?`goes on to ${i.percent} % once its pods are ready`:"promotes";return`${a} ends the hold of ${o} and ${r}, unless a limit is exceeded.`}const xe=({
journal:e,request:t})=>e.plan.steps[t.step]?.percent??0,Ds=({job:e})=>e?.url||e?.run?(0,Se.cC)(e):"the process that runs the rollout",Ju=e=>e.charAt(0).toUpperCase()+
e.slice(1);async function Qu(e){const{service:t}=await(0,N.DT)(e,"change");if(!t)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.
namespace});for(e.reporter.report({is:"target",...e.cluster.target});;){const n=await Xu(e);if(n!=="changed")return n}}async function Xu(e){const t=e.cluster.snapshot();
if(t.service?.journal==="unreadable")throw(0,I.bL)(e,t);const n=(0,I._V)(e,t);if(n.is==="free")throw(0,m.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is===
"alive")return Du(e,n.journal);const{journal:s}=n;s.stage!=="paused"&&ju(e,s);const a=Qn(e,s);return await Zu(a,s),Zn(a,n.is==="left"?n.driver:void 0)}async function Zu(e,t){
const n=await ut(e,t),{pauseAt:s,...a}=Xn(e,t.plan),o={...a,steps:a.steps.slice(t.step+1)};Rs(e,t,o),e.reporter.report(n),rs(e,o),os(e,o),e.reporter.report({is:"\
note",text:`As in the deploy unless set: ${ed(e)}.`})}const ed=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.
path??"/"}`,n===void 0?`max-error-rate ${(0,H.K$)(ee.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,H.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(
", ")};async function td(e){await(0,N.DT)(e,"change"),e.reporter.report({is:"target",...await nt(e)});const t=await $s(e);if(t)return t;const{service:n}=e.cluster.
snapshot();if(!n)throw(0,m.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await(0,N.oK)(e),(0,Pe.R)(e,n),await(0,Ie.Fu)(e);
const s=ad(e),{current:a,earlier:o}=s;if(a!==void 0&&od(e,s))return sd(e,a);e.settings.rollback.to!==void 0&&(0,Pe.X)(e,n);const i=Yc(e,n,s);if(!await Ms(e,i,n))
throw(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.service});const r=W(e.clock),c=Ls(e,s)?await ud(e,s):void 0;return c?nd(e,r,c):(await(0,S.M9)(e,(u,d)=>Ri(
u.journal,d,{target:o.name,...a===void 0?{}:{current:a}})),r.abortBecause="asked",be(e,r))}async function nd(e,t,n){const s=(0,l.zc)(e.cluster.snapshot());s&&await ae(
e,t,s);const{is:a}=await(0,S.M9)(e,(o,i)=>(0,V.VJ)(o.journal,i,o.service.latestReady));if(a==="written")throw n;return t.abortBecause="cancelled",be(e,t)}function sd(e,t){
const{rollback:n,tags:s}=e.settings,{to:a}=n,o=a===void 0?`what the tag ${s.stable} stands for`:`what ${a} stands for`,i=t===a?`No change: ${t} serves already.`:
`No change: ${t} serves already ${o}.`,r=(0,T.e4)(e,{kind:"unchanged",reason:i,revision:t});return e.reporter.report({is:"ended",outcome:r}),r}function ad(e){const t=e.
cluster.snapshot(),{revisions:n}=t,{rollback:s,tags:a,service:o}=e.settings,{to:i}=s,r=(0,l.m8)(t),c=(0,v.AR)(r),u=i===void 0?c:c.filter(({revision:g})=>g!==i),
d=r.find(g=>g.tag===a.stable)?.revisionName,f=i===void 0?n.get(d??""):id(e,i);if(f?.ready.status!=="True")throw(0,m.V2)("E_NOTHING_BEFORE",{service:o,tag:a.stable});
rd(e,f);const p=t.service?(0,v.AR)((0,l.fy)(t.service)):[];return{serving:c,current:(0,v.HV)(u)??(0,v.HV)(c)??(0,v.HV)(p),earlier:f}}const Ls=(e,{serving:t})=>t.
some(({revision:n})=>!(0,vn.c8)(e.cluster.snapshot().revisions.get(n)));function od(e,t){const{current:n="",earlier:s}=t,a=e.cluster.snapshot().revisions.get(n);
return Ls(e,t)&&a!==void 0&&(n===s.name||Qe(e,a,s))}function id(e,t){const{revisions:n}=e.cluster.snapshot(),s=n.get(t);if(!s){const o=[...n.values()].sort((i,r)=>r.
generation-i.generation).slice(0,3).map(({name:i})=>i).join(", ");throw(0,m.V2)("E_NOT_ITS_REVISION",{...e.cluster.target,revision:t,known:o})}if(s.ready.status!==
"True")throw(0,m.V2)("E_TO_NOT_READY",{revision:t,why:(0,l.$R)(s)});return s}function rd({settings:e},{name:t,verdict:n}){if(!(n?.is!=="bad"||e.rollback.evenIfBad))
throw(0,m.V2)("E_TO_BAD",{revision:t,why:n.why??"no reason given",at:n.at})}const cd=1e4;async function ud(e,t){const{earlier:n}=t,{readyTimeoutMs:s}=e.settings;
await(0,w.T)(e,r=>(0,ie.hu)(r,n.name)!==void 0,cd,e.interrupt);const a=(0,l.zc)(e.cluster.snapshot())?.hold;(a===void 0&&e.knative.age==="unknown"||a==="nothing")&&
await(0,ie.cA)(e,n.name,s);const i=new AbortController;try{(0,ie.Lg)(e,n.name,i.signal),await dd(e,t,s)}finally{i.abort()}return fd(e,t)}async function dd(e,{current:t="",
earlier:n},s){const a=await st(e,n.name);if(a==="nothing")return;const o=Math.max(1,(0,l.EB)(e.cluster.snapshot(),t)),i=await Wn(e,a,{[n.name]:o}),r=d=>(0,l.EB)(
d,n.name)>=o||!d.revisions.has(n.name),c=()=>(0,w.T)(e,r,s,e.interrupt),u=[{revision:n.name,pods:n.replicas,wanted:o}];i.size>0&&await et(e,{on:{is:"pods",lacking:u},
limitMs:s},c)}function fd(e,{serving:t,earlier:{name:n}}){const s=e.cluster.snapshot(),a={revision:n,serving:(0,T.Lu)(t)};if(e.interrupt.aborted)return(0,m.V2)(
"E_TO_INTERRUPTED",a);if(!(0,l.i_)(s)(n))return(0,m.V2)("E_TO_NOT_READY",{revision:n,why:(0,l.$R)(s.revisions.get(n))});const o=t.filter(({revision:c})=>(0,l.EB)(
s,c)>0);if((0,l.EB)(s,n)>0||o.length===0)return;const{namespace:i}=e.cluster.target,r=Math.round(e.settings.readyTimeoutMs/1e3);return(0,m.V2)("E_TO_NOT_STARTED",
{...a,namespace:i,seconds:r})}var Q=h(77380),yt=h(53969),ld=h(82737),pd=h(31438);async function js(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===
void 0)return t(e);const o=r=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${r}. The rollout is\
 not affected.`}),i=md(a,{cwd:process.cwd(),warn:o});try{return await t({...e,record:i.record})}finally{await i.close()}}const hd=1e3;function md(e,{cwd:t,warn:n}){
let s,a=!1,o=Promise.resolve();const i=async r=>{if(!a)try{s??=await(0,ld.H)(e,t),await s.appendFile(`${JSON.stringify(r.is==="rollout"?{...r,version:pd.r}:r)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:r=>{o=o.then(()=>i(r))},close:async()=>{await Promise.race([o,new Promise(r=>setTimeout(
r,hd).unref())]),await s?.close().catch(()=>{})}}}var gd=h(33588),vd=h(44836);function Us({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unrea\
dable")return{is:"unreadable"};const s={is:"left",journal:e,way:bd(e),...t===void 0?{}:{driver:t}};switch((0,vd.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const Bs=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",bd=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back";async function yd(e){const{service:t}=await(0,N.
DT)(e,"change");if(!t)return{is:"gone"};const n=Us(t,(0,I.YX)(e));if(Bs(n))return Fs(n);switch(n.is){case"stray":return wd(e,t);case"unreadable":return{is:"ende\
d",outcome:kd(e)};case"left":return{is:"ended",outcome:await Md(e,n)}}}async function Md(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=Qn(e,t);return e.reporter.
report(await ut(a,t)),Zn(a)}return it({...e,settings:{...e.settings,tags:t.tags}},n,Es(t))}async function wd(e,{driver:t}){const n={driver:t??null,set:(0,j.u7)()},
s=await e.cluster.writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,N.yN)(e,s):(0,m.V2)("E_SERVICE_CHANGED",{service:e.settings.
service})}function kd(e){const{message:t,cure:n}=(0,I.bL)(e,e.cluster.snapshot());return{...(0,T.e4)(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const Fs=({
is:e,journal:t})=>e==="kept"?{is:e}:{is:e,untilMs:t.deadlineMs},Od=4;async function Td(e){const t=await e.find(),n=await Ad(t,Od,a=>$d(e,a)),s=_d(n);return e.reporter.
report({is:"ended",outcome:s}),s}async function $d(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:i}=a===void 0||a==="unreadable"?{}:a,r=await Ed(
e,{namespace:t,service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...i?.url?{jobUrl:i.url}:{},fate:r}}async function Ed(e,t){try{const n=Us(t,{...e,
nowMs:e.serverNow()});return Bs(n)?Fs(n):e.interrupt.aborted?{is:"not-begun"}:await Sd(e,t)}catch(n){const s=(0,T.x5)(n);return s.code==="E_BEING_DELETED"?{is:"\
gone"}:s.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome:s}}}function Sd({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report({is:"note",text:`${n}\
/${s}: ${o}`});return a("left open; finishing it."),e({namespace:n,service:s},o=>yd({...o,reporter:Rd(a)}))}const Rd=e=>({report:t=>{t.is==="warning"&&e(t.message)}});
function _d(e){const t=Nd(e),n=new Set(e.flatMap(wt).flatMap(s=>s.next));return{kind:t,reason:Id(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],swept:e}}
const Mt=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",Vs=({fate:e})=>e.is==="ended"||e.is==="unmarked",wt=({fate:e})=>e.is==="ende\
d"&&gd.h[e.outcome.kind]>1?[e.outcome]:[];function Nd(e){const t=e.flatMap(wt).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("stopped")?
"stopped":e.some(Mt)?"left-open":e.some(Vs)?"recovered":"unchanged"}function Id(e){const t=e.filter(a=>Mt(a)||Vs(a)),n=e.filter(a=>Mt(a)||wt(a).length>0),s=`Che\
cked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}: \
nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Ad(e,t,n){
const s=new Map,a=e.entries(),o=async()=>{for(const[i,r]of a)s.set(i,await n(r))};return await Promise.all(Array.from({length:t},o)),e.flatMap((i,r)=>{const c=s.
get(r);return c===void 0?[]:[c]})}var b=h(27624),Hs=h(44262),Pd=h(35918),x=h(5323),kt=h(71791),Ot=h(48280);const xd=({transport:e,clock:t,server:n,namespace:s,service:a})=>{
const o=(0,Pd.m)(e,t),i={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>Dd(i,{namespace:s,service:a}):()=>Cd(i,s),serverNow:o.serverNow}},
Cd=async(e,t)=>{const n=t===void 0?(0,kt.fC)("services"):(0,kt.rJ)(t,"services"),s=await(0,Hs.LD)(e,{path:n,query:{labelSelector:x.Pf.active}});if(!s)throw(0,m.
V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(Ws)},Dd=async(e,{namespace:t,service:n})=>{const s=await(0,Hs.LF)(e,{path:(0,kt.xH)(t,"services",n)});if(!s)
throw(0,m.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:i}=(0,Ot.r5)(s);return a!==void 0||o!==void 0||x.Pf.active in i?[Ws(s)]:[]},
Ws=e=>{const{name:t,namespace:n}=(0,b.Ik)(e.metadata),{journal:s,driver:a}=(0,Ot.r5)(e);return{namespace:(0,b.Qq)(n)??"",service:(0,b.Qq)(t)??"",...s&&{journal:s},
...a!==void 0&&{driver:a}}};function Ld(e,t){return e.is==="broken"?Ce(`gave no measurement: ${e.why}`):t==="exit-code"?jd(e.code):Ud(e)}const Ce=e=>({is:"fault\
y",why:e});function jd(e){return e!==0&&e!==1?Ce(`ended with ${Ks(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[{of:"candidate",n:1,bad:e,
...e===1?{note:"exit code 1"}:{}}]}}const Ks=e=>e===null?"a signal":`exit code ${e}`;function Ud({code:e,stdout:t}){if(e!==0)return Ce(`ended with ${Ks(e)}, so \
its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const i=Bd(o);if(typeof i=="string")return Ce(`printed what is no measurement: line ${a+1} ${i}`);
s.push(i)}return{is:"measured",counts:s}}function Bd(e){const t=Fd(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!Tt(s)||!Tt(a)||!Tt(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const Fd=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},Tt=e=>Number.isSafeInteger(e)&&Number(e)>=0;var Vd=h(55097);
const Hd=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>!Wd(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.
candidate,KN_ROLLOUT_STABLE:t.stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),Wd=e=>/^(INPUT|KN_ROLLOUT)_/i.
test(e)||/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),Kd=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
Gd=8,Gs=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>Kd.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=Gd).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,Vd.f)(t));var qd=h(31421);const qs=1024*1024,
Yd=1e3,zd=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,qd.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),i=()=>Qd(a),r=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";i(),u({is:"broken",why:f})};r.addEventListener("abort",d),process.
once("exit",i);try{return await Promise.race([Jd(a),c])}finally{r.removeEventListener("abort",d),process.off("exit",i),i();for(const f of[a.stdout,a.stderr])f.destroy()}};
function Jd(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>qs&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,qs)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,Yd).unref()),e.on("close",a),
t}function Qd(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Xd=3e4,$t=2e3,Ys=1e3,Zd={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function ef(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=Zd[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:$t+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:tf(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:nf(t,e)}}const tf=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:$t+t}),nf=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const i=n.held();i?await sf(o,i):await t.clock.sleep(Ys,a)}};async function sf(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:i}=s,r=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+$t)/1e3);for(;r();){const u=i.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>
c;f&&await af(e,{held:t,since:c,until:d})&&(c=d);const p=u+(f?n.intervalMs:Ys);r()&&await i.sleep(Math.max(0,p-i.now()),o)}}async function af(e,t){const{spec:n,
context:s,target:a,each:o,signal:i}=e,r=Hd(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??zd)(n.text,{env:r,timeoutMs:Xd,signal:i});
if(i.aborted||a.held()!==t.held)return!1;const u=Ld(c,n.format);if(u.is==="faulty")return rf(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?Gs(r,c.stdout||c.stderr):"";for(const p of u.counts)o({atMs:d,...p,...of(p.bad,f)});return!0}const zs=200,of=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,zs)}}:{};function rf({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=Gs(t.env,s).trim().slice(0,zs);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,"A run that measures nothing is no evidence. Run the command by hand with the variables that docs/recipes\
.md names.")}const X={n:0,bad:0,slow:0},Js=e=>({last:new Map,old:new Set(e),owed:X});function Et(e,t,{own:n,slowOverMs:s}){const a=[...t].map(([c,u])=>uf(cf(e,c,
u),u,s)),o={n:re(a.map(({n:c})=>c)),bad:re(a.map(({bad:c})=>c)),slow:re(a.map(({slow:c})=>c))},{counts:i,owed:r}=Qs(o,n,e.owed);return{side:{...e,last:new Map([
...e.last,...t]),owed:r},counted:{...i,causes:ff(a)}}}function Qs(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},a=Math.max(0,Math.
floor(s.n)),[o,i]=[St(s.bad,a),St(s.slow,a)];return{counts:{n:a,bad:o,slow:i},owed:{n:a-s.n,bad:o-s.bad,slow:i-s.slow}}}const Xs={byStatus:new Map,within:[]},cf=({
last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:Xs);function uf(e,t,n){const a=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?Xs:e,o=new Map([...t.byStatus].
map(([u,d])=>[u,d-(a.byStatus.get(u)??0)])),i=new Map([...o].filter(([u,d])=>u>=df&&d>0)),r=re([...o.values()]),c=n===void 0?r:Zs(t,n)-Zs(a,n);return{n:r,bad:re(
[...i.values()]),slow:St(r-c,r),causes:i}}const df=500,Zs=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??re([...t.values()]),ff=e=>{const t=new Map;for(const{
causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},St=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),re=e=>e.reduce((t,n)=>t+n,0);function lf(e=Number.
POSITIVE_INFINITY){const t={candidate:X,stable:X};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:i,slow:r}=t[n];t[n]={n:o+1,bad:i+(s?1:0),slow:r+(a>e?1:0)}},
sent:n=>t[n]}}var ea=h(72201),ce=h(31055),ue=h(51390);const pf={"k-network-probe":"probe","k-network-hash":"override"};async function De({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={..._t(s.headers),...pf},i={url:(0,ce.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return hf(await n(i,a),i.url)}catch(r){const c=r instanceof
Error?r.message:String(r);return vf(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const hf=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=mf(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},Rt=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,_t=e=>Object.fromEntries(e.map(ue.gb).map(([t,n])=>[t.toLowerCase(),
n]));function mf(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?gf(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function gf(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const vf=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),bf=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let i=1;;i++){const r=await yf(e,{clock:t,ask:n,
command:s},{attempt:i,signal:o});if(o.aborted)return{is:"cancelled"};if(r.is==="passed"||i>=e.attempts)return r;await t.sleep(e.intervalMs,o)}}}),yf=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const i=t.now();try{const{status:r,body:c}=await n(Nt(e),o),u=t.now()-i,d=wf(e,{status:r,body:c});return d===void 0?{is:"\
passed",attempts:a,status:r,ms:u}:{is:"failed",attempts:a,why:d,detail:{command:s,status:r,ms:u,body:(0,ue.cT)(c,e.headers).slice(0,Mf),stderr:""}}}catch(r){const c=(0,ue.
cT)(r instanceof Error?r.message:String(r),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},Mf=2048,wf=(e,{status:t,body:n})=>(0,ce.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,ce.ek)(e)}`,Nt=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(ue.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function ta(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function It({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),i=new Set;let r=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=r<s,f=r;d&&(r+=1);let p=!1;const g=()=>{d&&!p&&(r-=1),p=!0},y=a({dueMs:u,isSent:d,inFlight:f,
answered:g}).finally(()=>{g(),i.delete(y)});i.add(y)}await Promise.all(i)}function kf({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...Of(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:na(s)}:{}}))}const Of=({status:e,...t})=>t,na=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function At(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,i)=>s(i)>s(o)?i:o);return n.set(a,s(a)-t),a}}const Pt=({method:e})=>Tf.has(e),Tf=new Set(["GET","HEAD","OPTIONS"]);
function $f(e){const t=e.map(({path:o="/",method:i})=>na({path:o,method:i})),n=t.slice(0,Ef),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const Ef=4,sa=200,aa=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:Sf(s,t)}}),Sf=(e,t)=>{
const n=[...(0,ue.cT)(e,t).trim()];return n.length<=sa?n.join(""):`${n.slice(0,sa).join("")}\u2026`},Le=4,Rf=1e4,_f=500;function Nf(e){const t=kf(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${Le} probes a second on ${$f(t)}`,pace:{is:"fixed",perSecond:Le},start:s?xf(t,{clock:n,ask:s,own:a}):If(t,
oa(e)),...s?{}:{startBefore:Pf(t,oa(e))}}}const oa=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,ea.o)(e,n,"one"))}),If=(e,{
clock:t,open:n,own:s})=>async(a,o,i)=>{const r=ta(n),c=f=>({spec:f,clock:t,target:a,signal:i,lanes:r,own:s}),u=At(e),d={isThere:!1};ra(e,c).then(f=>{d.isThere=f}),
await It(xt(e,{clock:t,signal:i}),async f=>{const p=c(u()),g=Ct(p,"candidate",Af(f,a.sent?.(f.dueMs))),y=d.isThere&&Pt(p.spec)?Ct(p,"stable",f):void 0,A=async(L,Oe)=>{
const Wt=await Lf(p,await L,Oe);i.aborted||o(Wt)},C=y&&!ia(await y);await Promise.all([A(g,y),...C?[A(y,g)]:[]])}),r.close()},Af=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),ia=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),Pf=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},i,r)=>{const c=ta(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},d=p=>({spec:p,clock:t,target:u,signal:r,lanes:c,own:s}),f=At(e.filter(Pt));await ra(e,d)&&await It(xt(e,{clock:t,
signal:r}),async p=>{const g=await Ct(d(f()),"stable",p);!r.aborted&&g.found.is==="knative"&&!ia(g)&&i(g.measured)}),c.close()},xf=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,i)=>{const r=At(e);return It(xt(e,{clock:t,signal:i}),async c=>{const u=r(),d=a?.(c.dueMs),{status:f,...p}=await ca({spec:u,clock:t,of:"candidate",address:Nt(
u).path},c,()=>n(Nt(u),i));c.isSent&&fa(s,p,f),i.aborted||o(p),d?.()})},xt=(e,t)=>({...t,perSecond:Le,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(Le*n/
1e3)))});async function ra(e,t){const n=e.find(Pt);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:i}=t(n),{stable:r,stableUrl:c,isStableTagged:u}=a,d=s.now()+
Rf;if(r.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<d;){if(await i.use(({ask:p})=>Cf({ask:p,spec:n,signal:o},c)))return s.now()<d;await s.sleep(_f,o)}return!1}
async function Cf({ask:e,spec:t,signal:n},s){const a={url:(0,ce.gZ)(s,t.path),method:t.method,headers:_t(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await De({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Ct({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},i,r){const c=i==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const d={url:(0,ce.gZ)(c,e.path),method:e.method,headers:_t(e.headers)},{status:f,...p}=await ca({
spec:e,clock:t,of:i,address:d.url},r,()=>u(d,s)),g=await De({url:c},{ask:u,spec:e,signal:s});return g.is==="knative"&&r.isSent&&fa(o,p,f),{measured:p,found:g,status:f}})}
async function ca({spec:e,clock:t,of:n,address:s},a,o){const i=a.isSent?await o().then(c=>({status:c.status,...Df(e,s,c)}),c=>({...da(e,(0,ue.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:aa(e,s)})):ua(`not sent: ${a.inFlight} in flight`);a.answered();const r=t.now();return{...i,atMs:r,of:n,n:1,latencyMs:r-a.
dueMs}}const ua=e=>({bad:1,note:e}),da=({name:e},t)=>ua(e===void 0?t:`${t} on ${e}`),Df=(e,t,{status:n,body:s=""})=>(0,ce.G3)(e,n)?{bad:0}:{...da(e,String(n)),sample:aa(
e,t,s)},fa=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function Lf(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:i,lanes:r}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await r.use(({ask:d})=>De({url:c},{ask:d,spec:o,signal:i}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const je=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Dt(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return jf(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function jf({status:e,nowMs:t,body:n}){const s=we(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=we(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:Lt(a.result).flatMap(Uf),nowMs:t}}function Uf(e){const{metric:t,values:n}=we(e)??{},s=Object.fromEntries(
Object.entries(we(t)??{}).map(([o,i])=>[o,String(i)])),a=Lt(n).flatMap(o=>{const[i,r]=Lt(o).map(Number);return Number.isFinite(i)&&Number.isFinite(r)&&Number(r)>=
0?[{atS:Number(i),value:Number(r)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const we=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?we(t):void 0}catch{return}},Lt=e=>Array.isArray(e)?e:[],la=["requests","errors",
"quick"];function Bf(e,t,n){const s=new Map(e),a=[],o=n+(ma(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[r,c]of Vf(t)){const u=e.get(r)??Hf(c,{
fromS:n,bornS:o}),d=Wf(c);if(!u||d<u.atS)continue;const f=ha(c,d);s.set(r,{atS:d,values:f}),d>u.atS&&a.push({fromS:u.atS,atS:d,...Kf(u.values,f)})}if(a.length===
0)return{targets:s};const i=r=>a.reduce((c,u)=>c+u[r],0);return{targets:s,growth:{fromS:i("fromS")/a.length,atS:i("atS")/a.length,requests:i("requests"),errors:i(
"errors"),quick:i("quick")}}}const Ff=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function Vf(e){const t=la.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${pa(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>Ff.includes(a));return pa(s.length>0?Object.fromEntries(
s):n)})}const pa=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function Hf(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:i})=>i.map(({atS:r})=>r)),
a=s.filter(i=>i>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:ha(e,o)}}const Wf=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),ha=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function Kf(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[i,r])=>o+r-(n?0:e.get(i)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function ma(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Gf=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},jt=300;async function qf(e,t){const{of:n,forms:s,context:a,stable:o}=e,i=[];for(const r of o)for(const c of s){const u=c(
{...a.place,revision:r}),d=await Dt(n,je(u.requests,jt),t);if(d.is!=="series")return va(n,u.requests,d.why);if(i.push(je(u.requests,jt)),d.series.length>0)return await zf(
n,u,t)??await Yf(e,r,d)}return o.length===0||await ba(e)?ga:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${i.map(r=>`\`${r}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const Yf=async(e,t,n)=>await ba(e)?ga:Jf(e,t,n),ga={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},va=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function zf(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await Dt(e,je(a,jt),s);if(o.is!=="series")return va(e,a,o.why)}}const ba=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function Jf({context:e,stable:t},n,{series:s,nowMs:a}){const[o,i]=[Gf(s),ma(s)],r=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=i===void 0?"":`, scraped every ${Math.round(i)} s`,u=Math.round(1e3*(2*(i??0)+Math.max(r-(i??0),0)))+Xf,d=t.length===1?Qf(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(r)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:u}}}}
function Qf(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const Xf=8e3;var Zf=h(37067),el=h(44708),tl=h(45269);const ya=1e4,nl=16*1024*1024;function sl(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,tl.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const i=new URL(s),r=AbortSignal.
timeout(ya),c=AbortSignal.any([o,r]);try{return await Ma(i,{agent:n(i),headers:a,signal:c})}catch(u){throw new Error(r.aborted?`no response within ${ya/1e3} s`:
wa(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function Ma(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=r=>{const c=[];let u=0;
r.on("data",d=>{u+=d.length,u>nl?r.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),r.on("error",a),r.on("end",()=>{const d=Date.parse(r.headers.
date??""),f=Buffer.concat(c).toString("utf8");s({status:r.statusCode??0,nowMs:Number.isNaN(d)?void 0:d,body:f})})},i=e.protocol==="https:"?el.get(e,t,o):Zf.get(
e,t,o);return i.on("error",r=>{i.reusedSocket&&wa(r)==="ECONNRESET"?Ma(e,t).then(s,a):a(r)}),n}const wa=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),al=15*6e4;function ol(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??X;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-al;)t.shift()},between:(s,a,o)=>{const[i,r]=[n(s,a),n(s,o)];return{n:r.n-i.n,bad:r.bad-i.bad,slow:r.
slow-i.slow}}}}function il(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return rl.flatMap(i=>i.selectors.map(r=>cl(i,r,t)));const o=a!==void 0&&
t!==void 0;return[i=>({requests:Ut(n,i),errors:Ut(s,i),...o?{quick:Ut(a,i)}:{}})]}const Ut=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
rl=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],cl=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,i)=>r=>{const c=o(r),u=i===void 0?void 0:s.find(d=>d*a>=i);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...i===void 0?{}:{quick:`${t}{${c},le=~"${ul(u)}"}`}}},ul=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),dl=120,fl=300;async function ll(e,t){const{revisions:n,seconds:s}=e,a=Math.min(fl,Math.max(0,s)+dl),[o,i]=await Promise.
all([ka(e,n.candidate,{range:a,signal:t}),ka(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:i.is==="failed"?i:{is:"read",sides:{candidate:o.read,stable:i.
read},nowMs:o.nowMs??i.nowMs}}async function ka(e,t,n){const s=await Promise.all(t.map(r=>pl(e,r,n))),a=s.find(r=>r.is==="failed");if(a)return a;const o=s.filter(
r=>r.is==="read"),i=la.flatMap(r=>{const c=o.flatMap(u=>u.read[r]??[]);return o.some(u=>u.read[r]!==void 0)?[[r,c]]:[]});return{is:"read",read:Object.fromEntries(
i),nowMs:o.find(({nowMs:r})=>r!==void 0)?.nowMs}}async function pl(e,t,{range:n,signal:s}){const{of:a,forms:o,place:i}=e,r=u=>Dt(a,je(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const d=u({...i,revision:t}),f=await r(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return hl(d,f,r)}return c}async function hl({errors:e,quick:t},{series:n,nowMs:s},a){const[o,i]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:i&&i.is!=="series"?{is:"failed",why:i.why}:{is:"read",read:{requests:n,errors:o.series,...i?{quick:i.series}:
{}},nowMs:s}}const Oa=5e3,ml=1e3,Ta=3e3,gl=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function vl(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const i=n?il(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:gl(s)},check:async(r,c)=>n?$a(e,u=>(yl(n,e),qf({of:{...n,get:u},forms:i,context:e,stable:r},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(r,c,u)=>{n&&await $a(e,d=>Ml({spec:n,forms:i,context:e,get:d,target:r,each:c,signal:u}))}}}
const bl=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function yl({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||bl(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function $a({http:e,env:t},n){const{get:s,close:a}=e??sl(t);try{return await n(s)}finally{a()}}async function Ml(e){
const{context:t,target:n,signal:s}=e,a=ol(t.own),o=new Set;for(;!s.aborted;){const i=n.held();i?await wl({...e,held:i,history:a,warned:o}):await Ea(e,a)}}async function Ea({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(ml,t)}async function wl(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,i=[{of:"candidate",targets:new Map,owed:X},{of:"stable",targets:new Map,owed:X}];let r=a.fromMs+Ta-Oa;for(;o();){const c=t.clock.now();c>=r+Oa&&(r=c,await kl(
e,i,o)),o()&&await Ea(e,e.history)}}async function kl(e,t,n){const{spec:s,get:a,forms:o,context:i,target:r,held:c,signal:u}=e,{candidate:d,stable:f}=r,p=c.fromMs+
Ta,g=(i.clock.now()-p)/1e3,y=await ll({of:{...s,get:a},forms:o,place:i.place,revisions:{candidate:[d],stable:f},seconds:g},u);if(!n())return;if(y.is==="failed")
return Tl(e,y.why);const A=y.nowMs===void 0?0:i.clock.now()-y.nowMs;for(const C of t){const L=Bf(C.targets,y.sides[C.of],(p-A)/1e3);C.targets=L.targets,L.growth&&
Ol(e,C,{growth:L.growth,aheadMs:A,side:y.sides[C.of]})}}function Ol({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:i,side:r}){const{requests:c,errors:u,
quick:d,fromS:f,atS:p}=o,y=e.requests===void 0?t.between(a.of,f*1e3+i,p*1e3+i):X,A=r.quick!==void 0,{counts:C,owed:L}=Qs({n:c,bad:u,slow:A?c-d:0},y,a.owed);a.owed=
L;const{slow:Oe,...Wt}=C;s({atMs:n.clock.now(),of:a.of,...Wt,...A?{slow:Oe}:{}})}function Tl({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Prom\
etheus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const Y=10,Sa=(e,t)=>e.
length===0?void 0:e.reduce((n,s)=>n+s,0)*t.length/e.length,$l=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function El(e,t){const n=await Promise.
all(t.map(async([s,a])=>{const o=await Z(e,a);if(!o)return;const i=Ra(o,e.random).slice(0,Y);return{of:s,revisions:a,side:Js(o),drawn:i,pods:o.length,own:e.own.
sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function Z({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?
n.flat().map(({name:s})=>s):void 0}const Sl=async(e,t)=>{await Promise.all(t.map(n=>Rl(e,n)))};async function Rl(e,t){const n=await Z(e,t.revisions);if(!n)return;
const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=[...s,...Ra(a,e.random)].slice(0,Y),t.pods=n.length}const Ra=(e,t)=>e.map(n=>({each:n,
at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function _l(e,t,n){const s=await Promise.all(t.map(c=>Nl(e,c,n))),o=s.flat().map(({result:c})=>c).filter(
c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(({afterMs:c})=>c))};const i=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="read"?[[
u,d.counters]]:[]));return s.some((c,u)=>i[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(
i[u])}))}}const Nl=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),Il=({own:e,slowOverMs:t},n)=>n.flatMap(({
reading:s,read:a})=>{const o=e.sent(s.of),i=Al(o,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=o,a.size===0)return[];const r=s.side.last.size===0,{side:c,counted:u}=Et(
s.side,a,{own:r?X:i,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Al=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Bt=1e3,Pl=5e3;async function _a(e,t,n){
const s=t.slice(0,Y),a=await Promise.all(s.map(o=>e(o,n)));return Sa(a.filter(o=>o!==void 0),t)}const Na=3;async function xl({clock:e,readRequestRate:t},n,s){const a=[];
for(let o=0;o<Na;o++){o>0&&await e.sleep(Bt,s);const i=await _a(t,n,s);if(i===void 0)return;a.push(i)}return a.reduce((o,i)=>o+i,0)/Na}const Cl=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Bt,o);!s||o.aborted||!await Ll(e,t,o)||await Dl(e,{candidate:t,signal:o,tallies:s})};async function Dl(e,{
candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:i,readRequestRate:r}=e,c=i.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-i.sent(
"candidate").n+c))});let f,p=[];for(let[g,y]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=g+Pl&&(g=a.now(),p=await Z({counters:o},[t])??[]),await a.
sleep(Bt,n);const A=await _a(r,p,n).catch(()=>{}),C=(a.now()-y)/1e3;y=a.now(),A!==void 0&&(u+=A*C,f??=s(async()=>d()).told,f(d()))}}async function Ll({counters:e},t,n){
const[s]=await Z({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const Ia=1e3,jl=5e3,Ul=6e4,Bl=5,Fl=500,Vl=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{const i=s&&await Kl({parts:e,candidate:t,signal:o});if(!i)return;let r=Promise.resolve(i);const c=()=>(r=r.then(d=>Gl({parts:e,candidate:t,
signal:o},d)),r.then(({total:d})=>d)),{told:u}=s(c);await Hl(e,{held:n,signal:o,pods:async()=>(await r).pods,read:async()=>u(await c())})};async function Hl({clock:e},{
held:t,signal:n,pods:s,read:a}){let o=t(),[i,r]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(Ia,n),t()!==o&&([o,i,r]=[t(),e.now(),
Number.NEGATIVE_INFINITY]);const c=Wl(await s(),o!==void 0,e.now()-i);e.now()<r+c||(r=e.now(),await a())}}function Wl(e,t,n){return t&&e>Y?Number.POSITIVE_INFINITY:
n<Ul&&(e<=Bl||!t)?Ia:jl}async function Kl({parts:e,candidate:t,signal:n}){const s=await Z(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await Aa(e,s,n);
if(s.length>0&&o.size===0)return;const{side:i}=Et(Js(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:i,own:a,pods:s.length,total:{n:0,bad:0}}}async function Gl({
parts:e,candidate:t,signal:n},s){const a=await Z(e,[t])??[],o=await Aa(e,a,n);if(o.size===0)return s;const i=e.own.sent("candidate"),r={n:i.n-s.own.n,bad:i.bad-
s.own.bad,slow:0},{side:c,counted:u}=Et(s.side,o,{own:r,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:i,pods:a.length,total:d}}
async function Aa(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=Y){t.length>Y&&await e.clock.sleep(Fl,n);const o=t.slice(a,a+Y),i=await Promise.all(o.map(r=>e.
counters.readCounters(r,n)));for(const[r,c]of i.entries())c.is==="read"&&s.set(o[r]??"",c.counters)}return s}const ql=2e3;async function Yl({counters:e,clock:t},n,s){
const a=n.slice(0,Y),o=()=>Promise.all(a.map(p=>zl(p,e,s))),i=t.now(),r=await o();await t.sleep(ql,s);const c=await o(),u=(t.now()-i)/1e3,d=c.flatMap((p=-1,g)=>{
const y=r[g];return p<0||y===void 0?[]:[p<y?p:p-y]});if(u===0)return;const f=d.map(p=>p/u);return Sa(f,n)}async function zl(e,t,n){const s=await t.readCounters(
e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const Pa=2e3,Jl=1e4;async function Ql(e,t,n){const s=await Z(e,t)??[],o=(await Promise.
all(s.slice(0,Y).map(i=>e.counters.readCounters(i,n)))).flatMap(i=>i.is==="read"?[i.counters]:[]);return Math.min(Jl,Math.max(Pa,Xl(o)))}function Xl(e){const t=xa(
e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===0)return 0;const s=a=>xa(
e.flatMap(({within:o})=>o.filter(({ms:i})=>i===a).map(({count:i})=>i)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const xa=e=>e.reduce((t,n)=>t+n,0),Ue=1e3,
Zl=5e3,ep=3e4,tp=6e4,np=5e3;function sp({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},a=e==="auto"||
e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?op:[],...e==="users"?{required:ap}:{},check:async(o,i)=>a?
rp(s,o,i):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([up(s)(...o),Vl(s)(...o)])},startBefore:dp(s)}}const ap={by:"\
evidence",without:"To go on with probes alone, set `evidence` to auto."},op=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],
ip="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `me\
trics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function rp(e,t,n){const{counters:s}=e,a=await Z({counters:s},
t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(0,Y).map(f=>s.readCounters(f,n)));if(o.every(
({is:f})=>f==="later"||f==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:Ca(0)};const i=o.filter(
f=>f.is==="read"),r=o.find(f=>f.is==="failed");if(i.length>0){const f=await Yl(e,a,n),p=f===void 0?{}:{pace:Ca(f)};return{is:"available",what:`users' requests (${cp(
i,t)})`,...p}}if(o.some(({is:f})=>f==="forbidden"))return{is:"unavailable",why:"the API server refuses to read port 9091 of pods"};if(r)return{is:"unavailable",
why:`the metrics of ${t.join(", ")} cannot be read: ${r.why}`};const{clock:c,readRequestRate:u}=e,d=u&&await xl({clock:c,readRequestRate:u},a,n);return{is:"unav\
ailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:ip,...d===void 0?{}:{usersPerSecond:d}}}const Ca=e=>({is:"by-traffic",
perSecond:e,delayMs:Pa});function cp(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+a,0)} so far in ${e.length===1?"1 pod":`${e.
length} pods`} of ${t.join(", ")}`}const up=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?await fp(e,{target:t,held:o,each:n,signal:s}):
await a.sleep(Ue,s)}},dp=e=>async({stable:t},n,s)=>Da(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function fp(e,{target:t,
held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await La(e.clock,n.fromMs+await Ql(e,t.stable,a),a),o()&&await Da(e,{sides:$l(t),fromMs:n.fromMs,each:s,
signal:a,isOn:o})}async function Da(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:i,isOn:r}=t,c=await El(e,s);if(!c)return n.sleep(Ue,i);let u=n.now(),d=Ue;
for(let f=0;r();){const p=n.now();p>=u+np&&(await Sl(e,c),u=p);const g=await _l(e,c,i);if(!r())return;g.is==="counted"&&lp(o,Il(e,g.read),f++>0?n.now():void 0),
d=pp(g,a,{pauseMs:d,nowMs:n.now()}),await La(n,p+d,i)}}function lp(e,t,n){if(n!==void 0)for(const{of:s,...a}of t)e(hp(s,a,n))}const La=(e,t,n)=>e.sleep(Math.max(
0,t-e.now()),n);function pp(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min(ep,Math.max(2*n,e.afterMs)):s-t<tp?Ue:Zl}const hp=(e,{n:t,bad:n,slow:s,causes:a},o)=>({
atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,i],[,r])=>r-i).map(([i])=>i).join(" or ")}:{}}),mp=[sp,vl,ef,e=>gp(e,Nf(e))];function gp({settings:{evidence:e},
readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=Cl({...n,readRequestRate:t});return{...s,start:async(...i)=>{await Promise.all(
[s.start(...i),a(...i)])}}}function vp(e){const t=lf(e.settings.analysis.maxLatencyMs);return mp.flatMap(n=>n({...e,own:t})??[])}var bp=h(86522),Ft=h(77598);const yp=100,
Mp=1e3,ja=10,wp=5e3,kp=(e,{clock:t,ask:n})=>{const s=o=>(i,r)=>De({url:i,...r?{by:r}:{}},{ask:n,spec:e,signal:o}),a=(o,i)=>Op(o,{clock:t,...i});return{now:async(o,i)=>Rt(
await s(i)(o)),leadsToKnative:(o,i)=>a(async()=>Rt(await s(i)(o)),{forMs:wp,signal:i}),isServed:(o,i)=>{const r=s(i);return a(async()=>Rt(await Ua(Tp,()=>r(o))??
{is:"knative"}),{forMs:Ge,signal:i})},isEmpty:async({url:o,tag:i,mainUrl:r},c)=>{const u={url:o,never:Ep(o,i),mainUrl:r},d=await a(()=>$p(u,s(c)),{forMs:Ge,signal:c});
return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function Op(e,{clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=yp;;o=Math.min(Mp,o*
2)){const i=await e(),r=a-t.now();if(i.is==="knative"||s.aborted||r<=0)return i;await t.sleep(Math.min(o,r),s)}}const Tp=e=>e.is==="knative";async function Ua(e,t){
const n=await t();if(!e(n))return n;for(let s=1;s<Zt;s+=ja){const o=(await Promise.all(Array.from({length:Math.min(ja,Zt-s)},t))).find(i=>!e(i));if(o)return o}}
async function $p({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return Ba(a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"\
a host of a tag that does not exist is not answered like an unknown host"};if(await Ua(c=>c.is==="other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"\
the ingress still serves the host of the tag that was taken off"};const r=await s(n);return r.is==="knative"?r:Ba(r)}const Ba=e=>({is:e.is,why:`at the URL of th\
e Service, ${e.why}`}),Ep=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,Ft.randomBytes)(3).toString("hex")}`));var Sp=h(82571),Rp=h(12271);const _p=(e,t)=>({
metadata:Np((0,b.Ik)(e.metadata),t),spec:Ap(e.spec,t)}),Np=(e,t)=>({...Up(e,["name"]),labels:Wa((0,b.Ik)(e.labels),t.labels),annotations:Wa((0,b.Ik)(e.annotations),
Ip((0,b.Ik)(e.annotations),{...t.annotations,...Fa(x.w7.minScale,t.minScale),...Fa(x.w7.maxScale,t.maxScale),...t.image===void 0?{}:{"client.knative.dev/user-im\
age":null}}))}),Fa=(e,t)=>t===void 0?{}:{[e]:String(t)},Ip=(e,t)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[(0,x.or)(e,n),s])),Ap=(e,t)=>({...e,...t.serviceAccount!==
void 0&&{serviceAccountName:t.serviceAccount},...t.concurrency!==void 0&&{containerConcurrency:t.concurrency},...t.requestTimeoutSeconds!==void 0&&{timeoutSeconds:t.
requestTimeoutSeconds},containers:Pp(e,t)}),Pp=(e,t)=>{const n=(0,x.f1)(e);return n===void 0?[Va({},t)]:(0,b.JD)(e.containers).map(s=>s===n?Va(n,t):s)},Va=(e,t)=>({
...e,...t.image!==void 0&&{image:t.image},...t.env.length>0&&{env:xp((0,b.JD)(e.env),t.env)},...t.port!==void 0&&{ports:Lp((0,b.JD)(e.ports),t.port)},...jp((0,b.
Ik)(e.resources),t)}),xp=(e,t)=>t.reduce(Cp,e),Cp=(e,t)=>{if("remove"in t)return e.filter(({name:a})=>a!==t.name);const n=Dp(t);return e.some(({name:a})=>a===t.
name)?e.map(a=>a.name===t.name?n:a):[...e,n]},Dp=e=>{if("value"in e)return{name:e.name,value:e.value};const t=e.from==="secret"?"secretKeyRef":"configMapKeyRef";
return{name:e.name,valueFrom:{[t]:{name:e.object,key:e.key}}}},Lp=([e,...t],n)=>[{...e,containerPort:n},...t],jp=(e,{requests:t,limits:n})=>{const s={requests:Ha(
t),limits:Ha(n)};if(Object.keys(s.requests).length+Object.keys(s.limits).length===0)return{};const a=o=>({...(0,b.Ik)(e[o]),...s[o]});return{resources:{...e,requests:a(
"requests"),limits:a("limits")}}},Ha=e=>Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0)),Wa=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).
filter(([,n])=>n!==null)),Up=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n))),de=(e,t)=>fe(e)||fe(t)?fe(e)&&fe(t):Array.isArray(e)&&Array.
isArray(t)?e.length===t.length&&e.every((n,s)=>de(n,t[s])):(0,b.Gv)(e)&&(0,b.Gv)(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>de(Ka(e,n),Ka(t,
n))):e===t,Ka=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,fe=e=>e==null||e===""?!0:Array.isArray(e)?e.length===0:(0,b.Gv)(e)&&Object.values(e).every(fe),Bp=e=>JSON.stringify(
Vt(e))??"",Vt=e=>{if(fe(e))return;if(Array.isArray(e))return e.map(n=>Vt(n)??null);if(!(0,b.Gv)(e))return e;const t=Object.entries(e).map(([n,s])=>[n,Vt(s)]);return Object.
fromEntries(t.filter(([,n])=>n!==void 0).sort(([n],[s])=>n<s?-1:1))},Fp=(e,t,{standsForAll:n})=>{const[s,a]=[qa(e),qa(t)];return[...new Set([...s.keys(),...a.keys()])].
flatMap(i=>{const r=!a.has(i);return de(s.get(i),a.get(i))||r&&n&&!Ga(i)?[]:[r&&Ga(i)?`${i} removed`:i]})},Ga=e=>/^(env|label|annotation) /.test(e),qa=({metadata:e,
spec:t})=>{const n=(0,x.f1)(t)??{},s=(0,b.JD)(t.containers).filter(a=>a!==n);return new Map([...Vp(n),...za(t,Hp,["containers"]),...s.map(a=>[`container ${(0,b.
Qq)(a.name)??""}`,a]),...Kp((0,b.Ik)(e))])},Vp=e=>{const t=(0,b.Ik)(e.resources);return[...e.image===void 0?[]:[["image",e.image]],...(0,b.JD)(e.env).map(n=>[`e\
nv ${(0,b.Qq)(n.name)??""}`,n]),...Ya((0,b.Ik)(t.requests),"request"),...Ya((0,b.Ik)(t.limits),"limit"),...(0,b.JD)(e.ports).slice(0,1).map(n=>["port",n.containerPort??
null]),...za(e,Wp,["image","env","resources","ports","name"])]},Ya=(e,t)=>Object.entries(e).map(([n,s])=>[`${n} ${t}`,s]),Hp={timeoutSeconds:"request timeout",containerConcurrency:"\
concurrency",serviceAccountName:"service account",volumes:"volumes"},Wp={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup p\
robe",volumeMounts:"volume mounts"},za=(e,t,n)=>Object.entries(e).filter(([s])=>!n.includes(s)).map(([s,a])=>[Object.hasOwn(t,s)?t[s]??s:s,a]),Kp=e=>[...Object.
entries((0,b.Te)(e.labels)).map(([t,n])=>[`label ${t}`,[n]]),...Object.entries((0,b.Te)(e.annotations)).filter(([t])=>!Ja(t)).map(([t,n])=>[Gp((0,x.pJ)(t)),[n]])],
Gp=e=>e===x.w7.minScale?"min-scale":e===x.w7.maxScale?"max-scale":`annotation ${e}`,Ja=e=>e.startsWith("client.knative.dev/")||e.startsWith("kn-rollout.dev/"),Be=({
metadata:e,spec:t})=>({spec:t,metadata:(0,b.Gv)(e)?{labels:Object.fromEntries(Qa((0,b.Ik)(e.labels))),annotations:Object.fromEntries(Qa((0,b.Ik)(e.annotations)).
filter(([n])=>!Ja(n)).sort(([n],[s])=>+(n===(0,x.pJ)(n))-+(s===(0,x.pJ)(s))).map(([n,s])=>[(0,x.pJ)(n),s]))}:null}),Qa=e=>Object.entries(e).map(([t,n])=>[t,[n]]),
qp=(e,t)=>{const[n,s]=[Za(e),Za(t)];return{images:[...new Set([...n.images.keys(),...s.images.keys()])].flatMap(a=>{const[o,i]=[n.images.get(a),s.images.get(a)];
return o===i?[]:[{...a===""?{}:{container:a},...o?{from:o}:{},...i?{to:i}:{}}]}),env:Xa(n.env,s.env),fields:Xa(n.fields,s.fields)}},Xa=(e,t)=>({added:[...t.keys()].
filter(n=>!e.has(n)),changed:[...t.keys()].filter(n=>e.has(n)&&!de(e.get(n),t.get(n))),removed:[...e.keys()].filter(n=>!t.has(n))}),Za=e=>{const t=(0,x.f1)(e.spec),
n=[...(0,b.JD)(e.spec.containers).map(c=>({list:"containers",each:c,name:c===t?"":eo(c)})),...(0,b.JD)(e.spec.initContainers).map(c=>({list:"initContainers",each:c,
name:eo(c)}))],{metadata:s,spec:a}=Be(e),{containers:o,initContainers:i,...r}=(0,b.Gv)(a)?a:{};return{images:new Map(n.flatMap(({each:c,name:u})=>{const d=(0,b.
Qq)(c.image);return d===void 0?[]:[[u,d]]})),env:new Map(n.flatMap(({each:c,name:u})=>Yp(c,u))),fields:new Map([...Fe("metadata",s??null),...Fe("spec",r),...n.flatMap(
({each:c,name:u,list:d})=>{const{image:f,env:p,name:g,...y}=c;return Fe(`spec.${d}${Jp(u)}`,y)})])}},eo=e=>(0,b.Qq)(e.name)??"without a name",Yp=(e,t)=>(0,b.JD)(
e.env).map(n=>[`${(0,b.Qq)(n.name)??""}${t===""?"":` (${t})`}`,n]),Fe=(e,t)=>de(t,null)?[]:(0,b.Gv)(t)?Object.entries(t).flatMap(([n,s])=>Fe(`${e}${zp(n)}`,s)):
[[e,t]],zp=e=>/^\w+$/.test(e)?`.${e}`:`["${e}"]`,Jp=e=>e===""?"":`[${e}]`,Qp={apply:(e,t)=>{const n=t.manifest?eh(t.manifest,e):_p(e??Zp,t),s=t.manifest!==void 0;
return{template:n,changes:e?Fp(e,n,{standsForAll:s}):[]}},of:e=>nh(e),revisionOf:(e,t)=>sh(e,t),same:(e,t)=>de(Be(e),Be(t)),diff:qp,fingerprint:e=>(0,Ft.createHash)(
"sha256").update(Bp(Be(e))).digest("hex").slice(0,Xp)},Xp=12,Zp={spec:{}},eh=(e,t)=>{const{metadata:n,spec:s}=(0,b.Ik)((0,b.Ik)(e.spec).template),{name:a,...o}=(0,b.
Ik)(n);return{...(0,b.Gv)(n)&&{metadata:o},spec:{...th(t),...(0,b.Ik)(s)}}},th=e=>e?.spec.enableServiceLinks===!1?{enableServiceLinks:!1}:{},nh=({spec:e,labels:t,
annotations:n,minScaleBefore:s})=>{const{[x.w7.minScale]:a,...o}=n,i=s===void 0?n:o,r=s===void 0?{}:{[(0,x.or)(i,x.w7.minScale)]:s},c=Object.entries({...i,...r}).
filter(([u,d])=>d!==null&&to(u));return{metadata:{labels:(0,b.Te)(Object.fromEntries(Object.entries(t).filter(([u])=>to(u)))),annotations:Object.fromEntries(c)},
spec:e}},sh=({metadata:e,spec:t},{name:n,generation:s})=>(0,Ot.RG)({metadata:{name:n,labels:{...(0,b.Ik)(e?.labels),[x.Pf.configurationGeneration]:String(s)},annotations:(0,b.
Ik)(e?.annotations),generation:1},spec:t,status:{observedGeneration:1,conditions:[{type:"Ready",status:"True"}],actualReplicas:1}}),ah=new Set(["serving.knative\
.dev/progress-deadline","serving.knative.dev/progressDeadline"]),to=e=>ah.has(e)||!(e.startsWith("serving.knative.dev/")||e.startsWith("kn-rollout.dev/")),oh=({
id:e=(0,Ft.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=i=>({settings:i,health:t(i),sources:n(i),throughPod:r=>ih({...a,settings:i,
sourcesFor:n},r)});return{...a,...o(a.settings),asks:o,id:e,templates:Qp,reporter:rh(s),notifier:(0,J.Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};function ih({
cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,i=(u,d)=>e.askPod(a,u,d),r=`$(kubectl get pod -n ${o} -l serving.knative.dev/revision=${a}\
 -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${r}:8012/proxy${n.health.path??"/"}"`;return{health:bf(n.health,{clock:t,
ask:i,command:c}),sources:s(n,i)}}const rh=({report:e})=>({report:t=>{try{e(t)}catch{}}}),ch=(e,t)=>(0,yt.a)(e,n=>Ht(e,n,t)),uh=(0,Rp.x)(Q.d);async function Ht(e,t,n){
const{service:s}=e.settings,{transport:a,namespace:o,server:i,context:r}=t,c={server:i,context:r,namespace:o,service:s},u=(0,Sp.X)({transport:a,clock:Q.d,rateLimiter:uh,
namespace:o,service:s,target:c});try{return await n(oh(dh(e,u)))}finally{await u.close()}}const dh=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>(0,bp.
Tx)(s,Q.d),hosts:kp(t.settings.health,{clock:Q.d,ask:(0,ea.o)(t.settings.health,e,"fresh").ask}),sourcesFor:(s,a)=>vp({settings:s,clock:Q.d,env:e,place:n.target,
warn:(o,i)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,cure:i}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),
no=e=>(0,yt.a)(e,t=>(e.reporter.report({is:"note",text:fh(e,t)}),Td({...e,...lh(e,t),at:ph(e,t)}))),fh=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.
allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},lh=({settings:e},{transport:t,namespace:n,
server:s})=>xd({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.service}:{}}),ph=(e,t)=>({namespace:n,service:s},a)=>{
const o={...e.settings,namespace:n,service:s};return Ht({...e,settings:o},{...t,namespace:n},a)},ke=e=>t=>ch(t,e),hh={deploy:e=>js(e,t=>(0,yt.a)(t,n=>mh(t,n))),
promote:e=>js(e,ke(Qu)),abort:ke(e=>ts(e,"anyone")),rollback:ke(td),recover:no,curl:ke(Tc),finish:e=>e.settings.command==="recover"?no(e):gh(e)};function mh(e,t){
const{endsAtMs:n}=t,s=(0,ns.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`\
The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,H.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} i\
nstead of ${(0,H.cb)(e.settings.timeoutMs)}.`}),Ht({...e,settings:s},t,Su)}const gh=ke(e=>ts(e,"own"))}),85154:((Te,z,h)=>{h.d(z,{Fg:()=>U,Fu:()=>j,lt:()=>W});var m=h(
11899),T=h(24399),w=h(40019),N=h(96105),I=h(75389);async function j({cluster:k}){const M=k.snapshot(),$=({revision:R})=>M.revisions.get(R)?.ready.status==="True",
O=(0,T.AR)((0,I.m8)(M));!M.service||O.length>0&&O.every($)||(await k.reread(N.k),await k.rereadRevisions())}function W(k,M){const{revisions:$}=k,O=(0,T.AR)((0,I.
m8)(k)),{serving:R,broken:E}=(0,w.UT)(O,P=>(0,w.c8)($.get(P))),_=R.map(({revision:P})=>$.get(P)).find(P=>P?.ready.status!=="True");if(_)throw(0,m.V2)("E_STABLE_\
NOT_READY",{revision:_.name,why:(0,I.$R)(_)});const B=P=>!((0,T.vY)([P])&&R.length>0)&&(0,w.c8)($.get(l(P,M)));if(!M.traffic.some(P=>P.percent&&B(P))||R.length===
0)return{stable:R,broken:E,before:M.traffic};const F=R.map(({revision:P,percent:$e})=>({revisionName:P,latestRevision:!1,percent:$e}));return{stable:R,broken:E,
before:(0,w.c_)(M.traffic,B)??F}}const l=({revisionName:k},{latestReady:M=""})=>k??M;function U(k,{revisions:M},{stable:$,broken:O}){if(O.length===0)return;const R=O.
map(({revision:E,percent:_})=>{const B=M.get(E),K=B?`it is not ready (${(0,I.$R)(B)})`:"it no longer exists";return`${E} has ${_} % of traffic and serves nobody\
: ${K}.`});k.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:R.join(" "),cure:$.length===0?"There is no traffic to protect, so the new Revision rec\
eives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),45269:((Te,z,h)=>{
h.d(z,{y:()=>W});var m=h(73024),T=h(37067),w=h(44708),N=h(41692),I=h(83026);const j={one:1,several:8},W=(M,{ingressAddress:$,env:O,connections:R})=>{const E={...R===
"fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:j[R]},proxyEnv:$?{}:l(M,O)};return M.protocol==="https:"?new w.Agent({...E,ca:[...U(O)]}):new T.Agent(E)},l=(M,$)=>Object.
fromEntries([...(0,I.No)(M.protocol),"no_proxy","NO_PROXY"].map(O=>[O,$[O]])),U=M=>[...(0,N.getCACertificates)("default"),...(0,N.getCACertificates)("system"),...k(
M.CURL_CA_BUNDLE)],k=M=>{if(!M)return[];try{return[(0,m.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((Te,z,h)=>{h.d(z,{o:()=>N});var m=h(37067),T=h(44708),
w=h(45269);function N(k,M,$){const O=new Map,R=E=>{const _=O.get(E.protocol)??(0,w.y)(E,{...k,env:M,connections:$});return O.set(E.protocol,_),_};return{ask:async(E,_)=>{
const B=AbortSignal.timeout(k.timeoutMs),K=AbortSignal.any([_,B]);try{const F=R(new URL(E.url));return await I(E,{spec:k,agent:F,signal:K})}catch(F){throw new Error(
B.aborted?`no response within ${k.timeoutMs/1e3} s`:U(F))}},close:()=>{for(const E of O.values())E.destroy()}}}function I(k,M){const{promise:$,resolve:O,reject:R}=Promise.
withResolvers(),E=l(k,M,_=>{const{statusCode:B=0,headers:K}=_,F=W(_);_.on("error",R).on("end",()=>O({status:B,headers:K,body:F()}))});return E.on("error",_=>{E.
reusedSocket&&U(_)==="ECONNRESET"?I(k,M).then(O,R):R(_)}),E.end(),$}const j=2048;function W(k){const M=[];let $=0;return k.on("data",O=>{$<j&&M.push(O.subarray(
0,j-$)),$+=O.length}),()=>Buffer.concat(M).toString("utf8")}function l({url:k,method:M,headers:$,by:O},R,E){const _=new URL(k),{hostname:B,port:K}=new URL(O??k),
{ingressAddress:F}=R.spec,P={agent:R.agent,signal:R.signal,method:M,host:F?.host??B,port:F?.port??K,path:`${_.pathname}${_.search}`,headers:{host:_.host,...$}};
return _.protocol==="https:"?T.request({...P,servername:_.hostname},E):m.request(P,E)}const U=k=>k instanceof Error?"code"in k&&typeof k.code=="string"?k.code:k.
message:String(k)})};export{vh as id,bh as ids,yh as modules};
