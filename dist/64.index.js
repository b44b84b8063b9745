const b=64,G=[64],k={82064:((W,g,s)=>{s.r(g),s.d(g,{logs:()=>a});var v=s(27624),h=s(44262),P=s(32460),y=s(5323),O=s(71791),L=s(9422),_=s(70209);const w=1e3;async function R(t,n){
const{isFollowed:o,signal:e,lastLines:u}=n,l=new Map,E=async M=>{for(const{pod:j,revision:p}of await D(t,n)){const I=(0,L.n)(j);I!==void 0&&!l.has(I)&&l.set(I,i(
t,{pod:j,revision:p,lastLines:M},n))}};for(await E(u);o&&!e.aborted;)await t.clock.sleep(w,e),e.aborted||await E(void 0);return await Promise.all(l.values()),l.
size}async function D(t,{namespace:n,of:o}){const e="service"in o?`${y.Pf.service}=${o.service}`:`${y.Pf.revision}=${o.revision}`;return((await(0,h.LD)(t,{path:(0,O.
Ro)(n,"pods"),query:{labelSelector:e}}))?.items??[]).flatMap(l=>{const E=(0,_.H9)(l);return E?[{pod:E,revision:m(l)}]:[]})}const m=({metadata:t})=>(0,v.Qq)((0,v.
Te)((0,v.Ik)(t).labels)[y.Pf.revision])??"";async function i(t,{pod:n,revision:o,lastLines:e},u){const{namespace:l,isFollowed:E,each:M,signal:j}=u,p={container:n.
userContainer,...e!==void 0&&{tailLines:String(e)},...E&&{follow:"true"}},I=(0,h.XM)({path:`${(0,O.Ro)(l,"pods")}/${encodeURIComponent(n.name)}/log`,query:p});try{
const{status:T,body:C}=await t.transport({method:"GET",path:I},{signal:j});if(T!==200)return M({revision:o,pod:n.name,text:`(its log cannot be read: HTTP ${T})`});
for await(const $ of(0,P.M)(C))M({revision:o,pod:n.name,text:$})}catch{j.aborted||M({revision:o,pod:n.name,text:"(the connection to its log broke)"})}}var c=s(79493),
f=s(17608),d=s(7714),r=s(34599);const a={prepare:({take:t,isGiven:n,isWrong:o,blame:e})=>{const[u,l]=[t(r.gW),t(r.DD.revision)],[E,M]=[t(r.DD.follow),t(r.DD.lines)];
return[r.gW,r.DD.revision].some(p=>n(p)||o(p))||e(r.gW,(0,d.DG)("E_MISSING",{example:r.gW.example})),{act:async({page:p,connect:I,clock:T,interrupt:C})=>{const $=await I(),
{api:B}=(0,c.J5)({...$,clock:T}),U=K=>{p.show((0,f.D)({is:"log",line:K})),p.data(K)},x=l===void 0?{service:u??""}:{revision:l},{namespace:A}=$;return await R(B,
{namespace:A,of:x,lastLines:M,isFollowed:E,each:U,signal:C()})===0&&p.warn(`There are no pods of ${l??u} in ${A}: it may be scaled to zero.`),0}}}}}),99256:((W,g,s)=>{
s.d(g,{oW:()=>R,w$:()=>w,wj:()=>L});var v=s(44262),h=s(5581),P=s(79132),y=s(71791),O=s(70209);const L=async(D,m,i)=>{const{pod:c,revision:f}=m,d=t=>_(D,m.namespace,
{selector:t,signal:i});return(c?await d(`involvedObject.name=${c}`):(await Promise.all([d(`involvedObject.name=${f}`),d("involvedObject.kind=ReplicaSet")])).flat()).
filter(t=>t.about===c||t.about.startsWith(f)).toSorted((t,n)=>(0,O.RN)(t.at,n.at))},_=async(D,m,{selector:i,signal:c})=>{try{const f={path:(0,y.Ro)(m,"events"),
query:{fieldSelector:i}};return((await(0,v.LD)(D,f,c))?.items??[]).map(O.WD)}catch{return[]}},w=20,R=async(D,m,{pod:i,container:c,signal:f})=>{const d=i.containers.
some(({name:t,state:n})=>t===c&&n==="terminated"),r={container:c,tailLines:String(w),previous:String(!d)},a=(0,v.XM)({path:`${(0,y.Ro)(m,"pods")}/${encodeURIComponent(
i.name)}/log`,query:r});try{const t=await(0,h.w$)(D,{method:"GET",path:a},{signal:f});return(0,P.FG)(t)?t.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((W,g,s)=>{s.d(g,{n:()=>m,p:()=>L});var v=s(44262),h=s(32460),P=s(71791),y=s(99256);const O=3,L=(i,{namespace:c,each:f,
signal:d})=>{const r=new Map,a=new Set,t=async n=>{const o={container:n.userContainer,follow:"true"},e=(0,v.XM)({path:`${(0,P.Ro)(c,"pods")}/${encodeURIComponent(
n.name)}/log`,query:o});try{const u=await i.transport({method:"GET",path:e},{signal:d});if(u.status!==200)return;r.set(n.name,[]);const l=D(E=>f(n.name,E));for await(const E of(0,h.
M)(u.body)){const M=R(E);r.set(n.name,[...r.get(n.name)??[],M].slice(-y.w$)),l(M)}}catch{}};return{follow:n=>{for(const o of n){const e=m(o);e!==void 0&&!a.has(
e)&&(r.has(o.name)||r.size<O)&&(a.add(e),t(o))}},last:n=>r.get(n)??[]}},_=4e3,w=1e3,R=i=>i.length<=_?i:`${i.slice(0,_)} (and ${i.length-_} characters more)`,D=i=>{
let c=0;return f=>{c+=1,c<=w&&i(f),c===w&&i("(further lines are not shown)")}},m=({name:i,userContainer:c,containers:f})=>{const d=f.find(r=>r.name===c);return d?.
state==="running"?`${i}/${d.exits}`:d?.state==="terminated"?`${i}/${d.exits-1}`:void 0}}),32460:((W,g,s)=>{s.d(g,{M:()=>d,T:()=>w});var v=s(14711),h=s(27624),P=s(
44262),y=s(5581),O=s(79132);const L=1e5,_=410;async function*w(a,t,{version:n,signal:o}){const e=new AbortController,u=AbortSignal.any([o,e.signal]);try{const l=await R(
a,t,{version:n,signal:u});l.status===_?yield{is:"expired"}:l.status!==200?yield{is:"refused",error:await D(a,t,l)}:yield*i(d(m(a,l.body,u)))}catch{}finally{e.abort()}}
const R=async(a,t,{version:n,signal:o})=>{const e={...t.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:n},u={method:"GET",path:(0,P.XM)({path:t.path,
query:e})};return await a.rateLimiter?.(u,o),o.throwIfAborted(),(0,v.wj)({clock:a.clock,ms:y.Hl,signal:o},()=>a.transport(u,{signal:o}))},D=(a,t,n)=>(0,v.wj)({clock:a.
clock,ms:y.Hl},async()=>(0,O.lS)(await(0,y.Of)(n),`watch ${t.path}`,a.server));async function*m(a,t,n){const o=t[Symbol.asyncIterator]();for(;;){const e=await(0,v.
wj)({clock:a.clock,ms:L,signal:n},()=>o.next());if(e.done)return;yield e.value}}async function*i(a){for await(const t of a){const{type:n,object:o}=(0,h.Ik)((0,h.
qF)(t));if(n==="ERROR")return yield*f((0,h.Ik)(o));const e=typeof n=="string"?c.get(n):void 0;e&&(yield{is:e,object:(0,h.Ik)(o)})}}const c=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*f(a){(0,h.WQ)(a.code)===_&&(yield{is:"expired"})}async function*d(a){let t="";for await(const n of a){
const o=(t+n).split(`
`);t=o.pop()??"",yield*o,t.length>r&&(yield t,t="")}t!==""&&(yield t)}const r=8*1024*1024})};export{b as id,G as ids,k as modules};
