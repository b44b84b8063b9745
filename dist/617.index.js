const ps=617,ys=[617],ws={64617:(($a,Pn,An)=>{An.d(Pn,{gH:()=>ga,qm:()=>sn,NV:()=>on,A6:()=>ee,HD:()=>Ea,$r:()=>gn});let Ye;(typeof navigator>"u"||!navigator.userAgent?.
startsWith?.("Mozilla/5.0 "))&&(Ye="oauth4webapi/v3.8.8");function I(e,t){if(e==null)return!1;try{return e instanceof t||Object.getPrototypeOf(e)[Symbol.toStringTag]===
t.prototype[Symbol.toStringTag]}catch{return!1}}const k="ERR_INVALID_ARG_VALUE",P="ERR_INVALID_ARG_TYPE";function w(e,t,n){const a=new TypeError(e,{cause:n});return Object.
assign(a,{code:t}),a}const N=Symbol(),Ae=Symbol(),Ne=Symbol(),ie=Symbol(),Ee=Symbol(),q=Symbol(),fe=Symbol(),En=new TextEncoder,kn=new TextDecoder;function H(e){
return typeof e=="string"?En.encode(e):kn.decode(e)}let Xe;Uint8Array.prototype.toBase64?Xe=e=>(e instanceof ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"\
base64url",omitPadding:!0})):Xe=t=>{t instanceof ArrayBuffer&&(t=new Uint8Array(t));const n=[];for(let a=0;a<t.byteLength;a+=32768)n.push(String.fromCharCode.apply(
null,t.subarray(a,a+32768)));return btoa(n.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")};let Ze;Uint8Array.fromBase64?Ze=e=>{try{return Uint8Array.
fromBase64(e,{alphabet:"base64url"})}catch(t){throw w("The input to be decoded is not correctly encoded.",k,t)}}:Ze=e=>{try{const t=atob(e.replace(/-/g,"+").replace(
/_/g,"/").replace(/\s/g,"")),n=new Uint8Array(t.length);for(let a=0;a<t.length;a++)n[a]=t.charCodeAt(a);return n}catch(t){throw w("The input to be decoded is no\
t correctly encoded.",k,t)}};function D(e){return typeof e=="string"?Ze(e):Xe(e)}class T extends Error{code;constructor(t,n){super(t,n),this.name=this.constructor.
name,this.code=ft,Error.captureStackTrace?.(this,this.constructor)}}class Qe extends Error{code;constructor(t,n){super(t,n),this.name=this.constructor.name,n?.code&&
(this.code=n?.code),Error.captureStackTrace?.(this,this.constructor)}}function h(e,t,n){return new Qe(e,{code:t,cause:n})}async function gt(e){let t;switch(e.kty){case"\
EC":t={crv:e.crv,kty:e.kty,x:e.x,y:e.y};break;case"OKP":t={crv:e.crv,kty:e.kty,x:e.x};break;case"AKP":t={alg:e.alg,kty:e.kty,pub:e.pub};break;case"RSA":t={e:e.e,
kty:e.kty,n:e.n};break;default:throw new T("unsupported JWK key type",{cause:e})}return D(await crypto.subtle.digest("SHA-256",H(JSON.stringify(t))))}function Rt(e,t){
if(!(e instanceof CryptoKey))throw w(`${t} must be a CryptoKey`,P)}function et(e,t){if(Rt(e,t),e.type!=="private")throw w(`${t} must be a private CryptoKey`,k)}
function Tn(e,t){if(Rt(e,t),e.type!=="public")throw w(`${t} must be a public CryptoKey`,k)}function On(e){return e.toLowerCase().replace(/^application\//,"")}function F(e){
return!(e===null||typeof e!="object"||Array.isArray(e))}function G(e){I(e,Headers)&&(e=Object.fromEntries(e.entries()));const t=new Headers(e??{});if(Ye&&!t.has(
"user-agent")&&t.set("user-agent",Ye),t.has("authorization"))throw w('"options.headers" must not include the "authorization" header name',k);return t}function ke(e,t){
if(t!==void 0){if(typeof t=="function"&&(t=t(e.href)),!(t instanceof AbortSignal))throw w('"options.signal" must return or be an instance of AbortSignal',P);return t}}
function St(e){return e.includes("//")?e.replace("//","/"):e}function Pt(e,t,n=!1){return e.pathname==="/"?e.pathname=t:e.pathname=St(`${t}/${n?e.pathname:e.pathname.
replace(/(\/)$/,"")}`),e}function vn(e,t){return e.pathname=St(`${e.pathname}/${t}`),e}async function At(e,t,n,a){if(!(e instanceof URL))throw w(`"${t}" must be\
 an instance of URL`,P);Je(e,a?.[N]!==!0);const r=n(new URL(e.href)),s=G(a?.headers);return s.set("accept","application/json"),(a?.[ie]||fetch)(r.href,{body:void 0,
headers:Object.fromEntries(s.entries()),method:"GET",redirect:"manual",signal:ke(r,a?.signal)})}async function Cn(e,t){return At(e,"issuerIdentifier",n=>{switch(t?.
algorithm){case void 0:case"oidc":vn(n,".well-known/openid-configuration");break;case"oauth2":Pt(n,".well-known/oauth-authorization-server");break;default:throw w(
'"options.algorithm" must be "oidc" (default), or "oauth2"',k)}return n},t)}function B(e,t,n,a,r){try{if(typeof e!="number"||!Number.isFinite(e))throw w(`${n} m\
ust be a number`,P,r);if(e>0)return;if(t){if(e!==0)throw w(`${n} must be a non-negative number`,k,r);return}throw w(`${n} must be a positive number`,k,r)}catch(s){
throw a?h(s.message,a,r):s}}function m(e,t,n,a){try{if(typeof e!="string")throw w(`${t} must be a string`,P,a);if(e.length===0)throw w(`${t} must not be empty`,
k,a)}catch(r){throw n?h(r.message,n,a):r}}async function Dn(e,t){const n=e;if(!(n instanceof URL)&&n!==Ue)throw w('"expectedIssuerIdentifier" must be an instanc\
e of URL',P);if(!I(t,Response))throw w('"response" must be an instance of Response',P);if(t.status!==200)throw h('"response" is not a conform Authorization Serv\
er Metadata response (unexpected HTTP status code)',ge,t);K(t);const a=await Q(t);if(m(a.issuer,'"response" body "issuer" property',y,{body:a}),n!==Ue&&new URL(
a.issuer).href!==n.href)throw h('"response" body "issuer" property does not match the expected value',Ie,{expected:n.href,body:a,attribute:"issuer"});return a}function Et(e){
In(e,"application/json")}function kt(e,...t){let n='"response" content-type must be ';if(t.length>2){const a=t.pop();n+=`${t.join(", ")}, or ${a}`}else t.length===
2?n+=`${t[0]} or ${t[1]}`:n+=t[0];return h(n,Kt,e)}function xn(e,...t){if(!t.includes(Te(e)))throw kt(e,...t)}function In(e,t){if(Te(e)!==t)throw kt(e,t)}function pe(){
return D(crypto.getRandomValues(new Uint8Array(32)))}function Fa(){return pe()}function Ga(){return pe()}function Ba(){return pe()}async function Va(e){return m(
e,"codeVerifier"),D(await crypto.subtle.digest("SHA-256",H(e)))}function Tt(e){return e instanceof CryptoKey?{key:e}:e?.key instanceof CryptoKey?(e.kid!==void 0&&
m(e.kid,'"kid"'),{key:e.key,kid:e.kid}):{}}function Hn(e){switch(e.algorithm.hash.name){case"SHA-256":return"PS256";case"SHA-384":return"PS384";case"SHA-512":return"\
PS512";default:throw new T("unsupported RsaHashedKeyAlgorithm hash name",{cause:e})}}function Un(e){switch(e.algorithm.hash.name){case"SHA-256":return"RS256";case"\
SHA-384":return"RS384";case"SHA-512":return"RS512";default:throw new T("unsupported RsaHashedKeyAlgorithm hash name",{cause:e})}}function Ln(e){switch(e.algorithm.
namedCurve){case"P-256":return"ES256";case"P-384":return"ES384";case"P-521":return"ES512";default:throw new T("unsupported EcKeyAlgorithm namedCurve",{cause:e})}}
function tt(e){switch(e.algorithm.name){case"RSA-PSS":return Hn(e);case"RSASSA-PKCS1-v1_5":return Un(e);case"ECDSA":return Ln(e);case"Ed25519":case"ML-DSA-44":case"\
ML-DSA-65":case"ML-DSA-87":return e.algorithm.name;case"EdDSA":return"Ed25519";default:throw new T("unsupported CryptoKey algorithm name",{cause:e})}}function M(e){
const t=e?.[Ae];return typeof t=="number"&&Number.isFinite(t)?t:0}function ue(e){const t=e?.[Ne];return typeof t=="number"&&Number.isFinite(t)&&Math.sign(t)!==-1?
t:30}function V(){return Math.floor(Date.now()/1e3)}function A(e){if(typeof e!="object"||e===null)throw w('"as" must be an object',P);m(e.issuer,'"as.issuer"')}
function O(e){if(typeof e!="object"||e===null)throw w('"client" must be an object',P);m(e.client_id,'"client.client_id"')}function Ot(e){return encodeURIComponent(
e).replace(/(?:[-_.!~*'()]|%20)/g,t=>{switch(t){case"-":case"_":case".":case"!":case"~":case"*":case"'":case"(":case")":return`%${t.charCodeAt(0).toString(16).toUpperCase()}`;case"\
%20":return"+";default:throw new Error}})}function vt(e){return m(e,'"clientSecret"'),(t,n,a,r)=>{a.set("client_id",n.client_id),a.set("client_secret",e)}}function Ct(e){
return m(e,'"clientSecret"'),(t,n,a,r)=>{const s=Ot(n.client_id),o=Ot(e),i=btoa(`${s}:${o}`);r.set("authorization",`Basic ${i}`)}}function Dt(e,t){const n=V()+M(
t);return{jti:pe(),aud:e.issuer,exp:n+60,iat:n,nbf:n,iss:t.client_id,sub:t.client_id}}function Ya(e,t){const{key:n,kid:a}=Tt(e);return et(n,'"clientPrivateKey.k\
ey"'),async(r,s,o,i)=>{const c={alg:tt(n),kid:a},u=Dt(r,s);t?.[Ee]?.(c,u),o.set("client_id",s.client_id),o.set("client_assertion_type","urn:ietf:params:oauth:cl\
ient-assertion-type:jwt-bearer"),o.set("client_assertion",await nt(c,u,n))}}function Xa(e,t){m(e,'"clientSecret"');const n=t?.[Ee];let a;return async(r,s,o,i)=>{
a||=await crypto.subtle.importKey("raw",H(e),{hash:"SHA-256",name:"HMAC"},!1,["sign"]);const c={alg:"HS256"},u=Dt(r,s);n?.(c,u);const f=`${D(H(JSON.stringify(c)))}\
.${D(H(JSON.stringify(u)))}`,l=await crypto.subtle.sign(a.algorithm,a,H(f));o.set("client_id",s.client_id),o.set("client_assertion_type","urn:ietf:params:oauth:\
client-assertion-type:jwt-bearer"),o.set("client_assertion",`${f}.${D(new Uint8Array(l))}`)}}function xt(){return(e,t,n,a)=>{n.set("client_id",t.client_id)}}function Za(){
return xt()}async function nt(e,t,n){if(!n.usages.includes("sign"))throw w('CryptoKey instances used for signing assertions must include "sign" in their "usages\
"',k);const a=`${D(H(JSON.stringify(e)))}.${D(H(JSON.stringify(t)))}`,r=D(await crypto.subtle.sign(Vt(n),n,H(a)));return`${a}.${r}`}async function Qa(e,t,n,a,r){
A(e),O(t),n=new URLSearchParams(n);const{key:s,kid:o}=Tt(a);et(s,'"privateKey.key"'),n.set("client_id",t.client_id);const i=V()+M(t),c={...Object.fromEntries(n.
entries()),jti:pe(),aud:e.issuer,exp:i+60,iat:i,nbf:i,iss:t.client_id};let u;n.has("resource")&&(u=n.getAll("resource"))&&u.length>1&&(c.resource=u);{let l=n.get(
"max_age");l!==null&&(c.max_age=parseInt(l,10),B(c.max_age,!0,'"max_age" parameter'))}{let l=n.get("claims");if(l!==null){try{c.claims=JSON.parse(l)}catch(p){throw h(
'failed to parse the "claims" parameter as JSON',be,p)}if(!F(c.claims))throw w('"claims" parameter must be a JSON with a top level object',k)}}{let l=n.get("aut\
horization_details");if(l!==null){try{c.authorization_details=JSON.parse(l)}catch(p){throw h('failed to parse the "authorization_details" parameter as JSON',be,
p)}if(!Array.isArray(c.authorization_details))throw w('"authorization_details" parameter must be a JSON with a top level array',k)}}const f={alg:tt(s),typ:"oaut\
h-authz-req+jwt",kid:o};return r?.[Ee]?.(f,c),nt(f,c,s)}let at;async function jn(e,t){const{kty:n,e:a,n:r,x:s,y:o,crv:i,pub:c}=await crypto.subtle.exportKey("jw\
k",e),u={kty:n,e:a,n:r,x:s,y:o,crv:i,pub:c};return n==="AKP"&&(u.alg=t),at.set(e,u),u}async function Nn(e,t){return at||=new WeakMap,at.get(e)||jn(e,t)}const Jn=URL.
parse?(e,t)=>URL.parse(e,t):(e,t)=>{try{return new URL(e,t)}catch{return null}};function Je(e,t){if(t&&e.protocol!=="https:")throw h("only requests to HTTPS are\
 allowed",$t,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw h("only HTTP and HTTPS requests are allowed",Ft,e)}function It(e,t,n,a){let r;if(typeof e!=
"string"||!(r=Jn(e)))throw h(`authorization server metadata does not contain a valid ${n?`"as.mtls_endpoint_aliases.${t}"`:`"as.${t}"`}`,e===void 0?da:ha,{attribute:n?
`mtls_endpoint_aliases.${t}`:t});return Je(r,a),r}function te(e,t,n,a){return n&&e.mtls_endpoint_aliases&&t in e.mtls_endpoint_aliases?It(e.mtls_endpoint_aliases[t],
t,n,a):It(e[t],t,n,a)}async function er(e,t,n,a,r){A(e),O(t);const s=te(e,"pushed_authorization_request_endpoint",t.use_mtls_endpoint_aliases,r?.[N]!==!0),o=new URLSearchParams(
a);o.set("client_id",t.client_id);const i=G(r?.headers);i.set("accept","application/json"),r?.DPoP!==void 0&&(We(r.DPoP),await r.DPoP.addProof(s,i,"POST"));const c=await me(
e,t,n,s,o,i,r);return r?.DPoP?.cacheNonce(c,s),c}class zn{#t;#n;#a;#s;#o;#e;#r;constructor(t,n,a){if(et(n?.privateKey,'"DPoP.privateKey"'),Tn(n?.publicKey,'"DPo\
P.publicKey"'),!n.publicKey.extractable)throw w('"DPoP.publicKey.extractable" must be true',k);this.#o=a?.[Ee],this.#s=M(t),this.#n=n.privateKey,this.#a=n.publicKey,
Me.add(this)}#i(t){this.#e||=new Map;let n=this.#e.get(t);return n&&(this.#e.delete(t),this.#e.set(t,n)),n}#c(t,n){this.#e||=new Map,this.#e.delete(t),this.#e.size===
100&&this.#e.delete(this.#e.keys().next().value),this.#e.set(t,n)}async calculateThumbprint(){if(!this.#r){const t=await crypto.subtle.exportKey("jwk",this.#a);
this.#r||=await gt(t)}return this.#r}async addProof(t,n,a,r){const s=tt(this.#n);this.#t||={alg:s,typ:"dpop+jwt",jwk:await Nn(this.#a,s)};const o=this.#i(t.origin),
c={iat:V()+this.#s,jti:pe(),htm:a,nonce:o,htu:`${t.origin}${t.pathname}`,ath:r?D(await crypto.subtle.digest("SHA-256",H(r))):void 0};this.#o?.(this.#t,c),n.set(
"dpop",await nt(this.#t,c,this.#n))}cacheNonce(t,n){try{const a=t.headers.get("dpop-nonce");a&&this.#c(n.origin,a)}catch{}}}function Wn(e){return e instanceof st?
e.cause.some(t=>t.scheme==="dpop"&&t.parameters.error==="use_dpop_nonce"):e instanceof rt?e.error==="use_dpop_nonce":!1}function tr(e,t,n){return new zn(e,t,n)}
class rt extends Error{cause;code;error;status;error_description;response;constructor(t,n){super(t,n),this.name=this.constructor.name,this.code=ia,this.cause=n.
cause,this.error=n.cause.error,this.status=n.response.status,this.error_description=n.cause.error_description,Object.defineProperty(this,"response",{enumerable:!1,
value:n.response}),Error.captureStackTrace?.(this,this.constructor)}}class Ht extends Error{cause;code;error;error_description;constructor(t,n){super(t,n),this.
name=this.constructor.name,this.code=ca,this.cause=n.cause,this.error=n.cause.get("error"),this.error_description=n.cause.get("error_description")??void 0,Error.
captureStackTrace?.(this,this.constructor)}}class st extends Error{cause;code;response;status;constructor(t,n){super(t,n),this.name=this.constructor.name,this.code=
oa,this.cause=n.cause,this.status=n.response.status,this.response=n.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(this,
this.constructor)}}const ze="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",qn="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",Mn="("+ze+")\\s*=\\s*"+'"((?:[^"\\\\]|\\\\[\\s\\S])*)"',
Kn="("+ze+")\\s*=\\s*("+ze+")",$n=new RegExp("^[,\\s]*("+ze+")"),Fn=new RegExp("^[,\\s]*"+Mn+"[,\\s]*(.*)"),Gn=new RegExp("^[,\\s]*"+Kn+"[,\\s]*(.*)"),Bn=new RegExp(
"^("+qn+")(?:$|[,\\s])(.*)");function Vn(e){if(!I(e,Response))throw w('"response" must be an instance of Response',P);const t=e.headers.get("www-authenticate");
if(t===null)return;const n=[];let a=t;for(;a;){let r=a.match($n);const s=r?.[1].toLowerCase();if(!s)return;const o=a.substring(r[0].length);if(o&&!o.match(/^[\s,]/))
return;const i=o.match(/^\s+(.*)$/),c=!!i;a=i?i[1]:void 0;const u={};let f;if(c)for(;a;){let p,d;if(r=a.match(Fn)){[,p,d,a]=r,d.includes("\\")&&(d=d.replace(/\\([\s\S])/g,
"$1")),u[p.toLowerCase()]=d;continue}if(r=a.match(Gn)){[,p,d,a]=r,u[p.toLowerCase()]=d;continue}if(r=a.match(Bn)){if(Object.keys(u).length)break;[,f,a]=r;break}
return}else a=o||void 0;const l={scheme:s,parameters:u};f&&(l.token68=f),n.push(l)}if(n.length)return n}async function ar(e,t,n){if(A(e),O(t),!I(n,Response))throw w(
'"response" must be an instance of Response',P);await de(n,201,"Pushed Authorization Request Endpoint"),K(n);const a=await Q(n);m(a.request_uri,'"response" body\
 "request_uri" property',y,{body:a});let r=typeof a.expires_in!="number"?parseFloat(a.expires_in):a.expires_in;return B(r,!0,'"response" body "expires_in" prope\
rty',y,{body:a}),a.expires_in=r,a}async function Yn(e){if(e.status>399&&e.status<500){K(e),Et(e);try{const t=await e.clone().json();if(F(t)&&typeof t.error=="st\
ring"&&t.error.length)return t}catch{}}}async function de(e,t,n){if(e.status!==t){ut(e);let a;throw(a=await Yn(e))?(await e.body?.cancel(),new rt("server respon\
ded with an error in the response body",{cause:a,response:e})):h(`"response" is not a conform ${n} response (unexpected HTTP status code)`,ge,e)}}function We(e){
if(!Me.has(e))throw w('"options.DPoP" is not a valid DPoPHandle',k)}async function Ut(e,t,n,a,r,s){if(m(e,'"accessToken"'),!(n instanceof URL))throw w('"url" mu\
st be an instance of URL',P);Je(n,s?.[N]!==!0),a=G(a),s?.DPoP&&(We(s.DPoP),await s.DPoP.addProof(n,a,t.toUpperCase(),e)),a.set("authorization",`${a.has("dpop")?
"DPoP":"Bearer"} ${e}`);const o=await(s?.[ie]||fetch)(n.href,{duplex:I(r,ReadableStream)?"half":void 0,body:r,headers:Object.fromEntries(a.entries()),method:t,redirect:"\
manual",signal:ke(n,s?.signal)});return s?.DPoP?.cacheNonce(o,n),o}async function rr(e,t,n,a,r,s){const o=await Ut(e,t,n,a,r,s);return ut(o),o}async function sr(e,t,n,a){
A(e),O(t);const r=te(e,"userinfo_endpoint",t.use_mtls_endpoint_aliases,a?.[N]!==!0),s=G(a?.headers);return t.userinfo_signed_response_alg?s.set("accept","applic\
ation/jwt"):(s.set("accept","application/json"),s.append("accept","application/jwt")),Ut(n,"GET",r,s,null,{...a,[Ae]:M(t)})}let ye,qe,ot;function it(e,t,n,a){ye||=
new WeakMap,ye.set(e,{jwks:t,uat:n,get age(){return V()-this.uat}}),a&&Object.assign(a,{jwks:structuredClone(t),uat:n})}function Xn(e){return!(typeof e!="object"||
e===null||!("uat"in e)||typeof e.uat!="number"||V()-e.uat>=300||!("jwks"in e)||!F(e.jwks)||!Array.isArray(e.jwks.keys)||!Array.prototype.every.call(e.jwks.keys,
F))}function Lt(e,t){ye?.delete(e),delete t?.jwks,delete t?.uat}async function we(e,t,n){const{alg:a,kid:r}=n;pa(n),!ye?.has(e)&&Xn(t?.[fe])&&it(e,t?.[fe].jwks,
t?.[fe].uat);let s,o;if(ye?.has(e)){if({jwks:s,age:o}=ye.get(e),o>=300)return Lt(e,t?.[fe]),we(e,t,n)}else{const d=await la(e,t);s=d.jwks,o=V()-d.uat,it(e,s,d.uat,
t?.[fe])}let i;switch(a.slice(0,2)){case"RS":case"PS":i="RSA";break;case"ES":i="EC";break;case"Ed":i="OKP";break;case"ML":i="AKP";break;default:throw new T("uns\
upported JWS algorithm",{cause:{alg:a}})}const c=s.keys.filter(d=>{if(d.kty!==i||r!==void 0&&r!==d.kid||d.alg!==void 0&&a!==d.alg||d.use!==void 0&&d.use!=="sig"||
d.key_ops?.includes("verify")===!1)return!1;switch(!0){case(a==="ES256"&&d.crv!=="P-256"):case(a==="ES384"&&d.crv!=="P-384"):case(a==="ES512"&&d.crv!=="P-521"):case(a===
"Ed25519"&&d.crv!=="Ed25519"):case(a==="EdDSA"&&d.crv!=="Ed25519"):return!1}return!0}),{0:u,length:f}=c;if(!f){if(o>=60)return Lt(e,t?.[fe]),we(e,t,n);throw h("\
error when selecting a JWT verification key, no applicable keys found",Gt,{header:n,candidates:c,jwks_uri:new URL(e.jwks_uri)})}if(f!==1)throw h('error when sel\
ecting a JWT verification key, multiple applicable keys found, a "kid" JWT Header Parameter is required',Gt,{header:n,candidates:c,jwks_uri:new URL(e.jwks_uri)});
ot||=new WeakMap;let l=ot.get(u);l||(l=new Map,ot.set(u,l));let p=l.get(a);return p||(p=nn(a,u).catch(d=>{throw l.delete(a),d}),l.set(a,p)),p}const jt=Symbol();
function Te(e){return e.headers.get("content-type")?.split(";")[0]}async function or(e,t,n,a,r){if(A(e),O(t),!I(a,Response))throw w('"response" must be an insta\
nce of Response',P);if(ut(a),a.status!==200)throw h('"response" is not a conform UserInfo Endpoint response (unexpected HTTP status code)',ge,a);K(a);let s;if(Te(
a)==="application/jwt"){const{claims:o,jwt:i}=await Se(await a.text(),Pe.bind(void 0,t.userinfo_signed_response_alg,e.userinfo_signing_alg_values_supported,void 0),
M(t),ue(t),r?.[q]).then(ea.bind(void 0,t.client_id)).then(ta.bind(void 0,e));Oe.set(a,i),s=o}else{if(t.userinfo_signed_response_alg)throw h("JWT UserInfo Respon\
se expected",ua,a);s=await Q(a)}switch(m(s.sub,'"response" body "sub" property',y,{body:s}),n){case jt:break;default:if(m(n,'"expectedSubject"'),s.sub!==n)throw h(
'unexpected "response" body "sub" property value',Ie,{expected:n,body:s,attribute:"sub"})}return s}async function me(e,t,n,a,r,s,o){return await n(e,t,r,s),s.set(
"content-type","application/x-www-form-urlencoded;charset=UTF-8"),(o?.[ie]||fetch)(a.href,{body:r,headers:Object.fromEntries(s.entries()),method:"POST",redirect:"\
manual",signal:ke(a,o?.signal)})}async function _e(e,t,n,a,r,s){const o=te(e,"token_endpoint",t.use_mtls_endpoint_aliases,s?.[N]!==!0);r.set("grant_type",a);const i=G(
s?.headers);i.set("accept","application/json"),s?.DPoP!==void 0&&(We(s.DPoP),await s.DPoP.addProof(o,i,"POST"));const c=await me(e,t,n,o,r,i,s);return s?.DPoP?.
cacheNonce(c,o),c}async function Zn(e,t,n,a,r){A(e),O(t),m(a,'"refreshToken"');const s=new URLSearchParams(r?.additionalParameters);return s.set("refresh_token",
a),_e(e,t,n,"refresh_token",s,r)}const Nt=new WeakMap,Oe=new WeakMap;function ct(e){if(!e.id_token)return;const t=Nt.get(e);if(!t)throw w('"ref" was already gar\
bage collected or did not resolve from the proper sources',k);return t}async function ir(e,t,n){if(A(e),!Oe.has(t))throw w('"ref" does not contain a processed J\
WT Response to verify the signature of',k);const{0:a,1:r,2:s}=Oe.get(t).split("."),o=JSON.parse(H(D(a)));if(o.alg.startsWith("HS"))throw new T("unsupported JWS \
algorithm",{cause:{alg:o.alg}});let i;i=await we(e,n,o),await He(a,r,i,D(s))}async function he(e,t,n,a,r,s){if(A(e),O(t),!I(n,Response))throw w('"response" must\
 be an instance of Response',P);await de(n,200,"Token Endpoint"),K(n);const o=await Q(n);if(m(o.access_token,'"response" body "access_token" property',y,{body:o}),
m(o.token_type,'"response" body "token_type" property',y,{body:o}),o.token_type=o.token_type.toLowerCase(),o.expires_in!==void 0){let i=typeof o.expires_in!="nu\
mber"?parseFloat(o.expires_in):o.expires_in;B(i,!0,'"response" body "expires_in" property',y,{body:o}),o.expires_in=i}if(o.refresh_token!==void 0&&m(o.refresh_token,
'"response" body "refresh_token" property',y,{body:o}),o.scope!==void 0&&typeof o.scope!="string")throw h('"response" body "scope" property must be a string',y,
{body:o});if(o.id_token!==void 0){m(o.id_token,'"response" body "id_token" property',y,{body:o});const i=[];t.require_auth_time===!0&&i.push("auth_time"),t.default_max_age!==
void 0&&(B(t.default_max_age,!0,'"client.default_max_age"'),i.push("auth_time")),a?.length&&i.push(...a);const{claims:c,jwt:u}=await Wt(e,t,o.id_token,i,r);Mt(t,
c),qt(c),Oe.set(n,u),Nt.set(o,c)}if(s?.[o.token_type]!==void 0)s[o.token_type](n,o);else if(o.token_type!=="dpop"&&o.token_type!=="bearer")throw new T("unsuppor\
ted `token_type` value",{cause:{body:o}});return o}function ut(e){let t;if(t=Vn(e))throw new st("server responded with a challenge in the WWW-Authenticate HTTP \
Header",{cause:t,response:e})}async function Qn(e,t,n,a){return he(e,t,n,void 0,a?.[q],a?.recognizedTokenTypes)}function ea(e,t){return t.claims.aud!==void 0?ve(
e,t):t}function ve(e,t){if(Array.isArray(t.claims.aud)){if(!t.claims.aud.includes(e))throw h('unexpected JWT "aud" (audience) claim value',J,{expected:e,claims:t.
claims,claim:"aud"})}else if(t.claims.aud!==e)throw h('unexpected JWT "aud" (audience) claim value',J,{expected:e,claims:t.claims,claim:"aud"});return t}function ta(e,t){
return t.claims.iss!==void 0?Ce(e,t):t}function Ce(e,t){const n=e[rn]?.(t)??e.issuer;if(t.claims.iss!==n)throw h('unexpected JWT "iss" (issuer) claim value',J,{
expected:n,claims:t.claims,claim:"iss"});return t}const Me=new WeakSet;function na(e){return Me.add(e),e}const aa=Symbol();async function cr(e,t,n,a,r,s,o){if(A(
e),O(t),!Me.has(a))throw w('"callbackParameters" must be an instance of URLSearchParams obtained from "validateAuthResponse()", or "validateJwtAuthResponse()',k);
m(r,'"redirectUri"');const i=Z(a,"code");if(!i)throw h('no authorization code in "callbackParameters"',y);const c=new URLSearchParams(o?.additionalParameters);return c.
set("redirect_uri",r),c.set("code",i),s!==aa&&(m(s,'"codeVerifier"'),c.set("code_verifier",s)),_e(e,t,n,"authorization_code",c,o)}const Jt={aud:"audience",c_hash:"\
code hash",client_id:"client id",exp:"expiration time",iat:"issued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access tok\
en hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"authentication time"};function De(e,t){for(const n of e)if(t.claims[n]===void 0)throw h(
`JWT "${n}" (${Jt[n]}) claim missing`,y,{claims:t.claims});return t}function zt(e,t){if(typeof t.claims[e]!="string")throw h(`unexpected JWT "${e}" (${Jt[e]}) c\
laim type`,y,{claims:t.claims});return t}function Wt(e,t,n,a,r){return Se(n,Pe.bind(void 0,t.id_token_signed_response_alg,e.id_token_signing_alg_values_supported,
"RS256"),M(t),ue(t),r).then(De.bind(void 0,["aud","exp","iat","iss","sub",...a])).then(Ce.bind(void 0,e)).then(ve.bind(void 0,t.client_id)).then(zt.bind(void 0,
"sub"))}function dt(e,t){if(t===xe)return t;const n=t===void 0;return n&&(t=e.default_max_age),t===void 0?xe:(B(t,!0,n?'"client.default_max_age"':'"maxAge" argu\
ment'),t)}function qt(e){e.auth_time!==void 0&&B(e.auth_time,!0,'ID Token "auth_time" (authentication time)',y,{claims:e})}function ht(e,t,n){if(n===xe)return;const a=V()+
M(e),r=ue(e);if(t.auth_time+n<a-r)throw h("too much time has elapsed since the last End-User authentication",Re,{claims:t,now:a,tolerance:r,claim:"auth_time"})}
function lt(e,t){const n=t===Ke?void 0:t;if(e.nonce!==n)throw h('unexpected ID Token "nonce" claim value',J,{expected:n,claims:e,claim:"nonce"})}function Mt(e,t){
if(Array.isArray(t.aud)&&t.aud.length!==1){if(t.azp===void 0)throw h('ID Token "aud" (audience) claim includes additional untrusted audiences',J,{claims:t,claim:"\
aud"});if(t.azp!==e.client_id)throw h('unexpected ID Token "azp" (authorized party) claim value',J,{expected:e.client_id,claims:t,claim:"azp"})}}const Ke=Symbol(),
xe=Symbol();async function ur(e,t,n,a){return typeof a?.expectedNonce=="string"||typeof a?.maxAge=="number"||a?.requireIdToken?ra(e,t,n,a.expectedNonce,a.maxAge,
a[q],a.recognizedTokenTypes):sa(e,t,n,a?.maxAge,a?.[q],a?.recognizedTokenTypes)}async function ra(e,t,n,a,r,s,o){const i=[];switch(a){case void 0:a=Ke;break;case Ke:
break;default:m(a,'"expectedNonce" argument'),i.push("nonce")}r=dt(t,r),r!==xe&&i.push("auth_time");const c=await he(e,t,n,i,s,o);m(c.id_token,'"response" body \
"id_token" property',y,{body:c});const u=ct(c);return ht(t,u,r),lt(u,a),c}async function sa(e,t,n,a,r,s){const o=await he(e,t,n,void 0,r,s),i=ct(o);return i&&(ht(
t,i,dt(t,a)),lt(i,Ke)),o}const oa="OAUTH_WWW_AUTHENTICATE_CHALLENGE",ia="OAUTH_RESPONSE_BODY_ERROR",ft="OAUTH_UNSUPPORTED_OPERATION",ca="OAUTH_AUTHORIZATION_RES\
PONSE_ERROR",ua="OAUTH_JWT_USERINFO_EXPECTED",be="OAUTH_PARSE_ERROR",y="OAUTH_INVALID_RESPONSE",X="OAUTH_INVALID_REQUEST",Kt="OAUTH_RESPONSE_IS_NOT_JSON",ge="OA\
UTH_RESPONSE_IS_NOT_CONFORM",$t="OAUTH_HTTP_REQUEST_FORBIDDEN",Ft="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Re="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",J="OAUTH_JWT_CLAIM_CO\
MPARISON_FAILED",Ie="OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED",Gt="OAUTH_KEY_SELECTION_FAILED",da="OAUTH_MISSING_SERVER_METADATA",ha="OAUTH_INVALID_SERVER_METADAT\
A";function pt(e,t){if(typeof t.header.typ!="string"||On(t.header.typ)!==e)throw h('unexpected JWT "typ" header parameter value',y,{header:t.header});return t}async function dr(e,t,n,a,r){
return A(e),O(t),_e(e,t,n,"client_credentials",new URLSearchParams(a),r)}async function hr(e,t,n,a,r,s){return A(e),O(t),m(a,'"grantType"'),_e(e,t,n,a,new URLSearchParams(
r),s)}async function lr(e,t,n,a){return he(e,t,n,void 0,a?.[q],a?.recognizedTokenTypes)}async function fr(e,t,n,a){return he(e,t,n,void 0,a?.[q],a?.recognizedTokenTypes)}
async function pr(e,t,n,a,r){A(e),O(t),m(a,'"token"');const s=te(e,"revocation_endpoint",t.use_mtls_endpoint_aliases,r?.[N]!==!0),o=new URLSearchParams(r?.additionalParameters);
o.set("token",a);const i=G(r?.headers);return i.delete("accept"),me(e,t,n,s,o,i,r)}async function yr(e){if(!I(e,Response))throw w('"response" must be an instanc\
e of Response',P);await de(e,200,"Revocation Endpoint")}function K(e){if(e.bodyUsed)throw w('"response" body has been used already',k)}async function wr(e,t,n,a,r){
A(e),O(t),m(a,'"token"');const s=te(e,"introspection_endpoint",t.use_mtls_endpoint_aliases,r?.[N]!==!0),o=new URLSearchParams(r?.additionalParameters);o.set("to\
ken",a);const i=G(r?.headers);return r?.requestJwtResponse??t.introspection_signed_response_alg?i.set("accept","application/token-introspection+jwt"):i.set("acc\
ept","application/json"),me(e,t,n,s,o,i,r)}async function mr(e,t,n,a){if(A(e),O(t),!I(n,Response))throw w('"response" must be an instance of Response',P);await de(
n,200,"Introspection Endpoint");let r;if(Te(n)==="application/token-introspection+jwt"){K(n);const{claims:s,jwt:o}=await Se(await n.text(),Pe.bind(void 0,t.introspection_signed_response_alg,
e.introspection_signing_alg_values_supported,"RS256"),M(t),ue(t),a?.[q]).then(pt.bind(void 0,"token-introspection+jwt")).then(De.bind(void 0,["aud","iat","iss"])).
then(Ce.bind(void 0,e)).then(ve.bind(void 0,t.client_id));if(Oe.set(n,o),!F(s.token_introspection))throw h('JWT "token_introspection" claim must be a JSON objec\
t',y,{claims:s});r=s.token_introspection}else K(n),r=await Q(n);if(typeof r.active!="boolean")throw h('"response" body "active" property must be a boolean',y,{body:r});
return r}async function la(e,t){A(e);const n=te(e,"jwks_uri",!1,t?.[N]!==!0),a=G(t?.headers);a.set("accept","application/json"),a.append("accept","application/j\
wk-set+json");const r=Object.fromEntries(a.entries()),s=JSON.stringify(r),o=t?.[ie]||fetch,i=ke(n,t?.signal);qe||=new WeakMap;const c=qe.get(e)??new Set;for(const f of c)
if(f.url===n.href&&f.headers===s&&f.fetch===o&&f.signal===i)return f.promise;const u={url:n.href,headers:s,fetch:o,signal:i,promise:Promise.resolve().then(()=>o(
n.href,{body:void 0,headers:r,method:"GET",redirect:"manual",signal:i})).then(fa).then(f=>{const l=V();return it(e,f,l),{jwks:f,uat:l}}).finally(()=>{c.delete(u),
c.size||qe.delete(e)})};return c.add(u),qe.set(e,c),u.promise}async function fa(e){if(!I(e,Response))throw w('"response" must be an instance of Response',P);if(e.
status!==200)throw h('"response" is not a conform JSON Web Key Set response (unexpected HTTP status code)',ge,e);K(e);const t=await Q(e,n=>xn(n,"application/jso\
n","application/jwk-set+json"));if(!Array.isArray(t.keys))throw h('"response" body "keys" property must be an array',y,{body:t});if(!Array.prototype.every.call(
t.keys,F))throw h('"response" body "keys" property members must be JWK formatted objects',y,{body:t});return t}function yt(e){switch(e){case"PS256":case"ES256":case"\
RS256":case"PS384":case"ES384":case"RS384":case"PS512":case"ES512":case"RS512":case"Ed25519":case"EdDSA":case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":return!0;default:
return!1}}function pa(e){if(!yt(e.alg))throw new T('unsupported JWS "alg" identifier',{cause:{alg:e.alg}})}function Bt(e){const{algorithm:t}=e;if(typeof t.modulusLength!=
"number"||t.modulusLength<2048)throw new T(`unsupported ${t.name} modulusLength`,{cause:e})}function ya(e){const{algorithm:t}=e;switch(t.namedCurve){case"P-256":
return"SHA-256";case"P-384":return"SHA-384";case"P-521":return"SHA-512";default:throw new T("unsupported ECDSA namedCurve",{cause:e})}}function Vt(e){switch(e.algorithm.
name){case"ECDSA":return{name:e.algorithm.name,hash:ya(e)};case"RSA-PSS":switch(Bt(e),e.algorithm.hash.name){case"SHA-256":case"SHA-384":case"SHA-512":return{name:e.
algorithm.name,saltLength:parseInt(e.algorithm.hash.name.slice(-3),10)>>3};default:throw new T("unsupported RSA-PSS hash name",{cause:e})}case"RSASSA-PKCS1-v1_5":
return Bt(e),e.algorithm.name;case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":case"Ed25519":return e.algorithm.name}throw new T("unsupported CryptoKey algorithm\
 name",{cause:e})}async function He(e,t,n,a){const r=H(`${e}.${t}`),s=Vt(n);if(!await crypto.subtle.verify(s,n,a,r))throw h("JWT signature verification failed",
y,{key:n,data:r,signature:a,algorithm:s})}async function Se(e,t,n,a,r){let{0:s,1:o,length:i}=e.split(".");if(i===5)if(r!==void 0)e=await r(e),{0:s,1:o,length:i}=
e.split(".");else throw new T("JWE decryption is not configured",{cause:e});if(i!==3)throw h("Invalid JWT",y,e);let c;try{c=JSON.parse(H(D(s)))}catch(l){throw h(
"failed to parse JWT Header body as base64url encoded JSON",be,l)}if(!F(c))throw h("JWT Header must be a top level object",y,e);if(t(c),c.crit!==void 0)throw new T(
'no JWT "crit" header parameter extensions are supported',{cause:{header:c}});let u;try{u=JSON.parse(H(D(o)))}catch(l){throw h("failed to parse JWT Payload body\
 as base64url encoded JSON",be,l)}if(!F(u))throw h("JWT Payload must be a top level object",y,e);const f=V()+n;if(u.exp!==void 0){if(typeof u.exp!="number")throw h(
'unexpected JWT "exp" (expiration time) claim type',y,{claims:u});if(u.exp<=f-a)throw h('unexpected JWT "exp" (expiration time) claim value, expiration is past \
current timestamp',Re,{claims:u,now:f,tolerance:a,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw h('unexpected JWT "iat" (issued at) claim type',
y,{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw h('unexpected JWT "iss" (issuer) claim type',y,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw h('unexpected JWT "nbf" (not before) claim type',y,{claims:u});if(u.nbf>f+a)throw h('unexpected JWT "nbf" (not before) claim value',Re,{claims:u,now:f,
tolerance:a,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw h('unexpected JWT "aud" (audience) claim type',y,{claims:u});return{
header:c,claims:u,jwt:e}}async function _r(e,t,n,a,r){if(A(e),O(t),n instanceof URL&&(n=n.searchParams),!(n instanceof URLSearchParams))throw w('"parameters" mu\
st be an instance of URLSearchParams, or URL',P);const s=Z(n,"response");if(!s)throw h('"parameters" does not contain a JARM response',y);const{claims:o,header:i,
jwt:c}=await Se(s,Pe.bind(void 0,t.authorization_signed_response_alg,e.authorization_signing_alg_values_supported,"RS256"),M(t),ue(t),r?.[q]).then(De.bind(void 0,
["aud","exp","iss"])).then(Ce.bind(void 0,e)).then(ve.bind(void 0,t.client_id)),{0:u,1:f,2:l}=c.split("."),p=D(l),d=await we(e,r,i);await He(u,f,d,p);const g=new URLSearchParams;
for(const[R,S]of Object.entries(o))typeof S=="string"&&R!=="aud"&&g.set(R,S);return en(e,t,g,a)}async function wa(e,t,n){let a;switch(t.alg){case"RS256":case"PS\
256":case"ES256":a="SHA-256";break;case"RS384":case"PS384":case"ES384":a="SHA-384";break;case"RS512":case"PS512":case"ES512":case"Ed25519":case"EdDSA":a="SHA-51\
2";break;case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":a={name:"cSHAKE256",length:512,outputLength:512};break;default:throw new T(`unsupported JWS algorithm f\
or ${n} calculation`,{cause:{alg:t.alg}})}const r=await crypto.subtle.digest(a,H(e));return D(r.slice(0,r.byteLength/2))}async function Yt(e,t,n,a){const r=await wa(
e,n,a);return t===r}async function br(e,t,n,a,r,s,o){return Xt(e,t,n,a,r,s,o,!0)}async function gr(e,t,n,a,r,s,o){return Xt(e,t,n,a,r,s,o,!1)}async function ma(e){
if(e.bodyUsed)throw w("form_post Request instances must contain a readable body",k,{cause:e});return e.text()}async function _a(e){if(e.method!=="POST")throw w(
"form_post responses are expected to use the POST method",k,{cause:e});if(Te(e)!=="application/x-www-form-urlencoded")throw w("form_post responses are expected \
to use the application/x-www-form-urlencoded content-type",k,{cause:e});return ma(e)}async function Xt(e,t,n,a,r,s,o,i){if(A(e),O(t),n instanceof URL){if(!n.hash.
length)throw w('"parameters" as an instance of URL must contain a hash (fragment) with the Authorization Response parameters',k);n=new URLSearchParams(n.hash.slice(
1))}else if(I(n,Request))n=new URLSearchParams(await _a(n));else if(n instanceof URLSearchParams)n=new URLSearchParams(n);else throw w('"parameters" must be an \
instance of URLSearchParams, URL, or Response',P);const c=Z(n,"id_token");switch(n.delete("id_token"),r){case void 0:case Qt:break;default:m(r,'"expectedState" \
argument')}const u=en({...e,authorization_response_iss_parameter_supported:!1},t,n,r);if(!c)throw h('"parameters" does not contain an ID Token',y);const f=Z(n,"\
code");if(!f)throw h('"parameters" does not contain an Authorization Code',y);const l=["nonce","c_hash"],p=n.get("state");i&&(typeof r=="string"||p!==null)&&l.push(
"s_hash"),s=dt(t,s),(t.require_auth_time||s!==xe)&&l.push("auth_time");const{claims:d,header:g,jwt:R}=await Wt(e,t,c,l,o?.[q]),S=M(t),$=V()+S;if(d.iat<$-3600)throw h(
'unexpected JWT "iat" (issued at) claim value, it is too far in the past',Re,{now:$,claims:d,claim:"iat"});m(d.c_hash,'ID Token "c_hash" (code hash) claim value',
y,{claims:d}),qt(d),ht(t,d,s),m(a,'"expectedNonce" argument'),lt(d,a),Mt(t,d);const{0:le,1:W,2:ce}=R.split("."),oe=D(ce),j=await we(e,o,g);if(await He(le,W,j,oe),
await Yt(f,d.c_hash,g,"c_hash")!==!0)throw h('invalid ID Token "c_hash" (code hash) claim value',J,{code:f,alg:g.alg,claim:"c_hash",claims:d});if((i&&p!==null||
d.s_hash!==void 0)&&(m(d.s_hash,'ID Token "s_hash" (state hash) claim value',y,{claims:d}),m(p,'"state" response parameter',y,{parameters:n}),await Yt(p,d.s_hash,
g,"s_hash")!==!0))throw h('invalid ID Token "s_hash" (state hash) claim value',J,{state:p,alg:g.alg,claim:"s_hash",claims:d});return u}function Pe(e,t,n,a){if(e!==
void 0){if(typeof e=="string"?a.alg!==e:!e.includes(a.alg))throw h('unexpected JWT "alg" header parameter',y,{header:a,expected:e,reason:"client configuration"});
return}if(Array.isArray(t)){if(!t.includes(a.alg))throw h('unexpected JWT "alg" header parameter',y,{header:a,expected:t,reason:"authorization server metadata"});
return}if(n!==void 0){if(typeof n=="string"?a.alg!==n:typeof n=="function"?!n(a.alg):!n.includes(a.alg))throw h('unexpected JWT "alg" header parameter',y,{header:a,
expected:n,reason:"default value"});return}throw h('missing client or server configuration to verify used JWT "alg" header parameter',void 0,{client:e,issuer:t,
fallback:n})}function Z(e,t){const{0:n,length:a}=e.getAll(t);if(a>1)throw h(`"${t}" parameter must be provided only once`,y);return n}const Zt=Symbol(),Qt=Symbol();
function en(e,t,n,a){if(A(e),O(t),n instanceof URL&&(n=n.searchParams),!(n instanceof URLSearchParams))throw w('"parameters" must be an instance of URLSearchPar\
ams, or URL',P);if(Z(n,"response"))throw h('"parameters" contains a JARM response, use validateJwtAuthResponse() instead of validateAuthResponse()',y,{parameters:n});
const r=Z(n,"iss"),s=Z(n,"state");if(!r&&e.authorization_response_iss_parameter_supported)throw h('response parameter "iss" (issuer) missing',y,{parameters:n});
if(r&&r!==e.issuer)throw h('unexpected "iss" (issuer) response parameter value',y,{expected:e.issuer,parameters:n});switch(a){case void 0:case Qt:if(s!==void 0)
throw h('unexpected "state" response parameter encountered',y,{expected:void 0,parameters:n});break;case Zt:break;default:if(m(a,'"expectedState" argument'),s!==
a)throw h(s===void 0?'response parameter "state" missing':'unexpected "state" response parameter value',y,{expected:a,parameters:n})}if(Z(n,"error"))throw new Ht(
"authorization response from the server is an error",{cause:n});const i=Z(n,"id_token"),c=Z(n,"token");if(i!==void 0||c!==void 0)throw new T("implicit and hybri\
d flows are not supported");return na(new URLSearchParams(n))}function tn(e){switch(e){case"PS256":case"PS384":case"PS512":return{name:"RSA-PSS",hash:`SHA-${e.slice(
-3)}`};case"RS256":case"RS384":case"RS512":return{name:"RSASSA-PKCS1-v1_5",hash:`SHA-${e.slice(-3)}`};case"ES256":case"ES384":return{name:"ECDSA",namedCurve:`P-${e.
slice(-3)}`};case"ES512":return{name:"ECDSA",namedCurve:"P-521"};case"EdDSA":return"Ed25519";case"Ed25519":case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":return e;default:
throw new T("unsupported JWS algorithm",{cause:{alg:e}})}}async function nn(e,t){const{ext:n,key_ops:a,use:r,...s}=t;return crypto.subtle.importKey("jwk",s,tn(e),
!0,["verify"])}async function Rr(e,t,n,a,r){A(e),O(t);const s=te(e,"device_authorization_endpoint",t.use_mtls_endpoint_aliases,r?.[N]!==!0),o=new URLSearchParams(
a);o.set("client_id",t.client_id);const i=G(r?.headers);return i.set("accept","application/json"),me(e,t,n,s,o,i,r)}async function Sr(e,t,n){if(A(e),O(t),!I(n,Response))
throw w('"response" must be an instance of Response',P);await de(n,200,"Device Authorization Endpoint"),K(n);const a=await Q(n);m(a.device_code,'"response" body\
 "device_code" property',y,{body:a}),m(a.user_code,'"response" body "user_code" property',y,{body:a}),m(a.verification_uri,'"response" body "verification_uri" p\
roperty',y,{body:a});let r=typeof a.expires_in!="number"?parseFloat(a.expires_in):a.expires_in;return B(r,!0,'"response" body "expires_in" property',y,{body:a}),
a.expires_in=r,a.verification_uri_complete!==void 0&&m(a.verification_uri_complete,'"response" body "verification_uri_complete" property',y,{body:a}),a.interval!==
void 0&&B(a.interval,!1,'"response" body "interval" property',y,{body:a}),a}async function Pr(e,t,n,a,r){A(e),O(t),m(a,'"deviceCode"');const s=new URLSearchParams(
r?.additionalParameters);return s.set("device_code",a),_e(e,t,n,"urn:ietf:params:oauth:grant-type:device_code",s,r)}async function Ar(e,t,n,a){return he(e,t,n,void 0,
a?.[q],a?.recognizedTokenTypes)}async function Er(e,t){m(e,'"alg"');const n=tn(e);return(e.startsWith("PS")||e.startsWith("RS"))&&Object.assign(n,{modulusLength:t?.
modulusLength??2048,publicExponent:new Uint8Array([1,0,1])}),crypto.subtle.generateKey(n,t?.extractable??!1,["sign","verify"])}function wt(e){const t=new URL(e);
return t.search="",t.hash="",t.href}async function ba(e,t,n,a){const r=e.headers.get("dpop");if(r===null)throw h("operation indicated DPoP use but the request h\
as no DPoP HTTP Header",X,{headers:e.headers});if(e.headers.get("authorization")?.toLowerCase().startsWith("dpop ")===!1)throw h("operation indicated DPoP use b\
ut the request's Authorization HTTP Header scheme is not DPoP",X,{headers:e.headers});if(typeof n.cnf?.jkt!="string")throw h("operation indicated DPoP use but t\
he JWT Access Token has no jkt confirmation claim",X,{claims:n});const s=M(a),o=await Se(r,Pe.bind(void 0,a?.signingAlgorithms,void 0,yt),s,ue(a),void 0).then(pt.
bind(void 0,"dpop+jwt")).then(De.bind(void 0,["iat","jti","ath","htm","htu"])).then(zt.bind(void 0,"jti")),i=V()+s;if(Math.abs(i-o.claims.iat)>300)throw h("DPoP\
 Proof iat is not recent enough",Re,{now:i,claims:o.claims,claim:"iat"});if(o.claims.htm!==e.method)throw h("DPoP Proof htm mismatch",J,{expected:e.method,claims:o.
claims,claim:"htm"});if(typeof o.claims.htu!="string"||wt(o.claims.htu)!==wt(e.url))throw h("DPoP Proof htu mismatch",J,{expected:wt(e.url),claims:o.claims,claim:"\
htu"});{const S=D(await crypto.subtle.digest("SHA-256",H(t)));if(o.claims.ath!==S)throw h("DPoP Proof ath mismatch",J,{expected:S,claims:o.claims,claim:"ath"})}
const{jwk:u,alg:f}=o.header;if(!F(u))throw h("DPoP Proof jwk header parameter must be a JSON object",X,{header:o.header});{const S=await gt(u);if(n.cnf.jkt!==S)
throw h("JWT Access Token confirmation mismatch",J,{expected:S,claims:n,claim:"cnf.jkt"})}const{0:l,1:p,2:d}=r.split("."),g=D(d),R=await nn(f,u);if(R.type!=="pu\
blic")throw h("DPoP Proof jwk header parameter must contain a public key",X,{header:o.header});await He(l,p,R,g)}async function kr(e,t,n,a){if(A(e),!I(t,Request))
throw w('"request" must be an instance of Request',P);m(n,'"expectedAudience"');const r=t.headers.get("authorization");if(r===null)throw h('"request" is missing\
 an Authorization HTTP Header',X,{headers:t.headers});let{0:s,1:o,length:i}=r.split(/ +/);switch(s=s.toLowerCase(),s){case"dpop":case"bearer":break;default:throw new T(
"unsupported Authorization HTTP Header scheme",{cause:{headers:t.headers}})}if(i!==2)throw h("invalid Authorization HTTP Header format",X,{headers:t.headers});const c=[
"iss","exp","aud","sub","iat","jti","client_id"];(a?.requireDPoP||s==="dpop"||t.headers.has("dpop"))&&c.push("cnf");const{claims:u,header:f}=await Se(o,Pe.bind(
void 0,a?.signingAlgorithms,void 0,yt),M(a),ue(a),void 0).then(pt.bind(void 0,"at+jwt")).then(De.bind(void 0,c)).then(Ce.bind(void 0,e)).then(ve.bind(void 0,n)).
catch(an);for(const S of["client_id","jti","sub"])if(typeof u[S]!="string")throw h(`unexpected JWT "${S}" claim type`,X,{claims:u});if("cnf"in u){if(!F(u.cnf))throw h(
'unexpected JWT "cnf" (confirmation) claim value',X,{claims:u});const{0:S,length:$}=Object.keys(u.cnf);if($){if($!==1)throw new T("multiple confirmation claims \
are not supported",{cause:{claims:u}});if(S!=="jkt")throw new T("unsupported JWT Confirmation method",{cause:{claims:u}})}}const{0:l,1:p,2:d}=o.split("."),g=D(d),
R=await we(e,a,f);return await He(l,p,R,g),(a?.requireDPoP||s==="dpop"||u.cnf?.jkt!==void 0||t.headers.has("dpop"))&&await ba(t,o,u,a).catch(an),u}function an(e){
throw e instanceof Qe&&e?.code===X&&(e.code=y),e}async function Tr(e,t,n,a,r){A(e),O(t);const s=te(e,"backchannel_authentication_endpoint",t.use_mtls_endpoint_aliases,
r?.[N]!==!0),o=new URLSearchParams(a);o.set("client_id",t.client_id);const i=G(r?.headers);return i.set("accept","application/json"),me(e,t,n,s,o,i,r)}async function Or(e,t,n){
if(A(e),O(t),!I(n,Response))throw w('"response" must be an instance of Response',P);await de(n,200,"Backchannel Authentication Endpoint"),K(n);const a=await Q(n);
m(a.auth_req_id,'"response" body "auth_req_id" property',y,{body:a});let r=typeof a.expires_in!="number"?parseFloat(a.expires_in):a.expires_in;return B(r,!0,'"r\
esponse" body "expires_in" property',y,{body:a}),a.expires_in=r,a.interval!==void 0&&B(a.interval,!1,'"response" body "interval" property',y,{body:a}),a}async function vr(e,t,n,a,r){
A(e),O(t),m(a,'"authReqId"');const s=new URLSearchParams(r?.additionalParameters);return s.set("auth_req_id",a),_e(e,t,n,"urn:openid:params:grant-type:ciba",s,r)}
async function Cr(e,t,n,a){return he(e,t,n,void 0,a?.[q],a?.recognizedTokenTypes)}async function Dr(e,t,n){A(e);const a=te(e,"registration_endpoint",t.use_mtls_endpoint_aliases,
n?.[N]!==!0),r=G(n?.headers);r.set("accept","application/json"),r.set("content-type","application/json");const s="POST";n?.DPoP&&(We(n.DPoP),await n.DPoP.addProof(
a,r,s,n.initialAccessToken)),n?.initialAccessToken&&r.set("authorization",`${r.has("dpop")?"DPoP":"Bearer"} ${n.initialAccessToken}`);const o=await(n?.[ie]||fetch)(
a.href,{body:JSON.stringify(t),headers:Object.fromEntries(r.entries()),method:s,redirect:"manual",signal:ke(a,n?.signal)});return n?.DPoP?.cacheNonce(o,a),o}async function xr(e){
if(!I(e,Response))throw w('"response" must be an instance of Response',P);await de(e,201,"Dynamic Client Registration Endpoint"),K(e);const t=await Q(e);return m(
t.client_id,'"response" body "client_id" property',y,{body:t}),t.client_secret!==void 0&&m(t.client_secret,'"response" body "client_secret" property',y,{body:t}),
t.client_secret&&B(t.client_secret_expires_at,!0,'"response" body "client_secret_expires_at" property',y,{body:t}),t}async function Ir(e,t){return At(e,"resourc\
eIdentifier",n=>(Pt(n,".well-known/oauth-protected-resource",!0),n),t)}async function Hr(e,t){const n=e;if(!(n instanceof URL)&&n!==Ue)throw w('"expectedResourc\
eIdentifier" must be an instance of URL',P);if(!I(t,Response))throw w('"response" must be an instance of Response',P);if(t.status!==200)throw h('"response" is n\
ot a conform Resource Server Metadata response (unexpected HTTP status code)',ge,t);K(t);const a=await Q(t);if(m(a.resource,'"response" body "resource" property',
y,{body:a}),n!==Ue&&new URL(a.resource).href!==n.href)throw h('"response" body "resource" property does not match the expected value',Ie,{expected:n.href,body:a,
attribute:"resource"});return a}async function Q(e,t=Et){let n;try{n=await e.json()}catch(a){throw t(e),h('failed to parse "response" body as JSON',be,a)}if(!F(
n))throw h('"response" body must be a top level object',y,{body:n});return n}const Ur=null,Ue=Symbol(),rn=Symbol();let x,$e;(typeof navigator>"u"||!navigator.userAgent?.
startsWith?.("Mozilla/5.0 "))&&($e="openid-client/v6.9.0",x={"user-agent":$e});const _=e=>mt.get(e);let mt;function sn(e){if(e!==void 0)return vt(e);const t=new WeakMap;
return(n,a,r,s)=>{let o;return(o=t.get(a))||(_t(a.client_secret,'"metadata.client_secret"'),o=vt(a.client_secret),t.set(a,o)),o(n,a,r,s)}}function _t(e,t){if(typeof e!=
"string")throw E(`${t} must be a string`,ne);if(e.length===0)throw E(`${t} must not be empty`,L)}function ga(e){if(e!==void 0)return Ct(e);const t=new WeakMap;return(n,a,r,s)=>{
let o;return(o=t.get(a))||(_t(a.client_secret,'"metadata.client_secret"'),o=Ct(a.client_secret),t.set(a,o)),o(n,a,r,s)}}function Lr(e,t){if(e!==void 0)return oauth.
ClientSecretJwt(e,t);const n=new WeakMap;return(a,r,s,o)=>{let i;return(i=n.get(r))||(_t(r.client_secret,'"metadata.client_secret"'),i=oauth.ClientSecretJwt(r.client_secret,
t),n.set(r,i)),i(a,r,s,o)}}function on(){return xt()}function jr(e,t){return oauth.PrivateKeyJwt(e,t)}function Nr(){return oauth.TlsClientAuth()}const Jr=Zt,zr=jt,
ee=ie,Wr=Ee,qr=Ae,Mr=Ne,L="ERR_INVALID_ARG_VALUE",ne="ERR_INVALID_ARG_TYPE";function E(e,t,n){const a=new TypeError(e,{cause:n});return Object.assign(a,{code:t}),
a}function Kr(e){return oauth.calculatePKCECodeChallenge(e)}function $r(){return oauth.generateRandomCodeVerifier()}function Fr(){return oauth.generateRandomNonce()}
function Gr(){return oauth.generateRandomState()}class Fe extends Error{code;constructor(t,n){super(t,n),this.name=this.constructor.name,this.code=n?.code,Error.
captureStackTrace?.(this,this.constructor)}}const Ra=new TextDecoder;function v(e,t,n){return new Fe(e,{cause:t,code:n})}function b(e){if(e instanceof TypeError||
e instanceof Fe||e instanceof rt||e instanceof Ht||e instanceof st)throw e;if(e instanceof Qe)switch(e.code){case $t:throw v("only requests to HTTPS are allowed",
e,e.code);case Ft:throw v("only requests to HTTP or HTTPS are allowed",e,e.code);case ge:throw v("unexpected HTTP response status code",e.cause,e.code);case Kt:
throw v("unexpected response content-type",e.cause,e.code);case be:throw v("parsing error occured",e,e.code);case y:throw v("invalid response encountered",e,e.code);case J:
throw v("unexpected JWT claim value encountered",e,e.code);case Ie:throw v("unexpected JSON attribute value encountered",e,e.code);case Re:throw v("JWT timestam\
p claim value failed validation",e,e.code);default:throw v(e.message,e,e.code)}if(e instanceof T)throw v("unsupported operation",e,e.code);if(e instanceof DOMException)
switch(e.name){case"OperationError":throw v("runtime operation error",e,ft);case"NotSupportedError":throw v("runtime unsupported operation",e,ft);case"TimeoutEr\
ror":throw v("operation timed out",e,"OAUTH_TIMEOUT");case"AbortError":throw v("operation aborted",e,"OAUTH_ABORT")}throw new Fe("something went wrong",{cause:e})}
function Br(e,t){return oauth.generateKeyPair(e??"ES256",{extractable:t?.extractable}).catch(b)}function Sa(e,t,n){return e.origin==="https://login.microsoftonl\
ine.com"&&(!n?.algorithm||n.algorithm==="oidc")?(t[pn]=!0,!0):!1}function Pa(e,t){return!!(e.hostname.endsWith(".b2clogin.com")&&(!t?.algorithm||t.algorithm==="\
oidc"))}async function Aa(e,t,n,a){let r;a?.flag===z?r=a.as:r=await cn(e,a);const s=t[oauth.clockSkew]??0,o=t[oauth.clockTolerance]??30;t=structuredClone(t),t[oauth.
clockSkew]=s,t[oauth.clockTolerance]=o;const i=a?.timeout??30,c=AbortSignal.timeout(i*1e3);let u;try{u=await oauth.dynamicClientRegistrationRequest(r,t,{initialAccessToken:a?.
initialAccessToken,DPoP:a?.DPoP,headers:new Headers(x),[oauth.customFetch]:a?.[ee],[oauth.allowInsecureRequests]:a?.execute?.includes(bt),signal:c}).then(oauth.
processDynamicClientRegistrationResponse)}catch(p){if(se(p,a))return Aa(e,t,n,{...a,flag:z,as:r});b(p)}u[oauth.clockSkew]=s,u[oauth.clockTolerance]=o;const f=new Le(
r,u.client_id,u,n);let l=_(f);if(a?.[ee]&&(l.fetch=a[ee]),a?.timeout!==void 0&&(l.timeout=a.timeout),a?.execute)for(const p of a.execute)p(f);return f}async function Ea(e,t,n,a,r){
const s=await cn(e,r),o=new Le(s,t,n,a);let i=_(o);if(r?.[ee]&&(i.fetch=r[ee]),r?.timeout!==void 0&&(i.timeout=r.timeout),r?.execute)for(const c of r.execute)c(
o);return o}async function cn(e,t){if(!(e instanceof URL))throw E('"server" must be an instance of URL',ne);const n=!e.href.includes("/.well-known/"),a=t?.timeout??
30,r=AbortSignal.timeout(a*1e3),s=await(n?Cn(e,{algorithm:t?.algorithm,[ie]:t?.[ee],[N]:t?.execute?.includes(bt),signal:r,headers:new Headers(x)}):(t?.[ee]||fetch)(
(Je(e,!t?.execute?.includes(bt)),e.href),{headers:Object.fromEntries(new Headers({accept:"application/json",...x}).entries()),body:void 0,method:"GET",redirect:"\
manual",signal:r})).then(o=>Dn(Ue,o)).catch(b);return n&&new URL(s.issuer).href!==e.href&&(Sa(e,s,t)||Pa(e,t)||(()=>{throw new Fe("discovered metadata issuer do\
es not match the expected issuer",{code:Ie,cause:{expected:e.href,body:s,attribute:"issuer"}})})()),s}function ka(e){return e.name==="RSA-OAEP"}function Ta(e){return e.
name==="ECDH"}const un="ECDH-ES",dn="ECDH-ES+A128KW",hn="ECDH-ES+A192KW",ln="ECDH-ES+A256KW";function fn(e,t,n){switch(t){case void 0:e.add(un),e.add(dn),e.add(
hn),e.add(ln);break;case un:case dn:case hn:case ln:e.add(t);break;default:throw E("invalid key alg",L,{pk:n})}}function Vr(e,t=["A128GCM","A192GCM","A256GCM","\
A128CBC-HS256","A192CBC-HS384","A256CBC-HS512"],...n){if(_(e).decrypt!==void 0)throw new TypeError("enableDecryptingResponses can only be called on a given Conf\
iguration instance once");if(n.length===0)throw E("no keys were provided",L);const a=new Set,r=[];for(const s of n){let o;if("key"in s?(o={key:s.key},typeof s.alg==
"string"&&(o.alg=s.alg),typeof s.kid=="string"&&(o.kid=s.kid)):o={key:s},o.key.type!=="private")throw E("only private keys must be provided",L);if(ka(o.key.algorithm))
switch(o.key.algorithm.hash.name){case"SHA-1":case"SHA-256":case"SHA-384":case"SHA-512":{let i="RSA-OAEP",c;if((c=parseInt(o.key.algorithm.hash.name.slice(-3),10))&&
(i=`${i}-${c}`),o.alg||=i,i!==o.alg)throw E("invalid key alg",L,{pk:s});a.add(o.alg);break}default:throw E("only SHA-512, SHA-384, SHA-256, and SHA-1 RSA-OAEP k\
eys are supported",L)}else if(Ta(o.key.algorithm)){if(o.key.algorithm.namedCurve!=="P-256")throw E("Only P-256 ECDH keys are supported",L);fn(a,o.alg,s)}else if(o.
key.algorithm.name==="X25519")fn(a,o.alg,s);else throw E("only RSA-OAEP, ECDH, or X25519 keys are supported",L);r.push(o)}_(e).decrypt=async s=>Ca(r,s,t,[...a]).
catch(b)}let Ge;function Yr(e){return Ge?.get(e)}function ae(e,t){return t!==void 0&&(Ge||=new WeakMap,Ge.set(e,t)),e}function re(e){let t;return{decrypt:e&&(async n=>t=
await e(n)),get:()=>t}}function Oa(e,t,n){if(t.startsWith("RSA-OAEP"))return e.algorithm.name==="RSA-OAEP";if(t.startsWith("ECDH-ES")){if(e.algorithm.name!=="EC\
DH"&&e.algorithm.name!=="X25519")return!1;if(e.algorithm.name==="ECDH")return n?.crv===e.algorithm.namedCurve;if(e.algorithm.name==="X25519")return n?.crv==="X2\
5519"}return!1}function va(e,t,n,a){const{0:r,length:s}=e.filter(o=>n!==void 0&&n!==o.kid||o.alg&&t!==o.alg?!1:Oa(o.key,t,a));if(!r)throw v("no applicable decry\
ption key selected",void 0,"OAUTH_DECRYPTION_FAILED");if(s!==1)throw v("multiple applicable decryption keys selected",void 0,"OAUTH_DECRYPTION_FAILED");return r.
key}async function Ca(e,t,n,a){return Ra.decode((await compactDecrypt(t,r=>{const{kid:s,alg:o,epk:i}=r;return va(e,o,s,i)},{keyManagementAlgorithms:a,contentEncryptionAlgorithms:n}).
catch(r=>{if(r instanceof JOSEError)throw v("decryption failed",r,"OAUTH_DECRYPTION_FAILED");b(r)})).plaintext)}function Da(e){return{supportsPKCE:{__proto__:null,
value(t="S256"){return e.code_challenge_methods_supported?.includes(t)===!0}}}}function xa(e){Object.defineProperties(e,Da(e))}const pn=Symbol();class Le{constructor(t,n,a,r){
if(typeof n!="string"||!n.length)throw E('"clientId" must be a non-empty string',ne);if(typeof a=="string"&&(a={client_secret:a}),a?.client_id!==void 0&&n!==a.client_id)
throw E('"clientId" and "metadata.client_id" must be the same',L);const s={...structuredClone(a),client_id:n};s[Ae]=a?.[Ae]??0,s[Ne]=a?.[Ne]??30;let o;r?o=r:typeof s.
client_secret=="string"&&s.client_secret.length?o=sn(s.client_secret):o=on();let i=Object.freeze(s);const c=structuredClone(t);pn in t&&(c[rn]=({claims:{tid:f}})=>t.
issuer.replace("{tenantid}",f));let u=Object.freeze(c);mt||=new WeakMap,mt.set(this,{__proto__:null,as:u,c:i,auth:o,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){
const t=structuredClone(_(this).as);return xa(t),t}clientMetadata(){return structuredClone(_(this).c)}get timeout(){return _(this).timeout}set timeout(t){_(this).
timeout=t}get[ee](){return _(this).fetch}set[ee](t){_(this).fetch=t}}Object.freeze(Le.prototype);function Ia(e){let t;return e.expires_in!==void 0&&(t=Date.now()+
e.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(t){const n=Date.now();return t>n?Math.floor((t-n)/1e3):0}}},claims:{__proto__:null,value(){return ct(e)}}}}
function je(e){Object.defineProperties(e,Ia(e))}function Xr(e,t,n){return C(e),oauth.DPoP(_(e).c,t,n)}async function yn(e,t,n,a=!1){const r=e.headers.get("retry\
-after")?.trim();if(r===void 0)return;let s;if(/^\d+$/.test(r))s=parseInt(r,10);else{const o=new Date(r);if(Number.isFinite(o.getTime())){const i=new Date,c=o.getTime()-
i.getTime();c>0&&(s=Math.ceil(c/1e3))}}if(a&&!Number.isFinite(s))throw new oauth.OperationProcessingError("invalid Retry-After header value",{cause:e});s>t&&await wn(
s-t,n)}function wn(e,t){return new Promise((n,a)=>{const r=s=>{try{t.throwIfAborted()}catch(i){a(i);return}if(s<=0){n();return}const o=Math.min(s,5);setTimeout(
()=>r(s-o),o*1e3)};r(e)})}function Ha(e,t){const n=U(t);if(!n)return{signal:e,cleanup(){}};const a=new AbortController,r=s=>{const o=s.target;a.abort(o.reason)};
return e.aborted?a.abort(e.reason):n.aborted?a.abort(n.reason):(e.addEventListener("abort",r,{once:!0}),n.addEventListener("abort",r,{once:!0})),{signal:a.signal,
cleanup(){e.removeEventListener("abort",r),n.removeEventListener("abort",r)}}}async function mn(e,t,n,a,r,s,o){const i=new URLSearchParams(s);let c=t.interval??
5;const u=o?.signal??AbortSignal.timeout(t.expires_in*1e3);for(;;){try{await wn(c,u)}catch(W){b(W)}const{as:f,c:l,auth:p,fetch:d,tlsOnly:g,nonRepudiation:R,timeout:S,
decrypt:$}=_(e),le=Ha(u,S);try{const W=await a(f,l,p,n,{[oauth.customFetch]:d,[oauth.allowInsecureRequests]:!g,additionalParameters:i,DPoP:o?.DPoP,headers:new Headers(
x),signal:le.signal}).catch(b);if(W.status===503&&W.headers.has("retry-after")){await W.body?.cancel(),await yn(W,c,u,!0),o={...o,flag:void 0};continue}let ce;const oe=re(
$);try{ce=await r(f,l,W,{[oauth.jweDecrypt]:oe.decrypt})}catch(j){if(se(j,o)){o={...o,flag:z};continue}if(j instanceof oauth.ResponseBodyError&&(j.error==="slow\
_down"||j.error==="authorization_pending")){j.error==="slow_down"&&(c+=5),await yn(j.response,c,u),o={...o,flag:void 0};continue}b(j)}return ce.id_token&&await R?.(
W),je(ce),ae(ce,oe.get())}finally{le.cleanup()}}}async function Zr(e,t,n,a){return C(e),mn(e,t,t.device_code,oauth.deviceCodeGrantRequest,oauth.processDeviceCodeResponse,
n,a)}async function Qr(e,t){C(e);const{as:n,c:a,auth:r,fetch:s,tlsOnly:o,timeout:i}=_(e);return oauth.deviceAuthorizationRequest(n,a,r,t,{[oauth.customFetch]:s,
[oauth.allowInsecureRequests]:!o,headers:new Headers(x),signal:U(i)}).then(c=>oauth.processDeviceAuthorizationResponse(n,a,c)).catch(b)}async function es(e,t){C(
e);const{as:n,c:a,auth:r,fetch:s,tlsOnly:o,timeout:i}=_(e);return oauth.backchannelAuthenticationRequest(n,a,r,t,{[oauth.customFetch]:s,[oauth.allowInsecureRequests]:!o,
headers:new Headers(x),signal:U(i)}).then(c=>oauth.processBackchannelAuthenticationResponse(n,a,c)).catch(b)}async function ts(e,t,n,a){return C(e),mn(e,t,t.auth_req_id,
oauth.backchannelAuthenticationGrantRequest,oauth.processBackchannelAuthenticationGrantResponse,n,a)}function bt(e){_(e).tlsOnly=!1}function ns(e,t){_(e).jwksCache=
structuredClone(t)}function as(e){const t=_(e).jwksCache;if(t.uat)return t}function rs(e){C(e),_(e).nonRepudiation=t=>{const{as:n,fetch:a,tlsOnly:r,timeout:s,jwksCache:o}=_(
e);return oauth.validateApplicationLevelSignature(n,t,{[oauth.customFetch]:a,[oauth.allowInsecureRequests]:!r,headers:new Headers(x),signal:U(s),[oauth.jwksCache]:o}).
catch(b)}}function ss(e){C(e);const{hybrid:t,implicit:n}=_(e);if(t||n)throw v("JARM cannot be combined with a hybrid or implicit response types",void 0,oauth.UNSUPPORTED_OPERATION);
_(e).jarm=(a,r)=>ja(e,a,r)}function os(e){if(!_(e).hybrid)throw v('"code id_token" response type must be configured to be used first',void 0,oauth.UNSUPPORTED_OPERATION);
_(e).hybrid=(t,n,a,r)=>bn(e,t,n,a,r,!0)}async function is(e,t,n,a){if(C(e),!(t instanceof URL)&&!_n(t,"Request"))throw E('"currentUrl" must be an instance of UR\
L, or Request',ne);if(typeof n!="string")throw E('"expectedNonce" must be a string',ne);const{as:r,c:s,fetch:o,tlsOnly:i,timeout:c,decrypt:u,implicit:f,jwksCache:l}=_(
e);if(!f)throw new TypeError("implicitAuthentication() cannot be used by clients using flows other than response_type=id_token");let p;if(t instanceof URL)p=new URLSearchParams(
t.hash.slice(1));else{const d=t;switch(d.method){case"GET":p=new URLSearchParams(new URL(d.url).hash.slice(1));break;case"POST":p=new URLSearchParams(await oauth.
formPostResponse(d));break;default:throw E("unexpected Request HTTP method",L)}}try{{const d=new URLSearchParams(p);d.delete("id_token"),oauth.validateAuthResponse(
{...r,authorization_response_iss_parameter_supported:void 0},s,d,a?.expectedState)}{const d=new Response(JSON.stringify({access_token:"decoy",token_type:"bearer",
id_token:p.get("id_token")}),{headers:new Headers({"content-type":"application/json"})}),g=re(u),R=await oauth.processAuthorizationCodeResponse(r,s,d,{expectedNonce:n,
maxAge:a?.maxAge,[oauth.jweDecrypt]:g.decrypt});return await oauth.validateApplicationLevelSignature(r,d,{[oauth.customFetch]:o,[oauth.allowInsecureRequests]:!i,
headers:new Headers(x),signal:U(c),[oauth.jwksCache]:l}),ae(oauth.getValidatedIdTokenClaims(R),g.get())}}catch(d){b(d)}}function cs(e){C(e);const{jarm:t,implicit:n}=_(
e);if(t||n)throw v('"code id_token" response type cannot be combined with JARM or implicit response type',void 0,oauth.UNSUPPORTED_OPERATION);_(e).hybrid=(a,r,s,o)=>bn(
e,a,r,s,o,!1)}function us(e){C(e);const{jarm:t,hybrid:n}=_(e);if(t||n)throw v('"id_token" response type cannot be combined with JARM or hybrid response type',void 0,
oauth.UNSUPPORTED_OPERATION);_(e).implicit=!0}function Ua(e){return e=new URL(e),e.search="",e.hash="",e.href}function _n(e,t){try{return Object.getPrototypeOf(
e)[Symbol.toStringTag]===t}catch{return!1}}async function La(e,t,n,a,r){if(C(e),r?.flag!==z&&!(t instanceof URL)&&!_n(t,"Request"))throw E('"currentUrl" must be\
 an instance of URL, or Request',ne);let s,o;const{as:i,c,auth:u,fetch:f,tlsOnly:l,jarm:p,hybrid:d,nonRepudiation:g,timeout:R,decrypt:S,implicit:$}=_(e);if(r?.flag===
z)s=r.authResponse,o=r.redirectUri;else{if(!(t instanceof URL)){const Y=t;switch(t=new URL(t.url),Y.method){case"GET":break;case"POST":const Sn=new URLSearchParams(
await oauth.formPostResponse(Y));if(d)t.hash=Sn.toString();else for(const[Ma,Ka]of Sn.entries())t.searchParams.append(Ma,Ka);break;default:throw E("unexpected R\
equest HTTP method",L)}}switch(o=Ua(t),!0){case!!p:s=await p(t,n?.expectedState);break;case!!d:s=await d(t,n?.expectedNonce,n?.expectedState,n?.maxAge);break;case!!$:
throw new TypeError("authorizationCodeGrant() cannot be used by response_type=id_token clients");default:try{s=oauth.validateAuthResponse(i,c,t.searchParams,n?.
expectedState)}catch(Y){b(Y)}}}const le=await oauth.authorizationCodeGrantRequest(i,c,u,s,o,n?.pkceCodeVerifier||oauth.nopkce,{additionalParameters:a,[oauth.customFetch]:f,
[oauth.allowInsecureRequests]:!l,DPoP:r?.DPoP,headers:new Headers(x),signal:U(R)}).catch(b);(typeof n?.expectedNonce=="string"||typeof n?.maxAge=="number")&&(n.
idTokenExpected=!0);const W=re(S),ce=oauth.processAuthorizationCodeResponse(i,c,le,{expectedNonce:n?.expectedNonce,maxAge:n?.maxAge,requireIdToken:n?.idTokenExpected,
[oauth.jweDecrypt]:W.decrypt});let oe;try{oe=await ce}catch(Y){if(se(Y,r))return La(e,void 0,n,a,{...r,flag:z,authResponse:s,redirectUri:o});b(Y)}oe.id_token&&await g?.(
le),je(oe);const j=Ge?.get(s),Ve=W.get();let Rn;if(Ve||j){const Y=j?.id_token?.authorization_endpoint;Rn=Object.freeze({...j?.authorization_response&&{authorization_response:j.
authorization_response},...(Ve||Y)&&{id_token:Object.freeze({...Ve&&{token_endpoint:Ve},...Y&&{authorization_endpoint:Y}})}})}return ae(oe,Rn)}async function ja(e,t,n){
const{as:a,c:r,fetch:s,tlsOnly:o,timeout:i,decrypt:c,jwksCache:u}=_(e),f=re(c),l=await oauth.validateJwtAuthResponse(a,r,t,n,{[oauth.customFetch]:s,[oauth.allowInsecureRequests]:!o,
headers:new Headers(x),signal:U(i),[oauth.jweDecrypt]:f.decrypt,[oauth.jwksCache]:u}).catch(b),p=f.get();return p&&ae(l,Object.freeze({authorization_response:p})),
l}async function bn(e,t,n,a,r,s){if(typeof n!="string")throw E('"expectedNonce" must be a string',ne);if(a!==void 0&&typeof a!="string")throw E('"expectedState"\
 must be a string',ne);const{as:o,c:i,fetch:c,tlsOnly:u,timeout:f,decrypt:l,jwksCache:p}=_(e),d=re(l),g=await(s?oauth.validateDetachedSignatureResponse:oauth.validateCodeIdTokenResponse)(
o,i,t,n,a,r,{[oauth.customFetch]:c,[oauth.allowInsecureRequests]:!u,headers:new Headers(x),signal:U(f),[oauth.jweDecrypt]:d.decrypt,[oauth.jwksCache]:p}).catch(
b),R=d.get();return R&&ae(g,Object.freeze({id_token:Object.freeze({authorization_endpoint:R})})),g}async function gn(e,t,n,a){C(e),n=new URLSearchParams(n);const{
as:r,c:s,auth:o,fetch:i,tlsOnly:c,nonRepudiation:u,timeout:f,decrypt:l}=_(e),p=await Zn(r,s,o,t,{[ie]:i,[N]:!c,additionalParameters:n,DPoP:a?.DPoP,headers:new Headers(
x),signal:U(f)}).catch(b),d=re(l),g=Qn(r,s,p,{[q]:d.decrypt});let R;try{R=await g}catch(S){if(se(S,a))return gn(e,t,n,{...a,flag:z});b(S)}return R.id_token&&await u?.(
p),je(R),ae(R,d.get())}async function Na(e,t,n){C(e),t=new URLSearchParams(t);const{as:a,c:r,auth:s,fetch:o,tlsOnly:i,timeout:c}=_(e),u=await oauth.clientCredentialsGrantRequest(
a,r,s,t,{[oauth.customFetch]:o,[oauth.allowInsecureRequests]:!i,DPoP:n?.DPoP,headers:new Headers(x),signal:U(c)}).catch(b),f=oauth.processClientCredentialsResponse(
a,r,u);let l;try{l=await f}catch(p){if(se(p,n))return Na(e,t,{...n,flag:z});b(p)}return je(l),l}function Be(e,t){C(e);const{as:n,c:a,tlsOnly:r,hybrid:s,jarm:o,implicit:i}=_(
e),c=oauth.resolveEndpoint(n,"authorization_endpoint",!1,r);if(t=new URLSearchParams(t),t.has("client_id")||t.set("client_id",a.client_id),!t.has("request_uri")&&
!t.has("request")){if(t.has("response_type")||t.set("response_type",s?"code id_token":i?"id_token":"code"),i&&!t.has("nonce"))throw E("response_type=id_token cl\
ients must provide a nonce parameter in their authorization request parameters",L);o&&t.set("response_mode","jwt")}for(const[u,f]of t.entries())c.searchParams.append(
u,f);return c}async function ds(e,t,n,a){if(C(e),t=Be(e,t).searchParams,!n)throw E('"signingKey" must be provided',L);const{as:s,c:o}=_(e),i=await oauth.issueRequestObject(
s,o,t,n,a).catch(b);return Be(e,{request:i})}async function Ja(e,t,n){C(e);const a=Be(e,t),{as:r,c:s,auth:o,fetch:i,tlsOnly:c,timeout:u}=_(e),f=await oauth.pushedAuthorizationRequest(
r,s,o,a.searchParams,{[oauth.customFetch]:i,[oauth.allowInsecureRequests]:!c,DPoP:n?.DPoP,headers:new Headers(x),signal:U(u)}).catch(b),l=oauth.processPushedAuthorizationResponse(
r,s,f);let p;try{p=await l}catch(d){if(se(d,n))return Ja(e,t,{...n,flag:z});b(d)}return Be(e,{request_uri:p.request_uri})}function hs(e,t){C(e);const{as:n,c:a,tlsOnly:r}=_(
e),s=oauth.resolveEndpoint(n,"end_session_endpoint",!1,r);t=new URLSearchParams(t),t.has("client_id")||t.set("client_id",a.client_id);for(const[o,i]of t.entries())
s.searchParams.append(o,i);return s}function C(e){if(!(e instanceof Le))throw E('"config" must be an instance of Configuration',ne);if(Object.getPrototypeOf(e)!==
Le.prototype)throw E("subclassing Configuration is not allowed",L)}function U(e){return e?AbortSignal.timeout(e*1e3):void 0}async function za(e,t,n,a){C(e);const{
as:r,c:s,fetch:o,tlsOnly:i,nonRepudiation:c,timeout:u,decrypt:f}=_(e),l=await oauth.userInfoRequest(r,s,t,{[oauth.customFetch]:o,[oauth.allowInsecureRequests]:!i,
DPoP:a?.DPoP,headers:new Headers(x),signal:U(u)}).catch(b),p=re(f);let d=oauth.processUserInfoResponse(r,s,n,l,{[oauth.jweDecrypt]:p.decrypt}),g;try{g=await d}catch(R){
if(se(R,a))return za(e,t,n,{...a,flag:z});b(R)}return oauth.getContentType(l)==="application/jwt"&&await c?.(l),ae(g,p.get())}function se(e,t){return t?.DPoP&&t.
flag!==z?Wn(e):!1}async function ls(e,t,n){C(e);const{as:a,c:r,auth:s,fetch:o,tlsOnly:i,nonRepudiation:c,timeout:u,decrypt:f}=_(e),l=await oauth.introspectionRequest(
a,r,s,t,{[oauth.customFetch]:o,[oauth.allowInsecureRequests]:!i,additionalParameters:new URLSearchParams(n),headers:new Headers(x),signal:U(u)}).catch(b),p=re(f),
d=await oauth.processIntrospectionResponse(a,r,l,{[oauth.jweDecrypt]:p.decrypt}).catch(b);return oauth.getContentType(l)==="application/token-introspection+jwt"&&
await c?.(l),ae(d,p.get())}const z=Symbol();async function Wa(e,t,n,a){C(e);const{as:r,c:s,auth:o,fetch:i,tlsOnly:c,timeout:u,decrypt:f,nonRepudiation:l}=_(e),p=await oauth.
genericTokenEndpointRequest(r,s,o,t,new URLSearchParams(n),{[oauth.customFetch]:i,[oauth.allowInsecureRequests]:!c,DPoP:a?.DPoP,headers:new Headers(x),signal:U(
u)}).catch(b);let d;t==="urn:ietf:params:oauth:grant-type:token-exchange"&&(d={n_a:()=>{}});const g=re(f),R=oauth.processGenericTokenEndpointResponse(r,s,p,{[oauth.
jweDecrypt]:g.decrypt,recognizedTokenTypes:d});let S;try{S=await R}catch($){if(se($,a))return Wa(e,t,n,{...a,flag:z});b($)}return S.id_token&&await l?.(p),je(S),
ae(S,g.get())}async function fs(e,t,n){C(e);const{as:a,c:r,auth:s,fetch:o,tlsOnly:i,timeout:c}=_(e);return oauth.revocationRequest(a,r,s,t,{[oauth.customFetch]:o,
[oauth.allowInsecureRequests]:!i,additionalParameters:new URLSearchParams(n),headers:new Headers(x),signal:U(c)}).then(oauth.processRevocationResponse).catch(b)}
async function qa(e,t,n,a,r,s,o){C(e),s||=new Headers,$e&&!s.has("user-agent")&&s.set("user-agent",$e);const{fetch:i,tlsOnly:c,timeout:u}=_(e),f=oauth.protectedResourceRequest(
t,a,n,s,r,{[oauth.customFetch]:i,[oauth.allowInsecureRequests]:!c,DPoP:o?.DPoP,signal:U(u)});let l;try{l=await f}catch(p){if(se(p,o))return qa(e,t,n,a,r,s,{...o,
flag:z});b(p)}return l}})};export{ps as id,ys as ids,ws as modules};
