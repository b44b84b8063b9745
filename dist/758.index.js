const vt=758,bt=[758],$t={83758:((Mt,w,c)=>{c.r(w),c.d(w,{code:()=>ct});var $=c(36491),R=c(54996),x=c(1155),O=c(53216),m=c(21447),B=c(93832);function C({lines:t,
limits:e,replayed:s}){const[n]=t,{service:o,namespace:i,atMs:r,version:d="unknown",stable:f}=n,u=t.find(a=>a.is==="step")?.candidate??"the new Revision";return[
(0,O.n8)(`${o} in ${i}: ${u} in place of ${(0,m.KE)(f)||"nothing"}`,"title"),...(0,B.b6)([["Recorded",`${(0,m.Am)(r)} by kn-rollout ${d}; the rollout was ${G(t)}`],
["Limits",J(e,n.limits)],...s.steps.map(a=>[`At ${a.percent} %`,D(a)])]).map(a=>(0,O.n8)(a)),(0,O.n8)(F(s),s.end==="promoted"?"good":s.end==="aborted"?"bad":"wa\
rn")]}const G=t=>t.find(e=>e.is==="ended")?.kind??"killed";function J(t,e){const[s,n]=[I(t),I(e)];return s===n?`${s}, as recorded`:`${s} (recorded: ${n})`}function I(t){
const{limit:e,detect:s}=(0,x.g_)(t),n=`errors at most ${(0,m.tC)(e,1)}, ${(0,m.tC)(s,1)} must be found`;return t.maxLatencyMs===void 0?n:`${n}, latency at most ${(0,m.
ZK)(t.maxLatencyMs)}`}const S={"went-on":"goes on",aborted:"aborts","held-again":"is held again",open:"not decided"},D=({is:t,afterMs:e,why:s})=>`${S[t]} after ${(0,m.
p0)(e)}. ${s}`;function F({steps:t,end:e}){const s=t.at(-1),n=s?`at ${s.percent} %`:"before any step",o=(0,m.p0)(s?.afterMs??0);switch(e){case"promoted":return"\
By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${n}, ${o} after that split was in effect.`;case"o\
pen":return`By these limits nothing is decided ${n}: ${o} were recorded, and they need more.`;case"not-recorded":return`By these limits it would have gone on ${n}\
, where the recording ends.`}}function P(t){const e=t.findIndex((s,n)=>!T(s)||n===0!=(s.is==="rollout"));return e<0&&t.length>0?t.filter(H):e+1||1}const h=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t),H=t=>h(t)&&Object.hasOwn(y,String(t.is)),T=t=>{if(!h(t))return!1;const e=Object.hasOwn(y,String(t.is))?y[t.is]:void 0;return e===
void 0||e(t)},l=(t,...e)=>e.every(s=>Number.isFinite(t[s])),g=(t,...e)=>e.every(s=>typeof t[s]=="string"),N=({pending:t})=>Array.isArray(t)&&t.every(e=>h(e)&&g(
e,"source")&&l(e,"dueMs")),y={rollout:t=>t.v===1&&g(t,"namespace","service")&&l(t,"atMs")&&h(t.limits)&&Object.values(t.limits).every(e=>Number.isFinite(e))&&E(
t.sources,e=>g(e,"name","one"))&&V(t.plan),measured:t=>g(t,"source")&&l(t,"atMs","n","bad")&&(t.of==="candidate"||t.of==="stable"),step:t=>l(t,"step","percent",
"fromMs","holdMs","longestMs","plannedMs"),judged:t=>l(t,"atMs")&&N(t),"step-ended":t=>l(t,"atMs")&&N(t),ended:t=>g(t,"kind")},E=(t,e)=>Array.isArray(t)&&t.every(
s=>h(s)&&e(s)),V=t=>h(t)&&E(t.steps,e=>l(e,"percent","holdMs"))&&h(t.limits)&&l(t.limits,"readyMs","routeMs","totalMs");var M=c(99639),A=c(98063),K=c(52450),W=c(
27668);function Z([t,...e],s={}){const n=z(t.plan,s),o={beginning:t,policy:s,plan:n,before:[],steps:[],isOver:!1};for(const d of e)o.isOver||Q(o,d);const i=o.steps.
at(-1);if(i?.is==="aborted")return{steps:o.steps,end:"aborted"};if(i?.is!=="went-on")return{steps:o.steps,end:"open"};const r=o.hold?.begun.step===n.steps.length-
1;return{steps:o.steps,end:r?"promoted":"not-recorded"}}const z=(t,{holdMs:e,maxHoldMs:s,onInconclusive:n})=>({...t,...s===void 0?{}:{maxHoldMs:s},...n===void 0?
{}:{onInconclusive:n},steps:t.steps.map(o=>e===void 0||o.holdMs===0?o:{...o,holdMs:e})});function Q(t,e){e.is==="measured"&&U(t,e),e.is==="step"&&X(t,e),e.is===
"judged"&&L(t,e),e.is==="step-ended"&&tt(t,e)}function U(t,{is:e,isBefore:s,...n}){s?t.before.push(n):t.hold?.measurements.push(n)}function X(t,e){const{beginning:s,
plan:n,policy:o}=t,i=n.steps.reduce((u,a)=>u+a.holdMs,0),r=o.limits??s.limits,d={sources:s.sources,limits:r,plannedMs:Y(o)?e.plannedMs:i},f=(0,M.Nh)(q(t,e,d));t.
hold={begun:e,judged:d,judging:f,step:k(t,e),measurements:[]}}const Y=({limits:t,holdMs:e,maxHoldMs:s})=>t===void 0&&e===void 0&&s===void 0;function k({plan:t,policy:e},{
step:s,percent:n,fromMs:o,holdMs:i,longestMs:r}){if(e.holdMs===void 0&&e.maxHoldMs===void 0)return{percent:n,fromMs:o,holdMs:i,longestMs:r};const d=t.steps[s]?.
holdMs??i;return{percent:n,fromMs:o,holdMs:d,longestMs:(0,W.um)(t,d)}}function q(t,{isStart:e},s){const n=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:
void 0)??{},o=e?A.Cq:A.MB,i=Object.fromEntries(Object.entries(n).map(([r,d])=>[r,o(d)]));return t.steps.length===0?(0,M.b6)(i,t.before,s):i}function L(t,{atMs:e,
pending:s,isScaled:n}){const{hold:o,plan:i}=t;if(o?.last&&v(o.last.decision)&&!n&&(o.isPast=!0),!o||o.isPast)return;const{step:r,judged:d,measurements:f}=o;o.judging=
(0,M.PD)(o.judging,f,{step:r,at:e,judged:d});const u=(0,M.Ep)(o.judging,f,{step:r,judged:d,at:e,pending:s}),a=e-r.fromMs,j=(0,K.L)(i,_(o,{heldMs:a,isScaled:n,verdict:u.
verdict})),pt=o.last&&v(o.last.decision)&&v(j)?o.last.afterMs:a;o.last={decision:j,analysis:u,afterMs:pt},j.do==="abort"&&b(t,"aborted")}const _=({begun:t,step:e},{
heldMs:s,isScaled:n,verdict:o})=>({stage:"stepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:n,warm:!0,
health:"passed",tagHost:"known",isHeld:!0,heldMs:s,longestMs:e.longestMs,verdict:o,waitedMs:0}),v=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function tt(t,e){
const{hold:s}=t;if(!s||(L(t,e),t.isOver))return;t.evidence=s.step.holdMs>0?s.judging.states:t.evidence;const n=s.last?.decision;n&&v(n)?b(t,"went-on"):n?.do==="\
hold-again"?b(t,"held-again"):(b(t,"open"),t.isOver=!0)}function b(t,e){const{last:s,begun:n}=t.hold??{};!s||!n||(t.steps.push({percent:n.percent,is:e,afterMs:s.
afterMs,...s.analysis}),t.isOver=e==="aborted")}var et=c(28306),st=c(25019),nt=c(7714),ot=c(47629),p=c(37560);const{hold:it,maxHold:dt,onInconclusive:rt}=p.It,ct={
prepare:t=>{const{take:e,isGiven:s,blame:n}=t;s(p.NJ)||n(p.NJ,(0,nt.DG)("E_MISSING",{example:p.NJ.example}));const o=(0,x.mo)(at(t)),[i,r,d]=[e(it),e(dt),e(rt)],
f={...i===void 0?{}:{holdMs:i},...r===void 0?{}:{maxHoldMs:r},...d===void 0?{}:{onInconclusive:d}},u=e(p.NJ)??"";return{act:async a=>ft(a,u,{written:o,policy:f})}}},
at=t=>{const e=(0,st.O3)(t);return(0,et.J)(t,e),e};function ft({page:t},e,{written:s,policy:n}){const o=mt(e),i={...ut(o[0].limits,s),...s},r=Object.keys(s).length===
0,d=Z(o,{...n,...r?{}:{limits:i}});t.show(C({lines:o,limits:i,replayed:d}));const{namespace:f,service:u,atMs:a}=o[0];return t.data({namespace:f,service:u,atMs:a,
limits:i,...d}),0}function ut(t,{maxErrorRate:e}){const{detect:s,...n}=t;return e===void 0&&s!==void 0?{...n,detect:s}:n}const lt=64;function mt(t){const e=ht(t),
s=P(e);if(typeof s=="number")throw(0,$.V2)("E_RECORDING",{file:t,why:`line ${s} is not of a recording`});const[n,...o]=s;if(n?.is!=="rollout")throw(0,$.V2)("E_R\
ECORDING",{file:t,why:"it does not begin with a rollout"});return[n,...o]}function ht(t){const e=gt(t).split(`
`),s=e.findLastIndex(n=>n.trim()!=="");return e.slice(0,s+1).flatMap((n,o)=>{try{return[JSON.parse(n)]}catch{return o===s&&o>0?[]:[void 0]}})}function gt(t){try{
return(0,ot.C)(t,lt)}catch(e){throw(0,$.V2)("E_RECORDING",{file:t,why:(0,R.A3)(e)})}}})};export{vt as id,bt as ids,$t as modules};
