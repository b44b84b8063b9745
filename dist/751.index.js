const ot=751,et=[751],at={56009:((B,A,n)=>{n.d(A,{dv:()=>b,j3:()=>J,Hm:()=>tt,$P:()=>nt});var M=n(11899),E=n(24399),v=n(96105),P=n(49773),D=n(91238),W=n(70894),
g=n(75389),T=n(90745),O=n(57028),m=n(73944),d=n(3037),c=n(11656);const h=6e4;async function I(t,o){await(0,D.DT)(t,"change");const e=await t.cluster.missing((0,W.
xQ)("always","change"));if(e.length>0)throw await(0,D.o0)(t,e);await(0,O.D)(t);const s=(0,g.NP)(t.cluster.snapshot());let a=l(t,o).traffic;const r=F(t.cluster.snapshot(),
a);for(const i of r)G(t,i);await Promise.all(r.map(i=>_(t,i)));const f=await(0,c.m3)(t,()=>{const{service:i,traffic:w}=l(t,o);if(a=w,!(0,E.UN)(i.traffic,a))return{
send:()=>t.cluster.writeService({generation:i.generation,driver:null,set:{traffic:w}}),isDone:p=>p.service!==void 0&&(0,E.UN)(p.service.traffic,a)}});return{before:s,
isWritten:f.is==="written",...await H(t,a)}}function l(t,o){const e=t.cluster.snapshot(),{service:s}=e,{target:a}=t.cluster;if(!s)throw(0,M.V2)("E_NOT_THERE",a);
(0,m.R)(t,s),u(t,s);const r=o(s,e),f=r.traffic.find(({revisionName:i})=>!(0,g.i_)(e)(i));return f&&!r.isRemoval&&N(t,s,f),{...r,service:s}}function u(t,o){const{
journal:e}=o;if(e==="unreadable")throw(0,d.bL)(t,t.cluster.snapshot());if(e===void 0)return;const s=e.stage==="paused"?"paused":"open";throw(0,M.V2)("E_ROLLOUT_\
OPEN",{...t.cluster.target,state:s,...e.job?.url?{url:e.job.url}:{}})}function N({cluster:t},o,{tag:e,percent:s,revisionName:a}){const{namespace:r}=t.target,f=a??
o.latestReady??"The latest Revision",i=(0,g.$R)(t.snapshot().revisions.get(f));throw s||e===void 0?(0,M.V2)("E_REVISION_NOT_READY",{revision:f,why:i,namespace:r}):
(0,M.V2)("E_ENTRY_NOT_READY",{...t.target,revision:f,why:i,tag:e})}const L=6e4,V=3e3;function F({service:t},o){if(!t)return[];const[e,s]=[(0,g.fy)(t),(0,g.fy)({
...t,traffic:o})];return(0,E.AR)(s).flatMap(({revision:a,percent:r})=>r>(0,E.tC)(a,e)?[a]:[])}function G({cluster:t,reporter:o},e){const s=t.snapshot().revisions.
get(e)?.verdict;if(s?.is!=="bad")return;const a=`${e} proved bad in a rollout${s.why?` (${s.why})`:""}.`;o.report({is:"warning",code:"W_BAD",message:a})}async function _(t,o){
const{cluster:e,knock:s,interrupt:a,reporter:r}=t;if(!(0,P.LK)(e.snapshot(),o))return;const f=(0,P.hu)(e.snapshot(),o),i=R=>!(0,P.LK)(R,o);if(f!==void 0){r.report(
{is:"note",text:`${o} has no pods: waking it before it receives traffic`});const R=j=>(0,v.T)(t,i,L,j);if(await(0,T.Ku)([j=>s(f,j),R],a),await(0,v.T)(t,i,V,a))return}
const p=`${o} has no pods, and ${f===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;r.report({is:"warning",code:"W_ASLEEP",message:p})}async function H(t,o){const{cluster:e,clock:s,interrupt:a}=t,r=s.now(),f=({service:y})=>!y||!(0,E.UN)(
y.traffic,o),i=y=>(0,g.fx)(y.route,o);await(0,v.T)(t,y=>i(y)||f(y),h,a);const w=e.snapshot(),p=(0,g.NP)(w),R=Math.round(s.now()-r);if(i(w))return{after:p,isInForce:!0,
afterMs:R};const j=(0,g.NK)(w.route)??"no reason given",$=f(w)?"another client changed the traffic of the Service meanwhile":j;return{after:p,isInForce:!1,afterMs:R,
why:$}}var Y=n(86522),X=n(82571),K=n(60233),U=n(17608),Q=n(33588),Z=n(58859),C=n(51181),z=n(10312);const J=(t,o)=>({service:o,adoptGitops:t.take(C.V1.adoptGitops),
stableTag:t.take(C.et.stableTag),health:(0,z.Wr)(t)});async function b(t,o,e){const{page:s,connect:a,clock:r}=t,{transport:f,namespace:i,server:w,context:p}=await a(),
{service:R}=o,j={server:w,namespace:i,service:R,...p===void 0?{}:{context:p}};s.show((0,U.D)({is:"target",...j}));const $=(0,X.X)({transport:f,clock:r,namespace:i,
service:R,target:j});try{const y=await I(q(t,o,$),e),x=(0,K.IX)({service:R,namespace:i,...y});s.show((0,K.Fd)(x,s.width()));const S=$.snapshot();return{code:k(y),
change:x,service:S.service,urlOf:st=>(0,g.rs)(S,st)}}finally{await $.close()}}const k=({isInForce:t})=>t?0:Q.h.uncertain,q=({page:t,clock:o,interrupt:e},s,a)=>({
cluster:a,clock:o,interrupt:e(),settings:s,knock:(0,Y.Tx)(s.health,o).knock,reporter:{report:r=>r.is==="warning"?t.warn(r.message):t.show((0,U.D)(r))}}),tt=(t,o)=>({
served:(0,g.NP)(t),stableTag:o,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},revisions:[...t.revisions.values()].map(({name:e,generation:s,
ready:a,verdict:r})=>({name:e,generation:s,isReady:a.status==="True",isBad:r?.is==="bad"}))});function nt(t,{word:o,...e}){const s=(0,Z.Vg)(o,t);if(s)return s;const a=t.
revisions.toSorted((r,f)=>f.generation-r.generation).slice(0,3);throw(0,M.V2)("E_NO_REVISION",{...e,word:o,known:a.map(({name:r})=>r).join(", ")})}}),95751:((B,A,n)=>{
n.r(A),n.d(A,{untag:()=>W});var M=n(11899),E=n(58859),v=n(7714),P=n(56009),D=n(34599);const W={prepare:T=>{const{take:O,isGiven:m,blame:d}=T,[c="",h=""]=[O(D.gW),
O(D.Pc.tag)];for(const l of[D.gW,D.Pc.tag])m(l)||d(l,(0,v.DG)("E_MISSING",{example:l.example}));const I=(0,P.j3)(T,c);return{act:async l=>{const{code:u,change:N}=await(0,P.
dv)(l,I,g(c,h));return l.page.data({...N,tag:h}),u}}}},g=(T,O)=>({traffic:m})=>{const d=[...new Set(m.flatMap(c=>c.tag===void 0?[]:[c.tag]))];if(!d.includes(O))
throw(0,M.V2)("E_NO_TAG",{service:T,tag:O,tags:d.join(", ")});return{traffic:(0,E.Kr)(m,O),isRemoval:!0}}}),60233:((B,A,n)=>{n.d(A,{Fd:()=>T,IX:()=>g,NW:()=>m});
var M=n(36701),E=n(24399),v=n(53216),P=n(70621),D=n(21447),W=n(93832);const g=({before:d,after:c,...h})=>{const I=[...c,...d].flatMap(({revisionName:u})=>u===void 0?
[]:[u]),l=u=>c.flatMap(({revisionName:N,tag:L})=>N===u&&L!==void 0?[L]:[]);return{...h,revisions:[...new Set(I)].map(u=>({revision:u,before:(0,E.tC)(u,d),percent:(0,E.
tC)(u,c),tags:l(u)})),isFloating:c.length>0&&(0,E.vY)(c)}},T=(d,c)=>{const h=d.revisions.map(({revision:l,before:u,percent:N,tags:L})=>[l,`${u} %`,`${N} %`,L.join(
", ")||"-"].map(P.g$));return[...(0,W.$5)([["REVISION","BEFORE","NOW","TAGS"],...h],c).map((l,u)=>(0,v.n8)(l,u===0?"quiet":"plain")),(0,v.n8)(""),O(d)]},O=({isWritten:d,
isInForce:c,afterMs:h,why:I,service:l})=>c?d?(0,v.n8)(`Done: the Route of ${l} serves this, ${(0,D.ZK)(h)} after the write.`,"good"):(0,v.n8)("No change: it was\
 so already."):(0,v.n8)(`The Route of ${l} does not serve this yet: ${I??"no reason given"}.`,"bad"),m=({service:d,namespace:c,isFloating:h})=>h?[]:[(0,v.n8)(`T\
raffic is pinned to these Revisions: the next one of ${d} gets none by itself. To follow the latest again:`),(0,v.n8)(`  ${(0,M.j)({verb:"traffic",service:d,args:[
"-p","@latest=100%"],namespace:c})}`)]})};export{ot as id,et as ids,at as modules};
