const xn=563,Cn=[563],Dn={22563:((Ce,J,p)=>{p.d(J,{X:()=>In});var I=p(36491),E=p(86882),H=p(91515),d=p(27624);const B=({resourceRules:e},t)=>(0,d.JD)(e).some(n=>W(
n,t)),W=(e,{verb:t,group:n,resource:s,name:o})=>P(e.verbs,t)&&P(e.apiGroups,n)&&(P(e.resources,s)||Z(e.resources,s))&&q((0,d.P$)(e.resourceNames),o),P=(e,t)=>(0,d.
P$)(e).some(n=>n===t||n==="*"),Z=(e,t)=>{const[,n]=t.split("/");return n!==void 0&&(0,d.P$)(e).includes(`*/${n}`)},q=(e,t)=>e.length===0||t!==void 0&&e.includes(
t);var O=p(5581),y=p(79132);const b={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},S={group:"authorization.k8s.io",
kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},k={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},M=(e,t)=>{let n;
return async s=>{n??=x(e,b,{namespace:t.namespace});const o=await n??{},r=i=>B(o,{...i,name:t.nameOf(i)}),a=await Promise.all(s.map(async i=>!r(i)&&!await T(e,t,
i)));return s.filter((i,c)=>a[c])}},T=async(e,t,n)=>(await x(e,S,Le(t,n)))?.allowed!==!1,j=async e=>(0,d.Qq)((0,d.Ik)((await x(e,k))?.userInfo).username),x=async(e,{
group:t,kind:n,path:s},o)=>{const r=JSON.stringify({apiVersion:`${t}/v1`,kind:n,...o&&{spec:o}}),a={method:"POST",path:`/apis/${t}/v1/${s}`,headers:Q,body:r};try{
for(let i=0;i<De;i++){i>0&&await(0,E.fu)(e,i-1);const c=await(0,O.w$)(e,a,{fresh:i>0});if(!(0,y.FG)(c))return;const u=(0,H.QR)(n)(c.text);if(u)return(0,d.Ik)(u.
status)}}catch{}},Q={accept:"application/json","content-type":"application/json"},De=4,Le=({namespace:e,nameOf:t},n)=>{const{verb:s,group:o,resource:r}=n,[a=r,i]=r.
split("/"),c=t(n);return{resourceAttributes:{namespace:e,verb:s,group:o,resource:a,...i!==void 0&&{subresource:i},...c!==void 0&&{name:c}}}};var N=p(44262),C=p(
14711);const oe=25e3,Fe=5e3,Ue=5e3,Ge=(e,t)=>{const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let i=oe;!a.aborted;)await t.sleep(
Math.max(0,s+i-t.now()),a),!(a.aborted||t.now()-s<i)&&(i=await Ve(r,a)?oe:Ue)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),
begin:r=>{o(r)},end:()=>n.abort()}},Ve=async(e,t)=>{try{return await(0,C.wj)({clock:e.clock,ms:Fe,signal:t},n=>(0,O.w$)(e,{method:"GET",path:"/version"},{signal:n})),
!0}catch{return!1}};var Je=p(35918),$=p(71791);const He=9091;async function Be(e,{namespace:t,pod:n},s){const o=`${(0,$.Ro)(t,"pods")}/${encodeURIComponent(n)}:${He}\
/proxy/metrics`;try{return We(await(0,O.w$)(e,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?
r.message:String(r)}}}function We(e){const{status:t,text:n}=e;return t===200?Qe(n)?{is:"read",counters:ze(n)}:qe:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===
429?{is:"later",afterMs:(0,E.Vs)(e)||Ze}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const Ze=1e3,qe={is:"failed",why:"the answer is n\
o page of metrics"},Qe=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),Ke=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_du\
ration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"\
response_code",unitMs:1}];function ze(e){const t=new Map,n=new Map;for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const i=Ke.find(
({counts:u,buckets:h})=>u===o||h===o),c=Number(a);!i||!Number.isFinite(c)||c<0||(o===i.counts?re(t,Number(ae(r,i.status)),c):re(n,Number(ae(r,"le"))*i.unitMs,c))}
const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:s.filter(({ms:o})=>Number.isFinite(o))}}const re=(e,t,n)=>{Number.
isNaN(t)||e.set(t,(e.get(t)??0)+n)},ae=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none";var v=p(5323),F=p(30673),K=p(11584);const ie=(e,t)=>{const n=(0,d.
Ik)(e.metadata),{set:s}=t,o={...s.annotations,[v.w7.driver]:s.driver,[v.w7.journal]:s.journal&&(0,K.jg)(s.journal),[v.w7.tags]:s.tags?.join(","),..._e(n,s.verdicts)},
r={...s.labels,[v.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[A("/metadata/generation",t.generation)],...tt(n,
t.driver),...z(n,"annotations",o),...z(n,"labels",r),...s.template?[U("/spec/template",s.template)]:[],...s.traffic?[U("/spec/traffic",s.traffic)]:[]]},Xe=(e,t)=>{
const n=(0,d.Ik)(e.metadata);return[...[...et(n),...Ye(n)],...z(n,"annotations",{[v.w7.minScale]:t})]},Ye=({annotations:e})=>(0,d.Gv)(e)?[A(`/metadata/annotatio\
ns/${X(v.w7.minScale)}`,e[v.w7.minScale]??null)]:[],_e=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,d.Ik)(e.annotations)).filter(o=>o.startsWith(v.SJ)),
s=Object.entries(t).map(([o,r])=>[v.SJ+o,JSON.stringify(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},et=({uid:e})=>e===void 0?
[]:[A("/metadata/uid",e)],tt=(e,t)=>(0,d.Gv)(e.annotations)||t!==null?[A(`/metadata/annotations/${X(v.w7.driver)}`,t)]:[A("/metadata/annotations",null)],z=(e,t,n)=>{
const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${X(o)}`;return typeof r=="string"?[U(a,r)]:r===null&&Object.hasOwn((0,d.Ik)(e[t]),o)?[{op:"\
remove",path:a}]:[]});return(0,d.Gv)(e[t])||s.length===0?s:[A(`/metadata/${t}`,null),U(`/metadata/${t}`,{}),...s]},A=(e,t)=>({op:"test",path:e,value:t}),U=(e,t)=>({
op:"add",path:e,value:t}),X=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ce=p(34794);const nt=4,st=(e,t)=>(0,F.LF)((0,d.qF)(t)??null).filter(n=>n.length>=
nt).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(s,F.R).replaceAll(JSON.stringify(s).slice(1,-1),F.R),e),ot=500,rt=new Set(["ECONNREFUSED","ENO\
TFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),Y=(e,t)=>_(e,t,{fresh:!1}),at=async(e,t)=>{const n=new AbortController;try{const s=_(e,t,{fresh:!1,urgent:!0,
signal:n.signal}),o=await Promise.race([s,e.clock.sleep(ot,n.signal)]);return o&&o.is!=="unknown"?o:await it([s,_(e,t,{fresh:!0,urgent:!0,signal:n.signal})])}finally{
n.abort()}},it=async e=>{const t=e.map(async n=>{const s=await n;if(s.is==="unknown")throw new Error(s.message);return s});try{return await Promise.any(t)}catch{
return{is:"unknown",message:"no response to two attempts"}}},_=async(e,t,n)=>{for(let s=0;;s++){const o=await ut(e,t,{...n,fresh:n.fresh||s>0});if(o.is!=="busy"&&
o.is!=="unsent")return o;if(s===E.r2-1||n.signal?.aborted)return ct(o);await(0,E.fu)(e,s,{response:o.is==="busy"?o.response:void 0,signal:n.signal})}},ct=e=>e.is===
"busy"?(0,y.J5)(e.response):{is:"unknown",message:e.message},ut=async(e,t,n)=>{try{return(0,y.Ij)(lt(await(0,O.w$)(e,t,n),t),t)}catch(s){const o=s instanceof Error?
s.message:String(s);return s instanceof ce.a?{is:"refused",status:0,reason:s.code,message:o}:{is:dt(s)?"unsent":"unknown",message:o}}},lt=(e,{body:t=""})=>(0,y.
FG)(e)?e:{...e,text:st(e.text,t)},dt=e=>e instanceof Error&&"code"in e&&rt.has(String(e.code));var ft=p(68841);const ue={accept:"application/json"},le={...ue,"c\
ontent-type":"application/json"},de=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,$.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return he(
`${(0,$.xH)(e,"services",t)}?${r}`,ie(n,s.change))},fe=(e,t,n)=>({method:"POST",path:`${(0,$.rJ)(e.namespace,"services")}?${(0,$.wZ)({...n,strict:!0})}`,headers:le,
body:JSON.stringify(ht(e,t))}),me=async(e,t,{urgent:n})=>{const s=await(n?at:Y)(e,t);if(s.is==="refused"&&s.status===401)throw(0,I.V2)("E_UNAUTHORIZED",{server:e.
server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,ft.r5)(s.object)},object:s.object}},we=({namespace:e},{kind:t,name:n,
live:s,minScale:o})=>he(`${(0,$.xH)(e,t,n)}?${(0,$.wZ)({})}`,Xe(s,o)),mt=async(e,t,n)=>{const s=await Y(e,we(t,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},wt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,d.Ik)(n.metadata).uid??null}}),
o=(0,$.xH)(t.namespace,"services",t.service),r=await Y(e,{method:"DELETE",path:o,headers:le,body:s});return r.is==="written"||r.is==="refused"&&r.status===404?{
is:"written"}:r},he=(e,t)=>({method:"PATCH",path:e,headers:{...ue,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),ht=({namespace:e,service:t},n)=>({
apiVersion:`${v.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[v.Pf.active]:"true"},annotations:{...n.annotations,[v.w7.driver]:n.driver,
[v.w7.journal]:(0,K.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),pt=(e,t,n)=>{let s=t;return n.map(o=>{const r=de(e,
s,{change:o,options:{}});return s=gt(s,ie(s,o)),ee(r)})},vt=(e,t)=>ee(fe(e,t,{})),yt=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,d.Ik)(r.metadata),
{[v.w7.minScale]:i,...c}=(0,d.Ik)(a.annotations),u={...c,...s!==null&&{[v.w7.minScale]:s}},h=t==="revision"?"revisions":"podautoscalers",m={...r,metadata:{...a,
annotations:u}};return ee(we(e,{kind:h,name:n,live:m,minScale:o}))},ee=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,F.L)((0,d.qF)(n)??
null))}),gt=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:pe(n,bt(s.path),s.op==="add"?s.value:void 0),e),bt=e=>e.slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll(
"~0","~")),pe=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:pe((0,d.Gv)(o)?o:(0,d.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};var $t=p(62579),
St=p(18103);const kt=async(e,t,n)=>{const s={labelSelector:`${v.Pf.revision}=${n}`};return(await(0,N.LD)(e,{path:(0,$.Ro)(t,"pods"),query:s}).catch(()=>{}))?.items.
flatMap(Mt)},Mt=e=>{const t=(0,d.Ik)(e.metadata);return t.deletionTimestamp!==void 0?[]:[{name:(0,d.Qq)(t.name)??"",template:(0,d.Te)(t.labels)["pod-template-ha\
sh"]??"",isScaleMarked:Object.keys((0,d.Te)(t.annotations)).some(St.d$)}]},Ot=(e,t,n)=>{let s;return{previewMinScale:o=>yt(t,o,n.kept(jt[o.on],o.revision)),writeRevision:(o,r)=>ye(
e,{place:t,snapshots:n,kind:"revisions",name:o},r),readAutoscaler:o=>ge(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>Nt(e,{place:t,snapshots:n,name:o},
r),readPods:o=>kt(e,t.namespace,o),installation:()=>(s??=(0,$t.Z)(e,t,n.kept("services",t.service)),s)}},ve={is:"refused",status:404,reason:"NotFound",message:"\
This rollout has not found the object."},te=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),jt={revision:"revisions","pod-autoscaler":"podautos\
calers"},ye=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?te(n,s,await mt(e,t,{kind:s,name:o,live:a,minScale:r})):ve},
ge=async(e,{place:t,snapshots:n,name:s})=>{const o=await(0,N.LF)(e,{path:(0,$.xH)(t.namespace,"podautoscalers",s)}).catch(()=>{});return o&&n.learn("podautoscal\
ers",{is:"put",object:o}),o!==void 0},Nt=async(e,t,n)=>{const s=await ye(e,{...t,kind:"podautoscalers"},n);return s.is!=="written"&&await ge(e,t),s};var G=p(90745),
be=p(96310);const Et=1e5,$e=410;async function*Rt(e,t,{version:n,signal:s}){const o=new AbortController,r=AbortSignal.any([s,o.signal]);try{const a=await It(e,t,
{version:n,signal:r});a.status===$e?yield{is:"expired"}:a.status!==200?yield{is:"refused",error:await At(e,t,a)}:yield*Tt(Se(Pt(e,a.body,r)))}catch{}finally{o.abort()}}
const It=async(e,t,{version:n,signal:s})=>{const o={...t.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:n},r={method:"GET",path:(0,N.XM)({path:t.path,
query:o})};return await e.rateLimiter?.(r,s),(0,C.wj)({clock:e.clock,ms:O.Hl,signal:s},()=>e.transport(r,{signal:s}))},At=(e,t,n)=>(0,C.wj)({clock:e.clock,ms:O.
Hl},async()=>(0,y.lS)(await(0,O.Of)(n),`watch ${t.path}`,e.server));async function*Pt(e,t,n){const s=t[Symbol.asyncIterator]();for(;;){const o=await(0,C.wj)({clock:e.
clock,ms:Et,signal:n},()=>s.next());if(o.done)return;yield o.value}}async function*Tt(e){for await(const t of e){const{type:n,object:s}=(0,d.Ik)((0,d.qF)(t));if(n===
"ERROR")return yield*Ct((0,d.Ik)(s));const o=typeof n=="string"?xt.get(n):void 0;o&&(yield{is:o,object:(0,d.Ik)(s)})}}const xt=new Map([["ADDED","put"],["MODIFI\
ED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*Ct(e){(0,d.WQ)(e.code)===$e&&(yield{is:"expired"})}async function*Se(e){let t="";for await(const n of e){
const s=(t+n).split(`
`);t=s.pop()??"",yield*s,t.length>Dt&&(yield t,t="")}t!==""&&(yield t)}const Dt=8*1024*1024;async function*ke(e,t,{from:n,signal:s}){let o=n;for(let r=0;!s.aborted;r++){
for await(const a of Lt(e,t,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=Ft(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,E.fu)(e,Math.max(0,r),{
signal:s})}}async function*Lt(e,t,{from:n,signal:s}){const o=n===void 0?await Ut(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:n;r!==void 0&&
(yield*Rt(e,t,{version:r,signal:s}))}const Ft=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"\
gone":case"bookmark":return(0,d.Qq)((0,d.Ik)(e.object.metadata).resourceVersion)??t}},Ut=async(e,t,n)=>{try{const s=await(0,N.LD)(e,t,n);return s&&{is:"listed",
...s}}catch(s){return s instanceof ce.a?{is:"refused",error:s}:void 0}};var Me=p(19325);const Oe=["services","routes","configurations","revisions"],Gt=(e,{namespace:t,
service:n})=>{const s=new AbortController,o=(0,Me.p)(),r=(0,G.Ts)(),a=(0,Me.l)(n);let i=[],c={revisions:new Map};const u=l=>{c=l,r.notify()},h=(l,f)=>{const w=(0,be.
Z)(o[l],f);w!==o[l]&&(o[l]=w,u({...a(o),start:c.start}))},m=async l=>{const f=await(0,N.LD)(e,(0,$.VI)(t,n,l),s.signal);if(!f)throw(0,I.V2)("E_NO_KNATIVE",{server:e.
server});return h(l,{is:"listed",...f}),f.resourceVersion},g=async(l,f)=>{const w=(0,$.VI)(t,n,l);for await(const R of ke(e,w,{from:f,signal:s.signal}))R.is!=="\
refused"&&h(l,R)};return{open:async()=>{const l=await Promise.all(Oe.map(m));return i=Oe.map((f,w)=>g(f,l[w]??"")),c},snapshot:()=>c,changed:async(l,f)=>{for(;l===
c&&!f.aborted;)await r.next(f)},learn:h,relist:async l=>(await m(l),c),setStart:l=>u({...c,start:l}),kept:(l,f)=>o[l].get(f),close:async()=>{s.abort(),await Promise.
all(i)}}};var Vt=p(16364),je=p(33095),V=p(70209);const Jt=8012,Ht=(e,t)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await Wt(e,{namespace:t,revision:s},
r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);const i=await Zt(e,Bt(t,a),{request:o,signal:r});return i.status>=500&&n.delete(s),i}},Bt=(e,t)=>`${(0,$.
Ro)(e,"pods")}/${encodeURIComponent(t)}:${Jt}/proxy`,Wt=async(e,{namespace:t,revision:n},s)=>(await(0,N.LD)(e,{path:(0,$.Ro)(t,"pods"),query:{labelSelector:`${v.
Pf.revision}=${n}`}},s))?.items.map(V.H9).find(r=>r?.ready)?.name,Zt=async(e,t,{request:{method:n,path:s,headers:o},signal:r})=>{if(Object.keys(o).some(c=>(0,je.
y)(c)||(0,je.l)(c)))throw new Error("a header is not for the app");if(!(0,Vt.q)(s))throw(0,I.V2)("E_API_PATH",{path:`${t}${s}`});const{status:a,text:i}=await(0,O.
w$)(e,{method:n,path:`${t}${s}`,headers:o},{signal:r});return{status:a,body:i}},qt=async(e,t,n)=>{const{pod:s,revision:o}=t,r=c=>Qt(e,t.namespace,{selector:c,signal:n});
return(s?await r(`involvedObject.name=${s}`):(await Promise.all([r(`involvedObject.name=${o}`),r("involvedObject.kind=ReplicaSet")])).flat()).filter(c=>c.about===
s||c.about.startsWith(o)).toSorted((c,u)=>(0,V.RN)(c.at,u.at))},Qt=async(e,t,{selector:n,signal:s})=>{try{const o={path:(0,$.Ro)(t,"events"),query:{fieldSelector:n}};
return((await(0,N.LD)(e,o,s))?.items??[]).map(V.WD)}catch{return[]}},Ne=20,Kt=async(e,t,{pod:n,container:s,signal:o})=>{const r=n.containers.some(({name:c,state:u})=>c===
s&&u==="terminated"),a={container:s,tailLines:String(Ne),previous:String(!r)},i=(0,N.XM)({path:`${(0,$.Ro)(t,"pods")}/${encodeURIComponent(n.name)}/log`,query:a});
try{const c=await(0,O.w$)(e,{method:"GET",path:i},{signal:o});return(0,y.FG)(c)?c.text.split(`
`).filter(Boolean):[]}catch{return[]}},D=5e3,L={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",D],["ErrImageNeverPull",D],["CreateContainerConfigEr\
ror",D],["CreateContainerError",D],["RunContainerError",D]]),exits:3,noRoomMs:1e4,conditionMs:2e3},zt=e=>{const t=e.pods.flatMap(a=>Xt(a,e)),s=e.pods.some(({ready:a})=>a)?
t.map(a=>({...a,failsAfterMs:void 0})):t,o=({failsAfterMs:a=Number.POSITIVE_INFINITY})=>a;return[...s,...nn(e,t)].toSorted((a,i)=>o(a)===o(i)?0:o(a)-o(i))},Xt=(e,t)=>{
if(e.ready)return[];if(e.unschedulable!==void 0)return[Ee(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.flatMap(s=>Yt(e,s,t));return n.
length>0?n:en(e,t)},Ee=(e,t,n)=>{const s=n.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=n.pod?.name;return{key:e,reason:"Unschedulable",message:t,pod:o,
failsAfterMs:s?void 0:L.noRoomMs}},Yt=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:i}=t,c={key:`${e.name}/${s}/${r}`,pod:e.name};if(o==="waiting"&&
(L.afterMs.has(r)||r==="ErrImagePull"))return[{...c,reason:r,message:a??r,failsAfterMs:L.afterMs.get(r)}];if(i===0||o==="terminated"&&t.lastExit?.code===0&&s!==
e.userContainer)return[];const u=i>=L.exits&&!n.wasReady.has(e.name)?0:void 0;return[{...c,key:`${e.name}/${s}/exit`,reason:"CrashLoopBackOff",message:_t(t),container:s,
failsAfterMs:u}]},_t=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},en=(e,{events:t,revision:n})=>{const s=t.findLast(({about:a,reason:i})=>a===e.name&&
i==="Unhealthy"),o=n&&tn(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},tn=({spec:e})=>(0,d.WQ)((0,d.JD)((0,v.f1)(e)?.ports)[0]?.containerPort),nn=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};return n!=="False"?[]:s==="Unschedulable"?t.length>0?[]:[Ee("revision/room",
o,{seen:e})]:s.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith("/exit"))?[]:[{key:`revision/${s}`,reason:s,message:o,failsAfterMs:L.conditionMs}]},sn={since:new Map,
wasReady:new Set},Re=[3e3,15e3,6e4],on=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter(w=>w.ready).map(({name:w})=>w),o=new Set([...e.wasReady,...s]),r=zt({...t,wasReady:o}),
a=t.pods.filter(ne).map(({name:w})=>`${w}/quiet`),i=[...r.map(({key:w})=>w),...a],c=new Map(i.map(w=>[w,e.since.get(w)??n])),u=w=>n-(c.get(w)??n),h=({key:w,failsAfterMs:R})=>(R??
Number.POSITIVE_INFINITY)-u(w),m=r.find(w=>h(w)<=0),g=[...r.map(h),...a.flatMap(w=>Re.map(R=>R-u(w)))],l=Math.min(...g.filter(w=>w>0)),f=m??r[0];return{is:m?"fa\
iled":f?"healing":t.blind===void 0?"starting":"unseen",diagnosis:f,memory:{since:c,wasReady:o},againMs:Number.isFinite(l)?l:void 0,question:rn(f,m!==void 0)??an(
a,u),about:f?f.pod:t.pods.find(ne)?.name,note:t.blind??cn(t.pods)}},ne=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),rn=(e,t)=>e&&
`${e.key}${t?"/failed":""}`,an=(e,t)=>{const[n]=e,s=n===void 0?0:Re.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},cn=e=>{const t=e.filter(({ready:n})=>!n);
if(e.length!==0)return t.length===0?"ready":t.every(ne)?"running, not ready yet":"creating the containers"},un=5,ln=({is:e,diagnosis:t,note:n},s)=>t&&(e==="fail\
ed"||e==="healing")?{is:e,why:dn(t,s)}:e==="unseen"?{is:e,note:n??""}:{is:"starting",pods:s.pods.length,...n!==void 0&&{note:n}},dn=({reason:e,message:t,pod:n},{
events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:mn(s.filter(fn)).slice(-un).map(wn),log:o}),fn=({isWarning:e,reason:t})=>e||t.includes("Sca\
leUp"),mn=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),wn=({reason:e,message:t,count:n})=>`${e}${n>1?` (${n} times)`:""}: ${t.trim().replaceAll(
/\s*\n\s*/g," ")}`,hn=3,pn=(e,{namespace:t,each:n,signal:s})=>{const o=new Map,r=new Set,a=async i=>{const c={container:i.userContainer,follow:"true"},u=(0,N.XM)(
{path:`${(0,$.Ro)(t,"pods")}/${encodeURIComponent(i.name)}/log`,query:c});try{const h=await e.transport({method:"GET",path:u},{signal:s});if(h.status!==200)return;
o.set(i.name,[]);const m=yn(g=>n(i.name,g));for await(const g of Se(h.body)){const l=vn(g);o.set(i.name,[...o.get(i.name)??[],l].slice(-Ne)),m(l)}}catch{}};return{
follow:i=>{for(const c of i){const u=gn(c);u!==void 0&&!r.has(u)&&(o.has(c.name)||o.size<hn)&&(r.add(u),a(c))}},last:i=>o.get(i)??[]}},se=4e3,Ie=1e3,vn=e=>e.length<=
se?e:`${e.slice(0,se)} (and ${e.length-se} characters more)`,yn=e=>{let t=0;return n=>{t+=1,t<=Ie&&e(n),t===Ie&&e("(further lines are not shown)")}},gn=({name:e,
userContainer:t,containers:n})=>{const s=n.find(o=>o.name===t);return s?.state==="running"?`${e}/${s.exits}`:s?.state==="terminated"?`${e}/${s.exits-1}`:void 0},
bn=(e,t,n)=>{let s=new AbortController;return{follow:(o,r)=>{s.abort(),s=new AbortController,n.setStart({is:"starting",pods:0}),$n({api:e,place:t,snapshots:n,revision:o,
log:r,end:s})},unfollow:()=>{s.abort(),n.setStart(void 0)}}},$n=async e=>{const{api:t,snapshots:n,place:s,revision:o,log:r,end:a}=e,i=(0,G.Ts)(),c={pods:[],events:[],
log:[]},u=(l,f)=>r({revision:o,pod:l,text:f}),h=pn(t,{namespace:s.namespace,each:u,signal:a.signal});kn(e,{heard:c,notifier:i,podLogs:h}),Mn(e,i);const m=new Set;
let g=sn;for(;!a.signal.aborted;){const l=n.snapshot().revisions.get(o),f=on(g,{...c,revision:l,nowMs:t.clock.now()});if(g=f.memory,f.question!==void 0&&!m.has(
f.question))m.add(f.question),await jn(e,{heard:c,podLogs:h,verdict:f});else{Sn(e,ln(f,c)),f.is==="failed"&&a.abort();const{againMs:w}=f;await(0,G.Ku)([i.next,R=>w===
void 0?(0,G.QH)(R):t.clock.sleep(w,R)],a.signal)}}},Sn=({snapshots:e,end:t},n)=>{JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(
n)},kn=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{const i={labelSelector:`${v.Pf.revision}=${n}`},c={path:(0,$.Ro)(t.namespace,"po\
ds"),query:i};let u=new Map;for await(const h of ke(e,c,{signal:s.signal})){const m=h.is==="refused"&&h.error.code==="E_FORBIDDEN";if(o.blind=m?h.error.message:
void 0,h.is!=="refused"&&(u=(0,be.Z)(u,h)),o.pods=[...u.values()].flatMap(g=>(0,V.H9)(g)??[]),a.follow(o.pods),r.notify(),m)return}},Mn=async({snapshots:e,revision:t,
end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},
On=2e3,jn=async({api:e,place:t,revision:n,end:s},{heard:o,podLogs:r,verdict:a})=>{const i=o.pods.find(({name:m})=>m===a.about),c={namespace:t.namespace,revision:n,
pod:i?.name},u={clock:e.clock,ms:On,signal:s.signal},h=async m=>{if(o.events=await qt(e,c,m),i===void 0)return;const{reason:g,container:l=i.userContainer}=a.diagnosis??
{},f=l===i.userContainer?r.last(i.name):[],w=f.length>0||g!=="CrashLoopBackOff";o.log=w?f:await Kt(e,t.namespace,{pod:i,container:l,signal:m})};await(0,C.wj)(u,
h).catch(()=>{})};var Ae=p(42105);const Nn=(e,{journal:t,driver:n,traffic:s})=>Pe(e,v.w7.journal,t&&(0,K.jg)(t))?Pe(e,v.w7.driver,n)?s&&!En(e.traffic,s)?"the tr\
affic that was sent":void 0:Te(v.w7.driver,n):Te(v.w7.journal,t),Pe=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),Te=(e,t)=>t===null?`the removal of the\
 annotation ${e}`:`the annotation ${e}`,En=(e,t)=>(0,Ae.UN)(e,t)||t.length===0&&(0,Ae.UN)(e,[{latestRevision:!0,percent:100}]),Rn=({service:e})=>t=>t.group===v.
Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,In=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,service:e.
service},a=(0,Je.m)(e.transport,t),i=Ge(a.transport,t),c={transport:i.transport,clock:t,random:o,server:n.server,rateLimiter:s},u=Gt(c,r),h=bn(c,r,u);return{target:n,
open:async()=>{const m=await u.open();return i.begin(c),m},snapshot:u.snapshot,changed:u.changed,reread:m=>Tn(c,{...r,snapshots:u},m),rereadRevisions:()=>u.relist(
"revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:M(c,{namespace:r.namespace,nameOf:Rn(r)}),user:()=>j(c),writeService:async(m,g={})=>{const l=u.kept(
"services",r.service);if(!l)return ve;const f=await me(c,de(r,l,{change:m,options:g}),g);return g.dryRun?f.result:xe(r,te(u,"services",f),m.set)},createService:async(m,g={})=>{
const l=await me(c,fe(r,m,g),g);return g.dryRun?l.result:xe(r,te(u,"services",l),m)},preview:m=>pt(r,u.kept("services",r.service)??{},m),previewCreation:m=>vt(r,
m),...Ot(c,r,u),deleteService:()=>Pn(c,r,u.kept("services",r.service)),...An(c,r),follow:h.follow,unfollow:h.unfollow,close:async()=>{h.unfollow(),i.end(),await u.
close()}}},An=(e,{namespace:t})=>({askPod:Ht(e,t),readCounters:(n,s)=>Be(e,{namespace:t,pod:n},s)}),Pn=async(e,t,n)=>n?wt(e,t,n):{is:"written"},xe=({service:e},t,n)=>{
const s=t.is==="written"&&t.service?Nn(t.service,n):void 0;if(s!==void 0)throw(0,I.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},Tn=async(e,{namespace:t,service:n,
snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,N.Bk)(e,{path:(0,$.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn(
"services",{is:"gone",object:r}),s.snapshot()}}),18103:((Ce,J,p)=>{p.d(J,{D8:()=>O,GY:()=>q,RK:()=>Z,Z7:()=>P,cT:()=>W,d$:()=>d,hy:()=>I,lm:()=>B});function I(y){
const[,b,S]=/^v?(\d+)\.(\d+)(\.|$)/.exec(y??"")??[];return b===void 0?"unknown":Number(b)>1||Number(b)===1&&Number(S)>=21?"since-1.21":"before-1.21"}const E="au\
toscaling.knative.dev/",H=new Set([`${E}min-scale`,`${E}minScale`]),d=y=>y.startsWith(E);function B(y,b){return b.some(({isScaleMarked:k})=>k)?"before-1.21":y.some(
k=>d(k)&&!H.has(k))&&b.length>0?"since-1.21":"unknown"}function W({written:y,desired:b,before:S,after:k}){const[M]=S;if(!M)return"unknown";if(k.some(({template:j})=>j!==
M.template))return"before-1.21";const T=new Set(k.map(({name:j})=>j));return b>=y&&S.every(({name:j})=>T.has(j))?"since-1.21":"unknown"}function P({age:y,mayPatchRevisions:b,
mayPatchAutoscalers:S}){switch(y){case"since-1.21":return b?"revision":"nothing";case"before-1.21":return S?"pod-autoscaler":"nothing";case"unknown":return b?"b\
y-effect":"nothing"}}function Z({plan:y,stable:b},S){const k=Math.max(0,...y.steps.map(({percent:M})=>M));return b.reduce((M,{revision:T})=>{const{replicas:j,minScale:x}=S(
T)??{replicas:0},Q=Math.ceil(j*(100-k)/100);return{pods:M.pods+j,least:M.least+Math.min(j,Math.max(Q,Number(x??0)))}},{pods:0,least:0})}const q=(y,b)=>Object.entries(
y).filter(([S,k])=>Number(b(S)??0)<k).map(([S,k])=>({revision:S,pods:k})),O=(y,b)=>Object.fromEntries(Object.entries(y).filter(([S,k])=>{const M=b(S);return M!==
void 0&&M!==k}))})};export{xn as id,Cn as ids,Dn as modules};
