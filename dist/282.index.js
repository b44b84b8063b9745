const cn=282,dn=[282],un={47282:((et,H,i)=>{i.d(H,{X:()=>sn,Z:()=>Bt});var R=i(84611),I=i(87991),S=i(44262),T=i(5581),x=i(14711);const B=25e3,D=5e3,k=5e3,G=(t,e)=>{
const n=new AbortController;let s=e.now();const o=async r=>{const{signal:a}=n;for(let l=B;!a.aborted;)await e.sleep(Math.max(0,s+l-e.now()),a),!(a.aborted||e.now()-
s<l)&&(l=await K(r,a)?B:k)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(s=e.now()),t(r,a)),begin:r=>{o(r)},end:()=>n.abort()}},K=async(t,e)=>{
try{return await(0,x.wj)({clock:t.clock,ms:D,signal:e},n=>(0,T.w$)(t,{method:"GET",path:"/version"},{signal:n})),!0}catch{return!1}};var U=i(35918),d=i(5323),y=i(
71791),j=i(86882);const C=9091;async function A(t,{namespace:e,pod:n},s){const o=`${(0,y.Ro)(e,"pods")}/${encodeURIComponent(n)}:${C}/proxy/metrics`;try{return c(
await(0,T.w$)(t,{method:"GET",path:o,headers:{}},{signal:s}))}catch(r){return s.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function c(t){
const{status:e,text:n}=t;return e===200?u(n)?{is:"read",counters:V(n)}:f:e===403?{is:"forbidden"}:e===404||e===400?{is:"gone"}:e===429?{is:"later",afterMs:(0,j.
Vs)(t)||m}:/connection refused/.test(n)?{is:"off"}:{is:"failed",why:`HTTP ${e}`}}const m=1e3,f={is:"failed",why:"the answer is no page of metrics"},u=t=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.
test(t),p=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function V(t){const e=new Map,n=new Map;for(const[
,o="",r="",a=""]of t.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const l=p.find(({counts:v,buckets:P})=>v===o||P===o),w=Number(a);!l||!Number.isFinite(w)||
w<0||(o===l.counts?h(e,Number(E(r,l.status)),w):h(n,Number(E(r,"le"))*l.unitMs,w))}const s=[...n].map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:e,
within:s.filter(({ms:o})=>Number.isFinite(o))}}const h=(t,e,n)=>{Number.isNaN(e)||t.set(e,(t.get(e)??0)+n)},E=(t,e)=>new RegExp(`(?:^|,)${e}="([^"]*)"`).exec(t)?.[1]??
"none",O=9090;async function L(t,{namespace:e,pod:n},s){const o=`${(0,y.Ro)(e,"pods")}/${encodeURIComponent(n)}:${O}/proxy/metrics`;try{const{status:r,text:a}=await(0,T.
w$)(t,{method:"GET",path:o,headers:{}},{signal:s});return r===200?X(Buffer.from(a,"latin1")):void 0}catch{s.throwIfAborted();return}}const Z=4,Q={varint:0,fixed64:1,
bytes:2};function X(t){let e=0;for(let n=0;n<t.length;){const s=W(t,n);if(!s||s.end>t.length)return;s.tag===Z&&s.type===Q.fixed64&&(e=t.readDoubleLE(n+1)),n=s.end}
return Number.isFinite(e)&&e>=0?e:void 0}function W(t,e){const n=t[e]??0,[s,o]=[n>>3,n&7];if(o===Q.fixed64)return{tag:s,type:o,end:e+9};const r=o===Q.varint||o===
Q.bytes?Y(t,e+1):void 0;return r&&{tag:s,type:o,end:r.end+(o===Q.bytes?r.value:0)}}function Y(t,e){let n=0;for(let s=e,o=1;s<t.length&&s<e+10;s++,o*=128){const r=t[s]??
0;if(n+=(r&127)*o,r<128)return{value:n,end:s+1}}}var q=i(90745),vt=i(96310),Ft=i(34794),F=i(27624),Gt=i(32460);async function*ht(t,e,{from:n,signal:s}){let o=n;
for(let r=0;!s.aborted;r++){for await(const a of Vt(t,e,{from:o,signal:s}))a.is!=="refused"&&(r=-1),o=Ht(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,j.
fu)(t,Math.max(0,r),{signal:s})}}async function*Vt(t,e,{from:n,signal:s}){const o=n===void 0?await Jt(t,e,s):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:
n;r!==void 0&&(yield*(0,Gt.T)(t,e,{version:r,signal:s}))}const Ht=(t,e)=>{switch(t.is){case"expired":return;case"refused":return e;case"listed":return t.resourceVersion;case"\
put":case"gone":case"bookmark":return(0,F.Qq)((0,F.Ik)(t.object.metadata).resourceVersion)??e}},Jt=async(t,e,n)=>{try{const s=await(0,S.LD)(t,e,n);return s&&{is:"\
listed",...s}}catch(s){return s instanceof Ft.a?{is:"refused",error:s}:void 0}};var yt=i(84148);const pt=["services","routes","configurations","revisions"],zt=(t,{
namespace:e,service:n})=>{const s=new AbortController,o=(0,yt.p)(),r=(0,q.Ts)(),a=(0,yt.l)(n);let l=[],w={revisions:new Map};const v=M=>{w=M,r.notify()},P=(M,b)=>{
const _=(0,vt.Z)(o[M],b);_!==o[M]&&(o[M]=_,v({...a(o),start:w.start}))},g=async M=>{const b=await(0,S.LD)(t,(0,y.VI)(e,n,M),s.signal);if(!b)throw(0,R.V2)("E_NO_\
KNATIVE",{server:t.server});return P(M,{is:"listed",...b}),b.resourceVersion},N=async(M,b)=>{const _=(0,y.VI)(e,n,M);for await(const z of ht(t,_,{from:b,signal:s.
signal}))z.is!=="refused"&&P(M,z)};return{open:async()=>{const M=await Promise.all(pt.map(g));return l=pt.map((b,_)=>N(b,M[_]??"")),w},snapshot:()=>w,changed:async(M,b)=>{
for(;M===w&&!b.aborted;)await r.next(b)},learn:P,relist:async M=>(await g(M),w),setStart:M=>v({...w,start:M}),kept:(M,b)=>o[M].get(b),close:async()=>{s.abort(),
await Promise.all(l)}}};var Zt=i(34565),gt=i(92958),Mt=i(70209);const Qt=8012,Yt=(t,e)=>{const n=new Map;return async(s,o,r)=>{const a=n.get(s)??await qt(t,{namespace:e,
revision:s},r);if(a===void 0)throw new Error(`${s} has no ready pod`);n.set(s,a);try{const l=await te(t,Xt(e,a),{request:o,signal:r});return l.status>=400&&n.delete(
s),l}catch(l){throw n.delete(s),l}}},Xt=(t,e)=>`${(0,y.Ro)(t,"pods")}/${encodeURIComponent(e)}:${Qt}/proxy`,qt=async(t,{namespace:e,revision:n},s)=>(await(0,S.LD)(
t,{path:(0,y.Ro)(e,"pods"),query:{labelSelector:`${d.Pf.revision}=${n}`}},s))?.items.map(Mt.H9).find(r=>r?.ready)?.name,te=async(t,e,{request:{method:n,path:s,headers:o},
signal:r})=>{if(Object.keys(o).some(w=>(0,gt.y)(w)||(0,gt.l)(w)))throw new Error("a header is not for the app");if(!(0,Zt.q)(s))throw(0,R.V2)("E_API_PATH",{path:`${e}${s}`});
const{status:a,text:l}=await(0,T.w$)(t,{method:n,path:`${e}${s}`,headers:o},{signal:r});return{status:a,body:l}};var Et=i(99256);const ot=5e3,J={afterMs:new Map(
[["InvalidImageName",ot],["ErrImageNeverPull",ot],["CreateContainerConfigError",ot],["CreateContainerError",ot],["RunContainerError",ot]]),pullReasons:new Set([
"ErrImagePull","ImagePullBackOff"]),pullMs:15e3,noSuchImage:/not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,exits:3,steadyMs:1e4,
noRoomMs:25e3,roomIsMade:new Set(["TriggeredScaleUp","Nominated"]),conditionMs:2e3,downMs:1e4},ee=t=>{const e=t.pods.flatMap(r=>ne(r,t)),n=[...e,...ce(t,e)],s=t.
steady.size>0?n.map(r=>({...r,failsAfterMs:void 0})):n,o=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return s.toSorted((r,a)=>o(r)===o(a)?0:o(r)-o(a))},ne=(t,e)=>{
if(e.steady.has(t.name))return[];if(t.unschedulable!==void 0)return[Ot(`${t.name}/room`,t.unschedulable,{pod:t,seen:e})];const n=t.containers.flatMap(s=>se(t,s,
e));return n.length>0||t.ready?n:ae(t,e)},Ot=(t,e,n)=>{const s=n.pod?.name,o=({about:a})=>s===void 0||a===s,r=n.seen.events?.some(a=>o(a)&&J.roomIsMade.has(a.reason))??
!0;return{key:t,reason:"Unschedulable",message:e,pod:s,failsAfterMs:r?void 0:J.noRoomMs}},se=(t,e,n)=>{const{name:s,state:o,reason:r="",message:a,exits:l}=e,[w,
v]=[{pod:t.name},`${t.name}/${s}`];if(o==="waiting"&&J.pullReasons.has(r))return[oe({...w,key:`${v}/pull`},r,a)];if(o==="waiting"&&J.afterMs.has(r))return[{...w,
key:`${v}/${r}`,reason:r,message:a??r,failsAfterMs:J.afterMs.get(r)}];if(l===0)return[];const P=t.ready||n.started.has(t.name),g=l>=J.exits&&!P?0:void 0;return[
{...w,key:`${v}/exit`,reason:"CrashLoopBackOff",message:re(e),container:s,failsAfterMs:g}]},oe=(t,e,n=e)=>({...t,reason:e,message:n,failsAfterMs:J.noSuchImage.test(
n)?0:J.pullMs}),re=({name:t,exits:e,lastExit:n})=>{const s=e===1?"once":`${e} times`,o=n?` with code ${n.code}`:"",r=n?.reason&&n.reason!=="Error"?` (${n.reason}\
)`:"";return`Container ${t} exited ${s}${e===1?"":", most recently"}${o}${r}.`},ae=(t,{events:e,revision:n})=>{const s=e?.findLast(({about:a,reason:l})=>a===t.name&&
l==="Unhealthy"),o=n&&ie(n);if(!s)return[];const r=`The container is running but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${t.
name}/unhealthy`,reason:"Unhealthy",message:`${s.message.trim()}. ${r}`,pod:t.name}]},ie=({spec:t})=>(0,F.WQ)((0,F.JD)((0,d.f1)(t)?.ports)[0]?.containerPort),ce=(t,e)=>{
const{status:n,reason:s="Unknown",message:o=s}=t.revision?.ready??{status:"Unknown"};if(n!=="False")return[];if(s==="Unschedulable")return e.length>0?[]:[Ot("re\
vision/room",o,{seen:t})];const r={key:`revision/${s}`,reason:s,message:o,failsAfterMs:J.conditionMs};return s==="FailedCreate"&&/failed calling webhook/.test(o)?
[{...r,failsAfterMs:void 0}]:s.startsWith("ExitCode")?e.some(({key:l})=>l.endsWith("/exit"))?[]:[t.pods.length>0||t.started.size>0?{...r,failsAfterMs:void 0}:r]:
[r]},de={since:new Map,readySince:new Map,started:new Set},ue="revision/down";function le(t,e,{blind:n}){return t?"failed":e?"healing":n===void 0?"starting":"un\
seen"}function fe({revision:t,blind:e},n){return n.size>0||t?.ready.status==="True"?!1:t?.ready.status!=="Unknown"||e===void 0||t.replicas===0}const bt=[3e3,15e3,
6e4],me=(t,e)=>{const{nowMs:n}=e,s=e.pods.filter($=>$.ready),o=new Map(s.map(({name:$})=>[$,t.readySince.get($)??n])),r=$=>J.steadyMs-we($,o,e),a=s.filter($=>r(
$)<=0),l=$t([...a,...s.filter(he)]),w=new Set([...t.started,...$t(a)]),v=ee({...e,steady:l,started:w}),P=e.pods.filter(dt).map(({name:$})=>`${$}/quiet`),g=fe(e,
l)?[ue]:[],N=[...v.map(({key:$})=>$),...P,...g],M=new Map(N.map($=>[$,t.since.get($)??n])),b=$=>n-(M.get($)??n),_=({key:$,failsAfterMs:wt})=>(wt??Number.POSITIVE_INFINITY)-
b($),z=v.find($=>_($)<=0),st=[...v.map(_),...s.map(r),...P.flatMap($=>bt.map(wt=>wt-b($))),...g.map($=>J.downMs-b($))],ct=Math.min(...st.filter($=>$>0)),tt=z??v[0],
Wt=z!==void 0&&w.size===0;return{is:le(z,tt,e),diagnosis:tt,serves:l.size>0,isDown:Wt||g.some($=>b($)>=J.downMs),isOver:Wt,memory:{since:M,readySince:o,started:w},
againMs:Number.isFinite(ct)?ct:void 0,question:ye(tt,z!==void 0)??pe(P,b),about:tt?tt.pod:e.pods.find(dt)?.name,note:e.blind??ge(e.pods)}};function we({name:t,readySinceMs:e=0},n,s){
const o=s.serverNowMs-e;return o>ve?o:s.nowMs-(n.get(t)??s.nowMs)}const ve=6e4,$t=t=>new Set(t.map(({name:e})=>e)),he=({containers:t})=>t.every(({exits:e})=>e===
0),dt=({ready:t,containers:e})=>!t&&e.length>0&&e.every(({state:n})=>n==="running"),ye=(t,e)=>t&&`${t.key}${e?"/failed":""}`,pe=(t,e)=>{const[n]=t,s=n===void 0?
0:bt.filter(o=>e(n)>=o).length;return s===0?void 0:`${n}/${s}`},ge=t=>{const e=t.filter(({ready:n})=>!n);if(t.length!==0)return e.length===0?"ready":e.every(dt)?
"running, not ready yet":"creating the containers"},Me=5,Ee=(t,e)=>{const{is:n,diagnosis:s,note:o,serves:r,isDown:a}=t,l={...r&&{serves:r},...a&&{isDown:a}};return s&&
(n==="failed"||n==="healing")?{is:n,why:Oe(s,e),...l}:n==="unseen"?{is:n,note:o??"",...l}:{is:"starting",pods:e.pods.length,...o!==void 0&&{note:o},...l}},Oe=({
reason:t,message:e,pod:n},{events:s,log:o})=>({reason:t,message:e,...n!==void 0&&{pod:n},events:$e((s??[]).filter(be)).slice(-Me).map(Pe),log:o}),be=({isWarning:t,
reason:e})=>t||e.includes("ScaleUp")||J.roomIsMade.has(e),$e=t=>t.filter(({reason:e},n)=>!t.slice(n+1).some(s=>s.reason===e)),Pe=({reason:t,message:e,count:n})=>`${t}${n>
1?` (${n} times)`:""}: ${e.trim().replaceAll(/\s*\n\s*/g," ")}`;var Se=i(9422);const _e=t=>{const{snapshots:e}=t;let n=new AbortController;return{follow:(s,o)=>{
n.abort(),n=new AbortController,e.setStart({is:"starting",pods:0}),Ie({...t,revision:s,log:o,end:n})},unfollow:()=>{n.abort(),e.setStart(void 0)}}},Ie=async t=>{
const{api:e,snapshots:n,place:s,serverNow:o,revision:r,log:a,end:l}=t,w=(0,q.Ts)(),v={pods:[],events:[],log:[]},P=(b,_)=>a({revision:r,pod:b,text:_}),g=(0,Se.p)(
e,{namespace:s.namespace,each:P,signal:l.signal});De(t,{heard:v,notifier:w,podLogs:g}),Ae(t,w);const N=new Set;let M=de;for(;!l.signal.aborted;){const b=n.snapshot().
revisions.get(r),_=me(M,{...v,revision:b,nowMs:e.clock.now(),serverNowMs:o()});if(M=_.memory,_.question!==void 0&&!N.has(_.question))N.add(_.question),await Te(
t,{heard:v,podLogs:g,verdict:_});else{Re(t,Ee(_,{...v,events:je(v,_.about)})),_.isOver&&l.abort();const{againMs:z}=_;await(0,q.Ku)([w.next,st=>z===void 0?(0,q.QH)(
st):e.clock.sleep(z,st)],l.signal)}}},je=({events:t,pods:e},n)=>t?.filter(({about:s})=>n===void 0?e.every(({name:o})=>o!==s):s===n),Re=({snapshots:t,end:e},n)=>{
JSON.stringify(n)!==JSON.stringify(t.snapshot().start)&&!e.signal.aborted&&t.setStart(n)},De=async({api:t,place:e,revision:n,end:s},{heard:o,notifier:r,podLogs:a})=>{
const l={labelSelector:`${d.Pf.revision}=${n}`},w={path:(0,y.Ro)(e.namespace,"pods"),query:l};let v=new Map;for await(const P of ht(t,w,{signal:s.signal})){const g=P.
is==="refused"&&P.error.code==="E_FORBIDDEN";if(o.blind=g?P.error.message:void 0,P.is!=="refused"&&(v=(0,vt.Z)(v,P)),o.pods=g?[]:[...v.values()].flatMap(N=>(0,Mt.
H9)(N)??[]),a.follow(o.pods),r.notify(),g)return}},Ae=async({snapshots:t,revision:e,end:n},s)=>{const o=()=>t.snapshot().revisions.get(e)?.ready;for(;!n.signal.
aborted;){const[r,a]=[t.snapshot(),o()];await t.changed(r,n.signal),o()!==a&&s.notify()}},Ne=2e3,Te=async({api:t,place:e,revision:n,end:s},{heard:o,podLogs:r,verdict:a})=>{
const l=o.pods.find(({name:g})=>g===a.about),w={namespace:e.namespace,revision:n,pod:l?.name},v={clock:t.clock,ms:Ne,signal:s.signal},P=async g=>{const N=await(0,Et.
wj)(t,w,g),M=o.events?.filter(({about:ct})=>!N?.some(tt=>tt.about===ct))??[];if(o.events=N&&[...M,...N],l===void 0)return;const{reason:b,container:_=l.userContainer}=a.
diagnosis??{},z=_===l.userContainer?r.last(l.name):[],st=z.length>0||b!=="CrashLoopBackOff";o.log=st?z:await(0,Et.oW)(t,e.namespace,{pod:l,container:_,signal:g})};
await(0,x.wj)(v,P).catch(()=>{})};var Ce=i(83588),rt=i(11584);const Pt=(t,e)=>{const n=(0,F.Ik)(t.metadata),{set:s}=e,o={...s.annotations,[d.w7.driver]:s.driver,
[d.w7.journal]:s.journal&&(0,rt.jg)(s.journal),[d.w7.request]:s.request&&(0,rt.TD)(s.request),[d.w7.tags]:s.tags?.join(","),...Le(n,s.verdicts)},r={...s.labels,
[d.Pf.active]:s.active===void 0?void 0:s.active?"true":null};return[...e.generation===void 0?[]:[nt("/metadata/generation",e.generation)],...Be(n,e.driver),...ut(
n,"annotations",o),...ut(n,"labels",r),...s.template?[at("/spec/template",s.template)]:[],...s.traffic?[at("/spec/traffic",s.traffic)]:[]]},ke=(t,e)=>{const n=(0,F.
Ik)(t.metadata);return[...[...xe(n),...Ue(n)],...ut(n,"annotations",{[d.w7.minScale]:e})]},Ue=({annotations:t})=>(0,F.Gv)(t)?[nt(`/metadata/annotations/${lt(d.w7.
minScale)}`,t[d.w7.minScale]??null)]:[],Le=(t,e)=>{if(e===void 0)return{};const n=Object.keys((0,F.Ik)(t.annotations)).filter(o=>o.startsWith(d.SJ)),s=Object.entries(
e).map(([o,r])=>[d.SJ+o,(0,rt.zN)(r)]);return{...Object.fromEntries(n.map(o=>[o,null])),...Object.fromEntries(s)}},xe=({uid:t})=>t===void 0?[]:[nt("/metadata/ui\
d",t)],Be=(t,e)=>(0,F.Gv)(t.annotations)||e!==null?[nt(`/metadata/annotations/${lt(d.w7.driver)}`,e)]:[nt("/metadata/annotations",null)],ut=(t,e,n)=>{const s=Object.
entries(n).flatMap(([o,r])=>{const a=`/metadata/${e}/${lt(o)}`;return typeof r=="string"?[at(a,r)]:r===null&&Object.hasOwn((0,F.Ik)(t[e]),o)?[{op:"remove",path:a}]:
[]});return(0,F.Gv)(t[e])||s.length===0?s:[nt(`/metadata/${e}`,null),at(`/metadata/${e}`,{}),...s]},nt=(t,e)=>({op:"test",path:t,value:e}),at=(t,e)=>({op:"add",
path:t,value:e}),lt=t=>t.replaceAll("~","~0").replaceAll("/","~1");var it=i(94115),Ke=i(48280);const St={accept:"application/json"},_t={...St,"content-type":"ap\
plication/json"},It=({namespace:t,service:e},n,s)=>{const{dryRun:o}=s.options,r=(0,y.wZ)({dryRun:o,strict:o&&s.change.set.template!==void 0});return At(`${(0,y.
xH)(t,"services",e)}?${r}`,Pt(n,s.change))},jt=(t,e,n)=>({method:"POST",path:`${(0,y.rJ)(t.namespace,"services")}?${(0,y.wZ)({...n,strict:!0})}`,headers:_t,body:JSON.
stringify(Ge(t,e))}),Rt=async(t,e,{urgent:n})=>{const s=await(n?it._:it.M)(t,e);if(s.is==="refused"&&s.status===401)throw(0,R.V2)("E_UNAUTHORIZED",{server:t.server,
message:s.message});return s.is!=="written"?{result:s}:{result:{is:"written",service:(0,Ke.r5)(s.object)},object:s.object}},Dt=({namespace:t},{kind:e,name:n,live:s,
minScale:o})=>At(`${(0,y.xH)(t,e,n)}?${(0,y.wZ)({})}`,ke(s,o)),We=async(t,e,n)=>{const s=await(0,it.M)(t,Dt(e,n));return s.is==="written"?{result:{is:"written"},
object:s.object}:{result:s}},Fe=async(t,e,n)=>{const s=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,F.Ik)(n.metadata).uid??null}}),
o=(0,y.xH)(e.namespace,"services",e.service),r=await(0,it.M)(t,{method:"DELETE",path:o,headers:_t,body:s});return r.is==="written"||r.is==="refused"&&r.status===
404?{is:"written"}:r},At=(t,e)=>({method:"PATCH",path:t,headers:{...St,"content-type":"application/json-patch+json"},body:JSON.stringify(e)}),Ge=({namespace:t,service:e},n)=>({
apiVersion:`${d.Os}/v1`,kind:"Service",metadata:{name:e,namespace:t,labels:{...n.labels,[d.Pf.active]:"true"},annotations:{...n.annotations,[d.w7.driver]:n.driver,
[d.w7.journal]:(0,rt.jg)(n.journal)}},spec:{template:n.template,...n.traffic.length>0&&{traffic:n.traffic}}}),Ve=(t,e,n)=>{let s=e;return n.map(o=>{const r=It(t,
s,{change:o,options:{}});return s=ze(s,Pt(s,o)),ft(r)})},He=(t,e)=>ft(jt(t,e,{})),Je=(t,{on:e,revision:n,before:s,after:o},r={})=>{const a=(0,F.Ik)(r.metadata),
{[d.w7.minScale]:l,...w}=(0,F.Ik)(a.annotations),v={...w,...s!==null&&{[d.w7.minScale]:s}},P=e==="revision"?"revisions":"podautoscalers",g={...r,metadata:{...a,
annotations:v}};return ft(Dt(t,{kind:P,name:n,live:g,minScale:o}))},ft=({method:t,path:e,body:n=""})=>({method:t,path:e,body:JSON.stringify((0,Ce.L)((0,F.qF)(n)??
null))}),ze=(t,e)=>e.reduce((n,s)=>s.op==="test"?n:Nt(n,Ze(s.path),s.op==="add"?s.value:void 0),t),Ze=t=>t.slice(1).split("/").map(e=>e.replaceAll("~1","/").replaceAll(
"~0","~")),Nt=(t,[e="",...n],s)=>{const{[e]:o,...r}=t,a=n.length===0?s:Nt((0,F.Gv)(o)?o:(0,F.Ik)(void 0),n,s);return a===void 0?r:{...r,[e]:a}};var Qe=i(82478),
Ye=i(67621);const Xe=(t,e,n)=>{let s;return{previewMinScale:o=>Je(e,o,n.kept(qe[o.on],o.revision)),writeRevision:(o,r)=>Ct(t,{place:e,snapshots:n,kind:"revision\
s",name:o},r),readAutoscaler:o=>kt(t,{place:e,snapshots:n,name:o}),writeAutoscaler:(o,r)=>tn(t,{place:e,snapshots:n,name:o},r),readPods:o=>(0,Qe.Y)(t,e.namespace,
o),installation:o=>(o&&(s=void 0),s??=(0,Ye.Z)(t,e,n.kept("services",e.service)),s)}},Tt={is:"refused",status:404,reason:"NotFound",message:"This rollout has no\
t found the object."},mt=(t,e,{result:n,object:s})=>(s&&t.learn(e,{is:"put",object:s}),n),qe={revision:"revisions","pod-autoscaler":"podautoscalers"},Ct=async(t,{
place:e,snapshots:n,kind:s,name:o},{minScale:r})=>{const a=n.kept(s,o);return a?mt(n,s,await We(t,e,{kind:s,name:o,live:a,minScale:r})):Tt},kt=async(t,{place:e,
snapshots:n,name:s})=>{try{const o=await(0,S.LF)(t,{path:(0,y.xH)(e.namespace,"podautoscalers",s)}),r=n.kept("podautoscalers",s);return o?n.learn("podautoscaler\
s",{is:"put",object:o}):r&&n.learn("podautoscalers",{is:"gone",object:r}),!0}catch{return!1}},tn=async(t,e,n)=>{const s=await Ct(t,{...e,kind:"podautoscalers"},
n);return s.is!=="written"&&await kt(t,e),s};var Ut=i(24399);const en=(t,{journal:e,driver:n,traffic:s})=>Lt(t,d.w7.journal,e&&(0,rt.jg)(e))?Lt(t,d.w7.driver,n)?
s&&!nn(t.traffic,s)?"the traffic that was sent":void 0:xt(d.w7.driver,n):xt(d.w7.journal,e),Lt=({annotations:t},e,n)=>n===void 0||t[e]===(n??void 0),xt=(t,e)=>e===
null?`the removal of the annotation ${t}`:`the annotation ${t}`,nn=(t,e)=>(0,Ut.UN)(t,e)||e.length===0&&(0,Ut.UN)(t,[{latestRevision:!0,percent:100}]),Bt=({service:t})=>e=>e.
group===d.Os&&e.resource!=="revisions"&&e.verb!=="create"?t:void 0,sn=t=>{const{clock:e,target:n,rateLimiter:s,random:o=Math.random}=t,r={namespace:t.namespace,
service:t.service},a=(0,U.m)(t.transport,e),l=G(a.transport,e),w={transport:l.transport,clock:e,random:o,server:n.server,rateLimiter:s},v=zt(w,r),P=_e({api:w,place:r,
snapshots:v,serverNow:a.serverNow});return{target:n,open:async()=>{const g=await v.open();return l.begin(w),g},snapshot:v.snapshot,changed:v.changed,reread:g=>an(
w,{...r,snapshots:v},g),rereadRevisions:()=>v.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,I.YP)(w,{namespace:r.namespace,nameOf:Bt(
r)}),user:()=>(0,I.eK)(w),writeService:async(g,N={})=>{const M=v.kept("services",r.service);if(!M)return Tt;const b=await Rt(w,It(r,M,{change:g,options:N}),N);return N.
dryRun?b.result:Kt(r,mt(v,"services",b),g.set)},createService:async(g,N={})=>{const M=await Rt(w,jt(r,g,N),N);return N.dryRun?M.result:Kt(r,mt(v,"services",M),g)},
preview:g=>Ve(r,v.kept("services",r.service)??{},g),previewCreation:g=>He(r,g),...Xe(w,r,v),deleteService:()=>rn(w,r,v.kept("services",r.service)),...on(w,r),follow:P.
follow,unfollow:P.unfollow,close:async()=>{P.unfollow(),l.end(),await v.close()}}},on=(t,{namespace:e})=>({askPod:Yt(t,e),readCounters:(n,s)=>A(t,{namespace:e,pod:n},
s),readRequestRate:(n,s)=>L(t,{namespace:e,pod:n},s)}),rn=async(t,e,n)=>n?Fe(t,e,n):{is:"written"},Kt=({service:t},e,n)=>{const s=e.is==="written"&&e.service?en(
e.service,n):void 0;if(s!==void 0)throw(0,R.V2)("E_WRITE_ALTERED",{service:t,what:s});return e},an=async(t,{namespace:e,service:n,snapshots:s},o)=>{const r=s.kept(
"services",n),a=await(0,S.Bk)(t,{path:(0,y.xH)(e,"services",n)},o);return a?s.learn("services",{is:"put",object:a}):r&&s.learn("services",{is:"gone",object:r}),
s.snapshot()}}),99256:((et,H,i)=>{i.d(H,{oW:()=>G,w$:()=>k,wj:()=>B});var R=i(44262),I=i(5581),S=i(79132),T=i(71791),x=i(70209);const B=async(K,U,d)=>{const{pod:y,
revision:j}=U,A=(y?[`involvedObject.name=${y}`]:[`involvedObject.name=${j}`,"involvedObject.kind=ReplicaSet"]).map(u=>D(K,U.namespace,{selector:u,signal:d}));return(await Promise.
all(A).catch(()=>{}))?.flat()?.filter(u=>u.about===y||u.about.startsWith(j))?.toSorted((u,p)=>(0,x.RN)(u.at,p.at))},D=async(K,U,{selector:d,signal:y})=>{const j={
path:(0,T.Ro)(U,"events"),query:{fieldSelector:d}};return((await(0,R.LD)(K,j,y))?.items??[]).map(x.WD)},k=20,G=async(K,U,{pod:d,container:y,signal:j})=>{const C=d.
containers.some(({name:m,state:f})=>m===y&&f==="terminated"),A={container:y,tailLines:String(k),previous:String(!C)},c=(0,R.XM)({path:`${(0,T.Ro)(U,"pods")}/${encodeURIComponent(
d.name)}/log`,query:A});try{const m=await(0,I.w$)(K,{method:"GET",path:c},{signal:j});return(0,S.FG)(m)?m.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((et,H,i)=>{i.d(H,{n:()=>U,p:()=>B});var R=i(44262),I=i(32460),S=i(71791),T=i(99256);const x=3,B=(d,{namespace:y,each:j,
signal:C})=>{const A=new Map,c=new Set,m=async f=>{const u={container:f.userContainer,follow:"true"},p=(0,R.XM)({path:`${(0,S.Ro)(y,"pods")}/${encodeURIComponent(
f.name)}/log`,query:u});try{const V=await d.transport({method:"GET",path:p},{signal:C});if(V.status!==200)return;A.set(f.name,[]);const h=K(E=>j(f.name,E));for await(const E of(0,I.
M)(V.body)){const O=G(E);A.set(f.name,[...A.get(f.name)??[],O].slice(-T.w$)),h(O)}}catch{}};return{follow:f=>{for(const u of f){const p=U(u);p!==void 0&&!c.has(
p)&&(A.has(u.name)||A.size<x)&&(c.add(p),m(u))}},last:f=>A.get(f)??[]}},D=4e3,k=1e3,G=d=>d.length<=D?d:`${d.slice(0,D)} (and ${d.length-D} characters more)`,K=d=>{
let y=0;return j=>{y+=1,y<=k&&d(j),y===k&&d("(further lines are not shown)")}},U=({name:d,userContainer:y,containers:j})=>{const C=j.find(A=>A.name===y);return C?.
state==="running"?`${d}/${C.exits}`:C?.state==="terminated"?`${d}/${C.exits-1}`:void 0}}),87991:((et,H,i)=>{i.d(H,{YP:()=>C,eK:()=>m,KY:()=>A});var R=i(86882),I=i(
91515),S=i(27624);const T=({resourceRules:h},E)=>(0,S.JD)(h).some(O=>B(O,E)),x=({resourceRules:h},E)=>(0,S.JD)(h).some(O=>(0,S.P$)(O.resourceNames).some(L=>B({...O,
resourceNames:[L]},{...E,name:L}))),B=(h,{verb:E,group:O,resource:L,name:Z})=>D(h.verbs,E)&&D(h.apiGroups,O)&&(D(h.resources,L)||k(h.resources,L))&&G((0,S.P$)(h.
resourceNames),Z),D=(h,E)=>(0,S.P$)(h).some(O=>O===E||O==="*"),k=(h,E)=>{const[,O]=E.split("/");return O!==void 0&&(0,S.P$)(h).includes(`*/${O}`)},G=(h,E)=>h.length===
0||E!==void 0&&h.includes(E);var K=i(5581),U=i(79132);const d={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},y={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},j={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},C=(h,E)=>{let O;return async L=>{O??=f(h,d,{namespace:E.namespace});const Z=await O??{},Q=W=>T(Z,{...W,name:E.nameOf(W)}),X=await Promise.all(L.map(async W=>!Q(
W)&&!await c(h,E,W)));return L.filter((W,Y)=>X[Y])}},A=async(h,E,O)=>{const L=O.length===0?void 0:await f(h,d,{namespace:E});return!L||L.incomplete===!0?O:O.filter(
Z=>x(L,Z))},c=async(h,E,O)=>(await f(h,y,V(E,O)))?.allowed!==!1,m=async h=>(0,S.Qq)((0,S.Ik)((await f(h,j))?.userInfo).username),f=async(h,{group:E,kind:O,path:L},Z)=>{
const Q=JSON.stringify({apiVersion:`${E}/v1`,kind:O,...Z&&{spec:Z}}),X={method:"POST",path:`/apis/${E}/v1/${L}`,headers:u,body:Q};try{for(let W=0;W<p;W++){W>0&&
await(0,R.fu)(h,W-1);const Y=await(0,K.w$)(h,X,{fresh:W>0});if(!(0,U.FG)(Y))return;const q=(0,I.QR)(O)(Y.text);if(q)return(0,S.Ik)(q.status)}}catch{}},u={accept:"\
application/json","content-type":"application/json"},p=4,V=({namespace:h,nameOf:E},O)=>{const{verb:L,group:Z,resource:Q}=O,[X=Q,W]=Q.split("/"),Y=E(O);return{resourceAttributes:{
namespace:h,verb:L,group:Z,resource:X,...W!==void 0&&{subresource:W},...Y!==void 0&&{name:Y}}}}}),12767:((et,H,i)=>{i.d(H,{U:()=>T});var R=i(83588),I=i(27624);const S=4,
T=(B,D)=>{const k=(0,I.qF)(D)??null;return(0,R.lO)(B,[...(0,R.LF)(k),...x(k)].filter(G=>G.length>=S))},x=B=>{const{kind:D,data:k,stringData:G}=(0,I.Ik)(B);return D!==
"Secret"?[]:[k,G].flatMap(K=>Object.values((0,I.Ik)(K)).map(String))}}),32460:((et,H,i)=>{i.d(H,{M:()=>C,T:()=>k});var R=i(14711),I=i(27624),S=i(44262),T=i(5581),
x=i(79132);const B=1e5,D=410;async function*k(c,m,{version:f,signal:u}){const p=new AbortController,V=AbortSignal.any([u,p.signal]);try{const h=await G(c,m,{version:f,
signal:V});h.status===D?yield{is:"expired"}:h.status!==200?yield{is:"refused",error:await K(c,m,h)}:yield*d(C(U(c,h.body,V)))}catch{}finally{p.abort()}}const G=async(c,m,{
version:f,signal:u})=>{const p={...m.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:f},V={method:"GET",path:(0,S.XM)({path:m.path,query:p})};return await c.
rateLimiter?.(V,u),u.throwIfAborted(),(0,R.wj)({clock:c.clock,ms:T.Hl,signal:u},()=>c.transport(V,{signal:u}))},K=(c,m,f)=>(0,R.wj)({clock:c.clock,ms:T.Hl},async()=>(0,x.
lS)(await(0,T.Of)(f),`watch ${m.path}`,c.server));async function*U(c,m,f){const u=m[Symbol.asyncIterator]();for(;;){const p=await(0,R.wj)({clock:c.clock,ms:B,signal:f},
()=>u.next());if(p.done)return;yield p.value}}async function*d(c){for await(const m of c){const{type:f,object:u}=(0,I.Ik)((0,I.qF)(m));if(f==="ERROR")return yield*j(
(0,I.Ik)(u));const p=typeof f=="string"?y.get(f):void 0;p&&(yield{is:p,object:(0,I.Ik)(u)})}}const y=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gon\
e"],["BOOKMARK","bookmark"]]);function*j(c){(0,I.WQ)(c.code)===D&&(yield{is:"expired"})}async function*C(c){let m="";for await(const f of c){const u=(m+f).split(
`
`);m=u.pop()??"",yield*u,m.length>A&&(yield m,m="")}m!==""&&(yield m)}const A=8*1024*1024}),94115:((et,H,i)=>{i.d(H,{M:()=>k,_:()=>G});var R=i(34794),I=i(86882),
S=i(12767),T=i(5581),x=i(79132);const B=500,D=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),k=(c,m)=>d(c,m,{fresh:!1}),G=async(c,m)=>{
const f=new AbortController;try{const u=d(c,m,{fresh:!1,urgent:!0,signal:f.signal}),p=await Promise.race([u,c.clock.sleep(B,f.signal)]);return p&&U(p)?p:await K(
[u,d(c,m,{fresh:!0,urgent:!0,signal:f.signal})])}finally{f.abort()}},K=async c=>{const m=c.map(async f=>{const u=await f;if(!U(u))throw new Error("nothing final");
return u});try{return await Promise.any(m)}catch{const f={is:"unknown",message:"no response to two attempts"},[u=f,...p]=await Promise.all(c);return p.every(({is:V})=>V===
u.is)&&u.is==="refused"?u:f}},U=c=>c.is!=="unknown"&&!(c.is==="refused"&&c.isForNow),d=async(c,m,f)=>{for(let u=0;;u++){const p=await j(c,m,{...f,fresh:f.fresh||
u>0});if(p.is!=="busy"&&p.is!=="unsent")return p;if(u===I.r2-1||f.signal?.aborted)return y(p);await(0,I.fu)(c,u,{response:p.is==="busy"?p.response:void 0,signal:f.
signal})}},y=c=>c.is==="busy"?(0,x.J5)(c.response,!0):{is:"unknown",message:c.message},j=async(c,m,f)=>{try{return(0,x.Ij)(C(await(0,T.w$)(c,m,f),m),m)}catch(u){
const p=u instanceof Error?u.message:String(u);return u instanceof R.a?{is:"refused",status:0,reason:u.code,message:p}:{is:A(u)?"unsent":"unknown",message:p}}},
C=(c,{body:m=""})=>(0,x.FG)(c)?c:{...c,text:(0,S.U)(c.text,m)},A=c=>c instanceof Error&&"code"in c&&D.has(String(c.code))})};export{cn as id,dn as ids,un as modules};
