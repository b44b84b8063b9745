const $n=462,En=[462],On={59462:((Q,L,u)=>{u.d(L,{X:()=>yn});var T=u(36491),P=u(86882),U=u(91515),d=u(27624);const x=({resourceRules:e},t)=>(0,d.JD)(e).some(n=>W(
n,t)),W=(e,{verb:t,group:n,resource:s,name:o})=>_(e.verbs,t)&&_(e.apiGroups,n)&&(_(e.resources,s)||C(e.resources,s))&&B((0,d.P$)(e.resourceNames),o),_=(e,t)=>(0,d.
P$)(e).some(n=>n===t||n==="*"),C=(e,t)=>{const[,n]=t.split("/");return n!==void 0&&(0,d.P$)(e).includes(`*/${n}`)},B=(e,t)=>e.length===0||t!==void 0&&e.includes(
t);var k=u(5581),g=u(79132);const l={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},v={group:"authorization.k8s.io",
kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},b={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},E=(e,t)=>{let n;
return async s=>{n??=f(e,l,{namespace:t.namespace});const o=await n??{},r=i=>x(o,{...i,name:t.nameOf(i)}),a=await Promise.all(s.map(async i=>!r(i)&&!await R(e,t,
i)));return s.filter((i,c)=>a[c])}},R=async(e,t,n)=>(await f(e,v,I(t,n)))?.allowed!==!1,p=async e=>(0,d.Qq)((0,d.Ik)((await f(e,b))?.userInfo).username),f=async(e,{
group:t,kind:n,path:s},o)=>{const r=JSON.stringify({apiVersion:`${t}/v1`,kind:n,...o&&{spec:o}}),a={method:"POST",path:`/apis/${t}/v1/${s}`,headers:M,body:r};try{
for(let i=0;i<j;i++){i>0&&await(0,P.fu)(e,i-1);const c=await(0,k.w$)(e,a,{fresh:i>0});if(!(0,g.FG)(c))return;const m=(0,U.QR)(n)(c.text);if(m)return(0,d.Ik)(m.status)}}catch{}},
M={accept:"application/json","content-type":"application/json"},j=4,I=({namespace:e,nameOf:t},n)=>{const{verb:s,group:o,resource:r}=n,[a=r,i]=r.split("/"),c=t(n);
return{resourceAttributes:{namespace:e,verb:s,group:o,resource:a,...i!==void 0&&{subresource:i},...c!==void 0&&{name:c}}}};var D=u(44262),F=u(14711);const K=25e3,
z=5e3,Ce=5e3,xe=(e,t)=>{const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let i=K;!a.aborted;)await t.sleep(Math.max(0,s+i-t.now()),
a),!(a.aborted||t.now()-s<i)&&(i=await Le(r,a)?K:Ce)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.
abort()}},Le=async(e,t)=>{try{return await(0,F.wj)({clock:e.clock,ms:z,signal:t},n=>(0,k.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var Ue=u(
35918),N=u(71791);const We=9091;async function Be(e,{namespace:t,pod:n},s){const o=`${(0,N.Ro)(t,"pods")}/${encodeURIComponent(n)}:${We}/proxy/metrics`;try{return Fe(
await(0,k.w$)(e,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function Fe(e){
const{status:t,text:n}=e;return t===200?Ve(n)?{is:"read",counters:He(n)}:Ke:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===429?{is:"later",afterMs:(0,P.Vs)(e)||
Ge}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const Ge=1e3,Ke={is:"failed",why:"the answer is no page of metrics"},Ve=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(e),Je=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function He(e){const t=new Map,n=new Map;
for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const i=Je.find(({counts:m,buckets:S})=>m===o||S===o),c=Number(a);!i||!Number.isFinite(
c)||c<0||(o===i.counts?ce(t,Number(ue(r,i.status)),c):ce(n,Number(ue(r,"le"))*i.unitMs,c))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);
return{byStatus:t,within:s.filter(({ms:o})=>Number.isFinite(o))}}const ce=(e,t,n)=>{Number.isNaN(t)||e.set(t,(e.get(t)??0)+n)},ue=(e,t)=>new RegExp(`(?:^|,)${t}\
="([^"]*)"`).exec(e)?.[1]??"none";var O=u(5323),X=u(30673),ee=u(11584);const de=(e,t)=>{const n=(0,d.Ik)(e.metadata),{set:s}=t,o={...s.annotations,[O.w7.driver]:s.
driver,[O.w7.journal]:s.journal&&(0,ee.jg)(s.journal),[O.w7.tags]:s.tags?.join(","),...ze(n,s.verdicts)},r={...s.labels,[O.Pf.active]:s.active===void 0?void 0:s.
active?"true":null};return[...t.generation===void 0?[]:[V("/metadata/generation",t.generation)],...Ye(n,t.driver),...te(n,"annotations",o),...te(n,"labels",r),...s.
template?[Y("/spec/template",s.template)]:[],...s.traffic?[Y("/spec/traffic",s.traffic)]:[]]},Ze=(e,t)=>{const n=(0,d.Ik)(e.metadata);return[...[...Xe(n),...Qe(
n)],...te(n,"annotations",{[O.w7.minScale]:t})]},Qe=({annotations:e})=>(0,d.Gv)(e)?[V(`/metadata/annotations/${ne(O.w7.minScale)}`,e[O.w7.minScale]??null)]:[],ze=(e,t)=>{
if(t===void 0)return{};const n=Object.keys((0,d.Ik)(e.annotations)).filter(o=>o.startsWith(O.SJ)),s=Object.entries(t).map(([o,r])=>[O.SJ+o,JSON.stringify(r)]);return{
...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},Xe=({uid:e})=>e===void 0?[]:[V("/metadata/uid",e)],Ye=(e,t)=>(0,d.Gv)(e.annotations)||t!==null?
[V(`/metadata/annotations/${ne(O.w7.driver)}`,t)]:[V("/metadata/annotations",null)],te=(e,t,n)=>{const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}\
/${ne(o)}`;return typeof r=="string"?[Y(a,r)]:r===null&&Object.hasOwn((0,d.Ik)(e[t]),o)?[{op:"remove",path:a}]:[]});return(0,d.Gv)(e[t])||s.length===0?s:[V(`/me\
tadata/${t}`,null),Y(`/metadata/${t}`,{}),...s]},V=(e,t)=>({op:"test",path:e,value:t}),Y=(e,t)=>({op:"add",path:e,value:t}),ne=e=>e.replaceAll("~","~0").replaceAll(
"/","~1");var le=u(34794);const qe=4,et=(e,t)=>(0,X.LF)((0,d.qF)(t)??null).filter(n=>n.length>=qe).toSorted((n,s)=>s.length-n.length).reduce((n,s)=>n.replaceAll(
s,X.R).replaceAll(JSON.stringify(s).slice(1,-1),X.R),e),tt=500,nt=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),se=(e,t)=>oe(
e,t,{fresh:!1}),st=async(e,t)=>{const n=new AbortController;try{const s=oe(e,t,{fresh:!1,urgent:!0,signal:n.signal}),o=await Promise.race([s,e.clock.sleep(tt,n.
signal)]);return o&&o.is!=="unknown"?o:await ot([s,oe(e,t,{fresh:!0,urgent:!0,signal:n.signal})])}finally{n.abort()}},ot=async e=>{const t=e.map(async n=>{const s=await n;
if(s.is==="unknown")throw new Error(s.message);return s});try{return await Promise.any(t)}catch{return{is:"unknown",message:"no response to two attempts"}}},oe=async(e,t,n)=>{
for(let s=0;;s++){const o=await at(e,t,{...n,fresh:n.fresh||s>0});if(o.is!=="busy"&&o.is!=="unsent")return o;if(s===P.r2-1||n.signal?.aborted)return rt(o);await(0,P.
fu)(e,s,{response:o.is==="busy"?o.response:void 0,signal:n.signal})}},rt=e=>e.is==="busy"?(0,g.J5)(e.response):{is:"unknown",message:e.message},at=async(e,t,n)=>{
try{return(0,g.Ij)(it(await(0,k.w$)(e,t,n),t),t)}catch(s){const o=s instanceof Error?s.message:String(s);return s instanceof le.a?{is:"refused",status:0,reason:s.
code,message:o}:{is:ct(s)?"unsent":"unknown",message:o}}},it=(e,{body:t=""})=>(0,g.FG)(e)?e:{...e,text:et(e.text,t)},ct=e=>e instanceof Error&&"code"in e&&nt.has(
String(e.code));var ut=u(68841);const fe={accept:"application/json"},me={...fe,"content-type":"application/json"},we=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.
options,r=(0,N.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return ye(`${(0,N.xH)(e,"services",t)}?${r}`,de(n,s.change))},he=(e,t,n)=>({method:"POST",
path:`${(0,N.rJ)(e.namespace,"services")}?${(0,N.wZ)({...n,strict:!0})}`,headers:me,body:JSON.stringify(ft(e,t))}),ve=async(e,t,{urgent:n})=>{const s=await(n?st:
se)(e,t);if(s.is==="refused"&&s.status===401)throw(0,T.V2)("E_UNAUTHORIZED",{server:e.server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"\
written",service:(0,ut.r5)(s.object)},object:s.object}},pe=({namespace:e},{kind:t,name:n,live:s,minScale:o})=>ye(`${(0,N.xH)(e,t,n)}?${(0,N.wZ)({})}`,Ze(s,o)),dt=async(e,t,n)=>{
const s=await se(e,pe(t,n));return s.is==="written"?{result:{is:"written"},object:s.object}:{result:s}},lt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",
kind:"DeleteOptions",preconditions:{uid:(0,d.Ik)(n.metadata).uid??null}}),o=(0,N.xH)(t.namespace,"services",t.service),r=await se(e,{method:"DELETE",path:o,headers:me,
body:s});return r.is==="written"||r.is==="refused"&&r.status===404?{is:"written"}:r},ye=(e,t)=>({method:"PATCH",path:e,headers:{...fe,"content-type":"applicatio\
n/json-patch+json"},body:JSON.stringify(t)}),ft=({namespace:e,service:t},n)=>({apiVersion:`${O.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.
labels,[O.Pf.active]:"true"},annotations:{...n.annotations,[O.w7.driver]:n.driver,[O.w7.journal]:(0,ee.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>
0&&{traffic:n.traffic}}}),mt=(e,t,n)=>{let s=t;return n.map(o=>{const r=we(e,s,{change:o,options:{}});return s=vt(s,de(s,o)),re(r)})},wt=(e,t)=>re(he(e,t,{})),ht=(e,{
on:t,revision:n,before:s,after:o},r={})=>{const a=(0,d.Ik)(r.metadata),{[O.w7.minScale]:i,...c}=(0,d.Ik)(a.annotations),m={...c,...s!==null&&{[O.w7.minScale]:s}},
S=t==="revision"?"revisions":"podautoscalers",y={...r,metadata:{...a,annotations:m}};return re(pe(e,{kind:S,name:n,live:y,minScale:o}))},re=({method:e,path:t,body:n=""})=>({
method:e,path:t,body:JSON.stringify((0,X.L)((0,d.qF)(n)??null))}),vt=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:ge(n,pt(s.path),s.op==="add"?s.value:void 0),e),pt=e=>e.
slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll("~0","~")),ge=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:ge((0,d.Gv)(o)?o:(0,d.Ik)(void 0),
n,s);return a===void 0?r:{...r,[t]:a}};var yt=u(62579),gt=u(18103);const bt=async(e,t,n)=>{const s={labelSelector:`${O.Pf.revision}=${n}`};return(await(0,D.LD)(
e,{path:(0,N.Ro)(t,"pods"),query:s}).catch(()=>{}))?.items.flatMap(Mt)},Mt=e=>{const t=(0,d.Ik)(e.metadata);return t.deletionTimestamp!==void 0?[]:[{name:(0,d.Qq)(
t.name)??"",template:(0,d.Te)(t.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,d.Te)(t.annotations)).some(gt.d$)}]},$t=(e,t,n)=>{let s;return{previewMinScale:o=>ht(
t,o,n.kept(Et[o.on],o.revision)),writeRevision:(o,r)=>Me(e,{place:t,snapshots:n,kind:"revisions",name:o},r),readAutoscaler:o=>$e(e,{place:t,snapshots:n,name:o}),
writeAutoscaler:(o,r)=>Ot(e,{place:t,snapshots:n,name:o},r),readPods:o=>bt(e,t.namespace,o),installation:()=>(s??=(0,yt.Z)(e,t,n.kept("services",t.service)),s)}},
be={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the object."},ae=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),
n),Et={revision:"revisions","pod-autoscaler":"podautoscalers"},Me=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?ae(n,
s,await dt(e,t,{kind:s,name:o,live:a,minScale:r})):be},$e=async(e,{place:t,snapshots:n,name:s})=>{const o=await(0,D.LF)(e,{path:(0,N.xH)(t.namespace,"podautosca\
lers",s)}).catch(()=>{});return o&&n.learn("podautoscalers",{is:"put",object:o}),o!==void 0},Ot=async(e,t,n)=>{const s=await Me(e,{...t,kind:"podautoscalers"},n);
return s.is!=="written"&&await $e(e,t),s};var q=u(90745),Ee=u(96310),St=u(32460);async function*Oe(e,t,{from:n,signal:s}){let o=n;for(let r=0;!s.aborted;r++){for await(const a of jt(
e,t,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=Pt(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,P.fu)(e,Math.max(0,r),{signal:s})}}async function*jt(e,t,{
from:n,signal:s}){const o=n===void 0?await Rt(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:n;r!==void 0&&(yield*(0,St.T)(e,t,{version:r,
signal:s}))}const Pt=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":
return(0,d.Qq)((0,d.Ik)(e.object.metadata).resourceVersion)??t}},Rt=async(e,t,n)=>{try{const s=await(0,D.LD)(e,t,n);return s&&{is:"listed",...s}}catch(s){return s instanceof
le.a?{is:"refused",error:s}:void 0}};var Se=u(19325);const je=["services","routes","configurations","revisions"],kt=(e,{namespace:t,service:n})=>{const s=new AbortController,
o=(0,Se.p)(),r=(0,q.Ts)(),a=(0,Se.l)(n);let i=[],c={revisions:new Map};const m=w=>{c=w,r.notify()},S=(w,h)=>{const $=(0,Ee.Z)(o[w],h);$!==o[w]&&(o[w]=$,m({...a(
o),start:c.start}))},y=async w=>{const h=await(0,D.LD)(e,(0,N.VI)(t,n,w),s.signal);if(!h)throw(0,T.V2)("E_NO_KNATIVE",{server:e.server});return S(w,{is:"listed",
...h}),h.resourceVersion},A=async(w,h)=>{const $=(0,N.VI)(t,n,w);for await(const G of Oe(e,$,{from:h,signal:s.signal}))G.is!=="refused"&&S(w,G)};return{open:async()=>{
const w=await Promise.all(je.map(y));return i=je.map((h,$)=>A(h,w[$]??"")),c},snapshot:()=>c,changed:async(w,h)=>{for(;w===c&&!h.aborted;)await r.next(h)},learn:S,
relist:async w=>(await y(w),c),setStart:w=>m({...c,start:w}),kept:(w,h)=>o[w].get(h),close:async()=>{s.abort(),await Promise.all(i)}}};var It=u(16364),Pe=u(33095),
Re=u(70209);const At=8012,Nt=(e,t)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await Tt(e,{namespace:t,revision:s},r);if(a===void 0)throw new Error(
`${s} has no ready pod`);n.set(s,a);const i=await _t(e,Dt(t,a),{request:o,signal:r});return i.status>=500&&n.delete(s),i}},Dt=(e,t)=>`${(0,N.Ro)(e,"pods")}/${encodeURIComponent(
t)}:${At}/proxy`,Tt=async(e,{namespace:t,revision:n},s)=>(await(0,D.LD)(e,{path:(0,N.Ro)(t,"pods"),query:{labelSelector:`${O.Pf.revision}=${n}`}},s))?.items.map(
Re.H9).find(r=>r?.ready)?.name,_t=async(e,t,{request:{method:n,path:s,headers:o},signal:r})=>{if(Object.keys(o).some(c=>(0,Pe.y)(c)||(0,Pe.l)(c)))throw new Error(
"a header is not for the app");if(!(0,It.q)(s))throw(0,T.V2)("E_API_PATH",{path:`${t}${s}`});const{status:a,text:i}=await(0,k.w$)(e,{method:n,path:`${t}${s}`,headers:o},
{signal:r});return{status:a,body:i}};var ke=u(99256);const J=5e3,H={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",J],["ErrImageNeverPull",J],["Cre\
ateContainerConfigError",J],["CreateContainerError",J],["RunContainerError",J]]),exits:3,noRoomMs:1e4,conditionMs:2e3},Ct=e=>{const t=e.pods.flatMap(a=>xt(a,e)),
s=e.pods.some(({ready:a})=>a)?t.map(a=>({...a,failsAfterMs:void 0})):t,o=({failsAfterMs:a=Number.POSITIVE_INFINITY})=>a;return[...s,...Ft(e,t)].toSorted((a,i)=>o(
a)===o(i)?0:o(a)-o(i))},xt=(e,t)=>{if(e.ready)return[];if(e.unschedulable!==void 0)return[Ie(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.
flatMap(s=>Lt(e,s,t));return n.length>0?n:Wt(e,t)},Ie=(e,t,n)=>{const s=n.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=n.pod?.name;return{key:e,reason:"\
Unschedulable",message:t,pod:o,failsAfterMs:s?void 0:H.noRoomMs}},Lt=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:i}=t,c={key:`${e.name}/${s}/${r}`,
pod:e.name};if(o==="waiting"&&(H.afterMs.has(r)||r==="ErrImagePull"))return[{...c,reason:r,message:a??r,failsAfterMs:H.afterMs.get(r)}];if(i===0||o==="terminate\
d"&&t.lastExit?.code===0&&s!==e.userContainer)return[];const m=i>=H.exits&&!n.wasReady.has(e.name)?0:void 0;return[{...c,key:`${e.name}/${s}/exit`,reason:"Crash\
LoopBackOff",message:Ut(t),container:s,failsAfterMs:m}]},Ut=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.
reason&&n.reason!=="Error"?` (${n.reason})`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},Wt=(e,{events:t,revision:n})=>{const s=t.
findLast(({about:a,reason:i})=>a===e.name&&i==="Unhealthy"),o=n&&Bt(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??
8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},Bt=({spec:e})=>(0,d.WQ)((0,d.
JD)((0,O.f1)(e)?.ports)[0]?.containerPort),Ft=(e,t)=>{const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};return n!=="False"?[]:
s==="Unschedulable"?t.length>0?[]:[Ie("revision/room",o,{seen:e})]:s.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith("/exit"))?[]:[{key:`revision/${s}`,reason:s,
message:o,failsAfterMs:H.conditionMs}]},Gt={since:new Map,wasReady:new Set},Ae=[3e3,15e3,6e4],Kt=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter($=>$.ready).map(({name:$})=>$),
o=new Set([...e.wasReady,...s]),r=Ct({...t,wasReady:o}),a=t.pods.filter(ie).map(({name:$})=>`${$}/quiet`),i=[...r.map(({key:$})=>$),...a],c=new Map(i.map($=>[$,
e.since.get($)??n])),m=$=>n-(c.get($)??n),S=({key:$,failsAfterMs:G})=>(G??Number.POSITIVE_INFINITY)-m($),y=r.find($=>S($)<=0),A=[...r.map(S),...a.flatMap($=>Ae.
map(G=>G-m($)))],w=Math.min(...A.filter($=>$>0)),h=y??r[0];return{is:y?"failed":h?"healing":t.blind===void 0?"starting":"unseen",diagnosis:h,memory:{since:c,wasReady:o},
againMs:Number.isFinite(w)?w:void 0,question:Vt(h,y!==void 0)??Jt(a,m),about:h?h.pod:t.pods.find(ie)?.name,note:t.blind??Ht(t.pods)}},ie=({ready:e,containers:t})=>!e&&
t.length>0&&t.every(({state:n})=>n==="running"),Vt=(e,t)=>e&&`${e.key}${t?"/failed":""}`,Jt=(e,t)=>{const[n]=e,s=n===void 0?0:Ae.filter(o=>t(n)>=o).length;return s===
0?void 0:`${n}/${s}`},Ht=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(ie)?"running, not ready yet":"creating the co\
ntainers"},Zt=5,Qt=({is:e,diagnosis:t,note:n},s)=>t&&(e==="failed"||e==="healing")?{is:e,why:zt(t,s)}:e==="unseen"?{is:e,note:n??""}:{is:"starting",pods:s.pods.
length,...n!==void 0&&{note:n}},zt=({reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:Yt(s.filter(Xt)).slice(-Zt).
map(qt),log:o}),Xt=({isWarning:e,reason:t})=>e||t.includes("ScaleUp"),Yt=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),qt=({reason:e,message:t,
count:n})=>`${e}${n>1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var en=u(9422);const tn=(e,t,n)=>{let s=new AbortController;return{follow:(o,r)=>{
s.abort(),s=new AbortController,n.setStart({is:"starting",pods:0}),nn({api:e,place:t,snapshots:n,revision:o,log:r,end:s})},unfollow:()=>{s.abort(),n.setStart(void 0)}}},
nn=async e=>{const{api:t,snapshots:n,place:s,revision:o,log:r,end:a}=e,i=(0,q.Ts)(),c={pods:[],events:[],log:[]},m=(w,h)=>r({revision:o,pod:w,text:h}),S=(0,en.p)(
t,{namespace:s.namespace,each:m,signal:a.signal});on(e,{heard:c,notifier:i,podLogs:S}),rn(e,i);const y=new Set;let A=Gt;for(;!a.signal.aborted;){const w=n.snapshot().
revisions.get(o),h=Kt(A,{...c,revision:w,nowMs:t.clock.now()});if(A=h.memory,h.question!==void 0&&!y.has(h.question))y.add(h.question),await cn(e,{heard:c,podLogs:S,
verdict:h});else{sn(e,Qt(h,c)),h.is==="failed"&&a.abort();const{againMs:$}=h;await(0,q.Ku)([i.next,G=>$===void 0?(0,q.QH)(G):t.clock.sleep($,G)],a.signal)}}},sn=({
snapshots:e,end:t},n)=>{JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},on=async({api:e,place:t,revision:n,end:s},{heard:o,
notifier:r,podLogs:a})=>{const i={labelSelector:`${O.Pf.revision}=${n}`},c={path:(0,N.Ro)(t.namespace,"pods"),query:i};let m=new Map;for await(const S of Oe(e,c,
{signal:s.signal})){const y=S.is==="refused"&&S.error.code==="E_FORBIDDEN";if(o.blind=y?S.error.message:void 0,S.is!=="refused"&&(m=(0,Ee.Z)(m,S)),o.pods=[...m.
values()].flatMap(A=>(0,Re.H9)(A)??[]),a.follow(o.pods),r.notify(),y)return}},rn=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(
t)?.ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},an=2e3,cn=async({api:e,place:t,revision:n,end:s},{
heard:o,podLogs:r,verdict:a})=>{const i=o.pods.find(({name:y})=>y===a.about),c={namespace:t.namespace,revision:n,pod:i?.name},m={clock:e.clock,ms:an,signal:s.signal},
S=async y=>{if(o.events=await(0,ke.wj)(e,c,y),i===void 0)return;const{reason:A,container:w=i.userContainer}=a.diagnosis??{},h=w===i.userContainer?r.last(i.name):
[],$=h.length>0||A!=="CrashLoopBackOff";o.log=$?h:await(0,ke.oW)(e,t.namespace,{pod:i,container:w,signal:y})};await(0,F.wj)(m,S).catch(()=>{})},un=9090;async function dn(e,{
namespace:t,pod:n},s){const o=`${(0,N.Ro)(t,"pods")}/${encodeURIComponent(n)}:${un}/proxy/metrics`;try{const{status:r,text:a}=await(0,k.w$)(e,{method:"GET",path:o,
headers:{}},{signal:s});return r===200?fn(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const ln=4,Z={varint:0,fixed64:1,bytes:2};function fn(e){
let t=0;for(let n=0;n<e.length;){const s=mn(e,n);if(!s||s.end>e.length)return;s.tag===ln&&s.type===Z.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}return Number.isFinite(
t)&&t>=0?t:void 0}function mn(e,t){const n=e[t]??0,[s,o]=[n>>3,n&7];if(o===Z.fixed64)return{tag:s,type:o,end:t+9};const r=o===Z.varint||o===Z.bytes?wn(e,t+1):void 0;
return r&&{tag:s,type:o,end:r.end+(o===Z.bytes?r.value:0)}}function wn(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??0;if(n+=(r&127)*
o,r<128)return{value:n,end:s+1}}}var Ne=u(42105);const hn=(e,{journal:t,driver:n,traffic:s})=>De(e,O.w7.journal,t&&(0,ee.jg)(t))?De(e,O.w7.driver,n)?s&&!vn(e.traffic,
s)?"the traffic that was sent":void 0:Te(O.w7.driver,n):Te(O.w7.journal,t),De=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),Te=(e,t)=>t===null?`the remo\
val of the annotation ${e}`:`the annotation ${e}`,vn=(e,t)=>(0,Ne.UN)(e,t)||t.length===0&&(0,Ne.UN)(e,[{latestRevision:!0,percent:100}]),pn=({service:e})=>t=>t.
group===O.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,yn=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,Ue.m)(e.transport,t),i=xe(a.transport,t),c={transport:i.transport,clock:t,random:o,server:n.server,rateLimiter:s},m=kt(c,r),S=tn(c,r,m);
return{target:n,open:async()=>{const y=await m.open();return i.begin(c),y},snapshot:m.snapshot,changed:m.changed,reread:y=>Mn(c,{...r,snapshots:m},y),rereadRevisions:()=>m.
relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:E(c,{namespace:r.namespace,nameOf:pn(r)}),user:()=>p(c),writeService:async(y,A={})=>{const w=m.
kept("services",r.service);if(!w)return be;const h=await ve(c,we(r,w,{change:y,options:A}),A);return A.dryRun?h.result:_e(r,ae(m,"services",h),y.set)},createService:async(y,A={})=>{
const w=await ve(c,he(r,y,A),A);return A.dryRun?w.result:_e(r,ae(m,"services",w),y)},preview:y=>mt(r,m.kept("services",r.service)??{},y),previewCreation:y=>wt(r,
y),...$t(c,r,m),deleteService:()=>bn(c,r,m.kept("services",r.service)),...gn(c,r),follow:S.follow,unfollow:S.unfollow,close:async()=>{S.unfollow(),i.end(),await m.
close()}}},gn=(e,{namespace:t})=>({askPod:Nt(e,t),readCounters:(n,s)=>Be(e,{namespace:t,pod:n},s),readRequestRate:(n,s)=>dn(e,{namespace:t,pod:n},s)}),bn=async(e,t,n)=>n?
lt(e,t,n):{is:"written"},_e=({service:e},t,n)=>{const s=t.is==="written"&&t.service?hn(t.service,n):void 0;if(s!==void 0)throw(0,T.V2)("E_WRITE_ALTERED",{service:e,
what:s});return t},Mn=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,D.Bk)(e,{path:(0,N.xH)(t,"services",n)},o);return a?
s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((Q,L,u)=>{u.d(L,{oW:()=>B,w$:()=>C,wj:()=>W});var T=u(
44262),P=u(5581),U=u(79132),d=u(71791),x=u(70209);const W=async(k,g,l)=>{const{pod:v,revision:b}=g,E=f=>_(k,g.namespace,{selector:f,signal:l});return(v?await E(
`involvedObject.name=${v}`):(await Promise.all([E(`involvedObject.name=${b}`),E("involvedObject.kind=ReplicaSet")])).flat()).filter(f=>f.about===v||f.about.startsWith(
b)).toSorted((f,M)=>(0,x.RN)(f.at,M.at))},_=async(k,g,{selector:l,signal:v})=>{try{const b={path:(0,d.Ro)(g,"events"),query:{fieldSelector:l}};return((await(0,T.
LD)(k,b,v))?.items??[]).map(x.WD)}catch{return[]}},C=20,B=async(k,g,{pod:l,container:v,signal:b})=>{const E=l.containers.some(({name:f,state:M})=>f===v&&M==="te\
rminated"),R={container:v,tailLines:String(C),previous:String(!E)},p=(0,T.XM)({path:`${(0,d.Ro)(g,"pods")}/${encodeURIComponent(l.name)}/log`,query:R});try{const f=await(0,P.
w$)(k,{method:"GET",path:p},{signal:b});return(0,U.FG)(f)?f.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((Q,L,u)=>{u.d(L,{n:()=>g,p:()=>W});var T=u(44262),P=u(32460),U=u(71791),d=u(99256);const x=3,W=(l,{namespace:v,each:b,
signal:E})=>{const R=new Map,p=new Set,f=async M=>{const j={container:M.userContainer,follow:"true"},I=(0,T.XM)({path:`${(0,U.Ro)(v,"pods")}/${encodeURIComponent(
M.name)}/log`,query:j});try{const D=await l.transport({method:"GET",path:I},{signal:E});if(D.status!==200)return;R.set(M.name,[]);const F=k(K=>b(M.name,K));for await(const K of(0,P.
M)(D.body)){const z=B(K);R.set(M.name,[...R.get(M.name)??[],z].slice(-d.w$)),F(z)}}catch{}};return{follow:M=>{for(const j of M){const I=g(j);I!==void 0&&!p.has(
I)&&(R.has(j.name)||R.size<x)&&(p.add(I),f(j))}},last:M=>R.get(M)??[]}},_=4e3,C=1e3,B=l=>l.length<=_?l:`${l.slice(0,_)} (and ${l.length-_} characters more)`,k=l=>{
let v=0;return b=>{v+=1,v<=C&&l(b),v===C&&l("(further lines are not shown)")}},g=({name:l,userContainer:v,containers:b})=>{const E=b.find(R=>R.name===v);return E?.
state==="running"?`${l}/${E.exits}`:E?.state==="terminated"?`${l}/${E.exits-1}`:void 0}}),32460:((Q,L,u)=>{u.d(L,{M:()=>E,T:()=>C});var T=u(14711),P=u(27624),U=u(
44262),d=u(5581),x=u(79132);const W=1e5,_=410;async function*C(p,f,{version:M,signal:j}){const I=new AbortController,D=AbortSignal.any([j,I.signal]);try{const F=await B(
p,f,{version:M,signal:D});F.status===_?yield{is:"expired"}:F.status!==200?yield{is:"refused",error:await k(p,f,F)}:yield*l(E(g(p,F.body,D)))}catch{}finally{I.abort()}}
const B=async(p,f,{version:M,signal:j})=>{const I={...f.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:M},D={method:"GET",path:(0,U.XM)({path:f.path,
query:I})};return await p.rateLimiter?.(D,j),j.throwIfAborted(),(0,T.wj)({clock:p.clock,ms:d.Hl,signal:j},()=>p.transport(D,{signal:j}))},k=(p,f,M)=>(0,T.wj)({clock:p.
clock,ms:d.Hl},async()=>(0,x.lS)(await(0,d.Of)(M),`watch ${f.path}`,p.server));async function*g(p,f,M){const j=f[Symbol.asyncIterator]();for(;;){const I=await(0,T.
wj)({clock:p.clock,ms:W,signal:M},()=>j.next());if(I.done)return;yield I.value}}async function*l(p){for await(const f of p){const{type:M,object:j}=(0,P.Ik)((0,P.
qF)(f));if(M==="ERROR")return yield*b((0,P.Ik)(j));const I=typeof M=="string"?v.get(M):void 0;I&&(yield{is:I,object:(0,P.Ik)(j)})}}const v=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*b(p){(0,P.WQ)(p.code)===_&&(yield{is:"expired"})}async function*E(p){let f="";for await(const M of p){
const j=(f+M).split(`
`);f=j.pop()??"",yield*j,f.length>R&&(yield f,f="")}f!==""&&(yield f)}const R=8*1024*1024}),18103:((Q,L,u)=>{u.d(L,{D8:()=>k,GY:()=>B,RK:()=>C,Z7:()=>_,cT:()=>W,
d$:()=>d,hy:()=>T,lm:()=>x});function T(g){const[,l,v]=/^v?(\d+)\.(\d+)(\.|$)/.exec(g??"")??[];return l===void 0?"unknown":Number(l)>1||Number(l)===1&&Number(v)>=
21?"since-1.21":"before-1.21"}const P="autoscaling.knative.dev/",U=new Set([`${P}min-scale`,`${P}minScale`]),d=g=>g.startsWith(P);function x(g,l){return l.some(
({isScaleMarked:b})=>b)?"before-1.21":g.some(b=>d(b)&&!U.has(b))&&l.length>0?"since-1.21":"unknown"}function W({written:g,desired:l,before:v,after:b}){const[E]=v;
if(!E)return"unknown";if(b.some(({template:p})=>p!==E.template))return"before-1.21";const R=new Set(b.map(({name:p})=>p));return l>=g&&v.every(({name:p})=>R.has(
p))?"since-1.21":"unknown"}function _({age:g,mayPatchRevisions:l,mayPatchAutoscalers:v}){switch(g){case"since-1.21":return l?"revision":"nothing";case"before-1.\
21":return v?"pod-autoscaler":"nothing";case"unknown":return l?"by-effect":"nothing"}}function C({plan:g,stable:l},v){const b=Math.max(0,...g.steps.map(({percent:E})=>E));
return l.reduce((E,{revision:R})=>{const{replicas:p,minScale:f}=v(R)??{replicas:0},M=Math.ceil(p*(100-b)/100);return{pods:E.pods+p,least:E.least+Math.min(p,Math.
max(M,Number(f??0)))}},{pods:0,least:0})}const B=(g,l)=>Object.entries(g).filter(([v,b])=>Number(l(v)??0)<b).map(([v,b])=>({revision:v,pods:b})),k=(g,l)=>Object.
fromEntries(Object.entries(g).filter(([v,b])=>{const E=l(v);return E!==void 0&&E!==b}))})};export{$n as id,En as ids,On as modules};
