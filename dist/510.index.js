const Tn=510,Cn=[510],An={3510:((S,N,o)=>{o.r(N),o.d(N,{domain:()=>fn});var f=o(84611),g=o(34794),u=o(27624),O=o(44262),D=o(94115);const h=({status:n,reason:t})=>n===
"False"&&t==="DomainAlreadyClaimed";async function p(n,t){try{const e=`/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/${t}`,s=(0,u.Qq)((0,u.
Ik)((await(0,O.LF)(n,{path:e}))?.spec).namespace);return s===void 0?{is:"none"}:{is:"of",namespace:s}}catch(e){if(e instanceof g.a&&e.code==="E_FORBIDDEN")return{
is:"unseen"};throw e}}async function w(n,{path:t,uid:e}){const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:e}}),r={accept:"applica\
tion/json","content-type":"application/json"},a=await(0,D.M)(n,{method:"DELETE",path:t,headers:r,body:s});return a.is==="written"||a.is==="refused"&&a.status===
404}var M=o(1857),m=o(55094),_=o(5323),k=o(85807),F=o(71791),B=o(48280);const U=(0,M.e)("config-domain"),d="in knative-serving, where the domains of the cluster\
 are kept";async function E(n){return(0,m.l)((0,u.Te)((await v(n)).data)).toSorted((t,e)=>Number(e.isDefault)-Number(t.isDefault))}async function v(n){const t=await H(
(0,O.LF)(n,{path:U}),{right:"get configmaps",place:d});if(!t)throw(0,f.V2)("E_NO_KNATIVE",{server:n.server});return t}const l=4;async function y(n,{domain:t,mayMove:e}){
for(let s=1;s<=l;s++){const r=await v(n),a=(0,m.l)((0,u.Te)(r.data)),i=a.flatMap(L=>L.selector===void 0&&L.domain!==t?[L.domain]:[]),c=a.find(L=>L.domain===t);if(c?.
isDefault&&i.length===0)return{isWritten:s>1,replaced:i};const{selector:I}=c??{};if(I!==void 0&&!e)throw(0,f.V2)("E_DOMAIN_SELECTED",{domain:t,selector:I});const T={
...Object.fromEntries(i.map(L=>[L,null])),[t]:""},$=(0,u.Ik)(r.metadata),{resourceVersion:R=null}=$,C=(0,k.Oo)($),Nn=await(0,D.M)(n,Y(U,{metadata:{resourceVersion:R},
data:T}));if(Q(Nn,{right:"patch configmaps",place:d,what:"config-domain",attempt:s}))return{isWritten:!0,replaced:i,...I!==void 0&&{selector:I},...C&&{controller:C}}}
throw(0,f.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:l})}const P=n=>`/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(n)}/domain\
mappings`;async function q(n,t){try{return((await(0,O.LD)(n,{path:P(t)}))?.items??[]).map(V)}catch(e){if(e instanceof g.a&&e.code==="E_FORBIDDEN")return;throw e}}
const V=n=>{const{metadata:t,spec:e,status:s}=n,{kind:r,name:a}=(0,u.Ik)((0,u.Ik)(e).ref),i=(0,u.Qq)((0,u.Ik)(s).url);return{domain:(0,u.Qq)((0,u.Ik)(t).name)??
"",to:[(0,u.Qq)(r),(0,u.Qq)(a)].filter(Boolean).join(" "),ready:(0,B.uH)(n,"Ready"),...i===void 0?{}:{url:i}}};async function nn(n,{namespace:t,domain:e,service:s,
mayMove:r}){if(!await(0,O.LF)(n,{path:(0,F.xH)(t,"services",s)}))throw(0,f.V2)("E_NOT_THERE",{service:s,namespace:t});const[a,i]=[`${P(t)}/${e}`,`in ${t}`];for(let c=1;c<=
l;c++){const I=(0,O.LF)(n,{path:a}),T=await H(I,{right:"get domainmappings.serving.knative.dev",place:i}),$=T&&V(T).to;if($===`Service ${s}`)return{isWritten:c>
1};if($!==void 0&&!r)throw(0,f.V2)("E_DOMAIN_HELD",{domain:e,holder:$});const R=`${T?"patch":"create"} domainmappings.serving.knative.dev`,C=await(0,D.M)(n,en({
namespace:t,domain:e,service:s},T));if(Q(C,{right:R,place:i,what:e,attempt:c}))return{isWritten:!0,...tn({path:a,found:T,result:C})}}throw(0,f.V2)("E_WRITE_CONT\
ENDED",{service:e,attempts:l})}const tn=({path:n,found:t,result:e})=>{const s=!t&&e.is==="written"?(0,u.Qq)((0,u.Ik)(e.object.metadata).uid):void 0;return s===void 0?
{}:{made:{path:n,uid:s}}};function en({namespace:n,domain:t,service:e},s){const r={apiVersion:"serving.knative.dev/v1",kind:"Service",name:e};if(!s)return an(P(
n),{metadata:{name:t,namespace:n},spec:{ref:r}});const{resourceVersion:a=null}=(0,u.Ik)(s.metadata),i={ref:{...r,namespace:null}};return Y(`${P(n)}/${t}`,{metadata:{
resourceVersion:a},spec:i})}async function sn(n,{namespace:t,domain:e}){const s=await(0,O.LF)(n,{path:`${P(t)}/${e}`});return s&&V(s)}async function H(n,t){try{
return await n}catch(e){throw e instanceof g.a&&e.code==="E_FORBIDDEN"?(0,f.V2)("E_DOMAIN_FORBIDDEN",t,e):e}}function Q(n,t){if(n.is==="written")return!0;if(n.is===
"refused"&&n.status===403)throw(0,f.V2)("E_DOMAIN_FORBIDDEN",t);if(n.is==="refused")throw(0,f.V2)("E_WRITE_REFUSED",n);if(n.is==="unknown"&&t.attempt===l)throw(0,f.
V2)("E_WRITE_UNCONFIRMED",{service:t.what,attempts:l,why:n.message});return!1}const b=`?fieldManager=${encodeURIComponent(_.wM)}`,G={accept:"application/json"},
Y=(n,t)=>({method:"PATCH",path:`${n}${b}`,headers:{...G,"content-type":"application/merge-patch+json"},body:JSON.stringify(t)}),an=(n,t)=>({method:"POST",path:`${n}${b}`,
headers:{...G,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",...t})});var K=o(79493),on=o(
46864),A=o(53216),rn=o(70621),cn=o(93832);const dn=({domains:n,mappings:t},e)=>{const s=n.map(({domain:a,isDefault:i,selector:c})=>[a,i?"yes":c===void 0?"unused":
"-",c??"-"]),r=t.map(({domain:a,to:i,ready:c})=>[a,i,(0,on.d5)(c)]);return[...s.length===0?[(0,A.n8)("The cluster has no domain: its Services are reached as NAM\
E.NAMESPACE.svc.cluster.local, from inside alone.")]:X([["DOMAIN","DEFAULT","SELECTOR"],...s],e),...r.length===0?[]:[(0,A.n8)(""),...X([["HOST","LEADS TO","READ\
Y"],...r],e)]]},X=(n,t)=>(0,cn.$5)(n.map(e=>e.map(rn.g$)),t).map((e,s)=>(0,A.n8)(e,s===0?"quiet":"plain"));var un=o(33588),z=o(7714),ln=o(51845);const{action:Z,
domain:j,isDefault:x,service:W,move:J}=ln.pY,fn={prepare:n=>{const{take:t}=n,e=t(Z),[s="",r=""]=[t(j),t(W)],[a,i]=[t(x),t(J)];return n.isWrong(Z)||hn(n,e),{act:{
list:pn,create:I=>gn(I,{domain:s,isMeant:a,mayMove:i}),map:I=>Dn(I,{domain:s,service:r,mayMove:i})}[e]}}},mn={list:[],create:[j],map:[j,W]};function hn({take:n,
isGiven:t,blame:e},s){for(const a of mn[s])t(a)||e(a,(0,z.DG)("E_MISSING",{example:a.example}));const r=[[j,"create",s==="list"&&t(j)],[W,"map",s==="create"&&t(
W)],[x,"create",s!=="create"&&n(x)],[J,"map",s==="list"&&n(J)]];for(const[a,i,c]of r)c&&e(a,(0,z.DG)("E_ONLY_COMMAND",{only:i,command:s}))}async function pn({page:n,
connect:t,clock:e}){const s=await t(),{namespace:r}=s,{api:a}=(0,K.J5)({...s,clock:e}),[i,c]=await Promise.all([E(a),q(a,r)]);return n.show(dn({domains:i,mappings:c??
[]},n.width())),n.data({domains:i,...c&&{mappings:c}}),c||n.warn(`This user may not list domainmappings in ${r}: hosts are not shown.`),0}async function gn({page:n,
connect:t,clock:e},{isMeant:s,...r}){const{domain:a}=r;if(!s)throw(0,f.V2)("E_DOMAIN_NOT_DEFAULT",{domain:a});const{api:i}=(0,K.J5)({...await t(),clock:e}),c=await y(
i,r);return n.show([c.isWritten?(0,A.n8)(`Done: ${a} is the default domain${vn(c)}. Knative gives Services their new addresses now: \`services\` shows them.`,"g\
ood"):(0,A.n8)(`No change: ${a} is the default domain.`)]),n.data({domain:a,...c}),c.controller&&n.warn(En(c.controller)),0}const En=({kind:n,name:t})=>`config-\
domain is made from the ${n} ${t} in knative-serving, whose controller may undo this change: change ${n==="KnativeServing"?"spec.config.domain":"it"} there, too\
.`,vn=({replaced:n,selector:t})=>{const e=n.length===0?"":` in place of ${n.join(", ")}`;return t===void 0?e:`${e}, and no longer only that of Services with ${t}`};
async function Dn({page:n,connect:t,clock:e,interrupt:s},r){const a=await t(),{api:i}=(0,K.J5)({...a,clock:e}),c={...r,namespace:a.namespace},{isWritten:I,made:T}=await nn(
i,c),{mapping:$,claim:R}=await Mn(i,c,{clock:e,interrupt:s()});if(R?.is==="of")throw await wn(R.namespace,{api:i,place:c,made:T});const C=$?.ready.status==="Tru\
e";return n.show([C?In($,I):_n(c,$,R)]),n.data({domain:r.domain,service:r.service,isWritten:I,isReady:C,...$?.url&&{url:$.url}}),C?0:un.h.uncertain}async function wn(n,{
api:t,place:{domain:e,namespace:s},made:r}){const a=!(r&&await w(t,r));return(0,f.V2)("E_DOMAIN_CLAIMED",{domain:e,holder:n,namespace:s,isLeft:a})}const yn=6e4,
On=500;async function Mn(n,t,{clock:e,interrupt:s}){const r=e.now()+yn;for(;;){const a=await sn(n,t),i=a&&h(a.ready)?await p(n,t.domain):void 0,c=i?.is==="of"&&
i.namespace===t.namespace;if(i&&!c)return{mapping:a,claim:i};if(a?.ready.status==="True"||e.now()>=r||s.aborted)return{mapping:a};await e.sleep(On,s)}}const In=({
domain:n,to:t,url:e},s)=>(0,A.n8)(s?`Done: ${e??n} leads to the ${t}.`:`No change: ${e??n} leads to the ${t}.`,"good"),_n=(n,t,e)=>{const{reason:s,message:r}=t?.
ready??{},a=[s,r].filter(Boolean).join(": ")||"no reason given",i=e?$n(n,e):`(${a}).`;return(0,A.n8)(`${n.domain} is mapped, and not ready yet${e?": ":" "}${i}`,
"bad")};function $n({domain:n,namespace:t},{is:e}){const s=`An administrator of the cluster must make a ClusterDomainClaim for it with the namespace ${t}, or al\
low that they are made by themselves (autocreate-cluster-domain-claims in config-network).`;return e==="none"?`it has no ClusterDomainClaim. ${s}`:`another name\
space has this host, or it has no ClusterDomainClaim. Which one is not known: this user may not \`get clusterdomainclaims.networking.internal.knative.dev\`. If it\
 has none: ${s} Else remove what was mapped: kubectl delete domainmapping ${n} -n ${t}`}}),1857:((S,N,o)=>{o.d(N,{X:()=>O,e:()=>u});var f=o(27624),g=o(44262);const u=D=>`\
/api/v1/namespaces/knative-serving/configmaps/${D}`;async function O(D,h){const p=await(0,g.LF)(D,{path:u(h)});if(!p)return;const{_example:w,...M}=(0,f.Te)((0,f.
Ik)(p).data);return M}}),55094:((S,N,o)=>{o.d(N,{l:()=>u});var f=o(12395),g=o(27624);function u(h){const p=Object.entries(h).flatMap(([m,_])=>m==="_example"?[]:
[{domain:m,selector:O(_)}]),w=p.filter(({selector:m})=>m===void 0).map(({domain:m})=>m),[M]=w.toSorted();return p.map(({domain:m,selector:_})=>({domain:m,isDefault:m===
M,..._!==void 0&&{selector:_}}))}const O=h=>{const p=D(h),w=(0,g.Gv)(p)?p.selector??null:p;if(w!==null&&!(0,g.Gv)(w))return h.trim().replace(/\s+/g," ");const M=Object.
entries((0,g.Ik)(w)).map(([m,_])=>`${m}=${_}`);return M.length===0?void 0:M.join(",")},D=h=>{try{return(0,f.h)(h)}catch{return h}}}),12767:((S,N,o)=>{o.d(N,{U:()=>O});
var f=o(83588),g=o(27624);const u=4,O=(h,p)=>{const w=(0,g.qF)(p)??null;return(0,f.lO)(h,[...(0,f.LF)(w),...D(w)].filter(M=>M.length>=u))},D=h=>{const{kind:p,data:w,
stringData:M}=(0,g.Ik)(h);return p!=="Secret"?[]:[w,M].flatMap(m=>Object.values((0,g.Ik)(m)).map(String))}}),94115:((S,N,o)=>{o.d(N,{M:()=>w,_:()=>M});var f=o(34794),
g=o(86882),u=o(12767),O=o(5581),D=o(79132);const h=500,p=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),w=(d,E)=>_(d,E,{fresh:!1}),
M=async(d,E)=>{const v=new AbortController;try{const l=_(d,E,{fresh:!1,urgent:!0,signal:v.signal}),y=await Promise.race([l,d.clock.sleep(h,v.signal)]);return y&&
y.is!=="unknown"?y:await m([l,_(d,E,{fresh:!0,urgent:!0,signal:v.signal})])}finally{v.abort()}},m=async d=>{const E=d.map(async v=>{const l=await v;if(l.is==="u\
nknown")throw new Error(l.message);return l});try{return await Promise.any(E)}catch{return{is:"unknown",message:"no response to two attempts"}}},_=async(d,E,v)=>{
for(let l=0;;l++){const y=await F(d,E,{...v,fresh:v.fresh||l>0});if(y.is!=="busy"&&y.is!=="unsent")return y;if(l===g.r2-1||v.signal?.aborted)return k(y);await(0,g.
fu)(d,l,{response:y.is==="busy"?y.response:void 0,signal:v.signal})}},k=d=>d.is==="busy"?(0,D.J5)(d.response):{is:"unknown",message:d.message},F=async(d,E,v)=>{
try{return(0,D.Ij)(B(await(0,O.w$)(d,E,v),E),E)}catch(l){const y=l instanceof Error?l.message:String(l);return l instanceof f.a?{is:"refused",status:0,reason:l.
code,message:y}:{is:U(l)?"unsent":"unknown",message:y}}},B=(d,{body:E=""})=>(0,D.FG)(d)?d:{...d,text:(0,u.U)(d.text,E)},U=d=>d instanceof Error&&"code"in d&&p.has(
String(d.code))})};export{Tn as id,Cn as ids,An as modules};
