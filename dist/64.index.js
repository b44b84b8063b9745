const k=64,F=[64],H={82064:((K,g,s)=>{s.r(g),s.d(g,{logs:()=>d});var h=s(27624),y=s(44262),R=s(32460),D=s(5323),w=s(71791),L=s(9422),O=s(70209);const P=1e3;async function I(t,n){
const{isFollowed:a,signal:r,lastLines:_}=n,i=new Map,m=async j=>{for(const{pod:$,revision:p}of await M(t,n)){const T=(0,L.n)($);T!==void 0&&!i.has(T)&&i.set(T,c(
t,{pod:$,revision:p,lastLines:j},n))}};for(await m(_);a&&!r.aborted;)await t.clock.sleep(P,r),r.aborted||await m(void 0);return await Promise.all(i.values()),i.
size}async function M(t,{namespace:n,of:a}){const r="service"in a?`${D.Pf.service}=${a.service}`:`${D.Pf.revision}=${a.revision}`;return((await(0,y.LD)(t,{path:(0,w.
Ro)(n,"pods"),query:{labelSelector:r}}))?.items??[]).flatMap(i=>{const m=(0,O.H9)(i);return m?[{pod:m,revision:v(i)}]:[]})}const v=({metadata:t})=>(0,h.Qq)((0,h.
Te)((0,h.Ik)(t).labels)[D.Pf.revision])??"";async function c(t,{pod:n,revision:a,lastLines:r},_){const{namespace:i,isFollowed:m,each:j,signal:$}=_,p={container:n.
userContainer,...r!==void 0&&{tailLines:String(r)},...m&&{follow:"true"}},T=(0,y.XM)({path:`${(0,w.Ro)(i,"pods")}/${encodeURIComponent(n.name)}/log`,query:p});try{
const{status:W,body:B}=await t.transport({method:"GET",path:T},{signal:$});if(W!==200)return j({revision:a,pod:n.name,text:`(its log cannot be read: HTTP ${W})`});
for await(const C of(0,R.M)(B))j({revision:a,pod:n.name,text:C})}catch{$.aborted||j({revision:a,pod:n.name,text:"(the connection to its log broke)"})}}var l=s(79493),
f=s(46864),u=s(17608),E=s(7714),o=s(51845);async function e(t,{namespace:n,service:a,revision:r}){return(await(0,l.VE)(t,{namespace:n,...a!==void 0&&{service:a}}).
catch(()=>[])).flatMap(({snapshot:i})=>[...i.revisions.values()]).filter(({name:i})=>r===void 0||i===r).flatMap(({name:i,verdict:m})=>m?.cause===void 0?[]:[(0,f.
xv)(i,m)])}const d={prepare:({take:t,isGiven:n,isWrong:a,blame:r})=>{const[_,i]=[t(o.gW),t(o.DD.revision)],[m,j]=[t(o.DD.follow),t(o.DD.lines)];return[o.gW,o.DD.
revision].some(p=>n(p)||a(p))||r(o.gW,(0,E.DG)("E_MISSING",{example:o.gW.example})),{act:async({page:p,connect:T,clock:W,interrupt:B})=>{const C=await T(),{api:x}=(0,l.
J5)({...C,clock:W}),S=A=>{p.show((0,u.D)({is:"log",line:A})),p.data(A)},b=i===void 0?{service:_??""}:{revision:i},{namespace:U}=C;if(await I(x,{namespace:U,of:b,
lastLines:j,isFollowed:m,each:S,signal:B()})>0)return 0;p.warn(`There are no pods of ${i??_} in ${U}: it may be scaled to zero.`);for(const A of await e(x,{namespace:U,
service:_,revision:i}))p.warn(A);return 0}}}}}),99256:((K,g,s)=>{s.d(g,{oW:()=>I,w$:()=>P,wj:()=>L});var h=s(44262),y=s(5581),R=s(79132),D=s(71791),w=s(70209);const L=async(M,v,c)=>{
const{pod:l,revision:f}=v,E=(l?[`involvedObject.name=${l}`]:[`involvedObject.name=${f}`,"involvedObject.kind=ReplicaSet"]).map(t=>O(M,v.namespace,{selector:t,signal:c}));
return(await Promise.all(E).catch(()=>{}))?.flat()?.filter(t=>t.about===l||t.about.startsWith(f))?.toSorted((t,n)=>(0,w.RN)(t.at,n.at))},O=async(M,v,{selector:c,
signal:l})=>{const f={path:(0,D.Ro)(v,"events"),query:{fieldSelector:c}};return((await(0,h.LD)(M,f,l))?.items??[]).map(w.WD)},P=20,I=async(M,v,{pod:c,container:l,
signal:f})=>{const u=c.containers.some(({name:e,state:d})=>e===l&&d==="terminated"),E={container:l,tailLines:String(P),previous:String(!u)},o=(0,h.XM)({path:`${(0,D.
Ro)(v,"pods")}/${encodeURIComponent(c.name)}/log`,query:E});try{const e=await(0,y.w$)(M,{method:"GET",path:o},{signal:f});return(0,R.FG)(e)?e.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((K,g,s)=>{s.d(g,{n:()=>v,p:()=>L});var h=s(44262),y=s(32460),R=s(71791),D=s(99256);const w=3,L=(c,{namespace:l,each:f,
signal:u})=>{const E=new Map,o=new Set,e=new Set,d=async t=>{const n={container:t.userContainer,follow:"true"},a=(0,h.XM)({path:`${(0,R.Ro)(l,"pods")}/${encodeURIComponent(
t.name)}/log`,query:n});try{const r=await c.transport({method:"GET",path:a},{signal:u});if(r.status!==200){e.delete(t.name);return}E.set(t.name,[]);const _=M(i=>f(
t.name,i));for await(const i of(0,y.M)(r.body)){const m=I(i);E.set(t.name,[...E.get(t.name)??[],m].slice(-D.w$)),_(m)}}catch{}};return{follow:t=>{for(const n of t){
const a=v(n),r=e.has(n.name)||e.size<w;a===void 0||o.has(a)||!r||(o.add(a),e.add(n.name),d(n))}},last:t=>E.get(t)??[]}},O=4e3,P=1e3,I=c=>c.length<=O?c:`${c.slice(
0,O)} (and ${c.length-O} characters more)`,M=c=>{let l=0;return f=>{l+=1,l<=P&&c(f),l===P+1&&c("(further lines are not shown)")}},v=({name:c,userContainer:l,containers:f})=>{
const u=f.find(E=>E.name===l);return u?.state==="running"?`${c}/${u.exits}`:u?.state==="terminated"?`${c}/${u.exits-1}`:void 0}}),32460:((K,g,s)=>{s.d(g,{M:()=>u,
T:()=>P});var h=s(14711),y=s(27624),R=s(44262),D=s(5581),w=s(79132);const L=1e5,O=410;async function*P(o,e,{version:d,signal:t}){const n=new AbortController,a=AbortSignal.
any([t,n.signal]);try{const r=await I(o,e,{version:d,signal:a});r.status===O?yield{is:"expired"}:r.status!==200?yield{is:"refused",error:await M(o,e,r)}:yield*c(
u(v(o,r.body,a)))}catch{}finally{n.abort()}}const I=async(o,e,{version:d,signal:t})=>{const n={...e.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:d},
a={method:"GET",path:(0,R.XM)({path:e.path,query:n})};return await o.rateLimiter?.(a,t),t.throwIfAborted(),(0,h.wj)({clock:o.clock,ms:D.Hl,signal:t},()=>o.transport(
a,{signal:t}))},M=(o,e,d)=>(0,h.wj)({clock:o.clock,ms:D.Hl},async()=>(0,w.lS)(await(0,D.Of)(d),`watch ${e.path}`,o.server));async function*v(o,e,d){const t=e[Symbol.
asyncIterator]();for(;;){const n=await(0,h.wj)({clock:o.clock,ms:L,signal:d},()=>t.next());if(n.done)return;yield n.value}}async function*c(o){for await(const e of o){
const{type:d,object:t}=(0,y.Ik)((0,y.qF)(e));if(d==="ERROR")return yield*f((0,y.Ik)(t));const n=typeof d=="string"?l.get(d):void 0;n&&(yield{is:n,object:(0,y.Ik)(
t)})}}const l=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*f(o){(0,y.WQ)(o.code)===O&&(yield{is:"expired"})}
async function*u(o){let e="";for await(const d of o){const t=(e+d).split(`
`);e=t.pop()??"",yield*t,e.length>E&&(yield e,e="")}e!==""&&(yield e)}const E=8*1024*1024})};export{k as id,F as ids,H as modules};
