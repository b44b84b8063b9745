const nn=571,sn=[571],on={82571:((z,K,i)=>{i.d(K,{X:()=>Xt,Z:()=>We});var C=i(11899),A=i(87991),P=i(44262),T=i(5581),G=i(14711);const W=25e3,B=5e3,L=5e3,_=(e,t)=>{
const s=new AbortController;let n=t.now();const o=async r=>{const{signal:c}=s;for(let w=W;!c.aborted;)await t.sleep(Math.max(0,n+w-t.now()),c),!(c.aborted||t.now()-
n<w)&&(w=await U(r,c)?W:L)};return{transport:(r,c)=>(!c.fresh&&!r.path.includes("watch=1")&&(n=t.now()),e(r,c)),begin:r=>{o(r)},end:()=>s.abort()}},U=async(e,t)=>{
try{return await(0,G.wj)({clock:e.clock,ms:B,signal:t},s=>(0,T.w$)(e,{method:"GET",path:"/version"},{signal:s})),!0}catch{return!1}};var E=i(35918),a=i(5323),l=i(
71791),g=i(86882);const $=9091;async function R(e,{namespace:t,pod:s},n){const o=`${(0,l.Ro)(t,"pods")}/${encodeURIComponent(s)}:${$}/proxy/metrics`;try{return h(
await(0,T.w$)(e,{method:"GET",path:o,headers:{}},{signal:n}))}catch(r){return n.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function h(e){
const{status:t,text:s}=e;return t===200?y(s)?{is:"read",counters:f(s)}:d:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===400?{is:"later",afterMs:p}:t===429?{is:"\
later",afterMs:(0,g.Vs)(e)||p}:/connection refused/.test(s)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const p=1e3,d={is:"failed",why:"the answer is no page of me\
trics"},y=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),u=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds\
_bucket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_co\
de",unitMs:1}];function f(e){const t=new Map,s=new Map;for(const[,o="",r="",c=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const w=u.find(({counts:M,
buckets:S})=>M===o||S===o),v=Number(c);!w||!Number.isFinite(v)||v<0||(o===w.counts?m(t,Number(F(r,w.status)),v):m(s,Number(F(r,"le"))*w.unitMs,v))}const n=[...s].
map(([o,r])=>({ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:n.filter(({ms:o})=>Number.isFinite(o))}}const m=(e,t,s)=>{Number.isNaN(t)||e.set(
t,(e.get(t)??0)+s)},F=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none",V=9090;async function J(e,{namespace:t,pod:s},n){const o=`${(0,l.Ro)(t,"po\
ds")}/${encodeURIComponent(s)}:${V}/proxy/metrics`;try{const{status:r,text:c}=await(0,T.w$)(e,{method:"GET",path:o,headers:{}},{signal:n});return r===200?H(Buffer.
from(c,"latin1")):void 0}catch{n.throwIfAborted();return}}const Z=4,N={varint:0,fixed64:1,bytes:2};function H(e){let t=0;for(let s=0;s<e.length;){const n=ne(e,s);
if(!n||n.end>e.length)return;n.tag===Z&&n.type===N.fixed64&&(t=e.readDoubleLE(s+1)),s=n.end}return Number.isFinite(t)&&t>=0?t:void 0}function ne(e,t){const s=e[t]??
0,[n,o]=[s>>3,s&7];if(o===N.fixed64)return{tag:n,type:o,end:t+9};const r=o===N.varint||o===N.bytes?Fe(e,t+1):void 0;return r&&{tag:n,type:o,end:r.end+(o===N.bytes?
r.value:0)}}function Fe(e,t){let s=0;for(let n=t,o=1;n<e.length&&n<t+10;n++,o*=128){const r=e[n]??0;if(s+=(r&127)*o,r<128)return{value:s,end:n+1}}}var se=i(90745),
me=i(96310),Ge=i(34794),D=i(27624),Ke=i(32460);async function*we(e,t,{from:s,signal:n}){let o=s;for(let r=0;!n.aborted;r++){for await(const c of _e(e,t,{from:o,
signal:n}))c.is!=="refused"&&(r=-1),o=Ve(c,o),c.is!=="bookmark"&&c.is!=="expired"&&(yield c);await(0,g.fu)(e,Math.max(0,r),{signal:n})}}async function*_e(e,t,{from:s,
signal:n}){const o=s===void 0?await He(e,t,n):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:s;r!==void 0&&(yield*(0,Ke.T)(e,t,{version:r,signal:n}))}
const Ve=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,D.Qq)(
(0,D.Ik)(e.object.metadata).resourceVersion)??t}},He=async(e,t,s)=>{try{const n=await(0,P.LD)(e,t,s);return n&&{is:"listed",...n}}catch(n){return n instanceof Ge.
a?{is:"refused",error:n}:void 0}};var ve=i(8407);const he=["services","routes","configurations","revisions"],Je=(e,{namespace:t,service:s})=>{const n=new AbortController,
o=(0,ve.p)(),r=(0,se.Ts)(),c=(0,ve.l)(s);let w=[],v={revisions:new Map};const M=b=>{v=b,r.notify()},S=(b,j)=>{const k=(0,me.Z)(o[b],j);k!==o[b]&&(o[b]=k,M({...c(
o),start:v.start}))},O=async b=>{const j=await(0,P.LD)(e,(0,l.VI)(t,s,b),n.signal);if(!j)throw(0,C.V2)("E_NO_KNATIVE",{server:e.server});return S(b,{is:"listed",
...j}),j.resourceVersion},x=async(b,j)=>{const k=(0,l.VI)(t,s,b);for await(const Q of we(e,k,{from:j,signal:n.signal}))Q.is!=="refused"&&S(b,Q)};return{open:async()=>{
const b=await Promise.all(he.map(O));return w=he.map((j,k)=>x(j,b[k]??"")),v},snapshot:()=>v,changed:async(b,j)=>{for(;b===v&&!j.aborted;)await r.next(j)},learn:S,
relist:async b=>(await O(b),v),setStart:b=>M({...v,start:b}),kept:(b,j)=>o[b].get(j),close:async()=>{n.abort(),await Promise.all(w)}}};var Ze=i(16364),pe=i(33095),
ye=i(70209);const Qe=8012,ze=(e,t)=>{const s=new Map;return async(n,o,r)=>{const c=s.get(n)??await Xe(e,{namespace:t,revision:n},r);if(c===void 0)throw new Error(
`${n} has no ready pod`);s.set(n,c);const w=await qe(e,Ye(t,c),{request:o,signal:r});return w.status>=500&&s.delete(n),w}},Ye=(e,t)=>`${(0,l.Ro)(e,"pods")}/${encodeURIComponent(
t)}:${Qe}/proxy`,Xe=async(e,{namespace:t,revision:s},n)=>(await(0,P.LD)(e,{path:(0,l.Ro)(t,"pods"),query:{labelSelector:`${a.Pf.revision}=${s}`}},n))?.items.map(
ye.H9).find(r=>r?.ready)?.name,qe=async(e,t,{request:{method:s,path:n,headers:o},signal:r})=>{if(Object.keys(o).some(v=>(0,pe.y)(v)||(0,pe.l)(v)))throw new Error(
"a header is not for the app");if(!(0,Ze.q)(n))throw(0,C.V2)("E_API_PATH",{path:`${t}${n}`});const{status:c,text:w}=await(0,T.w$)(e,{method:s,path:`${t}${n}`,headers:o},
{signal:r});return{status:c,body:w}};var ge=i(99256);const q=5e3,Y={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",q],["ErrImageNeverPull",q],["Cre\
ateContainerConfigError",q],["CreateContainerError",q],["RunContainerError",q]]),exits:3,steadyMs:1e4,noRoomMs:1e4,conditionMs:2e3},et=e=>{const t=e.pods.flatMap(
r=>tt(r,e)),s=e.steady.size>0?t.map(r=>({...r,failsAfterMs:void 0})):t,n=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return[...s,...at(e,t)].toSorted((r,c)=>n(
r)===n(c)?0:n(r)-n(c))},tt=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[Me(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const s=e.
containers.flatMap(n=>nt(e,n,t));return s.length>0||e.ready?s:ot(e,t)},Me=(e,t,s)=>{const n=s.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=s.pod?.name;
return{key:e,reason:"Unschedulable",message:t,pod:o,failsAfterMs:n?void 0:Y.noRoomMs}},nt=(e,t,s)=>{const{name:n,state:o,reason:r="",message:c,exits:w}=t,v={key:`${e.
name}/${n}/${r}`,pod:e.name};if(o==="waiting"&&(Y.afterMs.has(r)||r==="ErrImagePull"))return[{...v,reason:r,message:c??r,failsAfterMs:Y.afterMs.get(r)}];if(w===
0||o==="terminated"&&t.lastExit?.code===0&&n!==e.userContainer)return[];const M=e.ready||s.started.has(e.name),S=w>=Y.exits&&!M?0:void 0;return[{...v,key:`${e.name}\
/${n}/exit`,reason:"CrashLoopBackOff",message:st(t),container:n,failsAfterMs:S}]},st=({name:e,exits:t,lastExit:s})=>{const n=t===1?"once":`${t} times`,o=s?` wit\
h code ${s.code}`:"",r=s?.reason&&s.reason!=="Error"?` (${s.reason})`:"";return`Container ${e} exited ${n}${t===1?"":", most recently"}${o}${r}.`},ot=(e,{events:t,
revision:s})=>{const n=t.findLast(({about:c,reason:w})=>c===e.name&&w==="Unhealthy"),o=s&&rt(s);if(!n)return[];const r=`The container is running but not ready. \
It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${n.message.trim()}. ${r}`,pod:e.name}]},rt=({
spec:e})=>(0,D.WQ)((0,D.JD)((0,a.f1)(e)?.ports)[0]?.containerPort),at=(e,t)=>{const{status:s,reason:n="Unknown",message:o=n}=e.revision?.ready??{status:"Unknown"};
return s!=="False"?[]:n==="Unschedulable"?t.length>0?[]:[Me("revision/room",o,{seen:e})]:n.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith("/exit"))?[]:[{key:`\
revision/${n}`,reason:n,message:o,failsAfterMs:Y.conditionMs}]},it={since:new Map,readySince:new Map,started:new Set},be=[3e3,15e3,6e4],ct=(e,t)=>{const{nowMs:s}=t,
n=t.pods.filter(I=>I.ready),o=new Map(n.map(({name:I})=>[I,e.readySince.get(I)??s])),r=I=>Y.steadyMs-dt(I,o,t),c=n.filter(I=>r(I)<=0),w=Ee([...c,...n.filter(lt)]),
v=new Set([...e.started,...Ee(c)]),M=et({...t,steady:w,started:v}),S=t.pods.filter(ie).map(({name:I})=>`${I}/quiet`),O=[...M.map(({key:I})=>I),...S],x=new Map(O.
map(I=>[I,e.since.get(I)??s])),b=I=>s-(x.get(I)??s),j=({key:I,failsAfterMs:fe})=>(fe??Number.POSITIVE_INFINITY)-b(I),k=M.find(I=>j(I)<=0),Q=[...M.map(j),...n.map(
r),...S.flatMap(I=>be.map(fe=>fe-b(I)))],ee=Math.min(...Q.filter(I=>I>0)),te=k??M[0];return{is:k?"failed":te?"healing":t.blind===void 0?"starting":"unseen",diagnosis:te,
serves:w.size>0,memory:{since:x,readySince:o,started:v},againMs:Number.isFinite(ee)?ee:void 0,question:ft(te,k!==void 0)??mt(S,b),about:te?te.pod:t.pods.find(ie)?.
name,note:t.blind??wt(t.pods)}};function dt({name:e,readySinceMs:t=0},s,n){const o=n.serverNowMs-t;return o>ut?o:n.nowMs-(s.get(e)??n.nowMs)}const ut=6e4,Ee=e=>new Set(
e.map(({name:t})=>t)),lt=({containers:e})=>e.every(({exits:t})=>t===0),ie=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:s})=>s==="running"),ft=(e,t)=>e&&
`${e.key}${t?"/failed":""}`,mt=(e,t)=>{const[s]=e,n=s===void 0?0:be.filter(o=>t(s)>=o).length;return n===0?void 0:`${s}/${n}`},wt=e=>{const t=e.filter(({ready:s})=>!s);
if(e.length!==0)return t.length===0?"ready":t.every(ie)?"running, not ready yet":"creating the containers"},vt=5,ht=({is:e,diagnosis:t,note:s,serves:n},o)=>t&&e===
"failed"?{is:e,why:$e(t,o)}:t&&e==="healing"?{is:e,why:$e(t,o),...n&&{serves:n}}:e==="unseen"?{is:e,note:s??""}:{is:"starting",pods:o.pods.length,...s!==void 0&&
{note:s}},$e=({reason:e,message:t,pod:s},{events:n,log:o})=>({reason:e,message:t,...s!==void 0&&{pod:s},events:yt(n.filter(pt)).slice(-vt).map(gt),log:o}),pt=({
isWarning:e,reason:t})=>e||t.includes("ScaleUp"),yt=e=>e.filter(({reason:t},s)=>!e.slice(s+1).some(n=>n.reason===t)),gt=({reason:e,message:t,count:s})=>`${e}${s>
1?` (${s} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var Mt=i(9422);const bt=e=>{const{snapshots:t}=e;let s=new AbortController;return{follow:(n,o)=>{
s.abort(),s=new AbortController,t.setStart({is:"starting",pods:0}),Et({...e,revision:n,log:o,end:s})},unfollow:()=>{s.abort(),t.setStart(void 0)}}},Et=async e=>{
const{api:t,snapshots:s,place:n,serverNow:o,revision:r,log:c,end:w}=e,v=(0,se.Ts)(),M={pods:[],events:[],log:[]},S=(j,k)=>c({revision:r,pod:j,text:k}),O=(0,Mt.p)(
t,{namespace:n.namespace,each:S,signal:w.signal});Ot(e,{heard:M,notifier:v,podLogs:O}),St(e,v);const x=new Set;let b=it;for(;!w.signal.aborted;){const j=s.snapshot().
revisions.get(r),k=ct(b,{...M,revision:j,nowMs:t.clock.now(),serverNowMs:o()});if(b=k.memory,k.question!==void 0&&!x.has(k.question))x.add(k.question),await Pt(
e,{heard:M,podLogs:O,verdict:k});else{$t(e,ht(k,M)),k.is==="failed"&&w.abort();const{againMs:Q}=k;await(0,se.Ku)([v.next,ee=>Q===void 0?(0,se.QH)(ee):t.clock.sleep(
Q,ee)],w.signal)}}},$t=({snapshots:e,end:t},s)=>{JSON.stringify(s)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(s)},Ot=async({api:e,place:t,
revision:s,end:n},{heard:o,notifier:r,podLogs:c})=>{const w={labelSelector:`${a.Pf.revision}=${s}`},v={path:(0,l.Ro)(t.namespace,"pods"),query:w};let M=new Map;
for await(const S of we(e,v,{signal:n.signal})){const O=S.is==="refused"&&S.error.code==="E_FORBIDDEN";if(o.blind=O?S.error.message:void 0,S.is!=="refused"&&(M=
(0,me.Z)(M,S)),o.pods=[...M.values()].flatMap(x=>(0,ye.H9)(x)??[]),c.follow(o.pods),r.notify(),O)return}},St=async({snapshots:e,revision:t,end:s},n)=>{const o=()=>e.
snapshot().revisions.get(t)?.ready;for(;!s.signal.aborted;){const[r,c]=[e.snapshot(),o()];await e.changed(r,s.signal),o()!==c&&n.notify()}},jt=2e3,Pt=async({api:e,
place:t,revision:s,end:n},{heard:o,podLogs:r,verdict:c})=>{const w=o.pods.find(({name:O})=>O===c.about),v={namespace:t.namespace,revision:s,pod:w?.name},M={clock:e.
clock,ms:jt,signal:n.signal},S=async O=>{if(o.events=await(0,ge.wj)(e,v,O),w===void 0)return;const{reason:x,container:b=w.userContainer}=c.diagnosis??{},j=b===w.
userContainer?r.last(w.name):[],k=j.length>0||x!=="CrashLoopBackOff";o.log=k?j:await(0,ge.oW)(e,t.namespace,{pod:w,container:b,signal:O})};await(0,G.wj)(M,S).catch(
()=>{})};var It=i(30673),oe=i(11584);const Oe=(e,t)=>{const s=(0,D.Ik)(e.metadata),{set:n}=t,o={...n.annotations,[a.w7.driver]:n.driver,[a.w7.journal]:n.journal&&
(0,oe.jg)(n.journal),[a.w7.request]:n.request&&(0,oe.TD)(n.request),[a.w7.tags]:n.tags?.join(","),...At(s,n.verdicts)},r={...n.labels,[a.Pf.active]:n.active===void 0?
void 0:n.active?"true":null};return[...t.generation===void 0?[]:[X("/metadata/generation",t.generation)],...Dt(s,t.driver),...ce(s,"annotations",o),...ce(s,"lab\
els",r),...n.template?[re("/spec/template",n.template)]:[],...n.traffic?[re("/spec/traffic",n.traffic)]:[]]},Rt=(e,t)=>{const s=(0,D.Ik)(e.metadata);return[...[
...Nt(s),...kt(s)],...ce(s,"annotations",{[a.w7.minScale]:t})]},kt=({annotations:e})=>(0,D.Gv)(e)?[X(`/metadata/annotations/${de(a.w7.minScale)}`,e[a.w7.minScale]??
null)]:[],At=(e,t)=>{if(t===void 0)return{};const s=Object.keys((0,D.Ik)(e.annotations)).filter(o=>o.startsWith(a.SJ)),n=Object.entries(t).map(([o,r])=>[a.SJ+o,
JSON.stringify(r)]);return{...Object.fromEntries(s.map(o=>[o,null])),...Object.fromEntries(n)}},Nt=({uid:e})=>e===void 0?[]:[X("/metadata/uid",e)],Dt=(e,t)=>(0,D.
Gv)(e.annotations)||t!==null?[X(`/metadata/annotations/${de(a.w7.driver)}`,t)]:[X("/metadata/annotations",null)],ce=(e,t,s)=>{const n=Object.entries(s).flatMap(
([o,r])=>{const c=`/metadata/${t}/${de(o)}`;return typeof r=="string"?[re(c,r)]:r===null&&Object.hasOwn((0,D.Ik)(e[t]),o)?[{op:"remove",path:c}]:[]});return(0,D.
Gv)(e[t])||n.length===0?n:[X(`/metadata/${t}`,null),re(`/metadata/${t}`,{}),...n]},X=(e,t)=>({op:"test",path:e,value:t}),re=(e,t)=>({op:"add",path:e,value:t}),de=e=>e.
replaceAll("~","~0").replaceAll("/","~1");var ae=i(654),Tt=i(29994);const Se={accept:"application/json"},je={...Se,"content-type":"application/json"},Pe=({namespace:e,
service:t},s,n)=>{const{dryRun:o}=n.options,r=(0,l.wZ)({dryRun:o,strict:o&&n.change.set.template!==void 0});return Ae(`${(0,l.xH)(e,"services",t)}?${r}`,Oe(s,n.
change))},Ie=(e,t,s)=>({method:"POST",path:`${(0,l.rJ)(e.namespace,"services")}?${(0,l.wZ)({...s,strict:!0})}`,headers:je,body:JSON.stringify(Lt(e,t))}),Re=async(e,t,{
urgent:s})=>{const n=await(s?ae._:ae.M)(e,t);if(n.is==="refused"&&n.status===401)throw(0,C.V2)("E_UNAUTHORIZED",{server:e.server,message:n.message});return n.is!==
"written"?{result:n}:{result:{is:"written",service:(0,Tt.r5)(n.object)},object:n.object}},ke=({namespace:e},{kind:t,name:s,live:n,minScale:o})=>Ae(`${(0,l.xH)(e,
t,s)}?${(0,l.wZ)({})}`,Rt(n,o)),Ct=async(e,t,s)=>{const n=await(0,ae.M)(e,ke(t,s));return n.is==="written"?{result:{is:"written"},object:n.object}:{result:n}},xt=async(e,t,s)=>{
const n=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,D.Ik)(s.metadata).uid??null}}),o=(0,l.xH)(t.namespace,"services",t.service),r=await(0,ae.
M)(e,{method:"DELETE",path:o,headers:je,body:n});return r.is==="written"||r.is==="refused"&&r.status===404?{is:"written"}:r},Ae=(e,t)=>({method:"PATCH",path:e,headers:{
...Se,"content-type":"application/json-patch+json"},body:JSON.stringify(t)}),Lt=({namespace:e,service:t},s)=>({apiVersion:`${a.Os}/v1`,kind:"Service",metadata:{
name:t,namespace:e,labels:{...s.labels,[a.Pf.active]:"true"},annotations:{...s.annotations,[a.w7.driver]:s.driver,[a.w7.journal]:(0,oe.jg)(s.journal)}},spec:{template:s.
template,...s.traffic.length>0&&{traffic:s.traffic}}}),Ut=(e,t,s)=>{let n=t;return s.map(o=>{const r=Pe(e,n,{change:o,options:{}});return n=Ft(n,Oe(n,o)),ue(r)})},
Wt=(e,t)=>ue(Ie(e,t,{})),Bt=(e,{on:t,revision:s,before:n,after:o},r={})=>{const c=(0,D.Ik)(r.metadata),{[a.w7.minScale]:w,...v}=(0,D.Ik)(c.annotations),M={...v,
...n!==null&&{[a.w7.minScale]:n}},S=t==="revision"?"revisions":"podautoscalers",O={...r,metadata:{...c,annotations:M}};return ue(ke(e,{kind:S,name:s,live:O,minScale:o}))},
ue=({method:e,path:t,body:s=""})=>({method:e,path:t,body:JSON.stringify((0,It.L)((0,D.qF)(s)??null))}),Ft=(e,t)=>t.reduce((s,n)=>n.op==="test"?s:Ne(s,Gt(n.path),
n.op==="add"?n.value:void 0),e),Gt=e=>e.slice(1).split("/").map(t=>t.replaceAll("~1","/").replaceAll("~0","~")),Ne=(e,[t="",...s],n)=>{const{[t]:o,...r}=e,c=s.length===
0?n:Ne((0,D.Gv)(o)?o:(0,D.Ik)(void 0),s,n);return c===void 0?r:{...r,[t]:c}};var Kt=i(18103);const _t=async(e,t,s)=>{const n={labelSelector:`${a.Pf.revision}=${s}`};
return(await(0,P.LD)(e,{path:(0,l.Ro)(t,"pods"),query:n}).catch(()=>{}))?.items.flatMap(Vt)},Vt=e=>{const t=(0,D.Ik)(e.metadata);return t.deletionTimestamp!==void 0?
[]:[{name:(0,D.Qq)(t.name)??"",template:(0,D.Te)(t.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys((0,D.Te)(t.annotations)).some(Kt.d$)}]};var Ht=i(67621);
const Jt=(e,t,s)=>{let n;return{previewMinScale:o=>Bt(t,o,s.kept(Zt[o.on],o.revision)),writeRevision:(o,r)=>Te(e,{place:t,snapshots:s,kind:"revisions",name:o},r),
readAutoscaler:o=>Ce(e,{place:t,snapshots:s,name:o}),writeAutoscaler:(o,r)=>Qt(e,{place:t,snapshots:s,name:o},r),readPods:o=>_t(e,t.namespace,o),installation:()=>(n??=
(0,Ht.Z)(e,t,s.kept("services",t.service)),n)}},De={is:"refused",status:404,reason:"NotFound",message:"This rollout has not found the object."},le=(e,t,{result:s,
object:n})=>(n&&e.learn(t,{is:"put",object:n}),s),Zt={revision:"revisions","pod-autoscaler":"podautoscalers"},Te=async(e,{place:t,snapshots:s,kind:n,name:o},{minScale:r})=>{
const c=s.kept(n,o);return c?le(s,n,await Ct(e,t,{kind:n,name:o,live:c,minScale:r})):De},Ce=async(e,{place:t,snapshots:s,name:n})=>{const o=await(0,P.LF)(e,{path:(0,l.
xH)(t.namespace,"podautoscalers",n)}).catch(()=>{});return o&&s.learn("podautoscalers",{is:"put",object:o}),o!==void 0},Qt=async(e,t,s)=>{const n=await Te(e,{...t,
kind:"podautoscalers"},s);return n.is!=="written"&&await Ce(e,t),n};var xe=i(42105);const zt=(e,{journal:t,driver:s,traffic:n})=>Le(e,a.w7.journal,t&&(0,oe.jg)(
t))?Le(e,a.w7.driver,s)?n&&!Yt(e.traffic,n)?"the traffic that was sent":void 0:Ue(a.w7.driver,s):Ue(a.w7.journal,t),Le=({annotations:e},t,s)=>s===void 0||e[t]===
(s??void 0),Ue=(e,t)=>t===null?`the removal of the annotation ${e}`:`the annotation ${e}`,Yt=(e,t)=>(0,xe.UN)(e,t)||t.length===0&&(0,xe.UN)(e,[{latestRevision:!0,
percent:100}]),We=({service:e})=>t=>t.group===a.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,Xt=e=>{const{clock:t,target:s,rateLimiter:n,random:o=Math.
random}=e,r={namespace:e.namespace,service:e.service},c=(0,E.m)(e.transport,t),w=_(c.transport,t),v={transport:w.transport,clock:t,random:o,server:s.server,rateLimiter:n},
M=Je(v,r),S=bt({api:v,place:r,snapshots:M,serverNow:c.serverNow});return{target:s,open:async()=>{const O=await M.open();return w.begin(v),O},snapshot:M.snapshot,
changed:M.changed,reread:O=>tn(v,{...r,snapshots:M},O),rereadRevisions:()=>M.relist("revisions"),serverNow:c.serverNow,silentMs:c.silentMs,missing:(0,A.Y)(v,{namespace:r.
namespace,nameOf:We(r)}),user:()=>(0,A.e)(v),writeService:async(O,x={})=>{const b=M.kept("services",r.service);if(!b)return De;const j=await Re(v,Pe(r,b,{change:O,
options:x}),x);return x.dryRun?j.result:Be(r,le(M,"services",j),O.set)},createService:async(O,x={})=>{const b=await Re(v,Ie(r,O,x),x);return x.dryRun?b.result:Be(
r,le(M,"services",b),O)},preview:O=>Ut(r,M.kept("services",r.service)??{},O),previewCreation:O=>Wt(r,O),...Jt(v,r,M),deleteService:()=>en(v,r,M.kept("services",
r.service)),...qt(v,r),follow:S.follow,unfollow:S.unfollow,close:async()=>{S.unfollow(),w.end(),await M.close()}}},qt=(e,{namespace:t})=>({askPod:ze(e,t),readCounters:(s,n)=>R(
e,{namespace:t,pod:s},n),readRequestRate:(s,n)=>J(e,{namespace:t,pod:s},n)}),en=async(e,t,s)=>s?xt(e,t,s):{is:"written"},Be=({service:e},t,s)=>{const n=t.is==="\
written"&&t.service?zt(t.service,s):void 0;if(n!==void 0)throw(0,C.V2)("E_WRITE_ALTERED",{service:e,what:n});return t},tn=async(e,{namespace:t,service:s,snapshots:n},o)=>{
const r=n.kept("services",s),c=await(0,P.Bk)(e,{path:(0,l.xH)(t,"services",s)},o);return c?n.learn("services",{is:"put",object:c}):r&&n.learn("services",{is:"go\
ne",object:r}),n.snapshot()}}),99256:((z,K,i)=>{i.d(K,{oW:()=>_,w$:()=>L,wj:()=>W});var C=i(44262),A=i(5581),P=i(79132),T=i(71791),G=i(70209);const W=async(U,E,a)=>{
const{pod:l,revision:g}=E,$=p=>B(U,E.namespace,{selector:p,signal:a});return(l?await $(`involvedObject.name=${l}`):(await Promise.all([$(`involvedObject.name=${g}`),
$("involvedObject.kind=ReplicaSet")])).flat()).filter(p=>p.about===l||p.about.startsWith(g)).toSorted((p,d)=>(0,G.RN)(p.at,d.at))},B=async(U,E,{selector:a,signal:l})=>{
try{const g={path:(0,T.Ro)(E,"events"),query:{fieldSelector:a}};return((await(0,C.LD)(U,g,l))?.items??[]).map(G.WD)}catch{return[]}},L=20,_=async(U,E,{pod:a,container:l,
signal:g})=>{const $=a.containers.some(({name:p,state:d})=>p===l&&d==="terminated"),R={container:l,tailLines:String(L),previous:String(!$)},h=(0,C.XM)({path:`${(0,T.
Ro)(E,"pods")}/${encodeURIComponent(a.name)}/log`,query:R});try{const p=await(0,A.w$)(U,{method:"GET",path:h},{signal:g});return(0,P.FG)(p)?p.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((z,K,i)=>{i.d(K,{n:()=>E,p:()=>W});var C=i(44262),A=i(32460),P=i(71791),T=i(99256);const G=3,W=(a,{namespace:l,each:g,
signal:$})=>{const R=new Map,h=new Set,p=async d=>{const y={container:d.userContainer,follow:"true"},u=(0,C.XM)({path:`${(0,P.Ro)(l,"pods")}/${encodeURIComponent(
d.name)}/log`,query:y});try{const f=await a.transport({method:"GET",path:u},{signal:$});if(f.status!==200)return;R.set(d.name,[]);const m=U(F=>g(d.name,F));for await(const F of(0,A.
M)(f.body)){const V=_(F);R.set(d.name,[...R.get(d.name)??[],V].slice(-T.w$)),m(V)}}catch{}};return{follow:d=>{for(const y of d){const u=E(y);u!==void 0&&!h.has(
u)&&(R.has(y.name)||R.size<G)&&(h.add(u),p(y))}},last:d=>R.get(d)??[]}},B=4e3,L=1e3,_=a=>a.length<=B?a:`${a.slice(0,B)} (and ${a.length-B} characters more)`,U=a=>{
let l=0;return g=>{l+=1,l<=L&&a(g),l===L&&a("(further lines are not shown)")}},E=({name:a,userContainer:l,containers:g})=>{const $=g.find(R=>R.name===l);return $?.
state==="running"?`${a}/${$.exits}`:$?.state==="terminated"?`${a}/${$.exits-1}`:void 0}}),87991:((z,K,i)=>{i.d(K,{Y:()=>g,e:()=>R});var C=i(86882),A=i(91515),P=i(
27624);const T=({resourceRules:u},f)=>(0,P.JD)(u).some(m=>G(m,f)),G=(u,{verb:f,group:m,resource:F,name:V})=>W(u.verbs,f)&&W(u.apiGroups,m)&&(W(u.resources,F)||B(
u.resources,F))&&L((0,P.P$)(u.resourceNames),V),W=(u,f)=>(0,P.P$)(u).some(m=>m===f||m==="*"),B=(u,f)=>{const[,m]=f.split("/");return m!==void 0&&(0,P.P$)(u).includes(
`*/${m}`)},L=(u,f)=>u.length===0||f!==void 0&&u.includes(f);var _=i(5581),U=i(79132);const E={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"s\
elfsubjectrulesreviews"},a={group:"authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},l={group:"authentication.k8s.io",kind:"\
SelfSubjectReview",path:"selfsubjectreviews"},g=(u,f)=>{let m;return async F=>{m??=h(u,E,{namespace:f.namespace});const V=await m??{},J=N=>T(V,{...N,name:f.nameOf(
N)}),Z=await Promise.all(F.map(async N=>!J(N)&&!await $(u,f,N)));return F.filter((N,H)=>Z[H])}},$=async(u,f,m)=>(await h(u,a,y(f,m)))?.allowed!==!1,R=async u=>(0,P.
Qq)((0,P.Ik)((await h(u,l))?.userInfo).username),h=async(u,{group:f,kind:m,path:F},V)=>{const J=JSON.stringify({apiVersion:`${f}/v1`,kind:m,...V&&{spec:V}}),Z={
method:"POST",path:`/apis/${f}/v1/${F}`,headers:p,body:J};try{for(let N=0;N<d;N++){N>0&&await(0,C.fu)(u,N-1);const H=await(0,_.w$)(u,Z,{fresh:N>0});if(!(0,U.FG)(
H))return;const ne=(0,A.QR)(m)(H.text);if(ne)return(0,P.Ik)(ne.status)}}catch{}},p={accept:"application/json","content-type":"application/json"},d=4,y=({namespace:u,
nameOf:f},m)=>{const{verb:F,group:V,resource:J}=m,[Z=J,N]=J.split("/"),H=f(m);return{resourceAttributes:{namespace:u,verb:F,group:V,resource:Z,...N!==void 0&&{subresource:N},
...H!==void 0&&{name:H}}}}}),32460:((z,K,i)=>{i.d(K,{M:()=>$,T:()=>L});var C=i(14711),A=i(27624),P=i(44262),T=i(5581),G=i(79132);const W=1e5,B=410;async function*L(h,p,{
version:d,signal:y}){const u=new AbortController,f=AbortSignal.any([y,u.signal]);try{const m=await _(h,p,{version:d,signal:f});m.status===B?yield{is:"expired"}:
m.status!==200?yield{is:"refused",error:await U(h,p,m)}:yield*a($(E(h,m.body,f)))}catch{}finally{u.abort()}}const _=async(h,p,{version:d,signal:y})=>{const u={...p.
query,watch:"1",allowWatchBookmarks:"true",resourceVersion:d},f={method:"GET",path:(0,P.XM)({path:p.path,query:u})};return await h.rateLimiter?.(f,y),y.throwIfAborted(),
(0,C.wj)({clock:h.clock,ms:T.Hl,signal:y},()=>h.transport(f,{signal:y}))},U=(h,p,d)=>(0,C.wj)({clock:h.clock,ms:T.Hl},async()=>(0,G.lS)(await(0,T.Of)(d),`watch ${p.
path}`,h.server));async function*E(h,p,d){const y=p[Symbol.asyncIterator]();for(;;){const u=await(0,C.wj)({clock:h.clock,ms:W,signal:d},()=>y.next());if(u.done)
return;yield u.value}}async function*a(h){for await(const p of h){const{type:d,object:y}=(0,A.Ik)((0,A.qF)(p));if(d==="ERROR")return yield*g((0,A.Ik)(y));const u=typeof d==
"string"?l.get(d):void 0;u&&(yield{is:u,object:(0,A.Ik)(y)})}}const l=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*g(h){
(0,A.WQ)(h.code)===B&&(yield{is:"expired"})}async function*$(h){let p="";for await(const d of h){const y=(p+d).split(`
`);p=y.pop()??"",yield*y,p.length>R&&(yield p,p="")}p!==""&&(yield p)}const R=8*1024*1024}),654:((z,K,i)=>{i.d(K,{M:()=>E,_:()=>a});var C=i(34794),A=i(86882),P=i(
30673),T=i(27624);const G=4,W=(d,y)=>(0,P.lO)(d,(0,P.LF)((0,T.qF)(y)??null).filter(u=>u.length>=G));var B=i(5581),L=i(79132);const _=500,U=new Set(["ECONNREFUSE\
D","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),E=(d,y)=>g(d,y,{fresh:!1}),a=async(d,y)=>{const u=new AbortController;try{const f=g(d,y,{fresh:!1,urgent:!0,
signal:u.signal}),m=await Promise.race([f,d.clock.sleep(_,u.signal)]);return m&&m.is!=="unknown"?m:await l([f,g(d,y,{fresh:!0,urgent:!0,signal:u.signal})])}finally{
u.abort()}},l=async d=>{const y=d.map(async u=>{const f=await u;if(f.is==="unknown")throw new Error(f.message);return f});try{return await Promise.any(y)}catch{
return{is:"unknown",message:"no response to two attempts"}}},g=async(d,y,u)=>{for(let f=0;;f++){const m=await R(d,y,{...u,fresh:u.fresh||f>0});if(m.is!=="busy"&&
m.is!=="unsent")return m;if(f===A.r2-1||u.signal?.aborted)return $(m);await(0,A.fu)(d,f,{response:m.is==="busy"?m.response:void 0,signal:u.signal})}},$=d=>d.is===
"busy"?(0,L.J5)(d.response):{is:"unknown",message:d.message},R=async(d,y,u)=>{try{return(0,L.Ij)(h(await(0,B.w$)(d,y,u),y),y)}catch(f){const m=f instanceof Error?
f.message:String(f);return f instanceof C.a?{is:"refused",status:0,reason:f.code,message:m}:{is:p(f)?"unsent":"unknown",message:m}}},h=(d,{body:y=""})=>(0,L.FG)(
d)?d:{...d,text:W(d.text,y)},p=d=>d instanceof Error&&"code"in d&&U.has(String(d.code))}),18103:((z,K,i)=>{i.d(K,{D8:()=>U,GY:()=>_,RK:()=>L,Z7:()=>B,cT:()=>W,d$:()=>T,
hy:()=>C,lm:()=>G});function C(E){const[,a,l]=/^v?(\d+)\.(\d+)(\.|$)/.exec(E??"")??[];return a===void 0?"unknown":Number(a)>1||Number(a)===1&&Number(l)>=21?"sin\
ce-1.21":"before-1.21"}const A="autoscaling.knative.dev/",P=new Set([`${A}min-scale`,`${A}minScale`]),T=E=>E.startsWith(A);function G(E,a){return a.some(({isScaleMarked:g})=>g)?
"before-1.21":E.some(g=>T(g)&&!P.has(g))&&a.length>0?"since-1.21":"unknown"}function W({written:E,desired:a,before:l,after:g}){const[$]=l;if(!$)return"unknown";
if(g.some(({template:h})=>h!==$.template))return"before-1.21";const R=new Set(g.map(({name:h})=>h));return a>=E&&l.every(({name:h})=>R.has(h))?"since-1.21":"unk\
nown"}function B({age:E,mayPatchRevisions:a,mayPatchAutoscalers:l}){switch(E){case"since-1.21":return a?"revision":"nothing";case"before-1.21":return l?"pod-aut\
oscaler":"nothing";case"unknown":return a?"by-effect":"nothing"}}function L({plan:E,stable:a},l){const g=Math.max(0,...E.steps.map(({percent:$})=>$));return a.reduce(
($,{revision:R})=>{const{replicas:h,minScale:p}=l(R)??{replicas:0},d=Math.ceil(h*(100-g)/100);return{pods:$.pods+h,least:$.least+Math.min(h,Math.max(d,Number(p??
0)))}},{pods:0,least:0})}const _=(E,a)=>Object.entries(E).filter(([l,g])=>Number(a(l)??0)<g).map(([l,g])=>({revision:l,pods:g})),U=(E,a)=>Object.fromEntries(Object.
entries(E).filter(([l,g])=>{const $=a(l);return $!==void 0&&$!==g}))})};export{nn as id,sn as ids,on as modules};
