const U=615,B=[615],C={39615:((x,v,s)=>{s.r(v),s.d(v,{routes:()=>L});const E=(n,{namespace:e,name:a,url:c})=>({namespace:e,route:a,...c!==void 0&&{url:c},ready:n.
ready,targets:l(n)}),l=({traffic:n,served:e})=>{const a=e.find(({latestRevision:t})=>t)?.revisionName,c=n.map(t=>({...t,revisionName:t.revisionName??a})),o=new Map,
i=(t,r)=>{for(const{revisionName:d,tag:m,percent:h=0,url:y,latestRevision:A}of t){const M=JSON.stringify([d,m]),N=o.get(M);o.set(M,{...d!==void 0&&{revision:d},
...A&&{isFloating:!0},...N,...m!==void 0&&{tag:m},...y!==void 0&&{url:y},[r]:(N?.[r]??0)+h})}};return i(e,"percent"),i(c,"wanted"),[...o.values()]};var $=s(84611),
u=s(79493),O=s(23543),f=s(46864),R=s(53216),T=s(70621),p=s(93832);const S=(n,e)=>{const a=new Set(n.map(({namespace:t})=>t)).size<2,c=["ROUTE","READY","TRAFFIC",
"REVISION","TAG","URL"],o=n.flatMap(t=>D(t).map((r,d)=>(a?r:[d===0?t.namespace:"",...r]).map(T.g$)));return(0,p.TM)([a?c:["NAMESPACE",...c],...o],e).map((t,r)=>(0,R.
n8)(t,r===0?"quiet":"plain"))},D=({route:n,ready:e,url:a,targets:c})=>[[n,(0,f.d5)(e),"","","",a??"-"],...c.map(o=>["","",...I(o)])],I=n=>[(0,f.nR)(n),`${n.revision??
"-"}${n.isFloating?" (latest)":""}`,n.tag??"-",n.url??"-"];var g=s(51845);const L={prepare:n=>{const e=(0,g.UB)(n);return{act:a=>P(e,a)}}};async function P(n,{page:e,
connect:a,clock:c}){const o=await a(),{service:i}=n,t=i===void 0?{}:{query:{fieldSelector:`metadata.name=${i}`}},{api:r}=(0,u.J5)({...o,clock:c}),d=await(0,u.Bn)(
r,{...(0,g.d6)(n,o),...t});if(i!==void 0&&d.length===0)throw(0,$.V2)("E_NOT_THERE",{service:i,namespace:o.namespace});const m=d.map(({view:y,...A})=>E(y,A)),h={
...(0,g.d6)(n,o),context:o.context,server:o.server};return e.show(m.length===0?(0,O.c)("Routes","routes",h):S(m,e.width())),e.data({routes:m}),0}}),23543:((x,v,s)=>{
s.d(v,{c:()=>$});var E=s(36701),l=s(53216);const $=(u,O,{namespace:f,context:R,server:T})=>{const p=`context ${R}, server ${T}`;return f===void 0?[(0,l.n8)(`The\
re are no ${u} in any namespace (${p}).`)]:[(0,l.n8)(`There are no ${u} in the namespace ${f} (${p}).`),(0,l.n8)(`To look in all namespaces: ${(0,E.j)({verb:O,args:[
"-A"]})}`)]}})};export{U as id,B as ids,C as modules};
