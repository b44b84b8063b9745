const J=357,U=[357],$={13357:((z,E,c)=>{c.d(E,{pluginCredentials:()=>M});var m=c(84611),i=c(27624),g=c(31421),x=c(76760),f=c(31119),k=c(19095);const I=async(e,n)=>{
const t=(0,i.Ik)(e.user.exec),{status:r}=(0,i.Ik)((0,i.qF)(await C(b(t,O(e)),t,n))),{token:o,clientCertificateData:a,clientKeyData:d,expirationTimestamp:u}=(0,i.
Ik)(r),s={token:(0,i.Qq)(o),cert:(0,i.Qq)(a),key:(0,i.Qq)(d)};if(s.token===void 0&&s.cert===void 0)throw new Error("it returned neither a token nor a certificat\
e");if(s.cert===void 0!=(s.key===void 0))throw new Error("it returned a client certificate without its key, or a key without its certificate");const l=Date.parse(
(0,i.Qq)(u)??"");return{credentials:{headers:s.token===void 0?{}:{authorization:`Bearer ${s.token}`},...s.cert&&{cert:s.cert},...s.key&&{key:s.key}},endsAtMs:Number.
isNaN(l)?(0,f.kv)(s.token??""):l}},b=(e,n)=>{const t=(0,i.Qq)(e.command);if(t===void 0)throw new Error("the kubeconfig does not name its program");if((0,k.Kb)(t))
throw new Error("its path is relative, to the files of a checkout; use an absolute path, or a program on the PATH");return(0,g.spawn)(t,(0,i.p_)(e.args).map(String),
{env:{...process.env,...p(e),KUBERNETES_EXEC_INFO:n},stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",...process.platform==="win32"&&{cwd:(0,x.
dirname)(process.execPath)},windowsHide:!0})},h=1024*1024,A=1e3,C=(e,n,t)=>{const r={out:"",error:""},{promise:o,resolve:a,reject:d}=Promise.withResolvers(),u=l=>{
y(e),d(l)},s=()=>{const l=T(r.error,n)||`exit code ${e.exitCode??e.signalCode}`;e.exitCode===0?a(r.out):d(new Error(l))};return e.stdout.setEncoding("utf8").on(
"data",l=>{r.out+=l,r.out.length>h&&u(new Error("it printed more than 1 MiB"))}),e.stderr.setEncoding("utf8").on("data",l=>{r.error=(r.error+l).slice(0,h)}),e.on(
"error",d),e.on("exit",()=>setTimeout(s,A).unref()),e.on("close",s),L(o,{plugin:e,signal:t,giveUp:u})},L=async(e,{plugin:n,signal:t,giveUp:r})=>{const o=()=>r(t.
reason),a=()=>y(n);t.addEventListener("abort",o),process.once("exit",a);try{return await e}finally{t.removeEventListener("abort",o),process.off("exit",a);for(const d of[
n.stdout,n.stderr])d.destroy()}},y=e=>{try{e.pid!==void 0&&process.platform!=="win32"?process.kill(-e.pid,"SIGKILL"):e.kill("SIGKILL")}catch{}},T=(e,n)=>Object.
entries(p(n)).filter(([t,r])=>r.length>=S&&!/REGION|PROFILE/.test(t)).reduce((t,[,r])=>t.replaceAll(r,"***"),e),S=8,p=e=>Object.fromEntries((0,i.JD)(e.env).map(
({name:n,value:t})=>[String(n),String(t??"")])),O=({server:e,cluster:n,user:t})=>{const r=(0,i.Ik)(t.exec),o=r.provideClusterInfo===!0&&{cluster:{server:e.href,
"certificate-authority-data":n["certificate-authority-data"],"tls-server-name":n["tls-server-name"]}};return JSON.stringify({apiVersion:r.apiVersion,kind:"ExecC\
redential",spec:{interactive:!1,...o}})};var P=c(15092);const N=6e4,M=async(e,n=N)=>{const t=await j(e),r=new AbortController,o=()=>V(t,{command:v(e.user),limitMs:n,
closed:r.signal}),a=K(await o(),o);let d;const u=()=>{r.signal.aborted||(d=setTimeout(()=>{a.renew().then(u)},(0,f.JL)(a.endsAtMs(),Date.now())).unref())};return u(),
{...a,ifWrong:()=>(0,m.V2)("E_CREDENTIAL_PLUGIN",{command:v(e.user),why:"the API server rejected what it returned"}),close:()=>{clearTimeout(d),r.abort()}}},K=(e,n)=>{
let t=e,r,o;const a=async()=>{try{return t=await n(),r=void 0,!0}catch(u){return r=u instanceof Error?u:void 0,!1}finally{o=void 0}};return{credentials:async()=>t.
credentials,endsAtMs:()=>t.endsAtMs,problem:()=>r,renew:()=>(o??=a(),o)}},j=async e=>{if(e.user.exec!==void 0)return t=>I(e,t);if((0,i.Ik)(e.user["auth-provider"]).
name!=="oidc")return B(e);const{oidcLogin:n}=await Promise.all([c.e(617),c.e(769)]).then(c.bind(c,47769));return n(e)},B=async e=>{const{KubeConfig:n}=await Promise.
all([c.e(617),c.e(876)]).then(c.bind(c,96876));return()=>D(new n,e)},D=async(e,n)=>{e.loadFromString(JSON.stringify(R(n)));const t={};await e.applyToHTTPSOptions(
t);const r=Q(t.headers),{cert:o,key:a}=t;if(r===void 0&&o===void 0)throw new Error("it returned neither a token nor a certificate");return{credentials:{headers:r===
void 0?{}:{authorization:r},...w(o)&&{cert:o},...w(a)&&{key:a}},endsAtMs:(0,f.kv)(r?.replace(/^Bearer /,"")??"")}},Q=e=>{const n=typeof e=="object"&&e!==null&&"\
Authorization"in e&&e.Authorization;return typeof n=="string"?n:void 0},w=e=>typeof e=="string"||Buffer.isBuffer(e),R=({cluster:e,user:n,userName:t})=>({apiVersion:"\
v1",kind:"Config","current-context":"chosen",clusters:[{name:"chosen",cluster:e}],users:[{name:t,user:n}],contexts:[{name:"chosen",context:{cluster:"chosen",user:t}}]}),
v=e=>(0,i.Qq)((0,i.Ik)(e.exec).command)??(0,i.Qq)((0,i.Ik)(e["auth-provider"]).name)??"auth provider",F=1e3,G=e=>e instanceof SyntaxError||e instanceof TypeError?
"what it holds, or was given, cannot be read":(e instanceof Error?e.message.trim():String(e)).slice(0,F),V=async(e,{command:n,limitMs:t,closed:r})=>{const o=new AbortController,
a=setTimeout(()=>o.abort(new Error(`no credentials within ${t/1e3} s`)),t),d=AbortSignal.any([o.signal,r]),u=Promise.withResolvers();d.addEventListener("abort",
()=>u.reject(d.reason));try{const s=await Promise.race([e(d),u.promise]),l=(0,P.K)(s.credentials);if(l!==void 0)throw new Error(`it returned credentials that ca\
nnot be used: ${l}`);return s}catch(s){throw(0,m.V2)("E_CREDENTIAL_PLUGIN",{command:n,why:G(s)},s)}finally{clearTimeout(a)}}})};export{J as id,U as ids,$ as modules};
