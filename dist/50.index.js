const B=50,G=[50],W={62050:((A,v,f)=>{f.r(v),f.d(v,{ingress:()=>L});var $=f(11899),S=f(34794),a=f(27624),g=f(44262),m=f(41175);const y=[{ingress:"Kourier",label:"\
networking.knative.dev/ingress-provider=kourier",places:["kourier-system/kourier","knative-serving-ingress/kourier"]},{ingress:"Istio",label:"istio=ingressgatew\
ay",places:["istio-system/istio-ingressgateway"]},{ingress:"Contour",places:["contour-external/envoy","projectcontour/envoy"]},{ingress:"Traefik",label:"app.kub\
ernetes.io/name=traefik",places:["traefik/traefik","kube-system/traefik"]},{ingress:"Gateway API",label:"gateway.networking.k8s.io/gateway-name",places:[]}];async function E(e){
const s=[],t=async(c,i)=>{try{return await i}catch(u){if(!(u instanceof S.a)||u.code!=="E_FORBIDDEN")throw u;s.push(c);return}},[r,l,...d]=await Promise.all([t(
"list nodes",(0,g.LD)(e,{path:"/api/v1/nodes"})),t("get configmaps in knative-serving",(0,g.LF)(e,{path:P})),...y.map(c=>b(e,c,t))]),n=j(r?.items??[]),o=(0,a.Qq)(
(0,a.Te)((0,a.Ik)(l).data)["ingress-class"]);return{services:N(d.flat()).map(({ingress:c,service:i})=>Q(c,i,n)),...o!==void 0&&{className:o},lookedFor:y.map(({ingress:c,
label:i,places:u})=>`${c}: ${[i&&`label ${i}`,...u].filter(Boolean).join(", ")}`),forbidden:[...new Set(s)]}}const D="/api/v1/services",P="/api/v1/namespaces/kn\
ative-serving/configmaps/config-network";async function b(e,{ingress:s,label:t,places:r},l){const d=t===void 0?void 0:{labelSelector:t},o=(d&&await l("list serv\
ices in all namespaces",(0,g.LD)(e,{path:D,query:d})))?.items??[],c=o.length>0?[]:await Promise.all(r.map(i=>l(`get services in ${i.split("/")[0]}`,(0,g.LF)(e,{
path:x(i)}))));return[...o,...c.filter(i=>i!==void 0)].map(i=>({ingress:s,service:i}))}const x=e=>{const[s="",t=""]=e.split("/");return`/api/v1/namespaces/${s}/\
services/${t}`},N=e=>{const s=e.map(({service:t})=>JSON.stringify((0,m.eZ)(t)));return e.filter((t,r)=>s.indexOf(s[r]??"")===r)};function Q(e,s,t){const{spec:r,
status:l}=s,d=(0,a.Qq)((0,a.Ik)(r).type)??"ClusterIP",n=(0,a.JD)((0,a.Ik)(r).ports).flatMap(({name:i,port:u,nodePort:T})=>{const w=(0,a.WQ)(u),I=(0,a.WQ)(T);return w===
void 0?[]:[{name:(0,a.Qq)(i)??"",port:w,...I!==void 0&&{nodePort:I}}]}),o=(0,a.JD)((0,a.Ik)((0,a.Ik)(l).loadBalancer).ingress).flatMap(({ip:i,hostname:u})=>(0,a.
Qq)(i)??(0,a.Qq)(u)??[]),c=(0,a.p_)((0,a.Ik)(r).externalIPs).flatMap(i=>(0,a.Qq)(i)??[]);return{ingress:e,...(0,m.eZ)(s),type:d,ports:n,addresses:M({type:d,ports:n,
hosts:[...o,...c],nodes:t})}}const M=({ports:e,hosts:s,nodes:t,type:r})=>{const l=e.filter(({port:o})=>o===80||o===443),d=l.length>0?l:e;if(s.length>0)return s.
flatMap(o=>d.map(({port:c})=>({host:o,port:c,tls:c===443})));if(r==="ClusterIP"||r==="ExternalName")return[];const[n]=t;return d.flatMap(({nodePort:o,port:c})=>n===
void 0||o===void 0?[]:[{host:n,port:o,tls:c===443}])},j=e=>{const s=e.flatMap(r=>(0,a.JD)((0,a.Ik)(r.status).addresses)),t=r=>s.filter(l=>l.type===r).flatMap(({
address:l})=>(0,a.Qq)(l)??[]);return[...t("ExternalIP"),...t("ExternalDNS"),...t("InternalIP")]};var p=f(53216),h=f(55097),O=f(93832);const C=({services:e,className:s},t)=>{
const r=e.map(n=>[n.ingress,`${n.namespace}/${n.name}`,n.type,n.addresses.map(k).join(", ")||F(n)]),l=(0,O.$5)([["INGRESS","SERVICE","TYPE","ADDRESS"],...r.map(
n=>n.map(h.g))],t),[d]=e.flatMap(({addresses:n})=>n.filter(({tls:o})=>!o));return[...l.map((n,o)=>(0,p.n8)(n,o===0?"quiet":"plain")),...s===void 0?[]:[(0,p.n8)(
""),(0,p.n8)((0,h.g)(`Knative uses the ingress class ${s}.`))],...d===void 0?[]:J(d)]},k=({host:e,port:s})=>`${e.includes(":")?`[${e}]`:e}:${s}`,F=({type:e})=>e===
"ClusterIP"?"none: only from within the cluster":"none yet",J=e=>[(0,p.n8)(""),(0,p.n8)("Where domains are not in DNS, a rollout reaches the ingress by"),(0,p.n8)(
(0,h.g)(`  --ingress-address ${k(e)}`))],L={prepare:()=>({act:R})};async function R({page:e,connect:s,clock:t}){const{api:r}=(0,m.J5)({...await s(),clock:t}),{lookedFor:l,
forbidden:d,...n}=await E(r);if(n.services.length===0)throw(0,$.V2)("E_NO_INGRESS",{looked:l.join("; "),forbidden:d.join(", ")});return e.show(C(n,e.width())),e.
data({...n,lookedFor:l,forbidden:d}),d.length>0&&e.warn(`This user may not ${d.join(", ")}: what stands there is not shown.`),0}})};export{B as id,G as ids,W as modules};
