const U=615,B=[615],C={39615:((I,f,i)=>{i.r(f),i.d(f,{routes:()=>M});const N=(n,{namespace:o,name:s,url:e})=>({namespace:o,route:s,...e!==void 0&&{url:e},ready:n.
ready,targets:g(n)}),g=({traffic:n,served:o})=>{const s=o.find(({latestRevision:t})=>t)?.revisionName,e=n.map(t=>({...t,revisionName:t.revisionName??s})),a=new Map,
d=(t,c)=>{for(const{revisionName:r,tag:u,percent:l=0,url:m,latestRevision:x}of t){const h=JSON.stringify([r,u]),E=a.get(h);a.set(h,{...r!==void 0&&{revision:r},
...x&&{isFloating:!0},...E,...u!==void 0&&{tag:u},...m!==void 0&&{url:m},[c]:(E?.[c]??0)+l})}};return d(o,"percent"),d(e,"wanted"),[...a.values()]};var O=i(11899),
v=i(79493),p=i(53216),y=i(70799),T=i(70621),S=i(93832);const A=(n,o)=>{if(n.length===0)return[(0,p.n8)("There are no Routes.")];const s=new Set(n.map(({namespace:t})=>t)).
size<2,e=["ROUTE","READY","TRAFFIC","REVISION","TAG","URL"],a=n.flatMap(t=>w(t).map((c,r)=>(s?c:[r===0?t.namespace:"",...c]).map(T.g$)));return(0,S.TM)([s?e:["N\
AMESPACE",...e],...a],o).map((t,c)=>(0,p.n8)(t,c===0?"quiet":"plain"))},w=({route:n,ready:o,url:s,targets:e})=>[[n,(0,y.d5)(o),"","","",s??"-"],...e.map(a=>["",
"",...F(a)])],F=n=>[(0,y.nR)(n),`${n.revision??"-"}${n.isFloating?" (latest)":""}`,n.tag??"-",n.url??"-"];var R=i(34599);const M={prepare:n=>{const o=(0,R.UB)(n);
return{act:s=>$(o,s)}}};async function $(n,{page:o,connect:s,clock:e}){const a=await s(),{service:d}=n,t=d===void 0?{}:{query:{fieldSelector:`metadata.name=${d}`}},
{api:c}=(0,v.J5)({...a,clock:e}),r=await(0,v.Bn)(c,{...(0,R.d6)(n,a),...t});if(d!==void 0&&r.length===0)throw(0,O.V2)("E_NOT_THERE",{service:d,namespace:a.namespace});
const u=r.map(({view:l,...m})=>N(l,m));return o.show(A(u,o.width())),o.data({routes:u}),0}})};export{U as id,B as ids,C as modules};
