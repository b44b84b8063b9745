const Ee=31,Ie=[31],Ce={5070:((G,W,e)=>{G.exports=e(35862)}),35862:((G,W,e)=>{var t=e(69278),N=e(64756),w=e(58611),D=e(65692),u=e(24434),Q=e(42613),a=e(39023);W.
httpOverHttp=B,W.httpsOverHttp=A,W.httpOverHttps=c,W.httpsOverHttps=i;function B(k){var m=new n(k);return m.request=w.request,m}function A(k){var m=new n(k);return m.
request=w.request,m.createSocket=g,m.defaultPort=443,m}function c(k){var m=new n(k);return m.request=D.request,m}function i(k){var m=new n(k);return m.request=D.
request,m.createSocket=g,m.defaultPort=443,m}function n(k){var m=this;m.options=k||{},m.proxyOptions=m.options.proxy||{},m.maxSockets=m.options.maxSockets||w.Agent.
defaultMaxSockets,m.requests=[],m.sockets=[],m.on("free",function(b,M,T,r){for(var s=I(M,T,r),h=0,o=m.requests.length;h<o;++h){var y=m.requests[h];if(y.host===s.
host&&y.port===s.port){m.requests.splice(h,1),y.request.onSocket(b);return}}b.destroy(),m.removeSocket(b)})}a.inherits(n,u.EventEmitter),n.prototype.addRequest=
function(m,U,b,M){var T=this,r=C({request:m},T.options,I(U,b,M));if(T.sockets.length>=this.maxSockets){T.requests.push(r);return}T.createSocket(r,function(s){s.
on("free",h),s.on("close",o),s.on("agentRemove",o),m.onSocket(s);function h(){T.emit("free",s,r)}function o(y){T.removeSocket(s),s.removeListener("free",h),s.removeListener(
"close",o),s.removeListener("agentRemove",o)}})},n.prototype.createSocket=function(m,U){var b=this,M={};b.sockets.push(M);var T=C({},b.proxyOptions,{method:"CON\
NECT",path:m.host+":"+m.port,agent:!1,headers:{host:m.host+":"+m.port}});m.localAddress&&(T.localAddress=m.localAddress),T.proxyAuth&&(T.headers=T.headers||{},T.
headers["Proxy-Authorization"]="Basic "+new Buffer(T.proxyAuth).toString("base64")),R("making CONNECT request");var r=b.request(T);r.useChunkedEncodingByDefault=
!1,r.once("response",s),r.once("upgrade",h),r.once("connect",o),r.once("error",y),r.end();function s(f){f.upgrade=!0}function h(f,E,l){process.nextTick(function(){
o(f,E,l)})}function o(f,E,l){if(r.removeAllListeners(),E.removeAllListeners(),f.statusCode!==200){R("tunneling socket could not be established, statusCode=%d",f.
statusCode),E.destroy();var F=new Error("tunneling socket could not be established, statusCode="+f.statusCode);F.code="ECONNRESET",m.request.emit("error",F),b.removeSocket(
M);return}if(l.length>0){R("got illegal response body from proxy"),E.destroy();var F=new Error("got illegal response body from proxy");F.code="ECONNRESET",m.request.
emit("error",F),b.removeSocket(M);return}return R("tunneling connection has established"),b.sockets[b.sockets.indexOf(M)]=E,U(E)}function y(f){r.removeAllListeners(),
R(`tunneling socket could not be established, cause=%s
`,f.message,f.stack);var E=new Error("tunneling socket could not be established, cause="+f.message);E.code="ECONNRESET",m.request.emit("error",E),b.removeSocket(
M)}},n.prototype.removeSocket=function(m){var U=this.sockets.indexOf(m);if(U!==-1){this.sockets.splice(U,1);var b=this.requests.shift();b&&this.createSocket(b,function(M){
b.request.onSocket(M)})}};function g(k,m){var U=this;n.prototype.createSocket.call(U,k,function(b){var M=k.request.getHeader("host"),T=C({},U.options,{socket:b,
servername:M?M.replace(/:.*$/,""):k.host}),r=N.connect(0,T);U.sockets[U.sockets.indexOf(b)]=r,m(r)})}function I(k,m,U){return typeof k=="string"?{host:k,port:m,
localAddress:U}:k}function C(k){for(var m=1,U=arguments.length;m<U;++m){var b=arguments[m];if(typeof b=="object")for(var M=Object.keys(b),T=0,r=M.length;T<r;++T){
var s=M[T];b[s]!==void 0&&(k[s]=b[s])}}return k}var R;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?R=function(){var k=Array.prototype.slice.
call(arguments);typeof k[0]=="string"?k[0]="TUNNEL: "+k[0]:k.unshift("TUNNEL:"),console.error.apply(console,k)}:R=function(){},W.debug=R}),61684:((G,W,e)=>{const t=e(
71313),N=e(33415),w=e(5928),D=e(66681),u=e(61745),Q=e(17508),a=e(49221),B=e(40334),A=e(53959),c=e(89500),{InvalidArgumentError:i}=A,n=e(82531),g=e(91332),I=e(72361),
C=e(77017),R=e(36480),k=e(12673),m=e(74004),{getGlobalDispatcher:U,setGlobalDispatcher:b}=e(61481),M=e(99151),T=e(67158),r=e(11576);Object.assign(N.prototype,n),
G.exports.Dispatcher=N,G.exports.Client=t,G.exports.Pool=w,G.exports.BalancedPool=D,G.exports.Agent=u,G.exports.ProxyAgent=Q,G.exports.EnvHttpProxyAgent=a,G.exports.
RetryAgent=B,G.exports.RetryHandler=m,G.exports.DecoratorHandler=M,G.exports.RedirectHandler=T,G.exports.createRedirectInterceptor=r,G.exports.interceptors={redirect:e(
17734),retry:e(65486),dump:e(45376),dns:e(64287)},G.exports.buildConnector=g,G.exports.errors=A,G.exports.util={parseHeaders:c.parseHeaders,headerNameToString:c.
headerNameToString};function s(lA){return(CA,IA,RA)=>{if(typeof IA=="function"&&(RA=IA,IA=null),!CA||typeof CA!="string"&&typeof CA!="object"&&!(CA instanceof URL))
throw new i("invalid url");if(IA!=null&&typeof IA!="object")throw new i("invalid opts");if(IA&&IA.path!=null){if(typeof IA.path!="string")throw new i("invalid o\
pts.path");let $=IA.path;IA.path.startsWith("/")||($=`/${$}`),CA=new URL(c.parseOrigin(CA).origin+$)}else IA||(IA=typeof CA=="object"?CA:{}),CA=c.parseURL(CA);const{
agent:kA,dispatcher:_=U()}=IA;if(kA)throw new i("unsupported opts.agent. Did you mean opts.client?");return lA.call(_,{...IA,origin:CA.origin,path:CA.search?`${CA.
pathname}${CA.search}`:CA.pathname,method:IA.method||(IA.body?"PUT":"GET")},RA)}}G.exports.setGlobalDispatcher=b,G.exports.getGlobalDispatcher=U;const h=e(64202).
fetch;G.exports.fetch=async function(CA,IA=void 0){try{return await h(CA,IA)}catch(RA){throw RA&&typeof RA=="object"&&Error.captureStackTrace(RA),RA}},G.exports.
Headers=e(13408).Headers,G.exports.Response=e(87287).Response,G.exports.Request=e(19683).Request,G.exports.FormData=e(63818).FormData,G.exports.File=globalThis.
File??e(4573).File,G.exports.FileReader=e(66575).FileReader;const{setGlobalOrigin:o,getGlobalOrigin:y}=e(65311);G.exports.setGlobalOrigin=o,G.exports.getGlobalOrigin=
y;const{CacheStorage:f}=e(56577),{kConstruct:E}=e(8329);G.exports.caches=new f(E);const{deleteCookie:l,getCookies:F,getSetCookies:Y,setCookie:J}=e(67889);G.exports.
deleteCookie=l,G.exports.getCookies=F,G.exports.getSetCookies=Y,G.exports.setCookie=J;const{parseMIMEType:x,serializeAMimeType:V}=e(50192);G.exports.parseMIMEType=
x,G.exports.serializeAMimeType=V;const{CloseEvent:tA,ErrorEvent:iA,MessageEvent:BA}=e(26760);G.exports.WebSocket=e(2522).WebSocket,G.exports.CloseEvent=tA,G.exports.
ErrorEvent=iA,G.exports.MessageEvent=BA,G.exports.request=s(n.request),G.exports.stream=s(n.stream),G.exports.pipeline=s(n.pipeline),G.exports.connect=s(n.connect),
G.exports.upgrade=s(n.upgrade),G.exports.MockClient=I,G.exports.MockPool=R,G.exports.MockAgent=C,G.exports.mockErrors=k;const{EventSource:gA}=e(37042);G.exports.
EventSource=gA}),52730:((G,W,e)=>{const{addAbortListener:t}=e(89500),{RequestAbortedError:N}=e(53959),w=Symbol("kListener"),D=Symbol("kSignal");function u(B){B.
abort?B.abort(B[D]?.reason):B.reason=B[D]?.reason??new N,a(B)}function Q(B,A){if(B.reason=null,B[D]=null,B[w]=null,!!A){if(A.aborted){u(B);return}B[D]=A,B[w]=()=>{
u(B)},t(B[D],B[w])}}function a(B){B[D]&&("removeEventListener"in B[D]?B[D].removeEventListener("abort",B[w]):B[D].removeListener("abort",B[w]),B[D]=null,B[w]=null)}
G.exports={addSignal:Q,removeSignal:a}}),73192:((G,W,e)=>{const t=e(34589),{AsyncResource:N}=e(16698),{InvalidArgumentError:w,SocketError:D}=e(53959),u=e(89500),
{addSignal:Q,removeSignal:a}=e(52730);class B extends N{constructor(i,n){if(!i||typeof i!="object")throw new w("invalid opts");if(typeof n!="function")throw new w(
"invalid callback");const{signal:g,opaque:I,responseHeaders:C}=i;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w("signal must b\
e an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=I||null,this.responseHeaders=C||null,this.callback=n,this.abort=null,Q(this,g)}onConnect(i,n){
if(this.reason){i(this.reason);return}t(this.callback),this.abort=i,this.context=n}onHeaders(){throw new D("bad connect",null)}onUpgrade(i,n,g){const{callback:I,
opaque:C,context:R}=this;a(this),this.callback=null;let k=n;k!=null&&(k=this.responseHeaders==="raw"?u.parseRawHeaders(n):u.parseHeaders(n)),this.runInAsyncScope(
I,null,null,{statusCode:i,headers:k,socket:g,opaque:C,context:R})}onError(i){const{callback:n,opaque:g}=this;a(this),n&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(n,null,i,{opaque:g})}))}}function A(c,i){if(i===void 0)return new Promise((n,g)=>{A.call(this,c,(I,C)=>I?g(I):n(C))});try{const n=new B(c,i);
this.dispatch({...c,method:"CONNECT"},n)}catch(n){if(typeof i!="function")throw n;const g=c?.opaque;queueMicrotask(()=>i(n,{opaque:g}))}}G.exports=A}),62466:((G,W,e)=>{
const{Readable:t,Duplex:N,PassThrough:w}=e(57075),{InvalidArgumentError:D,InvalidReturnValueError:u,RequestAbortedError:Q}=e(53959),a=e(89500),{AsyncResource:B}=e(
16698),{addSignal:A,removeSignal:c}=e(52730),i=e(34589),n=Symbol("resume");class g extends t{constructor(){super({autoDestroy:!0}),this[n]=null}_read(){const{[n]:m}=this;
m&&(this[n]=null,m())}_destroy(m,U){this._read(),U(m)}}class I extends t{constructor(m){super({autoDestroy:!0}),this[n]=m}_read(){this[n]()}_destroy(m,U){!m&&!this.
_readableState.endEmitted&&(m=new Q),U(m)}}class C extends B{constructor(m,U){if(!m||typeof m!="object")throw new D("invalid opts");if(typeof U!="function")throw new D(
"invalid handler");const{signal:b,method:M,opaque:T,onInfo:r,responseHeaders:s}=m;if(b&&typeof b.on!="function"&&typeof b.addEventListener!="function")throw new D(
"signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new D("invalid method");if(r&&typeof r!="function")throw new D("invalid onInfo callback");
super("UNDICI_PIPELINE"),this.opaque=T||null,this.responseHeaders=s||null,this.handler=U,this.abort=null,this.context=null,this.onInfo=r||null,this.req=new g().
on("error",a.nop),this.ret=new N({readableObjectMode:m.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,o,y)=>{const{req:f}=this;
f.push(h,o)||f._readableState.destroyed?y():f[n]=y},destroy:(h,o)=>{const{body:y,req:f,res:E,ret:l,abort:F}=this;!h&&!l._readableState.endEmitted&&(h=new Q),F&&
h&&F(),a.destroy(y,h),a.destroy(f,h),a.destroy(E,h),c(this),o(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,A(this,b)}onConnect(m,U){
const{ret:b,res:M}=this;if(this.reason){m(this.reason);return}i(!M,"pipeline cannot be retried"),i(!b.destroyed),this.abort=m,this.context=U}onHeaders(m,U,b){const{
opaque:M,handler:T,context:r}=this;if(m<200){if(this.onInfo){const h=this.responseHeaders==="raw"?a.parseRawHeaders(U):a.parseHeaders(U);this.onInfo({statusCode:m,
headers:h})}return}this.res=new I(b);let s;try{this.handler=null;const h=this.responseHeaders==="raw"?a.parseRawHeaders(U):a.parseHeaders(U);s=this.runInAsyncScope(
T,null,{statusCode:m,headers:h,opaque:M,body:this.res,context:r})}catch(h){throw this.res.on("error",a.nop),h}if(!s||typeof s.on!="function")throw new u("expect\
ed Readable");s.on("data",h=>{const{ret:o,body:y}=this;!o.push(h)&&y.pause&&y.pause()}).on("error",h=>{const{ret:o}=this;a.destroy(o,h)}).on("end",()=>{const{ret:h}=this;
h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||a.destroy(h,new Q)}),this.body=s}onData(m){const{res:U}=this;return U.push(m)}onComplete(m){
const{res:U}=this;U.push(null)}onError(m){const{ret:U}=this;this.handler=null,a.destroy(U,m)}}function R(k,m){try{const U=new C(k,m);return this.dispatch({...k,
body:U.req},U),U.ret}catch(U){return new w().destroy(U)}}G.exports=R}),50887:((G,W,e)=>{const t=e(34589),{Readable:N}=e(38947),{InvalidArgumentError:w,RequestAbortedError:D}=e(
53959),u=e(89500),{getResolveErrorBodyCallback:Q}=e(80363),{AsyncResource:a}=e(16698);class B extends a{constructor(i,n){if(!i||typeof i!="object")throw new w("\
invalid opts");const{signal:g,method:I,opaque:C,body:R,onInfo:k,responseHeaders:m,throwOnError:U,highWaterMark:b}=i;try{if(typeof n!="function")throw new w("inv\
alid callback");if(b&&(typeof b!="number"||b<0))throw new w("invalid highWaterMark");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w(
"signal must be an EventEmitter or EventTarget");if(I==="CONNECT")throw new w("invalid method");if(k&&typeof k!="function")throw new w("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(M){throw u.isStream(R)&&u.destroy(R.on("error",u.nop),M),M}this.method=I,this.responseHeaders=m||null,this.opaque=C||null,this.callback=
n,this.res=null,this.abort=null,this.body=R,this.trailers={},this.context=null,this.onInfo=k||null,this.throwOnError=U,this.highWaterMark=b,this.signal=g,this.reason=
null,this.removeAbortListener=null,u.isStream(R)&&R.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new D:this.
removeAbortListener=u.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new D,this.res?u.destroy(this.res.on("error",u.nop),this.reason):this.abort&&
this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(i,n){
if(this.reason){i(this.reason);return}t(this.callback),this.abort=i,this.context=n}onHeaders(i,n,g,I){const{callback:C,opaque:R,abort:k,context:m,responseHeaders:U,
highWaterMark:b}=this,M=U==="raw"?u.parseRawHeaders(n):u.parseHeaders(n);if(i<200){this.onInfo&&this.onInfo({statusCode:i,headers:M});return}const T=U==="raw"?u.
parseHeaders(n):M,r=T["content-type"],s=T["content-length"],h=new N({resume:g,abort:k,contentType:r,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:b});
this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=null,this.res=h,C!==null&&(this.throwOnError&&i>=400?this.runInAsyncScope(Q,null,
{callback:C,body:h,contentType:r,statusCode:i,statusMessage:I,headers:M}):this.runInAsyncScope(C,null,null,{statusCode:i,headers:M,trailers:this.trailers,opaque:R,
body:h,context:m}))}onData(i){return this.res.push(i)}onComplete(i){u.parseHeaders(i,this.trailers),this.res.push(null)}onError(i){const{res:n,callback:g,body:I,
opaque:C}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,i,{opaque:C})})),n&&(this.res=null,queueMicrotask(()=>{u.destroy(n,i)})),I&&
(this.body=null,u.destroy(I,i)),this.removeAbortListener&&(n?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(c,i){
if(i===void 0)return new Promise((n,g)=>{A.call(this,c,(I,C)=>I?g(I):n(C))});try{this.dispatch(c,new B(c,i))}catch(n){if(typeof i!="function")throw n;const g=c?.
opaque;queueMicrotask(()=>i(n,{opaque:g}))}}G.exports=A,G.exports.RequestHandler=B}),44388:((G,W,e)=>{const t=e(34589),{finished:N,PassThrough:w}=e(57075),{InvalidArgumentError:D,
InvalidReturnValueError:u}=e(53959),Q=e(89500),{getResolveErrorBodyCallback:a}=e(80363),{AsyncResource:B}=e(16698),{addSignal:A,removeSignal:c}=e(52730);class i extends B{constructor(I,C,R){
if(!I||typeof I!="object")throw new D("invalid opts");const{signal:k,method:m,opaque:U,body:b,onInfo:M,responseHeaders:T,throwOnError:r}=I;try{if(typeof R!="fun\
ction")throw new D("invalid callback");if(typeof C!="function")throw new D("invalid factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="functio\
n")throw new D("signal must be an EventEmitter or EventTarget");if(m==="CONNECT")throw new D("invalid method");if(M&&typeof M!="function")throw new D("invalid o\
nInfo callback");super("UNDICI_STREAM")}catch(s){throw Q.isStream(b)&&Q.destroy(b.on("error",Q.nop),s),s}this.responseHeaders=T||null,this.opaque=U||null,this.factory=
C,this.callback=R,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=b,this.onInfo=M||null,this.throwOnError=r||!1,Q.isStream(b)&&b.on(
"error",s=>{this.onError(s)}),A(this,k)}onConnect(I,C){if(this.reason){I(this.reason);return}t(this.callback),this.abort=I,this.context=C}onHeaders(I,C,R,k){const{
factory:m,opaque:U,context:b,callback:M,responseHeaders:T}=this,r=T==="raw"?Q.parseRawHeaders(C):Q.parseHeaders(C);if(I<200){this.onInfo&&this.onInfo({statusCode:I,
headers:r});return}this.factory=null;let s;if(this.throwOnError&&I>=400){const y=(T==="raw"?Q.parseHeaders(C):r)["content-type"];s=new w,this.callback=null,this.
runInAsyncScope(a,null,{callback:M,body:s,contentType:y,statusCode:I,statusMessage:k,headers:r})}else{if(m===null)return;if(s=this.runInAsyncScope(m,null,{statusCode:I,
headers:r,opaque:U,context:b}),!s||typeof s.write!="function"||typeof s.end!="function"||typeof s.on!="function")throw new u("expected Writable");N(s,{readable:!1},
o=>{const{callback:y,res:f,opaque:E,trailers:l,abort:F}=this;this.res=null,(o||!f.readable)&&Q.destroy(f,o),this.callback=null,this.runInAsyncScope(y,null,o||null,
{opaque:E,trailers:l}),o&&F()})}return s.on("drain",R),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(I){
const{res:C}=this;return C?C.write(I):!0}onComplete(I){const{res:C}=this;c(this),C&&(this.trailers=Q.parseHeaders(I),C.end())}onError(I){const{res:C,callback:R,
opaque:k,body:m}=this;c(this),this.factory=null,C?(this.res=null,Q.destroy(C,I)):R&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(R,null,I,{opaque:k})})),
m&&(this.body=null,Q.destroy(m,I))}}function n(g,I,C){if(C===void 0)return new Promise((R,k)=>{n.call(this,g,I,(m,U)=>m?k(m):R(U))});try{this.dispatch(g,new i(g,
I,C))}catch(R){if(typeof C!="function")throw R;const k=g?.opaque;queueMicrotask(()=>C(R,{opaque:k}))}}G.exports=n}),56342:((G,W,e)=>{const{InvalidArgumentError:t,
SocketError:N}=e(53959),{AsyncResource:w}=e(16698),D=e(89500),{addSignal:u,removeSignal:Q}=e(52730),a=e(34589);class B extends w{constructor(i,n){if(!i||typeof i!=
"object")throw new t("invalid opts");if(typeof n!="function")throw new t("invalid callback");const{signal:g,opaque:I,responseHeaders:C}=i;if(g&&typeof g.on!="fu\
nction"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=C||null,
this.opaque=I||null,this.callback=n,this.abort=null,this.context=null,u(this,g)}onConnect(i,n){if(this.reason){i(this.reason);return}a(this.callback),this.abort=
i,this.context=null}onHeaders(){throw new N("bad upgrade",null)}onUpgrade(i,n,g){a(i===101);const{callback:I,opaque:C,context:R}=this;Q(this),this.callback=null;
const k=this.responseHeaders==="raw"?D.parseRawHeaders(n):D.parseHeaders(n);this.runInAsyncScope(I,null,null,{headers:k,socket:g,opaque:C,context:R})}onError(i){
const{callback:n,opaque:g}=this;Q(this),n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,i,{opaque:g})}))}}function A(c,i){if(i===void 0)return new Promise(
(n,g)=>{A.call(this,c,(I,C)=>I?g(I):n(C))});try{const n=new B(c,i);this.dispatch({...c,method:c.method||"GET",upgrade:c.protocol||"Websocket"},n)}catch(n){if(typeof i!=
"function")throw n;const g=c?.opaque;queueMicrotask(()=>i(n,{opaque:g}))}}G.exports=A}),82531:((G,W,e)=>{G.exports.request=e(50887),G.exports.stream=e(44388),G.
exports.pipeline=e(62466),G.exports.upgrade=e(56342),G.exports.connect=e(73192)}),38947:((G,W,e)=>{const t=e(34589),{Readable:N}=e(57075),{RequestAbortedError:w,
NotSupportedError:D,InvalidArgumentError:u,AbortError:Q}=e(53959),a=e(89500),{ReadableStreamFrom:B}=e(89500),A=Symbol("kConsume"),c=Symbol("kReading"),i=Symbol(
"kBody"),n=Symbol("kAbort"),g=Symbol("kContentType"),I=Symbol("kContentLength"),C=()=>{};class R extends N{constructor({resume:y,abort:f,contentType:E="",contentLength:l,
highWaterMark:F=64*1024}){super({autoDestroy:!0,read:y,highWaterMark:F}),this._readableState.dataEmitted=!1,this[n]=f,this[A]=null,this[i]=null,this[g]=E,this[I]=
l,this[c]=!1}destroy(y){return!y&&!this._readableState.endEmitted&&(y=new w),y&&this[n](),super.destroy(y)}_destroy(y,f){this[c]?f(y):setImmediate(()=>{f(y)})}on(y,...f){
return(y==="data"||y==="readable")&&(this[c]=!0),super.on(y,...f)}addListener(y,...f){return this.on(y,...f)}off(y,...f){const E=super.off(y,...f);return(y==="d\
ata"||y==="readable")&&(this[c]=this.listenerCount("data")>0||this.listenerCount("readable")>0),E}removeListener(y,...f){return this.off(y,...f)}push(y){return this[A]&&
y!==null?(s(this[A],y),this[c]?super.push(y):!0):super.push(y)}async text(){return U(this,"text")}async json(){return U(this,"json")}async blob(){return U(this,
"blob")}async bytes(){return U(this,"bytes")}async arrayBuffer(){return U(this,"arrayBuffer")}async formData(){throw new D}get bodyUsed(){return a.isDisturbed(this)}get body(){
return this[i]||(this[i]=B(this),this[A]&&(this[i].getReader(),t(this[i].locked))),this[i]}async dump(y){let f=Number.isFinite(y?.limit)?y.limit:131072;const E=y?.
signal;if(E!=null&&(typeof E!="object"||!("aborted"in E)))throw new u("signal must be an AbortSignal");return E?.throwIfAborted(),this._readableState.closeEmitted?
null:await new Promise((l,F)=>{this[I]>f&&this.destroy(new Q);const Y=()=>{this.destroy(E.reason??new Q)};E?.addEventListener("abort",Y),this.on("close",function(){
E?.removeEventListener("abort",Y),E?.aborted?F(E.reason??new Q):l(null)}).on("error",C).on("data",function(J){f-=J.length,f<=0&&this.destroy()}).resume()})}}function k(o){
return o[i]&&o[i].locked===!0||o[A]}function m(o){return a.isDisturbed(o)||k(o)}async function U(o,y){return t(!o[A]),new Promise((f,E)=>{if(m(o)){const l=o._readableState;
l.destroyed&&l.closeEmitted===!1?o.on("error",F=>{E(F)}).on("close",()=>{E(new TypeError("unusable"))}):E(l.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{o[A]={type:y,stream:o,resolve:f,reject:E,length:0,body:[]},o.on("error",function(l){h(this[A],l)}).on("close",function(){this[A].body!==null&&h(this[A],new w)}),
b(o[A])})})}function b(o){if(o.body===null)return;const{_readableState:y}=o.stream;if(y.bufferIndex){const f=y.bufferIndex,E=y.buffer.length;for(let l=f;l<E;l++)
s(o,y.buffer[l])}else for(const f of y.buffer)s(o,f);for(y.endEmitted?r(this[A]):o.stream.on("end",function(){r(this[A])}),o.stream.resume();o.stream.read()!=null;)
;}function M(o,y){if(o.length===0||y===0)return"";const f=o.length===1?o[0]:Buffer.concat(o,y),E=f.length,l=E>2&&f[0]===239&&f[1]===187&&f[2]===191?3:0;return f.
utf8Slice(l,E)}function T(o,y){if(o.length===0||y===0)return new Uint8Array(0);if(o.length===1)return new Uint8Array(o[0]);const f=new Uint8Array(Buffer.allocUnsafeSlow(
y).buffer);let E=0;for(let l=0;l<o.length;++l){const F=o[l];f.set(F,E),E+=F.length}return f}function r(o){const{type:y,body:f,resolve:E,stream:l,length:F}=o;try{
y==="text"?E(M(f,F)):y==="json"?E(JSON.parse(M(f,F))):y==="arrayBuffer"?E(T(f,F).buffer):y==="blob"?E(new Blob(f,{type:l[g]})):y==="bytes"&&E(T(f,F)),h(o)}catch(Y){
l.destroy(Y)}}function s(o,y){o.length+=y.length,o.body.push(y)}function h(o,y){o.body!==null&&(y?o.reject(y):o.resolve(),o.type=null,o.stream=null,o.resolve=null,
o.reject=null,o.length=0,o.body=null)}G.exports={Readable:R,chunksDecode:M}}),80363:((G,W,e)=>{const t=e(34589),{ResponseStatusCodeError:N}=e(53959),{chunksDecode:w}=e(
38947),D=128*1024;async function u({callback:B,body:A,contentType:c,statusCode:i,statusMessage:n,headers:g}){t(A);let I=[],C=0;try{for await(const U of A)if(I.push(
U),C+=U.length,C>D){I=[],C=0;break}}catch{I=[],C=0}const R=`Response status code ${i}${n?`: ${n}`:""}`;if(i===204||!c||!C){queueMicrotask(()=>B(new N(R,i,g)));return}
const k=Error.stackTraceLimit;Error.stackTraceLimit=0;let m;try{Q(c)?m=JSON.parse(w(I,C)):a(c)&&(m=w(I,C))}catch{}finally{Error.stackTraceLimit=k}queueMicrotask(
()=>B(new N(R,i,g,m)))}const Q=B=>B.length>15&&B[11]==="/"&&B[0]==="a"&&B[1]==="p"&&B[2]==="p"&&B[3]==="l"&&B[4]==="i"&&B[5]==="c"&&B[6]==="a"&&B[7]==="t"&&B[8]===
"i"&&B[9]==="o"&&B[10]==="n"&&B[12]==="j"&&B[13]==="s"&&B[14]==="o"&&B[15]==="n",a=B=>B.length>4&&B[4]==="/"&&B[0]==="t"&&B[1]==="e"&&B[2]==="x"&&B[3]==="t";G.exports=
{getResolveErrorBodyCallback:u,isContentTypeApplicationJson:Q,isContentTypeText:a}}),91332:((G,W,e)=>{const t=e(77030),N=e(34589),w=e(89500),{InvalidArgumentError:D,
ConnectTimeoutError:u}=e(53959),Q=e(74591);function a(){}let B,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(I){
this._maxCachedSessions=I,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(C=>{if(this._sessionCache.size<this._maxCachedSessions)
return;const R=this._sessionCache.get(C);R!==void 0&&R.deref()===void 0&&this._sessionCache.delete(C)})}get(I){const C=this._sessionCache.get(I);return C?C.deref():
null}set(I,C){this._maxCachedSessions!==0&&(this._sessionCache.set(I,new WeakRef(C)),this._sessionRegistry.register(C,I))}}:A=class{constructor(I){this._maxCachedSessions=
I,this._sessionCache=new Map}get(I){return this._sessionCache.get(I)}set(I,C){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:R}=this._sessionCache.keys().next();this._sessionCache.delete(R)}this._sessionCache.set(I,C)}}};function c({allowH2:g,maxCachedSessions:I,socketPath:C,
timeout:R,session:k,...m}){if(I!=null&&(!Number.isInteger(I)||I<0))throw new D("maxCachedSessions must be a positive integer or zero");const U={path:C,...m},b=new A(
I??100);return R=R??1e4,g=g??!1,function({hostname:T,host:r,protocol:s,port:h,servername:o,localAddress:y,httpSocket:f},E){let l;if(s==="https:"){B||(B=e(41692)),
o=o||U.servername||w.getServerName(r)||null;const Y=o||T;N(Y);const J=k||b.get(Y)||null;h=h||443,l=B.connect({highWaterMark:16384,...U,servername:o,session:J,localAddress:y,
ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],socket:f,port:h,host:T}),l.on("session",function(x){b.set(Y,x)})}else N(!f,"httpSocket can only be sent on TLS up\
date"),h=h||80,l=t.connect({highWaterMark:64*1024,...U,localAddress:y,port:h,host:T});if(U.keepAlive==null||U.keepAlive){const Y=U.keepAliveInitialDelay===void 0?
6e4:U.keepAliveInitialDelay;l.setKeepAlive(!0,Y)}const F=i(new WeakRef(l),{timeout:R,hostname:T,port:h});return l.setNoDelay(!0).once(s==="https:"?"secureConnec\
t":"connect",function(){if(queueMicrotask(F),E){const Y=E;E=null,Y(null,this)}}).on("error",function(Y){if(queueMicrotask(F),E){const J=E;E=null,J(Y)}}),l}}const i=process.
platform==="win32"?(g,I)=>{if(!I.timeout)return a;let C=null,R=null;const k=Q.setFastTimeout(()=>{C=setImmediate(()=>{R=setImmediate(()=>n(g.deref(),I))})},I.timeout);
return()=>{Q.clearFastTimeout(k),clearImmediate(C),clearImmediate(R)}}:(g,I)=>{if(!I.timeout)return a;let C=null;const R=Q.setFastTimeout(()=>{C=setImmediate(()=>{
n(g.deref(),I)})},I.timeout);return()=>{Q.clearFastTimeout(R),clearImmediate(C)}};function n(g,I){if(g==null)return;let C="Connect Timeout Error";Array.isArray(
g.autoSelectFamilyAttemptedAddresses)?C+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:C+=` (attempted address: ${I.hostname}:${I.
port},`,C+=` timeout: ${I.timeout}ms)`,w.destroy(g,new u(C))}G.exports=c}),42371:(G=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
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
rotection"];for(let t=0;t<e.length;++t){const N=e[t],w=N.toLowerCase();W[N]=W[w]=w}Object.setPrototypeOf(W,null),G.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),
95458:((G,W,e)=>{const t=e(53053),N=e(57975),w=N.debuglog("undici"),D=N.debuglog("fetch"),u=N.debuglog("websocket");let Q=!1;const a={beforeConnect:t.channel("u\
ndici:client:beforeConnect"),connected:t.channel("undici:client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:c\
lient:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:bodySent"),headers:t.channel("undici:request:headers"),trailers:t.
channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("undici:websocket:close"),socketError:t.
channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(w.enabled||D.enabled){const B=D.enabled?
D:w;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:c,protocol:i,port:n,host:g}}=A;B("connecting to %s using %s%s",`${g}${n?
`:${n}`:""}`,i,c)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:c,protocol:i,port:n,host:g}}=A;B("connected to %s using %s%s",
`${g}${n?`:${n}`:""}`,i,c)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:c,protocol:i,port:n,host:g},error:I}=A;B("connec\
tion to %s using %s%s errored - %s",`${g}${n?`:${n}`:""}`,i,c,I.message)}),t.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:c,path:i,origin:n}}=A;
B("sending request to %s %s/%s",c,n,i)}),t.channel("undici:request:headers").subscribe(A=>{const{request:{method:c,path:i,origin:n},response:{statusCode:g}}=A;B(
"received response to %s %s/%s - HTTP %d",c,n,i,g)}),t.channel("undici:request:trailers").subscribe(A=>{const{request:{method:c,path:i,origin:n}}=A;B("trailers \
received from %s %s/%s",c,n,i)}),t.channel("undici:request:error").subscribe(A=>{const{request:{method:c,path:i,origin:n},error:g}=A;B("request to %s %s/%s erro\
red - %s",c,n,i,g.message)}),Q=!0}if(u.enabled){if(!Q){const B=w.enabled?w:u;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:c,
protocol:i,port:n,host:g}}=A;B("connecting to %s%s using %s%s",g,n?`:${n}`:"",i,c)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:c,
protocol:i,port:n,host:g}}=A;B("connected to %s%s using %s%s",g,n?`:${n}`:"",i,c)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:c,
protocol:i,port:n,host:g},error:I}=A;B("connection to %s%s using %s%s errored - %s",g,n?`:${n}`:"",i,c,I.message)}),t.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:c,path:i,origin:n}}=A;B("sending request to %s %s/%s",c,n,i)})}t.channel("undici:websocket:open").subscribe(B=>{const{address:{address:A,
port:c}}=B;u("connection opened %s%s",A,c?`:${c}`:"")}),t.channel("undici:websocket:close").subscribe(B=>{const{websocket:A,code:c,reason:i}=B;u("closed connect\
ion to %s - %s %s",A.url,c,i)}),t.channel("undici:websocket:socket_error").subscribe(B=>{u("connection errored - %s",B.message)}),t.channel("undici:websocket:pi\
ng").subscribe(B=>{u("ping received")}),t.channel("undici:websocket:pong").subscribe(B=>{u("pong received")})}G.exports={channels:a}}),53959:(G=>{const W=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(P){super(P),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](P){return P&&P[W]===
!0}[W]=!0}const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class N extends e{constructor(P){super(P),this.name="ConnectTimeoutError",this.message=P||"\
Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[t]===!0}[t]=!0}const w=Symbol.for("undici.error.UND_ERR_HEA\
DERS_TIMEOUT");class D extends e{constructor(P){super(P),this.name="HeadersTimeoutError",this.message=P||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIME\
OUT"}static[Symbol.hasInstance](P){return P&&P[w]===!0}[w]=!0}const u=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class Q extends e{constructor(P){super(
P),this.name="HeadersOverflowError",this.message=P||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](P){return P&&P[u]===
!0}[u]=!0}const a=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class B extends e{constructor(P){super(P),this.name="BodyTimeoutError",this.message=P||"Body T\
imeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[a]===!0}[a]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS\
_CODE");class c extends e{constructor(P,EA,oA,X){super(P),this.name="ResponseStatusCodeError",this.message=P||"Response Status Code Error",this.code="UND_ERR_RE\
SPONSE_STATUS_CODE",this.body=X,this.status=EA,this.statusCode=EA,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[A]===!0}[A]=!0}const i=Symbol.for("u\
ndici.error.UND_ERR_INVALID_ARG");class n extends e{constructor(P){super(P),this.name="InvalidArgumentError",this.message=P||"Invalid Argument Error",this.code=
"UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](P){return P&&P[i]===!0}[i]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class I extends e{constructor(P){
super(P),this.name="InvalidReturnValueError",this.message=P||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](P){
return P&&P[g]===!0}[g]=!0}const C=Symbol.for("undici.error.UND_ERR_ABORT");class R extends e{constructor(P){super(P),this.name="AbortError",this.message=P||"Th\
e operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](P){return P&&P[C]===!0}[C]=!0}const k=Symbol.for("undici.error.UND_ERR_ABORTED");class m extends R{constructor(P){
super(P),this.name="AbortError",this.message=P||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](P){return P&&P[k]===!0}[k]=!0}const U=Symbol.
for("undici.error.UND_ERR_INFO");class b extends e{constructor(P){super(P),this.name="InformationalError",this.message=P||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](P){return P&&P[U]===!0}[U]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class T extends e{constructor(P){
super(P),this.name="RequestContentLengthMismatchError",this.message=P||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[M]===!0}[M]=!0}const r=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(P){
super(P),this.name="ResponseContentLengthMismatchError",this.message=P||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[r]===!0}[r]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class o extends e{constructor(P){
super(P),this.name="ClientDestroyedError",this.message=P||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](P){return P&&P[h]===
!0}[h]=!0}const y=Symbol.for("undici.error.UND_ERR_CLOSED");class f extends e{constructor(P){super(P),this.name="ClientClosedError",this.message=P||"The client \
is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](P){return P&&P[y]===!0}[y]=!0}const E=Symbol.for("undici.error.UND_ERR_SOCKET");class l extends e{constructor(P,EA){
super(P),this.name="SocketError",this.message=P||"Socket error",this.code="UND_ERR_SOCKET",this.socket=EA}static[Symbol.hasInstance](P){return P&&P[E]===!0}[E]=!0}
const F=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class Y extends e{constructor(P){super(P),this.name="NotSupportedError",this.message=P||"Not supported \
error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](P){return P&&P[F]===!0}[F]=!0}const J=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class x extends e{constructor(P){super(P),this.name="MissingUpstreamError",this.message=P||"No upstream has been added to the BalancedPool",this.code="UND_ERR_B\
PL_MISSING_UPSTREAM"}static[Symbol.hasInstance](P){return P&&P[J]===!0}[J]=!0}const V=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class tA extends Error{constructor(P,EA,oA){
super(P),this.name="HTTPParserError",this.code=EA?`HPE_${EA}`:void 0,this.data=oA?oA.toString():void 0}static[Symbol.hasInstance](P){return P&&P[V]===!0}[V]=!0}
const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends e{constructor(P){super(P),this.name="ResponseExceededMaxSizeError",this.message=
P||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](P){return P&&P[iA]===!0}[iA]=!0}const gA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class lA extends e{constructor(P,EA,{headers:oA,data:X}){super(P),this.name="RequestRetryError",this.message=P||"Request retry\
 error",this.code="UND_ERR_REQ_RETRY",this.statusCode=EA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[gA]===!0}[gA]=!0}const CA=Symbol.
for("undici.error.UND_ERR_RESPONSE");class IA extends e{constructor(P,EA,{headers:oA,data:X}){super(P),this.name="ResponseError",this.message=P||"Response error",
this.code="UND_ERR_RESPONSE",this.statusCode=EA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[CA]===!0}[CA]=!0}const RA=Symbol.for("undi\
ci.error.UND_ERR_PRX_TLS");class kA extends e{constructor(P,EA,oA){super(EA,{cause:P,...oA??{}}),this.name="SecureProxyConnectionError",this.message=EA||"Secure\
 Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=P}static[Symbol.hasInstance](P){return P&&P[RA]===!0}[RA]=!0}const _=Symbol.for("undici.error.U\
ND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class $ extends e{constructor(P){super(P),this.name="MessageSizeExceededError",this.message=P||"Max decompressed message size \
exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](P){return P&&P[_]===!0}get[_](){return!0}}G.exports={AbortError:R,HTTPParserError:tA,
UndiciError:e,HeadersTimeoutError:D,HeadersOverflowError:Q,BodyTimeoutError:B,RequestContentLengthMismatchError:T,ConnectTimeoutError:N,ResponseStatusCodeError:c,
InvalidArgumentError:n,InvalidReturnValueError:I,RequestAbortedError:m,ClientDestroyedError:o,ClientClosedError:f,InformationalError:b,SocketError:l,NotSupportedError:Y,
ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:x,ResponseExceededMaxSizeError:BA,RequestRetryError:lA,ResponseError:IA,SecureProxyConnectionError:kA,
MessageSizeExceededError:$}}),69691:((G,W,e)=>{const{InvalidArgumentError:t,NotSupportedError:N}=e(53959),w=e(34589),{isValidHTTPToken:D,isValidHeaderValue:u,isStream:Q,
destroy:a,isBuffer:B,isFormDataLike:A,isIterable:c,isBlobLike:i,buildURL:n,validateHandler:g,getServerName:I,normalizedMethodRecords:C}=e(89500),{channels:R}=e(
95458),{headerNameLowerCasedRecord:k}=e(42371),m=/[^\u0021-\u00ff]/,U=Symbol("handler");class b{constructor(r,{path:s,method:h,body:o,headers:y,query:f,idempotent:E,
blocking:l,upgrade:F,headersTimeout:Y,bodyTimeout:J,reset:x,throwOnError:V,expectContinue:tA,servername:iA},BA){if(typeof s!="string")throw new t("path must be \
a string");if(s[0]!=="/"&&!(s.startsWith("http://")||s.startsWith("https://"))&&h!=="CONNECT")throw new t("path must be an absolute URL or start with a slash");
if(m.test(s))throw new t("invalid request path");if(typeof h!="string")throw new t("method must be a string");if(C[h]===void 0&&!D(h))throw new t("invalid reque\
st method");if(F&&typeof F!="string")throw new t("upgrade must be a string");if(F&&!u(F))throw new t("invalid upgrade header");if(Y!=null&&(!Number.isFinite(Y)||
Y<0))throw new t("invalid headersTimeout");if(J!=null&&(!Number.isFinite(J)||J<0))throw new t("invalid bodyTimeout");if(x!=null&&typeof x!="boolean")throw new t(
"invalid reset");if(tA!=null&&typeof tA!="boolean")throw new t("invalid expectContinue");if(this.headersTimeout=Y,this.bodyTimeout=J,this.throwOnError=V===!0,this.
method=h,this.abort=null,o==null)this.body=null;else if(Q(o)){this.body=o;const gA=this.body._readableState;(!gA||!gA.autoDestroy)&&(this.endHandler=function(){
a(this)},this.body.on("end",this.endHandler)),this.errorHandler=lA=>{this.abort?this.abort(lA):this.error=lA},this.body.on("error",this.errorHandler)}else if(B(
o))this.body=o.byteLength?o:null;else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null;else if(o instanceof
ArrayBuffer)this.body=o.byteLength?Buffer.from(o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(A(o)||c(o)||i(o))this.body=o;else
throw new t("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=F||null,this.
path=f?n(s,f):s,this.origin=r,this.idempotent=E??(h==="HEAD"||h==="GET"),this.blocking=l??!1,this.reset=x??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=tA??!1,Array.isArray(y)){if(y.length%2!==0)throw new t("headers array must be even");for(let gA=0;gA<y.length;gA+=2)M(this,
y[gA],y[gA+1])}else if(y&&typeof y=="object")if(y[Symbol.iterator])for(const gA of y){if(!Array.isArray(gA)||gA.length!==2)throw new t("headers must be in key-v\
alue pair format");M(this,gA[0],gA[1])}else{const gA=Object.keys(y);for(let lA=0;lA<gA.length;++lA)M(this,gA[lA],y[gA[lA]])}else if(y!=null)throw new t("headers\
 must be an object or an array");g(BA,h,F),this.servername=iA||I(this.host),this[U]=BA,R.create.hasSubscribers&&R.create.publish({request:this})}onBodySent(r){if(this[U].
onBodySent)try{return this[U].onBodySent(r)}catch(s){this.abort(s)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[U].onRequestSent)
try{return this[U].onRequestSent()}catch(r){this.abort(r)}}onConnect(r){if(w(!this.aborted),w(!this.completed),this.error)r(this.error);else return this.abort=r,
this[U].onConnect(r)}onResponseStarted(){return this[U].onResponseStarted?.()}onHeaders(r,s,h,o){w(!this.aborted),w(!this.completed),R.headers.hasSubscribers&&R.
headers.publish({request:this,response:{statusCode:r,headers:s,statusText:o}});try{return this[U].onHeaders(r,s,h,o)}catch(y){this.abort(y)}}onData(r){w(!this.aborted),
w(!this.completed);try{return this[U].onData(r)}catch(s){return this.abort(s),!1}}onUpgrade(r,s,h,o=""){this.onFinally(),w(!this.aborted),w(!this.completed),r!==
null&&this.#A(r,s,o);const y=this[U].onUpgrade(r,s,h);return this.aborted||(this.completed=!0,r!==null&&this.#e()),y}onUpgradeResponse(r,s,h,o=""){w(!this.aborted),
w(this.completed),R.headers.hasSubscribers&&this.#A(r,h(s),o),this.#e()}onUpgradeError(r){w(!this.aborted),w(this.completed),R.error.hasSubscribers&&R.error.publish(
{request:this,error:r})}#A(r,s,h){R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:r,headers:s,statusText:h}})}#e(){R.trailers.hasSubscribers&&
R.trailers.publish({request:this,trailers:[]})}onComplete(r){this.onFinally(),w(!this.aborted),this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({
request:this,trailers:r});try{return this[U].onComplete(r)}catch(s){this.onError(s)}}onError(r){if(this.onFinally(),R.error.hasSubscribers&&R.error.publish({request:this,
error:r}),!this.aborted)return this.aborted=!0,this[U].onError(r)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(r,s){return M(this,r,s),this}}function M(T,r,s){if(s&&typeof s=="object"&&
!Array.isArray(s))throw new t(`invalid ${r} header`);if(s===void 0)return;let h=k[r];if(h===void 0&&(h=r.toLowerCase(),k[h]===void 0&&!D(h)))throw new t("invali\
d header key");if(Array.isArray(s)){const o=[];for(let y=0;y<s.length;y++)if(typeof s[y]=="string"){if(!u(s[y]))throw new t(`invalid ${r} header`);o.push(s[y])}else if(s[y]===
null)o.push("");else{if(typeof s[y]=="object")throw new t(`invalid ${r} header`);{const f=`${s[y]}`;if(!u(f))throw new t(`invalid ${r} header`);o.push(f)}}s=o}else if(typeof s==
"string"){if(!u(s))throw new t(`invalid ${r} header`)}else if(s===null)s="";else if(s=`${s}`,!u(s))throw new t(`invalid ${r} header`);if(h==="host"){if(T.host!==
null)throw new t("duplicate host header");if(typeof s!="string")throw new t("invalid host header");T.host=s}else if(h==="content-length"){if(T.contentLength!==null)
throw new t("duplicate content-length header");if(T.contentLength=parseInt(s,10),!Number.isFinite(T.contentLength))throw new t("invalid content-length header")}else if(T.
contentType===null&&h==="content-type")T.contentType=s,T.headers.push(r,s);else{if(h==="transfer-encoding"||h==="keep-alive"||h==="upgrade")throw new t(`invalid\
 ${h} header`);if(h==="connection"){const o=typeof s=="string"?s.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new t("invalid connection header");o===
"close"&&(T.reset=!0)}else{if(h==="expect")throw new N("expect header not supported");T.headers.push(r,s)}}}G.exports=b}),68031:(G=>{G.exports={kClose:Symbol("c\
lose"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),
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
ms"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),76868:((G,W,e)=>{const{wellknownHeaderNames:t,
headerNameLowerCasedRecord:N}=e(42371);class w{value=null;left=null;middle=null;right=null;code;constructor(a,B,A){if(A===void 0||A>=a.length)throw new TypeError(
"Unreachable");if((this.code=a.charCodeAt(A))>127)throw new TypeError("key must be ascii string");a.length!==++A?this.middle=new w(a,B,A):this.value=B}add(a,B){
const A=a.length;if(A===0)throw new TypeError("Unreachable");let c=0,i=this;for(;;){const n=a.charCodeAt(c);if(n>127)throw new TypeError("key must be ascii stri\
ng");if(i.code===n)if(A===++c){i.value=B;break}else if(i.middle!==null)i=i.middle;else{i.middle=new w(a,B,c);break}else if(i.code<n)if(i.left!==null)i=i.left;else{
i.left=new w(a,B,c);break}else if(i.right!==null)i=i.right;else{i.right=new w(a,B,c);break}}}search(a){const B=a.length;let A=0,c=this;for(;c!==null&&A<B;){let i=a[A];
for(i<=90&&i>=65&&(i|=32);c!==null;){if(i===c.code){if(B===++A)return c;c=c.middle;break}c=c.code<i?c.left:c.right}}return null}}class D{node=null;insert(a,B){this.
node===null?this.node=new w(a,B,0):this.node.add(a,B)}lookup(a){return this.node?.search(a)?.value??null}}const u=new D;for(let Q=0;Q<t.length;++Q){const a=N[t[Q]];
u.insert(a,a)}G.exports={TernarySearchTree:D,tree:u}}),89500:((G,W,e)=>{const t=e(34589),{kDestroyed:N,kBodyUsed:w,kListeners:D,kBody:u}=e(68031),{IncomingMessage:Q}=e(
37067),a=e(57075),B=e(77030),{Blob:A}=e(4573),c=e(57975),{stringify:i}=e(41792),{EventEmitter:n}=e(78474),{InvalidArgumentError:g}=e(53959),{headerNameLowerCasedRecord:I}=e(
42371),{tree:C}=e(76868),[R,k]=process.versions.node.split(".").map(S=>Number(S));class m{constructor(j){this[u]=j,this[w]=!1}async*[Symbol.asyncIterator](){t(!this[w],
"disturbed"),this[w]=!0,yield*this[u]}}function U(S){return M(S)?(J(S)===0&&S.on("data",function(){t(!1)}),typeof S.readableDidRead!="boolean"&&(S[w]=!1,n.prototype.
on.call(S,"data",function(){this[w]=!0})),S):S&&typeof S.pipeTo=="function"?new m(S):S&&typeof S!="string"&&!ArrayBuffer.isView(S)&&Y(S)?new m(S):S}function b(){}
function M(S){return S&&typeof S=="object"&&typeof S.pipe=="function"&&typeof S.on=="function"}function T(S){if(S===null)return!1;if(S instanceof A)return!0;if(typeof S!=
"object")return!1;{const j=S[Symbol.toStringTag];return(j==="Blob"||j==="File")&&("stream"in S&&typeof S.stream=="function"||"arrayBuffer"in S&&typeof S.arrayBuffer==
"function")}}function r(S,j){if(S.includes("?")||S.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const rA=i(
j);return rA&&(S+="?"+rA),S}function s(S){const j=parseInt(S,10);return j===Number(S)&&j>=0&&j<=65535}function h(S){return S!=null&&S[0]==="h"&&S[1]==="t"&&S[2]===
"t"&&S[3]==="p"&&(S[4]===":"||S[4]==="s"&&S[5]===":")}function o(S){if(typeof S=="string"){if(S=new URL(S),!h(S.origin||S.protocol))throw new g("Invalid URL pro\
tocol: the URL must start with `http:` or `https:`.");return S}if(!S||typeof S!="object")throw new g("Invalid URL: The URL argument must be a non-null object.");
if(!(S instanceof URL)){if(S.port!=null&&S.port!==""&&s(S.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an int\
eger.");if(S.path!=null&&typeof S.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefined.");if(S.pathname!=null&&typeof S.pathname!=
"string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(S.hostname!=null&&typeof S.hostname!="string")throw new g("Inv\
alid URL hostname: the hostname must be a string or null/undefined.");if(S.origin!=null&&typeof S.origin!="string")throw new g("Invalid URL origin: the origin m\
ust be a string or null/undefined.");if(!h(S.origin||S.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const j=S.port!=
null?S.port:S.protocol==="https:"?443:80;let rA=S.origin!=null?S.origin:`${S.protocol||""}//${S.hostname||""}:${j}`,dA=S.path!=null?S.path:`${S.pathname||""}${S.
search||""}`;return rA[rA.length-1]==="/"&&(rA=rA.slice(0,rA.length-1)),dA&&dA[0]!=="/"&&(dA=`/${dA}`),new URL(`${rA}${dA}`)}if(!h(S.origin||S.protocol))throw new g(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return S}function y(S){if(S=o(S),S.pathname!=="/"||S.search||S.hash)throw new g("invalid u\
rl");return S}function f(S){if(S[0]==="["){const rA=S.indexOf("]");return t(rA!==-1),S.substring(1,rA)}const j=S.indexOf(":");return j===-1?S:S.substring(0,j)}function E(S){
if(!S)return null;t(typeof S=="string");const j=f(S);return B.isIP(j)?"":j}function l(S){return JSON.parse(JSON.stringify(S))}function F(S){return S!=null&&typeof S[Symbol.
asyncIterator]=="function"}function Y(S){return S!=null&&(typeof S[Symbol.iterator]=="function"||typeof S[Symbol.asyncIterator]=="function")}function J(S){if(S==
null)return 0;if(M(S)){const j=S._readableState;return j&&j.objectMode===!1&&j.ended===!0&&Number.isFinite(j.length)?j.length:null}else{if(T(S))return S.size!=null?
S.size:null;if(IA(S))return S.byteLength}return null}function x(S){return S&&!!(S.destroyed||S[N]||a.isDestroyed?.(S))}function V(S,j){S==null||!M(S)||x(S)||(typeof S.
destroy=="function"?(Object.getPrototypeOf(S).constructor===Q&&(S.socket=null),S.destroy(j)):j&&queueMicrotask(()=>{S.emit("error",j)}),S.destroyed!==!0&&(S[N]=
!0))}const tA=/timeout=(\d+)/;function iA(S){const j=S.toString().match(tA);return j?parseInt(j[1],10)*1e3:null}function BA(S){return typeof S=="string"?I[S]??S.
toLowerCase():C.lookup(S)??S.toString("latin1").toLowerCase()}function gA(S){return C.lookup(S)??S.toString("latin1").toLowerCase()}function lA(S,j){j===void 0&&
(j={});for(let rA=0;rA<S.length;rA+=2){const dA=BA(S[rA]);let wA=j[dA];if(wA)typeof wA=="string"&&(wA=[wA],j[dA]=wA),wA.push(S[rA+1].toString("utf8"));else{const cA=S[rA+
1];typeof cA=="string"?j[dA]=cA:j[dA]=Array.isArray(cA)?cA.map(bA=>bA.toString("utf8")):cA.toString("utf8")}}return"content-length"in j&&"content-disposition"in
j&&(j["content-disposition"]=Buffer.from(j["content-disposition"]).toString("latin1")),j}function CA(S){const j=S.length,rA=new Array(j);let dA=!1,wA=-1,cA,bA,GA=0;
for(let JA=0;JA<S.length;JA+=2)cA=S[JA],bA=S[JA+1],typeof cA!="string"&&(cA=cA.toString()),typeof bA!="string"&&(bA=bA.toString("utf8")),GA=cA.length,GA===14&&cA[7]===
"-"&&(cA==="content-length"||cA.toLowerCase()==="content-length")?dA=!0:GA===19&&cA[7]==="-"&&(cA==="content-disposition"||cA.toLowerCase()==="content-dispositi\
on")&&(wA=JA+1),rA[JA]=cA,rA[JA+1]=bA;return dA&&wA!==-1&&(rA[wA]=Buffer.from(rA[wA]).toString("latin1")),rA}function IA(S){return S instanceof Uint8Array||Buffer.
isBuffer(S)}function RA(S,j,rA){if(!S||typeof S!="object")throw new g("handler must be an object");if(typeof S.onConnect!="function")throw new g("invalid onConn\
ect method");if(typeof S.onError!="function")throw new g("invalid onError method");if(typeof S.onBodySent!="function"&&S.onBodySent!==void 0)throw new g("invali\
d onBodySent method");if(rA||j==="CONNECT"){if(typeof S.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof S.onHeaders!="function")throw new g(
"invalid onHeaders method");if(typeof S.onData!="function")throw new g("invalid onData method");if(typeof S.onComplete!="function")throw new g("invalid onComple\
te method")}}function kA(S){return!!(S&&(a.isDisturbed(S)||S[w]))}function _(S){return!!(S&&a.isErrored(S))}function $(S){return!!(S&&a.isReadable(S))}function eA(S){
return{localAddress:S.localAddress,localPort:S.localPort,remoteAddress:S.remoteAddress,remotePort:S.remotePort,remoteFamily:S.remoteFamily,timeout:S.timeout,bytesWritten:S.
bytesWritten,bytesRead:S.bytesRead}}function P(S){let j;return new ReadableStream({async start(){j=S[Symbol.asyncIterator]()},async pull(rA){const{done:dA,value:wA}=await j.
next();if(dA)queueMicrotask(()=>{rA.close(),rA.byobRequest?.respond(0)});else{const cA=Buffer.isBuffer(wA)?wA:Buffer.from(wA);cA.byteLength&&rA.enqueue(new Uint8Array(
cA))}return rA.desiredSize>0},async cancel(rA){await j.return()},type:"bytes"})}function EA(S){return S&&typeof S=="object"&&typeof S.append=="function"&&typeof S.
delete=="function"&&typeof S.get=="function"&&typeof S.getAll=="function"&&typeof S.has=="function"&&typeof S.set=="function"&&S[Symbol.toStringTag]==="FormData"}
function oA(S,j){return"addEventListener"in S?(S.addEventListener("abort",j,{once:!0}),()=>S.removeEventListener("abort",j)):(S.addListener("abort",j),()=>S.removeListener(
"abort",j))}const X=typeof String.prototype.toWellFormed=="function",K=typeof String.prototype.isWellFormed=="function";function sA(S){return X?`${S}`.toWellFormed():
c.toUSVString(S)}function nA(S){return K?`${S}`.isWellFormed():sA(S)===`${S}`}function fA(S){switch(S){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return S>=33&&S<=126}}function YA(S){if(S.length===0)return!1;for(let j=0;j<S.length;++j)if(!fA(S.charCodeAt(j)))return!1;return!0}const SA=/[^\t\x20-\x7e\x80-\xff]/;
function xA(S){return!SA.test(S)}function hA(S){if(S==null||S==="")return{start:0,end:null,size:null};const j=S?S.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return j?
{start:parseInt(j[1]),end:j[2]?parseInt(j[2]):null,size:j[3]?parseInt(j[3]):null}:null}function MA(S,j,rA){return(S[D]??=[]).push([j,rA]),S.on(j,rA),S}function FA(S){
for(const[j,rA]of S[D]??[])S.removeListener(j,rA);S[D]=null}function pA(S,j,rA){try{j.onError(rA),t(j.aborted)}catch(dA){S.emit("error",dA)}}const uA=Object.create(
null);uA.enumerable=!0;const HA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"\
POST",put:"PUT",PUT:"PUT"},AA={...HA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(HA,null),Object.setPrototypeOf(AA,null),G.exports={kEnumerableProperty:uA,
nop:b,isDisturbed:kA,isErrored:_,isReadable:$,toUSVString:sA,isUSVString:nA,isBlobLike:T,parseOrigin:y,parseURL:o,getServerName:E,isStream:M,isIterable:Y,isAsyncIterable:F,
isDestroyed:x,headerNameToString:BA,bufferToLowerCasedHeaderName:gA,addListener:MA,removeAllListeners:FA,errorRequest:pA,parseRawHeaders:CA,parseHeaders:lA,parseKeepAliveTimeout:iA,
destroy:V,bodyLength:J,deepClone:l,ReadableStreamFrom:P,isBuffer:IA,validateHandler:RA,getSocketInfo:eA,isFormDataLike:EA,buildURL:r,addAbortListener:oA,isValidHTTPToken:YA,
isValidHeaderValue:xA,isTokenCharCode:fA,parseRangeHeader:hA,normalizedMethodRecordsBase:HA,normalizedMethodRecords:AA,isValidPort:s,isHttpOrHttpsPrefixed:h,nodeMajor:R,
nodeMinor:k,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:U}}),61745:((G,W,e)=>{const{InvalidArgumentError:t}=e(53959),{kClients:N,kRunning:w,
kClose:D,kDestroy:u,kDispatch:Q,kInterceptors:a}=e(68031),B=e(71517),A=e(5928),c=e(71313),i=e(89500),n=e(11576),g=Symbol("onConnect"),I=Symbol("onDisconnect"),C=Symbol(
"onConnectionError"),R=Symbol("maxRedirections"),k=Symbol("onDrain"),m=Symbol("factory"),U=Symbol("options");function b(T,r){return r&&r.connections===1?new c(T,
r):new A(T,r)}class M extends B{constructor({factory:r=b,maxRedirections:s=0,connect:h,tls:o,...y}={}){if(typeof r!="function")throw new t("factory must be a fu\
nction.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new t("connect must be a function or an object");if(!Number.isInteger(s)||s<0)throw new t("\
maxRedirections must be a positive number");super(y),h&&typeof h!="function"&&(h={...h}),o&&typeof o!="function"&&(o={...o}),this[a]=y.interceptors?.Agent&&Array.
isArray(y.interceptors.Agent)?y.interceptors.Agent:[n({maxRedirections:s})],this[U]={...i.deepClone(y),connect:h,tls:o},this[U].interceptors=y.interceptors?{...y.
interceptors}:void 0,this[R]=s,this[m]=r,this[N]=new Map,this[k]=(f,E)=>{this.emit("drain",f,[this,...E])},this[g]=(f,E)=>{this.emit("connect",f,[this,...E])},this[I]=
(f,E,l)=>{this.emit("disconnect",f,[this,...E],l)},this[C]=(f,E,l)=>{this.emit("connectionError",f,[this,...E],l)}}get[w](){let r=0;for(const s of this[N].values())
r+=s[w];return r}[Q](r,s){let h;if(r.origin&&(typeof r.origin=="string"||r.origin instanceof URL))h=String(r.origin);else throw new t("opts.origin must be a non\
-empty string or URL.");let o=this[N].get(h);return o||(o=this[m](r.origin,this[U]).on("drain",this[k]).on("connect",this[g]).on("disconnect",this[I]).on("conne\
ctionError",this[C]),this[N].set(h,o)),o.dispatch(r,s)}async[D](){const r=[];for(const s of this[N].values())r.push(s.close());this[N].clear(),await Promise.all(
r)}async[u](r){const s=[];for(const h of this[N].values())s.push(h.destroy(r));this[N].clear(),await Promise.all(s)}}G.exports=M}),66681:((G,W,e)=>{const{BalancedPoolMissingUpstreamError:t,
InvalidArgumentError:N}=e(53959),{PoolBase:w,kClients:D,kNeedDrain:u,kAddClient:Q,kRemoveClient:a,kGetDispatcher:B}=e(47292),A=e(5928),{kUrl:c,kInterceptors:i}=e(
68031),{parseOrigin:n}=e(89500),g=Symbol("factory"),I=Symbol("options"),C=Symbol("kGreatestCommonDivisor"),R=Symbol("kCurrentWeight"),k=Symbol("kIndex"),m=Symbol(
"kWeight"),U=Symbol("kMaxWeightPerServer"),b=Symbol("kErrorPenalty");function M(s,h){if(s===0)return h;for(;h!==0;){const o=h;h=s%h,s=o}return s}function T(s,h){
return new A(s,h)}class r extends w{constructor(h=[],{factory:o=T,...y}={}){if(super(),this[I]=y,this[k]=-1,this[R]=0,this[U]=this[I].maxWeightPerServer||100,this[b]=
this[I].errorPenalty||15,Array.isArray(h)||(h=[h]),typeof o!="function")throw new N("factory must be a function.");this[i]=y.interceptors?.BalancedPool&&Array.isArray(
y.interceptors.BalancedPool)?y.interceptors.BalancedPool:[],this[g]=o;for(const f of h)this.addUpstream(f);this._updateBalancedPoolStats()}addUpstream(h){const o=n(
h).origin;if(this[D].find(f=>f[c].origin===o&&f.closed!==!0&&f.destroyed!==!0))return this;const y=this[g](o,Object.assign({},this[I]));this[Q](y),y.on("connect",
()=>{y[m]=Math.min(this[U],y[m]+this[b])}),y.on("connectionError",()=>{y[m]=Math.max(1,y[m]-this[b]),this._updateBalancedPoolStats()}),y.on("disconnect",(...f)=>{
const E=f[2];E&&E.code==="UND_ERR_SOCKET"&&(y[m]=Math.max(1,y[m]-this[b]),this._updateBalancedPoolStats())});for(const f of this[D])f[m]=this[U];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let h=0;for(let o=0;o<this[D].length;o++)h=M(this[D][o][m],h);this[C]=h}removeUpstream(h){const o=n(h).origin,y=this[D].find(f=>f[c].
origin===o&&f.closed!==!0&&f.destroyed!==!0);return y&&this[a](y),this}get upstreams(){return this[D].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[c].origin)}[B](){
if(this[D].length===0)throw new t;if(!this[D].find(E=>!E[u]&&E.closed!==!0&&E.destroyed!==!0)||this[D].map(E=>E[u]).reduce((E,l)=>E&&l,!0))return;let y=0,f=this[D].
findIndex(E=>!E[u]);for(;y++<this[D].length;){this[k]=(this[k]+1)%this[D].length;const E=this[D][this[k]];if(E[m]>this[D][f][m]&&!E[u]&&(f=this[k]),this[k]===0&&
(this[R]=this[R]-this[C],this[R]<=0&&(this[R]=this[U])),E[m]>=this[R]&&!E[u])return E}return this[R]=this[D][f][m],this[k]=f,this[D][f]}}G.exports=r}),24393:((G,W,e)=>{
const t=e(34589),N=e(89500),{channels:w}=e(95458),D=e(74591),{RequestContentLengthMismatchError:u,ResponseContentLengthMismatchError:Q,RequestAbortedError:a,InvalidArgumentError:B,
HeadersTimeoutError:A,HeadersOverflowError:c,SocketError:i,InformationalError:n,BodyTimeoutError:g,HTTPParserError:I,ResponseExceededMaxSizeError:C}=e(53959),{kUrl:R,
kReset:k,kClient:m,kParser:U,kBlocking:b,kRunning:M,kPending:T,kSize:r,kWriting:s,kQueue:h,kNoRef:o,kKeepAliveDefaultTimeout:y,kHostHeader:f,kPendingIdx:E,kRunningIdx:l,
kError:F,kPipelining:Y,kSocket:J,kKeepAliveTimeoutValue:x,kMaxHeadersSize:V,kKeepAliveMaxTimeout:tA,kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:gA,
kStrictContentLength:lA,kMaxRequests:CA,kCounter:IA,kMaxResponseSize:RA,kOnError:kA,kResume:_,kHTTPContext:$}=e(68031),eA=e(40748),P=Buffer.alloc(0),EA=Buffer[Symbol.
species],oA=N.addListener,X=N.removeAllListeners,K=Symbol("kIdleSocketValidation"),sA=Symbol("kIdleSocketValidationTimeout"),nA=Symbol("kSocketUsed");let fA;async function YA(){
const aA=process.env.JEST_WORKER_ID?e(63922):void 0;let v;try{v=await WebAssembly.compile(e(53742))}catch{v=await WebAssembly.compile(aA||e(63922))}return await WebAssembly.
instantiate(v,{env:{wasm_on_url:(p,L,d)=>0,wasm_on_status:(p,L,d)=>{t(hA.ptr===p);const H=L-pA+MA.byteOffset;return hA.onStatus(new EA(MA.buffer,H,d))||0},wasm_on_message_begin:p=>(t(
hA.ptr===p),hA.onMessageBegin()||0),wasm_on_header_field:(p,L,d)=>{t(hA.ptr===p);const H=L-pA+MA.byteOffset;return hA.onHeaderField(new EA(MA.buffer,H,d))||0},wasm_on_header_value:(p,L,d)=>{
t(hA.ptr===p);const H=L-pA+MA.byteOffset;return hA.onHeaderValue(new EA(MA.buffer,H,d))||0},wasm_on_headers_complete:(p,L,d,H)=>(t(hA.ptr===p),hA.onHeadersComplete(
L,!!d,!!H)||0),wasm_on_body:(p,L,d)=>{t(hA.ptr===p);const H=L-pA+MA.byteOffset;return hA.onBody(new EA(MA.buffer,H,d))||0},wasm_on_message_complete:p=>(t(hA.ptr===
p),hA.onMessageComplete()||0)}})}let SA=null,xA=YA();xA.catch();let hA=null,MA=null,FA=0,pA=null;const uA=0,HA=1,AA=2|HA,S=4|HA,j=8|uA;class rA{constructor(v,p,{
exports:L}){t(Number.isFinite(v[V])&&v[V]>0),this.llhttp=L,this.ptr=this.llhttp.llhttp_alloc(eA.TYPE.RESPONSE),this.client=v,this.socket=p,this.timeout=null,this.
timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=v[V],this.
shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
v[RA]}setTimeout(v,p){v!==this.timeoutValue||p&HA^this.timeoutType&HA?(this.timeout&&(D.clearTimeout(this.timeout),this.timeout=null),v&&(p&HA?this.timeout=D.setFastTimeout(
dA,v,new WeakRef(this)):(this.timeout=setTimeout(dA,v,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=v):this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),this.timeoutType=p}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(hA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===
S),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||P),this.readMore())}readMore(){for(;!this.paused&&
this.ptr;){const v=this.socket.read();if(v===null)break;this.execute(v)}}execute(v){t(this.ptr!=null),t(hA==null),t(!this.paused);const{socket:p,llhttp:L}=this;
v.length>FA&&(pA&&L.free(pA),FA=Math.ceil(v.length/4096)*4096,pA=L.malloc(FA)),new Uint8Array(L.memory.buffer,pA,FA).set(v);try{let d;try{MA=v,hA=this,d=L.llhttp_execute(
this.ptr,pA,v.length)}catch(O){throw O}finally{hA=null,MA=null}const H=L.llhttp_get_error_pos(this.ptr)-pA;if(d!==eA.ERROR.OK){const O=v.subarray(H);if(d===eA.ERROR.
PAUSED_UPGRADE)this.onUpgrade(O);else if(d===eA.ERROR.PAUSED)this.paused=!0,p.unshift(O);else throw this.createError(d,O)}}catch(d){N.destroy(p,d)}}finish(){t(hA===
null),t(this.ptr!=null),t(!this.paused);const{llhttp:v}=this;let p;try{hA=this,p=v.llhttp_finish(this.ptr)}finally{hA=null}return p===eA.ERROR.OK?null:p===eA.ERROR.
PAUSED||p===eA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(p,P)}createError(v,p){const{llhttp:L,contentLength:d,bytesRead:H}=this;if(d&&H!==parseInt(
d,10))return new Q;const O=L.llhttp_get_error_reason(this.ptr);let Z="";if(O){const z=new Uint8Array(L.memory.buffer,O).indexOf(0);Z="Response does not match th\
e HTTP/1.1 protocol ("+Buffer.from(L.memory.buffer,O,z).toString()+")"}return new I(Z,eA.ERROR[v],p)}destroy(){t(this.ptr!=null),t(hA==null),this.llhttp.llhttp_free(
this.ptr),this.ptr=null,this.timeout&&D.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(v){this.
statusText=v.toString()}onMessageBegin(){const{socket:v,client:p}=this;if(v.destroyed)return-1;if(p[M]===0)return N.destroy(v,new i("bad response",N.getSocketInfo(
v))),-1;const L=p[h][p[l]];if(!L)return-1;L.onResponseStarted()}onHeaderField(v){const p=this.headers.length;(p&1)===0?this.headers.push(v):this.headers[p-1]=Buffer.
concat([this.headers[p-1],v]),this.trackHeader(v.length)}onHeaderValue(v){let p=this.headers.length;(p&1)===1?(this.headers.push(v),p+=1):this.headers[p-1]=Buffer.
concat([this.headers[p-1],v]);const L=this.headers[p-2];if(L.length===10){const d=N.bufferToLowerCasedHeaderName(L);d==="keep-alive"?this.keepAlive+=v.toString():
d==="connection"&&(this.connection+=v.toString())}else L.length===14&&N.bufferToLowerCasedHeaderName(L)==="content-length"&&(this.contentLength+=v.toString());this.
trackHeader(v.length)}trackHeader(v){this.headersSize+=v,this.headersSize>=this.headersMaxSize&&N.destroy(this.socket,new c)}onUpgrade(v){const{upgrade:p,client:L,
socket:d,headers:H,statusCode:O,statusText:Z}=this;t(p),t(L[J]===d),t(!d.destroyed),t(!this.paused),t((H.length&1)===0);const z=L[h][L[l]];t(z),t(z.upgrade||z.method===
"CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,d.unshift(v),d[U].destroy(),d[U]=null,d[m]=null,
d[F]=null,X(d),L[J]=null,L[$]=null,L[h][L[l]++]=null,L.emit("disconnect",L[R],[L],new n("upgrade"));try{z.onUpgrade(O,H,d,Z)}catch(q){N.errorRequest(L,z,q),N.destroy(
d,q)}L[_]()}onHeadersComplete(v,p,L){const{client:d,socket:H,headers:O,statusText:Z}=this;if(H.destroyed)return-1;if(d[M]===0)return N.destroy(H,new i("bad resp\
onse",N.getSocketInfo(H))),-1;const z=d[h][d[l]];if(!z)return-1;if(t(!this.upgrade),t(this.statusCode<200),v===100)return N.destroy(H,new i("bad response",N.getSocketInfo(
H))),-1;if(p&&!z.upgrade)return N.destroy(H,new i("bad upgrade",N.getSocketInfo(H))),-1;if(t(this.timeoutType===AA),this.statusCode=v,this.shouldKeepAlive=L||z.
method==="HEAD"&&!H[k]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const QA=z.bodyTimeout!=null?z.bodyTimeout:d[gA];this.setTimeout(QA,S)}else
this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(z.method==="CONNECT")return t(d[M]===1),this.upgrade=!0,2;if(p)return t(d[M]===1),this.upgrade=!0,
2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&d[Y]){const QA=this.keepAlive?N.parseKeepAliveTimeout(this.keepAlive):
null;if(QA!=null){const DA=Math.min(QA-d[iA],d[tA]);DA<=0?H[k]=!0:d[x]=DA}else d[x]=d[y]}else H[k]=!0;const q=z.onHeaders(v,O,this.resume,Z)===!1;return z.aborted?
-1:z.method==="HEAD"||v<200?1:(H[b]&&(H[b]=!1,d[_]()),q?eA.ERROR.PAUSED:0)}onBody(v){const{client:p,socket:L,statusCode:d,maxResponseSize:H}=this;if(L.destroyed)
return-1;const O=p[h][p[l]];if(t(O),t(this.timeoutType===S),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),t(d>=200),H>-1&&this.bytesRead+v.length>H)
return N.destroy(L,new C),-1;if(this.bytesRead+=v.length,O.onData(v)===!1)return eA.ERROR.PAUSED}onMessageComplete(){const{client:v,socket:p,statusCode:L,upgrade:d,
headers:H,contentLength:O,bytesRead:Z,shouldKeepAlive:z}=this;if(p.destroyed&&(!L||z))return-1;if(d)return;t(L>=100),t((this.headers.length&1)===0);const q=v[h][v[l]];
if(t(q),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(L<
200)){if(q.method!=="HEAD"&&O&&Z!==parseInt(O,10))return N.destroy(p,new Q),-1;if(q.onComplete(H),v[h][v[l]++]=null,p[nA]=!0,p[s])return t(v[M]===0),N.destroy(p,
new n("reset")),eA.ERROR.PAUSED;if(z){if(p[k]&&v[M]===0)return N.destroy(p,new n("reset")),eA.ERROR.PAUSED;v[Y]==null||v[Y]===1?setImmediate(()=>v[_]()):v[_]()}else
return N.destroy(p,new n("reset")),eA.ERROR.PAUSED}}}function dA(aA){const{socket:v,timeoutType:p,client:L,paused:d}=aA.deref();p===AA?(!v[s]||v.writableNeedDrain||
L[M]>1)&&(t(!d,"cannot be paused while waiting for headers"),N.destroy(v,new A)):p===S?d||N.destroy(v,new g):p===j&&(t(L[M]===0&&L[x]),N.destroy(v,new n("socket\
 idle timeout")))}async function wA(aA,v){aA[J]=v,SA||(SA=await xA,xA=null),v[o]=!1,v[s]=!1,v[k]=!1,v[b]=!1,v[K]=0,v[sA]=null,v[nA]=!1,v[U]=new rA(aA,v,SA),oA(v,
"error",function(L){const d=this[U];if(L.code==="ECONNRESET"&&d.statusCode&&!d.shouldKeepAlive){const H=d.finish();H&&(this[F]=H,this[m][kA](H));return}this[F]=
L,this[m][kA](L)}),oA(v,"readable",function(){const L=this[U];L&&L.readMore()}),oA(v,"end",function(){const L=this[U];if(L.statusCode&&!L.shouldKeepAlive){const d=L.
finish();d&&N.destroy(this,d);return}N.destroy(this,new i("other side closed",N.getSocketInfo(this)))}),oA(v,"close",function(){const L=this[m],d=this[U];cA(this),
d&&(!this[F]&&d.statusCode&&!d.shouldKeepAlive&&(this[F]=d.finish()||this[F]),this[U].destroy(),this[U]=null);const H=this[F]||new i("closed",N.getSocketInfo(this));
if(L[J]=null,L[$]=null,L.destroyed){t(L[T]===0);const O=L[h].splice(L[l]);for(let Z=0;Z<O.length;Z++){const z=O[Z];N.errorRequest(L,z,H)}}else if(L[M]>0&&H.code!==
"UND_ERR_INFO"){const O=L[h][L[l]];L[h][L[l]++]=null,N.errorRequest(L,O,H)}L[E]=L[l],t(L[M]===0),L.emit("disconnect",L[R],[L],H),L[_]()});let p=!1;return v.on("\
close",()=>{p=!0}),{version:"h1",defaultPipelining:1,write(...L){return OA(aA,...L)},resume(){GA(aA)},destroy(L,d){p?queueMicrotask(d):v.destroy(L).on("close",d)},
get destroyed(){return v.destroyed},busy(L){return!!(v[s]||v[k]||v[b]||v[K]===1||L&&(aA[M]>0&&!L.idempotent||aA[M]>0&&(L.upgrade||L.method==="CONNECT")||aA[M]>0&&
N.bodyLength(L.body)!==0&&(N.isStream(L.body)||N.isAsyncIterable(L.body)||N.isFormDataLike(L.body))))}}}function cA(aA){aA[sA]&&(clearImmediate(aA[sA]),aA[sA]=null),
aA[K]=0}function bA(aA,v){v[K]=1,v[sA]=setImmediate(()=>{v[sA]=null,v[K]=2,aA[J]===v&&!v.destroyed&&aA[_]()})}function GA(aA){const v=aA[J];if(v&&!v.destroyed){
if(aA[r]===0?!v[o]&&v.unref&&(v.unref(),v[o]=!0):v[o]&&v.ref&&(v.ref(),v[o]=!1),aA[M]===0&&aA[T]>0&&v[nA]){if(v[K]===0)return bA(aA,v),v[U].readMore(),v.destroyed,
void 0;if(v[K]===1)return v[U].readMore(),v.destroyed,void 0}if(aA[M]===0&&(v[U].readMore(),v.destroyed))return;if(aA[r]===0)v[U].timeoutType!==j&&v[U].setTimeout(
aA[x],j);else if(aA[M]>0&&v[U].statusCode<200&&v[U].timeoutType!==AA){const p=aA[h][aA[l]],L=p.headersTimeout!=null?p.headersTimeout:aA[BA];v[U].setTimeout(L,AA)}}}
function JA(aA){return aA!=="GET"&&aA!=="HEAD"&&aA!=="OPTIONS"&&aA!=="TRACE"&&aA!=="CONNECT"}function OA(aA,v){const{method:p,path:L,host:d,upgrade:H,blocking:O,
reset:Z}=v;let{body:z,headers:q,contentLength:QA}=v;const DA=p==="PUT"||p==="POST"||p==="PATCH"||p==="QUERY"||p==="PROPFIND"||p==="PROPPATCH";if(N.isFormDataLike(
z)){fA||(fA=e(51448).extractBody);const[TA,PA]=fA(z);v.contentType==null&&q.push("content-type",PA),z=TA.stream,QA=TA.length}else if(N.isBlobLike(z)&&v.contentType==
null){const TA=z.type;if(TA){const PA=`${TA}`;if(!N.isValidHeaderValue(PA))return N.errorRequest(aA,v,new B("invalid content-type header")),!1;q.push("content-t\
ype",PA)}}z&&typeof z.read=="function"&&z.read(0);const mA=N.bodyLength(z);if(QA=mA??QA,QA===null&&(QA=v.contentLength),QA===0&&!DA&&(QA=null),JA(p)&&QA>0&&v.contentLength!==
null&&v.contentLength!==QA){if(aA[lA])return N.errorRequest(aA,v,new u),!1;process.emitWarning(new u)}const yA=aA[J];cA(yA);const NA=TA=>{if(!v.aborted){if(v.completed){
(v.upgrade||v.method==="CONNECT")&&N.destroy(yA,new n("aborted"));return}N.errorRequest(aA,v,TA||new a),N.destroy(z),N.destroy(yA,new n("aborted"))}};try{v.onConnect(
NA)}catch(TA){N.errorRequest(aA,v,TA)}if(v.aborted)return!1;p==="HEAD"&&(yA[k]=!0),(H||p==="CONNECT")&&(yA[k]=!0),Z!=null&&(yA[k]=Z),aA[CA]&&yA[IA]++>=aA[CA]&&(yA[k]=
!0),O&&(yA[b]=!0);let UA=`${p} ${L} HTTP/1.1\r
`;if(typeof d=="string"?UA+=`host: ${d}\r
`:UA+=aA[f],H?UA+=`connection: upgrade\r
upgrade: ${H}\r
`:aA[Y]&&!yA[k]?UA+=`connection: keep-alive\r
`:UA+=`connection: close\r
`,Array.isArray(q))for(let TA=0;TA<q.length;TA+=2){const PA=q[TA+0],LA=q[TA+1];if(Array.isArray(LA))for(let vA=0;vA<LA.length;vA++)UA+=`${PA}: ${LA[vA]}\r
`;else UA+=`${PA}: ${LA}\r
`}return w.sendHeaders.hasSubscribers&&w.sendHeaders.publish({request:v,headers:UA,socket:yA}),!z||mA===0?$A(NA,null,aA,v,yA,QA,UA,DA):N.isBuffer(z)?$A(NA,z,aA,
v,yA,QA,UA,DA):N.isBlobLike(z)?typeof z.stream=="function"?jA(NA,z.stream(),aA,v,yA,QA,UA,DA):KA(NA,z,aA,v,yA,QA,UA,DA):N.isStream(z)?zA(NA,z,aA,v,yA,QA,UA,DA):
N.isIterable(z)?jA(NA,z,aA,v,yA,QA,UA,DA):t(!1),!0}function zA(aA,v,p,L,d,H,O,Z){t(H!==0||p[M]===0,"stream body cannot be pipelined");let z=!1;const q=new XA({abort:aA,
socket:d,request:L,contentLength:H,client:p,expectsPayload:Z,header:O}),QA=function(NA){if(!z)try{!q.write(NA)&&this.pause&&this.pause()}catch(UA){N.destroy(this,
UA)}},DA=function(){z||v.resume&&v.resume()},mA=function(){if(queueMicrotask(()=>{v.removeListener("error",yA)}),!z){const NA=new a;queueMicrotask(()=>yA(NA))}},
yA=function(NA){if(!z){if(z=!0,t(d.destroyed||d[s]&&p[M]<=1),d.off("drain",DA).off("error",yA),v.removeListener("data",QA).removeListener("end",yA).removeListener(
"close",mA),!NA)try{q.end()}catch(UA){NA=UA}q.destroy(NA),NA&&(NA.code!=="UND_ERR_INFO"||NA.message!=="reset")?N.destroy(v,NA):N.destroy(v)}};v.on("data",QA).on(
"end",yA).on("error",yA).on("close",mA),v.resume&&v.resume(),d.on("drain",DA).on("error",yA),v.errorEmitted??v.errored?setImmediate(()=>yA(v.errored)):(v.endEmitted??
v.readableEnded)&&setImmediate(()=>yA(null)),(v.closeEmitted??v.closed)&&setImmediate(mA)}function $A(aA,v,p,L,d,H,O,Z){try{v?N.isBuffer(v)&&(t(H===v.byteLength,
"buffer body must have content length"),d.cork(),d.write(`${O}content-length: ${H}\r
\r
`,"latin1"),d.write(v),d.uncork(),L.onBodySent(v),!Z&&L.reset!==!1&&(d[k]=!0)):H===0?d.write(`${O}content-length: 0\r
\r
`,"latin1"):(t(H===null,"no body must not have content length"),d.write(`${O}\r
`,"latin1")),L.onRequestSent(),p[_]()}catch(z){aA(z)}}async function KA(aA,v,p,L,d,H,O,Z){t(H===v.size,"blob body must have content length");try{if(H!=null&&H!==
v.size)throw new u;const z=Buffer.from(await v.arrayBuffer());d.cork(),d.write(`${O}content-length: ${H}\r
\r
`,"latin1"),d.write(z),d.uncork(),L.onBodySent(z),L.onRequestSent(),!Z&&L.reset!==!1&&(d[k]=!0),p[_]()}catch(z){aA(z)}}async function jA(aA,v,p,L,d,H,O,Z){t(H!==
0||p[M]===0,"iterator body cannot be pipelined");let z=null;function q(){if(z){const mA=z;z=null,mA()}}const QA=()=>new Promise((mA,yA)=>{t(z===null),d[F]?yA(d[F]):
z=mA});d.on("close",q).on("drain",q);const DA=new XA({abort:aA,socket:d,request:L,contentLength:H,client:p,expectsPayload:Z,header:O});try{for await(const mA of v){
if(d[F])throw d[F];DA.write(mA)||await QA()}DA.end()}catch(mA){DA.destroy(mA)}finally{d.off("close",q).off("drain",q)}}class XA{constructor({abort:v,socket:p,request:L,
contentLength:d,client:H,expectsPayload:O,header:Z}){this.socket=p,this.request=L,this.contentLength=d,this.client=H,this.bytesWritten=0,this.expectsPayload=O,this.
header=Z,this.abort=v,p[s]=!0}write(v){const{socket:p,request:L,contentLength:d,client:H,bytesWritten:O,expectsPayload:Z,header:z}=this;if(p[F])throw p[F];if(p.
destroyed)return!1;const q=Buffer.byteLength(v);if(!q)return!0;if(d!==null&&O+q>d){if(H[lA])throw new u;process.emitWarning(new u)}p.cork(),O===0&&(!Z&&L.reset!==
!1&&(p[k]=!0),d===null?p.write(`${z}transfer-encoding: chunked\r
`,"latin1"):p.write(`${z}content-length: ${d}\r
\r
`,"latin1")),d===null&&p.write(`\r
${q.toString(16)}\r
`,"latin1"),this.bytesWritten+=q;const QA=p.write(v);return p.uncork(),L.onBodySent(v),QA||p[U].timeout&&p[U].timeoutType===AA&&p[U].timeout.refresh&&p[U].timeout.
refresh(),QA}end(){const{socket:v,contentLength:p,client:L,bytesWritten:d,expectsPayload:H,header:O,request:Z}=this;if(Z.onRequestSent(),v[s]=!1,v[F])throw v[F];
if(!v.destroyed){if(d===0?H?v.write(`${O}content-length: 0\r
\r
`,"latin1"):v.write(`${O}\r
`,"latin1"):p===null&&v.write(`\r
0\r
\r
`,"latin1"),p!==null&&d!==p){if(L[lA])throw new u;process.emitWarning(new u)}v[U].timeout&&v[U].timeoutType===AA&&v[U].timeout.refresh&&v[U].timeout.refresh(),L[_]()}}destroy(v){
const{socket:p,client:L,abort:d}=this;p[s]=!1,v&&(t(L[M]<=1,"pipeline should only contain this request"),d(v))}}G.exports=wA}),23504:((G,W,e)=>{const t=e(34589),
{errorMonitor:N}=e(78474),{pipeline:w}=e(57075),D=e(89500),{RequestContentLengthMismatchError:u,RequestAbortedError:Q,SocketError:a,InformationalError:B}=e(53959),
{kUrl:A,kReset:c,kClient:i,kRunning:n,kPending:g,kQueue:I,kPendingIdx:C,kRunningIdx:R,kError:k,kSocket:m,kStrictContentLength:U,kOnError:b,kMaxConcurrentStreams:M,
kHTTP2Session:T,kResume:r,kSize:s,kHTTPContext:h}=e(68031),o=Symbol("open streams");let y,f=!1,E;try{E=e(32467)}catch{E={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:l,
HTTP2_HEADER_METHOD:F,HTTP2_HEADER_PATH:Y,HTTP2_HEADER_SCHEME:J,HTTP2_HEADER_CONTENT_LENGTH:x,HTTP2_HEADER_EXPECT:V,HTTP2_HEADER_STATUS:tA}}=E;function iA(X){const K=[];
for(const[sA,nA]of Object.entries(X))if(Array.isArray(nA))for(const fA of nA)K.push(Buffer.from(sA),Buffer.from(fA));else K.push(Buffer.from(sA),Buffer.from(nA));
return K}function BA(X){const{[tA]:K,...sA}=X;return iA(sA)}async function gA(X,K){X[m]=K,f||(f=!0,process.emitWarning("H2 support is experimental, expect them \
to change at any time.",{code:"UNDICI-H2"}));const sA=E.connect(X[A],{createConnection:()=>K,peerMaxConcurrentStreams:X[M]});sA[o]=0,sA[i]=X,sA[m]=K,D.addListener(
sA,"error",CA),D.addListener(sA,"frameError",IA),D.addListener(sA,"end",RA),D.addListener(sA,"goaway",kA),D.addListener(sA,"close",function(){const{[i]:fA}=this,
{[m]:YA}=fA,SA=this[m][k]||this[k]||new a("closed",D.getSocketInfo(YA));if(fA[T]=null,fA.destroyed){t(fA[g]===0);const xA=fA[I].splice(fA[R]);for(let hA=0;hA<xA.
length;hA++){const MA=xA[hA];D.errorRequest(fA,MA,SA)}}}),sA.unref(),X[T]=sA,K[T]=sA,D.addListener(K,"error",function(fA){this[k]=fA,this[i][b](fA)}),D.addListener(
K,"end",function(){D.destroy(this,new a("other side closed",D.getSocketInfo(this)))}),D.addListener(K,"close",function(){const fA=this[k]||new a("closed",D.getSocketInfo(
this));X[m]=null,this[T]!=null&&this[T].destroy(fA),X[C]=X[R],t(X[n]===0),X.emit("disconnect",X[A],[X],fA),X[r]()});let nA=!1;return K.on("close",()=>{nA=!0}),{
version:"h2",defaultPipelining:1/0,write(...fA){return $(X,...fA)},resume(){lA(X)},destroy(fA,YA){nA?queueMicrotask(YA):K.destroy(fA).on("close",YA)},get destroyed(){
return K.destroyed},busy(){return!1}}}function lA(X){const K=X[m];K?.destroyed===!1&&(X[s]===0&&X[M]===0?(K.unref(),X[T].unref()):(K.ref(),X[T].ref()))}function CA(X){
this[m][k]=X,this[i][b](X)}function IA(X,K,sA){if(sA===0){const nA=new B(`HTTP/2: "frameError" received - type ${X}, code ${K}`);this[m][k]=nA,this[i][b](nA)}}function RA(){
const X=new a("other side closed",D.getSocketInfo(this[m]));this.destroy(X),D.destroy(this[m],X)}function kA(X){const K=this[k]||new a(`HTTP/2: "GOAWAY" frame r\
eceived with code ${X}`,D.getSocketInfo(this)),sA=this[i];if(sA[m]=null,sA[h]=null,this[T]!=null&&(this[T].destroy(K),this[T]=null),D.destroy(this[m],K),sA[R]<sA[I].
length){const nA=sA[I][sA[R]];sA[I][sA[R]++]=null,D.errorRequest(sA,nA,K),sA[C]=sA[R]}t(sA[n]===0),sA.emit("disconnect",sA[A],[sA],K),sA[r]()}function _(X){return X!==
"GET"&&X!=="HEAD"&&X!=="OPTIONS"&&X!=="TRACE"&&X!=="CONNECT"}function $(X,K){const sA=X[T],{method:nA,path:fA,host:YA,upgrade:SA,expectContinue:xA,signal:hA,headers:MA}=K;
let{body:FA}=K;if(SA)return D.errorRequest(X,K,new Error("Upgrade not supported for H2")),!1;const pA={};for(let cA=0;cA<MA.length;cA+=2){const bA=MA[cA+0],GA=MA[cA+
1];if(Array.isArray(GA))for(let JA=0;JA<GA.length;JA++)pA[bA]?pA[bA]+=`,${GA[JA]}`:pA[bA]=GA[JA];else pA[bA]=GA}let uA;const{hostname:HA,port:AA}=X[A];pA[l]=YA||
`${HA}${AA?`:${AA}`:""}`,pA[F]=nA;const S=cA=>{if(!K.aborted){if(K.completed){nA==="CONNECT"&&uA!=null&&D.destroy(uA,cA||new Q);return}cA=cA||new Q,D.errorRequest(
X,K,cA),uA!=null&&D.destroy(uA,cA),D.destroy(FA,cA),X[I][X[R]++]=null,X[r]()}};try{K.onConnect(S)}catch(cA){D.errorRequest(X,K,cA)}if(K.aborted)return!1;if(nA===
"CONNECT"){sA.ref(),uA=sA.request(pA,{endStream:!1,signal:hA});let cA=!1;const bA=OA=>{cA=!0,uA.off(N,GA),K.onUpgradeResponse(Number(OA[tA]),OA,BA)},GA=OA=>{cA=
!0,uA.off("response",bA),K.onUpgradeError(OA)},JA=()=>{try{K.onUpgrade(null,null,uA)}catch(OA){uA.off("response",bA),S(OA);return}K.aborted||(uA.off("error",S),
uA.once(N,GA),X[I][X[R]++]=null)};return uA.once("response",bA),uA.once("error",S),++sA[o],JA(),uA.once("close",()=>{!cA&&K.completed&&(uA.off("response",bA),uA.
off(N,GA),K.onUpgradeError(new B(`HTTP/2: "stream error" received - code ${uA.rstCode}`))),sA[o]-=1,sA[o]===0&&sA.unref()}),!0}pA[Y]=fA,pA[J]="https";const j=nA===
"PUT"||nA==="POST"||nA==="PATCH";FA&&typeof FA.read=="function"&&FA.read(0);let rA=D.bodyLength(FA);if(D.isFormDataLike(FA)){y??=e(51448).extractBody;const[cA,bA]=y(
FA);pA["content-type"]=bA,FA=cA.stream,rA=cA.length}if(rA==null&&(rA=K.contentLength),(rA===0||!j)&&(rA=null),_(nA)&&rA>0&&K.contentLength!=null&&K.contentLength!==
rA){if(X[U])return D.errorRequest(X,K,new u),!1;process.emitWarning(new u)}rA!=null&&(t(FA,"no body must not have content length"),pA[x]=`${rA}`),sA.ref();const dA=nA===
"GET"||nA==="HEAD"||FA===null;return xA?(pA[V]="100-continue",uA=sA.request(pA,{endStream:dA,signal:hA}),uA.once("continue",wA)):(uA=sA.request(pA,{endStream:dA,
signal:hA}),wA()),++sA[o],uA.once("response",cA=>{const{[tA]:bA,...GA}=cA;if(K.onResponseStarted(),K.aborted){const JA=new Q;D.errorRequest(X,K,JA),D.destroy(uA,
JA);return}K.onHeaders(Number(bA),iA(GA),uA.resume.bind(uA),"")===!1&&uA.pause(),uA.on("data",JA=>{K.onData(JA)===!1&&uA.pause()})}),uA.once("end",()=>{(uA.state?.
state==null||uA.state.state<6)&&K.onComplete([]),sA[o]===0&&sA.unref(),S(new B("HTTP/2: stream half-closed (remote)")),X[I][X[R]++]=null,X[C]=X[R],X[r]()}),uA.once(
"close",()=>{sA[o]-=1,sA[o]===0&&sA.unref()}),uA.once("error",function(cA){S(cA)}),uA.once("frameError",(cA,bA)=>{S(new B(`HTTP/2: "frameError" received - type ${cA}\
, code ${bA}`))}),!0;function wA(){!FA||rA===0?eA(S,uA,null,X,K,X[m],rA,j):D.isBuffer(FA)?eA(S,uA,FA,X,K,X[m],rA,j):D.isBlobLike(FA)?typeof FA.stream=="function"?
oA(S,uA,FA.stream(),X,K,X[m],rA,j):EA(S,uA,FA,X,K,X[m],rA,j):D.isStream(FA)?P(S,X[m],j,uA,FA,X,K,rA):D.isIterable(FA)?oA(S,uA,FA,X,K,X[m],rA,j):t(!1)}}function eA(X,K,sA,nA,fA,YA,SA,xA){
try{sA!=null&&D.isBuffer(sA)&&(t(SA===sA.byteLength,"buffer body must have content length"),K.cork(),K.write(sA),K.uncork(),K.end(),fA.onBodySent(sA)),xA||(YA[c]=
!0),fA.onRequestSent(),nA[r]()}catch(hA){X(hA)}}function P(X,K,sA,nA,fA,YA,SA,xA){t(xA!==0||YA[n]===0,"stream body cannot be pipelined");const hA=w(fA,nA,FA=>{FA?
(D.destroy(hA,FA),X(FA)):(D.removeAllListeners(hA),SA.onRequestSent(),sA||(K[c]=!0),YA[r]())});D.addListener(hA,"data",MA);function MA(FA){SA.onBodySent(FA)}}async function EA(X,K,sA,nA,fA,YA,SA,xA){
t(SA===sA.size,"blob body must have content length");try{if(SA!=null&&SA!==sA.size)throw new u;const hA=Buffer.from(await sA.arrayBuffer());K.cork(),K.write(hA),
K.uncork(),K.end(),fA.onBodySent(hA),fA.onRequestSent(),xA||(YA[c]=!0),nA[r]()}catch(hA){X(hA)}}async function oA(X,K,sA,nA,fA,YA,SA,xA){t(SA!==0||nA[n]===0,"it\
erator body cannot be pipelined");let hA=null;function MA(){if(hA){const pA=hA;hA=null,pA()}}const FA=()=>new Promise((pA,uA)=>{t(hA===null),YA[k]?uA(YA[k]):hA=
pA});K.on("close",MA).on("drain",MA);try{for await(const pA of sA){if(YA[k])throw YA[k];const uA=K.write(pA);fA.onBodySent(pA),uA||await FA()}K.end(),fA.onRequestSent(),
xA||(YA[c]=!0),nA[r]()}catch(pA){X(pA)}finally{K.off("close",MA).off("drain",MA)}}G.exports=gA}),71313:((G,W,e)=>{const t=e(34589),N=e(77030),w=e(37067),D=e(89500),
{channels:u}=e(95458),Q=e(69691),a=e(71517),{InvalidArgumentError:B,InformationalError:A,ClientDestroyedError:c}=e(53959),i=e(91332),{kUrl:n,kServerName:g,kClient:I,
kBusy:C,kConnect:R,kResuming:k,kRunning:m,kPending:U,kSize:b,kQueue:M,kConnected:T,kConnecting:r,kNeedDrain:s,kKeepAliveDefaultTimeout:h,kHostHeader:o,kPendingIdx:y,
kRunningIdx:f,kError:E,kPipelining:l,kKeepAliveTimeoutValue:F,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:x,kHeadersTimeout:V,kBodyTimeout:tA,
kStrictContentLength:iA,kConnector:BA,kMaxRedirections:gA,kMaxRequests:lA,kCounter:CA,kClose:IA,kDestroy:RA,kDispatch:kA,kInterceptors:_,kLocalAddress:$,kMaxResponseSize:eA,
kOnError:P,kHTTPContext:EA,kMaxConcurrentStreams:oA,kResume:X}=e(68031),K=e(24393),sA=e(23504);let nA=!1;const fA=Symbol("kClosedResolve"),YA=()=>{};function SA(AA){
return AA[l]??AA[EA]?.defaultPipelining??1}class xA extends a{constructor(S,{interceptors:j,maxHeaderSize:rA,headersTimeout:dA,socketTimeout:wA,requestTimeout:cA,
connectTimeout:bA,bodyTimeout:GA,idleTimeout:JA,keepAlive:OA,keepAliveTimeout:zA,maxKeepAliveTimeout:$A,keepAliveMaxTimeout:KA,keepAliveTimeoutThreshold:jA,socketPath:XA,
pipelining:aA,tls:v,strictContentLength:p,maxCachedSessions:L,maxRedirections:d,connect:H,maxRequestsPerClient:O,localAddress:Z,maxResponseSize:z,autoSelectFamily:q,
autoSelectFamilyAttemptTimeout:QA,maxConcurrentStreams:DA,allowH2:mA,webSocket:yA,eventSource:NA}={}){if(super({webSocket:yA,eventSource:NA}),OA!==void 0)throw new B(
"unsupported keepAlive, use pipelining=0 instead");if(wA!==void 0)throw new B("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(cA!==void 0)
throw new B("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(JA!==void 0)throw new B("unsupported idleTimeout, use keepAliveTimeout in\
stead");if($A!==void 0)throw new B("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(rA!=null&&!Number.isFinite(rA))throw new B("invalid ma\
xHeaderSize");if(XA!=null&&typeof XA!="string")throw new B("invalid socketPath");if(bA!=null&&(!Number.isFinite(bA)||bA<0))throw new B("invalid connectTimeout");
if(zA!=null&&(!Number.isFinite(zA)||zA<=0))throw new B("invalid keepAliveTimeout");if(KA!=null&&(!Number.isFinite(KA)||KA<=0))throw new B("invalid keepAliveMaxT\
imeout");if(jA!=null&&!Number.isFinite(jA))throw new B("invalid keepAliveTimeoutThreshold");if(dA!=null&&(!Number.isInteger(dA)||dA<0))throw new B("headersTimeo\
ut must be a positive integer or zero");if(GA!=null&&(!Number.isInteger(GA)||GA<0))throw new B("bodyTimeout must be a positive integer or zero");if(H!=null&&typeof H!=
"function"&&typeof H!="object")throw new B("connect must be a function or an object");if(d!=null&&(!Number.isInteger(d)||d<0))throw new B("maxRedirections must \
be a positive number");if(O!=null&&(!Number.isInteger(O)||O<0))throw new B("maxRequestsPerClient must be a positive number");if(Z!=null&&(typeof Z!="string"||N.
isIP(Z)===0))throw new B("localAddress must be valid string IP address");if(z!=null&&(!Number.isInteger(z)||z<-1))throw new B("maxResponseSize must be a positiv\
e number");if(QA!=null&&(!Number.isInteger(QA)||QA<-1))throw new B("autoSelectFamilyAttemptTimeout must be a positive number");if(mA!=null&&typeof mA!="boolean")
throw new B("allowH2 must be a valid boolean value");if(DA!=null&&(typeof DA!="number"||DA<1))throw new B("maxConcurrentStreams must be a positive integer, grea\
ter than 0");typeof H!="function"&&(H=i({...v,maxCachedSessions:L,allowH2:mA,socketPath:XA,timeout:bA,...q?{autoSelectFamily:q,autoSelectFamilyAttemptTimeout:QA}:
void 0,...H})),j?.Client&&Array.isArray(j.Client)?(this[_]=j.Client,nA||(nA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#com\
pose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[_]=[hA({maxRedirections:d})],this[n]=D.parseOrigin(S),this[BA]=H,this[l]=aA??1,this[Y]=rA||
w.maxHeaderSize,this[h]=zA??4e3,this[J]=KA??6e5,this[x]=jA??2e3,this[F]=this[h],this[g]=null,this[$]=Z??null,this[k]=0,this[s]=0,this[o]=`host: ${this[n].hostname}${this[n].
port?`:${this[n].port}`:""}\r
`,this[tA]=GA??3e5,this[V]=dA??3e5,this[iA]=p??!0,this[gA]=d,this[lA]=O,this[fA]=null,this[eA]=z>-1?z:-1,this[oA]=DA??100,this[EA]=null,this[M]=[],this[f]=0,this[y]=
0,this[X]=UA=>uA(this,UA),this[P]=UA=>MA(this,UA)}get pipelining(){return this[l]}set pipelining(S){this[l]=S,this[X](!0)}get[U](){return this[M].length-this[y]}get[m](){
return this[y]-this[f]}get[b](){return this[M].length-this[f]}get[T](){return!!this[EA]&&!this[r]&&!this[EA].destroyed}get[C](){return!!(this[EA]?.busy(null)||this[b]>=
(SA(this)||1)||this[U]>0)}[R](S){FA(this),this.once("connect",S)}[kA](S,j){const rA=S.origin||this[n].origin,dA=new Q(rA,S,j);return this[M].push(dA),this[k]||(D.
bodyLength(dA.body)==null&&D.isIterable(dA.body)?(this[k]=1,queueMicrotask(()=>uA(this))):this[X](!0)),this[k]&&this[s]!==2&&this[C]&&(this[s]=2),this[s]<2}async[IA](){
return new Promise(S=>{this[b]?this[fA]=S:S(null)})}async[RA](S){return new Promise(j=>{const rA=this[M].splice(this[y]);for(let wA=0;wA<rA.length;wA++){const cA=rA[wA];
D.errorRequest(this,cA,S)}const dA=()=>{this[fA]&&(this[fA](),this[fA]=null),j(null)};this[EA]?(this[EA].destroy(S,dA),this[EA]=null):queueMicrotask(dA),this[X]()})}}
const hA=e(11576);function MA(AA,S){if(AA[m]===0&&S.code!=="UND_ERR_INFO"&&S.code!=="UND_ERR_SOCKET"){t(AA[y]===AA[f]);const j=AA[M].splice(AA[f]);for(let rA=0;rA<
j.length;rA++){const dA=j[rA];D.errorRequest(AA,dA,S)}t(AA[b]===0)}}async function FA(AA){t(!AA[r]),t(!AA[EA]);let{host:S,hostname:j,protocol:rA,port:dA}=AA[n];
if(j[0]==="["){const wA=j.indexOf("]");t(wA!==-1);const cA=j.substring(1,wA);t(N.isIP(cA)),j=cA}AA[r]=!0,u.beforeConnect.hasSubscribers&&u.beforeConnect.publish(
{connectParams:{host:S,hostname:j,protocol:rA,port:dA,version:AA[EA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA]});try{const wA=await new Promise(
(cA,bA)=>{AA[BA]({host:S,hostname:j,protocol:rA,port:dA,servername:AA[g],localAddress:AA[$]},(GA,JA)=>{GA?bA(GA):cA(JA)})});if(AA.destroyed){D.destroy(wA.on("er\
ror",YA),new c);return}t(wA);try{AA[EA]=wA.alpnProtocol==="h2"?await sA(AA,wA):await K(AA,wA)}catch(cA){throw wA.destroy().on("error",YA),cA}AA[r]=!1,wA[CA]=0,wA[lA]=
AA[lA],wA[I]=AA,wA[E]=null,u.connected.hasSubscribers&&u.connected.publish({connectParams:{host:S,hostname:j,protocol:rA,port:dA,version:AA[EA]?.version,servername:AA[g],
localAddress:AA[$]},connector:AA[BA],socket:wA}),AA.emit("connect",AA[n],[AA])}catch(wA){if(AA.destroyed)return;if(AA[r]=!1,u.connectError.hasSubscribers&&u.connectError.
publish({connectParams:{host:S,hostname:j,protocol:rA,port:dA,version:AA[EA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA],error:wA}),wA.code===
"ERR_TLS_CERT_ALTNAME_INVALID")for(t(AA[m]===0);AA[U]>0&&AA[M][AA[y]].servername===AA[g];){const cA=AA[M][AA[y]++];D.errorRequest(AA,cA,wA)}else MA(AA,wA);AA.emit(
"connectionError",AA[n],[AA],wA)}AA[X]()}function pA(AA){AA[s]=0,AA.emit("drain",AA[n],[AA])}function uA(AA,S){AA[k]!==2&&(AA[k]=2,HA(AA,S),AA[k]=0,AA[f]>256&&(AA[M].
splice(0,AA[f]),AA[y]-=AA[f],AA[f]=0))}function HA(AA,S){for(;;){if(AA.destroyed){t(AA[U]===0);return}if(AA[fA]&&!AA[b]){AA[fA](),AA[fA]=null;return}if(AA[EA]&&
AA[EA].resume(),AA[C])AA[s]=2;else if(AA[s]===2){S?(AA[s]=1,queueMicrotask(()=>pA(AA))):pA(AA);continue}if(AA[U]===0||AA[m]>=(SA(AA)||1))return;const j=AA[M][AA[y]];
if(AA[n].protocol==="https:"&&AA[g]!==j.servername){if(AA[m]>0)return;AA[g]=j.servername,AA[EA]?.destroy(new A("servername changed"),()=>{AA[EA]=null,uA(AA)})}if(AA[r])
return;if(!AA[EA]){FA(AA);return}if(AA[EA].destroyed||AA[EA].busy(j))return;!j.aborted&&AA[EA].write(j)?AA[y]++:AA[M].splice(AA[y],1)}}G.exports=xA}),71517:((G,W,e)=>{
const t=e(4573),N=e(33415),{ClientDestroyedError:w,ClientClosedError:D,InvalidArgumentError:u}=e(53959),{kDestroy:Q,kClose:a,kClosed:B,kDestroyed:A,kDispatch:c,
kInterceptors:i}=e(68031),n=Symbol("onDestroyed"),g=Symbol("onClosed"),I=Symbol("Intercepted Dispatch"),C=Symbol("webSocketOptions"),R=Symbol("eventSourceOption\
s");class k extends N{constructor(U){super(),this[A]=!1,this[n]=null,this[B]=!1,this[g]=[],this[C]=U?.webSocket??{},this[R]=U?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[C].maxFragments??131072,maxPayloadSize:this[C].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[R].maxEventSize??
t.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[B]}get interceptors(){return this[i]}set interceptors(U){if(U){for(let b=U.length-1;b>=
0;b--)if(typeof this[i][b]!="function")throw new u("interceptor must be an function")}this[i]=U}close(U){if(U===void 0)return new Promise((M,T)=>{this.close((r,s)=>r?
T(r):M(s))});if(typeof U!="function")throw new u("invalid callback");if(this[A]){queueMicrotask(()=>U(new w,null));return}if(this[B]){this[g]?this[g].push(U):queueMicrotask(
()=>U(null,null));return}this[B]=!0,this[g].push(U);const b=()=>{const M=this[g];this[g]=null;for(let T=0;T<M.length;T++)M[T](null,null)};this[a]().then(()=>this.
destroy()).then(()=>{queueMicrotask(b)})}destroy(U,b){if(typeof U=="function"&&(b=U,U=null),b===void 0)return new Promise((T,r)=>{this.destroy(U,(s,h)=>s?r(s):T(
h))});if(typeof b!="function")throw new u("invalid callback");if(this[A]){this[n]?this[n].push(b):queueMicrotask(()=>b(null,null));return}U||(U=new w),this[A]=!0,
this[n]=this[n]||[],this[n].push(b);const M=()=>{const T=this[n];this[n]=null;for(let r=0;r<T.length;r++)T[r](null,null)};this[Q](U).then(()=>{queueMicrotask(M)})}[I](U,b){
if(!this[i]||this[i].length===0)return this[I]=this[c],this[c](U,b);let M=this[c].bind(this);for(let T=this[i].length-1;T>=0;T--)M=this[i][T](M);return this[I]=
M,M(U,b)}dispatch(U,b){if(!b||typeof b!="object")throw new u("handler must be an object");try{if(!U||typeof U!="object")throw new u("opts must be an object.");if(this[A]||
this[n])throw new w;if(this[B])throw new D;return this[I](U,b)}catch(M){if(typeof b.onError!="function")throw new u("invalid onError method");return b.onError(M),
!1}}}G.exports=k}),33415:((G,W,e)=>{const t=e(78474);class N extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...u){const Q=Array.isArray(u[0])?u[0]:u;let a=this.dispatch.bind(this);for(const B of Q)if(B!=null){if(typeof B!="fu\
nction")throw new TypeError(`invalid interceptor, expected function received ${typeof B}`);if(a=B(a),a==null||typeof a!="function"||a.length!==2)throw new TypeError(
"invalid interceptor")}return new w(this,a)}}class w extends N{#A=null;#e=null;constructor(u,Q){super(),this.#A=u,this.#e=Q}dispatch(...u){this.#e(...u)}close(...u){
return this.#A.close(...u)}destroy(...u){return this.#A.destroy(...u)}}G.exports=N}),49221:((G,W,e)=>{const t=e(71517),{kClose:N,kDestroy:w,kClosed:D,kDestroyed:u,
kDispatch:Q,kNoProxyAgent:a,kHttpProxyAgent:B,kHttpsProxyAgent:A}=e(68031),c=e(17508),i=e(61745),n={"http:":80,"https:":443};let g=!1;class I extends t{#A=null;#e=null;#t=null;constructor(R={}){
super(),this.#t=R,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:k,
httpsProxy:m,noProxy:U,...b}=R;this[a]=new i(b);const M=k??process.env.http_proxy??process.env.HTTP_PROXY;M?this[B]=new c({...b,uri:M}):this[B]=this[a];const T=m??
process.env.https_proxy??process.env.HTTPS_PROXY;T?this[A]=new c({...b,uri:T}):this[A]=this[B],this.#s()}[Q](R,k){const m=new URL(R.origin);return this.#n(m).dispatch(
R,k)}async[N](){await this[a].close(),this[B][D]||await this[B].close(),this[A][D]||await this[A].close()}async[w](R){await this[a].destroy(R),this[B][u]||await this[B].
destroy(R),this[A][u]||await this[A].destroy(R)}#n(R){let{protocol:k,host:m,port:U}=R;return m=m.replace(/:\d*$/,"").toLowerCase(),U=Number.parseInt(U,10)||n[k]||
0,this.#r(m,U)?k==="https:"?this[A]:this[B]:this[a]}#r(R,k){if(this.#o&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let m=0;m<this.#e.length;m++){
const U=this.#e[m];if(!(U.port&&U.port!==k)){if(/^[.*]/.test(U.hostname)){if(R.endsWith(U.hostname.replace(/^\*/,"")))return!1}else if(R===U.hostname)return!1}}
return!0}#s(){const R=this.#t.noProxy??this.#i,k=R.split(/[,\s]/),m=[];for(let U=0;U<k.length;U++){const b=k[U];if(!b)continue;const M=b.match(/^(.+):(\d+)$/);m.
push({hostname:(M?M[1]:b).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#A=R,this.#e=m}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){
return process.env.no_proxy??process.env.NO_PROXY??""}}G.exports=I}),95464:(G=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(w){this.list[this.top]=w,this.top=this.top+1&2047}shift(){const w=this.
list[this.bottom];return w===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,w)}}G.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){
return this.head.isEmpty()}push(w){this.head.isFull()&&(this.head=this.head.next=new t),this.head.push(w)}shift(){const w=this.tail,D=w.shift();return w.isEmpty()&&
w.next!==null&&(this.tail=w.next),D}}}),47292:((G,W,e)=>{const t=e(71517),N=e(95464),{kConnected:w,kSize:D,kRunning:u,kPending:Q,kQueued:a,kBusy:B,kFree:A,kUrl:c,
kClose:i,kDestroy:n,kDispatch:g}=e(68031),I=e(88186),C=Symbol("clients"),R=Symbol("needDrain"),k=Symbol("queue"),m=Symbol("closed resolve"),U=Symbol("onDrain"),
b=Symbol("onConnect"),M=Symbol("onDisconnect"),T=Symbol("onConnectionError"),r=Symbol("get dispatcher"),s=Symbol("add client"),h=Symbol("remove client"),o=Symbol(
"stats");class y extends t{constructor(E){super(E),this[k]=new N,this[C]=[],this[a]=0;const l=this;this[U]=function(Y,J){const x=l[k];let V=!1;for(;!V;){const tA=x.
shift();if(!tA)break;l[a]--,V=!this.dispatch(tA.opts,tA.handler)}this[R]=V,!this[R]&&l[R]&&(l[R]=!1,l.emit("drain",Y,[l,...J])),l[m]&&x.isEmpty()&&Promise.all(l[C].
map(tA=>tA.close())).then(l[m])},this[b]=(F,Y)=>{l.emit("connect",F,[l,...Y])},this[M]=(F,Y,J)=>{l.emit("disconnect",F,[l,...Y],J)},this[T]=(F,Y,J)=>{l.emit("co\
nnectionError",F,[l,...Y],J)},this[o]=new I(this)}get[B](){return this[R]}get[w](){return this[C].filter(E=>E[w]).length}get[A](){return this[C].filter(E=>E[w]&&
!E[R]).length}get[Q](){let E=this[a];for(const{[Q]:l}of this[C])E+=l;return E}get[u](){let E=0;for(const{[u]:l}of this[C])E+=l;return E}get[D](){let E=this[a];for(const{
[D]:l}of this[C])E+=l;return E}get stats(){return this[o]}async[i](){this[k].isEmpty()?await Promise.all(this[C].map(E=>E.close())):await new Promise(E=>{this[m]=
E})}async[n](E){for(;;){const l=this[k].shift();if(!l)break;l.handler.onError(E)}await Promise.all(this[C].map(l=>l.destroy(E)))}[g](E,l){const F=this[r]();return F?
F.dispatch(E,l)||(F[R]=!0,this[R]=!this[r]()):(this[R]=!0,this[k].push({opts:E,handler:l}),this[a]++),!this[R]}[s](E){return E.on("drain",this[U]).on("connect",
this[b]).on("disconnect",this[M]).on("connectionError",this[T]),this[C].push(E),this[R]&&queueMicrotask(()=>{this[R]&&this[U](E[c],[this,E])}),this}[h](E){E.close(
()=>{const l=this[C].indexOf(E);l!==-1&&this[C].splice(l,1)}),this[R]=this[C].some(l=>!l[R]&&l.closed!==!0&&l.destroyed!==!0)}}G.exports={PoolBase:y,kClients:C,
kNeedDrain:R,kAddClient:s,kRemoveClient:h,kGetDispatcher:r}}),88186:((G,W,e)=>{const{kFree:t,kConnected:N,kPending:w,kQueued:D,kRunning:u,kSize:Q}=e(68031),a=Symbol(
"pool");class B{constructor(c){this[a]=c}get connected(){return this[a][N]}get free(){return this[a][t]}get pending(){return this[a][w]}get queued(){return this[a][D]}get running(){
return this[a][u]}get size(){return this[a][Q]}}G.exports=B}),5928:((G,W,e)=>{const{PoolBase:t,kClients:N,kNeedDrain:w,kAddClient:D,kGetDispatcher:u}=e(47292),Q=e(
71313),{InvalidArgumentError:a}=e(53959),B=e(89500),{kUrl:A,kInterceptors:c}=e(68031),i=e(91332),n=Symbol("options"),g=Symbol("connections"),I=Symbol("factory");
function C(k,m){return new Q(k,m)}class R extends t{constructor(m,{connections:U,factory:b=C,connect:M,connectTimeout:T,tls:r,maxCachedSessions:s,socketPath:h,autoSelectFamily:o,
autoSelectFamilyAttemptTimeout:y,allowH2:f,...E}={}){if(U!=null&&(!Number.isFinite(U)||U<0))throw new a("invalid connections");if(typeof b!="function")throw new a(
"factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!="object")throw new a("connect must be a function or an object");typeof M!="function"&&
(M=i({...r,maxCachedSessions:s,allowH2:f,socketPath:h,timeout:T,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:y}:void 0,...M})),super(E),this[c]=E.interceptors?.
Pool&&Array.isArray(E.interceptors.Pool)?E.interceptors.Pool:[],this[g]=U||null,this[A]=B.parseOrigin(m),this[n]={...B.deepClone(E),connect:M,allowH2:f},this[n].
interceptors=E.interceptors?{...E.interceptors}:void 0,this[I]=b,this.on("connectionError",(l,F,Y)=>{for(const J of F){const x=this[N].indexOf(J);x!==-1&&this[N].
splice(x,1)}})}[u](){for(const m of this[N])if(!m[w])return m;if(!this[g]||this[N].length<this[g]){const m=this[I](this[A],this[n]);return this[D](m),m}}}G.exports=
R}),17508:((G,W,e)=>{const{kProxy:t,kClose:N,kDestroy:w,kDispatch:D,kInterceptors:u}=e(68031),{URL:Q}=e(73136),a=e(61745),B=e(5928),A=e(71517),{InvalidArgumentError:c,
RequestAbortedError:i,SecureProxyConnectionError:n}=e(53959),g=e(91332),I=e(71313),C=Symbol("proxy agent"),R=Symbol("proxy client"),k=Symbol("proxy headers"),m=Symbol(
"request tls settings"),U=Symbol("proxy tls settings"),b=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function T(l){return l==="https:"?443:80}function r(l,F){
return new B(l,F)}const s=()=>{};function h(l,F){return F.connections===1?new I(l,F):new B(l,F)}class o extends A{#A;constructor(F,{headers:Y={},connect:J,factory:x}){
if(super(),!F)throw new c("Proxy URL is mandatory");this[k]=Y,x?this.#A=x(F,{connect:J}):this.#A=new I(F,{connect:J})}[D](F,Y){const J=Y.onHeaders;Y.onHeaders=function(iA,BA,gA){
if(iA===407){typeof Y.onError=="function"&&Y.onError(new c("Proxy Authentication Required (407)"));return}J&&J.call(this,iA,BA,gA)};const{origin:x,path:V="/",headers:tA={}}=F;
if(F.path=x+V,!("host"in tA)&&!("Host"in tA)){const{host:iA}=new Q(x);tA.host=iA}return F.headers={...this[k],...tA},this.#A[D](F,Y)}async[N](){return this.#A.close()}async[w](F){
return this.#A.destroy(F)}}class y extends A{constructor(F){if(super(),!F||typeof F=="object"&&!(F instanceof Q)&&!F.uri)throw new c("Proxy uri is mandatory");const{
clientFactory:Y=r}=F;if(typeof Y!="function")throw new c("Proxy opts.clientFactory must be a function.");const{proxyTunnel:J=!0}=F,x=this.#A(F),{href:V,origin:tA,
port:iA,protocol:BA,username:gA,password:lA,hostname:CA}=x;if(this[t]={uri:V,protocol:BA},this[u]=F.interceptors?.ProxyAgent&&Array.isArray(F.interceptors.ProxyAgent)?
F.interceptors.ProxyAgent:[],this[m]=F.requestTls,this[U]=F.proxyTls,this[k]=F.headers||{},this[M]=J,F.auth&&F.token)throw new c("opts.auth cannot be used in co\
mbination with opts.token");F.auth?this[k]["proxy-authorization"]=`Basic ${F.auth}`:F.token?this[k]["proxy-authorization"]=F.token:gA&&lA&&(this[k]["proxy-autho\
rization"]=`Basic ${Buffer.from(`${decodeURIComponent(gA)}:${decodeURIComponent(lA)}`).toString("base64")}`);const IA=g({...F.proxyTls});this[b]=g({...F.requestTls});
const RA=F.factory||h,kA=(_,$)=>{const{protocol:eA}=new Q(_);return!this[M]&&eA==="http:"&&this[t].protocol==="http:"?new o(this[t].uri,{headers:this[k],connect:IA,
factory:RA}):RA(_,$)};this[R]=Y(x,{connect:IA}),this[C]=new a({...F,factory:kA,connect:async(_,$)=>{let eA=_.host;_.port||(eA+=`:${T(_.protocol)}`);try{const{socket:P,
statusCode:EA}=await this[R].connect({origin:tA,port:iA,path:eA,signal:_.signal,headers:{...this[k],host:_.host},servername:this[U]?.servername||CA});if(EA!==200&&
(P.on("error",s).destroy(),$(new i(`Proxy response (${EA}) !== 200 when HTTP Tunneling`))),_.protocol!=="https:"){$(null,P);return}let oA;this[m]?oA=this[m].servername:
oA=_.servername,this[b]({..._,servername:oA,httpSocket:P},$)}catch(P){P.code==="ERR_TLS_CERT_ALTNAME_INVALID"?$(new n(P)):$(P)}}})}dispatch(F,Y){const J=f(F.headers);
if(E(J),J&&!("host"in J)&&!("Host"in J)){const{host:x}=new Q(F.origin);J.host=x}return this[C].dispatch({...F,headers:J},Y)}#A(F){return typeof F=="string"?new Q(
F):F instanceof Q?F:new Q(F.uri)}async[N](){await this[C].close(),await this[R].close()}async[w](){await this[C].destroy(),await this[R].destroy()}}function f(l){
if(Array.isArray(l)){const F={};for(let Y=0;Y<l.length;Y+=2)F[l[Y]]=l[Y+1];return F}return l}function E(l){if(l&&Object.keys(l).find(Y=>Y.toLowerCase()==="proxy\
-authorization"))throw new c("Proxy-Authorization should be sent in ProxyAgent constructor")}G.exports=y}),40334:((G,W,e)=>{const t=e(33415),N=e(74004);class w extends t{#A=null;#e=null;constructor(u,Q={}){
super(Q),this.#A=u,this.#e=Q}dispatch(u,Q){const a=new N({...u,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:Q});return this.#A.dispatch(
u,a)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}G.exports=w}),61481:((G,W,e)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:N}=e(
53959),w=e(61745);u()===void 0&&D(new w);function D(Q){if(!Q||typeof Q.dispatch!="function")throw new N("Argument agent must implement Agent");Object.defineProperty(
globalThis,t,{value:Q,writable:!0,enumerable:!1,configurable:!1})}function u(){return globalThis[t]}G.exports={setGlobalDispatcher:D,getGlobalDispatcher:u}}),99151:(G=>{
G.exports=class{#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(
...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){
return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(
...e)}}}),67158:((G,W,e)=>{const t=e(89500),{kBodyUsed:N}=e(68031),w=e(34589),{InvalidArgumentError:D}=e(53959),u=e(78474),Q=[300,301,302,303,307,308],a=Symbol(
"body");class B{constructor(I){this[a]=I,this[N]=!1}async*[Symbol.asyncIterator](){w(!this[N],"disturbed"),this[N]=!0,yield*this[a]}}class A{constructor(I,C,R,k){
if(C!=null&&(!Number.isInteger(C)||C<0))throw new D("maxRedirections must be a positive number");t.validateHandler(k,R.method,R.upgrade),this.dispatch=I,this.location=
null,this.abort=null,this.opts={...R,maxRedirections:0},this.maxRedirections=C,this.handler=k,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.
body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){w(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[N]=!1,u.prototype.
on.call(this.opts.body,"data",function(){this[N]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new B(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new B(this.opts.body))}onConnect(I){this.
abort=I,this.handler.onConnect(I,{history:this.history})}onUpgrade(I,C,R){this.handler.onUpgrade(I,C,R)}onError(I){this.handler.onError(I)}onHeaders(I,C,R,k){if(this.
location=this.history.length>=this.maxRedirections||t.isDisturbed(this.opts.body)?null:c(I,C),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(I,C,R,k);const{origin:m,pathname:U,search:b}=t.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=b?`${U}${b}`:U;this.opts.headers=n(this.opts.headers,I===303,this.opts.origin!==
m),this.opts.path=M,this.opts.origin=m,this.opts.maxRedirections=0,this.opts.query=null,I===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(I){if(!this.location)return this.handler.onData(I)}onComplete(I){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(I)}onBodySent(I){this.handler.onBodySent&&this.handler.onBodySent(I)}}function c(g,I){if(Q.indexOf(g)===-1)return null;for(let C=0;C<I.length;C+=
2)if(I[C].length===8&&t.headerNameToString(I[C])==="location")return I[C+1]}function i(g,I,C){if(g.length===4)return t.headerNameToString(g)==="host";if(I&&t.headerNameToString(
g).startsWith("content-"))return!0;if(C&&(g.length===13||g.length===6||g.length===19)){const R=t.headerNameToString(g);return R==="authorization"||R==="cookie"||
R==="proxy-authorization"}return!1}function n(g,I,C){const R=[];if(Array.isArray(g))for(let k=0;k<g.length;k+=2)i(g[k],I,C)||R.push(g[k],g[k+1]);else if(g&&typeof g==
"object")for(const k of Object.keys(g))i(k,I,C)||R.push(k,g[k]);else w(g==null,"headers must be an object or an array");return R}G.exports=A}),74004:((G,W,e)=>{
const t=e(34589),{kRetryHandlerDefaultRetry:N}=e(68031),{RequestRetryError:w}=e(53959),{isDisturbed:D,parseHeaders:u,parseRangeHeader:Q,wrapRequestBody:a}=e(89500);
function B(i){const n=Date.now();return new Date(i).getTime()-n}function A(i,n,g,I){const C=i["content-length"];if(C==null||!Number.isFinite(n.start)||!Number.isFinite(
n.end))return null;const R=Number(C),k=n.end-n.start+1;return!Number.isFinite(R)||R!==k?new w("Content-Length mismatch",g,{headers:i,data:{count:I}}):null}class c{constructor(n,g){
const{retryOptions:I,...C}=n,{retry:R,maxRetries:k,maxTimeout:m,minTimeout:U,timeoutFactor:b,methods:M,errorCodes:T,retryAfter:r,statusCodes:s}=I??{};this.dispatch=
g.dispatch,this.handler=g.handler,this.opts={...C,body:a(n.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:R??c[N],retryAfter:r??!0,maxTimeout:m??30*
1e3,minTimeout:U??500,timeoutFactor:b??2,maxRetries:k??5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:T??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{this.aborted=!0,this.abort?this.abort(h):this.reason=
h})}checkpointResponseEnd(n,g){if(this.end==null&&this.opts.method!=="HEAD"){const I=n["content-length"];this.end=I!=null?Number(I)-1:null,t(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(n,g,I){
this.handler.onUpgrade&&this.handler.onUpgrade(n,g,I)}onConnect(n){this.aborted?n(this.reason):this.abort=n}onBodySent(n){if(this.handler.onBodySent)return this.
handler.onBodySent(n)}static[N](n,{state:g,opts:I},C){const{statusCode:R,code:k,headers:m}=n,{method:U,retryOptions:b}=I,{maxRetries:M,minTimeout:T,maxTimeout:r,
timeoutFactor:s,statusCodes:h,errorCodes:o,methods:y}=b,{counter:f}=g;if(k&&k!=="UND_ERR_REQ_RETRY"&&!o.includes(k)){C(n);return}if(Array.isArray(y)&&!y.includes(
U)){C(n);return}if(R!=null&&Array.isArray(h)&&!h.includes(R)){C(n);return}if(f>M){C(n);return}let E=m?.["retry-after"];E&&(E=Number(E),E=Number.isNaN(E)?B(E):E*
1e3);const l=E>0?Math.min(E,r):Math.min(T*s**(f-1),r);setTimeout(()=>C(null),l)}onHeaders(n,g,I,C){const R=u(g);if(this.retryCount+=1,n>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(n)===!1?(this.headersSent=!0,this.checkpointResponseEnd(R,I),this.handler.onHeaders(n,g,I,C)):(this.abort(new w("Request fai\
led",n,{headers:R,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,n!==206&&(this.start>0||n!==200))return this.abort(new w("server\
 does not support the range header and the payload was partially consumed",n,{headers:R,data:{count:this.retryCount}})),!1;const m=Q(R["content-range"]);if(!m)return this.
abort(new w("Content-Range mismatch",n,{headers:R,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==R.etag)return this.abort(new w("ETag mismat\
ch",n,{headers:R,data:{count:this.retryCount}})),!1;const U=A(R,m,n,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:b,size:M,end:T=M-1}=m;return this.
start!==b||this.end!=null&&this.end!==T?(this.abort(new w("Content-Range mismatch",n,{headers:R,data:{count:this.retryCount}})),!1):(this.resume=I,!0)}if(this.end==
null){if(n===206){const m=Q(R["content-range"]);if(m==null)return this.headersSent=!0,this.handler.onHeaders(n,g,I,C);const U=A(R,m,n,this.retryCount);if(U!=null)
return this.abort(U),!1;const{start:b,size:M,end:T=M-1}=m;t(b!=null&&Number.isFinite(b),"content-range mismatch"),t(T!=null&&Number.isFinite(T),"invalid content\
-length"),this.start=b,this.end=T}if(this.end==null){const m=R["content-length"];this.end=m!=null?Number(m)-1:null}return t(Number.isFinite(this.start)),t(this.
end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=I,this.headersSent=!0,this.etag=R.etag!=null?R.etag:null,this.etag!=null&&this.etag.startsWith(
"W/")&&(this.etag=null),this.handler.onHeaders(n,g,I,C)}const k=new w("Request failed",n,{headers:R,data:{count:this.retryCount}});return this.abort(k),!1}onData(n){
return this.start+=n.length,this.handler.onData(n)}onComplete(n){return this.retryCount=0,this.handler.onComplete(n)}onError(n){if(this.aborted||D(this.opts.body)||
this.headersSent&&this.resume==null)return this.handler.onError(n);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-
this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(n,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},g.bind(this));
function g(I){if(I!=null||this.aborted||D(this.opts.body))return this.handler.onError(I);if(this.start!==0){const C={range:`bytes=${this.start}-${this.end??""}`};
this.etag!=null&&(C["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...C}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(
this.opts,this)}catch(C){this.handler.onError(C)}}}}G.exports=c}),64287:((G,W,e)=>{const{isIP:t}=e(77030),{lookup:N}=e(40610),w=e(99151),{InvalidArgumentError:D,
InformationalError:u}=e(53959),Q=Math.pow(2,31)-1;class a{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(c){this.#A=c.maxTTL,
this.#e=c.maxItems,this.dualStack=c.dualStack,this.affinity=c.affinity,this.lookup=c.lookup??this.#n,this.pick=c.pick??this.#r}get full(){return this.#t.size===
this.#e}runLookup(c,i,n){const g=this.#t.get(c.hostname);if(g==null&&this.full){n(null,c.origin);return}const I={affinity:this.affinity,dualStack:this.dualStack,
lookup:this.lookup,pick:this.pick,...i.dns,maxTTL:this.#A,maxItems:this.#e};if(g==null)this.lookup(c,I,(C,R)=>{if(C||R==null||R.length===0){n(C??new u("No DNS e\
ntries found"));return}this.setRecords(c,R);const k=this.#t.get(c.hostname),m=this.pick(c,k,I.affinity);let U;typeof m.port=="number"?U=`:${m.port}`:c.port!==""?
U=`:${c.port}`:U="",n(null,`${c.protocol}//${m.family===6?`[${m.address}]`:m.address}${U}`)});else{const C=this.pick(c,g,I.affinity);if(C==null){this.#t.delete(
c.hostname),this.runLookup(c,i,n);return}let R;typeof C.port=="number"?R=`:${C.port}`:c.port!==""?R=`:${c.port}`:R="",n(null,`${c.protocol}//${C.family===6?`[${C.
address}]`:C.address}${R}`)}}#n(c,i,n){N(c.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,I)=>{if(g)return n(g);const C=new Map;
for(const R of I)C.set(`${R.address}:${R.family}`,R);n(null,C.values())})}#r(c,i,n){let g=null;const{records:I,offset:C}=i;let R;if(this.dualStack?(n==null&&(C==
null||C===Q?(i.offset=0,n=4):(i.offset++,n=(i.offset&1)===1?6:4)),I[n]!=null&&I[n].ips.length>0?R=I[n]:R=I[n===4?6:4]):R=I[n],R==null||R.ips.length===0)return g;
R.offset==null||R.offset===Q?R.offset=0:R.offset++;const k=R.offset%R.ips.length;return g=R.ips[k]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(R.ips.splice(k,
1),this.pick(c,i,n)):g}setRecords(c,i){const n=Date.now(),g={records:{4:null,6:null}};for(const I of i){I.timestamp=n,typeof I.ttl=="number"?I.ttl=Math.min(I.ttl,
this.#A):I.ttl=this.#A;const C=g.records[I.family]??{ips:[]};C.ips.push(I),g.records[I.family]=C}this.#t.set(c.hostname,g)}getHandler(c,i){return new B(this,c,i)}}
class B extends w{#A=null;#e=null;#t=null;#n=null;#r=null;constructor(c,{origin:i,handler:n,dispatch:g},I){super(n),this.#r=i,this.#n=n,this.#e={...I},this.#A=c,
this.#t=g}onError(c){switch(c.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(i,n)=>{if(i)return this.#n.onError(
i);const g={...this.#e,origin:n};this.#t(g,this)});return}this.#n.onError(c);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:this.#n.onError(c);break}}}
G.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new D("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.
maxItems!="number"||A?.maxItems<1))throw new D("Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==
6)throw new D("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&typeof A?.dualStack!="boolean")throw new D("Invalid dualStack. Must be a boolean");
if(A?.lookup!=null&&typeof A?.lookup!="function")throw new D("Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new D("Inv\
alid pick. Must be a function");const c=A?.dualStack??!0;let i;c?i=A?.affinity??null:i=A?.affinity??4;const n={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:c,affinity:i,maxItems:A?.maxItems??1/0},g=new a(n);return I=>function(R,k){const m=R.origin.constructor===URL?R.origin:new URL(R.origin);return t(
m.hostname)!==0?I(R,k):(g.runLookup(m,R,(U,b)=>{if(U)return k.onError(U);let M=null;M={...R,servername:m.hostname,origin:b,headers:{host:m.hostname,...R.headers}},
I(M,g.getHandler({origin:m,dispatch:I,handler:k},R))}),!0)}}}),45376:((G,W,e)=>{const t=e(89500),{InvalidArgumentError:N,RequestAbortedError:w}=e(53959),D=e(99151);
class u extends D{#A=1024*1024;#e=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:B},A){if(super(A),B!=null&&(!Number.isFinite(B)||B<1))throw new N("\
maxSize must be a number greater than 0");this.#A=B??this.#A,this.#o=A}onConnect(B){this.#e=B,this.#o.onConnect(this.#i.bind(this))}#i(B){this.#n=!0,this.#s=B}onHeaders(B,A,c,i){
const g=t.parseHeaders(A)["content-length"];if(g!=null&&g>this.#A)throw new w(`Response size (${g}) larger than maxSize (${this.#A})`);return this.#n?!0:this.#o.
onHeaders(B,A,c,i)}onError(B){this.#t||(B=this.#s??B,this.#o.onError(B))}onData(B){return this.#r=this.#r+B.length,this.#r>=this.#A&&(this.#t=!0,this.#n?this.#o.
onError(this.#s):this.#o.onComplete([])),!0}onComplete(B){if(!this.#t){if(this.#n){this.#o.onError(this.reason);return}this.#o.onComplete(B)}}}function Q({maxSize:a}={
maxSize:1024*1024}){return B=>function(c,i){const{dumpMaxSize:n=a}=c,g=new u({maxSize:n},i);return B(c,g)}}G.exports=Q}),11576:((G,W,e)=>{const t=e(67158);function N({
maxRedirections:w}){return D=>function(Q,a){const{maxRedirections:B=w}=Q;if(!B)return D(Q,a);const A=new t(D,B,Q,a);return Q={...Q,maxRedirections:0},D(Q,A)}}G.
exports=N}),17734:((G,W,e)=>{const t=e(67158);G.exports=N=>{const w=N?.maxRedirections;return D=>function(Q,a){const{maxRedirections:B=w,...A}=Q;if(!B)return D(
Q,a);const c=new t(D,B,Q,a);return D(A,c)}}}),65486:((G,W,e)=>{const t=e(74004);G.exports=N=>w=>function(u,Q){return w(u,new t({...u,retryOptions:{...N,...u.retryOptions}},
{handler:Q,dispatch:w}))}}),40748:((G,W,e)=>{Object.defineProperty(W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=
W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=
W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const t=e(34608);var N;(function(A){A[A.OK=0]="\
OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=
5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]=
"INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALI\
D_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",
A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=
19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="P\
AUSED_H2_UPGRADE",A[A.USER=24]="USER"})(N=W.ERROR||(W.ERROR={}));var w;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(w=W.
TYPE||(W.TYPE={}));var D;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]=
"CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="T\
RAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(D=W.FLAGS||(W.FLAGS={}));var u;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LE\
NGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(u=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var Q;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.
POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCO\
L",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=
17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",
A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURG\
E",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=
36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=
42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(Q=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[Q.DELETE,Q.GET,Q.HEAD,
Q.POST,Q.PUT,Q.CONNECT,Q.OPTIONS,Q.TRACE,Q.COPY,Q.LOCK,Q.MKCOL,Q.MOVE,Q.PROPFIND,Q.PROPPATCH,Q.SEARCH,Q.UNLOCK,Q.BIND,Q.REBIND,Q.UNBIND,Q.ACL,Q.REPORT,Q.MKACTIVITY,
Q.CHECKOUT,Q.MERGE,Q["M-SEARCH"],Q.NOTIFY,Q.SUBSCRIBE,Q.UNSUBSCRIBE,Q.PATCH,Q.PURGE,Q.MKCALENDAR,Q.LINK,Q.UNLINK,Q.PRI,Q.SOURCE],W.METHODS_ICE=[Q.SOURCE],W.METHODS_RTSP=
[Q.OPTIONS,Q.DESCRIBE,Q.ANNOUNCE,Q.SETUP,Q.PLAY,Q.PAUSE,Q.TEARDOWN,Q.GET_PARAMETER,Q.SET_PARAMETER,Q.REDIRECT,Q.RECORD,Q.FLUSH,Q.GET,Q.POST],W.METHOD_MAP=t.enumToMap(
Q),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(W.H_METHOD_MAP[A]=W.METHOD_MAP[A])});var a;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=
1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(a=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let A=65;A<=90;A++)W.ALPHA.push(String.fromCharCode(A)),W.ALPHA.push(String.
fromCharCode(A+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=
W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)W.URL_CHAR.push(A);
W.HEX=W.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),
W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&W.HEADER_CHARS.push(A);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(
A=>A!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var B;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.
TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(B=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS=
{connection:B.CONNECTION,"content-length":B.CONTENT_LENGTH,"proxy-connection":B.CONNECTION,"transfer-encoding":B.TRANSFER_ENCODING,upgrade:B.UPGRADE}}),63922:((G,W,e)=>{
const{Buffer:t}=e(4573);G.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
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
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOG\
pCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQe\
jTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAU\
G80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwa\
sDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0\
kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIA\
AgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2Ag\
ggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAg\
gLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFG\
ooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgAC\
gCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBE\
GAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEay\
IHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQ\
J0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAE\
cEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKA\
IAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQAC\
AANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfz\
cCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTAC\
gCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQe\
jTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBk\
H+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBAC\
AGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQ\
tBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBE\
BBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIA\
FBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0A\
AgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgAD\
YCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk\
0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKA\
IAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3\
YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAh\
AiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT\
9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0\
EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgAS\
ADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0A\
AoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQ\
EgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEai\
ICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0A\
BBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCG\
oiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2Ag\
ggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAi\
ADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIA\
QgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZ\
DQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIA\
QgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIA\
VyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAX\
QiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcW\
pBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAai\
ICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCAC\
ABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQ\
N2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//\
8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIH\
F1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVF\
RQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW\
50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZX\
IgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2\
V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldG\
VgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbG\
xiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbG\
JhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdm\
Vyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUC\
B2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibG\
UgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb2\
50ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YW\
x1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZX\
IgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3\
RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2\
UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZX\
RlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZW\
FkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bm\
tfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLz\
IgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZA\
BQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLU\
VuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTk\
NZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVV\
QATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVF\
RQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRV\
NFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRV\
NUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk\
5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVk\
FMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE\
9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF\
9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQU\
xJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0\
NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0\
lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS1\
9TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSF\
VOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV\
9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRk\
lDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU\
5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVU\
ZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQk\
UAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAE\
FMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1\
VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUk\
VRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRU\
QAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BRE\
VEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAM\
ERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF\
8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkD\
YL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C1\
4CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAA\
ICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQ\
EBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAA\
ABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubm\
VjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
AAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVE\
VSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),53742:((G,W,e)=>{const{Buffer:t}=e(4573);G.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf\
39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2Fzb\
V9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sB\
QYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBA\
AtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0c\
F9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0c\
F9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZ\
XRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2Rfb\
mFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpd\
mUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2A\
gALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxD\
QAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgA\
jYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALI\
AdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAK\
AIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBc\
UUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgA\
TYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAI\
AI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgA\
CgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIAD\
AILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCA\
EcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgB\
EH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggA\
SABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMA\
QsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEf\
yAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXA\
RES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprb\
G1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBs\
gGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQ\
RoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC\
0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMl\
AELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtBy\
AAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZA\
AxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMW\
QtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMR\
QtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMM\
QtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMH\
QtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC\
0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWW\
FpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBr\
QGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDD\
LMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAER\
w0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQ\
QJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gA\
EUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQ\
QFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEI\
AFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgB\
EYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCH\
CACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhA\
AJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgA\
UEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQ\
QJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBG\
zYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcI\
AIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDC\
wNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMj\
wMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO\
0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0\
AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC\
0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC\
0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKD\
LQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHB\
EAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AI\
ANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNA\
gtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACI\
AMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUI\
AIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQ\
QhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+\
wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4\
QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQ\
f8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBA\
WoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqI\
gFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgA\
EGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6\
wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3\
AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuA\
gtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCC\
wJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHD\
d4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABI\
gBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhA\
yAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIAD\
OQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICI\
AQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiA\
EYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDI\
AQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4\
AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALI\
AIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDD\
MgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohA\
QtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQ\
CABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtA\
ABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAI\
QMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQ\
QAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgA\
igCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqI\
QYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vA\
SAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA\
0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQ\
eQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrD\
gSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbA\
ZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtA\
CEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCD\
CACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELI\
AQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgA\
kEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAER\
wRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgA\
SAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4I\
gNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8\
M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhA\
wyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMc\
wtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/\
wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAER\
gRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQ\
AJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECR\
g0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMj\
gILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgA\
EGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgA\
SAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAER\
g2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bA\
iACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACK\
AIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABL\
QAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQ\
CABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBa\
iEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBA\
WohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNV\
yAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQ\
QVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGD\
QEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgA\
EEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhA\
yABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABI\
ARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGD\
Y0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCI\
AIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILA\
kACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtA\
ABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHA\
gsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBI\
QMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERD\
EkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQ\
akBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBI\
QMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQ\
EGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBI\
QMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCA\
AyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAAR\
w1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELI\
AFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiA\
CAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEI\
AFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtA\
ABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtA\
AAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBa\
iEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2A\
gAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9\
AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELI\
AJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgA\
SAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOE\
gA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuA\
QsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBa\
iEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDD\
NkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7\
AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQ\
QprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqD\
AULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDD\
MwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQ\
egHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBr\
QEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBA\
DYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZA\
QtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDD\
LEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2A\
hwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQ\
CACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcI\
AIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQ\
cMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUI\
AIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCD\
EEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMr\
wELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABE\
CUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNG\
CACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhA\
wymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgA\
igCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgA\
TYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBA\
DYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItA\
ClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFD\
YYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFI\
QEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBA\
DYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBz\
AAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2A\
gwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEI\
QBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAI\
QALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgG\
TYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJA\
QsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBR\
w0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BI\
AIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgA\
kE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBD\
G4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BM\
EEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7A\
TAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQ\
QA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAI\
AIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBL\
yEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhA\
wsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhA\
wwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABL\
QAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLI\
AFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACL\
QAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA\
0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAI\
QMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAI\
QMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCH\
CACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2A\
hwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACI\
AA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCE\
CACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMA\
QsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcI\
AIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCB\
CEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDI\
AJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEA\
kAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUI\
AJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxC\
yAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQ\
SAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDI\
AJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtA\
ABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgA\
kEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA\
0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQ\
AsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGB\
EBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUA\
SEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAI\
AZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDR\
Q0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wI\
AQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQ\
QAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDD\
BQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIAR\
Q0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC\
0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIEC\
yAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgA\
kHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNA\
CACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9\
QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABI\
ARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEAN\
gIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEAN\
gIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQ\
ekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCD\
AwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEAN\
gIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQ\
cQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhB\
QJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELI\
AlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCE\
CACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgA\
TYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxI\
gIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EAN\
gIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DA\
QADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgA\
EEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU\
2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC\
0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC\
0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC\
0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC\
0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxI\
AFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACI\
AFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCF\
CIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFD\
QAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAK\
AI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhA\
iAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNA\
CAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAA\
AAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBC\
GpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2A\
gAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQA\
EHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBA\
XEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0\
AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA\
3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCD\
CADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiA\
yAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHI\
AEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQ\
SYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgA\
iEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgA\
SgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCC\
CABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADI\
ARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAI\
gMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTA\
CAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENA\
EEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAa\
yAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAI\
AEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBA\
CEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0\
wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2A\
gBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0\
ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4N\
gIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIED\
AELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoA\
gghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC\
0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0\
ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFI\
gBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0\
ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiA\
UsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2A\
gwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2A\
gBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALI\
AYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2A\
gBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQ\
RBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgB\
GogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFI\
AFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEI\
AQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBC\
yACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBE\
EEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoA\
gRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCD\
CAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEI\
AhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgA\
iAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBk\
NAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgB\
WoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCA\
CABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf\
0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVyc\
m9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkI\
G1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU\
3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZ\
XNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY\
2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX\
2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY\
2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2Z\
XJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlc\
iB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlb\
nQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgc\
HJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvc\
iBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkI\
GBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9uc\
yBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c\
2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wb\
GV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhd\
XNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsa\
WQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTc\
GFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlb\
mNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZA\
FVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVV\
ABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUA\
FBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUU\
FNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09OR\
kxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJT\
EFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TR\
VJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTR\
VRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFR\
F9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHR\
V9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSR\
U5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfS\
U5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTS\
VNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQR\
V9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQ\
URFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIU\
EVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TR\
QBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX\
1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQ\
VVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NR\
VRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQV\
EVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRV\
UlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FUR\
V9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEA\
ExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvA\
ABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUA\
AAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWA\
ADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICA\
gICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICA\
gICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAA\
AABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lb\
mNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDA\
wMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DR\
UVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFS\
U5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),34608:((G,W)=>{Object.defineProperty(W,"__esModule",{value:!0}),W.enumToMap=void 0;function e(t){const N={};return Object.
keys(t).forEach(w=>{const D=t[w];typeof D=="number"&&(N[w]=D)}),N}W.enumToMap=e}),77017:((G,W,e)=>{const{kClients:t}=e(68031),N=e(61745),{kAgent:w,kMockAgentSet:D,
kMockAgentGet:u,kDispatches:Q,kIsMockActive:a,kNetConnect:B,kGetNetConnect:A,kOptions:c,kFactory:i}=e(52305),n=e(72361),g=e(36480),{matchValue:I,buildMockOptions:C}=e(
73193),{InvalidArgumentError:R,UndiciError:k}=e(53959),m=e(33415),U=e(35773),b=e(85738);class M extends m{constructor(r){if(super(r),this[B]=!0,this[a]=!0,r?.agent&&
typeof r.agent.dispatch!="function")throw new R("Argument opts.agent must implement Agent");const s=r?.agent?r.agent:new N(r);this[w]=s,this[t]=s[t],this[c]=C(r)}get(r){
let s=this[u](r);return s||(s=this[i](r),this[D](r,s)),s}dispatch(r,s){return this.get(r.origin),this[w].dispatch(r,s)}async close(){await this[w].close(),this[t].
clear()}deactivate(){this[a]=!1}activate(){this[a]=!0}enableNetConnect(r){if(typeof r=="string"||typeof r=="function"||r instanceof RegExp)Array.isArray(this[B])?
this[B].push(r):this[B]=[r];else if(typeof r>"u")this[B]=!0;else throw new R("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[B]=!1}get isMockActive(){return this[a]}[D](r,s){this[t].set(r,s)}[i](r){const s=Object.assign({agent:this},this[c]);return this[c]&&this[c].connections===
1?new n(r,s):new g(r,s)}[u](r){const s=this[t].get(r);if(s)return s;if(typeof r!="string"){const h=this[i]("http://localhost:9999");return this[D](r,h),h}for(const[
h,o]of Array.from(this[t]))if(o&&typeof h!="string"&&I(h,r)){const y=this[i](r);return this[D](r,y),y[Q]=o[Q],y}}[A](){return this[B]}pendingInterceptors(){const r=this[t];
return Array.from(r.entries()).flatMap(([s,h])=>h[Q].map(o=>({...o,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({pendingInterceptorsFormatter:r=new b}={}){
const s=this.pendingInterceptors();if(s.length===0)return;const h=new U("interceptor","interceptors").pluralize(s.length);throw new k(`
${h.count} ${h.noun} ${h.is} pending:

${r.format(s)}
`.trim())}}G.exports=M}),72361:((G,W,e)=>{const{promisify:t}=e(57975),N=e(71313),{buildMockDispatch:w}=e(73193),{kDispatches:D,kMockAgent:u,kClose:Q,kOriginalClose:a,
kOrigin:B,kOriginalDispatch:A,kConnected:c}=e(52305),{MockInterceptor:i}=e(5843),n=e(68031),{InvalidArgumentError:g}=e(53959);class I extends N{constructor(R,k){
if(super(R,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[u]=k.agent,this[B]=R,this[D]=[],this[c]=
1,this[A]=this.dispatch,this[a]=this.close.bind(this),this.dispatch=w.call(this),this.close=this[Q]}get[n.kConnected](){return this[c]}intercept(R){return new i(
R,this[D])}async[Q](){await t(this[a])(),this[c]=0,this[u][n.kClients].delete(this[B])}}G.exports=I}),12673:((G,W,e)=>{const{UndiciError:t}=e(53959),N=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class w extends t{constructor(u){super(u),Error.captureStackTrace(this,w),this.name="MockNotMatchedError",this.message=
u||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](u){return u&&u[N]===!0}[N]=!0}
G.exports={MockNotMatchedError:w}}),5843:((G,W,e)=>{const{getResponseData:t,buildKey:N,addMockDispatch:w}=e(73193),{kDispatches:D,kDispatchKey:u,kDefaultHeaders:Q,
kDefaultTrailers:a,kContentLength:B,kMockDispatch:A}=e(52305),{InvalidArgumentError:c}=e(53959),{buildURL:i}=e(89500);class n{constructor(C){this[A]=C}delay(C){
if(typeof C!="number"||!Number.isInteger(C)||C<=0)throw new c("waitInMs must be a valid integer > 0");return this[A].delay=C,this}persist(){return this[A].persist=
!0,this}times(C){if(typeof C!="number"||!Number.isInteger(C)||C<=0)throw new c("repeatTimes must be a valid integer > 0");return this[A].times=C,this}}class g{constructor(C,R){
if(typeof C!="object")throw new c("opts must be an object");if(typeof C.path>"u")throw new c("opts.path must be defined");if(typeof C.method>"u"&&(C.method="GET"),
typeof C.path=="string")if(C.query)C.path=i(C.path,C.query);else{const k=new URL(C.path,"data://");C.path=k.pathname+k.search}typeof C.method=="string"&&(C.method=
C.method.toUpperCase()),this[u]=N(C),this[D]=R,this[Q]={},this[a]={},this[B]=!1}createMockScopeDispatchData({statusCode:C,data:R,responseOptions:k}){const m=t(R),
U=this[B]?{"content-length":m.length}:{},b={...this[Q],...U,...k.headers},M={...this[a],...k.trailers};return{statusCode:C,data:R,headers:b,trailers:M}}validateReplyParameters(C){
if(typeof C.statusCode>"u")throw new c("statusCode must be defined");if(typeof C.responseOptions!="object"||C.responseOptions===null)throw new c("responseOption\
s must be an object")}reply(C){if(typeof C=="function"){const U=M=>{const T=C(M);if(typeof T!="object"||T===null)throw new c("reply options callback must return\
 an object");const r={data:"",responseOptions:{},...T};return this.validateReplyParameters(r),{...this.createMockScopeDispatchData(r)}},b=w(this[D],this[u],U);return new n(
b)}const R={statusCode:C,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(R);const k=this.
createMockScopeDispatchData(R),m=w(this[D],this[u],k);return new n(m)}replyWithError(C){if(typeof C>"u")throw new c("error must be defined");const R=w(this[D],this[u],
{error:C});return new n(R)}defaultReplyHeaders(C){if(typeof C>"u")throw new c("headers must be defined");return this[Q]=C,this}defaultReplyTrailers(C){if(typeof C>
"u")throw new c("trailers must be defined");return this[a]=C,this}replyContentLength(){return this[B]=!0,this}}G.exports.MockInterceptor=g,G.exports.MockScope=n}),
36480:((G,W,e)=>{const{promisify:t}=e(57975),N=e(5928),{buildMockDispatch:w}=e(73193),{kDispatches:D,kMockAgent:u,kClose:Q,kOriginalClose:a,kOrigin:B,kOriginalDispatch:A,
kConnected:c}=e(52305),{MockInterceptor:i}=e(5843),n=e(68031),{InvalidArgumentError:g}=e(53959);class I extends N{constructor(R,k){if(super(R,k),!k||!k.agent||typeof k.
agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[u]=k.agent,this[B]=R,this[D]=[],this[c]=1,this[A]=this.dispatch,this[a]=
this.close.bind(this),this.dispatch=w.call(this),this.close=this[Q]}get[n.kConnected](){return this[c]}intercept(R){return new i(R,this[D])}async[Q](){await t(this[a])(),
this[c]=0,this[u][n.kClients].delete(this[B])}}G.exports=I}),52305:(G=>{G.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),
kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol(
"content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispa\
tch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("n\
et connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),73193:((G,W,e)=>{const{MockNotMatchedError:t}=e(12673),{kDispatches:N,kMockAgent:w,
kOriginalDispatch:D,kOrigin:u,kGetNetConnect:Q}=e(52305),{buildURL:a}=e(89500),{STATUS_CODES:B}=e(37067),{types:{isPromise:A}}=e(57975);function c(E,l){return typeof E==
"string"?E===l:E instanceof RegExp?E.test(l):typeof E=="function"?E(l)===!0:!1}function i(E){return Object.fromEntries(Object.entries(E).map(([l,F])=>[l.toLocaleLowerCase(),
F]))}function n(E,l){if(Array.isArray(E)){for(let F=0;F<E.length;F+=2)if(E[F].toLocaleLowerCase()===l.toLocaleLowerCase())return E[F+1];return}else return typeof E.
get=="function"?E.get(l):i(E)[l.toLocaleLowerCase()]}function g(E){const l=E.slice(),F=[];for(let Y=0;Y<l.length;Y+=2)F.push([l[Y],l[Y+1]]);return Object.fromEntries(
F)}function I(E,l){if(typeof E.headers=="function")return Array.isArray(l)&&(l=g(l)),E.headers(l?i(l):{});if(typeof E.headers>"u")return!0;if(typeof l!="object"||
typeof E.headers!="object")return!1;for(const[F,Y]of Object.entries(E.headers)){const J=n(l,F);if(!c(Y,J))return!1}return!0}function C(E){if(typeof E!="string")
return E;const l=E.split("?");if(l.length!==2)return E;const F=new URLSearchParams(l.pop());return F.sort(),[...l,F.toString()].join("?")}function R(E,{path:l,method:F,
body:Y,headers:J}){const x=c(E.path,l),V=c(E.method,F),tA=typeof E.body<"u"?c(E.body,Y):!0,iA=I(E,J);return x&&V&&tA&&iA}function k(E){return Buffer.isBuffer(E)||
E instanceof Uint8Array||E instanceof ArrayBuffer?E:typeof E=="object"?JSON.stringify(E):E.toString()}function m(E,l){const F=l.query?a(l.path,l.query):l.path,Y=typeof F==
"string"?C(F):F;let J=E.filter(({consumed:x})=>!x).filter(({path:x})=>c(C(x),Y));if(J.length===0)throw new t(`Mock dispatch not matched for path '${Y}'`);if(J=J.
filter(({method:x})=>c(x,l.method)),J.length===0)throw new t(`Mock dispatch not matched for method '${l.method}' on path '${Y}'`);if(J=J.filter(({body:x})=>typeof x<
"u"?c(x,l.body):!0),J.length===0)throw new t(`Mock dispatch not matched for body '${l.body}' on path '${Y}'`);if(J=J.filter(x=>I(x,l.headers)),J.length===0){const x=typeof l.
headers=="object"?JSON.stringify(l.headers):l.headers;throw new t(`Mock dispatch not matched for headers '${x}' on path '${Y}'`)}return J[0]}function U(E,l,F){const Y={
timesInvoked:0,times:1,persist:!1,consumed:!1},J=typeof F=="function"?{callback:F}:{...F},x={...Y,...l,pending:!0,data:{error:null,...J}};return E.push(x),x}function b(E,l){
const F=E.findIndex(Y=>Y.consumed?R(Y,l):!1);F!==-1&&E.splice(F,1)}function M(E){const{path:l,method:F,body:Y,headers:J,query:x}=E;return{path:l,method:F,body:Y,
headers:J,query:x}}function T(E){const l=Object.keys(E),F=[];for(let Y=0;Y<l.length;++Y){const J=l[Y],x=E[J],V=Buffer.from(`${J}`);if(Array.isArray(x))for(let tA=0;tA<
x.length;++tA)F.push(V,Buffer.from(`${x[tA]}`));else F.push(V,Buffer.from(`${x}`))}return F}function r(E){return B[E]||"unknown"}async function s(E){const l=[];
for await(const F of E)l.push(F);return Buffer.concat(l).toString("utf8")}function h(E,l){const F=M(E),Y=m(this[N],F);Y.timesInvoked++,Y.data.callback&&(Y.data=
{...Y.data,...Y.data.callback(E)});const{data:{statusCode:J,data:x,headers:V,trailers:tA,error:iA},delay:BA,persist:gA}=Y,{timesInvoked:lA,times:CA}=Y;if(Y.consumed=
!gA&&lA>=CA,Y.pending=lA<CA,iA!==null)return b(this[N],F),l.onError(iA),!0;typeof BA=="number"&&BA>0?setTimeout(()=>{IA(this[N])},BA):IA(this[N]);function IA(kA,_=x){
const $=Array.isArray(E.headers)?g(E.headers):E.headers,eA=typeof _=="function"?_({...E,headers:$}):_;if(A(eA)){eA.then(X=>IA(kA,X));return}const P=k(eA),EA=T(V),
oA=T(tA);l.onConnect?.(X=>l.onError(X),null),l.onHeaders?.(J,EA,RA,r(J)),l.onData?.(Buffer.from(P)),l.onComplete?.(oA),b(kA,F)}function RA(){}return!0}function o(){
const E=this[w],l=this[u],F=this[D];return function(J,x){if(E.isMockActive)try{h.call(this,J,x)}catch(V){if(V instanceof t){const tA=E[Q]();if(tA===!1)throw new t(
`${V.message}: subsequent request to origin ${l} was not allowed (net.connect disabled)`);if(y(tA,l))F.call(this,J,x);else throw new t(`${V.message}: subsequent\
 request to origin ${l} was not allowed (net.connect is not enabled for this origin)`)}else throw V}else F.call(this,J,x)}}function y(E,l){const F=new URL(l);return E===
!0?!0:!!(Array.isArray(E)&&E.some(Y=>c(Y,F.host)))}function f(E){if(E){const{agent:l,...F}=E;return F}}G.exports={getResponseData:k,getMockDispatch:m,addMockDispatch:U,
deleteMockDispatch:b,buildKey:M,generateKeyValues:T,matchValue:c,getResponse:s,getStatusText:r,mockDispatch:h,buildMockDispatch:o,checkNetConnect:y,buildMockOptions:f,
getHeaderByName:n,buildHeadersFromArray:g}}),85738:((G,W,e)=>{const{Transform:t}=e(57075),{Console:N}=e(37540),w=process.versions.icu?"\u2705":"Y ",D=process.versions.
icu?"\u274C":"N ";G.exports=class{constructor({disableColors:Q}={}){this.transform=new t({transform(a,B,A){A(null,a)}}),this.logger=new N({stdout:this.transform,
inspectOptions:{colors:!Q&&!process.env.CI}})}format(Q){const a=Q.map(({method:B,path:A,data:{statusCode:c},persist:i,times:n,timesInvoked:g,origin:I})=>({Method:B,
Origin:I,Path:A,"Status code":c,Persistent:i?w:D,Invocations:g,Remaining:i?1/0:n-g}));return this.logger.table(a),this.transform.read().toString()}}}),35773:(G=>{
const W={pronoun:"it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};G.exports=class{constructor(N,w){this.singular=N,this.plural=
w}pluralize(N){const w=N===1,D=w?W:e,u=w?this.singular:this.plural;return{...D,count:N,noun:u}}}}),74591:(G=>{let W=0;const e=1e3,t=(e>>1)-1;let N;const w=Symbol(
"kFastTimer"),D=[],u=-2,Q=-1,a=0,B=1;function A(){W+=t;let n=0,g=D.length;for(;n<g;){const I=D[n];I._state===a?(I._idleStart=W-t,I._state=B):I._state===B&&W>=I.
_idleStart+I._idleTimeout&&(I._state=Q,I._idleStart=-1,I._onTimeout(I._timerArg)),I._state===Q?(I._state=u,--g!==0&&(D[n]=D[g])):++n}D.length=g,D.length!==0&&c()}
function c(){N?N.refresh():(clearTimeout(N),N=setTimeout(A,t),N.unref&&N.unref())}class i{[w]=!0;_state=u;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,I,C){
this._onTimeout=g,this._idleTimeout=I,this._timerArg=C,this.refresh()}refresh(){this._state===u&&D.push(this),(!N||D.length===1)&&c(),this._state=a}clear(){this.
_state=Q,this._idleStart=-1}}G.exports={setTimeout(n,g,I){return g<=e?setTimeout(n,g,I):new i(n,g,I)},clearTimeout(n){n[w]?n.clear():clearTimeout(n)},setFastTimeout(n,g,I){
return new i(n,g,I)},clearFastTimeout(n){n.clear()},now(){return W},tick(n=0){W+=n-e+1,A(),A()},reset(){W=0,D.length=0,clearTimeout(N),N=null},kFastTimer:w}}),19918:((G,W,e)=>{
const{kConstruct:t}=e(8329),{urlEquals:N,getFieldValues:w}=e(93762),{kEnumerableProperty:D,isDisturbed:u}=e(89500),{webidl:Q}=e(14625),{Response:a,cloneResponse:B,
fromInnerResponse:A}=e(87287),{Request:c,fromInnerRequest:i}=e(19683),{kState:n}=e(23175),{fetching:g}=e(64202),{urlIsHttpHttpsScheme:I,createDeferredPromise:C,
readAllBytes:R}=e(1204),k=e(34589);class m{#A;constructor(){arguments[0]!==t&&Q.illegalConstructor(),Q.util.markAsUncloneable(this),this.#A=arguments[1]}async match(M,T={}){
Q.brandCheck(this,m);const r="Cache.match";Q.argumentLengthCheck(arguments,1,r),M=Q.converters.RequestInfo(M,r,"request"),T=Q.converters.CacheQueryOptions(T,r,"\
options");const s=this.#r(M,T,1);if(s.length!==0)return s[0]}async matchAll(M=void 0,T={}){Q.brandCheck(this,m);const r="Cache.matchAll";return M!==void 0&&(M=Q.
converters.RequestInfo(M,r,"request")),T=Q.converters.CacheQueryOptions(T,r,"options"),this.#r(M,T)}async add(M){Q.brandCheck(this,m);const T="Cache.add";Q.argumentLengthCheck(
arguments,1,T),M=Q.converters.RequestInfo(M,T,"request");const r=[M];return await this.addAll(r)}async addAll(M){Q.brandCheck(this,m);const T="Cache.addAll";Q.argumentLengthCheck(
arguments,1,T);const r=[],s=[];for(let Y of M){if(Y===void 0)throw Q.errors.conversionFailed({prefix:T,argument:"Argument 1",types:["undefined is not allowed"]});
if(Y=Q.converters.RequestInfo(Y),typeof Y=="string")continue;const J=Y[n];if(!I(J.url)||J.method!=="GET")throw Q.errors.exception({header:T,message:"Expected ht\
tp/s scheme when method is not GET."})}const h=[];for(const Y of M){const J=new c(Y)[n];if(!I(J.url))throw Q.errors.exception({header:T,message:"Expected http/s\
 scheme."});J.initiator="fetch",J.destination="subresource",s.push(J);const x=C();h.push(g({request:J,processResponse(V){if(V.type==="error"||V.status===206||V.
status<200||V.status>299)x.reject(Q.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(V.headersList.
contains("vary")){const tA=w(V.headersList.get("vary"));for(const iA of tA)if(iA==="*"){x.reject(Q.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const BA of h)BA.abort();return}}},processResponseEndOfBody(V){if(V.aborted){x.reject(new DOMException("aborted","AbortError"));return}x.resolve(
V)}})),r.push(x.promise)}const y=await Promise.all(r),f=[];let E=0;for(const Y of y){const J={type:"put",request:s[E],response:Y};f.push(J),E++}const l=C();let F=null;
try{this.#e(f)}catch(Y){F=Y}return queueMicrotask(()=>{F===null?l.resolve(void 0):l.reject(F)}),l.promise}async put(M,T){Q.brandCheck(this,m);const r="Cache.put";
Q.argumentLengthCheck(arguments,2,r),M=Q.converters.RequestInfo(M,r,"request"),T=Q.converters.Response(T,r,"response");let s=null;if(M instanceof c?s=M[n]:s=new c(
M)[n],!I(s.url)||s.method!=="GET")throw Q.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});const h=T[n];if(h.status===206)
throw Q.errors.exception({header:r,message:"Got 206 status"});if(h.headersList.contains("vary")){const J=w(h.headersList.get("vary"));for(const x of J)if(x==="*")
throw Q.errors.exception({header:r,message:"Got * vary field value"})}if(h.body&&(u(h.body.stream)||h.body.stream.locked))throw Q.errors.exception({header:r,message:"\
Response body is locked or disturbed"});const o=B(h),y=C();if(h.body!=null){const x=h.body.stream.getReader();R(x).then(y.resolve,y.reject)}else y.resolve(void 0);
const f=[],E={type:"put",request:s,response:o};f.push(E);const l=await y.promise;o.body!=null&&(o.body.source=l);const F=C();let Y=null;try{this.#e(f)}catch(J){
Y=J}return queueMicrotask(()=>{Y===null?F.resolve():F.reject(Y)}),F.promise}async delete(M,T={}){Q.brandCheck(this,m);const r="Cache.delete";Q.argumentLengthCheck(
arguments,1,r),M=Q.converters.RequestInfo(M,r,"request"),T=Q.converters.CacheQueryOptions(T,r,"options");let s=null;if(M instanceof c){if(s=M[n],s.method!=="GET"&&
!T.ignoreMethod)return!1}else k(typeof M=="string"),s=new c(M)[n];const h=[],o={type:"delete",request:s,options:T};h.push(o);const y=C();let f=null,E;try{E=this.#e(
h)}catch(l){f=l}return queueMicrotask(()=>{f===null?y.resolve(!!E?.length):y.reject(f)}),y.promise}async keys(M=void 0,T={}){Q.brandCheck(this,m);const r="Cache\
.keys";M!==void 0&&(M=Q.converters.RequestInfo(M,r,"request")),T=Q.converters.CacheQueryOptions(T,r,"options");let s=null;if(M!==void 0)if(M instanceof c){if(s=
M[n],s.method!=="GET"&&!T.ignoreMethod)return[]}else typeof M=="string"&&(s=new c(M)[n]);const h=C(),o=[];if(M===void 0)for(const y of this.#A)o.push(y[0]);else{
const y=this.#t(s,T);for(const f of y)o.push(f[0])}return queueMicrotask(()=>{const y=[];for(const f of o){const E=i(f,new AbortController().signal,"immutable");
y.push(E)}h.resolve(Object.freeze(y))}),h.promise}#e(M){const T=this.#A,r=[...T],s=[],h=[];try{for(const o of M){if(o.type!=="delete"&&o.type!=="put")throw Q.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="delete"&&o.response!=null)throw Q.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)throw new DOMException(
"???","InvalidStateError");let y;if(o.type==="delete"){if(y=this.#t(o.request,o.options),y.length===0)return[];for(const f of y){const E=T.indexOf(f);k(E!==-1),
T.splice(E,1)}}else if(o.type==="put"){if(o.response==null)throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const f=o.request;if(!I(f.url))throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(f.
method!=="GET")throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)throw Q.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});y=this.#t(o.request);for(const E of y){const l=T.indexOf(E);k(l!==-1),T.splice(l,1)}T.push([o.
request,o.response]),s.push([o.request,o.response])}h.push([o.request,o.response])}return h}catch(o){throw this.#A.length=0,this.#A=r,o}}#t(M,T,r){const s=[],h=r??
this.#A;for(const o of h){const[y,f]=o;this.#n(M,y,f,T)&&s.push(o)}return s}#n(M,T,r=null,s){const h=new URL(M.url),o=new URL(T.url);if(s?.ignoreSearch&&(o.search=
"",h.search=""),!N(h,o,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;const y=w(r.headersList.get("vary"));for(const f of y){if(f===
"*")return!1;const E=T.headersList.get(f),l=M.headersList.get(f);if(E!==l)return!1}return!0}#r(M,T,r=1/0){let s=null;if(M!==void 0)if(M instanceof c){if(s=M[n],
s.method!=="GET"&&!T.ignoreMethod)return[]}else typeof M=="string"&&(s=new c(M)[n]);const h=[];if(M===void 0)for(const y of this.#A)h.push(y[1]);else{const y=this.#t(
s,T);for(const f of y)h.push(f[1])}const o=[];for(const y of h){const f=A(y,"immutable");if(o.push(f.clone()),o.length>=r)break}return Object.freeze(o)}}Object.
defineProperties(m.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:D,matchAll:D,add:D,addAll:D,put:D,delete:D,keys:D});const U=[{key:"igno\
reSearch",converter:Q.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:Q.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:Q.
converters.boolean,defaultValue:()=>!1}];Q.converters.CacheQueryOptions=Q.dictionaryConverter(U),Q.converters.MultiCacheQueryOptions=Q.dictionaryConverter([...U,
{key:"cacheName",converter:Q.converters.DOMString}]),Q.converters.Response=Q.interfaceConverter(a),Q.converters["sequence<RequestInfo>"]=Q.sequenceConverter(Q.converters.
RequestInfo),G.exports={Cache:m}}),56577:((G,W,e)=>{const{kConstruct:t}=e(8329),{Cache:N}=e(19918),{webidl:w}=e(14625),{kEnumerableProperty:D}=e(89500);class u{#A=new Map;constructor(){
arguments[0]!==t&&w.illegalConstructor(),w.util.markAsUncloneable(this)}async match(a,B={}){if(w.brandCheck(this,u),w.argumentLengthCheck(arguments,1,"CacheStor\
age.match"),a=w.converters.RequestInfo(a),B=w.converters.MultiCacheQueryOptions(B),B.cacheName!=null){if(this.#A.has(B.cacheName)){const A=this.#A.get(B.cacheName);
return await new N(t,A).match(a,B)}}else for(const A of this.#A.values()){const i=await new N(t,A).match(a,B);if(i!==void 0)return i}}async has(a){w.brandCheck(
this,u);const B="CacheStorage.has";return w.argumentLengthCheck(arguments,1,B),a=w.converters.DOMString(a,B,"cacheName"),this.#A.has(a)}async open(a){w.brandCheck(
this,u);const B="CacheStorage.open";if(w.argumentLengthCheck(arguments,1,B),a=w.converters.DOMString(a,B,"cacheName"),this.#A.has(a)){const c=this.#A.get(a);return new N(
t,c)}const A=[];return this.#A.set(a,A),new N(t,A)}async delete(a){w.brandCheck(this,u);const B="CacheStorage.delete";return w.argumentLengthCheck(arguments,1,B),
a=w.converters.DOMString(a,B,"cacheName"),this.#A.delete(a)}async keys(){return w.brandCheck(this,u),[...this.#A.keys()]}}Object.defineProperties(u.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:D,has:D,open:D,delete:D,keys:D}),G.exports={CacheStorage:u}}),8329:((G,W,e)=>{G.exports={kConstruct:e(
68031).kConstruct}}),93762:((G,W,e)=>{const t=e(34589),{URLSerializer:N}=e(50192),{isValidHeaderName:w}=e(1204);function D(Q,a,B=!1){const A=N(Q,B),c=N(a,B);return A===
c}function u(Q){t(Q!==null);const a=[];for(let B of Q.split(","))B=B.trim(),w(B)&&a.push(B);return a}G.exports={urlEquals:D,getFieldValues:u}}),85848:(G=>{G.exports=
{maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),67889:((G,W,e)=>{const{parseSetCookie:t}=e(51814),{stringify:N}=e(80185),{webidl:w}=e(14625),{Headers:D}=e(
13408);function u(A){w.argumentLengthCheck(arguments,1,"getCookies"),w.brandCheck(A,D,{strict:!1});const c=A.get("cookie"),i={};if(!c)return i;for(const n of c.
split(";")){const[g,...I]=n.split("=");i[g.trim()]=I.join("=")}return i}function Q(A,c,i){w.brandCheck(A,D,{strict:!1});const n="deleteCookie";w.argumentLengthCheck(
arguments,2,n),c=w.converters.DOMString(c,n,"name"),i=w.converters.DeleteCookieAttributes(i),B(A,{name:c,value:"",expires:new Date(0),...i})}function a(A){w.argumentLengthCheck(
arguments,1,"getSetCookies"),w.brandCheck(A,D,{strict:!1});const c=A.getSetCookie();return c?c.map(i=>t(i)):[]}function B(A,c){w.argumentLengthCheck(arguments,2,
"setCookie"),w.brandCheck(A,D,{strict:!1}),c=w.converters.Cookie(c);const i=N(c);i&&A.append("Set-Cookie",i)}w.converters.DeleteCookieAttributes=w.dictionaryConverter(
[{converter:w.nullableConverter(w.converters.DOMString),key:"path",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null}]),
w.converters.Cookie=w.dictionaryConverter([{converter:w.converters.DOMString,key:"name"},{converter:w.converters.DOMString,key:"value"},{converter:w.nullableConverter(
A=>typeof A=="number"?w.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:w.nullableConverter(w.converters["long \
long"]),key:"maxAge",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:w.nullableConverter(
w.converters.DOMString),key:"path",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.boolean),key:"secure",defaultValue:()=>null},{converter:w.
nullableConverter(w.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:w.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","No\
ne"]},{converter:w.sequenceConverter(w.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),G.exports={getCookies:u,deleteCookie:Q,getSetCookies:a,
setCookie:B}}),51814:((G,W,e)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:N}=e(85848),{isCTLExcludingHtab:w}=e(80185),{collectASequenceOfCodePointsFast:D}=e(
50192),u=e(34589);function Q(B){if(w(B))return null;let A="",c="",i="",n="";if(B.includes(";")){const g={position:0};A=D(";",B,g),c=B.slice(g.position)}else A=B;
if(!A.includes("="))n=A;else{const g={position:0};i=D("=",A,g),n=A.slice(g.position+1)}return i=i.trim(),n=n.trim(),i.length+n.length>t?null:{name:i,value:n,...a(
c)}}function a(B,A={}){if(B.length===0)return A;u(B[0]===";"),B=B.slice(1);let c="";B.includes(";")?(c=D(";",B,{position:0}),B=B.slice(c.length)):(c=B,B="");let i="",
n="";if(c.includes("=")){const I={position:0};i=D("=",c,I),n=c.slice(I.position+1)}else i=c;if(i=i.trim(),n=n.trim(),n.length>N)return a(B,A);const g=i.toLowerCase();
if(g==="expires"){const I=new Date(n);A.expires=I}else if(g==="max-age"){const I=n.charCodeAt(0);if((I<48||I>57)&&n[0]!=="-"||!/^\d+$/.test(n))return a(B,A);const C=Number(
n);A.maxAge=C}else if(g==="domain"){let I=n;I[0]==="."&&(I=I.slice(1)),I=I.toLowerCase(),A.domain=I}else if(g==="path"){let I="";n.length===0||n[0]!=="/"?I="/":
I=n,A.path=I}else if(g==="secure")A.secure=!0;else if(g==="httponly")A.httpOnly=!0;else if(g==="samesite"){const I=n.toLowerCase();I==="none"?A.sameSite="None":
I==="strict"?A.sameSite="Strict":I==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${i}=${n}`);return a(B,A)}G.exports={parseSetCookie:Q,parseUnparsedAttributes:a}}),
80185:(G=>{function W(i){for(let n=0;n<i.length;++n){const g=i.charCodeAt(n);if(g>=0&&g<=8||g>=10&&g<=31||g===127)return!0}return!1}function e(i){for(let n=0;n<
i.length;++n){const g=i.charCodeAt(n);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||g===91||g===93||g===
63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(i){let n=i.length,g=0;if(i[0]==='"'){if(n===1||i[n-1]!=='"')throw new Error("Inv\
alid cookie value");--n,++g}for(;g<n;){const I=i.charCodeAt(g++);if(I<33||I>126||I===34||I===44||I===59||I===92)throw new Error("Invalid cookie value")}}function N(i){
for(let n=0;n<i.length;++n){const g=i.charCodeAt(n);if(g<32||g>126||g===59)throw new Error("Invalid cookie path")}}function w(i){return i>=48&&i<=57||i>=65&&i<=
90||i>=97&&i<=122}function D(i){if(i===" ")return;if(i.length>255)throw new Error("Invalid cookie domain");let n=0;for(let g=0;g<i.length;++g){const I=i.charCodeAt(
g);if(I===46){if(n===0)throw new Error("Invalid cookie domain");if(i.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");n=0;continue}if(n===0&&!w(I))
throw new Error("Invalid cookie domain");if(!w(I)&&I!==45)throw new Error("Invalid cookie domain");if(++n>63)throw new Error("Invalid cookie domain")}if(n===0||
i.charCodeAt(i.length-1)===45)throw new Error("Invalid cookie domain")}const u=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Q=["Jan","Feb","Mar","Apr","May","Jun",
"Jul","Aug","Sep","Oct","Nov","Dec"],a=Array(61).fill(0).map((i,n)=>n.toString().padStart(2,"0"));function B(i){return typeof i=="number"&&(i=new Date(i)),`${u[i.
getUTCDay()]}, ${a[i.getUTCDate()]} ${Q[i.getUTCMonth()]} ${i.getUTCFullYear()} ${a[i.getUTCHours()]}:${a[i.getUTCMinutes()]}:${a[i.getUTCSeconds()]} GMT`}function A(i){
if(i<0)throw new Error("Invalid cookie max-age")}function c(i){if(i.name.length===0)return null;e(i.name),t(i.value);const n=[`${i.name}=${i.value}`];i.name.startsWith(
"__Secure-")&&(i.secure=!0),i.name.startsWith("__Host-")&&(i.secure=!0,i.domain=null,i.path="/"),i.secure&&n.push("Secure"),i.httpOnly&&n.push("HttpOnly"),typeof i.
maxAge=="number"&&(A(i.maxAge),n.push(`Max-Age=${i.maxAge}`)),i.domain&&(D(i.domain),n.push(`Domain=${i.domain}`)),i.path&&(N(i.path),n.push(`Path=${i.path}`)),
i.expires&&i.expires.toString()!=="Invalid Date"&&n.push(`Expires=${B(i.expires)}`),i.sameSite&&n.push(`SameSite=${i.sameSite}`);for(const g of i.unparsed){if(!g.
includes("="))throw new Error("Invalid unparsed");const[I,...C]=g.split("="),R=I.trim(),k=C.join("=");e(R),t(k),n.push(`${R}=${k}`)}return n.join("; ")}G.exports=
{isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:N,validateCookieValue:t,toIMFDate:B,stringify:c}}),18819:((G,W,e)=>{const t=e(4573),{Transform:N}=e(
57075),{isASCIINumber:w,isValidLastEventId:D}=e(23943),u=[239,187,191],Q=10,a=13,B=58,A=32,c=t.kStringMaxLength,i=Buffer.from("data"),n=Buffer.from("event"),g=Buffer.
from("id"),I=Buffer.from("retry"),C=1024,R=131072,k=128;function m(r,s){if(s>=r.length)return!1;for(let h=s;h<r.length;h++)if(r[h]<48||r[h]>57)return!1;return!0}
function U(r,s){for(let h=s;h<r.length;h++)if(r[h]===0)return!1;return!0}function b(r,s,h){if(s!==h.length)return!1;for(let o=0;o<s;o++)if(r[o]!==h[o])return!1;
return!0}function M(){const r=new Error("EventSource message size exceeded");return r.aborted=!1,r}class T extends N{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){
s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??c;const h=this.maxEventSize>0?Math.min(R,Math.max(C,Math.
floor(this.maxEventSize/k))):0;this.maxDataLines=h,this.maxBufferedChunks=h,s.push&&(this.push=s.push)}_transform(s,h,o){if(s.length===0){o();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&s[0]!==Q&&s[0]!==a){o(M());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){
const y=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(y===Q){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===Q||
y===a){y===a&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(y===Q||y===a){y===a&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(f){o(f);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(M());return}this.advanceCursor()}o()}_destroy(s,h){this.chunks.length=0,this.clearEvent(),
super._destroy(s,h)}parseLine(s,h){if(s.length===0)return;const o=s.indexOf(B);if(o===0)return;let y=s.length,f=s.length;if(o!==-1&&(y=o,f=o+1,s[f]===A&&++f),b(
s,y,i)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw M();const E=s.length-f,l=this.eventFieldSizes.data+(h.data===void 0?0:1)+E;this.setEventFieldSize(
"data",l);const F=s.toString("utf8",f);h.data===void 0?h.data=F:h.data+=`
${F}`,this.dataLineCount++;return}if(b(s,y,I)){m(s,f)&&(this.setEventFieldSize("retry",s.length-f),h.retry=s.toString("utf8",f));return}if(b(s,y,g)){U(s,f)&&(this.
setEventFieldSize("id",s.length-f),h.id=s.toString("utf8",f));return}b(s,y,n)&&f<s.length&&(this.setEventFieldSize("event",s.length-f),h.event=s.toString("utf8",
f))}setEventFieldSize(s,h){const o=this.eventSize-this.eventFieldSizes[s]+h;if(this.maxEventSize>0&&o>this.maxEventSize)throw M();this.eventSize=o,this.eventFieldSizes[s]=
h}processEvent(s){s.retry&&w(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&D(s.id)&&(this.state.lastEventId=s.id),s.data!==void 0&&this.push(
{type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const s=[];let h=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const y=this.chunks[o],f=o===this.lineChunkIndex?this.linePos:
0,E=o===this.chunkIndex?this.pos:y.length,l=y.subarray(f,E);h+=l.length,s.push(l)}return Buffer.concat(s,h)}peekBufferedByte(s){let h=this.lineChunkIndex,o=this.
linePos;for(;h<this.chunks.length;){const y=this.chunks[h],f=y.length-o;if(s<f)return y[o+s];s-=f,h++,o=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<
this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;s<o?(this.linePos+=s,s=0):(s-=o,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),h=this.peekBufferedByte(1),o=this.peekBufferedByte(
2);return h===void 0?(s===u[0]||(this.checkBOM=!1),!0):o===void 0?s===u[0]&&h===u[1]?!0:(this.checkBOM=!1,!1):(s===u[0]&&h===u[1]&&o===u[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}G.exports={EventSourceStream:T}}),37042:((G,W,e)=>{const{pipeline:t}=e(57075),{fetching:N}=e(64202),{makeRequest:w}=e(
19683),{webidl:D}=e(14625),{EventSourceStream:u}=e(18819),{parseMIMEType:Q}=e(50192),{createFastMessageEvent:a}=e(26760),{isNetworkError:B}=e(87287),{delay:A}=e(
23943),{kEnumerableProperty:c}=e(89500),{environmentSettingsObject:i}=e(1204),{getGlobalDispatcher:n}=e(61481);let g=!1;const I=3e3,C=0,R=1,k=2,m="anonymous",U="\
use-credentials";class b extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#n=C;#r=null;#s=null;#o;#i;constructor(r,s={}){super(),D.util.
markAsUncloneable(this);const h="EventSource constructor";D.argumentLengthCheck(arguments,1,h),g||(g=!0,process.emitWarning("EventSource is experimental, expect\
 them to change at any time.",{code:"UNDICI-ES"})),r=D.converters.USVString(r,h,"url"),s=D.converters.EventSourceInitDict(s,h,"eventSourceInitDict"),this.#o=s.dispatcher,
this.#i={lastEventId:"",reconnectionTime:I};const o=i;let y;try{y=new URL(r,o.settingsObject.baseUrl),this.#i.origin=y.origin}catch(l){throw new DOMException(l,
"SyntaxError")}this.#e=y.href;let f=m;s.withCredentials&&(f=U,this.#t=!0);const E={redirect:"follow",keepalive:!0,mode:"cors",credentials:f==="anonymous"?"same-\
origin":"omit",referrer:"no-referrer"};E.client=i.settingsObject,E.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],E.cache="no-store",E.initiator=
"other",E.urlList=[new URL(this.#e)],this.#r=w(E),this.#g()}get readyState(){return this.#n}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#n===
k)return;this.#n=C;const r={request:this.#r,dispatcher:this.#o},s=h=>{B(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#Q()};r.processResponseEndOfBody=
s,r.processResponse=h=>{if(B(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#Q();return}const o=h.headersList.get("conten\
t-type",!0),y=o!==null?Q(o):"failure",f=y!=="failure"&&y.essence==="text/event-stream";if(h.status!==200||f===!1){this.close(),this.dispatchEvent(new Event("err\
or"));return}this.#n=R,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const E=new u({eventSourceSettings:this.#i,maxEventSize:this.#o.
eventSourceOptions?.maxEventSize,push:l=>{this.dispatchEvent(a(l.type,l.options))}});t(h.body.stream,E,l=>{l?.aborted===!1&&(this.close(),this.dispatchEvent(new Event(
"error")))})},this.#s=N(r)}async#Q(){this.#n!==k&&(this.#n=C,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===C&&(this.#i.lastEventId.
length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){D.brandCheck(this,b),this.#n!==k&&(this.#n=k,this.#s.abort(),this.#r=
null)}get onopen(){return this.#A.open}set onopen(r){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof r=="function"?(this.#A.open=r,this.addEventListener(
"open",r)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(r){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof r==
"function"?(this.#A.message=r,this.addEventListener("message",r)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(r){this.#A.error&&this.removeEventListener(
"error",this.#A.error),typeof r=="function"?(this.#A.error=r,this.addEventListener("error",r)):this.#A.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:C,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:R,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,
value:k,writable:!1}};Object.defineProperties(b,M),Object.defineProperties(b.prototype,M),Object.defineProperties(b.prototype,{close:c,onerror:c,onmessage:c,onopen:c,
readyState:c,url:c,withCredentials:c}),D.converters.EventSourceInitDict=D.dictionaryConverter([{key:"withCredentials",converter:D.converters.boolean,defaultValue:()=>!1},
{key:"dispatcher",converter:D.converters.any,defaultValue:()=>n()}]),G.exports={EventSource:b,defaultReconnectionTime:I}}),23943:(G=>{function W(N){return N.indexOf(
"\0")===-1}function e(N){if(N.length===0)return!1;for(let w=0;w<N.length;w++)if(N.charCodeAt(w)<48||N.charCodeAt(w)>57)return!1;return!0}function t(N){return new Promise(
w=>{setTimeout(w,N).unref()})}G.exports={isValidLastEventId:W,isASCIINumber:e,delay:t}}),51448:((G,W,e)=>{const t=e(89500),{ReadableStreamFrom:N,isBlobLike:w,isReadableStreamLike:D,
readableStreamClose:u,createDeferredPromise:Q,fullyReadBody:a,extractMimeType:B,utf8DecodeBytes:A}=e(1204),{FormData:c}=e(63818),{kState:i}=e(23175),{webidl:n}=e(
14625),{Blob:g}=e(4573),I=e(34589),{isErrored:C,isDisturbed:R}=e(57075),{isArrayBuffer:k}=e(73429),{serializeAMimeType:m}=e(50192),{multipartFormDataParser:U}=e(
78016);let b;try{const V=e(77598);b=tA=>V.randomInt(0,tA)}catch{b=V=>Math.floor(Math.random(V))}const M=new TextEncoder;function T(){}const r=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let s;r&&(s=new FinalizationRegistry(V=>{const tA=V.deref();tA&&!tA.locked&&!R(tA)&&!C(tA)&&tA.cancel("Response object has be\
en garbage collected").catch(T)}));function h(V,tA=!1){let iA=null;V instanceof ReadableStream?iA=V:w(V)?iA=V.stream():iA=new ReadableStream({async pull(RA){const kA=typeof gA==
"string"?M.encode(gA):gA;kA.byteLength&&RA.enqueue(kA),queueMicrotask(()=>u(RA))},start(){},type:"bytes"}),I(D(iA));let BA=null,gA=null,lA=null,CA=null;if(typeof V==
"string")gA=V,CA="text/plain;charset=UTF-8";else if(V instanceof URLSearchParams)gA=V.toString(),CA="application/x-www-form-urlencoded;charset=UTF-8";else if(k(
V))gA=new Uint8Array(V.slice());else if(ArrayBuffer.isView(V))gA=new Uint8Array(V.buffer.slice(V.byteOffset,V.byteOffset+V.byteLength));else if(t.isFormDataLike(
V)){const RA=`----formdata-undici-0${`${b(1e11)}`.padStart(11,"0")}`,kA=`--${RA}\r
Content-Disposition: form-data`;const _=X=>X.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),$=X=>X.replace(/\r?\n|\r/g,`\r
`),eA=[],P=new Uint8Array([13,10]);lA=0;let EA=!1;for(const[X,K]of V)if(typeof K=="string"){const sA=M.encode(kA+`; name="${_($(X))}"\r
\r
${$(K)}\r
`);eA.push(sA),lA+=sA.byteLength}else{const sA=M.encode(`${kA}; name="${_($(X))}"`+(K.name?`; filename="${_(K.name)}"`:"")+`\r
Content-Type: ${K.type||"application/octet-stream"}\r
\r
`);eA.push(sA,K,P),typeof K.size=="number"?lA+=sA.byteLength+K.size+P.byteLength:EA=!0}const oA=M.encode(`--${RA}--\r
`);eA.push(oA),lA+=oA.byteLength,EA&&(lA=null),gA=V,BA=async function*(){for(const X of eA)X.stream?yield*X.stream():yield X},CA=`multipart/form-data; boundary=${RA}`}else if(w(
V))gA=V,lA=V.size,V.type&&(CA=V.type);else if(typeof V[Symbol.asyncIterator]=="function"){if(tA)throw new TypeError("keepalive");if(t.isDisturbed(V)||V.locked)throw new TypeError(
"Response body object should not be disturbed or locked");iA=V instanceof ReadableStream?V:N(V)}if((typeof gA=="string"||t.isBuffer(gA))&&(lA=Buffer.byteLength(
gA)),BA!=null){let RA;iA=new ReadableStream({async start(){RA=BA(V)[Symbol.asyncIterator]()},async pull(kA){const{value:_,done:$}=await RA.next();if($)queueMicrotask(
()=>{kA.close(),kA.byobRequest?.respond(0)});else if(!C(iA)){const eA=new Uint8Array(_);eA.byteLength&&kA.enqueue(eA)}return kA.desiredSize>0},async cancel(kA){
await RA.return()},type:"bytes"})}return[{stream:iA,source:gA,length:lA},CA]}function o(V,tA=!1){return V instanceof ReadableStream&&(I(!t.isDisturbed(V),"The b\
ody has already been consumed."),I(!V.locked,"The stream is locked.")),h(V,tA)}function y(V,tA){const[iA,BA]=tA.stream.tee();return tA.stream=iA,{stream:BA,length:tA.
length,source:tA.source}}function f(V){if(V.aborted)throw new DOMException("The operation was aborted.","AbortError")}function E(V){return{blob(){return F(this,
iA=>{let BA=x(this);return BA===null?BA="":BA&&(BA=m(BA)),new g([iA],{type:BA})},V)},arrayBuffer(){return F(this,iA=>new Uint8Array(iA).buffer,V)},text(){return F(
this,A,V)},json(){return F(this,J,V)},formData(){return F(this,iA=>{const BA=x(this);if(BA!==null)switch(BA.essence){case"multipart/form-data":{const gA=U(iA,BA);
if(gA==="failure")throw new TypeError("Failed to parse body as FormData.");const lA=new c;return lA[i]=gA,lA}case"application/x-www-form-urlencoded":{const gA=new URLSearchParams(
iA.toString()),lA=new c;for(const[CA,IA]of gA)lA.append(CA,IA);return lA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application\
/x-www-form-urlencoded".')},V)},bytes(){return F(this,iA=>new Uint8Array(iA),V)}}}function l(V){Object.assign(V.prototype,E(V))}async function F(V,tA,iA){if(n.brandCheck(
V,iA),Y(V))throw new TypeError("Body is unusable: Body has already been read");f(V[i]);const BA=Q(),gA=CA=>BA.reject(CA),lA=CA=>{try{BA.resolve(tA(CA))}catch(IA){
gA(IA)}};return V[i].body==null?(lA(Buffer.allocUnsafe(0)),BA.promise):(await a(V[i].body,lA,gA),BA.promise)}function Y(V){const tA=V[i].body;return tA!=null&&(tA.
stream.locked||t.isDisturbed(tA.stream))}function J(V){return JSON.parse(A(V))}function x(V){const tA=V[i].headersList,iA=B(tA);return iA==="failure"?null:iA}G.
exports={extractBody:h,safelyExtractBody:o,cloneBody:y,mixinBody:l,streamRegistry:s,hasFinalizationRegistry:r,bodyUnusable:Y}}),64219:(G=>{const W=["GET","HEAD",
"POST"],e=new Set(W),t=[101,204,205,304],N=[301,302,303,307,308],w=new Set(N),D=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","5\
3","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512",
"513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","419\
0","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],u=new Set(D),Q=["","no-referrer","no-referrer-when-downgrade","same-ori\
gin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],a=new Set(Q),B=["follow","manual","error"],A=["GET","HE\
AD","OPTIONS","TRACE"],c=new Set(A),i=["navigate","same-origin","no-cors","cors"],n=["omit","same-origin","include"],g=["default","no-store","reload","no-cache",
"force-cache","only-if-cached"],I=["content-encoding","content-language","content-location","content-type","content-length"],C=["half"],R=["CONNECT","TRACE","TR\
ACK"],k=new Set(R),m=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],U=new Set(m);G.exports={subresource:m,
forbiddenMethods:R,requestBodyHeader:I,referrerPolicy:Q,requestRedirect:B,requestMode:i,requestCredentials:n,requestCache:g,redirectStatus:N,corsSafeListedMethods:W,
nullBodyStatus:t,safeMethods:A,badPorts:D,requestDuplex:C,subresourceSet:U,badPortsSet:u,redirectStatusSet:w,corsSafeListedMethodsSet:e,safeMethodsSet:c,forbiddenMethodsSet:k,
referrerPolicySet:a}}),50192:((G,W,e)=>{const t=e(34589),N=new TextEncoder,w=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,D=/[\u000A\u000D\u0009\u0020]/,u=/[\u0009\u000A\u000C\u000D\u0020]/g,
Q=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function a(o){t(o.protocol==="data:");let y=B(o,!0);y=y.slice(5);const f={position:0};let E=c(",",y,f);const l=E.length;
if(E=T(E,!0,!0),f.position>=y.length)return"failure";f.position++;const F=y.slice(l+1);let Y=i(F);if(/;(\u0020){0,}base64$/i.test(E)){const x=s(Y);if(Y=R(x),Y===
"failure")return"failure";E=E.slice(0,-6),E=E.replace(/(\u0020)+$/,""),E=E.slice(0,-1)}E.startsWith(";")&&(E="text/plain"+E);let J=C(E);return J==="failure"&&(J=
C("text/plain;charset=US-ASCII")),{mimeType:J,body:Y}}function B(o,y=!1){if(!y)return o.href;const f=o.href,E=o.hash.length,l=E===0?f:f.substring(0,f.length-E);
return!E&&f.endsWith("#")?l.slice(0,-1):l}function A(o,y,f){let E="";for(;f.position<y.length&&o(y[f.position]);)E+=y[f.position],f.position++;return E}function c(o,y,f){
const E=y.indexOf(o,f.position),l=f.position;return E===-1?(f.position=y.length,y.slice(l)):(f.position=E,y.slice(l,f.position))}function i(o){const y=N.encode(
o);return I(y)}function n(o){return o>=48&&o<=57||o>=65&&o<=70||o>=97&&o<=102}function g(o){return o>=48&&o<=57?o-48:(o&223)-55}function I(o){const y=o.length,f=new Uint8Array(
y);let E=0;for(let l=0;l<y;++l){const F=o[l];F!==37?f[E++]=F:F===37&&!(n(o[l+1])&&n(o[l+2]))?f[E++]=37:(f[E++]=g(o[l+1])<<4|g(o[l+2]),l+=2)}return y===E?f:f.subarray(
0,E)}function C(o){o=b(o,!0,!0);const y={position:0},f=c("/",o,y);if(f.length===0||!w.test(f)||y.position>o.length)return"failure";y.position++;let E=c(";",o,y);
if(E=b(E,!1,!0),E.length===0||!w.test(E))return"failure";const l=f.toLowerCase(),F=E.toLowerCase(),Y={type:l,subtype:F,parameters:new Map,essence:`${l}/${F}`};for(;y.
position<o.length;){y.position++,A(V=>D.test(V),o,y);let J=A(V=>V!==";"&&V!=="=",o,y);if(J=J.toLowerCase(),y.position<o.length){if(o[y.position]===";")continue;
y.position++}if(y.position>o.length)break;let x=null;if(o[y.position]==='"')x=k(o,y,!0),c(";",o,y);else if(x=c(";",o,y),x=b(x,!1,!0),x.length===0)continue;J.length!==
0&&w.test(J)&&(x.length===0||Q.test(x))&&!Y.parameters.has(J)&&Y.parameters.set(J,x)}return Y}function R(o){o=o.replace(u,"");let y=o.length;if(y%4===0&&o.charCodeAt(
y-1)===61&&(--y,o.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(o.length===y?o:o.substring(0,y)))return"failure";const f=Buffer.from(o,"base64");return new Uint8Array(
f.buffer,f.byteOffset,f.byteLength)}function k(o,y,f){const E=y.position;let l="";for(t(o[y.position]==='"'),y.position++;l+=A(Y=>Y!=='"'&&Y!=="\\",o,y),!(y.position>=
o.length);){const F=o[y.position];if(y.position++,F==="\\"){if(y.position>=o.length){l+="\\";break}l+=o[y.position],y.position++}else{t(F==='"');break}}return f?
l:o.slice(E,y.position)}function m(o){t(o!=="failure");const{parameters:y,essence:f}=o;let E=f;for(let[l,F]of y.entries())E+=";",E+=l,E+="=",w.test(F)||(F=F.replace(
/(\\|")/g,"\\$1"),F='"'+F,F+='"'),E+=F;return E}function U(o){return o===13||o===10||o===9||o===32}function b(o,y=!0,f=!0){return r(o,y,f,U)}function M(o){return o===
13||o===10||o===9||o===12||o===32}function T(o,y=!0,f=!0){return r(o,y,f,M)}function r(o,y,f,E){let l=0,F=o.length-1;if(y)for(;l<o.length&&E(o.charCodeAt(l));)l++;
if(f)for(;F>0&&E(o.charCodeAt(F));)F--;return l===0&&F===o.length-1?o:o.slice(l,F+1)}function s(o){const y=o.length;if(65535>y)return String.fromCharCode.apply(
null,o);let f="",E=0,l=65535;for(;E<y;)E+l>y&&(l=y-E),f+=String.fromCharCode.apply(null,o.subarray(E,E+=l));return f}function h(o){switch(o.essence){case"applic\
ation/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"te\
xt/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"\
text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"im\
age/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.
endsWith("+xml")?"application/xml":""}G.exports={dataURLProcessor:a,URLSerializer:B,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:c,stringPercentDecode:i,
parseMIMEType:C,collectAnHTTPQuotedString:k,serializeAMimeType:m,removeChars:r,removeHTTPWhitespace:b,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:w,isomorphicDecode:s}}),
58905:((G,W,e)=>{const{kConnected:t,kSize:N}=e(68031);class w{constructor(Q){this.value=Q}deref(){return this.value[t]===0&&this.value[N]===0?void 0:this.value}}
class D{constructor(Q){this.finalizer=Q}register(Q,a){Q.on&&Q.on("disconnect",()=>{Q[t]===0&&Q[N]===0&&this.finalizer(a)})}unregister(Q){}}G.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:w,FinalizationRegistry:D}):
{WeakRef,FinalizationRegistry}}}),33486:((G,W,e)=>{const{Blob:t,File:N}=e(4573),{kState:w}=e(23175),{webidl:D}=e(14625);class u{constructor(B,A,c={}){const i=A,
n=c.type,g=c.lastModified??Date.now();this[w]={blobLike:B,name:i,type:n,lastModified:g}}stream(...B){return D.brandCheck(this,u),this[w].blobLike.stream(...B)}arrayBuffer(...B){
return D.brandCheck(this,u),this[w].blobLike.arrayBuffer(...B)}slice(...B){return D.brandCheck(this,u),this[w].blobLike.slice(...B)}text(...B){return D.brandCheck(
this,u),this[w].blobLike.text(...B)}get size(){return D.brandCheck(this,u),this[w].blobLike.size}get type(){return D.brandCheck(this,u),this[w].blobLike.type}get name(){
return D.brandCheck(this,u),this[w].name}get lastModified(){return D.brandCheck(this,u),this[w].lastModified}get[Symbol.toStringTag](){return"File"}}D.converters.
Blob=D.interfaceConverter(t);function Q(a){return a instanceof N||a&&(typeof a.stream=="function"||typeof a.arrayBuffer=="function")&&a[Symbol.toStringTag]==="F\
ile"}G.exports={FileLike:u,isFileLike:Q}}),78016:((G,W,e)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:N}=e(89500),{utf8DecodeBytes:w}=e(1204),{HTTP_TOKEN_CODEPOINTS:D,
isomorphicDecode:u}=e(50192),{isFileLike:Q}=e(33486),{makeEntry:a}=e(63818),B=e(34589),{File:A}=e(4573),c=globalThis.File??A,i=Buffer.from('form-data; name="'),
n=Buffer.from("; filename"),g=Buffer.from("--"),I=Buffer.from(`--\r
`);function C(r){for(let s=0;s<r.length;++s)if((r.charCodeAt(s)&-128)!==0)return!1;return!0}function R(r){const s=r.length;if(s<27||s>70)return!1;for(let h=0;h<
s;++h){const o=r.charCodeAt(h);if(!(o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function k(r,s){B(s!=="failure"&&s.essence===
"multipart/form-data");const h=s.parameters.get("boundary");if(h===void 0)return"failure";const o=Buffer.from(`--${h}`,"utf8"),y=[],f={position:0};for(;r[f.position]===
13&&r[f.position+1]===10;)f.position+=2;let E=r.length;for(;r[E-1]===10&&r[E-2]===13;)E-=2;for(E!==r.length&&(r=r.subarray(0,E));;){if(r.subarray(f.position,f.position+
o.length).equals(o))f.position+=o.length;else return"failure";if(f.position===r.length-2&&T(r,g,f)||f.position===r.length-4&&T(r,I,f))return y;if(r[f.position]!==
13||r[f.position+1]!==10)return"failure";f.position+=2;const l=m(r,f);if(l==="failure")return"failure";let{name:F,filename:Y,contentType:J,encoding:x}=l;f.position+=
2;let V;{const iA=r.indexOf(o.subarray(2),f.position);if(iA===-1)return"failure";V=r.subarray(f.position,iA-4),f.position+=V.length,x==="base64"&&(V=Buffer.from(
V.toString(),"base64"))}if(r[f.position]!==13||r[f.position+1]!==10)return"failure";f.position+=2;let tA;Y!==null?(J??="text/plain",C(J)||(J=""),tA=new c([V],Y,
{type:J})):tA=w(Buffer.from(V)),B(t(F)),B(typeof tA=="string"&&t(tA)||Q(tA)),y.push(a(F,tA,Y))}}function m(r,s){let h=null,o=null,y=null,f=null;for(;;){if(r[s.position]===
13&&r[s.position+1]===10)return h===null?"failure":{name:h,filename:o,contentType:y,encoding:f};let E=b(l=>l!==10&&l!==13&&l!==58,r,s);if(E=M(E,!0,!0,l=>l===9||
l===32),!D.test(E.toString())||r[s.position]!==58)return"failure";switch(s.position++,b(l=>l===32||l===9,r,s),N(E)){case"content-disposition":{if(h=o=null,!T(r,
i,s)||(s.position+=17,h=U(r,s),h===null))return"failure";if(T(r,n,s)){let l=s.position+n.length;if(r[l]===42&&(s.position+=1,l+=1),r[l]!==61||r[l+1]!==34||(s.position+=
12,o=U(r,s),o===null))return"failure"}break}case"content-type":{let l=b(F=>F!==10&&F!==13,r,s);l=M(l,!1,!0,F=>F===9||F===32),y=u(l);break}case"content-transfer-\
encoding":{let l=b(F=>F!==10&&F!==13,r,s);l=M(l,!1,!0,F=>F===9||F===32),f=u(l);break}default:b(l=>l!==10&&l!==13,r,s)}if(r[s.position]!==13&&r[s.position+1]!==10)
return"failure";s.position+=2}}function U(r,s){B(r[s.position-1]===34);let h=b(o=>o!==10&&o!==13&&o!==34,r,s);return r[s.position]!==34?null:(s.position++,h=new TextDecoder().
decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function b(r,s,h){let o=h.position;for(;o<s.length&&r(s[o]);)++o;return s.subarray(h.position,h.position=o)}function M(r,s,h,o){
let y=0,f=r.length-1;if(s)for(;y<r.length&&o(r[y]);)y++;if(h)for(;f>0&&o(r[f]);)f--;return y===0&&f===r.length-1?r:r.subarray(y,f+1)}function T(r,s,h){if(r.length<
s.length)return!1;for(let o=0;o<s.length;o++)if(s[o]!==r[h.position+o])return!1;return!0}G.exports={multipartFormDataParser:k,validateBoundary:R}}),63818:((G,W,e)=>{
const{isBlobLike:t,iteratorMixin:N}=e(1204),{kState:w}=e(23175),{kEnumerableProperty:D}=e(89500),{FileLike:u,isFileLike:Q}=e(33486),{webidl:a}=e(14625),{File:B}=e(
4573),A=e(57975),c=globalThis.File??B;class i{constructor(I){if(a.util.markAsUncloneable(this),I!==void 0)throw a.errors.conversionFailed({prefix:"FormData cons\
tructor",argument:"Argument 1",types:["undefined"]});this[w]=[]}append(I,C,R=void 0){a.brandCheck(this,i);const k="FormData.append";if(a.argumentLengthCheck(arguments,
2,k),arguments.length===3&&!t(C))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");I=a.converters.USVString(I,k,
"name"),C=t(C)?a.converters.Blob(C,k,"value",{strict:!1}):a.converters.USVString(C,k,"value"),R=arguments.length===3?a.converters.USVString(R,k,"filename"):void 0;
const m=n(I,C,R);this[w].push(m)}delete(I){a.brandCheck(this,i);const C="FormData.delete";a.argumentLengthCheck(arguments,1,C),I=a.converters.USVString(I,C,"nam\
e"),this[w]=this[w].filter(R=>R.name!==I)}get(I){a.brandCheck(this,i);const C="FormData.get";a.argumentLengthCheck(arguments,1,C),I=a.converters.USVString(I,C,"\
name");const R=this[w].findIndex(k=>k.name===I);return R===-1?null:this[w][R].value}getAll(I){a.brandCheck(this,i);const C="FormData.getAll";return a.argumentLengthCheck(
arguments,1,C),I=a.converters.USVString(I,C,"name"),this[w].filter(R=>R.name===I).map(R=>R.value)}has(I){a.brandCheck(this,i);const C="FormData.has";return a.argumentLengthCheck(
arguments,1,C),I=a.converters.USVString(I,C,"name"),this[w].findIndex(R=>R.name===I)!==-1}set(I,C,R=void 0){a.brandCheck(this,i);const k="FormData.set";if(a.argumentLengthCheck(
arguments,2,k),arguments.length===3&&!t(C))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");I=a.converters.USVString(
I,k,"name"),C=t(C)?a.converters.Blob(C,k,"name",{strict:!1}):a.converters.USVString(C,k,"name"),R=arguments.length===3?a.converters.USVString(R,k,"name"):void 0;
const m=n(I,C,R),U=this[w].findIndex(b=>b.name===I);U!==-1?this[w]=[...this[w].slice(0,U),m,...this[w].slice(U+1).filter(b=>b.name!==I)]:this[w].push(m)}[A.inspect.
custom](I,C){const R=this[w].reduce((m,U)=>(m[U.name]?Array.isArray(m[U.name])?m[U.name].push(U.value):m[U.name]=[m[U.name],U.value]:m[U.name]=U.value,m),{__proto__:null});
C.depth??=I,C.colors??=!0;const k=A.formatWithOptions(C,R);return`FormData ${k.slice(k.indexOf("]")+2)}`}}N("FormData",i,w,"name","value"),Object.defineProperties(
i.prototype,{append:D,delete:D,get:D,getAll:D,has:D,set:D,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function n(g,I,C){if(typeof I!="string"){if(Q(
I)||(I=I instanceof Blob?new c([I],"blob",{type:I.type}):new u(I,"blob",{type:I.type})),C!==void 0){const R={type:I.type,lastModified:I.lastModified};I=I instanceof
B?new c([I],C,R):new u(I,C,R)}}return{name:g,value:I}}G.exports={FormData:i,makeEntry:n}}),65311:(G=>{const W=Symbol.for("undici.globalOrigin.1");function e(){return globalThis[W]}
function t(N){if(N===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const w=new URL(N);if(w.protocol!==
"http:"&&w.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${w.protocol}`);Object.defineProperty(globalThis,W,{value:w,writable:!0,
enumerable:!1,configurable:!1})}G.exports={getGlobalOrigin:e,setGlobalOrigin:t}}),13408:((G,W,e)=>{const{kConstruct:t}=e(68031),{kEnumerableProperty:N}=e(89500),
{iteratorMixin:w,isValidHeaderName:D,isValidHeaderValue:u}=e(1204),{webidl:Q}=e(14625),a=e(34589),B=e(57975),A=Symbol("headers map"),c=Symbol("headers map sorte\
d");function i(T){return T===10||T===13||T===9||T===32}function n(T){let r=0,s=T.length;for(;s>r&&i(T.charCodeAt(s-1));)--s;for(;s>r&&i(T.charCodeAt(r));)++r;return r===
0&&s===T.length?T:T.substring(r,s)}function g(T,r){if(Array.isArray(r))for(let s=0;s<r.length;++s){const h=r[s];if(h.length!==2)throw Q.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});I(T,h[0],h[1])}else if(typeof r=="object"&&r!==null){const s=Object.
keys(r);for(let h=0;h<s.length;++h)I(T,s[h],r[s[h]])}else throw Q.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<s\
equence<ByteString>>","record<ByteString, ByteString>"]})}function I(T,r,s){if(s=n(s),D(r)){if(!u(s))throw Q.errors.invalidArgument({prefix:"Headers.append",value:s,
type:"header value"})}else throw Q.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header name"});if(m(T)==="immutable")throw new TypeError("immut\
able");return b(T).append(r,s,!1)}function C(T,r){return T[0]<r[0]?-1:1}class R{cookies=null;constructor(r){r instanceof R?(this[A]=new Map(r[A]),this[c]=r[c],this.
cookies=r.cookies===null?null:[...r.cookies]):(this[A]=new Map(r),this[c]=null)}contains(r,s){return this[A].has(s?r:r.toLowerCase())}clear(){this[A].clear(),this[c]=
null,this.cookies=null}append(r,s,h){this[c]=null;const o=h?r:r.toLowerCase(),y=this[A].get(o);if(y){const f=o==="cookie"?"; ":", ";this[A].set(o,{name:y.name,value:`${y.
value}${f}${s}`})}else this[A].set(o,{name:r,value:s});o==="set-cookie"&&(this.cookies??=[]).push(s)}set(r,s,h){this[c]=null;const o=h?r:r.toLowerCase();o==="se\
t-cookie"&&(this.cookies=[s]),this[A].set(o,{name:r,value:s})}delete(r,s){this[c]=null,s||(r=r.toLowerCase()),r==="set-cookie"&&(this.cookies=null),this[A].delete(
r)}get(r,s){return this[A].get(s?r:r.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:r,1:{value:s}}of this[A])yield[r,s]}get entries(){const r={};if(this[A].
size!==0)for(const{name:s,value:h}of this[A].values())r[s]=h;return r}rawValues(){return this[A].values()}get entriesList(){const r=[];if(this[A].size!==0)for(const{
0:s,1:{name:h,value:o}}of this[A])if(s==="set-cookie")for(const y of this.cookies)r.push([h,y]);else r.push([h,o]);return r}toSortedArray(){const r=this[A].size,
s=new Array(r);if(r<=32){if(r===0)return s;const h=this[A][Symbol.iterator](),o=h.next().value;s[0]=[o[0],o[1].value],a(o[1].value!==null);for(let y=1,f=0,E=0,l=0,
F=0,Y,J;y<r;++y){for(J=h.next().value,Y=s[y]=[J[0],J[1].value],a(Y[1]!==null),l=0,E=y;l<E;)F=l+(E-l>>1),s[F][0]<=Y[0]?l=F+1:E=F;if(y!==F){for(f=y;f>l;)s[f]=s[--f];
s[l]=Y}}if(!h.next().done)throw new TypeError("Unreachable");return s}else{let h=0;for(const{0:o,1:{value:y}}of this[A])s[h++]=[o,y],a(y!==null);return s.sort(C)}}}
class k{#A;#e;constructor(r=void 0){Q.util.markAsUncloneable(this),r!==t&&(this.#e=new R,this.#A="none",r!==void 0&&(r=Q.converters.HeadersInit(r,"Headers contr\
uctor","init"),g(this,r)))}append(r,s){Q.brandCheck(this,k),Q.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return r=Q.converters.ByteString(
r,h,"name"),s=Q.converters.ByteString(s,h,"value"),I(this,r,s)}delete(r){if(Q.brandCheck(this,k),Q.argumentLengthCheck(arguments,1,"Headers.delete"),r=Q.converters.
ByteString(r,"Headers.delete","name"),!D(r))throw Q.errors.invalidArgument({prefix:"Headers.delete",value:r,type:"header name"});if(this.#A==="immutable")throw new TypeError(
"immutable");this.#e.contains(r,!1)&&this.#e.delete(r,!1)}get(r){Q.brandCheck(this,k),Q.argumentLengthCheck(arguments,1,"Headers.get");const s="Headers.get";if(r=
Q.converters.ByteString(r,s,"name"),!D(r))throw Q.errors.invalidArgument({prefix:s,value:r,type:"header name"});return this.#e.get(r,!1)}has(r){Q.brandCheck(this,
k),Q.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(r=Q.converters.ByteString(r,s,"name"),!D(r))throw Q.errors.invalidArgument({prefix:s,
value:r,type:"header name"});return this.#e.contains(r,!1)}set(r,s){Q.brandCheck(this,k),Q.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";
if(r=Q.converters.ByteString(r,h,"name"),s=Q.converters.ByteString(s,h,"value"),s=n(s),D(r)){if(!u(s))throw Q.errors.invalidArgument({prefix:h,value:s,type:"hea\
der value"})}else throw Q.errors.invalidArgument({prefix:h,value:r,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(r,
s,!1)}getSetCookie(){Q.brandCheck(this,k);const r=this.#e.cookies;return r?[...r]:[]}get[c](){if(this.#e[c])return this.#e[c];const r=[],s=this.#e.toSortedArray(),
h=this.#e.cookies;if(h===null||h.length===1)return this.#e[c]=s;for(let o=0;o<s.length;++o){const{0:y,1:f}=s[o];if(y==="set-cookie")for(let E=0;E<h.length;++E)r.
push([y,h[E]]);else r.push([y,f])}return this.#e[c]=r}[B.inspect.custom](r,s){return s.depth??=r,`Headers ${B.formatWithOptions(s,this.#e.entries)}`}static getHeadersGuard(r){
return r.#A}static setHeadersGuard(r,s){r.#A=s}static getHeadersList(r){return r.#e}static setHeadersList(r,s){r.#e=s}}const{getHeadersGuard:m,setHeadersGuard:U,
getHeadersList:b,setHeadersList:M}=k;Reflect.deleteProperty(k,"getHeadersGuard"),Reflect.deleteProperty(k,"setHeadersGuard"),Reflect.deleteProperty(k,"getHeader\
sList"),Reflect.deleteProperty(k,"setHeadersList"),w("Headers",k,c,0,1),Object.defineProperties(k.prototype,{append:N,delete:N,get:N,has:N,set:N,getSetCookie:N,
[Symbol.toStringTag]:{value:"Headers",configurable:!0},[B.inspect.custom]:{enumerable:!1}}),Q.converters.HeadersInit=function(T,r,s){if(Q.util.Type(T)==="Object"){
const h=Reflect.get(T,Symbol.iterator);if(!B.types.isProxy(T)&&h===k.prototype.entries)try{return b(T).entriesList}catch{}return typeof h=="function"?Q.converters["\
sequence<sequence<ByteString>>"](T,r,s,h.bind(T)):Q.converters["record<ByteString, ByteString>"](T,r,s)}throw Q.errors.conversionFailed({prefix:"Headers constru\
ctor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},G.exports={fill:g,compareHeaderName:C,Headers:k,HeadersList:R,
getHeadersGuard:m,setHeadersGuard:U,setHeadersList:M,getHeadersList:b}}),64202:((G,W,e)=>{const{makeNetworkError:t,makeAppropriateNetworkError:N,filterResponse:w,
makeResponse:D,fromInnerResponse:u}=e(87287),{HeadersList:Q}=e(13408),{Request:a,cloneRequest:B}=e(19683),A=e(38522),{bytesMatch:c,makePolicyContainer:i,clonePolicyContainer:n,
requestBadPort:g,TAOCheck:I,appendRequestOriginHeader:C,responseLocationURL:R,requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:m,tryUpgradeRequestToAPotentiallyTrustworthyURL:U,
createOpaqueTimingInfo:b,appendFetchMetadata:M,corsCheck:T,crossOriginResourcePolicyCheck:r,determineRequestsReferrer:s,coarsenedSharedCurrentTime:h,createDeferredPromise:o,
isBlobLike:y,sameOrigin:f,isCancelled:E,isAborted:l,isErrorLike:F,fullyReadBody:Y,readableStreamClose:J,isomorphicEncode:x,urlIsLocal:V,urlIsHttpHttpsScheme:tA,
urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,simpleRangeHeaderValue:gA,buildContentRange:lA,createInflate:CA,extractMimeType:IA}=e(1204),{kState:RA,
kDispatcher:kA}=e(23175),_=e(34589),{safelyExtractBody:$,extractBody:eA}=e(51448),{redirectStatusSet:P,nullBodyStatus:EA,safeMethodsSet:oA,requestBodyHeader:X,subresourceSet:K}=e(
64219),sA=e(78474),{Readable:nA,pipeline:fA,finished:YA}=e(57075),{addAbortListener:SA,isErrored:xA,isReadable:hA,bufferToLowerCasedHeaderName:MA}=e(89500),{dataURLProcessor:FA,
serializeAMimeType:pA,minimizeSupportedMimeType:uA}=e(50192),{getGlobalDispatcher:HA}=e(61481),{webidl:AA}=e(14625),{STATUS_CODES:S}=e(37067),j=["GET","HEAD"],rA=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici";let dA;class wA extends sA{constructor(H){super(),this.dispatcher=H,this.connection=null,this.dump=!1,this.state=
"ongoing"}terminate(H){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(H),this.emit("terminated",H))}abort(H){this.state==="ongoing"&&
(this.state="aborted",H||(H=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=H,this.connection?.destroy(H),this.emit("ter\
minated",H))}}function cA(d){GA(d,"fetch")}function bA(d,H=void 0){AA.argumentLengthCheck(arguments,1,"globalThis.fetch");let O=o(),Z;try{Z=new a(d,H)}catch(NA){
return O.reject(NA),O.promise}const z=Z[RA];if(Z.signal.aborted)return OA(O,z,null,Z.signal.reason),O.promise;z.client.globalObject?.constructor?.name==="Servic\
eWorkerGlobalScope"&&(z.serviceWorkers="none");let QA=null,DA=!1,mA=null;return SA(Z.signal,()=>{DA=!0,_(mA!=null),mA.abort(Z.signal.reason);const NA=QA?.deref();
OA(O,z,NA,Z.signal.reason)}),mA=zA({request:z,processResponseEndOfBody:cA,processResponse:NA=>{if(!DA){if(NA.aborted){OA(O,z,QA,mA.serializedAbortReason);return}
if(NA.type==="error"){O.reject(new TypeError("fetch failed",{cause:NA.error}));return}QA=new WeakRef(u(NA,"immutable")),O.resolve(QA.deref()),O=null}},dispatcher:Z[kA]}),
O.promise}function GA(d,H="other"){if(d.type==="error"&&d.aborted||!d.urlList?.length)return;const O=d.urlList[0];let Z=d.timingInfo,z=d.cacheState;tA(O)&&Z!==null&&
(d.timingAllowPassed||(Z=b({startTime:Z.startTime}),z=""),Z.endTime=h(),d.timingInfo=Z,JA(Z,O.href,H,globalThis,z))}const JA=performance.markResourceTiming;function OA(d,H,O,Z){
if(d&&d.reject(Z),H.body!=null&&hA(H.body?.stream)&&H.body.stream.cancel(Z).catch(q=>{if(q.code!=="ERR_INVALID_STATE")throw q}),O==null)return;const z=O[RA];z.body!=
null&&hA(z.body?.stream)&&z.body.stream.cancel(Z).catch(q=>{if(q.code!=="ERR_INVALID_STATE")throw q})}function zA({request:d,processRequestBodyChunkLength:H,processRequestEndOfBody:O,
processResponse:Z,processResponseEndOfBody:z,processResponseConsumeBody:q,useParallelQueue:QA=!1,dispatcher:DA=HA()}){_(DA);let mA=null,yA=!1;d.client!=null&&(mA=
d.client.globalObject,yA=d.client.crossOriginIsolatedCapability);const NA=h(yA),UA=b({startTime:NA}),TA={controller:new wA(DA),request:d,timingInfo:UA,processRequestBodyChunkLength:H,
processRequestEndOfBody:O,processResponse:Z,processResponseConsumeBody:q,processResponseEndOfBody:z,taskDestination:mA,crossOriginIsolatedCapability:yA};return _(
!d.body||d.body.stream),d.window==="client"&&(d.window=d.client?.globalObject?.constructor?.name==="Window"?d.client:"no-window"),d.origin==="client"&&(d.origin=
d.client.origin),d.policyContainer==="client"&&(d.client!=null?d.policyContainer=n(d.client.policyContainer):d.policyContainer=i()),d.headersList.contains("acce\
pt",!0)||d.headersList.append("accept","*/*",!0),d.headersList.contains("accept-language",!0)||d.headersList.append("accept-language","*",!0),d.priority,K.has(d.
destination),$A(TA).catch(PA=>{TA.controller.terminate(PA)}),TA.controller}async function $A(d,H=!1){const O=d.request;let Z=null;if(O.localURLsOnly&&!V(k(O))&&
(Z=t("local URLs only")),U(O),g(O)==="blocked"&&(Z=t("bad port")),O.referrerPolicy===""&&(O.referrerPolicy=O.policyContainer.referrerPolicy),O.referrer!=="no-re\
ferrer"&&(O.referrer=s(O)),Z===null&&(Z=await(async()=>{const q=k(O);return f(q,O.url)&&O.responseTainting==="basic"||q.protocol==="data:"||O.mode==="navigate"||
O.mode==="websocket"?(O.responseTainting="basic",await KA(d)):O.mode==="same-origin"?t('request mode cannot be "same-origin"'):O.mode==="no-cors"?O.redirect!=="\
follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(O.responseTainting="opaque",await KA(d)):tA(k(O))?(O.responseTainting="cors",await aA(d)):t(
"URL scheme must be a HTTP(S) scheme")})()),H)return Z;Z.status!==0&&!Z.internalResponse&&(O.responseTainting,O.responseTainting==="basic"?Z=w(Z,"basic"):O.responseTainting===
"cors"?Z=w(Z,"cors"):O.responseTainting==="opaque"?Z=w(Z,"opaque"):_(!1));let z=Z.status===0?Z:Z.internalResponse;if(z.urlList.length===0&&z.urlList.push(...O.urlList),
O.timingAllowFailed||(Z.timingAllowPassed=!0),Z.type==="opaque"&&z.status===206&&z.rangeRequested&&!O.headers.contains("range",!0)&&(Z=z=t()),Z.status!==0&&(O.method===
"HEAD"||O.method==="CONNECT"||EA.includes(z.status))&&(z.body=null,d.controller.dump=!0),O.integrity){const q=DA=>XA(d,t(DA));if(O.responseTainting==="opaque"||
Z.body==null){q(Z.error);return}const QA=DA=>{if(!c(DA,O.integrity)){q("integrity mismatch");return}Z.body=$(DA)[0],XA(d,Z)};await Y(Z.body,QA,q)}else XA(d,Z)}function KA(d){
if(E(d)&&d.request.redirectCount===0)return Promise.resolve(N(d));const{request:H}=d,{protocol:O}=k(H);switch(O){case"about:":return Promise.resolve(t("about sc\
heme is not supported"));case"blob:":{dA||(dA=e(4573).resolveObjectURL);const Z=k(H);if(Z.search.length!==0)return Promise.resolve(t("NetworkError when attempti\
ng to fetch resource."));const z=dA(Z.toString());if(H.method!=="GET"||!y(z))return Promise.resolve(t("invalid method"));const q=D(),QA=z.size,DA=x(`${QA}`),mA=z.
type;if(H.headersList.contains("range",!0)){q.rangeRequested=!0;const yA=H.headersList.get("range",!0),NA=gA(yA,!0);if(NA==="failure")return Promise.resolve(t("\
failed to fetch the data URL"));let{rangeStartValue:UA,rangeEndValue:TA}=NA;if(UA===null)UA=QA-TA,TA=UA+TA-1;else{if(UA>=QA)return Promise.resolve(t("Range star\
t is greater than the blob's size."));(TA===null||TA>=QA)&&(TA=QA-1)}const PA=z.slice(UA,TA,mA),LA=eA(PA);q.body=LA[0];const vA=x(`${PA.size}`),qA=lA(UA,TA,QA);
q.status=206,q.statusText="Partial Content",q.headersList.set("content-length",vA,!0),q.headersList.set("content-type",mA,!0),q.headersList.set("content-range",
qA,!0)}else{const yA=eA(z);q.statusText="OK",q.body=yA[0],q.headersList.set("content-length",DA,!0),q.headersList.set("content-type",mA,!0)}return Promise.resolve(
q)}case"data:":{const Z=k(H),z=FA(Z);if(z==="failure")return Promise.resolve(t("failed to fetch the data URL"));const q=pA(z.mimeType);return Promise.resolve(D(
{statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:q}]],body:$(z.body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet.\
.."));case"http:":case"https:":return aA(d).catch(Z=>t(Z));default:return Promise.resolve(t("unknown scheme"))}}function jA(d,H){d.request.done=!0,d.processResponseDone!=
null&&queueMicrotask(()=>d.processResponseDone(H))}function XA(d,H){let O=d.timingInfo;const Z=()=>{const q=Date.now();d.request.destination==="document"&&(d.controller.
fullTimingInfo=O),d.controller.reportTimingSteps=()=>{if(d.request.url.protocol!=="https:")return;O.endTime=q;let DA=H.cacheState;const mA=H.bodyInfo;H.timingAllowPassed||
(O=b(O),DA="");let yA=0;if(d.request.mode!=="navigator"||!H.hasCrossOriginRedirects){yA=H.status;const NA=IA(H.headersList);NA!=="failure"&&(mA.contentType=uA(NA))}
d.request.initiatorType!=null&&JA(O,d.request.url.href,d.request.initiatorType,globalThis,DA,mA,yA)};const QA=()=>{d.request.done=!0,d.processResponseEndOfBody!=
null&&queueMicrotask(()=>d.processResponseEndOfBody(H)),d.request.initiatorType!=null&&d.controller.reportTimingSteps()};queueMicrotask(()=>QA())};d.processResponse!=
null&&queueMicrotask(()=>{d.processResponse(H),d.processResponse=null});const z=H.type==="error"?H:H.internalResponse??H;z.body==null?Z():YA(z.body.stream,()=>{
Z()})}async function aA(d){const H=d.request;let O=null,Z=null;const z=d.timingInfo;if(H.serviceWorkers,O===null){if(H.redirect==="follow"&&(H.serviceWorkers="n\
one"),Z=O=await p(d),H.responseTainting==="cors"&&T(H,O)==="failure")return t("cors failure");I(H,O)==="failure"&&(H.timingAllowFailed=!0)}return(H.responseTainting===
"opaque"||O.type==="opaque")&&r(H.origin,H.client,H.destination,Z)==="blocked"?t("blocked"):(P.has(Z.status)&&(H.redirect!=="manual"&&d.controller.connection.destroy(
void 0,!1),H.redirect==="error"?O=t("unexpected redirect"):H.redirect==="manual"?O=Z:H.redirect==="follow"?O=await v(d,O):_(!1)),O.timingInfo=z,O)}function v(d,H){
const O=d.request,Z=H.internalResponse?H.internalResponse:H;let z;try{if(z=R(Z,k(O).hash),z==null)return H}catch(QA){return Promise.resolve(t(QA))}if(!tA(z))return Promise.
resolve(t("URL scheme must be a HTTP(S) scheme"));if(O.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(O.redirectCount+=1,O.mode==="c\
ors"&&(z.username||z.password)&&!f(O,z))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(O.responseTainting==="cors"&&(z.username||
z.password))return Promise.resolve(t('URL cannot contain credentials for request mode "cors"'));if(Z.status!==303&&O.body!=null&&O.body.source==null)return Promise.
resolve(t());if([301,302].includes(Z.status)&&O.method==="POST"||Z.status===303&&!j.includes(O.method)){O.method="GET",O.body=null;for(const QA of X)O.headersList.
delete(QA)}f(k(O),z)||(O.headersList.delete("authorization",!0),O.headersList.delete("proxy-authorization",!0),O.headersList.delete("cookie",!0),O.headersList.delete(
"host",!0)),O.body!=null&&(_(O.body.source!=null),O.body=$(O.body.source)[0]);const q=d.timingInfo;return q.redirectEndTime=q.postRedirectStartTime=h(d.crossOriginIsolatedCapability),
q.redirectStartTime===0&&(q.redirectStartTime=q.startTime),O.urlList.push(z),m(O,Z),$A(d,!0)}async function p(d,H=!1,O=!1){const Z=d.request;let z=null,q=null,QA=null;
const DA=null,mA=!1;Z.window==="no-window"&&Z.redirect==="error"?(z=d,q=Z):(q=B(Z),z={...d},z.request=q);const yA=Z.credentials==="include"||Z.credentials==="sa\
me-origin"&&Z.responseTainting==="basic",NA=q.body?q.body.length:null;let UA=null;if(q.body==null&&["POST","PUT"].includes(q.method)&&(UA="0"),NA!=null&&(UA=x(`${NA}`)),
UA!=null&&q.headersList.append("content-length",UA,!0),NA!=null&&q.keepalive,q.referrer instanceof URL&&q.headersList.append("referer",x(q.referrer.href),!0),C(
q),M(q),q.headersList.contains("user-agent",!0)||q.headersList.append("user-agent",rA),q.cache==="default"&&(q.headersList.contains("if-modified-since",!0)||q.headersList.
contains("if-none-match",!0)||q.headersList.contains("if-unmodified-since",!0)||q.headersList.contains("if-match",!0)||q.headersList.contains("if-range",!0))&&(q.
cache="no-store"),q.cache==="no-cache"&&!q.preventNoCacheCacheControlHeaderModification&&!q.headersList.contains("cache-control",!0)&&q.headersList.append("cach\
e-control","max-age=0",!0),(q.cache==="no-store"||q.cache==="reload")&&(q.headersList.contains("pragma",!0)||q.headersList.append("pragma","no-cache",!0),q.headersList.
contains("cache-control",!0)||q.headersList.append("cache-control","no-cache",!0)),q.headersList.contains("range",!0)&&q.headersList.append("accept-encoding","i\
dentity",!0),q.headersList.contains("accept-encoding",!0)||(iA(k(q))?q.headersList.append("accept-encoding","br, gzip, deflate",!0):q.headersList.append("accept\
-encoding","gzip, deflate",!0)),q.headersList.delete("host",!0),DA==null&&(q.cache="no-store"),q.cache!=="no-store"&&q.cache,QA==null){if(q.cache==="only-if-cac\
hed")return t("only if cached");const TA=await L(z,yA,O);!oA.has(q.method)&&TA.status>=200&&TA.status<=399,mA&&TA.status,QA==null&&(QA=TA)}if(QA.urlList=[...q.urlList],
q.headersList.contains("range",!0)&&(QA.rangeRequested=!0),QA.requestIncludesCredentials=yA,QA.status===407)return Z.window==="no-window"?t():E(d)?N(d):t("proxy\
 authentication required");if(QA.status===421&&!O&&(Z.body==null||Z.body.source!=null)){if(E(d))return N(d);d.controller.connection.destroy(),QA=await p(d,H,!0)}
return QA}async function L(d,H=!1,O=!1){_(!d.controller.connection||d.controller.connection.destroyed),d.controller.connection={abort:null,destroyed:!1,destroy(LA,vA=!0){
this.destroyed||(this.destroyed=!0,vA&&this.abort?.(LA??new DOMException("The operation was aborted.","AbortError")))}};const Z=d.request;let z=null;const q=d.timingInfo;
null==null&&(Z.cache="no-store");const DA=O?"yes":"no";Z.mode;let mA=null;if(Z.body==null&&d.processRequestEndOfBody)queueMicrotask(()=>d.processRequestEndOfBody());else if(Z.
body!=null){const LA=async function*(WA){E(d)||(yield WA,d.processRequestBodyChunkLength?.(WA.byteLength))},vA=()=>{E(d)||d.processRequestEndOfBody&&d.processRequestEndOfBody()},
qA=WA=>{E(d)||(WA.name==="AbortError"?d.controller.abort():d.controller.terminate(WA))};mA=(async function*(){try{for await(const WA of Z.body.stream)yield*LA(WA);
vA()}catch(WA){qA(WA)}})()}try{const{body:LA,status:vA,statusText:qA,headersList:WA,socket:ee}=await PA({body:mA});if(ee)z=D({status:vA,statusText:qA,headersList:WA,
socket:ee});else{const VA=LA[Symbol.asyncIterator]();d.controller.next=()=>VA.next(),z=D({status:vA,statusText:qA,headersList:WA})}}catch(LA){return LA.name==="\
AbortError"?(d.controller.connection.destroy(),N(d,LA)):t(LA)}const yA=async()=>{await d.controller.resume()},NA=LA=>{E(d)||d.controller.abort(LA)},UA=new ReadableStream(
{async start(LA){d.controller.controller=LA},async pull(LA){await yA(LA)},async cancel(LA){await NA(LA)},type:"bytes"});z.body={stream:UA,source:null,length:null},
d.controller.resume||d.controller.on("terminated",TA),d.controller.resume=async()=>{for(;;){let LA,vA;try{const{done:WA,value:ee}=await d.controller.next();if(l(
d))break;LA=WA?void 0:ee}catch(WA){d.controller.ended&&!q.encodedBodySize?LA=void 0:(LA=WA,vA=!0)}if(LA===void 0){J(d.controller.controller),jA(d,z);return}if(q.
decodedBodySize+=LA?.byteLength??0,vA){d.controller.terminate(LA);return}const qA=new Uint8Array(LA);if(qA.byteLength&&d.controller.controller.enqueue(qA),xA(UA)){
d.controller.terminate();return}if(d.controller.controller.desiredSize<=0)return}};function TA(LA){l(d)?(z.aborted=!0,hA(UA)&&d.controller.controller.error(d.controller.
serializedAbortReason)):hA(UA)&&d.controller.controller.error(new TypeError("terminated",{cause:F(LA)?LA:void 0})),d.controller.connection.destroy()}return z;function PA({
body:LA}){const vA=k(Z),qA=d.controller.dispatcher;return new Promise((WA,ee)=>qA.dispatch({path:vA.pathname+vA.search,origin:vA.origin,method:Z.method,body:qA.
isMockActive?Z.body&&(Z.body.source||Z.body.stream):LA,headers:Z.headersList.entries,maxRedirections:0,upgrade:Z.mode==="websocket"?"websocket":void 0},{body:null,
abort:null,onConnect(VA){const{connection:ZA}=d.controller;q.finalConnectionTimingInfo=BA(void 0,q.postRedirectStartTime,d.crossOriginIsolatedCapability),ZA.destroyed?
VA(new DOMException("The operation was aborted.","AbortError")):(d.controller.on("terminated",VA),this.abort=ZA.abort=VA),q.finalNetworkRequestStartTime=h(d.crossOriginIsolatedCapability)},
onResponseStarted(){q.finalNetworkResponseStartTime=h(d.crossOriginIsolatedCapability)},onHeaders(VA,ZA,ie,se){if(VA<200)return;let Ae="";const ne=new Q;for(let _A=0;_A<
ZA.length;_A+=2)ne.append(MA(ZA[_A]),ZA[_A+1].toString("latin1"),!0);Ae=ne.get("location",!0);const te=[],ae=Ae&&Z.redirect==="follow"&&P.has(VA);if(Z.method!==
"HEAD"&&Z.method!=="CONNECT"&&!EA.includes(VA)&&!ae){const _A=ne.get("content-encoding",!0),re=_A?_A.toLowerCase().split(","):[],Be=5;if(re.length>Be)return this.
abort(new Error(`too many content-encodings in response: ${re.length}, maximum allowed is ${Be}`)),!0;for(let Qe=re.length-1;Qe>=0;--Qe){const oe=re[Qe].trim();
if(oe==="x-gzip"||oe==="gzip")te.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe==="deflate")te.push(CA({
flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe==="br")te.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,
finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{te.length=0;break}}}this.body=new nA({read:ie});const ge=this.onError.bind(this);return WA({status:VA,statusText:se,
headersList:ne,body:te.length?fA(this.body,...te,_A=>{_A&&this.onError(_A)}).on("error",ge):this.body.on("error",ge)}),!0},onData(VA){if(d.controller.dump)return;
const ZA=VA;return q.encodedBodySize+=ZA.byteLength,this.body.push(ZA)},onComplete(){this.abort&&d.controller.off("terminated",this.abort),d.controller.ended=!0,
this.body.push(null)},onError(VA){this.abort&&d.controller.off("terminated",this.abort),this.body?.destroy(VA),d.controller.terminate(VA),ee(VA)},onUpgrade(VA,ZA,ie){
if(VA!==101)return;const se=new Q;for(let Ae=0;Ae<ZA.length;Ae+=2)se.append(MA(ZA[Ae]),ZA[Ae+1].toString("latin1"),!0);return WA({status:VA,statusText:S[VA],headersList:se,
socket:ie}),!0}}))}}G.exports={fetch:bA,Fetch:wA,fetching:zA,finalizeAndReportTiming:GA}}),19683:((G,W,e)=>{const{extractBody:t,mixinBody:N,cloneBody:w,bodyUnusable:D}=e(
51448),{Headers:u,fill:Q,HeadersList:a,setHeadersGuard:B,getHeadersGuard:A,setHeadersList:c,getHeadersList:i}=e(13408),{FinalizationRegistry:n}=e(58905)(),g=e(89500),
I=e(57975),{isValidHTTPToken:C,sameOrigin:R,environmentSettingsObject:k}=e(1204),{forbiddenMethodsSet:m,corsSafeListedMethodsSet:U,referrerPolicy:b,requestRedirect:M,
requestMode:T,requestCredentials:r,requestCache:s,requestDuplex:h}=e(64219),{kEnumerableProperty:o,normalizedMethodRecordsBase:y,normalizedMethodRecords:f}=g,{kHeaders:E,
kSignal:l,kState:F,kDispatcher:Y}=e(23175),{webidl:J}=e(14625),{URLSerializer:x}=e(50192),{kConstruct:V}=e(68031),tA=e(34589),{getMaxListeners:iA,setMaxListeners:BA,
getEventListeners:gA,defaultMaxListeners:lA}=e(78474),CA=Symbol("abortController"),IA=new n(({signal:oA,abort:X})=>{oA.removeEventListener("abort",X)}),RA=new WeakMap;
function kA(oA){return X;function X(){const K=oA.deref();if(K!==void 0){IA.unregister(X),this.removeEventListener("abort",X),K.abort(this.reason);const sA=RA.get(
K.signal);if(sA!==void 0){if(sA.size!==0){for(const nA of sA){const fA=nA.deref();fA!==void 0&&fA.abort(this.reason)}sA.clear()}RA.delete(K.signal)}}}}let _=!1;
class ${constructor(X,K={}){if(J.util.markAsUncloneable(this),X===V)return;const sA="Request constructor";J.argumentLengthCheck(arguments,1,sA),X=J.converters.RequestInfo(
X,sA,"input"),K=J.converters.RequestInit(K,sA,"init");let nA=null,fA=null;const YA=k.settingsObject.baseUrl;let SA=null;if(typeof X=="string"){this[Y]=K.dispatcher;
let j;try{j=new URL(X,YA)}catch(rA){throw new TypeError("Failed to parse URL from "+X,{cause:rA})}if(j.username||j.password)throw new TypeError("Request cannot \
be constructed from a URL that includes credentials: "+X);nA=eA({urlList:[j]}),fA="cors"}else this[Y]=K.dispatcher||X[Y],tA(X instanceof $),nA=X[F],SA=X[l];const xA=k.
settingsObject.origin;let hA="client";if(nA.window?.constructor?.name==="EnvironmentSettingsObject"&&R(nA.window,xA)&&(hA=nA.window),K.window!=null)throw new TypeError(
`'window' option '${hA}' must be null`);"window"in K&&(hA="no-window"),nA=eA({method:nA.method,headersList:nA.headersList,unsafeRequest:nA.unsafeRequest,client:k.
settingsObject,window:hA,priority:nA.priority,origin:nA.origin,referrer:nA.referrer,referrerPolicy:nA.referrerPolicy,mode:nA.mode,credentials:nA.credentials,cache:nA.
cache,redirect:nA.redirect,integrity:nA.integrity,keepalive:nA.keepalive,reloadNavigation:nA.reloadNavigation,historyNavigation:nA.historyNavigation,urlList:[...nA.
urlList]});const MA=Object.keys(K).length!==0;if(MA&&(nA.mode==="navigate"&&(nA.mode="same-origin"),nA.reloadNavigation=!1,nA.historyNavigation=!1,nA.origin="cl\
ient",nA.referrer="client",nA.referrerPolicy="",nA.url=nA.urlList[nA.urlList.length-1],nA.urlList=[nA.url]),K.referrer!==void 0){const j=K.referrer;if(j==="")nA.
referrer="no-referrer";else{let rA;try{rA=new URL(j,YA)}catch(dA){throw new TypeError(`Referrer "${j}" is not a valid URL.`,{cause:dA})}rA.protocol==="about:"&&
rA.hostname==="client"||xA&&!R(rA,k.settingsObject.baseUrl)?nA.referrer="client":nA.referrer=rA}}K.referrerPolicy!==void 0&&(nA.referrerPolicy=K.referrerPolicy);
let FA;if(K.mode!==void 0?FA=K.mode:FA=fA,FA==="navigate")throw J.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(FA!=
null&&(nA.mode=FA),K.credentials!==void 0&&(nA.credentials=K.credentials),K.cache!==void 0&&(nA.cache=K.cache),nA.cache==="only-if-cached"&&nA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(K.redirect!==void 0&&(nA.redirect=K.redirect),K.integrity!=null&&(nA.integrity=
String(K.integrity)),K.keepalive!==void 0&&(nA.keepalive=!!K.keepalive),K.method!==void 0){let j=K.method;const rA=f[j];if(rA!==void 0)nA.method=rA;else{if(!C(j))
throw new TypeError(`'${j}' is not a valid HTTP method.`);const dA=j.toUpperCase();if(m.has(dA))throw new TypeError(`'${j}' HTTP method is unsupported.`);j=y[dA]??
j,nA.method=j}!_&&nA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely\
 to succeed.",{code:"UNDICI-FETCH-patch"}),_=!0)}K.signal!==void 0&&(SA=K.signal),this[F]=nA;const pA=new AbortController;if(this[l]=pA.signal,SA!=null){if(!SA||
typeof SA.aborted!="boolean"||typeof SA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSigna\
l.");if(SA.aborted)pA.abort(SA.reason);else{this[CA]=pA;const j=new WeakRef(pA),rA=kA(j);try{(typeof iA=="function"&&iA(SA)===lA||gA(SA,"abort").length>=lA)&&BA(
1500,SA)}catch{}g.addAbortListener(SA,rA),IA.register(pA,{signal:SA,abort:rA},rA)}}if(this[E]=new u(V),c(this[E],nA.headersList),B(this[E],"request"),FA==="no-c\
ors"){if(!U.has(nA.method))throw new TypeError(`'${nA.method} is unsupported in no-cors mode.`);B(this[E],"request-no-cors")}if(MA){const j=i(this[E]),rA=K.headers!==
void 0?K.headers:new a(j);if(j.clear(),rA instanceof a){for(const{name:dA,value:wA}of rA.rawValues())j.append(dA,wA,!1);j.cookies=rA.cookies}else Q(this[E],rA)}
const uA=X instanceof $?X[F].body:null;if((K.body!=null||uA!=null)&&(nA.method==="GET"||nA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method ca\
nnot have body.");let HA=null;if(K.body!=null){const[j,rA]=t(K.body,nA.keepalive);HA=j,rA&&!i(this[E]).contains("content-type",!0)&&this[E].append("content-type",
rA)}const AA=HA??uA;if(AA!=null&&AA.source==null){if(HA!=null&&K.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");
if(nA.mode!=="same-origin"&&nA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');nA.useCORSPreflightFlag=
!0}let S=AA;if(HA==null&&uA!=null){if(D(X))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const j=new TransformStream;
uA.stream.pipeThrough(j),S={source:uA.source,length:uA.length,stream:j.readable}}this[F].body=S}get method(){return J.brandCheck(this,$),this[F].method}get url(){
return J.brandCheck(this,$),x(this[F].url)}get headers(){return J.brandCheck(this,$),this[E]}get destination(){return J.brandCheck(this,$),this[F].destination}get referrer(){
return J.brandCheck(this,$),this[F].referrer==="no-referrer"?"":this[F].referrer==="client"?"about:client":this[F].referrer.toString()}get referrerPolicy(){return J.
brandCheck(this,$),this[F].referrerPolicy}get mode(){return J.brandCheck(this,$),this[F].mode}get credentials(){return this[F].credentials}get cache(){return J.
brandCheck(this,$),this[F].cache}get redirect(){return J.brandCheck(this,$),this[F].redirect}get integrity(){return J.brandCheck(this,$),this[F].integrity}get keepalive(){
return J.brandCheck(this,$),this[F].keepalive}get isReloadNavigation(){return J.brandCheck(this,$),this[F].reloadNavigation}get isHistoryNavigation(){return J.brandCheck(
this,$),this[F].historyNavigation}get signal(){return J.brandCheck(this,$),this[l]}get body(){return J.brandCheck(this,$),this[F].body?this[F].body.stream:null}get bodyUsed(){
return J.brandCheck(this,$),!!this[F].body&&g.isDisturbed(this[F].body.stream)}get duplex(){return J.brandCheck(this,$),"half"}clone(){if(J.brandCheck(this,$),D(
this))throw new TypeError("unusable");const X=P(this[F]),K=new AbortController;if(this.signal.aborted)K.abort(this.signal.reason);else{let sA=RA.get(this.signal);
sA===void 0&&(sA=new Set,RA.set(this.signal,sA));const nA=new WeakRef(K);sA.add(nA),g.addAbortListener(K.signal,kA(nA))}return EA(X,K.signal,A(this[E]))}[I.inspect.
custom](X,K){K.depth===null&&(K.depth=2),K.colors??=!0;const sA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.
referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${I.formatWithOptions(K,sA)}`}}
N($);function eA(oA){return{method:oA.method??"GET",localURLsOnly:oA.localURLsOnly??!1,unsafeRequest:oA.unsafeRequest??!1,body:oA.body??null,client:oA.client??null,
reservedClient:oA.reservedClient??null,replacesClientId:oA.replacesClientId??"",window:oA.window??"client",keepalive:oA.keepalive??!1,serviceWorkers:oA.serviceWorkers??
"all",initiator:oA.initiator??"",destination:oA.destination??"",priority:oA.priority??null,origin:oA.origin??"client",policyContainer:oA.policyContainer??"clien\
t",referrer:oA.referrer??"client",referrerPolicy:oA.referrerPolicy??"",mode:oA.mode??"no-cors",useCORSPreflightFlag:oA.useCORSPreflightFlag??!1,credentials:oA.credentials??
"same-origin",useCredentials:oA.useCredentials??!1,cache:oA.cache??"default",redirect:oA.redirect??"follow",integrity:oA.integrity??"",cryptoGraphicsNonceMetadata:oA.
cryptoGraphicsNonceMetadata??"",parserMetadata:oA.parserMetadata??"",reloadNavigation:oA.reloadNavigation??!1,historyNavigation:oA.historyNavigation??!1,userActivation:oA.
userActivation??!1,taintedOrigin:oA.taintedOrigin??!1,redirectCount:oA.redirectCount??0,responseTainting:oA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:oA.
preventNoCacheCacheControlHeaderModification??!1,done:oA.done??!1,timingAllowFailed:oA.timingAllowFailed??!1,urlList:oA.urlList,url:oA.urlList[0],headersList:oA.
headersList?new a(oA.headersList):new a}}function P(oA){const X=eA({...oA,body:null});return oA.body!=null&&(X.body=w(X,oA.body)),X}function EA(oA,X,K){const sA=new $(
V);return sA[F]=oA,sA[l]=X,sA[E]=new u(V),c(sA[E],oA.headersList),B(sA[E],K),sA}Object.defineProperties($.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,
signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,
referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),J.converters.Request=J.interfaceConverter($),J.converters.RequestInfo=function(oA,X,K){
return typeof oA=="string"?J.converters.USVString(oA,X,K):oA instanceof $?J.converters.Request(oA,X,K):J.converters.USVString(oA,X,K)},J.converters.AbortSignal=
J.interfaceConverter(AbortSignal),J.converters.RequestInit=J.dictionaryConverter([{key:"method",converter:J.converters.ByteString},{key:"headers",converter:J.converters.
HeadersInit},{key:"body",converter:J.nullableConverter(J.converters.BodyInit)},{key:"referrer",converter:J.converters.USVString},{key:"referrerPolicy",converter:J.
converters.DOMString,allowedValues:b},{key:"mode",converter:J.converters.DOMString,allowedValues:T},{key:"credentials",converter:J.converters.DOMString,allowedValues:r},
{key:"cache",converter:J.converters.DOMString,allowedValues:s},{key:"redirect",converter:J.converters.DOMString,allowedValues:M},{key:"integrity",converter:J.converters.
DOMString},{key:"keepalive",converter:J.converters.boolean},{key:"signal",converter:J.nullableConverter(oA=>J.converters.AbortSignal(oA,"RequestInit","signal",{
strict:!1}))},{key:"window",converter:J.converters.any},{key:"duplex",converter:J.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:J.converters.
any}]),G.exports={Request:$,makeRequest:eA,fromInnerRequest:EA,cloneRequest:P}}),87287:((G,W,e)=>{const{Headers:t,HeadersList:N,fill:w,getHeadersGuard:D,setHeadersGuard:u,
setHeadersList:Q}=e(13408),{extractBody:a,cloneBody:B,mixinBody:A,hasFinalizationRegistry:c,streamRegistry:i,bodyUnusable:n}=e(51448),g=e(89500),I=e(57975),{kEnumerableProperty:C}=g,
{isValidReasonPhrase:R,isCancelled:k,isAborted:m,isBlobLike:U,serializeJavascriptValueToJSONString:b,isErrorLike:M,isomorphicEncode:T,environmentSettingsObject:r}=e(
1204),{redirectStatusSet:s,nullBodyStatus:h}=e(64219),{kState:o,kHeaders:y}=e(23175),{webidl:f}=e(14625),{FormData:E}=e(63818),{URLSerializer:l}=e(50192),{kConstruct:F}=e(
68031),Y=e(34589),{types:J}=e(57975),x=new TextEncoder("utf-8");class V{static error(){return kA(BA(),"immutable")}static json($,eA={}){f.argumentLengthCheck(arguments,
1,"Response.json"),eA!==null&&(eA=f.converters.ResponseInit(eA));const P=x.encode(b($)),EA=a(P),oA=kA(iA({}),"response");return RA(oA,eA,{body:EA[0],type:"appli\
cation/json"}),oA}static redirect($,eA=302){f.argumentLengthCheck(arguments,1,"Response.redirect"),$=f.converters.USVString($),eA=f.converters["unsigned short"](
eA);let P;try{P=new URL($,r.settingsObject.baseUrl)}catch(X){throw new TypeError(`Failed to parse URL from ${$}`,{cause:X})}if(!s.has(eA))throw new RangeError(`\
Invalid status code ${eA}`);const EA=kA(iA({}),"immutable");EA[o].status=eA;const oA=T(l(P));return EA[o].headersList.append("location",oA,!0),EA}constructor($=null,eA={}){
if(f.util.markAsUncloneable(this),$===F)return;$!==null&&($=f.converters.BodyInit($)),eA=f.converters.ResponseInit(eA),this[o]=iA({}),this[y]=new t(F),u(this[y],
"response"),Q(this[y],this[o].headersList);let P=null;if($!=null){const[EA,oA]=a($);P={body:EA,type:oA}}RA(this,eA,P)}get type(){return f.brandCheck(this,V),this[o].
type}get url(){f.brandCheck(this,V);const $=this[o].urlList,eA=$[$.length-1]??null;return eA===null?"":l(eA,!0)}get redirected(){return f.brandCheck(this,V),this[o].
urlList.length>1}get status(){return f.brandCheck(this,V),this[o].status}get ok(){return f.brandCheck(this,V),this[o].status>=200&&this[o].status<=299}get statusText(){
return f.brandCheck(this,V),this[o].statusText}get headers(){return f.brandCheck(this,V),this[y]}get body(){return f.brandCheck(this,V),this[o].body?this[o].body.
stream:null}get bodyUsed(){return f.brandCheck(this,V),!!this[o].body&&g.isDisturbed(this[o].body.stream)}clone(){if(f.brandCheck(this,V),n(this))throw f.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const $=tA(this[o]);return c&&this[o].body?.stream&&i.register(this,new WeakRef(this[o].
body.stream)),kA($,D(this[y]))}[I.inspect.custom]($,eA){eA.depth===null&&(eA.depth=2),eA.colors??=!0;const P={status:this.status,statusText:this.statusText,headers:this.
headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${I.formatWithOptions(eA,P)}`}}
A(V),Object.defineProperties(V.prototype,{type:C,url:C,status:C,ok:C,redirected:C,statusText:C,headers:C,clone:C,body:C,bodyUsed:C,[Symbol.toStringTag]:{value:"\
Response",configurable:!0}}),Object.defineProperties(V,{json:C,redirect:C,error:C});function tA(_){if(_.internalResponse)return CA(tA(_.internalResponse),_.type);
const $=iA({..._,body:null});return _.body!=null&&($.body=B($,_.body)),$}function iA(_){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",..._,headersList:_?.headersList?new N(_?.headersList):new N,urlList:_?.urlList?[..._.urlList]:
[]}}function BA(_){const $=M(_);return iA({type:"error",status:0,error:$?_:new Error(_&&String(_)),aborted:_&&_.name==="AbortError"})}function gA(_){return _.type===
"error"&&_.status===0}function lA(_,$){return $={internalResponse:_,...$},new Proxy(_,{get(eA,P){return P in $?$[P]:eA[P]},set(eA,P,EA){return Y(!(P in $)),eA[P]=
EA,!0}})}function CA(_,$){if($==="basic")return lA(_,{type:"basic",headersList:_.headersList});if($==="cors")return lA(_,{type:"cors",headersList:_.headersList});
if($==="opaque")return lA(_,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if($==="opaqueredirect")return lA(_,{type:"opaqueredirec\
t",status:0,statusText:"",headersList:[],body:null});Y(!1)}function IA(_,$=null){return Y(k(_)),m(_)?BA(Object.assign(new DOMException("The operation was aborte\
d.","AbortError"),{cause:$})):BA(Object.assign(new DOMException("Request was cancelled."),{cause:$}))}function RA(_,$,eA){if($.status!==null&&($.status<200||$.status>
599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in $&&$.statusText!=null&&!R(String($.statusText)))throw new TypeError(
"Invalid statusText");if("status"in $&&$.status!=null&&(_[o].status=$.status),"statusText"in $&&$.statusText!=null&&(_[o].statusText=$.statusText),"headers"in $&&
$.headers!=null&&w(_[y],$.headers),eA){if(h.includes(_.status))throw f.errors.exception({header:"Response constructor",message:`Invalid response status code ${_.
status}`});_[o].body=eA.body,eA.type!=null&&!_[o].headersList.contains("content-type",!0)&&_[o].headersList.append("content-type",eA.type,!0)}}function kA(_,$){
const eA=new V(F);return eA[o]=_,eA[y]=new t(F),Q(eA[y],_.headersList),u(eA[y],$),c&&_.body?.stream&&i.register(eA,new WeakRef(_.body.stream)),eA}f.converters.ReadableStream=
f.interfaceConverter(ReadableStream),f.converters.FormData=f.interfaceConverter(E),f.converters.URLSearchParams=f.interfaceConverter(URLSearchParams),f.converters.
XMLHttpRequestBodyInit=function(_,$,eA){return typeof _=="string"?f.converters.USVString(_,$,eA):U(_)?f.converters.Blob(_,$,eA,{strict:!1}):ArrayBuffer.isView(_)||
J.isArrayBuffer(_)?f.converters.BufferSource(_,$,eA):g.isFormDataLike(_)?f.converters.FormData(_,$,eA,{strict:!1}):_ instanceof URLSearchParams?f.converters.URLSearchParams(
_,$,eA):f.converters.DOMString(_,$,eA)},f.converters.BodyInit=function(_,$,eA){return _ instanceof ReadableStream?f.converters.ReadableStream(_,$,eA):_?.[Symbol.
asyncIterator]?_:f.converters.XMLHttpRequestBodyInit(_,$,eA)},f.converters.ResponseInit=f.dictionaryConverter([{key:"status",converter:f.converters["unsigned sh\
ort"],defaultValue:()=>200},{key:"statusText",converter:f.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:f.converters.HeadersInit}]),G.exports=
{isNetworkError:gA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:IA,filterResponse:CA,Response:V,cloneResponse:tA,fromInnerResponse:kA}}),23175:(G=>{
G.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),1204:((G,W,e)=>{const{
Transform:t}=e(57075),N=e(38522),{redirectStatusSet:w,referrerPolicySet:D,badPortsSet:u}=e(64219),{getGlobalOrigin:Q}=e(65311),{collectASequenceOfCodePoints:a,collectAnHTTPQuotedString:B,
removeChars:A,parseMIMEType:c}=e(50192),{performance:i}=e(643),{isBlobLike:n,ReadableStreamFrom:g,isValidHTTPToken:I,normalizedMethodRecordsBase:C}=e(89500),R=e(
34589),{isUint8Array:k}=e(73429),{webidl:m}=e(14625);let U=[],b;try{b=e(77598);const p=["sha256","sha384","sha512"];U=b.getHashes().filter(L=>p.includes(L))}catch{}
function M(p){const L=p.urlList,d=L.length;return d===0?null:L[d-1].toString()}function T(p,L){if(!w.has(p.status))return null;let d=p.headersList.get("location",
!0);return d!==null&&l(d)&&(r(d)||(d=s(d)),d=new URL(d,M(p))),d&&!d.hash&&(d.hash=L),d}function r(p){for(let L=0;L<p.length;++L){const d=p.charCodeAt(L);if(d>126||
d<32)return!1}return!0}function s(p){return Buffer.from(p,"binary").toString("utf8")}function h(p){return p.urlList[p.urlList.length-1]}function o(p){const L=h(
p);return wA(L)&&u.has(L.port)?"blocked":"allowed"}function y(p){return p instanceof Error||p?.constructor?.name==="Error"||p?.constructor?.name==="DOMException"}
function f(p){for(let L=0;L<p.length;++L){const d=p.charCodeAt(L);if(!(d===9||d>=32&&d<=126||d>=128&&d<=255))return!1}return!0}const E=I;function l(p){return(p[0]===
"	"||p[0]===" "||p[p.length-1]==="	"||p[p.length-1]===" "||p.includes(`
`)||p.includes("\r")||p.includes("\0"))===!1}function F(p,L){const{headersList:d}=L,H=(d.get("referrer-policy",!0)??"").split(",");let O="";if(H.length>0)for(let Z=H.
length;Z!==0;Z--){const z=H[Z-1].trim();if(D.has(z)){O=z;break}}O!==""&&(p.referrerPolicy=O)}function Y(){return"allowed"}function J(){return"success"}function x(){
return"success"}function V(p){let L=null;L=p.mode,p.headersList.set("sec-fetch-mode",L,!0)}function tA(p){let L=p.origin;if(!(L==="client"||L===void 0)){if(p.responseTainting===
"cors"||p.mode==="websocket")p.headersList.append("origin",L,!0);else if(p.method!=="GET"&&p.method!=="HEAD"){switch(p.referrerPolicy){case"no-referrer":L=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":p.origin&&dA(p.origin)&&!dA(h(p))&&(L=null);break;case"same-ori\
gin":sA(p,h(p))||(L=null);break;default:}p.headersList.append("origin",L,!0)}}}function iA(p,L){return p}function BA(p,L,d){return!p?.startTime||p.startTime<L?{
domainLookupStartTime:L,domainLookupEndTime:L,connectionStartTime:L,connectionEndTime:L,secureConnectionStartTime:L,ALPNNegotiatedProtocol:p?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:iA(p.domainLookupStartTime,d),domainLookupEndTime:iA(p.domainLookupEndTime,d),connectionStartTime:iA(p.connectionStartTime,d),connectionEndTime:iA(
p.connectionEndTime,d),secureConnectionStartTime:iA(p.secureConnectionStartTime,d),ALPNNegotiatedProtocol:p.ALPNNegotiatedProtocol}}function gA(p){return iA(i.now(),
p)}function lA(p){return{startTime:p.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:p.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function CA(){return{referrerPolicy:"strict-origin-\
when-cross-origin"}}function IA(p){return{referrerPolicy:p.referrerPolicy}}function RA(p){const L=p.referrerPolicy;R(L);let d=null;if(p.referrer==="client"){const q=Q();
if(!q||q.origin==="null")return"no-referrer";d=new URL(q)}else p.referrer instanceof URL&&(d=p.referrer);let H=kA(d);const O=kA(d,!0);H.toString().length>4096&&
(H=O);const Z=sA(p,H),z=_(H)&&!_(p.url);switch(L){case"origin":return O??kA(d,!0);case"unsafe-url":return H;case"same-origin":return Z?O:"no-referrer";case"orig\
in-when-cross-origin":return Z?H:O;case"strict-origin-when-cross-origin":{const q=h(p);return sA(H,q)?H:_(H)&&!_(q)?"no-referrer":O}default:return z?"no-referre\
r":O}}function kA(p,L){return R(p instanceof URL),p=new URL(p),p.protocol==="file:"||p.protocol==="about:"||p.protocol==="blank:"?"no-referrer":(p.username="",p.
password="",p.hash="",L&&(p.pathname="",p.search=""),p)}function _(p){if(!(p instanceof URL))return!1;if(p.href==="about:blank"||p.href==="about:srcdoc"||p.protocol===
"data:"||p.protocol==="file:")return!0;return L(p.origin);function L(d){if(d==null||d==="null")return!1;const H=new URL(d);return!!(H.protocol==="https:"||H.protocol===
"wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(H.hostname)||H.hostname==="localhost"||H.hostname.includes("localhost.")||H.hostname.endsWith(
".localhost"))}}function $(p,L){if(b===void 0)return!0;const d=P(L);if(d==="no metadata"||d.length===0)return!0;const H=EA(d),O=oA(d,H);for(const Z of O){const z=Z.
algo,q=Z.hash;let QA=b.createHash(z).update(p).digest("base64");if(QA[QA.length-1]==="="&&(QA[QA.length-2]==="="?QA=QA.slice(0,-2):QA=QA.slice(0,-1)),X(QA,q))return!0}
return!1}const eA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function P(p){const L=[];let d=!0;for(const H of p.
split(" ")){d=!1;const O=eA.exec(H);if(O===null||O.groups===void 0||O.groups.algo===void 0)continue;const Z=O.groups.algo.toLowerCase();U.includes(Z)&&L.push(O.
groups)}return d===!0?"no metadata":L}function EA(p){let L=p[0].algo;if(L[3]==="5")return L;for(let d=1;d<p.length;++d){const H=p[d];if(H.algo[3]==="5"){L="sha5\
12";break}else{if(L[3]==="3")continue;H.algo[3]==="3"&&(L="sha384")}}return L}function oA(p,L){if(p.length===1)return p;let d=0;for(let H=0;H<p.length;++H)p[H].
algo===L&&(p[d++]=p[H]);return p.length=d,p}function X(p,L){if(p.length!==L.length)return!1;for(let d=0;d<p.length;++d)if(p[d]!==L[d]){if(p[d]==="+"&&L[d]==="-"||
p[d]==="/"&&L[d]==="_")continue;return!1}return!0}function K(p){}function sA(p,L){return p.origin===L.origin&&p.origin==="null"||p.protocol===L.protocol&&p.hostname===
L.hostname&&p.port===L.port}function nA(){let p,L;return{promise:new Promise((H,O)=>{p=H,L=O}),resolve:p,reject:L}}function fA(p){return p.controller.state==="a\
borted"}function YA(p){return p.controller.state==="aborted"||p.controller.state==="terminated"}function SA(p){return C[p.toLowerCase()]??p}function xA(p){const L=JSON.
stringify(p);if(L===void 0)throw new TypeError("Value is not JSON serializable");return R(typeof L=="string"),L}const hA=Object.getPrototypeOf(Object.getPrototypeOf(
[][Symbol.iterator]()));function MA(p,L,d=0,H=1){class O{#A;#e;#t;constructor(z,q){this.#A=z,this.#e=q,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in
this))throw new TypeError(`'next' called on an object that does not implement interface ${p} Iterator.`);const z=this.#t,q=this.#A[L],QA=q.length;if(z>=QA)return{
value:void 0,done:!0};const{[d]:DA,[H]:mA}=q[z];this.#t=z+1;let yA;switch(this.#e){case"key":yA=DA;break;case"value":yA=mA;break;case"key+value":yA=[DA,mA];break}
return{value:yA,done:!1}}}return delete O.prototype.constructor,Object.setPrototypeOf(O.prototype,hA),Object.defineProperties(O.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${p} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(Z,z){return new O(Z,z)}}function FA(p,L,d,H=0,O=1){
const Z=MA(p,d,H,O),z={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,L),Z(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return m.brandCheck(this,L),Z(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(
this,L),Z(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(QA,DA=globalThis){if(m.brandCheck(this,L),m.argumentLengthCheck(
arguments,1,`${p}.forEach`),typeof QA!="function")throw new TypeError(`Failed to execute 'forEach' on '${p}': parameter 1 is not of type 'Function'.`);for(const{
0:mA,1:yA}of Z(this,"key+value"))QA.call(DA,yA,mA,this)}}};return Object.defineProperties(L.prototype,{...z,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:z.entries.value}})}async function pA(p,L,d){const H=L,O=d;let Z;try{Z=p.stream.getReader()}catch(z){O(z);return}try{H(await j(Z))}catch(z){O(z)}}function uA(p){
return p instanceof ReadableStream||p[Symbol.toStringTag]==="ReadableStream"&&typeof p.tee=="function"}function HA(p){try{p.close(),p.byobRequest?.respond(0)}catch(L){
if(!L.message.includes("Controller is already closed")&&!L.message.includes("ReadableStream is already closed"))throw L}}const AA=/[^\x00-\xFF]/;function S(p){return R(
!AA.test(p)),p}async function j(p){const L=[];let d=0;for(;;){const{done:H,value:O}=await p.read();if(H)return Buffer.concat(L,d);if(!k(O))throw new TypeError("\
Received non-Uint8Array chunk");L.push(O),d+=O.length}}function rA(p){R("protocol"in p);const L=p.protocol;return L==="about:"||L==="blob:"||L==="data:"}function dA(p){
return typeof p=="string"&&p[5]===":"&&p[0]==="h"&&p[1]==="t"&&p[2]==="t"&&p[3]==="p"&&p[4]==="s"||p.protocol==="https:"}function wA(p){R("protocol"in p);const L=p.
protocol;return L==="http:"||L==="https:"}function cA(p,L){const d=p;if(!d.startsWith("bytes"))return"failure";const H={position:5};if(L&&a(QA=>QA==="	"||QA==="\
 ",d,H),d.charCodeAt(H.position)!==61)return"failure";H.position++,L&&a(QA=>QA==="	"||QA===" ",d,H);const O=a(QA=>{const DA=QA.charCodeAt(0);return DA>=48&&DA<=
57},d,H),Z=O.length?Number(O):null;if(L&&a(QA=>QA==="	"||QA===" ",d,H),d.charCodeAt(H.position)!==45)return"failure";H.position++,L&&a(QA=>QA==="	"||QA===" ",d,
H);const z=a(QA=>{const DA=QA.charCodeAt(0);return DA>=48&&DA<=57},d,H),q=z.length?Number(z):null;return H.position<d.length||q===null&&Z===null||Z>q?"failure":
{rangeStartValue:Z,rangeEndValue:q}}function bA(p,L,d){let H="bytes ";return H+=S(`${p}`),H+="-",H+=S(`${L}`),H+="/",H+=S(`${d}`),H}class GA extends t{#A;constructor(L){
super(),this.#A=L}_transform(L,d,H){if(!this._inflateStream){if(L.length===0){H();return}this._inflateStream=(L[0]&15)===8?N.createInflate(this.#A):N.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",O=>this.destroy(O))}
this._inflateStream.write(L,d,H)}_final(L){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),L()}}function JA(p){return new GA(p)}function OA(p){
let L=null,d=null,H=null;const O=$A("content-type",p);if(O===null)return"failure";for(const Z of O){const z=c(Z);z==="failure"||z.essence==="*/*"||(H=z,H.essence!==
d?(L=null,H.parameters.has("charset")&&(L=H.parameters.get("charset")),d=H.essence):!H.parameters.has("charset")&&L!==null&&H.parameters.set("charset",L))}return H??
"failure"}function zA(p){const L=p,d={position:0},H=[];let O="";for(;d.position<L.length;){if(O+=a(Z=>Z!=='"'&&Z!==",",L,d),d.position<L.length)if(L.charCodeAt(
d.position)===34){if(O+=B(L,d),d.position<L.length)continue}else R(L.charCodeAt(d.position)===44),d.position++;O=A(O,!0,!0,Z=>Z===9||Z===32),H.push(O),O=""}return H}
function $A(p,L){const d=L.get(p,!0);return d===null?null:zA(d)}const KA=new TextDecoder;function jA(p){return p.length===0?"":(p[0]===239&&p[1]===187&&p[2]===191&&
(p=p.subarray(3)),KA.decode(p))}class XA{get baseUrl(){return Q()}get origin(){return this.baseUrl?.origin}policyContainer=CA()}class aA{settingsObject=new XA}const v=new aA;
G.exports={isAborted:fA,isCancelled:YA,isValidEncodedURL:r,createDeferredPromise:nA,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:K,clampAndCoarsenConnectionTimingInfo:BA,
coarsenedSharedCurrentTime:gA,determineRequestsReferrer:RA,makePolicyContainer:CA,clonePolicyContainer:IA,appendFetchMetadata:V,appendRequestOriginHeader:tA,TAOCheck:x,
corsCheck:J,crossOriginResourcePolicyCheck:Y,createOpaqueTimingInfo:lA,setRequestReferrerPolicyOnRedirect:F,isValidHTTPToken:I,requestBadPort:o,requestCurrentURL:h,
responseURL:M,responseLocationURL:T,isBlobLike:n,isURLPotentiallyTrustworthy:_,isValidReasonPhrase:f,sameOrigin:sA,normalizeMethod:SA,serializeJavascriptValueToJSONString:xA,
iteratorMixin:FA,createIterator:MA,isValidHeaderName:E,isValidHeaderValue:l,isErrorLike:y,fullyReadBody:pA,bytesMatch:$,isReadableStreamLike:uA,readableStreamClose:HA,
isomorphicEncode:S,urlIsLocal:rA,urlHasHttpsScheme:dA,urlIsHttpHttpsScheme:wA,readAllBytes:j,simpleRangeHeaderValue:cA,buildContentRange:bA,parseMetadata:P,createInflate:JA,
extractMimeType:OA,getDecodeSplit:$A,utf8DecodeBytes:jA,environmentSettingsObject:v}}),14625:((G,W,e)=>{const{types:t,inspect:N}=e(57975),{markAsUncloneable:w}=e(
75919),{toUSVString:D}=e(89500),u={};u.converters={},u.util={},u.errors={},u.errors.exception=function(Q){return new TypeError(`${Q.header}: ${Q.message}`)},u.errors.
conversionFailed=function(Q){const a=Q.types.length===1?"":" one of",B=`${Q.argument} could not be converted to${a}: ${Q.types.join(", ")}.`;return u.errors.exception(
{header:Q.prefix,message:B})},u.errors.invalidArgument=function(Q){return u.errors.exception({header:Q.prefix,message:`"${Q.value}" is an invalid ${Q.type}.`})},
u.brandCheck=function(Q,a,B){if(B?.strict!==!1){if(!(Q instanceof a)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(Q?.[Symbol.
toStringTag]!==a.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},u.argumentLengthCheck=function({
length:Q},a,B){if(Q<a)throw u.errors.exception({message:`${a} argument${a!==1?"s":""} required, but${Q?" only":""} ${Q} found.`,header:B})},u.illegalConstructor=
function(){throw u.errors.exception({header:"TypeError",message:"Illegal constructor"})},u.util.Type=function(Q){switch(typeof Q){case"undefined":return"Undefin\
ed";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"\
object":return Q===null?"Null":"Object"}},u.util.markAsUncloneable=w||(()=>{}),u.util.ConvertToInt=function(Q,a,B,A){let c,i;a===64?(c=Math.pow(2,53)-1,B==="uns\
igned"?i=0:i=Math.pow(-2,53)+1):B==="unsigned"?(i=0,c=Math.pow(2,a)-1):(i=Math.pow(-2,a)-1,c=Math.pow(2,a-1)-1);let n=Number(Q);if(n===0&&(n=0),A?.enforceRange===
!0){if(Number.isNaN(n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY)throw u.errors.exception({header:"Integer conversion",message:`Could not conv\
ert ${u.util.Stringify(Q)} to an integer.`});if(n=u.util.IntegerPart(n),n<i||n>c)throw u.errors.exception({header:"Integer conversion",message:`Value must be be\
tween ${i}-${c}, got ${n}.`});return n}return!Number.isNaN(n)&&A?.clamp===!0?(n=Math.min(Math.max(n,i),c),Math.floor(n)%2===0?n=Math.floor(n):n=Math.ceil(n),n):
Number.isNaN(n)||n===0&&Object.is(0,n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY?0:(n=u.util.IntegerPart(n),n=n%Math.pow(2,a),B==="signed"&&n>=
Math.pow(2,a)-1?n-Math.pow(2,a):n)},u.util.IntegerPart=function(Q){const a=Math.floor(Math.abs(Q));return Q<0?-1*a:a},u.util.Stringify=function(Q){switch(u.util.
Type(Q)){case"Symbol":return`Symbol(${Q.description})`;case"Object":return N(Q);case"String":return`"${Q}"`;default:return`${Q}`}},u.sequenceConverter=function(Q){
return(a,B,A,c)=>{if(u.util.Type(a)!=="Object")throw u.errors.exception({header:B,message:`${A} (${u.util.Stringify(a)}) is not iterable.`});const i=typeof c=="\
function"?c():a?.[Symbol.iterator]?.(),n=[];let g=0;if(i===void 0||typeof i.next!="function")throw u.errors.exception({header:B,message:`${A} is not iterable.`});
for(;;){const{done:I,value:C}=i.next();if(I)break;n.push(Q(C,B,`${A}[${g++}]`))}return n}},u.recordConverter=function(Q,a){return(B,A,c)=>{if(u.util.Type(B)!=="\
Object")throw u.errors.exception({header:A,message:`${c} ("${u.util.Type(B)}") is not an Object.`});const i={};if(!t.isProxy(B)){const g=[...Object.getOwnPropertyNames(
B),...Object.getOwnPropertySymbols(B)];for(const I of g){const C=Q(I,A,c),R=a(B[I],A,c);i[C]=R}return i}const n=Reflect.ownKeys(B);for(const g of n)if(Reflect.getOwnPropertyDescriptor(
B,g)?.enumerable){const C=Q(g,A,c),R=a(B[g],A,c);i[C]=R}return i}},u.interfaceConverter=function(Q){return(a,B,A,c)=>{if(c?.strict!==!1&&!(a instanceof Q))throw u.
errors.exception({header:B,message:`Expected ${A} ("${u.util.Stringify(a)}") to be an instance of ${Q.name}.`});return a}},u.dictionaryConverter=function(Q){return(a,B,A)=>{
const c=u.util.Type(a),i={};if(c==="Null"||c==="Undefined")return i;if(c!=="Object")throw u.errors.exception({header:B,message:`Expected ${a} to be one of: Null\
, Undefined, Object.`});for(const n of Q){const{key:g,defaultValue:I,required:C,converter:R}=n;if(C===!0&&!Object.hasOwn(a,g))throw u.errors.exception({header:B,
message:`Missing required key "${g}".`});let k=a[g];const m=Object.hasOwn(n,"defaultValue");if(m&&k!==null&&(k??=I()),C||m||k!==void 0){if(k=R(k,B,`${A}.${g}`),
n.allowedValues&&!n.allowedValues.includes(k))throw u.errors.exception({header:B,message:`${k} is not an accepted type. Expected one of ${n.allowedValues.join("\
, ")}.`});i[g]=k}}return i}},u.nullableConverter=function(Q){return(a,B,A)=>a===null?a:Q(a,B,A)},u.converters.DOMString=function(Q,a,B,A){if(Q===null&&A?.legacyNullToEmptyString)
return"";if(typeof Q=="symbol")throw u.errors.exception({header:a,message:`${B} is a symbol, which cannot be converted to a DOMString.`});return String(Q)},u.converters.
ByteString=function(Q,a,B){const A=u.converters.DOMString(Q,a,B);for(let c=0;c<A.length;c++)if(A.charCodeAt(c)>255)throw new TypeError(`Cannot convert argument \
to a ByteString because the character at index ${c} has a value of ${A.charCodeAt(c)} which is greater than 255.`);return A},u.converters.USVString=D,u.converters.
boolean=function(Q){return!!Q},u.converters.any=function(Q){return Q},u.converters["long long"]=function(Q,a,B){return u.util.ConvertToInt(Q,64,"signed",void 0,
a,B)},u.converters["unsigned long long"]=function(Q,a,B){return u.util.ConvertToInt(Q,64,"unsigned",void 0,a,B)},u.converters["unsigned long"]=function(Q,a,B){return u.
util.ConvertToInt(Q,32,"unsigned",void 0,a,B)},u.converters["unsigned short"]=function(Q,a,B,A){return u.util.ConvertToInt(Q,16,"unsigned",A,a,B)},u.converters.
ArrayBuffer=function(Q,a,B,A){if(u.util.Type(Q)!=="Object"||!t.isAnyArrayBuffer(Q))throw u.errors.conversionFailed({prefix:a,argument:`${B} ("${u.util.Stringify(
Q)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&t.isSharedArrayBuffer(Q))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(Q.resizable||Q.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return Q},u.converters.TypedArray=
function(Q,a,B,A,c){if(u.util.Type(Q)!=="Object"||!t.isTypedArray(Q)||Q.constructor.name!==a.name)throw u.errors.conversionFailed({prefix:B,argument:`${A} ("${u.
util.Stringify(Q)}")`,types:[a.name]});if(c?.allowShared===!1&&t.isSharedArrayBuffer(Q.buffer))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArr\
ayBuffer is not allowed."});if(Q.buffer.resizable||Q.buffer.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return Q},u.converters.DataView=function(Q,a,B,A){if(u.util.Type(Q)!=="Object"||!t.isDataView(Q))throw u.errors.exception({header:a,message:`${B} is not a DataV\
iew.`});if(A?.allowShared===!1&&t.isSharedArrayBuffer(Q.buffer))throw u.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(Q.
buffer.resizable||Q.buffer.growable)throw u.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return Q},u.converters.BufferSource=
function(Q,a,B,A){if(t.isAnyArrayBuffer(Q))return u.converters.ArrayBuffer(Q,a,B,{...A,allowShared:!1});if(t.isTypedArray(Q))return u.converters.TypedArray(Q,Q.
constructor,a,B,{...A,allowShared:!1});if(t.isDataView(Q))return u.converters.DataView(Q,a,B,{...A,allowShared:!1});throw u.errors.conversionFailed({prefix:a,argument:`${B}\
 ("${u.util.Stringify(Q)}")`,types:["BufferSource"]})},u.converters["sequence<ByteString>"]=u.sequenceConverter(u.converters.ByteString),u.converters["sequence<\
sequence<ByteString>>"]=u.sequenceConverter(u.converters["sequence<ByteString>"]),u.converters["record<ByteString, ByteString>"]=u.recordConverter(u.converters.
ByteString,u.converters.ByteString),G.exports={webidl:u}}),81691:(G=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"\
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
ined";default:return"failure"}}G.exports={getEncoding:W}}),66575:((G,W,e)=>{const{staticPropertyDescriptors:t,readOperation:N,fireAProgressEvent:w}=e(26014),{kState:D,
kError:u,kResult:Q,kEvents:a,kAborted:B}=e(18445),{webidl:A}=e(14625),{kEnumerableProperty:c}=e(89500);class i extends EventTarget{constructor(){super(),this[D]=
"empty",this[Q]=null,this[u]=null,this[a]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){A.brandCheck(this,i),
A.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"ArrayBuffer")}readAsBinaryString(g){A.brandCheck(
this,i),A.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"BinaryString")}readAsText(g,I=void 0){A.
brandCheck(this,i),A.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=A.converters.Blob(g,{strict:!1}),I!==void 0&&(I=A.converters.DOMString(I,"FileRe\
ader.readAsText","encoding")),N(this,g,"Text",I)}readAsDataURL(g){A.brandCheck(this,i),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=A.converters.
Blob(g,{strict:!1}),N(this,g,"DataURL")}abort(){if(this[D]==="empty"||this[D]==="done"){this[Q]=null;return}this[D]==="loading"&&(this[D]="done",this[Q]=null),this[B]=
!0,w("abort",this),this[D]!=="loading"&&w("loadend",this)}get readyState(){switch(A.brandCheck(this,i),this[D]){case"empty":return this.EMPTY;case"loading":return this.
LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(this,i),this[Q]}get error(){return A.brandCheck(this,i),this[u]}get onloadend(){return A.brandCheck(
this,i),this[a].loadend}set onloadend(g){A.brandCheck(this,i),this[a].loadend&&this.removeEventListener("loadend",this[a].loadend),typeof g=="function"?(this[a].
loadend=g,this.addEventListener("loadend",g)):this[a].loadend=null}get onerror(){return A.brandCheck(this,i),this[a].error}set onerror(g){A.brandCheck(this,i),this[a].
error&&this.removeEventListener("error",this[a].error),typeof g=="function"?(this[a].error=g,this.addEventListener("error",g)):this[a].error=null}get onloadstart(){
return A.brandCheck(this,i),this[a].loadstart}set onloadstart(g){A.brandCheck(this,i),this[a].loadstart&&this.removeEventListener("loadstart",this[a].loadstart),
typeof g=="function"?(this[a].loadstart=g,this.addEventListener("loadstart",g)):this[a].loadstart=null}get onprogress(){return A.brandCheck(this,i),this[a].progress}set onprogress(g){
A.brandCheck(this,i),this[a].progress&&this.removeEventListener("progress",this[a].progress),typeof g=="function"?(this[a].progress=g,this.addEventListener("pro\
gress",g)):this[a].progress=null}get onload(){return A.brandCheck(this,i),this[a].load}set onload(g){A.brandCheck(this,i),this[a].load&&this.removeEventListener(
"load",this[a].load),typeof g=="function"?(this[a].load=g,this.addEventListener("load",g)):this[a].load=null}get onabort(){return A.brandCheck(this,i),this[a].abort}set onabort(g){
A.brandCheck(this,i),this[a].abort&&this.removeEventListener("abort",this[a].abort),typeof g=="function"?(this[a].abort=g,this.addEventListener("abort",g)):this[a].
abort=null}}i.EMPTY=i.prototype.EMPTY=0,i.LOADING=i.prototype.LOADING=1,i.DONE=i.prototype.DONE=2,Object.defineProperties(i.prototype,{EMPTY:t,LOADING:t,DONE:t,
readAsArrayBuffer:c,readAsBinaryString:c,readAsText:c,readAsDataURL:c,abort:c,readyState:c,result:c,error:c,onloadstart:c,onprogress:c,onload:c,onabort:c,onerror:c,
onloadend:c,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(i,{EMPTY:t,LOADING:t,DONE:t}),G.exports=
{FileReader:i}}),89393:((G,W,e)=>{const{webidl:t}=e(14625),N=Symbol("ProgressEvent state");class w extends Event{constructor(u,Q={}){u=t.converters.DOMString(u,
"ProgressEvent constructor","type"),Q=t.converters.ProgressEventInit(Q??{}),super(u,Q),this[N]={lengthComputable:Q.lengthComputable,loaded:Q.loaded,total:Q.total}}get lengthComputable(){
return t.brandCheck(this,w),this[N].lengthComputable}get loaded(){return t.brandCheck(this,w),this[N].loaded}get total(){return t.brandCheck(this,w),this[N].total}}
t.converters.ProgressEventInit=t.dictionaryConverter([{key:"lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["\
unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}]),
G.exports={ProgressEvent:w}}),18445:(G=>{G.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),26014:((G,W,e)=>{const{kState:t,kError:N,
kResult:w,kAborted:D,kLastProgressEventFired:u}=e(18445),{ProgressEvent:Q}=e(89393),{getEncoding:a}=e(81691),{serializeAMimeType:B,parseMIMEType:A}=e(50192),{types:c}=e(
57975),{StringDecoder:i}=e(13193),{btoa:n}=e(4573),g={enumerable:!0,writable:!1,configurable:!1};function I(b,M,T,r){if(b[t]==="loading")throw new DOMException(
"Invalid state","InvalidStateError");b[t]="loading",b[w]=null,b[N]=null;const h=M.stream().getReader(),o=[];let y=h.read(),f=!0;(async()=>{for(;!b[D];)try{const{
done:E,value:l}=await y;if(f&&!b[D]&&queueMicrotask(()=>{C("loadstart",b)}),f=!1,!E&&c.isUint8Array(l))o.push(l),(b[u]===void 0||Date.now()-b[u]>=50)&&!b[D]&&(b[u]=
Date.now(),queueMicrotask(()=>{C("progress",b)})),y=h.read();else if(E){queueMicrotask(()=>{b[t]="done";try{const F=R(o,T,M.type,r);if(b[D])return;b[w]=F,C("loa\
d",b)}catch(F){b[N]=F,C("error",b)}b[t]!=="loading"&&C("loadend",b)});break}}catch(E){if(b[D])return;queueMicrotask(()=>{b[t]="done",b[N]=E,C("error",b),b[t]!==
"loading"&&C("loadend",b)});break}})()}function C(b,M){const T=new Q(b,{bubbles:!1,cancelable:!1});M.dispatchEvent(T)}function R(b,M,T,r){switch(M){case"DataURL":{
let s="data:";const h=A(T||"application/octet-stream");h!=="failure"&&(s+=B(h)),s+=";base64,";const o=new i("latin1");for(const y of b)s+=n(o.write(y));return s+=
n(o.end()),s}case"Text":{let s="failure";if(r&&(s=a(r)),s==="failure"&&T){const h=A(T);h!=="failure"&&(s=a(h.parameters.get("charset")))}return s==="failure"&&(s=
"UTF-8"),k(b,s)}case"ArrayBuffer":return U(b).buffer;case"BinaryString":{let s="";const h=new i("latin1");for(const o of b)s+=h.write(o);return s+=h.end(),s}}}function k(b,M){
const T=U(b),r=m(T);let s=0;r!==null&&(M=r,s=r==="UTF-8"?3:2);const h=T.slice(s);return new TextDecoder(M).decode(h)}function m(b){const[M,T,r]=b;return M===239&&
T===187&&r===191?"UTF-8":M===254&&T===255?"UTF-16BE":M===255&&T===254?"UTF-16LE":null}function U(b){const M=b.reduce((r,s)=>r+s.byteLength,0);let T=0;return b.reduce(
(r,s)=>(r.set(s,T),T+=s.byteLength,r),new Uint8Array(M))}G.exports={staticPropertyDescriptors:g,readOperation:I,fireAProgressEvent:C}}),10773:((G,W,e)=>{const{uid:t,
states:N,sentCloseFrameState:w,emptyBuffer:D,opcodes:u}=e(9500),{kReadyState:Q,kSentClose:a,kByteParser:B,kReceivedClose:A,kResponse:c}=e(87292),{fireEvent:i,failWebsocketConnection:n,
isClosing:g,isClosed:I,isEstablished:C,parseExtensions:R}=e(10965),{channels:k}=e(95458),{CloseEvent:m}=e(26760),{makeRequest:U}=e(19683),{fetching:b}=e(64202),
{Headers:M,getHeadersList:T}=e(13408),{getDecodeSplit:r}=e(1204),{WebsocketFrameSend:s}=e(49676);let h;try{h=e(77598)}catch{}function o(F,Y,J,x,V,tA){const iA=F;
iA.protocol=F.protocol==="ws:"?"http:":"https:";const BA=U({urlList:[iA],client:J,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"inc\
lude",cache:"no-store",redirect:"error"});if(tA.headers){const IA=T(new M(tA.headers));BA.headersList=IA}const gA=h.randomBytes(16).toString("base64");BA.headersList.
append("sec-websocket-key",gA),BA.headersList.append("sec-websocket-version","13");for(const IA of Y)BA.headersList.append("sec-websocket-protocol",IA);return BA.
headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),b({request:BA,useParallelQueue:!0,dispatcher:tA.dispatcher,processResponse(IA){
if(IA.type==="error"||IA.status!==101){n(x,"Received network error or non-101 status code.");return}if(Y.length!==0&&!IA.headersList.get("Sec-WebSocket-Protocol")){
n(x,"Server did not respond with sent protocols.");return}if(IA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){n(x,'Server did not set Upgrade header \
to "websocket".');return}if(IA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){n(x,'Server did not set Connection header to "upgrade".');return}const RA=IA.
headersList.get("Sec-WebSocket-Accept"),kA=h.createHash("sha1").update(gA+t).digest("base64");if(RA!==kA){n(x,"Incorrect hash received in Sec-WebSocket-Accept h\
eader.");return}const _=IA.headersList.get("Sec-WebSocket-Extensions");let $;if(_!==null&&($=R(_),!$.has("permessage-deflate"))){n(x,"Sec-WebSocket-Extensions h\
eader does not match.");return}const eA=IA.headersList.get("Sec-WebSocket-Protocol");if(eA!==null){const P=r("sec-websocket-protocol",BA.headersList);if(P===null||
!P.includes(eA)){n(x,"Protocol was not set in the opening handshake.");return}}IA.socket.on("data",f),IA.socket.on("close",E),IA.socket.on("error",l),k.open.hasSubscribers&&
k.open.publish({address:IA.socket.address(),protocol:eA,extensions:_}),V(IA,$)}})}function y(F,Y,J,x){if(!(g(F)||I(F)))if(!C(F))n(F,"Connection was closed befor\
e it was established."),F[Q]=N.CLOSING;else if(F[a]===w.NOT_SENT){F[a]=w.PROCESSING;const V=new s;Y!==void 0&&J===void 0?(V.frameData=Buffer.allocUnsafe(2),V.frameData.
writeUInt16BE(Y,0)):Y!==void 0&&J!==void 0?(V.frameData=Buffer.allocUnsafe(2+x),V.frameData.writeUInt16BE(Y,0),V.frameData.write(J,2,"utf-8")):V.frameData=D,F[c].
socket.write(V.createFrame(u.CLOSE)),F[a]=w.SENT,F[Q]=N.CLOSING}else F[Q]=N.CLOSING}function f(F){this.ws[B].write(F)||this.pause()}function E(){const{ws:F}=this,
{[c]:Y}=F;Y.socket.off("data",f),Y.socket.off("close",E),Y.socket.off("error",l);const J=F[a]===w.SENT&&F[A];let x=1005,V="";const tA=F[B].closingInfo;tA&&!tA.error?
(x=tA.code??1005,V=tA.reason):F[A]||(x=1006),F[Q]=N.CLOSED,i("close",F,(iA,BA)=>new m(iA,BA),{wasClean:J,code:x,reason:V}),k.close.hasSubscribers&&k.close.publish(
{websocket:F,code:x,reason:V})}function l(F){const{ws:Y}=this;Y[Q]=N.CLOSING,k.socketError.hasSubscribers&&k.socketError.publish(F),this.destroy()}G.exports={establishWebSocketConnection:o,
closeWebSocketConnection:y}}),9500:(G=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},N={NOT_SENT:0,PROCESSING:1,SENT:2},w={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},D=2**16-1,u={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,
READ_DATA:4},Q=Buffer.allocUnsafe(0),a={string:1,typedArray:2,arrayBuffer:3,blob:4};G.exports={uid:W,sentCloseFrameState:N,staticPropertyDescriptors:e,states:t,
opcodes:w,maxUnsigned16Bit:D,parserStates:u,emptyBuffer:Q,sendHints:a}}),26760:((G,W,e)=>{const{webidl:t}=e(14625),{kEnumerableProperty:N}=e(89500),{kConstruct:w}=e(
68031),{MessagePort:D}=e(75919);class u extends Event{#A;constructor(i,n={}){if(i===w){super(arguments[1],arguments[2]),t.util.markAsUncloneable(this);return}const g="\
MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),i=t.converters.DOMString(i,g,"type"),n=t.converters.MessageEventInit(n,g,"eventInitDict"),super(i,
n),this.#A=n,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,u),this.#A.data}get origin(){return t.brandCheck(this,u),this.#A.origin}get lastEventId(){
return t.brandCheck(this,u),this.#A.lastEventId}get source(){return t.brandCheck(this,u),this.#A.source}get ports(){return t.brandCheck(this,u),Object.isFrozen(
this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(i,n=!1,g=!1,I=null,C="",R="",k=null,m=[]){return t.brandCheck(this,u),t.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new u(i,{bubbles:n,cancelable:g,data:I,origin:C,lastEventId:R,source:k,ports:m})}static createFastMessageEvent(i,n){
const g=new u(w,i,n);return g.#A=n,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:Q}=u;
delete u.createFastMessageEvent;class a extends Event{#A;constructor(i,n={}){const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),i=t.converters.
DOMString(i,g,"type"),n=t.converters.CloseEventInit(n),super(i,n),this.#A=n,t.util.markAsUncloneable(this)}get wasClean(){return t.brandCheck(this,a),this.#A.wasClean}get code(){
return t.brandCheck(this,a),this.#A.code}get reason(){return t.brandCheck(this,a),this.#A.reason}}class B extends Event{#A;constructor(i,n){const g="ErrorEvent \
constructor";t.argumentLengthCheck(arguments,1,g),super(i,n),t.util.markAsUncloneable(this),i=t.converters.DOMString(i,g,"type"),n=t.converters.ErrorEventInit(n??
{}),this.#A=n}get message(){return t.brandCheck(this,B),this.#A.message}get filename(){return t.brandCheck(this,B),this.#A.filename}get lineno(){return t.brandCheck(
this,B),this.#A.lineno}get colno(){return t.brandCheck(this,B),this.#A.colno}get error(){return t.brandCheck(this,B),this.#A.error}}Object.defineProperties(u.prototype,
{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:N,origin:N,lastEventId:N,source:N,ports:N,initMessageEvent:N}),Object.defineProperties(a.prototype,
{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:N,code:N,wasClean:N}),Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{value:"ErrorE\
vent",configurable:!0},message:N,filename:N,lineno:N,colno:N,error:N}),t.converters.MessagePort=t.interfaceConverter(D),t.converters["sequence<MessagePort>"]=t.
sequenceConverter(t.converters.MessagePort);const A=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.
boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...A,{key:"\
data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:t.converters.
DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...A,{key:"wasClean",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"code",converter:t.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),
t.converters.ErrorEventInit=t.dictionaryConverter([...A,{key:"message",converter:t.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.
USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.converters["unsigned long"],defaultValue:()=>0},
{key:"error",converter:t.converters.any}]),G.exports={MessageEvent:u,CloseEvent:a,ErrorEvent:B,createFastMessageEvent:Q}}),49676:((G,W,e)=>{const{maxUnsigned16Bit:t}=e(
9500),N=16386;let w,D=null,u=N;try{w=e(77598)}catch{w={randomFillSync:function(A,c,i){for(let n=0;n<A.length;++n)A[n]=Math.random()*255|0;return A}}}function Q(){
return u===N&&(u=0,w.randomFillSync(D??=Buffer.allocUnsafe(N),0,N)),[D[u++],D[u++],D[u++],D[u++]]}class a{constructor(A){this.frameData=A}createFrame(A){const c=this.
frameData,i=Q(),n=c?.byteLength??0;let g=n,I=6;n>t?(I+=8,g=127):n>125&&(I+=2,g=126);const C=Buffer.allocUnsafe(n+I);C[0]=C[1]=0,C[0]|=128,C[0]=(C[0]&240)+A;C[I-
4]=i[0],C[I-3]=i[1],C[I-2]=i[2],C[I-1]=i[3],C[1]=g,g===126?C.writeUInt16BE(n,2):g===127&&(C[2]=C[3]=0,C.writeUIntBE(n,4,6)),C[1]|=128;for(let R=0;R<n;++R)C[I+R]=
c[R]^i[R&3];return C}}G.exports={WebsocketFrameSend:a}}),84841:((G,W,e)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:N}=e(38522),{isValidClientWindowBits:w}=e(
10965),{MessageSizeExceededError:D}=e(53959),u=Buffer.from([0,0,255,255]),Q=Symbol("kBuffer"),a=Symbol("kLength");class B{#A;#e={};#t=0;constructor(c,i){this.#e.
serverNoContextTakeover=c.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=c.get("server_max_window_bits"),this.#t=i.maxPayloadSize}decompress(c,i,n){
if(!this.#A){let g=N;if(this.#e.serverMaxWindowBits){if(!w(this.#e.serverMaxWindowBits)){n(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(
this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:g})}catch(I){n(I);return}this.#A[Q]=[],this.#A[a]=0,this.#A.on("data",I=>{if(this.#A[a]+=I.length,this.#t>
0&&this.#A[a]>this.#t){n(new D),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[Q].push(I)}),this.#A.on("error",I=>{this.#A=null,n(I)})}
this.#A.write(c),i&&this.#A.write(u),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[Q],this.#A[a]);this.#A[Q].length=0,this.#A[a]=0,n(null,
g)})}}G.exports={PerMessageDeflate:B}}),61872:((G,W,e)=>{const{Writable:t}=e(57075),N=e(34589),{parserStates:w,opcodes:D,states:u,emptyBuffer:Q,sentCloseFrameState:a}=e(
9500),{kReadyState:B,kSentClose:A,kResponse:c,kReceivedClose:i}=e(87292),{channels:n}=e(95458),{isValidStatusCode:g,isValidOpcode:I,failWebsocketConnection:C,websocketMessageReceived:R,
utf8Decode:k,isControlFrame:m,isTextBinaryFrame:U,isContinuationFrame:b}=e(10965),{WebsocketFrameSend:M}=e(49676),{closeWebSocketConnection:T}=e(10773),{PerMessageDeflate:r}=e(
84841),{MessageSizeExceededError:s}=e(53959);function h(y,f,E){T(y,f,E,Buffer.byteLength(E)),C(y,E)}class o extends t{#A=[];#e=0;#t=0;#n=!1;#r=w.INFO;#s={};#o=[];#i;#g;#Q;constructor(f,E,l={}){
super(),this.ws=f,this.#i=E??new Map,this.#g=l.maxFragments??0,this.#Q=l.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new r(
E,l))}_write(f,E,l){this.#A.push(f),this.#t+=f.length,this.#n=!0,this.run(l)}#B(){return this.#Q>0&&!m(this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(h(
this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(f){for(;this.#n;)if(this.#r===w.INFO){if(this.#t<2)return f();const E=this.consume(2),l=(E[0]&
128)!==0,F=E[0]&15,Y=(E[1]&128)===128,J=!l&&F!==D.CONTINUATION,x=E[1]&127,V=E[0]&64,tA=E[0]&32,iA=E[0]&16;if(!I(F))return C(this.ws,"Invalid opcode received"),f();
if(Y)return C(this.ws,"Frame cannot be masked"),f();if(V!==0&&!this.#i.has("permessage-deflate")){C(this.ws,"Expected RSV1 to be clear.");return}if(tA!==0||iA!==
0){C(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(J&&!U(F)){C(this.ws,"Invalid frame type was fragmented.");return}if(U(F)&&this.#o.length>0){C(this.ws,"\
Expected continuation frame");return}if(this.#s.fragmented&&J){C(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((x>125||J)&&m(F)){C(this.ws,"Control \
frame either too large or fragmented");return}if(b(F)&&this.#o.length===0&&!this.#s.compressed){C(this.ws,"Unexpected continuation frame");return}if(x<=125){if(this.#s.
payloadLength=x,this.#r=w.READ_DATA,!this.#B())return}else x===126?this.#r=w.PAYLOADLENGTH_16:x===127&&(this.#r=w.PAYLOADLENGTH_64);U(F)&&(this.#s.binaryType=F,
this.#s.compressed=V!==0),this.#s.opcode=F,this.#s.masked=Y,this.#s.fin=l,this.#s.fragmented=J}else if(this.#r===w.PAYLOADLENGTH_16){if(this.#t<2)return f();const E=this.
consume(2);if(this.#s.payloadLength=E.readUInt16BE(0),this.#r=w.READ_DATA,!this.#B())return}else if(this.#r===w.PAYLOADLENGTH_64){if(this.#t<8)return f();const E=this.
consume(8),l=E.readUInt32BE(0),F=E.readUInt32BE(4);if(l!==0||F>2**31-1){C(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=F,this.#r=
w.READ_DATA,!this.#B())return}else if(this.#r===w.READ_DATA){if(this.#t<this.#s.payloadLength)return f();const E=this.consume(this.#s.payloadLength);if(m(this.#s.
opcode)){this.#n=this.parseControlFrame(E),this.#r=w.INFO;const l=this.ws[c].socket;if(this.#n&&l.writableNeedDrain){this.#n=!1,l.once("drain",()=>{this.destroyed||
(this.#n=!0,this.run(f))});return}}else if(this.#s.compressed){this.#i.get("permessage-deflate").decompress(E,this.#s.fin,(l,F)=>{if(l){const Y=l instanceof s?1009:
1007;h(this.ws,Y,l.message);return}if(this.writeFragments(F)){if(this.#Q>0&&this.#e>this.#Q){h(this.ws,1009,new s().message);return}if(!this.#s.fin){this.#r=w.INFO,
this.#n=!0,this.run(f);return}R(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=w.INFO,this.run(f)}}),this.#n=!1;break}else{if(!this.writeFragments(
E))return;if(this.#Q>0&&this.#e>this.#Q){h(this.ws,1009,new s().message);return}!this.#s.fragmented&&this.#s.fin&&R(this.ws,this.#s.binaryType,this.consumeFragments()),
this.#r=w.INFO}}}consume(f){if(f>this.#t)throw new Error("Called consume() before buffers satiated.");if(f===0)return Q;if(this.#A[0].length===f)return this.#t-=
this.#A[0].length,this.#A.shift();const E=Buffer.allocUnsafe(f);let l=0;for(;l!==f;){const F=this.#A[0],{length:Y}=F;if(Y+l===f){E.set(this.#A.shift(),l);break}else if(Y+
l>f){E.set(F.subarray(0,f-l),l),this.#A[0]=F.subarray(f-l);break}else E.set(this.#A.shift(),l),l+=F.length}return this.#t-=f,E}writeFragments(f){return this.#g>
0&&this.#o.length===this.#g?(h(this.ws,1008,"Too many message fragments"),!1):(this.#e+=f.length,this.#o.push(f),!0)}consumeFragments(){const f=this.#o;if(f.length===
1)return this.#e=0,f.shift();const E=Buffer.concat(f,this.#e);return this.#o=[],this.#e=0,E}parseCloseBody(f){N(f.length!==1);let E;if(f.length>=2&&(E=f.readUInt16BE(
0)),E!==void 0&&!g(E))return{code:1002,reason:"Invalid status code",error:!0};let l=f.subarray(2);l[0]===239&&l[1]===187&&l[2]===191&&(l=l.subarray(3));try{l=k(
l)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:E,reason:l,error:!1}}parseControlFrame(f){const{opcode:E,payloadLength:l}=this.#s;if(E===
D.CLOSE){if(l===1)return C(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(f),this.#s.closeInfo.error){const{code:F,
reason:Y}=this.#s.closeInfo;return T(this.ws,F,Y,Y.length),C(this.ws,Y),!1}if(this.ws[A]!==a.SENT){let F=Q;this.#s.closeInfo.code&&(F=Buffer.allocUnsafe(2),F.writeUInt16BE(
this.#s.closeInfo.code,0));const Y=new M(F);this.ws[c].socket.write(Y.createFrame(D.CLOSE),J=>{J||(this.ws[A]=a.SENT)})}return this.ws[B]=u.CLOSING,this.ws[i]=!0,
!1}else if(E===D.PING){if(!this.ws[i]){const F=new M(f);this.ws[c].socket.write(F.createFrame(D.PONG)),n.ping.hasSubscribers&&n.ping.publish({payload:f})}}else E===
D.PONG&&n.pong.hasSubscribers&&n.pong.publish({payload:f});return!0}get closingInfo(){return this.#s.closeInfo}}G.exports={ByteParser:o}}),80504:((G,W,e)=>{const{
WebsocketFrameSend:t}=e(49676),{opcodes:N,sendHints:w}=e(9500),D=e(95464),u=Buffer[Symbol.species];class Q{#A=new D;#e=!1;#t;constructor(c){this.#t=c}add(c,i,n){
if(n!==w.blob){const I=a(c,n);if(!this.#e)this.#t.write(I,i);else{const C={promise:null,callback:i,frame:I};this.#A.push(C)}return}const g={promise:c.arrayBuffer().
then(I=>{g.promise=null,g.frame=a(I,n)}),callback:i,frame:null};this.#A.push(g),this.#e||this.#n()}async#n(){this.#e=!0;const c=this.#A;for(;!c.isEmpty();){const i=c.
shift();i.promise!==null&&await i.promise,this.#t.write(i.frame,i.callback),i.callback=i.frame=null}this.#e=!1}}function a(A,c){return new t(B(A,c)).createFrame(
c===w.string?N.TEXT:N.BINARY)}function B(A,c){switch(c){case w.string:return Buffer.from(A);case w.arrayBuffer:case w.blob:return new u(A);case w.typedArray:return new u(
A.buffer,A.byteOffset,A.byteLength)}}G.exports={SendQueue:Q}}),87292:(G=>{G.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol(
"controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),10965:((G,W,e)=>{const{kReadyState:t,kController:N,kResponse:w,kBinaryType:D,kWebSocketURL:u}=e(87292),{states:Q,opcodes:a}=e(9500),{ErrorEvent:B,
createFastMessageEvent:A}=e(26760),{isUtf8:c}=e(4573),{collectASequenceOfCodePointsFast:i,removeHTTPWhitespace:n}=e(50192);function g(Y){return Y[t]===Q.CONNECTING}
function I(Y){return Y[t]===Q.OPEN}function C(Y){return Y[t]===Q.CLOSING}function R(Y){return Y[t]===Q.CLOSED}function k(Y,J,x=(tA,iA)=>new Event(tA,iA),V={}){const tA=x(
Y,V);J.dispatchEvent(tA)}function m(Y,J,x){if(Y[t]!==Q.OPEN)return;let V;if(J===a.TEXT)try{V=F(x)}catch{T(Y,"Received invalid UTF-8 in text frame.");return}else
J===a.BINARY&&(Y[D]==="blob"?V=new Blob([x]):V=U(x));k("message",Y,A,{origin:Y[u].origin,data:V})}function U(Y){return Y.byteLength===Y.buffer.byteLength?Y.buffer:
Y.buffer.slice(Y.byteOffset,Y.byteOffset+Y.byteLength)}function b(Y){if(Y.length===0)return!1;for(let J=0;J<Y.length;++J){const x=Y.charCodeAt(J);if(x<33||x>126||
x===34||x===40||x===41||x===44||x===47||x===58||x===59||x===60||x===61||x===62||x===63||x===64||x===91||x===92||x===93||x===123||x===125)return!1}return!0}function M(Y){
return Y>=1e3&&Y<1015?Y!==1004&&Y!==1005&&Y!==1006:Y>=3e3&&Y<=4999}function T(Y,J){const{[N]:x,[w]:V}=Y;x.abort(),V?.socket&&!V.socket.destroyed&&V.socket.destroy(),
J&&k("error",Y,(tA,iA)=>new B(tA,iA),{error:new Error(J),message:J})}function r(Y){return Y===a.CLOSE||Y===a.PING||Y===a.PONG}function s(Y){return Y===a.CONTINUATION}
function h(Y){return Y===a.TEXT||Y===a.BINARY}function o(Y){return h(Y)||s(Y)||r(Y)}function y(Y){const J={position:0},x=new Map;for(;J.position<Y.length;){const V=i(
";",Y,J),[tA,iA=""]=V.split("=");x.set(n(tA,!0,!1),n(iA,!1,!0)),J.position++}return x}function f(Y){if(Y.length===0)return!1;for(let x=0;x<Y.length;x++){const V=Y.
charCodeAt(x);if(V<48||V>57)return!1}const J=Number.parseInt(Y,10);return J>=8&&J<=15}const E=typeof process.versions.icu=="string",l=E?new TextDecoder("utf-8",
{fatal:!0}):void 0,F=E?l.decode.bind(l):function(Y){if(c(Y))return Y.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};G.exports={isConnecting:g,
isEstablished:I,isClosing:C,isClosed:R,fireEvent:k,isValidSubprotocol:b,isValidStatusCode:M,failWebsocketConnection:T,websocketMessageReceived:m,utf8Decode:F,isControlFrame:r,
isContinuationFrame:s,isTextBinaryFrame:h,isValidOpcode:o,parseExtensions:y,isValidClientWindowBits:f}}),2522:((G,W,e)=>{const{webidl:t}=e(14625),{URLSerializer:N}=e(
50192),{environmentSettingsObject:w}=e(1204),{staticPropertyDescriptors:D,states:u,sentCloseFrameState:Q,sendHints:a}=e(9500),{kWebSocketURL:B,kReadyState:A,kController:c,
kBinaryType:i,kResponse:n,kSentClose:g,kByteParser:I}=e(87292),{isConnecting:C,isEstablished:R,isClosing:k,isValidSubprotocol:m,fireEvent:U}=e(10965),{establishWebSocketConnection:b,
closeWebSocketConnection:M}=e(10773),{ByteParser:T}=e(61872),{kEnumerableProperty:r,isBlobLike:s}=e(89500),{getGlobalDispatcher:h}=e(61481),{types:o}=e(57975),{
ErrorEvent:y,CloseEvent:f}=e(26760),{SendQueue:E}=e(80504);class l extends EventTarget{#A={open:null,error:null,close:null,message:null};#e=0;#t="";#n="";#r;constructor(x,V=[]){
super(),t.util.markAsUncloneable(this);const tA="WebSocket constructor";t.argumentLengthCheck(arguments,1,tA);const iA=t.converters["DOMString or sequence<DOMSt\
ring> or WebSocketInit"](V,tA,"options");x=t.converters.USVString(x,tA,"url"),V=iA.protocols;const BA=w.settingsObject.baseUrl;let gA;try{gA=new URL(x,BA)}catch(CA){
throw new DOMException(CA,"SyntaxError")}if(gA.protocol==="http:"?gA.protocol="ws:":gA.protocol==="https:"&&(gA.protocol="wss:"),gA.protocol!=="ws:"&&gA.protocol!==
"wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${gA.protocol}`,"SyntaxError");if(gA.hash||gA.href.endsWith("#"))throw new DOMException("Got\
 fragment","SyntaxError");if(typeof V=="string"&&(V=[V]),V.length!==new Set(V.map(CA=>CA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Prot\
ocol value","SyntaxError");if(V.length>0&&!V.every(CA=>m(CA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[B]=new URL(gA.href);
const lA=w.settingsObject;this[c]=b(gA,V,lA,this,(CA,IA)=>this.#s(CA,IA),iA),this[A]=l.CONNECTING,this[g]=Q.NOT_SENT,this[i]="blob"}close(x=void 0,V=void 0){t.brandCheck(
this,l);const tA="WebSocket.close";if(x!==void 0&&(x=t.converters["unsigned short"](x,tA,"code",{clamp:!0})),V!==void 0&&(V=t.converters.USVString(V,tA,"reason")),
x!==void 0&&x!==1e3&&(x<3e3||x>4999))throw new DOMException("invalid code","InvalidAccessError");let iA=0;if(V!==void 0&&(iA=Buffer.byteLength(V),iA>123))throw new DOMException(
`Reason must be less than 123 bytes; received ${iA}`,"SyntaxError");M(this,x,V,iA)}send(x){t.brandCheck(this,l);const V="WebSocket.send";if(t.argumentLengthCheck(
arguments,1,V),x=t.converters.WebSocketSendData(x,V,"data"),C(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!R(this)||k(this)))
if(typeof x=="string"){const tA=Buffer.byteLength(x);this.#e+=tA,this.#r.add(x,()=>{this.#e-=tA},a.string)}else o.isArrayBuffer(x)?(this.#e+=x.byteLength,this.#r.
add(x,()=>{this.#e-=x.byteLength},a.arrayBuffer)):ArrayBuffer.isView(x)?(this.#e+=x.byteLength,this.#r.add(x,()=>{this.#e-=x.byteLength},a.typedArray)):s(x)&&(this.#e+=
x.size,this.#r.add(x,()=>{this.#e-=x.size},a.blob))}get readyState(){return t.brandCheck(this,l),this[A]}get bufferedAmount(){return t.brandCheck(this,l),this.#e}get url(){
return t.brandCheck(this,l),N(this[B])}get extensions(){return t.brandCheck(this,l),this.#n}get protocol(){return t.brandCheck(this,l),this.#t}get onopen(){return t.
brandCheck(this,l),this.#A.open}set onopen(x){t.brandCheck(this,l),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof x=="function"?(this.#A.open=
x,this.addEventListener("open",x)):this.#A.open=null}get onerror(){return t.brandCheck(this,l),this.#A.error}set onerror(x){t.brandCheck(this,l),this.#A.error&&
this.removeEventListener("error",this.#A.error),typeof x=="function"?(this.#A.error=x,this.addEventListener("error",x)):this.#A.error=null}get onclose(){return t.
brandCheck(this,l),this.#A.close}set onclose(x){t.brandCheck(this,l),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof x=="function"?(this.#A.
close=x,this.addEventListener("close",x)):this.#A.close=null}get onmessage(){return t.brandCheck(this,l),this.#A.message}set onmessage(x){t.brandCheck(this,l),this.#A.
message&&this.removeEventListener("message",this.#A.message),typeof x=="function"?(this.#A.message=x,this.addEventListener("message",x)):this.#A.message=null}get binaryType(){
return t.brandCheck(this,l),this[i]}set binaryType(x){t.brandCheck(this,l),x!=="blob"&&x!=="arraybuffer"?this[i]="blob":this[i]=x}#s(x,V){this[n]=x;const tA=this[c]?.
dispatcher?.webSocketOptions,iA=tA?.maxFragments,BA=tA?.maxPayloadSize,gA=new T(this,V,{maxFragments:iA,maxPayloadSize:BA});gA.on("drain",F),gA.on("error",Y.bind(
this)),x.socket.ws=this,this[I]=gA,this.#r=new E(x.socket),this[A]=u.OPEN;const lA=x.headersList.get("sec-websocket-extensions");lA!==null&&(this.#n=lA);const CA=x.
headersList.get("sec-websocket-protocol");CA!==null&&(this.#t=CA),U("open",this)}}l.CONNECTING=l.prototype.CONNECTING=u.CONNECTING,l.OPEN=l.prototype.OPEN=u.OPEN,
l.CLOSING=l.prototype.CLOSING=u.CLOSING,l.CLOSED=l.prototype.CLOSED=u.CLOSED,Object.defineProperties(l.prototype,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D,url:r,readyState:r,
bufferedAmount:r,onopen:r,onerror:r,onclose:r,close:r,onmessage:r,binaryType:r,send:r,extensions:r,protocol:r,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(l,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(J,x,V){return t.util.Type(J)==="Object"&&Symbol.iterator in J?t.converters["sequence<DOMStr\
ing>"](J):t.converters.DOMString(J,x,V)},t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMStr\
ing>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,defaultValue:()=>h()},{key:"headers",converter:t.nullableConverter(t.converters.
HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(J){return t.util.Type(J)==="Object"&&!(Symbol.iterator in J)?t.converters.
WebSocketInit(J):{protocols:t.converters["DOMString or sequence<DOMString>"](J)}},t.converters.WebSocketSendData=function(J){if(t.util.Type(J)==="Object"){if(s(
J))return t.converters.Blob(J,{strict:!1});if(ArrayBuffer.isView(J)||o.isArrayBuffer(J))return t.converters.BufferSource(J)}return t.converters.USVString(J)};function F(){
this.ws[n].socket.resume()}function Y(J){let x,V;J instanceof f?(x=J.reason,V=J.code):x=J.message,U("error",this,()=>new y("error",{error:J,message:x})),M(this,
V)}G.exports={WebSocket:l}})};export{Ee as id,Ie as ids,Ce as modules};
