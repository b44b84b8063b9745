const Tn=535,bn=[535],In={20535:((G,U,o)=>{o.r(U),o.d(U,{doctor:()=>yn,doctorWith:()=>pe});var D=o(34794),c=o(57971),P=o(83026),B=o(79493),O=o(53216),N=o(70621),
K=o(7848),f=o(21447),R=o(63613);const u={ok:"plain",warning:"warn",error:"bad",unknown:"quiet"},[g,j]=[9,13],A=120,h=(e,n=Number.POSITIVE_INFINITY)=>[...e.flatMap(
t=>d(t,Math.min(n,A))),(0,O.n8)(""),(0,O.n8)(m(e),p(e)==="error"?"bad":"good")],d=({check:e,is:n,says:t,cure:s},r)=>{const a=" ".repeat(g+j),i=C=>(0,R.k)((0,N.g$)(
C),Math.max(30,r-a.length)),[l="",...w]=i(t),{sentence:I,copied:E}=(0,K.s)(s??"");return[(0,O.n8)(`${n.padEnd(g)}${e.padEnd(j)}${l}`,u[n]),...w.map(C=>(0,O.n8)(
`${a}${C}`,u[n])),...(I===""?[]:i(I)).map(C=>(0,O.n8)(`${a}${C}`)),...(E?.lines??[]).map(C=>(0,O.n8)(`  ${C}`))]},p=e=>["error","warning","unknown"].find(n=>e.some(
({is:t})=>t===n))??"ok",m=e=>{const n=l=>e.filter(w=>w.is===l).length,[t,s,r]=[n("error"),n("warning"),n("unknown")],a=[...t>0?[(0,f.hS)(t,"error")]:[],...s>0?[
(0,f.hS)(s,"warning")]:[],...r>0?[`${r} not known`]:[]],i=t>0?"a rollout would fail":"nothing that would make a rollout fail";return a.length===0?"All is well.":
`${y((0,f.KE)(a))}: ${i}.`},y=e=>e.charAt(0).toUpperCase()+e.slice(1);var k=o(51181),v=o(73116),T=o(70894),M=o(41902),b=o(36701),$=o(86522),L=o(82571),Q=o(27624),
F=o(44262);async function Y(e,n){const t=await(0,F.LF)(e,{path:`/api/v1/namespaces/knative-serving/configmaps/${n}`});if(!t)return;const{_example:s,...r}=(0,Q.Te)(
(0,Q.Ik)(t).data);return r}var ye=o(71791),ke=o(76510),$e=o(67621),Ee=o(45123),Z=o(87991),J=o(11899),Oe=o(91515),Te=o(5581),be=o(79132);const H="/version";async function Ie(e){
const n=await De(e);if(n.status===401)throw(0,be.lS)(n,`read ${H}`,e.server);if(n.status===403)return;const t=(0,Q.Qq)((0,Q.Ik)((0,Q.qF)(n.text)).gitVersion);if(n.
status===200&&t!==void 0)return t;const{status:s,text:r}=n;throw(0,J.V2)("E_API_BODY",{server:e.server,what:`read ${H}`,status:s,got:(0,Oe.VI)(r)})}async function De(e){
try{return await(0,Te.w$)(e,{method:"GET",path:H,headers:{accept:"application/json"}})}catch(n){if(n instanceof D.a)throw n;const t=n instanceof Error?n.message:
String(n);throw(0,J.V2)("E_API_SILENT",{server:e.server,tries:1,why:t},n)}}var X=o(14711),Me=o(18103);async function Pe(e){const{connection:n,api:t,asked:s,ingressAddress:r}=e,
{namespace:a,endsAtMs:i,...l}=n,w=await Ie(t),[I,E,C,ie,En,On]=await Promise.all([z((0,B.TD)(t,Se(a,s)),"list services.serving.knative.dev"),(0,$e.Z)(t,{namespace:a,
service:s??""},void 0),_(t,"config-domain"),_(t,"config-network"),_(t,"config-observability"),z((0,ke.tM)(t),"list services in all namespaces")]),we=(0,Me.hy)(E.
version);return{connection:{...l,namespace:a,...i!==void 0&&{leftMs:i-t.clock.now()}},kubernetes:w===void 0?{is:"unknown",why:"",right:"get /version"}:{is:"read",
value:w},services:I,knative:{age:we,...E.version!==void 0&&{version:E.version}},config:{"config-domain":C,"config-network":ie,"config-observability":En},ingress:On,
rights:await Re(e,{age:we,isNew:Ne(I,s)}),nowMs:e.serverNow(),settings:e.settings,curl:await xe(e),...s!==void 0&&{asked:s},...r&&{ingressAddress:r},...s!==void 0&&
{snapshot:await je(t,{namespace:a,service:s})},...await Ce(e,I)}}const Se=(e,n)=>({namespace:e,...n!==void 0&&{query:(0,ye.VI)(e,n,"services").query}}),_=(e,n)=>z(
Y(e,n),"get configmaps in knative-serving");async function z(e,n){try{const t=await e;return t===void 0?{is:"absent"}:{is:"read",value:t}}catch(t){if(!(t instanceof
D.a))throw t;return t.code==="E_NO_KNATIVE"?{is:"absent"}:{is:"unknown",why:t.message,...t.code==="E_FORBIDDEN"&&{right:n}}}}const Ne=(e,n)=>n!==void 0&&e.is===
"read"&&!e.value.some(({name:t})=>t===n);async function Re({api:e,connection:{namespace:n},asked:t},{age:s,isNew:r}){const a=t===void 0?()=>{}:(0,L.Z)({service:t}),
i=(0,T.xQ)(...ce(r),...de(s)),[l,w]=await Promise.all([(0,Z.YP)(e,{namespace:n,nameOf:a})(i),(0,Z.eK)(e)]),I=t===void 0?await(0,Z.KY)(e,n,l.filter(Ke)):[];return{
missing:l.filter(E=>!I.includes(E)),byName:I,...w!==void 0&&{user:w}}}const Ke=e=>(0,L.Z)({service:"any"})(e)!==void 0,ce=e=>["always","change",...e?["create"]:
[]],de=e=>[e==="before-1.21"?"hold":"scale","see","count"],q=({rights:e},n)=>e.missing.some(t=>(0,T.RJ)(t,n)),je=(e,n)=>z((0,Ee.R)(e,n),"list services, revision\
s and routes of serving.knative.dev"),Ae=5e3;async function xe({curl:e,api:{clock:n}}){try{return(0,$.Ay)(await(0,X.wj)({clock:n,ms:Ae},t=>e($.iQ,{signal:t}))),
"usable"}catch(t){if(t instanceof D.a)return{message:t.message,cure:t.cure};if(!(0,X.gz)(t))throw t;return"silent"}}const We=3e3;async function Ce({asked:e,ingressAddress:n,
env:t,resolves:s,api:{clock:r}},a){if(a.is!=="read")return{};const i=a.value.find(({name:I,view:E})=>E.url!==void 0&&(e===void 0||I===e))?.view.url;if(i===void 0)
return{};const l=n?{ingressAddress:n}:{},w=await(0,X.wj)({clock:r,ms:We},()=>(0,P.O6)(l,i,{env:t,resolves:s})).catch(()=>!1);return{url:{url:i,isReached:w}}}const S=e=>({
is:"ok",says:e}),x=(e,n)=>({is:"warning",says:e,...n&&{cure:n}}),V=(e,n)=>({is:"error",says:e,...n&&{cure:n}}),W=(e,{why:n,right:t})=>t===void 0?{is:"unknown",says:`${e}\
 is not known: ${n}`}:{is:"unknown",says:`${e} is not known: this user may not read it.`,cure:`It takes the permission to ${t}.`},Le=({connection:{from:e,context:n,
user:t,namespace:s}})=>[S(`${e}: context ${n}, user ${t}, namespace ${s}.`)],Be=({connection:{server:e,warnings:n}})=>[S(e.startsWith("https:")?`${e} answers.`:
`${e} answers, without TLS: fit only for a server on this machine.`),...n.map(t=>x(t))],Ue=36e5,Ve=({connection:{leftMs:e}})=>{if(e===void 0||e>=Ue)return[];const n=e<=
0?"have expired":`expire in ${(0,f.p0)(e)}`;return[x(`The token or client certificate of the kubeconfig ${n}, and cannot be renewed.`,"Get one that lasts longer\
 than a rollout, or use a credential plugin.")]},Qe=({kubernetes:e})=>e.is==="read"?[S(`Kubernetes ${e.value}.`)]:[W("The version of Kubernetes",e.is==="unknown"?
e:{why:"it is not told"})],Ge=({curl:e})=>e==="usable"?[S("curl is there for the health check.")]:e==="silent"?[W("Whether curl can be used",{why:"`curl --versi\
on` did not end."})]:[V(e.message,e.cure)],Fe=e=>{const{services:n,asked:t,knative:s,rights:r}=e,a=t!==void 0&&n.is==="read"&&!n.value.some(({name:E})=>E===t),[
i,l]=[(0,T.xQ)(...ce(a)).filter(E=>q(e,E)),(0,T.xQ)(...de(s.age)).filter(E=>q(e,E))],w=r.user??"This user",I=[...r.byName.length===0?[]:[Ye(e)],...i.length===0?
[]:[V(`${w} lacks: ${ee(i)}.`,le(e,i))],...l.length===0?[]:[x(`${w} lacks: ${ee(l)}. ${Je(l)}`,le(e,l))]];return I.length>0?I:[S(`${w} has all permissions that \
a rollout uses in this namespace.`)]},Ye=({rights:{byName:e,user:n="this user"},connection:{namespace:t}})=>({is:"unknown",says:`Whether ${n} may ${ee(e)} is no\
t known: a Role may grant it for single Services by name.`,cure:`Name the Service to find out:
${(0,b.j)({verb:"doctor",service:"SERVICE",namespace:t})}`}),ee=e=>e.map(T.Cv).join(", "),Je=e=>T.cH.filter(({on:n})=>n==="scale"||n==="hold"||n==="see"||n==="c\
ount").filter(n=>(0,T.DY)(n).some(t=>e.some(s=>(0,T.Cv)(s)===(0,T.Cv)(t)))).map(({without:n})=>n).join(" "),le=({rights:{user:e},connection:{namespace:n}},t)=>(0,M.
r)((0,v.o)(t,{namespace:n,...e!==void 0&&{user:e}}));var ze=o(55094),ue=o(18391);const Ze=({services:e,knative:{version:n,age:t},connection:{server:s}})=>{if(e.
is==="absent"){const{message:r,cure:a}=(0,J.aL)("E_NO_KNATIVE",{server:s});return[V(r,a)]}return n===void 0?[W("The version of Knative",{why:"",right:"get the n\
amespace knative-serving"})]:t==="before-1.21"?[x(`Knative ${n}. Before 1.21 pods are held by their PodAutoscalers, which takes a permission of its own.`,"Upgra\
de to Knative 1.21 or later, or grant the permission that docs/permissions.md names for it.")]:[S(`Knative ${n}.`)]},He=({ingress:e,config:n})=>{const t=n["conf\
ig-network"],s=t.is==="read"?t.value["ingress-class"]:void 0,r=s===void 0?"":` The ingress class is ${s}.`;if(e.is!=="read")return[W("The ingress",e.is==="unkno\
wn"?e:{why:"none was found"})];const{services:a,forbidden:i,lookedFor:l}=e.value,[w]=a;if(w){const I=a.flatMap(C=>C.addresses.map(ue.G)),E=I.length===0?"without\
 an address outside of the cluster":`at ${(0,f.KE)(I)}`;return[S(`${w.ingress} (${w.namespace}/${w.name}) ${E}.${r}`)]}return i.length>0?[W("The ingress",{why:"",
right:(0,f.KE)(i)})]:[x(`No ingress was found.${r} Looked for ${l.join("; ")}.`,"If it is another one, nothing is wrong. If there is none, no Service can be rea\
ched: install one.")]},Xe=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],_e=e=>{const{url:n,ingressAddress:t,services:s,asked:r}=e;
if(s.is==="unknown"&&r===void 0)return[W("Whether hosts resolve here",s)];if(!n)return s.is==="read"&&s.value.length>0?[{is:"unknown",says:"Whether hosts resolv\
e here is not known: no Service has a URL yet."}]:[];const{host:a}=new URL(n.url),i=t?`The host of \`ingress-address\`, ${t.host},`:a;if(n.isReached)return[S(`${i}\
 resolves here.`)];const l=qe(e);return Xe.some(w=>q(e,w))?[V(`${i} does not resolve here, and this user may not ask pods through the API server: no candidate c\
an be checked.`,l)]:[x(`${i} does not resolve here: requests to the candidate go through the API server.`,l)]},qe=({ingress:e,ingressAddress:n,url:t})=>{if(n)return"\
Set `ingress-address` to an address that this machine can resolve.";const s=e.is==="read"?e.value.services.flatMap(({addresses:l})=>l):[],r=t?.url.startsWith("h\
ttps:")??!1,a=s.find(({tls:l})=>l===r)??s[0];return`Set \`ingress-address\` to ${a===void 0?"the host:port of the ingress":(0,ue.G)(a)}, or make the domain know\
n to DNS.`},fe="svc.cluster.local",he="example.com",en=({config:e})=>{const n=e["config-domain"];if(n.is==="unknown")return[W("The domain of Services",n)];const t=(0,ze.
l)(n.is==="read"?n.value:{}),s=t.find(({isDefault:l})=>l)?.domain??fe,r=t.filter(({selector:l})=>l!==void 0),a=r.length>0?`, and ${r.length} more by label`:"";return s!==
fe&&s!==he?[S(`Services get hosts below ${s}${a}.`)]:[x(`Services get hosts below ${s}, ${s===he?"a placeholder that nobody can resolve":"and can be reached onl\
y from within the cluster"}.`,se("config-domain",{"apps.example.org":""},"To set a domain of your own:"))]},nn=({config:e})=>{const n=e["config-network"];if(n.is===
"unknown")return[W("The form of host names",n)];const{"domain-template":t,"tag-template":s}=n.is==="read"?n.value:{};if(s!==void 0&&!(s.includes(".Tag")&&s.includes(
".Name")))return[V(`The tag-template ${s} does not have both .Tag and .Name: tags would share a host.`,se("config-network",{"tag-template":"{{.Tag}}-{{.Name}}"},
"To set Knative's default:"))];const r=[t&&`domain-template ${t}`,s&&`tag-template ${s}`].filter(Boolean);return[S(r.length===0?"Hosts are named as by Knative's\
 default, tags as TAG-NAME.":`Set are ${r.join(" and ")}.`)]},tn=({config:e})=>{const n=e["config-network"];if(n.is==="unknown")return[W("Whether Knative gets c\
ertificates",n)];const{"external-domain-tls":t,"auto-tls":s,"rollout-duration":r}=n.is==="read"?n.value:{};return[(t??s??"").toLowerCase()==="enabled"?x("Certif\
icates are made for each host: that of a new tag answers by http, or fails, until its certificate is there.","Use a wildcard certificate (namespace-wildcard-cer\
t-selector in config-network), or expect the health check to wait."):S("Knative makes no certificates (external-domain-tls is off)."),...r!==void 0&&Number(r)>0?
[x(`rollout-duration is ${r} s: Knative shifts traffic that follows the latest Revision slowly by itself.`,"A rollout names Revisions and is not affected; the s\
teps of other deploys are.")]:[]]},[ne,te]=["request-metrics-protocol","metrics.request-metrics-backend-destination"],sn=(e,n)=>{const t=/^v?1\.(\d+)/.exec(n??"")?.[1],
[s,r]=[{key:te,value:e[te]},{key:ne,value:e[ne]}];return t===void 0?[r,s].find(a=>a.value!==void 0):Number(t)<19?{key:te,value:s.value??"prometheus"}:{key:ne,value:r.
value??"none"}},on=({config:e,knative:{version:n}})=>{const t=e["config-observability"];if(t.is==="unknown")return[W(me,t)];const s=sn(t.is==="read"?t.value:{},
n);if(!s)return[W(me,{why:"nothing is set, and the default depends on the version."})];const{key:r,value:a}=s;if(a==="prometheus")return[S("Pods count users' re\
quests, so rollouts are judged by them, too.")];const i=a==="none"?`are off (${r} is none)`:`are not readable by kn-rollout (${r} is ${a}, not prometheus)`;return[
x(`Request metrics ${i}: rollouts are judged by probes alone.`,se("config-observability",{[r]:"prometheus"},`To ${a==="none"?"turn them on":"have pods serve the\
m instead"}, for pods that start from then on (of an operator: spec.config.observability of its KnativeServing):`))]},me="Whether users' requests are counted",se=(e,n,t)=>`${t}\

kubectl patch configmap ${e} -n knative-serving --type merge -p '${JSON.stringify({data:n})}'`;var rn=o(85154),ge=o(73944),an=o(45722);const ve=({services:e,asked:n})=>e.
is==="read"?e.value.find(({name:t})=>t===n)?.view:void 0,oe=e=>n=>{const t=ve(n);return t?e(t,n):[]},re=({asked:e="",connection:{namespace:n,server:t}})=>({service:e,
namespace:n,server:t}),ae=e=>{try{return e(),[]}catch(n){if(!(n instanceof D.a))throw n;return[V(n.message,n.cure)]}},cn=e=>{const{services:n,asked:t}=e;if(t===
void 0||n.is==="absent")return[];if(n.is==="unknown")return[W(`The state of ${t}`,n)];const s=ve(e);return s?dn(s,e):[x(`There is no Service ${t}: the first dep\
loy creates it, with all traffic at once.`,"Check the name, if there should be one.")]};function dn(e,n){if(e.deleting){const{since:s,finalizers:r}=e.deleting,{
message:a,cure:i}=(0,J.aL)("E_BEING_DELETED",{...re(n),since:s,finalizers:r.join(", ")});return[V(a,i)]}const t=ln(e,n);return t.length>0?t:[un(e,n)]}const ln=(e,{
snapshot:n})=>n?.is==="read"&&e.journal===void 0?ae(()=>(0,rn.lt)(n.value,e)):[];function un({ready:e},{asked:n="",connection:{namespace:t}}){if(e.status==="Tru\
e")return S(`${n} is ready.`);const s=[e.reason,e.message].filter(Boolean).join(": "),r=(0,b.j)({verb:"status",service:n,namespace:t});return x(`${n} is not rea\
dy${s===""?"":`: ${s}`}.`,`A deploy can fix that. To see more:
${r}`)}const fn=({asked:e="",snapshot:n})=>{if(n?.is==="unknown")return[W(`Who serves ${e}`,n)];if(n?.is!=="read"||!n.value.service)return[];const t=[...n.value.
revisions.values()].reduce((s,{replicas:r})=>s+r,0);return t>0?[S(`${e} has ${(0,f.hS)(t,"pod")}.`)]:[x(`${e} is scaled to zero, so nobody asks it now: a rollou\
t is judged by probes alone until users come.`,"Nothing needs to be done; do not set `evidence` to users, which would wait for them.")]},hn=oe((e,n)=>{const t=ae(
()=>(0,ge.R)({cluster:{target:re(n)},...n},e));return t.length>0?t:[S(e.gitops?`${e.gitops.by} manages this Service, and \`adopt-gitops\` lets rollouts go on.`:
"No controller makes this Service from something else.")]}),mn=oe((e,n)=>ae(()=>(0,ge.X)(n,e))),gn={go:"has no driver: a deploy takes its place",wait:"is open: \
another one waits for it","take-over":"is open: a deploy brings it to its end first"},vn=oe((e,n)=>{if(e.journal===void 0)return[S("No rollout is open.")];const t=(0,an.
Ah)({cluster:{target:re(n)},...n},{service:e},{nowMs:n.nowMs,driver:""});if(t instanceof D.a)return[V(t.message,t.cure)];const s=(0,b.j)({verb:"status",service:n.
asked??"",namespace:n.connection.namespace});return[x(`A rollout of this Service ${gn[t]}.`,`To see how far it is:
${s}`)]}),pn=[{name:"curl",look:Ge},{name:"kubeconfig",look:Le},{name:"connection",look:Be},{name:"credentials",look:Ve},{name:"Kubernetes",look:Qe},{name:"Knat\
ive",look:Ze},{name:"permissions",look:Fe},{name:"ingress",look:He},{name:"address",look:_e},{name:"domain",look:en},{name:"host names",look:nn},{name:"TLS",look:tn},
{name:"metrics",look:on},{name:"Service",look:cn},{name:"pods",look:fn},{name:"owner",look:hn},{name:"tags",look:mn},{name:"rollout",look:vn}];var wn=o(34599);const pe=e=>({
prepare:({take:n})=>{const[t,s]=[n(wn.pm),n(k.vK.ingressAddress)],a={settings:{adoptGitops:n(k.V1.adoptGitops),adoptTags:n(k.et.adoptTags),onNewer:n(k.V1.onNewer),
tags:{candidate:n(k.et.candidateTag),stable:n(k.et.stableTag)}},...t!==void 0&&{asked:t},...s&&{ingressAddress:s}};return{act:i=>kn(i,a,e)}}}),yn=pe({curl:(0,c.
z)(),resolves:P.S1});async function kn(e,n,t){const{page:s}=e,{findings:r,code:a}=await $n(e,n,t);return s.show(h(r,s.width())),s.data({findings:r,code:a}),a}async function $n({
connect:e,env:n,clock:t},s,r){let a="kubeconfig";try{const i=await e();a="connection";const l=(0,B.J5)({...i,clock:t}),w=await Pe({...s,...r,...l,connection:i,env:n}),
I=pn.flatMap(({name:E,look:C})=>C(w).map(ie=>({check:E,...ie})));return{findings:I,code:I.some(({is:E})=>E==="error")?1:0}}catch(i){if(!(i instanceof D.a))throw i;
return{findings:[{check:a,is:"error",says:i.message,cure:i.cure}],code:2}}}}),85154:((G,U,o)=>{o.d(U,{Fg:()=>R,Fu:()=>N,lt:()=>K});var D=o(11899),c=o(42105),P=o(
51105),B=o(96105),O=o(75389);async function N({cluster:u}){const g=u.snapshot(),j=({revision:h})=>g.revisions.get(h)?.ready.status==="True",A=(0,c.AR)((0,O.m8)(
g));!g.service||A.length>0&&A.every(j)||(await u.reread(B.k),await u.rereadRevisions())}function K(u,g){const{revisions:j}=u,A=(0,c.AR)((0,O.m8)(u)),{serving:h,
broken:d}=(0,P.UT)(A,v=>(0,P.c8)(j.get(v))),p=h.map(({revision:v})=>j.get(v)).find(v=>v?.ready.status!=="True");if(p)throw(0,D.V2)("E_STABLE_NOT_READY",{revision:p.
name,why:(0,O.$R)(p)});const m=v=>!((0,c.vY)([v])&&h.length>0)&&(0,P.c8)(j.get(f(v,g)));if(!g.traffic.some(v=>v.percent&&m(v))||h.length===0)return{stable:h,broken:d,
before:g.traffic};const k=h.map(({revision:v,percent:T})=>({revisionName:v,latestRevision:!1,percent:T}));return{stable:h,broken:d,before:(0,P.c_)(g.traffic,m)??
k}}const f=({revisionName:u},{latestReady:g=""})=>u??g;function R(u,{revisions:g},{stable:j,broken:A}){if(A.length===0)return;const h=A.map(({revision:d,percent:p})=>{
const m=g.get(d),y=m?`it is not ready (${(0,O.$R)(m)})`:"it no longer exists";return`${d} has ${p} % of traffic and serves nobody: ${y}.`});u.reporter.report({is:"\
warning",code:"W_SERVES_NOBODY",message:h.join(" "),cure:j.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is\
 ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),55094:((G,U,o)=>{o.d(U,{l:()=>P});var D=o(
69854),c=o(27624);function P(N){const K=Object.entries(N).flatMap(([u,g])=>u==="_example"?[]:[{domain:u,selector:B(g)}]),f=K.filter(({selector:u})=>u===void 0).
map(({domain:u})=>u),[R]=f.toSorted();return K.map(({domain:u,selector:g})=>({domain:u,isDefault:u===R,...g!==void 0&&{selector:g}}))}const B=N=>{const K=O(N),f=(0,c.
Gv)(K)?K.selector??null:K;if(f!==null&&!(0,c.Gv)(f))return N.trim().replace(/\s+/g," ");const R=Object.entries((0,c.Ik)(f)).map(([u,g])=>`${u}=${g}`);return R.length===
0?void 0:R.join(",")},O=N=>{try{return(0,D.h)(N)}catch{return N}}}),76510:((G,U,o)=>{o.d(U,{tM:()=>N});var D=o(34794),c=o(27624),P=o(44262),B=o(79493);const O=[
{ingress:"Kourier",label:"networking.knative.dev/ingress-provider=kourier",places:["kourier-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",
label:"istio=ingressgateway",places:["istio-system/istio-ingressgateway"]},{ingress:"Contour",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"\
Traefik",label:"app.kubernetes.io/name=traefik",places:["traefik/traefik","kube-system/traefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gatewa\
y-name",places:[]}];async function N(d){const p=[],m=async(b,$)=>{try{return await $}catch(L){if(!(L instanceof D.a)||L.code!=="E_FORBIDDEN")throw L;p.push(b);return}},
[y,k,...v]=await Promise.all([m("list nodes",(0,P.LD)(d,{path:"/api/v1/nodes"})),m("get configmaps in knative-serving",(0,P.LF)(d,{path:f})),...O.map(b=>R(d,b,m))]),
T=h(y?.items??[]),M=(0,c.Qq)((0,c.Te)((0,c.Ik)(k).data)["ingress-class"]);return{services:g(v.flat()).map(({ingress:b,service:$})=>j(b,$,T)),...M!==void 0&&{className:M},
lookedFor:O.map(({ingress:b,label:$,places:L})=>`${b}: ${[$&&`label ${$}`,...L].filter(Boolean).join(", ")}`),forbidden:[...new Set(p)]}}const K="/api/v1/servic\
es",f="/api/v1/namespaces/knative-serving/configmaps/config-network";async function R(d,{ingress:p,label:m,places:y},k){const v=m===void 0?void 0:{labelSelector:m},
M=(v&&await k("list services in all namespaces",(0,P.LD)(d,{path:K,query:v})))?.items??[],b=M.length>0?[]:await Promise.all(y.map($=>k(`get services in ${$.split(
"/")[0]}`,(0,P.LF)(d,{path:u($)}))));return[...M,...b.filter($=>$!==void 0)].map($=>({ingress:p,service:$}))}const u=d=>{const[p="",m=""]=d.split("/");return`/a\
pi/v1/namespaces/${p}/services/${m}`},g=d=>{const p=d.map(({service:m})=>JSON.stringify((0,B.eZ)(m)));return d.filter((m,y)=>p.indexOf(p[y]??"")===y)};function j(d,p,m){
const{spec:y,status:k}=p,v=(0,c.Qq)((0,c.Ik)(y).type)??"ClusterIP",T=(0,c.JD)((0,c.Ik)(y).ports).flatMap(({name:$,port:L,nodePort:Q})=>{const F=(0,c.WQ)(L),Y=(0,c.
WQ)(Q);return F===void 0?[]:[{name:(0,c.Qq)($)??"",port:F,...Y!==void 0&&{nodePort:Y}}]}),M=(0,c.JD)((0,c.Ik)((0,c.Ik)(k).loadBalancer).ingress).flatMap(({ip:$,
hostname:L})=>(0,c.Qq)($)??(0,c.Qq)(L)??[]),b=(0,c.p_)((0,c.Ik)(y).externalIPs).flatMap($=>(0,c.Qq)($)??[]);return{ingress:d,...(0,B.eZ)(p),type:v,ports:T,addresses:A(
{type:v,ports:T,hosts:[...M,...b],nodes:m})}}const A=({ports:d,hosts:p,nodes:m,type:y})=>{const k=d.filter(({port:M})=>M===80||M===443),v=k.length>0?k:d;if(p.length>
0)return p.flatMap(M=>v.map(({port:b})=>({host:M,port:b,tls:b===443})));if(y==="ClusterIP"||y==="ExternalName")return[];const[T]=m;return v.flatMap(({nodePort:M,
port:b})=>T===void 0||M===void 0?[]:[{host:T,port:M,tls:b===443}])},h=d=>{const p=d.flatMap(y=>(0,c.JD)((0,c.Ik)(y.status).addresses)),m=y=>p.filter(k=>k.type===
y).flatMap(({address:k})=>(0,c.Qq)(k)??[]);return[...m("ExternalIP"),...m("ExternalDNS"),...m("InternalIP")]}}),18391:((G,U,o)=>{o.d(U,{G:()=>O,h:()=>B});var D=o(
53216),c=o(70621),P=o(93832);const B=({services:f,className:R},u)=>{const g=f.map(h=>[h.ingress,`${h.namespace}/${h.name}`,h.type,h.addresses.map(O).join(", ")||
N(h)]),j=(0,P.$5)([["INGRESS","SERVICE","TYPE","ADDRESS"],...g.map(h=>h.map(c.g$))],u),[A]=f.flatMap(({addresses:h})=>h.filter(({tls:d})=>!d));return[...j.map((h,d)=>(0,D.
n8)(h,d===0?"quiet":"plain")),...R===void 0?[]:[(0,D.n8)(""),(0,D.n8)((0,c.g$)(`Knative uses the ingress class ${R}.`))],...A===void 0?[]:K(A)]},O=({host:f,port:R})=>`${f.
includes(":")?`[${f}]`:f}:${R}`,N=({type:f})=>f==="ClusterIP"?"none: only from within the cluster":"none yet",K=f=>[(0,D.n8)(""),(0,D.n8)("Where domains are not\
 in DNS, a rollout reaches the ingress by"),(0,D.n8)((0,c.g$)(`  --ingress-address ${O(f)}`))]})};export{Tn as id,bn as ids,In as modules};
