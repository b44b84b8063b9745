const yn=282,gn=[282],Mn={47282:((ee,H,i)=>{i.d(H,{X:()=>wn,Z:()=>We});var D=i(84611),j=i(87991),S=i(44262),N=i(5581),C=i(14711);const W=25e3,T=5e3,x=5e3,G=(e,t)=>{
const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let f=W;!a.aborted;)await t.sleep(Math.max(0,s+f-t.now()),a),!(a.aborted||t.now()-
s<f)&&(f=await F(r,a)?W:x)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},F=async(e,t)=>{
try{return await(0,C.wj)({clock:e.clock,ms:T,signal:t},n=>(0,N.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var B=i(35918),d=i(5323),p=i(
71791),A=i(86882);const U=9091,k=3e3;async function c(e,{namespace:t,pod:n},s){const o=`${(0,p.Ro)(t,"pods")}/${encodeURIComponent(n)}:${U}/proxy/metrics`;try{return v(
await(0,N.w$)(e,{method:"GET",path:o,headers:{}},{signal:s,limitMs:k}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(
r)}}}function v(e){const{status:t,text:n}=e;return t===200?g(n)?{is:"read",counters:O(n)}:u:t===403?{is:"forbidden"}:t===404||t===400?{is:"gone"}:t===429?{is:"l\
ater",afterMs:(0,A.Vs)(e)||l}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const l=1e3,u={is:"failed",why:"the answer is no page of met\
rics"},g=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),y=[...["kn_serving_invocation_duration_seconds","kn_queueproxy_app_duration_seconds"].map(e=>({counts:`${e}\
_count`,buckets:`${e}_bucket`,status:"http_response_status_code",unitMs:1e3})),{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_buck\
et",status:"response_code",unitMs:1}];function O(e){const t=new Map,n=new Map;for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=y.
find(({counts:m,buckets:b})=>m===o||b===o),w=Number(a);!f||!Number.isFinite(w)||w<0||(o===f.counts?E(t,Number(L(r,f.status)),w):E(n,Number(L(r,"le"))*f.unitMs,w))}
const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:s.filter(({ms:o})=>Number.isFinite(o))}}const E=(e,t,n)=>{Number.isNaN(
t)||e.set(t,(e.get(t)??0)+n)},L=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none",Z=9090;async function Y(e,{namespace:t,pod:n},s){const o=`${(0,p.
Ro)(t,"pods")}/${encodeURIComponent(n)}:${Z}/proxy/metrics`;try{const{status:r,text:a}=await(0,N.w$)(e,{method:"GET",path:o,headers:{}},{signal:s});return r===200?
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
o=(0,ye.p)(),r=(0,ae.Ts)(),a=(0,ye.l)(n);let f=[],w={revisions:new Map};const m=M=>{w=M,r.notify()},b=(M,$)=>{const I=(0,he.Z)(o[M],$);I!==o[M]&&(o[M]=I,m({...a(
o),start:w.start}))},h=async M=>{const $=await(0,S.LD)(e,(0,p.VI)(t,n,M),s.signal);if(!$)throw(0,D.V2)("E_NO_KNATIVE",{server:e.server});return b(M,{is:"listed",
...$}),$.resourceVersion},_=async(M,$)=>{const I=(0,p.VI)(t,n,M);for await(const z of pe(e,I,{from:$,signal:s.signal}))z.is!=="refused"&&b(M,z)};return{open:async()=>{
const M=await Promise.all(ge.map(h));return f=ge.map(($,I)=>_($,M[I]??"")),w},snapshot:()=>w,changed:async(M,$)=>{for(;M===w&&!$.aborted;)await r.next($)},learn:b,
relist:async M=>(await h(M),w),setStart:M=>m({...w,start:M}),kept:(M,$)=>o[M].get($),close:async()=>{s.abort(),await Promise.all(f)}}};var Xe=i(34565),Me=i(92958),
qe=i(91515),Ee=i(70209);const et=8012,tt=(e,t)=>{const n=new Map;return async(s,o,r)=>{it(o);const{path:a,timeoutMs:f,...w}=o;try{const m=n.get(s)??await at(e,{
namespace:t,revision:s},{signal:r,limitMs:f});n.set(s,m);const b={...w,path:`${rt(t,m)}${a}`},h=dt(await(0,N.w$)(e,b,{signal:r,limitMs:f}));return h.status>=400&&
n.delete(s),h}catch(m){if(n.delete(s),r.aborted||!(m instanceof Error)||await nt(e,m,r))throw m;return{status:0,body:"",notOfApp:m.message}}}},Oe="E_NO_POD",nt=async(e,t,n)=>"\
code"in t&&t.code===Oe?!0:(0,C.gz)(t)&&st(e,n),st=(e,t)=>(0,N.w$)(e,{method:"GET",path:"/version"},{signal:t,fresh:!0,limitMs:ot}).then(()=>!0,()=>!1),ot=2e3,rt=(e,t)=>`${(0,p.
Ro)(e,"pods")}/${encodeURIComponent(t)}:${et}/proxy`,at=async(e,{namespace:t,revision:n},{signal:s,limitMs:o})=>{const r={path:(0,p.Ro)(t,"pods"),query:{labelSelector:`${d.
Pf.revision}=${n}`}},f=(await(0,C.wj)({clock:e.clock,ms:o,signal:s},w=>(0,S.LD)(e,r,w)))?.items.map(Ee.H9).find(w=>w?.ready);if(!f)throw Object.assign(new Error(
`${n} has no ready pod`),{code:Oe});return f.name},it=({path:e,headers:t})=>{if(Object.keys(t).some(n=>(0,Me.y)(n)||(0,Me.l)(n)))throw new Error("a header is no\
t for the app");if(!(0,Xe.q)(e))throw(0,D.V2)("E_API_PATH",{path:e})},ct=/^error trying to reach service: .*(connection re(fused|set)|EOF|no route to host|i\/o timeout)/s,
dt=({status:e,text:t})=>{const n=e>=400?(0,qe.L)(t):void 0,s=(0,K.Qq)(n?.message)??"";return!n||ct.test(s)?{status:e,body:t}:{status:e,body:t,notOfApp:`the API \
server answered ${e}: ${s}`}};var $e=i(99256);const se=5e3,J={afterMs:new Map([["InvalidImageName",se],["ErrImageNeverPull",se],["CreateContainerConfigError",se],
["CreateContainerError",se],["RunContainerError",se]]),pullReasons:new Set(["ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,
exits:3,steadyMs:1e4,noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},ut=e=>{const t=e.pods.flatMap(r=>lt(r,e)),n=[
...t,...pt(e,t)],s=e.steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?
0:o(r)-o(a))},lt=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[Pe(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.
flatMap(s=>ft(e,s,t));return n.length>0||e.ready?n:vt(e,t)},Pe=(e,t,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.
has(a.reason))??!0;return{key:e,reason:"Unschedulable",message:t,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},ft=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,
exits:f}=t,[w,m]=[{pod:e.name},`${e.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[mt({...w,key:`${m}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))
return[{...w,key:`${m}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(f===0)return[];const b=e.ready||n.started.has(e.name),h=f>=J.exits&&!b?0:void 0;
return[{...w,key:`${m}/exit`,reason:"CrashLoopBackOff",message:wt(t),container:s,failsAfterMs:h}]},mt=(e,t,n=t)=>({...e,reason:t,message:n,failsAfterMs:J.noSuchImage.
test(n)?0:J.pullMs}),wt=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},vt=(e,{events:t,revision:n})=>{const s=t?.findLast(({about:a,reason:f})=>a===e.name&&
f==="Unhealthy"),o=n&&ht(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},ht=({spec:e})=>(0,K.WQ)((0,K.JD)((0,d.f1)(e)?.ports)[0]?.containerPort),pt=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return t.length>0?[]:[Pe("re\
vision/room",o,{seen:e})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?t.some(({key:f})=>f.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},yt={since:new Map,readySince:new Map,started:new Set},gt="revision/down";function Mt(e,t,{blind:n}){return e?"failed":t?"healing":n===void 0?"starting":"un\
seen"}function Et({revision:e,blind:t},n){return n.size>0||e?.ready.status==="True"?!1:e?.ready.status!=="Unknown"||t===void 0||e.replicas===0}const be=[3e3,15e3,
6e4],Ot=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter(P=>P.ready),o=new Map(s.map(({name:P})=>[P,e.readySince.get(P)??n])),r=P=>J.steadyMs-$t(P,o,t),a=s.filter(P=>r(
P)<=0),f=Se([...a,...s.filter(bt)]),w=new Set([...e.started,...Se(a)]),m=ut({...t,steady:f,started:w}),b=t.pods.filter(ue).map(({name:P})=>`${P}/quiet`),h=Et(t,
f)?[gt]:[],_=[...m.map(({key:P})=>P),...b,...h],M=new Map(_.map(P=>[P,e.since.get(P)??n])),$=P=>n-(M.get(P)??n),I=({key:P,failsAfterMs:ve})=>(ve??Number.POSITIVE_INFINITY)-
$(P),z=m.find(P=>I(P)<=0),ne=[...m.map(I),...s.map(r),...b.flatMap(P=>be.map(ve=>ve-$(P))),...h.map(P=>J.downMs-$(P))],de=Math.min(...ne.filter(P=>P>0)),q=z??m[0],
Ge=z!==void 0&&w.size===0;return{is:Mt(z,q,t),diagnosis:q,serves:f.size>0,isDown:Ge||h.some(P=>$(P)>=J.downMs),isOver:Ge,memory:{since:M,readySince:o,started:w},
againMs:Number.isFinite(de)?de:void 0,question:St(q,z!==void 0)??It(b,$),about:q?q.pod:t.pods.find(ue)?.name,note:t.blind??_t(t.pods)}};function $t({name:e,readySinceMs:t=0},n,s){
const o=s.serverNowMs-t;return o>Pt?o:s.nowMs-(n.get(e)??s.nowMs)}const Pt=6e4,Se=e=>new Set(e.map(({name:t})=>t)),bt=({containers:e})=>e.every(({exits:t})=>t===
0),ue=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),St=(e,t)=>e&&`${e.key}${t?"/failed":""}`,It=(e,t)=>{const[n]=e,s=n===void 0?
0:be.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},_t=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(ue)?
"running, not ready yet":"creating the containers"},jt=5,At=(e,t)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=e,f={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Rt(s,t),...f}:n==="unseen"?{is:n,note:o??"",...f}:{is:"starting",pods:t.pods.length,...o!==void 0&&{note:o},...f}},Rt=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:Nt((s??[]).filter(Dt)).slice(-jt).map(Tt),log:o}),Dt=({isWarning:e,
reason:t})=>e||t.includes("ScaleUp")||J.roomIsMade.has(t),Nt=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),Tt=({reason:e,message:t,count:n})=>`${e}${n>
1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var kt=i(9422);const Ct=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,t.setStart({is:"starting",pods:0}),Ut({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},Ut=async e=>{
const{api:t,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:f}=e,w=(0,ae.Ts)(),m={pods:[],events:[],log:[]},b=($,I)=>a({revision:r,pod:$,text:I}),h=(0,kt.p)(
t,{namespace:s.namespace,each:b,signal:f.signal});Kt(e,{heard:m,notifier:w,podLogs:h}),Wt(e,w);const _=new Set;let M=yt;for(;!f.signal.aborted;){const $=n.snapshot().
revisions.get(r),I=Ot(M,{...m,revision:$,nowMs:t.clock.now(),serverNowMs:o()});if(M=I.memory,I.question!==void 0&&!_.has(I.question))_.add(I.question),await Gt(
e,{heard:m,podLogs:h,verdict:I});else{xt(e,At(I,{...m,events:Lt(m,I.about)})),I.isOver&&f.abort();const{againMs:z}=I;await(0,ae.Ku)([w.next,ne=>z===void 0?(0,ae.
QH)(ne):t.clock.sleep(z,ne)],f.signal)}}},Lt=({events:e,pods:t},n)=>e?.filter(({about:s})=>n===void 0?t.every(({name:o})=>o!==s):s===n),xt=({snapshots:e,end:t},n)=>{
JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},Bt=3,Kt=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const f={labelSelector:`${d.Pf.revision}=${n}`},w={path:(0,p.Ro)(t.namespace,"pods"),query:f};let m=new Map,b=0;for await(const h of pe(e,w,{signal:s.signal})){
const _=h.is==="refused"&&h.error.code==="E_FORBIDDEN";if(o.blind=_?h.error.message:void 0,b=_?b+1:0,h.is!=="refused"&&(m=(0,he.Z)(m,h)),o.pods=_?[]:[...m.values()].
flatMap(M=>(0,Ee.H9)(M)??[]),a.follow(o.pods),r.notify(),b===Bt)return}},Wt=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.
ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},Ft=2e3,Gt=async({api:e,place:t,revision:n,end:s},{
heard:o,podLogs:r,verdict:a})=>{const f=o.pods.find(({name:h})=>h===a.about),w={namespace:t.namespace,revision:n,pod:f?.name},m={clock:e.clock,ms:Ft,signal:s.signal},
b=async h=>{const _=await(0,$e.wj)(e,w,h),M=o.events?.filter(({about:de})=>!_?.some(q=>q.about===de))??[];if(o.events=_&&[...M,..._],f===void 0)return;const{reason:$,
container:I=f.userContainer}=a.diagnosis??{},z=I===f.userContainer?r.last(f.name):[],ne=z.length>0||$!=="CrashLoopBackOff";o.log=ne?z:await(0,$e.oW)(e,t.namespace,
{pod:f,container:I,signal:h})};await(0,C.wj)(m,b).catch(()=>{})};var Vt=i(83588),oe=i(11584);const Ie=(e,t)=>{const n=(0,K.Ik)(e.metadata),{set:s}=t,o={...s.annotations,
[d.w7.driver]:s.driver,[d.w7.journal]:s.journal&&(0,oe.jg)(s.journal),[d.w7.request]:s.request&&(0,oe.TD)(s.request),[d.w7.tags]:s.tags?.join(","),...zt(n,s.verdicts)},
r={...s.labels,[d.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[te("/metadata/generation",t.generation)],...Qt(n,
t.driver),...le(n,"annotations",o),...le(n,"labels",r),...s.template?[ie("/spec/template",s.template)]:[],...s.traffic?[ie("/spec/traffic",s.traffic)]:[]]},Ht=(e,t)=>{
const n=(0,K.Ik)(e.metadata);return[...[...Zt(n),...Jt(n)],...le(n,"annotations",{[d.w7.minScale]:t})]},Jt=({annotations:e})=>(0,K.Gv)(e)?[te(`/metadata/annotat\
ions/${fe(d.w7.minScale)}`,e[d.w7.minScale]??null)]:[],zt=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,K.Ik)(e.annotations)).filter(o=>o.startsWith(d.SJ)),
s=Object.entries(t).map(([o,r])=>[d.SJ+o,(0,oe.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},Zt=({uid:e})=>e===void 0?[]:
[te("/metadata/uid",e)],Qt=(e,t)=>(0,K.Gv)(e.annotations)||t!==null?[te(`/metadata/annotations/${fe(d.w7.driver)}`,t)]:[te("/metadata/annotations",null)],le=(e,t,n)=>{
const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${fe(o)}`;return typeof r=="string"?[ie(a,r)]:r===null&&Object.hasOwn((0,K.Ik)(e[t]),o)?[{op:"\
remove",path:a}]:[]});return(0,K.Gv)(e[t])||s.length===0?s:[te(`/metadata/${t}`,null),ie(`/metadata/${t}`,{}),...s]},te=(e,t)=>({op:"test",path:e,value:t}),ie=(e,t)=>({
op:"add",path:e,value:t}),fe=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ce=i(94115),Yt=i(48280);const _e={accept:"application/json"},je={..._e,"content-\
type":"application/json"},Ae=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,p.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Te(
`${(0,p.xH)(e,"services",t)}?${r}`,Ie(n,s.change))},Re=(e,t,n)=>({method:"POST",path:`${(0,p.rJ)(e.namespace,"services")}?${(0,p.wZ)({...n,strict:!0})}`,headers:je,
body:JSON.stringify(en(e,t))}),De=async(e,t,{urgent:n})=>{const s=await(n?ce._:ce.M)(e,t);if(s.is==="refused"&&s.status===401)throw(0,D.V2)("E_UNAUTHORIZED",{server:e.
server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Yt.r5)(s.object)},object:s.object}},Ne=({namespace:e},{kind:t,name:n,
live:s,minScale:o})=>Te(`${(0,p.xH)(e,t,n)}?${(0,p.wZ)({})}`,Ht(s,o)),Xt=async(e,t,n)=>{const s=await(0,ce.M)(e,Ne(t,n));return s.is==="written"?{result:{is:"wr\
itten"},object:s.object}:{result:s}},qt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,K.Ik)(n.metadata).uid??
null}}),o=(0,p.xH)(t.namespace,"services",t.service),r=await(0,ce.M)(e,{method:"DELETE",path:o,headers:je,body:s});return r.is==="written"||r.is==="refused"&&r.
status===404?{is:"written"}:r},Te=(e,t)=>({method:"PATCH",path:e,headers:{..._e,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),en=({namespace:e,
service:t},n)=>({apiVersion:`${d.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[d.Pf.active]:"true"},annotations:{...n.annotations,[d.
w7.driver]:n.driver,[d.w7.journal]:(0,oe.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),tn=(e,t,n)=>{let s=t;return n.
map(o=>{const r=Ae(e,s,{change:o,options:{}});return s=on(s,Ie(s,o)),me(r)})},nn=(e,t)=>me(Re(e,t,{})),sn=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,K.
Ik)(r.metadata),{[d.w7.minScale]:f,...w}=(0,K.Ik)(a.annotations),m={...w,...s!==null&&{[d.w7.minScale]:s}},b=t==="revision"?"revisions":"podautoscalers",h={...r,
metadata:{...a,annotations:m}};return me(Ne(e,{kind:b,name:n,live:h,minScale:o}))},me=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,Vt.
L)((0,K.qF)(n)??null))}),on=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:ke(n,rn(s.path),s.op==="add"?s.value:void 0),e),rn=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),ke=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:ke((0,K.Gv)(o)?o:(0,K.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};
var an=i(82478),cn=i(67621);const dn=(e,t,n)=>{let s;return{previewMinScale:o=>sn(t,o,n.kept(un[o.on],o.revision)),writeRevision:(o,r)=>Ue(e,{place:t,snapshots:n,
kind:"revisions",name:o},r),readAutoscaler:o=>Le(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>ln(e,{place:t,snapshots:n,name:o},r),readPods:o=>(0,an.Y)(
e,t.namespace,o),installation:o=>(o&&(s=void 0),s??=(0,cn.Z)(e,t,n.kept("services",t.service)),s)}},Ce={is:"refused",status:404,reason:"NotFound",message:"This \
rollout has not found the object."},we=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),un={revision:"revisions","pod-autoscaler":"podautoscaler\
s"},Ue=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?we(n,s,await Xt(e,t,{kind:s,name:o,live:a,minScale:r})):Ce},Le=async(e,{
place:t,snapshots:n,name:s})=>{try{const o=await(0,S.LF)(e,{path:(0,p.xH)(t.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podau\
toscalers",{is:"put",object:o}):r&&n.learn("podautoscalers",{is:"gone",object:r}),!0}catch{return!1}},ln=async(e,t,n)=>{const s=await Ue(e,{...t,kind:"podautosc\
alers"},n);return s.is!=="written"&&await Le(e,t),s};var xe=i(24399);const fn=(e,{journal:t,driver:n,traffic:s})=>Be(e,d.w7.journal,t&&(0,oe.jg)(t))?Be(e,d.w7.driver,
n)?s&&!mn(e.traffic,s)?"the traffic that was sent":void 0:Ke(d.w7.driver,n):Ke(d.w7.journal,t),Be=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),Ke=(e,t)=>t===
null?`the removal of the annotation ${e}`:`the annotation ${e}`,mn=(e,t)=>(0,xe.UN)(e,t)||t.length===0&&(0,xe.UN)(e,[{latestRevision:!0,percent:100}]),We=({service:e})=>t=>t.
group===d.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,wn=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,B.m)(e.transport,t),f=G(a.transport,t),w={transport:f.transport,clock:t,random:o,server:n.server,rateLimiter:s},m=Ye(w,r),b=Ct({api:w,place:r,
snapshots:m,serverNow:a.serverNow});return{target:n,open:async()=>{const h=await m.open();return f.begin(w),h},snapshot:m.snapshot,changed:m.changed,reread:h=>pn(
w,{...r,snapshots:m},h),relist:m.relist,serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,j.YP)(w,{namespace:r.namespace,nameOf:We(r)}),user:()=>(0,j.eK)(w),
writeService:async(h,_={})=>{const M=m.kept("services",r.service);if(!M)return Ce;const $=await De(w,Ae(r,M,{change:h,options:_}),_);return _.dryRun?$.result:Fe(
r,we(m,"services",$),h.set)},createService:async(h,_={})=>{const M=await De(w,Re(r,h,_),_);return _.dryRun?M.result:Fe(r,we(m,"services",M),h)},preview:h=>tn(r,
m.kept("services",r.service)??{},h),previewCreation:h=>nn(r,h),...dn(w,r,m),deleteService:()=>hn(w,r,m.kept("services",r.service)),...vn(w,r),follow:b.follow,unfollow:b.
unfollow,close:async()=>{b.unfollow(),f.end(),await m.close()}}},vn=(e,{namespace:t})=>({askPod:tt(e,t),readCounters:(n,s)=>c(e,{namespace:t,pod:n},s),readRequestRate:(n,s)=>Y(
e,{namespace:t,pod:n},s)}),hn=async(e,t,n)=>n?qt(e,t,n):{is:"written"},Fe=({service:e},t,n)=>{const s=t.is==="written"&&t.service?fn(t.service,n):void 0;if(s!==
void 0)throw(0,D.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},pn=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,S.
Bk)(e,{path:(0,p.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((ee,H,i)=>{
i.d(H,{oW:()=>G,w$:()=>x,wj:()=>W});var D=i(44262),j=i(5581),S=i(79132),N=i(71791),C=i(70209);const W=async(F,B,d)=>{const{pod:p,revision:A}=B,k=(p?[`involvedOb\
ject.name=${p}`]:[`involvedObject.name=${A}`,"involvedObject.kind=ReplicaSet"]).map(u=>T(F,B.namespace,{selector:u,signal:d}));return(await Promise.all(k).catch(
()=>{}))?.flat()?.filter(u=>u.about===p||u.about.startsWith(A))?.toSorted((u,g)=>(0,C.RN)(u.at,g.at))},T=async(F,B,{selector:d,signal:p})=>{const A={path:(0,N.Ro)(
B,"events"),query:{fieldSelector:d}};return((await(0,D.LD)(F,A,p))?.items??[]).map(C.WD)},x=20,G=async(F,B,{pod:d,container:p,signal:A})=>{const U=d.containers.
some(({name:v,state:l})=>v===p&&l==="terminated"),k={container:p,tailLines:String(x),previous:String(!U)},c=(0,D.XM)({path:`${(0,N.Ro)(B,"pods")}/${encodeURIComponent(
d.name)}/log`,query:k});try{const v=await(0,j.w$)(F,{method:"GET",path:c},{signal:A});return(0,S.FG)(v)?v.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((ee,H,i)=>{i.d(H,{n:()=>B,p:()=>W});var D=i(44262),j=i(32460),S=i(71791),N=i(99256);const C=3,W=(d,{namespace:p,each:A,
signal:U})=>{const k=new Map,c=new Set,v=async l=>{const u={container:l.userContainer,follow:"true"},g=(0,D.XM)({path:`${(0,S.Ro)(p,"pods")}/${encodeURIComponent(
l.name)}/log`,query:u});try{const V=await d.transport({method:"GET",path:g},{signal:U});if(V.status!==200)return;k.set(l.name,[]);const y=F(O=>A(l.name,O));for await(const O of(0,j.
M)(V.body)){const E=G(O);k.set(l.name,[...k.get(l.name)??[],E].slice(-N.w$)),y(E)}}catch{}};return{follow:l=>{for(const u of l){const g=B(u);g!==void 0&&!c.has(
g)&&(k.has(u.name)||k.size<C)&&(c.add(g),v(u))}},last:l=>k.get(l)??[]}},T=4e3,x=1e3,G=d=>d.length<=T?d:`${d.slice(0,T)} (and ${d.length-T} characters more)`,F=d=>{
let p=0;return A=>{p+=1,p<=x&&d(A),p===x&&d("(further lines are not shown)")}},B=({name:d,userContainer:p,containers:A})=>{const U=A.find(k=>k.name===p);return U?.
state==="running"?`${d}/${U.exits}`:U?.state==="terminated"?`${d}/${U.exits-1}`:void 0}}),87991:((ee,H,i)=>{i.d(H,{YP:()=>U,eK:()=>v,KY:()=>k});var D=i(86882),j=i(
91515),S=i(27624);const N=({resourceRules:y},O)=>(0,S.JD)(y).some(E=>W(E,O)),C=({resourceRules:y},O)=>(0,S.JD)(y).some(E=>(0,S.P$)(E.resourceNames).some(L=>W({...E,
resourceNames:[L]},{...O,name:L}))),W=(y,{verb:O,group:E,resource:L,name:Z})=>T(y.verbs,O)&&T(y.apiGroups,E)&&(T(y.resources,L)||x(y.resources,L))&&G((0,S.P$)(y.
resourceNames),Z),T=(y,O)=>(0,S.P$)(y).some(E=>E===O||E==="*"),x=(y,O)=>{const[,E]=O.split("/");return E!==void 0&&(0,S.P$)(y).includes(`*/${E}`)},G=(y,O)=>y.length===
0||O!==void 0&&y.includes(O);var F=i(5581),B=i(79132);const d={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},p={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},A={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},U=(y,O)=>{let E;return async L=>{E??=l(y,d,{namespace:O.namespace});const Z=await E??{},Y=R=>N(Z,{...R,name:O.nameOf(R)}),X=await Promise.all(L.map(async R=>!Y(
R)&&!await c(y,O,R)));return L.filter((R,Q)=>X[Q])}},k=async(y,O,E)=>{const L=E.length===0?void 0:await l(y,d,{namespace:O});return!L||L.incomplete===!0?E:E.filter(
Z=>C(L,Z))},c=async(y,O,E)=>(await l(y,p,V(O,E)))?.allowed!==!1,v=async y=>(0,S.Qq)((0,S.Ik)((await l(y,A))?.userInfo).username),l=async(y,{group:O,kind:E,path:L},Z)=>{
const Y=JSON.stringify({apiVersion:`${O}/v1`,kind:E,...Z&&{spec:Z}}),X={method:"POST",path:`/apis/${O}/v1/${L}`,headers:u,body:Y};try{for(let R=0;R<g;R++){R>0&&
await(0,D.fu)(y,R-1);const Q=await(0,F.w$)(y,X,{fresh:R>0});if(!(0,B.FG)(Q))return;const re=(0,j.QR)(E)(Q.text);if(re)return(0,S.Ik)(re.status)}}catch{}},u={accept:"\
application/json","content-type":"application/json"},g=4,V=({namespace:y,nameOf:O},E)=>{const{verb:L,group:Z,resource:Y}=E,[X=Y,R]=Y.split("/"),Q=O(E);return{resourceAttributes:{
namespace:y,verb:L,group:Z,resource:X,...R!==void 0&&{subresource:R},...Q!==void 0&&{name:Q}}}}}),12767:((ee,H,i)=>{i.d(H,{U:()=>N});var D=i(83588),j=i(27624);const S=4,
N=(W,T)=>{const x=(0,j.qF)(T)??null;return(0,D.lO)(W,[...(0,D.LF)(x),...C(x)].filter(G=>G.length>=S))},C=W=>{const{kind:T,data:x,stringData:G}=(0,j.Ik)(W);return T!==
"Secret"?[]:[x,G].flatMap(F=>Object.values((0,j.Ik)(F)).map(String))}}),32460:((ee,H,i)=>{i.d(H,{M:()=>U,T:()=>x});var D=i(14711),j=i(27624),S=i(44262),N=i(5581),
C=i(79132);const W=1e5,T=410;async function*x(c,v,{version:l,signal:u}){const g=new AbortController,V=AbortSignal.any([u,g.signal]);try{const y=await G(c,v,{version:l,
signal:V});y.status===T?yield{is:"expired"}:y.status!==200?yield{is:"refused",error:await F(c,v,y)}:yield*d(U(B(c,y.body,V)))}catch{}finally{g.abort()}}const G=async(c,v,{
version:l,signal:u})=>{const g={...v.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:l},V={method:"GET",path:(0,S.XM)({path:v.path,query:g})};return await c.
rateLimiter?.(V,u),u.throwIfAborted(),(0,D.wj)({clock:c.clock,ms:N.Hl,signal:u},()=>c.transport(V,{signal:u}))},F=(c,v,l)=>(0,D.wj)({clock:c.clock,ms:N.Hl},async()=>(0,C.
lS)(await(0,N.Of)(l),`watch ${v.path}`,c.server));async function*B(c,v,l){const u=v[Symbol.asyncIterator]();for(;;){const g=await(0,D.wj)({clock:c.clock,ms:W,signal:l},
()=>u.next());if(g.done)return;yield g.value}}async function*d(c){for await(const v of c){const{type:l,object:u}=(0,j.Ik)((0,j.qF)(v));if(l==="ERROR")return yield*A(
(0,j.Ik)(u));const g=typeof l=="string"?p.get(l):void 0;g&&(yield{is:g,object:(0,j.Ik)(u)})}}const p=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*A(c){(0,j.WQ)(c.code)===T&&(yield{is:"expired"})}async function*U(c){let v="";for await(const l of c){const u=(v+l).split(
`
`);v=u.pop()??"",yield*u,v.length>k&&(yield v,v="")}v!==""&&(yield v)}const k=8*1024*1024}),94115:((ee,H,i)=>{i.d(H,{M:()=>x,_:()=>G});var D=i(34794),j=i(86882),
S=i(12767),N=i(5581),C=i(79132);const W=500,T=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),x=(c,v)=>d(c,v,{fresh:!1}),G=async(c,v)=>{
const l=new AbortController;try{const u=d(c,v,{fresh:!1,urgent:!0,signal:l.signal}),g=await Promise.race([u,c.clock.sleep(W,l.signal)]);return g&&B(g)?g:await F(
[u,d(c,v,{fresh:!0,urgent:!0,signal:l.signal})])}finally{l.abort()}},F=async c=>{const v=c.map(async l=>{const u=await l;if(!B(u))throw new Error("nothing final");
return u});try{return await Promise.any(v)}catch{const l={is:"unknown",message:"no response to two attempts"},[u=l,...g]=await Promise.all(c);return g.every(({is:V})=>V===
u.is)&&u.is==="refused"?u:l}},B=c=>c.is!=="unknown"&&!(c.is==="refused"&&c.isForNow),d=async(c,v,l)=>{for(let u=0;;u++){const g=await A(c,v,{...l,fresh:l.fresh||
u>0});if(g.is!=="busy"&&g.is!=="unsent")return g;if(u===j.r2-1||l.signal?.aborted)return p(g);await(0,j.fu)(c,u,{response:g.is==="busy"?g.response:void 0,signal:l.
signal})}},p=c=>c.is==="busy"?(0,C.J5)(c.response,!0):{is:"unknown",message:c.message},A=async(c,v,l)=>{try{return(0,C.Ij)(U(await(0,N.w$)(c,v,l),v),v)}catch(u){
const g=u instanceof Error?u.message:String(u);return u instanceof D.a?{is:"refused",status:0,reason:u.code,message:g}:{is:k(u)?"unsent":"unknown",message:g}}},
U=(c,{body:v=""})=>(0,C.FG)(c)?c:{...c,text:(0,S.U)(c.text,v)},k=c=>c instanceof Error&&"code"in c&&T.has(String(c.code))})};export{yn as id,gn as ids,Mn as modules};
