const L=869,R=[869],T={35869:((w,h,a)=>{a.r(h),a.d(h,{ingress:()=>E});var u=a(84611),e=a(76510),g=a(79493),M=a(93545);const E={prepare:()=>({act:y})};async function y({
page:m,connect:d,clock:v}){const{api:O}=(0,g.J5)({...await d(),clock:v}),{lookedFor:k,forbidden:D,...I}=await(0,e.tM)(O);if(I.services.length===0)throw(0,u.V2)(
"E_NO_INGRESS",{looked:k.join("; "),forbidden:D.join(", ")});return m.show((0,M.h)(I,m.width())),m.data({...I,lookedFor:k,forbidden:D}),D.length>0&&m.warn(`This\
 user may not ${D.join(", ")}: what stands there is not shown.`),0}}),76510:((w,h,a)=>{a.d(h,{tM:()=>y});var u=a(34794),e=a(27624),g=a(44262),M=a(79493);const E=[
{ingress:"Kourier",label:"networking.knative.dev/ingress-provider=kourier",places:["kourier-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",
label:"istio=ingressgateway",places:["istio-system/istio-ingressgateway"]},{ingress:"Contour",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"\
Traefik",label:"app.kubernetes.io/name=traefik",places:["traefik/traefik","kube-system/traefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gatewa\
y-name",places:[]}];async function y(s){const r=[],n=async(i,t)=>{try{return await t}catch(p){if(!(p instanceof u.a)||p.code!=="E_FORBIDDEN")throw p;r.push(i);return}},
[o,c,...f]=await Promise.all([n("list nodes",(0,g.LD)(s,{path:"/api/v1/nodes"})),n("get configmaps in knative-serving",(0,g.LF)(s,{path:d})),...E.map(i=>v(s,i,n))]),
P=_(o?.items??[]),l=(0,e.Qq)((0,e.Te)((0,e.Ik)(c).data)["ingress-class"]);return{services:k(f.flat()).map(({ingress:i,service:t})=>D(i,t,P)),...l!==void 0&&{className:l},
lookedFor:E.map(({ingress:i,label:t,places:p})=>`${i}: ${[t&&`label ${t}`,...p].filter(Boolean).join(", ")}`),forbidden:[...new Set(r)]}}const m="/api/v1/servic\
es",d="/api/v1/namespaces/knative-serving/configmaps/config-network";async function v(s,{ingress:r,label:n,places:o},c){const f=n===void 0?void 0:{labelSelector:n},
l=(f&&await c("list services in all namespaces",(0,g.LD)(s,{path:m,query:f})))?.items??[],i=l.length>0?[]:await Promise.all(o.map(t=>c(`get services in ${t.split(
"/")[0]}`,(0,g.LF)(s,{path:O(t)}))));return[...l,...i.filter(t=>t!==void 0)].map(t=>({ingress:r,service:t}))}const O=s=>{const[r="",n=""]=s.split("/");return`/a\
pi/v1/namespaces/${r}/services/${n}`},k=s=>{const r=s.map(({service:n})=>JSON.stringify((0,M.eZ)(n)));return s.filter((n,o)=>r.indexOf(r[o]??"")===o)};function D(s,r,n){
const{spec:o,status:c}=r,f=(0,e.Qq)((0,e.Ik)(o).type)??"ClusterIP",P=(0,e.JD)((0,e.Ik)(o).ports).flatMap(({name:t,port:p,nodePort:C})=>{const j=(0,e.WQ)(p),$=(0,e.
WQ)(C);return j===void 0?[]:[{name:(0,e.Qq)(t)??"",port:j,...$!==void 0&&{nodePort:$}}]}),l=(0,e.JD)((0,e.Ik)((0,e.Ik)(c).loadBalancer).ingress).flatMap(({ip:t,
hostname:p})=>(0,e.Qq)(t)??(0,e.Qq)(p)??[]),i=(0,e.p_)((0,e.Ik)(o).externalIPs).flatMap(t=>(0,e.Qq)(t)??[]);return{ingress:s,...(0,M.eZ)(r),type:f,ports:P,addresses:I(
{type:f,ports:P,hosts:[...l,...i],nodes:n})}}const I=({ports:s,hosts:r,nodes:n,type:o})=>{const c=s.filter(({port:l})=>l===80||l===443),f=c.length>0?c:s;if(r.length>
0)return r.flatMap(l=>f.map(({port:i})=>({host:l,port:i,tls:i===443})));if(o==="ClusterIP"||o==="ExternalName")return[];const[P]=n;return f.flatMap(({nodePort:l,
port:i})=>P===void 0||l===void 0?[]:[{host:P,port:l,tls:i===443}])},_=s=>{const r=s.flatMap(o=>(0,e.JD)((0,e.Ik)(o.status).addresses)),n=o=>r.filter(c=>c.type===
o).flatMap(({address:c})=>(0,e.Qq)(c)??[]);return[...n("ExternalIP"),...n("ExternalDNS"),...n("InternalIP")]}}),93545:((w,h,a)=>{a.d(h,{G:()=>E,h:()=>M});var u=a(
53216),e=a(70621),g=a(93832);const M=({services:d,className:v},O)=>{const k=d.map(_=>[_.ingress,`${_.namespace}/${_.name}`,_.type,_.addresses.map(E).join(", ")||
y(_)]),D=(0,g.$5)([["INGRESS","SERVICE","TYPE","ADDRESS"],...k.map(_=>_.map(e.g$))],O),[I]=d.flatMap(({addresses:_})=>_.filter(({tls:s})=>!s));return[...D.map((_,s)=>(0,u.
n8)(_,s===0?"quiet":"plain")),...v===void 0?[]:[(0,u.n8)(""),(0,u.n8)((0,e.g$)(`Knative uses the ingress class ${v}.`))],...I===void 0?[]:m(I)]},E=({host:d,port:v})=>`${d.
includes(":")?`[${d}]`:d}:${v}`,y=({type:d})=>d==="ClusterIP"?"none: only from within the cluster":"none yet",m=d=>[(0,u.n8)(""),(0,u.n8)("Where domains are not\
 in DNS, a rollout reaches the ingress by"),(0,u.n8)((0,e.g$)(`  --ingress-address ${E(d)}`))]})};export{L as id,R as ids,T as modules};
