const hp=295,pp=[295],gp={96965:((Ee,Y,h)=>{h.d(Y,{H:()=>W});var v=h(73024),g=h(51455),l=h(76760);const{O_WRONLY:I,O_CREAT:C,O_TRUNC:H,O_NOFOLLOW:z=0,O_NONBLOCK:V=0}=v.
constants;async function W(w,M){const T=(0,l.resolve)(M,w),y=(0,l.relative)(M,(0,l.dirname)(T));if(y!==".."&&!y.startsWith(`..${l.sep}`)&&!(0,l.isAbsolute)(y)&&
await(0,g.realpath)((0,l.dirname)(T))!==(0,l.join)(await(0,g.realpath)(M),y))throw new Error("its folder is reached through a link");const $=await(0,g.open)(T,I|
C|H|z|V,420);if((await $.stat()).isFile())return $;throw await $.close(),new Error("it is not a regular file")}}),18295:((Ee,Y,h)=>{h.d(Y,{rollouts:()=>up});var v=h(
84611),g=h(24399),l=h(75389);function I(e,t,n){t.outcome||(t.outcome=C(e,t,n),e.record?.({is:"ended",kind:n.kind,atMs:e.clock.now()}),e.reporter.report({is:"end\
ed",outcome:t.outcome}))}function C(e,t,{journal:n,...s}){const a=e.cluster.snapshot(),{service:o}=a,i=(0,l.NP)(a),r=a.start?.is==="failed"||a.start?.is==="heal\
ing"?a.start.why:void 0,c=e.clock.now();return{...s,next:[...s.next,...M(e,s.kind,n)],...H(a,n,i),...o?.url?{url:o.url}:{},traffic:i,...k("brings",z(a,t,n)),...r&&
s.kind!=="promoted"?{trouble:r}:{},...k("health",t.candidate.healthResult),steps:t.steps,exposure:t.exposure.map(u=>({...u,toMs:Math.min(u.toMs,c)})),...k("answ\
ers",t.answers),...k("metBefore",t.exposure.length===0?T(n):void 0)}}function H(e,t,n){if(!t)return{percent:0};const s=k("previousRevision",(0,g.HV)(t.stable)),
a=t.candidate??(0,l.RH)(e,t)?.name,o=k("copy",W(n,t.stable,a));if(a===void 0)return{...s,...o,percent:0};const i=n.find(({tag:c,revisionName:u})=>c===t.tags.candidate&&
u===a),r=k("candidateUrl",i?.url);return{revision:a,...s,...o,...r,percent:(0,g.tC)(a,n)}}function z(e,{deployment:t},n){const s=n&&(0,l.RH)(e,n);if(!s)return;const a=e.
revisions.get((0,g.HV)(n.stable)??""),[o,i]=n.isRollback?[s,a]:[a,s],r={...k("from",o&&V(o)),...k("to",i&&V(i))};return{...k("from",o?.name),image:r,changes:t?.
changes??[]}}function V({image:e,digests:t}){const[n,...s]=Object.values(t).flatMap(a=>/@sha256:\w+$/.exec(a)?.[0]??[]);return e&&n&&s.length===0&&!e.includes("\
@")?`${e}${n}`:e}function W(e,t,n){const[s,...a]=(0,g.AR)(e),o=(0,g.HV)(t);if(!(!s||a.length>0||o===void 0||s.revision===n))return t.some(({revision:i})=>i===s.
revision)?void 0:{revision:s.revision,of:o}}const w=new Set(["promoted","split","aborted","rolled-back"]),M=(e,t,n)=>n&&w.has(t)?S(e.cluster.snapshot(),n,e.cluster.
target):[],T=e=>e?.plan.steps[e.step]?.percent||void 0;function y(e,{revision:t,...n}){const s=e.cluster.snapshot(),{service:a}=s,o=(0,l.NP)(s);return{...n,next:[],
...t?{revision:t}:{},...a?.url?{url:a.url}:{},...k("candidateUrl",(0,l.rs)(s,e.settings.tags.candidate)),traffic:o,percent:t?(0,g.tC)(t,o):0,steps:[],exposure:[]}}
const k=(e,t)=>t===void 0?{}:{[e]:t},$=e=>e.length===1?e[0]?.revision??"":e.map(({revision:t,percent:n})=>`${t} (${n} %)`).join(", ");function S(e,t,n){const{service:s}=e;
if(!s)return[];const a=o=>s.traffic.some(({tag:i})=>i===o.tag);return(0,g.tj)(t).filter(o=>o.tag!==void 0&&!a(o)&&!(0,l.i_)(e)(o.revisionName)).map(({tag:o,revisionName:i="\
@latest"})=>[`The tag ${o} was removed from the traffic list: ${i} is not ready, and one such entry blocks the whole Route.`,`To add it again once the Revision \
is ready: kn service update ${n.service} -n ${n.namespace} --tag ${i}=${o}`].join(" "))}var O=h(96105),R=h(91238),N=h(3037),_=h(5210);const ae=(e,t)=>({startedMs:e.
now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},
pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});var pe=h(34794),io=h(52450);const oe=({may:e},t)=>t.
filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var ge=h(70894),ro=h(92958);const co={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},
uo=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>co[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({verb:s,
group:"",resource:"pods/proxy"}))]};async function Vt(e,t){e.may.reachUrl===void 0&&(await e.health.reaches(t)?e.may.reachUrl=!0:await Wt(e,{code:"E_URL_UNREACH\
ABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function fo(e,t){if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(t,e.interrupt);
n.is==="other"&&!n.isFailure&&await Ke(e,t,n.why)}const Ke=(e,t,n)=>Wt(e,{code:"E_NOT_PROVEN",url:t,why:n});async function Wt(e,{code:t,url:n,why:s}){const o=e.
settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(ro.l);if(o!==void 0)throw(0,v.V2)("E_HEADER_API",{url:n,name:o});const i=await e.cluster.missing(
uo(e.settings));if(i.length>0){const{user:u,grant:d}=await(0,R.Uk)(e,i);throw(0,v.V2)(t,{url:n,why:s,user:u,rights:i.map(ge.Cv).join(", "),grant:d})}e.may.reachUrl=
!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go through the API server. \
To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function Kt(e,{url:t,candidate:n,isProven:s}){await Vt(e,t),e.
may.reachUrl&&!s&&await Ke(e,t,"an earlier Revision may still answer there");const a=e.may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:oe(e,a.sources),
by:e.may.reachUrl?"url":"pod"}}function Gt(e,t){const{candidate:n,tags:s,stable:a,isNewTag:o,emptyUrl:i}=t,r=(0,l.rs)(e,s.candidate);if(r===void 0||n===void 0)return;
const c=a.length>0?(0,l.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,d=a.length===0||o===!0||lo(i,r);return{url:r,candidate:n,isProven:d,isStableTagged:c!==
void 0,stable:a.map(({revision:f})=>f),...u?{stableUrl:u}:{}}}const lo=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Yt(e,t,n){const s=n.tags.candidate,
[a,o]=[(0,l.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&a&&o?{url:a,tag:s,mainUrl:o}:void 0}var ho=h(48122),ie=h(22279),
Se=h(38844),Ge=h(98063),po=h(96518),Re=h(10766);function go(e,t){const n=[...e,...t].filter(({verdict:a,request:o})=>a!=="not-asked"||o);return[...new Map(n.map(
({percent:a,verdict:o,request:i})=>[a,{percent:a,verdict:o,request:i}])).values()].map(({request:a,...o})=>({...o,...a?{request:a}:{}}))}const mo=e=>e.some(({verdict:t})=>t===
"passed")&&e.every(({verdict:t,request:n})=>t!=="not-judged"&&!(n&&(0,Re.Lu)(t)));var te=h(1155);function vo({record:e,cluster:t,clock:n,settings:s,...a},o){const{
kept:i,evidence:r,...c}=o.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.service,stable:o.stable.map(({revision:u})=>u),plan:c,
limits:(0,te.mo)(s.analysis),sources:oe(a,a.sources).map(({name:u,one:d,mayBeSilent:f})=>({name:u,one:d,...f?{mayBeSilent:f}:{}})),...o.evidence?{evidence:o.evidence}:
{}})}const Ye=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function bo({record:e},t,n){const{step:s,percent:a,fromMs:o,holdMs:i,
longestMs:r,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:o,holdMs:i,longestMs:r,plannedMs:c,...n})}function yo({record:e},t,{judged:n,progress:s}){!n||
n===t?.judged||e?.({is:"judged",...zt(n),isScaled:s.scaled})}function Mo({record:e},t,n){const{judged:s,verdict:a,isRequested:o}=n,i=t.pods.scaledFor>s.hold.step;
e?.({is:"step-ended",...zt(s),isScaled:i,verdict:a,...o?{isRequested:o}:{}})}const zt=({atMs:e,pending:t})=>({atMs:e,pending:t}),qt=(e,{plannedMs:t})=>({sources:oe(
e,e.sources),limits:e.settings.analysis,plannedMs:t});function Jt(e,t,n){const s=n?.hold===t?n:void 0,a=qt(e,t),o=e.clock.now(),i=s?.judging??(0,Se.Nh)(t.states),
r=(0,Se.PD)(i,t.measurements,{step:t,at:o,judged:a});if(s&&r.polls===s.judging.polls)return s;const c=[...t.pending],u=(0,Se.Ep)(r,t.measurements,{step:t,judged:a,
at:o,pending:c});return{hold:t,judging:r,analysis:u,atMs:o,pending:c}}const wo=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const{plan:o,
step:i}=a,{percent:r,holdMs:c}=o.steps[i]??{percent:0,holdMs:0},u=t.clock.now(),d=o.steps.reduce((B,j)=>B+j.holdMs,0),f=(0,ie.X2)({plan:o,step:i},ze(t,n,a)),p=ko(
t,n,{journal:a,plannedMs:d}),{pending:m}=n,b={step:i,percent:r,holdMs:c,longestMs:f,plannedMs:d,fromMs:u,states:p,measurements:[],pending:m};bo(t,b,{candidate:a.
candidate??"",isStart:Xt(n,a)}),n.hold=b,n.earlier??=a.ended??[];const A=Gt(s,a);A&&Qt(t,n,A);const x=u-(n.exposure.at(-1)?.fromMs??u);t.reporter.report({is:"in\
-force",percent:r,afterMs:x,atMs:u,untilMs:a.deadlineMs})},ze=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-e.now();function ko(e,t,{journal:n,plannedMs:s}){
const a=Xt(t,n)?Ge.Cq:Ge.MB,o=Object.entries(t.evidence??n.evidence??{}),i=Object.fromEntries(o.map(([r,c])=>[r,a(c)]));return t.lastHeld===void 0?(0,Se.b6)(i,t.
before.measurements,qt(e,{plannedMs:s})):i}const Xt=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,Ne=(e,t)=>{const{evidence:n,answers:s}=t,a=_e(e,t);return{
...e,...a.length>0&&{ended:a},...n&&{evidence:Object.fromEntries(Object.entries(n).map(([o,i])=>[o,(0,Ge.oV)(i)]))},...s&&{answers:{n:s.count,...s.bad===void 0?
{}:{bad:s.bad}}}}},_e=(e,{earlier:t,steps:n})=>go(t??e.ended??[],n);function ne(e,t){const{hold:n}=t;if(!n)return;delete t.hold,t.lastHeld=n.step;const s=Jt(e,n,
t.seen?.judged),{judging:a,analysis:o}=s;n.holdMs>0&&(t.evidence=a.states);const{percent:i,failed:r}=n,c=e.clock.now()-n.fromMs,u=o.sources.map(p=>({...p,...$o(
n,p.source,c)})),d=(0,po.h9)(o.verdict),f={percent:i,heldMs:c,...o,sources:u,verdict:d,...r&&{failed:r},...Oo(t,n,d)};t.steps.push(f),Mo(e,t,{judged:s,verdict:f.
verdict,isRequested:f.request!==void 0}),Ao(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:f})}function Oo({seen:e},{step:t},n){const s=e?.journal?.
request;return s?.step===t&&n!=="failed"?{request:s.by}:{}}const $o=({measurements:e,fromMs:t},n,s)=>{const a=(0,ho.b)(n,e,{fromMs:t,toMs:t+s});return a.length>
0?{course:a}:{}};function Qt(e,t,n){if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=To(t,(0,l.zc)(e.cluster.snapshot())?.answers),a=({start:o,
...i})=>o({...n,held:()=>t.hold,sent:r=>So(t,{source:i.name,dueMs:r}),tallies:s},r=>{Ro(e,t,{...r,source:i}),e.notifier.notify()},t.background.signal);Kt(e,n).then(
({sources:o})=>Promise.all(o.map(async i=>a(i)))).catch(()=>{})}function To(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const o=n&&t?Eo(t,a):void 0,
{n:i,bad:r}=o??a,c=o?"between":"earlier";e.answers={count:i,...r===void 0?{}:{bad:r},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),{told:s})}
function Eo(e,t){return e.bad===void 0&&t.bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function So({pending:e},t){
return e.add(t),()=>{e.delete(t)}}function Ro(e,t,{sample:n,source:s,...a}){const{hold:o}=t,{unattributed:i,atMs:r,of:c}=a;if(i!==void 0){o&&_o(o,i);return}const u={
...a,source:s.name};!o&&t.exposure.length===0&&c==="stable"&&(t.before.measurements.push(u),Ye(e,u,"before")),!(!o||r<o.fromMs)&&(o.measurements.push(u),Ye(e,u,
"hold"),n&&c==="candidate"&&No(o,{...n,atMs:r,one:s.one},a.note))}function No(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function _o(e,t){
e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}function Ao(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did n\
ot come from the candidate: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"note",text:a})}const xo=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,l.
zc)(s),o=a&&Gt(s,a);o?n.candidate.health="running":en(t,"unreachable","The candidate has no tag URL."),o&&Po(t,o).catch(i=>Do(t,i))},Io=3;async function Po(e,t){
const{world:n,memory:s}=e;for(let a=1;;a++){const{health:o,by:i}=await Kt(n,t),r=i==="pod"?{result:await Zt(e,t,o)}:await Co(e,t,o);if(s.background.signal.aborted)
return;if(r.result)return Lo(e,t,r.result);(r.isFinal||a>=Io)&&await Ke(n,t.url,r.why)}}async function Co(e,t,n){const{world:s,memory:a}=e,{signal:o}=a.background,
i=await s.hosts.isServed(t.url,o);if(i.is!=="knative")return{why:i.why,isFinal:!0};const r=await Zt(e,t,n),c=await s.hosts.now(t.url,o);return c.is==="knative"||
r.is==="cancelled"?{result:r}:{why:c.why,isFinal:!1}}function Zt({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),
s.run(n,t.background.signal)}function Lo({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is===
"cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,s.is==="passed"&&Qt(e,t,n),e.notifier.notify()}function Do(e,t){const n=t instanceof pe.a,s=n&&
t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&(e.memory.abortCure=t.cure),en(e,s,n?t.message:String(t))}function en({world:e,memory:t},n,s){t.candidate.
health=n,t.abortDetail=s,e.notifier.notify()}var Uo=h(58859),qe=h(40019);const Bo=(e,{current:t,target:n})=>({...e,stage:"stepping",step:0,stable:[{revision:n,percent:100}],
...t===void 0?{}:{candidate:t},floating:n,before:Fo(tn(e.before,e.tags.stable,n),{target:n,tag:e.tags.stable}),templateFrom:n}),tn=(e,t,n)=>e.some(s=>s.tag===t&&
s.revisionName===n)?e:(0,Uo.VK)(e,t,n);function Fo(e,{target:t,tag:n}){const s=(0,g.vY)(e),a=i=>s?(0,g.vY)([i]):i.tag===n&&i.revisionName===t,o=e.map(i=>a(i)?{...i,
percent:i.percent||100}:i);return(0,qe.c_)(o,i=>!a(i))??e}var K=h(53201),P=h(17738);const nn=(e,t,n)=>({...(0,g.UN)(e.intended,e.before)?{}:{traffic:e.intended},
...e.isRollback&&jo(e)?{tags:(0,P.t2)([...t.ownTags,e.tags.stable])}:{},journal:{...e,deadlineMs:(0,K.nl)(e,"readyMs",t.nowMs)},driver:n,active:!0,...P.tj});function jo({
before:e,intended:t,floating:n,tags:s}){const a=o=>o.find(({tag:i})=>i===s.stable)?.revisionName;return a(t)!==a((0,g.dp)(e,n))}const Ho=(e,t,n)=>({journal:{...Bo(
e,n),...(0,K.TG)(e,"readyMs",t)}}),sn=(e,t,n)=>{const s=e.stable.length===0,a=s?(0,g.MG)(e):(0,g.nb)((0,g.dp)(e.before,e.floating),e.tags.candidate);return{...s?
{tags:(0,P.Od)(e,t)}:{},...(0,P.oO)(e,(0,g.r3)(a,t.isReady),{stage:"deployed",...(0,K.TG)(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},an=(e,t,{candidate:n,
emptyUrl:s})=>{const a={...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},o=e.stable.length===0?e.intended:(0,g.lD)(a,0),i=[n,...e.stable.map(({revision:c})=>c)],
r=Object.fromEntries(i.map(c=>[c,t.minScaleOf(c)]));return{...(0,P.oO)(a,(0,g.r3)(o,t.isReady),{stage:"presented",scale:{...r,...e.scale},...(0,K.TG)(e,"readyMs",
t)}),tags:(0,P.Od)(e,t)}},on=(e,t,{hold:n,scale:s})=>{const{hold:a,...o}=e;return{journal:{...o,...n===void 0?{}:{hold:n},scale:s,...(0,K.TG)(e,"readyMs",t)}}},
rn=(e,t,n)=>{const{step:s}=n,a=(0,g.lD)(e,e.plan.steps[s]?.percent??0);return{...(0,P.oO)(e,(0,g.r3)(a,t.isReady),{stage:"stepping",step:s,...(0,K.TG)(e,n,t)}),
...P.tj}},Vo=(e,{step:t,by:n})=>({journal:{...e,request:{step:t,by:n}},...P.tj}),cn=(e,{nowMs:t},n)=>({driver:null,...P.tj,journal:{...e,stage:"paused",deadlineMs:t+
n}}),un=(e,t)=>({journal:{...e,stage:"promoting",...(0,K.TG)(e,"routeMs",t)},...P.tj}),dn=(e,t,{form:n,keep:s,isJudged:a})=>({traffic:(0,g.r3)((0,g.tU)(e,n,s),t.
isReady).traffic,tags:(0,P.Od)(e,t),verdicts:{...t.verdicts,...Ko(e,t),[e.candidate]:a?Wo(t):ln(t)},...e.metadata,...P.$h}),fn=(e,t)=>({tags:(0,P.Od)(e,t),...e.
metadata,...P.$h}),ln=e=>({is:"not-judged",at:(0,P.Tc)(e)}),Wo=e=>({is:"good",at:(0,P.Tc)(e)});function Ko({stable:e,scale:t,hold:n},s){if(n!=="revision")return{};
const a=({revision:o})=>{const i=t[o];return i?[[o,{...s.verdicts[o]??ln(s),minScale:i}]]:[]};return Object.fromEntries(e.flatMap(a))}var L=h(35702);const Go=6e4;
function Yo(e){const{world:t,memory:n,snapshot:s,previous:a}=e,o=t.clock.now(),i=(0,l.nO)(s,t.driver);if(typeof i=="string")return{atMs:o,progress:{...zo,foreign:i},
wait:a?.wait??{key:"",fromMs:o}};const{journal:r}=i,c=Ae(t,n,s,r),u={...e,atMs:o,journal:r,candidate:c},d=n.hold?Jt(t,n.hold,a?.judged):void 0,{wait:f,...p}=qo(
u,d?.analysis.verdict??"not-asked");return{atMs:o,progress:p,wait:f,journal:r,...d?{judged:d}:{},...c?{candidate:c}:{},...ai(u,p)}}const zo={stage:"claimed",step:-1,
silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,wasHeld:!1,
heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};function qo(e,t){const{world:n,memory:s,snapshot:a,atMs:o,journal:i,candidate:r}=e,c=(0,l.
$S)(a),d=i.stable.some(({revision:j})=>!c.exists(j))&&i.intended.some(j=>(0,L.Pw)(j,c)),f=d&&!(0,g.UN)((0,L._r)(i,c).traffic,i.intended),m=i.stage==="aborting"&&
(i.stable.length===0||d)||(0,l.fx)(a.route,i.intended),b=i.stable.every(j=>(0,l.i_)(a)(j.revision)),A=s.pods.scaledFor>=(i.stage==="stepping"?i.step+1:0),x=ti(e)?
"never":ni(a,r,i.stage),B=Zo(e,`${i.stage} ${i.step} ${m} ${A} ${b} ${x}`);return{stage:i.stage,step:i.step,...s.abortBecause?{abortBecause:s.abortBecause}:ei(e),
silent:n.cluster.silentMs()>Go,candidate:x,isFollowed:r===void 0||s.candidate.followed===r.name,stableReady:b,isStranded:f,inForce:m,scaled:A,warm:Xo(e),health:s.
candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===i.step,wasHeld:s.lastHeld===i.step,heldMs:s.hold?
o-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:Jo(e),waitedMs:o-B.fromMs,wait:B}}const Jo=({world:e,snapshot:t,journal:n})=>n.request?.step===
n.step?"taken":(0,l.pU)(t,n,e.cluster.serverNow())?"made":"none";function Xo({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=Qo;return Object.
entries(e.wanted).every(([o,i])=>{const r=(0,l.EB)(t,o);return r>=i||r===0&&o!==n.candidate&&a})}const Qo=2e4,Zo=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:
{key:n,fromMs:t},Ae=({templates:e},{deployment:t},n,s)=>(0,l.RH)(n,s,t?.template&&e),ei=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"\
timed-out"}:{};function ti({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deployed"||s||!a||n.sent===void 0?!1:!(0,l.
Hy)(t,n,e)&&(0,l.Xs)(t,e)!==void 0}function ni({start:e},t,n){const s=t?.ready.status==="True",a=e&&si(e)?"without-room":"failed";return n==="stepping"?s?"ready":
e?.isDown?a:"starting":e?.is==="failed"?a:s&&(e?.is!=="healing"||e.serves)?"ready":"starting"}const si=e=>(e.is==="failed"||e.is==="healing")&&(e.why.reason==="\
Unschedulable"||e.why.reason==="FailedCreate"&&/exceeded quota/.test(e.why.message));function ai(e,t){const{previous:n}=e,s=oi(e)??n?.trouble,a=ii(e)??n?.foreignTemplate,
o=ri(e,t)??n?.warm;return{...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...o?{warm:o}:{}}}function oi({snapshot:{start:e},candidate:t}){if(!t||!e||e.is==="sta\
rting")return;if(e.is==="unseen")return{start:e,text:e.note};const{reason:n,message:s}=e.why;return{start:e,text:`${e.is} ${n==="CrashLoopBackOff"?s:n}`}}function ii({
world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===
n.sent?void 0:s}function ri({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||!s||a<0||n?.warm?.step===a))return{step:a,pods:t.replicas}}
var E=h(11656);function ci({world:e,memory:t,snapshot:n}){const s=(0,l.zc)(n)?.stable.map(({revision:d})=>d)??[],a=n.service?.url,{over:o,measurements:i}=t.before;
if(o.signal.aborted||a===void 0||!s.some(d=>(0,l.EB)(n,d)>0))return;const r=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([o.signal,t.background.signal]),
u=async({name:d,startBefore:f})=>f?.({url:a,stable:s},({sample:p,...m})=>{const b={...m,source:d};i.push(b),Ye(e,b,"before")},c);Promise.all(oe(e,r.sources).map(
u)).catch(()=>{})}const ui=async(e,t)=>{const{world:n,memory:s}=t;ci(t);const{template:a,generation:o}=s.deployment??{};(await(0,E.M9)(n,({journal:r,service:c},u)=>{
if(a&&c.generation!==o)throw(0,v.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return sn(r,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report(
{is:"written",what:a?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},di=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.
name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,a=>{n.candidate.isReady||t.reporter.report({is:"log",line:a})}))},fi=async(e,{world:t,memory:n,snapshot:s})=>{
const a=(0,l.zc)(s),o=a&&Ae(t,n,s,a);if(!o)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:o.name,afterMs:t.clock.now()-n.startedMs});const{
tagHost:i}=n.candidate,r=typeof i=="object"&&i.is==="empty"?{emptyUrl:i.url}:{};await(0,E.M9)(t,({journal:c},u)=>an(c,u,{candidate:o.name,...r}),{interrupt:t.interrupt}),
t.reporter.report({is:"phase",phase:a.stable.length>0?"health":"health-in-use"})};var q=h(26452);const li=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.
zc)(s);a&&(n.candidate.tagHost="asked",hi({world:t,memory:n,snapshot:s},a).catch(o=>({is:"unknown",why:String(o)})).then(o=>{o.is==="unknown"&&!n.background.signal.
aborted&&pi(t,o.why),n.candidate.tagHost=o,t.notifier.notify()}))};async function hi({world:e,memory:t,snapshot:n},s){const a=Yt(e,n,s);if(!a)return{is:"not-nee\
ded"};const{signal:o}=t.background;if(!await(0,O.T)(e,({route:c})=>(0,l.fx)(c,s.intended),q.kj,o))return{is:"unknown",why:"the Route has not confirmed that the \
tag is off"};const r=await e.hosts.isEmpty(a,o);return r.is==="empty"?{is:"empty",url:a.url}:r}const pi=({reporter:e,settings:t},n)=>e.report({is:"note",text:`T\
he host of the tag ${t.tags.candidate} was not seen empty: ${n}.`});var J=h(36701);const Je=e=>`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`,gi=(e,t)=>mi[e](
t),me=()=>[],Xe=()=>["Nothing needs cleaning up. Run the job again when you are ready."],mi={cancelled:Xe,"driver-died":Xe,"pause-over":Xe,asked:me,superseded:me,
error:me,"stable-not-ready":me,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>["Fix the cause above and dep\
loy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start from it."],"candidate-not-rea\
dy":e=>["If it only needs more time to start, increase `ready-timeout`.",...xe(e,"To see what its pods are waiting for, while they exist:","describe pods")],"ca\
ndidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only need more time, increase `ready-timeout`.",...e.
flatMap(n=>xe({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],"candidate-without-room":e=>["Give the cluster\
 more room, or ask for less (`cpu-request`, `memory-request`), and deploy again.",...xe(e,"To see why no node takes its pods, while they exist:","describe pods")],
"health-failed":e=>hn(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":me,"an\
alysis-failed":e=>hn(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},vi=e=>{const{service:t,namespace:n,candidate:s,percent:a,stable:o,isPinned:i}=e,[r,...c]=o,u=r===void 0?void 0:{verb:"\
rollback",service:t,namespace:n,args:["--to",r]},d=a===0?` and return to the configuration of ${r}`:` to ${r}, with its configuration`;return[...i?[`${t} is pin\
ned to this split: later Revisions receive no traffic by themselves.`]:[],...a<100?[`To go on step by step: run this deploy again with \`steps\` instead of \`traff\
ic\`. It takes ${s} further.`]:[],...a<100&&c.length===0?[`To move traffic by hand, unmeasured: ${bi(e)}`]:[],...u?[`${a===0?"To give it up":"To return all traf\
fic"}${d}: ${(0,J.j)(u)}`]:[]]};function bi({service:e,namespace:t,candidate:n,percent:s,stable:[a]}){const o=s===0?10:s<50?50:100,i=[`${n}=${o}%`,...o<100&&a!==
void 0?[`${a}=${100-o}%`]:[]];return(0,J.j)({verb:"traffic",service:e,namespace:t,args:i.flatMap(r=>["-p",r])})}const hn=e=>xe(e,"To read its log, while its pod\
s exist:","logs --tail 100"),xe=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var pn=h(81542),
ve=h(83588);const gn=200;function mn(e,t){const{candidate:n}=t,s=(0,ve.LF)(n.spec).filter(({length:o})=>o>=yi),a=wi((0,ve.lO)((0,pn.g)(Mi(e,t)).trim(),s));if(a!==
"")return a.length>gn?`${a.slice(0,gn-1).replace(/[\ud800-\udbff]$/,"")}\u2026`:a}const yi=4;function Mi({candidate:{healthResult:e},steps:t,abortDetail:n=""},s){
const{why:a,candidate:o,start:i}=s;if(a==="health-failed"&&e?.is==="failed")return e.why;if(a==="analysis-failed")return t.at(-1)?.why??n;if(a!=="candidate-fail\
ed"&&a!=="candidate-not-ready")return n;if(i?.is!=="failed"&&i?.is!=="healing")return o.ready.message??n;const{reason:r,message:c,log:u}=i.why,d=u.findLast(f=>f.
trim()!=="")??"";return`${r}: ${c.trim()} ${d}`}const wi=e=>e.replace(/(?<=:\/\/)[^\s/@]+(?=@)/g,ve.R).replace(/\b(Bearer|Basic)\s+\S+/gi,`$1 ${ve.R}`).replace(
/((?:passw(?:or)?d|secret|token|api[-_]?key|credential)\w*["']?\s*[=:]\s*)\S+/gi,`$1${ve.R}`);var vn=h(57028);function bn(e,t,n){return(0,g.O2)(t)?{traffic:t.intended,
parked:t.parked}:(0,g.vY)(t.before)&&Oi(e,t,n)?(0,g.r3)(t.before,(0,l.i_)(n)):(0,L._r)(t,(0,l.$S)(n))}const Qe=(e,{before:t,candidate:n},s)=>(0,g.vY)(t)&&be(e,s)?.
name===n?"floating":"pinned";function ki(e,t,n){if(!(0,g.vY)(t.before)||Qe(e,t,n)==="floating")return!0;if(!(0,vn.t)(n))return!1;const s=n.revisions.get(t.candidate);
return!(0,l.Hy)(n,t,e.templates)||s?.ready.status==="False"||yn(n,s)}function be({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||
n.latestCreated!==n.latestReady)return;const s=(0,l.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return yn(t,s)?void 0:s}const yn=({revisions:e},t)=>t!==void 0&&[...e.
values()].some(({generation:n})=>n>t.generation);function Oi(e,t,n){const s=be(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!a||s.name===
t.candidate?!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Ze(e,s,a)}const Ze=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&wn(t,n);function $i(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const a=be(e,n);return!a||
!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:wn(a,s)?`${a.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function Mn(e,t,n){const s=e.cluster.snapshot(),
{service:a}=s,{service:o,namespace:i}=e.cluster.target;if(!a||!(0,g.vY)(t.before)||(0,g.vY)(a.traffic))return[];const r=(0,g.AR)(a.traffic).map(({revision:p})=>p),
c=`${n(e,t)}, so ${o} remains pinned to ${r.join(" and ")}, and later Revisions receive no traffic.`,d=[(0,l.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].
filter(p=>!Ti(e,t,p));if(d.length===0)return[`${c} To follow the latest Revision again: kn service update ${o} -n ${i} --traffic @latest=100`];const f=d[0]?`Its\
 latest Revision, ${d[0]},`:"Its latest Revision";return[`${c} ${f} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function Ti(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(o=>{const i=s.get(o.revision);return i!==void 0&&
(i.name===n||Ze(e,a,i))}):!1}function wn(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Ei(t.digests[s])&&e.digests[s]===t.digests[s])}const Ei=e=>e?.
includes("@sha256:")===!0;var F=h(65506),D=h(97841),X=h(90745);const et=3e4;function tt(e,t,n){const s=e.clock.now(),a=async o=>{for(;;){if(await e.clock.sleep(
et,o),o.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,X.Ku)([n,a])}function U(e,{revisions:t,
autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}async function se({cluster:e},t,n){if(t!=="pod-autoscal\
er")return[];const s=await Promise.all(n.map(e.readAutoscaler));return n.filter((a,o)=>!s[o])}const Si=500;async function Ri(e,{revision:t,pods:n}){await e.clock.
sleep(Si,e.interrupt),await se(e,"pod-autoscaler",[t]);const s=U("pod-autoscaler",e.cluster.snapshot(),t);return s===void 0||Number(s??0)>=n}const kn=4;async function ye(e,{
on:t,name:n},s){if(Ni(e,{on:t,name:n}))return Rn(e,{on:t,name:n},s);const a={on:t,name:n,before:nt(e.cluster.snapshot(),{on:t,name:n}),after:s};let o=!1;const i=()=>(o=
!0,On(e,a,s)),r=d=>nt(d,a)===s,c=await(0,E.m3)(e,d=>$n(e,d)?{send:i,isDone:r}:void 0,{attempts:kn,onRefusal:({status:d})=>d===404?"over":"again"}).catch(Sn(e,a,
s));if(!c)return!1;const u=c.is==="written"&&await _i(e,a);return!u&&o&&await xi(e,a),u}const Ni=({cluster:e},{on:t,name:n})=>{const s=e.snapshot();return t==="\
pod-autoscaler"&&s.revisions.has(n)&&U(t,s,n)===void 0},On=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):e.writeAutoscaler(n,{minScale:s}),
nt=(e,{on:t,name:n})=>U(t,e,n)??null,$n=(e,{service:t})=>t?.driver===e.driver,Tn=({before:e,after:t})=>Number(t??0)>Number(e??0),_i=async(e,t)=>!Tn(t)||$n(e,await e.
cluster.reread(O.k)),[En,Ai]=[1e3,200];async function xi(e,t){const{name:n,before:s,after:a}=t;if(!Tn(t))return;await e.clock.sleep(Ai);const o=c=>nt(c,t)===a,i=c=>Object.
hasOwn((0,l.zc)(c)?.scale??{},n);if(!await Ii(e,t,o))return;const r=()=>On(e,t,s);await(0,E.m3)(e,c=>o(c)&&!i(c)?{send:r,isDone:u=>!o(u)}:void 0,{attempts:kn,onRefusal:()=>"\
over"}).catch(Sn(e,t,s))}async function Ii(e,{on:t,name:n},s){if(t==="revision")return(0,O.T)(e,s,En);const a=e.clock.now()+En;for(;;){if(await e.cluster.readAutoscaler(
n),s(e.cluster.snapshot()))return!0;const o=a-e.clock.now();if(o<=0)return!1;await e.clock.sleep(Math.min(Pi,o))}}const Pi=250,Ci=new Set(["E_WRITE_CONTENDED","\
E_WRITE_UNCONFIRMED"]),Sn=(e,t,n)=>s=>{if(!(s instanceof pe.a&&Ci.has(s.code)))throw s;Rn(e,t,n)},Li={revision:"revision","pod-autoscaler":"podautoscaler.autosc\
aling.internal.knative.dev"};function Rn(e,{on:t,name:n},s){const{namespace:a}=e.cluster.target,o=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s}\
 on`} ${n}.`,i=s===null?"-":`=${s}`,r=`kubectl annotate ${Li[t]} ${n} -n ${a} --overwrite autoscaling.knative.dev/min-scale${i}`;return e.reporter.report({is:"w\
arning",code:"W_SCALE",message:o,cure:r}),!1}function Di(e,t){const{now:n}=e,s=Nn(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,o=Math.max(0,a-(n.
atMs-t.atMs));return Math.floor(a/et)>Math.floor(o/et)?[{is:"still-waiting",...s}]:[]}function Nn(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"\
deployed":return Ui(e.now,t);case"presented":case"stepping":return _n(e.now,t)??Bi(e.now,t)??ji(e,t);case"aborting":return _n(e.now,t);default:return}}function Ui({
progress:{candidate:e,waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const _n=({
progress:{inForce:e,waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function Bi({progress:e,judged:t},{plan:n,step:s}){const{
percent:a,holdMs:o}=n.steps[s]??{percent:0,holdMs:0},{isHeld:i,heldMs:r,longestMs:c,request:u,verdict:d}=e;if(!i||r>=c||u==="taken"||r>=o&&Fi.has(d))return;const f=t?.
analysis.sources??[];return{on:{is:"hold",percent:a,measured:f},forMs:r,limitMs:r<o?o:c}}const Fi=new Set(["passed","not-judged","not-asked"]);function ji({now:e,
memory:t,snapshot:n},{plan:s}){const{stableReady:a,scaled:o,warm:i,health:r,waitedMs:c}=e.progress,u=s.limits.readyMs;return a?o&&!i?{on:{is:"pods",lacking:An(t,
n)},forMs:c,limitMs:u}:r==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const An=({pods:{wanted:e}},t)=>Object.entries(e).map(
([n,s])=>({revision:n,pods:(0,l.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function Hi(e,t){const{now:n,memory:s,snapshot:a}=t,{journal:o}=n;if(!o)return;const{
service:i,namespace:r}=e.cluster.target,c=o.candidate??n.candidate?.name,u=Nn(t),d=Wi(n,o);return{service:i,namespace:r,atMs:n.atMs,stage:o.stage,isRollback:o.isRollback===
!0,stable:o.stable,steps:Vi(s,o),step:o.step,wanted:(0,g.AR)(o.intended),served:(0,g.AR)((0,l.NP)(a)),sources:oe(e,e.sources),limit:Ki(e),...c===void 0?{}:{candidate:c},
...u?{wait:u}:{},...d?{hold:d}:{},...o.request?.step===o.step?{request:o.request.by}:{},...s.abortBecause?{because:s.abortBecause}:{}}}const Vi=({steps:e},{plan:t,
step:n})=>t.steps.map((s,a)=>{const o=a<n?e.findLast(({percent:i})=>i===s.percent):void 0;return o?{...s,verdict:o.verdict}:s});function Wi({progress:e,judged:t},{
plan:n,step:s}){const{isHeld:a,inForce:o,heldMs:i,longestMs:r,verdict:c}=e;if(!a||!o)return;const{holdMs:u}=n.steps[s]??{holdMs:0};return{heldMs:i,holdMs:u,longestMs:r,
verdict:c,measured:t?.analysis.sources??[]}}const Ki=({settings:{analysis:e}})=>({maxErrorRate:(0,te.g_)(e).limit,isDefault:e.maxErrorRate===void 0});function xn(e,t,n){
const s=t.seen,a=Yo({world:e,memory:t,snapshot:n,previous:s});t.seen=a,yo(e,s,a);for(const o of Yi({previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))
e.reporter.report(o);return Gi(e,{now:a,memory:t,snapshot:n}),a}function Gi(e,t){if(e.show)try{const n=Hi(e,t);n&&e.show(n)}catch{}}function Yi(e){const{now:t,memory:n}=e;
if(!t.journal)return[];const s=Di(e,e.previous);return n.abortBecause?[...In(e),...s]:[...[...zi(e),...qi(e)],...In(e),...Ji(e),...s]}function zi({previous:e,now:{
candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const a=n.stable[0]?.revision,o=s.deployment?.changes??[];return[
{is:"created",candidate:t.name,changes:o,...a?{from:a}:{}}]}function qi({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"\
starting",candidate:n.name,start:t.start}]}function In({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===
a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,l.hU)(n,"template")}.`,cure:"That change is kept. This rollout co\
ntinues with its own Revision; the Revision from the other template receives no traffic."}]}function Ji({previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const o=t!==
void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!o?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-a.pods.scaledAtMs}]}const Xi=.8;function Qi(e,t,n,s){
const a=n===t.candidate,o=t.stable.some(({revision:f})=>f===n)&&t.isRollback!==!0;if(!a&&!o)return s;const[i,r]=[e[0],e.at(-1)];if(!i||!r)return t.step<0?Number.
NEGATIVE_INFINITY:s;const c=f=>a?f:100-f,u=Xi*c(r.toMs>s?r.percent:0),d=a?i.fromMs:Number.NEGATIVE_INFINITY;return Math.max(d,...e.filter(({percent:f})=>c(f)<u).
map(({toMs:f})=>f))}const Zi=async(e,{world:t})=>{const n=await Pn(t);n&&t.reporter.report({is:"promote-requested",...n,atMs:t.clock.now()})};async function er(e){
const t=await Pn(e);if(!t)return;const n=`Promote requested by ${(0,Re.cC)(t.by)}: the hold of ${t.percent} % is over already`;e.reporter.report({is:"note",text:n})}
function tr({driver:e,cluster:t},n){const s=(0,l.nO)(n,e);if(typeof s=="string"||s.journal.stage!=="stepping")return!1;const{journal:a}=s;return a.request?.step!==
a.step&&(0,l.pU)(n,a,t.serverNow())!==void 0}async function Pn(e){const t=await(0,E.M9)(e,({journal:o},{nowMs:i},r)=>{const c=(0,l.pU)(r,o,i);return c?Vo(o,c):{
journal:o}},{interrupt:e.interrupt});if(t.is!=="written"||!t.journal)return;const{request:n,plan:s,step:a}=t.journal;return n?.step===a?{percent:s.steps[a]?.percent??
0,by:n.by}:void 0}const nr=1e3,sr=6e4,ar=12e4;async function re(e,t,n,{over:s={},unless:a,hurry:o}={}){await t.pods.raising;const{hold:i}=n;if(i==="nothing"||i!==
"pod-autoscaler"&&!e.may.patchRevisions)return;const r=i===void 0?n.scale:{...n.scale,...s},c=i??"revision",u=await ir(e,c,r);if(u.length===0)return;const d=u.filter(
p=>rr(p)&&cr(e,p.revision.name)),f=ur(e,c);await e.clock.sleep(nr),await f(u.filter(p=>!d.includes(p))),await dr(e,{memory:t,journal:n,needed:d,unless:a??o}),o?.
aborted&&d.length>0&&e.reporter.report({is:"note",text:or(d)}),a?.aborted||await f(d)}const or=e=>`Interrupted: the pods of ${e.map(({revision:t})=>t.name).join(
" and ")} are left to the autoscaler now`;async function ir(e,t,n){const s=await se(e,t,Object.keys(n)),a=e.cluster.snapshot(),o=c=>U(t,a,c),i=s.filter(c=>o(c)===
void 0),r={...(0,F.D8)(n,o),...Object.fromEntries(i.map(c=>[c,n[c]??null]))};return Object.entries(r).flatMap(([c,u])=>{const d=a.revisions.get(c);return d?[{revision:d,
now:o(c)??null,after:u}]:[]})}const rr=({revision:e,now:t,after:n})=>e.replicas>1&&Number(t??0)>Math.max(1,Number(n??0)),cr=(e,t)=>{const{route:n}=e.cluster.snapshot();
return n?.served.some(({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},ur=(e,t)=>async n=>{e.cluster.snapshot().service?.driver===e.driver&&await Promise.all(n.
map(({revision:{name:s},after:a})=>ye(e,{on:t,name:s},a)))};async function dr(e,t){const{needed:n}=t,s=lr(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,E.
M9)(e,({journal:i},r)=>(0,K.uQ)(i,r,{wait:"routeMs",extraMs:s}))).is!=="written")return;const o=n.map(({revision:i,now:r})=>`${r} pods of ${i.name}`).join(" and\
 ");e.reporter.report({is:"note",text:`Keeping ${o} for ${Math.ceil(s/1e3)} s while the autoscaler catches up`}),await tt(e,{on:{is:"autoscaler"},limitMs:s},()=>fr(
e,t,s))}async function fr(e,t,n){const s=e.clock.now()+n,a=o=>Cn(e,t,o)||tr(e,o);for(;await(0,O.T)(e,a,s-e.clock.now(),t.unless);){if(Cn(e,t,e.cluster.snapshot()))
return;await er(e)}}const Cn=(e,{memory:t},n)=>xn(e,t,n).progress.foreign!==void 0;function lr({memory:e,journal:t,needed:n},s){const a=n.map(({revision:i})=>hr(
i,Qi(e.exposure,t,i.name,s),s)),o=e.startedMs+t.plan.limits.totalMs-s;return Math.max(0,Math.min(o,Math.max(0,...a)))}function hr({window:e},t,n){const s=Math.min(
ar,(0,D.E9)(e??"")??sr);return Math.min(s,Math.max(0,t+s-n))}var Ln=h(32602);async function ce(e,t){const{version:n,ingress:s}=await e.cluster.installation(t),a=(0,F.
hy)(n);e.knative.age=a==="unknown"?await(0,Ln.hu)(e.cluster):a,n!==void 0&&a!=="unknown"&&(e.knative.version=n);const o=e.knative.version??Ln.hm[e.knative.age];
return{...e.cluster.target,...o!==void 0&&{knative:o},...s!==void 0&&{ingress:s}}}function pr({cluster:e},t){const n=e.snapshot();return[(0,l.NP)(n),...n.service?
[(0,l.fy)(n.service)]:[]].every(a=>(0,g.tC)(t,a)===0)}const[Dn,Un]=[8e3,1e3];async function gr(e,t){const n=Bn(e,t);return n===void 0?"unknown":await Fn(e,{on:"\
pod-autoscaler",name:t},{written:n,seen:()=>vr(e,t,n)})?"before-1.21":"unknown"}async function mr(e,t){const n=await e.cluster.readPods(t)??[],s=Bn(e,t,n.length);
return s===void 0||n.length===0?"unknown":await Fn(e,{on:"revision",name:t},{written:s,seen:()=>br(e,{name:t,written:s,before:n})})??"unknown"}function Bn({cluster:e},t,n=0){
const{desired:s=0,replicas:a,maxScale:o=0}=e.snapshot().revisions.get(t)??{replicas:void 0};if(a===void 0)return;const i=Math.max(s,a,n)+1;return Number(o)>0&&i>
Number(o)?void 0:i}async function Fn(e,t,n){const s=await ye(e,t,String(n.written))?await n.seen():void 0,a=(0,l.zc)(e.cluster.snapshot())?.scale[t.name]??null;
return U(t.on,e.cluster.snapshot(),t.name)!==a&&await ye(e,t,a),s}async function vr(e,t,n){const s=e.clock.now()+Dn,a=({revisions:o})=>st(o.get(t))>=n;for(;;){const o=await(0,O.
T)(e,a,Un,e.interrupt);if(o&&await e.clock.sleep(jn,e.interrupt),await se(e,"pod-autoscaler",[t]),U("pod-autoscaler",e.cluster.snapshot(),t)!==String(n))return!1;
if(o||e.interrupt.aborted||e.clock.now()>=s)return o}}async function br(e,{name:t,written:n,before:s}){const a=e.clock.now()+Dn,o=({revisions:i})=>st(i.get(t))>=
n;for(;;){const i=await(0,O.T)(e,o,Un,e.interrupt);i&&await e.clock.sleep(jn,e.interrupt);const r=await e.cluster.readPods(t);if(r===void 0)return"unknown";const c=st(
e.cluster.snapshot().revisions.get(t)),u=(0,F.cT)({written:n,desired:c,before:s,after:r});if(u!=="unknown"||i||e.interrupt.aborted||e.clock.now()>=a)return u}}const jn=300,
st=e=>e?.desired??0;function at(e,t,n=(0,l.zc)(e.cluster.snapshot())){!n||n.stable.length===0||e.knative.told===t||(e.knative.told=t,e.reporter.report(Hn(e,t,n)))}
function yr(e,t){const{hold:n}=t;n!==void 0&&!(0,F.H8)(n,e.knative.age)&&n!=="revision"&&at(e,n,t)}function Mr(e,t){const n=e.cluster.snapshot(),s=(0,l.zc)(n),a=t.
filter(r=>n.revisions.has(r));if(!s||s.hold==="nothing"||a.length===0)return;const o=s.stable.filter(({revision:r})=>a.includes(r)),i={names:a,isCandidate:a.includes(
s.candidate??""),isStable:o.length>0};e.reporter.report({...Hn(e,"nothing",{...s,stable:o}),lost:i})}function Hn(e,t,n){const{age:s,version:a}=e.knative,{revisions:o}=e.
cluster.snapshot(),{minScale:i}=e.settings.template;return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:wr(e).map(ge.Cv),stable:(0,F.RK)(n,r=>o.get(
r)),...i!==void 0&&i>0&&{candidateMinScale:i}}}function wr({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,ge.xQ)("hold"):t.patchRevisions?
[]:(0,ge.xQ)("scale")}async function Ie(e,t){const n=(0,l.zc)(e.cluster.snapshot())?.hold;return n!==void 0&&!(0,F.H8)(n,e.knative.age)?n:(e.knative.age==="unkn\
own"&&await ce(e),e.knative.age==="unknown"&&await kr(e,t),Vn(e,t))}async function kr(e,t){t===void 0||e.may.patchAutoscalers!==!0||await Wn(e,"pod-autoscaler")===
"nothing"||!await Pe(e,"pod-autoscaler")||(e.knative.age=await gr(e,t),e.knative.age==="unknown"&&await Pe(e,void 0))}async function Or(e,t){return await Pe(e,void 0)?
(await ce(e,"again"),e.knative.age==="before-1.21"&&$r(e),Vn(e,t)):"nothing"}function $r({knative:e}){e.age="unknown",delete e.version}async function Vn(e,t){e.
knative.age==="unknown"&&t!==void 0&&e.may.patchRevisions&&pr(e,t)&&(e.knative.age=await mr(e,t)),e.knative.age==="before-1.21"&&await(0,R.LA)(e);const n=Me(e),
s=await Tr(e,n==="by-effect"?"nothing":n);return s===void 0?"nothing":(at(e,s),s)}async function Tr(e,t){if((0,l.zc)(e.cluster.snapshot())?.hold===t)return t;const n=await Wn(
e,t);return await Pe(e,n)?n:void 0}const Me=({knative:{age:e},may:t})=>(0,F.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===
!0});async function Wn(e,t){return(await se(e,t,Object.keys((0,l.zc)(e.cluster.snapshot())?.scale??{}))).length===0?t:(e.may.patchAutoscalers=!1,"nothing")}async function Pe(e,t){
return(await(0,E.M9)(e,({journal:s},a,o)=>on(s,a,{hold:t,scale:Er(t,s,{facts:a,now:o})}))).is==="written"}function Er(e,t,{facts:n,now:s}){return e==="pod-autos\
caler"?Sr(t,s):t.hold!=="pod-autoscaler"?t.scale:Object.fromEntries(Object.keys(t.scale).map(a=>[a,n.minScaleOf(a)]))}const Sr=({scale:e,isRollback:t},n)=>{const s=Object.
keys(e).flatMap(a=>{const o=U("pod-autoscaler",n,a);return o===void 0?[]:[[a,o]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},ue=(e=[])=>({
is:"kept",next:e});async function Rr(e,t){const n=await Nr(e,t),{journal:s}=t;return n.is!=="foreign"&&(0,g.vY)(s.before)&&!(0,g.O2)(s)&&!Kn(s)&&await Ar(e,s),n}
async function Nr(e,t){const n=e.cluster.snapshot(),{journal:s}=t;if(Kn(s)||!Yn(e,n,t))return ue();const a=Gn(s,n);if(s.isRollback&&a&&(0,l.AR)(n,a,e.templates))
return ue();if(e.settings.onAbort==="keep")return ue([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);if(!a)return ue(["\
The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let o=!1;return(await(0,E.M9)(e,(r,c,u)=>(o=!Yn(e,u,r),(0,L.
v0)(r.journal,c,o?void 0:e.templates.of(a))))).is==="foreign"?{is:"foreign"}:o?ue():(e.reporter.report({is:"written",what:`Restored the template of ${a.name}`}),
{is:"restored",next:[]})}const Kn=({candidate:e,intended:t})=>e!==void 0&&(0,g.tC)(e,t)>0,Gn=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),Yn=({templates:e},t,{
service:n,journal:s})=>s.isRollback?e.fingerprint(n.template)===s.sent:(0,l.TH)(n.template)===s.id&&(0,l.Hy)(t,s,e),_r=2e3;async function Ar(e,t){const n=e.cluster.
snapshot(),{service:s}=n,a=Gn(t,n);if(!s||!a||!e.templates.same(s.template,e.templates.of(a)))return;const o=d=>typeof(0,l.nO)(d,e.driver)=="string",i=e.clock.now()+
Math.min(t.plan.limits.readyMs,xr),r=()=>Math.max(0,i-e.clock.now());await(0,O.T)(e,d=>o(d)||be(e,d)!==void 0,r());const c=be(e,e.cluster.snapshot());if(!c||o(e.
cluster.snapshot()))return;const u=Ir(e,t);if(await Pr(e,c,u)){const d=f=>(0,l.Ck)(f)&&(0,l.EB)(f,c.name)>=u;await(0,O.T)(e,f=>o(f)||d(f),r())}await(0,O.T)(e,o,
_r)}const xr=6e4,Ir=(e,{stable:t})=>{const n=e.cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,l.EB)(n,s)))};async function Pr(e,{name:t,replicas:n},s){
const a=(0,l.zc)(e.cluster.snapshot())?.hold;if(a==="nothing"||a==="revision"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await se(e,a,[t]);const o=U(a??"\
revision",e.cluster.snapshot(),t);if(o===void 0||(await(0,E.M9)(e,({journal:c},u)=>(0,L.KE)(c,u,{revision:t,minScale:o}))).is!=="written")return!1;const r=await Ie(
e,t);return r!=="nothing"&&ye(e,{on:r,name:t},String(s))}const zn=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;
if(Br(t,n,a,(0,l.fx)(s.route,a.journal.intended)),a.journal.stable.length===0)return Fr(t,n,a);const o=await Rr(t,a);o.is==="foreign"||!await Dr(t)||(await re(t,
n,(0,l.zc)(t.cluster.snapshot())??a.journal),(await(0,E.M9)(t,({journal:r},c,u)=>(0,L.cI)(c,Jn(t,n,{journal:r,now:u})))).is!=="written")||t.cluster.snapshot().service&&
I(t,n,Cr(t,n,{ours:a,snapshot:s,isRestored:o.is==="restored",next:o.next}))};function Cr(e,t,{ours:{journal:n},snapshot:s,isRestored:a,next:o}){const i=Mn(e,n,$i);
if(!n.isRollback){const c=t.abortBecause??"driver-died",u=Lr(e,t,n);return{kind:"aborted",because:c,reason:t.abortDetail??"",next:[...o,...u,...i],journal:n}}if(qn(
n,s)){const c=t.abortBecause??"driver-died",u=`${n.candidate??"What was to have the traffic"} receives no more traffic`,d=a?`${u}, and the Service has the confi\
guration of ${n.templateFrom} again.`:`${u}.`;return{kind:"rolled-back",because:c,reason:d,next:[...o,...i],journal:n}}return{kind:"aborted",because:"stable-gon\
e",reason:`${(0,g.HV)(n.stable)} no longer exists, so traffic could not return to it.`,next:[...o,...i],journal:n}}const qn=({candidate:e,intended:t},n)=>!t.some(
s=>(0,L.Pw)(s,(0,l.$S)(n)))&&(e===void 0||(0,g.tC)(e,t)===0),Lr=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:gi(s,Ur(e,t,n))};async function Dr(e){
const t=e.cluster.snapshot(),n=(0,l.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,g.UN)(bn(e,n.journal,t).traffic,n.journal.intended))return!0;const s=await(0,E.
M9)(e,({journal:o},i,r)=>(0,L.cJ)(o,i,bn(e,o,r))),{journal:a}=s.is==="written"?s:{};return a?(await(0,O.T)(e,l.Ck,a.plan.limits.routeMs),!0):!1}const Ur=(e,{pods:{
lacking:t}},n)=>{const{service:s,namespace:a}=e.cluster.target,o=(0,l.RH)(e.cluster.snapshot(),n)?.name;return{service:s,namespace:a,...o?{candidate:o}:{},...t?
{lacking:t}:{}}};function Br(e,t,{journal:n},s){const a=e.clock.now(),o=t.exposure.at(-1);if(o&&o.toMs===Number.POSITIVE_INFINITY&&(o.toMs=a),n.stable.length===
0)return;const i=(0,g.AR)(n.intended),r=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:i,afterMs:r,atMs:a}):e.reporter.report(
{is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function Jn(e,t,{journal:n,now:s}){const a=Ae(
e,t,s,n);if(n.isRollback&&(a?.verdict?.is==="bad"||!qn(n,s)))return;const o=n.isRollback?"rolled-back":n.reason??t.abortBecause;if(!a||!o||!(0,q.bj)(o))return;const i=n.
cause??mn(t,{why:o,candidate:a,start:s.start});return{revision:a.name,why:o,...i===void 0?{}:{cause:i}}}async function Fr(e,t,{journal:n}){const{service:s,onFirstFailure:a}=e.
settings,o=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return await Vr(e),I(e,t,{kind:"first-deployment-failed",because:o,reason:`${s} was del\
eted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await re(e,t,n),(await(0,E.M9)(e,({journal:u},d,f)=>(0,L.cI)(d,Jn(e,t,{journal:u,now:f})))).is!=="w\
ritten")return;const r=n.broken===void 0,c=r?jr(e):"There was no Revision that serves to return to.";I(e,t,{kind:r?"first-deployment-failed":"aborted",because:o,
reason:[c,t.abortDetail].filter(Boolean).join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...Hr(e,n)],journal:n})}
function jr({cluster:e,settings:{service:t}}){const[n,...s]=(0,g.AR)((0,l.NP)(e.snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was kept, and serves\
 nobody yet.`:`${t} was kept, with all traffic on ${[n,...s].join(" and ")}, which was not proven healthy.`}const Hr=(e,{broken:t,before:n})=>t===void 0||(0,g.vY)(
n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`],Vr=e=>(0,E.m3)(e,()=>({send:e.
cluster.deleteService,isDone:({service:t})=>t===void 0}),{attempts:4});function Xn(e,{percent:t,stablePods:n},s){const a=(r,c)=>{const u=Number(s(r)?.maxScale??
0);return[r,u>0?Math.min(c,u):c]},o=e.stable.map(({revision:r})=>a(r,Math.max(1,s(r)?.replicas??0))),i=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries(
[...o,...e.candidate?[a(e.candidate,i)]:[]])}const Qn=({stable:e},t)=>e.reduce((n,{revision:s})=>n+(t(s)?.replicas??0),0);function Zn({stable:e,scale:t},n){const s=a=>{
switch(n){case"tag":return a===null?null:"0";case"warm":return String(Math.max(1,Number(a??0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[
a,s(t[a]??null)]))}const Wr=async(e,{world:t,memory:n})=>{ne(t,n),t.reporter.report({is:"phase",phase:"promote"}),await(0,E.M9)(t,({journal:s},a)=>un(Ne(s,n),a),
{interrupt:t.interrupt})},Kr=async(e,{world:t,memory:n})=>{(0,l.zc)(t.cluster.snapshot())?.hold==="pod-autoscaler"&&await Ie(t,void 0);const s=(0,l.nO)(t.cluster.
snapshot(),t.driver);if(typeof s=="string"||s.journal.candidate===void 0)return;const a={...s.journal,candidate:s.journal.candidate},o=Zn(a,t.settings.keepPrevious);
await re(t,n,a,{over:o,hurry:t.interrupt}),await Yr(t,a);let i="pinned";const{keepPrevious:r}=t.settings;(await(0,E.M9)(t,(u,d,f)=>(i=Qe(t,a,f),dn(a,d,{form:i,keep:r,
isJudged:mo(_e(a,n))})))).is==="written"&&(await Gr(t,a),t.cluster.snapshot().service&&Jr(t,n,a,i))};async function Gr(e,{plan:t}){const n=e.clock.now()+t.limits.
routeMs;await(0,O.T)(e,l.Ck,t.limits.routeMs);const s=({service:a,route:o})=>!a||!o||(0,g.UN)(a.served,o.served);await(0,O.T)(e,s,Math.max(0,n-e.clock.now()),e.
interrupt)}async function Yr(e,t){const n=a=>typeof(0,l.nO)(a,e.driver)=="string"||ki(e,t,a);if(await(0,O.T)(e,n,zr))return;const{routeMs:s}=t.plan.limits;e.reporter.
report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for at most ${s/1e3} s`}),await(0,O.T)(e,n,s)}const zr=2e3;function qr({
reporter:e},{steps:t},n){const a=t.filter(({verdict:r})=>r==="not-judged").flatMap(({sources:r})=>r).filter(({bad:r})=>r>0);if(a.length===0)return;const o=a.reduce(
(r,c)=>c.bad/c.count>r.bad/r.count?c:r),i=`${o.bad} of ${o.count} ${o.source} failed (${Math.round(100*o.bad/o.count)} %)`;e.report({is:"warning",code:"W_NOT_JU\
DGED",message:`${n} was promoted without being judged: in one step ${i}, and there were too few measurements to decide.`,cure:"Set `max-error-rate`, so that a c\
andidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function Jr(e,t,n,s){const{tags:a}=e.settings;qr(e,t,n.candidate);const o=s===
"pinned"?Mn(e,n,Zr):[],i=n.stable.length>0&&e.settings.keepPrevious!=="none",r=i?` ${$(n.stable)} keeps the tag ${a.stable}.`:"",c=t.abortBecause==="asked";I(e,
t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?Xr:""}${n.candidate} serves 100 % of traffic.${r}${es(_e(n,t))}`,next:[...c&&i?[Qr(e)]:[],...o,...ec(e,
n)],journal:n})}const es=e=>e.flatMap(t=>(0,Re.T9)(t)??[]).map(t=>` ${t}`).join(""),Xr="Too late to abort: the promotion was decided before, and has been finish\
ed. ",Qr=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,J.j)({verb:"rollback",...e})}`,Zr=({cluster:e,templates:t},n)=>(0,l.Hy)(e.snapshot(),
n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the template in the meantime";function ec({cluster:e,settings:t},{hold:n,stable:s}){
if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();return s.flatMap(({revision:o})=>{const i=Number(a.get(o)?.minScale??0);return i===
0?t.keepPrevious==="warm"?[`${o} is not kept warm: its pods cannot be held.`]:[]:[`${o} keeps at least ${i} ${i===1?"pod":"pods"}: min-scale of its template can\
not be changed here.`]})}const tc=async(e,{world:t,memory:n,snapshot:s})=>{ne(t,n);const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;const{journal:o}=a;
if(await re(t,n,o,{unless:t.interrupt}),t.interrupt.aborted||(0,l.zc)(t.cluster.snapshot())?.stage!==o.stage)return;(await(0,E.M9)(t,(r,c)=>fn(o,c))).is==="writ\
ten"&&I(t,n,{kind:"split",reason:`The requested split is in effect and stays.${es(_e(o,n))}`,next:nc(t,o),journal:o})};function nc({cluster:e},{candidate:t,plan:n,
stable:s,before:a}){return t===void 0?[]:vi({...e.target,candidate:t,percent:n.steps.at(-1)?.percent??0,stable:s.map(({revision:o})=>o),isPinned:(0,g.vY)(a)})}const ts=async({
because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=n.clock.now(),e==="candidate-not-warm"&&oc(t),e==="route-stuck"&&ac(t);let a={reason:e};
try{ic(e,t),a={...a,...sc(e,t)}}catch{}await(0,E.M9)(n,({journal:o},i)=>(0,L.H_)(o,i,a),{urgent:!0})};function sc(e,{world:t,memory:n,snapshot:s}){const a=(0,l.
zc)(s),o=a&&Ae(t,n,s,a);if(!o||a.isRollback||!(0,q.bj)(e))return{};const i=mn(n,{why:e,candidate:o,start:s.start});return i===void 0?{}:{cause:i}}function ac({memory:e,
snapshot:{route:t}}){const n=(0,l.NK)(t);n&&(e.abortDetail??=`${n}.`)}function oc({memory:e,snapshot:t}){const n=An(e,t);e.pods.lacking=n.map(({revision:a})=>a);
const s=n.map(({revision:a,pods:o,wanted:i})=>`${a} has ${o} of ${i}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}function ic(e,{world:t,memory:n,snapshot:s}){
ne(t,n);const a=(0,l.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:o}=n,i=a&&(0,l.RH)(s,a)?.name;t.reporter.report(
{is:"returning",because:e,to:a?(0,g.AR)((0,L._r)(a,(0,l.$S)(s)).traffic):[],atMs:t.clock.now(),...i?{candidate:i}:{},...o?{detail:o}:{}}),rc.has(e)&&(n.abortDetail??=
n.steps.at(-1)?.why)}const rc=new Set(["analysis-failed","analysis-inconclusive"]),cc=async({because:e},{world:t,memory:n,snapshot:s})=>{ne(t,n);const a=(0,l.zc)(
s);e==="traffic"&&a&&await uc(t,n,a),I(t,n,{kind:"stopped",because:e,reason:vc(e,s,t),next:yc(e,t),...a?{journal:a}:{}})};async function uc(e,t,n){await re(e,t,
n);const s=({service:o})=>o?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,_.ce)(n)});await(0,E.m3)(e,o=>s(o)?{send:a,isDone:i=>!s(i)}:
void 0,{onRefusal:()=>"over"})}const dc=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await lc(t)||ns(t,n,{because:e})},fc=5e3,lc=({cluster:e,clock:t})=>(0,X.
Ku)([n=>t.sleep(fc,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function ns(e,t,{because:n,detail:s,cure:a}){const o=e.cluster.snapshot(),{service:i,namespace:r}=e.
cluster.target,c=(0,l.zc)(o),u=c?[`kubectl patch ksvc ${i} -n ${r} --type json -p '${mc(c,o)}'`]:[];I(e,t,{kind:"uncertain",because:n,reason:s??(n==="route-stuc\
k"?gc(o):pc[n]),next:[(0,J.j)({verb:"abort",service:i,namespace:r}),...u,...c?[hc(c)]:[],...a?[a]:[]],...c?{journal:c}:{}})}const hc=({deadlineMs:e})=>`Otherwis\
e the next deploy, or \`recover\`, returns traffic, from ${Je(Math.ceil(e/ss)*ss)} on.`,ss=6e4,pc={"api-silent":"The API server has not responded for 60 s.",error:"\
Could not return traffic to stable."},gc=({route:e})=>{const t=(0,l.NK)(e),n="Traffic was set to stable, but the Route does not apply it";return t?`${n}: ${t}.`:
`${n} yet. It will as soon as every Revision in the list is ready.`},mc=(e,t)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:(0,L._r)(e,(0,l.$S)(t)).
traffic}]);function vc(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.service}.`:e==="driver"?`Another rollout \
of ${n.settings.service} took over${bc(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,l.hU)(t,"traffic")}. That change is kept.`}function bc(e){
const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const yc=(e,t)=>e==="traffic"?[`To return traffic to stable: ${(0,J.j)({verb:"abor\
t",...t.cluster.target})}`]:[],Mc=async(e,{world:t,memory:n})=>{ne(t,n);const s=await(0,E.M9)(t,({journal:i},r)=>cn(Ne(i,n),r,t.settings.pauseTimeoutMs));if(s.is!==
"written"||!s.journal)return;const{journal:a}=s,{target:o}=t.cluster;I(t,n,{kind:"paused",reason:`${a.candidate} has ${a.plan.pauseAt} % of traffic. Waiting for\
 \`promote\` or \`abort\` until ${Je(a.deadlineMs)}.`,next:[`To continue: ${(0,J.j)({verb:"promote",...o})}`,`To return traffic to stable: ${(0,J.j)({verb:"abor\
t",...o})}`],journal:a})};var de=h(49773);const wc=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,l.zc)(s);if(!a)return;const o=m=>s.revisions.get(m);
n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,Qn(a,o)),n.pods.wanted={};const i=await kc(t,a);if(i==="nothing")
return;const r=a.plan.steps[e]?.percent??0,{stablePods:c}=n.pods,u=Xn(a,{percent:r,stablePods:c},o),d=as(a),f=os(t,i,{wanted:u,trial:d});n.pods.raising=f.catch(
()=>{});const p=await(0,X.Ku)([()=>f,m=>(0,X.QH)(m).then(()=>{})],t.interrupt);p&&(Mr(t,Object.keys(u).filter(m=>!p.has(m))),n.pods.scaledAtMs=t.clock.now(),n.pods.
wanted=Object.fromEntries(Object.entries(u).filter(([m])=>p.has(m))),(0,de.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function kc(e,t){const{
hold:n,plan:s}=t,a=as(t);return n===void 0&&e.knative.age==="unknown"&&a!==void 0&&(0,de.LK)(e.cluster.snapshot(),a)&&await(0,de.cA)(e,a,s.limits.readyMs),Ie(e,
a)}const as=({step:e,candidate:t})=>e<0?t:void 0;async function os(e,t,{wanted:n,trial:s}){for(let o=0;o<2;o++){const[i]=(0,F.GY)(n,Oc(e,t)),r=await is(e,t,n);if(t!==
"pod-autoscaler"||i===void 0||!r.has(i.revision)||await Ri(e,i))return r}const a=await Or(e,s);return a==="nothing"?new Set:is(e,a,n)}const Oc=(e,t)=>n=>U(t,e.cluster.
snapshot(),n);async function is(e,t,n){const s=c=>U(t,e.cluster.snapshot(),c)===void 0;await se(e,t,Object.keys(n).filter(s));const a=e.cluster.snapshot(),o=new Set(
Object.keys(n).filter(c=>!$c(a,t,c))),r=(0,F.GY)(n,c=>U(t,a,c)).filter(({revision:c})=>!o.has(c));return await Promise.all(r.map(async({revision:c,pods:u})=>{if(!await ye(
e,{on:t,name:c},String(u)))return void o.add(c);e.reporter.report({is:"scaling",revision:c,from:(0,l.EB)(a,c),to:u})})),new Set(Object.keys(n).filter(c=>!o.has(
c)))}const $c=(e,t,n)=>t!=="pod-autoscaler"||Object.hasOwn((0,l.zc)(e)?.scale??{},n),Tc=async({step:e},{world:t,memory:n})=>{ne(t,n),n.before.over.abort();const s=await(0,E.
M9)(t,({journal:d},f)=>rn(Ne(d,n),f,{step:e,leftMs:ze(t,n,d)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:o,
plan:i}=s.journal,r=i.steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),Sc(n,r,c);const u=(0,g.AR)(o).
filter(d=>d.revision!==a);t.reporter.report({is:"shifted",step:e,percent:r,candidate:a,stable:u,atMs:c})},Ec=async(e,{world:t,memory:n})=>{ne(t,n),await(0,E.M9)(
t,({journal:s},a)=>(0,K.uQ)(Ne(s,n),a,{wait:{step:s.step,leftMs:ze(t,n,s)}}),{interrupt:t.interrupt})};function Sc(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===
Number.POSITIVE_INFINITY&&(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Rc=1e3,Nc={deploy:ui,"watch-tag-host":li,"tag-can\
didate":fi,scale:wc,follow:di,"check-health":xo,shift:Tc,"begin-hold":wo,"hold-again":Ec,"take-request":Zi,pause:Mc,promote:Wr,"finish-promotion":Kr,"keep-split":tc,
abort:ts,"clean-up":zn,stop:cc,"give-up":dc,wait:async({atMostMs:e},{world:t,snapshot:n})=>{await(0,X.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.clock.
sleep(Math.min(e,Rc),s)])}};var rs=h(58977),ot=h(49967);async function we(e,t){const n=()=>Ac(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener("abort",
n);const s=(0,l.zc)(e.cluster.snapshot());s&&vo(e,s);try{for(;!t.outcome;)await xc(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",n),t.background.
abort(),e.cluster.unfollow(),await(0,X.Ku)([async()=>t.pods.raising,a=>e.clock.sleep(_c,a)])}}const _c=2e3;function Ac(e,t){const{reason:n}=e.interrupt;n instanceof
Error&&!t.abortBecause&&cs(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function cs(e,t){const{detail:n,cure:s}=us(t);e.abortDetail=
n,s&&(e.abortCure=s)}async function xc(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:o}=xn(e,t,n);if(s=(0,io.L)(a?.plan??Bc,o),Ic.has(s.do)&&
await Cc(e,t)==="interrupted")return;await Lc(s,{world:e,memory:t,snapshot:n})}catch(a){await Dc(s,a,{world:e,memory:t,snapshot:n})}}const Ic=new Set(["pause","\
keep-split","finish-promotion","clean-up"]),Pc=1e3;async function Cc({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||t.aborted))return await(0,X.Ku)([()=>n().catch(
()=>{}),s=>e.sleep(Pc,s)],t),t.aborted?"interrupted":void 0}const Lc=(e,t)=>Nc[e.do](e,t);async function Dc(e,t,n){const{world:s,memory:a}=n,{detail:o,cure:i}=us(
t),r=t instanceof pe.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,ot.G9)(t)&&typeof(0,l.nO)(s.cluster.snapshot(),
s.driver)=="string";if(!c&&!r&&!u){a.abortBecause="error",cs(a,t);return}!e&&!r&&await Uc(n),a.outcome||ns(s,a,{because:"error",detail:o,...i?{cure:i}:{}})}async function Uc({
world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,l.nO)(n().snapshot,e.driver);if(!(typeof s=="string"||s.journal.stage==="\
promoting"))try{s.journal.stage!=="aborting"&&await ts({do:"abort",because:"error"},n()),(s.journal.stable.length===0||await(0,O.T)(e,l.Ck,s.journal.plan.limits.
routeMs))&&await zn({do:"clean-up"},n())}catch{}}const us=e=>e instanceof pe.a?{detail:e.message,cure:e.cure}:{detail:(0,rs.WB)(e)},Bc={steps:[],ending:"stay",onInconclusive:"\
abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function Ce({percents:e,holdMs:t,bakeMs:n=0,ending:s,...a}){const o=e.map(i=>({percent:i,holdMs:0}));return it({steps:o,
ending:s,...a},{holdMs:t,bakeMs:n})}function it(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,o)=>{const i=Fc(e,o)?n:t;return i===void 0?a:{...a,holdMs:i}});return{
...e,steps:s}}function ds(e,t){const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.steps.map(s=>({...s,holdMs:n(s)}))}}const Fc=({steps:e,ending:t},n)=>t===
"promote"&&n===e.length-1&&e.length>1;var fs=h(10312);function ls(e,{tags:t,plan:n}){const{settings:s}=e,a=(n.kept?.again??[]).filter(d=>!Object.hasOwn(s.given,
d));if(a.length>0)throw(0,v.V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const o=(0,te.mo)(s.analysis),{detect:i,...r}=n.evidence??{},c={...r,...o.maxErrorRate===
void 0&&i!==void 0&&{detect:i},...o},u=(0,fs.$B)(s,{texts:n.kept?.texts??{}});return{...e,...e.asks({...u,tags:t,analysis:c})}}function hs({settings:e,may:t},n){
const s=(r,c)=>Object.hasOwn(e.given,r)?c:void 0,a={...n,...e.maxHoldMs===void 0?{}:{maxHoldMs:e.maxHoldMs},limits:{...n.limits,totalMs:s("timeout",e.timeoutMs)??
n.limits.totalMs}},{plan:o}=e,i=it(a,{holdMs:s("hold",o.isHoldAuto?void 0:o.holdMs),bakeMs:s("bake",o.is==="split"?void 0:o.bakeMs??0)});return ds(i,t.latest?.behindMs??
0)}async function rt(e,t,n){const s=ae(e.clock);s.abortBecause=n;const a=n==="asked";return await gs(e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:o,
service:i})=>(0,_.ZK)(o,i.traffic,a)),we(e,s)}async function ps(e,t){return await gs(e,{driver:t,isDead:t!==void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,
...o}=(0,_.ZK)(n,s.traffic,!1),{pauseAt:i,...r}=hs(e,a),c=r.steps.map((u,d)=>d===o.step?{...u,holdMs:0}:u);return{...o,plan:{...r,steps:c}}}),we(e,ae(e.clock))}
async function gs(e,t,n){t.driver!==e.driver&&await(0,E.m3)(e,s=>{const a=jc(e,t,s),o={nowMs:e.cluster.serverNow()},i=(0,_.GH)(n(a),o,e.driver,e.job),{generation:r}=a.
service;return{send:()=>e.cluster.writeService({generation:r,driver:t.driver??null,set:i}),isDone:({service:c})=>c?.driver===e.driver}})}function jc(e,{driver:t,
isDead:n,isAsked:s},a){const{service:o}=a,i=(0,l.zc)(a);if(!o||o.driver!==t||!i||i.stage==="stopped"&&!s)throw(0,N.xt)(e,i);if(s&&i.stage==="promoting"&&(0,N._V)(
e,a).is==="alive")throw(0,v.V2)("E_TOO_LATE",{...e.cluster.target,revision:i.candidate??""});if(n&&(0,N._V)(e,a).is==="alive")throw(0,N.xt)(e,i);return{service:o,
journal:i}}async function ms(e,t){if(await(0,R.DT)(e,"change"),t==="own"&&!await Vc(e))return Wc(e);const{service:n}=e.cluster.snapshot(),{journal:s,driver:a}=n??
{};if(!n)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unreadable")throw(0,N.bL)(e,e.cluster.snapshot());
if(!s)throw(0,v.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.target}),rt(e,a,t==="own"?"cancelled":"asked")}const Hc=2e3,
Vc=e=>(0,O.T)(e,({service:t})=>t?.driver===e.driver,Hc);function Wc(e){const t=y(e,{kind:"unchanged",reason:"There was nothing to finish."});return e.reporter.report(
{is:"ended",outcome:t}),t}async function Kc(e){const t=await(0,R.DT)(e),{service:n,namespace:s}=e.cluster.target,a=(0,l.rs)(t,e.settings.tags.candidate)??t.service?.
url;if(a===void 0)throw(0,v.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"health-started",command:e.health.command(a)});const o=await e.health.
run(a,e.interrupt);e.reporter.report({is:"health",result:o,candidateUrl:a});const i=await e.hosts.now(a,e.interrupt);if(o.is==="cancelled")throw(0,v.V2)("E_UNHE\
ALTHY",{url:a,why:"the check was cancelled"});if(i.is!=="knative")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:`not proven, since the answer is not of this Service: ${i.
why}`});if(o.is!=="passed")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:o.why});const r=y(e,{kind:"unchanged",reason:`${a} is healthy.`});return e.reporter.report({is:"\
ended",outcome:r}),r}var vs=h(70155),ct=h(84088),Gc=h(83712),bs=h(33498);const ke=e=>oe(e,e.sources).map(t=>({...t,pace:e.may.paces?.get(t.name)})),Yc=(e,t)=>(0,Gc.
D)({plan:t,limits:e.settings.analysis,sources:ke(e),usersPerSecond:e.may.usersPerSecond,longestOf:n=>(0,ie.um)(t,n)}),ys=({behindMs:e},t)=>t.some(({holdMs:n})=>n===
e);function Ms({may:{latest:e}},{steps:t,limits:n,pauseAt:s}){if(e)for(const a of(0,bs.i)(t,s)){const o=a.reduce((i,{holdMs:r})=>i+r,0);if(!(!ys(e,a)||o+ie.$O<=
n.totalMs))throw(0,v.V2)("E_LATE",{source:e.source,late:(0,D.cb)(e.behindMs),holds:(0,D.cb)(o),timeout:(0,D.cb)(n.totalMs)})}}function zc(e,t){const n=(0,bs.r)(
{plan:t,limits:e.settings.analysis,sources:ke(e),longestOf:ie.um,slackMs:ie.$O});if(!n)return;const{percent:s,needMs:a,hasMs:o,bound:i,metric:r}=n,c=Number((r.needed/
(a/1e3)).toPrecision(2));throw(0,v.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:r.kind==="errors"?"max-error-rate":"max-latency",needed:`it takes ${ws(a)} of about ${c}\
 ${r.source} a second (${r.needed})`,has:ws(o),bound:i,plan:qc(n)})}const ws=e=>(0,D.cb)(Math.ceil(e/1e3)*1e3);function qc({instead:e,detect:t}){const{maxHoldMs:n,
timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,D.cb)(n)}`],...s===void 0?[]:[`  timeout: ${(0,D.cb)(s)}`]],o=t===void 0?[]:[`  detect: ${(0,D.K$)(t)}`];
return a.length===0||o.length===0?[...a,...o].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...o.map(i=>i.replace("  ","  # "))].join(`
`)}function ks(e,t){const n=Yc(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:o}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...o&&ys(o,n.steps)?{heldFor:o}:{},...a?{isDetailed:!0}:{}})}function Jc(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:o}=n.plan;if(t.
steps.length===0||s!=="built"&&!o)return t;const i=n.plan.is==="built"?Qc(e,n.plan.maxBadAnswers):void 0,{steps:r,...c}=t,u=i?Ce({...c,percents:i,holdMs:a}).steps:
r,d=n.plan.is==="split"?void 0:n.plan.bakeMs,f={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-ie.$O,leastMs:o?0:a},p=(0,ct.zz)(u,{limits:n.analysis,sources:ke(
e)},f);return it({...t,steps:p},{bakeMs:d})}function Xc(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=(0,ct.z3)(
t.steps,{limits:n.analysis,sources:ke(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,te.mo)(a)}:
t}}function Qc(e,t){const{analysis:n}=e.settings,s=(0,ct._T)(t,{limits:n,sources:ke(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,v.
V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,v.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,D.K$)((0,te.le)(n))})}}var Zc=h(41902),Os=h(29535);async function ut(e,{
stable:t}){const n=t.map(({revision:r})=>r),s=await Promise.all(e.sources.map(async r=>({source:r,availability:await tu(e,r,n)}))),a=s.flatMap(({source:r,availability:c})=>c.
is==="available"?[{source:r,availability:c}]:[]);e.may.measureBy=new Set(a.map(({source:r})=>r.name)),e.may.latest=eu(a),e.may.usersPerSecond=s.flatMap(({availability:r})=>r.
is==="unavailable"?r.usersPerSecond??[]:[])[0],e.may.paces=new Map(a.flatMap(({source:r,availability:{pace:c=r.pace}})=>c?[[r.name,c]]:[]));const o=s.flatMap(({
availability:r})=>r.is==="available"?[r.what]:[]),i=s.flatMap(({source:{needs:r},availability:c})=>{if(c.is==="available"||!r)return[];const{why:u,cure:d}=c;if(r.
required)throw(0,v.V2)("E_EVIDENCE",{subject:r.subject,why:u,cure:d??"",...r.required});return[{subject:r.subject,why:u,...d===void 0?{}:{cure:d}}]});return{is:"\
evidence",measured:o,unmeasured:i,...e.settings.dryRun?{isDetailed:!0}:{}}}function eu(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===
void 0?[]:[{source:n.name,behindMs:Math.ceil(s/Os.I$)*Os.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function tu(e,{name:t,what:n=t,needs:s},a){return s?
await nu(e,s.rights)??s.check(a,e.interrupt):{is:"available",what:n}}async function nu(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;
const{user:s,grant:a}=await(0,R.Uk)(e,n);return{is:"unavailable",why:`${s} may not ${n.map(ge.Cv).join(", ")}`,cure:(0,Zc.r)(a)}}const[su,au]=[4,500];async function ou(e,t,n){
const s={generation:t.generation,driver:t.driver??null,set:{template:n}},a=await iu(e,s);if(a.is==="refused")throw await ru(e,a);if(a.is==="written")return a.service?.
template;await e.cluster.reread(O.k)}async function iu(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===
su||e.interrupt.aborted)throw(0,v.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(au*n,e.interrupt)}}async function ru(e,t){
return t.status===404?(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,R.o0)(e,[t.lacks]):(0,v.V2)("E_REFUSED_TEMPLATE",t)}var Le=h(85154),
$s=h(79320),dt=h(81610);function De({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:Ss((0,dt.I)(t).labels),annotations:Ss((0,dt.I)(t).annotations)}}
function ft(e,t){const n=De(e),[s,a]=[Es(n.labels,t.labels),Es(n.annotations,t.annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:{}}}const Ts=({labels:e={},
annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],lt="networking.knative.dev/visibility";function cu(e,t){
const n=De(e).labels[lt];if(n===void 0||n===t.labels[lt])return;const{namespace:s}=e.cluster.target;throw(0,v.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,
namespace:s,label:`${lt}=${n}`})}const Es=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.length>0?Object.fromEntries(n):void 0},Ss=e=>Object.
fromEntries(Object.entries((0,dt.I)(e)).filter(t=>typeof t[1]=="string"&&!uu(t[0]))),uu=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),ht=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...du(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function du(e){const t=Me(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function fu(e,t,{stable:n,broken:s,before:a}){const o=n.length===0;return ht(e,{id:e.id,stage:"claimed",plan:o?Rs(e):mu(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...lu(e,t),...hu(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!o?{templateFrom:t.latestCreated}:{}})}function lu(e,t){const n=ft(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const hu=(e,t)=>(0,l.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function pu(e){const t=ht(e,{id:e.id,stage:"deployed",plan:Rs(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,g.MG)(t)}}function gu(e,t,{serving:n,earlier:s}){const a=tn((0,g.dp)(t.traffic,t.latestReady),e.settings.tags.stable,s.name),{traffic:o,parked:i}=(0,g.
r3)(a,(0,l.i_)(e.cluster.snapshot()));return ht(e,{id:e.id,stage:"presented",plan:Ce({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:pt(
e)}),stable:n,...t.latestReady?{floating:t.latestReady}:{},before:t.traffic,intended:o,parked:i,scale:{[s.name]:s.minScaleBefore??s.minScale??null},sent:e.templates.
fingerprint(t.template),isRollback:!0})}function mu(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:o}=e.settings,i=t.is==="steps"?t.pauseAt:
void 0;return Ce({percents:vu(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,
...o===void 0?{}:{maxHoldMs:o},...i===void 0?{}:{pauseAt:i,onPauseTimeout:s},evidence:(0,te.mo)(a),kept:(0,fs.uq)(e.settings),limits:pt(e)})}const vu=e=>{switch(e.
is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},Rs=e=>Ce({percents:[],holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.
settings.onInconclusive,limits:pt(e)}),bu=6e4,pt=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:bu,totalMs:e.timeoutMs});function Ns(e,t){const{metadata:n}=e,
s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==null&&typeof s=="object"?s:{},[$s.D.id]:t}}}}var Ue=h(73944);function yu({templates:e},{revisions:t},n){
if(n.verdict)return n.verdict.is!=="bad";const s=[...t.values()],a=s.filter(i=>e.same(e.of(i),e.of(n))),o=({verdict:i})=>i!==void 0&&i.is!=="bad";return a.some(
o)||!a.some(i=>Mu(i,s))}const Mu=({rolloutId:e,generation:t},n)=>e!==void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),_s=32e3;async function wu(e){const{service:t}=e.
settings;if(xs(e.cluster.snapshot())&&(e.reporter.report({is:"note",text:`The Route of ${t} does not serve its traffic yet (${As(e)}). Waiting for at most ${_s/
1e3} s`}),await(0,O.T)(e,n=>!xs(n),_s,e.interrupt),Is(e.cluster.snapshot())))throw(0,v.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:As(e)})}const As=e=>(0,l.
NK)(e.cluster.snapshot().route)??"no reason given",xs=e=>Is(e)||(0,l.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",Is=({route:e})=>e!==void 0&&e.ready.status!==
"True"&&e.allTrafficAssigned.status==="True"&&ku(e),ku=({ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function Ou(e){await(0,vn.
D)(e),await wu(e),await(0,Le.Fu)(e);const t=e.cluster.snapshot(),{service:n}=t;if(n||Tu(e),await(0,R.oK)(e,...n?[]:Su(e)),!n)return Eu(e);(0,Ue.R)(e,n),(0,Ue.X)(
e,n),cu(e,n);const s=(0,Le.lt)(t,n);n.url&&await $u(e,t,n.url);const a=Ru(e,t,{service:n,home:s}),o=await ou(e,n,a.template);return o?Au(e,t,{service:n,home:s,...a,
asStored:o}):{is:"changed"}}async function $u(e,{route:t,service:n},s){await Vt(e,s),n&&(0,l.fx)(t,n.traffic)&&await fo(e,s)}function Tu(e){const{service:t,namespace:n}=e.
cluster.target;if(!e.settings.create)throw(0,v.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no\
 Service ${t} in ${n}: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should e\
xist, check `service` and `namespace`. Set `create` to false to fail instead."})}function Eu(e){const{template:t}=e.templates.apply(void 0,e.settings.template);
return{is:"create",template:Ns(t,e.id),journal:pu(e)}}const Su=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Ru(e,t,{service:n,
home:s}){const a=Ps(t),o=t.revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&o!==void 0&&a.name!==o.name&&Nu(a)))return{...e.templates.apply(n.template,
e.settings.template),base:n.template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, which failed. The new template is based on ${o.name}\
 instead.`});const r=e.templates.of(o);return{...e.templates.apply(r,e.settings.template),base:r}}const Nu=e=>e.verdict?.is==="bad"||e.ready.status==="False",Ps=({
service:e,revisions:t})=>e?.latestCreated===void 0?void 0:t.get(e.latestCreated);function _u(e,t,n){const{service:s,home:a,asStored:o}=n,i=Ps(t);if(!(e.templates.
same(o,s.template)&&e.settings.newRevision==="when-changed")||i?.ready.status!=="True"||i.verdict?.is==="bad")return;if(!(a.broken.length===0&&a.stable.every(({
revision:u})=>u===i.name))||e.settings.plan.is==="split"||yu(e,t,i))return i;e.reporter.report({is:"note",text:`${i.name} already runs this configuration, but n\
o rollout has proven it healthy. It is deployed again as a new Revision, and checked.`})}function Au(e,t,n){const{service:s,home:a,template:o,changes:i,asStored:r,
base:c}=n,u=_u(e,t,n),d=u?a.stable.filter(b=>b.revision!==u.name):a.stable;if(u&&d.length===0&&a.broken.length===0)return{is:"unchanged",revision:u.name};(0,Le.
Fg)(e,t,a);const f=fu(e,s,{...a,stable:d}),p={is:"roll-out",service:s},{generation:m}=s;if(u){const b=t.revisions.get(d[0]?.revision??"")??u,A={before:e.templates.
of(b),after:e.templates.of(u)};return{...p,compared:A,deployment:{changes:[],generation:m},journal:{...f,candidate:u.name}}}return{...p,compared:{before:c,after:r},
deployment:{template:Ns(o,e.id),changes:i,generation:m},journal:{...f,sent:e.templates.fingerprint(r)}}}async function Cs(e,t,n){const s=(0,l.xS)(e.cluster.snapshot(),
e.cluster.serverNow()),a=nn(t,s,e.driver),o={generation:n.generation,driver:null,set:a},i=await e.cluster.writeService(o).catch(async r=>{throw(0,ot.G9)(r)&&await(0,ot.
ne)(e,t,a.traffic!==void 0),r});if(i.is==="written")return!0;if(i.is==="refused")throw await(0,R.yN)(e,i);return Ds(e)}async function xu(e,t){const n=await e.cluster.
createService(Ls(e,t));if(n.is==="refused")throw await(0,R.yN)(e,n);return n.is==="written"||Ds(e)}const Ls=(e,{journal:t,template:n})=>{const{labels:s,annotations:a}=De(
e);return{template:n,labels:s,annotations:{...a,[$s.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:(0,K.nl)(t,"readyMs",e.cluster.serverNow())},
driver:e.driver}};async function Ds(e){const{service:t}=await e.cluster.reread(O.k);return t?.driver===e.driver}var gt=h(57975);function Iu(e,t){const n=Me(e);if(n===
"nothing"||n==="by-effect")return{holdFor:()=>{},release:()=>{}};const s=new Map,a=i=>{const{snapshot:r}=t.now(),c=U(n,r,i)??r.revisions.get(i)?.minScale??null;
return s.has(i)?s.get(i)??null:c},o=(i,r,c)=>{t.writeMinScale(i,{on:n,revision:r,before:a(r),after:c}),s.set(r,c)};return{holdFor:i=>{t.now().journal?.hold===void 0&&
t.write("Record what holds pods",(u,d)=>{const f=Object.fromEntries(Object.keys(u.scale).map(p=>[p,a(p)]));return on(u,d,{hold:n,scale:f})});const{snapshot:r,journal:c}=t.
now();if(c)for(const{revision:u,pods:d}of(0,F.GY)(Pu(c,r,i),a))o(`Hold ${u} at ${d} ${d===1?"pod":"pods"}`,u,String(d))},release:(i=()=>({}))=>{const{journal:r}=t.
now();if(r)for(const[c,u]of Object.entries((0,F.D8)({...r.scale,...i(r)},a)))o(`Release the pods of ${c}`,c,u)}}}function Pu(e,{revisions:t},n){const s=o=>t.get(
o),a=e.plan.steps[n]?.percent??0;return Xn(e,{percent:a,stablePods:Qn(e,s)},s)}const Cu={spec:{}};function Lu(e,t,n){const{plan:s,stable:a,before:o,tags:i}=t.journal,
{analysis:r,health:c,keepPrevious:u,pauseTimeoutMs:d}=e.settings,{maxErrorRate:f,maxLatencyMs:p}=r;return{is:"would-change",candidate:n,stable:a,diff:Du(e,t),service:Ts(
t.is==="create"?De(e):ft(e,t.service)),plan:s,form:t.is==="create"||(0,g.vY)(o)?"floating":"pinned",tags:i,keepPrevious:u,pauseTimeoutMs:d,...f===void 0?{}:{maxErrorRate:f},
...p===void 0?{}:{maxLatencyMs:p},...c.path===void 0?{}:{healthPath:c.path}}}function Du({templates:e},t){return t.is==="create"?e.diff(Cu,t.template):e.diff(t.
compared.before,t.compared.after)}async function Uu(e,t){const n=t.journal.candidate??Bs(e);e.reporter.report(Lu(e,t,n));const s=t.is==="create"?await Hu(e,t):await ju(
e,t),a=s.find(r=>r.is==="refused");if(a)throw await(0,R.yN)(e,a);const o=e.settings.showWrites?[]:[Bu],i={...y(e,{kind:"unchanged",reason:Fu(s)}),next:o};return e.
reporter.report({is:"ended",outcome:i}),i}const Bu="To see each write as it would be sent: set `show-writes` to true.";function Fu(e){const t=e.filter(({is:a})=>a===
"written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} \
writes, and could not judge the others`}. Nothing was changed.`}async function ju(e,t){const n=[],{stable:s}=t.journal;await se(e,Me(e),s.map(({revision:c})=>c));
const a=Vu(e,t),o=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:i,driver:r=null}=t.service;for(const{what:c,...u}of a){
if("minScale"in u){const p=e.cluster.previewMinScale(u.minScale);mt(e,{what:c,...p,answer:"not asked"});continue}const d=await e.cluster.writeService({...u.change,
generation:i,driver:r},{dryRun:!0});n.push(d);const f=o.next().value;f&&mt(e,{what:c,...f,answer:Us(d)})}return n}const mt=({reporter:e,settings:t},n)=>e.report(
{is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),Us=e=>e.is==="refused"?e.message:e.is;async function Hu(e,t){const n=Ls(e,t),s=await e.cluster.createService(
n,{dryRun:!0});return mt(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:Us(s)}),[s]}function Vu(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,
o=Wu(e),{template:i}=s;o.write("Claim",(d,f)=>nn(d,f,e.driver),{journal:n,driver:null}),o.write("Deploy",(d,f)=>sn(d,f,i));const r=n.candidate??Bs(e);i&&o.candidateReady(
r,i),o.write(`Tag ${r} at 0 %`,(d,f,p)=>{const m=Yt(e,p,d);return an(d,f,{candidate:r,...m?{emptyUrl:m.url}:{}})});const c=Iu(e,o);for(const[d,{percent:f}]of a.
steps.entries()){if(c.holdFor(d),o.write(`Shift ${f} % to ${r}`,(m,b)=>rn(m,b,{step:d,leftMs:m.plan.limits.totalMs})),a.pauseAt!==f)continue;const{pauseTimeoutMs:p}=e.
settings;return o.write(`Pause at ${f} %`,(m,b)=>cn(m,b,p)),o.writes}if(a.ending==="stay")return c.release(),o.write("Keep the split",fn),o.writes;const u=e.settings.
keepPrevious;return o.write("Record that the promotion is decided",un),c.release(d=>Zn(d,u)),o.write(`Promote ${r}`,(d,f,p)=>{const m={...d,candidate:r},b=a.steps.
some(({holdMs:x})=>x>0),A=Qe(e,m,p);return dn(m,f,{form:A,keep:u,isJudged:b})}),o.writes}function Wu(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{
writes:n,now:()=>{const a=s()?.journal;return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,o)=>{n.push({what:a,minScale:o})},write:(a,o,i)=>{
const r=s(),c=i?.journal??r?.journal;if(!r||!c||c==="unreadable")return;const u=o(c,(0,l.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:r.generation,
driver:i?null:e.driver,set:u}}),t={...t,service:Ku(r,u)}},candidateReady:(a,o)=>{const i=s();if(!i)return;const r=Math.max(0,...[...t.revisions.values()].map(u=>u.
generation))+1,c=e.templates.revisionOf(o,{name:a,generation:r});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:r,observedGeneration:r,
ready:{status:"True"},templates:new Map([[r,o]])},service:{...i,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function Ku(e,{template:t,
traffic:n,journal:s}){const a={template:t??e.template,traffic:n??e.traffic},o=!(0,gt.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:i,...r}=e,
c=s===void 0?i:s??void 0;return{...r,...a,generation:e.generation+(o?1:0),...c?{journal:c}:{}}}function Bs(e){const t=(e.cluster.snapshot().configuration?.generation??
0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}var Gu=h(44836);function Fs({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unr\
eadable")return{is:"unreadable"};const s={is:"left",journal:e,way:Yu(e),...t===void 0?{}:{driver:t}};switch((0,Gu.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const js=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",Yu=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back",Hs=({stage:e})=>e==="paused"?"pause-\
over":"driver-died";async function Vs(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await tt(e,{on:{is:"turn"},limitMs:n},()=>(0,N.et)(e,t));
if(s.is==="free")return;if(e.settings.dryRun)return zu(e,s);e.reporter.report({is:"note",text:`${Ws(s)} Finishing it first.`});const a=await rt({...e,reporter:qu(
e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?Hs(s.journal):"superseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}function zu(e,t){
const n=`${Ws(t)} A deploy would finish it first; a dry run does not change it.`,s=y(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),
s}const Ws=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}\
.`,qu=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:t.outcome.reason}:t)});function Ks({cluster:e,reporter:t},n,s=n.plan){const{stable:a,broken:o=[],before:i}=n,
{revisions:r}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,r.get(u)?.image??"unknown image"]));t.report({is:"plan",plan:s,stable:a,broken:o,form:(0,g.
vY)(i)?"floating":"pinned",images:c})}const Gs=4;async function Ju(e){Zu(e),await(0,R.DT)(e,"change"),e.reporter.report({is:"target",...await ce(e)});const t=e.
clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<Gs;){const a=await Vs(e,n);if(a)return a;const o=await Qu(Xu(e,t));if(o)return o;const i=e.cluster.snapshot();
(0,N._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,E.sy)(e,i,{attempt:s})}throw(0,v.V2)("E_WRITE_CONTENDED",{service:e.settings.service,attempts:Gs})}function Xu(e,t){
const n=(0,vs.A7)(e.settings,e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}async function Qu(e){const t=await Ou(e);if(t.is==="changed")return;if(t.
is==="unchanged")return nd(e,t.revision);const n=await sd(e,t);return e.settings.dryRun?Uu(n.world,n.start):await ed(n.world,n.start)?td(n.world,n.start):void 0}
function Zu({settings:{template:e,newRevision:t}}){const{requests:n,limits:s,...a}=e,o=[...Object.values(a),...Object.values(n),...Object.values(s)],i=r=>r===void 0||
typeof r=="object"&&Object.keys(r??{}).length===0;if(t==="when-changed"&&o.every(i))throw(0,v.V2)("E_NOTHING_TO_RUN",{})}const ed=(e,t)=>t.is==="create"?xu(e,t):
Cs(e,t.journal,t.service);function td(e,t){return e.reporter.report({is:"phase",phase:"deploy"}),we(e,ae(e.clock,t.is==="create"?void 0:t.deployment))}function nd(e,t){
const{service:n}=e.cluster.snapshot(),s=n?Ts(ft(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothin\
g of the Service is changed, so this is not applied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=y(e,{kind:"unchanged",
reason:`No change: ${t} already runs this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function sd(e,t){
const n=await ut(e,t.journal),s=ds(Jc(e,t.journal.plan),e.may.latest?.behindMs??0),{world:a,plan:o}=Xc(e,s),i={...t.journal,plan:o};a.settings.dryRun||Ks(a,i),a.
reporter.report(n),ks(a,o),Ms(a,o),zc(a,o);const r=Me(a);return r!=="revision"&&at(a,r,i),{world:a,start:{...t,journal:i}}}const vt=3e4,ad=2*vt;async function od(e,t){
id(e,t);const n=await cd(e),s=Math.round(e.cluster.serverNow())+ad,a={journal:t,request:{rollout:t.id,step:t.step,by:n,untilMs:s}},o=Oe(e.cluster.snapshot(),a)===
"open"?await dd(e,a):void 0;return o&&Oe(e.cluster.snapshot(),a)==="open"?md(e,a,o):gd(e,a)}const Ys=({stage:e})=>e==="claimed"||e==="deployed"||e==="presented";
function id(e,t){if(zs(e,t),Ys(t))throw(0,v.V2)("E_NO_HOLD",{...e.cluster.target,url:t.job?.url})}function rd(e,t){if(zs(e,t),Ys(t))throw(0,v.V2)("E_NO_STEP",{...e.
cluster.target,url:t.job?.url})}function zs({cluster:{target:e}},{stage:t,isRollback:n}){if(n)throw(0,v.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t===
"aborting")throw(0,v.V2)("E_RETURNING",{...e,why:"it is being aborted"})}async function cd({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==void 0)
return{...n?{url:n}:{},...s?{run:s}:{}};const a=await t.user();return a===void 0?{}:{user:a.slice(0,ud)}}const ud=256;async function dd(e,t){const n=await qs(ld(
e,t),fd);if(n)return n;const{journal:s}=t;return e.reporter.report({is:"note",text:`Asked ${Zs(s)} to end the hold of ${Be(t)} %.`}),await(0,O.T)(e,a=>Oe(a,t)!==
"open",vt,e.interrupt),qs(hd(e,t),()=>!0)}const fd=({code:e})=>e==="E_API_SILENT"||e==="E_API_BODY"||e==="E_WRITE_UNCONFIRMED",qs=(e,t)=>e.then(()=>{},n=>{if(n instanceof
pe.a&&t(n))return n;throw n}),ld=(e,t)=>(0,E.m3)(e,n=>Oe(n,t)==="open"?Js(e,n,t.request):void 0),hd=(e,{request:t})=>(0,E.m3)(e,n=>(0,gt.isDeepStrictEqual)(n.service?.
request,t)?Js(e,n,null):void 0),Js=({cluster:e},{service:t},n)=>({send:()=>e.writeService({driver:t?.driver??null,set:{request:n}}),isDone:s=>(0,gt.isDeepStrictEqual)(
s.service?.request,n??void 0)});function Oe({service:e},{request:t,journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.id!==
t.rollout)return pd(e,n)?"taken":"returned";switch(s.stage){case"paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"retur\
ned";default:return s.step>t.step||s.request?.step===t.step?"taken":"open"}}const pd=(e,t)=>t!==void 0&&(0,g.tC)(t,(0,l.fy)(e))>0;function gd(e,t){const{cluster:n,
settings:s,interrupt:a}=e,o=n.snapshot();switch(Oe(o,t)){case"changed":return"changed";case"taken":return bt(e,{kind:"requested",reason:bd(t)});case"returned":throw(0,v.
V2)("E_RETURNING",{...n.target,why:vd(o)});case"open":{if((0,N._V)(e,o).is!=="alive")return"changed";if(a.aborted)return bt(e,{kind:"unchanged",reason:"The requ\
est to promote is withdrawn."});const{deadlineMs:i,job:r}=(0,l.zc)(o)??t.journal,c=Qs(i),u=Be(t);throw(0,v.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:vt/1e3,from:c,
url:r?.url})}}}const Xs=6e4,Qs=e=>Je(Math.ceil(e/Xs)*Xs);function md(e,t,{message:n}){const s=Qs(t.request.untilMs),a=`The request to end the hold of ${Be(t)} %\
 may still be taken, until ${s}: nothing confirms that it is withdrawn. ${n}`;return bt(e,{kind:"uncertain",reason:a})}function bt(e,t){const n=`To follow the r\
ollout: ${(0,J.j)({verb:"status",...e.cluster.target})} --watch`,s={...y(e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function vd({service:e}){
const{journal:t}=e??{};return e?t===void 0||t==="unreadable"?"it has ended, and its candidate has no traffic":t.stage==="stopped"?"another client changed the tr\
affic":"it is being aborted":"the Service was deleted"}function bd(e){const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promoting")return`${t} is being promot\
ed already: there is no hold to end.`;const[a,o]=[yd(Zs(e.journal)),`${Be(e)} %`],i=s.steps[e.request.step+1];if(!i&&s.ending==="stay")return`${a} keeps the spl\
it: the hold of ${o} ends, if it has not ended yet, unless a limit is exceeded.`;const r=i?`goes on to ${i.percent} % once its pods are ready`:"promotes";return`${a}\
 ends the hold of ${o} and ${r}, unless a limit is exceeded.`}const Be=({journal:e,request:t})=>e.plan.steps[t.step]?.percent??0,Zs=({job:e})=>e?.url||e?.run?(0,Re.
cC)(e):"the process that runs the rollout",yd=e=>e.charAt(0).toUpperCase()+e.slice(1);async function Md(e){const{service:t}=await(0,R.DT)(e,"change");if(!t)throw(0,v.
V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});for(e.reporter.report({is:"target",...await ce(e)});;){const n=await wd(e);
if(n!=="changed")return n}}async function wd(e){const t=e.cluster.snapshot();if(t.service?.journal==="unreadable")throw(0,N.bL)(e,t);const n=(0,N._V)(e,t);if(n.
is==="free")throw(0,v.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is==="alive")return od(e,n.journal);const{journal:s}=n;s.stage!=="paused"&&rd(e,s);const a=ls(
e,s);return await kd(a,s),ps(a,n.is==="left"?n.driver:void 0)}async function kd(e,t){const n=await ut(e,t),{pauseAt:s,...a}=hs(e,t.plan),o={...a,steps:a.steps.slice(
t.step+1)};Ks(e,t,o),e.reporter.report(n),ks(e,o),Ms(e,o),yr(e,t),e.reporter.report({is:"note",text:`As in the deploy unless set: ${Od(e)}.`})}const Od=({settings:{
analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`max-error-rate ${(0,D.K$)(te.tW.maxErrorRate)} (\
default)`:`max-error-rate ${(0,D.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function $d(e){await(0,R.DT)(e,"change"),e.reporter.report(
{is:"target",...await ce(e)});const t=await Vs(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,
namespace:e.cluster.target.namespace});await(0,R.oK)(e),(0,Ue.R)(e,n),await(0,Le.Fu)(e);const s=Sd(e,n),{current:a,earlier:o}=s;if(s.isDone)return Ed(e,s);e.settings.
rollback.to!==void 0&&(0,Ue.X)(e,n);const i=gu(e,n,s);if(!await Cs(e,i,n))throw(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service});const r=ae(e.clock),c=_d(
e,s)?await Pd(e,s):void 0;return c?Td(e,r,c):(await(0,E.M9)(e,(u,d)=>Ho(u.journal,d,{target:o.name,...a===void 0?{}:{current:a}})),r.abortBecause="asked",we(e,r))}
async function Td(e,t,n){const s=(0,l.zc)(e.cluster.snapshot());s&&await re(e,t,s);const{is:a}=await(0,E.M9)(e,(o,i)=>(0,L.VJ)(o.journal,i,o.service.latestReady));
if(a==="written")throw n;return t.abortBecause="cancelled",we(e,t)}function Ed(e,{serving:t,earlier:n}){const s=t.map(({revision:c})=>c===n.name?c:`${c} (a copy\
 of ${n.name})`),a=ea(e)?"":", and the Service has its configuration",o=`No change: all traffic is on ${s.join(" and ")} already${a}.`,i=(0,g.HV)(t)??n.name,r=y(
e,{kind:"unchanged",reason:o,revision:i});return e.reporter.report({is:"ended",outcome:r}),r}function Sd(e,t){const n=e.cluster.snapshot(),s=(0,l.m8)(n),a=Rd(e,
s),o=(0,g.AR)(s),i=f=>(0,g.HV)(f.filter(({revision:p})=>!Nd(e,p,a))),r=i(o)??i((0,g.AR)((0,l.fy)(t))),c=ea(e)||(0,l.AR)(n,a,e.templates),u=c?void 0:(0,l.Xs)(n,e.
templates)?.name,d=o.length>0&&r===void 0&&c;return{serving:o,current:r??u,earlier:a,isDone:d}}function Rd(e,t){const{rollback:n,tags:s,service:a}=e.settings,{to:o}=n,
i=t.find(c=>c.tag===s.stable)?.revisionName,r=o===void 0?e.cluster.snapshot().revisions.get(i??""):Ad(e,o);if(r?.ready.status!=="True")throw(0,v.V2)("E_NOTHING_\
BEFORE",{service:a,tag:s.stable});return xd(e,r),r}function Nd(e,t,n){const s=e.cluster.snapshot().revisions.get(t);return t===n.name||s!==void 0&&!(0,qe.c8)(s)&&
Ze(e,s,n)}const ea=({settings:e})=>e.onAbort==="keep",_d=(e,{serving:t})=>t.some(({revision:n})=>!(0,qe.c8)(e.cluster.snapshot().revisions.get(n)));function Ad(e,t){
const{revisions:n}=e.cluster.snapshot(),s=n.get(t);if(!s){const o=[...n.values()].sort((i,r)=>r.generation-i.generation).slice(0,3).map(({name:i})=>i).join(", ");
throw(0,v.V2)("E_NOT_ITS_REVISION",{...e.cluster.target,revision:t,known:o})}if(s.ready.status!=="True")throw(0,v.V2)("E_TO_NOT_READY",{revision:t,why:(0,l.$R)(
s)});return s}function xd({settings:e},{name:t,verdict:n}){if(n?.is!=="bad"||e.rollback.evenIfBad)return;const s=n.why===void 0?"no reason given":(0,q.bR)(n.why),
a=n.cause===void 0?{}:{cause:n.cause};throw(0,v.V2)("E_TO_BAD",{revision:t,why:s,at:n.at,...a})}const Id=1e4;async function Pd(e,t){const{earlier:n}=t,{readyTimeoutMs:s}=e.
settings;await(0,O.T)(e,r=>(0,de.hu)(r,n.name)!==void 0,Id,e.interrupt);const a=(0,l.zc)(e.cluster.snapshot())?.hold;(a===void 0&&e.knative.age==="unknown"||a===
"nothing")&&await(0,de.cA)(e,n.name,s);const i=new AbortController;try{(0,de.Lg)(e,n.name,i.signal),await Cd(e,t,s)}finally{i.abort()}return Ld(e,t)}async function Cd(e,{
current:t="",serving:n,earlier:s},a){const o=await Ie(e,s.name);if(o==="nothing")return;const r=[...new Set([t,...n.map(({revision:m})=>m)])].reduce((m,b)=>m+(0,l.
EB)(e.cluster.snapshot(),b),0),c=Math.max(1,Math.min(r,Number(s.maxScale??0)||r)),u=await os(e,o,{wanted:{[s.name]:c},trial:s.name}),d=m=>(0,l.EB)(m,s.name)>=c||
!m.revisions.has(s.name),f=()=>(0,O.T)(e,d,a,e.interrupt),p=[{revision:s.name,pods:s.replicas,wanted:c}];u.size>0&&await tt(e,{on:{is:"pods",lacking:p},limitMs:a},
f)}function Ld(e,{serving:t,earlier:{name:n}}){const s=e.cluster.snapshot(),a={revision:n,serving:$(t)};if(e.interrupt.aborted)return(0,v.V2)("E_TO_INTERRUPTED",
a);if(!(0,l.i_)(s)(n))return(0,v.V2)("E_TO_NOT_READY",{revision:n,why:(0,l.$R)(s.revisions.get(n))});const o=t.filter(({revision:c})=>(0,l.EB)(s,c)>0);if((0,l.EB)(
s,n)>0||o.length===0)return;const{namespace:i}=e.cluster.target,r=Math.round(e.settings.readyTimeoutMs/1e3);return(0,v.V2)("E_TO_NOT_STARTED",{...a,namespace:i,
seconds:r})}var yt=h(53969),Dd=h(31438),Ud=h(96965);async function ta(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(e);const o=r=>s.
report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${r}. The rollout is not affected.`}),i=Fd(a,{cwd:process.
cwd(),warn:o});try{return await t({...e,record:i.record})}finally{await i.close()}}const Bd=1e3;function Fd(e,{cwd:t,warn:n}){let s,a=!1,o=Promise.resolve();const i=async r=>{
if(!a)try{s??=await(0,Ud.H)(e,t),await s.appendFile(`${JSON.stringify(r.is==="rollout"?{...r,version:Dd.r}:r)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:r=>{o=o.then(()=>i(r))},close:async()=>{await Promise.race([o,new Promise(r=>setTimeout(
r,Bd).unref())]),await s?.close().catch(()=>{})}}}var Q=h(36374),jd=h(33588);async function Hd(e){const{service:t}=await(0,R.DT)(e,"change");if(!t)return{is:"go\
ne"};const n=Fs(t,(0,N.YX)(e));if(js(n))return na(n);switch(n.is){case"stray":return Wd(e,t);case"unreadable":return{is:"ended",outcome:Kd(e)};case"left":return{
is:"ended",outcome:await Vd(e,n)}}}async function Vd(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=ls(e,t);return await ce(a),e.reporter.report(await ut(a,
t)),ps(a)}return rt({...e,settings:{...e.settings,tags:t.tags}},n,Hs(t))}async function Wd(e,{driver:t}){const n={driver:t??null,set:(0,_.u7)()},s=await e.cluster.
writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,R.yN)(e,s):(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function Kd(e){
const{message:t,cure:n}=(0,N.bL)(e,e.cluster.snapshot());return{...y(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const na=({is:e,journal:t})=>e==="\
kept"?{is:e}:{is:e,untilMs:t.deadlineMs},Gd=4;async function Yd(e){const t=await e.find(),n=await nf(t,Gd,a=>zd(e,a)),s=Zd(n);return e.reporter.report({is:"ende\
d",outcome:s}),s}async function zd(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:o,job:i}=a===void 0||a==="unreadable"?{}:a,r=await qd(e,{namespace:t,
service:n,...s});return{namespace:t,service:n,...o?{stage:o}:{},...i?.url?{jobUrl:i.url}:{},fate:r}}async function qd(e,t){try{const n=Fs(t,{...e,nowMs:e.serverNow()});
return js(n)?na(n):e.interrupt.aborted?{is:"not-begun"}:await Jd(e,t)}catch(n){const s=(0,rs.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LO\
CKED"?{is:"taken"}:{is:"ended",outcome:s}}}function Jd({at:e,reporter:t},{namespace:n,service:s}){const a=o=>t.report({is:"note",text:`${n}/${s}: ${o}`});return a(
"left open; finishing it."),e({namespace:n,service:s},o=>Hd({...o,reporter:Xd(a)}))}const Xd=e=>({report:t=>{t.is==="warning"&&e(`${t.message} ${Qd(t.cure)}`.trimEnd())}}),
Qd=(e="")=>e.includes(`
`)?"":e;function Zd(e){const t=ef(e),n=new Set(e.flatMap(wt).flatMap(s=>s.next));return{kind:t,reason:tf(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],
swept:e}}const Mt=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",sa=({fate:e})=>e.is==="ended"||e.is==="unmarked",wt=({fate:e})=>e.is===
"ended"&&jd.h[e.outcome.kind]>1?[e.outcome]:[];function ef(e){const t=e.flatMap(wt).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("st\
opped")?"stopped":e.some(Mt)?"left-open":e.some(sa)?"recovered":"unchanged"}function tf(e){const t=e.filter(a=>Mt(a)||sa(a)),n=e.filter(a=>Mt(a)||wt(a).length>0),
s=`Checked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}\
: nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function nf(e,t,n){
const s=new Map,a=e.entries(),o=async()=>{for(const[i,r]of a)s.set(i,await n(r))};return await Promise.all(Array.from({length:t},o)),e.flatMap((i,r)=>{const c=s.
get(r);return c===void 0?[]:[c]})}var kt=h(27624),aa=h(44262),sf=h(35918),oa=h(5323),Ot=h(71791),ia=h(48280);const af=({transport:e,clock:t,server:n,namespace:s,
service:a})=>{const o=(0,sf.m)(e,t),i={transport:o.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>rf(i,{namespace:s,service:a}):()=>of(i,s),
serverNow:o.serverNow}},of=async(e,t)=>{const n=t===void 0?(0,Ot.fC)("services"):(0,Ot.rJ)(t,"services"),s=await(0,aa.LD)(e,{path:n,query:{labelSelector:oa.Pf.active}});
if(!s)throw(0,v.V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(ra)},rf=async(e,{namespace:t,service:n})=>{const s=await(0,aa.LF)(e,{path:(0,Ot.xH)(t,"\
services",n)});if(!s)throw(0,v.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:o,labels:i}=(0,ia.r5)(s);return a!==void 0||o!==void 0||oa.Pf.active in
i?[ra(s)]:[]},ra=e=>{const{name:t,namespace:n}=(0,kt.Ik)(e.metadata),{journal:s,driver:a}=(0,ia.r5)(e);return{namespace:(0,kt.Qq)(n)??"",service:(0,kt.Qq)(t)??"",
...s&&{journal:s},...a!==void 0&&{driver:a}}};var cf=h(17386);function uf(e,t){return e.is==="broken"?Fe(`gave no measurement: ${e.why}`):t==="exit-code"?df(e.code):
ff(e)}const Fe=e=>({is:"faulty",why:e});function df(e){return e!==0&&e!==1?Fe(`ended with ${ca(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[
{of:"candidate",n:1,bad:e,...e===1?{note:"exit code 1"}:{}}]}}const ca=e=>e===null?"a signal":`exit code ${e}`;function ff({code:e,stdout:t}){if(e!==0)return Fe(
`ended with ${ca(e)}, so its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,o]of n.entries()){const i=lf(o);if(typeof i=="string")return Fe(`printed what is no measurement: line ${a+1} ${i}`);
s.push(i)}return{is:"measured",counts:s}}function lf(e){const t=hf(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:o=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!$t(s)||!$t(a)||!$t(o)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||o>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,o)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:o}}}const hf=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},$t=e=>Number.isSafeInteger(e)&&Number(e)>=0,pf=(e,t)=>({
...Object.fromEntries(Object.entries(e).filter(([n])=>!gf(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.candidate,KN_ROLLOUT_STABLE:t.
stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),gf=e=>/^(INPUT|KN_ROLLOUT)_/i.test(e)||
/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),mf=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
vf=8,ua=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>mf.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=vf).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,pn.f)(t));var bf=h(31421);const da=1024*1024,
yf=1e3,Mf=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,bf.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),o=AbortSignal.timeout(n),i=()=>kf(a),r=AbortSignal.any([s,o]),{promise:c,resolve:u}=Promise.
withResolvers(),d=()=>{const f=o.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";i(),u({is:"broken",why:f})};r.addEventListener("abort",d),process.
once("exit",i);try{return await Promise.race([wf(a),c])}finally{r.removeEventListener("abort",d),process.off("exit",i),i();for(const f of[a.stdout,a.stderr])f.destroy()}};
function wf(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",o=>{s.stdout+=o,s.stdout.length>da&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",o=>{s.stderr=(s.
stderr+o).slice(0,da)}),e.on("error",o=>n({is:"broken",why:`it could not be started (${o.message})`})),e.on("exit",()=>setTimeout(a,yf).unref()),e.on("close",a),
t}function kf(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Of=3e4,Tt=2e3,fa=1e3,$f={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function Tf(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=$f[t.format],o=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:Tt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:Ef(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${o}`:`a run of \`evidenc\
e-command\` ${o}`,start:Sf(t,e)}}const Ef=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Tt+t}),Sf=(e,t)=>async(n,s,a)=>{const o={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const i=n.held();i?await Rf(o,i):await t.clock.sleep(fa,a)}};async function Rf(e,t){const{spec:n,context:s,
target:a,signal:o}=e,{clock:i}=s,r=()=>!o.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+Tt)/1e3);for(;r();){const u=i.now(),d=Math.floor((u-n.delayMs)/1e3),f=d>
c;f&&await Nf(e,{held:t,since:c,until:d})&&(c=d);const p=u+(f?n.intervalMs:fa);r()&&await i.sleep(Math.max(0,p-i.now()),o)}}async function Nf(e,t){const{spec:n,
context:s,target:a,each:o,signal:i}=e,r=pf(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??Mf)(n.text,{env:r,timeoutMs:Of,signal:i});
if(i.aborted||a.held()!==t.held)return!1;const u=uf(c,n.format);if(u.is==="faulty")return Af(e,u.why,c.is==="ended"?c.stderr:""),!1;const d=s.clock.now(),f=c.is===
"ended"?ua(r,c.stdout||c.stderr):"";for(const p of u.counts)o({atMs:d,...p,..._f(p.bad,f)});return!0}const la=200,_f=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,la)}}:{};function Af({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=ua(t.env,s).trim().slice(0,la);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,`A run that measures nothing is no evidence. Run the command by hand, with the variables that it gets in \
a step (${(0,cf.t)("recipes.md")}).`)}const Z={n:0,bad:0,slow:0},ha=e=>({last:new Map,old:new Set(e),owed:Z});function Et(e,t,{own:n,slowOverMs:s}){const a=[...t].
map(([c,u])=>If(xf(e,c,u),u,s)),o={n:fe(a.map(({n:c})=>c)),bad:fe(a.map(({bad:c})=>c)),slow:fe(a.map(({slow:c})=>c))},{counts:i,owed:r}=pa(o,n,e.owed);return{side:{
...e,last:new Map([...e.last,...t]),owed:r},counted:{...i,causes:Cf(a)}}}function pa(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},
a=Math.max(0,Math.floor(s.n)),[o,i]=[St(s.bad,a),St(s.slow,a)];return{counts:{n:a,bad:o,slow:i},owed:{n:a-s.n,bad:o-s.bad,slow:i-s.slow}}}const ga={byStatus:new Map,
within:[]},xf=({last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:ga);function If(e,t,n){const a=[...e.byStatus].some(([u,d])=>(t.byStatus.get(u)??0)<d)?ga:e,o=new Map(
[...t.byStatus].map(([u,d])=>[u,d-(a.byStatus.get(u)??0)])),i=new Map([...o].filter(([u,d])=>u>=Pf&&d>0)),r=fe([...o.values()]),c=n===void 0?r:ma(t,n)-ma(a,n);return{
n:r,bad:fe([...i.values()]),slow:St(r-c,r),causes:i}}const Pf=500,ma=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??fe([...t.values()]),Cf=e=>{const t=new Map;
for(const{causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},St=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),fe=e=>e.reduce((t,n)=>t+n,0);function Lf(e=Number.
POSITIVE_INFINITY){const t={candidate:Z,stable:Z};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:o,bad:i,slow:r}=t[n];t[n]={n:o+1,bad:i+(s?1:0),slow:r+(a>e?1:0)}},
sent:n=>t[n]}}var va=h(72201),le=h(31055),he=h(51390);const Df={"k-network-probe":"probe","k-network-hash":"override"};async function je({url:e,by:t},{ask:n,spec:s,
signal:a}){const o={...Nt(s.headers),...Df},i={url:(0,le.gZ)(e,s.path),method:"GET",headers:o,...t?{by:t}:{}};try{return Uf(await n(i,a),i.url)}catch(r){const c=r instanceof
Error?r.message:String(r);return jf(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const Uf=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=Bf(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},Rt=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,Nt=e=>Object.fromEntries(e.map(he.gb).map(([t,n])=>[t.toLowerCase(),
n]));function Bf(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?Ff(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function Ff(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const o=`${a.
origin}${a.pathname}`;return`${e} redirects to ${o}${a.host===s.host?"":", for example a login page"}`}const jf=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),Hf=(e,{clock:t,ask:n,command:s})=>({command:()=>s,reaches:async()=>!0,knock:async()=>{},run:async(a,o)=>{for(let i=1;;i++){const r=await Vf(e,{clock:t,ask:n,
command:s},{attempt:i,signal:o});if(o.aborted)return{is:"cancelled"};if(r.is==="passed"||i>=e.attempts)return r;await t.sleep(e.intervalMs,o)}}}),Vf=async(e,{clock:t,
ask:n,command:s},{attempt:a,signal:o})=>{const i=t.now();try{const{status:r,body:c}=await n(_t(e),o),u=t.now()-i,d=Kf(e,{status:r,body:c});return d===void 0?{is:"\
passed",attempts:a,status:r,ms:u}:{is:"failed",attempts:a,why:d,detail:{command:s,status:r,ms:u,body:(0,he.cT)(c,e.headers).slice(0,Wf),stderr:""}}}catch(r){const c=(0,he.
cT)(r instanceof Error?r.message:String(r),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{command:s,body:"",stderr:""}}}},Wf=2048,Kf=(e,{status:t,body:n})=>(0,le.
G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}"`:`the status was ${t}, expected ${(0,le.ek)(e)}`,_t=({method:e,path:t="\
/",headers:n})=>({method:e==="POST"||e==="PUT"||e==="PATCH"||e==="DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(he.gb).map(([s,a])=>[s.toLowerCase(),a]))});
function ba(e){const t=[],n=[],s=()=>{const a=e();return t.push(a),a};return{use:async a=>{const o=n.pop()??s();try{return await a(o)}finally{n.push(o)}},close:()=>{
for(const{close:a}of t)a()}}}async function At({clock:e,signal:t,perSecond:n,atMost:s},a){const o=e.now(),i=new Set;let r=0;for(let c=0;!t.aborted;c++){const u=o+
c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),t),t.aborted)break;const d=r<s,f=r;d&&(r+=1);let p=!1;const m=()=>{d&&!p&&(r-=1),p=!0},b=a({dueMs:u,isSent:d,inFlight:f,
answered:m}).finally(()=>{m(),i.delete(b)});i.add(b)}await Promise.all(i)}function Gf({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({
...Yf(e),path:s.path,method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:ya(s)}:{}}))}const Yf=({status:e,...t})=>t,ya=({path:e,method:t})=>`${t===
"GET"?"":`${t} `}${e.replace(/\?.*$/s,"")}`;function xt(e){const t=e.reduce((a,{weight:o=1})=>a+o,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const o of e)
n.set(o,s(o)+(o.weight??1));const a=e.reduce((o,i)=>s(i)>s(o)?i:o);return n.set(a,s(a)-t),a}}const It=({method:e})=>zf.has(e),zf=new Set(["GET","HEAD","OPTIONS"]);
function qf(e){const t=e.map(({path:o="/",method:i})=>ya({path:o,method:i})),n=t.slice(0,Jf),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const Jf=4,Ma=200,wa=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:Xf(s,t)}}),Xf=(e,t)=>{
const n=[...(0,he.cT)(e,t).trim()];return n.length<=Ma?n.join(""):`${n.slice(0,Ma).join("")}\u2026`},He=4,Qf=1e4,Zf=500;function el(e){const t=Gf(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${He} probes a second on ${qf(t)}`,pace:{is:"fixed",perSecond:He},start:s?al(t,{clock:n,ask:s,own:a}):tl(t,
ka(e)),...s?{}:{startBefore:sl(t,ka(e))}}}const ka=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,va.o)(e,n,"one"))}),tl=(e,{
clock:t,open:n,own:s})=>async(a,o,i)=>{const r=ba(n),c=f=>({spec:f,clock:t,target:a,signal:i,lanes:r,own:s}),u=xt(e),d={isThere:!1};$a(e,c).then(f=>{d.isThere=f}),
await At(Pt(e,{clock:t,signal:i}),async f=>{const p=c(u()),m=Ct(p,"candidate",nl(f,a.sent?.(f.dueMs))),b=d.isThere&&It(p.spec)?Ct(p,"stable",f):void 0,A=async(B,j)=>{
const Ht=await rl(p,await B,j);i.aborted||o(Ht)},x=b&&!Oa(await b);await Promise.all([A(m,b),...x?[A(b,m)]:[]])}),r.close()},nl=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),Oa=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),sl=(e,{clock:t,open:n,own:s})=>async({url:a,stable:o},i,r)=>{const c=ba(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:o,isProven:!0},d=p=>({spec:p,clock:t,target:u,signal:r,lanes:c,own:s}),f=xt(e.filter(It));await $a(e,d)&&await At(Pt(e,{clock:t,
signal:r}),async p=>{const m=await Ct(d(f()),"stable",p);!r.aborted&&m.found.is==="knative"&&!Oa(m)&&i(m.measured)}),c.close()},al=(e,{clock:t,ask:n,own:s})=>({
sent:a},o,i)=>{const r=xt(e);return At(Pt(e,{clock:t,signal:i}),async c=>{const u=r(),d=a?.(c.dueMs),{status:f,...p}=await Ta({spec:u,clock:t,of:"candidate",address:_t(
u).path},c,()=>n(_t(u),i));c.isSent&&Ra(s,p,f),i.aborted||o(p),d?.()})},Pt=(e,t)=>({...t,perSecond:He,atMost:Math.max(1,...e.map(({timeoutMs:n})=>Math.ceil(He*n/
1e3)))});async function $a(e,t){const n=e.find(It);if(!n)return!1;const{clock:s,target:a,signal:o,lanes:i}=t(n),{stable:r,stableUrl:c,isStableTagged:u}=a,d=s.now()+
Qf;if(r.length===0||!c||!u)return!1;for(;!o.aborted&&s.now()<d;){if(await i.use(({ask:p})=>ol({ask:p,spec:n,signal:o},c)))return s.now()<d;await s.sleep(Zf,o)}return!1}
async function ol({ask:e,spec:t,signal:n},s){const a={url:(0,le.gZ)(s,t.path),method:t.method,headers:Nt(t.headers)},{status:o}=await e(a,n).catch(()=>({status:0}));
return o>0&&(await je({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Ct({spec:e,clock:t,target:n,signal:s,lanes:a,own:o},i,r){const c=i==="cand\
idate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const d={url:(0,le.gZ)(c,e.path),method:e.method,headers:Nt(e.headers)},{status:f,...p}=await Ta({
spec:e,clock:t,of:i,address:d.url},r,()=>u(d,s)),m=await je({url:c},{ask:u,spec:e,signal:s});return m.is==="knative"&&r.isSent&&Ra(o,p,f),{measured:p,found:m,status:f}})}
async function Ta({spec:e,clock:t,of:n,address:s},a,o){const i=a.isSent?await o().then(c=>({status:c.status,...il(e,s,c)}),c=>({...Sa(e,(0,he.cT)(c instanceof Error?
c.message:String(c),e.headers)),sample:wa(e,s)})):Ea(`not sent: ${a.inFlight} in flight`);a.answered();const r=t.now();return{...i,atMs:r,of:n,n:1,latencyMs:r-a.
dueMs}}const Ea=e=>({bad:1,note:e}),Sa=({name:e},t)=>Ea(e===void 0?t:`${t} on ${e}`),il=(e,t,{status:n,body:s=""})=>(0,le.G3)(e,n)?{bad:0}:{...Sa(e,String(n)),sample:wa(
e,t,s)},Ra=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=500,latencyMs:n});async function rl(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,
spec:o,signal:i,lanes:r}=e,{stableUrl:c}=a,u=async()=>s?(await s).found.is==="knative":c!==void 0&&(await r.use(({ask:d})=>je({url:c},{ask:d,spec:o,signal:i}))).
is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.why}}const Ve=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Lt(e,t,n){const s=`${e.address.replace(
/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return cl(await e.get(s,{accept:"applicat\
ion/json",...a},n))}catch(o){return n.throwIfAborted(),{is:"failed",why:o instanceof Error?o.message:String(o)}}}function cl({status:e,nowMs:t,body:n}){const s=$e(
n);if(s?.status==="error"){const o=`${String(s.errorType)}: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:o}}if(e!==200)return{is:"\
failed",why:`HTTP ${e}`};const a=$e(s?.data);return s?.status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"\
refused",why:"it is no selector of counters"}:{is:"series",series:Dt(a.result).flatMap(ul),nowMs:t}}function ul(e){const{metric:t,values:n}=$e(e)??{},s=Object.fromEntries(
Object.entries($e(t)??{}).map(([o,i])=>[o,String(i)])),a=Dt(n).flatMap(o=>{const[i,r]=Dt(o).map(Number);return Number.isFinite(i)&&Number.isFinite(r)&&Number(r)>=
0?[{atS:Number(i),value:Number(r)}]:[]});return a.length>0?[{labels:s,samples:a}]:[]}const $e=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:
{...e};if(typeof e=="string")try{const t=JSON.parse(e);return typeof t=="object"?$e(t):void 0}catch{return}},Dt=e=>Array.isArray(e)?e:[],Na=["requests","errors",
"quick"];function dl(e,t,n){const s=new Map(e),a=[],o=n+(xa(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[r,c]of ll(t)){const u=e.get(r)??hl(c,{
fromS:n,bornS:o}),d=pl(c);if(!u||d<u.atS)continue;const f=Aa(c,d);s.set(r,{atS:d,values:f}),d>u.atS&&a.push({fromS:u.atS,atS:d,...gl(u.values,f)})}if(a.length===
0)return{targets:s};const i=r=>a.reduce((c,u)=>c+u[r],0);return{targets:s,growth:{fromS:i("fromS")/a.length,atS:i("atS")/a.length,requests:i("requests"),errors:i(
"errors"),quick:i("quick")}}}const fl=["job","instance","namespace","pod","k8s_pod_name","pod_name"];function ll(e){const t=Na.flatMap(n=>(e[n]??[]).map(s=>({...s,
kind:n,id:`${n} ${_a(s.labels)}`})));return Map.groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>fl.includes(a));return _a(s.length>0?Object.fromEntries(
s):n)})}const _a=e=>JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1));function hl(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:i})=>i.map(({atS:r})=>r)),
a=s.filter(i=>i>=t);if(a.length===0)return;if(Math.min(...s)>n)return{atS:t,values:new Map};const o=Math.min(...a);return{atS:o,values:Aa(e,o)}}const pl=e=>Math.
min(...[...Map.groupBy(e,({kind:t})=>t).values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Aa=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{
const a=s.findLast(o=>o.atS<=t);return a?[[n,a.value]]:[]}));function gl(e,t){const n=[...t].some(([a,o])=>o<(e.get(a)??0)),s=a=>[...t].filter(([o])=>o.startsWith(
`${a} `)).reduce((o,[i,r])=>o+r-(n?0:e.get(i)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function xa(e){const t=e.flatMap(({samples:n})=>n.
slice(1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const ml=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));
return t.length>0?Math.max(...t):void 0},Ut=300;async function vl(e,t){const{of:n,forms:s,context:a,stable:o}=e,i=[];for(const r of o)for(const c of s){const u=c(
{...a.place,revision:r}),d=await Lt(n,Ve(u.requests,Ut),t);if(d.is!=="series")return Pa(n,u.requests,d.why);if(i.push(Ve(u.requests,Ut)),d.series.length>0)return await yl(
n,u,t)??await bl(e,r,d)}return o.length===0||await Ca(e)?Ia:{is:"unavailable",why:`${n.address} has no requests of ${o.join(", ")}: empty for ${i.map(r=>`\`${r}\
\``).join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of y\
our own in `prometheus-requests` and `prometheus-errors`."}}const bl=async(e,t,n)=>await Ca(e)?Ia:Ml(e,t,n),Ia={is:"available",what:"requests in Prometheus (if \
it scrapes the pods, which only shows once one runs)"},Pa=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `promethe\
us`, `prometheus-token` and your own selectors, which are counters without a function around them."});async function yl(e,{errors:t,quick:n},s){for(const a of[t,
n]){if(a===void 0)continue;const o=await Lt(e,Ve(a,Ut),s);if(o.is!=="series")return Pa(e,a,o.why)}}const Ca=async({context:e,stable:t})=>(await Promise.all(t.map(
s=>e.counters.readPods(s)))).every(s=>s?.length===0);function Ml({context:e,stable:t},n,{series:s,nowMs:a}){const[o,i]=[ml(s),xa(s)],r=Math.max(0,(a??e.clock.now())/
1e3-(o??0)),c=i===void 0?"":`, scraped every ${Math.round(i)} s`,u=Math.round(1e3*(2*(i??0)+Math.max(r-(i??0),0)))+kl,d=t.length===1?wl(s):void 0;return{is:"ava\
ilable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(r)} s ago)`,behindMs:u,...d===void 0?{}:{pace:{is:"by-traffic",perSecond:d,delayMs:u}}}}
function wl(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const kl=8e3;var Ol=h(37067),$l=h(44708),Tl=h(45269);const La=1e4,El=16*1024*1024;function Sl(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,Tl.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,o)=>{const i=new URL(s),r=AbortSignal.
timeout(La),c=AbortSignal.any([o,r]);try{return await Da(i,{agent:n(i),headers:a,signal:c})}catch(u){throw new Error(r.aborted?`no response within ${La/1e3} s`:
Ua(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function Da(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),o=r=>{const c=[];let u=0;
r.on("data",d=>{u+=d.length,u>El?r.destroy(new Error("the answer is larger than 16 MiB")):c.push(d)}),r.on("error",a),r.on("end",()=>{const d=Date.parse(r.headers.
date??""),f=Buffer.concat(c).toString("utf8");s({status:r.statusCode??0,nowMs:Number.isNaN(d)?void 0:d,body:f})})},i=e.protocol==="https:"?$l.get(e,t,o):Ol.get(
e,t,o);return i.on("error",r=>{i.reusedSocket&&Ua(r)==="ECONNRESET"?Da(e,t).then(s,a):a(r)}),n}const Ua=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),Rl=15*6e4;function Nl(e){const t=[],n=(s,a)=>t.findLast(o=>o.atMs<=a)?.sent[s]??Z;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-Rl;)t.shift()},between:(s,a,o)=>{const[i,r]=[n(s,a),n(s,o)];return{n:r.n-i.n,bad:r.bad-i.bad,slow:r.
slow-i.slow}}}}function _l(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return Al.flatMap(i=>i.selectors.map(r=>xl(i,r,t)));const o=a!==void 0&&
t!==void 0;return[i=>({requests:Bt(n,i),errors:Bt(s,i),...o?{quick:Bt(a,i)}:{}})]}const Bt=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Al=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",bounds:[.005,
.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[({namespace:e,revision:t})=>`namespace="${e}",pod=~"${t}-deployment-.+"`,({namespace:e,revision:t})=>`\
k8s_namespace_name="${e}",kn_revision_name="${t}"`]},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`names\
pace_name="${e}",revision_name="${t}"`]}],xl=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},o,i)=>r=>{const c=o(r),u=i===void 0?void 0:s.find(d=>d*a>=i);return{
requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...i===void 0?{}:{quick:`${t}{${c},le=~"${Il(u)}"}`}}},Il=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}\
(\\\\.0)?`:String(e).replace(".","\\\\."),Pl=120,Cl=300;async function Ll(e,t){const{revisions:n,seconds:s}=e,a=Math.min(Cl,Math.max(0,s)+Pl),[o,i]=await Promise.
all([Ba(e,n.candidate,{range:a,signal:t}),Ba(e,n.stable,{range:a,signal:t})]);return o.is==="failed"?o:i.is==="failed"?i:{is:"read",sides:{candidate:o.read,stable:i.
read},nowMs:o.nowMs??i.nowMs}}async function Ba(e,t,n){const s=await Promise.all(t.map(r=>Dl(e,r,n))),a=s.find(r=>r.is==="failed");if(a)return a;const o=s.filter(
r=>r.is==="read"),i=Na.flatMap(r=>{const c=o.flatMap(u=>u.read[r]??[]);return o.some(u=>u.read[r]!==void 0)?[[r,c]]:[]});return{is:"read",read:Object.fromEntries(
i),nowMs:o.find(({nowMs:r})=>r!==void 0)?.nowMs}}async function Dl(e,t,{range:n,signal:s}){const{of:a,forms:o,place:i}=e,r=u=>Lt(a,Ve(u,n),s);let c={is:"read",read:{},
nowMs:void 0};for(const u of o){const d=u({...i,revision:t}),f=await r(d.requests);if(f.is!=="series")return{is:"failed",why:f.why};if(c={is:"read",read:{},nowMs:f.
nowMs},f.series.length>0)return Ul(d,f,r)}return c}async function Ul({errors:e,quick:t},{series:n,nowMs:s},a){const[o,i]=await Promise.all([a(e),t===void 0?void 0:
a(t)]);return o.is!=="series"?{is:"failed",why:o.why}:i&&i.is!=="series"?{is:"failed",why:i.why}:{is:"read",read:{requests:n,errors:o.series,...i?{quick:i.series}:
{}},nowMs:s}}const Fa=5e3,Bl=1e3,ja=3e3,Fl=e=>`To go on without it, remove \`prometheus\`${e==="prometheus"?" and set `evidence` to auto":""}.`;function jl(e){const{
settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="command"&&n!==void 0))return;const i=n?_l(n,a.maxLatencyMs):[];return{
name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{subject:"Requests in Prometheus",rights:[],required:{by:n?"pro\
metheus":"evidence",without:Fl(s)},check:async(r,c)=>n?Ha(e,u=>(Vl(n,e),vl({of:{...n,get:u},forms:i,context:e,stable:r},c))):{is:"unavailable",why:"`prometheus`\
 is not set",cure:"Set it to the address of a Prometheus."}},start:async(r,c,u)=>{n&&await Ha(e,d=>Wl({spec:n,forms:i,context:e,get:d,target:r,each:c,signal:u}))}}}
const Hl=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function Vl({address:e,token:t},{warn:n}){const s=new URL(e);t===void 0||s.protocol==="http\
s:"||Hl(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read it.`,"Use an https address in `prometheus`, or remove `pro\
metheus-token` if that Prometheus needs none.")}async function Ha({http:e,env:t},n){const{get:s,close:a}=e??Sl(t);try{return await n(s)}finally{a()}}async function Wl(e){
const{context:t,target:n,signal:s}=e,a=Nl(t.own),o=new Set;for(;!s.aborted;){const i=n.held();i?await Kl({...e,held:i,history:a,warned:o}):await Va(e,a)}}async function Va({
context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(Bl,t)}async function Kl(e){const{context:t,target:n,signal:s,held:a}=e,o=()=>!s.aborted&&n.held()===
a,i=[{of:"candidate",targets:new Map,owed:Z},{of:"stable",targets:new Map,owed:Z}];let r=a.fromMs+ja-Fa;for(;o();){const c=t.clock.now();c>=r+Fa&&(r=c,await Gl(
e,i,o)),o()&&await Va(e,e.history)}}async function Gl(e,t,n){const{spec:s,get:a,forms:o,context:i,target:r,held:c,signal:u}=e,{candidate:d,stable:f}=r,p=c.fromMs+
ja,m=(i.clock.now()-p)/1e3,b=await Ll({of:{...s,get:a},forms:o,place:i.place,revisions:{candidate:[d],stable:f},seconds:m},u);if(!n())return;if(b.is==="failed")
return zl(e,b.why);const A=b.nowMs===void 0?0:i.clock.now()-b.nowMs;for(const x of t){const B=dl(x.targets,b.sides[x.of],(p-A)/1e3);x.targets=B.targets,B.growth&&
Yl(e,x,{growth:B.growth,aheadMs:A,side:b.sides[x.of]})}}function Yl({spec:e,history:t,context:n,each:s},a,{growth:o,aheadMs:i,side:r}){const{requests:c,errors:u,
quick:d,fromS:f,atS:p}=o,b=e.requests===void 0?t.between(a.of,f*1e3+i,p*1e3+i):Z,A=r.quick!==void 0,{counts:x,owed:B}=pa({n:c,bad:u,slow:A?c-d:0},b,a.owed);a.owed=
B;const{slow:j,...Ht}=x;s({atMs:n.clock.now(),of:a.of,...Ht,...A?{slow:j}:{}})}function zl({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(`The Promet\
heus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const G=10,Wa=(e,t)=>e.length===
0?void 0:e.reduce((n,s)=>n+s,0)*t.length/e.length,ql=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function Jl(e,t){const n=await Promise.all(
t.map(async([s,a])=>{const o=await ee(e,a);if(!o)return;const i=Ka(o,e.random).slice(0,G);return{of:s,revisions:a,side:ha(o),drawn:i,pods:o.length,own:e.own.sent(
s)}}));return n.every(s=>s!==void 0)?n:void 0}async function ee({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?
n.flat().map(({name:s})=>s):void 0}const Xl=async(e,t)=>{await Promise.all(t.map(n=>Ql(e,n)))};async function Ql(e,t){const n=await ee(e,t.revisions);if(!n)return;
const s=t.drawn.filter(o=>n.includes(o)),a=n.filter(o=>!s.includes(o));t.drawn=[...s,...Ka(a,e.random)].slice(0,G),t.pods=n.length}const Ka=(e,t)=>e.map(n=>({each:n,
at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function Zl(e,t,n){const s=await Promise.all(t.map(c=>eh(e,c,n))),o=s.flat().map(({result:c})=>c).filter(
c=>c.is==="later");if(o.length>0)return{is:"later",afterMs:Math.max(...o.map(({afterMs:c})=>c))};const i=s.map(c=>c.flatMap(({pod:u,result:d})=>d.is==="read"?[[
u,d.counters]]:[]));return s.some((c,u)=>i[u]?.length===0&&c.some(({result:d})=>d.is==="failed"))?{is:"failed"}:{is:"counted",read:t.map((c,u)=>({reading:c,read:new Map(
i[u])}))}}const eh=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(s,n)}))),th=({own:e,slowOverMs:t},n)=>n.flatMap(({
reading:s,read:a})=>{const o=e.sent(s.of),i=nh(o,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=o,a.size===0)return[];const r=s.side.last.size===0,{side:c,counted:u}=Et(
s.side,a,{own:r?Z:i,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),nh=(e,t,n)=>({n:(e.n-t.n)*n,bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Ft=1e3,sh=5e3;async function Ga(e,t,n){
const s=t.slice(0,G),a=await Promise.all(s.map(o=>e(o,n)));return Wa(a.filter(o=>o!==void 0),t)}const Ya=3;async function ah({clock:e,readRequestRate:t},n,s){const a=[];
for(let o=0;o<Ya;o++){o>0&&await e.sleep(Ft,s);const i=await Ga(t,n,s);if(i===void 0)return;a.push(i)}return a.reduce((o,i)=>o+i,0)/Ya}const oh=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{for(;!o.aborted&&!n();)await e.clock.sleep(Ft,o);!s||o.aborted||!await rh(e,t,o)||await ih(e,{candidate:t,signal:o,tallies:s})};async function ih(e,{
candidate:t,signal:n,tallies:s}){const{clock:a,counters:o,own:i,readRequestRate:r}=e,c=i.sent("candidate").n;let u=0;const d=()=>({n:Math.max(0,Math.round(u-i.sent(
"candidate").n+c))});let f,p=[];for(let[m,b]=[Number.NEGATIVE_INFINITY,a.now()];!n.aborted;){a.now()>=m+sh&&(m=a.now(),p=await ee({counters:o},[t])??[]),await a.
sleep(Ft,n);const A=await Ga(r,p,n).catch(()=>{}),x=(a.now()-b)/1e3;b=a.now(),A!==void 0&&(u+=A*x,f??=s(async()=>d()).told,f(d()))}}async function rh({counters:e},t,n){
const[s]=await ee({counters:e},[t])??[];return s!==void 0&&(await e.readCounters(s,n)).is==="off"}const za=1e3,ch=5e3,uh=6e4,dh=5,fh=500,lh=e=>async({candidate:t,
held:n,tallies:s},a,o)=>{const i=s&&await gh({parts:e,candidate:t,signal:o});if(!i)return;let r=Promise.resolve(i);const c=()=>(r=r.then(d=>mh({parts:e,candidate:t,
signal:o},d)),r.then(({total:d})=>d)),{told:u}=s(c);await hh(e,{held:n,signal:o,pods:async()=>(await r).pods,read:async()=>u(await c())})};async function hh({clock:e},{
held:t,signal:n,pods:s,read:a}){let o=t(),[i,r]=[e.now(),o?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(za,n),t()!==o&&([o,i,r]=[t(),e.now(),
Number.NEGATIVE_INFINITY]);const c=ph(await s(),o!==void 0,e.now()-i);e.now()<r+c||(r=e.now(),await a())}}function ph(e,t,n){return t&&e>G?Number.POSITIVE_INFINITY:
n<uh&&(e<=dh||!t)?za:ch}async function gh({parts:e,candidate:t,signal:n}){const s=await ee(e,[t]);if(!s)return;const a=e.own.sent("candidate"),o=await qa(e,s,n);
if(s.length>0&&o.size===0)return;const{side:i}=Et(ha(s),o,{own:{n:0,bad:0,slow:0},slowOverMs:void 0});return{side:i,own:a,pods:s.length,total:{n:0,bad:0}}}async function mh({
parts:e,candidate:t,signal:n},s){const a=await ee(e,[t])??[],o=await qa(e,a,n);if(o.size===0)return s;const i=e.own.sent("candidate"),r={n:i.n-s.own.n,bad:i.bad-
s.own.bad,slow:0},{side:c,counted:u}=Et(s.side,o,{own:r,slowOverMs:void 0}),d={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:i,pods:a.length,total:d}}
async function qa(e,t,n){const s=new Map;for(let a=0;a<t.length;a+=G){t.length>G&&await e.clock.sleep(fh,n);const o=t.slice(a,a+G),i=await Promise.all(o.map(r=>e.
counters.readCounters(r,n)));for(const[r,c]of i.entries())c.is==="read"&&s.set(o[r]??"",c.counters)}return s}const vh=2e3;async function bh({counters:e,clock:t},n,s){
const a=n.slice(0,G),o=()=>Promise.all(a.map(p=>yh(p,e,s))),i=t.now(),r=await o();await t.sleep(vh,s);const c=await o(),u=(t.now()-i)/1e3,d=c.flatMap((p=-1,m)=>{
const b=r[m];return p<0||b===void 0?[]:[p<b?p:p-b]});if(u===0)return;const f=d.map(p=>p/u);return Wa(f,n)}async function yh(e,t,n){const s=await t.readCounters(
e,n);return s.is==="read"?[...s.counters.byStatus.values()].reduce((a,o)=>a+o,0):void 0}const Ja=2e3,Mh=1e4;async function wh(e,t,n){const s=await ee(e,t)??[],o=(await Promise.
all(s.slice(0,G).map(i=>e.counters.readCounters(i,n)))).flatMap(i=>i.is==="read"?[i.counters]:[]);return Math.min(Mh,Math.max(Ja,kh(o)))}function kh(e){const t=Xa(
e.flatMap(({byStatus:a})=>[...a.values()])),n=[...new Set(e.flatMap(({within:a})=>a.map(({ms:o})=>o)))].sort((a,o)=>a-o);if(t===0||n.length===0)return 0;const s=a=>Xa(
e.flatMap(({within:o})=>o.filter(({ms:i})=>i===a).map(({count:i})=>i)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const Xa=e=>e.reduce((t,n)=>t+n,0),We=1e3,
Oh=5e3,$h=3e4,Th=6e4,Eh=5e3;function Sh({settings:{evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},a=e==="auto"||
e==="users";return{name:"users' requests",one:"user's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?Nh:[],...e==="users"?{required:Rh}:{},check:async(o,i)=>a?
Ah(s,o,i):{is:"unavailable",why:`\`evidence\` is set to ${e}`}},start:async(...o)=>{await Promise.all([Ih(s)(...o),lh(s)(...o)])},startBefore:Ph(s)}}const Rh={by:"\
evidence",without:"To go on with probes alone, set `evidence` to auto."},Nh=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],
_h="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `me\
trics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function Ah(e,t,n){const{counters:s}=e,a=await ee({counters:s},
t);if(!a)return{is:"unavailable",why:`the pods of ${t.join(", ")} cannot be read`};const o=await Promise.all(a.slice(0,G).map(f=>s.readCounters(f,n)));if(o.every(
({is:f})=>f==="later"||f==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:Qa(0)};const i=o.filter(
f=>f.is==="read"),r=o.find(f=>f.is==="failed");if(i.length>0){const f=await bh(e,a,n),p=f===void 0?{}:{pace:Qa(f)};return{is:"available",what:`users' requests (${xh(
i,t)})`,...p}}if(o.some(({is:f})=>f==="forbidden"))return{is:"unavailable",why:"the API server refuses to read port 9091 of pods"};if(r)return{is:"unavailable",
why:`the metrics of ${t.join(", ")} cannot be read: ${r.why}`};const{clock:c,readRequestRate:u}=e,d=u&&await ah({clock:c,readRequestRate:u},a,n);return{is:"unav\
ailable",why:`the pods of ${t.join(", ")} do not count them: request metrics are off`,cure:_h,...d===void 0?{}:{usersPerSecond:d}}}const Qa=e=>({is:"by-traffic",
perSecond:e,delayMs:Ja});function xh(e,t){return`${e.flatMap(({counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+a,0)} so far in ${e.length===1?"1 pod":`${e.
length} pods`} of ${t.join(", ")}`}const Ih=e=>async(t,n,s)=>{const{clock:a}=e;for(;!s.aborted;){const o=t.held();o?await Ch(e,{target:t,held:o,each:n,signal:s}):
await a.sleep(We,s)}},Ph=e=>async({stable:t},n,s)=>Za(e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,isOn:()=>!s.aborted});async function Ch(e,{target:t,
held:n,each:s,signal:a}){const o=()=>!a.aborted&&t.held()===n;await eo(e.clock,n.fromMs+await wh(e,t.stable,a),a),o()&&await Za(e,{sides:ql(t),fromMs:n.fromMs,each:s,
signal:a,isOn:o})}async function Za(e,t){const{clock:n}=e,{sides:s,fromMs:a,each:o,signal:i,isOn:r}=t,c=await Jl(e,s);if(!c)return n.sleep(We,i);let u=n.now(),d=We;
for(let f=0;r();){const p=n.now();p>=u+Eh&&(await Xl(e,c),u=p);const m=await Zl(e,c,i);if(!r())return;m.is==="counted"&&Lh(o,th(e,m.read),f++>0?n.now():void 0),
d=Dh(m,a,{pauseMs:d,nowMs:n.now()}),await eo(n,p+d,i)}}function Lh(e,t,n){if(n!==void 0)for(const{of:s,...a}of t)e(Uh(s,a,n))}const eo=(e,t,n)=>e.sleep(Math.max(
0,t-e.now()),n);function Dh(e,t,{pauseMs:n,nowMs:s}){return e.is==="later"?Math.min($h,Math.max(2*n,e.afterMs)):s-t<Th?We:Oh}const Uh=(e,{n:t,bad:n,slow:s,causes:a},o)=>({
atMs:o,of:e,n:t,bad:n,slow:s,...n>0?{note:[...a].sort(([,i],[,r])=>r-i).map(([i])=>i).join(" or ")}:{}}),Bh=[Sh,jl,Tf,e=>Fh(e,el(e))];function Fh({settings:{evidence:e},
readRequestRate:t,...n},s){if(!t||e==="probes"||e==="prometheus")return s;const a=oh({...n,readRequestRate:t});return{...s,start:async(...i)=>{await Promise.all(
[s.start(...i),a(...i)])}}}function jh(e){const t=Lf(e.settings.analysis.maxLatencyMs);return Bh.flatMap(n=>n({...e,own:t})??[])}var Hh=h(86522),to=h(77598);const Vh=100,
Wh=1e3,no=10,Kh=5e3,Gh=(e,{clock:t,ask:n})=>{const s=o=>(i,r)=>je({url:i,...r?{by:r}:{}},{ask:n,spec:e,signal:o}),a=(o,i)=>Yh(o,{clock:t,...i});return{now:async(o,i)=>Rt(
await s(i)(o)),leadsToKnative:(o,i)=>a(async()=>Rt(await s(i)(o)),{forMs:Kh,signal:i}),isServed:(o,i)=>{const r=s(i);return a(async()=>Rt(await so(zh,()=>r(o))??
{is:"knative"}),{forMs:q.kj,signal:i})},isEmpty:async({url:o,tag:i,mainUrl:r},c)=>{const u={url:o,never:Jh(o,i),mainUrl:r},d=await a(()=>qh(u,s(c)),{forMs:q.kj,
signal:c});return d.is==="knative"?{is:"empty"}:{is:"unknown",why:d.why}}}};async function Yh(e,{clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let o=Vh;;o=Math.
min(Wh,o*2)){const i=await e(),r=a-t.now();if(i.is==="knative"||s.aborted||r<=0)return i;await t.sleep(Math.min(o,r),s)}}const zh=e=>e.is==="knative";async function so(e,t){
const n=await t();if(!e(n))return n;for(let s=1;s<q.Lf;s+=no){const o=(await Promise.all(Array.from({length:Math.min(no,q.Lf-s)},t))).find(i=>!e(i));if(o)return o}}
async function qh({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return ao(a);const o=await s(t,n);if(o.is!=="other")return{is:"other",why:"\
a host of a tag that does not exist is not answered like an unknown host"};if(await so(c=>c.is==="other"&&c.outcome===o.outcome,()=>s(e,n)))return{is:"other",why:"\
the ingress still serves the host of the tag that was taken off"};const r=await s(n);return r.is==="knative"?r:ao(r)}const ao=e=>({is:e.is,why:`at the URL of th\
e Service, ${e.why}`}),Jh=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,to.randomBytes)(3).toString("hex")}`));var Xh=h(47282),Qh=h(12271),Zh=h(74890);const ep=({
id:e=(0,to.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const o=i=>({settings:i,health:t(i),sources:n(i),throughPod:r=>tp({...a,settings:i,
sourcesFor:n},r)});return{...a,...o(a.settings),asks:o,id:e,templates:Zh.k,reporter:np(s),notifier:(0,X.Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};
function tp({cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:o}=e.target,i=(u,d)=>e.askPod(a,u,d),r=`$(kubectl get pod -n ${o} -l serving.knative.\
dev/revision=${a} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${o}/pods/${r}:8012/proxy${n.health.path??"/"}"`;return{health:Hf(n.
health,{clock:t,ask:i,command:c}),sources:s(n,i)}}const np=({report:e})=>({report:t=>{try{e(t)}catch{}}}),sp=(e,t)=>(0,yt.a)(e,n=>jt(e,n,t)),ap=(0,Qh.x)(Q.d);async function jt(e,t,n){
const{service:s}=e.settings,{transport:a,namespace:o,server:i,context:r}=t,c={server:i,context:r,namespace:o,service:s},u=(0,Xh.X)({transport:a,clock:Q.d,rateLimiter:ap,
namespace:o,service:s,target:c});try{return await n(ep(op(e,u)))}finally{await u.close()}}const op=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>(0,Hh.
Tx)(s,Q.d),hosts:Gh(t.settings.health,{clock:Q.d,ask:(0,va.o)(t.settings.health,e,"fresh").ask}),sourcesFor:(s,a)=>jh({settings:s,clock:Q.d,env:e,place:n.target,
warn:(o,i)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:o,cure:i}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),
oo=e=>(0,yt.a)(e,t=>(e.reporter.report({is:"note",text:ip(e,t)}),Yd({...e,...rp(e,t),at:cp(e,t)}))),ip=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.
allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},rp=({settings:e},{transport:t,namespace:n,
server:s})=>af({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.service}:{}}),cp=(e,t)=>({namespace:n,service:s},a)=>{
const o={...e.settings,namespace:n,service:s};return jt({...e,settings:o},{...t,namespace:n},a)},Te=e=>t=>sp(t,e),up={deploy:e=>ta(e,t=>(0,yt.a)(t,n=>dp(t,n))),
promote:e=>ta(e,Te(Md)),abort:Te(e=>ms(e,"anyone")),rollback:Te($d),recover:oo,curl:Te(Kc),finish:e=>e.settings.command==="recover"?oo(e):fp(e)};function dp(e,t){
const{endsAtMs:n}=t,s=(0,vs.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`\
The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,D.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} i\
nstead of ${(0,D.cb)(e.settings.timeoutMs)}.`}),jt({...e,settings:s},t,Ju)}const fp=Te(e=>ms(e,"own"))}),85154:((Ee,Y,h)=>{h.d(Y,{Fg:()=>W,Fu:()=>H,lt:()=>z});var v=h(
84611),g=h(24399),l=h(40019),I=h(96105),C=h(75389);async function H({cluster:w}){const M=w.snapshot(),T=({revision:k})=>M.revisions.get(k)?.ready.status==="True",
y=(0,g.AR)((0,C.m8)(M));!M.service||y.length>0&&y.every(T)||(await w.reread(I.k),await w.rereadRevisions())}function z(w,M){const{revisions:T}=w,y=(0,g.AR)((0,C.
m8)(w)),{serving:k,broken:$}=(0,l.UT)(y,_=>(0,l.c8)(T.get(_))),S=k.map(({revision:_})=>T.get(_)).find(_=>_?.ready.status!=="True");if(S)throw(0,v.V2)("E_STABLE_\
NOT_READY",{revision:S.name,why:(0,C.$R)(S)});const O=_=>!((0,g.vY)([_])&&k.length>0)&&(0,l.c8)(T.get(V(_,M)));if(!M.traffic.some(_=>_.percent&&O(_))||k.length===
0)return{stable:k,broken:$,before:M.traffic};const N=k.map(({revision:_,percent:ae})=>({revisionName:_,latestRevision:!1,percent:ae}));return{stable:k,broken:$,
before:(0,l.c_)(M.traffic,O)??N}}const V=({revisionName:w},{latestReady:M=""})=>w??M;function W(w,{revisions:M},{stable:T,broken:y}){if(y.length===0)return;const k=y.
map(({revision:$,percent:S})=>{const O=M.get($),R=O?`it is not ready (${(0,C.$R)(O)})`:"it no longer exists";return`${$} has ${S} % of traffic and serves nobody\
: ${R}.`});w.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:k.join(" "),cure:T.length===0?"There is no traffic to protect, so the new Revision rec\
eives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),45269:((Ee,Y,h)=>{
h.d(Y,{y:()=>z});var v=h(73024),g=h(37067),l=h(44708),I=h(41692),C=h(83026);const H={one:1,several:8},z=(M,{ingressAddress:T,env:y,connections:k})=>{const $={...k===
"fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:H[k]},proxyEnv:T?{}:V(M,y)};return M.protocol==="https:"?new l.Agent({...$,ca:[...W(y)]}):new g.Agent($)},V=(M,T)=>Object.
fromEntries([...(0,C.No)(M.protocol),"no_proxy","NO_PROXY"].map(y=>[y,T[y]])),W=M=>[...(0,I.getCACertificates)("default"),...(0,I.getCACertificates)("system"),...w(
M.CURL_CA_BUNDLE)],w=M=>{if(!M)return[];try{return[(0,v.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((Ee,Y,h)=>{h.d(Y,{o:()=>I});var v=h(37067),g=h(44708),
l=h(45269);function I(w,M,T){const y=new Map,k=$=>{const S=y.get($.protocol)??(0,l.y)($,{...w,env:M,connections:T});return y.set($.protocol,S),S};return{ask:async($,S)=>{
const O=AbortSignal.timeout(w.timeoutMs),R=AbortSignal.any([S,O]);try{const N=k(new URL($.url));return await C($,{spec:w,agent:N,signal:R})}catch(N){throw new Error(
O.aborted?`no response within ${w.timeoutMs/1e3} s`:W(N))}},close:()=>{for(const $ of y.values())$.destroy()}}}function C(w,M){const{promise:T,resolve:y,reject:k}=Promise.
withResolvers(),$=V(w,M,S=>{const{statusCode:O=0,headers:R}=S,N=z(S);S.on("error",k).on("end",()=>y({status:O,headers:R,body:N()}))});return $.on("error",S=>{$.
reusedSocket&&W(S)==="ECONNRESET"?C(w,M).then(y,k):k(S)}),$.end(),T}const H=2048;function z(w){const M=[];let T=0;return w.on("data",y=>{T<H&&M.push(y.subarray(
0,H-T)),T+=y.length}),()=>Buffer.concat(M).toString("utf8")}function V({url:w,method:M,headers:T,by:y},k,$){const S=new URL(w),{hostname:O,port:R}=new URL(y??w),
{ingressAddress:N}=k.spec,_={agent:k.agent,signal:k.signal,method:M,host:N?.host??O,port:N?.port??R,path:`${S.pathname}${S.search}`,headers:{host:S.host,...T}};
return S.protocol==="https:"?g.request({..._,servername:S.hostname},$):v.request(_,$)}const W=w=>w instanceof Error?"code"in w&&typeof w.code=="string"?w.code:w.
message:String(w)})};export{hp as id,pp as ids,gp as modules};
