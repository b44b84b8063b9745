const K=200,b=[200],k={49773:((W,L,o)=>{o.d(L,{LK:()=>p,Lg:()=>r,Ns:()=>n,cA:()=>v,hu:()=>R});var E=o(96105),A=o(75389);const p=(c,l)=>(0,A.EB)(c,l)===0,R=({route:c,
service:l},T)=>(c??l)?.served.find(({revisionName:a,tag:f,url:i})=>a===T&&f&&i)?.url;function _(c,l,T){const a=c.cluster.snapshot(),f=R(a,l);return f===void 0||
c.may.reachUrl===!1?!1:(p(a,l)&&c.health.knock(f,T),!0)}async function v(c,l,T){const a=new AbortController;try{r(c,l,a.signal)&&await(0,E.T)(c,f=>!p(f,l),T,c.interrupt)}finally{
a.abort()}}const d=3e3;function r(c,l,T){const a=async()=>{for(;!T.aborted;)await n(c,[l],T)},f=_(c,l,T);return f&&a(),f}async function n(c,l,T){if(await c.clock.
sleep(d,T),!T.aborted)for(const a of l)_(c,a,T)}}),91238:((W,L,o)=>{o.d(L,{DT:()=>v,LA:()=>c,Uk:()=>f,o0:()=>a,oK:()=>r,yN:()=>T});var E=o(84611),A=o(41902),p=o(
34794),R=o(73116),_=o(70894);async function v(t,...e){try{const s=await t.cluster.open();return e.includes("change")&&d(t,s),s}catch(s){if(!(s instanceof p.a)||
s.code!=="E_FORBIDDEN")throw s;const y=(0,_.xQ)("always",...e),u=await t.cluster.missing(y);if(u.length>0)throw await a(t,u);const g=(0,A.r)((await f(t,y)).grant);
throw new p.a(s.code,{message:s.message,cure:g},{cause:s})}}function d({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:s,finalizers:y}=e.deleting;
throw(0,E.V2)("E_BEING_DELETED",{...t,since:s,finalizers:y.join(", ")})}async function r(t,...e){const{age:s}=t.knative,y=s==="before-1.21",[u,g]=[(0,_.xQ)("alw\
ays","change",...e),(0,_.xQ)(y?"hold":"scale","see")],h=await t.cluster.missing([...u,...g]),O=M=>h.some(D=>(0,_.RJ)(D,M));y?t.may.patchAutoscalers=!(0,_.xQ)("h\
old").some(O):t.may.patchRevisions=!O({verb:"patch",group:_.Vy,resource:"revisions"}),s==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0);const U=s==="unknow\
n"&&t.may.patchAutoscalers===!0,m=M=>O(M)&&!(U&&(0,_.xQ)("scale").some(D=>(0,_.RJ)(D,M)));if(g.some(m)&&await l(t,g.filter(m)),u.some(O))throw await a(t,u.filter(
O))}async function n({cluster:t}){return(await t.missing((0,_.xQ)("hold"))).length===0}async function c(t){if(t.may.patchAutoscalers!==void 0)return;const e=await t.
cluster.missing((0,_.xQ)("hold"));t.may.patchAutoscalers=e.length===0,e.length>0&&await l(t,e)}async function l(t,e){const{user:s,grant:y}=await f(t,e),u=h=>e.some(
O=>(0,_.RJ)(O,h)),g=_.cH.filter(h=>(0,_.DY)(h).some(u)).map(({without:h})=>h);t.reporter.report({is:"warning",code:"W_RIGHTS",message:`${s} lacks optional permi\
ssions: ${i(e)}. ${g.join(" ")}`,cure:(0,A.r)(y)})}const T=async(t,e)=>e.lacks?a(t,[e.lacks]):(0,E.V2)("E_WRITE_REFUSED",e);async function a(t,e){return(0,E.V2)(
"E_FORBIDDEN",{rights:i(e),...await f(t,e)})}async function f({cluster:t},e){const s=await t.user(),y={namespace:t.target.namespace,...s===void 0?{}:{user:s}};return{
user:s??"This user",grant:(0,R.o)(e,y)}}const i=t=>t.map(_.Cv).join(", ")}),57028:((W,L,o)=>{o.d(L,{D:()=>_,t:()=>d});var E=o(84611),A=o(96105);const p=2e3,R=9e4;
async function _(r){const{service:n}=r.cluster.target;if(!await(0,A.T)(r,d,p)&&(r.reporter.report({is:"note",text:`Knative has not processed the last change of ${n}\
 yet. Waiting for at most ${R/1e3} s`}),!await(0,A.T)(r,d,R,r.interrupt)&&!r.interrupt.aborted))throw(0,E.V2)("E_NOT_IN_SYNC",{service:n,seconds:(p+R)/1e3})}const v=new Set(
["NotObserved","OutOfDate"]),d=({service:r,revisions:n})=>r===void 0?!0:!(r.latestReady===void 0&&[...n.values()].some(({ready:l})=>l.status==="True")||v.has(r.
ready.reason)||v.has(r.configurationsReady.reason))}),49967:((W,L,o)=>{o.d(L,{Cm:()=>v,G9:()=>_,ne:()=>d});var E=o(34794),A=o(35702),p=o(5210),R=o(75389);const _=n=>n instanceof
E.a&&n.code==="E_WRITE_ALTERED";async function v(n,c){if(c.stage==="promoting")return;const l=(0,R.xS)(n.cluster.snapshot(),n.cluster.serverNow());await r(n,{...(0,A.
H_)(c,l,{reason:"error"}),driver:n.driver,active:!0})}const d=(n,{before:c},l)=>r(n,{...(0,p.u7)(),journal:null,...l?{traffic:c}:{}});async function r(n,c){const{
service:l}=n.cluster.snapshot();if(!l||l.driver!==void 0&&l.driver!==n.driver)return;const T={generation:l.generation,driver:l.driver??null,set:c};await n.cluster.
writeService(T,{urgent:!0}).catch(()=>{})}}),11656:((W,L,o)=>{o.d(L,{M9:()=>i,m3:()=>l,sy:()=>f});var E=o(57975),A=o(84611),p=o(24399),R=o(96105),_=o(91238),v=o(
75389),d=o(90745),r=o(49967);const n=8,c=200;async function l(u,g,h={}){const{attempts:O=n,interrupt:U}=h;let m,M;for(let P=1;P<=O;P++){const I=u.cluster.snapshot();
if(m?.isDone(I))return a(I);const C=g(I);if(!C)return{is:"over"};m=C;const w=await y(T(u,C,h),U);if(w.is!=="again")return w;if(M=w.doubt,P<O&&await f(u,I,{attempt:P,
interrupt:U}),U?.aborted)return{is:"interrupted"}}const{service:D}=u.cluster.target;throw M===void 0?(0,A.V2)("E_WRITE_CONTENDED",{service:D,attempts:O}):(0,A.V2)(
"E_WRITE_UNCONFIRMED",{service:D,attempts:O,why:M})}async function T(u,{send:g,isDone:h},O){const{interrupt:U=R.k,onRefusal:m=()=>"throw"}=O,M=await g();if(M.is===
"written")return a(M);const D=M.is==="refused"?m(M):void 0;if(M.is==="refused"&&D==="throw")throw await(0,_.yN)(u,M);if(D==="over")return{is:"over"};const P=await u.
cluster.reread(U);return h(P)?a(P):{is:"again",doubt:M.is==="unknown"?M.message:void 0}}const a=({service:u})=>({is:"written",...u?{service:u}:{}});async function f({
cluster:u,clock:g},h,{attempt:O,interrupt:U}){if(u.snapshot()!==h)return;const m=M=>u.changed(h,M);await(0,d.Ku)([m,M=>g.sleep(c*O,M)],U)}async function i(u,g,h={}){
let O={},U;const m=P=>{const I=(0,v.nO)(P,u.driver);if(typeof I=="string"){U=I;return}const C=g(I,(0,v.xS)(P,u.cluster.serverNow()),P);O=C;const w={generation:I.
service.generation,driver:u.driver,set:C};return{send:()=>u.cluster.writeService(w,h).catch(async B=>{throw(0,r.G9)(B)&&await(0,r.Cm)(u,I.journal),B}),isDone:B=>e(
B,{set:C,ours:I,driver:u.driver})}},M={...h.interrupt?{interrupt:h.interrupt}:{},onRefusal:t},D=await l(u,m,M);return D.is==="over"?{is:"foreign",foreign:U??"dr\
iver"}:D.is==="interrupted"?D:{...D,journal:O.journal}}const t=({status:u})=>u===404?"again":"throw";function e({service:u},g){const{set:h,driver:O}=g;return u?
h.journal===null?s(u,g):u.driver===(h.driver===null?void 0:O)&&(0,E.isDeepStrictEqual)(u.journal,h.journal):!1}const s=(u,{set:g,ours:h})=>u.journal===void 0&&u.
driver===void 0&&(0,p.UN)(u.traffic,g.traffic??h.service.traffic)&&(0,E.isDeepStrictEqual)(u.template,h.service.template),y=(u,g)=>(0,d.Ku)([h=>(0,d.QH)(h).then(
()=>({is:"interrupted"})),()=>u],g)}),51499:((W,L,o)=>{o.d(L,{O:()=>R});var E=o(31055),A=o(51390);const p="\\n%{http_code} in %{time_total} s, connect %{time_con\
nect} s\\n",R=(n,c)=>{const l=(0,E.gZ)(c,n.path),T=t=>["-sS",.../[[\]{}]/.test(l)?["--globoff"]:[],"--max-time",String(n.timeoutMs/1e3),..._(n.method),...t.flatMap(
e=>["-H",e]),...v(l,n.ingressAddress),"-w",p,l],a=["curl",...T(n.headers.map(A.F))].map(r).join(" "),f=n.headers.filter(A.$f);if(f.length===0)return{args:T(n.headers),
printed:a};const i=n.headers.filter(t=>!(0,A.$f)(t));return{args:T([...i,"@-"]),input:`${f.join(`
`)}
`,printed:a}},_=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],v=(n,c)=>{if(!c)return[];const{hostname:l,port:T,protocol:a}=new URL(
n);return["--noproxy","*","--connect-to",`${`${l}:${T||(a==="https:"?"443":"80")}`}:${d(c.host)}:${c.port}`]},d=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,r=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((W,L,o)=>{o.d(L,{T:()=>u});var E=o(34794),A=o(84611),p=o(31055);const R=(m,M,D)=>{
if(D.exitCode===null||D.exitCode>128)return{is:"killed"};const P=d(D.stdout);if(D.exitCode!==0)return n(m,M,{...D,exitCode:D.exitCode,tally:P});if(!P||P.status===
0)return{is:"unreachable",why:a((0,A.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:I,ms:C}=P,w=B=>({is:"failed",why:B,status:I,
ms:C});return(0,p.G3)(m,I)?m.body!==void 0&&!_(D.stdout).includes(m.body)?w(`the body does not contain "${m.body}"`):{is:"passed",status:I,ms:C}:w(`the status w\
as ${I}, expected ${(0,p.ek)(m)}`)},_=m=>m.replace(v,""),v=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,d=m=>{const[M,D,P="",I=""]=v.exec(m)??[];if(M!==void 0)
return{status:Number(D),ms:Math.round(r(P)*1e3),connected:r(I)>0}},r=m=>Number(m.replace(",",".")),n=(m,M,{exitCode:D,stderr:P,tally:I})=>{const C=`within ${m.timeoutMs/
1e3} s`,w=D===c&&!I?.connected?`no connection ${C}`:l[D];if(w)return{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_UNREACHABLE",{url:M,why:w}))};const B=T[D];return B?
{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_TLS",{url:M,why:B}))}:{is:"failed",why:D===c?`no complete response ${C}`:P.trim()||`curl exited with code ${D}`,...I&&
{ms:I.ms},...I?.status&&{status:I.status}}},c=28,l={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},T={35:"the TLS handshake failed",60:"its certificate is not trusted"},a=({message:m,cure:M})=>`${m} ${M}`;var f=o(51499),i=o(57971),t=o(53674),
e=o(83026),s=o(51390);const y=2048,u=(m,M,D=(0,i.z)())=>({command:P=>(0,f.O)(m,P).printed,refuseUnfit:async()=>(0,t.A)(await D(t.i)),reaches:P=>(0,e.O6)(m,P,{env:process.
env,resolves:e.S1}),knock:async(P,I)=>{const{args:C,input:w}=(0,f.O)(m,P);await D(C,{input:w,signal:I}).catch(()=>{})},run:async(P,I)=>{const C=(0,f.O)(m,P),w=async()=>{
const B=await D(C.args,{input:C.input,signal:I});return{run:B,result:R(m,P,B)}};try{return await g(w,{spec:m,clock:M,signal:I,command:C})}catch(B){return O(C,B)}}}),
g=async(m,M)=>{const{spec:D,clock:P,signal:I,command:C}=M;for(let w=1;;w++){const{run:B,result:$}=await m();if(I.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const x=(0,s.cT)($.why,D.headers);if(w>=D.attempts)return{is:$.is,attempts:w,why:x,detail:h(D,C,{run:B,result:$})};await P.
sleep(D.intervalMs,I)}},h=(m,M,{run:D,result:P})=>({command:M.printed,...P.is!=="killed"&&P.status!==void 0&&{status:P.status},...P.is!=="killed"&&P.ms!==void 0&&
{ms:P.ms},body:U((0,s.cT)(_(D.stdout),m.headers)),stderr:(0,s.cT)(D.stderr.trim(),m.headers)}),O=({printed:m},M)=>({is:"unreachable",attempts:1,why:M instanceof
E.a?`${M.message} ${M.cure}`:String(M),detail:{command:m,body:"",stderr:""}}),U=m=>m.length<=y?m:`${m.slice(0,y)}
(and ${m.length-y} characters more)`}),31055:((W,L,o)=>{o.d(L,{G3:()=>E,ek:()=>A,gZ:()=>p});const E=({path:_,status:v},d)=>v?v.some(r=>r===d||r===R(d)):_===void 0?
d<500:R(d)==="2xx",A=({path:_,status:v})=>v?v.join(" or "):_===void 0?"any below 500":"2xx",p=(_,v)=>v===void 0?_:`${_.replace(/\/+$/,"")}/${v.replace(/^\/+/,"")}`,
R=_=>`${Math.floor(_/100)}xx`}),51390:((W,L,o)=>{o.d(L,{$f:()=>v,F:()=>R,cT:()=>_,gb:()=>p});var E=o(81542);const A=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
p=a=>{const f=a.indexOf(":");return[a.slice(0,f),a.slice(f+1).trim()]},R=a=>v(a)?`${p(a)[0]}: ***`:a,_=(a,f)=>f.filter(v).flatMap(r).flatMap(T).toSorted((i,t)=>t.
length-i.length).reduce((i,t)=>i.replaceAll(t,"***"),(0,E.f)(a)),v=a=>a.includes(":")&&A.test(p(a)[0]),d=4,r=a=>{const[f,i]=p(a),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
i)??[],s=[.../cookie/i.test(f)?n(i):[],.../^basic$/i.test(t)?l(e):[]];return[i,e,...s.filter(({length:y})=>y>=d)].filter(y=>y.length>0)},n=a=>a.split(";").flatMap(
f=>{const i=f.slice(f.indexOf("=")+1).trim(),t=i.replace(/^"(.*)"$/,"$1");return[i,t,c(t)]}),c=a=>{try{return decodeURIComponent(a)}catch{return a}},l=a=>{const f=Buffer.
from(a,"base64").toString("utf8");return[f,f.slice(f.indexOf(":")+1)]},T=a=>{const f=JSON.stringify(a).slice(1,-1);return[(0,E.g)(a),(0,E.g)(f),(0,E.g)(f.replaceAll(
"/","\\/"))].filter(i=>i!=="")}}),22279:((W,L,o)=>{o.d(L,{$O:()=>d,X2:()=>r,um:()=>_});var E=o(29535),A=o(33498);const p=4,R=12e4,_=({maxHoldMs:n},c)=>c===0?0:v(
Math.max(c,n??Math.max(p*c,R))),v=n=>Math.ceil(n/E.I$)*E.I$,d=1e4;function r({plan:n,step:c},l){const{holdMs:T}=n.steps[c]??{holdMs:0},[a]=(0,A.i)(n.steps.slice(
c),n.pauseAt),f=a.slice(1).reduce((t,e)=>t+e.holdMs,0),i=Math.min(_(n,T),l-f-d);return T===0?0:v(Math.max(T,i))}}),53559:((W,L,o)=>{o.d(L,{Kr:()=>f,R6:()=>l,VK:()=>a,
Vg:()=>A,dL:()=>R,pL:()=>T,z4:()=>d});var E=o(24399);function A(i,t){if(i==="@latest")return{is:"follows"};const e=p(i,t);return e!==void 0&&t.revisions.some(s=>s.
name===e)?{is:"revision",name:e}:void 0}function p(i,t){return i==="latest"?t.latestReady:i==="previous"?v(t):_(i,t)??i}function R(i,t){if(i!=="latest"&&i!=="pr\
evious")return;const[e,s]=[p(i,t),_(i,t)];return e===void 0||s===void 0||e===s?void 0:{meant:e,tagged:s}}const _=(i,{served:t})=>t.find(({tag:e})=>e===i)?.revisionName;
function v({served:i,latestReady:t,revisions:e,stableTag:s}){const y=O=>e.some(U=>U.name===O&&U.isReady),u=(0,E.HV)((0,E.AR)(i).filter(({revision:O})=>O!==t));if(u!==
void 0)return u;const g=i.find(({tag:O})=>O===s)?.revisionName;if(g!==t&&y(g))return g;const h=e.find(({name:O})=>O===t);return e.filter(({generation:O,isBad:U,
isReady:m})=>m&&!U&&O<(h?.generation??0)).toSorted((O,U)=>U.generation-O.generation)[0]?.name}function d(i,t){const e=g=>{const h=i.filter(O=>r(n(O))===g);return h.
find(({tag:O})=>O!==void 0)??h[0]},s=t.map(g=>({...g,at:e(r(g.to))})),y=i.map(g=>({...g,percent:s.find(({at:h})=>h===g)?.percent??0})),u=s.flatMap(({to:g,percent:h,
at:O})=>O?[]:[{...c(g),percent:h}]);return(0,E.Zu)([...y,...u].filter(({tag:g,percent:h})=>g!==void 0||h>0))}const r=i=>i.is==="follows"?"@latest":i.name,n=i=>(0,E.
pk)(i)?{is:"follows"}:{is:"revision",name:i.revisionName??""},c=i=>i.is==="follows"?{latestRevision:!0}:{revisionName:i.name,latestRevision:!1},l=(i,t)=>{const e=t.
find(({percent:s})=>s===100);return e?.to.is!=="revision"||(0,E.tC)(e.to.name,i)!==100?!1:e.word!==e.to.name||!i.some(s=>s.percent&&(0,E.pk)(s))},T=(i,{tag:t,name:e,
word:s})=>{const y=i.find(u=>u.tag===t);return y?.revisionName===e&&(s!==e||!(0,E.pk)(y))},a=(i,t,e)=>(0,E.Zu)([...f(i,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),f=(i,t)=>(0,E.Zu)(i.flatMap(e=>{const{tag:s,...y}=e;return s!==t?[e]:e.percent?[y]:[]}))}),35702:((W,L,o)=>{o.d(L,{H_:()=>_,KE:()=>l,Pw:()=>r,VJ:()=>i,
_r:()=>d,cI:()=>a,cJ:()=>T,v0:()=>c});var E=o(24399),A=o(40019),p=o(53201),R=o(17738);const _=(t,e,s)=>({...(0,R.oO)(v(t),d(t,e),{stage:"aborting",...s,...(0,p.
TG)(t,"readyMs",e)}),...R.tj});function v(t){const{isRollback:e,...s}=t;return t.step<0?s:t}function d(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const y=(0,E.lT)(t),u=h=>r(h,e),g=y.some(u)?(0,A.c_)(y,u)??n(t,e)??y:y;return(0,E.r3)(g,e.isReady)}const r=({percent:t,revisionName:e},{exists:s})=>!!t&&
e!==void 0&&!s(e),n=(t,{isReady:e})=>{const{candidate:s}=t;return s&&e(s)?(0,E.tU)({...t,candidate:s},"pinned","none"):void 0},c=(t,e,s)=>({...s===void 0?{}:{template:s},
...(0,p.uQ)(t,e,{wait:"readyMs"})}),l=(t,e,{revision:s,minScale:y})=>{const u=t.intended.some(({revisionName:U})=>U===s),g={revisionName:s,latestRevision:!1,percent:0},
h=u?t.intended:[...t.intended,g],O={[s]:y,...t.scale};return{traffic:h,journal:{...t,intended:h,scale:O,...(0,p.TG)(t,"readyMs",e)}}},T=(t,e,{traffic:s,parked:y})=>(0,R.
oO)(t,{traffic:s,parked:y},{stage:"aborting",...(0,p.TG)(t,"routeMs",e)}),a=(t,e)=>({verdicts:{...t.verdicts,...e&&f(e,t)},...R.$h}),f=({revision:t,...e},s)=>({
[t]:{is:"bad",at:(0,R.Tc)(s),...e}}),i=(t,e,s)=>({traffic:s===t.floating?t.before:d(t,e).traffic,...a(e)})}),53201:((W,L,o)=>{o.d(L,{TG:()=>_,nl:()=>p,uQ:()=>v});
var E=o(22279);const A=3e4;function p({plan:d},r,n){return n+(typeof r=="string"?d.limits[r]:R(d,r))+A}function R(d,{step:r,leftMs:n}){const{readyMs:c,routeMs:l}=d.
limits;return Math.min((0,E.X2)({plan:d,step:r},n)+l+c,Math.max(0,Math.ceil(n)))}const _=(d,r,{nowMs:n})=>({deadlineMs:p(d,r,n)}),v=(d,r,{wait:n,extraMs:c=0})=>({
journal:{...d,deadlineMs:p(d,n,r.nowMs)+c}})}),5210:((W,L,o)=>{o.d(L,{GH:()=>_,ZK:()=>v,ce:()=>R,u7:()=>d});var E=o(24399),A=o(53201),p=o(17738);const R=r=>({driver:null,
active:!1,...p.tj,journal:{...r,stage:"stopped",reason:"traffic"}}),_=(r,{nowMs:n},c,l)=>{const{job:T,...a}=r,f=(0,A.nl)(r,"readyMs",n);return{driver:c,active:!0,
...p.tj,journal:{...a,deadlineMs:f,...l?{job:l}:{}}}};function v(r,n,c){return r.stage==="stopped"||c&&!(0,E.UN)(n,r.intended)?{...r,stage:"stepping",intended:n,
before:(0,E.Sl)(n,r)}:r.stage==="paused"?{...r,stage:"stepping"}:r}const d=()=>({driver:null,active:!1,request:null})}),17738:((W,L,o)=>{o.d(L,{$h:()=>E,Od:()=>R,
Tc:()=>v,oO:()=>p,t2:()=>_,tj:()=>A});const E={journal:null,driver:null,active:!1,request:null},A={request:null},p=(d,{traffic:r,parked:n},c)=>({traffic:r,journal:{
...d,...c,intended:r,parked:n}}),R=({tags:d},r)=>_([...r.ownTags,d.candidate,d.stable]),_=d=>[...new Set(d)].toSorted(),v=({nowMs:d})=>new Date(d).toISOString()})};export{K as id,b as ids,k as modules};
