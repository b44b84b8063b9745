const x=118,B=[118],C={82118:(($,f,i)=>{i.r(f),i.d(f,{routes:()=>M});const N=(n,{namespace:s,name:o,url:e})=>({namespace:s,route:o,...e!==void 0&&{url:e},ready:n.
ready,targets:O(n)}),O=({traffic:n,served:s})=>{const o=s.find(({latestRevision:t})=>t)?.revisionName,e=n.map(t=>({...t,revisionName:t.revisionName??o})),a=new Map,
d=(t,c)=>{for(const{revisionName:r,tag:u,percent:m=0,url:l,latestRevision:U}of t){const h=JSON.stringify([r,u]),E=a.get(h);a.set(h,{...r!==void 0&&{revision:r},
...U&&{isFloating:!0},...E,...u!==void 0&&{tag:u},...l!==void 0&&{url:l},[c]:(E?.[c]??0)+m})}};return d(s,"percent"),d(e,"wanted"),[...a.values()]};var T=i(11899),
p=i(79493),v=i(53216),y=i(70799),g=i(55097),S=i(93832);const A=(n,s)=>{if(n.length===0)return[(0,v.n8)("There are no Routes.")];const o=new Set(n.map(({namespace:t})=>t)).
size<2,e=["ROUTE","READY","TRAFFIC","REVISION","TAG","URL"],a=n.flatMap(t=>w(t).map((c,r)=>(o?c:[r===0?t.namespace:"",...c]).map(g.g)));return(0,S.TM)([o?e:["NA\
MESPACE",...e],...a],s).map((t,c)=>(0,v.n8)(t,c===0?"quiet":"plain"))},w=({route:n,ready:s,url:o,targets:e})=>[[n,(0,y.d5)(s),"","","",o??"-"],...e.map(a=>["","",
...F(a)])],F=n=>[(0,y.nR)(n),`${n.revision??"-"}${n.isFloating?" (latest)":""}`,n.tag??"-",n.url??"-"];var R=i(34599);const M={prepare:n=>{const s=(0,R.UB)(n);return{
act:o=>I(s,o)}}};async function I(n,{page:s,connect:o,clock:e}){const a=await o(),{service:d}=n,t=d===void 0?{}:{query:{fieldSelector:`metadata.name=${d}`}},{api:c}=(0,p.
J5)({...a,clock:e}),r=await(0,p.Bn)(c,{...(0,R.d6)(n,a),...t});if(d!==void 0&&r.length===0)throw(0,T.V2)("E_NOT_THERE",{service:d,namespace:a.namespace});const u=r.
map(({view:m,...l})=>N(m,l));return s.show(A(u,s.width())),s.data({routes:u}),0}})};export{x as id,B as ids,C as modules};
