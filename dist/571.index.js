const cn=571,dn=[571],un={82571:((ee,V,c)=>{c.d(V,{X:()=>sn,Z:()=>Be});var x=c(84611),T=c(87991),R=c(44262),C=c(5581),G=c(14711);const _=25e3,L=5e3,F=5e3,H=(t,e)=>{
const n=new AbortController;let s=e.now();const o=async r=>{const{signal:i}=n;for(let f=_;!i.aborted;)await e.sleep(Math.max(0,s+f-e.now()),i),!(i.aborted||e.now()-
s<f)&&(f=await W(r,i)?_:F)};return{transport:(r,i)=>(!i.fresh&&!r.path.includes("watch=1")&&(s=e.now()),t(r,i)),begin:r=>{o(r)},end:()=>n.abort()}},W=async(t,e)=>{
try{return await(0,G.wj)({clock:t.clock,ms:L,signal:e},n=>(0,C.w$)(t,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var $=c(35918),a=c(5323),u=c(
71791),h=c(86882);const P=9091;async function A(t,{namespace:e,pod:n},s){const o=`${(0,u.Ro)(e,"pods")}/${encodeURIComponent(n)}:${P}/proxy/metrics`;try{return v(
await(0,C.w$)(t,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function v(t){
const{status:e,text:n}=t;return e===200?m(n)?{is:"read",counters:E(n)}:d:e===403?{is:"forbidden"}:e===404||e===400?{is:"gone"}:e===429?{is:"later",afterMs:(0,h.
Vs)(t)||M}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${e}`}}const M=1e3,d={is:"failed",why:"the answer is no page of metrics"},m=t=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(t),p=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function E(t){const e=new Map,n=new Map;for(const[
,o="",r="",i=""]of t.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=p.find(({counts:y,buckets:k})=>y===o||k===o),w=Number(i);!f||!Number.isFinite(w)||
w<0||(o===f.counts?l(e,Number(O(r,f.status)),w):l(n,Number(O(r,"le"))*f.unitMs,w))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:e,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const l=(t,e,n)=>{Number.isNaN(e)||t.set(e,(t.get(e)??0)+n)},O=(t,e)=>new RegExp(`(?:^|,)${e}="([^"]*)"`).exec(t)?.[1]??
"none",S=9090;async function U(t,{namespace:e,pod:n},s){const o=`${(0,u.Ro)(e,"pods")}/${encodeURIComponent(n)}:${S}/proxy/metrics`;try{const{status:r,text:i}=await(0,C.
w$)(t,{method:"GET",path:o,headers:{}},{signal:s});return r===200?X(Buffer.from(i,"latin1")):void 0}catch{s.throwIfAborted();return}}const z=4,Z={varint:0,fixed64:1,
bytes:2};function X(t){let e=0;for(let n=0;n<t.length;){const s=K(t,n);if(!s||s.end>t.length)return;s.tag===z&&s.type===Z.fixed64&&(e=t.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(e)&&e>=0?e:void 0}function K(t,e){const n=t[e]??0,[s,o]=[n>>3,n&7];if(o===Z.fixed64)return{tag:s,type:o,end:e+9};const r=o===Z.varint||o===
Z.bytes?Q(t,e+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Z.bytes?r.value:0)}}function Q(t,e){let n=0;for(let s=e,o=1;s<t.length&&s<e+10;s++,o*=128){const r=t[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var q=c(90745),we=c(96310),Ke=c(34794),N=c(27624),Ge=c(32460);async function*ve(t,e,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const i of _e(t,e,{from:o,signal:s}))i.is!=="refused"&&(r=-1),o=Ve(i,o),i.is!=="bookmark"&&i.is!=="expired"&&(yield i);await(0,h.
fu)(t,Math.max(0,r),{signal:s})}}async function*_e(t,e,{from:n,signal:s}){const o=n===void 0?await He(t,e,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Ge.T)(t,e,{version:r,signal:s}))}const Ve=(t,e)=>{switch(t.is){case"expired":return;case"refused":return e;case"listed":return t.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,N.Qq)((0,N.Ik)(t.object.metadata).resourceVersion)??e}},He=async(t,e,n)=>{try{const s=await(0,R.LD)(t,e,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Ke.a?{is:"refused",error:s}:void 0}};var he=c(8407);const pe=["services","routes","configurations","revisions"],Je=(t,{
namespace:e,service:n})=>{const s=new AbortController,o=(0,he.p)(),r=(0,q.Ts)(),i=(0,he.l)(n);let f=[],w={revisions:new Map};const y=g=>{w=g,r.notify()},k=(g,j)=>{
const D=(0,we.Z)(o[g],j);D!==o[g]&&(o[g]=D,y({...i(o),start:w.start}))},b=async g=>{const j=await(0,R.LD)(t,(0,u.VI)(e,n,g),s.signal);if(!j)throw(0,x.V2)("E_NO_\
KNATIVE",{server:t.server});return k(g,{is:"listed",...j}),j.resourceVersion},B=async(g,j)=>{const D=(0,u.VI)(e,n,g);for await(const Y of ve(t,D,{from:j,signal:s.
signal}))Y.is!=="refused"&&k(g,Y)};return{open:async()=>{const g=await Promise.all(pe.map(b));return f=pe.map((j,D)=>B(j,g[D]??"")),w},snapshot:()=>w,changed:async(g,j)=>{
for(;g===w&&!j.aborted;)await r.next(j)},learn:k,relist:async g=>(await b(g),w),setStart:g=>y({...w,start:g}),kept:(g,j)=>o[g].get(j),close:async()=>{s.abort(),
await Promise.all(f)}}};var ze=c(16364),ye=c(33095),ge=c(70209);const Ze=8012,Qe=(t,e)=>{const n=new Map;return async(s,o,r)=>{const i=n.get(s)??await Xe(t,{namespace:e,
revision:s},r);if(i===void 0)throw new Error(`${s} has no ready pod`);n.set(s,i);try{const f=await qe(t,Ye(e,i),{request:o,signal:r});return f.status>=400&&n.delete(
s),f}catch(f){throw n.delete(s),f}}},Ye=(t,e)=>`${(0,u.Ro)(t,"pods")}/${encodeURIComponent(e)}:${Ze}/proxy`,Xe=async(t,{namespace:e,revision:n},s)=>(await(0,R.LD)(
t,{path:(0,u.Ro)(e,"pods"),query:{labelSelector:`${a.Pf.revision}=${n}`}},s))?.items.map(ge.H9).find(r=>r?.ready)?.name,qe=async(t,e,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(w=>(0,ye.y)(w)||(0,ye.l)(w)))throw new Error("a header is not for the app");if(!(0,ze.q)(s))throw(0,x.V2)("E_API_PATH",{path:`${e}${s}`});
const{status:i,text:f}=await(0,C.w$)(t,{method:n,path:`${e}${s}`,headers:o},{signal:r});return{status:i,body:f}};var Me=c(99256);const ne=5e3,J={afterMs:new Map(
[["InvalidImageName",ne],["ErrImageNeverPull",ne],["CreateContainerConfigError",ne],["CreateContainerError",ne],["RunContainerError",ne]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},et=t=>{const e=t.pods.flatMap(r=>tt(r,t)),n=[...e,...it(t,e)],s=t.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,i)=>o(r)===o(i)?0:o(r)-o(i))},tt=(t,e)=>{
if(e.steady.has(t.name))return[];if(t.unschedulable!==void 0)return[be(`${t.name}/room`,t.unschedulable,{pod:t,seen:e})];const n=t.containers.flatMap(s=>nt(t,s,
e));return n.length>0||t.ready?n:rt(t,e)},be=(t,e,n)=>{const s=n.seen.events?.some(({reason:r})=>J.roomIsMade.has(r))??!0,o=n.pod?.name;return{key:t,reason:"Uns\
chedulable",message:e,pod:o,failsAfterMs:s?void 0:J.noRoomMs}},nt=(t,e,n)=>{const{name:s,state:o,reason:r="",message:i,exits:f}=e,w={key:`${t.name}/${s}/${r}`,pod:t.
name};if(o==="waiting"&&J.pullReasons.has(r))return[st({...w,key:`${t.name}/${s}/pull`},r,i)];if(o==="waiting"&&J.afterMs.has(r))return[{...w,reason:r,message:i??
r,failsAfterMs:J.afterMs.get(r)}];if(f===0)return[];const y=t.ready||n.started.has(t.name),k=f>=J.exits&&!y?0:void 0;return[{...w,key:`${t.name}/${s}/exit`,reason:"\
CrashLoopBackOff",message:ot(e),container:s,failsAfterMs:k}]},st=(t,e,n=e)=>({...t,reason:e,message:n,failsAfterMs:J.noSuchImage.test(n)?0:J.pullMs}),ot=({name:t,
exits:e,lastExit:n})=>{const s=e===1?"once":`${e} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason})`:"";return`Container ${t}\
 exited ${s}${e===1?"":", most recently"}${o}${r}.`},rt=(t,{events:e,revision:n})=>{const s=e?.findLast(({about:i,reason:f})=>i===t.name&&f==="Unhealthy"),o=n&&
at(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${t.name}/unhealthy`,
reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:t.name}]},at=({spec:t})=>(0,N.WQ)((0,N.JD)((0,a.f1)(t)?.ports)[0]?.containerPort),it=(t,e)=>{const{status:n,
reason:s="Unknown",message:o=s}=t.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return e.length>0?[]:[be("revision/room",o,
{seen:t})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?[{...r,failsAfterMs:void 0}]:
s.startsWith("ExitCode")?e.some(({key:f})=>f.endsWith("/exit"))?[]:[t.pods.length>0||t.started.size>0?{...r,failsAfterMs:void 0}:r]:[r]},ct={since:new Map,readySince:new Map,
started:new Set},dt="revision/down",ut=({revision:t},e)=>t?.ready.status==="False"&&e.size===0,$e=[3e3,15e3,6e4],lt=(t,e)=>{const{nowMs:n}=e,s=e.pods.filter(I=>I.
ready),o=new Map(s.map(({name:I})=>[I,t.readySince.get(I)??n])),r=I=>J.steadyMs-ft(I,o,e),i=s.filter(I=>r(I)<=0),f=Ee([...i,...s.filter(wt)]),w=new Set([...t.started,
...Ee(i)]),y=et({...e,steady:f,started:w}),k=e.pods.filter(ce).map(({name:I})=>`${I}/quiet`),b=ut(e,f)?[dt]:[],B=[...y.map(({key:I})=>I),...k,...b],g=new Map(B.
map(I=>[I,t.since.get(I)??n])),j=I=>n-(g.get(I)??n),D=({key:I,failsAfterMs:me})=>(me??Number.POSITIVE_INFINITY)-j(I),Y=y.find(I=>D(I)<=0),ie=[...y.map(D),...s.map(
r),...k.flatMap(I=>$e.map(me=>me-j(I))),...b.map(I=>J.downMs-j(I))],We=Math.min(...ie.filter(I=>I>0)),oe=Y??y[0];return{is:Y?"failed":oe?"healing":e.blind===void 0?
"starting":"unseen",diagnosis:oe,serves:f.size>0,isDown:b.some(I=>j(I)>=J.downMs),memory:{since:g,readySince:o,started:w},againMs:Number.isFinite(We)?We:void 0,
question:vt(oe,Y!==void 0)??ht(k,j),about:oe?oe.pod:e.pods.find(ce)?.name,note:e.blind??pt(e.pods)}};function ft({name:t,readySinceMs:e=0},n,s){const o=s.serverNowMs-
e;return o>mt?o:s.nowMs-(n.get(t)??s.nowMs)}const mt=6e4,Ee=t=>new Set(t.map(({name:e})=>e)),wt=({containers:t})=>t.every(({exits:e})=>e===0),ce=({ready:t,containers:e})=>!t&&
e.length>0&&e.every(({state:n})=>n==="running"),vt=(t,e)=>t&&`${t.key}${e?"/failed":""}`,ht=(t,e)=>{const[n]=t,s=n===void 0?0:$e.filter(o=>e(n)>=o).length;return s===
0?void 0:`${n}/${s}`},pt=t=>{const e=t.filter(({ready:n})=>!n);if(t.length!==0)return e.length===0?"ready":e.every(ce)?"running, not ready yet":"creating the co\
ntainers"},yt=5,gt=(t,e)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:i}=t,f={...r&&{serves:r},...i&&{isDown:i}};return s&&(n==="failed"||n==="healing")?{is:n,
why:Mt(s,e),...f}:n==="unseen"?{is:n,note:o??"",...f}:{is:"starting",pods:e.pods.length,...o!==void 0&&{note:o},...f}},Mt=({reason:t,message:e,pod:n},{events:s,
log:o})=>({reason:t,message:e,...n!==void 0&&{pod:n},events:$t((s??[]).filter(bt)).slice(-yt).map(Et),log:o}),bt=({isWarning:t,reason:e})=>t||e.includes("ScaleU\
p")||J.roomIsMade.has(e),$t=t=>t.filter(({reason:e},n)=>!t.slice(n+1).some(s=>s.reason===e)),Et=({reason:t,message:e,count:n})=>`${t}${n>1?` (${n} times)`:""}: ${e.
trim().replaceAll(/\s*\n\s*/g," ")}`;var Ot=c(9422);const St=t=>{const{snapshots:e}=t;let n=new AbortController;return{follow:(s,o)=>{n.abort(),n=new AbortController,
e.setStart({is:"starting",pods:0}),Pt({...t,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),e.setStart(void 0)}}},Pt=async t=>{const{api:e,snapshots:n,place:s,
serverNow:o,revision:r,log:i,end:f}=t,w=(0,q.Ts)(),y={pods:[],events:[],log:[]},k=(j,D)=>i({revision:r,pod:j,text:D}),b=(0,Ot.p)(e,{namespace:s.namespace,each:k,
signal:f.signal});It(t,{heard:y,notifier:w,podLogs:b}),Rt(t,w);const B=new Set;let g=ct;for(;!f.signal.aborted;){const j=n.snapshot().revisions.get(r),D=lt(g,{...y,
revision:j,nowMs:e.clock.now(),serverNowMs:o()});if(g=D.memory,D.question!==void 0&&!B.has(D.question))B.add(D.question),await At(t,{heard:y,podLogs:b,verdict:D});else{
jt(t,gt(D,y)),D.is==="failed"&&f.abort();const{againMs:Y}=D;await(0,q.Ku)([w.next,ie=>Y===void 0?(0,q.QH)(ie):e.clock.sleep(Y,ie)],f.signal)}}},jt=({snapshots:t,
end:e},n)=>{JSON.stringify(n)!==JSON.stringify(t.snapshot().start)&&!e.signal.aborted&&t.setStart(n)},It=async({api:t,place:e,revision:n,end:s},{heard:o,notifier:r,
podLogs:i})=>{const f={labelSelector:`${a.Pf.revision}=${n}`},w={path:(0,u.Ro)(e.namespace,"pods"),query:f};let y=new Map;for await(const k of ve(t,w,{signal:s.
signal})){const b=k.is==="refused"&&k.error.code==="E_FORBIDDEN";if(o.blind=b?k.error.message:void 0,k.is!=="refused"&&(y=(0,we.Z)(y,k)),o.pods=b?[]:[...y.values()].
flatMap(B=>(0,ge.H9)(B)??[]),i.follow(o.pods),r.notify(),b)return}},Rt=async({snapshots:t,revision:e,end:n},s)=>{const o=()=>t.snapshot().revisions.get(e)?.ready;
for(;!n.signal.aborted;){const[r,i]=[t.snapshot(),o()];await t.changed(r,n.signal),o()!==i&&s.notify()}},kt=2e3,At=async({api:t,place:e,revision:n,end:s},{heard:o,
podLogs:r,verdict:i})=>{const f=o.pods.find(({name:b})=>b===i.about),w={namespace:e.namespace,revision:n,pod:f?.name},y={clock:t.clock,ms:kt,signal:s.signal},k=async b=>{
if(o.events=await(0,Me.wj)(t,w,b),f===void 0)return;const{reason:B,container:g=f.userContainer}=i.diagnosis??{},j=g===f.userContainer?r.last(f.name):[],D=j.length>
0||B!=="CrashLoopBackOff";o.log=D?j:await(0,Me.oW)(t,e.namespace,{pod:f,container:g,signal:b})};await(0,G.wj)(y,k).catch(()=>{})};var Nt=c(30673),se=c(11584);const Oe=(t,e)=>{
const n=(0,N.Ik)(t.metadata),{set:s}=e,o={...s.annotations,[a.w7.driver]:s.driver,[a.w7.journal]:s.journal&&(0,se.jg)(s.journal),[a.w7.request]:s.request&&(0,se.
TD)(s.request),[a.w7.tags]:s.tags?.join(","),...Ct(n,s.verdicts)},r={...s.labels,[a.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...e.generation===
void 0?[]:[te("/metadata/generation",e.generation)],...Lt(n,e.driver),...de(n,"annotations",o),...de(n,"labels",r),...s.template?[re("/spec/template",s.template)]:
[],...s.traffic?[re("/spec/traffic",s.traffic)]:[]]},Dt=(t,e)=>{const n=(0,N.Ik)(t.metadata);return[...[...xt(n),...Tt(n)],...de(n,"annotations",{[a.w7.minScale]:e})]},
Tt=({annotations:t})=>(0,N.Gv)(t)?[te(`/metadata/annotations/${ue(a.w7.minScale)}`,t[a.w7.minScale]??null)]:[],Ct=(t,e)=>{if(e===void 0)return{};const n=Object.
keys((0,N.Ik)(t.annotations)).filter(o=>o.startsWith(a.SJ)),s=Object.entries(e).map(([o,r])=>[a.SJ+o,(0,se.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),
...Object.fromEntries(s)}},xt=({uid:t})=>t===void 0?[]:[te("/metadata/uid",t)],Lt=(t,e)=>(0,N.Gv)(t.annotations)||e!==null?[te(`/metadata/annotations/${ue(a.w7.
driver)}`,e)]:[te("/metadata/annotations",null)],de=(t,e,n)=>{const s=Object.entries(n).flatMap(([o,r])=>{const i=`/metadata/${e}/${ue(o)}`;return typeof r=="st\
ring"?[re(i,r)]:r===null&&Object.hasOwn((0,N.Ik)(t[e]),o)?[{op:"remove",path:i}]:[]});return(0,N.Gv)(t[e])||s.length===0?s:[te(`/metadata/${e}`,null),re(`/metad\
ata/${e}`,{}),...s]},te=(t,e)=>({op:"test",path:t,value:e}),re=(t,e)=>({op:"add",path:t,value:e}),ue=t=>t.replaceAll("~","~0").replaceAll("/","~1");var ae=c(654),
Ut=c(48280);const Se={accept:"application/json"},Pe={...Se,"content-type":"application/json"},je=({namespace:t,service:e},n,s)=>{const{dryRun:o}=s.options,r=(0,u.
wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return Ae(`${(0,u.xH)(t,"services",e)}?${r}`,Oe(n,s.change))},Ie=(t,e,n)=>({method:"POST",path:`${(0,u.
rJ)(t.namespace,"services")}?${(0,u.wZ)({...n,strict:!0})}`,headers:Pe,body:JSON.stringify(Wt(t,e))}),Re=async(t,e,{urgent:n})=>{const s=await(n?ae._:ae.M)(t,e);
if(s.is==="refused"&&s.status===401)throw(0,x.V2)("E_UNAUTHORIZED",{server:t.server,message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",
service:(0,Ut.r5)(s.object)},object:s.object}},ke=({namespace:t},{kind:e,name:n,live:s,minScale:o})=>Ae(`${(0,u.xH)(t,e,n)}?${(0,u.wZ)({})}`,Dt(s,o)),Bt=async(t,e,n)=>{
const s=await(0,ae.M)(t,ke(e,n));return s.is==="written"?{result:{is:"written"},object:s.object}:{result:s}},Ft=async(t,e,n)=>{const s=JSON.stringify({apiVersion:"\
v1",kind:"DeleteOptions",preconditions:{uid:(0,N.Ik)(n.metadata).uid??null}}),o=(0,u.xH)(e.namespace,"services",e.service),r=await(0,ae.M)(t,{method:"DELETE",path:o,
headers:Pe,body:s});return r.is==="written"||r.is==="refused"&&r.status===404?{is:"written"}:r},Ae=(t,e)=>({method:"PATCH",path:t,headers:{...Se,"content-type":"\
application/json-patch+json"},body:JSON.stringify(e)}),Wt=({namespace:t,service:e},n)=>({apiVersion:`${a.Os}/v1`,kind:"Service",metadata:{name:e,namespace:t,labels:{
...n.labels,[a.Pf.active]:"true"},annotations:{...n.annotations,[a.w7.driver]:n.driver,[a.w7.journal]:(0,se.jg)(n.journal)}},spec:{template:n.template,...n.traffic.
length>0&&{traffic:n.traffic}}}),Kt=(t,e,n)=>{let s=e;return n.map(o=>{const r=je(t,s,{change:o,options:{}});return s=Vt(s,Oe(s,o)),le(r)})},Gt=(t,e)=>le(Ie(t,e,
{})),_t=(t,{on:e,revision:n,before:s,after:o},r={})=>{const i=(0,N.Ik)(r.metadata),{[a.w7.minScale]:f,...w}=(0,N.Ik)(i.annotations),y={...w,...s!==null&&{[a.w7.
minScale]:s}},k=e==="revision"?"revisions":"podautoscalers",b={...r,metadata:{...i,annotations:y}};return le(ke(t,{kind:k,name:n,live:b,minScale:o}))},le=({method:t,
path:e,body:n=""})=>({method:t,path:e,body:JSON.stringify((0,Nt.L)((0,N.qF)(n)??null))}),Vt=(t,e)=>e.reduce((n,s)=>s.op==="test"?n:Ne(n,Ht(s.path),s.op==="add"?
s.value:void 0),t),Ht=t=>t.slice(1).split("/").map(e=>e.replaceAll("~1","/").replaceAll("~0","~")),Ne=(t,[e="",...n],s)=>{const{[e]:o,...r}=t,i=n.length===0?s:Ne(
(0,N.Gv)(o)?o:(0,N.Ik)(void 0),n,s);return i===void 0?r:{...r,[e]:i}};var Jt=c(18103);const zt=async(t,e,n)=>{const s={labelSelector:`${a.Pf.revision}=${n}`};return(await(0,R.
LD)(t,{path:(0,u.Ro)(e,"pods"),query:s}).catch(()=>{}))?.items.flatMap(Qt)},Zt=new Set(["Failed","Succeeded"]),Qt=t=>{const e=(0,N.Ik)(t.metadata),n=Zt.has((0,N.
Qq)((0,N.Ik)(t.status).phase)??"");return e.deletionTimestamp!==void 0||n?[]:[{name:(0,N.Qq)(e.name)??"",template:(0,N.Te)(e.labels)["pod-template-hash"]??"",isScaleMarked:Object.
keys((0,N.Te)(e.annotations)).some(Jt.d$)}]};var Yt=c(67621);const Xt=(t,e,n)=>{let s;return{previewMinScale:o=>_t(e,o,n.kept(qt[o.on],o.revision)),writeRevision:(o,r)=>Te(
t,{place:e,snapshots:n,kind:"revisions",name:o},r),readAutoscaler:o=>Ce(t,{place:e,snapshots:n,name:o}),writeAutoscaler:(o,r)=>en(t,{place:e,snapshots:n,name:o},
r),readPods:o=>zt(t,e.namespace,o),installation:()=>(s??=(0,Yt.Z)(t,e,n.kept("services",e.service)),s)}},De={is:"refused",status:404,reason:"NotFound",message:"\
This rollout has not found the object."},fe=(t,e,{result:n,object:s})=>(s&&t.learn(e,{is:"put",object:s}),n),qt={revision:"revisions","pod-autoscaler":"podautos\
calers"},Te=async(t,{place:e,snapshots:n,kind:s,name:o},{minScale:r})=>{const i=n.kept(s,o);return i?fe(n,s,await Bt(t,e,{kind:s,name:o,live:i,minScale:r})):De},
Ce=async(t,{place:e,snapshots:n,name:s})=>{const o=await(0,R.LF)(t,{path:(0,u.xH)(e.namespace,"podautoscalers",s)}).catch(()=>{});return o&&n.learn("podautoscal\
ers",{is:"put",object:o}),o!==void 0},en=async(t,e,n)=>{const s=await Te(t,{...e,kind:"podautoscalers"},n);return s.is!=="written"&&await Ce(t,e),s};var xe=c(24399);
const tn=(t,{journal:e,driver:n,traffic:s})=>Le(t,a.w7.journal,e&&(0,se.jg)(e))?Le(t,a.w7.driver,n)?s&&!nn(t.traffic,s)?"the traffic that was sent":void 0:Ue(a.
w7.driver,n):Ue(a.w7.journal,e),Le=({annotations:t},e,n)=>n===void 0||t[e]===(n??void 0),Ue=(t,e)=>e===null?`the removal of the annotation ${t}`:`the annotation\
 ${t}`,nn=(t,e)=>(0,xe.UN)(t,e)||e.length===0&&(0,xe.UN)(t,[{latestRevision:!0,percent:100}]),Be=({service:t})=>e=>e.group===a.Os&&e.resource!=="revisions"&&e.verb!==
"create"?t:void 0,sn=t=>{const{clock:e,target:n,rateLimiter:s,random:o=Math.random}=t,r={namespace:t.namespace,service:t.service},i=(0,$.m)(t.transport,e),f=H(i.
transport,e),w={transport:f.transport,clock:e,random:o,server:n.server,rateLimiter:s},y=Je(w,r),k=St({api:w,place:r,snapshots:y,serverNow:i.serverNow});return{target:n,
open:async()=>{const b=await y.open();return f.begin(w),b},snapshot:y.snapshot,changed:y.changed,reread:b=>an(w,{...r,snapshots:y},b),rereadRevisions:()=>y.relist(
"revisions"),serverNow:i.serverNow,silentMs:i.silentMs,missing:(0,T.YP)(w,{namespace:r.namespace,nameOf:Be(r)}),user:()=>(0,T.eK)(w),writeService:async(b,B={})=>{
const g=y.kept("services",r.service);if(!g)return De;const j=await Re(w,je(r,g,{change:b,options:B}),B);return B.dryRun?j.result:Fe(r,fe(y,"services",j),b.set)},
createService:async(b,B={})=>{const g=await Re(w,Ie(r,b,B),B);return B.dryRun?g.result:Fe(r,fe(y,"services",g),b)},preview:b=>Kt(r,y.kept("services",r.service)??
{},b),previewCreation:b=>Gt(r,b),...Xt(w,r,y),deleteService:()=>rn(w,r,y.kept("services",r.service)),...on(w,r),follow:k.follow,unfollow:k.unfollow,close:async()=>{
k.unfollow(),f.end(),await y.close()}}},on=(t,{namespace:e})=>({askPod:Qe(t,e),readCounters:(n,s)=>A(t,{namespace:e,pod:n},s),readRequestRate:(n,s)=>U(t,{namespace:e,
pod:n},s)}),rn=async(t,e,n)=>n?Ft(t,e,n):{is:"written"},Fe=({service:t},e,n)=>{const s=e.is==="written"&&e.service?tn(e.service,n):void 0;if(s!==void 0)throw(0,x.
V2)("E_WRITE_ALTERED",{service:t,what:s});return e},an=async(t,{namespace:e,service:n,snapshots:s},o)=>{const r=s.kept("services",n),i=await(0,R.Bk)(t,{path:(0,u.
xH)(e,"services",n)},o);return i?s.learn("services",{is:"put",object:i}):r&&s.learn("services",{is:"gone",object:r}),s.snapshot()}}),99256:((ee,V,c)=>{c.d(V,{oW:()=>H,
w$:()=>F,wj:()=>_});var x=c(44262),T=c(5581),R=c(79132),C=c(71791),G=c(70209);const _=async(W,$,a)=>{const{pod:u,revision:h}=$,A=(u?[`involvedObject.name=${u}`]:
[`involvedObject.name=${h}`,"involvedObject.kind=ReplicaSet"]).map(m=>L(W,$.namespace,{selector:m,signal:a}));return(await Promise.all(A).catch(()=>{}))?.flat()?.
filter(m=>m.about===u||m.about.startsWith(h))?.toSorted((m,p)=>(0,G.RN)(m.at,p.at))},L=async(W,$,{selector:a,signal:u})=>{const h={path:(0,C.Ro)($,"events"),query:{
fieldSelector:a}};return((await(0,x.LD)(W,h,u))?.items??[]).map(G.WD)},F=20,H=async(W,$,{pod:a,container:u,signal:h})=>{const P=a.containers.some(({name:M,state:d})=>M===
u&&d==="terminated"),A={container:u,tailLines:String(F),previous:String(!P)},v=(0,x.XM)({path:`${(0,C.Ro)($,"pods")}/${encodeURIComponent(a.name)}/log`,query:A});
try{const M=await(0,T.w$)(W,{method:"GET",path:v},{signal:h});return(0,R.FG)(M)?M.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((ee,V,c)=>{c.d(V,{n:()=>$,p:()=>_});var x=c(44262),T=c(32460),R=c(71791),C=c(99256);const G=3,_=(a,{namespace:u,each:h,
signal:P})=>{const A=new Map,v=new Set,M=async d=>{const m={container:d.userContainer,follow:"true"},p=(0,x.XM)({path:`${(0,R.Ro)(u,"pods")}/${encodeURIComponent(
d.name)}/log`,query:m});try{const E=await a.transport({method:"GET",path:p},{signal:P});if(E.status!==200)return;A.set(d.name,[]);const l=W(O=>h(d.name,O));for await(const O of(0,T.
M)(E.body)){const S=H(O);A.set(d.name,[...A.get(d.name)??[],S].slice(-C.w$)),l(S)}}catch{}};return{follow:d=>{for(const m of d){const p=$(m);p!==void 0&&!v.has(
p)&&(A.has(m.name)||A.size<G)&&(v.add(p),M(m))}},last:d=>A.get(d)??[]}},L=4e3,F=1e3,H=a=>a.length<=L?a:`${a.slice(0,L)} (and ${a.length-L} characters more)`,W=a=>{
let u=0;return h=>{u+=1,u<=F&&a(h),u===F&&a("(further lines are not shown)")}},$=({name:a,userContainer:u,containers:h})=>{const P=h.find(A=>A.name===u);return P?.
state==="running"?`${a}/${P.exits}`:P?.state==="terminated"?`${a}/${P.exits-1}`:void 0}}),87991:((ee,V,c)=>{c.d(V,{YP:()=>P,eK:()=>M,KY:()=>A});var x=c(86882),T=c(
91515),R=c(27624);const C=({resourceRules:l},O)=>(0,R.JD)(l).some(S=>_(S,O)),G=({resourceRules:l},O)=>(0,R.JD)(l).some(S=>(0,R.P$)(S.resourceNames).some(U=>_({...S,
resourceNames:[U]},{...O,name:U}))),_=(l,{verb:O,group:S,resource:U,name:z})=>L(l.verbs,O)&&L(l.apiGroups,S)&&(L(l.resources,U)||F(l.resources,U))&&H((0,R.P$)(l.
resourceNames),z),L=(l,O)=>(0,R.P$)(l).some(S=>S===O||S==="*"),F=(l,O)=>{const[,S]=O.split("/");return S!==void 0&&(0,R.P$)(l).includes(`*/${S}`)},H=(l,O)=>l.length===
0||O!==void 0&&l.includes(O);var W=c(5581),$=c(79132);const a={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},u={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},h={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},P=(l,O)=>{let S;return async U=>{S??=d(l,a,{namespace:O.namespace});const z=await S??{},Z=K=>C(z,{...K,name:O.nameOf(K)}),X=await Promise.all(U.map(async K=>!Z(
K)&&!await v(l,O,K)));return U.filter((K,Q)=>X[Q])}},A=async(l,O,S)=>{const U=S.length===0?void 0:await d(l,a,{namespace:O});return!U||U.incomplete===!0?S:S.filter(
z=>G(U,z))},v=async(l,O,S)=>(await d(l,u,E(O,S)))?.allowed!==!1,M=async l=>(0,R.Qq)((0,R.Ik)((await d(l,h))?.userInfo).username),d=async(l,{group:O,kind:S,path:U},z)=>{
const Z=JSON.stringify({apiVersion:`${O}/v1`,kind:S,...z&&{spec:z}}),X={method:"POST",path:`/apis/${O}/v1/${U}`,headers:m,body:Z};try{for(let K=0;K<p;K++){K>0&&
await(0,x.fu)(l,K-1);const Q=await(0,W.w$)(l,X,{fresh:K>0});if(!(0,$.FG)(Q))return;const q=(0,T.QR)(S)(Q.text);if(q)return(0,R.Ik)(q.status)}}catch{}},m={accept:"\
application/json","content-type":"application/json"},p=4,E=({namespace:l,nameOf:O},S)=>{const{verb:U,group:z,resource:Z}=S,[X=Z,K]=Z.split("/"),Q=O(S);return{resourceAttributes:{
namespace:l,verb:U,group:z,resource:X,...K!==void 0&&{subresource:K},...Q!==void 0&&{name:Q}}}}}),32460:((ee,V,c)=>{c.d(V,{M:()=>P,T:()=>F});var x=c(14711),T=c(
27624),R=c(44262),C=c(5581),G=c(79132);const _=1e5,L=410;async function*F(v,M,{version:d,signal:m}){const p=new AbortController,E=AbortSignal.any([m,p.signal]);
try{const l=await H(v,M,{version:d,signal:E});l.status===L?yield{is:"expired"}:l.status!==200?yield{is:"refused",error:await W(v,M,l)}:yield*a(P($(v,l.body,E)))}catch{}finally{
p.abort()}}const H=async(v,M,{version:d,signal:m})=>{const p={...M.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:d},E={method:"GET",path:(0,R.XM)({
path:M.path,query:p})};return await v.rateLimiter?.(E,m),m.throwIfAborted(),(0,x.wj)({clock:v.clock,ms:C.Hl,signal:m},()=>v.transport(E,{signal:m}))},W=(v,M,d)=>(0,x.
wj)({clock:v.clock,ms:C.Hl},async()=>(0,G.lS)(await(0,C.Of)(d),`watch ${M.path}`,v.server));async function*$(v,M,d){const m=M[Symbol.asyncIterator]();for(;;){const p=await(0,x.
wj)({clock:v.clock,ms:_,signal:d},()=>m.next());if(p.done)return;yield p.value}}async function*a(v){for await(const M of v){const{type:d,object:m}=(0,T.Ik)((0,T.
qF)(M));if(d==="ERROR")return yield*h((0,T.Ik)(m));const p=typeof d=="string"?u.get(d):void 0;p&&(yield{is:p,object:(0,T.Ik)(m)})}}const u=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*h(v){(0,T.WQ)(v.code)===L&&(yield{is:"expired"})}async function*P(v){let M="";for await(const d of v){
const m=(M+d).split(`
`);M=m.pop()??"",yield*m,M.length>A&&(yield M,M="")}M!==""&&(yield M)}const A=8*1024*1024}),654:((ee,V,c)=>{c.d(V,{M:()=>$,_:()=>a});var x=c(34794),T=c(86882),R=c(
30673),C=c(27624);const G=4,_=(d,m)=>(0,R.lO)(d,(0,R.LF)((0,C.qF)(m)??null).filter(p=>p.length>=G));var L=c(5581),F=c(79132);const H=500,W=new Set(["ECONNREFUSE\
D","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),$=(d,m)=>h(d,m,{fresh:!1}),a=async(d,m)=>{const p=new AbortController;try{const E=h(d,m,{fresh:!1,urgent:!0,
signal:p.signal}),l=await Promise.race([E,d.clock.sleep(H,p.signal)]);return l&&l.is!=="unknown"?l:await u([E,h(d,m,{fresh:!0,urgent:!0,signal:p.signal})])}finally{
p.abort()}},u=async d=>{const m=d.map(async p=>{const E=await p;if(E.is==="unknown")throw new Error(E.message);return E});try{return await Promise.any(m)}catch{
return{is:"unknown",message:"no response to two attempts"}}},h=async(d,m,p)=>{for(let E=0;;E++){const l=await A(d,m,{...p,fresh:p.fresh||E>0});if(l.is!=="busy"&&
l.is!=="unsent")return l;if(E===T.r2-1||p.signal?.aborted)return P(l);await(0,T.fu)(d,E,{response:l.is==="busy"?l.response:void 0,signal:p.signal})}},P=d=>d.is===
"busy"?(0,F.J5)(d.response):{is:"unknown",message:d.message},A=async(d,m,p)=>{try{return(0,F.Ij)(v(await(0,L.w$)(d,m,p),m),m)}catch(E){const l=E instanceof Error?
E.message:String(E);return E instanceof x.a?{is:"refused",status:0,reason:E.code,message:l}:{is:M(E)?"unsent":"unknown",message:l}}},v=(d,{body:m=""})=>(0,F.FG)(
d)?d:{...d,text:_(d.text,m)},M=d=>d instanceof Error&&"code"in d&&W.has(String(d.code))}),18103:((ee,V,c)=>{c.d(V,{D8:()=>W,GY:()=>H,RK:()=>F,Z7:()=>L,cT:()=>_,
d$:()=>C,hy:()=>x,lm:()=>G});function x($){const[,a,u]=/^v?(\d+)\.(\d+)(\.|$)/.exec($??"")??[];return a===void 0?"unknown":Number(a)>1||Number(a)===1&&Number(u)>=
21?"since-1.21":"before-1.21"}const T="autoscaling.knative.dev/",R=new Set([`${T}min-scale`,`${T}minScale`]),C=$=>$.startsWith(T);function G($,a){return a.some(
({isScaleMarked:h})=>h)?"before-1.21":$.some(h=>C(h)&&!R.has(h))&&a.length>0?"since-1.21":"unknown"}function _({written:$,desired:a,before:u,after:h}){const[P]=u;
if(!P)return"unknown";if(h.some(({template:v})=>v!==P.template))return"before-1.21";const A=new Set(h.map(({name:v})=>v));return a>=$&&u.every(({name:v})=>A.has(
v))?"since-1.21":"unknown"}function L({age:$,mayPatchRevisions:a,mayPatchAutoscalers:u}){switch($){case"since-1.21":return a?"revision":"nothing";case"before-1.\
21":return u?"pod-autoscaler":"nothing";case"unknown":return a?"by-effect":"nothing"}}function F({plan:$,stable:a},u){const h=Math.max(0,...$.steps.map(({percent:P})=>P));
return a.reduce((P,{revision:A})=>{const{replicas:v,minScale:M}=u(A)??{replicas:0},d=Math.ceil(v*(100-h)/100);return{pods:P.pods+v,least:P.least+Math.min(v,Math.
max(d,Number(M??0)))}},{pods:0,least:0})}const H=($,a)=>Object.entries($).filter(([u,h])=>Number(a(u)??0)<h).map(([u,h])=>({revision:u,pods:h})),W=($,a)=>Object.
fromEntries(Object.entries($).filter(([u,h])=>{const P=a(u);return P!==void 0&&P!==h}))})};export{cn as id,dn as ids,un as modules};
