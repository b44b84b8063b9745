const w=731,j=[731],N={49773:((C,R,a)=>{a.d(R,{LK:()=>O,Lg:()=>s,Ns:()=>r,cA:()=>h,hu:()=>m});var l=a(96105),D=a(75389);const O=(_,d)=>(0,D.EB)(_,d)===0,m=({route:_,
service:d},v)=>(_??d)?.served.find(({revisionName:g,tag:P,url:n})=>g===v&&P&&n)?.url;function E(_,d,v){const g=_.cluster.snapshot(),P=m(g,d);return P===void 0||
_.may.reachUrl===!1?!1:(O(g,d)&&_.health.knock(P,v),!0)}async function h(_,d,v){const g=new AbortController;try{s(_,d,g.signal)&&await(0,l.T)(_,P=>!O(P,d),v,_.interrupt)}finally{
g.abort()}}const u=3e3;function s(_,d,v){const g=async()=>{for(;!v.aborted;)await r(_,[d],v)},P=E(_,d,v);return P&&g(),P}async function r(_,d,v){if(await _.clock.
sleep(u,v),!v.aborted)for(const g of d)E(_,g,v)}}),91238:((C,R,a)=>{a.d(R,{DT:()=>h,LA:()=>r,Uk:()=>g,o0:()=>v,oK:()=>s,yN:()=>d});var l=a(84611),D=a(41902),O=a(
34794),m=a(73116),E=a(70894);async function h(n,...t){try{const e=await n.cluster.open();return t.includes("change")&&u(n,e),e}catch(e){if(!(e instanceof O.a)||
e.code!=="E_FORBIDDEN")throw e;const i=(0,E.xQ)("always",...t),p=await n.cluster.missing(i);if(p.length>0)throw await v(n,p);const o=(0,D.r)((await g(n,i)).grant);
throw new O.a(e.code,{message:e.message,cure:o},{cause:e})}}function u({cluster:{target:n}},{service:t}){if(!t?.deleting)return;const{since:e,finalizers:i}=t.deleting;
throw(0,l.V2)("E_BEING_DELETED",{...n,since:e,finalizers:i.join(", ")})}async function s(n,...t){const e=n.knative.age==="before-1.21",[i,p]=[(0,E.xQ)("always",
"change",...t),(0,E.xQ)(e?"hold":"scale","see")],o=await n.cluster.missing([...i,...p]),c=f=>o.some(M=>(0,E.RJ)(M,f));if(p.some(c)&&await _(n,p.filter(c)),i.some(
c))throw await v(n,i.filter(c));e?n.may.patchAutoscalers=!(0,E.xQ)("hold").some(c):n.may.patchRevisions=!c({verb:"patch",group:E.Vy,resource:"revisions"})}async function r(n){
if(n.may.patchAutoscalers!==void 0)return;const t=await n.cluster.missing((0,E.xQ)("hold"));n.may.patchAutoscalers=t.length===0,t.length>0&&await _(n,t)}async function _(n,t){
const{user:e,grant:i}=await g(n,t),p=c=>t.some(f=>(0,E.RJ)(f,c)),o=E.cH.filter(c=>(0,E.DY)(c).some(p)).map(({without:c})=>c);n.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${e} lacks optional permissions: ${P(t)}. ${o.join(" ")}`,cure:(0,D.r)(i)})}const d=async(n,t)=>t.lacks?v(n,[t.lacks]):(0,l.V2)("E_WRITE_REFU\
SED",t);async function v(n,t){return(0,l.V2)("E_FORBIDDEN",{rights:P(t),...await g(n,t)})}async function g({cluster:n},t){const e=await n.user(),i={namespace:n.
target.namespace,...e===void 0?{}:{user:e}};return{user:e??"This user",grant:(0,m.o)(t,i)}}const P=n=>n.map(E.Cv).join(", ")}),57028:((C,R,a)=>{a.d(R,{D:()=>E,t:()=>u});
var l=a(84611),D=a(96105);const O=2e3,m=9e4;async function E(s){const{service:r}=s.cluster.target;if(!await(0,D.T)(s,u,O)&&(s.reporter.report({is:"note",text:`K\
native has not processed the last change of ${r} yet. Waiting for at most ${m/1e3} s`}),!await(0,D.T)(s,u,m,s.interrupt)&&!s.interrupt.aborted))throw(0,l.V2)("E\
_NOT_IN_SYNC",{service:r,seconds:(O+m)/1e3})}const h=new Set(["NotObserved","OutOfDate"]),u=({service:s,revisions:r})=>s===void 0?!0:!(s.latestReady===void 0&&[
...r.values()].some(({ready:d})=>d.status==="True")||h.has(s.ready.reason)||h.has(s.configurationsReady.reason))}),49967:((C,R,a)=>{a.d(R,{Cm:()=>h,G9:()=>E,ne:()=>u});
var l=a(34794),D=a(35702),O=a(5210),m=a(75389);const E=r=>r instanceof l.a&&r.code==="E_WRITE_ALTERED";async function h(r,_){if(_.stage==="promoting")return;const d=(0,m.
xS)(r.cluster.snapshot(),r.cluster.serverNow());await s(r,{...(0,D.H_)(_,d,{reason:"error"}),driver:r.driver,active:!0})}const u=(r,{before:_},d)=>s(r,{...(0,O.
u7)(),journal:null,...d?{traffic:_}:{}});async function s(r,_){const{service:d}=r.cluster.snapshot();if(!d||d.driver!==void 0&&d.driver!==r.driver)return;const v={
generation:d.generation,driver:d.driver??null,set:_};await r.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((C,R,a)=>{a.d(R,{M9:()=>n,m3:()=>d,sy:()=>P});
var l=a(57975),D=a(84611),O=a(24399),m=a(96105),E=a(91238),h=a(75389),u=a(90745),s=a(49967);const r=8,_=200;async function d(o,c,f={}){const{attempts:M=r,interrupt:T}=f;
let U,y;for(let A=1;A<=M;A++){const I=o.cluster.snapshot();if(U?.isDone(I))return g(I);const B=c(I);if(!B)return{is:"over"};U=B;const K=await p(v(o,B,f),T);if(K.
is!=="again")return K;if(y=K.doubt,A<M&&await P(o,I,{attempt:A,interrupt:T}),T?.aborted)return{is:"interrupted"}}const{service:W}=o.cluster.target;throw y===void 0?
(0,D.V2)("E_WRITE_CONTENDED",{service:W,attempts:M}):(0,D.V2)("E_WRITE_UNCONFIRMED",{service:W,attempts:M,why:y})}async function v(o,{send:c,isDone:f},M){const{
interrupt:T=m.k,onRefusal:U=()=>"throw"}=M,y=await c();if(y.is==="written")return g(y);const W=y.is==="refused"?U(y):void 0;if(y.is==="refused"&&W==="throw")throw await(0,E.
yN)(o,y);if(W==="over")return{is:"over"};const A=await o.cluster.reread(T);return f(A)?g(A):{is:"again",doubt:y.is==="unknown"?y.message:void 0}}const g=({service:o})=>({
is:"written",...o?{service:o}:{}});async function P({cluster:o,clock:c},f,{attempt:M,interrupt:T}){if(o.snapshot()!==f)return;const U=y=>o.changed(f,y);await(0,u.
Ku)([U,y=>c.sleep(_*M,y)],T)}async function n(o,c,f={}){let M={},T;const U=A=>{const I=(0,h.nO)(A,o.driver);if(typeof I=="string"){T=I;return}const B=c(I,(0,h.xS)(
A,o.cluster.serverNow()),A);M=B;const K={generation:I.service.generation,driver:o.driver,set:B};return{send:()=>o.cluster.writeService(K,f).catch(async L=>{throw(0,s.
G9)(L)&&await(0,s.Cm)(o,I.journal),L}),isDone:L=>e(L,{set:B,ours:I,driver:o.driver})}},y={...f.interrupt?{interrupt:f.interrupt}:{},onRefusal:t},W=await d(o,U,y);
return W.is==="over"?{is:"foreign",foreign:T??"driver"}:W.is==="interrupted"?W:{...W,journal:M.journal}}const t=({status:o})=>o===404?"again":"throw";function e({
service:o},c){const{set:f,driver:M}=c;return o?f.journal===null?i(o,c):o.driver===(f.driver===null?void 0:M)&&(0,l.isDeepStrictEqual)(o.journal,f.journal):!1}const i=(o,{
set:c,ours:f})=>o.journal===void 0&&o.driver===void 0&&(0,O.UN)(o.traffic,c.traffic??f.service.traffic)&&(0,l.isDeepStrictEqual)(o.template,f.service.template),
p=(o,c)=>(0,u.Ku)([f=>(0,u.QH)(f).then(()=>({is:"interrupted"})),()=>o],c)}),27668:((C,R,a)=>{a.d(R,{$O:()=>u,X2:()=>s,um:()=>E});var l=a(29535),D=a(33498);const O=4,
m=12e4,E=({maxHoldMs:r},_)=>_===0?0:h(Math.max(_,r??Math.max(O*_,m))),h=r=>Math.ceil(r/l.I$)*l.I$,u=1e4;function s({plan:r,step:_},d){const{holdMs:v}=r.steps[_]??
{holdMs:0},[g]=(0,D.i)(r.steps.slice(_),r.pauseAt),P=g.slice(1).reduce((t,e)=>t+e.holdMs,0),n=Math.min(E(r,v),d-P-u);return v===0?0:h(Math.max(v,n))}}),58859:((C,R,a)=>{
a.d(R,{Kr:()=>P,R6:()=>d,VK:()=>g,Vg:()=>D,dL:()=>m,pL:()=>v,z4:()=>u});var l=a(24399);function D(n,t){if(n==="@latest")return{is:"follows"};const e=O(n,t);return e!==
void 0&&t.revisions.some(i=>i.name===e)?{is:"revision",name:e}:void 0}function O(n,t){return n==="latest"?t.latestReady:n==="previous"?h(t):E(n,t)??n}function m(n,t){
if(n!=="latest"&&n!=="previous")return;const[e,i]=[O(n,t),E(n,t)];return e===void 0||i===void 0||e===i?void 0:{meant:e,tagged:i}}const E=(n,{served:t})=>t.find(
({tag:e})=>e===n)?.revisionName;function h({served:n,latestReady:t,revisions:e,stableTag:i}){const p=M=>e.some(T=>T.name===M&&T.isReady),o=(0,l.HV)((0,l.AR)(n).
filter(({revision:M})=>M!==t));if(o!==void 0)return o;const c=n.find(({tag:M})=>M===i)?.revisionName;if(c!==t&&p(c))return c;const f=e.find(({name:M})=>M===t);return e.
filter(({generation:M,isBad:T,isReady:U})=>U&&!T&&M<(f?.generation??0)).toSorted((M,T)=>T.generation-M.generation)[0]?.name}function u(n,t){const e=c=>{const f=n.
filter(M=>s(r(M))===c);return f.find(({tag:M})=>M!==void 0)??f[0]},i=t.map(c=>({...c,at:e(s(c.to))})),p=n.map(c=>({...c,percent:i.find(({at:f})=>f===c)?.percent??
0})),o=i.flatMap(({to:c,percent:f,at:M})=>M?[]:[{..._(c),percent:f}]);return(0,l.Zu)([...p,...o].filter(({tag:c,percent:f})=>c!==void 0||f>0))}const s=n=>n.is===
"follows"?"@latest":n.name,r=n=>(0,l.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},_=n=>n.is==="follows"?{latestRevision:!0}:{revisionName:n.name,
latestRevision:!1},d=(n,t)=>{const e=t.find(({percent:i})=>i===100);return e?.to.is!=="revision"||(0,l.tC)(e.to.name,n)!==100?!1:e.word!==e.to.name||!n.some(i=>i.
percent&&(0,l.pk)(i))},v=(n,{tag:t,name:e,word:i})=>{const p=n.find(o=>o.tag===t);return p?.revisionName===e&&(i!==e||!(0,l.pk)(p))},g=(n,t,e)=>(0,l.Zu)([...P(n,
t),{tag:t,revisionName:e,latestRevision:!1,percent:0}]),P=(n,t)=>(0,l.Zu)(n.flatMap(e=>{const{tag:i,...p}=e;return i!==t?[e]:e.percent?[p]:[]}))}),35702:((C,R,a)=>{
a.d(R,{H_:()=>E,KE:()=>d,Pw:()=>s,VJ:()=>n,_r:()=>u,cI:()=>g,cJ:()=>v,v0:()=>_});var l=a(24399),D=a(40019),O=a(53201),m=a(17738);const E=(t,e,i)=>({...(0,m.oO)(
h(t),u(t,e),{stage:"aborting",...i,...(0,O.TG)(t,"readyMs",e)}),...m.tj});function h(t){const{isRollback:e,...i}=t;return t.step<0?i:t}function u(t,e){if(t.stage===
"claimed"||t.stable.length===0)return{traffic:t.intended,parked:[]};const p=(0,l.lT)(t),o=f=>s(f,e),c=p.some(o)?(0,D.c_)(p,o)??r(t,e)??p:p;return(0,l.r3)(c,e.isReady)}
const s=({percent:t,revisionName:e},{exists:i})=>!!t&&e!==void 0&&!i(e),r=(t,{isReady:e})=>{const{candidate:i}=t;return i&&e(i)?(0,l.tU)({...t,candidate:i},"pin\
ned","none"):void 0},_=(t,e,i)=>({...i===void 0?{}:{template:i},...(0,O.uQ)(t,e,{wait:"readyMs"})}),d=(t,e,{revision:i,minScale:p})=>{const o=t.intended.some(({
revisionName:T})=>T===i),c={revisionName:i,latestRevision:!1,percent:0},f=o?t.intended:[...t.intended,c],M={[i]:p,...t.scale};return{traffic:f,journal:{...t,intended:f,
scale:M,...(0,O.TG)(t,"readyMs",e)}}},v=(t,e,{traffic:i,parked:p})=>(0,m.oO)(t,{traffic:i,parked:p},{stage:"aborting",...(0,O.TG)(t,"routeMs",e)}),g=(t,e)=>({verdicts:{
...t.verdicts,...e&&P(e,t)},...m.$h}),P=({revision:t,...e},i)=>({[t]:{is:"bad",at:(0,m.Tc)(i),...e}}),n=(t,e,i)=>({traffic:i===t.floating?t.before:u(t,e).traffic,
...g(e)})}),53201:((C,R,a)=>{a.d(R,{TG:()=>E,nl:()=>O,uQ:()=>h});var l=a(27668);const D=3e4;function O({plan:u},s,r){return r+(typeof s=="string"?u.limits[s]:m(
u,s))+D}function m(u,{step:s,leftMs:r}){const{readyMs:_,routeMs:d}=u.limits;return Math.min((0,l.X2)({plan:u,step:s},r)+d+_,Math.max(0,Math.ceil(r)))}const E=(u,s,{
nowMs:r})=>({deadlineMs:O(u,s,r)}),h=(u,s,{wait:r,extraMs:_=0})=>({journal:{...u,deadlineMs:O(u,r,s.nowMs)+_}})}),5210:((C,R,a)=>{a.d(R,{GH:()=>E,ZK:()=>h,ce:()=>m,
u7:()=>u});var l=a(24399),D=a(53201),O=a(17738);const m=s=>({driver:null,active:!1,...O.tj,journal:{...s,stage:"stopped",reason:"traffic"}}),E=(s,{nowMs:r},_,d)=>{
const{job:v,...g}=s,P=(0,D.nl)(s,"readyMs",r);return{driver:_,active:!0,...O.tj,journal:{...g,deadlineMs:P,...d?{job:d}:{}}}};function h(s,r,_){return s.stage===
"stopped"||_&&!(0,l.UN)(r,s.intended)?{...s,stage:"stepping",intended:r,before:(0,l.Sl)(r,s)}:s.stage==="paused"?{...s,stage:"stepping"}:s}const u=()=>({driver:null,
active:!1,request:null})}),17738:((C,R,a)=>{a.d(R,{$h:()=>l,Od:()=>m,Tc:()=>h,oO:()=>O,t2:()=>E,tj:()=>D});const l={journal:null,driver:null,active:!1,request:null},
D={request:null},O=(u,{traffic:s,parked:r},_)=>({traffic:s,journal:{...u,..._,intended:s,parked:r}}),m=({tags:u},s)=>E([...s.ownTags,u.candidate,u.stable]),E=u=>[
...new Set(u)].toSorted(),h=({nowMs:u})=>new Date(u).toISOString()})};export{w as id,j as ids,N as modules};
