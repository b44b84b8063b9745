const y=988,J=[988],L={8988:((j,v,a)=>{a.r(v),a.d(v,{env:()=>S});var $=a(84611),E=a(36701),I=a(45123),t=a(27624);const O=({spec:n})=>{const e=(0,t.JD)(n.containers);
return e.flatMap(o=>{const s=e.length>1?(0,t.Qq)(o.name):void 0;return[...(0,t.JD)(o.env).map(Q),...(0,t.JD)(o.envFrom).map(A)].map(l=>({...l,...s===void 0?{}:{
container:s}}))})},Q=({name:n,value:e,valueFrom:o})=>({name:(0,t.Qq)(n)??"",...o===void 0?{from:"value",value:(0,t.Qq)(e)??""}:x((0,t.Ik)(o))}),x=({secretKeyRef:n,
configMapKeyRef:e,...o})=>{const s=l=>`${(0,t.Qq)(l.name)??""}/${(0,t.Qq)(l.key)??""}`;if(n!==void 0)return{from:"secret",source:s((0,t.Ik)(n))};if(e!==void 0)return{
from:"config-map",source:s((0,t.Ik)(e))};const[r]=Object.values(o);return{from:"field",source:(0,t.Qq)((0,t.Ik)(r).fieldPath)??(0,t.Qq)((0,t.Ik)(r).resource)??""}},
A=({prefix:n,secretRef:e,configMapRef:o})=>{const[s,r]=e===void 0?["config map",o]:["secret",e];return{name:`${(0,t.Qq)(n)??""}*`,from:"all-of",source:`${s} ${(0,t.
Qq)((0,t.Ik)(r).name)??""}`}};var d=a(53216),N=a(70621),T=a(93832);const M=(n,e)=>{if(n.length===0)return[(0,d.n8)("There are no variables.")];const o=n.every(({
container:i})=>i===void 0),s=n.some(({value:i})=>i!==void 0),r=[...o?[]:["CONTAINER"],"NAME","FROM",...s?["VALUE"]:[]],l=n.map(({container:i="-",name:c,value:u="\
-",...m})=>[...o?[]:[i],c,W(m),...s?[u]:[]].map(N.g$));return(0,T.TM)([r,...l],e).map((i,c)=>(0,d.n8)(i,c===0?"quiet":"plain"))},W=({from:n,source:e=""})=>({value:"\
the Service",secret:`secret ${e}`,"config-map":`config map ${e}`,field:`field ${e}`,"all-of":`all of ${e}`})[n];var D=a(7714),f=a(51845);const S={prepare:({take:n,
isGiven:e,blame:o})=>{const[s="",r]=[n(f.gW),n(f.g)];return e(f.gW)||o(f.gW,(0,D.DG)("E_MISSING",{example:f.gW.example})),{act:l=>V(l,s,r)}}};async function V({
page:n,connect:e,clock:o},s,r){const{transport:l,server:i,namespace:c}=await e(),{snapshot:u}=await(0,I.W)({transport:l,clock:o,server:i,namespace:c,service:s}),
{template:m}=u.service??{};if(!m)throw(0,$.V2)("E_NOT_THERE",{service:s,namespace:c});const h=O(m).map(({value:g,...p})=>r&&g!==void 0?{...p,value:g}:p);return n.
show(M(h,n.width())),n.show([(0,d.n8)(""),(0,d.n8)("A change makes a new Revision, so it is rolled out like any other:","quiet"),(0,d.n8)(`  ${(0,E.j)({verb:"en\
v set",service:s,args:["NAME=VALUE"],namespace:c})}`)]),n.data({variables:h}),0}})};export{y as id,J as ids,L as modules};
