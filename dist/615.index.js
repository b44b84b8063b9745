const U=615,B=[615],C={39615:((x,f,e)=>{e.r(f),e.d(f,{routes:()=>L});const $=(n,{namespace:o,name:a,url:r})=>({namespace:o,route:a,...r!==void 0&&{url:r},ready:n.
ready,targets:l(n)}),l=({traffic:n,served:o})=>{const a=o.find(({latestRevision:t})=>t)?.revisionName,r=n.map(t=>({...t,revisionName:t.revisionName??a})),s=new Map,
i=(t,c)=>{for(const{revisionName:d,tag:m,percent:h=0,url:E,latestRevision:A}of t){const M=JSON.stringify([d,m]),N=s.get(M);s.set(M,{...d!==void 0&&{revision:d},
...A&&{isFloating:!0},...N,...m!==void 0&&{tag:m},...E!==void 0&&{url:E},[c]:(N?.[c]??0)+h})}};return i(o,"percent"),i(r,"wanted"),[...s.values()]};var O=e(84611),
u=e(79493),R=e(23543),v=e(53216),p=e(70799),T=e(70621),y=e(93832);const S=(n,o)=>{const a=new Set(n.map(({namespace:t})=>t)).size<2,r=["ROUTE","READY","TRAFFIC",
"REVISION","TAG","URL"],s=n.flatMap(t=>D(t).map((c,d)=>(a?c:[d===0?t.namespace:"",...c]).map(T.g$)));return(0,y.TM)([a?r:["NAMESPACE",...r],...s],o).map((t,c)=>(0,v.
n8)(t,c===0?"quiet":"plain"))},D=({route:n,ready:o,url:a,targets:r})=>[[n,(0,p.d5)(o),"","","",a??"-"],...r.map(s=>["","",...I(s)])],I=n=>[(0,p.nR)(n),`${n.revision??
"-"}${n.isFloating?" (latest)":""}`,n.tag??"-",n.url??"-"];var g=e(34599);const L={prepare:n=>{const o=(0,g.UB)(n);return{act:a=>P(o,a)}}};async function P(n,{page:o,
connect:a,clock:r}){const s=await a(),{service:i}=n,t=i===void 0?{}:{query:{fieldSelector:`metadata.name=${i}`}},{api:c}=(0,u.J5)({...s,clock:r}),d=await(0,u.Bn)(
c,{...(0,g.d6)(n,s),...t});if(i!==void 0&&d.length===0)throw(0,O.V2)("E_NOT_THERE",{service:i,namespace:s.namespace});const m=d.map(({view:E,...A})=>$(E,A)),h={
...(0,g.d6)(n,s),context:s.context,server:s.server};return o.show(m.length===0?(0,R.c)("Routes","routes",h):S(m,o.width())),o.data({routes:m}),0}}),23543:((x,f,e)=>{
e.d(f,{c:()=>O});var $=e(36701),l=e(53216);const O=(u,R,{namespace:v,context:p,server:T})=>{const y=`context ${p}, server ${T}`;return v===void 0?[(0,l.n8)(`The\
re are no ${u} in any namespace (${y}).`)]:[(0,l.n8)(`There are no ${u} in the namespace ${v} (${y}).`),(0,l.n8)(`To look in all namespaces: ${(0,$.j)({verb:R,args:[
"-A"]})}`)]}})};export{U as id,B as ids,C as modules};
