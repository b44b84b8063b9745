const nt=9,st=[9],it={49773:((k,C,o)=>{o.d(C,{LK:()=>l,Lg:()=>c,Ns:()=>u,cA:()=>D,hu:()=>A});var h=o(96105),P=o(75389);const l=(a,v)=>(0,P.EB)(a,v)===0,A=({route:a,
service:v},O)=>(a??v)?.served.find(({revisionName:n,tag:f,url:s})=>n===O&&f&&s)?.url;function m(a,v,O){const n=a.cluster.snapshot(),f=A(n,v);return f===void 0||
a.may.reachUrl===!1?!1:(l(n,v)&&a.health.knock(f,O),!0)}async function D(a,v,O){const n=new AbortController;try{c(a,v,n.signal)&&await(0,h.T)(a,f=>!l(f,v),O,a.interrupt)}finally{
n.abort()}}const p=3e3;function c(a,v,O){const n=async()=>{for(;!O.aborted;)await u(a,[v],O)},f=m(a,v,O);return f&&n(),f}async function u(a,v,O){if(await a.clock.
sleep(p,O),!O.aborted)for(const n of v)m(a,n,O)}}),91238:((k,C,o)=>{o.d(C,{DT:()=>D,LA:()=>u,Uk:()=>n,o0:()=>O,oK:()=>c,yN:()=>v});var h=o(11899),P=o(41902),l=o(
34794),A=o(73116),m=o(70894);async function D(s,..._){try{const E=await s.cluster.open();return _.includes("change")&&p(s,E),E}catch(E){if(!(E instanceof l.a)||
E.code!=="E_FORBIDDEN")throw E;const R=(0,m.xQ)("always",..._),y=await s.cluster.missing(R);if(y.length>0)throw await O(s,y);const r=(0,P.r)((await n(s,R)).grant);
throw new l.a(E.code,{message:E.message,cure:r},{cause:E})}}function p({cluster:{target:s}},{service:_}){if(!_?.deleting)return;const{since:E,finalizers:R}=_.deleting;
throw(0,h.V2)("E_BEING_DELETED",{...s,since:E,finalizers:R.join(", ")})}async function c(s,..._){const E=s.knative.age==="before-1.21",[R,y]=[(0,m.xQ)("always",
"change",..._),(0,m.xQ)(E?"hold":"scale","see")],r=await s.cluster.missing([...R,...y]),d=M=>r.some(T=>(0,m.RJ)(T,M));if(y.some(d)&&await a(s,y.filter(d)),R.some(
d))throw await O(s,R.filter(d));E?s.may.patchAutoscalers=!(0,m.xQ)("hold").some(d):s.may.patchRevisions=!d({verb:"patch",group:m.Vy,resource:"revisions"})}async function u(s){
if(s.may.patchAutoscalers!==void 0)return;const _=await s.cluster.missing((0,m.xQ)("hold"));s.may.patchAutoscalers=_.length===0,_.length>0&&await a(s,_)}async function a(s,_){
const{user:E,grant:R}=await n(s,_),y=d=>_.some(M=>(0,m.RJ)(M,d)),r=m.cH.filter(d=>(0,m.DY)(d).some(y)).map(({without:d})=>d);s.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${E} lacks optional permissions: ${f(_)}. ${r.join(" ")}`,cure:(0,P.r)(R)})}const v=async(s,_)=>_.lacks?O(s,[_.lacks]):(0,h.V2)("E_WRITE_REFU\
SED",_);async function O(s,_){return(0,h.V2)("E_FORBIDDEN",{rights:f(_),...await n(s,_)})}async function n({cluster:s},_){const E=await s.user(),R={namespace:s.
target.namespace,...E===void 0?{}:{user:E}};return{user:E??"This user",grant:(0,A.o)(_,R)}}const f=s=>s.map(m.Cv).join(", ")}),57028:((k,C,o)=>{o.d(C,{D:()=>m,t:()=>p});
var h=o(11899),P=o(96105);const l=2e3,A=9e4;async function m(c){const{service:u}=c.cluster.target;if(!await(0,P.T)(c,p,l)&&(c.reporter.report({is:"note",text:`K\
native has not processed the last change of ${u} yet. Waiting for at most ${A/1e3} s`}),!await(0,P.T)(c,p,A,c.interrupt)&&!c.interrupt.aborted))throw(0,h.V2)("E\
_NOT_IN_SYNC",{service:u,seconds:(l+A)/1e3})}const D=new Set(["NotObserved","OutOfDate"]),p=({service:c,revisions:u})=>c===void 0?!0:!(c.latestReady===void 0&&[
...u.values()].some(({ready:v})=>v.status==="True")||D.has(c.ready.reason)||D.has(c.configurationsReady.reason))}),49967:((k,C,o)=>{o.d(C,{Cm:()=>m,G9:()=>A,ne:()=>D});
var h=o(34794),P=o(33710),l=o(75389);const A=c=>c instanceof h.a&&c.code==="E_WRITE_ALTERED";async function m(c,u){if(u.stage==="promoting")return;const a=(0,l.
xS)(c.cluster.snapshot(),c.cluster.serverNow());await p(c,{...(0,P.H_)(u,a,"error"),driver:c.driver,active:!0})}const D=(c,{before:u},a)=>p(c,{...(0,P.u7)(),journal:null,
...a?{traffic:u}:{}});async function p(c,u){const{service:a}=c.cluster.snapshot();if(!a||a.driver!==void 0&&a.driver!==c.driver)return;const v={generation:a.generation,
driver:a.driver??null,set:u};await c.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((k,C,o)=>{o.d(C,{M9:()=>s,m3:()=>v,sy:()=>f});var h=o(57975),P=o(
11899),l=o(42105),A=o(96105),m=o(91238),D=o(75389),p=o(90745),c=o(49967);const u=8,a=200;async function v(r,d,M={}){const{attempts:T=u,interrupt:B}=M;let N,U;for(let L=1;L<=
T;L++){const K=r.cluster.snapshot();if(N?.isDone(K))return n(K);const S=d(K);if(!S)return{is:"over"};N=S;const H=await y(O(r,S,M),B);if(H.is!=="again")return H;
if(U=H.doubt,L<T&&await f(r,K,{attempt:L,interrupt:B}),B?.aborted)return{is:"interrupted"}}const{service:b}=r.cluster.target;throw U===void 0?(0,P.V2)("E_WRITE_\
CONTENDED",{service:b,attempts:T}):(0,P.V2)("E_WRITE_UNCONFIRMED",{service:b,attempts:T,why:U})}async function O(r,{send:d,isDone:M},T){const{interrupt:B=A.k,onRefusal:N=()=>"\
throw"}=T,U=await d();if(U.is==="written")return n(U);const b=U.is==="refused"?N(U):void 0;if(U.is==="refused"&&b==="throw")throw await(0,m.yN)(r,U);if(b==="ove\
r")return{is:"over"};const L=await r.cluster.reread(B);return M(L)?n(L):{is:"again",doubt:U.is==="unknown"?U.message:void 0}}const n=({service:r})=>({is:"writte\
n",...r?{service:r}:{}});async function f({cluster:r,clock:d},M,{attempt:T,interrupt:B}){if(r.snapshot()!==M)return;const N=U=>r.changed(M,U);await(0,p.Ku)([N,U=>d.
sleep(a*T,U)],B)}async function s(r,d,M={}){let T={},B;const N=L=>{const K=(0,D.nO)(L,r.driver);if(typeof K=="string"){B=K;return}const S=d(K,(0,D.xS)(L,r.cluster.
serverNow()),L);T=S;const H={generation:K.service.generation,driver:r.driver,set:S};return{send:()=>r.cluster.writeService(H,M).catch(async V=>{throw(0,c.G9)(V)&&
await(0,c.Cm)(r,K.journal),V}),isDone:V=>E(V,{set:S,ours:K,driver:r.driver})}},U={...M.interrupt?{interrupt:M.interrupt}:{},onRefusal:_},b=await v(r,N,U);return b.
is==="over"?{is:"foreign",foreign:B??"driver"}:b.is==="interrupted"?b:{...b,journal:T.journal}}const _=({status:r})=>r===404?"again":"throw";function E({service:r},d){
const{set:M,driver:T}=d;return r?M.journal===null?R(r,d):r.driver===(M.driver===null?void 0:T)&&(0,h.isDeepStrictEqual)(r.journal,M.journal):!1}const R=(r,{set:d,
ours:M})=>r.journal===void 0&&r.driver===void 0&&(0,l.UN)(r.traffic,d.traffic??M.service.traffic)&&(0,h.isDeepStrictEqual)(r.template,M.service.template),y=(r,d)=>(0,p.
Ku)([M=>(0,p.QH)(M).then(()=>({is:"interrupted"})),()=>r],d)}),94733:((k,C,o)=>{o.d(C,{Kr:()=>O,R6:()=>u,VK:()=>v,Vg:()=>P,pL:()=>a,z4:()=>m});var h=o(42105);function P(n,f){
if(n==="@latest")return{is:"follows"};const s=l(n,f);return s!==void 0&&f.revisions.some(_=>_.name===s)?{is:"revision",name:s}:void 0}function l(n,f){return n===
"latest"?f.latestReady:n==="previous"?A(f):f.served.find(({tag:s})=>s===n)?.revisionName??n}function A({served:n,latestReady:f,revisions:s,stableTag:_}){const E=d=>s.
some(M=>M.name===d&&M.isReady),R=(0,h.HV)((0,h.AR)(n).filter(({revision:d})=>d!==f));if(R!==void 0)return R;const y=n.find(({tag:d})=>d===_)?.revisionName;if(y!==
f&&E(y))return y;const r=s.find(({name:d})=>d===f);return s.filter(({generation:d,isBad:M,isReady:T})=>T&&!M&&d<(r?.generation??0)).toSorted((d,M)=>M.generation-
d.generation)[0]?.name}function m(n,f){const s=y=>{const r=n.filter(d=>D(p(d))===y);return r.find(({tag:d})=>d!==void 0)??r[0]},_=f.map(y=>({...y,at:s(D(y.to))})),
E=n.map(y=>({...y,percent:_.find(({at:r})=>r===y)?.percent??0})),R=_.flatMap(({to:y,percent:r,at:d})=>d?[]:[{...c(y),percent:r}]);return(0,h.Zu)([...E,...R].filter(
({tag:y,percent:r})=>y!==void 0||r>0))}const D=n=>n.is==="follows"?"@latest":n.name,p=n=>(0,h.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},c=n=>n.
is==="follows"?{latestRevision:!0}:{revisionName:n.name,latestRevision:!1},u=(n,f)=>{const s=f.find(({percent:_})=>_===100);return s?.to.is!=="revision"||(0,h.tC)(
s.to.name,n)!==100?!1:s.word!==s.to.name||!n.some(_=>_.percent&&(0,h.pk)(_))},a=(n,{tag:f,name:s,word:_})=>{const E=n.find(R=>R.tag===f);return E?.revisionName===
s&&(_!==s||!(0,h.pk)(E))},v=(n,f,s)=>(0,h.Zu)([...O(n,f),{tag:f,revisionName:s,latestRevision:!1,percent:0}]),O=(n,f)=>(0,h.Zu)(n.flatMap(s=>{const{tag:_,...E}=s;
return _!==f?[s]:s.percent?[E]:[]}))}),27668:((k,C,o)=>{o.d(C,{$O:()=>p,X2:()=>c,um:()=>m});var h=o(29535),P=o(33498);const l=4,A=12e4,m=({maxHoldMs:u},a)=>a===
0?0:D(Math.max(a,u??Math.max(l*a,A))),D=u=>Math.ceil(u/h.I$)*h.I$,p=1e4;function c({plan:u,step:a},v){const{holdMs:O}=u.steps[a]??{holdMs:0},[n]=(0,P.i)(u.steps.
slice(a),u.pauseAt),f=n.slice(1).reduce((_,E)=>_+E.holdMs,0),s=Math.min(m(u,O),v-f-p);return O===0?0:D(Math.max(O,s))}}),88958:((k,C,o)=>{o.d(C,{$:()=>A,q:()=>m});
var h=o(94733),P=o(42105),l=o(51105);const A=(p,{current:c,target:u})=>({...p,stage:"stepping",step:0,stable:[{revision:u,percent:100}],...c===void 0?{}:{candidate:c},
floating:u,before:D(m(p.before,p.tags.stable,u),{target:u,tag:p.tags.stable}),templateFrom:u}),m=(p,c,u)=>p.some(a=>a.tag===c&&a.revisionName===u)?p:(0,h.VK)(p,
c,u);function D(p,{target:c,tag:u}){const a=(0,P.vY)(p),v=n=>a?(0,P.vY)([n]):n.tag===u&&n.revisionName===c,O=p.map(n=>v(n)?{...n,percent:n.percent||100}:n);return(0,l.
c_)(O,n=>!v(n))??p}}),33710:((k,C,o)=>{o.d(C,{$8:()=>v,Ft:()=>E,GH:()=>H,H_:()=>d,Jo:()=>O,KE:()=>b,Pw:()=>B,Sf:()=>p,UX:()=>R,VJ:()=>a,ZK:()=>V,_r:()=>T,bT:()=>s,
cI:()=>K,cJ:()=>L,ce:()=>S,d9:()=>u,dr:()=>r,gu:()=>y,nl:()=>G,u7:()=>X,uQ:()=>_,v0:()=>U,wI:()=>f,yB:()=>n});var h=o(27668),P=o(88958),l=o(42105),A=o(51105);const m={
journal:null,driver:null,active:!1,request:null},D={request:null},p=(t,e,i)=>({...(0,l.UN)(t.intended,t.before)?{}:{traffic:t.intended},...t.isRollback&&c(t)?{tags:Z(
[...e.ownTags,t.tags.stable])}:{},journal:{...t,deadlineMs:G(t,"readyMs",e.nowMs)},driver:i,active:!0,...D});function c({before:t,intended:e,floating:i,tags:g}){
const I=W=>W.find(({tag:w})=>w===g.stable)?.revisionName;return I(e)!==I((0,l.dp)(t,i))}const u=(t,e,i)=>({journal:{...(0,P.$)(t,i),...x(t,"readyMs",e)}}),a=(t,e,i)=>({
traffic:i===t.floating?t.before:T(t,e).traffic,...K(e)}),v=(t,e,i)=>{const g=t.stable.length===0,I=g?(0,l.MG)(t):(0,l.nb)((0,l.dp)(t.before,t.floating),t.tags.candidate);
return{...g?{tags:Q(t,e)}:{},...F(t,(0,l.r3)(I,e.isReady),{stage:"deployed",...x(t,"readyMs",e)}),...i===void 0?{}:{template:i}}},O=(t,e,{candidate:i,emptyUrl:g})=>{
const I={...t,candidate:i,...g===void 0?{}:{emptyUrl:g}},W=t.stable.length===0?t.intended:(0,l.lD)(I,0),w=[i,...t.stable.map(({revision:$})=>$)],Y=Object.fromEntries(
w.map($=>[$,e.minScaleOf($)]));return{...F(I,(0,l.r3)(W,e.isReady),{stage:"presented",scale:{...Y,...t.scale},...x(t,"readyMs",e)}),tags:Q(t,e)}},n=(t,e,{hold:i,
scale:g})=>({journal:{...t,hold:i,scale:g,...x(t,"readyMs",e)}}),f=(t,e,i)=>{const{step:g}=i,I=(0,l.lD)(t,t.plan.steps[g]?.percent??0);return{...F(t,(0,l.r3)(I,
e.isReady),{stage:"stepping",step:g,...x(t,i,e)}),...D}},s=(t,{step:e,by:i})=>({journal:{...t,request:{step:e,by:i}},...D}),_=(t,e,{wait:i,extraMs:g=0})=>({journal:{
...t,deadlineMs:G(t,i,e.nowMs)+g}}),E=(t,{nowMs:e},i)=>({driver:null,...D,journal:{...t,stage:"paused",deadlineMs:e+i}}),R=(t,e)=>({journal:{...t,stage:"promoti\
ng",...x(t,"routeMs",e)},...D}),y=(t,e,{form:i,keep:g,isJudged:I})=>({traffic:(0,l.r3)((0,l.tU)(t,i,g),e.isReady).traffic,tags:Q(t,e),verdicts:{...e.verdicts,...et(
t,e),[t.candidate]:I?tt(e):z(e)},...t.metadata,...m}),r=(t,e)=>({tags:Q(t,e),...t.metadata,...m}),d=(t,e,i)=>({...F(M(t),T(t,e),{stage:"aborting",reason:i,...x(
t,"readyMs",e)}),...D});function M(t){const{isRollback:e,...i}=t;return t.step<0?i:t}function T(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const g=(0,l.lT)(t),I=w=>B(w,e),W=g.some(I)?(0,A.c_)(g,I)??N(t,e)??g:g;return(0,l.r3)(W,e.isReady)}const B=({percent:t,revisionName:e},{exists:i})=>!!t&&
e!==void 0&&!i(e),N=(t,{isReady:e})=>{const{candidate:i}=t;return i&&e(i)?(0,l.tU)({...t,candidate:i},"pinned","none"):void 0},U=(t,e,i)=>({...i===void 0?{}:{template:i},
..._(t,e,{wait:"readyMs"})}),b=(t,e,{revision:i,minScale:g})=>{const I=t.intended.some(({revisionName:$})=>$===i),W={revisionName:i,latestRevision:!1,percent:0},
w=I?t.intended:[...t.intended,W],Y={[i]:g,...t.scale};return{traffic:w,journal:{...t,intended:w,scale:Y,...x(t,"readyMs",e)}}},L=(t,e,{traffic:i,parked:g})=>F(t,
{traffic:i,parked:g},{stage:"aborting",...x(t,"routeMs",e)}),K=(t,e)=>({verdicts:{...t.verdicts,...e&&{[e.revision]:{is:"bad",at:J(t),why:e.why}}},...m}),S=t=>({
driver:null,active:!1,...D,journal:{...t,stage:"stopped",reason:"traffic"}}),H=(t,{nowMs:e},i,g)=>{const{job:I,...W}=t,w=G(t,"readyMs",e);return{driver:i,active:!0,
...D,journal:{...W,deadlineMs:w,...g?{job:g}:{}}}};function V(t,e,i){return t.stage==="stopped"||i&&!(0,l.UN)(e,t.intended)?{...t,stage:"stepping",intended:e,before:(0,l.
Sl)(e,t)}:t.stage==="paused"?{...t,stage:"stepping"}:t}const X=()=>({driver:null,active:!1,request:null}),j=3e4;function G({plan:t},e,i){return i+(typeof e=="st\
ring"?t.limits[e]:q(t,e))+j}function q(t,{step:e,leftMs:i}){const{readyMs:g,routeMs:I}=t.limits;return Math.min((0,h.X2)({plan:t,step:e},i)+I+g,Math.max(0,Math.
ceil(i)))}const x=(t,e,{nowMs:i})=>({deadlineMs:G(t,e,i)}),F=(t,{traffic:e,parked:i},g)=>({traffic:e,journal:{...t,...g,intended:e,parked:i}}),Q=({tags:t},e)=>Z(
[...e.ownTags,t.candidate,t.stable]),Z=t=>[...new Set(t)].toSorted(),J=({nowMs:t})=>new Date(t).toISOString(),z=t=>({is:"not-judged",at:J(t)}),tt=t=>({is:"good",
at:J(t)});function et({stable:t,scale:e,hold:i},g){if(i!=="revision")return{};const I=({revision:W})=>{const w=e[W];return w?[[W,{...g.verdicts[W]??z(g),minScale:w}]]:
[]};return Object.fromEntries(t.flatMap(I))}})};export{nt as id,st as ids,it as modules};
