const Yt=825,Xt=[825],Zt={22825:((At,Y,f)=>{f.r(Y),f.d(Y,{ExitCode:()=>L,addPath:()=>ht,debug:()=>ve,endGroup:()=>xe,error:()=>Ee,exportVariable:()=>dt,getBooleanInput:()=>pt,
getIDToken:()=>Rt,getInput:()=>K,getMultilineInput:()=>ft,getState:()=>Ot,group:()=>xt,info:()=>_t,isDebug:()=>yt,markdownSummary:()=>Ve,notice:()=>Et,platform:()=>B,
saveState:()=>St,setCommandEcho:()=>wt,setFailed:()=>gt,setOutput:()=>mt,setSecret:()=>ye,startGroup:()=>_e,summary:()=>Ge,toPlatformPath:()=>Qe,toPosixPath:()=>Je,
toWin32Path:()=>ze,warning:()=>vt});var B={};f.r(B),f.d(B,{arch:()=>me,getDetails:()=>lt,isLinux:()=>we,isMacOS:()=>Q,isWindows:()=>z,platform:()=>A});var m=f(70857);
function x(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function j(n){return Object.keys(n).length?{title:n.title,file:n.file,
line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function v(n,e,t){const i=new Se(n,e,t);process.stdout.write(i.toString()+m.EOL)}
function F(n,e=""){v(n,{},e)}const X="::";class Se{constructor(e,t,i){e||(e="missing.command"),this.command=e,this.properties=t,this.message=i}toString(){let e=X+
this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const r=this.
properties[i];r&&(t?t=!1:e+=",",e+=`${i}=${Re(r)}`)}}return e+=`${X}${Oe(this.message)}`,e}}function Oe(n){return x(n).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}function Re(n){return x(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Te=f(76982),
S=f(79896);function U(n,e){const t=process.env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!S.existsSync(
t))throw new Error(`Missing file at path: ${t}`);S.appendFileSync(t,`${x(e)}${m.EOL}`,{encoding:"utf8"})}function M(n,e){const t=`ghadelimiter_${Te.randomUUID()}`,
i=x(e);if(n.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(i.includes(t))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${t}"`);return`${n}<<${t}${m.EOL}${i}${m.EOL}${t}`}var y=f(16928),W=f(58611),Ae=f.t(W,2),Z=f(65692),be=f.t(Z,2);function H(n){
const e=n.protocol==="https:";if(Ue(n))return;const t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{
return new ee(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new ee(`http://${t}`)}else return}function Ue(n){if(!n.hostname)return!1;const e=n.
hostname;if($e(e))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let i;n.port?i=Number(n.port):n.protocol==="http:"?i=80:n.protocol===
"https:"&&(i=443);const r=[n.hostname.toUpperCase()];typeof i=="number"&&r.push(`${r[0]}:${i}`);for(const s of t.split(",").map(o=>o.trim().toUpperCase()).filter(
o=>o))if(s==="*"||r.some(o=>o===s||o.endsWith(`.${s}`)||s.startsWith(".")&&o.endsWith(`${s}`)))return!0;return!1}function $e(n){const e=n.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}class ee extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}}var $=f(5070),Pe=f(61684),h=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){
function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,
e||[])).next())})},g;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]=
"ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=
402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAccep\
table",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="G\
one",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]=
"BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var p;(function(n){n.Accept="accept",n.ContentType=
"content-type"})(p||(p={}));var E;(function(n){n.ApplicationJson="application/json"})(E||(E={}));function bt(n){const e=pm.getProxyUrl(new URL(n));return e?e.href:
""}const Ce=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],De=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],ke=[
"OPTIONS","GET","DELETE","HEAD"],Ie=10,Le=5;class q extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(
this,q.prototype)}}class Ne{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",i=>{t=Buffer.concat([t,i])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){const t=[];this.message.on("data",i=>{t.push(i)}),this.message.on("end",()=>{e(Buffer.
concat(t))})}))})}}function Ut(n){return new URL(n).protocol==="https:"}class Be{constructor(e,t,i){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.
handlers=t||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&
(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=
Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this.
_maxRetries=i.maxRetries))}options(e,t){return h(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return h(this,void 0,void 0,
function*(){return this.request("GET",e,null,t||{})})}del(e,t){return h(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,i){
return h(this,void 0,void 0,function*(){return this.request("POST",e,t,i||{})})}patch(e,t,i){return h(this,void 0,void 0,function*(){return this.request("PATCH",
e,t,i||{})})}put(e,t,i){return h(this,void 0,void 0,function*(){return this.request("PUT",e,t,i||{})})}head(e,t){return h(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,i,r){return h(this,void 0,void 0,function*(){return this.request(e,t,i,r)})}getJson(e){return h(this,arguments,void 0,
function*(t,i={}){i[p.Accept]=this._getExistingOrDefaultHeader(i,p.Accept,E.ApplicationJson);const r=yield this.get(t,i);return this._processResponse(r,this.requestOptions)})}postJson(e,t){
return h(this,arguments,void 0,function*(i,r,s={}){const o=JSON.stringify(r,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,E.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,E.ApplicationJson);const u=yield this.post(i,o,s);return this._processResponse(u,this.requestOptions)})}putJson(e,t){
return h(this,arguments,void 0,function*(i,r,s={}){const o=JSON.stringify(r,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,E.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,E.ApplicationJson);const u=yield this.put(i,o,s);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){
return h(this,arguments,void 0,function*(i,r,s={}){const o=JSON.stringify(r,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,E.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,E.ApplicationJson);const u=yield this.patch(i,o,s);return this._processResponse(u,this.requestOptions)})}request(e,t,i,r){
return h(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,
r);const u=this._allowRetries&&ke.includes(e)?this._maxRetries+1:1;let l=0,c;do{if(c=yield this.requestRaw(o,i),c&&c.message&&c.message.statusCode===g.Unauthorized){
let d;for(const w of this.handlers)if(w.canHandleAuthentication(c)){d=w;break}return d?d.handleAuthentication(this,o,i):c}let a=this._maxRedirects;for(;c.message.
statusCode&&Ce.includes(c.message.statusCode)&&this._allowRedirects&&a>0;){const d=c.message.headers.location;if(!d)break;const w=new URL(d);if(s.protocol==="ht\
tps:"&&s.protocol!==w.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security \
reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),w.hostname!==s.hostname)for(const N in r)N.toLowerCase()===
"authorization"&&delete r[N];o=this._prepareRequest(e,w,r),c=yield this.requestRaw(o,i),a--}if(!c.message.statusCode||!De.includes(c.message.statusCode))return c;
l+=1,l<u&&(yield c.readBody(),yield this._performExponentialBackoff(l))}while(l<u);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){
return h(this,void 0,void 0,function*(){return new Promise((i,r)=>{function s(o,u){o?r(o):u?i(u):r(new Error("Unknown error"))}this.requestRawWithCallback(e,t,s)})})}requestRawWithCallback(e,t,i){
typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function s(l,c){r||(r=!0,
i(l,c))}const o=e.httpModule.request(e.options,l=>{const c=new Ne(l);s(void 0,c)});let u;o.on("socket",l=>{u=l}),o.setTimeout(this._socketTimeout||3*6e4,()=>{u&&
u.end(),s(new Error(`Request timeout: ${e.options.path}`))}),o.on("error",function(l){s(l)}),t&&typeof t=="string"&&o.write(t,"utf8"),t&&typeof t!="string"?(t.on(
"close",function(){o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),i=H(t);if(i&&i.
hostname)return this._getProxyAgentDispatcher(t,i)}_prepareRequest(e,t,i){const r={};r.parsedUrl=t;const s=r.parsedUrl.protocol==="https:";r.httpModule=s?be:Ae;
const o=s?443:80;if(r.options={},r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):o,r.options.path=(r.parsedUrl.pathname||
"")+(r.parsedUrl.search||""),r.options.method=e,r.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(r.options.headers["user-agent"]=this.userAgent),r.
options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const u of this.handlers)u.prepareRequest(r.options);return r}_mergeHeaders(e){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),T(e||{})):T(e||{})}_getExistingOrDefaultHeader(e,t,i){let r;if(this.requestOptions&&
this.requestOptions.headers){const o=T(this.requestOptions.headers)[t];o&&(r=typeof o=="number"?o.toString():o)}const s=e[t];return s!==void 0?typeof s=="number"?
s.toString():s:r!==void 0?r:i}_getExistingOrDefaultContentTypeHeader(e,t){let i;if(this.requestOptions&&this.requestOptions.headers){const s=T(this.requestOptions.
headers)[p.ContentType];s&&(typeof s=="number"?i=String(s):Array.isArray(s)?i=s.join(", "):i=s)}const r=e[p.ContentType];return r!==void 0?typeof r=="number"?String(
r):Array.isArray(r)?r.join(", "):r:i!==void 0?i:t}_getAgent(e){let t;const i=H(e),r=i&&i.hostname;if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),
t)return t;const s=e.protocol==="https:";let o=100;if(this.requestOptions&&(o=this.requestOptions.maxSockets||W.globalAgent.maxSockets),i&&i.hostname){const u={
maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,
port:i.port})};let l;const c=i.protocol==="https:";s?l=c?$.httpsOverHttps:$.httpsOverHttp:l=c?$.httpOverHttps:$.httpOverHttp,t=l(u),this._proxyAgent=t}if(!t){const u={
keepAlive:this._keepAlive,maxSockets:o};t=s?new Z.Agent(u):new W.Agent(u),this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{
rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const r=e.protocol==="https:";return i=
new Pe.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).
toString("base64")}`})),this._proxyAgentDispatcher=i,r&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),i}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const r=i.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${r}`}
return t}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(Ie,e);const t=Le*Math.pow(2,e);return new Promise(i=>setTimeout(()=>i(),
t))})}_processResponse(e,t){return h(this,void 0,void 0,function*(){return new Promise((i,r)=>h(this,void 0,void 0,function*(){const s=e.message.statusCode||0,o={
statusCode:s,result:null,headers:{}};s===g.NotFound&&i(o);function u(a,d){if(typeof d=="string"){const w=new Date(d);if(!isNaN(w.valueOf()))return w}return d}let l,
c;try{c=yield e.readBody(),c&&c.length>0&&(t&&t.deserializeDates?l=JSON.parse(c,u):l=JSON.parse(c),o.result=l),o.headers=e.message.headers}catch{}if(s>299){let a;
l&&l.message?a=l.message:c&&c.length>0?a=c:a=`Failed request: (${s})`;const d=new q(a,s);d.result=o.result,r(d)}else i(o)}))})}}const T=n=>Object.keys(n).reduce(
(e,t)=>(e[t.toLowerCase()]=n[t],e),{});var V=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){
function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,
e||[])).next())})};class $t{constructor(e,t){this.username=e,this.password=t}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return V(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}class je{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The reque\
st has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return V(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class Pt{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return V(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var te=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){
function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,
e||[])).next())})};class R{static createHttpClient(e=!0,t=10){const i={allowRetries:e,maxRetries:t};return new Be("actions/oidc-client",[new je(R.getRequestToken())],
i)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return e}static getCall(e){return te(this,void 0,void 0,function*(){var t;const s=(t=(yield R.createHttpClient().getJson(e).catch(o=>{throw new Error(`Failed to\
 get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return te(this,void 0,void 0,function*(){try{let t=R.getIDTokenUrl();if(e){const r=encodeURIComponent(e);t=`${t}&audience=${r}`}ve(`ID token url is ${t}`);const i=yield R.
getCall(t);return ye(i),i}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var G=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){
o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?
s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})};const{access:Fe,appendFile:Me,writeFile:We}=S.promises,ne="GITHUB_STEP_SUMMARY",Ct="https://do\
cs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class qe{constructor(){this._buffer=""}filePath(){return G(this,
void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[ne];if(!e)throw new Error(`Unable to find environment variable for $${ne}.\
 Check if your runtime environment supports job summaries.`);try{yield Fe(e,S.constants.R_OK|S.constants.W_OK)}catch{throw new Error(`Unable to access summary f\
ile: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,i={}){const r=Object.entries(i).map(([s,o])=>`\
 ${s}="${o}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return G(this,void 0,void 0,function*(){const t=!!e?.overwrite,i=yield this.filePath();
return yield(t?We:Me)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():
this}addEOL(){return this.addRaw(m.EOL)}addCodeBlock(e,t){const i=Object.assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),i);return this.addRaw(r).addEOL()}addList(e,t=!1){
const i=t?"ol":"ul",r=e.map(o=>this.wrap("li",o)).join(""),s=this.wrap(i,r);return this.addRaw(s).addEOL()}addTable(e){const t=e.map(r=>{const s=r.map(o=>{if(typeof o==
"string")return this.wrap("td",o);const{header:u,data:l,colspan:c,rowspan:a}=o,d=u?"th":"td",w=Object.assign(Object.assign({},c&&{colspan:c}),a&&{rowspan:a});return this.
wrap(d,l,w)}).join("");return this.wrap("tr",s)}).join(""),i=this.wrap("table",t);return this.addRaw(i).addEOL()}addDetails(e,t){const i=this.wrap("details",this.
wrap("summary",e)+t);return this.addRaw(i).addEOL()}addImage(e,t,i){const{width:r,height:s}=i||{},o=Object.assign(Object.assign({},r&&{width:r}),s&&{height:s}),
u=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(u).addEOL()}addHeading(e,t){const i=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(
i)?i:"h1",s=this.wrap(r,e);return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap(
"br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const i=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,i);return this.addRaw(r).addEOL()}addLink(e,t){
const i=this.wrap("a",e,{href:t});return this.addRaw(i).addEOL()}}const ie=new qe,Ve=ie,Ge=ie;function Je(n){return n.replace(/[\\]/g,"/")}function ze(n){return n.
replace(/[/]/g,"\\")}function Qe(n){return n.replace(/[/\\]/g,y.sep)}var re=f(13193),se=f(24434),Ke=f(35317),Dt=f(42613),P=function(n,e,t,i){function r(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})};const{chmod:kt,copyFile:It,lstat:Ye,mkdir:Lt,open:Nt,readdir:Xe,rename:Bt,
rm:jt,rmdir:Ft,stat:C,symlink:Mt,unlink:Wt}=S.promises,O=process.platform==="win32";function qt(n){return P(this,void 0,void 0,function*(){const e=yield fs.promises.
readlink(n);return O&&!e.endsWith("\\")?`${e}\\`:e})}const Vt=268435456,Gt=S.constants.O_RDONLY;function Ze(n){return P(this,void 0,void 0,function*(){try{yield C(
n)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function Jt(n){return P(this,arguments,void 0,function*(e,t=!1){return(t?yield C(e):yield Ye(e)).isDirectory()})}
function oe(n){if(n=He(n),!n)throw new Error('isRooted() parameter "p" cannot be empty');return O?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function ce(n,e){
return P(this,void 0,void 0,function*(){let t;try{t=yield C(n)}catch(r){r.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable f\
ile exists '${n}': ${r}`)}if(t&&t.isFile()){if(O){const r=y.extname(n).toUpperCase();if(e.some(s=>s.toUpperCase()===r))return n}else if(ae(t))return n}const i=n;
for(const r of e){n=i+r,t=void 0;try{t=yield C(n)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}\
': ${s}`)}if(t&&t.isFile()){if(O){try{const s=y.dirname(n),o=y.basename(n).toUpperCase();for(const u of yield Xe(s))if(o===u.toUpperCase()){n=y.join(s,u);break}}catch(s){
console.log(`Unexpected error attempting to determine the actual case of the file '${n}': ${s}`)}return n}else if(ae(t))return n}}return""})}function He(n){return n=
n||"",O?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function ae(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===
process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function zt(){var n;return(n=process.env.COMSPEC)!==null&&n!==void 0?n:"cmd.e\
xe"}var _=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){
o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})};function Qt(n,e){return _(
this,arguments,void 0,function*(t,i,r={}){const{force:s,recursive:o,copySourceDirectory:u}=nt(r),l=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(l&&l.isFile()&&
!s)return;const c=l&&l.isDirectory()&&u?path.join(i,path.basename(t)):i;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.
stat(t)).isDirectory())if(o)yield de(t,c,0,s);else throw new Error(`Failed to copy. ${t} is a directory, but tried to copy without recursive flag.`);else{if(path.
relative(t,c)==="")throw new Error(`'${c}' and '${t}' are the same file`);yield he(t,c,s)}})}function Kt(n,e){return _(this,arguments,void 0,function*(t,i,r={}){
if(yield ioUtil.exists(i)){let s=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(t)),s=yield ioUtil.exists(i)),s)if(r.force==null||r.force)yield et(
i);else throw new Error("Destination already exists")}yield ue(path.dirname(i)),yield ioUtil.rename(t,i)})}function et(n){return _(this,void 0,void 0,function*(){
if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function ue(n){return _(this,void 0,void 0,function*(){ok(n,"a p\
ath argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function le(n,e){return _(this,void 0,void 0,function*(){if(!n)throw new Error("parameter\
 'tool' is required");if(e){const i=yield le(n,!1);if(!i)throw O?new Error(`Unable to locate executable file: ${n}. Please verify either the file path exists or\
 the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(
`Unable to locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also check the file mode to verify the file is executable.`);return i}const t=yield tt(n);return t&&t.length>0?t[0]:""})}function tt(n){return _(this,
void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const e=[];if(O&&process.env.PATHEXT)for(const r of process.env.PATHEXT.split(y.
delimiter))r&&e.push(r);if(oe(n)){const r=yield ce(n,e);return r?[r]:[]}if(n.includes(y.sep))return[];const t=[];if(process.env.PATH)for(const r of process.env.
PATH.split(y.delimiter))r&&t.push(r);const i=[];for(const r of t){const s=yield ce(y.join(r,n),e);s&&i.push(s)}return i})}function nt(n){const e=n.force==null?!0:
n.force,t=!!n.recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:e,recursive:t,copySourceDirectory:i}}function de(n,e,t,i){return _(
this,void 0,void 0,function*(){if(t>=255)return;t++,yield ue(e);const r=yield ioUtil.readdir(n);for(const s of r){const o=`${n}/${s}`,u=`${e}/${s}`;(yield ioUtil.
lstat(o)).isDirectory()?yield de(o,u,t,i):yield he(o,u,i)}yield ioUtil.chmod(e,(yield ioUtil.stat(n)).mode)})}function he(n,e,t){return _(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(e),yield ioUtil.unlink(e)}catch(r){r.code==="EPERM"&&(yield ioUtil.chmod(e,"0666"),yield ioUtil.
unlink(e))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,e,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(e))||t)&&(yield ioUtil.copyFile(
n,e))})}var it=f(53557),fe=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){
try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})};
const D=process.platform==="win32";class rt extends se.EventEmitter{constructor(e,t,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or emp\
ty.");this.toolPath=e,this.args=t||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){
const i=this._getSpawnFileName(),r=this._getSpawnArgs(e);let s=t?"":"[command]";if(D)if(this._isCmdFile()){s+=i;for(const o of r)s+=` ${o}`}else if(e.windowsVerbatimArguments){
s+=`"${i}"`;for(const o of r)s+=` ${o}`}else{s+=this._windowsQuoteCmdArg(i);for(const o of r)s+=` ${this._windowsQuoteCmdArg(o)}`}else{s+=i;for(const o of r)s+=
` ${o}`}return s}_processLineBuffer(e,t,i){try{let r=t+e.toString(),s=r.indexOf(m.EOL);for(;s>-1;){const o=r.substring(0,s);i(o),r=r.substring(s+m.EOL.length),s=
r.indexOf(m.EOL)}return r}catch(r){return this._debug(`error processing line. Failed with error ${r}`),""}}_getSpawnFileName(){return D&&this._isCmdFile()?process.
env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(D&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.
args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.
toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)
return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const o of e)if(t.some(u=>u===o)){i=!0;
break}if(!i)return e;let r='"',s=!0;for(let o=e.length;o>0;o--)r+=e[o-1],s&&e[o-1]==="\\"?r+="\\":e[o-1]==='"'?(s=!0,r+='"'):s=!1;return r+='"',r.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',i=!0;for(let r=e.length;r>0;r--)t+=e[r-1],i&&e[r-1]==="\\"?t+="\\":e[r-1]==='"'?(i=!0,t+="\\"):i=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};const i={};return i.cwd=e.cwd,i.env=e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=
`"${t}"`),i}exec(){return fe(this,void 0,void 0,function*(){return!oe(this.toolPath)&&(this.toolPath.includes("/")||D&&this.toolPath.includes("\\"))&&(this.toolPath=
y.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield le(this.toolPath,!0),new Promise((e,t)=>fe(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const c of this.args)this._debug(`   ${c}`);const i=this._cloneExecOptions(this.options);
!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+m.EOL);const r=new J(i,this.toolPath);if(r.on("debug",c=>{this._debug(c)}),this.options.cwd&&
!(yield Ze(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const s=this._getSpawnFileName(),o=Ke.spawn(s,this._getSpawnArgs(
i),this._getSpawnOptions(this.options,s));let u="";o.stdout&&o.stdout.on("data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(c),!i.silent&&i.outStream&&i.outStream.write(c),u=this._processLineBuffer(c,u,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(a)})});let l="";if(o.stderr&&o.stderr.on("data",c=>{r.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(
c),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(c),l=this._processLineBuffer(c,l,a=>{this.options.listeners&&this.options.
listeners.errline&&this.options.listeners.errline(a)})}),o.on("error",c=>{r.processError=c.message,r.processExited=!0,r.processClosed=!0,r.CheckComplete()}),o.on(
"exit",c=>{r.processExitCode=c,r.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),r.CheckComplete()}),o.on("close",c=>{r.processExitCode=
c,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(c,a)=>{u.length>0&&
this.emit("stdline",u),l.length>0&&this.emit("errline",l),o.removeAllListeners(),c?t(c):e(a)}),this.options.input){if(!o.stdin)throw new Error("child process mi\
ssing stdin");o.stdin.end(this.options.input)}}))})}}function st(n){const e=[];let t=!1,i=!1,r="";function s(o){i&&o!=='"'&&(r+="\\"),r+=o,i=!1}for(let o=0;o<n.
length;o++){const u=n.charAt(o);if(u==='"'){i?s(u):t=!t;continue}if(u==="\\"&&i){s(u);continue}if(u==="\\"&&t){i=!0;continue}if(u===" "&&!t){r.length>0&&(e.push(
r),r="");continue}s(u)}return r.length>0&&e.push(r.trim()),e}class J extends se.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,it.setTimeout)(J.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There\
 was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&
(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.
timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO\
 streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO strea\
ms and has not yet exited.`;e._debug(t)}e._setResult()}}}var pe=function(n,e,t,i){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=
Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):r(a.value).
then(u,l)}c((i=i.apply(n,e||[])).next())})};function ot(n,e,t){return pe(this,void 0,void 0,function*(){const i=st(n);if(i.length===0)throw new Error("Parameter\
 'commandLine' cannot be null or empty.");const r=i[0];return e=i.slice(1).concat(e||[]),new rt(r,e,t).exec()})}function k(n,e,t){return pe(this,void 0,void 0,function*(){
var i,r;let s="",o="";const u=new re.StringDecoder("utf8"),l=new re.StringDecoder("utf8"),c=(i=t?.listeners)===null||i===void 0?void 0:i.stdout,a=(r=t?.listeners)===
null||r===void 0?void 0:r.stderr,d=b=>{o+=l.write(b),a&&a(b)},w=b=>{s+=u.write(b),c&&c(b)},N=Object.assign(Object.assign({},t?.listeners),{stdout:w,stderr:d}),Tt=yield ot(
n,e,Object.assign(Object.assign({},t),{listeners:N}));return s+=u.end(),o+=l.end(),{exitCode:Tt,stdout:s,stderr:o}})}var I=function(n,e,t,i){function r(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})};const ct=()=>I(void 0,void 0,void 0,function*(){const{stdout:n}=yield k('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield k('powershell -command "(Get-CimInstance \
-ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),at=()=>I(void 0,void 0,void 0,function*(){var n,e,t,i;const{
stdout:r}=yield k("sw_vers",void 0,{silent:!0}),s=(e=(n=r.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&e!==void 0?e:"";return{name:(i=
(t=r.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&i!==void 0?i:"",version:s}}),ut=()=>I(void 0,void 0,void 0,function*(){const{stdout:n}=yield k(
"lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),A=m.platform(),me=m.arch(),z=A==="win32",Q=A==="darwin",we=A==="linux";function lt(){return I(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield z?ct():Q?at():ut()),{platform:A,arch:me,isWindows:z,isMacOS:Q,isLinux:we})})}var ge=function(n,e,t,i){function r(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(i.next(a))}catch(d){o(d)}}function l(a){try{c(i.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):r(a.value).then(u,l)}c((i=i.apply(n,e||[])).next())})},L;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(L||(L=
{}));function dt(n,e){const t=x(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return U("ENV",M(n,e));v("set-env",{name:n},t)}function ye(n){v("add-mask",{},
n)}function ht(n){process.env.GITHUB_PATH||""?U("PATH",n):v("add-path",{},n),process.env.PATH=`${n}${y.delimiter}${process.env.PATH}`}function K(n,e){const t=process.
env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not supplied: ${n}`);return e&&e.trimWhitespace===
!1?t:t.trim()}function ft(n,e){const t=K(n,e).split(`
`).filter(i=>i!=="");return e&&e.trimWhitespace===!1?t:t.map(i=>i.trim())}function pt(n,e){const t=["true","True","TRUE"],i=["false","False","FALSE"],r=K(n,e);if(t.
includes(r))return!0;if(i.includes(r))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function mt(n,e){if(process.env.GITHUB_OUTPUT||"")return U("OUTPUT",M(n,e));process.
stdout.write(m.EOL),v("set-output",{name:n},x(e))}function wt(n){F("echo",n?"on":"off")}function gt(n){process.exitCode=L.Failure,Ee(n)}function yt(){return process.
env.RUNNER_DEBUG==="1"}function ve(n){v("debug",{},n)}function Ee(n,e={}){v("error",j(e),n instanceof Error?n.toString():n)}function vt(n,e={}){v("warning",j(e),
n instanceof Error?n.toString():n)}function Et(n,e={}){v("notice",j(e),n instanceof Error?n.toString():n)}function _t(n){process.stdout.write(n+m.EOL)}function _e(n){
F("group",n)}function xe(){F("endgroup")}function xt(n,e){return ge(this,void 0,void 0,function*(){_e(n);let t;try{t=yield e()}finally{xe()}return t})}function St(n,e){
if(process.env.GITHUB_STATE||"")return U("STATE",M(n,e));v("save-state",{name:n},x(e))}function Ot(n){return process.env[`STATE_${n}`]||""}function Rt(n){return ge(
this,void 0,void 0,function*(){return yield R.getIDToken(n)})}})};export{Yt as id,Xt as ids,Zt as modules};
