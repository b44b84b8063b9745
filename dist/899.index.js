const et=899,ot=[899],at={56009:((G,S,t)=>{t.d(S,{dv:()=>z,j3:()=>Y,Hm:()=>tt,$P:()=>nt});var D=t(11899),I=t(42105),P=t(96105),W=t(49773),U=t(91238),A=t(70894),
y=t(75389),B=t(90745),N=t(57028),h=t(73944),l=t(45722),e=t(11656);const r=6e4;async function c(o,p){await(0,U.DT)(o,"change");const m=await o.cluster.missing((0,A.
xQ)("always","change"));if(m.length>0)throw await(0,U.o0)(o,m);await(0,N.D)(o);const O=(0,y.NP)(o.cluster.snapshot());let w=f(o,p).traffic;const T=n(o.cluster.snapshot(),
w);for(const C of T)a(o,C);await Promise.all(T.map(C=>E(o,C)));const K=await(0,e.m3)(o,()=>{const{service:C,traffic:x}=f(o,p);if(w=x,!(0,I.UN)(C.traffic,w))return{
send:()=>o.cluster.writeService({generation:C.generation,driver:null,set:{traffic:x}}),isDone:V=>V.service!==void 0&&(0,I.UN)(V.service.traffic,w)}});return{before:O,
isWritten:K.is==="written",...await g(o,w)}}function f(o,p){const m=o.cluster.snapshot(),{service:O}=m,{target:w}=o.cluster;if(!O)throw(0,D.V2)("E_NOT_THERE",w);
(0,h.R)(o,O),s(o,O);const T=p(O,m),K=T.traffic.find(({revisionName:C})=>!(0,y.i_)(m)(C));return K&&!T.isRemoval&&M(o,O,K),{...T,service:O}}function s(o,p){const{
journal:m}=p;if(m==="unreadable")throw(0,l.bL)(o,o.cluster.snapshot());if(m===void 0)return;const O=m.stage==="paused"?"paused":"open";throw(0,D.V2)("E_ROLLOUT_\
OPEN",{...o.cluster.target,state:O,...m.job?.url?{url:m.job.url}:{}})}function M({cluster:o},p,{tag:m,percent:O,revisionName:w}){const{namespace:T}=o.target,K=w??
p.latestReady??"The latest Revision",C=(0,y.$R)(o.snapshot().revisions.get(K));throw O||m===void 0?(0,D.V2)("E_REVISION_NOT_READY",{revision:K,why:C,namespace:T}):
(0,D.V2)("E_ENTRY_NOT_READY",{...o.target,revision:K,why:C,tag:m})}const i=6e4,d=3e3;function n({service:o},p){if(!o)return[];const[m,O]=[(0,y.fy)(o),(0,y.fy)({
...o,traffic:p})];return(0,I.AR)(O).flatMap(({revision:w,percent:T})=>T>(0,I.tC)(w,m)?[w]:[])}function a({cluster:o,reporter:p},m){const O=o.snapshot().revisions.
get(m)?.verdict;if(O?.is!=="bad")return;const w=`${m} proved bad in a rollout${O.why?` (${O.why})`:""}.`;p.report({is:"warning",code:"W_BAD",message:w})}async function E(o,p){
const{cluster:m,knock:O,interrupt:w,reporter:T}=o;if(!(0,W.LK)(m.snapshot(),p))return;const K=(0,W.hu)(m.snapshot(),p),C=H=>!(0,W.LK)(H,p);if(K!==void 0){T.report(
{is:"note",text:`${p} has no pods: waking it before it receives traffic`});const H=F=>(0,P.T)(o,C,i,F);if(await(0,B.Ku)([F=>O(K,F),H],w),await(0,P.T)(o,C,d,w))return}
const V=`${p} has no pods, and ${K===void 0?"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to\
 start.`;T.report({is:"warning",code:"W_ASLEEP",message:V})}async function g(o,p){const{cluster:m,clock:O,interrupt:w}=o,T=O.now(),K=({service:Z})=>!Z||!(0,I.UN)(
Z.traffic,p),C=Z=>(0,y.fx)(Z.route,p);await(0,P.T)(o,Z=>C(Z)||K(Z),r,w);const x=m.snapshot(),V=(0,y.NP)(x),H=Math.round(O.now()-T);if(C(x))return{after:V,isInForce:!0,
afterMs:H};const F=(0,y.NK)(x.route)??"no reason given",X=K(x)?"another client changed the traffic of the Service meanwhile":F;return{after:V,isInForce:!1,afterMs:H,
why:X}}var u=t(23218),_=t(63964),v=t(60233),R=t(17608),j=t(94733),L=t(33588),$=t(51181),b=t(10312);const Y=(o,p)=>({service:p,adoptGitops:o.take($.V1.adoptGitops),
stableTag:o.take($.et.stableTag),health:(0,b.Wr)(o)});async function z(o,p,m){const{page:O,connect:w,clock:T}=o,{transport:K,namespace:C,server:x,context:V}=await w(),
{service:H}=p,F={server:x,namespace:C,service:H,...V===void 0?{}:{context:V}};O.show((0,R.D)({is:"target",...F}));const X=(0,_.X)({transport:K,clock:T,namespace:C,
service:H,target:F});try{const Z=await c(q(o,p,X),m),J=(0,v.IX)({service:H,namespace:C,...Z});O.show((0,v.Fd)(J,O.width()));const Q=X.snapshot();return{code:k(Z),
change:J,service:Q.service,urlOf:st=>(0,y.rs)(Q,st)}}finally{await X.close()}}const k=({isInForce:o})=>o?0:L.h.uncertain,q=({page:o,clock:p,interrupt:m},O,w)=>({
cluster:w,clock:p,interrupt:m(),settings:O,knock:(0,u.T)(O.health,p).knock,reporter:{report:T=>T.is==="warning"?o.warn(T.message):o.show((0,R.D)(T))}}),tt=(o,p)=>({
served:(0,y.NP)(o),stableTag:p,...o.service?.latestReady===void 0?{}:{latestReady:o.service.latestReady},revisions:[...o.revisions.values()].map(({name:m,generation:O,
ready:w,verdict:T})=>({name:m,generation:O,isReady:w.status==="True",isBad:T?.is==="bad"}))});function nt(o,{word:p,...m}){const O=(0,j.Vg)(p,o);if(O)return O;const w=o.
revisions.toSorted((T,K)=>K.generation-T.generation).slice(0,3);throw(0,D.V2)("E_NO_REVISION",{...m,word:p,known:w.map(({name:T})=>T).join(", ")})}}),56808:((G,S,t)=>{
t.d(S,{ov:()=>c,showSample:()=>r});var D=t(77380),I=t(53969),P=t(11899),W=t(51499),U=t(72201),A=t(31055),y=t(75829),B=t(67903),N=t(53216),h=t(68582),l=t(6947),e=t(
46603);const r=(n,a,E)=>(0,I.a)(a,async g=>{const{settings:u,env:_,interrupt:v}=a,R=await f(g,u),j=u.output==="json",L=(0,e.Z8)(n),{printed:$}=(0,W.O)(u.health,
R);j||n.write((0,h.eR)((0,N.n8)($),L));const b=await c(R,{...E,health:u.health,env:_,clock:D.d,interrupt:v});if(j)return n.page((0,B.KI)({url:(0,A.gZ)(R,u.health.
path),command:$,...b}));for(const Y of(0,l.M)(b,L.width?.()))n.write((0,h.eR)(Y,L))});async function c(n,{health:a,env:E,...g}){const{ask:u,close:_}=(0,U.o)(a,E,
"fresh"),{clock:v,revisionFrom:R}=g;try{const j=v.now(),L=await M($=>u(s(a,n),$),g);return(0,l.u)(L,{tookMs:Math.round(v.now()-j),isNamed:R!==void 0})}finally{_()}}
async function f({transport:n,namespace:a,server:E},{service:g}){const{snapshot:u}=await(0,y.W)({transport:n,clock:D.d,server:E,namespace:a,service:g}),_=u.service?.
url;if(_===void 0)throw(0,P.V2)("E_NOT_THERE",{service:g,namespace:a});return _}const s=({path:n,method:a,headers:E},g)=>({url:(0,A.gZ)(g,n),method:a,headers:Object.
fromEntries(E.map(u=>{const[_="",...v]=u.split(":");return[_.trim().toLowerCase(),v.join(":").trim()]}))});async function M(n,{count:a,rate:E,revisionFrom:g,clock:u,
interrupt:_}){const v=u.now(),R=[];for(let L=0;L<a&&!_.aborted;L++)await u.sleep(Math.max(0,v+L*1e3/E-u.now()),_),_.aborted||R.push(i(n,{clock:u,interrupt:_,revisionFrom:g}));
const j=await Promise.all(R);return _.aborted?j.filter(L=>"status"in L):j}async function i(n,{clock:a,interrupt:E,revisionFrom:g}){const u=a.now(),_=()=>Math.round(
a.now()-u);try{const{status:v,headers:R,body:j=""}=await n(E),L=g&&d({headers:R,body:j},g);return{ms:_(),status:v,body:j,...L!==void 0&&{revision:L}}}catch(v){return{
ms:_(),why:v instanceof Error?v.message:String(v)}}}const d=({headers:n,body:a},E)=>{if("header"in E)return n[E.header]?.toString();const g=E.body.exec(a);return g?.[1]??
g?.[0]}}),90899:((G,S,t)=>{t.r(S),t.d(S,{traffic:()=>c});var D=t(75389),I=t(11899),P=t(60233),W=t(6947),U=t(94733),A=t(7714),y=t(56009),B=t(34599),N=t(56808);const{
percentage:h,verify:l,rate:e,revisionFrom:r}=B.uE,c={prepare:n=>{const{take:a,isGiven:E,blame:g}=n,u=a(h)??[],_=(0,y.j3)(n,f(n,u));E(h)||g(h,(0,A.DG)("E_MISSING",
{example:h.example}));const v=s(n);return{act:R=>M(R,{options:_,shares:u,sample:v})}}};function f({take:n,isGiven:a,isWrong:E,blame:g},u){const _=n(B.gW)??u.find(
R=>R.service!==void 0)?.service??"";_===""&&!a(B.gW)&&!E(h)&&g(B.gW,(0,A.DG)("E_MISSING",{example:B.gW.example}));const v=u.find(R=>R.service!==void 0&&R.service!==
_);return v&&_!==""&&g(h,(0,A.DG)("E_SHARE_SERVICE",{word:v.written,service:_})),_}function s({take:n,isGiven:a,blame:E,spell:g}){const[u,_,v]=[n(l),n(e),n(r)];
for(const R of[e,r])u===void 0&&a(R)&&E(R,(0,A.DG)("E_NEEDS",{other:g(l)}));return u===void 0?void 0:{count:u,rate:_,...v&&{revisionFrom:v}}}async function M(n,{
options:a,shares:E,sample:g}){const{page:u,clock:_,env:v,interrupt:R}=n,{namespace:j}=await n.connect(),{code:L,change:$,service:b}=await(0,y.dv)(n,a,i({...a,namespace:j},
E));u.show((0,P.NW)($));const Y=b?.url;if(g===void 0||Y===void 0||L!==0)return u.data($),L;const z=await(0,N.ov)(Y,{...g,health:a.health,env:v,clock:_,interrupt:R()});
return u.show((0,W.M)(z,u.width())),u.data({...$,verified:z}),L}const i=(n,a)=>(E,g)=>{const u=(0,y.Hm)(g,n.stableTag),_=a.map(v=>({...v,to:(0,y.$P)(u,{word:v.word,
...n})}));return d(_,E.latestReady),{traffic:(0,U.R6)((0,D.fy)(E),_)?E.traffic:(0,U.z4)(E.traffic,_)}};function d(n,a="@latest"){const E=({to:g})=>g.is==="follo\
ws"?a:g.name;for(const[g,[u,_]]of Map.groupBy(n,E))if(u&&_)throw(0,I.V2)("E_SHARE_TWICE",{one:u.written,other:_.written,receiver:g})}}),45269:((G,S,t)=>{t.d(S,{
y:()=>y});var D=t(73024),I=t(37067),P=t(44708),W=t(41692),U=t(83026);const A={one:1,several:8},y=(l,{ingressAddress:e,env:r,connections:c})=>{const f={...c==="f\
resh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:A[c]},proxyEnv:e?{}:B(l,r)};return l.protocol==="https:"?new P.Agent({...f,ca:[...N(r)]}):new I.Agent(f)},B=(l,e)=>Object.
fromEntries([...(0,U.No)(l.protocol),"no_proxy","NO_PROXY"].map(r=>[r,e[r]])),N=l=>[...(0,W.getCACertificates)("default"),...(0,W.getCACertificates)("system"),...h(
l.CURL_CA_BUNDLE)],h=l=>{if(!l)return[];try{return[(0,D.readFileSync)(l,"utf8")]}catch{return[]}}}),72201:((G,S,t)=>{t.d(S,{o:()=>W});var D=t(37067),I=t(44708),
P=t(45269);function W(h,l,e){const r=new Map,c=f=>{const s=r.get(f.protocol)??(0,P.y)(f,{...h,env:l,connections:e});return r.set(f.protocol,s),s};return{ask:async(f,s)=>{
const M=AbortSignal.timeout(h.timeoutMs),i=AbortSignal.any([s,M]);try{const d=c(new URL(f.url));return await U(f,{spec:h,agent:d,signal:i})}catch(d){throw new Error(
M.aborted?`no response within ${h.timeoutMs/1e3} s`:N(d))}},close:()=>{for(const f of r.values())f.destroy()}}}function U(h,l){const{promise:e,resolve:r,reject:c}=Promise.
withResolvers(),f=B(h,l,s=>{const{statusCode:M=0,headers:i}=s,d=y(s);s.on("error",c).on("end",()=>r({status:M,headers:i,body:d()}))});return f.on("error",s=>{f.
reusedSocket&&N(s)==="ECONNRESET"?U(h,l).then(r,c):c(s)}),f.end(),e}const A=2048;function y(h){const l=[];let e=0;return h.on("data",r=>{e<A&&l.push(r.subarray(
0,A-e)),e+=r.length}),()=>Buffer.concat(l).toString("utf8")}function B({url:h,method:l,headers:e,by:r},c,f){const s=new URL(h),{hostname:M,port:i}=new URL(r??h),
{ingressAddress:d}=c.spec,n={agent:c.agent,signal:c.signal,method:l,host:d?.host??M,port:d?.port??i,path:`${s.pathname}${s.search}`,headers:{host:s.host,...e}};
return s.protocol==="https:"?I.request({...n,servername:s.hostname},f):D.request(n,f)}const N=h=>h instanceof Error?"code"in h&&typeof h.code=="string"?h.code:h.
message:String(h)}),60233:((G,S,t)=>{t.d(S,{Fd:()=>B,IX:()=>y,NW:()=>h});var D=t(36701),I=t(42105),P=t(53216),W=t(55097),U=t(21447),A=t(93832);const y=({before:l,
after:e,...r})=>{const c=[...e,...l].flatMap(({revisionName:s})=>s===void 0?[]:[s]),f=s=>e.flatMap(({revisionName:M,tag:i})=>M===s&&i!==void 0?[i]:[]);return{...r,
revisions:[...new Set(c)].map(s=>({revision:s,before:(0,I.tC)(s,l),percent:(0,I.tC)(s,e),tags:f(s)})),isFloating:e.length>0&&(0,I.vY)(e)}},B=(l,e)=>{const r=l.revisions.
map(({revision:f,before:s,percent:M,tags:i})=>[f,`${s} %`,`${M} %`,i.join(", ")||"-"].map(W.g));return[...(0,A.$5)([["REVISION","BEFORE","NOW","TAGS"],...r],e).
map((f,s)=>(0,P.n8)(f,s===0?"quiet":"plain")),(0,P.n8)(""),N(l)]},N=({isWritten:l,isInForce:e,afterMs:r,why:c,service:f})=>e?l?(0,P.n8)(`Done: the Route of ${f}\
 serves this, ${(0,U.ZK)(r)} after the write.`,"good"):(0,P.n8)("No change: it was so already."):(0,P.n8)(`The Route of ${f} does not serve this yet: ${c??"no r\
eason given"}.`,"bad"),h=({service:l,namespace:e,isFloating:r})=>r?[]:[(0,P.n8)(`Traffic is pinned to these Revisions: the next one of ${l} gets none by itself.\
 To follow the latest again:`),(0,P.n8)(`  ${(0,D.j)({verb:"traffic",service:l,args:["-p","@latest=100%"],namespace:e})}`)]}),6947:((G,S,t)=>{t.d(S,{M:()=>e,u:()=>B});
var D=t(53216),I=t(55097),P=t(21447),W=t(93832);const U=500,A=10,y=60,B=(s,{tookMs:M,isNamed:i})=>{const d=s.flatMap(a=>"status"in a?[a.ms]:[]).sort((a,E)=>a-E),
n=a=>d[Math.ceil(a*d.length)-1]??0;return{requests:s.length,tookMs:M,answers:l(s.map(N),a=>a),...d.length>0&&{latencyMs:{p50:n(.5),p95:n(.95),p99:n(.99),slowest:n(
1)}},coldStarts:d.filter(a=>a>=U&&a>=A*n(.5)).length,...i&&{revisions:l(s.flatMap(h),a=>a)}}},N=s=>{if("why"in s)return{why:s.why};const[M=""]=s.body.trim().split(
/\r?\n/),i=(0,I.g)(M);return{status:s.status,body:i.length>y?`${i.slice(0,y)}...`:i}},h=s=>"why"in s?[]:[s.revision===void 0?{}:{revision:s.revision}];function l(s,M){
return[...Map.groupBy(s,d=>JSON.stringify(M(d))).values()].flatMap(([d,...n])=>d?[{...d,count:n.length+1}]:[]).sort((d,n)=>n.count-d.count)}const e=(s,M)=>{const{
requests:i,tookMs:d,answers:n,latencyMs:a,coldStarts:E}=s,g=n.map(({count:_,status:v,body:R,why:j})=>[String(_),(0,P.tC)(_,i),v===void 0?"-":String(v),j===void 0?
R??"":`no response: ${j}`]),u=(0,W.$5)([["COUNT","SHARE","STATUS","BODY"],...g],M);return[(0,D.n8)(`${(0,P.hS)(i,"request")} in ${(0,P.ZK)(d)}`,"title"),...u.map(
(_,v)=>(0,D.n8)(_,v===0?"quiet":"plain")),...a?[(0,D.n8)(""),(0,D.n8)(`Latency   ${r(a)}`)]:[],...E>0?[(0,D.n8)(`Slow      ${c(E)}`,"warn")]:[],...f(s)]},r=({p50:s,
p95:M,p99:i,slowest:d})=>`p50 ${(0,P.ZK)(s)}, p95 ${(0,P.ZK)(M)}, p99 ${(0,P.ZK)(i)}, slowest ${(0,P.ZK)(d)}`,c=s=>`${(0,P.hS)(s,"response")} took as long as on\
e that waits for a pod to start (a cold start)`,f=({revisions:s})=>{const M=s?.reduce((i,{count:d})=>i+d,0)??0;return s?s.map(({revision:i,count:d},n)=>{const a=i===
void 0?"warn":"plain",E=n===0?"Revisions":"         ";return(0,D.n8)(`${E} ${i===void 0?"without a name":(0,I.g)(i)} ${(0,P.tC)(d,M)} (${d})`,a)}):[(0,D.n8)("Re\
visions unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME","quiet")]}}),94733:((G,S,t)=>{t.d(S,{Kr:()=>l,R6:()=>N,VK:()=>h,
Vg:()=>I,z4:()=>U});var D=t(42105);function I(e,r){if(e==="@latest")return{is:"follows"};const c=P(e,r);return c!==void 0&&r.revisions.some(f=>f.name===c)?{is:"\
revision",name:c}:void 0}function P(e,r){return e==="latest"?r.latestReady:e==="previous"?W(r):r.served.find(({tag:c})=>c===e)?.revisionName??e}function W({served:e,
latestReady:r,revisions:c,stableTag:f}){const s=n=>c.some(a=>a.name===n&&a.isReady),M=(0,D.HV)((0,D.AR)(e).filter(({revision:n})=>n!==r));if(M!==void 0)return M;
const i=e.find(({tag:n})=>n===f)?.revisionName;if(i!==r&&s(i))return i;const d=c.find(({name:n})=>n===r);return c.filter(({generation:n,isBad:a,isReady:E})=>E&&
!a&&n<(d?.generation??0)).toSorted((n,a)=>a.generation-n.generation)[0]?.name}function U(e,r){const c=i=>{const d=e.filter(n=>A(y(n))===i);return d.find(({tag:n})=>n!==
void 0)??d[0]},f=r.map(i=>({...i,at:c(A(i.to))})),s=e.map(i=>({...i,percent:f.find(({at:d})=>d===i)?.percent??0})),M=f.flatMap(({to:i,percent:d,at:n})=>n?[]:[{...B(
i),percent:d}]);return(0,D.Zu)([...s,...M].filter(({tag:i,percent:d})=>i!==void 0||d>0))}const A=e=>e.is==="follows"?"@latest":e.name,y=e=>(0,D.pk)(e)?{is:"foll\
ows"}:{is:"revision",name:e.revisionName??""},B=e=>e.is==="follows"?{latestRevision:!0}:{revisionName:e.name,latestRevision:!1},N=(e,r)=>{const c=r.find(({percent:f})=>f===
100);return c?.to.is==="revision"&&(0,D.tC)(c.to.name,e)===100},h=(e,r,c)=>(0,D.Zu)([...l(e,r),{tag:r,revisionName:c,latestRevision:!1,percent:0}]),l=(e,r)=>(0,D.
Zu)(e.flatMap(c=>{const{tag:f,...s}=c;return f!==r?[c]:c.percent?[s]:[]}))})};export{et as id,ot as ids,at as modules};
