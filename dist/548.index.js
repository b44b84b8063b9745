const Dt=548,xt=[548],jt={33596:((z,x,p)=>{p.d(x,{WQ:()=>E,j6:()=>f,oB:()=>I,tO:()=>g});var l=p(9972),v=p(54139);const g=({missedFault:u})=>Math.log(1/u);function f(u,{
n:h,bad:S},$){const{limit:B,detect:T,clumping:j}=$,c=B===0?O:Math.log(B/T),n=((0,v.H)(S,c)+(0,v.H)(h-S,Math.log((1-B)/(1-T))))/j;return Math.min(g($),u+n)}const O=-1e6,
m=2;function E(u,h,{missedFault:S,clumping:$}){const B=-(0,l.X4)(h,m)/$;return Math.min(g({missedFault:S}),u+B)}const I=(u,h)=>u>=g(h)}),82962:((z,x,p)=>{p.d(x,
{CP:()=>v,N2:()=>O,dW:()=>I,qE:()=>m});var l=p(9972);const v={requests:0,errors:0,squares:0,expected:0,outage:l.QJ},g=5,f=10,O=({squares:u,expected:h})=>Math.min(
f,Math.max(1,(g+u)/(g+h))),m=({errors:u})=>u>=g,E=1/60;function I(u,h,{limit:S,falseAbort:$}){const B=(0,l.Hw)(u.outage,E,(0,l.ft)(h,S,O(u)));if((0,l.cz)(B)>=1/
$)return{...u,outage:B};const{requests:T,errors:j,squares:c,expected:n}=u,b=T>0?h.n*j/T:0;return{requests:T+h.n,errors:j+h.bad,squares:c+(h.bad-b)**2,expected:n+
b,outage:B}}}),9972:((z,x,p)=>{p.d(x,{$x:()=>E,Hw:()=>B,QJ:()=>g,Vo:()=>v,X1:()=>O,X4:()=>c,cz:()=>m,eq:()=>f,ft:()=>T,ho:()=>j,np:()=>h,s7:()=>u});var l=p(54139);
const v=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],g=v.map(()=>0),f={reserve:1,stakes:g},O=({reserve:n,stakes:b})=>n+m(b),
m=n=>n.reduce((b,k)=>b+k,0),E=.7,I=.5;function u({reserve:n},b,k){return n===1?E:b?I:1/k}const h=({reserve:n,stakes:b},k,C)=>({reserve:n*(1-k),stakes:B(b,n*k,C)}),
S=1e300,$=690,B=(n,b,k)=>v.map(({weight:C},D)=>Math.min(S,((n[D]??0)+b*C)*Math.exp(Math.min($,k[D]??0))));function T({n,bad:b},k,C){const D=k/(1-k);return v.map(
H=>{const V=H.odds*D/(1+H.odds*D);return((0,l.H)(b,Math.log(V/k))+(0,l.H)(n-b,Math.log((1-V)/(1-k))))/C})}const j=(n,b)=>v.map(({odds:k})=>c(n,k)/b);function c({
candidate:n,stable:b},k){const C=n.n/(n.n+b.n),D=n.n*k/(n.n*k+b.n);return(0,l.H)(n.bad,Math.log(D/C))+(0,l.H)(b.bad,Math.log((1-D)/(1-C)))}}),76058:((z,x,p)=>{p.
d(x,{Cl:()=>v,Gg:()=>l,Nj:()=>O,Qb:()=>m});const l={polls:0,requests:0,bad:[],latest:[]},v=3,g={polls:60,requests:20},f={polls:3,requests:20,share:.5};function O(u,h){
const S=u.polls+1,$=u.requests+h.n,B=h.bad>0?[...u.bad,{poll:S,requests:$}].slice(-v):u.bad;return{polls:S,requests:$,bad:B,latest:[...u.latest,h].slice(-f.polls)}}
const m=u=>E(u)||I(u);function E({polls:u,requests:h,bad:S}){const[$]=S;return!$||S.length<v?!1:u-$.poll<g.polls||h-$.requests<g.requests}function I({latest:u}){
const h=u.reduce(($,B)=>$+B.n,0),S=u.reduce(($,B)=>$+B.bad,0);return h>=f.requests&&S>=f.share*h}}),99639:((z,x,p)=>{p.d(x,{Ep:()=>kt,b6:()=>Et,PD:()=>Ot,Nh:()=>vt});
var l=p(29535),v=p(1155);function g({name:t,one:e},s,o){const i=s.filter(({source:W})=>W===t),r=i.filter(W=>W.of==="candidate"),d=f(i.filter(W=>W.of==="stable")),
y=r.flatMap(({latencyMs:W})=>W??[]).sort((W,G)=>W-G),{n:Y,bad:L}=f(r);return{source:t,one:e,count:Y,bad:L,...E(r),slow:O(r,o).bad,p50Ms:I(y,.5),p95Ms:I(y,.95),p99Ms:I(
y,.99),...d.n>0?{stable:{count:d.n,bad:d.bad}}:{}}}const f=t=>t.reduce(l.tY,l.Yi),O=(t,e=Number.POSITIVE_INFINITY)=>t.reduce((s,{n:o,slow:i,latencyMs:r})=>i===void 0&&
r===void 0?s:(0,l.tY)(s,{n:o,bad:i??(Number(r)>e?o:0)}),l.Yi),m=3;function E(t){const e=t.flatMap(({bad:r,note:d})=>r===0||d===void 0?[]:[{bad:r,note:d}]);if(e.
length===0)return{};const s=[...Map.groupBy(e,({note:r})=>r)].map(([r,d])=>({note:r,bad:d.reduce((y,{bad:Y})=>y+Y,0)})).sort((r,d)=>d.bad-r.bad),o=s.slice(0,m).
map(({note:r,bad:d})=>`${d} x ${r}`),i=s.slice(m).reduce((r,{bad:d})=>r+d,0);return{causes:[...o,...i>0?[`${i} x another cause`]:[]].join(", ")}}const I=(t,e)=>t[Math.
max(0,Math.ceil(t.length*e)-1)];var u=p(98063),h=p(33596),S=p(54139);const $=Math.log(10);function B({n:t,bad:e}){const s=(0,S.l)(e+1,t-e+1),o=r=>s-(0,S.H)(e,Math.
log(r))-(0,S.H)(t-e,Math.log(1-r))<$,i=t>0?e/t:.5;return{from:j(o,i,0),to:j(o,i,1)}}const T=50;function j(t,e,s){if(t(s))return s;let[o,i]=[e,s];for(let r=0;r<T;r++){
const d=(o+i)/2;t(d)?o=d:i=d}return o}var c=p(82962),n=p(76058),b=p(27267);function k(t,e){const s=Z(t);return s.some(D)?"failed":s.some(({state:o})=>o.step.outage===
"on")?"outage":s.some(({state:o})=>o.step.outage==="over")?"outage-over":e.polls>=e.least&&C(s,e)?"not-judged":e.polls>=e.least&&J(s,e.longest)?"passed":"inconc\
lusive"}function C(t,{polls:e,longest:s}){const[o,i]=[t.filter(({isGuard:d})=>d),t.filter(({isGuard:d})=>!d)];return!o.every(({state:d,mayBeSilent:y})=>y&&d.step.
counts.candidate.n===0)&&e<s?!1:i.length===0||o.length>0&&J(i,s)}function D(t){const{state:e,policy:s,pending:o}=t;return s.limit===0?(0,u.hU)(e,s):t.isExcused?
!1:(H(t)?(0,u.Bx)(e,s):!V(t))&&(0,u.hU)(e,s,o?.all)&&(0,n.Qb)(e.guard)}const H=({state:t,isAll:e=!1})=>(0,u.uQ)(t)&&!(e&&t.step.counts.stable.n===0),V=({state:t,
policy:e})=>t.hadOutage||(0,u.zg)(t,e),Z=t=>t.map(e=>{const s=o=>o.kind===e.kind&&H(o)&&st(o);return H(e)||!t.some(s)?e:{...e,isExcused:!0}});function st({state:{
step:t},policy:e}){const{stable:s}=t.counts;return s.bad>=w&&(0,l.tC)(s)>e.limit}const w=2;function J(t,e){const s=r=>H(r)||!(0,u.zg)(r.state,r.policy),o=t.some(
s)?t.filter(s):t,i=A(o,e);return i.length>0&&o.every(r=>i.includes(r)?a(r):!M(r))}function a({state:t,policy:e,pending:{overdue:s}=_}){const{accepted:o,acceptedAsStable:i}=t.
step;return s>0||!(0,h.oB)(o,e)?s===0&&(0,u.zg)(t,e)&&(0,h.oB)(i,e):(0,u.zg)(t,e)||t.hadOutage||!(0,u.hU)(t,e)}const _={all:0,overdue:0},M=({state:{step:t}})=>t.
counts.candidate.bad>=2&&t.accepted<0,P=.4;function A(t,e){const s=t.map(o=>({metric:o,polls:R(o)}));return s.filter(({metric:{kind:o,state:i,mayBeSilent:r},polls:d})=>{
if(i.all.candidate.n===0&&!r)return!0;const y=s.filter(Y=>Y.metric.kind===o).map(Y=>Y.polls);return d<=P*e||d===Math.min(...y)}).map(({metric:o})=>o)}function R({
state:{all:t,guard:e,before:s},policy:o,share:i}){const r=t.candidate.n+t.stable.n;if(r===0)return Number.POSITIVE_INFINITY;const d=(0,l.tC)((0,l.tY)(t.stable,s.
counts));return(0,b.we)(o,d)/(r/e.polls*i)}function N(t){const{metric:e}=t,{candidate:s,stable:o}=e.state.step.counts,i=o.n>0?`; stable ${tt(o)} (${F((0,l.tC)(o))}\
)`:"; without comparison";return a(e)&&(0,l.tC)(s)>e.policy.limit?(0,u.zg)(e.state,e.policy)?X(t,i):ot(t,i):`${K(t)}: ${tt(s)} ${rt(t)} (${at(t)})${i}${bt(e)}.${Mt(
e)}`}function K(t){const{metric:e}=t;return D(e)?`Above ${q(t)}`:e.isExcused||e.state.step.outage==="on"?"Stable fails as well, so this is not held against the \
candidate":e.state.step.outage==="over"?"Stable failed as well, so the step is held again":a(e)?`Within ${q(t)}`:`Too little to judge by ${q(t)}`}const X=(t,e)=>{
const{candidate:s}=t.metric.state.step.counts;return`${tt(s)} ${rt(t)} (${F((0,l.tC)(s))})${e}: no worse than stable, which was above ${q(t)} before.`},ot=(t,e)=>{
const{candidate:s}=t.metric.state.step.counts,{limit:o,detect:i}=t.metric.policy,r=t.kind==="errors"?q(t):`the ${F(o)} that may`;return`${tt(s)} ${rt(t)} (${F((0,l.
tC)(s))})${e}: above ${r}, but not surely; ${F(i)} would have returned traffic.`};function at({metric:t,kind:e,measured:{causes:s}}){const o=F((0,l.tC)(t.state.
step.counts.candidate)),i=e==="latency"?`, and at most ${F(t.policy.limit)} may`:s?`: ${s}`:"";return`${o}${i}; ${mt(t)}`}function mt(t){const{step:e}=t.state,{
from:s,to:o}=B(e.counts.candidate);return D(t)?`surely above ${F(s)}`:a(t)&&(0,h.oB)(e.accepted,t.policy)?`surely below ${F(Math.min(o,t.policy.detect))}`:`may \
be up to ${F(o)}`}const bt=({pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are overdue`:"",rt=({kind:t,measured:{source:e},maxLatencyMs:s})=>t==="errors"?`${e}\
 failed`:`${e} took over ${s} ms`,q=({kind:t,metric:{policy:e}})=>t==="errors"?`the limit of ${F(e.limit)}`:"the latency limit",ht=1.5,_t=" Stable had too few e\
rrors to tell whether errors come in clumps.";function Mt(t){const{clumping:e}=t.state;if(!(0,c.qE)(e))return e.requests>0&&D(t)?_t:"";const s=(0,c.N2)(e);return s>
ht?` Errors of stable come in clumps of about ${Math.round(s)}.`:""}const tt=({bad:t,n:e})=>`${ut(t)} of ${ut(e)}`,ut=t=>t.toLocaleString("en-US"),F=t=>`${Number(
(100*t).toPrecision(2))} %`,vt=t=>({polls:0,taken:0,states:t}),ct=({sources:t,limits:e,plannedMs:s})=>(0,v.fZ)(t,e,Math.ceil(s/l.I$));function Ot({polls:t,taken:e,
states:s},o,{step:i,at:r,judged:d}){const y=ct(d),Y=Math.floor((r-i.fromMs)/l.I$);let L={polls:t,taken:e,states:s};for(;L.polls<Y;){const W=i.fromMs+(L.polls+1)*
l.I$,G=Bt(o,L.taken,W),et=dt(y,L.states,(nt,U)=>(0,u.FY)(nt,lt(G,U,d),U.policy));L={polls:L.polls+1,taken:L.taken+G.length,states:$t(et)}}return L}function $t(t){
return Object.values(t).some(({step:e})=>e.outage==="over")?Object.fromEntries(Object.entries(t).map(([e,s])=>[e,{...s,hadOutage:!0}])):t}function Et(t,e,s){return[
...Map.groupBy(e,({atMs:i})=>Math.floor(i/l.I$)).values()].reduce((i,r)=>dt(ct(s),i,(d,y)=>(0,u.KJ)(d,lt(r,y,s).stable??l.Yi,y.policy)),t)}function Bt(t,e,s){let o=e;
for(;o<t.length&&(t[o]?.atMs??s)<s;)o++;return t.slice(e,o)}const dt=(t,e,s)=>({...e,...Object.fromEntries(t.map(o=>[o.key,s(e[o.key]??u.D6,o)]))});function lt(t,{
source:e,kind:s},{limits:o}){const i=r=>{const d=t.filter(y=>y.source===e&&y.of===r);return s==="errors"?f(d):O(d,o.maxLatencyMs)};return{candidate:i("candidate"),
stable:i("stable")}}function kt({polls:t,taken:e,states:s},o,{step:i,judged:r,at:d=0,pending:y=[]}){const Y=o.slice(0,e),L=r.sources.map(U=>g(U,Y,r.limits.maxLatencyMs));
if(i.holdMs===0)return{...ft,sources:L.map(U=>({...U,...ft}))};const W=ct(r),G=Z(W.map(U=>{const it=y.filter(({source:Q})=>Q===U.source).map(({dueMs:Q})=>d-Q),gt=L.
find(({source:Q})=>Q===U.source)?.p99Ms??0;return{...St(U,s,i),pending:Pt(it,gt)}})),et=k(G,{polls:t,least:pt(i.holdMs),longest:pt(i.longestMs)}),nt=L.map(U=>{const it=G.
filter((gt,Q)=>W[Q]?.source===U.source);return{...U,...It(it,U,r.limits.maxLatencyMs)}});return{verdict:et,why:Ct(et,nt),sources:nt}}const Pt=(t,e)=>({all:t.length,
overdue:t.filter(s=>s>e).length}),ft={verdict:"not-asked",why:"This step is not held."},pt=t=>Math.ceil(t/l.I$);function St({key:t,source:e,...s},o,{percent:i}){
const r=o[t]??u.D6,{candidate:d,stable:y}=r.all,Y=y.n>0&&Math.abs(d.n-y.n)<=yt*(d.n+y.n);return{...s,state:r,isAll:i===100,share:y.n===0?1:Y?.5:i/100}}const yt=.1;
function It(t,e,s){const o=t.filter(({state:r})=>r.step.counts.candidate.n>0);if(o.length===0)return{verdict:t.every(({mayBeSilent:d})=>d)?"not-asked":"inconclu\
sive",why:`There was no ${e.one}.`};const i=o.map(r=>N({metric:r,kind:r.kind,measured:e,...s===void 0?{}:{maxLatencyMs:s}}));return{verdict:At(o),why:i.join(" ")}}
function At(t){return t.some(D)?"failed":t.every(a)?"passed":t.every(e=>e.isGuard||a(e))?"not-judged":"inconclusive"}function Tt(t,{verdict:e}){return t==="fail\
ed"?e==="failed":t==="passed"||t==="not-judged"?e!=="not-asked":e==="inconclusive"}function Ct(t,e){const s=e.filter(i=>Tt(t,i));return(s.length>0?s:e).map(({why:i})=>i).
join(" ")||"Nothing measures this candidate."}}),54139:((z,x,p)=>{p.d(x,{H:()=>l,l:()=>f});const l=(O,m)=>O===0?0:O*m,v=[.9999999999998099,676.5203681218851,-1259.1392167224028,
771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function g(O){const[m=0,...E]=v,I=O-1,u=E.
reduce((S,$,B)=>S+$/(I+B+1),m),h=I+7.5;return .5*Math.log(2*Math.PI)+(I+.5)*Math.log(h)-h+Math.log(u)}const f=(O,m)=>g(O)+g(m)-g(O+m)}),98063:((z,x,p)=>{p.d(x,{
Bx:()=>w,Cq:()=>h,D6:()=>u,FY:()=>B,KJ:()=>$,MB:()=>S,hU:()=>H,oV:()=>m,uQ:()=>V,zg:()=>J});var l=p(33596),v=p(82962),g=p(29535),f=p(9972),O=p(76058);const m=({
block:a,step:_,...M})=>M,E={candidate:g.Yi,stable:g.Yi},I=a=>({counts:E,accepted:0,acceptedAsStable:0,isStart:{ofPolls:a,ofBlocks:a},outage:"none",calm:0}),u={againstLimit:f.
eq,againstStable:f.eq,block:E,clumping:v.CP,guard:O.Gg,all:E,before:{counts:g.Yi,against:f.eq},hadOutage:!1,step:I(!0)},h=a=>({...a,block:E,step:I(!0)}),S=a=>({
...a,block:E,step:I(!1)});function $(a,_,M){const P=(0,g.BU)(_),A=(0,g.tY)(a.before.counts,P);if(M.limit===0)return{...a,before:{...a.before,counts:A}};const{against:R}=a.
before,N=(0,f.s7)(R,!1,M.polls),K=(0,f.ft)(P,M.limit,(0,v.N2)(a.clumping));return{...a,before:{counts:A,against:(0,f.np)(R,N,K)},clumping:(0,v.dW)(a.clumping,P,
M)}}function B(a,_,M){const P=(0,g.BU)(_.candidate),A=(0,g.BU)(_.stable??g.Yi),R=(0,v.N2)(a.clumping),{step:N}=a,K={...a,...M.limit===0?{}:{againstLimit:c(a,P,M)},
clumping:M.limit===0?a.clumping:(0,v.dW)(a.clumping,A,M),guard:(0,O.Nj)(a.guard,P),all:j(a.all,{candidate:P,stable:A}),step:{...N,counts:j(N.counts,{candidate:P,
stable:A}),accepted:(0,l.j6)(N.accepted,P,{...M,clumping:R}),isStart:{...N.isStart,ofPolls:!1},calm:T(N.calm,A,M.limit)}};return C(b(K,{candidate:P,stable:A},{policy:M,
clumping:R}),M)}function T(a,{n:_,bad:M},P){return _===0?a:M>P*_?0:a+1}const j=(a,_)=>({candidate:(0,g.tY)(a.candidate,_.candidate),stable:(0,g.tY)(a.stable,_.stable)}),
c=({againstLimit:a,clumping:_,step:M},P,A)=>(0,f.np)(a,(0,f.s7)(a,M.isStart.ofPolls,A.polls),(0,f.ft)(P,A.limit,(0,v.N2)(_))),n=20;function b(a,_,{policy:M,clumping:P}){
const A=j(a.block,_),{candidate:R,stable:N}=A;if(R.n===0||N.n===0||R.n+N.n<n)return{...a,block:A};const{againstStable:K,step:X}=a,{missedFault:ot,polls:at}=M;return{
...a,block:E,againstStable:(0,f.np)(K,(0,f.s7)(K,X.isStart.ofBlocks,at),(0,f.ho)(A,P)),step:{...X,isStart:{...X.isStart,ofBlocks:!1},acceptedAsStable:(0,l.WQ)(X.
acceptedAsStable,A,{missedFault:ot,clumping:P})}}}const k=10;function C(a,_){const{step:M}=a;if(M.outage==="on"&&M.calm>=k)return{...a,hadOutage:!0,step:{...M,outage:"\
over"}};const P=H(a,_)&&D(a,_)&&!w(a,_);return M.outage==="none"&&P&&!J(a,_)?{...a,step:{...M,outage:"on"}}:a}const D=({step:a},{limit:_})=>(0,g.tC)(a.counts.stable)>
_;function H(a,{limit:_,falseAbort:M},P=0){const{againstLimit:A,clumping:R,step:N}=a;if(_===0)return N.counts.candidate.bad>0;const K=(0,f.ft)({n:P,bad:0},_,(0,v.
N2)(R));return(0,f.X1)((0,f.np)(A,0,K))>=1/M}function V({all:a,block:_,step:M}){const{n:P}=_.candidate;return a.stable.n===0?!1:_.stable.n>0||P<n||M.outage==="o\
n"?!0:P<st&&P*a.stable.n<Z*a.candidate.n}const Z=5,st=100,w=(a,{falseAbort:_})=>(0,f.X1)(a.againstStable)>=1/_,J=({before:a},{falseAbort:_})=>(0,f.X1)(a.against)>=
1/_}),27267:((z,x,p)=>{p.d(x,{N_:()=>f,tW:()=>g,we:()=>O});var l=p(33596);const v=({limit:m,detect:E})=>Math.log((1-m)/(1-E)),g=m=>Math.ceil((0,l.tO)(m)/v(m)),f=m=>Math.
log(m.detect/m.limit)/v(m)+1;function O(m,E){const I=E===0?0:E*Math.log(m.detect/m.limit),u=(1-E)*v(m)-I;return u>0?(0,l.tO)(m)/u:Number.POSITIVE_INFINITY}}),52450:((z,x,p)=>{
p.d(x,{L:()=>v});var l=p(29535);function v(c,n){if(n.foreign)return{do:"stop",because:n.foreign};if(n.silent)return{do:"give-up",because:"api-silent"};switch(n.
stage){case"aborting":return g(c,n);case"promoting":return{do:"finish-promotion"};case"claimed":return f(n)??O(n)??{do:"deploy"};case"deployed":return f(n)??O(n)??
m(c,n);case"presented":return f(n)??O(n)??E(c,n);case"stepping":return f(n)??O(n)??I(c,n);case"paused":return f(n)??{do:"pause"};case"stopped":return{do:"stop",
because:"traffic"}}}const g=(c,n)=>n.isStranded?{do:"abort",because:n.abortBecause??"stable-gone"}:n.inForce?{do:"clean-up"}:T(n,c.limits.routeMs,{do:"give-up",
because:"route-stuck"}),f=c=>c.abortBecause?{do:"abort",because:c.abortBecause}:c.isStranded?{do:"abort",because:"stable-gone"}:c.candidate==="failed"?{do:"abor\
t",because:"candidate-failed"}:void 0,O=c=>c.isFollowed?void 0:{do:"follow"};function m(c,n){return n.tagHost==="not-asked"?{do:"watch-tag-host"}:n.candidate===
"ready"?n.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:c.limits.totalMs}:n.candidate==="never"?{do:"abort",because:"candidate-not-made"}:T(n,c.limits.
readyMs,{do:"abort",because:"candidate-not-ready"})}function E(c,n){return n.inForce?n.health==="failed"?{do:"abort",because:"health-failed"}:n.health==="unreac\
hable"?{do:"abort",because:"health-unreachable"}:n.health==="not-proven"?{do:"abort",because:"health-not-proven"}:n.candidate==="starting"?T(n,c.limits.readyMs,
{do:"abort",because:"candidate-not-ready"}):$(c,n,0,n.health):B(c,n)}function I(c,n){if(!n.inForce)return B(c,n);if(!n.isHeld)return{do:"begin-hold"};if(n.verdict===
"failed")return{do:"abort",because:"analysis-failed"};if(n.verdict==="outage-over")return{do:"hold-again"};const{holdMs:b,percent:k}=j(c,n.step);if(n.heldMs<b)return u(
n,b);const C=n.verdict==="inconclusive"||n.verdict==="outage",D=n.longestMs+(n.scaled?c.limits.readyMs:0);return C&&n.heldMs<D?u(n,D):(C?h(c,n):void 0)??S(c,n,k)}
const u=({heldMs:c},n)=>({do:"wait",atMostMs:Math.min(n-c,l.I$-c%l.I$)});function h({onInconclusive:c},{verdict:n}){return n==="outage"||c==="abort"?{do:"abort",
because:"analysis-inconclusive"}:c==="hold"?{do:"hold-again"}:void 0}const S=(c,n,b)=>c.pauseAt===b?{do:"pause"}:$(c,n,n.step+1,"passed");function $(c,n,b,k){const C=b>=
c.steps.length;return n.stableReady?!C&&!n.scaled?{do:"scale",step:b}:!C&&!n.warm?T(n,c.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):k==="not-run"?
{do:"check-health"}:k==="running"?{do:"wait",atMostMs:c.limits.totalMs}:C?c.ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:b}:T(n,c.limits.
readyMs,{do:"abort",because:"stable-not-ready"})}const B=(c,n)=>T(n,c.limits.routeMs,{do:"abort",because:"route-stuck"}),T=(c,n,b)=>c.waitedMs<n?{do:"wait",atMostMs:n-
c.waitedMs}:b;function j(c,n){return c.steps[n]??{percent:0,holdMs:0}}})};export{Dt as id,xt as ids,jt as modules};
