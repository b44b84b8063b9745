const B=357,D=[357],L={3357:((A,y,d)=>{d.d(y,{pluginProof:()=>x});var h=d(6491),s=d(7624),g=d(1421),l=d(1119);const w=async e=>{const t=(0,s.Ik)(e.user.exec),{status:n}=(0,s.
Ik)((0,s.qF)(await E(t,v(e)))),{token:o,clientCertificateData:i,clientKeyData:a,expirationTimestamp:c}=(0,s.Ik)(n),r={token:(0,s.Qq)(o),cert:(0,s.Qq)(i),key:(0,s.
Qq)(a)};if(r.token===void 0&&r.cert===void 0)throw new Error("it gave neither a token nor a certificate");const u=Date.parse((0,s.Qq)(c)??"");return{credentials:{
headers:r.token===void 0?{}:{authorization:`Bearer ${r.token}`},...r.cert&&{cert:r.cert},...r.key&&{key:r.key}},endsAtMs:Number.isNaN(u)?(0,l.kv)(r.token??""):u}},
f=1024*1024,E=(e,t)=>new Promise((n,o)=>{const i=(0,s.Qq)(e.command);if(i===void 0)throw new Error("the kubeconfig does not say which program it is");const a=(0,g.
spawn)(i,(0,s.p_)(e.args).map(String),{env:{...process.env,...k(e),KUBERNETES_EXEC_INFO:t},stdio:["ignore","pipe","pipe"]}),c={out:"",error:""};a.stdout.setEncoding(
"utf8").on("data",r=>{c.out+=r,c.out.length>f&&a.kill()}),a.stderr.setEncoding("utf8").on("data",r=>{c.error=(c.error+r).slice(0,f)}),a.on("error",o),a.on("clos\
e",r=>r===0?n(c.out):o(new Error(c.error||`exit code ${r}`)))}),k=e=>Object.fromEntries((0,s.JD)(e.env).map(({name:t,value:n})=>[String(t),String(n??"")])),v=({
server:e,cluster:t,user:n})=>{const o=(0,s.Ik)(n.exec),i=o.provideClusterInfo===!0&&{cluster:{server:e.href,"certificate-authority-data":t["certificate-authorit\
y-data"],"tls-server-name":t["tls-server-name"]}};return JSON.stringify({apiVersion:o.apiVersion,kind:"ExecCredential",spec:{interactive:!1,...i}})},m=6e4,x=async e=>{
const t=e.user.exec===void 0?await T(e):()=>w(e),n=()=>Q(t(),C(e.user));let o=await n(),i;const a=()=>(i??=n().then(u=>(o=u,!0)).catch(()=>!1).finally(()=>{i=void 0}),
i);let c;const r=()=>{c=setTimeout(()=>{a().then(r)},(0,l.JL)(o.endsAtMs,Date.now())).unref()};return r(),{credentials:async()=>o.credentials,renew:a,close:()=>clearTimeout(
c)}},T=async e=>{const{KubeConfig:t}=await d.e(878).then(d.bind(d,8878));return()=>I(new t,e)},I=async(e,t)=>{e.loadFromString(JSON.stringify(O(t)));const n={};
await e.applyToHTTPSOptions(n);const o=S(n.headers),{cert:i,key:a}=n;if(o===void 0&&i===void 0)throw new Error("it gave neither a token nor a certificate");return{
credentials:{headers:o===void 0?{}:{authorization:o},...p(i)&&{cert:i},...p(a)&&{key:a}},endsAtMs:(0,l.kv)(o?.replace(/^Bearer /,"")??"")}},S=e=>{const t=typeof e==
"object"&&e!==null&&"Authorization"in e&&e.Authorization;return typeof t=="string"?t:void 0},p=e=>typeof e=="string"||Buffer.isBuffer(e),O=({cluster:e,user:t,userName:n})=>({
apiVersion:"v1",kind:"Config","current-context":"chosen",clusters:[{name:"chosen",cluster:e}],users:[{name:n,user:t}],contexts:[{name:"chosen",context:{cluster:"\
chosen",user:n}}]}),C=e=>(0,s.Qq)((0,s.Ik)(e.exec).command)??(0,s.Qq)((0,s.Ik)(e["auth-provider"]).name)??"auth provider",N=1e3,P=e=>e instanceof SyntaxError||e instanceof
TypeError?"what it printed is no ExecCredential":(e instanceof Error?e.message.trim():String(e)).slice(0,N),Q=async(e,t)=>{const n=Promise.withResolvers(),o=setTimeout(
()=>n.reject(new Error(`no credentials in ${m/1e3} s`)),m);try{return await Promise.race([e,n.promise])}catch(i){throw(0,h.V2)("E_CREDENTIAL_PLUGIN",{command:t,
why:P(i)},i)}finally{clearTimeout(o)}}})};export{B as id,D as ids,L as modules};
