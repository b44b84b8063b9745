const Pn=462,kn=[462],In={59462:((X,U,u)=>{u.d(U,{X:()=>$n});var _=u(11899),I=u(86882),W=u(91515),d=u(27624);const L=({resourceRules:e},t)=>(0,d.JD)(e).some(n=>B(
n,t)),B=(e,{verb:t,group:n,resource:s,name:o})=>C(e.verbs,t)&&C(e.apiGroups,n)&&(C(e.resources,s)||x(e.resources,s))&&F((0,d.P$)(e.resourceNames),o),C=(e,t)=>(0,d.
P$)(e).some(n=>n===t||n==="*"),x=(e,t)=>{const[,n]=t.split("/");return n!==void 0&&(0,d.P$)(e).includes(`*/${n}`)},F=(e,t)=>e.length===0||t!==void 0&&e.includes(
t);var A=u(5581),p=u(79132);const l={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},w={group:"authorization.k8s.io",
kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},y={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},M=(e,t)=>{let n;
return async s=>{n??=m(e,l,{namespace:t.namespace});const o=await n??{},r=i=>L(o,{...i,name:t.nameOf(i)}),a=await Promise.all(s.map(async i=>!r(i)&&!await R(e,t,
i)));return s.filter((i,c)=>a[c])}},R=async(e,t,n)=>(await m(e,w,N(t,n)))?.allowed!==!1,h=async e=>(0,d.Qq)((0,d.Ik)((await m(e,y))?.userInfo).username),m=async(e,{
group:t,kind:n,path:s},o)=>{const r=JSON.stringify({apiVersion:`${t}/v1`,kind:n,...o&&{spec:o}}),a={method:"POST",path:`/apis/${t}/v1/${s}`,headers:g,body:r};try{
for(let i=0;i<S;i++){i>0&&await(0,I.fu)(e,i-1);const c=await(0,A.w$)(e,a,{fresh:i>0});if(!(0,p.FG)(c))return;const f=(0,W.QR)(n)(c.text);if(f)return(0,d.Ik)(f.status)}}catch{}},
g={accept:"application/json","content-type":"application/json"},S=4,N=({namespace:e,nameOf:t},n)=>{const{verb:s,group:o,resource:r}=n,[a=r,i]=r.split("/"),c=t(n);
return{resourceAttributes:{namespace:e,verb:s,group:o,resource:a,...i!==void 0&&{subresource:i},...c!==void 0&&{name:c}}}};var T=u(44262),G=u(14711);const J=25e3,
Y=5e3,Fe=5e3,Ge=(e,t)=>{const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let i=J;!a.aborted;)await t.sleep(Math.max(0,s+i-t.now()),
a),!(a.aborted||t.now()-s<i)&&(i=await Ke(r,a)?J:Fe)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.
abort()}},Ke=async(e,t)=>{try{return await(0,G.wj)({clock:e.clock,ms:Y,signal:t},n=>(0,A.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var Ve=u(
35918),D=u(71791);const Je=9091;async function He(e,{namespace:t,pod:n},s){const o=`${(0,D.Ro)(t,"pods")}/${encodeURIComponent(n)}:${Je}/proxy/metrics`;try{return Ze(
await(0,A.w$)(e,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function Ze(e){
const{status:t,text:n}=e;return t===200?ze(n)?{is:"read",counters:Ye(n)}:Qe:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===400?{is:"later",afterMs:le}:t===429?
{is:"later",afterMs:(0,I.Vs)(e)||le}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const le=1e3,Qe={is:"failed",why:"the answer is no pa\
ge of metrics"},ze=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),Xe=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_durati\
on_seconds_bucket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"r\
esponse_code",unitMs:1}];function Ye(e){const t=new Map,n=new Map;for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const i=Xe.find(
({counts:f,buckets:O})=>f===o||O===o),c=Number(a);!i||!Number.isFinite(c)||c<0||(o===i.counts?fe(t,Number(me(r,i.status)),c):fe(n,Number(me(r,"le"))*i.unitMs,c))}
const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:s.filter(({ms:o})=>Number.isFinite(o))}}const fe=(e,t,n)=>{Number.
isNaN(t)||e.set(t,(e.get(t)??0)+n)},me=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none";var $=u(5323),q=u(30673),ne=u(11584);const we=(e,t)=>{const n=(0,d.
Ik)(e.metadata),{set:s}=t,o={...s.annotations,[$.w7.driver]:s.driver,[$.w7.journal]:s.journal&&(0,ne.jg)(s.journal),[$.w7.tags]:s.tags?.join(","),...tt(n,s.verdicts)},
r={...s.labels,[$.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[H("/metadata/generation",t.generation)],...st(n,
t.driver),...se(n,"annotations",o),...se(n,"labels",r),...s.template?[ee("/spec/template",s.template)]:[],...s.traffic?[ee("/spec/traffic",s.traffic)]:[]]},qe=(e,t)=>{
const n=(0,d.Ik)(e.metadata);return[...[...nt(n),...et(n)],...se(n,"annotations",{[$.w7.minScale]:t})]},et=({annotations:e})=>(0,d.Gv)(e)?[H(`/metadata/annotati\
ons/${oe($.w7.minScale)}`,e[$.w7.minScale]??null)]:[],tt=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,d.Ik)(e.annotations)).filter(o=>o.startsWith($.SJ)),
s=Object.entries(t).map(([o,r])=>[$.SJ+o,JSON.stringify(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},nt=({uid:e})=>e===void 0?
[]:[H("/metadata/uid",e)],st=(e,t)=>(0,d.Gv)(e.annotations)||t!==null?[H(`/metadata/annotations/${oe($.w7.driver)}`,t)]:[H("/metadata/annotations",null)],se=(e,t,n)=>{
const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${oe(o)}`;return typeof r=="string"?[ee(a,r)]:r===null&&Object.hasOwn((0,d.Ik)(e[t]),o)?[{op:"\
remove",path:a}]:[]});return(0,d.Gv)(e[t])||s.length===0?s:[H(`/metadata/${t}`,null),ee(`/metadata/${t}`,{}),...s]},H=(e,t)=>({op:"test",path:e,value:t}),ee=(e,t)=>({
op:"add",path:e,value:t}),oe=e=>e.replaceAll("~","~0").replaceAll("/","~1");var he=u(34794);const ot=4,rt=(e,t)=>(0,q.LF)((0,d.qF)(t)??null).filter(n=>n.length>=
ot).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s,q.R).replaceAll(JSON.stringify(s).slice(1,-1),q.R),e),at=500,it=new Set(["ECONNREFUSED","ENO\
TFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),re=(e,t)=>ae(e,t,{fresh:!1}),ct=async(e,t)=>{const n=new AbortController;try{const s=ae(e,t,{fresh:!1,urgent:!0,
signal:n.signal}),o=await Promise.race([s,e.clock.sleep(at,n.signal)]);return o&&o.is!=="unknown"?o:await ut([s,ae(e,t,{fresh:!0,urgent:!0,signal:n.signal})])}finally{
n.abort()}},ut=async e=>{const t=e.map(async n=>{const s=await n;if(s.is==="unknown")throw new Error(s.message);return s});try{return await Promise.any(t)}catch{
return{is:"unknown",message:"no response to two attempts"}}},ae=async(e,t,n)=>{for(let s=0;;s++){const o=await lt(e,t,{...n,fresh:n.fresh||s>0});if(o.is!=="busy"&&
o.is!=="unsent")return o;if(s===I.r2-1||n.signal?.aborted)return dt(o);await(0,I.fu)(e,s,{response:o.is==="busy"?o.response:void 0,signal:n.signal})}},dt=e=>e.is===
"busy"?(0,p.J5)(e.response):{is:"unknown",message:e.message},lt=async(e,t,n)=>{try{return(0,p.Ij)(ft(await(0,A.w$)(e,t,n),t),t)}catch(s){const o=s instanceof Error?
s.message:String(s);return s instanceof he.a?{is:"refused",status:0,reason:s.code,message:o}:{is:mt(s)?"unsent":"unknown",message:o}}},ft=(e,{body:t=""})=>(0,p.
FG)(e)?e:{...e,text:rt(e.text,t)},mt=e=>e instanceof Error&&"code"in e&&it.has(String(e.code));var wt=u(68841);const ve={accept:"application/json"},pe={...ve,"c\
ontent-type":"application/json"},ye=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,D.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ee(
`${(0,D.xH)(e,"services",t)}?${r}`,we(n,s.change))},ge=(e,t,n)=>({method:"POST",path:`${(0,D.rJ)(e.namespace,"services")}?${(0,D.wZ)({...n,strict:!0})}`,headers:pe,
body:JSON.stringify(pt(e,t))}),be=async(e,t,{urgent:n})=>{const s=await(n?ct:re)(e,t);if(s.is==="refused"&&s.status===401)throw(0,_.V2)("E_UNAUTHORIZED",{server:e.
server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,wt.r5)(s.object)},object:s.object}},Me=({namespace:e},{kind:t,name:n,
live:s,minScale:o})=>Ee(`${(0,D.xH)(e,t,n)}?${(0,D.wZ)({})}`,qe(s,o)),ht=async(e,t,n)=>{const s=await re(e,Me(t,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},vt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,d.Ik)(n.metadata).uid??null}}),
o=(0,D.xH)(t.namespace,"services",t.service),r=await re(e,{method:"DELETE",path:o,headers:pe,body:s});return r.is==="written"||r.is==="refused"&&r.status===404?
{is:"written"}:r},Ee=(e,t)=>({method:"PATCH",path:e,headers:{...ve,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),pt=({namespace:e,service:t},n)=>({
apiVersion:`${$.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[$.Pf.active]:"true"},annotations:{...n.annotations,[$.w7.driver]:n.driver,
[$.w7.journal]:(0,ne.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),yt=(e,t,n)=>{let s=t;return n.map(o=>{const r=ye(e,
s,{change:o,options:{}});return s=Mt(s,we(s,o)),ie(r)})},gt=(e,t)=>ie(ge(e,t,{})),bt=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,d.Ik)(r.metadata),
{[$.w7.minScale]:i,...c}=(0,d.Ik)(a.annotations),f={...c,...s!==null&&{[$.w7.minScale]:s}},O=t==="revision"?"revisions":"podautoscalers",b={...r,metadata:{...a,
annotations:f}};return ie(Me(e,{kind:O,name:n,live:b,minScale:o}))},ie=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,q.L)((0,d.qF)(n)??
null))}),Mt=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:$e(n,Et(s.path),s.op==="add"?s.value:void 0),e),Et=e=>e.slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll(
"~0","~")),$e=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:$e((0,d.Gv)(o)?o:(0,d.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};var $t=u(62579),
Ot=u(18103);const St=async(e,t,n)=>{const s={labelSelector:`${$.Pf.revision}=${n}`};return(await(0,T.LD)(e,{path:(0,D.Ro)(t,"pods"),query:s}).catch(()=>{}))?.items.
flatMap(jt)},jt=e=>{const t=(0,d.Ik)(e.metadata);return t.deletionTimestamp!==void 0?[]:[{name:(0,d.Qq)(t.name)??"",template:(0,d.Te)(t.labels)["pod-template-ha\
sh"]??"",isScaleMarked:Object.keys((0,d.Te)(t.annotations)).some(Ot.d$)}]},Pt=(e,t,n)=>{let s;return{previewMinScale:o=>bt(t,o,n.kept(kt[o.on],o.revision)),writeRevision:(o,r)=>Se(
e,{place:t,snapshots:n,kind:"revisions",name:o},r),readAutoscaler:o=>je(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>It(e,{place:t,snapshots:n,name:o},
r),readPods:o=>St(e,t.namespace,o),installation:()=>(s??=(0,$t.Z)(e,t,n.kept("services",t.service)),s)}},Oe={is:"refused",status:404,reason:"NotFound",message:"\
This rollout has not found the object."},ce=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),kt={revision:"revisions","pod-autoscaler":"podautos\
calers"},Se=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?ce(n,s,await ht(e,t,{kind:s,name:o,live:a,minScale:r})):Oe},
je=async(e,{place:t,snapshots:n,name:s})=>{const o=await(0,T.LF)(e,{path:(0,D.xH)(t.namespace,"podautoscalers",s)}).catch(()=>{});return o&&n.learn("podautoscal\
ers",{is:"put",object:o}),o!==void 0},It=async(e,t,n)=>{const s=await Se(e,{...t,kind:"podautoscalers"},n);return s.is!=="written"&&await je(e,t),s};var te=u(90745),
Pe=u(96310),Rt=u(32460);async function*ke(e,t,{from:n,signal:s}){let o=n;for(let r=0;!s.aborted;r++){for await(const a of At(e,t,{from:o,signal:s}))a.is!=="refu\
sed"&&(r=-1),o=Nt(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,I.fu)(e,Math.max(0,r),{signal:s})}}async function*At(e,t,{from:n,signal:s}){const o=n===
void 0?await Dt(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:n;r!==void 0&&(yield*(0,Rt.T)(e,t,{version:r,signal:s}))}const Nt=(e,t)=>{
switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,d.Qq)((0,d.Ik)(e.object.
metadata).resourceVersion)??t}},Dt=async(e,t,n)=>{try{const s=await(0,T.LD)(e,t,n);return s&&{is:"listed",...s}}catch(s){return s instanceof he.a?{is:"refused",
error:s}:void 0}};var Ie=u(19325);const Re=["services","routes","configurations","revisions"],Tt=(e,{namespace:t,service:n})=>{const s=new AbortController,o=(0,Ie.
p)(),r=(0,te.Ts)(),a=(0,Ie.l)(n);let i=[],c={revisions:new Map};const f=v=>{c=v,r.notify()},O=(v,E)=>{const P=(0,Pe.Z)(o[v],E);P!==o[v]&&(o[v]=P,f({...a(o),start:c.
start}))},b=async v=>{const E=await(0,T.LD)(e,(0,D.VI)(t,n,v),s.signal);if(!E)throw(0,_.V2)("E_NO_KNATIVE",{server:e.server});return O(v,{is:"listed",...E}),E.resourceVersion},
k=async(v,E)=>{const P=(0,D.VI)(t,n,v);for await(const K of ke(e,P,{from:E,signal:s.signal}))K.is!=="refused"&&O(v,K)};return{open:async()=>{const v=await Promise.
all(Re.map(b));return i=Re.map((E,P)=>k(E,v[P]??"")),c},snapshot:()=>c,changed:async(v,E)=>{for(;v===c&&!E.aborted;)await r.next(E)},learn:O,relist:async v=>(await b(
v),c),setStart:v=>f({...c,start:v}),kept:(v,E)=>o[v].get(E),close:async()=>{s.abort(),await Promise.all(i)}}};var _t=u(16364),Ae=u(33095),Ne=u(70209);const Ct=8012,
xt=(e,t)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await Ut(e,{namespace:t,revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);
n.set(s,a);const i=await Wt(e,Lt(t,a),{request:o,signal:r});return i.status>=500&&n.delete(s),i}},Lt=(e,t)=>`${(0,D.Ro)(e,"pods")}/${encodeURIComponent(t)}:${Ct}\
/proxy`,Ut=async(e,{namespace:t,revision:n},s)=>(await(0,T.LD)(e,{path:(0,D.Ro)(t,"pods"),query:{labelSelector:`${$.Pf.revision}=${n}`}},s))?.items.map(Ne.H9).find(
r=>r?.ready)?.name,Wt=async(e,t,{request:{method:n,path:s,headers:o},signal:r})=>{if(Object.keys(o).some(c=>(0,Ae.y)(c)||(0,Ae.l)(c)))throw new Error("a header \
is not for the app");if(!(0,_t.q)(s))throw(0,_.V2)("E_API_PATH",{path:`${t}${s}`});const{status:a,text:i}=await(0,A.w$)(e,{method:n,path:`${t}${s}`,headers:o},{
signal:r});return{status:a,body:i}};var De=u(99256);const Q=5e3,Z={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",Q],["ErrImageNeverPull",Q],["Crea\
teContainerConfigError",Q],["CreateContainerError",Q],["RunContainerError",Q]]),exits:3,steadyMs:1e4,noRoomMs:1e4,conditionMs:2e3},Bt=e=>{const t=e.pods.flatMap(
r=>Ft(r,e)),n=e.steady.size>0?t.map(r=>({...r,failsAfterMs:void 0})):t,s=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return[...n,...Ht(e,t)].toSorted((r,a)=>s(
r)===s(a)?0:s(r)-s(a))},Ft=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[Te(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.
containers.flatMap(s=>Gt(e,s,t));return n.length>0||e.ready?n:Vt(e,t)},Te=(e,t,n)=>{const s=n.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=n.pod?.name;
return{key:e,reason:"Unschedulable",message:t,pod:o,failsAfterMs:s?void 0:Z.noRoomMs}},Gt=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:i}=t,c={key:`${e.
name}/${s}/${r}`,pod:e.name};if(o==="waiting"&&(Z.afterMs.has(r)||r==="ErrImagePull"))return[{...c,reason:r,message:a??r,failsAfterMs:Z.afterMs.get(r)}];if(i===
0||o==="terminated"&&t.lastExit?.code===0&&s!==e.userContainer)return[];const f=i>=Z.exits&&!n.started.has(e.name)?0:void 0;return[{...c,key:`${e.name}/${s}/exi\
t`,reason:"CrashLoopBackOff",message:Kt(t),container:s,failsAfterMs:f}]},Kt=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.
code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason})`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},Vt=(e,{events:t,revision:n})=>{
const s=t.findLast(({about:a,reason:i})=>a===e.name&&i==="Unhealthy"),o=n&&Jt(n);if(!s)return[];const r=`The container is running but not ready. It must listen \
on port ${o??8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},Jt=({spec:e})=>(0,d.
WQ)((0,d.JD)((0,$.f1)(e)?.ports)[0]?.containerPort),Ht=(e,t)=>{const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};return n!=="\
False"?[]:s==="Unschedulable"?t.length>0?[]:[Te("revision/room",o,{seen:e})]:s.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith("/exit"))?[]:[{key:`revision\
/${s}`,reason:s,message:o,failsAfterMs:Z.conditionMs}]},Zt={since:new Map,started:new Set},_e=[3e3,15e3,6e4],Qt=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter(j=>j.ready),
o=({readySinceMs:j=0})=>Z.steadyMs-(t.serverNowMs-j),r=s.filter(j=>o(j)<=0),a=Ce([...r,...s.filter(zt)]),i=new Set([...e.started,...Ce(r)]),c=Bt({...t,steady:a,
started:i}),f=t.pods.filter(ue).map(({name:j})=>`${j}/quiet`),O=[...c.map(({key:j})=>j),...f],b=new Map(O.map(j=>[j,e.since.get(j)??n])),k=j=>n-(b.get(j)??n),v=({
key:j,failsAfterMs:de})=>(de??Number.POSITIVE_INFINITY)-k(j),E=c.find(j=>v(j)<=0),P=[...c.map(v),...s.map(o),...f.flatMap(j=>_e.map(de=>de-k(j)))],K=Math.min(...P.
filter(j=>j>0)),V=E??c[0];return{is:E?"failed":V?"healing":t.blind===void 0?"starting":"unseen",diagnosis:V,serves:a.size>0,memory:{since:b,started:i},againMs:Number.
isFinite(K)?K:void 0,question:Xt(V,E!==void 0)??Yt(f,k),about:V?V.pod:t.pods.find(ue)?.name,note:t.blind??qt(t.pods)}},Ce=e=>new Set(e.map(({name:t})=>t)),zt=({
containers:e})=>e.every(({exits:t})=>t===0),ue=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),Xt=(e,t)=>e&&`${e.key}${t?"/failed":
""}`,Yt=(e,t)=>{const[n]=e,s=n===void 0?0:_e.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},qt=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)
return t.length===0?"ready":t.every(ue)?"running, not ready yet":"creating the containers"},en=5,tn=({is:e,diagnosis:t,note:n,serves:s},o)=>t&&e==="failed"?{is:e,
why:xe(t,o)}:t&&e==="healing"?{is:e,why:xe(t,o),...s&&{serves:s}}:e==="unseen"?{is:e,note:n??""}:{is:"starting",pods:o.pods.length,...n!==void 0&&{note:n}},xe=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:sn(s.filter(nn)).slice(-en).map(on),log:o}),nn=({isWarning:e,reason:t})=>e||
t.includes("ScaleUp"),sn=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),on=({reason:e,message:t,count:n})=>`${e}${n>1?` (${n} times)`:""}: ${t.
trim().replaceAll(/\s*\n\s*/g," ")}`;var rn=u(9422);const an=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{n.abort(),n=new AbortController,
t.setStart({is:"starting",pods:0}),cn({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},cn=async e=>{const{api:t,snapshots:n,place:s,
serverNow:o,revision:r,log:a,end:i}=e,c=(0,te.Ts)(),f={pods:[],events:[],log:[]},O=(E,P)=>a({revision:r,pod:E,text:P}),b=(0,rn.p)(t,{namespace:s.namespace,each:O,
signal:i.signal});dn(e,{heard:f,notifier:c,podLogs:b}),ln(e,c);const k=new Set;let v=Zt;for(;!i.signal.aborted;){const E=n.snapshot().revisions.get(r),P=Qt(v,{...f,
revision:E,nowMs:t.clock.now(),serverNowMs:o()});if(v=P.memory,P.question!==void 0&&!k.has(P.question))k.add(P.question),await mn(e,{heard:f,podLogs:b,verdict:P});else{
un(e,tn(P,f)),P.is==="failed"&&i.abort();const{againMs:K}=P;await(0,te.Ku)([c.next,V=>K===void 0?(0,te.QH)(V):t.clock.sleep(K,V)],i.signal)}}},un=({snapshots:e,
end:t},n)=>{JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},dn=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,
podLogs:a})=>{const i={labelSelector:`${$.Pf.revision}=${n}`},c={path:(0,D.Ro)(t.namespace,"pods"),query:i};let f=new Map;for await(const O of ke(e,c,{signal:s.
signal})){const b=O.is==="refused"&&O.error.code==="E_FORBIDDEN";if(o.blind=b?O.error.message:void 0,O.is!=="refused"&&(f=(0,Pe.Z)(f,O)),o.pods=[...f.values()].
flatMap(k=>(0,Ne.H9)(k)??[]),a.follow(o.pods),r.notify(),b)return}},ln=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.ready;
for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},fn=2e3,mn=async({api:e,place:t,revision:n,end:s},{heard:o,
podLogs:r,verdict:a})=>{const i=o.pods.find(({name:b})=>b===a.about),c={namespace:t.namespace,revision:n,pod:i?.name},f={clock:e.clock,ms:fn,signal:s.signal},O=async b=>{
if(o.events=await(0,De.wj)(e,c,b),i===void 0)return;const{reason:k,container:v=i.userContainer}=a.diagnosis??{},E=v===i.userContainer?r.last(i.name):[],P=E.length>
0||k!=="CrashLoopBackOff";o.log=P?E:await(0,De.oW)(e,t.namespace,{pod:i,container:v,signal:b})};await(0,G.wj)(f,O).catch(()=>{})},wn=9090;async function hn(e,{namespace:t,
pod:n},s){const o=`${(0,D.Ro)(t,"pods")}/${encodeURIComponent(n)}:${wn}/proxy/metrics`;try{const{status:r,text:a}=await(0,A.w$)(e,{method:"GET",path:o,headers:{}},
{signal:s});return r===200?pn(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const vn=4,z={varint:0,fixed64:1,bytes:2};function pn(e){let t=0;
for(let n=0;n<e.length;){const s=yn(e,n);if(!s||s.end>e.length)return;s.tag===vn&&s.type===z.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}return Number.isFinite(t)&&
t>=0?t:void 0}function yn(e,t){const n=e[t]??0,[s,o]=[n>>3,n&7];if(o===z.fixed64)return{tag:s,type:o,end:t+9};const r=o===z.varint||o===z.bytes?gn(e,t+1):void 0;
return r&&{tag:s,type:o,end:r.end+(o===z.bytes?r.value:0)}}function gn(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??0;if(n+=(r&127)*
o,r<128)return{value:n,end:s+1}}}var Le=u(42105);const bn=(e,{journal:t,driver:n,traffic:s})=>Ue(e,$.w7.journal,t&&(0,ne.jg)(t))?Ue(e,$.w7.driver,n)?s&&!Mn(e.traffic,
s)?"the traffic that was sent":void 0:We($.w7.driver,n):We($.w7.journal,t),Ue=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),We=(e,t)=>t===null?`the remo\
val of the annotation ${e}`:`the annotation ${e}`,Mn=(e,t)=>(0,Le.UN)(e,t)||t.length===0&&(0,Le.UN)(e,[{latestRevision:!0,percent:100}]),En=({service:e})=>t=>t.
group===$.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,$n=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,Ve.m)(e.transport,t),i=Ge(a.transport,t),c={transport:i.transport,clock:t,random:o,server:n.server,rateLimiter:s},f=Tt(c,r),O=an({api:c,
place:r,snapshots:f,serverNow:a.serverNow});return{target:n,open:async()=>{const b=await f.open();return i.begin(c),b},snapshot:f.snapshot,changed:f.changed,reread:b=>jn(
c,{...r,snapshots:f},b),rereadRevisions:()=>f.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:M(c,{namespace:r.namespace,nameOf:En(r)}),user:()=>h(
c),writeService:async(b,k={})=>{const v=f.kept("services",r.service);if(!v)return Oe;const E=await be(c,ye(r,v,{change:b,options:k}),k);return k.dryRun?E.result:
Be(r,ce(f,"services",E),b.set)},createService:async(b,k={})=>{const v=await be(c,ge(r,b,k),k);return k.dryRun?v.result:Be(r,ce(f,"services",v),b)},preview:b=>yt(
r,f.kept("services",r.service)??{},b),previewCreation:b=>gt(r,b),...Pt(c,r,f),deleteService:()=>Sn(c,r,f.kept("services",r.service)),...On(c,r),follow:O.follow,
unfollow:O.unfollow,close:async()=>{O.unfollow(),i.end(),await f.close()}}},On=(e,{namespace:t})=>({askPod:xt(e,t),readCounters:(n,s)=>He(e,{namespace:t,pod:n},
s),readRequestRate:(n,s)=>hn(e,{namespace:t,pod:n},s)}),Sn=async(e,t,n)=>n?vt(e,t,n):{is:"written"},Be=({service:e},t,n)=>{const s=t.is==="written"&&t.service?bn(
t.service,n):void 0;if(s!==void 0)throw(0,_.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},jn=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept(
"services",n),a=await(0,T.Bk)(e,{path:(0,D.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),
s.snapshot()}}),99256:((X,U,u)=>{u.d(U,{oW:()=>F,w$:()=>x,wj:()=>B});var _=u(44262),I=u(5581),W=u(79132),d=u(71791),L=u(70209);const B=async(A,p,l)=>{const{pod:w,
revision:y}=p,M=m=>C(A,p.namespace,{selector:m,signal:l});return(w?await M(`involvedObject.name=${w}`):(await Promise.all([M(`involvedObject.name=${y}`),M("invo\
lvedObject.kind=ReplicaSet")])).flat()).filter(m=>m.about===w||m.about.startsWith(y)).toSorted((m,g)=>(0,L.RN)(m.at,g.at))},C=async(A,p,{selector:l,signal:w})=>{
try{const y={path:(0,d.Ro)(p,"events"),query:{fieldSelector:l}};return((await(0,_.LD)(A,y,w))?.items??[]).map(L.WD)}catch{return[]}},x=20,F=async(A,p,{pod:l,container:w,
signal:y})=>{const M=l.containers.some(({name:m,state:g})=>m===w&&g==="terminated"),R={container:w,tailLines:String(x),previous:String(!M)},h=(0,_.XM)({path:`${(0,d.
Ro)(p,"pods")}/${encodeURIComponent(l.name)}/log`,query:R});try{const m=await(0,I.w$)(A,{method:"GET",path:h},{signal:y});return(0,W.FG)(m)?m.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((X,U,u)=>{u.d(U,{n:()=>p,p:()=>B});var _=u(44262),I=u(32460),W=u(71791),d=u(99256);const L=3,B=(l,{namespace:w,each:y,
signal:M})=>{const R=new Map,h=new Set,m=async g=>{const S={container:g.userContainer,follow:"true"},N=(0,_.XM)({path:`${(0,W.Ro)(w,"pods")}/${encodeURIComponent(
g.name)}/log`,query:S});try{const T=await l.transport({method:"GET",path:N},{signal:M});if(T.status!==200)return;R.set(g.name,[]);const G=A(J=>y(g.name,J));for await(const J of(0,I.
M)(T.body)){const Y=F(J);R.set(g.name,[...R.get(g.name)??[],Y].slice(-d.w$)),G(Y)}}catch{}};return{follow:g=>{for(const S of g){const N=p(S);N!==void 0&&!h.has(
N)&&(R.has(S.name)||R.size<L)&&(h.add(N),m(S))}},last:g=>R.get(g)??[]}},C=4e3,x=1e3,F=l=>l.length<=C?l:`${l.slice(0,C)} (and ${l.length-C} characters more)`,A=l=>{
let w=0;return y=>{w+=1,w<=x&&l(y),w===x&&l("(further lines are not shown)")}},p=({name:l,userContainer:w,containers:y})=>{const M=y.find(R=>R.name===w);return M?.
state==="running"?`${l}/${M.exits}`:M?.state==="terminated"?`${l}/${M.exits-1}`:void 0}}),32460:((X,U,u)=>{u.d(U,{M:()=>M,T:()=>x});var _=u(14711),I=u(27624),W=u(
44262),d=u(5581),L=u(79132);const B=1e5,C=410;async function*x(h,m,{version:g,signal:S}){const N=new AbortController,T=AbortSignal.any([S,N.signal]);try{const G=await F(
h,m,{version:g,signal:T});G.status===C?yield{is:"expired"}:G.status!==200?yield{is:"refused",error:await A(h,m,G)}:yield*l(M(p(h,G.body,T)))}catch{}finally{N.abort()}}
const F=async(h,m,{version:g,signal:S})=>{const N={...m.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:g},T={method:"GET",path:(0,W.XM)({path:m.path,
query:N})};return await h.rateLimiter?.(T,S),S.throwIfAborted(),(0,_.wj)({clock:h.clock,ms:d.Hl,signal:S},()=>h.transport(T,{signal:S}))},A=(h,m,g)=>(0,_.wj)({clock:h.
clock,ms:d.Hl},async()=>(0,L.lS)(await(0,d.Of)(g),`watch ${m.path}`,h.server));async function*p(h,m,g){const S=m[Symbol.asyncIterator]();for(;;){const N=await(0,_.
wj)({clock:h.clock,ms:B,signal:g},()=>S.next());if(N.done)return;yield N.value}}async function*l(h){for await(const m of h){const{type:g,object:S}=(0,I.Ik)((0,I.
qF)(m));if(g==="ERROR")return yield*y((0,I.Ik)(S));const N=typeof g=="string"?w.get(g):void 0;N&&(yield{is:N,object:(0,I.Ik)(S)})}}const w=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*y(h){(0,I.WQ)(h.code)===C&&(yield{is:"expired"})}async function*M(h){let m="";for await(const g of h){
const S=(m+g).split(`
`);m=S.pop()??"",yield*S,m.length>R&&(yield m,m="")}m!==""&&(yield m)}const R=8*1024*1024}),18103:((X,U,u)=>{u.d(U,{D8:()=>A,GY:()=>F,RK:()=>x,Z7:()=>C,cT:()=>B,
d$:()=>d,hy:()=>_,lm:()=>L});function _(p){const[,l,w]=/^v?(\d+)\.(\d+)(\.|$)/.exec(p??"")??[];return l===void 0?"unknown":Number(l)>1||Number(l)===1&&Number(w)>=
21?"since-1.21":"before-1.21"}const I="autoscaling.knative.dev/",W=new Set([`${I}min-scale`,`${I}minScale`]),d=p=>p.startsWith(I);function L(p,l){return l.some(
({isScaleMarked:y})=>y)?"before-1.21":p.some(y=>d(y)&&!W.has(y))&&l.length>0?"since-1.21":"unknown"}function B({written:p,desired:l,before:w,after:y}){const[M]=w;
if(!M)return"unknown";if(y.some(({template:h})=>h!==M.template))return"before-1.21";const R=new Set(y.map(({name:h})=>h));return l>=p&&w.every(({name:h})=>R.has(
h))?"since-1.21":"unknown"}function C({age:p,mayPatchRevisions:l,mayPatchAutoscalers:w}){switch(p){case"since-1.21":return l?"revision":"nothing";case"before-1.\
21":return w?"pod-autoscaler":"nothing";case"unknown":return l?"by-effect":"nothing"}}function x({plan:p,stable:l},w){const y=Math.max(0,...p.steps.map(({percent:M})=>M));
return l.reduce((M,{revision:R})=>{const{replicas:h,minScale:m}=w(R)??{replicas:0},g=Math.ceil(h*(100-y)/100);return{pods:M.pods+h,least:M.least+Math.min(h,Math.
max(g,Number(m??0)))}},{pods:0,least:0})}const F=(p,l)=>Object.entries(p).filter(([w,y])=>Number(l(w)??0)<y).map(([w,y])=>({revision:w,pods:y})),A=(p,l)=>Object.
fromEntries(Object.entries(p).filter(([w,y])=>{const M=l(w);return M!==void 0&&M!==y}))})};export{Pn as id,kn as ids,In as modules};
