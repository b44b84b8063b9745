const et=427,ot=[427],at={34427:((st,C,l)=>{l.r(C),l.d(C,{install:()=>Q});var N=l(57975),F=l(84611),d=l(27624),k=l(79132),P=l(94115),W=l(86882),D=l(81610);const R=n=>(0,d.
JD)((0,d.Ik)((0,d.Ik)((0,d.qF)(n)).details).causes).flatMap(({reason:e,field:o})=>e==="FieldManagerConflict"?[(0,d.Qq)(o)??""]:[]),T=(n,t)=>t.reduce((e,o)=>(0,d.
Ik)(O(e,o)),n),O=(n,t)=>{if(t==="")return;if((0,D.G)(n)){const s=Object.keys(n).filter($=>t.startsWith(`.${$}`)&&/^([.[]|$)/.test(t.slice($.length+1))),[i]=s.toSorted(
($,v)=>v.length-$.length);if(i===void 0)return n;const{[i]:r,...c}=n,f=O(r,t.slice(i.length+1));return f===void 0?c:{...c,[i]:f}}const[e,o="",a=""]=/^\[([^=\]]+)=("[^"]*"|[^\]]*)\]/.
exec(t)??[];return e===void 0||!Array.isArray(n)?n:n.flatMap(s=>(0,D.G)(s)&&s[o]===(0,d.qF)(a)?O(s,t.slice(e.length))??[]:[s])};var u=l(9894),w=l(33817);async function J(n,t,e,o){
if(!t.resource.isServed)return{...t,plan:"create"};const a=await(0,w.Eb)(n,t),{response:s,body:i}=await V(n,t,e),r=s.status===404&&o.has(t.namespace??"");if(!(0,k.
FG)(s)&&!r&&!(0,W.LX)(s))throw B(t,s);if(!a)return{...t,body:i,plan:"create"};const c=(0,k.FG)(s)?(0,d.Ik)((0,d.qF)(s.text)):void 0;return{...t,body:i,plan:c&&U(
a,c)?"keep":"change"}}async function V(n,t,e){const o=await(0,w.Km)(n,M(t,e,!0)),a=o.status===409&&E(t)?R(o.text):[];if(a.length===0)return{response:o,body:t.body};
const s=T(t.body,a);return{response:await(0,w.Km)(n,M({...t,body:s},e,!0)),body:s}}const E=n=>(0,u.F8)(n)==="admissionregistration.k8s.io",B=(n,t)=>{const e=(0,k.
J5)(t);return e.is==="written"?(0,F.V2)("E_OBJECT_REFUSED",{object:(0,u.tq)(n),why:""}):(0,w.Of)(n,e)},U=(n,t)=>(0,N.isDeepStrictEqual)(G(n),G(t)),G=({status:n,
metadata:t,...e})=>{const{managedFields:o,resourceVersion:a,generation:s,...i}=(0,d.Ik)(t);return{...e,metadata:i}},K=500;async function I(n,t,e,{untilMs:o,signal:a}){
for(;;){if(a.aborted)throw(0,F.V2)("E_STOPPED",{});const s=await(0,P.M)(n,M(t,e,!1));if(s.is==="written")return;if(!(s.is==="unknown"||s.is==="refused"&&(s.status===
404||s.status===429||s.status>=500))||n.clock.now()>=o)throw(0,w.Of)(t,s);await n.clock.sleep(K,a)}}function M(n,{fieldManager:t,force:e},o){const{path:a,body:s}=n,
i=new URLSearchParams({fieldManager:t,...e&&!E(n)&&{force:"true"},...o&&{dryRun:"All"}});return{method:"PATCH",path:`${a}?${i}`,headers:{accept:"application/jso\
n","content-type":"application/apply-patch+yaml"},body:JSON.stringify(s)}}var x=l(33209),p=l(53216),m=l(21447),A=l(49196),h=l(54175);const L="kn-rollout-install",
H="kn-rollout-settings",Q={prepare:n=>{const t=(0,h.UB)(n),e=n.take(A.c.ingressClass),o=n.take(A.c.forceConflicts),a={...t,force:o,...e!==void 0&&{ingressClass:e}};
return{act:s=>X(s,a)}}};async function X(n,t){const{page:e}=n,o=await(0,h.ho)(n,t.sources);(0,h.BW)(o.manifests);const a=await Z(o,t),s=a.flatMap(({objects:g})=>g),
i=(0,m.hS)(o.manifests.length,"manifest");e.show([(0,p.n8)(`${i}, ${(0,m.hS)(s.length,"object")}: ${tt(s)}`,"title")]);const[r,{isDryRun:c}]=[s.map(g=>({...(0,h.
qu)(g),plan:g.plan})),t];if(c){const g=s.filter(({plan:y})=>y!=="keep");return e.show(g.map(y=>(0,p.n8)(`  would ${y.plan} ${(0,u.tq)(y)}`))),e.data({isDryRun:c,
isDone:!1,objects:r}),0}const f=Y(n,o,t),{code:$,error:v}=await(0,h.vk)(n,async()=>{for(const{source:g,objects:y}of a)await(g===S?_(f,y):q(f,{source:g,objects:y}))});
return v||e.show([nt(s,f.elapsed())]),e.data({isDryRun:c,isDone:!v,objects:r,...v&&{error:v}}),$}async function Z({api:n,manifests:t},{ingressClass:e,force:o}){
const a=new Set(t.flatMap(({objects:r})=>r.filter(u.GW).map(({name:c})=>c))),s=[...t,...e===void 0?[]:[z(e)]],i=[];for(const{source:r,objects:c}of s)i.push({source:r,
objects:await(0,h.oq)(c,f=>J(n,f,b(r,o),a))});return i}const S="--ingress-class",b=(n,t)=>({fieldManager:n===S?H:L,force:t});function z(n){const[t,e,o,a]=["v1",
"ConfigMap","config-network","knative-serving"],s={apiVersion:t,kind:e,metadata:{name:o,namespace:a},data:{"ingress-class":n}},i={apiVersion:t,kind:e,plural:"co\
nfigmaps",isNamespaced:!0,isServed:!0},r=(0,w.ZA)(()=>i,{source:S,apiVersion:t,kind:e,name:o,namespace:a,body:s},a);return{source:S,objects:r?[r]:[],unknown:[]}}
function Y({page:n,clock:t},{api:e,signal:o},{timeoutMs:a,force:s}){const i=t.now(),r={untilMs:i+a,signal:o,after:(0,m.p0)(a)};return{api:e,page:n,wait:r,force:s,
elapsed:()=>(0,m.p0)(t.now()-i)}}async function q(n,{source:t,objects:e}){const{api:o,page:a,wait:s,elapsed:i}=n;a.show([(0,p.n8)(t,"title")]);const r=e.filter(
u.gN);await j(n,"Namespaces",e.filter(u.GW)),await j(n,"Custom resource definitions",r),await(0,x.Tl)(o,r,s),r.length>0&&a.show([(0,p.n8)(`  Custom resource def\
initions are established after ${i()}`)]),await j(n,"Other objects",e.filter(f=>!(0,u.GW)(f)&&!(0,u.gN)(f)));const c=f=>a.show([(0,p.n8)(`  ${(0,u.tq)(f)} is av\
ailable after ${i()}`,"good")]);await(0,x.ay)(o,e.filter(u.ce),{...s,tell:c})}async function _({api:n,page:t,wait:e,force:o},a){for(const s of a)s.plan!=="keep"&&
await I(n,s,b(s.source,o),e);t.show([(0,p.n8)("Ingress class","title"),...a.map(s=>(0,p.n8)(`  set in ${(0,u.tq)(s)}`))])}async function j({api:n,page:t,wait:e,
force:o},a,s){let i=0;const r=()=>t.show(s.length===0?[]:[(0,p.n8)(`  ${a} ${i} of ${s.length}`)]);try{for(const c of s)c.plan!=="keep"&&await I(n,c,b(c.source,
o),e),i+=1}finally{r()}}const tt=n=>{const t=e=>n.filter(o=>o.plan===e).length;return`${t("create")} to create, ${t("change")} to change, ${t("keep")} as they s\
hould be`},nt=(n,t)=>{const e=n.filter(({plan:o})=>o!=="keep").length;return e===0?(0,p.n8)(`No change: ${(0,m.hS)(n.length,"object")} as in the manifests.`,"go\
od"):(0,p.n8)(`Done after ${t}: ${(0,m.hS)(e,"object")} written, ${n.length-e} were as in the manifests.`,"good")}})};export{et as id,ot as ids,at as modules};
