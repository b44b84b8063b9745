const x=380,b=[380],k={49773:((W,L,s)=>{s.d(L,{LK:()=>g,Lg:()=>o,Ns:()=>n,cA:()=>v,hu:()=>R});var E=s(96105),A=s(75389);const g=(c,_)=>(0,A.EB)(c,_)===0,R=({route:c,
service:_},D)=>(c??_)?.served.find(({revisionName:a,tag:f,url:i})=>a===D&&f&&i)?.url;function l(c,_,D){const a=c.cluster.snapshot(),f=R(a,_);return f===void 0||
c.may.reachUrl===!1?!1:(g(a,_)&&c.health.knock(f,D),!0)}async function v(c,_,D){const a=new AbortController;try{o(c,_,a.signal)&&await(0,E.T)(c,f=>!g(f,_),D,c.interrupt)}finally{
a.abort()}}const d=3e3;function o(c,_,D){const a=async()=>{for(;!D.aborted;)await n(c,[_],D)},f=l(c,_,D);return f&&a(),f}async function n(c,_,D){if(await c.clock.
sleep(d,D),!D.aborted)for(const a of _)l(c,a,D)}}),91238:((W,L,s)=>{s.d(L,{DT:()=>v,LA:()=>c,Uk:()=>f,o0:()=>a,oK:()=>o,yN:()=>D});var E=s(84611),A=s(41902),g=s(
34794),R=s(73116),l=s(70894);async function v(t,...e){try{const r=await t.cluster.open();return e.includes("change")&&d(t,r),r}catch(r){if(!(r instanceof g.a)||
r.code!=="E_FORBIDDEN")throw r;const M=(0,l.xQ)("always",...e),u=await t.cluster.missing(M);if(u.length>0)throw await a(t,u);const p=(0,A.r)((await f(t,M)).grant);
throw new g.a(r.code,{message:r.message,cure:p},{cause:r})}}function d({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:r,finalizers:M}=e.deleting;
throw(0,E.V2)("E_BEING_DELETED",{...t,since:r,finalizers:M.join(", ")})}async function o(t,...e){const{age:r}=t.knative,M=r==="before-1.21",[u,p]=[(0,l.xQ)("alw\
ays","change",...e),(0,l.xQ)(M?"hold":"scale","see")],h=await t.cluster.missing([...u,...p]),O=U=>h.some(m=>(0,l.RJ)(m,U));if(p.some(O)&&await _(t,p.filter(O)),
u.some(O))throw await a(t,u.filter(O));M?t.may.patchAutoscalers=!(0,l.xQ)("hold").some(O):t.may.patchRevisions=!O({verb:"patch",group:l.Vy,resource:"revisions"}),
r==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0)}async function n({cluster:t}){return(await t.missing((0,l.xQ)("hold"))).length===0}async function c(t){if(t.
may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,l.xQ)("hold"));t.may.patchAutoscalers=e.length===0,e.length>0&&await _(t,e)}async function _(t,e){
const{user:r,grant:M}=await f(t,e),u=h=>e.some(O=>(0,l.RJ)(O,h)),p=l.cH.filter(h=>(0,l.DY)(h).some(u)).map(({without:h})=>h);t.reporter.report({is:"warning",code:"\
W_RIGHTS",message:`${r} lacks optional permissions: ${i(e)}. ${p.join(" ")}`,cure:(0,A.r)(M)})}const D=async(t,e)=>e.lacks?a(t,[e.lacks]):(0,E.V2)("E_WRITE_REFU\
SED",e);async function a(t,e){return(0,E.V2)("E_FORBIDDEN",{rights:i(e),...await f(t,e)})}async function f({cluster:t},e){const r=await t.user(),M={namespace:t.
target.namespace,...r===void 0?{}:{user:r}};return{user:r??"This user",grant:(0,R.o)(e,M)}}const i=t=>t.map(l.Cv).join(", ")}),57028:((W,L,s)=>{s.d(L,{D:()=>l,t:()=>d});
var E=s(84611),A=s(96105);const g=2e3,R=9e4;async function l(o){const{service:n}=o.cluster.target;if(!await(0,A.T)(o,d,g)&&(o.reporter.report({is:"note",text:`K\
native has not processed the last change of ${n} yet. Waiting for at most ${R/1e3} s`}),!await(0,A.T)(o,d,R,o.interrupt)&&!o.interrupt.aborted))throw(0,E.V2)("E\
_NOT_IN_SYNC",{service:n,seconds:(g+R)/1e3})}const v=new Set(["NotObserved","OutOfDate"]),d=({service:o,revisions:n})=>o===void 0?!0:!(o.latestReady===void 0&&[
...n.values()].some(({ready:_})=>_.status==="True")||v.has(o.ready.reason)||v.has(o.configurationsReady.reason))}),49967:((W,L,s)=>{s.d(L,{Cm:()=>v,G9:()=>l,ne:()=>d});
var E=s(34794),A=s(35702),g=s(5210),R=s(75389);const l=n=>n instanceof E.a&&n.code==="E_WRITE_ALTERED";async function v(n,c){if(c.stage==="promoting")return;const _=(0,R.
xS)(n.cluster.snapshot(),n.cluster.serverNow());await o(n,{...(0,A.H_)(c,_,{reason:"error"}),driver:n.driver,active:!0})}const d=(n,{before:c},_)=>o(n,{...(0,g.
u7)(),journal:null,..._?{traffic:c}:{}});async function o(n,c){const{service:_}=n.cluster.snapshot();if(!_||_.driver!==void 0&&_.driver!==n.driver)return;const D={
generation:_.generation,driver:_.driver??null,set:c};await n.cluster.writeService(D,{urgent:!0}).catch(()=>{})}}),11656:((W,L,s)=>{s.d(L,{M9:()=>i,m3:()=>_,sy:()=>f});
var E=s(57975),A=s(84611),g=s(24399),R=s(96105),l=s(91238),v=s(75389),d=s(90745),o=s(49967);const n=8,c=200;async function _(u,p,h={}){const{attempts:O=n,interrupt:U}=h;
let m,y;for(let P=1;P<=O;P++){const I=u.cluster.snapshot();if(m?.isDone(I))return a(I);const C=p(I);if(!C)return{is:"over"};m=C;const w=await M(D(u,C,h),U);if(w.
is!=="again")return w;if(y=w.doubt,P<O&&await f(u,I,{attempt:P,interrupt:U}),U?.aborted)return{is:"interrupted"}}const{service:T}=u.cluster.target;throw y===void 0?
(0,A.V2)("E_WRITE_CONTENDED",{service:T,attempts:O}):(0,A.V2)("E_WRITE_UNCONFIRMED",{service:T,attempts:O,why:y})}async function D(u,{send:p,isDone:h},O){const{
interrupt:U=R.k,onRefusal:m=()=>"throw"}=O,y=await p();if(y.is==="written")return a(y);const T=y.is==="refused"?m(y):void 0;if(y.is==="refused"&&T==="throw")throw await(0,l.
yN)(u,y);if(T==="over")return{is:"over"};const P=await u.cluster.reread(U);return h(P)?a(P):{is:"again",doubt:y.is==="unknown"?y.message:void 0}}const a=({service:u})=>({
is:"written",...u?{service:u}:{}});async function f({cluster:u,clock:p},h,{attempt:O,interrupt:U}){if(u.snapshot()!==h)return;const m=y=>u.changed(h,y);await(0,d.
Ku)([m,y=>p.sleep(c*O,y)],U)}async function i(u,p,h={}){let O={},U;const m=P=>{const I=(0,v.nO)(P,u.driver);if(typeof I=="string"){U=I;return}const C=p(I,(0,v.xS)(
P,u.cluster.serverNow()),P);O=C;const w={generation:I.service.generation,driver:u.driver,set:C};return{send:()=>u.cluster.writeService(w,h).catch(async B=>{throw(0,o.
G9)(B)&&await(0,o.Cm)(u,I.journal),B}),isDone:B=>e(B,{set:C,ours:I,driver:u.driver})}},y={...h.interrupt?{interrupt:h.interrupt}:{},onRefusal:t},T=await _(u,m,y);
return T.is==="over"?{is:"foreign",foreign:U??"driver"}:T.is==="interrupted"?T:{...T,journal:O.journal}}const t=({status:u})=>u===404?"again":"throw";function e({
service:u},p){const{set:h,driver:O}=p;return u?h.journal===null?r(u,p):u.driver===(h.driver===null?void 0:O)&&(0,E.isDeepStrictEqual)(u.journal,h.journal):!1}const r=(u,{
set:p,ours:h})=>u.journal===void 0&&u.driver===void 0&&(0,g.UN)(u.traffic,p.traffic??h.service.traffic)&&(0,E.isDeepStrictEqual)(u.template,h.service.template),
M=(u,p)=>(0,d.Ku)([h=>(0,d.QH)(h).then(()=>({is:"interrupted"})),()=>u],p)}),51499:((W,L,s)=>{s.d(L,{O:()=>R});var E=s(31055),A=s(51390);const g="\\n%{http_code}\
 in %{time_total} s, connect %{time_connect} s\\n",R=(n,c)=>{const _=(0,E.gZ)(c,n.path),D=t=>["-sS",.../[[\]{}]/.test(_)?["--globoff"]:[],"--max-time",String(n.
timeoutMs/1e3),...l(n.method),...t.flatMap(e=>["-H",e]),...v(_,n.ingressAddress),"-w",g,_],a=["curl",...D(n.headers.map(A.F))].map(o).join(" "),f=n.headers.filter(
A.$f);if(f.length===0)return{args:D(n.headers),printed:a};const i=n.headers.filter(t=>!(0,A.$f)(t));return{args:D([...i,"@-"]),input:`${f.join(`
`)}
`,printed:a}},l=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],v=(n,c)=>{if(!c)return[];const{hostname:_,port:D,protocol:a}=new URL(
n);return["--noproxy","*","--connect-to",`${`${_}:${D||(a==="https:"?"443":"80")}`}:${d(c.host)}:${c.port}`]},d=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,o=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((W,L,s)=>{s.d(L,{T:()=>u});var E=s(34794),A=s(84611),g=s(31055);const R=(m,y,T)=>{
if(T.exitCode===null||T.exitCode>128)return{is:"killed"};const P=d(T.stdout);if(T.exitCode!==0)return n(m,y,{...T,exitCode:T.exitCode,tally:P});if(!P||P.status===
0)return{is:"unreachable",why:a((0,A.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:I,ms:C}=P,w=B=>({is:"failed",why:B,status:I,
ms:C});return(0,g.G3)(m,I)?m.body!==void 0&&!l(T.stdout).includes(m.body)?w(`the body does not contain "${m.body}"`):{is:"passed",status:I,ms:C}:w(`the status w\
as ${I}, expected ${(0,g.ek)(m)}`)},l=m=>m.replace(v,""),v=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,d=m=>{const[y,T,P="",I=""]=v.exec(m)??[];if(y!==void 0)
return{status:Number(T),ms:Math.round(o(P)*1e3),connected:o(I)>0}},o=m=>Number(m.replace(",",".")),n=(m,y,{exitCode:T,stderr:P,tally:I})=>{const C=`within ${m.timeoutMs/
1e3} s`,w=T===c&&!I?.connected?`no connection ${C}`:_[T];if(w)return{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_UNREACHABLE",{url:y,why:w}))};const B=D[T];return B?
{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_TLS",{url:y,why:B}))}:{is:"failed",why:T===c?`no complete response ${C}`:P.trim()||`curl exited with code ${T}`,...I&&
{ms:I.ms},...I?.status&&{status:I.status}}},c=28,_={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},D={35:"the TLS handshake failed",60:"its certificate is not trusted"},a=({message:m,cure:y})=>`${m} ${y}`;var f=s(51499),i=s(57971),t=s(53674),
e=s(83026),r=s(51390);const M=2048,u=(m,y,T=(0,i.z)())=>({command:P=>(0,f.O)(m,P).printed,refuseUnfit:async()=>(0,t.A)(await T(t.i)),reaches:P=>(0,e.O6)(m,P,{env:process.
env,resolves:e.S1}),knock:async(P,I)=>{const{args:C,input:w}=(0,f.O)(m,P);await T(C,{input:w,signal:I}).catch(()=>{})},run:async(P,I)=>{const C=(0,f.O)(m,P),w=async()=>{
const B=await T(C.args,{input:C.input,signal:I});return{run:B,result:R(m,P,B)}};try{return await p(w,{spec:m,clock:y,signal:I,command:C})}catch(B){return O(C,B)}}}),
p=async(m,y)=>{const{spec:T,clock:P,signal:I,command:C}=y;for(let w=1;;w++){const{run:B,result:$}=await m();if(I.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const K=(0,r.cT)($.why,T.headers);if(w>=T.attempts)return{is:$.is,attempts:w,why:K,detail:h(T,C,{run:B,result:$})};await P.
sleep(T.intervalMs,I)}},h=(m,y,{run:T,result:P})=>({command:y.printed,...P.is!=="killed"&&P.status!==void 0&&{status:P.status},...P.is!=="killed"&&P.ms!==void 0&&
{ms:P.ms},body:U((0,r.cT)(l(T.stdout),m.headers)),stderr:(0,r.cT)(T.stderr.trim(),m.headers)}),O=({printed:m},y)=>({is:"unreachable",attempts:1,why:y instanceof
E.a?`${y.message} ${y.cure}`:String(y),detail:{command:m,body:"",stderr:""}}),U=m=>m.length<=M?m:`${m.slice(0,M)}
(and ${m.length-M} characters more)`}),31055:((W,L,s)=>{s.d(L,{G3:()=>E,ek:()=>A,gZ:()=>g});const E=({path:l,status:v},d)=>v?v.some(o=>o===d||o===R(d)):l===void 0?
d<500:R(d)==="2xx",A=({path:l,status:v})=>v?v.join(" or "):l===void 0?"any below 500":"2xx",g=(l,v)=>v===void 0?l:`${l.replace(/\/+$/,"")}/${v.replace(/^\/+/,"")}`,
R=l=>`${Math.floor(l/100)}xx`}),51390:((W,L,s)=>{s.d(L,{$f:()=>v,F:()=>R,cT:()=>l,gb:()=>g});var E=s(81542);const A=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
g=a=>{const f=a.indexOf(":");return[a.slice(0,f),a.slice(f+1).trim()]},R=a=>v(a)?`${g(a)[0]}: ***`:a,l=(a,f)=>f.filter(v).flatMap(o).flatMap(D).toSorted((i,t)=>t.
length-i.length).reduce((i,t)=>i.replaceAll(t,"***"),(0,E.f)(a)),v=a=>a.includes(":")&&A.test(g(a)[0]),d=4,o=a=>{const[f,i]=g(a),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
i)??[],r=[.../cookie/i.test(f)?n(i):[],.../^basic$/i.test(t)?_(e):[]];return[i,e,...r.filter(({length:M})=>M>=d)].filter(M=>M.length>0)},n=a=>a.split(";").flatMap(
f=>{const i=f.slice(f.indexOf("=")+1).trim(),t=i.replace(/^"(.*)"$/,"$1");return[i,t,c(t)]}),c=a=>{try{return decodeURIComponent(a)}catch{return a}},_=a=>{const f=Buffer.
from(a,"base64").toString("utf8");return[f,f.slice(f.indexOf(":")+1)]},D=a=>{const f=JSON.stringify(a).slice(1,-1);return[(0,E.g)(a),(0,E.g)(f),(0,E.g)(f.replaceAll(
"/","\\/"))].filter(i=>i!=="")}}),22279:((W,L,s)=>{s.d(L,{$O:()=>d,X2:()=>o,um:()=>l});var E=s(29535),A=s(33498);const g=4,R=12e4,l=({maxHoldMs:n},c)=>c===0?0:v(
Math.max(c,n??Math.max(g*c,R))),v=n=>Math.ceil(n/E.I$)*E.I$,d=1e4;function o({plan:n,step:c},_){const{holdMs:D}=n.steps[c]??{holdMs:0},[a]=(0,A.i)(n.steps.slice(
c),n.pauseAt),f=a.slice(1).reduce((t,e)=>t+e.holdMs,0),i=Math.min(l(n,D),_-f-d);return D===0?0:v(Math.max(D,i))}}),58859:((W,L,s)=>{s.d(L,{Kr:()=>f,R6:()=>_,VK:()=>a,
Vg:()=>A,dL:()=>R,pL:()=>D,z4:()=>d});var E=s(24399);function A(i,t){if(i==="@latest")return{is:"follows"};const e=g(i,t);return e!==void 0&&t.revisions.some(r=>r.
name===e)?{is:"revision",name:e}:void 0}function g(i,t){return i==="latest"?t.latestReady:i==="previous"?v(t):l(i,t)??i}function R(i,t){if(i!=="latest"&&i!=="pr\
evious")return;const[e,r]=[g(i,t),l(i,t)];return e===void 0||r===void 0||e===r?void 0:{meant:e,tagged:r}}const l=(i,{served:t})=>t.find(({tag:e})=>e===i)?.revisionName;
function v({served:i,latestReady:t,revisions:e,stableTag:r}){const M=O=>e.some(U=>U.name===O&&U.isReady),u=(0,E.HV)((0,E.AR)(i).filter(({revision:O})=>O!==t));if(u!==
void 0)return u;const p=i.find(({tag:O})=>O===r)?.revisionName;if(p!==t&&M(p))return p;const h=e.find(({name:O})=>O===t);return e.filter(({generation:O,isBad:U,
isReady:m})=>m&&!U&&O<(h?.generation??0)).toSorted((O,U)=>U.generation-O.generation)[0]?.name}function d(i,t){const e=p=>{const h=i.filter(O=>o(n(O))===p);return h.
find(({tag:O})=>O!==void 0)??h[0]},r=t.map(p=>({...p,at:e(o(p.to))})),M=i.map(p=>({...p,percent:r.find(({at:h})=>h===p)?.percent??0})),u=r.flatMap(({to:p,percent:h,
at:O})=>O?[]:[{...c(p),percent:h}]);return(0,E.Zu)([...M,...u].filter(({tag:p,percent:h})=>p!==void 0||h>0))}const o=i=>i.is==="follows"?"@latest":i.name,n=i=>(0,E.
pk)(i)?{is:"follows"}:{is:"revision",name:i.revisionName??""},c=i=>i.is==="follows"?{latestRevision:!0}:{revisionName:i.name,latestRevision:!1},_=(i,t)=>{const e=t.
find(({percent:r})=>r===100);return e?.to.is!=="revision"||(0,E.tC)(e.to.name,i)!==100?!1:e.word!==e.to.name||!i.some(r=>r.percent&&(0,E.pk)(r))},D=(i,{tag:t,name:e,
word:r})=>{const M=i.find(u=>u.tag===t);return M?.revisionName===e&&(r!==e||!(0,E.pk)(M))},a=(i,t,e)=>(0,E.Zu)([...f(i,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),f=(i,t)=>(0,E.Zu)(i.flatMap(e=>{const{tag:r,...M}=e;return r!==t?[e]:e.percent?[M]:[]}))}),35702:((W,L,s)=>{s.d(L,{H_:()=>l,KE:()=>_,Pw:()=>o,VJ:()=>i,
_r:()=>d,cI:()=>a,cJ:()=>D,v0:()=>c});var E=s(24399),A=s(40019),g=s(53201),R=s(17738);const l=(t,e,r)=>({...(0,R.oO)(v(t),d(t,e),{stage:"aborting",...r,...(0,g.
TG)(t,"readyMs",e)}),...R.tj});function v(t){const{isRollback:e,...r}=t;return t.step<0?r:t}function d(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const M=(0,E.lT)(t),u=h=>o(h,e),p=M.some(u)?(0,A.c_)(M,u)??n(t,e)??M:M;return(0,E.r3)(p,e.isReady)}const o=({percent:t,revisionName:e},{exists:r})=>!!t&&
e!==void 0&&!r(e),n=(t,{isReady:e})=>{const{candidate:r}=t;return r&&e(r)?(0,E.tU)({...t,candidate:r},"pinned","none"):void 0},c=(t,e,r)=>({...r===void 0?{}:{template:r},
...(0,g.uQ)(t,e,{wait:"readyMs"})}),_=(t,e,{revision:r,minScale:M})=>{const u=t.intended.some(({revisionName:U})=>U===r),p={revisionName:r,latestRevision:!1,percent:0},
h=u?t.intended:[...t.intended,p],O={[r]:M,...t.scale};return{traffic:h,journal:{...t,intended:h,scale:O,...(0,g.TG)(t,"readyMs",e)}}},D=(t,e,{traffic:r,parked:M})=>(0,R.
oO)(t,{traffic:r,parked:M},{stage:"aborting",...(0,g.TG)(t,"routeMs",e)}),a=(t,e)=>({verdicts:{...t.verdicts,...e&&f(e,t)},...R.$h}),f=({revision:t,...e},r)=>({
[t]:{is:"bad",at:(0,R.Tc)(r),...e}}),i=(t,e,r)=>({traffic:r===t.floating?t.before:d(t,e).traffic,...a(e)})}),53201:((W,L,s)=>{s.d(L,{TG:()=>l,nl:()=>g,uQ:()=>v});
var E=s(22279);const A=3e4;function g({plan:d},o,n){return n+(typeof o=="string"?d.limits[o]:R(d,o))+A}function R(d,{step:o,leftMs:n}){const{readyMs:c,routeMs:_}=d.
limits;return Math.min((0,E.X2)({plan:d,step:o},n)+_+c,Math.max(0,Math.ceil(n)))}const l=(d,o,{nowMs:n})=>({deadlineMs:g(d,o,n)}),v=(d,o,{wait:n,extraMs:c=0})=>({
journal:{...d,deadlineMs:g(d,n,o.nowMs)+c}})}),5210:((W,L,s)=>{s.d(L,{GH:()=>l,ZK:()=>v,ce:()=>R,u7:()=>d});var E=s(24399),A=s(53201),g=s(17738);const R=o=>({driver:null,
active:!1,...g.tj,journal:{...o,stage:"stopped",reason:"traffic"}}),l=(o,{nowMs:n},c,_)=>{const{job:D,...a}=o,f=(0,A.nl)(o,"readyMs",n);return{driver:c,active:!0,
...g.tj,journal:{...a,deadlineMs:f,..._?{job:_}:{}}}};function v(o,n,c){return o.stage==="stopped"||c&&!(0,E.UN)(n,o.intended)?{...o,stage:"stepping",intended:n,
before:(0,E.Sl)(n,o)}:o.stage==="paused"?{...o,stage:"stepping"}:o}const d=()=>({driver:null,active:!1,request:null})}),17738:((W,L,s)=>{s.d(L,{$h:()=>E,Od:()=>R,
Tc:()=>v,oO:()=>g,t2:()=>l,tj:()=>A});const E={journal:null,driver:null,active:!1,request:null},A={request:null},g=(d,{traffic:o,parked:n},c)=>({traffic:o,journal:{
...d,...c,intended:o,parked:n}}),R=({tags:d},o)=>l([...o.ownTags,d.candidate,d.stable]),l=d=>[...new Set(d)].toSorted(),v=({nowMs:d})=>new Date(d).toISOString()})};export{x as id,b as ids,k as modules};
