const ht=676,_t=[676],Mt={48122:((q,V,M)=>{M.d(V,{b:()=>K});var d=M(29535);const F=24;function K(p,T,{fromMs:I,toMs:A}){const x=T.filter(U=>U.source===p);if(x.length===
0||A<=I)return[];let[E,$,L]=[d.Yi,d.Yi,0];return Array.from({length:F},(U,W)=>{const B=I+(A-I)*(W+1)/F;for(let k=x[L];k&&k.atMs<=B;k=x[++L])k.of==="candidate"?E=
(0,d.tY)(E,k):$=(0,d.tY)($,k);return{afterMs:Math.round(B-I),...h(E),...$.n>0?{stable:h($)}:{}}})}const h=({n:p,bad:T})=>({count:p,bad:T})}),38844:((q,V,M)=>{M.
d(V,{Ep:()=>ut,b6:()=>et,PD:()=>G,Nh:()=>H});var d=M(29535),F=M(1155);function K({name:t,one:n},a,c){const u=a.filter(({source:N})=>N===t),i=u.filter(N=>N.of===
"candidate"),b=h(u.filter(N=>N.of==="stable")),y=i.flatMap(({latencyMs:N})=>N??[]).sort((N,J)=>N-J),{n:Q,bad:Y}=h(i);return{source:t,one:n,count:Q,bad:Y,...I(i),
slow:p(i,c).bad,p50Ms:A(y,.5),p95Ms:A(y,.95),p99Ms:A(y,.99),...b.n>0?{stable:{count:b.n,bad:b.bad}}:{}}}const h=t=>t.reduce(d.tY,d.Yi),p=(t,n=Number.POSITIVE_INFINITY)=>t.
reduce((a,{n:c,slow:u,latencyMs:i})=>u===void 0&&i===void 0?a:(0,d.tY)(a,{n:c,bad:u??(Number(i)>n?c:0)}),d.Yi),T=3;function I(t){const n=t.flatMap(({bad:i,note:b})=>i===
0||b===void 0?[]:[{bad:i,note:b}]);if(n.length===0)return{};const a=[...Map.groupBy(n,({note:i})=>i)].map(([i,b])=>({note:i,bad:b.reduce((y,{bad:Q})=>y+Q,0)})).
sort((i,b)=>b.bad-i.bad),c=a.slice(0,T).map(({note:i,bad:b})=>`${b} x ${i}`),u=a.slice(T).reduce((i,{bad:b})=>i+b,0);return{causes:[...c,...u>0?[`${u} x another\
 cause`]:[]].join(", ")}}const A=(t,n)=>t[Math.max(0,Math.ceil(t.length*n)-1)];var x=M(98063),E=M(28560),$=M(279);const L=Math.log(10);function U({n:t,bad:n}){const a=(0,$.
l)(n+1,t-n+1),c=i=>a-(0,$.H)(n,Math.log(i))-(0,$.H)(t-n,Math.log(1-i))<L,u=t>0?n/t:.5;return{from:B(c,u,0),to:B(c,u,1)}}const W=50;function B(t,n,a){if(t(a))return a;
let[c,u]=[n,a];for(let i=0;i<W;i++){const b=(c+u)/2;t(b)?c=b:u=b}return c}var k=M(45086),o=M(96518);function e(t){const{metric:n}=t,{candidate:a,stable:c}=n.state.
step.counts,u=c.n>0?`; stable ${f(c)} (${v((0,d.tC)(c))})`:"; without comparison";return(0,o.Kg)(n)&&(0,d.tC)(a)>n.policy.limit?(0,x.zg)(n.state,n.policy)?z(t,u):
C(t,u):`${S(t)}: ${f(a)} ${_(t)} (${r(t)})${u}${m(n)}.${g(n)}`}function S(t){const{metric:n}=t;return(0,o.Ix)(n)?`Above ${P(t)}`:n.isExcused||n.state.step.outage===
"on"?"Stable fails as well, so this is not held against the candidate":n.state.step.outage==="over"?"Stable failed as well, so the step is held again":(0,o.Kg)(
n)?`Within ${P(t)}`:`Too little to judge by ${P(t)}`}const z=(t,n)=>{const{candidate:a}=t.metric.state.step.counts;return`${f(a)} ${_(t)} (${v((0,d.tC)(a))})${n}\
: no worse than stable, which was above ${P(t)} before.`},C=(t,n)=>{const{candidate:a}=t.metric.state.step.counts,{limit:c,detect:u}=t.metric.policy,i=t.kind===
"errors"?P(t):`the ${v(c)} that may`;return`${f(a)} ${_(t)} (${v((0,d.tC)(a))})${n}: above ${i}, but not surely; ${v(u)} would have returned traffic.`};function r({
metric:t,kind:n,measured:{causes:a}}){const c=v((0,d.tC)(t.state.step.counts.candidate)),u=n==="latency"?`, and at most ${v(t.policy.limit)} may`:a?`: ${a}`:"";
return`${c}${u}; ${l(t)}`}function l(t){const{step:n}=t.state,{from:a,to:c}=U(n.counts.candidate);return(0,o.Ix)(t)?`surely above ${v(a)}`:(0,o.Kg)(t)&&(0,E.oB)(
n.accepted,t.policy)?`surely below ${v(Math.min(c,t.policy.detect))}`:`may be up to ${v(c)}`}const m=({pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are over\
due`:"",_=({kind:t,measured:{source:n},maxLatencyMs:a})=>t==="errors"?`${n} failed`:`${n} took over ${a} ms`,P=({kind:t,metric:{policy:n}})=>t==="errors"?`the l\
imit of ${v(n.limit)}`:"the latency limit",D=1.5,s=" Stable had too few errors to tell whether errors come in clumps.";function g(t){const{clumping:n}=t.state;if(!(0,k.
qE)(n))return n.requests>0&&(0,o.Ix)(t)?s:"";const a=(0,k.N2)(n);return a>D?` Errors of stable come in clumps of about ${Math.round(a)}.`:""}const f=({bad:t,n})=>`${O(
t)} of ${O(n)}`,O=t=>t.toLocaleString("en-US"),v=t=>`${Number((100*t).toPrecision(2))} %`,H=t=>({polls:0,taken:0,states:t}),j=({sources:t,limits:n,plannedMs:a})=>(0,F.
fZ)(t,n,Math.ceil(a/d.I$));function G({polls:t,taken:n,states:a},c,{step:u,at:i,judged:b}){const y=j(b),Q=Math.floor((i-u.fromMs)/d.I$);let Y={polls:t,taken:n,states:a};
for(;Y.polls<Q;){const N=u.fromMs+(Y.polls+1)*d.I$,J=nt(c,Y.taken,N),w=ot(y,Y.states,(tt,R)=>(0,x.FY)(tt,at(J,R,b),R.policy));Y={polls:Y.polls+1,taken:Y.taken+J.
length,states:Z(w)}}return Y}function Z(t){return Object.values(t).some(({step:n})=>n.outage==="over")?Object.fromEntries(Object.entries(t).map(([n,a])=>[n,{...a,
hadOutage:!0}])):t}function et(t,n,a){return[...Map.groupBy(n,({atMs:u})=>Math.floor(u/d.I$)).values()].reduce((u,i)=>ot(j(a),u,(b,y)=>(0,x.KJ)(b,at(i,y,a).stable??
d.Yi,y.policy)),t)}function nt(t,n,a){let c=n;for(;c<t.length&&(t[c]?.atMs??a)<a;)c++;return t.slice(n,c)}const ot=(t,n,a)=>({...n,...Object.fromEntries(t.map(c=>[
c.key,a(n[c.key]??x.D6,c)]))});function at(t,{source:n,kind:a},{limits:c}){const u=i=>{const b=t.filter(y=>y.source===n&&y.of===i);return a==="errors"?h(b):p(b,
c.maxLatencyMs)};return{candidate:u("candidate"),stable:u("stable")}}function ut({polls:t,taken:n,states:a},c,{step:u,judged:i,at:b=0,pending:y=[]}){const Q=c.slice(
0,n),Y=i.sources.map(R=>K(R,Q,i.limits.maxLatencyMs));if(u.holdMs===0)return{...rt,sources:Y.map(R=>({...R,...rt}))};const N=j(i),J=(0,o._K)(N.map(R=>{const st=y.
filter(({source:X})=>X===R.source).map(({dueMs:X})=>b-X),ct=Y.find(({source:X})=>X===R.source)?.p99Ms??0;return{...lt(R,a,u),pending:dt(st,ct)}})),w=(0,o.Vj)(J,
{polls:t,least:it(u.holdMs),longest:it(u.longestMs)}),tt=Y.map(R=>{const st=J.filter((ct,X)=>N[X]?.source===R.source);return{...R,...gt(st,R,i.limits.maxLatencyMs)}});
return{verdict:w,why:bt(w,tt),sources:tt}}const dt=(t,n)=>({all:t.length,overdue:t.filter(a=>a>n).length}),rt={verdict:"not-asked",why:"This step is not held."},
it=t=>Math.ceil(t/d.I$);function lt({key:t,source:n,...a},c,{percent:u}){const i=c[t]??x.D6,{candidate:b,stable:y}=i.all,Q=y.n>0&&Math.abs(b.n-y.n)<=ft*(b.n+y.n);
return{...a,state:i,isAll:u===100,share:y.n===0?1:Q?.5:u/100}}const ft=.1;function gt(t,n,a){const c=t.filter(({state:i})=>i.step.counts.candidate.n>0);if(c.length===
0)return{verdict:t.every(({mayBeSilent:b})=>b)?"not-asked":"inconclusive",why:`There was no ${n.one}.`};const u=c.map(i=>e({metric:i,kind:i.kind,measured:n,...a===
void 0?{}:{maxLatencyMs:a}}));return{verdict:pt(c),why:u.join(" ")}}function pt(t){return t.some(o.Ix)?"failed":t.every(o.Kg)?"passed":t.every(n=>n.isGuard||(0,o.
Kg)(n))?"not-judged":"inconclusive"}function mt(t,{verdict:n}){return t==="failed"?n==="failed":t==="passed"||t==="not-judged"?n!=="not-asked":n==="inconclusive"}
function bt(t,n){const a=n.filter(u=>mt(t,u));return(a.length>0?a:n).map(({why:u})=>u).join(" ")||"Nothing measures this candidate."}}),98063:((q,V,M)=>{M.d(V,{
Bx:()=>P,Cq:()=>E,D6:()=>x,FY:()=>U,KJ:()=>L,MB:()=>$,hU:()=>r,oV:()=>T,uQ:()=>l,zg:()=>D});var d=M(29535),F=M(76058),K=M(28560),h=M(45086),p=M(47248);const T=({
block:s,step:g,...f})=>f,I={candidate:d.Yi,stable:d.Yi},A=s=>({counts:I,accepted:0,acceptedAsStable:0,isStart:{ofPolls:s,ofBlocks:s},outage:"none",calm:0}),x={againstLimit:p.
eq,againstStable:p.eq,block:I,clumping:h.CP,guard:F.Gg,all:I,before:{counts:d.Yi,against:p.eq},hadOutage:!1,step:A(!0)},E=s=>({...s,block:I,step:A(!0)}),$=s=>({
...s,block:I,step:A(!1)});function L(s,g,f){const O=(0,d.BU)(g),v=(0,d.tY)(s.before.counts,O);if(f.limit===0)return{...s,before:{...s.before,counts:v}};const{against:H}=s.
before,j=(0,p.s7)(H,!1,f.polls),G=(0,p.ft)(O,f.limit,(0,h.N2)(s.clumping));return{...s,before:{counts:v,against:(0,p.np)(H,j,G)},clumping:(0,h.dW)(s.clumping,O,
f)}}function U(s,g,f){const O=(0,d.BU)(g.candidate),v=(0,d.BU)(g.stable??d.Yi),H=(0,h.N2)(s.clumping),{step:j}=s,G={...s,...f.limit===0?{}:{againstLimit:k(s,O,f)},
clumping:f.limit===0?s.clumping:(0,h.dW)(s.clumping,v,f),guard:(0,F.Nj)(s.guard,O),all:B(s.all,{candidate:O,stable:v}),step:{...j,counts:B(j.counts,{candidate:O,
stable:v}),accepted:(0,K.j6)(j.accepted,O,{...f,clumping:H}),isStart:{...j.isStart,ofPolls:!1},calm:W(j.calm,v,f.limit)}};return z(e(G,{candidate:O,stable:v},{policy:f,
clumping:H}),f)}function W(s,{n:g,bad:f},O){return g===0?s:f>O*g?0:s+1}const B=(s,g)=>({candidate:(0,d.tY)(s.candidate,g.candidate),stable:(0,d.tY)(s.stable,g.stable)}),
k=({againstLimit:s,clumping:g,step:f},O,v)=>(0,p.np)(s,(0,p.s7)(s,f.isStart.ofPolls,v.polls),(0,p.ft)(O,v.limit,(0,h.N2)(g))),o=20;function e(s,g,{policy:f,clumping:O}){
const v=B(s.block,g),{candidate:H,stable:j}=v;if(H.n===0||j.n===0||H.n+j.n<o)return{...s,block:v};const{againstStable:G,step:Z}=s,{missedFault:et,polls:nt}=f;return{
...s,block:I,againstStable:(0,p.np)(G,(0,p.s7)(G,Z.isStart.ofBlocks,nt),(0,p.ho)(v,O)),step:{...Z,isStart:{...Z.isStart,ofBlocks:!1},acceptedAsStable:(0,K.WQ)(Z.
acceptedAsStable,v,{missedFault:et,clumping:O})}}}const S=10;function z(s,g){const{step:f}=s;if(f.outage==="on"&&f.calm>=S)return{...s,hadOutage:!0,step:{...f,outage:"\
over"}};const O=r(s,g)&&C(s,g)&&!P(s,g);return f.outage==="none"&&O&&!D(s,g)?{...s,step:{...f,outage:"on"}}:s}const C=({step:s},{limit:g})=>(0,d.tC)(s.counts.stable)>
g;function r(s,{limit:g,falseAbort:f},O=0){const{againstLimit:v,clumping:H,step:j}=s;if(g===0)return j.counts.candidate.bad>0;const G=(0,p.ft)({n:O,bad:0},g,(0,h.
N2)(H));return(0,p.X1)((0,p.np)(v,0,G))>=1/f}function l({all:s,block:g,step:f}){const{n:O}=g.candidate;return s.stable.n===0?!1:g.stable.n>0||O<o||f.outage==="o\
n"?!0:O<_&&O*s.stable.n<m*s.candidate.n}const m=5,_=100,P=(s,{falseAbort:g})=>(0,p.X1)(s.againstStable)>=1/g,D=({before:s},{falseAbort:g})=>(0,p.X1)(s.against)>=
1/g}),45086:((q,V,M)=>{M.d(V,{CP:()=>F,N2:()=>T,dW:()=>x,qE:()=>I});var d=M(47248);const F={requests:0,errors:0,squares:0,expected:0,outage:d.QJ},K=5,h=10,p=.2,
T=({squares:E,expected:$})=>Math.min(h,Math.max(1,(K+E)/(K+$))),I=({errors:E})=>E>=K,A=1/60;function x(E,$,{limit:L,falseAbort:U}){const W=(0,d.Hw)(E.outage,A,(0,d.
ft)($,L,T(E)));if((0,d.cz)(W)>=1/U)return{...E,outage:W};const{requests:B,errors:k,squares:o,expected:e}=E,S={...E,requests:B+$.n,errors:k+$.bad,outage:W},z=B+p/
L;if($.n>z)return S;const C=$.n*(k+p)/z;return{...S,squares:o+($.bad-C)**2,expected:e+C}}}),96518:((q,V,M)=>{M.d(V,{Ix:()=>x,Kg:()=>k,Vj:()=>I,_K:()=>L,h9:()=>T});
var d=M(29535),F=M(85617),K=M(76058),h=M(98063),p=M(28560);const T=r=>r==="outage"||r==="outage-over"?"inconclusive":r;function I(r,l){const m=L(r);return m.some(
x)?"failed":m.some(({state:_})=>_.step.outage==="on")?"outage":m.some(({state:_})=>_.step.outage==="over")?"outage-over":l.polls>=l.least&&A(m,l)?"not-judged":l.
polls>=l.least&&B(m,l.longest)?"passed":"inconclusive"}function A(r,{polls:l,longest:m}){const[_,P]=[r.filter(({isGuard:s})=>s),r.filter(({isGuard:s})=>!s)];return!_.
every(({state:s,mayBeSilent:g})=>g&&s.step.counts.candidate.n===0)&&l<m?!1:P.length===0||_.length>0&&B(P,m)}function x(r){const{state:l,policy:m,pending:_}=r;return m.
limit===0?(0,h.hU)(l,m):r.isExcused?!1:(E(r)?(0,h.Bx)(l,m):!$(r))&&(0,h.hU)(l,m,_?.all)&&(0,K.Qb)(l.guard)}const E=({state:r,isAll:l=!1})=>(0,h.uQ)(r)&&!(l&&r.step.
counts.stable.n===0),$=({state:r,policy:l})=>r.hadOutage||(0,h.zg)(r,l),L=r=>r.map(l=>{const m=_=>_.kind===l.kind&&E(_)&&U(_);return E(l)||!r.some(m)?l:{...l,isExcused:!0}});
function U({state:{step:r},policy:l}){const{stable:m}=r.counts;return m.bad>=W&&(0,d.tC)(m)>l.limit}const W=2;function B(r,l){const m=D=>E(D)||!(0,h.zg)(D.state,
D.policy),_=r.some(m)?r.filter(m):r,P=z(_,l);return P.length>0&&_.every(D=>P.includes(D)?k(D):!e(D))}function k({state:r,policy:l,pending:{overdue:m}=o}){const{
accepted:_,acceptedAsStable:P}=r.step;return m>0||!(0,p.oB)(_,l)?m===0&&(0,h.zg)(r,l)&&(0,p.oB)(P,l):(0,h.zg)(r,l)||r.hadOutage||!(0,h.hU)(r,l)}const o={all:0,overdue:0},
e=({state:{step:r}})=>r.counts.candidate.bad>=2&&r.accepted<0,S=.4;function z(r,l){const m=r.map(_=>({metric:_,polls:C(_)}));return m.filter(({metric:{kind:_,state:P,
mayBeSilent:D},polls:s})=>{if(P.all.candidate.n===0&&!D)return!0;const g=m.filter(f=>f.metric.kind===_).map(f=>f.polls);return s<=S*l||s===Math.min(...g)}).map(
({metric:_})=>_)}function C({state:{all:r,guard:l,before:m},policy:_,share:P}){const D=r.candidate.n+r.stable.n;if(D===0)return Number.POSITIVE_INFINITY;const s=(0,d.
tC)((0,d.tY)(r.stable,m.counts));return(0,F.we)(_,s)/(D/l.polls*P)}}),52450:((q,V,M)=>{M.d(V,{L:()=>F});var d=M(29535);function F(o,e){if(e.foreign)return{do:"s\
top",because:e.foreign};if(e.silent)return{do:"give-up",because:"api-silent"};switch(e.stage){case"aborting":return K(o,e);case"promoting":return{do:"finish-pro\
motion"};case"claimed":return h(e)??p(e)??{do:"deploy"};case"deployed":return h(e)??p(e)??T(o,e);case"presented":return h(e)??p(e)??I(o,e);case"stepping":return h(
e)??p(e)??A(o,e);case"paused":return h(e)??{do:"pause"};case"stopped":return{do:"stop",because:"traffic"}}}const K=(o,e)=>e.isStranded?{do:"abort",because:e.abortBecause??
"stable-gone"}:e.inForce?{do:"clean-up"}:B(e,o.limits.routeMs,{do:"give-up",because:"route-stuck"}),h=o=>o.abortBecause?{do:"abort",because:o.abortBecause}:o.isStranded?
{do:"abort",because:"stable-gone"}:o.candidate==="without-room"?{do:"abort",because:"candidate-without-room"}:o.candidate==="failed"?{do:"abort",because:"candid\
ate-failed"}:void 0,p=o=>o.isFollowed?void 0:{do:"follow"};function T(o,e){return e.tagHost==="not-asked"?{do:"watch-tag-host"}:e.candidate==="ready"?e.tagHost===
"known"?{do:"tag-candidate"}:{do:"wait",atMostMs:o.limits.totalMs}:e.candidate==="never"?{do:"abort",because:"candidate-not-made"}:B(e,o.limits.readyMs,{do:"abo\
rt",because:"candidate-not-ready"})}function I(o,e){return e.inForce?e.health==="failed"?{do:"abort",because:"health-failed"}:e.health==="unreachable"?{do:"abor\
t",because:"health-unreachable"}:e.health==="not-proven"?{do:"abort",because:"health-not-proven"}:U(o,e,0,e.health):W(o,e)}function A(o,e){return e.verdict==="f\
ailed"?{do:"abort",because:"analysis-failed"}:e.request==="made"?{do:"take-request"}:e.isHeld?e.request==="taken"&&e.verdict!=="outage"?U(o,e,e.step+1,"passed"):
e.verdict==="outage-over"?{do:"hold-again"}:x(o,e):e.inForce?{do:"begin-hold"}:W(o,e)}function x(o,e){const{holdMs:S,percent:z}=k(o,e.step);if(e.heldMs<S)return E(
e,S);const C=e.verdict==="inconclusive"||e.verdict==="outage",r=e.longestMs+(e.scaled?o.limits.readyMs:0);return C&&e.heldMs<r?E(e,r):(C?$(o,e):void 0)??L(o,e,z)}
const E=({heldMs:o},e)=>({do:"wait",atMostMs:Math.min(e-o,d.I$-o%d.I$)});function $({onInconclusive:o},{verdict:e}){return e==="outage"||o==="abort"?{do:"abort",
because:"analysis-inconclusive"}:o==="hold"?{do:"hold-again"}:void 0}const L=(o,e,S)=>o.pauseAt===S?{do:"pause"}:U(o,e,e.step+1,"passed");function U(o,e,S,z){const C=S>=
o.steps.length;return e.candidate==="starting"?B(e,o.limits.readyMs,{do:"abort",because:"candidate-not-ready"}):!C&&!e.stableReady?B(e,o.limits.readyMs,{do:"abo\
rt",because:"stable-not-ready"}):!C&&!e.scaled?{do:"scale",step:S}:!C&&!e.warm?B(e,o.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):z==="not-run"?{do:"\
check-health"}:z==="running"?{do:"wait",atMostMs:o.limits.totalMs}:C?o.ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:S}}const W=(o,e)=>B(
e,o.limits.routeMs,{do:"abort",because:"route-stuck"}),B=(o,e,S)=>o.waitedMs<e?{do:"wait",atMostMs:e-o.waitedMs}:S;function k(o,e){return o.steps[e]??{percent:0,
holdMs:0}}})};export{ht as id,_t as ids,Mt as modules};
