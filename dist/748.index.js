const gt=748,pt=[748],vt={15748:((K,T,i)=>{i.r(T),i.d(T,{domain:()=>st});var p=i(11899),O=i(34794),g=i(27624),E=i(44262),R=i(654),V=i(5323),U=i(71791),$=i(29994);
const S="/api/v1/namespaces/knative-serving/configmaps/config-domain",A="in knative-serving, where the domains of the cluster are kept";async function j(t){return F(
await C(t)).toSorted((n,s)=>Number(s.isDefault)-Number(n.isDefault))}async function C(t){const n=await f((0,E.LF)(t,{path:S}),{right:"get configmaps",place:A});
if(!n)throw(0,p.V2)("E_NO_KNATIVE",{server:t.server});return n}const F=({data:t})=>Object.entries((0,g.Te)(t)).flatMap(([n,s])=>{if(n.startsWith("_"))return[];const e=s.
trim()==="";return[{domain:n,isDefault:e,...e?{}:{selector:s.trim().replace(/\s+/g," ")}}]}),w=4;async function W(t,n){for(let s=1;s<=w;s++){const e=await C(t),
o=F(e).filter(({isDefault:h})=>h),a=o.map(h=>h.domain).filter(h=>h!==n);if(a.length===0&&o.length>0)return{isWritten:s>1,replaced:[]};const c={...Object.fromEntries(
a.map(h=>[h,null])),[n]:""},{resourceVersion:d=null}=(0,g.Ik)(e.metadata),v={metadata:{resourceVersion:d},data:c},y=await(0,R.M)(t,Q(S,v));if(u(y,{right:"patch \
configmaps",place:A,what:"config-domain",attempt:s}))return{isWritten:!0,replaced:a}}throw(0,p.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:w})}const D=t=>`\
/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(t)}/domainmappings`;async function x(t,n){try{return((await(0,E.LD)(t,{path:D(n)}))?.items??[]).
map(I)}catch(s){if(s instanceof O.a&&s.code==="E_FORBIDDEN")return;throw s}}const I=t=>{const{metadata:n,spec:s,status:e}=t,{kind:o,name:a}=(0,g.Ik)((0,g.Ik)(s).
ref),c=(0,g.Qq)((0,g.Ik)(e).url);return{domain:(0,g.Qq)((0,g.Ik)(n).name)??"",to:[(0,g.Qq)(o),(0,g.Qq)(a)].filter(Boolean).join(" "),ready:(0,$.uH)(t,"Ready"),...c===
void 0?{}:{url:c}}};async function r(t,{namespace:n,domain:s,service:e,mayMove:o}){if(!await(0,E.LF)(t,{path:(0,U.xH)(n,"services",e)}))throw(0,p.V2)("E_NOT_THE\
RE",{service:e,namespace:n});const[a,c]=[`${D(n)}/${s}`,`in ${n}`];for(let d=1;d<=w;d++){const v=(0,E.LF)(t,{path:a}),y=await f(v,{right:"get domainmappings.ser\
ving.knative.dev",place:c}),h=y&&I(y).to;if(h===`Service ${e}`)return d>1;if(h!==void 0&&!o)throw(0,p.V2)("E_DOMAIN_HELD",{domain:s,holder:h});const ut=`${y?"pa\
tch":"create"} domainmappings.serving.knative.dev`,ht=await(0,R.M)(t,l({namespace:n,domain:s,service:e},y));if(u(ht,{right:ut,place:c,what:s,attempt:d}))return!0}
throw(0,p.V2)("E_WRITE_CONTENDED",{service:s,attempts:w})}function l({namespace:t,domain:n,service:s},e){const o={apiVersion:"serving.knative.dev/v1",kind:"Serv\
ice",name:s};if(!e)return X(D(t),{metadata:{name:n,namespace:t},spec:{ref:o}});const{resourceVersion:a=null}=(0,g.Ik)(e.metadata),c={ref:{...o,namespace:null}};
return Q(`${D(t)}/${n}`,{metadata:{resourceVersion:a},spec:c})}async function m(t,{namespace:n,domain:s}){const e=await(0,E.LF)(t,{path:`${D(n)}/${s}`});return e&&
I(e)}async function f(t,n){try{return await t}catch(s){throw s instanceof O.a&&s.code==="E_FORBIDDEN"?(0,p.V2)("E_DOMAIN_FORBIDDEN",n,s):s}}function u(t,n){if(t.
is==="written")return!0;if(t.is==="refused"&&t.status===403)throw(0,p.V2)("E_DOMAIN_FORBIDDEN",n);if(t.is==="refused")throw(0,p.V2)("E_WRITE_REFUSED",t);if(t.is===
"unknown"&&n.attempt===w)throw(0,p.V2)("E_WRITE_UNCONFIRMED",{service:n.what,attempts:w,why:t.message});return!1}const J=`?fieldManager=${encodeURIComponent(V.wM)}`,
k={accept:"application/json"},Q=(t,n)=>({method:"PATCH",path:`${t}${J}`,headers:{...k,"content-type":"application/merge-patch+json"},body:JSON.stringify(n)}),X=(t,n)=>({
method:"POST",path:`${t}${J}`,headers:{...k,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",
...n})});var P=i(79493),N=i(53216),z=i(70799),Z=i(70621),b=i(93832);const q=({domains:t,mappings:n},s)=>{const e=t.map(({domain:a,isDefault:c,selector:d})=>[a,c?
"yes":"-",d??"-"]),o=n.map(({domain:a,to:c,ready:d})=>[a,c,(0,z.d5)(d)]);return[...e.length===0?[(0,N.n8)("The cluster has no domain: its Services are reached a\
s NAME.NAMESPACE.svc.cluster.local, from inside alone.")]:Y([["DOMAIN","DEFAULT","SELECTOR"],...e],s),...o.length===0?[]:[(0,N.n8)(""),...Y([["HOST","LEADS TO",
"READY"],...o],s)]]},Y=(t,n)=>(0,b.$5)(t.map(s=>s.map(Z.g$)),n).map((s,e)=>(0,N.n8)(s,e===0?"quiet":"plain"));var _=i(33588),G=i(7714),tt=i(34599);const{action:nt,
domain:M,isDefault:B,service:L,move:H}=tt.pY,st={prepare:t=>{const{take:n}=t,s=n(nt),[e="",o=""]=[n(M),n(L)],[a,c]=[n(B),n(H)];return at(t,s),{act:{list:ot,create:v=>rt(
v,e,a),map:v=>it(v,{domain:e,service:o,mayMove:c})}[s]}}},et={list:[],create:[M],map:[M,L]};function at({take:t,isGiven:n,blame:s},e){for(const a of et[e])n(a)||
s(a,(0,G.DG)("E_MISSING",{example:a.example}));const o=[[M,"create",e==="list"&&n(M)],[L,"map",e==="create"&&n(L)],[B,"create",e!=="create"&&t(B)],[H,"map",e!==
"map"&&t(H)]];for(const[a,c,d]of o)d&&s(a,(0,G.DG)("E_ONLY_COMMAND",{only:c,command:e}))}async function ot({page:t,connect:n,clock:s}){const e=await n(),{namespace:o}=e,
{api:a}=(0,P.J5)({...e,clock:s}),[c,d]=await Promise.all([j(a),x(a,o)]);return t.show(q({domains:c,mappings:d??[]},t.width())),t.data({domains:c,...d&&{mappings:d}}),
d||t.warn(`This user may not list domainmappings in ${o}: hosts are not shown.`),0}async function rt({page:t,connect:n,clock:s},e,o){if(!o)throw(0,p.V2)("E_DOMA\
IN_NOT_DEFAULT",{domain:e});const{api:a}=(0,P.J5)({...await n(),clock:s}),{isWritten:c,replaced:d}=await W(a,e),v=d.length===0?"":` in place of ${d.join(", ")}`;
return t.show([c?(0,N.n8)(`Done: ${e} is the default domain${v}. Knative gives Services their new addresses now: \`services\` shows them.`,"good"):(0,N.n8)(`No \
change: ${e} is the default domain.`)]),t.data({domain:e,isWritten:c,replaced:d}),0}async function it({page:t,connect:n,clock:s,interrupt:e},o){const a=await n(),
{api:c}=(0,P.J5)({...a,clock:s}),d={...o,namespace:a.namespace},v=await r(c,d),y=await ft(c,d,{clock:s,interrupt:e()}),h=y?.ready.status==="True";return t.show(
[h?lt(y,v):mt(o.domain,y)]),t.data({domain:o.domain,service:o.service,isWritten:v,isReady:h,...y?.url&&{url:y.url}}),h?0:_.h.uncertain}const ct=6e4,dt=500;async function ft(t,n,{
clock:s,interrupt:e}){const o=s.now()+ct;for(;;){const a=await m(t,n);if(a?.ready.status==="True"||s.now()>=o||e.aborted)return a;await s.sleep(dt,e)}}const lt=({
domain:t,to:n,url:s},e)=>(0,N.n8)(e?`Done: ${s??t} leads to the ${n}.`:`No change: ${s??t} leads to the ${n}.`,"good"),mt=(t,n)=>{const{reason:s,message:e}=n?.ready??
{},o=[s,e].filter(Boolean).join(": ")||"no reason given",a=/claim/i.test(o)?" An administrator of the cluster must make a ClusterDomainClaim for it, or allow th\
at they are made by themselves (autocreate-cluster-domain-claims in config-network).":"";return(0,N.n8)(`${t} is mapped, and not ready yet (${o}).${a}`,"bad")}}),
654:((K,T,i)=>{i.d(T,{M:()=>j,_:()=>C});var p=i(34794),O=i(86882),g=i(30673),E=i(27624);const R=4,V=(r,l)=>(0,g.lO)(r,(0,g.LF)((0,E.qF)(l)??null).filter(m=>m.length>=
R));var U=i(5581),$=i(79132);const S=500,A=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),j=(r,l)=>w(r,l,{fresh:!1}),C=async(r,l)=>{
const m=new AbortController;try{const f=w(r,l,{fresh:!1,urgent:!0,signal:m.signal}),u=await Promise.race([f,r.clock.sleep(S,m.signal)]);return u&&u.is!=="unknow\
n"?u:await F([f,w(r,l,{fresh:!0,urgent:!0,signal:m.signal})])}finally{m.abort()}},F=async r=>{const l=r.map(async m=>{const f=await m;if(f.is==="unknown")throw new Error(
f.message);return f});try{return await Promise.any(l)}catch{return{is:"unknown",message:"no response to two attempts"}}},w=async(r,l,m)=>{for(let f=0;;f++){const u=await D(
r,l,{...m,fresh:m.fresh||f>0});if(u.is!=="busy"&&u.is!=="unsent")return u;if(f===O.r2-1||m.signal?.aborted)return W(u);await(0,O.fu)(r,f,{response:u.is==="busy"?
u.response:void 0,signal:m.signal})}},W=r=>r.is==="busy"?(0,$.J5)(r.response):{is:"unknown",message:r.message},D=async(r,l,m)=>{try{return(0,$.Ij)(x(await(0,U.w$)(
r,l,m),l),l)}catch(f){const u=f instanceof Error?f.message:String(f);return f instanceof p.a?{is:"refused",status:0,reason:f.code,message:u}:{is:I(f)?"unsent":"\
unknown",message:u}}},x=(r,{body:l=""})=>(0,$.FG)(r)?r:{...r,text:V(r.text,l)},I=r=>r instanceof Error&&"code"in r&&A.has(String(r.code))})};export{gt as id,pt as ids,vt as modules};
