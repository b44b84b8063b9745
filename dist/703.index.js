const Tn=703,bn=[703],In={2703:((G,L,o)=>{o.r(L),o.d(L,{doctor:()=>yn,doctorWith:()=>we});var E=o(34794),c=o(57971),D=o(83026),W=o(79493),y=o(53216),P=o(70621),
S=o(7848),u=o(21447),K=o(63613);const f={ok:"plain",warning:"warn",error:"bad",unknown:"quiet"},[m,R]=[9,13],j=120,g=(e,n=Number.POSITIVE_INFINITY)=>[...e.flatMap(
t=>d(t,Math.min(n,j))),(0,y.n8)(""),(0,y.n8)(h(e),p(e)==="error"?"bad":"good")],d=({check:e,is:n,says:t,cure:s},r)=>{const a=" ".repeat(m+R),i=C=>(0,K.k)((0,P.g$)(
C),Math.max(30,r-a.length)),[l="",...k]=i(t),{sentence:I,copied:b}=(0,S.s)(s??"");return[(0,y.n8)(`${n.padEnd(m)}${e.padEnd(R)}${l}`,f[n]),...k.map(C=>(0,y.n8)(
`${a}${C}`,f[n])),...(I===""?[]:i(I)).map(C=>(0,y.n8)(`${a}${C}`)),...(b?.lines??[]).map(C=>(0,y.n8)(`  ${C}`))]},p=e=>["error","warning","unknown"].find(n=>e.some(
({is:t})=>t===n))??"ok",h=e=>{const n=l=>e.filter(k=>k.is===l).length,[t,s,r]=[n("error"),n("warning"),n("unknown")],a=[...t>0?[(0,u.hS)(t,"error")]:[],...s>0?[
(0,u.hS)(s,"warning")]:[],...r>0?[`${r} not known`]:[]],i=t>0?"a rollout would fail":"nothing that would make a rollout fail";return a.length===0?"All is well.":
`${O((0,u.KE)(a))}: ${i}.`},O=e=>e.charAt(0).toUpperCase()+e.slice(1);var T=o(32104),v=o(51845),B=o(73116),w=o(70894),M=o(41902),$=o(36701),U=o(53674),Q=o(47282),
F=o(1857),Y=o(71791),ke=o(76510),$e=o(67621),Ee=o(45123),Z=o(87991),J=o(84611),Oe=o(91515),H=o(27624),Te=o(5581),be=o(79132);const X="/version";async function Ie(e){
const n=await De(e);if(n.status===401)throw(0,be.lS)(n,`read ${X}`,e.server);if(n.status===403)return;const t=(0,H.Qq)((0,H.Ik)((0,H.qF)(n.text)).gitVersion);if(n.
status===200&&t!==void 0)return t;const{status:s,text:r}=n;throw(0,J.V2)("E_API_BODY",{server:e.server,what:`read ${X}`,status:s,got:(0,Oe.VI)(r)})}async function De(e){
try{return await(0,Te.w$)(e,{method:"GET",path:X,headers:{accept:"application/json"}})}catch(n){if(n instanceof E.a)throw n;const t=n instanceof Error?n.message:
String(n);throw(0,J.V2)("E_API_SILENT",{server:e.server,tries:1,why:t},n)}}var _=o(14711),Me=o(65506);async function Pe(e){const{connection:n,api:t,asked:s,ingressAddress:r}=e,
{namespace:a,endsAtMs:i,...l}=n,k=await Ie(t),[I,b,C,ce,En,On]=await Promise.all([z((0,W.TD)(t,Se(a,s)),"list services.serving.knative.dev"),(0,$e.Z)(t,{namespace:a,
service:s??""},void 0),q(t,"config-domain"),q(t,"config-network"),q(t,"config-observability"),z((0,ke.tM)(t),"list services in all namespaces")]),ye=(0,Me.hy)(b.
version);return{connection:{...l,namespace:a,...i!==void 0&&{leftMs:i-t.clock.now()}},kubernetes:k===void 0?{is:"unknown",why:"",right:"get /version"}:{is:"read",
value:k},services:I,knative:{age:ye,...b.version!==void 0&&{version:b.version}},config:{"config-domain":C,"config-network":ce,"config-observability":En},ingress:On,
rights:await Ne(e,{age:ye,isNew:Ke(I,s)}),nowMs:e.serverNow(),settings:e.settings,curl:await We(e),...s!==void 0&&{asked:s},...r&&{ingressAddress:r},...s!==void 0&&
{snapshot:await je(t,{namespace:a,service:s})},...await Ce(e,I)}}const Se=(e,n)=>({namespace:e,...n!==void 0&&{query:(0,Y.VI)(e,n,"services").query}}),q=(e,n)=>z(
(0,F.X)(e,n),"get configmaps in knative-serving");async function z(e,n){try{const t=await e;return t===void 0?{is:"absent"}:{is:"read",value:t}}catch(t){if(!(t instanceof
E.a))throw t;return t.code==="E_NO_KNATIVE"?{is:"absent"}:{is:"unknown",why:t.message,...t.code==="E_FORBIDDEN"&&{right:n}}}}const Ke=(e,n)=>n!==void 0&&e.is===
"read"&&!e.value.some(({name:t})=>t===n);async function Ne({api:e,connection:{namespace:n},asked:t},{age:s,isNew:r}){const a=t===void 0?()=>{}:(0,Q.Z)({service:t}),
i=(0,w.xQ)(...de(r),...le(s)),[l,k]=await Promise.all([(0,Z.YP)(e,{namespace:n,nameOf:a})(i),(0,Z.eK)(e)]),I=t===void 0?await(0,Z.KY)(e,n,l.filter(Re)):[];return{
missing:l.filter(b=>!I.includes(b)),byName:I,...k!==void 0&&{user:k}}}const Re=e=>(0,Q.Z)({service:"any"})(e)!==void 0,de=e=>["always","change",...e?["create"]:
[]],le=e=>[e==="before-1.21"?"hold":"scale","see","count"],ee=({rights:e},n)=>e.missing.some(t=>(0,w.RJ)(t,n)),je=(e,n)=>z((0,Ee.R)(e,n),"list services, revisio\
ns and routes of serving.knative.dev"),Ae=5e3;async function We({curl:e,api:{clock:n}}){try{return(0,U.A)(await(0,_.wj)({clock:n,ms:Ae},t=>e(U.i,{signal:t}))),"\
usable"}catch(t){if(t instanceof E.a)return{message:t.message,cure:t.cure};if(!(0,_.gz)(t))throw t;return"silent"}}const xe=3e3;async function Ce({asked:e,ingressAddress:n,
env:t,resolves:s,api:{clock:r}},a){if(a.is!=="read")return{};const i=a.value.find(({name:I,view:b})=>b.url!==void 0&&(e===void 0||I===e))?.view.url;if(i===void 0)
return{};const l=n?{ingressAddress:n}:{},k=await(0,_.wj)({clock:r,ms:xe},()=>(0,D.O6)(l,i,{env:t,resolves:s})).catch(()=>!1);return{url:{url:i,isReached:k}}}const N=e=>({
is:"ok",says:e}),A=(e,n)=>({is:"warning",says:e,...n&&{cure:n}}),V=(e,n)=>({is:"error",says:e,...n&&{cure:n}}),x=(e,{why:n,right:t})=>t===void 0?{is:"unknown",says:`${e}\
 is not known: ${n}`}:{is:"unknown",says:`${e} is not known: this user may not read it.`,cure:`It takes the permission to ${t}.`},Le=({connection:{from:e,context:n,
user:t,namespace:s}})=>[N(`${e}: context ${n}, user ${t}, namespace ${s}.`)],Be=({connection:{server:e,warnings:n}})=>[N(e.startsWith("https:")?`${e} answers.`:
`${e} answers, without TLS: fit only for a server on this machine.`),...n.map(t=>A(t))],Ue=36e5,Ve=({connection:{leftMs:e}})=>{if(e===void 0||e>=Ue)return[];const n=e<=
0?"have expired":`expire in ${(0,u.p0)(e)}`;return[A(`The token or client certificate of the kubeconfig ${n}, and cannot be renewed.`,"Get one that lasts longer\
 than a rollout, or use a credential plugin.")]},Ge=({kubernetes:e})=>e.is==="read"?[N(`Kubernetes ${e.value}.`)]:[x("The version of Kubernetes",e.is==="unknown"?
e:{why:"it is not told"})],Qe=({curl:e})=>e==="usable"?[N("curl is there for the health check.")]:e==="silent"?[x("Whether curl can be used",{why:"`curl --versi\
on` did not end."})]:[V(e.message,e.cure)],Fe=e=>{const{services:n,asked:t,knative:s,rights:r}=e,a=t!==void 0&&n.is==="read"&&!n.value.some(({name:b})=>b===t),[
i,l]=[(0,w.xQ)(...de(a)).filter(b=>ee(e,b)),(0,w.xQ)(...le(s.age)).filter(b=>ee(e,b))],k=r.user??"This user",I=[...r.byName.length===0?[]:[Ye(e)],...i.length===
0?[]:[V(`${k} lacks: ${ne(i)}.`,ue(e,i))],...l.length===0?[]:[A(`${k} lacks: ${ne(l)}. ${Je(l)}`,ue(e,l))]];return I.length>0?I:[N(`${k} has all permissions tha\
t a rollout uses in this namespace.`)]},Ye=({rights:{byName:e,user:n="this user"},connection:{namespace:t}})=>({is:"unknown",says:`Whether ${n} may ${ne(e)} is \
not known: a Role may grant it for single Services by name.`,cure:`Name the Service to find out:
${(0,$.j)({verb:"doctor",service:"SERVICE",namespace:t})}`}),ne=e=>e.map(w.Cv).join(", "),Je=e=>w.cH.filter(({on:n})=>n==="scale"||n==="hold"||n==="see"||n==="c\
ount").filter(n=>(0,w.DY)(n).some(t=>e.some(s=>(0,w.Cv)(s)===(0,w.Cv)(t)))).map(({without:n})=>n).join(" "),ue=({rights:{user:e},connection:{namespace:n}},t)=>(0,M.
r)((0,B.o)(t,{namespace:n,...e!==void 0&&{user:e}}));var ze=o(17386),Ze=o(55094),fe=o(93545);const He=({services:e,knative:{version:n,age:t},connection:{server:s}})=>{
if(e.is==="absent"){const{message:r,cure:a}=(0,J.aL)("E_NO_KNATIVE",{server:s});return[V(r,a)]}return n===void 0?[x("The version of Knative",{why:"",right:"get \
the namespace knative-serving"})]:t==="before-1.21"?[A(`Knative ${n}. Before 1.21 pods are held by their PodAutoscalers, which takes a permission of its own.`,`\
Upgrade to Knative 1.21 or later, or grant the permission for it (${(0,ze.t)("permissions.md")}).`)]:[N(`Knative ${n}.`)]},Xe=({ingress:e,config:n})=>{const t=n["\
config-network"],s=t.is==="read"?t.value["ingress-class"]:void 0,r=s===void 0?"":` The ingress class is ${s}.`;if(e.is!=="read")return[x("The ingress",e.is==="u\
nknown"?e:{why:"none was found"})];const{services:a,forbidden:i,lookedFor:l}=e.value,[k]=a;if(k){const I=a.flatMap(C=>C.addresses.map(fe.G)),b=I.length===0?"wit\
hout an address outside of the cluster":`at ${(0,u.KE)(I)}`;return[N(`${k.ingress} (${k.namespace}/${k.name}) ${b}.${r}`)]}return i.length>0?[x("The ingress",{why:"",
right:(0,u.KE)(i)})]:[A(`No ingress was found.${r} Looked for ${l.join("; ")}.`,"If it is another one, nothing is wrong. If there is none, no Service can be rea\
ched: install one.")]},_e=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],qe=e=>{const{url:n,ingressAddress:t,services:s,asked:r}=e;
if(s.is==="unknown"&&r===void 0)return[x("Whether hosts resolve here",s)];if(!n)return s.is==="read"&&s.value.length>0?[{is:"unknown",says:"Whether hosts resolv\
e here is not known: no Service has a URL yet."}]:[];const{host:a}=new URL(n.url),i=t?`The host of \`ingress-address\`, ${t.host},`:a;if(n.isReached)return[N(`${i}\
 resolves here.`)];const l=en(e);return _e.some(k=>ee(e,k))?[V(`${i} does not resolve here, and this user may not ask pods through the API server: no candidate \
can be checked.`,l)]:[A(`${i} does not resolve here: requests to the candidate go through the API server.`,l)]},en=({ingress:e,ingressAddress:n,url:t})=>{if(n)return"\
Set `ingress-address` to an address that this machine can resolve.";const s=e.is==="read"?e.value.services.flatMap(({addresses:l})=>l):[],r=t?.url.startsWith("h\
ttps:")??!1,a=s.find(({tls:l})=>l===r)??s[0];return`Set \`ingress-address\` to ${a===void 0?"the host:port of the ingress":(0,fe.G)(a)}, or make the domain know\
n to DNS.`},he="svc.cluster.local",me="example.com",nn=({config:e})=>{const n=e["config-domain"];if(n.is==="unknown")return[x("The domain of Services",n)];const t=(0,Ze.
l)(n.is==="read"?n.value:{}),s=t.find(({isDefault:l})=>l)?.domain??he,r=t.filter(({selector:l})=>l!==void 0),a=r.length>0?`, and ${r.length} more by label`:"";return s!==
he&&s!==me?[N(`Services get hosts below ${s}${a}.`)]:[A(`Services get hosts below ${s}, ${s===me?"a placeholder that nobody can resolve":"and can be reached onl\
y from within the cluster"}.`,oe("config-domain",{"apps.example.org":""},"To set a domain of your own:"))]},tn=({config:e})=>{const n=e["config-network"];if(n.is===
"unknown")return[x("The form of host names",n)];const{"domain-template":t,"tag-template":s}=n.is==="read"?n.value:{};if(s!==void 0&&!(s.includes(".Tag")&&s.includes(
".Name")))return[V(`The tag-template ${s} does not have both .Tag and .Name: tags would share a host.`,oe("config-network",{"tag-template":"{{.Tag}}-{{.Name}}"},
"To set Knative's default:"))];const r=[t&&`domain-template ${t}`,s&&`tag-template ${s}`].filter(Boolean);return[N(r.length===0?"Hosts are named as by Knative's\
 default, tags as TAG-NAME.":`Set are ${r.join(" and ")}.`)]},sn=({config:e})=>{const n=e["config-network"];if(n.is==="unknown")return[x("Whether Knative gets c\
ertificates",n)];const{"external-domain-tls":t,"auto-tls":s,"rollout-duration":r}=n.is==="read"?n.value:{};return[(t??s??"").toLowerCase()==="enabled"?A("Certif\
icates are made for each host: that of a new tag answers by http, or fails, until its certificate is there.","Use a wildcard certificate (namespace-wildcard-cer\
t-selector in config-network), or expect the health check to wait."):N("Knative makes no certificates (external-domain-tls is off)."),...r!==void 0&&Number(r)>0?
[A(`rollout-duration is ${r} s: Knative shifts traffic that follows the latest Revision slowly by itself.`,"A rollout names Revisions and is not affected; the s\
teps of other deploys are.")]:[]]},[te,se]=["request-metrics-protocol","metrics.request-metrics-backend-destination"],on=(e,n)=>{const t=/^v?1\.(\d+)/.exec(n??"")?.[1],
[s,r]=[{key:se,value:e[se]},{key:te,value:e[te]}];return t===void 0?[r,s].find(a=>a.value!==void 0):Number(t)<19?{key:se,value:s.value??"prometheus"}:{key:te,value:r.
value??"none"}},rn=({config:e,knative:{version:n}})=>{const t=e["config-observability"];if(t.is==="unknown")return[x(ge,t)];const s=on(t.is==="read"?t.value:{},
n);if(!s)return[x(ge,{why:"nothing is set, and the default depends on the version."})];const{key:r,value:a}=s;if(a==="prometheus")return[N("Pods count users' re\
quests, so rollouts are judged by them, too.")];const i=a==="none"?`are off (${r} is none)`:`are not readable by kn-rollout (${r} is ${a}, not prometheus)`;return[
A(`Request metrics ${i}: rollouts are judged by probes alone.`,oe("config-observability",{[r]:"prometheus"},`To ${a==="none"?"turn them on":"have pods serve the\
m instead"}, for pods that start from then on (of an operator: spec.config.observability of its KnativeServing):`))]},ge="Whether users' requests are counted",oe=(e,n,t)=>`${t}\

kubectl patch configmap ${e} -n knative-serving --type merge -p '${JSON.stringify({data:n})}'`;var an=o(85154),ve=o(73944),cn=o(3037);const pe=({services:e,asked:n})=>e.
is==="read"?e.value.find(({name:t})=>t===n)?.view:void 0,re=e=>n=>{const t=pe(n);return t?e(t,n):[]},ae=({asked:e="",connection:{namespace:n,server:t}})=>({service:e,
namespace:n,server:t}),ie=e=>{try{return e(),[]}catch(n){if(!(n instanceof E.a))throw n;return[V(n.message,n.cure)]}},dn=e=>{const{services:n,asked:t}=e;if(t===
void 0||n.is==="absent")return[];if(n.is==="unknown")return[x(`The state of ${t}`,n)];const s=pe(e);return s?ln(s,e):[A(`There is no Service ${t}: the first dep\
loy creates it, with all traffic at once.`,"Check the name, if there should be one.")]};function ln(e,n){if(e.deleting){const{since:s,finalizers:r}=e.deleting,{
message:a,cure:i}=(0,J.aL)("E_BEING_DELETED",{...ae(n),since:s,finalizers:r.join(", ")});return[V(a,i)]}const t=un(e,n);return t.length>0?t:[fn(e,n)]}const un=(e,{
snapshot:n})=>n?.is==="read"&&e.journal===void 0?ie(()=>(0,an.lt)(n.value,e)):[];function fn({ready:e},{asked:n="",connection:{namespace:t}}){if(e.status==="Tru\
e")return N(`${n} is ready.`);const s=[e.reason,e.message].filter(Boolean).join(": "),r=(0,$.j)({verb:"status",service:n,namespace:t});return A(`${n} is not rea\
dy${s===""?"":`: ${s}`}.`,`A deploy can fix that. To see more:
${r}`)}const hn=({asked:e="",snapshot:n})=>{if(n?.is==="unknown")return[x(`Who serves ${e}`,n)];if(n?.is!=="read"||!n.value.service)return[];const t=[...n.value.
revisions.values()].reduce((s,{replicas:r})=>s+r,0);return t>0?[N(`${e} has ${(0,u.hS)(t,"pod")}.`)]:[A(`${e} is scaled to zero, so nobody asks it now: a rollou\
t is judged by probes alone until users come.`,"Nothing needs to be done; do not set `evidence` to users, which would wait for them.")]},mn=re((e,n)=>{const t=ie(
()=>(0,ve.R)({cluster:{target:ae(n)},...n},e));return t.length>0?t:[N(e.gitops?`${e.gitops.by} manages this Service, and \`adopt-gitops\` lets rollouts go on.`:
"No controller makes this Service from something else.")]}),gn=re((e,n)=>ie(()=>(0,ve.X)(n,e))),vn={go:"has no driver: a deploy takes its place",wait:"is open: \
another one waits for it","take-over":"is open: a deploy brings it to its end first"},pn=re((e,n)=>{if(e.journal===void 0)return[N("No rollout is open.")];const t=(0,cn.
Ah)({cluster:{target:ae(n)},...n},{service:e},{nowMs:n.nowMs,driver:""});if(t instanceof E.a)return[V(t.message,t.cure)];const s=(0,$.j)({verb:"status",service:n.
asked??"",namespace:n.connection.namespace});return[A(`A rollout of this Service ${vn[t]}.`,`To see how far it is:
${s}`)]}),wn=[{name:"curl",look:Qe},{name:"kubeconfig",look:Le},{name:"connection",look:Be},{name:"credentials",look:Ve},{name:"Kubernetes",look:Ge},{name:"Knat\
ive",look:He},{name:"permissions",look:Fe},{name:"ingress",look:Xe},{name:"address",look:qe},{name:"domain",look:nn},{name:"host names",look:tn},{name:"TLS",look:sn},
{name:"metrics",look:rn},{name:"Service",look:dn},{name:"pods",look:hn},{name:"owner",look:mn},{name:"tags",look:gn},{name:"rollout",look:pn}],we=e=>({prepare:({
take:n})=>{const[t,s]=[n(v.pm),n(T.vK.ingressAddress)],a={settings:{adoptGitops:n(T.V1.adoptGitops),adoptTags:n(T.et.adoptTags),onNewer:n(T.V1.onNewer),tags:{candidate:n(
T.et.candidateTag),stable:n(T.et.stableTag)}},...t!==void 0&&{asked:t},...s&&{ingressAddress:s}};return{act:i=>kn(i,a,e)}}}),yn=we({curl:(0,c.z)(),resolves:D.S1});
async function kn(e,n,t){const{page:s}=e,{findings:r,code:a}=await $n(e,n,t);return s.show(g(r,s.width())),s.data({findings:r,code:a}),a}async function $n({connect:e,
env:n,clock:t},s,r){let a="kubeconfig";try{const i=await e();a="connection";const l=(0,W.J5)({...i,clock:t}),k=await Pe({...s,...r,...l,connection:i,env:n}),I=wn.
flatMap(({name:b,look:C})=>C(k).map(ce=>({check:b,...ce})));return{findings:I,code:I.some(({is:b})=>b==="error")?1:0}}catch(i){if(!(i instanceof E.a))throw i;return{
findings:[{check:a,is:"error",says:i.message,cure:i.cure}],code:2}}}}),85154:((G,L,o)=>{o.d(L,{Fg:()=>K,Fu:()=>P,lt:()=>S});var E=o(84611),c=o(24399),D=o(40019),
W=o(96105),y=o(75389);async function P({cluster:f}){const m=f.snapshot(),R=({revision:g})=>m.revisions.get(g)?.ready.status==="True",j=(0,c.AR)((0,y.m8)(m));!m.
service||j.length>0&&j.every(R)||(await f.reread(W.k),await f.relist("revisions"))}function S(f,m){const{revisions:R}=f,j=(0,c.AR)((0,y.m8)(f)),{serving:g,broken:d}=(0,D.
UT)(j,v=>(0,D.c8)(R.get(v))),p=g.map(({revision:v})=>R.get(v)).find(v=>v?.ready.status!=="True");if(p)throw(0,E.V2)("E_STABLE_NOT_READY",{revision:p.name,why:(0,y.
$R)(p)});const h=v=>!(0,c.vY)([v])&&(0,D.c8)(R.get(u(v,m)));if(!m.traffic.some(v=>v.percent&&h(v))||g.length===0)return{stable:g,broken:d,before:m.traffic};const T=g.
map(({revision:v,percent:B})=>({revisionName:v,latestRevision:!1,percent:B}));return{stable:g,broken:d,before:(0,D.c_)(m.traffic,h)??T}}const u=({revisionName:f},{
latestReady:m=""})=>f??m;function K(f,{revisions:m},{stable:R,broken:j}){if(j.length===0)return;const g=j.map(({revision:d,percent:p})=>{const h=m.get(d),O=h?`i\
t is not ready (${(0,y.$R)(h)})`:"it no longer exists";return`${d} has ${p} % of traffic and serves nobody: ${O}.`});f.reporter.report({is:"warning",code:"W_SER\
VES_NOBODY",message:g.join(" "),cure:R.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is ready, before its h\
ealth check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),1857:((G,L,o)=>{o.d(L,{X:()=>W,e:()=>D});var E=o(27624),c=o(
44262);const D=y=>`/api/v1/namespaces/knative-serving/configmaps/${y}`;async function W(y,P){const S=await(0,c.LF)(y,{path:D(P)});if(!S)return;const{_example:u,
...K}=(0,E.Te)((0,E.Ik)(S).data);return K}}),55094:((G,L,o)=>{o.d(L,{l:()=>D});var E=o(12395),c=o(27624);function D(P){const S=Object.entries(P).flatMap(([f,m])=>f===
"_example"?[]:[{domain:f,selector:W(m)}]),u=S.filter(({selector:f})=>f===void 0).map(({domain:f})=>f),[K]=u.toSorted();return S.map(({domain:f,selector:m})=>({domain:f,
isDefault:f===K,...m!==void 0&&{selector:m}}))}const W=P=>{const S=y(P),u=(0,c.Gv)(S)?S.selector??null:S;if(u!==null&&!(0,c.Gv)(u))return P.trim().replace(/\s+/g,
" ");const K=Object.entries((0,c.Ik)(u)).map(([f,m])=>`${f}=${m}`);return K.length===0?void 0:K.join(",")},y=P=>{try{return(0,E.h)(P)}catch{return P}}}),76510:((G,L,o)=>{
o.d(L,{tM:()=>P});var E=o(34794),c=o(27624),D=o(44262),W=o(79493);const y=[{ingress:"Kourier",label:"networking.knative.dev/ingress-provider=kourier",places:["k\
ourier-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",label:"istio=ingressgateway",places:["istio-system/istio-ingressgateway"]},{ingress:"\
Contour",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"Traefik",label:"app.kubernetes.io/name=traefik",places:["traefik/traefik","kube-sys\
tem/traefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gateway-name",places:[]}];async function P(d){const p=[],h=async(M,$)=>{try{return await $}catch(U){
if(!(U instanceof E.a)||U.code!=="E_FORBIDDEN")throw U;p.push(M);return}},[O,T,...v]=await Promise.all([h("list nodes",(0,D.LD)(d,{path:"/api/v1/nodes"})),h("ge\
t configmaps in knative-serving",(0,D.LF)(d,{path:u})),...y.map(M=>K(d,M,h))]),B=g(O?.items??[]),w=(0,c.Qq)((0,c.Te)((0,c.Ik)(T).data)["ingress-class"]);return{
services:m(v.flat()).map(({ingress:M,service:$})=>R(M,$,B)),...w!==void 0&&{className:w},lookedFor:y.map(({ingress:M,label:$,places:U})=>`${M}: ${[$&&`label ${$}`,
...U].filter(Boolean).join(", ")}`),forbidden:[...new Set(p)]}}const S="/api/v1/services",u="/api/v1/namespaces/knative-serving/configmaps/config-network";async function K(d,{
ingress:p,label:h,places:O},T){const v=h===void 0?void 0:{labelSelector:h},w=(v&&await T("list services in all namespaces",(0,D.LD)(d,{path:S,query:v})))?.items??
[],M=w.length>0?[]:await Promise.all(O.map($=>T(`get services in ${$.split("/")[0]}`,(0,D.LF)(d,{path:f($)}))));return[...w,...M.filter($=>$!==void 0)].map($=>({
ingress:p,service:$}))}const f=d=>{const[p="",h=""]=d.split("/");return`/api/v1/namespaces/${p}/services/${h}`},m=d=>{const p=d.map(({service:h})=>JSON.stringify(
(0,W.eZ)(h)));return d.filter((h,O)=>p.indexOf(p[O]??"")===O)};function R(d,p,h){const{spec:O,status:T}=p,v=(0,c.Qq)((0,c.Ik)(O).type)??"ClusterIP",B=(0,c.JD)((0,c.
Ik)(O).ports).flatMap(({name:$,port:U,nodePort:Q})=>{const F=(0,c.WQ)(U),Y=(0,c.WQ)(Q);return F===void 0?[]:[{name:(0,c.Qq)($)??"",port:F,...Y!==void 0&&{nodePort:Y}}]}),
w=(0,c.JD)((0,c.Ik)((0,c.Ik)(T).loadBalancer).ingress).flatMap(({ip:$,hostname:U})=>(0,c.Qq)($)??(0,c.Qq)(U)??[]),M=(0,c.p_)((0,c.Ik)(O).externalIPs).flatMap($=>(0,c.
Qq)($)??[]);return{ingress:d,...(0,W.eZ)(p),type:v,ports:B,addresses:j({type:v,ports:B,hosts:[...w,...M],nodes:h})}}const j=({ports:d,hosts:p,nodes:h,type:O})=>{
const T=d.filter(({port:w})=>w===80||w===443),v=T.length>0?T:d;if(p.length>0)return p.flatMap(w=>v.map(({port:M})=>({host:w,port:M,tls:M===443})));if(O==="Clust\
erIP"||O==="ExternalName")return[];const[B]=h;return v.flatMap(({nodePort:w,port:M})=>B===void 0||w===void 0?[]:[{host:B,port:w,tls:M===443}])},g=d=>{const p=d.
flatMap(O=>(0,c.JD)((0,c.Ik)(O.status).addresses)),h=O=>p.filter(T=>T.type===O).flatMap(({address:T})=>(0,c.Qq)(T)??[]);return[...h("ExternalIP"),...h("External\
DNS"),...h("InternalIP")]}}),93545:((G,L,o)=>{o.d(L,{G:()=>y,h:()=>W});var E=o(53216),c=o(70621),D=o(93832);const W=({services:u,className:K},f)=>{const m=u.map(
g=>[g.ingress,`${g.namespace}/${g.name}`,g.type,g.addresses.map(y).join(", ")||P(g)]),R=(0,D.$5)([["INGRESS","SERVICE","TYPE","ADDRESS"],...m.map(g=>g.map(c.g$))],
f),[j]=u.flatMap(({addresses:g})=>g.filter(({tls:d})=>!d));return[...R.map((g,d)=>(0,E.n8)(g,d===0?"quiet":"plain")),...K===void 0?[]:[(0,E.n8)(""),(0,E.n8)((0,c.
g$)(`Knative uses the ingress class ${K}.`))],...j===void 0?[]:S(j)]},y=({host:u,port:K})=>`${u.includes(":")?`[${u}]`:u}:${K}`,P=({type:u})=>u==="ClusterIP"?"n\
one: only from within the cluster":"none yet",S=u=>[(0,E.n8)(""),(0,E.n8)("Where domains are not in DNS, a rollout reaches the ingress by"),(0,E.n8)((0,c.g$)(` \
 --ingress-address ${y(u)}`))]})};export{Tn as id,bn as ids,In as modules};
