const nn=571,sn=[571],on={82571:((q,V,i)=>{i.d(V,{X:()=>Xt,Z:()=>We});var x=i(11899),D=i(87991),P=i(44262),C=i(5581),G=i(14711);const _=25e3,U=5e3,W=5e3,J=(e,t)=>{
const s=new AbortController;let n=t.now();const o=async r=>{const{signal:u}=s;for(let f=_;!u.aborted;)await t.sleep(Math.max(0,n+f-t.now()),u),!(u.aborted||t.now()-
n<f)&&(f=await K(r,u)?_:W)};return{transport:(r,u)=>(!u.fresh&&!r.path.includes("watch=1")&&(n=t.now()),e(r,u)),begin:r=>{o(r)},end:()=>s.abort()}},K=async(e,t)=>{
try{return await(0,G.wj)({clock:e.clock,ms:U,signal:t},s=>(0,C.w$)(e,{method:"GET",path:"/version"},{signal:s})),!0}catch{return!1}};var b=i(35918),a=i(5323),d=i(
71791),p=i(86882);const $=9091;async function k(e,{namespace:t,pod:s},n){const o=`${(0,d.Ro)(t,"pods")}/${encodeURIComponent(s)}:${$}/proxy/metrics`;try{return h(
await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:n}))}catch(r){return n.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function h(e){
const{status:t,text:s}=e;return t===200?v(s)?{is:"read",counters:E(s)}:c:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===400?{is:"later",afterMs:w}:t===429?{is:"\
later",afterMs:(0,p.Vs)(e)||w}:/connection refused/.test(s)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const w=1e3,c={is:"failed",why:"the answer is no page of me\
trics"},v=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),M=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds\
_bucket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_co\
de",unitMs:1}];function E(e){const t=new Map,s=new Map;for(const[,o="",r="",u=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const f=M.find(({counts:y,
buckets:I})=>y===o||I===o),m=Number(u);!f||!Number.isFinite(m)||m<0||(o===f.counts?l(t,Number(O(r,f.status)),m):l(s,Number(O(r,"le"))*f.unitMs,m))}const n=[...s].
map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:n.filter(({ms:o})=>Number.isFinite(o))}}const l=(e,t,s)=>{Number.isNaN(t)||e.set(
t,(e.get(t)??0)+s)},O=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none",S=9090;async function B(e,{namespace:t,pod:s},n){const o=`${(0,d.Ro)(t,"po\
ds")}/${encodeURIComponent(s)}:${S}/proxy/metrics`;try{const{status:r,text:u}=await(0,C.w$)(e,{method:"GET",path:o,headers:{}},{signal:n});return r===200?z(Buffer.
from(u,"latin1")):void 0}catch{n.throwIfAborted();return}}const H=4,Z={varint:0,fixed64:1,bytes:2};function z(e){let t=0;for(let s=0;s<e.length;){const n=F(e,s);
if(!n||n.end>e.length)return;n.tag===H&&n.type===Z.fixed64&&(t=e.readDoubleLE(s+1)),s=n.end}return Number.isFinite(t)&&t>=0?t:void 0}function F(e,t){const s=e[t]??
0,[n,o]=[s>>3,s&7];if(o===Z.fixed64)return{tag:n,type:o,end:t+9};const r=o===Z.varint||o===Z.bytes?Q(e,t+1):void 0;return r&&{tag:n,type:o,end:r.end+(o===Z.bytes?
r.value:0)}}function Q(e,t){let s=0;for(let n=t,o=1;n<e.length&&n<t+10;n++,o*=128){const r=e[n]??0;if(s+=(r&127)*o,r<128)return{value:s,end:n+1}}}var Y=i(90745),
we=i(96310),Fe=i(34794),T=i(27624),Ge=i(32460);async function*ve(e,t,{from:s,signal:n}){let o=s;for(let r=0;!n.aborted;r++){for await(const u of _e(e,t,{from:o,
signal:n}))u.is!=="refused"&&(r=-1),o=Ve(u,o),u.is!=="bookmark"&&u.is!=="expired"&&(yield u);await(0,p.fu)(e,Math.max(0,r),{signal:n})}}async function*_e(e,t,{from:s,
signal:n}){const o=s===void 0?await Je(e,t,n):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:s;r!==void 0&&(yield*(0,Ge.T)(e,t,{version:r,signal:n}))}
const Ve=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,T.Qq)(
(0,T.Ik)(e.object.metadata).resourceVersion)??t}},Je=async(e,t,s)=>{try{const n=await(0,P.LD)(e,t,s);return n&&{is:"listed",...n}}catch(n){return n instanceof Fe.
a?{is:"refused",error:n}:void 0}};var he=i(8407);const pe=["services","routes","configurations","revisions"],He=(e,{namespace:t,service:s})=>{const n=new AbortController,
o=(0,he.p)(),r=(0,Y.Ts)(),u=(0,he.l)(s);let f=[],m={revisions:new Map};const y=g=>{m=g,r.notify()},I=(g,R)=>{const A=(0,we.Z)(o[g],R);A!==o[g]&&(o[g]=A,y({...u(
o),start:m.start}))},j=async g=>{const R=await(0,P.LD)(e,(0,d.VI)(t,s,g),n.signal);if(!R)throw(0,x.V2)("E_NO_KNATIVE",{server:e.server});return I(g,{is:"listed",
...R}),R.resourceVersion},L=async(g,R)=>{const A=(0,d.VI)(t,s,g);for await(const X of ve(e,A,{from:R,signal:n.signal}))X.is!=="refused"&&I(g,X)};return{open:async()=>{
const g=await Promise.all(pe.map(j));return f=pe.map((R,A)=>L(R,g[A]??"")),m},snapshot:()=>m,changed:async(g,R)=>{for(;g===m&&!R.aborted;)await r.next(R)},learn:I,
relist:async g=>(await j(g),m),setStart:g=>y({...m,start:g}),kept:(g,R)=>o[g].get(R),close:async()=>{n.abort(),await Promise.all(f)}}};var Ze=i(16364),ye=i(33095),
ge=i(70209);const Qe=8012,ze=(e,t)=>{const s=new Map;return async(n,o,r)=>{const u=s.get(n)??await Xe(e,{namespace:t,revision:n},r);if(u===void 0)throw new Error(
`${n} has no ready pod`);s.set(n,u);const f=await qe(e,Ye(t,u),{request:o,signal:r});return f.status>=500&&s.delete(n),f}},Ye=(e,t)=>`${(0,d.Ro)(e,"pods")}/${encodeURIComponent(
t)}:${Qe}/proxy`,Xe=async(e,{namespace:t,revision:s},n)=>(await(0,P.LD)(e,{path:(0,d.Ro)(t,"pods"),query:{labelSelector:`${a.Pf.revision}=${s}`}},n))?.items.map(
ge.H9).find(r=>r?.ready)?.name,qe=async(e,t,{request:{method:s,path:n,headers:o},signal:r})=>{if(Object.keys(o).some(m=>(0,ye.y)(m)||(0,ye.l)(m)))throw new Error(
"a header is not for the app");if(!(0,Ze.q)(n))throw(0,x.V2)("E_API_PATH",{path:`${t}${n}`});const{status:u,text:f}=await(0,C.w$)(e,{method:s,path:`${t}${n}`,headers:o},
{signal:r});return{status:u,body:f}};var Me=i(99256);const ne=5e3,ee={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",ne],["ErrImageNeverPull",ne],[
"CreateContainerConfigError",ne],["CreateContainerError",ne],["RunContainerError",ne]]),exits:3,steadyMs:1e4,noRoomMs:1e4,conditionMs:2e3},et=e=>{const t=e.pods.
flatMap(r=>tt(r,e)),s=e.steady.size>0?t.map(r=>({...r,failsAfterMs:void 0})):t,n=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return[...s,...at(e,t)].toSorted(
(r,u)=>n(r)===n(u)?0:n(r)-n(u))},tt=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[be(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];
const s=e.containers.flatMap(n=>nt(e,n,t));return s.length>0||e.ready?s:ot(e,t)},be=(e,t,s)=>{const n=s.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=s.
pod?.name;return{key:e,reason:"Unschedulable",message:t,pod:o,failsAfterMs:n?void 0:ee.noRoomMs}},nt=(e,t,s)=>{const{name:n,state:o,reason:r="",message:u,exits:f}=t,
m={key:`${e.name}/${n}/${r}`,pod:e.name};if(o==="waiting"&&(ee.afterMs.has(r)||r==="ErrImagePull"))return[{...m,reason:r,message:u??r,failsAfterMs:ee.afterMs.get(
r)}];if(f===0||o==="terminated"&&t.lastExit?.code===0&&n!==e.userContainer)return[];const y=e.ready||s.started.has(e.name),I=f>=ee.exits&&!y?0:void 0;return[{...m,
key:`${e.name}/${n}/exit`,reason:"CrashLoopBackOff",message:st(t),container:n,failsAfterMs:I}]},st=({name:e,exits:t,lastExit:s})=>{const n=t===1?"once":`${t} ti\
mes`,o=s?` with code ${s.code}`:"",r=s?.reason&&s.reason!=="Error"?` (${s.reason})`:"";return`Container ${e} exited ${n}${t===1?"":", most recently"}${o}${r}.`},
ot=(e,{events:t,revision:s})=>{const n=t.findLast(({about:u,reason:f})=>u===e.name&&f==="Unhealthy"),o=s&&rt(s);if(!n)return[];const r=`The container is running\
 but not ready. It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${n.message.trim()}. ${r}`,
pod:e.name}]},rt=({spec:e})=>(0,T.WQ)((0,T.JD)((0,a.f1)(e)?.ports)[0]?.containerPort),at=(e,t)=>{const{status:s,reason:n="Unknown",message:o=n}=e.revision?.ready??
{status:"Unknown"};return s!=="False"?[]:n==="Unschedulable"?t.length>0?[]:[be("revision/room",o,{seen:e})]:n.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith(
"/exit"))?[]:[{key:`revision/${n}`,reason:n,message:o,failsAfterMs:ee.conditionMs}]},it={since:new Map,readySince:new Map,started:new Set},$e=[3e3,15e3,6e4],ct=(e,t)=>{
const{nowMs:s}=t,n=t.pods.filter(N=>N.ready),o=new Map(n.map(({name:N})=>[N,e.readySince.get(N)??s])),r=N=>ee.steadyMs-ut(N,o,t),u=n.filter(N=>r(N)<=0),f=Ee([...u,
...n.filter(lt)]),m=new Set([...e.started,...Ee(u)]),y=et({...t,steady:f,started:m}),I=t.pods.filter(ce).map(({name:N})=>`${N}/quiet`),j=[...y.map(({key:N})=>N),
...I],L=new Map(j.map(N=>[N,e.since.get(N)??s])),g=N=>s-(L.get(N)??s),R=({key:N,failsAfterMs:me})=>(me??Number.POSITIVE_INFINITY)-g(N),A=y.find(N=>R(N)<=0),X=[...y.
map(R),...n.map(r),...I.flatMap(N=>$e.map(me=>me-g(N)))],se=Math.min(...X.filter(N=>N>0)),oe=A??y[0];return{is:A?"failed":oe?"healing":t.blind===void 0?"startin\
g":"unseen",diagnosis:oe,serves:f.size>0,memory:{since:L,readySince:o,started:m},againMs:Number.isFinite(se)?se:void 0,question:ft(oe,A!==void 0)??mt(I,g),about:oe?
oe.pod:t.pods.find(ce)?.name,note:t.blind??wt(t.pods)}};function ut({name:e,readySinceMs:t=0},s,n){const o=n.serverNowMs-t;return o>dt?o:n.nowMs-(s.get(e)??n.nowMs)}
const dt=6e4,Ee=e=>new Set(e.map(({name:t})=>t)),lt=({containers:e})=>e.every(({exits:t})=>t===0),ce=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:s})=>s===
"running"),ft=(e,t)=>e&&`${e.key}${t?"/failed":""}`,mt=(e,t)=>{const[s]=e,n=s===void 0?0:$e.filter(o=>t(s)>=o).length;return n===0?void 0:`${s}/${n}`},wt=e=>{const t=e.
filter(({ready:s})=>!s);if(e.length!==0)return t.length===0?"ready":t.every(ce)?"running, not ready yet":"creating the containers"},vt=5,ht=({is:e,diagnosis:t,note:s,
serves:n},o)=>t&&e==="failed"?{is:e,why:Oe(t,o)}:t&&e==="healing"?{is:e,why:Oe(t,o),...n&&{serves:n}}:e==="unseen"?{is:e,note:s??""}:{is:"starting",pods:o.pods.
length,...s!==void 0&&{note:s}},Oe=({reason:e,message:t,pod:s},{events:n,log:o})=>({reason:e,message:t,...s!==void 0&&{pod:s},events:yt(n.filter(pt)).slice(-vt).
map(gt),log:o}),pt=({isWarning:e,reason:t})=>e||t.includes("ScaleUp"),yt=e=>e.filter(({reason:t},s)=>!e.slice(s+1).some(n=>n.reason===t)),gt=({reason:e,message:t,
count:s})=>`${e}${s>1?` (${s} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var Mt=i(9422);const bt=e=>{const{snapshots:t}=e;let s=new AbortController;return{
follow:(n,o)=>{s.abort(),s=new AbortController,t.setStart({is:"starting",pods:0}),$t({...e,revision:n,log:o,end:s})},unfollow:()=>{s.abort(),t.setStart(void 0)}}},
$t=async e=>{const{api:t,snapshots:s,place:n,serverNow:o,revision:r,log:u,end:f}=e,m=(0,Y.Ts)(),y={pods:[],events:[],log:[]},I=(R,A)=>u({revision:r,pod:R,text:A}),
j=(0,Mt.p)(t,{namespace:n.namespace,each:I,signal:f.signal});Ot(e,{heard:y,notifier:m,podLogs:j}),St(e,m);const L=new Set;let g=it;for(;!f.signal.aborted;){const R=s.
snapshot().revisions.get(r),A=ct(g,{...y,revision:R,nowMs:t.clock.now(),serverNowMs:o()});if(g=A.memory,A.question!==void 0&&!L.has(A.question))L.add(A.question),
await Pt(e,{heard:y,podLogs:j,verdict:A});else{Et(e,ht(A,y)),A.is==="failed"&&f.abort();const{againMs:X}=A;await(0,Y.Ku)([m.next,se=>X===void 0?(0,Y.QH)(se):t.clock.
sleep(X,se)],f.signal)}}},Et=({snapshots:e,end:t},s)=>{JSON.stringify(s)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(s)},Ot=async({api:e,
place:t,revision:s,end:n},{heard:o,notifier:r,podLogs:u})=>{const f={labelSelector:`${a.Pf.revision}=${s}`},m={path:(0,d.Ro)(t.namespace,"pods"),query:f};let y=new Map;
for await(const I of ve(e,m,{signal:n.signal})){const j=I.is==="refused"&&I.error.code==="E_FORBIDDEN";if(o.blind=j?I.error.message:void 0,I.is!=="refused"&&(y=
(0,we.Z)(y,I)),o.pods=[...y.values()].flatMap(L=>(0,ge.H9)(L)??[]),u.follow(o.pods),r.notify(),j)return}},St=async({snapshots:e,revision:t,end:s},n)=>{const o=()=>e.
snapshot().revisions.get(t)?.ready;for(;!s.signal.aborted;){const[r,u]=[e.snapshot(),o()];await e.changed(r,s.signal),o()!==u&&n.notify()}},jt=2e3,Pt=async({api:e,
place:t,revision:s,end:n},{heard:o,podLogs:r,verdict:u})=>{const f=o.pods.find(({name:j})=>j===u.about),m={namespace:t.namespace,revision:s,pod:f?.name},y={clock:e.
clock,ms:jt,signal:n.signal},I=async j=>{if(o.events=await(0,Me.wj)(e,m,j),f===void 0)return;const{reason:L,container:g=f.userContainer}=u.diagnosis??{},R=g===f.
userContainer?r.last(f.name):[],A=R.length>0||L!=="CrashLoopBackOff";o.log=A?R:await(0,Me.oW)(e,t.namespace,{pod:f,container:g,signal:j})};await(0,G.wj)(y,I).catch(
()=>{})};var It=i(30673),re=i(11584);const Se=(e,t)=>{const s=(0,T.Ik)(e.metadata),{set:n}=t,o={...n.annotations,[a.w7.driver]:n.driver,[a.w7.journal]:n.journal&&
(0,re.jg)(n.journal),[a.w7.request]:n.request&&(0,re.TD)(n.request),[a.w7.tags]:n.tags?.join(","),...kt(s,n.verdicts)},r={...n.labels,[a.Pf.active]:n.active===void 0?
void 0:n.active?"true":null};return[...t.generation===void 0?[]:[te("/metadata/generation",t.generation)],...Dt(s,t.driver),...ue(s,"annotations",o),...ue(s,"la\
bels",r),...n.template?[ae("/spec/template",n.template)]:[],...n.traffic?[ae("/spec/traffic",n.traffic)]:[]]},Rt=(e,t)=>{const s=(0,T.Ik)(e.metadata);return[...[
...At(s),...Nt(s)],...ue(s,"annotations",{[a.w7.minScale]:t})]},Nt=({annotations:e})=>(0,T.Gv)(e)?[te(`/metadata/annotations/${de(a.w7.minScale)}`,e[a.w7.minScale]??
null)]:[],kt=(e,t)=>{if(t===void 0)return{};const s=Object.keys((0,T.Ik)(e.annotations)).filter(o=>o.startsWith(a.SJ)),n=Object.entries(t).map(([o,r])=>[a.SJ+o,
JSON.stringify(r)]);return{...Object.fromEntries(s.map(o=>[o,null])),...Object.fromEntries(n)}},At=({uid:e})=>e===void 0?[]:[te("/metadata/uid",e)],Dt=(e,t)=>(0,T.
Gv)(e.annotations)||t!==null?[te(`/metadata/annotations/${de(a.w7.driver)}`,t)]:[te("/metadata/annotations",null)],ue=(e,t,s)=>{const n=Object.entries(s).flatMap(
([o,r])=>{const u=`/metadata/${t}/${de(o)}`;return typeof r=="string"?[ae(u,r)]:r===null&&Object.hasOwn((0,T.Ik)(e[t]),o)?[{op:"remove",path:u}]:[]});return(0,T.
Gv)(e[t])||n.length===0?n:[te(`/metadata/${t}`,null),ae(`/metadata/${t}`,{}),...n]},te=(e,t)=>({op:"test",path:e,value:t}),ae=(e,t)=>({op:"add",path:e,value:t}),
de=e=>e.replaceAll("~","~0").replaceAll("/","~1");var ie=i(654),Tt=i(48280);const je={accept:"application/json"},Pe={...je,"content-type":"application/json"},Ie=({
namespace:e,service:t},s,n)=>{const{dryRun:o}=n.options,r=(0,d.wZ)({dryRun:o,strict:o&&n.change.set.template!==void 0});return Ae(`${(0,d.xH)(e,"services",t)}?${r}`,
Se(s,n.change))},Re=(e,t,s)=>({method:"POST",path:`${(0,d.rJ)(e.namespace,"services")}?${(0,d.wZ)({...s,strict:!0})}`,headers:Pe,body:JSON.stringify(Lt(e,t))}),
Ne=async(e,t,{urgent:s})=>{const n=await(s?ie._:ie.M)(e,t);if(n.is==="refused"&&n.status===401)throw(0,x.V2)("E_UNAUTHORIZED",{server:e.server,message:n.message});
return n.is!=="written"?{result:n}:{result:{is:"written",service:(0,Tt.r5)(n.object)},object:n.object}},ke=({namespace:e},{kind:t,name:s,live:n,minScale:o})=>Ae(
`${(0,d.xH)(e,t,s)}?${(0,d.wZ)({})}`,Rt(n,o)),Ct=async(e,t,s)=>{const n=await(0,ie.M)(e,ke(t,s));return n.is==="written"?{result:{is:"written"},object:n.object}:
{result:n}},xt=async(e,t,s)=>{const n=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,T.Ik)(s.metadata).uid??null}}),o=(0,d.xH)(t.namespace,
"services",t.service),r=await(0,ie.M)(e,{method:"DELETE",path:o,headers:Pe,body:n});return r.is==="written"||r.is==="refused"&&r.status===404?{is:"written"}:r},
Ae=(e,t)=>({method:"PATCH",path:e,headers:{...je,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),Lt=({namespace:e,service:t},s)=>({apiVersion:`${a.
Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...s.labels,[a.Pf.active]:"true"},annotations:{...s.annotations,[a.w7.driver]:s.driver,[a.w7.journal]:(0,re.
jg)(s.journal)}},spec:{template:s.template,...s.traffic.length>0&&{traffic:s.traffic}}}),Ut=(e,t,s)=>{let n=t;return s.map(o=>{const r=Ie(e,n,{change:o,options:{}});
return n=Kt(n,Se(n,o)),le(r)})},Bt=(e,t)=>le(Re(e,t,{})),Wt=(e,{on:t,revision:s,before:n,after:o},r={})=>{const u=(0,T.Ik)(r.metadata),{[a.w7.minScale]:f,...m}=(0,T.
Ik)(u.annotations),y={...m,...n!==null&&{[a.w7.minScale]:n}},I=t==="revision"?"revisions":"podautoscalers",j={...r,metadata:{...u,annotations:y}};return le(ke(e,
{kind:I,name:s,live:j,minScale:o}))},le=({method:e,path:t,body:s=""})=>({method:e,path:t,body:JSON.stringify((0,It.L)((0,T.qF)(s)??null))}),Kt=(e,t)=>t.reduce((s,n)=>n.
op==="test"?s:De(s,Ft(n.path),n.op==="add"?n.value:void 0),e),Ft=e=>e.slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll("~0","~")),De=(e,[t="",...s],n)=>{
const{[t]:o,...r}=e,u=s.length===0?n:De((0,T.Gv)(o)?o:(0,T.Ik)(void 0),s,n);return u===void 0?r:{...r,[t]:u}};var Gt=i(18103);const _t=async(e,t,s)=>{const n={labelSelector:`${a.
Pf.revision}=${s}`};return(await(0,P.LD)(e,{path:(0,d.Ro)(t,"pods"),query:n}).catch(()=>{}))?.items.flatMap(Vt)},Vt=e=>{const t=(0,T.Ik)(e.metadata);return t.deletionTimestamp!==
void 0?[]:[{name:(0,T.Qq)(t.name)??"",template:(0,T.Te)(t.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,T.Te)(t.annotations)).some(Gt.d$)}]};var Jt=i(
67621);const Ht=(e,t,s)=>{let n;return{previewMinScale:o=>Wt(t,o,s.kept(Zt[o.on],o.revision)),writeRevision:(o,r)=>Ce(e,{place:t,snapshots:s,kind:"revisions",name:o},
r),readAutoscaler:o=>xe(e,{place:t,snapshots:s,name:o}),writeAutoscaler:(o,r)=>Qt(e,{place:t,snapshots:s,name:o},r),readPods:o=>_t(e,t.namespace,o),installation:()=>(n??=
(0,Jt.Z)(e,t,s.kept("services",t.service)),n)}},Te={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the object."},fe=(e,t,{result:s,
object:n})=>(n&&e.learn(t,{is:"put",object:n}),s),Zt={revision:"revisions","pod-autoscaler":"podautoscalers"},Ce=async(e,{place:t,snapshots:s,kind:n,name:o},{minScale:r})=>{
const u=s.kept(n,o);return u?fe(s,n,await Ct(e,t,{kind:n,name:o,live:u,minScale:r})):Te},xe=async(e,{place:t,snapshots:s,name:n})=>{const o=await(0,P.LF)(e,{path:(0,d.
xH)(t.namespace,"podautoscalers",n)}).catch(()=>{});return o&&s.learn("podautoscalers",{is:"put",object:o}),o!==void 0},Qt=async(e,t,s)=>{const n=await Ce(e,{...t,
kind:"podautoscalers"},s);return n.is!=="written"&&await xe(e,t),n};var Le=i(42105);const zt=(e,{journal:t,driver:s,traffic:n})=>Ue(e,a.w7.journal,t&&(0,re.jg)(
t))?Ue(e,a.w7.driver,s)?n&&!Yt(e.traffic,n)?"the traffic that was sent":void 0:Be(a.w7.driver,s):Be(a.w7.journal,t),Ue=({annotations:e},t,s)=>s===void 0||e[t]===
(s??void 0),Be=(e,t)=>t===null?`the removal of the annotation ${e}`:`the annotation ${e}`,Yt=(e,t)=>(0,Le.UN)(e,t)||t.length===0&&(0,Le.UN)(e,[{latestRevision:!0,
percent:100}]),We=({service:e})=>t=>t.group===a.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,Xt=e=>{const{clock:t,target:s,rateLimiter:n,random:o=Math.
random}=e,r={namespace:e.namespace,service:e.service},u=(0,b.m)(e.transport,t),f=J(u.transport,t),m={transport:f.transport,clock:t,random:o,server:s.server,rateLimiter:n},
y=He(m,r),I=bt({api:m,place:r,snapshots:y,serverNow:u.serverNow});return{target:s,open:async()=>{const j=await y.open();return f.begin(m),j},snapshot:y.snapshot,
changed:y.changed,reread:j=>tn(m,{...r,snapshots:y},j),rereadRevisions:()=>y.relist("revisions"),serverNow:u.serverNow,silentMs:u.silentMs,missing:(0,D.YP)(m,{namespace:r.
namespace,nameOf:We(r)}),user:()=>(0,D.eK)(m),writeService:async(j,L={})=>{const g=y.kept("services",r.service);if(!g)return Te;const R=await Ne(m,Ie(r,g,{change:j,
options:L}),L);return L.dryRun?R.result:Ke(r,fe(y,"services",R),j.set)},createService:async(j,L={})=>{const g=await Ne(m,Re(r,j,L),L);return L.dryRun?g.result:Ke(
r,fe(y,"services",g),j)},preview:j=>Ut(r,y.kept("services",r.service)??{},j),previewCreation:j=>Bt(r,j),...Ht(m,r,y),deleteService:()=>en(m,r,y.kept("services",
r.service)),...qt(m,r),follow:I.follow,unfollow:I.unfollow,close:async()=>{I.unfollow(),f.end(),await y.close()}}},qt=(e,{namespace:t})=>({askPod:ze(e,t),readCounters:(s,n)=>k(
e,{namespace:t,pod:s},n),readRequestRate:(s,n)=>B(e,{namespace:t,pod:s},n)}),en=async(e,t,s)=>s?xt(e,t,s):{is:"written"},Ke=({service:e},t,s)=>{const n=t.is==="\
written"&&t.service?zt(t.service,s):void 0;if(n!==void 0)throw(0,x.V2)("E_WRITE_ALTERED",{service:e,what:n});return t},tn=async(e,{namespace:t,service:s,snapshots:n},o)=>{
const r=n.kept("services",s),u=await(0,P.Bk)(e,{path:(0,d.xH)(t,"services",s)},o);return u?n.learn("services",{is:"put",object:u}):r&&n.learn("services",{is:"go\
ne",object:r}),n.snapshot()}}),99256:((q,V,i)=>{i.d(V,{oW:()=>J,w$:()=>W,wj:()=>_});var x=i(44262),D=i(5581),P=i(79132),C=i(71791),G=i(70209);const _=async(K,b,a)=>{
const{pod:d,revision:p}=b,$=w=>U(K,b.namespace,{selector:w,signal:a});return(d?await $(`involvedObject.name=${d}`):(await Promise.all([$(`involvedObject.name=${p}`),
$("involvedObject.kind=ReplicaSet")])).flat()).filter(w=>w.about===d||w.about.startsWith(p)).toSorted((w,c)=>(0,G.RN)(w.at,c.at))},U=async(K,b,{selector:a,signal:d})=>{
try{const p={path:(0,C.Ro)(b,"events"),query:{fieldSelector:a}};return((await(0,x.LD)(K,p,d))?.items??[]).map(G.WD)}catch{return[]}},W=20,J=async(K,b,{pod:a,container:d,
signal:p})=>{const $=a.containers.some(({name:w,state:c})=>w===d&&c==="terminated"),k={container:d,tailLines:String(W),previous:String(!$)},h=(0,x.XM)({path:`${(0,C.
Ro)(b,"pods")}/${encodeURIComponent(a.name)}/log`,query:k});try{const w=await(0,D.w$)(K,{method:"GET",path:h},{signal:p});return(0,P.FG)(w)?w.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((q,V,i)=>{i.d(V,{n:()=>b,p:()=>_});var x=i(44262),D=i(32460),P=i(71791),C=i(99256);const G=3,_=(a,{namespace:d,each:p,
signal:$})=>{const k=new Map,h=new Set,w=async c=>{const v={container:c.userContainer,follow:"true"},M=(0,x.XM)({path:`${(0,P.Ro)(d,"pods")}/${encodeURIComponent(
c.name)}/log`,query:v});try{const E=await a.transport({method:"GET",path:M},{signal:$});if(E.status!==200)return;k.set(c.name,[]);const l=K(O=>p(c.name,O));for await(const O of(0,D.
M)(E.body)){const S=J(O);k.set(c.name,[...k.get(c.name)??[],S].slice(-C.w$)),l(S)}}catch{}};return{follow:c=>{for(const v of c){const M=b(v);M!==void 0&&!h.has(
M)&&(k.has(v.name)||k.size<G)&&(h.add(M),w(v))}},last:c=>k.get(c)??[]}},U=4e3,W=1e3,J=a=>a.length<=U?a:`${a.slice(0,U)} (and ${a.length-U} characters more)`,K=a=>{
let d=0;return p=>{d+=1,d<=W&&a(p),d===W&&a("(further lines are not shown)")}},b=({name:a,userContainer:d,containers:p})=>{const $=p.find(k=>k.name===d);return $?.
state==="running"?`${a}/${$.exits}`:$?.state==="terminated"?`${a}/${$.exits-1}`:void 0}}),87991:((q,V,i)=>{i.d(V,{YP:()=>$,eK:()=>w,KY:()=>k});var x=i(86882),D=i(
91515),P=i(27624);const C=({resourceRules:l},O)=>(0,P.JD)(l).some(S=>_(S,O)),G=({resourceRules:l},O)=>(0,P.JD)(l).some(S=>(0,P.P$)(S.resourceNames).some(B=>_({...S,
resourceNames:[B]},{...O,name:B}))),_=(l,{verb:O,group:S,resource:B,name:H})=>U(l.verbs,O)&&U(l.apiGroups,S)&&(U(l.resources,B)||W(l.resources,B))&&J((0,P.P$)(l.
resourceNames),H),U=(l,O)=>(0,P.P$)(l).some(S=>S===O||S==="*"),W=(l,O)=>{const[,S]=O.split("/");return S!==void 0&&(0,P.P$)(l).includes(`*/${S}`)},J=(l,O)=>l.length===
0||O!==void 0&&l.includes(O);var K=i(5581),b=i(79132);const a={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"selfsubjectrulesreviews"},d={group:"\
authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},p={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjec\
treviews"},$=(l,O)=>{let S;return async B=>{S??=c(l,a,{namespace:O.namespace});const H=await S??{},Z=F=>C(H,{...F,name:O.nameOf(F)}),z=await Promise.all(B.map(async F=>!Z(
F)&&!await h(l,O,F)));return B.filter((F,Q)=>z[Q])}},k=async(l,O,S)=>{const B=S.length===0?void 0:await c(l,a,{namespace:O});return!B||B.incomplete===!0?S:S.filter(
H=>G(B,H))},h=async(l,O,S)=>(await c(l,d,E(O,S)))?.allowed!==!1,w=async l=>(0,P.Qq)((0,P.Ik)((await c(l,p))?.userInfo).username),c=async(l,{group:O,kind:S,path:B},H)=>{
const Z=JSON.stringify({apiVersion:`${O}/v1`,kind:S,...H&&{spec:H}}),z={method:"POST",path:`/apis/${O}/v1/${B}`,headers:v,body:Z};try{for(let F=0;F<M;F++){F>0&&
await(0,x.fu)(l,F-1);const Q=await(0,K.w$)(l,z,{fresh:F>0});if(!(0,b.FG)(Q))return;const Y=(0,D.QR)(S)(Q.text);if(Y)return(0,P.Ik)(Y.status)}}catch{}},v={accept:"\
application/json","content-type":"application/json"},M=4,E=({namespace:l,nameOf:O},S)=>{const{verb:B,group:H,resource:Z}=S,[z=Z,F]=Z.split("/"),Q=O(S);return{resourceAttributes:{
namespace:l,verb:B,group:H,resource:z,...F!==void 0&&{subresource:F},...Q!==void 0&&{name:Q}}}}}),32460:((q,V,i)=>{i.d(V,{M:()=>$,T:()=>W});var x=i(14711),D=i(27624),
P=i(44262),C=i(5581),G=i(79132);const _=1e5,U=410;async function*W(h,w,{version:c,signal:v}){const M=new AbortController,E=AbortSignal.any([v,M.signal]);try{const l=await J(
h,w,{version:c,signal:E});l.status===U?yield{is:"expired"}:l.status!==200?yield{is:"refused",error:await K(h,w,l)}:yield*a($(b(h,l.body,E)))}catch{}finally{M.abort()}}
const J=async(h,w,{version:c,signal:v})=>{const M={...w.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:c},E={method:"GET",path:(0,P.XM)({path:w.path,
query:M})};return await h.rateLimiter?.(E,v),v.throwIfAborted(),(0,x.wj)({clock:h.clock,ms:C.Hl,signal:v},()=>h.transport(E,{signal:v}))},K=(h,w,c)=>(0,x.wj)({clock:h.
clock,ms:C.Hl},async()=>(0,G.lS)(await(0,C.Of)(c),`watch ${w.path}`,h.server));async function*b(h,w,c){const v=w[Symbol.asyncIterator]();for(;;){const M=await(0,x.
wj)({clock:h.clock,ms:_,signal:c},()=>v.next());if(M.done)return;yield M.value}}async function*a(h){for await(const w of h){const{type:c,object:v}=(0,D.Ik)((0,D.
qF)(w));if(c==="ERROR")return yield*p((0,D.Ik)(v));const M=typeof c=="string"?d.get(c):void 0;M&&(yield{is:M,object:(0,D.Ik)(v)})}}const d=new Map([["ADDED","pu\
t"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*p(h){(0,D.WQ)(h.code)===U&&(yield{is:"expired"})}async function*$(h){let w="";for await(const c of h){
const v=(w+c).split(`
`);w=v.pop()??"",yield*v,w.length>k&&(yield w,w="")}w!==""&&(yield w)}const k=8*1024*1024}),654:((q,V,i)=>{i.d(V,{M:()=>b,_:()=>a});var x=i(34794),D=i(86882),P=i(
30673),C=i(27624);const G=4,_=(c,v)=>(0,P.lO)(c,(0,P.LF)((0,C.qF)(v)??null).filter(M=>M.length>=G));var U=i(5581),W=i(79132);const J=500,K=new Set(["ECONNREFUSE\
D","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),b=(c,v)=>p(c,v,{fresh:!1}),a=async(c,v)=>{const M=new AbortController;try{const E=p(c,v,{fresh:!1,urgent:!0,
signal:M.signal}),l=await Promise.race([E,c.clock.sleep(J,M.signal)]);return l&&l.is!=="unknown"?l:await d([E,p(c,v,{fresh:!0,urgent:!0,signal:M.signal})])}finally{
M.abort()}},d=async c=>{const v=c.map(async M=>{const E=await M;if(E.is==="unknown")throw new Error(E.message);return E});try{return await Promise.any(v)}catch{
return{is:"unknown",message:"no response to two attempts"}}},p=async(c,v,M)=>{for(let E=0;;E++){const l=await k(c,v,{...M,fresh:M.fresh||E>0});if(l.is!=="busy"&&
l.is!=="unsent")return l;if(E===D.r2-1||M.signal?.aborted)return $(l);await(0,D.fu)(c,E,{response:l.is==="busy"?l.response:void 0,signal:M.signal})}},$=c=>c.is===
"busy"?(0,W.J5)(c.response):{is:"unknown",message:c.message},k=async(c,v,M)=>{try{return(0,W.Ij)(h(await(0,U.w$)(c,v,M),v),v)}catch(E){const l=E instanceof Error?
E.message:String(E);return E instanceof x.a?{is:"refused",status:0,reason:E.code,message:l}:{is:w(E)?"unsent":"unknown",message:l}}},h=(c,{body:v=""})=>(0,W.FG)(
c)?c:{...c,text:_(c.text,v)},w=c=>c instanceof Error&&"code"in c&&K.has(String(c.code))}),18103:((q,V,i)=>{i.d(V,{D8:()=>K,GY:()=>J,RK:()=>W,Z7:()=>U,cT:()=>_,d$:()=>C,
hy:()=>x,lm:()=>G});function x(b){const[,a,d]=/^v?(\d+)\.(\d+)(\.|$)/.exec(b??"")??[];return a===void 0?"unknown":Number(a)>1||Number(a)===1&&Number(d)>=21?"sin\
ce-1.21":"before-1.21"}const D="autoscaling.knative.dev/",P=new Set([`${D}min-scale`,`${D}minScale`]),C=b=>b.startsWith(D);function G(b,a){return a.some(({isScaleMarked:p})=>p)?
"before-1.21":b.some(p=>C(p)&&!P.has(p))&&a.length>0?"since-1.21":"unknown"}function _({written:b,desired:a,before:d,after:p}){const[$]=d;if(!$)return"unknown";
if(p.some(({template:h})=>h!==$.template))return"before-1.21";const k=new Set(p.map(({name:h})=>h));return a>=b&&d.every(({name:h})=>k.has(h))?"since-1.21":"unk\
nown"}function U({age:b,mayPatchRevisions:a,mayPatchAutoscalers:d}){switch(b){case"since-1.21":return a?"revision":"nothing";case"before-1.21":return d?"pod-aut\
oscaler":"nothing";case"unknown":return a?"by-effect":"nothing"}}function W({plan:b,stable:a},d){const p=Math.max(0,...b.steps.map(({percent:$})=>$));return a.reduce(
($,{revision:k})=>{const{replicas:h,minScale:w}=d(k)??{replicas:0},c=Math.ceil(h*(100-p)/100);return{pods:$.pods+h,least:$.least+Math.min(h,Math.max(c,Number(w??
0)))}},{pods:0,least:0})}const J=(b,a)=>Object.entries(b).filter(([d,p])=>Number(a(d)??0)<p).map(([d,p])=>({revision:d,pods:p})),K=(b,a)=>Object.fromEntries(Object.
entries(b).filter(([d,p])=>{const $=a(d);return $!==void 0&&$!==p}))})};export{nn as id,sn as ids,on as modules};
