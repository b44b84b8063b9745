const K=200,k=[200],b={49773:((W,I,r)=>{r.d(I,{LK:()=>O,Lg:()=>d,Ns:()=>n,cA:()=>M,hu:()=>D});var E=r(96105),P=r(75389);const O=(i,u)=>(0,P.EB)(i,u)===0,D=({route:i,
service:u},v)=>(i??u)?.served.find(({revisionName:c,tag:m,url:o})=>c===v&&m&&o)?.url;function f(i,u,v){const c=i.cluster.snapshot(),m=D(c,u);return m===void 0||
i.may.reachUrl===!1?!1:(O(c,u)&&i.health.knock(m,v),!0)}async function M(i,u,v){const c=new AbortController;try{d(i,u,c.signal)&&await(0,E.T)(i,m=>!O(m,u),v,i.interrupt)}finally{
c.abort()}}const g=3e3;function d(i,u,v){const c=async()=>{for(;!v.aborted;)await n(i,[u],v)},m=f(i,u,v);return m&&c(),m}async function n(i,u,v){if(await i.clock.
sleep(g,v),!v.aborted)for(const c of u)f(i,c,v)}}),91238:((W,I,r)=>{r.d(I,{DT:()=>M,LA:()=>i,Uk:()=>m,o0:()=>c,oK:()=>d,yN:()=>v});var E=r(84611),P=r(41902),O=r(
34794),D=r(73116),f=r(70894);async function M(t,...e){try{const s=await t.cluster.open();return e.includes("change")&&g(t,s),s}catch(s){if(!(s instanceof O.a)||
s.code!=="E_FORBIDDEN")throw s;const y=(0,f.xQ)("always",...e),C=await t.cluster.missing(y);if(C.length>0)throw await c(t,C);const a=(0,P.r)((await m(t,y)).grant);
throw new O.a(s.code,{message:s.message,cure:a},{cause:s})}}function g({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:s,finalizers:y}=e.deleting;
throw(0,E.V2)("E_BEING_DELETED",{...t,since:s,finalizers:y.join(", ")})}async function d(t,...e){const{age:s}=t.knative,y=s==="before-1.21",[C,a]=[(0,f.xQ)("alw\
ays","change",...e),(0,f.xQ)(y?"hold":"scale","see")],p=await t.cluster.missing([...C,...a]),l=A=>p.some(h=>(0,f.RJ)(h,A));y?t.may.patchAutoscalers=!(0,f.xQ)("h\
old").some(l):t.may.patchRevisions=!l({verb:"patch",group:f.Vy,resource:"revisions"}),s==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0);const _=(s==="unkno\
wn"&&t.may.patchAutoscalers===!0?(0,f.xQ)("see"):a).filter(l);if(_.length>0&&await u(t,_),C.some(l))throw await c(t,C.filter(l))}async function n({cluster:t}){return(await t.
missing((0,f.xQ)("hold"))).length===0}async function i(t){if(t.may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,f.xQ)("hold"));t.may.patchAutoscalers=
e.length===0,e.length>0&&await u(t,e)}async function u(t,e){const{user:s,grant:y}=await m(t,e),C=p=>e.some(l=>(0,f.RJ)(l,p)),a=f.cH.filter(p=>(0,f.DY)(p).some(C)).
map(({without:p})=>p);t.reporter.report({is:"warning",code:"W_RIGHTS",message:`${s} lacks optional permissions: ${o(e)}. ${a.join(" ")}`,cure:(0,P.r)(y)})}const v=async(t,e)=>e.
lacks?c(t,[e.lacks]):(0,E.V2)("E_WRITE_REFUSED",e);async function c(t,e){return(0,E.V2)("E_FORBIDDEN",{rights:o(e),...await m(t,e)})}async function m({cluster:t},e){
const s=await t.user(),y={namespace:t.target.namespace,...s===void 0?{}:{user:s}};return{user:s??"This user",grant:(0,D.o)(e,y)}}const o=t=>t.map(f.Cv).join(", ")}),
57028:((W,I,r)=>{r.d(I,{D:()=>f,t:()=>g});var E=r(84611),P=r(96105);const O=2e3,D=9e4;async function f(d){const{service:n}=d.cluster.target;if(!await(0,P.T)(d,g,
O)&&(d.reporter.report({is:"note",text:`Knative has not processed the last change of ${n} yet. Waiting for at most ${D/1e3} s`}),!await(0,P.T)(d,g,D,d.interrupt)&&
!d.interrupt.aborted))throw(0,E.V2)("E_NOT_IN_SYNC",{service:n,seconds:(O+D)/1e3})}const M=new Set(["NotObserved","OutOfDate"]),g=({service:d,revisions:n})=>d===
void 0?!0:!(d.latestReady===void 0&&[...n.values()].some(({ready:u})=>u.status==="True")||M.has(d.ready.reason)||M.has(d.configurationsReady.reason))}),49967:((W,I,r)=>{
r.d(I,{Cm:()=>M,G9:()=>f,ne:()=>g});var E=r(34794),P=r(35702),O=r(5210),D=r(75389);const f=n=>n instanceof E.a&&n.code==="E_WRITE_ALTERED";async function M(n,i){
if(i.stage==="promoting")return;const u=(0,D.xS)(n.cluster.snapshot(),n.cluster.serverNow());await d(n,{...(0,P.H_)(i,u,{reason:"error"}),driver:n.driver,active:!0})}
const g=(n,{before:i},u)=>d(n,{...(0,O.u7)(),journal:null,...u?{traffic:i}:{}});async function d(n,i){const{service:u}=n.cluster.snapshot();if(!u||u.driver!==void 0&&
u.driver!==n.driver)return;const v={generation:u.generation,driver:u.driver??null,set:i};await n.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((W,I,r)=>{
r.d(I,{M9:()=>t,m3:()=>u,sy:()=>o});var E=r(57975),P=r(84611),O=r(24399),D=r(96105),f=r(91238),M=r(75389),g=r(90745),d=r(49967);const n=8,i=200;async function u(a,p,l={}){
const{attempts:U=n,interrupt:_}=l;let A,[h,T]=[void 0,void 0];for(let R=1;R<=U;R++){const L=a.cluster.snapshot();if(A?.isDone(L))return m(L);const w=p(L);if(!w)
return{is:"over"};A=w;const B=await C(c(a,w,l),_);if(B.is!=="again")return B;if({doubt:h,refusal:T}=B,R<U&&await o(a,L,{attempt:R,interrupt:_}),_?.aborted)return{
is:"interrupted"}}throw await v(a,{doubt:h,refusal:T,attempts:U})}async function v(a,{doubt:p,refusal:l,attempts:U}){const{service:_}=a.cluster.target;return l!==
void 0?(0,f.yN)(a,l):p===void 0?(0,P.V2)("E_WRITE_CONTENDED",{service:_,attempts:U}):(0,P.V2)("E_WRITE_UNCONFIRMED",{service:_,attempts:U,why:p})}async function c(a,{
send:p,isDone:l},U){const{interrupt:_=D.k,onRefusal:A=()=>"throw"}=U,h=await p();if(h.is==="written")return m(h);const T=h.is==="refused"?A(h):void 0;if(h.is===
"refused"&&T==="throw")throw await(0,f.yN)(a,h);if(T==="over")return{is:"over"};const R=await a.cluster.reread(_);return l(R)?m(R):{is:"again",doubt:h.is==="unk\
nown"?h.message:void 0,refusal:h.is==="refused"&&h.isForNow?h:void 0}}const m=({service:a})=>({is:"written",...a?{service:a}:{}});async function o({cluster:a,clock:p},l,{
attempt:U,interrupt:_}){if(a.snapshot()!==l)return;const A=h=>a.changed(l,h);await(0,g.Ku)([A,h=>p.sleep(i*U,h)],_)}async function t(a,p,l={}){let U={},_;const A=R=>{
const L=(0,M.nO)(R,a.driver);if(typeof L=="string"){_=L;return}const w=p(L,(0,M.xS)(R,a.cluster.serverNow()),R);if(w===void 0)return;U=w;const B={generation:L.service.
generation,driver:a.driver,set:w};return{send:()=>a.cluster.writeService(B,l).catch(async $=>{throw(0,d.G9)($)&&await(0,d.Cm)(a,L.journal),$}),isDone:$=>s($,{set:w,
ours:L,driver:a.driver})}},h={...l.interrupt?{interrupt:l.interrupt}:{},onRefusal:e},T=await u(a,A,h);return T.is==="over"?_===void 0?{is:"unwanted"}:{is:"forei\
gn",foreign:_}:T.is==="interrupted"?T:{...T,journal:U.journal}}const e=({status:a,isForNow:p})=>a===404||p?"again":"throw";function s({service:a},p){const{set:l,
driver:U}=p;return a?l.journal===null?y(a,p):a.driver===(l.driver===null?void 0:U)&&(0,E.isDeepStrictEqual)(a.journal,l.journal):!1}const y=(a,{set:p,ours:l})=>a.
journal===void 0&&a.driver===void 0&&(0,O.UN)(a.traffic,p.traffic??l.service.traffic)&&(0,E.isDeepStrictEqual)(a.template,l.service.template),C=(a,p)=>(0,g.Ku)(
[l=>(0,g.QH)(l).then(()=>({is:"interrupted"})),()=>a],p)}),51499:((W,I,r)=>{r.d(I,{O:()=>D});var E=r(31055),P=r(51390);const O="\\n%{http_code} in %{time_total} \
s, connect %{time_connect} s\\n",D=(n,i)=>{const u=(0,E.gZ)(i,n.path),v=t=>["-sS",.../[[\]{}]/.test(u)?["--globoff"]:[],"--max-time",String(n.timeoutMs/1e3),...f(
n.method),...t.flatMap(e=>["-H",e]),...M(u,n.ingressAddress),"-w",O,u],c=["curl",...v(n.headers.map(P.F))].map(d).join(" "),m=n.headers.filter(P.$f);if(m.length===
0)return{args:v(n.headers),printed:c};const o=n.headers.filter(t=>!(0,P.$f)(t));return{args:v([...o,"@-"]),input:`${m.join(`
`)}
`,printed:c}},f=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],M=(n,i)=>{if(!i)return[];const{hostname:u,port:v,protocol:c}=new URL(
n);return["--noproxy","*","--connect-to",`${`${u}:${v||(c==="https:"?"443":"80")}`}:${g(i.host)}:${i.port}`]},g=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,d=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((W,I,r)=>{r.d(I,{T:()=>C});var E=r(34794),P=r(84611),O=r(31055);const D=(_,A,h)=>{
if(h.exitCode===null||h.exitCode>128)return{is:"killed"};const T=g(h.stdout);if(h.exitCode!==0)return n(_,A,{...h,exitCode:h.exitCode,tally:T});if(!T||T.status===
0)return{is:"unreachable",why:c((0,P.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:R,ms:L}=T,w=B=>({is:"failed",why:B,status:R,
ms:L});return(0,O.G3)(_,R)?_.body!==void 0&&!f(h.stdout).includes(_.body)?w(`the body does not contain "${_.body}"`):{is:"passed",status:R,ms:L}:w(`the status w\
as ${R}, expected ${(0,O.ek)(_)}`)},f=_=>_.replace(M,""),M=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,g=_=>{const[A,h,T="",R=""]=M.exec(_)??[];if(A!==void 0)
return{status:Number(h),ms:Math.round(d(T)*1e3),connected:d(R)>0}},d=_=>Number(_.replace(",",".")),n=(_,A,{exitCode:h,stderr:T,tally:R})=>{const L=`within ${_.timeoutMs/
1e3} s`,w=h===i&&!R?.connected?`no connection ${L}`:u[h];if(w)return{is:"unreachable",why:c((0,P.aL)("E_TAG_URL_UNREACHABLE",{url:A,why:w}))};const B=v[h];return B?
{is:"unreachable",why:c((0,P.aL)("E_TAG_URL_TLS",{url:A,why:B}))}:{is:"failed",why:h===i?`no complete response ${L}`:T.trim()||`curl exited with code ${h}`,...R&&
{ms:R.ms},...R?.status&&{status:R.status}}},i=28,u={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},v={35:"the TLS handshake failed",60:"its certificate is not trusted"},c=({message:_,cure:A})=>`${_} ${A}`;var m=r(51499),o=r(57971),t=r(53674),
e=r(83026),s=r(51390);const y=2048,C=(_,A,h=(0,o.z)())=>({command:T=>(0,m.O)(_,T).printed,refuseUnfit:async()=>(0,t.A)(await h(t.i)),reaches:T=>(0,e.O6)(_,T,{env:process.
env,resolves:e.S1}),knock:async(T,R)=>{const{args:L,input:w}=(0,m.O)(_,T);await h(L,{input:w,signal:R}).catch(()=>{})},run:async(T,R)=>{const L=(0,m.O)(_,T),w=async()=>{
const B=await h(L.args,{input:L.input,signal:R});return{run:B,result:D(_,T,B)}};try{return await a(w,{spec:_,clock:A,signal:R,command:L})}catch(B){return l(L,B)}}}),
a=async(_,A)=>{const{spec:h,clock:T,signal:R,command:L}=A;for(let w=1;;w++){const{run:B,result:$}=await _();if(R.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const x=(0,s.cT)($.why,h.headers);if(w>=h.attempts)return{is:$.is,attempts:w,why:x,detail:p(h,L,{run:B,result:$})};await T.
sleep(h.intervalMs,R)}},p=(_,A,{run:h,result:T})=>({command:A.printed,...T.is!=="killed"&&T.status!==void 0&&{status:T.status},...T.is!=="killed"&&T.ms!==void 0&&
{ms:T.ms},body:U((0,s.cT)(f(h.stdout),_.headers)),stderr:(0,s.cT)(h.stderr.trim(),_.headers)}),l=({printed:_},A)=>({is:"unreachable",attempts:1,why:A instanceof
E.a?`${A.message} ${A.cure}`:String(A),detail:{command:_,body:"",stderr:""}}),U=_=>_.length<=y?_:`${_.slice(0,y)}
(and ${_.length-y} characters more)`}),31055:((W,I,r)=>{r.d(I,{G3:()=>E,ek:()=>P,gZ:()=>O});const E=({path:f,status:M},g)=>M?M.some(d=>d===g||d===D(g)):f===void 0?
g<500:D(g)==="2xx",P=({path:f,status:M})=>M?M.join(" or "):f===void 0?"any below 500":"2xx",O=(f,M)=>M===void 0?f:`${f.replace(/\/+$/,"")}/${M.replace(/^\/+/,"")}`,
D=f=>`${Math.floor(f/100)}xx`}),51390:((W,I,r)=>{r.d(I,{$f:()=>M,F:()=>D,cT:()=>f,gb:()=>O});var E=r(81542);const P=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
O=c=>{const m=c.indexOf(":");return[c.slice(0,m),c.slice(m+1).trim()]},D=c=>M(c)?`${O(c)[0]}: ***`:c,f=(c,m)=>m.filter(M).flatMap(d).flatMap(v).toSorted((o,t)=>t.
length-o.length).reduce((o,t)=>o.replaceAll(t,"***"),(0,E.f)(c)),M=c=>c.includes(":")&&P.test(O(c)[0]),g=4,d=c=>{const[m,o]=O(c),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
o)??[],s=[.../cookie/i.test(m)?n(o):[],.../^basic$/i.test(t)?u(e):[]];return[o,e,...s.filter(({length:y})=>y>=g)].filter(y=>y.length>0)},n=c=>c.split(";").flatMap(
m=>{const o=m.slice(m.indexOf("=")+1).trim(),t=o.replace(/^"(.*)"$/,"$1");return[o,t,i(t)]}),i=c=>{try{return decodeURIComponent(c)}catch{return c}},u=c=>{const m=Buffer.
from(c,"base64").toString("utf8");return[m,m.slice(m.indexOf(":")+1)]},v=c=>{const m=JSON.stringify(c).slice(1,-1);return[(0,E.g)(c),(0,E.g)(m),(0,E.g)(m.replaceAll(
"/","\\/"))].filter(o=>o!=="")}}),22279:((W,I,r)=>{r.d(I,{$O:()=>g,X2:()=>d,um:()=>f});var E=r(29535),P=r(33498);const O=4,D=12e4,f=({maxHoldMs:n},i)=>i===0?0:M(
Math.max(i,n??Math.max(O*i,D))),M=n=>Math.ceil(n/E.I$)*E.I$,g=1e4;function d({plan:n,step:i},u){const{holdMs:v}=n.steps[i]??{holdMs:0},[c]=(0,P.i)(n.steps.slice(
i),n.pauseAt),m=c.slice(1).reduce((t,e)=>t+e.holdMs,0),o=Math.min(f(n,v),u-m-g);return v===0?0:M(Math.max(v,o))}}),53559:((W,I,r)=>{r.d(I,{Kr:()=>m,R6:()=>u,VK:()=>c,
Vg:()=>P,dL:()=>D,pL:()=>v,z4:()=>g});var E=r(24399);function P(o,t){if(o==="@latest")return{is:"follows"};const e=O(o,t);return e!==void 0&&t.revisions.some(s=>s.
name===e)?{is:"revision",name:e}:void 0}function O(o,t){return o==="latest"?t.latestReady:o==="previous"?M(t):f(o,t)??o}function D(o,t){if(o!=="latest"&&o!=="pr\
evious")return;const[e,s]=[O(o,t),f(o,t)];return e===void 0||s===void 0||e===s?void 0:{meant:e,tagged:s}}const f=(o,{served:t})=>t.find(({tag:e})=>e===o)?.revisionName;
function M({served:o,latestReady:t,revisions:e,stableTag:s}){const y=l=>e.some(U=>U.name===l&&U.isReady),C=(0,E.HV)((0,E.AR)(o).filter(({revision:l})=>l!==t));if(C!==
void 0)return C;const a=o.find(({tag:l})=>l===s)?.revisionName;if(a!==t&&y(a))return a;const p=e.find(({name:l})=>l===t);return e.filter(({generation:l,isBad:U,
isReady:_})=>_&&!U&&l<(p?.generation??0)).toSorted((l,U)=>U.generation-l.generation)[0]?.name}function g(o,t){const e=a=>{const p=o.filter(l=>d(n(l))===a);return p.
find(({tag:l})=>l!==void 0)??p[0]},s=t.map(a=>({...a,at:e(d(a.to))})),y=o.map(a=>({...a,percent:s.find(({at:p})=>p===a)?.percent??0})),C=s.flatMap(({to:a,percent:p,
at:l})=>l?[]:[{...i(a),percent:p}]);return(0,E.Zu)([...y,...C].filter(({tag:a,percent:p})=>a!==void 0||p>0))}const d=o=>o.is==="follows"?"@latest":o.name,n=o=>(0,E.
pk)(o)?{is:"follows"}:{is:"revision",name:o.revisionName??""},i=o=>o.is==="follows"?{latestRevision:!0}:{revisionName:o.name,latestRevision:!1},u=(o,t)=>{const e=t.
find(({percent:s})=>s===100);return e?.to.is!=="revision"||(0,E.tC)(e.to.name,o)!==100?!1:e.word!==e.to.name||!o.some(s=>s.percent&&(0,E.pk)(s))},v=(o,{tag:t,name:e,
word:s})=>{const y=o.find(C=>C.tag===t);return y?.revisionName===e&&(s!==e||!(0,E.pk)(y))},c=(o,t,e)=>(0,E.Zu)([...m(o,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),m=(o,t)=>(0,E.Zu)(o.flatMap(e=>{const{tag:s,...y}=e;return s!==t?[e]:e.percent?[y]:[]}))}),35702:((W,I,r)=>{r.d(I,{H_:()=>f,KE:()=>u,Pw:()=>d,VJ:()=>o,
_r:()=>g,cI:()=>c,cJ:()=>v,v0:()=>i});var E=r(24399),P=r(40019),O=r(53201),D=r(17738);const f=(t,e,s)=>({...(0,D.oO)(M(t),g(t,e),{stage:"aborting",...s,...(0,O.
TG)(t,"readyMs",e)}),...D.tj});function M(t){const{isRollback:e,...s}=t;return t.step<0?s:t}function g(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const y=(0,E.lT)(t),C=p=>d(p,e),a=y.some(C)?(0,P.c_)(y,C)??n(t,e)??y:y;return(0,E.r3)(a,e.isReady)}const d=({percent:t,revisionName:e},{exists:s})=>!!t&&
e!==void 0&&!s(e),n=(t,{isReady:e})=>{const{candidate:s}=t;return s&&e(s)?(0,E.tU)({...t,candidate:s},"pinned","none"):void 0},i=(t,e,s)=>({...s===void 0?{}:{template:s},
...(0,O.uQ)(t,e,{wait:"readyMs"})}),u=(t,e,{revision:s,minScale:y})=>{const C=t.intended.some(({revisionName:U})=>U===s),a={revisionName:s,latestRevision:!1,percent:0},
p=C?t.intended:[...t.intended,a],l={[s]:y,...t.scale};return{traffic:p,journal:{...t,intended:p,scale:l,...(0,O.TG)(t,"readyMs",e)}}},v=(t,e,{traffic:s,parked:y})=>(0,D.
oO)(t,{traffic:s,parked:y},{stage:"aborting",...(0,O.TG)(t,"routeMs",e)}),c=(t,e)=>({verdicts:{...t.verdicts,...e&&m(e,t)},...D.$h}),m=({revision:t,...e},s)=>({
[t]:{is:"bad",at:(0,D.Tc)(s),...e}}),o=(t,e,s)=>({traffic:s===t.floating?t.before:g(t,e).traffic,...c(e)})}),53201:((W,I,r)=>{r.d(I,{TG:()=>g,nl:()=>O,uQ:()=>d});
var E=r(22279);const P=3e4;function O({plan:n},i,u){return u+D(n,i)+P}function D(n,i){return i==="checked"?f(n):typeof i=="string"?n.limits[i]:M(n,i)}const f=({
limits:{readyMs:n,routeMs:i,healthMs:u=0}})=>i+n+u;function M(n,{step:i,leftMs:u}){const{readyMs:v,routeMs:c}=n.limits;return Math.min((0,E.X2)({plan:n,step:i},
u)+c+v,Math.max(0,Math.ceil(u)))}const g=(n,i,{nowMs:u})=>({deadlineMs:O(n,i,u)}),d=(n,i,{wait:u,extraMs:v=0})=>({journal:{...n,deadlineMs:O(n,u,i.nowMs)+v}})}),
5210:((W,I,r)=>{r.d(I,{GH:()=>f,ZK:()=>M,ce:()=>D,u7:()=>g});var E=r(24399),P=r(53201),O=r(17738);const D=d=>({driver:null,active:!1,...O.tj,journal:{...d,stage:"\
stopped",reason:"traffic"}}),f=(d,{nowMs:n},i,u)=>{const{job:v,...c}=d,m=(0,P.nl)(d,"readyMs",n);return{driver:i,active:!0,...O.tj,journal:{...c,deadlineMs:m,...u?
{job:u}:{}}}};function M(d,n,i){return d.stage==="stopped"||i&&!(0,E.UN)(n,d.intended)?{...d,stage:"stepping",intended:n,before:(0,E.Sl)(n,d)}:d.stage==="paused"?
{...d,stage:"stepping"}:d}const g=()=>({driver:null,active:!1,request:null})}),17738:((W,I,r)=>{r.d(I,{$h:()=>E,Od:()=>D,Tc:()=>M,oO:()=>O,t2:()=>f,tj:()=>P});const E={
journal:null,driver:null,active:!1,request:null},P={request:null},O=(g,{traffic:d,parked:n},i)=>({traffic:d,journal:{...g,...i,intended:d,parked:n}}),D=({tags:g},d)=>f(
[...d.ownTags,g.candidate,g.stable]),f=g=>[...new Set(g)].toSorted(),M=({nowMs:g})=>new Date(g).toISOString()})};export{K as id,k as ids,b as modules};
