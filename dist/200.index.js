const K=200,k=[200],b={49773:((W,L,r)=>{r.d(L,{LK:()=>g,Lg:()=>u,Ns:()=>n,cA:()=>M,hu:()=>R});var m=r(96105),A=r(75389);const g=(o,c)=>(0,A.EB)(o,c)===0,R=({route:o,
service:c},v)=>(o??c)?.served.find(({revisionName:a,tag:l,url:i})=>a===v&&l&&i)?.url;function _(o,c,v){const a=o.cluster.snapshot(),l=R(a,c);return l===void 0||
o.may.reachUrl===!1?!1:(g(a,c)&&o.health.knock(l,v),!0)}async function M(o,c,v){const a=new AbortController;try{u(o,c,a.signal)&&await(0,m.T)(o,l=>!g(l,c),v,o.interrupt)}finally{
a.abort()}}const h=3e3;function u(o,c,v){const a=async()=>{for(;!v.aborted;)await n(o,[c],v)},l=_(o,c,v);return l&&a(),l}async function n(o,c,v){if(await o.clock.
sleep(h,v),!v.aborted)for(const a of c)_(o,a,v)}}),91238:((W,L,r)=>{r.d(L,{DT:()=>M,LA:()=>o,Uk:()=>l,o0:()=>a,oK:()=>u,yN:()=>v});var m=r(84611),A=r(41902),g=r(
34794),R=r(73116),_=r(70894);async function M(t,...e){try{const s=await t.cluster.open();return e.includes("change")&&h(t,s),s}catch(s){if(!(s instanceof g.a)||
s.code!=="E_FORBIDDEN")throw s;const T=(0,_.xQ)("always",...e),d=await t.cluster.missing(T);if(d.length>0)throw await a(t,d);const p=(0,A.r)((await l(t,T)).grant);
throw new g.a(s.code,{message:s.message,cure:p},{cause:s})}}function h({cluster:{target:t}},{service:e}){if(!e?.deleting)return;const{since:s,finalizers:T}=e.deleting;
throw(0,m.V2)("E_BEING_DELETED",{...t,since:s,finalizers:T.join(", ")})}async function u(t,...e){const{age:s}=t.knative,T=s==="before-1.21",[d,p]=[(0,_.xQ)("alw\
ays","change",...e),(0,_.xQ)(T?"hold":"scale","see")],E=await t.cluster.missing([...d,...p]),O=D=>E.some(y=>(0,_.RJ)(y,D));T?t.may.patchAutoscalers=!(0,_.xQ)("h\
old").some(O):t.may.patchRevisions=!O({verb:"patch",group:_.Vy,resource:"revisions"}),s==="unknown"&&await n(t)&&(t.may.patchAutoscalers=!0);const f=(s==="unkno\
wn"&&t.may.patchAutoscalers===!0?(0,_.xQ)("see"):p).filter(O);if(f.length>0&&await c(t,f),d.some(O))throw await a(t,d.filter(O))}async function n({cluster:t}){return(await t.
missing((0,_.xQ)("hold"))).length===0}async function o(t){if(t.may.patchAutoscalers!==void 0)return;const e=await t.cluster.missing((0,_.xQ)("hold"));t.may.patchAutoscalers=
e.length===0,e.length>0&&await c(t,e)}async function c(t,e){const{user:s,grant:T}=await l(t,e),d=E=>e.some(O=>(0,_.RJ)(O,E)),p=_.cH.filter(E=>(0,_.DY)(E).some(d)).
map(({without:E})=>E);t.reporter.report({is:"warning",code:"W_RIGHTS",message:`${s} lacks optional permissions: ${i(e)}. ${p.join(" ")}`,cure:(0,A.r)(T)})}const v=async(t,e)=>e.
lacks?a(t,[e.lacks]):(0,m.V2)("E_WRITE_REFUSED",e);async function a(t,e){return(0,m.V2)("E_FORBIDDEN",{rights:i(e),...await l(t,e)})}async function l({cluster:t},e){
const s=await t.user(),T={namespace:t.target.namespace,...s===void 0?{}:{user:s}};return{user:s??"This user",grant:(0,R.o)(e,T)}}const i=t=>t.map(_.Cv).join(", ")}),
57028:((W,L,r)=>{r.d(L,{D:()=>_,t:()=>h});var m=r(84611),A=r(96105);const g=2e3,R=9e4;async function _(u){const{service:n}=u.cluster.target;if(!await(0,A.T)(u,h,
g)&&(u.reporter.report({is:"note",text:`Knative has not processed the last change of ${n} yet. Waiting for at most ${R/1e3} s`}),!await(0,A.T)(u,h,R,u.interrupt)&&
!u.interrupt.aborted))throw(0,m.V2)("E_NOT_IN_SYNC",{service:n,seconds:(g+R)/1e3})}const M=new Set(["NotObserved","OutOfDate"]),h=({service:u,revisions:n})=>u===
void 0?!0:!(u.latestReady===void 0&&[...n.values()].some(({ready:c})=>c.status==="True")||M.has(u.ready.reason)||M.has(u.configurationsReady.reason))}),49967:((W,L,r)=>{
r.d(L,{Cm:()=>M,G9:()=>_,ne:()=>h});var m=r(34794),A=r(35702),g=r(5210),R=r(75389);const _=n=>n instanceof m.a&&n.code==="E_WRITE_ALTERED";async function M(n,o){
if(o.stage==="promoting")return;const c=(0,R.xS)(n.cluster.snapshot(),n.cluster.serverNow());await u(n,{...(0,A.H_)(o,c,{reason:"error"}),driver:n.driver,active:!0})}
const h=(n,{before:o},c)=>u(n,{...(0,g.u7)(),journal:null,...c?{traffic:o}:{}});async function u(n,o){const{service:c}=n.cluster.snapshot();if(!c||c.driver!==void 0&&
c.driver!==n.driver)return;const v={generation:c.generation,driver:c.driver??null,set:o};await n.cluster.writeService(v,{urgent:!0}).catch(()=>{})}}),11656:((W,L,r)=>{
r.d(L,{M9:()=>i,m3:()=>c,sy:()=>l});var m=r(57975),A=r(84611),g=r(24399),R=r(96105),_=r(91238),M=r(75389),h=r(90745),u=r(49967);const n=8,o=200;async function c(d,p,E={}){
const{attempts:O=n,interrupt:U}=E;let f,D;for(let P=1;P<=O;P++){const I=d.cluster.snapshot();if(f?.isDone(I))return a(I);const C=p(I);if(!C)return{is:"over"};f=
C;const w=await T(v(d,C,E),U);if(w.is!=="again")return w;if(D=w.doubt,P<O&&await l(d,I,{attempt:P,interrupt:U}),U?.aborted)return{is:"interrupted"}}const{service:y}=d.
cluster.target;throw D===void 0?(0,A.V2)("E_WRITE_CONTENDED",{service:y,attempts:O}):(0,A.V2)("E_WRITE_UNCONFIRMED",{service:y,attempts:O,why:D})}async function v(d,{
send:p,isDone:E},O){const{interrupt:U=R.k,onRefusal:f=()=>"throw"}=O,D=await p();if(D.is==="written")return a(D);const y=D.is==="refused"?f(D):void 0;if(D.is===
"refused"&&y==="throw")throw await(0,_.yN)(d,D);if(y==="over")return{is:"over"};const P=await d.cluster.reread(U);return E(P)?a(P):{is:"again",doubt:D.is==="unk\
nown"?D.message:void 0}}const a=({service:d})=>({is:"written",...d?{service:d}:{}});async function l({cluster:d,clock:p},E,{attempt:O,interrupt:U}){if(d.snapshot()!==
E)return;const f=D=>d.changed(E,D);await(0,h.Ku)([f,D=>p.sleep(o*O,D)],U)}async function i(d,p,E={}){let O={},U;const f=P=>{const I=(0,M.nO)(P,d.driver);if(typeof I==
"string"){U=I;return}const C=p(I,(0,M.xS)(P,d.cluster.serverNow()),P);if(C===void 0)return;O=C;const w={generation:I.service.generation,driver:d.driver,set:C};return{
send:()=>d.cluster.writeService(w,E).catch(async B=>{throw(0,u.G9)(B)&&await(0,u.Cm)(d,I.journal),B}),isDone:B=>e(B,{set:C,ours:I,driver:d.driver})}},D={...E.interrupt?
{interrupt:E.interrupt}:{},onRefusal:t},y=await c(d,f,D);return y.is==="over"?U===void 0?{is:"unwanted"}:{is:"foreign",foreign:U}:y.is==="interrupted"?y:{...y,journal:O.
journal}}const t=({status:d})=>d===404?"again":"throw";function e({service:d},p){const{set:E,driver:O}=p;return d?E.journal===null?s(d,p):d.driver===(E.driver===
null?void 0:O)&&(0,m.isDeepStrictEqual)(d.journal,E.journal):!1}const s=(d,{set:p,ours:E})=>d.journal===void 0&&d.driver===void 0&&(0,g.UN)(d.traffic,p.traffic??
E.service.traffic)&&(0,m.isDeepStrictEqual)(d.template,E.service.template),T=(d,p)=>(0,h.Ku)([E=>(0,h.QH)(E).then(()=>({is:"interrupted"})),()=>d],p)}),51499:((W,L,r)=>{
r.d(L,{O:()=>R});var m=r(31055),A=r(51390);const g="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",R=(n,o)=>{const c=(0,m.gZ)(o,n.path),v=t=>[
"-sS",.../[[\]{}]/.test(c)?["--globoff"]:[],"--max-time",String(n.timeoutMs/1e3),..._(n.method),...t.flatMap(e=>["-H",e]),...M(c,n.ingressAddress),"-w",g,c],a=[
"curl",...v(n.headers.map(A.F))].map(u).join(" "),l=n.headers.filter(A.$f);if(l.length===0)return{args:v(n.headers),printed:a};const i=n.headers.filter(t=>!(0,A.
$f)(t));return{args:v([...i,"@-"]),input:`${l.join(`
`)}
`,printed:a}},_=n=>n==="HEAD"?["--head"]:["--max-filesize","10M",...n==="GET"?[]:["-X",n]],M=(n,o)=>{if(!o)return[];const{hostname:c,port:v,protocol:a}=new URL(
n);return["--noproxy","*","--connect-to",`${`${c}:${v||(a==="https:"?"443":"80")}`}:${h(o.host)}:${o.port}`]},h=n=>n.includes(":")&&!n.startsWith("[")?`[${n}]`:
n,u=n=>/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}),86522:((W,L,r)=>{r.d(L,{T:()=>d});var m=r(34794),A=r(84611),g=r(31055);const R=(f,D,y)=>{
if(y.exitCode===null||y.exitCode>128)return{is:"killed"};const P=h(y.stdout);if(y.exitCode!==0)return n(f,D,{...y,exitCode:y.exitCode,tally:P});if(!P||P.status===
0)return{is:"unreachable",why:a((0,A.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status:I,ms:C}=P,w=B=>({is:"failed",why:B,status:I,
ms:C});return(0,g.G3)(f,I)?f.body!==void 0&&!_(y.stdout).includes(f.body)?w(`the body does not contain "${f.body}"`):{is:"passed",status:I,ms:C}:w(`the status w\
as ${I}, expected ${(0,g.ek)(f)}`)},_=f=>f.replace(M,""),M=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,h=f=>{const[D,y,P="",I=""]=M.exec(f)??[];if(D!==void 0)
return{status:Number(y),ms:Math.round(u(P)*1e3),connected:u(I)>0}},u=f=>Number(f.replace(",",".")),n=(f,D,{exitCode:y,stderr:P,tally:I})=>{const C=`within ${f.timeoutMs/
1e3} s`,w=y===o&&!I?.connected?`no connection ${C}`:c[y];if(w)return{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_UNREACHABLE",{url:D,why:w}))};const B=v[y];return B?
{is:"unreachable",why:a((0,A.aL)("E_TAG_URL_TLS",{url:D,why:B}))}:{is:"failed",why:y===o?`no complete response ${C}`:P.trim()||`curl exited with code ${y}`,...I&&
{ms:I.ms},...I?.status&&{status:I.status}}},o=28,c={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connecti\
on was refused"},v={35:"the TLS handshake failed",60:"its certificate is not trusted"},a=({message:f,cure:D})=>`${f} ${D}`;var l=r(51499),i=r(57971),t=r(53674),
e=r(83026),s=r(51390);const T=2048,d=(f,D,y=(0,i.z)())=>({command:P=>(0,l.O)(f,P).printed,refuseUnfit:async()=>(0,t.A)(await y(t.i)),reaches:P=>(0,e.O6)(f,P,{env:process.
env,resolves:e.S1}),knock:async(P,I)=>{const{args:C,input:w}=(0,l.O)(f,P);await y(C,{input:w,signal:I}).catch(()=>{})},run:async(P,I)=>{const C=(0,l.O)(f,P),w=async()=>{
const B=await y(C.args,{input:C.input,signal:I});return{run:B,result:R(f,P,B)}};try{return await p(w,{spec:f,clock:D,signal:I,command:C})}catch(B){return O(C,B)}}}),
p=async(f,D)=>{const{spec:y,clock:P,signal:I,command:C}=D;for(let w=1;;w++){const{run:B,result:$}=await f();if(I.aborted||$.is==="killed")return{is:"cancelled"};
if($.is==="passed")return{...$,attempts:w};const x=(0,s.cT)($.why,y.headers);if(w>=y.attempts)return{is:$.is,attempts:w,why:x,detail:E(y,C,{run:B,result:$})};await P.
sleep(y.intervalMs,I)}},E=(f,D,{run:y,result:P})=>({command:D.printed,...P.is!=="killed"&&P.status!==void 0&&{status:P.status},...P.is!=="killed"&&P.ms!==void 0&&
{ms:P.ms},body:U((0,s.cT)(_(y.stdout),f.headers)),stderr:(0,s.cT)(y.stderr.trim(),f.headers)}),O=({printed:f},D)=>({is:"unreachable",attempts:1,why:D instanceof
m.a?`${D.message} ${D.cure}`:String(D),detail:{command:f,body:"",stderr:""}}),U=f=>f.length<=T?f:`${f.slice(0,T)}
(and ${f.length-T} characters more)`}),31055:((W,L,r)=>{r.d(L,{G3:()=>m,ek:()=>A,gZ:()=>g});const m=({path:_,status:M},h)=>M?M.some(u=>u===h||u===R(h)):_===void 0?
h<500:R(h)==="2xx",A=({path:_,status:M})=>M?M.join(" or "):_===void 0?"any below 500":"2xx",g=(_,M)=>M===void 0?_:`${_.replace(/\/+$/,"")}/${M.replace(/^\/+/,"")}`,
R=_=>`${Math.floor(_/100)}xx`}),51390:((W,L,r)=>{r.d(L,{$f:()=>M,F:()=>R,cT:()=>_,gb:()=>g});var m=r(81542);const A=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
g=a=>{const l=a.indexOf(":");return[a.slice(0,l),a.slice(l+1).trim()]},R=a=>M(a)?`${g(a)[0]}: ***`:a,_=(a,l)=>l.filter(M).flatMap(u).flatMap(v).toSorted((i,t)=>t.
length-i.length).reduce((i,t)=>i.replaceAll(t,"***"),(0,m.f)(a)),M=a=>a.includes(":")&&A.test(g(a)[0]),h=4,u=a=>{const[l,i]=g(a),[,t="",e=""]=/^(\w+)\s+(.*)$/.exec(
i)??[],s=[.../cookie/i.test(l)?n(i):[],.../^basic$/i.test(t)?c(e):[]];return[i,e,...s.filter(({length:T})=>T>=h)].filter(T=>T.length>0)},n=a=>a.split(";").flatMap(
l=>{const i=l.slice(l.indexOf("=")+1).trim(),t=i.replace(/^"(.*)"$/,"$1");return[i,t,o(t)]}),o=a=>{try{return decodeURIComponent(a)}catch{return a}},c=a=>{const l=Buffer.
from(a,"base64").toString("utf8");return[l,l.slice(l.indexOf(":")+1)]},v=a=>{const l=JSON.stringify(a).slice(1,-1);return[(0,m.g)(a),(0,m.g)(l),(0,m.g)(l.replaceAll(
"/","\\/"))].filter(i=>i!=="")}}),22279:((W,L,r)=>{r.d(L,{$O:()=>h,X2:()=>u,um:()=>_});var m=r(29535),A=r(33498);const g=4,R=12e4,_=({maxHoldMs:n},o)=>o===0?0:M(
Math.max(o,n??Math.max(g*o,R))),M=n=>Math.ceil(n/m.I$)*m.I$,h=1e4;function u({plan:n,step:o},c){const{holdMs:v}=n.steps[o]??{holdMs:0},[a]=(0,A.i)(n.steps.slice(
o),n.pauseAt),l=a.slice(1).reduce((t,e)=>t+e.holdMs,0),i=Math.min(_(n,v),c-l-h);return v===0?0:M(Math.max(v,i))}}),53559:((W,L,r)=>{r.d(L,{Kr:()=>l,R6:()=>c,VK:()=>a,
Vg:()=>A,dL:()=>R,pL:()=>v,z4:()=>h});var m=r(24399);function A(i,t){if(i==="@latest")return{is:"follows"};const e=g(i,t);return e!==void 0&&t.revisions.some(s=>s.
name===e)?{is:"revision",name:e}:void 0}function g(i,t){return i==="latest"?t.latestReady:i==="previous"?M(t):_(i,t)??i}function R(i,t){if(i!=="latest"&&i!=="pr\
evious")return;const[e,s]=[g(i,t),_(i,t)];return e===void 0||s===void 0||e===s?void 0:{meant:e,tagged:s}}const _=(i,{served:t})=>t.find(({tag:e})=>e===i)?.revisionName;
function M({served:i,latestReady:t,revisions:e,stableTag:s}){const T=O=>e.some(U=>U.name===O&&U.isReady),d=(0,m.HV)((0,m.AR)(i).filter(({revision:O})=>O!==t));if(d!==
void 0)return d;const p=i.find(({tag:O})=>O===s)?.revisionName;if(p!==t&&T(p))return p;const E=e.find(({name:O})=>O===t);return e.filter(({generation:O,isBad:U,
isReady:f})=>f&&!U&&O<(E?.generation??0)).toSorted((O,U)=>U.generation-O.generation)[0]?.name}function h(i,t){const e=p=>{const E=i.filter(O=>u(n(O))===p);return E.
find(({tag:O})=>O!==void 0)??E[0]},s=t.map(p=>({...p,at:e(u(p.to))})),T=i.map(p=>({...p,percent:s.find(({at:E})=>E===p)?.percent??0})),d=s.flatMap(({to:p,percent:E,
at:O})=>O?[]:[{...o(p),percent:E}]);return(0,m.Zu)([...T,...d].filter(({tag:p,percent:E})=>p!==void 0||E>0))}const u=i=>i.is==="follows"?"@latest":i.name,n=i=>(0,m.
pk)(i)?{is:"follows"}:{is:"revision",name:i.revisionName??""},o=i=>i.is==="follows"?{latestRevision:!0}:{revisionName:i.name,latestRevision:!1},c=(i,t)=>{const e=t.
find(({percent:s})=>s===100);return e?.to.is!=="revision"||(0,m.tC)(e.to.name,i)!==100?!1:e.word!==e.to.name||!i.some(s=>s.percent&&(0,m.pk)(s))},v=(i,{tag:t,name:e,
word:s})=>{const T=i.find(d=>d.tag===t);return T?.revisionName===e&&(s!==e||!(0,m.pk)(T))},a=(i,t,e)=>(0,m.Zu)([...l(i,t),{tag:t,revisionName:e,latestRevision:!1,
percent:0}]),l=(i,t)=>(0,m.Zu)(i.flatMap(e=>{const{tag:s,...T}=e;return s!==t?[e]:e.percent?[T]:[]}))}),35702:((W,L,r)=>{r.d(L,{H_:()=>_,KE:()=>c,Pw:()=>u,VJ:()=>i,
_r:()=>h,cI:()=>a,cJ:()=>v,v0:()=>o});var m=r(24399),A=r(40019),g=r(53201),R=r(17738);const _=(t,e,s)=>({...(0,R.oO)(M(t),h(t,e),{stage:"aborting",...s,...(0,g.
TG)(t,"readyMs",e)}),...R.tj});function M(t){const{isRollback:e,...s}=t;return t.step<0?s:t}function h(t,e){if(t.stage==="claimed"||t.stable.length===0)return{traffic:t.
intended,parked:[]};const T=(0,m.lT)(t),d=E=>u(E,e),p=T.some(d)?(0,A.c_)(T,d)??n(t,e)??T:T;return(0,m.r3)(p,e.isReady)}const u=({percent:t,revisionName:e},{exists:s})=>!!t&&
e!==void 0&&!s(e),n=(t,{isReady:e})=>{const{candidate:s}=t;return s&&e(s)?(0,m.tU)({...t,candidate:s},"pinned","none"):void 0},o=(t,e,s)=>({...s===void 0?{}:{template:s},
...(0,g.uQ)(t,e,{wait:"readyMs"})}),c=(t,e,{revision:s,minScale:T})=>{const d=t.intended.some(({revisionName:U})=>U===s),p={revisionName:s,latestRevision:!1,percent:0},
E=d?t.intended:[...t.intended,p],O={[s]:T,...t.scale};return{traffic:E,journal:{...t,intended:E,scale:O,...(0,g.TG)(t,"readyMs",e)}}},v=(t,e,{traffic:s,parked:T})=>(0,R.
oO)(t,{traffic:s,parked:T},{stage:"aborting",...(0,g.TG)(t,"routeMs",e)}),a=(t,e)=>({verdicts:{...t.verdicts,...e&&l(e,t)},...R.$h}),l=({revision:t,...e},s)=>({
[t]:{is:"bad",at:(0,R.Tc)(s),...e}}),i=(t,e,s)=>({traffic:s===t.floating?t.before:h(t,e).traffic,...a(e)})}),53201:((W,L,r)=>{r.d(L,{TG:()=>h,nl:()=>g,uQ:()=>u});
var m=r(22279);const A=3e4;function g({plan:n},o,c){return c+R(n,o)+A}function R(n,o){return o==="checked"?_(n):typeof o=="string"?n.limits[o]:M(n,o)}const _=({
limits:{readyMs:n,routeMs:o,healthMs:c=0}})=>o+n+c;function M(n,{step:o,leftMs:c}){const{readyMs:v,routeMs:a}=n.limits;return Math.min((0,m.X2)({plan:n,step:o},
c)+a+v,Math.max(0,Math.ceil(c)))}const h=(n,o,{nowMs:c})=>({deadlineMs:g(n,o,c)}),u=(n,o,{wait:c,extraMs:v=0})=>({journal:{...n,deadlineMs:g(n,c,o.nowMs)+v}})}),
5210:((W,L,r)=>{r.d(L,{GH:()=>_,ZK:()=>M,ce:()=>R,u7:()=>h});var m=r(24399),A=r(53201),g=r(17738);const R=u=>({driver:null,active:!1,...g.tj,journal:{...u,stage:"\
stopped",reason:"traffic"}}),_=(u,{nowMs:n},o,c)=>{const{job:v,...a}=u,l=(0,A.nl)(u,"readyMs",n);return{driver:o,active:!0,...g.tj,journal:{...a,deadlineMs:l,...c?
{job:c}:{}}}};function M(u,n,o){return u.stage==="stopped"||o&&!(0,m.UN)(n,u.intended)?{...u,stage:"stepping",intended:n,before:(0,m.Sl)(n,u)}:u.stage==="paused"?
{...u,stage:"stepping"}:u}const h=()=>({driver:null,active:!1,request:null})}),17738:((W,L,r)=>{r.d(L,{$h:()=>m,Od:()=>R,Tc:()=>M,oO:()=>g,t2:()=>_,tj:()=>A});const m={
journal:null,driver:null,active:!1,request:null},A={request:null},g=(h,{traffic:u,parked:n},o)=>({traffic:u,journal:{...h,...o,intended:u,parked:n}}),R=({tags:h},u)=>_(
[...u.ownTags,h.candidate,h.stable]),_=h=>[...new Set(h)].toSorted(),M=({nowMs:h})=>new Date(h).toISOString()})};export{K as id,k as ids,b as modules};
