const B=769,R=[769],g={7769:((A,v,d)=>{d.d(v,{oidcLogin:()=>w});var h=d(4708),D=d(8321),c=d(4617),a=d(7624),M=d(6264),f=d(1119);const P=3e4,w=({user:n,userName:o})=>{
const e=(0,a.Ik)((0,a.Ik)(n["auth-provider"]).config);let s=(0,a.Qq)(e["id-token"]),t=(0,a.Qq)(e["refresh-token"]);return async()=>{const r=s;if(s=void 0,r!==void 0&&
((0,f.kv)(r)??0)>Date.now()+P)return E(r);if(t===void 0)throw new Error("its id-token has ended, and it has no refresh-token");const i=await O(e,{refreshToken:t,
owner:o});if(t=i.refresh_token??t,i.id_token===void 0)throw new Error("the identity provider gave no id-token");return E(i.id_token)}},E=n=>({credentials:{headers:{
authorization:`Bearer ${n}`}},endsAtMs:(0,f.kv)(n)}),O=async(n,{refreshToken:o,owner:e})=>{const s=URL.parse((0,a.Qq)(n["idp-issuer-url"])??""),t=(0,a.Qq)(n["cl\
ient-id"]);if(!s||t===void 0)throw new Error("it has no idp-issuer-url or no client-id");const r=await(0,M.iD)(n,"idp-certificate-authority",e),i=(0,a.Qq)(n["cl\
ient-secret"]),_=await c.HD(s,t,void 0,i===void 0?c.NV():k(i),{[c.A6]:y(r)});return c.$r(_,o)},k=n=>(o,...e)=>(o.token_endpoint_auth_methods_supported?.includes(
"client_secret_basic")===!1?c.qm(n):c.gH(n))(o,...e),y=n=>{const o=new h.Agent({ca:n,proxyEnv:process.env});return(e,{method:s,headers:t,body:r,signal:i})=>new Promise(
(_,l)=>{const p=(0,h.request)(e,{method:s,headers:t,agent:o,signal:i},u=>{const I={status:u.statusCode,headers:{"content-type":u.headers["content-type"]??""}};(0,D.
text)(u).then(L=>_(new Response(L,I)),l)});p.on("error",l),p.end(r instanceof URLSearchParams?r.toString():void 0)})}})};export{B as id,R as ids,g as modules};
