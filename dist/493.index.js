const q=493,tt=[493],nt={54175:((B,A,o)=>{o.d(A,{UB:()=>J,vk:()=>Y,qu:()=>z,oq:()=>H,ho:()=>G,BW:()=>X});var c=o(84611),g=o(34794),r=o(79493),v=o(93941),f=o(9894),
w=o(33817),h=o(53216),y=o(33588),I=o(7714),j=o(49196),i=o(77598),l=o(37067),m=o(44708),P=o(45269),T=o(98564),n=o(47629);const e=16,t=6e4,s=5;async function a(d,u){
const O=await _(d,u),p=(0,i.createHash)("sha256").update(O).digest("hex"),{name:C,sha256:R=p}=d;if(p!==R)throw(0,c.V2)("E_SOURCE_MISMATCH",{source:C,expected:R,
found:p});return O.toString("utf8")}async function _(d,{env:u,signal:O}){const p=AbortSignal.timeout(t);try{return d.is==="file"?(0,n.io)(d.name,e):await M(new URL(
d.url),{env:u,signal:AbortSignal.any([O,p])})}catch(C){if(O.aborted)throw(0,c.V2)("E_STOPPED",{});const R=p.aborted?`no end of it within ${t/1e3} s`:E(d,C);throw(0,c.
V2)("E_SOURCE_READ",{source:d.name,why:R})}}const E=({is:d},u)=>d==="file"?(0,n.A3)(u):(u instanceof Error&&"code"in u?String(u.code):void 0)??(u instanceof Error?
u.message:String(u));async function M(d,u){let O=d;for(let p=0;p<=s;p++){const C=await U(O,u),{statusCode:R=0,headers:W}=C;if(R===200)return await L(C);C.destroy();
const N=R>=300&&R<400?URL.parse(W.location??"",O.href):null;if(!N)throw new Error(`the response was HTTP ${R}`);if(!(0,T.p)(N))throw new Error("it redirects to \
an address without https");O=N}throw new Error(`it redirects more than ${s} times`)}function U(d,{env:u,signal:O}){const{promise:p,resolve:C,reject:R}=Promise.withResolvers(),
W={agent:(0,P.y)(d,{env:u,connections:"fresh"}),signal:O};return(d.protocol==="https:"?(0,m.get)(d,W,C):(0,l.get)(d,W,C)).on("error",R),p}async function L(d){const u=[];
let O=0;for await(const p of d)if(u.push(p),O+=p.length,O>e*1024*1024)throw new Error(`it is larger than ${e} MiB`);return Buffer.concat(u)}const{filename:D,timeout:S,
dryRun:Q}=j.c;function J({take:d,isGiven:u,blame:O}){const p=d(D)??[];return u(D)||O(D,(0,I.DG)("E_MISSING",{example:D.example})),{sources:p,timeoutMs:d(S),isDryRun:d(
Q)}}async function G({env:d,clock:u,connect:O,interrupt:p},C){const R=p(),W=[];for(const $ of C)W.push((0,f.$V)($.name,await a($,{env:d,signal:R})));const N=(0,f.
jP)(W),x=await O(),{api:V}=(0,r.J5)({...x,clock:u}),b=await(0,v.Mq)(V,N.flatMap(({objects:$})=>$)),Z=N.map(({source:$,objects:F})=>({source:$,objects:F.flatMap(
K=>(0,w.ZA)(b,K,x.namespace)??[]),unknown:F.filter(K=>!b(K))}));return{api:V,manifests:Z,signal:R}}function X(d){const[u]=d.flatMap(({unknown:R})=>R);if(!u)return;
const{kind:O,apiVersion:p,source:C}=u;throw(0,c.V2)("E_KIND_UNKNOWN",{object:(0,f.tq)(u),source:C,kind:`${O} (${p})`})}const k=8;async function H(d,u){const O=[];
for(let p=0;p<d.length;p+=k)O.push(...await Promise.all(d.slice(p,p+k).map(u)));return O}async function Y({page:d},u){try{return await u(),{code:0}}catch(O){if(!(O instanceof
g.a))throw O;const{code:p,message:C,cure:R}=O;return d.show([(0,h.n8)(`Not finished: ${C}`,"bad"),(0,h.n8)(R)]),{code:y.h.uncertain,error:{code:p,message:C,cure:R}}}}
const z=({source:d,apiVersion:u,kind:O,namespace:p,name:C})=>({manifest:d,apiVersion:u,kind:O,...p!==void 0&&{namespace:p},name:C})}),45269:((B,A,o)=>{o.d(A,{y:()=>h});
var c=o(73024),g=o(37067),r=o(44708),v=o(41692),f=o(83026);const w={one:1,several:8},h=(i,{ingressAddress:l,env:m,connections:P})=>{const T={...P==="fresh"?{keepAlive:!1}:
{keepAlive:!0,maxSockets:w[P]},proxyEnv:l?{}:y(i,m)};return i.protocol==="https:"?new r.Agent({...T,ca:[...I(m)]}):new g.Agent(T)},y=(i,l)=>Object.fromEntries([
...(0,f.No)(i.protocol),"no_proxy","NO_PROXY"].map(m=>[m,l[m]])),I=i=>[...(0,v.getCACertificates)("default"),...(0,v.getCACertificates)("system"),...j(i.CURL_CA_BUNDLE)],
j=i=>{if(!i)return[];try{return[(0,c.readFileSync)(i,"utf8")]}catch{return[]}}}),83026:((B,A,o)=>{o.d(A,{No:()=>r,O6:()=>g,S1:()=>v});var c=o(71553);const g=async({
ingressAddress:f},w,h)=>{if(f)return h.resolves(f.host);const{hostname:y,protocol:I}=new URL(w);return r(I).some(j=>h.env[j])||h.resolves(y)},r=f=>f==="https:"?
["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],v=f=>(0,c.lookup)(f.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),
12767:((B,A,o)=>{o.d(A,{U:()=>v});var c=o(83588),g=o(27624);const r=4,v=(w,h)=>{const y=(0,g.qF)(h)??null;return(0,c.lO)(w,[...(0,c.LF)(y),...f(y)].filter(I=>I.
length>=r))},f=w=>{const{kind:h,data:y,stringData:I}=(0,g.Ik)(w);return h!=="Secret"?[]:[y,I].flatMap(j=>Object.values((0,g.Ik)(j)).map(String))}}),94115:((B,A,o)=>{
o.d(A,{M:()=>y,_:()=>I});var c=o(34794),g=o(86882),r=o(12767),v=o(5581),f=o(79132);const w=500,h=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNN\
EL","E_CONNECT"]),y=(n,e)=>i(n,e,{fresh:!1}),I=async(n,e)=>{const t=new AbortController;try{const s=i(n,e,{fresh:!1,urgent:!0,signal:t.signal}),a=await Promise.
race([s,n.clock.sleep(w,t.signal)]);return a&&a.is!=="unknown"?a:await j([s,i(n,e,{fresh:!0,urgent:!0,signal:t.signal})])}finally{t.abort()}},j=async n=>{const e=n.
map(async t=>{const s=await t;if(s.is==="unknown")throw new Error(s.message);return s});try{return await Promise.any(e)}catch{return{is:"unknown",message:"no re\
sponse to two attempts"}}},i=async(n,e,t)=>{for(let s=0;;s++){const a=await m(n,e,{...t,fresh:t.fresh||s>0});if(a.is!=="busy"&&a.is!=="unsent")return a;if(s===g.
r2-1||t.signal?.aborted)return l(a);await(0,g.fu)(n,s,{response:a.is==="busy"?a.response:void 0,signal:t.signal})}},l=n=>n.is==="busy"?(0,f.J5)(n.response):{is:"\
unknown",message:n.message},m=async(n,e,t)=>{try{return(0,f.Ij)(P(await(0,v.w$)(n,e,t),e),e)}catch(s){const a=s instanceof Error?s.message:String(s);return s instanceof
c.a?{is:"refused",status:0,reason:s.code,message:a}:{is:T(s)?"unsent":"unknown",message:a}}},P=(n,{body:e=""})=>(0,f.FG)(n)?n:{...n,text:(0,r.U)(n.text,e)},T=n=>n instanceof
Error&&"code"in n&&h.has(String(n.code))}),93941:((B,A,o)=>{o.d(A,{Cv:()=>j,Mq:()=>v,Vd:()=>w,Vl:()=>y,XM:()=>I});var c=o(27624),g=o(44262),r=o(9894);async function v(i,l){
const m=l.filter(r.gN).flatMap(({body:e})=>w(e)),P=[...new Set([...l,...m].map(({apiVersion:e})=>e))],n=[...(await Promise.all(P.map(e=>f(i,e)))).flat(),...m];return({
apiVersion:e,kind:t})=>n.find(s=>s.apiVersion===e&&s.kind===t)}async function f(i,l){const m=await(0,g.eA)(i,h(l));return(0,c.JD)(m?.resources).flatMap(({name:P,
kind:T,namespaced:n})=>{const[e,t]=[(0,c.Qq)(P),(0,c.Qq)(T)];return e===void 0||t===void 0||e.includes("/")?[]:[{apiVersion:l,kind:t,plural:e,isNamespaced:n===!0,
isServed:!0}]})}function w(i){const{group:l,scope:m,names:P,versions:T}=(0,c.Ik)(i.spec),[n,e]=[(0,c.Qq)((0,c.Ik)(P).kind),(0,c.Qq)((0,c.Ik)(P).plural)];return n===
void 0||e===void 0?[]:(0,c.JD)(T).flatMap(({name:t,served:s})=>s===!1?[]:[{apiVersion:`${l}/${t}`,kind:n,plural:e,isNamespaced:m==="Namespaced",isServed:!1}])}const h=i=>{
const l=i.split("/").map(encodeURIComponent).join("/");return i.includes("/")?`/apis/${l}`:`/api/${l}`},y=({apiVersion:i,plural:l},m)=>{const P=m===void 0?"":`/\
namespaces/${encodeURIComponent(m)}`;return`${h(i)}${P}/${encodeURIComponent(l)}`},I=(i,{name:l,namespace:m})=>`${y(i,m)}/${encodeURIComponent(l)}`,j=(i,{apiVersion:l,
plural:m})=>{const P=(0,r.F8)({apiVersion:l});return`${i} ${m}${P===""?"":`.${P}`}`}}),9894:((B,A,o)=>{o.d(A,{$V:()=>h,F8:()=>i,GW:()=>l,ce:()=>P,gN:()=>m,jP:()=>j,
tq:()=>T});var c=o(57975),g=o(81610),r=o(69258),v=o(84611),f=o(27624);const w=1e5;function h(n,e){const t=(0,r.a)(e,w);if(t instanceof Error)throw(0,v.V2)("E_MA\
NIFEST_YAML",{file:n,why:(0,r.g)(t)});const s=t.flatMap((a,_)=>y(a).map(E=>I(E,n,_+1)));if(s.length===0)throw(0,v.V2)("E_SOURCE_EMPTY",{source:n});return{source:n,
objects:s}}const y=n=>(0,g.G)(n)&&n.kind==="List"&&n.apiVersion==="v1"?(0,f.JD)(n.items):[n];function I(n,e,t){const s=(0,g.G)(n)?n:{},{name:a,namespace:_}=(0,f.
Ik)(s.metadata),[E,M,U,L]=[(0,f.Qq)(s.apiVersion),(0,f.Qq)(s.kind),(0,f.Qq)(a),(0,f.Qq)(_)];if(E!==void 0&&M!==void 0&&U!==void 0)return{source:e,apiVersion:E,kind:M,
name:U,body:s,...L!==void 0&&{namespace:L}};const D=E===void 0?"apiVersion":M===void 0?"kind":"metadata.name";throw(0,v.V2)("E_SOURCE_OBJECT",{source:e,number:t,
lacks:D})}function j(n){const e=new Map,t=s=>{const a=[i(s),s.kind,s.namespace,s.name].join("/"),_=e.get(a);if(!_)e.set(a,s);else if(!(0,c.isDeepStrictEqual)(_.
body,s.body))throw(0,v.V2)("E_OBJECT_TWICE",{object:T(s),source:_.source,other:s.source});return!_};return n.map(s=>({...s,objects:s.objects.filter(t)}))}const i=({
apiVersion:n})=>n.includes("/")?n.slice(0,n.indexOf("/")):"",l=({apiVersion:n,kind:e})=>n==="v1"&&e==="Namespace",m=n=>i(n)==="apiextensions.k8s.io"&&n.kind==="\
CustomResourceDefinition",P=n=>i(n)==="apps"&&n.kind==="Deployment",T=({kind:n,name:e,namespace:t})=>`${n} ${e}${t===void 0?"":` in ${t}`}`}),33817:((B,A,o)=>{o.
d(A,{Eb:()=>i,Km:()=>P,Of:()=>m,ZA:()=>j});var c=o(84611),g=o(34794),r=o(44262),v=o(12767),f=o(5581),w=o(79132),h=o(86882),y=o(93941),I=o(9894);function j(n,e,t){
const s=n(e);if(!s)return;const{namespace:a,..._}=e,E=s.isNamespaced?a??t:void 0,M={..._,resource:s,...E!==void 0&&{namespace:E}};return{...M,path:(0,y.XM)(s,M)}}
async function i(n,e){if(e.resource.isServed)try{return await(0,r.LF)(n,{path:e.path})}catch(t){throw t instanceof g.a&&t.code==="E_FORBIDDEN"?l(e,"get",t):t}}const l=(n,e,t)=>(0,c.
V2)("E_OBJECT_FORBIDDEN",{object:(0,I.tq)(n),right:(0,y.Cv)(e,n.resource)},t);function m(n,e){const t=(0,I.tq)(n);return e.is==="guard-failed"?(0,c.V2)("E_OBJEC\
T_CONFLICT",{object:t,why:"it was changed just now"}):e.is==="unknown"?(0,c.V2)("E_OBJECT_REFUSED",{object:t,why:e.message}):e.status===409?(0,c.V2)("E_OBJECT_C\
ONFLICT",{object:t,why:e.message}):e.lacks?l(n,e.lacks.verb):(0,c.V2)("E_OBJECT_REFUSED",{object:t,why:e.message})}async function P(n,e){for(let t=0;;t++){const s=t===
h.r2-1,a=await T(n,e);if(!(a instanceof Error)&&(s||!(0,h.LX)(a)))return a;if(a instanceof Error&&s)throw(0,c.V2)("E_API_SILENT",{server:n.server,tries:h.r2,why:a.
message},a);await(0,h.fu)(n,t,a instanceof Error?{}:{response:a})}}async function T(n,e){try{const t=await(0,f.w$)(n,e);return(0,w.FG)(t)?t:{...t,text:(0,v.U)(t.
text,e.body??"")}}catch(t){if(t instanceof g.a)throw t;return t instanceof Error?t:new Error(String(t))}}}),33209:((B,A,o)=>{o.d(A,{Tl:()=>y,ay:()=>I,ev:()=>T});
var c=o(84611),g=o(34794),r=o(27624),v=o(44262),f=o(9894);const w=500;async function h(t,s,a,{untilMs:_,signal:E}){let M=s;for(;;){if(E.aborted)throw(0,c.V2)("E\
_STOPPED",{});const L=(await Promise.all(M.map(async D=>({each:D,found:await(0,v.LF)(t,{path:D.path})})))).filter(({each:D,found:S})=>!a(D,S));if(L.length===0||
t.clock.now()>=_)return L;M=L.map(({each:D})=>D),await t.clock.sleep(w,E)}}async function y(t,s,a){const _=await h(t,s,(D,S)=>e(S,"Established").status==="True",
a),[E]=_;if(!E)return;const U=[e(E.found,"NamesAccepted"),e(E.found,"Established")].find(({status:D,message:S})=>D==="False"&&S)?.message,L=_.map(({each:D})=>D.
name).join(", ");throw(0,c.V2)("E_NOT_ESTABLISHED",{names:L,why:(0,r.Qq)(U)??"it gives no reason"})}async function I(t,s,a){const _=(U,L)=>{const D=j(L);return D&&
a.tell(U),D},[E]=await h(t,s,_,a);if(!E)return;const M=await l(t,E)??i(E.found)??"it gives no reason";throw(0,c.V2)("E_NOT_AVAILABLE",{object:(0,f.tq)(E.each),why:M,
after:a.after})}const j=t=>{if(!t)return!1;const[s,a]=[(0,r.Ik)(t.spec),(0,r.Ik)(t.status)],_=(0,r.WQ)(s.replicas)??1;return((0,r.WQ)(a.observedGeneration)??0)>=
((0,r.WQ)((0,r.Ik)(t.metadata).generation)??0)&&((0,r.WQ)(a.updatedReplicas)??0)>=_&&((0,r.WQ)(a.availableReplicas)??0)>=_},i=t=>{if(!t)return"it was deleted";const s=e(
t,"ReplicaFailure"),{message:a}=s.status==="True"?s:e(t,"Available");return(0,r.Qq)(a)};async function l(t,{each:s,found:a}){const E={labelSelector:Object.entries(
(0,r.Te)((0,r.Ik)((0,r.Ik)((0,r.Ik)(a).spec).selector).matchLabels)).map(([M,U])=>`${M}=${U}`).join(",")};try{return(await(0,v.LD)(t,{path:`/api/v1/namespaces/${encodeURIComponent(
s.namespace??"")}/pods`,query:E}))?.items.map(P).find(U=>U!==void 0)}catch(M){if(M instanceof g.a)return;throw M}}const m=["ContainerCreating","PodInitializing"];
function P(t){const s=(0,r.Ik)(t.status),a=(0,r.Qq)((0,r.Ik)(t.metadata).name),_=e(t,"PodScheduled");if(_.status==="False")return`pod ${a} has no node: ${(0,r.Qq)(
_.message)??_.reason}`;const E=[...(0,r.JD)(s.initContainerStatuses),...(0,r.JD)(s.containerStatuses)],M=E.map(({state:D})=>(0,r.Ik)((0,r.Ik)(D).waiting)),{reason:U,
message:L}=M.find(D=>(0,r.Qq)(D.reason)&&!m.includes(String(D.reason)))??{};return U?[`pod ${a} waits: ${U}`,(0,r.Qq)(L)].filter(Boolean).join(": "):E.some(({ready:D})=>D===
!1)?`pod ${a} is not ready`:void 0}async function T(t,s,a){const[_]=await h(t,s,(E,M)=>M===void 0,a);if(_)throw(0,c.V2)("E_NOT_GONE",{object:(0,f.tq)(_.each),why:n(
_.found),after:a.after})}const n=t=>{const s=(0,r.JD)((0,r.Ik)(t?.status).conditions).find(({type:_,status:E,message:M})=>E==="True"&&/Remaining|Failure|Terminating/.
test(String(_))&&M),a=(0,r.P$)((0,r.Ik)(t?.metadata).finalizers);return s?String(s.message):a.length>0?`it waits for its finalizers ${a.join(", ")}`:"it gives n\
o reason"},e=(t,s)=>(0,r.JD)((0,r.Ik)(t?.status).conditions).find(a=>a.type===s)??{}})};export{q as id,tt as ids,nt as modules};
