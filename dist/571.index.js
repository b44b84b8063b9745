const ln=571,fn=[571],mn={82571:((te,V,i)=>{i.d(V,{X:()=>an,Z:()=>Be});var A=i(84611),R=i(87991),S=i(44262),N=i(5581),B=i(14711);const K=25e3,k=5e3,L=5e3,G=(t,e)=>{
const n=new AbortController;let s=e.now();const o=async r=>{const{signal:a}=n;for(let u=K;!a.aborted;)await e.sleep(Math.max(0,s+u-e.now()),a),!(a.aborted||e.now()-
s<u)&&(u=await W(r,a)?K:L)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=e.now()),t(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},W=async(t,e)=>{
try{return await(0,B.wj)({clock:t.clock,ms:k,signal:e},n=>(0,N.w$)(t,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var C=i(35918),c=i(5323),p=i(
71791),D=i(86882);const U=9091;async function w(t,{namespace:e,pod:n},s){const o=`${(0,p.Ro)(e,"pods")}/${encodeURIComponent(n)}:${U}/proxy/metrics`;try{return v(
await(0,N.w$)(t,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function v(t){
const{status:e,text:n}=t;return e===200?f(n)?{is:"read",counters:H(n)}:d:e===403?{is:"forbidden"}:e===404||e===400?{is:"gone"}:e===429?{is:"later",afterMs:(0,D.
Vs)(t)||l}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${e}`}}const l=1e3,d={is:"failed",why:"the answer is no page of metrics"},f=t=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(t),j=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function H(t){const e=new Map,n=new Map;for(const[
,o="",r="",a=""]of t.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const u=j.find(({counts:h,buckets:P})=>h===o||P===o),m=Number(a);!u||!Number.isFinite(m)||
m<0||(o===u.counts?y(e,Number(E(r,u.status)),m):y(n,Number(E(r,"le"))*u.unitMs,m))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:e,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const y=(t,e,n)=>{Number.isNaN(e)||t.set(e,(t.get(e)??0)+n)},E=(t,e)=>new RegExp(`(?:^|,)${e}="([^"]*)"`).exec(t)?.[1]??
"none",O=9090;async function x(t,{namespace:e,pod:n},s){const o=`${(0,p.Ro)(e,"pods")}/${encodeURIComponent(n)}:${O}/proxy/metrics`;try{const{status:r,text:a}=await(0,N.
w$)(t,{method:"GET",path:o,headers:{}},{signal:s});return r===200?X(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const Q=4,Z={varint:0,fixed64:1,
bytes:2};function X(t){let e=0;for(let n=0;n<t.length;){const s=F(t,n);if(!s||s.end>t.length)return;s.tag===Q&&s.type===Z.fixed64&&(e=t.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(e)&&e>=0?e:void 0}function F(t,e){const n=t[e]??0,[s,o]=[n>>3,n&7];if(o===Z.fixed64)return{tag:s,type:o,end:e+9};const r=o===Z.varint||o===
Z.bytes?Y(t,e+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Z.bytes?r.value:0)}}function Y(t,e){let n=0;for(let s=e,o=1;s<t.length&&s<e+10;s++,o*=128){const r=t[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var q=i(90745),ve=i(96310),Fe=i(34794),_=i(27624),Ge=i(32460);async function*he(t,e,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of Ve(t,e,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=He(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,D.
fu)(t,Math.max(0,r),{signal:s})}}async function*Ve(t,e,{from:n,signal:s}){const o=n===void 0?await Je(t,e,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Ge.T)(t,e,{version:r,signal:s}))}const He=(t,e)=>{switch(t.is){case"expired":return;case"refused":return e;case"listed":return t.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,_.Qq)((0,_.Ik)(t.object.metadata).resourceVersion)??e}},Je=async(t,e,n)=>{try{const s=await(0,S.LD)(t,e,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Fe.a?{is:"refused",error:s}:void 0}};var pe=i(8407);const ye=["services","routes","configurations","revisions"],ze=(t,{
namespace:e,service:n})=>{const s=new AbortController,o=(0,pe.p)(),r=(0,q.Ts)(),a=(0,pe.l)(n);let u=[],m={revisions:new Map};const h=M=>{m=M,r.notify()},P=(M,b)=>{
const I=(0,ve.Z)(o[M],b);I!==o[M]&&(o[M]=I,h({...a(o),start:m.start}))},g=async M=>{const b=await(0,S.LD)(t,(0,p.VI)(e,n,M),s.signal);if(!b)throw(0,A.V2)("E_NO_\
KNATIVE",{server:t.server});return P(M,{is:"listed",...b}),b.resourceVersion},T=async(M,b)=>{const I=(0,p.VI)(e,n,M);for await(const z of he(t,I,{from:b,signal:s.
signal}))z.is!=="refused"&&P(M,z)};return{open:async()=>{const M=await Promise.all(ye.map(g));return u=ye.map((b,I)=>T(b,M[I]??"")),m},snapshot:()=>m,changed:async(M,b)=>{
for(;M===m&&!b.aborted;)await r.next(b)},learn:P,relist:async M=>(await g(M),m),setStart:M=>h({...m,start:M}),kept:(M,b)=>o[M].get(b),close:async()=>{s.abort(),
await Promise.all(u)}}};var Qe=i(34565),ge=i(92958),Me=i(70209);const Ze=8012,Ye=(t,e)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await qe(t,{namespace:e,
revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);try{const u=await et(t,Xe(e,a),{request:o,signal:r});return u.status>=400&&n.delete(
s),u}catch(u){throw n.delete(s),u}}},Xe=(t,e)=>`${(0,p.Ro)(t,"pods")}/${encodeURIComponent(e)}:${Ze}/proxy`,qe=async(t,{namespace:e,revision:n},s)=>(await(0,S.LD)(
t,{path:(0,p.Ro)(e,"pods"),query:{labelSelector:`${c.Pf.revision}=${n}`}},s))?.items.map(Me.H9).find(r=>r?.ready)?.name,et=async(t,e,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(m=>(0,ge.y)(m)||(0,ge.l)(m)))throw new Error("a header is not for the app");if(!(0,Qe.q)(s))throw(0,A.V2)("E_API_PATH",{path:`${e}${s}`});
const{status:a,text:u}=await(0,N.w$)(t,{method:n,path:`${e}${s}`,headers:o},{signal:r});return{status:a,body:u}};var Ee=i(99256);const oe=5e3,J={afterMs:new Map(
[["InvalidImageName",oe],["ErrImageNeverPull",oe],["CreateContainerConfigError",oe],["CreateContainerError",oe],["RunContainerError",oe]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},tt=t=>{const e=t.pods.flatMap(r=>nt(r,t)),n=[...e,...ct(t,e)],s=t.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},nt=(t,e)=>{
if(e.steady.has(t.name))return[];if(t.unschedulable!==void 0)return[Oe(`${t.name}/room`,t.unschedulable,{pod:t,seen:e})];const n=t.containers.flatMap(s=>st(t,s,
e));return n.length>0||t.ready?n:at(t,e)},Oe=(t,e,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:t,reason:"Unschedulable",message:e,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},st=(t,e,n)=>{const{name:s,state:o,reason:r="",message:a,exits:u}=e,[m,
h]=[{pod:t.name},`${t.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[ot({...m,key:`${h}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))return[{...m,
key:`${h}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(u===0)return[];const P=t.ready||n.started.has(t.name),g=u>=J.exits&&!P?0:void 0;return[
{...m,key:`${h}/exit`,reason:"CrashLoopBackOff",message:rt(e),container:s,failsAfterMs:g}]},ot=(t,e,n=e)=>({...t,reason:e,message:n,failsAfterMs:J.noSuchImage.test(
n)?0:J.pullMs}),rt=({name:t,exits:e,lastExit:n})=>{const s=e===1?"once":`${e} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${t} exited ${s}${e===1?"":", most recently"}${o}${r}.`},at=(t,{events:e,revision:n})=>{const s=e?.findLast(({about:a,reason:u})=>a===t.name&&
u==="Unhealthy"),o=n&&it(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${t.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:t.name}]},it=({spec:t})=>(0,_.WQ)((0,_.JD)((0,c.f1)(t)?.ports)[0]?.containerPort),ct=(t,e)=>{
const{status:n,reason:s="Unknown",message:o=s}=t.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return e.length>0?[]:[Oe("re\
vision/room",o,{seen:t})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?e.some(({key:u})=>u.endsWith("/exit"))?[]:[t.pods.length>0||t.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},dt={since:new Map,readySince:new Map,started:new Set},ut="revision/down";function lt(t,e,{blind:n}){return t?"failed":e?"healing":n===void 0?"starting":"un\
seen"}function ft({revision:t,blind:e},n){return n.size>0||t?.ready.status==="True"?!1:t?.ready.status!=="Unknown"||e===void 0||t.replicas===0}const be=[3e3,15e3,
6e4],mt=(t,e)=>{const{nowMs:n}=e,s=e.pods.filter($=>$.ready),o=new Map(s.map(({name:$})=>[$,t.readySince.get($)??n])),r=$=>J.steadyMs-wt($,o,e),a=s.filter($=>r(
$)<=0),u=$e([...a,...s.filter(ht)]),m=new Set([...t.started,...$e(a)]),h=tt({...e,steady:u,started:m}),P=e.pods.filter(de).map(({name:$})=>`${$}/quiet`),g=ft(e,
u)?[ut]:[],T=[...h.map(({key:$})=>$),...P,...g],M=new Map(T.map($=>[$,t.since.get($)??n])),b=$=>n-(M.get($)??n),I=({key:$,failsAfterMs:we})=>(we??Number.POSITIVE_INFINITY)-
b($),z=h.find($=>I($)<=0),se=[...h.map(I),...s.map(r),...P.flatMap($=>be.map(we=>we-b($))),...g.map($=>J.downMs-b($))],ce=Math.min(...se.filter($=>$>0)),ee=z??h[0],
We=z!==void 0&&m.size===0;return{is:lt(z,ee,e),diagnosis:ee,serves:u.size>0,isDown:We||g.some($=>b($)>=J.downMs),isOver:We,memory:{since:M,readySince:o,started:m},
againMs:Number.isFinite(ce)?ce:void 0,question:pt(ee,z!==void 0)??yt(P,b),about:ee?ee.pod:e.pods.find(de)?.name,note:e.blind??gt(e.pods)}};function wt({name:t,readySinceMs:e=0},n,s){
const o=s.serverNowMs-e;return o>vt?o:s.nowMs-(n.get(t)??s.nowMs)}const vt=6e4,$e=t=>new Set(t.map(({name:e})=>e)),ht=({containers:t})=>t.every(({exits:e})=>e===
0),de=({ready:t,containers:e})=>!t&&e.length>0&&e.every(({state:n})=>n==="running"),pt=(t,e)=>t&&`${t.key}${e?"/failed":""}`,yt=(t,e)=>{const[n]=t,s=n===void 0?
0:be.filter(o=>e(n)>=o).length;return s===0?void 0:`${n}/${s}`},gt=t=>{const e=t.filter(({ready:n})=>!n);if(t.length!==0)return e.length===0?"ready":e.every(de)?
"running, not ready yet":"creating the containers"},Mt=5,Et=(t,e)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=t,u={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Ot(s,e),...u}:n==="unseen"?{is:n,note:o??"",...u}:{is:"starting",pods:e.pods.length,...o!==void 0&&{note:o},...u}},Ot=({
reason:t,message:e,pod:n},{events:s,log:o})=>({reason:t,message:e,...n!==void 0&&{pod:n},events:$t((s??[]).filter(bt)).slice(-Mt).map(Pt),log:o}),bt=({isWarning:t,
reason:e})=>t||e.includes("ScaleUp")||J.roomIsMade.has(e),$t=t=>t.filter(({reason:e},n)=>!t.slice(n+1).some(s=>s.reason===e)),Pt=({reason:t,message:e,count:n})=>`${t}${n>
1?` (${n} times)`:""}: ${e.trim().replaceAll(/\s*\n\s*/g," ")}`;var St=i(9422);const It=t=>{const{snapshots:e}=t;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,e.setStart({is:"starting",pods:0}),_t({...t,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),e.setStart(void 0)}}},_t=async t=>{
const{api:e,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:u}=t,m=(0,q.Ts)(),h={pods:[],events:[],log:[]},P=(b,I)=>a({revision:r,pod:b,text:I}),g=(0,St.p)(
e,{namespace:s.namespace,each:P,signal:u.signal});Dt(t,{heard:h,notifier:m,podLogs:g}),At(t,m);const T=new Set;let M=dt;for(;!u.signal.aborted;){const b=n.snapshot().
revisions.get(r),I=mt(M,{...h,revision:b,nowMs:e.clock.now(),serverNowMs:o()});if(M=I.memory,I.question!==void 0&&!T.has(I.question))T.add(I.question),await Tt(
t,{heard:h,podLogs:g,verdict:I});else{Rt(t,Et(I,{...h,events:jt(h,I.about)})),I.isOver&&u.abort();const{againMs:z}=I;await(0,q.Ku)([m.next,se=>z===void 0?(0,q.QH)(
se):e.clock.sleep(z,se)],u.signal)}}},jt=({events:t,pods:e},n)=>t?.filter(({about:s})=>n===void 0?e.every(({name:o})=>o!==s):s===n),Rt=({snapshots:t,end:e},n)=>{
JSON.stringify(n)!==JSON.stringify(t.snapshot().start)&&!e.signal.aborted&&t.setStart(n)},Dt=async({api:t,place:e,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const u={labelSelector:`${c.Pf.revision}=${n}`},m={path:(0,p.Ro)(e.namespace,"pods"),query:u};let h=new Map;for await(const P of he(t,m,{signal:s.signal})){const g=P.
is==="refused"&&P.error.code==="E_FORBIDDEN";if(o.blind=g?P.error.message:void 0,P.is!=="refused"&&(h=(0,ve.Z)(h,P)),o.pods=g?[]:[...h.values()].flatMap(T=>(0,Me.
H9)(T)??[]),a.follow(o.pods),r.notify(),g)return}},At=async({snapshots:t,revision:e,end:n},s)=>{const o=()=>t.snapshot().revisions.get(e)?.ready;for(;!n.signal.
aborted;){const[r,a]=[t.snapshot(),o()];await t.changed(r,n.signal),o()!==a&&s.notify()}},kt=2e3,Tt=async({api:t,place:e,revision:n,end:s},{heard:o,podLogs:r,verdict:a})=>{
const u=o.pods.find(({name:g})=>g===a.about),m={namespace:e.namespace,revision:n,pod:u?.name},h={clock:t.clock,ms:kt,signal:s.signal},P=async g=>{const T=await(0,Ee.
wj)(t,m,g),M=o.events?.filter(({about:ce})=>!T?.some(ee=>ee.about===ce))??[];if(o.events=T&&[...M,...T],u===void 0)return;const{reason:b,container:I=u.userContainer}=a.
diagnosis??{},z=I===u.userContainer?r.last(u.name):[],se=z.length>0||b!=="CrashLoopBackOff";o.log=se?z:await(0,Ee.oW)(t,e.namespace,{pod:u,container:I,signal:g})};
await(0,B.wj)(h,P).catch(()=>{})};var Nt=i(83588),re=i(11584);const Pe=(t,e)=>{const n=(0,_.Ik)(t.metadata),{set:s}=e,o={...s.annotations,[c.w7.driver]:s.driver,
[c.w7.journal]:s.journal&&(0,re.jg)(s.journal),[c.w7.request]:s.request&&(0,re.TD)(s.request),[c.w7.tags]:s.tags?.join(","),...Lt(n,s.verdicts)},r={...s.labels,
[c.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...e.generation===void 0?[]:[ne("/metadata/generation",e.generation)],...Bt(n,e.driver),...ue(
n,"annotations",o),...ue(n,"labels",r),...s.template?[ae("/spec/template",s.template)]:[],...s.traffic?[ae("/spec/traffic",s.traffic)]:[]]},Ct=(t,e)=>{const n=(0,_.
Ik)(t.metadata);return[...[...xt(n),...Ut(n)],...ue(n,"annotations",{[c.w7.minScale]:e})]},Ut=({annotations:t})=>(0,_.Gv)(t)?[ne(`/metadata/annotations/${le(c.w7.
minScale)}`,t[c.w7.minScale]??null)]:[],Lt=(t,e)=>{if(e===void 0)return{};const n=Object.keys((0,_.Ik)(t.annotations)).filter(o=>o.startsWith(c.SJ)),s=Object.entries(
e).map(([o,r])=>[c.SJ+o,(0,re.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},xt=({uid:t})=>t===void 0?[]:[ne("/metadata/ui\
d",t)],Bt=(t,e)=>(0,_.Gv)(t.annotations)||e!==null?[ne(`/metadata/annotations/${le(c.w7.driver)}`,e)]:[ne("/metadata/annotations",null)],ue=(t,e,n)=>{const s=Object.
entries(n).flatMap(([o,r])=>{const a=`/metadata/${e}/${le(o)}`;return typeof r=="string"?[ae(a,r)]:r===null&&Object.hasOwn((0,_.Ik)(t[e]),o)?[{op:"remove",path:a}]:
[]});return(0,_.Gv)(t[e])||s.length===0?s:[ne(`/metadata/${e}`,null),ae(`/metadata/${e}`,{}),...s]},ne=(t,e)=>({op:"test",path:t,value:e}),ae=(t,e)=>({op:"add",
path:t,value:e}),le=t=>t.replaceAll("~","~0").replaceAll("/","~1");var ie=i(94115),Kt=i(48280);const Se={accept:"application/json"},Ie={...Se,"content-type":"ap\
plication/json"},_e=({namespace:t,service:e},n,s)=>{const{dryRun:o}=s.options,r=(0,p.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ae(`${(0,p.
xH)(t,"services",e)}?${r}`,Pe(n,s.change))},je=(t,e,n)=>({method:"POST",path:`${(0,p.rJ)(t.namespace,"services")}?${(0,p.wZ)({...n,strict:!0})}`,headers:Ie,body:JSON.
stringify(Gt(t,e))}),Re=async(t,e,{urgent:n})=>{const s=await(n?ie._:ie.M)(t,e);if(s.is==="refused"&&s.status===401)throw(0,A.V2)("E_UNAUTHORIZED",{server:t.server,
message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Kt.r5)(s.object)},object:s.object}},De=({namespace:t},{kind:e,name:n,live:s,
minScale:o})=>Ae(`${(0,p.xH)(t,e,n)}?${(0,p.wZ)({})}`,Ct(s,o)),Wt=async(t,e,n)=>{const s=await(0,ie.M)(t,De(e,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},Ft=async(t,e,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,_.Ik)(n.metadata).uid??null}}),
o=(0,p.xH)(e.namespace,"services",e.service),r=await(0,ie.M)(t,{method:"DELETE",path:o,headers:Ie,body:s});return r.is==="written"||r.is==="refused"&&r.status===
404?{is:"written"}:r},Ae=(t,e)=>({method:"PATCH",path:t,headers:{...Se,"content-type":"application/json-patch+json"},body:JSON.stringify(e)}),Gt=({namespace:t,service:e},n)=>({
apiVersion:`${c.Os}/v1`,kind:"Service",metadata:{name:e,namespace:t,labels:{...n.labels,[c.Pf.active]:"true"},annotations:{...n.annotations,[c.w7.driver]:n.driver,
[c.w7.journal]:(0,re.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),Vt=(t,e,n)=>{let s=e;return n.map(o=>{const r=_e(t,
s,{change:o,options:{}});return s=zt(s,Pe(s,o)),fe(r)})},Ht=(t,e)=>fe(je(t,e,{})),Jt=(t,{on:e,revision:n,before:s,after:o},r={})=>{const a=(0,_.Ik)(r.metadata),
{[c.w7.minScale]:u,...m}=(0,_.Ik)(a.annotations),h={...m,...s!==null&&{[c.w7.minScale]:s}},P=e==="revision"?"revisions":"podautoscalers",g={...r,metadata:{...a,
annotations:h}};return fe(De(t,{kind:P,name:n,live:g,minScale:o}))},fe=({method:t,path:e,body:n=""})=>({method:t,path:e,body:JSON.stringify((0,Nt.L)((0,_.qF)(n)??
null))}),zt=(t,e)=>e.reduce((n,s)=>s.op==="test"?n:ke(n,Qt(s.path),s.op==="add"?s.value:void 0),t),Qt=t=>t.slice(1).split("/").map(e=>e.replaceAll("~1","/").replaceAll(
"~0","~")),ke=(t,[e="",...n],s)=>{const{[e]:o,...r}=t,a=n.length===0?s:ke((0,_.Gv)(o)?o:(0,_.Ik)(void 0),n,s);return a===void 0?r:{...r,[e]:a}};var Zt=i(65506);
const Yt=async(t,e,n)=>{const s={labelSelector:`${c.Pf.revision}=${n}`};return(await(0,S.LD)(t,{path:(0,p.Ro)(e,"pods"),query:s}).catch(()=>{}))?.items.flatMap(
qt)},Xt=new Set(["Failed","Succeeded"]),qt=t=>{const e=(0,_.Ik)(t.metadata),n=Xt.has((0,_.Qq)((0,_.Ik)(t.status).phase)??"");return e.deletionTimestamp!==void 0||
n?[]:[{name:(0,_.Qq)(e.name)??"",template:(0,_.Te)(e.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,_.Te)(e.annotations)).some(Zt.d$)}]};var en=i(
67621);const tn=(t,e,n)=>{let s;return{previewMinScale:o=>Jt(e,o,n.kept(nn[o.on],o.revision)),writeRevision:(o,r)=>Ne(t,{place:e,snapshots:n,kind:"revisions",name:o},
r),readAutoscaler:o=>Ce(t,{place:e,snapshots:n,name:o}),writeAutoscaler:(o,r)=>sn(t,{place:e,snapshots:n,name:o},r),readPods:o=>Yt(t,e.namespace,o),installation:o=>(o&&
(s=void 0),s??=(0,en.Z)(t,e,n.kept("services",e.service)),s)}},Te={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the object."},me=(t,e,{
result:n,object:s})=>(s&&t.learn(e,{is:"put",object:s}),n),nn={revision:"revisions","pod-autoscaler":"podautoscalers"},Ne=async(t,{place:e,snapshots:n,kind:s,name:o},{
minScale:r})=>{const a=n.kept(s,o);return a?me(n,s,await Wt(t,e,{kind:s,name:o,live:a,minScale:r})):Te},Ce=async(t,{place:e,snapshots:n,name:s})=>{try{const o=await(0,S.
LF)(t,{path:(0,p.xH)(e.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podautoscalers",{is:"put",object:o}):r&&n.learn("podautosc\
alers",{is:"gone",object:r}),!0}catch{return!1}},sn=async(t,e,n)=>{const s=await Ne(t,{...e,kind:"podautoscalers"},n);return s.is!=="written"&&await Ce(t,e),s};
var Ue=i(24399);const on=(t,{journal:e,driver:n,traffic:s})=>Le(t,c.w7.journal,e&&(0,re.jg)(e))?Le(t,c.w7.driver,n)?s&&!rn(t.traffic,s)?"the traffic that was se\
nt":void 0:xe(c.w7.driver,n):xe(c.w7.journal,e),Le=({annotations:t},e,n)=>n===void 0||t[e]===(n??void 0),xe=(t,e)=>e===null?`the removal of the annotation ${t}`:
`the annotation ${t}`,rn=(t,e)=>(0,Ue.UN)(t,e)||e.length===0&&(0,Ue.UN)(t,[{latestRevision:!0,percent:100}]),Be=({service:t})=>e=>e.group===c.Os&&e.resource!=="\
revisions"&&e.verb!=="create"?t:void 0,an=t=>{const{clock:e,target:n,rateLimiter:s,random:o=Math.random}=t,r={namespace:t.namespace,service:t.service},a=(0,C.m)(
t.transport,e),u=G(a.transport,e),m={transport:u.transport,clock:e,random:o,server:n.server,rateLimiter:s},h=ze(m,r),P=It({api:m,place:r,snapshots:h,serverNow:a.
serverNow});return{target:n,open:async()=>{const g=await h.open();return u.begin(m),g},snapshot:h.snapshot,changed:h.changed,reread:g=>un(m,{...r,snapshots:h},g),
rereadRevisions:()=>h.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,R.YP)(m,{namespace:r.namespace,nameOf:Be(r)}),user:()=>(0,R.eK)(m),
writeService:async(g,T={})=>{const M=h.kept("services",r.service);if(!M)return Te;const b=await Re(m,_e(r,M,{change:g,options:T}),T);return T.dryRun?b.result:Ke(
r,me(h,"services",b),g.set)},createService:async(g,T={})=>{const M=await Re(m,je(r,g,T),T);return T.dryRun?M.result:Ke(r,me(h,"services",M),g)},preview:g=>Vt(r,
h.kept("services",r.service)??{},g),previewCreation:g=>Ht(r,g),...tn(m,r,h),deleteService:()=>dn(m,r,h.kept("services",r.service)),...cn(m,r),follow:P.follow,unfollow:P.
unfollow,close:async()=>{P.unfollow(),u.end(),await h.close()}}},cn=(t,{namespace:e})=>({askPod:Ye(t,e),readCounters:(n,s)=>w(t,{namespace:e,pod:n},s),readRequestRate:(n,s)=>x(
t,{namespace:e,pod:n},s)}),dn=async(t,e,n)=>n?Ft(t,e,n):{is:"written"},Ke=({service:t},e,n)=>{const s=e.is==="written"&&e.service?on(e.service,n):void 0;if(s!==
void 0)throw(0,A.V2)("E_WRITE_ALTERED",{service:t,what:s});return e},un=async(t,{namespace:e,service:n,snapshots:s},o)=>{const r=s.kept("services",n),a=await(0,S.
Bk)(t,{path:(0,p.xH)(e,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((te,V,i)=>{
i.d(V,{oW:()=>G,w$:()=>L,wj:()=>K});var A=i(44262),R=i(5581),S=i(79132),N=i(71791),B=i(70209);const K=async(W,C,c)=>{const{pod:p,revision:D}=C,w=(p?[`involvedOb\
ject.name=${p}`]:[`involvedObject.name=${D}`,"involvedObject.kind=ReplicaSet"]).map(f=>k(W,C.namespace,{selector:f,signal:c}));return(await Promise.all(w).catch(
()=>{}))?.flat()?.filter(f=>f.about===p||f.about.startsWith(D))?.toSorted((f,j)=>(0,B.RN)(f.at,j.at))},k=async(W,C,{selector:c,signal:p})=>{const D={path:(0,N.Ro)(
C,"events"),query:{fieldSelector:c}};return((await(0,A.LD)(W,D,p))?.items??[]).map(B.WD)},L=20,G=async(W,C,{pod:c,container:p,signal:D})=>{const U=c.containers.
some(({name:l,state:d})=>l===p&&d==="terminated"),w={container:p,tailLines:String(L),previous:String(!U)},v=(0,A.XM)({path:`${(0,N.Ro)(C,"pods")}/${encodeURIComponent(
c.name)}/log`,query:w});try{const l=await(0,R.w$)(W,{method:"GET",path:v},{signal:D});return(0,S.FG)(l)?l.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((te,V,i)=>{i.d(V,{n:()=>C,p:()=>K});var A=i(44262),R=i(32460),S=i(71791),N=i(99256);const B=3,K=(c,{namespace:p,each:D,
signal:U})=>{const w=new Map,v=new Set,l=async d=>{const f={container:d.userContainer,follow:"true"},j=(0,A.XM)({path:`${(0,S.Ro)(p,"pods")}/${encodeURIComponent(
d.name)}/log`,query:f});try{const H=await c.transport({method:"GET",path:j},{signal:U});if(H.status!==200)return;w.set(d.name,[]);const y=W(E=>D(d.name,E));for await(const E of(0,R.
M)(H.body)){const O=G(E);w.set(d.name,[...w.get(d.name)??[],O].slice(-N.w$)),y(O)}}catch{}};return{follow:d=>{for(const f of d){const j=C(f);j!==void 0&&!v.has(
j)&&(w.has(f.name)||w.size<B)&&(v.add(j),l(f))}},last:d=>w.get(d)??[]}},k=4e3,L=1e3,G=c=>c.length<=k?c:`${c.slice(0,k)} (and ${c.length-k} characters more)`,W=c=>{
let p=0;return D=>{p+=1,p<=L&&c(D),p===L&&c("(further lines are not shown)")}},C=({name:c,userContainer:p,containers:D})=>{const U=D.find(w=>w.name===p);return U?.
state==="running"?`${c}/${U.exits}`:U?.state==="terminated"?`${c}/${U.exits-1}`:void 0}}),87991:((te,V,i)=>{i.d(V,{YP:()=>U,eK:()=>l,KY:()=>w});var A=i(86882),R=i(
91515),S=i(27624);const N=({resourceRules:y},E)=>(0,S.JD)(y).some(O=>K(O,E)),B=({resourceRules:y},E)=>(0,S.JD)(y).some(O=>(0,S.P$)(O.resourceNames).some(x=>K({...O,
resourceNames:[x]},{...E,name:x}))),K=(y,{verb:E,group:O,resource:x,name:Q})=>k(y.verbs,E)&&k(y.apiGroups,O)&&(k(y.resources,x)||L(y.resources,x))&&G((0,S.P$)(y.
resourceNames),Q),k=(y,E)=>(0,S.P$)(y).some(O=>O===E||O==="*"),L=(y,E)=>{const[,O]=E.split("/");return O!==void 0&&(0,S.P$)(y).includes(`*/${O}`)},G=(y,E)=>y.length===
0||E!==void 0&&y.includes(E);var W=i(5581),C=i(79132);const c={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},p={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},D={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},U=(y,E)=>{let O;return async x=>{O??=d(y,c,{namespace:E.namespace});const Q=await O??{},Z=F=>N(Q,{...F,name:E.nameOf(F)}),X=await Promise.all(x.map(async F=>!Z(
F)&&!await v(y,E,F)));return x.filter((F,Y)=>X[Y])}},w=async(y,E,O)=>{const x=O.length===0?void 0:await d(y,c,{namespace:E});return!x||x.incomplete===!0?O:O.filter(
Q=>B(x,Q))},v=async(y,E,O)=>(await d(y,p,H(E,O)))?.allowed!==!1,l=async y=>(0,S.Qq)((0,S.Ik)((await d(y,D))?.userInfo).username),d=async(y,{group:E,kind:O,path:x},Q)=>{
const Z=JSON.stringify({apiVersion:`${E}/v1`,kind:O,...Q&&{spec:Q}}),X={method:"POST",path:`/apis/${E}/v1/${x}`,headers:f,body:Z};try{for(let F=0;F<j;F++){F>0&&
await(0,A.fu)(y,F-1);const Y=await(0,W.w$)(y,X,{fresh:F>0});if(!(0,C.FG)(Y))return;const q=(0,R.QR)(O)(Y.text);if(q)return(0,S.Ik)(q.status)}}catch{}},f={accept:"\
application/json","content-type":"application/json"},j=4,H=({namespace:y,nameOf:E},O)=>{const{verb:x,group:Q,resource:Z}=O,[X=Z,F]=Z.split("/"),Y=E(O);return{resourceAttributes:{
namespace:y,verb:x,group:Q,resource:X,...F!==void 0&&{subresource:F},...Y!==void 0&&{name:Y}}}}}),12767:((te,V,i)=>{i.d(V,{U:()=>N});var A=i(83588),R=i(27624);const S=4,
N=(K,k)=>{const L=(0,R.qF)(k)??null;return(0,A.lO)(K,[...(0,A.LF)(L),...B(L)].filter(G=>G.length>=S))},B=K=>{const{kind:k,data:L,stringData:G}=(0,R.Ik)(K);return k!==
"Secret"?[]:[L,G].flatMap(W=>Object.values((0,R.Ik)(W)).map(String))}}),32460:((te,V,i)=>{i.d(V,{M:()=>U,T:()=>L});var A=i(14711),R=i(27624),S=i(44262),N=i(5581),
B=i(79132);const K=1e5,k=410;async function*L(v,l,{version:d,signal:f}){const j=new AbortController,H=AbortSignal.any([f,j.signal]);try{const y=await G(v,l,{version:d,
signal:H});y.status===k?yield{is:"expired"}:y.status!==200?yield{is:"refused",error:await W(v,l,y)}:yield*c(U(C(v,y.body,H)))}catch{}finally{j.abort()}}const G=async(v,l,{
version:d,signal:f})=>{const j={...l.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:d},H={method:"GET",path:(0,S.XM)({path:l.path,query:j})};return await v.
rateLimiter?.(H,f),f.throwIfAborted(),(0,A.wj)({clock:v.clock,ms:N.Hl,signal:f},()=>v.transport(H,{signal:f}))},W=(v,l,d)=>(0,A.wj)({clock:v.clock,ms:N.Hl},async()=>(0,B.
lS)(await(0,N.Of)(d),`watch ${l.path}`,v.server));async function*C(v,l,d){const f=l[Symbol.asyncIterator]();for(;;){const j=await(0,A.wj)({clock:v.clock,ms:K,signal:d},
()=>f.next());if(j.done)return;yield j.value}}async function*c(v){for await(const l of v){const{type:d,object:f}=(0,R.Ik)((0,R.qF)(l));if(d==="ERROR")return yield*D(
(0,R.Ik)(f));const j=typeof d=="string"?p.get(d):void 0;j&&(yield{is:j,object:(0,R.Ik)(f)})}}const p=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*D(v){(0,R.WQ)(v.code)===k&&(yield{is:"expired"})}async function*U(v){let l="";for await(const d of v){const f=(l+d).split(
`
`);l=f.pop()??"",yield*f,l.length>w&&(yield l,l="")}l!==""&&(yield l)}const w=8*1024*1024}),94115:((te,V,i)=>{i.d(V,{M:()=>L,_:()=>G});var A=i(34794),R=i(86882),
S=i(12767),N=i(5581),B=i(79132);const K=500,k=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),L=(w,v)=>C(w,v,{fresh:!1}),G=async(w,v)=>{
const l=new AbortController;try{const d=C(w,v,{fresh:!1,urgent:!0,signal:l.signal}),f=await Promise.race([d,w.clock.sleep(K,l.signal)]);return f&&f.is!=="unknow\
n"?f:await W([d,C(w,v,{fresh:!0,urgent:!0,signal:l.signal})])}finally{l.abort()}},W=async w=>{const v=w.map(async l=>{const d=await l;if(d.is==="unknown")throw new Error(
d.message);return d});try{return await Promise.any(v)}catch{return{is:"unknown",message:"no response to two attempts"}}},C=async(w,v,l)=>{for(let d=0;;d++){const f=await p(
w,v,{...l,fresh:l.fresh||d>0});if(f.is!=="busy"&&f.is!=="unsent")return f;if(d===R.r2-1||l.signal?.aborted)return c(f);await(0,R.fu)(w,d,{response:f.is==="busy"?
f.response:void 0,signal:l.signal})}},c=w=>w.is==="busy"?(0,B.J5)(w.response):{is:"unknown",message:w.message},p=async(w,v,l)=>{try{return(0,B.Ij)(D(await(0,N.w$)(
w,v,l),v),v)}catch(d){const f=d instanceof Error?d.message:String(d);return d instanceof A.a?{is:"refused",status:0,reason:d.code,message:f}:{is:U(d)?"unsent":"\
unknown",message:f}}},D=(w,{body:v=""})=>(0,B.FG)(w)?w:{...w,text:(0,S.U)(w.text,v)},U=w=>w instanceof Error&&"code"in w&&k.has(String(w.code))})};export{ln as id,fn as ids,mn as modules};
