const q=778,tt=[778],nt={83778:((b,P,s)=>{s.d(P,{showSample:()=>k});var _=s(77380),v=s(35577),O=s(36491),$=s(51499),h=s(72201),m=s(31055),y=s(75829),w=s(67903),
o=s(53216),n=s(68582),g=s(55097),i=s(21447),t=s(93832);const r=500,u=10,l=60,S=(e,{tookMs:p,isNamed:d})=>{const a=e.flatMap(c=>"status"in c?[c.ms]:[]).sort((c,E)=>c-
E),f=c=>a[Math.ceil(c*a.length)-1]??0;return{requests:e.length,tookMs:p,answers:C(e.map(R),c=>c),...a.length>0&&{latencyMs:{p50:f(.5),p95:f(.95),p99:f(.99),slowest:f(
1)}},coldStarts:a.filter(c=>c>=r&&c>=u*f(.5)).length,...d&&{revisions:C(e.flatMap(A),c=>c)}}},R=e=>{if("why"in e)return{why:e.why};const[p=""]=e.body.trim().split(
/\r?\n/),d=(0,g.g)(p);return{status:e.status,body:d.length>l?`${d.slice(0,l)}...`:d}},A=e=>"why"in e?[]:[e.revision===void 0?{}:{revision:e.revision}];function C(e,p){
return[...Map.groupBy(e,a=>JSON.stringify(p(a))).values()].flatMap(([a,...f])=>a?[{...a,count:f.length+1}]:[]).sort((a,f)=>f.count-a.count)}const j=(e,p)=>{const{
requests:d,tookMs:a,answers:f,latencyMs:c,coldStarts:E}=e,D=f.map(({count:M,status:L,body:U,why:T})=>[String(M),(0,i.tC)(M,d),L===void 0?"-":String(L),T===void 0?
U??"":`no response: ${T}`]),x=(0,t.$5)([["COUNT","SHARE","STATUS","BODY"],...D],p);return[(0,o.n8)(`${(0,i.hS)(d,"request")} in ${(0,i.ZK)(a)}`,"title"),...x.map(
(M,L)=>(0,o.n8)(M,L===0?"quiet":"plain")),...c?[(0,o.n8)(""),(0,o.n8)(`Latency   ${N(c)}`)]:[],...E>0?[(0,o.n8)(`Slow      ${W(E)}`,"warn")]:[],...Z(e)]},N=({p50:e,
p95:p,p99:d,slowest:a})=>`p50 ${(0,i.ZK)(e)}, p95 ${(0,i.ZK)(p)}, p99 ${(0,i.ZK)(d)}, slowest ${(0,i.ZK)(a)}`,W=e=>`${(0,i.hS)(e,"response")} took as long as on\
e that waits for a pod to start (a cold start)`,Z=({revisions:e})=>{const p=e?.reduce((d,{count:a})=>d+a,0)??0;return e?e.map(({revision:d,count:a},f)=>{const c=d===
void 0?"warn":"plain",E=f===0?"Revisions":"         ";return(0,o.n8)(`${E} ${d===void 0?"without a name":(0,g.g)(d)} ${(0,i.tC)(a,p)} (${a})`,c)}):[(0,o.n8)("Re\
visions unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME","quiet")]};var H=s(46603);const k=(e,p,d)=>(0,v.a)(p,async a=>{
const{settings:f,env:c,interrupt:E}=p,D=await X(a,f),x=f.output==="json",M=(0,H.Z8)(e),{printed:L}=(0,$.O)(f.health,D);x||e.write((0,n.eR)((0,o.n8)(L),M));const{
ask:U,close:T}=(0,h.o)(f.health,c,"fresh");try{const K=Y(f,D),G=_.d.now(),V=await F(I=>U(K,I),{...d,clock:_.d,interrupt:E}),Q=Math.round(_.d.now()-G),B=S(V,{tookMs:Q,
isNamed:d.revisionFrom!==void 0});if(x)return e.page((0,w.KI)({url:K.url,command:L,...B}));for(const I of j(B,M.width?.()))e.write((0,n.eR)(I,M))}finally{T()}});
async function X({transport:e,namespace:p,server:d},{service:a}){const{snapshot:f}=await(0,y.W)({transport:e,clock:_.d,server:d,namespace:p,service:a}),c=f.service?.
url;if(c===void 0)throw(0,O.V2)("E_NOT_THERE",{service:a,namespace:p});return c}const Y=({health:{path:e,method:p,headers:d}},a)=>({url:(0,m.gZ)(a,e),method:p,headers:Object.
fromEntries(d.map(f=>{const[c="",...E]=f.split(":");return[c.trim().toLowerCase(),E.join(":").trim()]}))});async function F(e,{count:p,rate:d,revisionFrom:a,clock:f,
interrupt:c}){const E=f.now(),D=[];for(let M=0;M<p&&!c.aborted;M++)await f.sleep(Math.max(0,E+M*1e3/d-f.now()),c),c.aborted||D.push(J(e,{clock:f,interrupt:c,revisionFrom:a}));
const x=await Promise.all(D);return c.aborted?x.filter(M=>"status"in M):x}async function J(e,{clock:p,interrupt:d,revisionFrom:a}){const f=p.now(),c=()=>Math.round(
p.now()-f);try{const{status:E,headers:D,body:x=""}=await e(d),M=a&&z({headers:D,body:x},a);return{ms:c(),status:E,body:x,...M!==void 0&&{revision:M}}}catch(E){return{
ms:c(),why:E instanceof Error?E.message:String(E)}}}const z=({headers:e,body:p},d)=>{if("header"in d)return e[d.header]?.toString();const a=d.body.exec(p);return a?.[1]??
a?.[0]}}),51499:((b,P,s)=>{s.d(P,{O:()=>$});var _=s(31055),v=s(51390);const O="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",$=(o,n)=>{const g=(0,_.
gZ)(n,o.path),i=l=>["-sS",.../[[\]{}]/.test(g)?["--globoff"]:[],"--max-time",String(o.timeoutMs/1e3),...h(o.method),...l.flatMap(S=>["-H",S]),...m(g,o.ingressAddress),
"-w",O,g],t=["curl",...i(o.headers.map(v.F))].map(w).join(" "),r=o.headers.filter(v.$f);if(r.length===0)return{args:i(o.headers),printed:t};const u=o.headers.filter(
l=>!(0,v.$f)(l));return{args:i([...u,"@-"]),input:`${r.join(`
`)}
`,printed:t}},h=o=>o==="HEAD"?["--head"]:["--max-filesize","10M",...o==="GET"?[]:["-X",o]],m=(o,n)=>{if(!n)return[];const{hostname:g,port:i,protocol:t}=new URL(
o);return["--noproxy","*","--connect-to",`${`${g}:${i||(t==="https:"?"443":"80")}`}:${y(n.host)}:${n.port}`]},y=o=>o.includes(":")&&!o.startsWith("[")?`[${o}]`:
o,w=o=>/^[\w@%+=:,./-]+$/.test(o)?o:`'${o.replaceAll("'","'\\''")}'`}),45269:((b,P,s)=>{s.d(P,{y:()=>m});var _=s(73024),v=s(37067),O=s(44708),$=s(41692),h=s(83026);
const m=(n,{ingressAddress:g,env:i,connections:t})=>{const r={...t==="one"?{keepAlive:!0,maxSockets:1}:{keepAlive:!1},proxyEnv:g?{}:y(n,i)};return n.protocol===
"https:"?new O.Agent({...r,ca:[...w(i)]}):new v.Agent(r)},y=(n,g)=>Object.fromEntries([...(0,h.No)(n.protocol),"no_proxy","NO_PROXY"].map(i=>[i,g[i]])),w=n=>[...(0,$.
getCACertificates)("default"),...(0,$.getCACertificates)("system"),...o(n.CURL_CA_BUNDLE)],o=n=>{if(!n)return[];try{return[(0,_.readFileSync)(n,"utf8")]}catch{return[]}}}),
72201:((b,P,s)=>{s.d(P,{o:()=>$});var _=s(37067),v=s(44708),O=s(45269);function $(n,g,i){const t=new Map,r=u=>{const l=t.get(u.protocol)??(0,O.y)(u,{...n,env:g,
connections:i});return t.set(u.protocol,l),l};return{ask:async(u,l)=>{const S=AbortSignal.timeout(n.timeoutMs),R=AbortSignal.any([l,S]);try{const A=r(new URL(u.
url));return await h(u,{spec:n,agent:A,signal:R})}catch(A){throw new Error(S.aborted?`no response within ${n.timeoutMs/1e3} s`:o(A))}},close:()=>{for(const u of t.
values())u.destroy()}}}function h(n,g){const{promise:i,resolve:t,reject:r}=Promise.withResolvers(),u=w(n,g,l=>{const{statusCode:S=0,headers:R}=l,A=y(l);l.on("er\
ror",r).on("end",()=>t({status:S,headers:R,body:A()}))});return u.on("error",l=>{u.reusedSocket&&o(l)==="ECONNRESET"?h(n,g).then(t,r):r(l)}),u.end(),i}const m=2048;
function y(n){const g=[];let i=0;return n.on("data",t=>{i<m&&g.push(t.subarray(0,m-i)),i+=t.length}),()=>Buffer.concat(g).toString("utf8")}function w({url:n,method:g,
headers:i,by:t},r,u){const l=new URL(n),{hostname:S,port:R}=new URL(t??n),{ingressAddress:A}=r.spec,C={agent:r.agent,signal:r.signal,method:g,host:A?.host??S,port:A?.
port??R,path:`${l.pathname}${l.search}`,headers:{host:l.host,...i}};return l.protocol==="https:"?v.request({...C,servername:l.hostname},u):_.request(C,u)}const o=n=>n instanceof
Error?"code"in n&&typeof n.code=="string"?n.code:n.message:String(n)}),83026:((b,P,s)=>{s.d(P,{No:()=>O,O6:()=>v,S1:()=>$});var _=s(71553);const v=async({ingressAddress:h},m,y)=>{
if(h)return y.resolves(h.host);const{hostname:w,protocol:o}=new URL(m);return O(o).some(n=>y.env[n])||y.resolves(w)},O=h=>h==="https:"?["https_proxy","HTTPS_PRO\
XY","all_proxy","ALL_PROXY"]:["http_proxy","all_proxy","ALL_PROXY"],$=h=>(0,_.lookup)(h.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1)}),31055:((b,P,s)=>{s.d(P,
{G3:()=>_,ek:()=>v,gZ:()=>O});const _=({path:h,status:m},y)=>m?m.some(w=>w===y||w===$(y)):h===void 0?y<500:$(y)==="2xx",v=({path:h,status:m})=>m?m.join(" or "):
h===void 0?"any below 500":"2xx",O=(h,m)=>m===void 0?h:`${h.replace(/\/+$/,"")}/${m.replace(/^\/+/,"")}`,$=h=>`${Math.floor(h/100)}xx`}),51390:((b,P,s)=>{s.d(P,
{$f:()=>m,F:()=>$,cT:()=>h,gb:()=>O});var _=s(55097);const v=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,O=t=>{const r=t.
indexOf(":");return[t.slice(0,r),t.slice(r+1).trim()]},$=t=>m(t)?`${O(t)[0]}: ***`:t,h=(t,r)=>r.filter(m).flatMap(w).flatMap(i).toSorted((u,l)=>l.length-u.length).
reduce((u,l)=>u.replaceAll(l,"***"),(0,_.f)(t)),m=t=>t.includes(":")&&v.test(O(t)[0]),y=4,w=t=>{const[r,u]=O(t),[,l="",S=""]=/^(\w+)\s+(.*)$/.exec(u)??[],R=[.../cookie/i.
test(r)?o(u):[],.../^basic$/i.test(l)?g(S):[]];return[u,S,...R.filter(({length:A})=>A>=y)].filter(A=>A.length>0)},o=t=>t.split(";").flatMap(r=>{const u=r.slice(
r.indexOf("=")+1).trim(),l=u.replace(/^"(.*)"$/,"$1");return[u,l,n(l)]}),n=t=>{try{return decodeURIComponent(t)}catch{return t}},g=t=>{const r=Buffer.from(t,"ba\
se64").toString("utf8");return[r,r.slice(r.indexOf(":")+1)]},i=t=>{const r=JSON.stringify(t).slice(1,-1);return[(0,_.g)(t),(0,_.g)(r),(0,_.g)(r.replaceAll("/","\
\\/"))].filter(u=>u!=="")}})};export{q as id,tt as ids,nt as modules};
