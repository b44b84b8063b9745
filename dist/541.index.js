const jp=541,Hp=[541],Vp={96965:((Ee,G,p)=>{p.d(G,{H:()=>V});var v=p(73024),g=p(51455),l=p(76760);const{O_WRONLY:x,O_CREAT:L,O_TRUNC:j,O_NOFOLLOW:Y=0,O_NONBLOCK:H=0}=v.
constants;async function V(w,M){const T=(0,l.resolve)(M,w),y=(0,l.relative)(M,(0,l.dirname)(T));if(y!==".."&&!y.startsWith(`..${l.sep}`)&&!(0,l.isAbsolute)(y)&&
await(0,g.realpath)((0,l.dirname)(T))!==(0,l.join)(await(0,g.realpath)(M),y))throw new Error("its folder is reached through a link");const $=await(0,g.open)(T,x|
L|j|Y|H,420);if((await $.stat()).isFile())return $;throw await $.close(),new Error("it is not a regular file")}}),56541:((Ee,G,p)=>{p.d(G,{rollouts:()=>Up});var v=p(
84611),g=p(24399),l=p(75389);function x(e,t,n){t.outcome||(t.outcome=L(e,t,n),e.record?.({is:"ended",kind:n.kind,atMs:e.clock.now()}),e.reporter.report({is:"end\
ed",outcome:t.outcome}))}function L(e,t,{journal:n,...s}){const a=e.cluster.snapshot(),{service:i}=a,o=(0,l.NP)(a),r=a.start?.is==="failed"||a.start?.is==="heal\
ing"?a.start.why:void 0,c=e.clock.now();return{...s,next:[...s.next,...M(e,s.kind,n)],...j(a,n,o),...i?.url?{url:i.url}:{},traffic:o,...k("brings",Y(a,t,n)),...r&&
s.kind!=="promoted"?{trouble:r}:{},...k("health",t.candidate.healthResult),steps:t.steps,exposure:t.exposure.map(u=>({...u,toMs:Math.min(u.toMs,c)})),...k("answ\
ers",t.answers),...k("metBefore",t.exposure.length===0?T(n):void 0)}}function j(e,t,n){if(!t)return{percent:0};const s=k("previousRevision",(0,g.HV)(t.stable)),
a=t.candidate??(0,l.RH)(e,t)?.name,i=k("copy",V(n,t.stable,a));if(a===void 0)return{...s,...i,percent:0};const o=n.find(({tag:c,revisionName:u})=>c===t.tags.candidate&&
u===a),r=k("candidateUrl",o?.url);return{revision:a,...s,...i,...r,percent:(0,g.tC)(a,n)}}function Y(e,{deployment:t},n){const s=n&&(0,l.RH)(e,n);if(!s)return;const a=e.
revisions.get((0,g.HV)(n.stable)??""),[i,o]=n.isRollback?[s,a]:[a,s],r={...k("from",i&&H(i)),...k("to",o&&H(o))};return{...k("from",i?.name),image:r,changes:t?.
changes??[]}}function H({image:e,digests:t}){const[n,...s]=Object.values(t).flatMap(a=>/@sha256:\w+$/.exec(a)?.[0]??[]);return e&&n&&s.length===0&&!e.includes("\
@")?`${e}${n}`:e}function V(e,t,n){const[s,...a]=(0,g.AR)(e),i=(0,g.HV)(t);if(!(!s||a.length>0||i===void 0||s.revision===n))return t.some(({revision:o})=>o===s.
revision)?void 0:{revision:s.revision,of:i}}const w=new Set(["promoted","split","aborted","rolled-back"]),M=(e,t,n)=>n&&w.has(t)?R(e.cluster.snapshot(),n,e.cluster.
target):[],T=e=>e?.plan.steps[e.step]?.percent||void 0;function y(e,{revision:t,...n}){const s=e.cluster.snapshot(),{service:a}=s,i=(0,l.NP)(s);return{...n,next:[],
...t?{revision:t}:{},...a?.url?{url:a.url}:{},...k("candidateUrl",(0,l.rs)(s,e.settings.tags.candidate)),traffic:i,percent:t?(0,g.tC)(t,i):0,steps:[],exposure:[]}}
const k=(e,t)=>t===void 0?{}:{[e]:t},$=e=>e.length===1?e[0]?.revision??"":e.map(({revision:t,percent:n})=>`${t} (${n} %)`).join(", ");function R(e,t,n){const{service:s}=e;
if(!s)return[];const a=i=>s.traffic.some(({tag:o})=>o===i.tag);return(0,g.tj)(t).filter(i=>i.tag!==void 0&&!a(i)&&!(0,l.i_)(e)(i.revisionName)).map(({tag:i,revisionName:o="\
@latest"})=>[`The tag ${i} was removed from the traffic list: ${o} is not ready, and one such entry blocks the whole Route.`,`To add it again once the Revision \
is ready: kn service update ${n.service} -n ${n.namespace} --tag ${o}=${i}`].join(" "))}var O=p(96105),E=p(91238),N=p(3037),A=p(5210);const ae=(e,t)=>({startedMs:e.
now(),...t?{deployment:t}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:e.now(),wanted:{},stablePods:0},
pending:new Set,exposure:[],before:{measurements:[],over:new AbortController},steps:[],background:new AbortController});var pe=p(34794),gi=p(52450);const ie=({may:e},t)=>t.
filter(({name:n,needs:s})=>s===void 0||e.measureBy?.has(n)===!0);var ge=p(70894),mi=p(92958);const vi={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},
bi=({health:e,probePaths:t=[]})=>{const n=new Set([e,...t].map(({method:s})=>vi[s]??"get"));return[{verb:"list",group:"",resource:"pods"},...[...n].map(s=>({verb:s,
group:"",resource:"pods/proxy"}))]};async function zt(e,t){e.may.reachUrl===void 0&&(await e.health.refuseUnfit(),await e.health.reaches(t)?e.may.reachUrl=!0:await qt(
e,{code:"E_URL_UNREACHABLE",url:t,why:`This job cannot resolve the host of ${t}`}))}async function yi(e,t){if(e.may.reachUrl!==!0)return;const n=await e.hosts.leadsToKnative(
t,e.interrupt);n.is==="other"&&!n.isFailure&&await We(e,t,n.why)}const We=(e,t,n)=>qt(e,{code:"E_NOT_PROVEN",url:t,why:n});async function qt(e,{code:t,url:n,why:s}){
const i=e.settings.health.headers.map(u=>u.slice(0,u.indexOf(":")).trim()).find(mi.l);if(i!==void 0)throw(0,v.V2)("E_HEADER_API",{url:n,name:i});const o=await e.
cluster.missing(bi(e.settings));if(o.length>0){const{user:u,grant:f}=await(0,E.Uk)(e,o);throw(0,v.V2)(t,{url:n,why:s,user:u,rights:o.map(ge.Cv).join(", "),grant:f})}
e.may.reachUrl=!1;const c=`${t==="E_NOT_PROVEN"?`Answers at ${n} are not proven to come from the candidate (${s})`:s}, so requests to the candidate go through t\
he API server. To use the ingress instead, set \`ingress-address\`.`;e.reporter.report({is:"note",text:c})}async function Jt(e,{url:t,candidate:n,isProven:s}){await zt(
e,t),e.may.reachUrl&&!s&&await We(e,t,"an earlier Revision may still answer there");const a=e.may.reachUrl?e:e.throughPod(n);return{health:a.health,sources:ie(e,
a.sources),by:e.may.reachUrl?"url":"pod"}}function Xt(e,t){const{candidate:n,tags:s,stable:a,isNewTag:i,emptyUrl:o}=t,r=(0,l.rs)(e,s.candidate);if(r===void 0||n===
void 0)return;const c=a.length>0?(0,l.rs)(e,s.stable):void 0,u=a.length>0?c??e.service?.url:void 0,f=a.length===0||i===!0||Mi(o,r);return{url:r,candidate:n,isProven:f,
isStableTagged:c!==void 0,stable:a.map(({revision:d})=>d),...u?{stableUrl:u}:{}}}const Mi=(e,t)=>e!==void 0&&new URL(e).host===new URL(t).host;function Qt(e,t,n){
const s=n.tags.candidate,[a,i]=[(0,l.bO)(t,s),t.service?.url];return n.stable.length>0&&!n.isNewTag&&e.may.reachUrl!==!1&&a&&i?{url:a,tag:s,mainUrl:i}:void 0}var wi=p(
48122),oe=p(22279),Se=p(38844),Ke=p(98063),ki=p(96518);function Oi(e,t){const n=[...e,...t].filter(({verdict:a,request:i})=>a!=="not-asked"||i);return[...new Map(
n.map(({percent:a,verdict:i,request:o})=>[a,{percent:a,verdict:i,request:o}])).values()].map(({request:a,...i})=>({...i,...a?{request:a}:{}}))}const $i=e=>e.some(
({verdict:t})=>t==="passed")&&e.every(({verdict:t,request:n})=>t!=="not-judged"&&!(n&&Ti(t))),Ti=e=>e==="inconclusive"||e==="not-judged";var ne=p(1155);function Ei({
record:e,cluster:t,clock:n,settings:s,...a},i){const{kept:o,evidence:r,...c}=i.plan;e?.({is:"rollout",v:1,atMs:n.now(),namespace:t.target.namespace,service:t.target.
service,stable:i.stable.map(({revision:u})=>u),plan:c,limits:(0,ne.mo)(s.analysis),sources:ie(a,a.sources).map(({name:u,one:f,mayBeSilent:d})=>({name:u,one:f,...d?
{mayBeSilent:d}:{}})),...i.evidence?{evidence:i.evidence}:{}})}const Ge=({record:e},t,n)=>e?.({is:"measured",...t,...n==="before"?{isBefore:!0}:{}});function Si({
record:e},t,n){const{step:s,percent:a,fromMs:i,holdMs:o,longestMs:r,plannedMs:c}=t;e?.({is:"step",step:s,percent:a,fromMs:i,holdMs:o,longestMs:r,plannedMs:c,...n})}
function Ri({record:e},t,{judged:n,progress:s}){!n||n===t?.judged||e?.({is:"judged",...Zt(n),isScaled:s.scaled})}function Ni({record:e},t,n){const{judged:s,verdict:a,
isRequested:i}=n,o=t.pods.scaledFor>s.hold.step;e?.({is:"step-ended",...Zt(s),isScaled:o,verdict:a,...i?{isRequested:i}:{}})}const Zt=({atMs:e,pending:t})=>({atMs:e,
pending:t}),en=(e,{plannedMs:t})=>({sources:ie(e,e.sources),limits:e.settings.analysis,plannedMs:t});function tn(e,t,n){const s=n?.hold===t?n:void 0,a=en(e,t),i=e.
clock.now(),o=s?.judging??(0,Se.Nh)(t.states),r=(0,Se.PD)(o,t.measurements,{step:t,at:i,judged:a});if(s&&r.polls===s.judging.polls)return s;const c=[...t.pending],
u=(0,Se.Ep)(r,t.measurements,{step:t,judged:a,at:i,pending:c});return{hold:t,judging:r,analysis:u,atMs:i,pending:c}}const _i=async(e,{world:t,memory:n,snapshot:s})=>{
const a=(0,l.zc)(s);if(!a)return;const{plan:i,step:o}=a,{percent:r,holdMs:c}=i.steps[o]??{percent:0,holdMs:0},u=t.clock.now(),f=i.steps.reduce((te,F)=>te+F.holdMs,
0),d=(0,oe.X2)({plan:i,step:o},Ye(t,n,a)),h=Ai(t,n,{journal:a,plannedMs:f}),{pending:m}=n,b={step:o,percent:r,holdMs:c,longestMs:d,plannedMs:f,fromMs:u,states:h,
measurements:[],pending:m};Si(t,b,{candidate:a.candidate??"",isStart:nn(n,a)}),n.hold=b,n.earlier??=a.ended??[];const _=Xt(s,a);_&&sn(t,n,_);const B=u-(n.exposure.
at(-1)?.fromMs??u);t.reporter.report({is:"in-force",percent:r,afterMs:B,atMs:u,untilMs:a.deadlineMs})},Ye=({clock:e},{startedMs:t},{plan:n})=>t+n.limits.totalMs-
e.now();function Ai(e,t,{journal:n,plannedMs:s}){const a=nn(t,n)?Ke.Cq:Ke.MB,i=Object.entries(t.evidence??n.evidence??{}),o=Object.fromEntries(i.map(([r,c])=>[r,
a(c)]));return t.lastHeld===void 0?(0,Se.b6)(o,t.before.measurements,en(e,{plannedMs:s})):o}const nn=({exposure:e,lastHeld:t},{step:n})=>e.length>0&&t!==n,Re=(e,t)=>{
const{evidence:n,answers:s}=t,a=Ne(e,t);return{...e,...a.length>0&&{ended:a},...n&&{evidence:Object.fromEntries(Object.entries(n).map(([i,o])=>[i,(0,Ke.oV)(o)]))},
...s&&{answers:{n:s.count,...s.bad===void 0?{}:{bad:s.bad}}}}},Ne=(e,{earlier:t,steps:n})=>Oi(t??e.ended??[],n);function se(e,t){const{hold:n}=t;if(!n)return;delete t.
hold,t.lastHeld=n.step;const s=tn(e,n,t.seen?.judged),{judging:a,analysis:i}=s;n.holdMs>0&&(t.evidence=a.states);const{percent:o,failed:r}=n,c=e.clock.now()-n.fromMs,
u=i.sources.map(h=>({...h,...Pi(n,h.source,c)})),f=(0,ki.h9)(i.verdict),d={percent:o,heldMs:c,...i,sources:u,verdict:f,...r&&{failed:r},...xi(t,n,f)};t.steps.push(
d),Ni(e,t,{judged:s,verdict:d.verdict,isRequested:d.request!==void 0}),Fi(e,n),n.holdMs>0&&e.reporter.report({is:"step-ended",result:d})}function xi({seen:e},{step:t},n){
const s=e?.journal?.request;return s?.step===t&&n!=="failed"?{request:s.by}:{}}const Pi=({measurements:e,fromMs:t},n,s)=>{const a=(0,wi.b)(n,e,{fromMs:t,toMs:t+
s});return a.length>0?{course:a}:{}};function sn(e,t,n){if(t.candidate.isMeasured)return;t.candidate.isMeasured=!0;const s=Ii(t,(0,l.zc)(e.cluster.snapshot())?.
answers),a=({start:i,...o})=>i({...n,held:()=>t.hold,sent:r=>Ci(t,{source:o.name,dueMs:r}),tallies:s},r=>{Ui(e,t,{...r,source:o}),e.notifier.notify()},t.background.
signal);Jt(e,n).then(({sources:i})=>Promise.all(i.map(async o=>a(o)))).catch(()=>{})}function Ii(e,t){const n=e.hold!==void 0&&e.exposure.length===0,s=a=>{const i=n&&
t?Li(t,a):void 0,{n:o,bad:r}=i??a,c=i?"between":"earlier";e.answers={count:o,...r===void 0?{}:{bad:r},...n?{lacks:c}:{}}};return a=>(e.readAnswers=async()=>s(await a()),
{told:s})}function Li(e,t){return e.bad===void 0&&t.bad===void 0?{n:e.n+t.n}:e.bad===void 0||t.bad===void 0?void 0:{n:e.n+t.n,bad:e.bad+t.bad}}function Ci({pending:e},t){
return e.add(t),()=>{e.delete(t)}}function Ui(e,t,{sample:n,source:s,...a}){const{hold:i}=t,{unattributed:o,atMs:r,of:c}=a;if(o!==void 0){i&&Bi(i,o);return}const u={
...a,source:s.name};!i&&t.exposure.length===0&&c==="stable"&&(t.before.measurements.push(u),Ge(e,u,"before")),!(!i||r<i.fromMs)&&(i.measurements.push(u),Ge(e,u,
"hold"),n&&c==="candidate"&&Di(i,{...n,atMs:r,one:s.one},a.note))}function Di(e,t,n){(t.body||!e.failed?.body)&&(e.failed={...t,...n?{note:n}:{}})}function Bi(e,t){
e.unattributed={count:(e.unattributed?.count??0)+1,why:t}}function Fi(e,{unattributed:t}){if(!t)return;const{count:n,why:s}=t,a=`Not counted, because they did n\
ot come from the candidate: ${n} of the answers to probes (${s}).`;e.reporter.report({is:"note",text:a})}const ji=async(e,t)=>{const{memory:n,snapshot:s}=t,a=(0,l.
zc)(s),i=a&&Xt(s,a);i?n.candidate.health="running":on(t,"unreachable","The candidate has no tag URL."),i&&Vi(t,i).catch(o=>Gi(t,o))},Hi=3;async function Vi(e,t){
const{world:n,memory:s}=e;for(let a=1;;a++){const{health:i,by:o}=await Jt(n,t),r=o==="pod"?{result:await an(e,t,i)}:await Wi(e,t,i);if(s.background.signal.aborted)
return;if(r.result)return Ki(e,t,r.result);(r.isFinal||a>=Hi)&&await We(n,t.url,r.why)}}async function Wi(e,t,n){const{world:s,memory:a}=e,{signal:i}=a.background,
o=await s.hosts.isServed(t.url,i);if(o.is!=="knative")return{why:o.why,isFinal:!0};const r=await an(e,t,n),c=await s.hosts.now(t.url,i);return c.is==="knative"||
r.is==="cancelled"?{result:r}:{why:c.why,isFinal:!1}}function an({world:e,memory:t},{url:n},s){return e.reporter.report({is:"health-started",command:s.command(n)}),
s.run(n,t.background.signal)}function Ki({world:e,memory:t},n,s){e.reporter.report({is:"health",result:s,candidateUrl:n.url}),t.candidate.healthResult=s,s.is===
"cancelled"?t.abortBecause??="cancelled":t.candidate.health=s.is,s.is==="passed"&&sn(e,t,n),e.notifier.notify()}function Gi(e,t){const n=t instanceof pe.a,s=n&&
t.code==="E_NOT_PROVEN"?"not-proven":"unreachable";n&&(e.memory.abortCure=t.cure),on(e,s,n?t.message:String(t))}function on({world:e,memory:t},n,s){t.candidate.
health=n,t.abortDetail=s,e.notifier.notify()}var Yi=p(53559),ze=p(40019);const zi=(e,{current:t,target:n})=>({...e,stage:"stepping",step:0,stable:[{revision:n,percent:100}],
...t===void 0?{}:{candidate:t},floating:n,before:qi(rn(e.before,e.tags.stable,n),{target:n,tag:e.tags.stable}),templateFrom:n}),rn=(e,t,n)=>e.some(s=>s.tag===t&&
s.revisionName===n)?e:(0,Yi.VK)(e,t,n);function qi(e,{target:t,tag:n}){const s=(0,g.vY)(e),a=o=>s?(0,g.vY)([o]):o.tag===n&&o.revisionName===t,i=e.map(o=>a(o)?{...o,
percent:o.percent||100}:o);return(0,ze.c_)(i,o=>!a(o))??e}var W=p(53201),P=p(17738);const cn=(e,t,n)=>({...(0,g.UN)(e.intended,e.before)?{}:{traffic:e.intended},
...e.isRollback&&Ji(e)?{tags:(0,P.t2)([...t.ownTags,e.tags.stable])}:{},journal:{...e,deadlineMs:(0,W.nl)(e,"readyMs",t.nowMs)},driver:n,active:!0,...P.tj});function Ji({
before:e,intended:t,floating:n,tags:s}){const a=i=>i.find(({tag:o})=>o===s.stable)?.revisionName;return a(t)!==a((0,g.dp)(e,n))}const Xi=(e,t,n)=>({journal:{...zi(
e,n),...(0,W.TG)(e,"readyMs",t)}}),un=(e,t,n)=>{const s=e.stable.length===0,a=s?(0,g.MG)(e):(0,g.nb)((0,g.dp)(e.before,e.floating),e.tags.candidate);return{...s?
{tags:(0,P.Od)(e,t)}:{},...(0,P.oO)(e,(0,g.r3)(a,t.isReady),{stage:"deployed",...(0,W.TG)(e,"readyMs",t)}),...n===void 0?{}:{template:n}}},fn=(e,t,{candidate:n,
emptyUrl:s})=>{const a={...e,candidate:n,...s===void 0?{}:{emptyUrl:s}},i=e.stable.length===0?e.intended:(0,g.lD)(a,0),o=[n,...e.stable.map(({revision:c})=>c)],
r=Object.fromEntries(o.map(c=>[c,t.minScaleOf(c)]));return{...(0,P.oO)(a,(0,g.r3)(i,t.isReady),{stage:"presented",scale:{...r,...e.scale},...(0,W.TG)(e,"checked",
t)}),tags:(0,P.Od)(e,t)}},dn=(e,t,{hold:n,scale:s})=>{const{hold:a,...i}=e;return{journal:{...i,...n===void 0?{}:{hold:n},scale:s,...(0,W.TG)(e,"readyMs",t)}}},
ln=(e,t,n)=>{const{step:s}=n,a=(0,g.lD)(e,e.plan.steps[s]?.percent??0);return{...(0,P.oO)(e,(0,g.r3)(a,t.isReady),{stage:"stepping",step:s,...(0,W.TG)(e,n,t)}),
...P.tj}},Qi=(e,{step:t,by:n})=>({journal:{...e,request:{step:t,by:n}},...P.tj}),hn=(e,{nowMs:t},n)=>({driver:null,...P.tj,journal:{...e,stage:"paused",deadlineMs:t+
n}}),pn=(e,t)=>({journal:{...e,stage:"promoting",...(0,W.TG)(e,"routeMs",t)},...P.tj}),gn=(e,t,{form:n,keep:s,isJudged:a})=>({traffic:(0,g.r3)((0,g.tU)(e,n,s),t.
isReady).traffic,tags:(0,P.Od)(e,t),verdicts:{...t.verdicts,...eo(e,t),[e.candidate]:a?Zi(t):vn(t)},...e.metadata,...P.$h}),mn=(e,t)=>({tags:(0,P.Od)(e,t),...e.
metadata,...P.$h}),vn=e=>({is:"not-judged",at:(0,P.Tc)(e)}),Zi=e=>({is:"good",at:(0,P.Tc)(e)});function eo({stable:e,scale:t,hold:n},s){if(n!=="revision")return{};
const a=({revision:i})=>{const o=t[i];return o?[[i,{...s.verdicts[i]??vn(s),minScale:o}]]:[]};return Object.fromEntries(e.flatMap(a))}var D=p(35702);const to=6e4;
function no(e){const{world:t,memory:n,snapshot:s,previous:a}=e,i=t.clock.now(),o=(0,l.nO)(s,t.driver);if(typeof o=="string")return{atMs:i,progress:{...so,foreign:o},
wait:a?.wait??{key:"",fromMs:i}};const{journal:r}=o,c=_e(t,n,s,r),u={...e,atMs:i,journal:r,candidate:c},f=n.hold?tn(t,n.hold,a?.judged):void 0,{wait:d,...h}=ao(
u,f?.analysis.verdict??"not-asked");return{atMs:i,progress:h,wait:d,journal:r,...f?{judged:f}:{},...c?{candidate:c}:{},...po(u,h)}}const so={stage:"claimed",step:-1,
silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,wasHeld:!1,
heldMs:0,longestMs:0,verdict:"inconclusive",request:"none",waitedMs:0};function ao(e,t){const{world:n,memory:s,snapshot:a,atMs:i,journal:o,candidate:r}=e,c=(0,l.
$S)(a),f=o.stable.some(({revision:F})=>!c.exists(F))&&o.intended.some(F=>(0,D.Pw)(F,c)),d=f&&!(0,g.UN)((0,D._r)(o,c).traffic,o.intended),m=o.stage==="aborting"&&
(o.stable.length===0||f)||(0,l.fx)(a.route,o.intended),b=o.stable.every(F=>(0,l.i_)(a)(F.revision)),_=s.pods.scaledFor>=(o.stage==="stepping"?o.step+1:0),B=fo(e)?
"never":lo(a,r,o.stage),te=co(e,`${o.stage} ${o.step} ${m} ${_} ${b} ${B}`);return{stage:o.stage,step:o.step,...s.abortBecause?{abortBecause:s.abortBecause}:uo(
e),silent:n.cluster.silentMs()>to,candidate:B,isFollowed:r===void 0||s.candidate.followed===r.name,stableReady:b,isStranded:d,inForce:m,scaled:_,warm:oo(e),health:s.
candidate.health,tagHost:typeof s.candidate.tagHost=="string"?s.candidate.tagHost:"known",isHeld:s.hold?.step===o.step,wasHeld:s.lastHeld===o.step,heldMs:s.hold?
i-s.hold.fromMs:0,longestMs:s.hold?.longestMs??0,verdict:t,request:io(e),waitedMs:i-te.fromMs,wait:te}}const io=({world:e,snapshot:t,journal:n})=>n.request?.step===
n.step?"taken":(0,l.pU)(t,n,e.cluster.serverNow())?"made":"none";function oo({memory:{pods:e},snapshot:t,journal:n,atMs:s}){const a=s-e.scaledAtMs>=ro;return Object.
entries(e.wanted).every(([i,o])=>{const r=(0,l.EB)(t,i);return r>=o||r===0&&i!==n.candidate&&a})}const ro=2e4,co=({previous:e,atMs:t},n)=>e?.wait.key===n?e.wait:
{key:n,fromMs:t},_e=({templates:e},{deployment:t},n,s)=>(0,l.RH)(n,s,t?.template&&e),uo=({atMs:e,memory:t,journal:n})=>e-t.startedMs>n.plan.limits.totalMs?{abortBecause:"\
timed-out"}:{};function fo({world:{templates:e},snapshot:t,journal:n,candidate:s}){const{service:a}=t;return n.stage!=="deployed"||s||!a||n.sent===void 0?!1:!(0,l.
Hy)(t,n,e)&&(0,l.Xs)(t,e)!==void 0}function lo({start:e},t,n){const s=t?.ready.status==="True",a=e&&ho(e)?"without-room":"failed";return n==="stepping"?s?"ready":
e?.isDown?a:"starting":e?.is==="failed"?a:s&&(e?.is!=="healing"||e.serves)?"ready":"starting"}const ho=e=>(e.is==="failed"||e.is==="healing")&&(e.why.reason==="\
Unschedulable"||e.why.reason==="FailedCreate"&&/exceeded quota/.test(e.why.message));function po(e,t){const{previous:n}=e,s=go(e)??n?.trouble,a=mo(e)??n?.foreignTemplate,
i=vo(e,t)??n?.warm;return{...s?{trouble:s}:{},...a?{foreignTemplate:a}:{},...i?{warm:i}:{}}}function go({snapshot:{start:e},candidate:t}){if(!t||!e||e.is==="sta\
rting")return;if(e.is==="unseen")return{start:e,text:e.note};const{reason:n,message:s}=e.why;return{start:e,text:`${e.is} ${n==="CrashLoopBackOff"?s:n}`}}function mo({
world:e,snapshot:{service:t},journal:n}){if(!t||!n.sent||n.stage==="claimed"||n.stage==="aborting")return;const s=e.templates.fingerprint(t.template);return s===
n.sent?void 0:s}function vo({memory:e,candidate:t,previous:n},{warm:s}){const a=e.pods.scaledFor;if(!(!t||!s||a<0||n?.warm?.step===a))return{step:a,pods:t.replicas}}
var S=p(11656);function bo({world:e,memory:t,snapshot:n}){const s=(0,l.zc)(n)?.stable.map(({revision:f})=>f)??[],a=n.service?.url,{over:i,measurements:o}=t.before;
if(i.signal.aborted||a===void 0||!s.some(f=>(0,l.EB)(n,f)>0))return;const r=e.may.reachUrl?e:e.throughPod(s[0]??""),c=AbortSignal.any([i.signal,t.background.signal]),
u=async({name:f,startBefore:d})=>d?.({url:a,stable:s},({sample:h,...m})=>{const b={...m,source:f};o.push(b),Ge(e,b,"before")},c);Promise.all(ie(e,r.sources).map(
u)).catch(()=>{})}const yo=async(e,t)=>{const{world:n,memory:s}=t;bo(t);const{template:a,generation:i}=s.deployment??{};(await(0,S.M9)(n,({journal:r,service:c},u)=>{
if(a&&c.generation!==i)throw(0,v.V2)("E_SERVICE_CHANGED",{service:n.settings.service});return un(r,u,a)},{interrupt:n.interrupt})).is==="written"&&n.reporter.report(
{is:"written",what:a?"Applied the new template; traffic is pinned to stable":"Pinned traffic to stable"})},Mo=async(e,{world:t,memory:n})=>{const s=n.seen?.candidate?.
name;s!==void 0&&(n.candidate.followed=s,t.cluster.follow(s,a=>{n.candidate.isReady||t.reporter.report({is:"log",line:a})}))},wo=async(e,{world:t,memory:n,snapshot:s})=>{
const a=(0,l.zc)(s),i=a&&_e(t,n,s,a);if(!i)return;n.candidate.isReady=!0,t.reporter.report({is:"ready",candidate:i.name,afterMs:t.clock.now()-n.startedMs});const{
tagHost:o}=n.candidate,r=typeof o=="object"&&o.is==="empty"?{emptyUrl:o.url}:{};await(0,S.M9)(t,({journal:c},u)=>fn(c,u,{candidate:i.name,...r}),{interrupt:t.interrupt}),
t.reporter.report({is:"phase",phase:a.stable.length>0?"health":"health-in-use"})};var J=p(26452);const ko=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.
zc)(s);a&&(n.candidate.tagHost="asked",Oo({world:t,memory:n,snapshot:s},a).catch(i=>({is:"unknown",why:String(i)})).then(i=>{i.is==="unknown"&&!n.background.signal.
aborted&&$o(t,i.why),n.candidate.tagHost=i,t.notifier.notify()}))};async function Oo({world:e,memory:t,snapshot:n},s){const a=Qt(e,n,s);if(!a)return{is:"not-nee\
ded"};const{signal:i}=t.background;if(!await(0,O.T)(e,({route:c})=>(0,l.fx)(c,s.intended),J.kj,i))return{is:"unknown",why:"the Route has not confirmed that the \
tag is off"};const r=await e.hosts.isEmpty(a,i);return r.is==="empty"?{is:"empty",url:a.url}:r}const $o=({reporter:e,settings:t},n)=>e.report({is:"note",text:`T\
he host of the tag ${t.tags.candidate} was not seen empty: ${n}.`});var X=p(36701);const qe=e=>`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`,To=(e,t)=>Eo[e](
t),me=()=>[],Je=()=>["Nothing needs cleaning up. Run the job again when you are ready."],Eo={cancelled:Je,"driver-died":Je,"pause-over":Je,asked:me,superseded:me,
error:me,"stable-not-ready":me,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>["Fix the cause above and dep\
loy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start from it."],"candidate-not-rea\
dy":e=>["If it only needs more time to start, increase `ready-timeout`.",...Ae(e,"To see what its pods are waiting for, while they exist:","describe pods")],"ca\
ndidate-not-warm":({lacking:e=[],...t})=>["The cluster may not have enough capacity for more pods. If they only need more time, increase `ready-timeout`.",...e.
flatMap(n=>Ae({...t,candidate:n},`To see what pods of ${n} are waiting for, while they exist:`,"describe pods"))],"candidate-without-room":e=>["Give the cluster\
 more room, or ask for less (`cpu-request`, `memory-request`), and deploy again.",...Ae(e,"To see why no node takes its pods, while they exist:","describe pods")],
"health-failed":e=>bn(e),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ingress."],"health-not-proven":me,"an\
alysis-failed":e=>bn(e),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one."],
"route-stuck":({service:e,namespace:t})=>[`To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${e} -n ${t}`],"timed-out":()=>[
"Increase `timeout`, or use shorter holds."]},So=e=>{const{service:t,namespace:n,candidate:s,percent:a,stable:i,isPinned:o}=e,[r,...c]=i,u=r===void 0?void 0:{verb:"\
rollback",service:t,namespace:n,args:["--to",r]},f=a===0?` and return to the configuration of ${r}`:` to ${r}, with its configuration`;return[...o?[`${t} is pin\
ned to this split: later Revisions receive no traffic by themselves.`]:[],...a<100?[`To go on step by step: run this deploy again with \`steps\` instead of \`traff\
ic\`. It takes ${s} further.`]:[],...a<100&&c.length===0?[`To move traffic by hand, unmeasured: ${Ro(e)}`]:[],...u?[`${a===0?"To give it up":"To return all traf\
fic"}${f}: ${(0,X.j)(u)}`]:[]]};function Ro({service:e,namespace:t,candidate:n,percent:s,stable:[a]}){const i=s===0?10:s<50?50:100,o=[`${n}=${i}%`,...i<100&&a!==
void 0?[`${a}=${100-i}%`]:[]];return(0,X.j)({verb:"traffic",service:e,namespace:t,args:o.flatMap(r=>["-p",r])})}const bn=e=>Ae(e,"To read its log, while its pod\
s exist:","logs --tail 100"),Ae=({candidate:e,namespace:t},n,s)=>e===void 0?[]:[`${n} kubectl ${s} -n ${t} -l serving.knative.dev/revision=${e}`];var yn=p(81542),
ve=p(83588);const Mn=200;function wn(e,t){const{candidate:n}=t,s=(0,ve.LF)(n.spec).filter(({length:i})=>i>=No),a=Ao((0,ve.lO)((0,yn.g)(_o(e,t)).trim(),s));if(a!==
"")return a.length>Mn?`${a.slice(0,Mn-1).replace(/[\ud800-\udbff]$/,"")}\u2026`:a}const No=4;function _o({candidate:{healthResult:e},steps:t,abortDetail:n=""},s){
const{why:a,candidate:i,start:o}=s;if(a==="health-failed"&&e?.is==="failed")return e.why;if(a==="analysis-failed")return t.at(-1)?.why??n;if(a!=="candidate-fail\
ed"&&a!=="candidate-not-ready")return n;if(o?.is!=="failed"&&o?.is!=="healing")return i.ready.message??n;const{reason:r,message:c,log:u}=o.why,f=u.findLast(d=>d.
trim()!=="")??"";return`${r}: ${c.trim()} ${f}`}const Ao=e=>e.replace(/(?<=:\/\/)[^\s/@]+(?=@)/g,ve.R).replace(/\b(Bearer|Basic)\s+\S+/gi,`$1 ${ve.R}`).replace(
/((?:passw(?:or)?d|secret|token|api[-_]?key|credential)\w*["']?\s*[=:]\s*)\S+/gi,`$1${ve.R}`);var kn=p(57028);function On(e,t,n){return(0,g.O2)(t)?{traffic:t.intended,
parked:t.parked}:(0,g.vY)(t.before)&&Po(e,t,n)?(0,g.r3)(t.before,(0,l.i_)(n)):(0,D._r)(t,(0,l.$S)(n))}const Xe=(e,{before:t,candidate:n},s)=>(0,g.vY)(t)&&be(e,s)?.
name===n?"floating":"pinned";function xo(e,t,n){if(!(0,g.vY)(t.before)||Xe(e,t,n)==="floating")return!0;if(!(0,kn.t)(n))return!1;const s=n.revisions.get(t.candidate);
return!(0,l.Hy)(n,t,e.templates)||s?.ready.status==="False"||$n(n,s)}function be({templates:e},t){const{service:n}=t;if(n?.configurationsReady.status!=="True"||
n.latestCreated!==n.latestReady)return;const s=(0,l.Xs)(t,e);if(!(!s||s.name!==n.latestReady))return $n(t,s)?void 0:s}const $n=({revisions:e},t)=>t!==void 0&&[...e.
values()].some(({generation:n})=>n>t.generation);function Po(e,t,n){const s=be(e,n),a=t.floating===void 0?void 0:n.revisions.get(t.floating);return!s||!a||s.name===
t.candidate?!1:s.name===a.name?!0:s.ready.status==="True"&&s.replicas>=a.replicas&&Qe(e,s,a)}const Qe=({templates:e},t,n)=>e.same(e.of(t),e.of(n))&&En(t,n);function Io(e,t){
const n=e.cluster.snapshot(),s=n.revisions.get(t.floating??"");if(!s)return`${t.floating??"The Revision that served before"} no longer exists`;const a=be(e,n);return!a||
!e.templates.same(e.templates.of(a),e.templates.of(s))?`No Revision that is equal to ${s.name} is the latest one and ready`:En(a,s)?`${a.name} did not get as ma\
ny pods as ${s.name} in time`:`Knative knows no image digest by which ${a.name} is sure to run what ${s.name} runs`}function Tn(e,t,n){const s=e.cluster.snapshot(),
{service:a}=s,{service:i,namespace:o}=e.cluster.target;if(!a||!(0,g.vY)(t.before)||(0,g.vY)(a.traffic))return[];const r=(0,g.AR)(a.traffic).map(({revision:h})=>h),
c=`${n(e,t)}, so ${i} remains pinned to ${r.join(" and ")}, and later Revisions receive no traffic.`,f=[(0,l.Xs)(s,e.templates)?.name,a.latestCreated,a.latestReady].
filter(h=>!Lo(e,t,h));if(f.length===0)return[`${c} To follow the latest Revision again: kn service update ${i} -n ${o} --traffic @latest=100`];const d=f[0]?`Its\
 latest Revision, ${f[0]},`:"Its latest Revision";return[`${c} ${d} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]}function Lo(e,{
stable:t},n){const{revisions:s}=e.cluster.snapshot(),a=s.get(n??"");return a?a.verdict?a.verdict.is!=="bad":t.some(i=>{const o=s.get(i.revision);return o!==void 0&&
(o.name===n||Qe(e,a,o))}):!1}function En(e,t){const n=Object.keys(t.digests);return n.length>0&&n.every(s=>Co(t.digests[s])&&e.digests[s]===t.digests[s])}const Co=e=>e?.
includes("@sha256:")===!0;var C=p(65506),U=p(97841),z=p(90745);const Ze=3e4;function et(e,t,n){const s=e.clock.now(),a=async i=>{for(;;){if(await e.clock.sleep(
Ze,i),i.aborted)return new Promise(()=>{});e.reporter.report({is:"still-waiting",...t,forMs:e.clock.now()-s})}};return(0,z.Ku)([n,a])}function I(e,{revisions:t,
autoscalers:n},s){if(e==="pod-autoscaler")return n?.get(s);const a=t.get(s);return a&&(a.minScale??null)}async function q({cluster:e},t,n){if(t!=="pod-autoscale\
r")return[];const s=await Promise.all(n.map(e.readAutoscaler));return n.filter((a,i)=>!s[i])}const Sn=500;async function Uo(e,{revision:t,pods:n}){await e.clock.
sleep(Sn,e.interrupt),await q(e,"pod-autoscaler",[t]);const s=I("pod-autoscaler",e.cluster.snapshot(),t);return s===void 0||Number(s??0)>=n}const Rn=4,tt=async(e,{
on:t,name:n},s)=>(await ye(e,t,{[n]:s})).has(n);async function ye(e,t,n){const s=await Promise.allSettled(Object.entries(n).map(([c,u])=>Do(e,{on:t,name:c},u))),
a=s.flatMap(c=>c.status==="fulfilled"&&c.value?[c.value]:[]),i=a.filter(({isWritten:c})=>c).map(({change:c})=>c),o=i.some(st)&&!_n(e,await e.cluster.reread(O.k)),
r=new Set(i.filter(c=>!(o&&st(c))));await Promise.all(a.map(({change:c,wasSent:u})=>u&&!r.has(c)?jo(e,c):void 0));for(const c of s)if(c.status==="rejected")throw c.
reason;return new Set([...r].map(({name:c})=>c))}async function Do(e,{on:t,name:n},s){if(Bo(e,{on:t,name:n}))return Pn(e,{on:t,name:n},s);const a={on:t,name:n,before:nt(
e.cluster.snapshot(),{on:t,name:n}),after:s};let i=!1;const o=()=>(i=!0,Nn(e,a,s)),r=u=>nt(u,a)===s,c=await(0,S.m3)(e,u=>_n(e,u)?{send:o,isDone:r}:void 0,{attempts:Rn,
onRefusal:({status:u})=>u===404?"over":"again"}).catch(xn(e,a,s));return c&&{change:a,isWritten:c.is==="written",wasSent:i}}const Bo=({cluster:e},{on:t,name:n})=>{
const s=e.snapshot();return t==="pod-autoscaler"&&s.revisions.has(n)&&I(t,s,n)===void 0},Nn=({cluster:e},{on:t,name:n},s)=>t==="revision"?e.writeRevision(n,{minScale:s}):
e.writeAutoscaler(n,{minScale:s}),nt=(e,{on:t,name:n})=>I(t,e,n)??null,_n=(e,{service:t})=>t?.driver===e.driver,st=({before:e,after:t})=>Number(t??0)>Number(e??
0),[An,Fo]=[1e3,200];async function jo(e,t){const{name:n,before:s,after:a}=t;if(!st(t))return;await e.clock.sleep(Fo);const i=c=>nt(c,t)===a,o=c=>Object.hasOwn(
(0,l.zc)(c)?.scale??{},n);if(!await Ho(e,t,i))return;const r=()=>Nn(e,t,s);await(0,S.m3)(e,c=>i(c)&&!o(c)?{send:r,isDone:u=>!i(u)}:void 0,{attempts:Rn,onRefusal:()=>"\
over"}).catch(xn(e,t,s))}async function Ho(e,{on:t,name:n},s){if(t==="revision")return(0,O.T)(e,s,An);const a=e.clock.now()+An;for(;;){if(await e.cluster.readAutoscaler(
n),s(e.cluster.snapshot()))return!0;const i=a-e.clock.now();if(i<=0)return!1;await e.clock.sleep(Math.min(Vo,i))}}const Vo=250,Wo=new Set(["E_WRITE_CONTENDED","\
E_WRITE_UNCONFIRMED"]),xn=(e,t,n)=>s=>{if(!(s instanceof pe.a&&Wo.has(s.code)))throw s;Pn(e,t,n)},Ko={revision:"revision","pod-autoscaler":"podautoscaler.autosc\
aling.internal.knative.dev"};function Pn(e,{on:t,name:n},s){const{namespace:a}=e.cluster.target,i=`Could not ${s===null?"remove min-scale of":`set min-scale to ${s}\
 on`} ${n}.`,o=s===null?"-":`=${s}`,r=`kubectl annotate ${Ko[t]} ${n} -n ${a} --overwrite autoscaling.knative.dev/min-scale${o}`;e.reporter.report({is:"warning",
code:"W_SCALE",message:i,cure:r})}function Go(e,t){const{now:n}=e,s=In(e);if(!s||t?.wait.key!==n.wait.key)return[];const{forMs:a}=s,i=Math.max(0,a-(n.atMs-t.atMs));
return Math.floor(a/Ze)>Math.floor(i/Ze)?[{is:"still-waiting",...s}]:[]}function In(e){const{journal:t,progress:n}=e.now;if(t)switch(n.stage){case"deployed":return Yo(
e.now,t);case"presented":case"stepping":return Ln(e.now,t)??zo(e.now,t)??Jo(e,t);case"aborting":return Ln(e.now,t);default:return}}function Yo({progress:{candidate:e,
waitedMs:t},candidate:n},{plan:s}){if(e==="starting")return{on:{is:"ready",...n&&{revision:n.name}},forMs:t,limitMs:s.limits.readyMs}}const Ln=({progress:{inForce:e,
waitedMs:t}},{plan:n})=>e?void 0:{on:{is:"route"},forMs:t,limitMs:n.limits.routeMs};function zo({progress:e,judged:t},{plan:n,step:s}){const{percent:a,holdMs:i}=n.
steps[s]??{percent:0,holdMs:0},{isHeld:o,heldMs:r,longestMs:c,request:u,verdict:f}=e;if(!o||r>=c||u==="taken"||r>=i&&qo.has(f))return;const d=t?.analysis.sources??
[];return{on:{is:"hold",percent:a,measured:d},forMs:r,limitMs:r<i?i:c}}const qo=new Set(["passed","not-judged","not-asked"]);function Jo({now:e,memory:t,snapshot:n},{
plan:s}){const{stableReady:a,scaled:i,warm:o,health:r,waitedMs:c}=e.progress,u=s.limits.readyMs;return a?i&&!o?{on:{is:"pods",lacking:Cn(t,n)},forMs:c,limitMs:u}:
r==="running"?{on:{is:"health"},forMs:c}:void 0:{on:{is:"stable"},forMs:c,limitMs:u}}const Cn=({pods:{wanted:e}},t)=>Object.entries(e).map(([n,s])=>({revision:n,
pods:(0,l.EB)(t,n),wanted:s})).filter(n=>n.pods<n.wanted);function Xo(e,t){const{now:n,memory:s,snapshot:a}=t,{journal:i}=n;if(!i)return;const{service:o,namespace:r}=e.
cluster.target,c=i.candidate??n.candidate?.name,u=In(t),f=Zo(n,i);return{service:o,namespace:r,atMs:n.atMs,stage:i.stage,isRollback:i.isRollback===!0,stable:i.stable,
steps:Qo(s,i),step:i.step,wanted:(0,g.AR)(i.intended),served:(0,g.AR)((0,l.NP)(a)),sources:ie(e,e.sources),limit:er(e),...c===void 0?{}:{candidate:c},...u?{wait:u}:
{},...f?{hold:f}:{},...i.request?.step===i.step?{request:i.request.by}:{},...s.abortBecause?{because:s.abortBecause}:{}}}const Qo=({steps:e},{plan:t,step:n})=>t.
steps.map((s,a)=>{const i=a<n?e.findLast(({percent:o})=>o===s.percent):void 0;return i?{...s,verdict:i.verdict}:s});function Zo({progress:e,judged:t},{plan:n,step:s}){
const{isHeld:a,inForce:i,heldMs:o,longestMs:r,verdict:c}=e;if(!a||!i)return;const{holdMs:u}=n.steps[s]??{holdMs:0};return{heldMs:o,holdMs:u,longestMs:r,verdict:c,
measured:t?.analysis.sources??[]}}const er=({settings:{analysis:e}})=>({maxErrorRate:(0,ne.g_)(e).limit,isDefault:e.maxErrorRate===void 0});function Un(e,t,n){const s=t.
seen,a=no({world:e,memory:t,snapshot:n,previous:s});t.seen=a,Ri(e,s,a);for(const i of nr({previous:s,now:a,memory:t,snapshot:n,name:e.settings.service}))e.reporter.
report(i);return tr(e,{now:a,memory:t,snapshot:n}),a}function tr(e,t){if(e.show)try{const n=Xo(e,t);n&&e.show(n)}catch{}}function nr(e){const{now:t,memory:n}=e;
if(!t.journal)return[];const s=Go(e,e.previous);return n.abortBecause?[...Dn(e),...s]:[...[...sr(e),...ar(e)],...Dn(e),...ir(e),...s]}function sr({previous:e,now:{
candidate:t,journal:n},memory:s}){if(!t||n?.stage!=="deployed"||e?.candidate?.name===t.name)return[];const a=n.stable[0]?.revision,i=s.deployment?.changes??[];return[
{is:"created",candidate:t.name,changes:i,...a?{from:a}:{}}]}function ar({previous:e,now:{trouble:t,candidate:n}}){return!n||!t||e?.trouble?.text===t.text?[]:[{is:"\
starting",candidate:n.name,start:t.start}]}function Dn({previous:e,now:t,snapshot:{service:n},name:s}){const{foreignTemplate:a}=t;return!n||!a||e?.foreignTemplate===
a?[]:[{is:"warning",code:"W_TEMPLATE",message:`Another client changed the template of ${s}${(0,l.hU)(n,"template")}.`,cure:"That change is kept. This rollout co\
ntinues with its own Revision; the Revision from the other template receives no traffic."}]}function ir({previous:e,now:{warm:t,candidate:n,atMs:s},memory:a}){const i=t!==
void 0&&t!==e?.warm&&t.pods!==e?.warm?.pods;return!n||!i?[]:[{is:"warm",revision:n.name,pods:t.pods,afterMs:s-a.pods.scaledAtMs}]}const or=.8;function rr(e,t,n,s){
const a=n===t.candidate,i=t.stable.some(({revision:d})=>d===n)&&t.isRollback!==!0;if(!a&&!i)return s;const[o,r]=[e[0],e.at(-1)];if(!o||!r)return t.step<0?Number.
NEGATIVE_INFINITY:s;const c=d=>a?d:100-d,u=or*c(r.toMs>s?r.percent:0),f=a?o.fromMs:Number.NEGATIVE_INFINITY;return Math.max(f,...e.filter(({percent:d})=>c(d)<u).
map(({toMs:d})=>d))}var at=p(10766);const cr=async(e,{world:t})=>{const n=await Bn(t);n&&t.reporter.report({is:"promote-requested",...n,atMs:t.clock.now()})};async function ur(e){
const t=await Bn(e);if(!t)return;const n=`Promote requested by ${(0,at.c)(t.by)}: the hold of ${t.percent} % is over already`;e.reporter.report({is:"note",text:n})}
function fr({driver:e,cluster:t},n){const s=(0,l.nO)(n,e);if(typeof s=="string"||s.journal.stage!=="stepping")return!1;const{journal:a}=s;return a.request?.step!==
a.step&&(0,l.pU)(n,a,t.serverNow())!==void 0}async function Bn(e){const t=await(0,S.M9)(e,({journal:i},{nowMs:o},r)=>{const c=(0,l.pU)(r,i,o);return c?Qi(i,c):{
journal:i}},{interrupt:e.interrupt});if(t.is!=="written"||!t.journal)return;const{request:n,plan:s,step:a}=t.journal;return n?.step===a?{percent:s.steps[a]?.percent??
0,by:n.by}:void 0}const dr=1e3,lr=6e4,hr=12e4;async function re(e,t,n,{over:s={},unless:a,hurry:i}={}){await t.pods.raising;const o=(0,l.zc)(e.cluster.snapshot())??
n,{hold:r}=o;if(r==="nothing"||r!=="pod-autoscaler"&&!e.may.patchRevisions)return;const c=r===void 0?o.scale:{...o.scale,...s},u=r??"revision",f=await gr(e,u,c);
if(f.length===0)return;const d=f.filter(_=>mr(_)&&vr(e,_.revision.name)),h=br(e,u);await e.clock.sleep(dr);const[m,b]=a?[[],f]:[f.filter(_=>!d.includes(_)),d];await h(
m),await yr(e,{memory:t,journal:o,needed:d,unless:a??i}),i?.aborted&&d.length>0&&e.reporter.report({is:"note",text:pr(d)}),a?.aborted||await h(b)}const pr=e=>`I\
nterrupted: the pods of ${e.map(({revision:t})=>t.name).join(" and ")} are left to the autoscaler now`;async function gr(e,t,n){const s=await q(e,t,Object.keys(
n)),a=e.cluster.snapshot(),i=c=>I(t,a,c),o=s.filter(c=>i(c)===void 0),r={...(0,C.D8)(n,i),...Object.fromEntries(o.map(c=>[c,n[c]??null]))};return Object.entries(
r).flatMap(([c,u])=>{const f=a.revisions.get(c);return f?[{revision:f,now:i(c)??null,after:u}]:[]})}const mr=({revision:e,now:t,after:n})=>e.replicas>1&&Number(
t)>Math.max(1,Number(n)),vr=(e,t)=>{const{route:n}=e.cluster.snapshot();return n?.served.some(({revisionName:s,percent:a=0})=>s===t&&a>0)===!0},br=(e,t)=>async n=>{
e.cluster.snapshot().service?.driver===e.driver&&await ye(e,t,Object.fromEntries(n.map(({revision:{name:s},after:a})=>[s,a])))};async function yr(e,t){const{needed:n}=t,
s=wr(t,e.clock.now());if(s===0||t.unless?.aborted||(await(0,S.M9)(e,({journal:o},r)=>(0,W.uQ)(o,r,{wait:"routeMs",extraMs:s}))).is!=="written")return;const i=n.
map(({revision:o,now:r})=>`${r} pods of ${o.name}`).join(" and ");e.reporter.report({is:"note",text:`Keeping ${i} for ${Math.ceil(s/1e3)} s while the autoscaler\
 catches up`}),await et(e,{on:{is:"autoscaler"},limitMs:s},()=>Mr(e,t,s))}async function Mr(e,t,n){const s=e.clock.now()+n,a=i=>Fn(e,t,i)||fr(e,i);for(;!t.unless?.
aborted&&await(0,O.T)(e,a,s-e.clock.now(),t.unless);){if(Fn(e,t,e.cluster.snapshot()))return;await ur(e)}}const Fn=(e,{memory:t},n)=>Un(e,t,n).progress.foreign!==
void 0;function wr({memory:e,journal:t,needed:n},s){const a=n.map(({revision:o})=>kr(o,rr(e.exposure,t,o.name,s),s)),i=e.startedMs+t.plan.limits.totalMs-s;return Math.
max(0,Math.min(i,Math.max(0,...a)))}function kr({window:e},t,n){const s=Math.min(hr,(0,U.E9)(e??"")??lr);return Math.min(s,Math.max(0,t+s-n))}var it=p(36993);async function ce(e,t){
const{version:n,ingress:s}=await e.cluster.installation(t),a=(0,C.hy)(n);e.knative.age=a==="unknown"?await(0,it.hu)(e.cluster):a,n!==void 0&&a!=="unknown"&&(e.knative.
version=n);const i=e.knative.version??it.hm[e.knative.age];return{...e.cluster.target,...i!==void 0&&{knative:i},...s!==void 0&&{ingress:s}}}function jn({cluster:e},t){
const n=e.snapshot();return[(0,l.NP)(n),...n.service?[(0,l.fy)(n.service)]:[]].every(a=>(0,g.tC)(t,a)===0)}const[Or,$r]=[8e3,1e3];async function Tr(e,t){const n=Hn(
e,t);return n===void 0?"unknown":Vn(e,{on:"pod-autoscaler",name:t,written:n},async s=>(await q(e,"pod-autoscaler",[t]),I("pod-autoscaler",e.cluster.snapshot(),t)!==
String(n)?"unknown":s?"before-1.21":void 0))}async function Er(e,t){const n=await e.cluster.readPods(t)??[],s=Hn(e,t,n.length);return s===void 0||n.length===0?"\
unknown":Vn(e,{on:"revision",name:t,written:s},async()=>{const a=await e.cluster.readPods(t);if(a===void 0)return"unknown";const i=(0,C.cT)({written:s,desired:Wn(
e.cluster.snapshot(),t),before:n,after:a});return i==="unknown"?void 0:i})}function Hn({cluster:e},t,n=0){const{desired:s=0,replicas:a,maxScale:i=0}=e.snapshot().
revisions.get(t)??{replicas:void 0};if(a===void 0)return;const o=Math.max(s,a,n)+1;return Number(i)>0&&o>Number(i)?void 0:o}async function Vn(e,{on:t,name:n,written:s},a){
const o=!e.interrupt.aborted&&await tt(e,{on:t,name:n},String(s))?await Sr(e,{on:t,name:n,written:s},a):"unknown",r=(0,l.zc)(e.cluster.snapshot())?.scale[n]??null;
return I(t,e.cluster.snapshot(),n)!==r&&await tt(e,{on:t,name:n},r),o}async function Sr(e,{name:t,written:n},s){const a=e.clock.now()+Or;for(;;){const i=await(0,O.
T)(e,r=>Wn(r,t)>=n,$r,e.interrupt);i&&await e.clock.sleep(Sn,e.interrupt);const o=await s(i);if(o!==void 0)return o;if(i||e.interrupt.aborted||e.clock.now()>=a)
return"unknown"}}const Wn=({revisions:e},t)=>e.get(t)?.desired??0;function ot(e,t,n=(0,l.zc)(e.cluster.snapshot())){!n||n.stable.length===0||e.knative.told===t||
(e.knative.told=t,e.reporter.report(Kn(e,t,n)))}async function Rr(e,t){const{hold:n}=t;!(n!==void 0&&!(0,C.H8)(n,e.knative.age))||n==="revision"||(n==="nothing"&&
e.knative.age==="before-1.21"&&await(0,E.LA)(e),ot(e,n,t))}function Nr(e,t){const n=e.cluster.snapshot(),s=(0,l.zc)(n),a=t.filter(r=>n.revisions.has(r));if(!s||
s.hold==="nothing"||a.length===0)return;const i=s.stable.filter(({revision:r})=>a.includes(r)),o={names:a,isCandidate:a.includes(s.candidate??""),isStable:i.length>
0};e.reporter.report({...Kn(e,"nothing",{...s,stable:i}),lost:o})}function Kn(e,t,n){const{age:s,version:a}=e.knative,{revisions:i}=e.cluster.snapshot(),{minScale:o}=e.
settings.template;return{is:"holding",hold:t,age:s,...a!==void 0&&{version:a},lacks:_r(e).map(ge.Cv),stable:(0,C.RK)(n,r=>i.get(r)),...o!==void 0&&o>0&&{candidateMinScale:o}}}
function _r({knative:{age:e},may:t}){return e==="before-1.21"?t.patchAutoscalers?[]:(0,ge.xQ)("hold"):t.patchRevisions?[]:(0,ge.xQ)("scale")}async function xe(e,t){
const n=(0,l.zc)(e.cluster.snapshot())?.hold;return(n===void 0||n==="pod-autoscaler")&&e.knative.age==="unknown"&&await ce(e),n!==void 0&&!(0,C.H8)(n,e.knative.
age)?n:(n===void 0&&await Ar(e),e.knative.age==="unknown"&&t!==void 0&&(e.knative.age=await(0,it.hu)(e.cluster,[t])),await Yn(e,t),await xr(e,t),qn(e))}async function Ar(e){
const t=Object.entries(Gn(e,"revision")).filter(([n])=>jn(e,n));await ye(e,"revision",Object.fromEntries(t))}function Gn({cluster:e},t){const n=e.snapshot();return(0,C.
D8)((0,l.zc)(n)?.scale??{},s=>I(t,n,s))}async function Yn(e,t){t===void 0||!zn(e)||e.may.patchRevisions&&jn(e,t)&&(e.knative.age=await Er(e,t))}const zn=({knative:e,
interrupt:t})=>e.age==="unknown"&&!t.aborted;async function xr(e,t){t===void 0||!zn(e)||e.may.patchAutoscalers!==!0||await Jn(e,"pod-autoscaler")==="nothing"||!await Pe(
e,"pod-autoscaler")||e.interrupt.aborted||(e.knative.age=await Tr(e,t),e.knative.age==="unknown"&&await Pe(e,void 0))}async function Pr(e,t){if(await ce(e,"agai\
n"),e.knative.age==="before-1.21"){if(t===void 0)return"pod-autoscaler";Ir(e)}return await q(e,"pod-autoscaler",Object.keys((0,l.zc)(e.cluster.snapshot())?.scale??
{})),await ye(e,"pod-autoscaler",Gn(e,"pod-autoscaler")),await Pe(e,void 0)?(await Yn(e,t),qn(e)):"nothing"}function Ir({knative:e}){e.age="unknown",delete e.version}
async function qn(e){e.knative.age==="before-1.21"&&await(0,E.LA)(e);const t=Me(e),n=await Lr(e,t==="by-effect"?"nothing":t);return n===void 0?"nothing":(e.interrupt.
aborted||ot(e,n),n)}async function Lr(e,t){if((0,l.zc)(e.cluster.snapshot())?.hold===t)return t;const n=await Jn(e,t);return await Pe(e,n)?n:void 0}const Me=({knative:{
age:e},may:t})=>(0,C.Z7)({age:e,mayPatchRevisions:t.patchRevisions,mayPatchAutoscalers:t.patchAutoscalers===!0});async function Jn(e,t){return(await q(e,t,Object.
keys((0,l.zc)(e.cluster.snapshot())?.scale??{}))).length===0?t:(e.may.patchAutoscalers=!1,"nothing")}async function Pe(e,t){return(await(0,S.M9)(e,({journal:s},a,i)=>dn(
s,a,{hold:t,scale:Cr(t,s,{facts:a,now:i})}))).is==="written"}function Cr(e,t,{facts:n,now:s}){return e==="pod-autoscaler"?Ur(t,s):t.hold!=="pod-autoscaler"?t.scale:
Object.fromEntries(Object.keys(t.scale).map(a=>[a,n.minScaleOf(a)]))}const Ur=({scale:e,isRollback:t},n)=>{const s=Object.keys(e).flatMap(a=>{const i=I("pod-aut\
oscaler",n,a);return i===void 0?[]:[[a,i]]});return t?{...Object.fromEntries(s),...e}:Object.fromEntries(s)},ue=(e=[])=>({is:"kept",next:e});async function Dr(e,t){
const n=await Br(e,t),{journal:s}=t;return n.is!=="foreign"&&(0,g.vY)(s.before)&&!(0,g.O2)(s)&&!Xn(s)&&await jr(e,s),n}async function Br(e,t){const n=e.cluster.
snapshot(),{journal:s}=t;if(Xn(s)||!Zn(e,n,t))return ue();const a=Qn(s,n);if(s.isRollback&&a&&(0,l.AR)(n,a,e.templates))return ue();if(e.settings.onAbort==="kee\
p")return ue([`${e.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);if(!a)return ue(["The Revision with the previous template \
no longer exists. Set spec.template before the next deploy."]);let i=!1;return(await(0,S.M9)(e,(r,c,u)=>(i=!Zn(e,u,r),(0,D.v0)(r.journal,c,i?void 0:e.templates.
of(a))))).is==="foreign"?{is:"foreign"}:i?ue():(e.reporter.report({is:"written",what:`Restored the template of ${a.name}`}),{is:"restored",next:[]})}const Xn=({
candidate:e,intended:t})=>e!==void 0&&(0,g.tC)(e,t)>0,Qn=({templateFrom:e},{revisions:t})=>e===void 0?void 0:t.get(e),Zn=({templates:e},t,{service:n,journal:s})=>s.
isRollback?e.fingerprint(n.template)===s.sent:(0,l.TH)(n.template)===s.id&&(0,l.Hy)(t,s,e),Fr=2e3;async function jr(e,t){const n=e.cluster.snapshot(),{service:s}=n,
a=Qn(t,n);if(!s||!a||!e.templates.same(s.template,e.templates.of(a)))return;const i=f=>typeof(0,l.nO)(f,e.driver)=="string",o=e.clock.now()+Math.min(t.plan.limits.
readyMs,Hr),r=()=>o-e.clock.now();await(0,O.T)(e,f=>i(f)||be(e,f)!==void 0,r());const c=be(e,e.cluster.snapshot());if(!c||i(e.cluster.snapshot()))return;const u=Vr(
e,t);if(await Wr(e,c,u)){const f=d=>(0,l.Ck)(d)&&(0,l.EB)(d,c.name)>=u;await(0,O.T)(e,d=>i(d)||f(d),r())}await(0,O.T)(e,i,Fr)}const Hr=6e4,Vr=(e,{stable:t})=>{const n=e.
cluster.snapshot();return Math.max(1,...t.map(({revision:s})=>(0,l.EB)(n,s)))};async function Wr(e,{name:t,replicas:n},s){const a=(0,l.zc)(e.cluster.snapshot())?.
hold;if(a==="nothing"||a==="revision"&&!e.may.patchRevisions||a===void 0&&n>=s)return!1;await q(e,a,[t]);const i=I(a??"revision",e.cluster.snapshot(),t);if(i===
void 0||(await(0,S.M9)(e,({journal:c},u)=>(0,D.KE)(c,u,{revision:t,minScale:i}))).is!=="written")return!1;const r=await xe(e,t);return r!=="nothing"&&tt(e,{on:r,
name:t},String(s))}const es=async(e,{world:t,memory:n,snapshot:s})=>{const a=(0,l.nO)(s,t.driver);if(typeof a=="string")return;if(qr(t,n,a,(0,l.fx)(s.route,a.journal.
intended)),await n.pods.raising,a.journal.stable.length===0)return Xr(t,n,a);const i=await Dr(t,a);i.is!=="foreign"&&await Yr(t)&&(await re(t,n,a.journal),await ns(
t,n)&&t.cluster.snapshot().service&&x(t,n,Kr(t,n,{ours:a,snapshot:s,isRestored:i.is==="restored",next:i.next})))};function Kr(e,t,{ours:{journal:n},snapshot:s,isRestored:a,
next:i}){const o=Tn(e,n,Io);if(!n.isRollback){const c=t.abortBecause??"driver-died",u=Gr(e,t,n);return{kind:"aborted",because:c,reason:t.abortDetail??"",next:[...i,
...u,...o],journal:n}}if(ts(n,s)){const c=t.abortBecause??"driver-died",u=`${n.candidate??"What was to have the traffic"} receives no more traffic`,f=a?`${u}, a\
nd the Service has the configuration of ${n.templateFrom} again.`:`${u}.`;return{kind:"rolled-back",because:c,reason:f,next:[...i,...o],journal:n}}return{kind:"\
aborted",because:"stable-gone",reason:`${(0,g.HV)(n.stable)} no longer exists, so traffic could not return to it.`,next:[...i,...o],journal:n}}const ts=({candidate:e,
intended:t},n)=>!t.some(s=>(0,D.Pw)(s,(0,l.$S)(n)))&&(e===void 0||(0,g.tC)(e,t)===0),Gr=(e,t,n)=>{const{abortBecause:s="driver-died",abortCure:a}=t;return a?[a]:
To(s,zr(e,t,n))};async function Yr(e){const t=e.cluster.snapshot(),n=(0,l.nO)(t,e.driver);if(typeof n=="string")return!1;if((0,g.UN)(On(e,n.journal,t).traffic,n.
journal.intended))return!0;const s=await(0,S.M9)(e,({journal:i},o,r)=>(0,D.cJ)(i,o,On(e,i,r))),{journal:a}=s.is==="written"?s:{};return a?(await(0,O.T)(e,l.Ck,a.
plan.limits.routeMs),!0):!1}const zr=(e,{pods:{lacking:t}},n)=>{const{service:s,namespace:a}=e.cluster.target,i=(0,l.RH)(e.cluster.snapshot(),n)?.name;return{service:s,
namespace:a,...i?{candidate:i}:{},...t?{lacking:t}:{}}};function qr(e,t,{journal:n},s){const a=e.clock.now(),i=t.exposure.at(-1);if(i&&i.toMs===Number.POSITIVE_INFINITY&&
(i.toMs=a),n.stable.length===0)return;const o=(0,g.AR)(n.intended),r=a-(t.returningFromMs??t.seen?.wait.fromMs??a);s?e.reporter.report({is:"returned",to:o,afterMs:r,
atMs:a}):e.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function Jr(e,t,{journal:n,
now:s}){const a=_e(e,t,s,n);if(n.isRollback&&(a?.verdict?.is==="bad"||!ts(n,s)))return;const i=n.isRollback?"rolled-back":n.reason??t.abortBecause;if(!a||!i||!(0,J.
bj)(i))return;const o=n.cause??wn(t,{why:i,candidate:a,start:s.start});return{revision:a.name,why:i,...o===void 0?{}:{cause:o}}}async function ns(e,t){const{is:n}=await(0,S.
M9)(e,({journal:s},a,i)=>s.stage==="aborting"?(0,D.cI)(a,Jr(e,t,{journal:s,now:i})):void 0);return n==="written"}async function Xr(e,t,{journal:n}){const{service:s,
onFirstFailure:a}=e.settings,i=t.abortBecause??"driver-died";if(a==="delete"&&n.created===!0)return(await ec(e)).is!=="written"?void 0:x(e,t,{kind:"first-deploy\
ment-failed",because:i,reason:`${s} was deleted (\`on-first-failure: delete\`).`,next:[],journal:n});if(await re(e,t,n),!await ns(e,t))return;const o=n.broken===
void 0,r=o?Qr(e):"There was no Revision that serves to return to.";x(e,t,{kind:o?"first-deployment-failed":"aborted",because:i,reason:[r,t.abortDetail].filter(Boolean).
join(" "),next:[t.abortCure??"Fix the cause above and deploy again. Nothing needs cleaning up.",...Zr(e,n)],journal:n})}function Qr({cluster:e,settings:{service:t}}){
const[n,...s]=(0,g.AR)((0,l.NP)(e.snapshot())).map(({revision:a})=>a);return n===void 0?`${t} was kept, and serves nobody yet.`:`${t} was kept, with all traffic\
 on ${[n,...s].join(" and ")}, which was not proven healthy.`}const Zr=(e,{broken:t,before:n})=>t===void 0||(0,g.vY)(n)||!(0,g.vY)(e.cluster.snapshot().service?.
traffic??n)?[]:[`${e.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`];function ec(e){const t={
send:e.cluster.deleteService,isDone:({service:s})=>s===void 0},n=s=>typeof(0,l.nO)(s,e.driver)=="string"?void 0:t;return(0,S.m3)(e,n,{attempts:4})}function ss(e,{
percent:t,stablePods:n},s){const a=(r,c)=>{const u=Number(s(r)?.maxScale??0);return[r,u>0?Math.min(c,u):c]},i=e.stable.map(({revision:r})=>a(r,Math.max(1,s(r)?.
replicas??0))),o=Math.max(1,Math.ceil(t*n/100));return Object.fromEntries([...i,...e.candidate?[a(e.candidate,o)]:[]])}const as=({stable:e},t)=>e.reduce((n,{revision:s})=>n+
(t(s)?.replicas??0),0);function is({stable:e,scale:t},n){const s=a=>{switch(n){case"tag":return a===null?null:"0";case"warm":return String(Math.max(1,Number(a??
0)));case"none":return a}};return Object.fromEntries(e.map(({revision:a})=>[a,s(t[a]??null)]))}const tc=async(e,{world:t,memory:n})=>{se(t,n),t.reporter.report(
{is:"phase",phase:"promote"}),await(0,S.M9)(t,({journal:s},a)=>pn(Re(s,n),a),{interrupt:t.interrupt})},nc=async(e,{world:t,memory:n})=>{(0,l.zc)(t.cluster.snapshot())?.
hold==="pod-autoscaler"&&await xe(t,void 0);const s=(0,l.nO)(t.cluster.snapshot(),t.driver);if(typeof s=="string"||s.journal.candidate===void 0)return;const a={
...s.journal,candidate:s.journal.candidate},i=is(a,t.settings.keepPrevious);await re(t,n,a,{over:i,hurry:t.interrupt}),await ac(t,a);let o="pinned";const{keepPrevious:r}=t.
settings;(await(0,S.M9)(t,(u,f,d)=>(o=Xe(t,a,d),gn(a,f,{form:o,keep:r,isJudged:$i(Ne(a,n))})))).is==="written"&&(await sc(t,a),t.cluster.snapshot().service&&rc(
t,n,a,o))};async function sc(e,{plan:t}){const n=e.clock.now()+t.limits.routeMs;await(0,O.T)(e,l.Ck,t.limits.routeMs);const s=({service:a,route:i})=>!a||!i||(0,g.
UN)(a.served,i.served);await(0,O.T)(e,s,n-e.clock.now(),e.interrupt)}async function ac(e,t){const n=a=>typeof(0,l.nO)(a,e.driver)=="string"||xo(e,t,a);if(await(0,O.
T)(e,n,ic))return;const{routeMs:s}=t.plan.limits;e.reporter.report({is:"note",text:`Knative does not name ${t.candidate} as its latest Revision yet. Waiting for\
 at most ${s/1e3} s`}),await(0,O.T)(e,n,s)}const ic=2e3;function oc({reporter:e},{steps:t},n){const a=t.filter(({verdict:r})=>r==="not-judged").flatMap(({sources:r})=>r).
filter(({bad:r})=>r>0);if(a.length===0)return;const i=a.reduce((r,c)=>c.bad/c.count>r.bad/r.count?c:r),o=`${i.bad} of ${i.count} ${i.source} failed (${Math.round(
100*i.bad/i.count)} %)`;e.report({is:"warning",code:"W_NOT_JUDGED",message:`${n} was promoted without being judged: in one step ${o}, and there were too few mea\
surements to decide.`,cure:"Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function rc(e,t,n,s){
const{tags:a}=e.settings;oc(e,t,n.candidate);const i=s==="pinned"?Tn(e,n,fc):[],o=n.stable.length>0&&e.settings.keepPrevious!=="none",r=o?` ${$(n.stable)} keeps\
 the tag ${a.stable}.`:"",c=t.abortBecause==="asked";x(e,t,{kind:"promoted",...c?{because:"asked"}:{},reason:`${c?cc:""}${n.candidate} serves 100 % of traffic.${r}${os(
Ne(n,t))}`,next:[...c&&o?[uc(e)]:[],...i,...dc(e,n)],journal:n})}const os=e=>e.flatMap(t=>(0,at.T)(t)??[]).map(t=>` ${t}`).join(""),cc="Too late to abort: the p\
romotion was decided before, and has been finished. ",uc=({cluster:{target:e}})=>`To return to the previous Revision: ${(0,X.j)({verb:"rollback",...e})}`,fc=({cluster:e,
templates:t},n)=>(0,l.Hy)(e.snapshot(),n,t)?`${n.candidate} is not the latest Revision for Knative`:"Another client changed the template in the meantime";function dc({
cluster:e,settings:t},{hold:n,stable:s}){if(n!=="nothing"||t.keepPrevious==="none")return[];const{revisions:a}=e.snapshot();return s.flatMap(({revision:i})=>{const o=Number(
a.get(i)?.minScale??0);return o===0?t.keepPrevious==="warm"?[`${i} is not kept warm: its pods cannot be held.`]:[]:[`${i} keeps at least ${o} ${o===1?"pod":"pod\
s"}: min-scale of its template cannot be changed here.`]})}const lc=async(e,{world:t,memory:n,snapshot:s})=>{se(t,n);const a=(0,l.nO)(s,t.driver);if(typeof a=="\
string")return;const{journal:i}=a;if(await re(t,n,i,{unless:t.interrupt}),t.interrupt.aborted||(0,l.zc)(t.cluster.snapshot())?.stage!==i.stage)return;(await(0,S.
M9)(t,(r,c)=>mn(i,c))).is==="written"&&x(t,n,{kind:"split",reason:`The requested split is in effect and stays.${os(Ne(i,n))}`,next:hc(t,i),journal:i})};function hc({
cluster:e},{candidate:t,plan:n,stable:s,before:a}){return t===void 0?[]:So({...e.target,candidate:t,percent:n.steps.at(-1)?.percent??0,stable:s.map(({revision:i})=>i),
isPinned:(0,g.vY)(a)})}const rs=async({because:e},t)=>{const{world:n,memory:s}=t;s.abortBecause??=e,s.returningFromMs=n.clock.now(),e==="candidate-not-warm"&&mc(
t),e==="route-stuck"&&gc(t);let a={reason:e};try{vc(e,t),a={...a,...pc(e,t)}}catch{}await(0,S.M9)(n,({journal:i},o)=>(0,D.H_)(i,o,a),{urgent:!0})};function pc(e,{
world:t,memory:n,snapshot:s}){const a=(0,l.zc)(s),i=a&&_e(t,n,s,a);if(!i||a.isRollback||!(0,J.bj)(e))return{};const o=wn(n,{why:e,candidate:i,start:s.start});return o===
void 0?{}:{cause:o}}function gc({memory:e,snapshot:{route:t}}){const n=(0,l.NK)(t);n&&(e.abortDetail??=`${n}.`)}function mc({memory:e,snapshot:t}){const n=Cn(e,
t);e.pods.lacking=n.map(({revision:a})=>a);const s=n.map(({revision:a,pods:i,wanted:o})=>`${a} has ${i} of ${o}`);s.length>0&&(e.abortDetail??=`${s.join(", ")}.`)}
function vc(e,{world:t,memory:n,snapshot:s}){se(t,n);const a=(0,l.zc)(s);t.reporter.report({is:"phase",phase:a?.isRollback?"rollback":"abort"});const{abortDetail:i}=n,
o=a&&(0,l.RH)(s,a)?.name;t.reporter.report({is:"returning",because:e,to:a?(0,g.AR)((0,D._r)(a,(0,l.$S)(s)).traffic):[],atMs:t.clock.now(),...o?{candidate:o}:{},
...i?{detail:i}:{}}),bc.has(e)&&(n.abortDetail??=n.steps.at(-1)?.why)}const bc=new Set(["analysis-failed","analysis-inconclusive"]),yc=async({because:e},{world:t,
memory:n,snapshot:s})=>{se(t,n);const a=(0,l.zc)(s);e==="traffic"&&a&&await Mc(t,n,a),x(t,n,{kind:"stopped",because:e,reason:Rc(e,s,t),next:_c(e,t),...a?{journal:a}:
{}})};async function Mc(e,t,n){await re(e,t,n);const s=({service:i})=>i?.driver===e.driver,a=()=>e.cluster.writeService({driver:e.driver,set:(0,A.ce)(n)});await(0,S.
m3)(e,i=>s(i)?{send:a,isDone:o=>!s(o)}:void 0,{onRefusal:()=>"over"})}const wc=async({because:e},{world:t,memory:n})=>{e==="api-silent"&&await Oc(t)||cs(t,n,{because:e})},
kc=5e3,Oc=({cluster:e,clock:t})=>(0,z.Ku)([n=>t.sleep(kc,n).then(()=>!1),n=>e.reread(n).then(()=>!0,()=>!1)]);function cs(e,t,{because:n,detail:s,cure:a}){const i=e.
cluster.snapshot(),{service:o,namespace:r}=e.cluster.target,c=(0,l.zc)(i),u=c?[`kubectl patch ksvc ${o} -n ${r} --type json -p '${Sc(c,i)}'`]:[];x(e,t,{kind:"un\
certain",because:n,reason:s??(n==="route-stuck"?Ec(i):Tc[n]),next:[(0,X.j)({verb:"abort",service:o,namespace:r}),...u,...c?[$c(c)]:[],...a?[a]:[]],...c?{journal:c}:
{}})}const $c=({deadlineMs:e})=>`Otherwise the next deploy, or \`recover\`, returns traffic, from ${qe(Math.ceil(e/us)*us)} on.`,us=6e4,Tc={"api-silent":"The AP\
I server has not responded for 60 s.",error:"Could not return traffic to stable."},Ec=({route:e})=>{const t=(0,l.NK)(e),n="Traffic was set to stable, but the Ro\
ute does not apply it";return t?`${n}: ${t}.`:`${n} yet. It will as soon as every Revision in the list is ready.`},Sc=(e,t)=>JSON.stringify([{op:"replace",path:"\
/spec/traffic",value:(0,D._r)(e,(0,l.$S)(t)).traffic}]);function Rc(e,{service:t},n){return e==="deleted"?`Another client ${t?"is deleting":"deleted"} ${n.settings.
service}.`:e==="driver"?`Another rollout of ${n.settings.service} took over${Nc(t)}.`:`Another client changed the traffic of ${n.settings.service}${(0,l.hU)(t,"\
traffic")}. That change is kept.`}function Nc(e){const t=e?.journal;return t&&t!=="unreadable"&&t.job?.url?`: ${t.job.url}`:""}const _c=(e,t)=>e==="traffic"?[`T\
o return traffic to stable: ${(0,X.j)({verb:"abort",...t.cluster.target})}`]:[],Ac=async(e,{world:t,memory:n})=>{se(t,n);const s=await(0,S.M9)(t,({journal:o},r)=>hn(
Re(o,n),r,t.settings.pauseTimeoutMs));if(s.is!=="written"||!s.journal)return;const{journal:a}=s,{target:i}=t.cluster;x(t,n,{kind:"paused",reason:`${a.candidate}\
 has ${a.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${qe(a.deadlineMs)}.`,next:[`To continue: ${(0,X.j)({verb:"promote",...i})}`,`To\
 return traffic to stable: ${(0,X.j)({verb:"abort",...i})}`],journal:a})};var fe=p(49773);const xc=async({step:e},{world:t,memory:n,snapshot:s})=>{const a=(0,l.
zc)(s);if(!a)return;const i=d=>s.revisions.get(d);n.pods.scaledFor=e,n.pods.scaledAtMs=t.clock.now(),n.pods.stablePods=Math.max(n.pods.stablePods,as(a,i)),n.pods.
wanted={};const o=a.plan.steps[e]?.percent??0,{stablePods:r}=n.pods,c=ss(a,{percent:o,stablePods:r},i),u=Pc(t,a,{step:e,wanted:c});n.pods.raising=u.catch(()=>{});
const f=await(0,z.Ku)([()=>u,d=>(0,z.QH)(d).then(()=>{})],t.interrupt);f&&(Nr(t,Object.keys(c).filter(d=>!f.has(d))),n.pods.scaledAtMs=t.clock.now(),n.pods.wanted=
Object.fromEntries(Object.entries(c).filter(([d])=>f.has(d))),(0,fe.Ns)(t,Object.keys(n.pods.wanted),n.background.signal))};async function Pc(e,t,{step:n,wanted:s}){
const a=await Ic(e,t);if(a==="nothing"||e.interrupt.aborted)return;const i=n>=t.plan.steps.length-1;return ds(e,a,{wanted:s,trial:fs(t),isLast:i})}async function Ic(e,t){
const{hold:n,plan:s}=t,a=fs(t);return n===void 0&&e.knative.age==="unknown"&&a!==void 0&&(0,fe.LK)(e.cluster.snapshot(),a)&&await(0,fe.cA)(e,a,s.limits.readyMs),
xe(e,a)}const fs=({step:e,candidate:t})=>e<0?t:void 0;async function ds(e,t,{wanted:n,trial:s,isLast:a}){if(s!==void 0&&e.knative.version===void 0)return ps(e,t,
n);const[o,r]=[Object.keys(n),hs(e,t)],c=o.filter(h=>r(h)===void 0);await q(e,t,c),a&&(0,C.GY)(n,r).length===0&&await Lc(e,t,o);for(let h=0;h<2;h++){const{held:m,
lost:b}=await ls(e,t,n);if(b===void 0)return m}const u=await Pr(e,s);if(u==="nothing"||e.interrupt.aborted)return new Set;const{held:f,lost:d}=await ls(e,u,n);return new Set(
[...f].filter(h=>h!==d))}async function ls(e,t,n){const[s]=(0,C.GY)(n,hs(e,t)),a=await ps(e,t,n);return t!=="pod-autoscaler"||s===void 0||!a.has(s.revision)?{held:a}:
await Uo(e,s)?{held:a}:{held:a,lost:s.revision}}async function Lc(e,t,n){const s=e.cluster.snapshot(),a=i=>I(t,s,i)===I("revision",s,i);await q(e,t,n.filter(i=>!a(
i)).slice(0,1))}const hs=(e,t)=>n=>I(t,e.cluster.snapshot(),n);async function ps(e,t,n){const s=e.cluster.snapshot(),a=new Set(Object.keys(n).filter(u=>!Cc(s,t,
u))),o=(0,C.GY)(n,u=>I(t,s,u)).filter(({revision:u})=>!a.has(u)),r=Object.fromEntries(o.map(({revision:u,pods:f})=>[u,String(f)])),c=await ye(e,t,r);for(const{revision:u,
pods:f}of o)c.has(u)?e.reporter.report({is:"scaling",revision:u,from:(0,l.EB)(s,u),to:f}):a.add(u);return new Set(Object.keys(n).filter(u=>!a.has(u)))}const Cc=(e,t,n)=>t!==
"pod-autoscaler"||Object.hasOwn((0,l.zc)(e)?.scale??{},n),Uc=async({step:e},{world:t,memory:n})=>{se(t,n),n.before.over.abort();const s=await(0,S.M9)(t,({journal:f},d)=>ln(
Re(f,n),d,{step:e,leftMs:Ye(t,n,f)}),{interrupt:t.interrupt});if(s.is!=="written"||!s.journal?.candidate)return;const{candidate:a,intended:i,plan:o}=s.journal,r=o.
steps[e]?.percent??0,c=t.clock.now();n.exposure.length===0&&t.reporter.report({is:"phase",phase:"traffic"}),Bc(n,r,c);const u=(0,g.AR)(i).filter(f=>f.revision!==
a);t.reporter.report({is:"shifted",step:e,percent:r,candidate:a,stable:u,atMs:c})},Dc=async(e,{world:t,memory:n})=>{se(t,n),await(0,S.M9)(t,({journal:s},a)=>(0,W.
uQ)(Re(s,n),a,{wait:{step:s.step,leftMs:Ye(t,n,s)}}),{interrupt:t.interrupt})};function Bc(e,t,n){const s=e.exposure.at(-1);s&&s.toMs===Number.POSITIVE_INFINITY&&
(s.toMs=n),e.exposure.push({percent:t,fromMs:n,toMs:Number.POSITIVE_INFINITY})}const Fc=1e3,jc={deploy:yo,"watch-tag-host":ko,"tag-candidate":wo,scale:xc,follow:Mo,
"check-health":ji,shift:Uc,"begin-hold":_i,"hold-again":Dc,"take-request":cr,pause:Ac,promote:tc,"finish-promotion":nc,"keep-split":lc,abort:rs,"clean-up":es,stop:yc,
"give-up":wc,wait:async({atMostMs:e},{world:t,snapshot:n})=>{await(0,z.Ku)([s=>t.cluster.changed(n,s),t.notifier.next,s=>t.clock.sleep(Math.min(e,Fc),s)])}};var gs=p(
58977),rt=p(49967);async function we(e,t){const n=()=>Wc(e,t);e.interrupt.aborted&&n(),e.interrupt.addEventListener("abort",n);const s=(0,l.zc)(e.cluster.snapshot());
s&&Ei(e,s);try{for(;!t.outcome;)await Kc(e,t);return t.outcome}finally{e.interrupt.removeEventListener("abort",n),t.background.abort(),e.cluster.unfollow(),await(0,z.
Ku)([async()=>t.pods.raising,a=>e.clock.sleep(Vc,a)])}}function Hc(e,t,n){return n.abortBecause??="error",ct(n,e),we(t,n)}const Vc=2e3;function Wc(e,t){const{reason:n}=e.
interrupt;n instanceof Error&&!t.abortBecause&&ct(t,n),t.abortBecause??=n instanceof Error?"error":"cancelled",e.notifier.notify()}function ct(e,t){const{detail:n,
cure:s}=ms(t);e.abortDetail=n,s&&(e.abortCure=s)}async function Kc(e,t){const n=e.cluster.snapshot();let s;try{const{journal:a,progress:i}=Un(e,t,n);if(s=(0,gi.
L)(a?.plan??nu,i),Gc(s)&&Yc(t,n))return await qc(e);if(Jc.has(s.do)&&await Qc(e,t)==="interrupted")return;await Zc(s,{world:e,memory:t,snapshot:n})}catch(a){await eu(
s,a,{world:e,memory:t,snapshot:n})}}const Gc=e=>"because"in e&&e.because==="route-stuck";function Yc(e,{service:t}){return!t||e.routeReadFor===t.generation?!1:(e.
routeReadFor=t.generation,!0)}const zc=3e3;async function qc({cluster:e,clock:t,interrupt:n}){const s=()=>e.relist("routes").catch(()=>{});await(0,z.Ku)([s,a=>t.
sleep(zc,a)],n)}const Jc=new Set(["pause","keep-split","finish-promotion","clean-up"]),Xc=1e3;async function Qc({clock:e,interrupt:t},{readAnswers:n}){if(!(!n||
t.aborted))return await(0,z.Ku)([()=>n().catch(()=>{}),s=>e.sleep(Xc,s)],t),t.aborted?"interrupted":void 0}const Zc=(e,t)=>jc[e.do](e,t);async function eu(e,t,n){
const{world:s,memory:a}=n,{detail:i,cure:o}=ms(t),r=t instanceof pe.a&&t.code==="E_API_SILENT",c=a.abortBecause==="error"||e?.do==="abort"||e?.do==="clean-up",u=(0,rt.
G9)(t)&&typeof(0,l.nO)(s.cluster.snapshot(),s.driver)=="string";if(!c&&!r&&!u){a.abortBecause="error",ct(a,t);return}!e&&!r&&await tu(n),a.outcome||cs(s,a,{because:"\
error",detail:i,...o?{cure:o}:{}})}async function tu({world:e,memory:t}){const n=()=>({world:e,memory:t,snapshot:e.cluster.snapshot()}),s=(0,l.nO)(n().snapshot,
e.driver);if(!(typeof s=="string"||s.journal.stage==="promoting"))try{s.journal.stage!=="aborting"&&await rs({do:"abort",because:"error"},n()),(s.journal.stable.
length===0||await(0,O.T)(e,l.Ck,s.journal.plan.limits.routeMs))&&await es({do:"clean-up"},n())}catch{}}const ms=e=>e instanceof pe.a?{detail:e.message,cure:e.cure}:
{detail:(0,gs.WB)(e)},nu={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}};function Ie({percents:e,holdMs:t,bakeMs:n=0,ending:s,
...a}){const i=e.map(o=>({percent:o,holdMs:0}));return ut({steps:i,ending:s,...a},{holdMs:t,bakeMs:n})}function ut(e,{holdMs:t,bakeMs:n}){const s=e.steps.map((a,i)=>{
const o=su(e,i)?n:t;return o===void 0?a:{...a,holdMs:o}});return{...e,steps:s}}function vs(e,t){const n=({holdMs:s})=>s===0?0:Math.max(s,t);return{...e,steps:e.
steps.map(s=>({...s,holdMs:n(s)}))}}const su=({steps:e,ending:t},n)=>t==="promote"&&n===e.length-1&&e.length>1;var bs=p(10312);function ys(e,{tags:t,plan:n}){const{
settings:s}=e,a=(n.kept?.again??[]).filter(f=>!Object.hasOwn(s.given,f));if(a.length>0)throw(0,v.V2)("E_GIVE_AGAIN",{settings:a.join("`, `")});const i=(0,ne.mo)(
s.analysis),{detect:o,...r}=n.evidence??{},c={...r,...i.maxErrorRate===void 0&&o!==void 0&&{detect:o},...i},u=(0,bs.$B)(s,{texts:n.kept?.texts??{}});return{...e,
...e.asks({...u,tags:t,analysis:c})}}function Ms({settings:e,may:t},n){const s=(r,c)=>Object.hasOwn(e.given,r)?c:void 0,a={...n,...e.maxHoldMs===void 0?{}:{maxHoldMs:e.
maxHoldMs},limits:{...n.limits,totalMs:s("timeout",e.timeoutMs)??n.limits.totalMs}},{plan:i}=e,o=ut(a,{holdMs:s("hold",i.isHoldAuto?void 0:i.holdMs),bakeMs:s("b\
ake",i.is==="split"?void 0:i.bakeMs??0)});return vs(o,t.latest?.behindMs??0)}async function ft(e,t,n){const s=ae(e.clock);s.abortBecause=n;const a=n==="asked";return await ks(
e,{driver:t,isDead:n==="driver-died",isAsked:a},({journal:i,service:o})=>(0,A.ZK)(i,o.traffic,a)),we(e,s)}async function ws(e,t){return await ks(e,{driver:t,isDead:t!==
void 0,isAsked:!1},({journal:n,service:s})=>{const{plan:a,...i}=(0,A.ZK)(n,s.traffic,!1),{pauseAt:o,...r}=Ms(e,a),c=r.steps.map((u,f)=>f===i.step?{...u,holdMs:0}:
u);return{...i,plan:{...r,steps:c}}}),we(e,ae(e.clock))}async function ks(e,t,n){t.driver!==e.driver&&await(0,S.m3)(e,s=>{const a=au(e,t,s),i={nowMs:e.cluster.serverNow()},
o=(0,A.GH)(n(a),i,e.driver,e.job),{generation:r}=a.service;return{send:()=>e.cluster.writeService({generation:r,driver:t.driver??null,set:o}),isDone:({service:c})=>c?.
driver===e.driver}})}function au(e,{driver:t,isDead:n,isAsked:s},a){const{service:i}=a,o=(0,l.zc)(a);if(!i||i.driver!==t||!o||o.stage==="stopped"&&!s)throw(0,N.
xt)(e,o);if(s&&o.stage==="promoting"&&(0,N._V)(e,a).is==="alive")throw(0,v.V2)("E_TOO_LATE",{...e.cluster.target,revision:o.candidate??""});if(n&&(0,N._V)(e,a).
is==="alive")throw(0,N.xt)(e,o);return{service:i,journal:o}}async function Os(e,t){if(await(0,E.DT)(e,"change"),t==="own"&&!await ou(e))return ru(e);const{service:n}=e.
cluster.snapshot(),{journal:s,driver:a}=n??{};if(!n)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});if(s==="unrea\
dable")throw(0,N.bL)(e,e.cluster.snapshot());if(!s)throw(0,v.V2)("E_NO_ROLLOUT",e.cluster.target);return e.reporter.report({is:"target",...e.cluster.target}),ft(
e,a,t==="own"?"cancelled":"asked")}const iu=2e3,ou=e=>(0,O.T)(e,({service:t})=>t?.driver===e.driver,iu);function ru(e){const t=y(e,{kind:"unchanged",reason:"The\
re was nothing to finish."});return e.reporter.report({is:"ended",outcome:t}),t}async function cu(e){const t=await(0,E.DT)(e),{service:n,namespace:s}=e.cluster.
target,a=(0,l.rs)(t,e.settings.tags.candidate)??t.service?.url;if(a===void 0)throw(0,v.V2)("E_NOT_THERE",{service:n,namespace:s});e.reporter.report({is:"health-\
started",command:e.health.command(a)});const i=await e.health.run(a,e.interrupt);e.reporter.report({is:"health",result:i,candidateUrl:a});const o=await e.hosts.
now(a,e.interrupt);if(i.is==="cancelled")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:"the check was cancelled"});if(o.is!=="knative")throw(0,v.V2)("E_UNHEALTHY",{url:a,
why:`not proven, since the answer is not of this Service: ${o.why}`});if(i.is!=="passed")throw(0,v.V2)("E_UNHEALTHY",{url:a,why:i.why});const r=y(e,{kind:"uncha\
nged",reason:`${a} is healthy.`});return e.reporter.report({is:"ended",outcome:r}),r}var $s=p(70155),dt=p(84088),uu=p(83712),Ts=p(33498);const ke=e=>ie(e,e.sources).
map(t=>({...t,pace:e.may.paces?.get(t.name)})),fu=(e,t)=>(0,uu.D)({plan:t,limits:e.settings.analysis,sources:ke(e),usersPerSecond:e.may.usersPerSecond,longestOf:n=>(0,oe.
um)(t,n)}),Es=({behindMs:e},t)=>t.some(({holdMs:n})=>n===e);function Ss({may:{latest:e}},{steps:t,limits:n,pauseAt:s}){if(e)for(const a of(0,Ts.i)(t,s)){const i=a.
reduce((o,{holdMs:r})=>o+r,0);if(!(!Es(e,a)||i+oe.$O<=n.totalMs))throw(0,v.V2)("E_LATE",{source:e.source,late:(0,U.cb)(e.behindMs),holds:(0,U.cb)(i),timeout:(0,U.
cb)(n.totalMs)})}}function du(e,t){const n=(0,Ts.r)({plan:t,limits:e.settings.analysis,sources:ke(e),longestOf:oe.um,slackMs:oe.$O});if(!n)return;const{percent:s,
needMs:a,hasMs:i,bound:o,metric:r}=n,c=Number((r.needed/(a/1e3)).toPrecision(2));throw(0,v.V2)("E_NO_VERDICT_IN_TIME",{step:s,limit:r.kind==="errors"?"max-error\
-rate":"max-latency",needed:`it takes ${Rs(a)} of about ${c} ${r.source} a second (${r.needed})`,has:Rs(i),bound:o,plan:lu(n)})}const Rs=e=>(0,U.cb)(Math.ceil(e/
1e3)*1e3);function lu({instead:e,detect:t}){const{maxHoldMs:n,timeoutMs:s}=e??{},a=[...n===void 0?[]:[`  max-hold: ${(0,U.cb)(n)}`],...s===void 0?[]:[`  timeout\
: ${(0,U.cb)(s)}`]],i=t===void 0?[]:[`  detect: ${(0,U.K$)(t)}`];return a.length===0||i.length===0?[...a,...i].join(`
`):[...a,"  # or, to find only greater faults in the time there is:",...i.map(o=>o.replace("  ","  # "))].join(`
`)}function Ns(e,t){const n=fu(e,t);if(n.steps.length===0)return;const{onInconclusive:s}=t,{dryRun:a}=e.settings,{latest:i}=e.may;e.reporter.report({is:"forecas\
t",...n,onInconclusive:s,...i&&Es(i,n.steps)?{heldFor:i}:{},...a?{isDetailed:!0}:{}})}function hu(e,t){const{settings:n}=e,{is:s,holdMs:a,isHoldAuto:i}=n.plan;if(t.
steps.length===0||s!=="built"&&!i)return t;const o=n.plan.is==="built"?gu(e,n.plan.maxBadAnswers):void 0,{steps:r,...c}=t,u=o?Ie({...c,percents:o,holdMs:a}).steps:
r,f=n.plan.is==="split"?void 0:n.plan.bakeMs,d={maxHoldMs:t.maxHoldMs,totalMs:t.limits.totalMs-oe.$O,leastMs:i?0:a},h=(0,dt.zz)(u,{limits:n.analysis,sources:ke(
e)},d);return ut({...t,steps:h},{bakeMs:f})}function pu(e,t){const{settings:n}=e;if(!n.isDetectAuto||t.steps.length===0)return{world:e,plan:t};const s=(0,dt.z3)(
t.steps,{limits:n.analysis,sources:ke(e)}),a={...n.analysis,detect:s};return{world:{...e,settings:{...n,analysis:a}},plan:t.evidence?{...t,evidence:(0,ne.mo)(a)}:
t}}function gu(e,t){const{analysis:n}=e.settings,s=(0,dt._T)(t,{limits:n,sources:ke(e)});switch(s.is){case"built":return s.percents;case"rate-unknown":throw(0,v.
V2)("E_BAD_ANSWERS_RATE",{});case"too-few":throw(0,v.V2)("E_BAD_ANSWERS",{most:t,least:s.least,limit:(0,U.K$)((0,ne.le)(n))})}}var mu=p(41902),_s=p(29535);async function lt(e,{
stable:t}){const n=t.map(({revision:r})=>r),s=await Promise.all(e.sources.map(async r=>({source:r,availability:await bu(e,r,n)}))),a=s.flatMap(({source:r,availability:c})=>c.
is==="available"?[{source:r,availability:c}]:[]);e.may.measureBy=new Set(a.map(({source:r})=>r.name)),e.may.latest=vu(a),e.may.usersPerSecond=s.flatMap(({availability:r})=>r.
is==="unavailable"?r.usersPerSecond??[]:[])[0],e.may.paces=new Map(a.flatMap(({source:r,availability:{pace:c=r.pace}})=>c?[[r.name,c]]:[]));const i=s.flatMap(({
availability:r})=>r.is==="available"?[r.what]:[]),o=s.flatMap(({source:{needs:r},availability:c})=>{if(c.is==="available"||!r)return[];const{why:u,cure:f}=c;if(r.
required)throw(0,v.V2)("E_EVIDENCE",{subject:r.subject,why:u,cure:f??"",...r.required});return[{subject:r.subject,why:u,...f===void 0?{}:{cure:f}}]});return{is:"\
evidence",measured:i,unmeasured:o,...e.settings.dryRun?{isDetailed:!0}:{}}}function vu(e){return e.flatMap(({source:n,availability:{behindMs:s=n.behindMs}})=>s===
void 0?[]:[{source:n.name,behindMs:Math.ceil(s/_s.I$)*_s.I$}]).toSorted((n,s)=>s.behindMs-n.behindMs)[0]}async function bu(e,{name:t,what:n=t,needs:s},a){return s?
await yu(e,s.rights)??s.check(a,e.interrupt):{is:"available",what:n}}async function yu(e,t){const n=t.length===0?[]:await e.cluster.missing(t);if(n.length===0)return;
const{user:s,grant:a}=await(0,E.Uk)(e,n);return{is:"unavailable",why:`${s} may not ${n.map(ge.Cv).join(", ")}`,cure:(0,mu.r)(a)}}const[Mu,wu]=[4,500];async function ku(e,t,n){
const s={generation:t.generation,driver:t.driver??null,set:{template:n}},a=await Ou(e,s);if(a.is==="refused")throw await $u(e,a);if(a.is==="written")return a.service?.
template;await e.cluster.reread(O.k)}async function Ou(e,t){for(let n=1;;n++){const s=await e.cluster.writeService(t,{dryRun:!0});if(s.is!=="unknown")return s;if(n===
Mu||e.interrupt.aborted)throw(0,v.V2)("E_WRITE_UNCONFIRMED",{service:e.settings.service,attempts:n,why:s.message});await e.clock.sleep(wu*n,e.interrupt)}}async function $u(e,t){
return t.status===404?(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service}):t.lacks?(0,E.o0)(e,[t.lacks]):(0,v.V2)("E_REFUSED_TEMPLATE",t)}var Le=p(85154),
As=p(79320),ht=p(81610);function Ce({settings:e}){const{metadata:t}=e.template.manifest??{};return{labels:Is((0,ht.I)(t).labels),annotations:Is((0,ht.I)(t).annotations)}}
function pt(e,t){const n=Ce(e),[s,a]=[Ps(n.labels,t.labels),Ps(n.annotations,t.annotations)];return{...s?{labels:s}:{},...a?{annotations:a}:{}}}const xs=({labels:e={},
annotations:t={}})=>[...Object.keys(e).map(n=>`label ${n}`),...Object.keys(t).map(n=>`annotation ${n}`)],gt="networking.knative.dev/visibility";function Tu(e,t){
const n=Ce(e).labels[gt];if(n===void 0||n===t.labels[gt])return;const{namespace:s}=e.cluster.target;throw(0,v.V2)("E_MANIFEST_VISIBILITY",{service:e.settings.service,
namespace:s,label:`${gt}=${n}`})}const Ps=(e,t)=>{const n=Object.entries(e).filter(([s,a])=>t[s]!==a);return n.length>0?Object.fromEntries(n):void 0},Is=e=>Object.
fromEntries(Object.entries((0,ht.I)(e)).filter(t=>typeof t[1]=="string"&&!Eu(t[0]))),Eu=e=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(e),mt=(e,t)=>({v:1,step:-1,tags:e.settings.tags,parked:[],...Su(e),scale:{},deadlineMs:0,...t,...e.job?{job:e.job}:{}});function Su(e){const t=Me(e);return t===
"revision"||t==="nothing"?{hold:t}:{}}function Ru(e,t,{stable:n,broken:s,before:a}){const i=n.length===0;return mt(e,{id:e.id,stage:"claimed",plan:i?Ls(e):Pu(e),
stable:n,...s.length>0?{broken:s}:{},...t.latestReady?{floating:t.latestReady}:{},before:a,intended:t.traffic,...Nu(e,t),..._u(t,e.settings.tags.candidate)?{isNewTag:!0}:
{},...t.latestCreated&&!i?{templateFrom:t.latestCreated}:{}})}function Nu(e,t){const n=pt(e,t);return Object.keys(n).length>0?{metadata:n}:{}}const _u=(e,t)=>(0,l.
kv)(e).length===0&&!e.traffic.some(n=>n.tag===t);function Au(e){const t=mt(e,{id:e.id,stage:"deployed",plan:Ls(e),stable:[],before:[],intended:[],created:!0});return{
...t,intended:(0,g.MG)(t)}}function xu(e,t,{serving:n,earlier:s}){const a=rn((0,g.dp)(t.traffic,t.latestReady),e.settings.tags.stable,s.name),{traffic:i,parked:o}=(0,g.
r3)(a,(0,l.i_)(e.cluster.snapshot()));return mt(e,{id:e.id,stage:"presented",plan:Ie({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:vt(
e)}),stable:n,...t.latestReady?{floating:t.latestReady}:{},before:t.traffic,intended:i,parked:o,scale:{[s.name]:s.minScaleBefore??s.minScale??null},sent:e.templates.
fingerprint(t.template),isRollback:!0})}function Pu(e){const{plan:t,onInconclusive:n,onPauseTimeout:s,analysis:a,maxHoldMs:i}=e.settings,o=t.is==="steps"?t.pauseAt:
void 0;return Ie({percents:Iu(t),holdMs:t.holdMs,...t.is!=="split"&&t.bakeMs!==void 0?{bakeMs:t.bakeMs}:{},ending:t.is==="split"?"stay":"promote",onInconclusive:n,
...i===void 0?{}:{maxHoldMs:i},...o===void 0?{}:{pauseAt:o,onPauseTimeout:s},evidence:(0,ne.mo)(a),kept:(0,bs.uq)(e.settings),limits:vt(e)})}const Iu=e=>{switch(e.
is){case"steps":return e.percents;case"split":return[e.percent];case"built":return[100]}},Ls=e=>Ie({percents:[],holdMs:e.settings.plan.holdMs,ending:"promote",onInconclusive:e.
settings.onInconclusive,limits:vt(e)}),Lu=6e4,vt=({settings:e})=>({readyMs:e.readyTimeoutMs,routeMs:Lu,totalMs:e.timeoutMs,healthMs:Cu(e)}),Cu=({health:{attempts:e,
timeoutMs:t,intervalMs:n},timeoutMs:s})=>Math.min(s,e*(t+n));function Cs(e,t){const{metadata:n}=e,s=n?.annotations;return{...e,metadata:{...n,annotations:{...s!==
null&&typeof s=="object"?s:{},[As.D.id]:t}}}}var Ue=p(73944);function Uu({templates:e},{revisions:t},n){if(n.verdict)return n.verdict.is!=="bad";const s=[...t.values()],
a=s.filter(o=>e.same(e.of(o),e.of(n))),i=({verdict:o})=>o!==void 0&&o.is!=="bad";return a.some(i)||!a.some(o=>Du(o,s))}const Du=({rolloutId:e,generation:t},n)=>e!==
void 0&&!n.some(s=>s.rolloutId===e&&s.generation<t),Us=32e3;async function Bu(e){const{service:t}=e.settings;if(Bs(e.cluster.snapshot())&&(e.reporter.report({is:"\
note",text:`The Route of ${t} does not serve its traffic yet (${Ds(e)}). Waiting for at most ${Us/1e3} s`}),await(0,O.T)(e,n=>!Bs(n),Us,e.interrupt),Fs(e.cluster.
snapshot())))throw(0,v.V2)("E_ROUTE_NOT_SERVED",{...e.cluster.target,why:Ds(e)})}const Ds=e=>(0,l.NK)(e.cluster.snapshot().route)??"no reason given",Bs=e=>Fs(e)||
(0,l.Ee)(e)&&e.route?.allTrafficAssigned.status!=="False",Fs=({route:e})=>e!==void 0&&e.ready.status!=="True"&&e.allTrafficAssigned.status==="True"&&Fu(e),Fu=({
ingressReady:e,certificateProvisioned:t})=>e.status!=="True"||t.status==="False";async function ju(e){await(0,kn.D)(e),await Bu(e),await(0,Le.Fu)(e);const t=e.cluster.
snapshot(),{service:n}=t;if(n||Vu(e),await(0,E.oK)(e,...n?[]:Ku(e)),n||await e.health.refuseUnfit(),!n)return Wu(e);(0,Ue.R)(e,n),(0,Ue.X)(e,n),Tu(e,n);const s=(0,Le.
lt)(t,n);n.url&&await Hu(e,t,n.url);const a=Gu(e,t,{service:n,home:s}),i=await ku(e,n,a.template);return i?qu(e,t,{service:n,home:s,...a,asStored:i}):{is:"chang\
ed"}}async function Hu(e,{route:t,service:n},s){await zt(e,s),n&&(0,l.fx)(t,n.traffic)&&await yi(e,s)}function Vu(e){const{service:t,namespace:n}=e.cluster.target;
if(!e.settings.create)throw(0,v.V2)("E_CREATE",{service:t,namespace:n});e.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${t} i\
n ${n}: it will be created.`,cure:"Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `se\
rvice` and `namespace`. Set `create` to false to fail instead."})}function Wu(e){const{template:t}=e.templates.apply(void 0,e.settings.template);return{is:"crea\
te",template:Cs(t,e.id),journal:Au(e)}}const Ku=({settings:e})=>e.onFirstFailure==="delete"?["create","delete"]:["create"];function Gu(e,t,{service:n,home:s}){const a=js(
t),i=t.revisions.get(s.stable[0]?.revision??"");if(!(a!==void 0&&i!==void 0&&a.name!==i.name&&Yu(a)))return{...e.templates.apply(n.template,e.settings.template),
base:n.template};e.reporter.report({is:"note",text:`The current template led to ${a.name}, which failed. The new template is based on ${i.name} instead.`});const r=e.
templates.of(i);return{...e.templates.apply(r,e.settings.template),base:r}}const Yu=e=>e.verdict?.is==="bad"||e.ready.status==="False",js=({service:e,revisions:t})=>e?.
latestCreated===void 0?void 0:t.get(e.latestCreated);function zu(e,t,n){const{service:s,home:a,asStored:i}=n,o=js(t);if(!(e.templates.same(i,s.template)&&e.settings.
newRevision==="when-changed")||o?.ready.status!=="True"||o.verdict?.is==="bad")return;if(!(a.broken.length===0&&a.stable.every(({revision:u})=>u===o.name))||e.settings.
plan.is==="split"||Uu(e,t,o))return o;e.reporter.report({is:"note",text:`${o.name} already runs this configuration, but no rollout has proven it healthy. It is \
deployed again as a new Revision, and checked.`})}function qu(e,t,n){const{service:s,home:a,template:i,changes:o,asStored:r,base:c}=n,u=zu(e,t,n),f=u?a.stable.filter(
b=>b.revision!==u.name):a.stable;if(u&&f.length===0&&a.broken.length===0)return{is:"unchanged",revision:u.name};(0,Le.Fg)(e,t,a);const d=Ru(e,s,{...a,stable:f}),
h={is:"roll-out",service:s},{generation:m}=s;if(u){const b=t.revisions.get(f[0]?.revision??"")??u,_={before:e.templates.of(b),after:e.templates.of(u)};return{...h,
compared:_,deployment:{changes:[],generation:m},journal:{...d,candidate:u.name}}}return{...h,compared:{before:c,after:r},deployment:{template:Cs(i,e.id),changes:o,
generation:m},journal:{...d,sent:e.templates.fingerprint(r)}}}async function Hs(e,t,n){const s=(0,l.xS)(e.cluster.snapshot(),e.cluster.serverNow()),a=cn(t,s,e.driver),
i={generation:n.generation,driver:null,set:a},o=await e.cluster.writeService(i).catch(async r=>{throw(0,rt.G9)(r)&&await(0,rt.ne)(e,t,a.traffic!==void 0),r});if(o.
is==="written")return!0;if(o.is==="refused")throw await(0,E.yN)(e,o);return Ws(e)}async function Ju(e,t){const n=await e.cluster.createService(Vs(e,t));if(n.is===
"refused")throw await(0,E.yN)(e,n);return n.is==="written"||Ws(e)}const Vs=(e,{journal:t,template:n})=>{const{labels:s,annotations:a}=Ce(e);return{template:n,labels:s,
annotations:{...a,[As.D.tags]:t.tags.candidate},traffic:t.intended,journal:{...t,deadlineMs:(0,W.nl)(t,"readyMs",e.cluster.serverNow())},driver:e.driver}};async function Ws(e){
const{service:t}=await e.cluster.reread(O.k);return t?.driver===e.driver}var bt=p(57975);function Xu(e,t){const n=Me(e);if(n==="nothing"||n==="by-effect")return{
holdFor:()=>{},release:()=>{}};const s=new Map,a=o=>{const{snapshot:r}=t.now(),c=I(n,r,o)??r.revisions.get(o)?.minScale??null;return s.has(o)?s.get(o)??null:c},
i=(o,r,c)=>{t.writeMinScale(o,{on:n,revision:r,before:a(r),after:c}),s.set(r,c)};return{holdFor:o=>{t.now().journal?.hold===void 0&&t.write("Record what holds p\
ods",(u,f)=>{const d=Object.fromEntries(Object.keys(u.scale).map(h=>[h,a(h)]));return dn(u,f,{hold:n,scale:d})});const{snapshot:r,journal:c}=t.now();if(c)for(const{
revision:u,pods:f}of(0,C.GY)(Qu(c,r,o),a))i(`Hold ${u} at ${f} ${f===1?"pod":"pods"}`,u,String(f))},release:(o=()=>({}))=>{const{journal:r}=t.now();if(r)for(const[
c,u]of Object.entries((0,C.D8)({...r.scale,...o(r)},a)))i(`Release the pods of ${c}`,c,u)}}}function Qu(e,{revisions:t},n){const s=i=>t.get(i),a=e.plan.steps[n]?.
percent??0;return ss(e,{percent:a,stablePods:as(e,s)},s)}const Zu={spec:{}};function ef(e,t,n){const{plan:s,stable:a,before:i,tags:o}=t.journal,{analysis:r,health:c,
keepPrevious:u,pauseTimeoutMs:f}=e.settings,{maxErrorRate:d,maxLatencyMs:h}=r;return{is:"would-change",candidate:n,stable:a,diff:tf(e,t),service:xs(t.is==="crea\
te"?Ce(e):pt(e,t.service)),plan:s,form:t.is==="create"||(0,g.vY)(i)?"floating":"pinned",tags:o,keepPrevious:u,pauseTimeoutMs:f,...d===void 0?{}:{maxErrorRate:d},
...h===void 0?{}:{maxLatencyMs:h},...c.path===void 0?{}:{healthPath:c.path}}}function tf({templates:e},t){return t.is==="create"?e.diff(Zu,t.template):e.diff(t.
compared.before,t.compared.after)}async function nf(e,t){const n=t.journal.candidate??Gs(e);e.reporter.report(ef(e,t,n));const s=t.is==="create"?await rf(e,t):await of(
e,t),a=s.find(r=>r.is==="refused");if(a)throw await(0,E.yN)(e,a);const i=e.settings.showWrites?[]:[sf],o={...y(e,{kind:"unchanged",reason:af(s)}),next:i};return e.
reporter.report({is:"ended",outcome:o}),o}const sf="To see each write as it would be sent: set `show-writes` to true.";function af(e){const t=e.filter(({is:a})=>a===
"written").length,n=e.length===1?"the write":`all ${e.length} writes`;return`Dry run: the API server ${t===e.length?`accepts ${n}`:`accepts ${t} of ${e.length} \
writes, and could not judge the others`}. Nothing was changed.`}async function of(e,t){const n=[],{stable:s}=t.journal;await q(e,Me(e),s.map(({revision:c})=>c));
const a=cf(e,t),i=e.cluster.preview(a.flatMap(c=>"change"in c?[c.change]:[]))[Symbol.iterator](),{generation:o,driver:r=null}=t.service;for(const{what:c,...u}of a){
if("minScale"in u){const h=e.cluster.previewMinScale(u.minScale);yt(e,{what:c,...h,answer:"not asked"});continue}const f=await e.cluster.writeService({...u.change,
generation:o,driver:r},{dryRun:!0});n.push(f);const d=i.next().value;d&&yt(e,{what:c,...d,answer:Ks(f)})}return n}const yt=({reporter:e,settings:t},n)=>e.report(
{is:"would-write",...n,...t.showWrites?{isAsked:!0}:{}}),Ks=e=>e.is==="refused"?e.message:e.is;async function rf(e,t){const n=Vs(e,t),s=await e.cluster.createService(
n,{dryRun:!0});return yt(e,{what:"Create the Service",...e.cluster.previewCreation(n),answer:Ks(s)}),[s]}function cf(e,t){const{journal:n,deployment:s}=t,{plan:a}=n,
i=uf(e),{template:o}=s;i.write("Claim",(f,d)=>cn(f,d,e.driver),{journal:n,driver:null}),i.write("Deploy",(f,d)=>un(f,d,o));const r=n.candidate??Gs(e);o&&i.candidateReady(
r,o),i.write(`Tag ${r} at 0 %`,(f,d,h)=>{const m=Qt(e,h,f);return fn(f,d,{candidate:r,...m?{emptyUrl:m.url}:{}})});const c=Xu(e,i);for(const[f,{percent:d}]of a.
steps.entries()){if(c.holdFor(f),i.write(`Shift ${d} % to ${r}`,(m,b)=>ln(m,b,{step:f,leftMs:m.plan.limits.totalMs})),a.pauseAt!==d)continue;const{pauseTimeoutMs:h}=e.
settings;return i.write(`Pause at ${d} %`,(m,b)=>hn(m,b,h)),i.writes}if(a.ending==="stay")return c.release(),i.write("Keep the split",mn),i.writes;const u=e.settings.
keepPrevious;return i.write("Record that the promotion is decided",pn),c.release(f=>is(f,u)),i.write(`Promote ${r}`,(f,d,h)=>{const m={...f,candidate:r},b=a.steps.
some(({holdMs:B})=>B>0),_=Xe(e,m,h);return gn(m,d,{form:_,keep:u,isJudged:b})}),i.writes}function uf(e){let t=e.cluster.snapshot();const n=[],s=()=>t.service;return{
writes:n,now:()=>{const a=s()?.journal;return{snapshot:t,journal:a==="unreadable"?void 0:a}},writeMinScale:(a,i)=>{n.push({what:a,minScale:i})},write:(a,i,o)=>{
const r=s(),c=o?.journal??r?.journal;if(!r||!c||c==="unreadable")return;const u=i(c,(0,l.xS)(t,e.cluster.serverNow()),t);n.push({what:a,change:{generation:r.generation,
driver:o?null:e.driver,set:u}}),t={...t,service:ff(r,u)}},candidateReady:(a,i)=>{const o=s();if(!o)return;const r=Math.max(0,...[...t.revisions.values()].map(u=>u.
generation))+1,c=e.templates.revisionOf(i,{name:a,generation:r});t={...t,revisions:new Map([...t.revisions,[a,c]]),configuration:{generation:r,observedGeneration:r,
ready:{status:"True"},templates:new Map([[r,i]])},service:{...o,latestCreated:a,latestReady:a,configurationsReady:{status:"True"}}}}}}function ff(e,{template:t,
traffic:n,journal:s}){const a={template:t??e.template,traffic:n??e.traffic},i=!(0,bt.isDeepStrictEqual)(a,{template:e.template,traffic:e.traffic}),{journal:o,...r}=e,
c=s===void 0?o:s??void 0;return{...r,...a,generation:e.generation+(i?1:0),...c?{journal:c}:{}}}function Gs(e){const t=(e.cluster.snapshot().configuration?.generation??
0)+1;return`${e.settings.service}-${String(t).padStart(5,"0")}`}var df=p(44836);function Ys({journal:e,driver:t},n){if(e===void 0)return{is:"stray"};if(e==="unr\
eadable")return{is:"unreadable"};const s={is:"left",journal:e,way:lf(e),...t===void 0?{}:{driver:t}};switch((0,df.L)({journal:e,driver:t},n).is){case"alive":return{
is:"alive",journal:e};case"paused":return{is:"waiting",journal:e};case"left":return s;case"free":return e.stage==="stopped"?{is:"kept",journal:e}:s}}const zs=e=>e.
is==="alive"||e.is==="waiting"||e.is==="kept",lf=({stage:e,plan:t})=>e==="paused"&&t.onPauseTimeout==="promote"?"on":"back",qs=({stage:e})=>e==="paused"?"pause-\
over":"driver-died";async function Js(e,t=e.clock.now()+e.settings.timeoutMs){const n=t-e.clock.now(),s=await et(e,{on:{is:"turn"},limitMs:n},()=>(0,N.et)(e,t));
if(s.is==="free")return;if(e.settings.dryRun)return hf(e,s);e.reporter.report({is:"note",text:`${Xs(s)} Finishing it first.`});const a=await ft({...e,reporter:gf(
e.reporter)},s.is==="paused"?void 0:s.driver,s.is==="left"?qs(s.journal):"superseded");return a.kind==="stopped"||a.kind==="uncertain"?a:void 0}function hf(e,t){
const n=`${Xs(t)} A deploy would finish it first; a dry run does not change it.`,s=y(e,{kind:"unchanged",reason:n});return e.reporter.report({is:"ended",outcome:s}),
s}const Xs=({is:e,journal:{id:t,stage:n,job:s}})=>`Another rollout (${t}${s?.url?`, ${s.url}`:""}) ${e==="alive"?"is in progress":"was left open"} at stage ${n}\
.`,pf=({reason:e})=>e===""?"The earlier rollout has ended.":e,gf=e=>({report:t=>e.report(t.is==="ended"?{is:"note",text:pf(t.outcome)}:t)});function Qs({cluster:e,
reporter:t},n,s=n.plan){const{stable:a,broken:i=[],before:o}=n,{revisions:r}=e.snapshot(),c=Object.fromEntries(a.map(({revision:u})=>[u,r.get(u)?.image??"unknow\
n image"]));t.report({is:"plan",plan:s,stable:a,broken:i,form:(0,g.vY)(o)?"floating":"pinned",images:c})}const Zs=4;async function mf(e){yf(e),await(0,E.DT)(e,"\
change"),e.reporter.report({is:"target",...await ce(e)});const t=e.clock.now(),n=t+e.settings.timeoutMs;for(let s=0;s<Zs;){const a=await Js(e,n);if(a)return a;const i=await bf(
vf(e,t));if(i)return i;const o=e.cluster.snapshot();(0,N._V)(e,e.cluster.snapshot()).is==="free"&&s++,await(0,S.sy)(e,o,{attempt:s})}throw(0,v.V2)("E_WRITE_CONT\
ENDED",{service:e.settings.service,attempts:Zs})}function vf(e,t){const n=(0,$s.A7)(e.settings,e.clock.now()-t);return n===e.settings?e:{...e,settings:n}}async function bf(e){
const t=await ju(e);if(t.is==="changed")return;if(t.is==="unchanged")return kf(e,t.revision);const n=await Of(e,t);if(e.settings.dryRun)return nf(n.world,n.start);
if(t.is==="create"&&e.interrupt.aborted)throw(0,v.V2)("E_CANCELLED",{});return await Mf(n.world,n.start)?wf(n.world,n.start):void 0}function yf({settings:{template:e,
newRevision:t}}){const{requests:n,limits:s,...a}=e,i=[...Object.values(a),...Object.values(n),...Object.values(s)],o=r=>r===void 0||typeof r=="object"&&Object.keys(
r??{}).length===0;if(t==="when-changed"&&i.every(o))throw(0,v.V2)("E_NOTHING_TO_RUN",{})}const Mf=(e,t)=>t.is==="create"?Ju(e,t):Hs(e,t.journal,t.service);function wf(e,t){
return e.reporter.report({is:"phase",phase:"deploy"}),we(e,ae(e.clock,t.is==="create"?void 0:t.deployment))}function kf(e,t){const{service:n}=e.cluster.snapshot(),
s=n?xs(pt(e,n)):[];s.length>0&&e.reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this i\
s not applied: ${s.join(", ")}.`,cure:"Set it with kubectl, or use `new-revision: always`."});const a=y(e,{kind:"unchanged",reason:`No change: ${t} already runs\
 this configuration and serves 100 % of traffic.`,revision:t});return e.reporter.report({is:"ended",outcome:a}),a}async function Of(e,t){const n=await lt(e,t.journal),
s=vs(hu(e,t.journal.plan),e.may.latest?.behindMs??0),{world:a,plan:i}=pu(e,s),o={...t.journal,plan:i};a.settings.dryRun||Qs(a,o),a.reporter.report(n),Ns(a,i),Ss(
a,i),du(a,i);const r=Me(a);return r!=="revision"&&ot(a,r,o),{world:a,start:{...t,journal:o}}}const Mt=3e4,$f=2*Mt;async function Tf(e,t){Ef(e,t);const n=await Rf(
e),s=Math.round(e.cluster.serverNow())+$f,a={journal:t,request:{rollout:t.id,step:t.step,by:n,untilMs:s}},i=Oe(e.cluster.snapshot(),a)==="open"?await _f(e,a):void 0;
return i&&Oe(e.cluster.snapshot(),a)==="open"?Cf(e,a,i):Lf(e,a)}const ea=({stage:e})=>e==="claimed"||e==="deployed"||e==="presented";function Ef(e,t){if(ta(e,t),
ea(t))throw(0,v.V2)("E_NO_HOLD",{...e.cluster.target,url:t.job?.url})}function Sf(e,t){if(ta(e,t),ea(t))throw(0,v.V2)("E_NO_STEP",{...e.cluster.target,url:t.job?.
url})}function ta({cluster:{target:e}},{stage:t,isRollback:n}){if(n)throw(0,v.V2)("E_RETURNING",{...e,why:"it is a rollback"});if(t==="aborting")throw(0,v.V2)("\
E_RETURNING",{...e,why:"it is being aborted"})}async function Rf({job:e,cluster:t}){const{url:n,run:s}=e??{};if(n!==void 0||s!==void 0)return{...n?{url:n}:{},...s?
{run:s}:{}};const a=await t.user();return a===void 0?{}:{user:a.slice(0,Nf)}}const Nf=256;async function _f(e,t){const n=await na(xf(e,t),Af);if(n)return n;const{
journal:s}=t;return e.reporter.report({is:"note",text:`Asked ${oa(s)} to end the hold of ${De(t)} %.`}),await(0,O.T)(e,a=>Oe(a,t)!=="open",Mt,e.interrupt),na(Pf(
e,t),()=>!0)}const Af=({code:e})=>e==="E_API_SILENT"||e==="E_API_BODY"||e==="E_WRITE_UNCONFIRMED",na=(e,t)=>e.then(()=>{},n=>{if(n instanceof pe.a&&t(n))return n;
throw n}),xf=(e,t)=>(0,S.m3)(e,n=>Oe(n,t)==="open"?sa(e,n,t.request):void 0),Pf=(e,{request:t})=>(0,S.m3)(e,n=>(0,bt.isDeepStrictEqual)(n.service?.request,t)?sa(
e,n,null):void 0),sa=({cluster:e},{service:t},n)=>({send:()=>e.writeService({driver:t?.driver??null,set:{request:n}}),isDone:s=>(0,bt.isDeepStrictEqual)(s.service?.
request,n??void 0)});function Oe({service:e},{request:t,journal:{candidate:n}}){const s=e?.journal;if(!e||s==="unreadable")return"returned";if(s?.id!==t.rollout)
return If(e,n)?"taken":"returned";switch(s.stage){case"paused":return"changed";case"promoting":return"taken";case"aborting":case"stopped":return"returned";default:
return s.step>t.step||s.request?.step===t.step?"taken":"open"}}const If=(e,t)=>t!==void 0&&(0,g.tC)(t,(0,l.fy)(e))>0;function Lf(e,t){const{cluster:n,settings:s,
interrupt:a}=e,i=n.snapshot();switch(Oe(i,t)){case"changed":return"changed";case"taken":return wt(e,{kind:"requested",reason:Df(t)});case"returned":throw(0,v.V2)(
"E_RETURNING",{...n.target,why:Uf(i,t)});case"open":{if((0,N._V)(e,i).is!=="alive")return"changed";if(a.aborted)return wt(e,{kind:"unchanged",reason:"The reques\
t to promote is withdrawn."});const{deadlineMs:o,job:r}=(0,l.zc)(i)??t.journal,c=ia(o),u=De(t);throw(0,v.V2)("E_NOT_TAKEN",{...s,percent:u,seconds:Mt/1e3,from:c,
url:r?.url})}}}const aa=6e4,ia=e=>qe(Math.ceil(e/aa)*aa);function Cf(e,t,{message:n}){const s=ia(t.request.untilMs),a=`The request to end the hold of ${De(t)} %\
 may still be taken, until ${s}: nothing confirms that it is withdrawn. ${n}`;return wt(e,{kind:"uncertain",reason:a})}function wt(e,t){const n=`To follow the r\
ollout: ${(0,X.j)({verb:"status",...e.cluster.target})} --watch`,s={...y(e,t),next:[n]};return e.reporter.report({is:"ended",outcome:s}),s}function Uf({service:e},{
request:t}){const{journal:n}=e??{};return e?n===void 0||n==="unreadable"||n.id!==t.rollout?"it has ended, and its candidate has no traffic":n.stage==="stopped"?
"another client changed the traffic":"it is being aborted":"the Service was deleted"}function Df(e){const{candidate:t,stage:n,plan:s}=e.journal;if(n==="promotin\
g")return`${t} is being promoted already: there is no hold to end.`;const[a,i]=[Bf(oa(e.journal)),`${De(e)} %`],o=s.steps[e.request.step+1];if(!o&&s.ending==="s\
tay")return`${a} keeps the split: the hold of ${i} ends, if it has not ended yet, unless a limit is exceeded.`;const r=o?`goes on to ${o.percent} % once its pod\
s are ready`:"promotes";return`${a} ends the hold of ${i} and ${r}, unless a limit is exceeded.`}const De=({journal:e,request:t})=>e.plan.steps[t.step]?.percent??
0,oa=({job:e})=>e?.url||e?.run?(0,at.c)(e):"the process that runs the rollout",Bf=e=>e.charAt(0).toUpperCase()+e.slice(1);async function Ff(e){const{service:t}=await(0,E.
DT)(e,"change");if(!t)throw(0,v.V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});for(e.reporter.report({is:"target",...await ce(
e)});;){const n=await jf(e);if(n!=="changed")return n}}async function jf(e){const t=e.cluster.snapshot();if(t.service?.journal==="unreadable")throw(0,N.bL)(e,t);
const n=(0,N._V)(e,t);if(n.is==="free")throw(0,v.V2)("E_NOT_PAUSED",{service:e.settings.service});if(n.is==="alive")return Tf(e,n.journal);const{journal:s}=n;s.
stage!=="paused"&&Sf(e,s);const a=ys(e,s);return await Hf(a,s),ws(a,n.is==="left"?n.driver:void 0)}async function Hf(e,t){const n=await lt(e,t),{pauseAt:s,...a}=Ms(
e,t.plan),i={...a,steps:a.steps.slice(t.step+1)};Qs(e,t,i),e.reporter.report(n),Ns(e,i),Ss(e,i),await Rr(e,t),e.reporter.report({is:"note",text:`As in the deplo\
y unless set: ${Vf(e)}.`})}const Vf=({settings:{analysis:e,health:t}})=>{const{maxErrorRate:n,maxLatencyMs:s}=e;return[`health-path ${t.path??"/"}`,n===void 0?`\
max-error-rate ${(0,U.K$)(ne.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,U.K$)(n)}`,...s===void 0?[]:[`max-latency ${s} ms`]].join(", ")};async function Wf(e){
await(0,E.DT)(e,"change"),e.reporter.report({is:"target",...await ce(e)});const t=await Js(e);if(t)return t;const{service:n}=e.cluster.snapshot();if(!n)throw(0,v.
V2)("E_NOT_THERE",{service:e.settings.service,namespace:e.cluster.target.namespace});await(0,E.oK)(e),(0,Ue.R)(e,n),await(0,Le.Fu)(e);const s=zf(e,n);if(s.isDone)
return Yf(e,s);e.settings.rollback.to!==void 0&&(0,Ue.X)(e,n);const a=xu(e,n,s);if(!await Hs(e,a,n))throw(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service});
const i=ae(e.clock);let o;try{o=await Kf(e,i,s)}catch(r){return Hc(r,e,i)}if(o)throw o;return we(e,i)}async function Kf(e,t,n){const{current:s,earlier:a}=n,i=Xf(
e,n)?await td(e,n):void 0;if(i){if(await Gf(e,t))return i;t.abortBecause="cancelled";return}await(0,S.M9)(e,(o,r)=>Xi(o.journal,r,{target:a.name,...s===void 0?{}:
{current:s}})),t.abortBecause="asked"}async function Gf(e,t){const n=(0,l.zc)(e.cluster.snapshot());n&&await re(e,t,n);const{is:s}=await(0,S.M9)(e,(a,i)=>(0,D.VJ)(
a.journal,i,a.service.latestReady));return s==="written"}function Yf(e,{serving:t,earlier:n}){const s=t.map(({revision:c})=>c===n.name?c:`${c} (a copy of ${n.name}\
)`),a=ra(e)?"":", and the Service has its configuration",i=`No change: all traffic is on ${s.join(" and ")} already${a}.`,o=(0,g.HV)(t)??n.name,r=y(e,{kind:"unc\
hanged",reason:i,revision:o});return e.reporter.report({is:"ended",outcome:r}),r}function zf(e,t){const n=e.cluster.snapshot(),s=(0,l.m8)(n),a=qf(e,s),i=(0,g.AR)(
s),o=d=>(0,g.HV)(d.filter(({revision:h})=>!Jf(e,h,a))),r=o(i)??o((0,g.AR)((0,l.fy)(t))),c=ra(e)||(0,l.AR)(n,a,e.templates),u=c?void 0:(0,l.Xs)(n,e.templates)?.name,
f=i.length>0&&r===void 0&&c;return{serving:i,current:r??u,earlier:a,isDone:f}}function qf(e,t){const{rollback:n,tags:s,service:a}=e.settings,{to:i}=n,o=t.find(c=>c.
tag===s.stable)?.revisionName,r=i===void 0?e.cluster.snapshot().revisions.get(o??""):Qf(e,i);if(r?.ready.status!=="True")throw(0,v.V2)("E_NOTHING_BEFORE",{service:a,
tag:s.stable});return Zf(e,r),r}function Jf(e,t,n){const s=e.cluster.snapshot().revisions.get(t);return t===n.name||s!==void 0&&!(0,ze.c8)(s)&&Qe(e,s,n)}const ra=({
settings:e})=>e.onAbort==="keep",Xf=(e,{serving:t})=>t.some(({revision:n})=>!(0,ze.c8)(e.cluster.snapshot().revisions.get(n)));function Qf(e,t){const{revisions:n}=e.
cluster.snapshot(),s=n.get(t);if(!s){const i=[...n.values()].sort((o,r)=>r.generation-o.generation).slice(0,3).map(({name:o})=>o).join(", ");throw(0,v.V2)("E_NO\
T_ITS_REVISION",{...e.cluster.target,revision:t,known:i})}if(s.ready.status!=="True")throw(0,v.V2)("E_TO_NOT_READY",{revision:t,why:(0,l.$R)(s)});return s}function Zf({
settings:e},{name:t,verdict:n}){if(n?.is!=="bad"||e.rollback.evenIfBad)return;const s=n.why===void 0?"no reason given":(0,J.bR)(n.why),a=n.cause===void 0?{}:{cause:n.
cause};throw(0,v.V2)("E_TO_BAD",{revision:t,why:s,at:n.at,...a})}const ed=1e4;async function td(e,t){const{earlier:n}=t,{readyTimeoutMs:s}=e.settings;await(0,O.
T)(e,r=>(0,fe.hu)(r,n.name)!==void 0,ed,e.interrupt);const a=(0,l.zc)(e.cluster.snapshot())?.hold;(a===void 0&&e.knative.age==="unknown"||a==="nothing")&&await(0,fe.
cA)(e,n.name,s);const o=new AbortController;try{(0,fe.Lg)(e,n.name,o.signal),await nd(e,t,s)}finally{o.abort()}return sd(e,t)}async function nd(e,{current:t="",
serving:n,earlier:s},a){const i=await xe(e,s.name);if(i==="nothing"||e.interrupt.aborted)return;const r=[...new Set([t,...n.map(({revision:m})=>m)])].reduce((m,b)=>m+
(0,l.EB)(e.cluster.snapshot(),b),0),c=Math.max(1,Math.min(r,Number(s.maxScale??0)||r)),u=await ds(e,i,{wanted:{[s.name]:c},trial:s.name,isLast:!0}),f=m=>(0,l.EB)(
m,s.name)>=c||!m.revisions.has(s.name),d=()=>(0,O.T)(e,f,a,e.interrupt),h=[{revision:s.name,pods:s.replicas,wanted:c}];u.size>0&&await et(e,{on:{is:"pods",lacking:h},
limitMs:a},d)}function sd(e,{serving:t,earlier:{name:n}}){const s=e.cluster.snapshot(),a={revision:n,serving:$(t)};if(e.interrupt.aborted)return(0,v.V2)("E_TO_I\
NTERRUPTED",a);if(!(0,l.i_)(s)(n))return(0,v.V2)("E_TO_NOT_READY",{revision:n,why:(0,l.$R)(s.revisions.get(n))});const i=t.filter(({revision:c})=>(0,l.EB)(s,c)>
0);if((0,l.EB)(s,n)>0||i.length===0)return;const{namespace:o}=e.cluster.target,r=Math.round(e.settings.readyTimeoutMs/1e3);return(0,v.V2)("E_TO_NOT_STARTED",{...a,
namespace:o,seconds:r})}var kt=p(53969),ad=p(31438),id=p(96965);async function ca(e,t){const{settings:n,reporter:s}=e,{measurements:a}=n;if(a===void 0)return t(
e);const i=r=>s.report({is:"warning",code:"W_MEASUREMENTS",message:`The measurements of this rollout are not saved in ${a}: ${r}. The rollout is not affected.`}),
o=rd(a,{cwd:process.cwd(),warn:i});try{return await t({...e,record:o.record})}finally{await o.close()}}const od=1e3;function rd(e,{cwd:t,warn:n}){let s,a=!1,i=Promise.
resolve();const o=async r=>{if(!a)try{s??=await(0,id.H)(e,t),await s.appendFile(`${JSON.stringify(r.is==="rollout"?{...r,version:ad.r}:r)}
`)}catch(c){a=!0,n(c instanceof Error?c.message:String(c))}};return{record:r=>{i=i.then(()=>o(r))},close:async()=>{await Promise.race([i,new Promise(r=>setTimeout(
r,od).unref())]),await s?.close().catch(()=>{})}}}var Q=p(36374),cd=p(33588);async function ud(e){const{service:t}=await(0,E.DT)(e,"change");if(!t)return{is:"go\
ne"};const n=Ys(t,(0,N.YX)(e));if(zs(n))return ua(n);switch(n.is){case"stray":return dd(e,t);case"unreadable":return{is:"ended",outcome:ld(e)};case"left":return{
is:"ended",outcome:await fd(e,n)}}}async function fd(e,{journal:t,driver:n,way:s}){if(s==="on"){const a=ys(e,t);return await ce(a),e.reporter.report(await lt(a,
t)),ws(a)}return ft({...e,settings:{...e.settings,tags:t.tags}},n,qs(t))}async function dd(e,{driver:t}){const n={driver:t??null,set:(0,A.u7)()},s=await e.cluster.
writeService(n);if(s.is==="written")return{is:"unmarked"};throw s.is==="refused"?await(0,E.yN)(e,s):(0,v.V2)("E_SERVICE_CHANGED",{service:e.settings.service})}function ld(e){
const{message:t,cure:n}=(0,N.bL)(e,e.cluster.snapshot());return{...y(e,{kind:"uncertain",reason:t}),because:"error",next:[n]}}const ua=({is:e,journal:t})=>e==="\
kept"?{is:e}:{is:e,untilMs:t.deadlineMs},hd=4;async function pd(e){const t=await e.find(),n=await Od(t,hd,a=>gd(e,a)),s=Md(n);return e.reporter.report({is:"ende\
d",outcome:s}),s}async function gd(e,{namespace:t,service:n,...s}){const{journal:a}=s,{stage:i,job:o}=a===void 0||a==="unreadable"?{}:a,r=await md(e,{namespace:t,
service:n,...s});return{namespace:t,service:n,...i?{stage:i}:{},...o?.url?{jobUrl:o.url}:{},fate:r}}async function md(e,t){try{const n=Ys(t,{...e,nowMs:e.serverNow()});
return zs(n)?ua(n):e.interrupt.aborted?{is:"not-begun"}:await vd(e,t)}catch(n){const s=(0,gs.x5)(n);return s.code==="E_BEING_DELETED"?{is:"gone"}:s.code==="E_LO\
CKED"?{is:"taken"}:{is:"ended",outcome:s}}}function vd({at:e,reporter:t},{namespace:n,service:s}){const a=i=>t.report({is:"note",text:`${n}/${s}: ${i}`});return a(
"left open; finishing it."),e({namespace:n,service:s},i=>ud({...i,reporter:bd(a)}))}const bd=e=>({report:t=>{t.is==="warning"&&e(`${t.message} ${yd(t.cure)}`.trimEnd())}}),
yd=(e="")=>e.includes(`
`)?"":e;function Md(e){const t=wd(e),n=new Set(e.flatMap($t).flatMap(s=>s.next));return{kind:t,reason:kd(e),next:[...n],traffic:[],percent:0,steps:[],exposure:[],
swept:e}}const Ot=({fate:e})=>e.is==="not-begun"||e.is==="ended"&&e.outcome.kind==="refused",fa=({fate:e})=>e.is==="ended"||e.is==="unmarked",$t=({fate:e})=>e.is===
"ended"&&cd.h[e.outcome.kind]>1?[e.outcome]:[];function wd(e){const t=e.flatMap($t).map(({kind:n})=>n);return t.includes("uncertain")?"uncertain":t.includes("st\
opped")?"stopped":e.some(Ot)?"left-open":e.some(fa)?"recovered":"unchanged"}function kd(e){const t=e.filter(a=>Ot(a)||fa(a)),n=e.filter(a=>Ot(a)||$t(a).length>0),
s=`Checked ${e.length} ${e.length===1?"Service":"Services"} with an open rollout`;return e.length===0?"There is no Service with an open rollout.":t.length===0?`${s}\
: nothing to recover.`:n.length===0?`${s}: ${t.length} recovered.`:`${s}: ${t.length-n.length} recovered, ${n.length} could not be recovered.`}async function Od(e,t,n){
const s=new Map,a=e.entries(),i=async()=>{for(const[o,r]of a)s.set(o,await n(r))};return await Promise.all(Array.from({length:t},i)),e.flatMap((o,r)=>{const c=s.
get(r);return c===void 0?[]:[c]})}var Tt=p(27624),da=p(44262),$d=p(35918),la=p(5323),Et=p(71791),ha=p(48280);const Td=({transport:e,clock:t,server:n,namespace:s,
service:a})=>{const i=(0,$d.m)(e,t),o={transport:i.transport,clock:t,random:Math.random,server:n};return{find:s&&a?()=>Sd(o,{namespace:s,service:a}):()=>Ed(o,s),
serverNow:i.serverNow}},Ed=async(e,t)=>{const n=t===void 0?(0,Et.fC)("services"):(0,Et.rJ)(t,"services"),s=await(0,da.LD)(e,{path:n,query:{labelSelector:la.Pf.active}});
if(!s)throw(0,v.V2)("E_NO_KNATIVE",{server:e.server});return s.items.map(pa)},Sd=async(e,{namespace:t,service:n})=>{const s=await(0,da.LF)(e,{path:(0,Et.xH)(t,"\
services",n)});if(!s)throw(0,v.V2)("E_NOT_THERE",{namespace:t,service:n});const{journal:a,driver:i,labels:o}=(0,ha.r5)(s);return a!==void 0||i!==void 0||la.Pf.active in
o?[pa(s)]:[]},pa=e=>{const{name:t,namespace:n}=(0,Tt.Ik)(e.metadata),{journal:s,driver:a}=(0,ha.r5)(e);return{namespace:(0,Tt.Qq)(n)??"",service:(0,Tt.Qq)(t)??"",
...s&&{journal:s},...a!==void 0&&{driver:a}}};var Rd=p(17386);function Nd(e,t){return e.is==="broken"?Be(`gave no measurement: ${e.why}`):t==="exit-code"?_d(e.code):
Ad(e)}const Be=e=>({is:"faulty",why:e});function _d(e){return e!==0&&e!==1?Be(`ended with ${ga(e)}, which is neither 0 (good) nor 1 (bad)`):{is:"measured",counts:[
{of:"candidate",n:1,bad:e,...e===1?{note:"exit code 1"}:{}}]}}const ga=e=>e===null?"a signal":`exit code ${e}`;function Ad({code:e,stdout:t}){if(e!==0)return Be(
`ended with ${ga(e)}, so its counts do not count`);const n=t.split(`
`).filter(a=>a.trim()!==""),s=[];for(const[a,i]of n.entries()){const o=xd(i);if(typeof o=="string")return Be(`printed what is no measurement: line ${a+1} ${o}`);
s.push(o)}return{is:"measured",counts:s}}function xd(e){const t=Pd(e);if(!t)return"is no JSON object";const{of:n,n:s,bad:a,slow:i=0}=t;return n!=="candidate"&&n!==
"stable"?'has no `of` that is "candidate" or "stable"':!St(s)||!St(a)||!St(i)?"has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there i\
s one)":a>s||i>s?`has more ${a>s?"bad":"slow"} requests than requests (${Math.max(a,i)} of ${s})`:{of:n,n:s,bad:a,...t.slow===void 0?{}:{slow:i}}}const Pd=e=>{try{
const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?{...t}:void 0}catch{return}},St=e=>Number.isSafeInteger(e)&&Number(e)>=0,Id=(e,t)=>({
...Object.fromEntries(Object.entries(e).filter(([n])=>!Ld(n))),KN_ROLLOUT_SERVICE:t.service,KN_ROLLOUT_NAMESPACE:t.namespace,KN_ROLLOUT_CANDIDATE:t.candidate,KN_ROLLOUT_STABLE:t.
stable.join(" "),KN_ROLLOUT_PERCENT:String(t.percent),KN_ROLLOUT_SINCE:String(t.since),KN_ROLLOUT_UNTIL:String(t.until)}),Ld=e=>/^(INPUT|KN_ROLLOUT)_/i.test(e)||
/^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(e)||/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(e),Cd=/token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i,
Ud=8,ma=(e,t)=>Object.entries(e).flatMap(([n,s=""])=>Cd.test(n)?s.split(`
`):[]).filter(n=>n.trim().length>=Ud).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s.trim(),"***"),(0,yn.f)(t));var Dd=p(31421);const va=1024*1024,
Bd=1e3,Fd=async(e,{env:t,timeoutMs:n,signal:s})=>{if(s.aborted)return{is:"broken",why:"it was cancelled"};const a=(0,Dd.spawn)(e,{shell:!0,env:t,stdio:["ignore",
"pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),i=AbortSignal.timeout(n),o=()=>Hd(a),r=AbortSignal.any([s,i]),{promise:c,resolve:u}=Promise.
withResolvers(),f=()=>{const d=i.aborted?`it did not end within ${n/1e3} s`:"it was cancelled";o(),u({is:"broken",why:d})};r.addEventListener("abort",f),process.
once("exit",o);try{return await Promise.race([jd(a),c])}finally{r.removeEventListener("abort",f),process.off("exit",o),o();for(const d of[a.stdout,a.stderr])d.destroy()}};
function jd(e){const{promise:t,resolve:n}=Promise.withResolvers(),s={stdout:"",stderr:""},a=()=>n({is:"ended",code:e.exitCode,...s});return e.stdout.setEncoding(
"utf8").on("data",i=>{s.stdout+=i,s.stdout.length>va&&n({is:"broken",why:"it printed more than 1 MiB"})}),e.stderr.setEncoding("utf8").on("data",i=>{s.stderr=(s.
stderr+i).slice(0,va)}),e.on("error",i=>n({is:"broken",why:`it could not be started (${i.message})`})),e.on("exit",()=>setTimeout(a,Bd).unref()),e.on("close",a),
t}function Hd(e){if(e.pid!==void 0)try{process.platform==="win32"?e.kill("SIGKILL"):process.kill(-e.pid,"SIGKILL")}catch{}}const Vd=3e4,Rt=2e3,ba=1e3,Wd={"exit-\
code":{name:"runs of the command",one:"run of the command"},counts:{name:"requests seen by the command",one:"request seen by the command"}};function Kd(e){const{
evidenceCommand:t,evidence:n}=e.settings;if(!t||n==="probes")return;const{name:s,one:a}=Wd[t.format],i=`every ${t.intervalMs/1e3} s`;return{name:s,one:a,mayTimeNothing:!0,
behindMs:Rt+t.delayMs+t.intervalMs,...t.format==="exit-code"?{pace:Gd(t)}:{},what:t.format==="counts"?`what \`evidence-command\` counts ${i}`:`a run of \`evidenc\
e-command\` ${i}`,start:Yd(t,e)}}const Gd=({intervalMs:e,delayMs:t})=>({is:"fixed",perSecond:1e3/e,delayMs:Rt+t}),Yd=(e,t)=>async(n,s,a)=>{const i={spec:e,context:t,
target:n,each:s,signal:a,warned:new Set};for(;!a.aborted;){const o=n.held();o?await zd(i,o):await t.clock.sleep(ba,a)}};async function zd(e,t){const{spec:n,context:s,
target:a,signal:i}=e,{clock:o}=s,r=()=>!i.aborted&&a.held()===t;let c=Math.ceil((t.fromMs+Rt)/1e3);for(;r();){const u=o.now(),f=Math.floor((u-n.delayMs)/1e3),d=f>
c;d&&await qd(e,{held:t,since:c,until:f})&&(c=f);const h=u+(d?n.intervalMs:ba);r()&&await o.sleep(Math.max(0,h-o.now()),i)}}async function qd(e,t){const{spec:n,
context:s,target:a,each:i,signal:o}=e,r=Id(s.env,{...s.place,...a,...t,percent:t.held.percent}),c=await(s.runCommand??Fd)(n.text,{env:r,timeoutMs:Vd,signal:o});
if(o.aborted||a.held()!==t.held)return!1;const u=Nd(c,n.format);if(u.is==="faulty")return Xd(e,u.why,c.is==="ended"?c.stderr:""),!1;const f=s.clock.now(),d=c.is===
"ended"?ma(r,c.stdout||c.stderr):"";for(const h of u.counts)i({atMs:f,...h,...Jd(h.bad,d)});return!0}const ya=200,Jd=(e,t)=>e>0?{sample:{request:"evidence-comma\
nd",body:t.trim().slice(0,ya)}}:{};function Xd({warned:e,context:t},n,s){if(e.has(n))return;e.add(n);const a=ma(t.env,s).trim().slice(0,ya);t.warn(`The command \
in \`evidence-command\` ${n}.${a?` It said: ${a}`:""}`,`A run that measures nothing is no evidence. Run the command by hand, with the variables that it gets in \
a step (${(0,Rd.t)("recipes.md")}).`)}const Z={n:0,bad:0,slow:0},Ma=e=>({last:new Map,old:new Set(e),owed:Z});function Nt(e,t,{own:n,slowOverMs:s}){const a=[...t].
map(([c,u])=>Zd(Qd(e,c,u),u,s)),i={n:de(a.map(({n:c})=>c)),bad:de(a.map(({bad:c})=>c)),slow:de(a.map(({slow:c})=>c))},{counts:o,owed:r}=wa(i,n,e.owed);return{side:{
...e,last:new Map([...e.last,...t]),owed:r},counted:{...o,causes:tl(a)}}}function wa(e,t,n){const s={n:e.n-t.n-n.n,bad:e.bad-t.bad-n.bad,slow:e.slow-t.slow-n.slow},
a=Math.max(0,Math.floor(s.n)),[i,o]=[_t(s.bad,a),_t(s.slow,a)];return{counts:{n:a,bad:i,slow:o},owed:{n:a-s.n,bad:i-s.bad,slow:o-s.slow}}}const ka={byStatus:new Map,
within:[]},Qd=({last:e,old:t},n,s)=>e.get(n)??(t.has(n)?s:ka);function Zd(e,t,n){const a=[...e.byStatus].some(([u,f])=>(t.byStatus.get(u)??0)<f)?ka:e,i=new Map(
[...t.byStatus].map(([u,f])=>[u,f-(a.byStatus.get(u)??0)])),o=new Map([...i].filter(([u,f])=>u>=el&&f>0)),r=de([...i.values()]),c=n===void 0?r:Oa(t,n)-Oa(a,n);return{
n:r,bad:de([...o.values()]),slow:_t(r-c,r),causes:o}}const el=500,Oa=({within:e,byStatus:t},n)=>e.find(s=>s.ms>=n)?.count??de([...t.values()]),tl=e=>{const t=new Map;
for(const{causes:n}of e)for(const[s,a]of n)t.set(s,(t.get(s)??0)+a);return t},_t=(e,t)=>Math.min(t,Math.max(0,Math.floor(e))),de=e=>e.reduce((t,n)=>t+n,0);function nl(e=Number.
POSITIVE_INFINITY){const t={candidate:Z,stable:Z};return{add:(n,{isBad:s,latencyMs:a})=>{const{n:i,bad:o,slow:r}=t[n];t[n]={n:i+1,bad:o+(s?1:0),slow:r+(a>e?1:0)}},
sent:n=>t[n]}}var $a=p(72201),le=p(31055),he=p(51390);const sl={"k-network-probe":"probe","k-network-hash":"override"};async function Fe({url:e,by:t},{ask:n,spec:s,
signal:a}){const i={...xt(s.headers),...sl},o={url:(0,le.gZ)(e,s.path),method:"GET",headers:i,...t?{by:t}:{}};try{return al(await n(o,a),o.url)}catch(r){const c=r instanceof
Error?r.message:String(r);return rl(c)?{is:"other",outcome:c,why:`the TLS handshake failed (${c})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${c})`}}}
const al=({status:e,headers:t},n)=>{if(e===200&&t["k-network-hash"])return{is:"knative"};const s=il(e,{location:t.location,url:n});return{is:"other",outcome:String(
e),why:s,isFailure:e>=500}},At=e=>e.is==="other"?{is:e.is,why:e.why,isFailure:e.isFailure}:e,xt=e=>Object.fromEntries(e.map(he.gb).map(([t,n])=>[t.toLowerCase(),
n]));function il(e,{location:t,url:n}){return e>=300&&e<400&&t!==void 0?ol(e,{location:t,url:n}):e===401||e===403?`${e} came from something in front of the Serv\
ice that asks for a login`:e===404?"404 came from the ingress, which does not know this host":e<300?`${e} came from something other than Knative, such as a catc\
h-all or maintenance page`:`${e} came from something in front of the Service`}function ol(e,{location:t,url:n}){const s=new URL(n),a=URL.parse(t,n);if(!a)return`${e}\
 redirects elsewhere`;if(a.protocol==="https:"&&s.protocol==="http:"&&a.hostname===s.hostname)return`${e} redirects to https, which the ingress enforces`;const i=`${a.
origin}${a.pathname}`;return`${e} redirects to ${i}${a.host===s.host?"":", for example a login page"}`}const rl=e=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(e),cl=(e,{clock:t,ask:n,command:s})=>({command:()=>s,refuseUnfit:async()=>{},reaches:async()=>!0,knock:async()=>{},run:async(a,i)=>{for(let o=1;;o++){const r=await ul(
e,{clock:t,ask:n,command:s},{attempt:o,signal:i});if(i.aborted)return{is:"cancelled"};if(r.is==="passed"||o>=e.attempts)return r;await t.sleep(e.intervalMs,i)}}}),
ul=async(e,{clock:t,ask:n,command:s},{attempt:a,signal:i})=>{const o=t.now();try{const{status:r,body:c,notOfApp:u}=await n(Pt(e),i),f=t.now()-o;if(u!==void 0)throw new Error(
u);const d=dl(e,{status:r,body:c});return d===void 0?{is:"passed",attempts:a,status:r,ms:f}:{is:"failed",attempts:a,why:d,detail:{command:s,status:r,ms:f,body:(0,he.
cT)(c,e.headers).slice(0,fl),stderr:""}}}catch(r){const c=(0,he.cT)(r instanceof Error?r.message:String(r),e.headers);return{is:"unreachable",attempts:a,why:c,detail:{
command:s,body:"",stderr:""}}}},fl=2048,dl=(e,{status:t,body:n})=>(0,le.G3)(e,t)?e.body===void 0||n.includes(e.body)?void 0:`the body does not contain "${e.body}\
"`:`the status was ${t}, expected ${(0,le.ek)(e)}`,Pt=({method:e,path:t="/",headers:n,timeoutMs:s})=>({timeoutMs:s,method:e==="POST"||e==="PUT"||e==="PATCH"||e===
"DELETE"?e:"GET",path:t,headers:Object.fromEntries(n.map(he.gb).map(([a,i])=>[a.toLowerCase(),i]))});function Ta(e){const t=[],n=[],s=()=>{const a=e();return t.
push(a),a};return{use:async a=>{const i=n.pop()??s();try{return await a(i)}finally{n.push(i)}},close:()=>{for(const{close:a}of t)a()}}}const ll=500;async function It({
clock:e,signal:t,perSecond:n,atMost:s},a){const i=e.now(),o=new Set;let r=0;for(let c=0;!t.aborted;c++){const u=i+c*1e3/n;if(await e.sleep(Math.max(0,u-e.now()),
t),t.aborted)break;if(e.now()-u>ll)continue;const f=r<s,d=r;f&&(r+=1);let h=!1;const m=()=>{f&&!h&&(r-=1),h=!0},b=a({dueMs:u,isSent:f,inFlight:d,answered:m}).finally(
()=>{m(),o.delete(b)});o.add(b)}await Promise.all(o)}function hl({health:e,probePaths:t}){if(!t)return[e];const n=t.length>1;return t.map(s=>({...pl(e),path:s.path,
method:s.method,weight:s.weight,...s.status?{status:s.status}:{},...n?{name:Ea(s)}:{}}))}const pl=({status:e,...t})=>t,Ea=({path:e,method:t})=>`${t==="GET"?"":`${t}\
 `}${e.replace(/\?.*$/s,"")}`;function Lt(e){const t=e.reduce((a,{weight:i=1})=>a+i,0),n=new Map(e.map(a=>[a,0])),s=a=>n.get(a)??0;return()=>{for(const i of e)n.
set(i,s(i)+(i.weight??1));const a=e.reduce((i,o)=>s(o)>s(i)?o:i);return n.set(a,s(a)-t),a}}const Ct=({method:e})=>gl.has(e),gl=new Set(["GET","HEAD","OPTIONS"]);
function ml(e){const t=e.map(({path:i="/",method:o})=>Ea({path:i,method:o})),n=t.slice(0,vl),s=t.length-n.length,a=s>0?`${s} more`:n.pop();return n.length===0?`${a}`:
`${n.join(", ")} and ${a}`}const vl=4,Sa=200,Ra=({method:e,headers:t},n,s)=>({request:`${e} ${n.replace(/[?#].*$/s,"")}`,...s===void 0?{}:{body:bl(s,t)}}),bl=(e,t)=>{
const n=[...(0,he.cT)(e,t).trim()];return n.length<=Sa?n.join(""):`${n.slice(0,Sa).join("")}\u2026`},je=4,yl=1e4,Ml=500;function wl(e){const t=hl(e.settings),{clock:n,
ask:s,own:a}=e;return{name:"probes",one:"probe",what:`${je} probes a second on ${ml(t)}`,pace:{is:"fixed",perSecond:je},start:s?Tl(t,{clock:n,ask:s,own:a}):kl(t,
Na(e)),...s?{}:{startBefore:$l(t,Na(e))}}}const Na=({settings:{health:e},clock:t,env:n,own:s,open:a})=>({clock:t,own:s,open:a??(()=>(0,$a.o)(e,n,"one"))}),kl=(e,{
clock:t,open:n,own:s})=>async(a,i,o)=>{const r=Ta(n),c=d=>({spec:d,clock:t,target:a,signal:o,lanes:r,own:s}),u=Lt(e),f={isThere:!1};Aa(e,c).then(d=>{f.isThere=d}),
await It(Ut(e,{clock:t,signal:o}),async d=>{const h=c(u()),m=Dt(h,"candidate",Ol(d,a.sent?.(d.dueMs))),b=f.isThere&&Ct(h.spec)?Dt(h,"stable",d):void 0,_=async(te,F)=>{
const Yt=await Nl(h,await te,F);o.aborted||i(Yt)},B=b&&!_a(await b);await Promise.all([_(m,b),...B?[_(b,m)]:[]])}),r.close()},Ol=(e,t)=>({...e,answered:()=>{e.answered(),
t?.()}}),_a=({status:e,measured:t})=>t.bad>0&&(e===404||e===405),$l=(e,{clock:t,open:n,own:s})=>async({url:a,stable:i},o,r)=>{const c=Ta(n),u={candidate:"",url:a,
stableUrl:a,isStableTagged:!0,stable:i,isProven:!0},f=h=>({spec:h,clock:t,target:u,signal:r,lanes:c,own:s}),d=Lt(e.filter(Ct));await Aa(e,f)&&await It(Ut(e,{clock:t,
signal:r}),async h=>{const m=await Dt(f(d()),"stable",h);!r.aborted&&m.found.is==="knative"&&!_a(m)&&o(m.measured)}),c.close()},Tl=(e,{clock:t,ask:n,own:s})=>({
sent:a},i,o)=>{const r=Lt(e);return It(Ut(e,{clock:t,signal:o},El),async c=>{const u=r(),f=a?.(c.dueMs),{status:d,...h}=await xa({spec:u,clock:t,of:"candidate",
address:Pt(u).path},c,()=>n(Pt(u),o));c.isSent&&!h.unattributed&&La(s,h,d),o.aborted||i(h),f?.()})},Ut=(e,t,n=0)=>({...t,perSecond:je,atMost:Math.max(1,...e.map(
({timeoutMs:s})=>Math.ceil(je*(s+n)/1e3)))}),El=1e4;async function Aa(e,t){const n=e.find(Ct);if(!n)return!1;const{clock:s,target:a,signal:i,lanes:o}=t(n),{stable:r,
stableUrl:c,isStableTagged:u}=a,f=s.now()+yl;if(r.length===0||!c||!u)return!1;for(;!i.aborted&&s.now()<f;){if(await o.use(({ask:h})=>Sl({ask:h,spec:n,signal:i},
c)))return s.now()<f;await s.sleep(Ml,i)}return!1}async function Sl({ask:e,spec:t,signal:n},s){const a={url:(0,le.gZ)(s,t.path),method:t.method,headers:xt(t.headers)},
{status:i}=await e(a,n).catch(()=>({status:0}));return i>0&&(await Fe({url:s},{ask:e,spec:t,signal:n})).is==="knative"}async function Dt({spec:e,clock:t,target:n,
signal:s,lanes:a,own:i},o,r){const c=o==="candidate"?n.url:n.stableUrl??n.url;return a.use(async({ask:u})=>{const f={url:(0,le.gZ)(c,e.path),method:e.method,headers:xt(
e.headers)},{status:d,...h}=await xa({spec:e,clock:t,of:o,address:f.url},r,()=>u(f,s)),m=await Fe({url:c},{ask:u,spec:e,signal:s});return m.is==="knative"&&r.isSent&&
La(i,h,d),{measured:h,found:m,status:d}})}async function xa({spec:e,clock:t,of:n,address:s},a,i){const o=a.isSent?await i().then(c=>c.notOfApp===void 0?{status:c.
status,...Rl(e,s,c)}:{bad:1,unattributed:c.notOfApp},c=>({...Ia(e,(0,he.cT)(c instanceof Error?c.message:String(c),e.headers)),sample:Ra(e,s)})):Pa(`not sent: ${a.
inFlight} in flight`);a.answered();const r=t.now();return{...o,atMs:r,of:n,n:1,latencyMs:r-a.dueMs}}const Pa=e=>({bad:1,note:e}),Ia=({name:e},t)=>Pa(e===void 0?
t:`${t} on ${e}`),Rl=(e,t,{status:n,body:s=""})=>(0,le.G3)(e,n)?{bad:0}:{...Ia(e,String(n)),sample:Ra(e,t,s)},La=(e,{of:t,latencyMs:n=0},s=502)=>e?.add(t,{isBad:s>=
500,latencyMs:n});async function Nl(e,{measured:t,found:n},s){if(n.is==="knative")return t;const{target:a,spec:i,signal:o,lanes:r}=e,{stableUrl:c}=a,u=async()=>s?
(await s).found.is==="knative":c!==void 0&&(await r.use(({ask:f})=>Fe({url:c},{ask:f,spec:i,signal:o}))).is==="knative";return t.bad>0&&await u()?t:{...t,unattributed:n.
why}}const He=(e,t)=>`${e}[${Math.ceil(t)}s]`;async function Bt(e,t,n){const s=`${e.address.replace(/\/+$/,"")}/api/v1/query?query=${encodeURIComponent(t)}`,a=e.
token===void 0?{}:{authorization:`Bearer ${e.token}`};try{return _l(await e.get(s,{accept:"application/json",...a},n))}catch(i){return n.throwIfAborted(),{is:"f\
ailed",why:i instanceof Error?i.message:String(i)}}}function _l({status:e,nowMs:t,body:n}){const s=$e(n);if(s?.status==="error"){const i=`${String(s.errorType)}\
: ${String(s.error)}`;return{is:s.errorType==="bad_data"?"refused":"failed",why:i}}if(e!==200)return{is:"failed",why:`HTTP ${e}`};const a=$e(s?.data);return s?.
status!=="success"||!a?{is:"failed",why:"the answer is none of a Prometheus"}:a.resultType!=="matrix"?{is:"refused",why:"it is no selector of counters"}:{is:"se\
ries",series:Ft(a.result).flatMap(Al),nowMs:t}}function Al(e){const{metric:t,values:n}=$e(e)??{},s=Object.fromEntries(Object.entries($e(t)??{}).map(([i,o])=>[i,
String(o)])),a=Ft(n).flatMap(i=>{const[o,r]=Ft(i).map(Number);return Number.isFinite(o)&&Number.isFinite(r)&&Number(r)>=0?[{atS:Number(o),value:Number(r)}]:[]});
return a.length>0?[{labels:s,samples:a}]:[]}const $e=e=>{if(typeof e=="object")return e===null||Array.isArray(e)?void 0:{...e};if(typeof e=="string")try{const t=JSON.
parse(e);return typeof t=="object"?$e(t):void 0}catch{return}},Ft=e=>Array.isArray(e)?e:[],Ca=["requests","errors","quick"];function xl(e,t,n){const s=new Map(e),
a=[],i=n+(jt(Object.values(t).flat())??Number.POSITIVE_INFINITY);for(const[r,c]of Il(t)){const u=e.get(r)??Ll(c,{fromS:n,bornS:i}),f=Cl(c);if(!u||f<u.atS)continue;
const d=Da(c,f);s.set(r,{atS:f,values:d}),f>u.atS&&a.push({fromS:u.atS,atS:f,...Ul(u.values,d)})}if(a.length===0)return{targets:s};const o=r=>a.reduce((c,u)=>c+
u[r],0);return{targets:s,growth:{fromS:o("fromS")/a.length,atS:o("atS")/a.length,requests:o("requests"),errors:o("errors"),quick:o("quick")}}}const Pl=["job","i\
nstance","namespace","pod","k8s_pod_name","pod_name"];function Il(e){const t=Ca.flatMap(n=>(e[n]??[]).map(s=>({...s,kind:n,id:`${n} ${Ua(s.labels)}`})));return Map.
groupBy(t,({labels:n})=>{const s=Object.entries(n).filter(([a])=>Pl.includes(a));return Ua(s.length>0?Object.fromEntries(s):n)})}const Ua=e=>JSON.stringify(Object.
entries(e).sort(([t],[n])=>t<n?-1:1));function Ll(e,{fromS:t,bornS:n}){const s=e.flatMap(({samples:o})=>o.map(({atS:r})=>r)),a=s.filter(o=>o>=t);if(a.length===0)
return;if(Math.min(...s)>n)return{atS:t,values:new Map};const i=Math.min(...a);return{atS:i,values:Da(e,i)}}const Cl=e=>Math.min(...[...Map.groupBy(e,({kind:t})=>t).
values()].map(t=>Math.max(...t.flatMap(({samples:n})=>n.map(({atS:s})=>s))))),Da=(e,t)=>new Map(e.flatMap(({id:n,samples:s})=>{const a=s.findLast(i=>i.atS<=t);return a?
[[n,a.value]]:[]}));function Ul(e,t){const n=[...t].some(([a,i])=>i<(e.get(a)??0)),s=a=>[...t].filter(([i])=>i.startsWith(`${a} `)).reduce((i,[o,r])=>i+r-(n?0:e.
get(o)??0),0);return{requests:s("requests"),errors:s("errors"),quick:s("quick")}}function Dl(e,t){const n=[e,t].map(r=>Object.values(r).flat()),[s,a]=n.map(Ba),
i=jt(n.flat());if(s===void 0||a===void 0||i===void 0)return 0;const o=Math.abs(s-a);return o>i/2&&o<i?i-o:0}function jt(e){const t=e.flatMap(({samples:n})=>n.slice(
1).map(({atS:s},a)=>s-(n[a]?.atS??s))).sort((n,s)=>n-s);return t[Math.floor(t.length/2)]}const Ba=e=>{const t=e.flatMap(({samples:n})=>n.map(({atS:s})=>s));return t.
length>0?Math.max(...t):void 0},Ht=300;async function Bl(e,t){const{of:n,forms:s,context:a,stable:i}=e,o=[];for(const r of i)for(const c of s){const u=c({...a.place,
revision:r}),f=await Bt(n,He(u.requests,Ht),t);if(f.is!=="series")return ja(n,u.requests,f.why);if(o.push(He(u.requests,Ht)),f.series.length>0)return await jl(n,
u,t)??await Fl(e,r,f)}return i.length===0||await Ha(e)?Fa:{is:"unavailable",why:`${n.address} has no requests of ${i.join(", ")}: empty for ${o.map(r=>`\`${r}\``).
join(" and ")}`,cure:"Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of your o\
wn in `prometheus-requests` and `prometheus-errors`."}}const Fl=async(e,t,n)=>await Ha(e)?Fa:Hl(e,t,n),Fa={is:"available",what:"requests in Prometheus (if it sc\
rapes the pods, which only shows once one runs)"},ja=({address:e},t,n)=>({is:"unavailable",why:`${e} does not answer \`${t}\` (${n})`,cure:"Check `prometheus`, \
`prometheus-token` and your own selectors, which are counters without a function around them."});async function jl(e,{errors:t,quick:n},s){for(const a of[t,n]){
if(a===void 0)continue;const i=await Bt(e,He(a,Ht),s);if(i.is!=="series")return ja(e,a,i.why)}}const Ha=async({context:e,stable:t})=>(await Promise.all(t.map(s=>e.
counters.readPods(s)))).every(s=>s?.length===0);function Hl({context:e,stable:t},n,{series:s,nowMs:a}){const[i,o]=[Ba(s),jt(s)],r=Math.max(0,(a??e.clock.now())/
1e3-(i??0)),c=o===void 0?"":`, scraped every ${Math.round(o)} s`,u=Math.round(1e3*(2.5*(o??0)+Math.max(r-(o??0),0)))+Wl,f=t.length===1?Vl(s):void 0;return{is:"a\
vailable",what:`requests in Prometheus (of ${n}${c}, the newest ${Math.round(r)} s ago)`,behindMs:u,...f===void 0?{}:{pace:{is:"by-traffic",perSecond:f,delayMs:u}}}}
function Vl(e){const t=Math.max(0,...e.map(({samples:s})=>(s.at(-1)?.atS??0)-(s[0]?.atS??0))),n=e.map(({samples:s})=>Math.max(0,(s.at(-1)?.value??0)-(s[0]?.value??
0)));return t===0?void 0:n.reduce((s,a)=>s+a,0)/t}const Wl=8e3;var Kl=p(37067),Gl=p(44708),Yl=p(45269);const Va=1e4,zl=16*1024*1024;function ql(e){const t=new Map,
n=s=>{const a=t.get(s.protocol)??(0,Yl.y)(s,{env:e,connections:"several"});return t.set(s.protocol,a),a};return{get:async(s,a,i)=>{const o=new URL(s),r=AbortSignal.
timeout(Va),c=AbortSignal.any([i,r]);try{return await Wa(o,{agent:n(o),headers:a,signal:c})}catch(u){throw new Error(r.aborted?`no response within ${Va/1e3} s`:
Ka(u))}},close:()=>{for(const s of t.values())s.destroy()}}}function Wa(e,t){const{promise:n,resolve:s,reject:a}=Promise.withResolvers(),i=r=>{const c=[];let u=0;
r.on("data",f=>{u+=f.length,u>zl?r.destroy(new Error("the answer is larger than 16 MiB")):c.push(f)}),r.on("error",a),r.on("end",()=>{const f=Date.parse(r.headers.
date??""),d=Buffer.concat(c).toString("utf8");s({status:r.statusCode??0,nowMs:Number.isNaN(f)?void 0:f,body:d})})},o=e.protocol==="https:"?Gl.get(e,t,i):Kl.get(
e,t,i);return o.on("error",r=>{o.reusedSocket&&Ka(r)==="ECONNRESET"?Wa(e,t).then(s,a):a(r)}),n}const Ka=e=>e instanceof Error?"code"in e&&typeof e.code=="string"?
e.code:e.message:String(e),Jl=15*6e4;function Xl(e){const t=[],n=(s,a)=>t.findLast(i=>i.atMs<=a)?.sent[s]??Z;return{note:s=>{for(t.push({atMs:s,sent:{candidate:e.
sent("candidate"),stable:e.sent("stable")}});(t[0]?.atMs??s)<s-Jl;)t.shift()},between:(s,a,i)=>{const[o,r]=[n(s,a),n(s,i)];return{n:r.n-o.n,bad:r.bad-o.bad,slow:r.
slow-o.slow}}}}function Ql(e,t){const{requests:n,errors:s,quick:a}=e;if(n===void 0||s===void 0)return eh.flatMap(o=>o.selectors.map(r=>th(o,r,t)));const i=a!==void 0&&
t!==void 0;return[o=>({requests:Vt(n,o),errors:Vt(s,o),...i?{quick:Vt(a,o)}:{}})]}const Vt=(e,t)=>e.replace(/\{\{(service|namespace|revision)\}\}/g,(n,s)=>t[s]),
Ga=e=>({counts:`${e}_count`,buckets:`${e}_bucket`,status:"http_response_status_code",bounds:[.005,.01,.025,.05,.075,.1,.25,.5,.75,1,2.5,5,7.5,10],unitMs:1e3,selectors:[
({namespace:t,revision:n})=>`namespace="${t}",pod=~"${Zl(n)}.+"`,({namespace:t,revision:n})=>`k8s_namespace_name="${t}",kn_revision_name="${n}"`]}),Zl=e=>`${e}-\
deployment-`.slice(0,58),eh=[Ga("kn_serving_invocation_duration_seconds"),Ga("kn_queueproxy_app_duration_seconds"),{counts:"revision_app_request_count",buckets:"\
revision_app_request_latencies_bucket",status:"response_code",bounds:[5,10,20,40,60,80,100,150,200,250,300,350,400,450,500,600,700,800,900,1e3,2e3,5e3,1e4,2e4,5e4,
1e5],unitMs:1,selectors:[({namespace:e,revision:t})=>`namespace_name="${e}",revision_name="${t}"`]}],th=({counts:e,buckets:t,status:n,bounds:s,unitMs:a},i,o)=>r=>{
const c=i(r),u=o===void 0?void 0:s.find(f=>f*a>=o);return{requests:`${e}{${c}}`,errors:`${e}{${c},${n}=~"5.."}`,...o===void 0?{}:{quick:`${t}{${c},le=~"${nh(u)}\
"}`}}},nh=e=>e===void 0?"\\\\+Inf":Number.isInteger(e)?`${e}(\\\\.0)?`:String(e).replace(".","\\\\."),sh=120,ah=300;async function ih(e,t){const{revisions:n,seconds:s}=e,
a=Math.min(ah,Math.max(0,s)+sh),[i,o]=await Promise.all([Ya(e,n.candidate,{range:a,signal:t}),Ya(e,n.stable,{range:a,signal:t})]);return i.is==="failed"?i:o.is===
"failed"?o:{is:"read",sides:{candidate:i.read,stable:o.read},nowMs:i.nowMs??o.nowMs}}async function Ya(e,t,n){const s=await Promise.all(t.map(r=>oh(e,r,n))),a=s.
find(r=>r.is==="failed");if(a)return a;const i=s.filter(r=>r.is==="read"),o=Ca.flatMap(r=>{const c=i.flatMap(u=>u.read[r]??[]);return i.some(u=>u.read[r]!==void 0)?
[[r,c]]:[]});return{is:"read",read:Object.fromEntries(o),nowMs:i.find(({nowMs:r})=>r!==void 0)?.nowMs}}async function oh(e,t,{range:n,signal:s}){const{of:a,forms:i,
place:o}=e,r=u=>Bt(a,He(u,n),s);let c={is:"read",read:{},nowMs:void 0};for(const u of i){const f=u({...o,revision:t}),d=await r(f.requests);if(d.is!=="series")return{
is:"failed",why:d.why};if(c={is:"read",read:{},nowMs:d.nowMs},d.series.length>0)return rh(f,d,r)}return c}async function rh({errors:e,quick:t},{series:n,nowMs:s},a){
const[i,o]=await Promise.all([a(e),t===void 0?void 0:a(t)]);return i.is!=="series"?{is:"failed",why:i.why}:o&&o.is!=="series"?{is:"failed",why:o.why}:{is:"read",
read:{requests:n,errors:i.series,...o?{quick:o.series}:{}},nowMs:s}}const ch=5e3,za=1e3,Wt=3e3,uh=e=>`To go on without it, remove \`prometheus\`${e==="prometheu\
s"?" and set `evidence` to auto":""}.`;function fh(e){const{settings:t}=e,{prometheus:n,evidence:s,analysis:a}=t;if(!(s==="prometheus"||s!=="probes"&&s!=="comma\
nd"&&n!==void 0))return;const o=n?Ql(n,a.maxLatencyMs):[];return{name:"requests in Prometheus",one:"request in Prometheus",mayBeSilent:!0,mayTimeNothing:!0,needs:{
subject:"Requests in Prometheus",rights:[],required:{by:n?"prometheus":"evidence",without:uh(s)},check:async(r,c)=>n?qa(e,u=>(lh(n,e),Bl({of:{...n,get:u},forms:o,
context:e,stable:r},c))):{is:"unavailable",why:"`prometheus` is not set",cure:"Set it to the address of a Prometheus."}},start:async(r,c,u)=>{n&&await qa(e,f=>hh(
{spec:n,forms:o,context:e,get:f,target:r,each:c,signal:u}))}}}const dh=({hostname:e})=>e==="localhost"||/^(127\.|\[::1\])/.test(e);function lh({address:e,token:t},{
warn:n}){const s=new URL(e);t===void 0||s.protocol==="https:"||dh(s)||n(`\`prometheus-token\` is sent to ${e} without encryption, so anyone on the way can read \
it.`,"Use an https address in `prometheus`, or remove `prometheus-token` if that Prometheus needs none.")}async function qa({http:e,env:t},n){const{get:s,close:a}=e??
ql(t);try{return await n(s)}finally{a()}}async function hh(e){const{context:t,target:n,signal:s}=e,a=Xl(t.own),i=new Set;for(;!s.aborted;){const o=n.held();o?await ph(
{...e,held:o,history:a,warned:i}):await Ja(e,a)}}async function Ja({context:{clock:e},signal:t},n){n.note(e.now()),await e.sleep(za,t)}async function ph(e){const{
context:t,target:n,signal:s,held:a}=e,i=()=>!s.aborted&&n.held()===a,o=[{of:"candidate",targets:new Map,owed:Z},{of:"stable",targets:new Map,owed:Z}];let r={dueMs:a.
fromMs+Wt,isSecond:!1};for(;i();)t.clock.now()>=r.dueMs&&(r=await gh(e,o,{isOn:i,isSecond:r.isSecond})),i()&&await Ja(e,e.history)}async function gh(e,t,{isOn:n,
isSecond:s}){const a=e.context.clock.now(),i=await mh(e,n),o=i&&!s?1e3*Dl(i.sides.candidate,i.sides.stable):0;return o>0?{dueMs:a+o+za,isSecond:!0}:(i&&vh(e,t,i),
{dueMs:a+ch,isSecond:!1})}async function mh(e,t){const{spec:n,get:s,forms:a,context:i,target:o,held:r,signal:c}=e,{candidate:u,stable:f}=o,d=(i.clock.now()-r.fromMs-
Wt)/1e3,h=await ih({of:{...n,get:s},forms:a,place:i.place,revisions:{candidate:[u],stable:f},seconds:d},c);if(t()){if(h.is==="read")return h;yh(e,h.why)}}function vh(e,t,n){
const{context:s,held:a}=e,i=a.fromMs+Wt,o=n.nowMs===void 0?0:s.clock.now()-n.nowMs;for(const r of t){const c=xl(r.targets,n.sides[r.of],(i-o)/1e3);r.targets=c.targets,
c.growth&&bh(e,r,{growth:c.growth,aheadMs:o,side:n.sides[r.of]})}}function bh({spec:e,history:t,context:n,each:s},a,{growth:i,aheadMs:o,side:r}){const{requests:c,
errors:u,quick:f,fromS:d,atS:h}=i,b=e.requests===void 0?t.between(a.of,d*1e3+o,h*1e3+o):Z,_=r.quick!==void 0,{counts:B,owed:te}=wa({n:c,bad:u,slow:_?c-f:0},b,a.
owed);a.owed=te;const{slow:F,...Yt}=B;s({atMs:n.clock.now(),of:a.of,...Yt,..._?{slow:F}:{}})}function yh({warned:e,context:t,spec:n},s){e.has(s)||(e.add(s),t.warn(
`The Prometheus at ${n.address} cannot be asked: ${s}.`,"Its requests are counted again as soon as it answers; until then they are no evidence."))}const K=10,Xa=(e,t)=>e.
length===0?void 0:e.reduce((n,s)=>n+s,0)*t.length/e.length,Mh=({candidate:e,stable:t})=>[["candidate",[e]],["stable",t]];async function wh(e,t){const n=await Promise.
all(t.map(async([s,a])=>{const i=await ee(e,a);if(!i)return;const o=Qa(i,e.random).slice(0,K);return{of:s,revisions:a,side:Ma(i),drawn:o,pods:i.length,own:e.own.
sent(s)}}));return n.every(s=>s!==void 0)?n:void 0}async function ee({counters:e},t){const n=await Promise.all(t.map(s=>e.readPods(s)));return n.every(s=>s!==void 0)?
n.flat().map(({name:s})=>s):void 0}const kh=async(e,t)=>{await Promise.all(t.map(n=>Oh(e,n)))};async function Oh(e,t){const n=await ee(e,t.revisions);if(!n)return;
const s=t.drawn.filter(i=>n.includes(i)),a=n.filter(i=>!s.includes(i));t.drawn=[...s,...Qa(a,e.random)].slice(0,K),t.pods=n.length}const Qa=(e,t)=>e.map(n=>({each:n,
at:t()})).sort((n,s)=>n.at-s.at).map(({each:n})=>n);async function $h(e,t,n){const s=await Promise.all(t.map(f=>Sh(e,f,n))),i=s.flat().map(({result:f})=>f).filter(
f=>f.is==="later");if(i.length>0)return{is:"later",afterMs:Math.max(...i.map(({afterMs:f})=>f))};const o=s.map(f=>f.flatMap(({pod:d,result:h})=>h.is==="read"?[[
d,h.counters]]:[])),r=s.some((f,d)=>o[d]?.length===0&&f.some(({result:h})=>h.is==="failed")),c=s.flatMap((f,d)=>Th(t[d],f)??[])[0],u=c?{unread:c}:{};return r?{is:"\
failed",...u}:{is:"counted",read:t.map((f,d)=>({reading:f,read:new Map(o[d])})),...u}}function Th(e,t){const n=t.map(({result:a})=>a),[s]=n.flatMap(a=>Eh(a)??[]);
return e&&s!==void 0&&n.every(({is:a})=>a!=="read")?{of:e.of,why:s}:void 0}const Za="the API server refuses to read port 9091 of pods",Eh=e=>e.is==="failed"?e.why:
e.is==="off"?"request metrics are off":e.is==="forbidden"?Za:void 0,Sh=({counters:e},{drawn:t},n)=>Promise.all(t.map(async s=>({pod:s,result:await e.readCounters(
s,n)}))),Rh=({own:e,slowOverMs:t},n)=>n.flatMap(({reading:s,read:a})=>{const i=e.sent(s.of),o=Nh(i,s.own,s.pods===0?0:s.drawn.length/s.pods);if(s.own=i,a.size===
0)return[];const r=s.side.last.size===0,{side:c,counted:u}=Nt(s.side,a,{own:r?Z:o,slowOverMs:t});return s.side=c,[{...u,of:s.of}]}),Nh=(e,t,n)=>({n:(e.n-t.n)*n,
bad:(e.bad-t.bad)*n,slow:(e.slow-t.slow)*n}),Kt=1e3,_h=5e3;async function ei(e,t,n){const s=t.slice(0,K),a=await Promise.all(s.map(i=>e(i,n)));return Xa(a.filter(
i=>i!==void 0),t)}const ti=3;async function Ah({clock:e,readRequestRate:t},n,s){const a=[];for(let i=0;i<ti;i++){i>0&&await e.sleep(Kt,s);const o=await ei(t,n,s);
if(o===void 0)return;a.push(o)}return a.reduce((i,o)=>i+o,0)/ti}const xh=e=>async({candidate:t,held:n,tallies:s},a,i)=>{for(;!i.aborted&&!n();)await e.clock.sleep(
Kt,i);!s||i.aborted||!await Ih(e,t,i)||await Ph(e,{candidate:t,signal:i,tallies:s})};async function Ph(e,{candidate:t,signal:n,tallies:s}){const{clock:a,counters:i,
own:o,readRequestRate:r}=e,c=o.sent("candidate").n;let u=0;const f=()=>({n:Math.max(0,Math.round(u-o.sent("candidate").n+c))});let d,h=[];for(let[m,b]=[Number.NEGATIVE_INFINITY,
a.now()];!n.aborted;){a.now()>=m+_h&&(m=a.now(),h=await ee({counters:i},[t])??[]),await a.sleep(Kt,n);const _=await ei(r,h,n).catch(()=>{}),B=(a.now()-b)/1e3;b=
a.now(),_!==void 0&&(u+=_*B,d??=s(async()=>f()).told,d(f()))}}async function Ih({counters:e},t,n){const[s]=await ee({counters:e},[t])??[];return s!==void 0&&(await e.
readCounters(s,n)).is==="off"}const ni=1e3,Lh=5e3,Ch=6e4,Uh=5,Dh=500,Bh=e=>async({candidate:t,held:n,tallies:s},a,i)=>{const o=s&&await Hh({parts:e,candidate:t,
signal:i});if(!o)return;let r=Promise.resolve(o);const c=()=>(r=r.then(f=>Vh({parts:e,candidate:t,signal:i},f)),r.then(({total:f})=>f)),{told:u}=s(c);await Fh(e,
{held:n,signal:i,pods:async()=>(await r).pods,read:async()=>u(await c())})};async function Fh({clock:e},{held:t,signal:n,pods:s,read:a}){let i=t(),[o,r]=[e.now(),
i?e.now():Number.POSITIVE_INFINITY];for(;!n.aborted;){await e.sleep(ni,n),t()!==i&&([i,o,r]=[t(),e.now(),Number.NEGATIVE_INFINITY]);const c=jh(await s(),i!==void 0,
e.now()-o);e.now()<r+c||(r=e.now(),await a())}}function jh(e,t,n){return t&&e>K?Number.POSITIVE_INFINITY:n<Ch&&(e<=Uh||!t)?ni:Lh}async function Hh({parts:e,candidate:t,
signal:n}){const s=await ee(e,[t]);if(!s)return;const a=e.own.sent("candidate"),i=await si(e,s,n);if(s.length>0&&i.size===0)return;const{side:o}=Nt(Ma(s),i,{own:{
n:0,bad:0,slow:0},slowOverMs:void 0});return{side:o,own:a,pods:s.length,total:{n:0,bad:0}}}async function Vh({parts:e,candidate:t,signal:n},s){const a=await ee(
e,[t])??[],i=await si(e,a,n);if(i.size===0)return s;const o=e.own.sent("candidate"),r={n:o.n-s.own.n,bad:o.bad-s.own.bad,slow:0},{side:c,counted:u}=Nt(s.side,i,
{own:r,slowOverMs:void 0}),f={n:s.total.n+u.n,bad:s.total.bad+u.bad};return{side:c,own:o,pods:a.length,total:f}}async function si(e,t,n){const s=new Map;for(let a=0;a<
t.length;a+=K){t.length>K&&await e.clock.sleep(Dh,n);const i=t.slice(a,a+K),o=await Promise.all(i.map(r=>e.counters.readCounters(r,n)));for(const[r,c]of o.entries())
c.is==="read"&&s.set(i[r]??"",c.counters)}return s}const Wh=2e3;async function Kh({counters:e,clock:t},n,s){const a=n.slice(0,K),i=()=>Promise.all(a.map(h=>Gh(h,
e,s))),o=t.now(),r=await i();await t.sleep(Wh,s);const c=await i(),u=(t.now()-o)/1e3,f=c.flatMap((h=-1,m)=>{const b=r[m];return h<0||b===void 0?[]:[h<b?h:h-b]});
if(u===0)return;const d=f.map(h=>h/u);return Xa(d,n)}async function Gh(e,t,n){const s=await t.readCounters(e,n);return s.is==="read"?[...s.counters.byStatus.values()].
reduce((a,i)=>a+i,0):void 0}const ai=2e3,Yh=1e4;async function zh(e,t,n){const s=await ee(e,t)??[],i=(await Promise.all(s.slice(0,K).map(o=>e.counters.readCounters(
o,n)))).flatMap(o=>o.is==="read"?[o.counters]:[]);return Math.min(Yh,Math.max(ai,qh(i)))}function qh(e){const t=ii(e.flatMap(({byStatus:a})=>[...a.values()])),n=[
...new Set(e.flatMap(({within:a})=>a.map(({ms:i})=>i)))].sort((a,i)=>a-i);if(t===0||n.length===0)return 0;const s=a=>ii(e.flatMap(({within:i})=>i.filter(({ms:o})=>o===
a).map(({count:o})=>o)))>=.99*t;return n.find(s)??Number.POSITIVE_INFINITY}const ii=e=>e.reduce((t,n)=>t+n,0),Ve=1e3,Jh=5e3,Xh=3e4,Qh=6e4,Zh=5e3;function ep({settings:{
evidence:e,analysis:t},...n}){if(e==="prometheus")return;const s={...n,slowOverMs:t.maxLatencyMs},a=e==="auto"||e==="users";return{name:"users' requests",one:"u\
ser's request",mayBeSilent:!0,needs:{subject:"Users' requests",rights:a?np:[],...e==="users"?{required:tp}:{},check:async(i,o)=>a?ap(s,i,o):{is:"unavailable",why:`\
\`evidence\` is set to ${e}`}},start:async(...i)=>{await Promise.all([op(s)(...i),Bh(s)(...i)])},startBefore:rp(s)}}const tp={by:"evidence",without:"To go on wi\
th probes alone, set `evidence` to auto."},np=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],sp="To turn them on, set `req\
uest-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend\
-destination: prometheus`). Pods that are made from then on count.";async function ap(e,t,n){const{counters:s}=e,a=await ee({counters:s},t);if(!a)return{is:"una\
vailable",why:`the pods of ${t.join(", ")} cannot be read`};const i=await Promise.all(a.slice(0,K).map(d=>s.readCounters(d,n)));if(i.every(({is:d})=>d==="later"||
d==="gone"))return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)",pace:oi(0)};const o=i.filter(d=>d.is==="read"),
r=i.find(d=>d.is==="failed");if(o.length>0){const d=await Kh(e,a,n),h=d===void 0?{}:{pace:oi(d)};return{is:"available",what:`users' requests (${ip(o,t)})`,...h}}
if(i.some(({is:d})=>d==="forbidden"))return{is:"unavailable",why:Za};if(r)return{is:"unavailable",why:`the metrics of ${t.join(", ")} cannot be read: ${r.why}`};
const{clock:c,readRequestRate:u}=e,f=u&&await Ah({clock:c,readRequestRate:u},a,n);return{is:"unavailable",why:`the pods of ${t.join(", ")} do not count them: re\
quest metrics are off`,cure:sp,...f===void 0?{}:{usersPerSecond:f}}}const oi=e=>({is:"by-traffic",perSecond:e,delayMs:ai});function ip(e,t){return`${e.flatMap(({
counters:s})=>[...s.byStatus.values()]).reduce((s,a)=>s+a,0)} so far in ${e.length===1?"1 pod":`${e.length} pods`} of ${t.join(", ")}`}const op=e=>async(t,n,s)=>{
const{clock:a}=e,i=ci(e);for(;!s.aborted;){const o=t.held();o?await cp(e,{target:t,held:o,each:n,signal:s,noteUnread:i}):await a.sleep(Ve,s)}},rp=e=>async({stable:t},n,s)=>ri(
e,{sides:[["stable",t]],fromMs:e.clock.now(),each:n,signal:s,noteUnread:ci(e),isOn:()=>!s.aborted});async function cp(e,{target:t,held:n,...s}){const{signal:a}=s,
i=()=>!a.aborted&&t.held()===n;await ui(e.clock,n.fromMs+await zh(e,t.stable,a),a),i()&&await ri(e,{sides:Mh(t),fromMs:n.fromMs,isOn:i,...s})}async function ri(e,t){
const{clock:n}=e,{sides:s,fromMs:a,each:i,signal:o,noteUnread:r,isOn:c}=t,u=await wh(e,s);if(!u)return n.sleep(Ve,o);let f=n.now(),d=Ve;for(let h=0;c();){const m=n.
now();m>=f+Zh&&(await kh(e,u),f=m);const b=await $h(e,u,o);if(!c())return;r(b),b.is==="counted"&&fp(i,Rh(e,b.read),h++>0?n.now():void 0),d=dp(b,a,{pauseMs:d,nowMs:n.
now()}),await ui(n,m+d,o)}}const up=30;function ci({warn:e}){let t=0,n=!1;return({unread:s})=>{t=s?t+1:0,!(!s||n||t<up)&&(n=!0,e(`Requests that users sent to th\
e ${s.of==="stable"?"stable Revisions":"candidate"} cannot be counted: ${s.why}.`,"They are counted again as soon as they can be read; until then they are no ev\
idence."))}}function fp(e,t,n){if(n!==void 0)for(const{of:s,...a}of t)e(lp(s,a,n))}const ui=(e,t,n)=>e.sleep(Math.max(0,t-e.now()),n);function dp(e,t,{pauseMs:n,
nowMs:s}){return e.is==="later"?Math.min(Xh,Math.max(2*n,e.afterMs)):s-t<Qh?Ve:Jh}const lp=(e,{n:t,bad:n,slow:s,causes:a},i)=>({atMs:i,of:e,n:t,bad:n,slow:s,...n>
0?{note:[...a].sort(([,o],[,r])=>r-o).map(([o])=>o).join(" or ")}:{}}),hp=[ep,fh,Kd,e=>pp(e,wl(e))];function pp({settings:{evidence:e},readRequestRate:t,...n},s){
if(!t||e==="probes"||e==="prometheus")return s;const a=xh({...n,readRequestRate:t});return{...s,start:async(...o)=>{await Promise.all([s.start(...o),a(...o)])}}}
function gp(e){const t=nl(e.settings.analysis.maxLatencyMs);return hp.flatMap(n=>n({...e,own:t})??[])}var mp=p(86522),fi=p(77598);const vp=100,bp=1e3,di=10,yp=5e3,
Mp=(e,{clock:t,ask:n})=>{const s=i=>(o,r)=>Fe({url:o,...r?{by:r}:{}},{ask:n,spec:e,signal:i}),a=(i,o)=>wp(i,{clock:t,...o});return{now:async(i,o)=>At(await s(o)(
i)),leadsToKnative:(i,o)=>a(async()=>At(await s(o)(i)),{forMs:yp,signal:o}),isServed:(i,o)=>{const r=s(o);return a(async()=>At(await li(kp,()=>r(i))??{is:"knati\
ve"}),{forMs:J.kj,signal:o})},isEmpty:async({url:i,tag:o,mainUrl:r},c)=>{const u={url:i,never:$p(i,o),mainUrl:r},f=await a(()=>Op(u,s(c)),{forMs:J.kj,signal:c});
return f.is==="knative"?{is:"empty"}:{is:"unknown",why:f.why}}}};async function wp(e,{clock:t,forMs:n,signal:s}){const a=t.now()+n;for(let i=vp;;i=Math.min(bp,i*
2)){const o=await e(),r=a-t.now();if(o.is==="knative"||s.aborted||r<=0)return o;await t.sleep(Math.min(i,r),s)}}const kp=e=>e.is==="knative";async function li(e,t){
const n=await t();if(!e(n))return n;for(let s=1;s<J.Lf;s+=di){const i=(await Promise.all(Array.from({length:Math.min(di,J.Lf-s)},t))).find(o=>!e(o));if(i)return i}}
async function Op({url:e,never:t,mainUrl:n},s){const a=await s(n);if(a.is!=="knative")return hi(a);const i=await s(t,n);if(i.is!=="other")return{is:"other",why:"\
a host of a tag that does not exist is not answered like an unknown host"};if(await li(c=>c.is==="other"&&c.outcome===i.outcome,()=>s(e,n)))return{is:"other",why:"\
the ingress still serves the host of the tag that was taken off"};const r=await s(n);return r.is==="knative"?r:hi(r)}const hi=e=>({is:e.is,why:`at the URL of th\
e Service, ${e.why}`}),$p=(e,t)=>e.replace(/(?<=:\/\/).*/,n=>n.replace(t,`x${(0,fi.randomBytes)(3).toString("hex")}`));var Tp=p(47282),Ep=p(12271),Sp=p(74890);const Rp=({
id:e=(0,fi.randomUUID)().slice(0,8),healthFor:t,sourcesFor:n,reporter:s,...a})=>{const i=o=>({settings:o,health:t(o),sources:n(o),throughPod:r=>Np({...a,settings:o,
sourcesFor:n},r)});return{...a,...i(a.settings),asks:i,id:e,templates:Sp.k,reporter:_p(s),notifier:(0,z.Ts)(),may:{patchRevisions:!0},knative:{age:"unknown"}}};
function Np({cluster:e,clock:t,settings:n,sourcesFor:s},a){const{namespace:i}=e.target,o=(u,f)=>e.askPod(a,u,f),r=`$(kubectl get pod -n ${i} -l serving.knative.\
dev/revision=${a} -o name | head -1 | cut -d/ -f2)`,c=`kubectl get --raw "/api/v1/namespaces/${i}/pods/${r}:8012/proxy${n.health.path??"/"}"`;return{health:cl(n.
health,{clock:t,ask:o,command:c}),sources:s(n,o)}}const _p=({report:e})=>({report:t=>{try{e(t)}catch{}}}),Ap=(e,t)=>(0,kt.a)(e,n=>Gt(e,n,t)),xp=(0,Ep.x)(Q.d);async function Gt(e,t,n){
const{service:s}=e.settings,{transport:a,namespace:i,server:o,context:r}=t,c={server:o,context:r,namespace:i,service:s},u=(0,Tp.X)({transport:a,clock:Q.d,rateLimiter:xp,
namespace:i,service:s,target:c});try{return await n(Rp(Pp(e,u)))}finally{await u.close()}}const Pp=({env:e,...t},n)=>({...t,cluster:n,clock:Q.d,healthFor:({health:s})=>(0,mp.
T)(s,Q.d),hosts:Mp(t.settings.health,{clock:Q.d,ask:(0,$a.o)(t.settings.health,e,"fresh").ask}),sourcesFor:(s,a)=>gp({settings:s,clock:Q.d,env:e,place:n.target,
warn:(i,o)=>t.reporter.report({is:"warning",code:"W_EVIDENCE",message:i,cure:o}),counters:n,readRequestRate:n.readRequestRate,random:Math.random,...a?{ask:a}:{}})}),
pi=e=>(0,kt.a)(e,t=>(e.reporter.report({is:"note",text:Ip(e,t)}),pd({...e,...Lp(e,t),at:Cp(e,t)}))),Ip=({settings:e},{namespace:t,context:n,server:s})=>{const a=e.
allNamespaces?"all namespaces":t;return`Open rollouts ${e.service?`of ${e.service} `:""}in ${a} (context ${n}, server ${s})`},Lp=({settings:e},{transport:t,namespace:n,
server:s})=>Td({transport:t,clock:Q.d,server:s,...e.allNamespaces?{}:{namespace:n},...e.service?{service:e.service}:{}}),Cp=(e,t)=>({namespace:n,service:s},a)=>{
const i={...e.settings,namespace:n,service:s};return Gt({...e,settings:i},{...t,namespace:n},a)},Te=e=>t=>Ap(t,e),Up={deploy:e=>ca(e,t=>(0,kt.a)(t,n=>Dp(t,n))),
promote:e=>ca(e,Te(Ff)),abort:Te(e=>Os(e,"anyone")),rollback:Te(Wf),recover:pi,curl:Te(cu),finish:e=>e.settings.command==="recover"?pi(e):Bp(e)};function Dp(e,t){
const{endsAtMs:n}=t,s=(0,$s.gv)(e.settings,n&&n-Q.d.now());return s.timeoutMs<e.settings.timeoutMs&&e.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`\
The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,U.cb)(Math.floor(s.timeoutMs/1e3)*1e3)} i\
nstead of ${(0,U.cb)(e.settings.timeoutMs)}.`}),Gt({...e,settings:s},t,mf)}const Bp=Te(e=>Os(e,"own"))}),85154:((Ee,G,p)=>{p.d(G,{Fg:()=>V,Fu:()=>j,lt:()=>Y});var v=p(
84611),g=p(24399),l=p(40019),x=p(96105),L=p(75389);async function j({cluster:w}){const M=w.snapshot(),T=({revision:k})=>M.revisions.get(k)?.ready.status==="True",
y=(0,g.AR)((0,L.m8)(M));!M.service||y.length>0&&y.every(T)||(await w.reread(x.k),await w.relist("revisions"))}function Y(w,M){const{revisions:T}=w,y=(0,g.AR)((0,L.
m8)(w)),{serving:k,broken:$}=(0,l.UT)(y,A=>(0,l.c8)(T.get(A))),R=k.map(({revision:A})=>T.get(A)).find(A=>A?.ready.status!=="True");if(R)throw(0,v.V2)("E_STABLE_\
NOT_READY",{revision:R.name,why:(0,L.$R)(R)});const O=A=>!(0,g.vY)([A])&&(0,l.c8)(T.get(H(A,M)));if(!M.traffic.some(A=>A.percent&&O(A))||k.length===0)return{stable:k,
broken:$,before:M.traffic};const N=k.map(({revision:A,percent:ae})=>({revisionName:A,latestRevision:!1,percent:ae}));return{stable:k,broken:$,before:(0,l.c_)(M.
traffic,O)??N}}const H=({revisionName:w},{latestReady:M=""})=>w??M;function V(w,{revisions:M},{stable:T,broken:y}){if(y.length===0)return;const k=y.map(({revision:$,
percent:R})=>{const O=M.get($),E=O?`it is not ready (${(0,L.$R)(O)})`:"it no longer exists";return`${$} has ${R} % of traffic and serves nobody: ${E}.`});w.reporter.
report({is:"warning",code:"W_SERVES_NOBODY",message:k.join(" "),cure:T.length===0?"There is no traffic to protect, so the new Revision receives all traffic as s\
oon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),45269:((Ee,G,p)=>{p.d(G,{y:()=>Y});
var v=p(73024),g=p(37067),l=p(44708),x=p(41692),L=p(83026);const j={one:1,several:8},Y=(M,{ingressAddress:T,env:y,connections:k})=>{const $={...k==="fresh"?{keepAlive:!1}:
{keepAlive:!0,maxSockets:j[k]},proxyEnv:T?{}:H(M,y)};return M.protocol==="https:"?new l.Agent({...$,ca:[...V(y)]}):new g.Agent($)},H=(M,T)=>Object.fromEntries([
...(0,L.No)(M.protocol),"no_proxy","NO_PROXY"].map(y=>[y,T[y]])),V=M=>[...(0,x.getCACertificates)("default"),...(0,x.getCACertificates)("system"),...w(M.CURL_CA_BUNDLE)],
w=M=>{if(!M)return[];try{return[(0,v.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((Ee,G,p)=>{p.d(G,{o:()=>x});var v=p(37067),g=p(44708),l=p(45269);function x(w,M,T){
const y=new Map,k=$=>{const R=y.get($.protocol)??(0,l.y)($,{...w,env:M,connections:T});return y.set($.protocol,R),R};return{ask:async($,R)=>{const O=AbortSignal.
timeout(w.timeoutMs),E=AbortSignal.any([R,O]);try{const N=k(new URL($.url));return await L($,{spec:w,agent:N,signal:E})}catch(N){throw new Error(O.aborted?`no r\
esponse within ${w.timeoutMs/1e3} s`:V(N))}},close:()=>{for(const $ of y.values())$.destroy()}}}function L(w,M){const{promise:T,resolve:y,reject:k}=Promise.withResolvers(),
$=H(w,M,R=>{const{statusCode:O=0,headers:E}=R,N=Y(R);R.on("error",k).on("end",()=>y({status:O,headers:E,body:N()}))});return $.on("error",R=>{$.reusedSocket&&V(
R)==="ECONNRESET"?L(w,M).then(y,k):k(R)}),$.end(),T}const j=2048;function Y(w){const M=[];let T=0;return w.on("data",y=>{T<j&&M.push(y.subarray(0,j-T)),T+=y.length}),
()=>Buffer.concat(M).toString("utf8")}function H({url:w,method:M,headers:T,by:y},k,$){const R=new URL(w),{hostname:O,port:E}=new URL(y??w),{ingressAddress:N}=k.
spec,A={agent:k.agent,signal:k.signal,method:M,host:N?.host??O,port:N?.port??E,path:`${R.pathname}${R.search}`,headers:{host:R.host,...T}};return R.protocol==="\
https:"?g.request({...A,servername:R.hostname},$):v.request(A,$)}const V=w=>w instanceof Error?"code"in w&&typeof w.code=="string"?w.code:w.message:String(w)})};export{jp as id,Hp as ids,Vp as modules};
