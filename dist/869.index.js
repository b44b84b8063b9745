const q=869,tt=[869],nt={15623:((B,A,e)=>{e.d(A,{UB:()=>J,vk:()=>Y,qu:()=>z,oq:()=>H,ho:()=>G,BW:()=>X});var i=e(84611),g=e(34794),r=e(79493),w=e(93941),_=e(9894),
I=e(33817),p=e(53216),y=e(33588),C=e(7714),U=e(47666),D=e(77598),E=e(37067),c=e(44708),v=e(45269),P=e(98564),n=e(47629);const o=16,t=6e4,s=5;async function a(d,u){
const l=await f(d,u),m=(0,D.createHash)("sha256").update(l).digest("hex"),{name:R,sha256:T=m}=d;if(m!==T)throw(0,i.V2)("E_SOURCE_MISMATCH",{source:R,expected:T,
found:m});return l.toString("utf8")}async function f(d,{env:u,signal:l}){const m=AbortSignal.timeout(t);try{return d.is==="file"?(0,n.io)(d.name,o):await M(new URL(
d.url),{env:u,signal:AbortSignal.any([l,m])})}catch(R){if(l.aborted)throw(0,i.V2)("E_STOPPED",{});const T=m.aborted?`no end of it within ${t/1e3} s`:O(d,R);throw(0,i.
V2)("E_SOURCE_READ",{source:d.name,why:T})}}const O=({is:d},u)=>{const l=u instanceof Error&&"code"in u?String(u.code):void 0;return d==="file"?l==="ENOENT"?"th\
ere is no such file":(0,n.A3)(u):l??(u instanceof Error?u.message:String(u))};async function M(d,u){let l=d;for(let m=0;m<=s;m++){const R=await j(l,u),{statusCode:T=0,
headers:$}=R;if(T===200)return await L(R);R.destroy();const W=T>=300&&T<400?URL.parse($.location??"",l.href):null;if(!W)throw new Error(`the response was HTTP ${T}`);
if(!(0,P.p)(W))throw new Error("it redirects to an address without https");l=W}throw new Error(`it redirects more than ${s} times`)}function j(d,{env:u,signal:l}){
const{promise:m,resolve:R,reject:T}=Promise.withResolvers(),$={agent:(0,v.y)(d,{env:u,connections:"fresh"}),signal:l};return(d.protocol==="https:"?(0,c.get)(d,$,
R):(0,E.get)(d,$,R)).on("error",T),m}async function L(d){const u=[];let l=0;for await(const m of d)if(u.push(m),l+=m.length,l>o*1024*1024)throw new Error(`it is\
 larger than ${o} MiB`);return Buffer.concat(u)}const{filename:h,timeout:S,dryRun:Q}=U.c;function J({take:d,isGiven:u,blame:l}){const m=d(h)??[];return u(h)||l(
h,(0,C.DG)("E_MISSING",{example:h.example})),{sources:m,timeoutMs:d(S),isDryRun:d(Q)}}async function G({env:d,clock:u,connect:l,interrupt:m},R){const T=m(),$=[];
for(const N of R)$.push((0,_.$V)(N.name,await a(N,{env:d,signal:T})));const W=(0,_.jP)($),x=await l(),{api:V}=(0,r.J5)({...x,clock:u}),b=await(0,w.Mq)(V,W.flatMap(
({objects:N})=>N)),Z=W.map(({source:N,objects:F})=>({source:N,objects:F.flatMap(K=>(0,I.ZA)(b,K,x.namespace)??[]),unknown:F.filter(K=>!b(K))}));return{api:V,manifests:Z,
signal:T}}function X(d){const[u]=d.flatMap(({unknown:T})=>T);if(!u)return;const{kind:l,apiVersion:m,source:R}=u;throw(0,i.V2)("E_KIND_UNKNOWN",{object:(0,_.tq)(
u),source:R,kind:`${l} (${m})`})}const k=8;async function H(d,u){const l=[];for(let m=0;m<d.length;m+=k)l.push(...await Promise.all(d.slice(m,m+k).map(u)));return l}
async function Y({page:d},u){try{return await u(),{code:0}}catch(l){if(!(l instanceof g.a))throw l;const{code:m,message:R,cure:T}=l;return d.show([(0,p.n8)(`Not\
 finished: ${R}`,"bad"),(0,p.n8)(T)]),{code:y.h.uncertain,error:{code:m,message:R,cure:T}}}}const z=({source:d,apiVersion:u,kind:l,namespace:m,name:R})=>({manifest:d,
apiVersion:u,kind:l,...m!==void 0&&{namespace:m},name:R})}),45269:((B,A,e)=>{e.d(A,{y:()=>p});var i=e(73024),g=e(37067),r=e(44708),w=e(41692),_=e(83026);const I={
one:1,several:8},p=(D,{ingressAddress:E,env:c,connections:v})=>{const P={...v==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:I[v]},proxyEnv:E?{}:y(D,c)};return D.
protocol==="https:"?new r.Agent({...P,ca:[...C(c)]}):new g.Agent(P)},y=(D,E)=>Object.fromEntries([...(0,_.No)(D.protocol),"no_proxy","NO_PROXY"].map(c=>[c,E[c]])),
C=D=>[...(0,w.getCACertificates)("default"),...(0,w.getCACertificates)("system"),...U(D.CURL_CA_BUNDLE)],U=D=>{if(!D)return[];try{return[(0,i.readFileSync)(D,"u\
tf8")]}catch{return[]}}}),83026:((B,A,e)=>{e.d(A,{No:()=>r,O6:()=>g,S1:()=>w});var i=e(71553);const g=async({ingressAddress:_},I,p)=>{if(_)return p.resolves(_.host);
const{hostname:y,protocol:C}=new URL(I);return r(C).some(U=>p.env[U])||p.resolves(y)},r=_=>_==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["\
http_proxy","all_proxy","ALL_PROXY"],w=_=>(0,i.lookup)(_.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),12767:((B,A,e)=>{e.d(A,{U:()=>w});var i=e(30673),g=e(
27624);const r=4,w=(I,p)=>{const y=(0,g.qF)(p)??null;return(0,i.lO)(I,[...(0,i.LF)(y),..._(y)].filter(C=>C.length>=r))},_=I=>{const{kind:p,data:y,stringData:C}=(0,g.
Ik)(I);return p!=="Secret"?[]:[y,C].flatMap(U=>Object.values((0,g.Ik)(U)).map(String))}}),94115:((B,A,e)=>{e.d(A,{M:()=>y,_:()=>C});var i=e(34794),g=e(86882),r=e(
12767),w=e(5581),_=e(79132);const I=500,p=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),y=(n,o)=>D(n,o,{fresh:!1}),C=async(n,o)=>{
const t=new AbortController;try{const s=D(n,o,{fresh:!1,urgent:!0,signal:t.signal}),a=await Promise.race([s,n.clock.sleep(I,t.signal)]);return a&&a.is!=="unknow\
n"?a:await U([s,D(n,o,{fresh:!0,urgent:!0,signal:t.signal})])}finally{t.abort()}},U=async n=>{const o=n.map(async t=>{const s=await t;if(s.is==="unknown")throw new Error(
s.message);return s});try{return await Promise.any(o)}catch{return{is:"unknown",message:"no response to two attempts"}}},D=async(n,o,t)=>{for(let s=0;;s++){const a=await c(
n,o,{...t,fresh:t.fresh||s>0});if(a.is!=="busy"&&a.is!=="unsent")return a;if(s===g.r2-1||t.signal?.aborted)return E(a);await(0,g.fu)(n,s,{response:a.is==="busy"?
a.response:void 0,signal:t.signal})}},E=n=>n.is==="busy"?(0,_.J5)(n.response):{is:"unknown",message:n.message},c=async(n,o,t)=>{try{return(0,_.Ij)(v(await(0,w.w$)(
n,o,t),o),o)}catch(s){const a=s instanceof Error?s.message:String(s);return s instanceof i.a?{is:"refused",status:0,reason:s.code,message:a}:{is:P(s)?"unsent":"\
unknown",message:a}}},v=(n,{body:o=""})=>(0,_.FG)(n)?n:{...n,text:(0,r.U)(n.text,o)},P=n=>n instanceof Error&&"code"in n&&p.has(String(n.code))}),93941:((B,A,e)=>{
e.d(A,{Cv:()=>D,Mq:()=>w,Vd:()=>I,Vl:()=>C,XM:()=>U,dr:()=>y});var i=e(27624),g=e(44262),r=e(9894);async function w(E,c){const v=c.filter(r.gN).flatMap(({body:t})=>I(
t)),P=[...new Set([...c,...v].map(({apiVersion:t})=>t))],o=[...(await Promise.all(P.map(t=>_(E,t)))).flat(),...v];return({apiVersion:t,kind:s})=>o.find(a=>a.apiVersion===
t&&a.kind===s)}async function _(E,c){const v=await(0,g.eA)(E,p(c));return(0,i.JD)(v?.resources).flatMap(({name:P,kind:n,namespaced:o})=>{const[t,s]=[(0,i.Qq)(P),
(0,i.Qq)(n)];return t===void 0||s===void 0||t.includes("/")?[]:[{apiVersion:c,kind:s,plural:t,isNamespaced:o===!0,isServed:!0}]})}function I(E){const{group:c,scope:v,
names:P,versions:n}=(0,i.Ik)(E.spec),[o,t]=[(0,i.Qq)((0,i.Ik)(P).kind),(0,i.Qq)((0,i.Ik)(P).plural)];return o===void 0||t===void 0?[]:(0,i.JD)(n).flatMap(({name:s,
served:a})=>a===!1?[]:[{apiVersion:`${c}/${s}`,kind:o,plural:t,isNamespaced:v==="Namespaced",isServed:!1}])}const p=E=>{const c=E.split("/").map(encodeURIComponent).
join("/");return E.includes("/")?`/apis/${c}`:`/api/${c}`},y=({apiVersion:E,plural:c})=>`${p(E)}/${encodeURIComponent(c)}`,C=({apiVersion:E,plural:c},v)=>`${p(E)}\
/namespaces/${encodeURIComponent(v)}/${encodeURIComponent(c)}`,U=({apiVersion:E,plural:c},{name:v,namespace:P})=>{const n=P===void 0?"":`/namespaces/${encodeURIComponent(
P)}`;return`${p(E)}${n}/${encodeURIComponent(c)}/${encodeURIComponent(v)}`},D=(E,{apiVersion:c,plural:v})=>{const P=(0,r.F8)({apiVersion:c});return`${E} ${v}${P===
""?"":`.${P}`}`}}),9894:((B,A,e)=>{e.d(A,{$V:()=>p,F8:()=>D,GW:()=>E,ce:()=>v,gN:()=>c,jP:()=>U,tq:()=>P});var i=e(57975),g=e(81610),r=e(84611),w=e(85148),_=e(27624);
const I=1e5;function p(n,o){const t=(0,w.a)(o,I);if(t instanceof Error)throw(0,r.V2)("E_MANIFEST_YAML",{file:n,why:(0,w.g)(t)});const s=t.flatMap((a,f)=>y(a).map(
O=>C(O,n,f+1)));if(s.length===0)throw(0,r.V2)("E_SOURCE_EMPTY",{source:n});return{source:n,objects:s}}const y=n=>(0,g.G)(n)&&n.kind==="List"&&n.apiVersion==="v1"?
(0,_.JD)(n.items):[n];function C(n,o,t){const s=(0,g.G)(n)?n:{},{name:a,namespace:f}=(0,_.Ik)(s.metadata),[O,M,j,L]=[(0,_.Qq)(s.apiVersion),(0,_.Qq)(s.kind),(0,_.
Qq)(a),(0,_.Qq)(f)];if(O!==void 0&&M!==void 0&&j!==void 0)return{source:o,apiVersion:O,kind:M,name:j,body:s,...L!==void 0&&{namespace:L}};const h=O===void 0?"ap\
iVersion":M===void 0?"kind":"metadata.name";throw(0,r.V2)("E_SOURCE_OBJECT",{source:o,number:t,lacks:h})}function U(n){const o=new Map,t=s=>{const a=[D(s),s.kind,
s.namespace,s.name].join("/"),f=o.get(a);if(!f)o.set(a,s);else if(!(0,i.isDeepStrictEqual)(f.body,s.body))throw(0,r.V2)("E_OBJECT_TWICE",{object:P(s),source:f.source,
other:s.source});return!f};return n.map(s=>({...s,objects:s.objects.filter(t)}))}const D=({apiVersion:n})=>n.includes("/")?n.slice(0,n.indexOf("/")):"",E=({apiVersion:n,
kind:o})=>n==="v1"&&o==="Namespace",c=n=>D(n)==="apiextensions.k8s.io"&&n.kind==="CustomResourceDefinition",v=n=>D(n)==="apps"&&n.kind==="Deployment",P=({kind:n,
name:o,namespace:t})=>`${n} ${o}${t===void 0?"":` in ${t}`}`}),33817:((B,A,e)=>{e.d(A,{Eb:()=>D,Km:()=>v,Of:()=>c,ZA:()=>U});var i=e(84611),g=e(34794),r=e(44262),
w=e(12767),_=e(5581),I=e(79132),p=e(86882),y=e(93941),C=e(9894);function U(n,o,t){const s=n(o);if(!s)return;const{namespace:a,...f}=o,O=s.isNamespaced?a??t:void 0,
M={...f,resource:s,...O!==void 0&&{namespace:O}};return{...M,path:(0,y.XM)(s,M)}}async function D(n,o){if(o.resource.isServed)try{return await(0,r.LF)(n,{path:o.
path})}catch(t){throw t instanceof g.a&&t.code==="E_FORBIDDEN"?E(o,"get",t):t}}const E=(n,o,t)=>(0,i.V2)("E_OBJECT_FORBIDDEN",{object:(0,C.tq)(n),right:(0,y.Cv)(
o,n.resource)},t);function c(n,o){const t=(0,C.tq)(n);return o.is==="guard-failed"?(0,i.V2)("E_OBJECT_CONFLICT",{object:t,why:"it was changed just now"}):o.is===
"unknown"?(0,i.V2)("E_OBJECT_REFUSED",{object:t,why:o.message}):o.status===409?(0,i.V2)("E_OBJECT_CONFLICT",{object:t,why:o.message}):o.lacks?E(n,o.lacks.verb):
(0,i.V2)("E_OBJECT_REFUSED",{object:t,why:o.message})}async function v(n,o){for(let t=0;;t++){const s=t===p.r2-1,a=await P(n,o);if(!(a instanceof Error)&&(s||!(0,p.
LX)(a)))return a;if(a instanceof Error&&s)throw(0,i.V2)("E_API_SILENT",{server:n.server,tries:p.r2,why:a.message},a);await(0,p.fu)(n,t,a instanceof Error?{}:{response:a})}}
async function P(n,o){try{const t=await(0,_.w$)(n,o);return(0,I.FG)(t)?t:{...t,text:(0,w.U)(t.text,o.body??"")}}catch(t){if(t instanceof g.a)throw t;return t instanceof
Error?t:new Error(String(t))}}}),33209:((B,A,e)=>{e.d(A,{Tl:()=>y,ay:()=>C,ev:()=>P});var i=e(84611),g=e(34794),r=e(27624),w=e(44262),_=e(9894);const I=500;async function p(t,s,a,{
untilMs:f,signal:O}){let M=s;for(;;){if(O.aborted)throw(0,i.V2)("E_STOPPED",{});const L=(await Promise.all(M.map(async h=>({each:h,found:await(0,w.LF)(t,{path:h.
path})})))).filter(({each:h,found:S})=>!a(h,S));if(L.length===0||t.clock.now()>=f)return L;M=L.map(({each:h})=>h),await t.clock.sleep(I,O)}}async function y(t,s,a){
const f=await p(t,s,(h,S)=>o(S,"Established").status==="True",a),[O]=f;if(!O)return;const j=[o(O.found,"NamesAccepted"),o(O.found,"Established")].find(({status:h,
message:S})=>h==="False"&&S)?.message,L=f.map(({each:h})=>h.name).join(", ");throw(0,i.V2)("E_NOT_ESTABLISHED",{names:L,why:(0,r.Qq)(j)??"it gives no reason"})}
async function C(t,s,a){const f=(j,L)=>{const h=U(L);return h&&a.tell(j),h},[O]=await p(t,s,f,a);if(!O)return;const M=await E(t,O)??D(O.found)??"it gives no rea\
son";throw(0,i.V2)("E_NOT_AVAILABLE",{object:(0,_.tq)(O.each),why:M,after:a.after})}const U=t=>{if(!t)return!1;const[s,a]=[(0,r.Ik)(t.spec),(0,r.Ik)(t.status)],
f=(0,r.WQ)(s.replicas)??1;return((0,r.WQ)(a.observedGeneration)??0)>=((0,r.WQ)((0,r.Ik)(t.metadata).generation)??0)&&((0,r.WQ)(a.updatedReplicas)??0)>=f&&((0,r.
WQ)(a.availableReplicas)??0)>=f},D=t=>{if(!t)return"it was deleted";const s=o(t,"ReplicaFailure"),{message:a}=s.status==="True"?s:o(t,"Available");return(0,r.Qq)(
a)};async function E(t,{each:s,found:a}){const O={labelSelector:Object.entries((0,r.Te)((0,r.Ik)((0,r.Ik)((0,r.Ik)(a).spec).selector).matchLabels)).map(([M,j])=>`${M}\
=${j}`).join(",")};try{return(await(0,w.LD)(t,{path:`/api/v1/namespaces/${encodeURIComponent(s.namespace??"")}/pods`,query:O}))?.items.map(v).find(j=>j!==void 0)}catch(M){
if(M instanceof g.a)return;throw M}}const c=["ContainerCreating","PodInitializing"];function v(t){const s=(0,r.Ik)(t.status),a=(0,r.Qq)((0,r.Ik)(t.metadata).name),
f=o(t,"PodScheduled");if(f.status==="False")return`pod ${a} has no node: ${(0,r.Qq)(f.message)??f.reason}`;const O=[...(0,r.JD)(s.initContainerStatuses),...(0,r.
JD)(s.containerStatuses)],M=O.map(({state:h})=>(0,r.Ik)((0,r.Ik)(h).waiting)),{reason:j,message:L}=M.find(h=>(0,r.Qq)(h.reason)&&!c.includes(String(h.reason)))??
{};return j?[`pod ${a} waits: ${j}`,(0,r.Qq)(L)].filter(Boolean).join(": "):O.some(({ready:h})=>h===!1)?`pod ${a} is not ready`:void 0}async function P(t,s,a){const[
f]=await p(t,s,(O,M)=>M===void 0,a);if(f)throw(0,i.V2)("E_NOT_GONE",{object:(0,_.tq)(f.each),why:n(f.found),after:a.after})}const n=t=>{const s=(0,r.JD)((0,r.Ik)(
t?.status).conditions).find(({type:f,status:O,message:M})=>O==="True"&&/Remaining|Failure|Terminating/.test(String(f))&&M),a=(0,r.P$)((0,r.Ik)(t?.metadata).finalizers);
return s?String(s.message):a.length>0?`it waits for its finalizers ${a.join(", ")}`:"it gives no reason"},o=(t,s)=>(0,r.JD)((0,r.Ik)(t?.status).conditions).find(
a=>a.type===s)??{}})};export{q as id,tt as ids,nt as modules};
