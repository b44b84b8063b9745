const D=357,M=[357],F={3357:((B,h,a)=>{a.d(h,{pluginCredentials:()=>k});var p=a(6491),s=a(7624),g=a(1421),l=a(1119);const v=async t=>{const e=(0,s.Ik)(t.user.exec),
{status:n}=(0,s.Ik)((0,s.qF)(await E(e,x(t)))),{token:o,clientCertificateData:i,clientKeyData:c,expirationTimestamp:d}=(0,s.Ik)(n),r={token:(0,s.Qq)(o),cert:(0,s.
Qq)(i),key:(0,s.Qq)(c)};if(r.token===void 0&&r.cert===void 0)throw new Error("it returned neither a token nor a certificate");const u=Date.parse((0,s.Qq)(d)??"");
return{credentials:{headers:r.token===void 0?{}:{authorization:`Bearer ${r.token}`},...r.cert&&{cert:r.cert},...r.key&&{key:r.key}},endsAtMs:Number.isNaN(u)?(0,l.
kv)(r.token??""):u}},f=1024*1024,E=(t,e)=>new Promise((n,o)=>{const i=(0,s.Qq)(t.command);if(i===void 0)throw new Error("the kubeconfig does not name its progra\
m");const c=(0,g.spawn)(i,(0,s.p_)(t.args).map(String),{env:{...process.env,...w(t),KUBERNETES_EXEC_INFO:e},stdio:["ignore","pipe","pipe"]}),d={out:"",error:""};
c.stdout.setEncoding("utf8").on("data",r=>{d.out+=r,d.out.length>f&&c.kill()}),c.stderr.setEncoding("utf8").on("data",r=>{d.error=(d.error+r).slice(0,f)}),c.on(
"error",o),c.on("close",r=>r===0?n(d.out):o(new Error(d.error||`exit code ${r}`)))}),w=t=>Object.fromEntries((0,s.JD)(t.env).map(({name:e,value:n})=>[String(e),
String(n??"")])),x=({server:t,cluster:e,user:n})=>{const o=(0,s.Ik)(n.exec),i=o.provideClusterInfo===!0&&{cluster:{server:t.href,"certificate-authority-data":e["\
certificate-authority-data"],"tls-server-name":e["tls-server-name"]}};return JSON.stringify({apiVersion:o.apiVersion,kind:"ExecCredential",spec:{interactive:!1,
...i}})},m=6e4,k=async t=>{const e=await T(t),n=()=>Q(e(),N(t.user));let o=await n(),i;const c=()=>(i??=n().then(u=>(o=u,!0)).catch(()=>!1).finally(()=>{i=void 0}),
i);let d;const r=()=>{d=setTimeout(()=>{c().then(r)},(0,l.JL)(o.endsAtMs,Date.now())).unref()};return r(),{credentials:async()=>o.credentials,renew:c,close:()=>clearTimeout(
d)}},T=async t=>{if(t.user.exec!==void 0)return()=>v(t);if((0,s.Ik)(t.user["auth-provider"]).name!=="oidc")return I(t);const{oidcLogin:e}=await Promise.all([a.e(
617),a.e(769)]).then(a.bind(a,7769));return e(t)},I=async t=>{const{KubeConfig:e}=await Promise.all([a.e(617),a.e(876)]).then(a.bind(a,6876));return()=>O(new e,
t)},O=async(t,e)=>{t.loadFromString(JSON.stringify(C(e)));const n={};await t.applyToHTTPSOptions(n);const o=S(n.headers),{cert:i,key:c}=n;if(o===void 0&&i===void 0)
throw new Error("it returned neither a token nor a certificate");return{credentials:{headers:o===void 0?{}:{authorization:o},...y(i)&&{cert:i},...y(c)&&{key:c}},
endsAtMs:(0,l.kv)(o?.replace(/^Bearer /,"")??"")}},S=t=>{const e=typeof t=="object"&&t!==null&&"Authorization"in t&&t.Authorization;return typeof e=="string"?e:
void 0},y=t=>typeof t=="string"||Buffer.isBuffer(t),C=({cluster:t,user:e,userName:n})=>({apiVersion:"v1",kind:"Config","current-context":"chosen",clusters:[{name:"\
chosen",cluster:t}],users:[{name:n,user:e}],contexts:[{name:"chosen",context:{cluster:"chosen",user:n}}]}),N=t=>(0,s.Qq)((0,s.Ik)(t.exec).command)??(0,s.Qq)((0,s.
Ik)(t["auth-provider"]).name)??"auth provider",A=1e3,P=t=>t instanceof SyntaxError||t instanceof TypeError?"what it holds, or was given, cannot be read":(t instanceof
Error?t.message.trim():String(t)).slice(0,A),Q=async(t,e)=>{const n=Promise.withResolvers(),o=setTimeout(()=>n.reject(new Error(`no credentials within ${m/1e3} \
s`)),m);try{return await Promise.race([t,n.promise])}catch(i){throw(0,p.V2)("E_CREDENTIAL_PLUGIN",{command:e,why:P(i)},i)}finally{clearTimeout(o)}}})};export{D as id,M as ids,F as modules};
