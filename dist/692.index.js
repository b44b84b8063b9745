const Y=692,Z=[692],q={94692:((H,M,e)=>{e.r(M),e.d(M,{uninstall:()=>J});var D=e(84611),h=e(93941),f=e(9894),p=e(33817),N=e(81610),u=e(27624),R=e(44262),E=e(79132),
T=e(654),U=e(86882);async function V(t,n){const s=await(0,p.Km)(t,P(n,!0));if((0,E.FG)(s)||(0,U.LX)(s)||s.status===404||s.status===409)return;const o=(0,E.J5)(s);
if(o.is!=="written")throw(0,p.Of)(n,o)}async function G(t,n,s){if(s.aborted)throw(0,D.V2)("E_STOPPED",{});const o=await(0,T.M)(t,P(n,!1));if(!(o.is==="written"||
o.is==="guard-failed"||o.is==="unknown")&&o.status!==404)throw(0,p.Of)(n,o)}const P=(t,n)=>{const s=(0,f.ce)(t)?"Foreground":"Background",o=new URLSearchParams(
{propagationPolicy:s,...n&&{dryRun:"All"}});return{method:"DELETE",path:`${t.path}?${o}`,headers:{accept:"application/json"}}};async function L(t,n,s){const o=new Set(
s.map(({path:a})=>a));return(await Promise.all(n.map(a=>C(t,a)))).flat().filter(({path:a,body:r})=>!o.has(a)&&!x(r))}async function C(t,n){const[s]=(0,h.Vd)(n.body);
return s?((await(0,R.LD)(t,{path:(0,h.dr)(s)}))?.items??[]).flatMap(c=>k(c,s,n.source)):[]}function k(t,n,s){const{name:o,namespace:c}=(0,u.Ik)(t.metadata),[a,r]=[
(0,u.Qq)(o),(0,u.Qq)(c)];if(a===void 0)return[];const{apiVersion:l,kind:w}=n,i={name:a,...r!==void 0&&{namespace:r}};return[{source:s,apiVersion:l,kind:w,body:t,
...i,resource:n,path:(0,h.XM)(n,i)}]}const x=({metadata:t})=>(0,u.JD)((0,u.Ik)(t).ownerReferences).some(n=>(0,N.G)(n)&&n.controller===!0);var B=e(33209),g=e(53216),
v=e(21447),d=e(15623),F=e(47666);const J={prepare:t=>{const n={...(0,d.UB)(t),evenIfUsed:t.take(F.c.evenIfUsed)};return{act:s=>K(s,n)}}};async function K(t,n){const{
page:s}=t,o=await(0,d.ho)(t,n.sources),c=await Q(o,n),a=c.flatMap(({objects:m})=>m),[r,{isDryRun:l}]=[a.map(d.qu),n];if(l)return s.show(a.map(m=>(0,g.n8)(`  wou\
ld delete ${(0,f.tq)(m)}`))),s.data({isDryRun:l,isDone:!1,objects:r}),0;const{api:w,signal:i}=o,j=t.clock.now(),$={untilMs:j+n.timeoutMs,signal:i,after:(0,v.p0)(
n.timeoutMs)},{code:O,error:y}=await(0,d.vk)(t,async()=>{for(const m of c)await A({api:w,page:s,wait:$},m)});return y||s.show([z(a.length,(0,v.p0)(t.clock.now()-
j))]),s.data({isDryRun:l,isDone:!y,objects:r,...y&&{error:y}}),O}async function Q({api:t,manifests:n},{evenIfUsed:s}){const o=n.flatMap(({objects:i})=>i),c=await(0,d.
oq)(o,async i=>await(0,p.Eb)(t,i)?i:void 0),a=new Set(c.filter(i=>i!==void 0)),r=await L(t,[...a].filter(f.gN),o);if(r.length>0&&!s)throw(0,D.V2)("E_IN_USE",{count:r.
length,list:b(r)});await(0,d.oq)([...a,...r],i=>V(t,i));const l=n.toReversed().flatMap(({source:i,objects:j})=>{const $=j.filter(O=>a.has(O)).toReversed();return W(
i,$,X(o))});return[{title:"Objects of their kinds",objects:r},...l].filter(({objects:i})=>i.length>0)}function W(t,n,s){const o=a=>s.has(S(a)),c=a=>!(o(a)||(0,f.
gN)(a)||(0,f.GW)(a));return[{title:`Custom objects of ${t}`,objects:n.filter(o)},{title:`Objects of ${t}`,objects:n.filter(c)},{title:`Custom resource definitio\
ns of ${t}`,objects:n.filter(f.gN)},{title:`Namespaces of ${t}`,objects:n.filter(f.GW)}]}const S=({apiVersion:t,kind:n})=>`${t} ${n}`,X=t=>new Set(t.filter(f.gN).
flatMap(({body:n})=>(0,h.Vd)(n).map(S))),I=5,b=t=>{const n=t.length-I;return[...t.slice(0,I).map(f.tq),...n>0?[`and ${n} more`]:[]].join(", ")};async function A({
api:t,page:n,wait:s},{title:o,objects:c}){for(const a of c)await G(t,a,s.signal);await(0,B.ev)(t,c,s),n.show([(0,g.n8)(`${o}: ${(0,v.hS)(c.length,"object")} gon\
e`)])}const z=(t,n)=>t===0?(0,g.n8)("No change: nothing of these manifests is there.","good"):(0,g.n8)(`Done after ${n}: ${(0,v.hS)(t,"object")} deleted.`,"good")})};export{Y as id,Z as ids,q as modules};
