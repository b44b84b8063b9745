const et=462,ot=[462],at={56009:((Y,j,s)=>{s.d(j,{dv:()=>J,j3:()=>b,Hm:()=>tt,$P:()=>nt});var p=s(11899),y=s(42105),R=s(96105),A=s(49773),B=s(91238),K=s(70894),
O=s(75389),T=s(90745),C=s(57028),W=s(73944),m=s(45722),n=s(11656);const r=6e4;async function o(t,a){await(0,B.DT)(t,"change");const i=await t.cluster.missing((0,K.
xQ)("always","change"));if(i.length>0)throw await(0,B.o0)(t,i);await(0,C.D)(t);const e=(0,O.NP)(t.cluster.snapshot());let f=c(t,a).traffic;const l=g(t.cluster.snapshot(),
f);for(const v of l)M(t,v);await Promise.all(l.map(v=>L(t,v)));const h=await(0,n.m3)(t,()=>{const{service:v,traffic:w}=c(t,a);if(f=w,!(0,y.UN)(v.traffic,f))return{
send:()=>t.cluster.writeService({generation:v.generation,driver:null,set:{traffic:w}}),isDone:_=>_.service!==void 0&&(0,y.UN)(_.service.traffic,f)}});return{before:e,
isWritten:h.is==="written",...await $(t,f)}}function c(t,a){const i=t.cluster.snapshot(),{service:e}=i,{target:f}=t.cluster;if(!e)throw(0,p.V2)("E_NOT_THERE",f);
(0,W.R)(t,e),u(t,e);const l=a(e,i),h=l.traffic.find(({revisionName:v})=>!(0,O.i_)(i)(v));return h&&!l.isRemoval&&D(t,e,h),{...l,service:e}}function u(t,a){const{
journal:i}=a;if(i==="unreadable")throw(0,m.bL)(t,t.cluster.snapshot());if(i===void 0)return;const e=i.stage==="paused"?"paused":"open";throw(0,p.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:e,...i.job?.url?{url:i.job.url}:{}})}function D({cluster:t},a,{tag:i,percent:e,revisionName:f}){const{namespace:l}=t.target,h=f??
a.latestReady??"The latest Revision",v=(0,O.$R)(t.snapshot().revisions.get(h));throw e||i===void 0?(0,p.V2)("E_REVISION_NOT_READY",{revision:h,why:v,namespace:l}):
(0,p.V2)("E_ENTRY_NOT_READY",{...t.target,revision:h,why:v,tag:i})}const d=6e4,E=3e3;function g({service:t},a){if(!t)return[];const[i,e]=[(0,O.fy)(t),(0,O.fy)({
...t,traffic:a})];return(0,y.AR)(e).flatMap(({revision:f,percent:l})=>l>(0,y.tC)(f,i)?[f]:[])}function M({cluster:t,reporter:a},i){const e=t.snapshot().revisions.
get(i)?.verdict;if(e?.is!=="bad")return;const f=`${i} proved bad in a rollout${e.why?` (${e.why})`:""}.`;a.report({is:"warning",code:"W_BAD",message:f})}async function L(t,a){
const{cluster:i,knock:e,interrupt:f,reporter:l}=t;if(!(0,A.LK)(i.snapshot(),a))return;const h=(0,A.hu)(i.snapshot(),a),v=I=>!(0,A.LK)(I,a);if(h!==void 0){l.report(
{is:"note",text:`${a} has no pods: waking it before it receives traffic`});const I=U=>(0,R.T)(t,v,d,U);if(await(0,T.Ku)([U=>e(h,U),I],f),await(0,R.T)(t,v,E,f))return}
const _=`${a} has no pods, and ${h===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;l.report({is:"warning",code:"W_ASLEEP",message:_})}async function $(t,a){const{cluster:i,clock:e,interrupt:f}=t,l=e.now(),h=({service:N})=>!N||!(0,y.UN)(
N.traffic,a),v=N=>(0,O.fx)(N.route,a);await(0,R.T)(t,N=>v(N)||h(N),r,f);const w=i.snapshot(),_=(0,O.NP)(w),I=Math.round(e.now()-l);if(v(w))return{after:_,isInForce:!0,
afterMs:I};const U=(0,O.NK)(w.route)??"no reason given",x=h(w)?"another client changed the traffic of the Service meanwhile":U;return{after:_,isInForce:!1,afterMs:I,
why:x}}var P=s(23218),S=s(63964),H=s(60233),F=s(17608),Z=s(94733),X=s(33588),G=s(51181),V=s(10312);const b=(t,a)=>({service:a,adoptGitops:t.take(G.V1.adoptGitops),
stableTag:t.take(G.et.stableTag),health:(0,V.Wr)(t)});async function J(t,a,i){const{page:e,connect:f,clock:l}=t,{transport:h,namespace:v,server:w,context:_}=await f(),
{service:I}=a,U={server:w,namespace:v,service:I,..._===void 0?{}:{context:_}};e.show((0,F.D)({is:"target",...U}));const x=(0,S.X)({transport:h,clock:l,namespace:v,
service:I,target:U});try{const N=await o(q(t,a,x),i),z=(0,H.IX)({service:I,namespace:v,...N});e.show((0,H.Fd)(z,e.width()));const Q=x.snapshot();return{code:k(N),
change:z,service:Q.service,urlOf:st=>(0,O.rs)(Q,st)}}finally{await x.close()}}const k=({isInForce:t})=>t?0:X.h.uncertain,q=({page:t,clock:a,interrupt:i},e,f)=>({
cluster:f,clock:a,interrupt:i(),settings:e,knock:(0,P.T)(e.health,a).knock,reporter:{report:l=>l.is==="warning"?t.warn(l.message):t.show((0,F.D)(l))}}),tt=(t,a)=>({
served:(0,O.NP)(t),stableTag:a,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:i,generation:e,
ready:f,verdict:l})=>({name:i,generation:e,isReady:f.status==="True",isBad:l?.is==="bad"}))});function nt(t,{word:a,...i}){const e=(0,Z.Vg)(a,t);if(e)return e;const f=t.
revisions.toSorted((l,h)=>h.generation-l.generation).slice(0,3);throw(0,p.V2)("E_NO_REVISION",{...i,word:a,known:f.map(({name:l})=>l).join(", ")})}}),42462:((Y,j,s)=>{
s.r(j),s.d(j,{tag:()=>n});var p=s(75389),y=s(11899),R=s(53216),A=s(94733),B=s(79188),K=s(7714),O=s(56009),T=s(34599);const{revision:C,tag:W,move:m}=T.Pc,n={prepare:o=>{
const{take:c,isGiven:u,isWrong:D,blame:d}=o,[E="",g="",M=""]=[c(T.gW),c(C),c(W)];for(const P of[T.gW,C,W])u(P)||d(P,(0,K.DG)("E_MISSING",{example:P.example}));D(
T.gW)||(0,B.PN)(o,W,{tag:M,service:E});const L=(0,O.j3)(o,E),$=c(m);return{act:async P=>{const{page:S}=P,{namespace:H}=await P.connect(),F={service:E,namespace:H,
stableTag:L.stableTag},{code:Z,change:X,urlOf:G}=await(0,O.dv)(P,L,r({...F,word:g,tag:M,mayMove:$})),V=G(M);return V!==void 0&&S.show([(0,R.n8)(V)]),S.data({...X,
tag:M,...V===void 0?{}:{url:V}}),Z}}}},r=({word:o,tag:c,mayMove:u,stableTag:D,...d})=>(E,g)=>{const M=(0,O.Hm)(g,D),L=(0,O.$P)(M,{word:o==="@latest"?"latest":o,
...d}),$=L.is==="revision"?L.name:"",P=(0,p.fy)(E).find(S=>S.tag===c)?.revisionName;if(P===$)return{traffic:E.traffic};if(P!==void 0&&!u)throw(0,y.V2)("E_TAG_HE\
LD",{tag:c,holder:P});return{traffic:(0,A.VK)(E.traffic,c,$)}}}),60233:((Y,j,s)=>{s.d(j,{Fd:()=>T,IX:()=>O,NW:()=>W});var p=s(36701),y=s(42105),R=s(53216),A=s(55097),
B=s(21447),K=s(93832);const O=({before:m,after:n,...r})=>{const o=[...n,...m].flatMap(({revisionName:u})=>u===void 0?[]:[u]),c=u=>n.flatMap(({revisionName:D,tag:d})=>D===
u&&d!==void 0?[d]:[]);return{...r,revisions:[...new Set(o)].map(u=>({revision:u,before:(0,y.tC)(u,m),percent:(0,y.tC)(u,n),tags:c(u)})),isFloating:n.length>0&&(0,y.
vY)(n)}},T=(m,n)=>{const r=m.revisions.map(({revision:c,before:u,percent:D,tags:d})=>[c,`${u} %`,`${D} %`,d.join(", ")||"-"].map(A.g));return[...(0,K.$5)([["REV\
ISION","BEFORE","NOW","TAGS"],...r],n).map((c,u)=>(0,R.n8)(c,u===0?"quiet":"plain")),(0,R.n8)(""),C(m)]},C=({isWritten:m,isInForce:n,afterMs:r,why:o,service:c})=>n?
m?(0,R.n8)(`Done: the Route of ${c} serves this, ${(0,B.ZK)(r)} after the write.`,"good"):(0,R.n8)("No change: it was so already."):(0,R.n8)(`The Route of ${c} \
does not serve this yet: ${o??"no reason given"}.`,"bad"),W=({service:m,namespace:n,isFloating:r})=>r?[]:[(0,R.n8)(`Traffic is pinned to these Revisions: the ne\
xt one of ${m} gets none by itself. To follow the latest again:`),(0,R.n8)(`  ${(0,p.j)({verb:"traffic",service:m,args:["-p","@latest=100%"],namespace:n})}`)]}),
94733:((Y,j,s)=>{s.d(j,{Kr:()=>m,R6:()=>C,VK:()=>W,Vg:()=>y,z4:()=>B});var p=s(42105);function y(n,r){if(n==="@latest")return{is:"follows"};const o=R(n,r);return o!==
void 0&&r.revisions.some(c=>c.name===o)?{is:"revision",name:o}:void 0}function R(n,r){return n==="latest"?r.latestReady:n==="previous"?A(r):r.served.find(({tag:o})=>o===
n)?.revisionName??n}function A({served:n,latestReady:r,revisions:o,stableTag:c}){const u=g=>o.some(M=>M.name===g&&M.isReady),D=(0,p.HV)((0,p.AR)(n).filter(({revision:g})=>g!==
r));if(D!==void 0)return D;const d=n.find(({tag:g})=>g===c)?.revisionName;if(d!==r&&u(d))return d;const E=o.find(({name:g})=>g===r);return o.filter(({generation:g,
isBad:M,isReady:L})=>L&&!M&&g<(E?.generation??0)).toSorted((g,M)=>M.generation-g.generation)[0]?.name}function B(n,r){const o=d=>{const E=n.filter(g=>K(O(g))===
d);return E.find(({tag:g})=>g!==void 0)??E[0]},c=r.map(d=>({...d,at:o(K(d.to))})),u=n.map(d=>({...d,percent:c.find(({at:E})=>E===d)?.percent??0})),D=c.flatMap(({
to:d,percent:E,at:g})=>g?[]:[{...T(d),percent:E}]);return(0,p.Zu)([...u,...D].filter(({tag:d,percent:E})=>d!==void 0||E>0))}const K=n=>n.is==="follows"?"@latest":
n.name,O=n=>(0,p.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},T=n=>n.is==="follows"?{latestRevision:!0}:{revisionName:n.name,latestRevision:!1},
C=(n,r)=>{const o=r.find(({percent:c})=>c===100);return o?.to.is==="revision"&&(0,p.tC)(o.to.name,n)===100},W=(n,r,o)=>(0,p.Zu)([...m(n,r),{tag:r,revisionName:o,
latestRevision:!1,percent:0}]),m=(n,r)=>(0,p.Zu)(n.flatMap(o=>{const{tag:c,...u}=o;return c!==r?[o]:o.percent?[u]:[]}))})};export{et as id,ot as ids,at as modules};
