const ht=676,_t=[676],Mt={48122:((q,H,v)=>{v.d(H,{b:()=>K});var f=v(29535);const N=24;function K(m,j,{fromMs:k,toMs:D}){const S=j.filter(T=>T.source===m);if(S.length===
0||D<=k)return[];let[P,E,F]=[f.Yi,f.Yi,0];return Array.from({length:N},(T,R)=>{const A=k+(D-k)*(R+1)/N;for(let y=S[F];y&&y.atMs<=A;y=S[++F])y.of==="candidate"?P=
(0,f.tY)(P,y):E=(0,f.tY)(E,y);return{afterMs:Math.round(A-k),..._(P),...E.n>0?{stable:_(E)}:{}}})}const _=({n:m,bad:j})=>({count:m,bad:j})}),38844:((q,H,v)=>{v.
d(H,{Ep:()=>ut,b6:()=>et,PD:()=>V,Nh:()=>z});var f=v(29535),N=v(1155);function K({name:t,one:n},r,u){const d=r.filter(({source:W})=>W===t),c=d.filter(W=>W.of===
"candidate"),h=_(d.filter(W=>W.of==="stable")),I=c.flatMap(({latencyMs:W})=>W??[]).sort((W,J)=>W-J),{n:Q,bad:U}=_(c);return{source:t,one:n,count:Q,bad:U,...k(c),
slow:m(c,u).bad,p50Ms:D(I,.5),p95Ms:D(I,.95),p99Ms:D(I,.99),...h.n>0?{stable:{count:h.n,bad:h.bad}}:{}}}const _=t=>t.reduce(f.tY,f.Yi),m=(t,n=Number.POSITIVE_INFINITY)=>t.
reduce((r,{n:u,slow:d,latencyMs:c})=>d===void 0&&c===void 0?r:(0,f.tY)(r,{n:u,bad:d??(Number(c)>n?u:0)}),f.Yi),j=3;function k(t){const n=t.flatMap(({bad:c,note:h})=>c===
0||h===void 0?[]:[{bad:c,note:h}]);if(n.length===0)return{};const r=[...Map.groupBy(n,({note:c})=>c)].map(([c,h])=>({note:c,bad:h.reduce((I,{bad:Q})=>I+Q,0)})).
sort((c,h)=>h.bad-c.bad),u=r.slice(0,j).map(({note:c,bad:h})=>`${h} x ${c}`),d=r.slice(j).reduce((c,{bad:h})=>c+h,0);return{causes:[...u,...d>0?[`${d} x another\
 cause`]:[]].join(", ")}}const D=(t,n)=>t[Math.max(0,Math.ceil(t.length*n)-1)];var S=v(98063),P=v(28560),E=v(279);const F=Math.log(10);function T({n:t,bad:n}){const r=(0,E.
l)(n+1,t-n+1),u=c=>r-(0,E.H)(n,Math.log(c))-(0,E.H)(t-n,Math.log(1-c))<F,d=t>0?n/t:.5;return{from:A(u,d,0),to:A(u,d,1)}}const R=50;function A(t,n,r){if(t(r))return r;
let[u,d]=[n,r];for(let c=0;c<R;c++){const h=(u+d)/2;t(h)?u=h:d=h}return u}var y=v(45086),$=v(96518);function G(t){const{metric:n}=t,{candidate:r,stable:u}=n.state.
step.counts,d=u.n>0?`; stable ${g(u)} (${O((0,f.tC)(u))})`:"; without comparison";return(0,$.Kg)(n)&&(0,f.tC)(r)>n.policy.limit?(0,S.zg)(n.state,n.policy)?e(t,d):
B(t,d):`${o(t)}: ${g(r)} ${b(t)} (${L(t)})${d}${i(n)}.${l(n)}`}function o(t){const{metric:n}=t;return(0,$.Ix)(n)?`Above ${p(t)}`:n.isExcused||n.state.step.outage===
"on"?"Stable fails as well, so this is not held against the candidate":n.state.step.outage==="over"?"Stable failed as well, so the step is held again":(0,$.Kg)(
n)?`Within ${p(t)}`:`Too little to judge by ${p(t)}`}const e=(t,n)=>{const{candidate:r}=t.metric.state.step.counts;return`${g(r)} ${b(t)} (${O((0,f.tC)(r))})${n}\
: no worse than stable, which was above ${p(t)} before.`},B=(t,n)=>{const{candidate:r}=t.metric.state.step.counts,{limit:u,detect:d}=t.metric.policy,c=t.kind===
"errors"?p(t):`the ${O(u)} that may`;return`${g(r)} ${b(t)} (${O((0,f.tC)(r))})${n}: above ${c}, but not surely; ${O(d)} would have returned traffic.`};function L({
metric:t,kind:n,measured:{causes:r}}){const u=O((0,f.tC)(t.state.step.counts.candidate)),d=n==="latency"?`, and at most ${O(t.policy.limit)} may`:r?`: ${r}`:"";
return`${u}${d}; ${a(t)}`}function a(t){const{step:n}=t.state,{from:r,to:u}=T(n.counts.candidate);return(0,$.Ix)(t)?`surely above ${O(r)}`:(0,$.Kg)(t)&&(0,P.oB)(
n.accepted,t.policy)?`surely below ${O(Math.min(u,t.policy.detect))}`:`may be up to ${O(u)}`}const i=({pending:t})=>t&&t.overdue>0?`; ${t.overdue} more are over\
due`:"",b=({kind:t,measured:{source:n},maxLatencyMs:r})=>t==="errors"?`${n} failed`:`${n} took over ${r} ms`,p=({kind:t,metric:{policy:n}})=>t==="errors"?`the l\
imit of ${O(n.limit)}`:"the latency limit",x=1.5,s=" Stable had too few errors to tell whether errors come in clumps.";function l(t){const{clumping:n}=t.state;if(!(0,y.
qE)(n))return n.requests>0&&(0,$.Ix)(t)?s:"";const r=(0,y.N2)(n);return r>x?` Errors of stable come in clumps of about ${Math.round(r)}.`:""}const g=({bad:t,n})=>`${M(
t)} of ${M(n)}`,M=t=>t.toLocaleString("en-US"),O=t=>`${Number((100*t).toPrecision(2))} %`,z=t=>({polls:0,taken:0,states:t}),C=({sources:t,limits:n,plannedMs:r})=>(0,N.
fZ)(t,n,Math.ceil(r/f.I$));function V({polls:t,taken:n,states:r},u,{step:d,at:c,judged:h}){const I=C(h),Q=Math.floor((c-d.fromMs)/f.I$);let U={polls:t,taken:n,states:r};
for(;U.polls<Q;){const W=d.fromMs+(U.polls+1)*f.I$,J=nt(u,U.taken,W),w=ot(I,U.states,(tt,Y)=>(0,S.FY)(tt,rt(J,Y,h),Y.policy));U={polls:U.polls+1,taken:U.taken+J.
length,states:Z(w)}}return U}function Z(t){return Object.values(t).some(({step:n})=>n.outage==="over")?Object.fromEntries(Object.entries(t).map(([n,r])=>[n,{...r,
hadOutage:!0}])):t}function et(t,n,r){return[...Map.groupBy(n,({atMs:d})=>Math.floor(d/f.I$)).values()].reduce((d,c)=>ot(C(r),d,(h,I)=>(0,S.KJ)(h,rt(c,I,r).stable??
f.Yi,I.policy)),t)}function nt(t,n,r){let u=n;for(;u<t.length&&(t[u]?.atMs??r)<r;)u++;return t.slice(n,u)}const ot=(t,n,r)=>({...n,...Object.fromEntries(t.map(u=>[
u.key,r(n[u.key]??S.D6,u)]))});function rt(t,{source:n,kind:r},{limits:u}){const d=c=>{const h=t.filter(I=>I.source===n&&I.of===c);return r==="errors"?_(h):m(h,
u.maxLatencyMs)};return{candidate:d("candidate"),stable:d("stable")}}function ut({polls:t,taken:n,states:r},u,{step:d,judged:c,at:h=0,pending:I=[]}){const Q=u.slice(
0,n),U=c.sources.map(Y=>K(Y,Q,c.limits.maxLatencyMs));if(d.holdMs===0)return{...at,sources:U.map(Y=>({...Y,...at}))};const W=C(c),J=(0,$._K)(W.map(Y=>{const st=I.
filter(({source:X})=>X===Y.source).map(({dueMs:X})=>h-X),ct=U.find(({source:X})=>X===Y.source)?.p99Ms??0;return{...lt(Y,r,d),pending:dt(st,ct)}})),w=(0,$.Vj)(J,
{polls:t,least:it(d.holdMs),longest:it(d.longestMs)}),tt=U.map(Y=>{const st=J.filter((ct,X)=>W[X]?.source===Y.source);return{...Y,...gt(st,Y,c.limits.maxLatencyMs)}});
return{verdict:w,why:bt(w,tt),sources:tt}}const dt=(t,n)=>({all:t.length,overdue:t.filter(r=>r>n).length}),at={verdict:"not-asked",why:"This step is not held."},
it=t=>Math.ceil(t/f.I$);function lt({key:t,source:n,...r},u,{percent:d}){const c=u[t]??S.D6,{candidate:h,stable:I}=c.all,Q=I.n>0&&Math.abs(h.n-I.n)<=ft*(h.n+I.n);
return{...r,state:c,isAll:d===100,share:I.n===0?1:Q?.5:d/100}}const ft=.1;function gt(t,n,r){const u=t.filter(({state:c})=>c.step.counts.candidate.n>0);if(u.length===
0)return{verdict:t.every(({mayBeSilent:h})=>h)?"not-asked":"inconclusive",why:`There was no ${n.one}.`};const d=u.map(c=>G({metric:c,kind:c.kind,measured:n,...r===
void 0?{}:{maxLatencyMs:r}}));return{verdict:pt(u),why:d.join(" ")}}function pt(t){return t.some($.Ix)?"failed":t.every($.Kg)?"passed":t.every(n=>n.isGuard||(0,$.
Kg)(n))?"not-judged":"inconclusive"}function mt(t,{verdict:n}){return t==="failed"?n==="failed":t==="passed"||t==="not-judged"?n!=="not-asked":n==="inconclusive"}
function bt(t,n){const r=n.filter(d=>mt(t,d));return(r.length>0?r:n).map(({why:d})=>d).join(" ")||"Nothing measures this candidate."}}),98063:((q,H,v)=>{v.d(H,{
Bx:()=>p,Cq:()=>P,D6:()=>S,FY:()=>T,KJ:()=>F,MB:()=>E,hU:()=>L,oV:()=>j,uQ:()=>a,zg:()=>x});var f=v(29535),N=v(76058),K=v(28560),_=v(45086),m=v(47248);const j=({
block:s,step:l,...g})=>g,k={candidate:f.Yi,stable:f.Yi},D=s=>({counts:k,accepted:0,acceptedAsStable:0,isStart:{ofPolls:s,ofBlocks:s},outage:"none",calm:0}),S={againstLimit:m.
eq,againstStable:m.eq,block:k,clumping:_.CP,guard:N.Gg,all:k,before:{counts:f.Yi,against:m.eq},hadOutage:!1,step:D(!0)},P=s=>({...s,block:k,step:D(!0)}),E=s=>({
...s,block:k,step:D(!1)});function F(s,l,g){const M=(0,f.BU)(l),O=(0,f.tY)(s.before.counts,M);if(g.limit===0)return{...s,before:{...s.before,counts:O}};const{against:z}=s.
before,C=(0,m.s7)(z,!1,g.polls),V=(0,m.ft)(M,g.limit,(0,_.N2)(s.clumping));return{...s,before:{counts:O,against:(0,m.np)(z,C,V)},clumping:(0,_.dW)(s.clumping,M,
g)}}function T(s,l,g){const M=(0,f.BU)(l.candidate),O=(0,f.BU)(l.stable??f.Yi),z=(0,_.N2)(s.clumping),{step:C}=s,V={...s,...g.limit===0?{}:{againstLimit:y(s,M,g)},
clumping:g.limit===0?s.clumping:(0,_.dW)(s.clumping,O,g),guard:(0,N.Nj)(s.guard,M),all:A(s.all,{candidate:M,stable:O}),step:{...C,counts:A(C.counts,{candidate:M,
stable:O}),accepted:(0,K.j6)(C.accepted,M,{...g,clumping:z}),isStart:{...C.isStart,ofPolls:!1},calm:R(C.calm,O,g.limit)}};return e(G(V,{candidate:M,stable:O},{policy:g,
clumping:z}),g)}function R(s,{n:l,bad:g},M){return l===0?s:g>M*l?0:s+1}const A=(s,l)=>({candidate:(0,f.tY)(s.candidate,l.candidate),stable:(0,f.tY)(s.stable,l.stable)}),
y=({againstLimit:s,clumping:l,step:g},M,O)=>(0,m.np)(s,(0,m.s7)(s,g.isStart.ofPolls,O.polls),(0,m.ft)(M,O.limit,(0,_.N2)(l))),$=20;function G(s,l,{policy:g,clumping:M}){
const O=A(s.block,l),{candidate:z,stable:C}=O;if(z.n===0||C.n===0||z.n+C.n<$)return{...s,block:O};const{againstStable:V,step:Z}=s,{missedFault:et,polls:nt}=g;return{
...s,block:k,againstStable:(0,m.np)(V,(0,m.s7)(V,Z.isStart.ofBlocks,nt),(0,m.ho)(O,M)),step:{...Z,isStart:{...Z.isStart,ofBlocks:!1},acceptedAsStable:(0,K.WQ)(Z.
acceptedAsStable,O,{missedFault:et,clumping:M})}}}const o=10;function e(s,l){const{step:g}=s;if(g.outage==="on"&&g.calm>=o)return{...s,hadOutage:!0,step:{...g,outage:"\
over"}};const M=L(s,l)&&B(s,l)&&!p(s,l);return g.outage==="none"&&M&&!x(s,l)?{...s,step:{...g,outage:"on"}}:s}const B=({step:s},{limit:l})=>(0,f.tC)(s.counts.stable)>
l;function L(s,{limit:l,falseAbort:g},M=0){const{againstLimit:O,clumping:z,step:C}=s;if(l===0)return C.counts.candidate.bad>0;const V=(0,m.ft)({n:M,bad:0},l,(0,_.
N2)(z));return(0,m.X1)((0,m.np)(O,0,V))>=1/g}function a({all:s,block:l,step:g}){const{n:M}=l.candidate;return s.stable.n===0?!1:l.stable.n>0||M<$||g.outage==="o\
n"?!0:M<b&&M*s.stable.n<i*s.candidate.n}const i=5,b=100,p=(s,{falseAbort:l})=>(0,m.X1)(s.againstStable)>=1/l,x=({before:s},{falseAbort:l})=>(0,m.X1)(s.against)>=
1/l}),45086:((q,H,v)=>{v.d(H,{CP:()=>N,N2:()=>j,dW:()=>S,qE:()=>k});var f=v(47248);const N={requests:0,errors:0,squares:0,expected:0,outage:f.QJ},K=5,_=10,m=.2,
j=({squares:P,expected:E})=>Math.min(_,Math.max(1,(K+P)/(K+E))),k=({errors:P})=>P>=K,D=1/60;function S(P,E,{limit:F,falseAbort:T}){const R=(0,f.Hw)(P.outage,D,(0,f.
ft)(E,F,j(P)));if((0,f.cz)(R)>=1/T)return{...P,outage:R};const{requests:A,errors:y,squares:$,expected:G}=P,o={...P,requests:A+E.n,errors:y+E.bad,outage:R},e=A+m/
F;if(E.n>e)return o;const B=E.n*(y+m)/e;return{...o,squares:$+(E.bad-B)**2,expected:G+B}}}),96518:((q,H,v)=>{v.d(H,{Ix:()=>P,Kg:()=>$,Vj:()=>k,_K:()=>T,h9:()=>j});
var f=v(29535),N=v(85617),K=v(76058),_=v(98063),m=v(28560);const j=a=>a==="outage"||a==="outage-over"?"inconclusive":a;function k(a,i){const b=T(a);return b.some(
P)?"failed":b.some(({state:p})=>p.step.outage==="on")?"outage":b.some(({state:p})=>p.step.outage==="over")?"outage-over":i.polls>=i.least&&D(b,i)?"not-judged":i.
polls>=i.least&&y(b,i.longest)?"passed":"inconclusive"}function D(a,{polls:i,longest:b}){const[p,x]=[a.filter(({isGuard:l})=>l),a.filter(({isGuard:l})=>!l)];return!p.
every(({state:l,mayBeSilent:g})=>g&&l.step.counts.candidate.n===0)&&(i<b||S(p))?!1:x.length===0||p.length>0&&y(x,b)}const S=a=>a.some(({mayBeSilent:i})=>!i)&&a.
every(({state:i})=>i.step.counts.candidate.n===0);function P(a){const{state:i,policy:b,pending:p}=a;return b.limit===0?(0,_.hU)(i,b):a.isExcused?!1:(E(a)?(0,_.Bx)(
i,b):!F(a))&&(0,_.hU)(i,b,p?.all)&&(0,K.Qb)(i.guard)}const E=({state:a,isAll:i=!1})=>(0,_.uQ)(a)&&!(i&&a.step.counts.stable.n===0),F=({state:a,policy:i})=>a.hadOutage||
(0,_.zg)(a,i),T=a=>a.map(i=>{const b=p=>p.kind===i.kind&&E(p)&&R(p);return E(i)||!a.some(b)?i:{...i,isExcused:!0}});function R({state:{step:a},policy:i}){const{
stable:b}=a.counts;return b.bad>=A&&(0,f.tC)(b)>i.limit}const A=2;function y(a,i){const b=s=>E(s)||!(0,_.zg)(s.state,s.policy),p=a.some(b)?a.filter(b):a,x=B(p,i);
return x.length>0&&p.every(s=>x.includes(s)?$(s):!o(s))}function $({state:a,policy:i,pending:{overdue:b}=G}){const{accepted:p,acceptedAsStable:x}=a.step;return b>
0||!(0,m.oB)(p,i)?b===0&&(0,_.zg)(a,i)&&(0,m.oB)(x,i):(0,_.zg)(a,i)||a.hadOutage||!(0,_.hU)(a,i)}const G={all:0,overdue:0},o=({state:{step:a}})=>a.counts.candidate.
bad>=2&&a.accepted<0,e=.4;function B(a,i){const b=a.map(p=>({metric:p,polls:L(p)}));return b.filter(({metric:{kind:p,state:x,mayBeSilent:s},polls:l})=>{if(x.all.
candidate.n===0&&!s)return!0;const g=b.filter(M=>M.metric.kind===p).map(M=>M.polls);return l<=e*i||l===Math.min(...g)}).map(({metric:p})=>p)}function L({state:{
all:a,guard:i,before:b},policy:p,share:x}){const s=a.candidate.n+a.stable.n;if(s===0)return Number.POSITIVE_INFINITY;const l=(0,f.tC)((0,f.tY)(a.stable,b.counts));
return(0,N.we)(p,l)/(s/i.polls*x)}}),52450:((q,H,v)=>{v.d(H,{L:()=>N});var f=v(29535);function N(o,e){if(e.foreign)return{do:"stop",because:e.foreign};if(e.silent)
return{do:"give-up",because:"api-silent"};switch(e.stage){case"aborting":return K(o,e);case"promoting":return{do:"finish-promotion"};case"claimed":return _(e)??
m(e)??{do:"deploy"};case"deployed":return _(e)??m(e)??j(o,e);case"presented":return _(e)??m(e)??k(o,e);case"stepping":return _(e)??m(e)??D(o,e);case"paused":return _(
e)??{do:"pause"};case"stopped":return{do:"stop",because:"traffic"}}}const K=(o,e)=>e.isStranded?{do:"abort",because:e.abortBecause??"stable-gone"}:e.inForce?{do:"\
clean-up"}:$(e,o.limits.routeMs,{do:"give-up",because:"route-stuck"}),_=o=>o.abortBecause?{do:"abort",because:o.abortBecause}:o.isStranded?{do:"abort",because:"\
stable-gone"}:o.candidate==="without-room"?{do:"abort",because:"candidate-without-room"}:o.candidate==="failed"?{do:"abort",because:"candidate-failed"}:void 0,m=o=>o.
isFollowed?void 0:{do:"follow"};function j(o,e){return e.tagHost==="not-asked"?{do:"watch-tag-host"}:e.candidate==="ready"?e.tagHost==="known"?{do:"tag-candidat\
e"}:{do:"wait",atMostMs:o.limits.totalMs}:e.candidate==="never"?{do:"abort",because:"candidate-not-made"}:$(e,o.limits.readyMs,{do:"abort",because:"candidate-no\
t-ready"})}function k(o,e){return e.inForce?e.health==="failed"?{do:"abort",because:"health-failed"}:e.health==="unreachable"?{do:"abort",because:"health-unreac\
hable"}:e.health==="not-proven"?{do:"abort",because:"health-not-proven"}:T(o,e,0,e.health):y(o,e)}function D(o,e){return e.verdict==="failed"?{do:"abort",because:"\
analysis-failed"}:e.request==="made"?{do:"take-request"}:e.isHeld?e.request==="taken"&&e.verdict!=="outage"?T(o,e,e.step+1,"passed"):e.verdict==="outage-over"?{
do:"hold-again"}:S(o,e):e.inForce||e.wasHeld?{do:"begin-hold"}:y(o,e)}function S(o,e){const{holdMs:B,percent:L}=G(o,e.step);if(e.heldMs<B)return P(e,B);const a=e.
verdict==="inconclusive"||e.verdict==="outage",i=e.longestMs+(e.scaled?o.limits.readyMs:0);return a&&e.heldMs<i?P(e,i):(a?E(o,e):void 0)??F(o,e,L)}const P=({heldMs:o},e)=>({
do:"wait",atMostMs:Math.min(e-o,f.I$-o%f.I$)});function E({onInconclusive:o},{verdict:e}){return e==="outage"||o==="abort"?{do:"abort",because:"analysis-inconcl\
usive"}:o==="hold"?{do:"hold-again"}:void 0}const F=(o,e,B)=>o.pauseAt===B?{do:"pause"}:T(o,e,e.step+1,"passed");function T(o,e,B,L){const a=B>=o.steps.length,i=R(
o,e,a)??(a?void 0:A(o,e,B));return i||(L==="not-run"?{do:"check-health"}:L==="running"?{do:"wait",atMostMs:o.limits.totalMs}:a?o.ending==="promote"?{do:"promote"}:
{do:"keep-split"}:{do:"shift",step:B})}function R(o,e,B){const{readyMs:L}=o.limits;if(e.candidate==="starting")return $(e,L,{do:"abort",because:"candidate-not-r\
eady"});if(!(B&&o.ending==="promote"))return B&&!e.inForce?y(o,e):e.stableReady?void 0:$(e,L,{do:"abort",because:"stable-not-ready"})}function A(o,e,B){return e.
scaled?e.warm?void 0:$(e,o.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):{do:"scale",step:B}}const y=(o,e)=>$(e,o.limits.routeMs,{do:"abort",because:"\
route-stuck"}),$=(o,e,B)=>o.waitedMs<e?{do:"wait",atMostMs:e-o.waitedMs}:B;function G(o,e){return o.steps[e]??{percent:0,holdMs:0}}})};export{ht as id,_t as ids,Mt as modules};
