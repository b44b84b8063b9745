const Tn=657,Cn=[657],An={75657:((Q,F,c)=>{c.r(F),c.d(F,{domain:()=>un});var h=c(11899),D=c(34794),f=c(27624),O=c(44262),A=c(654);const y=({status:n,reason:t})=>n===
"False"&&t==="DomainAlreadyClaimed";async function $(n,t){try{const e=`/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/${t}`,s=(0,f.Qq)((0,f.
Ik)((await(0,O.LF)(n,{path:e}))?.spec).namespace);return s===void 0?{is:"none"}:{is:"of",namespace:s}}catch(e){if(e instanceof D.a&&e.code==="E_FORBIDDEN")return{
is:"unseen"};throw e}}async function E(n,{path:t,uid:e}){const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:e}}),i={accept:"applica\
tion/json","content-type":"application/json"},a=await(0,A.M)(n,{method:"DELETE",path:t,headers:i,body:s});return a.is==="written"||a.is==="refused"&&a.status===
404}var I=c(55094),p=c(5323),N=c(85807),P=c(71791),B=c(48280);const j="/api/v1/namespaces/knative-serving/configmaps/config-domain",k="in knative-serving, where\
 the domains of the cluster are kept";async function x(n){return(0,I.l)((0,f.Te)((await U(n)).data)).toSorted((t,e)=>Number(e.isDefault)-Number(t.isDefault))}async function U(n){
const t=await G((0,O.LF)(n,{path:j}),{right:"get configmaps",place:k});if(!t)throw(0,h.V2)("E_NO_KNATIVE",{server:n.server});return t}const C=4;async function d(n,{
domain:t,mayMove:e}){for(let s=1;s<=C;s++){const i=await U(n),a=(0,I.l)((0,f.Te)(i.data)),o=a.flatMap(L=>L.selector===void 0&&L.domain!==t?[L.domain]:[]),r=a.find(
L=>L.domain===t);if(r?.isDefault&&o.length===0)return{isWritten:s>1,replaced:o};const{selector:v}=r??{};if(v!==void 0&&!e)throw(0,h.V2)("E_DOMAIN_SELECTED",{domain:t,
selector:v});const M={...Object.fromEntries(o.map(L=>[L,null])),[t]:""},w=(0,f.Ik)(i.metadata),{resourceVersion:R=null}=w,T=(0,N.Oo)(w),Mn=await(0,A.M)(n,z(j,{metadata:{
resourceVersion:R},data:M}));if(Y(Mn,{right:"patch configmaps",place:k,what:"config-domain",attempt:s}))return{isWritten:!0,replaced:o,...v!==void 0&&{selector:v},
...T&&{controller:T}}}throw(0,h.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:C})}const l=n=>`/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(
n)}/domainmappings`;async function m(n,t){try{return((await(0,O.LD)(n,{path:l(t)}))?.items??[]).map(u)}catch(e){if(e instanceof D.a&&e.code==="E_FORBIDDEN")return;
throw e}}const u=n=>{const{metadata:t,spec:e,status:s}=n,{kind:i,name:a}=(0,f.Ik)((0,f.Ik)(e).ref),o=(0,f.Qq)((0,f.Ik)(s).url);return{domain:(0,f.Qq)((0,f.Ik)(t).
name)??"",to:[(0,f.Qq)(i),(0,f.Qq)(a)].filter(Boolean).join(" "),ready:(0,B.uH)(n,"Ready"),...o===void 0?{}:{url:o}}};async function g(n,{namespace:t,domain:e,service:s,
mayMove:i}){if(!await(0,O.LF)(n,{path:(0,P.xH)(t,"services",s)}))throw(0,h.V2)("E_NOT_THERE",{service:s,namespace:t});const[a,o]=[`${l(t)}/${e}`,`in ${t}`];for(let r=1;r<=
C;r++){const v=(0,O.LF)(n,{path:a}),M=await G(v,{right:"get domainmappings.serving.knative.dev",place:o}),w=M&&u(M).to;if(w===`Service ${s}`)return{isWritten:r>
1};if(w!==void 0&&!i)throw(0,h.V2)("E_DOMAIN_HELD",{domain:e,holder:w});const R=`${M?"patch":"create"} domainmappings.serving.knative.dev`,T=await(0,A.M)(n,nn({
namespace:t,domain:e,service:s},M));if(Y(T,{right:R,place:o,what:e,attempt:r}))return{isWritten:!0,..._({path:a,found:M,result:T})}}throw(0,h.V2)("E_WRITE_CONTE\
NDED",{service:e,attempts:C})}const _=({path:n,found:t,result:e})=>{const s=!t&&e.is==="written"?(0,f.Qq)((0,f.Ik)(e.object.metadata).uid):void 0;return s===void 0?
{}:{made:{path:n,uid:s}}};function nn({namespace:n,domain:t,service:e},s){const i={apiVersion:"serving.knative.dev/v1",kind:"Service",name:e};if(!s)return en(l(
n),{metadata:{name:t,namespace:n},spec:{ref:i}});const{resourceVersion:a=null}=(0,f.Ik)(s.metadata),o={ref:{...i,namespace:null}};return z(`${l(n)}/${t}`,{metadata:{
resourceVersion:a},spec:o})}async function tn(n,{namespace:t,domain:e}){const s=await(0,O.LF)(n,{path:`${l(t)}/${e}`});return s&&u(s)}async function G(n,t){try{
return await n}catch(e){throw e instanceof D.a&&e.code==="E_FORBIDDEN"?(0,h.V2)("E_DOMAIN_FORBIDDEN",t,e):e}}function Y(n,t){if(n.is==="written")return!0;if(n.is===
"refused"&&n.status===403)throw(0,h.V2)("E_DOMAIN_FORBIDDEN",t);if(n.is==="refused")throw(0,h.V2)("E_WRITE_REFUSED",n);if(n.is==="unknown"&&t.attempt===C)throw(0,h.
V2)("E_WRITE_UNCONFIRMED",{service:t.what,attempts:C,why:n.message});return!1}const b=`?fieldManager=${encodeURIComponent(p.wM)}`,X={accept:"application/json"},
z=(n,t)=>({method:"PATCH",path:`${n}${b}`,headers:{...X,"content-type":"application/merge-patch+json"},body:JSON.stringify(t)}),en=(n,t)=>({method:"POST",path:`${n}${b}`,
headers:{...X,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",...t})});var J=c(79493),S=c(
53216),sn=c(70799),an=c(70621),on=c(93832);const rn=({domains:n,mappings:t},e)=>{const s=n.map(({domain:a,isDefault:o,selector:r})=>[a,o?"yes":r===void 0?"unuse\
d":"-",r??"-"]),i=t.map(({domain:a,to:o,ready:r})=>[a,o,(0,sn.d5)(r)]);return[...s.length===0?[(0,S.n8)("The cluster has no domain: its Services are reached as \
NAME.NAMESPACE.svc.cluster.local, from inside alone.")]:Z([["DOMAIN","DEFAULT","SELECTOR"],...s],e),...i.length===0?[]:[(0,S.n8)(""),...Z([["HOST","LEADS TO","R\
EADY"],...i],e)]]},Z=(n,t)=>(0,on.$5)(n.map(e=>e.map(an.g$)),t).map((e,s)=>(0,S.n8)(e,s===0?"quiet":"plain"));var cn=c(33588),q=c(7714),dn=c(34599);const{action:ln,
domain:V,isDefault:H,service:W,move:K}=dn.pY,un={prepare:n=>{const{take:t}=n,e=t(ln),[s="",i=""]=[t(V),t(W)],[a,o]=[t(H),t(K)];return mn(n,e),{act:{list:hn,create:v=>pn(
v,{domain:s,isMeant:a,mayMove:o}),map:v=>wn(v,{domain:s,service:i,mayMove:o})}[e]}}},fn={list:[],create:[V],map:[V,W]};function mn({take:n,isGiven:t,blame:e},s){
for(const a of fn[s])t(a)||e(a,(0,q.DG)("E_MISSING",{example:a.example}));const i=[[V,"create",s==="list"&&t(V)],[W,"map",s==="create"&&t(W)],[H,"create",s!=="c\
reate"&&n(H)],[K,"map",s==="list"&&n(K)]];for(const[a,o,r]of i)r&&e(a,(0,q.DG)("E_ONLY_COMMAND",{only:o,command:s}))}async function hn({page:n,connect:t,clock:e}){
const s=await t(),{namespace:i}=s,{api:a}=(0,J.J5)({...s,clock:e}),[o,r]=await Promise.all([x(a),m(a,i)]);return n.show(rn({domains:o,mappings:r??[]},n.width())),
n.data({domains:o,...r&&{mappings:r}}),r||n.warn(`This user may not list domainmappings in ${i}: hosts are not shown.`),0}async function pn({page:n,connect:t,clock:e},{
isMeant:s,...i}){const{domain:a}=i;if(!s)throw(0,h.V2)("E_DOMAIN_NOT_DEFAULT",{domain:a});const{api:o}=(0,J.J5)({...await t(),clock:e}),r=await d(o,i);return n.
show([r.isWritten?(0,S.n8)(`Done: ${a} is the default domain${vn(r)}. Knative gives Services their new addresses now: \`services\` shows them.`,"good"):(0,S.n8)(
`No change: ${a} is the default domain.`)]),n.data({domain:a,...r}),r.controller&&n.warn(gn(r.controller)),0}const gn=({kind:n,name:t})=>`config-domain is made \
from the ${n} ${t} in knative-serving, whose controller may undo this change: change ${n==="KnativeServing"?"spec.config.domain":"it"} there, too.`,vn=({replaced:n,
selector:t})=>{const e=n.length===0?"":` in place of ${n.join(", ")}`;return t===void 0?e:`${e}, and no longer only that of Services with ${t}`};async function wn({
page:n,connect:t,clock:e,interrupt:s},i){const a=await t(),{api:o}=(0,J.J5)({...a,clock:e}),r={...i,namespace:a.namespace},{isWritten:v,made:M}=await g(o,r),{mapping:w,
claim:R}=await On(o,r,{clock:e,interrupt:s()});if(R?.is==="of")throw await yn(R.namespace,{api:o,place:r,made:M});const T=w?.ready.status==="True";return n.show(
[T?$n(w,v):Nn(r,w,R)]),n.data({domain:i.domain,service:i.service,isWritten:v,isReady:T,...w?.url&&{url:w.url}}),T?0:cn.h.uncertain}async function yn(n,{api:t,place:{
domain:e,namespace:s},made:i}){const a=!(i&&await E(t,i));return(0,h.V2)("E_DOMAIN_CLAIMED",{domain:e,holder:n,namespace:s,isLeft:a})}const En=6e4,Dn=500;async function On(n,t,{
clock:e,interrupt:s}){const i=e.now()+En;for(;;){const a=await tn(n,t),o=a&&y(a.ready)?await $(n,t.domain):void 0,r=o?.is==="of"&&o.namespace===t.namespace;if(o&&
!r)return{mapping:a,claim:o};if(a?.ready.status==="True"||e.now()>=i||s.aborted)return{mapping:a};await e.sleep(Dn,s)}}const $n=({domain:n,to:t,url:e},s)=>(0,S.
n8)(s?`Done: ${e??n} leads to the ${t}.`:`No change: ${e??n} leads to the ${t}.`,"good"),Nn=(n,t,e)=>{const{reason:s,message:i}=t?.ready??{},a=[s,i].filter(Boolean).
join(": ")||"no reason given",o=e?In(n,e):`(${a}).`;return(0,S.n8)(`${n.domain} is mapped, and not ready yet${e?": ":" "}${o}`,"bad")};function In({domain:n,namespace:t},{
is:e}){const s=`An administrator of the cluster must make a ClusterDomainClaim for it with the namespace ${t}, or allow that they are made by themselves (autocr\
eate-cluster-domain-claims in config-network).`;return e==="none"?`it has no ClusterDomainClaim. ${s}`:`another namespace has this host, or it has no ClusterDom\
ainClaim. Which one is not known: this user may not \`get clusterdomainclaims.networking.internal.knative.dev\`. If it has none: ${s} Else remove what was mappe\
d: kubectl delete domainmapping ${n} -n ${t}`}}),55094:((Q,F,c)=>{c.d(F,{l:()=>f});var h=c(69854),D=c(27624);function f(y){const $=Object.entries(y).flatMap(([p,
N])=>p==="_example"?[]:[{domain:p,selector:O(N)}]),E=$.filter(({selector:p})=>p===void 0).map(({domain:p})=>p),[I]=E.toSorted();return $.map(({domain:p,selector:N})=>({
domain:p,isDefault:p===I,...N!==void 0&&{selector:N}}))}const O=y=>{const $=A(y),E=(0,D.Gv)($)?$.selector??null:$;if(E!==null&&!(0,D.Gv)(E))return y.trim().replace(
/\s+/g," ");const I=Object.entries((0,D.Ik)(E)).map(([p,N])=>`${p}=${N}`);return I.length===0?void 0:I.join(",")},A=y=>{try{return(0,h.h)(y)}catch{return y}}}),
654:((Q,F,c)=>{c.d(F,{M:()=>N,_:()=>P});var h=c(34794),D=c(86882),f=c(30673),O=c(27624);const A=4,y=(d,l)=>(0,f.lO)(d,(0,f.LF)((0,O.qF)(l)??null).filter(m=>m.length>=
A));var $=c(5581),E=c(79132);const I=500,p=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),N=(d,l)=>j(d,l,{fresh:!1}),P=async(d,l)=>{
const m=new AbortController;try{const u=j(d,l,{fresh:!1,urgent:!0,signal:m.signal}),g=await Promise.race([u,d.clock.sleep(I,m.signal)]);return g&&g.is!=="unknow\
n"?g:await B([u,j(d,l,{fresh:!0,urgent:!0,signal:m.signal})])}finally{m.abort()}},B=async d=>{const l=d.map(async m=>{const u=await m;if(u.is==="unknown")throw new Error(
u.message);return u});try{return await Promise.any(l)}catch{return{is:"unknown",message:"no response to two attempts"}}},j=async(d,l,m)=>{for(let u=0;;u++){const g=await x(
d,l,{...m,fresh:m.fresh||u>0});if(g.is!=="busy"&&g.is!=="unsent")return g;if(u===D.r2-1||m.signal?.aborted)return k(g);await(0,D.fu)(d,u,{response:g.is==="busy"?
g.response:void 0,signal:m.signal})}},k=d=>d.is==="busy"?(0,E.J5)(d.response):{is:"unknown",message:d.message},x=async(d,l,m)=>{try{return(0,E.Ij)(U(await(0,$.w$)(
d,l,m),l),l)}catch(u){const g=u instanceof Error?u.message:String(u);return u instanceof h.a?{is:"refused",status:0,reason:u.code,message:g}:{is:C(u)?"unsent":"\
unknown",message:g}}},U=(d,{body:l=""})=>(0,E.FG)(d)?d:{...d,text:y(d.text,l)},C=d=>d instanceof Error&&"code"in d&&p.has(String(d.code))})};export{Tn as id,Cn as ids,An as modules};
