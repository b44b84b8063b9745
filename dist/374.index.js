const nt=374,st=[374],ot={64374:((tt,V,r)=>{r.r(V),r.d(V,{uninstall:()=>x});var M=r(84611),v=r(93941),c=r(9894),y=r(33817),d=r(27624),D=r(44262),O=r(79132),N=r(
94115),R=r(86882);async function T(t,n){const s=await(0,y.Km)(t,S(n,!0));if((0,O.FG)(s)||(0,R.LX)(s)||s.status===404||s.status===409)return;const o=(0,O.J5)(s);
if(o.is!=="written")throw(0,y.Of)(n,o)}async function F(t,n,s){if(s.aborted)throw(0,M.V2)("E_STOPPED",{});const o=await(0,N.M)(t,S(n,!1));if(!(o.is==="written"||
o.is==="guard-failed"||o.is==="unknown")&&o.status!==404)throw(0,y.Of)(n,o)}const S=(t,n)=>{const s=(0,c.ce)(t)||U(t)?"Foreground":"Background",o=new URLSearchParams(
{propagationPolicy:s,...n&&{dryRun:"All"}});return{method:"DELETE",path:`${t.path}?${o}`,headers:{accept:"application/json"}}},U=t=>(0,c.F8)(t).includes(".")&&!(0,c.
F8)(t).endsWith(".k8s.io");async function C(t,n,s){const o=new Set(s.map(({path:i})=>i)),a=await Promise.all(n.map(i=>L(t,i))),e=new Set(n.flatMap(({body:i})=>(0,v.
Vd)(i).map(k)));return a.flat().filter(({path:i,body:f})=>!o.has(i)&&!G(e,f))}async function L(t,n){const[s]=(0,v.Vd)(n.body);if(!s)return[];const o=await(0,D.LD)(
t,{path:(0,v.Vl)(s)});if(!o&&B(n.body))throw(0,M.V2)("E_OBJECT_REFUSED",{object:(0,c.tq)(n),why:"its objects cannot be listed"});return(o?.items??[]).flatMap(a=>E(
a,s,n.source))}function E(t,n,s){const{name:o,namespace:a}=(0,d.Ik)(t.metadata),[e,i]=[(0,d.Qq)(o),(0,d.Qq)(a)];if(e===void 0)return[];const{apiVersion:f,kind:h}=n,
m={name:e,...i!==void 0&&{namespace:i}};return[{source:s,apiVersion:f,kind:h,body:t,...m,resource:n,path:(0,v.XM)(n,m)}]}const B=({status:t})=>(0,d.JD)((0,d.Ik)(
t).conditions).some(({type:n,status:s})=>n==="Established"&&s==="True"),k=t=>`${(0,c.F8)(t)} ${t.kind}`,G=(t,n)=>{const{apiVersion:s,kind:o}=(0,d.Ik)((0,d.yD)(n.
metadata));return t.has(k({apiVersion:(0,d.Qq)(s)??"",kind:(0,d.Qq)(o)??""}))},Q=[{apiVersion:"apps/v1",kind:"Deployment",plural:"deployments"},{apiVersion:"app\
s/v1",kind:"StatefulSet",plural:"statefulsets"},{apiVersion:"apps/v1",kind:"DaemonSet",plural:"daemonsets"},{apiVersion:"v1",kind:"PersistentVolumeClaim",plural:"\
persistentvolumeclaims"}];async function W(t,n,s){const o=new Set(s.map(({path:e})=>e));return(await Promise.all(n.flatMap(({name:e,source:i})=>Q.map(async f=>{
const h={...f,isNamespaced:!0,isServed:!0};return((await(0,D.LD)(t,{path:(0,v.Vl)(h,e)}))?.items??[]).flatMap(w=>E(w,h,i))})))).flat().filter(({path:e,body:i})=>!o.
has(e)&&!(0,d.yD)(i.metadata))}var J=r(33209),j=r(53216),$=r(21447),K=r(49196),g=r(54175);const x={prepare:t=>{const n={...(0,g.UB)(t),evenIfUsed:t.take(K.c.evenIfUsed)};
return{act:s=>X(s,n)}}};async function X(t,n){const{page:s}=t,o=await(0,g.ho)(t,n.sources),a=await A(o,n),e=a.flatMap(({objects:p})=>p),[i,{isDryRun:f}]=[e.map(
g.qu),n];if(f)return s.show(e.map(p=>(0,j.n8)(`  would delete ${(0,c.tq)(p)}`))),s.data({isDryRun:f,isDone:!1,objects:i}),0;const{api:h,signal:m}=o,w=t.clock.now(),
I={untilMs:w+n.timeoutMs,signal:m,after:(0,$.p0)(n.timeoutMs)},{code:l,error:u}=await(0,g.vk)(t,async()=>{for(const p of a)await Z({api:h,page:s,wait:I},p)});return u||
s.show([q(e.length,(0,$.p0)(t.clock.now()-w))]),s.data({isDryRun:f,isDone:!u,objects:i,...u&&{error:u}}),l}async function A({api:t,manifests:n},{evenIfUsed:s}){
const o=n.flatMap(({objects:l})=>l),a=await(0,g.oq)(o,l=>(0,y.Eb)(t,l)),e=new Set(o.filter((l,u)=>a[u]!==void 0)),i=o.flatMap((l,u)=>{const p=a[u];return p&&(0,c.
gN)(l)?[{...l,body:p}]:[]}),f=await C(t,i,o),h=await W(t,[...e].filter(c.GW),o),m=[...f,...h];if(m.length>0&&!s)throw(0,M.V2)("E_IN_USE",{count:m.length,list:Y(
m)});await(0,g.oq)([...e,...f],l=>T(t,l));const w=n.toReversed().flatMap(({source:l,objects:u})=>{const p=u.filter(_=>e.has(_)).toReversed();return z(l,p,H(o))});
return[{title:"Objects of their kinds",objects:f},...w].filter(({objects:l})=>l.length>0)}function z(t,n,s){const o=e=>s.has(P(e)),a=e=>!(o(e)||(0,c.gN)(e)||(0,c.
GW)(e)||(0,c.ce)(e));return[{title:`Custom objects of ${t}`,objects:n.filter(o)},{title:`Deployments of ${t}`,objects:n.filter(c.ce)},{title:`Objects of ${t}`,objects:n.
filter(a)},{title:`Custom resource definitions of ${t}`,objects:n.filter(c.gN)},{title:`Namespaces of ${t}`,objects:n.filter(c.GW)}]}const P=({apiVersion:t,kind:n})=>`${t}\
 ${n}`,H=t=>new Set(t.filter(c.gN).flatMap(({body:n})=>(0,v.Vd)(n).map(P))),b=5,Y=t=>{const n=t.length-b;return[...t.slice(0,b).map(c.tq),...n>0?[`and ${n} more`]:
[]].join(", ")};async function Z({api:t,page:n,wait:s},{title:o,objects:a}){for(const e of a)await F(t,e,s.signal);await(0,J.ev)(t,a,s),n.show([(0,j.n8)(`${o}: ${(0,$.
hS)(a.length,"object")} gone`)])}const q=(t,n)=>t===0?(0,j.n8)("No change: nothing of these manifests is there.","good"):(0,j.n8)(`Done after ${n}: ${(0,$.hS)(t,
"object")} deleted.`,"good")})};export{nt as id,st as ids,ot as modules};
