const ot=899,et=[899],at={56009:((Z,S,t)=>{t.d(S,{dv:()=>J,j3:()=>Y,Hm:()=>tt,$P:()=>nt});var T=t(11899),A=t(24399),p=t(96105),U=t(49773),j=t(91238),B=t(70894),
R=t(75389),K=t(90745),$=t(57028),d=t(73944),i=t(3037),h=t(11656);const g=6e4;async function w(s,v){await(0,j.DT)(s,"change");const M=await s.cluster.missing((0,B.
xQ)("always","change"));if(M.length>0)throw await(0,j.o0)(s,M);await(0,$.D)(s);const E=(0,R.NP)(s.cluster.snapshot());let m=l(s,v).traffic;const y=o(s.cluster.snapshot(),
m);for(const I of y)e(s,I);await Promise.all(y.map(I=>c(s,I)));const L=await(0,h.m3)(s,()=>{const{service:I,traffic:x}=l(s,v);if(m=x,!(0,A.UN)(I.traffic,m))return{
send:()=>s.cluster.writeService({generation:I.generation,driver:null,set:{traffic:x}}),isDone:V=>V.service!==void 0&&(0,A.UN)(V.service.traffic,m)}});return{before:E,
isWritten:L.is==="written",...await f(s,m)}}function l(s,v){const M=s.cluster.snapshot(),{service:E}=M,{target:m}=s.cluster;if(!E)throw(0,T.V2)("E_NOT_THERE",m);
(0,d.R)(s,E),n(s,E);const y=v(E,M),L=y.traffic.find(({revisionName:I})=>!(0,R.i_)(M)(I));return L&&!y.isRemoval&&D(s,E,L),{...y,service:E}}function n(s,v){const{
journal:M}=v;if(M==="unreadable")throw(0,i.bL)(s,s.cluster.snapshot());if(M===void 0)return;const E=M.stage==="paused"?"paused":"open";throw(0,T.V2)("E_ROLLOUT_\
OPEN",{...s.cluster.target,state:E,...M.job?.url?{url:M.job.url}:{}})}function D({cluster:s},v,{tag:M,percent:E,revisionName:m}){const{namespace:y}=s.target,L=m??
v.latestReady??"The latest Revision",I=(0,R.$R)(s.snapshot().revisions.get(L));throw E||M===void 0?(0,T.V2)("E_REVISION_NOT_READY",{revision:L,why:I,namespace:y}):
(0,T.V2)("E_ENTRY_NOT_READY",{...s.target,revision:L,why:I,tag:M})}const O=6e4,_=3e3;function o({service:s},v){if(!s)return[];const[M,E]=[(0,R.fy)(s),(0,R.fy)({
...s,traffic:v})];return(0,A.AR)(E).flatMap(({revision:m,percent:y})=>y>(0,A.tC)(m,M)?[m]:[])}function e({cluster:s,reporter:v},M){const E=s.snapshot().revisions.
get(M)?.verdict;if(E?.is!=="bad")return;const m=`${M} proved bad in a rollout${E.why?` (${E.why})`:""}.`;v.report({is:"warning",code:"W_BAD",message:m})}async function c(s,v){
const{cluster:M,knock:E,interrupt:m,reporter:y}=s;if(!(0,U.LK)(M.snapshot(),v))return;const L=(0,U.hu)(M.snapshot(),v),I=F=>!(0,U.LK)(F,v);if(L!==void 0){y.report(
{is:"note",text:`${v} has no pods: waking it before it receives traffic`});const F=H=>(0,p.T)(s,I,O,H);if(await(0,K.Ku)([H=>E(L,H),F],m),await(0,p.T)(s,I,_,m))return}
const V=`${v} has no pods, and ${L===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;y.report({is:"warning",code:"W_ASLEEP",message:V})}async function f(s,v){const{cluster:M,clock:E,interrupt:m}=s,y=E.now(),L=({service:G})=>!G||!(0,A.UN)(
G.traffic,v),I=G=>(0,R.fx)(G.route,v);await(0,p.T)(s,G=>I(G)||L(G),g,m);const x=M.snapshot(),V=(0,R.NP)(x),F=Math.round(E.now()-y);if(I(x))return{after:V,isInForce:!0,
afterMs:F};const H=(0,R.NK)(x.route)??"no reason given",X=L(x)?"another client changed the traffic of the Service meanwhile":H;return{after:V,isInForce:!1,afterMs:F,
why:X}}var a=t(86522),r=t(82571),u=t(60233),P=t(17608),W=t(33588),C=t(58859),N=t(51181),b=t(10312);const Y=(s,v)=>({service:v,adoptGitops:s.take(N.V1.adoptGitops),
stableTag:s.take(N.et.stableTag),health:(0,b.Wr)(s)});async function J(s,v,M){const{page:E,connect:m,clock:y}=s,{transport:L,namespace:I,server:x,context:V}=await m(),
{service:F}=v,H={server:x,namespace:I,service:F,...V===void 0?{}:{context:V}};E.show((0,P.D)({is:"target",...H}));const X=(0,r.X)({transport:L,clock:y,namespace:I,
service:F,target:H});try{const G=await w(q(s,v,X),M),z=(0,u.IX)({service:F,namespace:I,...G});E.show((0,u.Fd)(z,E.width()));const Q=X.snapshot();return{code:k(G),
change:z,service:Q.service,urlOf:st=>(0,R.rs)(Q,st)}}finally{await X.close()}}const k=({isInForce:s})=>s?0:W.h.uncertain,q=({page:s,clock:v,interrupt:M},E,m)=>({
cluster:m,clock:v,interrupt:M(),settings:E,knock:(0,a.Tx)(E.health,v).knock,reporter:{report:y=>y.is==="warning"?s.warn(y.message):s.show((0,P.D)(y))}}),tt=(s,v)=>({
served:(0,R.NP)(s),stableTag:v,...s.service?.latestReady===void 0?{}:{latestReady:s.service.latestReady},revisions:[...s.revisions.values()].map(({name:M,generation:E,
ready:m,verdict:y})=>({name:M,generation:E,isReady:m.status==="True",isBad:y?.is==="bad"}))});function nt(s,{word:v,...M}){const E=(0,C.Vg)(v,s);if(E)return E;const m=s.
revisions.toSorted((y,L)=>L.generation-y.generation).slice(0,3);throw(0,T.V2)("E_NO_REVISION",{...M,word:v,known:m.map(({name:y})=>y).join(", ")})}}),56808:((Z,S,t)=>{
t.d(S,{ov:()=>w,showSample:()=>g});var T=t(77380),A=t(53969),p=t(11899),U=t(51499),j=t(72201),B=t(31055),R=t(45123),K=t(67903),$=t(53216),d=t(68582),i=t(6947),h=t(
46603);const g=(o,e,c)=>(0,A.a)(e,async f=>{const{settings:a,env:r,interrupt:u}=e,P=await l(f,a),W=a.output==="json",C=(0,h.Z8)(o),{printed:N}=(0,U.O)(a.health,
P);W||o.write((0,d.eR)((0,$.n8)(N),C));const b=await w(P,{...c,health:a.health,env:r,clock:T.d,interrupt:u});if(W)return o.page((0,K.KI)({url:(0,B.gZ)(P,a.health.
path),command:N,...b}));for(const Y of(0,i.M)(b,C.width?.()))o.write((0,d.eR)(Y,C))});async function w(o,{health:e,env:c,...f}){const{ask:a,close:r}=(0,j.o)(e,c,
"fresh"),{clock:u,revisionFrom:P}=f;try{const W=u.now(),C=await D(N=>a(n(e,o),N),f);return(0,i.u)(C,{tookMs:Math.round(u.now()-W),isNamed:P!==void 0})}finally{r()}}
async function l({transport:o,namespace:e,server:c},{service:f}){const{snapshot:a}=await(0,R.W)({transport:o,clock:T.d,server:c,namespace:e,service:f}),r=a.service?.
url;if(r===void 0)throw(0,p.V2)("E_NOT_THERE",{service:f,namespace:e});return r}const n=({path:o,method:e,headers:c},f)=>({url:(0,B.gZ)(f,o),method:e,headers:Object.
fromEntries(c.map(a=>{const[r="",...u]=a.split(":");return[r.trim().toLowerCase(),u.join(":").trim()]}))});async function D(o,{count:e,rate:c,revisionFrom:f,clock:a,
interrupt:r}){const u=a.now(),P=[];for(let C=0;C<e&&!r.aborted;C++)await a.sleep(Math.max(0,u+C*1e3/c-a.now()),r),r.aborted||P.push(O(o,{clock:a,interrupt:r,revisionFrom:f}));
const W=await Promise.all(P);return r.aborted?W.filter(C=>"status"in C):W}async function O(o,{clock:e,interrupt:c,revisionFrom:f}){const a=e.now(),r=()=>Math.round(
e.now()-a);try{const{status:u,headers:P,body:W=""}=await o(c),C=f&&_({headers:P,body:W},f);return{ms:r(),status:u,body:W,...C!==void 0&&{revision:C}}}catch(u){return{
ms:r(),why:u instanceof Error?u.message:String(u)}}}const _=({headers:o,body:e},c)=>{if("header"in c)return o[c.header]?.toString();const f=c.body.exec(e);return f?.[1]??
f?.[0]}}),90899:((Z,S,t)=>{t.r(S),t.d(S,{traffic:()=>w});var T=t(75389),A=t(11899),p=t(60233),U=t(6947),j=t(58859),B=t(7714),R=t(56009),K=t(34599),$=t(56808);const{
percentage:d,verify:i,rate:h,revisionFrom:g}=K.uE,w={prepare:o=>{const{take:e,isGiven:c,blame:f}=o,a=e(d)??[],r=(0,R.j3)(o,l(o,a));c(d)||f(d,(0,B.DG)("E_MISSING",
{example:d.example}));const u=n(o);return{act:P=>D(P,{options:r,shares:a,sample:u})}}};function l({take:o,isGiven:e,isWrong:c,blame:f},a){const r=o(K.gW)??a.find(
P=>P.service!==void 0)?.service??"";r===""&&!e(K.gW)&&!c(d)&&f(K.gW,(0,B.DG)("E_MISSING",{example:K.gW.example}));const u=a.find(P=>P.service!==void 0&&P.service!==
r);return u&&r!==""&&f(d,(0,B.DG)("E_SHARE_SERVICE",{word:u.written,service:r})),r}function n({take:o,isGiven:e,blame:c,spell:f}){const[a,r,u]=[o(i),o(h),o(g)];
for(const P of[h,g])a===void 0&&e(P)&&c(P,(0,B.DG)("E_NEEDS",{other:f(i)}));return a===void 0?void 0:{count:a,rate:r,...u&&{revisionFrom:u}}}async function D(o,{
options:e,shares:c,sample:f}){const{page:a,clock:r,env:u,interrupt:P}=o,{namespace:W}=await o.connect(),{code:C,change:N,service:b}=await(0,R.dv)(o,e,O({...e,namespace:W},
c));a.show((0,p.NW)(N));const Y=b?.url;if(f===void 0||Y===void 0||C!==0)return a.data(N),C;const J=await(0,$.ov)(Y,{...f,health:e.health,env:u,clock:r,interrupt:P()});
return a.show((0,U.M)(J,a.width())),a.data({...N,verified:J}),C}const O=(o,e)=>(c,f)=>{const a=(0,R.Hm)(f,o.stableTag),r=e.map(u=>({...u,to:(0,R.$P)(a,{word:u.word,
...o})}));return _(r,c.latestReady),{traffic:(0,j.R6)((0,T.fy)(c),r)?c.traffic:(0,j.z4)(c.traffic,r)}};function _(o,e="@latest"){const c=({to:f})=>f.is==="follo\
ws"?e:f.name;for(const[f,[a,r]]of Map.groupBy(o,c))if(a&&r)throw(0,A.V2)("E_SHARE_TWICE",{one:a.written,other:r.written,receiver:f})}}),45269:((Z,S,t)=>{t.d(S,{
y:()=>R});var T=t(73024),A=t(37067),p=t(44708),U=t(41692),j=t(83026);const B={one:1,several:8},R=(i,{ingressAddress:h,env:g,connections:w})=>{const l={...w==="f\
resh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:B[w]},proxyEnv:h?{}:K(i,g)};return i.protocol==="https:"?new p.Agent({...l,ca:[...$(g)]}):new A.Agent(l)},K=(i,h)=>Object.
fromEntries([...(0,j.No)(i.protocol),"no_proxy","NO_PROXY"].map(g=>[g,h[g]])),$=i=>[...(0,U.getCACertificates)("default"),...(0,U.getCACertificates)("system"),...d(
i.CURL_CA_BUNDLE)],d=i=>{if(!i)return[];try{return[(0,T.readFileSync)(i,"utf8")]}catch{return[]}}}),72201:((Z,S,t)=>{t.d(S,{o:()=>U});var T=t(37067),A=t(44708),
p=t(45269);function U(d,i,h){const g=new Map,w=l=>{const n=g.get(l.protocol)??(0,p.y)(l,{...d,env:i,connections:h});return g.set(l.protocol,n),n};return{ask:async(l,n)=>{
const D=AbortSignal.timeout(d.timeoutMs),O=AbortSignal.any([n,D]);try{const _=w(new URL(l.url));return await j(l,{spec:d,agent:_,signal:O})}catch(_){throw new Error(
D.aborted?`no response within ${d.timeoutMs/1e3} s`:$(_))}},close:()=>{for(const l of g.values())l.destroy()}}}function j(d,i){const{promise:h,resolve:g,reject:w}=Promise.
withResolvers(),l=K(d,i,n=>{const{statusCode:D=0,headers:O}=n,_=R(n);n.on("error",w).on("end",()=>g({status:D,headers:O,body:_()}))});return l.on("error",n=>{l.
reusedSocket&&$(n)==="ECONNRESET"?j(d,i).then(g,w):w(n)}),l.end(),h}const B=2048;function R(d){const i=[];let h=0;return d.on("data",g=>{h<B&&i.push(g.subarray(
0,B-h)),h+=g.length}),()=>Buffer.concat(i).toString("utf8")}function K({url:d,method:i,headers:h,by:g},w,l){const n=new URL(d),{hostname:D,port:O}=new URL(g??d),
{ingressAddress:_}=w.spec,o={agent:w.agent,signal:w.signal,method:i,host:_?.host??D,port:_?.port??O,path:`${n.pathname}${n.search}`,headers:{host:n.host,...h}};
return n.protocol==="https:"?A.request({...o,servername:n.hostname},l):T.request(o,l)}const $=d=>d instanceof Error?"code"in d&&typeof d.code=="string"?d.code:d.
message:String(d)}),60233:((Z,S,t)=>{t.d(S,{Fd:()=>K,IX:()=>R,NW:()=>d});var T=t(36701),A=t(24399),p=t(53216),U=t(70621),j=t(21447),B=t(93832);const R=({before:i,
after:h,...g})=>{const w=[...h,...i].flatMap(({revisionName:n})=>n===void 0?[]:[n]),l=n=>h.flatMap(({revisionName:D,tag:O})=>D===n&&O!==void 0?[O]:[]);return{...g,
revisions:[...new Set(w)].map(n=>({revision:n,before:(0,A.tC)(n,i),percent:(0,A.tC)(n,h),tags:l(n)})),isFloating:h.length>0&&(0,A.vY)(h)}},K=(i,h)=>{const g=i.revisions.
map(({revision:l,before:n,percent:D,tags:O})=>[l,`${n} %`,`${D} %`,O.join(", ")||"-"].map(U.g$));return[...(0,B.$5)([["REVISION","BEFORE","NOW","TAGS"],...g],h).
map((l,n)=>(0,p.n8)(l,n===0?"quiet":"plain")),(0,p.n8)(""),$(i)]},$=({isWritten:i,isInForce:h,afterMs:g,why:w,service:l})=>h?i?(0,p.n8)(`Done: the Route of ${l}\
 serves this, ${(0,j.ZK)(g)} after the write.`,"good"):(0,p.n8)("No change: it was so already."):(0,p.n8)(`The Route of ${l} does not serve this yet: ${w??"no r\
eason given"}.`,"bad"),d=({service:i,namespace:h,isFloating:g})=>g?[]:[(0,p.n8)(`Traffic is pinned to these Revisions: the next one of ${i} gets none by itself.\
 To follow the latest again:`),(0,p.n8)(`  ${(0,T.j)({verb:"traffic",service:i,args:["-p","@latest=100%"],namespace:h})}`)]}),6947:((Z,S,t)=>{t.d(S,{M:()=>h,u:()=>K});
var T=t(53216),A=t(70621),p=t(21447),U=t(93832);const j=500,B=10,R=60,K=(n,{tookMs:D,isNamed:O})=>{const _=n.flatMap(e=>"status"in e?[e.ms]:[]).sort((e,c)=>e-c),
o=e=>_[Math.ceil(e*_.length)-1]??0;return{requests:n.length,tookMs:D,answers:i(n.map($),e=>e),..._.length>0&&{latencyMs:{p50:o(.5),p95:o(.95),p99:o(.99),slowest:o(
1)}},coldStarts:_.filter(e=>e>=j&&e>=B*o(.5)).length,...O&&{revisions:i(n.flatMap(d),e=>e)}}},$=n=>{if("why"in n)return{why:n.why};const[D=""]=n.body.trim().split(
/\r?\n/),O=(0,A.g$)(D);return{status:n.status,body:O.length>R?`${O.slice(0,R)}...`:O}},d=n=>"why"in n?[]:[n.revision===void 0?{}:{revision:n.revision}];function i(n,D){
return[...Map.groupBy(n,_=>JSON.stringify(D(_))).values()].flatMap(([_,...o])=>_?[{..._,count:o.length+1}]:[]).sort((_,o)=>o.count-_.count)}const h=(n,D)=>{const{
requests:O,tookMs:_,answers:o,latencyMs:e,coldStarts:c}=n,f=o.map(({count:r,status:u,body:P,why:W})=>[String(r),(0,p.tC)(r,O),u===void 0?"-":String(u),W===void 0?
P??"":`no response: ${W}`]),a=(0,U.$5)([["COUNT","SHARE","STATUS","BODY"],...f],D);return[(0,T.n8)(`${(0,p.hS)(O,"request")} in ${(0,p.ZK)(_)}`,"title"),...a.map(
(r,u)=>(0,T.n8)(r,u===0?"quiet":"plain")),...e?[(0,T.n8)(""),(0,T.n8)(`Latency   ${g(e)}`)]:[],...c>0?[(0,T.n8)(`Slow      ${w(c)}`,"warn")]:[],...l(n)]},g=({p50:n,
p95:D,p99:O,slowest:_})=>`p50 ${(0,p.ZK)(n)}, p95 ${(0,p.ZK)(D)}, p99 ${(0,p.ZK)(O)}, slowest ${(0,p.ZK)(_)}`,w=n=>`${(0,p.hS)(n,"response")} took as long as on\
e that waits for a pod to start (a cold start)`,l=({revisions:n})=>{const D=n?.reduce((O,{count:_})=>O+_,0)??0;return n?n.map(({revision:O,count:_},o)=>{const e=O===
void 0?"warn":"plain",c=o===0?"Revisions":"         ";return(0,T.n8)(`${c} ${O===void 0?"without a name":(0,A.g$)(O)} ${(0,p.tC)(_,D)} (${_})`,e)}):[(0,T.n8)("R\
evisions unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME","quiet")]}})};export{ot as id,et as ids,at as modules};
