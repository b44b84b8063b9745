const Ee=692,Be=[692],Ie={5070:((K,Z,e)=>{K.exports=e(5862)}),5862:((K,Z,e)=>{var t,m=e(9278),w=e(4756),D=e(8611),u=e(5692),i=e(4434),E=e(2613),Q=e(9023);Z.httpOverHttp=
A,Z.httpsOverHttp=l,Z.httpOverHttps=a,Z.httpsOverHttps=o;function A(U){var k=new g(U);return k.request=D.request,k}function l(U){var k=new g(U);return k.request=
D.request,k.createSocket=B,k.defaultPort=443,k}function a(U){var k=new g(U);return k.request=u.request,k}function o(U){var k=new g(U);return k.request=u.request,
k.createSocket=B,k.defaultPort=443,k}function g(U){var k=this;k.options=U||{},k.proxyOptions=k.options.proxy||{},k.maxSockets=k.options.maxSockets||D.Agent.defaultMaxSockets,
k.requests=[],k.sockets=[],k.on("free",function(M,J,r,s){for(var I=C(J,r,s),n=0,d=k.requests.length;n<d;++n){var f=k.requests[n];if(f.host===I.host&&f.port===I.
port){k.requests.splice(n,1),f.request.onSocket(M);return}}M.destroy(),k.removeSocket(M)})}Q.inherits(g,i.EventEmitter),g.prototype.addRequest=function(k,x,M,J){
var r=this,s=R({request:k},r.options,C(x,M,J));if(r.sockets.length>=this.maxSockets){r.requests.push(s);return}r.createSocket(s,function(I){I.on("free",n),I.on(
"close",d),I.on("agentRemove",d),k.onSocket(I);function n(){r.emit("free",I,s)}function d(f){r.removeSocket(I),I.removeListener("free",n),I.removeListener("clos\
e",d),I.removeListener("agentRemove",d)}})},g.prototype.createSocket=function(k,x){var M=this,J={};M.sockets.push(J);var r=R({},M.proxyOptions,{method:"CONNECT",
path:k.host+":"+k.port,agent:!1,headers:{host:k.host+":"+k.port}});k.localAddress&&(r.localAddress=k.localAddress),r.proxyAuth&&(r.headers=r.headers||{},r.headers["\
Proxy-Authorization"]="Basic "+new Buffer(r.proxyAuth).toString("base64")),S("making CONNECT request");var s=M.request(r);s.useChunkedEncodingByDefault=!1,s.once(
"response",I),s.once("upgrade",n),s.once("connect",d),s.once("error",f),s.end();function I(c){c.upgrade=!0}function n(c,h,p){process.nextTick(function(){d(c,h,p)})}
function d(c,h,p){if(s.removeAllListeners(),h.removeAllListeners(),c.statusCode!==200){S("tunneling socket could not be established, statusCode=%d",c.statusCode),
h.destroy();var T=new Error("tunneling socket could not be established, statusCode="+c.statusCode);T.code="ECONNRESET",k.request.emit("error",T),M.removeSocket(
J);return}if(p.length>0){S("got illegal response body from proxy"),h.destroy();var T=new Error("got illegal response body from proxy");T.code="ECONNRESET",k.request.
emit("error",T),M.removeSocket(J);return}return S("tunneling connection has established"),M.sockets[M.sockets.indexOf(J)]=h,x(h)}function f(c){s.removeAllListeners(),
S(`tunneling socket could not be established, cause=%s
`,c.message,c.stack);var h=new Error("tunneling socket could not be established, cause="+c.message);h.code="ECONNRESET",k.request.emit("error",h),M.removeSocket(
J)}},g.prototype.removeSocket=function(k){var x=this.sockets.indexOf(k);if(x!==-1){this.sockets.splice(x,1);var M=this.requests.shift();M&&this.createSocket(M,function(J){
M.request.onSocket(J)})}};function B(U,k){var x=this;g.prototype.createSocket.call(x,U,function(M){var J=U.request.getHeader("host"),r=R({},x.options,{socket:M,
servername:J?J.replace(/:.*$/,""):U.host}),s=w.connect(0,r);x.sockets[x.sockets.indexOf(M)]=s,k(s)})}function C(U,k,x){return typeof U=="string"?{host:U,port:k,
localAddress:x}:U}function R(U){for(var k=1,x=arguments.length;k<x;++k){var M=arguments[k];if(typeof M=="object")for(var J=Object.keys(M),r=0,s=J.length;r<s;++r){
var I=J[r];M[I]!==void 0&&(U[I]=M[I])}}return U}var S;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?S=function(){var U=Array.prototype.slice.
call(arguments);typeof U[0]=="string"?U[0]="TUNNEL: "+U[0]:U.unshift("TUNNEL:"),console.error.apply(console,U)}:S=function(){},t=S}),1684:((K,Z,e)=>{var t;const m=e(
1313),w=e(3415),D=e(5928),u=e(6681),i=e(1745),E=e(7508),Q=e(9221),A=e(334),l=e(3959),a=e(9500),{InvalidArgumentError:o}=l,g=e(2531),B=e(1332),C=e(2361),R=e(7017),
S=e(6480),U=e(2673),k=e(4004),{getGlobalDispatcher:x,setGlobalDispatcher:M}=e(1481),J=e(9151),r=e(7158),s=e(1576);Object.assign(w.prototype,g),t=w,t=m,t=D,t=u,t=
i,K.exports.kT=E,t=Q,t=A,t=k,t=J,t=r,t=s,t={redirect:e(7734),retry:e(5486),dump:e(5376),dns:e(4287)},t=B,t=l,t={parseHeaders:a.parseHeaders,headerNameToString:a.
headerNameToString};function I(SA){return(DA,mA,TA)=>{if(typeof mA=="function"&&(TA=mA,mA=null),!DA||typeof DA!="string"&&typeof DA!="object"&&!(DA instanceof URL))
throw new o("invalid url");if(mA!=null&&typeof mA!="object")throw new o("invalid opts");if(mA&&mA.path!=null){if(typeof mA.path!="string")throw new o("invalid o\
pts.path");let oA=mA.path;mA.path.startsWith("/")||(oA=`/${oA}`),DA=new URL(a.parseOrigin(DA).origin+oA)}else mA||(mA=typeof DA=="object"?DA:{}),DA=a.parseURL(DA);
const{agent:sA,dispatcher:nA=x()}=mA;if(sA)throw new o("unsupported opts.agent. Did you mean opts.client?");return SA.call(nA,{...mA,origin:DA.origin,path:DA.search?
`${DA.pathname}${DA.search}`:DA.pathname,method:mA.method||(mA.body?"PUT":"GET")},TA)}}t=M,t=x;const n=e(1821).fetch;t=async function(DA,mA=void 0){try{return await n(
DA,mA)}catch(TA){throw TA&&typeof TA=="object"&&Error.captureStackTrace(TA),TA}},e(3408).Headers,e(7287).Response,e(9683).Request,e(3818).FormData,t=globalThis.
File??e(4573).File,e(6575).FileReader;const{setGlobalOrigin:d,getGlobalOrigin:f}=e(5311);t=d,t=f;const{CacheStorage:c}=e(6577),{kConstruct:h}=e(8329);t=new c(h);
const{deleteCookie:p,getCookies:T,getSetCookies:H,setCookie:v}=e(7889);t=p,t=T,t=H,t=v;const{parseMIMEType:W,serializeAMimeType:iA}=e(192);t=W,t=iA;const{CloseEvent:IA,
ErrorEvent:uA,MessageEvent:lA}=e(4379);e(2522).WebSocket,t=IA,t=uA,t=lA,t=I(g.request),t=I(g.stream),t=I(g.pipeline),t=I(g.connect),t=I(g.upgrade),t=C,t=S,t=R,t=
U;const{EventSource:yA}=e(7042);t=yA}),2730:((K,Z,e)=>{const{addAbortListener:t}=e(9500),{RequestAbortedError:m}=e(3959),w=Symbol("kListener"),D=Symbol("kSignal");
function u(Q){Q.abort?Q.abort(Q[D]?.reason):Q.reason=Q[D]?.reason??new m,E(Q)}function i(Q,A){if(Q.reason=null,Q[D]=null,Q[w]=null,!!A){if(A.aborted){u(Q);return}
Q[D]=A,Q[w]=()=>{u(Q)},t(Q[D],Q[w])}}function E(Q){Q[D]&&("removeEventListener"in Q[D]?Q[D].removeEventListener("abort",Q[w]):Q[D].removeListener("abort",Q[w]),
Q[D]=null,Q[w]=null)}K.exports={addSignal:i,removeSignal:E}}),3192:((K,Z,e)=>{const t=e(4589),{AsyncResource:m}=e(6698),{InvalidArgumentError:w,SocketError:D}=e(
3959),u=e(9500),{addSignal:i,removeSignal:E}=e(2730);class Q extends m{constructor(a,o){if(!a||typeof a!="object")throw new w("invalid opts");if(typeof o!="func\
tion")throw new w("invalid callback");const{signal:g,opaque:B,responseHeaders:C}=a;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=B||null,this.responseHeaders=C||null,this.callback=o,this.abort=null,i(this,
g)}onConnect(a,o){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=o}onHeaders(){throw new D("bad connect",null)}onUpgrade(a,o,g){
const{callback:B,opaque:C,context:R}=this;E(this),this.callback=null;let S=o;S!=null&&(S=this.responseHeaders==="raw"?u.parseRawHeaders(o):u.parseHeaders(o)),this.
runInAsyncScope(B,null,null,{statusCode:a,headers:S,socket:g,opaque:C,context:R})}onError(a){const{callback:o,opaque:g}=this;E(this),o&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(o,null,a,{opaque:g})}))}}function A(l,a){if(a===void 0)return new Promise((o,g)=>{A.call(this,l,(B,C)=>B?g(B):o(C))});try{const o=new Q(
l,a);this.dispatch({...l,method:"CONNECT"},o)}catch(o){if(typeof a!="function")throw o;const g=l?.opaque;queueMicrotask(()=>a(o,{opaque:g}))}}K.exports=A}),2466:((K,Z,e)=>{
const{Readable:t,Duplex:m,PassThrough:w}=e(7075),{InvalidArgumentError:D,InvalidReturnValueError:u,RequestAbortedError:i}=e(3959),E=e(9500),{AsyncResource:Q}=e(
6698),{addSignal:A,removeSignal:l}=e(2730),a=e(4589),o=Symbol("resume");class g extends t{constructor(){super({autoDestroy:!0}),this[o]=null}_read(){const{[o]:U}=this;
U&&(this[o]=null,U())}_destroy(U,k){this._read(),k(U)}}class B extends t{constructor(U){super({autoDestroy:!0}),this[o]=U}_read(){this[o]()}_destroy(U,k){!U&&!this.
_readableState.endEmitted&&(U=new i),k(U)}}class C extends Q{constructor(U,k){if(!U||typeof U!="object")throw new D("invalid opts");if(typeof k!="function")throw new D(
"invalid handler");const{signal:x,method:M,opaque:J,onInfo:r,responseHeaders:s}=U;if(x&&typeof x.on!="function"&&typeof x.addEventListener!="function")throw new D(
"signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new D("invalid method");if(r&&typeof r!="function")throw new D("invalid onInfo callback");
super("UNDICI_PIPELINE"),this.opaque=J||null,this.responseHeaders=s||null,this.handler=k,this.abort=null,this.context=null,this.onInfo=r||null,this.req=new g().
on("error",E.nop),this.ret=new m({readableObjectMode:U.objectMode,autoDestroy:!0,read:()=>{const{body:I}=this;I?.resume&&I.resume()},write:(I,n,d)=>{const{req:f}=this;
f.push(I,n)||f._readableState.destroyed?d():f[o]=d},destroy:(I,n)=>{const{body:d,req:f,res:c,ret:h,abort:p}=this;!I&&!h._readableState.endEmitted&&(I=new i),p&&
I&&p(),E.destroy(d,I),E.destroy(f,I),E.destroy(c,I),l(this),n(I)}}).on("prefinish",()=>{const{req:I}=this;I.push(null)}),this.res=null,A(this,x)}onConnect(U,k){
const{ret:x,res:M}=this;if(this.reason){U(this.reason);return}a(!M,"pipeline cannot be retried"),a(!x.destroyed),this.abort=U,this.context=k}onHeaders(U,k,x){const{
opaque:M,handler:J,context:r}=this;if(U<200){if(this.onInfo){const I=this.responseHeaders==="raw"?E.parseRawHeaders(k):E.parseHeaders(k);this.onInfo({statusCode:U,
headers:I})}return}this.res=new B(x);let s;try{this.handler=null;const I=this.responseHeaders==="raw"?E.parseRawHeaders(k):E.parseHeaders(k);s=this.runInAsyncScope(
J,null,{statusCode:U,headers:I,opaque:M,body:this.res,context:r})}catch(I){throw this.res.on("error",E.nop),I}if(!s||typeof s.on!="function")throw new u("expect\
ed Readable");s.on("data",I=>{const{ret:n,body:d}=this;!n.push(I)&&d.pause&&d.pause()}).on("error",I=>{const{ret:n}=this;E.destroy(n,I)}).on("end",()=>{const{ret:I}=this;
I.push(null)}).on("close",()=>{const{ret:I}=this;I._readableState.ended||E.destroy(I,new i)}),this.body=s}onData(U){const{res:k}=this;return k.push(U)}onComplete(U){
const{res:k}=this;k.push(null)}onError(U){const{ret:k}=this;this.handler=null,E.destroy(k,U)}}function R(S,U){try{const k=new C(S,U);return this.dispatch({...S,
body:k.req},k),k.ret}catch(k){return new w().destroy(k)}}K.exports=R}),887:((K,Z,e)=>{const t=e(4589),{Readable:m}=e(8947),{InvalidArgumentError:w,RequestAbortedError:D}=e(
3959),u=e(9500),{getResolveErrorBodyCallback:i}=e(363),{AsyncResource:E}=e(6698);class Q extends E{constructor(a,o){if(!a||typeof a!="object")throw new w("inval\
id opts");const{signal:g,method:B,opaque:C,body:R,onInfo:S,responseHeaders:U,throwOnError:k,highWaterMark:x}=a;try{if(typeof o!="function")throw new w("invalid \
callback");if(x&&(typeof x!="number"||x<0))throw new w("invalid highWaterMark");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w(
"signal must be an EventEmitter or EventTarget");if(B==="CONNECT")throw new w("invalid method");if(S&&typeof S!="function")throw new w("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(M){throw u.isStream(R)&&u.destroy(R.on("error",u.nop),M),M}this.method=B,this.responseHeaders=U||null,this.opaque=C||null,this.callback=
o,this.res=null,this.abort=null,this.body=R,this.trailers={},this.context=null,this.onInfo=S||null,this.throwOnError=k,this.highWaterMark=x,this.signal=g,this.reason=
null,this.removeAbortListener=null,u.isStream(R)&&R.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new D:this.
removeAbortListener=u.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new D,this.res?u.destroy(this.res.on("error",u.nop),this.reason):this.abort&&
this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(a,o){
if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=o}onHeaders(a,o,g,B){const{callback:C,opaque:R,abort:S,context:U,responseHeaders:k,
highWaterMark:x}=this,M=k==="raw"?u.parseRawHeaders(o):u.parseHeaders(o);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:M});return}const J=k==="raw"?u.
parseHeaders(o):M,r=J["content-type"],s=J["content-length"],I=new m({resume:g,abort:S,contentType:r,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:x});
this.removeAbortListener&&I.on("close",this.removeAbortListener),this.callback=null,this.res=I,C!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(i,null,
{callback:C,body:I,contentType:r,statusCode:a,statusMessage:B,headers:M}):this.runInAsyncScope(C,null,null,{statusCode:a,headers:M,trailers:this.trailers,opaque:R,
body:I,context:U}))}onData(a){return this.res.push(a)}onComplete(a){u.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{res:o,callback:g,body:B,
opaque:C}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,a,{opaque:C})})),o&&(this.res=null,queueMicrotask(()=>{u.destroy(o,a)})),B&&
(this.body=null,u.destroy(B,a)),this.removeAbortListener&&(o?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(l,a){
if(a===void 0)return new Promise((o,g)=>{A.call(this,l,(B,C)=>B?g(B):o(C))});try{this.dispatch(l,new Q(l,a))}catch(o){if(typeof a!="function")throw o;const g=l?.
opaque;queueMicrotask(()=>a(o,{opaque:g}))}}K.exports=A,K.exports.RequestHandler=Q}),4388:((K,Z,e)=>{const t=e(4589),{finished:m,PassThrough:w}=e(7075),{InvalidArgumentError:D,
InvalidReturnValueError:u}=e(3959),i=e(9500),{getResolveErrorBodyCallback:E}=e(363),{AsyncResource:Q}=e(6698),{addSignal:A,removeSignal:l}=e(2730);class a extends Q{constructor(B,C,R){
if(!B||typeof B!="object")throw new D("invalid opts");const{signal:S,method:U,opaque:k,body:x,onInfo:M,responseHeaders:J,throwOnError:r}=B;try{if(typeof R!="fun\
ction")throw new D("invalid callback");if(typeof C!="function")throw new D("invalid factory");if(S&&typeof S.on!="function"&&typeof S.addEventListener!="functio\
n")throw new D("signal must be an EventEmitter or EventTarget");if(U==="CONNECT")throw new D("invalid method");if(M&&typeof M!="function")throw new D("invalid o\
nInfo callback");super("UNDICI_STREAM")}catch(s){throw i.isStream(x)&&i.destroy(x.on("error",i.nop),s),s}this.responseHeaders=J||null,this.opaque=k||null,this.factory=
C,this.callback=R,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=x,this.onInfo=M||null,this.throwOnError=r||!1,i.isStream(x)&&x.on(
"error",s=>{this.onError(s)}),A(this,S)}onConnect(B,C){if(this.reason){B(this.reason);return}t(this.callback),this.abort=B,this.context=C}onHeaders(B,C,R,S){const{
factory:U,opaque:k,context:x,callback:M,responseHeaders:J}=this,r=J==="raw"?i.parseRawHeaders(C):i.parseHeaders(C);if(B<200){this.onInfo&&this.onInfo({statusCode:B,
headers:r});return}this.factory=null;let s;if(this.throwOnError&&B>=400){const d=(J==="raw"?i.parseHeaders(C):r)["content-type"];s=new w,this.callback=null,this.
runInAsyncScope(E,null,{callback:M,body:s,contentType:d,statusCode:B,statusMessage:S,headers:r})}else{if(U===null)return;if(s=this.runInAsyncScope(U,null,{statusCode:B,
headers:r,opaque:k,context:x}),!s||typeof s.write!="function"||typeof s.end!="function"||typeof s.on!="function")throw new u("expected Writable");m(s,{readable:!1},
n=>{const{callback:d,res:f,opaque:c,trailers:h,abort:p}=this;this.res=null,(n||!f.readable)&&i.destroy(f,n),this.callback=null,this.runInAsyncScope(d,null,n||null,
{opaque:c,trailers:h}),n&&p()})}return s.on("drain",R),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(B){
const{res:C}=this;return C?C.write(B):!0}onComplete(B){const{res:C}=this;l(this),C&&(this.trailers=i.parseHeaders(B),C.end())}onError(B){const{res:C,callback:R,
opaque:S,body:U}=this;l(this),this.factory=null,C?(this.res=null,i.destroy(C,B)):R&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(R,null,B,{opaque:S})})),
U&&(this.body=null,i.destroy(U,B))}}function o(g,B,C){if(C===void 0)return new Promise((R,S)=>{o.call(this,g,B,(U,k)=>U?S(U):R(k))});try{this.dispatch(g,new a(g,
B,C))}catch(R){if(typeof C!="function")throw R;const S=g?.opaque;queueMicrotask(()=>C(R,{opaque:S}))}}K.exports=o}),6342:((K,Z,e)=>{const{InvalidArgumentError:t,
SocketError:m}=e(3959),{AsyncResource:w}=e(6698),D=e(9500),{addSignal:u,removeSignal:i}=e(2730),E=e(4589);class Q extends w{constructor(a,o){if(!a||typeof a!="o\
bject")throw new t("invalid opts");if(typeof o!="function")throw new t("invalid callback");const{signal:g,opaque:B,responseHeaders:C}=a;if(g&&typeof g.on!="func\
tion"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=C||null,this.
opaque=B||null,this.callback=o,this.abort=null,this.context=null,u(this,g)}onConnect(a,o){if(this.reason){a(this.reason);return}E(this.callback),this.abort=a,this.
context=null}onHeaders(){throw new m("bad upgrade",null)}onUpgrade(a,o,g){E(a===101);const{callback:B,opaque:C,context:R}=this;i(this),this.callback=null;const S=this.
responseHeaders==="raw"?D.parseRawHeaders(o):D.parseHeaders(o);this.runInAsyncScope(B,null,null,{headers:S,socket:g,opaque:C,context:R})}onError(a){const{callback:o,
opaque:g}=this;i(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,a,{opaque:g})}))}}function A(l,a){if(a===void 0)return new Promise(
(o,g)=>{A.call(this,l,(B,C)=>B?g(B):o(C))});try{const o=new Q(l,a);this.dispatch({...l,method:l.method||"GET",upgrade:l.protocol||"Websocket"},o)}catch(o){if(typeof a!=
"function")throw o;const g=l?.opaque;queueMicrotask(()=>a(o,{opaque:g}))}}K.exports=A}),2531:((K,Z,e)=>{K.exports.request=e(887),K.exports.stream=e(4388),K.exports.
pipeline=e(2466),K.exports.upgrade=e(6342),K.exports.connect=e(3192)}),8947:((K,Z,e)=>{const t=e(4589),{Readable:m}=e(7075),{RequestAbortedError:w,NotSupportedError:D,
InvalidArgumentError:u,AbortError:i}=e(3959),E=e(9500),{ReadableStreamFrom:Q}=e(9500),A=Symbol("kConsume"),l=Symbol("kReading"),a=Symbol("kBody"),o=Symbol("kAbo\
rt"),g=Symbol("kContentType"),B=Symbol("kContentLength"),C=()=>{};class R extends m{constructor({resume:d,abort:f,contentType:c="",contentLength:h,highWaterMark:p=64*
1024}){super({autoDestroy:!0,read:d,highWaterMark:p}),this._readableState.dataEmitted=!1,this[o]=f,this[A]=null,this[a]=null,this[g]=c,this[B]=h,this[l]=!1}destroy(d){
return!d&&!this._readableState.endEmitted&&(d=new w),d&&this[o](),super.destroy(d)}_destroy(d,f){this[l]?f(d):setImmediate(()=>{f(d)})}on(d,...f){return(d==="da\
ta"||d==="readable")&&(this[l]=!0),super.on(d,...f)}addListener(d,...f){return this.on(d,...f)}off(d,...f){const c=super.off(d,...f);return(d==="data"||d==="rea\
dable")&&(this[l]=this.listenerCount("data")>0||this.listenerCount("readable")>0),c}removeListener(d,...f){return this.off(d,...f)}push(d){return this[A]&&d!==null?
(s(this[A],d),this[l]?super.push(d):!0):super.push(d)}async text(){return k(this,"text")}async json(){return k(this,"json")}async blob(){return k(this,"blob")}async bytes(){
return k(this,"bytes")}async arrayBuffer(){return k(this,"arrayBuffer")}async formData(){throw new D}get bodyUsed(){return E.isDisturbed(this)}get body(){return this[a]||
(this[a]=Q(this),this[A]&&(this[a].getReader(),t(this[a].locked))),this[a]}async dump(d){let f=Number.isFinite(d?.limit)?d.limit:131072;const c=d?.signal;if(c!=
null&&(typeof c!="object"||!("aborted"in c)))throw new u("signal must be an AbortSignal");return c?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise(
(h,p)=>{this[B]>f&&this.destroy(new i);const T=()=>{this.destroy(c.reason??new i)};c?.addEventListener("abort",T),this.on("close",function(){c?.removeEventListener(
"abort",T),c?.aborted?p(c.reason??new i):h(null)}).on("error",C).on("data",function(H){f-=H.length,f<=0&&this.destroy()}).resume()})}}function S(n){return n[a]&&
n[a].locked===!0||n[A]}function U(n){return E.isDisturbed(n)||S(n)}async function k(n,d){return t(!n[A]),new Promise((f,c)=>{if(U(n)){const h=n._readableState;h.
destroyed&&h.closeEmitted===!1?n.on("error",p=>{c(p)}).on("close",()=>{c(new TypeError("unusable"))}):c(h.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{n[A]={type:d,stream:n,resolve:f,reject:c,length:0,body:[]},n.on("error",function(h){I(this[A],h)}).on("close",function(){this[A].body!==null&&I(this[A],new w)}),
x(n[A])})})}function x(n){if(n.body===null)return;const{_readableState:d}=n.stream;if(d.bufferIndex){const f=d.bufferIndex,c=d.buffer.length;for(let h=f;h<c;h++)
s(n,d.buffer[h])}else for(const f of d.buffer)s(n,f);for(d.endEmitted?r(this[A]):n.stream.on("end",function(){r(this[A])}),n.stream.resume();n.stream.read()!=null;)
;}function M(n,d){if(n.length===0||d===0)return"";const f=n.length===1?n[0]:Buffer.concat(n,d),c=f.length,h=c>2&&f[0]===239&&f[1]===187&&f[2]===191?3:0;return f.
utf8Slice(h,c)}function J(n,d){if(n.length===0||d===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const f=new Uint8Array(Buffer.allocUnsafeSlow(
d).buffer);let c=0;for(let h=0;h<n.length;++h){const p=n[h];f.set(p,c),c+=p.length}return f}function r(n){const{type:d,body:f,resolve:c,stream:h,length:p}=n;try{
d==="text"?c(M(f,p)):d==="json"?c(JSON.parse(M(f,p))):d==="arrayBuffer"?c(J(f,p).buffer):d==="blob"?c(new Blob(f,{type:h[g]})):d==="bytes"&&c(J(f,p)),I(n)}catch(T){
h.destroy(T)}}function s(n,d){n.length+=d.length,n.body.push(d)}function I(n,d){n.body!==null&&(d?n.reject(d):n.resolve(),n.type=null,n.stream=null,n.resolve=null,
n.reject=null,n.length=0,n.body=null)}K.exports={Readable:R,chunksDecode:M}}),363:((K,Z,e)=>{const t=e(4589),{ResponseStatusCodeError:m}=e(3959),{chunksDecode:w}=e(
8947),D=128*1024;async function u({callback:Q,body:A,contentType:l,statusCode:a,statusMessage:o,headers:g}){t(A);let B=[],C=0;try{for await(const k of A)if(B.push(
k),C+=k.length,C>D){B=[],C=0;break}}catch{B=[],C=0}const R=`Response status code ${a}${o?`: ${o}`:""}`;if(a===204||!l||!C){queueMicrotask(()=>Q(new m(R,a,g)));return}
const S=Error.stackTraceLimit;Error.stackTraceLimit=0;let U;try{i(l)?U=JSON.parse(w(B,C)):E(l)&&(U=w(B,C))}catch{}finally{Error.stackTraceLimit=S}queueMicrotask(
()=>Q(new m(R,a,g,U)))}const i=Q=>Q.length>15&&Q[11]==="/"&&Q[0]==="a"&&Q[1]==="p"&&Q[2]==="p"&&Q[3]==="l"&&Q[4]==="i"&&Q[5]==="c"&&Q[6]==="a"&&Q[7]==="t"&&Q[8]===
"i"&&Q[9]==="o"&&Q[10]==="n"&&Q[12]==="j"&&Q[13]==="s"&&Q[14]==="o"&&Q[15]==="n",E=Q=>Q.length>4&&Q[4]==="/"&&Q[0]==="t"&&Q[1]==="e"&&Q[2]==="x"&&Q[3]==="t";K.exports=
{getResolveErrorBodyCallback:u,isContentTypeApplicationJson:i,isContentTypeText:E}}),1332:((K,Z,e)=>{const t=e(7030),m=e(4589),w=e(9500),{InvalidArgumentError:D,
ConnectTimeoutError:u}=e(3959),i=e(4591);function E(){}let Q,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(B){
this._maxCachedSessions=B,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(C=>{if(this._sessionCache.size<this._maxCachedSessions)
return;const R=this._sessionCache.get(C);R!==void 0&&R.deref()===void 0&&this._sessionCache.delete(C)})}get(B){const C=this._sessionCache.get(B);return C?C.deref():
null}set(B,C){this._maxCachedSessions!==0&&(this._sessionCache.set(B,new WeakRef(C)),this._sessionRegistry.register(C,B))}}:A=class{constructor(B){this._maxCachedSessions=
B,this._sessionCache=new Map}get(B){return this._sessionCache.get(B)}set(B,C){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:R}=this._sessionCache.keys().next();this._sessionCache.delete(R)}this._sessionCache.set(B,C)}}};function l({allowH2:g,maxCachedSessions:B,socketPath:C,
timeout:R,session:S,...U}){if(B!=null&&(!Number.isInteger(B)||B<0))throw new D("maxCachedSessions must be a positive integer or zero");const k={path:C,...U},x=new A(
B??100);return R=R??1e4,g=g??!1,function({hostname:J,host:r,protocol:s,port:I,servername:n,localAddress:d,httpSocket:f},c){let h;if(s==="https:"){Q||(Q=e(1692)),
n=n||k.servername||w.getServerName(r)||null;const T=n||J;m(T);const H=S||x.get(T)||null;I=I||443,h=Q.connect({highWaterMark:16384,...k,servername:n,session:H,localAddress:d,
ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],socket:f,port:I,host:J}),h.on("session",function(v){x.set(T,v)})}else m(!f,"httpSocket can only be sent on TLS up\
date"),I=I||80,h=t.connect({highWaterMark:64*1024,...k,localAddress:d,port:I,host:J});if(k.keepAlive==null||k.keepAlive){const T=k.keepAliveInitialDelay===void 0?
6e4:k.keepAliveInitialDelay;h.setKeepAlive(!0,T)}const p=a(new WeakRef(h),{timeout:R,hostname:J,port:I});return h.setNoDelay(!0).once(s==="https:"?"secureConnec\
t":"connect",function(){if(queueMicrotask(p),c){const T=c;c=null,T(null,this)}}).on("error",function(T){if(queueMicrotask(p),c){const H=c;c=null,H(T)}}),h}}const a=process.
platform==="win32"?(g,B)=>{if(!B.timeout)return E;let C=null,R=null;const S=i.setFastTimeout(()=>{C=setImmediate(()=>{R=setImmediate(()=>o(g.deref(),B))})},B.timeout);
return()=>{i.clearFastTimeout(S),clearImmediate(C),clearImmediate(R)}}:(g,B)=>{if(!B.timeout)return E;let C=null;const R=i.setFastTimeout(()=>{C=setImmediate(()=>{
o(g.deref(),B)})},B.timeout);return()=>{i.clearFastTimeout(R),clearImmediate(C)}};function o(g,B){if(g==null)return;let C="Connect Timeout Error";Array.isArray(
g.autoSelectFamilyAttemptedAddresses)?C+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:C+=` (attempted address: ${B.hostname}:${B.
port},`,C+=` timeout: ${B.timeout}ms)`,w.destroy(g,new u(C))}K.exports=l}),2371:(K=>{const Z={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
"Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","\
Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Cle\
ar-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Pol\
icy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","D\
ate","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range",
"If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authoriza\
tion","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Pro\
tocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-\
Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-\
Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-P\
rotection"];for(let t=0;t<e.length;++t){const m=e[t],w=m.toLowerCase();Z[m]=Z[w]=w}Object.setPrototypeOf(Z,null),K.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:Z}}),
5458:((K,Z,e)=>{const t=e(3053),m=e(7975),w=m.debuglog("undici"),D=m.debuglog("fetch"),u=m.debuglog("websocket");let i=!1;const E={beforeConnect:t.channel("undi\
ci:client:beforeConnect"),connected:t.channel("undici:client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:clie\
nt:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:bodySent"),headers:t.channel("undici:request:headers"),trailers:t.
channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("undici:websocket:close"),socketError:t.
channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(w.enabled||D.enabled){const Q=D.enabled?
D:w;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:l,protocol:a,port:o,host:g}}=A;Q("connecting to %s using %s%s",`${g}${o?
`:${o}`:""}`,a,l)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:l,protocol:a,port:o,host:g}}=A;Q("connected to %s using %s%s",
`${g}${o?`:${o}`:""}`,a,l)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:l,protocol:a,port:o,host:g},error:B}=A;Q("connec\
tion to %s using %s%s errored - %s",`${g}${o?`:${o}`:""}`,a,l,B.message)}),t.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:l,path:a,origin:o}}=A;
Q("sending request to %s %s/%s",l,o,a)}),t.channel("undici:request:headers").subscribe(A=>{const{request:{method:l,path:a,origin:o},response:{statusCode:g}}=A;Q(
"received response to %s %s/%s - HTTP %d",l,o,a,g)}),t.channel("undici:request:trailers").subscribe(A=>{const{request:{method:l,path:a,origin:o}}=A;Q("trailers \
received from %s %s/%s",l,o,a)}),t.channel("undici:request:error").subscribe(A=>{const{request:{method:l,path:a,origin:o},error:g}=A;Q("request to %s %s/%s erro\
red - %s",l,o,a,g.message)}),i=!0}if(u.enabled){if(!i){const Q=w.enabled?w:u;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:l,
protocol:a,port:o,host:g}}=A;Q("connecting to %s%s using %s%s",g,o?`:${o}`:"",a,l)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:l,
protocol:a,port:o,host:g}}=A;Q("connected to %s%s using %s%s",g,o?`:${o}`:"",a,l)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:l,
protocol:a,port:o,host:g},error:B}=A;Q("connection to %s%s using %s%s errored - %s",g,o?`:${o}`:"",a,l,B.message)}),t.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:l,path:a,origin:o}}=A;Q("sending request to %s %s/%s",l,o,a)})}t.channel("undici:websocket:open").subscribe(Q=>{const{address:{address:A,
port:l}}=Q;u("connection opened %s%s",A,l?`:${l}`:"")}),t.channel("undici:websocket:close").subscribe(Q=>{const{websocket:A,code:l,reason:a}=Q;u("closed connect\
ion to %s - %s %s",A.url,l,a)}),t.channel("undici:websocket:socket_error").subscribe(Q=>{u("connection errored - %s",Q.message)}),t.channel("undici:websocket:pi\
ng").subscribe(Q=>{u("ping received")}),t.channel("undici:websocket:pong").subscribe(Q=>{u("pong received")})}K.exports={channels:E}}),3959:(K=>{const Z=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(X){super(X),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](X){return X&&X[Z]===
!0}[Z]=!0}const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class m extends e{constructor(X){super(X),this.name="ConnectTimeoutError",this.message=X||"\
Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](X){return X&&X[t]===!0}[t]=!0}const w=Symbol.for("undici.error.UND_ERR_HEA\
DERS_TIMEOUT");class D extends e{constructor(X){super(X),this.name="HeadersTimeoutError",this.message=X||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIME\
OUT"}static[Symbol.hasInstance](X){return X&&X[w]===!0}[w]=!0}const u=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class i extends e{constructor(X){super(
X),this.name="HeadersOverflowError",this.message=X||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](X){return X&&X[u]===
!0}[u]=!0}const E=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class Q extends e{constructor(X){super(X),this.name="BodyTimeoutError",this.message=X||"Body T\
imeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](X){return X&&X[E]===!0}[E]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS\
_CODE");class l extends e{constructor(X,fA,BA,_){super(X),this.name="ResponseStatusCodeError",this.message=X||"Response Status Code Error",this.code="UND_ERR_RE\
SPONSE_STATUS_CODE",this.body=_,this.status=fA,this.statusCode=fA,this.headers=BA}static[Symbol.hasInstance](X){return X&&X[A]===!0}[A]=!0}const a=Symbol.for("u\
ndici.error.UND_ERR_INVALID_ARG");class o extends e{constructor(X){super(X),this.name="InvalidArgumentError",this.message=X||"Invalid Argument Error",this.code=
"UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](X){return X&&X[a]===!0}[a]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class B extends e{constructor(X){
super(X),this.name="InvalidReturnValueError",this.message=X||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](X){
return X&&X[g]===!0}[g]=!0}const C=Symbol.for("undici.error.UND_ERR_ABORT");class R extends e{constructor(X){super(X),this.name="AbortError",this.message=X||"Th\
e operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](X){return X&&X[C]===!0}[C]=!0}const S=Symbol.for("undici.error.UND_ERR_ABORTED");class U extends R{constructor(X){
super(X),this.name="AbortError",this.message=X||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](X){return X&&X[S]===!0}[S]=!0}const k=Symbol.
for("undici.error.UND_ERR_INFO");class x extends e{constructor(X){super(X),this.name="InformationalError",this.message=X||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](X){return X&&X[k]===!0}[k]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class J extends e{constructor(X){
super(X),this.name="RequestContentLengthMismatchError",this.message=X||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](X){return X&&X[M]===!0}[M]=!0}const r=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(X){
super(X),this.name="ResponseContentLengthMismatchError",this.message=X||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](X){return X&&X[r]===!0}[r]=!0}const I=Symbol.for("undici.error.UND_ERR_DESTROYED");class n extends e{constructor(X){
super(X),this.name="ClientDestroyedError",this.message=X||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](X){return X&&X[I]===
!0}[I]=!0}const d=Symbol.for("undici.error.UND_ERR_CLOSED");class f extends e{constructor(X){super(X),this.name="ClientClosedError",this.message=X||"The client \
is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](X){return X&&X[d]===!0}[d]=!0}const c=Symbol.for("undici.error.UND_ERR_SOCKET");class h extends e{constructor(X,fA){
super(X),this.name="SocketError",this.message=X||"Socket error",this.code="UND_ERR_SOCKET",this.socket=fA}static[Symbol.hasInstance](X){return X&&X[c]===!0}[c]=!0}
const p=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class T extends e{constructor(X){super(X),this.name="NotSupportedError",this.message=X||"Not supported \
error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](X){return X&&X[p]===!0}[p]=!0}const H=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class v extends e{constructor(X){super(X),this.name="MissingUpstreamError",this.message=X||"No upstream has been added to the BalancedPool",this.code="UND_ERR_B\
PL_MISSING_UPSTREAM"}static[Symbol.hasInstance](X){return X&&X[H]===!0}[H]=!0}const W=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class iA extends Error{constructor(X,fA,BA){
super(X),this.name="HTTPParserError",this.code=fA?`HPE_${fA}`:void 0,this.data=BA?BA.toString():void 0}static[Symbol.hasInstance](X){return X&&X[W]===!0}[W]=!0}
const IA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class uA extends e{constructor(X){super(X),this.name="ResponseExceededMaxSizeError",this.message=
X||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](X){return X&&X[IA]===!0}[IA]=!0}const lA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class yA extends e{constructor(X,fA,{headers:BA,data:_}){super(X),this.name="RequestRetryError",this.message=X||"Request retry\
 error",this.code="UND_ERR_REQ_RETRY",this.statusCode=fA,this.data=_,this.headers=BA}static[Symbol.hasInstance](X){return X&&X[lA]===!0}[lA]=!0}const SA=Symbol.
for("undici.error.UND_ERR_RESPONSE");class DA extends e{constructor(X,fA,{headers:BA,data:_}){super(X),this.name="ResponseError",this.message=X||"Response error",
this.code="UND_ERR_RESPONSE",this.statusCode=fA,this.data=_,this.headers=BA}static[Symbol.hasInstance](X){return X&&X[SA]===!0}[SA]=!0}const mA=Symbol.for("undi\
ci.error.UND_ERR_PRX_TLS");class TA extends e{constructor(X,fA,BA){super(fA,{cause:X,...BA??{}}),this.name="SecureProxyConnectionError",this.message=fA||"Secure\
 Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=X}static[Symbol.hasInstance](X){return X&&X[mA]===!0}[mA]=!0}const sA=Symbol.for("undici.error.\
UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class nA extends e{constructor(X){super(X),this.name="MessageSizeExceededError",this.message=X||"Max decompressed message siz\
e exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](X){return X&&X[sA]===!0}get[sA](){return!0}}K.exports={AbortError:R,HTTPParserError:iA,
UndiciError:e,HeadersTimeoutError:D,HeadersOverflowError:i,BodyTimeoutError:Q,RequestContentLengthMismatchError:J,ConnectTimeoutError:m,ResponseStatusCodeError:l,
InvalidArgumentError:o,InvalidReturnValueError:B,RequestAbortedError:U,ClientDestroyedError:n,ClientClosedError:f,InformationalError:x,SocketError:h,NotSupportedError:T,
ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:v,ResponseExceededMaxSizeError:uA,RequestRetryError:yA,ResponseError:DA,SecureProxyConnectionError:TA,
MessageSizeExceededError:nA}}),9691:((K,Z,e)=>{const{InvalidArgumentError:t,NotSupportedError:m}=e(3959),w=e(4589),{isValidHTTPToken:D,isValidHeaderValue:u,isStream:i,
destroy:E,isBuffer:Q,isFormDataLike:A,isIterable:l,isBlobLike:a,buildURL:o,validateHandler:g,getServerName:B,normalizedMethodRecords:C}=e(9500),{channels:R}=e(5458),
{headerNameLowerCasedRecord:S}=e(2371),U=/[^\u0021-\u00ff]/,k=Symbol("handler");class x{constructor(r,{path:s,method:I,body:n,headers:d,query:f,idempotent:c,blocking:h,
upgrade:p,headersTimeout:T,bodyTimeout:H,reset:v,throwOnError:W,expectContinue:iA,servername:IA},uA){if(typeof s!="string")throw new t("path must be a string");
if(s[0]!=="/"&&!(s.startsWith("http://")||s.startsWith("https://"))&&I!=="CONNECT")throw new t("path must be an absolute URL or start with a slash");if(U.test(s))
throw new t("invalid request path");if(typeof I!="string")throw new t("method must be a string");if(C[I]===void 0&&!D(I))throw new t("invalid request method");if(p&&
typeof p!="string")throw new t("upgrade must be a string");if(p&&!u(p))throw new t("invalid upgrade header");if(T!=null&&(!Number.isFinite(T)||T<0))throw new t(
"invalid headersTimeout");if(H!=null&&(!Number.isFinite(H)||H<0))throw new t("invalid bodyTimeout");if(v!=null&&typeof v!="boolean")throw new t("invalid reset");
if(iA!=null&&typeof iA!="boolean")throw new t("invalid expectContinue");if(this.headersTimeout=T,this.bodyTimeout=H,this.throwOnError=W===!0,this.method=I,this.
abort=null,n==null)this.body=null;else if(i(n)){this.body=n;const lA=this.body._readableState;(!lA||!lA.autoDestroy)&&(this.endHandler=function(){E(this)},this.
body.on("end",this.endHandler)),this.errorHandler=yA=>{this.abort?this.abort(yA):this.error=yA},this.body.on("error",this.errorHandler)}else if(Q(n))this.body=n.
byteLength?n:null;else if(ArrayBuffer.isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)
this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")this.body=n.length?Buffer.from(n):null;else if(A(n)||l(n)||a(n))this.body=n;else throw new t(
"body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=p||null,this.path=f?o(
s,f):s,this.origin=r,this.idempotent=c??(I==="HEAD"||I==="GET"),this.blocking=h??!1,this.reset=v??null,this.host=null,this.contentLength=null,this.contentType=null,
this.headers=[],this.expectContinue=iA??!1,Array.isArray(d)){if(d.length%2!==0)throw new t("headers array must be even");for(let lA=0;lA<d.length;lA+=2)M(this,d[lA],
d[lA+1])}else if(d&&typeof d=="object")if(d[Symbol.iterator])for(const lA of d){if(!Array.isArray(lA)||lA.length!==2)throw new t("headers must be in key-value p\
air format");M(this,lA[0],lA[1])}else{const lA=Object.keys(d);for(let yA=0;yA<lA.length;++yA)M(this,lA[yA],d[lA[yA]])}else if(d!=null)throw new t("headers must \
be an object or an array");g(uA,I,p),this.servername=IA||B(this.host),this[k]=uA,R.create.hasSubscribers&&R.create.publish({request:this})}onBodySent(r){if(this[k].
onBodySent)try{return this[k].onBodySent(r)}catch(s){this.abort(s)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[k].onRequestSent)
try{return this[k].onRequestSent()}catch(r){this.abort(r)}}onConnect(r){if(w(!this.aborted),w(!this.completed),this.error)r(this.error);else return this.abort=r,
this[k].onConnect(r)}onResponseStarted(){return this[k].onResponseStarted?.()}onHeaders(r,s,I,n){w(!this.aborted),w(!this.completed),R.headers.hasSubscribers&&R.
headers.publish({request:this,response:{statusCode:r,headers:s,statusText:n}});try{return this[k].onHeaders(r,s,I,n)}catch(d){this.abort(d)}}onData(r){w(!this.aborted),
w(!this.completed);try{return this[k].onData(r)}catch(s){return this.abort(s),!1}}onUpgrade(r,s,I,n=""){this.onFinally(),w(!this.aborted),w(!this.completed),r!==
null&&this.#A(r,s,n);const d=this[k].onUpgrade(r,s,I);return this.aborted||(this.completed=!0,r!==null&&this.#e()),d}onUpgradeResponse(r,s,I,n=""){w(!this.aborted),
w(this.completed),R.headers.hasSubscribers&&this.#A(r,I(s),n),this.#e()}onUpgradeError(r){w(!this.aborted),w(this.completed),R.error.hasSubscribers&&R.error.publish(
{request:this,error:r})}#A(r,s,I){R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:r,headers:s,statusText:I}})}#e(){R.trailers.hasSubscribers&&
R.trailers.publish({request:this,trailers:[]})}onComplete(r){this.onFinally(),w(!this.aborted),this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({
request:this,trailers:r});try{return this[k].onComplete(r)}catch(s){this.onError(s)}}onError(r){if(this.onFinally(),R.error.hasSubscribers&&R.error.publish({request:this,
error:r}),!this.aborted)return this.aborted=!0,this[k].onError(r)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(r,s){return M(this,r,s),this}}function M(J,r,s){if(s&&typeof s=="object"&&
!Array.isArray(s))throw new t(`invalid ${r} header`);if(s===void 0)return;let I=S[r];if(I===void 0&&(I=r.toLowerCase(),S[I]===void 0&&!D(I)))throw new t("invali\
d header key");if(Array.isArray(s)){const n=[];for(let d=0;d<s.length;d++)if(typeof s[d]=="string"){if(!u(s[d]))throw new t(`invalid ${r} header`);n.push(s[d])}else if(s[d]===
null)n.push("");else{if(typeof s[d]=="object")throw new t(`invalid ${r} header`);{const f=`${s[d]}`;if(!u(f))throw new t(`invalid ${r} header`);n.push(f)}}s=n}else if(typeof s==
"string"){if(!u(s))throw new t(`invalid ${r} header`)}else if(s===null)s="";else if(s=`${s}`,!u(s))throw new t(`invalid ${r} header`);if(I==="host"){if(J.host!==
null)throw new t("duplicate host header");if(typeof s!="string")throw new t("invalid host header");J.host=s}else if(I==="content-length"){if(J.contentLength!==null)
throw new t("duplicate content-length header");if(J.contentLength=parseInt(s,10),!Number.isFinite(J.contentLength))throw new t("invalid content-length header")}else if(J.
contentType===null&&I==="content-type")J.contentType=s,J.headers.push(r,s);else{if(I==="transfer-encoding"||I==="keep-alive"||I==="upgrade")throw new t(`invalid\
 ${I} header`);if(I==="connection"){const n=typeof s=="string"?s.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new t("invalid connection header");n===
"close"&&(J.reset=!0)}else{if(I==="expect")throw new m("expect header not supported");J.headers.push(r,s)}}}K.exports=x}),8031:(K=>{K.exports={kClose:Symbol("cl\
ose"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),
kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep \
alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep al\
ive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol(
"host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol(
"pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol(
"need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("cl\
ient"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host head\
er"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequ\
estsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default \
retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent strea\
ms"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),6868:((K,Z,e)=>{const{wellknownHeaderNames:t,
headerNameLowerCasedRecord:m}=e(2371);class w{value=null;left=null;middle=null;right=null;code;constructor(E,Q,A){if(A===void 0||A>=E.length)throw new TypeError(
"Unreachable");if((this.code=E.charCodeAt(A))>127)throw new TypeError("key must be ascii string");E.length!==++A?this.middle=new w(E,Q,A):this.value=Q}add(E,Q){
const A=E.length;if(A===0)throw new TypeError("Unreachable");let l=0,a=this;for(;;){const o=E.charCodeAt(l);if(o>127)throw new TypeError("key must be ascii stri\
ng");if(a.code===o)if(A===++l){a.value=Q;break}else if(a.middle!==null)a=a.middle;else{a.middle=new w(E,Q,l);break}else if(a.code<o)if(a.left!==null)a=a.left;else{
a.left=new w(E,Q,l);break}else if(a.right!==null)a=a.right;else{a.right=new w(E,Q,l);break}}}search(E){const Q=E.length;let A=0,l=this;for(;l!==null&&A<Q;){let a=E[A];
for(a<=90&&a>=65&&(a|=32);l!==null;){if(a===l.code){if(Q===++A)return l;l=l.middle;break}l=l.code<a?l.left:l.right}}return null}}class D{node=null;insert(E,Q){this.
node===null?this.node=new w(E,Q,0):this.node.add(E,Q)}lookup(E){return this.node?.search(E)?.value??null}}const u=new D;for(let i=0;i<t.length;++i){const E=m[t[i]];
u.insert(E,E)}K.exports={TernarySearchTree:D,tree:u}}),9500:((K,Z,e)=>{const t=e(4589),{kDestroyed:m,kBodyUsed:w,kListeners:D,kBody:u}=e(8031),{IncomingMessage:i}=e(
7067),E=e(7075),Q=e(7030),{Blob:A}=e(4573),l=e(7975),{stringify:a}=e(1792),{EventEmitter:o}=e(8474),{InvalidArgumentError:g}=e(3959),{headerNameLowerCasedRecord:B}=e(
2371),{tree:C}=e(6868),[R,S]=process.versions.node.split(".").map(N=>Number(N));class U{constructor(AA){this[u]=AA,this[w]=!1}async*[Symbol.asyncIterator](){t(!this[w],
"disturbed"),this[w]=!0,yield*this[u]}}function k(N){return M(N)?(H(N)===0&&N.on("data",function(){t(!1)}),typeof N.readableDidRead!="boolean"&&(N[w]=!1,o.prototype.
on.call(N,"data",function(){this[w]=!0})),N):N&&typeof N.pipeTo=="function"?new U(N):N&&typeof N!="string"&&!ArrayBuffer.isView(N)&&T(N)?new U(N):N}function x(){}
function M(N){return N&&typeof N=="object"&&typeof N.pipe=="function"&&typeof N.on=="function"}function J(N){if(N===null)return!1;if(N instanceof A)return!0;if(typeof N!=
"object")return!1;{const AA=N[Symbol.toStringTag];return(AA==="Blob"||AA==="File")&&("stream"in N&&typeof N.stream=="function"||"arrayBuffer"in N&&typeof N.arrayBuffer==
"function")}}function r(N,AA){if(N.includes("?")||N.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const EA=a(
AA);return EA&&(N+="?"+EA),N}function s(N){const AA=parseInt(N,10);return AA===Number(N)&&AA>=0&&AA<=65535}function I(N){return N!=null&&N[0]==="h"&&N[1]==="t"&&
N[2]==="t"&&N[3]==="p"&&(N[4]===":"||N[4]==="s"&&N[5]===":")}function n(N){if(typeof N=="string"){if(N=new URL(N),!I(N.origin||N.protocol))throw new g("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");return N}if(!N||typeof N!="object")throw new g("Invalid URL: The URL argument must be a non-null ob\
ject.");if(!(N instanceof URL)){if(N.port!=null&&N.port!==""&&s(N.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation o\
f an integer.");if(N.path!=null&&typeof N.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefined.");if(N.pathname!=null&&typeof N.
pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(N.hostname!=null&&typeof N.hostname!="string")throw new g(
"Invalid URL hostname: the hostname must be a string or null/undefined.");if(N.origin!=null&&typeof N.origin!="string")throw new g("Invalid URL origin: the orig\
in must be a string or null/undefined.");if(!I(N.origin||N.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const AA=N.
port!=null?N.port:N.protocol==="https:"?443:80;let EA=N.origin!=null?N.origin:`${N.protocol||""}//${N.hostname||""}:${AA}`,kA=N.path!=null?N.path:`${N.pathname||
""}${N.search||""}`;return EA[EA.length-1]==="/"&&(EA=EA.slice(0,EA.length-1)),kA&&kA[0]!=="/"&&(kA=`/${kA}`),new URL(`${EA}${kA}`)}if(!I(N.origin||N.protocol))
throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return N}function d(N){if(N=n(N),N.pathname!=="/"||N.search||N.hash)throw new g(
"invalid url");return N}function f(N){if(N[0]==="["){const EA=N.indexOf("]");return t(EA!==-1),N.substring(1,EA)}const AA=N.indexOf(":");return AA===-1?N:N.substring(
0,AA)}function c(N){if(!N)return null;t(typeof N=="string");const AA=f(N);return Q.isIP(AA)?"":AA}function h(N){return JSON.parse(JSON.stringify(N))}function p(N){
return N!=null&&typeof N[Symbol.asyncIterator]=="function"}function T(N){return N!=null&&(typeof N[Symbol.iterator]=="function"||typeof N[Symbol.asyncIterator]==
"function")}function H(N){if(N==null)return 0;if(M(N)){const AA=N._readableState;return AA&&AA.objectMode===!1&&AA.ended===!0&&Number.isFinite(AA.length)?AA.length:
null}else{if(J(N))return N.size!=null?N.size:null;if(DA(N))return N.byteLength}return null}function v(N){return N&&!!(N.destroyed||N[m]||E.isDestroyed?.(N))}function W(N,AA){
N==null||!M(N)||v(N)||(typeof N.destroy=="function"?(Object.getPrototypeOf(N).constructor===i&&(N.socket=null),N.destroy(AA)):AA&&queueMicrotask(()=>{N.emit("er\
ror",AA)}),N.destroyed!==!0&&(N[m]=!0))}const iA=/timeout=(\d+)/;function IA(N){const AA=N.toString().match(iA);return AA?parseInt(AA[1],10)*1e3:null}function uA(N){
return typeof N=="string"?B[N]??N.toLowerCase():C.lookup(N)??N.toString("latin1").toLowerCase()}function lA(N){return C.lookup(N)??N.toString("latin1").toLowerCase()}
function yA(N,AA){AA===void 0&&(AA={});for(let EA=0;EA<N.length;EA+=2){const kA=uA(N[EA]);let UA=AA[kA];if(UA)typeof UA=="string"&&(UA=[UA],AA[kA]=UA),UA.push(N[EA+
1].toString("utf8"));else{const wA=N[EA+1];typeof wA=="string"?AA[kA]=wA:AA[kA]=Array.isArray(wA)?wA.map(VA=>VA.toString("utf8")):wA.toString("utf8")}}return"co\
ntent-length"in AA&&"content-disposition"in AA&&(AA["content-disposition"]=Buffer.from(AA["content-disposition"]).toString("latin1")),AA}function SA(N){const AA=N.
length,EA=new Array(AA);let kA=!1,UA=-1,wA,VA,OA=0;for(let PA=0;PA<N.length;PA+=2)wA=N[PA],VA=N[PA+1],typeof wA!="string"&&(wA=wA.toString()),typeof VA!="string"&&
(VA=VA.toString("utf8")),OA=wA.length,OA===14&&wA[7]==="-"&&(wA==="content-length"||wA.toLowerCase()==="content-length")?kA=!0:OA===19&&wA[7]==="-"&&(wA==="cont\
ent-disposition"||wA.toLowerCase()==="content-disposition")&&(UA=PA+1),EA[PA]=wA,EA[PA+1]=VA;return kA&&UA!==-1&&(EA[UA]=Buffer.from(EA[UA]).toString("latin1")),
EA}function DA(N){return N instanceof Uint8Array||Buffer.isBuffer(N)}function mA(N,AA,EA){if(!N||typeof N!="object")throw new g("handler must be an object");if(typeof N.
onConnect!="function")throw new g("invalid onConnect method");if(typeof N.onError!="function")throw new g("invalid onError method");if(typeof N.onBodySent!="fun\
ction"&&N.onBodySent!==void 0)throw new g("invalid onBodySent method");if(EA||AA==="CONNECT"){if(typeof N.onUpgrade!="function")throw new g("invalid onUpgrade m\
ethod")}else{if(typeof N.onHeaders!="function")throw new g("invalid onHeaders method");if(typeof N.onData!="function")throw new g("invalid onData method");if(typeof N.
onComplete!="function")throw new g("invalid onComplete method")}}function TA(N){return!!(N&&(E.isDisturbed(N)||N[w]))}function sA(N){return!!(N&&E.isErrored(N))}
function nA(N){return!!(N&&E.isReadable(N))}function oA(N){return{localAddress:N.localAddress,localPort:N.localPort,remoteAddress:N.remoteAddress,remotePort:N.remotePort,
remoteFamily:N.remoteFamily,timeout:N.timeout,bytesWritten:N.bytesWritten,bytesRead:N.bytesRead}}function X(N){let AA;return new ReadableStream({async start(){AA=
N[Symbol.asyncIterator]()},async pull(EA){const{done:kA,value:UA}=await AA.next();if(kA)queueMicrotask(()=>{EA.close(),EA.byobRequest?.respond(0)});else{const wA=Buffer.
isBuffer(UA)?UA:Buffer.from(UA);wA.byteLength&&EA.enqueue(new Uint8Array(wA))}return EA.desiredSize>0},async cancel(EA){await AA.return()},type:"bytes"})}function fA(N){
return N&&typeof N=="object"&&typeof N.append=="function"&&typeof N.delete=="function"&&typeof N.get=="function"&&typeof N.getAll=="function"&&typeof N.has=="fu\
nction"&&typeof N.set=="function"&&N[Symbol.toStringTag]==="FormData"}function BA(N,AA){return"addEventListener"in N?(N.addEventListener("abort",AA,{once:!0}),()=>N.
removeEventListener("abort",AA)):(N.addListener("abort",AA),()=>N.removeListener("abort",AA))}const _=typeof String.prototype.toWellFormed=="function",$=typeof String.
prototype.isWellFormed=="function";function gA(N){return _?`${N}`.toWellFormed():l.toUSVString(N)}function QA(N){return $?`${N}`.isWellFormed():gA(N)===`${N}`}function NA(N){
switch(N){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:
return N>=33&&N<=126}}function WA(N){if(N.length===0)return!1;for(let AA=0;AA<N.length;++AA)if(!NA(N.charCodeAt(AA)))return!1;return!0}const HA=/[^\t\x20-\x7e\x80-\xff]/;
function ZA(N){return!HA.test(N)}function RA(N){if(N==null||N==="")return{start:0,end:null,size:null};const AA=N?N.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return AA?
{start:parseInt(AA[1]),end:AA[2]?parseInt(AA[2]):null,size:AA[3]?parseInt(AA[3]):null}:null}function vA(N,AA,EA){return(N[D]??=[]).push([AA,EA]),N.on(AA,EA),N}function LA(N){
for(const[AA,EA]of N[D]??[])N.removeListener(AA,EA);N[D]=null}function JA(N,AA,EA){try{AA.onError(EA),t(AA.aborted)}catch(kA){N.emit("error",kA)}}const FA=Object.
create(null);FA.enumerable=!0;const zA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"PO\
ST",POST:"POST",put:"PUT",PUT:"PUT"},rA={...zA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(zA,null),Object.setPrototypeOf(rA,null),K.exports={kEnumerableProperty:FA,
nop:x,isDisturbed:TA,isErrored:sA,isReadable:nA,toUSVString:gA,isUSVString:QA,isBlobLike:J,parseOrigin:d,parseURL:n,getServerName:c,isStream:M,isIterable:T,isAsyncIterable:p,
isDestroyed:v,headerNameToString:uA,bufferToLowerCasedHeaderName:lA,addListener:vA,removeAllListeners:LA,errorRequest:JA,parseRawHeaders:SA,parseHeaders:yA,parseKeepAliveTimeout:IA,
destroy:W,bodyLength:H,deepClone:h,ReadableStreamFrom:X,isBuffer:DA,validateHandler:mA,getSocketInfo:oA,isFormDataLike:fA,buildURL:r,addAbortListener:BA,isValidHTTPToken:WA,
isValidHeaderValue:ZA,isTokenCharCode:NA,parseRangeHeader:RA,normalizedMethodRecordsBase:zA,normalizedMethodRecords:rA,isValidPort:s,isHttpOrHttpsPrefixed:I,nodeMajor:R,
nodeMinor:S,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:k}}),1745:((K,Z,e)=>{const{InvalidArgumentError:t}=e(3959),{kClients:m,kRunning:w,kClose:D,
kDestroy:u,kDispatch:i,kInterceptors:E}=e(8031),Q=e(1517),A=e(5928),l=e(1313),a=e(9500),o=e(1576),g=Symbol("onConnect"),B=Symbol("onDisconnect"),C=Symbol("onCon\
nectionError"),R=Symbol("maxRedirections"),S=Symbol("onDrain"),U=Symbol("factory"),k=Symbol("options");function x(J,r){return r&&r.connections===1?new l(J,r):new A(
J,r)}class M extends Q{constructor({factory:r=x,maxRedirections:s=0,connect:I,tls:n,...d}={}){if(typeof r!="function")throw new t("factory must be a function.");
if(I!=null&&typeof I!="function"&&typeof I!="object")throw new t("connect must be a function or an object");if(!Number.isInteger(s)||s<0)throw new t("maxRedirec\
tions must be a positive number");super(d),I&&typeof I!="function"&&(I={...I}),n&&typeof n!="function"&&(n={...n}),this[E]=d.interceptors?.Agent&&Array.isArray(
d.interceptors.Agent)?d.interceptors.Agent:[o({maxRedirections:s})],this[k]={...a.deepClone(d),connect:I,tls:n},this[k].interceptors=d.interceptors?{...d.interceptors}:
void 0,this[R]=s,this[U]=r,this[m]=new Map,this[S]=(f,c)=>{this.emit("drain",f,[this,...c])},this[g]=(f,c)=>{this.emit("connect",f,[this,...c])},this[B]=(f,c,h)=>{
this.emit("disconnect",f,[this,...c],h)},this[C]=(f,c,h)=>{this.emit("connectionError",f,[this,...c],h)}}get[w](){let r=0;for(const s of this[m].values())r+=s[w];
return r}[i](r,s){let I;if(r.origin&&(typeof r.origin=="string"||r.origin instanceof URL))I=String(r.origin);else throw new t("opts.origin must be a non-empty s\
tring or URL.");let n=this[m].get(I);return n||(n=this[U](r.origin,this[k]).on("drain",this[S]).on("connect",this[g]).on("disconnect",this[B]).on("connectionErr\
or",this[C]),this[m].set(I,n)),n.dispatch(r,s)}async[D](){const r=[];for(const s of this[m].values())r.push(s.close());this[m].clear(),await Promise.all(r)}async[u](r){
const s=[];for(const I of this[m].values())s.push(I.destroy(r));this[m].clear(),await Promise.all(s)}}K.exports=M}),6681:((K,Z,e)=>{const{BalancedPoolMissingUpstreamError:t,
InvalidArgumentError:m}=e(3959),{PoolBase:w,kClients:D,kNeedDrain:u,kAddClient:i,kRemoveClient:E,kGetDispatcher:Q}=e(7292),A=e(5928),{kUrl:l,kInterceptors:a}=e(
8031),{parseOrigin:o}=e(9500),g=Symbol("factory"),B=Symbol("options"),C=Symbol("kGreatestCommonDivisor"),R=Symbol("kCurrentWeight"),S=Symbol("kIndex"),U=Symbol(
"kWeight"),k=Symbol("kMaxWeightPerServer"),x=Symbol("kErrorPenalty");function M(s,I){if(s===0)return I;for(;I!==0;){const n=I;I=s%I,s=n}return s}function J(s,I){
return new A(s,I)}class r extends w{constructor(I=[],{factory:n=J,...d}={}){if(super(),this[B]=d,this[S]=-1,this[R]=0,this[k]=this[B].maxWeightPerServer||100,this[x]=
this[B].errorPenalty||15,Array.isArray(I)||(I=[I]),typeof n!="function")throw new m("factory must be a function.");this[a]=d.interceptors?.BalancedPool&&Array.isArray(
d.interceptors.BalancedPool)?d.interceptors.BalancedPool:[],this[g]=n;for(const f of I)this.addUpstream(f);this._updateBalancedPoolStats()}addUpstream(I){const n=o(
I).origin;if(this[D].find(f=>f[l].origin===n&&f.closed!==!0&&f.destroyed!==!0))return this;const d=this[g](n,Object.assign({},this[B]));this[i](d),d.on("connect",
()=>{d[U]=Math.min(this[k],d[U]+this[x])}),d.on("connectionError",()=>{d[U]=Math.max(1,d[U]-this[x]),this._updateBalancedPoolStats()}),d.on("disconnect",(...f)=>{
const c=f[2];c&&c.code==="UND_ERR_SOCKET"&&(d[U]=Math.max(1,d[U]-this[x]),this._updateBalancedPoolStats())});for(const f of this[D])f[U]=this[k];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let I=0;for(let n=0;n<this[D].length;n++)I=M(this[D][n][U],I);this[C]=I}removeUpstream(I){const n=o(I).origin,d=this[D].find(f=>f[l].
origin===n&&f.closed!==!0&&f.destroyed!==!0);return d&&this[E](d),this}get upstreams(){return this[D].filter(I=>I.closed!==!0&&I.destroyed!==!0).map(I=>I[l].origin)}[Q](){
if(this[D].length===0)throw new t;if(!this[D].find(c=>!c[u]&&c.closed!==!0&&c.destroyed!==!0)||this[D].map(c=>c[u]).reduce((c,h)=>c&&h,!0))return;let d=0,f=this[D].
findIndex(c=>!c[u]);for(;d++<this[D].length;){this[S]=(this[S]+1)%this[D].length;const c=this[D][this[S]];if(c[U]>this[D][f][U]&&!c[u]&&(f=this[S]),this[S]===0&&
(this[R]=this[R]-this[C],this[R]<=0&&(this[R]=this[k])),c[U]>=this[R]&&!c[u])return c}return this[R]=this[D][f][U],this[S]=f,this[D][f]}}K.exports=r}),4393:((K,Z,e)=>{
const t=e(4589),m=e(9500),{channels:w}=e(5458),D=e(4591),{RequestContentLengthMismatchError:u,ResponseContentLengthMismatchError:i,RequestAbortedError:E,InvalidArgumentError:Q,
HeadersTimeoutError:A,HeadersOverflowError:l,SocketError:a,InformationalError:o,BodyTimeoutError:g,HTTPParserError:B,ResponseExceededMaxSizeError:C}=e(3959),{kUrl:R,
kReset:S,kClient:U,kParser:k,kBlocking:x,kRunning:M,kPending:J,kSize:r,kWriting:s,kQueue:I,kNoRef:n,kKeepAliveDefaultTimeout:d,kHostHeader:f,kPendingIdx:c,kRunningIdx:h,
kError:p,kPipelining:T,kSocket:H,kKeepAliveTimeoutValue:v,kMaxHeadersSize:W,kKeepAliveMaxTimeout:iA,kKeepAliveTimeoutThreshold:IA,kHeadersTimeout:uA,kBodyTimeout:lA,
kStrictContentLength:yA,kMaxRequests:SA,kCounter:DA,kMaxResponseSize:mA,kOnError:TA,kResume:sA,kHTTPContext:nA}=e(8031),oA=e(748),X=Buffer.alloc(0),fA=Buffer[Symbol.
species],BA=m.addListener,_=m.removeAllListeners,$=Symbol("kIdleSocketValidation"),gA=Symbol("kIdleSocketValidationTimeout"),QA=Symbol("kSocketUsed");let NA;async function WA(){
const dA=process.env.JEST_WORKER_ID?e(3922):void 0;let O;try{O=await WebAssembly.compile(e(3742))}catch{O=await WebAssembly.compile(dA||e(3922))}return await WebAssembly.
instantiate(O,{env:{wasm_on_url:(F,L,y)=>0,wasm_on_status:(F,L,y)=>{t(RA.ptr===F);const V=L-JA+vA.byteOffset;return RA.onStatus(new fA(vA.buffer,V,y))||0},wasm_on_message_begin:F=>(t(
RA.ptr===F),RA.onMessageBegin()||0),wasm_on_header_field:(F,L,y)=>{t(RA.ptr===F);const V=L-JA+vA.byteOffset;return RA.onHeaderField(new fA(vA.buffer,V,y))||0},wasm_on_header_value:(F,L,y)=>{
t(RA.ptr===F);const V=L-JA+vA.byteOffset;return RA.onHeaderValue(new fA(vA.buffer,V,y))||0},wasm_on_headers_complete:(F,L,y,V)=>(t(RA.ptr===F),RA.onHeadersComplete(
L,!!y,!!V)||0),wasm_on_body:(F,L,y)=>{t(RA.ptr===F);const V=L-JA+vA.byteOffset;return RA.onBody(new fA(vA.buffer,V,y))||0},wasm_on_message_complete:F=>(t(RA.ptr===
F),RA.onMessageComplete()||0)}})}let HA=null,ZA=WA();ZA.catch();let RA=null,vA=null,LA=0,JA=null;const FA=0,zA=1,rA=2|zA,N=4|zA,AA=8|FA;class EA{constructor(O,F,{
exports:L}){t(Number.isFinite(O[W])&&O[W]>0),this.llhttp=L,this.ptr=this.llhttp.llhttp_alloc(oA.TYPE.RESPONSE),this.client=O,this.socket=F,this.timeout=null,this.
timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=O[W],this.
shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
O[mA]}setTimeout(O,F){O!==this.timeoutValue||F&zA^this.timeoutType&zA?(this.timeout&&(D.clearTimeout(this.timeout),this.timeout=null),O&&(F&zA?this.timeout=D.setFastTimeout(
kA,O,new WeakRef(this)):(this.timeout=setTimeout(kA,O,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=O):this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),this.timeoutType=F}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(RA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===
N),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||X),this.readMore())}readMore(){for(;!this.paused&&
this.ptr;){const O=this.socket.read();if(O===null)break;this.execute(O)}}execute(O){t(this.ptr!=null),t(RA==null),t(!this.paused);const{socket:F,llhttp:L}=this;
O.length>LA&&(JA&&L.free(JA),LA=Math.ceil(O.length/4096)*4096,JA=L.malloc(LA)),new Uint8Array(L.memory.buffer,JA,LA).set(O);try{let y;try{vA=O,RA=this,y=L.llhttp_execute(
this.ptr,JA,O.length)}catch(z){throw z}finally{RA=null,vA=null}const V=L.llhttp_get_error_pos(this.ptr)-JA;if(y!==oA.ERROR.OK){const z=O.subarray(V);if(y===oA.ERROR.
PAUSED_UPGRADE)this.onUpgrade(z);else if(y===oA.ERROR.PAUSED)this.paused=!0,F.unshift(z);else throw this.createError(y,z)}}catch(y){m.destroy(F,y)}}finish(){t(RA===
null),t(this.ptr!=null),t(!this.paused);const{llhttp:O}=this;let F;try{RA=this,F=O.llhttp_finish(this.ptr)}finally{RA=null}return F===oA.ERROR.OK?null:F===oA.ERROR.
PAUSED||F===oA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(F,X)}createError(O,F){const{llhttp:L,contentLength:y,bytesRead:V}=this;if(y&&V!==parseInt(
y,10))return new i;const z=L.llhttp_get_error_reason(this.ptr);let q="";if(z){const j=new Uint8Array(L.memory.buffer,z).indexOf(0);q="Response does not match th\
e HTTP/1.1 protocol ("+Buffer.from(L.memory.buffer,z,j).toString()+")"}return new B(q,oA.ERROR[O],F)}destroy(){t(this.ptr!=null),t(RA==null),this.llhttp.llhttp_free(
this.ptr),this.ptr=null,this.timeout&&D.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(O){this.
statusText=O.toString()}onMessageBegin(){const{socket:O,client:F}=this;if(O.destroyed)return-1;if(F[M]===0)return m.destroy(O,new a("bad response",m.getSocketInfo(
O))),-1;const L=F[I][F[h]];if(!L)return-1;L.onResponseStarted()}onHeaderField(O){const F=this.headers.length;(F&1)===0?this.headers.push(O):this.headers[F-1]=Buffer.
concat([this.headers[F-1],O]),this.trackHeader(O.length)}onHeaderValue(O){let F=this.headers.length;(F&1)===1?(this.headers.push(O),F+=1):this.headers[F-1]=Buffer.
concat([this.headers[F-1],O]);const L=this.headers[F-2];if(L.length===10){const y=m.bufferToLowerCasedHeaderName(L);y==="keep-alive"?this.keepAlive+=O.toString():
y==="connection"&&(this.connection+=O.toString())}else L.length===14&&m.bufferToLowerCasedHeaderName(L)==="content-length"&&(this.contentLength+=O.toString());this.
trackHeader(O.length)}trackHeader(O){this.headersSize+=O,this.headersSize>=this.headersMaxSize&&m.destroy(this.socket,new l)}onUpgrade(O){const{upgrade:F,client:L,
socket:y,headers:V,statusCode:z,statusText:q}=this;t(F),t(L[H]===y),t(!y.destroyed),t(!this.paused),t((V.length&1)===0);const j=L[I][L[h]];t(j),t(j.upgrade||j.method===
"CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,y.unshift(O),y[k].destroy(),y[k]=null,y[U]=null,
y[p]=null,_(y),L[H]=null,L[nA]=null,L[I][L[h]++]=null,L.emit("disconnect",L[R],[L],new o("upgrade"));try{j.onUpgrade(z,V,y,q)}catch(eA){m.errorRequest(L,j,eA),m.
destroy(y,eA)}L[sA]()}onHeadersComplete(O,F,L){const{client:y,socket:V,headers:z,statusText:q}=this;if(V.destroyed)return-1;if(y[M]===0)return m.destroy(V,new a(
"bad response",m.getSocketInfo(V))),-1;const j=y[I][y[h]];if(!j)return-1;if(t(!this.upgrade),t(this.statusCode<200),O===100)return m.destroy(V,new a("bad respon\
se",m.getSocketInfo(V))),-1;if(F&&!j.upgrade)return m.destroy(V,new a("bad upgrade",m.getSocketInfo(V))),-1;if(t(this.timeoutType===rA),this.statusCode=O,this.shouldKeepAlive=
L||j.method==="HEAD"&&!V[S]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const CA=j.bodyTimeout!=null?j.bodyTimeout:y[lA];this.setTimeout(
CA,N)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(j.method==="CONNECT")return t(y[M]===1),this.upgrade=!0,2;if(F)return t(y[M]===1),this.
upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&y[T]){const CA=this.keepAlive?m.parseKeepAliveTimeout(this.
keepAlive):null;if(CA!=null){const bA=Math.min(CA-y[IA],y[iA]);bA<=0?V[S]=!0:y[v]=bA}else y[v]=y[d]}else V[S]=!0;const eA=j.onHeaders(O,z,this.resume,q)===!1;return j.
aborted?-1:j.method==="HEAD"||O<200?1:(V[x]&&(V[x]=!1,y[sA]()),eA?oA.ERROR.PAUSED:0)}onBody(O){const{client:F,socket:L,statusCode:y,maxResponseSize:V}=this;if(L.
destroyed)return-1;const z=F[I][F[h]];if(t(z),t(this.timeoutType===N),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),t(y>=200),V>-1&&this.bytesRead+
O.length>V)return m.destroy(L,new C),-1;if(this.bytesRead+=O.length,z.onData(O)===!1)return oA.ERROR.PAUSED}onMessageComplete(){const{client:O,socket:F,statusCode:L,
upgrade:y,headers:V,contentLength:z,bytesRead:q,shouldKeepAlive:j}=this;if(F.destroyed&&(!L||j))return-1;if(y)return;t(L>=100),t((this.headers.length&1)===0);const eA=O[I][O[h]];
if(t(eA),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,
!(L<200)){if(eA.method!=="HEAD"&&z&&q!==parseInt(z,10))return m.destroy(F,new i),-1;if(eA.onComplete(V),O[I][O[h]++]=null,F[QA]=!0,F[s])return t(O[M]===0),m.destroy(
F,new o("reset")),oA.ERROR.PAUSED;if(j){if(F[S]&&O[M]===0)return m.destroy(F,new o("reset")),oA.ERROR.PAUSED;O[T]==null||O[T]===1?setImmediate(()=>O[sA]()):O[sA]()}else
return m.destroy(F,new o("reset")),oA.ERROR.PAUSED}}}function kA(dA){const{socket:O,timeoutType:F,client:L,paused:y}=dA.deref();F===rA?(!O[s]||O.writableNeedDrain||
L[M]>1)&&(t(!y,"cannot be paused while waiting for headers"),m.destroy(O,new A)):F===N?y||m.destroy(O,new g):F===AA&&(t(L[M]===0&&L[v]),m.destroy(O,new o("socke\
t idle timeout")))}async function UA(dA,O){dA[H]=O,HA||(HA=await ZA,ZA=null),O[n]=!1,O[s]=!1,O[S]=!1,O[x]=!1,O[$]=0,O[gA]=null,O[QA]=!1,O[k]=new EA(dA,O,HA),BA(
O,"error",function(L){const y=this[k];if(L.code==="ECONNRESET"&&y.statusCode&&!y.shouldKeepAlive){const V=y.finish();V&&(this[p]=V,this[U][TA](V));return}this[p]=
L,this[U][TA](L)}),BA(O,"readable",function(){const L=this[k];L&&L.readMore()}),BA(O,"end",function(){const L=this[k];if(L.statusCode&&!L.shouldKeepAlive){const y=L.
finish();y&&m.destroy(this,y);return}m.destroy(this,new a("other side closed",m.getSocketInfo(this)))}),BA(O,"close",function(){const L=this[U],y=this[k];wA(this),
y&&(!this[p]&&y.statusCode&&!y.shouldKeepAlive&&(this[p]=y.finish()||this[p]),this[k].destroy(),this[k]=null);const V=this[p]||new a("closed",m.getSocketInfo(this));
if(L[H]=null,L[nA]=null,L.destroyed){t(L[J]===0);const z=L[I].splice(L[h]);for(let q=0;q<z.length;q++){const j=z[q];m.errorRequest(L,j,V)}}else if(L[M]>0&&V.code!==
"UND_ERR_INFO"){const z=L[I][L[h]];L[I][L[h]++]=null,m.errorRequest(L,z,V)}L[c]=L[h],t(L[M]===0),L.emit("disconnect",L[R],[L],V),L[sA]()});let F=!1;return O.on(
"close",()=>{F=!0}),{version:"h1",defaultPipelining:1,write(...L){return KA(dA,...L)},resume(){OA(dA)},destroy(L,y){F?queueMicrotask(y):O.destroy(L).on("close",
y)},get destroyed(){return O.destroyed},busy(L){return!!(O[s]||O[S]||O[x]||O[$]===1||L&&(dA[M]>0&&!L.idempotent||dA[M]>0&&(L.upgrade||L.method==="CONNECT")||dA[M]>
0&&m.bodyLength(L.body)!==0&&(m.isStream(L.body)||m.isAsyncIterable(L.body)||m.isFormDataLike(L.body))))}}}function wA(dA){dA[gA]&&(clearImmediate(dA[gA]),dA[gA]=
null),dA[$]=0}function VA(dA,O){O[$]=1,O[gA]=setImmediate(()=>{O[gA]=null,O[$]=2,dA[H]===O&&!O.destroyed&&dA[sA]()})}function OA(dA){const O=dA[H];if(O&&!O.destroyed){
if(dA[r]===0?!O[n]&&O.unref&&(O.unref(),O[n]=!0):O[n]&&O.ref&&(O.ref(),O[n]=!1),dA[M]===0&&dA[J]>0&&O[QA]){if(O[$]===0)return VA(dA,O),O[k].readMore(),O.destroyed,
void 0;if(O[$]===1)return O[k].readMore(),O.destroyed,void 0}if(dA[M]===0&&(O[k].readMore(),O.destroyed))return;if(dA[r]===0)O[k].timeoutType!==AA&&O[k].setTimeout(
dA[v],AA);else if(dA[M]>0&&O[k].statusCode<200&&O[k].timeoutType!==rA){const F=dA[I][dA[h]],L=F.headersTimeout!=null?F.headersTimeout:dA[uA];O[k].setTimeout(L,rA)}}}
function PA(dA){return dA!=="GET"&&dA!=="HEAD"&&dA!=="OPTIONS"&&dA!=="TRACE"&&dA!=="CONNECT"}function KA(dA,O){const{method:F,path:L,host:y,upgrade:V,blocking:z,
reset:q}=O;let{body:j,headers:eA,contentLength:CA}=O;const bA=F==="PUT"||F==="POST"||F==="PATCH"||F==="QUERY"||F==="PROPFIND"||F==="PROPPATCH";if(m.isFormDataLike(
j)){NA||(NA=e(1448).extractBody);const[P,aA]=NA(j);O.contentType==null&&eA.push("content-type",aA),j=P.stream,CA=P.length}else if(m.isBlobLike(j)&&O.contentType==
null){const P=j.type;if(P){const aA=`${P}`;if(!m.isValidHeaderValue(aA))return m.errorRequest(dA,O,new Q("invalid content-type header")),!1;eA.push("content-typ\
e",aA)}}j&&typeof j.read=="function"&&j.read(0);const xA=m.bodyLength(j);if(CA=xA??CA,CA===null&&(CA=O.contentLength),CA===0&&!bA&&(CA=null),PA(F)&&CA>0&&O.contentLength!==
null&&O.contentLength!==CA){if(dA[yA])return m.errorRequest(dA,O,new u),!1;process.emitWarning(new u)}const Y=dA[H];wA(Y);const b=P=>{if(!O.aborted){if(O.completed){
(O.upgrade||O.method==="CONNECT")&&m.destroy(Y,new o("aborted"));return}m.errorRequest(dA,O,P||new E),m.destroy(j),m.destroy(Y,new o("aborted"))}};try{O.onConnect(
b)}catch(P){m.errorRequest(dA,O,P)}if(O.aborted)return!1;F==="HEAD"&&(Y[S]=!0),(V||F==="CONNECT")&&(Y[S]=!0),q!=null&&(Y[S]=q),dA[SA]&&Y[DA]++>=dA[SA]&&(Y[S]=!0),
z&&(Y[x]=!0);let G=`${F} ${L} HTTP/1.1\r
`;if(typeof y=="string"?G+=`host: ${y}\r
`:G+=dA[f],V?G+=`connection: upgrade\r
upgrade: ${V}\r
`:dA[T]&&!Y[S]?G+=`connection: keep-alive\r
`:G+=`connection: close\r
`,Array.isArray(eA))for(let P=0;P<eA.length;P+=2){const aA=eA[P+0],tA=eA[P+1];if(Array.isArray(tA))for(let cA=0;cA<tA.length;cA++)G+=`${aA}: ${tA[cA]}\r
`;else G+=`${aA}: ${tA}\r
`}return w.sendHeaders.hasSubscribers&&w.sendHeaders.publish({request:O,headers:G,socket:Y}),!j||xA===0?Ae(b,null,dA,O,Y,CA,G,bA):m.isBuffer(j)?Ae(b,j,dA,O,Y,CA,
G,bA):m.isBlobLike(j)?typeof j.stream=="function"?_A(b,j.stream(),dA,O,Y,CA,G,bA):jA(b,j,dA,O,Y,CA,G,bA):m.isStream(j)?XA(b,j,dA,O,Y,CA,G,bA):m.isIterable(j)?_A(
b,j,dA,O,Y,CA,G,bA):t(!1),!0}function XA(dA,O,F,L,y,V,z,q){t(V!==0||F[M]===0,"stream body cannot be pipelined");let j=!1;const eA=new $A({abort:dA,socket:y,request:L,
contentLength:V,client:F,expectsPayload:q,header:z}),CA=function(b){if(!j)try{!eA.write(b)&&this.pause&&this.pause()}catch(G){m.destroy(this,G)}},bA=function(){
j||O.resume&&O.resume()},xA=function(){if(queueMicrotask(()=>{O.removeListener("error",Y)}),!j){const b=new E;queueMicrotask(()=>Y(b))}},Y=function(b){if(!j){if(j=
!0,t(y.destroyed||y[s]&&F[M]<=1),y.off("drain",bA).off("error",Y),O.removeListener("data",CA).removeListener("end",Y).removeListener("close",xA),!b)try{eA.end()}catch(G){
b=G}eA.destroy(b),b&&(b.code!=="UND_ERR_INFO"||b.message!=="reset")?m.destroy(O,b):m.destroy(O)}};O.on("data",CA).on("end",Y).on("error",Y).on("close",xA),O.resume&&
O.resume(),y.on("drain",bA).on("error",Y),O.errorEmitted??O.errored?setImmediate(()=>Y(O.errored)):(O.endEmitted??O.readableEnded)&&setImmediate(()=>Y(null)),(O.
closeEmitted??O.closed)&&setImmediate(xA)}function Ae(dA,O,F,L,y,V,z,q){try{O?m.isBuffer(O)&&(t(V===O.byteLength,"buffer body must have content length"),y.cork(),
y.write(`${z}content-length: ${V}\r
\r
`,"latin1"),y.write(O),y.uncork(),L.onBodySent(O),!q&&L.reset!==!1&&(y[S]=!0)):V===0?y.write(`${z}content-length: 0\r
\r
`,"latin1"):(t(V===null,"no body must not have content length"),y.write(`${z}\r
`,"latin1")),L.onRequestSent(),F[sA]()}catch(j){dA(j)}}async function jA(dA,O,F,L,y,V,z,q){t(V===O.size,"blob body must have content length");try{if(V!=null&&V!==
O.size)throw new u;const j=Buffer.from(await O.arrayBuffer());y.cork(),y.write(`${z}content-length: ${V}\r
\r
`,"latin1"),y.write(j),y.uncork(),L.onBodySent(j),L.onRequestSent(),!q&&L.reset!==!1&&(y[S]=!0),F[sA]()}catch(j){dA(j)}}async function _A(dA,O,F,L,y,V,z,q){t(V!==
0||F[M]===0,"iterator body cannot be pipelined");let j=null;function eA(){if(j){const xA=j;j=null,xA()}}const CA=()=>new Promise((xA,Y)=>{t(j===null),y[p]?Y(y[p]):
j=xA});y.on("close",eA).on("drain",eA);const bA=new $A({abort:dA,socket:y,request:L,contentLength:V,client:F,expectsPayload:q,header:z});try{for await(const xA of O){
if(y[p])throw y[p];bA.write(xA)||await CA()}bA.end()}catch(xA){bA.destroy(xA)}finally{y.off("close",eA).off("drain",eA)}}class $A{constructor({abort:O,socket:F,
request:L,contentLength:y,client:V,expectsPayload:z,header:q}){this.socket=F,this.request=L,this.contentLength=y,this.client=V,this.bytesWritten=0,this.expectsPayload=
z,this.header=q,this.abort=O,F[s]=!0}write(O){const{socket:F,request:L,contentLength:y,client:V,bytesWritten:z,expectsPayload:q,header:j}=this;if(F[p])throw F[p];
if(F.destroyed)return!1;const eA=Buffer.byteLength(O);if(!eA)return!0;if(y!==null&&z+eA>y){if(V[yA])throw new u;process.emitWarning(new u)}F.cork(),z===0&&(!q&&
L.reset!==!1&&(F[S]=!0),y===null?F.write(`${j}transfer-encoding: chunked\r
`,"latin1"):F.write(`${j}content-length: ${y}\r
\r
`,"latin1")),y===null&&F.write(`\r
${eA.toString(16)}\r
`,"latin1"),this.bytesWritten+=eA;const CA=F.write(O);return F.uncork(),L.onBodySent(O),CA||F[k].timeout&&F[k].timeoutType===rA&&F[k].timeout.refresh&&F[k].timeout.
refresh(),CA}end(){const{socket:O,contentLength:F,client:L,bytesWritten:y,expectsPayload:V,header:z,request:q}=this;if(q.onRequestSent(),O[s]=!1,O[p])throw O[p];
if(!O.destroyed){if(y===0?V?O.write(`${z}content-length: 0\r
\r
`,"latin1"):O.write(`${z}\r
`,"latin1"):F===null&&O.write(`\r
0\r
\r
`,"latin1"),F!==null&&y!==F){if(L[yA])throw new u;process.emitWarning(new u)}O[k].timeout&&O[k].timeoutType===rA&&O[k].timeout.refresh&&O[k].timeout.refresh(),L[sA]()}}destroy(O){
const{socket:F,client:L,abort:y}=this;F[s]=!1,O&&(t(L[M]<=1,"pipeline should only contain this request"),y(O))}}K.exports=UA}),3504:((K,Z,e)=>{const t=e(4589),{
errorMonitor:m}=e(8474),{pipeline:w}=e(7075),D=e(9500),{RequestContentLengthMismatchError:u,RequestAbortedError:i,SocketError:E,InformationalError:Q}=e(3959),{kUrl:A,
kReset:l,kClient:a,kRunning:o,kPending:g,kQueue:B,kPendingIdx:C,kRunningIdx:R,kError:S,kSocket:U,kStrictContentLength:k,kOnError:x,kMaxConcurrentStreams:M,kHTTP2Session:J,
kResume:r,kSize:s,kHTTPContext:I}=e(8031),n=Symbol("open streams");let d,f=!1,c;try{c=e(2467)}catch{c={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:h,HTTP2_HEADER_METHOD:p,
HTTP2_HEADER_PATH:T,HTTP2_HEADER_SCHEME:H,HTTP2_HEADER_CONTENT_LENGTH:v,HTTP2_HEADER_EXPECT:W,HTTP2_HEADER_STATUS:iA}}=c;function IA(_){const $=[];for(const[gA,
QA]of Object.entries(_))if(Array.isArray(QA))for(const NA of QA)$.push(Buffer.from(gA),Buffer.from(NA));else $.push(Buffer.from(gA),Buffer.from(QA));return $}function uA(_){
const{[iA]:$,...gA}=_;return IA(gA)}async function lA(_,$){_[U]=$,f||(f=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",
{code:"UNDICI-H2"}));const gA=c.connect(_[A],{createConnection:()=>$,peerMaxConcurrentStreams:_[M]});gA[n]=0,gA[a]=_,gA[U]=$,D.addListener(gA,"error",SA),D.addListener(
gA,"frameError",DA),D.addListener(gA,"end",mA),D.addListener(gA,"goaway",TA),D.addListener(gA,"close",function(){const{[a]:NA}=this,{[U]:WA}=NA,HA=this[U][S]||this[S]||
new E("closed",D.getSocketInfo(WA));if(NA[J]=null,NA.destroyed){t(NA[g]===0);const ZA=NA[B].splice(NA[R]);for(let RA=0;RA<ZA.length;RA++){const vA=ZA[RA];D.errorRequest(
NA,vA,HA)}}}),gA.unref(),_[J]=gA,$[J]=gA,D.addListener($,"error",function(NA){this[S]=NA,this[a][x](NA)}),D.addListener($,"end",function(){D.destroy(this,new E(
"other side closed",D.getSocketInfo(this)))}),D.addListener($,"close",function(){const NA=this[S]||new E("closed",D.getSocketInfo(this));_[U]=null,this[J]!=null&&
this[J].destroy(NA),_[C]=_[R],t(_[o]===0),_.emit("disconnect",_[A],[_],NA),_[r]()});let QA=!1;return $.on("close",()=>{QA=!0}),{version:"h2",defaultPipelining:1/0,
write(...NA){return nA(_,...NA)},resume(){yA(_)},destroy(NA,WA){QA?queueMicrotask(WA):$.destroy(NA).on("close",WA)},get destroyed(){return $.destroyed},busy(){return!1}}}
function yA(_){const $=_[U];$?.destroyed===!1&&(_[s]===0&&_[M]===0?($.unref(),_[J].unref()):($.ref(),_[J].ref()))}function SA(_){this[U][S]=_,this[a][x](_)}function DA(_,$,gA){
if(gA===0){const QA=new Q(`HTTP/2: "frameError" received - type ${_}, code ${$}`);this[U][S]=QA,this[a][x](QA)}}function mA(){const _=new E("other side closed",
D.getSocketInfo(this[U]));this.destroy(_),D.destroy(this[U],_)}function TA(_){const $=this[S]||new E(`HTTP/2: "GOAWAY" frame received with code ${_}`,D.getSocketInfo(
this)),gA=this[a];if(gA[U]=null,gA[I]=null,this[J]!=null&&(this[J].destroy($),this[J]=null),D.destroy(this[U],$),gA[R]<gA[B].length){const QA=gA[B][gA[R]];gA[B][gA[R]++]=
null,D.errorRequest(gA,QA,$),gA[C]=gA[R]}t(gA[o]===0),gA.emit("disconnect",gA[A],[gA],$),gA[r]()}function sA(_){return _!=="GET"&&_!=="HEAD"&&_!=="OPTIONS"&&_!==
"TRACE"&&_!=="CONNECT"}function nA(_,$){const gA=_[J],{method:QA,path:NA,host:WA,upgrade:HA,expectContinue:ZA,signal:RA,headers:vA}=$;let{body:LA}=$;if(HA)return D.
errorRequest(_,$,new Error("Upgrade not supported for H2")),!1;const JA={};for(let wA=0;wA<vA.length;wA+=2){const VA=vA[wA+0],OA=vA[wA+1];if(Array.isArray(OA))for(let PA=0;PA<
OA.length;PA++)JA[VA]?JA[VA]+=`,${OA[PA]}`:JA[VA]=OA[PA];else JA[VA]=OA}let FA;const{hostname:zA,port:rA}=_[A];JA[h]=WA||`${zA}${rA?`:${rA}`:""}`,JA[p]=QA;const N=wA=>{
if(!$.aborted){if($.completed){QA==="CONNECT"&&FA!=null&&D.destroy(FA,wA||new i);return}wA=wA||new i,D.errorRequest(_,$,wA),FA!=null&&D.destroy(FA,wA),D.destroy(
LA,wA),_[B][_[R]++]=null,_[r]()}};try{$.onConnect(N)}catch(wA){D.errorRequest(_,$,wA)}if($.aborted)return!1;if(QA==="CONNECT"){gA.ref(),FA=gA.request(JA,{endStream:!1,
signal:RA});let wA=!1;const VA=KA=>{wA=!0,FA.off(m,OA),$.onUpgradeResponse(Number(KA[iA]),KA,uA)},OA=KA=>{wA=!0,FA.off("response",VA),$.onUpgradeError(KA)},PA=()=>{
try{$.onUpgrade(null,null,FA)}catch(KA){FA.off("response",VA),N(KA);return}$.aborted||(FA.off("error",N),FA.once(m,OA),_[B][_[R]++]=null)};return FA.once("respo\
nse",VA),FA.once("error",N),++gA[n],PA(),FA.once("close",()=>{!wA&&$.completed&&(FA.off("response",VA),FA.off(m,OA),$.onUpgradeError(new Q(`HTTP/2: "stream erro\
r" received - code ${FA.rstCode}`))),gA[n]-=1,gA[n]===0&&gA.unref()}),!0}JA[T]=NA,JA[H]="https";const AA=QA==="PUT"||QA==="POST"||QA==="PATCH";LA&&typeof LA.read==
"function"&&LA.read(0);let EA=D.bodyLength(LA);if(D.isFormDataLike(LA)){d??=e(1448).extractBody;const[wA,VA]=d(LA);JA["content-type"]=VA,LA=wA.stream,EA=wA.length}
if(EA==null&&(EA=$.contentLength),(EA===0||!AA)&&(EA=null),sA(QA)&&EA>0&&$.contentLength!=null&&$.contentLength!==EA){if(_[k])return D.errorRequest(_,$,new u),!1;
process.emitWarning(new u)}EA!=null&&(t(LA,"no body must not have content length"),JA[v]=`${EA}`),gA.ref();const kA=QA==="GET"||QA==="HEAD"||LA===null;return ZA?
(JA[W]="100-continue",FA=gA.request(JA,{endStream:kA,signal:RA}),FA.once("continue",UA)):(FA=gA.request(JA,{endStream:kA,signal:RA}),UA()),++gA[n],FA.once("resp\
onse",wA=>{const{[iA]:VA,...OA}=wA;if($.onResponseStarted(),$.aborted){const PA=new i;D.errorRequest(_,$,PA),D.destroy(FA,PA);return}$.onHeaders(Number(VA),IA(OA),
FA.resume.bind(FA),"")===!1&&FA.pause(),FA.on("data",PA=>{$.onData(PA)===!1&&FA.pause()})}),FA.once("end",()=>{(FA.state?.state==null||FA.state.state<6)&&$.onComplete(
[]),gA[n]===0&&gA.unref(),N(new Q("HTTP/2: stream half-closed (remote)")),_[B][_[R]++]=null,_[C]=_[R],_[r]()}),FA.once("close",()=>{gA[n]-=1,gA[n]===0&&gA.unref()}),
FA.once("error",function(wA){N(wA)}),FA.once("frameError",(wA,VA)=>{N(new Q(`HTTP/2: "frameError" received - type ${wA}, code ${VA}`))}),!0;function UA(){!LA||EA===
0?oA(N,FA,null,_,$,_[U],EA,AA):D.isBuffer(LA)?oA(N,FA,LA,_,$,_[U],EA,AA):D.isBlobLike(LA)?typeof LA.stream=="function"?BA(N,FA,LA.stream(),_,$,_[U],EA,AA):fA(N,
FA,LA,_,$,_[U],EA,AA):D.isStream(LA)?X(N,_[U],AA,FA,LA,_,$,EA):D.isIterable(LA)?BA(N,FA,LA,_,$,_[U],EA,AA):t(!1)}}function oA(_,$,gA,QA,NA,WA,HA,ZA){try{gA!=null&&
D.isBuffer(gA)&&(t(HA===gA.byteLength,"buffer body must have content length"),$.cork(),$.write(gA),$.uncork(),$.end(),NA.onBodySent(gA)),ZA||(WA[l]=!0),NA.onRequestSent(),
QA[r]()}catch(RA){_(RA)}}function X(_,$,gA,QA,NA,WA,HA,ZA){t(ZA!==0||WA[o]===0,"stream body cannot be pipelined");const RA=w(NA,QA,LA=>{LA?(D.destroy(RA,LA),_(LA)):
(D.removeAllListeners(RA),HA.onRequestSent(),gA||($[l]=!0),WA[r]())});D.addListener(RA,"data",vA);function vA(LA){HA.onBodySent(LA)}}async function fA(_,$,gA,QA,NA,WA,HA,ZA){
t(HA===gA.size,"blob body must have content length");try{if(HA!=null&&HA!==gA.size)throw new u;const RA=Buffer.from(await gA.arrayBuffer());$.cork(),$.write(RA),
$.uncork(),$.end(),NA.onBodySent(RA),NA.onRequestSent(),ZA||(WA[l]=!0),QA[r]()}catch(RA){_(RA)}}async function BA(_,$,gA,QA,NA,WA,HA,ZA){t(HA!==0||QA[o]===0,"it\
erator body cannot be pipelined");let RA=null;function vA(){if(RA){const JA=RA;RA=null,JA()}}const LA=()=>new Promise((JA,FA)=>{t(RA===null),WA[S]?FA(WA[S]):RA=
JA});$.on("close",vA).on("drain",vA);try{for await(const JA of gA){if(WA[S])throw WA[S];const FA=$.write(JA);NA.onBodySent(JA),FA||await LA()}$.end(),NA.onRequestSent(),
ZA||(WA[l]=!0),QA[r]()}catch(JA){_(JA)}finally{$.off("close",vA).off("drain",vA)}}K.exports=lA}),1313:((K,Z,e)=>{const t=e(4589),m=e(7030),w=e(7067),D=e(9500),{
channels:u}=e(5458),i=e(9691),E=e(1517),{InvalidArgumentError:Q,InformationalError:A,ClientDestroyedError:l}=e(3959),a=e(1332),{kUrl:o,kServerName:g,kClient:B,kBusy:C,
kConnect:R,kResuming:S,kRunning:U,kPending:k,kSize:x,kQueue:M,kConnected:J,kConnecting:r,kNeedDrain:s,kKeepAliveDefaultTimeout:I,kHostHeader:n,kPendingIdx:d,kRunningIdx:f,
kError:c,kPipelining:h,kKeepAliveTimeoutValue:p,kMaxHeadersSize:T,kKeepAliveMaxTimeout:H,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:W,kBodyTimeout:iA,kStrictContentLength:IA,
kConnector:uA,kMaxRedirections:lA,kMaxRequests:yA,kCounter:SA,kClose:DA,kDestroy:mA,kDispatch:TA,kInterceptors:sA,kLocalAddress:nA,kMaxResponseSize:oA,kOnError:X,
kHTTPContext:fA,kMaxConcurrentStreams:BA,kResume:_}=e(8031),$=e(4393),gA=e(3504);let QA=!1;const NA=Symbol("kClosedResolve"),WA=()=>{};function HA(rA){return rA[h]??
rA[fA]?.defaultPipelining??1}class ZA extends E{constructor(N,{interceptors:AA,maxHeaderSize:EA,headersTimeout:kA,socketTimeout:UA,requestTimeout:wA,connectTimeout:VA,
bodyTimeout:OA,idleTimeout:PA,keepAlive:KA,keepAliveTimeout:XA,maxKeepAliveTimeout:Ae,keepAliveMaxTimeout:jA,keepAliveTimeoutThreshold:_A,socketPath:$A,pipelining:dA,
tls:O,strictContentLength:F,maxCachedSessions:L,maxRedirections:y,connect:V,maxRequestsPerClient:z,localAddress:q,maxResponseSize:j,autoSelectFamily:eA,autoSelectFamilyAttemptTimeout:CA,
maxConcurrentStreams:bA,allowH2:xA,webSocket:Y,eventSource:b}={}){if(super({webSocket:Y,eventSource:b}),KA!==void 0)throw new Q("unsupported keepAlive, use pipe\
lining=0 instead");if(UA!==void 0)throw new Q("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(wA!==void 0)throw new Q("unsupported req\
uestTimeout, use headersTimeout & bodyTimeout instead");if(PA!==void 0)throw new Q("unsupported idleTimeout, use keepAliveTimeout instead");if(Ae!==void 0)throw new Q(
"unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(EA!=null&&!Number.isFinite(EA))throw new Q("invalid maxHeaderSize");if($A!=null&&typeof $A!=
"string")throw new Q("invalid socketPath");if(VA!=null&&(!Number.isFinite(VA)||VA<0))throw new Q("invalid connectTimeout");if(XA!=null&&(!Number.isFinite(XA)||XA<=
0))throw new Q("invalid keepAliveTimeout");if(jA!=null&&(!Number.isFinite(jA)||jA<=0))throw new Q("invalid keepAliveMaxTimeout");if(_A!=null&&!Number.isFinite(_A))
throw new Q("invalid keepAliveTimeoutThreshold");if(kA!=null&&(!Number.isInteger(kA)||kA<0))throw new Q("headersTimeout must be a positive integer or zero");if(OA!=
null&&(!Number.isInteger(OA)||OA<0))throw new Q("bodyTimeout must be a positive integer or zero");if(V!=null&&typeof V!="function"&&typeof V!="object")throw new Q(
"connect must be a function or an object");if(y!=null&&(!Number.isInteger(y)||y<0))throw new Q("maxRedirections must be a positive number");if(z!=null&&(!Number.
isInteger(z)||z<0))throw new Q("maxRequestsPerClient must be a positive number");if(q!=null&&(typeof q!="string"||m.isIP(q)===0))throw new Q("localAddress must \
be valid string IP address");if(j!=null&&(!Number.isInteger(j)||j<-1))throw new Q("maxResponseSize must be a positive number");if(CA!=null&&(!Number.isInteger(CA)||
CA<-1))throw new Q("autoSelectFamilyAttemptTimeout must be a positive number");if(xA!=null&&typeof xA!="boolean")throw new Q("allowH2 must be a valid boolean va\
lue");if(bA!=null&&(typeof bA!="number"||bA<1))throw new Q("maxConcurrentStreams must be a positive integer, greater than 0");typeof V!="function"&&(V=a({...O,maxCachedSessions:L,
allowH2:xA,socketPath:$A,timeout:VA,...eA?{autoSelectFamily:eA,autoSelectFamilyAttemptTimeout:CA}:void 0,...V})),AA?.Client&&Array.isArray(AA.Client)?(this[sA]=
AA.Client,QA||(QA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):
this[sA]=[RA({maxRedirections:y})],this[o]=D.parseOrigin(N),this[uA]=V,this[h]=dA??1,this[T]=EA||w.maxHeaderSize,this[I]=XA??4e3,this[H]=jA??6e5,this[v]=_A??2e3,
this[p]=this[I],this[g]=null,this[nA]=q??null,this[S]=0,this[s]=0,this[n]=`host: ${this[o].hostname}${this[o].port?`:${this[o].port}`:""}\r
`,this[iA]=OA??3e5,this[W]=kA??3e5,this[IA]=F??!0,this[lA]=y,this[yA]=z,this[NA]=null,this[oA]=j>-1?j:-1,this[BA]=bA??100,this[fA]=null,this[M]=[],this[f]=0,this[d]=
0,this[_]=G=>FA(this,G),this[X]=G=>vA(this,G)}get pipelining(){return this[h]}set pipelining(N){this[h]=N,this[_](!0)}get[k](){return this[M].length-this[d]}get[U](){
return this[d]-this[f]}get[x](){return this[M].length-this[f]}get[J](){return!!this[fA]&&!this[r]&&!this[fA].destroyed}get[C](){return!!(this[fA]?.busy(null)||this[x]>=
(HA(this)||1)||this[k]>0)}[R](N){LA(this),this.once("connect",N)}[TA](N,AA){const EA=N.origin||this[o].origin,kA=new i(EA,N,AA);return this[M].push(kA),this[S]||
(D.bodyLength(kA.body)==null&&D.isIterable(kA.body)?(this[S]=1,queueMicrotask(()=>FA(this))):this[_](!0)),this[S]&&this[s]!==2&&this[C]&&(this[s]=2),this[s]<2}async[DA](){
return new Promise(N=>{this[x]?this[NA]=N:N(null)})}async[mA](N){return new Promise(AA=>{const EA=this[M].splice(this[d]);for(let UA=0;UA<EA.length;UA++){const wA=EA[UA];
D.errorRequest(this,wA,N)}const kA=()=>{this[NA]&&(this[NA](),this[NA]=null),AA(null)};this[fA]?(this[fA].destroy(N,kA),this[fA]=null):queueMicrotask(kA),this[_]()})}}
const RA=e(1576);function vA(rA,N){if(rA[U]===0&&N.code!=="UND_ERR_INFO"&&N.code!=="UND_ERR_SOCKET"){t(rA[d]===rA[f]);const AA=rA[M].splice(rA[f]);for(let EA=0;EA<
AA.length;EA++){const kA=AA[EA];D.errorRequest(rA,kA,N)}t(rA[x]===0)}}async function LA(rA){t(!rA[r]),t(!rA[fA]);let{host:N,hostname:AA,protocol:EA,port:kA}=rA[o];
if(AA[0]==="["){const UA=AA.indexOf("]");t(UA!==-1);const wA=AA.substring(1,UA);t(m.isIP(wA)),AA=wA}rA[r]=!0,u.beforeConnect.hasSubscribers&&u.beforeConnect.publish(
{connectParams:{host:N,hostname:AA,protocol:EA,port:kA,version:rA[fA]?.version,servername:rA[g],localAddress:rA[nA]},connector:rA[uA]});try{const UA=await new Promise(
(wA,VA)=>{rA[uA]({host:N,hostname:AA,protocol:EA,port:kA,servername:rA[g],localAddress:rA[nA]},(OA,PA)=>{OA?VA(OA):wA(PA)})});if(rA.destroyed){D.destroy(UA.on("\
error",WA),new l);return}t(UA);try{rA[fA]=UA.alpnProtocol==="h2"?await gA(rA,UA):await $(rA,UA)}catch(wA){throw UA.destroy().on("error",WA),wA}rA[r]=!1,UA[SA]=0,
UA[yA]=rA[yA],UA[B]=rA,UA[c]=null,u.connected.hasSubscribers&&u.connected.publish({connectParams:{host:N,hostname:AA,protocol:EA,port:kA,version:rA[fA]?.version,
servername:rA[g],localAddress:rA[nA]},connector:rA[uA],socket:UA}),rA.emit("connect",rA[o],[rA])}catch(UA){if(rA.destroyed)return;if(rA[r]=!1,u.connectError.hasSubscribers&&
u.connectError.publish({connectParams:{host:N,hostname:AA,protocol:EA,port:kA,version:rA[fA]?.version,servername:rA[g],localAddress:rA[nA]},connector:rA[uA],error:UA}),
UA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(rA[U]===0);rA[k]>0&&rA[M][rA[d]].servername===rA[g];){const wA=rA[M][rA[d]++];D.errorRequest(rA,wA,UA)}else vA(rA,
UA);rA.emit("connectionError",rA[o],[rA],UA)}rA[_]()}function JA(rA){rA[s]=0,rA.emit("drain",rA[o],[rA])}function FA(rA,N){rA[S]!==2&&(rA[S]=2,zA(rA,N),rA[S]=0,
rA[f]>256&&(rA[M].splice(0,rA[f]),rA[d]-=rA[f],rA[f]=0))}function zA(rA,N){for(;;){if(rA.destroyed){t(rA[k]===0);return}if(rA[NA]&&!rA[x]){rA[NA](),rA[NA]=null;
return}if(rA[fA]&&rA[fA].resume(),rA[C])rA[s]=2;else if(rA[s]===2){N?(rA[s]=1,queueMicrotask(()=>JA(rA))):JA(rA);continue}if(rA[k]===0||rA[U]>=(HA(rA)||1))return;
const AA=rA[M][rA[d]];if(rA[o].protocol==="https:"&&rA[g]!==AA.servername){if(rA[U]>0)return;rA[g]=AA.servername,rA[fA]?.destroy(new A("servername changed"),()=>{
rA[fA]=null,FA(rA)})}if(rA[r])return;if(!rA[fA]){LA(rA);return}if(rA[fA].destroyed||rA[fA].busy(AA))return;!AA.aborted&&rA[fA].write(AA)?rA[d]++:rA[M].splice(rA[d],
1)}}K.exports=ZA}),1517:((K,Z,e)=>{const t=e(4573),m=e(3415),{ClientDestroyedError:w,ClientClosedError:D,InvalidArgumentError:u}=e(3959),{kDestroy:i,kClose:E,kClosed:Q,
kDestroyed:A,kDispatch:l,kInterceptors:a}=e(8031),o=Symbol("onDestroyed"),g=Symbol("onClosed"),B=Symbol("Intercepted Dispatch"),C=Symbol("webSocketOptions"),R=Symbol(
"eventSourceOptions");class S extends m{constructor(k){super(),this[A]=!1,this[o]=null,this[Q]=!1,this[g]=[],this[C]=k?.webSocket??{},this[R]=k?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[C].maxFragments??131072,maxPayloadSize:this[C].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[R].maxEventSize??
t.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[Q]}get interceptors(){return this[a]}set interceptors(k){if(k){for(let x=k.length-1;x>=
0;x--)if(typeof this[a][x]!="function")throw new u("interceptor must be an function")}this[a]=k}close(k){if(k===void 0)return new Promise((M,J)=>{this.close((r,s)=>r?
J(r):M(s))});if(typeof k!="function")throw new u("invalid callback");if(this[A]){queueMicrotask(()=>k(new w,null));return}if(this[Q]){this[g]?this[g].push(k):queueMicrotask(
()=>k(null,null));return}this[Q]=!0,this[g].push(k);const x=()=>{const M=this[g];this[g]=null;for(let J=0;J<M.length;J++)M[J](null,null)};this[E]().then(()=>this.
destroy()).then(()=>{queueMicrotask(x)})}destroy(k,x){if(typeof k=="function"&&(x=k,k=null),x===void 0)return new Promise((J,r)=>{this.destroy(k,(s,I)=>s?r(s):J(
I))});if(typeof x!="function")throw new u("invalid callback");if(this[A]){this[o]?this[o].push(x):queueMicrotask(()=>x(null,null));return}k||(k=new w),this[A]=!0,
this[o]=this[o]||[],this[o].push(x);const M=()=>{const J=this[o];this[o]=null;for(let r=0;r<J.length;r++)J[r](null,null)};this[i](k).then(()=>{queueMicrotask(M)})}[B](k,x){
if(!this[a]||this[a].length===0)return this[B]=this[l],this[l](k,x);let M=this[l].bind(this);for(let J=this[a].length-1;J>=0;J--)M=this[a][J](M);return this[B]=
M,M(k,x)}dispatch(k,x){if(!x||typeof x!="object")throw new u("handler must be an object");try{if(!k||typeof k!="object")throw new u("opts must be an object.");if(this[A]||
this[o])throw new w;if(this[Q])throw new D;return this[B](k,x)}catch(M){if(typeof x.onError!="function")throw new u("invalid onError method");return x.onError(M),
!1}}}K.exports=S}),3415:((K,Z,e)=>{const t=e(8474);class m extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...u){const i=Array.isArray(u[0])?u[0]:u;let E=this.dispatch.bind(this);for(const Q of i)if(Q!=null){if(typeof Q!="fu\
nction")throw new TypeError(`invalid interceptor, expected function received ${typeof Q}`);if(E=Q(E),E==null||typeof E!="function"||E.length!==2)throw new TypeError(
"invalid interceptor")}return new w(this,E)}}class w extends m{#A=null;#e=null;constructor(u,i){super(),this.#A=u,this.#e=i}dispatch(...u){this.#e(...u)}close(...u){
return this.#A.close(...u)}destroy(...u){return this.#A.destroy(...u)}}K.exports=m}),9221:((K,Z,e)=>{const t=e(1517),{kClose:m,kDestroy:w,kClosed:D,kDestroyed:u,
kDispatch:i,kNoProxyAgent:E,kHttpProxyAgent:Q,kHttpsProxyAgent:A}=e(8031),l=e(7508),a=e(1745),o={"http:":80,"https:":443};let g=!1;class B extends t{#A=null;#e=null;#t=null;constructor(R={}){
super(),this.#t=R,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:S,
httpsProxy:U,noProxy:k,...x}=R;this[E]=new a(x);const M=S??process.env.http_proxy??process.env.HTTP_PROXY;M?this[Q]=new l({...x,uri:M}):this[Q]=this[E];const J=U??
process.env.https_proxy??process.env.HTTPS_PROXY;J?this[A]=new l({...x,uri:J}):this[A]=this[Q],this.#n()}[i](R,S){const U=new URL(R.origin);return this.#s(U).dispatch(
R,S)}async[m](){await this[E].close(),this[Q][D]||await this[Q].close(),this[A][D]||await this[A].close()}async[w](R){await this[E].destroy(R),this[Q][u]||await this[Q].
destroy(R),this[A][u]||await this[A].destroy(R)}#s(R){let{protocol:S,host:U,port:k}=R;return U=U.replace(/:\d*$/,"").toLowerCase(),k=Number.parseInt(k,10)||o[S]||
0,this.#r(U,k)?S==="https:"?this[A]:this[Q]:this[E]}#r(R,S){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let U=0;U<this.#e.length;U++){
const k=this.#e[U];if(!(k.port&&k.port!==S)){if(/^[.*]/.test(k.hostname)){if(R.endsWith(k.hostname.replace(/^\*/,"")))return!1}else if(R===k.hostname)return!1}}
return!0}#n(){const R=this.#t.noProxy??this.#i,S=R.split(/[,\s]/),U=[];for(let k=0;k<S.length;k++){const x=S[k];if(!x)continue;const M=x.match(/^(.+):(\d+)$/);U.
push({hostname:(M?M[1]:x).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#A=R,this.#e=U}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){
return process.env.no_proxy??process.env.NO_PROXY??""}}K.exports=B}),5464:(K=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(w){this.list[this.top]=w,this.top=this.top+1&2047}shift(){const w=this.
list[this.bottom];return w===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,w)}}K.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){
return this.head.isEmpty()}push(w){this.head.isFull()&&(this.head=this.head.next=new t),this.head.push(w)}shift(){const w=this.tail,D=w.shift();return w.isEmpty()&&
w.next!==null&&(this.tail=w.next),D}}}),7292:((K,Z,e)=>{const t=e(1517),m=e(5464),{kConnected:w,kSize:D,kRunning:u,kPending:i,kQueued:E,kBusy:Q,kFree:A,kUrl:l,kClose:a,
kDestroy:o,kDispatch:g}=e(8031),B=e(8186),C=Symbol("clients"),R=Symbol("needDrain"),S=Symbol("queue"),U=Symbol("closed resolve"),k=Symbol("onDrain"),x=Symbol("o\
nConnect"),M=Symbol("onDisconnect"),J=Symbol("onConnectionError"),r=Symbol("get dispatcher"),s=Symbol("add client"),I=Symbol("remove client"),n=Symbol("stats");
class d extends t{constructor(c){super(c),this[S]=new m,this[C]=[],this[E]=0;const h=this;this[k]=function(T,H){const v=h[S];let W=!1;for(;!W;){const iA=v.shift();
if(!iA)break;h[E]--,W=!this.dispatch(iA.opts,iA.handler)}this[R]=W,!this[R]&&h[R]&&(h[R]=!1,h.emit("drain",T,[h,...H])),h[U]&&v.isEmpty()&&Promise.all(h[C].map(
iA=>iA.close())).then(h[U])},this[x]=(p,T)=>{h.emit("connect",p,[h,...T])},this[M]=(p,T,H)=>{h.emit("disconnect",p,[h,...T],H)},this[J]=(p,T,H)=>{h.emit("connec\
tionError",p,[h,...T],H)},this[n]=new B(this)}get[Q](){return this[R]}get[w](){return this[C].filter(c=>c[w]).length}get[A](){return this[C].filter(c=>c[w]&&!c[R]).
length}get[i](){let c=this[E];for(const{[i]:h}of this[C])c+=h;return c}get[u](){let c=0;for(const{[u]:h}of this[C])c+=h;return c}get[D](){let c=this[E];for(const{
[D]:h}of this[C])c+=h;return c}get stats(){return this[n]}async[a](){this[S].isEmpty()?await Promise.all(this[C].map(c=>c.close())):await new Promise(c=>{this[U]=
c})}async[o](c){for(;;){const h=this[S].shift();if(!h)break;h.handler.onError(c)}await Promise.all(this[C].map(h=>h.destroy(c)))}[g](c,h){const p=this[r]();return p?
p.dispatch(c,h)||(p[R]=!0,this[R]=!this[r]()):(this[R]=!0,this[S].push({opts:c,handler:h}),this[E]++),!this[R]}[s](c){return c.on("drain",this[k]).on("connect",
this[x]).on("disconnect",this[M]).on("connectionError",this[J]),this[C].push(c),this[R]&&queueMicrotask(()=>{this[R]&&this[k](c[l],[this,c])}),this}[I](c){c.close(
()=>{const h=this[C].indexOf(c);h!==-1&&this[C].splice(h,1)}),this[R]=this[C].some(h=>!h[R]&&h.closed!==!0&&h.destroyed!==!0)}}K.exports={PoolBase:d,kClients:C,
kNeedDrain:R,kAddClient:s,kRemoveClient:I,kGetDispatcher:r}}),8186:((K,Z,e)=>{const{kFree:t,kConnected:m,kPending:w,kQueued:D,kRunning:u,kSize:i}=e(8031),E=Symbol(
"pool");class Q{constructor(l){this[E]=l}get connected(){return this[E][m]}get free(){return this[E][t]}get pending(){return this[E][w]}get queued(){return this[E][D]}get running(){
return this[E][u]}get size(){return this[E][i]}}K.exports=Q}),5928:((K,Z,e)=>{const{PoolBase:t,kClients:m,kNeedDrain:w,kAddClient:D,kGetDispatcher:u}=e(7292),i=e(
1313),{InvalidArgumentError:E}=e(3959),Q=e(9500),{kUrl:A,kInterceptors:l}=e(8031),a=e(1332),o=Symbol("options"),g=Symbol("connections"),B=Symbol("factory");function C(S,U){
return new i(S,U)}class R extends t{constructor(U,{connections:k,factory:x=C,connect:M,connectTimeout:J,tls:r,maxCachedSessions:s,socketPath:I,autoSelectFamily:n,
autoSelectFamilyAttemptTimeout:d,allowH2:f,...c}={}){if(k!=null&&(!Number.isFinite(k)||k<0))throw new E("invalid connections");if(typeof x!="function")throw new E(
"factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!="object")throw new E("connect must be a function or an object");typeof M!="function"&&
(M=a({...r,maxCachedSessions:s,allowH2:f,socketPath:I,timeout:J,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:d}:void 0,...M})),super(c),this[l]=c.interceptors?.
Pool&&Array.isArray(c.interceptors.Pool)?c.interceptors.Pool:[],this[g]=k||null,this[A]=Q.parseOrigin(U),this[o]={...Q.deepClone(c),connect:M,allowH2:f},this[o].
interceptors=c.interceptors?{...c.interceptors}:void 0,this[B]=x,this.on("connectionError",(h,p,T)=>{for(const H of p){const v=this[m].indexOf(H);v!==-1&&this[m].
splice(v,1)}})}[u](){for(const U of this[m])if(!U[w])return U;if(!this[g]||this[m].length<this[g]){const U=this[B](this[A],this[o]);return this[D](U),U}}}K.exports=
R}),7508:((K,Z,e)=>{const{kProxy:t,kClose:m,kDestroy:w,kDispatch:D,kInterceptors:u}=e(8031),{URL:i}=e(3136),E=e(1745),Q=e(5928),A=e(1517),{InvalidArgumentError:l,
RequestAbortedError:a,SecureProxyConnectionError:o}=e(3959),g=e(1332),B=e(1313),C=Symbol("proxy agent"),R=Symbol("proxy client"),S=Symbol("proxy headers"),U=Symbol(
"request tls settings"),k=Symbol("proxy tls settings"),x=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function J(h){return h==="https:"?443:80}function r(h,p){
return new Q(h,p)}const s=()=>{};function I(h,p){return p.connections===1?new B(h,p):new Q(h,p)}class n extends A{#A;constructor(p,{headers:T={},connect:H,factory:v}){
if(super(),!p)throw new l("Proxy URL is mandatory");this[S]=T,v?this.#A=v(p,{connect:H}):this.#A=new B(p,{connect:H})}[D](p,T){const H=T.onHeaders;T.onHeaders=function(IA,uA,lA){
if(IA===407){typeof T.onError=="function"&&T.onError(new l("Proxy Authentication Required (407)"));return}H&&H.call(this,IA,uA,lA)};const{origin:v,path:W="/",headers:iA={}}=p;
if(p.path=v+W,!("host"in iA)&&!("Host"in iA)){const{host:IA}=new i(v);iA.host=IA}return p.headers={...this[S],...iA},this.#A[D](p,T)}async[m](){return this.#A.close()}async[w](p){
return this.#A.destroy(p)}}class d extends A{constructor(p){if(super(),!p||typeof p=="object"&&!(p instanceof i)&&!p.uri)throw new l("Proxy uri is mandatory");const{
clientFactory:T=r}=p;if(typeof T!="function")throw new l("Proxy opts.clientFactory must be a function.");const{proxyTunnel:H=!0}=p,v=this.#A(p),{href:W,origin:iA,
port:IA,protocol:uA,username:lA,password:yA,hostname:SA}=v;if(this[t]={uri:W,protocol:uA},this[u]=p.interceptors?.ProxyAgent&&Array.isArray(p.interceptors.ProxyAgent)?
p.interceptors.ProxyAgent:[],this[U]=p.requestTls,this[k]=p.proxyTls,this[S]=p.headers||{},this[M]=H,p.auth&&p.token)throw new l("opts.auth cannot be used in co\
mbination with opts.token");p.auth?this[S]["proxy-authorization"]=`Basic ${p.auth}`:p.token?this[S]["proxy-authorization"]=p.token:lA&&yA&&(this[S]["proxy-autho\
rization"]=`Basic ${Buffer.from(`${decodeURIComponent(lA)}:${decodeURIComponent(yA)}`).toString("base64")}`);const DA=g({...p.proxyTls});this[x]=g({...p.requestTls});
const mA=p.factory||I,TA=(sA,nA)=>{const{protocol:oA}=new i(sA);return!this[M]&&oA==="http:"&&this[t].protocol==="http:"?new n(this[t].uri,{headers:this[S],connect:DA,
factory:mA}):mA(sA,nA)};this[R]=T(v,{connect:DA}),this[C]=new E({...p,factory:TA,connect:async(sA,nA)=>{let oA=sA.host;sA.port||(oA+=`:${J(sA.protocol)}`);try{const{
socket:X,statusCode:fA}=await this[R].connect({origin:iA,port:IA,path:oA,signal:sA.signal,headers:{...this[S],host:sA.host},servername:this[k]?.servername||SA});
if(fA!==200&&(X.on("error",s).destroy(),nA(new a(`Proxy response (${fA}) !== 200 when HTTP Tunneling`))),sA.protocol!=="https:"){nA(null,X);return}let BA;this[U]?
BA=this[U].servername:BA=sA.servername,this[x]({...sA,servername:BA,httpSocket:X},nA)}catch(X){X.code==="ERR_TLS_CERT_ALTNAME_INVALID"?nA(new o(X)):nA(X)}}})}dispatch(p,T){
const H=f(p.headers);if(c(H),H&&!("host"in H)&&!("Host"in H)){const{host:v}=new i(p.origin);H.host=v}return this[C].dispatch({...p,headers:H},T)}#A(p){return typeof p==
"string"?new i(p):p instanceof i?p:new i(p.uri)}async[m](){await this[C].close(),await this[R].close()}async[w](){await this[C].destroy(),await this[R].destroy()}}
function f(h){if(Array.isArray(h)){const p={};for(let T=0;T<h.length;T+=2)p[h[T]]=h[T+1];return p}return h}function c(h){if(h&&Object.keys(h).find(T=>T.toLowerCase()===
"proxy-authorization"))throw new l("Proxy-Authorization should be sent in ProxyAgent constructor")}K.exports=d}),334:((K,Z,e)=>{const t=e(3415),m=e(4004);class w extends t{#A=null;#e=null;constructor(u,i={}){
super(i),this.#A=u,this.#e=i}dispatch(u,i){const E=new m({...u,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:i});return this.#A.dispatch(
u,E)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}K.exports=w}),1481:((K,Z,e)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:m}=e(
3959),w=e(1745);u()===void 0&&D(new w);function D(i){if(!i||typeof i.dispatch!="function")throw new m("Argument agent must implement Agent");Object.defineProperty(
globalThis,t,{value:i,writable:!0,enumerable:!1,configurable:!1})}function u(){return globalThis[t]}K.exports={setGlobalDispatcher:D,getGlobalDispatcher:u}}),9151:(K=>{
K.exports=class{#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(
...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){
return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(
...e)}}}),7158:((K,Z,e)=>{const t=e(9500),{kBodyUsed:m}=e(8031),w=e(4589),{InvalidArgumentError:D}=e(3959),u=e(8474),i=[300,301,302,303,307,308],E=Symbol("body");
class Q{constructor(B){this[E]=B,this[m]=!1}async*[Symbol.asyncIterator](){w(!this[m],"disturbed"),this[m]=!0,yield*this[E]}}class A{constructor(B,C,R,S){if(C!=
null&&(!Number.isInteger(C)||C<0))throw new D("maxRedirections must be a positive number");t.validateHandler(S,R.method,R.upgrade),this.dispatch=B,this.location=
null,this.abort=null,this.opts={...R,maxRedirections:0},this.maxRedirections=C,this.handler=S,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.
body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){w(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[m]=!1,u.prototype.
on.call(this.opts.body,"data",function(){this[m]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new Q(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new Q(this.opts.body))}onConnect(B){this.
abort=B,this.handler.onConnect(B,{history:this.history})}onUpgrade(B,C,R){this.handler.onUpgrade(B,C,R)}onError(B){this.handler.onError(B)}onHeaders(B,C,R,S){if(this.
location=this.history.length>=this.maxRedirections||t.isDisturbed(this.opts.body)?null:l(B,C),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(B,C,R,S);const{origin:U,pathname:k,search:x}=t.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=x?`${k}${x}`:k;this.opts.headers=o(this.opts.headers,B===303,this.opts.origin!==
U),this.opts.path=M,this.opts.origin=U,this.opts.maxRedirections=0,this.opts.query=null,B===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(B){if(!this.location)return this.handler.onData(B)}onComplete(B){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(B)}onBodySent(B){this.handler.onBodySent&&this.handler.onBodySent(B)}}function l(g,B){if(i.indexOf(g)===-1)return null;for(let C=0;C<B.length;C+=
2)if(B[C].length===8&&t.headerNameToString(B[C])==="location")return B[C+1]}function a(g,B,C){if(g.length===4)return t.headerNameToString(g)==="host";if(B&&t.headerNameToString(
g).startsWith("content-"))return!0;if(C&&(g.length===13||g.length===6||g.length===19)){const R=t.headerNameToString(g);return R==="authorization"||R==="cookie"||
R==="proxy-authorization"}return!1}function o(g,B,C){const R=[];if(Array.isArray(g))for(let S=0;S<g.length;S+=2)a(g[S],B,C)||R.push(g[S],g[S+1]);else if(g&&typeof g==
"object")for(const S of Object.keys(g))a(S,B,C)||R.push(S,g[S]);else w(g==null,"headers must be an object or an array");return R}K.exports=A}),4004:((K,Z,e)=>{const t=e(
4589),{kRetryHandlerDefaultRetry:m}=e(8031),{RequestRetryError:w}=e(3959),{isDisturbed:D,parseHeaders:u,parseRangeHeader:i,wrapRequestBody:E}=e(9500);function Q(a){
const o=Date.now();return new Date(a).getTime()-o}function A(a,o,g,B){const C=a["content-length"];if(C==null||!Number.isFinite(o.start)||!Number.isFinite(o.end))
return null;const R=Number(C),S=o.end-o.start+1;return!Number.isFinite(R)||R!==S?new w("Content-Length mismatch",g,{headers:a,data:{count:B}}):null}class l{constructor(o,g){
const{retryOptions:B,...C}=o,{retry:R,maxRetries:S,maxTimeout:U,minTimeout:k,timeoutFactor:x,methods:M,errorCodes:J,retryAfter:r,statusCodes:s}=B??{};this.dispatch=
g.dispatch,this.handler=g.handler,this.opts={...C,body:E(o.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:R??l[m],retryAfter:r??!0,maxTimeout:U??30*
1e3,minTimeout:k??500,timeoutFactor:x??2,maxRetries:S??5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:J??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(I=>{this.aborted=!0,this.abort?this.abort(I):this.reason=
I})}checkpointResponseEnd(o,g){if(this.end==null&&this.opts.method!=="HEAD"){const B=o["content-length"];this.end=B!=null?Number(B)-1:null,t(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(o,g,B){
this.handler.onUpgrade&&this.handler.onUpgrade(o,g,B)}onConnect(o){this.aborted?o(this.reason):this.abort=o}onBodySent(o){if(this.handler.onBodySent)return this.
handler.onBodySent(o)}static[m](o,{state:g,opts:B},C){const{statusCode:R,code:S,headers:U}=o,{method:k,retryOptions:x}=B,{maxRetries:M,minTimeout:J,maxTimeout:r,
timeoutFactor:s,statusCodes:I,errorCodes:n,methods:d}=x,{counter:f}=g;if(S&&S!=="UND_ERR_REQ_RETRY"&&!n.includes(S)){C(o);return}if(Array.isArray(d)&&!d.includes(
k)){C(o);return}if(R!=null&&Array.isArray(I)&&!I.includes(R)){C(o);return}if(f>M){C(o);return}let c=U?.["retry-after"];c&&(c=Number(c),c=Number.isNaN(c)?Q(c):c*
1e3);const h=c>0?Math.min(c,r):Math.min(J*s**(f-1),r);setTimeout(()=>C(null),h)}onHeaders(o,g,B,C){const R=u(g);if(this.retryCount+=1,o>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(o)===!1?(this.headersSent=!0,this.checkpointResponseEnd(R,B),this.handler.onHeaders(o,g,B,C)):(this.abort(new w("Request fai\
led",o,{headers:R,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,o!==206&&(this.start>0||o!==200))return this.abort(new w("server\
 does not support the range header and the payload was partially consumed",o,{headers:R,data:{count:this.retryCount}})),!1;const U=i(R["content-range"]);if(!U)return this.
abort(new w("Content-Range mismatch",o,{headers:R,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==R.etag)return this.abort(new w("ETag mismat\
ch",o,{headers:R,data:{count:this.retryCount}})),!1;const k=A(R,U,o,this.retryCount);if(k!=null)return this.abort(k),!1;const{start:x,size:M,end:J=M-1}=U;return this.
start!==x||this.end!=null&&this.end!==J?(this.abort(new w("Content-Range mismatch",o,{headers:R,data:{count:this.retryCount}})),!1):(this.resume=B,!0)}if(this.end==
null){if(o===206){const U=i(R["content-range"]);if(U==null)return this.headersSent=!0,this.handler.onHeaders(o,g,B,C);const k=A(R,U,o,this.retryCount);if(k!=null)
return this.abort(k),!1;const{start:x,size:M,end:J=M-1}=U;t(x!=null&&Number.isFinite(x),"content-range mismatch"),t(J!=null&&Number.isFinite(J),"invalid content\
-length"),this.start=x,this.end=J}if(this.end==null){const U=R["content-length"];this.end=U!=null?Number(U)-1:null}return t(Number.isFinite(this.start)),t(this.
end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=B,this.headersSent=!0,this.etag=R.etag!=null?R.etag:null,this.etag!=null&&this.etag.startsWith(
"W/")&&(this.etag=null),this.handler.onHeaders(o,g,B,C)}const S=new w("Request failed",o,{headers:R,data:{count:this.retryCount}});return this.abort(S),!1}onData(o){
return this.start+=o.length,this.handler.onData(o)}onComplete(o){return this.retryCount=0,this.handler.onComplete(o)}onError(o){if(this.aborted||D(this.opts.body)||
this.headersSent&&this.resume==null)return this.handler.onError(o);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-
this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(o,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},g.bind(this));
function g(B){if(B!=null||this.aborted||D(this.opts.body))return this.handler.onError(B);if(this.start!==0){const C={range:`bytes=${this.start}-${this.end??""}`};
this.etag!=null&&(C["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...C}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(
this.opts,this)}catch(C){this.handler.onError(C)}}}}K.exports=l}),4287:((K,Z,e)=>{const{isIP:t}=e(7030),{lookup:m}=e(610),w=e(9151),{InvalidArgumentError:D,InformationalError:u}=e(
3959),i=Math.pow(2,31)-1;class E{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(l){this.#A=l.maxTTL,this.#e=l.maxItems,this.dualStack=
l.dualStack,this.affinity=l.affinity,this.lookup=l.lookup??this.#s,this.pick=l.pick??this.#r}get full(){return this.#t.size===this.#e}runLookup(l,a,o){const g=this.#t.
get(l.hostname);if(g==null&&this.full){o(null,l.origin);return}const B={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,
maxTTL:this.#A,maxItems:this.#e};if(g==null)this.lookup(l,B,(C,R)=>{if(C||R==null||R.length===0){o(C??new u("No DNS entries found"));return}this.setRecords(l,R);
const S=this.#t.get(l.hostname),U=this.pick(l,S,B.affinity);let k;typeof U.port=="number"?k=`:${U.port}`:l.port!==""?k=`:${l.port}`:k="",o(null,`${l.protocol}//${U.
family===6?`[${U.address}]`:U.address}${k}`)});else{const C=this.pick(l,g,B.affinity);if(C==null){this.#t.delete(l.hostname),this.runLookup(l,a,o);return}let R;
typeof C.port=="number"?R=`:${C.port}`:l.port!==""?R=`:${l.port}`:R="",o(null,`${l.protocol}//${C.family===6?`[${C.address}]`:C.address}${R}`)}}#s(l,a,o){m(l.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,B)=>{if(g)return o(g);const C=new Map;for(const R of B)C.set(`${R.address}:${R.family}`,
R);o(null,C.values())})}#r(l,a,o){let g=null;const{records:B,offset:C}=a;let R;if(this.dualStack?(o==null&&(C==null||C===i?(a.offset=0,o=4):(a.offset++,o=(a.offset&
1)===1?6:4)),B[o]!=null&&B[o].ips.length>0?R=B[o]:R=B[o===4?6:4]):R=B[o],R==null||R.ips.length===0)return g;R.offset==null||R.offset===i?R.offset=0:R.offset++;const S=R.
offset%R.ips.length;return g=R.ips[S]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(R.ips.splice(S,1),this.pick(l,a,o)):g}setRecords(l,a){const o=Date.now(),g={
records:{4:null,6:null}};for(const B of a){B.timestamp=o,typeof B.ttl=="number"?B.ttl=Math.min(B.ttl,this.#A):B.ttl=this.#A;const C=g.records[B.family]??{ips:[]};
C.ips.push(B),g.records[B.family]=C}this.#t.set(l.hostname,g)}getHandler(l,a){return new Q(this,l,a)}}class Q extends w{#A=null;#e=null;#t=null;#s=null;#r=null;constructor(l,{
origin:a,handler:o,dispatch:g},B){super(o),this.#r=a,this.#s=o,this.#e={...B},this.#A=l,this.#t=g}onError(l){switch(l.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(a,o)=>{if(a)return this.#s.onError(a);const g={...this.#e,origin:o};this.#t(g,this)});return}this.#s.onError(
l);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:this.#s.onError(l);break}}}K.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<
0))throw new D("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new D("Invalid maxItems. M\
ust be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new D("Invalid affinity. Must be either 4 or 6");if(A?.
dualStack!=null&&typeof A?.dualStack!="boolean")throw new D("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new D(
"Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new D("Invalid pick. Must be a function");const l=A?.dualStack??!0;let a;
l?a=A?.affinity??null:a=A?.affinity??4;const o={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:l,affinity:a,maxItems:A?.maxItems??1/0},
g=new E(o);return B=>function(R,S){const U=R.origin.constructor===URL?R.origin:new URL(R.origin);return t(U.hostname)!==0?B(R,S):(g.runLookup(U,R,(k,x)=>{if(k)return S.
onError(k);let M=null;M={...R,servername:U.hostname,origin:x,headers:{host:U.hostname,...R.headers}},B(M,g.getHandler({origin:U,dispatch:B,handler:S},R))}),!0)}}}),
5376:((K,Z,e)=>{const t=e(9500),{InvalidArgumentError:m,RequestAbortedError:w}=e(3959),D=e(9151);class u extends D{#A=1024*1024;#e=null;#t=!1;#s=!1;#r=0;#n=null;#o=null;constructor({
maxSize:Q},A){if(super(A),Q!=null&&(!Number.isFinite(Q)||Q<1))throw new m("maxSize must be a number greater than 0");this.#A=Q??this.#A,this.#o=A}onConnect(Q){this.#e=
Q,this.#o.onConnect(this.#i.bind(this))}#i(Q){this.#s=!0,this.#n=Q}onHeaders(Q,A,l,a){const g=t.parseHeaders(A)["content-length"];if(g!=null&&g>this.#A)throw new w(
`Response size (${g}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#o.onHeaders(Q,A,l,a)}onError(Q){this.#t||(Q=this.#n??Q,this.#o.onError(Q))}onData(Q){
return this.#r=this.#r+Q.length,this.#r>=this.#A&&(this.#t=!0,this.#s?this.#o.onError(this.#n):this.#o.onComplete([])),!0}onComplete(Q){if(!this.#t){if(this.#s){
this.#o.onError(this.reason);return}this.#o.onComplete(Q)}}}function i({maxSize:E}={maxSize:1024*1024}){return Q=>function(l,a){const{dumpMaxSize:o=E}=l,g=new u(
{maxSize:o},a);return Q(l,g)}}K.exports=i}),1576:((K,Z,e)=>{const t=e(7158);function m({maxRedirections:w}){return D=>function(i,E){const{maxRedirections:Q=w}=i;
if(!Q)return D(i,E);const A=new t(D,Q,i,E);return i={...i,maxRedirections:0},D(i,A)}}K.exports=m}),7734:((K,Z,e)=>{const t=e(7158);K.exports=m=>{const w=m?.maxRedirections;
return D=>function(i,E){const{maxRedirections:Q=w,...A}=i;if(!Q)return D(i,E);const l=new t(D,Q,i,E);return D(A,l)}}}),5486:((K,Z,e)=>{const t=e(4004);K.exports=
m=>w=>function(u,i){return w(u,new t({...u,retryOptions:{...m,...u.retryOptions}},{handler:i,dispatch:w}))}}),748:((K,Z,e)=>{Object.defineProperty(Z,"__esModule",
{value:!0}),Z.SPECIAL_HEADERS=Z.HEADER_STATE=Z.MINOR=Z.MAJOR=Z.CONNECTION_TOKEN_CHARS=Z.HEADER_CHARS=Z.TOKEN=Z.STRICT_TOKEN=Z.HEX=Z.URL_CHAR=Z.STRICT_URL_CHAR=Z.
USERINFO_CHARS=Z.MARK=Z.ALPHANUM=Z.NUM=Z.HEX_MAP=Z.NUM_MAP=Z.ALPHA=Z.FINISH=Z.H_METHOD_MAP=Z.METHOD_MAP=Z.METHODS_RTSP=Z.METHODS_ICE=Z.METHODS_HTTP=Z.METHODS=Z.
LENIENT_FLAGS=Z.FLAGS=Z.TYPE=Z.ERROR=void 0;const t=e(4608);var m;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=
3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",
A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADE\
R_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=
14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="C\
B_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.
PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"})(m=Z.ERROR||(Z.ERROR={}));var w;(function(A){
A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(w=Z.TYPE||(Z.TYPE={}));var D;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP\
_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=
32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(D=Z.FLAGS||(Z.FLAGS={}));var u;(function(A){
A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(u=Z.LENIENT_FLAGS||(Z.LENIENT_FLAGS={}));var i;(function(A){A[A.
DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",
A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",
A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTI\
VITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]=
"UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.
PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",
A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(i=Z.METHODS||
(Z.METHODS={})),Z.METHODS_HTTP=[i.DELETE,i.GET,i.HEAD,i.POST,i.PUT,i.CONNECT,i.OPTIONS,i.TRACE,i.COPY,i.LOCK,i.MKCOL,i.MOVE,i.PROPFIND,i.PROPPATCH,i.SEARCH,i.UNLOCK,
i.BIND,i.REBIND,i.UNBIND,i.ACL,i.REPORT,i.MKACTIVITY,i.CHECKOUT,i.MERGE,i["M-SEARCH"],i.NOTIFY,i.SUBSCRIBE,i.UNSUBSCRIBE,i.PATCH,i.PURGE,i.MKCALENDAR,i.LINK,i.UNLINK,
i.PRI,i.SOURCE],Z.METHODS_ICE=[i.SOURCE],Z.METHODS_RTSP=[i.OPTIONS,i.DESCRIBE,i.ANNOUNCE,i.SETUP,i.PLAY,i.PAUSE,i.TEARDOWN,i.GET_PARAMETER,i.SET_PARAMETER,i.REDIRECT,
i.RECORD,i.FLUSH,i.GET,i.POST],Z.METHOD_MAP=t.enumToMap(i),Z.H_METHOD_MAP={},Object.keys(Z.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(Z.H_METHOD_MAP[A]=Z.METHOD_MAP[A])});
var E;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(E=Z.FINISH||(Z.FINISH={})),Z.ALPHA=[];for(let A=65;A<=90;A++)Z.
ALPHA.push(String.fromCharCode(A)),Z.ALPHA.push(String.fromCharCode(A+32));Z.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},Z.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,
6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},Z.NUM=["0","1","2","3","4","5","6","7","8","9"],Z.ALPHANUM=Z.ALPHA.concat(Z.NUM),Z.
MARK=["-","_",".","!","~","*","'","(",")"],Z.USERINFO_CHARS=Z.ALPHANUM.concat(Z.MARK).concat(["%",";",":","&","=","+","$",","]),Z.STRICT_URL_CHAR=["!",'"',"$","\
%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(Z.ALPHANUM),Z.URL_CHAR=Z.STRICT_URL_CHAR.concat(
["	","\f"]);for(let A=128;A<=255;A++)Z.URL_CHAR.push(A);Z.HEX=Z.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),Z.STRICT_TOKEN=["!","#","$","%","&",
"'","*","+","-",".","^","_","`","|","~"].concat(Z.ALPHANUM),Z.TOKEN=Z.STRICT_TOKEN.concat([" "]),Z.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&Z.HEADER_CHARS.
push(A);Z.CONNECTION_TOKEN_CHARS=Z.HEADER_CHARS.filter(A=>A!==44),Z.MAJOR=Z.NUM_MAP,Z.MINOR=Z.MAJOR;var Q;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]=
"CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTI\
ON_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHU\
NKED"})(Q=Z.HEADER_STATE||(Z.HEADER_STATE={})),Z.SPECIAL_HEADERS={connection:Q.CONNECTION,"content-length":Q.CONTENT_LENGTH,"proxy-connection":Q.CONNECTION,"tra\
nsfer-encoding":Q.TRANSFER_ENCODING,upgrade:Q.UPGRADE}}),3922:((K,Z,e)=>{const{Buffer:t}=e(4573);K.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgB\
H9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlb\
nYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAA\
gICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJG\
GxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0c\
F9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxod\
HRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0d\
HBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zd\
GF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X\
2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCO\
CAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoA\
gAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgA\
SABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEI\
gBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILI\
AZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBA\
nFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAI\
ARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGI\
AUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCA\
AwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgB\
UYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBC\
yAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQ\
Qh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQ\
QF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgA\
yABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECI\
AAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgA\
d8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e\
3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKA\
bgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMu\
QELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsD\
KUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQ\
TwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKA\
Ax/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC\
0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7\
gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBg\
gEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBl\
gEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBq\
gEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8A\
QwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZna\
Gpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0A\
bUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBI\
QMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAER\
w1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA\
0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC\
0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCO\
CIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMW\
hs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBA\
WohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCE\
CACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADK\
AJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQ\
CACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAI\
QMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRF\
zYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQI\
AJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAI\
gBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4Ut\
QG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBA\
WohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEIC\
QoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6A\
gtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4Cv\
gK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hC\
gyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCB\
EElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQ\
QFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACK\
QMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQ\
RVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAER\
gRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdA\
gsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCI\
AIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBA\
DYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBA\
WoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC\
0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQ\
CABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgc\
kcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBC\
yABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2\
wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDR\
Q0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrD\
hgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgA\
S0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCA\
CIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABa\
yACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhA\
wzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGI\
AAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAI\
gFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrI\
AIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGD\
d8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAER\
gRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhA\
wzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGB\
EBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AA\
EcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBC\
yABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBA\
SEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgB\
EYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgA\
SAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAa\
i0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohA\
CAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQ\
AJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AA\
EHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAI\
QMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQ\
QYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQ\
QQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILA\
kADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMv\
wILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQ\
YwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqL\
QAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILI\
AJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AI\
AIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGD\
XUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGD\
a8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CI\
AIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoA\
gAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtA\
ABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAb\
m5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiA\
UcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDD\
KcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMp\
gILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILI\
AJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBA\
UYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgB\
CABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa\
2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohB\
SABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABI\
ABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohA\
UEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBW\
wsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQ\
QFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEI\
AFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFra\
iEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFI\
AEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LA\
E9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0AT\
QsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtA\
ABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAER\
g2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EA\
iACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACK\
AIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAI\
gAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQ\
AJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHD\
UIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBA\
WohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBC\
yABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA\
2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohB\
gJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09P\
T09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06I\
ABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBA\
WohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQ\
QFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqI\
QFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBD\
ww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABL\
QAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0N\
DQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBA\
WohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhA\
wzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA\
0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQ\
QFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDD\
OcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgB\
EcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBA\
DYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCH\
CACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXC\
zYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMv\
gELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYA\
CEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2A\
hAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUI\
AJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQI\
AJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAI\
QMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELI\
AIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhA\
CACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqC\
yEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcI\
AIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCF\
CACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBA\
DYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBF\
TYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AK\
UEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgA\
iABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABN\
gIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgA\
iAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFB\
EAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgA\
kEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQ\
QA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzC\
yAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELI\
AEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvC\
yACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLI\
AIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBA\
WoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACI\
AFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQ\
QFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LI\
AJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BM\
EEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIAR\
Q0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEAN\
gIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACI\
AE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BM\
CADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToAL\
CACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqI\
gFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBg\
AFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBA\
DYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQ\
AJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCF\
CACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCH\
CACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMD\
GELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2A\
hAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUD\
FsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCB\
CEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCD\
CACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2A\
hQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQ\
CACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABE\
CwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAI\
AFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMD\
EwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBA\
DYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcI\
AIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgA\
kGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEI\
AFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBA\
SEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgA\
EUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQ\
QE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgA\
S0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAI\
gAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCC\
yACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAAR\
Q0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFI\
AAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgA\
kEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2A\
gQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABN\
gIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC\
0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCC\
yABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgA\
iAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAAB\
EAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGB\
EBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+a\
i0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMA\
QsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQN\
gIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC\
0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcI\
AIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPN\
gIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC\
0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2\
MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMA\
QsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELI\
AEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBA\
n8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAA\
kAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACI\
ABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AI\
AEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMC\
wcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhI\
iMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZW\
lthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC\
0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC\
0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC\
0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC\
0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgA\
C0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AI\
ABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiB\
EF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrI\
AMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgA\
SACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDR\
Q0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQ\
ShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxD\
QBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLB\
gAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUB\
DYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2\
NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBj\
NAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0I\
gJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQ\
bTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCA\
CILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCD\
CIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQ\
X8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQ\
QAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABI\
AcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEf\
yAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECC\
wNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2A\
gQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2A\
gAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiA\
CAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA\
0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDB\
EBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAI\
AUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+/\
///B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA\
0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA\
0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAA\
kcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqI\
gNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQ\
ANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgB\
EEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEI\
ABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYI\
QcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4I\
ABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3A\
gAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBc\
jYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJ\
iAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgA\
UEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMI\
AAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCA\
AwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAI\
AI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAK\
AIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFN\
gIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiA\
igCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgC\
UEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgA\
TYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFN\
gIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmI\
AVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgA\
UEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggA\
kEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BC\
yADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyN\
gIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0\
AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAA\
AMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVua\
yBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDR\
SBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc\
3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsY\
mFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb\
3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92Y\
Wx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY\
29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhc\
gBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlI\
GFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsa\
WQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5nd\
GgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyY\
WN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY\
3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBja\
GFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0Z\
QBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX\
2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvb\
l9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZ\
CBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlI\
G9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwY\
WNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZ\
WN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ\
09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQAT\
kVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRV\
UVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX\
0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUA\
ENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QU\
k9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfU\
FJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIR\
VIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDV\
EVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT\
0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTV\
F9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFT\
lRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOV\
kFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVUR\
QBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fV\
kFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT\
01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMR\
QBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT\
19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQ\
U5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVV\
EhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYU\
EVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQ\
VRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSR\
UNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEA\
E5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtE\
gAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUD\
gAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzE\
wAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICA\
gICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICA\
gICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFA\
QIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5x\
AALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKA\
AsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQ\
bHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUW\
UxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3742:((K,Z,e)=>{
const{Buffer:t}=e(4573);K.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAy\
ABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAk\
UNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANg\
IYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQ\
MgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQ\
RAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIg\
JBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQAC\
gCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAi\
ADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBw\
AgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38Dfi\
ABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0\
RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxA\
ELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsA\
ELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMg\
ycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQ\
tBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQ\
IMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9w\
AMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiw\
EMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnw\
EMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAk\
ACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFR\
YXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZ\
QBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIA\
EgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpw\
MLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNAC\
ADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBD\
YCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ\
4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQC\
ACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ\
0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIA\
JBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQ\
ACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIA\
IoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQ\
IAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAk\
ELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAd\
ABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDL\
MCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74Cvg\
K+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAi\
ACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQ\
EhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIg\
BB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJC\
EDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQ\
wWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCw\
NAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAG\
tB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9D\
tqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgAC\
EBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBai\
IBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT\
8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAw\
zZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBE\
cEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4x\
g2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQ\
FqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAE\
E6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8Cvw\
IBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvA\
IgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/w\
FxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDh\
MAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgAT\
YCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDc\
sBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIA\
IgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0\
EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIA\
RHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIA\
IoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAW\
ohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIA\
FBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCm\
sOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAH\
wBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDK\
oCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAE\
EBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBE\
BB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDL\
UCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDH\
YLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS\
0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8Bbw\
sgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIA\
IoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAg\
AiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgAS\
AAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0\
EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQ\
EMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIg\
AgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAG\
sOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIA\
FBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQC\
ABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkw\
IgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIA\
EtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiAS\
EDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAG\
sOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQY\
kBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZ\
QBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIA\
EtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgAS\
AERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIA\
FBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAi\
AFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQ\
MM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIA\
EgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQC\
ABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQ\
AAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIA\
BB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIA\
JBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIA\
EgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAU\
EBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6AC\
EDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsB\
c2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQ\
sgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQ\
MMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQ\
psIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQ\
FqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQ\
sgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAw\
y3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXAS\
EDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBAC\
EDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQ\
A2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDE\
EAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsg\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHC\
ACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANg\
IcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIA\
JBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdE\
HKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAy\
ACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQ\
RAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIA\
IgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAi\
AAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByR\
c2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQ\
sgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQ\
ELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2Ag\
wgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42Ah\
AgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbg\
sgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQT\
khAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQ\
AsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAk\
AgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAE\
UEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAw\
JAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAw\
JAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDA\
xqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2Ag\
QgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAU\
YNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAH\
I7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACy\
AADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ\
82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCy\
ACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAi\
AANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAU\
EBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDF\
YLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAw\
w4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAy\
ACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHC\
ACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANg\
IEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDC\
sLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIg\
NFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDg\
IEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQ\
MMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAw\
whC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQ\
FqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIA\
JB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAE\
cNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIA\
RGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQ\
MMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAU\
EBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2Ah\
QgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHC\
ACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAk\
HIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCw\
sgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCT\
YCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAk\
EANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFC\
ACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAk\
EANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnB\
o2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBU\
UEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQb\
UaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQ\
A6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANg\
IYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDAC\
AAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIA\
BB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2\
IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYW\
FhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDw\
tBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDw\
tBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDw\
tBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC\
1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQ\
AgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC\
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAA\
AA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAg\
AiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0A\
BBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1N\
AAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQe\
wBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIA\
E2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRg\
RAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0Ig\
EgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeH\
EgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2Ag\
ggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0A\
AoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBAC\
AGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQ\
AhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZ\
TQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEG\
ohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBE\
EBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIA\
QCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/N\
MAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAw\
sgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0\
sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAA\
wHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIA\
FBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCC\
IBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtN\
AAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAy\
ABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgAS\
AFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIA\
EtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBG\
shASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIg\
VBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIA\
IgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAX\
I2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQd\
DTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QY\
zQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIA\
IgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQC\
ADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2Ag\
gLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0Qb\
zSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAn\
I2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKA\
IAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIA\
IgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAn\
RBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAE\
EUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjN\
AAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAi\
ABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQX\
hxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQ\
EMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIA\
M2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQC\
AIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCk\
EQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAA\
gAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdm\
VyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3\
QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYW\
N0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW\
5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYW\
xsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm\
9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb2\
5fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcg\
BTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTE\
YgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZW\
N0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aA\
BJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YW\
x1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbn\
MgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZX\
QgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2\
NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl\
9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcG\
FuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb2\
4gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYm\
FjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZX\
F1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0\
VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk\
5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTE\
FOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUE\
VfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU\
5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVE\
lBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk\
9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQU\
xFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQV\
RJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU\
4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU\
5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS\
1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cG\
VjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASF\
BFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS1\
9FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0\
VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV\
9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0\
xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVE\
VEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRA\
BIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQV\
RFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSE\
VOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU\
9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTU\
lUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAI\
sUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAG\
YUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAAL\
MRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAA\
IAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZW\
VlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACy\
FlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBA\
QEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAA\
AAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1\
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),4608:((K,Z)=>{Object.defineProperty(Z,"__esM\
odule",{value:!0}),Z.enumToMap=void 0;function e(t){const m={};return Object.keys(t).forEach(w=>{const D=t[w];typeof D=="number"&&(m[w]=D)}),m}Z.enumToMap=e}),7017:((K,Z,e)=>{
const{kClients:t}=e(8031),m=e(1745),{kAgent:w,kMockAgentSet:D,kMockAgentGet:u,kDispatches:i,kIsMockActive:E,kNetConnect:Q,kGetNetConnect:A,kOptions:l,kFactory:a}=e(
2305),o=e(2361),g=e(6480),{matchValue:B,buildMockOptions:C}=e(3193),{InvalidArgumentError:R,UndiciError:S}=e(3959),U=e(3415),k=e(5773),x=e(5738);class M extends U{constructor(r){
if(super(r),this[Q]=!0,this[E]=!0,r?.agent&&typeof r.agent.dispatch!="function")throw new R("Argument opts.agent must implement Agent");const s=r?.agent?r.agent:
new m(r);this[w]=s,this[t]=s[t],this[l]=C(r)}get(r){let s=this[u](r);return s||(s=this[a](r),this[D](r,s)),s}dispatch(r,s){return this.get(r.origin),this[w].dispatch(
r,s)}async close(){await this[w].close(),this[t].clear()}deactivate(){this[E]=!1}activate(){this[E]=!0}enableNetConnect(r){if(typeof r=="string"||typeof r=="fun\
ction"||r instanceof RegExp)Array.isArray(this[Q])?this[Q].push(r):this[Q]=[r];else if(typeof r>"u")this[Q]=!0;else throw new R("Unsupported matcher. Must be on\
e of String|Function|RegExp.")}disableNetConnect(){this[Q]=!1}get isMockActive(){return this[E]}[D](r,s){this[t].set(r,s)}[a](r){const s=Object.assign({agent:this},
this[l]);return this[l]&&this[l].connections===1?new o(r,s):new g(r,s)}[u](r){const s=this[t].get(r);if(s)return s;if(typeof r!="string"){const I=this[a]("http:\
//localhost:9999");return this[D](r,I),I}for(const[I,n]of Array.from(this[t]))if(n&&typeof I!="string"&&B(I,r)){const d=this[a](r);return this[D](r,d),d[i]=n[i],
d}}[A](){return this[Q]}pendingInterceptors(){const r=this[t];return Array.from(r.entries()).flatMap(([s,I])=>I[i].map(n=>({...n,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:r=new x}={}){const s=this.pendingInterceptors();if(s.length===0)return;const I=new k("interceptor","interceptors").pluralize(s.length);
throw new S(`
${I.count} ${I.noun} ${I.is} pending:

${r.format(s)}
`.trim())}}K.exports=M}),2361:((K,Z,e)=>{const{promisify:t}=e(7975),m=e(1313),{buildMockDispatch:w}=e(3193),{kDispatches:D,kMockAgent:u,kClose:i,kOriginalClose:E,
kOrigin:Q,kOriginalDispatch:A,kConnected:l}=e(2305),{MockInterceptor:a}=e(5843),o=e(8031),{InvalidArgumentError:g}=e(3959);class B extends m{constructor(R,S){if(super(
R,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[u]=S.agent,this[Q]=R,this[D]=[],this[l]=1,this[A]=
this.dispatch,this[E]=this.close.bind(this),this.dispatch=w.call(this),this.close=this[i]}get[o.kConnected](){return this[l]}intercept(R){return new a(R,this[D])}async[i](){
await t(this[E])(),this[l]=0,this[u][o.kClients].delete(this[Q])}}K.exports=B}),2673:((K,Z,e)=>{const{UndiciError:t}=e(3959),m=Symbol.for("undici.error.UND_MOCK\
_ERR_MOCK_NOT_MATCHED");class w extends t{constructor(u){super(u),Error.captureStackTrace(this,w),this.name="MockNotMatchedError",this.message=u||"The request d\
oes not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](u){return u&&u[m]===!0}[m]=!0}K.exports={MockNotMatchedError:w}}),
5843:((K,Z,e)=>{const{getResponseData:t,buildKey:m,addMockDispatch:w}=e(3193),{kDispatches:D,kDispatchKey:u,kDefaultHeaders:i,kDefaultTrailers:E,kContentLength:Q,
kMockDispatch:A}=e(2305),{InvalidArgumentError:l}=e(3959),{buildURL:a}=e(9500);class o{constructor(C){this[A]=C}delay(C){if(typeof C!="number"||!Number.isInteger(
C)||C<=0)throw new l("waitInMs must be a valid integer > 0");return this[A].delay=C,this}persist(){return this[A].persist=!0,this}times(C){if(typeof C!="number"||
!Number.isInteger(C)||C<=0)throw new l("repeatTimes must be a valid integer > 0");return this[A].times=C,this}}class g{constructor(C,R){if(typeof C!="object")throw new l(
"opts must be an object");if(typeof C.path>"u")throw new l("opts.path must be defined");if(typeof C.method>"u"&&(C.method="GET"),typeof C.path=="string")if(C.query)
C.path=a(C.path,C.query);else{const S=new URL(C.path,"data://");C.path=S.pathname+S.search}typeof C.method=="string"&&(C.method=C.method.toUpperCase()),this[u]=
m(C),this[D]=R,this[i]={},this[E]={},this[Q]=!1}createMockScopeDispatchData({statusCode:C,data:R,responseOptions:S}){const U=t(R),k=this[Q]?{"content-length":U.
length}:{},x={...this[i],...k,...S.headers},M={...this[E],...S.trailers};return{statusCode:C,data:R,headers:x,trailers:M}}validateReplyParameters(C){if(typeof C.
statusCode>"u")throw new l("statusCode must be defined");if(typeof C.responseOptions!="object"||C.responseOptions===null)throw new l("responseOptions must be an\
 object")}reply(C){if(typeof C=="function"){const k=M=>{const J=C(M);if(typeof J!="object"||J===null)throw new l("reply options callback must return an object");
const r={data:"",responseOptions:{},...J};return this.validateReplyParameters(r),{...this.createMockScopeDispatchData(r)}},x=w(this[D],this[u],k);return new o(x)}
const R={statusCode:C,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(R);const S=this.
createMockScopeDispatchData(R),U=w(this[D],this[u],S);return new o(U)}replyWithError(C){if(typeof C>"u")throw new l("error must be defined");const R=w(this[D],this[u],
{error:C});return new o(R)}defaultReplyHeaders(C){if(typeof C>"u")throw new l("headers must be defined");return this[i]=C,this}defaultReplyTrailers(C){if(typeof C>
"u")throw new l("trailers must be defined");return this[E]=C,this}replyContentLength(){return this[Q]=!0,this}}K.exports.MockInterceptor=g,K.exports.MockScope=o}),
6480:((K,Z,e)=>{const{promisify:t}=e(7975),m=e(5928),{buildMockDispatch:w}=e(3193),{kDispatches:D,kMockAgent:u,kClose:i,kOriginalClose:E,kOrigin:Q,kOriginalDispatch:A,
kConnected:l}=e(2305),{MockInterceptor:a}=e(5843),o=e(8031),{InvalidArgumentError:g}=e(3959);class B extends m{constructor(R,S){if(super(R,S),!S||!S.agent||typeof S.
agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[u]=S.agent,this[Q]=R,this[D]=[],this[l]=1,this[A]=this.dispatch,this[E]=
this.close.bind(this),this.dispatch=w.call(this),this.close=this[i]}get[o.kConnected](){return this[l]}intercept(R){return new a(R,this[D])}async[i](){await t(this[E])(),
this[l]=0,this[u][o.kClients].delete(this[Q])}}K.exports=B}),2305:(K=>{K.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol(
"dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("c\
ontent length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatc\
h"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net\
 connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3193:((K,Z,e)=>{const{MockNotMatchedError:t}=e(2673),{kDispatches:m,kMockAgent:w,
kOriginalDispatch:D,kOrigin:u,kGetNetConnect:i}=e(2305),{buildURL:E}=e(9500),{STATUS_CODES:Q}=e(7067),{types:{isPromise:A}}=e(7975);function l(c,h){return typeof c==
"string"?c===h:c instanceof RegExp?c.test(h):typeof c=="function"?c(h)===!0:!1}function a(c){return Object.fromEntries(Object.entries(c).map(([h,p])=>[h.toLocaleLowerCase(),
p]))}function o(c,h){if(Array.isArray(c)){for(let p=0;p<c.length;p+=2)if(c[p].toLocaleLowerCase()===h.toLocaleLowerCase())return c[p+1];return}else return typeof c.
get=="function"?c.get(h):a(c)[h.toLocaleLowerCase()]}function g(c){const h=c.slice(),p=[];for(let T=0;T<h.length;T+=2)p.push([h[T],h[T+1]]);return Object.fromEntries(
p)}function B(c,h){if(typeof c.headers=="function")return Array.isArray(h)&&(h=g(h)),c.headers(h?a(h):{});if(typeof c.headers>"u")return!0;if(typeof h!="object"||
typeof c.headers!="object")return!1;for(const[p,T]of Object.entries(c.headers)){const H=o(h,p);if(!l(T,H))return!1}return!0}function C(c){if(typeof c!="string")
return c;const h=c.split("?");if(h.length!==2)return c;const p=new URLSearchParams(h.pop());return p.sort(),[...h,p.toString()].join("?")}function R(c,{path:h,method:p,
body:T,headers:H}){const v=l(c.path,h),W=l(c.method,p),iA=typeof c.body<"u"?l(c.body,T):!0,IA=B(c,H);return v&&W&&iA&&IA}function S(c){return Buffer.isBuffer(c)||
c instanceof Uint8Array||c instanceof ArrayBuffer?c:typeof c=="object"?JSON.stringify(c):c.toString()}function U(c,h){const p=h.query?E(h.path,h.query):h.path,T=typeof p==
"string"?C(p):p;let H=c.filter(({consumed:v})=>!v).filter(({path:v})=>l(C(v),T));if(H.length===0)throw new t(`Mock dispatch not matched for path '${T}'`);if(H=H.
filter(({method:v})=>l(v,h.method)),H.length===0)throw new t(`Mock dispatch not matched for method '${h.method}' on path '${T}'`);if(H=H.filter(({body:v})=>typeof v<
"u"?l(v,h.body):!0),H.length===0)throw new t(`Mock dispatch not matched for body '${h.body}' on path '${T}'`);if(H=H.filter(v=>B(v,h.headers)),H.length===0){const v=typeof h.
headers=="object"?JSON.stringify(h.headers):h.headers;throw new t(`Mock dispatch not matched for headers '${v}' on path '${T}'`)}return H[0]}function k(c,h,p){const T={
timesInvoked:0,times:1,persist:!1,consumed:!1},H=typeof p=="function"?{callback:p}:{...p},v={...T,...h,pending:!0,data:{error:null,...H}};return c.push(v),v}function x(c,h){
const p=c.findIndex(T=>T.consumed?R(T,h):!1);p!==-1&&c.splice(p,1)}function M(c){const{path:h,method:p,body:T,headers:H,query:v}=c;return{path:h,method:p,body:T,
headers:H,query:v}}function J(c){const h=Object.keys(c),p=[];for(let T=0;T<h.length;++T){const H=h[T],v=c[H],W=Buffer.from(`${H}`);if(Array.isArray(v))for(let iA=0;iA<
v.length;++iA)p.push(W,Buffer.from(`${v[iA]}`));else p.push(W,Buffer.from(`${v}`))}return p}function r(c){return Q[c]||"unknown"}async function s(c){const h=[];
for await(const p of c)h.push(p);return Buffer.concat(h).toString("utf8")}function I(c,h){const p=M(c),T=U(this[m],p);T.timesInvoked++,T.data.callback&&(T.data=
{...T.data,...T.data.callback(c)});const{data:{statusCode:H,data:v,headers:W,trailers:iA,error:IA},delay:uA,persist:lA}=T,{timesInvoked:yA,times:SA}=T;if(T.consumed=
!lA&&yA>=SA,T.pending=yA<SA,IA!==null)return x(this[m],p),h.onError(IA),!0;typeof uA=="number"&&uA>0?setTimeout(()=>{DA(this[m])},uA):DA(this[m]);function DA(TA,sA=v){
const nA=Array.isArray(c.headers)?g(c.headers):c.headers,oA=typeof sA=="function"?sA({...c,headers:nA}):sA;if(A(oA)){oA.then(_=>DA(TA,_));return}const X=S(oA),fA=J(
W),BA=J(iA);h.onConnect?.(_=>h.onError(_),null),h.onHeaders?.(H,fA,mA,r(H)),h.onData?.(Buffer.from(X)),h.onComplete?.(BA),x(TA,p)}function mA(){}return!0}function n(){
const c=this[w],h=this[u],p=this[D];return function(H,v){if(c.isMockActive)try{I.call(this,H,v)}catch(W){if(W instanceof t){const iA=c[i]();if(iA===!1)throw new t(
`${W.message}: subsequent request to origin ${h} was not allowed (net.connect disabled)`);if(d(iA,h))p.call(this,H,v);else throw new t(`${W.message}: subsequent\
 request to origin ${h} was not allowed (net.connect is not enabled for this origin)`)}else throw W}else p.call(this,H,v)}}function d(c,h){const p=new URL(h);return c===
!0?!0:!!(Array.isArray(c)&&c.some(T=>l(T,p.host)))}function f(c){if(c){const{agent:h,...p}=c;return p}}K.exports={getResponseData:S,getMockDispatch:U,addMockDispatch:k,
deleteMockDispatch:x,buildKey:M,generateKeyValues:J,matchValue:l,getResponse:s,getStatusText:r,mockDispatch:I,buildMockDispatch:n,checkNetConnect:d,buildMockOptions:f,
getHeaderByName:o,buildHeadersFromArray:g}}),5738:((K,Z,e)=>{const{Transform:t}=e(7075),{Console:m}=e(7540),w=process.versions.icu?"\u2705":"Y ",D=process.versions.
icu?"\u274C":"N ";K.exports=class{constructor({disableColors:i}={}){this.transform=new t({transform(E,Q,A){A(null,E)}}),this.logger=new m({stdout:this.transform,
inspectOptions:{colors:!i&&!process.env.CI}})}format(i){const E=i.map(({method:Q,path:A,data:{statusCode:l},persist:a,times:o,timesInvoked:g,origin:B})=>({Method:Q,
Origin:B,Path:A,"Status code":l,Persistent:a?w:D,Invocations:g,Remaining:a?1/0:o-g}));return this.logger.table(E),this.transform.read().toString()}}}),5773:(K=>{
const Z={pronoun:"it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};K.exports=class{constructor(m,w){this.singular=m,this.plural=
w}pluralize(m){const w=m===1,D=w?Z:e,u=w?this.singular:this.plural;return{...D,count:m,noun:u}}}}),4591:(K=>{let Z=0;const e=1e3,t=(e>>1)-1;let m;const w=Symbol(
"kFastTimer"),D=[],u=-2,i=-1,E=0,Q=1;function A(){Z+=t;let o=0,g=D.length;for(;o<g;){const B=D[o];B._state===E?(B._idleStart=Z-t,B._state=Q):B._state===Q&&Z>=B.
_idleStart+B._idleTimeout&&(B._state=i,B._idleStart=-1,B._onTimeout(B._timerArg)),B._state===i?(B._state=u,--g!==0&&(D[o]=D[g])):++o}D.length=g,D.length!==0&&l()}
function l(){m?m.refresh():(clearTimeout(m),m=setTimeout(A,t),m.unref&&m.unref())}class a{[w]=!0;_state=u;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,B,C){
this._onTimeout=g,this._idleTimeout=B,this._timerArg=C,this.refresh()}refresh(){this._state===u&&D.push(this),(!m||D.length===1)&&l(),this._state=E}clear(){this.
_state=i,this._idleStart=-1}}K.exports={setTimeout(o,g,B){return g<=e?setTimeout(o,g,B):new a(o,g,B)},clearTimeout(o){o[w]?o.clear():clearTimeout(o)},setFastTimeout(o,g,B){
return new a(o,g,B)},clearFastTimeout(o){o.clear()},now(){return Z},tick(o=0){Z+=o-e+1,A(),A()},reset(){Z=0,D.length=0,clearTimeout(m),m=null},kFastTimer:w}}),9918:((K,Z,e)=>{
const{kConstruct:t}=e(8329),{urlEquals:m,getFieldValues:w}=e(3762),{kEnumerableProperty:D,isDisturbed:u}=e(9500),{webidl:i}=e(4625),{Response:E,cloneResponse:Q,
fromInnerResponse:A}=e(7287),{Request:l,fromInnerRequest:a}=e(9683),{kState:o}=e(3175),{fetching:g}=e(1821),{urlIsHttpHttpsScheme:B,createDeferredPromise:C,readAllBytes:R}=e(
1204),S=e(4589);class U{#A;constructor(){arguments[0]!==t&&i.illegalConstructor(),i.util.markAsUncloneable(this),this.#A=arguments[1]}async match(M,J={}){i.brandCheck(
this,U);const r="Cache.match";i.argumentLengthCheck(arguments,1,r),M=i.converters.RequestInfo(M,r,"request"),J=i.converters.CacheQueryOptions(J,r,"options");const s=this.#r(
M,J,1);if(s.length!==0)return s[0]}async matchAll(M=void 0,J={}){i.brandCheck(this,U);const r="Cache.matchAll";return M!==void 0&&(M=i.converters.RequestInfo(M,
r,"request")),J=i.converters.CacheQueryOptions(J,r,"options"),this.#r(M,J)}async add(M){i.brandCheck(this,U);const J="Cache.add";i.argumentLengthCheck(arguments,
1,J),M=i.converters.RequestInfo(M,J,"request");const r=[M];return await this.addAll(r)}async addAll(M){i.brandCheck(this,U);const J="Cache.addAll";i.argumentLengthCheck(
arguments,1,J);const r=[],s=[];for(let T of M){if(T===void 0)throw i.errors.conversionFailed({prefix:J,argument:"Argument 1",types:["undefined is not allowed"]});
if(T=i.converters.RequestInfo(T),typeof T=="string")continue;const H=T[o];if(!B(H.url)||H.method!=="GET")throw i.errors.exception({header:J,message:"Expected ht\
tp/s scheme when method is not GET."})}const I=[];for(const T of M){const H=new l(T)[o];if(!B(H.url))throw i.errors.exception({header:J,message:"Expected http/s\
 scheme."});H.initiator="fetch",H.destination="subresource",s.push(H);const v=C();I.push(g({request:H,processResponse(W){if(W.type==="error"||W.status===206||W.
status<200||W.status>299)v.reject(i.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(W.headersList.
contains("vary")){const iA=w(W.headersList.get("vary"));for(const IA of iA)if(IA==="*"){v.reject(i.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const uA of I)uA.abort();return}}},processResponseEndOfBody(W){if(W.aborted){v.reject(new DOMException("aborted","AbortError"));return}v.resolve(
W)}})),r.push(v.promise)}const d=await Promise.all(r),f=[];let c=0;for(const T of d){const H={type:"put",request:s[c],response:T};f.push(H),c++}const h=C();let p=null;
try{this.#e(f)}catch(T){p=T}return queueMicrotask(()=>{p===null?h.resolve(void 0):h.reject(p)}),h.promise}async put(M,J){i.brandCheck(this,U);const r="Cache.put";
i.argumentLengthCheck(arguments,2,r),M=i.converters.RequestInfo(M,r,"request"),J=i.converters.Response(J,r,"response");let s=null;if(M instanceof l?s=M[o]:s=new l(
M)[o],!B(s.url)||s.method!=="GET")throw i.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});const I=J[o];if(I.status===206)
throw i.errors.exception({header:r,message:"Got 206 status"});if(I.headersList.contains("vary")){const H=w(I.headersList.get("vary"));for(const v of H)if(v==="*")
throw i.errors.exception({header:r,message:"Got * vary field value"})}if(I.body&&(u(I.body.stream)||I.body.stream.locked))throw i.errors.exception({header:r,message:"\
Response body is locked or disturbed"});const n=Q(I),d=C();if(I.body!=null){const v=I.body.stream.getReader();R(v).then(d.resolve,d.reject)}else d.resolve(void 0);
const f=[],c={type:"put",request:s,response:n};f.push(c);const h=await d.promise;n.body!=null&&(n.body.source=h);const p=C();let T=null;try{this.#e(f)}catch(H){
T=H}return queueMicrotask(()=>{T===null?p.resolve():p.reject(T)}),p.promise}async delete(M,J={}){i.brandCheck(this,U);const r="Cache.delete";i.argumentLengthCheck(
arguments,1,r),M=i.converters.RequestInfo(M,r,"request"),J=i.converters.CacheQueryOptions(J,r,"options");let s=null;if(M instanceof l){if(s=M[o],s.method!=="GET"&&
!J.ignoreMethod)return!1}else S(typeof M=="string"),s=new l(M)[o];const I=[],n={type:"delete",request:s,options:J};I.push(n);const d=C();let f=null,c;try{c=this.#e(
I)}catch(h){f=h}return queueMicrotask(()=>{f===null?d.resolve(!!c?.length):d.reject(f)}),d.promise}async keys(M=void 0,J={}){i.brandCheck(this,U);const r="Cache\
.keys";M!==void 0&&(M=i.converters.RequestInfo(M,r,"request")),J=i.converters.CacheQueryOptions(J,r,"options");let s=null;if(M!==void 0)if(M instanceof l){if(s=
M[o],s.method!=="GET"&&!J.ignoreMethod)return[]}else typeof M=="string"&&(s=new l(M)[o]);const I=C(),n=[];if(M===void 0)for(const d of this.#A)n.push(d[0]);else{
const d=this.#t(s,J);for(const f of d)n.push(f[0])}return queueMicrotask(()=>{const d=[];for(const f of n){const c=a(f,new AbortController().signal,"immutable");
d.push(c)}I.resolve(Object.freeze(d))}),I.promise}#e(M){const J=this.#A,r=[...J],s=[],I=[];try{for(const n of M){if(n.type!=="delete"&&n.type!=="put")throw i.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="delete"&&n.response!=null)throw i.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(n.request,n.options,s).length)throw new DOMException(
"???","InvalidStateError");let d;if(n.type==="delete"){if(d=this.#t(n.request,n.options),d.length===0)return[];for(const f of d){const c=J.indexOf(f);S(c!==-1),
J.splice(c,1)}}else if(n.type==="put"){if(n.response==null)throw i.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const f=n.request;if(!B(f.url))throw i.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(f.
method!=="GET")throw i.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)throw i.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});d=this.#t(n.request);for(const c of d){const h=J.indexOf(c);S(h!==-1),J.splice(h,1)}J.push([n.
request,n.response]),s.push([n.request,n.response])}I.push([n.request,n.response])}return I}catch(n){throw this.#A.length=0,this.#A=r,n}}#t(M,J,r){const s=[],I=r??
this.#A;for(const n of I){const[d,f]=n;this.#s(M,d,f,J)&&s.push(n)}return s}#s(M,J,r=null,s){const I=new URL(M.url),n=new URL(J.url);if(s?.ignoreSearch&&(n.search=
"",I.search=""),!m(I,n,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;const d=w(r.headersList.get("vary"));for(const f of d){if(f===
"*")return!1;const c=J.headersList.get(f),h=M.headersList.get(f);if(c!==h)return!1}return!0}#r(M,J,r=1/0){let s=null;if(M!==void 0)if(M instanceof l){if(s=M[o],
s.method!=="GET"&&!J.ignoreMethod)return[]}else typeof M=="string"&&(s=new l(M)[o]);const I=[];if(M===void 0)for(const d of this.#A)I.push(d[1]);else{const d=this.#t(
s,J);for(const f of d)I.push(f[1])}const n=[];for(const d of I){const f=A(d,"immutable");if(n.push(f.clone()),n.length>=r)break}return Object.freeze(n)}}Object.
defineProperties(U.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:D,matchAll:D,add:D,addAll:D,put:D,delete:D,keys:D});const k=[{key:"igno\
reSearch",converter:i.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:i.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:i.
converters.boolean,defaultValue:()=>!1}];i.converters.CacheQueryOptions=i.dictionaryConverter(k),i.converters.MultiCacheQueryOptions=i.dictionaryConverter([...k,
{key:"cacheName",converter:i.converters.DOMString}]),i.converters.Response=i.interfaceConverter(E),i.converters["sequence<RequestInfo>"]=i.sequenceConverter(i.converters.
RequestInfo),K.exports={Cache:U}}),6577:((K,Z,e)=>{const{kConstruct:t}=e(8329),{Cache:m}=e(9918),{webidl:w}=e(4625),{kEnumerableProperty:D}=e(9500);class u{#A=new Map;constructor(){
arguments[0]!==t&&w.illegalConstructor(),w.util.markAsUncloneable(this)}async match(E,Q={}){if(w.brandCheck(this,u),w.argumentLengthCheck(arguments,1,"CacheStor\
age.match"),E=w.converters.RequestInfo(E),Q=w.converters.MultiCacheQueryOptions(Q),Q.cacheName!=null){if(this.#A.has(Q.cacheName)){const A=this.#A.get(Q.cacheName);
return await new m(t,A).match(E,Q)}}else for(const A of this.#A.values()){const a=await new m(t,A).match(E,Q);if(a!==void 0)return a}}async has(E){w.brandCheck(
this,u);const Q="CacheStorage.has";return w.argumentLengthCheck(arguments,1,Q),E=w.converters.DOMString(E,Q,"cacheName"),this.#A.has(E)}async open(E){w.brandCheck(
this,u);const Q="CacheStorage.open";if(w.argumentLengthCheck(arguments,1,Q),E=w.converters.DOMString(E,Q,"cacheName"),this.#A.has(E)){const l=this.#A.get(E);return new m(
t,l)}const A=[];return this.#A.set(E,A),new m(t,A)}async delete(E){w.brandCheck(this,u);const Q="CacheStorage.delete";return w.argumentLengthCheck(arguments,1,Q),
E=w.converters.DOMString(E,Q,"cacheName"),this.#A.delete(E)}async keys(){return w.brandCheck(this,u),[...this.#A.keys()]}}Object.defineProperties(u.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:D,has:D,open:D,delete:D,keys:D}),K.exports={CacheStorage:u}}),8329:((K,Z,e)=>{K.exports={kConstruct:e(
8031).kConstruct}}),3762:((K,Z,e)=>{const t=e(4589),{URLSerializer:m}=e(192),{isValidHeaderName:w}=e(1204);function D(i,E,Q=!1){const A=m(i,Q),l=m(E,Q);return A===
l}function u(i){t(i!==null);const E=[];for(let Q of i.split(","))Q=Q.trim(),w(Q)&&E.push(Q);return E}K.exports={urlEquals:D,getFieldValues:u}}),5848:(K=>{K.exports=
{maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),7889:((K,Z,e)=>{const{parseSetCookie:t}=e(1814),{stringify:m}=e(185),{webidl:w}=e(4625),{Headers:D}=e(3408);
function u(A){w.argumentLengthCheck(arguments,1,"getCookies"),w.brandCheck(A,D,{strict:!1});const l=A.get("cookie"),a={};if(!l)return a;for(const o of l.split("\
;")){const[g,...B]=o.split("=");a[g.trim()]=B.join("=")}return a}function i(A,l,a){w.brandCheck(A,D,{strict:!1});const o="deleteCookie";w.argumentLengthCheck(arguments,
2,o),l=w.converters.DOMString(l,o,"name"),a=w.converters.DeleteCookieAttributes(a),Q(A,{name:l,value:"",expires:new Date(0),...a})}function E(A){w.argumentLengthCheck(
arguments,1,"getSetCookies"),w.brandCheck(A,D,{strict:!1});const l=A.getSetCookie();return l?l.map(a=>t(a)):[]}function Q(A,l){w.argumentLengthCheck(arguments,2,
"setCookie"),w.brandCheck(A,D,{strict:!1}),l=w.converters.Cookie(l);const a=m(l);a&&A.append("Set-Cookie",a)}w.converters.DeleteCookieAttributes=w.dictionaryConverter(
[{converter:w.nullableConverter(w.converters.DOMString),key:"path",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null}]),
w.converters.Cookie=w.dictionaryConverter([{converter:w.converters.DOMString,key:"name"},{converter:w.converters.DOMString,key:"value"},{converter:w.nullableConverter(
A=>typeof A=="number"?w.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:w.nullableConverter(w.converters["long \
long"]),key:"maxAge",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:w.nullableConverter(
w.converters.DOMString),key:"path",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.boolean),key:"secure",defaultValue:()=>null},{converter:w.
nullableConverter(w.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:w.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","No\
ne"]},{converter:w.sequenceConverter(w.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),K.exports={getCookies:u,deleteCookie:i,getSetCookies:E,
setCookie:Q}}),1814:((K,Z,e)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:m}=e(5848),{isCTLExcludingHtab:w}=e(185),{collectASequenceOfCodePointsFast:D}=e(
192),u=e(4589);function i(Q){if(w(Q))return null;let A="",l="",a="",o="";if(Q.includes(";")){const g={position:0};A=D(";",Q,g),l=Q.slice(g.position)}else A=Q;if(!A.
includes("="))o=A;else{const g={position:0};a=D("=",A,g),o=A.slice(g.position+1)}return a=a.trim(),o=o.trim(),a.length+o.length>t?null:{name:a,value:o,...E(l)}}
function E(Q,A={}){if(Q.length===0)return A;u(Q[0]===";"),Q=Q.slice(1);let l="";Q.includes(";")?(l=D(";",Q,{position:0}),Q=Q.slice(l.length)):(l=Q,Q="");let a="",
o="";if(l.includes("=")){const B={position:0};a=D("=",l,B),o=l.slice(B.position+1)}else a=l;if(a=a.trim(),o=o.trim(),o.length>m)return E(Q,A);const g=a.toLowerCase();
if(g==="expires"){const B=new Date(o);A.expires=B}else if(g==="max-age"){const B=o.charCodeAt(0);if((B<48||B>57)&&o[0]!=="-"||!/^\d+$/.test(o))return E(Q,A);const C=Number(
o);A.maxAge=C}else if(g==="domain"){let B=o;B[0]==="."&&(B=B.slice(1)),B=B.toLowerCase(),A.domain=B}else if(g==="path"){let B="";o.length===0||o[0]!=="/"?B="/":
B=o,A.path=B}else if(g==="secure")A.secure=!0;else if(g==="httponly")A.httpOnly=!0;else if(g==="samesite"){const B=o.toLowerCase();B==="none"?A.sameSite="None":
B==="strict"?A.sameSite="Strict":B==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${a}=${o}`);return E(Q,A)}K.exports={parseSetCookie:i,parseUnparsedAttributes:E}}),
185:(K=>{function Z(a){for(let o=0;o<a.length;++o){const g=a.charCodeAt(o);if(g>=0&&g<=8||g>=10&&g<=31||g===127)return!0}return!1}function e(a){for(let o=0;o<a.
length;++o){const g=a.charCodeAt(o);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||g===91||g===93||g===
63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(a){let o=a.length,g=0;if(a[0]==='"'){if(o===1||a[o-1]!=='"')throw new Error("Inv\
alid cookie value");--o,++g}for(;g<o;){const B=a.charCodeAt(g++);if(B<33||B>126||B===34||B===44||B===59||B===92)throw new Error("Invalid cookie value")}}function m(a){
for(let o=0;o<a.length;++o){const g=a.charCodeAt(o);if(g<32||g>126||g===59)throw new Error("Invalid cookie path")}}function w(a){return a>=48&&a<=57||a>=65&&a<=
90||a>=97&&a<=122}function D(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie domain");let o=0;for(let g=0;g<a.length;++g){const B=a.charCodeAt(
g);if(B===46){if(o===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");o=0;continue}if(o===0&&!w(B))
throw new Error("Invalid cookie domain");if(!w(B)&&B!==45)throw new Error("Invalid cookie domain");if(++o>63)throw new Error("Invalid cookie domain")}if(o===0||
a.charCodeAt(a.length-1)===45)throw new Error("Invalid cookie domain")}const u=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],i=["Jan","Feb","Mar","Apr","May","Jun",
"Jul","Aug","Sep","Oct","Nov","Dec"],E=Array(61).fill(0).map((a,o)=>o.toString().padStart(2,"0"));function Q(a){return typeof a=="number"&&(a=new Date(a)),`${u[a.
getUTCDay()]}, ${E[a.getUTCDate()]} ${i[a.getUTCMonth()]} ${a.getUTCFullYear()} ${E[a.getUTCHours()]}:${E[a.getUTCMinutes()]}:${E[a.getUTCSeconds()]} GMT`}function A(a){
if(a<0)throw new Error("Invalid cookie max-age")}function l(a){if(a.name.length===0)return null;e(a.name),t(a.value);const o=[`${a.name}=${a.value}`];a.name.startsWith(
"__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&o.push("Secure"),a.httpOnly&&o.push("HttpOnly"),typeof a.
maxAge=="number"&&(A(a.maxAge),o.push(`Max-Age=${a.maxAge}`)),a.domain&&(D(a.domain),o.push(`Domain=${a.domain}`)),a.path&&(m(a.path),o.push(`Path=${a.path}`)),
a.expires&&a.expires.toString()!=="Invalid Date"&&o.push(`Expires=${Q(a.expires)}`),a.sameSite&&o.push(`SameSite=${a.sameSite}`);for(const g of a.unparsed){if(!g.
includes("="))throw new Error("Invalid unparsed");const[B,...C]=g.split("="),R=B.trim(),S=C.join("=");e(R),t(S),o.push(`${R}=${S}`)}return o.join("; ")}K.exports=
{isCTLExcludingHtab:Z,validateCookieName:e,validateCookiePath:m,validateCookieValue:t,toIMFDate:Q,stringify:l}}),8819:((K,Z,e)=>{const t=e(4573),{Transform:m}=e(
7075),{isASCIINumber:w,isValidLastEventId:D}=e(3943),u=[239,187,191],i=10,E=13,Q=58,A=32,l=t.kStringMaxLength,a=Buffer.from("data"),o=Buffer.from("event"),g=Buffer.
from("id"),B=Buffer.from("retry"),C=1024,R=131072,S=128;function U(r,s){if(s>=r.length)return!1;for(let I=s;I<r.length;I++)if(r[I]<48||r[I]>57)return!1;return!0}
function k(r,s){for(let I=s;I<r.length;I++)if(r[I]===0)return!1;return!0}function x(r,s,I){if(s!==I.length)return!1;for(let n=0;n<s;n++)if(r[n]!==I[n])return!1;
return!0}function M(){const r=new Error("EventSource message size exceeded");return r.aborted=!1,r}class J extends m{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){
s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??l;const I=this.maxEventSize>0?Math.min(R,Math.max(C,Math.
floor(this.maxEventSize/S))):0;this.maxDataLines=I,this.maxBufferedChunks=I,s.push&&(this.push=s.push)}_transform(s,I,n){if(s.length===0){n();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&s[0]!==i&&s[0]!==E){n(M());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){
const d=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(d===i){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(d===i||
d===E){d===E&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(d===i||d===E){d===E&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(f){n(f);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(M());return}this.advanceCursor()}n()}_destroy(s,I){this.chunks.length=0,this.clearEvent(),
super._destroy(s,I)}parseLine(s,I){if(s.length===0)return;const n=s.indexOf(Q);if(n===0)return;let d=s.length,f=s.length;if(n!==-1&&(d=n,f=n+1,s[f]===A&&++f),x(
s,d,a)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw M();const c=s.length-f,h=this.eventFieldSizes.data+(I.data===void 0?0:1)+c;this.setEventFieldSize(
"data",h);const p=s.toString("utf8",f);I.data===void 0?I.data=p:I.data+=`
${p}`,this.dataLineCount++;return}if(x(s,d,B)){U(s,f)&&(this.setEventFieldSize("retry",s.length-f),I.retry=s.toString("utf8",f));return}if(x(s,d,g)){k(s,f)&&(this.
setEventFieldSize("id",s.length-f),I.id=s.toString("utf8",f));return}x(s,d,o)&&f<s.length&&(this.setEventFieldSize("event",s.length-f),I.event=s.toString("utf8",
f))}setEventFieldSize(s,I){const n=this.eventSize-this.eventFieldSizes[s]+I;if(this.maxEventSize>0&&n>this.maxEventSize)throw M();this.eventSize=n,this.eventFieldSizes[s]=
I}processEvent(s){s.retry&&w(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&D(s.id)&&(this.state.lastEventId=s.id),s.data!==void 0&&this.push(
{type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const s=[];let I=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const d=this.chunks[n],f=n===this.lineChunkIndex?this.linePos:
0,c=n===this.chunkIndex?this.pos:d.length,h=d.subarray(f,c);I+=h.length,s.push(h)}return Buffer.concat(s,I)}peekBufferedByte(s){let I=this.lineChunkIndex,n=this.
linePos;for(;I<this.chunks.length;){const d=this.chunks[I],f=d.length-n;if(s<f)return d[n+s];s-=f,I++,n=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<
this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;s<n?(this.linePos+=s,s=0):(s-=n,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),I=this.peekBufferedByte(1),n=this.peekBufferedByte(
2);return I===void 0?(s===u[0]||(this.checkBOM=!1),!0):n===void 0?s===u[0]&&I===u[1]?!0:(this.checkBOM=!1,!1):(s===u[0]&&I===u[1]&&n===u[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}K.exports={EventSourceStream:J}}),7042:((K,Z,e)=>{const{pipeline:t}=e(7075),{fetching:m}=e(1821),{makeRequest:w}=e(
9683),{webidl:D}=e(4625),{EventSourceStream:u}=e(8819),{parseMIMEType:i}=e(192),{createFastMessageEvent:E}=e(4379),{isNetworkError:Q}=e(7287),{delay:A}=e(3943),
{kEnumerableProperty:l}=e(9500),{environmentSettingsObject:a}=e(1204),{getGlobalDispatcher:o}=e(1481);let g=!1;const B=3e3,C=0,R=1,S=2,U="anonymous",k="use-cred\
entials";class x extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#s=C;#r=null;#n=null;#o;#i;constructor(r,s={}){super(),D.util.markAsUncloneable(
this);const I="EventSource constructor";D.argumentLengthCheck(arguments,1,I),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at\
 any time.",{code:"UNDICI-ES"})),r=D.converters.USVString(r,I,"url"),s=D.converters.EventSourceInitDict(s,I,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i=
{lastEventId:"",reconnectionTime:B};const n=a;let d;try{d=new URL(r,n.settingsObject.baseUrl),this.#i.origin=d.origin}catch(h){throw new DOMException(h,"SyntaxE\
rror")}this.#e=d.href;let f=U;s.withCredentials&&(f=k,this.#t=!0);const c={redirect:"follow",keepalive:!0,mode:"cors",credentials:f==="anonymous"?"same-origin":
"omit",referrer:"no-referrer"};c.client=a.settingsObject,c.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],c.cache="no-store",c.initiator="ot\
her",c.urlList=[new URL(this.#e)],this.#r=w(c),this.#g()}get readyState(){return this.#s}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#s===
S)return;this.#s=C;const r={request:this.#r,dispatcher:this.#o},s=I=>{Q(I)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};r.processResponseEndOfBody=
s,r.processResponse=I=>{if(Q(I))if(I.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#a();return}const n=I.headersList.get("conten\
t-type",!0),d=n!==null?i(n):"failure",f=d!=="failure"&&d.essence==="text/event-stream";if(I.status!==200||f===!1){this.close(),this.dispatchEvent(new Event("err\
or"));return}this.#s=R,this.dispatchEvent(new Event("open")),this.#i.origin=I.urlList[I.urlList.length-1].origin;const c=new u({eventSourceSettings:this.#i,maxEventSize:this.#o.
eventSourceOptions?.maxEventSize,push:h=>{this.dispatchEvent(E(h.type,h.options))}});t(I.body.stream,c,h=>{h?.aborted===!1&&(this.close(),this.dispatchEvent(new Event(
"error")))})},this.#n=m(r)}async#a(){this.#s!==S&&(this.#s=C,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#s===C&&(this.#i.lastEventId.
length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){D.brandCheck(this,x),this.#s!==S&&(this.#s=S,this.#n.abort(),this.#r=
null)}get onopen(){return this.#A.open}set onopen(r){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof r=="function"?(this.#A.open=r,this.addEventListener(
"open",r)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(r){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof r==
"function"?(this.#A.message=r,this.addEventListener("message",r)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(r){this.#A.error&&this.removeEventListener(
"error",this.#A.error),typeof r=="function"?(this.#A.error=r,this.addEventListener("error",r)):this.#A.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:C,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:R,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,
value:S,writable:!1}};Object.defineProperties(x,M),Object.defineProperties(x.prototype,M),Object.defineProperties(x.prototype,{close:l,onerror:l,onmessage:l,onopen:l,
readyState:l,url:l,withCredentials:l}),D.converters.EventSourceInitDict=D.dictionaryConverter([{key:"withCredentials",converter:D.converters.boolean,defaultValue:()=>!1},
{key:"dispatcher",converter:D.converters.any,defaultValue:()=>o()}]),K.exports={EventSource:x,defaultReconnectionTime:B}}),3943:(K=>{function Z(m){return m.indexOf(
"\0")===-1}function e(m){if(m.length===0)return!1;for(let w=0;w<m.length;w++)if(m.charCodeAt(w)<48||m.charCodeAt(w)>57)return!1;return!0}function t(m){return new Promise(
w=>{setTimeout(w,m).unref()})}K.exports={isValidLastEventId:Z,isASCIINumber:e,delay:t}}),1448:((K,Z,e)=>{const t=e(9500),{ReadableStreamFrom:m,isBlobLike:w,isReadableStreamLike:D,
readableStreamClose:u,createDeferredPromise:i,fullyReadBody:E,extractMimeType:Q,utf8DecodeBytes:A}=e(1204),{FormData:l}=e(3818),{kState:a}=e(3175),{webidl:o}=e(
4625),{Blob:g}=e(4573),B=e(4589),{isErrored:C,isDisturbed:R}=e(7075),{isArrayBuffer:S}=e(3429),{serializeAMimeType:U}=e(192),{multipartFormDataParser:k}=e(8016);
let x;try{const W=e(7598);x=iA=>W.randomInt(0,iA)}catch{x=W=>Math.floor(Math.random(W))}const M=new TextEncoder;function J(){}const r=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let s;r&&(s=new FinalizationRegistry(W=>{const iA=W.deref();iA&&!iA.locked&&!R(iA)&&!C(iA)&&iA.cancel("Response object has be\
en garbage collected").catch(J)}));function I(W,iA=!1){let IA=null;W instanceof ReadableStream?IA=W:w(W)?IA=W.stream():IA=new ReadableStream({async pull(mA){const TA=typeof lA==
"string"?M.encode(lA):lA;TA.byteLength&&mA.enqueue(TA),queueMicrotask(()=>u(mA))},start(){},type:"bytes"}),B(D(IA));let uA=null,lA=null,yA=null,SA=null;if(typeof W==
"string")lA=W,SA="text/plain;charset=UTF-8";else if(W instanceof URLSearchParams)lA=W.toString(),SA="application/x-www-form-urlencoded;charset=UTF-8";else if(S(
W))lA=new Uint8Array(W.slice());else if(ArrayBuffer.isView(W))lA=new Uint8Array(W.buffer.slice(W.byteOffset,W.byteOffset+W.byteLength));else if(t.isFormDataLike(
W)){const mA=`----formdata-undici-0${`${x(1e11)}`.padStart(11,"0")}`,TA=`--${mA}\r
Content-Disposition: form-data`;const sA=_=>_.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),nA=_=>_.replace(/\r?\n|\r/g,`\r
`),oA=[],X=new Uint8Array([13,10]);yA=0;let fA=!1;for(const[_,$]of W)if(typeof $=="string"){const gA=M.encode(TA+`; name="${sA(nA(_))}"\r
\r
${nA($)}\r
`);oA.push(gA),yA+=gA.byteLength}else{const gA=M.encode(`${TA}; name="${sA(nA(_))}"`+($.name?`; filename="${sA($.name)}"`:"")+`\r
Content-Type: ${$.type||"application/octet-stream"}\r
\r
`);oA.push(gA,$,X),typeof $.size=="number"?yA+=gA.byteLength+$.size+X.byteLength:fA=!0}const BA=M.encode(`--${mA}--\r
`);oA.push(BA),yA+=BA.byteLength,fA&&(yA=null),lA=W,uA=async function*(){for(const _ of oA)_.stream?yield*_.stream():yield _},SA=`multipart/form-data; boundary=${mA}`}else if(w(
W))lA=W,yA=W.size,W.type&&(SA=W.type);else if(typeof W[Symbol.asyncIterator]=="function"){if(iA)throw new TypeError("keepalive");if(t.isDisturbed(W)||W.locked)throw new TypeError(
"Response body object should not be disturbed or locked");IA=W instanceof ReadableStream?W:m(W)}if((typeof lA=="string"||t.isBuffer(lA))&&(yA=Buffer.byteLength(
lA)),uA!=null){let mA;IA=new ReadableStream({async start(){mA=uA(W)[Symbol.asyncIterator]()},async pull(TA){const{value:sA,done:nA}=await mA.next();if(nA)queueMicrotask(
()=>{TA.close(),TA.byobRequest?.respond(0)});else if(!C(IA)){const oA=new Uint8Array(sA);oA.byteLength&&TA.enqueue(oA)}return TA.desiredSize>0},async cancel(TA){
await mA.return()},type:"bytes"})}return[{stream:IA,source:lA,length:yA},SA]}function n(W,iA=!1){return W instanceof ReadableStream&&(B(!t.isDisturbed(W),"The b\
ody has already been consumed."),B(!W.locked,"The stream is locked.")),I(W,iA)}function d(W,iA){const[IA,uA]=iA.stream.tee();return iA.stream=IA,{stream:uA,length:iA.
length,source:iA.source}}function f(W){if(W.aborted)throw new DOMException("The operation was aborted.","AbortError")}function c(W){return{blob(){return p(this,
IA=>{let uA=v(this);return uA===null?uA="":uA&&(uA=U(uA)),new g([IA],{type:uA})},W)},arrayBuffer(){return p(this,IA=>new Uint8Array(IA).buffer,W)},text(){return p(
this,A,W)},json(){return p(this,H,W)},formData(){return p(this,IA=>{const uA=v(this);if(uA!==null)switch(uA.essence){case"multipart/form-data":{const lA=k(IA,uA);
if(lA==="failure")throw new TypeError("Failed to parse body as FormData.");const yA=new l;return yA[a]=lA,yA}case"application/x-www-form-urlencoded":{const lA=new URLSearchParams(
IA.toString()),yA=new l;for(const[SA,DA]of lA)yA.append(SA,DA);return yA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application\
/x-www-form-urlencoded".')},W)},bytes(){return p(this,IA=>new Uint8Array(IA),W)}}}function h(W){Object.assign(W.prototype,c(W))}async function p(W,iA,IA){if(o.brandCheck(
W,IA),T(W))throw new TypeError("Body is unusable: Body has already been read");f(W[a]);const uA=i(),lA=SA=>uA.reject(SA),yA=SA=>{try{uA.resolve(iA(SA))}catch(DA){
lA(DA)}};return W[a].body==null?(yA(Buffer.allocUnsafe(0)),uA.promise):(await E(W[a].body,yA,lA),uA.promise)}function T(W){const iA=W[a].body;return iA!=null&&(iA.
stream.locked||t.isDisturbed(iA.stream))}function H(W){return JSON.parse(A(W))}function v(W){const iA=W[a].headersList,IA=Q(iA);return IA==="failure"?null:IA}K.
exports={extractBody:I,safelyExtractBody:n,cloneBody:d,mixinBody:h,streamRegistry:s,hasFinalizationRegistry:r,bodyUnusable:T}}),4219:(K=>{const Z=["GET","HEAD",
"POST"],e=new Set(Z),t=[101,204,205,304],m=[301,302,303,307,308],w=new Set(m),D=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","5\
3","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512",
"513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","419\
0","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],u=new Set(D),i=["","no-referrer","no-referrer-when-downgrade","same-ori\
gin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],E=new Set(i),Q=["follow","manual","error"],A=["GET","HE\
AD","OPTIONS","TRACE"],l=new Set(A),a=["navigate","same-origin","no-cors","cors"],o=["omit","same-origin","include"],g=["default","no-store","reload","no-cache",
"force-cache","only-if-cached"],B=["content-encoding","content-language","content-location","content-type","content-length"],C=["half"],R=["CONNECT","TRACE","TR\
ACK"],S=new Set(R),U=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],k=new Set(U);K.exports={subresource:U,
forbiddenMethods:R,requestBodyHeader:B,referrerPolicy:i,requestRedirect:Q,requestMode:a,requestCredentials:o,requestCache:g,redirectStatus:m,corsSafeListedMethods:Z,
nullBodyStatus:t,safeMethods:A,badPorts:D,requestDuplex:C,subresourceSet:k,badPortsSet:u,redirectStatusSet:w,corsSafeListedMethodsSet:e,safeMethodsSet:l,forbiddenMethodsSet:S,
referrerPolicySet:E}}),192:((K,Z,e)=>{const t=e(4589),m=new TextEncoder,w=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,D=/[\u000A\u000D\u0009\u0020]/,u=/[\u0009\u000A\u000C\u000D\u0020]/g,
i=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function E(n){t(n.protocol==="data:");let d=Q(n,!0);d=d.slice(5);const f={position:0};let c=l(",",d,f);const h=c.length;
if(c=J(c,!0,!0),f.position>=d.length)return"failure";f.position++;const p=d.slice(h+1);let T=a(p);if(/;(\u0020){0,}base64$/i.test(c)){const v=s(T);if(T=R(v),T===
"failure")return"failure";c=c.slice(0,-6),c=c.replace(/(\u0020)+$/,""),c=c.slice(0,-1)}c.startsWith(";")&&(c="text/plain"+c);let H=C(c);return H==="failure"&&(H=
C("text/plain;charset=US-ASCII")),{mimeType:H,body:T}}function Q(n,d=!1){if(!d)return n.href;const f=n.href,c=n.hash.length,h=c===0?f:f.substring(0,f.length-c);
return!c&&f.endsWith("#")?h.slice(0,-1):h}function A(n,d,f){let c="";for(;f.position<d.length&&n(d[f.position]);)c+=d[f.position],f.position++;return c}function l(n,d,f){
const c=d.indexOf(n,f.position),h=f.position;return c===-1?(f.position=d.length,d.slice(h)):(f.position=c,d.slice(h,f.position))}function a(n){const d=m.encode(
n);return B(d)}function o(n){return n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102}function g(n){return n>=48&&n<=57?n-48:(n&223)-55}function B(n){const d=n.length,f=new Uint8Array(
d);let c=0;for(let h=0;h<d;++h){const p=n[h];p!==37?f[c++]=p:p===37&&!(o(n[h+1])&&o(n[h+2]))?f[c++]=37:(f[c++]=g(n[h+1])<<4|g(n[h+2]),h+=2)}return d===c?f:f.subarray(
0,c)}function C(n){n=x(n,!0,!0);const d={position:0},f=l("/",n,d);if(f.length===0||!w.test(f)||d.position>n.length)return"failure";d.position++;let c=l(";",n,d);
if(c=x(c,!1,!0),c.length===0||!w.test(c))return"failure";const h=f.toLowerCase(),p=c.toLowerCase(),T={type:h,subtype:p,parameters:new Map,essence:`${h}/${p}`};for(;d.
position<n.length;){d.position++,A(W=>D.test(W),n,d);let H=A(W=>W!==";"&&W!=="=",n,d);if(H=H.toLowerCase(),d.position<n.length){if(n[d.position]===";")continue;
d.position++}if(d.position>n.length)break;let v=null;if(n[d.position]==='"')v=S(n,d,!0),l(";",n,d);else if(v=l(";",n,d),v=x(v,!1,!0),v.length===0)continue;H.length!==
0&&w.test(H)&&(v.length===0||i.test(v))&&!T.parameters.has(H)&&T.parameters.set(H,v)}return T}function R(n){n=n.replace(u,"");let d=n.length;if(d%4===0&&n.charCodeAt(
d-1)===61&&(--d,n.charCodeAt(d-1)===61&&--d),d%4===1||/[^+/0-9A-Za-z]/.test(n.length===d?n:n.substring(0,d)))return"failure";const f=Buffer.from(n,"base64");return new Uint8Array(
f.buffer,f.byteOffset,f.byteLength)}function S(n,d,f){const c=d.position;let h="";for(t(n[d.position]==='"'),d.position++;h+=A(T=>T!=='"'&&T!=="\\",n,d),!(d.position>=
n.length);){const p=n[d.position];if(d.position++,p==="\\"){if(d.position>=n.length){h+="\\";break}h+=n[d.position],d.position++}else{t(p==='"');break}}return f?
h:n.slice(c,d.position)}function U(n){t(n!=="failure");const{parameters:d,essence:f}=n;let c=f;for(let[h,p]of d.entries())c+=";",c+=h,c+="=",w.test(p)||(p=p.replace(
/(\\|")/g,"\\$1"),p='"'+p,p+='"'),c+=p;return c}function k(n){return n===13||n===10||n===9||n===32}function x(n,d=!0,f=!0){return r(n,d,f,k)}function M(n){return n===
13||n===10||n===9||n===12||n===32}function J(n,d=!0,f=!0){return r(n,d,f,M)}function r(n,d,f,c){let h=0,p=n.length-1;if(d)for(;h<n.length&&c(n.charCodeAt(h));)h++;
if(f)for(;p>0&&c(n.charCodeAt(p));)p--;return h===0&&p===n.length-1?n:n.slice(h,p+1)}function s(n){const d=n.length;if(65535>d)return String.fromCharCode.apply(
null,n);let f="",c=0,h=65535;for(;c<d;)c+h>d&&(h=d-c),f+=String.fromCharCode.apply(null,n.subarray(c,c+=h));return f}function I(n){switch(n.essence){case"applic\
ation/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"te\
xt/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"\
text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"im\
age/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return n.subtype.endsWith("+json")?"application/json":n.subtype.
endsWith("+xml")?"application/xml":""}K.exports={dataURLProcessor:E,URLSerializer:Q,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:l,stringPercentDecode:a,
parseMIMEType:C,collectAnHTTPQuotedString:S,serializeAMimeType:U,removeChars:r,removeHTTPWhitespace:x,minimizeSupportedMimeType:I,HTTP_TOKEN_CODEPOINTS:w,isomorphicDecode:s}}),
8905:((K,Z,e)=>{const{kConnected:t,kSize:m}=e(8031);class w{constructor(i){this.value=i}deref(){return this.value[t]===0&&this.value[m]===0?void 0:this.value}}class D{constructor(i){
this.finalizer=i}register(i,E){i.on&&i.on("disconnect",()=>{i[t]===0&&i[m]===0&&this.finalizer(E)})}unregister(i){}}K.exports=function(){return process.env.NODE_V8_COVERAGE&&
process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:w,FinalizationRegistry:D}):{WeakRef,FinalizationRegistry}}}),
3486:((K,Z,e)=>{const{Blob:t,File:m}=e(4573),{kState:w}=e(3175),{webidl:D}=e(4625);class u{constructor(Q,A,l={}){const a=A,o=l.type,g=l.lastModified??Date.now();
this[w]={blobLike:Q,name:a,type:o,lastModified:g}}stream(...Q){return D.brandCheck(this,u),this[w].blobLike.stream(...Q)}arrayBuffer(...Q){return D.brandCheck(this,
u),this[w].blobLike.arrayBuffer(...Q)}slice(...Q){return D.brandCheck(this,u),this[w].blobLike.slice(...Q)}text(...Q){return D.brandCheck(this,u),this[w].blobLike.
text(...Q)}get size(){return D.brandCheck(this,u),this[w].blobLike.size}get type(){return D.brandCheck(this,u),this[w].blobLike.type}get name(){return D.brandCheck(
this,u),this[w].name}get lastModified(){return D.brandCheck(this,u),this[w].lastModified}get[Symbol.toStringTag](){return"File"}}D.converters.Blob=D.interfaceConverter(
t);function i(E){return E instanceof m||E&&(typeof E.stream=="function"||typeof E.arrayBuffer=="function")&&E[Symbol.toStringTag]==="File"}K.exports={FileLike:u,
isFileLike:i}}),8016:((K,Z,e)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:m}=e(9500),{utf8DecodeBytes:w}=e(1204),{HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:u}=e(
192),{isFileLike:i}=e(3486),{makeEntry:E}=e(3818),Q=e(4589),{File:A}=e(4573),l=globalThis.File??A,a=Buffer.from('form-data; name="'),o=Buffer.from("; filename"),
g=Buffer.from("--"),B=Buffer.from(`--\r
`);function C(r){for(let s=0;s<r.length;++s)if((r.charCodeAt(s)&-128)!==0)return!1;return!0}function R(r){const s=r.length;if(s<27||s>70)return!1;for(let I=0;I<
s;++I){const n=r.charCodeAt(I);if(!(n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}function S(r,s){Q(s!=="failure"&&s.essence===
"multipart/form-data");const I=s.parameters.get("boundary");if(I===void 0)return"failure";const n=Buffer.from(`--${I}`,"utf8"),d=[],f={position:0};for(;r[f.position]===
13&&r[f.position+1]===10;)f.position+=2;let c=r.length;for(;r[c-1]===10&&r[c-2]===13;)c-=2;for(c!==r.length&&(r=r.subarray(0,c));;){if(r.subarray(f.position,f.position+
n.length).equals(n))f.position+=n.length;else return"failure";if(f.position===r.length-2&&J(r,g,f)||f.position===r.length-4&&J(r,B,f))return d;if(r[f.position]!==
13||r[f.position+1]!==10)return"failure";f.position+=2;const h=U(r,f);if(h==="failure")return"failure";let{name:p,filename:T,contentType:H,encoding:v}=h;f.position+=
2;let W;{const IA=r.indexOf(n.subarray(2),f.position);if(IA===-1)return"failure";W=r.subarray(f.position,IA-4),f.position+=W.length,v==="base64"&&(W=Buffer.from(
W.toString(),"base64"))}if(r[f.position]!==13||r[f.position+1]!==10)return"failure";f.position+=2;let iA;T!==null?(H??="text/plain",C(H)||(H=""),iA=new l([W],T,
{type:H})):iA=w(Buffer.from(W)),Q(t(p)),Q(typeof iA=="string"&&t(iA)||i(iA)),d.push(E(p,iA,T))}}function U(r,s){let I=null,n=null,d=null,f=null;for(;;){if(r[s.position]===
13&&r[s.position+1]===10)return I===null?"failure":{name:I,filename:n,contentType:d,encoding:f};let c=x(h=>h!==10&&h!==13&&h!==58,r,s);if(c=M(c,!0,!0,h=>h===9||
h===32),!D.test(c.toString())||r[s.position]!==58)return"failure";switch(s.position++,x(h=>h===32||h===9,r,s),m(c)){case"content-disposition":{if(I=n=null,!J(r,
a,s)||(s.position+=17,I=k(r,s),I===null))return"failure";if(J(r,o,s)){let h=s.position+o.length;if(r[h]===42&&(s.position+=1,h+=1),r[h]!==61||r[h+1]!==34||(s.position+=
12,n=k(r,s),n===null))return"failure"}break}case"content-type":{let h=x(p=>p!==10&&p!==13,r,s);h=M(h,!1,!0,p=>p===9||p===32),d=u(h);break}case"content-transfer-\
encoding":{let h=x(p=>p!==10&&p!==13,r,s);h=M(h,!1,!0,p=>p===9||p===32),f=u(h);break}default:x(h=>h!==10&&h!==13,r,s)}if(r[s.position]!==13&&r[s.position+1]!==10)
return"failure";s.position+=2}}function k(r,s){Q(r[s.position-1]===34);let I=x(n=>n!==10&&n!==13&&n!==34,r,s);return r[s.position]!==34?null:(s.position++,I=new TextDecoder().
decode(I).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),I)}function x(r,s,I){let n=I.position;for(;n<s.length&&r(s[n]);)++n;return s.subarray(I.position,I.position=n)}function M(r,s,I,n){
let d=0,f=r.length-1;if(s)for(;d<r.length&&n(r[d]);)d++;if(I)for(;f>0&&n(r[f]);)f--;return d===0&&f===r.length-1?r:r.subarray(d,f+1)}function J(r,s,I){if(r.length<
s.length)return!1;for(let n=0;n<s.length;n++)if(s[n]!==r[I.position+n])return!1;return!0}K.exports={multipartFormDataParser:S,validateBoundary:R}}),3818:((K,Z,e)=>{
const{isBlobLike:t,iteratorMixin:m}=e(1204),{kState:w}=e(3175),{kEnumerableProperty:D}=e(9500),{FileLike:u,isFileLike:i}=e(3486),{webidl:E}=e(4625),{File:Q}=e(4573),
A=e(7975),l=globalThis.File??Q;class a{constructor(B){if(E.util.markAsUncloneable(this),B!==void 0)throw E.errors.conversionFailed({prefix:"FormData constructor",
argument:"Argument 1",types:["undefined"]});this[w]=[]}append(B,C,R=void 0){E.brandCheck(this,a);const S="FormData.append";if(E.argumentLengthCheck(arguments,2,
S),arguments.length===3&&!t(C))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");B=E.converters.USVString(B,S,"\
name"),C=t(C)?E.converters.Blob(C,S,"value",{strict:!1}):E.converters.USVString(C,S,"value"),R=arguments.length===3?E.converters.USVString(R,S,"filename"):void 0;
const U=o(B,C,R);this[w].push(U)}delete(B){E.brandCheck(this,a);const C="FormData.delete";E.argumentLengthCheck(arguments,1,C),B=E.converters.USVString(B,C,"nam\
e"),this[w]=this[w].filter(R=>R.name!==B)}get(B){E.brandCheck(this,a);const C="FormData.get";E.argumentLengthCheck(arguments,1,C),B=E.converters.USVString(B,C,"\
name");const R=this[w].findIndex(S=>S.name===B);return R===-1?null:this[w][R].value}getAll(B){E.brandCheck(this,a);const C="FormData.getAll";return E.argumentLengthCheck(
arguments,1,C),B=E.converters.USVString(B,C,"name"),this[w].filter(R=>R.name===B).map(R=>R.value)}has(B){E.brandCheck(this,a);const C="FormData.has";return E.argumentLengthCheck(
arguments,1,C),B=E.converters.USVString(B,C,"name"),this[w].findIndex(R=>R.name===B)!==-1}set(B,C,R=void 0){E.brandCheck(this,a);const S="FormData.set";if(E.argumentLengthCheck(
arguments,2,S),arguments.length===3&&!t(C))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");B=E.converters.USVString(
B,S,"name"),C=t(C)?E.converters.Blob(C,S,"name",{strict:!1}):E.converters.USVString(C,S,"name"),R=arguments.length===3?E.converters.USVString(R,S,"name"):void 0;
const U=o(B,C,R),k=this[w].findIndex(x=>x.name===B);k!==-1?this[w]=[...this[w].slice(0,k),U,...this[w].slice(k+1).filter(x=>x.name!==B)]:this[w].push(U)}[A.inspect.
custom](B,C){const R=this[w].reduce((U,k)=>(U[k.name]?Array.isArray(U[k.name])?U[k.name].push(k.value):U[k.name]=[U[k.name],k.value]:U[k.name]=k.value,U),{__proto__:null});
C.depth??=B,C.colors??=!0;const S=A.formatWithOptions(C,R);return`FormData ${S.slice(S.indexOf("]")+2)}`}}m("FormData",a,w,"name","value"),Object.defineProperties(
a.prototype,{append:D,delete:D,get:D,getAll:D,has:D,set:D,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function o(g,B,C){if(typeof B!="string"){if(i(
B)||(B=B instanceof Blob?new l([B],"blob",{type:B.type}):new u(B,"blob",{type:B.type})),C!==void 0){const R={type:B.type,lastModified:B.lastModified};B=B instanceof
Q?new l([B],C,R):new u(B,C,R)}}return{name:g,value:B}}K.exports={FormData:a,makeEntry:o}}),5311:(K=>{const Z=Symbol.for("undici.globalOrigin.1");function e(){return globalThis[Z]}
function t(m){if(m===void 0){Object.defineProperty(globalThis,Z,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const w=new URL(m);if(w.protocol!==
"http:"&&w.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${w.protocol}`);Object.defineProperty(globalThis,Z,{value:w,writable:!0,
enumerable:!1,configurable:!1})}K.exports={getGlobalOrigin:e,setGlobalOrigin:t}}),3408:((K,Z,e)=>{const{kConstruct:t}=e(8031),{kEnumerableProperty:m}=e(9500),{iteratorMixin:w,
isValidHeaderName:D,isValidHeaderValue:u}=e(1204),{webidl:i}=e(4625),E=e(4589),Q=e(7975),A=Symbol("headers map"),l=Symbol("headers map sorted");function a(J){return J===
10||J===13||J===9||J===32}function o(J){let r=0,s=J.length;for(;s>r&&a(J.charCodeAt(s-1));)--s;for(;s>r&&a(J.charCodeAt(r));)++r;return r===0&&s===J.length?J:J.
substring(r,s)}function g(J,r){if(Array.isArray(r))for(let s=0;s<r.length;++s){const I=r[s];if(I.length!==2)throw i.errors.exception({header:"Headers constructo\
r",message:`expected name/value pair to be length 2, found ${I.length}.`});B(J,I[0],I[1])}else if(typeof r=="object"&&r!==null){const s=Object.keys(r);for(let I=0;I<
s.length;++I)B(J,s[I],r[s[I]])}else throw i.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>",
"record<ByteString, ByteString>"]})}function B(J,r,s){if(s=o(s),D(r)){if(!u(s))throw i.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header valu\
e"})}else throw i.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header name"});if(U(J)==="immutable")throw new TypeError("immutable");return x(J).
append(r,s,!1)}function C(J,r){return J[0]<r[0]?-1:1}class R{cookies=null;constructor(r){r instanceof R?(this[A]=new Map(r[A]),this[l]=r[l],this.cookies=r.cookies===
null?null:[...r.cookies]):(this[A]=new Map(r),this[l]=null)}contains(r,s){return this[A].has(s?r:r.toLowerCase())}clear(){this[A].clear(),this[l]=null,this.cookies=
null}append(r,s,I){this[l]=null;const n=I?r:r.toLowerCase(),d=this[A].get(n);if(d){const f=n==="cookie"?"; ":", ";this[A].set(n,{name:d.name,value:`${d.value}${f}${s}`})}else
this[A].set(n,{name:r,value:s});n==="set-cookie"&&(this.cookies??=[]).push(s)}set(r,s,I){this[l]=null;const n=I?r:r.toLowerCase();n==="set-cookie"&&(this.cookies=
[s]),this[A].set(n,{name:r,value:s})}delete(r,s){this[l]=null,s||(r=r.toLowerCase()),r==="set-cookie"&&(this.cookies=null),this[A].delete(r)}get(r,s){return this[A].
get(s?r:r.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:r,1:{value:s}}of this[A])yield[r,s]}get entries(){const r={};if(this[A].size!==0)for(const{
name:s,value:I}of this[A].values())r[s]=I;return r}rawValues(){return this[A].values()}get entriesList(){const r=[];if(this[A].size!==0)for(const{0:s,1:{name:I,
value:n}}of this[A])if(s==="set-cookie")for(const d of this.cookies)r.push([I,d]);else r.push([I,n]);return r}toSortedArray(){const r=this[A].size,s=new Array(r);
if(r<=32){if(r===0)return s;const I=this[A][Symbol.iterator](),n=I.next().value;s[0]=[n[0],n[1].value],E(n[1].value!==null);for(let d=1,f=0,c=0,h=0,p=0,T,H;d<r;++d){
for(H=I.next().value,T=s[d]=[H[0],H[1].value],E(T[1]!==null),h=0,c=d;h<c;)p=h+(c-h>>1),s[p][0]<=T[0]?h=p+1:c=p;if(d!==p){for(f=d;f>h;)s[f]=s[--f];s[h]=T}}if(!I.
next().done)throw new TypeError("Unreachable");return s}else{let I=0;for(const{0:n,1:{value:d}}of this[A])s[I++]=[n,d],E(d!==null);return s.sort(C)}}}class S{#A;#e;constructor(r=void 0){
i.util.markAsUncloneable(this),r!==t&&(this.#e=new R,this.#A="none",r!==void 0&&(r=i.converters.HeadersInit(r,"Headers contructor","init"),g(this,r)))}append(r,s){
i.brandCheck(this,S),i.argumentLengthCheck(arguments,2,"Headers.append");const I="Headers.append";return r=i.converters.ByteString(r,I,"name"),s=i.converters.ByteString(
s,I,"value"),B(this,r,s)}delete(r){if(i.brandCheck(this,S),i.argumentLengthCheck(arguments,1,"Headers.delete"),r=i.converters.ByteString(r,"Headers.delete","nam\
e"),!D(r))throw i.errors.invalidArgument({prefix:"Headers.delete",value:r,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
contains(r,!1)&&this.#e.delete(r,!1)}get(r){i.brandCheck(this,S),i.argumentLengthCheck(arguments,1,"Headers.get");const s="Headers.get";if(r=i.converters.ByteString(
r,s,"name"),!D(r))throw i.errors.invalidArgument({prefix:s,value:r,type:"header name"});return this.#e.get(r,!1)}has(r){i.brandCheck(this,S),i.argumentLengthCheck(
arguments,1,"Headers.has");const s="Headers.has";if(r=i.converters.ByteString(r,s,"name"),!D(r))throw i.errors.invalidArgument({prefix:s,value:r,type:"header na\
me"});return this.#e.contains(r,!1)}set(r,s){i.brandCheck(this,S),i.argumentLengthCheck(arguments,2,"Headers.set");const I="Headers.set";if(r=i.converters.ByteString(
r,I,"name"),s=i.converters.ByteString(s,I,"value"),s=o(s),D(r)){if(!u(s))throw i.errors.invalidArgument({prefix:I,value:s,type:"header value"})}else throw i.errors.
invalidArgument({prefix:I,value:r,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(r,s,!1)}getSetCookie(){i.brandCheck(
this,S);const r=this.#e.cookies;return r?[...r]:[]}get[l](){if(this.#e[l])return this.#e[l];const r=[],s=this.#e.toSortedArray(),I=this.#e.cookies;if(I===null||
I.length===1)return this.#e[l]=s;for(let n=0;n<s.length;++n){const{0:d,1:f}=s[n];if(d==="set-cookie")for(let c=0;c<I.length;++c)r.push([d,I[c]]);else r.push([d,
f])}return this.#e[l]=r}[Q.inspect.custom](r,s){return s.depth??=r,`Headers ${Q.formatWithOptions(s,this.#e.entries)}`}static getHeadersGuard(r){return r.#A}static setHeadersGuard(r,s){
r.#A=s}static getHeadersList(r){return r.#e}static setHeadersList(r,s){r.#e=s}}const{getHeadersGuard:U,setHeadersGuard:k,getHeadersList:x,setHeadersList:M}=S;Reflect.
deleteProperty(S,"getHeadersGuard"),Reflect.deleteProperty(S,"setHeadersGuard"),Reflect.deleteProperty(S,"getHeadersList"),Reflect.deleteProperty(S,"setHeadersL\
ist"),w("Headers",S,l,0,1),Object.defineProperties(S.prototype,{append:m,delete:m,get:m,has:m,set:m,getSetCookie:m,[Symbol.toStringTag]:{value:"Headers",configurable:!0},
[Q.inspect.custom]:{enumerable:!1}}),i.converters.HeadersInit=function(J,r,s){if(i.util.Type(J)==="Object"){const I=Reflect.get(J,Symbol.iterator);if(!Q.types.isProxy(
J)&&I===S.prototype.entries)try{return x(J).entriesList}catch{}return typeof I=="function"?i.converters["sequence<sequence<ByteString>>"](J,r,s,I.bind(J)):i.converters["\
record<ByteString, ByteString>"](J,r,s)}throw i.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString\
>>","record<ByteString, ByteString>"]})},K.exports={fill:g,compareHeaderName:C,Headers:S,HeadersList:R,getHeadersGuard:U,setHeadersGuard:k,setHeadersList:M,getHeadersList:x}}),
1821:((K,Z,e)=>{const{makeNetworkError:t,makeAppropriateNetworkError:m,filterResponse:w,makeResponse:D,fromInnerResponse:u}=e(7287),{HeadersList:i}=e(3408),{Request:E,
cloneRequest:Q}=e(9683),A=e(8522),{bytesMatch:l,makePolicyContainer:a,clonePolicyContainer:o,requestBadPort:g,TAOCheck:B,appendRequestOriginHeader:C,responseLocationURL:R,
requestCurrentURL:S,setRequestReferrerPolicyOnRedirect:U,tryUpgradeRequestToAPotentiallyTrustworthyURL:k,createOpaqueTimingInfo:x,appendFetchMetadata:M,corsCheck:J,
crossOriginResourcePolicyCheck:r,determineRequestsReferrer:s,coarsenedSharedCurrentTime:I,createDeferredPromise:n,isBlobLike:d,sameOrigin:f,isCancelled:c,isAborted:h,
isErrorLike:p,fullyReadBody:T,readableStreamClose:H,isomorphicEncode:v,urlIsLocal:W,urlIsHttpHttpsScheme:iA,urlHasHttpsScheme:IA,clampAndCoarsenConnectionTimingInfo:uA,
simpleRangeHeaderValue:lA,buildContentRange:yA,createInflate:SA,extractMimeType:DA}=e(1204),{kState:mA,kDispatcher:TA}=e(3175),sA=e(4589),{safelyExtractBody:nA,
extractBody:oA}=e(1448),{redirectStatusSet:X,nullBodyStatus:fA,safeMethodsSet:BA,requestBodyHeader:_,subresourceSet:$}=e(4219),gA=e(8474),{Readable:QA,pipeline:NA,
finished:WA}=e(7075),{addAbortListener:HA,isErrored:ZA,isReadable:RA,bufferToLowerCasedHeaderName:vA}=e(9500),{dataURLProcessor:LA,serializeAMimeType:JA,minimizeSupportedMimeType:FA}=e(
192),{getGlobalDispatcher:zA}=e(1481),{webidl:rA}=e(4625),{STATUS_CODES:N}=e(7067),AA=["GET","HEAD"],EA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"\
u"?"node":"undici";let kA;class UA extends gA{constructor(V){super(),this.dispatcher=V,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(V){this.
state==="ongoing"&&(this.state="terminated",this.connection?.destroy(V),this.emit("terminated",V))}abort(V){this.state==="ongoing"&&(this.state="aborted",V||(V=
new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=V,this.connection?.destroy(V),this.emit("terminated",V))}}function wA(y){
OA(y,"fetch")}function VA(y,V=void 0){rA.argumentLengthCheck(arguments,1,"globalThis.fetch");let z=n(),q;try{q=new E(y,V)}catch(b){return z.reject(b),z.promise}
const j=q[mA];if(q.signal.aborted)return KA(z,j,null,q.signal.reason),z.promise;j.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(j.serviceWorkers=
"none");let CA=null,bA=!1,xA=null;return HA(q.signal,()=>{bA=!0,sA(xA!=null),xA.abort(q.signal.reason);const b=CA?.deref();KA(z,j,b,q.signal.reason)}),xA=XA({request:j,
processResponseEndOfBody:wA,processResponse:b=>{if(!bA){if(b.aborted){KA(z,j,CA,xA.serializedAbortReason);return}if(b.type==="error"){z.reject(new TypeError("fe\
tch failed",{cause:b.error}));return}CA=new WeakRef(u(b,"immutable")),z.resolve(CA.deref()),z=null}},dispatcher:q[TA]}),z.promise}function OA(y,V="other"){if(y.
type==="error"&&y.aborted||!y.urlList?.length)return;const z=y.urlList[0];let q=y.timingInfo,j=y.cacheState;iA(z)&&q!==null&&(y.timingAllowPassed||(q=x({startTime:q.
startTime}),j=""),q.endTime=I(),y.timingInfo=q,PA(q,z.href,V,globalThis,j))}const PA=performance.markResourceTiming;function KA(y,V,z,q){if(y&&y.reject(q),V.body!=
null&&RA(V.body?.stream)&&V.body.stream.cancel(q).catch(eA=>{if(eA.code!=="ERR_INVALID_STATE")throw eA}),z==null)return;const j=z[mA];j.body!=null&&RA(j.body?.stream)&&
j.body.stream.cancel(q).catch(eA=>{if(eA.code!=="ERR_INVALID_STATE")throw eA})}function XA({request:y,processRequestBodyChunkLength:V,processRequestEndOfBody:z,
processResponse:q,processResponseEndOfBody:j,processResponseConsumeBody:eA,useParallelQueue:CA=!1,dispatcher:bA=zA()}){sA(bA);let xA=null,Y=!1;y.client!=null&&(xA=
y.client.globalObject,Y=y.client.crossOriginIsolatedCapability);const b=I(Y),G=x({startTime:b}),P={controller:new UA(bA),request:y,timingInfo:G,processRequestBodyChunkLength:V,
processRequestEndOfBody:z,processResponse:q,processResponseConsumeBody:eA,processResponseEndOfBody:j,taskDestination:xA,crossOriginIsolatedCapability:Y};return sA(
!y.body||y.body.stream),y.window==="client"&&(y.window=y.client?.globalObject?.constructor?.name==="Window"?y.client:"no-window"),y.origin==="client"&&(y.origin=
y.client.origin),y.policyContainer==="client"&&(y.client!=null?y.policyContainer=o(y.client.policyContainer):y.policyContainer=a()),y.headersList.contains("acce\
pt",!0)||y.headersList.append("accept","*/*",!0),y.headersList.contains("accept-language",!0)||y.headersList.append("accept-language","*",!0),y.priority,$.has(y.
destination),Ae(P).catch(aA=>{P.controller.terminate(aA)}),P.controller}async function Ae(y,V=!1){const z=y.request;let q=null;if(z.localURLsOnly&&!W(S(z))&&(q=
t("local URLs only")),k(z),g(z)==="blocked"&&(q=t("bad port")),z.referrerPolicy===""&&(z.referrerPolicy=z.policyContainer.referrerPolicy),z.referrer!=="no-refer\
rer"&&(z.referrer=s(z)),q===null&&(q=await(async()=>{const eA=S(z);return f(eA,z.url)&&z.responseTainting==="basic"||eA.protocol==="data:"||z.mode==="navigate"||
z.mode==="websocket"?(z.responseTainting="basic",await jA(y)):z.mode==="same-origin"?t('request mode cannot be "same-origin"'):z.mode==="no-cors"?z.redirect!=="\
follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(z.responseTainting="opaque",await jA(y)):iA(S(z))?(z.responseTainting="cors",await dA(y)):t(
"URL scheme must be a HTTP(S) scheme")})()),V)return q;q.status!==0&&!q.internalResponse&&(z.responseTainting,z.responseTainting==="basic"?q=w(q,"basic"):z.responseTainting===
"cors"?q=w(q,"cors"):z.responseTainting==="opaque"?q=w(q,"opaque"):sA(!1));let j=q.status===0?q:q.internalResponse;if(j.urlList.length===0&&j.urlList.push(...z.
urlList),z.timingAllowFailed||(q.timingAllowPassed=!0),q.type==="opaque"&&j.status===206&&j.rangeRequested&&!z.headers.contains("range",!0)&&(q=j=t()),q.status!==
0&&(z.method==="HEAD"||z.method==="CONNECT"||fA.includes(j.status))&&(j.body=null,y.controller.dump=!0),z.integrity){const eA=bA=>$A(y,t(bA));if(z.responseTainting===
"opaque"||q.body==null){eA(q.error);return}const CA=bA=>{if(!l(bA,z.integrity)){eA("integrity mismatch");return}q.body=nA(bA)[0],$A(y,q)};await T(q.body,CA,eA)}else
$A(y,q)}function jA(y){if(c(y)&&y.request.redirectCount===0)return Promise.resolve(m(y));const{request:V}=y,{protocol:z}=S(V);switch(z){case"about:":return Promise.
resolve(t("about scheme is not supported"));case"blob:":{kA||(kA=e(4573).resolveObjectURL);const q=S(V);if(q.search.length!==0)return Promise.resolve(t("Network\
Error when attempting to fetch resource."));const j=kA(q.toString());if(V.method!=="GET"||!d(j))return Promise.resolve(t("invalid method"));const eA=D(),CA=j.size,
bA=v(`${CA}`),xA=j.type;if(V.headersList.contains("range",!0)){eA.rangeRequested=!0;const Y=V.headersList.get("range",!0),b=lA(Y,!0);if(b==="failure")return Promise.
resolve(t("failed to fetch the data URL"));let{rangeStartValue:G,rangeEndValue:P}=b;if(G===null)G=CA-P,P=G+P-1;else{if(G>=CA)return Promise.resolve(t("Range sta\
rt is greater than the blob's size."));(P===null||P>=CA)&&(P=CA-1)}const aA=j.slice(G,P,xA),tA=oA(aA);eA.body=tA[0];const cA=v(`${aA.size}`),YA=yA(G,P,CA);eA.status=
206,eA.statusText="Partial Content",eA.headersList.set("content-length",cA,!0),eA.headersList.set("content-type",xA,!0),eA.headersList.set("content-range",YA,!0)}else{
const Y=oA(j);eA.statusText="OK",eA.body=Y[0],eA.headersList.set("content-length",bA,!0),eA.headersList.set("content-type",xA,!0)}return Promise.resolve(eA)}case"\
data:":{const q=S(V),j=LA(q);if(j==="failure")return Promise.resolve(t("failed to fetch the data URL"));const eA=JA(j.mimeType);return Promise.resolve(D({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:eA}]],body:nA(j.body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"\
http:":case"https:":return dA(y).catch(q=>t(q));default:return Promise.resolve(t("unknown scheme"))}}function _A(y,V){y.request.done=!0,y.processResponseDone!=null&&
queueMicrotask(()=>y.processResponseDone(V))}function $A(y,V){let z=y.timingInfo;const q=()=>{const eA=Date.now();y.request.destination==="document"&&(y.controller.
fullTimingInfo=z),y.controller.reportTimingSteps=()=>{if(y.request.url.protocol!=="https:")return;z.endTime=eA;let bA=V.cacheState;const xA=V.bodyInfo;V.timingAllowPassed||
(z=x(z),bA="");let Y=0;if(y.request.mode!=="navigator"||!V.hasCrossOriginRedirects){Y=V.status;const b=DA(V.headersList);b!=="failure"&&(xA.contentType=FA(b))}y.
request.initiatorType!=null&&PA(z,y.request.url.href,y.request.initiatorType,globalThis,bA,xA,Y)};const CA=()=>{y.request.done=!0,y.processResponseEndOfBody!=null&&
queueMicrotask(()=>y.processResponseEndOfBody(V)),y.request.initiatorType!=null&&y.controller.reportTimingSteps()};queueMicrotask(()=>CA())};y.processResponse!=
null&&queueMicrotask(()=>{y.processResponse(V),y.processResponse=null});const j=V.type==="error"?V:V.internalResponse??V;j.body==null?q():WA(j.body.stream,()=>{
q()})}async function dA(y){const V=y.request;let z=null,q=null;const j=y.timingInfo;if(V.serviceWorkers,z===null){if(V.redirect==="follow"&&(V.serviceWorkers="n\
one"),q=z=await F(y),V.responseTainting==="cors"&&J(V,z)==="failure")return t("cors failure");B(V,z)==="failure"&&(V.timingAllowFailed=!0)}return(V.responseTainting===
"opaque"||z.type==="opaque")&&r(V.origin,V.client,V.destination,q)==="blocked"?t("blocked"):(X.has(q.status)&&(V.redirect!=="manual"&&y.controller.connection.destroy(
void 0,!1),V.redirect==="error"?z=t("unexpected redirect"):V.redirect==="manual"?z=q:V.redirect==="follow"?z=await O(y,z):sA(!1)),z.timingInfo=j,z)}function O(y,V){
const z=y.request,q=V.internalResponse?V.internalResponse:V;let j;try{if(j=R(q,S(z).hash),j==null)return V}catch(CA){return Promise.resolve(t(CA))}if(!iA(j))return Promise.
resolve(t("URL scheme must be a HTTP(S) scheme"));if(z.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(z.redirectCount+=1,z.mode==="c\
ors"&&(j.username||j.password)&&!f(z,j))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(z.responseTainting==="cors"&&(j.username||
j.password))return Promise.resolve(t('URL cannot contain credentials for request mode "cors"'));if(q.status!==303&&z.body!=null&&z.body.source==null)return Promise.
resolve(t());if([301,302].includes(q.status)&&z.method==="POST"||q.status===303&&!AA.includes(z.method)){z.method="GET",z.body=null;for(const CA of _)z.headersList.
delete(CA)}f(S(z),j)||(z.headersList.delete("authorization",!0),z.headersList.delete("proxy-authorization",!0),z.headersList.delete("cookie",!0),z.headersList.delete(
"host",!0)),z.body!=null&&(sA(z.body.source!=null),z.body=nA(z.body.source)[0]);const eA=y.timingInfo;return eA.redirectEndTime=eA.postRedirectStartTime=I(y.crossOriginIsolatedCapability),
eA.redirectStartTime===0&&(eA.redirectStartTime=eA.startTime),z.urlList.push(j),U(z,q),Ae(y,!0)}async function F(y,V=!1,z=!1){const q=y.request;let j=null,eA=null,
CA=null;const bA=null,xA=!1;q.window==="no-window"&&q.redirect==="error"?(j=y,eA=q):(eA=Q(q),j={...y},j.request=eA);const Y=q.credentials==="include"||q.credentials===
"same-origin"&&q.responseTainting==="basic",b=eA.body?eA.body.length:null;let G=null;if(eA.body==null&&["POST","PUT"].includes(eA.method)&&(G="0"),b!=null&&(G=v(
`${b}`)),G!=null&&eA.headersList.append("content-length",G,!0),b!=null&&eA.keepalive,eA.referrer instanceof URL&&eA.headersList.append("referer",v(eA.referrer.href),
!0),C(eA),M(eA),eA.headersList.contains("user-agent",!0)||eA.headersList.append("user-agent",EA),eA.cache==="default"&&(eA.headersList.contains("if-modified-sin\
ce",!0)||eA.headersList.contains("if-none-match",!0)||eA.headersList.contains("if-unmodified-since",!0)||eA.headersList.contains("if-match",!0)||eA.headersList.
contains("if-range",!0))&&(eA.cache="no-store"),eA.cache==="no-cache"&&!eA.preventNoCacheCacheControlHeaderModification&&!eA.headersList.contains("cache-control",
!0)&&eA.headersList.append("cache-control","max-age=0",!0),(eA.cache==="no-store"||eA.cache==="reload")&&(eA.headersList.contains("pragma",!0)||eA.headersList.append(
"pragma","no-cache",!0),eA.headersList.contains("cache-control",!0)||eA.headersList.append("cache-control","no-cache",!0)),eA.headersList.contains("range",!0)&&
eA.headersList.append("accept-encoding","identity",!0),eA.headersList.contains("accept-encoding",!0)||(IA(S(eA))?eA.headersList.append("accept-encoding","br, gz\
ip, deflate",!0):eA.headersList.append("accept-encoding","gzip, deflate",!0)),eA.headersList.delete("host",!0),bA==null&&(eA.cache="no-store"),eA.cache!=="no-st\
ore"&&eA.cache,CA==null){if(eA.cache==="only-if-cached")return t("only if cached");const P=await L(j,Y,z);!BA.has(eA.method)&&P.status>=200&&P.status<=399,xA&&P.
status,CA==null&&(CA=P)}if(CA.urlList=[...eA.urlList],eA.headersList.contains("range",!0)&&(CA.rangeRequested=!0),CA.requestIncludesCredentials=Y,CA.status===407)
return q.window==="no-window"?t():c(y)?m(y):t("proxy authentication required");if(CA.status===421&&!z&&(q.body==null||q.body.source!=null)){if(c(y))return m(y);
y.controller.connection.destroy(),CA=await F(y,V,!0)}return CA}async function L(y,V=!1,z=!1){sA(!y.controller.connection||y.controller.connection.destroyed),y.controller.
connection={abort:null,destroyed:!1,destroy(tA,cA=!0){this.destroyed||(this.destroyed=!0,cA&&this.abort?.(tA??new DOMException("The operation was aborted.","Abo\
rtError")))}};const q=y.request;let j=null;const eA=y.timingInfo;null==null&&(q.cache="no-store");const bA=z?"yes":"no";q.mode;let xA=null;if(q.body==null&&y.processRequestEndOfBody)
queueMicrotask(()=>y.processRequestEndOfBody());else if(q.body!=null){const tA=async function*(MA){c(y)||(yield MA,y.processRequestBodyChunkLength?.(MA.byteLength))},
cA=()=>{c(y)||y.processRequestEndOfBody&&y.processRequestEndOfBody()},YA=MA=>{c(y)||(MA.name==="AbortError"?y.controller.abort():y.controller.terminate(MA))};xA=
(async function*(){try{for await(const MA of q.body.stream)yield*tA(MA);cA()}catch(MA){YA(MA)}})()}try{const{body:tA,status:cA,statusText:YA,headersList:MA,socket:pA}=await aA(
{body:xA});if(pA)j=D({status:cA,statusText:YA,headersList:MA,socket:pA});else{const hA=tA[Symbol.asyncIterator]();y.controller.next=()=>hA.next(),j=D({status:cA,
statusText:YA,headersList:MA})}}catch(tA){return tA.name==="AbortError"?(y.controller.connection.destroy(),m(y,tA)):t(tA)}const Y=async()=>{await y.controller.resume()},
b=tA=>{c(y)||y.controller.abort(tA)},G=new ReadableStream({async start(tA){y.controller.controller=tA},async pull(tA){await Y(tA)},async cancel(tA){await b(tA)},
type:"bytes"});j.body={stream:G,source:null,length:null},y.controller.resume||y.controller.on("terminated",P),y.controller.resume=async()=>{for(;;){let tA,cA;try{
const{done:MA,value:pA}=await y.controller.next();if(h(y))break;tA=MA?void 0:pA}catch(MA){y.controller.ended&&!eA.encodedBodySize?tA=void 0:(tA=MA,cA=!0)}if(tA===
void 0){H(y.controller.controller),_A(y,j);return}if(eA.decodedBodySize+=tA?.byteLength??0,cA){y.controller.terminate(tA);return}const YA=new Uint8Array(tA);if(YA.
byteLength&&y.controller.controller.enqueue(YA),ZA(G)){y.controller.terminate();return}if(y.controller.controller.desiredSize<=0)return}};function P(tA){h(y)?(j.
aborted=!0,RA(G)&&y.controller.controller.error(y.controller.serializedAbortReason)):RA(G)&&y.controller.controller.error(new TypeError("terminated",{cause:p(tA)?
tA:void 0})),y.controller.connection.destroy()}return j;function aA({body:tA}){const cA=S(q),YA=y.controller.dispatcher;return new Promise((MA,pA)=>YA.dispatch(
{path:cA.pathname+cA.search,origin:cA.origin,method:q.method,body:YA.isMockActive?q.body&&(q.body.source||q.body.stream):tA,headers:q.headersList.entries,maxRedirections:0,
upgrade:q.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(hA){const{connection:GA}=y.controller;eA.finalConnectionTimingInfo=uA(void 0,eA.
postRedirectStartTime,y.crossOriginIsolatedCapability),GA.destroyed?hA(new DOMException("The operation was aborted.","AbortError")):(y.controller.on("terminated",
hA),this.abort=GA.abort=hA),eA.finalNetworkRequestStartTime=I(y.crossOriginIsolatedCapability)},onResponseStarted(){eA.finalNetworkResponseStartTime=I(y.crossOriginIsolatedCapability)},
onHeaders(hA,GA,qA,te){if(hA<200)return;let ne="";const re=new i;for(let ee=0;ee<GA.length;ee+=2)re.append(vA(GA[ee]),GA[ee+1].toString("latin1"),!0);ne=re.get(
"location",!0);const se=[],ce=ne&&q.redirect==="follow"&&X.has(hA);if(q.method!=="HEAD"&&q.method!=="CONNECT"&&!fA.includes(hA)&&!ce){const ee=re.get("content-e\
ncoding",!0),oe=ee?ee.toLowerCase().split(","):[],Qe=5;if(oe.length>Qe)return this.abort(new Error(`too many content-encodings in response: ${oe.length}, maximu\
m allowed is ${Qe}`)),!0;for(let ae=oe.length-1;ae>=0;--ae){const ie=oe[ae].trim();if(ie==="x-gzip"||ie==="gzip")se.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,
finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ie==="deflate")se.push(SA({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ie==="\
br")se.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{se.length=0;break}}}this.body=
new QA({read:qA});const ge=this.onError.bind(this);return MA({status:hA,statusText:te,headersList:re,body:se.length?NA(this.body,...se,ee=>{ee&&this.onError(ee)}).
on("error",ge):this.body.on("error",ge)}),!0},onData(hA){if(y.controller.dump)return;const GA=hA;return eA.encodedBodySize+=GA.byteLength,this.body.push(GA)},onComplete(){
this.abort&&y.controller.off("terminated",this.abort),y.controller.ended=!0,this.body.push(null)},onError(hA){this.abort&&y.controller.off("terminated",this.abort),
this.body?.destroy(hA),y.controller.terminate(hA),pA(hA)},onUpgrade(hA,GA,qA){if(hA!==101)return;const te=new i;for(let ne=0;ne<GA.length;ne+=2)te.append(vA(GA[ne]),
GA[ne+1].toString("latin1"),!0);return MA({status:hA,statusText:N[hA],headersList:te,socket:qA}),!0}}))}}K.exports={fetch:VA,Fetch:UA,fetching:XA,finalizeAndReportTiming:OA}}),
9683:((K,Z,e)=>{const{extractBody:t,mixinBody:m,cloneBody:w,bodyUnusable:D}=e(1448),{Headers:u,fill:i,HeadersList:E,setHeadersGuard:Q,getHeadersGuard:A,setHeadersList:l,
getHeadersList:a}=e(3408),{FinalizationRegistry:o}=e(8905)(),g=e(9500),B=e(7975),{isValidHTTPToken:C,sameOrigin:R,environmentSettingsObject:S}=e(1204),{forbiddenMethodsSet:U,
corsSafeListedMethodsSet:k,referrerPolicy:x,requestRedirect:M,requestMode:J,requestCredentials:r,requestCache:s,requestDuplex:I}=e(4219),{kEnumerableProperty:n,
normalizedMethodRecordsBase:d,normalizedMethodRecords:f}=g,{kHeaders:c,kSignal:h,kState:p,kDispatcher:T}=e(3175),{webidl:H}=e(4625),{URLSerializer:v}=e(192),{kConstruct:W}=e(
8031),iA=e(4589),{getMaxListeners:IA,setMaxListeners:uA,getEventListeners:lA,defaultMaxListeners:yA}=e(8474),SA=Symbol("abortController"),DA=new o(({signal:BA,abort:_})=>{
BA.removeEventListener("abort",_)}),mA=new WeakMap;function TA(BA){return _;function _(){const $=BA.deref();if($!==void 0){DA.unregister(_),this.removeEventListener(
"abort",_),$.abort(this.reason);const gA=mA.get($.signal);if(gA!==void 0){if(gA.size!==0){for(const QA of gA){const NA=QA.deref();NA!==void 0&&NA.abort(this.reason)}
gA.clear()}mA.delete($.signal)}}}}let sA=!1;class nA{constructor(_,$={}){if(H.util.markAsUncloneable(this),_===W)return;const gA="Request constructor";H.argumentLengthCheck(
arguments,1,gA),_=H.converters.RequestInfo(_,gA,"input"),$=H.converters.RequestInit($,gA,"init");let QA=null,NA=null;const WA=S.settingsObject.baseUrl;let HA=null;
if(typeof _=="string"){this[T]=$.dispatcher;let AA;try{AA=new URL(_,WA)}catch(EA){throw new TypeError("Failed to parse URL from "+_,{cause:EA})}if(AA.username||
AA.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+_);QA=oA({urlList:[AA]}),NA="cors"}else this[T]=$.dispatcher||
_[T],iA(_ instanceof nA),QA=_[p],HA=_[h];const ZA=S.settingsObject.origin;let RA="client";if(QA.window?.constructor?.name==="EnvironmentSettingsObject"&&R(QA.window,
ZA)&&(RA=QA.window),$.window!=null)throw new TypeError(`'window' option '${RA}' must be null`);"window"in $&&(RA="no-window"),QA=oA({method:QA.method,headersList:QA.
headersList,unsafeRequest:QA.unsafeRequest,client:S.settingsObject,window:RA,priority:QA.priority,origin:QA.origin,referrer:QA.referrer,referrerPolicy:QA.referrerPolicy,
mode:QA.mode,credentials:QA.credentials,cache:QA.cache,redirect:QA.redirect,integrity:QA.integrity,keepalive:QA.keepalive,reloadNavigation:QA.reloadNavigation,historyNavigation:QA.
historyNavigation,urlList:[...QA.urlList]});const vA=Object.keys($).length!==0;if(vA&&(QA.mode==="navigate"&&(QA.mode="same-origin"),QA.reloadNavigation=!1,QA.historyNavigation=
!1,QA.origin="client",QA.referrer="client",QA.referrerPolicy="",QA.url=QA.urlList[QA.urlList.length-1],QA.urlList=[QA.url]),$.referrer!==void 0){const AA=$.referrer;
if(AA==="")QA.referrer="no-referrer";else{let EA;try{EA=new URL(AA,WA)}catch(kA){throw new TypeError(`Referrer "${AA}" is not a valid URL.`,{cause:kA})}EA.protocol===
"about:"&&EA.hostname==="client"||ZA&&!R(EA,S.settingsObject.baseUrl)?QA.referrer="client":QA.referrer=EA}}$.referrerPolicy!==void 0&&(QA.referrerPolicy=$.referrerPolicy);
let LA;if($.mode!==void 0?LA=$.mode:LA=NA,LA==="navigate")throw H.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(LA!=
null&&(QA.mode=LA),$.credentials!==void 0&&(QA.credentials=$.credentials),$.cache!==void 0&&(QA.cache=$.cache),QA.cache==="only-if-cached"&&QA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if($.redirect!==void 0&&(QA.redirect=$.redirect),$.integrity!=null&&(QA.integrity=
String($.integrity)),$.keepalive!==void 0&&(QA.keepalive=!!$.keepalive),$.method!==void 0){let AA=$.method;const EA=f[AA];if(EA!==void 0)QA.method=EA;else{if(!C(
AA))throw new TypeError(`'${AA}' is not a valid HTTP method.`);const kA=AA.toUpperCase();if(U.has(kA))throw new TypeError(`'${AA}' HTTP method is unsupported.`);
AA=d[kA]??AA,QA.method=AA}!sA&&QA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is muc\
h more likely to succeed.",{code:"UNDICI-FETCH-patch"}),sA=!0)}$.signal!==void 0&&(HA=$.signal),this[p]=QA;const JA=new AbortController;if(this[h]=JA.signal,HA!=
null){if(!HA||typeof HA.aborted!="boolean"||typeof HA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of t\
ype AbortSignal.");if(HA.aborted)JA.abort(HA.reason);else{this[SA]=JA;const AA=new WeakRef(JA),EA=TA(AA);try{(typeof IA=="function"&&IA(HA)===yA||lA(HA,"abort").
length>=yA)&&uA(1500,HA)}catch{}g.addAbortListener(HA,EA),DA.register(JA,{signal:HA,abort:EA},EA)}}if(this[c]=new u(W),l(this[c],QA.headersList),Q(this[c],"requ\
est"),LA==="no-cors"){if(!k.has(QA.method))throw new TypeError(`'${QA.method} is unsupported in no-cors mode.`);Q(this[c],"request-no-cors")}if(vA){const AA=a(this[c]),
EA=$.headers!==void 0?$.headers:new E(AA);if(AA.clear(),EA instanceof E){for(const{name:kA,value:UA}of EA.rawValues())AA.append(kA,UA,!1);AA.cookies=EA.cookies}else
i(this[c],EA)}const FA=_ instanceof nA?_[p].body:null;if(($.body!=null||FA!=null)&&(QA.method==="GET"||QA.method==="HEAD"))throw new TypeError("Request with GET\
/HEAD method cannot have body.");let zA=null;if($.body!=null){const[AA,EA]=t($.body,QA.keepalive);zA=AA,EA&&!a(this[c]).contains("content-type",!0)&&this[c].append(
"content-type",EA)}const rA=zA??FA;if(rA!=null&&rA.source==null){if(zA!=null&&$.duplex==null)throw new TypeError("RequestInit: duplex option is required when se\
nding a body.");if(QA.mode!=="same-origin"&&QA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
QA.useCORSPreflightFlag=!0}let N=rA;if(zA==null&&FA!=null){if(D(_))throw new TypeError("Cannot construct a Request with a Request object that has already been u\
sed.");const AA=new TransformStream;FA.stream.pipeThrough(AA),N={source:FA.source,length:FA.length,stream:AA.readable}}this[p].body=N}get method(){return H.brandCheck(
this,nA),this[p].method}get url(){return H.brandCheck(this,nA),v(this[p].url)}get headers(){return H.brandCheck(this,nA),this[c]}get destination(){return H.brandCheck(
this,nA),this[p].destination}get referrer(){return H.brandCheck(this,nA),this[p].referrer==="no-referrer"?"":this[p].referrer==="client"?"about:client":this[p].
referrer.toString()}get referrerPolicy(){return H.brandCheck(this,nA),this[p].referrerPolicy}get mode(){return H.brandCheck(this,nA),this[p].mode}get credentials(){
return this[p].credentials}get cache(){return H.brandCheck(this,nA),this[p].cache}get redirect(){return H.brandCheck(this,nA),this[p].redirect}get integrity(){return H.
brandCheck(this,nA),this[p].integrity}get keepalive(){return H.brandCheck(this,nA),this[p].keepalive}get isReloadNavigation(){return H.brandCheck(this,nA),this[p].
reloadNavigation}get isHistoryNavigation(){return H.brandCheck(this,nA),this[p].historyNavigation}get signal(){return H.brandCheck(this,nA),this[h]}get body(){return H.
brandCheck(this,nA),this[p].body?this[p].body.stream:null}get bodyUsed(){return H.brandCheck(this,nA),!!this[p].body&&g.isDisturbed(this[p].body.stream)}get duplex(){
return H.brandCheck(this,nA),"half"}clone(){if(H.brandCheck(this,nA),D(this))throw new TypeError("unusable");const _=X(this[p]),$=new AbortController;if(this.signal.
aborted)$.abort(this.signal.reason);else{let gA=mA.get(this.signal);gA===void 0&&(gA=new Set,mA.set(this.signal,gA));const QA=new WeakRef($);gA.add(QA),g.addAbortListener(
$.signal,TA(QA))}return fA(_,$.signal,A(this[c]))}[B.inspect.custom](_,$){$.depth===null&&($.depth=2),$.colors??=!0;const gA={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${B.formatWithOptions($,gA)}`}}m(nA);function oA(BA){return{method:BA.method??"GET",localURLsOnly:BA.localURLsOnly??!1,unsafeRequest:BA.unsafeRequest??
!1,body:BA.body??null,client:BA.client??null,reservedClient:BA.reservedClient??null,replacesClientId:BA.replacesClientId??"",window:BA.window??"client",keepalive:BA.
keepalive??!1,serviceWorkers:BA.serviceWorkers??"all",initiator:BA.initiator??"",destination:BA.destination??"",priority:BA.priority??null,origin:BA.origin??"cl\
ient",policyContainer:BA.policyContainer??"client",referrer:BA.referrer??"client",referrerPolicy:BA.referrerPolicy??"",mode:BA.mode??"no-cors",useCORSPreflightFlag:BA.
useCORSPreflightFlag??!1,credentials:BA.credentials??"same-origin",useCredentials:BA.useCredentials??!1,cache:BA.cache??"default",redirect:BA.redirect??"follow",
integrity:BA.integrity??"",cryptoGraphicsNonceMetadata:BA.cryptoGraphicsNonceMetadata??"",parserMetadata:BA.parserMetadata??"",reloadNavigation:BA.reloadNavigation??
!1,historyNavigation:BA.historyNavigation??!1,userActivation:BA.userActivation??!1,taintedOrigin:BA.taintedOrigin??!1,redirectCount:BA.redirectCount??0,responseTainting:BA.
responseTainting??"basic",preventNoCacheCacheControlHeaderModification:BA.preventNoCacheCacheControlHeaderModification??!1,done:BA.done??!1,timingAllowFailed:BA.
timingAllowFailed??!1,urlList:BA.urlList,url:BA.urlList[0],headersList:BA.headersList?new E(BA.headersList):new E}}function X(BA){const _=oA({...BA,body:null});
return BA.body!=null&&(_.body=w(_,BA.body)),_}function fA(BA,_,$){const gA=new nA(W);return gA[p]=BA,gA[h]=_,gA[c]=new u(W),l(gA[c],BA.headersList),Q(gA[c],$),gA}
Object.defineProperties(nA.prototype,{method:n,url:n,headers:n,redirect:n,clone:n,signal:n,duplex:n,destination:n,body:n,bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,
keepalive:n,integrity:n,cache:n,credentials:n,attribute:n,referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),H.converters.
Request=H.interfaceConverter(nA),H.converters.RequestInfo=function(BA,_,$){return typeof BA=="string"?H.converters.USVString(BA,_,$):BA instanceof nA?H.converters.
Request(BA,_,$):H.converters.USVString(BA,_,$)},H.converters.AbortSignal=H.interfaceConverter(AbortSignal),H.converters.RequestInit=H.dictionaryConverter([{key:"\
method",converter:H.converters.ByteString},{key:"headers",converter:H.converters.HeadersInit},{key:"body",converter:H.nullableConverter(H.converters.BodyInit)},
{key:"referrer",converter:H.converters.USVString},{key:"referrerPolicy",converter:H.converters.DOMString,allowedValues:x},{key:"mode",converter:H.converters.DOMString,
allowedValues:J},{key:"credentials",converter:H.converters.DOMString,allowedValues:r},{key:"cache",converter:H.converters.DOMString,allowedValues:s},{key:"redir\
ect",converter:H.converters.DOMString,allowedValues:M},{key:"integrity",converter:H.converters.DOMString},{key:"keepalive",converter:H.converters.boolean},{key:"\
signal",converter:H.nullableConverter(BA=>H.converters.AbortSignal(BA,"RequestInit","signal",{strict:!1}))},{key:"window",converter:H.converters.any},{key:"dupl\
ex",converter:H.converters.DOMString,allowedValues:I},{key:"dispatcher",converter:H.converters.any}]),K.exports={Request:nA,makeRequest:oA,fromInnerRequest:fA,cloneRequest:X}}),
7287:((K,Z,e)=>{const{Headers:t,HeadersList:m,fill:w,getHeadersGuard:D,setHeadersGuard:u,setHeadersList:i}=e(3408),{extractBody:E,cloneBody:Q,mixinBody:A,hasFinalizationRegistry:l,
streamRegistry:a,bodyUnusable:o}=e(1448),g=e(9500),B=e(7975),{kEnumerableProperty:C}=g,{isValidReasonPhrase:R,isCancelled:S,isAborted:U,isBlobLike:k,serializeJavascriptValueToJSONString:x,
isErrorLike:M,isomorphicEncode:J,environmentSettingsObject:r}=e(1204),{redirectStatusSet:s,nullBodyStatus:I}=e(4219),{kState:n,kHeaders:d}=e(3175),{webidl:f}=e(
4625),{FormData:c}=e(3818),{URLSerializer:h}=e(192),{kConstruct:p}=e(8031),T=e(4589),{types:H}=e(7975),v=new TextEncoder("utf-8");class W{static error(){return TA(
uA(),"immutable")}static json(nA,oA={}){f.argumentLengthCheck(arguments,1,"Response.json"),oA!==null&&(oA=f.converters.ResponseInit(oA));const X=v.encode(x(nA)),
fA=E(X),BA=TA(IA({}),"response");return mA(BA,oA,{body:fA[0],type:"application/json"}),BA}static redirect(nA,oA=302){f.argumentLengthCheck(arguments,1,"Response\
.redirect"),nA=f.converters.USVString(nA),oA=f.converters["unsigned short"](oA);let X;try{X=new URL(nA,r.settingsObject.baseUrl)}catch(_){throw new TypeError(`F\
ailed to parse URL from ${nA}`,{cause:_})}if(!s.has(oA))throw new RangeError(`Invalid status code ${oA}`);const fA=TA(IA({}),"immutable");fA[n].status=oA;const BA=J(
h(X));return fA[n].headersList.append("location",BA,!0),fA}constructor(nA=null,oA={}){if(f.util.markAsUncloneable(this),nA===p)return;nA!==null&&(nA=f.converters.
BodyInit(nA)),oA=f.converters.ResponseInit(oA),this[n]=IA({}),this[d]=new t(p),u(this[d],"response"),i(this[d],this[n].headersList);let X=null;if(nA!=null){const[
fA,BA]=E(nA);X={body:fA,type:BA}}mA(this,oA,X)}get type(){return f.brandCheck(this,W),this[n].type}get url(){f.brandCheck(this,W);const nA=this[n].urlList,oA=nA[nA.
length-1]??null;return oA===null?"":h(oA,!0)}get redirected(){return f.brandCheck(this,W),this[n].urlList.length>1}get status(){return f.brandCheck(this,W),this[n].
status}get ok(){return f.brandCheck(this,W),this[n].status>=200&&this[n].status<=299}get statusText(){return f.brandCheck(this,W),this[n].statusText}get headers(){
return f.brandCheck(this,W),this[d]}get body(){return f.brandCheck(this,W),this[n].body?this[n].body.stream:null}get bodyUsed(){return f.brandCheck(this,W),!!this[n].
body&&g.isDisturbed(this[n].body.stream)}clone(){if(f.brandCheck(this,W),o(this))throw f.errors.exception({header:"Response.clone",message:"Body has already bee\
n consumed."});const nA=iA(this[n]);return l&&this[n].body?.stream&&a.register(this,new WeakRef(this[n].body.stream)),TA(nA,D(this[d]))}[B.inspect.custom](nA,oA){
oA.depth===null&&(oA.depth=2),oA.colors??=!0;const X={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${B.formatWithOptions(oA,X)}`}}A(W),Object.defineProperties(W.prototype,{type:C,url:C,
status:C,ok:C,redirected:C,statusText:C,headers:C,clone:C,body:C,bodyUsed:C,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(W,
{json:C,redirect:C,error:C});function iA(sA){if(sA.internalResponse)return SA(iA(sA.internalResponse),sA.type);const nA=IA({...sA,body:null});return sA.body!=null&&
(nA.body=Q(nA,sA.body)),nA}function IA(sA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,
cacheState:"",statusText:"",...sA,headersList:sA?.headersList?new m(sA?.headersList):new m,urlList:sA?.urlList?[...sA.urlList]:[]}}function uA(sA){const nA=M(sA);
return IA({type:"error",status:0,error:nA?sA:new Error(sA&&String(sA)),aborted:sA&&sA.name==="AbortError"})}function lA(sA){return sA.type==="error"&&sA.status===
0}function yA(sA,nA){return nA={internalResponse:sA,...nA},new Proxy(sA,{get(oA,X){return X in nA?nA[X]:oA[X]},set(oA,X,fA){return T(!(X in nA)),oA[X]=fA,!0}})}
function SA(sA,nA){if(nA==="basic")return yA(sA,{type:"basic",headersList:sA.headersList});if(nA==="cors")return yA(sA,{type:"cors",headersList:sA.headersList});
if(nA==="opaque")return yA(sA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(nA==="opaqueredirect")return yA(sA,{type:"opaquered\
irect",status:0,statusText:"",headersList:[],body:null});T(!1)}function DA(sA,nA=null){return T(S(sA)),U(sA)?uA(Object.assign(new DOMException("The operation wa\
s aborted.","AbortError"),{cause:nA})):uA(Object.assign(new DOMException("Request was cancelled."),{cause:nA}))}function mA(sA,nA,oA){if(nA.status!==null&&(nA.status<
200||nA.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in nA&&nA.statusText!=null&&!R(String(nA.
statusText)))throw new TypeError("Invalid statusText");if("status"in nA&&nA.status!=null&&(sA[n].status=nA.status),"statusText"in nA&&nA.statusText!=null&&(sA[n].
statusText=nA.statusText),"headers"in nA&&nA.headers!=null&&w(sA[d],nA.headers),oA){if(I.includes(sA.status))throw f.errors.exception({header:"Response construc\
tor",message:`Invalid response status code ${sA.status}`});sA[n].body=oA.body,oA.type!=null&&!sA[n].headersList.contains("content-type",!0)&&sA[n].headersList.append(
"content-type",oA.type,!0)}}function TA(sA,nA){const oA=new W(p);return oA[n]=sA,oA[d]=new t(p),i(oA[d],sA.headersList),u(oA[d],nA),l&&sA.body?.stream&&a.register(
oA,new WeakRef(sA.body.stream)),oA}f.converters.ReadableStream=f.interfaceConverter(ReadableStream),f.converters.FormData=f.interfaceConverter(c),f.converters.URLSearchParams=
f.interfaceConverter(URLSearchParams),f.converters.XMLHttpRequestBodyInit=function(sA,nA,oA){return typeof sA=="string"?f.converters.USVString(sA,nA,oA):k(sA)?f.
converters.Blob(sA,nA,oA,{strict:!1}):ArrayBuffer.isView(sA)||H.isArrayBuffer(sA)?f.converters.BufferSource(sA,nA,oA):g.isFormDataLike(sA)?f.converters.FormData(
sA,nA,oA,{strict:!1}):sA instanceof URLSearchParams?f.converters.URLSearchParams(sA,nA,oA):f.converters.DOMString(sA,nA,oA)},f.converters.BodyInit=function(sA,nA,oA){
return sA instanceof ReadableStream?f.converters.ReadableStream(sA,nA,oA):sA?.[Symbol.asyncIterator]?sA:f.converters.XMLHttpRequestBodyInit(sA,nA,oA)},f.converters.
ResponseInit=f.dictionaryConverter([{key:"status",converter:f.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:f.converters.ByteString,
defaultValue:()=>""},{key:"headers",converter:f.converters.HeadersInit}]),K.exports={isNetworkError:lA,makeNetworkError:uA,makeResponse:IA,makeAppropriateNetworkError:DA,
filterResponse:SA,Response:W,cloneResponse:iA,fromInnerResponse:TA}}),3175:(K=>{K.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),
kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),1204:((K,Z,e)=>{const{Transform:t}=e(7075),m=e(8522),{redirectStatusSet:w,referrerPolicySet:D,badPortsSet:u}=e(
4219),{getGlobalOrigin:i}=e(5311),{collectASequenceOfCodePoints:E,collectAnHTTPQuotedString:Q,removeChars:A,parseMIMEType:l}=e(192),{performance:a}=e(643),{isBlobLike:o,
ReadableStreamFrom:g,isValidHTTPToken:B,normalizedMethodRecordsBase:C}=e(9500),R=e(4589),{isUint8Array:S}=e(3429),{webidl:U}=e(4625);let k=[],x;try{x=e(7598);const F=[
"sha256","sha384","sha512"];k=x.getHashes().filter(L=>F.includes(L))}catch{}function M(F){const L=F.urlList,y=L.length;return y===0?null:L[y-1].toString()}function J(F,L){
if(!w.has(F.status))return null;let y=F.headersList.get("location",!0);return y!==null&&h(y)&&(r(y)||(y=s(y)),y=new URL(y,M(F))),y&&!y.hash&&(y.hash=L),y}function r(F){
for(let L=0;L<F.length;++L){const y=F.charCodeAt(L);if(y>126||y<32)return!1}return!0}function s(F){return Buffer.from(F,"binary").toString("utf8")}function I(F){
return F.urlList[F.urlList.length-1]}function n(F){const L=I(F);return UA(L)&&u.has(L.port)?"blocked":"allowed"}function d(F){return F instanceof Error||F?.constructor?.
name==="Error"||F?.constructor?.name==="DOMException"}function f(F){for(let L=0;L<F.length;++L){const y=F.charCodeAt(L);if(!(y===9||y>=32&&y<=126||y>=128&&y<=255))
return!1}return!0}const c=B;function h(F){return(F[0]==="	"||F[0]===" "||F[F.length-1]==="	"||F[F.length-1]===" "||F.includes(`
`)||F.includes("\r")||F.includes("\0"))===!1}function p(F,L){const{headersList:y}=L,V=(y.get("referrer-policy",!0)??"").split(",");let z="";if(V.length>0)for(let q=V.
length;q!==0;q--){const j=V[q-1].trim();if(D.has(j)){z=j;break}}z!==""&&(F.referrerPolicy=z)}function T(){return"allowed"}function H(){return"success"}function v(){
return"success"}function W(F){let L=null;L=F.mode,F.headersList.set("sec-fetch-mode",L,!0)}function iA(F){let L=F.origin;if(!(L==="client"||L===void 0)){if(F.responseTainting===
"cors"||F.mode==="websocket")F.headersList.append("origin",L,!0);else if(F.method!=="GET"&&F.method!=="HEAD"){switch(F.referrerPolicy){case"no-referrer":L=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":F.origin&&kA(F.origin)&&!kA(I(F))&&(L=null);break;case"same-ori\
gin":gA(F,I(F))||(L=null);break;default:}F.headersList.append("origin",L,!0)}}}function IA(F,L){return F}function uA(F,L,y){return!F?.startTime||F.startTime<L?{
domainLookupStartTime:L,domainLookupEndTime:L,connectionStartTime:L,connectionEndTime:L,secureConnectionStartTime:L,ALPNNegotiatedProtocol:F?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:IA(F.domainLookupStartTime,y),domainLookupEndTime:IA(F.domainLookupEndTime,y),connectionStartTime:IA(F.connectionStartTime,y),connectionEndTime:IA(
F.connectionEndTime,y),secureConnectionStartTime:IA(F.secureConnectionStartTime,y),ALPNNegotiatedProtocol:F.ALPNNegotiatedProtocol}}function lA(F){return IA(a.now(),
F)}function yA(F){return{startTime:F.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:F.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function SA(){return{referrerPolicy:"strict-origin-\
when-cross-origin"}}function DA(F){return{referrerPolicy:F.referrerPolicy}}function mA(F){const L=F.referrerPolicy;R(L);let y=null;if(F.referrer==="client"){const eA=i();
if(!eA||eA.origin==="null")return"no-referrer";y=new URL(eA)}else F.referrer instanceof URL&&(y=F.referrer);let V=TA(y);const z=TA(y,!0);V.toString().length>4096&&
(V=z);const q=gA(F,V),j=sA(V)&&!sA(F.url);switch(L){case"origin":return z??TA(y,!0);case"unsafe-url":return V;case"same-origin":return q?z:"no-referrer";case"or\
igin-when-cross-origin":return q?V:z;case"strict-origin-when-cross-origin":{const eA=I(F);return gA(V,eA)?V:sA(V)&&!sA(eA)?"no-referrer":z}default:return j?"no-\
referrer":z}}function TA(F,L){return R(F instanceof URL),F=new URL(F),F.protocol==="file:"||F.protocol==="about:"||F.protocol==="blank:"?"no-referrer":(F.username=
"",F.password="",F.hash="",L&&(F.pathname="",F.search=""),F)}function sA(F){if(!(F instanceof URL))return!1;if(F.href==="about:blank"||F.href==="about:srcdoc"||
F.protocol==="data:"||F.protocol==="file:")return!0;return L(F.origin);function L(y){if(y==null||y==="null")return!1;const V=new URL(y);return!!(V.protocol==="h\
ttps:"||V.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(V.hostname)||V.hostname==="localhost"||V.hostname.includes("localhost.")||
V.hostname.endsWith(".localhost"))}}function nA(F,L){if(x===void 0)return!0;const y=X(L);if(y==="no metadata"||y.length===0)return!0;const V=fA(y),z=BA(y,V);for(const q of z){
const j=q.algo,eA=q.hash;let CA=x.createHash(j).update(F).digest("base64");if(CA[CA.length-1]==="="&&(CA[CA.length-2]==="="?CA=CA.slice(0,-2):CA=CA.slice(0,-1)),
_(CA,eA))return!0}return!1}const oA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function X(F){const L=[];
let y=!0;for(const V of F.split(" ")){y=!1;const z=oA.exec(V);if(z===null||z.groups===void 0||z.groups.algo===void 0)continue;const q=z.groups.algo.toLowerCase();
k.includes(q)&&L.push(z.groups)}return y===!0?"no metadata":L}function fA(F){let L=F[0].algo;if(L[3]==="5")return L;for(let y=1;y<F.length;++y){const V=F[y];if(V.
algo[3]==="5"){L="sha512";break}else{if(L[3]==="3")continue;V.algo[3]==="3"&&(L="sha384")}}return L}function BA(F,L){if(F.length===1)return F;let y=0;for(let V=0;V<
F.length;++V)F[V].algo===L&&(F[y++]=F[V]);return F.length=y,F}function _(F,L){if(F.length!==L.length)return!1;for(let y=0;y<F.length;++y)if(F[y]!==L[y]){if(F[y]===
"+"&&L[y]==="-"||F[y]==="/"&&L[y]==="_")continue;return!1}return!0}function $(F){}function gA(F,L){return F.origin===L.origin&&F.origin==="null"||F.protocol===L.
protocol&&F.hostname===L.hostname&&F.port===L.port}function QA(){let F,L;return{promise:new Promise((V,z)=>{F=V,L=z}),resolve:F,reject:L}}function NA(F){return F.
controller.state==="aborted"}function WA(F){return F.controller.state==="aborted"||F.controller.state==="terminated"}function HA(F){return C[F.toLowerCase()]??F}
function ZA(F){const L=JSON.stringify(F);if(L===void 0)throw new TypeError("Value is not JSON serializable");return R(typeof L=="string"),L}const RA=Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]()));function vA(F,L,y=0,V=1){class z{#A;#e;#t;constructor(j,eA){this.#A=j,this.#e=eA,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${F} Iterator.`);const j=this.#t,eA=this.#A[L],
CA=eA.length;if(j>=CA)return{value:void 0,done:!0};const{[y]:bA,[V]:xA}=eA[j];this.#t=j+1;let Y;switch(this.#e){case"key":Y=bA;break;case"value":Y=xA;break;case"\
key+value":Y=[bA,xA];break}return{value:Y,done:!1}}}return delete z.prototype.constructor,Object.setPrototypeOf(z.prototype,RA),Object.defineProperties(z.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${F} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(q,j){return new z(
q,j)}}function LA(F,L,y,V=0,z=1){const q=vA(F,y,V,z),j={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return U.brandCheck(this,L),q(this,"key")}},
values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return U.brandCheck(this,L),q(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return U.brandCheck(this,L),q(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(CA,bA=globalThis){if(U.brandCheck(
this,L),U.argumentLengthCheck(arguments,1,`${F}.forEach`),typeof CA!="function")throw new TypeError(`Failed to execute 'forEach' on '${F}': parameter 1 is not o\
f type 'Function'.`);for(const{0:xA,1:Y}of q(this,"key+value"))CA.call(bA,Y,xA,this)}}};return Object.defineProperties(L.prototype,{...j,[Symbol.iterator]:{writable:!0,
enumerable:!1,configurable:!0,value:j.entries.value}})}async function JA(F,L,y){const V=L,z=y;let q;try{q=F.stream.getReader()}catch(j){z(j);return}try{V(await AA(
q))}catch(j){z(j)}}function FA(F){return F instanceof ReadableStream||F[Symbol.toStringTag]==="ReadableStream"&&typeof F.tee=="function"}function zA(F){try{F.close(),
F.byobRequest?.respond(0)}catch(L){if(!L.message.includes("Controller is already closed")&&!L.message.includes("ReadableStream is already closed"))throw L}}const rA=/[^\x00-\xFF]/;
function N(F){return R(!rA.test(F)),F}async function AA(F){const L=[];let y=0;for(;;){const{done:V,value:z}=await F.read();if(V)return Buffer.concat(L,y);if(!S(
z))throw new TypeError("Received non-Uint8Array chunk");L.push(z),y+=z.length}}function EA(F){R("protocol"in F);const L=F.protocol;return L==="about:"||L==="blo\
b:"||L==="data:"}function kA(F){return typeof F=="string"&&F[5]===":"&&F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p"&&F[4]==="s"||F.protocol==="https:"}function UA(F){
R("protocol"in F);const L=F.protocol;return L==="http:"||L==="https:"}function wA(F,L){const y=F;if(!y.startsWith("bytes"))return"failure";const V={position:5};
if(L&&E(CA=>CA==="	"||CA===" ",y,V),y.charCodeAt(V.position)!==61)return"failure";V.position++,L&&E(CA=>CA==="	"||CA===" ",y,V);const z=E(CA=>{const bA=CA.charCodeAt(
0);return bA>=48&&bA<=57},y,V),q=z.length?Number(z):null;if(L&&E(CA=>CA==="	"||CA===" ",y,V),y.charCodeAt(V.position)!==45)return"failure";V.position++,L&&E(CA=>CA===
"	"||CA===" ",y,V);const j=E(CA=>{const bA=CA.charCodeAt(0);return bA>=48&&bA<=57},y,V),eA=j.length?Number(j):null;return V.position<y.length||eA===null&&q===null||
q>eA?"failure":{rangeStartValue:q,rangeEndValue:eA}}function VA(F,L,y){let V="bytes ";return V+=N(`${F}`),V+="-",V+=N(`${L}`),V+="/",V+=N(`${y}`),V}class OA extends t{#A;constructor(L){
super(),this.#A=L}_transform(L,y,V){if(!this._inflateStream){if(L.length===0){V();return}this._inflateStream=(L[0]&15)===8?m.createInflate(this.#A):m.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",z=>this.destroy(z))}
this._inflateStream.write(L,y,V)}_final(L){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),L()}}function PA(F){return new OA(F)}function KA(F){
let L=null,y=null,V=null;const z=Ae("content-type",F);if(z===null)return"failure";for(const q of z){const j=l(q);j==="failure"||j.essence==="*/*"||(V=j,V.essence!==
y?(L=null,V.parameters.has("charset")&&(L=V.parameters.get("charset")),y=V.essence):!V.parameters.has("charset")&&L!==null&&V.parameters.set("charset",L))}return V??
"failure"}function XA(F){const L=F,y={position:0},V=[];let z="";for(;y.position<L.length;){if(z+=E(q=>q!=='"'&&q!==",",L,y),y.position<L.length)if(L.charCodeAt(
y.position)===34){if(z+=Q(L,y),y.position<L.length)continue}else R(L.charCodeAt(y.position)===44),y.position++;z=A(z,!0,!0,q=>q===9||q===32),V.push(z),z=""}return V}
function Ae(F,L){const y=L.get(F,!0);return y===null?null:XA(y)}const jA=new TextDecoder;function _A(F){return F.length===0?"":(F[0]===239&&F[1]===187&&F[2]===191&&
(F=F.subarray(3)),jA.decode(F))}class $A{get baseUrl(){return i()}get origin(){return this.baseUrl?.origin}policyContainer=SA()}class dA{settingsObject=new $A}const O=new dA;
K.exports={isAborted:NA,isCancelled:WA,isValidEncodedURL:r,createDeferredPromise:QA,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:$,clampAndCoarsenConnectionTimingInfo:uA,
coarsenedSharedCurrentTime:lA,determineRequestsReferrer:mA,makePolicyContainer:SA,clonePolicyContainer:DA,appendFetchMetadata:W,appendRequestOriginHeader:iA,TAOCheck:v,
corsCheck:H,crossOriginResourcePolicyCheck:T,createOpaqueTimingInfo:yA,setRequestReferrerPolicyOnRedirect:p,isValidHTTPToken:B,requestBadPort:n,requestCurrentURL:I,
responseURL:M,responseLocationURL:J,isBlobLike:o,isURLPotentiallyTrustworthy:sA,isValidReasonPhrase:f,sameOrigin:gA,normalizeMethod:HA,serializeJavascriptValueToJSONString:ZA,
iteratorMixin:LA,createIterator:vA,isValidHeaderName:c,isValidHeaderValue:h,isErrorLike:d,fullyReadBody:JA,bytesMatch:nA,isReadableStreamLike:FA,readableStreamClose:zA,
isomorphicEncode:N,urlIsLocal:EA,urlHasHttpsScheme:kA,urlIsHttpHttpsScheme:UA,readAllBytes:AA,simpleRangeHeaderValue:wA,buildContentRange:VA,parseMetadata:X,createInflate:PA,
extractMimeType:KA,getDecodeSplit:Ae,utf8DecodeBytes:_A,environmentSettingsObject:O}}),4625:((K,Z,e)=>{const{types:t,inspect:m}=e(7975),{markAsUncloneable:w}=e(
5919),{toUSVString:D}=e(9500),u={};u.converters={},u.util={},u.errors={},u.errors.exception=function(i){return new TypeError(`${i.header}: ${i.message}`)},u.errors.
conversionFailed=function(i){const E=i.types.length===1?"":" one of",Q=`${i.argument} could not be converted to${E}: ${i.types.join(", ")}.`;return u.errors.exception(
{header:i.prefix,message:Q})},u.errors.invalidArgument=function(i){return u.errors.exception({header:i.prefix,message:`"${i.value}" is an invalid ${i.type}.`})},
u.brandCheck=function(i,E,Q){if(Q?.strict!==!1){if(!(i instanceof E)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(i?.[Symbol.
toStringTag]!==E.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},u.argumentLengthCheck=function({
length:i},E,Q){if(i<E)throw u.errors.exception({message:`${E} argument${E!==1?"s":""} required, but${i?" only":""} ${i} found.`,header:Q})},u.illegalConstructor=
function(){throw u.errors.exception({header:"TypeError",message:"Illegal constructor"})},u.util.Type=function(i){switch(typeof i){case"undefined":return"Undefin\
ed";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"\
object":return i===null?"Null":"Object"}},u.util.markAsUncloneable=w||(()=>{}),u.util.ConvertToInt=function(i,E,Q,A){let l,a;E===64?(l=Math.pow(2,53)-1,Q==="uns\
igned"?a=0:a=Math.pow(-2,53)+1):Q==="unsigned"?(a=0,l=Math.pow(2,E)-1):(a=Math.pow(-2,E)-1,l=Math.pow(2,E-1)-1);let o=Number(i);if(o===0&&(o=0),A?.enforceRange===
!0){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw u.errors.exception({header:"Integer conversion",message:`Could not conv\
ert ${u.util.Stringify(i)} to an integer.`});if(o=u.util.IntegerPart(o),o<a||o>l)throw u.errors.exception({header:"Integer conversion",message:`Value must be be\
tween ${a}-${l}, got ${o}.`});return o}return!Number.isNaN(o)&&A?.clamp===!0?(o=Math.min(Math.max(o,a),l),Math.floor(o)%2===0?o=Math.floor(o):o=Math.ceil(o),o):
Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=u.util.IntegerPart(o),o=o%Math.pow(2,E),Q==="signed"&&o>=
Math.pow(2,E)-1?o-Math.pow(2,E):o)},u.util.IntegerPart=function(i){const E=Math.floor(Math.abs(i));return i<0?-1*E:E},u.util.Stringify=function(i){switch(u.util.
Type(i)){case"Symbol":return`Symbol(${i.description})`;case"Object":return m(i);case"String":return`"${i}"`;default:return`${i}`}},u.sequenceConverter=function(i){
return(E,Q,A,l)=>{if(u.util.Type(E)!=="Object")throw u.errors.exception({header:Q,message:`${A} (${u.util.Stringify(E)}) is not iterable.`});const a=typeof l=="\
function"?l():E?.[Symbol.iterator]?.(),o=[];let g=0;if(a===void 0||typeof a.next!="function")throw u.errors.exception({header:Q,message:`${A} is not iterable.`});
for(;;){const{done:B,value:C}=a.next();if(B)break;o.push(i(C,Q,`${A}[${g++}]`))}return o}},u.recordConverter=function(i,E){return(Q,A,l)=>{if(u.util.Type(Q)!=="\
Object")throw u.errors.exception({header:A,message:`${l} ("${u.util.Type(Q)}") is not an Object.`});const a={};if(!t.isProxy(Q)){const g=[...Object.getOwnPropertyNames(
Q),...Object.getOwnPropertySymbols(Q)];for(const B of g){const C=i(B,A,l),R=E(Q[B],A,l);a[C]=R}return a}const o=Reflect.ownKeys(Q);for(const g of o)if(Reflect.getOwnPropertyDescriptor(
Q,g)?.enumerable){const C=i(g,A,l),R=E(Q[g],A,l);a[C]=R}return a}},u.interfaceConverter=function(i){return(E,Q,A,l)=>{if(l?.strict!==!1&&!(E instanceof i))throw u.
errors.exception({header:Q,message:`Expected ${A} ("${u.util.Stringify(E)}") to be an instance of ${i.name}.`});return E}},u.dictionaryConverter=function(i){return(E,Q,A)=>{
const l=u.util.Type(E),a={};if(l==="Null"||l==="Undefined")return a;if(l!=="Object")throw u.errors.exception({header:Q,message:`Expected ${E} to be one of: Null\
, Undefined, Object.`});for(const o of i){const{key:g,defaultValue:B,required:C,converter:R}=o;if(C===!0&&!Object.hasOwn(E,g))throw u.errors.exception({header:Q,
message:`Missing required key "${g}".`});let S=E[g];const U=Object.hasOwn(o,"defaultValue");if(U&&S!==null&&(S??=B()),C||U||S!==void 0){if(S=R(S,Q,`${A}.${g}`),
o.allowedValues&&!o.allowedValues.includes(S))throw u.errors.exception({header:Q,message:`${S} is not an accepted type. Expected one of ${o.allowedValues.join("\
, ")}.`});a[g]=S}}return a}},u.nullableConverter=function(i){return(E,Q,A)=>E===null?E:i(E,Q,A)},u.converters.DOMString=function(i,E,Q,A){if(i===null&&A?.legacyNullToEmptyString)
return"";if(typeof i=="symbol")throw u.errors.exception({header:E,message:`${Q} is a symbol, which cannot be converted to a DOMString.`});return String(i)},u.converters.
ByteString=function(i,E,Q){const A=u.converters.DOMString(i,E,Q);for(let l=0;l<A.length;l++)if(A.charCodeAt(l)>255)throw new TypeError(`Cannot convert argument \
to a ByteString because the character at index ${l} has a value of ${A.charCodeAt(l)} which is greater than 255.`);return A},u.converters.USVString=D,u.converters.
boolean=function(i){return!!i},u.converters.any=function(i){return i},u.converters["long long"]=function(i,E,Q){return u.util.ConvertToInt(i,64,"signed",void 0,
E,Q)},u.converters["unsigned long long"]=function(i,E,Q){return u.util.ConvertToInt(i,64,"unsigned",void 0,E,Q)},u.converters["unsigned long"]=function(i,E,Q){return u.
util.ConvertToInt(i,32,"unsigned",void 0,E,Q)},u.converters["unsigned short"]=function(i,E,Q,A){return u.util.ConvertToInt(i,16,"unsigned",A,E,Q)},u.converters.
ArrayBuffer=function(i,E,Q,A){if(u.util.Type(i)!=="Object"||!t.isAnyArrayBuffer(i))throw u.errors.conversionFailed({prefix:E,argument:`${Q} ("${u.util.Stringify(
i)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&t.isSharedArrayBuffer(i))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(i.resizable||i.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return i},u.converters.TypedArray=
function(i,E,Q,A,l){if(u.util.Type(i)!=="Object"||!t.isTypedArray(i)||i.constructor.name!==E.name)throw u.errors.conversionFailed({prefix:Q,argument:`${A} ("${u.
util.Stringify(i)}")`,types:[E.name]});if(l?.allowShared===!1&&t.isSharedArrayBuffer(i.buffer))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArr\
ayBuffer is not allowed."});if(i.buffer.resizable||i.buffer.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return i},u.converters.DataView=function(i,E,Q,A){if(u.util.Type(i)!=="Object"||!t.isDataView(i))throw u.errors.exception({header:E,message:`${Q} is not a DataV\
iew.`});if(A?.allowShared===!1&&t.isSharedArrayBuffer(i.buffer))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(i.
buffer.resizable||i.buffer.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return i},u.converters.BufferSource=
function(i,E,Q,A){if(t.isAnyArrayBuffer(i))return u.converters.ArrayBuffer(i,E,Q,{...A,allowShared:!1});if(t.isTypedArray(i))return u.converters.TypedArray(i,i.
constructor,E,Q,{...A,allowShared:!1});if(t.isDataView(i))return u.converters.DataView(i,E,Q,{...A,allowShared:!1});throw u.errors.conversionFailed({prefix:E,argument:`${Q}\
 ("${u.util.Stringify(i)}")`,types:["BufferSource"]})},u.converters["sequence<ByteString>"]=u.sequenceConverter(u.converters.ByteString),u.converters["sequence<\
sequence<ByteString>>"]=u.sequenceConverter(u.converters["sequence<ByteString>"]),u.converters["record<ByteString, ByteString>"]=u.recordConverter(u.converters.
ByteString,u.converters.ByteString),K.exports={webidl:u}}),1691:(K=>{function Z(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"\
unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"\
csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"\
csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"\
csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"\
csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"\
arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso\
-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"\
greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso\
88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8\
:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-1\
57":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8\
859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"\
ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"\
KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"wi\
ndows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows\
-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"\
iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"\
x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:\
1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp12\
56":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"\
x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"\
gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"\
x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshift\
jis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"\
euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"\
hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"\
csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-def\
ined";default:return"failure"}}K.exports={getEncoding:Z}}),6575:((K,Z,e)=>{const{staticPropertyDescriptors:t,readOperation:m,fireAProgressEvent:w}=e(6014),{kState:D,
kError:u,kResult:i,kEvents:E,kAborted:Q}=e(8445),{webidl:A}=e(4625),{kEnumerableProperty:l}=e(9500);class a extends EventTarget{constructor(){super(),this[D]="e\
mpty",this[i]=null,this[u]=null,this[E]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){A.brandCheck(this,a),A.
argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),g=A.converters.Blob(g,{strict:!1}),m(this,g,"ArrayBuffer")}readAsBinaryString(g){A.brandCheck(this,
a),A.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),g=A.converters.Blob(g,{strict:!1}),m(this,g,"BinaryString")}readAsText(g,B=void 0){A.brandCheck(
this,a),A.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=A.converters.Blob(g,{strict:!1}),B!==void 0&&(B=A.converters.DOMString(B,"FileReader.readAs\
Text","encoding")),m(this,g,"Text",B)}readAsDataURL(g){A.brandCheck(this,a),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=A.converters.Blob(g,
{strict:!1}),m(this,g,"DataURL")}abort(){if(this[D]==="empty"||this[D]==="done"){this[i]=null;return}this[D]==="loading"&&(this[D]="done",this[i]=null),this[Q]=
!0,w("abort",this),this[D]!=="loading"&&w("loadend",this)}get readyState(){switch(A.brandCheck(this,a),this[D]){case"empty":return this.EMPTY;case"loading":return this.
LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(this,a),this[i]}get error(){return A.brandCheck(this,a),this[u]}get onloadend(){return A.brandCheck(
this,a),this[E].loadend}set onloadend(g){A.brandCheck(this,a),this[E].loadend&&this.removeEventListener("loadend",this[E].loadend),typeof g=="function"?(this[E].
loadend=g,this.addEventListener("loadend",g)):this[E].loadend=null}get onerror(){return A.brandCheck(this,a),this[E].error}set onerror(g){A.brandCheck(this,a),this[E].
error&&this.removeEventListener("error",this[E].error),typeof g=="function"?(this[E].error=g,this.addEventListener("error",g)):this[E].error=null}get onloadstart(){
return A.brandCheck(this,a),this[E].loadstart}set onloadstart(g){A.brandCheck(this,a),this[E].loadstart&&this.removeEventListener("loadstart",this[E].loadstart),
typeof g=="function"?(this[E].loadstart=g,this.addEventListener("loadstart",g)):this[E].loadstart=null}get onprogress(){return A.brandCheck(this,a),this[E].progress}set onprogress(g){
A.brandCheck(this,a),this[E].progress&&this.removeEventListener("progress",this[E].progress),typeof g=="function"?(this[E].progress=g,this.addEventListener("pro\
gress",g)):this[E].progress=null}get onload(){return A.brandCheck(this,a),this[E].load}set onload(g){A.brandCheck(this,a),this[E].load&&this.removeEventListener(
"load",this[E].load),typeof g=="function"?(this[E].load=g,this.addEventListener("load",g)):this[E].load=null}get onabort(){return A.brandCheck(this,a),this[E].abort}set onabort(g){
A.brandCheck(this,a),this[E].abort&&this.removeEventListener("abort",this[E].abort),typeof g=="function"?(this[E].abort=g,this.addEventListener("abort",g)):this[E].
abort=null}}a.EMPTY=a.prototype.EMPTY=0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:t,LOADING:t,DONE:t,
readAsArrayBuffer:l,readAsBinaryString:l,readAsText:l,readAsDataURL:l,abort:l,readyState:l,result:l,error:l,onloadstart:l,onprogress:l,onload:l,onabort:l,onerror:l,
onloadend:l,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(a,{EMPTY:t,LOADING:t,DONE:t}),K.exports=
{FileReader:a}}),9393:((K,Z,e)=>{const{webidl:t}=e(4625),m=Symbol("ProgressEvent state");class w extends Event{constructor(u,i={}){u=t.converters.DOMString(u,"P\
rogressEvent constructor","type"),i=t.converters.ProgressEventInit(i??{}),super(u,i),this[m]={lengthComputable:i.lengthComputable,loaded:i.loaded,total:i.total}}get lengthComputable(){
return t.brandCheck(this,w),this[m].lengthComputable}get loaded(){return t.brandCheck(this,w),this[m].loaded}get total(){return t.brandCheck(this,w),this[m].total}}
t.converters.ProgressEventInit=t.dictionaryConverter([{key:"lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["\
unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}]),
K.exports={ProgressEvent:w}}),8445:(K=>{K.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),6014:((K,Z,e)=>{const{kState:t,kError:m,
kResult:w,kAborted:D,kLastProgressEventFired:u}=e(8445),{ProgressEvent:i}=e(9393),{getEncoding:E}=e(1691),{serializeAMimeType:Q,parseMIMEType:A}=e(192),{types:l}=e(
7975),{StringDecoder:a}=e(5574),{btoa:o}=e(4573),g={enumerable:!0,writable:!1,configurable:!1};function B(x,M,J,r){if(x[t]==="loading")throw new DOMException("I\
nvalid state","InvalidStateError");x[t]="loading",x[w]=null,x[m]=null;const I=M.stream().getReader(),n=[];let d=I.read(),f=!0;(async()=>{for(;!x[D];)try{const{done:c,
value:h}=await d;if(f&&!x[D]&&queueMicrotask(()=>{C("loadstart",x)}),f=!1,!c&&l.isUint8Array(h))n.push(h),(x[u]===void 0||Date.now()-x[u]>=50)&&!x[D]&&(x[u]=Date.
now(),queueMicrotask(()=>{C("progress",x)})),d=I.read();else if(c){queueMicrotask(()=>{x[t]="done";try{const p=R(n,J,M.type,r);if(x[D])return;x[w]=p,C("load",x)}catch(p){
x[m]=p,C("error",x)}x[t]!=="loading"&&C("loadend",x)});break}}catch(c){if(x[D])return;queueMicrotask(()=>{x[t]="done",x[m]=c,C("error",x),x[t]!=="loading"&&C("l\
oadend",x)});break}})()}function C(x,M){const J=new i(x,{bubbles:!1,cancelable:!1});M.dispatchEvent(J)}function R(x,M,J,r){switch(M){case"DataURL":{let s="data:";
const I=A(J||"application/octet-stream");I!=="failure"&&(s+=Q(I)),s+=";base64,";const n=new a("latin1");for(const d of x)s+=o(n.write(d));return s+=o(n.end()),s}case"\
Text":{let s="failure";if(r&&(s=E(r)),s==="failure"&&J){const I=A(J);I!=="failure"&&(s=E(I.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),S(x,s)}case"\
ArrayBuffer":return k(x).buffer;case"BinaryString":{let s="";const I=new a("latin1");for(const n of x)s+=I.write(n);return s+=I.end(),s}}}function S(x,M){const J=k(
x),r=U(J);let s=0;r!==null&&(M=r,s=r==="UTF-8"?3:2);const I=J.slice(s);return new TextDecoder(M).decode(I)}function U(x){const[M,J,r]=x;return M===239&&J===187&&
r===191?"UTF-8":M===254&&J===255?"UTF-16BE":M===255&&J===254?"UTF-16LE":null}function k(x){const M=x.reduce((r,s)=>r+s.byteLength,0);let J=0;return x.reduce((r,s)=>(r.
set(s,J),J+=s.byteLength,r),new Uint8Array(M))}K.exports={staticPropertyDescriptors:g,readOperation:B,fireAProgressEvent:C}}),773:((K,Z,e)=>{const{uid:t,states:m,
sentCloseFrameState:w,emptyBuffer:D,opcodes:u}=e(7119),{kReadyState:i,kSentClose:E,kByteParser:Q,kReceivedClose:A,kResponse:l}=e(4911),{fireEvent:a,failWebsocketConnection:o,
isClosing:g,isClosed:B,isEstablished:C,parseExtensions:R}=e(965),{channels:S}=e(5458),{CloseEvent:U}=e(4379),{makeRequest:k}=e(9683),{fetching:x}=e(1821),{Headers:M,
getHeadersList:J}=e(3408),{getDecodeSplit:r}=e(1204),{WebsocketFrameSend:s}=e(9676);let I;try{I=e(7598)}catch{}function n(p,T,H,v,W,iA){const IA=p;IA.protocol=p.
protocol==="ws:"?"http:":"https:";const uA=k({urlList:[IA],client:H,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"n\
o-store",redirect:"error"});if(iA.headers){const DA=J(new M(iA.headers));uA.headersList=DA}const lA=I.randomBytes(16).toString("base64");uA.headersList.append("\
sec-websocket-key",lA),uA.headersList.append("sec-websocket-version","13");for(const DA of T)uA.headersList.append("sec-websocket-protocol",DA);return uA.headersList.
append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),x({request:uA,useParallelQueue:!0,dispatcher:iA.dispatcher,processResponse(DA){if(DA.
type==="error"||DA.status!==101){o(v,"Received network error or non-101 status code.");return}if(T.length!==0&&!DA.headersList.get("Sec-WebSocket-Protocol")){o(
v,"Server did not respond with sent protocols.");return}if(DA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){o(v,'Server did not set Upgrade header to\
 "websocket".');return}if(DA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){o(v,'Server did not set Connection header to "upgrade".');return}const mA=DA.
headersList.get("Sec-WebSocket-Accept"),TA=I.createHash("sha1").update(lA+t).digest("base64");if(mA!==TA){o(v,"Incorrect hash received in Sec-WebSocket-Accept h\
eader.");return}const sA=DA.headersList.get("Sec-WebSocket-Extensions");let nA;if(sA!==null&&(nA=R(sA),!nA.has("permessage-deflate"))){o(v,"Sec-WebSocket-Extens\
ions header does not match.");return}const oA=DA.headersList.get("Sec-WebSocket-Protocol");if(oA!==null){const X=r("sec-websocket-protocol",uA.headersList);if(X===
null||!X.includes(oA)){o(v,"Protocol was not set in the opening handshake.");return}}DA.socket.on("data",f),DA.socket.on("close",c),DA.socket.on("error",h),S.open.
hasSubscribers&&S.open.publish({address:DA.socket.address(),protocol:oA,extensions:sA}),W(DA,nA)}})}function d(p,T,H,v){if(!(g(p)||B(p)))if(!C(p))o(p,"Connectio\
n was closed before it was established."),p[i]=m.CLOSING;else if(p[E]===w.NOT_SENT){p[E]=w.PROCESSING;const W=new s;T!==void 0&&H===void 0?(W.frameData=Buffer.allocUnsafe(
2),W.frameData.writeUInt16BE(T,0)):T!==void 0&&H!==void 0?(W.frameData=Buffer.allocUnsafe(2+v),W.frameData.writeUInt16BE(T,0),W.frameData.write(H,2,"utf-8")):W.
frameData=D,p[l].socket.write(W.createFrame(u.CLOSE)),p[E]=w.SENT,p[i]=m.CLOSING}else p[i]=m.CLOSING}function f(p){this.ws[Q].write(p)||this.pause()}function c(){
const{ws:p}=this,{[l]:T}=p;T.socket.off("data",f),T.socket.off("close",c),T.socket.off("error",h);const H=p[E]===w.SENT&&p[A];let v=1005,W="";const iA=p[Q].closingInfo;
iA&&!iA.error?(v=iA.code??1005,W=iA.reason):p[A]||(v=1006),p[i]=m.CLOSED,a("close",p,(IA,uA)=>new U(IA,uA),{wasClean:H,code:v,reason:W}),S.close.hasSubscribers&&
S.close.publish({websocket:p,code:v,reason:W})}function h(p){const{ws:T}=this;T[i]=m.CLOSING,S.socketError.hasSubscribers&&S.socketError.publish(p),this.destroy()}
K.exports={establishWebSocketConnection:n,closeWebSocketConnection:d}}),7119:(K=>{const Z="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},
t={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},m={NOT_SENT:0,PROCESSING:1,SENT:2},w={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},D=2**16-1,u={INFO:0,PAYLOADLENGTH_16:2,
PAYLOADLENGTH_64:3,READ_DATA:4},i=Buffer.allocUnsafe(0),E={string:1,typedArray:2,arrayBuffer:3,blob:4};K.exports={uid:Z,sentCloseFrameState:m,staticPropertyDescriptors:e,
states:t,opcodes:w,maxUnsigned16Bit:D,parserStates:u,emptyBuffer:i,sendHints:E}}),4379:((K,Z,e)=>{const{webidl:t}=e(4625),{kEnumerableProperty:m}=e(9500),{kConstruct:w}=e(
8031),{MessagePort:D}=e(5919);class u extends Event{#A;constructor(a,o={}){if(a===w){super(arguments[1],arguments[2]),t.util.markAsUncloneable(this);return}const g="\
MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.DOMString(a,g,"type"),o=t.converters.MessageEventInit(o,g,"eventInitDict"),super(a,
o),this.#A=o,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,u),this.#A.data}get origin(){return t.brandCheck(this,u),this.#A.origin}get lastEventId(){
return t.brandCheck(this,u),this.#A.lastEventId}get source(){return t.brandCheck(this,u),this.#A.source}get ports(){return t.brandCheck(this,u),Object.isFrozen(
this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(a,o=!1,g=!1,B=null,C="",R="",S=null,U=[]){return t.brandCheck(this,u),t.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new u(a,{bubbles:o,cancelable:g,data:B,origin:C,lastEventId:R,source:S,ports:U})}static createFastMessageEvent(a,o){
const g=new u(w,a,o);return g.#A=o,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:i}=u;
delete u.createFastMessageEvent;class E extends Event{#A;constructor(a,o={}){const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.
DOMString(a,g,"type"),o=t.converters.CloseEventInit(o),super(a,o),this.#A=o,t.util.markAsUncloneable(this)}get wasClean(){return t.brandCheck(this,E),this.#A.wasClean}get code(){
return t.brandCheck(this,E),this.#A.code}get reason(){return t.brandCheck(this,E),this.#A.reason}}class Q extends Event{#A;constructor(a,o){const g="ErrorEvent \
constructor";t.argumentLengthCheck(arguments,1,g),super(a,o),t.util.markAsUncloneable(this),a=t.converters.DOMString(a,g,"type"),o=t.converters.ErrorEventInit(o??
{}),this.#A=o}get message(){return t.brandCheck(this,Q),this.#A.message}get filename(){return t.brandCheck(this,Q),this.#A.filename}get lineno(){return t.brandCheck(
this,Q),this.#A.lineno}get colno(){return t.brandCheck(this,Q),this.#A.colno}get error(){return t.brandCheck(this,Q),this.#A.error}}Object.defineProperties(u.prototype,
{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:m,origin:m,lastEventId:m,source:m,ports:m,initMessageEvent:m}),Object.defineProperties(E.prototype,
{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:m,code:m,wasClean:m}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"ErrorE\
vent",configurable:!0},message:m,filename:m,lineno:m,colno:m,error:m}),t.converters.MessagePort=t.interfaceConverter(D),t.converters["sequence<MessagePort>"]=t.
sequenceConverter(t.converters.MessagePort);const A=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.
boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...A,{key:"\
data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:t.converters.
DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...A,{key:"wasClean",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"code",converter:t.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),
t.converters.ErrorEventInit=t.dictionaryConverter([...A,{key:"message",converter:t.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.
USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.converters["unsigned long"],defaultValue:()=>0},
{key:"error",converter:t.converters.any}]),K.exports={MessageEvent:u,CloseEvent:E,ErrorEvent:Q,createFastMessageEvent:i}}),9676:((K,Z,e)=>{const{maxUnsigned16Bit:t}=e(
7119),m=16386;let w,D=null,u=m;try{w=e(7598)}catch{w={randomFillSync:function(A,l,a){for(let o=0;o<A.length;++o)A[o]=Math.random()*255|0;return A}}}function i(){
return u===m&&(u=0,w.randomFillSync(D??=Buffer.allocUnsafe(m),0,m)),[D[u++],D[u++],D[u++],D[u++]]}class E{constructor(A){this.frameData=A}createFrame(A){const l=this.
frameData,a=i(),o=l?.byteLength??0;let g=o,B=6;o>t?(B+=8,g=127):o>125&&(B+=2,g=126);const C=Buffer.allocUnsafe(o+B);C[0]=C[1]=0,C[0]|=128,C[0]=(C[0]&240)+A;C[B-
4]=a[0],C[B-3]=a[1],C[B-2]=a[2],C[B-1]=a[3],C[1]=g,g===126?C.writeUInt16BE(o,2):g===127&&(C[2]=C[3]=0,C.writeUIntBE(o,4,6)),C[1]|=128;for(let R=0;R<o;++R)C[B+R]=
l[R]^a[R&3];return C}}K.exports={WebsocketFrameSend:E}}),4841:((K,Z,e)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:m}=e(8522),{isValidClientWindowBits:w}=e(
965),{MessageSizeExceededError:D}=e(3959),u=Buffer.from([0,0,255,255]),i=Symbol("kBuffer"),E=Symbol("kLength");class Q{#A;#e={};#t=0;constructor(l,a){this.#e.serverNoContextTakeover=
l.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=l.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(l,a,o){if(!this.#A){let g=m;
if(this.#e.serverMaxWindowBits){if(!w(this.#e.serverMaxWindowBits)){o(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}
try{this.#A=t({windowBits:g})}catch(B){o(B);return}this.#A[i]=[],this.#A[E]=0,this.#A.on("data",B=>{if(this.#A[E]+=B.length,this.#t>0&&this.#A[E]>this.#t){o(new D),
this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[i].push(B)}),this.#A.on("error",B=>{this.#A=null,o(B)})}this.#A.write(l),a&&this.#A.write(
u),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[i],this.#A[E]);this.#A[i].length=0,this.#A[E]=0,o(null,g)})}}K.exports={PerMessageDeflate:Q}}),
1872:((K,Z,e)=>{const{Writable:t}=e(7075),m=e(4589),{parserStates:w,opcodes:D,states:u,emptyBuffer:i,sentCloseFrameState:E}=e(7119),{kReadyState:Q,kSentClose:A,
kResponse:l,kReceivedClose:a}=e(4911),{channels:o}=e(5458),{isValidStatusCode:g,isValidOpcode:B,failWebsocketConnection:C,websocketMessageReceived:R,utf8Decode:S,
isControlFrame:U,isTextBinaryFrame:k,isContinuationFrame:x}=e(965),{WebsocketFrameSend:M}=e(9676),{closeWebSocketConnection:J}=e(773),{PerMessageDeflate:r}=e(4841),
{MessageSizeExceededError:s}=e(3959);function I(d,f,c){J(d,f,c,Buffer.byteLength(c)),C(d,c)}class n extends t{#A=[];#e=0;#t=0;#s=!1;#r=w.INFO;#n={};#o=[];#i;#g;#a;constructor(f,c,h={}){
super(),this.ws=f,this.#i=c??new Map,this.#g=h.maxFragments??0,this.#a=h.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new r(
c,h))}_write(f,c,h){this.#A.push(f),this.#t+=f.length,this.#s=!0,this.run(h)}#Q(){return this.#a>0&&!U(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(I(
this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(f){for(;this.#s;)if(this.#r===w.INFO){if(this.#t<2)return f();const c=this.consume(2),h=(c[0]&
128)!==0,p=c[0]&15,T=(c[1]&128)===128,H=!h&&p!==D.CONTINUATION,v=c[1]&127,W=c[0]&64,iA=c[0]&32,IA=c[0]&16;if(!B(p))return C(this.ws,"Invalid opcode received"),f();
if(T)return C(this.ws,"Frame cannot be masked"),f();if(W!==0&&!this.#i.has("permessage-deflate")){C(this.ws,"Expected RSV1 to be clear.");return}if(iA!==0||IA!==
0){C(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(H&&!k(p)){C(this.ws,"Invalid frame type was fragmented.");return}if(k(p)&&this.#o.length>0){C(this.ws,"\
Expected continuation frame");return}if(this.#n.fragmented&&H){C(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((v>125||H)&&U(p)){C(this.ws,"Control \
frame either too large or fragmented");return}if(x(p)&&this.#o.length===0&&!this.#n.compressed){C(this.ws,"Unexpected continuation frame");return}if(v<=125){if(this.#n.
payloadLength=v,this.#r=w.READ_DATA,!this.#Q())return}else v===126?this.#r=w.PAYLOADLENGTH_16:v===127&&(this.#r=w.PAYLOADLENGTH_64);k(p)&&(this.#n.binaryType=p,
this.#n.compressed=W!==0),this.#n.opcode=p,this.#n.masked=T,this.#n.fin=h,this.#n.fragmented=H}else if(this.#r===w.PAYLOADLENGTH_16){if(this.#t<2)return f();const c=this.
consume(2);if(this.#n.payloadLength=c.readUInt16BE(0),this.#r=w.READ_DATA,!this.#Q())return}else if(this.#r===w.PAYLOADLENGTH_64){if(this.#t<8)return f();const c=this.
consume(8),h=c.readUInt32BE(0),p=c.readUInt32BE(4);if(h!==0||p>2**31-1){C(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=p,this.#r=
w.READ_DATA,!this.#Q())return}else if(this.#r===w.READ_DATA){if(this.#t<this.#n.payloadLength)return f();const c=this.consume(this.#n.payloadLength);if(U(this.#n.
opcode)){this.#s=this.parseControlFrame(c),this.#r=w.INFO;const h=this.ws[l].socket;if(this.#s&&h.writableNeedDrain){this.#s=!1,h.once("drain",()=>{this.destroyed||
(this.#s=!0,this.run(f))});return}}else if(this.#n.compressed){this.#i.get("permessage-deflate").decompress(c,this.#n.fin,(h,p)=>{if(h){const T=h instanceof s?1009:
1007;I(this.ws,T,h.message);return}if(this.writeFragments(p)){if(this.#a>0&&this.#e>this.#a){I(this.ws,1009,new s().message);return}if(!this.#n.fin){this.#r=w.INFO,
this.#s=!0,this.run(f);return}R(this.ws,this.#n.binaryType,this.consumeFragments()),this.#s=!0,this.#r=w.INFO,this.run(f)}}),this.#s=!1;break}else{if(!this.writeFragments(
c))return;if(this.#a>0&&this.#e>this.#a){I(this.ws,1009,new s().message);return}!this.#n.fragmented&&this.#n.fin&&R(this.ws,this.#n.binaryType,this.consumeFragments()),
this.#r=w.INFO}}}consume(f){if(f>this.#t)throw new Error("Called consume() before buffers satiated.");if(f===0)return i;if(this.#A[0].length===f)return this.#t-=
this.#A[0].length,this.#A.shift();const c=Buffer.allocUnsafe(f);let h=0;for(;h!==f;){const p=this.#A[0],{length:T}=p;if(T+h===f){c.set(this.#A.shift(),h);break}else if(T+
h>f){c.set(p.subarray(0,f-h),h),this.#A[0]=p.subarray(f-h);break}else c.set(this.#A.shift(),h),h+=p.length}return this.#t-=f,c}writeFragments(f){return this.#g>
0&&this.#o.length===this.#g?(I(this.ws,1008,"Too many message fragments"),!1):(this.#e+=f.length,this.#o.push(f),!0)}consumeFragments(){const f=this.#o;if(f.length===
1)return this.#e=0,f.shift();const c=Buffer.concat(f,this.#e);return this.#o=[],this.#e=0,c}parseCloseBody(f){m(f.length!==1);let c;if(f.length>=2&&(c=f.readUInt16BE(
0)),c!==void 0&&!g(c))return{code:1002,reason:"Invalid status code",error:!0};let h=f.subarray(2);h[0]===239&&h[1]===187&&h[2]===191&&(h=h.subarray(3));try{h=S(
h)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:c,reason:h,error:!1}}parseControlFrame(f){const{opcode:c,payloadLength:h}=this.#n;if(c===
D.CLOSE){if(h===1)return C(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.parseCloseBody(f),this.#n.closeInfo.error){const{code:p,
reason:T}=this.#n.closeInfo;return J(this.ws,p,T,T.length),C(this.ws,T),!1}if(this.ws[A]!==E.SENT){let p=i;this.#n.closeInfo.code&&(p=Buffer.allocUnsafe(2),p.writeUInt16BE(
this.#n.closeInfo.code,0));const T=new M(p);this.ws[l].socket.write(T.createFrame(D.CLOSE),H=>{H||(this.ws[A]=E.SENT)})}return this.ws[Q]=u.CLOSING,this.ws[a]=!0,
!1}else if(c===D.PING){if(!this.ws[a]){const p=new M(f);this.ws[l].socket.write(p.createFrame(D.PONG)),o.ping.hasSubscribers&&o.ping.publish({payload:f})}}else c===
D.PONG&&o.pong.hasSubscribers&&o.pong.publish({payload:f});return!0}get closingInfo(){return this.#n.closeInfo}}K.exports={ByteParser:n}}),504:((K,Z,e)=>{const{
WebsocketFrameSend:t}=e(9676),{opcodes:m,sendHints:w}=e(7119),D=e(5464),u=Buffer[Symbol.species];class i{#A=new D;#e=!1;#t;constructor(l){this.#t=l}add(l,a,o){if(o!==
w.blob){const B=E(l,o);if(!this.#e)this.#t.write(B,a);else{const C={promise:null,callback:a,frame:B};this.#A.push(C)}return}const g={promise:l.arrayBuffer().then(
B=>{g.promise=null,g.frame=E(B,o)}),callback:a,frame:null};this.#A.push(g),this.#e||this.#s()}async#s(){this.#e=!0;const l=this.#A;for(;!l.isEmpty();){const a=l.
shift();a.promise!==null&&await a.promise,this.#t.write(a.frame,a.callback),a.callback=a.frame=null}this.#e=!1}}function E(A,l){return new t(Q(A,l)).createFrame(
l===w.string?m.TEXT:m.BINARY)}function Q(A,l){switch(l){case w.string:return Buffer.from(A);case w.arrayBuffer:case w.blob:return new u(A);case w.typedArray:return new u(
A.buffer,A.byteOffset,A.byteLength)}}K.exports={SendQueue:i}}),4911:(K=>{K.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol(
"controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),965:((K,Z,e)=>{const{kReadyState:t,kController:m,kResponse:w,kBinaryType:D,kWebSocketURL:u}=e(4911),{states:i,opcodes:E}=e(7119),{ErrorEvent:Q,
createFastMessageEvent:A}=e(4379),{isUtf8:l}=e(4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:o}=e(192);function g(T){return T[t]===i.CONNECTING}
function B(T){return T[t]===i.OPEN}function C(T){return T[t]===i.CLOSING}function R(T){return T[t]===i.CLOSED}function S(T,H,v=(iA,IA)=>new Event(iA,IA),W={}){const iA=v(
T,W);H.dispatchEvent(iA)}function U(T,H,v){if(T[t]!==i.OPEN)return;let W;if(H===E.TEXT)try{W=p(v)}catch{J(T,"Received invalid UTF-8 in text frame.");return}else
H===E.BINARY&&(T[D]==="blob"?W=new Blob([v]):W=k(v));S("message",T,A,{origin:T[u].origin,data:W})}function k(T){return T.byteLength===T.buffer.byteLength?T.buffer:
T.buffer.slice(T.byteOffset,T.byteOffset+T.byteLength)}function x(T){if(T.length===0)return!1;for(let H=0;H<T.length;++H){const v=T.charCodeAt(H);if(v<33||v>126||
v===34||v===40||v===41||v===44||v===47||v===58||v===59||v===60||v===61||v===62||v===63||v===64||v===91||v===92||v===93||v===123||v===125)return!1}return!0}function M(T){
return T>=1e3&&T<1015?T!==1004&&T!==1005&&T!==1006:T>=3e3&&T<=4999}function J(T,H){const{[m]:v,[w]:W}=T;v.abort(),W?.socket&&!W.socket.destroyed&&W.socket.destroy(),
H&&S("error",T,(iA,IA)=>new Q(iA,IA),{error:new Error(H),message:H})}function r(T){return T===E.CLOSE||T===E.PING||T===E.PONG}function s(T){return T===E.CONTINUATION}
function I(T){return T===E.TEXT||T===E.BINARY}function n(T){return I(T)||s(T)||r(T)}function d(T){const H={position:0},v=new Map;for(;H.position<T.length;){const W=a(
";",T,H),[iA,IA=""]=W.split("=");v.set(o(iA,!0,!1),o(IA,!1,!0)),H.position++}return v}function f(T){if(T.length===0)return!1;for(let v=0;v<T.length;v++){const W=T.
charCodeAt(v);if(W<48||W>57)return!1}const H=Number.parseInt(T,10);return H>=8&&H<=15}const c=typeof process.versions.icu=="string",h=c?new TextDecoder("utf-8",
{fatal:!0}):void 0,p=c?h.decode.bind(h):function(T){if(l(T))return T.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};K.exports={isConnecting:g,
isEstablished:B,isClosing:C,isClosed:R,fireEvent:S,isValidSubprotocol:x,isValidStatusCode:M,failWebsocketConnection:J,websocketMessageReceived:U,utf8Decode:p,isControlFrame:r,
isContinuationFrame:s,isTextBinaryFrame:I,isValidOpcode:n,parseExtensions:d,isValidClientWindowBits:f}}),2522:((K,Z,e)=>{const{webidl:t}=e(4625),{URLSerializer:m}=e(
192),{environmentSettingsObject:w}=e(1204),{staticPropertyDescriptors:D,states:u,sentCloseFrameState:i,sendHints:E}=e(7119),{kWebSocketURL:Q,kReadyState:A,kController:l,
kBinaryType:a,kResponse:o,kSentClose:g,kByteParser:B}=e(4911),{isConnecting:C,isEstablished:R,isClosing:S,isValidSubprotocol:U,fireEvent:k}=e(965),{establishWebSocketConnection:x,
closeWebSocketConnection:M}=e(773),{ByteParser:J}=e(1872),{kEnumerableProperty:r,isBlobLike:s}=e(9500),{getGlobalDispatcher:I}=e(1481),{types:n}=e(7975),{ErrorEvent:d,
CloseEvent:f}=e(4379),{SendQueue:c}=e(504);class h extends EventTarget{#A={open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#r;constructor(v,W=[]){
super(),t.util.markAsUncloneable(this);const iA="WebSocket constructor";t.argumentLengthCheck(arguments,1,iA);const IA=t.converters["DOMString or sequence<DOMSt\
ring> or WebSocketInit"](W,iA,"options");v=t.converters.USVString(v,iA,"url"),W=IA.protocols;const uA=w.settingsObject.baseUrl;let lA;try{lA=new URL(v,uA)}catch(SA){
throw new DOMException(SA,"SyntaxError")}if(lA.protocol==="http:"?lA.protocol="ws:":lA.protocol==="https:"&&(lA.protocol="wss:"),lA.protocol!=="ws:"&&lA.protocol!==
"wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${lA.protocol}`,"SyntaxError");if(lA.hash||lA.href.endsWith("#"))throw new DOMException("Got\
 fragment","SyntaxError");if(typeof W=="string"&&(W=[W]),W.length!==new Set(W.map(SA=>SA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Prot\
ocol value","SyntaxError");if(W.length>0&&!W.every(SA=>U(SA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[Q]=new URL(lA.href);
const yA=w.settingsObject;this[l]=x(lA,W,yA,this,(SA,DA)=>this.#n(SA,DA),IA),this[A]=h.CONNECTING,this[g]=i.NOT_SENT,this[a]="blob"}close(v=void 0,W=void 0){t.brandCheck(
this,h);const iA="WebSocket.close";if(v!==void 0&&(v=t.converters["unsigned short"](v,iA,"code",{clamp:!0})),W!==void 0&&(W=t.converters.USVString(W,iA,"reason")),
v!==void 0&&v!==1e3&&(v<3e3||v>4999))throw new DOMException("invalid code","InvalidAccessError");let IA=0;if(W!==void 0&&(IA=Buffer.byteLength(W),IA>123))throw new DOMException(
`Reason must be less than 123 bytes; received ${IA}`,"SyntaxError");M(this,v,W,IA)}send(v){t.brandCheck(this,h);const W="WebSocket.send";if(t.argumentLengthCheck(
arguments,1,W),v=t.converters.WebSocketSendData(v,W,"data"),C(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!R(this)||S(this)))
if(typeof v=="string"){const iA=Buffer.byteLength(v);this.#e+=iA,this.#r.add(v,()=>{this.#e-=iA},E.string)}else n.isArrayBuffer(v)?(this.#e+=v.byteLength,this.#r.
add(v,()=>{this.#e-=v.byteLength},E.arrayBuffer)):ArrayBuffer.isView(v)?(this.#e+=v.byteLength,this.#r.add(v,()=>{this.#e-=v.byteLength},E.typedArray)):s(v)&&(this.#e+=
v.size,this.#r.add(v,()=>{this.#e-=v.size},E.blob))}get readyState(){return t.brandCheck(this,h),this[A]}get bufferedAmount(){return t.brandCheck(this,h),this.#e}get url(){
return t.brandCheck(this,h),m(this[Q])}get extensions(){return t.brandCheck(this,h),this.#s}get protocol(){return t.brandCheck(this,h),this.#t}get onopen(){return t.
brandCheck(this,h),this.#A.open}set onopen(v){t.brandCheck(this,h),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof v=="function"?(this.#A.open=
v,this.addEventListener("open",v)):this.#A.open=null}get onerror(){return t.brandCheck(this,h),this.#A.error}set onerror(v){t.brandCheck(this,h),this.#A.error&&
this.removeEventListener("error",this.#A.error),typeof v=="function"?(this.#A.error=v,this.addEventListener("error",v)):this.#A.error=null}get onclose(){return t.
brandCheck(this,h),this.#A.close}set onclose(v){t.brandCheck(this,h),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof v=="function"?(this.#A.
close=v,this.addEventListener("close",v)):this.#A.close=null}get onmessage(){return t.brandCheck(this,h),this.#A.message}set onmessage(v){t.brandCheck(this,h),this.#A.
message&&this.removeEventListener("message",this.#A.message),typeof v=="function"?(this.#A.message=v,this.addEventListener("message",v)):this.#A.message=null}get binaryType(){
return t.brandCheck(this,h),this[a]}set binaryType(v){t.brandCheck(this,h),v!=="blob"&&v!=="arraybuffer"?this[a]="blob":this[a]=v}#n(v,W){this[o]=v;const iA=this[l]?.
dispatcher?.webSocketOptions,IA=iA?.maxFragments,uA=iA?.maxPayloadSize,lA=new J(this,W,{maxFragments:IA,maxPayloadSize:uA});lA.on("drain",p),lA.on("error",T.bind(
this)),v.socket.ws=this,this[B]=lA,this.#r=new c(v.socket),this[A]=u.OPEN;const yA=v.headersList.get("sec-websocket-extensions");yA!==null&&(this.#s=yA);const SA=v.
headersList.get("sec-websocket-protocol");SA!==null&&(this.#t=SA),k("open",this)}}h.CONNECTING=h.prototype.CONNECTING=u.CONNECTING,h.OPEN=h.prototype.OPEN=u.OPEN,
h.CLOSING=h.prototype.CLOSING=u.CLOSING,h.CLOSED=h.prototype.CLOSED=u.CLOSED,Object.defineProperties(h.prototype,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D,url:r,readyState:r,
bufferedAmount:r,onopen:r,onerror:r,onclose:r,close:r,onmessage:r,binaryType:r,send:r,extensions:r,protocol:r,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(h,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(H,v,W){return t.util.Type(H)==="Object"&&Symbol.iterator in H?t.converters["sequence<DOMStr\
ing>"](H):t.converters.DOMString(H,v,W)},t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMStr\
ing>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,defaultValue:()=>I()},{key:"headers",converter:t.nullableConverter(t.converters.
HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(H){return t.util.Type(H)==="Object"&&!(Symbol.iterator in H)?t.converters.
WebSocketInit(H):{protocols:t.converters["DOMString or sequence<DOMString>"](H)}},t.converters.WebSocketSendData=function(H){if(t.util.Type(H)==="Object"){if(s(
H))return t.converters.Blob(H,{strict:!1});if(ArrayBuffer.isView(H)||n.isArrayBuffer(H))return t.converters.BufferSource(H)}return t.converters.USVString(H)};function p(){
this.ws[o].socket.resume()}function T(H){let v,W;H instanceof f?(v=H.reason,W=H.code):v=H.message,k("error",this,()=>new d("error",{error:H,message:v})),M(this,
W)}K.exports={WebSocket:h}}),692:((K,Z,e)=>{e.r(Z),e.d(Z,{ExitCode:()=>VA,addPath:()=>KA,debug:()=>F,endGroup:()=>j,error:()=>L,exportVariable:()=>OA,getBooleanInput:()=>jA,
getIDToken:()=>xA,getInput:()=>XA,getMultilineInput:()=>Ae,getState:()=>bA,group:()=>eA,info:()=>z,isDebug:()=>O,markdownSummary:()=>NA,notice:()=>V,platform:()=>t,
saveState:()=>CA,setCommandEcho:()=>$A,setFailed:()=>dA,setOutput:()=>_A,setSecret:()=>PA,startGroup:()=>q,summary:()=>WA,toPlatformPath:()=>RA,toPosixPath:()=>HA,
toWin32Path:()=>ZA,warning:()=>y});var t={};e.r(t),e.d(t,{arch:()=>N,getDetails:()=>UA,isLinux:()=>kA,isMacOS:()=>EA,isWindows:()=>AA,platform:()=>rA});var m=e(
857);function w(Y){return Y==null?"":typeof Y=="string"||Y instanceof String?Y:JSON.stringify(Y)}function D(Y){return Object.keys(Y).length?{title:Y.title,file:Y.
file,line:Y.startLine,endLine:Y.endLine,col:Y.startColumn,endColumn:Y.endColumn}:{}}function u(Y,b,G){const P=new Q(Y,b,G);process.stdout.write(P.toString()+m.EOL)}
function i(Y,b=""){u(Y,{},b)}const E="::";class Q{constructor(b,G,P){b||(b="missing.command"),this.command=b,this.properties=G,this.message=P}toString(){let b=E+
this.command;if(this.properties&&Object.keys(this.properties).length>0){b+=" ";let G=!0;for(const P in this.properties)if(this.properties.hasOwnProperty(P)){const aA=this.
properties[P];aA&&(G?G=!1:b+=",",b+=`${P}=${l(aA)}`)}}return b+=`${E}${A(this.message)}`,b}}function A(Y){return w(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function l(Y){return w(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var a=e(6982),o=e(9896);
function g(Y,b){const G=process.env[`GITHUB_${Y}`];if(!G)throw new Error(`Unable to find environment variable for file command ${Y}`);if(!o.existsSync(G))throw new Error(
`Missing file at path: ${G}`);o.appendFileSync(G,`${w(b)}${m.EOL}`,{encoding:"utf8"})}function B(Y,b){const G=`ghadelimiter_${a.randomUUID()}`,P=w(b);if(Y.includes(
G))throw new Error(`Unexpected input: name should not contain the delimiter "${G}"`);if(P.includes(G))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${G}"`);return`${Y}<<${G}${m.EOL}${P}${m.EOL}${G}`}var C=e(6928),R=e(8611),S=e.t(R,2),U=e(5692),k=e.t(U,2);function x(Y){const b=Y.protocol==="\
https:";if(M(Y))return;const G=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(G)try{return new r(G)}catch{
if(!G.startsWith("http://")&&!G.startsWith("https://"))return new r(`http://${G}`)}else return}function M(Y){if(!Y.hostname)return!1;const b=Y.hostname;if(J(b))
return!0;const G=process.env.no_proxy||process.env.NO_PROXY||"";if(!G)return!1;let P;Y.port?P=Number(Y.port):Y.protocol==="http:"?P=80:Y.protocol==="https:"&&(P=
443);const aA=[Y.hostname.toUpperCase()];typeof P=="number"&&aA.push(`${aA[0]}:${P}`);for(const tA of G.split(",").map(cA=>cA.trim().toUpperCase()).filter(cA=>cA))
if(tA==="*"||aA.some(cA=>cA===tA||cA.endsWith(`.${tA}`)||tA.startsWith(".")&&cA.endsWith(`${tA}`)))return!0;return!1}function J(Y){const b=Y.toLowerCase();return b===
"localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class r extends URL{constructor(b,G){super(b,G),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}}var s=e(5070),I=e(1684),n=function(Y,b,G,P){function aA(tA){return tA instanceof G?tA:new G(function(cA){cA(tA)})}return new(G||(G=Promise))(function(tA,cA){
function YA(hA){try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){hA.done?tA(hA.value):aA(hA.value).then(
YA,MA)}pA((P=P.apply(Y,b||[])).next())})},d;(function(Y){Y[Y.OK=200]="OK",Y[Y.MultipleChoices=300]="MultipleChoices",Y[Y.MovedPermanently=301]="MovedPermanently",
Y[Y.ResourceMoved=302]="ResourceMoved",Y[Y.SeeOther=303]="SeeOther",Y[Y.NotModified=304]="NotModified",Y[Y.UseProxy=305]="UseProxy",Y[Y.SwitchProxy=306]="Switch\
Proxy",Y[Y.TemporaryRedirect=307]="TemporaryRedirect",Y[Y.PermanentRedirect=308]="PermanentRedirect",Y[Y.BadRequest=400]="BadRequest",Y[Y.Unauthorized=401]="Una\
uthorized",Y[Y.PaymentRequired=402]="PaymentRequired",Y[Y.Forbidden=403]="Forbidden",Y[Y.NotFound=404]="NotFound",Y[Y.MethodNotAllowed=405]="MethodNotAllowed",Y[Y.
NotAcceptable=406]="NotAcceptable",Y[Y.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",Y[Y.RequestTimeout=408]="RequestTimeout",Y[Y.Conflict=409]=
"Conflict",Y[Y.Gone=410]="Gone",Y[Y.TooManyRequests=429]="TooManyRequests",Y[Y.InternalServerError=500]="InternalServerError",Y[Y.NotImplemented=501]="NotImplem\
ented",Y[Y.BadGateway=502]="BadGateway",Y[Y.ServiceUnavailable=503]="ServiceUnavailable",Y[Y.GatewayTimeout=504]="GatewayTimeout"})(d||(d={}));var f;(function(Y){
Y.Accept="accept",Y.ContentType="content-type"})(f||(f={}));var c;(function(Y){Y.ApplicationJson="application/json"})(c||(c={}));function h(Y){const b=pm.getProxyUrl(
new URL(Y));return b?b.href:""}const p=[d.MovedPermanently,d.ResourceMoved,d.SeeOther,d.TemporaryRedirect,d.PermanentRedirect],T=[d.BadGateway,d.ServiceUnavailable,
d.GatewayTimeout],H=["OPTIONS","GET","DELETE","HEAD"],v=10,W=5;class iA extends Error{constructor(b,G){super(b),this.name="HttpClientError",this.statusCode=G,Object.
setPrototypeOf(this,iA.prototype)}}class IA{constructor(b){this.message=b}readBody(){return n(this,void 0,void 0,function*(){return new Promise(b=>n(this,void 0,
void 0,function*(){let G=Buffer.alloc(0);this.message.on("data",P=>{G=Buffer.concat([G,P])}),this.message.on("end",()=>{b(G.toString())})}))})}readBodyBuffer(){
return n(this,void 0,void 0,function*(){return new Promise(b=>n(this,void 0,void 0,function*(){const G=[];this.message.on("data",P=>{G.push(P)}),this.message.on(
"end",()=>{b(Buffer.concat(G))})}))})}}function uA(Y){return new URL(Y).protocol==="https:"}class lA{constructor(b,G,P){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
b),this.handlers=G||[],this.requestOptions=P,P&&(P.ignoreSslError!=null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=P.socketTimeout,P.allowRedirects!=
null&&(this._allowRedirects=P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=null&&(this.
_maxRedirects=Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&(this._allowRetries=P.allowRetries),P.maxRetries!=
null&&(this._maxRetries=P.maxRetries))}options(b,G){return n(this,void 0,void 0,function*(){return this.request("OPTIONS",b,null,G||{})})}get(b,G){return n(this,
void 0,void 0,function*(){return this.request("GET",b,null,G||{})})}del(b,G){return n(this,void 0,void 0,function*(){return this.request("DELETE",b,null,G||{})})}post(b,G,P){
return n(this,void 0,void 0,function*(){return this.request("POST",b,G,P||{})})}patch(b,G,P){return n(this,void 0,void 0,function*(){return this.request("PATCH",
b,G,P||{})})}put(b,G,P){return n(this,void 0,void 0,function*(){return this.request("PUT",b,G,P||{})})}head(b,G){return n(this,void 0,void 0,function*(){return this.
request("HEAD",b,null,G||{})})}sendStream(b,G,P,aA){return n(this,void 0,void 0,function*(){return this.request(b,G,P,aA)})}getJson(b){return n(this,arguments,void 0,
function*(G,P={}){P[f.Accept]=this._getExistingOrDefaultHeader(P,f.Accept,c.ApplicationJson);const aA=yield this.get(G,P);return this._processResponse(aA,this.requestOptions)})}postJson(b,G){
return n(this,arguments,void 0,function*(P,aA,tA={}){const cA=JSON.stringify(aA,null,2);tA[f.Accept]=this._getExistingOrDefaultHeader(tA,f.Accept,c.ApplicationJson),
tA[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(tA,c.ApplicationJson);const YA=yield this.post(P,cA,tA);return this._processResponse(YA,this.requestOptions)})}putJson(b,G){
return n(this,arguments,void 0,function*(P,aA,tA={}){const cA=JSON.stringify(aA,null,2);tA[f.Accept]=this._getExistingOrDefaultHeader(tA,f.Accept,c.ApplicationJson),
tA[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(tA,c.ApplicationJson);const YA=yield this.put(P,cA,tA);return this._processResponse(YA,this.requestOptions)})}patchJson(b,G){
return n(this,arguments,void 0,function*(P,aA,tA={}){const cA=JSON.stringify(aA,null,2);tA[f.Accept]=this._getExistingOrDefaultHeader(tA,f.Accept,c.ApplicationJson),
tA[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(tA,c.ApplicationJson);const YA=yield this.patch(P,cA,tA);return this._processResponse(YA,this.requestOptions)})}request(b,G,P,aA){
return n(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const tA=new URL(G);let cA=this._prepareRequest(b,
tA,aA);const YA=this._allowRetries&&H.includes(b)?this._maxRetries+1:1;let MA=0,pA;do{if(pA=yield this.requestRaw(cA,P),pA&&pA.message&&pA.message.statusCode===
d.Unauthorized){let GA;for(const qA of this.handlers)if(qA.canHandleAuthentication(pA)){GA=qA;break}return GA?GA.handleAuthentication(this,cA,P):pA}let hA=this.
_maxRedirects;for(;pA.message.statusCode&&p.includes(pA.message.statusCode)&&this._allowRedirects&&hA>0;){const GA=pA.message.headers.location;if(!GA)break;const qA=new URL(
GA);if(tA.protocol==="https:"&&tA.protocol!==qA.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is\
 not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pA.readBody(),qA.hostname!==tA.
hostname)for(const te in aA)te.toLowerCase()==="authorization"&&delete aA[te];cA=this._prepareRequest(b,qA,aA),pA=yield this.requestRaw(cA,P),hA--}if(!pA.message.
statusCode||!T.includes(pA.message.statusCode))return pA;MA+=1,MA<YA&&(yield pA.readBody(),yield this._performExponentialBackoff(MA))}while(MA<YA);return pA})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(b,G){return n(this,void 0,void 0,function*(){return new Promise((P,aA)=>{function tA(cA,YA){cA?aA(
cA):YA?P(YA):aA(new Error("Unknown error"))}this.requestRawWithCallback(b,G,tA)})})}requestRawWithCallback(b,G,P){typeof G=="string"&&(b.options.headers||(b.options.
headers={}),b.options.headers["Content-Length"]=Buffer.byteLength(G,"utf8"));let aA=!1;function tA(MA,pA){aA||(aA=!0,P(MA,pA))}const cA=b.httpModule.request(b.options,
MA=>{const pA=new IA(MA);tA(void 0,pA)});let YA;cA.on("socket",MA=>{YA=MA}),cA.setTimeout(this._socketTimeout||3*6e4,()=>{YA&&YA.end(),tA(new Error(`Request tim\
eout: ${b.options.path}`))}),cA.on("error",function(MA){tA(MA)}),G&&typeof G=="string"&&cA.write(G,"utf8"),G&&typeof G!="string"?(G.on("close",function(){cA.end()}),
G.pipe(cA)):cA.end()}getAgent(b){const G=new URL(b);return this._getAgent(G)}getAgentDispatcher(b){const G=new URL(b),P=x(G);if(P&&P.hostname)return this._getProxyAgentDispatcher(
G,P)}_prepareRequest(b,G,P){const aA={};aA.parsedUrl=G;const tA=aA.parsedUrl.protocol==="https:";aA.httpModule=tA?k:S;const cA=tA?443:80;if(aA.options={},aA.options.
host=aA.parsedUrl.hostname,aA.options.port=aA.parsedUrl.port?parseInt(aA.parsedUrl.port):cA,aA.options.path=(aA.parsedUrl.pathname||"")+(aA.parsedUrl.search||""),
aA.options.method=b,aA.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(aA.options.headers["user-agent"]=this.userAgent),aA.options.agent=this._getAgent(
aA.parsedUrl),this.handlers)for(const YA of this.handlers)YA.prepareRequest(aA.options);return aA}_mergeHeaders(b){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},yA(this.requestOptions.headers),yA(b||{})):yA(b||{})}_getExistingOrDefaultHeader(b,G,P){let aA;if(this.requestOptions&&this.requestOptions.
headers){const cA=yA(this.requestOptions.headers)[G];cA&&(aA=typeof cA=="number"?cA.toString():cA)}const tA=b[G];return tA!==void 0?typeof tA=="number"?tA.toString():
tA:aA!==void 0?aA:P}_getExistingOrDefaultContentTypeHeader(b,G){let P;if(this.requestOptions&&this.requestOptions.headers){const tA=yA(this.requestOptions.headers)[f.
ContentType];tA&&(typeof tA=="number"?P=String(tA):Array.isArray(tA)?P=tA.join(", "):P=tA)}const aA=b[f.ContentType];return aA!==void 0?typeof aA=="number"?String(
aA):Array.isArray(aA)?aA.join(", "):aA:P!==void 0?P:G}_getAgent(b){let G;const P=x(b),aA=P&&P.hostname;if(this._keepAlive&&aA&&(G=this._proxyAgent),aA||(G=this.
_agent),G)return G;const tA=b.protocol==="https:";let cA=100;if(this.requestOptions&&(cA=this.requestOptions.maxSockets||R.globalAgent.maxSockets),P&&P.hostname){
const YA={maxSockets:cA,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.
hostname,port:P.port})};let MA;const pA=P.protocol==="https:";tA?MA=pA?s.httpsOverHttps:s.httpsOverHttp:MA=pA?s.httpOverHttps:s.httpOverHttp,G=MA(YA),this._proxyAgent=
G}if(!G){const YA={keepAlive:this._keepAlive,maxSockets:cA};G=tA?new U.Agent(YA):new R.Agent(YA),this._agent=G}return tA&&this._ignoreSslError&&(G.options=Object.
assign(G.options||{},{rejectUnauthorized:!1})),G}_getProxyAgentDispatcher(b,G){let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const aA=b.protocol===
"https:";return P=new I.kT(Object.assign({uri:G.href,pipelining:this._keepAlive?1:0},(G.username||G.password)&&{token:`Basic ${Buffer.from(`${G.username}:${G.password}`).
toString("base64")}`})),this._proxyAgentDispatcher=P,aA&&this._ignoreSslError&&(P.options=Object.assign(P.options.requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(b){
const G=b||"actions/http-client",P=process.env.ACTIONS_ORCHESTRATION_ID;if(P){const aA=P.replace(/[^a-z0-9_.-]/gi,"_");return`${G} actions_orchestration_id/${aA}`}
return G}_performExponentialBackoff(b){return n(this,void 0,void 0,function*(){b=Math.min(v,b);const G=W*Math.pow(2,b);return new Promise(P=>setTimeout(()=>P(),
G))})}_processResponse(b,G){return n(this,void 0,void 0,function*(){return new Promise((P,aA)=>n(this,void 0,void 0,function*(){const tA=b.message.statusCode||0,
cA={statusCode:tA,result:null,headers:{}};tA===d.NotFound&&P(cA);function YA(hA,GA){if(typeof GA=="string"){const qA=new Date(GA);if(!isNaN(qA.valueOf()))return qA}
return GA}let MA,pA;try{pA=yield b.readBody(),pA&&pA.length>0&&(G&&G.deserializeDates?MA=JSON.parse(pA,YA):MA=JSON.parse(pA),cA.result=MA),cA.headers=b.message.
headers}catch{}if(tA>299){let hA;MA&&MA.message?hA=MA.message:pA&&pA.length>0?hA=pA:hA=`Failed request: (${tA})`;const GA=new iA(hA,tA);GA.result=cA.result,aA(GA)}else
P(cA)}))})}}const yA=Y=>Object.keys(Y).reduce((b,G)=>(b[G.toLowerCase()]=Y[G],b),{});var SA=function(Y,b,G,P){function aA(tA){return tA instanceof G?tA:new G(function(cA){
cA(tA)})}return new(G||(G=Promise))(function(tA,cA){function YA(hA){try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){
hA.done?tA(hA.value):aA(hA.value).then(YA,MA)}pA((P=P.apply(Y,b||[])).next())})};class DA{constructor(b,G){this.username=b,this.password=G}prepareRequest(b){if(!b.
headers)throw Error("The request has no headers");b.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return SA(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class mA{constructor(b){this.token=b}prepareRequest(b){
if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return SA(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class TA{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error(
"The request has no headers");b.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return SA(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var sA=function(Y,b,G,P){function aA(tA){return tA instanceof G?tA:new G(function(cA){
cA(tA)})}return new(G||(G=Promise))(function(tA,cA){function YA(hA){try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){
hA.done?tA(hA.value):aA(hA.value).then(YA,MA)}pA((P=P.apply(Y,b||[])).next())})};class nA{static createHttpClient(b=!0,G=10){const P={allowRetries:b,maxRetries:G};
return new lA("actions/oidc-client",[new mA(nA.getRequestToken())],P)}static getRequestToken(){const b=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!b)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return b}static getIDTokenUrl(){const b=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!b)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return b}static getCall(b){return sA(this,void 0,void 0,function*(){var G;const tA=(G=(yield nA.createHttpClient().
getJson(b).catch(cA=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${cA.statusCode}
 
        Error Message: ${cA.message}`)})).result)===null||G===void 0?void 0:G.value;if(!tA)throw new Error("Response json body do not have ID Token field");return tA})}static getIDToken(b){
return sA(this,void 0,void 0,function*(){try{let G=nA.getIDTokenUrl();if(b){const aA=encodeURIComponent(b);G=`${G}&audience=${aA}`}F(`ID token url is ${G}`);const P=yield nA.
getCall(G);return PA(P),P}catch(G){throw new Error(`Error message: ${G.message}`)}})}}var oA=function(Y,b,G,P){function aA(tA){return tA instanceof G?tA:new G(function(cA){
cA(tA)})}return new(G||(G=Promise))(function(tA,cA){function YA(hA){try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){
hA.done?tA(hA.value):aA(hA.value).then(YA,MA)}pA((P=P.apply(Y,b||[])).next())})};const{access:X,appendFile:fA,writeFile:BA}=o.promises,_="GITHUB_STEP_SUMMARY",$="\
https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class gA{constructor(){this._buffer=""}filePath(){return oA(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const b=process.env[_];if(!b)throw new Error(`Unable to find environment variable for $${_}\
. Check if your runtime environment supports job summaries.`);try{yield X(b,o.constants.R_OK|o.constants.W_OK)}catch{throw new Error(`Unable to access summary f\
ile: '${b}'. Check if the file has correct read/write permissions.`)}return this._filePath=b,this._filePath})}wrap(b,G,P={}){const aA=Object.entries(P).map(([tA,
cA])=>` ${tA}="${cA}"`).join("");return G?`<${b}${aA}>${G}</${b}>`:`<${b}${aA}>`}write(b){return oA(this,void 0,void 0,function*(){const G=!!b?.overwrite,P=yield this.
filePath();return yield(G?BA:fA)(P,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return oA(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(b,G=!1){
return this._buffer+=b,G?this.addEOL():this}addEOL(){return this.addRaw(m.EOL)}addCodeBlock(b,G){const P=Object.assign({},G&&{lang:G}),aA=this.wrap("pre",this.wrap(
"code",b),P);return this.addRaw(aA).addEOL()}addList(b,G=!1){const P=G?"ol":"ul",aA=b.map(cA=>this.wrap("li",cA)).join(""),tA=this.wrap(P,aA);return this.addRaw(
tA).addEOL()}addTable(b){const G=b.map(aA=>{const tA=aA.map(cA=>{if(typeof cA=="string")return this.wrap("td",cA);const{header:YA,data:MA,colspan:pA,rowspan:hA}=cA,
GA=YA?"th":"td",qA=Object.assign(Object.assign({},pA&&{colspan:pA}),hA&&{rowspan:hA});return this.wrap(GA,MA,qA)}).join("");return this.wrap("tr",tA)}).join(""),
P=this.wrap("table",G);return this.addRaw(P).addEOL()}addDetails(b,G){const P=this.wrap("details",this.wrap("summary",b)+G);return this.addRaw(P).addEOL()}addImage(b,G,P){
const{width:aA,height:tA}=P||{},cA=Object.assign(Object.assign({},aA&&{width:aA}),tA&&{height:tA}),YA=this.wrap("img",null,Object.assign({src:b,alt:G},cA));return this.
addRaw(YA).addEOL()}addHeading(b,G){const P=`h${G}`,aA=["h1","h2","h3","h4","h5","h6"].includes(P)?P:"h1",tA=this.wrap(aA,b);return this.addRaw(tA).addEOL()}addSeparator(){
const b=this.wrap("hr",null);return this.addRaw(b).addEOL()}addBreak(){const b=this.wrap("br",null);return this.addRaw(b).addEOL()}addQuote(b,G){const P=Object.
assign({},G&&{cite:G}),aA=this.wrap("blockquote",b,P);return this.addRaw(aA).addEOL()}addLink(b,G){const P=this.wrap("a",b,{href:G});return this.addRaw(P).addEOL()}}
const QA=new gA,NA=QA,WA=QA;function HA(Y){return Y.replace(/[\\]/g,"/")}function ZA(Y){return Y.replace(/[/]/g,"\\")}function RA(Y){return Y.replace(/[/\\]/g,C.
sep)}var vA=e(3032),LA=function(Y,b,G,P){function aA(tA){return tA instanceof G?tA:new G(function(cA){cA(tA)})}return new(G||(G=Promise))(function(tA,cA){function YA(hA){
try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){hA.done?tA(hA.value):aA(hA.value).then(YA,MA)}pA((P=P.
apply(Y,b||[])).next())})};const JA=()=>LA(void 0,void 0,void 0,function*(){const{stdout:Y}=yield vA.getExecOutput('powershell -command "(Get-CimInstance -Class\
Name Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:b}=yield vA.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSys\
tem).Caption"',void 0,{silent:!0});return{name:b.trim(),version:Y.trim()}}),FA=()=>LA(void 0,void 0,void 0,function*(){var Y,b,G,P;const{stdout:aA}=yield vA.getExecOutput(
"sw_vers",void 0,{silent:!0}),tA=(b=(Y=aA.match(/ProductVersion:\s*(.+)/))===null||Y===void 0?void 0:Y[1])!==null&&b!==void 0?b:"";return{name:(P=(G=aA.match(/ProductName:\s*(.+)/))===
null||G===void 0?void 0:G[1])!==null&&P!==void 0?P:"",version:tA}}),zA=()=>LA(void 0,void 0,void 0,function*(){const{stdout:Y}=yield vA.getExecOutput("lsb_relea\
se",["-i","-r","-s"],{silent:!0}),[b,G]=Y.trim().split(`
`);return{name:b,version:G}}),rA=m.platform(),N=m.arch(),AA=rA==="win32",EA=rA==="darwin",kA=rA==="linux";function UA(){return LA(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield AA?JA():EA?FA():zA()),{platform:rA,arch:N,isWindows:AA,isMacOS:EA,isLinux:kA})})}var wA=function(Y,b,G,P){function aA(tA){
return tA instanceof G?tA:new G(function(cA){cA(tA)})}return new(G||(G=Promise))(function(tA,cA){function YA(hA){try{pA(P.next(hA))}catch(GA){cA(GA)}}function MA(hA){
try{pA(P.throw(hA))}catch(GA){cA(GA)}}function pA(hA){hA.done?tA(hA.value):aA(hA.value).then(YA,MA)}pA((P=P.apply(Y,b||[])).next())})},VA;(function(Y){Y[Y.Success=
0]="Success",Y[Y.Failure=1]="Failure"})(VA||(VA={}));function OA(Y,b){const G=w(b);if(process.env[Y]=G,process.env.GITHUB_ENV||"")return g("ENV",B(Y,b));u("set-\
env",{name:Y},G)}function PA(Y){u("add-mask",{},Y)}function KA(Y){process.env.GITHUB_PATH||""?g("PATH",Y):u("add-path",{},Y),process.env.PATH=`${Y}${C.delimiter}${process.
env.PATH}`}function XA(Y,b){const G=process.env[`INPUT_${Y.replace(/ /g,"_").toUpperCase()}`]||"";if(b&&b.required&&!G)throw new Error(`Input required and not s\
upplied: ${Y}`);return b&&b.trimWhitespace===!1?G:G.trim()}function Ae(Y,b){const G=XA(Y,b).split(`
`).filter(P=>P!=="");return b&&b.trimWhitespace===!1?G:G.map(P=>P.trim())}function jA(Y,b){const G=["true","True","TRUE"],P=["false","False","FALSE"],aA=XA(Y,b);
if(G.includes(aA))return!0;if(P.includes(aA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Y}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function _A(Y,b){if(process.env.GITHUB_OUTPUT||"")return g("OUTPUT",B(Y,b));process.
stdout.write(m.EOL),u("set-output",{name:Y},w(b))}function $A(Y){i("echo",Y?"on":"off")}function dA(Y){process.exitCode=VA.Failure,L(Y)}function O(){return process.
env.RUNNER_DEBUG==="1"}function F(Y){u("debug",{},Y)}function L(Y,b={}){u("error",D(b),Y instanceof Error?Y.toString():Y)}function y(Y,b={}){u("warning",D(b),Y instanceof
Error?Y.toString():Y)}function V(Y,b={}){u("notice",D(b),Y instanceof Error?Y.toString():Y)}function z(Y){process.stdout.write(Y+m.EOL)}function q(Y){i("group",
Y)}function j(){i("endgroup")}function eA(Y,b){return wA(this,void 0,void 0,function*(){q(Y);let G;try{G=yield b()}finally{j()}return G})}function CA(Y,b){if(process.
env.GITHUB_STATE||"")return g("STATE",B(Y,b));u("save-state",{name:Y},w(b))}function bA(Y){return process.env[`STATE_${Y}`]||""}function xA(Y){return wA(this,void 0,
void 0,function*(){return yield nA.getIDToken(Y)})}})};export{Ee as id,Be as ids,Ie as modules};
