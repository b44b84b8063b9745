const gt=748,pt=[748],vt={15748:((K,T,i)=>{i.r(T),i.d(T,{domain:()=>et});var p=i(11899),O=i(34794),h=i(27624),E=i(44262),R=i(654),V=i(5323),U=i(71791),I=i(29994);
const S="/api/v1/namespaces/knative-serving/configmaps/config-domain",A="in knative-serving, where the domains of the cluster are kept";async function j(t){return F(
await C(t)).toSorted((n,e)=>Number(e.isDefault)-Number(n.isDefault))}async function C(t){const n=await c((0,E.LF)(t,{path:S}),{right:"get configmaps",place:A});
if(!n)throw(0,p.V2)("E_NO_KNATIVE",{server:t.server});return n}const F=({data:t})=>Object.entries((0,h.Te)(t)).flatMap(([n,e])=>{if(n.startsWith("_"))return[];const s=e.
trim()==="";return[{domain:n,isDefault:s,...s?{}:{selector:e.trim().replace(/\s+/g," ")}}]}),w=4;async function W(t,n){for(let e=1;e<=w;e++){const s=await C(t),
o=F(s).filter(({isDefault:g})=>g),a=o.map(g=>g.domain).filter(g=>g!==n);if(a.length===0&&o.length>0)return{isWritten:e>1,replaced:[]};const d={...Object.fromEntries(
a.map(g=>[g,null])),[n]:""},{resourceVersion:l=null}=(0,h.Ik)(s.metadata),v={metadata:{resourceVersion:l},data:d},y=await(0,R.M)(t,Q(S,v));if(u(y,{right:"patch \
configmaps",place:A,what:"config-domain",attempt:e}))return{isWritten:!0,replaced:a}}throw(0,p.V2)("E_WRITE_CONTENDED",{service:"config-domain",attempts:w})}const D=t=>`\
/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(t)}/domainmappings`;async function P(t,n){try{return((await(0,E.LD)(t,{path:D(n)}))?.items??[]).
map($)}catch(e){if(e instanceof O.a&&e.code==="E_FORBIDDEN")return;throw e}}const $=t=>{const{metadata:n,spec:e,status:s}=t,{kind:o,name:a}=(0,h.Ik)((0,h.Ik)(e).
ref),d=(0,h.Qq)((0,h.Ik)(s).url);return{domain:(0,h.Qq)((0,h.Ik)(n).name)??"",to:[(0,h.Qq)(o),(0,h.Qq)(a)].filter(Boolean).join(" "),ready:(0,I.uH)(t,"Ready"),...d===
void 0?{}:{url:d}}};async function r(t,{namespace:n,domain:e,service:s,mayMove:o}){if(!await(0,E.LF)(t,{path:(0,U.xH)(n,"services",s)}))throw(0,p.V2)("E_NOT_THE\
RE",{service:s,namespace:n});const[a,d]=[`${D(n)}/${e}`,`in ${n}`];for(let l=1;l<=w;l++){const v=(0,E.LF)(t,{path:a}),y=await c(v,{right:"get domainmappings.ser\
ving.knative.dev",place:d}),g=y&&$(y).to;if(g===`Service ${s}`)return l>1;if(g!==void 0&&!o)throw(0,p.V2)("E_DOMAIN_HELD",{domain:e,holder:g});const ut=`${y?"pa\
tch":"create"} domainmappings.serving.knative.dev`,ht=await(0,R.M)(t,m({namespace:n,domain:e,service:s},y));if(u(ht,{right:ut,place:d,what:e,attempt:l}))return!0}
throw(0,p.V2)("E_WRITE_CONTENDED",{service:e,attempts:w})}function m({namespace:t,domain:n,service:e},s){const o={apiVersion:"serving.knative.dev/v1",kind:"Serv\
ice",name:e};if(!s)return X(D(t),{metadata:{name:n,namespace:t},spec:{ref:o}});const{resourceVersion:a=null}=(0,h.Ik)(s.metadata),d={ref:{...o,namespace:null}};
return Q(`${D(t)}/${n}`,{metadata:{resourceVersion:a},spec:d})}async function f(t,{namespace:n,domain:e}){const s=await(0,E.LF)(t,{path:`${D(n)}/${e}`});return s&&
$(s)}async function c(t,n){try{return await t}catch(e){throw e instanceof O.a&&e.code==="E_FORBIDDEN"?(0,p.V2)("E_DOMAIN_FORBIDDEN",n,e):e}}function u(t,n){if(t.
is==="written")return!0;if(t.is==="refused"&&t.status===403)throw(0,p.V2)("E_DOMAIN_FORBIDDEN",n);if(t.is==="refused")throw(0,p.V2)("E_WRITE_REFUSED",t);if(t.is===
"unknown"&&n.attempt===w)throw(0,p.V2)("E_WRITE_UNCONFIRMED",{service:n.what,attempts:w,why:t.message});return!1}const H=`?fieldManager=${encodeURIComponent(V.wM)}`,
k={accept:"application/json"},Q=(t,n)=>({method:"PATCH",path:`${t}${H}`,headers:{...k,"content-type":"application/merge-patch+json"},body:JSON.stringify(n)}),X=(t,n)=>({
method:"POST",path:`${t}${H}`,headers:{...k,"content-type":"application/json"},body:JSON.stringify({apiVersion:"serving.knative.dev/v1beta1",kind:"DomainMapping",
...n})});var x=i(79493),N=i(53216),b=i(70799),z=i(55097),Z=i(93832);const q=({domains:t,mappings:n},e)=>{const s=t.map(({domain:a,isDefault:d,selector:l})=>[a,d?
"yes":"-",l??"-"]),o=n.map(({domain:a,to:d,ready:l})=>[a,d,(0,b.d5)(l)]);return[...s.length===0?[(0,N.n8)("The cluster has no domain: its Services are reached a\
s NAME.NAMESPACE.svc.cluster.local, from inside alone.")]:Y([["DOMAIN","DEFAULT","SELECTOR"],...s],e),...o.length===0?[]:[(0,N.n8)(""),...Y([["HOST","LEADS TO",
"READY"],...o],e)]]},Y=(t,n)=>(0,Z.$5)(t.map(e=>e.map(z.g)),n).map((e,s)=>(0,N.n8)(e,s===0?"quiet":"plain"));var _=i(33588),G=i(7714),tt=i(34599);const{action:nt,
domain:M,isDefault:J,service:L,move:B}=tt.pY,et={prepare:t=>{const{take:n}=t,e=n(nt),[s="",o=""]=[n(M),n(L)],[a,d]=[n(J),n(B)];return at(t,e),{act:{list:ot,create:v=>rt(
v,s,a),map:v=>it(v,{domain:s,service:o,mayMove:d})}[e]}}},st={list:[],create:[M],map:[M,L]};function at({take:t,isGiven:n,blame:e},s){for(const a of st[s])n(a)||
e(a,(0,G.DG)("E_MISSING",{example:a.example}));const o=[[M,"create",s==="list"&&n(M)],[L,"map",s==="create"&&n(L)],[J,"create",s!=="create"&&t(J)],[B,"map",s!==
"map"&&t(B)]];for(const[a,d,l]of o)l&&e(a,(0,G.DG)("E_ONLY_COMMAND",{only:d,command:s}))}async function ot({page:t,connect:n,clock:e}){const s=await n(),{namespace:o}=s,
{api:a}=(0,x.J5)({...s,clock:e}),[d,l]=await Promise.all([j(a),P(a,o)]);return t.show(q({domains:d,mappings:l??[]},t.width())),t.data({domains:d,...l&&{mappings:l}}),
l||t.warn(`This user may not list domainmappings in ${o}: hosts are not shown.`),0}async function rt({page:t,connect:n,clock:e},s,o){if(!o)throw(0,p.V2)("E_DOMA\
IN_NOT_DEFAULT",{domain:s});const{api:a}=(0,x.J5)({...await n(),clock:e}),{isWritten:d,replaced:l}=await W(a,s),v=l.length===0?"":` in place of ${l.join(", ")}`;
return t.show([d?(0,N.n8)(`Done: ${s} is the default domain${v}. Knative gives Services their new addresses now: \`services\` shows them.`,"good"):(0,N.n8)(`No \
change: ${s} is the default domain.`)]),t.data({domain:s,isWritten:d,replaced:l}),0}async function it({page:t,connect:n,clock:e,interrupt:s},o){const a=await n(),
{api:d}=(0,x.J5)({...a,clock:e}),l={...o,namespace:a.namespace},v=await r(d,l),y=await lt(d,l,{clock:e,interrupt:s()}),g=y?.ready.status==="True";return t.show(
[g?ft(y,v):mt(o.domain,y)]),t.data({domain:o.domain,service:o.service,isWritten:v,isReady:g,...y?.url&&{url:y.url}}),g?0:_.h.uncertain}const ct=6e4,dt=500;async function lt(t,n,{
clock:e,interrupt:s}){const o=e.now()+ct;for(;;){const a=await f(t,n);if(a?.ready.status==="True"||e.now()>=o||s.aborted)return a;await e.sleep(dt,s)}}const ft=({
domain:t,to:n,url:e},s)=>(0,N.n8)(s?`Done: ${e??t} leads to the ${n}.`:`No change: ${e??t} leads to the ${n}.`,"good"),mt=(t,n)=>{const{reason:e,message:s}=n?.ready??
{},o=[e,s].filter(Boolean).join(": ")||"no reason given",a=/claim/i.test(o)?" An administrator of the cluster must make a ClusterDomainClaim for it, or allow th\
at they are made by themselves (autocreate-cluster-domain-claims in config-network).":"";return(0,N.n8)(`${t} is mapped, and not ready yet (${o}).${a}`,"bad")}}),
654:((K,T,i)=>{i.d(T,{M:()=>j,_:()=>C});var p=i(34794),O=i(86882),h=i(30673),E=i(27624);const R=4,V=(r,m)=>(0,h.LF)((0,E.qF)(m)??null).filter(f=>f.length>=R).toSorted(
(f,c)=>c.length-f.length).reduce((f,c)=>f.replaceAll(c,h.R).replaceAll(JSON.stringify(c).slice(1,-1),h.R),r);var U=i(5581),I=i(79132);const S=500,A=new Set(["EC\
ONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),j=(r,m)=>w(r,m,{fresh:!1}),C=async(r,m)=>{const f=new AbortController;try{const c=w(r,m,{fresh:!1,
urgent:!0,signal:f.signal}),u=await Promise.race([c,r.clock.sleep(S,f.signal)]);return u&&u.is!=="unknown"?u:await F([c,w(r,m,{fresh:!0,urgent:!0,signal:f.signal})])}finally{
f.abort()}},F=async r=>{const m=r.map(async f=>{const c=await f;if(c.is==="unknown")throw new Error(c.message);return c});try{return await Promise.any(m)}catch{
return{is:"unknown",message:"no response to two attempts"}}},w=async(r,m,f)=>{for(let c=0;;c++){const u=await D(r,m,{...f,fresh:f.fresh||c>0});if(u.is!=="busy"&&
u.is!=="unsent")return u;if(c===O.r2-1||f.signal?.aborted)return W(u);await(0,O.fu)(r,c,{response:u.is==="busy"?u.response:void 0,signal:f.signal})}},W=r=>r.is===
"busy"?(0,I.J5)(r.response):{is:"unknown",message:r.message},D=async(r,m,f)=>{try{return(0,I.Ij)(P(await(0,U.w$)(r,m,f),m),m)}catch(c){const u=c instanceof Error?
c.message:String(c);return c instanceof p.a?{is:"refused",status:0,reason:c.code,message:u}:{is:$(c)?"unsent":"unknown",message:u}}},P=(r,{body:m=""})=>(0,I.FG)(
r)?r:{...r,text:V(r.text,m)},$=r=>r instanceof Error&&"code"in r&&A.has(String(r.code))})};export{gt as id,pt as ids,vt as modules};
