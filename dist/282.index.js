const cn=282,dn=[282],un={47282:((te,H,i)=>{i.d(H,{X:()=>sn,Z:()=>Be});var R=i(84611),I=i(87991),_=i(44262),T=i(5581),x=i(14711);const B=25e3,D=5e3,k=5e3,G=(e,t)=>{
const n=new AbortController;let s=t.now();const o=async r=>{const{signal:a}=n;for(let l=B;!a.aborted;)await t.sleep(Math.max(0,s+l-t.now()),a),!(a.aborted||t.now()-
s<l)&&(l=await K(r,a)?B:k)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},K=async(e,t)=>{
try{return await(0,x.wj)({clock:e.clock,ms:D,signal:t},n=>(0,T.w$)(e,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var U=i(35918),d=i(5323),y=i(
71791),j=i(86882);const C=9091;async function A(e,{namespace:t,pod:n},s){const o=`${(0,y.Ro)(t,"pods")}/${encodeURIComponent(n)}:${C}/proxy/metrics`;try{return c(
await(0,T.w$)(e,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function c(e){
const{status:t,text:n}=e;return t===200?u(n)?{is:"read",counters:V(n)}:f:t===403?{is:"forbidden"}:t===404||t===400?{is:"gone"}:t===429?{is:"later",afterMs:(0,j.
Vs)(e)||m}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const m=1e3,f={is:"failed",why:"the answer is no page of metrics"},u=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(e),p=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function V(e){const t=new Map,n=new Map;for(const[
,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const l=p.find(({counts:h,buckets:P})=>h===o||P===o),w=Number(a);!l||!Number.isFinite(w)||
w<0||(o===l.counts?v(t,Number(E(r,l.status)),w):v(n,Number(E(r,"le"))*l.unitMs,w))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const v=(e,t,n)=>{Number.isNaN(t)||e.set(t,(e.get(t)??0)+n)},E=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??
"none",O=9090;async function L(e,{namespace:t,pod:n},s){const o=`${(0,y.Ro)(t,"pods")}/${encodeURIComponent(n)}:${O}/proxy/metrics`;try{const{status:r,text:a}=await(0,T.
w$)(e,{method:"GET",path:o,headers:{}},{signal:s});return r===200?X(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const Z=4,Q={varint:0,fixed64:1,
bytes:2};function X(e){let t=0;for(let n=0;n<e.length;){const s=W(e,n);if(!s||s.end>e.length)return;s.tag===Z&&s.type===Q.fixed64&&(t=e.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(t)&&t>=0?t:void 0}function W(e,t){const n=e[t]??0,[s,o]=[n>>3,n&7];if(o===Q.fixed64)return{tag:s,type:o,end:t+9};const r=o===Q.varint||o===
Q.bytes?Y(e,t+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Q.bytes?r.value:0)}}function Y(e,t){let n=0;for(let s=t,o=1;s<e.length&&s<t+10;s++,o*=128){const r=e[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var q=i(90745),ve=i(96310),Fe=i(34794),F=i(27624),Ge=i(32460);async function*he(e,t,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of Ve(e,t,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=He(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,j.
fu)(e,Math.max(0,r),{signal:s})}}async function*Ve(e,t,{from:n,signal:s}){const o=n===void 0?await Je(e,t,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Ge.T)(e,t,{version:r,signal:s}))}const He=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,F.Qq)((0,F.Ik)(e.object.metadata).resourceVersion)??t}},Je=async(e,t,n)=>{try{const s=await(0,_.LD)(e,t,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Fe.a?{is:"refused",error:s}:void 0}};var ye=i(84148);const pe=["services","routes","configurations","revisions"],ze=(e,{
namespace:t,service:n})=>{const s=new AbortController,o=(0,ye.p)(),r=(0,q.Ts)(),a=(0,ye.l)(n);let l=[],w={revisions:new Map};const h=M=>{w=M,r.notify()},P=(M,b)=>{
const S=(0,ve.Z)(o[M],b);S!==o[M]&&(o[M]=S,h({...a(o),start:w.start}))},g=async M=>{const b=await(0,_.LD)(e,(0,y.VI)(t,n,M),s.signal);if(!b)throw(0,R.V2)("E_NO_\
KNATIVE",{server:e.server});return P(M,{is:"listed",...b}),b.resourceVersion},N=async(M,b)=>{const S=(0,y.VI)(t,n,M);for await(const z of he(e,S,{from:b,signal:s.
signal}))z.is!=="refused"&&P(M,z)};return{open:async()=>{const M=await Promise.all(pe.map(g));return l=pe.map((b,S)=>N(b,M[S]??"")),w},snapshot:()=>w,changed:async(M,b)=>{
for(;M===w&&!b.aborted;)await r.next(b)},learn:P,relist:async M=>(await g(M),w),setStart:M=>h({...w,start:M}),kept:(M,b)=>o[M].get(b),close:async()=>{s.abort(),
await Promise.all(l)}}};var Ze=i(34565),ge=i(92958),Me=i(70209);const Qe=8012,Ye=(e,t)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await qe(e,{namespace:t,
revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);try{const l=await et(e,Xe(t,a),{request:o,signal:r});return l.status>=400&&n.delete(
s),l}catch(l){throw n.delete(s),l}}},Xe=(e,t)=>`${(0,y.Ro)(e,"pods")}/${encodeURIComponent(t)}:${Qe}/proxy`,qe=async(e,{namespace:t,revision:n},s)=>(await(0,_.LD)(
e,{path:(0,y.Ro)(t,"pods"),query:{labelSelector:`${d.Pf.revision}=${n}`}},s))?.items.map(Me.H9).find(r=>r?.ready)?.name,et=async(e,t,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(w=>(0,ge.y)(w)||(0,ge.l)(w)))throw new Error("a header is not for the app");if(!(0,Ze.q)(s))throw(0,R.V2)("E_API_PATH",{path:`${t}${s}`});
const{status:a,text:l}=await(0,T.w$)(e,{method:n,path:`${t}${s}`,headers:o},{signal:r});return{status:a,body:l}};var Ee=i(99256);const oe=5e3,J={afterMs:new Map(
[["InvalidImageName",oe],["ErrImageNeverPull",oe],["CreateContainerConfigError",oe],["CreateContainerError",oe],["RunContainerError",oe]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},tt=e=>{const t=e.pods.flatMap(r=>nt(r,e)),n=[...t,...ct(e,t)],s=e.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},nt=(e,t)=>{
if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[Oe(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const n=e.containers.flatMap(s=>st(e,s,
t));return n.length>0||e.ready?n:at(e,t)},Oe=(e,t,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:e,reason:"Unschedulable",message:t,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},st=(e,t,n)=>{const{name:s,state:o,reason:r="",message:a,exits:l}=t,[w,
h]=[{pod:e.name},`${e.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[ot({...w,key:`${h}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))return[{...w,
key:`${h}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(l===0)return[];const P=e.ready||n.started.has(e.name),g=l>=J.exits&&!P?0:void 0;return[
{...w,key:`${h}/exit`,reason:"CrashLoopBackOff",message:rt(t),container:s,failsAfterMs:g}]},ot=(e,t,n=t)=>({...e,reason:t,message:n,failsAfterMs:J.noSuchImage.test(
n)?0:J.pullMs}),rt=({name:e,exits:t,lastExit:n})=>{const s=t===1?"once":`${t} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${e} exited ${s}${t===1?"":", most recently"}${o}${r}.`},at=(e,{events:t,revision:n})=>{const s=t?.findLast(({about:a,reason:l})=>a===e.name&&
l==="Unhealthy"),o=n&&it(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:e.name}]},it=({spec:e})=>(0,F.WQ)((0,F.JD)((0,d.f1)(e)?.ports)[0]?.containerPort),ct=(e,t)=>{
const{status:n,reason:s="Unknown",message:o=s}=e.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return t.length>0?[]:[Oe("re\
vision/room",o,{seen:e})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?t.some(({key:l})=>l.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},dt={since:new Map,readySince:new Map,started:new Set},ut="revision/down";function lt(e,t,{blind:n}){return e?"failed":t?"healing":n===void 0?"starting":"un\
seen"}function ft({revision:e,blind:t},n){return n.size>0||e?.ready.status==="True"?!1:e?.ready.status!=="Unknown"||t===void 0||e.replicas===0}const be=[3e3,15e3,
6e4],mt=(e,t)=>{const{nowMs:n}=t,s=t.pods.filter($=>$.ready),o=new Map(s.map(({name:$})=>[$,e.readySince.get($)??n])),r=$=>J.steadyMs-wt($,o,t),a=s.filter($=>r(
$)<=0),l=$e([...a,...s.filter(ht)]),w=new Set([...e.started,...$e(a)]),h=tt({...t,steady:l,started:w}),P=t.pods.filter(de).map(({name:$})=>`${$}/quiet`),g=ft(t,
l)?[ut]:[],N=[...h.map(({key:$})=>$),...P,...g],M=new Map(N.map($=>[$,e.since.get($)??n])),b=$=>n-(M.get($)??n),S=({key:$,failsAfterMs:we})=>(we??Number.POSITIVE_INFINITY)-
b($),z=h.find($=>S($)<=0),se=[...h.map(S),...s.map(r),...P.flatMap($=>be.map(we=>we-b($))),...g.map($=>J.downMs-b($))],ce=Math.min(...se.filter($=>$>0)),ee=z??h[0],
We=z!==void 0&&w.size===0;return{is:lt(z,ee,t),diagnosis:ee,serves:l.size>0,isDown:We||g.some($=>b($)>=J.downMs),isOver:We,memory:{since:M,readySince:o,started:w},
againMs:Number.isFinite(ce)?ce:void 0,question:yt(ee,z!==void 0)??pt(P,b),about:ee?ee.pod:t.pods.find(de)?.name,note:t.blind??gt(t.pods)}};function wt({name:e,readySinceMs:t=0},n,s){
const o=s.serverNowMs-t;return o>vt?o:s.nowMs-(n.get(e)??s.nowMs)}const vt=6e4,$e=e=>new Set(e.map(({name:t})=>t)),ht=({containers:e})=>e.every(({exits:t})=>t===
0),de=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:n})=>n==="running"),yt=(e,t)=>e&&`${e.key}${t?"/failed":""}`,pt=(e,t)=>{const[n]=e,s=n===void 0?
0:be.filter(o=>t(n)>=o).length;return s===0?void 0:`${n}/${s}`},gt=e=>{const t=e.filter(({ready:n})=>!n);if(e.length!==0)return t.length===0?"ready":t.every(de)?
"running, not ready yet":"creating the containers"},Mt=5,Et=(e,t)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=e,l={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Ot(s,t),...l}:n==="unseen"?{is:n,note:o??"",...l}:{is:"starting",pods:t.pods.length,...o!==void 0&&{note:o},...l}},Ot=({
reason:e,message:t,pod:n},{events:s,log:o})=>({reason:e,message:t,...n!==void 0&&{pod:n},events:$t((s??[]).filter(bt)).slice(-Mt).map(Pt),log:o}),bt=({isWarning:e,
reason:t})=>e||t.includes("ScaleUp")||J.roomIsMade.has(t),$t=e=>e.filter(({reason:t},n)=>!e.slice(n+1).some(s=>s.reason===t)),Pt=({reason:e,message:t,count:n})=>`${e}${n>
1?` (${n} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var _t=i(9422);const St=e=>{const{snapshots:t}=e;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,t.setStart({is:"starting",pods:0}),It({...e,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),t.setStart(void 0)}}},It=async e=>{
const{api:t,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:l}=e,w=(0,q.Ts)(),h={pods:[],events:[],log:[]},P=(b,S)=>a({revision:r,pod:b,text:S}),g=(0,_t.p)(
t,{namespace:s.namespace,each:P,signal:l.signal});Dt(e,{heard:h,notifier:w,podLogs:g}),At(e,w);const N=new Set;let M=dt;for(;!l.signal.aborted;){const b=n.snapshot().
revisions.get(r),S=mt(M,{...h,revision:b,nowMs:t.clock.now(),serverNowMs:o()});if(M=S.memory,S.question!==void 0&&!N.has(S.question))N.add(S.question),await Tt(
e,{heard:h,podLogs:g,verdict:S});else{Rt(e,Et(S,{...h,events:jt(h,S.about)})),S.isOver&&l.abort();const{againMs:z}=S;await(0,q.Ku)([w.next,se=>z===void 0?(0,q.QH)(
se):t.clock.sleep(z,se)],l.signal)}}},jt=({events:e,pods:t},n)=>e?.filter(({about:s})=>n===void 0?t.every(({name:o})=>o!==s):s===n),Rt=({snapshots:e,end:t},n)=>{
JSON.stringify(n)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(n)},Dt=async({api:e,place:t,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const l={labelSelector:`${d.Pf.revision}=${n}`},w={path:(0,y.Ro)(t.namespace,"pods"),query:l};let h=new Map;for await(const P of he(e,w,{signal:s.signal})){const g=P.
is==="refused"&&P.error.code==="E_FORBIDDEN";if(o.blind=g?P.error.message:void 0,P.is!=="refused"&&(h=(0,ve.Z)(h,P)),o.pods=g?[]:[...h.values()].flatMap(N=>(0,Me.
H9)(N)??[]),a.follow(o.pods),r.notify(),g)return}},At=async({snapshots:e,revision:t,end:n},s)=>{const o=()=>e.snapshot().revisions.get(t)?.ready;for(;!n.signal.
aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,n.signal),o()!==a&&s.notify()}},Nt=2e3,Tt=async({api:e,place:t,revision:n,end:s},{heard:o,podLogs:r,verdict:a})=>{
const l=o.pods.find(({name:g})=>g===a.about),w={namespace:t.namespace,revision:n,pod:l?.name},h={clock:e.clock,ms:Nt,signal:s.signal},P=async g=>{const N=await(0,Ee.
wj)(e,w,g),M=o.events?.filter(({about:ce})=>!N?.some(ee=>ee.about===ce))??[];if(o.events=N&&[...M,...N],l===void 0)return;const{reason:b,container:S=l.userContainer}=a.
diagnosis??{},z=S===l.userContainer?r.last(l.name):[],se=z.length>0||b!=="CrashLoopBackOff";o.log=se?z:await(0,Ee.oW)(e,t.namespace,{pod:l,container:S,signal:g})};
await(0,x.wj)(h,P).catch(()=>{})};var Ct=i(83588),re=i(11584);const Pe=(e,t)=>{const n=(0,F.Ik)(e.metadata),{set:s}=t,o={...s.annotations,[d.w7.driver]:s.driver,
[d.w7.journal]:s.journal&&(0,re.jg)(s.journal),[d.w7.request]:s.request&&(0,re.TD)(s.request),[d.w7.tags]:s.tags?.join(","),...Lt(n,s.verdicts)},r={...s.labels,
[d.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...t.generation===void 0?[]:[ne("/metadata/generation",t.generation)],...Bt(n,t.driver),...ue(
n,"annotations",o),...ue(n,"labels",r),...s.template?[ae("/spec/template",s.template)]:[],...s.traffic?[ae("/spec/traffic",s.traffic)]:[]]},kt=(e,t)=>{const n=(0,F.
Ik)(e.metadata);return[...[...xt(n),...Ut(n)],...ue(n,"annotations",{[d.w7.minScale]:t})]},Ut=({annotations:e})=>(0,F.Gv)(e)?[ne(`/metadata/annotations/${le(d.w7.
minScale)}`,e[d.w7.minScale]??null)]:[],Lt=(e,t)=>{if(t===void 0)return{};const n=Object.keys((0,F.Ik)(e.annotations)).filter(o=>o.startsWith(d.SJ)),s=Object.entries(
t).map(([o,r])=>[d.SJ+o,(0,re.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},xt=({uid:e})=>e===void 0?[]:[ne("/metadata/ui\
d",e)],Bt=(e,t)=>(0,F.Gv)(e.annotations)||t!==null?[ne(`/metadata/annotations/${le(d.w7.driver)}`,t)]:[ne("/metadata/annotations",null)],ue=(e,t,n)=>{const s=Object.
entries(n).flatMap(([o,r])=>{const a=`/metadata/${t}/${le(o)}`;return typeof r=="string"?[ae(a,r)]:r===null&&Object.hasOwn((0,F.Ik)(e[t]),o)?[{op:"remove",path:a}]:
[]});return(0,F.Gv)(e[t])||s.length===0?s:[ne(`/metadata/${t}`,null),ae(`/metadata/${t}`,{}),...s]},ne=(e,t)=>({op:"test",path:e,value:t}),ae=(e,t)=>({op:"add",
path:e,value:t}),le=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ie=i(94115),Kt=i(48280);const _e={accept:"application/json"},Se={..._e,"content-type":"ap\
plication/json"},Ie=({namespace:e,service:t},n,s)=>{const{dryRun:o}=s.options,r=(0,y.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ae(`${(0,y.
xH)(e,"services",t)}?${r}`,Pe(n,s.change))},je=(e,t,n)=>({method:"POST",path:`${(0,y.rJ)(e.namespace,"services")}?${(0,y.wZ)({...n,strict:!0})}`,headers:Se,body:JSON.
stringify(Gt(e,t))}),Re=async(e,t,{urgent:n})=>{const s=await(n?ie._:ie.M)(e,t);if(s.is==="refused"&&s.status===401)throw(0,R.V2)("E_UNAUTHORIZED",{server:e.server,
message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Kt.r5)(s.object)},object:s.object}},De=({namespace:e},{kind:t,name:n,live:s,
minScale:o})=>Ae(`${(0,y.xH)(e,t,n)}?${(0,y.wZ)({})}`,kt(s,o)),Wt=async(e,t,n)=>{const s=await(0,ie.M)(e,De(t,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},Ft=async(e,t,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,F.Ik)(n.metadata).uid??null}}),
o=(0,y.xH)(t.namespace,"services",t.service),r=await(0,ie.M)(e,{method:"DELETE",path:o,headers:Se,body:s});return r.is==="written"||r.is==="refused"&&r.status===
404?{is:"written"}:r},Ae=(e,t)=>({method:"PATCH",path:e,headers:{..._e,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),Gt=({namespace:e,service:t},n)=>({
apiVersion:`${d.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...n.labels,[d.Pf.active]:"true"},annotations:{...n.annotations,[d.w7.driver]:n.driver,
[d.w7.journal]:(0,re.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),Vt=(e,t,n)=>{let s=t;return n.map(o=>{const r=Ie(e,
s,{change:o,options:{}});return s=zt(s,Pe(s,o)),fe(r)})},Ht=(e,t)=>fe(je(e,t,{})),Jt=(e,{on:t,revision:n,before:s,after:o},r={})=>{const a=(0,F.Ik)(r.metadata),
{[d.w7.minScale]:l,...w}=(0,F.Ik)(a.annotations),h={...w,...s!==null&&{[d.w7.minScale]:s}},P=t==="revision"?"revisions":"podautoscalers",g={...r,metadata:{...a,
annotations:h}};return fe(De(e,{kind:P,name:n,live:g,minScale:o}))},fe=({method:e,path:t,body:n=""})=>({method:e,path:t,body:JSON.stringify((0,Ct.L)((0,F.qF)(n)??
null))}),zt=(e,t)=>t.reduce((n,s)=>s.op==="test"?n:Ne(n,Zt(s.path),s.op==="add"?s.value:void 0),e),Zt=e=>e.slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll(
"~0","~")),Ne=(e,[t="",...n],s)=>{const{[t]:o,...r}=e,a=n.length===0?s:Ne((0,F.Gv)(o)?o:(0,F.Ik)(void 0),n,s);return a===void 0?r:{...r,[t]:a}};var Qt=i(82478),
Yt=i(67621);const Xt=(e,t,n)=>{let s;return{previewMinScale:o=>Jt(t,o,n.kept(qt[o.on],o.revision)),writeRevision:(o,r)=>Ce(e,{place:t,snapshots:n,kind:"revision\
s",name:o},r),readAutoscaler:o=>ke(e,{place:t,snapshots:n,name:o}),writeAutoscaler:(o,r)=>en(e,{place:t,snapshots:n,name:o},r),readPods:o=>(0,Qt.Y)(e,t.namespace,
o),installation:o=>(o&&(s=void 0),s??=(0,Yt.Z)(e,t,n.kept("services",t.service)),s)}},Te={is:"refused",status:404,reason:"NotFound",message:"This rollout has no\
t found the object."},me=(e,t,{result:n,object:s})=>(s&&e.learn(t,{is:"put",object:s}),n),qt={revision:"revisions","pod-autoscaler":"podautoscalers"},Ce=async(e,{
place:t,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?me(n,s,await Wt(e,t,{kind:s,name:o,live:a,minScale:r})):Te},ke=async(e,{place:t,
snapshots:n,name:s})=>{try{const o=await(0,_.LF)(e,{path:(0,y.xH)(t.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podautoscaler\
s",{is:"put",object:o}):r&&n.learn("podautoscalers",{is:"gone",object:r}),!0}catch{return!1}},en=async(e,t,n)=>{const s=await Ce(e,{...t,kind:"podautoscalers"},
n);return s.is!=="written"&&await ke(e,t),s};var Ue=i(24399);const tn=(e,{journal:t,driver:n,traffic:s})=>Le(e,d.w7.journal,t&&(0,re.jg)(t))?Le(e,d.w7.driver,n)?
s&&!nn(e.traffic,s)?"the traffic that was sent":void 0:xe(d.w7.driver,n):xe(d.w7.journal,t),Le=({annotations:e},t,n)=>n===void 0||e[t]===(n??void 0),xe=(e,t)=>t===
null?`the removal of the annotation ${e}`:`the annotation ${e}`,nn=(e,t)=>(0,Ue.UN)(e,t)||t.length===0&&(0,Ue.UN)(e,[{latestRevision:!0,percent:100}]),Be=({service:e})=>t=>t.
group===d.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,sn=e=>{const{clock:t,target:n,rateLimiter:s,random:o=Math.random}=e,r={namespace:e.namespace,
service:e.service},a=(0,U.m)(e.transport,t),l=G(a.transport,t),w={transport:l.transport,clock:t,random:o,server:n.server,rateLimiter:s},h=ze(w,r),P=St({api:w,place:r,
snapshots:h,serverNow:a.serverNow});return{target:n,open:async()=>{const g=await h.open();return l.begin(w),g},snapshot:h.snapshot,changed:h.changed,reread:g=>an(
w,{...r,snapshots:h},g),rereadRevisions:()=>h.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,I.YP)(w,{namespace:r.namespace,nameOf:Be(
r)}),user:()=>(0,I.eK)(w),writeService:async(g,N={})=>{const M=h.kept("services",r.service);if(!M)return Te;const b=await Re(w,Ie(r,M,{change:g,options:N}),N);return N.
dryRun?b.result:Ke(r,me(h,"services",b),g.set)},createService:async(g,N={})=>{const M=await Re(w,je(r,g,N),N);return N.dryRun?M.result:Ke(r,me(h,"services",M),g)},
preview:g=>Vt(r,h.kept("services",r.service)??{},g),previewCreation:g=>Ht(r,g),...Xt(w,r,h),deleteService:()=>rn(w,r,h.kept("services",r.service)),...on(w,r),follow:P.
follow,unfollow:P.unfollow,close:async()=>{P.unfollow(),l.end(),await h.close()}}},on=(e,{namespace:t})=>({askPod:Ye(e,t),readCounters:(n,s)=>A(e,{namespace:t,pod:n},
s),readRequestRate:(n,s)=>L(e,{namespace:t,pod:n},s)}),rn=async(e,t,n)=>n?Ft(e,t,n):{is:"written"},Ke=({service:e},t,n)=>{const s=t.is==="written"&&t.service?tn(
t.service,n):void 0;if(s!==void 0)throw(0,R.V2)("E_WRITE_ALTERED",{service:e,what:s});return t},an=async(e,{namespace:t,service:n,snapshots:s},o)=>{const r=s.kept(
"services",n),a=await(0,_.Bk)(e,{path:(0,y.xH)(t,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),
s.snapshot()}}),99256:((te,H,i)=>{i.d(H,{oW:()=>G,w$:()=>k,wj:()=>B});var R=i(44262),I=i(5581),_=i(79132),T=i(71791),x=i(70209);const B=async(K,U,d)=>{const{pod:y,
revision:j}=U,A=(y?[`involvedObject.name=${y}`]:[`involvedObject.name=${j}`,"involvedObject.kind=ReplicaSet"]).map(u=>D(K,U.namespace,{selector:u,signal:d}));return(await Promise.
all(A).catch(()=>{}))?.flat()?.filter(u=>u.about===y||u.about.startsWith(j))?.toSorted((u,p)=>(0,x.RN)(u.at,p.at))},D=async(K,U,{selector:d,signal:y})=>{const j={
path:(0,T.Ro)(U,"events"),query:{fieldSelector:d}};return((await(0,R.LD)(K,j,y))?.items??[]).map(x.WD)},k=20,G=async(K,U,{pod:d,container:y,signal:j})=>{const C=d.
containers.some(({name:m,state:f})=>m===y&&f==="terminated"),A={container:y,tailLines:String(k),previous:String(!C)},c=(0,R.XM)({path:`${(0,T.Ro)(U,"pods")}/${encodeURIComponent(
d.name)}/log`,query:A});try{const m=await(0,I.w$)(K,{method:"GET",path:c},{signal:j});return(0,_.FG)(m)?m.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((te,H,i)=>{i.d(H,{n:()=>U,p:()=>B});var R=i(44262),I=i(32460),_=i(71791),T=i(99256);const x=3,B=(d,{namespace:y,each:j,
signal:C})=>{const A=new Map,c=new Set,m=async f=>{const u={container:f.userContainer,follow:"true"},p=(0,R.XM)({path:`${(0,_.Ro)(y,"pods")}/${encodeURIComponent(
f.name)}/log`,query:u});try{const V=await d.transport({method:"GET",path:p},{signal:C});if(V.status!==200)return;A.set(f.name,[]);const v=K(E=>j(f.name,E));for await(const E of(0,I.
M)(V.body)){const O=G(E);A.set(f.name,[...A.get(f.name)??[],O].slice(-T.w$)),v(O)}}catch{}};return{follow:f=>{for(const u of f){const p=U(u);p!==void 0&&!c.has(
p)&&(A.has(u.name)||A.size<x)&&(c.add(p),m(u))}},last:f=>A.get(f)??[]}},D=4e3,k=1e3,G=d=>d.length<=D?d:`${d.slice(0,D)} (and ${d.length-D} characters more)`,K=d=>{
let y=0;return j=>{y+=1,y<=k&&d(j),y===k&&d("(further lines are not shown)")}},U=({name:d,userContainer:y,containers:j})=>{const C=j.find(A=>A.name===y);return C?.
state==="running"?`${d}/${C.exits}`:C?.state==="terminated"?`${d}/${C.exits-1}`:void 0}}),87991:((te,H,i)=>{i.d(H,{YP:()=>C,eK:()=>m,KY:()=>A});var R=i(86882),I=i(
91515),_=i(27624);const T=({resourceRules:v},E)=>(0,_.JD)(v).some(O=>B(O,E)),x=({resourceRules:v},E)=>(0,_.JD)(v).some(O=>(0,_.P$)(O.resourceNames).some(L=>B({...O,
resourceNames:[L]},{...E,name:L}))),B=(v,{verb:E,group:O,resource:L,name:Z})=>D(v.verbs,E)&&D(v.apiGroups,O)&&(D(v.resources,L)||k(v.resources,L))&&G((0,_.P$)(v.
resourceNames),Z),D=(v,E)=>(0,_.P$)(v).some(O=>O===E||O==="*"),k=(v,E)=>{const[,O]=E.split("/");return O!==void 0&&(0,_.P$)(v).includes(`*/${O}`)},G=(v,E)=>v.length===
0||E!==void 0&&v.includes(E);var K=i(5581),U=i(79132);const d={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},y={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},j={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},C=(v,E)=>{let O;return async L=>{O??=f(v,d,{namespace:E.namespace});const Z=await O??{},Q=W=>T(Z,{...W,name:E.nameOf(W)}),X=await Promise.all(L.map(async W=>!Q(
W)&&!await c(v,E,W)));return L.filter((W,Y)=>X[Y])}},A=async(v,E,O)=>{const L=O.length===0?void 0:await f(v,d,{namespace:E});return!L||L.incomplete===!0?O:O.filter(
Z=>x(L,Z))},c=async(v,E,O)=>(await f(v,y,V(E,O)))?.allowed!==!1,m=async v=>(0,_.Qq)((0,_.Ik)((await f(v,j))?.userInfo).username),f=async(v,{group:E,kind:O,path:L},Z)=>{
const Q=JSON.stringify({apiVersion:`${E}/v1`,kind:O,...Z&&{spec:Z}}),X={method:"POST",path:`/apis/${E}/v1/${L}`,headers:u,body:Q};try{for(let W=0;W<p;W++){W>0&&
await(0,R.fu)(v,W-1);const Y=await(0,K.w$)(v,X,{fresh:W>0});if(!(0,U.FG)(Y))return;const q=(0,I.QR)(O)(Y.text);if(q)return(0,_.Ik)(q.status)}}catch{}},u={accept:"\
application/json","content-type":"application/json"},p=4,V=({namespace:v,nameOf:E},O)=>{const{verb:L,group:Z,resource:Q}=O,[X=Q,W]=Q.split("/"),Y=E(O);return{resourceAttributes:{
namespace:v,verb:L,group:Z,resource:X,...W!==void 0&&{subresource:W},...Y!==void 0&&{name:Y}}}}}),12767:((te,H,i)=>{i.d(H,{U:()=>T});var R=i(83588),I=i(27624);const _=4,
T=(B,D)=>{const k=(0,I.qF)(D)??null;return(0,R.lO)(B,[...(0,R.LF)(k),...x(k)].filter(G=>G.length>=_))},x=B=>{const{kind:D,data:k,stringData:G}=(0,I.Ik)(B);return D!==
"Secret"?[]:[k,G].flatMap(K=>Object.values((0,I.Ik)(K)).map(String))}}),32460:((te,H,i)=>{i.d(H,{M:()=>C,T:()=>k});var R=i(14711),I=i(27624),_=i(44262),T=i(5581),
x=i(79132);const B=1e5,D=410;async function*k(c,m,{version:f,signal:u}){const p=new AbortController,V=AbortSignal.any([u,p.signal]);try{const v=await G(c,m,{version:f,
signal:V});v.status===D?yield{is:"expired"}:v.status!==200?yield{is:"refused",error:await K(c,m,v)}:yield*d(C(U(c,v.body,V)))}catch{}finally{p.abort()}}const G=async(c,m,{
version:f,signal:u})=>{const p={...m.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:f},V={method:"GET",path:(0,_.XM)({path:m.path,query:p})};return await c.
rateLimiter?.(V,u),u.throwIfAborted(),(0,R.wj)({clock:c.clock,ms:T.Hl,signal:u},()=>c.transport(V,{signal:u}))},K=(c,m,f)=>(0,R.wj)({clock:c.clock,ms:T.Hl},async()=>(0,x.
lS)(await(0,T.Of)(f),`watch ${m.path}`,c.server));async function*U(c,m,f){const u=m[Symbol.asyncIterator]();for(;;){const p=await(0,R.wj)({clock:c.clock,ms:B,signal:f},
()=>u.next());if(p.done)return;yield p.value}}async function*d(c){for await(const m of c){const{type:f,object:u}=(0,I.Ik)((0,I.qF)(m));if(f==="ERROR")return yield*j(
(0,I.Ik)(u));const p=typeof f=="string"?y.get(f):void 0;p&&(yield{is:p,object:(0,I.Ik)(u)})}}const y=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*j(c){(0,I.WQ)(c.code)===D&&(yield{is:"expired"})}async function*C(c){let m="";for await(const f of c){const u=(m+f).split(
`
`);m=u.pop()??"",yield*u,m.length>A&&(yield m,m="")}m!==""&&(yield m)}const A=8*1024*1024}),94115:((te,H,i)=>{i.d(H,{M:()=>k,_:()=>G});var R=i(34794),I=i(86882),
_=i(12767),T=i(5581),x=i(79132);const B=500,D=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),k=(c,m)=>d(c,m,{fresh:!1}),G=async(c,m)=>{
const f=new AbortController;try{const u=d(c,m,{fresh:!1,urgent:!0,signal:f.signal}),p=await Promise.race([u,c.clock.sleep(B,f.signal)]);return p&&U(p)?p:await K(
[u,d(c,m,{fresh:!0,urgent:!0,signal:f.signal})])}finally{f.abort()}},K=async c=>{const m=c.map(async f=>{const u=await f;if(!U(u))throw new Error(u.message);return u});
try{return await Promise.any(m)}catch{const f=(await Promise.all(c)).find((u,p,V)=>V.every(({is:v})=>v===u.is));return f?.is==="refused"?f:{is:"unknown",message:"\
no response to two attempts"}}},U=c=>c.is!=="unknown"&&!(c.is==="refused"&&c.isForNow),d=async(c,m,f)=>{for(let u=0;;u++){const p=await j(c,m,{...f,fresh:f.fresh||
u>0});if(p.is!=="busy"&&p.is!=="unsent")return p;if(u===I.r2-1||f.signal?.aborted)return y(p);await(0,I.fu)(c,u,{response:p.is==="busy"?p.response:void 0,signal:f.
signal})}},y=c=>c.is==="busy"?(0,x.J5)(c.response,!0):{is:"unknown",message:c.message},j=async(c,m,f)=>{try{return(0,x.Ij)(C(await(0,T.w$)(c,m,f),m),m)}catch(u){
const p=u instanceof Error?u.message:String(u);return u instanceof R.a?{is:"refused",status:0,reason:u.code,message:p}:{is:A(u)?"unsent":"unknown",message:p}}},
C=(c,{body:m=""})=>(0,x.FG)(c)?c:{...c,text:(0,_.U)(c.text,m)},A=c=>c instanceof Error&&"code"in c&&D.has(String(c.code))})};export{cn as id,dn as ids,un as modules};
