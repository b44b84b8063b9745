const J=208,w=[208],z={69208:((D,v,n)=>{n.r(v),n.d(v,{revisions:()=>C});var M=n(27600),d=n(69805),T=n(84611),i=n(79493),A=n(74890),E=n(23543),l=n(53216),r=n(70799),
p=n(70621),I=n(21447),O=n(93832),y=n(15336);const L=(t,s)=>{const o=new Set(t.map(({namespace:c})=>c)).size<2,a=["REVISION","TRAFFIC","TAGS","READY","PODS","AGE",
"VERDICT","IMAGE"],e=t.map(c=>[...o?[]:[c.namespace],...S(c)].map(p.g$));return[...(0,O.TM)([o?a:["NAMESPACE",...a],...e],s).map((c,m)=>(0,l.n8)(c,m===0?"quiet":
"plain")),...P(t)]},P=t=>{const s=t.flatMap(({name:o,verdict:a})=>a?.cause?[(0,l.n8)((0,r.xv)(o,a))]:[]);return s.length>0?[(0,l.n8)(""),...s]:[]},S=t=>{const{name:s,
tags:o,ready:a,pods:e,ageMs:f,image:c}=t,m=(0,r.nR)(t);return[s,m,o.join(",")||"-",(0,r.d5)(a),String(e),(0,I.KW)(f),j(t),(0,y.f1)(c)||"-"]},j=({verdict:t,role:s,
copyOf:o})=>[t?(0,r.L2)(t):s==="candidate"?"on trial":"",o?`copy of ${o}`:""].filter(Boolean).join(", ")||"-";var $=n(34599);const C={prepare:t=>{const s=(0,$.UB)(
t);return{act:o=>B(s,o)}}};async function B(t,{page:s,connect:o,clock:a}){const e=await o(),{server:f,namespace:c}=e,{api:m,serverNow:N}=(0,i.J5)({...e,clock:a}),
{service:g}=t,h=await(0,i.VE)(m,{...(0,$.d6)(t,e),...g!==void 0&&{service:g}});if(g!==void 0&&h.length===0)throw(0,T.V2)("E_NOT_THERE",{service:g,namespace:c});
const V=N(),R=h.flatMap(({snapshot:x,...u})=>{const G={server:f,namespace:u.namespace,service:u.name},K={namespace:u.namespace,service:u.name},U=(0,d.J)(x,A.k);
return(0,M.c2)({snapshot:x,nowMs:V,target:G,copies:U}).revisions.map(F=>({...K,...F}))}),W={...(0,$.d6)(t,e),context:e.context,server:e.server};return s.show(R.
length===0?(0,E.c)("Revisions","revisions",W):L(R,s.width())),s.data({revisions:R}),0}}),23543:((D,v,n)=>{n.d(v,{c:()=>T});var M=n(36701),d=n(53216);const T=(i,A,{
namespace:E,context:l,server:r})=>{const p=`context ${l}, server ${r}`;return E===void 0?[(0,d.n8)(`There are no ${i} in any namespace (${p}).`)]:[(0,d.n8)(`The\
re are no ${i} in the namespace ${E} (${p}).`),(0,d.n8)(`To look in all namespaces: ${(0,M.j)({verb:A,args:["-A"]})}`)]}})};export{J as id,w as ids,z as modules};
