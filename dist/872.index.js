const q=872,nn=[872],tn={15623:((S,j,e)=>{e.d(j,{UB:()=>J,vk:()=>Y,qu:()=>z,oq:()=>H,ho:()=>G,BW:()=>X});var E=e(84611),M=e(34794),a=e(79493),I=e(93941),h=e(9894),
C=e(33817),v=e(53216),R=e(33588),U=e(7714),T=e(47666),u=e(77598),O=e(37067),y=e(44708),d=e(45269),f=e(98564),t=e(47629);const i=16,s=6e4,n=5;async function o(_,m){
const p=await r(_,m),g=(0,u.createHash)("sha256").update(p).digest("hex"),{name:D,sha256:P=g}=_;if(g!==P)throw(0,E.V2)("E_SOURCE_MISMATCH",{source:D,expected:P,
found:g});return p.toString("utf8")}async function r(_,{env:m,signal:p}){const g=AbortSignal.timeout(s);try{return _.is==="file"?(0,t.io)(_.name,i):await l(new URL(
_.url),{env:m,signal:AbortSignal.any([p,g])})}catch(D){if(p.aborted)throw(0,E.V2)("E_STOPPED",{});const P=g.aborted?`no end of it within ${s/1e3} s`:c(_,D);throw(0,E.
V2)("E_SOURCE_READ",{source:_.name,why:P})}}const c=({is:_},m)=>{const p=m instanceof Error&&"code"in m?String(m.code):void 0;return _==="file"?p==="ENOENT"?"th\
ere is no such file":(0,t.A3)(m):p??(m instanceof Error?m.message:String(m))};async function l(_,m){let p=_;for(let g=0;g<=n;g++){const D=await A(p,m),{statusCode:P=0,
headers:N}=D;if(P===200)return await L(D);D.destroy();const $=P>=300&&P<400?URL.parse(N.location??"",p.href):null;if(!$)throw new Error(`the response was HTTP ${P}`);
if(!(0,f.p)($))throw new Error("it redirects to an address without https");p=$}throw new Error(`it redirects more than ${n} times`)}function A(_,{env:m,signal:p}){
const{promise:g,resolve:D,reject:P}=Promise.withResolvers(),N={agent:(0,d.y)(_,{env:m,connections:"fresh"}),signal:p};return(_.protocol==="https:"?(0,y.get)(_,N,
D):(0,O.get)(_,N,D)).on("error",P),g}async function L(_){const m=[];let p=0;for await(const g of _)if(m.push(g),p+=g.length,p>i*1024*1024)throw new Error(`it is\
 larger than ${i} MiB`);return Buffer.concat(m)}const{filename:w,timeout:B,dryRun:Q}=T.c;function J({take:_,isGiven:m,blame:p}){const g=_(w)??[];return m(w)||p(
w,(0,U.DG)("E_MISSING",{example:w.example})),{sources:g,timeoutMs:_(B),isDryRun:_(Q)}}async function G({env:_,clock:m,connect:p,interrupt:g},D){const P=g(),N=[];
for(const W of D)N.push((0,h.$V)(W.name,await o(W,{env:_,signal:P})));const $=(0,h.jP)(N),x=await p(),{api:V}=(0,a.J5)({...x,clock:m}),b=await(0,I.Mq)(V,$.flatMap(
({objects:W})=>W)),Z=$.map(({source:W,objects:F})=>({source:W,objects:F.flatMap(K=>(0,C.ZA)(b,K,x.namespace)??[]),unknown:F.filter(K=>!b(K))}));return{api:V,manifests:Z,
signal:P}}function X(_){const[m]=_.flatMap(({unknown:P})=>P);if(!m)return;const{kind:p,apiVersion:g,source:D}=m;throw(0,E.V2)("E_KIND_UNKNOWN",{object:(0,h.tq)(
m),source:D,kind:`${p} (${g})`})}const k=8;async function H(_,m){const p=[];for(let g=0;g<_.length;g+=k)p.push(...await Promise.all(_.slice(g,g+k).map(m)));return p}
async function Y({page:_},m){try{return await m(),{code:0}}catch(p){if(!(p instanceof M.a))throw p;const{code:g,message:D,cure:P}=p;return _.show([(0,v.n8)(`Not\
 finished: ${D}`,"bad"),(0,v.n8)(P)]),{code:R.h.uncertain,error:{code:g,message:D,cure:P}}}}const z=({source:_,apiVersion:m,kind:p,namespace:g,name:D})=>({manifest:_,
apiVersion:m,kind:p,...g!==void 0&&{namespace:g},name:D})}),45269:((S,j,e)=>{e.d(j,{y:()=>v});var E=e(73024),M=e(37067),a=e(44708),I=e(41692),h=e(83026);const C={
one:1,several:8},v=(u,{ingressAddress:O,env:y,connections:d})=>{const f={...d==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:C[d]},proxyEnv:O?{}:R(u,y)};return u.
protocol==="https:"?new a.Agent({...f,ca:[...U(y)]}):new M.Agent(f)},R=(u,O)=>Object.fromEntries([...(0,h.No)(u.protocol),"no_proxy","NO_PROXY"].map(y=>[y,O[y]])),
U=u=>[...(0,I.getCACertificates)("default"),...(0,I.getCACertificates)("system"),...T(u.CURL_CA_BUNDLE)],T=u=>{if(!u)return[];try{return[(0,E.readFileSync)(u,"u\
tf8")]}catch{return[]}}}),83026:((S,j,e)=>{e.d(j,{No:()=>a,O6:()=>M,S1:()=>I});var E=e(71553);const M=async({ingressAddress:h},C,v)=>{if(h)return v.resolves(h.host);
const{hostname:R,protocol:U}=new URL(C);return a(U).some(T=>v.env[T])||v.resolves(R)},a=h=>h==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["\
http_proxy","all_proxy","ALL_PROXY"],I=h=>(0,E.lookup)(h.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),654:((S,j,e)=>{e.d(j,{M:()=>u,_:()=>O});var E=e(34794),
M=e(86882),a=e(30673),I=e(27624);const h=4,C=(n,o)=>(0,a.lO)(n,(0,a.LF)((0,I.qF)(o)??null).filter(r=>r.length>=h));var v=e(5581),R=e(79132);const U=500,T=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),u=(n,o)=>d(n,o,{fresh:!1}),O=async(n,o)=>{const r=new AbortController;try{const c=d(n,o,
{fresh:!1,urgent:!0,signal:r.signal}),l=await Promise.race([c,n.clock.sleep(U,r.signal)]);return l&&l.is!=="unknown"?l:await y([c,d(n,o,{fresh:!0,urgent:!0,signal:r.
signal})])}finally{r.abort()}},y=async n=>{const o=n.map(async r=>{const c=await r;if(c.is==="unknown")throw new Error(c.message);return c});try{return await Promise.
any(o)}catch{return{is:"unknown",message:"no response to two attempts"}}},d=async(n,o,r)=>{for(let c=0;;c++){const l=await t(n,o,{...r,fresh:r.fresh||c>0});if(l.
is!=="busy"&&l.is!=="unsent")return l;if(c===M.r2-1||r.signal?.aborted)return f(l);await(0,M.fu)(n,c,{response:l.is==="busy"?l.response:void 0,signal:r.signal})}},
f=n=>n.is==="busy"?(0,R.J5)(n.response):{is:"unknown",message:n.message},t=async(n,o,r)=>{try{return(0,R.Ij)(i(await(0,v.w$)(n,o,r),o),o)}catch(c){const l=c instanceof
Error?c.message:String(c);return c instanceof E.a?{is:"refused",status:0,reason:c.code,message:l}:{is:s(c)?"unsent":"unknown",message:l}}},i=(n,{body:o=""})=>(0,R.
FG)(n)?n:{...n,text:C(n.text,o)},s=n=>n instanceof Error&&"code"in n&&T.has(String(n.code))}),93941:((S,j,e)=>{e.d(j,{Cv:()=>T,Mq:()=>I,Vd:()=>C,XM:()=>U,dr:()=>R});
var E=e(27624),M=e(44262),a=e(9894);async function I(u,O){const y=O.filter(a.gN).flatMap(({body:i})=>C(i)),d=[...new Set([...O,...y].map(({apiVersion:i})=>i))],
t=[...(await Promise.all(d.map(i=>h(u,i)))).flat(),...y];return({apiVersion:i,kind:s})=>t.find(n=>n.apiVersion===i&&n.kind===s)}async function h(u,O){const y=await(0,M.
eA)(u,v(O));return(0,E.JD)(y?.resources).flatMap(({name:d,kind:f,namespaced:t})=>{const[i,s]=[(0,E.Qq)(d),(0,E.Qq)(f)];return i===void 0||s===void 0||i.includes(
"/")?[]:[{apiVersion:O,kind:s,plural:i,isNamespaced:t===!0,isServed:!0}]})}function C(u){const{group:O,scope:y,names:d,versions:f}=(0,E.Ik)(u.spec),[t,i]=[(0,E.
Qq)((0,E.Ik)(d).kind),(0,E.Qq)((0,E.Ik)(d).plural)];return t===void 0||i===void 0?[]:(0,E.JD)(f).flatMap(({name:s,served:n})=>n===!1?[]:[{apiVersion:`${O}/${s}`,
kind:t,plural:i,isNamespaced:y==="Namespaced",isServed:!1}])}const v=u=>{const O=u.split("/").map(encodeURIComponent).join("/");return u.includes("/")?`/apis/${O}`:
`/api/${O}`},R=({apiVersion:u,plural:O})=>`${v(u)}/${encodeURIComponent(O)}`,U=({apiVersion:u,plural:O},{name:y,namespace:d})=>{const f=d===void 0?"":`/namespac\
es/${encodeURIComponent(d)}`;return`${v(u)}${f}/${encodeURIComponent(O)}/${encodeURIComponent(y)}`},T=(u,{apiVersion:O,plural:y})=>{const d=(0,a.F8)({apiVersion:O});
return`${u} ${y}${d===""?"":`.${d}`}`}}),9894:((S,j,e)=>{e.d(j,{$V:()=>v,F8:()=>u,GW:()=>O,ce:()=>d,gN:()=>y,jP:()=>T,tq:()=>f});var E=e(57975),M=e(81610),a=e(84611),
I=e(85148),h=e(27624);const C=1e5;function v(t,i){const s=(0,I.a)(i,C);if(s instanceof Error)throw(0,a.V2)("E_MANIFEST_YAML",{file:t,why:(0,I.g)(s)});const n=s.
flatMap((o,r)=>R(o).map(c=>U(c,t,r+1)));if(n.length===0)throw(0,a.V2)("E_SOURCE_EMPTY",{source:t});return{source:t,objects:n}}const R=t=>(0,M.G)(t)&&t.kind==="L\
ist"&&t.apiVersion==="v1"?(0,h.JD)(t.items):[t];function U(t,i,s){const n=(0,M.G)(t)?t:{},{name:o,namespace:r}=(0,h.Ik)(n.metadata),[c,l,A,L]=[(0,h.Qq)(n.apiVersion),
(0,h.Qq)(n.kind),(0,h.Qq)(o),(0,h.Qq)(r)];if(c!==void 0&&l!==void 0&&A!==void 0)return{source:i,apiVersion:c,kind:l,name:A,body:n,...L!==void 0&&{namespace:L}};
const w=c===void 0?"apiVersion":l===void 0?"kind":"metadata.name";throw(0,a.V2)("E_SOURCE_OBJECT",{source:i,number:s,lacks:w})}function T(t){const i=new Map,s=n=>{
const o=[u(n),n.kind,n.namespace,n.name].join("/"),r=i.get(o);if(!r)i.set(o,n);else if(!(0,E.isDeepStrictEqual)(r.body,n.body))throw(0,a.V2)("E_OBJECT_TWICE",{object:f(
n),source:r.source,other:n.source});return!r};return t.map(n=>({...n,objects:n.objects.filter(s)}))}const u=({apiVersion:t})=>t.includes("/")?t.slice(0,t.indexOf(
"/")):"",O=({apiVersion:t,kind:i})=>t==="v1"&&i==="Namespace",y=t=>u(t)==="apiextensions.k8s.io"&&t.kind==="CustomResourceDefinition",d=t=>u(t)==="apps"&&t.kind===
"Deployment",f=({kind:t,name:i,namespace:s})=>`${t} ${i}${s===void 0?"":` in ${s}`}`}),33817:((S,j,e)=>{e.d(j,{Eb:()=>U,Km:()=>O,Of:()=>u,ZA:()=>R});var E=e(84611),
M=e(34794),a=e(44262),I=e(5581),h=e(86882),C=e(93941),v=e(9894);function R(d,f,t){const i=d(f);if(!i)return;const{namespace:s,...n}=f,o=i.isNamespaced?s??t:void 0,
r={...n,resource:i,...o!==void 0&&{namespace:o}};return{...r,path:(0,C.XM)(i,r)}}async function U(d,f){if(f.resource.isServed)try{return await(0,a.LF)(d,{path:f.
path})}catch(t){throw t instanceof M.a&&t.code==="E_FORBIDDEN"?T(f,"get",t):t}}const T=(d,f,t)=>(0,E.V2)("E_OBJECT_FORBIDDEN",{object:(0,v.tq)(d),right:(0,C.Cv)(
f,d.resource)},t);function u(d,f){const t=(0,v.tq)(d);return f.is==="guard-failed"?(0,E.V2)("E_OBJECT_CONFLICT",{object:t,why:"it was changed just now"}):f.is===
"unknown"?(0,E.V2)("E_OBJECT_REFUSED",{object:t,why:f.message}):f.status===409?(0,E.V2)("E_OBJECT_CONFLICT",{object:t,why:f.message}):f.lacks?T(d,f.lacks.verb):
(0,E.V2)("E_OBJECT_REFUSED",{object:t,why:f.message})}async function O(d,f){for(let t=0;;t++){const i=t===h.r2-1,s=await y(d,f);if(!(s instanceof Error)&&(i||!(0,h.
LX)(s)))return s;if(s instanceof Error&&i)throw(0,E.V2)("E_API_SILENT",{server:d.server,tries:h.r2,why:s.message},s);await(0,h.fu)(d,t,s instanceof Error?{}:{response:s})}}
async function y(d,f){try{return await(0,I.w$)(d,f)}catch(t){if(t instanceof M.a)throw t;return t instanceof Error?t:new Error(String(t))}}}),33209:((S,j,e)=>{e.
d(j,{Tl:()=>R,ay:()=>U,ev:()=>f});var E=e(84611),M=e(34794),a=e(27624),I=e(44262),h=e(9894);const C=500;async function v(s,n,o,{untilMs:r,signal:c}){let l=n;for(;;){
if(c.aborted)throw(0,E.V2)("E_STOPPED",{});const L=(await Promise.all(l.map(async w=>({each:w,found:await(0,I.LF)(s,{path:w.path})})))).filter(({each:w,found:B})=>!o(
w,B));if(L.length===0||s.clock.now()>=r)return L;l=L.map(({each:w})=>w),await s.clock.sleep(C,c)}}async function R(s,n,o){const r=await v(s,n,(w,B)=>i(B,"Establ\
ished").status==="True",o),[c]=r;if(!c)return;const A=[i(c.found,"NamesAccepted"),i(c.found,"Established")].find(({status:w,message:B})=>w==="False"&&B)?.message,
L=r.map(({each:w})=>w.name).join(", ");throw(0,E.V2)("E_NOT_ESTABLISHED",{names:L,why:(0,a.Qq)(A)??"it gives no reason"})}async function U(s,n,o){const r=(A,L)=>{
const w=T(L);return w&&o.tell(A),w},[c]=await v(s,n,r,o);if(!c)return;const l=await O(s,c)??u(c.found)??"it gives no reason";throw(0,E.V2)("E_NOT_AVAILABLE",{object:(0,h.
tq)(c.each),why:l,after:o.after})}const T=s=>{if(!s)return!1;const[n,o]=[(0,a.Ik)(s.spec),(0,a.Ik)(s.status)],r=(0,a.WQ)(n.replicas)??1;return((0,a.WQ)(o.observedGeneration)??
0)>=((0,a.WQ)((0,a.Ik)(s.metadata).generation)??0)&&((0,a.WQ)(o.updatedReplicas)??0)>=r&&((0,a.WQ)(o.availableReplicas)??0)>=r},u=s=>{if(!s)return"it was delete\
d";const n=i(s,"ReplicaFailure"),{message:o}=n.status==="True"?n:i(s,"Available");return(0,a.Qq)(o)};async function O(s,{each:n,found:o}){const c={labelSelector:Object.
entries((0,a.Te)((0,a.Ik)((0,a.Ik)((0,a.Ik)(o).spec).selector).matchLabels)).map(([l,A])=>`${l}=${A}`).join(",")};try{return(await(0,I.LD)(s,{path:`/api/v1/name\
spaces/${encodeURIComponent(n.namespace??"")}/pods`,query:c}))?.items.map(d).find(A=>A!==void 0)}catch(l){if(l instanceof M.a)return;throw l}}const y=["Containe\
rCreating","PodInitializing"];function d(s){const n=(0,a.Ik)(s.status),o=(0,a.Qq)((0,a.Ik)(s.metadata).name),r=i(s,"PodScheduled");if(r.status==="False")return`\
pod ${o} has no node: ${(0,a.Qq)(r.message)??r.reason}`;const c=[...(0,a.JD)(n.initContainerStatuses),...(0,a.JD)(n.containerStatuses)],l=c.map(({state:w})=>(0,a.
Ik)((0,a.Ik)(w).waiting)),{reason:A,message:L}=l.find(w=>(0,a.Qq)(w.reason)&&!y.includes(String(w.reason)))??{};return A?[`pod ${o} waits: ${A}`,(0,a.Qq)(L)].filter(
Boolean).join(": "):c.some(({ready:w})=>w===!1)?`pod ${o} is not ready`:void 0}async function f(s,n,o){const[r]=await v(s,n,(c,l)=>l===void 0,o);if(r)throw(0,E.
V2)("E_NOT_GONE",{object:(0,h.tq)(r.each),why:t(r.found),after:o.after})}const t=s=>{const n=(0,a.JD)((0,a.Ik)(s?.status).conditions).find(({type:r,status:c,message:l})=>c===
"True"&&/Remaining|Failure|Terminating/.test(String(r))&&l),o=(0,a.P$)((0,a.Ik)(s?.metadata).finalizers);return n?String(n.message):o.length>0?`it waits for its\
 finalizers ${o.join(", ")}`:"it gives no reason"},i=(s,n)=>(0,a.JD)((0,a.Ik)(s?.status).conditions).find(o=>o.type===n)??{}})};export{q as id,nn as ids,tn as modules};
