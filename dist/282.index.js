const hn=282,pn=[282],yn={47282:((ee,H,i)=>{i.d(H,{X:()=>fn,Z:()=>We});var D=i(84611),j=i(87991),S=i(44262),C=i(5581),L=i(14711);const W=25e3,N=5e3,x=5e3,G=(e,t)=>{
const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let f=W;!a.aborted;)await t.sleep(Math.max(0,s+f-t.now()),a),!(a.aborted||t.now()-
s<f)&&(f=await F(r,a)?W:x)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},F=async(e,t)=>{
try{return await(0,L.wj)({clock:e.clock,ms:N,signal:t},n=>(0,C.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var B=i(35918),d=i(5323),p=i(
71791),A=i(86882);const k=9091,T=3e3;async function c(e,{namespace:t,pod:n},s){const o=`${(0,p.Ro)(t,"pods")}/${encodeURIComponent(n)}:${k}/proxy/metrics`;try{return m(
await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:s,limitMs:T}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(
r)}}}function m(e){const{status:t,text:n}=e;return t===200?g(n)?{is:"read",counters:O(n)}:u:t===403?{is:"forbidden"}:t===404||t===400?{is:"gone"}:t===429?{is:"l\
ater",afterMs:(0,A.Vs)(e)||l}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const l=1e3,u={is:"failed",why:"the answer is no page of met\
rics"},g=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),y=[...["kn_serving_invocation_duration_seconds","kn_queueproxy_app_duration_seconds"].map(e=>({counts:`${e}\
_count`,buckets:`${e}_bucket`,status:"http_response_status_code",unitMs:1e3})),{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_buck\
et",status:"response_code",unitMs:1}];function O(e){const t=new Map,n=new Map;for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=y.
find(({counts:v,buckets:b})=>v===o||b===o),w=Number(a);!f||!Number.isFinite(w)||w<0||(o===f.counts?E(t,Number(U(r,f.status)),w):E(n,Number(U(r,"le"))*f.unitMs,w))}
const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:s.filter(({ms:o})=>Number.isFinite(o))}}const E=(e,t,n)=>{Number.isNaN(
t)||e.set(t,(e.get(t)??0)+n)},U=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none",Z=9090;async function Y(e,{namespace:t,pod:n},s){const o=`${(0,p.
Ro)(t,"pods")}/${encodeURIComponent(n)}:${Z}/proxy/metrics`;try{const{status:r,text:a}=await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:s});return r===200?
Q(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const X=4,R={varint:0,fixed64:1,bytes:2};function Q(e){let t=0;for(let n=0;n<e.length;){const s=re(
e,n);if(!s||s.end>e.length)return;s.tag===X&&s.type===R.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}return Number.isFinite(t)&&t>=0?t:void 0}function re(e,t){const n=e[t]??
0,[s,o]=[n>>3,n&7];if(o===R.fixed64)return{tag:s,type:o,end:t+9};const r=o===R.varint||o===R.bytes?Ve(e,t+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===R.bytes?
r.value:0)}}function Ve(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var ae=i(90745),
he=i(96310),He=i(34794),K=i(27624),Je=i(32460);async function*pe(e,t,{from:n,signal:s}){let o=n;for(let r=0;!s.aborted;r++){for await(const a of ze(e,t,{from:o,
signal:s}))a.is!=="refused"&&(r=-1),o=Ze(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,A.fu)(e,Math.max(0,r),{signal:s})}}async function*ze(e,t,{from:n,
signal:s}){const o=n===void 0?await Qe(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:n;r!==void 0&&(yield*(0,Je.T)(e,t,{version:r,signal:s}))}
const Ze=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,K.Qq)(
(0,K.Ik)(e.object.metadata).resourceVersion)??t}},Qe=async(e,t,n)=>{try{const s=await(0,S.LD)(e,t,n);return s&&{is:"listed",...s}}catch(s){return s instanceof He.
a?{is:"refused",error:s}:void 0}};var ye=i(84148);const ge=["services","routes","configurations","revisions"],Ye=(e,{namespace:t,service:n})=>{const s=new AbortController,
o=(0,ye.p)(),r=(0,ae.Ts)(),a=(0,ye.l)(n);let f=[],w={revisions:new Map};const v=M=>{w=M,r.notify()},b=(M,P)=>{const I=(0,he.Z)(o[M],P);I!==o[M]&&(o[M]=I,v({...a(
o),start:w.start}))},h=async M=>{const P=await(0,S.LD)(e,(0,p.VI)(t,n,M),s.signal);if(!P)throw(0,D.V2)("E_NO_KNATIVE",{server:e.server});return b(M,{is:"listed",
...P}),P.resourceVersion},_=async(M,P)=>{const I=(0,p.VI)(t,n,M);for await(const z of pe(e,I,{from:P,signal:s.signal}))z.is!=="refused"&&b(M,z)};return{open:async()=>{
const M=await Promise.all(ge.map(h));return f=ge.map((P,I)=>_(P,M[I]??"")),w},snapshot:()=>w,changed:async(M,P)=>{for(;M===w&&!P.aborted;)await r.next(P)},learn:b,
relist:async M=>(await h(M),w),setStart:M=>v({...w,start:M}),kept:(M,P)=>o[M].get(P),close:async()=>{s.abort(),await Promise.all(f)}}};var Xe=i(34565),Me=i(92958),
qe=i(91515),Ee=i(70209);const et=8012,tt=(e,t)=>{const n=new Map;return async(s,o,r)=>{rt(o);try{const a=n.get(s)??await ot(e,{namespace:t,revision:s},r);n.set(
s,a);const{path:f,timeoutMs:w,...v}=o,b={...v,path:`${st(t,a)}${f}`},h=it(await(0,C.w$)(e,b,{signal:r,limitMs:w}));return h.status>=400&&n.delete(s),h}catch(a){
if(n.delete(s),r.aborted||!(a instanceof Error)||nt(a))throw a;return{status:0,body:"",notOfApp:a.message}}}},Oe="E_NO_POD",nt=e=>(0,L.gz)(e)||"code"in e&&e.code===
Oe,st=(e,t)=>`${(0,p.Ro)(e,"pods")}/${encodeURIComponent(t)}:${et}/proxy`,ot=async(e,{namespace:t,revision:n},s)=>{const r=(await(0,S.LD)(e,{path:(0,p.Ro)(t,"po\
ds"),query:{labelSelector:`${d.Pf.revision}=${n}`}},s))?.items.map(Ee.H9).find(a=>a?.ready);if(!r)throw Object.assign(new Error(`${n} has no ready pod`),{code:Oe});
return r.name},rt=({path:e,headers:t})=>{if(Object.keys(t).some(n=>(0,Me.y)(n)||(0,Me.l)(n)))throw new Error("a header is not for the app");if(!(0,Xe.q)(e))throw(0,D.
V2)("E_API_PATH",{path:e})},at=/^error trying to reach service: .*(connection re(fused|set)|EOF)/s,it=({status:e,text:t})=>{const n=e>=400?(0,qe.L)(t):void 0,s=(0,K.
Qq)(n?.message)??"";return!n||at.test(s)?{status:e,body:t}:{status:e,body:t,notOfApp:`the API server answered ${e}: ${s}`}};var Pe=i(99256);const se=5e3,J={afterMs:new Map(
[["InvalidImageName",se],["ErrImageNeverPull",se],["CreateContainerConfigError",se],["CreateContainerError",se],["RunContainerError",se]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},ct=e=>{const t=e.pods.flatMap(r=>dt(r,e)),n=[...t,...vt(e,t)],s=e.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},dt=(e,t)=>{
if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[$e(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.flatMap(s=>ut(e,s,
t));return n.length>0||e.ready?n:mt(e,t)},$e=(e,t,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:e,reason:"Unschedulable",message:t,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},ut=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:f}=t,[w,
v]=[{pod:e.name},`${e.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[lt({...w,key:`${v}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))return[{...w,
key:`${v}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(f===0)return[];const b=e.ready||n.started.has(e.name),h=f>=J.exits&&!b?0:void 0;return[
{...w,key:`${v}/exit`,reason:"CrashLoopBackOff",message:ft(t),container:s,failsAfterMs:h}]},lt=(e,t,n=t)=>({...e,reason:t,message:n,failsAfterMs:J.noSuchImage.test(
n)?0:J.pullMs}),ft=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},mt=(e,{events:t,revision:n})=>{const s=t?.findLast(({about:a,reason:f})=>a===e.name&&
f==="Unhealthy"),o=n&&wt(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},wt=({spec:e})=>(0,K.WQ)((0,K.JD)((0,d.f1)(e)?.ports)[0]?.containerPort),vt=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return t.length>0?[]:[$e("re\
vision/room",o,{seen:e})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?t.some(({key:f})=>f.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},ht={since:new Map,readySince:new Map,started:new Set},pt="revision/down";function yt(e,t,{blind:n}){return e?"failed":t?"healing":n===void 0?"starting":"un\
seen"}function gt({revision:e,blind:t},n){return n.size>0||e?.ready.status==="True"?!1:e?.ready.status!=="Unknown"||t===void 0||e.replicas===0}const be=[3e3,15e3,
6e4],Mt=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter($=>$.ready),o=new Map(s.map(({name:$})=>[$,e.readySince.get($)??n])),r=$=>J.steadyMs-Et($,o,t),a=s.filter($=>r(
$)<=0),f=Se([...a,...s.filter(Pt)]),w=new Set([...e.started,...Se(a)]),v=ct({...t,steady:f,started:w}),b=t.pods.filter(ue).map(({name:$})=>`${$}/quiet`),h=gt(t,
f)?[pt]:[],_=[...v.map(({key:$})=>$),...b,...h],M=new Map(_.map($=>[$,e.since.get($)??n])),P=$=>n-(M.get($)??n),I=({key:$,failsAfterMs:ve})=>(ve??Number.POSITIVE_INFINITY)-
P($),z=v.find($=>I($)<=0),ne=[...v.map(I),...s.map(r),...b.flatMap($=>be.map(ve=>ve-P($))),...h.map($=>J.downMs-P($))],de=Math.min(...ne.filter($=>$>0)),q=z??v[0],
Ge=z!==void 0&&w.size===0;return{is:yt(z,q,t),diagnosis:q,serves:f.size>0,isDown:Ge||h.some($=>P($)>=J.downMs),isOver:Ge,memory:{since:M,readySince:o,started:w},
againMs:Number.isFinite(de)?de:void 0,question:$t(q,z!==void 0)??bt(b,P),about:q?q.pod:t.pods.find(ue)?.name,note:t.blind??St(t.pods)}};function Et({name:e,readySinceMs:t=0},n,s){
const o=s.serverNowMs-t;return o>Ot?o:s.nowMs-(n.get(e)??s.nowMs)}const Ot=6e4,Se=e=>new Set(e.map(({name:t})=>t)),Pt=({containers:e})=>e.every(({exits:t})=>t===
0),ue=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),$t=(e,t)=>e&&`${e.key}${t?"/failed":""}`,bt=(e,t)=>{const[n]=e,s=n===void 0?
0:be.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},St=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(ue)?
"running, not ready yet":"creating the containers"},It=5,_t=(e,t)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=e,f={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:jt(s,t),...f}:n==="unseen"?{is:n,note:o??"",...f}:{is:"starting",pods:t.pods.length,...o!==void 0&&{note:o},...f}},jt=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:Rt((s??[]).filter(At)).slice(-It).map(Dt),log:o}),At=({isWarning:e,
reason:t})=>e||t.includes("ScaleUp")||J.roomIsMade.has(t),Rt=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),Dt=({reason:e,message:t,count:n})=>`${e}${n>
1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var Nt=i(9422);const Tt=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,t.setStart({is:"starting",pods:0}),Ct({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},Ct=async e=>{
const{api:t,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:f}=e,w=(0,ae.Ts)(),v={pods:[],events:[],log:[]},b=(P,I)=>a({revision:r,pod:P,text:I}),h=(0,Nt.p)(
t,{namespace:s.namespace,each:b,signal:f.signal});xt(e,{heard:v,notifier:w,podLogs:h}),Bt(e,w);const _=new Set;let M=ht;for(;!f.signal.aborted;){const P=n.snapshot().
revisions.get(r),I=Mt(M,{...v,revision:P,nowMs:t.clock.now(),serverNowMs:o()});if(M=I.memory,I.question!==void 0&&!_.has(I.question))_.add(I.question),await Wt(
e,{heard:v,podLogs:h,verdict:I});else{Ut(e,_t(I,{...v,events:kt(v,I.about)})),I.isOver&&f.abort();const{againMs:z}=I;await(0,ae.Ku)([w.next,ne=>z===void 0?(0,ae.
QH)(ne):t.clock.sleep(z,ne)],f.signal)}}},kt=({events:e,pods:t},n)=>e?.filter(({about:s})=>n===void 0?t.every(({name:o})=>o!==s):s===n),Ut=({snapshots:e,end:t},n)=>{
JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},Lt=3,xt=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const f={labelSelector:`${d.Pf.revision}=${n}`},w={path:(0,p.Ro)(t.namespace,"pods"),query:f};let v=new Map,b=0;for await(const h of pe(e,w,{signal:s.signal})){
const _=h.is==="refused"&&h.error.code==="E_FORBIDDEN";if(o.blind=_?h.error.message:void 0,b=_?b+1:0,h.is!=="refused"&&(v=(0,he.Z)(v,h)),o.pods=_?[]:[...v.values()].
flatMap(M=>(0,Ee.H9)(M)??[]),a.follow(o.pods),r.notify(),b===Lt)return}},Bt=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.
ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},Kt=2e3,Wt=async({api:e,place:t,revision:n,end:s},{
heard:o,podLogs:r,verdict:a})=>{const f=o.pods.find(({name:h})=>h===a.about),w={namespace:t.namespace,revision:n,pod:f?.name},v={clock:e.clock,ms:Kt,signal:s.signal},
b=async h=>{const _=await(0,Pe.wj)(e,w,h),M=o.events?.filter(({about:de})=>!_?.some(q=>q.about===de))??[];if(o.events=_&&[...M,..._],f===void 0)return;const{reason:P,
container:I=f.userContainer}=a.diagnosis??{},z=I===f.userContainer?r.last(f.name):[],ne=z.length>0||P!=="CrashLoopBackOff";o.log=ne?z:await(0,Pe.oW)(e,t.namespace,
{pod:f,container:I,signal:h})};await(0,L.wj)(v,b).catch(()=>{})};var Ft=i(83588),oe=i(11584);const Ie=(e,t)=>{const n=(0,K.Ik)(e.metadata),{set:s}=t,o={...s.annotations,
[d.w7.driver]:s.driver,[d.w7.journal]:s.journal&&(0,oe.jg)(s.journal),[d.w7.request]:s.request&&(0,oe.TD)(s.request),[d.w7.tags]:s.tags?.join(","),...Ht(n,s.verdicts)},
r={...s.labels,[d.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[te("/metadata/generation",t.generation)],...zt(n,
t.driver),...le(n,"annotations",o),...le(n,"labels",r),...s.template?[ie("/spec/template",s.template)]:[],...s.traffic?[ie("/spec/traffic",s.traffic)]:[]]},Gt=(e,t)=>{
const n=(0,K.Ik)(e.metadata);return[...[...Jt(n),...Vt(n)],...le(n,"annotations",{[d.w7.minScale]:t})]},Vt=({annotations:e})=>(0,K.Gv)(e)?[te(`/metadata/annotat\
ions/${fe(d.w7.minScale)}`,e[d.w7.minScale]??null)]:[],Ht=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,K.Ik)(e.annotations)).filter(o=>o.startsWith(d.SJ)),
s=Object.entries(t).map(([o,r])=>[d.SJ+o,(0,oe.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},Jt=({uid:e})=>e===void 0?[]:
[te("/metadata/uid",e)],zt=(e,t)=>(0,K.Gv)(e.annotations)||t!==null?[te(`/metadata/annotations/${fe(d.w7.driver)}`,t)]:[te("/metadata/annotations",null)],le=(e,t,n)=>{
const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${fe(o)}`;return typeof r=="string"?[ie(a,r)]:r===null&&Object.hasOwn((0,K.Ik)(e[t]),o)?[{op:"\
remove",path:a}]:[]});return(0,K.Gv)(e[t])||s.length===0?s:[te(`/metadata/${t}`,null),ie(`/metadata/${t}`,{}),...s]},te=(e,t)=>({op:"test",path:e,value:t}),ie=(e,t)=>({
op:"add",path:e,value:t}),fe=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ce=i(94115),Zt=i(48280);const _e={accept:"application/json"},je={..._e,"content-\
type":"application/json"},Ae=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,p.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Te(
`${(0,p.xH)(e,"services",t)}?${r}`,Ie(n,s.change))},Re=(e,t,n)=>({method:"POST",path:`${(0,p.rJ)(e.namespace,"services")}?${(0,p.wZ)({...n,strict:!0})}`,headers:je,
body:JSON.stringify(Xt(e,t))}),De=async(e,t,{urgent:n})=>{const s=await(n?ce._:ce.M)(e,t);if(s.is==="refused"&&s.status===401)throw(0,D.V2)("E_UNAUTHORIZED",{server:e.
server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Zt.r5)(s.object)},object:s.object}},Ne=({namespace:e},{kind:t,name:n,
live:s,minScale:o})=>Te(`${(0,p.xH)(e,t,n)}?${(0,p.wZ)({})}`,Gt(s,o)),Qt=async(e,t,n)=>{const s=await(0,ce.M)(e,Ne(t,n));return s.is==="written"?{result:{is:"wr\
itten"},object:s.object}:{result:s}},Yt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,K.Ik)(n.metadata).uid??
null}}),o=(0,p.xH)(t.namespace,"services",t.service),r=await(0,ce.M)(e,{method:"DELETE",path:o,headers:je,body:s});return r.is==="written"||r.is==="refused"&&r.
status===404?{is:"written"}:r},Te=(e,t)=>({method:"PATCH",path:e,headers:{..._e,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),Xt=({namespace:e,
service:t},n)=>({apiVersion:`${d.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[d.Pf.active]:"true"},annotations:{...n.annotations,[d.
w7.driver]:n.driver,[d.w7.journal]:(0,oe.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),qt=(e,t,n)=>{let s=t;return n.
map(o=>{const r=Ae(e,s,{change:o,options:{}});return s=nn(s,Ie(s,o)),me(r)})},en=(e,t)=>me(Re(e,t,{})),tn=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,K.
Ik)(r.metadata),{[d.w7.minScale]:f,...w}=(0,K.Ik)(a.annotations),v={...w,...s!==null&&{[d.w7.minScale]:s}},b=t==="revision"?"revisions":"podautoscalers",h={...r,
metadata:{...a,annotations:v}};return me(Ne(e,{kind:b,name:n,live:h,minScale:o}))},me=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,Ft.
L)((0,K.qF)(n)??null))}),nn=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:Ce(n,sn(s.path),s.op==="add"?s.value:void 0),e),sn=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),Ce=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:Ce((0,K.Gv)(o)?o:(0,K.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};
var on=i(82478),rn=i(67621);const an=(e,t,n)=>{let s;return{previewMinScale:o=>tn(t,o,n.kept(cn[o.on],o.revision)),writeRevision:(o,r)=>Ue(e,{place:t,snapshots:n,
kind:"revisions",name:o},r),readAutoscaler:o=>Le(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>dn(e,{place:t,snapshots:n,name:o},r),readPods:o=>(0,on.Y)(
e,t.namespace,o),installation:o=>(o&&(s=void 0),s??=(0,rn.Z)(e,t,n.kept("services",t.service)),s)}},ke={is:"refused",status:404,reason:"NotFound",message:"This \
rollout has not found the object."},we=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),cn={revision:"revisions","pod-autoscaler":"podautoscaler\
s"},Ue=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?we(n,s,await Qt(e,t,{kind:s,name:o,live:a,minScale:r})):ke},Le=async(e,{
place:t,snapshots:n,name:s})=>{try{const o=await(0,S.LF)(e,{path:(0,p.xH)(t.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podau\
toscalers",{is:"put",object:o}):r&&n.learn("podautoscalers",{is:"gone",object:r}),!0}catch{return!1}},dn=async(e,t,n)=>{const s=await Ue(e,{...t,kind:"podautosc\
alers"},n);return s.is!=="written"&&await Le(e,t),s};var xe=i(24399);const un=(e,{journal:t,driver:n,traffic:s})=>Be(e,d.w7.journal,t&&(0,oe.jg)(t))?Be(e,d.w7.driver,
n)?s&&!ln(e.traffic,s)?"the traffic that was sent":void 0:Ke(d.w7.driver,n):Ke(d.w7.journal,t),Be=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),Ke=(e,t)=>t===
null?`the removal of the annotation ${e}`:`the annotation ${e}`,ln=(e,t)=>(0,xe.UN)(e,t)||t.length===0&&(0,xe.UN)(e,[{latestRevision:!0,percent:100}]),We=({service:e})=>t=>t.
group===d.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,fn=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,B.m)(e.transport,t),f=G(a.transport,t),w={transport:f.transport,clock:t,random:o,server:n.server,rateLimiter:s},v=Ye(w,r),b=Tt({api:w,place:r,
snapshots:v,serverNow:a.serverNow});return{target:n,open:async()=>{const h=await v.open();return f.begin(w),h},snapshot:v.snapshot,changed:v.changed,reread:h=>vn(
w,{...r,snapshots:v},h),relist:v.relist,serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,j.YP)(w,{namespace:r.namespace,nameOf:We(r)}),user:()=>(0,j.eK)(w),
writeService:async(h,_={})=>{const M=v.kept("services",r.service);if(!M)return ke;const P=await De(w,Ae(r,M,{change:h,options:_}),_);return _.dryRun?P.result:Fe(
r,we(v,"services",P),h.set)},createService:async(h,_={})=>{const M=await De(w,Re(r,h,_),_);return _.dryRun?M.result:Fe(r,we(v,"services",M),h)},preview:h=>qt(r,
v.kept("services",r.service)??{},h),previewCreation:h=>en(r,h),...an(w,r,v),deleteService:()=>wn(w,r,v.kept("services",r.service)),...mn(w,r),follow:b.follow,unfollow:b.
unfollow,close:async()=>{b.unfollow(),f.end(),await v.close()}}},mn=(e,{namespace:t})=>({askPod:tt(e,t),readCounters:(n,s)=>c(e,{namespace:t,pod:n},s),readRequestRate:(n,s)=>Y(
e,{namespace:t,pod:n},s)}),wn=async(e,t,n)=>n?Yt(e,t,n):{is:"written"},Fe=({service:e},t,n)=>{const s=t.is==="written"&&t.service?un(t.service,n):void 0;if(s!==
void 0)throw(0,D.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},vn=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,S.
Bk)(e,{path:(0,p.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((ee,H,i)=>{
i.d(H,{oW:()=>G,w$:()=>x,wj:()=>W});var D=i(44262),j=i(5581),S=i(79132),C=i(71791),L=i(70209);const W=async(F,B,d)=>{const{pod:p,revision:A}=B,T=(p?[`involvedOb\
ject.name=${p}`]:[`involvedObject.name=${A}`,"involvedObject.kind=ReplicaSet"]).map(u=>N(F,B.namespace,{selector:u,signal:d}));return(await Promise.all(T).catch(
()=>{}))?.flat()?.filter(u=>u.about===p||u.about.startsWith(A))?.toSorted((u,g)=>(0,L.RN)(u.at,g.at))},N=async(F,B,{selector:d,signal:p})=>{const A={path:(0,C.Ro)(
B,"events"),query:{fieldSelector:d}};return((await(0,D.LD)(F,A,p))?.items??[]).map(L.WD)},x=20,G=async(F,B,{pod:d,container:p,signal:A})=>{const k=d.containers.
some(({name:m,state:l})=>m===p&&l==="terminated"),T={container:p,tailLines:String(x),previous:String(!k)},c=(0,D.XM)({path:`${(0,C.Ro)(B,"pods")}/${encodeURIComponent(
d.name)}/log`,query:T});try{const m=await(0,j.w$)(F,{method:"GET",path:c},{signal:A});return(0,S.FG)(m)?m.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((ee,H,i)=>{i.d(H,{n:()=>B,p:()=>W});var D=i(44262),j=i(32460),S=i(71791),C=i(99256);const L=3,W=(d,{namespace:p,each:A,
signal:k})=>{const T=new Map,c=new Set,m=async l=>{const u={container:l.userContainer,follow:"true"},g=(0,D.XM)({path:`${(0,S.Ro)(p,"pods")}/${encodeURIComponent(
l.name)}/log`,query:u});try{const V=await d.transport({method:"GET",path:g},{signal:k});if(V.status!==200)return;T.set(l.name,[]);const y=F(O=>A(l.name,O));for await(const O of(0,j.
M)(V.body)){const E=G(O);T.set(l.name,[...T.get(l.name)??[],E].slice(-C.w$)),y(E)}}catch{}};return{follow:l=>{for(const u of l){const g=B(u);g!==void 0&&!c.has(
g)&&(T.has(u.name)||T.size<L)&&(c.add(g),m(u))}},last:l=>T.get(l)??[]}},N=4e3,x=1e3,G=d=>d.length<=N?d:`${d.slice(0,N)} (and ${d.length-N} characters more)`,F=d=>{
let p=0;return A=>{p+=1,p<=x&&d(A),p===x&&d("(further lines are not shown)")}},B=({name:d,userContainer:p,containers:A})=>{const k=A.find(T=>T.name===p);return k?.
state==="running"?`${d}/${k.exits}`:k?.state==="terminated"?`${d}/${k.exits-1}`:void 0}}),87991:((ee,H,i)=>{i.d(H,{YP:()=>k,eK:()=>m,KY:()=>T});var D=i(86882),j=i(
91515),S=i(27624);const C=({resourceRules:y},O)=>(0,S.JD)(y).some(E=>W(E,O)),L=({resourceRules:y},O)=>(0,S.JD)(y).some(E=>(0,S.P$)(E.resourceNames).some(U=>W({...E,
resourceNames:[U]},{...O,name:U}))),W=(y,{verb:O,group:E,resource:U,name:Z})=>N(y.verbs,O)&&N(y.apiGroups,E)&&(N(y.resources,U)||x(y.resources,U))&&G((0,S.P$)(y.
resourceNames),Z),N=(y,O)=>(0,S.P$)(y).some(E=>E===O||E==="*"),x=(y,O)=>{const[,E]=O.split("/");return E!==void 0&&(0,S.P$)(y).includes(`*/${E}`)},G=(y,O)=>y.length===
0||O!==void 0&&y.includes(O);var F=i(5581),B=i(79132);const d={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},p={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},A={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},k=(y,O)=>{let E;return async U=>{E??=l(y,d,{namespace:O.namespace});const Z=await E??{},Y=R=>C(Z,{...R,name:O.nameOf(R)}),X=await Promise.all(U.map(async R=>!Y(
R)&&!await c(y,O,R)));return U.filter((R,Q)=>X[Q])}},T=async(y,O,E)=>{const U=E.length===0?void 0:await l(y,d,{namespace:O});return!U||U.incomplete===!0?E:E.filter(
Z=>L(U,Z))},c=async(y,O,E)=>(await l(y,p,V(O,E)))?.allowed!==!1,m=async y=>(0,S.Qq)((0,S.Ik)((await l(y,A))?.userInfo).username),l=async(y,{group:O,kind:E,path:U},Z)=>{
const Y=JSON.stringify({apiVersion:`${O}/v1`,kind:E,...Z&&{spec:Z}}),X={method:"POST",path:`/apis/${O}/v1/${U}`,headers:u,body:Y};try{for(let R=0;R<g;R++){R>0&&
await(0,D.fu)(y,R-1);const Q=await(0,F.w$)(y,X,{fresh:R>0});if(!(0,B.FG)(Q))return;const re=(0,j.QR)(E)(Q.text);if(re)return(0,S.Ik)(re.status)}}catch{}},u={accept:"\
application/json","content-type":"application/json"},g=4,V=({namespace:y,nameOf:O},E)=>{const{verb:U,group:Z,resource:Y}=E,[X=Y,R]=Y.split("/"),Q=O(E);return{resourceAttributes:{
namespace:y,verb:U,group:Z,resource:X,...R!==void 0&&{subresource:R},...Q!==void 0&&{name:Q}}}}}),12767:((ee,H,i)=>{i.d(H,{U:()=>C});var D=i(83588),j=i(27624);const S=4,
C=(W,N)=>{const x=(0,j.qF)(N)??null;return(0,D.lO)(W,[...(0,D.LF)(x),...L(x)].filter(G=>G.length>=S))},L=W=>{const{kind:N,data:x,stringData:G}=(0,j.Ik)(W);return N!==
"Secret"?[]:[x,G].flatMap(F=>Object.values((0,j.Ik)(F)).map(String))}}),32460:((ee,H,i)=>{i.d(H,{M:()=>k,T:()=>x});var D=i(14711),j=i(27624),S=i(44262),C=i(5581),
L=i(79132);const W=1e5,N=410;async function*x(c,m,{version:l,signal:u}){const g=new AbortController,V=AbortSignal.any([u,g.signal]);try{const y=await G(c,m,{version:l,
signal:V});y.status===N?yield{is:"expired"}:y.status!==200?yield{is:"refused",error:await F(c,m,y)}:yield*d(k(B(c,y.body,V)))}catch{}finally{g.abort()}}const G=async(c,m,{
version:l,signal:u})=>{const g={...m.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:l},V={method:"GET",path:(0,S.XM)({path:m.path,query:g})};return await c.
rateLimiter?.(V,u),u.throwIfAborted(),(0,D.wj)({clock:c.clock,ms:C.Hl,signal:u},()=>c.transport(V,{signal:u}))},F=(c,m,l)=>(0,D.wj)({clock:c.clock,ms:C.Hl},async()=>(0,L.
lS)(await(0,C.Of)(l),`watch ${m.path}`,c.server));async function*B(c,m,l){const u=m[Symbol.asyncIterator]();for(;;){const g=await(0,D.wj)({clock:c.clock,ms:W,signal:l},
()=>u.next());if(g.done)return;yield g.value}}async function*d(c){for await(const m of c){const{type:l,object:u}=(0,j.Ik)((0,j.qF)(m));if(l==="ERROR")return yield*A(
(0,j.Ik)(u));const g=typeof l=="string"?p.get(l):void 0;g&&(yield{is:g,object:(0,j.Ik)(u)})}}const p=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*A(c){(0,j.WQ)(c.code)===N&&(yield{is:"expired"})}async function*k(c){let m="";for await(const l of c){const u=(m+l).split(
`
`);m=u.pop()??"",yield*u,m.length>T&&(yield m,m="")}m!==""&&(yield m)}const T=8*1024*1024}),94115:((ee,H,i)=>{i.d(H,{M:()=>x,_:()=>G});var D=i(34794),j=i(86882),
S=i(12767),C=i(5581),L=i(79132);const W=500,N=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),x=(c,m)=>d(c,m,{fresh:!1}),G=async(c,m)=>{
const l=new AbortController;try{const u=d(c,m,{fresh:!1,urgent:!0,signal:l.signal}),g=await Promise.race([u,c.clock.sleep(W,l.signal)]);return g&&B(g)?g:await F(
[u,d(c,m,{fresh:!0,urgent:!0,signal:l.signal})])}finally{l.abort()}},F=async c=>{const m=c.map(async l=>{const u=await l;if(!B(u))throw new Error("nothing final");
return u});try{return await Promise.any(m)}catch{const l={is:"unknown",message:"no response to two attempts"},[u=l,...g]=await Promise.all(c);return g.every(({is:V})=>V===
u.is)&&u.is==="refused"?u:l}},B=c=>c.is!=="unknown"&&!(c.is==="refused"&&c.isForNow),d=async(c,m,l)=>{for(let u=0;;u++){const g=await A(c,m,{...l,fresh:l.fresh||
u>0});if(g.is!=="busy"&&g.is!=="unsent")return g;if(u===j.r2-1||l.signal?.aborted)return p(g);await(0,j.fu)(c,u,{response:g.is==="busy"?g.response:void 0,signal:l.
signal})}},p=c=>c.is==="busy"?(0,L.J5)(c.response,!0):{is:"unknown",message:c.message},A=async(c,m,l)=>{try{return(0,L.Ij)(k(await(0,C.w$)(c,m,l),m),m)}catch(u){
const g=u instanceof Error?u.message:String(u);return u instanceof D.a?{is:"refused",status:0,reason:u.code,message:g}:{is:T(u)?"unsent":"unknown",message:g}}},
k=(c,{body:m=""})=>(0,L.FG)(c)?c:{...c,text:(0,S.U)(c.text,m)},T=c=>c instanceof Error&&"code"in c&&N.has(String(c.code))})};export{hn as id,pn as ids,yn as modules};
