const it=633,ct=[633],ft={56808:((Z,j,t)=>{t.d(j,{ov:()=>T,showSample:()=>p});var w=t(53969),B=t(36374),h=t(84611),U=t(51499),W=t(72201),K=t(31055),S=t(45123),y=t(
32872),$=t(67903),v=t(53216),M=t(68582),R=t(46603);const p=(s,e,d)=>(0,w.a)(e,async a=>{const{settings:r,env:f,interrupt:E}=e,m=await i(a,r),A=r.output==="json",
I=(0,R.Z8)(s),{printed:N}=(0,U.O)(r.health,m);A||s.write((0,M.eR)((0,v.n8)(N),I));const Y=await T(m,{...d,health:r.health,env:f,clock:B.d,interrupt:E});if(A)return s.
page((0,$.KI)({url:(0,K.gZ)(m,r.health.path),command:N,...Y}));for(const H of(0,y.M)(Y,I.width?.()))s.write((0,M.eR)(H,I))});async function T(s,{health:e,env:d,
...a}){const{ask:r,close:f}=(0,W.o)(e,d,"fresh"),{clock:E,revisionFrom:m}=a;try{const A=E.now(),I=await l(N=>r(n(e,s),N),a);return(0,y.u)(I,{tookMs:Math.round(E.
now()-A),isNamed:m!==void 0})}finally{f()}}async function i({transport:s,namespace:e,server:d},{service:a}){const{snapshot:r}=await(0,S.W)({transport:s,clock:B.
d,server:d,namespace:e,service:a}),f=r.service?.url;if(f===void 0)throw(0,h.V2)("E_NOT_THERE",{service:a,namespace:e});return f}const n=({path:s,method:e,headers:d},a)=>({
url:(0,K.gZ)(a,s),method:e,headers:Object.fromEntries(d.map(r=>{const[f="",...E]=r.split(":");return[f.trim().toLowerCase(),E.join(":").trim()]}))});async function l(s,{
count:e,rate:d,revisionFrom:a,clock:r,interrupt:f}){const E=r.now(),m=[];for(let I=0;I<e&&!f.aborted;I++)await r.sleep(Math.max(0,E+I*1e3/d-r.now()),f),f.aborted||
m.push(_(s,{clock:r,interrupt:f,revisionFrom:a}));const A=await Promise.all(m);return f.aborted?A.filter(I=>"status"in I):A}async function _(s,{clock:e,interrupt:d,
revisionFrom:a}){const r=e.now(),f=()=>Math.round(e.now()-r);try{const{status:E,headers:m,body:A=""}=await s(d),I=a&&c({headers:m,body:A},a);return{ms:f(),status:E,
body:A,...I!==void 0&&{revision:I}}}catch(E){return{ms:f(),why:E instanceof Error?E.message:String(E)}}}const c=({headers:s,body:e},d)=>{if("header"in d)return s[d.
header]?.toString();const a=d.body.exec(e);return a?.[1]??a?.[0]}}),71898:((Z,j,t)=>{t.d(j,{dv:()=>tt,j3:()=>q,Hm:()=>et,$P:()=>at});var w=t(84611),B=t(26452),h=t(
24399),U=t(96105),W=t(49773),K=t(91238),S=t(70894),y=t(75389),$=t(90745),v=t(57028),M=t(73944),R=t(3037),p=t(11656);const T=6e4;async function i(o,u){await(0,K.
DT)(o,"change");const O=await o.cluster.missing((0,S.xQ)("always","change"));if(O.length>0)throw await(0,K.o0)(o,O);await(0,v.D)(o);const g=(0,y.NP)(o.cluster.snapshot());
let D=n(o,u).traffic;const P=e(o.cluster.snapshot(),D);for(const L of P)d(o,L);await Promise.all(P.map(L=>a(o,L)));const C=await(0,p.m3)(o,()=>{const{service:L,
traffic:x}=n(o,u);if(D=x,!(0,h.UN)(L.traffic,D))return{send:()=>o.cluster.writeService({generation:L.generation,driver:null,set:{traffic:x}}),isDone:V=>V.service!==
void 0&&(0,h.UN)(V.service.traffic,D)}});return{before:g,isWritten:C.is==="written",...await r(o,D)}}function n(o,u){const O=o.cluster.snapshot(),{service:g}=O,
{target:D}=o.cluster;if(!g)throw(0,w.V2)("E_NOT_THERE",D);(0,M.R)(o,g),l(o,g);const P=u(g,O),C=P.traffic.find(({revisionName:L})=>!(0,y.i_)(O)(L));return C&&!P.
isRemoval&&_(o,g,C),{...P,service:g}}function l(o,u){const{journal:O}=u;if(O==="unreadable")throw(0,R.bL)(o,o.cluster.snapshot());if(O===void 0)return;const g=O.
stage==="paused"?"paused":"open";throw(0,w.V2)("E_ROLLOUT_OPEN",{...o.cluster.target,state:g,...O.job?.url?{url:O.job.url}:{}})}function _({cluster:o},u,{tag:O,
percent:g,revisionName:D}){const{namespace:P}=o.target,C=D??u.latestReady??"The latest Revision",L=(0,y.$R)(o.snapshot().revisions.get(C));throw g||O===void 0?(0,w.
V2)("E_REVISION_NOT_READY",{revision:C,why:L,namespace:P}):(0,w.V2)("E_ENTRY_NOT_READY",{...o.target,revision:C,why:L,tag:O})}const c=6e4,s=3e3;function e({service:o},u){
if(!o)return[];const[O,g]=[(0,y.fy)(o),(0,y.fy)({...o,traffic:u})];return(0,h.AR)(g).flatMap(({revision:D,percent:P})=>P>(0,h.tC)(D,O)?[D]:[])}function d({cluster:o,
reporter:u},O){const g=o.snapshot().revisions.get(O)?.verdict;if(g?.is!=="bad")return;const D=g.why===void 0?"":` (${(0,B.bR)(g.why)})`,P=`${O} proved bad in a \
rollout${D}${g.cause===void 0?".":`: ${g.cause}`}`;u.report({is:"warning",code:"W_BAD",message:P})}async function a(o,u){const{cluster:O,knock:g,interrupt:D,reporter:P}=o;
if(!(0,W.LK)(O.snapshot(),u))return;const C=(0,W.hu)(O.snapshot(),u),L=F=>!(0,W.LK)(F,u);if(C!==void 0){P.report({is:"note",text:`${u} has no pods: waking it be\
fore it receives traffic`});const F=b=>(0,U.T)(o,L,c,b);if(await(0,$.Ku)([b=>g(C,b),F],D),await(0,U.T)(o,L,s,D))return}const V=`${u} has no pods, and ${C===void 0?
"it has no tag by whose address it could be woken":"it did not start at a request"}: its first users wait for one to start.`;P.report({is:"warning",code:"W_ASLE\
EP",message:V})}async function r(o,u){const{cluster:O,clock:g,interrupt:D}=o,P=g.now(),C=({service:G})=>!G||!(0,h.UN)(G.traffic,u),L=G=>(0,y.fx)(G.route,u);await(0,U.
T)(o,G=>L(G)||C(G),T,D);const x=O.snapshot(),V=(0,y.NP)(x),F=Math.round(g.now()-P);if(L(x))return{after:V,isInForce:!0,afterMs:F};const b=(0,y.NK)(x.route)??"no\
 reason given",J=C(x)?"another client changed the traffic of the Service meanwhile":b;return{after:V,isInForce:!1,afterMs:F,why:J}}var f=t(69805),E=t(86522),m=t(
47282),A=t(74890),I=t(76684),N=t(17608),Y=t(33588),H=t(53559),X=t(32104),k=t(10312);const q=(o,u)=>({service:u,adoptGitops:o.take(X.V1.adoptGitops),stableTag:o.
take(X.et.stableTag),health:(0,k.Wr)(o)});async function tt(o,u,O){const{page:g,connect:D,clock:P}=o,{transport:C,namespace:L,server:x,context:V}=await D(),{service:F}=u,
b={server:x,namespace:L,service:F,...V===void 0?{}:{context:V}};g.show((0,N.D)({is:"target",...b}));const J=(0,m.X)({transport:C,clock:P,namespace:L,service:F,target:b});
try{const G=await i(ot(o,u,J),O),z=J.snapshot(),Q=(0,I.IX)({service:F,namespace:L,...G,...nt(z)});return g.show((0,I.Fd)(Q,g.width())),{code:st(G),change:Q,service:z.
service,urlOf:rt=>(0,y.rs)(z,rt)}}finally{await J.close()}}const nt=o=>{const u=o.service?.latestReady;return{copies:(0,f.J)(o,A.k),...u!==void 0&&{latest:u}}},
st=({isInForce:o})=>o?0:Y.h.uncertain,ot=({page:o,clock:u,interrupt:O},g,D)=>({cluster:D,clock:u,interrupt:O(),settings:g,knock:(0,E.T)(g.health,u).knock,reporter:{
report:P=>P.is==="warning"?o.warn(P.message):o.show((0,N.D)(P))}}),et=(o,u)=>({served:(0,y.NP)(o),stableTag:u,...o.service?.latestReady===void 0?{}:{latestReady:o.
service.latestReady},revisions:[...o.revisions.values()].map(({name:O,generation:g,ready:D,verdict:P})=>({name:O,generation:g,isReady:D.status==="True",isBad:P?.
is==="bad"}))});function at(o,{word:u,...O}){const g=(0,H.dL)(u,o);if(g)throw(0,w.V2)("E_NAME_AMBIGUOUS",{service:O.service,word:u,...g});const D=(0,H.Vg)(u,o);
if(D)return D;const P=o.revisions.toSorted((C,L)=>L.generation-C.generation).slice(0,3);throw(0,w.V2)("E_NO_REVISION",{...O,word:u,known:P.map(({name:C})=>C).join(
", ")})}}),26633:((Z,j,t)=>{t.r(j),t.d(j,{traffic:()=>T});var w=t(75389),B=t(84611),h=t(76684),U=t(32872),W=t(53559),K=t(7714),S=t(56808),y=t(51845),$=t(71898);
const{percentage:v,verify:M,rate:R,revisionFrom:p}=y.uE,T={prepare:s=>{const{take:e,isGiven:d,blame:a}=s,r=e(v)??[],f=(0,$.j3)(s,i(s,r));d(v)||a(v,(0,K.DG)("E_M\
ISSING",{example:v.example}));const E=n(s);return{act:m=>l(m,{options:f,shares:r,sample:E})}}};function i({take:s,isGiven:e,isWrong:d,blame:a},r){const f=s(y.gW)??
r.find(m=>m.service!==void 0)?.service??"";f===""&&!e(y.gW)&&!d(v)&&a(y.gW,(0,K.DG)("E_MISSING",{example:y.gW.example}));const E=r.find(m=>m.service!==void 0&&m.
service!==f);return E&&f!==""&&a(v,(0,K.DG)("E_SHARE_SERVICE",{word:E.written,service:f})),f}function n({take:s,isGiven:e,blame:d,spell:a}){const[r,f,E]=[s(M),s(
R),s(p)];for(const m of[R,p])r===void 0&&e(m)&&d(m,(0,K.DG)("E_NEEDS",{other:a(M)}));return r===void 0?void 0:{count:r,rate:f,...E&&{revisionFrom:E}}}async function l(s,{
options:e,shares:d,sample:a}){const{page:r,clock:f,env:E,interrupt:m}=s,{namespace:A}=await s.connect(),{code:I,change:N,service:Y}=await(0,$.dv)(s,e,_({...e,namespace:A},
d));r.show((0,h.gK)(N));const H=Y?.url;if(a===void 0||H===void 0||I!==0)return r.data(N),I;const X=await(0,S.ov)(H,{...a,health:e.health,env:E,clock:f,interrupt:m()});
return r.show((0,U.M)(X,r.width())),r.data({...N,verified:X}),I}const _=(s,e)=>(d,a)=>{const r=(0,$.Hm)(a,s.stableTag),f=e.map(E=>({...E,to:(0,$.$P)(r,{word:E.word,
...s})}));return c(f,d.latestReady),{traffic:(0,W.R6)((0,w.fy)(d),f)?d.traffic:(0,W.z4)(d.traffic,f)}};function c(s,e="@latest"){const d=({to:a})=>a.is==="follo\
ws"?e:a.name;for(const[a,[r,f]]of Map.groupBy(s,d))if(r&&f)throw(0,B.V2)("E_SHARE_TWICE",{one:r.written,other:f.written,receiver:a})}}),45269:((Z,j,t)=>{t.d(j,{
y:()=>S});var w=t(73024),B=t(37067),h=t(44708),U=t(41692),W=t(83026);const K={one:1,several:8},S=(M,{ingressAddress:R,env:p,connections:T})=>{const i={...T==="f\
resh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:K[T]},proxyEnv:R?{}:y(M,p)};return M.protocol==="https:"?new h.Agent({...i,ca:[...$(p)]}):new B.Agent(i)},y=(M,R)=>Object.
fromEntries([...(0,W.No)(M.protocol),"no_proxy","NO_PROXY"].map(p=>[p,R[p]])),$=M=>[...(0,U.getCACertificates)("default"),...(0,U.getCACertificates)("system"),...v(
M.CURL_CA_BUNDLE)],v=M=>{if(!M)return[];try{return[(0,w.readFileSync)(M,"utf8")]}catch{return[]}}}),72201:((Z,j,t)=>{t.d(j,{o:()=>U});var w=t(37067),B=t(44708),
h=t(45269);function U(v,M,R){const p=new Map,T=i=>{const n=p.get(i.protocol)??(0,h.y)(i,{...v,env:M,connections:R});return p.set(i.protocol,n),n};return{ask:async(i,n)=>{
const l=AbortSignal.timeout(v.timeoutMs),_=AbortSignal.any([n,l]);try{const c=T(new URL(i.url));return await W(i,{spec:v,agent:c,signal:_})}catch(c){throw new Error(
l.aborted?`no response within ${v.timeoutMs/1e3} s`:$(c))}},close:()=>{for(const i of p.values())i.destroy()}}}function W(v,M){const{promise:R,resolve:p,reject:T}=Promise.
withResolvers(),i=y(v,M,n=>{const{statusCode:l=0,headers:_}=n,c=S(n);n.on("error",T).on("end",()=>p({status:l,headers:_,body:c()}))});return i.on("error",n=>{i.
reusedSocket&&$(n)==="ECONNRESET"?W(v,M).then(p,T):T(n)}),i.end(),R}const K=2048;function S(v){const M=[];let R=0;return v.on("data",p=>{R<K&&M.push(p.subarray(
0,K-R)),R+=p.length}),()=>Buffer.concat(M).toString("utf8")}function y({url:v,method:M,headers:R,by:p},T,i){const n=new URL(v),{hostname:l,port:_}=new URL(p??v),
{ingressAddress:c}=T.spec,s={agent:T.agent,signal:T.signal,method:M,host:c?.host??l,port:c?.port??_,path:`${n.pathname}${n.search}`,headers:{host:n.host,...R}};
return n.protocol==="https:"?B.request({...s,servername:n.hostname},i):w.request(s,i)}const $=v=>v instanceof Error?"code"in v&&typeof v.code=="string"?v.code:v.
message:String(v)}),76684:((Z,j,t)=>{t.d(j,{Fd:()=>y,IX:()=>S,gK:()=>v});var w=t(36701),B=t(24399),h=t(53216),U=t(70621),W=t(21447),K=t(93832);const S=({before:i,
after:n,latest:l,copies:_,...c})=>{const s=[...n,...i].flatMap(({revisionName:a})=>a===void 0?[]:[a]),e=a=>n.flatMap(({revisionName:r,tag:f})=>r===a&&f!==void 0?
[f]:[]),d=a=>{const r=_?.get(a);return r===void 0?{}:{copyOf:r}};return{...c,revisions:[...new Set(s)].map(a=>({revision:a,before:(0,B.tC)(a,i),percent:(0,B.tC)(
a,n),tags:e(a),...d(a)})),isFloating:n.length>0&&(0,B.vY)(n),...l!==void 0&&{latest:{revision:l,...d(l)}}}},y=(i,n)=>{const l=i.revisions.map(({revision:c,before:s,
percent:e,tags:d,copyOf:a})=>[a===void 0?c:`${c} (copy of ${a})`,`${s} %`,`${e} %`,d.join(", ")||"-"].map(U.g$));return[...(0,K.$5)([["REVISION","BEFORE","NOW",
"TAGS"],...l],n).map((c,s)=>(0,h.n8)(c,s===0?"quiet":"plain")),(0,h.n8)(""),$(i)]},$=({isWritten:i,isInForce:n,afterMs:l,why:_,service:c})=>n?i?(0,h.n8)(`Done: \
the Route of ${c} serves this, ${(0,W.ZK)(l)} after the write.`,"good"):(0,h.n8)("No change: it was so already."):(0,h.n8)(`The Route of ${c} does not serve thi\
s yet: ${_??"no reason given"}.`,"bad"),v=i=>i.isFloating?[]:[...M(i),...R(i)].map(({text:n,tone:l})=>(0,h.n8)((0,U.g$)(n),l)),M=({service:i})=>[(0,h.n8)(`Traff\
ic is pinned to these Revisions: the next one of ${i} gets none by itself.`)],R=i=>{const{service:n,namespace:l,latest:_,revisions:c}=i,s=(0,h.n8)(`  ${(0,w.j)(
{verb:"traffic",service:n,args:["-p","@latest=100%"],namespace:l})}`),e=c.filter(({percent:A})=>A>0),d=({revision:A,copyOf:I})=>[A,I].some(N=>p(_,N));if(_===void 0||
e.every(d))return[(0,h.n8)("To follow the latest again:"),s];const{revision:a}=_,r=c.find(A=>A.revision===a);if(r&&r.percent>0)return[(0,h.n8)(`To give all of i\
t to the latest, ${a}, and to each that follows it, without a check:`),s];const f=r&&r.before>0?"from which this took the traffic":"which receives no traffic",[
E,...m]=e;return[(0,h.n8)(`The latest is ${a}, ${f}: @latest would send everyone there. A deploy moves traffic of a pinned Service, too.`),...E&&m.length===0?T(
i,E.copyOf??E.revision):[]]},p=(i,n)=>n!==void 0&&(i?.revision===n||i?.copyOf===n),T=({service:i,namespace:n},l)=>[(0,h.n8)(`To restore the configuration of ${l}\
 as well:`),(0,h.n8)(`  ${(0,w.j)({verb:"rollback",service:i,args:["--to",l],namespace:n})}`)]}),32872:((Z,j,t)=>{t.d(j,{M:()=>R,u:()=>y});var w=t(53216),B=t(70621),
h=t(21447),U=t(93832);const W=500,K=10,S=60,y=(n,{tookMs:l,isNamed:_})=>{const c=n.flatMap(e=>"status"in e?[e.ms]:[]).sort((e,d)=>e-d),s=e=>c[Math.ceil(e*c.length)-
1]??0;return{requests:n.length,tookMs:l,answers:M(n.map($),e=>e),...c.length>0&&{latencyMs:{p50:s(.5),p95:s(.95),p99:s(.99),slowest:s(1)}},coldStarts:c.filter(e=>e>=
W&&e>=K*s(.5)).length,..._&&{revisions:M(n.flatMap(v),e=>e)}}},$=n=>{if("why"in n)return{why:n.why};const[l=""]=n.body.trim().split(/\r?\n/),_=(0,B.g$)(l);return{
status:n.status,body:_.length>S?`${_.slice(0,S)}...`:_}},v=n=>"why"in n?[]:[n.revision===void 0?{}:{revision:n.revision}];function M(n,l){return[...Map.groupBy(
n,c=>JSON.stringify(l(c))).values()].flatMap(([c,...s])=>c?[{...c,count:s.length+1}]:[]).sort((c,s)=>s.count-c.count)}const R=(n,l)=>{const{requests:_,tookMs:c,
answers:s,latencyMs:e,coldStarts:d}=n,a=s.map(({count:f,status:E,body:m,why:A})=>[String(f),(0,h.tC)(f,_),E===void 0?"-":String(E),A===void 0?m??"":`no response\
: ${A}`]),r=(0,U.$5)([["COUNT","SHARE","STATUS","BODY"],...a],l);return[(0,w.n8)(`${(0,h.hS)(_,"request")} in ${(0,h.ZK)(c)}`,"title"),...r.map((f,E)=>(0,w.n8)(
f,E===0?"quiet":"plain")),...e?[(0,w.n8)(""),(0,w.n8)(`Latency   ${p(e)}`)]:[],...d>0?[(0,w.n8)(`Slow      ${T(d)}`,"warn")]:[],...i(n)]},p=({p50:n,p95:l,p99:_,
slowest:c})=>`p50 ${(0,h.ZK)(n)}, p95 ${(0,h.ZK)(l)}, p99 ${(0,h.ZK)(_)}, slowest ${(0,h.ZK)(c)}`,T=n=>`${(0,h.hS)(n,"response")} took as long as one that waits\
 for a pod to start (a cold start)`,i=({revisions:n})=>{const l=n?.reduce((_,{count:c})=>_+c,0)??0;return n?n.map(({revision:_,count:c},s)=>{const e=_===void 0?
"warn":"plain",d=s===0?"Revisions":"         ";return(0,w.n8)(`${d} ${_===void 0?"without a name":(0,B.g$)(_)} ${(0,h.tC)(c,l)} (${c})`,e)}):[(0,w.n8)("Revision\
s unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME","quiet")]}})};export{it as id,ct as ids,ft as modules};
