const xt=13,Ct=[13],Dt={33596:((R,A,g)=>{g.d(A,{WQ:()=>v,j6:()=>f,oB:()=>$,tO:()=>m});var d=g(9972),b=g(54139);const m=({missedFault:r})=>Math.log(1/r);function f(r,{
n:h,bad:k},B){const{limit:P,detect:T,clumping:j}=B,i=P===0?M:Math.log(P/T),n=((0,b.H)(k,i)+(0,b.H)(h-k,Math.log((1-P)/(1-T))))/j;return Math.min(m(B),r+n)}const M=-1e6,
l=2;function v(r,h,{missedFault:k,clumping:B}){const P=-(0,d.X4)(h,l)/B;return Math.min(m({missedFault:k}),r+P)}const $=(r,h)=>r>=m(h)}),82962:((R,A,g)=>{g.d(A,
{CP:()=>b,N2:()=>M,dW:()=>$,qE:()=>l});var d=g(9972);const b={requests:0,errors:0,squares:0,expected:0,outage:d.QJ},m=5,f=10,M=({squares:r,expected:h})=>Math.min(
f,Math.max(1,(m+r)/(m+h))),l=({errors:r})=>r>=m,v=1/60;function $(r,h,{limit:k,falseAbort:B}){const P=(0,d.Hw)(r.outage,v,(0,d.ft)(h,k,M(r)));if((0,d.cz)(P)>=1/
B)return{...r,outage:P};const{requests:T,errors:j,squares:i,expected:n}=r,_=T>0?h.n*j/T:0;return{requests:T+h.n,errors:j+h.bad,squares:i+(h.bad-_)**2,expected:n+
_,outage:P}}}),29535:((R,A,g)=>{g.d(A,{BU:()=>M,I$:()=>d,Yi:()=>b,tC:()=>f,tY:()=>m});const d=1e3,b={n:0,bad:0},m=(l,v)=>({n:l.n+v.n,bad:l.bad+v.bad}),f=({n:l,bad:v})=>l>
0?v/l:0,M=l=>l.bad>=0&&l.n>=l.bad&&Number.isFinite(l.n)?l:b}),9972:((R,A,g)=>{g.d(A,{$x:()=>v,Hw:()=>P,QJ:()=>m,Vo:()=>b,X1:()=>M,X4:()=>i,cz:()=>l,eq:()=>f,ft:()=>T,
ho:()=>j,np:()=>h,s7:()=>r});var d=g(54139);const b=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],m=b.map(()=>0),f={reserve:1,
stakes:m},M=({reserve:n,stakes:_})=>n+l(_),l=n=>n.reduce((_,I)=>_+I,0),v=.7,$=.5;function r({reserve:n},_,I){return n===1?v:_?$:1/I}const h=({reserve:n,stakes:_},I,C)=>({
reserve:n*(1-I),stakes:P(_,n*I,C)}),k=1e300,B=690,P=(n,_,I)=>b.map(({weight:C},D)=>Math.min(k,((n[D]??0)+_*C)*Math.exp(Math.min(B,I[D]??0))));function T({n,bad:_},I,C){
const D=I/(1-I);return b.map(F=>{const X=F.odds*D/(1+F.odds*D);return((0,d.H)(_,Math.log(X/I))+(0,d.H)(n-_,Math.log((1-X)/(1-I))))/C})}const j=(n,_)=>b.map(({odds:I})=>i(
n,I)/_);function i({candidate:n,stable:_},I){const C=n.n/(n.n+_.n),D=n.n*I/(n.n*I+_.n);return(0,d.H)(n.bad,Math.log(D/C))+(0,d.H)(_.bad,Math.log((1-D)/(1-C)))}}),
76058:((R,A,g)=>{g.d(A,{Cl:()=>b,Gg:()=>d,Nj:()=>M,Qb:()=>l});const d={polls:0,requests:0,bad:[],latest:[]},b=3,m={polls:60,requests:20},f={polls:3,requests:20,
share:.5};function M(r,h){const k=r.polls+1,B=r.requests+h.n,P=h.bad>0?[...r.bad,{poll:k,requests:B}].slice(-b):r.bad;return{polls:k,requests:B,bad:P,latest:[...r.
latest,h].slice(-f.polls)}}const l=r=>v(r)||$(r);function v({polls:r,requests:h,bad:k}){const[B]=k;return!B||k.length<b?!1:r-B.poll<m.polls||h-B.requests<m.requests}
function $({latest:r}){const h=r.reduce((B,P)=>B+P.n,0),k=r.reduce((B,P)=>B+P.bad,0);return h>=f.requests&&k>=f.share*h}}),99639:((R,A,g)=>{g.d(A,{Ep:()=>kt,b6:()=>Et,
PD:()=>vt,Nh:()=>Mt});var d=g(29535),b=g(1155);function m({name:t,one:e},s,o){const u=s.filter(({source:U})=>U===t),c=u.filter(U=>U.of==="candidate"),p=f(u.filter(
U=>U.of==="stable")),y=c.flatMap(({latencyMs:U})=>U??[]).sort((U,G)=>U-G),{n:Y,bad:L}=f(c);return{source:t,one:e,count:Y,bad:L,...v(c),slow:M(c,o).bad,p50Ms:$(y,
.5),p95Ms:$(y,.95),p99Ms:$(y,.99),...p.n>0?{stable:{count:p.n,bad:p.bad}}:{}}}const f=t=>t.reduce(d.tY,d.Yi),M=(t,e=Number.POSITIVE_INFINITY)=>t.reduce((s,{n:o,
slow:u,latencyMs:c})=>u===void 0&&c===void 0?s:(0,d.tY)(s,{n:o,bad:u??(Number(c)>e?o:0)}),d.Yi),l=3;function v(t){const e=t.flatMap(({bad:c,note:p})=>c===0||p===
void 0?[]:[{bad:c,note:p}]);if(e.length===0)return{};const s=[...Map.groupBy(e,({note:c})=>c)].map(([c,p])=>({note:c,bad:p.reduce((y,{bad:Y})=>y+Y,0)})).sort((c,p)=>p.
bad-c.bad),o=s.slice(0,l).map(({note:c,bad:p})=>`${p} x ${c}`),u=s.slice(l).reduce((c,{bad:p})=>c+p,0);return{causes:[...o,...u>0?[`${u} x another cause`]:[]].join(
", ")}}const $=(t,e)=>t[Math.max(0,Math.ceil(t.length*e)-1)];var r=g(98063),h=g(33596),k=g(54139);const B=Math.log(10);function P({n:t,bad:e}){const s=(0,k.l)(e+
1,t-e+1),o=c=>s-(0,k.H)(e,Math.log(c))-(0,k.H)(t-e,Math.log(1-c))<B,u=t>0?e/t:.5;return{from:j(o,u,0),to:j(o,u,1)}}const T=50;function j(t,e,s){if(t(s))return s;
let[o,u]=[e,s];for(let c=0;c<T;c++){const p=(o+u)/2;t(p)?o=p:u=p}return o}var i=g(82962),n=g(76058),_=g(27267);function I(t,e){const s=q(t);return s.some(D)?"fa\
iled":s.some(({state:o})=>o.step.outage==="on")?"outage":s.some(({state:o})=>o.step.outage==="over")?"outage-over":e.polls>=e.least&&C(s,e)?"not-judged":e.polls>=
e.least&&J(s,e.longest)?"passed":"inconclusive"}function C(t,{polls:e,longest:s}){const[o,u]=[t.filter(({isGuard:p})=>p),t.filter(({isGuard:p})=>!p)];return!o.every(
({state:p,mayBeSilent:y})=>y&&p.step.counts.candidate.n===0)&&e<s?!1:u.length===0||o.length>0&&J(u,s)}function D(t){const{state:e,policy:s,pending:o}=t;return s.
limit===0?(0,r.hU)(e,s):t.isExcused?!1:(F(t)?(0,r.Bx)(e,s):!X(t))&&(0,r.hU)(e,s,o?.all)&&(0,n.Qb)(e.guard)}const F=({state:t,isAll:e=!1})=>(0,r.uQ)(t)&&!(e&&t.step.
counts.stable.n===0),X=({state:t,policy:e})=>t.hadOutage||(0,r.zg)(t,e),q=t=>t.map(e=>{const s=o=>o.kind===e.kind&&F(o)&&nt(o);return F(e)||!t.some(s)?e:{...e,isExcused:!0}});
function nt({state:{step:t},policy:e}){const{stable:s}=t.counts;return s.bad>=w&&(0,d.tC)(s)>e.limit}const w=2;function J(t,e){const s=c=>F(c)||!(0,r.zg)(c.state,
c.policy),o=t.some(s)?t.filter(s):t,u=x(o,e);return u.length>0&&o.every(c=>u.includes(c)?a(c):!E(c))}function a({state:t,policy:e,pending:{overdue:s}=O}){const{
accepted:o,acceptedAsStable:u}=t.step;return s>0||!(0,h.oB)(o,e)?s===0&&(0,r.zg)(t,e)&&(0,h.oB)(u,e):(0,r.zg)(t,e)||t.hadOutage||!(0,r.hU)(t,e)}const O={all:0,overdue:0},
E=({state:{step:t}})=>t.counts.candidate.bad>=2&&t.accepted<0,S=.4;function x(t,e){const s=t.map(o=>({metric:o,polls:H(o)}));return s.filter(({metric:{kind:o,state:u,
mayBeSilent:c},polls:p})=>{if(u.all.candidate.n===0&&!c)return!0;const y=s.filter(Y=>Y.metric.kind===o).map(Y=>Y.polls);return p<=S*e||p===Math.min(...y)}).map(
({metric:o})=>o)}function H({state:{all:t,guard:e,before:s},policy:o,share:u}){const c=t.candidate.n+t.stable.n;if(c===0)return Number.POSITIVE_INFINITY;const p=(0,d.
tC)((0,d.tY)(t.stable,s.counts));return(0,_.we)(o,p)/(c/e.polls*u)}function N(t){const{metric:e}=t,{candidate:s,stable:o}=e.state.step.counts,u=o.n>0?`; stable ${at(
o)} (${z((0,d.tC)(o))})`:"; without comparison";return a(e)&&(0,d.tC)(s)>e.policy.limit?V(t,u):`${K(t)}: ${at(s)} ${it(t)} (${st(t)})${u}${mt(e)}.${_t(e)}`}function K(t){
const{metric:e}=t;return D(e)?`Above ${Z(t)}`:e.isExcused||e.state.step.outage==="on"?"Stable fails as well, so this is not held against the candidate":e.state.
step.outage==="over"?"Stable failed as well, so the step is held again":a(e)?`Within ${Z(t)}`:`Too little to judge by ${Z(t)}`}const V=(t,e)=>{const{candidate:s}=t.
metric.state.step.counts,{limit:o,detect:u}=t.metric.policy,c=t.kind==="errors"?Z(t):`the ${z(o)} that may`;return`${at(s)} ${it(t)} (${z((0,d.tC)(s))})${e}: ab\
ove ${c}, but not surely; ${z(u)} would have returned traffic.`};function st({metric:t,kind:e,measured:{causes:s}}){const o=z((0,d.tC)(t.state.step.counts.candidate)),
u=e==="latency"?`, and at most ${z(t.policy.limit)} may`:s?`: ${s}`:"";return`${o}${u}; ${ot(t)}`}function ot(t){const{step:e}=t.state,{from:s,to:o}=P(e.counts.
candidate);return D(t)?`surely above ${z(s)}`:a(t)&&(0,h.oB)(e.accepted,t.policy)?`surely below ${z(Math.min(o,t.policy.detect))}`:`may be up to ${z(o)}`}const mt=({
pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are overdue`:"",it=({kind:t,measured:{source:e},maxLatencyMs:s})=>t==="errors"?`${e} failed`:`${e} took over ${s}\
 ms`,Z=({kind:t,metric:{policy:e}})=>t==="errors"?`the limit of ${z(e.limit)}`:"the latency limit",bt=1.5,ht=" Stable had too few errors to tell whether errors \
come in clumps.";function _t(t){const{clumping:e}=t.state;if(!(0,i.qE)(e))return e.requests>0&&D(t)?ht:"";const s=(0,i.N2)(e);return s>bt?` Errors of stable com\
e in clumps of about ${Math.round(s)}.`:""}const at=({bad:t,n:e})=>`${ut(t)} of ${ut(e)}`,ut=t=>t.toLocaleString("en-US"),z=t=>`${Number((100*t).toPrecision(2))}\
 %`,Mt=t=>({polls:0,taken:0,states:t}),rt=({sources:t,limits:e,plannedMs:s})=>(0,b.fZ)(t,e,Math.ceil(s/d.I$));function vt({polls:t,taken:e,states:s},o,{step:u,at:c,
judged:p}){const y=rt(p),Y=Math.floor((c-u.fromMs)/d.I$);let L={polls:t,taken:e,states:s};for(;L.polls<Y;){const U=u.fromMs+(L.polls+1)*d.I$,G=$t(o,L.taken,U),tt=lt(
y,L.states,(et,W)=>(0,r.FY)(et,dt(G,W,p),W.policy));L={polls:L.polls+1,taken:L.taken+G.length,states:Ot(tt)}}return L}function Ot(t){return Object.values(t).some(
({step:e})=>e.outage==="over")?Object.fromEntries(Object.entries(t).map(([e,s])=>[e,{...s,hadOutage:!0}])):t}function Et(t,e,s){return[...Map.groupBy(e,({atMs:u})=>Math.
floor(u/d.I$)).values()].reduce((u,c)=>lt(rt(s),u,(p,y)=>(0,r.KJ)(p,dt(c,y,s).stable??d.Yi,y.policy)),t)}function $t(t,e,s){let o=e;for(;o<t.length&&(t[o]?.atMs??
s)<s;)o++;return t.slice(e,o)}const lt=(t,e,s)=>({...e,...Object.fromEntries(t.map(o=>[o.key,s(e[o.key]??r.D6,o)]))});function dt(t,{source:e,kind:s},{limits:o}){
const u=c=>{const p=t.filter(y=>y.source===e&&y.of===c);return s==="errors"?f(p):M(p,o.maxLatencyMs)};return{candidate:u("candidate"),stable:u("stable")}}function kt({
polls:t,taken:e,states:s},o,{step:u,judged:c,at:p=0,pending:y=new Set}){const Y=o.slice(0,e),L=c.sources.map(W=>m(W,Y,c.limits.maxLatencyMs));if(u.holdMs===0)return{
...ft,sources:L.map(W=>({...W,...ft}))};const U=rt(c),G=q(U.map(W=>{const ct=[...y].filter(({source:Q})=>Q===W.source).map(({dueMs:Q})=>p-Q),gt=L.find(({source:Q})=>Q===
W.source)?.p99Ms??0;return{...Pt(W,s,u),pending:Bt(ct,gt)}})),tt=I(G,{polls:t,least:pt(u.holdMs),longest:pt(u.longestMs)}),et=L.map(W=>{const ct=G.filter((gt,Q)=>U[Q]?.
source===W.source);return{...W,...St(ct,W,c.limits.maxLatencyMs)}});return{verdict:tt,why:Tt(tt,et),sources:et}}const Bt=(t,e)=>({all:t.length,overdue:t.filter(
s=>s>e).length}),ft={verdict:"not-asked",why:"This step is not held."},pt=t=>Math.ceil(t/d.I$);function Pt({key:t,source:e,...s},o,{percent:u}){const c=o[t]??r.
D6,{candidate:p,stable:y}=c.all,Y=y.n>0&&Math.abs(p.n-y.n)<=It*(p.n+y.n);return{...s,state:c,isAll:u===100,share:y.n===0?1:Y?.5:u/100}}const It=.1;function St(t,e,s){
const o=t.filter(({state:c})=>c.step.counts.candidate.n>0);if(o.length===0)return{verdict:t.every(({mayBeSilent:p})=>p)?"not-asked":"inconclusive",why:`There wa\
s no ${e.one}.`};const u=o.map(c=>N({metric:c,kind:c.kind,measured:e,...s===void 0?{}:{maxLatencyMs:s}}));return{verdict:yt(o),why:u.join(" ")}}function yt(t){return t.
some(D)?"failed":t.every(a)?"passed":t.every(e=>e.isGuard||a(e))?"not-judged":"inconclusive"}function At(t,{verdict:e}){return t==="failed"?e==="failed":t==="pa\
ssed"||t==="not-judged"?e!=="not-asked":e==="inconclusive"}function Tt(t,e){const s=e.filter(u=>At(t,u));return(s.length>0?s:e).map(({why:u})=>u).join(" ")||"No\
thing measures this candidate."}}),54139:((R,A,g)=>{g.d(A,{H:()=>d,l:()=>f});const d=(M,l)=>M===0?0:M*l,b=[.9999999999998099,676.5203681218851,-1259.1392167224028,
771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function m(M){const[l=0,...v]=b,$=M-1,r=v.
reduce((k,B,P)=>k+B/($+P+1),l),h=$+7.5;return .5*Math.log(2*Math.PI)+($+.5)*Math.log(h)-h+Math.log(r)}const f=(M,l)=>m(M)+m(l)-m(M+l)}),98063:((R,A,g)=>{g.d(A,{
Bx:()=>w,Cq:()=>h,D6:()=>r,FY:()=>P,KJ:()=>B,MB:()=>k,hU:()=>F,oV:()=>l,uQ:()=>X,zg:()=>J});var d=g(33596),b=g(82962),m=g(29535),f=g(9972),M=g(76058);const l=({
block:a,step:O,...E})=>E,v={candidate:m.Yi,stable:m.Yi},$=a=>({counts:v,accepted:0,acceptedAsStable:0,isStart:{ofPolls:a,ofBlocks:a},outage:"none",calm:0}),r={againstLimit:f.
eq,againstStable:f.eq,block:v,clumping:b.CP,guard:M.Gg,all:v,before:{counts:m.Yi,against:f.eq},hadOutage:!1,step:$(!0)},h=a=>({...a,block:v,step:$(!0)}),k=a=>({
...a,block:v,step:$(!1)});function B(a,O,E){const S=(0,m.BU)(O),x=(0,m.tY)(a.before.counts,S);if(E.limit===0)return{...a,before:{...a.before,counts:x}};const{against:H}=a.
before,N=(0,f.s7)(H,!1,E.polls),K=(0,f.ft)(S,E.limit,(0,b.N2)(a.clumping));return{...a,before:{counts:x,against:(0,f.np)(H,N,K)},clumping:(0,b.dW)(a.clumping,S,
E)}}function P(a,O,E){const S=(0,m.BU)(O.candidate),x=(0,m.BU)(O.stable??m.Yi),H=(0,b.N2)(a.clumping),{step:N}=a,K={...a,...E.limit===0?{}:{againstLimit:i(a,S,E)},
clumping:E.limit===0?a.clumping:(0,b.dW)(a.clumping,x,E),guard:(0,M.Nj)(a.guard,S),all:j(a.all,{candidate:S,stable:x}),step:{...N,counts:j(N.counts,{candidate:S,
stable:x}),accepted:(0,d.j6)(N.accepted,S,{...E,clumping:H}),isStart:{...N.isStart,ofPolls:!1},calm:T(N.calm,x,E.limit)}};return C(_(K,{candidate:S,stable:x},{policy:E,
clumping:H}),E)}function T(a,{n:O,bad:E},S){return O===0?a:E>S*O?0:a+1}const j=(a,O)=>({candidate:(0,m.tY)(a.candidate,O.candidate),stable:(0,m.tY)(a.stable,O.stable)}),
i=({againstLimit:a,clumping:O,step:E},S,x)=>(0,f.np)(a,(0,f.s7)(a,E.isStart.ofPolls,x.polls),(0,f.ft)(S,x.limit,(0,b.N2)(O))),n=20;function _(a,O,{policy:E,clumping:S}){
const x=j(a.block,O),{candidate:H,stable:N}=x;if(H.n===0||N.n===0||H.n+N.n<n)return{...a,block:x};const{againstStable:K,step:V}=a,{missedFault:st,polls:ot}=E;return{
...a,block:v,againstStable:(0,f.np)(K,(0,f.s7)(K,V.isStart.ofBlocks,ot),(0,f.ho)(x,S)),step:{...V,isStart:{...V.isStart,ofBlocks:!1},acceptedAsStable:(0,d.WQ)(V.
acceptedAsStable,x,{missedFault:st,clumping:S})}}}const I=10;function C(a,O){const{step:E}=a;if(E.outage==="on"&&E.calm>=I)return{...a,hadOutage:!0,step:{...E,outage:"\
over"}};const S=F(a,O)&&D(a,O)&&!w(a,O);return E.outage==="none"&&S&&!J(a,O)?{...a,step:{...E,outage:"on"}}:a}const D=({step:a},{limit:O})=>(0,m.tC)(a.counts.stable)>
O;function F(a,{limit:O,falseAbort:E},S=0){const{againstLimit:x,clumping:H,step:N}=a;if(O===0)return N.counts.candidate.bad>0;const K=(0,f.ft)({n:S,bad:0},O,(0,b.
N2)(H));return(0,f.X1)((0,f.np)(x,0,K))>=1/E}function X({all:a,block:O,step:E}){const{n:S}=O.candidate;return a.stable.n===0?!1:O.stable.n>0||S<n||E.outage==="o\
n"?!0:S<nt&&S*a.stable.n<q*a.candidate.n}const q=5,nt=100,w=(a,{falseAbort:O})=>(0,f.X1)(a.againstStable)>=1/O,J=({before:a},{falseAbort:O})=>(0,f.X1)(a.against)>=
1/O}),27267:((R,A,g)=>{g.d(A,{N_:()=>f,tW:()=>m,we:()=>M});var d=g(33596);const b=({limit:l,detect:v})=>Math.log((1-l)/(1-v)),m=l=>Math.ceil((0,d.tO)(l)/b(l)),f=l=>Math.
log(l.detect/l.limit)/b(l)+1;function M(l,v){const $=v===0?0:v*Math.log(l.detect/l.limit),r=(1-v)*b(l)-$;return r>0?(0,d.tO)(l)/r:Number.POSITIVE_INFINITY}}),52450:((R,A,g)=>{
g.d(A,{L:()=>b});var d=g(29535);function b(i,n){if(n.foreign)return{do:"stop",because:n.foreign};if(n.silent)return{do:"give-up",because:"api-silent"};switch(n.
stage){case"aborting":return m(i,n);case"promoting":return{do:"finish-promotion"};case"claimed":return f(n)??M(n)??{do:"deploy"};case"deployed":return f(n)??M(n)??
l(i,n);case"presented":return f(n)??M(n)??v(i,n);case"stepping":return f(n)??M(n)??$(i,n);case"paused":return f(n)??{do:"pause"};case"stopped":return{do:"stop",
because:"traffic"}}}const m=(i,n)=>n.isStranded?{do:"abort",because:n.abortBecause??"stable-gone"}:n.inForce?{do:"clean-up"}:T(n,i.limits.routeMs,{do:"give-up",
because:"route-stuck"}),f=i=>i.abortBecause?{do:"abort",because:i.abortBecause}:i.isStranded?{do:"abort",because:"stable-gone"}:i.candidate==="failed"?{do:"abor\
t",because:"candidate-failed"}:void 0,M=i=>i.isFollowed?void 0:{do:"follow"};function l(i,n){return n.tagHost==="not-asked"?{do:"watch-tag-host"}:n.candidate===
"ready"?n.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:i.limits.totalMs}:n.candidate==="never"?{do:"abort",because:"candidate-not-made"}:T(n,i.limits.
readyMs,{do:"abort",because:"candidate-not-ready"})}function v(i,n){return n.inForce?n.health==="failed"?{do:"abort",because:"health-failed"}:n.health==="unreac\
hable"?{do:"abort",because:"health-unreachable"}:n.health==="not-proven"?{do:"abort",because:"health-not-proven"}:B(i,n,0,n.health):P(i,n)}function $(i,n){if(!n.
inForce)return P(i,n);if(!n.isHeld)return{do:"begin-hold"};if(n.verdict==="failed")return{do:"abort",because:"analysis-failed"};if(n.verdict==="outage-over")return{
do:"hold-again"};const{holdMs:_,percent:I}=j(i,n.step);if(n.heldMs<_)return r(n,_);const C=n.verdict==="inconclusive"||n.verdict==="outage",D=n.longestMs+(n.scaled?
i.limits.readyMs:0);return C&&n.heldMs<D?r(n,D):(C?h(i,n):void 0)??k(i,n,I)}const r=({heldMs:i},n)=>({do:"wait",atMostMs:Math.min(n-i,d.I$-i%d.I$)});function h({
onInconclusive:i},{verdict:n}){return n==="outage"||i==="abort"?{do:"abort",because:"analysis-inconclusive"}:i==="hold"?{do:"hold-again"}:void 0}const k=(i,n,_)=>i.
pauseAt===_?{do:"pause"}:B(i,n,n.step+1,"passed");function B(i,n,_,I){const C=_>=i.steps.length;return n.stableReady?!C&&!n.scaled?{do:"scale",step:_}:!C&&!n.warm?
T(n,i.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):I==="not-run"?{do:"check-health"}:I==="running"?{do:"wait",atMostMs:i.limits.totalMs}:C?i.ending===
"promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:_}:T(n,i.limits.readyMs,{do:"abort",because:"stable-not-ready"})}const P=(i,n)=>T(n,i.limits.routeMs,
{do:"abort",because:"route-stuck"}),T=(i,n,_)=>i.waitedMs<n?{do:"wait",atMostMs:n-i.waitedMs}:_;function j(i,n){return i.steps[n]??{percent:0,holdMs:0}}}),27668:((R,A,g)=>{
g.d(A,{$O:()=>l,X2:()=>v,um:()=>f});var d=g(29535);const b=4,m=12e4,f=({maxHoldMs:$},r)=>r===0?0:M(Math.max(r,$??Math.max(b*r,m))),M=$=>Math.ceil($/d.I$)*d.I$,l=1e4;
function v({plan:$,step:r},h){const{holdMs:k}=$.steps[r]??{holdMs:0},B=$.steps.slice(r+1).reduce((T,j)=>T+j.holdMs,0),P=Math.min(f($,k),h-B-l);return k===0?0:M(
Math.max(k,P))}})};export{xt as id,Ct as ids,Dt as modules};
