const ot=890,at=[890],it={78890:((et,j,c)=>{c.r(j),c.d(j,{install:()=>Q});var N=c(57975),C=c(84611),u=c(27624),O=c(79132),P=c(654),x=c(86882),F=c(81610);const R=n=>(0,u.
JD)((0,u.Ik)((0,u.Ik)((0,u.qF)(n)).details).causes).flatMap(({reason:s,field:o})=>s==="FieldManagerConflict"?[(0,u.Qq)(o)??""]:[]),T=(n,t)=>t.reduce((s,o)=>(0,u.
Ik)(k(s,W(o))),n),W=n=>[...n.matchAll(/\.([^.[\]]+)|\[([^=\]]+)=("[^"]*"|[^\]]*)\]/g)].map(([,t,s="",o=""])=>t===void 0?{name:s,value:(0,u.qF)(o)}:{key:t}),k=(n,[
t,...s])=>{if(t){if("key"in t){if(!(0,F.G)(n)||!Object.hasOwn(n,t.key))return n;const{[t.key]:o,...a}=n,e=k(o,s);return e===void 0?a:{...a,[t.key]:e}}return Array.
isArray(n)?n.flatMap(o=>(0,F.G)(o)&&o[t.name]===t.value?k(o,s)??[]:[o]):n}};var l=c(9894),m=c(33817);async function J(n,t,s,o){if(!t.resource.isServed)return{...t,
plan:"create"};const a=await(0,m.Eb)(n,t),{response:e,body:i}=await V(n,t,s),r=e.status===404&&o.has(t.namespace??"");if(!(0,O.FG)(e)&&!r&&!(0,x.LX)(e))throw B(
t,e);if(!a)return{...t,body:i,plan:"create"};const f=(0,O.FG)(e)?(0,u.Ik)((0,u.qF)(e.text)):void 0;return{...t,body:i,plan:f&&U(a,f)?"keep":"change"}}async function V(n,t,s){
const o=await(0,m.Km)(n,S(t,s,!0)),a=o.status===409&&D(t)?R(o.text):[];if(a.length===0)return{response:o,body:t.body};const e=T(t.body,a);return{response:await(0,m.
Km)(n,S({...t,body:e},s,!0)),body:e}}const D=n=>(0,l.F8)(n)==="admissionregistration.k8s.io",B=(n,t)=>{const s=(0,O.J5)(t);return s.is==="written"?(0,C.V2)("E_O\
BJECT_REFUSED",{object:(0,l.tq)(n),why:""}):(0,m.Of)(n,s)},U=(n,t)=>(0,N.isDeepStrictEqual)(E(n),E(t)),E=({status:n,metadata:t,...s})=>{const{managedFields:o,resourceVersion:a,
generation:e,...i}=(0,u.Ik)(t);return{...s,metadata:i}},K=500;async function A(n,t,s,{untilMs:o,signal:a}){for(;;){if(a.aborted)throw(0,C.V2)("E_STOPPED",{});const e=await(0,P.
M)(n,S(t,s,!1));if(e.is==="written")return;if(!(e.is==="unknown"||e.is==="refused"&&(e.status===404||e.status===429||e.status>=500))||n.clock.now()>=o)throw(0,m.
Of)(t,e);await n.clock.sleep(K,a)}}function S(n,{fieldManager:t,force:s},o){const{path:a,body:e}=n,i=new URLSearchParams({fieldManager:t,...s&&!D(n)&&{force:"tr\
ue"},...o&&{dryRun:"All"}});return{method:"PATCH",path:`${a}?${i}`,headers:{accept:"application/json","content-type":"application/apply-patch+yaml"},body:JSON.stringify(
e)}}var G=c(33209),d=c(53216),h=c(21447),w=c(15623),I=c(47666);const L="kn-rollout-install",H="kn-rollout-settings",Q={prepare:n=>{const t=(0,w.UB)(n),s=n.take(
I.c.ingressClass),o=n.take(I.c.forceConflicts),a={...t,force:o,...s!==void 0&&{ingressClass:s}};return{act:e=>X(e,a)}}};async function X(n,t){const{page:s}=n,o=await(0,w.
ho)(n,t.sources);(0,w.BW)(o.manifests);const a=await Z(o,t),e=a.flatMap(({objects:g})=>g),i=(0,h.hS)(o.manifests.length,"manifest");s.show([(0,d.n8)(`${i}, ${(0,h.
hS)(e.length,"object")}: ${tt(e)}`,"title")]);const[r,{isDryRun:f}]=[e.map(g=>({...(0,w.qu)(g),plan:g.plan})),t];if(f){const g=e.filter(({plan:y})=>y!=="keep");
return s.show(g.map(y=>(0,d.n8)(`  would ${y.plan} ${(0,l.tq)(y)}`))),s.data({isDryRun:f,isDone:!1,objects:r}),0}const p=Y(n,o,t),{code:st,error:v}=await(0,w.vk)(
n,async()=>{for(const{source:g,objects:y}of a)await(g===$?_(p,y):q(p,{source:g,objects:y}))});return v||s.show([nt(e,p.elapsed())]),s.data({isDryRun:f,isDone:!v,
objects:r,...v&&{error:v}}),st}async function Z({api:n,manifests:t},{ingressClass:s,force:o}){const a=new Set(t.flatMap(({objects:r})=>r.filter(l.GW).map(({name:f})=>f))),
e=[...t,...s===void 0?[]:[z(s)]],i=[];for(const{source:r,objects:f}of e)i.push({source:r,objects:await(0,w.oq)(f,p=>J(n,p,M(r,o),a))});return i}const $="--ingre\
ss-class",M=(n,t)=>({fieldManager:n===$?H:L,force:t});function z(n){const[t,s,o,a]=["v1","ConfigMap","config-network","knative-serving"],e={apiVersion:t,kind:s,
metadata:{name:o,namespace:a},data:{"ingress-class":n}},i={apiVersion:t,kind:s,plural:"configmaps",isNamespaced:!0,isServed:!0},r=(0,m.ZA)(()=>i,{source:$,apiVersion:t,
kind:s,name:o,namespace:a,body:e},a);return{source:$,objects:r?[r]:[],unknown:[]}}function Y({page:n,clock:t},{api:s,signal:o},{timeoutMs:a,force:e}){const i=t.
now(),r={untilMs:i+a,signal:o,after:(0,h.p0)(a)};return{api:s,page:n,wait:r,force:e,elapsed:()=>(0,h.p0)(t.now()-i)}}async function q(n,{source:t,objects:s}){const{
api:o,page:a,wait:e,elapsed:i}=n;a.show([(0,d.n8)(t,"title")]);const r=s.filter(l.gN);await b(n,"Namespaces",s.filter(l.GW)),await b(n,"Custom resource definiti\
ons",r),await(0,G.Tl)(o,r,e),r.length>0&&a.show([(0,d.n8)(`  Custom resource definitions are established after ${i()}`)]),await b(n,"Other objects",s.filter(p=>!(0,l.
GW)(p)&&!(0,l.gN)(p)));const f=p=>a.show([(0,d.n8)(`  ${(0,l.tq)(p)} is available after ${i()}`,"good")]);await(0,G.ay)(o,s.filter(l.ce),{...e,tell:f})}async function _({
api:n,page:t,wait:s,force:o},a){for(const e of a)e.plan!=="keep"&&await A(n,e,M(e.source,o),s);t.show([(0,d.n8)("Ingress class","title"),...a.map(e=>(0,d.n8)(` \
 set in ${(0,l.tq)(e)}`))])}async function b({api:n,page:t,wait:s,force:o},a,e){let i=0;const r=()=>t.show(e.length===0?[]:[(0,d.n8)(`  ${a} ${i} of ${e.length}`)]);
try{for(const f of e)f.plan!=="keep"&&await A(n,f,M(f.source,o),s),i+=1}finally{r()}}const tt=n=>{const t=s=>n.filter(o=>o.plan===s).length;return`${t("create")}\
 to create, ${t("change")} to change, ${t("keep")} as they should be`},nt=(n,t)=>{const s=n.filter(({plan:o})=>o!=="keep").length;return s===0?(0,d.n8)(`No chan\
ge: ${(0,h.hS)(n.length,"object")} as in the manifests.`,"good"):(0,d.n8)(`Done after ${t}: ${(0,h.hS)(s,"object")} written, ${n.length-s} were as in the manife\
sts.`,"good")}})};export{ot as id,at as ids,it as modules};
