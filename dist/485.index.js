const rt=485,ct=[485],ft={71898:((J,U,n)=>{n.d(U,{dv:()=>tt,j3:()=>q,Hm:()=>et,$P:()=>at});var E=n(84611),B=n(26452),l=n(24399),O=n(96105),I=n(49773),W=n(91238),
x=n(70894),g=n(75389),y=n(90745),$=n(57028),A=n(73944),P=n(3037),S=n(11656);const V=6e4;async function a(t,s){await(0,W.DT)(t,"change");const e=await t.cluster.
missing((0,x.xQ)("always","change"));if(e.length>0)throw await(0,W.o0)(t,e);await(0,$.D)(t);const o=(0,g.NP)(t.cluster.snapshot());let i=c(t,s).traffic;const r=L(
t.cluster.snapshot(),i);for(const f of r)j(t,f);await Promise.all(r.map(f=>d(t,f)));const u=await(0,S.m3)(t,()=>{const{service:f,traffic:M}=c(t,s);if(i=M,!(0,l.
UN)(f.traffic,i))return{send:()=>t.cluster.writeService({generation:f.generation,driver:null,set:{traffic:M}}),isDone:T=>T.service!==void 0&&(0,l.UN)(T.service.
traffic,i)}});return{before:o,isWritten:u.is==="written",...await w(t,i)}}function c(t,s){const e=t.cluster.snapshot(),{service:o}=e,{target:i}=t.cluster;if(!o)
throw(0,E.V2)("E_NOT_THERE",i);(0,A.R)(t,o),v(t,o);const r=s(o,e),u=r.traffic.find(({revisionName:f})=>!(0,g.i_)(e)(f));return u&&!r.isRemoval&&p(t,o,u),{...r,service:o}}
function v(t,s){const{journal:e}=s;if(e==="unreadable")throw(0,P.bL)(t,t.cluster.snapshot());if(e===void 0)return;const o=e.stage==="paused"?"paused":"open";throw(0,E.
V2)("E_ROLLOUT_OPEN",{...t.cluster.target,state:o,...e.job?.url?{url:e.job.url}:{}})}function p({cluster:t},s,{tag:e,percent:o,revisionName:i}){const{namespace:r}=t.
target,u=i??s.latestReady??"The latest Revision",f=(0,g.$R)(t.snapshot().revisions.get(u));throw o||e===void 0?(0,E.V2)("E_REVISION_NOT_READY",{revision:u,why:f,
namespace:r}):(0,E.V2)("E_ENTRY_NOT_READY",{...t.target,revision:u,why:f,tag:e})}const h=6e4,R=3e3;function L({service:t},s){if(!t)return[];const[e,o]=[(0,g.fy)(
t),(0,g.fy)({...t,traffic:s})];return(0,l.AR)(o).flatMap(({revision:i,percent:r})=>r>(0,l.tC)(i,e)?[i]:[])}function j({cluster:t,reporter:s},e){const o=t.snapshot().
revisions.get(e)?.verdict;if(o?.is!=="bad")return;const i=o.why===void 0?"":` (${(0,B.bR)(o.why)})`,r=`${e} proved bad in a rollout${i}${o.cause===void 0?".":`:\
 ${o.cause}`}`;s.report({is:"warning",code:"W_BAD",message:r})}async function d(t,s){const{cluster:e,knock:o,interrupt:i,reporter:r}=t;if(!(0,I.LK)(e.snapshot(),
s))return;const u=(0,I.hu)(e.snapshot(),s),f=m=>!(0,I.LK)(m,s);if(u!==void 0){r.report({is:"note",text:`${s} has no pods: waking it before it receives traffic`});
const m=N=>(0,O.T)(t,f,h,N);if(await(0,y.Ku)([N=>o(u,N),m],i),await(0,O.T)(t,f,R,i))return}const T=`${s} has no pods, and ${u===void 0?"it has no tag by whose a\
ddress it could be woken":"it did not start at a request"}: its first users wait for one to start.`;r.report({is:"warning",code:"W_ASLEEP",message:T})}async function w(t,s){
const{cluster:e,clock:o,interrupt:i}=t,r=o.now(),u=({service:D})=>!D||!(0,l.UN)(D.traffic,s),f=D=>(0,g.fx)(D.route,s);await(0,O.T)(t,D=>f(D)||u(D),V,i);const M=e.
snapshot(),T=(0,g.NP)(M),m=Math.round(o.now()-r);if(f(M))return{after:T,isInForce:!0,afterMs:m};const N=(0,g.NK)(M.route)??"no reason given",G=u(M)?"another cli\
ent changed the traffic of the Service meanwhile":N;return{after:T,isInForce:!1,afterMs:m,why:G}}var C=n(69805),F=n(86522),X=n(47282),K=n(74890),H=n(76684),Y=n(
17608),_=n(33588),Q=n(53559),Z=n(32104),k=n(10312);const q=(t,s)=>({service:s,adoptGitops:t.take(Z.V1.adoptGitops),stableTag:t.take(Z.et.stableTag),health:(0,k.
Wr)(t)});async function tt(t,s,e){const{page:o,connect:i,clock:r}=t,{transport:u,namespace:f,server:M,context:T}=await i(),{service:m}=s,N={server:M,namespace:f,
service:m,...T===void 0?{}:{context:T}};o.show((0,Y.D)({is:"target",...N}));const G=(0,X.X)({transport:u,clock:r,namespace:f,service:m,target:N});try{const D=await a(
ot(t,s,G),e),b=G.snapshot(),z=(0,H.IX)({service:m,namespace:f,...D,...nt(b)});return o.show((0,H.Fd)(z,o.width())),{code:st(D),change:z,service:b.service,urlOf:it=>(0,g.
rs)(b,it)}}finally{await G.close()}}const nt=t=>{const s=t.service?.latestReady;return{copies:(0,C.J)(t,K.k),...s!==void 0&&{latest:s}}},st=({isInForce:t})=>t?0:
_.h.uncertain,ot=({page:t,clock:s,interrupt:e},o,i)=>({cluster:i,clock:s,interrupt:e(),settings:o,knock:(0,F.T)(o.health,s).knock,reporter:{report:r=>r.is==="wa\
rning"?t.warn(r.message):t.show((0,Y.D)(r))}}),et=(t,s)=>({served:(0,g.NP)(t),stableTag:s,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},
revisions:[...t.revisions.values()].map(({name:e,generation:o,ready:i,verdict:r})=>({name:e,generation:o,isReady:i.status==="True",isBad:r?.is==="bad"}))});function at(t,{
word:s,...e}){const o=(0,Q.dL)(s,t);if(o)throw(0,E.V2)("E_NAME_AMBIGUOUS",{service:e.service,word:s,...o});const i=(0,Q.Vg)(s,t);if(i)return i;const r=t.revisions.
toSorted((u,f)=>f.generation-u.generation).slice(0,3);throw(0,E.V2)("E_NO_REVISION",{...e,word:s,known:r.map(({name:u})=>u).join(", ")})}}),72485:((J,U,n)=>{n.r(
U),n.d(U,{untag:()=>W});var E=n(84611),B=n(53559),l=n(7714),O=n(51845),I=n(71898);const W={prepare:g=>{const{take:y,isGiven:$,blame:A}=g,[P="",S=""]=[y(O.gW),y(
O.Pc.tag)];for(const a of[O.gW,O.Pc.tag])$(a)||A(a,(0,l.DG)("E_MISSING",{example:a.example}));const V=(0,I.j3)(g,P);return{act:async a=>{const{code:c,change:v}=await(0,I.
dv)(a,V,x(P,S));return a.page.data({...v,tag:S}),c}}}},x=(g,y)=>({traffic:$})=>{const A=[...new Set($.flatMap(P=>P.tag===void 0?[]:[P.tag]))];if(!A.includes(y))
throw(0,E.V2)("E_NO_TAG",{service:g,tag:y,tags:A.join(", ")});return{traffic:(0,B.Kr)($,y),isRemoval:!0}}}),76684:((J,U,n)=>{n.d(U,{Fd:()=>g,IX:()=>x,gK:()=>$});
var E=n(36701),B=n(24399),l=n(53216),O=n(70621),I=n(21447),W=n(93832);const x=({before:a,after:c,latest:v,copies:p,...h})=>{const R=[...c,...a].flatMap(({revisionName:d})=>d===
void 0?[]:[d]),L=d=>c.flatMap(({revisionName:w,tag:C})=>w===d&&C!==void 0?[C]:[]),j=d=>{const w=p?.get(d);return w===void 0?{}:{copyOf:w}};return{...h,revisions:[
...new Set(R)].map(d=>({revision:d,before:(0,B.tC)(d,a),percent:(0,B.tC)(d,c),tags:L(d),...j(d)})),isFloating:c.length>0&&(0,B.vY)(c),...v!==void 0&&{latest:{revision:v,
...j(v)}}}},g=(a,c)=>{const v=a.revisions.map(({revision:h,before:R,percent:L,tags:j,copyOf:d})=>[d===void 0?h:`${h} (copy of ${d})`,`${R} %`,`${L} %`,j.join(",\
 ")||"-"].map(O.g$));return[...(0,W.$5)([["REVISION","BEFORE","NOW","TAGS"],...v],c).map((h,R)=>(0,l.n8)(h,R===0?"quiet":"plain")),(0,l.n8)(""),y(a)]},y=({isWritten:a,
isInForce:c,afterMs:v,why:p,service:h})=>c?a?(0,l.n8)(`Done: the Route of ${h} serves this, ${(0,I.ZK)(v)} after the write.`,"good"):(0,l.n8)("No change: it was\
 so already."):(0,l.n8)(`The Route of ${h} does not serve this yet: ${p??"no reason given"}.`,"bad"),$=a=>a.isFloating?[]:[...A(a),...P(a)].map(({text:c,tone:v})=>(0,l.
n8)((0,O.g$)(c),v)),A=({service:a})=>[(0,l.n8)(`Traffic is pinned to these Revisions: the next one of ${a} gets none by itself.`)],P=a=>{const{service:c,namespace:v,
latest:p,revisions:h}=a,R=(0,l.n8)(`  ${(0,E.j)({verb:"traffic",service:c,args:["-p","@latest=100%"],namespace:v})}`),L=h.filter(({percent:K})=>K>0),j=({revision:K,
copyOf:H})=>[K,H].some(Y=>S(p,Y));if(p===void 0||L.every(j))return[(0,l.n8)("To follow the latest again:"),R];const{revision:d}=p,w=h.find(K=>K.revision===d);if(w&&
w.percent>0)return[(0,l.n8)(`To give all of it to the latest, ${d}, and to each that follows it, without a check:`),R];const C=w&&w.before>0?"from which this to\
ok the traffic":"which receives no traffic",[F,...X]=L;return[(0,l.n8)(`The latest is ${d}, ${C}: @latest would send everyone there. A deploy moves traffic of a\
 pinned Service, too.`),...F&&X.length===0?V(a,F.copyOf??F.revision):[]]},S=(a,c)=>c!==void 0&&(a?.revision===c||a?.copyOf===c),V=({service:a,namespace:c},v)=>[
(0,l.n8)(`To restore the configuration of ${v} as well:`),(0,l.n8)(`  ${(0,E.j)({verb:"rollback",service:a,args:["--to",v],namespace:c})}`)]})};export{rt as id,ct as ids,ft as modules};
