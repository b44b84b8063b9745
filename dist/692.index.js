const nt=692,rt=[692],st={692:((Qe,C,f)=>{f.r(C),f.d(C,{ExitCode:()=>b,addPath:()=>Be,debug:()=>ee,endGroup:()=>re,error:()=>te,exportVariable:()=>Le,getBooleanInput:()=>je,
getIDToken:()=>Ye,getInput:()=>q,getMultilineInput:()=>Ne,getState:()=>Ke,group:()=>Je,info:()=>Ve,isDebug:()=>Fe,markdownSummary:()=>Se,notice:()=>We,platform:()=>P,
saveState:()=>ze,setCommandEcho:()=>qe,setFailed:()=>Ce,setOutput:()=>Me,setSecret:()=>H,startGroup:()=>ne,summary:()=>xe,toPlatformPath:()=>Pe,toPosixPath:()=>Ue,
toWin32Path:()=>be,warning:()=>Ge});var P={};f.r(P),f.d(P,{arch:()=>Q,getDetails:()=>De,isLinux:()=>X,isMacOS:()=>M,isWindows:()=>j,platform:()=>A});var v=f(857);
function R(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function $(n){return Object.keys(n).length?{title:n.title,file:n.file,
line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function w(n,e,t){const r=new ie(n,e,t);process.stdout.write(r.toString()+v.EOL)}
function I(n,e=""){w(n,{},e)}const F="::";class ie{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=F+
this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const i=this.
properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${ae(i)}`)}}return e+=`${F}${oe(this.message)}`,e}}function oe(n){return R(n).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}function ae(n){return R(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var ce=f(6982),
E=f(9896);function O(n,e){const t=process.env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!E.existsSync(
t))throw new Error(`Missing file at path: ${t}`);E.appendFileSync(t,`${R(e)}${v.EOL}`,{encoding:"utf8"})}function k(n,e){const t=`ghadelimiter_${ce.randomUUID()}`,
r=R(e);if(n.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${t}"`);return`${n}<<${t}${v.EOL}${r}${v.EOL}${t}`}var G=f(6928),D=f(8611),ue=f.t(D,2),W=f(5692),le=f.t(W,2);function V(n){
const e=n.protocol==="https:";if(de(n))return;const t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{
return new J(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new J(`http://${t}`)}else return}function de(n){if(!n.hostname)return!1;const e=n.
hostname;if(he(e))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;n.port?r=Number(n.port):n.protocol==="http:"?r=80:n.protocol===
"https:"&&(r=443);const i=[n.hostname.toUpperCase()];typeof r=="number"&&i.push(`${i[0]}:${r}`);for(const s of t.split(",").map(o=>o.trim().toUpperCase()).filter(
o=>o))if(s==="*"||i.some(o=>o===s||o.endsWith(`.${s}`)||s.startsWith(".")&&o.endsWith(`${s}`)))return!0;return!1}function he(n){const e=n.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}class J extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}}var S=f(5070),fe=f(1684),h=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){
function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}function c(a){a.done?s(a.value):i(a.value).then(u,d)}c((r=r.apply(n,
e||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]=
"ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=
402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAccep\
table",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="G\
one",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]=
"BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var p;(function(n){n.Accept="accept",n.ContentType=
"content-type"})(p||(p={}));var y;(function(n){n.ApplicationJson="application/json"})(y||(y={}));function Xe(n){const e=pm.getProxyUrl(new URL(n));return e?e.href:
""}const pe=[m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],me=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],ge=[
"OPTIONS","GET","DELETE","HEAD"],we=10,ve=5;class L extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(
this,L.prototype)}}class ye{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){const t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.
concat(t))})}))})}}function Ze(n){return new URL(n).protocol==="https:"}class Re{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.
handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&
(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=
Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this.
_maxRetries=r.maxRetries))}options(e,t){return h(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return h(this,void 0,void 0,
function*(){return this.request("GET",e,null,t||{})})}del(e,t){return h(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return h(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return h(this,void 0,void 0,function*(){return this.request("PATCH",
e,t,r||{})})}put(e,t,r){return h(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return h(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,r,i){return h(this,void 0,void 0,function*(){return this.request(e,t,r,i)})}getJson(e){return h(this,arguments,void 0,
function*(t,r={}){r[p.Accept]=this._getExistingOrDefaultHeader(r,p.Accept,y.ApplicationJson);const i=yield this.get(t,r);return this._processResponse(i,this.requestOptions)})}postJson(e,t){
return h(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,y.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,y.ApplicationJson);const u=yield this.post(r,o,s);return this._processResponse(u,this.requestOptions)})}putJson(e,t){
return h(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,y.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,y.ApplicationJson);const u=yield this.put(r,o,s);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){
return h(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[p.Accept]=this._getExistingOrDefaultHeader(s,p.Accept,y.ApplicationJson),s[p.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,y.ApplicationJson);const u=yield this.patch(r,o,s);return this._processResponse(u,this.requestOptions)})}request(e,t,r,i){
return h(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,
i);const u=this._allowRetries&&ge.includes(e)?this._maxRetries+1:1;let d=0,c;do{if(c=yield this.requestRaw(o,r),c&&c.message&&c.message.statusCode===m.Unauthorized){
let l;for(const g of this.handlers)if(g.canHandleAuthentication(c)){l=g;break}return l?l.handleAuthentication(this,o,r):c}let a=this._maxRedirects;for(;c.message.
statusCode&&pe.includes(c.message.statusCode)&&this._allowRedirects&&a>0;){const l=c.message.headers.location;if(!l)break;const g=new URL(l);if(s.protocol==="ht\
tps:"&&s.protocol!==g.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security \
reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),g.hostname!==s.hostname)for(const se in i)se.
toLowerCase()==="authorization"&&delete i[se];o=this._prepareRequest(e,g,i),c=yield this.requestRaw(o,r),a--}if(!c.message.statusCode||!me.includes(c.message.statusCode))
return c;d+=1,d<u&&(yield c.readBody(),yield this._performExponentialBackoff(d))}while(d<u);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>{function s(o,u){o?i(o):u?r(u):i(new Error("Unknown error"))}this.requestRawWithCallback(
e,t,s)})})}requestRawWithCallback(e,t,r){typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,
"utf8"));let i=!1;function s(d,c){i||(i=!0,r(d,c))}const o=e.httpModule.request(e.options,d=>{const c=new ye(d);s(void 0,c)});let u;o.on("socket",d=>{u=d}),o.setTimeout(
this._socketTimeout||3*6e4,()=>{u&&u.end(),s(new Error(`Request timeout: ${e.options.path}`))}),o.on("error",function(d){s(d)}),t&&typeof t=="string"&&o.write(t,
"utf8"),t&&typeof t!="string"?(t.on("close",function(){o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),r=V(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){const i={};i.parsedUrl=t;const s=i.parsedUrl.protocol===
"https:";i.httpModule=s?le:ue;const o=s?443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):o,
i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(i.options.headers["\
user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const u of this.handlers)u.prepareRequest(i.options);return i}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),T(e||{})):T(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;
if(this.requestOptions&&this.requestOptions.headers){const o=T(this.requestOptions.headers)[t];o&&(i=typeof o=="number"?o.toString():o)}const s=e[t];return s!==
void 0?typeof s=="number"?s.toString():s:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.requestOptions&&this.requestOptions.headers){const s=T(
this.requestOptions.headers)[p.ContentType];s&&(typeof s=="number"?r=String(s):Array.isArray(s)?r=s.join(", "):r=s)}const i=e[p.ContentType];return i!==void 0?typeof i==
"number"?String(i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t;const r=V(e),i=r&&r.hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||
(t=this._agent),t)return t;const s=e.protocol==="https:";let o=100;if(this.requestOptions&&(o=this.requestOptions.maxSockets||D.globalAgent.maxSockets),r&&r.hostname){
const u={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.
hostname,port:r.port})};let d;const c=r.protocol==="https:";s?d=c?S.httpsOverHttps:S.httpsOverHttp:d=c?S.httpOverHttps:S.httpOverHttp,t=d(u),this._proxyAgent=t}
if(!t){const u={keepAlive:this._keepAlive,maxSockets:o};t=s?new W.Agent(u):new D.Agent(u),this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(
t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const i=e.protocol===
"https:";return r=new fe.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}\
:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),
r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){const i=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t}\
 actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(we,e);const t=ve*Math.pow(2,e);return new Promise(
r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>h(this,void 0,void 0,function*(){const s=e.message.
statusCode||0,o={statusCode:s,result:null,headers:{}};s===m.NotFound&&r(o);function u(a,l){if(typeof l=="string"){const g=new Date(l);if(!isNaN(g.valueOf()))return g}
return l}let d,c;try{c=yield e.readBody(),c&&c.length>0&&(t&&t.deserializeDates?d=JSON.parse(c,u):d=JSON.parse(c),o.result=d),o.headers=e.message.headers}catch{}
if(s>299){let a;d&&d.message?a=d.message:c&&c.length>0?a=c:a=`Failed request: (${s})`;const l=new L(a,s);l.result=o.result,i(l)}else r(o)}))})}}const T=n=>Object.
keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{});var B=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(
function(s,o){function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}function c(a){a.done?s(a.value):i(a.value).then(u,d)}
c((r=r.apply(n,e||[])).next())})};class He{constructor(e,t){this.username=e,this.password=t}prepareRequest(e){if(!e.headers)throw Error("The request has no head\
ers");e.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return B(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class _e{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("\
The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return B(this,void 0,void 0,
function*(){throw new Error("not implemented")})}}class et{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");
e.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return B(this,void 0,
void 0,function*(){throw new Error("not implemented")})}}var z=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=
Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}function c(a){a.done?s(a.value):i(a.value).
then(u,d)}c((r=r.apply(n,e||[])).next())})};class _{static createHttpClient(e=!0,t=10){const r={allowRetries:e,maxRetries:t};return new Re("actions/oidc-client",
[new _e(_.getRequestToken())],r)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error("Unable to get ACTIONS_ID_TOK\
EN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error("Unable to get ACTIONS_ID\
_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return z(this,void 0,void 0,function*(){var t;const s=(t=(yield _.createHttpClient().getJson(e).catch(
o=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return z(this,void 0,void 0,function*(){try{let t=_.getIDTokenUrl();if(e){const i=encodeURIComponent(e);t=`${t}&audience=${i}`}ee(`ID token url is ${t}`);const r=yield _.
getCall(t);return H(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var N=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){
o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}function c(a){a.done?
s(a.value):i(a.value).then(u,d)}c((r=r.apply(n,e||[])).next())})};const{access:Ee,appendFile:Te,writeFile:Ae}=E.promises,K="GITHUB_STEP_SUMMARY",tt="https://doc\
s.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Oe{constructor(){this._buffer=""}filePath(){return N(this,
void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[K];if(!e)throw new Error(`Unable to find environment variable for $${K}. C\
heck if your runtime environment supports job summaries.`);try{yield Ee(e,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary fil\
e: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){const i=Object.entries(r).map(([s,o])=>`\
 ${s}="${o}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return N(this,void 0,void 0,function*(){const t=!!e?.overwrite,r=yield this.filePath();
return yield(t?Ae:Te)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return N(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():
this}addEOL(){return this.addRaw(v.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){
const r=t?"ol":"ul",i=e.map(o=>this.wrap("li",o)).join(""),s=this.wrap(r,i);return this.addRaw(s).addEOL()}addTable(e){const t=e.map(i=>{const s=i.map(o=>{if(typeof o==
"string")return this.wrap("td",o);const{header:u,data:d,colspan:c,rowspan:a}=o,l=u?"th":"td",g=Object.assign(Object.assign({},c&&{colspan:c}),a&&{rowspan:a});return this.
wrap(l,d,g)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.
wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:i,height:s}=r||{},o=Object.assign(Object.assign({},i&&{width:i}),s&&{height:s}),
u=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(u).addEOL()}addHeading(e,t){const r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(
r)?r:"h1",s=this.wrap(i,e);return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap(
"br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){
const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}}const Y=new Oe,Se=Y,xe=Y;function Ue(n){return n.replace(/[\\]/g,"/")}function be(n){return n.
replace(/[/]/g,"\\")}function Pe(n){return n.replace(/[/\\]/g,G.sep)}var x=f(3032),U=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(
s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}function c(a){a.done?
s(a.value):i(a.value).then(u,d)}c((r=r.apply(n,e||[])).next())})};const $e=()=>U(void 0,void 0,void 0,function*(){const{stdout:n}=yield x.H('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield x.H('powershell -command "(Get-CimInstance -ClassName Win32_\
OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),Ie=()=>U(void 0,void 0,void 0,function*(){var n,e,t,r;const{stdout:i}=yield x.
H("sw_vers",void 0,{silent:!0}),s=(e=(n=i.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&e!==void 0?e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:s}}),ke=()=>U(void 0,void 0,void 0,function*(){const{stdout:n}=yield x.H("lsb_release",["-i","-r",
"-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),A=v.platform(),Q=v.arch(),j=A==="win32",M=A==="darwin",X=A==="linux";function De(){return U(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield j?$e():M?Ie():ke()),{platform:A,arch:Q,isWindows:j,isMacOS:M,isLinux:X})})}var Z=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(l){o(l)}}function d(a){try{c(r.throw(a))}catch(l){o(l)}}
function c(a){a.done?s(a.value):i(a.value).then(u,d)}c((r=r.apply(n,e||[])).next())})},b;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(b||(b=
{}));function Le(n,e){const t=R(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return O("ENV",k(n,e));w("set-env",{name:n},t)}function H(n){w("add-mask",{},n)}
function Be(n){process.env.GITHUB_PATH||""?O("PATH",n):w("add-path",{},n),process.env.PATH=`${n}${G.delimiter}${process.env.PATH}`}function q(n,e){const t=process.
env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not supplied: ${n}`);return e&&e.trimWhitespace===
!1?t:t.trim()}function Ne(n,e){const t=q(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}function je(n,e){const t=["true","True","TRUE"],r=["false","False","FALSE"],i=q(n,e);if(t.
includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Me(n,e){if(process.env.GITHUB_OUTPUT||"")return O("OUTPUT",k(n,e));process.
stdout.write(v.EOL),w("set-output",{name:n},R(e))}function qe(n){I("echo",n?"on":"off")}function Ce(n){process.exitCode=b.Failure,te(n)}function Fe(){return process.
env.RUNNER_DEBUG==="1"}function ee(n){w("debug",{},n)}function te(n,e={}){w("error",$(e),n instanceof Error?n.toString():n)}function Ge(n,e={}){w("warning",$(e),
n instanceof Error?n.toString():n)}function We(n,e={}){w("notice",$(e),n instanceof Error?n.toString():n)}function Ve(n){process.stdout.write(n+v.EOL)}function ne(n){
I("group",n)}function re(){I("endgroup")}function Je(n,e){return Z(this,void 0,void 0,function*(){ne(n);let t;try{t=yield e()}finally{re()}return t})}function ze(n,e){
if(process.env.GITHUB_STATE||"")return O("STATE",k(n,e));w("save-state",{name:n},R(e))}function Ke(n){return process.env[`STATE_${n}`]||""}function Ye(n){return Z(
this,void 0,void 0,function*(){return yield _.getIDToken(n)})}})};export{nt as id,rt as ids,st as modules};
