const P=126,x=[126],A={96105:((m,p,c)=>{c.d(p,{T:()=>d,k:()=>f});var i=c(90745);async function d(l,r,s,e){const n=l.clock.now()+s;for(;;){const o=l.cluster.snapshot();
if(r(o))return!0;const t=n-l.clock.now();if(t<=0||e?.aborted)return!1;await(0,i.Ku)([u=>l.cluster.changed(o,u),u=>l.clock.sleep(t,u)],e)}}const f=new AbortController().
signal}),73116:((m,p,c)=>{c.d(p,{o:()=>d});const i=e=>[...new Set(e.map(({group:o,resource:t})=>`${o}/${t}`))].map(o=>{const t=e.filter(({group:g,resource:w})=>`${g}\
/${w}`===o),{group:u="",resource:_=""}=t[0]??{};return{apiGroups:[u],resources:[_],verbs:[...new Set(t.map(({verb:g})=>g))]}});function d(e,{namespace:n,user:o}){
const t=i(e),u=["kn-rollout",...t.flatMap(({verbs:_,resources:g})=>[..._,...g])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${u}
      namespace: ${r(n)}
    rules:
${t.map(f).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${u}
      namespace: ${r(n)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${u}
    subjects:
      - ${l(o).join(`
        `)}`}const f=({apiGroups:e,resources:n,verbs:o})=>`      - apiGroups: [${e.map(r).join(", ")}]
        resources: [${n.join(", ")}]
        verbs: [${o.join(", ")}]`,l=(e="THE-USER-OF-THIS-JOB")=>{const[,n,o]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(e)??[];return n!==void 0&&o!==void 0?
["kind: ServiceAccount",`name: ${r(o)}`,`namespace: ${r(n)}`]:["kind: User",`name: ${r(e)}`,"apiGroup: rbac.authorization.k8s.io"]},r=e=>/^[a-z][a-z0-9.-]*$/.test(
e)&&!s.has(e)?e:JSON.stringify(e),s=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((m,p,c)=>{c.d(p,{Cv:()=>e,DY:()=>r,RJ:()=>s,Vy:()=>i,
cH:()=>f,xQ:()=>l});const i="serving.knative.dev",d="The rollout is refused before anything is changed.",f=[{verbs:["get","list","watch"],group:i,resource:"serv\
ices",on:"always",reason:"To read the Service, and to notice changes by other clients during a rollout.",without:d},{verbs:["list","watch"],group:i,resource:"co\
nfigurations",on:"always",reason:"To know when Knative has processed a template.",without:d},{verbs:["list","watch"],group:i,resource:"revisions",on:"always",reason:"\
To know which Revisions are ready, and how many pods they have.",without:d},{verbs:["list","watch"],group:i,resource:"routes",on:"always",reason:"To know when a\
 traffic split is in effect.",without:d},{verbs:["patch"],group:i,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of\
 the rollout on the Service.",without:d},{verbs:["create"],group:i,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:d},
{verbs:["delete"],group:i,resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:d},
{verbs:["patch"],group:i,resource:"revisions",on:"scale",reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled \
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
r that it takes an administrator."},{verbs:["get","list","create","patch","delete"],group:i,resource:"domainmappings",on:"domain",reason:"To show the hosts that\
 are mapped to Services, to map one, and to take back one that belongs to another namespace.",without:"Hosts are not shown, and `domain map` is refused."}],l=(...n)=>f.
filter(({on:o})=>n.includes(o)).flatMap(r),r=({verbs:n,group:o,resource:t})=>n.map(u=>({verb:u,group:o,resource:t})),s=(n,o)=>n.verb===o.verb&&n.group===o.group&&
n.resource===o.resource,e=({verb:n,group:o,resource:t})=>`${n} ${t}${o?`.${o}`:""}`}),73944:((m,p,c)=>{c.d(p,{R:()=>f,X:()=>l});var i=c(84611),d=c(75389);function f(r,s){
if(s.controller)throw(0,i.V2)("E_OWNED",{...r.cluster.target,...s.controller});if(s.gitops===void 0||r.settings.adoptGitops)return;const{by:e,mark:n,owns:o}=s.gitops;
throw(0,i.V2)("E_GITOPS",{owner:e,owns:o.join(" and "),mark:n})}function l({settings:r},s){if(r.adoptTags)return;const e=new Set((0,d.kv)(s)),{tags:n}=r,o=[{tag:n.
candidate,setting:"candidate-tag"},{tag:n.stable,setting:"stable-tag"}];for(const{tag:t,setting:u}of o){const _=s.traffic.find(g=>g.tag===t);if(_&&!e.has(t))throw(0,i.
V2)("E_TAG_TAKEN",{tag:t,setting:u,holder:_.revisionName??"the latest Revision"})}}}),3037:((m,p,c)=>{c.d(p,{YX:()=>g,et:()=>n,xt:()=>w,Ah:()=>o,_V:()=>_,bL:()=>u});
var i=c(84611),d=c(34794);function f(a,{is:h}){switch(h){case"free":return"go";case"left":return"take-over";case"alive":return l[a];case"paused":return r[a]}}const l={
wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},r={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var s=c(44836),e=c(90745);
async function n(a,h){let v;for(;;){const y=a.cluster.snapshot(),T=o(a,y,g(a));if(T instanceof d.a)throw T;const O=_(a,y);if(O.is!=="alive"||T!=="wait")return O;
const{journal:E,forMs:L}=O,R=h-a.clock.now();if(a.interrupt.aborted||R<=0)throw w(a,E);v!==E.id&&a.reporter.report({is:"waiting-for-driver",journal:E,forMs:L}),
v=E.id,await(0,e.Ku)([M=>a.cluster.changed(y,M),M=>a.clock.sleep(Math.min(L,R),M)],a.interrupt)}}function o(a,h,v){if(t(h))return u(a,h);const y=(0,s.L)(h.service??
{},v);if(y.is==="free")return"go";const T=f(a.settings.onNewer,y);return T!=="refuse"?T:y.is==="paused"?k(a,y.journal):w(a,y.journal)}const t=({service:a})=>a?.
journal==="unreadable"&&(a.driver!==void 0||a.hasNewerJournal===!0),u=({cluster:{target:a}},{service:h})=>(0,i.V2)("E_JOURNAL",{...a,isNewer:h?.hasNewerJournal===
!0}),_=(a,{service:h})=>(0,s.L)(h??{},g(a)),g=({cluster:a,driver:h,job:v})=>({nowMs:a.serverNow(),driver:h,...v?{job:v}:{}}),w=(a,h)=>(0,i.V2)("E_LOCKED",{...a.
cluster.target,isDeploy:b(a),by:h?.job?.run??(h?`rollout ${h.id}`:"another process"),url:h?.job?.url}),k=(a,{plan:h,job:v})=>(0,i.V2)("E_PAUSED",{...a.cluster.target,
isDeploy:b(a),percent:h.pauseAt??0,url:v?.url}),b=({settings:{command:a="deploy"}})=>a==="deploy"}),57971:((m,p,c)=>{c.d(p,{z:()=>l});var i=c(31421),d=c(76760),
f=c(84611);const l=(t="curl")=>(u,{input:_,signal:g}={})=>new Promise((w,k)=>{const b=(0,i.spawn)(t,u,{cwd:r,signal:g,killSignal:"SIGKILL",windowsHide:!0}),[a,h]=[
n(),n()];b.stdout.on("data",a.take),b.stderr.on("data",h.take),b.stdin.on("error",()=>{}),b.stdin.end(_),b.on("error",v=>{g?.aborted||k((0,f.V2)("E_CURL_MISSING",
{why:v.message},v))}),b.on("close",v=>w({exitCode:v,stdout:a.text(),stderr:h.text()}))}),r=(0,d.dirname)(process.execPath),s=1024*1024,e=256,n=()=>{const t=[];let u=0,
_=Buffer.alloc(0);return{take:w=>{const k=Math.max(0,s-u);k>0&&t.push(w.subarray(0,k)),w.length>k&&(_=Buffer.concat([_,w.subarray(k)]).subarray(-e)),u+=w.length},
text:()=>Buffer.concat([...t,o(_)]).toString("utf8")}},o=t=>t.subarray(Math.max(0,t.lastIndexOf(`
`,t.length-2)))}),53674:((m,p,c)=>{c.d(p,{A:()=>f,i:()=>d});var i=c(84611);const d=["--version"];function f(s){const e=l(s);if(e!==void 0)throw(0,i.V2)("E_CURL_\
UNUSABLE",{why:e})}const l=({exitCode:s,stdout:e})=>{const[,n,o="",t=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(e)??[];return s!==0||n===void 0?"`curl --version` did no\
t report a version":Number(o)<7||Number(o)===7&&Number(t)<r?`its version is ${n}`:void 0},r=58}),83026:((m,p,c)=>{c.d(p,{No:()=>f,O6:()=>d,S1:()=>l});var i=c(71553);
const d=async({ingressAddress:r},s,e)=>{if(r)return e.resolves(r.host);const{hostname:n,protocol:o}=new URL(s);return f(o).some(t=>e.env[t])||e.resolves(n)},f=r=>r===
"https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],l=r=>(0,i.lookup)(r.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,
()=>!1)}),40019:((m,p,c)=>{c.d(p,{UT:()=>f,c8:()=>d,c_:()=>l});var i=c(24399);const d=r=>r===void 0||r.ready.status==="False"&&r.replicas===0;function f(r,s){return{
serving:r.filter(({revision:e})=>!s(e)),broken:r.filter(({revision:e})=>s(e))}}function l(r,s){const e=r.filter(t=>t.percent&&!s(t));if(e.length===0)return;const n=(0,i.
fc)(100,e.map(({percent:t=0},u)=>({revision:String(u),percent:t}))),o=r.flatMap(t=>{const u=e.indexOf(t);return u>=0?[{...t,percent:n[u]?.percent??0}]:!!t.percent&&
t.tag===void 0?[]:[t.percent?{...t,percent:0}:t]});return(0,i.Zu)(o)}}),44836:((m,p,c)=>{c.d(p,{L:()=>i});function i({journal:s,driver:e},{nowMs:n,...o}){if(s===
void 0||s==="unreadable")return{is:"free"};const t=l(s,n);return e!==void 0?t<=0||e===o.driver||r(s.job,o.job)?{is:"left",journal:s,driver:e}:{is:"alive",journal:s,
driver:e,forMs:t}:s.stage!=="paused"?{is:"free"}:t>0?{is:"paused",journal:s}:{is:"left",journal:s}}const d=168*36e5,f=({steps:s,limits:{readyMs:e,routeMs:n,totalMs:o}})=>Math.
max(0,...s.map(({holdMs:t})=>t))+e+n+o+d,l=({deadlineMs:s,plan:e},n)=>{const o=s-n;return o>f(e)?0:o},r=(s,e)=>s?.run!==void 0&&s.run===e?.run&&(s.attempt??0)<(e.
attempt??0)})};export{P as id,x as ids,A as modules};
