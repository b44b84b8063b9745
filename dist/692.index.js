const st=692,ot=[692],et={94692:((nt,V,r)=>{r.r(V),r.d(V,{uninstall:()=>X});var M=r(84611),v=r(93941),c=r(9894),y=r(33817),d=r(27624),O=r(44262),S=r(79132),R=r(
94115),T=r(86882);async function F(t,n){const s=await(0,y.Km)(t,k(n,!0));if((0,S.FG)(s)||(0,T.LX)(s)||s.status===404||s.status===409)return;const o=(0,S.J5)(s);
if(o.is!=="written")throw(0,y.Of)(n,o)}async function U(t,n,s){if(s.aborted)throw(0,M.V2)("E_STOPPED",{});const o=await(0,R.M)(t,k(n,!1));if(!(o.is==="written"||
o.is==="guard-failed"||o.is==="unknown")&&o.status!==404)throw(0,y.Of)(n,o)}const k=(t,n)=>{const s=(0,c.ce)(t)||C(t)?"Foreground":"Background",o=new URLSearchParams(
{propagationPolicy:s,...n&&{dryRun:"All"}});return{method:"DELETE",path:`${t.path}?${o}`,headers:{accept:"application/json"}}},C=t=>(0,c.F8)(t).includes(".")&&!(0,c.
F8)(t).endsWith(".k8s.io");async function L(t,n,s){const o=new Set(s.map(({path:i})=>i)),a=await Promise.all(n.map(i=>B(t,i))),e=new Set(n.flatMap(({body:i})=>(0,v.
Vd)(i).map(E)));return a.flat().filter(({path:i,body:f})=>!o.has(i)&&!J(e,f))}async function B(t,n){const[s]=(0,v.Vd)(n.body);if(!s)return[];const o=await(0,O.LD)(
t,{path:(0,v.Vl)(s)});if(!o&&G(n.body))throw(0,M.V2)("E_OBJECT_REFUSED",{object:(0,c.tq)(n),why:"its objects cannot be listed"});return(o?.items??[]).flatMap(a=>D(
a,s,n.source))}function D(t,n,s){const{name:o,namespace:a}=(0,d.Ik)(t.metadata),[e,i]=[(0,d.Qq)(o),(0,d.Qq)(a)];if(e===void 0)return[];const{apiVersion:f,kind:h}=n,
m={name:e,...i!==void 0&&{namespace:i}};return[{source:s,apiVersion:f,kind:h,body:t,...m,resource:n,path:(0,v.XM)(n,m)}]}const G=({status:t})=>(0,d.JD)((0,d.Ik)(
t).conditions).some(({type:n,status:s})=>n==="Established"&&s==="True"),E=t=>`${(0,c.F8)(t)} ${t.kind}`,J=(t,n)=>{const{apiVersion:s,kind:o}=(0,d.Ik)(I(n));return t.
has(E({apiVersion:(0,d.Qq)(s)??"",kind:(0,d.Qq)(o)??""}))},I=({metadata:t})=>(0,d.JD)((0,d.Ik)(t).ownerReferences).find(({controller:n})=>n===!0),Q=[{apiVersion:"\
apps/v1",kind:"Deployment",plural:"deployments"},{apiVersion:"apps/v1",kind:"StatefulSet",plural:"statefulsets"},{apiVersion:"apps/v1",kind:"DaemonSet",plural:"\
daemonsets"},{apiVersion:"v1",kind:"PersistentVolumeClaim",plural:"persistentvolumeclaims"}];async function W(t,n,s){const o=new Set(s.map(({path:e})=>e));return(await Promise.
all(n.flatMap(({name:e,source:i})=>Q.map(async f=>{const h={...f,isNamespaced:!0,isServed:!0};return((await(0,O.LD)(t,{path:(0,v.Vl)(h,e)}))?.items??[]).flatMap(
w=>D(w,h,i))})))).flat().filter(({path:e,body:i})=>!o.has(e)&&!I(i))}var K=r(33209),j=r(53216),$=r(21447),g=r(15623),x=r(47666);const X={prepare:t=>{const n={...(0,g.
UB)(t),evenIfUsed:t.take(x.c.evenIfUsed)};return{act:s=>A(s,n)}}};async function A(t,n){const{page:s}=t,o=await(0,g.ho)(t,n.sources),a=await z(o,n),e=a.flatMap(
({objects:p})=>p),[i,{isDryRun:f}]=[e.map(g.qu),n];if(f)return s.show(e.map(p=>(0,j.n8)(`  would delete ${(0,c.tq)(p)}`))),s.data({isDryRun:f,isDone:!1,objects:i}),
0;const{api:h,signal:m}=o,w=t.clock.now(),N={untilMs:w+n.timeoutMs,signal:m,after:(0,$.p0)(n.timeoutMs)},{code:l,error:u}=await(0,g.vk)(t,async()=>{for(const p of a)
await q({api:h,page:s,wait:N},p)});return u||s.show([_(e.length,(0,$.p0)(t.clock.now()-w))]),s.data({isDryRun:f,isDone:!u,objects:i,...u&&{error:u}}),l}async function z({
api:t,manifests:n},{evenIfUsed:s}){const o=n.flatMap(({objects:l})=>l),a=await(0,g.oq)(o,l=>(0,y.Eb)(t,l)),e=new Set(o.filter((l,u)=>a[u]!==void 0)),i=o.flatMap(
(l,u)=>{const p=a[u];return p&&(0,c.gN)(l)?[{...l,body:p}]:[]}),f=await L(t,i,o),h=await W(t,[...e].filter(c.GW),o),m=[...f,...h];if(m.length>0&&!s)throw(0,M.V2)(
"E_IN_USE",{count:m.length,list:Z(m)});await(0,g.oq)([...e,...f],l=>F(t,l));const w=n.toReversed().flatMap(({source:l,objects:u})=>{const p=u.filter(tt=>e.has(tt)).
toReversed();return H(l,p,Y(o))});return[{title:"Objects of their kinds",objects:f},...w].filter(({objects:l})=>l.length>0)}function H(t,n,s){const o=e=>s.has(P(
e)),a=e=>!(o(e)||(0,c.gN)(e)||(0,c.GW)(e)||(0,c.ce)(e));return[{title:`Custom objects of ${t}`,objects:n.filter(o)},{title:`Deployments of ${t}`,objects:n.filter(
c.ce)},{title:`Objects of ${t}`,objects:n.filter(a)},{title:`Custom resource definitions of ${t}`,objects:n.filter(c.gN)},{title:`Namespaces of ${t}`,objects:n.
filter(c.GW)}]}const P=({apiVersion:t,kind:n})=>`${t} ${n}`,Y=t=>new Set(t.filter(c.gN).flatMap(({body:n})=>(0,v.Vd)(n).map(P))),b=5,Z=t=>{const n=t.length-b;return[
...t.slice(0,b).map(c.tq),...n>0?[`and ${n} more`]:[]].join(", ")};async function q({api:t,page:n,wait:s},{title:o,objects:a}){for(const e of a)await U(t,e,s.signal);
await(0,K.ev)(t,a,s),n.show([(0,j.n8)(`${o}: ${(0,$.hS)(a.length,"object")} gone`)])}const _=(t,n)=>t===0?(0,j.n8)("No change: nothing of these manifests is the\
re.","good"):(0,j.n8)(`Done after ${n}: ${(0,$.hS)(t,"object")} deleted.`,"good")})};export{st as id,ot as ids,et as modules};
