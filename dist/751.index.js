const ot=751,at=[751],it={56009:((C,K,s)=>{s.d(K,{dv:()=>k,j3:()=>J,Hm:()=>nt,$P:()=>st});var h=s(11899),y=s(42105),O=s(96105),P=s(49773),D=s(11983),L=s(70894),
m=s(75389),T=s(90745),R=s(57028),I=s(73944),v=s(45722),n=s(11656);const i=6e4;async function r(t,e){await(0,D.DT)(t,"change");const o=await t.cluster.missing((0,L.
xQ)("always","change"));if(o.length>0)throw await(0,D.o0)(t,o);await(0,R.D)(t);const a=(0,m.NP)(t.cluster.snapshot());let f=c(t,e).traffic;const l=W(t.cluster.snapshot(),
f);for(const g of l)$(t,g);await Promise.all(l.map(g=>H(t,g)));const p=await(0,n.m3)(t,()=>{const{service:g,traffic:N}=c(t,e);if(f=N,!(0,y.UN)(g.traffic,f))return{
send:()=>t.cluster.writeService({generation:g.generation,driver:null,set:{traffic:N}}),isDone:A=>A.service!==void 0&&(0,y.UN)(A.service.traffic,f)}});return{before:a,
isWritten:p.is==="written",...await Y(t,f)}}function c(t,e){const o=t.cluster.snapshot(),{service:a}=o,{target:f}=t.cluster;if(!a)throw(0,h.V2)("E_NOT_THERE",f);
(0,I.R)(t,a),u(t,a);const l=e(a,o),p=l.traffic.find(({revisionName:g})=>!(0,m.i_)(o)(g));return p&&!l.isRemoval&&w(t,a,p),{...l,service:a}}function u(t,e){const{
journal:o}=e;if(o==="unreadable")throw(0,v.bL)(t,t.cluster.snapshot());if(o===void 0)return;const a=o.stage==="paused"?"paused":"open";throw(0,h.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:a,...o.job?.url?{url:o.job.url}:{}})}function w({cluster:t},e,{tag:o,percent:a,revisionName:f}){const{namespace:l}=t.target,p=f??
e.latestReady??"The latest Revision",g=d(t.snapshot().revisions.get(p));throw a||o===void 0?(0,h.V2)("E_REVISION_NOT_READY",{revision:p,why:g,namespace:l}):(0,h.
V2)("E_ENTRY_NOT_READY",{...t.target,revision:p,why:g,tag:o})}const d=t=>{if(!t)return"it no longer exists";const{message:e,reason:o="no reason given"}=t.ready;
return e?.trim().replace(/\s+/g," ").replace(/\.$/,"")||o},M=6e4,E=3e3;function W({service:t},e){if(!t)return[];const[o,a]=[(0,m.fy)(t),(0,m.fy)({...t,traffic:e})];
return(0,y.AR)(a).flatMap(({revision:f,percent:l})=>l>(0,y.tC)(f,o)?[f]:[])}function $({cluster:t,reporter:e},o){const a=t.snapshot().revisions.get(o)?.verdict;
if(a?.is!=="bad")return;const f=`${o} proved bad in a rollout${a.why?` (${a.why})`:""}.`;e.report({is:"warning",code:"W_BAD",message:f})}async function H(t,e){const{
cluster:o,knock:a,interrupt:f,reporter:l}=t;if(!(0,P.LK)(o.snapshot(),e))return;const p=(0,P.hu)(o.snapshot(),e),g=j=>!(0,P.LK)(j,e);if(p!==void 0){l.report({is:"\
note",text:`${e} has no pods: waking it before it receives traffic`});const j=U=>(0,O.T)(t,g,M,U);if(await(0,T.Ku)([U=>a(p,U),j],f),await(0,O.T)(t,g,E,f))return}
const A=`${e} has no pods, and ${p===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;l.report({is:"warning",code:"W_ASLEEP",message:A})}async function Y(t,e){const{cluster:o,clock:a,interrupt:f}=t,l=a.now(),p=({service:B})=>!B||!(0,y.UN)(
B.traffic,e),g=B=>(0,m.fx)(B.route,e);await(0,O.T)(t,B=>g(B)||p(B),i,f);const N=o.snapshot(),A=(0,m.NP)(N),j=Math.round(a.now()-l);if(g(N))return{after:A,isInForce:!0,
afterMs:j};const U=(0,m.NK)(N.route)??"no reason given",_=p(N)?"another client changed the traffic of the Service meanwhile":U;return{after:A,isInForce:!1,afterMs:j,
why:_}}var Z=s(23218),X=s(59462),S=s(60233),x=s(91367),z=s(94733),Q=s(33588),V=s(51181),b=s(10312);const J=(t,e)=>({service:e,adoptGitops:t.take(V.V1.adoptGitops),
stableTag:t.take(V.et.stableTag),health:(0,b.Wr)(t)});async function k(t,e,o){const{page:a,connect:f,clock:l}=t,{transport:p,namespace:g,server:N,context:A}=await f(),
{service:j}=e,U={server:N,namespace:g,service:j,...A===void 0?{}:{context:A}};a.show((0,x.D)({is:"target",...U}));const _=(0,X.X)({transport:p,clock:l,namespace:g,
service:j,target:U});try{const B=await r(tt(t,e,_),o),F=(0,S.IX)({service:j,namespace:g,...B});a.show((0,S.Fd)(F,a.width()));const G=_.snapshot();return{code:q(
B),change:F,service:G.service,urlOf:et=>(0,m.rs)(G,et)}}finally{await _.close()}}const q=({isInForce:t})=>t?0:Q.h.uncertain,tt=({page:t,clock:e,interrupt:o},a,f)=>({
cluster:f,clock:e,interrupt:o(),settings:a,knock:(0,Z.T)(a.health,e).knock,reporter:{report:l=>l.is==="warning"?t.warn(l.message):t.show((0,x.D)(l))}}),nt=(t,e)=>({
served:(0,m.NP)(t),stableTag:e,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:o,generation:a,
ready:f,verdict:l})=>({name:o,generation:a,isReady:f.status==="True",isBad:l?.is==="bad"}))});function st(t,{word:e,...o}){const a=(0,z.Vg)(e,t);if(a)return a;const f=t.
revisions.toSorted((l,p)=>p.generation-l.generation).slice(0,3);throw(0,h.V2)("E_NO_REVISION",{...o,word:e,known:f.map(({name:l})=>l).join(", ")})}}),95751:((C,K,s)=>{
s.r(K),s.d(K,{untag:()=>L});var h=s(11899),y=s(94733),O=s(7714),P=s(56009),D=s(34599);const L={prepare:T=>{const{take:R,isGiven:I,blame:v}=T,[n="",i=""]=[R(D.gW),
R(D.Pc.tag)];for(const c of[D.gW,D.Pc.tag])I(c)||v(c,(0,O.DG)("E_MISSING",{example:c.example}));const r=(0,P.j3)(T,n);return{act:async c=>{const{code:u,change:w}=await(0,P.
dv)(c,r,m(n,i));return c.page.data({...w,tag:i}),u}}}},m=(T,R)=>({traffic:I})=>{const v=[...new Set(I.flatMap(n=>n.tag===void 0?[]:[n.tag]))];if(!v.includes(R))
throw(0,h.V2)("E_NO_TAG",{service:T,tag:R,tags:v.join(", ")});return{traffic:(0,y.Kr)(I,R),isRemoval:!0}}}),60233:((C,K,s)=>{s.d(K,{Fd:()=>T,IX:()=>m,NW:()=>I});
var h=s(36701),y=s(42105),O=s(53216),P=s(55097),D=s(21447),L=s(93832);const m=({before:v,after:n,...i})=>{const r=[...n,...v].flatMap(({revisionName:u})=>u===void 0?
[]:[u]),c=u=>n.flatMap(({revisionName:w,tag:d})=>w===u&&d!==void 0?[d]:[]);return{...i,revisions:[...new Set(r)].map(u=>({revision:u,before:(0,y.tC)(u,v),percent:(0,y.
tC)(u,n),tags:c(u)})),isFloating:n.length>0&&(0,y.vY)(n)}},T=(v,n)=>{const i=v.revisions.map(({revision:c,before:u,percent:w,tags:d})=>[c,`${u} %`,`${w} %`,d.join(
", ")||"-"].map(P.g));return[...(0,L.$5)([["REVISION","BEFORE","NOW","TAGS"],...i],n).map((c,u)=>(0,O.n8)(c,u===0?"quiet":"plain")),(0,O.n8)(""),R(v)]},R=({isWritten:v,
isInForce:n,afterMs:i,why:r,service:c})=>n?v?(0,O.n8)(`Done: the Route of ${c} serves this, ${(0,D.ZK)(i)} after the write.`,"good"):(0,O.n8)("No change: it was\
 so already."):(0,O.n8)(`The Route of ${c} does not serve this yet: ${r??"no reason given"}.`,"bad"),I=({service:v,namespace:n,isFloating:i})=>i?[]:[(0,O.n8)(`T\
raffic is pinned to these Revisions: the next one of ${v} gets none by itself. To follow the latest again:`),(0,O.n8)(`  ${(0,h.j)({verb:"traffic",service:v,args:[
"-p","@latest=100%"],namespace:n})}`)]}),94733:((C,K,s)=>{s.d(K,{Kr:()=>v,R6:()=>R,VK:()=>I,Vg:()=>y,z4:()=>D});var h=s(42105);function y(n,i){if(n==="@latest")
return{is:"follows"};const r=O(n,i);return r!==void 0&&i.revisions.some(c=>c.name===r)?{is:"revision",name:r}:void 0}function O(n,i){return n==="latest"?i.latestReady:
n==="previous"?P(i):i.served.find(({tag:r})=>r===n)?.revisionName??n}function P({served:n,latestReady:i,revisions:r,stableTag:c}){const u=E=>r.some(W=>W.name===
E&&W.isReady),w=(0,h.HV)((0,h.AR)(n).filter(({revision:E})=>E!==i));if(w!==void 0)return w;const d=n.find(({tag:E})=>E===c)?.revisionName;if(d!==i&&u(d))return d;
const M=r.find(({name:E})=>E===i);return r.filter(({generation:E,isBad:W,isReady:$})=>$&&!W&&E<(M?.generation??0)).toSorted((E,W)=>W.generation-E.generation)[0]?.
name}function D(n,i){const r=d=>{const M=n.filter(E=>L(m(E))===d);return M.find(({tag:E})=>E!==void 0)??M[0]},c=i.map(d=>({...d,at:r(L(d.to))})),u=n.map(d=>({...d,
percent:c.find(({at:M})=>M===d)?.percent??0})),w=c.flatMap(({to:d,percent:M,at:E})=>E?[]:[{...T(d),percent:M}]);return(0,h.Zu)([...u,...w].filter(({tag:d,percent:M})=>d!==
void 0||M>0))}const L=n=>n.is==="follows"?"@latest":n.name,m=n=>(0,h.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},T=n=>n.is==="follows"?{latestRevision:!0}:
{revisionName:n.name,latestRevision:!1},R=(n,i)=>{const r=i.find(({percent:c})=>c===100);return r?.to.is==="revision"&&(0,h.tC)(r.to.name,n)===100},I=(n,i,r)=>(0,h.
Zu)([...v(n,i),{tag:i,revisionName:r,latestRevision:!1,percent:0}]),v=(n,i)=>(0,h.Zu)(n.flatMap(r=>{const{tag:c,...u}=r;return c!==i?[r]:r.percent?[u]:[]}))})};export{ot as id,at as ids,it as modules};
