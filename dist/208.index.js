const W=208,$=[208],j={69208:((P,l,t)=>{t.r(l),t.d(l,{revisions:()=>N});var g=t(27600),A=t(11899),v=t(79493),f=t(53216),p=t(70799),R=t(70621),T=t(21447),M=t(93832),
S=t(15336);const y=(n,s)=>{if(n.length===0)return[(0,f.n8)("There are no Revisions.")];const o=new Set(n.map(({namespace:a})=>a)).size<2,r=["REVISION","TRAFFIC",
"TAGS","READY","PODS","AGE","VERDICT","IMAGE"],e=n.map(a=>[...o?[]:[a.namespace],...I(a)].map(R.g$));return(0,M.TM)([o?r:["NAMESPACE",...r],...e],s).map((a,c)=>(0,f.
n8)(a,c===0?"quiet":"plain"))},I=n=>{const{name:s,tags:o,ready:r,pods:e,ageMs:d,image:a}=n,c=(0,p.nR)(n);return[s,c,o.join(",")||"-",(0,p.d5)(r),String(e),(0,T.
KW)(d),w(n),(0,S.f1)(a)||"-"]},w=({verdict:n,role:s})=>n?.is==="bad"?n.why?`bad: ${n.why}`:"bad":n?n.is.replace("-"," "):s==="candidate"?"on trial":"-";var u=t(
34599);const N={prepare:n=>{const s=(0,u.UB)(n);return{act:o=>O(s,o)}}};async function O(n,{page:s,connect:o,clock:r}){const e=await o(),{server:d,namespace:a}=e,
{api:c,serverNow:V}=(0,v.J5)({...e,clock:r}),{service:i}=n,E=await(0,v.VE)(c,{...(0,u.d6)(n,e),...i!==void 0&&{service:i}});if(i!==void 0&&E.length===0)throw(0,A.
V2)("E_NOT_THERE",{service:i,namespace:a});const x=V(),h=E.flatMap(({snapshot:C,...m})=>{const D={server:d,namespace:m.namespace,service:m.name},G={namespace:m.
namespace,service:m.name};return(0,g.c2)({snapshot:C,nowMs:x,target:D}).revisions.map(F=>({...G,...F}))});return s.show(y(h,s.width())),s.data({revisions:h}),0}})};export{W as id,$ as ids,j as modules};
