const Tn=289,bn=[289],In={8289:((Q,B,o)=>{o.r(B),o.d(B,{doctor:()=>yn,doctorWith:()=>we});var k=o(34794),c=o(57971),M=o(83026),x=o(79493),w=o(53216),P=o(70621),
R=o(7848),u=o(21447),S=o(63613);const f={ok:"plain",warning:"warn",error:"bad",unknown:"quiet"},[g,j]=[9,13],A=120,h=(e,n=Number.POSITIVE_INFINITY)=>[...e.flatMap(
t=>d(t,Math.min(n,A))),(0,w.n8)(""),(0,w.n8)(m(e),p(e)==="error"?"bad":"good")],d=({check:e,is:n,says:t,cure:s},r)=>{const a=" ".repeat(g+j),i=L=>(0,S.k)((0,P.g$)(
L),Math.max(30,r-a.length)),[l="",...y]=i(t),{sentence:D,copied:T}=(0,R.s)(s??"");return[(0,w.n8)(`${n.padEnd(g)}${e.padEnd(j)}${l}`,f[n]),...y.map(L=>(0,w.n8)(
`${a}${L}`,f[n])),...(D===""?[]:i(D)).map(L=>(0,w.n8)(`${a}${L}`)),...(T?.lines??[]).map(L=>(0,w.n8)(`  ${L}`))]},p=e=>["error","warning","unknown"].find(n=>e.some(
({is:t})=>t===n))??"ok",m=e=>{const n=l=>e.filter(y=>y.is===l).length,[t,s,r]=[n("error"),n("warning"),n("unknown")],a=[...t>0?[(0,u.hS)(t,"error")]:[],...s>0?[
(0,u.hS)(s,"warning")]:[],...r>0?[`${r} not known`]:[]],i=t>0?"a rollout would fail":"nothing that would make a rollout fail";return a.length===0?"All is well.":
`${$((0,u.KE)(a))}: ${i}.`},$=e=>e.charAt(0).toUpperCase()+e.slice(1);var E=o(51181),v=o(73116),b=o(70894),K=o(41902),I=o(36701),O=o(86522),U=o(82571),z=o(1857),
G=o(71791),F=o(76510),ke=o(67621),$e=o(45123),Z=o(87991),Y=o(84611),Ee=o(91515),H=o(27624),Oe=o(5581),Te=o(79132);const X="/version";async function be(e){const n=await Ie(
e);if(n.status===401)throw(0,Te.lS)(n,`read ${X}`,e.server);if(n.status===403)return;const t=(0,H.Qq)((0,H.Ik)((0,H.qF)(n.text)).gitVersion);if(n.status===200&&
t!==void 0)return t;const{status:s,text:r}=n;throw(0,Y.V2)("E_API_BODY",{server:e.server,what:`read ${X}`,status:s,got:(0,Ee.VI)(r)})}async function Ie(e){try{return await(0,Oe.
w$)(e,{method:"GET",path:X,headers:{accept:"application/json"}})}catch(n){if(n instanceof k.a)throw n;const t=n instanceof Error?n.message:String(n);throw(0,Y.V2)(
"E_API_SILENT",{server:e.server,tries:1,why:t},n)}}var _=o(14711),De=o(18103);async function Me(e){const{connection:n,api:t,asked:s,ingressAddress:r}=e,{namespace:a,
endsAtMs:i,...l}=n,y=await be(t),[D,T,L,ce,En,On]=await Promise.all([J((0,x.TD)(t,Pe(a,s)),"list services.serving.knative.dev"),(0,ke.Z)(t,{namespace:a,service:s??
""},void 0),q(t,"config-domain"),q(t,"config-network"),q(t,"config-observability"),J((0,F.tM)(t),"list services in all namespaces")]),ye=(0,De.hy)(T.version);return{
connection:{...l,namespace:a,...i!==void 0&&{leftMs:i-t.clock.now()}},kubernetes:y===void 0?{is:"unknown",why:"",right:"get /version"}:{is:"read",value:y},services:D,
knative:{age:ye,...T.version!==void 0&&{version:T.version}},config:{"config-domain":L,"config-network":ce,"config-observability":En},ingress:On,rights:await Se(
e,{age:ye,isNew:Re(D,s)}),nowMs:e.serverNow(),settings:e.settings,curl:await Ae(e),...s!==void 0&&{asked:s},...r&&{ingressAddress:r},...s!==void 0&&{snapshot:await Ne(
t,{namespace:a,service:s})},...await xe(e,D)}}const Pe=(e,n)=>({namespace:e,...n!==void 0&&{query:(0,G.VI)(e,n,"services").query}}),q=(e,n)=>J((0,z.X)(e,n),"get\
 configmaps in knative-serving");async function J(e,n){try{const t=await e;return t===void 0?{is:"absent"}:{is:"read",value:t}}catch(t){if(!(t instanceof k.a))throw t;
return t.code==="E_NO_KNATIVE"?{is:"absent"}:{is:"unknown",why:t.message,...t.code==="E_FORBIDDEN"&&{right:n}}}}const Re=(e,n)=>n!==void 0&&e.is==="read"&&!e.value.
some(({name:t})=>t===n);async function Se({api:e,connection:{namespace:n},asked:t},{age:s,isNew:r}){const a=t===void 0?()=>{}:(0,U.Z)({service:t}),i=(0,b.xQ)(...de(
r),...le(s)),[l,y]=await Promise.all([(0,Z.YP)(e,{namespace:n,nameOf:a})(i),(0,Z.eK)(e)]),D=t===void 0?await(0,Z.KY)(e,n,l.filter(Ke)):[];return{missing:l.filter(
T=>!D.includes(T)),byName:D,...y!==void 0&&{user:y}}}const Ke=e=>(0,U.Z)({service:"any"})(e)!==void 0,de=e=>["always","change",...e?["create"]:[]],le=e=>[e==="b\
efore-1.21"?"hold":"scale","see","count"],ee=({rights:e},n)=>e.missing.some(t=>(0,b.RJ)(t,n)),Ne=(e,n)=>J((0,$e.R)(e,n),"list services, revisions and routes of \
serving.knative.dev"),je=5e3;async function Ae({curl:e,api:{clock:n}}){try{return(0,O.Ay)(await(0,_.wj)({clock:n,ms:je},t=>e(O.iQ,{signal:t}))),"usable"}catch(t){
if(t instanceof k.a)return{message:t.message,cure:t.cure};if(!(0,_.gz)(t))throw t;return"silent"}}const We=3e3;async function xe({asked:e,ingressAddress:n,env:t,
resolves:s,api:{clock:r}},a){if(a.is!=="read")return{};const i=a.value.find(({name:D,view:T})=>T.url!==void 0&&(e===void 0||D===e))?.view.url;if(i===void 0)return{};
const l=n?{ingressAddress:n}:{},y=await(0,_.wj)({clock:r,ms:We},()=>(0,M.O6)(l,i,{env:t,resolves:s})).catch(()=>!1);return{url:{url:i,isReached:y}}}const N=e=>({
is:"ok",says:e}),W=(e,n)=>({is:"warning",says:e,...n&&{cure:n}}),V=(e,n)=>({is:"error",says:e,...n&&{cure:n}}),C=(e,{why:n,right:t})=>t===void 0?{is:"unknown",says:`${e}\
 is not known: ${n}`}:{is:"unknown",says:`${e} is not known: this user may not read it.`,cure:`It takes the permission to ${t}.`},Ce=({connection:{from:e,context:n,
user:t,namespace:s}})=>[N(`${e}: context ${n}, user ${t}, namespace ${s}.`)],Le=({connection:{server:e,warnings:n}})=>[N(e.startsWith("https:")?`${e} answers.`:
`${e} answers, without TLS: fit only for a server on this machine.`),...n.map(t=>W(t))],Be=36e5,Ue=({connection:{leftMs:e}})=>{if(e===void 0||e>=Be)return[];const n=e<=
0?"have expired":`expire in ${(0,u.p0)(e)}`;return[W(`The token or client certificate of the kubeconfig ${n}, and cannot be renewed.`,"Get one that lasts longer\
 than a rollout, or use a credential plugin.")]},Ve=({kubernetes:e})=>e.is==="read"?[N(`Kubernetes ${e.value}.`)]:[C("The version of Kubernetes",e.is==="unknown"?
e:{why:"it is not told"})],Qe=({curl:e})=>e==="usable"?[N("curl is there for the health check.")]:e==="silent"?[C("Whether curl can be used",{why:"`curl --versi\
on` did not end."})]:[V(e.message,e.cure)],Ge=e=>{const{services:n,asked:t,knative:s,rights:r}=e,a=t!==void 0&&n.is==="read"&&!n.value.some(({name:T})=>T===t),[
i,l]=[(0,b.xQ)(...de(a)).filter(T=>ee(e,T)),(0,b.xQ)(...le(s.age)).filter(T=>ee(e,T))],y=r.user??"This user",D=[...r.byName.length===0?[]:[Fe(e)],...i.length===
0?[]:[V(`${y} lacks: ${ne(i)}.`,ue(e,i))],...l.length===0?[]:[W(`${y} lacks: ${ne(l)}. ${Ye(l)}`,ue(e,l))]];return D.length>0?D:[N(`${y} has all permissions tha\
t a rollout uses in this namespace.`)]},Fe=({rights:{byName:e,user:n="this user"},connection:{namespace:t}})=>({is:"unknown",says:`Whether ${n} may ${ne(e)} is \
not known: a Role may grant it for single Services by name.`,cure:`Name the Service to find out:
${(0,I.j)({verb:"doctor",service:"SERVICE",namespace:t})}`}),ne=e=>e.map(b.Cv).join(", "),Ye=e=>b.cH.filter(({on:n})=>n==="scale"||n==="hold"||n==="see"||n==="c\
ount").filter(n=>(0,b.DY)(n).some(t=>e.some(s=>(0,b.Cv)(s)===(0,b.Cv)(t)))).map(({without:n})=>n).join(" "),ue=({rights:{user:e},connection:{namespace:n}},t)=>(0,K.
r)((0,v.o)(t,{namespace:n,...e!==void 0&&{user:e}}));var Je=o(17386),ze=o(55094),fe=o(93545);const Ze=({services:e,knative:{version:n,age:t},connection:{server:s}})=>{
if(e.is==="absent"){const{message:r,cure:a}=(0,Y.aL)("E_NO_KNATIVE",{server:s});return[V(r,a)]}return n===void 0?[C("The version of Knative",{why:"",right:"get \
the namespace knative-serving"})]:t==="before-1.21"?[W(`Knative ${n}. Before 1.21 pods are held by their PodAutoscalers, which takes a permission of its own.`,`\
Upgrade to Knative 1.21 or later, or grant the permission for it (${(0,Je.t)("permissions.md")}).`)]:[N(`Knative ${n}.`)]},He=({ingress:e,config:n})=>{const t=n["\
config-network"],s=t.is==="read"?t.value["ingress-class"]:void 0,r=s===void 0?"":` The ingress class is ${s}.`;if(e.is!=="read")return[C("The ingress",e.is==="u\
nknown"?e:{why:"none was found"})];const{services:a,forbidden:i,lookedFor:l}=e.value,[y]=a;if(y){const D=a.flatMap(L=>L.addresses.map(fe.G)),T=D.length===0?"wit\
hout an address outside of the cluster":`at ${(0,u.KE)(D)}`;return[N(`${y.ingress} (${y.namespace}/${y.name}) ${T}.${r}`)]}return i.length>0?[C("The ingress",{why:"",
right:(0,u.KE)(i)})]:[W(`No ingress was found.${r} Looked for ${l.join("; ")}.`,"If it is another one, nothing is wrong. If there is none, no Service can be rea\
ched: install one.")]},Xe=[{verb:"list",group:"",resource:"pods"},{verb:"get",group:"",resource:"pods/proxy"}],_e=e=>{const{url:n,ingressAddress:t,services:s,asked:r}=e;
if(s.is==="unknown"&&r===void 0)return[C("Whether hosts resolve here",s)];if(!n)return s.is==="read"&&s.value.length>0?[{is:"unknown",says:"Whether hosts resolv\
e here is not known: no Service has a URL yet."}]:[];const{host:a}=new URL(n.url),i=t?`The host of \`ingress-address\`, ${t.host},`:a;if(n.isReached)return[N(`${i}\
 resolves here.`)];const l=qe(e);return Xe.some(y=>ee(e,y))?[V(`${i} does not resolve here, and this user may not ask pods through the API server: no candidate \
can be checked.`,l)]:[W(`${i} does not resolve here: requests to the candidate go through the API server.`,l)]},qe=({ingress:e,ingressAddress:n,url:t})=>{if(n)return"\
Set `ingress-address` to an address that this machine can resolve.";const s=e.is==="read"?e.value.services.flatMap(({addresses:l})=>l):[],r=t?.url.startsWith("h\
ttps:")??!1,a=s.find(({tls:l})=>l===r)??s[0];return`Set \`ingress-address\` to ${a===void 0?"the host:port of the ingress":(0,fe.G)(a)}, or make the domain know\
n to DNS.`},he="svc.cluster.local",me="example.com",en=({config:e})=>{const n=e["config-domain"];if(n.is==="unknown")return[C("The domain of Services",n)];const t=(0,ze.
l)(n.is==="read"?n.value:{}),s=t.find(({isDefault:l})=>l)?.domain??he,r=t.filter(({selector:l})=>l!==void 0),a=r.length>0?`, and ${r.length} more by label`:"";return s!==
he&&s!==me?[N(`Services get hosts below ${s}${a}.`)]:[W(`Services get hosts below ${s}, ${s===me?"a placeholder that nobody can resolve":"and can be reached onl\
y from within the cluster"}.`,oe("config-domain",{"apps.example.org":""},"To set a domain of your own:"))]},nn=({config:e})=>{const n=e["config-network"];if(n.is===
"unknown")return[C("The form of host names",n)];const{"domain-template":t,"tag-template":s}=n.is==="read"?n.value:{};if(s!==void 0&&!(s.includes(".Tag")&&s.includes(
".Name")))return[V(`The tag-template ${s} does not have both .Tag and .Name: tags would share a host.`,oe("config-network",{"tag-template":"{{.Tag}}-{{.Name}}"},
"To set Knative's default:"))];const r=[t&&`domain-template ${t}`,s&&`tag-template ${s}`].filter(Boolean);return[N(r.length===0?"Hosts are named as by Knative's\
 default, tags as TAG-NAME.":`Set are ${r.join(" and ")}.`)]},tn=({config:e})=>{const n=e["config-network"];if(n.is==="unknown")return[C("Whether Knative gets c\
ertificates",n)];const{"external-domain-tls":t,"auto-tls":s,"rollout-duration":r}=n.is==="read"?n.value:{};return[(t??s??"").toLowerCase()==="enabled"?W("Certif\
icates are made for each host: that of a new tag answers by http, or fails, until its certificate is there.","Use a wildcard certificate (namespace-wildcard-cer\
t-selector in config-network), or expect the health check to wait."):N("Knative makes no certificates (external-domain-tls is off)."),...r!==void 0&&Number(r)>0?
[W(`rollout-duration is ${r} s: Knative shifts traffic that follows the latest Revision slowly by itself.`,"A rollout names Revisions and is not affected; the s\
teps of other deploys are.")]:[]]},[te,se]=["request-metrics-protocol","metrics.request-metrics-backend-destination"],sn=(e,n)=>{const t=/^v?1\.(\d+)/.exec(n??"")?.[1],
[s,r]=[{key:se,value:e[se]},{key:te,value:e[te]}];return t===void 0?[r,s].find(a=>a.value!==void 0):Number(t)<19?{key:se,value:s.value??"prometheus"}:{key:te,value:r.
value??"none"}},on=({config:e,knative:{version:n}})=>{const t=e["config-observability"];if(t.is==="unknown")return[C(ge,t)];const s=sn(t.is==="read"?t.value:{},
n);if(!s)return[C(ge,{why:"nothing is set, and the default depends on the version."})];const{key:r,value:a}=s;if(a==="prometheus")return[N("Pods count users' re\
quests, so rollouts are judged by them, too.")];const i=a==="none"?`are off (${r} is none)`:`are not readable by kn-rollout (${r} is ${a}, not prometheus)`;return[
W(`Request metrics ${i}: rollouts are judged by probes alone.`,oe("config-observability",{[r]:"prometheus"},`To ${a==="none"?"turn them on":"have pods serve the\
m instead"}, for pods that start from then on (of an operator: spec.config.observability of its KnativeServing):`))]},ge="Whether users' requests are counted",oe=(e,n,t)=>`${t}\

kubectl patch configmap ${e} -n knative-serving --type merge -p '${JSON.stringify({data:n})}'`;var rn=o(85154),ve=o(73944),an=o(3037);const pe=({services:e,asked:n})=>e.
is==="read"?e.value.find(({name:t})=>t===n)?.view:void 0,re=e=>n=>{const t=pe(n);return t?e(t,n):[]},ae=({asked:e="",connection:{namespace:n,server:t}})=>({service:e,
namespace:n,server:t}),ie=e=>{try{return e(),[]}catch(n){if(!(n instanceof k.a))throw n;return[V(n.message,n.cure)]}},cn=e=>{const{services:n,asked:t}=e;if(t===
void 0||n.is==="absent")return[];if(n.is==="unknown")return[C(`The state of ${t}`,n)];const s=pe(e);return s?dn(s,e):[W(`There is no Service ${t}: the first dep\
loy creates it, with all traffic at once.`,"Check the name, if there should be one.")]};function dn(e,n){if(e.deleting){const{since:s,finalizers:r}=e.deleting,{
message:a,cure:i}=(0,Y.aL)("E_BEING_DELETED",{...ae(n),since:s,finalizers:r.join(", ")});return[V(a,i)]}const t=ln(e,n);return t.length>0?t:[un(e,n)]}const ln=(e,{
snapshot:n})=>n?.is==="read"&&e.journal===void 0?ie(()=>(0,rn.lt)(n.value,e)):[];function un({ready:e},{asked:n="",connection:{namespace:t}}){if(e.status==="Tru\
e")return N(`${n} is ready.`);const s=[e.reason,e.message].filter(Boolean).join(": "),r=(0,I.j)({verb:"status",service:n,namespace:t});return W(`${n} is not rea\
dy${s===""?"":`: ${s}`}.`,`A deploy can fix that. To see more:
${r}`)}const fn=({asked:e="",snapshot:n})=>{if(n?.is==="unknown")return[C(`Who serves ${e}`,n)];if(n?.is!=="read"||!n.value.service)return[];const t=[...n.value.
revisions.values()].reduce((s,{replicas:r})=>s+r,0);return t>0?[N(`${e} has ${(0,u.hS)(t,"pod")}.`)]:[W(`${e} is scaled to zero, so nobody asks it now: a rollou\
t is judged by probes alone until users come.`,"Nothing needs to be done; do not set `evidence` to users, which would wait for them.")]},hn=re((e,n)=>{const t=ie(
()=>(0,ve.R)({cluster:{target:ae(n)},...n},e));return t.length>0?t:[N(e.gitops?`${e.gitops.by} manages this Service, and \`adopt-gitops\` lets rollouts go on.`:
"No controller makes this Service from something else.")]}),mn=re((e,n)=>ie(()=>(0,ve.X)(n,e))),gn={go:"has no driver: a deploy takes its place",wait:"is open: \
another one waits for it","take-over":"is open: a deploy brings it to its end first"},vn=re((e,n)=>{if(e.journal===void 0)return[N("No rollout is open.")];const t=(0,an.
Ah)({cluster:{target:ae(n)},...n},{service:e},{nowMs:n.nowMs,driver:""});if(t instanceof k.a)return[V(t.message,t.cure)];const s=(0,I.j)({verb:"status",service:n.
asked??"",namespace:n.connection.namespace});return[W(`A rollout of this Service ${gn[t]}.`,`To see how far it is:
${s}`)]}),pn=[{name:"curl",look:Qe},{name:"kubeconfig",look:Ce},{name:"connection",look:Le},{name:"credentials",look:Ue},{name:"Kubernetes",look:Ve},{name:"Knat\
ive",look:Ze},{name:"permissions",look:Ge},{name:"ingress",look:He},{name:"address",look:_e},{name:"domain",look:en},{name:"host names",look:nn},{name:"TLS",look:tn},
{name:"metrics",look:on},{name:"Service",look:cn},{name:"pods",look:fn},{name:"owner",look:hn},{name:"tags",look:mn},{name:"rollout",look:vn}];var wn=o(34599);const we=e=>({
prepare:({take:n})=>{const[t,s]=[n(wn.pm),n(E.vK.ingressAddress)],a={settings:{adoptGitops:n(E.V1.adoptGitops),adoptTags:n(E.et.adoptTags),onNewer:n(E.V1.onNewer),
tags:{candidate:n(E.et.candidateTag),stable:n(E.et.stableTag)}},...t!==void 0&&{asked:t},...s&&{ingressAddress:s}};return{act:i=>kn(i,a,e)}}}),yn=we({curl:(0,c.
z)(),resolves:M.S1});async function kn(e,n,t){const{page:s}=e,{findings:r,code:a}=await $n(e,n,t);return s.show(h(r,s.width())),s.data({findings:r,code:a}),a}async function $n({
connect:e,env:n,clock:t},s,r){let a="kubeconfig";try{const i=await e();a="connection";const l=(0,x.J5)({...i,clock:t}),y=await Me({...s,...r,...l,connection:i,env:n}),
D=pn.flatMap(({name:T,look:L})=>L(y).map(ce=>({check:T,...ce})));return{findings:D,code:D.some(({is:T})=>T==="error")?1:0}}catch(i){if(!(i instanceof k.a))throw i;
return{findings:[{check:a,is:"error",says:i.message,cure:i.cure}],code:2}}}}),85154:((Q,B,o)=>{o.d(B,{Fg:()=>S,Fu:()=>P,lt:()=>R});var k=o(84611),c=o(24399),M=o(
40019),x=o(96105),w=o(75389);async function P({cluster:f}){const g=f.snapshot(),j=({revision:h})=>g.revisions.get(h)?.ready.status==="True",A=(0,c.AR)((0,w.m8)(
g));!g.service||A.length>0&&A.every(j)||(await f.reread(x.k),await f.rereadRevisions())}function R(f,g){const{revisions:j}=f,A=(0,c.AR)((0,w.m8)(f)),{serving:h,
broken:d}=(0,M.UT)(A,v=>(0,M.c8)(j.get(v))),p=h.map(({revision:v})=>j.get(v)).find(v=>v?.ready.status!=="True");if(p)throw(0,k.V2)("E_STABLE_NOT_READY",{revision:p.
name,why:(0,w.$R)(p)});const m=v=>!((0,c.vY)([v])&&h.length>0)&&(0,M.c8)(j.get(u(v,g)));if(!g.traffic.some(v=>v.percent&&m(v))||h.length===0)return{stable:h,broken:d,
before:g.traffic};const E=h.map(({revision:v,percent:b})=>({revisionName:v,latestRevision:!1,percent:b}));return{stable:h,broken:d,before:(0,M.c_)(g.traffic,m)??
E}}const u=({revisionName:f},{latestReady:g=""})=>f??g;function S(f,{revisions:g},{stable:j,broken:A}){if(A.length===0)return;const h=A.map(({revision:d,percent:p})=>{
const m=g.get(d),$=m?`it is not ready (${(0,w.$R)(m)})`:"it no longer exists";return`${d} has ${p} % of traffic and serves nobody: ${$}.`});f.reporter.report({is:"\
warning",code:"W_SERVES_NOBODY",message:h.join(" "),cure:j.length===0?"There is no traffic to protect, so the new Revision receives all traffic as soon as it is\
 ready, before its health check.":"Its traffic goes to the other Revisions, and an abort does not return any to it."})}}),1857:((Q,B,o)=>{o.d(B,{X:()=>x,e:()=>M});
var k=o(27624),c=o(44262);const M=w=>`/api/v1/namespaces/knative-serving/configmaps/${w}`;async function x(w,P){const R=await(0,c.LF)(w,{path:M(P)});if(!R)return;
const{_example:u,...S}=(0,k.Te)((0,k.Ik)(R).data);return S}}),55094:((Q,B,o)=>{o.d(B,{l:()=>M});var k=o(69854),c=o(27624);function M(P){const R=Object.entries(P).
flatMap(([f,g])=>f==="_example"?[]:[{domain:f,selector:x(g)}]),u=R.filter(({selector:f})=>f===void 0).map(({domain:f})=>f),[S]=u.toSorted();return R.map(({domain:f,
selector:g})=>({domain:f,isDefault:f===S,...g!==void 0&&{selector:g}}))}const x=P=>{const R=w(P),u=(0,c.Gv)(R)?R.selector??null:R;if(u!==null&&!(0,c.Gv)(u))return P.
trim().replace(/\s+/g," ");const S=Object.entries((0,c.Ik)(u)).map(([f,g])=>`${f}=${g}`);return S.length===0?void 0:S.join(",")},w=P=>{try{return(0,k.h)(P)}catch{
return P}}}),76510:((Q,B,o)=>{o.d(B,{tM:()=>P});var k=o(34794),c=o(27624),M=o(44262),x=o(79493);const w=[{ingress:"Kourier",label:"networking.knative.dev/ingres\
s-provider=kourier",places:["kourier-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",label:"istio=ingressgateway",places:["istio-system/ist\
io-ingressgateway"]},{ingress:"Contour",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"Traefik",label:"app.kubernetes.io/name=traefik",places:[
"traefik/traefik","kube-system/traefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gateway-name",places:[]}];async function P(d){const p=[],m=async(I,O)=>{
try{return await O}catch(U){if(!(U instanceof k.a)||U.code!=="E_FORBIDDEN")throw U;p.push(I);return}},[$,E,...v]=await Promise.all([m("list nodes",(0,M.LD)(d,{path:"\
/api/v1/nodes"})),m("get configmaps in knative-serving",(0,M.LF)(d,{path:u})),...w.map(I=>S(d,I,m))]),b=h($?.items??[]),K=(0,c.Qq)((0,c.Te)((0,c.Ik)(E).data)["i\
ngress-class"]);return{services:g(v.flat()).map(({ingress:I,service:O})=>j(I,O,b)),...K!==void 0&&{className:K},lookedFor:w.map(({ingress:I,label:O,places:U})=>`${I}\
: ${[O&&`label ${O}`,...U].filter(Boolean).join(", ")}`),forbidden:[...new Set(p)]}}const R="/api/v1/services",u="/api/v1/namespaces/knative-serving/configmaps/\
config-network";async function S(d,{ingress:p,label:m,places:$},E){const v=m===void 0?void 0:{labelSelector:m},K=(v&&await E("list services in all namespaces",(0,M.
LD)(d,{path:R,query:v})))?.items??[],I=K.length>0?[]:await Promise.all($.map(O=>E(`get services in ${O.split("/")[0]}`,(0,M.LF)(d,{path:f(O)}))));return[...K,...I.
filter(O=>O!==void 0)].map(O=>({ingress:p,service:O}))}const f=d=>{const[p="",m=""]=d.split("/");return`/api/v1/namespaces/${p}/services/${m}`},g=d=>{const p=d.
map(({service:m})=>JSON.stringify((0,x.eZ)(m)));return d.filter((m,$)=>p.indexOf(p[$]??"")===$)};function j(d,p,m){const{spec:$,status:E}=p,v=(0,c.Qq)((0,c.Ik)(
$).type)??"ClusterIP",b=(0,c.JD)((0,c.Ik)($).ports).flatMap(({name:O,port:U,nodePort:z})=>{const G=(0,c.WQ)(U),F=(0,c.WQ)(z);return G===void 0?[]:[{name:(0,c.Qq)(
O)??"",port:G,...F!==void 0&&{nodePort:F}}]}),K=(0,c.JD)((0,c.Ik)((0,c.Ik)(E).loadBalancer).ingress).flatMap(({ip:O,hostname:U})=>(0,c.Qq)(O)??(0,c.Qq)(U)??[]),
I=(0,c.p_)((0,c.Ik)($).externalIPs).flatMap(O=>(0,c.Qq)(O)??[]);return{ingress:d,...(0,x.eZ)(p),type:v,ports:b,addresses:A({type:v,ports:b,hosts:[...K,...I],nodes:m})}}
const A=({ports:d,hosts:p,nodes:m,type:$})=>{const E=d.filter(({port:K})=>K===80||K===443),v=E.length>0?E:d;if(p.length>0)return p.flatMap(K=>v.map(({port:I})=>({
host:K,port:I,tls:I===443})));if($==="ClusterIP"||$==="ExternalName")return[];const[b]=m;return v.flatMap(({nodePort:K,port:I})=>b===void 0||K===void 0?[]:[{host:b,
port:K,tls:I===443}])},h=d=>{const p=d.flatMap($=>(0,c.JD)((0,c.Ik)($.status).addresses)),m=$=>p.filter(E=>E.type===$).flatMap(({address:E})=>(0,c.Qq)(E)??[]);return[
...m("ExternalIP"),...m("ExternalDNS"),...m("InternalIP")]}}),93545:((Q,B,o)=>{o.d(B,{G:()=>w,h:()=>x});var k=o(53216),c=o(70621),M=o(93832);const x=({services:u,
className:S},f)=>{const g=u.map(h=>[h.ingress,`${h.namespace}/${h.name}`,h.type,h.addresses.map(w).join(", ")||P(h)]),j=(0,M.$5)([["INGRESS","SERVICE","TYPE","A\
DDRESS"],...g.map(h=>h.map(c.g$))],f),[A]=u.flatMap(({addresses:h})=>h.filter(({tls:d})=>!d));return[...j.map((h,d)=>(0,k.n8)(h,d===0?"quiet":"plain")),...S===void 0?
[]:[(0,k.n8)(""),(0,k.n8)((0,c.g$)(`Knative uses the ingress class ${S}.`))],...A===void 0?[]:R(A)]},w=({host:u,port:S})=>`${u.includes(":")?`[${u}]`:u}:${S}`,P=({
type:u})=>u==="ClusterIP"?"none: only from within the cluster":"none yet",R=u=>[(0,k.n8)(""),(0,k.n8)("Where domains are not in DNS, a rollout reaches the ingre\
ss by"),(0,k.n8)((0,c.g$)(`  --ingress-address ${w(u)}`))]})};export{Tn as id,bn as ids,In as modules};
