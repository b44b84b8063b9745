const ht=676,_t=[676],Mt={48122:((q,H,M)=>{M.d(H,{b:()=>K});var l=M(29535);const F=24;function K(m,T,{fromMs:S,toMs:C}){const x=T.filter(U=>U.source===m);if(x.length===
0||C<=S)return[];let[E,P,L]=[l.Yi,l.Yi,0];return Array.from({length:F},(U,R)=>{const A=S+(C-S)*(R+1)/F;for(let y=x[L];y&&y.atMs<=A;y=x[++L])y.of==="candidate"?E=
(0,l.tY)(E,y):P=(0,l.tY)(P,y);return{afterMs:Math.round(A-S),...h(E),...P.n>0?{stable:h(P)}:{}}})}const h=({n:m,bad:T})=>({count:m,bad:T})}),38844:((q,H,M)=>{M.
d(H,{Ep:()=>ut,b6:()=>et,PD:()=>V,Nh:()=>z});var l=M(29535),F=M(1155);function K({name:t,one:n},r,u){const d=r.filter(({source:Y})=>Y===t),i=d.filter(Y=>Y.of===
"candidate"),b=h(d.filter(Y=>Y.of==="stable")),k=i.flatMap(({latencyMs:Y})=>Y??[]).sort((Y,J)=>Y-J),{n:Q,bad:W}=h(i);return{source:t,one:n,count:Q,bad:W,...S(i),
slow:m(i,u).bad,p50Ms:C(k,.5),p95Ms:C(k,.95),p99Ms:C(k,.99),...b.n>0?{stable:{count:b.n,bad:b.bad}}:{}}}const h=t=>t.reduce(l.tY,l.Yi),m=(t,n=Number.POSITIVE_INFINITY)=>t.
reduce((r,{n:u,slow:d,latencyMs:i})=>d===void 0&&i===void 0?r:(0,l.tY)(r,{n:u,bad:d??(Number(i)>n?u:0)}),l.Yi),T=3;function S(t){const n=t.flatMap(({bad:i,note:b})=>i===
0||b===void 0?[]:[{bad:i,note:b}]);if(n.length===0)return{};const r=[...Map.groupBy(n,({note:i})=>i)].map(([i,b])=>({note:i,bad:b.reduce((k,{bad:Q})=>k+Q,0)})).
sort((i,b)=>b.bad-i.bad),u=r.slice(0,T).map(({note:i,bad:b})=>`${b} x ${i}`),d=r.slice(T).reduce((i,{bad:b})=>i+b,0);return{causes:[...u,...d>0?[`${d} x another\
 cause`]:[]].join(", ")}}const C=(t,n)=>t[Math.max(0,Math.ceil(t.length*n)-1)];var x=M(98063),E=M(28560),P=M(279);const L=Math.log(10);function U({n:t,bad:n}){const r=(0,P.
l)(n+1,t-n+1),u=i=>r-(0,P.H)(n,Math.log(i))-(0,P.H)(t-n,Math.log(1-i))<L,d=t>0?n/t:.5;return{from:A(u,d,0),to:A(u,d,1)}}const R=50;function A(t,n,r){if(t(r))return r;
let[u,d]=[n,r];for(let i=0;i<R;i++){const b=(u+d)/2;t(b)?u=b:d=b}return u}var y=M(45086),$=M(96518);function G(t){const{metric:n}=t,{candidate:r,stable:u}=n.state.
step.counts,d=u.n>0?`; stable ${f(u)} (${v((0,l.tC)(u))})`:"; without comparison";return(0,$.Kg)(n)&&(0,l.tC)(r)>n.policy.limit?(0,x.zg)(n.state,n.policy)?e(t,d):
B(t,d):`${o(t)}: ${f(r)} ${_(t)} (${a(t)})${d}${g(n)}.${p(n)}`}function o(t){const{metric:n}=t;return(0,$.Ix)(n)?`Above ${I(t)}`:n.isExcused||n.state.step.outage===
"on"?"Stable fails as well, so this is not held against the candidate":n.state.step.outage==="over"?"Stable failed as well, so the step is held again":(0,$.Kg)(
n)?`Within ${I(t)}`:`Too little to judge by ${I(t)}`}const e=(t,n)=>{const{candidate:r}=t.metric.state.step.counts;return`${f(r)} ${_(t)} (${v((0,l.tC)(r))})${n}\
: no worse than stable, which was above ${I(t)} before.`},B=(t,n)=>{const{candidate:r}=t.metric.state.step.counts,{limit:u,detect:d}=t.metric.policy,i=t.kind===
"errors"?I(t):`the ${v(u)} that may`;return`${f(r)} ${_(t)} (${v((0,l.tC)(r))})${n}: above ${i}, but not surely; ${v(d)} would have returned traffic.`};function a({
metric:t,kind:n,measured:{causes:r}}){const u=v((0,l.tC)(t.state.step.counts.candidate)),d=n==="latency"?`, and at most ${v(t.policy.limit)} may`:r?`: ${r}`:"";
return`${u}${d}; ${c(t)}`}function c(t){const{step:n}=t.state,{from:r,to:u}=U(n.counts.candidate);return(0,$.Ix)(t)?`surely above ${v(r)}`:(0,$.Kg)(t)&&(0,E.oB)(
n.accepted,t.policy)?`surely below ${v(Math.min(u,t.policy.detect))}`:`may be up to ${v(u)}`}const g=({pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are over\
due`:"",_=({kind:t,measured:{source:n},maxLatencyMs:r})=>t==="errors"?`${n} failed`:`${n} took over ${r} ms`,I=({kind:t,metric:{policy:n}})=>t==="errors"?`the l\
imit of ${v(n.limit)}`:"the latency limit",D=1.5,s=" Stable had too few errors to tell whether errors come in clumps.";function p(t){const{clumping:n}=t.state;if(!(0,y.
qE)(n))return n.requests>0&&(0,$.Ix)(t)?s:"";const r=(0,y.N2)(n);return r>D?` Errors of stable come in clumps of about ${Math.round(r)}.`:""}const f=({bad:t,n})=>`${O(
t)} of ${O(n)}`,O=t=>t.toLocaleString("en-US"),v=t=>`${Number((100*t).toPrecision(2))} %`,z=t=>({polls:0,taken:0,states:t}),j=({sources:t,limits:n,plannedMs:r})=>(0,F.
fZ)(t,n,Math.ceil(r/l.I$));function V({polls:t,taken:n,states:r},u,{step:d,at:i,judged:b}){const k=j(b),Q=Math.floor((i-d.fromMs)/l.I$);let W={polls:t,taken:n,states:r};
for(;W.polls<Q;){const Y=d.fromMs+(W.polls+1)*l.I$,J=nt(u,W.taken,Y),w=ot(k,W.states,(tt,N)=>(0,x.FY)(tt,rt(J,N,b),N.policy));W={polls:W.polls+1,taken:W.taken+J.
length,states:Z(w)}}return W}function Z(t){return Object.values(t).some(({step:n})=>n.outage==="over")?Object.fromEntries(Object.entries(t).map(([n,r])=>[n,{...r,
hadOutage:!0}])):t}function et(t,n,r){return[...Map.groupBy(n,({atMs:d})=>Math.floor(d/l.I$)).values()].reduce((d,i)=>ot(j(r),d,(b,k)=>(0,x.KJ)(b,rt(i,k,r).stable??
l.Yi,k.policy)),t)}function nt(t,n,r){let u=n;for(;u<t.length&&(t[u]?.atMs??r)<r;)u++;return t.slice(n,u)}const ot=(t,n,r)=>({...n,...Object.fromEntries(t.map(u=>[
u.key,r(n[u.key]??x.D6,u)]))});function rt(t,{source:n,kind:r},{limits:u}){const d=i=>{const b=t.filter(k=>k.source===n&&k.of===i);return r==="errors"?h(b):m(b,
u.maxLatencyMs)};return{candidate:d("candidate"),stable:d("stable")}}function ut({polls:t,taken:n,states:r},u,{step:d,judged:i,at:b=0,pending:k=[]}){const Q=u.slice(
0,n),W=i.sources.map(N=>K(N,Q,i.limits.maxLatencyMs));if(d.holdMs===0)return{...at,sources:W.map(N=>({...N,...at}))};const Y=j(i),J=(0,$._K)(Y.map(N=>{const st=k.
filter(({source:X})=>X===N.source).map(({dueMs:X})=>b-X),ct=W.find(({source:X})=>X===N.source)?.p99Ms??0;return{...lt(N,r,d),pending:dt(st,ct)}})),w=(0,$.Vj)(J,
{polls:t,least:it(d.holdMs),longest:it(d.longestMs)}),tt=W.map(N=>{const st=J.filter((ct,X)=>Y[X]?.source===N.source);return{...N,...gt(st,N,i.limits.maxLatencyMs)}});
return{verdict:w,why:bt(w,tt),sources:tt}}const dt=(t,n)=>({all:t.length,overdue:t.filter(r=>r>n).length}),at={verdict:"not-asked",why:"This step is not held."},
it=t=>Math.ceil(t/l.I$);function lt({key:t,source:n,...r},u,{percent:d}){const i=u[t]??x.D6,{candidate:b,stable:k}=i.all,Q=k.n>0&&Math.abs(b.n-k.n)<=ft*(b.n+k.n);
return{...r,state:i,isAll:d===100,share:k.n===0?1:Q?.5:d/100}}const ft=.1;function gt(t,n,r){const u=t.filter(({state:i})=>i.step.counts.candidate.n>0);if(u.length===
0)return{verdict:t.every(({mayBeSilent:b})=>b)?"not-asked":"inconclusive",why:`There was no ${n.one}.`};const d=u.map(i=>G({metric:i,kind:i.kind,measured:n,...r===
void 0?{}:{maxLatencyMs:r}}));return{verdict:pt(u),why:d.join(" ")}}function pt(t){return t.some($.Ix)?"failed":t.every($.Kg)?"passed":t.every(n=>n.isGuard||(0,$.
Kg)(n))?"not-judged":"inconclusive"}function mt(t,{verdict:n}){return t==="failed"?n==="failed":t==="passed"||t==="not-judged"?n!=="not-asked":n==="inconclusive"}
function bt(t,n){const r=n.filter(d=>mt(t,d));return(r.length>0?r:n).map(({why:d})=>d).join(" ")||"Nothing measures this candidate."}}),98063:((q,H,M)=>{M.d(H,{
Bx:()=>I,Cq:()=>E,D6:()=>x,FY:()=>U,KJ:()=>L,MB:()=>P,hU:()=>a,oV:()=>T,uQ:()=>c,zg:()=>D});var l=M(29535),F=M(76058),K=M(28560),h=M(45086),m=M(47248);const T=({
block:s,step:p,...f})=>f,S={candidate:l.Yi,stable:l.Yi},C=s=>({counts:S,accepted:0,acceptedAsStable:0,isStart:{ofPolls:s,ofBlocks:s},outage:"none",calm:0}),x={againstLimit:m.
eq,againstStable:m.eq,block:S,clumping:h.CP,guard:F.Gg,all:S,before:{counts:l.Yi,against:m.eq},hadOutage:!1,step:C(!0)},E=s=>({...s,block:S,step:C(!0)}),P=s=>({
...s,block:S,step:C(!1)});function L(s,p,f){const O=(0,l.BU)(p),v=(0,l.tY)(s.before.counts,O);if(f.limit===0)return{...s,before:{...s.before,counts:v}};const{against:z}=s.
before,j=(0,m.s7)(z,!1,f.polls),V=(0,m.ft)(O,f.limit,(0,h.N2)(s.clumping));return{...s,before:{counts:v,against:(0,m.np)(z,j,V)},clumping:(0,h.dW)(s.clumping,O,
f)}}function U(s,p,f){const O=(0,l.BU)(p.candidate),v=(0,l.BU)(p.stable??l.Yi),z=(0,h.N2)(s.clumping),{step:j}=s,V={...s,...f.limit===0?{}:{againstLimit:y(s,O,f)},
clumping:f.limit===0?s.clumping:(0,h.dW)(s.clumping,v,f),guard:(0,F.Nj)(s.guard,O),all:A(s.all,{candidate:O,stable:v}),step:{...j,counts:A(j.counts,{candidate:O,
stable:v}),accepted:(0,K.j6)(j.accepted,O,{...f,clumping:z}),isStart:{...j.isStart,ofPolls:!1},calm:R(j.calm,v,f.limit)}};return e(G(V,{candidate:O,stable:v},{policy:f,
clumping:z}),f)}function R(s,{n:p,bad:f},O){return p===0?s:f>O*p?0:s+1}const A=(s,p)=>({candidate:(0,l.tY)(s.candidate,p.candidate),stable:(0,l.tY)(s.stable,p.stable)}),
y=({againstLimit:s,clumping:p,step:f},O,v)=>(0,m.np)(s,(0,m.s7)(s,f.isStart.ofPolls,v.polls),(0,m.ft)(O,v.limit,(0,h.N2)(p))),$=20;function G(s,p,{policy:f,clumping:O}){
const v=A(s.block,p),{candidate:z,stable:j}=v;if(z.n===0||j.n===0||z.n+j.n<$)return{...s,block:v};const{againstStable:V,step:Z}=s,{missedFault:et,polls:nt}=f;return{
...s,block:S,againstStable:(0,m.np)(V,(0,m.s7)(V,Z.isStart.ofBlocks,nt),(0,m.ho)(v,O)),step:{...Z,isStart:{...Z.isStart,ofBlocks:!1},acceptedAsStable:(0,K.WQ)(Z.
acceptedAsStable,v,{missedFault:et,clumping:O})}}}const o=10;function e(s,p){const{step:f}=s;if(f.outage==="on"&&f.calm>=o)return{...s,hadOutage:!0,step:{...f,outage:"\
over"}};const O=a(s,p)&&B(s,p)&&!I(s,p);return f.outage==="none"&&O&&!D(s,p)?{...s,step:{...f,outage:"on"}}:s}const B=({step:s},{limit:p})=>(0,l.tC)(s.counts.stable)>
p;function a(s,{limit:p,falseAbort:f},O=0){const{againstLimit:v,clumping:z,step:j}=s;if(p===0)return j.counts.candidate.bad>0;const V=(0,m.ft)({n:O,bad:0},p,(0,h.
N2)(z));return(0,m.X1)((0,m.np)(v,0,V))>=1/f}function c({all:s,block:p,step:f}){const{n:O}=p.candidate;return s.stable.n===0?!1:p.stable.n>0||O<$||f.outage==="o\
n"?!0:O<_&&O*s.stable.n<g*s.candidate.n}const g=5,_=100,I=(s,{falseAbort:p})=>(0,m.X1)(s.againstStable)>=1/p,D=({before:s},{falseAbort:p})=>(0,m.X1)(s.against)>=
1/p}),45086:((q,H,M)=>{M.d(H,{CP:()=>F,N2:()=>T,dW:()=>x,qE:()=>S});var l=M(47248);const F={requests:0,errors:0,squares:0,expected:0,outage:l.QJ},K=5,h=10,m=.2,
T=({squares:E,expected:P})=>Math.min(h,Math.max(1,(K+E)/(K+P))),S=({errors:E})=>E>=K,C=1/60;function x(E,P,{limit:L,falseAbort:U}){const R=(0,l.Hw)(E.outage,C,(0,l.
ft)(P,L,T(E)));if((0,l.cz)(R)>=1/U)return{...E,outage:R};const{requests:A,errors:y,squares:$,expected:G}=E,o={...E,requests:A+P.n,errors:y+P.bad,outage:R},e=A+m/
L;if(P.n>e)return o;const B=P.n*(y+m)/e;return{...o,squares:$+(P.bad-B)**2,expected:G+B}}}),96518:((q,H,M)=>{M.d(H,{Ix:()=>x,Kg:()=>y,Vj:()=>S,_K:()=>L,h9:()=>T});
var l=M(29535),F=M(85617),K=M(76058),h=M(98063),m=M(28560);const T=a=>a==="outage"||a==="outage-over"?"inconclusive":a;function S(a,c){const g=L(a);return g.some(
x)?"failed":g.some(({state:_})=>_.step.outage==="on")?"outage":g.some(({state:_})=>_.step.outage==="over")?"outage-over":c.polls>=c.least&&C(g,c)?"not-judged":c.
polls>=c.least&&A(g,c.longest)?"passed":"inconclusive"}function C(a,{polls:c,longest:g}){const[_,I]=[a.filter(({isGuard:s})=>s),a.filter(({isGuard:s})=>!s)];return!_.
every(({state:s,mayBeSilent:p})=>p&&s.step.counts.candidate.n===0)&&c<g?!1:I.length===0||_.length>0&&A(I,g)}function x(a){const{state:c,policy:g,pending:_}=a;return g.
limit===0?(0,h.hU)(c,g):a.isExcused?!1:(E(a)?(0,h.Bx)(c,g):!P(a))&&(0,h.hU)(c,g,_?.all)&&(0,K.Qb)(c.guard)}const E=({state:a,isAll:c=!1})=>(0,h.uQ)(a)&&!(c&&a.step.
counts.stable.n===0),P=({state:a,policy:c})=>a.hadOutage||(0,h.zg)(a,c),L=a=>a.map(c=>{const g=_=>_.kind===c.kind&&E(_)&&U(_);return E(c)||!a.some(g)?c:{...c,isExcused:!0}});
function U({state:{step:a},policy:c}){const{stable:g}=a.counts;return g.bad>=R&&(0,l.tC)(g)>c.limit}const R=2;function A(a,c){const g=D=>E(D)||!(0,h.zg)(D.state,
D.policy),_=a.some(g)?a.filter(g):a,I=e(_,c);return I.length>0&&_.every(D=>I.includes(D)?y(D):!G(D))}function y({state:a,policy:c,pending:{overdue:g}=$}){const{
accepted:_,acceptedAsStable:I}=a.step;return g>0||!(0,m.oB)(_,c)?g===0&&(0,h.zg)(a,c)&&(0,m.oB)(I,c):(0,h.zg)(a,c)||a.hadOutage||!(0,h.hU)(a,c)}const $={all:0,overdue:0},
G=({state:{step:a}})=>a.counts.candidate.bad>=2&&a.accepted<0,o=.4;function e(a,c){const g=a.map(_=>({metric:_,polls:B(_)}));return g.filter(({metric:{kind:_,state:I,
mayBeSilent:D},polls:s})=>{if(I.all.candidate.n===0&&!D)return!0;const p=g.filter(f=>f.metric.kind===_).map(f=>f.polls);return s<=o*c||s===Math.min(...p)}).map(
({metric:_})=>_)}function B({state:{all:a,guard:c,before:g},policy:_,share:I}){const D=a.candidate.n+a.stable.n;if(D===0)return Number.POSITIVE_INFINITY;const s=(0,l.
tC)((0,l.tY)(a.stable,g.counts));return(0,F.we)(_,s)/(D/c.polls*I)}}),52450:((q,H,M)=>{M.d(H,{L:()=>F});var l=M(29535);function F(o,e){if(e.foreign)return{do:"s\
top",because:e.foreign};if(e.silent)return{do:"give-up",because:"api-silent"};switch(e.stage){case"aborting":return K(o,e);case"promoting":return{do:"finish-pro\
motion"};case"claimed":return h(e)??m(e)??{do:"deploy"};case"deployed":return h(e)??m(e)??T(o,e);case"presented":return h(e)??m(e)??S(o,e);case"stepping":return h(
e)??m(e)??C(o,e);case"paused":return h(e)??{do:"pause"};case"stopped":return{do:"stop",because:"traffic"}}}const K=(o,e)=>e.isStranded?{do:"abort",because:e.abortBecause??
"stable-gone"}:e.inForce?{do:"clean-up"}:$(e,o.limits.routeMs,{do:"give-up",because:"route-stuck"}),h=o=>o.abortBecause?{do:"abort",because:o.abortBecause}:o.isStranded?
{do:"abort",because:"stable-gone"}:o.candidate==="without-room"?{do:"abort",because:"candidate-without-room"}:o.candidate==="failed"?{do:"abort",because:"candid\
ate-failed"}:void 0,m=o=>o.isFollowed?void 0:{do:"follow"};function T(o,e){return e.tagHost==="not-asked"?{do:"watch-tag-host"}:e.candidate==="ready"?e.tagHost===
"known"?{do:"tag-candidate"}:{do:"wait",atMostMs:o.limits.totalMs}:e.candidate==="never"?{do:"abort",because:"candidate-not-made"}:$(e,o.limits.readyMs,{do:"abo\
rt",because:"candidate-not-ready"})}function S(o,e){return e.inForce?e.health==="failed"?{do:"abort",because:"health-failed"}:e.health==="unreachable"?{do:"abor\
t",because:"health-unreachable"}:e.health==="not-proven"?{do:"abort",because:"health-not-proven"}:U(o,e,0,e.health):y(o,e)}function C(o,e){return e.verdict==="f\
ailed"?{do:"abort",because:"analysis-failed"}:e.request==="made"?{do:"take-request"}:e.isHeld?e.request==="taken"&&e.verdict!=="outage"?U(o,e,e.step+1,"passed"):
e.verdict==="outage-over"?{do:"hold-again"}:x(o,e):e.inForce||e.wasHeld?{do:"begin-hold"}:y(o,e)}function x(o,e){const{holdMs:B,percent:a}=G(o,e.step);if(e.heldMs<
B)return E(e,B);const c=e.verdict==="inconclusive"||e.verdict==="outage",g=e.longestMs+(e.scaled?o.limits.readyMs:0);return c&&e.heldMs<g?E(e,g):(c?P(o,e):void 0)??
L(o,e,a)}const E=({heldMs:o},e)=>({do:"wait",atMostMs:Math.min(e-o,l.I$-o%l.I$)});function P({onInconclusive:o},{verdict:e}){return e==="outage"||o==="abort"?{do:"\
abort",because:"analysis-inconclusive"}:o==="hold"?{do:"hold-again"}:void 0}const L=(o,e,B)=>o.pauseAt===B?{do:"pause"}:U(o,e,e.step+1,"passed");function U(o,e,B,a){
const c=B>=o.steps.length,g=R(o,e,c)??(c?void 0:A(o,e,B));return g||(a==="not-run"?{do:"check-health"}:a==="running"?{do:"wait",atMostMs:o.limits.totalMs}:c?o.ending===
"promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:B})}function R(o,e,B){const{readyMs:a}=o.limits;if(e.candidate==="starting")return $(e,a,{do:"abort",
because:"candidate-not-ready"});if(!(B&&o.ending==="promote"))return B&&!e.inForce?y(o,e):e.stableReady?void 0:$(e,a,{do:"abort",because:"stable-not-ready"})}function A(o,e,B){
return e.scaled?e.warm?void 0:$(e,o.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):{do:"scale",step:B}}const y=(o,e)=>$(e,o.limits.routeMs,{do:"abort",
because:"route-stuck"}),$=(o,e,B)=>o.waitedMs<e?{do:"wait",atMostMs:e-o.waitedMs}:B;function G(o,e){return o.steps[e]??{percent:0,holdMs:0}}})};export{ht as id,_t as ids,Mt as modules};
