const j=988,J=[988],L={8988:((V,v,s)=>{s.r(v),s.d(v,{env:()=>D});var $=s(11899),E=s(36701),I=s(45123),o=s(27624);const O=({spec:n})=>{const e=(0,o.JD)(n.containers);
return e.flatMap(t=>{const a=e.length>1?(0,o.Qq)(t.name):void 0;return[...(0,o.JD)(t.env).map(Q),...(0,o.JD)(t.envFrom).map(A)].map(l=>({...l,...a===void 0?{}:{
container:a}}))})},Q=({name:n,value:e,valueFrom:t})=>({name:(0,o.Qq)(n)??"",...t===void 0?{from:"value",value:(0,o.Qq)(e)??""}:x((0,o.Ik)(t))}),x=({secretKeyRef:n,
configMapKeyRef:e,...t})=>{const a=l=>`${(0,o.Qq)(l.name)??""}/${(0,o.Qq)(l.key)??""}`;if(n!==void 0)return{from:"secret",source:a((0,o.Ik)(n))};if(e!==void 0)return{
from:"config-map",source:a((0,o.Ik)(e))};const[r]=Object.values(t);return{from:"field",source:(0,o.Qq)((0,o.Ik)(r).fieldPath)??(0,o.Qq)((0,o.Ik)(r).resource)??""}},
A=({prefix:n,secretRef:e,configMapRef:t})=>{const[a,r]=e===void 0?["config map",t]:["secret",e];return{name:`${(0,o.Qq)(n)??""}*`,from:"all-of",source:`${a} ${(0,o.
Qq)((0,o.Ik)(r).name)??""}`}};var d=s(53216),N=s(70621),T=s(93832);const M=(n,e)=>{if(n.length===0)return[(0,d.n8)("There are no variables.")];const t=n.every(({
container:i})=>i===void 0),a=n.some(({value:i})=>i!==void 0),r=[...t?[]:["CONTAINER"],"NAME","FROM",...a?["VALUE"]:[]],l=n.map(({container:i="-",name:c,value:u="\
-",...m})=>[...t?[]:[i],c,W(m),...a?[u]:[]].map(N.g$));return(0,T.TM)([r,...l],e).map((i,c)=>(0,d.n8)(i,c===0?"quiet":"plain"))},W=({from:n,source:e=""})=>({value:"\
the Service",secret:`secret ${e}`,"config-map":`config map ${e}`,field:`field ${e}`,"all-of":`all of ${e}`})[n];var y=s(7714),f=s(34599);const D={prepare:({take:n,
isGiven:e,blame:t})=>{const[a="",r]=[n(f.gW),n(f.g)];return e(f.gW)||t(f.gW,(0,y.DG)("E_MISSING",{example:f.gW.example})),{act:l=>S(l,a,r)}}};async function S({
page:n,connect:e,clock:t},a,r){const{transport:l,server:i,namespace:c}=await e(),{snapshot:u}=await(0,I.W)({transport:l,clock:t,server:i,namespace:c,service:a}),
{template:m}=u.service??{};if(!m)throw(0,$.V2)("E_NOT_THERE",{service:a,namespace:c});const h=O(m).map(({value:g,...p})=>r&&g!==void 0?{...p,value:g}:p);return n.
show(M(h,n.width())),n.show([(0,d.n8)(""),(0,d.n8)("A change makes a new Revision, so it is rolled out like any other:","quiet"),(0,d.n8)(`  ${(0,E.j)({verb:"de\
ploy",service:a,args:["--env","NAME=VALUE"],namespace:c})}`)]),n.data({variables:h}),0}})};export{j as id,J as ids,L as modules};
