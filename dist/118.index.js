const x=118,B=[118],C={82118:(($,f,i)=>{i.r(f),i.d(f,{routes:()=>M});const E=(n,{namespace:s,name:o,url:e})=>({namespace:s,route:o,...e!==void 0&&{url:e},ready:n.
ready,targets:O(n)}),O=({traffic:n,served:s})=>{const o=s.find(({latestRevision:t})=>t)?.revisionName,e=n.map(t=>({...t,revisionName:t.revisionName??o})),a=new Map,
c=(t,r)=>{for(const{revisionName:d,tag:m,percent:l=0,url:u,latestRevision:U}of t){const R=JSON.stringify([d,m]),h=a.get(R);a.set(R,{...d!==void 0&&{revision:d},
...U&&{isFloating:!0},...h,...m!==void 0&&{tag:m},...u!==void 0&&{url:u},[r]:(h?.[r]??0)+l})}};return c(s.map(t=>({...t,revisionName:t.revisionName})),"percent"),
c(e,"wanted"),[...a.values()]};var T=i(36491),v=i(41175),p=i(53216),y=i(70799),S=i(55097),g=i(93832);const A=(n,s)=>{if(n.length===0)return[(0,p.n8)("There are \
no Routes.")];const o=new Set(n.map(({namespace:t})=>t)).size<2,e=["ROUTE","READY","TRAFFIC","REVISION","TAG","URL"],a=n.flatMap(t=>w(t).map((r,d)=>(o?r:[d===0?
t.namespace:"",...r]).map(S.g)));return(0,g.TM)([o?e:["NAMESPACE",...e],...a],s).map((t,r)=>(0,p.n8)(t,r===0?"quiet":"plain"))},w=({route:n,ready:s,url:o,targets:e})=>[
[n,(0,y.d5)(s),"","","",o??"-"],...e.map(a=>["","",...F(a)])],F=n=>[(0,y.nR)(n),`${n.revision??"-"}${n.isFloating?" (latest)":""}`,n.tag??"-",n.url??"-"];var N=i(
47473);const M={prepare:n=>{const s=(0,N.UB)(n);return{act:o=>I(s,o)}}};async function I(n,{page:s,connect:o,clock:e}){const a=await o(),{service:c}=n,t=c===void 0?
{}:{query:{fieldSelector:`metadata.name=${c}`}},{api:r}=(0,v.J5)({...a,clock:e}),d=await(0,v.Bn)(r,{...(0,N.d6)(n,a),...t});if(c!==void 0&&d.length===0)throw(0,T.
V2)("E_NOT_THERE",{service:c,namespace:a.namespace});const m=d.map(({view:l,...u})=>E(l,u));return s.show(A(m,s.width())),s.data({routes:m}),0}})};export{x as id,B as ids,C as modules};
