const j=586,Y=[586],X={96105:((B,D,i)=>{i.d(D,{T:()=>l,k:()=>E});var f=i(90745);async function l(w,u,a,d){const r=w.clock.now()+a;for(;;){const t=w.cluster.snapshot();
if(u(t))return!0;const o=r-w.clock.now();if(o<=0||d?.aborted)return!1;await(0,f.Ku)([m=>w.cluster.changed(t,m),m=>w.clock.sleep(o,m)],d)}}const E=new AbortController().
signal}),49773:((B,D,i)=>{i.d(D,{LK:()=>E,Ns:()=>r,cA:()=>a,hu:()=>w,rH:()=>u});var f=i(96105),l=i(75389);const E=(t,o)=>(0,l.EB)(t,o)===0,w=({route:t,service:o},m)=>(t??
o)?.served.find(({revisionName:$,tag:g,url:k})=>$===m&&g&&k)?.url;function u(t,o,m){const $=t.cluster.snapshot(),g=w($,o);return g===void 0||t.may.reachUrl===!1?
!1:(E($,o)&&t.health.knock(g,m),!0)}async function a(t,o,m){const $=new AbortController;u(t,o,$.signal)&&await(0,f.T)(t,g=>!E(g,o),m,t.interrupt),$.abort()}const d=3e3;
async function r(t,o,m){if(await t.clock.sleep(d,m),!m.aborted)for(const $ of o)u(t,$,m)}}),11983:((B,D,i)=>{i.d(D,{o0:()=>x,Uk:()=>W,LA:()=>k,oK:()=>g,DT:()=>m,
yN:()=>O});var f=i(11899),l=i(41902),E=i(34794);const w=s=>[...new Set(s.map(({group:_,resource:b})=>`${_}/${b}`))].map(_=>{const b=s.filter(({group:M,resource:S})=>`${M}\
/${S}`===_),{group:P="",resource:U=""}=b[0]??{};return{apiGroups:[P],resources:[U],verbs:[...new Set(b.map(({verb:M})=>M))]}});function u(s,{namespace:p,user:_}){
const b=w(s),P=["kn-rollout",...b.flatMap(({verbs:U,resources:M})=>[...U,...M])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${P}
      namespace: ${r(p)}
    rules:
${b.map(a).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${P}
      namespace: ${r(p)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${P}
    subjects:
      - ${d(_).join(`
        `)}`}const a=({apiGroups:s,resources:p,verbs:_})=>`      - apiGroups: [${s.map(r).join(", ")}]
        resources: [${p.join(", ")}]
        verbs: [${_.join(", ")}]`,d=(s="THE-USER-OF-THIS-JOB")=>{const[,p,_]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(s)??[];return p!==void 0&&_!==void 0?
["kind: ServiceAccount",`name: ${r(_)}`,`namespace: ${r(p)}`]:["kind: User",`name: ${r(s)}`,"apiGroup: rbac.authorization.k8s.io"]},r=s=>/^[a-z][a-z0-9.-]*$/.test(
s)&&!t.has(s)?s:JSON.stringify(s),t=new Set(["true","false","yes","no","on","off","null","y","n"]);var o=i(70894);async function m(s,...p){try{const _=await s.cluster.
open();return p.includes("change")&&$(s,_),_}catch(_){if(!(_ instanceof E.a)||_.code!=="E_FORBIDDEN")throw _;const b=(0,o.xQ)("always",...p),P=await s.cluster.missing(
b);if(P.length>0)throw await x(s,P);const U=(0,l.r)((await W(s,b)).grant);throw new E.a(_.code,{message:_.message,cure:U},{cause:_})}}function $({cluster:{target:s}},{
service:p}){if(!p?.deleting)return;const{since:_,finalizers:b}=p.deleting;throw(0,f.V2)("E_BEING_DELETED",{...s,since:_,finalizers:b.join(", ")})}async function g(s,...p){
const _=s.knative.age==="before-1.21",[b,P]=[(0,o.xQ)("always","change",...p),(0,o.xQ)(_?"hold":"scale","see")],U=await s.cluster.missing([...b,...P]),M=S=>U.some(
I=>(0,o.RJ)(I,S));if(P.some(M)&&await h(s,P.filter(M)),b.some(M))throw await x(s,b.filter(M));_?s.may.patchAutoscalers=!(0,o.xQ)("hold").some(M):s.may.patchRevisions=
!M({verb:"patch",group:o.Vy,resource:"revisions"})}async function k(s){if(s.may.patchAutoscalers!==void 0)return;const p=await s.cluster.missing((0,o.xQ)("hold"));
s.may.patchAutoscalers=p.length===0,p.length>0&&await h(s,p)}async function h(s,p){const{user:_,grant:b}=await W(s,p),P=M=>p.some(S=>(0,o.RJ)(S,M)),U=o.cH.filter(
M=>(0,o.DY)(M).some(P)).map(({without:M})=>M);s.reporter.report({is:"warning",code:"W_RIGHTS",message:`${_} lacks optional permissions: ${C(p)}. ${U.join(" ")}`,
cure:(0,l.r)(b)})}const O=async(s,p)=>p.lacks?x(s,[p.lacks]):(0,f.V2)("E_WRITE_REFUSED",p);async function x(s,p){return(0,f.V2)("E_FORBIDDEN",{rights:C(p),...await W(
s,p)})}async function W({cluster:s},p){const _=await s.user(),b={namespace:s.target.namespace,..._===void 0?{}:{user:_}};return{user:_??"This user",grant:u(p,b)}}
const C=s=>s.map(o.Cv).join(", ")}),70894:((B,D,i)=>{i.d(D,{Cv:()=>d,DY:()=>u,RJ:()=>a,Vy:()=>f,cH:()=>E,xQ:()=>w});const f="serving.knative.dev",l="The rollout\
 is refused before anything is changed.",E=[{verbs:["get","list","watch"],group:f,resource:"services",on:"always",reason:"To read the Service, and to notice cha\
nges by other clients during a rollout.",without:l},{verbs:["list","watch"],group:f,resource:"configurations",on:"always",reason:"To know when Knative has proce\
ssed a template.",without:l},{verbs:["list","watch"],group:f,resource:"revisions",on:"always",reason:"To know which Revisions are ready, and how many pods they \
have.",without:l},{verbs:["list","watch"],group:f,resource:"routes",on:"always",reason:"To know when a traffic split is in effect.",without:l},{verbs:["patch"],
group:f,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of the rollout on the Service.",without:l},{verbs:["create"],
group:f,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:l},{verbs:["delete"],group:f,resource:"services",on:"delet\
e",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:l},{verbs:["patch"],group:f,resource:"revisions",on:"scale",
reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled up before a shift: the candidate is only kept from scalin\
g to zero, and a large step may find too few pods."},{verbs:["get","patch"],group:"autoscaling.internal.knative.dev",resource:"podautoscalers",on:"hold",reason:"\
To start and hold pods before Knative 1.21, which does not follow min-scale on Revisions. Not needed from 1.21 on.",without:"Before Knative 1.21 pods are not he\
ld: the candidate is only kept from scaling to zero, and stable may have fewer pods when traffic returns to it."},{verbs:["list","watch"],group:"",resource:"pod\
s",on:"see",reason:"To report within seconds why a candidate does not start.",without:"Pods cannot be watched: a failed start is reported late, and only with th\
e reason that Knative gives."},{verbs:["get"],group:"",resource:"pods/log",on:"see",reason:"To show the log of a candidate while it starts, and its last lines i\
f it crashes.",without:"Logs cannot be read: the log of the candidate is missing from the report."},{verbs:["list"],group:"",resource:"events",on:"see",reason:"\
To explain why a pod is not created, not scheduled, or cannot pull its image.",without:"Events cannot be read: they are missing from the report if a pod does no\
t start."},{verbs:["get"],group:"",resource:"pods/proxy",on:"count",reason:"To count users' requests and their errors by the metrics of each pod (port 9091; whe\
re these are off, only about how many there were, port 9090). RBAC cannot narrow it to a port: it reaches any port of any pod of the namespace.",without:"Users'\
 requests are not measured, only probes are."},{verbs:["get"],group:"",resource:"pods/proxy",on:"through-pods",reason:"For a job that cannot reach the tag URL, \
or gets answers there that are not proven to come from the candidate: requests to the pod then go through the API server.",without:"The rollout is refused, or a\
borted at 0 %, if answers at the tag URL do not prove it either."},{verbs:["get","list"],group:"",resource:"services",on:"ingress",reason:"To find the Service o\
f the ingress, by its labels and its usual names.",without:"The ingress is not found; `ingress` says what it may not read."},{verbs:["list"],group:"",resource:"\
nodes",on:"ingress",reason:"To show node ports with the address of a node.",without:"An ingress with node ports alone is shown without an address."},{verbs:["ge\
t"],group:"",resource:"configmaps",on:"ingress",reason:"To read the ingress class that Knative uses (config-network).",without:"The ingress class is not shown."}],
w=(...r)=>E.filter(({on:t})=>r.includes(t)).flatMap(u),u=({verbs:r,group:t,resource:o})=>r.map(m=>({verb:m,group:t,resource:o})),a=(r,t)=>r.verb===t.verb&&r.group===
t.group&&r.resource===t.resource,d=({verb:r,group:t,resource:o})=>`${r} ${o}${t?`.${t}`:""}`}),57028:((B,D,i)=>{i.d(D,{D:()=>u,t:()=>d});var f=i(11899),l=i(96105);
const E=2e3,w=9e4;async function u(r){const{service:t}=r.cluster.target;if(!await(0,l.T)(r,d,E)&&(r.reporter.report({is:"note",text:`Knative has not processed t\
he last change of ${t} yet. Waiting for at most ${w/1e3} s`}),!await(0,l.T)(r,d,w,r.interrupt)&&!r.interrupt.aborted))throw(0,f.V2)("E_NOT_IN_SYNC",{service:t,seconds:(E+
w)/1e3})}const a=new Set(["NotObserved","OutOfDate"]),d=({service:r,revisions:t})=>r===void 0?!0:!(r.latestReady===void 0&&[...t.values()].some(({ready:m})=>m.status===
"True")||a.has(r.ready.reason)||a.has(r.configurationsReady.reason))}),73944:((B,D,i)=>{i.d(D,{R:()=>E,X:()=>w});var f=i(11899),l=i(75389);function E(u,a){if(a.
controller)throw(0,f.V2)("E_OWNED",{...u.cluster.target,...a.controller});if(a.gitops===void 0||u.settings.adoptGitops)return;const{by:d,mark:r,owns:t}=a.gitops;
throw(0,f.V2)("E_GITOPS",{owner:d,owns:t.join(" and "),mark:r})}function w(u,a){if(u.settings.adoptTags)return;const d=new Set((0,l.kv)(a)),{tags:r}=u.settings,
t=[{tag:r.candidate,setting:"candidate-tag"},{tag:r.stable,setting:"stable-tag"}];for(const{tag:o,setting:m}of t){const $=a.traffic.find(g=>g.tag===o);if($&&!d.
has(o))throw(0,f.V2)("E_TAG_TAKEN",{tag:o,setting:m,holder:$.revisionName??"the latest Revision"})}}}),49967:((B,D,i)=>{i.d(D,{Cm:()=>u,G9:()=>w,ne:()=>a});var f=i(
34794),l=i(33710),E=i(75389);const w=r=>r instanceof f.a&&r.code==="E_WRITE_ALTERED";async function u(r,t){if(t.stage==="promoting")return;const o=(0,E.xS)(r.cluster.
snapshot(),r.cluster.serverNow());await d(r,{...(0,l.H_)(t,o,"error"),driver:r.driver,active:!0})}const a=(r,{before:t},o)=>d(r,{...(0,l.u7)(),journal:null,...o?
{traffic:t}:{}});async function d(r,t){const{service:o}=r.cluster.snapshot();if(!o||o.driver!==void 0&&o.driver!==r.driver)return;const m={generation:o.generation,
driver:o.driver??null,set:t};await r.cluster.writeService(m,{urgent:!0}).catch(()=>{})}}),45722:((B,D,i)=>{i.d(D,{YX:()=>$,et:()=>d,_V:()=>m,bL:()=>o});var f=i(
11899);function l(h,{is:O}){switch(O){case"free":return"go";case"left":return"take-over";case"alive":return E[h];case"paused":return w[h]}}const E={wait:"wait",
refuse:"refuse",abort:"wait",supersede:"take-over"},w={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};var u=i(17106),a=i(90745);async function d(h,O){
let x;for(;;){const W=h.cluster.snapshot(),C=r(h,W),s=l(h.settings.onNewer,C);if(C.is==="free"||s==="go"||s==="take-over")return C;if(C.is!=="alive")throw k(h,C.
journal);const{journal:p,forMs:_}=C,b=O-h.clock.now();if(s==="refuse"||h.interrupt.aborted||b<=0)throw g(h,p);x!==p.id&&h.reporter.report({is:"waiting-for-drive\
r",journal:p,forMs:_}),x=p.id,await(0,a.Ku)([P=>h.cluster.changed(W,P),P=>h.clock.sleep(Math.min(_,b),P)],h.interrupt)}}function r(h,O){if(t(O))throw o(h,O);return m(
h,O)}const t=({service:h})=>h?.journal==="unreadable"&&(h.driver!==void 0||h.hasNewerJournal===!0),o=({cluster:{target:h}},{service:O})=>(0,f.V2)("E_JOURNAL",{...h,
isNewer:O?.hasNewerJournal===!0}),m=(h,{service:O})=>(0,u.L)(O??{},$(h)),$=({cluster:h,driver:O,job:x})=>({nowMs:h.serverNow(),driver:O,...x?{job:x}:{}}),g=({cluster:{
target:h}},{id:O,job:x})=>(0,f.V2)("E_LOCKED",{...h,by:x?.run??`rollout ${O}`,url:x?.url}),k=({cluster:{target:h}},{plan:O,job:x})=>(0,f.V2)("E_PAUSED",{...h,percent:O.
pauseAt??0,url:x?.url})}),11656:((B,D,i)=>{i.d(D,{M9:()=>h,m3:()=>m,sy:()=>k});var f=i(57975),l=i(11899),E=i(42105),w=i(96105),u=i(11983),a=i(75389),d=i(90745),
r=i(49967);const t=8,o=200;async function m(s,p,_={}){const{attempts:b=t,interrupt:P}=_;let U,M;for(let I=1;I<=b;I++){const G=s.cluster.snapshot();if(U?.isDone(
G))return g(G);const K=p(G);if(!K)return{is:"over"};U=K;const V=await C($(s,K,_),P);if(V.is!=="again")return V;if(M=V.doubt,I<b&&await k(s,G,{attempt:I,interrupt:P}),
P?.aborted)return{is:"interrupted"}}const{service:S}=s.cluster.target;throw M===void 0?(0,l.V2)("E_WRITE_CONTENDED",{service:S,attempts:b}):(0,l.V2)("E_WRITE_UN\
CONFIRMED",{service:S,attempts:b,why:M})}async function $(s,{send:p,isDone:_},b){const{interrupt:P=w.k,onRefusal:U=()=>"throw"}=b,M=await p();if(M.is==="written")
return g(M);const S=M.is==="refused"?U(M):void 0;if(M.is==="refused"&&S==="throw")throw await(0,u.yN)(s,M);if(S==="over")return{is:"over"};const I=await s.cluster.
reread(P);return _(I)?g(I):{is:"again",doubt:M.is==="unknown"?M.message:void 0}}const g=({service:s})=>({is:"written",...s?{service:s}:{}});async function k({cluster:s,
clock:p},_,{attempt:b,interrupt:P}){if(s.snapshot()!==_)return;const U=M=>s.changed(_,M);await(0,d.Ku)([U,M=>p.sleep(o*b,M)],P)}async function h(s,p,_={}){let b={},
P;const U=I=>{const G=(0,a.nO)(I,s.driver);if(typeof G=="string"){P=G;return}const K=p(G,(0,a.xS)(I,s.cluster.serverNow()),I);b=K;const V={generation:G.service.
generation,driver:s.driver,set:K};return{send:()=>s.cluster.writeService(V,_).catch(async H=>{throw(0,r.G9)(H)&&await(0,r.Cm)(s,G.journal),H}),isDone:H=>x(H,{set:K,
ours:G,driver:s.driver})}},M={..._.interrupt?{interrupt:_.interrupt}:{},onRefusal:O},S=await m(s,U,M);return S.is==="over"?{is:"foreign",foreign:P??"driver"}:S.
is==="interrupted"?S:{...S,journal:b.journal}}const O=({status:s})=>s===404?"again":"throw";function x({service:s},p){const{set:_,driver:b}=p;return s?_.journal===
null?W(s,p):s.driver===(_.driver===null?void 0:b)&&(0,f.isDeepStrictEqual)(s.journal,_.journal):!1}const W=(s,{set:p,ours:_})=>s.journal===void 0&&s.driver===void 0&&
(0,E.UN)(s.traffic,p.traffic??_.service.traffic)&&(0,f.isDeepStrictEqual)(s.template,_.service.template),C=(s,p)=>(0,d.Ku)([_=>(0,d.QH)(_).then(()=>({is:"interr\
upted"})),()=>s],p)}),51499:((B,D,i)=>{i.d(D,{O:()=>w});var f=i(31055),l=i(51390);const E="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",w=(t,o)=>{
const m=(0,f.gZ)(o,t.path),$=O=>["-sS",.../[[\]{}]/.test(m)?["--globoff"]:[],"--max-time",String(t.timeoutMs/1e3),...u(t.method),...O.flatMap(x=>["-H",x]),...a(
m,t.ingressAddress),"-w",E,m],g=["curl",...$(t.headers.map(l.F))].map(r).join(" "),k=t.headers.filter(l.$f);if(k.length===0)return{args:$(t.headers),printed:g};
const h=t.headers.filter(O=>!(0,l.$f)(O));return{args:$([...h,"@-"]),input:`${k.join(`
`)}
`,printed:g}},u=t=>t==="HEAD"?["--head"]:["--max-filesize","10M",...t==="GET"?[]:["-X",t]],a=(t,o)=>{if(!o)return[];const{hostname:m,port:$,protocol:g}=new URL(
t);return["--noproxy","*","--connect-to",`${`${m}:${$||(g==="https:"?"443":"80")}`}:${d(o.host)}:${o.port}`]},d=t=>t.includes(":")&&!t.startsWith("[")?`[${t}]`:
t,r=t=>/^[\w@%+=:,./-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}),23218:((B,D,i)=>{i.d(D,{T:()=>I});var f=i(11899),l=i(34794),E=i(31055);const w=(v,A,T)=>{
if(T.exitCode===null||T.exitCode>128)return{is:"killed"};const R=d(T.stdout);if(T.exitCode!==0)return t(v,A,{...T,exitCode:T.exitCode,tally:R});if(!R||R.status===
0)return{is:"unreachable",why:g((0,f.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:e,ms:n}=R,c=y=>({is:"failed",why:y,status:e,
ms:n});return(0,E.G3)(v,e)?v.body!==void 0&&!u(T.stdout).includes(v.body)?c(`the body does not contain "${v.body}"`):{is:"passed",status:e,ms:n}:c(`the status w\
as ${e}, expected ${(0,E.ek)(v)}`)},u=v=>v.replace(a,""),a=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,d=v=>{const[A,T,R="",e=""]=a.exec(v)??[];if(A!==void 0)
return{status:Number(T),ms:Math.round(r(R)*1e3),connected:r(e)>0}},r=v=>Number(v.replace(",",".")),t=(v,A,{exitCode:T,stderr:R,tally:e})=>{const n=`within ${v.timeoutMs/
1e3} s`,c=T===o&&!e?.connected?`no connection ${n}`:m[T];if(c)return{is:"unreachable",why:g((0,f.aL)("E_TAG_URL_UNREACHABLE",{url:A,why:c}))};const y=$[T];return y?
{is:"unreachable",why:g((0,f.aL)("E_TAG_URL_TLS",{url:A,why:y}))}:{is:"failed",why:T===o?`no complete response ${n}`:R.trim()||`curl exited with code ${T}`,...e&&
{ms:e.ms},...e?.status&&{status:e.status}}},o=28,m={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},$={35:"the TLS handshake failed",60:"its certificate is not trusted"},g=({message:v,cure:A})=>`${v} ${A}`,k=({exitCode:v,stdout:A})=>{const[,T,
R="",e=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(A)??[];return v!==0||T===void 0?"`curl --version` did not report a version":Number(R)<7||Number(R)===7&&Number(e)<h?`i\
ts version is ${T}`:void 0},h=58;var O=i(51499),x=i(31421),W=i(76760);const C=(v="curl")=>(A,{input:T,signal:R}={})=>new Promise((e,n)=>{const c=(0,x.spawn)(v,A,
{cwd:s,signal:R,killSignal:"SIGKILL",windowsHide:!0}),[y,L]=[b(),b()];c.stdout.on("data",y.take),c.stderr.on("data",L.take),c.stdin.on("error",()=>{}),c.stdin.end(
T),c.on("error",N=>{R?.aborted||n((0,f.V2)("E_CURL_MISSING",{why:N.message},N))}),c.on("close",N=>e({exitCode:N,stdout:y.text(),stderr:L.text()}))}),s=(0,W.dirname)(
process.execPath),p=1024*1024,_=256,b=()=>{const v=[];let A=0,T=Buffer.alloc(0);return{take:e=>{const n=Math.max(0,p-A);n>0&&v.push(e.subarray(0,n)),e.length>n&&
(T=Buffer.concat([T,e.subarray(n)]).subarray(-_)),A+=e.length},text:()=>Buffer.concat([...v,P(T)]).toString("utf8")}},P=v=>v.subarray(Math.max(0,v.lastIndexOf(`\

`,v.length-2)));var U=i(83026),M=i(51390);const S=2048,I=(v,A,T=C())=>({command:R=>(0,O.O)(v,R).printed,reaches:async R=>{const e=k(await T(["--version"]));if(e!==
void 0)throw(0,f.V2)("E_CURL_UNUSABLE",{why:e});return(0,U.O6)(v,R,{env:process.env,resolves:U.S1})},knock:async(R,e)=>{const{args:n,input:c}=(0,O.O)(v,R);await T(
n,{input:c,signal:e}).catch(()=>{})},run:async(R,e)=>{const n=(0,O.O)(v,R),c=async()=>{const y=await T(n.args,{input:n.input,signal:e});return{run:y,result:w(v,
R,y)}};try{return await G(c,{spec:v,clock:A,signal:e,command:n})}catch(y){return V(n,y)}}}),G=async(v,A)=>{const{spec:T,clock:R,signal:e,command:n}=A;for(let c=1;;c++){
const{run:y,result:L}=await v();if(e.aborted||L.is==="killed")return{is:"cancelled"};if(L.is==="passed")return{...L,attempts:c};const N=(0,M.cT)(L.why,T.headers);
if(c>=T.attempts)return{is:L.is,attempts:c,why:N,detail:K(T,n,{run:y,result:L})};await R.sleep(T.intervalMs,e)}},K=(v,A,{run:T,result:R})=>({command:A.printed,...R.
is!=="killed"&&R.status!==void 0&&{status:R.status},...R.is!=="killed"&&R.ms!==void 0&&{ms:R.ms},body:H((0,M.cT)(u(T.stdout),v.headers)),stderr:(0,M.cT)(T.stderr.
trim(),v.headers)}),V=({printed:v},A)=>({is:"unreachable",attempts:1,why:A instanceof l.a?`${A.message} ${A.cure}`:String(A),detail:{command:v,body:"",stderr:""}}),
H=v=>v.length<=S?v:`${v.slice(0,S)}
(and ${v.length-S} characters more)`}),83026:((B,D,i)=>{i.d(D,{No:()=>E,O6:()=>l,S1:()=>w});var f=i(71553);const l=async({ingressAddress:u},a,d)=>{if(u)return d.
resolves(u.host);const{hostname:r,protocol:t}=new URL(a);return E(t).some(o=>d.env[o])||d.resolves(r)},E=u=>u==="https:"?["https_proxy","HTTPS_PROXY","all_proxy",
"ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],w=u=>(0,f.lookup)(u.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((B,D,i)=>{i.d(D,{G3:()=>f,ek:()=>l,
gZ:()=>E});const f=({path:u,status:a},d)=>a?a.some(r=>r===d||r===w(d)):u===void 0?d<500:w(d)==="2xx",l=({path:u,status:a})=>a?a.join(" or "):u===void 0?"any bel\
ow 500":"2xx",E=(u,a)=>a===void 0?u:`${u.replace(/\/+$/,"")}/${a.replace(/^\/+/,"")}`,w=u=>`${Math.floor(u/100)}xx`}),51390:((B,D,i)=>{i.d(D,{$f:()=>a,F:()=>w,cT:()=>u,
gb:()=>E});var f=i(55097);const l=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,E=g=>{const k=g.indexOf(":");return[g.slice(
0,k),g.slice(k+1).trim()]},w=g=>a(g)?`${E(g)[0]}: ***`:g,u=(g,k)=>k.filter(a).flatMap(r).flatMap($).toSorted((h,O)=>O.length-h.length).reduce((h,O)=>h.replaceAll(
O,"***"),(0,f.f)(g)),a=g=>g.includes(":")&&l.test(E(g)[0]),d=4,r=g=>{const[k,h]=E(g),[,O="",x=""]=/^(\w+)\s+(.*)$/.exec(h)??[],W=[.../cookie/i.test(k)?t(h):[],.../^basic$/i.
test(O)?m(x):[]];return[h,x,...W.filter(({length:C})=>C>=d)].filter(C=>C.length>0)},t=g=>g.split(";").flatMap(k=>{const h=k.slice(k.indexOf("=")+1).trim(),O=h.replace(
/^"(.*)"$/,"$1");return[h,O,o(O)]}),o=g=>{try{return decodeURIComponent(g)}catch{return g}},m=g=>{const k=Buffer.from(g,"base64").toString("utf8");return[k,k.slice(
k.indexOf(":")+1)]},$=g=>{const k=JSON.stringify(g).slice(1,-1);return[(0,f.g)(g),(0,f.g)(k),(0,f.g)(k.replaceAll("/","\\/"))].filter(h=>h!=="")}}),29535:((B,D,i)=>{
i.d(D,{BU:()=>u,I$:()=>f,Yi:()=>l,tC:()=>w,tY:()=>E});const f=1e3,l={n:0,bad:0},E=(a,d)=>({n:a.n+d.n,bad:a.bad+d.bad}),w=({n:a,bad:d})=>a>0?d/a:0,u=a=>a.bad>=0&&
a.n>=a.bad&&Number.isFinite(a.n)?a:l}),27668:((B,D,i)=>{i.d(D,{$O:()=>a,X2:()=>d,um:()=>w});var f=i(29535);const l=4,E=12e4,w=({maxHoldMs:r},t)=>t===0?0:u(Math.
max(t,r??Math.max(l*t,E))),u=r=>Math.ceil(r/f.I$)*f.I$,a=1e4;function d({plan:r,step:t},o){const{holdMs:m}=r.steps[t]??{holdMs:0},$=r.steps.slice(t+1).reduce((k,h)=>k+
h.holdMs,0),g=Math.min(w(r,m),o-$-a);return m===0?0:u(Math.max(m,g))}}),51105:((B,D,i)=>{i.d(D,{UT:()=>E,c8:()=>l,c_:()=>w});var f=i(42105);const l=u=>u===void 0||
u.ready.status==="False"&&u.replicas===0;function E(u,a){return{serving:u.filter(({revision:d})=>!a(d)),broken:u.filter(({revision:d})=>a(d))}}function w(u,a){const d=u.
filter(o=>o.percent&&!a(o));if(d.length===0)return;const r=(0,f.fc)(100,d.map(({percent:o=0},m)=>({revision:String(m),percent:o}))),t=u.flatMap(o=>{const m=d.indexOf(
o);return m>=0?[{...o,percent:r[m]?.percent??0}]:!!o.percent&&o.tag===void 0?[]:[o.percent?{...o,percent:0}:o]});return(0,f.Zu)(t)}}),17106:((B,D,i)=>{i.d(D,{L:()=>f});
function f({journal:a,driver:d},{nowMs:r,...t}){if(a===void 0||a==="unreadable")return{is:"free"};const o=w(a,r);return d!==void 0?o<=0||d===t.driver||u(a.job,t.
job)?{is:"left",journal:a,driver:d}:{is:"alive",journal:a,driver:d,forMs:o}:a.stage!=="paused"?{is:"free"}:o>0?{is:"paused",journal:a}:{is:"left",journal:a}}const l=168*
36e5,E=({steps:a,limits:{readyMs:d,routeMs:r,totalMs:t}})=>Math.max(0,...a.map(({holdMs:o})=>o))+d+r+t+l,w=({deadlineMs:a,plan:d},r)=>{const t=a-r;return t>E(d)?
0:t},u=(a,d)=>a?.run!==void 0&&a.run===d?.run&&(a.attempt??0)<(d.attempt??0)}),33710:((B,D,i)=>{i.d(D,{$8:()=>a,Ft:()=>m,GH:()=>P,H_:()=>h,Jo:()=>d,KE:()=>s,Pw:()=>x,
Sf:()=>u,UX:()=>$,ZK:()=>U,_r:()=>O,cI:()=>_,cJ:()=>p,ce:()=>b,dr:()=>k,gu:()=>g,nl:()=>I,u7:()=>M,uQ:()=>o,v0:()=>C,wI:()=>t,yB:()=>r});var f=i(27668),l=i(42105),
E=i(51105);const w={journal:null,driver:null,active:!1},u=(e,{nowMs:n},c)=>({...(0,l.UN)(e.intended,e.before)?{}:{traffic:e.intended},journal:{...e,deadlineMs:I(
e,"readyMs",n)},driver:c,active:!0}),a=(e,n,c)=>{const y=e.stable.length===0,L=y?(0,l.MG)(e):(0,l.nb)((0,l.dp)(e.before,e.floating),e.tags.candidate);return{...y?
{tags:H(e,n)}:{},...V(e,(0,l.r3)(L,n.isReady),{stage:"deployed",...K(e,"readyMs",n)}),...c===void 0?{}:{template:c}}},d=(e,n,{candidate:c,emptyUrl:y})=>{const L={
...e,candidate:c,...y===void 0?{}:{emptyUrl:y}},N=e.stable.length===0?e.intended:(0,l.lD)(L,0),F=[c,...e.stable.map(({revision:J})=>J)],z=Object.fromEntries(F.map(
J=>[J,n.minScaleOf(J)]));return{...V(L,(0,l.r3)(N,n.isReady),{stage:"presented",scale:{...z,...e.scale},...K(e,"readyMs",n)}),tags:H(e,n)}},r=(e,n,{hold:c,scale:y})=>({
journal:{...e,hold:c,scale:y,...K(e,"readyMs",n)}}),t=(e,n,c)=>{const{step:y}=c,L=(0,l.lD)(e,e.plan.steps[y]?.percent??0);return V(e,(0,l.r3)(L,n.isReady),{stage:"\
stepping",step:y,...K(e,c,n)})},o=(e,n,{wait:c,extraMs:y=0})=>({journal:{...e,deadlineMs:I(e,c,n.nowMs)+y}}),m=(e,{nowMs:n},c)=>({driver:null,journal:{...e,stage:"\
paused",deadlineMs:n+c}}),$=(e,n)=>({journal:{...e,stage:"promoting",...K(e,"routeMs",n)}}),g=(e,n,{form:c,keep:y,isJudged:L})=>({traffic:(0,l.r3)((0,l.tU)(e,c,
y),n.isReady).traffic,tags:H(e,n),verdicts:{...n.verdicts,...R(e,n),[e.candidate]:L?T(n):A(n)},...e.metadata,...w}),k=(e,n)=>({tags:H(e,n),...e.metadata,...w}),
h=(e,n,c)=>V(e,O(e,n),{stage:"aborting",reason:c,...K(e,"readyMs",n)});function O(e,n){if(e.stage==="claimed"||e.stable.length===0)return{traffic:e.intended,parked:[]};
const y=(0,l.lT)(e),L=F=>x(F,n),N=y.some(L)?(0,E.c_)(y,L)??W(e,n)??y:y;return(0,l.r3)(N,n.isReady)}const x=({percent:e,revisionName:n},{exists:c})=>!!e&&n!==void 0&&
!c(n),W=(e,{isReady:n})=>{const{candidate:c}=e;return c&&n(c)?(0,l.tU)({...e,candidate:c},"pinned","none"):void 0},C=(e,n,c)=>({...c===void 0?{}:{template:c},...o(
e,n,{wait:"readyMs"})}),s=(e,n,{revision:c,minScale:y})=>{const L=e.intended.some(({revisionName:J})=>J===c),N={revisionName:c,latestRevision:!1,percent:0},F=L?
e.intended:[...e.intended,N],z={[c]:y,...e.scale};return{traffic:F,journal:{...e,intended:F,scale:z,...K(e,"readyMs",n)}}},p=(e,n,{traffic:c,parked:y})=>V(e,{traffic:c,
parked:y},{stage:"aborting",...K(e,"routeMs",n)}),_=(e,n)=>({verdicts:{...e.verdicts,...n&&{[n.revision]:{is:"bad",at:v(e),why:n.why}}},...w}),b=e=>({driver:null,
active:!1,journal:{...e,stage:"stopped",reason:"traffic"}}),P=(e,{nowMs:n},c,y)=>{const{job:L,...N}=e,F=I(e,"readyMs",n);return{driver:c,active:!0,journal:{...N,
deadlineMs:F,...y?{job:y}:{}}}};function U(e,n,c){return e.stage==="stopped"||c&&!(0,l.UN)(n,e.intended)?{...e,stage:"stepping",intended:n,before:(0,l.Sl)(n,e)}:
e.stage==="paused"?{...e,stage:"stepping"}:e}const M=()=>({driver:null,active:!1}),S=3e4;function I({plan:e},n,c){return c+(typeof n=="string"?e.limits[n]:G(e,n))+
S}function G(e,{step:n,leftMs:c}){const{readyMs:y,routeMs:L}=e.limits;return Math.min((0,f.X2)({plan:e,step:n},c)+L+y,Math.max(0,Math.ceil(c)))}const K=(e,n,{nowMs:c})=>({
deadlineMs:I(e,n,c)}),V=(e,{traffic:n,parked:c},y)=>({traffic:n,journal:{...e,...y,intended:n,parked:c}}),H=({tags:e},n)=>[...new Set([...n.ownTags,e.candidate,
e.stable])].toSorted(),v=({nowMs:e})=>new Date(e).toISOString(),A=e=>({is:"not-judged",at:v(e)}),T=e=>({is:"good",at:v(e)});function R({stable:e,scale:n,hold:c},y){
if(c!=="revision")return{};const L=({revision:N})=>{const F=n[N];return F?[[N,{...y.verdicts[N]??A(y),minScale:F}]]:[]};return Object.fromEntries(e.flatMap(L))}})};export{j as id,Y as ids,X as modules};
