const St=896,Gt=[896],Ht={2896:((G,y,r)=>{r.r(y),r.d(y,{code:()=>Nt});var $=r(13282),M=r(11899),j=r(54996),O=r(48122),p=r(1155),l=r(96518),m=r(53216),f=r(21447),
g=r(93832),F=r(15336);function I({lines:t,limits:e,replayed:n}){return[(0,m.n8)(B(t),"title"),...(0,g.b6)([...A({lines:t,limits:e}).map(({label:s,text:o})=>[s,o]),
...n.steps.map(s=>[`At ${s.percent} %`,Q(s)])]).map(s=>(0,m.n8)(s)),(0,m.n8)(W(n),V(n))]}const B=t=>{const[{service:e,namespace:n,stable:s}]=t;return`${e} in ${n}\
: ${L(t)} in place of ${(0,f.KE)(s)||"nothing"}`},L=t=>t.find(e=>e.is==="step")?.candidate??F.p1,A=({lines:t,limits:e})=>{const[{atMs:n,version:s="unknown",limits:o}]=t;
return[{label:"Recorded",text:`${(0,f.Am)(n)} by kn-rollout ${s}; the rollout was ${D(t)}`},{label:"Limits",text:X(e,o)}]},D=t=>t.find(e=>e.is==="ended")?.kind??
"killed";function X(t,e){const[n,s]=[H(t),H(e)];return n===s?`${n}, as recorded`:`${n} (recorded: ${s})`}function H(t){const{limit:e,detect:n}=(0,p.g_)(t),s=`er\
rors at most ${(0,f.tC)(e,1)}, ${(0,f.tC)(n,1)} must be found`;return t.maxLatencyMs===void 0?s:`${s}, latency at most ${(0,f.ZK)(t.maxLatencyMs)}`}const Z={"we\
nt-on":"goes on",aborted:"aborts","held-again":"is held again",open:"not decided"},J=({is:t,afterMs:e})=>`${Z[t]} after ${(0,f.p0)(e)}`,Q=t=>`${J(t)}. ${t.why}`,
V=({end:t})=>t==="promoted"?"good":t==="aborted"?"bad":"warn";function W({steps:t,end:e}){const n=t.at(-1),s=n?`at ${n.percent} %`:"before any step",o=(0,f.p0)(
n?.afterMs??0);switch(e){case"promoted":return"By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${s}\
, ${o} after that split was in effect.`;case"open":return`By these limits nothing is decided ${s}: ${o} were recorded, and they need more.`;case"not-recorded":return`\
By these limits it would have gone on ${s}, where the recording ends.`}}var k=r(55334),q=r(71009),_=r(8140),E=r(59768);const tt=t=>{const{lines:e,limits:n,replayed:s}=t,
o=s.steps.map(u=>st(u,e)),d=o.at(-1),a={candidate:L(e),exposure:nt(e),steps:o,limit:(0,p.g_)(n).limit,...s.end==="aborted"&&d&&{moment:{atMs:d.toMs,text:"would \
have been aborted"}}},i={subject:B(e),tone:V(s),title:et[s.end],sentences:[W(s)]};return(0,_.M)(i,[(0,E.uW)("Traffic and errors",...(0,k.e)(a),(0,q.z)(o,n.maxLatencyMs)),
(0,E.uW)("Verdicts",(0,E.a3)(o,({did:u})=>u)),(0,E.uW)("Facts",(0,E.Bu)(A(t)))])},et={promoted:"Replay: would have been promoted",aborted:"Replay: would have be\
en aborted",open:"Replay: not decided","not-recorded":"Replay: would have gone on"},st=(t,e)=>{const{afterMs:n,fromMs:s,percent:o,verdict:d,why:a}=t,i=s+n,u=e.flatMap(
c=>c.is==="measured"&&!c.isBefore&&c.atMs>=s&&c.atMs<=i?[c]:[]),h=t.sources.map(c=>({...c,course:(0,O.b)(c.source,u,{fromMs:s,toMs:i})}));return{percent:o,verdict:(0,l.
h9)(d),why:a,sources:h,heldMs:n,fromMs:s,toMs:i,did:J(t)}},nt=t=>{const e=t.flatMap(s=>s.is==="step"?[s]:[]),n=Math.max(...t.map(s=>"atMs"in s?s.atMs:0));return e.
map(({percent:s,fromMs:o},d)=>({percent:s,fromMs:o,toMs:e[d+1]?.fromMs??n}))};function ot(t){const e=t.findIndex((n,s)=>!rt(n)||s===0!=(n.is==="rollout"));return e<
0&&t.length>0?t.filter(dt):e+1||1}const b=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),dt=t=>b(t)&&Object.hasOwn(S,String(t.is)),rt=t=>{if(!b(t))return!1;
const e=Object.hasOwn(S,String(t.is))?S[t.is]:void 0;return e===void 0||e(t)},v=(t,...e)=>e.every(n=>Number.isFinite(t[n])),R=(t,...e)=>e.every(n=>typeof t[n]==
"string"),K=({pending:t})=>Array.isArray(t)&&t.every(e=>b(e)&&R(e,"source")&&v(e,"dueMs")),S={rollout:t=>t.v===1&&R(t,"namespace","service")&&v(t,"atMs")&&b(t.limits)&&
Object.values(t.limits).every(e=>Number.isFinite(e))&&U(t.sources,e=>R(e,"name","one"))&&it(t.plan),measured:t=>R(t,"source")&&v(t,"atMs","n","bad")&&(t.of==="c\
andidate"||t.of==="stable"),step:t=>v(t,"step","percent","fromMs","holdMs","longestMs","plannedMs"),judged:t=>v(t,"atMs")&&K(t),"step-ended":t=>v(t,"atMs")&&K(t),
ended:t=>R(t,"kind")},U=(t,e)=>Array.isArray(t)&&t.every(n=>b(n)&&e(n)),it=t=>b(t)&&U(t.steps,e=>v(e,"percent","holdMs"))&&b(t.limits)&&v(t.limits,"readyMs","ro\
uteMs","totalMs");var C=r(71011),Y=r(98063),at=r(52450),ct=r(27668);function lt([t,...e],n={}){const s=ut(t.plan,n),o={beginning:t,policy:n,plan:s,before:[],steps:[],
isOver:!1};for(const i of e)o.isOver||ft(o,i);const d=o.steps.at(-1);if(d?.is==="aborted")return{steps:o.steps,end:"aborted"};if(d?.is!=="went-on")return{steps:o.
steps,end:"open"};const a=o.hold?.begun.step===s.steps.length-1;return{steps:o.steps,end:a?"promoted":"not-recorded"}}const ut=(t,{holdMs:e,maxHoldMs:n,onInconclusive:s})=>({
...t,...n===void 0?{}:{maxHoldMs:n},...s===void 0?{}:{onInconclusive:s},steps:t.steps.map(o=>e===void 0||o.holdMs===0?o:{...o,holdMs:e})});function ft(t,e){e.is===
"measured"&&mt(t,e),e.is==="step"&&ht(t,e),e.is==="judged"&&z(t,e),e.is==="step-ended"&&bt(t,e)}function mt(t,{is:e,isBefore:n,...s}){n?t.before.push(s):t.hold?.
measurements.push(s)}function ht(t,e){const{beginning:n,plan:s,policy:o}=t,d=s.steps.reduce((h,c)=>h+c.holdMs,0),a=o.limits??n.limits,i={sources:n.sources,limits:a,
plannedMs:Mt(o)?e.plannedMs:d},u=(0,C.Nh)(gt(t,e,i));t.hold={begun:e,judged:i,judging:u,step:pt(t,e),measurements:[]}}const Mt=({limits:t,holdMs:e,maxHoldMs:n})=>t===
void 0&&e===void 0&&n===void 0;function pt({plan:t,policy:e},{step:n,percent:s,fromMs:o,holdMs:d,longestMs:a}){if(e.holdMs===void 0&&e.maxHoldMs===void 0)return{
percent:s,fromMs:o,holdMs:d,longestMs:a};const i=t.steps[n]?.holdMs??d;return{percent:s,fromMs:o,holdMs:i,longestMs:(0,ct.um)(t,i)}}function gt(t,{isStart:e},n){
const s=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:void 0)??{},o=e?Y.Cq:Y.MB,d=Object.fromEntries(Object.entries(s).map(([a,i])=>[a,o(i)]));return t.
steps.length===0?(0,C.b6)(d,t.before,n):d}function z(t,{atMs:e,pending:n,isScaled:s,isRequested:o}){const{hold:d,plan:a}=t;if(d?.last&&T(d.last.decision)&&!s&&(d.
isPast=!0),!d||d.isPast)return;const{step:i,judged:u,measurements:h}=d;d.judging=(0,C.PD)(d.judging,h,{step:i,at:e,judged:u});const c=(0,C.Ep)(d.judging,h,{step:i,
judged:u,at:e,pending:n}),x=e-i.fromMs,w=(0,at.L)(a,vt(d,{heldMs:x,isScaled:s,isRequested:o,verdict:c.verdict})),Dt=d.last&&T(d.last.decision)&&T(w)?d.last.afterMs:
x;d.last={decision:w,analysis:c,afterMs:Dt},w.do==="abort"&&P(t,"aborted")}const vt=({begun:t,step:e},{heldMs:n,isScaled:s,isRequested:o,verdict:d})=>({stage:"s\
tepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:s,warm:!0,health:"passed",tagHost:"known",isHeld:!0,
heldMs:n,longestMs:e.longestMs,verdict:d,request:o?"taken":"none",waitedMs:0}),T=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function bt(t,e){const{hold:n}=t;
if(!n||(z(t,e),t.isOver))return;t.evidence=n.step.holdMs>0?n.judging.states:t.evidence;const s=n.last?.decision;s&&T(s)?P(t,"went-on"):s?.do==="hold-again"?P(t,
"held-again"):(P(t,"open"),t.isOver=!0)}function P(t,e){const{last:n,begun:s}=t.hold??{};!n||!s||(t.steps.push({percent:s.percent,fromMs:s.fromMs,is:e,afterMs:n.
afterMs,...n.analysis}),t.isOver=e==="aborted")}var yt=r(51181),$t=r(28306),Ot=r(25019),xt=r(7714),wt=r(47629),N=r(37560);const{hold:jt,maxHold:It,onInconclusive:Et,
detect:Rt}=N.It,Nt={prepare:t=>{const{take:e,isGiven:n,blame:s}=t;n(N.NJ)||s(N.NJ,(0,xt.DG)("E_MISSING",{example:N.NJ.example}));const o=(0,p.mo)(Bt(t)),[d,a,i]=[
e(jt),e(It),e(Et)],u={...d===void 0?{}:{holdMs:d},...a===void 0?{}:{maxHoldMs:a},...i===void 0?{}:{onInconclusive:i}},[h="",c]=[e(N.NJ),e(yt.V1.report)];return{
act:x=>Lt(x,h,{written:o,policy:u,...c!==void 0&&{report:c}})}}},Bt=t=>{const e=(0,Ot.O3)(t,t.take(Rt));return(0,$t.J)(t,e),e};async function Lt({page:t},e,{written:n,
policy:s,report:o}){const d=Tt(e),a={...At(d[0].limits,n),...n},i=Object.keys(n).length===0,u=lt(d,{...s,...i?{}:{limits:a}});t.show(I({lines:d,limits:a,replayed:u}));
const{namespace:h,service:c,atMs:x}=d[0];t.data({namespace:h,service:c,atMs:x,limits:a,...u});const w=o&&await(0,$.u)(o,{page:()=>tt({lines:d,limits:a,replayed:u})});
return w&&t.warn(`The report was not written to ${o}: ${w}.`),0}function At(t,{maxErrorRate:e}){const{detect:n,...s}=t;return e===void 0&&n!==void 0?{...s,detect:n}:
s}const Ct=64;function Tt(t){const e=Pt(t),n=ot(e);if(typeof n=="number")throw(0,M.V2)("E_RECORDING",{file:t,why:`line ${n} is not of a recording`});const[s,...o]=n;
if(s?.is!=="rollout")throw(0,M.V2)("E_RECORDING",{file:t,why:"it does not begin with a rollout"});return[s,...o]}function Pt(t){const e=Ft(t).split(`
`),n=e.findLastIndex(s=>s.trim()!=="");return e.slice(0,n+1).flatMap((s,o)=>{try{return[JSON.parse(s)]}catch{return o===n&&o>0?[]:[void 0]}})}function Ft(t){try{
return(0,wt.C)(t,Ct)}catch(e){throw(0,M.V2)("E_RECORDING",{file:t,why:(0,j.A3)(e)})}}}),29535:((G,y,r)=>{r.d(y,{BU:()=>p,I$:()=>$,Yi:()=>M,tC:()=>O,tY:()=>j});const $=1e3,
M={n:0,bad:0},j=(l,m)=>({n:l.n+m.n,bad:l.bad+m.bad}),O=({n:l,bad:m})=>l>0?m/l:0,p=l=>l.bad>=0&&l.n>=l.bad&&Number.isFinite(l.n)?l:M}),27668:((G,y,r)=>{r.d(y,{$O:()=>l,
X2:()=>m,um:()=>O});var $=r(29535);const M=4,j=12e4,O=({maxHoldMs:f},g)=>g===0?0:p(Math.max(g,f??Math.max(M*g,j))),p=f=>Math.ceil(f/$.I$)*$.I$,l=1e4;function m({
plan:f,step:g},F){const{holdMs:I}=f.steps[g]??{holdMs:0},B=f.steps.slice(g+1).reduce((A,D)=>A+D.holdMs,0),L=Math.min(O(f,I),F-B-l);return I===0?0:p(Math.max(I,L))}})};export{St as id,Gt as ids,Ht as modules};
