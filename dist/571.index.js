const ln=571,fn=[571],mn={82571:((X,V,c)=>{c.d(V,{X:()=>an,Z:()=>Be});var k=c(84611),R=c(87991),j=c(44262),N=c(5581),x=c(14711);const B=25e3,T=5e3,U=5e3,F=(t,e)=>{
const n=new AbortController;let s=e.now();const o=async r=>{const{signal:a}=n;for(let f=B;!a.aborted;)await e.sleep(Math.max(0,s+f-e.now()),a),!(a.aborted||e.now()-
s<f)&&(f=await W(r,a)?B:U)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=e.now()),t(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},W=async(t,e)=>{
try{return await(0,x.wj)({clock:t.clock,ms:T,signal:e},n=>(0,N.w$)(t,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var E=c(35918),i=c(5323),d=c(
71791),g=c(86882);const P=9091;async function m(t,{namespace:e,pod:n},s){const o=`${(0,d.Ro)(e,"pods")}/${encodeURIComponent(n)}:${P}/proxy/metrics`;try{return l(
await(0,N.w$)(t,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function l(t){
const{status:e,text:n}=t;return e===200?v(n)?{is:"read",counters:H(n)}:u:e===403?{is:"forbidden"}:e===404||e===400?{is:"gone"}:e===429?{is:"later",afterMs:(0,g.
Vs)(t)||w}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${e}`}}const w=1e3,u={is:"failed",why:"the answer is no page of metrics"},v=t=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(t),C=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function H(t){const e=new Map,n=new Map;for(const[
,o="",r="",a=""]of t.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=C.find(({counts:p,buckets:I})=>p===o||I===o),h=Number(a);!f||!Number.isFinite(h)||
h<0||(o===f.counts?y(e,Number(b(r,f.status)),h):y(n,Number(b(r,"le"))*f.unitMs,h))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:e,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const y=(t,e,n)=>{Number.isNaN(e)||t.set(e,(t.get(e)??0)+n)},b=(t,e)=>new RegExp(`(?:^|,)${e}="([^"]*)"`).exec(t)?.[1]??
"none",$=9090;async function K(t,{namespace:e,pod:n},s){const o=`${(0,d.Ro)(e,"pods")}/${encodeURIComponent(n)}:${$}/proxy/metrics`;try{const{status:r,text:a}=await(0,N.
w$)(t,{method:"GET",path:o,headers:{}},{signal:s});return r===200?q(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const Z=4,Q={varint:0,fixed64:1,
bytes:2};function q(t){let e=0;for(let n=0;n<t.length;){const s=G(t,n);if(!s||s.end>t.length)return;s.tag===Z&&s.type===Q.fixed64&&(e=t.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(e)&&e>=0?e:void 0}function G(t,e){const n=t[e]??0,[s,o]=[n>>3,n&7];if(o===Q.fixed64)return{tag:s,type:o,end:e+9};const r=o===Q.varint||o===
Q.bytes?Y(t,e+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Q.bytes?r.value:0)}}function Y(t,e){let n=0;for(let s=e,o=1;s<t.length&&s<e+10;s++,o*=128){const r=t[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var ee=c(90745),ve=c(96310),Fe=c(34794),A=c(27624),Ge=c(32460);async function*he(t,e,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of Ve(t,e,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=He(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,g.
fu)(t,Math.max(0,r),{signal:s})}}async function*Ve(t,e,{from:n,signal:s}){const o=n===void 0?await Je(t,e,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Ge.T)(t,e,{version:r,signal:s}))}const He=(t,e)=>{switch(t.is){case"expired":return;case"refused":return e;case"listed":return t.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,A.Qq)((0,A.Ik)(t.object.metadata).resourceVersion)??e}},Je=async(t,e,n)=>{try{const s=await(0,j.LD)(t,e,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Fe.a?{is:"refused",error:s}:void 0}};var pe=c(8407);const ye=["services","routes","configurations","revisions"],ze=(t,{
namespace:e,service:n})=>{const s=new AbortController,o=(0,pe.p)(),r=(0,ee.Ts)(),a=(0,pe.l)(n);let f=[],h={revisions:new Map};const p=O=>{h=O,r.notify()},I=(O,S)=>{
const D=(0,ve.Z)(o[O],S);D!==o[O]&&(o[O]=D,p({...a(o),start:h.start}))},M=async O=>{const S=await(0,j.LD)(t,(0,d.VI)(e,n,O),s.signal);if(!S)throw(0,k.V2)("E_NO_\
KNATIVE",{server:t.server});return I(O,{is:"listed",...S}),S.resourceVersion},L=async(O,S)=>{const D=(0,d.VI)(e,n,O);for await(const z of he(t,D,{from:S,signal:s.
signal}))z.is!=="refused"&&I(O,z)};return{open:async()=>{const O=await Promise.all(ye.map(M));return f=ye.map((S,D)=>L(S,O[D]??"")),h},snapshot:()=>h,changed:async(O,S)=>{
for(;O===h&&!S.aborted;)await r.next(S)},learn:I,relist:async O=>(await M(O),h),setStart:O=>p({...h,start:O}),kept:(O,S)=>o[O].get(S),close:async()=>{s.abort(),
await Promise.all(f)}}};var Ze=c(16364),ge=c(33095),Me=c(70209);const Qe=8012,Ye=(t,e)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await qe(t,{namespace:e,
revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);try{const f=await et(t,Xe(e,a),{request:o,signal:r});return f.status>=400&&n.delete(
s),f}catch(f){throw n.delete(s),f}}},Xe=(t,e)=>`${(0,d.Ro)(t,"pods")}/${encodeURIComponent(e)}:${Qe}/proxy`,qe=async(t,{namespace:e,revision:n},s)=>(await(0,j.LD)(
t,{path:(0,d.Ro)(e,"pods"),query:{labelSelector:`${i.Pf.revision}=${n}`}},s))?.items.map(Me.H9).find(r=>r?.ready)?.name,et=async(t,e,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(h=>(0,ge.y)(h)||(0,ge.l)(h)))throw new Error("a header is not for the app");if(!(0,Ze.q)(s))throw(0,k.V2)("E_API_PATH",{path:`${e}${s}`});
const{status:a,text:f}=await(0,N.w$)(t,{method:n,path:`${e}${s}`,headers:o},{signal:r});return{status:a,body:f}};var Ee=c(99256);const oe=5e3,J={afterMs:new Map(
[["InvalidImageName",oe],["ErrImageNeverPull",oe],["CreateContainerConfigError",oe],["CreateContainerError",oe],["RunContainerError",oe]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},tt=t=>{const e=t.pods.flatMap(r=>nt(r,t)),n=[...e,...ct(t,e)],s=t.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},nt=(t,e)=>{
if(e.steady.has(t.name))return[];if(t.unschedulable!==void 0)return[Oe(`${t.name}/room`,t.unschedulable,{pod:t,seen:e})];const n=t.containers.flatMap(s=>st(t,s,
e));return n.length>0||t.ready?n:at(t,e)},Oe=(t,e,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:t,reason:"Unschedulable",message:e,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},st=(t,e,n)=>{const{name:s,state:o,reason:r="",message:a,exits:f}=e,[h,
p]=[{pod:t.name},`${t.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[ot({...h,key:`${p}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))return[{...h,
key:`${p}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(f===0)return[];const I=t.ready||n.started.has(t.name),M=f>=J.exits&&!I?0:void 0;return[
{...h,key:`${p}/exit`,reason:"CrashLoopBackOff",message:rt(e),container:s,failsAfterMs:M}]},ot=(t,e,n=e)=>({...t,reason:e,message:n,failsAfterMs:J.noSuchImage.test(
n)?0:J.pullMs}),rt=({name:t,exits:e,lastExit:n})=>{const s=e===1?"once":`${e} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${t} exited ${s}${e===1?"":", most recently"}${o}${r}.`},at=(t,{events:e,revision:n})=>{const s=e?.findLast(({about:a,reason:f})=>a===t.name&&
f==="Unhealthy"),o=n&&it(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${t.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:t.name}]},it=({spec:t})=>(0,A.WQ)((0,A.JD)((0,i.f1)(t)?.ports)[0]?.containerPort),ct=(t,e)=>{
const{status:n,reason:s="Unknown",message:o=s}=t.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return e.length>0?[]:[Oe("re\
vision/room",o,{seen:t})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?e.some(({key:f})=>f.endsWith("/exit"))?[]:[t.pods.length>0||t.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},dt={since:new Map,readySince:new Map,started:new Set},ut="revision/down";function lt(t,e,{blind:n}){return t?"failed":e?"healing":n===void 0?"starting":"un\
seen"}function ft({revision:t,blind:e},n){return n.size>0||t?.ready.status==="True"?!1:t?.ready.status!=="Unknown"||e===void 0||t.replicas===0}const be=[3e3,15e3,
6e4],mt=(t,e)=>{const{nowMs:n}=e,s=e.pods.filter(_=>_.ready),o=new Map(s.map(({name:_})=>[_,t.readySince.get(_)??n])),r=_=>J.steadyMs-wt(_,o,e),a=s.filter(_=>r(
_)<=0),f=$e([...a,...s.filter(ht)]),h=new Set([...t.started,...$e(a)]),p=tt({...e,steady:f,started:h}),I=e.pods.filter(de).map(({name:_})=>`${_}/quiet`),M=ft(e,
f)?[ut]:[],L=[...p.map(({key:_})=>_),...I,...M],O=new Map(L.map(_=>[_,t.since.get(_)??n])),S=_=>n-(O.get(_)??n),D=({key:_,failsAfterMs:we})=>(we??Number.POSITIVE_INFINITY)-
S(_),z=p.find(_=>D(_)<=0),se=[...p.map(D),...s.map(r),...I.flatMap(_=>be.map(we=>we-S(_))),...M.map(_=>J.downMs-S(_))],ce=Math.min(...se.filter(_=>_>0)),te=z??p[0],
Ke=z!==void 0&&h.size===0;return{is:lt(z,te,e),diagnosis:te,serves:f.size>0,isDown:Ke||M.some(_=>S(_)>=J.downMs),isOver:Ke,memory:{since:O,readySince:o,started:h},
againMs:Number.isFinite(ce)?ce:void 0,question:pt(te,z!==void 0)??yt(I,S),about:te?te.pod:e.pods.find(de)?.name,note:e.blind??gt(e.pods)}};function wt({name:t,readySinceMs:e=0},n,s){
const o=s.serverNowMs-e;return o>vt?o:s.nowMs-(n.get(t)??s.nowMs)}const vt=6e4,$e=t=>new Set(t.map(({name:e})=>e)),ht=({containers:t})=>t.every(({exits:e})=>e===
0),de=({ready:t,containers:e})=>!t&&e.length>0&&e.every(({state:n})=>n==="running"),pt=(t,e)=>t&&`${t.key}${e?"/failed":""}`,yt=(t,e)=>{const[n]=t,s=n===void 0?
0:be.filter(o=>e(n)>=o).length;return s===0?void 0:`${n}/${s}`},gt=t=>{const e=t.filter(({ready:n})=>!n);if(t.length!==0)return e.length===0?"ready":e.every(de)?
"running, not ready yet":"creating the containers"},Mt=5,Et=(t,e)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=t,f={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Ot(s,e),...f}:n==="unseen"?{is:n,note:o??"",...f}:{is:"starting",pods:e.pods.length,...o!==void 0&&{note:o},...f}},Ot=({
reason:t,message:e,pod:n},{events:s,log:o})=>({reason:t,message:e,...n!==void 0&&{pod:n},events:$t((s??[]).filter(bt)).slice(-Mt).map(Pt),log:o}),bt=({isWarning:t,
reason:e})=>t||e.includes("ScaleUp")||J.roomIsMade.has(e),$t=t=>t.filter(({reason:e},n)=>!t.slice(n+1).some(s=>s.reason===e)),Pt=({reason:t,message:e,count:n})=>`${t}${n>
1?` (${n} times)`:""}: ${e.trim().replaceAll(/\s*\n\s*/g," ")}`;var St=c(9422);const _t=t=>{const{snapshots:e}=t;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,e.setStart({is:"starting",pods:0}),jt({...t,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),e.setStart(void 0)}}},jt=async t=>{
const{api:e,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:f}=t,h=(0,ee.Ts)(),p={pods:[],events:[],log:[]},I=(S,D)=>a({revision:r,pod:S,text:D}),M=(0,St.p)(
e,{namespace:s.namespace,each:I,signal:f.signal});Dt(t,{heard:p,notifier:h,podLogs:M}),At(t,h);const L=new Set;let O=dt;for(;!f.signal.aborted;){const S=n.snapshot().
revisions.get(r),D=mt(O,{...p,revision:S,nowMs:e.clock.now(),serverNowMs:o()});if(O=D.memory,D.question!==void 0&&!L.has(D.question))L.add(D.question),await Nt(
t,{heard:p,podLogs:M,verdict:D});else{Rt(t,Et(D,{...p,events:It(p,D.about)})),D.isOver&&f.abort();const{againMs:z}=D;await(0,ee.Ku)([h.next,se=>z===void 0?(0,ee.
QH)(se):e.clock.sleep(z,se)],f.signal)}}},It=({events:t,pods:e},n)=>t?.filter(({about:s})=>n===void 0?e.every(({name:o})=>o!==s):s===n),Rt=({snapshots:t,end:e},n)=>{
JSON.stringify(n)!==JSON.stringify(t.snapshot().start)&&!e.signal.aborted&&t.setStart(n)},Dt=async({api:t,place:e,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const f={labelSelector:`${i.Pf.revision}=${n}`},h={path:(0,d.Ro)(e.namespace,"pods"),query:f};let p=new Map;for await(const I of he(t,h,{signal:s.signal})){const M=I.
is==="refused"&&I.error.code==="E_FORBIDDEN";if(o.blind=M?I.error.message:void 0,I.is!=="refused"&&(p=(0,ve.Z)(p,I)),o.pods=M?[]:[...p.values()].flatMap(L=>(0,Me.
H9)(L)??[]),a.follow(o.pods),r.notify(),M)return}},At=async({snapshots:t,revision:e,end:n},s)=>{const o=()=>t.snapshot().revisions.get(e)?.ready;for(;!n.signal.
aborted;){const[r,a]=[t.snapshot(),o()];await t.changed(r,n.signal),o()!==a&&s.notify()}},kt=2e3,Nt=async({api:t,place:e,revision:n,end:s},{heard:o,podLogs:r,verdict:a})=>{
const f=o.pods.find(({name:M})=>M===a.about),h={namespace:e.namespace,revision:n,pod:f?.name},p={clock:t.clock,ms:kt,signal:s.signal},I=async M=>{const L=await(0,Ee.
wj)(t,h,M),O=o.events?.filter(({about:ce})=>!L?.some(te=>te.about===ce))??[];if(o.events=L&&[...O,...L],f===void 0)return;const{reason:S,container:D=f.userContainer}=a.
diagnosis??{},z=D===f.userContainer?r.last(f.name):[],se=z.length>0||S!=="CrashLoopBackOff";o.log=se?z:await(0,Ee.oW)(t,e.namespace,{pod:f,container:D,signal:M})};
await(0,x.wj)(p,I).catch(()=>{})};var Tt=c(30673),re=c(11584);const Pe=(t,e)=>{const n=(0,A.Ik)(t.metadata),{set:s}=e,o={...s.annotations,[i.w7.driver]:s.driver,
[i.w7.journal]:s.journal&&(0,re.jg)(s.journal),[i.w7.request]:s.request&&(0,re.TD)(s.request),[i.w7.tags]:s.tags?.join(","),...Lt(n,s.verdicts)},r={...s.labels,
[i.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...e.generation===void 0?[]:[ne("/metadata/generation",e.generation)],...Bt(n,e.driver),...ue(
n,"annotations",o),...ue(n,"labels",r),...s.template?[ae("/spec/template",s.template)]:[],...s.traffic?[ae("/spec/traffic",s.traffic)]:[]]},Ct=(t,e)=>{const n=(0,A.
Ik)(t.metadata);return[...[...xt(n),...Ut(n)],...ue(n,"annotations",{[i.w7.minScale]:e})]},Ut=({annotations:t})=>(0,A.Gv)(t)?[ne(`/metadata/annotations/${le(i.w7.
minScale)}`,t[i.w7.minScale]??null)]:[],Lt=(t,e)=>{if(e===void 0)return{};const n=Object.keys((0,A.Ik)(t.annotations)).filter(o=>o.startsWith(i.SJ)),s=Object.entries(
e).map(([o,r])=>[i.SJ+o,(0,re.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},xt=({uid:t})=>t===void 0?[]:[ne("/metadata/ui\
d",t)],Bt=(t,e)=>(0,A.Gv)(t.annotations)||e!==null?[ne(`/metadata/annotations/${le(i.w7.driver)}`,e)]:[ne("/metadata/annotations",null)],ue=(t,e,n)=>{const s=Object.
entries(n).flatMap(([o,r])=>{const a=`/metadata/${e}/${le(o)}`;return typeof r=="string"?[ae(a,r)]:r===null&&Object.hasOwn((0,A.Ik)(t[e]),o)?[{op:"remove",path:a}]:
[]});return(0,A.Gv)(t[e])||s.length===0?s:[ne(`/metadata/${e}`,null),ae(`/metadata/${e}`,{}),...s]},ne=(t,e)=>({op:"test",path:t,value:e}),ae=(t,e)=>({op:"add",
path:t,value:e}),le=t=>t.replaceAll("~","~0").replaceAll("/","~1");var ie=c(94115),Wt=c(48280);const Se={accept:"application/json"},_e={...Se,"content-type":"ap\
plication/json"},je=({namespace:t,service:e},n,s)=>{const{dryRun:o}=s.options,r=(0,d.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ae(`${(0,d.
xH)(t,"services",e)}?${r}`,Pe(n,s.change))},Ie=(t,e,n)=>({method:"POST",path:`${(0,d.rJ)(t.namespace,"services")}?${(0,d.wZ)({...n,strict:!0})}`,headers:_e,body:JSON.
stringify(Gt(t,e))}),Re=async(t,e,{urgent:n})=>{const s=await(n?ie._:ie.M)(t,e);if(s.is==="refused"&&s.status===401)throw(0,k.V2)("E_UNAUTHORIZED",{server:t.server,
message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Wt.r5)(s.object)},object:s.object}},De=({namespace:t},{kind:e,name:n,live:s,
minScale:o})=>Ae(`${(0,d.xH)(t,e,n)}?${(0,d.wZ)({})}`,Ct(s,o)),Kt=async(t,e,n)=>{const s=await(0,ie.M)(t,De(e,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},Ft=async(t,e,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,A.Ik)(n.metadata).uid??null}}),
o=(0,d.xH)(e.namespace,"services",e.service),r=await(0,ie.M)(t,{method:"DELETE",path:o,headers:_e,body:s});return r.is==="written"||r.is==="refused"&&r.status===
404?{is:"written"}:r},Ae=(t,e)=>({method:"PATCH",path:t,headers:{...Se,"content-type":"application/json-patch+json"},body:JSON.stringify(e)}),Gt=({namespace:t,service:e},n)=>({
apiVersion:`${i.Os}/v1`,kind:"Service",metadata:{name:e,namespace:t,labels:{...n.labels,[i.Pf.active]:"true"},annotations:{...n.annotations,[i.w7.driver]:n.driver,
[i.w7.journal]:(0,re.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),Vt=(t,e,n)=>{let s=e;return n.map(o=>{const r=je(t,
s,{change:o,options:{}});return s=zt(s,Pe(s,o)),fe(r)})},Ht=(t,e)=>fe(Ie(t,e,{})),Jt=(t,{on:e,revision:n,before:s,after:o},r={})=>{const a=(0,A.Ik)(r.metadata),
{[i.w7.minScale]:f,...h}=(0,A.Ik)(a.annotations),p={...h,...s!==null&&{[i.w7.minScale]:s}},I=e==="revision"?"revisions":"podautoscalers",M={...r,metadata:{...a,
annotations:p}};return fe(De(t,{kind:I,name:n,live:M,minScale:o}))},fe=({method:t,path:e,body:n=""})=>({method:t,path:e,body:JSON.stringify((0,Tt.L)((0,A.qF)(n)??
null))}),zt=(t,e)=>e.reduce((n,s)=>s.op==="test"?n:ke(n,Zt(s.path),s.op==="add"?s.value:void 0),t),Zt=t=>t.slice(1).split("/").map(e=>e.replaceAll("~1","/").replaceAll(
"~0","~")),ke=(t,[e="",...n],s)=>{const{[e]:o,...r}=t,a=n.length===0?s:ke((0,A.Gv)(o)?o:(0,A.Ik)(void 0),n,s);return a===void 0?r:{...r,[e]:a}};var Qt=c(18103);
const Yt=async(t,e,n)=>{const s={labelSelector:`${i.Pf.revision}=${n}`};return(await(0,j.LD)(t,{path:(0,d.Ro)(e,"pods"),query:s}).catch(()=>{}))?.items.flatMap(
qt)},Xt=new Set(["Failed","Succeeded"]),qt=t=>{const e=(0,A.Ik)(t.metadata),n=Xt.has((0,A.Qq)((0,A.Ik)(t.status).phase)??"");return e.deletionTimestamp!==void 0||
n?[]:[{name:(0,A.Qq)(e.name)??"",template:(0,A.Te)(e.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,A.Te)(e.annotations)).some(Qt.d$)}]};var en=c(
67621);const tn=(t,e,n)=>{let s;return{previewMinScale:o=>Jt(e,o,n.kept(nn[o.on],o.revision)),writeRevision:(o,r)=>Te(t,{place:e,snapshots:n,kind:"revisions",name:o},
r),readAutoscaler:o=>Ce(t,{place:e,snapshots:n,name:o}),writeAutoscaler:(o,r)=>sn(t,{place:e,snapshots:n,name:o},r),readPods:o=>Yt(t,e.namespace,o),installation:()=>(s??=
(0,en.Z)(t,e,n.kept("services",e.service)),s)}},Ne={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the object."},me=(t,e,{result:n,
object:s})=>(s&&t.learn(e,{is:"put",object:s}),n),nn={revision:"revisions","pod-autoscaler":"podautoscalers"},Te=async(t,{place:e,snapshots:n,kind:s,name:o},{minScale:r})=>{
const a=n.kept(s,o);return a?me(n,s,await Kt(t,e,{kind:s,name:o,live:a,minScale:r})):Ne},Ce=async(t,{place:e,snapshots:n,name:s})=>{const o=await(0,j.LF)(t,{path:(0,d.
xH)(e.namespace,"podautoscalers",s)}).catch(()=>{});return o&&n.learn("podautoscalers",{is:"put",object:o}),o!==void 0},sn=async(t,e,n)=>{const s=await Te(t,{...e,
kind:"podautoscalers"},n);return s.is!=="written"&&await Ce(t,e),s};var Ue=c(24399);const on=(t,{journal:e,driver:n,traffic:s})=>Le(t,i.w7.journal,e&&(0,re.jg)(
e))?Le(t,i.w7.driver,n)?s&&!rn(t.traffic,s)?"the traffic that was sent":void 0:xe(i.w7.driver,n):xe(i.w7.journal,e),Le=({annotations:t},e,n)=>n===void 0||t[e]===
(n??void 0),xe=(t,e)=>e===null?`the removal of the annotation ${t}`:`the annotation ${t}`,rn=(t,e)=>(0,Ue.UN)(t,e)||e.length===0&&(0,Ue.UN)(t,[{latestRevision:!0,
percent:100}]),Be=({service:t})=>e=>e.group===i.Os&&e.resource!=="revisions"&&e.verb!=="create"?t:void 0,an=t=>{const{clock:e,target:n,rateLimiter:s,random:o=Math.
random}=t,r={namespace:t.namespace,service:t.service},a=(0,E.m)(t.transport,e),f=F(a.transport,e),h={transport:f.transport,clock:e,random:o,server:n.server,rateLimiter:s},
p=ze(h,r),I=_t({api:h,place:r,snapshots:p,serverNow:a.serverNow});return{target:n,open:async()=>{const M=await p.open();return f.begin(h),M},snapshot:p.snapshot,
changed:p.changed,reread:M=>un(h,{...r,snapshots:p},M),rereadRevisions:()=>p.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,R.YP)(h,{namespace:r.
namespace,nameOf:Be(r)}),user:()=>(0,R.eK)(h),writeService:async(M,L={})=>{const O=p.kept("services",r.service);if(!O)return Ne;const S=await Re(h,je(r,O,{change:M,
options:L}),L);return L.dryRun?S.result:We(r,me(p,"services",S),M.set)},createService:async(M,L={})=>{const O=await Re(h,Ie(r,M,L),L);return L.dryRun?O.result:We(
r,me(p,"services",O),M)},preview:M=>Vt(r,p.kept("services",r.service)??{},M),previewCreation:M=>Ht(r,M),...tn(h,r,p),deleteService:()=>dn(h,r,p.kept("services",
r.service)),...cn(h,r),follow:I.follow,unfollow:I.unfollow,close:async()=>{I.unfollow(),f.end(),await p.close()}}},cn=(t,{namespace:e})=>({askPod:Ye(t,e),readCounters:(n,s)=>m(
t,{namespace:e,pod:n},s),readRequestRate:(n,s)=>K(t,{namespace:e,pod:n},s)}),dn=async(t,e,n)=>n?Ft(t,e,n):{is:"written"},We=({service:t},e,n)=>{const s=e.is==="\
written"&&e.service?on(e.service,n):void 0;if(s!==void 0)throw(0,k.V2)("E_WRITE_ALTERED",{service:t,what:s});return e},un=async(t,{namespace:e,service:n,snapshots:s},o)=>{
const r=s.kept("services",n),a=await(0,j.Bk)(t,{path:(0,d.xH)(e,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"go\
ne",object:r}),s.snapshot()}}),99256:((X,V,c)=>{c.d(V,{oW:()=>F,w$:()=>U,wj:()=>B});var k=c(44262),R=c(5581),j=c(79132),N=c(71791),x=c(70209);const B=async(W,E,i)=>{
const{pod:d,revision:g}=E,m=(d?[`involvedObject.name=${d}`]:[`involvedObject.name=${g}`,"involvedObject.kind=ReplicaSet"]).map(v=>T(W,E.namespace,{selector:v,signal:i}));
return(await Promise.all(m).catch(()=>{}))?.flat()?.filter(v=>v.about===d||v.about.startsWith(g))?.toSorted((v,C)=>(0,x.RN)(v.at,C.at))},T=async(W,E,{selector:i,
signal:d})=>{const g={path:(0,N.Ro)(E,"events"),query:{fieldSelector:i}};return((await(0,k.LD)(W,g,d))?.items??[]).map(x.WD)},U=20,F=async(W,E,{pod:i,container:d,
signal:g})=>{const P=i.containers.some(({name:w,state:u})=>w===d&&u==="terminated"),m={container:d,tailLines:String(U),previous:String(!P)},l=(0,k.XM)({path:`${(0,N.
Ro)(E,"pods")}/${encodeURIComponent(i.name)}/log`,query:m});try{const w=await(0,R.w$)(W,{method:"GET",path:l},{signal:g});return(0,j.FG)(w)?w.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((X,V,c)=>{c.d(V,{n:()=>E,p:()=>B});var k=c(44262),R=c(32460),j=c(71791),N=c(99256);const x=3,B=(i,{namespace:d,each:g,
signal:P})=>{const m=new Map,l=new Set,w=async u=>{const v={container:u.userContainer,follow:"true"},C=(0,k.XM)({path:`${(0,j.Ro)(d,"pods")}/${encodeURIComponent(
u.name)}/log`,query:v});try{const H=await i.transport({method:"GET",path:C},{signal:P});if(H.status!==200)return;m.set(u.name,[]);const y=W(b=>g(u.name,b));for await(const b of(0,R.
M)(H.body)){const $=F(b);m.set(u.name,[...m.get(u.name)??[],$].slice(-N.w$)),y($)}}catch{}};return{follow:u=>{for(const v of u){const C=E(v);C!==void 0&&!l.has(
C)&&(m.has(v.name)||m.size<x)&&(l.add(C),w(v))}},last:u=>m.get(u)??[]}},T=4e3,U=1e3,F=i=>i.length<=T?i:`${i.slice(0,T)} (and ${i.length-T} characters more)`,W=i=>{
let d=0;return g=>{d+=1,d<=U&&i(g),d===U&&i("(further lines are not shown)")}},E=({name:i,userContainer:d,containers:g})=>{const P=g.find(m=>m.name===d);return P?.
state==="running"?`${i}/${P.exits}`:P?.state==="terminated"?`${i}/${P.exits-1}`:void 0}}),87991:((X,V,c)=>{c.d(V,{YP:()=>P,eK:()=>w,KY:()=>m});var k=c(86882),R=c(
91515),j=c(27624);const N=({resourceRules:y},b)=>(0,j.JD)(y).some($=>B($,b)),x=({resourceRules:y},b)=>(0,j.JD)(y).some($=>(0,j.P$)($.resourceNames).some(K=>B({...$,
resourceNames:[K]},{...b,name:K}))),B=(y,{verb:b,group:$,resource:K,name:Z})=>T(y.verbs,b)&&T(y.apiGroups,$)&&(T(y.resources,K)||U(y.resources,K))&&F((0,j.P$)(y.
resourceNames),Z),T=(y,b)=>(0,j.P$)(y).some($=>$===b||$==="*"),U=(y,b)=>{const[,$]=b.split("/");return $!==void 0&&(0,j.P$)(y).includes(`*/${$}`)},F=(y,b)=>y.length===
0||b!==void 0&&y.includes(b);var W=c(5581),E=c(79132);const i={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},d={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},g={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},P=(y,b)=>{let $;return async K=>{$??=u(y,i,{namespace:b.namespace});const Z=await $??{},Q=G=>N(Z,{...G,name:b.nameOf(G)}),q=await Promise.all(K.map(async G=>!Q(
G)&&!await l(y,b,G)));return K.filter((G,Y)=>q[Y])}},m=async(y,b,$)=>{const K=$.length===0?void 0:await u(y,i,{namespace:b});return!K||K.incomplete===!0?$:$.filter(
Z=>x(K,Z))},l=async(y,b,$)=>(await u(y,d,H(b,$)))?.allowed!==!1,w=async y=>(0,j.Qq)((0,j.Ik)((await u(y,g))?.userInfo).username),u=async(y,{group:b,kind:$,path:K},Z)=>{
const Q=JSON.stringify({apiVersion:`${b}/v1`,kind:$,...Z&&{spec:Z}}),q={method:"POST",path:`/apis/${b}/v1/${K}`,headers:v,body:Q};try{for(let G=0;G<C;G++){G>0&&
await(0,k.fu)(y,G-1);const Y=await(0,W.w$)(y,q,{fresh:G>0});if(!(0,E.FG)(Y))return;const ee=(0,R.QR)($)(Y.text);if(ee)return(0,j.Ik)(ee.status)}}catch{}},v={accept:"\
application/json","content-type":"application/json"},C=4,H=({namespace:y,nameOf:b},$)=>{const{verb:K,group:Z,resource:Q}=$,[q=Q,G]=Q.split("/"),Y=b($);return{resourceAttributes:{
namespace:y,verb:K,group:Z,resource:q,...G!==void 0&&{subresource:G},...Y!==void 0&&{name:Y}}}}}),12767:((X,V,c)=>{c.d(V,{U:()=>N});var k=c(30673),R=c(27624);const j=4,
N=(B,T)=>{const U=(0,R.qF)(T)??null;return(0,k.lO)(B,[...(0,k.LF)(U),...x(U)].filter(F=>F.length>=j))},x=B=>{const{kind:T,data:U,stringData:F}=(0,R.Ik)(B);return T!==
"Secret"?[]:[U,F].flatMap(W=>Object.values((0,R.Ik)(W)).map(String))}}),32460:((X,V,c)=>{c.d(V,{M:()=>P,T:()=>U});var k=c(14711),R=c(27624),j=c(44262),N=c(5581),
x=c(79132);const B=1e5,T=410;async function*U(l,w,{version:u,signal:v}){const C=new AbortController,H=AbortSignal.any([v,C.signal]);try{const y=await F(l,w,{version:u,
signal:H});y.status===T?yield{is:"expired"}:y.status!==200?yield{is:"refused",error:await W(l,w,y)}:yield*i(P(E(l,y.body,H)))}catch{}finally{C.abort()}}const F=async(l,w,{
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
