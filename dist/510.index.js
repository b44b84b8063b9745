const Cn=510,An=[510],Rn={3510:((U,A,o)=>{o.r(A),o.d(A,{domain:()=>ln});var m=o(84611),y=o(34794),u=o(27624),D=o(44262),I=o(654);const v=({status:n,reason:t})=>n===
"False"&&t==="DomainAlreadyClaimed";async function E(n,t){try{const e=`/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/${t}`,s=(0,u.Qq)((0,u.
Ik)((await(0,D.LF)(n,{path:e}))?.spec).namespace);return s===void 0?{is:"none"}:{is:"of",namespace:s}}catch(e){if(e instanceof y.a&&e.code==="E_FORBIDDEN")return{
is:"unseen"};throw e}}async function O(n,{path:t,uid:e}){const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:e}}),r={accept:"applica\
tion/json","content-type":"application/json"},a=await(0,I.M)(n,{method:"DELETE",path:t,headers:r,body:s});return a.is==="written"||a.is==="refused"&&a.status===
404}var N=o(1857),g=o(55094),M=o(5323),B=o(85807),x=o(71791),j=o(48280);const k=(0,N.e)("config-domain"),V="in knative-serving, where the domains of the cluster\
 are kept";async function K(n){return(0,g.l)((0,u.Te)((await P(n)).data)).toSorted((t,e)=>Number(e.isDefault)-Number(t.isDefault))}async function P(n){const t=await G(
(0,D.LF)(n,{path:k}),{right:"get configmaps",place:V});if(!t)throw(0,m.V2)("E_NO_KNATIVE",{server:n.server});return t}const c=4;async function h(n,{domain:t,mayMove:e}){
for(let s=1;s<=c;s++){const r=await P(n),a=(0,g.l)((0,u.Te)(r.data)),i=a.flatMap(S=>S.selector===void 0&&S.domain!==t?[S.domain]:[]),d=a.find(S=>S.domain===t);if(d?.
isDefault&&i.length===0)return{isWritten:s>1,replaced:i};const{selector:w}=d??{};if(w!==void 0&&!e)throw(0,m.V2)("E_DOMAIN_SELECTED",{domain:t,selector:w});const T={
...Object.fromEntries(i.map(S=>[S,null])),[t]:""},$=(0,u.Ik)(r.metadata),{resourceVersion:L=null}=$,C=(0,B.Oo)($),Tn=await(0,I.M)(n,z(k,{metadata:{resourceVersion:L},
data:T}));if(Y(Tn,{right:"patch configmaps",place:V,what:"config-domain",attempt:s}))return{isWritten:!0,replaced:i,...w!==void 0&&{selector:w},...C&&{controller:C}}}
throw(0,m.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:c})}const f=n=>`/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(n)}/domain\
mappings`;async function l(n,t){try{return((await(0,D.LD)(n,{path:f(t)}))?.items??[]).map(p)}catch(e){if(e instanceof y.a&&e.code==="E_FORBIDDEN")return;throw e}}
const p=n=>{const{metadata:t,spec:e,status:s}=n,{kind:r,name:a}=(0,u.Ik)((0,u.Ik)(e).ref),i=(0,u.Qq)((0,u.Ik)(s).url);return{domain:(0,u.Qq)((0,u.Ik)(t).name)??
"",to:[(0,u.Qq)(r),(0,u.Qq)(a)].filter(Boolean).join(" "),ready:(0,j.uH)(n,"Ready"),...i===void 0?{}:{url:i}}};async function nn(n,{namespace:t,domain:e,service:s,
mayMove:r}){if(!await(0,D.LF)(n,{path:(0,x.xH)(t,"services",s)}))throw(0,m.V2)("E_NOT_THERE",{service:s,namespace:t});const[a,i]=[`${f(t)}/${e}`,`in ${t}`];for(let d=1;d<=
c;d++){const w=(0,D.LF)(n,{path:a}),T=await G(w,{right:"get domainmappings.serving.knative.dev",place:i}),$=T&&p(T).to;if($===`Service ${s}`)return{isWritten:d>
1};if($!==void 0&&!r)throw(0,m.V2)("E_DOMAIN_HELD",{domain:e,holder:$});const L=`${T?"patch":"create"} domainmappings.serving.knative.dev`,C=await(0,I.M)(n,en({
namespace:t,domain:e,service:s},T));if(Y(C,{right:L,place:i,what:e,attempt:d}))return{isWritten:!0,...tn({path:a,found:T,result:C})}}throw(0,m.V2)("E_WRITE_CONT\
ENDED",{service:e,attempts:c})}const tn=({path:n,found:t,result:e})=>{const s=!t&&e.is==="written"?(0,u.Qq)((0,u.Ik)(e.object.metadata).uid):void 0;return s===void 0?
{}:{made:{path:n,uid:s}}};function en({namespace:n,domain:t,service:e},s){const r={apiVersion:"serving.knative.dev/v1",kind:"Service",name:e};if(!s)return an(f(
n),{metadata:{name:t,namespace:n},spec:{ref:r}});const{resourceVersion:a=null}=(0,u.Ik)(s.metadata),i={ref:{...r,namespace:null}};return z(`${f(n)}/${t}`,{metadata:{
resourceVersion:a},spec:i})}async function sn(n,{namespace:t,domain:e}){const s=await(0,D.LF)(n,{path:`${f(t)}/${e}`});return s&&p(s)}async function G(n,t){try{
return await n}catch(e){throw e instanceof y.a&&e.code==="E_FORBIDDEN"?(0,m.V2)("E_DOMAIN_FORBIDDEN",t,e):e}}function Y(n,t){if(n.is==="written")return!0;if(n.is===
"refused"&&n.status===403)throw(0,m.V2)("E_DOMAIN_FORBIDDEN",t);if(n.is==="refused")throw(0,m.V2)("E_WRITE_REFUSED",n);if(n.is==="unknown"&&t.attempt===c)throw(0,m.
V2)("E_WRITE_UNCONFIRMED",{service:t.what,attempts:c,why:n.message});return!1}const b=`?fieldManager=${encodeURIComponent(M.wM)}`,X={accept:"application/json"},
z=(n,t)=>({method:"PATCH",path:`${n}${b}`,headers:{...X,"content-type":"application/merge-patch+json"},body:JSON.stringify(t)}),an=(n,t)=>({method:"POST",path:`${n}${b}`,
headers:{...X,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",...t})});var J=o(79493),R=o(
53216),on=o(70799),rn=o(70621),cn=o(93832);const dn=({domains:n,mappings:t},e)=>{const s=n.map(({domain:a,isDefault:i,selector:d})=>[a,i?"yes":d===void 0?"unuse\
d":"-",d??"-"]),r=t.map(({domain:a,to:i,ready:d})=>[a,i,(0,on.d5)(d)]);return[...s.length===0?[(0,R.n8)("The cluster has no domain: its Services are reached as \
NAME.NAMESPACE.svc.cluster.local, from inside alone.")]:Z([["DOMAIN","DEFAULT","SELECTOR"],...s],e),...r.length===0?[]:[(0,R.n8)(""),...Z([["HOST","LEADS TO","R\
EADY"],...r],e)]]},Z=(n,t)=>(0,cn.$5)(n.map(e=>e.map(rn.g$)),t).map((e,s)=>(0,R.n8)(e,s===0?"quiet":"plain"));var un=o(33588),q=o(7714),fn=o(34599);const{action:_,
domain:F,isDefault:H,service:W,move:Q}=fn.pY,ln={prepare:n=>{const{take:t}=n,e=t(_),[s="",r=""]=[t(F),t(W)],[a,i]=[t(H),t(Q)];return n.isWrong(_)||hn(n,e),{act:{
list:pn,create:w=>gn(w,{domain:s,isMeant:a,mayMove:i}),map:w=>wn(w,{domain:s,service:r,mayMove:i})}[e]}}},mn={list:[],create:[F],map:[F,W]};function hn({take:n,
isGiven:t,blame:e},s){for(const a of mn[s])t(a)||e(a,(0,q.DG)("E_MISSING",{example:a.example}));const r=[[F,"create",s==="list"&&t(F)],[W,"map",s==="create"&&t(
W)],[H,"create",s!=="create"&&n(H)],[Q,"map",s==="list"&&n(Q)]];for(const[a,i,d]of r)d&&e(a,(0,q.DG)("E_ONLY_COMMAND",{only:i,command:s}))}async function pn({page:n,
connect:t,clock:e}){const s=await t(),{namespace:r}=s,{api:a}=(0,J.J5)({...s,clock:e}),[i,d]=await Promise.all([K(a),l(a,r)]);return n.show(dn({domains:i,mappings:d??
[]},n.width())),n.data({domains:i,...d&&{mappings:d}}),d||n.warn(`This user may not list domainmappings in ${r}: hosts are not shown.`),0}async function gn({page:n,
connect:t,clock:e},{isMeant:s,...r}){const{domain:a}=r;if(!s)throw(0,m.V2)("E_DOMAIN_NOT_DEFAULT",{domain:a});const{api:i}=(0,J.J5)({...await t(),clock:e}),d=await h(
i,r);return n.show([d.isWritten?(0,R.n8)(`Done: ${a} is the default domain${En(d)}. Knative gives Services their new addresses now: \`services\` shows them.`,"g\
ood"):(0,R.n8)(`No change: ${a} is the default domain.`)]),n.data({domain:a,...d}),d.controller&&n.warn(vn(d.controller)),0}const vn=({kind:n,name:t})=>`config-\
domain is made from the ${n} ${t} in knative-serving, whose controller may undo this change: change ${n==="KnativeServing"?"spec.config.domain":"it"} there, too\
.`,En=({replaced:n,selector:t})=>{const e=n.length===0?"":` in place of ${n.join(", ")}`;return t===void 0?e:`${e}, and no longer only that of Services with ${t}`};
async function wn({page:n,connect:t,clock:e,interrupt:s},r){const a=await t(),{api:i}=(0,J.J5)({...a,clock:e}),d={...r,namespace:a.namespace},{isWritten:w,made:T}=await nn(
i,d),{mapping:$,claim:L}=await $n(i,d,{clock:e,interrupt:s()});if(L?.is==="of")throw await yn(L.namespace,{api:i,place:d,made:T});const C=$?.ready.status==="Tru\
e";return n.show([C?In($,w):Nn(d,$,L)]),n.data({domain:r.domain,service:r.service,isWritten:w,isReady:C,...$?.url&&{url:$.url}}),C?0:un.h.uncertain}async function yn(n,{
api:t,place:{domain:e,namespace:s},made:r}){const a=!(r&&await O(t,r));return(0,m.V2)("E_DOMAIN_CLAIMED",{domain:e,holder:n,namespace:s,isLeft:a})}const Dn=6e4,
On=500;async function $n(n,t,{clock:e,interrupt:s}){const r=e.now()+Dn;for(;;){const a=await sn(n,t),i=a&&v(a.ready)?await E(n,t.domain):void 0,d=i?.is==="of"&&
i.namespace===t.namespace;if(i&&!d)return{mapping:a,claim:i};if(a?.ready.status==="True"||e.now()>=r||s.aborted)return{mapping:a};await e.sleep(On,s)}}const In=({
domain:n,to:t,url:e},s)=>(0,R.n8)(s?`Done: ${e??n} leads to the ${t}.`:`No change: ${e??n} leads to the ${t}.`,"good"),Nn=(n,t,e)=>{const{reason:s,message:r}=t?.
ready??{},a=[s,r].filter(Boolean).join(": ")||"no reason given",i=e?Mn(n,e):`(${a}).`;return(0,R.n8)(`${n.domain} is mapped, and not ready yet${e?": ":" "}${i}`,
"bad")};function Mn({domain:n,namespace:t},{is:e}){const s=`An administrator of the cluster must make a ClusterDomainClaim for it with the namespace ${t}, or al\
low that they are made by themselves (autocreate-cluster-domain-claims in config-network).`;return e==="none"?`it has no ClusterDomainClaim. ${s}`:`another name\
space has this host, or it has no ClusterDomainClaim. Which one is not known: this user may not \`get clusterdomainclaims.networking.internal.knative.dev\`. If it\
 has none: ${s} Else remove what was mapped: kubectl delete domainmapping ${n} -n ${t}`}}),1857:((U,A,o)=>{o.d(A,{X:()=>D,e:()=>u});var m=o(27624),y=o(44262);const u=I=>`\
/api/v1/namespaces/knative-serving/configmaps/${I}`;async function D(I,v){const E=await(0,y.LF)(I,{path:u(v)});if(!E)return;const{_example:O,...N}=(0,m.Te)((0,m.
Ik)(E).data);return N}}),55094:((U,A,o)=>{o.d(A,{l:()=>u});var m=o(69854),y=o(27624);function u(v){const E=Object.entries(v).flatMap(([g,M])=>g==="_example"?[]:
[{domain:g,selector:D(M)}]),O=E.filter(({selector:g})=>g===void 0).map(({domain:g})=>g),[N]=O.toSorted();return E.map(({domain:g,selector:M})=>({domain:g,isDefault:g===
N,...M!==void 0&&{selector:M}}))}const D=v=>{const E=I(v),O=(0,y.Gv)(E)?E.selector??null:E;if(O!==null&&!(0,y.Gv)(O))return v.trim().replace(/\s+/g," ");const N=Object.
entries((0,y.Ik)(O)).map(([g,M])=>`${g}=${M}`);return N.length===0?void 0:N.join(",")},I=v=>{try{return(0,m.h)(v)}catch{return v}}}),654:((U,A,o)=>{o.d(A,{M:()=>M,
_:()=>B});var m=o(34794),y=o(86882),u=o(30673),D=o(27624);const I=4,v=(c,h)=>(0,u.lO)(c,(0,u.LF)((0,D.qF)(h)??null).filter(f=>f.length>=I));var E=o(5581),O=o(79132);
const N=500,g=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),M=(c,h)=>j(c,h,{fresh:!1}),B=async(c,h)=>{const f=new AbortController;
try{const l=j(c,h,{fresh:!1,urgent:!0,signal:f.signal}),p=await Promise.race([l,c.clock.sleep(N,f.signal)]);return p&&p.is!=="unknown"?p:await x([l,j(c,h,{fresh:!0,
urgent:!0,signal:f.signal})])}finally{f.abort()}},x=async c=>{const h=c.map(async f=>{const l=await f;if(l.is==="unknown")throw new Error(l.message);return l});
try{return await Promise.any(h)}catch{return{is:"unknown",message:"no response to two attempts"}}},j=async(c,h,f)=>{for(let l=0;;l++){const p=await V(c,h,{...f,
fresh:f.fresh||l>0});if(p.is!=="busy"&&p.is!=="unsent")return p;if(l===y.r2-1||f.signal?.aborted)return k(p);await(0,y.fu)(c,l,{response:p.is==="busy"?p.response:
void 0,signal:f.signal})}},k=c=>c.is==="busy"?(0,O.J5)(c.response):{is:"unknown",message:c.message},V=async(c,h,f)=>{try{return(0,O.Ij)(K(await(0,E.w$)(c,h,f),h),
h)}catch(l){const p=l instanceof Error?l.message:String(l);return l instanceof m.a?{is:"refused",status:0,reason:l.code,message:p}:{is:P(l)?"unsent":"unknown",message:p}}},
K=(c,{body:h=""})=>(0,O.FG)(c)?c:{...c,text:v(c.text,h)},P=c=>c instanceof Error&&"code"in c&&g.has(String(c.code))})};export{Cn as id,An as ids,Rn as modules};
