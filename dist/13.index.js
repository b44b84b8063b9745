const xt=13,Dt=[13],jt={33596:((F,A,g)=>{g.d(A,{WQ:()=>v,j6:()=>f,oB:()=>E,tO:()=>m});var d=g(9972),b=g(54139);const m=({missedFault:r})=>Math.log(1/r);function f(r,{
n:h,bad:k},B){const{limit:P,detect:T,clumping:j}=B,u=P===0?M:Math.log(P/T),n=((0,b.H)(k,u)+(0,b.H)(h-k,Math.log((1-P)/(1-T))))/j;return Math.min(m(B),r+n)}const M=-1e6,
l=2;function v(r,h,{missedFault:k,clumping:B}){const P=-(0,d.X4)(h,l)/B;return Math.min(m({missedFault:k}),r+P)}const E=(r,h)=>r>=m(h)}),82962:((F,A,g)=>{g.d(A,
{CP:()=>b,N2:()=>M,dW:()=>E,qE:()=>l});var d=g(9972);const b={requests:0,errors:0,squares:0,expected:0,outage:d.QJ},m=5,f=10,M=({squares:r,expected:h})=>Math.min(
f,Math.max(1,(m+r)/(m+h))),l=({errors:r})=>r>=m,v=1/60;function E(r,h,{limit:k,falseAbort:B}){const P=(0,d.Hw)(r.outage,v,(0,d.ft)(h,k,M(r)));if((0,d.cz)(P)>=1/
B)return{...r,outage:P};const{requests:T,errors:j,squares:u,expected:n}=r,_=T>0?h.n*j/T:0;return{requests:T+h.n,errors:j+h.bad,squares:u+(h.bad-_)**2,expected:n+
_,outage:P}}}),29535:((F,A,g)=>{g.d(A,{BU:()=>M,I$:()=>d,Yi:()=>b,tC:()=>f,tY:()=>m});const d=1e3,b={n:0,bad:0},m=(l,v)=>({n:l.n+v.n,bad:l.bad+v.bad}),f=({n:l,bad:v})=>l>
0?v/l:0,M=l=>l.bad>=0&&l.n>=l.bad&&Number.isFinite(l.n)?l:b}),9972:((F,A,g)=>{g.d(A,{$x:()=>v,Hw:()=>P,QJ:()=>m,Vo:()=>b,X1:()=>M,X4:()=>u,cz:()=>l,eq:()=>f,ft:()=>T,
ho:()=>j,np:()=>h,s7:()=>r});var d=g(54139);const b=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],m=b.map(()=>0),f={reserve:1,
stakes:m},M=({reserve:n,stakes:_})=>n+l(_),l=n=>n.reduce((_,I)=>_+I,0),v=.7,E=.5;function r({reserve:n},_,I){return n===1?v:_?E:1/I}const h=({reserve:n,stakes:_},I,x)=>({
reserve:n*(1-I),stakes:P(_,n*I,x)}),k=1e300,B=690,P=(n,_,I)=>b.map(({weight:x},D)=>Math.min(k,((n[D]??0)+_*x)*Math.exp(Math.min(B,I[D]??0))));function T({n,bad:_},I,x){
const D=I/(1-I);return b.map(K=>{const X=K.odds*D/(1+K.odds*D);return((0,d.H)(_,Math.log(X/I))+(0,d.H)(n-_,Math.log((1-X)/(1-I))))/x})}const j=(n,_)=>b.map(({odds:I})=>u(
n,I)/_);function u({candidate:n,stable:_},I){const x=n.n/(n.n+_.n),D=n.n*I/(n.n*I+_.n);return(0,d.H)(n.bad,Math.log(D/x))+(0,d.H)(_.bad,Math.log((1-D)/(1-x)))}}),
76058:((F,A,g)=>{g.d(A,{Cl:()=>b,Gg:()=>d,Nj:()=>M,Qb:()=>l});const d={polls:0,requests:0,bad:[],latest:[]},b=3,m={polls:60,requests:20},f={polls:3,requests:20,
share:.5};function M(r,h){const k=r.polls+1,B=r.requests+h.n,P=h.bad>0?[...r.bad,{poll:k,requests:B}].slice(-b):r.bad;return{polls:k,requests:B,bad:P,latest:[...r.
latest,h].slice(-f.polls)}}const l=r=>v(r)||E(r);function v({polls:r,requests:h,bad:k}){const[B]=k;return!B||k.length<b?!1:r-B.poll<m.polls||h-B.requests<m.requests}
function E({latest:r}){const h=r.reduce((B,P)=>B+P.n,0),k=r.reduce((B,P)=>B+P.bad,0);return h>=f.requests&&k>=f.share*h}}),99639:((F,A,g)=>{g.d(A,{Ep:()=>Bt,b6:()=>Et,
PD:()=>Ot,Nh:()=>vt});var d=g(29535),b=g(1155);function m({name:t,one:e},s,o){const i=s.filter(({source:W})=>W===t),c=i.filter(W=>W.of==="candidate"),p=f(i.filter(
W=>W.of==="stable")),y=c.flatMap(({latencyMs:W})=>W??[]).sort((W,G)=>W-G),{n:Y,bad:L}=f(c);return{source:t,one:e,count:Y,bad:L,...v(c),slow:M(c,o).bad,p50Ms:E(y,
.5),p95Ms:E(y,.95),p99Ms:E(y,.99),...p.n>0?{stable:{count:p.n,bad:p.bad}}:{}}}const f=t=>t.reduce(d.tY,d.Yi),M=(t,e=Number.POSITIVE_INFINITY)=>t.reduce((s,{n:o,
slow:i,latencyMs:c})=>i===void 0&&c===void 0?s:(0,d.tY)(s,{n:o,bad:i??(Number(c)>e?o:0)}),d.Yi),l=3;function v(t){const e=t.flatMap(({bad:c,note:p})=>c===0||p===
void 0?[]:[{bad:c,note:p}]);if(e.length===0)return{};const s=[...Map.groupBy(e,({note:c})=>c)].map(([c,p])=>({note:c,bad:p.reduce((y,{bad:Y})=>y+Y,0)})).sort((c,p)=>p.
bad-c.bad),o=s.slice(0,l).map(({note:c,bad:p})=>`${p} x ${c}`),i=s.slice(l).reduce((c,{bad:p})=>c+p,0);return{causes:[...o,...i>0?[`${i} x another cause`]:[]].join(
", ")}}const E=(t,e)=>t[Math.max(0,Math.ceil(t.length*e)-1)];var r=g(98063),h=g(33596),k=g(54139);const B=Math.log(10);function P({n:t,bad:e}){const s=(0,k.l)(e+
1,t-e+1),o=c=>s-(0,k.H)(e,Math.log(c))-(0,k.H)(t-e,Math.log(1-c))<B,i=t>0?e/t:.5;return{from:j(o,i,0),to:j(o,i,1)}}const T=50;function j(t,e,s){if(t(s))return s;
let[o,i]=[e,s];for(let c=0;c<T;c++){const p=(o+i)/2;t(p)?o=p:i=p}return o}var u=g(82962),n=g(76058),_=g(27267);function I(t,e){const s=w(t);return s.some(D)?"fa\
iled":s.some(({state:o})=>o.step.outage==="on")?"outage":s.some(({state:o})=>o.step.outage==="over")?"outage-over":e.polls>=e.least&&x(s,e)?"not-judged":e.polls>=
e.least&&J(s,e.longest)?"passed":"inconclusive"}function x(t,{polls:e,longest:s}){const[o,i]=[t.filter(({isGuard:p})=>p),t.filter(({isGuard:p})=>!p)];return!o.every(
({state:p,mayBeSilent:y})=>y&&p.step.counts.candidate.n===0)&&e<s?!1:i.length===0||o.length>0&&J(i,s)}function D(t){const{state:e,policy:s,pending:o}=t;return s.
limit===0?(0,r.hU)(e,s):t.isExcused?!1:(K(t)?(0,r.Bx)(e,s):!X(t))&&(0,r.hU)(e,s,o?.all)&&(0,n.Qb)(e.guard)}const K=({state:t,isAll:e=!1})=>(0,r.uQ)(t)&&!(e&&t.step.
counts.stable.n===0),X=({state:t,policy:e})=>t.hadOutage||(0,r.zg)(t,e),w=t=>t.map(e=>{const s=o=>o.kind===e.kind&&K(o)&&st(o);return K(e)||!t.some(s)?e:{...e,isExcused:!0}});
function st({state:{step:t},policy:e}){const{stable:s}=t.counts;return s.bad>=Z&&(0,d.tC)(s)>e.limit}const Z=2;function J(t,e){const s=c=>K(c)||!(0,r.zg)(c.state,
c.policy),o=t.some(s)?t.filter(s):t,i=C(o,e);return i.length>0&&o.every(c=>i.includes(c)?a(c):!$(c))}function a({state:t,policy:e,pending:{overdue:s}=O}){const{
accepted:o,acceptedAsStable:i}=t.step;return s>0||!(0,h.oB)(o,e)?s===0&&(0,r.zg)(t,e)&&(0,h.oB)(i,e):(0,r.zg)(t,e)||t.hadOutage||!(0,r.hU)(t,e)}const O={all:0,overdue:0},
$=({state:{step:t}})=>t.counts.candidate.bad>=2&&t.accepted<0,S=.4;function C(t,e){const s=t.map(o=>({metric:o,polls:H(o)}));return s.filter(({metric:{kind:o,state:i,
mayBeSilent:c},polls:p})=>{if(i.all.candidate.n===0&&!c)return!0;const y=s.filter(Y=>Y.metric.kind===o).map(Y=>Y.polls);return p<=S*e||p===Math.min(...y)}).map(
({metric:o})=>o)}function H({state:{all:t,guard:e,before:s},policy:o,share:i}){const c=t.candidate.n+t.stable.n;if(c===0)return Number.POSITIVE_INFINITY;const p=(0,d.
tC)((0,d.tY)(t.stable,s.counts));return(0,_.we)(o,p)/(c/e.polls*i)}function N(t){const{metric:e}=t,{candidate:s,stable:o}=e.state.step.counts,i=o.n>0?`; stable ${tt(
o)} (${R((0,d.tC)(o))})`:"; without comparison";return a(e)&&(0,d.tC)(s)>e.policy.limit?(0,r.zg)(e.state,e.policy)?V(t,i):ot(t,i):`${z(t)}: ${tt(s)} ${rt(t)} (${at(
t)})${i}${bt(e)}.${Mt(e)}`}function z(t){const{metric:e}=t;return D(e)?`Above ${q(t)}`:e.isExcused||e.state.step.outage==="on"?"Stable fails as well, so this is\
 not held against the candidate":e.state.step.outage==="over"?"Stable failed as well, so the step is held again":a(e)?`Within ${q(t)}`:`Too little to judge by ${q(
t)}`}const V=(t,e)=>{const{candidate:s}=t.metric.state.step.counts;return`${tt(s)} ${rt(t)} (${R((0,d.tC)(s))})${e}: no worse than stable, which was above ${q(t)}\
 before.`},ot=(t,e)=>{const{candidate:s}=t.metric.state.step.counts,{limit:o,detect:i}=t.metric.policy,c=t.kind==="errors"?q(t):`the ${R(o)} that may`;return`${tt(
s)} ${rt(t)} (${R((0,d.tC)(s))})${e}: above ${c}, but not surely; ${R(i)} would have returned traffic.`};function at({metric:t,kind:e,measured:{causes:s}}){const o=R(
(0,d.tC)(t.state.step.counts.candidate)),i=e==="latency"?`, and at most ${R(t.policy.limit)} may`:s?`: ${s}`:"";return`${o}${i}; ${mt(t)}`}function mt(t){const{
step:e}=t.state,{from:s,to:o}=P(e.counts.candidate);return D(t)?`surely above ${R(s)}`:a(t)&&(0,h.oB)(e.accepted,t.policy)?`surely below ${R(Math.min(o,t.policy.
detect))}`:`may be up to ${R(o)}`}const bt=({pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are overdue`:"",rt=({kind:t,measured:{source:e},maxLatencyMs:s})=>t===
"errors"?`${e} failed`:`${e} took over ${s} ms`,q=({kind:t,metric:{policy:e}})=>t==="errors"?`the limit of ${R(e.limit)}`:"the latency limit",ht=1.5,_t=" Stable\
 had too few errors to tell whether errors come in clumps.";function Mt(t){const{clumping:e}=t.state;if(!(0,u.qE)(e))return e.requests>0&&D(t)?_t:"";const s=(0,u.
N2)(e);return s>ht?` Errors of stable come in clumps of about ${Math.round(s)}.`:""}const tt=({bad:t,n:e})=>`${ut(t)} of ${ut(e)}`,ut=t=>t.toLocaleString("en-US"),
R=t=>`${Number((100*t).toPrecision(2))} %`,vt=t=>({polls:0,taken:0,states:t}),ct=({sources:t,limits:e,plannedMs:s})=>(0,b.fZ)(t,e,Math.ceil(s/d.I$));function Ot({
polls:t,taken:e,states:s},o,{step:i,at:c,judged:p}){const y=ct(p),Y=Math.floor((c-i.fromMs)/d.I$);let L={polls:t,taken:e,states:s};for(;L.polls<Y;){const W=i.fromMs+
(L.polls+1)*d.I$,G=kt(o,L.taken,W),et=lt(y,L.states,(nt,U)=>(0,r.FY)(nt,dt(G,U,p),U.policy));L={polls:L.polls+1,taken:L.taken+G.length,states:$t(et)}}return L}function $t(t){
return Object.values(t).some(({step:e})=>e.outage==="over")?Object.fromEntries(Object.entries(t).map(([e,s])=>[e,{...s,hadOutage:!0}])):t}function Et(t,e,s){return[
...Map.groupBy(e,({atMs:i})=>Math.floor(i/d.I$)).values()].reduce((i,c)=>lt(ct(s),i,(p,y)=>(0,r.KJ)(p,dt(c,y,s).stable??d.Yi,y.policy)),t)}function kt(t,e,s){let o=e;
for(;o<t.length&&(t[o]?.atMs??s)<s;)o++;return t.slice(e,o)}const lt=(t,e,s)=>({...e,...Object.fromEntries(t.map(o=>[o.key,s(e[o.key]??r.D6,o)]))});function dt(t,{
source:e,kind:s},{limits:o}){const i=c=>{const p=t.filter(y=>y.source===e&&y.of===c);return s==="errors"?f(p):M(p,o.maxLatencyMs)};return{candidate:i("candidate"),
stable:i("stable")}}function Bt({polls:t,taken:e,states:s},o,{step:i,judged:c,at:p=0,pending:y=[]}){const Y=o.slice(0,e),L=c.sources.map(U=>m(U,Y,c.limits.maxLatencyMs));
if(i.holdMs===0)return{...ft,sources:L.map(U=>({...U,...ft}))};const W=ct(c),G=w(W.map(U=>{const it=y.filter(({source:Q})=>Q===U.source).map(({dueMs:Q})=>p-Q),gt=L.
find(({source:Q})=>Q===U.source)?.p99Ms??0;return{...It(U,s,i),pending:Pt(it,gt)}})),et=I(G,{polls:t,least:pt(i.holdMs),longest:pt(i.longestMs)}),nt=L.map(U=>{const it=G.
filter((gt,Q)=>W[Q]?.source===U.source);return{...U,...yt(it,U,c.limits.maxLatencyMs)}});return{verdict:et,why:Ct(et,nt),sources:nt}}const Pt=(t,e)=>({all:t.length,
overdue:t.filter(s=>s>e).length}),ft={verdict:"not-asked",why:"This step is not held."},pt=t=>Math.ceil(t/d.I$);function It({key:t,source:e,...s},o,{percent:i}){
const c=o[t]??r.D6,{candidate:p,stable:y}=c.all,Y=y.n>0&&Math.abs(p.n-y.n)<=St*(p.n+y.n);return{...s,state:c,isAll:i===100,share:y.n===0?1:Y?.5:i/100}}const St=.1;
function yt(t,e,s){const o=t.filter(({state:c})=>c.step.counts.candidate.n>0);if(o.length===0)return{verdict:t.every(({mayBeSilent:p})=>p)?"not-asked":"inconclu\
sive",why:`There was no ${e.one}.`};const i=o.map(c=>N({metric:c,kind:c.kind,measured:e,...s===void 0?{}:{maxLatencyMs:s}}));return{verdict:At(o),why:i.join(" ")}}
function At(t){return t.some(D)?"failed":t.every(a)?"passed":t.every(e=>e.isGuard||a(e))?"not-judged":"inconclusive"}function Tt(t,{verdict:e}){return t==="fail\
ed"?e==="failed":t==="passed"||t==="not-judged"?e!=="not-asked":e==="inconclusive"}function Ct(t,e){const s=e.filter(i=>Tt(t,i));return(s.length>0?s:e).map(({why:i})=>i).
join(" ")||"Nothing measures this candidate."}}),54139:((F,A,g)=>{g.d(A,{H:()=>d,l:()=>f});const d=(M,l)=>M===0?0:M*l,b=[.9999999999998099,676.5203681218851,-1259.1392167224028,
771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function m(M){const[l=0,...v]=b,E=M-1,r=v.
reduce((k,B,P)=>k+B/(E+P+1),l),h=E+7.5;return .5*Math.log(2*Math.PI)+(E+.5)*Math.log(h)-h+Math.log(r)}const f=(M,l)=>m(M)+m(l)-m(M+l)}),98063:((F,A,g)=>{g.d(A,{
Bx:()=>Z,Cq:()=>h,D6:()=>r,FY:()=>P,KJ:()=>B,MB:()=>k,hU:()=>K,oV:()=>l,uQ:()=>X,zg:()=>J});var d=g(33596),b=g(82962),m=g(29535),f=g(9972),M=g(76058);const l=({
block:a,step:O,...$})=>$,v={candidate:m.Yi,stable:m.Yi},E=a=>({counts:v,accepted:0,acceptedAsStable:0,isStart:{ofPolls:a,ofBlocks:a},outage:"none",calm:0}),r={againstLimit:f.
eq,againstStable:f.eq,block:v,clumping:b.CP,guard:M.Gg,all:v,before:{counts:m.Yi,against:f.eq},hadOutage:!1,step:E(!0)},h=a=>({...a,block:v,step:E(!0)}),k=a=>({
...a,block:v,step:E(!1)});function B(a,O,$){const S=(0,m.BU)(O),C=(0,m.tY)(a.before.counts,S);if($.limit===0)return{...a,before:{...a.before,counts:C}};const{against:H}=a.
before,N=(0,f.s7)(H,!1,$.polls),z=(0,f.ft)(S,$.limit,(0,b.N2)(a.clumping));return{...a,before:{counts:C,against:(0,f.np)(H,N,z)},clumping:(0,b.dW)(a.clumping,S,
$)}}function P(a,O,$){const S=(0,m.BU)(O.candidate),C=(0,m.BU)(O.stable??m.Yi),H=(0,b.N2)(a.clumping),{step:N}=a,z={...a,...$.limit===0?{}:{againstLimit:u(a,S,$)},
clumping:$.limit===0?a.clumping:(0,b.dW)(a.clumping,C,$),guard:(0,M.Nj)(a.guard,S),all:j(a.all,{candidate:S,stable:C}),step:{...N,counts:j(N.counts,{candidate:S,
stable:C}),accepted:(0,d.j6)(N.accepted,S,{...$,clumping:H}),isStart:{...N.isStart,ofPolls:!1},calm:T(N.calm,C,$.limit)}};return x(_(z,{candidate:S,stable:C},{policy:$,
clumping:H}),$)}function T(a,{n:O,bad:$},S){return O===0?a:$>S*O?0:a+1}const j=(a,O)=>({candidate:(0,m.tY)(a.candidate,O.candidate),stable:(0,m.tY)(a.stable,O.stable)}),
u=({againstLimit:a,clumping:O,step:$},S,C)=>(0,f.np)(a,(0,f.s7)(a,$.isStart.ofPolls,C.polls),(0,f.ft)(S,C.limit,(0,b.N2)(O))),n=20;function _(a,O,{policy:$,clumping:S}){
const C=j(a.block,O),{candidate:H,stable:N}=C;if(H.n===0||N.n===0||H.n+N.n<n)return{...a,block:C};const{againstStable:z,step:V}=a,{missedFault:ot,polls:at}=$;return{
...a,block:v,againstStable:(0,f.np)(z,(0,f.s7)(z,V.isStart.ofBlocks,at),(0,f.ho)(C,S)),step:{...V,isStart:{...V.isStart,ofBlocks:!1},acceptedAsStable:(0,d.WQ)(V.
acceptedAsStable,C,{missedFault:ot,clumping:S})}}}const I=10;function x(a,O){const{step:$}=a;if($.outage==="on"&&$.calm>=I)return{...a,hadOutage:!0,step:{...$,outage:"\
over"}};const S=K(a,O)&&D(a,O)&&!Z(a,O);return $.outage==="none"&&S&&!J(a,O)?{...a,step:{...$,outage:"on"}}:a}const D=({step:a},{limit:O})=>(0,m.tC)(a.counts.stable)>
O;function K(a,{limit:O,falseAbort:$},S=0){const{againstLimit:C,clumping:H,step:N}=a;if(O===0)return N.counts.candidate.bad>0;const z=(0,f.ft)({n:S,bad:0},O,(0,b.
N2)(H));return(0,f.X1)((0,f.np)(C,0,z))>=1/$}function X({all:a,block:O,step:$}){const{n:S}=O.candidate;return a.stable.n===0?!1:O.stable.n>0||S<n||$.outage==="o\
n"?!0:S<st&&S*a.stable.n<w*a.candidate.n}const w=5,st=100,Z=(a,{falseAbort:O})=>(0,f.X1)(a.againstStable)>=1/O,J=({before:a},{falseAbort:O})=>(0,f.X1)(a.against)>=
1/O}),27267:((F,A,g)=>{g.d(A,{N_:()=>f,tW:()=>m,we:()=>M});var d=g(33596);const b=({limit:l,detect:v})=>Math.log((1-l)/(1-v)),m=l=>Math.ceil((0,d.tO)(l)/b(l)),f=l=>Math.
log(l.detect/l.limit)/b(l)+1;function M(l,v){const E=v===0?0:v*Math.log(l.detect/l.limit),r=(1-v)*b(l)-E;return r>0?(0,d.tO)(l)/r:Number.POSITIVE_INFINITY}}),52450:((F,A,g)=>{
g.d(A,{L:()=>b});var d=g(29535);function b(u,n){if(n.foreign)return{do:"stop",because:n.foreign};if(n.silent)return{do:"give-up",because:"api-silent"};switch(n.
stage){case"aborting":return m(u,n);case"promoting":return{do:"finish-promotion"};case"claimed":return f(n)??M(n)??{do:"deploy"};case"deployed":return f(n)??M(n)??
l(u,n);case"presented":return f(n)??M(n)??v(u,n);case"stepping":return f(n)??M(n)??E(u,n);case"paused":return f(n)??{do:"pause"};case"stopped":return{do:"stop",
because:"traffic"}}}const m=(u,n)=>n.isStranded?{do:"abort",because:n.abortBecause??"stable-gone"}:n.inForce?{do:"clean-up"}:T(n,u.limits.routeMs,{do:"give-up",
because:"route-stuck"}),f=u=>u.abortBecause?{do:"abort",because:u.abortBecause}:u.isStranded?{do:"abort",because:"stable-gone"}:u.candidate==="failed"?{do:"abor\
t",because:"candidate-failed"}:void 0,M=u=>u.isFollowed?void 0:{do:"follow"};function l(u,n){return n.tagHost==="not-asked"?{do:"watch-tag-host"}:n.candidate===
"ready"?n.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:u.limits.totalMs}:n.candidate==="never"?{do:"abort",because:"candidate-not-made"}:T(n,u.limits.
readyMs,{do:"abort",because:"candidate-not-ready"})}function v(u,n){return n.inForce?n.health==="failed"?{do:"abort",because:"health-failed"}:n.health==="unreac\
hable"?{do:"abort",because:"health-unreachable"}:n.health==="not-proven"?{do:"abort",because:"health-not-proven"}:B(u,n,0,n.health):P(u,n)}function E(u,n){if(!n.
inForce)return P(u,n);if(!n.isHeld)return{do:"begin-hold"};if(n.verdict==="failed")return{do:"abort",because:"analysis-failed"};if(n.verdict==="outage-over")return{
do:"hold-again"};const{holdMs:_,percent:I}=j(u,n.step);if(n.heldMs<_)return r(n,_);const x=n.verdict==="inconclusive"||n.verdict==="outage",D=n.longestMs+(n.scaled?
u.limits.readyMs:0);return x&&n.heldMs<D?r(n,D):(x?h(u,n):void 0)??k(u,n,I)}const r=({heldMs:u},n)=>({do:"wait",atMostMs:Math.min(n-u,d.I$-u%d.I$)});function h({
onInconclusive:u},{verdict:n}){return n==="outage"||u==="abort"?{do:"abort",because:"analysis-inconclusive"}:u==="hold"?{do:"hold-again"}:void 0}const k=(u,n,_)=>u.
pauseAt===_?{do:"pause"}:B(u,n,n.step+1,"passed");function B(u,n,_,I){const x=_>=u.steps.length;return n.stableReady?!x&&!n.scaled?{do:"scale",step:_}:!x&&!n.warm?
T(n,u.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):I==="not-run"?{do:"check-health"}:I==="running"?{do:"wait",atMostMs:u.limits.totalMs}:x?u.ending===
"promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:_}:T(n,u.limits.readyMs,{do:"abort",because:"stable-not-ready"})}const P=(u,n)=>T(n,u.limits.routeMs,
{do:"abort",because:"route-stuck"}),T=(u,n,_)=>u.waitedMs<n?{do:"wait",atMostMs:n-u.waitedMs}:_;function j(u,n){return u.steps[n]??{percent:0,holdMs:0}}}),27668:((F,A,g)=>{
g.d(A,{$O:()=>l,X2:()=>v,um:()=>f});var d=g(29535);const b=4,m=12e4,f=({maxHoldMs:E},r)=>r===0?0:M(Math.max(r,E??Math.max(b*r,m))),M=E=>Math.ceil(E/d.I$)*d.I$,l=1e4;
function v({plan:E,step:r},h){const{holdMs:k}=E.steps[r]??{holdMs:0},B=E.steps.slice(r+1).reduce((T,j)=>T+j.holdMs,0),P=Math.min(f(E,k),h-B-l);return k===0?0:M(
Math.max(k,P))}})};export{xt as id,Dt as ids,jt as modules};
