const pn=282,yn=[282],gn={47282:((ee,H,i)=>{i.d(H,{X:()=>mn,Z:()=>Fe});var D=i(84611),R=i(87991),S=i(44262),C=i(5581);const B=25e3,G=5e3,N=5e3,U=(e,t)=>{const n=new AbortController;
let s=t.now();const o=async r=>{const{signal:a}=n;for(let u=B;!a.aborted;)await t.sleep(Math.max(0,s+u-t.now()),a),!(a.aborted||t.now()-s<u)&&(u=await V(r,{signal:a,
limitMs:G})?B:N)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},V=(e,t)=>(0,C.w$)(e,{method:"\
GET",path:"/version"},t).then(()=>!0,()=>!1);var K=i(35918),v=i(5323),w=i(71791),I=i(86882);const T=9091,k=3e3;async function L(e,{namespace:t,pod:n},s){const o=`${(0,w.
Ro)(t,"pods")}/${encodeURIComponent(n)}:${T}/proxy/metrics`;try{return c(await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:s,limitMs:k}))}catch(r){return s.
throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function c(e){const{status:t,text:n}=e;return t===200?d(n)?{is:"read",counters:p(n)}:
h:t===403?{is:"forbidden"}:t===404||t===400?{is:"gone"}:t===429?{is:"later",afterMs:(0,I.Vs)(e)||l}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HT\
TP ${t}`}}const l=1e3,h={is:"failed",why:"the answer is no page of metrics"},d=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),W=[...["kn_serving_invocation_durati\
on_seconds","kn_queueproxy_app_duration_seconds"].map(e=>({counts:`${e}_count`,buckets:`${e}_bucket`,status:"http_response_status_code",unitMs:1e3})),{counts:"r\
evision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function p(e){const t=new Map,n=new Map;for(const[,
o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const u=W.find(({counts:f,buckets:b})=>f===o||b===o),m=Number(a);!u||!Number.isFinite(m)||m<
0||(o===u.counts?O(t,Number(E(r,u.status)),m):O(n,Number(E(r,"le"))*u.unitMs,m))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const O=(e,t,n)=>{Number.isNaN(t)||e.set(t,(e.get(t)??0)+n)},E=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??
"none",A=9090;async function Z(e,{namespace:t,pod:n},s){const o=`${(0,w.Ro)(t,"pods")}/${encodeURIComponent(n)}:${A}/proxy/metrics`;try{const{status:r,text:a}=await(0,C.
w$)(e,{method:"GET",path:o,headers:{}},{signal:s});return r===200?F(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const X=4,Q={varint:0,fixed64:1,
bytes:2};function F(e){let t=0;for(let n=0;n<e.length;){const s=Y(e,n);if(!s||s.end>e.length)return;s.tag===X&&s.type===Q.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(t)&&t>=0?t:void 0}function Y(e,t){const n=e[t]??0,[s,o]=[n>>3,n&7];if(o===Q.fixed64)return{tag:s,type:o,end:t+9};const r=o===Q.varint||o===
Q.bytes?re(e,t+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Q.bytes?r.value:0)}}function re(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var ae=i(90745),pe=i(96310),He=i(34794),x=i(27624),Je=i(32460);async function*ye(e,t,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of ze(e,t,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=Ze(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,I.
fu)(e,Math.max(0,r),{signal:s})}}async function*ze(e,t,{from:n,signal:s}){const o=n===void 0?await Qe(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Je.T)(e,t,{version:r,signal:s}))}const Ze=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,x.Qq)((0,x.Ik)(e.object.metadata).resourceVersion)??t}},Qe=async(e,t,n)=>{try{const s=await(0,S.LD)(e,t,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof He.a?{is:"refused",error:s}:void 0}};var ge=i(84148);const Me=["services","routes","configurations","revisions"],Ye=(e,{
namespace:t,service:n})=>{const s=new AbortController,o=(0,ge.p)(),r=(0,ae.Ts)(),a=(0,ge.l)(n);let u=[],m={revisions:new Map};const f=M=>{m=M,r.notify()},b=(M,P)=>{
const _=(0,pe.Z)(o[M],P);_!==o[M]&&(o[M]=_,f({...a(o),start:m.start}))},y=async M=>{const P=await(0,S.LD)(e,(0,w.VI)(t,n,M),s.signal);if(!P)throw(0,D.V2)("E_NO_\
KNATIVE",{server:e.server});return b(M,{is:"listed",...P}),P.resourceVersion},j=async(M,P)=>{const _=(0,w.VI)(t,n,M);for await(const z of ye(e,_,{from:P,signal:s.
signal}))z.is!=="refused"&&b(M,z)};return{open:async()=>{const M=await Promise.all(Me.map(y));return u=Me.map((P,_)=>j(P,M[_]??"")),m},snapshot:()=>m,changed:async(M,P)=>{
for(;M===m&&!P.aborted;)await r.next(P)},learn:b,relist:async M=>(await y(M),m),setStart:M=>f({...m,start:M}),kept:(M,P)=>o[M].get(P),close:async()=>{s.abort(),
await Promise.all(u)}}};var Xe=i(34565),Ee=i(92958),qe=i(91515),ue=i(14711),Oe=i(70209);const et=8012,tt=(e,t)=>{const n=new Map;return async(s,o,r)=>{at(o);const{
path:a,timeoutMs:u,...m}=o;try{const f=n.get(s)??await rt(e,{namespace:t,revision:s},{signal:r,limitMs:u});n.set(s,f);const b={...m,path:`${ot(t,f)}${a}`},y=ct(
await(0,C.w$)(e,b,{signal:r,limitMs:u}));return y.status>=400&&n.delete(s),y}catch(f){if(n.delete(s),r.aborted||!(f instanceof Error)||await nt(e,f,r))throw f;return{
status:0,body:"",notOfApp:f.message}}}},Pe="E_NO_POD",nt=async(e,t,n)=>"code"in t&&t.code===Pe?!0:(0,ue.gz)(t)&&V(e,{signal:n,fresh:!0,limitMs:st}),st=2e3,ot=(e,t)=>`${(0,w.
Ro)(e,"pods")}/${encodeURIComponent(t)}:${et}/proxy`,rt=async(e,{namespace:t,revision:n},{signal:s,limitMs:o})=>{const r={path:(0,w.Ro)(t,"pods"),query:{labelSelector:`${v.
Pf.revision}=${n}`}},u=(await(0,ue.wj)({clock:e.clock,ms:o,signal:s},m=>(0,S.LD)(e,r,m)))?.items.map(Oe.H9).find(m=>m?.ready);if(!u)throw Object.assign(new Error(
`${n} has no ready pod`),{code:Pe});return u.name},at=({path:e,headers:t})=>{if(Object.keys(t).some(n=>(0,Ee.y)(n)||(0,Ee.l)(n)))throw new Error("a header is no\
t for the app");if(!(0,Xe.q)(e))throw(0,D.V2)("E_API_PATH",{path:e})},it=/^error trying to reach service: .*(connection re(fused|set)|EOF|no route to host|i\/o timeout)/s,
ct=({status:e,text:t})=>{const n=e>=400?(0,qe.L)(t):void 0,s=(0,x.Qq)(n?.message)??"";return!n||it.test(s)?{status:e,body:t}:{status:e,body:t,notOfApp:`the API \
server answered ${e}: ${s}`}};var $e=i(99256);const se=5e3,J={afterMs:new Map([["InvalidImageName",se],["ErrImageNeverPull",se],["CreateContainerConfigError",se],
["CreateContainerError",se],["RunContainerError",se]]),pullReasons:new Set(["ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,
exits:3,steadyMs:1e4,noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},dt=e=>{const t=e.pods.flatMap(r=>ut(r,e)),n=[
...t,...ht(e,t)],s=e.steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?
0:o(r)-o(a))},ut=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[be(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.
flatMap(s=>lt(e,s,t));return n.length>0||e.ready?n:wt(e,t)},be=(e,t,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.
has(a.reason))??!0;return{key:e,reason:"Unschedulable",message:t,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},lt=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,
exits:u}=t,[m,f]=[{pod:e.name},`${e.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[ft({...m,key:`${f}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))
return[{...m,key:`${f}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(u===0)return[];const b=e.ready||n.started.has(e.name),y=u>=J.exits&&!b?0:void 0;
return[{...m,key:`${f}/exit`,reason:"CrashLoopBackOff",message:mt(t),container:s,failsAfterMs:y}]},ft=(e,t,n=t)=>({...e,reason:t,message:n,failsAfterMs:J.noSuchImage.
test(n)?0:J.pullMs}),mt=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},wt=(e,{events:t,revision:n})=>{const s=t?.findLast(({about:a,reason:u})=>a===e.name&&
u==="Unhealthy"),o=n&&vt(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},vt=({spec:e})=>(0,x.WQ)((0,x.JD)((0,v.f1)(e)?.ports)[0]?.containerPort),ht=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return t.length>0?[]:[be("re\
vision/room",o,{seen:e})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?t.some(({key:u})=>u.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},pt={since:new Map,readySince:new Map,started:new Set},yt="revision/down";function gt(e,t,{blind:n}){return e?"failed":t?"healing":n===void 0?"starting":"un\
seen"}function Mt({revision:e,blind:t},n){return n.size>0||e?.ready.status==="True"?!1:e?.ready.status!=="Unknown"||t===void 0||e.replicas===0}const Se=[3e3,15e3,
6e4],Et=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter($=>$.ready),o=new Map(s.map(({name:$})=>[$,e.readySince.get($)??n])),r=$=>J.steadyMs-Ot($,o,t),a=s.filter($=>r(
$)<=0),u=Ie([...a,...s.filter($t)]),m=new Set([...e.started,...Ie(a)]),f=dt({...t,steady:u,started:m}),b=t.pods.filter(le).map(({name:$})=>`${$}/quiet`),y=Mt(t,
u)?[yt]:[],j=[...f.map(({key:$})=>$),...b,...y],M=new Map(j.map($=>[$,e.since.get($)??n])),P=$=>n-(M.get($)??n),_=({key:$,failsAfterMs:he})=>(he??Number.POSITIVE_INFINITY)-
P($),z=f.find($=>_($)<=0),ne=[...f.map(_),...s.map(r),...b.flatMap($=>Se.map(he=>he-P($))),...y.map($=>J.downMs-P($))],de=Math.min(...ne.filter($=>$>0)),q=z??f[0],
Ve=z!==void 0&&m.size===0;return{is:gt(z,q,t),diagnosis:q,serves:u.size>0,isDown:Ve||y.some($=>P($)>=J.downMs),isOver:Ve,memory:{since:M,readySince:o,started:m},
againMs:Number.isFinite(de)?de:void 0,question:bt(q,z!==void 0)??St(b,P),about:q?q.pod:t.pods.find(le)?.name,note:t.blind??It(t.pods)}};function Ot({name:e,readySinceMs:t},n,s){
const o=t===void 0?0:s.serverNowMs-t;return o>Pt?o:s.nowMs-(n.get(e)??s.nowMs)}const Pt=6e4,Ie=e=>new Set(e.map(({name:t})=>t)),$t=({containers:e})=>e.every(({exits:t})=>t===
0),le=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),bt=(e,t)=>e&&`${e.key}${t?"/failed":""}`,St=(e,t)=>{const[n]=e,s=n===void 0?
0:Se.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},It=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(le)?
"running, not ready yet":"creating the containers"},_t=5,jt=(e,t)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=e,u={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Rt(s,t),...u}:n==="unseen"?{is:n,note:o??"",...u}:{is:"starting",pods:t.pods.length,...o!==void 0&&{note:o},...u}},Rt=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:Dt((s??[]).filter(At)).slice(-_t).map(Nt),log:o}),At=({isWarning:e,
reason:t})=>e||t.includes("ScaleUp")||J.roomIsMade.has(t),Dt=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),Nt=({reason:e,message:t,count:n})=>`${e}${n>
1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var Tt=i(9422);const Ct=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,t.setStart({is:"starting",pods:0}),kt({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},kt=async e=>{
const{api:t,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:u}=e,m=(0,ae.Ts)(),f={pods:[],events:[],log:[]},b=(P,_)=>a({revision:r,pod:P,text:_}),y=(0,Tt.p)(
t,{namespace:s.namespace,each:b,signal:u.signal});Bt(e,{heard:f,notifier:m,podLogs:y}),Kt(e,m);const j=new Set;let M=pt;for(;!u.signal.aborted;){const P=n.snapshot().
revisions.get(r),_=Et(M,{...f,revision:P,nowMs:t.clock.now(),serverNowMs:o()});if(M=_.memory,_.question!==void 0&&!j.has(_.question))j.add(_.question),await Ft(
e,{heard:f,podLogs:y,verdict:_});else{Lt(e,jt(_,{...f,events:Ut(f,_.about)})),_.isOver&&u.abort();const{againMs:z}=_;await(0,ae.Ku)([m.next,ne=>z===void 0?(0,ae.
QH)(ne):t.clock.sleep(z,ne)],u.signal)}}},Ut=({events:e,pods:t},n)=>e?.filter(({about:s})=>n===void 0?t.every(({name:o})=>o!==s):s===n),Lt=({snapshots:e,end:t},n)=>{
JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},xt=3,Bt=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const u={labelSelector:`${v.Pf.revision}=${n}`},m={path:(0,w.Ro)(t.namespace,"pods"),query:u};let f=new Map,b=0;for await(const y of ye(e,m,{signal:s.signal})){
const j=y.is==="refused"&&y.error.code==="E_FORBIDDEN";if(o.blind=j?y.error.message:void 0,b=j?b+1:0,y.is!=="refused"&&(f=(0,pe.Z)(f,y)),o.pods=j?[]:[...f.values()].
flatMap(M=>(0,Oe.H9)(M)??[]),a.follow(o.pods),r.notify(),b===xt)return}},Kt=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.
ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},Wt=2e3,Ft=async({api:e,place:t,revision:n,end:s},{
heard:o,podLogs:r,verdict:a})=>{const u=o.pods.find(({name:y})=>y===a.about),m={namespace:t.namespace,revision:n,pod:u?.name},f={clock:e.clock,ms:Wt,signal:s.signal},
b=async y=>{const j=await(0,$e.wj)(e,m,y),M=o.events?.filter(({about:de})=>!j?.some(q=>q.about===de))??[];if(o.events=j&&[...M,...j],u===void 0)return;const{reason:P,
container:_=u.userContainer}=a.diagnosis??{},z=_===u.userContainer?r.last(u.name):[],ne=z.length>0||P!=="CrashLoopBackOff";o.log=ne?z:await(0,$e.oW)(e,t.namespace,
{pod:u,container:_,signal:y})};await(0,ue.wj)(f,b).catch(()=>{})};var Gt=i(83588),oe=i(11584);const _e=(e,t)=>{const n=(0,x.Ik)(e.metadata),{set:s}=t,o={...s.annotations,
[v.w7.driver]:s.driver,[v.w7.journal]:s.journal&&(0,oe.jg)(s.journal),[v.w7.request]:s.request&&(0,oe.TD)(s.request),[v.w7.tags]:s.tags?.join(","),...Jt(n,s.verdicts)},
r={...s.labels,[v.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[te("/metadata/generation",t.generation)],...Zt(n,
t.driver),...fe(n,"annotations",o),...fe(n,"labels",r),...s.template?[ie("/spec/template",s.template)]:[],...s.traffic?[ie("/spec/traffic",s.traffic)]:[]]},Vt=(e,t)=>{
const n=(0,x.Ik)(e.metadata);return[...[...zt(n),...Ht(n)],...fe(n,"annotations",{[v.w7.minScale]:t})]},Ht=({annotations:e})=>(0,x.Gv)(e)?[te(`/metadata/annotat\
ions/${me(v.w7.minScale)}`,e[v.w7.minScale]??null)]:[],Jt=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,x.Ik)(e.annotations)).filter(o=>o.startsWith(v.SJ)),
s=Object.entries(t).map(([o,r])=>[v.SJ+o,(0,oe.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},zt=({uid:e})=>e===void 0?[]:
[te("/metadata/uid",e)],Zt=(e,t)=>(0,x.Gv)(e.annotations)||t!==null?[te(`/metadata/annotations/${me(v.w7.driver)}`,t)]:[te("/metadata/annotations",null)],fe=(e,t,n)=>{
const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${me(o)}`;return typeof r=="string"?[ie(a,r)]:r===null&&Object.hasOwn((0,x.Ik)(e[t]),o)?[{op:"\
remove",path:a}]:[]});return(0,x.Gv)(e[t])||s.length===0?s:[te(`/metadata/${t}`,null),ie(`/metadata/${t}`,{}),...s]},te=(e,t)=>({op:"test",path:e,value:t}),ie=(e,t)=>({
op:"add",path:e,value:t}),me=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ce=i(94115),Qt=i(48280);const je={accept:"application/json"},Re={...je,"content-\
type":"application/json"},Ae=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,w.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ce(
`${(0,w.xH)(e,"services",t)}?${r}`,_e(n,s.change))},De=(e,t,n)=>({method:"POST",path:`${(0,w.rJ)(e.namespace,"services")}?${(0,w.wZ)({...n,strict:!0})}`,headers:Re,
body:JSON.stringify(qt(e,t))}),Ne=async(e,t,{urgent:n})=>{const s=await(n?ce._:ce.M)(e,t);if(s.is==="refused"&&s.status===401)throw(0,D.V2)("E_UNAUTHORIZED",{server:e.
server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Qt.r5)(s.object)},object:s.object}},Te=({namespace:e},{kind:t,name:n,
live:s,minScale:o})=>Ce(`${(0,w.xH)(e,t,n)}?${(0,w.wZ)({})}`,Vt(s,o)),Yt=async(e,t,n)=>{const s=await(0,ce.M)(e,Te(t,n));return s.is==="written"?{result:{is:"wr\
itten"},object:s.object}:{result:s}},Xt=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,x.Ik)(n.metadata).uid??
null}}),o=(0,w.xH)(t.namespace,"services",t.service),r=await(0,ce.M)(e,{method:"DELETE",path:o,headers:Re,body:s});return r.is==="written"||r.is==="refused"&&r.
status===404?{is:"written"}:r},Ce=(e,t)=>({method:"PATCH",path:e,headers:{...je,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),qt=({namespace:e,
service:t},n)=>({apiVersion:`${v.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[v.Pf.active]:"true"},annotations:{...n.annotations,[v.
w7.driver]:n.driver,[v.w7.journal]:(0,oe.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),en=(e,t,n)=>{let s=t;return n.
map(o=>{const r=Ae(e,s,{change:o,options:{}});return s=sn(s,_e(s,o)),we(r)})},tn=(e,t)=>we(De(e,t,{})),nn=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,x.
Ik)(r.metadata),{[v.w7.minScale]:u,...m}=(0,x.Ik)(a.annotations),f={...m,...s!==null&&{[v.w7.minScale]:s}},b=t==="revision"?"revisions":"podautoscalers",y={...r,
metadata:{...a,annotations:f}};return we(Te(e,{kind:b,name:n,live:y,minScale:o}))},we=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,Gt.
L)((0,x.qF)(n)??null))}),sn=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:ke(n,on(s.path),s.op==="add"?s.value:void 0),e),on=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),ke=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:ke((0,x.Gv)(o)?o:(0,x.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};
var rn=i(82478),an=i(67621);const cn=(e,t,n)=>{let s;return{previewMinScale:o=>nn(t,o,n.kept(dn[o.on],o.revision)),writeRevision:(o,r)=>Le(e,{place:t,snapshots:n,
kind:"revisions",name:o},r),readAutoscaler:o=>xe(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>un(e,{place:t,snapshots:n,name:o},r),readPods:o=>(0,rn.Y)(
e,t.namespace,o),installation:o=>(o&&(s=void 0),s??=(0,an.Z)(e,t,n.kept("services",t.service)),s)}},Ue={is:"refused",status:404,reason:"NotFound",message:"This \
rollout has not found the object."},ve=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),dn={revision:"revisions","pod-autoscaler":"podautoscaler\
s"},Le=async(e,{place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?ve(n,s,await Yt(e,t,{kind:s,name:o,live:a,minScale:r})):Ue},xe=async(e,{
place:t,snapshots:n,name:s})=>{try{const o=await(0,S.LF)(e,{path:(0,w.xH)(t.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podau\
toscalers",{is:"put",object:o}):r&&n.learn("podautoscalers",{is:"gone",object:r}),!0}catch{return!1}},un=async(e,t,n)=>{const s=await Le(e,{...t,kind:"podautosc\
alers"},n);return s.is!=="written"&&await xe(e,t),s};var Be=i(24399);const ln=(e,{journal:t,driver:n,traffic:s})=>Ke(e,v.w7.journal,t&&(0,oe.jg)(t))?Ke(e,v.w7.driver,
n)?s&&!fn(e.traffic,s)?"the traffic that was sent":void 0:We(v.w7.driver,n):We(v.w7.journal,t),Ke=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),We=(e,t)=>t===
null?`the removal of the annotation ${e}`:`the annotation ${e}`,fn=(e,t)=>(0,Be.UN)(e,t)||t.length===0&&(0,Be.UN)(e,[{latestRevision:!0,percent:100}]),Fe=({service:e})=>t=>t.
group===v.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,mn=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,K.m)(e.transport,t),u=U(a.transport,t),m={transport:u.transport,clock:t,random:o,server:n.server,rateLimiter:s},f=Ye(m,r),b=Ct({api:m,place:r,
snapshots:f,serverNow:a.serverNow});return{target:n,open:async()=>{const y=await f.open();return u.begin(m),y},snapshot:f.snapshot,changed:f.changed,reread:y=>hn(
m,{...r,snapshots:f},y),relist:f.relist,serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,R.YP)(m,{namespace:r.namespace,nameOf:Fe(r)}),user:()=>(0,R.eK)(m),
writeService:async(y,j={})=>{const M=f.kept("services",r.service);if(!M)return Ue;const P=await Ne(m,Ae(r,M,{change:y,options:j}),j);return j.dryRun?P.result:Ge(
r,ve(f,"services",P),y.set)},createService:async(y,j={})=>{const M=await Ne(m,De(r,y,j),j);return j.dryRun?M.result:Ge(r,ve(f,"services",M),y)},preview:y=>en(r,
f.kept("services",r.service)??{},y),previewCreation:y=>tn(r,y),...cn(m,r,f),deleteService:()=>vn(m,r,f.kept("services",r.service)),...wn(m,r),follow:b.follow,unfollow:b.
unfollow,close:async()=>{b.unfollow(),u.end(),await f.close()}}},wn=(e,{namespace:t})=>({askPod:tt(e,t),readCounters:(n,s)=>L(e,{namespace:t,pod:n},s),readRequestRate:(n,s)=>Z(
e,{namespace:t,pod:n},s)}),vn=async(e,t,n)=>n?Xt(e,t,n):{is:"written"},Ge=({service:e},t,n)=>{const s=t.is==="written"&&t.service?ln(t.service,n):void 0;if(s!==
void 0)throw(0,D.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},hn=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,S.
Bk)(e,{path:(0,w.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((ee,H,i)=>{
i.d(H,{oW:()=>V,w$:()=>U,wj:()=>G});var D=i(44262),R=i(5581),S=i(79132),C=i(71791),B=i(70209);const G=async(K,v,w)=>{const{pod:I,revision:T}=v,L=(I?[`involvedOb\
ject.name=${I}`]:[`involvedObject.name=${T}`,"involvedObject.kind=ReplicaSet"]).map(d=>N(K,v.namespace,{selector:d,signal:w}));return(await Promise.all(L).catch(
()=>{}))?.flat()?.filter(d=>d.about===I||d.about.startsWith(T))?.toSorted((d,g)=>(0,B.RN)(d.at,g.at))},N=async(K,v,{selector:w,signal:I})=>{const T={path:(0,C.Ro)(
v,"events"),query:{fieldSelector:w}};return((await(0,D.LD)(K,T,I))?.items??[]).map(B.WD)},U=20,V=async(K,v,{pod:w,container:I,signal:T})=>{const k=w.containers.
some(({name:l,state:h})=>l===I&&h==="terminated"),L={container:I,tailLines:String(U),previous:String(!k)},c=(0,D.XM)({path:`${(0,C.Ro)(v,"pods")}/${encodeURIComponent(
w.name)}/log`,query:L});try{const l=await(0,R.w$)(K,{method:"GET",path:c},{signal:T});return(0,S.FG)(l)?l.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((ee,H,i)=>{i.d(H,{n:()=>v,p:()=>G});var D=i(44262),R=i(32460),S=i(71791),C=i(99256);const B=3,G=(w,{namespace:I,each:T,
signal:k})=>{const L=new Map,c=new Set,l=new Set,h=async d=>{const g={container:d.userContainer,follow:"true"},W=(0,D.XM)({path:`${(0,S.Ro)(I,"pods")}/${encodeURIComponent(
d.name)}/log`,query:g});try{const p=await w.transport({method:"GET",path:W},{signal:k});if(p.status!==200){l.delete(d.name);return}L.set(d.name,[]);const O=K(E=>T(
d.name,E));for await(const E of(0,R.M)(p.body)){const A=V(E);L.set(d.name,[...L.get(d.name)??[],A].slice(-C.w$)),O(A)}}catch{}};return{follow:d=>{for(const g of d){
const W=v(g),p=l.has(g.name)||l.size<B;W===void 0||c.has(W)||!p||(c.add(W),l.add(g.name),h(g))}},last:d=>L.get(d)??[]}},N=4e3,U=1e3,V=w=>w.length<=N?w:`${w.slice(
0,N)} (and ${w.length-N} characters more)`,K=w=>{let I=0;return T=>{I+=1,I<=U&&w(T),I===U+1&&w("(further lines are not shown)")}},v=({name:w,userContainer:I,containers:T})=>{
const k=T.find(L=>L.name===I);return k?.state==="running"?`${w}/${k.exits}`:k?.state==="terminated"?`${w}/${k.exits-1}`:void 0}}),87991:((ee,H,i)=>{i.d(H,{YP:()=>k,
eK:()=>l,KY:()=>L});var D=i(86882),R=i(91515),S=i(27624);const C=({resourceRules:p},O)=>(0,S.JD)(p).some(E=>G(E,O)),B=({resourceRules:p},O)=>(0,S.JD)(p).some(E=>(0,S.
P$)(E.resourceNames).some(A=>G({...E,resourceNames:[A]},{...O,name:A}))),G=(p,{verb:O,group:E,resource:A,name:Z})=>N(p.verbs,O)&&N(p.apiGroups,E)&&(N(p.resources,
A)||U(p.resources,A))&&V((0,S.P$)(p.resourceNames),Z),N=(p,O)=>(0,S.P$)(p).some(E=>E===O||E==="*"),U=(p,O)=>{const[,E]=O.split("/");return E!==void 0&&(0,S.P$)(
p).includes(`*/${E}`)},V=(p,O)=>p.length===0||O!==void 0&&p.includes(O);var K=i(5581),v=i(79132);const w={group:"authorization.k8s.io",kind:"SelfSubjectRulesRev\
iew",path:"selfsubjectrulesreviews"},I={group:"authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},T={group:"authentication.k8\
s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},k=(p,O)=>{let E;return async A=>{E??=h(p,w,{namespace:O.namespace});const Z=await E??{},X=F=>C(Z,{...F,
name:O.nameOf(F)}),Q=await Promise.all(A.map(async F=>!X(F)&&!await c(p,O,F)));return A.filter((F,Y)=>Q[Y])}},L=async(p,O,E)=>{const A=E.length===0?void 0:await h(
p,w,{namespace:O});return!A||A.incomplete===!0?E:E.filter(Z=>B(A,Z))},c=async(p,O,E)=>(await h(p,I,W(O,E)))?.allowed!==!1,l=async p=>(0,S.Qq)((0,S.Ik)((await h(
p,T))?.userInfo).username),h=async(p,{group:O,kind:E,path:A},Z)=>{const X=JSON.stringify({apiVersion:`${O}/v1`,kind:E,...Z&&{spec:Z}}),Q={method:"POST",path:`/a\
pis/${O}/v1/${A}`,headers:d,body:X};try{for(let F=0;F<g;F++){F>0&&await(0,D.fu)(p,F-1);const Y=await(0,K.w$)(p,Q,{fresh:F>0});if(!(0,v.FG)(Y))return;const re=(0,R.
QR)(E)(Y.text);if(re)return(0,S.Ik)(re.status)}}catch{}},d={accept:"application/json","content-type":"application/json"},g=4,W=({namespace:p,nameOf:O},E)=>{const{
verb:A,group:Z,resource:X}=E,[Q=X,F]=X.split("/"),Y=O(E);return{resourceAttributes:{namespace:p,verb:A,group:Z,resource:Q,...F!==void 0&&{subresource:F},...Y!==
void 0&&{name:Y}}}}}),12767:((ee,H,i)=>{i.d(H,{U:()=>C});var D=i(83588),R=i(27624);const S=4,C=(G,N)=>{const U=(0,R.qF)(N)??null;return(0,D.lO)(G,[...(0,D.LF)(U),
...B(U)].filter(V=>V.length>=S))},B=G=>{const{kind:N,data:U,stringData:V}=(0,R.Ik)(G);return N!=="Secret"?[]:[U,V].flatMap(K=>Object.values((0,R.Ik)(K)).map(String))}}),
32460:((ee,H,i)=>{i.d(H,{M:()=>k,T:()=>U});var D=i(14711),R=i(27624),S=i(44262),C=i(5581),B=i(79132);const G=1e5,N=410;async function*U(c,l,{version:h,signal:d}){
const g=new AbortController,W=AbortSignal.any([d,g.signal]);try{const p=await V(c,l,{version:h,signal:W});p.status===N?yield{is:"expired"}:p.status!==200?yield{
is:"refused",error:await K(c,l,p)}:yield*w(k(v(c,p.body,W)))}catch{}finally{g.abort()}}const V=async(c,l,{version:h,signal:d})=>{const g={...l.query,watch:"1",allowWatchBookmarks:"\
true",resourceVersion:h},W={method:"GET",path:(0,S.XM)({path:l.path,query:g})};return await c.rateLimiter?.(W,d),d.throwIfAborted(),(0,D.wj)({clock:c.clock,ms:C.
Hl,signal:d},()=>c.transport(W,{signal:d}))},K=(c,l,h)=>(0,D.wj)({clock:c.clock,ms:C.Hl},async()=>(0,B.lS)(await(0,C.Of)(h),`watch ${l.path}`,c.server));async function*v(c,l,h){
const d=l[Symbol.asyncIterator]();for(;;){const g=await(0,D.wj)({clock:c.clock,ms:G,signal:h},()=>d.next());if(g.done)return;yield g.value}}async function*w(c){
for await(const l of c){const{type:h,object:d}=(0,R.Ik)((0,R.qF)(l));if(h==="ERROR")return yield*T((0,R.Ik)(d));const g=typeof h=="string"?I.get(h):void 0;g&&(yield{
is:g,object:(0,R.Ik)(d)})}}const I=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*T(c){(0,R.WQ)(c.code)===N&&
(yield{is:"expired"})}async function*k(c){let l="";for await(const h of c){const d=(l+h).split(`
`);l=d.pop()??"",yield*d,l.length>L&&(yield l,l="")}l!==""&&(yield l)}const L=8*1024*1024}),94115:((ee,H,i)=>{i.d(H,{M:()=>U,_:()=>V});var D=i(34794),R=i(86882),
S=i(12767),C=i(5581),B=i(79132);const G=500,N=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),U=(c,l)=>w(c,l,{fresh:!1}),V=async(c,l)=>{
const h=new AbortController;try{const d=w(c,l,{fresh:!1,urgent:!0,signal:h.signal}),g=await Promise.race([d,c.clock.sleep(G,h.signal)]);return g&&v(g)?g:await K(
[d,w(c,l,{fresh:!0,urgent:!0,signal:h.signal})])}finally{h.abort()}},K=async c=>{const l=c.map(async h=>{const d=await h;if(!v(d))throw new Error("nothing final");
return d});try{return await Promise.any(l)}catch{const h={is:"unknown",message:"no response to two attempts"},[d=h,...g]=await Promise.all(c);return g.every(({is:W})=>W===
d.is)&&d.is==="refused"?d:h}},v=c=>c.is!=="unknown"&&!(c.is==="refused"&&c.isForNow),w=async(c,l,h)=>{for(let d=0;;d++){const g=await T(c,l,{...h,fresh:h.fresh||
d>0});if(g.is!=="busy"&&g.is!=="unsent")return g;if(d===R.r2-1||h.signal?.aborted)return I(g);await(0,R.fu)(c,d,{response:g.is==="busy"?g.response:void 0,signal:h.
signal})}},I=c=>c.is==="busy"?(0,B.J5)(c.response,!0):{is:"unknown",message:c.message},T=async(c,l,h)=>{try{return(0,B.Ij)(k(await(0,C.w$)(c,l,h),l),l)}catch(d){
const g=d instanceof Error?d.message:String(d);return d instanceof D.a?{is:"refused",status:0,reason:d.code,message:g}:{is:L(d)?"unsent":"unknown",message:g}}},
k=(c,{body:l=""})=>(0,B.FG)(c)?c:{...c,text:(0,S.U)(c.text,l)},L=c=>c instanceof Error&&"code"in c&&N.has(String(c.code))})};export{pn as id,yn as ids,gn as modules};
