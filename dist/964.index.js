const vn=964,hn=[964],pn={63964:((Y,K,i)=>{i.d(K,{X:()=>ln,Z:()=>We});var _=i(11899),C=i(87991),A=i(44262),D=i(5581),F=i(14711);const W=25e3,B=5e3,G=5e3,V=(e,t)=>{
const s=new AbortController;let n=t.now();const o=async r=>{const{signal:a}=s;for(let l=W;!a.aborted;)await t.sleep(Math.max(0,n+l-t.now()),a),!(a.aborted||t.now()-
n<l)&&(l=await U(r,a)?W:G)};return{transport:(r,a)=>(!a.fresh&&!r.path.includes("watch=1")&&(n=t.now()),e(r,a)),begin:r=>{o(r)},end:()=>s.abort()}},U=async(e,t)=>{
try{return await(0,F.wj)({clock:e.clock,ms:B,signal:t},s=>(0,D.w$)(e,{method:"GET",path:"/version"},{signal:s})),!0}catch{return!1}};var b=i(35918),u=i(86882),c=i(
71791);const y=9091;async function E(e,{namespace:t,pod:s},n){const o=`${(0,c.Ro)(t,"pods")}/${encodeURIComponent(s)}:${y}/proxy/metrics`;try{return N(await(0,D.
w$)(e,{method:"GET",path:o,headers:{}},{signal:n}))}catch(r){return n.throwIfAborted(),{is:"failed",why:r instanceof Error?r.message:String(r)}}}function N(e){const{
status:t,text:s}=e;return t===200?g(s)?{is:"read",counters:d(s)}:v:t===403?{is:"forbidden"}:t===404?{is:"gone"}:t===400?{is:"later",afterMs:m}:t===429?{is:"late\
r",afterMs:(0,u.Vs)(e)||m}:/connection refused/.test(s)?{is:"off"}:{is:"failed",why:`HTTP ${t}`}}const m=1e3,v={is:"failed",why:"the answer is no page of metric\
s"},g=e=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(e),I=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_buc\
ket",status:"http_response_status_code",unitMs:1e3},{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",
unitMs:1}];function d(e){const t=new Map,s=new Map;for(const[,o="",r="",a=""]of e.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const l=I.find(({counts:h,buckets:j})=>h===
o||j===o),f=Number(a);!l||!Number.isFinite(f)||f<0||(o===l.counts?M(t,Number(O(r,l.status)),f):M(s,Number(O(r,"le"))*l.unitMs,f))}const n=[...s].map(([o,r])=>({
ms:o,count:r})).sort((o,r)=>o.ms-r.ms);return{byStatus:t,within:n.filter(({ms:o})=>Number.isFinite(o))}}const M=(e,t,s)=>{Number.isNaN(t)||e.set(t,(e.get(t)??0)+
s)},O=(e,t)=>new RegExp(`(?:^|,)${t}="([^"]*)"`).exec(e)?.[1]??"none";var w=i(5323),L=i(30673),S=i(27624),J=i(11584);const x=(e,t)=>{const s=(0,S.Ik)(e.metadata),
{set:n}=t,o={...n.annotations,[w.w7.driver]:n.driver,[w.w7.journal]:n.journal&&(0,J.jg)(n.journal),[w.w7.request]:n.request&&(0,J.TD)(n.request),[w.w7.tags]:n.tags?.
join(","),...Fe(s,n.verdicts)},r={...n.labels,[w.Pf.active]:n.active===void 0?void 0:n.active?"true":null};return[...t.generation===void 0?[]:[Q("/metadata/gene\
ration",t.generation)],...Ke(s,t.driver),...re(s,"annotations",o),...re(s,"labels",r),...n.template?[se("/spec/template",n.template)]:[],...n.traffic?[se("/spec\
/traffic",n.traffic)]:[]]},H=(e,t)=>{const s=(0,S.Ik)(e.metadata);return[...[...Ge(s),...ne(s)],...re(s,"annotations",{[w.w7.minScale]:t})]},ne=({annotations:e})=>(0,S.
Gv)(e)?[Q(`/metadata/annotations/${ae(w.w7.minScale)}`,e[w.w7.minScale]??null)]:[],Fe=(e,t)=>{if(t===void 0)return{};const s=Object.keys((0,S.Ik)(e.annotations)).
filter(o=>o.startsWith(w.SJ)),n=Object.entries(t).map(([o,r])=>[w.SJ+o,JSON.stringify(r)]);return{...Object.fromEntries(s.map(o=>[o,null])),...Object.fromEntries(
n)}},Ge=({uid:e})=>e===void 0?[]:[Q("/metadata/uid",e)],Ke=(e,t)=>(0,S.Gv)(e.annotations)||t!==null?[Q(`/metadata/annotations/${ae(w.w7.driver)}`,t)]:[Q("/metad\
ata/annotations",null)],re=(e,t,s)=>{const n=Object.entries(s).flatMap(([o,r])=>{const a=`/metadata/${t}/${ae(o)}`;return typeof r=="string"?[se(a,r)]:r===null&&
Object.hasOwn((0,S.Ik)(e[t]),o)?[{op:"remove",path:a}]:[]});return(0,S.Gv)(e[t])||n.length===0?n:[Q(`/metadata/${t}`,null),se(`/metadata/${t}`,{}),...n]},Q=(e,t)=>({
op:"test",path:e,value:t}),se=(e,t)=>({op:"add",path:e,value:t}),ae=e=>e.replaceAll("~","~0").replaceAll("/","~1");var we=i(34794);const Ve=4,Je=(e,t)=>(0,L.LF)(
(0,S.qF)(t)??null).filter(s=>s.length>=Ve).toSorted((s,n)=>n.length-s.length).reduce((s,n)=>s.replaceAll(n,L.R).replaceAll(JSON.stringify(n).slice(1,-1),L.R),e);
var ie=i(79132);const He=500,Ze=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),ce=(e,t)=>ue(e,t,{fresh:!1}),Qe=async(e,t)=>{const s=new AbortController;
try{const n=ue(e,t,{fresh:!1,urgent:!0,signal:s.signal}),o=await Promise.race([n,e.clock.sleep(He,s.signal)]);return o&&o.is!=="unknown"?o:await ze([n,ue(e,t,{fresh:!0,
urgent:!0,signal:s.signal})])}finally{s.abort()}},ze=async e=>{const t=e.map(async s=>{const n=await s;if(n.is==="unknown")throw new Error(n.message);return n});
try{return await Promise.any(t)}catch{return{is:"unknown",message:"no response to two attempts"}}},ue=async(e,t,s)=>{for(let n=0;;n++){const o=await Xe(e,t,{...s,
fresh:s.fresh||n>0});if(o.is!=="busy"&&o.is!=="unsent")return o;if(n===u.r2-1||s.signal?.aborted)return Ye(o);await(0,u.fu)(e,n,{response:o.is==="busy"?o.response:
void 0,signal:s.signal})}},Ye=e=>e.is==="busy"?(0,ie.J5)(e.response):{is:"unknown",message:e.message},Xe=async(e,t,s)=>{try{return(0,ie.Ij)(qe(await(0,D.w$)(e,t,
s),t),t)}catch(n){const o=n instanceof Error?n.message:String(n);return n instanceof we.a?{is:"refused",status:0,reason:n.code,message:o}:{is:et(n)?"unsent":"un\
known",message:o}}},qe=(e,{body:t=""})=>(0,ie.FG)(e)?e:{...e,text:Je(e.text,t)},et=e=>e instanceof Error&&"code"in e&&Ze.has(String(e.code));var tt=i(68841);const ve={
accept:"application/json"},he={...ve,"content-type":"application/json"},pe=({namespace:e,service:t},s,n)=>{const{dryRun:o}=n.options,r=(0,c.wZ)({dryRun:o,strict:o&&
n.change.set.template!==void 0});return be(`${(0,c.xH)(e,"services",t)}?${r}`,x(s,n.change))},ye=(e,t,s)=>({method:"POST",path:`${(0,c.rJ)(e.namespace,"services")}\
?${(0,c.wZ)({...s,strict:!0})}`,headers:he,body:JSON.stringify(ot(e,t))}),ge=async(e,t,{urgent:s})=>{const n=await(s?Qe:ce)(e,t);if(n.is==="refused"&&n.status===
401)throw(0,_.V2)("E_UNAUTHORIZED",{server:e.server,message:n.message});return n.is!=="written"?{result:n}:{result:{is:"written",service:(0,tt.r5)(n.object)},object:n.
object}},Me=({namespace:e},{kind:t,name:s,live:n,minScale:o})=>be(`${(0,c.xH)(e,t,s)}?${(0,c.wZ)({})}`,H(n,o)),nt=async(e,t,s)=>{const n=await ce(e,Me(t,s));return n.
is==="written"?{result:{is:"written"},object:n.object}:{result:n}},st=async(e,t,s)=>{const n=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{
uid:(0,S.Ik)(s.metadata).uid??null}}),o=(0,c.xH)(t.namespace,"services",t.service),r=await ce(e,{method:"DELETE",path:o,headers:he,body:n});return r.is==="writt\
en"||r.is==="refused"&&r.status===404?{is:"written"}:r},be=(e,t)=>({method:"PATCH",path:e,headers:{...ve,"content-type":"application/json-patch+json"},body:JSON.
stringify(t)}),ot=({namespace:e,service:t},s)=>({apiVersion:`${w.Os}/v1`,kind:"Service",metadata:{name:t,namespace:e,labels:{...s.labels,[w.Pf.active]:"true"},annotations:{
...s.annotations,[w.w7.driver]:s.driver,[w.w7.journal]:(0,J.jg)(s.journal)}},spec:{template:s.template,...s.traffic.length>0&&{traffic:s.traffic}}}),rt=(e,t,s)=>{
let n=t;return s.map(o=>{const r=pe(e,n,{change:o,options:{}});return n=ct(n,x(n,o)),de(r)})},at=(e,t)=>de(ye(e,t,{})),it=(e,{on:t,revision:s,before:n,after:o},r={})=>{
const a=(0,S.Ik)(r.metadata),{[w.w7.minScale]:l,...f}=(0,S.Ik)(a.annotations),h={...f,...n!==null&&{[w.w7.minScale]:n}},j=t==="revision"?"revisions":"podautosca\
lers",$={...r,metadata:{...a,annotations:h}};return de(Me(e,{kind:j,name:s,live:$,minScale:o}))},de=({method:e,path:t,body:s=""})=>({method:e,path:t,body:JSON.stringify(
(0,L.L)((0,S.qF)(s)??null))}),ct=(e,t)=>t.reduce((s,n)=>n.op==="test"?s:Ee(s,ut(n.path),n.op==="add"?n.value:void 0),e),ut=e=>e.slice(1).split("/").map(t=>t.replaceAll(
"~1","/").replaceAll("~0","~")),Ee=(e,[t="",...s],n)=>{const{[t]:o,...r}=e,a=s.length===0?n:Ee((0,S.Gv)(o)?o:(0,S.Ik)(void 0),s,n);return a===void 0?r:{...r,[t]:a}};
var dt=i(62579),lt=i(18103);const ft=async(e,t,s)=>{const n={labelSelector:`${w.Pf.revision}=${s}`};return(await(0,A.LD)(e,{path:(0,c.Ro)(t,"pods"),query:n}).catch(
()=>{}))?.items.flatMap(mt)},mt=e=>{const t=(0,S.Ik)(e.metadata);return t.deletionTimestamp!==void 0?[]:[{name:(0,S.Qq)(t.name)??"",template:(0,S.Te)(t.labels)["\
pod-template-hash"]??"",isScaleMarked:Object.keys((0,S.Te)(t.annotations)).some(lt.d$)}]},wt=(e,t,s)=>{let n;return{previewMinScale:o=>it(t,o,s.kept(vt[o.on],o.
revision)),writeRevision:(o,r)=>Oe(e,{place:t,snapshots:s,kind:"revisions",name:o},r),readAutoscaler:o=>Se(e,{place:t,snapshots:s,name:o}),writeAutoscaler:(o,r)=>ht(
e,{place:t,snapshots:s,name:o},r),readPods:o=>ft(e,t.namespace,o),installation:()=>(n??=(0,dt.Z)(e,t,s.kept("services",t.service)),n)}},$e={is:"refused",status:404,
reason:"NotFound",message:"This rollout has not found the object."},le=(e,t,{result:s,object:n})=>(n&&e.learn(t,{is:"put",object:n}),s),vt={revision:"revisions",
"pod-autoscaler":"podautoscalers"},Oe=async(e,{place:t,snapshots:s,kind:n,name:o},{minScale:r})=>{const a=s.kept(n,o);return a?le(s,n,await nt(e,t,{kind:n,name:o,
live:a,minScale:r})):$e},Se=async(e,{place:t,snapshots:s,name:n})=>{const o=await(0,A.LF)(e,{path:(0,c.xH)(t.namespace,"podautoscalers",n)}).catch(()=>{});return o&&
s.learn("podautoscalers",{is:"put",object:o}),o!==void 0},ht=async(e,t,s)=>{const n=await Oe(e,{...t,kind:"podautoscalers"},s);return n.is!=="written"&&await Se(
e,t),n};var oe=i(90745),je=i(96310),pt=i(32460);async function*Pe(e,t,{from:s,signal:n}){let o=s;for(let r=0;!n.aborted;r++){for await(const a of yt(e,t,{from:o,
signal:n}))a.is!=="refused"&&(r=-1),o=gt(a,o),a.is!=="bookmark"&&a.is!=="expired"&&(yield a);await(0,u.fu)(e,Math.max(0,r),{signal:n})}}async function*yt(e,t,{from:s,
signal:n}){const o=s===void 0?await Mt(e,t,n):void 0;o&&(yield o);const r=o?.is==="listed"?o.resourceVersion:s;r!==void 0&&(yield*(0,pt.T)(e,t,{version:r,signal:n}))}
const gt=(e,t)=>{switch(e.is){case"expired":return;case"refused":return t;case"listed":return e.resourceVersion;case"put":case"gone":case"bookmark":return(0,S.Qq)(
(0,S.Ik)(e.object.metadata).resourceVersion)??t}},Mt=async(e,t,s)=>{try{const n=await(0,A.LD)(e,t,s);return n&&{is:"listed",...n}}catch(n){return n instanceof we.
a?{is:"refused",error:n}:void 0}};var ke=i(19325);const Ie=["services","routes","configurations","revisions"],bt=(e,{namespace:t,service:s})=>{const n=new AbortController,
o=(0,ke.p)(),r=(0,oe.Ts)(),a=(0,ke.l)(s);let l=[],f={revisions:new Map};const h=p=>{f=p,r.notify()},j=(p,P)=>{const R=(0,je.Z)(o[p],P);R!==o[p]&&(o[p]=R,h({...a(
o),start:f.start}))},$=async p=>{const P=await(0,A.LD)(e,(0,c.VI)(t,s,p),n.signal);if(!P)throw(0,_.V2)("E_NO_KNATIVE",{server:e.server});return j(p,{is:"listed",
...P}),P.resourceVersion},T=async(p,P)=>{const R=(0,c.VI)(t,s,p);for await(const Z of Pe(e,R,{from:P,signal:n.signal}))Z.is!=="refused"&&j(p,Z)};return{open:async()=>{
const p=await Promise.all(Ie.map($));return l=Ie.map((P,R)=>T(P,p[R]??"")),f},snapshot:()=>f,changed:async(p,P)=>{for(;p===f&&!P.aborted;)await r.next(P)},learn:j,
relist:async p=>(await $(p),f),setStart:p=>h({...f,start:p}),kept:(p,P)=>o[p].get(P),close:async()=>{n.abort(),await Promise.all(l)}}};var Et=i(16364),Re=i(33095),
Ae=i(70209);const $t=8012,Ot=(e,t)=>{const s=new Map;return async(n,o,r)=>{const a=s.get(n)??await jt(e,{namespace:t,revision:n},r);if(a===void 0)throw new Error(
`${n} has no ready pod`);s.set(n,a);const l=await Pt(e,St(t,a),{request:o,signal:r});return l.status>=500&&s.delete(n),l}},St=(e,t)=>`${(0,c.Ro)(e,"pods")}/${encodeURIComponent(
t)}:${$t}/proxy`,jt=async(e,{namespace:t,revision:s},n)=>(await(0,A.LD)(e,{path:(0,c.Ro)(t,"pods"),query:{labelSelector:`${w.Pf.revision}=${s}`}},n))?.items.map(
Ae.H9).find(r=>r?.ready)?.name,Pt=async(e,t,{request:{method:s,path:n,headers:o},signal:r})=>{if(Object.keys(o).some(f=>(0,Re.y)(f)||(0,Re.l)(f)))throw new Error(
"a header is not for the app");if(!(0,Et.q)(n))throw(0,_.V2)("E_API_PATH",{path:`${t}${n}`});const{status:a,text:l}=await(0,D.w$)(e,{method:s,path:`${t}${n}`,headers:o},
{signal:r});return{status:a,body:l}};var Ne=i(99256);const X=5e3,z={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",X],["ErrImageNeverPull",X],["Cre\
ateContainerConfigError",X],["CreateContainerError",X],["RunContainerError",X]]),exits:3,steadyMs:1e4,noRoomMs:1e4,conditionMs:2e3},kt=e=>{const t=e.pods.flatMap(
r=>It(r,e)),s=e.steady.size>0?t.map(r=>({...r,failsAfterMs:void 0})):t,n=({failsAfterMs:r=Number.POSITIVE_INFINITY})=>r;return[...s,...Tt(e,t)].toSorted((r,a)=>n(
r)===n(a)?0:n(r)-n(a))},It=(e,t)=>{if(t.steady.has(e.name))return[];if(e.unschedulable!==void 0)return[De(`${e.name}/room`,e.unschedulable,{pod:e,seen:t})];const s=e.
containers.flatMap(n=>Rt(e,n,t));return s.length>0||e.ready?s:Nt(e,t)},De=(e,t,s)=>{const n=s.seen.events.some(({reason:r})=>r==="TriggeredScaleUp"),o=s.pod?.name;
return{key:e,reason:"Unschedulable",message:t,pod:o,failsAfterMs:n?void 0:z.noRoomMs}},Rt=(e,t,s)=>{const{name:n,state:o,reason:r="",message:a,exits:l}=t,f={key:`${e.
name}/${n}/${r}`,pod:e.name};if(o==="waiting"&&(z.afterMs.has(r)||r==="ErrImagePull"))return[{...f,reason:r,message:a??r,failsAfterMs:z.afterMs.get(r)}];if(l===
0||o==="terminated"&&t.lastExit?.code===0&&n!==e.userContainer)return[];const h=e.ready||s.started.has(e.name),j=l>=z.exits&&!h?0:void 0;return[{...f,key:`${e.name}\
/${n}/exit`,reason:"CrashLoopBackOff",message:At(t),container:n,failsAfterMs:j}]},At=({name:e,exits:t,lastExit:s})=>{const n=t===1?"once":`${t} times`,o=s?` wit\
h code ${s.code}`:"",r=s?.reason&&s.reason!=="Error"?` (${s.reason})`:"";return`Container ${e} exited ${n}${t===1?"":", most recently"}${o}${r}.`},Nt=(e,{events:t,
revision:s})=>{const n=t.findLast(({about:a,reason:l})=>a===e.name&&l==="Unhealthy"),o=s&&Dt(s);if(!n)return[];const r=`The container is running but not ready. \
It must listen on port ${o??8080} (the variable PORT).`;return[{key:`${e.name}/unhealthy`,reason:"Unhealthy",message:`${n.message.trim()}. ${r}`,pod:e.name}]},Dt=({
spec:e})=>(0,S.WQ)((0,S.JD)((0,w.f1)(e)?.ports)[0]?.containerPort),Tt=(e,t)=>{const{status:s,reason:n="Unknown",message:o=n}=e.revision?.ready??{status:"Unknown"};
return s!=="False"?[]:n==="Unschedulable"?t.length>0?[]:[De("revision/room",o,{seen:e})]:n.startsWith("ExitCode")&&t.some(({key:r})=>r.endsWith("/exit"))?[]:[{key:`\
revision/${n}`,reason:n,message:o,failsAfterMs:z.conditionMs}]},Ct={since:new Map,readySince:new Map,started:new Set},Te=[3e3,15e3,6e4],xt=(e,t)=>{const{nowMs:s}=t,
n=t.pods.filter(k=>k.ready),o=new Map(n.map(({name:k})=>[k,e.readySince.get(k)??s])),r=k=>z.steadyMs-_t(k,o,t),a=n.filter(k=>r(k)<=0),l=Ce([...a,...n.filter(Ut)]),
f=new Set([...e.started,...Ce(a)]),h=kt({...t,steady:l,started:f}),j=t.pods.filter(fe).map(({name:k})=>`${k}/quiet`),$=[...h.map(({key:k})=>k),...j],T=new Map($.
map(k=>[k,e.since.get(k)??s])),p=k=>s-(T.get(k)??s),P=({key:k,failsAfterMs:me})=>(me??Number.POSITIVE_INFINITY)-p(k),R=h.find(k=>P(k)<=0),Z=[...h.map(P),...n.map(
r),...j.flatMap(k=>Te.map(me=>me-p(k)))],ee=Math.min(...Z.filter(k=>k>0)),te=R??h[0];return{is:R?"failed":te?"healing":t.blind===void 0?"starting":"unseen",diagnosis:te,
serves:l.size>0,memory:{since:T,readySince:o,started:f},againMs:Number.isFinite(ee)?ee:void 0,question:Wt(te,R!==void 0)??Bt(j,p),about:te?te.pod:t.pods.find(fe)?.
name,note:t.blind??Ft(t.pods)}};function _t({name:e,readySinceMs:t=0},s,n){const o=n.serverNowMs-t;return o>Lt?o:n.nowMs-(s.get(e)??n.nowMs)}const Lt=6e4,Ce=e=>new Set(
e.map(({name:t})=>t)),Ut=({containers:e})=>e.every(({exits:t})=>t===0),fe=({ready:e,containers:t})=>!e&&t.length>0&&t.every(({state:s})=>s==="running"),Wt=(e,t)=>e&&
`${e.key}${t?"/failed":""}`,Bt=(e,t)=>{const[s]=e,n=s===void 0?0:Te.filter(o=>t(s)>=o).length;return n===0?void 0:`${s}/${n}`},Ft=e=>{const t=e.filter(({ready:s})=>!s);
if(e.length!==0)return t.length===0?"ready":t.every(fe)?"running, not ready yet":"creating the containers"},Gt=5,Kt=({is:e,diagnosis:t,note:s,serves:n},o)=>t&&e===
"failed"?{is:e,why:xe(t,o)}:t&&e==="healing"?{is:e,why:xe(t,o),...n&&{serves:n}}:e==="unseen"?{is:e,note:s??""}:{is:"starting",pods:o.pods.length,...s!==void 0&&
{note:s}},xe=({reason:e,message:t,pod:s},{events:n,log:o})=>({reason:e,message:t,...s!==void 0&&{pod:s},events:Jt(n.filter(Vt)).slice(-Gt).map(Ht),log:o}),Vt=({
isWarning:e,reason:t})=>e||t.includes("ScaleUp"),Jt=e=>e.filter(({reason:t},s)=>!e.slice(s+1).some(n=>n.reason===t)),Ht=({reason:e,message:t,count:s})=>`${e}${s>
1?` (${s} times)`:""}: ${t.trim().replaceAll(/\s*\n\s*/g," ")}`;var Zt=i(9422);const Qt=e=>{const{snapshots:t}=e;let s=new AbortController;return{follow:(n,o)=>{
s.abort(),s=new AbortController,t.setStart({is:"starting",pods:0}),zt({...e,revision:n,log:o,end:s})},unfollow:()=>{s.abort(),t.setStart(void 0)}}},zt=async e=>{
const{api:t,snapshots:s,place:n,serverNow:o,revision:r,log:a,end:l}=e,f=(0,oe.Ts)(),h={pods:[],events:[],log:[]},j=(P,R)=>a({revision:r,pod:P,text:R}),$=(0,Zt.p)(
t,{namespace:n.namespace,each:j,signal:l.signal});Xt(e,{heard:h,notifier:f,podLogs:$}),qt(e,f);const T=new Set;let p=Ct;for(;!l.signal.aborted;){const P=s.snapshot().
revisions.get(r),R=xt(p,{...h,revision:P,nowMs:t.clock.now(),serverNowMs:o()});if(p=R.memory,R.question!==void 0&&!T.has(R.question))T.add(R.question),await tn(
e,{heard:h,podLogs:$,verdict:R});else{Yt(e,Kt(R,h)),R.is==="failed"&&l.abort();const{againMs:Z}=R;await(0,oe.Ku)([f.next,ee=>Z===void 0?(0,oe.QH)(ee):t.clock.sleep(
Z,ee)],l.signal)}}},Yt=({snapshots:e,end:t},s)=>{JSON.stringify(s)!==JSON.stringify(e.snapshot().start)&&!t.signal.aborted&&e.setStart(s)},Xt=async({api:e,place:t,
revision:s,end:n},{heard:o,notifier:r,podLogs:a})=>{const l={labelSelector:`${w.Pf.revision}=${s}`},f={path:(0,c.Ro)(t.namespace,"pods"),query:l};let h=new Map;
for await(const j of Pe(e,f,{signal:n.signal})){const $=j.is==="refused"&&j.error.code==="E_FORBIDDEN";if(o.blind=$?j.error.message:void 0,j.is!=="refused"&&(h=
(0,je.Z)(h,j)),o.pods=[...h.values()].flatMap(T=>(0,Ae.H9)(T)??[]),a.follow(o.pods),r.notify(),$)return}},qt=async({snapshots:e,revision:t,end:s},n)=>{const o=()=>e.
snapshot().revisions.get(t)?.ready;for(;!s.signal.aborted;){const[r,a]=[e.snapshot(),o()];await e.changed(r,s.signal),o()!==a&&n.notify()}},en=2e3,tn=async({api:e,
place:t,revision:s,end:n},{heard:o,podLogs:r,verdict:a})=>{const l=o.pods.find(({name:$})=>$===a.about),f={namespace:t.namespace,revision:s,pod:l?.name},h={clock:e.
clock,ms:en,signal:n.signal},j=async $=>{if(o.events=await(0,Ne.wj)(e,f,$),l===void 0)return;const{reason:T,container:p=l.userContainer}=a.diagnosis??{},P=p===l.
userContainer?r.last(l.name):[],R=P.length>0||T!=="CrashLoopBackOff";o.log=R?P:await(0,Ne.oW)(e,t.namespace,{pod:l,container:p,signal:$})};await(0,F.wj)(h,j).catch(
()=>{})},nn=9090;async function sn(e,{namespace:t,pod:s},n){const o=`${(0,c.Ro)(t,"pods")}/${encodeURIComponent(s)}:${nn}/proxy/metrics`;try{const{status:r,text:a}=await(0,D.
w$)(e,{method:"GET",path:o,headers:{}},{signal:n});return r===200?rn(Buffer.from(a,"latin1")):void 0}catch{n.throwIfAborted();return}}const on=4,q={varint:0,fixed64:1,
bytes:2};function rn(e){let t=0;for(let s=0;s<e.length;){const n=an(e,s);if(!n||n.end>e.length)return;n.tag===on&&n.type===q.fixed64&&(t=e.readDoubleLE(s+1)),s=
n.end}return Number.isFinite(t)&&t>=0?t:void 0}function an(e,t){const s=e[t]??0,[n,o]=[s>>3,s&7];if(o===q.fixed64)return{tag:n,type:o,end:t+9};const r=o===q.varint||
o===q.bytes?cn(e,t+1):void 0;return r&&{tag:n,type:o,end:r.end+(o===q.bytes?r.value:0)}}function cn(e,t){let s=0;for(let n=t,o=1;n<e.length&&n<t+10;n++,o*=128){
const r=e[n]??0;if(s+=(r&127)*o,r<128)return{value:s,end:n+1}}}var _e=i(42105);const un=(e,{journal:t,driver:s,traffic:n})=>Le(e,w.w7.journal,t&&(0,J.jg)(t))?Le(
e,w.w7.driver,s)?n&&!dn(e.traffic,n)?"the traffic that was sent":void 0:Ue(w.w7.driver,s):Ue(w.w7.journal,t),Le=({annotations:e},t,s)=>s===void 0||e[t]===(s??void 0),
Ue=(e,t)=>t===null?`the removal of the annotation ${e}`:`the annotation ${e}`,dn=(e,t)=>(0,_e.UN)(e,t)||t.length===0&&(0,_e.UN)(e,[{latestRevision:!0,percent:100}]),
We=({service:e})=>t=>t.group===w.Os&&t.resource!=="revisions"&&t.verb!=="create"?e:void 0,ln=e=>{const{clock:t,target:s,rateLimiter:n,random:o=Math.random}=e,r={
namespace:e.namespace,service:e.service},a=(0,b.m)(e.transport,t),l=V(a.transport,t),f={transport:l.transport,clock:t,random:o,server:s.server,rateLimiter:n},h=bt(
f,r),j=Qt({api:f,place:r,snapshots:h,serverNow:a.serverNow});return{target:s,open:async()=>{const $=await h.open();return l.begin(f),$},snapshot:h.snapshot,changed:h.
changed,reread:$=>wn(f,{...r,snapshots:h},$),rereadRevisions:()=>h.relist("revisions"),serverNow:a.serverNow,silentMs:a.silentMs,missing:(0,C.Y)(f,{namespace:r.
namespace,nameOf:We(r)}),user:()=>(0,C.e)(f),writeService:async($,T={})=>{const p=h.kept("services",r.service);if(!p)return $e;const P=await ge(f,pe(r,p,{change:$,
options:T}),T);return T.dryRun?P.result:Be(r,le(h,"services",P),$.set)},createService:async($,T={})=>{const p=await ge(f,ye(r,$,T),T);return T.dryRun?p.result:Be(
r,le(h,"services",p),$)},preview:$=>rt(r,h.kept("services",r.service)??{},$),previewCreation:$=>at(r,$),...wt(f,r,h),deleteService:()=>mn(f,r,h.kept("services",
r.service)),...fn(f,r),follow:j.follow,unfollow:j.unfollow,close:async()=>{j.unfollow(),l.end(),await h.close()}}},fn=(e,{namespace:t})=>({askPod:Ot(e,t),readCounters:(s,n)=>E(
e,{namespace:t,pod:s},n),readRequestRate:(s,n)=>sn(e,{namespace:t,pod:s},n)}),mn=async(e,t,s)=>s?st(e,t,s):{is:"written"},Be=({service:e},t,s)=>{const n=t.is===
"written"&&t.service?un(t.service,s):void 0;if(n!==void 0)throw(0,_.V2)("E_WRITE_ALTERED",{service:e,what:n});return t},wn=async(e,{namespace:t,service:s,snapshots:n},o)=>{
const r=n.kept("services",s),a=await(0,A.Bk)(e,{path:(0,c.xH)(t,"services",s)},o);return a?n.learn("services",{is:"put",object:a}):r&&n.learn("services",{is:"go\
ne",object:r}),n.snapshot()}}),99256:((Y,K,i)=>{i.d(K,{oW:()=>V,w$:()=>G,wj:()=>W});var _=i(44262),C=i(5581),A=i(79132),D=i(71791),F=i(70209);const W=async(U,b,u)=>{
const{pod:c,revision:y}=b,E=v=>B(U,b.namespace,{selector:v,signal:u});return(c?await E(`involvedObject.name=${c}`):(await Promise.all([E(`involvedObject.name=${y}`),
E("involvedObject.kind=ReplicaSet")])).flat()).filter(v=>v.about===c||v.about.startsWith(y)).toSorted((v,g)=>(0,F.RN)(v.at,g.at))},B=async(U,b,{selector:u,signal:c})=>{
try{const y={path:(0,D.Ro)(b,"events"),query:{fieldSelector:u}};return((await(0,_.LD)(U,y,c))?.items??[]).map(F.WD)}catch{return[]}},G=20,V=async(U,b,{pod:u,container:c,
signal:y})=>{const E=u.containers.some(({name:v,state:g})=>v===c&&g==="terminated"),N={container:c,tailLines:String(G),previous:String(!E)},m=(0,_.XM)({path:`${(0,D.
Ro)(b,"pods")}/${encodeURIComponent(u.name)}/log`,query:N});try{const v=await(0,C.w$)(U,{method:"GET",path:m},{signal:y});return(0,A.FG)(v)?v.text.split(`
`).filter(Boolean):[]}catch{return[]}}}),9422:((Y,K,i)=>{i.d(K,{n:()=>b,p:()=>W});var _=i(44262),C=i(32460),A=i(71791),D=i(99256);const F=3,W=(u,{namespace:c,each:y,
signal:E})=>{const N=new Map,m=new Set,v=async g=>{const I={container:g.userContainer,follow:"true"},d=(0,_.XM)({path:`${(0,A.Ro)(c,"pods")}/${encodeURIComponent(
g.name)}/log`,query:I});try{const M=await u.transport({method:"GET",path:d},{signal:E});if(M.status!==200)return;N.set(g.name,[]);const O=U(w=>y(g.name,w));for await(const w of(0,C.
M)(M.body)){const L=V(w);N.set(g.name,[...N.get(g.name)??[],L].slice(-D.w$)),O(L)}}catch{}};return{follow:g=>{for(const I of g){const d=b(I);d!==void 0&&!m.has(
d)&&(N.has(I.name)||N.size<F)&&(m.add(d),v(I))}},last:g=>N.get(g)??[]}},B=4e3,G=1e3,V=u=>u.length<=B?u:`${u.slice(0,B)} (and ${u.length-B} characters more)`,U=u=>{
let c=0;return y=>{c+=1,c<=G&&u(y),c===G&&u("(further lines are not shown)")}},b=({name:u,userContainer:c,containers:y})=>{const E=y.find(N=>N.name===c);return E?.
state==="running"?`${u}/${E.exits}`:E?.state==="terminated"?`${u}/${E.exits-1}`:void 0}}),87991:((Y,K,i)=>{i.d(K,{Y:()=>y,e:()=>N});var _=i(86882),C=i(91515),A=i(
27624);const D=({resourceRules:d},M)=>(0,A.JD)(d).some(O=>F(O,M)),F=(d,{verb:M,group:O,resource:w,name:L})=>W(d.verbs,M)&&W(d.apiGroups,O)&&(W(d.resources,w)||B(
d.resources,w))&&G((0,A.P$)(d.resourceNames),L),W=(d,M)=>(0,A.P$)(d).some(O=>O===M||O==="*"),B=(d,M)=>{const[,O]=M.split("/");return O!==void 0&&(0,A.P$)(d).includes(
`*/${O}`)},G=(d,M)=>d.length===0||M!==void 0&&d.includes(M);var V=i(5581),U=i(79132);const b={group:"authorization.k8s.io",kind:"SelfSubjectRulesReview",path:"s\
elfsubjectrulesreviews"},u={group:"authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},c={group:"authentication.k8s.io",kind:"\
SelfSubjectReview",path:"selfsubjectreviews"},y=(d,M)=>{let O;return async w=>{O??=m(d,b,{namespace:M.namespace});const L=await O??{},S=x=>D(L,{...x,name:M.nameOf(
x)}),J=await Promise.all(w.map(async x=>!S(x)&&!await E(d,M,x)));return w.filter((x,H)=>J[H])}},E=async(d,M,O)=>(await m(d,u,I(M,O)))?.allowed!==!1,N=async d=>(0,A.
Qq)((0,A.Ik)((await m(d,c))?.userInfo).username),m=async(d,{group:M,kind:O,path:w},L)=>{const S=JSON.stringify({apiVersion:`${M}/v1`,kind:O,...L&&{spec:L}}),J={
method:"POST",path:`/apis/${M}/v1/${w}`,headers:v,body:S};try{for(let x=0;x<g;x++){x>0&&await(0,_.fu)(d,x-1);const H=await(0,V.w$)(d,J,{fresh:x>0});if(!(0,U.FG)(
H))return;const ne=(0,C.QR)(O)(H.text);if(ne)return(0,A.Ik)(ne.status)}}catch{}},v={accept:"application/json","content-type":"application/json"},g=4,I=({namespace:d,
nameOf:M},O)=>{const{verb:w,group:L,resource:S}=O,[J=S,x]=S.split("/"),H=M(O);return{resourceAttributes:{namespace:d,verb:w,group:L,resource:J,...x!==void 0&&{subresource:x},
...H!==void 0&&{name:H}}}}}),32460:((Y,K,i)=>{i.d(K,{M:()=>E,T:()=>G});var _=i(14711),C=i(27624),A=i(44262),D=i(5581),F=i(79132);const W=1e5,B=410;async function*G(m,v,{
version:g,signal:I}){const d=new AbortController,M=AbortSignal.any([I,d.signal]);try{const O=await V(m,v,{version:g,signal:M});O.status===B?yield{is:"expired"}:
O.status!==200?yield{is:"refused",error:await U(m,v,O)}:yield*u(E(b(m,O.body,M)))}catch{}finally{d.abort()}}const V=async(m,v,{version:g,signal:I})=>{const d={...v.
query,watch:"1",allowWatchBookmarks:"true",resourceVersion:g},M={method:"GET",path:(0,A.XM)({path:v.path,query:d})};return await m.rateLimiter?.(M,I),I.throwIfAborted(),
(0,_.wj)({clock:m.clock,ms:D.Hl,signal:I},()=>m.transport(M,{signal:I}))},U=(m,v,g)=>(0,_.wj)({clock:m.clock,ms:D.Hl},async()=>(0,F.lS)(await(0,D.Of)(g),`watch ${v.
path}`,m.server));async function*b(m,v,g){const I=v[Symbol.asyncIterator]();for(;;){const d=await(0,_.wj)({clock:m.clock,ms:W,signal:g},()=>I.next());if(d.done)
return;yield d.value}}async function*u(m){for await(const v of m){const{type:g,object:I}=(0,C.Ik)((0,C.qF)(v));if(g==="ERROR")return yield*y((0,C.Ik)(I));const d=typeof g==
"string"?c.get(g):void 0;d&&(yield{is:d,object:(0,C.Ik)(I)})}}const c=new Map([["ADDED","put"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*y(m){
(0,C.WQ)(m.code)===B&&(yield{is:"expired"})}async function*E(m){let v="";for await(const g of m){const I=(v+g).split(`
`);v=I.pop()??"",yield*I,v.length>N&&(yield v,v="")}v!==""&&(yield v)}const N=8*1024*1024}),18103:((Y,K,i)=>{i.d(K,{D8:()=>U,GY:()=>V,RK:()=>G,Z7:()=>B,cT:()=>W,
d$:()=>D,hy:()=>_,lm:()=>F});function _(b){const[,u,c]=/^v?(\d+)\.(\d+)(\.|$)/.exec(b??"")??[];return u===void 0?"unknown":Number(u)>1||Number(u)===1&&Number(c)>=
21?"since-1.21":"before-1.21"}const C="autoscaling.knative.dev/",A=new Set([`${C}min-scale`,`${C}minScale`]),D=b=>b.startsWith(C);function F(b,u){return u.some(
({isScaleMarked:y})=>y)?"before-1.21":b.some(y=>D(y)&&!A.has(y))&&u.length>0?"since-1.21":"unknown"}function W({written:b,desired:u,before:c,after:y}){const[E]=c;
if(!E)return"unknown";if(y.some(({template:m})=>m!==E.template))return"before-1.21";const N=new Set(y.map(({name:m})=>m));return u>=b&&c.every(({name:m})=>N.has(
m))?"since-1.21":"unknown"}function B({age:b,mayPatchRevisions:u,mayPatchAutoscalers:c}){switch(b){case"since-1.21":return u?"revision":"nothing";case"before-1.\
21":return c?"pod-autoscaler":"nothing";case"unknown":return u?"by-effect":"nothing"}}function G({plan:b,stable:u},c){const y=Math.max(0,...b.steps.map(({percent:E})=>E));
return u.reduce((E,{revision:N})=>{const{replicas:m,minScale:v}=c(N)??{replicas:0},g=Math.ceil(m*(100-y)/100);return{pods:E.pods+m,least:E.least+Math.min(m,Math.
max(g,Number(v??0)))}},{pods:0,least:0})}const V=(b,u)=>Object.entries(b).filter(([c,y])=>Number(u(c)??0)<y).map(([c,y])=>({revision:c,pods:y})),U=(b,u)=>Object.
fromEntries(Object.entries(b).filter(([c,y])=>{const E=u(c);return E!==void 0&&E!==y}))})};export{vn as id,hn as ids,pn as modules};
