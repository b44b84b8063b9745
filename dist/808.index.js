const x=808,B=[808],S={56808:((U,$,o)=>{o.d($,{ov:()=>e,showSample:()=>n});var O=o(53969),D=o(36374),d=o(84611),v=o(51499),u=o(72201),E=o(31055),g=o(45123),R=o(
32872),r=o(67903),_=o(53216),i=o(68582),h=o(46603);const n=(l,a,m)=>(0,O.a)(a,async y=>{const{settings:P,env:M,interrupt:A}=a,T=await s(y,P),C=P.output==="json",
L=(0,h.Z8)(l),{printed:w}=(0,v.O)(P.health,T);C||l.write((0,i.eR)((0,_.n8)(w),L));const I=await e(T,{...m,health:P.health,env:M,clock:D.d,interrupt:A});if(C)return l.
page((0,r.KI)({url:(0,E.gZ)(T,P.health.path),command:w,...I}));for(const K of(0,R.M)(I,L.width?.()))l.write((0,i.eR)(K,L))});async function e(l,{health:a,env:m,
...y}){const{ask:P,close:M}=(0,u.o)(a,m,"fresh"),{clock:A,revisionFrom:T}=y;try{const C=A.now(),L=await p(w=>P(t(a,l),w),y);return(0,R.u)(L,{tookMs:Math.round(A.
now()-C),isNamed:T!==void 0})}finally{M()}}async function s({transport:l,namespace:a,server:m},{service:y}){const{snapshot:P}=await(0,g.W)({transport:l,clock:D.
d,server:m,namespace:a,service:y}),M=P.service?.url;if(M===void 0)throw(0,d.V2)("E_NOT_THERE",{service:y,namespace:a});return M}const t=({path:l,method:a,headers:m},y)=>({
url:(0,E.gZ)(y,l),method:a,headers:Object.fromEntries(m.map(P=>{const[M="",...A]=P.split(":");return[M.trim().toLowerCase(),A.join(":").trim()]}))});async function p(l,{
count:a,rate:m,revisionFrom:y,clock:P,interrupt:M}){const A=P.now(),T=[];for(let L=0;L<a&&!M.aborted;L++)await P.sleep(Math.max(0,A+L*1e3/m-P.now()),M),M.aborted||
T.push(f(l,{clock:P,interrupt:M,revisionFrom:y}));const C=await Promise.all(T);return M.aborted?C.filter(L=>"status"in L):C}async function f(l,{clock:a,interrupt:m,
revisionFrom:y}){const P=a.now(),M=()=>Math.round(a.now()-P);try{const{status:A,headers:T,body:C=""}=await l(m),L=y&&c({headers:T,body:C},y);return{ms:M(),status:A,
body:C,...L!==void 0&&{revision:L}}}catch(A){return{ms:M(),why:A instanceof Error?A.message:String(A)}}}const c=({headers:l,body:a},m)=>{if("header"in m)return l[m.
header]?.toString();const y=m.body.exec(a);return y?.[1]??y?.[0]}}),51499:((U,$,o)=>{o.d($,{O:()=>v});var O=o(31055),D=o(51390);const d="\\n%{http_code} in %{tim\
e_total} s, connect %{time_connect} s\\n",v=(r,_)=>{const i=(0,O.gZ)(_,r.path),h=t=>["-sS",.../[[\]{}]/.test(i)?["--globoff"]:[],"--max-time",String(r.timeoutMs/
1e3),...u(r.method),...t.flatMap(p=>["-H",p]),...E(i,r.ingressAddress),"-w",d,i],n=["curl",...h(r.headers.map(D.F))].map(R).join(" "),e=r.headers.filter(D.$f);if(e.
length===0)return{args:h(r.headers),printed:n};const s=r.headers.filter(t=>!(0,D.$f)(t));return{args:h([...s,"@-"]),input:`${e.join(`
`)}
`,printed:n}},u=r=>r==="HEAD"?["--head"]:["--max-filesize","10M",...r==="GET"?[]:["-X",r]],E=(r,_)=>{if(!_)return[];const{hostname:i,port:h,protocol:n}=new URL(
r);return["--noproxy","*","--connect-to",`${`${i}:${h||(n==="https:"?"443":"80")}`}:${g(_.host)}:${_.port}`]},g=r=>r.includes(":")&&!r.startsWith("[")?`[${r}]`:
r,R=r=>/^[\w@%+=:,./-]+$/.test(r)?r:`'${r.replaceAll("'","'\\''")}'`}),45269:((U,$,o)=>{o.d($,{y:()=>g});var O=o(73024),D=o(37067),d=o(44708),v=o(41692),u=o(83026);
const E={one:1,several:8},g=(i,{ingressAddress:h,env:n,connections:e})=>{const s={...e==="fresh"?{keepAlive:!1}:{keepAlive:!0,maxSockets:E[e]},proxyEnv:h?{}:R(i,
n)};return i.protocol==="https:"?new d.Agent({...s,ca:[...r(n)]}):new D.Agent(s)},R=(i,h)=>Object.fromEntries([...(0,u.No)(i.protocol),"no_proxy","NO_PROXY"].map(
n=>[n,h[n]])),r=i=>[...(0,v.getCACertificates)("default"),...(0,v.getCACertificates)("system"),..._(i.CURL_CA_BUNDLE)],_=i=>{if(!i)return[];try{return[(0,O.readFileSync)(
i,"utf8")]}catch{return[]}}}),72201:((U,$,o)=>{o.d($,{o:()=>v});var O=o(37067),D=o(44708),d=o(45269);function v(_,i,h){const n=new Map,e=s=>{const t=n.get(s.protocol)??
(0,d.y)(s,{..._,env:i,connections:h});return n.set(s.protocol,t),t};return{ask:async(s,t)=>{const p=AbortSignal.timeout(_.timeoutMs),f=AbortSignal.any([t,p]);try{
const c=e(new URL(s.url));return await u(s,{spec:_,agent:c,signal:f})}catch(c){throw new Error(p.aborted?`no response within ${_.timeoutMs/1e3} s`:r(c))}},close:()=>{
for(const s of n.values())s.destroy()}}}function u(_,i){const{promise:h,resolve:n,reject:e}=Promise.withResolvers(),s=R(_,i,t=>{const{statusCode:p=0,headers:f}=t,
c=g(t);t.on("error",e).on("end",()=>n({status:p,headers:f,body:c()}))});return s.on("error",t=>{s.reusedSocket&&r(t)==="ECONNRESET"?u(_,i).then(n,e):e(t)}),s.end(),
h}const E=2048;function g(_){const i=[];let h=0;return _.on("data",n=>{h<E&&i.push(n.subarray(0,E-h)),h+=n.length}),()=>Buffer.concat(i).toString("utf8")}function R({
url:_,method:i,headers:h,by:n},e,s){const t=new URL(_),{hostname:p,port:f}=new URL(n??_),{ingressAddress:c}=e.spec,l={agent:e.agent,signal:e.signal,method:i,host:c?.
host??p,port:c?.port??f,path:`${t.pathname}${t.search}`,headers:{host:t.host,...h}};return t.protocol==="https:"?D.request({...l,servername:t.hostname},s):O.request(
l,s)}const r=_=>_ instanceof Error?"code"in _&&typeof _.code=="string"?_.code:_.message:String(_)}),83026:((U,$,o)=>{o.d($,{No:()=>d,O6:()=>D,S1:()=>v});var O=o(
71553);const D=async({ingressAddress:u},E,g)=>{if(u)return g.resolves(u.host);const{hostname:R,protocol:r}=new URL(E);return d(r).some(_=>g.env[_])||g.resolves(
R)},d=u=>u==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],v=u=>(0,O.lookup)(u.replace(/^\[(.*)\]$/,"$1")).
then(()=>!0,()=>!1)}),31055:((U,$,o)=>{o.d($,{G3:()=>O,ek:()=>D,gZ:()=>d});const O=({path:u,status:E},g)=>E?E.some(R=>R===g||R===v(g)):u===void 0?g<500:v(g)==="\
2xx",D=({path:u,status:E})=>E?E.join(" or "):u===void 0?"any below 500":"2xx",d=(u,E)=>E===void 0?u:`${u.replace(/\/+$/,"")}/${E.replace(/^\/+/,"")}`,v=u=>`${Math.
floor(u/100)}xx`}),51390:((U,$,o)=>{o.d($,{$f:()=>E,F:()=>v,cT:()=>u,gb:()=>d});var O=o(81542);const D=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
d=n=>{const e=n.indexOf(":");return[n.slice(0,e),n.slice(e+1).trim()]},v=n=>E(n)?`${d(n)[0]}: ***`:n,u=(n,e)=>e.filter(E).flatMap(R).flatMap(h).toSorted((s,t)=>t.
length-s.length).reduce((s,t)=>s.replaceAll(t,"***"),(0,O.f)(n)),E=n=>n.includes(":")&&D.test(d(n)[0]),g=4,R=n=>{const[e,s]=d(n),[,t="",p=""]=/^(\w+)\s+(.*)$/.exec(
s)??[],f=[.../cookie/i.test(e)?r(s):[],.../^basic$/i.test(t)?i(p):[]];return[s,p,...f.filter(({length:c})=>c>=g)].filter(c=>c.length>0)},r=n=>n.split(";").flatMap(
e=>{const s=e.slice(e.indexOf("=")+1).trim(),t=s.replace(/^"(.*)"$/,"$1");return[s,t,_(t)]}),_=n=>{try{return decodeURIComponent(n)}catch{return n}},i=n=>{const e=Buffer.
from(n,"base64").toString("utf8");return[e,e.slice(e.indexOf(":")+1)]},h=n=>{const e=JSON.stringify(n).slice(1,-1);return[(0,O.g)(n),(0,O.g)(e),(0,O.g)(e.replaceAll(
"/","\\/"))].filter(s=>s!=="")}}),32872:((U,$,o)=>{o.d($,{M:()=>h,u:()=>R});var O=o(53216),D=o(70621),d=o(21447),v=o(93832);const u=500,E=10,g=60,R=(t,{tookMs:p,
isNamed:f})=>{const c=t.flatMap(a=>"status"in a?[a.ms]:[]).sort((a,m)=>a-m),l=a=>c[Math.ceil(a*c.length)-1]??0;return{requests:t.length,tookMs:p,answers:i(t.map(
r),a=>a),...c.length>0&&{latencyMs:{p50:l(.5),p95:l(.95),p99:l(.99),slowest:l(1)}},coldStarts:c.filter(a=>a>=u&&a>=E*l(.5)).length,...f&&{revisions:i(t.flatMap(
_),a=>a)}}},r=t=>{if("why"in t)return{why:t.why};const[p=""]=t.body.trim().split(/\r?\n/),f=(0,D.g$)(p);return{status:t.status,body:f.length>g?`${f.slice(0,g)}.\
..`:f}},_=t=>"why"in t?[]:[t.revision===void 0?{}:{revision:t.revision}];function i(t,p){return[...Map.groupBy(t,c=>JSON.stringify(p(c))).values()].flatMap(([c,
...l])=>c?[{...c,count:l.length+1}]:[]).sort((c,l)=>l.count-c.count)}const h=(t,p)=>{const{requests:f,tookMs:c,answers:l,latencyMs:a,coldStarts:m}=t,y=l.map(({count:M,
status:A,body:T,why:C})=>[String(M),(0,d.tC)(M,f),A===void 0?"-":String(A),C===void 0?T??"":`no response: ${C}`]),P=(0,v.$5)([["COUNT","SHARE","STATUS","BODY"],
...y],p);return[(0,O.n8)(`${(0,d.hS)(f,"request")} in ${(0,d.ZK)(c)}`,"title"),...P.map((M,A)=>(0,O.n8)(M,A===0?"quiet":"plain")),...a?[(0,O.n8)(""),(0,O.n8)(`L\
atency   ${n(a)}`)]:[],...m>0?[(0,O.n8)(`Slow      ${e(m)}`,"warn")]:[],...s(t)]},n=({p50:t,p95:p,p99:f,slowest:c})=>`p50 ${(0,d.ZK)(t)}, p95 ${(0,d.ZK)(p)}, p9\
9 ${(0,d.ZK)(f)}, slowest ${(0,d.ZK)(c)}`,e=t=>`${(0,d.hS)(t,"response")} took as long as one that waits for a pod to start (a cold start)`,s=({revisions:t})=>{
const p=t?.reduce((f,{count:c})=>f+c,0)??0;return t?t.map(({revision:f,count:c},l)=>{const a=f===void 0?"warn":"plain",m=l===0?"Revisions":"         ";return(0,O.
n8)(`${m} ${f===void 0?"without a name":(0,D.g$)(f)} ${(0,d.tC)(c,p)} (${c})`,a)}):[(0,O.n8)("Revisions unknown: responses do not name theirs. If yours do, say \
where: --revision-from header:NAME","quiet")]}})};export{x as id,B as ids,S as modules};
