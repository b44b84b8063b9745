const ot=462,et=[462],at={56009:((Q,K,n)=>{n.d(K,{dv:()=>b,j3:()=>J,Hm:()=>tt,$P:()=>nt});var T=n(11899),O=n(24399),E=n(96105),I=n(49773),U=n(91238),S=n(70894),
d=n(75389),_=n(90745),$=n(57028),A=n(73944),u=n(3037),g=n(11656);const D=6e4;async function v(t,o){await(0,U.DT)(t,"change");const e=await t.cluster.missing((0,S.
xQ)("always","change"));if(e.length>0)throw await(0,U.o0)(t,e);await(0,$.D)(t);const s=(0,d.NP)(t.cluster.snapshot());let a=r(t,o).traffic;const i=V(t.cluster.snapshot(),
a);for(const c of i)L(t,c);await Promise.all(i.map(c=>N(t,c)));const l=await(0,g.m3)(t,()=>{const{service:c,traffic:p}=r(t,o);if(a=p,!(0,O.UN)(c.traffic,a))return{
send:()=>t.cluster.writeService({generation:c.generation,driver:null,set:{traffic:p}}),isDone:P=>P.service!==void 0&&(0,O.UN)(P.service.traffic,a)}});return{before:s,
isWritten:l.is==="written",...await B(t,a)}}function r(t,o){const e=t.cluster.snapshot(),{service:s}=e,{target:a}=t.cluster;if(!s)throw(0,T.V2)("E_NOT_THERE",a);
(0,A.R)(t,s),f(t,s);const i=o(s,e),l=i.traffic.find(({revisionName:c})=>!(0,d.i_)(e)(c));return l&&!i.isRemoval&&m(t,s,l),{...i,service:s}}function f(t,o){const{
journal:e}=o;if(e==="unreadable")throw(0,u.bL)(t,t.cluster.snapshot());if(e===void 0)return;const s=e.stage==="paused"?"paused":"open";throw(0,T.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:s,...e.job?.url?{url:e.job.url}:{}})}function m({cluster:t},o,{tag:e,percent:s,revisionName:a}){const{namespace:i}=t.target,l=a??
o.latestReady??"The latest Revision",c=(0,d.$R)(t.snapshot().revisions.get(l));throw s||e===void 0?(0,T.V2)("E_REVISION_NOT_READY",{revision:l,why:c,namespace:i}):
(0,T.V2)("E_ENTRY_NOT_READY",{...t.target,revision:l,why:c,tag:e})}const M=6e4,y=3e3;function V({service:t},o){if(!t)return[];const[e,s]=[(0,d.fy)(t),(0,d.fy)({
...t,traffic:o})];return(0,O.AR)(s).flatMap(({revision:a,percent:i})=>i>(0,O.tC)(a,e)?[a]:[])}function L({cluster:t,reporter:o},e){const s=t.snapshot().revisions.
get(e)?.verdict;if(s?.is!=="bad")return;const a=`${e} proved bad in a rollout${s.why?` (${s.why})`:""}.`;o.report({is:"warning",code:"W_BAD",message:a})}async function N(t,o){
const{cluster:e,knock:s,interrupt:a,reporter:i}=t;if(!(0,I.LK)(e.snapshot(),o))return;const l=(0,I.hu)(e.snapshot(),o),c=R=>!(0,I.LK)(R,o);if(l!==void 0){i.report(
{is:"note",text:`${o} has no pods: waking it before it receives traffic`});const R=j=>(0,E.T)(t,c,M,j);if(await(0,_.Ku)([j=>s(l,j),R],a),await(0,E.T)(t,c,y,a))return}
const P=`${o} has no pods, and ${l===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;i.report({is:"warning",code:"W_ASLEEP",message:P})}async function B(t,o){const{cluster:e,clock:s,interrupt:a}=t,i=s.now(),l=({service:w})=>!w||!(0,O.UN)(
w.traffic,o),c=w=>(0,d.fx)(w.route,o);await(0,E.T)(t,w=>c(w)||l(w),D,a);const p=e.snapshot(),P=(0,d.NP)(p),R=Math.round(s.now()-i);if(c(p))return{after:P,isInForce:!0,
afterMs:R};const j=(0,d.NK)(p.route)??"no reason given",F=l(p)?"another client changed the traffic of the Service meanwhile":j;return{after:P,isInForce:!1,afterMs:R,
why:F}}var h=n(86522),W=n(82571),C=n(60233),G=n(17608),Y=n(33588),X=n(58859),H=n(51181),x=n(10312);const J=(t,o)=>({service:o,adoptGitops:t.take(H.V1.adoptGitops),
stableTag:t.take(H.et.stableTag),health:(0,x.Wr)(t)});async function b(t,o,e){const{page:s,connect:a,clock:i}=t,{transport:l,namespace:c,server:p,context:P}=await a(),
{service:R}=o,j={server:p,namespace:c,service:R,...P===void 0?{}:{context:P}};s.show((0,G.D)({is:"target",...j}));const F=(0,W.X)({transport:l,clock:i,namespace:c,
service:R,target:j});try{const w=await v(q(t,o,F),e),Z=(0,C.IX)({service:R,namespace:c,...w});s.show((0,C.Fd)(Z,s.width()));const z=F.snapshot();return{code:k(w),
change:Z,service:z.service,urlOf:st=>(0,d.rs)(z,st)}}finally{await F.close()}}const k=({isInForce:t})=>t?0:Y.h.uncertain,q=({page:t,clock:o,interrupt:e},s,a)=>({
cluster:a,clock:o,interrupt:e(),settings:s,knock:(0,h.Tx)(s.health,o).knock,reporter:{report:i=>i.is==="warning"?t.warn(i.message):t.show((0,G.D)(i))}}),tt=(t,o)=>({
served:(0,d.NP)(t),stableTag:o,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:e,generation:s,
ready:a,verdict:i})=>({name:e,generation:s,isReady:a.status==="True",isBad:i?.is==="bad"}))});function nt(t,{word:o,...e}){const s=(0,X.Vg)(o,t);if(s)return s;const a=t.
revisions.toSorted((i,l)=>l.generation-i.generation).slice(0,3);throw(0,T.V2)("E_NO_REVISION",{...e,word:o,known:a.map(({name:i})=>i).join(", ")})}}),42462:((Q,K,n)=>{
n.r(K),n.d(K,{tag:()=>g});var T=n(75389),O=n(11899),E=n(53216),I=n(58859),U=n(79188),S=n(7714),d=n(56009),_=n(34599);const{revision:$,tag:A,move:u}=_.Pc,g={prepare:v=>{
const{take:r,isGiven:f,isWrong:m,blame:M}=v,[y="",V="",L=""]=[r(_.gW),r($),r(A)];for(const h of[_.gW,$,A])f(h)||M(h,(0,S.DG)("E_MISSING",{example:h.example}));m(
_.gW)||(0,U.PN)(v,A,{tag:L,service:y});const N=(0,d.j3)(v,y),B=r(u);return{act:async h=>{const{page:W}=h,{namespace:C}=await h.connect(),G={service:y,namespace:C,
stableTag:N.stableTag},{code:Y,change:X,urlOf:H}=await(0,d.dv)(h,N,D({...G,word:V,tag:L,mayMove:B})),x=H(L);return x!==void 0&&W.show([(0,E.n8)(x)]),W.data({...X,
tag:L,...x===void 0?{}:{url:x}}),Y}}}},D=({word:v,tag:r,mayMove:f,stableTag:m,...M})=>(y,V)=>{const L=(0,d.Hm)(V,m),N=(0,d.$P)(L,{word:v==="@latest"?"latest":v,
...M}),B=N.is==="revision"?N.name:"",h=(0,T.fy)(y);if((0,I.pL)(h,{tag:r,name:B,word:v}))return{traffic:y.traffic};const W=h.find(C=>C.tag===r)?.revisionName;if(W!==
void 0&&W!==B&&!f)throw(0,O.V2)("E_TAG_HELD",{tag:r,holder:W});return{traffic:(0,I.VK)(y.traffic,r,B)}}}),60233:((Q,K,n)=>{n.d(K,{Fd:()=>_,IX:()=>d,NW:()=>A});var T=n(
36701),O=n(24399),E=n(53216),I=n(70621),U=n(21447),S=n(93832);const d=({before:u,after:g,...D})=>{const v=[...g,...u].flatMap(({revisionName:f})=>f===void 0?[]:
[f]),r=f=>g.flatMap(({revisionName:m,tag:M})=>m===f&&M!==void 0?[M]:[]);return{...D,revisions:[...new Set(v)].map(f=>({revision:f,before:(0,O.tC)(f,u),percent:(0,O.
tC)(f,g),tags:r(f)})),isFloating:g.length>0&&(0,O.vY)(g)}},_=(u,g)=>{const D=u.revisions.map(({revision:r,before:f,percent:m,tags:M})=>[r,`${f} %`,`${m} %`,M.join(
", ")||"-"].map(I.g$));return[...(0,S.$5)([["REVISION","BEFORE","NOW","TAGS"],...D],g).map((r,f)=>(0,E.n8)(r,f===0?"quiet":"plain")),(0,E.n8)(""),$(u)]},$=({isWritten:u,
isInForce:g,afterMs:D,why:v,service:r})=>g?u?(0,E.n8)(`Done: the Route of ${r} serves this, ${(0,U.ZK)(D)} after the write.`,"good"):(0,E.n8)("No change: it was\
 so already."):(0,E.n8)(`The Route of ${r} does not serve this yet: ${v??"no reason given"}.`,"bad"),A=({service:u,namespace:g,isFloating:D})=>D?[]:[(0,E.n8)(`T\
raffic is pinned to these Revisions: the next one of ${u} gets none by itself. To follow the latest again:`),(0,E.n8)(`  ${(0,T.j)({verb:"traffic",service:u,args:[
"-p","@latest=100%"],namespace:g})}`)]})};export{ot as id,et as ids,at as modules};
