const ot=81,at=[81],it={56009:((G,j,s)=>{s.d(j,{dv:()=>k,j3:()=>J,Hm:()=>nt,$P:()=>st});var h=s(11899),D=s(42105),R=s(96105),A=s(49773),B=s(11983),K=s(70894),O=s(
75389),w=s(90745),U=s(57028),W=s(73944),m=s(45722),n=s(11656);const r=6e4;async function i(t,e){await(0,B.DT)(t,"change");const o=await t.cluster.missing((0,K.xQ)(
"always","change"));if(o.length>0)throw await(0,B.o0)(t,o);await(0,U.D)(t);const a=(0,O.NP)(t.cluster.snapshot());let f=c(t,e).traffic;const l=y(t.cluster.snapshot(),
f);for(const v of l)L(t,v);await Promise.all(l.map(v=>S(t,v)));const p=await(0,n.m3)(t,()=>{const{service:v,traffic:T}=c(t,e);if(f=T,!(0,D.UN)(v.traffic,f))return{
send:()=>t.cluster.writeService({generation:v.generation,driver:null,set:{traffic:T}}),isDone:_=>_.service!==void 0&&(0,D.UN)(_.service.traffic,f)}});return{before:a,
isWritten:p.is==="written",...await P(t,f)}}function c(t,e){const o=t.cluster.snapshot(),{service:a}=o,{target:f}=t.cluster;if(!a)throw(0,h.V2)("E_NOT_THERE",f);
(0,W.R)(t,a),u(t,a);const l=e(a,o),p=l.traffic.find(({revisionName:v})=>!(0,O.i_)(o)(v));return p&&!l.isRemoval&&M(t,a,p),{...l,service:a}}function u(t,e){const{
journal:o}=e;if(o==="unreadable")throw(0,m.bL)(t,t.cluster.snapshot());if(o===void 0)return;const a=o.stage==="paused"?"paused":"open";throw(0,h.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:a,...o.job?.url?{url:o.job.url}:{}})}function M({cluster:t},e,{tag:o,percent:a,revisionName:f}){const{namespace:l}=t.target,p=f??
e.latestReady??"The latest Revision",v=d(t.snapshot().revisions.get(p));throw a||o===void 0?(0,h.V2)("E_REVISION_NOT_READY",{revision:p,why:v,namespace:l}):(0,h.
V2)("E_ENTRY_NOT_READY",{...t.target,revision:p,why:v,tag:o})}const d=t=>{if(!t)return"it no longer exists";const{message:e,reason:o="no reason given"}=t.ready;
return e?.trim().replace(/\s+/g," ").replace(/\.$/,"")||o},E=6e4,g=3e3;function y({service:t},e){if(!t)return[];const[o,a]=[(0,O.fy)(t),(0,O.fy)({...t,traffic:e})];
return(0,D.AR)(a).flatMap(({revision:f,percent:l})=>l>(0,D.tC)(f,o)?[f]:[])}function L({cluster:t,reporter:e},o){const a=t.snapshot().revisions.get(o)?.verdict;
if(a?.is!=="bad")return;const f=`${o} proved bad in a rollout${a.why?` (${a.why})`:""}.`;e.report({is:"warning",code:"W_BAD",message:f})}async function S(t,e){const{
cluster:o,knock:a,interrupt:f,reporter:l}=t;if(!(0,A.LK)(o.snapshot(),e))return;const p=(0,A.hu)(o.snapshot(),e),v=I=>!(0,A.LK)(I,e);if(p!==void 0){l.report({is:"\
note",text:`${e} has no pods: waking it before it receives traffic`});const I=C=>(0,R.T)(t,v,E,C);if(await(0,w.Ku)([C=>a(p,C),I],f),await(0,R.T)(t,v,g,f))return}
const _=`${e} has no pods, and ${p===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;l.report({is:"warning",code:"W_ASLEEP",message:_})}async function P(t,e){const{cluster:o,clock:a,interrupt:f}=t,l=a.now(),p=({service:N})=>!N||!(0,D.UN)(
N.traffic,e),v=N=>(0,O.fx)(N.route,e);await(0,R.T)(t,N=>v(N)||p(N),r,f);const T=o.snapshot(),_=(0,O.NP)(T),I=Math.round(a.now()-l);if(v(T))return{after:_,isInForce:!0,
afterMs:I};const C=(0,O.NK)(T.route)??"no reason given",x=p(T)?"another client changed the traffic of the Service meanwhile":C;return{after:_,isInForce:!1,afterMs:I,
why:x}}var V=s(23218),Y=s(59462),H=s(60233),F=s(91367),Z=s(94733),X=s(33588),$=s(51181),b=s(10312);const J=(t,e)=>({service:e,adoptGitops:t.take($.V1.adoptGitops),
stableTag:t.take($.et.stableTag),health:(0,b.Wr)(t)});async function k(t,e,o){const{page:a,connect:f,clock:l}=t,{transport:p,namespace:v,server:T,context:_}=await f(),
{service:I}=e,C={server:T,namespace:v,service:I,..._===void 0?{}:{context:_}};a.show((0,F.D)({is:"target",...C}));const x=(0,Y.X)({transport:p,clock:l,namespace:v,
service:I,target:C});try{const N=await i(tt(t,e,x),o),z=(0,H.IX)({service:I,namespace:v,...N});a.show((0,H.Fd)(z,a.width()));const Q=x.snapshot();return{code:q(
N),change:z,service:Q.service,urlOf:et=>(0,O.rs)(Q,et)}}finally{await x.close()}}const q=({isInForce:t})=>t?0:X.h.uncertain,tt=({page:t,clock:e,interrupt:o},a,f)=>({
cluster:f,clock:e,interrupt:o(),settings:a,knock:(0,V.T)(a.health,e).knock,reporter:{report:l=>l.is==="warning"?t.warn(l.message):t.show((0,F.D)(l))}}),nt=(t,e)=>({
served:(0,O.NP)(t),stableTag:e,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:o,generation:a,
ready:f,verdict:l})=>({name:o,generation:a,isReady:f.status==="True",isBad:l?.is==="bad"}))});function st(t,{word:e,...o}){const a=(0,Z.Vg)(e,t);if(a)return a;const f=t.
revisions.toSorted((l,p)=>p.generation-l.generation).slice(0,3);throw(0,h.V2)("E_NO_REVISION",{...o,word:e,known:f.map(({name:l})=>l).join(", ")})}}),42462:((G,j,s)=>{
s.r(j),s.d(j,{tag:()=>n});var h=s(75389),D=s(11899),R=s(53216),A=s(94733),B=s(79188),K=s(7714),O=s(56009),w=s(34599);const{revision:U,tag:W,move:m}=w.Pc,n={prepare:i=>{
const{take:c,isGiven:u,isWrong:M,blame:d}=i,[E="",g="",y=""]=[c(w.gW),c(U),c(W)];for(const P of[w.gW,U,W])u(P)||d(P,(0,K.DG)("E_MISSING",{example:P.example}));M(
w.gW)||(0,B.PN)(i,W,{tag:y,service:E});const L=(0,O.j3)(i,E),S=c(m);return{act:async P=>{const{page:V}=P,{namespace:Y}=await P.connect(),H={service:E,namespace:Y,
stableTag:L.stableTag},{code:F,change:Z,urlOf:X}=await(0,O.dv)(P,L,r({...H,word:g,tag:y,mayMove:S})),$=X(y);return $!==void 0&&V.show([(0,R.n8)($)]),V.data({...Z,
tag:y,...$===void 0?{}:{url:$}}),F}}}},r=({word:i,tag:c,mayMove:u,stableTag:M,...d})=>(E,g)=>{const y=(0,O.Hm)(g,M),L=(0,O.$P)(y,{word:i==="@latest"?"latest":i,
...d}),S=L.is==="revision"?L.name:"",P=(0,h.fy)(E).find(V=>V.tag===c)?.revisionName;if(P===S)return{traffic:E.traffic};if(P!==void 0&&!u)throw(0,D.V2)("E_TAG_HE\
LD",{tag:c,holder:P});return{traffic:(0,A.VK)(E.traffic,c,S)}}}),60233:((G,j,s)=>{s.d(j,{Fd:()=>w,IX:()=>O,NW:()=>W});var h=s(36701),D=s(42105),R=s(53216),A=s(55097),
B=s(21447),K=s(93832);const O=({before:m,after:n,...r})=>{const i=[...n,...m].flatMap(({revisionName:u})=>u===void 0?[]:[u]),c=u=>n.flatMap(({revisionName:M,tag:d})=>M===
u&&d!==void 0?[d]:[]);return{...r,revisions:[...new Set(i)].map(u=>({revision:u,before:(0,D.tC)(u,m),percent:(0,D.tC)(u,n),tags:c(u)})),isFloating:n.length>0&&(0,D.
vY)(n)}},w=(m,n)=>{const r=m.revisions.map(({revision:c,before:u,percent:M,tags:d})=>[c,`${u} %`,`${M} %`,d.join(", ")||"-"].map(A.g));return[...(0,K.$5)([["REV\
ISION","BEFORE","NOW","TAGS"],...r],n).map((c,u)=>(0,R.n8)(c,u===0?"quiet":"plain")),(0,R.n8)(""),U(m)]},U=({isWritten:m,isInForce:n,afterMs:r,why:i,service:c})=>n?
m?(0,R.n8)(`Done: the Route of ${c} serves this, ${(0,B.ZK)(r)} after the write.`,"good"):(0,R.n8)("No change: it was so already."):(0,R.n8)(`The Route of ${c} \
does not serve this yet: ${i??"no reason given"}.`,"bad"),W=({service:m,namespace:n,isFloating:r})=>r?[]:[(0,R.n8)(`Traffic is pinned to these Revisions: the ne\
xt one of ${m} gets none by itself. To follow the latest again:`),(0,R.n8)(`  ${(0,h.j)({verb:"traffic",service:m,args:["-p","@latest=100%"],namespace:n})}`)]}),
94733:((G,j,s)=>{s.d(j,{Kr:()=>m,R6:()=>U,VK:()=>W,Vg:()=>D,z4:()=>B});var h=s(42105);function D(n,r){if(n==="@latest")return{is:"follows"};const i=R(n,r);return i!==
void 0&&r.revisions.some(c=>c.name===i)?{is:"revision",name:i}:void 0}function R(n,r){return n==="latest"?r.latestReady:n==="previous"?A(r):r.served.find(({tag:i})=>i===
n)?.revisionName??n}function A({served:n,latestReady:r,revisions:i,stableTag:c}){const u=g=>i.some(y=>y.name===g&&y.isReady),M=(0,h.HV)((0,h.AR)(n).filter(({revision:g})=>g!==
r));if(M!==void 0)return M;const d=n.find(({tag:g})=>g===c)?.revisionName;if(d!==r&&u(d))return d;const E=i.find(({name:g})=>g===r);return i.filter(({generation:g,
isBad:y,isReady:L})=>L&&!y&&g<(E?.generation??0)).toSorted((g,y)=>y.generation-g.generation)[0]?.name}function B(n,r){const i=d=>{const E=n.filter(g=>K(O(g))===
d);return E.find(({tag:g})=>g!==void 0)??E[0]},c=r.map(d=>({...d,at:i(K(d.to))})),u=n.map(d=>({...d,percent:c.find(({at:E})=>E===d)?.percent??0})),M=c.flatMap(({
to:d,percent:E,at:g})=>g?[]:[{...w(d),percent:E}]);return(0,h.Zu)([...u,...M].filter(({tag:d,percent:E})=>d!==void 0||E>0))}const K=n=>n.is==="follows"?"@latest":
n.name,O=n=>(0,h.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},w=n=>n.is==="follows"?{latestRevision:!0}:{revisionName:n.name,latestRevision:!1},
U=(n,r)=>{const i=r.find(({percent:c})=>c===100);return i?.to.is==="revision"&&(0,h.tC)(i.to.name,n)===100},W=(n,r,i)=>(0,h.Zu)([...m(n,r),{tag:r,revisionName:i,
latestRevision:!1,percent:0}]),m=(n,r)=>(0,h.Zu)(n.flatMap(i=>{const{tag:c,...u}=i;return c!==r?[i]:i.percent?[u]:[]}))})};export{ot as id,at as ids,it as modules};
