const K=200,k=[200],S={49773:((B,I,r)=>{r.d(I,{LK:()=>O,Lg:()=>d,Ns:()=>n,cA:()=>M,hu:()=>T});var h=r(96105),P=r(75389);const O=(o,u)=>(0,P.EB)(o,u)===0,T=({route:o,
service:u},v)=>(o??u)?.served.find(({revisionName:c,tag:l,url:i})=>c===v&&l&&i)?.url;function f(o,u,v){const c=o.cluster.snapshot(),l=T(c,u);return l===void 0||
o.may.reachUrl===!1?!1:(O(c,u)&&o.health.knock(l,v),!0)}async function M(o,u,v){const c=new AbortController;try{d(o,u,c.signal)&&await(0,h.T)(o,l=>!O(l,u),v,o.interrupt)}finally{
c.abort()}}const E=3e3;function d(o,u,v){const c=async()=>{for(;!v.aborted;)await n(o,[u],v)},l=f(o,u,v);return l&&c(),l}async function n(o,u,v){if(await o.clock.
sleep(E,v),!v.aborted)for(const c of u)f(o,c,v)}}),91238:((B,I,r)=>{r.d(I,{DT:()=>M,LA:()=>o,Uk:()=>l,o0:()=>c,oK:()=>d,yN:()=>v});var h=r(84611),P=r(41902),O=r(
34794),T=r(73116),f=r(70894);async function M(t,...e){try{const s=await t.cluster.open();return e.includes("change")&&E(t,s),s}catch(s){if(!(s instanceof O.a)||
s.code!=="E_FORBIDDEN")throw s;const y=(0,f.xQ)("always",...e),C=await t.cluster.missing(y);if(C.length>0)throw await c(t,C);const a=(0,P.r)((await l(t,y)).grant);
throw new O.a(s.code,{message:s.message,cure:a},{cause:s})}}function E({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:s,finalizers:y}=e.deleting;
throw(0,h.V2)("E_BEING_DELETED",{...t,since:s,finalizers:y.join(", ")})}async function d(t,...e){const{age:s}=t.knative,y=s==="before-1.21",[C,a]=[(0,f.xQ)("alw\
ays","change",...e),(0,f.xQ)(y?"hold":"scale","see")],p=await t.cluster.missing([...C,...a]),_=A=>p.some(g=>(0,f.RJ)(g,A));y?t.may.patchAutoscalers=!(0,f.xQ)("h\
old").some(_):t.may.patchRevisions=!_({verb:"patch",group:f.Vy,resource:"revisions"}),s==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0);const m=(s==="unkno\
wn"&&t.may.patchAutoscalers===!0?(0,f.xQ)("see"):a).filter(_);if(m.length>0&&await u(t,m),C.some(_))throw await c(t,C.filter(_))}async function n({cluster:t}){return(await t.
missing((0,f.xQ)("hold"))).length===0}async function o(t){if(t.may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,f.xQ)("hold"));t.may.patchAutoscalers=
e.length===0,e.length>0&&await u(t,e)}async function u(t,e){const{user:s,grant:y}=await l(t,e),C=p=>e.some(_=>(0,f.RJ)(_,p)),a=f.cH.filter(p=>(0,f.DY)(p).some(C)).
map(({without:p})=>p);t.reporter.report({is:"warning",code:"W_RIGHTS",message:`${s} lacks optional permissions: ${i(e)}. ${a.join(" ")}`,cure:(0,P.r)(y)})}const v=async(t,e)=>e.
lacks?c(t,[e.lacks]):(0,h.V2)("E_WRITE_REFUSED",e);async function c(t,e){return(0,h.V2)("E_FORBIDDEN",{rights:i(e),...await l(t,e)})}async function l({cluster:t},e){
const s=await t.user(),y={namespace:t.target.namespace,...s===void 0?{}:{user:s}};return{user:s??"This user",grant:(0,T.o)(e,y)}}const i=t=>t.map(f.Cv).join(", ")}),
57028:((B,I,r)=>{r.d(I,{D:()=>f,t:()=>E});var h=r(84611),P=r(96105);const O=2e3,T=9e4;async function f(d){const{service:n}=d.cluster.target;if(!await(0,P.T)(d,E,
O)&&(d.reporter.report({is:"note",text:`Knative has not processed the last change of ${n} yet. Waiting for at most ${T/1e3} s`}),!await(0,P.T)(d,E,T,d.interrupt)&&
!d.interrupt.aborted))throw(0,h.V2)("E_NOT_IN_SYNC",{service:n,seconds:(O+T)/1e3})}const M=new Set(["NotObserved","OutOfDate"]),E=({service:d,revisions:n})=>d===
void 0?!0:!(d.latestReady===void 0&&[...n.values()].some(({ready:u})=>u.status==="True")||M.has(d.ready.reason)||M.has(d.configurationsReady.reason))}),49967:((B,I,r)=>{
r.d(I,{Cm:()=>M,G9:()=>f,ne:()=>E});var h=r(34794),P=r(35702),O=r(5210),T=r(75389);const f=n=>n instanceof h.a&&n.code==="E_WRITE_ALTERED";async function M(n,o){
if(o.stage==="promoting")return;const u=(0,T.xS)(n.cluster.snapshot(),n.cluster.serverNow());await d(n,{...(0,P.H_)(o,u,{reason:"error"}),driver:n.driver,active:!0})}
const E=(n,{before:o},u)=>d(n,{...(0,O.u7)(),journal:null,...u?{traffic:o}:{}});async function d(n,o){const{service:u}=n.cluster.snapshot();if(!u||u.driver!==void 0&&
u.driver!==n.driver)return;const v={generation:u.generation,driver:u.driver??null,set:o};await n.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((B,I,r)=>{
r.d(I,{M9:()=>t,m3:()=>u,sy:()=>i});var h=r(57975),P=r(84611),O=r(24399),T=r(96105),f=r(91238),M=r(75389),E=r(90745),d=r(49967);const n=8,o=200;async function u(a,p,_={}){
const{attempts:U=n,interrupt:m}=_;let A,g;for(let D=1;D<=U;D++){const R=a.cluster.snapshot();if(A?.isDone(R))return l(R);const L=p(R);if(!L)return{is:"over"};A=
L;const w=await C(c(a,L,_),m);if(w.is!=="again")return w;if(g=w.result,D<U&&await i(a,R,{attempt:D,interrupt:m}),m?.aborted)return{is:"interrupted"}}throw await v(
a,U,g)}async function v(a,p,_){const{service:U}=a.cluster.target;return _?.is==="refused"&&_.isForNow?(0,f.yN)(a,_):_?.is==="unknown"?(0,P.V2)("E_WRITE_UNCONFIR\
MED",{service:U,attempts:p,why:_.message}):(0,P.V2)("E_WRITE_CONTENDED",{service:U,attempts:p})}async function c(a,{send:p,isDone:_},U){const{interrupt:m=T.k,onRefusal:A=()=>"\
throw"}=U,g=await p();if(g.is==="written")return l(g);const D=g.is==="refused"?A(g):void 0;if(g.is==="refused"&&D==="throw")throw await(0,f.yN)(a,g);if(D==="ove\
r")return{is:"over"};const R=await a.cluster.reread(m);return _(R)?l(R):{is:"again",result:g}}const l=({service:a})=>({is:"written",...a?{service:a}:{}});async function i({
cluster:a,clock:p},_,{attempt:U,interrupt:m}){if(a.snapshot()!==_)return;const A=g=>a.changed(_,g);await(0,E.Ku)([A,g=>p.sleep(o*U,g)],m)}async function t(a,p,_={}){
let U={},m;const A=R=>{const L=(0,M.nO)(R,a.driver);if(typeof L=="string"){m=L;return}const w=p(L,(0,M.xS)(R,a.cluster.serverNow()),R);if(w===void 0)return;U=w;
const W={generation:L.service.generation,driver:a.driver,set:w};return{send:()=>a.cluster.writeService(W,_).catch(async $=>{throw(0,d.G9)($)&&await(0,d.Cm)(a,L.
journal),$}),isDone:$=>s($,{set:w,ours:L,driver:a.driver})}},g={..._.interrupt?{interrupt:_.interrupt}:{},onRefusal:e},D=await u(a,A,g);return D.is==="over"?m===
void 0?{is:"unwanted"}:{is:"foreign",foreign:m}:D.is==="interrupted"?D:{...D,journal:U.journal}}const e=({status:a,isForNow:p})=>a===404||p?"again":"throw";function s({
service:a},p){const{set:_,driver:U}=p;return a?_.journal===null?y(a,p):a.driver===(_.driver===null?void 0:U)&&(0,h.isDeepStrictEqual)(a.journal,_.journal):!1}const y=(a,{
set:p,ours:_})=>a.journal===void 0&&a.driver===void 0&&(0,O.UN)(a.traffic,p.traffic??_.service.traffic)&&(0,h.isDeepStrictEqual)(a.template,_.service.template),
C=(a,p)=>(0,E.Ku)([_=>(0,E.QH)(_).then(()=>({is:"interrupted"})),()=>a],p)}),51499:((B,I,r)=>{r.d(I,{O:()=>T});var h=r(31055),P=r(51390);const O="\\n%{http_code}\
 in %{time_total} s, connect %{time_connect} s\\n",T=(n,o)=>{const u=(0,h.gZ)(o,n.path),v=t=>["-sS",.../[[\]{}]/.test(u)?["--globoff"]:[],"--max-time",String(n.
timeoutMs/1e3),...f(n.method),...t.flatMap(e=>["-H",e]),...M(u,n.ingressAddress),"-w",O,u],c=["curl",...v(n.headers.map(P.F))].map(d).join(" "),l=n.headers.filter(
P.$f);if(l.length===0)return{args:v(n.headers),printed:c};const i=n.headers.filter(t=>!(0,P.$f)(t));return{args:v([...i,"@-"]),input:`${l.join(`
`)}
`,printed:c}},f=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],M=(n,o)=>{if(!o)return[];const{hostname:u,port:v,protocol:c}=new URL(
n);return["--noproxy","*","--connect-to",`${`${u}:${v||(c==="https:"?"443":"80")}`}:${E(o.host)}:${o.port}`]},E=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,d=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((B,I,r)=>{r.d(I,{T:()=>C});var h=r(34794),P=r(84611),O=r(31055);const T=(m,A,g)=>{
if(g.exitCode===null||g.exitCode>128)return{is:"killed"};const D=E(g.stdout);if(g.exitCode!==0)return n(m,A,{...g,exitCode:g.exitCode,tally:D});if(!D||D.status===
0)return{is:"unreachable",why:c((0,P.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:R,ms:L}=D,w=W=>({is:"failed",why:W,status:R,
ms:L});return(0,O.G3)(m,R)?m.body!==void 0&&!f(g.stdout).includes(m.body)?w(`the body does not contain "${m.body}"`):{is:"passed",status:R,ms:L}:w(`the status w\
as ${R}, expected ${(0,O.ek)(m)}`)},f=m=>m.replace(M,""),M=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,E=m=>{const[A,g,D="",R=""]=M.exec(m)??[];if(A!==void 0)
return{status:Number(g),ms:Math.round(d(D)*1e3),connected:d(R)>0}},d=m=>Number(m.replace(",",".")),n=(m,A,{exitCode:g,stderr:D,tally:R})=>{const L=`within ${m.timeoutMs/
1e3} s`,w=g===o&&!R?.connected?`no connection ${L}`:u[g];if(w)return{is:"unreachable",why:c((0,P.aL)("E_TAG_URL_UNREACHABLE",{url:A,why:w}))};const W=v[g];return W?
{is:"unreachable",why:c((0,P.aL)("E_TAG_URL_TLS",{url:A,why:W}))}:{is:"failed",why:g===o?`no complete response ${L}`:D.trim()||`curl exited with code ${g}`,...R&&
{ms:R.ms},...R?.status&&{status:R.status}}},o=28,u={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},v={35:"the TLS handshake failed",60:"its certificate is not trusted"},c=({message:m,cure:A})=>`${m} ${A}`;var l=r(51499),i=r(57971),t=r(53674),
e=r(83026),s=r(51390);const y=2048,C=(m,A,g=(0,i.z)())=>({command:D=>(0,l.O)(m,D).printed,refuseUnfit:async()=>(0,t.A)(await g(t.i)),reaches:D=>(0,e.O6)(m,D,{env:process.
env,resolves:e.S1}),knock:async(D,R)=>{const{args:L,input:w}=(0,l.O)(m,D);await g(L,{input:w,signal:R}).catch(()=>{})},run:async(D,R)=>{const L=(0,l.O)(m,D),w=async()=>{
const W=await g(L.args,{input:L.input,signal:R});return{run:W,result:T(m,D,W)}};try{return await a(w,{spec:m,clock:A,signal:R,command:L})}catch(W){return _(L,W)}}}),
a=async(m,A)=>{const{spec:g,clock:D,signal:R,command:L}=A;for(let w=1;;w++){const{run:W,result:$}=await m();if(R.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const x=(0,s.cT)($.why,g.headers);if(w>=g.attempts)return{is:$.is,attempts:w,why:x,detail:p(g,L,{run:W,result:$})};await D.
sleep(g.intervalMs,R)}},p=(m,A,{run:g,result:D})=>({command:A.printed,...D.is!=="killed"&&D.status!==void 0&&{status:D.status},...D.is!=="killed"&&D.ms!==void 0&&
{ms:D.ms},body:U((0,s.cT)(f(g.stdout),m.headers)),stderr:(0,s.cT)(g.stderr.trim(),m.headers)}),_=({printed:m},A)=>({is:"unreachable",attempts:1,why:A instanceof
h.a?`${A.message} ${A.cure}`:String(A),detail:{command:m,body:"",stderr:""}}),U=m=>m.length<=y?m:`${m.slice(0,y)}
(and ${m.length-y} characters more)`}),31055:((B,I,r)=>{r.d(I,{G3:()=>h,ek:()=>P,gZ:()=>O});const h=({path:f,status:M},E)=>M?M.some(d=>d===E||d===T(E)):f===void 0?
E<500:T(E)==="2xx",P=({path:f,status:M})=>M?M.join(" or "):f===void 0?"any below 500":"2xx",O=(f,M)=>M===void 0?f:`${f.replace(/\/+$/,"")}/${M.replace(/^\/+/,"")}`,
T=f=>`${Math.floor(f/100)}xx`}),51390:((B,I,r)=>{r.d(I,{$f:()=>M,F:()=>T,cT:()=>f,gb:()=>O});var h=r(81542);const P=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
O=c=>{const l=c.indexOf(":");return[c.slice(0,l),c.slice(l+1).trim()]},T=c=>M(c)?`${O(c)[0]}: ***`:c,f=(c,l)=>l.filter(M).flatMap(d).flatMap(v).toSorted((i,t)=>t.
length-i.length).reduce((i,t)=>i.replaceAll(t,"***"),(0,h.f)(c)),M=c=>c.includes(":")&&P.test(O(c)[0]),E=4,d=c=>{const[l,i]=O(c),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
i)??[],s=[.../cookie/i.test(l)?n(i):[],.../^basic$/i.test(t)?u(e):[]];return[i,e,...s.filter(({length:y})=>y>=E)].filter(y=>y.length>0)},n=c=>c.split(";").flatMap(
l=>{const i=l.slice(l.indexOf("=")+1).trim(),t=i.replace(/^"(.*)"$/,"$1");return[i,t,o(t)]}),o=c=>{try{return decodeURIComponent(c)}catch{return c}},u=c=>{const l=Buffer.
from(c,"base64").toString("utf8");return[l,l.slice(l.indexOf(":")+1)]},v=c=>{const l=JSON.stringify(c).slice(1,-1);return[(0,h.g)(c),(0,h.g)(l),(0,h.g)(l.replaceAll(
"/","\\/"))].filter(i=>i!=="")}}),22279:((B,I,r)=>{r.d(I,{$O:()=>E,X2:()=>d,um:()=>f});var h=r(29535),P=r(33498);const O=4,T=12e4,f=({maxHoldMs:n},o)=>o===0?0:M(
Math.max(o,n??Math.max(O*o,T))),M=n=>Math.ceil(n/h.I$)*h.I$,E=1e4;function d({plan:n,step:o},u){const{holdMs:v}=n.steps[o]??{holdMs:0},[c]=(0,P.i)(n.steps.slice(
o),n.pauseAt),l=c.slice(1).reduce((t,e)=>t+e.holdMs,0),i=Math.min(f(n,v),u-l-E);return v===0?0:M(Math.max(v,i))}}),53559:((B,I,r)=>{r.d(I,{Kr:()=>l,R6:()=>u,VK:()=>c,
Vg:()=>P,dL:()=>T,pL:()=>v,z4:()=>E});var h=r(24399);function P(i,t){if(i==="@latest")return{is:"follows"};const e=O(i,t);return e!==void 0&&t.revisions.some(s=>s.
name===e)?{is:"revision",name:e}:void 0}function O(i,t){return i==="latest"?t.latestReady:i==="previous"?M(t):f(i,t)??i}function T(i,t){if(i!=="latest"&&i!=="pr\
evious")return;const[e,s]=[O(i,t),f(i,t)];return e===void 0||s===void 0||e===s?void 0:{meant:e,tagged:s}}const f=(i,{served:t})=>t.find(({tag:e})=>e===i)?.revisionName;
function M({served:i,latestReady:t,revisions:e,stableTag:s}){const y=_=>e.some(U=>U.name===_&&U.isReady),C=(0,h.HV)((0,h.AR)(i).filter(({revision:_})=>_!==t));if(C!==
void 0)return C;const a=i.find(({tag:_})=>_===s)?.revisionName;if(a!==t&&y(a))return a;const p=e.find(({name:_})=>_===t);return e.filter(({generation:_,isBad:U,
isReady:m})=>m&&!U&&_<(p?.generation??0)).toSorted((_,U)=>U.generation-_.generation)[0]?.name}function E(i,t){const e=a=>{const p=i.filter(_=>d(n(_))===a);return p.
find(({tag:_})=>_!==void 0)??p[0]},s=t.map(a=>({...a,at:e(d(a.to))})),y=i.map(a=>({...a,percent:s.find(({at:p})=>p===a)?.percent??0})),C=s.flatMap(({to:a,percent:p,
at:_})=>_?[]:[{...o(a),percent:p}]);return(0,h.Zu)([...y,...C].filter(({tag:a,percent:p})=>a!==void 0||p>0))}const d=i=>i.is==="follows"?"@latest":i.name,n=i=>(0,h.
pk)(i)?{is:"follows"}:{is:"revision",name:i.revisionName??""},o=i=>i.is==="follows"?{latestRevision:!0}:{revisionName:i.name,latestRevision:!1},u=(i,t)=>{const e=t.
find(({percent:s})=>s===100);return e?.to.is!=="revision"||(0,h.tC)(e.to.name,i)!==100?!1:e.word!==e.to.name||!i.some(s=>s.percent&&(0,h.pk)(s))},v=(i,{tag:t,name:e,
word:s})=>{const y=i.find(C=>C.tag===t);return y?.revisionName===e&&(s!==e||!(0,h.pk)(y))},c=(i,t,e)=>(0,h.Zu)([...l(i,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),l=(i,t)=>(0,h.Zu)(i.flatMap(e=>{const{tag:s,...y}=e;return s!==t?[e]:e.percent?[y]:[]}))}),35702:((B,I,r)=>{r.d(I,{H_:()=>f,KE:()=>u,Pw:()=>d,VJ:()=>i,
_r:()=>E,cI:()=>c,cJ:()=>v,v0:()=>o});var h=r(24399),P=r(40019),O=r(53201),T=r(17738);const f=(t,e,s)=>({...(0,T.oO)(M(t),E(t,e),{stage:"aborting",...s,...(0,O.
TG)(t,"readyMs",e)}),...T.tj});function M(t){const{isRollback:e,...s}=t;return t.step<0?s:t}function E(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const y=(0,h.lT)(t),C=p=>d(p,e),a=y.some(C)?(0,P.c_)(y,C)??n(t,e)??y:y;return(0,h.r3)(a,e.isReady)}const d=({percent:t,revisionName:e},{exists:s})=>!!t&&
e!==void 0&&!s(e),n=(t,{isReady:e})=>{const{candidate:s}=t;return s&&e(s)?(0,h.tU)({...t,candidate:s},"pinned","none"):void 0},o=(t,e,s)=>({...s===void 0?{}:{template:s},
...(0,O.uQ)(t,e,{wait:"readyMs"})}),u=(t,e,{revision:s,minScale:y})=>{const C=t.intended.some(({revisionName:U})=>U===s),a={revisionName:s,latestRevision:!1,percent:0},
p=C?t.intended:[...t.intended,a],_={[s]:y,...t.scale};return{traffic:p,journal:{...t,intended:p,scale:_,...(0,O.TG)(t,"readyMs",e)}}},v=(t,e,{traffic:s,parked:y})=>(0,T.
oO)(t,{traffic:s,parked:y},{stage:"aborting",...(0,O.TG)(t,"routeMs",e)}),c=(t,e)=>({verdicts:{...t.verdicts,...e&&l(e,t)},...T.$h}),l=({revision:t,...e},s)=>({
[t]:{is:"bad",at:(0,T.Tc)(s),...e}}),i=(t,e,s)=>({traffic:s===t.floating?t.before:E(t,e).traffic,...c(e)})}),53201:((B,I,r)=>{r.d(I,{TG:()=>E,nl:()=>O,uQ:()=>d});
var h=r(22279);const P=3e4;function O({plan:n},o,u){return u+T(n,o)+P}function T(n,o){return o==="checked"?f(n):typeof o=="string"?n.limits[o]:M(n,o)}const f=({
limits:{readyMs:n,routeMs:o,healthMs:u=0}})=>o+n+u;function M(n,{step:o,leftMs:u}){const{readyMs:v,routeMs:c}=n.limits;return Math.min((0,h.X2)({plan:n,step:o},
u)+c+v,Math.max(0,Math.ceil(u)))}const E=(n,o,{nowMs:u})=>({deadlineMs:O(n,o,u)}),d=(n,o,{wait:u,extraMs:v=0})=>({journal:{...n,deadlineMs:O(n,u,o.nowMs)+v}})}),
5210:((B,I,r)=>{r.d(I,{GH:()=>f,ZK:()=>M,ce:()=>T,u7:()=>E});var h=r(24399),P=r(53201),O=r(17738);const T=d=>({driver:null,active:!1,...O.tj,journal:{...d,stage:"\
stopped",reason:"traffic"}}),f=(d,{nowMs:n},o,u)=>{const{job:v,...c}=d,l=(0,P.nl)(d,"readyMs",n);return{driver:o,active:!0,...O.tj,journal:{...c,deadlineMs:l,...u?
{job:u}:{}}}};function M(d,n,o){return d.stage==="stopped"||o&&!(0,h.UN)(n,d.intended)?{...d,stage:"stepping",intended:n,before:(0,h.Sl)(n,d)}:d.stage==="paused"?
{...d,stage:"stepping"}:d}const E=()=>({driver:null,active:!1,request:null})}),17738:((B,I,r)=>{r.d(I,{$h:()=>h,Od:()=>T,Tc:()=>M,oO:()=>O,t2:()=>f,tj:()=>P});const h={
journal:null,driver:null,active:!1,request:null},P={request:null},O=(E,{traffic:d,parked:n},o)=>({traffic:d,journal:{...E,...o,intended:d,parked:n}}),T=({tags:E},d)=>f(
[...d.ownTags,E.candidate,E.stable]),f=E=>[...new Set(E)].toSorted(),M=({nowMs:E})=>new Date(E).toISOString()})};export{K as id,k as ids,S as modules};
