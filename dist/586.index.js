const ne=586,se=[586],oe={96105:((B,D,i)=>{i.d(D,{T:()=>v,k:()=>h});var f=i(90745);async function v(M,c,d,r){const a=M.clock.now()+d;for(;;){const n=M.cluster.snapshot();
if(c(n))return!0;const o=a-M.clock.now();if(o<=0||r?.aborted)return!1;await(0,f.Ku)([p=>M.cluster.changed(n,p),p=>M.clock.sleep(o,p)],r)}}const h=new AbortController().
signal}),49773:((B,D,i)=>{i.d(D,{LK:()=>h,Lg:()=>a,Ns:()=>n,cA:()=>d,hu:()=>M});var f=i(96105),v=i(75389);const h=(o,p)=>(0,v.EB)(o,p)===0,M=({route:o,service:p},y)=>(o??
p)?.served.find(({revisionName:s,tag:_,url:t})=>s===y&&_&&t)?.url;function c(o,p,y){const s=o.cluster.snapshot(),_=M(s,p);return _===void 0||o.may.reachUrl===!1?
!1:(h(s,p)&&o.health.knock(_,y),!0)}async function d(o,p,y){const s=new AbortController;try{a(o,p,s.signal)&&await(0,f.T)(o,_=>!h(_,p),y,o.interrupt)}finally{s.
abort()}}const r=3e3;function a(o,p,y){const s=async()=>{for(;!y.aborted;)await n(o,[p],y)},_=c(o,p,y);return _&&s(),_}async function n(o,p,y){if(await o.clock.
sleep(r,y),!y.aborted)for(const s of p)c(o,s,y)}}),91238:((B,D,i)=>{i.d(D,{DT:()=>d,LA:()=>n,Uk:()=>s,o0:()=>y,oK:()=>a,yN:()=>p});var f=i(11899),v=i(41902),h=i(
34794),M=i(73116),c=i(70894);async function d(t,...l){try{const w=await t.cluster.open();return l.includes("change")&&r(t,w),w}catch(w){if(!(w instanceof h.a)||
w.code!=="E_FORBIDDEN")throw w;const L=(0,c.xQ)("always",...l),R=await t.cluster.missing(L);if(R.length>0)throw await y(t,R);const g=(0,v.r)((await s(t,L)).grant);
throw new h.a(w.code,{message:w.message,cure:g},{cause:w})}}function r({cluster:{target:t}},{service:l}){if(!l?.deleting)return;const{since:w,finalizers:L}=l.deleting;
throw(0,f.V2)("E_BEING_DELETED",{...t,since:w,finalizers:L.join(", ")})}async function a(t,...l){const w=t.knative.age==="before-1.21",[L,R]=[(0,c.xQ)("always",
"change",...l),(0,c.xQ)(w?"hold":"scale","see")],g=await t.cluster.missing([...L,...R]),E=P=>g.some(I=>(0,c.RJ)(I,P));if(R.some(E)&&await o(t,R.filter(E)),L.some(
E))throw await y(t,L.filter(E));w?t.may.patchAutoscalers=!(0,c.xQ)("hold").some(E):t.may.patchRevisions=!E({verb:"patch",group:c.Vy,resource:"revisions"})}async function n(t){
if(t.may.patchAutoscalers!==void 0)return;const l=await t.cluster.missing((0,c.xQ)("hold"));t.may.patchAutoscalers=l.length===0,l.length>0&&await o(t,l)}async function o(t,l){
const{user:w,grant:L}=await s(t,l),R=E=>l.some(P=>(0,c.RJ)(P,E)),g=c.cH.filter(E=>(0,c.DY)(E).some(R)).map(({without:E})=>E);t.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${w} lacks optional permissions: ${_(l)}. ${g.join(" ")}`,cure:(0,v.r)(L)})}const p=async(t,l)=>l.lacks?y(t,[l.lacks]):(0,f.V2)("E_WRITE_REFU\
SED",l);async function y(t,l){return(0,f.V2)("E_FORBIDDEN",{rights:_(l),...await s(t,l)})}async function s({cluster:t},l){const w=await t.user(),L={namespace:t.
target.namespace,...w===void 0?{}:{user:w}};return{user:w??"This user",grant:(0,M.o)(l,L)}}const _=t=>t.map(c.Cv).join(", ")}),73116:((B,D,i)=>{i.d(D,{o:()=>v});
const f=r=>[...new Set(r.map(({group:n,resource:o})=>`${n}/${o}`))].map(n=>{const o=r.filter(({group:s,resource:_})=>`${s}/${_}`===n),{group:p="",resource:y=""}=o[0]??
{};return{apiGroups:[p],resources:[y],verbs:[...new Set(o.map(({verb:s})=>s))]}});function v(r,{namespace:a,user:n}){const o=f(r),p=["kn-rollout",...o.flatMap(({
verbs:y,resources:s})=>[...y,...s])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${p}
      namespace: ${c(a)}
    rules:
${o.map(h).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${p}
      namespace: ${c(a)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${p}
    subjects:
      - ${M(n).join(`
        `)}`}const h=({apiGroups:r,resources:a,verbs:n})=>`      - apiGroups: [${r.map(c).join(", ")}]
        resources: [${a.join(", ")}]
        verbs: [${n.join(", ")}]`,M=(r="THE-USER-OF-THIS-JOB")=>{const[,a,n]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(r)??[];return a!==void 0&&n!==void 0?
["kind: ServiceAccount",`name: ${c(n)}`,`namespace: ${c(a)}`]:["kind: User",`name: ${c(r)}`,"apiGroup: rbac.authorization.k8s.io"]},c=r=>/^[a-z][a-z0-9.-]*$/.test(
r)&&!d.has(r)?r:JSON.stringify(r),d=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((B,D,i)=>{i.d(D,{Cv:()=>r,DY:()=>c,RJ:()=>d,Vy:()=>f,
cH:()=>h,xQ:()=>M});const f="serving.knative.dev",v="The rollout is refused before anything is changed.",h=[{verbs:["get","list","watch"],group:f,resource:"serv\
ices",on:"always",reason:"To read the Service, and to notice changes by other clients during a rollout.",without:v},{verbs:["list","watch"],group:f,resource:"co\
nfigurations",on:"always",reason:"To know when Knative has processed a template.",without:v},{verbs:["list","watch"],group:f,resource:"revisions",on:"always",reason:"\
To know which Revisions are ready, and how many pods they have.",without:v},{verbs:["list","watch"],group:f,resource:"routes",on:"always",reason:"To know when a\
 traffic split is in effect.",without:v},{verbs:["patch"],group:f,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of\
 the rollout on the Service.",without:v},{verbs:["create"],group:f,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:v},
{verbs:["delete"],group:f,resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:v},
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
domain",reason:"To show the hosts that are mapped to Services, and to map one.",without:"Hosts are not shown, and `domain map` is refused."}],M=(...a)=>h.filter(
({on:n})=>a.includes(n)).flatMap(c),c=({verbs:a,group:n,resource:o})=>a.map(p=>({verb:p,group:n,resource:o})),d=(a,n)=>a.verb===n.verb&&a.group===n.group&&a.resource===
n.resource,r=({verb:a,group:n,resource:o})=>`${a} ${o}${n?`.${n}`:""}`}),57028:((B,D,i)=>{i.d(D,{D:()=>c,t:()=>r});var f=i(11899),v=i(96105);const h=2e3,M=9e4;async function c(a){
const{service:n}=a.cluster.target;if(!await(0,v.T)(a,r,h)&&(a.reporter.report({is:"note",text:`Knative has not processed the last change of ${n} yet. Waiting fo\
r at most ${M/1e3} s`}),!await(0,v.T)(a,r,M,a.interrupt)&&!a.interrupt.aborted))throw(0,f.V2)("E_NOT_IN_SYNC",{service:n,seconds:(h+M)/1e3})}const d=new Set(["N\
otObserved","OutOfDate"]),r=({service:a,revisions:n})=>a===void 0?!0:!(a.latestReady===void 0&&[...n.values()].some(({ready:p})=>p.status==="True")||d.has(a.ready.
reason)||d.has(a.configurationsReady.reason))}),73944:((B,D,i)=>{i.d(D,{R:()=>h,X:()=>M});var f=i(11899),v=i(75389);function h(c,d){if(d.controller)throw(0,f.V2)(
"E_OWNED",{...c.cluster.target,...d.controller});if(d.gitops===void 0||c.settings.adoptGitops)return;const{by:r,mark:a,owns:n}=d.gitops;throw(0,f.V2)("E_GITOPS",
{owner:r,owns:n.join(" and "),mark:a})}function M(c,d){if(c.settings.adoptTags)return;const r=new Set((0,v.kv)(d)),{tags:a}=c.settings,n=[{tag:a.candidate,setting:"\
candidate-tag"},{tag:a.stable,setting:"stable-tag"}];for(const{tag:o,setting:p}of n){const y=d.traffic.find(s=>s.tag===o);if(y&&!r.has(o))throw(0,f.V2)("E_TAG_T\
AKEN",{tag:o,setting:p,holder:y.revisionName??"the latest Revision"})}}}),49967:((B,D,i)=>{i.d(D,{Cm:()=>c,G9:()=>M,ne:()=>d});var f=i(34794),v=i(33710),h=i(75389);
const M=a=>a instanceof f.a&&a.code==="E_WRITE_ALTERED";async function c(a,n){if(n.stage==="promoting")return;const o=(0,h.xS)(a.cluster.snapshot(),a.cluster.serverNow());
await r(a,{...(0,v.H_)(n,o,"error"),driver:a.driver,active:!0})}const d=(a,{before:n},o)=>r(a,{...(0,v.u7)(),journal:null,...o?{traffic:n}:{}});async function r(a,n){
const{service:o}=a.cluster.snapshot();if(!o||o.driver!==void 0&&o.driver!==a.driver)return;const p={generation:o.generation,driver:o.driver??null,set:n};await a.
cluster.writeService(p,{urgent:!0}).catch(()=>{})}}),45722:((B,D,i)=>{i.d(D,{YX:()=>y,et:()=>r,_V:()=>p,bL:()=>o});var f=i(11899);function v(t,{is:l}){switch(l){case"\
free":return"go";case"left":return"take-over";case"alive":return h[t];case"paused":return M[t]}}const h={wait:"wait",refuse:"refuse",abort:"wait",supersede:"tak\
e-over"},M={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var c=i(17106),d=i(90745);async function r(t,l){let w;for(;;){const L=t.cluster.
snapshot(),R=a(t,L),g=v(t.settings.onNewer,R);if(R.is==="free"||g==="go"||g==="take-over")return R;if(R.is!=="alive")throw _(t,R.journal);const{journal:E,forMs:P}=R,
I=l-t.clock.now();if(g==="refuse"||t.interrupt.aborted||I<=0)throw s(t,E);w!==E.id&&t.reporter.report({is:"waiting-for-driver",journal:E,forMs:P}),w=E.id,await(0,d.
Ku)([K=>t.cluster.changed(L,K),K=>t.clock.sleep(Math.min(P,I),K)],t.interrupt)}}function a(t,l){if(n(l))throw o(t,l);return p(t,l)}const n=({service:t})=>t?.journal===
"unreadable"&&(t.driver!==void 0||t.hasNewerJournal===!0),o=({cluster:{target:t}},{service:l})=>(0,f.V2)("E_JOURNAL",{...t,isNewer:l?.hasNewerJournal===!0}),p=(t,{
service:l})=>(0,c.L)(l??{},y(t)),y=({cluster:t,driver:l,job:w})=>({nowMs:t.serverNow(),driver:l,...w?{job:w}:{}}),s=({cluster:{target:t}},{id:l,job:w})=>(0,f.V2)(
"E_LOCKED",{...t,by:w?.run??`rollout ${l}`,url:w?.url}),_=({cluster:{target:t}},{plan:l,job:w})=>(0,f.V2)("E_PAUSED",{...t,percent:l.pauseAt??0,url:w?.url})}),11656:((B,D,i)=>{
i.d(D,{M9:()=>t,m3:()=>p,sy:()=>_});var f=i(57975),v=i(11899),h=i(42105),M=i(96105),c=i(91238),d=i(75389),r=i(90745),a=i(49967);const n=8,o=200;async function p(g,E,P={}){
const{attempts:I=n,interrupt:K}=P;let J,C;for(let H=1;H<=I;H++){const V=g.cluster.snapshot();if(J?.isDone(V))return s(V);const j=E(V);if(!j)return{is:"over"};J=
j;const Y=await R(y(g,j,P),K);if(Y.is!=="again")return Y;if(C=Y.doubt,H<I&&await _(g,V,{attempt:H,interrupt:K}),K?.aborted)return{is:"interrupted"}}const{service:W}=g.
cluster.target;throw C===void 0?(0,v.V2)("E_WRITE_CONTENDED",{service:W,attempts:I}):(0,v.V2)("E_WRITE_UNCONFIRMED",{service:W,attempts:I,why:C})}async function y(g,{
send:E,isDone:P},I){const{interrupt:K=M.k,onRefusal:J=()=>"throw"}=I,C=await E();if(C.is==="written")return s(C);const W=C.is==="refused"?J(C):void 0;if(C.is===
"refused"&&W==="throw")throw await(0,c.yN)(g,C);if(W==="over")return{is:"over"};const H=await g.cluster.reread(K);return P(H)?s(H):{is:"again",doubt:C.is==="unk\
nown"?C.message:void 0}}const s=({service:g})=>({is:"written",...g?{service:g}:{}});async function _({cluster:g,clock:E},P,{attempt:I,interrupt:K}){if(g.snapshot()!==
P)return;const J=C=>g.changed(P,C);await(0,r.Ku)([J,C=>E.sleep(o*I,C)],K)}async function t(g,E,P={}){let I={},K;const J=H=>{const V=(0,d.nO)(H,g.driver);if(typeof V==
"string"){K=V;return}const j=E(V,(0,d.xS)(H,g.cluster.serverNow()),H);I=j;const Y={generation:V.service.generation,driver:g.driver,set:j};return{send:()=>g.cluster.
writeService(Y,P).catch(async Q=>{throw(0,a.G9)(Q)&&await(0,a.Cm)(g,V.journal),Q}),isDone:Q=>w(Q,{set:j,ours:V,driver:g.driver})}},C={...P.interrupt?{interrupt:P.
interrupt}:{},onRefusal:l},W=await p(g,J,C);return W.is==="over"?{is:"foreign",foreign:K??"driver"}:W.is==="interrupted"?W:{...W,journal:I.journal}}const l=({status:g})=>g===
404?"again":"throw";function w({service:g},E){const{set:P,driver:I}=E;return g?P.journal===null?L(g,E):g.driver===(P.driver===null?void 0:I)&&(0,f.isDeepStrictEqual)(
g.journal,P.journal):!1}const L=(g,{set:E,ours:P})=>g.journal===void 0&&g.driver===void 0&&(0,h.UN)(g.traffic,E.traffic??P.service.traffic)&&(0,f.isDeepStrictEqual)(
g.template,P.service.template),R=(g,E)=>(0,r.Ku)([P=>(0,r.QH)(P).then(()=>({is:"interrupted"})),()=>g],E)}),51499:((B,D,i)=>{i.d(D,{O:()=>M});var f=i(31055),v=i(
51390);const h="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",M=(n,o)=>{const p=(0,f.gZ)(o,n.path),y=l=>["-sS",.../[[\]{}]/.test(p)?["--glob\
off"]:[],"--max-time",String(n.timeoutMs/1e3),...c(n.method),...l.flatMap(w=>["-H",w]),...d(p,n.ingressAddress),"-w",h,p],s=["curl",...y(n.headers.map(v.F))].map(
a).join(" "),_=n.headers.filter(v.$f);if(_.length===0)return{args:y(n.headers),printed:s};const t=n.headers.filter(l=>!(0,v.$f)(l));return{args:y([...t,"@-"]),input:`${_.
join(`
`)}
`,printed:s}},c=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],d=(n,o)=>{if(!o)return[];const{hostname:p,port:y,protocol:s}=new URL(
n);return["--noproxy","*","--connect-to",`${`${p}:${y||(s==="https:"?"443":"80")}`}:${r(o.host)}:${o.port}`]},r=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,a=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),23218:((B,D,i)=>{i.d(D,{T:()=>H});var f=i(11899),v=i(34794),h=i(31055);const M=(O,$,b)=>{
if(b.exitCode===null||b.exitCode>128)return{is:"killed"};const k=r(b.stdout);if(b.exitCode!==0)return n(O,$,{...b,exitCode:b.exitCode,tally:k});if(!k||k.status===
0)return{is:"unreachable",why:s((0,f.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:T,ms:U}=k,x=N=>({is:"failed",why:N,status:T,
ms:U});return(0,h.G3)(O,T)?O.body!==void 0&&!c(b.stdout).includes(O.body)?x(`the body does not contain "${O.body}"`):{is:"passed",status:T,ms:U}:x(`the status w\
as ${T}, expected ${(0,h.ek)(O)}`)},c=O=>O.replace(d,""),d=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,r=O=>{const[$,b,k="",T=""]=d.exec(O)??[];if($!==void 0)
return{status:Number(b),ms:Math.round(a(k)*1e3),connected:a(T)>0}},a=O=>Number(O.replace(",",".")),n=(O,$,{exitCode:b,stderr:k,tally:T})=>{const U=`within ${O.timeoutMs/
1e3} s`,x=b===o&&!T?.connected?`no connection ${U}`:p[b];if(x)return{is:"unreachable",why:s((0,f.aL)("E_TAG_URL_UNREACHABLE",{url:$,why:x}))};const N=y[b];return N?
{is:"unreachable",why:s((0,f.aL)("E_TAG_URL_TLS",{url:$,why:N}))}:{is:"failed",why:b===o?`no complete response ${U}`:k.trim()||`curl exited with code ${b}`,...T&&
{ms:T.ms},...T?.status&&{status:T.status}}},o=28,p={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},y={35:"the TLS handshake failed",60:"its certificate is not trusted"},s=({message:O,cure:$})=>`${O} ${$}`,_=({exitCode:O,stdout:$})=>{const[,b,
k="",T=""]=/^curl ((\d+)\.(\d+)\S*)/.exec($)??[];return O!==0||b===void 0?"`curl --version` did not report a version":Number(k)<7||Number(k)===7&&Number(T)<t?`i\
ts version is ${b}`:void 0},t=58;var l=i(51499),w=i(31421),L=i(76760);const R=(O="curl")=>($,{input:b,signal:k}={})=>new Promise((T,U)=>{const x=(0,w.spawn)(O,$,
{cwd:g,signal:k,killSignal:"SIGKILL",windowsHide:!0}),[N,G]=[I(),I()];x.stdout.on("data",N.take),x.stderr.on("data",G.take),x.stdin.on("error",()=>{}),x.stdin.end(
b),x.on("error",X=>{k?.aborted||U((0,f.V2)("E_CURL_MISSING",{why:X.message},X))}),x.on("close",X=>T({exitCode:X,stdout:N.text(),stderr:G.text()}))}),g=(0,L.dirname)(
process.execPath),E=1024*1024,P=256,I=()=>{const O=[];let $=0,b=Buffer.alloc(0);return{take:T=>{const U=Math.max(0,E-$);U>0&&O.push(T.subarray(0,U)),T.length>U&&
(b=Buffer.concat([b,T.subarray(U)]).subarray(-P)),$+=T.length},text:()=>Buffer.concat([...O,K(b)]).toString("utf8")}},K=O=>O.subarray(Math.max(0,O.lastIndexOf(`\

`,O.length-2)));var J=i(83026),C=i(51390);const W=2048,H=(O,$,b=R())=>({command:k=>(0,l.O)(O,k).printed,reaches:async k=>{const T=_(await b(["--version"]));if(T!==
void 0)throw(0,f.V2)("E_CURL_UNUSABLE",{why:T});return(0,J.O6)(O,k,{env:process.env,resolves:J.S1})},knock:async(k,T)=>{const{args:U,input:x}=(0,l.O)(O,k);await b(
U,{input:x,signal:T}).catch(()=>{})},run:async(k,T)=>{const U=(0,l.O)(O,k),x=async()=>{const N=await b(U.args,{input:U.input,signal:T});return{run:N,result:M(O,
k,N)}};try{return await V(x,{spec:O,clock:$,signal:T,command:U})}catch(N){return Y(U,N)}}}),V=async(O,$)=>{const{spec:b,clock:k,signal:T,command:U}=$;for(let x=1;;x++){
const{run:N,result:G}=await O();if(T.aborted||G.is==="killed")return{is:"cancelled"};if(G.is==="passed")return{...G,attempts:x};const X=(0,C.cT)(G.why,b.headers);
if(x>=b.attempts)return{is:G.is,attempts:x,why:X,detail:j(b,U,{run:N,result:G})};await k.sleep(b.intervalMs,T)}},j=(O,$,{run:b,result:k})=>({command:$.printed,...k.
is!=="killed"&&k.status!==void 0&&{status:k.status},...k.is!=="killed"&&k.ms!==void 0&&{ms:k.ms},body:Q((0,C.cT)(c(b.stdout),O.headers)),stderr:(0,C.cT)(b.stderr.
trim(),O.headers)}),Y=({printed:O},$)=>({is:"unreachable",attempts:1,why:$ instanceof v.a?`${$.message} ${$.cure}`:String($),detail:{command:O,body:"",stderr:""}}),
Q=O=>O.length<=W?O:`${O.slice(0,W)}
(and ${O.length-W} characters more)`}),83026:((B,D,i)=>{i.d(D,{No:()=>h,O6:()=>v,S1:()=>M});var f=i(71553);const v=async({ingressAddress:c},d,r)=>{if(c)return r.
resolves(c.host);const{hostname:a,protocol:n}=new URL(d);return h(n).some(o=>r.env[o])||r.resolves(a)},h=c=>c==="https:"?["https_proxy","HTTPS_PROXY","all_proxy",
"ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],M=c=>(0,f.lookup)(c.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((B,D,i)=>{i.d(D,{G3:()=>f,ek:()=>v,
gZ:()=>h});const f=({path:c,status:d},r)=>d?d.some(a=>a===r||a===M(r)):c===void 0?r<500:M(r)==="2xx",v=({path:c,status:d})=>d?d.join(" or "):c===void 0?"any bel\
ow 500":"2xx",h=(c,d)=>d===void 0?c:`${c.replace(/\/+$/,"")}/${d.replace(/^\/+/,"")}`,M=c=>`${Math.floor(c/100)}xx`}),51390:((B,D,i)=>{i.d(D,{$f:()=>d,F:()=>M,cT:()=>c,
gb:()=>h});var f=i(55097);const v=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,h=s=>{const _=s.indexOf(":");return[s.slice(
0,_),s.slice(_+1).trim()]},M=s=>d(s)?`${h(s)[0]}: ***`:s,c=(s,_)=>_.filter(d).flatMap(a).flatMap(y).toSorted((t,l)=>l.length-t.length).reduce((t,l)=>t.replaceAll(
l,"***"),(0,f.f)(s)),d=s=>s.includes(":")&&v.test(h(s)[0]),r=4,a=s=>{const[_,t]=h(s),[,l="",w=""]=/^(\w+)\s+(.*)$/.exec(t)??[],L=[.../cookie/i.test(_)?n(t):[],.../^basic$/i.
test(l)?p(w):[]];return[t,w,...L.filter(({length:R})=>R>=r)].filter(R=>R.length>0)},n=s=>s.split(";").flatMap(_=>{const t=_.slice(_.indexOf("=")+1).trim(),l=t.replace(
/^"(.*)"$/,"$1");return[t,l,o(l)]}),o=s=>{try{return decodeURIComponent(s)}catch{return s}},p=s=>{const _=Buffer.from(s,"base64").toString("utf8");return[_,_.slice(
_.indexOf(":")+1)]},y=s=>{const _=JSON.stringify(s).slice(1,-1);return[(0,f.g)(s),(0,f.g)(_),(0,f.g)(_.replaceAll("/","\\/"))].filter(t=>t!=="")}}),94733:((B,D,i)=>{
i.d(D,{Kr:()=>y,R6:()=>n,VK:()=>p,Vg:()=>v,pL:()=>o,z4:()=>c});var f=i(42105);function v(s,_){if(s==="@latest")return{is:"follows"};const t=h(s,_);return t!==void 0&&
_.revisions.some(l=>l.name===t)?{is:"revision",name:t}:void 0}function h(s,_){return s==="latest"?_.latestReady:s==="previous"?M(_):_.served.find(({tag:t})=>t===
s)?.revisionName??s}function M({served:s,latestReady:_,revisions:t,stableTag:l}){const w=E=>t.some(P=>P.name===E&&P.isReady),L=(0,f.HV)((0,f.AR)(s).filter(({revision:E})=>E!==
_));if(L!==void 0)return L;const R=s.find(({tag:E})=>E===l)?.revisionName;if(R!==_&&w(R))return R;const g=t.find(({name:E})=>E===_);return t.filter(({generation:E,
isBad:P,isReady:I})=>I&&!P&&E<(g?.generation??0)).toSorted((E,P)=>P.generation-E.generation)[0]?.name}function c(s,_){const t=R=>{const g=s.filter(E=>d(r(E))===
R);return g.find(({tag:E})=>E!==void 0)??g[0]},l=_.map(R=>({...R,at:t(d(R.to))})),w=s.map(R=>({...R,percent:l.find(({at:g})=>g===R)?.percent??0})),L=l.flatMap(({
to:R,percent:g,at:E})=>E?[]:[{...a(R),percent:g}]);return(0,f.Zu)([...w,...L].filter(({tag:R,percent:g})=>R!==void 0||g>0))}const d=s=>s.is==="follows"?"@latest":
s.name,r=s=>(0,f.pk)(s)?{is:"follows"}:{is:"revision",name:s.revisionName??""},a=s=>s.is==="follows"?{latestRevision:!0}:{revisionName:s.name,latestRevision:!1},
n=(s,_)=>{const t=_.find(({percent:l})=>l===100);return t?.to.is!=="revision"||(0,f.tC)(t.to.name,s)!==100?!1:t.word!==t.to.name||!s.some(l=>l.percent&&(0,f.pk)(
l))},o=(s,{tag:_,name:t,word:l})=>{const w=s.find(L=>L.tag===_);return w?.revisionName===t&&(l!==t||!(0,f.pk)(w))},p=(s,_,t)=>(0,f.Zu)([...y(s,_),{tag:_,revisionName:t,
latestRevision:!1,percent:0}]),y=(s,_)=>(0,f.Zu)(s.flatMap(t=>{const{tag:l,...w}=t;return l!==_?[t]:t.percent?[w]:[]}))}),27668:((B,D,i)=>{i.d(D,{$O:()=>r,X2:()=>a,
um:()=>c});var f=i(29535),v=i(33498);const h=4,M=12e4,c=({maxHoldMs:n},o)=>o===0?0:d(Math.max(o,n??Math.max(h*o,M))),d=n=>Math.ceil(n/f.I$)*f.I$,r=1e4;function a({
plan:n,step:o},p){const{holdMs:y}=n.steps[o]??{holdMs:0},[s]=(0,v.i)(n.steps.slice(o),n.pauseAt),_=s.slice(1).reduce((l,w)=>l+w.holdMs,0),t=Math.min(c(n,y),p-_-
r);return y===0?0:d(Math.max(y,t))}}),88958:((B,D,i)=>{i.d(D,{$:()=>M,q:()=>c});var f=i(94733),v=i(42105),h=i(51105);const M=(r,{current:a,target:n})=>({...r,stage:"\
stepping",step:0,stable:[{revision:n,percent:100}],...a===void 0?{}:{candidate:a},floating:n,before:d(c(r.before,r.tags.stable,n),{target:n,tag:r.tags.stable}),
templateFrom:n}),c=(r,a,n)=>r.some(o=>o.tag===a&&o.revisionName===n)?r:(0,f.VK)(r,a,n);function d(r,{target:a,tag:n}){const o=(0,v.vY)(r),p=s=>o?(0,v.vY)([s]):s.
tag===n&&s.revisionName===a,y=r.map(s=>p(s)?{...s,percent:s.percent||100}:s);return(0,h.c_)(y,s=>!p(s))??r}}),51105:((B,D,i)=>{i.d(D,{UT:()=>h,c8:()=>v,c_:()=>M});
var f=i(42105);const v=c=>c===void 0||c.ready.status==="False"&&c.replicas===0;function h(c,d){return{serving:c.filter(({revision:r})=>!d(r)),broken:c.filter(({
revision:r})=>d(r))}}function M(c,d){const r=c.filter(o=>o.percent&&!d(o));if(r.length===0)return;const a=(0,f.fc)(100,r.map(({percent:o=0},p)=>({revision:String(
p),percent:o}))),n=c.flatMap(o=>{const p=r.indexOf(o);return p>=0?[{...o,percent:a[p]?.percent??0}]:!!o.percent&&o.tag===void 0?[]:[o.percent?{...o,percent:0}:o]});
return(0,f.Zu)(n)}}),17106:((B,D,i)=>{i.d(D,{L:()=>f});function f({journal:d,driver:r},{nowMs:a,...n}){if(d===void 0||d==="unreadable")return{is:"free"};const o=M(
d,a);return r!==void 0?o<=0||r===n.driver||c(d.job,n.job)?{is:"left",journal:d,driver:r}:{is:"alive",journal:d,driver:r,forMs:o}:d.stage!=="paused"?{is:"free"}:
o>0?{is:"paused",journal:d}:{is:"left",journal:d}}const v=168*36e5,h=({steps:d,limits:{readyMs:r,routeMs:a,totalMs:n}})=>Math.max(0,...d.map(({holdMs:o})=>o))+r+
a+n+v,M=({deadlineMs:d,plan:r},a)=>{const n=d-a;return n>h(r)?0:n},c=(d,r)=>d?.run!==void 0&&d.run===r?.run&&(d.attempt??0)<(r.attempt??0)}),33710:((B,D,i)=>{i.
d(D,{$8:()=>p,Ft:()=>w,GH:()=>Y,H_:()=>E,Jo:()=>y,KE:()=>W,Pw:()=>K,Sf:()=>r,UX:()=>L,VJ:()=>o,ZK:()=>Q,_r:()=>I,bT:()=>t,cI:()=>V,cJ:()=>H,ce:()=>j,d9:()=>n,dr:()=>g,
gu:()=>R,nl:()=>b,u7:()=>O,uQ:()=>l,v0:()=>C,wI:()=>_,yB:()=>s});var f=i(27668),v=i(88958),h=i(42105),M=i(51105);const c={journal:null,driver:null,active:!1,request:null},
d={request:null},r=(e,u,m)=>({...(0,h.UN)(e.intended,e.before)?{}:{traffic:e.intended},...e.isRollback&&a(e)?{tags:N([...u.ownTags,e.tags.stable])}:{},journal:{
...e,deadlineMs:b(e,"readyMs",u.nowMs)},driver:m,active:!0,...d});function a({before:e,intended:u,floating:m,tags:A}){const S=F=>F.find(({tag:z})=>z===A.stable)?.
revisionName;return S(u)!==S((0,h.dp)(e,m))}const n=(e,u,m)=>({journal:{...(0,v.$)(e,m),...T(e,"readyMs",u)}}),o=(e,u,m)=>({traffic:m===e.floating?e.before:I(e,
u).traffic,...V(u)}),p=(e,u,m)=>{const A=e.stable.length===0,S=A?(0,h.MG)(e):(0,h.nb)((0,h.dp)(e.before,e.floating),e.tags.candidate);return{...A?{tags:x(e,u)}:
{},...U(e,(0,h.r3)(S,u.isReady),{stage:"deployed",...T(e,"readyMs",u)}),...m===void 0?{}:{template:m}}},y=(e,u,{candidate:m,emptyUrl:A})=>{const S={...e,candidate:m,
...A===void 0?{}:{emptyUrl:A}},F=e.stable.length===0?e.intended:(0,h.lD)(S,0),z=[m,...e.stable.map(({revision:Z})=>Z)],q=Object.fromEntries(z.map(Z=>[Z,u.minScaleOf(
Z)]));return{...U(S,(0,h.r3)(F,u.isReady),{stage:"presented",scale:{...q,...e.scale},...T(e,"readyMs",u)}),tags:x(e,u)}},s=(e,u,{hold:m,scale:A})=>({journal:{...e,
hold:m,scale:A,...T(e,"readyMs",u)}}),_=(e,u,m)=>{const{step:A}=m,S=(0,h.lD)(e,e.plan.steps[A]?.percent??0);return{...U(e,(0,h.r3)(S,u.isReady),{stage:"stepping",
step:A,...T(e,m,u)}),...d}},t=(e,{step:u,by:m})=>({journal:{...e,request:{step:u,by:m}},...d}),l=(e,u,{wait:m,extraMs:A=0})=>({journal:{...e,deadlineMs:b(e,m,u.
nowMs)+A}}),w=(e,{nowMs:u},m)=>({driver:null,...d,journal:{...e,stage:"paused",deadlineMs:u+m}}),L=(e,u)=>({journal:{...e,stage:"promoting",...T(e,"routeMs",u)},
...d}),R=(e,u,{form:m,keep:A,isJudged:S})=>({traffic:(0,h.r3)((0,h.tU)(e,m,A),u.isReady).traffic,tags:x(e,u),verdicts:{...u.verdicts,...te(e,u),[e.candidate]:S?
ee(u):X(u)},...e.metadata,...c}),g=(e,u)=>({tags:x(e,u),...e.metadata,...c}),E=(e,u,m)=>({...U(P(e),I(e,u),{stage:"aborting",reason:m,...T(e,"readyMs",u)}),...d});
function P(e){const{isRollback:u,...m}=e;return e.step<0?m:e}function I(e,u){if(e.stage==="claimed"||e.stable.length===0)return{traffic:e.intended,parked:[]};const A=(0,h.
lT)(e),S=z=>K(z,u),F=A.some(S)?(0,M.c_)(A,S)??J(e,u)??A:A;return(0,h.r3)(F,u.isReady)}const K=({percent:e,revisionName:u},{exists:m})=>!!e&&u!==void 0&&!m(u),J=(e,{
isReady:u})=>{const{candidate:m}=e;return m&&u(m)?(0,h.tU)({...e,candidate:m},"pinned","none"):void 0},C=(e,u,m)=>({...m===void 0?{}:{template:m},...l(e,u,{wait:"\
readyMs"})}),W=(e,u,{revision:m,minScale:A})=>{const S=e.intended.some(({revisionName:Z})=>Z===m),F={revisionName:m,latestRevision:!1,percent:0},z=S?e.intended:
[...e.intended,F],q={[m]:A,...e.scale};return{traffic:z,journal:{...e,intended:z,scale:q,...T(e,"readyMs",u)}}},H=(e,u,{traffic:m,parked:A})=>U(e,{traffic:m,parked:A},
{stage:"aborting",...T(e,"routeMs",u)}),V=(e,u)=>({verdicts:{...e.verdicts,...u&&{[u.revision]:{is:"bad",at:G(e),why:u.why}}},...c}),j=e=>({driver:null,active:!1,
...d,journal:{...e,stage:"stopped",reason:"traffic"}}),Y=(e,{nowMs:u},m,A)=>{const{job:S,...F}=e,z=b(e,"readyMs",u);return{driver:m,active:!0,...d,journal:{...F,
deadlineMs:z,...A?{job:A}:{}}}};function Q(e,u,m){return e.stage==="stopped"||m&&!(0,h.UN)(u,e.intended)?{...e,stage:"stepping",intended:u,before:(0,h.Sl)(u,e)}:
e.stage==="paused"?{...e,stage:"stepping"}:e}const O=()=>({driver:null,active:!1,request:null}),$=3e4;function b({plan:e},u,m){return m+(typeof u=="string"?e.limits[u]:
k(e,u))+$}function k(e,{step:u,leftMs:m}){const{readyMs:A,routeMs:S}=e.limits;return Math.min((0,f.X2)({plan:e,step:u},m)+S+A,Math.max(0,Math.ceil(m)))}const T=(e,u,{
nowMs:m})=>({deadlineMs:b(e,u,m)}),U=(e,{traffic:u,parked:m},A)=>({traffic:u,journal:{...e,...A,intended:u,parked:m}}),x=({tags:e},u)=>N([...u.ownTags,e.candidate,
e.stable]),N=e=>[...new Set(e)].toSorted(),G=({nowMs:e})=>new Date(e).toISOString(),X=e=>({is:"not-judged",at:G(e)}),ee=e=>({is:"good",at:G(e)});function te({stable:e,
scale:u,hold:m},A){if(m!=="revision")return{};const S=({revision:F})=>{const z=u[F];return z?[[F,{...A.verdicts[F]??X(A),minScale:z}]]:[]};return Object.fromEntries(
e.flatMap(S))}})};export{ne as id,se as ids,oe as modules};
