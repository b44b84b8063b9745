const Y=208,z=[208],H={69208:((h,l,n)=>{n.r(l),n.d(l,{revisions:()=>C});var M=n(27600),d=n(69805),g=n(84611),i=n(79493),u=n(74890),v=n(23543),E=n(53216),c=n(70799),
p=n(70621),x=n(21447),D=n(93832),N=n(15336),P=n(63613);const S=(t,s)=>{const o=new Set(t.map(({namespace:r})=>r)).size<2,a=["REVISION","TRAFFIC","TAGS","READY",
"PODS","AGE","VERDICT","IMAGE"],e=t.map(r=>[...o?[]:[r.namespace],...L(r)].map(p.g$));return[...(0,D.TM)([o?a:["NAMESPACE",...a],...e],s).map((r,m)=>(0,E.n8)(r,
m===0?"quiet":"plain")),...y(t,s)]},y=(t,s=Number.POSITIVE_INFINITY)=>{const o=t.flatMap(({name:a,verdict:e})=>e?.cause?[(0,c.xv)(a,e)]:[]);return o.length>0?["",
...o].flatMap(a=>(0,P.k)(a,s)).map(a=>(0,E.n8)(a)):[]},L=t=>{const{name:s,tags:o,ready:a,pods:e,ageMs:f,image:r}=t,m=(0,c.nR)(t);return[s,m,o.join(",")||"-",(0,c.
d5)(a),String(e),(0,x.KW)(f),j(t),(0,N.f1)(r)||"-"]},j=({verdict:t,role:s,copyOf:o})=>[t?(0,c.L2)(t):s==="candidate"?"on trial":"",o?`copy of ${o}`:""].filter(Boolean).
join(", ")||"-";var A=n(34599);const C={prepare:t=>{const s=(0,A.UB)(t);return{act:o=>V(s,o)}}};async function V(t,{page:s,connect:o,clock:a}){const e=await o(),
{server:f,namespace:r}=e,{api:m,serverNow:B}=(0,i.J5)({...e,clock:a}),{service:T}=t,R=await(0,i.VE)(m,{...(0,A.d6)(t,e),...T!==void 0&&{service:T}});if(T!==void 0&&
R.length===0)throw(0,g.V2)("E_NOT_THERE",{service:T,namespace:r});const W=B(),$=R.flatMap(({snapshot:O,...I})=>{const G={server:f,namespace:I.namespace,service:I.
name},K={namespace:I.namespace,service:I.name},U=(0,d.J)(O,u.k);return(0,M.c2)({snapshot:O,nowMs:W,target:G,copies:U}).revisions.map(J=>({...K,...J}))}),F={...(0,A.
d6)(t,e),context:e.context,server:e.server};return s.show($.length===0?(0,v.c)("Revisions","revisions",F):S($,s.width())),s.data({revisions:$}),0}}),23543:((h,l,n)=>{
n.d(l,{c:()=>g});var M=n(36701),d=n(53216);const g=(i,u,{namespace:v,context:E,server:c})=>{const p=`context ${E}, server ${c}`;return v===void 0?[(0,d.n8)(`The\
re are no ${i} in any namespace (${p}).`)]:[(0,d.n8)(`There are no ${i} in the namespace ${v} (${p}).`),(0,d.n8)(`To look in all namespaces: ${(0,M.j)({verb:u,args:[
"-A"]})}`)]}})};export{Y as id,z as ids,H as modules};
