const V=497,z=[497],J={8497:((G,E,d)=>{d.d(E,{pluginCredentials:()=>N});var m=d(5767),i=d(8912),g=d(1421),f=d(2823);const x=async(e,n)=>{const t=(0,i.Ik)(e.user.
exec),{status:r}=(0,i.Ik)((0,i.qF)(await b(k(t,S(e)),t,n))),{token:o,clientCertificateData:a,clientKeyData:c,expirationTimestamp:l}=(0,i.Ik)(r),s={token:(0,i.Qq)(
o),cert:(0,i.Qq)(a),key:(0,i.Qq)(c)};if(s.token===void 0&&s.cert===void 0)throw new Error("it returned neither a token nor a certificate");if(s.cert===void 0!=(s.
key===void 0))throw new Error("it returned a client certificate without its key, or a key without its certificate");const u=Date.parse((0,i.Qq)(l)??"");return{credentials:{
headers:s.token===void 0?{}:{authorization:`Bearer ${s.token}`},...s.cert&&{cert:s.cert},...s.key&&{key:s.key}},endsAtMs:Number.isNaN(u)?(0,f.kv)(s.token??""):u}},
k=(e,n)=>{const t=(0,i.Qq)(e.command);if(t===void 0)throw new Error("the kubeconfig does not name its program");return(0,g.spawn)(t,(0,i.p_)(e.args).map(String),
{env:{...process.env,...w(e),KUBERNETES_EXEC_INFO:n},stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0})},y=1024*1024,I=1e3,b=(e,n,t)=>{
const r={out:"",error:""},{promise:o,resolve:a,reject:c}=Promise.withResolvers(),l=u=>{h(e),c(u)},s=()=>{const u=C(r.error,n)||`exit code ${e.exitCode??e.signalCode}`;
e.exitCode===0?a(r.out):c(new Error(u))};return e.stdout.setEncoding("utf8").on("data",u=>{r.out+=u,r.out.length>y&&l(new Error("it printed more than 1 MiB"))}),
e.stderr.setEncoding("utf8").on("data",u=>{r.error=(r.error+u).slice(0,y)}),e.on("error",c),e.on("exit",()=>setTimeout(s,I).unref()),e.on("close",s),A(o,{plugin:e,
signal:t,giveUp:l})},A=async(e,{plugin:n,signal:t,giveUp:r})=>{const o=()=>r(t.reason),a=()=>h(n);t.addEventListener("abort",o),process.once("exit",a);try{return await e}finally{
t.removeEventListener("abort",o),process.off("exit",a);for(const c of[n.stdout,n.stderr])c.destroy()}},h=e=>{try{e.pid!==void 0&&process.platform!=="win32"?process.
kill(-e.pid,"SIGKILL"):e.kill("SIGKILL")}catch{}},C=(e,n)=>Object.entries(w(n)).filter(([t,r])=>r.length>=L&&!/REGION|PROFILE/.test(t)).reduce((t,[,r])=>t.replaceAll(
r,"***"),e),L=8,w=e=>Object.fromEntries((0,i.JD)(e.env).map(({name:n,value:t})=>[String(n),String(t??"")])),S=({server:e,cluster:n,user:t})=>{const r=(0,i.Ik)(t.
exec),o=r.provideClusterInfo===!0&&{cluster:{server:e.href,"certificate-authority-data":n["certificate-authority-data"],"tls-server-name":n["tls-server-name"]}};
return JSON.stringify({apiVersion:r.apiVersion,kind:"ExecCredential",spec:{interactive:!1,...o}})};var T=d(6636);const O=6e4,N=async(e,n=O)=>{const t=await M(e),
r=new AbortController,o=()=>F(t,{command:v(e.user),limitMs:n,closed:r.signal}),a=P(await o(),o);let c;const l=()=>{r.signal.aborted||(c=setTimeout(()=>{a.renew().
then(l)},(0,f.JL)(a.endsAtMs(),Date.now())).unref())};return l(),{...a,ifWrong:()=>(0,m.V2)("E_CREDENTIAL_PLUGIN",{command:v(e.user),why:"the API server rejecte\
d what it returned"}),close:()=>{clearTimeout(c),r.abort()}}},P=(e,n)=>{let t=e,r,o;const a=async()=>{try{return t=await n(),r=void 0,!0}catch(l){return r=l instanceof
Error?l:void 0,!1}finally{o=void 0}};return{credentials:async()=>t.credentials,endsAtMs:()=>t.endsAtMs,problem:()=>r,renew:()=>(o??=a(),o)}},M=async e=>{if(e.user.
exec!==void 0)return t=>x(e,t);if((0,i.Ik)(e.user["auth-provider"]).name!=="oidc")return j(e);const{oidcLogin:n}=await Promise.all([d.e(533),d.e(1)]).then(d.bind(
d,8001));return n(e)},j=async e=>{const{KubeConfig:n}=await Promise.all([d.e(533),d.e(984)]).then(d.bind(d,1984));return()=>B(new n,e)},B=async(e,n)=>{e.loadFromString(
JSON.stringify(K(n)));const t={};await e.applyToHTTPSOptions(t);const r=D(t.headers),{cert:o,key:a}=t;if(r===void 0&&o===void 0)throw new Error("it returned nei\
ther a token nor a certificate");return{credentials:{headers:r===void 0?{}:{authorization:r},...p(o)&&{cert:o},...p(a)&&{key:a}},endsAtMs:(0,f.kv)(r?.replace(/^Bearer /,
"")??"")}},D=e=>{const n=typeof e=="object"&&e!==null&&"Authorization"in e&&e.Authorization;return typeof n=="string"?n:void 0},p=e=>typeof e=="string"||Buffer.
isBuffer(e),K=({cluster:e,user:n,userName:t})=>({apiVersion:"v1",kind:"Config","current-context":"chosen",clusters:[{name:"chosen",cluster:e}],users:[{name:t,user:n}],
contexts:[{name:"chosen",context:{cluster:"chosen",user:t}}]}),v=e=>(0,i.Qq)((0,i.Ik)(e.exec).command)??(0,i.Qq)((0,i.Ik)(e["auth-provider"]).name)??"auth provi\
der",Q=1e3,R=e=>e instanceof SyntaxError||e instanceof TypeError?"what it holds, or was given, cannot be read":(e instanceof Error?e.message.trim():String(e)).slice(
0,Q),F=async(e,{command:n,limitMs:t,closed:r})=>{const o=new AbortController,a=setTimeout(()=>o.abort(new Error(`no credentials within ${t/1e3} s`)),t),c=AbortSignal.
any([o.signal,r]),l=Promise.withResolvers();c.addEventListener("abort",()=>l.reject(c.reason));try{const s=await Promise.race([e(c),l.promise]),u=(0,T.K)(s.credentials);
if(u!==void 0)throw new Error(`it returned credentials that cannot be used: ${u}`);return s}catch(s){throw(0,m.V2)("E_CREDENTIAL_PLUGIN",{command:n,why:R(s)},s)}finally{
clearTimeout(a)}}})};export{V as id,z as ids,J as modules};
