const et=751,ot=[751],at={56009:((U,K,s)=>{s.d(K,{dv:()=>J,j3:()=>b,Hm:()=>tt,$P:()=>nt});var h=s(11899),R=s(42105),m=s(96105),P=s(49773),D=s(91238),L=s(70894),
O=s(75389),T=s(90745),y=s(57028),I=s(73944),v=s(45722),n=s(11656);const i=6e4;async function r(t,o){await(0,D.DT)(t,"change");const a=await t.cluster.missing((0,L.
xQ)("always","change"));if(a.length>0)throw await(0,D.o0)(t,a);await(0,y.D)(t);const e=(0,O.NP)(t.cluster.snapshot());let f=c(t,o).traffic;const l=E(t.cluster.snapshot(),
f);for(const g of l)W(t,g);await Promise.all(l.map(g=>$(t,g)));const p=await(0,n.m3)(t,()=>{const{service:g,traffic:N}=c(t,o);if(f=N,!(0,R.UN)(g.traffic,f))return{
send:()=>t.cluster.writeService({generation:g.generation,driver:null,set:{traffic:N}}),isDone:A=>A.service!==void 0&&(0,R.UN)(A.service.traffic,f)}});return{before:e,
isWritten:p.is==="written",...await H(t,f)}}function c(t,o){const a=t.cluster.snapshot(),{service:e}=a,{target:f}=t.cluster;if(!e)throw(0,h.V2)("E_NOT_THERE",f);
(0,I.R)(t,e),u(t,e);const l=o(e,a),p=l.traffic.find(({revisionName:g})=>!(0,O.i_)(a)(g));return p&&!l.isRemoval&&w(t,e,p),{...l,service:e}}function u(t,o){const{
journal:a}=o;if(a==="unreadable")throw(0,v.bL)(t,t.cluster.snapshot());if(a===void 0)return;const e=a.stage==="paused"?"paused":"open";throw(0,h.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:e,...a.job?.url?{url:a.job.url}:{}})}function w({cluster:t},o,{tag:a,percent:e,revisionName:f}){const{namespace:l}=t.target,p=f??
o.latestReady??"The latest Revision",g=(0,O.$R)(t.snapshot().revisions.get(p));throw e||a===void 0?(0,h.V2)("E_REVISION_NOT_READY",{revision:p,why:g,namespace:l}):
(0,h.V2)("E_ENTRY_NOT_READY",{...t.target,revision:p,why:g,tag:a})}const d=6e4,M=3e3;function E({service:t},o){if(!t)return[];const[a,e]=[(0,O.fy)(t),(0,O.fy)({
...t,traffic:o})];return(0,R.AR)(e).flatMap(({revision:f,percent:l})=>l>(0,R.tC)(f,a)?[f]:[])}function W({cluster:t,reporter:o},a){const e=t.snapshot().revisions.
get(a)?.verdict;if(e?.is!=="bad")return;const f=`${a} proved bad in a rollout${e.why?` (${e.why})`:""}.`;o.report({is:"warning",code:"W_BAD",message:f})}async function $(t,o){
const{cluster:a,knock:e,interrupt:f,reporter:l}=t;if(!(0,P.LK)(a.snapshot(),o))return;const p=(0,P.hu)(a.snapshot(),o),g=j=>!(0,P.LK)(j,o);if(p!==void 0){l.report(
{is:"note",text:`${o} has no pods: waking it before it receives traffic`});const j=_=>(0,m.T)(t,g,d,_);if(await(0,T.Ku)([_=>e(p,_),j],f),await(0,m.T)(t,g,M,f))return}
const A=`${o} has no pods, and ${p===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;l.report({is:"warning",code:"W_ASLEEP",message:A})}async function H(t,o){const{cluster:a,clock:e,interrupt:f}=t,l=e.now(),p=({service:B})=>!B||!(0,R.UN)(
B.traffic,o),g=B=>(0,O.fx)(B.route,o);await(0,m.T)(t,B=>g(B)||p(B),i,f);const N=a.snapshot(),A=(0,O.NP)(N),j=Math.round(e.now()-l);if(g(N))return{after:A,isInForce:!0,
afterMs:j};const _=(0,O.NK)(N.route)??"no reason given",C=p(N)?"another client changed the traffic of the Service meanwhile":_;return{after:A,isInForce:!1,afterMs:j,
why:C}}var Y=s(23218),Z=s(63964),S=s(60233),V=s(17608),X=s(94733),z=s(33588),x=s(51181),Q=s(10312);const b=(t,o)=>({service:o,adoptGitops:t.take(x.V1.adoptGitops),
stableTag:t.take(x.et.stableTag),health:(0,Q.Wr)(t)});async function J(t,o,a){const{page:e,connect:f,clock:l}=t,{transport:p,namespace:g,server:N,context:A}=await f(),
{service:j}=o,_={server:N,namespace:g,service:j,...A===void 0?{}:{context:A}};e.show((0,V.D)({is:"target",..._}));const C=(0,Z.X)({transport:p,clock:l,namespace:g,
service:j,target:_});try{const B=await r(q(t,o,C),a),F=(0,S.IX)({service:j,namespace:g,...B});e.show((0,S.Fd)(F,e.width()));const G=C.snapshot();return{code:k(B),
change:F,service:G.service,urlOf:st=>(0,O.rs)(G,st)}}finally{await C.close()}}const k=({isInForce:t})=>t?0:z.h.uncertain,q=({page:t,clock:o,interrupt:a},e,f)=>({
cluster:f,clock:o,interrupt:a(),settings:e,knock:(0,Y.T)(e.health,o).knock,reporter:{report:l=>l.is==="warning"?t.warn(l.message):t.show((0,V.D)(l))}}),tt=(t,o)=>({
served:(0,O.NP)(t),stableTag:o,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:a,generation:e,
ready:f,verdict:l})=>({name:a,generation:e,isReady:f.status==="True",isBad:l?.is==="bad"}))});function nt(t,{word:o,...a}){const e=(0,X.Vg)(o,t);if(e)return e;const f=t.
revisions.toSorted((l,p)=>p.generation-l.generation).slice(0,3);throw(0,h.V2)("E_NO_REVISION",{...a,word:o,known:f.map(({name:l})=>l).join(", ")})}}),95751:((U,K,s)=>{
s.r(K),s.d(K,{untag:()=>L});var h=s(11899),R=s(94733),m=s(7714),P=s(56009),D=s(34599);const L={prepare:T=>{const{take:y,isGiven:I,blame:v}=T,[n="",i=""]=[y(D.gW),
y(D.Pc.tag)];for(const c of[D.gW,D.Pc.tag])I(c)||v(c,(0,m.DG)("E_MISSING",{example:c.example}));const r=(0,P.j3)(T,n);return{act:async c=>{const{code:u,change:w}=await(0,P.
dv)(c,r,O(n,i));return c.page.data({...w,tag:i}),u}}}},O=(T,y)=>({traffic:I})=>{const v=[...new Set(I.flatMap(n=>n.tag===void 0?[]:[n.tag]))];if(!v.includes(y))
throw(0,h.V2)("E_NO_TAG",{service:T,tag:y,tags:v.join(", ")});return{traffic:(0,R.Kr)(I,y),isRemoval:!0}}}),60233:((U,K,s)=>{s.d(K,{Fd:()=>T,IX:()=>O,NW:()=>I});
var h=s(36701),R=s(42105),m=s(53216),P=s(55097),D=s(21447),L=s(93832);const O=({before:v,after:n,...i})=>{const r=[...n,...v].flatMap(({revisionName:u})=>u===void 0?
[]:[u]),c=u=>n.flatMap(({revisionName:w,tag:d})=>w===u&&d!==void 0?[d]:[]);return{...i,revisions:[...new Set(r)].map(u=>({revision:u,before:(0,R.tC)(u,v),percent:(0,R.
tC)(u,n),tags:c(u)})),isFloating:n.length>0&&(0,R.vY)(n)}},T=(v,n)=>{const i=v.revisions.map(({revision:c,before:u,percent:w,tags:d})=>[c,`${u} %`,`${w} %`,d.join(
", ")||"-"].map(P.g));return[...(0,L.$5)([["REVISION","BEFORE","NOW","TAGS"],...i],n).map((c,u)=>(0,m.n8)(c,u===0?"quiet":"plain")),(0,m.n8)(""),y(v)]},y=({isWritten:v,
isInForce:n,afterMs:i,why:r,service:c})=>n?v?(0,m.n8)(`Done: the Route of ${c} serves this, ${(0,D.ZK)(i)} after the write.`,"good"):(0,m.n8)("No change: it was\
 so already."):(0,m.n8)(`The Route of ${c} does not serve this yet: ${r??"no reason given"}.`,"bad"),I=({service:v,namespace:n,isFloating:i})=>i?[]:[(0,m.n8)(`T\
raffic is pinned to these Revisions: the next one of ${v} gets none by itself. To follow the latest again:`),(0,m.n8)(`  ${(0,h.j)({verb:"traffic",service:v,args:[
"-p","@latest=100%"],namespace:n})}`)]}),94733:((U,K,s)=>{s.d(K,{Kr:()=>v,R6:()=>y,VK:()=>I,Vg:()=>R,z4:()=>D});var h=s(42105);function R(n,i){if(n==="@latest")
return{is:"follows"};const r=m(n,i);return r!==void 0&&i.revisions.some(c=>c.name===r)?{is:"revision",name:r}:void 0}function m(n,i){return n==="latest"?i.latestReady:
n==="previous"?P(i):i.served.find(({tag:r})=>r===n)?.revisionName??n}function P({served:n,latestReady:i,revisions:r,stableTag:c}){const u=E=>r.some(W=>W.name===
E&&W.isReady),w=(0,h.HV)((0,h.AR)(n).filter(({revision:E})=>E!==i));if(w!==void 0)return w;const d=n.find(({tag:E})=>E===c)?.revisionName;if(d!==i&&u(d))return d;
const M=r.find(({name:E})=>E===i);return r.filter(({generation:E,isBad:W,isReady:$})=>$&&!W&&E<(M?.generation??0)).toSorted((E,W)=>W.generation-E.generation)[0]?.
name}function D(n,i){const r=d=>{const M=n.filter(E=>L(O(E))===d);return M.find(({tag:E})=>E!==void 0)??M[0]},c=i.map(d=>({...d,at:r(L(d.to))})),u=n.map(d=>({...d,
percent:c.find(({at:M})=>M===d)?.percent??0})),w=c.flatMap(({to:d,percent:M,at:E})=>E?[]:[{...T(d),percent:M}]);return(0,h.Zu)([...u,...w].filter(({tag:d,percent:M})=>d!==
void 0||M>0))}const L=n=>n.is==="follows"?"@latest":n.name,O=n=>(0,h.pk)(n)?{is:"follows"}:{is:"revision",name:n.revisionName??""},T=n=>n.is==="follows"?{latestRevision:!0}:
{revisionName:n.name,latestRevision:!1},y=(n,i)=>{const r=i.find(({percent:c})=>c===100);return r?.to.is==="revision"&&(0,h.tC)(r.to.name,n)===100},I=(n,i,r)=>(0,h.
Zu)([...v(n,i),{tag:i,revisionName:r,latestRevision:!1,percent:0}]),v=(n,i)=>(0,h.Zu)(n.flatMap(r=>{const{tag:c,...u}=r;return c!==i?[r]:r.percent?[u]:[]}))})};export{et as id,ot as ids,at as modules};
