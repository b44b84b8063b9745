const Ft=36,Ht=[36],St={24036:((Z,I,d)=>{d.r(I),d.d(I,{code:()=>Rt});var E=d(60842),y=d(84611),b=d(1155),$=d(53216),f=d(21447),R=d(93832),A=d(15336);function D({
lines:t,limits:e,replayed:n}){return[(0,$.n8)(u(t),"title"),...(0,R.b6)([...B({lines:t,limits:e}).map(({label:s,text:o})=>[s,o]),...n.steps.map(s=>[`At ${s.percent}\
 %`,S(s)])]).map(s=>(0,$.n8)(s)),(0,$.n8)(W(n),J(n))]}const u=t=>{const[{service:e,namespace:n,stable:s}]=t;return`${e} in ${n}: ${h(t)} in place of ${(0,f.KE)(
s)||"nothing"}`},h=t=>t.find(e=>e.is==="step")?.candidate??A.p1,B=({lines:t,limits:e})=>{const[{atMs:n,version:s="unknown",limits:o}]=t;return[{label:"Recorded",
text:`${(0,f.Am)(n)} by kn-rollout ${s}; the rollout was ${O(t)}`},{label:"Limits",text:F(e,o)}]},O=t=>t.find(e=>e.is==="ended")?.kind??"killed";function F(t,e){
const[n,s]=[L(t),L(e)];return n===s?`${n}, as recorded`:`${n} (recorded: ${s})`}function L(t){const{limit:e,detect:n}=(0,b.g_)(t),s=`errors at most ${(0,f.tC)(e,
1)}, ${(0,f.tC)(n,1)} must be found`;return t.maxLatencyMs===void 0?s:`${s}, latency at most ${(0,f.ZK)(t.maxLatencyMs)}`}const H={"went-on":"goes on",aborted:"\
aborts","held-again":"is held again",open:"not decided"},N=({is:t,afterMs:e})=>`${H[t]} after ${(0,f.p0)(e)}`,S=t=>`${N(t)}. ${t.why}`,J=({end:t})=>t==="promote\
d"?"good":t==="aborted"?"bad":"warn";function W({steps:t,end:e}){const n=t.at(-1),s=n?`at ${n.percent} %`:"before any step",o=(0,f.p0)(n?.afterMs??0);switch(e){case"\
promoted":return"By these limits it would have been promoted.";case"aborted":return`By these limits it would have been aborted ${s}, ${o} after that split was i\
n effect.`;case"open":return`By these limits nothing is decided ${s}: ${o} were recorded, and they need more.`;case"not-recorded":return`By these limits it woul\
d have gone on ${s}, where the recording ends.`}}var Q=d(48122),Y=d(96518),k=d(55334),q=d(71009),_=d(8140),x=d(59768);const tt=t=>{const{lines:e,limits:n,replayed:s}=t,
o=s.steps.map(l=>st(l,e)),r=o.at(-1),c={candidate:h(e),exposure:nt(e),steps:o,limit:(0,b.g_)(n).limit,...s.end==="aborted"&&r&&{moment:{atMs:r.toMs,text:"would \
have been aborted"}}},i={subject:u(e),tone:J(s),title:et[s.end],sentences:[W(s)]};return(0,_.M)(i,[(0,x.uW)("Traffic and errors",...(0,k.e)(c),(0,q.z)(o,n.maxLatencyMs)),
(0,x.uW)("Verdicts",(0,x.a3)(o,({did:l})=>l)),(0,x.uW)("Facts",(0,x.Bu)(B(t)))])},et={promoted:"Replay: would have been promoted",aborted:"Replay: would have be\
en aborted",open:"Replay: not decided","not-recorded":"Replay: would have gone on"},st=(t,e)=>{const{afterMs:n,fromMs:s,percent:o,verdict:r,why:c}=t,i=s+n,l=e.flatMap(
a=>a.is==="measured"&&!a.isBefore&&a.atMs>=s&&a.atMs<=i?[a]:[]),m=t.sources.map(a=>({...a,course:(0,Q.b)(a.source,l,{fromMs:s,toMs:i})}));return{percent:o,verdict:(0,Y.
h9)(r),why:c,sources:m,heldMs:n,fromMs:s,toMs:i,did:N(t)}},nt=t=>{const e=t.flatMap(s=>s.is==="step"?[s]:[]),n=t.reduce((s,o)=>"atMs"in o?Math.max(s,o.atMs):s,0);
return e.map(({percent:s,fromMs:o},r)=>({percent:s,fromMs:o,toMs:e[r+1]?.fromMs??n}))};function ot(t){const e=t.findIndex((n,s)=>!dt(n)||s===0!=(n.is==="rollout"));
return e<0&&t.length>0?t.filter(rt):e+1||1}const p=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),rt=t=>p(t)&&Object.hasOwn(G,String(t.is)),dt=t=>{if(!p(t))
return!1;const e=Object.hasOwn(G,String(t.is))?G[t.is]:void 0;return e===void 0||e(t)},M=(t,...e)=>e.every(n=>Number.isFinite(t[n])),j=(t,...e)=>e.every(n=>typeof t[n]==
"string"),V=({pending:t})=>Array.isArray(t)&&t.every(e=>p(e)&&j(e,"source")&&M(e,"dueMs")),G={rollout:t=>t.v===1&&j(t,"namespace","service")&&M(t,"atMs")&&p(t.limits)&&
Object.values(t.limits).every(e=>Number.isFinite(e))&&K(t.sources,e=>j(e,"name","one"))&&it(t.plan),measured:t=>j(t,"source")&&M(t,"atMs","n","bad")&&(t.of==="c\
andidate"||t.of==="stable"),step:t=>M(t,"step","percent","fromMs","holdMs","longestMs","plannedMs"),judged:t=>M(t,"atMs")&&V(t),"step-ended":t=>M(t,"atMs")&&V(t),
ended:t=>j(t,"kind")},K=(t,e)=>Array.isArray(t)&&t.every(n=>p(n)&&e(n)),it=t=>p(t)&&K(t.steps,e=>M(e,"percent","holdMs"))&&p(t.limits)&&M(t.limits,"readyMs","ro\
uteMs","totalMs");var ct=d(22279),P=d(38844),U=d(98063),at=d(52450);function lt([t,...e],n={}){const s=ut(t.plan,n),o={beginning:t,policy:n,plan:s,before:[],steps:[],
isOver:!1};for(const i of e)o.isOver||ft(o,i);const r=o.steps.at(-1);if(r?.is==="aborted")return{steps:o.steps,end:"aborted"};if(r?.is!=="went-on")return{steps:o.
steps,end:"open"};const c=o.hold?.begun.step===s.steps.length-1;return{steps:o.steps,end:c?"promoted":"not-recorded"}}const ut=(t,{holdMs:e,maxHoldMs:n,onInconclusive:s})=>({
...t,...n===void 0?{}:{maxHoldMs:n},...s===void 0?{}:{onInconclusive:s},steps:t.steps.map(o=>e===void 0||o.holdMs===0?o:{...o,holdMs:e})});function ft(t,e){e.is===
"measured"&&mt(t,e),e.is==="step"&&ht(t,e),e.is==="judged"&&z(t,e),e.is==="step-ended"&&yt(t,e)}function mt(t,{is:e,isBefore:n,...s}){n?t.before.push(s):t.hold?.
measurements.push(s)}function ht(t,e){const{beginning:n,plan:s,policy:o}=t,r=s.steps.reduce((m,a)=>m+a.holdMs,0),c=o.limits??n.limits,i={sources:n.sources,limits:c,
plannedMs:Mt(o)?e.plannedMs:r},l=(0,P.Nh)(gt(t,e,i));t.hold={begun:e,judged:i,judging:l,step:pt(t,e),measurements:[]}}const Mt=({limits:t,holdMs:e,maxHoldMs:n})=>t===
void 0&&e===void 0&&n===void 0;function pt({plan:t,policy:e},{step:n,percent:s,fromMs:o,holdMs:r,longestMs:c}){if(e.holdMs===void 0&&e.maxHoldMs===void 0)return{
percent:s,fromMs:o,holdMs:r,longestMs:c};const i=t.steps[n]?.holdMs??r;return{percent:s,fromMs:o,holdMs:i,longestMs:(0,ct.um)(t,i)}}function gt(t,{isStart:e},n){
const s=t.evidence??(t.policy.limits===void 0?t.beginning.evidence:void 0)??{},o=e?U.Cq:U.MB,r=Object.fromEntries(Object.entries(s).map(([c,i])=>[c,o(i)]));return t.
steps.length===0?(0,P.b6)(r,t.before,n):r}function z(t,{atMs:e,pending:n,isScaled:s,isRequested:o}){const{hold:r,plan:c}=t;if(r?.last&&T(r.last.decision)&&!s&&(r.
isPast=!0),!r||r.isPast)return;const{step:i,judged:l,measurements:m}=r;r.judging=(0,P.PD)(r.judging,m,{step:i,at:e,judged:l});const a=(0,P.Ep)(r.judging,m,{step:i,
judged:l,at:e,pending:n}),g=e-i.fromMs,v=(0,at.L)(c,vt(r,{heldMs:g,isScaled:s,isRequested:o,verdict:a.verdict})),Dt=r.last&&T(r.last.decision)&&T(v)?r.last.afterMs:
g;r.last={decision:v,analysis:a,afterMs:Dt},v.do==="abort"&&C(t,"aborted")}const vt=({begun:t,step:e},{heldMs:n,isScaled:s,isRequested:o,verdict:r})=>({stage:"s\
tepping",step:t.step,silent:!1,candidate:"ready",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!0,scaled:s,warm:!0,health:"passed",wasHeld:!1,tagHost:"know\
n",isHeld:!0,heldMs:n,longestMs:e.longestMs,verdict:r,request:o?"taken":"none",waitedMs:0}),T=({do:t})=>t!=="wait"&&t!=="abort"&&t!=="hold-again";function yt(t,e){
const{hold:n}=t;if(!n||(z(t,e),t.isOver))return;t.evidence=n.step.holdMs>0?n.judging.states:t.evidence;const s=n.last?.decision;s&&T(s)?C(t,"went-on"):s?.do==="\
hold-again"?C(t,"held-again"):(C(t,"open"),t.isOver=!0)}function C(t,e){const{last:n,begun:s}=t.hold??{};!n||!s||(t.steps.push({percent:s.percent,fromMs:s.fromMs,
is:e,afterMs:n.afterMs,...n.analysis}),t.isOver=e==="aborted")}var bt=d(32104),$t=d(28306),Ot=d(37860),xt=d(7714),X=d(47629),w=d(44930);const{hold:jt,maxHold:wt,
onInconclusive:It,detect:Et}=w.It,Rt={prepare:t=>{const{take:e,isGiven:n,blame:s}=t;n(w.NJ)||s(w.NJ,(0,xt.DG)("E_MISSING",{example:w.NJ.example}));const o=(0,b.
mo)(At(t)),[r,c,i]=[e(jt),e(wt),e(It)],l={...r===void 0?{}:{holdMs:r},...c===void 0?{}:{maxHoldMs:c},...i===void 0?{}:{onInconclusive:i}},[m="",a]=[e(w.NJ),e(bt.
V1.report)];return{act:g=>Bt(g,m,{written:o,policy:l,...a!==void 0&&{report:a}})}}},At=t=>{const e=(0,Ot.O3)(t,t.take(Et));return(0,$t.J)(t,e),e};async function Bt({
page:t},e,{written:n,policy:s,report:o}){const r=Pt(e),c={...Lt(r[0].limits,n),...n},i=Object.keys(n).length===0,l=lt(r,{...s,...i?{}:{limits:c}});t.show(D({lines:r,
limits:c,replayed:l}));const{namespace:m,service:a,atMs:g}=r[0];t.data({namespace:m,service:a,atMs:g,limits:c,...l});const v=o&&await(0,E.u)(o,{page:()=>tt({lines:r,
limits:c,replayed:l})});return v&&t.warn(`The report was not written to ${o}: ${v}.`),0}function Lt(t,{maxErrorRate:e}){const{detect:n,...s}=t;return e===void 0&&
n!==void 0?{...s,detect:n}:s}const Nt=64;function Pt(t){const e=Tt(t),n=ot(e);if(typeof n=="number")throw(0,y.V2)("E_RECORDING",{file:t,why:`line ${n} is not of\
 a recording`});const[s,...o]=n;if(s?.is!=="rollout")throw(0,y.V2)("E_RECORDING",{file:t,why:"it does not begin with a rollout"});return[s,...o]}function Tt(t){
const e=Ct(t).split(`
`),n=e.findLastIndex(s=>s.trim()!=="");return e.slice(0,n+1).flatMap((s,o)=>{try{return[JSON.parse(s)]}catch{return o===n&&o>0?[]:[void 0]}})}function Ct(t){try{
return(0,X.CB)(t,Nt)}catch(e){throw(0,y.V2)("E_RECORDING",{file:t,why:(0,X.A3)(e)})}}}),22279:((Z,I,d)=>{d.d(I,{$O:()=>A,X2:()=>D,um:()=>f});var E=d(29535),y=d(
33498);const b=4,$=12e4,f=({maxHoldMs:u},h)=>h===0?0:R(Math.max(h,u??Math.max(b*h,$))),R=u=>Math.ceil(u/E.I$)*E.I$,A=1e4;function D({plan:u,step:h},B){const{holdMs:O}=u.
steps[h]??{holdMs:0},[F]=(0,y.i)(u.steps.slice(h),u.pauseAt),L=F.slice(1).reduce((N,S)=>N+S.holdMs,0),H=Math.min(f(u,O),B-L-A);return O===0?0:R(Math.max(O,H))}})};export{Ft as id,Ht as ids,St as modules};
