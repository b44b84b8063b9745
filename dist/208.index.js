const Y=208,z=[208],H={69208:((h,l,n)=>{n.r(l),n.d(l,{revisions:()=>C});var M=n(27600),d=n(69805),g=n(84611),m=n(79493),u=n(74890),v=n(23543),r=n(46864),E=n(53216),
p=n(70621),x=n(21447),D=n(93832),N=n(15336),P=n(63613);const S=(s,t)=>{const o=new Set(s.map(({namespace:c})=>c)).size<2,a=["REVISION","TRAFFIC","TAGS","READY",
"PODS","AGE","VERDICT","IMAGE"],e=s.map(c=>[...o?[]:[c.namespace],...L(c)].map(p.g$));return[...(0,D.TM)([o?a:["NAMESPACE",...a],...e],t).map((c,i)=>(0,E.n8)(c,
i===0?"quiet":"plain")),...y(s,t)]},y=(s,t=Number.POSITIVE_INFINITY)=>{const o=s.flatMap(({name:a,verdict:e})=>e?.cause?[(0,r.xv)(a,e)]:[]);return o.length>0?["",
...o].flatMap(a=>(0,P.k)(a,t)).map(a=>(0,E.n8)(a)):[]},L=s=>{const{name:t,tags:o,ready:a,pods:e,ageMs:f,image:c}=s,i=(0,r.nR)(s);return[t,i,o.join(",")||"-",(0,r.
d5)(a),String(e),(0,x.KW)(f),j(s),(0,N.f1)(c)||"-"]},j=({verdict:s,role:t,copyOf:o})=>[s?(0,r.L2)(s):t==="candidate"?"on trial":"",o?`copy of ${o}`:""].filter(Boolean).
join(", ")||"-";var A=n(51845);const C={prepare:s=>{const t=(0,A.UB)(s);return{act:o=>V(t,o)}}};async function V(s,{page:t,connect:o,clock:a}){const e=await o(),
{server:f,namespace:c}=e,{api:i,serverNow:B}=(0,m.J5)({...e,clock:a}),{service:T}=s,R=await(0,m.VE)(i,{...(0,A.d6)(s,e),...T!==void 0&&{service:T}});if(T!==void 0&&
R.length===0)throw(0,g.V2)("E_NOT_THERE",{service:T,namespace:c});const W=B(),$=R.flatMap(({snapshot:O,...I})=>{const G={server:f,namespace:I.namespace,service:I.
name},K={namespace:I.namespace,service:I.name},U=(0,d.J)(O,u.k);return(0,M.c2)({snapshot:O,nowMs:W,target:G,copies:U}).revisions.map(J=>({...K,...J}))}),F={...(0,A.
d6)(s,e),context:e.context,server:e.server};return t.show($.length===0?(0,v.c)("Revisions","revisions",F):S($,t.width())),t.data({revisions:$}),0}}),23543:((h,l,n)=>{
n.d(l,{c:()=>g});var M=n(36701),d=n(53216);const g=(m,u,{namespace:v,context:r,server:E})=>{const p=`context ${r}, server ${E}`;return v===void 0?[(0,d.n8)(`The\
re are no ${m} in any namespace (${p}).`)]:[(0,d.n8)(`There are no ${m} in the namespace ${v} (${p}).`),(0,d.n8)(`To look in all namespaces: ${(0,M.j)({verb:u,args:[
"-A"]})}`)]}})};export{Y as id,z as ids,H as modules};
