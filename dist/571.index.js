const ln=571,fn=[571],mn={82571:((X,V,c)=>{c.d(V,{X:()=>an,Z:()=>Be});var k=c(84611),R=c(87991),j=c(44262),N=c(5581),x=c(14711);const B=25e3,T=5e3,U=5e3,F=(e,t)=>{
const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let f=B;!a.aborted;)await t.sleep(Math.max(0,s+f-t.now()),a),!(a.aborted||t.now()-
s<f)&&(f=await W(r,a)?B:U)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},W=async(e,t)=>{
try{return await(0,x.wj)({clock:e.clock,ms:T,signal:t},n=>(0,N.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var E=c(35918),i=c(5323),d=c(
71791),g=c(86882);const P=9091;async function m(e,{namespace:t,pod:n},s){const o=`${(0,d.Ro)(t,"pods")}/${encodeURIComponent(n)}:${P}/proxy/metrics`;try{return l(
await(0,N.w$)(e,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function l(e){
const{status:t,text:n}=e;return t===200?v(n)?{is:"read",counters:H(n)}:u:t===403?{is:"forbidden"}:t===404||t===400?{is:"gone"}:t===429?{is:"later",afterMs:(0,g.
Vs)(e)||w}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const w=1e3,u={is:"failed",why:"the answer is no page of metrics"},v=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(e),C=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function H(e){const t=new Map,n=new Map;for(const[
,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=C.find(({counts:y,buckets:I})=>y===o||I===o),h=Number(a);!f||!Number.isFinite(h)||
h<0||(o===f.counts?p(t,Number(b(r,f.status)),h):p(n,Number(b(r,"le"))*f.unitMs,h))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const p=(e,t,n)=>{Number.isNaN(t)||e.set(t,(e.get(t)??0)+n)},b=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??
"none",$=9090;async function K(e,{namespace:t,pod:n},s){const o=`${(0,d.Ro)(t,"pods")}/${encodeURIComponent(n)}:${$}/proxy/metrics`;try{const{status:r,text:a}=await(0,N.
w$)(e,{method:"GET",path:o,headers:{}},{signal:s});return r===200?q(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const Z=4,Q={varint:0,fixed64:1,
bytes:2};function q(e){let t=0;for(let n=0;n<e.length;){const s=G(e,n);if(!s||s.end>e.length)return;s.tag===Z&&s.type===Q.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(t)&&t>=0?t:void 0}function G(e,t){const n=e[t]??0,[s,o]=[n>>3,n&7];if(o===Q.fixed64)return{tag:s,type:o,end:t+9};const r=o===Q.varint||o===
Q.bytes?Y(e,t+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Q.bytes?r.value:0)}}function Y(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var ee=c(90745),ve=c(96310),Ke=c(34794),A=c(27624),Fe=c(32460);async function*he(e,t,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of Ge(e,t,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=Ve(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,g.
fu)(e,Math.max(0,r),{signal:s})}}async function*Ge(e,t,{from:n,signal:s}){const o=n===void 0?await He(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Fe.T)(e,t,{version:r,signal:s}))}const Ve=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,A.Qq)((0,A.Ik)(e.object.metadata).resourceVersion)??t}},He=async(e,t,n)=>{try{const s=await(0,j.LD)(e,t,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Ke.a?{is:"refused",error:s}:void 0}};var pe=c(8407);const ye=["services","routes","configurations","revisions"],Je=(e,{
namespace:t,service:n})=>{const s=new AbortController,o=(0,pe.p)(),r=(0,ee.Ts)(),a=(0,pe.l)(n);let f=[],h={revisions:new Map};const y=M=>{h=M,r.notify()},I=(M,S)=>{
const D=(0,ve.Z)(o[M],S);D!==o[M]&&(o[M]=D,y({...a(o),start:h.start}))},O=async M=>{const S=await(0,j.LD)(e,(0,d.VI)(t,n,M),s.signal);if(!S)throw(0,k.V2)("E_NO_\
KNATIVE",{server:e.server});return I(M,{is:"listed",...S}),S.resourceVersion},L=async(M,S)=>{const D=(0,d.VI)(t,n,M);for await(const z of he(e,D,{from:S,signal:s.
signal}))z.is!=="refused"&&I(M,z)};return{open:async()=>{const M=await Promise.all(ye.map(O));return f=ye.map((S,D)=>L(S,M[D]??"")),h},snapshot:()=>h,changed:async(M,S)=>{
for(;M===h&&!S.aborted;)await r.next(S)},learn:I,relist:async M=>(await O(M),h),setStart:M=>y({...h,start:M}),kept:(M,S)=>o[M].get(S),close:async()=>{s.abort(),
await Promise.all(f)}}};var ze=c(16364),ge=c(33095),Me=c(70209);const Ze=8012,Qe=(e,t)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await Xe(e,{namespace:t,
revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);try{const f=await qe(e,Ye(t,a),{request:o,signal:r});return f.status>=400&&n.delete(
s),f}catch(f){throw n.delete(s),f}}},Ye=(e,t)=>`${(0,d.Ro)(e,"pods")}/${encodeURIComponent(t)}:${Ze}/proxy`,Xe=async(e,{namespace:t,revision:n},s)=>(await(0,j.LD)(
e,{path:(0,d.Ro)(t,"pods"),query:{labelSelector:`${i.Pf.revision}=${n}`}},s))?.items.map(Me.H9).find(r=>r?.ready)?.name,qe=async(e,t,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(h=>(0,ge.y)(h)||(0,ge.l)(h)))throw new Error("a header is not for the app");if(!(0,ze.q)(s))throw(0,k.V2)("E_API_PATH",{path:`${t}${s}`});
const{status:a,text:f}=await(0,N.w$)(e,{method:n,path:`${t}${s}`,headers:o},{signal:r});return{status:a,body:f}};var Ee=c(99256);const oe=5e3,J={afterMs:new Map(
[["InvalidImageName",oe],["ErrImageNeverPull",oe],["CreateContainerConfigError",oe],["CreateContainerError",oe],["RunContainerError",oe]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},et=e=>{const t=e.pods.flatMap(r=>tt(r,e)),n=[...t,...it(e,t)],s=e.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},tt=(e,t)=>{
if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[Oe(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.flatMap(s=>nt(e,s,
t));return n.length>0||e.ready?n:rt(e,t)},Oe=(e,t,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:e,reason:"Unschedulable",message:t,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},nt=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:f}=t,h={
key:`${e.name}/${s}/${r}`,pod:e.name};if(o==="waiting"&&J.pullReasons.has(r))return[st({...h,key:`${e.name}/${s}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))
return[{...h,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(f===0)return[];const y=e.ready||n.started.has(e.name),I=f>=J.exits&&!y?0:void 0;return[{...h,
key:`${e.name}/${s}/exit`,reason:"CrashLoopBackOff",message:ot(t),container:s,failsAfterMs:I}]},st=(e,t,n=t)=>({...e,reason:t,message:n,failsAfterMs:J.noSuchImage.
test(n)?0:J.pullMs}),ot=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},rt=(e,{events:t,revision:n})=>{const s=t?.findLast(({about:a,reason:f})=>a===e.name&&
f==="Unhealthy"),o=n&&at(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},at=({spec:e})=>(0,A.WQ)((0,A.JD)((0,i.f1)(e)?.ports)[0]?.containerPort),it=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return t.length>0?[]:[Oe("re\
vision/room",o,{seen:e})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?t.some(({key:f})=>f.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},ct={since:new Map,readySince:new Map,started:new Set},dt="revision/down";function ut(e,t,{blind:n}){return e?"failed":t?"healing":n===void 0?"starting":"un\
seen"}const lt=(e,t)=>e!==void 0&&t.size===0;function ft({revision:e,blind:t},n){return n.size>0||e?.ready.status==="True"?!1:e?.ready.status!=="Unknown"||t===void 0||
e.replicas===0}const be=[3e3,15e3,6e4],mt=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter(_=>_.ready),o=new Map(s.map(({name:_})=>[_,e.readySince.get(_)??n])),r=_=>J.steadyMs-
wt(_,o,t),a=s.filter(_=>r(_)<=0),f=$e([...a,...s.filter(ht)]),h=new Set([...e.started,...$e(a)]),y=et({...t,steady:f,started:h}),I=t.pods.filter(de).map(({name:_})=>`${_}\
/quiet`),O=ft(t,f)?[dt]:[],L=[...y.map(({key:_})=>_),...I,...O],M=new Map(L.map(_=>[_,e.since.get(_)??n])),S=_=>n-(M.get(_)??n),D=({key:_,failsAfterMs:we})=>(we??
Number.POSITIVE_INFINITY)-S(_),z=y.find(_=>D(_)<=0),se=[...y.map(D),...s.map(r),...I.flatMap(_=>be.map(we=>we-S(_))),...O.map(_=>J.downMs-S(_))],ce=Math.min(...se.
filter(_=>_>0)),te=z??y[0];return{is:ut(z,te,t),diagnosis:te,serves:f.size>0,isDown:O.some(_=>S(_)>=J.downMs)||lt(z,h),memory:{since:M,readySince:o,started:h},againMs:Number.
isFinite(ce)?ce:void 0,question:pt(te,z!==void 0)??yt(I,S),about:te?te.pod:t.pods.find(de)?.name,note:t.blind??gt(t.pods)}};function wt({name:e,readySinceMs:t=0},n,s){
const o=s.serverNowMs-t;return o>vt?o:s.nowMs-(n.get(e)??s.nowMs)}const vt=6e4,$e=e=>new Set(e.map(({name:t})=>t)),ht=({containers:e})=>e.every(({exits:t})=>t===
0),de=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),pt=(e,t)=>e&&`${e.key}${t?"/failed":""}`,yt=(e,t)=>{const[n]=e,s=n===void 0?
0:be.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},gt=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(de)?
"running, not ready yet":"creating the containers"},Mt=5,Et=(e,t)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=e,f={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Ot(s,t),...f}:n==="unseen"?{is:n,note:o??"",...f}:{is:"starting",pods:t.pods.length,...o!==void 0&&{note:o},...f}},Ot=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:$t((s??[]).filter(bt)).slice(-Mt).map(Pt),log:o}),bt=({isWarning:e,
reason:t})=>e||t.includes("ScaleUp")||J.roomIsMade.has(t),$t=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),Pt=({reason:e,message:t,count:n})=>`${e}${n>
1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var St=c(9422);const _t=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,t.setStart({is:"starting",pods:0}),jt({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},jt=async e=>{
const{api:t,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:f}=e,h=(0,ee.Ts)(),y={pods:[],events:[],log:[]},I=(S,D)=>a({revision:r,pod:S,text:D}),O=(0,St.p)(
t,{namespace:s.namespace,each:I,signal:f.signal});Dt(e,{heard:y,notifier:h,podLogs:O}),At(e,h);const L=new Set;let M=ct;for(;!f.signal.aborted;){const S=n.snapshot().
revisions.get(r),D=mt(M,{...y,revision:S,nowMs:t.clock.now(),serverNowMs:o()});if(M=D.memory,D.question!==void 0&&!L.has(D.question))L.add(D.question),await Nt(
e,{heard:y,podLogs:O,verdict:D});else{Rt(e,Et(D,{...y,events:It(y,D.about)})),D.is==="failed"&&M.started.size===0&&f.abort();const{againMs:z}=D;await(0,ee.Ku)([
h.next,se=>z===void 0?(0,ee.QH)(se):t.clock.sleep(z,se)],f.signal)}}},It=({events:e,pods:t},n)=>e?.filter(({about:s})=>n===void 0?t.every(({name:o})=>o!==s):s===
n),Rt=({snapshots:e,end:t},n)=>{JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},Dt=async({api:e,place:t,revision:n,end:s},{
heard:o,notifier:r,podLogs:a})=>{const f={labelSelector:`${i.Pf.revision}=${n}`},h={path:(0,d.Ro)(t.namespace,"pods"),query:f};let y=new Map;for await(const I of he(
e,h,{signal:s.signal})){const O=I.is==="refused"&&I.error.code==="E_FORBIDDEN";if(o.blind=O?I.error.message:void 0,I.is!=="refused"&&(y=(0,ve.Z)(y,I)),o.pods=O?
[]:[...y.values()].flatMap(L=>(0,Me.H9)(L)??[]),a.follow(o.pods),r.notify(),O)return}},At=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.
get(t)?.ready;for(;!n.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},kt=2e3,Nt=async({api:e,place:t,revision:n,
end:s},{heard:o,podLogs:r,verdict:a})=>{const f=o.pods.find(({name:O})=>O===a.about),h={namespace:t.namespace,revision:n,pod:f?.name},y={clock:e.clock,ms:kt,signal:s.
signal},I=async O=>{const L=await(0,Ee.wj)(e,h,O),M=o.events?.filter(({about:ce})=>!L?.some(te=>te.about===ce))??[];if(o.events=L&&[...M,...L],f===void 0)return;
const{reason:S,container:D=f.userContainer}=a.diagnosis??{},z=D===f.userContainer?r.last(f.name):[],se=z.length>0||S!=="CrashLoopBackOff";o.log=se?z:await(0,Ee.
oW)(e,t.namespace,{pod:f,container:D,signal:O})};await(0,x.wj)(y,I).catch(()=>{})};var Tt=c(30673),re=c(11584);const Pe=(e,t)=>{const n=(0,A.Ik)(e.metadata),{set:s}=t,
o={...s.annotations,[i.w7.driver]:s.driver,[i.w7.journal]:s.journal&&(0,re.jg)(s.journal),[i.w7.request]:s.request&&(0,re.TD)(s.request),[i.w7.tags]:s.tags?.join(
","),...Lt(n,s.verdicts)},r={...s.labels,[i.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[ne("/metadata/generati\
on",t.generation)],...Bt(n,t.driver),...ue(n,"annotations",o),...ue(n,"labels",r),...s.template?[ae("/spec/template",s.template)]:[],...s.traffic?[ae("/spec/tra\
ffic",s.traffic)]:[]]},Ct=(e,t)=>{const n=(0,A.Ik)(e.metadata);return[...[...xt(n),...Ut(n)],...ue(n,"annotations",{[i.w7.minScale]:t})]},Ut=({annotations:e})=>(0,A.
Gv)(e)?[ne(`/metadata/annotations/${le(i.w7.minScale)}`,e[i.w7.minScale]??null)]:[],Lt=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,A.Ik)(e.annotations)).
filter(o=>o.startsWith(i.SJ)),s=Object.entries(t).map(([o,r])=>[i.SJ+o,(0,re.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},
xt=({uid:e})=>e===void 0?[]:[ne("/metadata/uid",e)],Bt=(e,t)=>(0,A.Gv)(e.annotations)||t!==null?[ne(`/metadata/annotations/${le(i.w7.driver)}`,t)]:[ne("/metadat\
a/annotations",null)],ue=(e,t,n)=>{const s=Object.entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${le(o)}`;return typeof r=="string"?[ae(a,r)]:r===null&&Object.
hasOwn((0,A.Ik)(e[t]),o)?[{op:"remove",path:a}]:[]});return(0,A.Gv)(e[t])||s.length===0?s:[ne(`/metadata/${t}`,null),ae(`/metadata/${t}`,{}),...s]},ne=(e,t)=>({
op:"test",path:e,value:t}),ae=(e,t)=>({op:"add",path:e,value:t}),le=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ie=c(94115),Wt=c(48280);const Se={accept:"\
application/json"},_e={...Se,"content-type":"application/json"},je=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,d.wZ)({dryRun:o,strict:o&&s.change.
set.template!==void 0});return Ae(`${(0,d.xH)(e,"services",t)}?${r}`,Pe(n,s.change))},Ie=(e,t,n)=>({method:"POST",path:`${(0,d.rJ)(e.namespace,"services")}?${(0,d.
wZ)({...n,strict:!0})}`,headers:_e,body:JSON.stringify(Gt(e,t))}),Re=async(e,t,{urgent:n})=>{const s=await(n?ie._:ie.M)(e,t);if(s.is==="refused"&&s.status===401)
throw(0,k.V2)("E_UNAUTHORIZED",{server:e.server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Wt.r5)(s.object)},object:s.
object}},De=({namespace:e},{kind:t,name:n,live:s,minScale:o})=>Ae(`${(0,d.xH)(e,t,n)}?${(0,d.wZ)({})}`,Ct(s,o)),Kt=async(e,t,n)=>{const s=await(0,ie.M)(e,De(t,n));
return s.is==="written"?{result:{is:"written"},object:s.object}:{result:s}},Ft=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{
uid:(0,A.Ik)(n.metadata).uid??null}}),o=(0,d.xH)(t.namespace,"services",t.service),r=await(0,ie.M)(e,{method:"DELETE",path:o,headers:_e,body:s});return r.is==="\
written"||r.is==="refused"&&r.status===404?{is:"written"}:r},Ae=(e,t)=>({method:"PATCH",path:e,headers:{...Se,"content-type":"application/json-patch+json"},body:JSON.
stringify(t)}),Gt=({namespace:e,service:t},n)=>({apiVersion:`${i.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[i.Pf.active]:"true"},annotations:{
...n.annotations,[i.w7.driver]:n.driver,[i.w7.journal]:(0,re.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),Vt=(e,t,n)=>{
let s=t;return n.map(o=>{const r=je(e,s,{change:o,options:{}});return s=zt(s,Pe(s,o)),fe(r)})},Ht=(e,t)=>fe(Ie(e,t,{})),Jt=(e,{on:t,revision:n,before:s,after:o},r={})=>{
const a=(0,A.Ik)(r.metadata),{[i.w7.minScale]:f,...h}=(0,A.Ik)(a.annotations),y={...h,...s!==null&&{[i.w7.minScale]:s}},I=t==="revision"?"revisions":"podautosca\
lers",O={...r,metadata:{...a,annotations:y}};return fe(De(e,{kind:I,name:n,live:O,minScale:o}))},fe=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify(
(0,Tt.L)((0,A.qF)(n)??null))}),zt=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:ke(n,Zt(s.path),s.op==="add"?s.value:void 0),e),Zt=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),ke=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:ke((0,A.Gv)(o)?o:(0,A.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};
var Qt=c(18103);const Yt=async(e,t,n)=>{const s={labelSelector:`${i.Pf.revision}=${n}`};return(await(0,j.LD)(e,{path:(0,d.Ro)(t,"pods"),query:s}).catch(()=>{}))?.
items.flatMap(qt)},Xt=new Set(["Failed","Succeeded"]),qt=e=>{const t=(0,A.Ik)(e.metadata),n=Xt.has((0,A.Qq)((0,A.Ik)(e.status).phase)??"");return t.deletionTimestamp!==
void 0||n?[]:[{name:(0,A.Qq)(t.name)??"",template:(0,A.Te)(t.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,A.Te)(t.annotations)).some(Qt.d$)}]};
var en=c(67621);const tn=(e,t,n)=>{let s;return{previewMinScale:o=>Jt(t,o,n.kept(nn[o.on],o.revision)),writeRevision:(o,r)=>Te(e,{place:t,snapshots:n,kind:"revi\
sions",name:o},r),readAutoscaler:o=>Ce(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>sn(e,{place:t,snapshots:n,name:o},r),readPods:o=>Yt(e,t.namespace,
o),installation:()=>(s??=(0,en.Z)(e,t,n.kept("services",t.service)),s)}},Ne={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the o\
bject."},me=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),nn={revision:"revisions","pod-autoscaler":"podautoscalers"},Te=async(e,{place:t,snapshots:n,
kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?me(n,s,await Kt(e,t,{kind:s,name:o,live:a,minScale:r})):Ne},Ce=async(e,{place:t,snapshots:n,name:s})=>{
const o=await(0,j.LF)(e,{path:(0,d.xH)(t.namespace,"podautoscalers",s)}).catch(()=>{});return o&&n.learn("podautoscalers",{is:"put",object:o}),o!==void 0},sn=async(e,t,n)=>{
const s=await Te(e,{...t,kind:"podautoscalers"},n);return s.is!=="written"&&await Ce(e,t),s};var Ue=c(24399);const on=(e,{journal:t,driver:n,traffic:s})=>Le(e,i.
w7.journal,t&&(0,re.jg)(t))?Le(e,i.w7.driver,n)?s&&!rn(e.traffic,s)?"the traffic that was sent":void 0:xe(i.w7.driver,n):xe(i.w7.journal,t),Le=({annotations:e},t,n)=>n===
void 0||e[t]===(n??void 0),xe=(e,t)=>t===null?`the removal of the annotation ${e}`:`the annotation ${e}`,rn=(e,t)=>(0,Ue.UN)(e,t)||t.length===0&&(0,Ue.UN)(e,[{latestRevision:!0,
percent:100}]),Be=({service:e})=>t=>t.group===i.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,an=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.
random}=e,r={namespace:e.namespace,service:e.service},a=(0,E.m)(e.transport,t),f=F(a.transport,t),h={transport:f.transport,clock:t,random:o,server:n.server,rateLimiter:s},
y=Je(h,r),I=_t({api:h,place:r,snapshots:y,serverNow:a.serverNow});return{target:n,open:async()=>{const O=await y.open();return f.begin(h),O},snapshot:y.snapshot,
changed:y.changed,reread:O=>un(h,{...r,snapshots:y},O),rereadRevisions:()=>y.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,R.YP)(h,{namespace:r.
namespace,nameOf:Be(r)}),user:()=>(0,R.eK)(h),writeService:async(O,L={})=>{const M=y.kept("services",r.service);if(!M)return Ne;const S=await Re(h,je(r,M,{change:O,
options:L}),L);return L.dryRun?S.result:We(r,me(y,"services",S),O.set)},createService:async(O,L={})=>{const M=await Re(h,Ie(r,O,L),L);return L.dryRun?M.result:We(
r,me(y,"services",M),O)},preview:O=>Vt(r,y.kept("services",r.service)??{},O),previewCreation:O=>Ht(r,O),...tn(h,r,y),deleteService:()=>dn(h,r,y.kept("services",
r.service)),...cn(h,r),follow:I.follow,unfollow:I.unfollow,close:async()=>{I.unfollow(),f.end(),await y.close()}}},cn=(e,{namespace:t})=>({askPod:Qe(e,t),readCounters:(n,s)=>m(
e,{namespace:t,pod:n},s),readRequestRate:(n,s)=>K(e,{namespace:t,pod:n},s)}),dn=async(e,t,n)=>n?Ft(e,t,n):{is:"written"},We=({service:e},t,n)=>{const s=t.is==="\
written"&&t.service?on(t.service,n):void 0;if(s!==void 0)throw(0,k.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},un=async(e,{namespace:t,service:n,snapshots:s},o)=>{
const r=s.kept("services",n),a=await(0,j.Bk)(e,{path:(0,d.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"go\
ne",object:r}),s.snapshot()}}),99256:((X,V,c)=>{c.d(V,{oW:()=>F,w$:()=>U,wj:()=>B});var k=c(44262),R=c(5581),j=c(79132),N=c(71791),x=c(70209);const B=async(W,E,i)=>{
const{pod:d,revision:g}=E,m=(d?[`involvedObject.name=${d}`]:[`involvedObject.name=${g}`,"involvedObject.kind=ReplicaSet"]).map(v=>T(W,E.namespace,{selector:v,signal:i}));
return(await Promise.all(m).catch(()=>{}))?.flat()?.filter(v=>v.about===d||v.about.startsWith(g))?.toSorted((v,C)=>(0,x.RN)(v.at,C.at))},T=async(W,E,{selector:i,
signal:d})=>{const g={path:(0,N.Ro)(E,"events"),query:{fieldSelector:i}};return((await(0,k.LD)(W,g,d))?.items??[]).map(x.WD)},U=20,F=async(W,E,{pod:i,container:d,
signal:g})=>{const P=i.containers.some(({name:w,state:u})=>w===d&&u==="terminated"),m={container:d,tailLines:String(U),previous:String(!P)},l=(0,k.XM)({path:`${(0,N.
Ro)(E,"pods")}/${encodeURIComponent(i.name)}/log`,query:m});try{const w=await(0,R.w$)(W,{method:"GET",path:l},{signal:g});return(0,j.FG)(w)?w.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((X,V,c)=>{c.d(V,{n:()=>E,p:()=>B});var k=c(44262),R=c(32460),j=c(71791),N=c(99256);const x=3,B=(i,{namespace:d,each:g,
signal:P})=>{const m=new Map,l=new Set,w=async u=>{const v={container:u.userContainer,follow:"true"},C=(0,k.XM)({path:`${(0,j.Ro)(d,"pods")}/${encodeURIComponent(
u.name)}/log`,query:v});try{const H=await i.transport({method:"GET",path:C},{signal:P});if(H.status!==200)return;m.set(u.name,[]);const p=W(b=>g(u.name,b));for await(const b of(0,R.
M)(H.body)){const $=F(b);m.set(u.name,[...m.get(u.name)??[],$].slice(-N.w$)),p($)}}catch{}};return{follow:u=>{for(const v of u){const C=E(v);C!==void 0&&!l.has(
C)&&(m.has(v.name)||m.size<x)&&(l.add(C),w(v))}},last:u=>m.get(u)??[]}},T=4e3,U=1e3,F=i=>i.length<=T?i:`${i.slice(0,T)} (and ${i.length-T} characters more)`,W=i=>{
let d=0;return g=>{d+=1,d<=U&&i(g),d===U&&i("(further lines are not shown)")}},E=({name:i,userContainer:d,containers:g})=>{const P=g.find(m=>m.name===d);return P?.
state==="running"?`${i}/${P.exits}`:P?.state==="terminated"?`${i}/${P.exits-1}`:void 0}}),87991:((X,V,c)=>{c.d(V,{YP:()=>P,eK:()=>w,KY:()=>m});var k=c(86882),R=c(
91515),j=c(27624);const N=({resourceRules:p},b)=>(0,j.JD)(p).some($=>B($,b)),x=({resourceRules:p},b)=>(0,j.JD)(p).some($=>(0,j.P$)($.resourceNames).some(K=>B({...$,
resourceNames:[K]},{...b,name:K}))),B=(p,{verb:b,group:$,resource:K,name:Z})=>T(p.verbs,b)&&T(p.apiGroups,$)&&(T(p.resources,K)||U(p.resources,K))&&F((0,j.P$)(p.
resourceNames),Z),T=(p,b)=>(0,j.P$)(p).some($=>$===b||$==="*"),U=(p,b)=>{const[,$]=b.split("/");return $!==void 0&&(0,j.P$)(p).includes(`*/${$}`)},F=(p,b)=>p.length===
0||b!==void 0&&p.includes(b);var W=c(5581),E=c(79132);const i={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},d={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},g={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},P=(p,b)=>{let $;return async K=>{$??=u(p,i,{namespace:b.namespace});const Z=await $??{},Q=G=>N(Z,{...G,name:b.nameOf(G)}),q=await Promise.all(K.map(async G=>!Q(
G)&&!await l(p,b,G)));return K.filter((G,Y)=>q[Y])}},m=async(p,b,$)=>{const K=$.length===0?void 0:await u(p,i,{namespace:b});return!K||K.incomplete===!0?$:$.filter(
Z=>x(K,Z))},l=async(p,b,$)=>(await u(p,d,H(b,$)))?.allowed!==!1,w=async p=>(0,j.Qq)((0,j.Ik)((await u(p,g))?.userInfo).username),u=async(p,{group:b,kind:$,path:K},Z)=>{
const Q=JSON.stringify({apiVersion:`${b}/v1`,kind:$,...Z&&{spec:Z}}),q={method:"POST",path:`/apis/${b}/v1/${K}`,headers:v,body:Q};try{for(let G=0;G<C;G++){G>0&&
await(0,k.fu)(p,G-1);const Y=await(0,W.w$)(p,q,{fresh:G>0});if(!(0,E.FG)(Y))return;const ee=(0,R.QR)($)(Y.text);if(ee)return(0,j.Ik)(ee.status)}}catch{}},v={accept:"\
application/json","content-type":"application/json"},C=4,H=({namespace:p,nameOf:b},$)=>{const{verb:K,group:Z,resource:Q}=$,[q=Q,G]=Q.split("/"),Y=b($);return{resourceAttributes:{
namespace:p,verb:K,group:Z,resource:q,...G!==void 0&&{subresource:G},...Y!==void 0&&{name:Y}}}}}),12767:((X,V,c)=>{c.d(V,{U:()=>N});var k=c(30673),R=c(27624);const j=4,
N=(B,T)=>{const U=(0,R.qF)(T)??null;return(0,k.lO)(B,[...(0,k.LF)(U),...x(U)].filter(F=>F.length>=j))},x=B=>{const{kind:T,data:U,stringData:F}=(0,R.Ik)(B);return T!==
"Secret"?[]:[U,F].flatMap(W=>Object.values((0,R.Ik)(W)).map(String))}}),32460:((X,V,c)=>{c.d(V,{M:()=>P,T:()=>U});var k=c(14711),R=c(27624),j=c(44262),N=c(5581),
x=c(79132);const B=1e5,T=410;async function*U(l,w,{version:u,signal:v}){const C=new AbortController,H=AbortSignal.any([v,C.signal]);try{const p=await F(l,w,{version:u,
signal:H});p.status===T?yield{is:"expired"}:p.status!==200?yield{is:"refused",error:await W(l,w,p)}:yield*i(P(E(l,p.body,H)))}catch{}finally{C.abort()}}const F=async(l,w,{
version:u,signal:v})=>{const C={...w.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:u},H={method:"GET",path:(0,j.XM)({path:w.path,query:C})};return await l.
rateLimiter?.(H,v),v.throwIfAborted(),(0,k.wj)({clock:l.clock,ms:N.Hl,signal:v},()=>l.transport(H,{signal:v}))},W=(l,w,u)=>(0,k.wj)({clock:l.clock,ms:N.Hl},async()=>(0,x.
lS)(await(0,N.Of)(u),`watch ${w.path}`,l.server));async function*E(l,w,u){const v=w[Symbol.asyncIterator]();for(;;){const C=await(0,k.wj)({clock:l.clock,ms:B,signal:u},
()=>v.next());if(C.done)return;yield C.value}}async function*i(l){for await(const w of l){const{type:u,object:v}=(0,R.Ik)((0,R.qF)(w));if(u==="ERROR")return yield*g(
(0,R.Ik)(v));const C=typeof u=="string"?d.get(u):void 0;C&&(yield{is:C,object:(0,R.Ik)(v)})}}const d=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*g(l){(0,R.WQ)(l.code)===T&&(yield{is:"expired"})}async function*P(l){let w="";for await(const u of l){const v=(w+u).split(
`
`);w=v.pop()??"",yield*v,w.length>m&&(yield w,w="")}w!==""&&(yield w)}const m=8*1024*1024}),94115:((X,V,c)=>{c.d(V,{M:()=>U,_:()=>F});var k=c(34794),R=c(86882),
j=c(12767),N=c(5581),x=c(79132);const B=500,T=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),U=(m,l)=>E(m,l,{fresh:!1}),F=async(m,l)=>{
const w=new AbortController;try{const u=E(m,l,{fresh:!1,urgent:!0,signal:w.signal}),v=await Promise.race([u,m.clock.sleep(B,w.signal)]);return v&&v.is!=="unknow\
n"?v:await W([u,E(m,l,{fresh:!0,urgent:!0,signal:w.signal})])}finally{w.abort()}},W=async m=>{const l=m.map(async w=>{const u=await w;if(u.is==="unknown")throw new Error(
u.message);return u});try{return await Promise.any(l)}catch{return{is:"unknown",message:"no response to two attempts"}}},E=async(m,l,w)=>{for(let u=0;;u++){const v=await d(
m,l,{...w,fresh:w.fresh||u>0});if(v.is!=="busy"&&v.is!=="unsent")return v;if(u===R.r2-1||w.signal?.aborted)return i(v);await(0,R.fu)(m,u,{response:v.is==="busy"?
v.response:void 0,signal:w.signal})}},i=m=>m.is==="busy"?(0,x.J5)(m.response):{is:"unknown",message:m.message},d=async(m,l,w)=>{try{return(0,x.Ij)(g(await(0,N.w$)(
m,l,w),l),l)}catch(u){const v=u instanceof Error?u.message:String(u);return u instanceof k.a?{is:"refused",status:0,reason:u.code,message:v}:{is:P(u)?"unsent":"\
unknown",message:v}}},g=(m,{body:l=""})=>(0,x.FG)(m)?m:{...m,text:(0,j.U)(m.text,l)},P=m=>m instanceof Error&&"code"in m&&T.has(String(m.code))}),18103:((X,V,c)=>{
c.d(V,{D8:()=>W,GY:()=>F,RK:()=>U,Z7:()=>T,cT:()=>B,d$:()=>N,hy:()=>k,lm:()=>x});function k(E){const[,i,d]=/^v?(\d+)\.(\d+)(\.|$)/.exec(E??"")??[];return i===void 0?
"unknown":Number(i)>1||Number(i)===1&&Number(d)>=21?"since-1.21":"before-1.21"}const R="autoscaling.knative.dev/",j=new Set([`${R}min-scale`,`${R}minScale`]),N=E=>E.
startsWith(R);function x(E,i){return i.some(({isScaleMarked:g})=>g)?"before-1.21":E.some(g=>N(g)&&!j.has(g))&&i.length>0?"since-1.21":"unknown"}function B({written:E,
desired:i,before:d,after:g}){const[P]=d;if(!P)return"unknown";if(g.some(({template:l})=>l!==P.template))return"before-1.21";const m=new Set(g.map(({name:l})=>l));
return i>=E&&d.every(({name:l})=>m.has(l))?"since-1.21":"unknown"}function T({age:E,mayPatchRevisions:i,mayPatchAutoscalers:d}){switch(E){case"since-1.21":return i?
"revision":"nothing";case"before-1.21":return d?"pod-autoscaler":"nothing";case"unknown":return i?"by-effect":"nothing"}}function U({plan:E,stable:i},d){const g=Math.
max(0,...E.steps.map(({percent:P})=>P));return i.reduce((P,{revision:m})=>{const{replicas:l,minScale:w}=d(m)??{replicas:0},u=Math.ceil(l*(100-g)/100);return{pods:P.
pods+l,least:P.least+Math.min(l,Math.max(u,Number(w??0)))}},{pods:0,least:0})}const F=(E,i)=>Object.entries(E).filter(([d,g])=>Number(i(d)??0)<g).map(([d,g])=>({
revision:d,pods:g})),W=(E,i)=>Object.fromEntries(Object.entries(E).filter(([d,g])=>{const P=i(d);return P!==void 0&&P!==g}))})};export{ln as id,fn as ids,mn as modules};
