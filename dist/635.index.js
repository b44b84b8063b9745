const K=635,j=[635],V={96105:((L,y,i)=>{i.d(y,{T:()=>h,k:()=>p});var u=i(90745);async function h(m,o,n,t){const r=m.clock.now()+n;for(;;){const e=m.cluster.snapshot();
if(o(e))return!0;const s=r-m.clock.now();if(s<=0||t?.aborted)return!1;await(0,u.Ku)([l=>m.cluster.changed(e,l),l=>m.clock.sleep(s,l)],t)}}const p=new AbortController().
signal}),73116:((L,y,i)=>{i.d(y,{o:()=>h});const u=t=>[...new Set(t.map(({group:e,resource:s})=>`${e}/${s}`))].map(e=>{const s=t.filter(({group:a,resource:f})=>`${a}\
/${f}`===e),{group:l="",resource:v=""}=s[0]??{};return{apiGroups:[l],resources:[v],verbs:[...new Set(s.map(({verb:a})=>a))]}});function h(t,{namespace:r,user:e}){
const s=u(t),l=["kn-rollout",...s.flatMap(({verbs:v,resources:a})=>[...v,...a])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${l}
      namespace: ${o(r)}
    rules:
${s.map(p).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${l}
      namespace: ${o(r)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${l}
    subjects:
      - ${m(e).join(`
        `)}`}const p=({apiGroups:t,resources:r,verbs:e})=>`      - apiGroups: [${t.map(o).join(", ")}]
        resources: [${r.join(", ")}]
        verbs: [${e.join(", ")}]`,m=(t="THE-USER-OF-THIS-JOB")=>{const[,r,e]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(t)??[];return r!==void 0&&e!==void 0?
["kind: ServiceAccount",`name: ${o(e)}`,`namespace: ${o(r)}`]:["kind: User",`name: ${o(t)}`,"apiGroup: rbac.authorization.k8s.io"]},o=t=>/^[a-z][a-z0-9.-]*$/.test(
t)&&!n.has(t)?t:JSON.stringify(t),n=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((L,y,i)=>{i.d(y,{Cv:()=>t,DY:()=>o,RJ:()=>n,Vy:()=>u,
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
 are mapped to Services, to map one, and to take back one that belongs to another namespace.",without:"Hosts are not shown, and `domain map` is refused."}],m=(...r)=>p.
filter(({on:e})=>r.includes(e)).flatMap(o),o=({verbs:r,group:e,resource:s})=>r.map(l=>({verb:l,group:e,resource:s})),n=(r,e)=>r.verb===e.verb&&r.group===e.group&&
r.resource===e.resource,t=({verb:r,group:e,resource:s})=>`${r} ${s}${e?`.${e}`:""}`}),73944:((L,y,i)=>{i.d(y,{R:()=>p,X:()=>m});var u=i(84611),h=i(75389);function p(o,n){
if(n.controller)throw(0,u.V2)("E_OWNED",{...o.cluster.target,...n.controller});if(n.gitops===void 0||o.settings.adoptGitops)return;const{by:t,mark:r,owns:e}=n.gitops;
throw(0,u.V2)("E_GITOPS",{owner:t,owns:e.join(" and "),mark:r})}function m({settings:o},n){if(o.adoptTags)return;const t=new Set((0,h.kv)(n)),{tags:r}=o,e=[{tag:r.
candidate,setting:"candidate-tag"},{tag:r.stable,setting:"stable-tag"}];for(const{tag:s,setting:l}of e){const v=n.traffic.find(a=>a.tag===s);if(v&&!t.has(s))throw(0,u.
V2)("E_TAG_TAKEN",{tag:s,setting:l,holder:v.revisionName??"the latest Revision"})}}}),3037:((L,y,i)=>{i.d(y,{YX:()=>a,et:()=>r,xt:()=>f,Ah:()=>e,_V:()=>v,bL:()=>l});
var u=i(84611),h=i(34794);function p(c,{is:w}){switch(w){case"free":return"go";case"left":return"take-over";case"alive":return m[c];case"paused":return o[c]}}const m={
wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},o={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var n=i(44836),t=i(90745);
async function r(c,w){let $;for(;;){const x=c.cluster.snapshot(),S=e(c,x,a(c));if(S instanceof h.a)throw S;const U=v(c,x);if(U.is!=="alive"||S!=="wait")return U;
const{journal:R,forMs:C}=U,B=w-c.clock.now();if(c.interrupt.aborted||B<=0)throw f(c,R);$!==R.id&&c.reporter.report({is:"waiting-for-driver",journal:R,forMs:C}),
$=R.id,await(0,t.Ku)([D=>c.cluster.changed(x,D),D=>c.clock.sleep(Math.min(C,B),D)],c.interrupt)}}function e(c,w,$){if(s(w))return l(c,w);const x=(0,n.L)(w.service??
{},$);if(x.is==="free")return"go";const S=p(c.settings.onNewer,x);return S!=="refuse"?S:x.is==="paused"?k(c,x.journal):f(c,x.journal)}const s=({service:c})=>c?.
journal==="unreadable"&&(c.driver!==void 0||c.hasNewerJournal===!0),l=({cluster:{target:c}},{service:w})=>(0,u.V2)("E_JOURNAL",{...c,isNewer:w?.hasNewerJournal===
!0}),v=(c,{service:w})=>(0,n.L)(w??{},a(c)),a=({cluster:c,driver:w,job:$})=>({nowMs:c.serverNow(),driver:w,...$?{job:$}:{}}),f=(c,w)=>(0,u.V2)("E_LOCKED",{...c.
cluster.target,isDeploy:b(c),by:w?.job?.run??(w?`rollout ${w.id}`:"another process"),url:w?.job?.url}),k=(c,{plan:w,job:$})=>(0,u.V2)("E_PAUSED",{...c.cluster.target,
isDeploy:b(c),percent:w.pauseAt??0,url:$?.url}),b=({settings:{command:c="deploy"}})=>c==="deploy"}),51499:((L,y,i)=>{i.d(y,{O:()=>m});var u=i(31055),h=i(51390);
const p="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",m=(e,s)=>{const l=(0,u.gZ)(s,e.path),v=b=>["-sS",.../[[\]{}]/.test(l)?["--globoff"]:[],
"--max-time",String(e.timeoutMs/1e3),...o(e.method),...b.flatMap(c=>["-H",c]),...n(l,e.ingressAddress),"-w",p,l],a=["curl",...v(e.headers.map(h.F))].map(r).join(
" "),f=e.headers.filter(h.$f);if(f.length===0)return{args:v(e.headers),printed:a};const k=e.headers.filter(b=>!(0,h.$f)(b));return{args:v([...k,"@-"]),input:`${f.
join(`
`)}
`,printed:a}},o=e=>e==="HEAD"?["--head"]:["--max-filesize","10M",...e==="GET"?[]:["-X",e]],n=(e,s)=>{if(!s)return[];const{hostname:l,port:v,protocol:a}=new URL(
e);return["--noproxy","*","--connect-to",`${`${l}:${v||(a==="https:"?"443":"80")}`}:${t(s.host)}:${s.port}`]},t=e=>e.includes(":")&&!e.startsWith("[")?`[${e}]`:
e,r=e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}),57971:((L,y,i)=>{i.d(y,{z:()=>m});var u=i(31421),h=i(76760),p=i(84611);const m=(s="curl")=>(l,{
input:v,signal:a}={})=>new Promise((f,k)=>{const b=(0,u.spawn)(s,l,{cwd:o,signal:a,killSignal:"SIGKILL",windowsHide:!0}),[c,w]=[r(),r()];b.stdout.on("data",c.take),
b.stderr.on("data",w.take),b.stdin.on("error",()=>{}),b.stdin.end(v),b.on("error",$=>{a?.aborted||k((0,p.V2)("E_CURL_MISSING",{why:$.message},$))}),b.on("close",
$=>f({exitCode:$,stdout:c.text(),stderr:w.text()}))}),o=(0,h.dirname)(process.execPath),n=1024*1024,t=256,r=()=>{const s=[];let l=0,v=Buffer.alloc(0);return{take:f=>{
const k=Math.max(0,n-l);k>0&&s.push(f.subarray(0,k)),f.length>k&&(v=Buffer.concat([v,f.subarray(k)]).subarray(-t)),l+=f.length},text:()=>Buffer.concat([...s,e(v)]).
toString("utf8")}},e=s=>s.subarray(Math.max(0,s.lastIndexOf(`
`,s.length-2)))}),86522:((L,y,i)=>{i.d(y,{Tx:()=>S,Ay:()=>R,iQ:()=>U});var u=i(84611),h=i(34794),p=i(31055);const m=(d,T,_)=>{if(_.exitCode===null||_.exitCode>128)
return{is:"killed"};const g=t(_.stdout);if(_.exitCode!==0)return e(d,T,{..._,exitCode:_.exitCode,tally:g});if(!g||g.status===0)return{is:"unreachable",why:a((0,u.
aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:O,ms:E}=g,M=A=>({is:"failed",why:A,status:O,ms:E});return(0,p.G3)(d,O)?d.body!==void 0&&
!o(_.stdout).includes(d.body)?M(`the body does not contain "${d.body}"`):{is:"passed",status:O,ms:E}:M(`the status was ${O}, expected ${(0,p.ek)(d)}`)},o=d=>d.replace(
n,""),n=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,t=d=>{const[T,_,g="",O=""]=n.exec(d)??[];if(T!==void 0)return{status:Number(_),ms:Math.round(r(g)*1e3),
connected:r(O)>0}},r=d=>Number(d.replace(",",".")),e=(d,T,{exitCode:_,stderr:g,tally:O})=>{const E=`within ${d.timeoutMs/1e3} s`,M=_===s&&!O?.connected?`no conn\
ection ${E}`:l[_];if(M)return{is:"unreachable",why:a((0,u.aL)("E_TAG_URL_UNREACHABLE",{url:T,why:M}))};const A=v[_];return A?{is:"unreachable",why:a((0,u.aL)("E\
_TAG_URL_TLS",{url:T,why:A}))}:{is:"failed",why:_===s?`no complete response ${E}`:g.trim()||`curl exited with code ${_}`,...O&&{ms:O.ms},...O?.status&&{status:O.
status}}},s=28,l={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connection was refused"},v={35:"the TLS ha\
ndshake failed",60:"its certificate is not trusted"},a=({message:d,cure:T})=>`${d} ${T}`,f=({exitCode:d,stdout:T})=>{const[,_,g="",O=""]=/^curl ((\d+)\.(\d+)\S*)/.
exec(T)??[];return d!==0||_===void 0?"`curl --version` did not report a version":Number(g)<7||Number(g)===7&&Number(O)<k?`its version is ${_}`:void 0},k=58;var b=i(
51499),c=i(57971),w=i(83026),$=i(51390);const x=2048,S=(d,T,_=(0,c.z)())=>({command:g=>(0,b.O)(d,g).printed,reaches:async g=>(R(await _(U)),(0,w.O6)(d,g,{env:process.
env,resolves:w.S1})),knock:async(g,O)=>{const{args:E,input:M}=(0,b.O)(d,g);await _(E,{input:M,signal:O}).catch(()=>{})},run:async(g,O)=>{const E=(0,b.O)(d,g),M=async()=>{
const A=await _(E.args,{input:E.input,signal:O});return{run:A,result:m(d,g,A)}};try{return await C(M,{spec:d,clock:T,signal:O,command:E})}catch(A){return D(E,A)}}}),
U=["--version"];function R(d){const T=f(d);if(T!==void 0)throw(0,u.V2)("E_CURL_UNUSABLE",{why:T})}const C=async(d,T)=>{const{spec:_,clock:g,signal:O,command:E}=T;
for(let M=1;;M++){const{run:A,result:P}=await d();if(O.aborted||P.is==="killed")return{is:"cancelled"};if(P.is==="passed")return{...P,attempts:M};const I=(0,$.cT)(
P.why,_.headers);if(M>=_.attempts)return{is:P.is,attempts:M,why:I,detail:B(_,E,{run:A,result:P})};await g.sleep(_.intervalMs,O)}},B=(d,T,{run:_,result:g})=>({command:T.
printed,...g.is!=="killed"&&g.status!==void 0&&{status:g.status},...g.is!=="killed"&&g.ms!==void 0&&{ms:g.ms},body:N((0,$.cT)(o(_.stdout),d.headers)),stderr:(0,$.
cT)(_.stderr.trim(),d.headers)}),D=({printed:d},T)=>({is:"unreachable",attempts:1,why:T instanceof h.a?`${T.message} ${T.cure}`:String(T),detail:{command:d,body:"",
stderr:""}}),N=d=>d.length<=x?d:`${d.slice(0,x)}
(and ${d.length-x} characters more)`}),83026:((L,y,i)=>{i.d(y,{No:()=>p,O6:()=>h,S1:()=>m});var u=i(71553);const h=async({ingressAddress:o},n,t)=>{if(o)return t.
resolves(o.host);const{hostname:r,protocol:e}=new URL(n);return p(e).some(s=>t.env[s])||t.resolves(r)},p=o=>o==="https:"?["https_proxy","HTTPS_PROXY","all_proxy",
"ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],m=o=>(0,u.lookup)(o.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((L,y,i)=>{i.d(y,{G3:()=>u,ek:()=>h,
gZ:()=>p});const u=({path:o,status:n},t)=>n?n.some(r=>r===t||r===m(t)):o===void 0?t<500:m(t)==="2xx",h=({path:o,status:n})=>n?n.join(" or "):o===void 0?"any bel\
ow 500":"2xx",p=(o,n)=>n===void 0?o:`${o.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`,m=o=>`${Math.floor(o/100)}xx`}),51390:((L,y,i)=>{i.d(y,{$f:()=>n,F:()=>m,cT:()=>o,
gb:()=>p});var u=i(81542);const h=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,p=a=>{const f=a.indexOf(":");return[a.slice(
0,f),a.slice(f+1).trim()]},m=a=>n(a)?`${p(a)[0]}: ***`:a,o=(a,f)=>f.filter(n).flatMap(r).flatMap(v).toSorted((k,b)=>b.length-k.length).reduce((k,b)=>k.replaceAll(
b,"***"),(0,u.f)(a)),n=a=>a.includes(":")&&h.test(p(a)[0]),t=4,r=a=>{const[f,k]=p(a),[,b="",c=""]=/^(\w+)\s+(.*)$/.exec(k)??[],w=[.../cookie/i.test(f)?e(k):[],.../^basic$/i.
test(b)?l(c):[]];return[k,c,...w.filter(({length:$})=>$>=t)].filter($=>$.length>0)},e=a=>a.split(";").flatMap(f=>{const k=f.slice(f.indexOf("=")+1).trim(),b=k.replace(
/^"(.*)"$/,"$1");return[k,b,s(b)]}),s=a=>{try{return decodeURIComponent(a)}catch{return a}},l=a=>{const f=Buffer.from(a,"base64").toString("utf8");return[f,f.slice(
f.indexOf(":")+1)]},v=a=>{const f=JSON.stringify(a).slice(1,-1);return[(0,u.g)(a),(0,u.g)(f),(0,u.g)(f.replaceAll("/","\\/"))].filter(k=>k!=="")}}),40019:((L,y,i)=>{
i.d(y,{UT:()=>p,c8:()=>h,c_:()=>m});var u=i(24399);const h=o=>o===void 0||o.ready.status==="False"&&o.replicas===0;function p(o,n){return{serving:o.filter(({revision:t})=>!n(
t)),broken:o.filter(({revision:t})=>n(t))}}function m(o,n){const t=o.filter(s=>s.percent&&!n(s));if(t.length===0)return;const r=(0,u.fc)(100,t.map(({percent:s=0},l)=>({
revision:String(l),percent:s}))),e=o.flatMap(s=>{const l=t.indexOf(s);return l>=0?[{...s,percent:r[l]?.percent??0}]:!!s.percent&&s.tag===void 0?[]:[s.percent?{...s,
percent:0}:s]});return(0,u.Zu)(e)}}),44836:((L,y,i)=>{i.d(y,{L:()=>u});function u({journal:n,driver:t},{nowMs:r,...e}){if(n===void 0||n==="unreadable")return{is:"\
free"};const s=m(n,r);return t!==void 0?s<=0||t===e.driver||o(n.job,e.job)?{is:"left",journal:n,driver:t}:{is:"alive",journal:n,driver:t,forMs:s}:n.stage!=="pau\
sed"?{is:"free"}:s>0?{is:"paused",journal:n}:{is:"left",journal:n}}const h=168*36e5,p=({steps:n,limits:{readyMs:t,routeMs:r,totalMs:e}})=>Math.max(0,...n.map(({
holdMs:s})=>s))+t+r+e+h,m=({deadlineMs:n,plan:t},r)=>{const e=n-r;return e>p(t)?0:e},o=(n,t)=>n?.run!==void 0&&n.run===t?.run&&(n.attempt??0)<(t.attempt??0)})};export{K as id,j as ids,V as modules};
