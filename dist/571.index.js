const nn=571,sn=[571],on={82571:((q,V,c)=>{c.d(V,{X:()=>Xt,Z:()=>We});var x=c(11899),D=c(87991),j=c(44262),C=c(5581),G=c(14711);const _=25e3,U=5e3,W=5e3,J=(e,t)=>{
const s=new AbortController;let n=t.now();const o=async r=>{const{signal:i}=s;for(let f=_;!i.aborted;)await t.sleep(Math.max(0,n+f-t.now()),i),!(i.aborted||t.now()-
n<f)&&(f=await K(r,i)?_:W)};return{transport:(r,i)=>(!i.fresh&&!r.path.includes("watch=1")&&(n=t.now()),e(r,i)),begin:r=>{o(r)},end:()=>s.abort()}},K=async(e,t)=>{
try{return await(0,G.wj)({clock:e.clock,ms:U,signal:t},s=>(0,C.w$)(e,{method:"GET",path:"/version"},{signal:s})),!0}catch{return!1}};var b=c(35918),a=c(5323),u=c(
71791),p=c(86882);const $=9091;async function A(e,{namespace:t,pod:s},n){const o=`${(0,u.Ro)(t,"pods")}/${encodeURIComponent(s)}:${$}/proxy/metrics`;try{return h(
await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:n}))}catch(r){return n.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function h(e){
const{status:t,text:s}=e;return t===200?v(s)?{is:"read",counters:E(s)}:d:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===400?{is:"later",afterMs:w}:t===429?{is:"\
later",afterMs:(0,p.Vs)(e)||w}:/connection refused/.test(s)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const w=1e3,d={is:"failed",why:"the answer is no page of me\
trics"},v=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),M=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds\
_bucket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_co\
de",unitMs:1}];function E(e){const t=new Map,s=new Map;for(const[,o="",r="",i=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=M.find(({counts:y,
buckets:I})=>y===o||I===o),m=Number(i);!f||!Number.isFinite(m)||m<0||(o===f.counts?l(t,Number(O(r,f.status)),m):l(s,Number(O(r,"le"))*f.unitMs,m))}const n=[...s].
map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:n.filter(({ms:o})=>Number.isFinite(o))}}const l=(e,t,s)=>{Number.isNaN(t)||e.set(
t,(e.get(t)??0)+s)},O=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none",S=9090;async function B(e,{namespace:t,pod:s},n){const o=`${(0,u.Ro)(t,"po\
ds")}/${encodeURIComponent(s)}:${S}/proxy/metrics`;try{const{status:r,text:i}=await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:n});return r===200?z(Buffer.
from(i,"latin1")):void 0}catch{n.throwIfAborted();return}}const H=4,Z={varint:0,fixed64:1,bytes:2};function z(e){let t=0;for(let s=0;s<e.length;){const n=F(e,s);
if(!n||n.end>e.length)return;n.tag===H&&n.type===Z.fixed64&&(t=e.readDoubleLE(s+1)),s=n.end}return Number.isFinite(t)&&t>=0?t:void 0}function F(e,t){const s=e[t]??
0,[n,o]=[s>>3,s&7];if(o===Z.fixed64)return{tag:n,type:o,end:t+9};const r=o===Z.varint||o===Z.bytes?Q(e,t+1):void 0;return r&&{tag:n,type:o,end:r.end+(o===Z.bytes?
r.value:0)}}function Q(e,t){let s=0;for(let n=t,o=1;n<e.length&&n<t+10;n++,o*=128){const r=e[n]??0;if(s+=(r&127)*o,r<128)return{value:s,end:n+1}}}var Y=c(90745),
we=c(96310),Fe=c(34794),T=c(27624),Ge=c(32460);async function*ve(e,t,{from:s,signal:n}){let o=s;for(let r=0;!n.aborted;r++){for await(const i of _e(e,t,{from:o,
signal:n}))i.is!=="refused"&&(r=-1),o=Ve(i,o),i.is!=="bookmark"&&i.is!=="expired"&&(yield i);await(0,p.fu)(e,Math.max(0,r),{signal:n})}}async function*_e(e,t,{from:s,
signal:n}){const o=s===void 0?await Je(e,t,n):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:s;r!==void 0&&(yield*(0,Ge.T)(e,t,{version:r,signal:n}))}
const Ve=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,T.Qq)(
(0,T.Ik)(e.object.metadata).resourceVersion)??t}},Je=async(e,t,s)=>{try{const n=await(0,j.LD)(e,t,s);return n&&{is:"listed",...n}}catch(n){return n instanceof Fe.
a?{is:"refused",error:n}:void 0}};var he=c(8407);const pe=["services","routes","configurations","revisions"],He=(e,{namespace:t,service:s})=>{const n=new AbortController,
o=(0,he.p)(),r=(0,Y.Ts)(),i=(0,he.l)(s);let f=[],m={revisions:new Map};const y=g=>{m=g,r.notify()},I=(g,R)=>{const k=(0,we.Z)(o[g],R);k!==o[g]&&(o[g]=k,y({...i(
o),start:m.start}))},P=async g=>{const R=await(0,j.LD)(e,(0,u.VI)(t,s,g),n.signal);if(!R)throw(0,x.V2)("E_NO_KNATIVE",{server:e.server});return I(g,{is:"listed",
...R}),R.resourceVersion},L=async(g,R)=>{const k=(0,u.VI)(t,s,g);for await(const X of ve(e,k,{from:R,signal:n.signal}))X.is!=="refused"&&I(g,X)};return{open:async()=>{
const g=await Promise.all(pe.map(P));return f=pe.map((R,k)=>L(R,g[k]??"")),m},snapshot:()=>m,changed:async(g,R)=>{for(;g===m&&!R.aborted;)await r.next(R)},learn:I,
relist:async g=>(await P(g),m),setStart:g=>y({...m,start:g}),kept:(g,R)=>o[g].get(R),close:async()=>{n.abort(),await Promise.all(f)}}};var Ze=c(16364),ye=c(33095),
ge=c(70209);const Qe=8012,ze=(e,t)=>{const s=new Map;return async(n,o,r)=>{const i=s.get(n)??await Xe(e,{namespace:t,revision:n},r);if(i===void 0)throw new Error(
`${n} has no ready pod`);s.set(n,i);const f=await qe(e,Ye(t,i),{request:o,signal:r});return f.status>=500&&s.delete(n),f}},Ye=(e,t)=>`${(0,u.Ro)(e,"pods")}/${encodeURIComponent(
t)}:${Qe}/proxy`,Xe=async(e,{namespace:t,revision:s},n)=>(await(0,j.LD)(e,{path:(0,u.Ro)(t,"pods"),query:{labelSelector:`${a.Pf.revision}=${s}`}},n))?.items.map(
ge.H9).find(r=>r?.ready)?.name,qe=async(e,t,{request:{method:s,path:n,headers:o},signal:r})=>{if(Object.keys(o).some(m=>(0,ye.y)(m)||(0,ye.l)(m)))throw new Error(
"a header is not for the app");if(!(0,Ze.q)(n))throw(0,x.V2)("E_API_PATH",{path:`${t}${n}`});const{status:i,text:f}=await(0,C.w$)(e,{method:s,path:`${t}${n}`,headers:o},
{signal:r});return{status:i,body:f}};var Me=c(99256);const ne=5e3,ee={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",ne],["ErrImageNeverPull",ne],[
"CreateContainerConfigError",ne],["CreateContainerError",ne],["RunContainerError",ne]]),exits:3,steadyMs:1e4,noRoomMs:1e4,conditionMs:2e3},et=e=>{const t=e.pods.
flatMap(r=>tt(r,e)),s=e.steady.size>0?t.map(r=>({...r,failsAfterMs:void 0})):t,n=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return[...s,...at(e,t)].toSorted(
(r,i)=>n(r)===n(i)?0:n(r)-n(i))},tt=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[be(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];
const s=e.containers.flatMap(n=>nt(e,n,t));return s.length>0||e.ready?s:ot(e,t)},be=(e,t,s)=>{const n=s.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=s.
pod?.name;return{key:e,reason:"Unschedulable",message:t,pod:o,failsAfterMs:n?void 0:ee.noRoomMs}},nt=(e,t,s)=>{const{name:n,state:o,reason:r="",message:i,exits:f}=t,
m={key:`${e.name}/${n}/${r}`,pod:e.name};if(o==="waiting"&&(ee.afterMs.has(r)||r==="ErrImagePull"))return[{...m,reason:r,message:i??r,failsAfterMs:ee.afterMs.get(
r)}];if(f===0||o==="terminated"&&t.lastExit?.code===0&&n!==e.userContainer)return[];const y=e.ready||s.started.has(e.name),I=f>=ee.exits&&!y?0:void 0;return[{...m,
key:`${e.name}/${n}/exit`,reason:"CrashLoopBackOff",message:st(t),container:n,failsAfterMs:I}]},st=({name:e,exits:t,lastExit:s})=>{const n=t===1?"once":`${t} ti\
mes`,o=s?` with code ${s.code}`:"",r=s?.reason&&s.reason!=="Error"?` (${s.reason})`:"";return`Container ${e} exited ${n}${t===1?"":", most recently"}${o}${r}.`},
ot=(e,{events:t,revision:s})=>{const n=t.findLast(({about:i,reason:f})=>i===e.name&&f==="Unhealthy"),o=s&&rt(s);if(!n)return[];const r=`The container is running\
 but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${n.message.trim()}. ${r}`,
pod:e.name}]},rt=({spec:e})=>(0,T.WQ)((0,T.JD)((0,a.f1)(e)?.ports)[0]?.containerPort),at=(e,t)=>{const{status:s,reason:n="Unknown",message:o=n}=e.revision?.ready??
{status:"Unknown"};if(s!=="False")return[];if(n==="Unschedulable")return t.length>0?[]:[be("revision/room",o,{seen:e})];const r={key:`revision/${n}`,reason:n,message:o,
failsAfterMs:ee.conditionMs};return n.startsWith("ExitCode")?t.some(({key:f})=>f.endsWith("/exit"))?[]:[e.pods.length>0||e.started.size>0?{...r,failsAfterMs:void 0}:
r]:[r]},it={since:new Map,readySince:new Map,started:new Set},$e=[3e3,15e3,6e4],ct=(e,t)=>{const{nowMs:s}=t,n=t.pods.filter(N=>N.ready),o=new Map(n.map(({name:N})=>[
N,e.readySince.get(N)??s])),r=N=>ee.steadyMs-dt(N,o,t),i=n.filter(N=>r(N)<=0),f=Ee([...i,...n.filter(lt)]),m=new Set([...e.started,...Ee(i)]),y=et({...t,steady:f,
started:m}),I=t.pods.filter(ce).map(({name:N})=>`${N}/quiet`),P=[...y.map(({key:N})=>N),...I],L=new Map(P.map(N=>[N,e.since.get(N)??s])),g=N=>s-(L.get(N)??s),R=({
key:N,failsAfterMs:me})=>(me??Number.POSITIVE_INFINITY)-g(N),k=y.find(N=>R(N)<=0),X=[...y.map(R),...n.map(r),...I.flatMap(N=>$e.map(me=>me-g(N)))],se=Math.min(...X.
filter(N=>N>0)),oe=k??y[0];return{is:k?"failed":oe?"healing":t.blind===void 0?"starting":"unseen",diagnosis:oe,serves:f.size>0,memory:{since:L,readySince:o,started:m},
againMs:Number.isFinite(se)?se:void 0,question:ft(oe,k!==void 0)??mt(I,g),about:oe?oe.pod:t.pods.find(ce)?.name,note:t.blind??wt(t.pods)}};function dt({name:e,readySinceMs:t=0},s,n){
const o=n.serverNowMs-t;return o>ut?o:n.nowMs-(s.get(e)??n.nowMs)}const ut=6e4,Ee=e=>new Set(e.map(({name:t})=>t)),lt=({containers:e})=>e.every(({exits:t})=>t===
0),ce=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:s})=>s==="running"),ft=(e,t)=>e&&`${e.key}${t?"/failed":""}`,mt=(e,t)=>{const[s]=e,n=s===void 0?
0:$e.filter(o=>t(s)>=o).length;return n===0?void 0:`${s}/${n}`},wt=e=>{const t=e.filter(({ready:s})=>!s);if(e.length!==0)return t.length===0?"ready":t.every(ce)?
"running, not ready yet":"creating the containers"},vt=5,ht=({is:e,diagnosis:t,note:s,serves:n},o)=>t&&e==="failed"?{is:e,why:Oe(t,o)}:t&&e==="healing"?{is:e,why:Oe(
t,o),...n&&{serves:n}}:e==="unseen"?{is:e,note:s??""}:{is:"starting",pods:o.pods.length,...s!==void 0&&{note:s}},Oe=({reason:e,message:t,pod:s},{events:n,log:o})=>({
reason:e,message:t,...s!==void 0&&{pod:s},events:yt(n.filter(pt)).slice(-vt).map(gt),log:o}),pt=({isWarning:e,reason:t})=>e||t.includes("ScaleUp"),yt=e=>e.filter(
({reason:t},s)=>!e.slice(s+1).some(n=>n.reason===t)),gt=({reason:e,message:t,count:s})=>`${e}${s>1?` (${s} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;
var Mt=c(9422);const bt=e=>{const{snapshots:t}=e;let s=new AbortController;return{follow:(n,o)=>{s.abort(),s=new AbortController,t.setStart({is:"starting",pods:0}),
$t({...e,revision:n,log:o,end:s})},unfollow:()=>{s.abort(),t.setStart(void 0)}}},$t=async e=>{const{api:t,snapshots:s,place:n,serverNow:o,revision:r,log:i,end:f}=e,
m=(0,Y.Ts)(),y={pods:[],events:[],log:[]},I=(R,k)=>i({revision:r,pod:R,text:k}),P=(0,Mt.p)(t,{namespace:n.namespace,each:I,signal:f.signal});Ot(e,{heard:y,notifier:m,
podLogs:P}),St(e,m);const L=new Set;let g=it;for(;!f.signal.aborted;){const R=s.snapshot().revisions.get(r),k=ct(g,{...y,revision:R,nowMs:t.clock.now(),serverNowMs:o()});
if(g=k.memory,k.question!==void 0&&!L.has(k.question))L.add(k.question),await jt(e,{heard:y,podLogs:P,verdict:k});else{Et(e,ht(k,y)),k.is==="failed"&&f.abort();
const{againMs:X}=k;await(0,Y.Ku)([m.next,se=>X===void 0?(0,Y.QH)(se):t.clock.sleep(X,se)],f.signal)}}},Et=({snapshots:e,end:t},s)=>{JSON.stringify(s)!==JSON.stringify(
e.snapshot().start)&&!t.signal.aborted&&e.setStart(s)},Ot=async({api:e,place:t,revision:s,end:n},{heard:o,notifier:r,podLogs:i})=>{const f={labelSelector:`${a.Pf.
revision}=${s}`},m={path:(0,u.Ro)(t.namespace,"pods"),query:f};let y=new Map;for await(const I of ve(e,m,{signal:n.signal})){const P=I.is==="refused"&&I.error.code===
"E_FORBIDDEN";if(o.blind=P?I.error.message:void 0,I.is!=="refused"&&(y=(0,we.Z)(y,I)),o.pods=[...y.values()].flatMap(L=>(0,ge.H9)(L)??[]),i.follow(o.pods),r.notify(),
P)return}},St=async({snapshots:e,revision:t,end:s},n)=>{const o=()=>e.snapshot().revisions.get(t)?.ready;for(;!s.signal.aborted;){const[r,i]=[e.snapshot(),o()];
await e.changed(r,s.signal),o()!==i&&n.notify()}},Pt=2e3,jt=async({api:e,place:t,revision:s,end:n},{heard:o,podLogs:r,verdict:i})=>{const f=o.pods.find(({name:P})=>P===
i.about),m={namespace:t.namespace,revision:s,pod:f?.name},y={clock:e.clock,ms:Pt,signal:n.signal},I=async P=>{if(o.events=await(0,Me.wj)(e,m,P),f===void 0)return;
const{reason:L,container:g=f.userContainer}=i.diagnosis??{},R=g===f.userContainer?r.last(f.name):[],k=R.length>0||L!=="CrashLoopBackOff";o.log=k?R:await(0,Me.oW)(
e,t.namespace,{pod:f,container:g,signal:P})};await(0,G.wj)(y,I).catch(()=>{})};var It=c(30673),re=c(11584);const Se=(e,t)=>{const s=(0,T.Ik)(e.metadata),{set:n}=t,
o={...n.annotations,[a.w7.driver]:n.driver,[a.w7.journal]:n.journal&&(0,re.jg)(n.journal),[a.w7.request]:n.request&&(0,re.TD)(n.request),[a.w7.tags]:n.tags?.join(
","),...At(s,n.verdicts)},r={...n.labels,[a.Pf.active]:n.active===void 0?void 0:n.active?"true":null};return[...t.generation===void 0?[]:[te("/metadata/generati\
on",t.generation)],...Dt(s,t.driver),...de(s,"annotations",o),...de(s,"labels",r),...n.template?[ae("/spec/template",n.template)]:[],...n.traffic?[ae("/spec/tra\
ffic",n.traffic)]:[]]},Rt=(e,t)=>{const s=(0,T.Ik)(e.metadata);return[...[...kt(s),...Nt(s)],...de(s,"annotations",{[a.w7.minScale]:t})]},Nt=({annotations:e})=>(0,T.
Gv)(e)?[te(`/metadata/annotations/${ue(a.w7.minScale)}`,e[a.w7.minScale]??null)]:[],At=(e,t)=>{if(t===void 0)return{};const s=Object.keys((0,T.Ik)(e.annotations)).
filter(o=>o.startsWith(a.SJ)),n=Object.entries(t).map(([o,r])=>[a.SJ+o,JSON.stringify(r)]);return{...Object.fromEntries(s.map(o=>[o,null])),...Object.fromEntries(
n)}},kt=({uid:e})=>e===void 0?[]:[te("/metadata/uid",e)],Dt=(e,t)=>(0,T.Gv)(e.annotations)||t!==null?[te(`/metadata/annotations/${ue(a.w7.driver)}`,t)]:[te("/me\
tadata/annotations",null)],de=(e,t,s)=>{const n=Object.entries(s).flatMap(([o,r])=>{const i=`/metadata/${t}/${ue(o)}`;return typeof r=="string"?[ae(i,r)]:r===null&&
Object.hasOwn((0,T.Ik)(e[t]),o)?[{op:"remove",path:i}]:[]});return(0,T.Gv)(e[t])||n.length===0?n:[te(`/metadata/${t}`,null),ae(`/metadata/${t}`,{}),...n]},te=(e,t)=>({
op:"test",path:e,value:t}),ae=(e,t)=>({op:"add",path:e,value:t}),ue=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ie=c(654),Tt=c(48280);const Pe={accept:"a\
pplication/json"},je={...Pe,"content-type":"application/json"},Ie=({namespace:e,service:t},s,n)=>{const{dryRun:o}=n.options,r=(0,u.wZ)({dryRun:o,strict:o&&n.change.
set.template!==void 0});return ke(`${(0,u.xH)(e,"services",t)}?${r}`,Se(s,n.change))},Re=(e,t,s)=>({method:"POST",path:`${(0,u.rJ)(e.namespace,"services")}?${(0,u.
wZ)({...s,strict:!0})}`,headers:je,body:JSON.stringify(Lt(e,t))}),Ne=async(e,t,{urgent:s})=>{const n=await(s?ie._:ie.M)(e,t);if(n.is==="refused"&&n.status===401)
throw(0,x.V2)("E_UNAUTHORIZED",{server:e.server,message:n.message});return n.is!=="written"?{result:n}:{result:{is:"written",service:(0,Tt.r5)(n.object)},object:n.
object}},Ae=({namespace:e},{kind:t,name:s,live:n,minScale:o})=>ke(`${(0,u.xH)(e,t,s)}?${(0,u.wZ)({})}`,Rt(n,o)),Ct=async(e,t,s)=>{const n=await(0,ie.M)(e,Ae(t,s));
return n.is==="written"?{result:{is:"written"},object:n.object}:{result:n}},xt=async(e,t,s)=>{const n=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{
uid:(0,T.Ik)(s.metadata).uid??null}}),o=(0,u.xH)(t.namespace,"services",t.service),r=await(0,ie.M)(e,{method:"DELETE",path:o,headers:je,body:n});return r.is==="\
written"||r.is==="refused"&&r.status===404?{is:"written"}:r},ke=(e,t)=>({method:"PATCH",path:e,headers:{...Pe,"content-type":"application/json-patch+json"},body:JSON.
stringify(t)}),Lt=({namespace:e,service:t},s)=>({apiVersion:`${a.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...s.labels,[a.Pf.active]:"true"},annotations:{
...s.annotations,[a.w7.driver]:s.driver,[a.w7.journal]:(0,re.jg)(s.journal)}},spec:{template:s.template,...s.traffic.length>0&&{traffic:s.traffic}}}),Ut=(e,t,s)=>{
let n=t;return s.map(o=>{const r=Ie(e,n,{change:o,options:{}});return n=Kt(n,Se(n,o)),le(r)})},Bt=(e,t)=>le(Re(e,t,{})),Wt=(e,{on:t,revision:s,before:n,after:o},r={})=>{
const i=(0,T.Ik)(r.metadata),{[a.w7.minScale]:f,...m}=(0,T.Ik)(i.annotations),y={...m,...n!==null&&{[a.w7.minScale]:n}},I=t==="revision"?"revisions":"podautosca\
lers",P={...r,metadata:{...i,annotations:y}};return le(Ae(e,{kind:I,name:s,live:P,minScale:o}))},le=({method:e,path:t,body:s=""})=>({method:e,path:t,body:JSON.stringify(
(0,It.L)((0,T.qF)(s)??null))}),Kt=(e,t)=>t.reduce((s,n)=>n.op==="test"?s:De(s,Ft(n.path),n.op==="add"?n.value:void 0),e),Ft=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),De=(e,[t="",...s],n)=>{const{[t]:o,...r}=e,i=s.length===0?n:De((0,T.Gv)(o)?o:(0,T.Ik)(void 0),s,n);return i===void 0?r:{...r,[t]:i}};
var Gt=c(18103);const _t=async(e,t,s)=>{const n={labelSelector:`${a.Pf.revision}=${s}`};return(await(0,j.LD)(e,{path:(0,u.Ro)(t,"pods"),query:n}).catch(()=>{}))?.
items.flatMap(Vt)},Vt=e=>{const t=(0,T.Ik)(e.metadata);return t.deletionTimestamp!==void 0?[]:[{name:(0,T.Qq)(t.name)??"",template:(0,T.Te)(t.labels)["pod-templ\
ate-hash"]??"",isScaleMarked:Object.keys((0,T.Te)(t.annotations)).some(Gt.d$)}]};var Jt=c(67621);const Ht=(e,t,s)=>{let n;return{previewMinScale:o=>Wt(t,o,s.kept(
Zt[o.on],o.revision)),writeRevision:(o,r)=>Ce(e,{place:t,snapshots:s,kind:"revisions",name:o},r),readAutoscaler:o=>xe(e,{place:t,snapshots:s,name:o}),writeAutoscaler:(o,r)=>Qt(
e,{place:t,snapshots:s,name:o},r),readPods:o=>_t(e,t.namespace,o),installation:()=>(n??=(0,Jt.Z)(e,t,s.kept("services",t.service)),n)}},Te={is:"refused",status:404,
reason:"NotFound",message:"This rollout has not found the object."},fe=(e,t,{result:s,object:n})=>(n&&e.learn(t,{is:"put",object:n}),s),Zt={revision:"revisions",
"pod-autoscaler":"podautoscalers"},Ce=async(e,{place:t,snapshots:s,kind:n,name:o},{minScale:r})=>{const i=s.kept(n,o);return i?fe(s,n,await Ct(e,t,{kind:n,name:o,
live:i,minScale:r})):Te},xe=async(e,{place:t,snapshots:s,name:n})=>{const o=await(0,j.LF)(e,{path:(0,u.xH)(t.namespace,"podautoscalers",n)}).catch(()=>{});return o&&
s.learn("podautoscalers",{is:"put",object:o}),o!==void 0},Qt=async(e,t,s)=>{const n=await Ce(e,{...t,kind:"podautoscalers"},s);return n.is!=="written"&&await xe(
e,t),n};var Le=c(24399);const zt=(e,{journal:t,driver:s,traffic:n})=>Ue(e,a.w7.journal,t&&(0,re.jg)(t))?Ue(e,a.w7.driver,s)?n&&!Yt(e.traffic,n)?"the traffic tha\
t was sent":void 0:Be(a.w7.driver,s):Be(a.w7.journal,t),Ue=({annotations:e},t,s)=>s===void 0||e[t]===(s??void 0),Be=(e,t)=>t===null?`the removal of the annotati\
on ${e}`:`the annotation ${e}`,Yt=(e,t)=>(0,Le.UN)(e,t)||t.length===0&&(0,Le.UN)(e,[{latestRevision:!0,percent:100}]),We=({service:e})=>t=>t.group===a.Os&&t.resource!==
"revisions"&&t.verb!=="create"?e:void 0,Xt=e=>{const{clock:t,target:s,rateLimiter:n,random:o=Math.random}=e,r={namespace:e.namespace,service:e.service},i=(0,b.m)(
e.transport,t),f=J(i.transport,t),m={transport:f.transport,clock:t,random:o,server:s.server,rateLimiter:n},y=He(m,r),I=bt({api:m,place:r,snapshots:y,serverNow:i.
serverNow});return{target:s,open:async()=>{const P=await y.open();return f.begin(m),P},snapshot:y.snapshot,changed:y.changed,reread:P=>tn(m,{...r,snapshots:y},P),
rereadRevisions:()=>y.relist("revisions"),serverNow:i.serverNow,silentMs:i.silentMs,missing:(0,D.YP)(m,{namespace:r.namespace,nameOf:We(r)}),user:()=>(0,D.eK)(m),
writeService:async(P,L={})=>{const g=y.kept("services",r.service);if(!g)return Te;const R=await Ne(m,Ie(r,g,{change:P,options:L}),L);return L.dryRun?R.result:Ke(
r,fe(y,"services",R),P.set)},createService:async(P,L={})=>{const g=await Ne(m,Re(r,P,L),L);return L.dryRun?g.result:Ke(r,fe(y,"services",g),P)},preview:P=>Ut(r,
y.kept("services",r.service)??{},P),previewCreation:P=>Bt(r,P),...Ht(m,r,y),deleteService:()=>en(m,r,y.kept("services",r.service)),...qt(m,r),follow:I.follow,unfollow:I.
unfollow,close:async()=>{I.unfollow(),f.end(),await y.close()}}},qt=(e,{namespace:t})=>({askPod:ze(e,t),readCounters:(s,n)=>A(e,{namespace:t,pod:s},n),readRequestRate:(s,n)=>B(
e,{namespace:t,pod:s},n)}),en=async(e,t,s)=>s?xt(e,t,s):{is:"written"},Ke=({service:e},t,s)=>{const n=t.is==="written"&&t.service?zt(t.service,s):void 0;if(n!==
void 0)throw(0,x.V2)("E_WRITE_ALTERED",{service:e,what:n});return t},tn=async(e,{namespace:t,service:s,snapshots:n},o)=>{const r=n.kept("services",s),i=await(0,j.
Bk)(e,{path:(0,u.xH)(t,"services",s)},o);return i?n.learn("services",{is:"put",object:i}):r&&n.learn("services",{is:"gone",object:r}),n.snapshot()}}),99256:((q,V,c)=>{
c.d(V,{oW:()=>J,w$:()=>W,wj:()=>_});var x=c(44262),D=c(5581),j=c(79132),C=c(71791),G=c(70209);const _=async(K,b,a)=>{const{pod:u,revision:p}=b,$=w=>U(K,b.namespace,
{selector:w,signal:a});return(u?await $(`involvedObject.name=${u}`):(await Promise.all([$(`involvedObject.name=${p}`),$("involvedObject.kind=ReplicaSet")])).flat()).
filter(w=>w.about===u||w.about.startsWith(p)).toSorted((w,d)=>(0,G.RN)(w.at,d.at))},U=async(K,b,{selector:a,signal:u})=>{try{const p={path:(0,C.Ro)(b,"events"),
query:{fieldSelector:a}};return((await(0,x.LD)(K,p,u))?.items??[]).map(G.WD)}catch{return[]}},W=20,J=async(K,b,{pod:a,container:u,signal:p})=>{const $=a.containers.
some(({name:w,state:d})=>w===u&&d==="terminated"),A={container:u,tailLines:String(W),previous:String(!$)},h=(0,x.XM)({path:`${(0,C.Ro)(b,"pods")}/${encodeURIComponent(
a.name)}/log`,query:A});try{const w=await(0,D.w$)(K,{method:"GET",path:h},{signal:p});return(0,j.FG)(w)?w.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((q,V,c)=>{c.d(V,{n:()=>b,p:()=>_});var x=c(44262),D=c(32460),j=c(71791),C=c(99256);const G=3,_=(a,{namespace:u,each:p,
signal:$})=>{const A=new Map,h=new Set,w=async d=>{const v={container:d.userContainer,follow:"true"},M=(0,x.XM)({path:`${(0,j.Ro)(u,"pods")}/${encodeURIComponent(
d.name)}/log`,query:v});try{const E=await a.transport({method:"GET",path:M},{signal:$});if(E.status!==200)return;A.set(d.name,[]);const l=K(O=>p(d.name,O));for await(const O of(0,D.
M)(E.body)){const S=J(O);A.set(d.name,[...A.get(d.name)??[],S].slice(-C.w$)),l(S)}}catch{}};return{follow:d=>{for(const v of d){const M=b(v);M!==void 0&&!h.has(
M)&&(A.has(v.name)||A.size<G)&&(h.add(M),w(v))}},last:d=>A.get(d)??[]}},U=4e3,W=1e3,J=a=>a.length<=U?a:`${a.slice(0,U)} (and ${a.length-U} characters more)`,K=a=>{
let u=0;return p=>{u+=1,u<=W&&a(p),u===W&&a("(further lines are not shown)")}},b=({name:a,userContainer:u,containers:p})=>{const $=p.find(A=>A.name===u);return $?.
state==="running"?`${a}/${$.exits}`:$?.state==="terminated"?`${a}/${$.exits-1}`:void 0}}),87991:((q,V,c)=>{c.d(V,{YP:()=>$,eK:()=>w,KY:()=>A});var x=c(86882),D=c(
91515),j=c(27624);const C=({resourceRules:l},O)=>(0,j.JD)(l).some(S=>_(S,O)),G=({resourceRules:l},O)=>(0,j.JD)(l).some(S=>(0,j.P$)(S.resourceNames).some(B=>_({...S,
resourceNames:[B]},{...O,name:B}))),_=(l,{verb:O,group:S,resource:B,name:H})=>U(l.verbs,O)&&U(l.apiGroups,S)&&(U(l.resources,B)||W(l.resources,B))&&J((0,j.P$)(l.
resourceNames),H),U=(l,O)=>(0,j.P$)(l).some(S=>S===O||S==="*"),W=(l,O)=>{const[,S]=O.split("/");return S!==void 0&&(0,j.P$)(l).includes(`*/${S}`)},J=(l,O)=>l.length===
0||O!==void 0&&l.includes(O);var K=c(5581),b=c(79132);const a={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},u={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},p={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},$=(l,O)=>{let S;return async B=>{S??=d(l,a,{namespace:O.namespace});const H=await S??{},Z=F=>C(H,{...F,name:O.nameOf(F)}),z=await Promise.all(B.map(async F=>!Z(
F)&&!await h(l,O,F)));return B.filter((F,Q)=>z[Q])}},A=async(l,O,S)=>{const B=S.length===0?void 0:await d(l,a,{namespace:O});return!B||B.incomplete===!0?S:S.filter(
H=>G(B,H))},h=async(l,O,S)=>(await d(l,u,E(O,S)))?.allowed!==!1,w=async l=>(0,j.Qq)((0,j.Ik)((await d(l,p))?.userInfo).username),d=async(l,{group:O,kind:S,path:B},H)=>{
const Z=JSON.stringify({apiVersion:`${O}/v1`,kind:S,...H&&{spec:H}}),z={method:"POST",path:`/apis/${O}/v1/${B}`,headers:v,body:Z};try{for(let F=0;F<M;F++){F>0&&
await(0,x.fu)(l,F-1);const Q=await(0,K.w$)(l,z,{fresh:F>0});if(!(0,b.FG)(Q))return;const Y=(0,D.QR)(S)(Q.text);if(Y)return(0,j.Ik)(Y.status)}}catch{}},v={accept:"\
application/json","content-type":"application/json"},M=4,E=({namespace:l,nameOf:O},S)=>{const{verb:B,group:H,resource:Z}=S,[z=Z,F]=Z.split("/"),Q=O(S);return{resourceAttributes:{
namespace:l,verb:B,group:H,resource:z,...F!==void 0&&{subresource:F},...Q!==void 0&&{name:Q}}}}}),32460:((q,V,c)=>{c.d(V,{M:()=>$,T:()=>W});var x=c(14711),D=c(27624),
j=c(44262),C=c(5581),G=c(79132);const _=1e5,U=410;async function*W(h,w,{version:d,signal:v}){const M=new AbortController,E=AbortSignal.any([v,M.signal]);try{const l=await J(
h,w,{version:d,signal:E});l.status===U?yield{is:"expired"}:l.status!==200?yield{is:"refused",error:await K(h,w,l)}:yield*a($(b(h,l.body,E)))}catch{}finally{M.abort()}}
const J=async(h,w,{version:d,signal:v})=>{const M={...w.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:d},E={method:"GET",path:(0,j.XM)({path:w.path,
query:M})};return await h.rateLimiter?.(E,v),v.throwIfAborted(),(0,x.wj)({clock:h.clock,ms:C.Hl,signal:v},()=>h.transport(E,{signal:v}))},K=(h,w,d)=>(0,x.wj)({clock:h.
clock,ms:C.Hl},async()=>(0,G.lS)(await(0,C.Of)(d),`watch ${w.path}`,h.server));async function*b(h,w,d){const v=w[Symbol.asyncIterator]();for(;;){const M=await(0,x.
wj)({clock:h.clock,ms:_,signal:d},()=>v.next());if(M.done)return;yield M.value}}async function*a(h){for await(const w of h){const{type:d,object:v}=(0,D.Ik)((0,D.
qF)(w));if(d==="ERROR")return yield*p((0,D.Ik)(v));const M=typeof d=="string"?u.get(d):void 0;M&&(yield{is:M,object:(0,D.Ik)(v)})}}const u=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*p(h){(0,D.WQ)(h.code)===U&&(yield{is:"expired"})}async function*$(h){let w="";for await(const d of h){
const v=(w+d).split(`
`);w=v.pop()??"",yield*v,w.length>A&&(yield w,w="")}w!==""&&(yield w)}const A=8*1024*1024}),654:((q,V,c)=>{c.d(V,{M:()=>b,_:()=>a});var x=c(34794),D=c(86882),j=c(
30673),C=c(27624);const G=4,_=(d,v)=>(0,j.lO)(d,(0,j.LF)((0,C.qF)(v)??null).filter(M=>M.length>=G));var U=c(5581),W=c(79132);const J=500,K=new Set(["ECONNREFUSE\
D","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),b=(d,v)=>p(d,v,{fresh:!1}),a=async(d,v)=>{const M=new AbortController;try{const E=p(d,v,{fresh:!1,urgent:!0,
signal:M.signal}),l=await Promise.race([E,d.clock.sleep(J,M.signal)]);return l&&l.is!=="unknown"?l:await u([E,p(d,v,{fresh:!0,urgent:!0,signal:M.signal})])}finally{
M.abort()}},u=async d=>{const v=d.map(async M=>{const E=await M;if(E.is==="unknown")throw new Error(E.message);return E});try{return await Promise.any(v)}catch{
return{is:"unknown",message:"no response to two attempts"}}},p=async(d,v,M)=>{for(let E=0;;E++){const l=await A(d,v,{...M,fresh:M.fresh||E>0});if(l.is!=="busy"&&
l.is!=="unsent")return l;if(E===D.r2-1||M.signal?.aborted)return $(l);await(0,D.fu)(d,E,{response:l.is==="busy"?l.response:void 0,signal:M.signal})}},$=d=>d.is===
"busy"?(0,W.J5)(d.response):{is:"unknown",message:d.message},A=async(d,v,M)=>{try{return(0,W.Ij)(h(await(0,U.w$)(d,v,M),v),v)}catch(E){const l=E instanceof Error?
E.message:String(E);return E instanceof x.a?{is:"refused",status:0,reason:E.code,message:l}:{is:w(E)?"unsent":"unknown",message:l}}},h=(d,{body:v=""})=>(0,W.FG)(
d)?d:{...d,text:_(d.text,v)},w=d=>d instanceof Error&&"code"in d&&K.has(String(d.code))}),18103:((q,V,c)=>{c.d(V,{D8:()=>K,GY:()=>J,RK:()=>W,Z7:()=>U,cT:()=>_,d$:()=>C,
hy:()=>x,lm:()=>G});function x(b){const[,a,u]=/^v?(\d+)\.(\d+)(\.|$)/.exec(b??"")??[];return a===void 0?"unknown":Number(a)>1||Number(a)===1&&Number(u)>=21?"sin\
ce-1.21":"before-1.21"}const D="autoscaling.knative.dev/",j=new Set([`${D}min-scale`,`${D}minScale`]),C=b=>b.startsWith(D);function G(b,a){return a.some(({isScaleMarked:p})=>p)?
"before-1.21":b.some(p=>C(p)&&!j.has(p))&&a.length>0?"since-1.21":"unknown"}function _({written:b,desired:a,before:u,after:p}){const[$]=u;if(!$)return"unknown";
if(p.some(({template:h})=>h!==$.template))return"before-1.21";const A=new Set(p.map(({name:h})=>h));return a>=b&&u.every(({name:h})=>A.has(h))?"since-1.21":"unk\
nown"}function U({age:b,mayPatchRevisions:a,mayPatchAutoscalers:u}){switch(b){case"since-1.21":return a?"revision":"nothing";case"before-1.21":return u?"pod-aut\
oscaler":"nothing";case"unknown":return a?"by-effect":"nothing"}}function W({plan:b,stable:a},u){const p=Math.max(0,...b.steps.map(({percent:$})=>$));return a.reduce(
($,{revision:A})=>{const{replicas:h,minScale:w}=u(A)??{replicas:0},d=Math.ceil(h*(100-p)/100);return{pods:$.pods+h,least:$.least+Math.min(h,Math.max(d,Number(w??
0)))}},{pods:0,least:0})}const J=(b,a)=>Object.entries(b).filter(([u,p])=>Number(a(u)??0)<p).map(([u,p])=>({revision:u,pods:p})),K=(b,a)=>Object.fromEntries(Object.
entries(b).filter(([u,p])=>{const $=a(u);return $!==void 0&&$!==p}))})};export{nn as id,sn as ids,on as modules};
