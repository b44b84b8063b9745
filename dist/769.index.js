const A=769,R=[769],m={47769:((L,w,c)=>{c.d(w,{oidcLogin:()=>M});var h=c(44708),a=c(64617),d=c(27624),v=c(76264),f=c(31119);const D=3e4,M=({user:n,userName:e})=>{
const t=(0,d.Ik)((0,d.Ik)(n["auth-provider"]).config);let s=(0,d.Qq)(t["id-token"]),o=(0,d.Qq)(t["refresh-token"]);return async()=>{const r=s;if(s=void 0,r!==void 0&&
((0,f.kv)(r)??0)>Date.now()+D)return E(r);if(o===void 0)throw new Error("its id-token has ended, and it has no refresh-token");const i=await k(t,{refreshToken:o,
owner:e});if(o=i.refresh_token??o,i.id_token===void 0)throw new Error("the identity provider gave no id-token");return E(i.id_token)}},E=n=>({credentials:{headers:{
authorization:`Bearer ${n}`}},endsAtMs:(0,f.kv)(n)}),k=async(n,{refreshToken:e,owner:t})=>{const s=URL.parse((0,d.Qq)(n["idp-issuer-url"])??""),o=(0,d.Qq)(n["cl\
ient-id"]);if(!s||o===void 0)throw new Error("it has no idp-issuer-url or no client-id");const r=await(0,v.iD)(n,"idp-certificate-authority",t),i=(0,d.Qq)(n["cl\
ient-secret"]),_=await a.HD(s,o,void 0,i===void 0?a.NV():y(i),{[a.A6]:P(r)});return a.$r(_,e)},y=n=>(e,...t)=>(e.token_endpoint_auth_methods_supported?.includes(
"client_secret_basic")===!1?a.qm(n):a.gH(n))(e,...t),P=n=>{const e=new h.Agent({ca:n,proxyEnv:process.env});return(t,{method:s,headers:o,body:r,signal:i})=>new Promise(
(_,l)=>{const p=(0,h.request)(t,{method:s,headers:o,agent:e,signal:i},u=>{const B={status:u.statusCode,headers:{"content-type":u.headers["content-type"]??""}};O(
u).then(I=>_(new Response(I,B)),l)});p.on("error",l),p.end(r instanceof URLSearchParams?r.toString():void 0)})},g=1024*1024,O=async n=>{let e="";for await(const t of n.
setEncoding("utf8"))if(e+=t,e.length>g)throw new Error("the identity provider sent more than 1 MiB");return e}})};export{A as id,R as ids,m as modules};
