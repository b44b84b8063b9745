const Ft=444,Ht=[444],St={59444:((Q,I,d)=>{d.r(I),d.d(I,{code:()=>Rt});var E=d(13282),$=d(84611),C=d(48122),O=d(1155),R=d(96518),g=d(53216),u=d(21447),D=d(93832),
f=d(15336);function h({lines:t,limits:e,replayed:n}){return[(0,g.n8)(A(t),"title"),...(0,D.b6)([...B({lines:t,limits:e}).map(({label:s,text:o})=>[s,o]),...n.steps.
map(s=>[`At ${s.percent} %`,Y(s)])]).map(s=>(0,g.n8)(s)),(0,g.n8)(V(n),W(n))]}const A=t=>{const[{service:e,namespace:n,stable:s}]=t;return`${e} in ${n}: ${v(t)}\
 in place of ${(0,u.KE)(s)||"nothing"}`},v=t=>t.find(e=>e.is==="step")?.candidate??f.p1,B=({lines:t,limits:e})=>{const[{atMs:n,version:s="unknown",limits:o}]=t;
return[{label:"Recorded",text:`${(0,u.Am)(n)} by kn-rollout ${s}; the rollout was ${F(t)}`},{label:"Limits",text:H(e,o)}]},F=t=>t.find(e=>e.is==="ended")?.kind??
"killed";function H(t,e){const[n,s]=[L(t),L(e)];return n===s?`${n}, as recorded`:`${n} (recorded: ${s})`}function L(t){const{limit:e,detect:n}=(0,O.g_)(t),s=`er\
rors at most ${(0,u.tC)(e,1)}, ${(0,u.tC)(n,1)} must be found`;return t.maxLatencyMs===void 0?s:`${s}, latency at most ${(0,u.ZK)(t.maxLatencyMs)}`}const S={"we\
nt-on":"goes on",aborted:"aborts","held-again":"is held again",open:"not decided"},J=({is:t,afterMs:e})=>`${S[t]} after ${(0,u.p0)(e)}`,Y=t=>`${J(t)}. ${t.why}`,
W=({end:t})=>t==="promoted"?"good":t==="aborted"?"bad":"warn";function V({steps:t,end:e}){const n=t.at(-1),s=n?`at ${n.percent} %`:"before any step",o=(0,u.p0)(
n?.afterMs??0);switch(e){case"promoted":return"By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${s}\
, ${o} after that split was in effect.`;case"open":return`By these limits nothing is decided ${s}: ${o} were recorded, and they need more.`;case"not-recorded":return`\
By these limits it would have gone on ${s}, where the recording ends.`}}var k=d(55334),q=d(71009),_=d(8140),x=d(59768);const tt=t=>{const{lines:e,limits:n,replayed:s}=t,
o=s.steps.map(l=>st(l,e)),r=o.at(-1),c={candidate:v(e),exposure:nt(e),steps:o,limit:(0,O.g_)(n).limit,...s.end==="aborted"&&r&&{moment:{atMs:r.toMs,text:"would \
have been aborted"}}},i={subject:A(e),tone:W(s),title:et[s.end],sentences:[V(s)]};return(0,_.M)(i,[(0,x.uW)("Traffic and errors",...(0,k.e)(c),(0,q.z)(o,n.maxLatencyMs)),
(0,x.uW)("Verdicts",(0,x.a3)(o,({did:l})=>l)),(0,x.uW)("Facts",(0,x.Bu)(B(t)))])},et={promoted:"Replay: would have been promoted",aborted:"Replay: would have be\
en aborted",open:"Replay: not decided","not-recorded":"Replay: would have gone on"},st=(t,e)=>{const{afterMs:n,fromMs:s,percent:o,verdict:r,why:c}=t,i=s+n,l=e.flatMap(
a=>a.is==="measured"&&!a.isBefore&&a.atMs>=s&&a.atMs<=i?[a]:[]),m=t.sources.map(a=>({...a,course:(0,C.b)(a.source,l,{fromMs:s,toMs:i})}));return{percent:o,verdict:(0,R.
h9)(r),why:c,sources:m,heldMs:n,fromMs:s,toMs:i,did:J(t)}},nt=t=>{const e=t.flatMap(s=>s.is==="step"?[s]:[]),n=t.reduce((s,o)=>"atMs"in o?Math.max(s,o.atMs):s,0);
return e.map(({percent:s,fromMs:o},r)=>({percent:s,fromMs:o,toMs:e[r+1]?.fromMs??n}))};function ot(t){const e=t.findIndex((n,s)=>!dt(n)||s===0!=(n.is==="rollout"));
return e<0&&t.length>0?t.filter(rt):e+1||1}const p=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),rt=t=>p(t)&&Object.hasOwn(G,String(t.is)),dt=t=>{if(!p(t))
return!1;const e=Object.hasOwn(G,String(t.is))?G[t.is]:void 0;return e===void 0||e(t)},M=(t,...e)=>e.every(n=>Number.isFinite(t[n])),j=(t,...e)=>e.every(n=>typeof t[n]==
"string"),K=({pending:t})=>Array.isArray(t)&&t.every(e=>p(e)&&j(e,"source")&&M(e,"dueMs")),G={rollout:t=>t.v===1&&j(t,"namespace","service")&&M(t,"atMs")&&p(t.limits)&&
Object.values(t.limits).every(e=>Number.isFinite(e))&&U(t.sources,e=>j(e,"name","one"))&&it(t.plan),measured:t=>j(t,"source")&&M(t,"atMs","n","bad")&&(t.of==="c\
andidate"||t.of==="stable"),step:t=>M(t,"step","percent","fromMs","holdMs","longestMs","plannedMs"),judged:t=>M(t,"atMs")&&K(t),"step-ended":t=>M(t,"atMs")&&K(t),
ended:t=>j(t,"kind")},U=(t,e)=>Array.isArray(t)&&t.every(n=>p(n)&&e(n)),it=t=>p(t)&&U(t.steps,e=>M(e,"percent","holdMs"))&&p(t.limits)&&M(t.limits,"readyMs","ro\
uteMs","totalMs");var N=d(38844),z=d(98063),ct=d(52450),at=d(27668);function lt([t,...e],n={}){const s=ut(t.plan,n),o={beginning:t,policy:n,plan:s,before:[],steps:[],
isOver:!1};for(const i of e)o.isOver||ft(o,i);const r=o.steps.at(-1);if(r?.is==="aborted")return{steps:o.steps,end:"aborted"};if(r?.is!=="went-on")return{steps:o.
steps,end:"open"};const c=o.hold?.begun.step===s.steps.length-1;return{steps:o.steps,end:c?"promoted":"not-recorded"}}const ut=(t,{holdMs:e,maxHoldMs:n,onInconclusive:s})=>({
...t,...n===void 0?{}:{maxHoldMs:n},...s===void 0?{}:{onInconclusive:s},steps:t.steps.map(o=>e===void 0||o.holdMs===0?o:{...o,holdMs:e})});function ft(t,e){e.is===
"measured"&&mt(t,e),e.is==="step"&&ht(t,e),e.is==="judged"&&X(t,e),e.is==="step-ended"&&yt(t,e)}function mt(t,{is:e,isBefore:n,...s}){n?t.before.push(s):t.hold?.
measurements.push(s)}function ht(t,e){const{beginning:n,plan:s,policy:o}=t,r=s.steps.reduce((m,a)=>m+a.holdMs,0),c=o.limits??n.limits,i={sources:n.sources,limits:c,
plannedMs:Mt(o)?e.plannedMs:r},l=(0,N.Nh)(gt(t,e,i));t.hold={begun:e,judged:i,judging:l,step:pt(t,e),measurements:[]}}const Mt=({limits:t,holdMs:e,maxHoldMs:n})=>t===
void 0&&e===void 0&&n===void 0;function pt({plan:t,policy:e},{step:n,percent:s,fromMs:o,holdMs:r,longestMs:c}){if(e.holdMs===void 0&&e.maxHoldMs===void 0)return{
percent:s,fromMs:o,holdMs:r,longestMs:c};const i=t.steps[n]?.holdMs??r;return{percent:s,fromMs:o,holdMs:i,longestMs:(0,at.um)(t,i)}}function gt(t,{isStart:e},n){
const s=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:void 0)??{},o=e?z.Cq:z.MB,r=Object.fromEntries(Object.entries(s).map(([c,i])=>[c,o(i)]));return t.
steps.length===0?(0,N.b6)(r,t.before,n):r}function X(t,{atMs:e,pending:n,isScaled:s,isRequested:o}){const{hold:r,plan:c}=t;if(r?.last&&P(r.last.decision)&&!s&&(r.
isPast=!0),!r||r.isPast)return;const{step:i,judged:l,measurements:m}=r;r.judging=(0,N.PD)(r.judging,m,{step:i,at:e,judged:l});const a=(0,N.Ep)(r.judging,m,{step:i,
judged:l,at:e,pending:n}),y=e-i.fromMs,b=(0,ct.L)(c,vt(r,{heldMs:y,isScaled:s,isRequested:o,verdict:a.verdict})),Dt=r.last&&P(r.last.decision)&&P(b)?r.last.afterMs:
y;r.last={decision:b,analysis:a,afterMs:Dt},b.do==="abort"&&T(t,"aborted")}const vt=({begun:t,step:e},{heldMs:n,isScaled:s,isRequested:o,verdict:r})=>({stage:"s\
tepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:s,warm:!0,health:"passed",wasHeld:!1,tagHost:"know\
n",isHeld:!0,heldMs:n,longestMs:e.longestMs,verdict:r,request:o?"taken":"none",waitedMs:0}),P=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function yt(t,e){
const{hold:n}=t;if(!n||(X(t,e),t.isOver))return;t.evidence=n.step.holdMs>0?n.judging.states:t.evidence;const s=n.last?.decision;s&&P(s)?T(t,"went-on"):s?.do==="\
hold-again"?T(t,"held-again"):(T(t,"open"),t.isOver=!0)}function T(t,e){const{last:n,begun:s}=t.hold??{};!n||!s||(t.steps.push({percent:s.percent,fromMs:s.fromMs,
is:e,afterMs:n.afterMs,...n.analysis}),t.isOver=e==="aborted")}var bt=d(51181),$t=d(28306),Ot=d(99512),xt=d(7714),Z=d(47629),w=d(37560);const{hold:jt,maxHold:wt,
onInconclusive:It,detect:Et}=w.It,Rt={prepare:t=>{const{take:e,isGiven:n,blame:s}=t;n(w.NJ)||s(w.NJ,(0,xt.DG)("E_MISSING",{example:w.NJ.example}));const o=(0,O.
mo)(At(t)),[r,c,i]=[e(jt),e(wt),e(It)],l={...r===void 0?{}:{holdMs:r},...c===void 0?{}:{maxHoldMs:c},...i===void 0?{}:{onInconclusive:i}},[m="",a]=[e(w.NJ),e(bt.
V1.report)];return{act:y=>Bt(y,m,{written:o,policy:l,...a!==void 0&&{report:a}})}}},At=t=>{const e=(0,Ot.O3)(t,t.take(Et));return(0,$t.J)(t,e),e};async function Bt({
page:t},e,{written:n,policy:s,report:o}){const r=Pt(e),c={...Lt(r[0].limits,n),...n},i=Object.keys(n).length===0,l=lt(r,{...s,...i?{}:{limits:c}});t.show(h({lines:r,
limits:c,replayed:l}));const{namespace:m,service:a,atMs:y}=r[0];t.data({namespace:m,service:a,atMs:y,limits:c,...l});const b=o&&await(0,E.u)(o,{page:()=>tt({lines:r,
limits:c,replayed:l})});return b&&t.warn(`The report was not written to ${o}: ${b}.`),0}function Lt(t,{maxErrorRate:e}){const{detect:n,...s}=t;return e===void 0&&
n!==void 0?{...s,detect:n}:s}const Nt=64;function Pt(t){const e=Tt(t),n=ot(e);if(typeof n=="number")throw(0,$.V2)("E_RECORDING",{file:t,why:`line ${n} is not of\
 a recording`});const[s,...o]=n;if(s?.is!=="rollout")throw(0,$.V2)("E_RECORDING",{file:t,why:"it does not begin with a rollout"});return[s,...o]}function Tt(t){
const e=Ct(t).split(`
`),n=e.findLastIndex(s=>s.trim()!=="");return e.slice(0,n+1).flatMap((s,o)=>{try{return[JSON.parse(s)]}catch{return o===n&&o>0?[]:[void 0]}})}function Ct(t){try{
return(0,Z.CB)(t,Nt)}catch(e){throw(0,$.V2)("E_RECORDING",{file:t,why:(0,Z.A3)(e)})}}}),27668:((Q,I,d)=>{d.d(I,{$O:()=>u,X2:()=>D,um:()=>R});var E=d(29535),$=d(
33498);const C=4,O=12e4,R=({maxHoldMs:f},h)=>h===0?0:g(Math.max(h,f??Math.max(C*h,O))),g=f=>Math.ceil(f/E.I$)*E.I$,u=1e4;function D({plan:f,step:h},A){const{holdMs:v}=f.
steps[h]??{holdMs:0},[B]=(0,$.i)(f.steps.slice(h),f.pauseAt),F=B.slice(1).reduce((L,S)=>L+S.holdMs,0),H=Math.min(R(f,v),A-F-u);return v===0?0:g(Math.max(v,H))}})};export{Ft as id,Ht as ids,St as modules};
