const $=357,H=[357],W={13357:((U,E,i)=>{i.d(E,{pluginCredentials:()=>K});var h=i(84611),a=i(27624),g=i(76264),x=i(31421),I=i(76760),f=i(31119),k=i(19095);const A=async(e,n)=>{
const t=(0,a.Ik)(e.user.exec),{status:r}=(0,a.Ik)((0,a.qF)(await L(b(t,P(e)),t,n))),{token:o,clientCertificateData:c,clientKeyData:d,expirationTimestamp:u}=(0,a.
Ik)(r),s={token:(0,a.Qq)(o),cert:(0,a.Qq)(c),key:(0,a.Qq)(d)};if(s.token===void 0&&s.cert===void 0)throw new Error("it returned neither a token nor a certificat\
e");if(s.cert===void 0!=(s.key===void 0))throw new Error("it returned a client certificate without its key, or a key without its certificate");const l=Date.parse(
(0,a.Qq)(u)??"");return{credentials:{headers:s.token===void 0?{}:{authorization:`Bearer ${s.token}`},...s.cert&&{cert:s.cert},...s.key&&{key:s.key}},endsAtMs:Number.
isNaN(l)?(0,f.kv)(s.token??""):l}},b=(e,n)=>{const t=(0,a.Qq)(e.command);if(t===void 0)throw new Error("the kubeconfig does not name its program");if((0,k.Kb)(t))
throw new Error("its path is relative, to the files of a checkout; use an absolute path, or a program on the PATH");return(0,x.spawn)(t,(0,a.p_)(e.args).map(String),
{env:{...process.env,...w(e),KUBERNETES_EXEC_INFO:n},stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",...process.platform==="win32"&&{cwd:(0,I.
dirname)(process.execPath)},windowsHide:!0})},m=1024*1024,C=1e3,L=(e,n,t)=>{const r={out:"",error:""},{promise:o,resolve:c,reject:d}=Promise.withResolvers(),u=l=>{
y(e),d(l)},s=()=>{const l=S(r.error,n)||`exit code ${e.exitCode??e.signalCode}`;e.exitCode===0?c(r.out):d(new Error(l))};return e.stdout.setEncoding("utf8").on(
"data",l=>{r.out+=l,r.out.length>m&&u(new Error("it printed more than 1 MiB"))}),e.stderr.setEncoding("utf8").on("data",l=>{r.error=(r.error+l).slice(0,m)}),e.on(
"error",d),e.on("exit",()=>setTimeout(s,C).unref()),e.on("close",s),T(o,{plugin:e,signal:t,giveUp:u})},T=async(e,{plugin:n,signal:t,giveUp:r})=>{const o=()=>r(t.
reason),c=()=>y(n);t.addEventListener("abort",o),process.once("exit",c);try{return await e}finally{t.removeEventListener("abort",o),process.off("exit",c);for(const d of[
n.stdout,n.stderr])d.destroy()}},y=e=>{try{e.pid!==void 0&&process.platform!=="win32"?process.kill(-e.pid,"SIGKILL"):e.kill("SIGKILL")}catch{}},S=(e,n)=>Object.
entries(w(n)).filter(([t,r])=>r.length>=O&&!/REGION|PROFILE/.test(t)).reduce((t,[,r])=>t.replaceAll(r,"***"),e),O=8,w=e=>Object.fromEntries((0,a.JD)(e.env).map(
({name:n,value:t})=>[String(n),String(t??"")])),P=({server:e,cluster:n,user:t})=>{const r=(0,a.Ik)(t.exec),o=r.provideClusterInfo===!0&&{cluster:{server:e.href,
"certificate-authority-data":n["certificate-authority-data"],"tls-server-name":n["tls-server-name"]}};return JSON.stringify({apiVersion:r.apiVersion,kind:"ExecC\
redential",spec:{interactive:!1,...o}})};var N=i(15092);const M=6e4,K=async(e,n=M)=>{const t=j(e.user,await D(e)),r=new AbortController,o=()=>z(t,{command:v(e.user),
limitMs:n,closed:r.signal}),c=B(await o(),o);let d;const u=()=>{r.signal.aborted||(d=setTimeout(()=>{c.renew().then(u)},(0,f.JL)(c.endsAtMs(),Date.now())).unref())};
return u(),{...c,ifWrong:()=>(0,h.V2)("E_CREDENTIAL_PLUGIN",{command:v(e.user),why:"the API server rejected what it returned"}),close:()=>{clearTimeout(d),r.abort()}}},
j=(e,n)=>async t=>{const{credentials:r,...o}=await n(t);return{...o,credentials:{...r,headers:{...(0,g.J6)(e),...r.headers}}}},B=(e,n)=>{let t=e,r,o;const c=async()=>{
try{return t=await n(),r=void 0,!0}catch(u){return r=u instanceof Error?u:void 0,!1}finally{o=void 0}};return{credentials:async()=>t.credentials,endsAtMs:()=>t.
endsAtMs,problem:()=>r,renew:()=>(o??=c(),o)}},D=async e=>{if(e.user.exec!==void 0)return t=>A(e,t);if((0,a.Ik)(e.user["auth-provider"]).name!=="oidc")return F(
e);const{oidcLogin:n}=await Promise.all([i.e(617),i.e(769)]).then(i.bind(i,47769));return n(e)},F=async e=>{const{KubeConfig:n}=await Promise.all([i.e(617),i.e(
876)]).then(i.bind(i,96876));return()=>Q(new n,e)},Q=async(e,n)=>{e.loadFromString(JSON.stringify(G(n)));const t={};await e.applyToHTTPSOptions(t);const r=R(t.headers),
{cert:o,key:c}=t;if(r===void 0&&o===void 0)throw new Error("it returned neither a token nor a certificate");return{credentials:{headers:r===void 0?{}:{authorization:r},
...p(o)&&{cert:o},...p(c)&&{key:c}},endsAtMs:(0,f.kv)(r?.replace(/^Bearer /,"")??"")}},R=e=>{const n=typeof e=="object"&&e!==null&&"Authorization"in e&&e.Authorization;
return typeof n=="string"?n:void 0},p=e=>typeof e=="string"||Buffer.isBuffer(e),G=({cluster:e,user:n,userName:t})=>({apiVersion:"v1",kind:"Config","current-cont\
ext":"chosen",clusters:[{name:"chosen",cluster:e}],users:[{name:t,user:n}],contexts:[{name:"chosen",context:{cluster:"chosen",user:t}}]}),v=e=>(0,a.Qq)((0,a.Ik)(
e.exec).command)??(0,a.Qq)((0,a.Ik)(e["auth-provider"]).name)??"auth provider",V=1e3,J=e=>e instanceof SyntaxError||e instanceof TypeError?"what it holds, or wa\
s given, cannot be read":(e instanceof Error?e.message.trim():String(e)).slice(0,V),z=async(e,{command:n,limitMs:t,closed:r})=>{const o=new AbortController,c=setTimeout(
()=>o.abort(new Error(`no credentials within ${t/1e3} s`)),t),d=AbortSignal.any([o.signal,r]),u=Promise.withResolvers();d.addEventListener("abort",()=>u.reject(
d.reason));try{const s=await Promise.race([e(d),u.promise]),l=(0,N.K)(s.credentials);if(l!==void 0)throw new Error(`it returned credentials that cannot be used:\
 ${l}`);return s}catch(s){throw(0,h.V2)("E_CREDENTIAL_PLUGIN",{command:n,why:J(s)},s)}finally{clearTimeout(c)}}})};export{$ as id,H as ids,W as modules};
