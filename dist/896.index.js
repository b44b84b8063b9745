const St=896,Gt=[896],Ht={2896:((Z,w,d)=>{d.r(w),d.d(w,{code:()=>At});var E=d(13282),O=d(11899),C=d(54996),D=d(48122),g=d(1155),R=d(96518),v=d(53216),m=d(21447),
u=d(93832),h=d(15336);function F({lines:t,limits:s,replayed:n}){return[(0,v.n8)(y(t),"title"),...(0,u.b6)([...L({lines:t,limits:s}).map(({label:e,text:o})=>[e,o]),
...n.steps.map(e=>[`At ${e.percent} %`,Y(e)])]).map(e=>(0,v.n8)(e)),(0,v.n8)(V(n),W(n))]}const y=t=>{const[{service:s,namespace:n,stable:e}]=t;return`${s} in ${n}\
: ${A(t)} in place of ${(0,m.KE)(e)||"nothing"}`},A=t=>t.find(s=>s.is==="step")?.candidate??h.p1,L=({lines:t,limits:s})=>{const[{atMs:n,version:e="unknown",limits:o}]=t;
return[{label:"Recorded",text:`${(0,m.Am)(n)} by kn-rollout ${e}; the rollout was ${S(t)}`},{label:"Limits",text:G(s,o)}]},S=t=>t.find(s=>s.is==="ended")?.kind??
"killed";function G(t,s){const[n,e]=[B(t),B(s)];return n===e?`${n}, as recorded`:`${n} (recorded: ${e})`}function B(t){const{limit:s,detect:n}=(0,g.g_)(t),e=`er\
rors at most ${(0,m.tC)(s,1)}, ${(0,m.tC)(n,1)} must be found`;return t.maxLatencyMs===void 0?e:`${e}, latency at most ${(0,m.ZK)(t.maxLatencyMs)}`}const Q={"we\
nt-on":"goes on",aborted:"aborts","held-again":"is held again",open:"not decided"},J=({is:t,afterMs:s})=>`${Q[t]} after ${(0,m.p0)(s)}`,Y=t=>`${J(t)}. ${t.why}`,
W=({end:t})=>t==="promoted"?"good":t==="aborted"?"bad":"warn";function V({steps:t,end:s}){const n=t.at(-1),e=n?`at ${n.percent} %`:"before any step",o=(0,m.p0)(
n?.afterMs??0);switch(s){case"promoted":return"By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${e}\
, ${o} after that split was in effect.`;case"open":return`By these limits nothing is decided ${e}: ${o} were recorded, and they need more.`;case"not-recorded":return`\
By these limits it would have gone on ${e}, where the recording ends.`}}var k=d(55334),q=d(71009),_=d(8140),x=d(59768);const tt=t=>{const{lines:s,limits:n,replayed:e}=t,
o=e.steps.map(l=>et(l,s)),r=o.at(-1),a={candidate:A(s),exposure:nt(s),steps:o,limit:(0,g.g_)(n).limit,...e.end==="aborted"&&r&&{moment:{atMs:r.toMs,text:"would \
have been aborted"}}},i={subject:y(s),tone:W(e),title:st[e.end],sentences:[V(e)]};return(0,_.M)(i,[(0,x.uW)("Traffic and errors",...(0,k.e)(a),(0,q.z)(o,n.maxLatencyMs)),
(0,x.uW)("Verdicts",(0,x.a3)(o,({did:l})=>l)),(0,x.uW)("Facts",(0,x.Bu)(L(t)))])},st={promoted:"Replay: would have been promoted",aborted:"Replay: would have be\
en aborted",open:"Replay: not decided","not-recorded":"Replay: would have gone on"},et=(t,s)=>{const{afterMs:n,fromMs:e,percent:o,verdict:r,why:a}=t,i=e+n,l=s.flatMap(
c=>c.is==="measured"&&!c.isBefore&&c.atMs>=e&&c.atMs<=i?[c]:[]),f=t.sources.map(c=>({...c,course:(0,D.b)(c.source,l,{fromMs:e,toMs:i})}));return{percent:o,verdict:(0,R.
h9)(r),why:a,sources:f,heldMs:n,fromMs:e,toMs:i,did:J(t)}},nt=t=>{const s=t.flatMap(e=>e.is==="step"?[e]:[]),n=Math.max(...t.map(e=>"atMs"in e?e.atMs:0));return s.
map(({percent:e,fromMs:o},r)=>({percent:e,fromMs:o,toMs:s[r+1]?.fromMs??n}))};function ot(t){const s=t.findIndex((n,e)=>!dt(n)||e===0!=(n.is==="rollout"));return s<
0&&t.length>0?t.filter(rt):s+1||1}const p=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),rt=t=>p(t)&&Object.hasOwn(H,String(t.is)),dt=t=>{if(!p(t))return!1;
const s=Object.hasOwn(H,String(t.is))?H[t.is]:void 0;return s===void 0||s(t)},M=(t,...s)=>s.every(n=>Number.isFinite(t[n])),j=(t,...s)=>s.every(n=>typeof t[n]==
"string"),K=({pending:t})=>Array.isArray(t)&&t.every(s=>p(s)&&j(s,"source")&&M(s,"dueMs")),H={rollout:t=>t.v===1&&j(t,"namespace","service")&&M(t,"atMs")&&p(t.limits)&&
Object.values(t.limits).every(s=>Number.isFinite(s))&&U(t.sources,s=>j(s,"name","one"))&&it(t.plan),measured:t=>j(t,"source")&&M(t,"atMs","n","bad")&&(t.of==="c\
andidate"||t.of==="stable"),step:t=>M(t,"step","percent","fromMs","holdMs","longestMs","plannedMs"),judged:t=>M(t,"atMs")&&K(t),"step-ended":t=>M(t,"atMs")&&K(t),
ended:t=>j(t,"kind")},U=(t,s)=>Array.isArray(t)&&t.every(n=>p(n)&&s(n)),it=t=>p(t)&&U(t.steps,s=>M(s,"percent","holdMs"))&&p(t.limits)&&M(t.limits,"readyMs","ro\
uteMs","totalMs");var N=d(38844),z=d(98063),at=d(52450),ct=d(27668);function lt([t,...s],n={}){const e=ut(t.plan,n),o={beginning:t,policy:n,plan:e,before:[],steps:[],
isOver:!1};for(const i of s)o.isOver||ft(o,i);const r=o.steps.at(-1);if(r?.is==="aborted")return{steps:o.steps,end:"aborted"};if(r?.is!=="went-on")return{steps:o.
steps,end:"open"};const a=o.hold?.begun.step===e.steps.length-1;return{steps:o.steps,end:a?"promoted":"not-recorded"}}const ut=(t,{holdMs:s,maxHoldMs:n,onInconclusive:e})=>({
...t,...n===void 0?{}:{maxHoldMs:n},...e===void 0?{}:{onInconclusive:e},steps:t.steps.map(o=>s===void 0||o.holdMs===0?o:{...o,holdMs:s})});function ft(t,s){s.is===
"measured"&&mt(t,s),s.is==="step"&&ht(t,s),s.is==="judged"&&X(t,s),s.is==="step-ended"&&yt(t,s)}function mt(t,{is:s,isBefore:n,...e}){n?t.before.push(e):t.hold?.
measurements.push(e)}function ht(t,s){const{beginning:n,plan:e,policy:o}=t,r=e.steps.reduce((f,c)=>f+c.holdMs,0),a=o.limits??n.limits,i={sources:n.sources,limits:a,
plannedMs:Mt(o)?s.plannedMs:r},l=(0,N.Nh)(gt(t,s,i));t.hold={begun:s,judged:i,judging:l,step:pt(t,s),measurements:[]}}const Mt=({limits:t,holdMs:s,maxHoldMs:n})=>t===
void 0&&s===void 0&&n===void 0;function pt({plan:t,policy:s},{step:n,percent:e,fromMs:o,holdMs:r,longestMs:a}){if(s.holdMs===void 0&&s.maxHoldMs===void 0)return{
percent:e,fromMs:o,holdMs:r,longestMs:a};const i=t.steps[n]?.holdMs??r;return{percent:e,fromMs:o,holdMs:i,longestMs:(0,ct.um)(t,i)}}function gt(t,{isStart:s},n){
const e=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:void 0)??{},o=s?z.Cq:z.MB,r=Object.fromEntries(Object.entries(e).map(([a,i])=>[a,o(i)]));return t.
steps.length===0?(0,N.b6)(r,t.before,n):r}function X(t,{atMs:s,pending:n,isScaled:e,isRequested:o}){const{hold:r,plan:a}=t;if(r?.last&&P(r.last.decision)&&!e&&(r.
isPast=!0),!r||r.isPast)return;const{step:i,judged:l,measurements:f}=r;r.judging=(0,N.PD)(r.judging,f,{step:i,at:s,judged:l});const c=(0,N.Ep)(r.judging,f,{step:i,
judged:l,at:s,pending:n}),b=s-i.fromMs,$=(0,at.L)(a,vt(r,{heldMs:b,isScaled:e,isRequested:o,verdict:c.verdict})),Ft=r.last&&P(r.last.decision)&&P($)?r.last.afterMs:
b;r.last={decision:$,analysis:c,afterMs:Ft},$.do==="abort"&&T(t,"aborted")}const vt=({begun:t,step:s},{heldMs:n,isScaled:e,isRequested:o,verdict:r})=>({stage:"s\
tepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:e,warm:!0,health:"passed",tagHost:"known",isHeld:!0,
heldMs:n,longestMs:s.longestMs,verdict:r,request:o?"taken":"none",waitedMs:0}),P=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function yt(t,s){const{hold:n}=t;
if(!n||(X(t,s),t.isOver))return;t.evidence=n.step.holdMs>0?n.judging.states:t.evidence;const e=n.last?.decision;e&&P(e)?T(t,"went-on"):e?.do==="hold-again"?T(t,
"held-again"):(T(t,"open"),t.isOver=!0)}function T(t,s){const{last:n,begun:e}=t.hold??{};!n||!e||(t.steps.push({percent:e.percent,fromMs:e.fromMs,is:s,afterMs:n.
afterMs,...n.analysis}),t.isOver=s==="aborted")}var bt=d(51181),$t=d(28306),Ot=d(25019),xt=d(7714),jt=d(47629),I=d(37560);const{hold:It,maxHold:wt,onInconclusive:Et,
detect:Rt}=I.It,At={prepare:t=>{const{take:s,isGiven:n,blame:e}=t;n(I.NJ)||e(I.NJ,(0,xt.DG)("E_MISSING",{example:I.NJ.example}));const o=(0,g.mo)(Lt(t)),[r,a,i]=[
s(It),s(wt),s(Et)],l={...r===void 0?{}:{holdMs:r},...a===void 0?{}:{maxHoldMs:a},...i===void 0?{}:{onInconclusive:i}},[f="",c]=[s(I.NJ),s(bt.V1.report)];return{
act:b=>Bt(b,f,{written:o,policy:l,...c!==void 0&&{report:c}})}}},Lt=t=>{const s=(0,Ot.O3)(t,t.take(Rt));return(0,$t.J)(t,s),s};async function Bt({page:t},s,{written:n,
policy:e,report:o}){const r=Tt(s),a={...Nt(r[0].limits,n),...n},i=Object.keys(n).length===0,l=lt(r,{...e,...i?{}:{limits:a}});t.show(F({lines:r,limits:a,replayed:l}));
const{namespace:f,service:c,atMs:b}=r[0];t.data({namespace:f,service:c,atMs:b,limits:a,...l});const $=o&&await(0,E.u)(o,{page:()=>tt({lines:r,limits:a,replayed:l})});
return $&&t.warn(`The report was not written to ${o}: ${$}.`),0}function Nt(t,{maxErrorRate:s}){const{detect:n,...e}=t;return s===void 0&&n!==void 0?{...e,detect:n}:
e}const Pt=64;function Tt(t){const s=Ct(t),n=ot(s);if(typeof n=="number")throw(0,O.V2)("E_RECORDING",{file:t,why:`line ${n} is not of a recording`});const[e,...o]=n;
if(e?.is!=="rollout")throw(0,O.V2)("E_RECORDING",{file:t,why:"it does not begin with a rollout"});return[e,...o]}function Ct(t){const s=Dt(t).split(`
`),n=s.findLastIndex(e=>e.trim()!=="");return s.slice(0,n+1).flatMap((e,o)=>{try{return[JSON.parse(e)]}catch{return o===n&&o>0?[]:[void 0]}})}function Dt(t){try{
return(0,jt.C)(t,Pt)}catch(s){throw(0,O.V2)("E_RECORDING",{file:t,why:(0,C.A3)(s)})}}}),27668:((Z,w,d)=>{d.d(w,{$O:()=>v,X2:()=>m,um:()=>g});var E=d(29535),O=d(
33498);const C=4,D=12e4,g=({maxHoldMs:u},h)=>h===0?0:R(Math.max(h,u??Math.max(C*h,D))),R=u=>Math.ceil(u/E.I$)*E.I$,v=1e4;function m({plan:u,step:h},F){const{holdMs:y}=u.
steps[h]??{holdMs:0},[A]=(0,O.i)(u.steps.slice(h),u.pauseAt),L=A.slice(1).reduce((G,B)=>G+B.holdMs,0),S=Math.min(g(u,y),F-L-v);return y===0?0:R(Math.max(y,S))}})};export{St as id,Gt as ids,Ht as modules};
