const K=635,j=[635],V={96105:((L,b,c)=>{c.d(b,{T:()=>h,k:()=>p});var u=c(90745);async function h(m,r,n,t){const a=m.clock.now()+n;for(;;){const e=m.cluster.snapshot();
if(r(e))return!0;const s=a-m.clock.now();if(s<=0||t?.aborted)return!1;await(0,u.Ku)([l=>m.cluster.changed(e,l),l=>m.clock.sleep(s,l)],t)}}const p=new AbortController().
signal}),73116:((L,b,c)=>{c.d(b,{o:()=>h});const u=t=>[...new Set(t.map(({group:e,resource:s})=>`${e}/${s}`))].map(e=>{const s=t.filter(({group:i,resource:f})=>`${i}\
/${f}`===e),{group:l="",resource:v=""}=s[0]??{};return{apiGroups:[l],resources:[v],verbs:[...new Set(s.map(({verb:i})=>i))]}});function h(t,{namespace:a,user:e}){
const s=u(t),l=["kn-rollout",...s.flatMap(({verbs:v,resources:i})=>[...v,...i])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${l}
      namespace: ${r(a)}
    rules:
${s.map(p).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${l}
      namespace: ${r(a)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${l}
    subjects:
      - ${m(e).join(`
        `)}`}const p=({apiGroups:t,resources:a,verbs:e})=>`      - apiGroups: [${t.map(r).join(", ")}]
        resources: [${a.join(", ")}]
        verbs: [${e.join(", ")}]`,m=(t="THE-USER-OF-THIS-JOB")=>{const[,a,e]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(t)??[];return a!==void 0&&e!==void 0?
["kind: ServiceAccount",`name: ${r(e)}`,`namespace: ${r(a)}`]:["kind: User",`name: ${r(t)}`,"apiGroup: rbac.authorization.k8s.io"]},r=t=>/^[a-z][a-z0-9.-]*$/.test(
t)&&!n.has(t)?t:JSON.stringify(t),n=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((L,b,c)=>{c.d(b,{Cv:()=>t,DY:()=>r,RJ:()=>n,Vy:()=>u,
cH:()=>p,xQ:()=>m});const u="serving.knative.dev",h="The rollout is refused before anything is changed.",p=[{verbs:["get","list","watch"],group:u,resource:"serv\
ices",on:"always",reason:"To read the Service, and to notice changes by other clients during a rollout.",without:h},{verbs:["list","watch"],group:u,resource:"co\
nfigurations",on:"always",reason:"To know when Knative has processed a template.",without:h},{verbs:["list","watch"],group:u,resource:"revisions",on:"always",reason:"\
To know which Revisions are ready, and how many pods they have.",without:h},{verbs:["list","watch"],group:u,resource:"routes",on:"always",reason:"To know when a\
 traffic split is in effect.",without:h},{verbs:["patch"],group:u,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of\
 the rollout on the Service.",without:h},{verbs:["create"],group:u,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:h},
{verbs:["delete"],group:u,resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:h},
{verbs:["patch"],group:u,resource:"revisions",on:"scale",reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled \
up before a shift: the candidate is only kept from scaling to zero, and a large step may find too few pods."},{verbs:["get","patch"],group:"autoscaling.internal\
.knative.dev",resource:"podautoscalers",on:"hold",reason:"To start and hold pods before Knative 1.21, which does not follow min-scale on Revisions. Not needed f\
rom 1.21 on.",without:"Before Knative 1.21 pods are not held: the candidate is only kept from scaling to zero, and stable may have fewer pods when traffic retur\
ns to it."},{verbs:["list","watch"],group:"",resource:"pods",on:"see",reason:"To report within seconds why a candidate does not start.",without:"Pods cannot be \
watched: a failed start is reported late, and only with the reason that Knative gives."},{verbs:["get"],group:"",resource:"pods/log",on:"see",reason:"To show th\
e log of a candidate while it starts, and its last lines if it crashes.",without:"Logs cannot be read: the log of the candidate is missing from the report."},{verbs:[
"list"],group:"",resource:"events",on:"see",reason:"To explain why a pod is not created, not scheduled, or cannot pull its image.",without:"Events cannot be rea\
d: they are missing from the report if a pod does not start."},{verbs:["get"],group:"",resource:"pods/proxy",on:"count",reason:"To count users' requests and the\
ir errors by the metrics of each pod (port 9091; where these are off, only about how many there were, port 9090). RBAC cannot narrow it to a port: it reaches an\
y port of any pod of the namespace.",without:"Users' requests are not measured, only probes are."},{verbs:["get"],group:"",resource:"pods/proxy",on:"through-pod\
s",reason:"For a job that cannot reach the tag URL, or gets answers there that are not proven to come from the candidate: requests to the pod then go through th\
e API server.",without:"The rollout is refused, or aborted at 0 %, if answers at the tag URL do not prove it either."},{verbs:["get","list"],group:"",resource:"\
services",on:"ingress",reason:"To find the Service of the ingress, by its labels and its usual names.",without:"The ingress is not found; `ingress` says what it\
 may not read."},{verbs:["list"],group:"",resource:"nodes",on:"ingress",reason:"To show node ports with the address of a node.",without:"An ingress with node po\
rts alone is shown without an address."},{verbs:["get"],group:"",resource:"configmaps",on:"ingress",reason:"To read the settings of Knative: ingress class, doma\
in, host names, request metrics (config-network and others).",without:"The ingress class is not shown, and `doctor` does not know the others."},{verbs:["get"],group:"",
resource:"namespaces",on:"ingress",reason:"To read the version of Knative (of the namespace knative-serving).",without:"The version is found out by its effect o\
n pods, and `doctor` does not know it."},{verbs:["get","patch"],group:"",resource:"configmaps",on:"domain",reason:"To read and set the default domain (config-do\
main in knative-serving).",without:"`domain list` and `domain create` are refused."},{verbs:["get"],group:"networking.internal.knative.dev",resource:"clusterdom\
ainclaims",on:"domain",reason:"To tell which namespace has a host that cannot be mapped.",without:"`domain map` says that another namespace may have the host, o\
r that it takes an administrator."},{verbs:["get","list","create","patch","delete"],group:u,resource:"domainmappings",on:"domain",reason:"To show the hosts that\
 are mapped to Services, to map one, and to take back one that belongs to another namespace.",without:"Hosts are not shown, and `domain map` is refused."}],m=(...a)=>p.
filter(({on:e})=>a.includes(e)).flatMap(r),r=({verbs:a,group:e,resource:s})=>a.map(l=>({verb:l,group:e,resource:s})),n=(a,e)=>a.verb===e.verb&&a.group===e.group&&
a.resource===e.resource,t=({verb:a,group:e,resource:s})=>`${a} ${s}${e?`.${e}`:""}`}),73944:((L,b,c)=>{c.d(b,{R:()=>p,X:()=>m});var u=c(11899),h=c(75389);function p(r,n){
if(n.controller)throw(0,u.V2)("E_OWNED",{...r.cluster.target,...n.controller});if(n.gitops===void 0||r.settings.adoptGitops)return;const{by:t,mark:a,owns:e}=n.gitops;
throw(0,u.V2)("E_GITOPS",{owner:t,owns:e.join(" and "),mark:a})}function m({settings:r},n){if(r.adoptTags)return;const t=new Set((0,h.kv)(n)),{tags:a}=r,e=[{tag:a.
candidate,setting:"candidate-tag"},{tag:a.stable,setting:"stable-tag"}];for(const{tag:s,setting:l}of e){const v=n.traffic.find(i=>i.tag===s);if(v&&!t.has(s))throw(0,u.
V2)("E_TAG_TAKEN",{tag:s,setting:l,holder:v.revisionName??"the latest Revision"})}}}),3037:((L,b,c)=>{c.d(b,{YX:()=>i,et:()=>a,Ah:()=>e,_V:()=>v,bL:()=>l});var u=c(
11899),h=c(34794);function p(o,{is:w}){switch(w){case"free":return"go";case"left":return"take-over";case"alive":return m[o];case"paused":return r[o]}}const m={wait:"\
wait",refuse:"refuse",abort:"wait",supersede:"take-over"},r={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var n=c(44836),t=c(90745);async function a(o,w){
let O;for(;;){const T=o.cluster.snapshot(),A=e(o,T,i(o));if(A instanceof h.a)throw A;const P=v(o,T);if(P.is!=="alive"||A!=="wait")return P;const{journal:S,forMs:U}=P,
D=w-o.clock.now();if(o.interrupt.aborted||D<=0)throw f(o,S);O!==S.id&&o.reporter.report({is:"waiting-for-driver",journal:S,forMs:U}),O=S.id,await(0,t.Ku)([C=>o.
cluster.changed(T,C),C=>o.clock.sleep(Math.min(U,D),C)],o.interrupt)}}function e(o,w,O){if(s(w))return l(o,w);const T=(0,n.L)(w.service??{},O);if(T.is==="free")
return"go";const A=p(o.settings.onNewer,T);return A!=="refuse"?A:T.is==="paused"?y(o,T.journal):f(o,T.journal)}const s=({service:o})=>o?.journal==="unreadable"&&
(o.driver!==void 0||o.hasNewerJournal===!0),l=({cluster:{target:o}},{service:w})=>(0,u.V2)("E_JOURNAL",{...o,isNewer:w?.hasNewerJournal===!0}),v=(o,{service:w})=>(0,n.
L)(w??{},i(o)),i=({cluster:o,driver:w,job:O})=>({nowMs:o.serverNow(),driver:w,...O?{job:O}:{}}),f=({cluster:{target:o}},{id:w,job:O})=>(0,u.V2)("E_LOCKED",{...o,
by:O?.run??`rollout ${w}`,url:O?.url}),y=({cluster:{target:o}},{plan:w,job:O})=>(0,u.V2)("E_PAUSED",{...o,percent:w.pauseAt??0,url:O?.url})}),51499:((L,b,c)=>{c.
d(b,{O:()=>m});var u=c(31055),h=c(51390);const p="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",m=(e,s)=>{const l=(0,u.gZ)(s,e.path),v=o=>["\
-sS",.../[[\]{}]/.test(l)?["--globoff"]:[],"--max-time",String(e.timeoutMs/1e3),...r(e.method),...o.flatMap(w=>["-H",w]),...n(l,e.ingressAddress),"-w",p,l],i=["\
curl",...v(e.headers.map(h.F))].map(a).join(" "),f=e.headers.filter(h.$f);if(f.length===0)return{args:v(e.headers),printed:i};const y=e.headers.filter(o=>!(0,h.
$f)(o));return{args:v([...y,"@-"]),input:`${f.join(`
`)}
`,printed:i}},r=e=>e==="HEAD"?["--head"]:["--max-filesize","10M",...e==="GET"?[]:["-X",e]],n=(e,s)=>{if(!s)return[];const{hostname:l,port:v,protocol:i}=new URL(
e);return["--noproxy","*","--connect-to",`${`${l}:${v||(i==="https:"?"443":"80")}`}:${t(s.host)}:${s.port}`]},t=e=>e.includes(":")&&!e.startsWith("[")?`[${e}]`:
e,a=e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}),57971:((L,b,c)=>{c.d(b,{z:()=>m});var u=c(31421),h=c(76760),p=c(11899);const m=(s="curl")=>(l,{
input:v,signal:i}={})=>new Promise((f,y)=>{const o=(0,u.spawn)(s,l,{cwd:r,signal:i,killSignal:"SIGKILL",windowsHide:!0}),[w,O]=[a(),a()];o.stdout.on("data",w.take),
o.stderr.on("data",O.take),o.stdin.on("error",()=>{}),o.stdin.end(v),o.on("error",T=>{i?.aborted||y((0,p.V2)("E_CURL_MISSING",{why:T.message},T))}),o.on("close",
T=>f({exitCode:T,stdout:w.text(),stderr:O.text()}))}),r=(0,h.dirname)(process.execPath),n=1024*1024,t=256,a=()=>{const s=[];let l=0,v=Buffer.alloc(0);return{take:f=>{
const y=Math.max(0,n-l);y>0&&s.push(f.subarray(0,y)),f.length>y&&(v=Buffer.concat([v,f.subarray(y)]).subarray(-t)),l+=f.length},text:()=>Buffer.concat([...s,e(v)]).
toString("utf8")}},e=s=>s.subarray(Math.max(0,s.lastIndexOf(`
`,s.length-2)))}),86522:((L,b,c)=>{c.d(b,{Tx:()=>P,Ay:()=>U,iQ:()=>S});var u=c(11899),h=c(34794),p=c(31055);const m=(d,k,_)=>{if(_.exitCode===null||_.exitCode>128)
return{is:"killed"};const g=t(_.stdout);if(_.exitCode!==0)return e(d,k,{..._,exitCode:_.exitCode,tally:g});if(!g||g.status===0)return{is:"unreachable",why:i((0,u.
aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:$,ms:E}=g,M=x=>({is:"failed",why:x,status:$,ms:E});return(0,p.G3)(d,$)?d.body!==void 0&&
!r(_.stdout).includes(d.body)?M(`the body does not contain "${d.body}"`):{is:"passed",status:$,ms:E}:M(`the status was ${$}, expected ${(0,p.ek)(d)}`)},r=d=>d.replace(
n,""),n=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,t=d=>{const[k,_,g="",$=""]=n.exec(d)??[];if(k!==void 0)return{status:Number(_),ms:Math.round(a(g)*1e3),
connected:a($)>0}},a=d=>Number(d.replace(",",".")),e=(d,k,{exitCode:_,stderr:g,tally:$})=>{const E=`within ${d.timeoutMs/1e3} s`,M=_===s&&!$?.connected?`no conn\
ection ${E}`:l[_];if(M)return{is:"unreachable",why:i((0,u.aL)("E_TAG_URL_UNREACHABLE",{url:k,why:M}))};const x=v[_];return x?{is:"unreachable",why:i((0,u.aL)("E\
_TAG_URL_TLS",{url:k,why:x}))}:{is:"failed",why:_===s?`no complete response ${E}`:g.trim()||`curl exited with code ${_}`,...$&&{ms:$.ms},...$?.status&&{status:$.
status}}},s=28,l={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connection was refused"},v={35:"the TLS ha\
ndshake failed",60:"its certificate is not trusted"},i=({message:d,cure:k})=>`${d} ${k}`,f=({exitCode:d,stdout:k})=>{const[,_,g="",$=""]=/^curl ((\d+)\.(\d+)\S*)/.
exec(k)??[];return d!==0||_===void 0?"`curl --version` did not report a version":Number(g)<7||Number(g)===7&&Number($)<y?`its version is ${_}`:void 0},y=58;var o=c(
51499),w=c(57971),O=c(83026),T=c(51390);const A=2048,P=(d,k,_=(0,w.z)())=>({command:g=>(0,o.O)(d,g).printed,reaches:async g=>(U(await _(S)),(0,O.O6)(d,g,{env:process.
env,resolves:O.S1})),knock:async(g,$)=>{const{args:E,input:M}=(0,o.O)(d,g);await _(E,{input:M,signal:$}).catch(()=>{})},run:async(g,$)=>{const E=(0,o.O)(d,g),M=async()=>{
const x=await _(E.args,{input:E.input,signal:$});return{run:x,result:m(d,g,x)}};try{return await D(M,{spec:d,clock:k,signal:$,command:E})}catch(x){return B(E,x)}}}),
S=["--version"];function U(d){const k=f(d);if(k!==void 0)throw(0,u.V2)("E_CURL_UNUSABLE",{why:k})}const D=async(d,k)=>{const{spec:_,clock:g,signal:$,command:E}=k;
for(let M=1;;M++){const{run:x,result:R}=await d();if($.aborted||R.is==="killed")return{is:"cancelled"};if(R.is==="passed")return{...R,attempts:M};const I=(0,T.cT)(
R.why,_.headers);if(M>=_.attempts)return{is:R.is,attempts:M,why:I,detail:C(_,E,{run:x,result:R})};await g.sleep(_.intervalMs,$)}},C=(d,k,{run:_,result:g})=>({command:k.
printed,...g.is!=="killed"&&g.status!==void 0&&{status:g.status},...g.is!=="killed"&&g.ms!==void 0&&{ms:g.ms},body:N((0,T.cT)(r(_.stdout),d.headers)),stderr:(0,T.
cT)(_.stderr.trim(),d.headers)}),B=({printed:d},k)=>({is:"unreachable",attempts:1,why:k instanceof h.a?`${k.message} ${k.cure}`:String(k),detail:{command:d,body:"",
stderr:""}}),N=d=>d.length<=A?d:`${d.slice(0,A)}
(and ${d.length-A} characters more)`}),83026:((L,b,c)=>{c.d(b,{No:()=>p,O6:()=>h,S1:()=>m});var u=c(71553);const h=async({ingressAddress:r},n,t)=>{if(r)return t.
resolves(r.host);const{hostname:a,protocol:e}=new URL(n);return p(e).some(s=>t.env[s])||t.resolves(a)},p=r=>r==="https:"?["https_proxy","HTTPS_PROXY","all_proxy",
"ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],m=r=>(0,u.lookup)(r.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((L,b,c)=>{c.d(b,{G3:()=>u,ek:()=>h,
gZ:()=>p});const u=({path:r,status:n},t)=>n?n.some(a=>a===t||a===m(t)):r===void 0?t<500:m(t)==="2xx",h=({path:r,status:n})=>n?n.join(" or "):r===void 0?"any bel\
ow 500":"2xx",p=(r,n)=>n===void 0?r:`${r.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`,m=r=>`${Math.floor(r/100)}xx`}),51390:((L,b,c)=>{c.d(b,{$f:()=>n,F:()=>m,cT:()=>r,
gb:()=>p});var u=c(55097);const h=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,p=i=>{const f=i.indexOf(":");return[i.slice(
0,f),i.slice(f+1).trim()]},m=i=>n(i)?`${p(i)[0]}: ***`:i,r=(i,f)=>f.filter(n).flatMap(a).flatMap(v).toSorted((y,o)=>o.length-y.length).reduce((y,o)=>y.replaceAll(
o,"***"),(0,u.f)(i)),n=i=>i.includes(":")&&h.test(p(i)[0]),t=4,a=i=>{const[f,y]=p(i),[,o="",w=""]=/^(\w+)\s+(.*)$/.exec(y)??[],O=[.../cookie/i.test(f)?e(y):[],.../^basic$/i.
test(o)?l(w):[]];return[y,w,...O.filter(({length:T})=>T>=t)].filter(T=>T.length>0)},e=i=>i.split(";").flatMap(f=>{const y=f.slice(f.indexOf("=")+1).trim(),o=y.replace(
/^"(.*)"$/,"$1");return[y,o,s(o)]}),s=i=>{try{return decodeURIComponent(i)}catch{return i}},l=i=>{const f=Buffer.from(i,"base64").toString("utf8");return[f,f.slice(
f.indexOf(":")+1)]},v=i=>{const f=JSON.stringify(i).slice(1,-1);return[(0,u.g)(i),(0,u.g)(f),(0,u.g)(f.replaceAll("/","\\/"))].filter(y=>y!=="")}}),40019:((L,b,c)=>{
c.d(b,{UT:()=>p,c8:()=>h,c_:()=>m});var u=c(24399);const h=r=>r===void 0||r.ready.status==="False"&&r.replicas===0;function p(r,n){return{serving:r.filter(({revision:t})=>!n(
t)),broken:r.filter(({revision:t})=>n(t))}}function m(r,n){const t=r.filter(s=>s.percent&&!n(s));if(t.length===0)return;const a=(0,u.fc)(100,t.map(({percent:s=0},l)=>({
revision:String(l),percent:s}))),e=r.flatMap(s=>{const l=t.indexOf(s);return l>=0?[{...s,percent:a[l]?.percent??0}]:!!s.percent&&s.tag===void 0?[]:[s.percent?{...s,
percent:0}:s]});return(0,u.Zu)(e)}}),44836:((L,b,c)=>{c.d(b,{L:()=>u});function u({journal:n,driver:t},{nowMs:a,...e}){if(n===void 0||n==="unreadable")return{is:"\
free"};const s=m(n,a);return t!==void 0?s<=0||t===e.driver||r(n.job,e.job)?{is:"left",journal:n,driver:t}:{is:"alive",journal:n,driver:t,forMs:s}:n.stage!=="pau\
sed"?{is:"free"}:s>0?{is:"paused",journal:n}:{is:"left",journal:n}}const h=168*36e5,p=({steps:n,limits:{readyMs:t,routeMs:a,totalMs:e}})=>Math.max(0,...n.map(({
holdMs:s})=>s))+t+a+e+h,m=({deadlineMs:n,plan:t},a)=>{const e=n-a;return e>p(t)?0:e},r=(n,t)=>n?.run!==void 0&&n.run===t?.run&&(n.attempt??0)<(t.attempt??0)})};export{K as id,j as ids,V as modules};
