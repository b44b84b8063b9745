const x=808,B=[808],S={56808:((U,$,e)=>{e.d($,{ov:()=>o,showSample:()=>n});var h=e(77380),A=e(53969),d=e(84611),v=e(51499),u=e(72201),E=e(31055),g=e(45123),R=e(
67903),r=e(53216),a=e(68582),i=e(6947),p=e(46603);const n=(l,_,M)=>(0,A.a)(_,async D=>{const{settings:P,env:m,interrupt:y}=_,T=await s(D,P),C=P.output==="json",
L=(0,p.Z8)(l),{printed:w}=(0,v.O)(P.health,T);C||l.write((0,a.eR)((0,r.n8)(w),L));const I=await o(T,{...M,health:P.health,env:m,clock:h.d,interrupt:y});if(C)return l.
page((0,R.KI)({url:(0,E.gZ)(T,P.health.path),command:w,...I}));for(const K of(0,i.M)(I,L.width?.()))l.write((0,a.eR)(K,L))});async function o(l,{health:_,env:M,
...D}){const{ask:P,close:m}=(0,u.o)(_,M,"fresh"),{clock:y,revisionFrom:T}=D;try{const C=y.now(),L=await O(w=>P(t(_,l),w),D);return(0,i.u)(L,{tookMs:Math.round(y.
now()-C),isNamed:T!==void 0})}finally{m()}}async function s({transport:l,namespace:_,server:M},{service:D}){const{snapshot:P}=await(0,g.W)({transport:l,clock:h.
d,server:M,namespace:_,service:D}),m=P.service?.url;if(m===void 0)throw(0,d.V2)("E_NOT_THERE",{service:D,namespace:_});return m}const t=({path:l,method:_,headers:M},D)=>({
url:(0,E.gZ)(D,l),method:_,headers:Object.fromEntries(M.map(P=>{const[m="",...y]=P.split(":");return[m.trim().toLowerCase(),y.join(":").trim()]}))});async function O(l,{
count:_,rate:M,revisionFrom:D,clock:P,interrupt:m}){const y=P.now(),T=[];for(let L=0;L<_&&!m.aborted;L++)await P.sleep(Math.max(0,y+L*1e3/M-P.now()),m),m.aborted||
T.push(f(l,{clock:P,interrupt:m,revisionFrom:D}));const C=await Promise.all(T);return m.aborted?C.filter(L=>"status"in L):C}async function f(l,{clock:_,interrupt:M,
revisionFrom:D}){const P=_.now(),m=()=>Math.round(_.now()-P);try{const{status:y,headers:T,body:C=""}=await l(M),L=D&&c({headers:T,body:C},D);return{ms:m(),status:y,
body:C,...L!==void 0&&{revision:L}}}catch(y){return{ms:m(),why:y instanceof Error?y.message:String(y)}}}const c=({headers:l,body:_},M)=>{if("header"in M)return l[M.
header]?.toString();const D=M.body.exec(_);return D?.[1]??D?.[0]}}),51499:((U,$,e)=>{e.d($,{O:()=>v});var h=e(31055),A=e(51390);const d="\\n%{http_code} in %{tim\
e_total} s, connect %{time_connect} s\\n",v=(r,a)=>{const i=(0,h.gZ)(a,r.path),p=t=>["-sS",.../[[\]{}]/.test(i)?["--globoff"]:[],"--max-time",String(r.timeoutMs/
1e3),...u(r.method),...t.flatMap(O=>["-H",O]),...E(i,r.ingressAddress),"-w",d,i],n=["curl",...p(r.headers.map(A.F))].map(R).join(" "),o=r.headers.filter(A.$f);if(o.
length===0)return{args:p(r.headers),printed:n};const s=r.headers.filter(t=>!(0,A.$f)(t));return{args:p([...s,"@-"]),input:`${o.join(`
`)}
`,printed:n}},u=r=>r==="HEAD"?["--head"]:["--max-filesize","10M",...r==="GET"?[]:["-X",r]],E=(r,a)=>{if(!a)return[];const{hostname:i,port:p,protocol:n}=new URL(
r);return["--noproxy","*","--connect-to",`${`${i}:${p||(n==="https:"?"443":"80")}`}:${g(a.host)}:${a.port}`]},g=r=>r.includes(":")&&!r.startsWith("[")?`[${r}]`:
r,R=r=>/^[\w@%+=:,./-]+$/.test(r)?r:`'${r.replaceAll("'","'\\''")}'`}),45269:((U,$,e)=>{e.d($,{y:()=>g});var h=e(73024),A=e(37067),d=e(44708),v=e(41692),u=e(83026);
const E={one:1,several:8},g=(i,{ingressAddress:p,env:n,connections:o})=>{const s={...o==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:E[o]},proxyEnv:p?{}:R(i,
n)};return i.protocol==="https:"?new d.Agent({...s,ca:[...r(n)]}):new A.Agent(s)},R=(i,p)=>Object.fromEntries([...(0,u.No)(i.protocol),"no_proxy","NO_PROXY"].map(
n=>[n,p[n]])),r=i=>[...(0,v.getCACertificates)("default"),...(0,v.getCACertificates)("system"),...a(i.CURL_CA_BUNDLE)],a=i=>{if(!i)return[];try{return[(0,h.readFileSync)(
i,"utf8")]}catch{return[]}}}),72201:((U,$,e)=>{e.d($,{o:()=>v});var h=e(37067),A=e(44708),d=e(45269);function v(a,i,p){const n=new Map,o=s=>{const t=n.get(s.protocol)??
(0,d.y)(s,{...a,env:i,connections:p});return n.set(s.protocol,t),t};return{ask:async(s,t)=>{const O=AbortSignal.timeout(a.timeoutMs),f=AbortSignal.any([t,O]);try{
const c=o(new URL(s.url));return await u(s,{spec:a,agent:c,signal:f})}catch(c){throw new Error(O.aborted?`no response within ${a.timeoutMs/1e3} s`:r(c))}},close:()=>{
for(const s of n.values())s.destroy()}}}function u(a,i){const{promise:p,resolve:n,reject:o}=Promise.withResolvers(),s=R(a,i,t=>{const{statusCode:O=0,headers:f}=t,
c=g(t);t.on("error",o).on("end",()=>n({status:O,headers:f,body:c()}))});return s.on("error",t=>{s.reusedSocket&&r(t)==="ECONNRESET"?u(a,i).then(n,o):o(t)}),s.end(),
p}const E=2048;function g(a){const i=[];let p=0;return a.on("data",n=>{p<E&&i.push(n.subarray(0,E-p)),p+=n.length}),()=>Buffer.concat(i).toString("utf8")}function R({
url:a,method:i,headers:p,by:n},o,s){const t=new URL(a),{hostname:O,port:f}=new URL(n??a),{ingressAddress:c}=o.spec,l={agent:o.agent,signal:o.signal,method:i,host:c?.
host??O,port:c?.port??f,path:`${t.pathname}${t.search}`,headers:{host:t.host,...p}};return t.protocol==="https:"?A.request({...l,servername:t.hostname},s):h.request(
l,s)}const r=a=>a instanceof Error?"code"in a&&typeof a.code=="string"?a.code:a.message:String(a)}),83026:((U,$,e)=>{e.d($,{No:()=>d,O6:()=>A,S1:()=>v});var h=e(
71553);const A=async({ingressAddress:u},E,g)=>{if(u)return g.resolves(u.host);const{hostname:R,protocol:r}=new URL(E);return d(r).some(a=>g.env[a])||g.resolves(
R)},d=u=>u==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],v=u=>(0,h.lookup)(u.replace(/^\[(.*)\]$/,"$1")).
then(()=>!0,()=>!1)}),31055:((U,$,e)=>{e.d($,{G3:()=>h,ek:()=>A,gZ:()=>d});const h=({path:u,status:E},g)=>E?E.some(R=>R===g||R===v(g)):u===void 0?g<500:v(g)==="\
2xx",A=({path:u,status:E})=>E?E.join(" or "):u===void 0?"any below 500":"2xx",d=(u,E)=>E===void 0?u:`${u.replace(/\/+$/,"")}/${E.replace(/^\/+/,"")}`,v=u=>`${Math.
floor(u/100)}xx`}),51390:((U,$,e)=>{e.d($,{$f:()=>E,F:()=>v,cT:()=>u,gb:()=>d});var h=e(55097);const A=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
d=n=>{const o=n.indexOf(":");return[n.slice(0,o),n.slice(o+1).trim()]},v=n=>E(n)?`${d(n)[0]}: ***`:n,u=(n,o)=>o.filter(E).flatMap(R).flatMap(p).toSorted((s,t)=>t.
length-s.length).reduce((s,t)=>s.replaceAll(t,"***"),(0,h.f)(n)),E=n=>n.includes(":")&&A.test(d(n)[0]),g=4,R=n=>{const[o,s]=d(n),[,t="",O=""]=/^(\w+)\s+(.*)$/.exec(
s)??[],f=[.../cookie/i.test(o)?r(s):[],.../^basic$/i.test(t)?i(O):[]];return[s,O,...f.filter(({length:c})=>c>=g)].filter(c=>c.length>0)},r=n=>n.split(";").flatMap(
o=>{const s=o.slice(o.indexOf("=")+1).trim(),t=s.replace(/^"(.*)"$/,"$1");return[s,t,a(t)]}),a=n=>{try{return decodeURIComponent(n)}catch{return n}},i=n=>{const o=Buffer.
from(n,"base64").toString("utf8");return[o,o.slice(o.indexOf(":")+1)]},p=n=>{const o=JSON.stringify(n).slice(1,-1);return[(0,h.g)(n),(0,h.g)(o),(0,h.g)(o.replaceAll(
"/","\\/"))].filter(s=>s!=="")}}),6947:((U,$,e)=>{e.d($,{M:()=>p,u:()=>R});var h=e(53216),A=e(70621),d=e(21447),v=e(93832);const u=500,E=10,g=60,R=(t,{tookMs:O,
isNamed:f})=>{const c=t.flatMap(_=>"status"in _?[_.ms]:[]).sort((_,M)=>_-M),l=_=>c[Math.ceil(_*c.length)-1]??0;return{requests:t.length,tookMs:O,answers:i(t.map(
r),_=>_),...c.length>0&&{latencyMs:{p50:l(.5),p95:l(.95),p99:l(.99),slowest:l(1)}},coldStarts:c.filter(_=>_>=u&&_>=E*l(.5)).length,...f&&{revisions:i(t.flatMap(
a),_=>_)}}},r=t=>{if("why"in t)return{why:t.why};const[O=""]=t.body.trim().split(/\r?\n/),f=(0,A.g$)(O);return{status:t.status,body:f.length>g?`${f.slice(0,g)}.\
..`:f}},a=t=>"why"in t?[]:[t.revision===void 0?{}:{revision:t.revision}];function i(t,O){return[...Map.groupBy(t,c=>JSON.stringify(O(c))).values()].flatMap(([c,
...l])=>c?[{...c,count:l.length+1}]:[]).sort((c,l)=>l.count-c.count)}const p=(t,O)=>{const{requests:f,tookMs:c,answers:l,latencyMs:_,coldStarts:M}=t,D=l.map(({count:m,
status:y,body:T,why:C})=>[String(m),(0,d.tC)(m,f),y===void 0?"-":String(y),C===void 0?T??"":`no response: ${C}`]),P=(0,v.$5)([["COUNT","SHARE","STATUS","BODY"],
...D],O);return[(0,h.n8)(`${(0,d.hS)(f,"request")} in ${(0,d.ZK)(c)}`,"title"),...P.map((m,y)=>(0,h.n8)(m,y===0?"quiet":"plain")),..._?[(0,h.n8)(""),(0,h.n8)(`L\
atency   ${n(_)}`)]:[],...M>0?[(0,h.n8)(`Slow      ${o(M)}`,"warn")]:[],...s(t)]},n=({p50:t,p95:O,p99:f,slowest:c})=>`p50 ${(0,d.ZK)(t)}, p95 ${(0,d.ZK)(O)}, p9\
9 ${(0,d.ZK)(f)}, slowest ${(0,d.ZK)(c)}`,o=t=>`${(0,d.hS)(t,"response")} took as long as one that waits for a pod to start (a cold start)`,s=({revisions:t})=>{
const O=t?.reduce((f,{count:c})=>f+c,0)??0;return t?t.map(({revision:f,count:c},l)=>{const _=f===void 0?"warn":"plain",M=l===0?"Revisions":"         ";return(0,h.
n8)(`${M} ${f===void 0?"without a name":(0,A.g$)(f)} ${(0,d.tC)(c,O)} (${c})`,_)}):[(0,h.n8)("Revisions unknown: responses do not name theirs. If yours do, say \
where: --revision-from header:NAME","quiet")]}})};export{x as id,B as ids,S as modules};
