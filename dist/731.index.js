const w=731,j=[731],N={49773:((I,P,o)=>{o.d(P,{LK:()=>O,Lg:()=>s,Ns:()=>i,cA:()=>D,hu:()=>g});var l=o(96105),h=o(75389);const O=(_,f)=>(0,h.EB)(_,f)===0,g=({route:_,
service:f},v)=>(_??f)?.served.find(({revisionName:n,tag:d,url:t})=>n===v&&d&&t)?.url;function E(_,f,v){const n=_.cluster.snapshot(),d=g(n,f);return d===void 0||
_.may.reachUrl===!1?!1:(O(n,f)&&_.health.knock(d,v),!0)}async function D(_,f,v){const n=new AbortController;try{s(_,f,n.signal)&&await(0,l.T)(_,d=>!O(d,f),v,_.interrupt)}finally{
n.abort()}}const u=3e3;function s(_,f,v){const n=async()=>{for(;!v.aborted;)await i(_,[f],v)},d=E(_,f,v);return d&&n(),d}async function i(_,f,v){if(await _.clock.
sleep(u,v),!v.aborted)for(const n of f)E(_,n,v)}}),91238:((I,P,o)=>{o.d(P,{DT:()=>D,LA:()=>i,Uk:()=>n,o0:()=>v,oK:()=>s,yN:()=>f});var l=o(11899),h=o(41902),O=o(
34794),g=o(73116),E=o(70894);async function D(t,...e){try{const a=await t.cluster.open();return e.includes("change")&&u(t,a),a}catch(a){if(!(a instanceof O.a)||
a.code!=="E_FORBIDDEN")throw a;const p=(0,E.xQ)("always",...e),m=await t.cluster.missing(p);if(m.length>0)throw await v(t,m);const r=(0,h.r)((await n(t,p)).grant);
throw new O.a(a.code,{message:a.message,cure:r},{cause:a})}}function u({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:a,finalizers:p}=e.deleting;
throw(0,l.V2)("E_BEING_DELETED",{...t,since:a,finalizers:p.join(", ")})}async function s(t,...e){const a=t.knative.age==="before-1.21",[p,m]=[(0,E.xQ)("always",
"change",...e),(0,E.xQ)(a?"hold":"scale","see")],r=await t.cluster.missing([...p,...m]),c=M=>r.some(R=>(0,E.RJ)(R,M));if(m.some(c)&&await _(t,m.filter(c)),p.some(
c))throw await v(t,p.filter(c));a?t.may.patchAutoscalers=!(0,E.xQ)("hold").some(c):t.may.patchRevisions=!c({verb:"patch",group:E.Vy,resource:"revisions"})}async function i(t){
if(t.may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,E.xQ)("hold"));t.may.patchAutoscalers=e.length===0,e.length>0&&await _(t,e)}async function _(t,e){
const{user:a,grant:p}=await n(t,e),m=c=>e.some(M=>(0,E.RJ)(M,c)),r=E.cH.filter(c=>(0,E.DY)(c).some(m)).map(({without:c})=>c);t.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${a} lacks optional permissions: ${d(e)}. ${r.join(" ")}`,cure:(0,h.r)(p)})}const f=async(t,e)=>e.lacks?v(t,[e.lacks]):(0,l.V2)("E_WRITE_REFU\
SED",e);async function v(t,e){return(0,l.V2)("E_FORBIDDEN",{rights:d(e),...await n(t,e)})}async function n({cluster:t},e){const a=await t.user(),p={namespace:t.
target.namespace,...a===void 0?{}:{user:a}};return{user:a??"This user",grant:(0,g.o)(e,p)}}const d=t=>t.map(E.Cv).join(", ")}),57028:((I,P,o)=>{o.d(P,{D:()=>E,t:()=>u});
var l=o(11899),h=o(96105);const O=2e3,g=9e4;async function E(s){const{service:i}=s.cluster.target;if(!await(0,h.T)(s,u,O)&&(s.reporter.report({is:"note",text:`K\
native has not processed the last change of ${i} yet. Waiting for at most ${g/1e3} s`}),!await(0,h.T)(s,u,g,s.interrupt)&&!s.interrupt.aborted))throw(0,l.V2)("E\
_NOT_IN_SYNC",{service:i,seconds:(O+g)/1e3})}const D=new Set(["NotObserved","OutOfDate"]),u=({service:s,revisions:i})=>s===void 0?!0:!(s.latestReady===void 0&&[
...i.values()].some(({ready:f})=>f.status==="True")||D.has(s.ready.reason)||D.has(s.configurationsReady.reason))}),49967:((I,P,o)=>{o.d(P,{Cm:()=>D,G9:()=>E,ne:()=>u});
var l=o(34794),h=o(35702),O=o(5210),g=o(75389);const E=i=>i instanceof l.a&&i.code==="E_WRITE_ALTERED";async function D(i,_){if(_.stage==="promoting")return;const f=(0,g.
xS)(i.cluster.snapshot(),i.cluster.serverNow());await s(i,{...(0,h.H_)(_,f,"error"),driver:i.driver,active:!0})}const u=(i,{before:_},f)=>s(i,{...(0,O.u7)(),journal:null,
...f?{traffic:_}:{}});async function s(i,_){const{service:f}=i.cluster.snapshot();if(!f||f.driver!==void 0&&f.driver!==i.driver)return;const v={generation:f.generation,
driver:f.driver??null,set:_};await i.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((I,P,o)=>{o.d(P,{M9:()=>t,m3:()=>f,sy:()=>d});var l=o(57975),h=o(
11899),O=o(24399),g=o(96105),E=o(91238),D=o(75389),u=o(90745),s=o(49967);const i=8,_=200;async function f(r,c,M={}){const{attempts:R=i,interrupt:C}=M;let W,T;for(let y=1;y<=
R;y++){const A=r.cluster.snapshot();if(W?.isDone(A))return n(A);const B=c(A);if(!B)return{is:"over"};W=B;const K=await m(v(r,B,M),C);if(K.is!=="again")return K;
if(T=K.doubt,y<R&&await d(r,A,{attempt:y,interrupt:C}),C?.aborted)return{is:"interrupted"}}const{service:U}=r.cluster.target;throw T===void 0?(0,h.V2)("E_WRITE_\
CONTENDED",{service:U,attempts:R}):(0,h.V2)("E_WRITE_UNCONFIRMED",{service:U,attempts:R,why:T})}async function v(r,{send:c,isDone:M},R){const{interrupt:C=g.k,onRefusal:W=()=>"\
throw"}=R,T=await c();if(T.is==="written")return n(T);const U=T.is==="refused"?W(T):void 0;if(T.is==="refused"&&U==="throw")throw await(0,E.yN)(r,T);if(U==="ove\
r")return{is:"over"};const y=await r.cluster.reread(C);return M(y)?n(y):{is:"again",doubt:T.is==="unknown"?T.message:void 0}}const n=({service:r})=>({is:"writte\
n",...r?{service:r}:{}});async function d({cluster:r,clock:c},M,{attempt:R,interrupt:C}){if(r.snapshot()!==M)return;const W=T=>r.changed(M,T);await(0,u.Ku)([W,T=>c.
sleep(_*R,T)],C)}async function t(r,c,M={}){let R={},C;const W=y=>{const A=(0,D.nO)(y,r.driver);if(typeof A=="string"){C=A;return}const B=c(A,(0,D.xS)(y,r.cluster.
serverNow()),y);R=B;const K={generation:A.service.generation,driver:r.driver,set:B};return{send:()=>r.cluster.writeService(K,M).catch(async L=>{throw(0,s.G9)(L)&&
await(0,s.Cm)(r,A.journal),L}),isDone:L=>a(L,{set:B,ours:A,driver:r.driver})}},T={...M.interrupt?{interrupt:M.interrupt}:{},onRefusal:e},U=await f(r,W,T);return U.
is==="over"?{is:"foreign",foreign:C??"driver"}:U.is==="interrupted"?U:{...U,journal:R.journal}}const e=({status:r})=>r===404?"again":"throw";function a({service:r},c){
const{set:M,driver:R}=c;return r?M.journal===null?p(r,c):r.driver===(M.driver===null?void 0:R)&&(0,l.isDeepStrictEqual)(r.journal,M.journal):!1}const p=(r,{set:c,
ours:M})=>r.journal===void 0&&r.driver===void 0&&(0,O.UN)(r.traffic,c.traffic??M.service.traffic)&&(0,l.isDeepStrictEqual)(r.template,M.service.template),m=(r,c)=>(0,u.
Ku)([M=>(0,u.QH)(M).then(()=>({is:"interrupted"})),()=>r],c)}),27668:((I,P,o)=>{o.d(P,{$O:()=>u,X2:()=>s,um:()=>E});var l=o(29535),h=o(33498);const O=4,g=12e4,E=({
maxHoldMs:i},_)=>_===0?0:D(Math.max(_,i??Math.max(O*_,g))),D=i=>Math.ceil(i/l.I$)*l.I$,u=1e4;function s({plan:i,step:_},f){const{holdMs:v}=i.steps[_]??{holdMs:0},
[n]=(0,h.i)(i.steps.slice(_),i.pauseAt),d=n.slice(1).reduce((e,a)=>e+a.holdMs,0),t=Math.min(E(i,v),f-d-u);return v===0?0:D(Math.max(v,t))}}),58859:((I,P,o)=>{o.
d(P,{Kr:()=>v,R6:()=>i,VK:()=>f,Vg:()=>h,pL:()=>_,z4:()=>E});var l=o(24399);function h(n,d){if(n==="@latest")return{is:"follows"};const t=O(n,d);return t!==void 0&&
d.revisions.some(e=>e.name===t)?{is:"revision",name:t}:void 0}function O(n,d){return n==="latest"?d.latestReady:n==="previous"?g(d):d.served.find(({tag:t})=>t===
n)?.revisionName??n}function g({served:n,latestReady:d,revisions:t,stableTag:e}){const a=c=>t.some(M=>M.name===c&&M.isReady),p=(0,l.HV)((0,l.AR)(n).filter(({revision:c})=>c!==
d));if(p!==void 0)return p;const m=n.find(({tag:c})=>c===e)?.revisionName;if(m!==d&&a(m))return m;const r=t.find(({name:c})=>c===d);return t.filter(({generation:c,
isBad:M,isReady:R})=>R&&!M&&c<(r?.generation??0)).toSorted((c,M)=>M.generation-c.generation)[0]?.name}function E(n,d){const t=m=>{const r=n.filter(c=>D(u(c))===
m);return r.find(({tag:c})=>c!==void 0)??r[0]},e=d.map(m=>({...m,at:t(D(m.to))})),a=n.map(m=>({...m,percent:e.find(({at:r})=>r===m)?.percent??0})),p=e.flatMap(({
to:m,percent:r,at:c})=>c?[]:[{...s(m),percent:r}]);return(0,l.Zu)([...a,...p].filter(({tag:m,percent:r})=>m!==void 0||r>0))}const D=n=>n.is==="follows"?"@latest":
n.name,u=n=>(0,l.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},s=n=>n.is==="follows"?{latestRevision:!0}:{revisionName:n.name,latestRevision:!1},
i=(n,d)=>{const t=d.find(({percent:e})=>e===100);return t?.to.is!=="revision"||(0,l.tC)(t.to.name,n)!==100?!1:t.word!==t.to.name||!n.some(e=>e.percent&&(0,l.pk)(
e))},_=(n,{tag:d,name:t,word:e})=>{const a=n.find(p=>p.tag===d);return a?.revisionName===t&&(e!==t||!(0,l.pk)(a))},f=(n,d,t)=>(0,l.Zu)([...v(n,d),{tag:d,revisionName:t,
latestRevision:!1,percent:0}]),v=(n,d)=>(0,l.Zu)(n.flatMap(t=>{const{tag:e,...a}=t;return e!==d?[t]:t.percent?[a]:[]}))}),35702:((I,P,o)=>{o.d(P,{H_:()=>E,KE:()=>f,
Pw:()=>s,VJ:()=>d,_r:()=>u,cI:()=>n,cJ:()=>v,v0:()=>_});var l=o(24399),h=o(40019),O=o(53201),g=o(17738);const E=(t,e,a)=>({...(0,g.oO)(D(t),u(t,e),{stage:"abort\
ing",reason:a,...(0,O.TG)(t,"readyMs",e)}),...g.tj});function D(t){const{isRollback:e,...a}=t;return t.step<0?a:t}function u(t,e){if(t.stage==="claimed"||t.stable.
length===0)return{traffic:t.intended,parked:[]};const p=(0,l.lT)(t),m=c=>s(c,e),r=p.some(m)?(0,h.c_)(p,m)??i(t,e)??p:p;return(0,l.r3)(r,e.isReady)}const s=({percent:t,
revisionName:e},{exists:a})=>!!t&&e!==void 0&&!a(e),i=(t,{isReady:e})=>{const{candidate:a}=t;return a&&e(a)?(0,l.tU)({...t,candidate:a},"pinned","none"):void 0},
_=(t,e,a)=>({...a===void 0?{}:{template:a},...(0,O.uQ)(t,e,{wait:"readyMs"})}),f=(t,e,{revision:a,minScale:p})=>{const m=t.intended.some(({revisionName:R})=>R===
a),r={revisionName:a,latestRevision:!1,percent:0},c=m?t.intended:[...t.intended,r],M={[a]:p,...t.scale};return{traffic:c,journal:{...t,intended:c,scale:M,...(0,O.
TG)(t,"readyMs",e)}}},v=(t,e,{traffic:a,parked:p})=>(0,g.oO)(t,{traffic:a,parked:p},{stage:"aborting",...(0,O.TG)(t,"routeMs",e)}),n=(t,e)=>({verdicts:{...t.verdicts,
...e&&{[e.revision]:{is:"bad",at:(0,g.Tc)(t),why:e.why}}},...g.$h}),d=(t,e,a)=>({traffic:a===t.floating?t.before:u(t,e).traffic,...n(e)})}),53201:((I,P,o)=>{o.d(
P,{TG:()=>E,nl:()=>O,uQ:()=>D});var l=o(27668);const h=3e4;function O({plan:u},s,i){return i+(typeof s=="string"?u.limits[s]:g(u,s))+h}function g(u,{step:s,leftMs:i}){
const{readyMs:_,routeMs:f}=u.limits;return Math.min((0,l.X2)({plan:u,step:s},i)+f+_,Math.max(0,Math.ceil(i)))}const E=(u,s,{nowMs:i})=>({deadlineMs:O(u,s,i)}),D=(u,s,{
wait:i,extraMs:_=0})=>({journal:{...u,deadlineMs:O(u,i,s.nowMs)+_}})}),5210:((I,P,o)=>{o.d(P,{GH:()=>E,ZK:()=>D,ce:()=>g,u7:()=>u});var l=o(24399),h=o(53201),O=o(
17738);const g=s=>({driver:null,active:!1,...O.tj,journal:{...s,stage:"stopped",reason:"traffic"}}),E=(s,{nowMs:i},_,f)=>{const{job:v,...n}=s,d=(0,h.nl)(s,"read\
yMs",i);return{driver:_,active:!0,...O.tj,journal:{...n,deadlineMs:d,...f?{job:f}:{}}}};function D(s,i,_){return s.stage==="stopped"||_&&!(0,l.UN)(i,s.intended)?
{...s,stage:"stepping",intended:i,before:(0,l.Sl)(i,s)}:s.stage==="paused"?{...s,stage:"stepping"}:s}const u=()=>({driver:null,active:!1,request:null})}),17738:((I,P,o)=>{
o.d(P,{$h:()=>l,Od:()=>g,Tc:()=>D,oO:()=>O,t2:()=>E,tj:()=>h});const l={journal:null,driver:null,active:!1,request:null},h={request:null},O=(u,{traffic:s,parked:i},_)=>({
traffic:s,journal:{...u,..._,intended:s,parked:i}}),g=({tags:u},s)=>E([...s.ownTags,u.candidate,u.stable]),E=u=>[...new Set(u)].toSorted(),D=({nowMs:u})=>new Date(
u).toISOString()})};export{w as id,j as ids,N as modules};
