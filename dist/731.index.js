const w=731,j=[731],x={49773:((C,R,a)=>{a.d(R,{LK:()=>m,Lg:()=>s,Ns:()=>r,cA:()=>P,hu:()=>v});var E=a(96105),h=a(75389);const m=(o,d)=>(0,h.EB)(o,d)===0,v=({route:o,
service:d},p)=>(o??d)?.served.find(({revisionName:g,tag:D,url:c})=>g===p&&D&&c)?.url;function M(o,d,p){const g=o.cluster.snapshot(),D=v(g,d);return D===void 0||
o.may.reachUrl===!1?!1:(m(g,d)&&o.health.knock(D,p),!0)}async function P(o,d,p){const g=new AbortController;try{s(o,d,g.signal)&&await(0,E.T)(o,D=>!m(D,d),p,o.interrupt)}finally{
g.abort()}}const _=3e3;function s(o,d,p){const g=async()=>{for(;!p.aborted;)await r(o,[d],p)},D=M(o,d,p);return D&&g(),D}async function r(o,d,p){if(await o.clock.
sleep(_,p),!p.aborted)for(const g of d)M(o,g,p)}}),91238:((C,R,a)=>{a.d(R,{DT:()=>P,LA:()=>o,Uk:()=>D,o0:()=>g,oK:()=>s,yN:()=>p});var E=a(84611),h=a(41902),m=a(
34794),v=a(73116),M=a(70894);async function P(t,...e){try{const n=await t.cluster.open();return e.includes("change")&&_(t,n),n}catch(n){if(!(n instanceof m.a)||
n.code!=="E_FORBIDDEN")throw n;const O=(0,M.xQ)("always",...e),i=await t.cluster.missing(O);if(i.length>0)throw await g(t,i);const f=(0,h.r)((await D(t,O)).grant);
throw new m.a(n.code,{message:n.message,cure:f},{cause:n})}}function _({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:n,finalizers:O}=e.deleting;
throw(0,E.V2)("E_BEING_DELETED",{...t,since:n,finalizers:O.join(", ")})}async function s(t,...e){const{age:n}=t.knative,O=n==="before-1.21",[i,f]=[(0,M.xQ)("alw\
ays","change",...e),(0,M.xQ)(O?"hold":"scale","see")],u=await t.cluster.missing([...i,...f]),l=T=>u.some(A=>(0,M.RJ)(A,T));if(f.some(l)&&await d(t,f.filter(l)),
i.some(l))throw await g(t,i.filter(l));O?t.may.patchAutoscalers=!(0,M.xQ)("hold").some(l):t.may.patchRevisions=!l({verb:"patch",group:M.Vy,resource:"revisions"}),
n==="unknown"&&await r(t)&&(t.may.patchAutoscalers=!0)}async function r({cluster:t}){return(await t.missing((0,M.xQ)("hold"))).length===0}async function o(t){if(t.
may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,M.xQ)("hold"));t.may.patchAutoscalers=e.length===0,e.length>0&&await d(t,e)}async function d(t,e){
const{user:n,grant:O}=await D(t,e),i=u=>e.some(l=>(0,M.RJ)(l,u)),f=M.cH.filter(u=>(0,M.DY)(u).some(i)).map(({without:u})=>u);t.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${n} lacks optional permissions: ${c(e)}. ${f.join(" ")}`,cure:(0,h.r)(O)})}const p=async(t,e)=>e.lacks?g(t,[e.lacks]):(0,E.V2)("E_WRITE_REFU\
SED",e);async function g(t,e){return(0,E.V2)("E_FORBIDDEN",{rights:c(e),...await D(t,e)})}async function D({cluster:t},e){const n=await t.user(),O={namespace:t.
target.namespace,...n===void 0?{}:{user:n}};return{user:n??"This user",grant:(0,v.o)(e,O)}}const c=t=>t.map(M.Cv).join(", ")}),57028:((C,R,a)=>{a.d(R,{D:()=>M,t:()=>_});
var E=a(84611),h=a(96105);const m=2e3,v=9e4;async function M(s){const{service:r}=s.cluster.target;if(!await(0,h.T)(s,_,m)&&(s.reporter.report({is:"note",text:`K\
native has not processed the last change of ${r} yet. Waiting for at most ${v/1e3} s`}),!await(0,h.T)(s,_,v,s.interrupt)&&!s.interrupt.aborted))throw(0,E.V2)("E\
_NOT_IN_SYNC",{service:r,seconds:(m+v)/1e3})}const P=new Set(["NotObserved","OutOfDate"]),_=({service:s,revisions:r})=>s===void 0?!0:!(s.latestReady===void 0&&[
...r.values()].some(({ready:d})=>d.status==="True")||P.has(s.ready.reason)||P.has(s.configurationsReady.reason))}),49967:((C,R,a)=>{a.d(R,{Cm:()=>P,G9:()=>M,ne:()=>_});
var E=a(34794),h=a(35702),m=a(5210),v=a(75389);const M=r=>r instanceof E.a&&r.code==="E_WRITE_ALTERED";async function P(r,o){if(o.stage==="promoting")return;const d=(0,v.
xS)(r.cluster.snapshot(),r.cluster.serverNow());await s(r,{...(0,h.H_)(o,d,{reason:"error"}),driver:r.driver,active:!0})}const _=(r,{before:o},d)=>s(r,{...(0,m.
u7)(),journal:null,...d?{traffic:o}:{}});async function s(r,o){const{service:d}=r.cluster.snapshot();if(!d||d.driver!==void 0&&d.driver!==r.driver)return;const p={
generation:d.generation,driver:d.driver??null,set:o};await r.cluster.writeService(p,{urgent:!0}).catch(()=>{})}}),11656:((C,R,a)=>{a.d(R,{M9:()=>c,m3:()=>d,sy:()=>D});
var E=a(57975),h=a(84611),m=a(24399),v=a(96105),M=a(91238),P=a(75389),_=a(90745),s=a(49967);const r=8,o=200;async function d(i,f,u={}){const{attempts:l=r,interrupt:T}=u;
let A,y;for(let I=1;I<=l;I++){const U=i.cluster.snapshot();if(A?.isDone(U))return g(U);const B=f(U);if(!B)return{is:"over"};A=B;const K=await O(p(i,B,u),T);if(K.
is!=="again")return K;if(y=K.doubt,I<l&&await D(i,U,{attempt:I,interrupt:T}),T?.aborted)return{is:"interrupted"}}const{service:W}=i.cluster.target;throw y===void 0?
(0,h.V2)("E_WRITE_CONTENDED",{service:W,attempts:l}):(0,h.V2)("E_WRITE_UNCONFIRMED",{service:W,attempts:l,why:y})}async function p(i,{send:f,isDone:u},l){const{
interrupt:T=v.k,onRefusal:A=()=>"throw"}=l,y=await f();if(y.is==="written")return g(y);const W=y.is==="refused"?A(y):void 0;if(y.is==="refused"&&W==="throw")throw await(0,M.
yN)(i,y);if(W==="over")return{is:"over"};const I=await i.cluster.reread(T);return u(I)?g(I):{is:"again",doubt:y.is==="unknown"?y.message:void 0}}const g=({service:i})=>({
is:"written",...i?{service:i}:{}});async function D({cluster:i,clock:f},u,{attempt:l,interrupt:T}){if(i.snapshot()!==u)return;const A=y=>i.changed(u,y);await(0,_.
Ku)([A,y=>f.sleep(o*l,y)],T)}async function c(i,f,u={}){let l={},T;const A=I=>{const U=(0,P.nO)(I,i.driver);if(typeof U=="string"){T=U;return}const B=f(U,(0,P.xS)(
I,i.cluster.serverNow()),I);l=B;const K={generation:U.service.generation,driver:i.driver,set:B};return{send:()=>i.cluster.writeService(K,u).catch(async L=>{throw(0,s.
G9)(L)&&await(0,s.Cm)(i,U.journal),L}),isDone:L=>e(L,{set:B,ours:U,driver:i.driver})}},y={...u.interrupt?{interrupt:u.interrupt}:{},onRefusal:t},W=await d(i,A,y);
return W.is==="over"?{is:"foreign",foreign:T??"driver"}:W.is==="interrupted"?W:{...W,journal:l.journal}}const t=({status:i})=>i===404?"again":"throw";function e({
service:i},f){const{set:u,driver:l}=f;return i?u.journal===null?n(i,f):i.driver===(u.driver===null?void 0:l)&&(0,E.isDeepStrictEqual)(i.journal,u.journal):!1}const n=(i,{
set:f,ours:u})=>i.journal===void 0&&i.driver===void 0&&(0,m.UN)(i.traffic,f.traffic??u.service.traffic)&&(0,E.isDeepStrictEqual)(i.template,u.service.template),
O=(i,f)=>(0,_.Ku)([u=>(0,_.QH)(u).then(()=>({is:"interrupted"})),()=>i],f)}),22279:((C,R,a)=>{a.d(R,{$O:()=>_,X2:()=>s,um:()=>M});var E=a(29535),h=a(33498);const m=4,
v=12e4,M=({maxHoldMs:r},o)=>o===0?0:P(Math.max(o,r??Math.max(m*o,v))),P=r=>Math.ceil(r/E.I$)*E.I$,_=1e4;function s({plan:r,step:o},d){const{holdMs:p}=r.steps[o]??
{holdMs:0},[g]=(0,h.i)(r.steps.slice(o),r.pauseAt),D=g.slice(1).reduce((t,e)=>t+e.holdMs,0),c=Math.min(M(r,p),d-D-_);return p===0?0:P(Math.max(p,c))}}),58859:((C,R,a)=>{
a.d(R,{Kr:()=>D,R6:()=>d,VK:()=>g,Vg:()=>h,dL:()=>v,pL:()=>p,z4:()=>_});var E=a(24399);function h(c,t){if(c==="@latest")return{is:"follows"};const e=m(c,t);return e!==
void 0&&t.revisions.some(n=>n.name===e)?{is:"revision",name:e}:void 0}function m(c,t){return c==="latest"?t.latestReady:c==="previous"?P(t):M(c,t)??c}function v(c,t){
if(c!=="latest"&&c!=="previous")return;const[e,n]=[m(c,t),M(c,t)];return e===void 0||n===void 0||e===n?void 0:{meant:e,tagged:n}}const M=(c,{served:t})=>t.find(
({tag:e})=>e===c)?.revisionName;function P({served:c,latestReady:t,revisions:e,stableTag:n}){const O=l=>e.some(T=>T.name===l&&T.isReady),i=(0,E.HV)((0,E.AR)(c).
filter(({revision:l})=>l!==t));if(i!==void 0)return i;const f=c.find(({tag:l})=>l===n)?.revisionName;if(f!==t&&O(f))return f;const u=e.find(({name:l})=>l===t);return e.
filter(({generation:l,isBad:T,isReady:A})=>A&&!T&&l<(u?.generation??0)).toSorted((l,T)=>T.generation-l.generation)[0]?.name}function _(c,t){const e=f=>{const u=c.
filter(l=>s(r(l))===f);return u.find(({tag:l})=>l!==void 0)??u[0]},n=t.map(f=>({...f,at:e(s(f.to))})),O=c.map(f=>({...f,percent:n.find(({at:u})=>u===f)?.percent??
0})),i=n.flatMap(({to:f,percent:u,at:l})=>l?[]:[{...o(f),percent:u}]);return(0,E.Zu)([...O,...i].filter(({tag:f,percent:u})=>f!==void 0||u>0))}const s=c=>c.is===
"follows"?"@latest":c.name,r=c=>(0,E.pk)(c)?{is:"follows"}:{is:"revision",name:c.revisionName??""},o=c=>c.is==="follows"?{latestRevision:!0}:{revisionName:c.name,
latestRevision:!1},d=(c,t)=>{const e=t.find(({percent:n})=>n===100);return e?.to.is!=="revision"||(0,E.tC)(e.to.name,c)!==100?!1:e.word!==e.to.name||!c.some(n=>n.
percent&&(0,E.pk)(n))},p=(c,{tag:t,name:e,word:n})=>{const O=c.find(i=>i.tag===t);return O?.revisionName===e&&(n!==e||!(0,E.pk)(O))},g=(c,t,e)=>(0,E.Zu)([...D(c,
t),{tag:t,revisionName:e,latestRevision:!1,percent:0}]),D=(c,t)=>(0,E.Zu)(c.flatMap(e=>{const{tag:n,...O}=e;return n!==t?[e]:e.percent?[O]:[]}))}),35702:((C,R,a)=>{
a.d(R,{H_:()=>M,KE:()=>d,Pw:()=>s,VJ:()=>c,_r:()=>_,cI:()=>g,cJ:()=>p,v0:()=>o});var E=a(24399),h=a(40019),m=a(53201),v=a(17738);const M=(t,e,n)=>({...(0,v.oO)(
P(t),_(t,e),{stage:"aborting",...n,...(0,m.TG)(t,"readyMs",e)}),...v.tj});function P(t){const{isRollback:e,...n}=t;return t.step<0?n:t}function _(t,e){if(t.stage===
"claimed"||t.stable.length===0)return{traffic:t.intended,parked:[]};const O=(0,E.lT)(t),i=u=>s(u,e),f=O.some(i)?(0,h.c_)(O,i)??r(t,e)??O:O;return(0,E.r3)(f,e.isReady)}
const s=({percent:t,revisionName:e},{exists:n})=>!!t&&e!==void 0&&!n(e),r=(t,{isReady:e})=>{const{candidate:n}=t;return n&&e(n)?(0,E.tU)({...t,candidate:n},"pin\
ned","none"):void 0},o=(t,e,n)=>({...n===void 0?{}:{template:n},...(0,m.uQ)(t,e,{wait:"readyMs"})}),d=(t,e,{revision:n,minScale:O})=>{const i=t.intended.some(({
revisionName:T})=>T===n),f={revisionName:n,latestRevision:!1,percent:0},u=i?t.intended:[...t.intended,f],l={[n]:O,...t.scale};return{traffic:u,journal:{...t,intended:u,
scale:l,...(0,m.TG)(t,"readyMs",e)}}},p=(t,e,{traffic:n,parked:O})=>(0,v.oO)(t,{traffic:n,parked:O},{stage:"aborting",...(0,m.TG)(t,"routeMs",e)}),g=(t,e)=>({verdicts:{
...t.verdicts,...e&&D(e,t)},...v.$h}),D=({revision:t,...e},n)=>({[t]:{is:"bad",at:(0,v.Tc)(n),...e}}),c=(t,e,n)=>({traffic:n===t.floating?t.before:_(t,e).traffic,
...g(e)})}),53201:((C,R,a)=>{a.d(R,{TG:()=>M,nl:()=>m,uQ:()=>P});var E=a(22279);const h=3e4;function m({plan:_},s,r){return r+(typeof s=="string"?_.limits[s]:v(
_,s))+h}function v(_,{step:s,leftMs:r}){const{readyMs:o,routeMs:d}=_.limits;return Math.min((0,E.X2)({plan:_,step:s},r)+d+o,Math.max(0,Math.ceil(r)))}const M=(_,s,{
nowMs:r})=>({deadlineMs:m(_,s,r)}),P=(_,s,{wait:r,extraMs:o=0})=>({journal:{..._,deadlineMs:m(_,r,s.nowMs)+o}})}),5210:((C,R,a)=>{a.d(R,{GH:()=>M,ZK:()=>P,ce:()=>v,
u7:()=>_});var E=a(24399),h=a(53201),m=a(17738);const v=s=>({driver:null,active:!1,...m.tj,journal:{...s,stage:"stopped",reason:"traffic"}}),M=(s,{nowMs:r},o,d)=>{
const{job:p,...g}=s,D=(0,h.nl)(s,"readyMs",r);return{driver:o,active:!0,...m.tj,journal:{...g,deadlineMs:D,...d?{job:d}:{}}}};function P(s,r,o){return s.stage===
"stopped"||o&&!(0,E.UN)(r,s.intended)?{...s,stage:"stepping",intended:r,before:(0,E.Sl)(r,s)}:s.stage==="paused"?{...s,stage:"stepping"}:s}const _=()=>({driver:null,
active:!1,request:null})}),17738:((C,R,a)=>{a.d(R,{$h:()=>E,Od:()=>v,Tc:()=>P,oO:()=>m,t2:()=>M,tj:()=>h});const E={journal:null,driver:null,active:!1,request:null},
h={request:null},m=(_,{traffic:s,parked:r},o)=>({traffic:s,journal:{..._,...o,intended:s,parked:r}}),v=({tags:_},s)=>M([...s.ownTags,_.candidate,_.stable]),M=_=>[
...new Set(_)].toSorted(),P=({nowMs:_})=>new Date(_).toISOString()})};export{w as id,j as ids,x as modules};
