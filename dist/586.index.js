const X=586,Q=[586],Z={96105:((S,T,d)=>{d.d(T,{T:()=>l,k:()=>v});var _=d(90745);async function l(m,r,i,c){const n=m.clock.now()+i;for(;;){const t=m.cluster.snapshot();
if(r(t))return!0;const s=n-m.clock.now();if(s<=0||c?.aborted)return!1;await(0,_.Ku)([p=>m.cluster.changed(t,p),p=>m.clock.sleep(s,p)],c)}}const v=new AbortController().
signal}),49773:((S,T,d)=>{d.d(T,{LK:()=>v,Lg:()=>n,Ns:()=>t,cA:()=>i,hu:()=>m});var _=d(96105),l=d(75389);const v=(s,p)=>(0,l.EB)(s,p)===0,m=({route:s,service:p},E)=>(s??
p)?.served.find(({revisionName:u,tag:y,url:a})=>u===E&&y&&a)?.url;function r(s,p,E){const u=s.cluster.snapshot(),y=m(u,p);return y===void 0||s.may.reachUrl===!1?
!1:(v(u,p)&&s.health.knock(y,E),!0)}async function i(s,p,E){const u=new AbortController;try{n(s,p,u.signal)&&await(0,_.T)(s,y=>!v(y,p),E,s.interrupt)}finally{u.
abort()}}const c=3e3;function n(s,p,E){const u=async()=>{for(;!E.aborted;)await t(s,[p],E)},y=r(s,p,E);return y&&u(),y}async function t(s,p,E){if(await s.clock.
sleep(c,E),!E.aborted)for(const u of p)r(s,u,E)}}),91238:((S,T,d)=>{d.d(T,{DT:()=>i,LA:()=>t,Uk:()=>u,o0:()=>E,oK:()=>n,yN:()=>p});var _=d(11899),l=d(41902),v=d(
34794),m=d(73116),r=d(70894);async function i(a,...h){try{const M=await a.cluster.open();return h.includes("change")&&c(a,M),M}catch(M){if(!(M instanceof v.a)||
M.code!=="E_FORBIDDEN")throw M;const $=(0,r.xQ)("always",...h),L=await a.cluster.missing($);if(L.length>0)throw await E(a,L);const w=(0,l.r)((await u(a,$)).grant);
throw new v.a(M.code,{message:M.message,cure:w},{cause:M})}}function c({cluster:{target:a}},{service:h}){if(!h?.deleting)return;const{since:M,finalizers:$}=h.deleting;
throw(0,_.V2)("E_BEING_DELETED",{...a,since:M,finalizers:$.join(", ")})}async function n(a,...h){const M=a.knative.age==="before-1.21",[$,L]=[(0,r.xQ)("always",
"change",...h),(0,r.xQ)(M?"hold":"scale","see")],w=await a.cluster.missing([...$,...L]),D=A=>w.some(I=>(0,r.RJ)(I,A));if(L.some(D)&&await s(a,L.filter(D)),$.some(
D))throw await E(a,$.filter(D));M?a.may.patchAutoscalers=!(0,r.xQ)("hold").some(D):a.may.patchRevisions=!D({verb:"patch",group:r.Vy,resource:"revisions"})}async function t(a){
if(a.may.patchAutoscalers!==void 0)return;const h=await a.cluster.missing((0,r.xQ)("hold"));a.may.patchAutoscalers=h.length===0,h.length>0&&await s(a,h)}async function s(a,h){
const{user:M,grant:$}=await u(a,h),L=D=>h.some(A=>(0,r.RJ)(A,D)),w=r.cH.filter(D=>(0,r.DY)(D).some(L)).map(({without:D})=>D);a.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${M} lacks optional permissions: ${y(h)}. ${w.join(" ")}`,cure:(0,l.r)($)})}const p=async(a,h)=>h.lacks?E(a,[h.lacks]):(0,_.V2)("E_WRITE_REFU\
SED",h);async function E(a,h){return(0,_.V2)("E_FORBIDDEN",{rights:y(h),...await u(a,h)})}async function u({cluster:a},h){const M=await a.user(),$={namespace:a.
target.namespace,...M===void 0?{}:{user:M}};return{user:M??"This user",grant:(0,m.o)(h,$)}}const y=a=>a.map(r.Cv).join(", ")}),73116:((S,T,d)=>{d.d(T,{o:()=>l});
const _=c=>[...new Set(c.map(({group:t,resource:s})=>`${t}/${s}`))].map(t=>{const s=c.filter(({group:u,resource:y})=>`${u}/${y}`===t),{group:p="",resource:E=""}=s[0]??
{};return{apiGroups:[p],resources:[E],verbs:[...new Set(s.map(({verb:u})=>u))]}});function l(c,{namespace:n,user:t}){const s=_(c),p=["kn-rollout",...s.flatMap(({
verbs:E,resources:u})=>[...E,...u])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${p}
      namespace: ${r(n)}
    rules:
${s.map(v).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${p}
      namespace: ${r(n)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${p}
    subjects:
      - ${m(t).join(`
        `)}`}const v=({apiGroups:c,resources:n,verbs:t})=>`      - apiGroups: [${c.map(r).join(", ")}]
        resources: [${n.join(", ")}]
        verbs: [${t.join(", ")}]`,m=(c="THE-USER-OF-THIS-JOB")=>{const[,n,t]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(c)??[];return n!==void 0&&t!==void 0?
["kind: ServiceAccount",`name: ${r(t)}`,`namespace: ${r(n)}`]:["kind: User",`name: ${r(c)}`,"apiGroup: rbac.authorization.k8s.io"]},r=c=>/^[a-z][a-z0-9.-]*$/.test(
c)&&!i.has(c)?c:JSON.stringify(c),i=new Set(["true","false","yes","no","on","off","null","y","n"])}),70894:((S,T,d)=>{d.d(T,{Cv:()=>c,DY:()=>r,RJ:()=>i,Vy:()=>_,
cH:()=>v,xQ:()=>m});const _="serving.knative.dev",l="The rollout is refused before anything is changed.",v=[{verbs:["get","list","watch"],group:_,resource:"serv\
ices",on:"always",reason:"To read the Service, and to notice changes by other clients during a rollout.",without:l},{verbs:["list","watch"],group:_,resource:"co\
nfigurations",on:"always",reason:"To know when Knative has processed a template.",without:l},{verbs:["list","watch"],group:_,resource:"revisions",on:"always",reason:"\
To know which Revisions are ready, and how many pods they have.",without:l},{verbs:["list","watch"],group:_,resource:"routes",on:"always",reason:"To know when a\
 traffic split is in effect.",without:l},{verbs:["patch"],group:_,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of\
 the rollout on the Service.",without:l},{verbs:["create"],group:_,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:l},
{verbs:["delete"],group:_,resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:l},
{verbs:["patch"],group:_,resource:"revisions",on:"scale",reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled \
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
n pods, and `doctor` does not know it."}],m=(...n)=>v.filter(({on:t})=>n.includes(t)).flatMap(r),r=({verbs:n,group:t,resource:s})=>n.map(p=>({verb:p,group:t,resource:s})),
i=(n,t)=>n.verb===t.verb&&n.group===t.group&&n.resource===t.resource,c=({verb:n,group:t,resource:s})=>`${n} ${s}${t?`.${t}`:""}`}),57028:((S,T,d)=>{d.d(T,{D:()=>r,
t:()=>c});var _=d(11899),l=d(96105);const v=2e3,m=9e4;async function r(n){const{service:t}=n.cluster.target;if(!await(0,l.T)(n,c,v)&&(n.reporter.report({is:"not\
e",text:`Knative has not processed the last change of ${t} yet. Waiting for at most ${m/1e3} s`}),!await(0,l.T)(n,c,m,n.interrupt)&&!n.interrupt.aborted))throw(0,_.
V2)("E_NOT_IN_SYNC",{service:t,seconds:(v+m)/1e3})}const i=new Set(["NotObserved","OutOfDate"]),c=({service:n,revisions:t})=>n===void 0?!0:!(n.latestReady===void 0&&
[...t.values()].some(({ready:p})=>p.status==="True")||i.has(n.ready.reason)||i.has(n.configurationsReady.reason))}),73944:((S,T,d)=>{d.d(T,{R:()=>v,X:()=>m});var _=d(
11899),l=d(75389);function v(r,i){if(i.controller)throw(0,_.V2)("E_OWNED",{...r.cluster.target,...i.controller});if(i.gitops===void 0||r.settings.adoptGitops)return;
const{by:c,mark:n,owns:t}=i.gitops;throw(0,_.V2)("E_GITOPS",{owner:c,owns:t.join(" and "),mark:n})}function m(r,i){if(r.settings.adoptTags)return;const c=new Set(
(0,l.kv)(i)),{tags:n}=r.settings,t=[{tag:n.candidate,setting:"candidate-tag"},{tag:n.stable,setting:"stable-tag"}];for(const{tag:s,setting:p}of t){const E=i.traffic.
find(u=>u.tag===s);if(E&&!c.has(s))throw(0,_.V2)("E_TAG_TAKEN",{tag:s,setting:p,holder:E.revisionName??"the latest Revision"})}}}),49967:((S,T,d)=>{d.d(T,{Cm:()=>r,
G9:()=>m,ne:()=>i});var _=d(34794),l=d(33710),v=d(75389);const m=n=>n instanceof _.a&&n.code==="E_WRITE_ALTERED";async function r(n,t){if(t.stage==="promoting")
return;const s=(0,v.xS)(n.cluster.snapshot(),n.cluster.serverNow());await c(n,{...(0,l.H_)(t,s,"error"),driver:n.driver,active:!0})}const i=(n,{before:t},s)=>c(
n,{...(0,l.u7)(),journal:null,...s?{traffic:t}:{}});async function c(n,t){const{service:s}=n.cluster.snapshot();if(!s||s.driver!==void 0&&s.driver!==n.driver)return;
const p={generation:s.generation,driver:s.driver??null,set:t};await n.cluster.writeService(p,{urgent:!0}).catch(()=>{})}}),45722:((S,T,d)=>{d.d(T,{YX:()=>E,et:()=>c,
_V:()=>p,bL:()=>s});var _=d(11899);function l(a,{is:h}){switch(h){case"free":return"go";case"left":return"take-over";case"alive":return v[a];case"paused":return m[a]}}
const v={wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},m={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var r=d(17106),
i=d(90745);async function c(a,h){let M;for(;;){const $=a.cluster.snapshot(),L=n(a,$),w=l(a.settings.onNewer,L);if(L.is==="free"||w==="go"||w==="take-over")return L;
if(L.is!=="alive")throw y(a,L.journal);const{journal:D,forMs:A}=L,I=h-a.clock.now();if(w==="refuse"||a.interrupt.aborted||I<=0)throw u(a,D);M!==D.id&&a.reporter.
report({is:"waiting-for-driver",journal:D,forMs:A}),M=D.id,await(0,i.Ku)([C=>a.cluster.changed($,C),C=>a.clock.sleep(Math.min(A,I),C)],a.interrupt)}}function n(a,h){
if(t(h))throw s(a,h);return p(a,h)}const t=({service:a})=>a?.journal==="unreadable"&&(a.driver!==void 0||a.hasNewerJournal===!0),s=({cluster:{target:a}},{service:h})=>(0,_.
V2)("E_JOURNAL",{...a,isNewer:h?.hasNewerJournal===!0}),p=(a,{service:h})=>(0,r.L)(h??{},E(a)),E=({cluster:a,driver:h,job:M})=>({nowMs:a.serverNow(),driver:h,...M?
{job:M}:{}}),u=({cluster:{target:a}},{id:h,job:M})=>(0,_.V2)("E_LOCKED",{...a,by:M?.run??`rollout ${h}`,url:M?.url}),y=({cluster:{target:a}},{plan:h,job:M})=>(0,_.
V2)("E_PAUSED",{...a,percent:h.pauseAt??0,url:M?.url})}),11656:((S,T,d)=>{d.d(T,{M9:()=>a,m3:()=>p,sy:()=>y});var _=d(57975),l=d(11899),v=d(42105),m=d(96105),r=d(
91238),i=d(75389),c=d(90745),n=d(49967);const t=8,s=200;async function p(w,D,A={}){const{attempts:I=t,interrupt:C}=A;let H,U;for(let N=1;N<=I;N++){const W=w.cluster.
snapshot();if(H?.isDone(W))return u(W);const G=D(W);if(!G)return{is:"over"};H=G;const J=await L(E(w,G,A),C);if(J.is!=="again")return J;if(U=J.doubt,N<I&&await y(
w,W,{attempt:N,interrupt:C}),C?.aborted)return{is:"interrupted"}}const{service:K}=w.cluster.target;throw U===void 0?(0,l.V2)("E_WRITE_CONTENDED",{service:K,attempts:I}):
(0,l.V2)("E_WRITE_UNCONFIRMED",{service:K,attempts:I,why:U})}async function E(w,{send:D,isDone:A},I){const{interrupt:C=m.k,onRefusal:H=()=>"throw"}=I,U=await D();
if(U.is==="written")return u(U);const K=U.is==="refused"?H(U):void 0;if(U.is==="refused"&&K==="throw")throw await(0,r.yN)(w,U);if(K==="over")return{is:"over"};const N=await w.
cluster.reread(C);return A(N)?u(N):{is:"again",doubt:U.is==="unknown"?U.message:void 0}}const u=({service:w})=>({is:"written",...w?{service:w}:{}});async function y({
cluster:w,clock:D},A,{attempt:I,interrupt:C}){if(w.snapshot()!==A)return;const H=U=>w.changed(A,U);await(0,c.Ku)([H,U=>D.sleep(s*I,U)],C)}async function a(w,D,A={}){
let I={},C;const H=N=>{const W=(0,i.nO)(N,w.driver);if(typeof W=="string"){C=W;return}const G=D(W,(0,i.xS)(N,w.cluster.serverNow()),N);I=G;const J={generation:W.
service.generation,driver:w.driver,set:G};return{send:()=>w.cluster.writeService(J,A).catch(async V=>{throw(0,n.G9)(V)&&await(0,n.Cm)(w,W.journal),V}),isDone:V=>M(
V,{set:G,ours:W,driver:w.driver})}},U={...A.interrupt?{interrupt:A.interrupt}:{},onRefusal:h},K=await p(w,H,U);return K.is==="over"?{is:"foreign",foreign:C??"dr\
iver"}:K.is==="interrupted"?K:{...K,journal:I.journal}}const h=({status:w})=>w===404?"again":"throw";function M({service:w},D){const{set:A,driver:I}=D;return w?
A.journal===null?$(w,D):w.driver===(A.driver===null?void 0:I)&&(0,_.isDeepStrictEqual)(w.journal,A.journal):!1}const $=(w,{set:D,ours:A})=>w.journal===void 0&&w.
driver===void 0&&(0,v.UN)(w.traffic,D.traffic??A.service.traffic)&&(0,_.isDeepStrictEqual)(w.template,A.service.template),L=(w,D)=>(0,c.Ku)([A=>(0,c.QH)(A).then(
()=>({is:"interrupted"})),()=>w],D)}),51499:((S,T,d)=>{d.d(T,{O:()=>m});var _=d(31055),l=d(51390);const v="\\n%{http_code} in %{time_total} s, connect %{time_con\
nect} s\\n",m=(t,s)=>{const p=(0,_.gZ)(s,t.path),E=h=>["-sS",.../[[\]{}]/.test(p)?["--globoff"]:[],"--max-time",String(t.timeoutMs/1e3),...r(t.method),...h.flatMap(
M=>["-H",M]),...i(p,t.ingressAddress),"-w",v,p],u=["curl",...E(t.headers.map(l.F))].map(n).join(" "),y=t.headers.filter(l.$f);if(y.length===0)return{args:E(t.headers),
printed:u};const a=t.headers.filter(h=>!(0,l.$f)(h));return{args:E([...a,"@-"]),input:`${y.join(`
`)}
`,printed:u}},r=t=>t==="HEAD"?["--head"]:["--max-filesize","10M",...t==="GET"?[]:["-X",t]],i=(t,s)=>{if(!s)return[];const{hostname:p,port:E,protocol:u}=new URL(
t);return["--noproxy","*","--connect-to",`${`${p}:${E||(u==="https:"?"443":"80")}`}:${c(s.host)}:${s.port}`]},c=t=>t.includes(":")&&!t.startsWith("[")?`[${t}]`:
t,n=t=>/^[\w@%+=:,./-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}),23218:((S,T,d)=>{d.d(T,{T:()=>N});var _=d(11899),l=d(34794),v=d(31055);const m=(g,P,b)=>{
if(b.exitCode===null||b.exitCode>128)return{is:"killed"};const k=c(b.stdout);if(b.exitCode!==0)return t(g,P,{...b,exitCode:b.exitCode,tally:k});if(!k||k.status===
0)return{is:"unreachable",why:u((0,_.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:R,ms:x}=k,e=o=>({is:"failed",why:o,status:R,
ms:x});return(0,v.G3)(g,R)?g.body!==void 0&&!r(b.stdout).includes(g.body)?e(`the body does not contain "${g.body}"`):{is:"passed",status:R,ms:x}:e(`the status w\
as ${R}, expected ${(0,v.ek)(g)}`)},r=g=>g.replace(i,""),i=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,c=g=>{const[P,b,k="",R=""]=i.exec(g)??[];if(P!==void 0)
return{status:Number(b),ms:Math.round(n(k)*1e3),connected:n(R)>0}},n=g=>Number(g.replace(",",".")),t=(g,P,{exitCode:b,stderr:k,tally:R})=>{const x=`within ${g.timeoutMs/
1e3} s`,e=b===s&&!R?.connected?`no connection ${x}`:p[b];if(e)return{is:"unreachable",why:u((0,_.aL)("E_TAG_URL_UNREACHABLE",{url:P,why:e}))};const o=E[b];return o?
{is:"unreachable",why:u((0,_.aL)("E_TAG_URL_TLS",{url:P,why:o}))}:{is:"failed",why:b===s?`no complete response ${x}`:k.trim()||`curl exited with code ${b}`,...R&&
{ms:R.ms},...R?.status&&{status:R.status}}},s=28,p={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},E={35:"the TLS handshake failed",60:"its certificate is not trusted"},u=({message:g,cure:P})=>`${g} ${P}`,y=({exitCode:g,stdout:P})=>{const[,b,
k="",R=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(P)??[];return g!==0||b===void 0?"`curl --version` did not report a version":Number(k)<7||Number(k)===7&&Number(R)<a?`i\
ts version is ${b}`:void 0},a=58;var h=d(51499),M=d(31421),$=d(76760);const L=(g="curl")=>(P,{input:b,signal:k}={})=>new Promise((R,x)=>{const e=(0,M.spawn)(g,P,
{cwd:w,signal:k,killSignal:"SIGKILL",windowsHide:!0}),[o,f]=[I(),I()];e.stdout.on("data",o.take),e.stderr.on("data",f.take),e.stdin.on("error",()=>{}),e.stdin.end(
b),e.on("error",O=>{k?.aborted||x((0,_.V2)("E_CURL_MISSING",{why:O.message},O))}),e.on("close",O=>R({exitCode:O,stdout:o.text(),stderr:f.text()}))}),w=(0,$.dirname)(
process.execPath),D=1024*1024,A=256,I=()=>{const g=[];let P=0,b=Buffer.alloc(0);return{take:R=>{const x=Math.max(0,D-P);x>0&&g.push(R.subarray(0,x)),R.length>x&&
(b=Buffer.concat([b,R.subarray(x)]).subarray(-A)),P+=R.length},text:()=>Buffer.concat([...g,C(b)]).toString("utf8")}},C=g=>g.subarray(Math.max(0,g.lastIndexOf(`\

`,g.length-2)));var H=d(83026),U=d(51390);const K=2048,N=(g,P,b=L())=>({command:k=>(0,h.O)(g,k).printed,reaches:async k=>{const R=y(await b(["--version"]));if(R!==
void 0)throw(0,_.V2)("E_CURL_UNUSABLE",{why:R});return(0,H.O6)(g,k,{env:process.env,resolves:H.S1})},knock:async(k,R)=>{const{args:x,input:e}=(0,h.O)(g,k);await b(
x,{input:e,signal:R}).catch(()=>{})},run:async(k,R)=>{const x=(0,h.O)(g,k),e=async()=>{const o=await b(x.args,{input:x.input,signal:R});return{run:o,result:m(g,
k,o)}};try{return await W(e,{spec:g,clock:P,signal:R,command:x})}catch(o){return J(x,o)}}}),W=async(g,P)=>{const{spec:b,clock:k,signal:R,command:x}=P;for(let e=1;;e++){
const{run:o,result:f}=await g();if(R.aborted||f.is==="killed")return{is:"cancelled"};if(f.is==="passed")return{...f,attempts:e};const O=(0,U.cT)(f.why,b.headers);
if(e>=b.attempts)return{is:f.is,attempts:e,why:O,detail:G(b,x,{run:o,result:f})};await k.sleep(b.intervalMs,R)}},G=(g,P,{run:b,result:k})=>({command:P.printed,...k.
is!=="killed"&&k.status!==void 0&&{status:k.status},...k.is!=="killed"&&k.ms!==void 0&&{ms:k.ms},body:V((0,U.cT)(r(b.stdout),g.headers)),stderr:(0,U.cT)(b.stderr.
trim(),g.headers)}),J=({printed:g},P)=>({is:"unreachable",attempts:1,why:P instanceof l.a?`${P.message} ${P.cure}`:String(P),detail:{command:g,body:"",stderr:""}}),
V=g=>g.length<=K?g:`${g.slice(0,K)}
(and ${g.length-K} characters more)`}),83026:((S,T,d)=>{d.d(T,{No:()=>v,O6:()=>l,S1:()=>m});var _=d(71553);const l=async({ingressAddress:r},i,c)=>{if(r)return c.
resolves(r.host);const{hostname:n,protocol:t}=new URL(i);return v(t).some(s=>c.env[s])||c.resolves(n)},v=r=>r==="https:"?["https_proxy","HTTPS_PROXY","all_proxy",
"ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],m=r=>(0,_.lookup)(r.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((S,T,d)=>{d.d(T,{G3:()=>_,ek:()=>l,
gZ:()=>v});const _=({path:r,status:i},c)=>i?i.some(n=>n===c||n===m(c)):r===void 0?c<500:m(c)==="2xx",l=({path:r,status:i})=>i?i.join(" or "):r===void 0?"any bel\
ow 500":"2xx",v=(r,i)=>i===void 0?r:`${r.replace(/\/+$/,"")}/${i.replace(/^\/+/,"")}`,m=r=>`${Math.floor(r/100)}xx`}),51390:((S,T,d)=>{d.d(T,{$f:()=>i,F:()=>m,cT:()=>r,
gb:()=>v});var _=d(55097);const l=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,v=u=>{const y=u.indexOf(":");return[u.slice(
0,y),u.slice(y+1).trim()]},m=u=>i(u)?`${v(u)[0]}: ***`:u,r=(u,y)=>y.filter(i).flatMap(n).flatMap(E).toSorted((a,h)=>h.length-a.length).reduce((a,h)=>a.replaceAll(
h,"***"),(0,_.f)(u)),i=u=>u.includes(":")&&l.test(v(u)[0]),c=4,n=u=>{const[y,a]=v(u),[,h="",M=""]=/^(\w+)\s+(.*)$/.exec(a)??[],$=[.../cookie/i.test(y)?t(a):[],.../^basic$/i.
test(h)?p(M):[]];return[a,M,...$.filter(({length:L})=>L>=c)].filter(L=>L.length>0)},t=u=>u.split(";").flatMap(y=>{const a=y.slice(y.indexOf("=")+1).trim(),h=a.replace(
/^"(.*)"$/,"$1");return[a,h,s(h)]}),s=u=>{try{return decodeURIComponent(u)}catch{return u}},p=u=>{const y=Buffer.from(u,"base64").toString("utf8");return[y,y.slice(
y.indexOf(":")+1)]},E=u=>{const y=JSON.stringify(u).slice(1,-1);return[(0,_.g)(u),(0,_.g)(y),(0,_.g)(y.replaceAll("/","\\/"))].filter(a=>a!=="")}}),29535:((S,T,d)=>{
d.d(T,{BU:()=>r,I$:()=>_,Yi:()=>l,tC:()=>m,tY:()=>v});const _=1e3,l={n:0,bad:0},v=(i,c)=>({n:i.n+c.n,bad:i.bad+c.bad}),m=({n:i,bad:c})=>i>0?c/i:0,r=i=>i.bad>=0&&
i.n>=i.bad&&Number.isFinite(i.n)?i:l}),27668:((S,T,d)=>{d.d(T,{$O:()=>i,X2:()=>c,um:()=>m});var _=d(29535);const l=4,v=12e4,m=({maxHoldMs:n},t)=>t===0?0:r(Math.
max(t,n??Math.max(l*t,v))),r=n=>Math.ceil(n/_.I$)*_.I$,i=1e4;function c({plan:n,step:t},s){const{holdMs:p}=n.steps[t]??{holdMs:0},E=n.steps.slice(t+1).reduce((y,a)=>y+
a.holdMs,0),u=Math.min(m(n,p),s-E-i);return p===0?0:r(Math.max(p,u))}}),51105:((S,T,d)=>{d.d(T,{UT:()=>v,c8:()=>l,c_:()=>m});var _=d(42105);const l=r=>r===void 0||
r.ready.status==="False"&&r.replicas===0;function v(r,i){return{serving:r.filter(({revision:c})=>!i(c)),broken:r.filter(({revision:c})=>i(c))}}function m(r,i){const c=r.
filter(s=>s.percent&&!i(s));if(c.length===0)return;const n=(0,_.fc)(100,c.map(({percent:s=0},p)=>({revision:String(p),percent:s}))),t=r.flatMap(s=>{const p=c.indexOf(
s);return p>=0?[{...s,percent:n[p]?.percent??0}]:!!s.percent&&s.tag===void 0?[]:[s.percent?{...s,percent:0}:s]});return(0,_.Zu)(t)}}),17106:((S,T,d)=>{d.d(T,{L:()=>_});
function _({journal:i,driver:c},{nowMs:n,...t}){if(i===void 0||i==="unreadable")return{is:"free"};const s=m(i,n);return c!==void 0?s<=0||c===t.driver||r(i.job,t.
job)?{is:"left",journal:i,driver:c}:{is:"alive",journal:i,driver:c,forMs:s}:i.stage!=="paused"?{is:"free"}:s>0?{is:"paused",journal:i}:{is:"left",journal:i}}const l=168*
36e5,v=({steps:i,limits:{readyMs:c,routeMs:n,totalMs:t}})=>Math.max(0,...i.map(({holdMs:s})=>s))+c+n+t+l,m=({deadlineMs:i,plan:c},n)=>{const t=i-n;return t>v(c)?
0:t},r=(i,c)=>i?.run!==void 0&&i.run===c?.run&&(i.attempt??0)<(c.attempt??0)}),33710:((S,T,d)=>{d.d(T,{$8:()=>c,Ft:()=>u,GH:()=>U,H_:()=>M,Jo:()=>n,KE:()=>A,Pw:()=>L,
Sf:()=>i,UX:()=>y,ZK:()=>K,_r:()=>$,bT:()=>p,cI:()=>C,cJ:()=>I,ce:()=>H,dr:()=>h,gu:()=>a,nl:()=>G,u7:()=>N,uQ:()=>E,v0:()=>D,wI:()=>s,yB:()=>t});var _=d(27668),
l=d(42105),v=d(51105);const m={journal:null,driver:null,active:!1,request:null},r={request:null},i=(e,o,f)=>({...e.isRollback||!(0,l.UN)(e.intended,e.before)?{traffic:e.
intended}:{},...e.isRollback?{tags:P(e,o)}:{},journal:{...e,deadlineMs:G(e,"readyMs",o.nowMs)},driver:f,active:!0,...r}),c=(e,o,f)=>{const O=e.stable.length===0,
B=O?(0,l.MG)(e):(0,l.nb)((0,l.dp)(e.before,e.floating),e.tags.candidate);return{...O?{tags:P(e,o)}:{},...g(e,(0,l.r3)(B,o.isReady),{stage:"deployed",...V(e,"rea\
dyMs",o)}),...f===void 0?{}:{template:f}}},n=(e,o,{candidate:f,emptyUrl:O})=>{const B={...e,candidate:f,...O===void 0?{}:{emptyUrl:O}},F=e.stable.length===0?e.intended:
(0,l.lD)(B,0),j=[f,...e.stable.map(({revision:z})=>z)],Y=Object.fromEntries(j.map(z=>[z,o.minScaleOf(z)]));return{...g(B,(0,l.r3)(F,o.isReady),{stage:"presented",
scale:{...Y,...e.scale},...V(e,"readyMs",o)}),tags:P(e,o)}},t=(e,o,{hold:f,scale:O})=>({journal:{...e,hold:f,scale:O,...V(e,"readyMs",o)}}),s=(e,o,f)=>{const{step:O}=f,
B=(0,l.lD)(e,e.plan.steps[O]?.percent??0);return{...g(e,(0,l.r3)(B,o.isReady),{stage:"stepping",step:O,...V(e,f,o)}),...r}},p=(e,{step:o,by:f})=>({journal:{...e,
request:{step:o,by:f}},...r}),E=(e,o,{wait:f,extraMs:O=0})=>({journal:{...e,deadlineMs:G(e,f,o.nowMs)+O}}),u=(e,{nowMs:o},f)=>({driver:null,...r,journal:{...e,stage:"\
paused",deadlineMs:o+f}}),y=(e,o)=>({journal:{...e,stage:"promoting",...V(e,"routeMs",o)},...r}),a=(e,o,{form:f,keep:O,isJudged:B})=>({traffic:(0,l.r3)((0,l.tU)(
e,f,O),o.isReady).traffic,tags:P(e,o),verdicts:{...o.verdicts,...x(e,o),[e.candidate]:B?R(o):k(o)},...e.metadata,...m}),h=(e,o)=>({tags:P(e,o),...e.metadata,...m}),
M=(e,o,f)=>({...g(e,$(e,o),{stage:"aborting",reason:f,...V(e,"readyMs",o)}),...r});function $(e,o){if(e.stage==="claimed"||e.stable.length===0)return{traffic:e.
intended,parked:[]};const O=(0,l.lT)(e),B=j=>L(j,o),F=O.some(B)?(0,v.c_)(O,B)??w(e,o)??O:O;return(0,l.r3)(F,o.isReady)}const L=({percent:e,revisionName:o},{exists:f})=>!!e&&
o!==void 0&&!f(o),w=(e,{isReady:o})=>{const{candidate:f}=e;return f&&o(f)?(0,l.tU)({...e,candidate:f},"pinned","none"):void 0},D=(e,o,f)=>({...f===void 0?{}:{template:f},
...E(e,o,{wait:"readyMs"})}),A=(e,o,{revision:f,minScale:O})=>{const B=e.intended.some(({revisionName:z})=>z===f),F={revisionName:f,latestRevision:!1,percent:0},
j=B?e.intended:[...e.intended,F],Y={[f]:O,...e.scale};return{traffic:j,journal:{...e,intended:j,scale:Y,...V(e,"readyMs",o)}}},I=(e,o,{traffic:f,parked:O})=>g(e,
{traffic:f,parked:O},{stage:"aborting",...V(e,"routeMs",o)}),C=(e,o)=>({verdicts:{...e.verdicts,...o&&{[o.revision]:{is:"bad",at:b(e),why:o.why}}},...m}),H=e=>({
driver:null,active:!1,...r,journal:{...e,stage:"stopped",reason:"traffic"}}),U=(e,{nowMs:o},f,O)=>{const{job:B,...F}=e,j=G(e,"readyMs",o);return{driver:f,active:!0,
...r,journal:{...F,deadlineMs:j,...O?{job:O}:{}}}};function K(e,o,f){return e.stage==="stopped"||f&&!(0,l.UN)(o,e.intended)?{...e,stage:"stepping",intended:o,before:(0,l.
Sl)(o,e)}:e.stage==="paused"?{...e,stage:"stepping"}:e}const N=()=>({driver:null,active:!1,request:null}),W=3e4;function G({plan:e},o,f){return f+(typeof o=="st\
ring"?e.limits[o]:J(e,o))+W}function J(e,{step:o,leftMs:f}){const{readyMs:O,routeMs:B}=e.limits;return Math.min((0,_.X2)({plan:e,step:o},f)+B+O,Math.max(0,Math.
ceil(f)))}const V=(e,o,{nowMs:f})=>({deadlineMs:G(e,o,f)}),g=(e,{traffic:o,parked:f},O)=>({traffic:o,journal:{...e,...O,intended:o,parked:f}}),P=({tags:e},o)=>[
...new Set([...o.ownTags,e.candidate,e.stable])].toSorted(),b=({nowMs:e})=>new Date(e).toISOString(),k=e=>({is:"not-judged",at:b(e)}),R=e=>({is:"good",at:b(e)});
function x({stable:e,scale:o,hold:f},O){if(f!=="revision")return{};const B=({revision:F})=>{const j=o[F];return j?[[F,{...O.verdicts[F]??k(O),minScale:j}]]:[]};
return Object.fromEntries(e.flatMap(B))}})};export{X as id,Q as ids,Z as modules};
