const rt=176,ct=[176],ft={71898:((J,U,n)=>{n.d(U,{dv:()=>tt,j3:()=>q,Hm:()=>et,$P:()=>at});var R=n(84611),B=n(26452),v=n(24399),$=n(96105),K=n(49773),C=n(91238),
j=n(70894),E=n(75389),S=n(90745),N=n(57028),F=n(73944),G=n(3037),H=n(11656);const T=6e4;async function a(t,s){await(0,C.DT)(t,"change");const e=await t.cluster.
missing((0,j.xQ)("always","change"));if(e.length>0)throw await(0,C.o0)(t,e);await(0,N.D)(t);const o=(0,E.NP)(t.cluster.snapshot());let i=f(t,s).traffic;const c=O(
t.cluster.snapshot(),i);for(const l of c)w(t,l);await Promise.all(c.map(l=>r(t,l)));const g=await(0,H.m3)(t,()=>{const{service:l,traffic:m}=f(t,s);if(i=m,!(0,v.
UN)(l.traffic,i))return{send:()=>t.cluster.writeService({generation:l.generation,driver:null,set:{traffic:m}}),isDone:D=>D.service!==void 0&&(0,v.UN)(D.service.
traffic,i)}});return{before:o,isWritten:g.is==="written",...await u(t,i)}}function f(t,s){const e=t.cluster.snapshot(),{service:o}=e,{target:i}=t.cluster;if(!o)
throw(0,R.V2)("E_NOT_THERE",i);(0,F.R)(t,o),h(t,o);const c=s(o,e),g=c.traffic.find(({revisionName:l})=>!(0,E.i_)(e)(l));return g&&!c.isRemoval&&y(t,o,g),{...c,service:o}}
function h(t,s){const{journal:e}=s;if(e==="unreadable")throw(0,G.bL)(t,t.cluster.snapshot());if(e===void 0)return;const o=e.stage==="paused"?"paused":"open";throw(0,R.
V2)("E_ROLLOUT_OPEN",{...t.cluster.target,state:o,...e.job?.url?{url:e.job.url}:{}})}function y({cluster:t},s,{tag:e,percent:o,revisionName:i}){const{namespace:c}=t.
target,g=i??s.latestReady??"The latest Revision",l=(0,E.$R)(t.snapshot().revisions.get(g));throw o||e===void 0?(0,R.V2)("E_REVISION_NOT_READY",{revision:g,why:l,
namespace:c}):(0,R.V2)("E_ENTRY_NOT_READY",{...t.target,revision:g,why:l,tag:e})}const d=6e4,p=3e3;function O({service:t},s){if(!t)return[];const[e,o]=[(0,E.fy)(
t),(0,E.fy)({...t,traffic:s})];return(0,v.AR)(o).flatMap(({revision:i,percent:c})=>c>(0,v.tC)(i,e)?[i]:[])}function w({cluster:t,reporter:s},e){const o=t.snapshot().
revisions.get(e)?.verdict;if(o?.is!=="bad")return;const i=o.why===void 0?"":` (${(0,B.bR)(o.why)})`,c=`${e} proved bad in a rollout${i}${o.cause===void 0?".":`:\
 ${o.cause}`}`;s.report({is:"warning",code:"W_BAD",message:c})}async function r(t,s){const{cluster:e,knock:o,interrupt:i,reporter:c}=t;if(!(0,K.LK)(e.snapshot(),
s))return;const g=(0,K.hu)(e.snapshot(),s),l=P=>!(0,K.LK)(P,s);if(g!==void 0){c.report({is:"note",text:`${s} has no pods: waking it before it receives traffic`});
const P=W=>(0,$.T)(t,l,d,W);if(await(0,S.Ku)([W=>o(g,W),P],i),await(0,$.T)(t,l,p,i))return}const D=`${s} has no pods, and ${g===void 0?"it has no tag by whose a\
ddress it could be woken":"it did not start at a request"}: its first users wait for one to start.`;c.report({is:"warning",code:"W_ASLEEP",message:D})}async function u(t,s){
const{cluster:e,clock:o,interrupt:i}=t,c=o.now(),g=({service:I})=>!I||!(0,v.UN)(I.traffic,s),l=I=>(0,E.fx)(I.route,s);await(0,$.T)(t,I=>l(I)||g(I),T,i);const m=e.
snapshot(),D=(0,E.NP)(m),P=Math.round(o.now()-c);if(l(m))return{after:D,isInForce:!0,afterMs:P};const W=(0,E.NK)(m.route)??"no reason given",X=g(m)?"another cli\
ent changed the traffic of the Service meanwhile":W;return{after:D,isInForce:!1,afterMs:P,why:X}}var M=n(69805),L=n(86522),Y=n(47282),A=n(74890),_=n(76684),x=n(
17608),V=n(33588),Q=n(53559),Z=n(32104),k=n(10312);const q=(t,s)=>({service:s,adoptGitops:t.take(Z.V1.adoptGitops),stableTag:t.take(Z.et.stableTag),health:(0,k.
Wr)(t)});async function tt(t,s,e){const{page:o,connect:i,clock:c}=t,{transport:g,namespace:l,server:m,context:D}=await i(),{service:P}=s,W={server:m,namespace:l,
service:P,...D===void 0?{}:{context:D}};o.show((0,x.D)({is:"target",...W}));const X=(0,Y.X)({transport:g,clock:c,namespace:l,service:P,target:W});try{const I=await a(
ot(t,s,X),e),b=X.snapshot(),z=(0,_.IX)({service:P,namespace:l,...I,...nt(b)});return o.show((0,_.Fd)(z,o.width())),{code:st(I),change:z,service:b.service,urlOf:it=>(0,E.
rs)(b,it)}}finally{await X.close()}}const nt=t=>{const s=t.service?.latestReady;return{copies:(0,M.J)(t,A.k),...s!==void 0&&{latest:s}}},st=({isInForce:t})=>t?0:
V.h.uncertain,ot=({page:t,clock:s,interrupt:e},o,i)=>({cluster:i,clock:s,interrupt:e(),settings:o,knock:(0,L.T)(o.health,s).knock,reporter:{report:c=>c.is==="wa\
rning"?t.warn(c.message):t.show((0,x.D)(c))}}),et=(t,s)=>({served:(0,E.NP)(t),stableTag:s,...t.service?.latestReady===void 0?{}:{latestReady:t.service.latestReady},
revisions:[...t.revisions.values()].map(({name:e,generation:o,ready:i,verdict:c})=>({name:e,generation:o,isReady:i.status==="True",isBad:c?.is==="bad"}))});function at(t,{
word:s,...e}){const o=(0,Q.dL)(s,t);if(o)throw(0,R.V2)("E_NAME_AMBIGUOUS",{service:e.service,word:s,...o});const i=(0,Q.Vg)(s,t);if(i)return i;const c=t.revisions.
toSorted((g,l)=>l.generation-g.generation).slice(0,3);throw(0,R.V2)("E_NO_REVISION",{...e,word:s,known:c.map(({name:g})=>g).join(", ")})}}),53176:((J,U,n)=>{n.r(
U),n.d(U,{tag:()=>G});var R=n(75389),B=n(84611),v=n(53216),$=n(53559),K=n(79188),C=n(7714),j=n(51845),E=n(71898);const{revision:S,tag:N,move:F}=j.Pc,G={prepare:T=>{
const{take:a,isGiven:f,isWrong:h,blame:y}=T,[d="",p="",O=""]=[a(j.gW),a(S),a(N)];for(const u of[j.gW,S,N])f(u)||y(u,(0,C.DG)("E_MISSING",{example:u.example}));h(
j.gW)||(0,K.PN)(T,N,{tag:O,service:d});const w=(0,E.j3)(T,d),r=a(F);return{act:async u=>{const{page:M}=u,{namespace:L}=await u.connect(),Y={service:d,namespace:L,
stableTag:w.stableTag},{code:A,change:_,urlOf:x}=await(0,E.dv)(u,w,H({...Y,word:p,tag:O,mayMove:r})),V=x(O);return V!==void 0&&M.show([(0,v.n8)(V)]),M.data({..._,
tag:O,...V===void 0?{}:{url:V}}),A}}}},H=({word:T,tag:a,mayMove:f,stableTag:h,...y})=>(d,p)=>{const O=(0,E.Hm)(p,h),w=(0,E.$P)(O,{word:T==="@latest"?O.latestReady??
"latest":T,...y}),r=w.is==="revision"?w.name:"",u=(0,R.fy)(d);if((0,$.pL)(u,{tag:a,name:r,word:T}))return{traffic:d.traffic};const M=u.find(L=>L.tag===a)?.revisionName;
if(M!==void 0&&M!==r&&!f)throw(0,B.V2)("E_TAG_HELD",{tag:a,holder:M});return{traffic:(0,$.VK)(d.traffic,a,r)}}}),76684:((J,U,n)=>{n.d(U,{Fd:()=>E,IX:()=>j,gK:()=>N});
var R=n(36701),B=n(24399),v=n(53216),$=n(70621),K=n(21447),C=n(93832);const j=({before:a,after:f,latest:h,copies:y,...d})=>{const p=[...f,...a].flatMap(({revisionName:r})=>r===
void 0?[]:[r]),O=r=>f.flatMap(({revisionName:u,tag:M})=>u===r&&M!==void 0?[M]:[]),w=r=>{const u=y?.get(r);return u===void 0?{}:{copyOf:u}};return{...d,revisions:[
...new Set(p)].map(r=>({revision:r,before:(0,B.tC)(r,a),percent:(0,B.tC)(r,f),tags:O(r),...w(r)})),isFloating:f.length>0&&(0,B.vY)(f),...h!==void 0&&{latest:{revision:h,
...w(h)}}}},E=(a,f)=>{const h=a.revisions.map(({revision:d,before:p,percent:O,tags:w,copyOf:r})=>[r===void 0?d:`${d} (copy of ${r})`,`${p} %`,`${O} %`,w.join(",\
 ")||"-"].map($.g$));return[...(0,C.$5)([["REVISION","BEFORE","NOW","TAGS"],...h],f).map((d,p)=>(0,v.n8)(d,p===0?"quiet":"plain")),(0,v.n8)(""),S(a)]},S=({isWritten:a,
isInForce:f,afterMs:h,why:y,service:d})=>f?a?(0,v.n8)(`Done: the Route of ${d} serves this, ${(0,K.ZK)(h)} after the write.`,"good"):(0,v.n8)("No change: it was\
 so already."):(0,v.n8)(`The Route of ${d} does not serve this yet: ${y??"no reason given"}.`,"bad"),N=a=>a.isFloating?[]:[...F(a),...G(a)].map(({text:f,tone:h})=>(0,v.
n8)((0,$.g$)(f),h)),F=({service:a})=>[(0,v.n8)(`Traffic is pinned to these Revisions: the next one of ${a} gets none by itself.`)],G=a=>{const{service:f,namespace:h,
latest:y,revisions:d}=a,p=(0,v.n8)(`  ${(0,R.j)({verb:"traffic",service:f,args:["-p","@latest=100%"],namespace:h})}`),O=d.filter(({percent:A})=>A>0),w=({revision:A,
copyOf:_})=>[A,_].some(x=>H(y,x));if(y===void 0||O.every(w))return[(0,v.n8)("To follow the latest again:"),p];const{revision:r}=y,u=d.find(A=>A.revision===r);if(u&&
u.percent>0)return[(0,v.n8)(`To give all of it to the latest, ${r}, and to each that follows it, without a check:`),p];const M=u&&u.before>0?"from which this to\
ok the traffic":"which receives no traffic",[L,...Y]=O;return[(0,v.n8)(`The latest is ${r}, ${M}: @latest would send everyone there. A deploy moves traffic of a\
 pinned Service, too.`),...L&&Y.length===0?T(a,L.copyOf??L.revision):[]]},H=(a,f)=>f!==void 0&&(a?.revision===f||a?.copyOf===f),T=({service:a,namespace:f},h)=>[
(0,v.n8)(`To restore the configuration of ${h} as well:`),(0,v.n8)(`  ${(0,R.j)({verb:"rollback",service:a,args:["--to",h],namespace:f})}`)]})};export{rt as id,ct as ids,ft as modules};
