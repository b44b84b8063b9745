const sn=535,on=[535],rn={20535:((F,j,a)=>{a.r(j),a.d(j,{doctor:()=>_e,doctorWith:()=>ue});var f=a(34794),c=a(83026),I=a(79493),P=a(53216),m=a(70621),L=a(7848),
u=a(21447),d=a(63613);const l={ok:"plain",warning:"warn",error:"bad",unknown:"quiet"},[b,R]=[9,13],W=120,A=(e,n=Number.POSITIVE_INFINITY)=>[...e.flatMap(t=>S(t,
Math.min(n,W))),(0,P.n8)(""),(0,P.n8)(E(e),p(e)==="error"?"bad":"good")],S=({check:e,is:n,says:t,cure:s},o)=>{const r=" ".repeat(b+R),i=M=>(0,d.k)((0,m.g$)(M),Math.
max(30,o-r.length)),[h="",...g]=i(t),{sentence:O,copied:$}=(0,L.s)(s??"");return[(0,P.n8)(`${n.padEnd(b)}${e.padEnd(R)}${h}`,l[n]),...g.map(M=>(0,P.n8)(`${r}${M}`,
l[n])),...(O===""?[]:i(O)).map(M=>(0,P.n8)(`${r}${M}`)),...($?.lines??[]).map(M=>(0,P.n8)(`  ${M}`))]},p=e=>["error","warning","unknown"].find(n=>e.some(({is:t})=>t===
n))??"ok",E=e=>{const n=h=>e.filter(g=>g.is===h).length,[t,s,o]=[n("error"),n("warning"),n("unknown")],r=[...t>0?[(0,u.hS)(t,"error")]:[],...s>0?[(0,u.hS)(s,"wa\
rning")]:[],...o>0?[`${o} not known`]:[]],i=t>0?"a rollout would fail":"nothing that would make a rollout fail";return r.length===0?"All is well.":`${w((0,u.KE)(
r))}: ${i}.`},w=e=>e.charAt(0).toUpperCase()+e.slice(1);var k=a(51181),K=a(73116),T=a(70894),B=a(41902),x=a(82571),v=a(27624),y=a(44262);async function C(e,n){const t=await(0,y.
LF)(e,{path:`/api/v1/namespaces/knative-serving/configmaps/${n}`});if(!t)return;const{_example:s,...o}=(0,v.Te)((0,v.Ik)(t).data);return o}var Y=a(76510),z=a(67621),
Q=a(87991),V=a(11899),fe=a(91515),ge=a(5581),me=a(79132);const H="/version";async function pe(e){const n=await ve(e);if(n.status===401)throw(0,me.lS)(n,`read ${H}`,
e.server);if(n.status===403)return;const t=(0,v.Qq)((0,v.Ik)((0,v.qF)(n.text)).gitVersion);if(n.status===200&&t!==void 0)return t;const{status:s,text:o}=n;throw(0,V.
V2)("E_API_BODY",{server:e.server,what:`read ${H}`,status:s,got:(0,fe.VI)(o)})}async function ve(e){try{return await(0,ge.w$)(e,{method:"GET",path:H,headers:{accept:"\
application/json"}})}catch(n){if(n instanceof f.a)throw n;const t=n instanceof Error?n.message:String(n);throw(0,V.V2)("E_API_SILENT",{server:e.server,tries:1,why:t},
n)}}var we=a(14711),ke=a(18103);async function ye(e){const{connection:n,api:t,asked:s,ingressAddress:o}=e,{namespace:r,endsAtMs:i,...h}=n,g=await pe(t),[O,$,M,ee,
nn,tn]=await Promise.all([J((0,I.TD)(t,{namespace:r}),"list services.serving.knative.dev"),(0,z.Z)(t,{namespace:r,service:s??""},void 0),Z(t,"config-domain"),Z(
t,"config-network"),Z(t,"config-observability"),J((0,Y.tM)(t),"list services in all namespaces")]),he=(0,ke.hy)($.version);return{connection:{...h,namespace:r,...i!==
void 0&&{leftMs:i-t.clock.now()}},kubernetes:g===void 0?{is:"unknown",why:"",right:"get /version"}:{is:"read",value:g},services:O,knative:{age:he,...$.version!==
void 0&&{version:$.version}},config:{"config-domain":M,"config-network":ee,"config-observability":nn},ingress:tn,rights:await be(e,{age:he,isNew:$e(O,s)}),...s!==
void 0&&{asked:s},...o&&{ingressAddress:o},...await Te(e),...await Oe(e,O)}}const Z=(e,n)=>J(C(e,n),"get configmaps in knative-serving");async function J(e,n){try{
const t=await e;return t===void 0?{is:"absent"}:{is:"read",value:t}}catch(t){if(!(t instanceof f.a))throw t;return t.code==="E_NO_KNATIVE"?{is:"absent"}:{is:"un\
known",why:t.message,...t.code==="E_FORBIDDEN"&&{right:n}}}}const $e=(e,n)=>n!==void 0&&e.is==="read"&&!e.value.some(({name:t})=>t===n);async function be({api:e,
connection:{namespace:n},asked:t},{age:s,isNew:o}){const r=t===void 0?()=>{}:(0,x.Z)({service:t}),i=(0,T.xQ)(...ne(o),...te(s)),[h,g]=await Promise.all([(0,Q.Y)(
e,{namespace:n,nameOf:r})(i),(0,Q.e)(e)]);return{missing:h,...g!==void 0&&{user:g}}}const ne=e=>["always","change",...e?["create"]:[]],te=e=>[e==="before-1.21"?
"hold":"scale","see","count"],X=({rights:e},n)=>e.missing.some(t=>(0,T.RJ)(t,n));async function Te({api:e,asked:n,connection:{namespace:t}}){if(n===void 0)return{};
const s=await J((0,I.VE)(e,{service:n,namespace:t}),"list revisions.serving.knative.dev"),[o]=s.is==="read"?s.value:[];return o?{pods:[...o.snapshot.revisions.values()].
reduce((r,{replicas:i})=>r+i,0)}:{}}const Ee=3e3;async function Oe({asked:e,ingressAddress:n,env:t,resolves:s,api:{clock:o}},r){if(r.is!=="read")return{};const i=r.
value.find(({name:O,view:$})=>$.url!==void 0&&(e===void 0||O===e))?.view.url;if(i===void 0)return{};const h=n?{ingressAddress:n}:{},g=await(0,we.wj)({clock:o,ms:Ee},
()=>(0,c.O6)(h,i,{env:t,resolves:s})).catch(()=>!1);return{url:{url:i,isReached:g}}}const N=e=>({is:"ok",says:e}),D=(e,n)=>({is:"warning",says:e,...n&&{cure:n}}),
U=(e,n)=>({is:"error",says:e,...n&&{cure:n}}),G=(e,{why:n,right:t})=>t===void 0?{is:"unknown",says:`${e} is not known: ${n}`}:{is:"unknown",says:`${e} is not kn\
own: this user may not read it.`,cure:`It takes the permission to ${t}.`},Ie=({connection:{from:e,context:n,user:t,namespace:s}})=>[N(`${e}: context ${n}, user ${t}\
, namespace ${s}.`)],Se=({connection:{server:e,warnings:n}})=>[N(e.startsWith("https:")?`${e} answers.`:`${e} answers, without TLS: fit only for a server on thi\
s machine.`),...n.map(t=>D(t))],Pe=36e5,xe=({connection:{leftMs:e}})=>{if(e===void 0||e>=Pe)return[];const n=e<=0?"have expired":`expire in ${(0,u.p0)(e)}`;return[
D(`The token or client certificate of the kubeconfig ${n}, and cannot be renewed.`,"Get one that lasts longer than a rollout, or use a credential plugin.")]},Ke=({
kubernetes:e})=>e.is==="read"?[N(`Kubernetes ${e.value}.`)]:[G("The version of Kubernetes",e.is==="unknown"?e:{why:"it is not told"})],Ne=e=>{const{services:n,asked:t,
knative:s,rights:o}=e,r=t!==void 0&&n.is==="read"&&!n.value.some(({name:$})=>$===t),[i,h]=[(0,T.xQ)(...ne(r)).filter($=>X(e,$)),(0,T.xQ)(...te(s.age)).filter($=>X(
e,$))],g=o.user??"This user",O=[...i.length===0?[]:[U(`${g} lacks: ${se(i)}.`,oe(e,i))],...h.length===0?[]:[D(`${g} lacks: ${se(h)}. ${Re(h)}`,oe(e,h))]];return O.
length>0?O:[N(`${g} has all permissions that a rollout uses in this namespace.`)]},se=e=>e.map(T.Cv).join(", "),Re=e=>T.cH.filter(({on:n})=>n==="scale"||n==="ho\
ld"||n==="see"||n==="count").filter(n=>(0,T.DY)(n).some(t=>e.some(s=>(0,T.Cv)(s)===(0,T.Cv)(t)))).map(({without:n})=>n).join(" "),oe=({rights:{user:e},connection:{
namespace:n}},t)=>(0,B.r)((0,K.o)(t,{namespace:n,...e!==void 0&&{user:e}}));var re=a(18391);const De=({services:e,knative:{version:n,age:t},connection:{server:s}})=>{
if(e.is==="absent"){const{message:o,cure:r}=(0,V.aL)("E_NO_KNATIVE",{server:s});return[U(o,r)]}return n===void 0?[G("The version of Knative",{why:"",right:"get \
the namespace knative-serving"})]:t==="before-1.21"?[D(`Knative ${n}. Before 1.21 pods are held by their PodAutoscalers, which takes a permission of its own.`,"\
Upgrade to Knative 1.21 or later, or grant the permission that docs/permissions.md names for it.")]:[N(`Knative ${n}.`)]},Me=({ingress:e,config:n})=>{const t=n["\
config-network"],s=t.is==="read"?t.value["ingress-class"]:void 0,o=s===void 0?"":` The ingress class is ${s}.`;if(e.is!=="read")return[G("The ingress",e.is==="u\
nknown"?e:{why:"none was found"})];const{services:r,forbidden:i,lookedFor:h}=e.value,[g]=r;if(g){const O=r.flatMap(M=>M.addresses.map(re.G)),$=O.length===0?"wit\
hout an address outside of the cluster":`at ${(0,u.KE)(O)}`;return[N(`${g.ingress} (${g.namespace}/${g.name}) ${$}.${o}`)]}return i.length>0?[G("The ingress",{why:"",
right:(0,u.KE)(i)})]:[D(`No ingress was found.${o} Looked for ${h.join("; ")}.`,"If it is another one, nothing is wrong. If there is none, no Service can be rea\
ched: install one.")]},je=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],Ae=e=>{const{url:n,ingressAddress:t,services:s}=e;
if(!n)return s.is==="read"&&s.value.length>0?[{is:"unknown",says:"Whether hosts resolve here is not known: no Service has a URL yet."}]:[];const{host:o}=new URL(
n.url),r=t?`The host of \`ingress-address\`, ${t.host},`:o;if(n.isReached)return[N(`${r} resolves here.`)];const i=Le(e);return je.some(h=>X(e,h))?[U(`${r} does\
 not resolve here, and this user may not ask pods through the API server: no candidate can be checked.`,i)]:[D(`${r} does not resolve here: requests to the cand\
idate go through the API server.`,i)]},Le=({ingress:e,ingressAddress:n,url:t})=>{if(n)return"Set `ingress-address` to an address that this machine can resolve.";
const s=e.is==="read"?e.value.services.flatMap(({addresses:h})=>h):[],o=t?.url.startsWith("https:")??!1,r=s.find(({tls:h})=>h===o)??s[0];return`Set \`ingress-add\
ress\` to ${r===void 0?"the host:port of the ingress":(0,re.G)(r)}, or make the domain known to DNS.`},ae="svc.cluster.local",ie="example.com",Ce=({config:e})=>{
const n=e["config-domain"];if(n.is==="unknown")return[G("The domain of Services",n)];const t=n.is==="read"?Object.entries(n.value):[],s=t.find(([,i])=>i.trim()===
"")?.[0]??ae,o=t.length>1?`, and ${t.length-1} more by label`:"";return s!==ae&&s!==ie?[N(`Services get hosts below ${s}${o}.`)]:[D(`Services get hosts below ${s}\
, ${s===ie?"a placeholder that nobody can resolve":"and can be reached only from within the cluster"}.`,_("config-domain",{"apps.example.org":""},"To set a doma\
in of your own:"))]},Be=({config:e})=>{const n=e["config-network"];if(n.is==="unknown")return[G("The form of host names",n)];const{"domain-template":t,"tag-temp\
late":s}=n.is==="read"?n.value:{};if(s!==void 0&&!(s.includes(".Tag")&&s.includes(".Name")))return[U(`The tag-template ${s} does not have both .Tag and .Name: t\
ags would share a host.`,_("config-network",{"tag-template":"{{.Tag}}-{{.Name}}"},"To set Knative's default:"))];const o=[t&&`domain-template ${t}`,s&&`tag-temp\
late ${s}`].filter(Boolean);return[N(o.length===0?"Hosts are named as by Knative's default, tags as TAG-NAME.":`Set are ${o.join(" and ")}.`)]},We=({config:e})=>{
const n=e["config-network"];if(n.is==="unknown")return[G("Whether Knative gets certificates",n)];const{"external-domain-tls":t,"auto-tls":s,"rollout-duration":o}=n.
is==="read"?n.value:{};return[(t??s??"").toLowerCase()==="enabled"?D("Certificates are made for each host: that of a new tag answers by http, or fails, until it\
s certificate is there.","Use a wildcard certificate (namespace-wildcard-cert-selector in config-network), or expect the health check to wait."):N("Knative make\
s no certificates (external-domain-tls is off)."),...o!==void 0&&Number(o)>0?[D(`rollout-duration is ${o} s: Knative shifts traffic that follows the latest Revi\
sion slowly by itself.`,"A rollout names Revisions and is not affected; the steps of other deploys are.")]:[]]},[Ue,Ge]=["request-metrics-protocol","metrics.req\
uest-metrics-backend-destination"],Ve=({config:e,knative:{version:n}})=>{const t=e["config-observability"];if(t.is==="unknown")return[G("Whether users' requests\
 are counted",t)];const s=Number(/^v?1\.(\d+)/.exec(n??"")?.[1]??Number.POSITIVE_INFINITY),[o,r]=s<19?[Ge,"prometheus"]:[Ue,"none"],i=(t.is==="read"?t.value[o]:
void 0)??r;return i==="prometheus"?[N("Pods count users' requests, so rollouts are judged by them, too.")]:[D(`Request metrics are off (${o} is ${i}): rollouts \
are judged by probes alone.`,_("config-observability",{[o]:"prometheus"},"To turn them on, for pods that start from then on (of an operator: spec.config.observa\
bility of its KnativeServing):"))]},_=(e,n,t)=>`${t}
kubectl patch configmap ${e} -n knative-serving --type merge -p '${JSON.stringify({data:n})}'`;var Fe=a(75389),ce=a(36701);const de=({services:e,asked:n})=>e.is===
"read"?e.value.find(({name:t})=>t===n)?.view:void 0,q=e=>n=>{const t=de(n);return t?e(t,n):[]},le=({asked:e="",connection:{namespace:n}})=>({service:e,namespace:n}),
Qe=e=>{const{services:n,asked:t}=e;if(t===void 0||n.is!=="read")return[];const s=de(e);if(!s)return[D(`There is no Service ${t}: the first deploy creates it, wi\
th all traffic at once.`,"Check the name, if there should be one.")];if(s.deleting){const{since:h,finalizers:g}=s.deleting,{message:O,cure:$}=(0,V.aL)("E_BEING_\
DELETED",{...le(e),since:h,finalizers:g.join(", ")});return[U(O,$)]}const{ready:o}=s;if(o.status==="True")return[N(`${t} is ready.`)];const r=[o.reason,o.message].
filter(Boolean).join(": "),i=(0,ce.j)({verb:"status",service:t,namespace:e.connection.namespace});return[D(`${t} is not ready${r===""?"":`: ${r}`}.`,`A deploy c\
an fix that. To see more:
${i}`)]},ze=({asked:e,pods:n})=>e===void 0||n===void 0?[]:n>0?[N(`${e} has ${(0,u.hS)(n,"pod")}.`)]:[D(`${e} is scaled to zero, so nobody asks it now: a rollout\
 is judged by probes alone until users come.`,"Nothing needs to be done; do not set `evidence` to users, which would wait for them.")],Je=q((e,n)=>{if(e.controller){
const{message:h,cure:g}=(0,V.aL)("E_OWNED",{...le(n),...e.controller});return[U(h,g)]}if(!e.gitops)return[N("No controller makes this Service from something els\
e.")];const{by:t,mark:s,owns:o}=e.gitops,{message:r,cure:i}=(0,V.aL)("E_GITOPS",{owner:t,mark:s,owns:o.join(" and ")});return[U(r,i)]}),Ye=q(e=>{const n=new Set(
(0,Fe.kv)(e));return[k.et.candidateTag,k.et.stableTag].flatMap(({name:o,default:r})=>{const i=e.traffic.find(h=>h.tag===r);return i&&!n.has(r)?[{tag:r,setting:o,
holder:i.revisionName??"the latest Revision"}]:[]}).map(o=>{const{message:r,cure:i}=(0,V.aL)("E_TAG_TAKEN",o);return U(r,i)})}),He=q(({journal:e},n)=>{if(e===void 0)
return[N("No rollout is open.")];const{asked:t="",connection:s}=n,o=(0,ce.j)({verb:"status",service:t,namespace:s.namespace});return[D("A rollout of this Servic\
e is open: another one waits for it.",`To see whether its job is alive:
${o}`)]}),Ze=[{name:"kubeconfig",look:Ie},{name:"connection",look:Se},{name:"credentials",look:xe},{name:"Kubernetes",look:Ke},{name:"Knative",look:De},{name:"p\
ermissions",look:Ne},{name:"ingress",look:Me},{name:"address",look:Ae},{name:"domain",look:Ce},{name:"host names",look:Be},{name:"TLS",look:We},{name:"metrics",
look:Ve},{name:"Service",look:Qe},{name:"pods",look:ze},{name:"owner",look:Je},{name:"tags",look:Ye},{name:"rollout",look:He}];var Xe=a(34599);const ue=e=>({prepare:({
take:n})=>{const[t,s]=[n(Xe.pm),n(k.vK.ingressAddress)],o={...t!==void 0&&{asked:t},...s&&{ingressAddress:s}};return{act:r=>qe(r,o,e)}}}),_e=ue(c.S1);async function qe(e,n,t){
const{page:s}=e,{findings:o,code:r}=await en(e,n,t);return s.show(A(o,s.width())),s.data({findings:o,code:r}),r}async function en({connect:e,env:n,clock:t},s,o){
let r="kubeconfig";try{const i=await e();r="connection";const{api:h}=(0,I.J5)({...i,clock:t}),g=await ye({...s,connection:i,api:h,env:n,resolves:o}),O=Ze.flatMap(
({name:$,look:M})=>M(g).map(ee=>({check:$,...ee})));return{findings:O,code:O.some(({is:$})=>$==="error")?1:0}}catch(i){if(!(i instanceof f.a))throw i;return{findings:[
{check:r,is:"error",says:i.message,cure:i.cure}],code:2}}}}),73116:((F,j,a)=>{a.d(j,{o:()=>c});const f=u=>[...new Set(u.map(({group:l,resource:b})=>`${l}/${b}`))].
map(l=>{const b=u.filter(({group:A,resource:S})=>`${A}/${S}`===l),{group:R="",resource:W=""}=b[0]??{};return{apiGroups:[R],resources:[W],verbs:[...new Set(b.map(
({verb:A})=>A))]}});function c(u,{namespace:d,user:l}){const b=f(u),R=["kn-rollout",...b.flatMap(({verbs:W,resources:A})=>[...W,...A])].join("-").replaceAll("/",
"-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${R}
      namespace: ${m(d)}
    rules:
${b.map(I).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${R}
      namespace: ${m(d)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${R}
    subjects:
      - ${P(l).join(`
        `)}`}const I=({apiGroups:u,resources:d,verbs:l})=>`      - apiGroups: [${u.map(m).join(", ")}]
        resources: [${d.join(", ")}]
        verbs: [${l.join(", ")}]`,P=(u="THE-USER-OF-THIS-JOB")=>{const[,d,l]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(u)??[];return d!==void 0&&l!==void 0?
["kind: ServiceAccount",`name: ${m(l)}`,`namespace: ${m(d)}`]:["kind: User",`name: ${m(u)}`,"apiGroup: rbac.authorization.k8s.io"]},m=u=>/^[a-z][a-z0-9.-]*$/.test(
u)&&!L.has(u)?u:JSON.stringify(u),L=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((F,j,a)=>{a.d(j,{Cv:()=>u,DY:()=>m,RJ:()=>L,Vy:()=>f,
cH:()=>I,xQ:()=>P});const f="serving.knative.dev",c="The rollout is refused before anything is changed.",I=[{verbs:["get","list","watch"],group:f,resource:"serv\
ices",on:"always",reason:"To read the Service, and to notice changes by other clients during a rollout.",without:c},{verbs:["list","watch"],group:f,resource:"co\
nfigurations",on:"always",reason:"To know when Knative has processed a template.",without:c},{verbs:["list","watch"],group:f,resource:"revisions",on:"always",reason:"\
To know which Revisions are ready, and how many pods they have.",without:c},{verbs:["list","watch"],group:f,resource:"routes",on:"always",reason:"To know when a\
 traffic split is in effect.",without:c},{verbs:["patch"],group:f,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of\
 the rollout on the Service.",without:c},{verbs:["create"],group:f,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:c},
{verbs:["delete"],group:f,resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:c},
{verbs:["patch"],group:f,resource:"revisions",on:"scale",reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled \
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
main in knative-serving).",without:"`domain list` and `domain create` are refused."},{verbs:["get","list","create","patch"],group:f,resource:"domainmappings",on:"\
domain",reason:"To show the hosts that are mapped to Services, and to map one.",without:"Hosts are not shown, and `domain map` is refused."}],P=(...d)=>I.filter(
({on:l})=>d.includes(l)).flatMap(m),m=({verbs:d,group:l,resource:b})=>d.map(R=>({verb:R,group:l,resource:b})),L=(d,l)=>d.verb===l.verb&&d.group===l.group&&d.resource===
l.resource,u=({verb:d,group:l,resource:b})=>`${d} ${b}${l?`.${l}`:""}`}),83026:((F,j,a)=>{a.d(j,{No:()=>I,O6:()=>c,S1:()=>P});var f=a(71553);const c=async({ingressAddress:m},L,u)=>{
if(m)return u.resolves(m.host);const{hostname:d,protocol:l}=new URL(L);return I(l).some(b=>u.env[b])||u.resolves(d)},I=m=>m==="https:"?["https_proxy","HTTPS_PRO\
XY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],P=m=>(0,f.lookup)(m.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),76510:((F,j,a)=>{a.d(j,
{tM:()=>L});var f=a(34794),c=a(27624),I=a(44262),P=a(79493);const m=[{ingress:"Kourier",label:"networking.knative.dev/ingress-provider=kourier",places:["kourier\
-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",label:"istio=ingressgateway",places:["istio-system/istio-ingressgateway"]},{ingress:"Conto\
ur",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"Traefik",label:"app.kubernetes.io/name=traefik",places:["traefik/traefik","kube-system/t\
raefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gateway-name",places:[]}];async function L(p){const E=[],w=async(v,y)=>{try{return await y}catch(C){
if(!(C instanceof f.a)||C.code!=="E_FORBIDDEN")throw C;E.push(v);return}},[k,K,...T]=await Promise.all([w("list nodes",(0,I.LD)(p,{path:"/api/v1/nodes"})),w("ge\
t configmaps in knative-serving",(0,I.LF)(p,{path:d})),...m.map(v=>l(p,v,w))]),B=S(k?.items??[]),x=(0,c.Qq)((0,c.Te)((0,c.Ik)(K).data)["ingress-class"]);return{
services:R(T.flat()).map(({ingress:v,service:y})=>W(v,y,B)),...x!==void 0&&{className:x},lookedFor:m.map(({ingress:v,label:y,places:C})=>`${v}: ${[y&&`label ${y}`,
...C].filter(Boolean).join(", ")}`),forbidden:[...new Set(E)]}}const u="/api/v1/services",d="/api/v1/namespaces/knative-serving/configmaps/config-network";async function l(p,{
ingress:E,label:w,places:k},K){const T=w===void 0?void 0:{labelSelector:w},x=(T&&await K("list services in all namespaces",(0,I.LD)(p,{path:u,query:T})))?.items??
[],v=x.length>0?[]:await Promise.all(k.map(y=>K(`get services in ${y.split("/")[0]}`,(0,I.LF)(p,{path:b(y)}))));return[...x,...v.filter(y=>y!==void 0)].map(y=>({
ingress:E,service:y}))}const b=p=>{const[E="",w=""]=p.split("/");return`/api/v1/namespaces/${E}/services/${w}`},R=p=>{const E=p.map(({service:w})=>JSON.stringify(
(0,P.eZ)(w)));return p.filter((w,k)=>E.indexOf(E[k]??"")===k)};function W(p,E,w){const{spec:k,status:K}=E,T=(0,c.Qq)((0,c.Ik)(k).type)??"ClusterIP",B=(0,c.JD)((0,c.
Ik)(k).ports).flatMap(({name:y,port:C,nodePort:Y})=>{const z=(0,c.WQ)(C),Q=(0,c.WQ)(Y);return z===void 0?[]:[{name:(0,c.Qq)(y)??"",port:z,...Q!==void 0&&{nodePort:Q}}]}),
x=(0,c.JD)((0,c.Ik)((0,c.Ik)(K).loadBalancer).ingress).flatMap(({ip:y,hostname:C})=>(0,c.Qq)(y)??(0,c.Qq)(C)??[]),v=(0,c.p_)((0,c.Ik)(k).externalIPs).flatMap(y=>(0,c.
Qq)(y)??[]);return{ingress:p,...(0,P.eZ)(E),type:T,ports:B,addresses:A({type:T,ports:B,hosts:[...x,...v],nodes:w})}}const A=({ports:p,hosts:E,nodes:w,type:k})=>{
const K=p.filter(({port:x})=>x===80||x===443),T=K.length>0?K:p;if(E.length>0)return E.flatMap(x=>T.map(({port:v})=>({host:x,port:v,tls:v===443})));if(k==="Clust\
erIP"||k==="ExternalName")return[];const[B]=w;return T.flatMap(({nodePort:x,port:v})=>B===void 0||x===void 0?[]:[{host:B,port:x,tls:v===443}])},S=p=>{const E=p.
flatMap(k=>(0,c.JD)((0,c.Ik)(k.status).addresses)),w=k=>E.filter(K=>K.type===k).flatMap(({address:K})=>(0,c.Qq)(K)??[]);return[...w("ExternalIP"),...w("External\
DNS"),...w("InternalIP")]}}),18391:((F,j,a)=>{a.d(j,{G:()=>m,h:()=>P});var f=a(53216),c=a(70621),I=a(93832);const P=({services:d,className:l},b)=>{const R=d.map(
S=>[S.ingress,`${S.namespace}/${S.name}`,S.type,S.addresses.map(m).join(", ")||L(S)]),W=(0,I.$5)([["INGRESS","SERVICE","TYPE","ADDRESS"],...R.map(S=>S.map(c.g$))],
b),[A]=d.flatMap(({addresses:S})=>S.filter(({tls:p})=>!p));return[...W.map((S,p)=>(0,f.n8)(S,p===0?"quiet":"plain")),...l===void 0?[]:[(0,f.n8)(""),(0,f.n8)((0,c.
g$)(`Knative uses the ingress class ${l}.`))],...A===void 0?[]:u(A)]},m=({host:d,port:l})=>`${d.includes(":")?`[${d}]`:d}:${l}`,L=({type:d})=>d==="ClusterIP"?"n\
one: only from within the cluster":"none yet",u=d=>[(0,f.n8)(""),(0,f.n8)("Where domains are not in DNS, a rollout reaches the ingress by"),(0,f.n8)((0,c.g$)(` \
 --ingress-address ${m(d)}`))]})};export{sn as id,on as ids,rn as modules};
