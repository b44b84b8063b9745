const Tn=510,Cn=[510],An={3510:((S,N,o)=>{o.r(N),o.d(N,{domain:()=>fn});var m=o(84611),D=o(34794),u=o(27624),O=o(44262),w=o(94115);const g=({status:n,reason:t})=>n===
"False"&&t==="DomainAlreadyClaimed";async function E(n,t){try{const e=`/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/${t}`,s=(0,u.Qq)((0,u.
Ik)((await(0,O.LF)(n,{path:e}))?.spec).namespace);return s===void 0?{is:"none"}:{is:"of",namespace:s}}catch(e){if(e instanceof D.a&&e.code==="E_FORBIDDEN")return{
is:"unseen"};throw e}}async function y(n,{path:t,uid:e}){const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:e}}),r={accept:"applica\
tion/json","content-type":"application/json"},a=await(0,w.M)(n,{method:"DELETE",path:t,headers:r,body:s});return a.is==="written"||a.is==="refused"&&a.status===
404}var M=o(1857),p=o(55094),$=o(5323),P=o(85807),k=o(71791),B=o(48280);const U=(0,M.e)("config-domain"),W="in knative-serving, where the domains of the cluster\
 are kept";async function d(n){return(0,p.l)((0,u.Te)((await v(n)).data)).toSorted((t,e)=>Number(e.isDefault)-Number(t.isDefault))}async function v(n){const t=await Q(
(0,O.LF)(n,{path:U}),{right:"get configmaps",place:W});if(!t)throw(0,m.V2)("E_NO_KNATIVE",{server:n.server});return t}const l=4;async function f(n,{domain:t,mayMove:e}){
for(let s=1;s<=l;s++){const r=await v(n),a=(0,p.l)((0,u.Te)(r.data)),i=a.flatMap(L=>L.selector===void 0&&L.domain!==t?[L.domain]:[]),c=a.find(L=>L.domain===t);if(c?.
isDefault&&i.length===0)return{isWritten:s>1,replaced:i};const{selector:I}=c??{};if(I!==void 0&&!e)throw(0,m.V2)("E_DOMAIN_SELECTED",{domain:t,selector:I});const T={
...Object.fromEntries(i.map(L=>[L,null])),[t]:""},_=(0,u.Ik)(r.metadata),{resourceVersion:R=null}=_,C=(0,P.Oo)(_),Nn=await(0,w.M)(n,X(U,{metadata:{resourceVersion:R},
data:T}));if(b(Nn,{right:"patch configmaps",place:W,what:"config-domain",attempt:s}))return{isWritten:!0,replaced:i,...I!==void 0&&{selector:I},...C&&{controller:C}}}
throw(0,m.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:l})}const h=n=>`/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(n)}/domain\
mappings`;async function V(n,t){try{return((await(0,O.LD)(n,{path:h(t)}))?.items??[]).map(K)}catch(e){if(e instanceof D.a&&e.code==="E_FORBIDDEN")return;throw e}}
const K=n=>{const{metadata:t,spec:e,status:s}=n,{kind:r,name:a}=(0,u.Ik)((0,u.Ik)(e).ref),i=(0,u.Qq)((0,u.Ik)(s).url);return{domain:(0,u.Qq)((0,u.Ik)(t).name)??
"",to:[(0,u.Qq)(r),(0,u.Qq)(a)].filter(Boolean).join(" "),ready:(0,B.uH)(n,"Ready"),...i===void 0?{}:{url:i}}};async function nn(n,{namespace:t,domain:e,service:s,
mayMove:r}){if(!await(0,O.LF)(n,{path:(0,k.xH)(t,"services",s)}))throw(0,m.V2)("E_NOT_THERE",{service:s,namespace:t});const[a,i]=[`${h(t)}/${e}`,`in ${t}`];for(let c=1;c<=
l;c++){const I=(0,O.LF)(n,{path:a}),T=await Q(I,{right:"get domainmappings.serving.knative.dev",place:i}),_=T&&K(T).to;if(_===`Service ${s}`)return{isWritten:c>
1};if(_!==void 0&&!r)throw(0,m.V2)("E_DOMAIN_HELD",{domain:e,holder:_});const R=`${T?"patch":"create"} domainmappings.serving.knative.dev`,C=await(0,w.M)(n,en({
namespace:t,domain:e,service:s},T));if(b(C,{right:R,place:i,what:e,attempt:c}))return{isWritten:!0,...tn({path:a,found:T,result:C})}}throw(0,m.V2)("E_WRITE_CONT\
ENDED",{service:e,attempts:l})}const tn=({path:n,found:t,result:e})=>{const s=!t&&e.is==="written"?(0,u.Qq)((0,u.Ik)(e.object.metadata).uid):void 0;return s===void 0?
{}:{made:{path:n,uid:s}}};function en({namespace:n,domain:t,service:e},s){const r={apiVersion:"serving.knative.dev/v1",kind:"Service",name:e};if(!s)return an(h(
n),{metadata:{name:t,namespace:n},spec:{ref:r}});const{resourceVersion:a=null}=(0,u.Ik)(s.metadata),i={ref:{...r,namespace:null}};return X(`${h(n)}/${t}`,{metadata:{
resourceVersion:a},spec:i})}async function sn(n,{namespace:t,domain:e}){const s=await(0,O.LF)(n,{path:`${h(t)}/${e}`});return s&&K(s)}async function Q(n,t){try{
return await n}catch(e){throw e instanceof D.a&&e.code==="E_FORBIDDEN"?(0,m.V2)("E_DOMAIN_FORBIDDEN",t,e):e}}function b(n,t){if(n.is==="written")return!0;if(n.is===
"refused"&&n.status===403)throw(0,m.V2)("E_DOMAIN_FORBIDDEN",t);if(n.is==="refused")throw(0,m.V2)("E_WRITE_REFUSED",n);if(n.is==="unknown"&&t.attempt===l)throw(0,m.
V2)("E_WRITE_UNCONFIRMED",{service:t.what,attempts:l,why:n.message});return!1}const G=`?fieldManager=${encodeURIComponent($.wM)}`,Y={accept:"application/json"},
X=(n,t)=>({method:"PATCH",path:`${n}${G}`,headers:{...Y,"content-type":"application/merge-patch+json"},body:JSON.stringify(t)}),an=(n,t)=>({method:"POST",path:`${n}${G}`,
headers:{...Y,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",...t})});var x=o(79493),on=o(
46864),A=o(53216),rn=o(70621),cn=o(93832);const dn=({domains:n,mappings:t},e)=>{const s=n.map(({domain:a,isDefault:i,selector:c})=>[a,i?"yes":c===void 0?"unused":
"-",c??"-"]),r=t.map(({domain:a,to:i,ready:c})=>[a,i,(0,on.d5)(c)]);return[...s.length===0?[(0,A.n8)("The cluster has no domain: its Services are reached as NAM\
E.NAMESPACE.svc.cluster.local, from inside alone.")]:z([["DOMAIN","DEFAULT","SELECTOR"],...s],e),...r.length===0?[]:[(0,A.n8)(""),...z([["HOST","LEADS TO","READ\
Y"],...r],e)]]},z=(n,t)=>(0,cn.$5)(n.map(e=>e.map(rn.g$)),t).map((e,s)=>(0,A.n8)(e,s===0?"quiet":"plain"));var un=o(33588),Z=o(7714),ln=o(51845);const{action:q,
domain:j,isDefault:J,service:F,move:H}=ln.pY,fn={prepare:n=>{const{take:t}=n,e=t(q),[s="",r=""]=[t(j),t(F)],[a,i]=[t(J),t(H)];return n.isWrong(q)||hn(n,e),{act:{
list:pn,create:I=>gn(I,{domain:s,isMeant:a,mayMove:i}),map:I=>Dn(I,{domain:s,service:r,mayMove:i})}[e]}}},mn={list:[],create:[j],map:[j,F]};function hn({take:n,
isGiven:t,blame:e},s){for(const a of mn[s])t(a)||e(a,(0,Z.DG)("E_MISSING",{example:a.example}));const r=[[j,"create",s==="list"&&t(j)],[F,"map",s==="create"&&t(
F)],[J,"create",s!=="create"&&n(J)],[H,"map",s==="list"&&n(H)]];for(const[a,i,c]of r)c&&e(a,(0,Z.DG)("E_ONLY_COMMAND",{only:i,command:s}))}async function pn({page:n,
connect:t,clock:e}){const s=await t(),{namespace:r}=s,{api:a}=(0,x.J5)({...s,clock:e}),[i,c]=await Promise.all([d(a),V(a,r)]);return n.show(dn({domains:i,mappings:c??
[]},n.width())),n.data({domains:i,...c&&{mappings:c}}),c||n.warn(`This user may not list domainmappings in ${r}: hosts are not shown.`),0}async function gn({page:n,
connect:t,clock:e},{isMeant:s,...r}){const{domain:a}=r;if(!s)throw(0,m.V2)("E_DOMAIN_NOT_DEFAULT",{domain:a});const{api:i}=(0,x.J5)({...await t(),clock:e}),c=await f(
i,r);return n.show([c.isWritten?(0,A.n8)(`Done: ${a} is the default domain${vn(c)}. Knative gives Services their new addresses now: \`services\` shows them.`,"g\
ood"):(0,A.n8)(`No change: ${a} is the default domain.`)]),n.data({domain:a,...c}),c.controller&&n.warn(En(c.controller)),0}const En=({kind:n,name:t})=>`config-\
domain is made from the ${n} ${t} in knative-serving, whose controller may undo this change: change ${n==="KnativeServing"?"spec.config.domain":"it"} there, too\
.`,vn=({replaced:n,selector:t})=>{const e=n.length===0?"":` in place of ${n.join(", ")}`;return t===void 0?e:`${e}, and no longer only that of Services with ${t}`};
async function Dn({page:n,connect:t,clock:e,interrupt:s},r){const a=await t(),{api:i}=(0,x.J5)({...a,clock:e}),c={...r,namespace:a.namespace},{isWritten:I,made:T}=await nn(
i,c),{mapping:_,claim:R}=await Mn(i,c,{clock:e,interrupt:s()});if(R?.is==="of")throw await wn(R.namespace,{api:i,place:c,made:T});const C=_?.ready.status==="Tru\
e";return n.show([C?In(_,I):_n(c,_,R)]),n.data({domain:r.domain,service:r.service,isWritten:I,isReady:C,..._?.url&&{url:_.url}}),C?0:un.h.uncertain}async function wn(n,{
api:t,place:{domain:e,namespace:s},made:r}){const a=!(r&&await y(t,r));return(0,m.V2)("E_DOMAIN_CLAIMED",{domain:e,holder:n,namespace:s,isLeft:a})}const yn=6e4,
On=500;async function Mn(n,t,{clock:e,interrupt:s}){const r=e.now()+yn;for(;;){const a=await sn(n,t),i=a&&g(a.ready)?await E(n,t.domain):void 0,c=i?.is==="of"&&
i.namespace===t.namespace;if(i&&!c)return{mapping:a,claim:i};if(a?.ready.status==="True"||e.now()>=r||s.aborted)return{mapping:a};await e.sleep(On,s)}}const In=({
domain:n,to:t,url:e},s)=>(0,A.n8)(s?`Done: ${e??n} leads to the ${t}.`:`No change: ${e??n} leads to the ${t}.`,"good"),_n=(n,t,e)=>{const{reason:s,message:r}=t?.
ready??{},a=[s,r].filter(Boolean).join(": ")||"no reason given",i=e?$n(n,e):`(${a}).`;return(0,A.n8)(`${n.domain} is mapped, and not ready yet${e?": ":" "}${i}`,
"bad")};function $n({domain:n,namespace:t},{is:e}){const s=`An administrator of the cluster must make a ClusterDomainClaim for it with the namespace ${t}, or al\
low that they are made by themselves (autocreate-cluster-domain-claims in config-network).`;return e==="none"?`it has no ClusterDomainClaim. ${s}`:`another name\
space has this host, or it has no ClusterDomainClaim. Which one is not known: this user may not \`get clusterdomainclaims.networking.internal.knative.dev\`. If it\
 has none: ${s} Else remove what was mapped: kubectl delete domainmapping ${n} -n ${t}`}}),1857:((S,N,o)=>{o.d(N,{X:()=>O,e:()=>u});var m=o(27624),D=o(44262);const u=w=>`\
/api/v1/namespaces/knative-serving/configmaps/${w}`;async function O(w,g){const E=await(0,D.LF)(w,{path:u(g)});if(!E)return;const{_example:y,...M}=(0,m.Te)((0,m.
Ik)(E).data);return M}}),55094:((S,N,o)=>{o.d(N,{l:()=>u});var m=o(12395),D=o(27624);function u(g){const E=Object.entries(g).flatMap(([p,$])=>p==="_example"?[]:
[{domain:p,selector:O($)}]),y=E.filter(({selector:p})=>p===void 0).map(({domain:p})=>p),[M]=y.toSorted();return E.map(({domain:p,selector:$})=>({domain:p,isDefault:p===
M,...$!==void 0&&{selector:$}}))}const O=g=>{const E=w(g),y=(0,D.Gv)(E)?E.selector??null:E;if(y!==null&&!(0,D.Gv)(y))return g.trim().replace(/\s+/g," ");const M=Object.
entries((0,D.Ik)(y)).map(([p,$])=>`${p}=${$}`);return M.length===0?void 0:M.join(",")},w=g=>{try{return(0,m.h)(g)}catch{return g}}}),12767:((S,N,o)=>{o.d(N,{U:()=>O});
var m=o(83588),D=o(27624);const u=4,O=(g,E)=>{const y=(0,D.qF)(E)??null;return(0,m.lO)(g,[...(0,m.LF)(y),...w(y)].filter(M=>M.length>=u))},w=g=>{const{kind:E,data:y,
stringData:M}=(0,D.Ik)(g);return E!=="Secret"?[]:[y,M].flatMap(p=>Object.values((0,D.Ik)(p)).map(String))}}),94115:((S,N,o)=>{o.d(N,{M:()=>y,_:()=>M});var m=o(34794),
D=o(86882),u=o(12767),O=o(5581),w=o(79132);const g=500,E=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),y=(d,v)=>P(d,v,{fresh:!1}),
M=async(d,v)=>{const l=new AbortController;try{const f=P(d,v,{fresh:!1,urgent:!0,signal:l.signal}),h=await Promise.race([f,d.clock.sleep(g,l.signal)]);return h&&
$(h)?h:await p([f,P(d,v,{fresh:!0,urgent:!0,signal:l.signal})])}finally{l.abort()}},p=async d=>{const v=d.map(async l=>{const f=await l;if(!$(f))throw new Error(
"nothing final");return f});try{return await Promise.any(v)}catch{const l={is:"unknown",message:"no response to two attempts"},[f=l,...h]=await Promise.all(d);return h.
every(({is:V})=>V===f.is)&&f.is==="refused"?f:l}},$=d=>d.is!=="unknown"&&!(d.is==="refused"&&d.isForNow),P=async(d,v,l)=>{for(let f=0;;f++){const h=await B(d,v,
{...l,fresh:l.fresh||f>0});if(h.is!=="busy"&&h.is!=="unsent")return h;if(f===D.r2-1||l.signal?.aborted)return k(h);await(0,D.fu)(d,f,{response:h.is==="busy"?h.response:
void 0,signal:l.signal})}},k=d=>d.is==="busy"?(0,w.J5)(d.response,!0):{is:"unknown",message:d.message},B=async(d,v,l)=>{try{return(0,w.Ij)(U(await(0,O.w$)(d,v,l),
v),v)}catch(f){const h=f instanceof Error?f.message:String(f);return f instanceof m.a?{is:"refused",status:0,reason:f.code,message:h}:{is:W(f)?"unsent":"unknown",
message:h}}},U=(d,{body:v=""})=>(0,w.FG)(d)?d:{...d,text:(0,u.U)(d.text,v)},W=d=>d instanceof Error&&"code"in d&&E.has(String(d.code))})};export{Tn as id,Cn as ids,An as modules};
