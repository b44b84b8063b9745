const k=64,F=[64],H={82064:((K,g,n)=>{n.r(g),n.d(g,{logs:()=>a});var h=n(27624),y=n(44262),L=n(32460),D=n(5323),w=n(71791),R=n(9422),O=n(70209);const P=1e3;async function I(t,s){
const{isFollowed:i,signal:d,lastLines:v}=s,r=new Map,M=async j=>{for(const{pod:$,revision:p}of await _(t,s)){const T=(0,R.n)($);T!==void 0&&!r.has(T)&&r.set(T,c(
t,{pod:$,revision:p,lastLines:j},s))}};for(await M(v);i&&!d.aborted;)await t.clock.sleep(P,d),d.aborted||await M(void 0);return await Promise.all(r.values()),r.
size}async function _(t,{namespace:s,of:i}){const d="service"in i?`${D.Pf.service}=${i.service}`:`${D.Pf.revision}=${i.revision}`;return((await(0,y.LD)(t,{path:(0,w.
Ro)(s,"pods"),query:{labelSelector:d}}))?.items??[]).flatMap(r=>{const M=(0,O.H9)(r);return M?[{pod:M,revision:E(r)}]:[]})}const E=({metadata:t})=>(0,h.Qq)((0,h.
Te)((0,h.Ik)(t).labels)[D.Pf.revision])??"";async function c(t,{pod:s,revision:i,lastLines:d},v){const{namespace:r,isFollowed:M,each:j,signal:$}=v,p={container:s.
userContainer,...d!==void 0&&{tailLines:String(d)},...M&&{follow:"true"}},T=(0,y.XM)({path:`${(0,w.Ro)(r,"pods")}/${encodeURIComponent(s.name)}/log`,query:p});try{
const{status:W,body:B}=await t.transport({method:"GET",path:T},{signal:$});if(W!==200)return j({revision:i,pod:s.name,text:`(its log cannot be read: HTTP ${W})`});
for await(const C of(0,L.M)(B))j({revision:i,pod:s.name,text:C})}catch{$.aborted||j({revision:i,pod:s.name,text:"(the connection to its log broke)"})}}var l=n(79493),
f=n(46864),m=n(17608),u=n(7714),o=n(51845);async function e(t,{namespace:s,service:i,revision:d}){return(await(0,l.VE)(t,{namespace:s,...i!==void 0&&{service:i}}).
catch(()=>[])).flatMap(({snapshot:r})=>[...r.revisions.values()]).filter(({name:r})=>d===void 0||r===d).flatMap(({name:r,verdict:M})=>M?.cause===void 0?[]:[(0,f.
xv)(r,M)])}const a={prepare:({take:t,isGiven:s,isWrong:i,blame:d})=>{const[v,r]=[t(o.gW),t(o.DD.revision)],[M,j]=[t(o.DD.follow),t(o.DD.lines)];return[o.gW,o.DD.
revision].some(p=>s(p)||i(p))||d(o.gW,(0,u.DG)("E_MISSING",{example:o.gW.example})),{act:async({page:p,connect:T,clock:W,interrupt:B})=>{const C=await T(),{api:x}=(0,l.
J5)({...C,clock:W}),S=A=>{p.show((0,m.D)({is:"log",line:A})),p.data(A)},b=r===void 0?{service:v??""}:{revision:r},{namespace:U}=C;if(await I(x,{namespace:U,of:b,
lastLines:j,isFollowed:M,each:S,signal:B()})>0)return 0;p.warn(`There are no pods of ${r??v} in ${U}: it may be scaled to zero.`);for(const A of await e(x,{namespace:U,
service:v,revision:r}))p.warn(A);return 0}}}}}),99256:((K,g,n)=>{n.d(g,{oW:()=>I,w$:()=>P,wj:()=>R});var h=n(44262),y=n(5581),L=n(79132),D=n(71791),w=n(70209);const R=async(_,E,c)=>{
const{pod:l,revision:f}=E,u=(l?[`involvedObject.name=${l}`]:[`involvedObject.name=${f}`,"involvedObject.kind=ReplicaSet"]).map(t=>O(_,E.namespace,{selector:t,signal:c}));
return(await Promise.all(u).catch(()=>{}))?.flat()?.filter(t=>t.about===l||t.about.startsWith(f))?.toSorted((t,s)=>(0,w.RN)(t.at,s.at))},O=async(_,E,{selector:c,
signal:l})=>{const f={path:(0,D.Ro)(E,"events"),query:{fieldSelector:c}};return((await(0,h.LD)(_,f,l))?.items??[]).map(w.WD)},P=20,I=async(_,E,{pod:c,container:l,
signal:f})=>{const m=c.containers.some(({name:e,state:a})=>e===l&&a==="terminated"),u={container:l,tailLines:String(P),previous:String(!m)},o=(0,h.XM)({path:`${(0,D.
Ro)(E,"pods")}/${encodeURIComponent(c.name)}/log`,query:u});try{const e=await(0,y.w$)(_,{method:"GET",path:o},{signal:f});return(0,L.FG)(e)?e.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((K,g,n)=>{n.d(g,{n:()=>E,p:()=>R});var h=n(44262),y=n(32460),L=n(71791),D=n(99256);const w=3,R=(c,{namespace:l,each:f,
signal:m})=>{const u=new Map,o=new Set,e=async a=>{const t={container:a.userContainer,follow:"true"},s=(0,h.XM)({path:`${(0,L.Ro)(l,"pods")}/${encodeURIComponent(
a.name)}/log`,query:t});try{const i=await c.transport({method:"GET",path:s},{signal:m});if(i.status!==200)return;u.set(a.name,[]);const d=_(v=>f(a.name,v));for await(const v of(0,y.
M)(i.body)){const r=I(v);u.set(a.name,[...u.get(a.name)??[],r].slice(-D.w$)),d(r)}}catch{}};return{follow:a=>{for(const t of a){const s=E(t);s!==void 0&&!o.has(
s)&&(u.has(t.name)||u.size<w)&&(o.add(s),e(t))}},last:a=>u.get(a)??[]}},O=4e3,P=1e3,I=c=>c.length<=O?c:`${c.slice(0,O)} (and ${c.length-O} characters more)`,_=c=>{
let l=0;return f=>{l+=1,l<=P&&c(f),l===P&&c("(further lines are not shown)")}},E=({name:c,userContainer:l,containers:f})=>{const m=f.find(u=>u.name===l);return m?.
state==="running"?`${c}/${m.exits}`:m?.state==="terminated"?`${c}/${m.exits-1}`:void 0}}),32460:((K,g,n)=>{n.d(g,{M:()=>m,T:()=>P});var h=n(14711),y=n(27624),L=n(
44262),D=n(5581),w=n(79132);const R=1e5,O=410;async function*P(o,e,{version:a,signal:t}){const s=new AbortController,i=AbortSignal.any([t,s.signal]);try{const d=await I(
o,e,{version:a,signal:i});d.status===O?yield{is:"expired"}:d.status!==200?yield{is:"refused",error:await _(o,e,d)}:yield*c(m(E(o,d.body,i)))}catch{}finally{s.abort()}}
const I=async(o,e,{version:a,signal:t})=>{const s={...e.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:a},i={method:"GET",path:(0,L.XM)({path:e.path,
query:s})};return await o.rateLimiter?.(i,t),t.throwIfAborted(),(0,h.wj)({clock:o.clock,ms:D.Hl,signal:t},()=>o.transport(i,{signal:t}))},_=(o,e,a)=>(0,h.wj)({clock:o.
clock,ms:D.Hl},async()=>(0,w.lS)(await(0,D.Of)(a),`watch ${e.path}`,o.server));async function*E(o,e,a){const t=e[Symbol.asyncIterator]();for(;;){const s=await(0,h.
wj)({clock:o.clock,ms:R,signal:a},()=>t.next());if(s.done)return;yield s.value}}async function*c(o){for await(const e of o){const{type:a,object:t}=(0,y.Ik)((0,y.
qF)(e));if(a==="ERROR")return yield*f((0,y.Ik)(t));const s=typeof a=="string"?l.get(a):void 0;s&&(yield{is:s,object:(0,y.Ik)(t)})}}const l=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*f(o){(0,y.WQ)(o.code)===O&&(yield{is:"expired"})}async function*m(o){let e="";for await(const a of o){
const t=(e+a).split(`
`);e=t.pop()??"",yield*t,e.length>u&&(yield e,e="")}e!==""&&(yield e)}const u=8*1024*1024})};export{k as id,F as ids,H as modules};
