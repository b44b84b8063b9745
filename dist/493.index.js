const q=493,tt=[493],nt={54175:((B,A,o)=>{o.d(A,{UB:()=>J,vk:()=>Y,qu:()=>z,oq:()=>H,ho:()=>G,BW:()=>X});var d=o(84611),g=o(34794),r=o(79493),v=o(93941),l=o(9894),
w=o(33817),h=o(53216),y=o(33588),I=o(7714),j=o(49196),c=o(77598),_=o(37067),m=o(44708),M=o(45269),T=o(98564),a=o(47629);const n=16,t=6e4,s=5;async function e(f,E){
const O=await i(f,E),p=(0,c.createHash)("sha256").update(O).digest("hex"),{name:C,sha256:R=p}=f;if(p!==R)throw(0,d.V2)("E_SOURCE_MISMATCH",{source:C,expected:R,
found:p});return O.toString("utf8")}async function i(f,{env:E,signal:O}){const p=AbortSignal.timeout(t);try{return f.is==="file"?(0,a.io)(f.name,n):await P(new URL(
f.url),{env:E,signal:AbortSignal.any([O,p])})}catch(C){if(O.aborted)throw(0,d.V2)("E_STOPPED",{});const R=p.aborted?`no end of it within ${t/1e3} s`:u(f,C);throw(0,d.
V2)("E_SOURCE_READ",{source:f.name,why:R})}}const u=({is:f},E)=>f==="file"?(0,a.A3)(E):(E instanceof Error&&"code"in E?String(E.code):void 0)??(E instanceof Error?
E.message:String(E));async function P(f,E){let O=f;for(let p=0;p<=s;p++){const C=await U(O,E),{statusCode:R=0,headers:W}=C;if(R===200)return await L(C);C.destroy();
const N=R>=300&&R<400?URL.parse(W.location??"",O.href):null;if(!N)throw new Error(`the response was HTTP ${R}`);if(!(0,T.p)(N))throw new Error("it redirects to \
an address without https");O=N}throw new Error(`it redirects more than ${s} times`)}function U(f,{env:E,signal:O}){const{promise:p,resolve:C,reject:R}=Promise.withResolvers(),
W={agent:(0,M.y)(f,{env:E,connections:"fresh"}),signal:O};return(f.protocol==="https:"?(0,m.get)(f,W,C):(0,_.get)(f,W,C)).on("error",R),p}async function L(f){const E=[];
let O=0;for await(const p of f)if(E.push(p),O+=p.length,O>n*1024*1024)throw new Error(`it is larger than ${n} MiB`);return Buffer.concat(E)}const{filename:D,timeout:S,
dryRun:Q}=j.c;function J({take:f,isGiven:E,blame:O}){const p=f(D)??[];return E(D)||O(D,(0,I.DG)("E_MISSING",{example:D.example})),{sources:p,timeoutMs:f(S),isDryRun:f(
Q)}}async function G({env:f,clock:E,connect:O,interrupt:p},C){const R=p(),W=[];for(const $ of C)W.push((0,l.$V)($.name,await e($,{env:f,signal:R})));const N=(0,l.
jP)(W),k=await O(),{api:V}=(0,r.J5)({...k,clock:E}),b=await(0,v.Mq)(V,N.flatMap(({objects:$})=>$)),Z=N.map(({source:$,objects:F})=>({source:$,objects:F.flatMap(
K=>(0,w.ZA)(b,K,k.namespace)??[]),unknown:F.filter(K=>!b(K))}));return{api:V,manifests:Z,signal:R}}function X(f){const[E]=f.flatMap(({unknown:R})=>R);if(!E)return;
const{kind:O,apiVersion:p,source:C}=E;throw(0,d.V2)("E_KIND_UNKNOWN",{object:(0,l.tq)(E),source:C,kind:`${O} (${p})`})}const x=8;async function H(f,E){const O=[];
for(let p=0;p<f.length;p+=x)O.push(...await Promise.all(f.slice(p,p+x).map(E)));return O}async function Y({page:f},E){try{return await E(),{code:0}}catch(O){if(!(O instanceof
g.a))throw O;const{code:p,message:C,cure:R}=O;return f.show([(0,h.n8)(`Not finished: ${C}`,"bad"),(0,h.n8)(R)]),{code:y.h.uncertain,error:{code:p,message:C,cure:R}}}}
const z=({source:f,apiVersion:E,kind:O,namespace:p,name:C})=>({manifest:f,apiVersion:E,kind:O,...p!==void 0&&{namespace:p},name:C})}),45269:((B,A,o)=>{o.d(A,{y:()=>h});
var d=o(73024),g=o(37067),r=o(44708),v=o(41692),l=o(83026);const w={one:1,several:8},h=(c,{ingressAddress:_,env:m,connections:M})=>{const T={...M==="fresh"?{keepAlive:!1}:
{keepAlive:!0,maxSockets:w[M]},proxyEnv:_?{}:y(c,m)};return c.protocol==="https:"?new r.Agent({...T,ca:[...I(m)]}):new g.Agent(T)},y=(c,_)=>Object.fromEntries([
...(0,l.No)(c.protocol),"no_proxy","NO_PROXY"].map(m=>[m,_[m]])),I=c=>[...(0,v.getCACertificates)("default"),...(0,v.getCACertificates)("system"),...j(c.CURL_CA_BUNDLE)],
j=c=>{if(!c)return[];try{return[(0,d.readFileSync)(c,"utf8")]}catch{return[]}}}),83026:((B,A,o)=>{o.d(A,{No:()=>r,O6:()=>g,S1:()=>v});var d=o(71553);const g=async({
ingressAddress:l},w,h)=>{if(l)return h.resolves(l.host);const{hostname:y,protocol:I}=new URL(w);return r(I).some(j=>h.env[j])||h.resolves(y)},r=l=>l==="https:"?
["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],v=l=>(0,d.lookup)(l.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),
12767:((B,A,o)=>{o.d(A,{U:()=>v});var d=o(83588),g=o(27624);const r=4,v=(w,h)=>{const y=(0,g.qF)(h)??null;return(0,d.lO)(w,[...(0,d.LF)(y),...l(y)].filter(I=>I.
length>=r))},l=w=>{const{kind:h,data:y,stringData:I}=(0,g.Ik)(w);return h!=="Secret"?[]:[y,I].flatMap(j=>Object.values((0,g.Ik)(j)).map(String))}}),94115:((B,A,o)=>{
o.d(A,{M:()=>y,_:()=>I});var d=o(34794),g=o(86882),r=o(12767),v=o(5581),l=o(79132);const w=500,h=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNN\
EL","E_CONNECT"]),y=(n,t)=>_(n,t,{fresh:!1}),I=async(n,t)=>{const s=new AbortController;try{const e=_(n,t,{fresh:!1,urgent:!0,signal:s.signal}),i=await Promise.
race([e,n.clock.sleep(w,s.signal)]);return i&&c(i)?i:await j([e,_(n,t,{fresh:!0,urgent:!0,signal:s.signal})])}finally{s.abort()}},j=async n=>{const t=n.map(async s=>{
const e=await s;if(!c(e))throw new Error("nothing final");return e});try{return await Promise.any(t)}catch{const s={is:"unknown",message:"no response to two att\
empts"},[e=s,...i]=await Promise.all(n);return i.every(({is:u})=>u===e.is)&&e.is==="refused"?e:s}},c=n=>n.is!=="unknown"&&!(n.is==="refused"&&n.isForNow),_=async(n,t,s)=>{
for(let e=0;;e++){const i=await M(n,t,{...s,fresh:s.fresh||e>0});if(i.is!=="busy"&&i.is!=="unsent")return i;if(e===g.r2-1||s.signal?.aborted)return m(i);await(0,g.
fu)(n,e,{response:i.is==="busy"?i.response:void 0,signal:s.signal})}},m=n=>n.is==="busy"?(0,l.J5)(n.response,!0):{is:"unknown",message:n.message},M=async(n,t,s)=>{
try{return(0,l.Ij)(T(await(0,v.w$)(n,t,s),t),t)}catch(e){const i=e instanceof Error?e.message:String(e);return e instanceof d.a?{is:"refused",status:0,reason:e.
code,message:i}:{is:a(e)?"unsent":"unknown",message:i}}},T=(n,{body:t=""})=>(0,l.FG)(n)?n:{...n,text:(0,r.U)(n.text,t)},a=n=>n instanceof Error&&"code"in n&&h.has(
String(n.code))}),93941:((B,A,o)=>{o.d(A,{Cv:()=>j,Mq:()=>v,Vd:()=>w,Vl:()=>y,XM:()=>I});var d=o(27624),g=o(44262),r=o(9894);async function v(c,_){const m=_.filter(
r.gN).flatMap(({body:n})=>w(n)),M=[...new Set([..._,...m].map(({apiVersion:n})=>n))],a=[...(await Promise.all(M.map(n=>l(c,n)))).flat(),...m];return({apiVersion:n,
kind:t})=>a.find(s=>s.apiVersion===n&&s.kind===t)}async function l(c,_){const m=await(0,g.eA)(c,h(_));return(0,d.JD)(m?.resources).flatMap(({name:M,kind:T,namespaced:a})=>{
const[n,t]=[(0,d.Qq)(M),(0,d.Qq)(T)];return n===void 0||t===void 0||n.includes("/")?[]:[{apiVersion:_,kind:t,plural:n,isNamespaced:a===!0,isServed:!0}]})}function w(c){
const{group:_,scope:m,names:M,versions:T}=(0,d.Ik)(c.spec),[a,n]=[(0,d.Qq)((0,d.Ik)(M).kind),(0,d.Qq)((0,d.Ik)(M).plural)];return a===void 0||n===void 0?[]:(0,d.
JD)(T).flatMap(({name:t,served:s})=>s===!1?[]:[{apiVersion:`${_}/${t}`,kind:a,plural:n,isNamespaced:m==="Namespaced",isServed:!1}])}const h=c=>{const _=c.split(
"/").map(encodeURIComponent).join("/");return c.includes("/")?`/apis/${_}`:`/api/${_}`},y=({apiVersion:c,plural:_},m)=>{const M=m===void 0?"":`/namespaces/${encodeURIComponent(
m)}`;return`${h(c)}${M}/${encodeURIComponent(_)}`},I=(c,{name:_,namespace:m})=>`${y(c,m)}/${encodeURIComponent(_)}`,j=(c,{apiVersion:_,plural:m})=>{const M=(0,r.
F8)({apiVersion:_});return`${c} ${m}${M===""?"":`.${M}`}`}}),9894:((B,A,o)=>{o.d(A,{$V:()=>h,F8:()=>c,GW:()=>_,ce:()=>M,gN:()=>m,jP:()=>j,tq:()=>T});var d=o(57975),
g=o(81610),r=o(69258),v=o(84611),l=o(27624);const w=1e5;function h(a,n){const t=(0,r.a)(n,w);if(t instanceof Error)throw(0,v.V2)("E_MANIFEST_YAML",{file:a,why:(0,r.
g)(t)});const s=t.flatMap((e,i)=>y(e).map(u=>I(u,a,i+1)));if(s.length===0)throw(0,v.V2)("E_SOURCE_EMPTY",{source:a});return{source:a,objects:s}}const y=a=>(0,g.
G)(a)&&a.kind==="List"&&a.apiVersion==="v1"?(0,l.JD)(a.items):[a];function I(a,n,t){const s=(0,g.G)(a)?a:{},{name:e,namespace:i}=(0,l.Ik)(s.metadata),[u,P,U,L]=[
(0,l.Qq)(s.apiVersion),(0,l.Qq)(s.kind),(0,l.Qq)(e),(0,l.Qq)(i)];if(u!==void 0&&P!==void 0&&U!==void 0)return{source:n,apiVersion:u,kind:P,name:U,body:s,...L!==
void 0&&{namespace:L}};const D=u===void 0?"apiVersion":P===void 0?"kind":"metadata.name";throw(0,v.V2)("E_SOURCE_OBJECT",{source:n,number:t,lacks:D})}function j(a){
const n=new Map,t=s=>{const e=[c(s),s.kind,s.namespace,s.name].join("/"),i=n.get(e);if(!i)n.set(e,s);else if(!(0,d.isDeepStrictEqual)(i.body,s.body))throw(0,v.V2)(
"E_OBJECT_TWICE",{object:T(s),source:i.source,other:s.source});return!i};return a.map(s=>({...s,objects:s.objects.filter(t)}))}const c=({apiVersion:a})=>a.includes(
"/")?a.slice(0,a.indexOf("/")):"",_=({apiVersion:a,kind:n})=>a==="v1"&&n==="Namespace",m=a=>c(a)==="apiextensions.k8s.io"&&a.kind==="CustomResourceDefinition",M=a=>c(
a)==="apps"&&a.kind==="Deployment",T=({kind:a,name:n,namespace:t})=>`${a} ${n}${t===void 0?"":` in ${t}`}`}),33817:((B,A,o)=>{o.d(A,{Eb:()=>c,Km:()=>M,Of:()=>m,
ZA:()=>j});var d=o(84611),g=o(34794),r=o(44262),v=o(12767),l=o(5581),w=o(79132),h=o(86882),y=o(93941),I=o(9894);function j(a,n,t){const s=a(n);if(!s)return;const{
namespace:e,...i}=n,u=s.isNamespaced?e??t:void 0,P={...i,resource:s,...u!==void 0&&{namespace:u}};return{...P,path:(0,y.XM)(s,P)}}async function c(a,n){if(n.resource.
isServed)try{return await(0,r.LF)(a,{path:n.path})}catch(t){throw t instanceof g.a&&t.code==="E_FORBIDDEN"?_(n,"get",t):t}}const _=(a,n,t)=>(0,d.V2)("E_OBJECT_F\
ORBIDDEN",{object:(0,I.tq)(a),right:(0,y.Cv)(n,a.resource)},t);function m(a,n){const t=(0,I.tq)(a);return n.is==="guard-failed"?(0,d.V2)("E_OBJECT_CONFLICT",{object:t,
why:"it was changed just now"}):n.is==="unknown"?(0,d.V2)("E_OBJECT_REFUSED",{object:t,why:n.message}):n.status===409?(0,d.V2)("E_OBJECT_CONFLICT",{object:t,why:n.
message}):n.lacks?_(a,n.lacks.verb):(0,d.V2)("E_OBJECT_REFUSED",{object:t,why:n.message})}async function M(a,n){for(let t=0;;t++){const s=t===h.r2-1,e=await T(a,
n);if(!(e instanceof Error)&&(s||!(0,h.LX)(e)))return e;if(e instanceof Error&&s)throw(0,d.V2)("E_API_SILENT",{server:a.server,tries:h.r2,why:e.message},e);await(0,h.
fu)(a,t,e instanceof Error?{}:{response:e})}}async function T(a,n){try{const t=await(0,l.w$)(a,n);return(0,w.FG)(t)?t:{...t,text:(0,v.U)(t.text,n.body??"")}}catch(t){
if(t instanceof g.a)throw t;return t instanceof Error?t:new Error(String(t))}}}),33209:((B,A,o)=>{o.d(A,{Tl:()=>y,ay:()=>I,ev:()=>T});var d=o(84611),g=o(34794),
r=o(27624),v=o(44262),l=o(9894);const w=500;async function h(t,s,e,{untilMs:i,signal:u}){let P=s;for(;;){if(u.aborted)throw(0,d.V2)("E_STOPPED",{});const L=(await Promise.
all(P.map(async D=>({each:D,found:await(0,v.LF)(t,{path:D.path})})))).filter(({each:D,found:S})=>!e(D,S));if(L.length===0||t.clock.now()>=i)return L;P=L.map(({each:D})=>D),
await t.clock.sleep(w,u)}}async function y(t,s,e){const i=await h(t,s,(D,S)=>n(S,"Established").status==="True",e),[u]=i;if(!u)return;const U=[n(u.found,"NamesA\
ccepted"),n(u.found,"Established")].find(({status:D,message:S})=>D==="False"&&S)?.message,L=i.map(({each:D})=>D.name).join(", ");throw(0,d.V2)("E_NOT_ESTABLISHE\
D",{names:L,why:(0,r.Qq)(U)??"it gives no reason"})}async function I(t,s,e){const i=(U,L)=>{const D=j(L);return D&&e.tell(U),D},[u]=await h(t,s,i,e);if(!u)return;
const P=await _(t,u)??c(u.found)??"it gives no reason";throw(0,d.V2)("E_NOT_AVAILABLE",{object:(0,l.tq)(u.each),why:P,after:e.after})}const j=t=>{if(!t)return!1;
const[s,e]=[(0,r.Ik)(t.spec),(0,r.Ik)(t.status)],i=(0,r.WQ)(s.replicas)??1;return((0,r.WQ)(e.observedGeneration)??0)>=((0,r.WQ)((0,r.Ik)(t.metadata).generation)??
0)&&((0,r.WQ)(e.updatedReplicas)??0)>=i&&((0,r.WQ)(e.availableReplicas)??0)>=i},c=t=>{if(!t)return"it was deleted";const s=n(t,"ReplicaFailure"),{message:e}=s.status===
"True"?s:n(t,"Available");return(0,r.Qq)(e)};async function _(t,{each:s,found:e}){const u={labelSelector:Object.entries((0,r.Te)((0,r.Ik)((0,r.Ik)((0,r.Ik)(e).spec).
selector).matchLabels)).map(([P,U])=>`${P}=${U}`).join(",")};try{return(await(0,v.LD)(t,{path:`/api/v1/namespaces/${encodeURIComponent(s.namespace??"")}/pods`,query:u}))?.
items.map(M).find(U=>U!==void 0)}catch(P){if(P instanceof g.a)return;throw P}}const m=["ContainerCreating","PodInitializing"];function M(t){const s=(0,r.Ik)(t.status),
e=(0,r.Qq)((0,r.Ik)(t.metadata).name),i=n(t,"PodScheduled");if(i.status==="False")return`pod ${e} has no node: ${(0,r.Qq)(i.message)??i.reason}`;const u=[...(0,r.
JD)(s.initContainerStatuses),...(0,r.JD)(s.containerStatuses)],P=u.map(({state:D})=>(0,r.Ik)((0,r.Ik)(D).waiting)),{reason:U,message:L}=P.find(D=>(0,r.Qq)(D.reason)&&
!m.includes(String(D.reason)))??{};return U?[`pod ${e} waits: ${U}`,(0,r.Qq)(L)].filter(Boolean).join(": "):u.some(({ready:D})=>D===!1)?`pod ${e} is not ready`:
void 0}async function T(t,s,e){const[i]=await h(t,s,(u,P)=>P===void 0,e);if(i)throw(0,d.V2)("E_NOT_GONE",{object:(0,l.tq)(i.each),why:a(i.found),after:e.after})}
const a=t=>{const s=(0,r.JD)((0,r.Ik)(t?.status).conditions).find(({type:i,status:u,message:P})=>u==="True"&&/Remaining|Failure|Terminating/.test(String(i))&&P),
e=(0,r.P$)((0,r.Ik)(t?.metadata).finalizers);return s?String(s.message):e.length>0?`it waits for its finalizers ${e.join(", ")}`:"it gives no reason"},n=(t,s)=>(0,r.
JD)((0,r.Ik)(t?.status).conditions).find(e=>e.type===s)??{}})};export{q as id,tt as ids,nt as modules};
