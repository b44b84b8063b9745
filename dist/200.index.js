const K=200,b=[200],k={49773:((W,L,r)=>{r.d(L,{LK:()=>g,Lg:()=>o,Ns:()=>n,cA:()=>v,hu:()=>R});var E=r(96105),A=r(75389);const g=(c,l)=>(0,A.EB)(c,l)===0,R=({route:c,
service:l},T)=>(c??l)?.served.find(({revisionName:a,tag:f,url:i})=>a===T&&f&&i)?.url;function _(c,l,T){const a=c.cluster.snapshot(),f=R(a,l);return f===void 0||
c.may.reachUrl===!1?!1:(g(a,l)&&c.health.knock(f,T),!0)}async function v(c,l,T){const a=new AbortController;try{o(c,l,a.signal)&&await(0,E.T)(c,f=>!g(f,l),T,c.interrupt)}finally{
a.abort()}}const d=3e3;function o(c,l,T){const a=async()=>{for(;!T.aborted;)await n(c,[l],T)},f=_(c,l,T);return f&&a(),f}async function n(c,l,T){if(await c.clock.
sleep(d,T),!T.aborted)for(const a of l)_(c,a,T)}}),91238:((W,L,r)=>{r.d(L,{DT:()=>v,LA:()=>c,Uk:()=>f,o0:()=>a,oK:()=>o,yN:()=>T});var E=r(84611),A=r(41902),g=r(
34794),R=r(73116),_=r(70894);async function v(t,...e){try{const s=await t.cluster.open();return e.includes("change")&&d(t,s),s}catch(s){if(!(s instanceof g.a)||
s.code!=="E_FORBIDDEN")throw s;const y=(0,_.xQ)("always",...e),u=await t.cluster.missing(y);if(u.length>0)throw await a(t,u);const p=(0,A.r)((await f(t,y)).grant);
throw new g.a(s.code,{message:s.message,cure:p},{cause:s})}}function d({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:s,finalizers:y}=e.deleting;
throw(0,E.V2)("E_BEING_DELETED",{...t,since:s,finalizers:y.join(", ")})}async function o(t,...e){const{age:s}=t.knative,y=s==="before-1.21",[u,p]=[(0,_.xQ)("alw\
ays","change",...e),(0,_.xQ)(y?"hold":"scale","see")],h=await t.cluster.missing([...u,...p]),O=M=>h.some(D=>(0,_.RJ)(D,M));y?t.may.patchAutoscalers=!(0,_.xQ)("h\
old").some(O):t.may.patchRevisions=!O({verb:"patch",group:_.Vy,resource:"revisions"}),s==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0);const m=(s==="unkno\
wn"&&t.may.patchAutoscalers===!0?(0,_.xQ)("see"):p).filter(O);if(m.length>0&&await l(t,m),u.some(O))throw await a(t,u.filter(O))}async function n({cluster:t}){return(await t.
missing((0,_.xQ)("hold"))).length===0}async function c(t){if(t.may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,_.xQ)("hold"));t.may.patchAutoscalers=
e.length===0,e.length>0&&await l(t,e)}async function l(t,e){const{user:s,grant:y}=await f(t,e),u=h=>e.some(O=>(0,_.RJ)(O,h)),p=_.cH.filter(h=>(0,_.DY)(h).some(u)).
map(({without:h})=>h);t.reporter.report({is:"warning",code:"W_RIGHTS",message:`${s} lacks optional permissions: ${i(e)}. ${p.join(" ")}`,cure:(0,A.r)(y)})}const T=async(t,e)=>e.
lacks?a(t,[e.lacks]):(0,E.V2)("E_WRITE_REFUSED",e);async function a(t,e){return(0,E.V2)("E_FORBIDDEN",{rights:i(e),...await f(t,e)})}async function f({cluster:t},e){
const s=await t.user(),y={namespace:t.target.namespace,...s===void 0?{}:{user:s}};return{user:s??"This user",grant:(0,R.o)(e,y)}}const i=t=>t.map(_.Cv).join(", ")}),
57028:((W,L,r)=>{r.d(L,{D:()=>_,t:()=>d});var E=r(84611),A=r(96105);const g=2e3,R=9e4;async function _(o){const{service:n}=o.cluster.target;if(!await(0,A.T)(o,d,
g)&&(o.reporter.report({is:"note",text:`Knative has not processed the last change of ${n} yet. Waiting for at most ${R/1e3} s`}),!await(0,A.T)(o,d,R,o.interrupt)&&
!o.interrupt.aborted))throw(0,E.V2)("E_NOT_IN_SYNC",{service:n,seconds:(g+R)/1e3})}const v=new Set(["NotObserved","OutOfDate"]),d=({service:o,revisions:n})=>o===
void 0?!0:!(o.latestReady===void 0&&[...n.values()].some(({ready:l})=>l.status==="True")||v.has(o.ready.reason)||v.has(o.configurationsReady.reason))}),49967:((W,L,r)=>{
r.d(L,{Cm:()=>v,G9:()=>_,ne:()=>d});var E=r(34794),A=r(35702),g=r(5210),R=r(75389);const _=n=>n instanceof E.a&&n.code==="E_WRITE_ALTERED";async function v(n,c){
if(c.stage==="promoting")return;const l=(0,R.xS)(n.cluster.snapshot(),n.cluster.serverNow());await o(n,{...(0,A.H_)(c,l,{reason:"error"}),driver:n.driver,active:!0})}
const d=(n,{before:c},l)=>o(n,{...(0,g.u7)(),journal:null,...l?{traffic:c}:{}});async function o(n,c){const{service:l}=n.cluster.snapshot();if(!l||l.driver!==void 0&&
l.driver!==n.driver)return;const T={generation:l.generation,driver:l.driver??null,set:c};await n.cluster.writeService(T,{urgent:!0}).catch(()=>{})}}),11656:((W,L,r)=>{
r.d(L,{M9:()=>i,m3:()=>l,sy:()=>f});var E=r(57975),A=r(84611),g=r(24399),R=r(96105),_=r(91238),v=r(75389),d=r(90745),o=r(49967);const n=8,c=200;async function l(u,p,h={}){
const{attempts:O=n,interrupt:U}=h;let m,M;for(let P=1;P<=O;P++){const I=u.cluster.snapshot();if(m?.isDone(I))return a(I);const C=p(I);if(!C)return{is:"over"};m=
C;const w=await y(T(u,C,h),U);if(w.is!=="again")return w;if(M=w.doubt,P<O&&await f(u,I,{attempt:P,interrupt:U}),U?.aborted)return{is:"interrupted"}}const{service:D}=u.
cluster.target;throw M===void 0?(0,A.V2)("E_WRITE_CONTENDED",{service:D,attempts:O}):(0,A.V2)("E_WRITE_UNCONFIRMED",{service:D,attempts:O,why:M})}async function T(u,{
send:p,isDone:h},O){const{interrupt:U=R.k,onRefusal:m=()=>"throw"}=O,M=await p();if(M.is==="written")return a(M);const D=M.is==="refused"?m(M):void 0;if(M.is===
"refused"&&D==="throw")throw await(0,_.yN)(u,M);if(D==="over")return{is:"over"};const P=await u.cluster.reread(U);return h(P)?a(P):{is:"again",doubt:M.is==="unk\
nown"?M.message:void 0}}const a=({service:u})=>({is:"written",...u?{service:u}:{}});async function f({cluster:u,clock:p},h,{attempt:O,interrupt:U}){if(u.snapshot()!==
h)return;const m=M=>u.changed(h,M);await(0,d.Ku)([m,M=>p.sleep(c*O,M)],U)}async function i(u,p,h={}){let O={},U;const m=P=>{const I=(0,v.nO)(P,u.driver);if(typeof I==
"string"){U=I;return}const C=p(I,(0,v.xS)(P,u.cluster.serverNow()),P);O=C;const w={generation:I.service.generation,driver:u.driver,set:C};return{send:()=>u.cluster.
writeService(w,h).catch(async B=>{throw(0,o.G9)(B)&&await(0,o.Cm)(u,I.journal),B}),isDone:B=>e(B,{set:C,ours:I,driver:u.driver})}},M={...h.interrupt?{interrupt:h.
interrupt}:{},onRefusal:t},D=await l(u,m,M);return D.is==="over"?{is:"foreign",foreign:U??"driver"}:D.is==="interrupted"?D:{...D,journal:O.journal}}const t=({status:u})=>u===
404?"again":"throw";function e({service:u},p){const{set:h,driver:O}=p;return u?h.journal===null?s(u,p):u.driver===(h.driver===null?void 0:O)&&(0,E.isDeepStrictEqual)(
u.journal,h.journal):!1}const s=(u,{set:p,ours:h})=>u.journal===void 0&&u.driver===void 0&&(0,g.UN)(u.traffic,p.traffic??h.service.traffic)&&(0,E.isDeepStrictEqual)(
u.template,h.service.template),y=(u,p)=>(0,d.Ku)([h=>(0,d.QH)(h).then(()=>({is:"interrupted"})),()=>u],p)}),51499:((W,L,r)=>{r.d(L,{O:()=>R});var E=r(31055),A=r(
51390);const g="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",R=(n,c)=>{const l=(0,E.gZ)(c,n.path),T=t=>["-sS",.../[[\]{}]/.test(l)?["--glob\
off"]:[],"--max-time",String(n.timeoutMs/1e3),..._(n.method),...t.flatMap(e=>["-H",e]),...v(l,n.ingressAddress),"-w",g,l],a=["curl",...T(n.headers.map(A.F))].map(
o).join(" "),f=n.headers.filter(A.$f);if(f.length===0)return{args:T(n.headers),printed:a};const i=n.headers.filter(t=>!(0,A.$f)(t));return{args:T([...i,"@-"]),input:`${f.
join(`
`)}
`,printed:a}},_=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],v=(n,c)=>{if(!c)return[];const{hostname:l,port:T,protocol:a}=new URL(
n);return["--noproxy","*","--connect-to",`${`${l}:${T||(a==="https:"?"443":"80")}`}:${d(c.host)}:${c.port}`]},d=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,o=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((W,L,r)=>{r.d(L,{T:()=>u});var E=r(34794),A=r(84611),g=r(31055);const R=(m,M,D)=>{
if(D.exitCode===null||D.exitCode>128)return{is:"killed"};const P=d(D.stdout);if(D.exitCode!==0)return n(m,M,{...D,exitCode:D.exitCode,tally:P});if(!P||P.status===
0)return{is:"unreachable",why:a((0,A.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:I,ms:C}=P,w=B=>({is:"failed",why:B,status:I,
ms:C});return(0,g.G3)(m,I)?m.body!==void 0&&!_(D.stdout).includes(m.body)?w(`the body does not contain "${m.body}"`):{is:"passed",status:I,ms:C}:w(`the status w\
as ${I}, expected ${(0,g.ek)(m)}`)},_=m=>m.replace(v,""),v=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,d=m=>{const[M,D,P="",I=""]=v.exec(m)??[];if(M!==void 0)
return{status:Number(D),ms:Math.round(o(P)*1e3),connected:o(I)>0}},o=m=>Number(m.replace(",",".")),n=(m,M,{exitCode:D,stderr:P,tally:I})=>{const C=`within ${m.timeoutMs/
1e3} s`,w=D===c&&!I?.connected?`no connection ${C}`:l[D];if(w)return{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_UNREACHABLE",{url:M,why:w}))};const B=T[D];return B?
{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_TLS",{url:M,why:B}))}:{is:"failed",why:D===c?`no complete response ${C}`:P.trim()||`curl exited with code ${D}`,...I&&
{ms:I.ms},...I?.status&&{status:I.status}}},c=28,l={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},T={35:"the TLS handshake failed",60:"its certificate is not trusted"},a=({message:m,cure:M})=>`${m} ${M}`;var f=r(51499),i=r(57971),t=r(53674),
e=r(83026),s=r(51390);const y=2048,u=(m,M,D=(0,i.z)())=>({command:P=>(0,f.O)(m,P).printed,refuseUnfit:async()=>(0,t.A)(await D(t.i)),reaches:P=>(0,e.O6)(m,P,{env:process.
env,resolves:e.S1}),knock:async(P,I)=>{const{args:C,input:w}=(0,f.O)(m,P);await D(C,{input:w,signal:I}).catch(()=>{})},run:async(P,I)=>{const C=(0,f.O)(m,P),w=async()=>{
const B=await D(C.args,{input:C.input,signal:I});return{run:B,result:R(m,P,B)}};try{return await p(w,{spec:m,clock:M,signal:I,command:C})}catch(B){return O(C,B)}}}),
p=async(m,M)=>{const{spec:D,clock:P,signal:I,command:C}=M;for(let w=1;;w++){const{run:B,result:$}=await m();if(I.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const x=(0,s.cT)($.why,D.headers);if(w>=D.attempts)return{is:$.is,attempts:w,why:x,detail:h(D,C,{run:B,result:$})};await P.
sleep(D.intervalMs,I)}},h=(m,M,{run:D,result:P})=>({command:M.printed,...P.is!=="killed"&&P.status!==void 0&&{status:P.status},...P.is!=="killed"&&P.ms!==void 0&&
{ms:P.ms},body:U((0,s.cT)(_(D.stdout),m.headers)),stderr:(0,s.cT)(D.stderr.trim(),m.headers)}),O=({printed:m},M)=>({is:"unreachable",attempts:1,why:M instanceof
E.a?`${M.message} ${M.cure}`:String(M),detail:{command:m,body:"",stderr:""}}),U=m=>m.length<=y?m:`${m.slice(0,y)}
(and ${m.length-y} characters more)`}),31055:((W,L,r)=>{r.d(L,{G3:()=>E,ek:()=>A,gZ:()=>g});const E=({path:_,status:v},d)=>v?v.some(o=>o===d||o===R(d)):_===void 0?
d<500:R(d)==="2xx",A=({path:_,status:v})=>v?v.join(" or "):_===void 0?"any below 500":"2xx",g=(_,v)=>v===void 0?_:`${_.replace(/\/+$/,"")}/${v.replace(/^\/+/,"")}`,
R=_=>`${Math.floor(_/100)}xx`}),51390:((W,L,r)=>{r.d(L,{$f:()=>v,F:()=>R,cT:()=>_,gb:()=>g});var E=r(81542);const A=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
g=a=>{const f=a.indexOf(":");return[a.slice(0,f),a.slice(f+1).trim()]},R=a=>v(a)?`${g(a)[0]}: ***`:a,_=(a,f)=>f.filter(v).flatMap(o).flatMap(T).toSorted((i,t)=>t.
length-i.length).reduce((i,t)=>i.replaceAll(t,"***"),(0,E.f)(a)),v=a=>a.includes(":")&&A.test(g(a)[0]),d=4,o=a=>{const[f,i]=g(a),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
i)??[],s=[.../cookie/i.test(f)?n(i):[],.../^basic$/i.test(t)?l(e):[]];return[i,e,...s.filter(({length:y})=>y>=d)].filter(y=>y.length>0)},n=a=>a.split(";").flatMap(
f=>{const i=f.slice(f.indexOf("=")+1).trim(),t=i.replace(/^"(.*)"$/,"$1");return[i,t,c(t)]}),c=a=>{try{return decodeURIComponent(a)}catch{return a}},l=a=>{const f=Buffer.
from(a,"base64").toString("utf8");return[f,f.slice(f.indexOf(":")+1)]},T=a=>{const f=JSON.stringify(a).slice(1,-1);return[(0,E.g)(a),(0,E.g)(f),(0,E.g)(f.replaceAll(
"/","\\/"))].filter(i=>i!=="")}}),22279:((W,L,r)=>{r.d(L,{$O:()=>d,X2:()=>o,um:()=>_});var E=r(29535),A=r(33498);const g=4,R=12e4,_=({maxHoldMs:n},c)=>c===0?0:v(
Math.max(c,n??Math.max(g*c,R))),v=n=>Math.ceil(n/E.I$)*E.I$,d=1e4;function o({plan:n,step:c},l){const{holdMs:T}=n.steps[c]??{holdMs:0},[a]=(0,A.i)(n.steps.slice(
c),n.pauseAt),f=a.slice(1).reduce((t,e)=>t+e.holdMs,0),i=Math.min(_(n,T),l-f-d);return T===0?0:v(Math.max(T,i))}}),53559:((W,L,r)=>{r.d(L,{Kr:()=>f,R6:()=>l,VK:()=>a,
Vg:()=>A,dL:()=>R,pL:()=>T,z4:()=>d});var E=r(24399);function A(i,t){if(i==="@latest")return{is:"follows"};const e=g(i,t);return e!==void 0&&t.revisions.some(s=>s.
name===e)?{is:"revision",name:e}:void 0}function g(i,t){return i==="latest"?t.latestReady:i==="previous"?v(t):_(i,t)??i}function R(i,t){if(i!=="latest"&&i!=="pr\
evious")return;const[e,s]=[g(i,t),_(i,t)];return e===void 0||s===void 0||e===s?void 0:{meant:e,tagged:s}}const _=(i,{served:t})=>t.find(({tag:e})=>e===i)?.revisionName;
function v({served:i,latestReady:t,revisions:e,stableTag:s}){const y=O=>e.some(U=>U.name===O&&U.isReady),u=(0,E.HV)((0,E.AR)(i).filter(({revision:O})=>O!==t));if(u!==
void 0)return u;const p=i.find(({tag:O})=>O===s)?.revisionName;if(p!==t&&y(p))return p;const h=e.find(({name:O})=>O===t);return e.filter(({generation:O,isBad:U,
isReady:m})=>m&&!U&&O<(h?.generation??0)).toSorted((O,U)=>U.generation-O.generation)[0]?.name}function d(i,t){const e=p=>{const h=i.filter(O=>o(n(O))===p);return h.
find(({tag:O})=>O!==void 0)??h[0]},s=t.map(p=>({...p,at:e(o(p.to))})),y=i.map(p=>({...p,percent:s.find(({at:h})=>h===p)?.percent??0})),u=s.flatMap(({to:p,percent:h,
at:O})=>O?[]:[{...c(p),percent:h}]);return(0,E.Zu)([...y,...u].filter(({tag:p,percent:h})=>p!==void 0||h>0))}const o=i=>i.is==="follows"?"@latest":i.name,n=i=>(0,E.
pk)(i)?{is:"follows"}:{is:"revision",name:i.revisionName??""},c=i=>i.is==="follows"?{latestRevision:!0}:{revisionName:i.name,latestRevision:!1},l=(i,t)=>{const e=t.
find(({percent:s})=>s===100);return e?.to.is!=="revision"||(0,E.tC)(e.to.name,i)!==100?!1:e.word!==e.to.name||!i.some(s=>s.percent&&(0,E.pk)(s))},T=(i,{tag:t,name:e,
word:s})=>{const y=i.find(u=>u.tag===t);return y?.revisionName===e&&(s!==e||!(0,E.pk)(y))},a=(i,t,e)=>(0,E.Zu)([...f(i,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),f=(i,t)=>(0,E.Zu)(i.flatMap(e=>{const{tag:s,...y}=e;return s!==t?[e]:e.percent?[y]:[]}))}),35702:((W,L,r)=>{r.d(L,{H_:()=>_,KE:()=>l,Pw:()=>o,VJ:()=>i,
_r:()=>d,cI:()=>a,cJ:()=>T,v0:()=>c});var E=r(24399),A=r(40019),g=r(53201),R=r(17738);const _=(t,e,s)=>({...(0,R.oO)(v(t),d(t,e),{stage:"aborting",...s,...(0,g.
TG)(t,"readyMs",e)}),...R.tj});function v(t){const{isRollback:e,...s}=t;return t.step<0?s:t}function d(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const y=(0,E.lT)(t),u=h=>o(h,e),p=y.some(u)?(0,A.c_)(y,u)??n(t,e)??y:y;return(0,E.r3)(p,e.isReady)}const o=({percent:t,revisionName:e},{exists:s})=>!!t&&
e!==void 0&&!s(e),n=(t,{isReady:e})=>{const{candidate:s}=t;return s&&e(s)?(0,E.tU)({...t,candidate:s},"pinned","none"):void 0},c=(t,e,s)=>({...s===void 0?{}:{template:s},
...(0,g.uQ)(t,e,{wait:"readyMs"})}),l=(t,e,{revision:s,minScale:y})=>{const u=t.intended.some(({revisionName:U})=>U===s),p={revisionName:s,latestRevision:!1,percent:0},
h=u?t.intended:[...t.intended,p],O={[s]:y,...t.scale};return{traffic:h,journal:{...t,intended:h,scale:O,...(0,g.TG)(t,"readyMs",e)}}},T=(t,e,{traffic:s,parked:y})=>(0,R.
oO)(t,{traffic:s,parked:y},{stage:"aborting",...(0,g.TG)(t,"routeMs",e)}),a=(t,e)=>({verdicts:{...t.verdicts,...e&&f(e,t)},...R.$h}),f=({revision:t,...e},s)=>({
[t]:{is:"bad",at:(0,R.Tc)(s),...e}}),i=(t,e,s)=>({traffic:s===t.floating?t.before:d(t,e).traffic,...a(e)})}),53201:((W,L,r)=>{r.d(L,{TG:()=>_,nl:()=>g,uQ:()=>v});
var E=r(22279);const A=3e4;function g({plan:d},o,n){return n+(typeof o=="string"?d.limits[o]:R(d,o))+A}function R(d,{step:o,leftMs:n}){const{readyMs:c,routeMs:l}=d.
limits;return Math.min((0,E.X2)({plan:d,step:o},n)+l+c,Math.max(0,Math.ceil(n)))}const _=(d,o,{nowMs:n})=>({deadlineMs:g(d,o,n)}),v=(d,o,{wait:n,extraMs:c=0})=>({
journal:{...d,deadlineMs:g(d,n,o.nowMs)+c}})}),5210:((W,L,r)=>{r.d(L,{GH:()=>_,ZK:()=>v,ce:()=>R,u7:()=>d});var E=r(24399),A=r(53201),g=r(17738);const R=o=>({driver:null,
active:!1,...g.tj,journal:{...o,stage:"stopped",reason:"traffic"}}),_=(o,{nowMs:n},c,l)=>{const{job:T,...a}=o,f=(0,A.nl)(o,"readyMs",n);return{driver:c,active:!0,
...g.tj,journal:{...a,deadlineMs:f,...l?{job:l}:{}}}};function v(o,n,c){return o.stage==="stopped"||c&&!(0,E.UN)(n,o.intended)?{...o,stage:"stepping",intended:n,
before:(0,E.Sl)(n,o)}:o.stage==="paused"?{...o,stage:"stepping"}:o}const d=()=>({driver:null,active:!1,request:null})}),17738:((W,L,r)=>{r.d(L,{$h:()=>E,Od:()=>R,
Tc:()=>v,oO:()=>g,t2:()=>_,tj:()=>A});const E={journal:null,driver:null,active:!1,request:null},A={request:null},g=(d,{traffic:o,parked:n},c)=>({traffic:o,journal:{
...d,...c,intended:o,parked:n}}),R=({tags:d},o)=>_([...o.ownTags,d.candidate,d.stable]),_=d=>[...new Set(d)].toSorted(),v=({nowMs:d})=>new Date(d).toISOString()})};export{K as id,b as ids,k as modules};
