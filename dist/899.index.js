const it=899,ct=[899],ft={56009:((Z,j,t)=>{t.d(j,{dv:()=>tt,j3:()=>q,Hm:()=>et,$P:()=>rt});var P=t(84611),$=t(26452),h=t(24399),B=t(96105),U=t(49773),K=t(91238),
W=t(70894),w=t(75389),S=t(90745),g=t(57028),M=t(73944),R=t(3037),p=t(11656);const T=6e4;async function i(o,u){await(0,K.DT)(o,"change");const O=await o.cluster.
missing((0,W.xQ)("always","change"));if(O.length>0)throw await(0,K.o0)(o,O);await(0,g.D)(o);const v=(0,w.NP)(o.cluster.snapshot());let D=n(o,u).traffic;const m=e(
o.cluster.snapshot(),D);for(const L of m)d(o,L);await Promise.all(m.map(L=>r(o,L)));const C=await(0,p.m3)(o,()=>{const{service:L,traffic:x}=n(o,u);if(D=x,!(0,h.
UN)(L.traffic,D))return{send:()=>o.cluster.writeService({generation:L.generation,driver:null,set:{traffic:x}}),isDone:V=>V.service!==void 0&&(0,h.UN)(V.service.
traffic,D)}});return{before:v,isWritten:C.is==="written",...await a(o,D)}}function n(o,u){const O=o.cluster.snapshot(),{service:v}=O,{target:D}=o.cluster;if(!v)
throw(0,P.V2)("E_NOT_THERE",D);(0,M.R)(o,v),l(o,v);const m=u(v,O),C=m.traffic.find(({revisionName:L})=>!(0,w.i_)(O)(L));return C&&!m.isRemoval&&_(o,v,C),{...m,service:v}}
function l(o,u){const{journal:O}=u;if(O==="unreadable")throw(0,R.bL)(o,o.cluster.snapshot());if(O===void 0)return;const v=O.stage==="paused"?"paused":"open";throw(0,P.
V2)("E_ROLLOUT_OPEN",{...o.cluster.target,state:v,...O.job?.url?{url:O.job.url}:{}})}function _({cluster:o},u,{tag:O,percent:v,revisionName:D}){const{namespace:m}=o.
target,C=D??u.latestReady??"The latest Revision",L=(0,w.$R)(o.snapshot().revisions.get(C));throw v||O===void 0?(0,P.V2)("E_REVISION_NOT_READY",{revision:C,why:L,
namespace:m}):(0,P.V2)("E_ENTRY_NOT_READY",{...o.target,revision:C,why:L,tag:O})}const c=6e4,s=3e3;function e({service:o},u){if(!o)return[];const[O,v]=[(0,w.fy)(
o),(0,w.fy)({...o,traffic:u})];return(0,h.AR)(v).flatMap(({revision:D,percent:m})=>m>(0,h.tC)(D,O)?[D]:[])}function d({cluster:o,reporter:u},O){const v=o.snapshot().
revisions.get(O)?.verdict;if(v?.is!=="bad")return;const D=v.why===void 0?"":` (${(0,$.bR)(v.why)})`,m=`${O} proved bad in a rollout${D}${v.cause===void 0?".":`:\
 ${v.cause}`}`;u.report({is:"warning",code:"W_BAD",message:m})}async function r(o,u){const{cluster:O,knock:v,interrupt:D,reporter:m}=o;if(!(0,U.LK)(O.snapshot(),
u))return;const C=(0,U.hu)(O.snapshot(),u),L=F=>!(0,U.LK)(F,u);if(C!==void 0){m.report({is:"note",text:`${u} has no pods: waking it before it receives traffic`});
const F=b=>(0,B.T)(o,L,c,b);if(await(0,S.Ku)([b=>v(C,b),F],D),await(0,B.T)(o,L,s,D))return}const V=`${u} has no pods, and ${C===void 0?"it has no tag by whose a\
ddress it could be woken":"it did not start at a request"}: its first users wait for one to start.`;m.report({is:"warning",code:"W_ASLEEP",message:V})}async function a(o,u){
const{cluster:O,clock:v,interrupt:D}=o,m=v.now(),C=({service:G})=>!G||!(0,h.UN)(G.traffic,u),L=G=>(0,w.fx)(G.route,u);await(0,B.T)(o,G=>L(G)||C(G),T,D);const x=O.
snapshot(),V=(0,w.NP)(x),F=Math.round(v.now()-m);if(L(x))return{after:V,isInForce:!0,afterMs:F};const b=(0,w.NK)(x.route)??"no reason given",J=C(x)?"another cli\
ent changed the traffic of the Service meanwhile":b;return{after:V,isInForce:!1,afterMs:F,why:J}}var f=t(69805),E=t(86522),y=t(82571),A=t(74890),I=t(60233),N=t(
17608),Y=t(33588),H=t(58859),X=t(51181),k=t(10312);const q=(o,u)=>({service:u,adoptGitops:o.take(X.V1.adoptGitops),stableTag:o.take(X.et.stableTag),health:(0,k.
Wr)(o)});async function tt(o,u,O){const{page:v,connect:D,clock:m}=o,{transport:C,namespace:L,server:x,context:V}=await D(),{service:F}=u,b={server:x,namespace:L,
service:F,...V===void 0?{}:{context:V}};v.show((0,N.D)({is:"target",...b}));const J=(0,y.X)({transport:C,clock:m,namespace:L,service:F,target:b});try{const G=await i(
ot(o,u,J),O),z=J.snapshot(),Q=(0,I.IX)({service:F,namespace:L,...G,...nt(z)});return v.show((0,I.Fd)(Q,v.width())),{code:st(G),change:Q,service:z.service,urlOf:at=>(0,w.
rs)(z,at)}}finally{await J.close()}}const nt=o=>{const u=o.service?.latestReady;return{copies:(0,f.J)(o,A.k),...u!==void 0&&{latest:u}}},st=({isInForce:o})=>o?0:
Y.h.uncertain,ot=({page:o,clock:u,interrupt:O},v,D)=>({cluster:D,clock:u,interrupt:O(),settings:v,knock:(0,E.Tx)(v.health,u).knock,reporter:{report:m=>m.is==="w\
arning"?o.warn(m.message):o.show((0,N.D)(m))}}),et=(o,u)=>({served:(0,w.NP)(o),stableTag:u,...o.service?.latestReady===void 0?{}:{latestReady:o.service.latestReady},
revisions:[...o.revisions.values()].map(({name:O,generation:v,ready:D,verdict:m})=>({name:O,generation:v,isReady:D.status==="True",isBad:m?.is==="bad"}))});function rt(o,{
word:u,...O}){const v=(0,H.dL)(u,o);if(v)throw(0,P.V2)("E_NAME_AMBIGUOUS",{service:O.service,word:u,...v});const D=(0,H.Vg)(u,o);if(D)return D;const m=o.revisions.
toSorted((C,L)=>L.generation-C.generation).slice(0,3);throw(0,P.V2)("E_NO_REVISION",{...O,word:u,known:m.map(({name:C})=>C).join(", ")})}}),56808:((Z,j,t)=>{t.d(
j,{ov:()=>T,showSample:()=>p});var P=t(77380),$=t(53969),h=t(84611),B=t(51499),U=t(72201),K=t(31055),W=t(45123),w=t(67903),S=t(53216),g=t(68582),M=t(6947),R=t(46603);
const p=(s,e,d)=>(0,$.a)(e,async r=>{const{settings:a,env:f,interrupt:E}=e,y=await i(r,a),A=a.output==="json",I=(0,R.Z8)(s),{printed:N}=(0,B.O)(a.health,y);A||s.
write((0,g.eR)((0,S.n8)(N),I));const Y=await T(y,{...d,health:a.health,env:f,clock:P.d,interrupt:E});if(A)return s.page((0,w.KI)({url:(0,K.gZ)(y,a.health.path),
command:N,...Y}));for(const H of(0,M.M)(Y,I.width?.()))s.write((0,g.eR)(H,I))});async function T(s,{health:e,env:d,...r}){const{ask:a,close:f}=(0,U.o)(e,d,"fres\
h"),{clock:E,revisionFrom:y}=r;try{const A=E.now(),I=await l(N=>a(n(e,s),N),r);return(0,M.u)(I,{tookMs:Math.round(E.now()-A),isNamed:y!==void 0})}finally{f()}}async function i({
transport:s,namespace:e,server:d},{service:r}){const{snapshot:a}=await(0,W.W)({transport:s,clock:P.d,server:d,namespace:e,service:r}),f=a.service?.url;if(f===void 0)
throw(0,h.V2)("E_NOT_THERE",{service:r,namespace:e});return f}const n=({path:s,method:e,headers:d},r)=>({url:(0,K.gZ)(r,s),method:e,headers:Object.fromEntries(d.
map(a=>{const[f="",...E]=a.split(":");return[f.trim().toLowerCase(),E.join(":").trim()]}))});async function l(s,{count:e,rate:d,revisionFrom:r,clock:a,interrupt:f}){
const E=a.now(),y=[];for(let I=0;I<e&&!f.aborted;I++)await a.sleep(Math.max(0,E+I*1e3/d-a.now()),f),f.aborted||y.push(_(s,{clock:a,interrupt:f,revisionFrom:r}));
const A=await Promise.all(y);return f.aborted?A.filter(I=>"status"in I):A}async function _(s,{clock:e,interrupt:d,revisionFrom:r}){const a=e.now(),f=()=>Math.round(
e.now()-a);try{const{status:E,headers:y,body:A=""}=await s(d),I=r&&c({headers:y,body:A},r);return{ms:f(),status:E,body:A,...I!==void 0&&{revision:I}}}catch(E){return{
ms:f(),why:E instanceof Error?E.message:String(E)}}}const c=({headers:s,body:e},d)=>{if("header"in d)return s[d.header]?.toString();const r=d.body.exec(e);return r?.[1]??
r?.[0]}}),90899:((Z,j,t)=>{t.r(j),t.d(j,{traffic:()=>T});var P=t(75389),$=t(84611),h=t(60233),B=t(6947),U=t(58859),K=t(7714),W=t(56009),w=t(34599),S=t(56808);const{
percentage:g,verify:M,rate:R,revisionFrom:p}=w.uE,T={prepare:s=>{const{take:e,isGiven:d,blame:r}=s,a=e(g)??[],f=(0,W.j3)(s,i(s,a));d(g)||r(g,(0,K.DG)("E_MISSING",
{example:g.example}));const E=n(s);return{act:y=>l(y,{options:f,shares:a,sample:E})}}};function i({take:s,isGiven:e,isWrong:d,blame:r},a){const f=s(w.gW)??a.find(
y=>y.service!==void 0)?.service??"";f===""&&!e(w.gW)&&!d(g)&&r(w.gW,(0,K.DG)("E_MISSING",{example:w.gW.example}));const E=a.find(y=>y.service!==void 0&&y.service!==
f);return E&&f!==""&&r(g,(0,K.DG)("E_SHARE_SERVICE",{word:E.written,service:f})),f}function n({take:s,isGiven:e,blame:d,spell:r}){const[a,f,E]=[s(M),s(R),s(p)];
for(const y of[R,p])a===void 0&&e(y)&&d(y,(0,K.DG)("E_NEEDS",{other:r(M)}));return a===void 0?void 0:{count:a,rate:f,...E&&{revisionFrom:E}}}async function l(s,{
options:e,shares:d,sample:r}){const{page:a,clock:f,env:E,interrupt:y}=s,{namespace:A}=await s.connect(),{code:I,change:N,service:Y}=await(0,W.dv)(s,e,_({...e,namespace:A},
d));a.show((0,h.gK)(N));const H=Y?.url;if(r===void 0||H===void 0||I!==0)return a.data(N),I;const X=await(0,S.ov)(H,{...r,health:e.health,env:E,clock:f,interrupt:y()});
return a.show((0,B.M)(X,a.width())),a.data({...N,verified:X}),I}const _=(s,e)=>(d,r)=>{const a=(0,W.Hm)(r,s.stableTag),f=e.map(E=>({...E,to:(0,W.$P)(a,{word:E.word,
...s})}));return c(f,d.latestReady),{traffic:(0,U.R6)((0,P.fy)(d),f)?d.traffic:(0,U.z4)(d.traffic,f)}};function c(s,e="@latest"){const d=({to:r})=>r.is==="follo\
ws"?e:r.name;for(const[r,[a,f]]of Map.groupBy(s,d))if(a&&f)throw(0,$.V2)("E_SHARE_TWICE",{one:a.written,other:f.written,receiver:r})}}),45269:((Z,j,t)=>{t.d(j,{
y:()=>W});var P=t(73024),$=t(37067),h=t(44708),B=t(41692),U=t(83026);const K={one:1,several:8},W=(M,{ingressAddress:R,env:p,connections:T})=>{const i={...T==="f\
resh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:K[T]},proxyEnv:R?{}:w(M,p)};return M.protocol==="https:"?new h.Agent({...i,ca:[...S(p)]}):new $.Agent(i)},w=(M,R)=>Object.
fromEntries([...(0,U.No)(M.protocol),"no_proxy","NO_PROXY"].map(p=>[p,R[p]])),S=M=>[...(0,B.getCACertificates)("default"),...(0,B.getCACertificates)("system"),...g(
M.CURL_CA_BUNDLE)],g=M=>{if(!M)return[];try{return[(0,P.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((Z,j,t)=>{t.d(j,{o:()=>B});var P=t(37067),$=t(44708),
h=t(45269);function B(g,M,R){const p=new Map,T=i=>{const n=p.get(i.protocol)??(0,h.y)(i,{...g,env:M,connections:R});return p.set(i.protocol,n),n};return{ask:async(i,n)=>{
const l=AbortSignal.timeout(g.timeoutMs),_=AbortSignal.any([n,l]);try{const c=T(new URL(i.url));return await U(i,{spec:g,agent:c,signal:_})}catch(c){throw new Error(
l.aborted?`no response within ${g.timeoutMs/1e3} s`:S(c))}},close:()=>{for(const i of p.values())i.destroy()}}}function U(g,M){const{promise:R,resolve:p,reject:T}=Promise.
withResolvers(),i=w(g,M,n=>{const{statusCode:l=0,headers:_}=n,c=W(n);n.on("error",T).on("end",()=>p({status:l,headers:_,body:c()}))});return i.on("error",n=>{i.
reusedSocket&&S(n)==="ECONNRESET"?U(g,M).then(p,T):T(n)}),i.end(),R}const K=2048;function W(g){const M=[];let R=0;return g.on("data",p=>{R<K&&M.push(p.subarray(
0,K-R)),R+=p.length}),()=>Buffer.concat(M).toString("utf8")}function w({url:g,method:M,headers:R,by:p},T,i){const n=new URL(g),{hostname:l,port:_}=new URL(p??g),
{ingressAddress:c}=T.spec,s={agent:T.agent,signal:T.signal,method:M,host:c?.host??l,port:c?.port??_,path:`${n.pathname}${n.search}`,headers:{host:n.host,...R}};
return n.protocol==="https:"?$.request({...s,servername:n.hostname},i):P.request(s,i)}const S=g=>g instanceof Error?"code"in g&&typeof g.code=="string"?g.code:g.
message:String(g)}),60233:((Z,j,t)=>{t.d(j,{Fd:()=>w,IX:()=>W,gK:()=>g});var P=t(36701),$=t(24399),h=t(53216),B=t(70621),U=t(21447),K=t(93832);const W=({before:i,
after:n,latest:l,copies:_,...c})=>{const s=[...n,...i].flatMap(({revisionName:r})=>r===void 0?[]:[r]),e=r=>n.flatMap(({revisionName:a,tag:f})=>a===r&&f!==void 0?
[f]:[]),d=r=>{const a=_?.get(r);return a===void 0?{}:{copyOf:a}};return{...c,revisions:[...new Set(s)].map(r=>({revision:r,before:(0,$.tC)(r,i),percent:(0,$.tC)(
r,n),tags:e(r),...d(r)})),isFloating:n.length>0&&(0,$.vY)(n),...l!==void 0&&{latest:{revision:l,...d(l)}}}},w=(i,n)=>{const l=i.revisions.map(({revision:c,before:s,
percent:e,tags:d,copyOf:r})=>[r===void 0?c:`${c} (copy of ${r})`,`${s} %`,`${e} %`,d.join(", ")||"-"].map(B.g$));return[...(0,K.$5)([["REVISION","BEFORE","NOW",
"TAGS"],...l],n).map((c,s)=>(0,h.n8)(c,s===0?"quiet":"plain")),(0,h.n8)(""),S(i)]},S=({isWritten:i,isInForce:n,afterMs:l,why:_,service:c})=>n?i?(0,h.n8)(`Done: \
the Route of ${c} serves this, ${(0,U.ZK)(l)} after the write.`,"good"):(0,h.n8)("No change: it was so already."):(0,h.n8)(`The Route of ${c} does not serve thi\
s yet: ${_??"no reason given"}.`,"bad"),g=i=>i.isFloating?[]:[...M(i),...R(i)].map(({text:n,tone:l})=>(0,h.n8)((0,B.g$)(n),l)),M=({service:i})=>[(0,h.n8)(`Traff\
ic is pinned to these Revisions: the next one of ${i} gets none by itself.`)],R=i=>{const{service:n,namespace:l,latest:_,revisions:c}=i,s=(0,h.n8)(`  ${(0,P.j)(
{verb:"traffic",service:n,args:["-p","@latest=100%"],namespace:l})}`),e=c.filter(({percent:A})=>A>0),d=({revision:A,copyOf:I})=>[A,I].some(N=>p(_,N));if(_===void 0||
e.every(d))return[(0,h.n8)("To follow the latest again:"),s];const{revision:r}=_,a=c.find(A=>A.revision===r);if(a&&a.percent>0)return[(0,h.n8)(`To give all of i\
t to the latest, ${r}, and to each that follows it, without a check:`),s];const f=a&&a.before>0?"from which this took the traffic":"which receives no traffic",[
E,...y]=e;return[(0,h.n8)(`The latest is ${r}, ${f}: @latest would send everyone there. A deploy moves traffic of a pinned Service, too.`),...E&&y.length===0?T(
i,E.copyOf??E.revision):[]]},p=(i,n)=>n!==void 0&&(i?.revision===n||i?.copyOf===n),T=({service:i,namespace:n},l)=>[(0,h.n8)(`To restore the configuration of ${l}\
 as well:`),(0,h.n8)(`  ${(0,P.j)({verb:"rollback",service:i,args:["--to",l],namespace:n})}`)]}),6947:((Z,j,t)=>{t.d(j,{M:()=>R,u:()=>w});var P=t(53216),$=t(70621),
h=t(21447),B=t(93832);const U=500,K=10,W=60,w=(n,{tookMs:l,isNamed:_})=>{const c=n.flatMap(e=>"status"in e?[e.ms]:[]).sort((e,d)=>e-d),s=e=>c[Math.ceil(e*c.length)-
1]??0;return{requests:n.length,tookMs:l,answers:M(n.map(S),e=>e),...c.length>0&&{latencyMs:{p50:s(.5),p95:s(.95),p99:s(.99),slowest:s(1)}},coldStarts:c.filter(e=>e>=
U&&e>=K*s(.5)).length,..._&&{revisions:M(n.flatMap(g),e=>e)}}},S=n=>{if("why"in n)return{why:n.why};const[l=""]=n.body.trim().split(/\r?\n/),_=(0,$.g$)(l);return{
status:n.status,body:_.length>W?`${_.slice(0,W)}...`:_}},g=n=>"why"in n?[]:[n.revision===void 0?{}:{revision:n.revision}];function M(n,l){return[...Map.groupBy(
n,c=>JSON.stringify(l(c))).values()].flatMap(([c,...s])=>c?[{...c,count:s.length+1}]:[]).sort((c,s)=>s.count-c.count)}const R=(n,l)=>{const{requests:_,tookMs:c,
answers:s,latencyMs:e,coldStarts:d}=n,r=s.map(({count:f,status:E,body:y,why:A})=>[String(f),(0,h.tC)(f,_),E===void 0?"-":String(E),A===void 0?y??"":`no response\
: ${A}`]),a=(0,B.$5)([["COUNT","SHARE","STATUS","BODY"],...r],l);return[(0,P.n8)(`${(0,h.hS)(_,"request")} in ${(0,h.ZK)(c)}`,"title"),...a.map((f,E)=>(0,P.n8)(
f,E===0?"quiet":"plain")),...e?[(0,P.n8)(""),(0,P.n8)(`Latency   ${p(e)}`)]:[],...d>0?[(0,P.n8)(`Slow      ${T(d)}`,"warn")]:[],...i(n)]},p=({p50:n,p95:l,p99:_,
slowest:c})=>`p50 ${(0,h.ZK)(n)}, p95 ${(0,h.ZK)(l)}, p99 ${(0,h.ZK)(_)}, slowest ${(0,h.ZK)(c)}`,T=n=>`${(0,h.hS)(n,"response")} took as long as one that waits\
 for a pod to start (a cold start)`,i=({revisions:n})=>{const l=n?.reduce((_,{count:c})=>_+c,0)??0;return n?n.map(({revision:_,count:c},s)=>{const e=_===void 0?
"warn":"plain",d=s===0?"Revisions":"         ";return(0,P.n8)(`${d} ${_===void 0?"without a name":(0,$.g$)(_)} ${(0,h.tC)(c,l)} (${c})`,e)}):[(0,P.n8)("Revision\
s unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME","quiet")]}})};export{it as id,ct as ids,ft as modules};
