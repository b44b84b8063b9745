const vt=758,Ot=[758],$t={83758:((F,$,i)=>{i.r($),i.d($,{code:()=>ut});var M=i(11899),y=i(54996),w=i(1155),p=i(53216),l=i(21447),a=i(93832);function b({lines:t,
limits:e,replayed:s}){const[n]=t,{service:o,namespace:d,atMs:c,version:r="unknown",stable:f}=n,m=t.find(u=>u.is==="step")?.candidate??"the new Revision";return[
(0,p.n8)(`${o} in ${d}: ${m} in place of ${(0,l.KE)(f)||"nothing"}`,"title"),...(0,a.b6)([["Recorded",`${(0,l.Am)(c)} by kn-rollout ${r}; the rollout was ${h(t)}`],
["Limits",v(e,n.limits)],...s.steps.map(u=>[`At ${u.percent} %`,R(u)])]).map(u=>(0,p.n8)(u)),(0,p.n8)(B(s),s.end==="promoted"?"good":s.end==="aborted"?"bad":"wa\
rn")]}const h=t=>t.find(e=>e.is==="ended")?.kind??"killed";function v(t,e){const[s,n]=[E(t),E(e)];return s===n?`${s}, as recorded`:`${s} (recorded: ${n})`}function E(t){
const{limit:e,detect:s}=(0,w.g_)(t),n=`errors at most ${(0,l.tC)(e,1)}, ${(0,l.tC)(s,1)} must be found`;return t.maxLatencyMs===void 0?n:`${n}, latency at most ${(0,l.
ZK)(t.maxLatencyMs)}`}const j={"went-on":"goes on",aborted:"aborts","held-again":"is held again",open:"not decided"},R=({is:t,afterMs:e,why:s})=>`${j[t]} after ${(0,l.
p0)(e)}. ${s}`;function B({steps:t,end:e}){const s=t.at(-1),n=s?`at ${s.percent} %`:"before any step",o=(0,l.p0)(s?.afterMs??0);switch(e){case"promoted":return"\
By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${n}, ${o} after that split was in effect.`;case"o\
pen":return`By these limits nothing is decided ${n}: ${o} were recorded, and they need more.`;case"not-recorded":return`By these limits it would have gone on ${n}\
, where the recording ends.`}}function C(t){const e=t.findIndex((s,n)=>!K(s)||n===0!=(s.is==="rollout"));return e<0&&t.length>0?t.filter(T):e+1||1}const g=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t),T=t=>g(t)&&Object.hasOwn(P,String(t.is)),K=t=>{if(!g(t))return!1;const e=Object.hasOwn(P,String(t.is))?P[t.is]:void 0;return e===
void 0||e(t)},O=(t,...e)=>e.every(s=>Number.isFinite(t[s])),x=(t,...e)=>e.every(s=>typeof t[s]=="string"),G=({pending:t})=>Array.isArray(t)&&t.every(e=>g(e)&&x(
e,"source")&&O(e,"dueMs")),P={rollout:t=>t.v===1&&x(t,"namespace","service")&&O(t,"atMs")&&g(t.limits)&&Object.values(t.limits).every(e=>Number.isFinite(e))&&H(
t.sources,e=>x(e,"name","one"))&&V(t.plan),measured:t=>x(t,"source")&&O(t,"atMs","n","bad")&&(t.of==="candidate"||t.of==="stable"),step:t=>O(t,"step","percent",
"fromMs","holdMs","longestMs","plannedMs"),judged:t=>O(t,"atMs")&&G(t),"step-ended":t=>O(t,"atMs")&&G(t),ended:t=>x(t,"kind")},H=(t,e)=>Array.isArray(t)&&t.every(
s=>g(s)&&e(s)),V=t=>g(t)&&H(t.steps,e=>O(e,"percent","holdMs"))&&g(t.limits)&&O(t.limits,"readyMs","routeMs","totalMs");var N=i(99639),J=i(98063),U=i(52450),W=i(
27668);function Y([t,...e],s={}){const n=k(t.plan,s),o={beginning:t,policy:s,plan:n,before:[],steps:[],isOver:!1};for(const r of e)o.isOver||X(o,r);const d=o.steps.
at(-1);if(d?.is==="aborted")return{steps:o.steps,end:"aborted"};if(d?.is!=="went-on")return{steps:o.steps,end:"open"};const c=o.hold?.begun.step===n.steps.length-
1;return{steps:o.steps,end:c?"promoted":"not-recorded"}}const k=(t,{holdMs:e,maxHoldMs:s,onInconclusive:n})=>({...t,...s===void 0?{}:{maxHoldMs:s},...n===void 0?
{}:{onInconclusive:n},steps:t.steps.map(o=>e===void 0||o.holdMs===0?o:{...o,holdMs:e})});function X(t,e){e.is==="measured"&&Z(t,e),e.is==="step"&&z(t,e),e.is===
"judged"&&S(t,e),e.is==="step-ended"&&et(t,e)}function Z(t,{is:e,isBefore:s,...n}){s?t.before.push(n):t.hold?.measurements.push(n)}function z(t,e){const{beginning:s,
plan:n,policy:o}=t,d=n.steps.reduce((m,u)=>m+u.holdMs,0),c=o.limits??s.limits,r={sources:s.sources,limits:c,plannedMs:Q(o)?e.plannedMs:d},f=(0,N.Nh)(_(t,e,r));t.
hold={begun:e,judged:r,judging:f,step:q(t,e),measurements:[]}}const Q=({limits:t,holdMs:e,maxHoldMs:s})=>t===void 0&&e===void 0&&s===void 0;function q({plan:t,policy:e},{
step:s,percent:n,fromMs:o,holdMs:d,longestMs:c}){if(e.holdMs===void 0&&e.maxHoldMs===void 0)return{percent:n,fromMs:o,holdMs:d,longestMs:c};const r=t.steps[s]?.
holdMs??d;return{percent:n,fromMs:o,holdMs:r,longestMs:(0,W.um)(t,r)}}function _(t,{isStart:e},s){const n=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:
void 0)??{},o=e?J.Cq:J.MB,d=Object.fromEntries(Object.entries(n).map(([c,r])=>[c,o(r)]));return t.steps.length===0?(0,N.b6)(d,t.before,s):d}function S(t,{atMs:e,
pending:s,isScaled:n}){const{hold:o,plan:d}=t;if(o?.last&&A(o.last.decision)&&!n&&(o.isPast=!0),!o||o.isPast)return;const{step:c,judged:r,measurements:f}=o;o.judging=
(0,N.PD)(o.judging,f,{step:c,at:e,judged:r});const m=(0,N.Ep)(o.judging,f,{step:c,judged:r,at:e,pending:s}),u=e-c.fromMs,D=(0,U.L)(d,tt(o,{heldMs:u,isScaled:n,verdict:m.
verdict})),bt=o.last&&A(o.last.decision)&&A(D)?o.last.afterMs:u;o.last={decision:D,analysis:m,afterMs:bt},D.do==="abort"&&L(t,"aborted")}const tt=({begun:t,step:e},{
heldMs:s,isScaled:n,verdict:o})=>({stage:"stepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:n,warm:!0,
health:"passed",tagHost:"known",isHeld:!0,heldMs:s,longestMs:e.longestMs,verdict:o,waitedMs:0}),A=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function et(t,e){
const{hold:s}=t;if(!s||(S(t,e),t.isOver))return;t.evidence=s.step.holdMs>0?s.judging.states:t.evidence;const n=s.last?.decision;n&&A(n)?L(t,"went-on"):n?.do==="\
hold-again"?L(t,"held-again"):(L(t,"open"),t.isOver=!0)}function L(t,e){const{last:s,begun:n}=t.hold??{};!s||!n||(t.steps.push({percent:n.percent,is:e,afterMs:s.
afterMs,...s.analysis}),t.isOver=e==="aborted")}var st=i(28306),nt=i(25019),ot=i(7714),it=i(47629),I=i(37560);const{hold:dt,maxHold:rt,onInconclusive:ct,detect:at}=I.
It,ut={prepare:t=>{const{take:e,isGiven:s,blame:n}=t;s(I.NJ)||n(I.NJ,(0,ot.DG)("E_MISSING",{example:I.NJ.example}));const o=(0,w.mo)(lt(t)),[d,c,r]=[e(dt),e(rt),
e(ct)],f={...d===void 0?{}:{holdMs:d},...c===void 0?{}:{maxHoldMs:c},...r===void 0?{}:{onInconclusive:r}},m=e(I.NJ)??"";return{act:async u=>ft(u,m,{written:o,policy:f})}}},
lt=t=>{const e=(0,nt.O3)(t,t.take(at));return(0,st.J)(t,e),e};function ft({page:t},e,{written:s,policy:n}){const o=gt(e),d={...mt(o[0].limits,s),...s},c=Object.
keys(s).length===0,r=Y(o,{...n,...c?{}:{limits:d}});t.show(b({lines:o,limits:d,replayed:r}));const{namespace:f,service:m,atMs:u}=o[0];return t.data({namespace:f,
service:m,atMs:u,limits:d,...r}),0}function mt(t,{maxErrorRate:e}){const{detect:s,...n}=t;return e===void 0&&s!==void 0?{...n,detect:s}:n}const ht=64;function gt(t){
const e=Mt(t),s=C(e);if(typeof s=="number")throw(0,M.V2)("E_RECORDING",{file:t,why:`line ${s} is not of a recording`});const[n,...o]=s;if(n?.is!=="rollout")throw(0,M.
V2)("E_RECORDING",{file:t,why:"it does not begin with a rollout"});return[n,...o]}function Mt(t){const e=pt(t).split(`
`),s=e.findLastIndex(n=>n.trim()!=="");return e.slice(0,s+1).flatMap((n,o)=>{try{return[JSON.parse(n)]}catch{return o===s&&o>0?[]:[void 0]}})}function pt(t){try{
return(0,it.C)(t,ht)}catch(e){throw(0,M.V2)("E_RECORDING",{file:t,why:(0,y.A3)(e)})}}}),29535:((F,$,i)=>{i.d($,{BU:()=>l,I$:()=>M,Yi:()=>y,tC:()=>p,tY:()=>w});const M=1e3,
y={n:0,bad:0},w=(a,b)=>({n:a.n+b.n,bad:a.bad+b.bad}),p=({n:a,bad:b})=>a>0?b/a:0,l=a=>a.bad>=0&&a.n>=a.bad&&Number.isFinite(a.n)?a:y}),27668:((F,$,i)=>{i.d($,{$O:()=>a,
X2:()=>b,um:()=>p});var M=i(29535);const y=4,w=12e4,p=({maxHoldMs:h},v)=>v===0?0:l(Math.max(v,h??Math.max(y*v,w))),l=h=>Math.ceil(h/M.I$)*M.I$,a=1e4;function b({
plan:h,step:v},E){const{holdMs:j}=h.steps[v]??{holdMs:0},R=h.steps.slice(v+1).reduce((C,g)=>C+g.holdMs,0),B=Math.min(p(h,j),E-R-a);return j===0?0:l(Math.max(j,B))}})};export{vt as id,Ot as ids,$t as modules};
