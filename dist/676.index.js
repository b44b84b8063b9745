const ht=676,_t=[676],Mt={48122:((q,H,M)=>{M.d(H,{b:()=>L});var l=M(29535);const N=24;function L(m,T,{fromMs:x,toMs:A}){const D=T.filter(K=>K.source===m);if(D.length===
0||A<=x)return[];let[P,E,F]=[l.Yi,l.Yi,0];return Array.from({length:N},(K,R)=>{const C=x+(A-x)*(R+1)/N;for(let y=D[F];y&&y.atMs<=C;y=D[++F])y.of==="candidate"?P=
(0,l.tY)(P,y):E=(0,l.tY)(E,y);return{afterMs:Math.round(C-x),..._(P),...E.n>0?{stable:_(E)}:{}}})}const _=({n:m,bad:T})=>({count:m,bad:T})}),38844:((q,H,M)=>{M.
d(H,{Ep:()=>ut,b6:()=>et,PD:()=>V,Nh:()=>z});var l=M(29535),N=M(1155);function L({name:t,one:n},r,u){const d=r.filter(({source:W})=>W===t),c=d.filter(W=>W.of===
"candidate"),h=_(d.filter(W=>W.of==="stable")),S=c.flatMap(({latencyMs:W})=>W??[]).sort((W,J)=>W-J),{n:Q,bad:U}=_(c);return{source:t,one:n,count:Q,bad:U,...x(c),
slow:m(c,u).bad,p50Ms:A(S,.5),p95Ms:A(S,.95),p99Ms:A(S,.99),...h.n>0?{stable:{count:h.n,bad:h.bad}}:{}}}const _=t=>t.reduce(l.tY,l.Yi),m=(t,n=Number.POSITIVE_INFINITY)=>t.
reduce((r,{n:u,slow:d,latencyMs:c})=>d===void 0&&c===void 0?r:(0,l.tY)(r,{n:u,bad:d??(Number(c)>n?u:0)}),l.Yi),T=3;function x(t){const n=t.flatMap(({bad:c,note:h})=>c===
0||h===void 0?[]:[{bad:c,note:h}]);if(n.length===0)return{};const r=[...Map.groupBy(n,({note:c})=>c)].map(([c,h])=>({note:c,bad:h.reduce((S,{bad:Q})=>S+Q,0)})).
sort((c,h)=>h.bad-c.bad),u=r.slice(0,T).map(({note:c,bad:h})=>`${h} x ${c}`),d=r.slice(T).reduce((c,{bad:h})=>c+h,0);return{causes:[...u,...d>0?[`${d} x another\
 cause`]:[]].join(", ")}}const A=(t,n)=>t[Math.max(0,Math.ceil(t.length*n)-1)];var D=M(98063),P=M(28560),E=M(279);const F=Math.log(10);function K({n:t,bad:n}){const r=(0,E.
l)(n+1,t-n+1),u=c=>r-(0,E.H)(n,Math.log(c))-(0,E.H)(t-n,Math.log(1-c))<F,d=t>0?n/t:.5;return{from:C(u,d,0),to:C(u,d,1)}}const R=50;function C(t,n,r){if(t(r))return r;
let[u,d]=[n,r];for(let c=0;c<R;c++){const h=(u+d)/2;t(h)?u=h:d=h}return u}var y=M(45086),$=M(96518);function G(t){const{metric:n}=t,{candidate:r,stable:u}=n.state.
step.counts,d=u.n>0?`; stable ${f(u)} (${v((0,l.tC)(u))})`:"; without comparison";return(0,$.Kg)(n)&&(0,l.tC)(r)>n.policy.limit?(0,D.zg)(n.state,n.policy)?e(t,d):
B(t,d):`${o(t)}: ${f(r)} ${b(t)} (${a(t)})${d}${g(n)}.${p(n)}`}function o(t){const{metric:n}=t;return(0,$.Ix)(n)?`Above ${I(t)}`:n.isExcused||n.state.step.outage===
"on"?"Stable fails as well, so this is not held against the candidate":n.state.step.outage==="over"?"Stable failed as well, so the step is held again":(0,$.Kg)(
n)?`Within ${I(t)}`:`Too little to judge by ${I(t)}`}const e=(t,n)=>{const{candidate:r}=t.metric.state.step.counts;return`${f(r)} ${b(t)} (${v((0,l.tC)(r))})${n}\
: no worse than stable, which was above ${I(t)} before.`},B=(t,n)=>{const{candidate:r}=t.metric.state.step.counts,{limit:u,detect:d}=t.metric.policy,c=t.kind===
"errors"?I(t):`the ${v(u)} that may`;return`${f(r)} ${b(t)} (${v((0,l.tC)(r))})${n}: above ${c}, but not surely; ${v(d)} would have returned traffic.`};function a({
metric:t,kind:n,measured:{causes:r}}){const u=v((0,l.tC)(t.state.step.counts.candidate)),d=n==="latency"?`, and at most ${v(t.policy.limit)} may`:r?`: ${r}`:"";
return`${u}${d}; ${i(t)}`}function i(t){const{step:n}=t.state,{from:r,to:u}=K(n.counts.candidate);return(0,$.Ix)(t)?`surely above ${v(r)}`:(0,$.Kg)(t)&&(0,P.oB)(
n.accepted,t.policy)?`surely below ${v(Math.min(u,t.policy.detect))}`:`may be up to ${v(u)}`}const g=({pending:t})=>!t||t.overdue===0?"":`; ${t.overdue} more ${t.
overdue===1?"is":"are"} overdue`,b=({kind:t,measured:{source:n},maxLatencyMs:r})=>t==="errors"?`${n} failed`:`${n} took over ${r} ms`,I=({kind:t,metric:{policy:n}})=>t===
"errors"?`the limit of ${v(n.limit)}`:"the latency limit",k=1.5,s=" Stable had too few errors to tell whether errors come in clumps.";function p(t){const{clumping:n}=t.
state;if(!(0,y.qE)(n))return n.requests>0&&(0,$.Ix)(t)?s:"";const r=(0,y.N2)(n);return r>k?` Errors of stable come in clumps of about ${Math.round(r)}.`:""}const f=({
bad:t,n})=>`${O(t)} of ${O(n)}`,O=t=>t.toLocaleString("en-US"),v=t=>`${Number((100*t).toPrecision(2))} %`,z=t=>({polls:0,taken:0,states:t}),j=({sources:t,limits:n,
plannedMs:r})=>(0,N.fZ)(t,n,Math.ceil(r/l.I$));function V({polls:t,taken:n,states:r},u,{step:d,at:c,judged:h}){const S=j(h),Q=Math.floor((c-d.fromMs)/l.I$);let U={
polls:t,taken:n,states:r};for(;U.polls<Q;){const W=d.fromMs+(U.polls+1)*l.I$,J=nt(u,U.taken,W),w=ot(S,U.states,(tt,Y)=>(0,D.FY)(tt,rt(J,Y,h),Y.policy));U={polls:U.
polls+1,taken:U.taken+J.length,states:Z(w)}}return U}function Z(t){return Object.values(t).some(({step:n})=>n.outage==="over")?Object.fromEntries(Object.entries(
t).map(([n,r])=>[n,{...r,hadOutage:!0}])):t}function et(t,n,r){return[...Map.groupBy(n,({atMs:d})=>Math.floor(d/l.I$)).values()].reduce((d,c)=>ot(j(r),d,(h,S)=>(0,D.
KJ)(h,rt(c,S,r).stable??l.Yi,S.policy)),t)}function nt(t,n,r){let u=n;for(;u<t.length&&(t[u]?.atMs??r)<r;)u++;return t.slice(n,u)}const ot=(t,n,r)=>({...n,...Object.
fromEntries(t.map(u=>[u.key,r(n[u.key]??D.D6,u)]))});function rt(t,{source:n,kind:r},{limits:u}){const d=c=>{const h=t.filter(S=>S.source===n&&S.of===c);return r===
"errors"?_(h):m(h,u.maxLatencyMs)};return{candidate:d("candidate"),stable:d("stable")}}function ut({polls:t,taken:n,states:r},u,{step:d,judged:c,at:h=0,pending:S=[]}){
const Q=u.slice(0,n),U=c.sources.map(Y=>L(Y,Q,c.limits.maxLatencyMs));if(d.holdMs===0)return{...at,sources:U.map(Y=>({...Y,...at}))};const W=j(c),J=(0,$._K)(W.map(
Y=>{const st=S.filter(({source:X})=>X===Y.source).map(({dueMs:X})=>h-X),ct=U.find(({source:X})=>X===Y.source)?.p99Ms??0;return{...lt(Y,r,d),pending:dt(st,ct)}})),
w=(0,$.Vj)(J,{polls:t,least:it(d.holdMs),longest:it(d.longestMs)}),tt=U.map(Y=>{const st=J.filter((ct,X)=>W[X]?.source===Y.source);return{...Y,...gt(st,Y,c.limits.
maxLatencyMs)}});return{verdict:w,why:bt(w,tt),sources:tt}}const dt=(t,n)=>({all:t.length,overdue:t.filter(r=>r>n).length}),at={verdict:"not-asked",why:"This st\
ep is not held."},it=t=>Math.ceil(t/l.I$);function lt({key:t,source:n,...r},u,{percent:d}){const c=u[t]??D.D6,{candidate:h,stable:S}=c.all,Q=S.n>0&&Math.abs(h.n-
S.n)<=ft*(h.n+S.n);return{...r,state:c,isAll:d===100,share:S.n===0?1:Q?.5:d/100}}const ft=.1;function gt(t,n,r){const u=t.filter(({state:c})=>c.step.counts.candidate.
n>0);if(u.length===0)return{verdict:t.every(({mayBeSilent:h})=>h)?"not-asked":"inconclusive",why:`There was no ${n.one}.`};const d=u.map(c=>G({metric:c,kind:c.kind,
measured:n,...r===void 0?{}:{maxLatencyMs:r}}));return{verdict:pt(u),why:d.join(" ")}}function pt(t){return t.some($.Ix)?"failed":t.every($.Kg)?"passed":t.every(
n=>n.isGuard||(0,$.Kg)(n))?"not-judged":"inconclusive"}function mt(t,{verdict:n}){return t==="failed"?n==="failed":t==="passed"||t==="not-judged"?n!=="not-asked":
n==="inconclusive"}function bt(t,n){const r=n.filter(d=>mt(t,d));return(r.length>0?r:n).map(({why:d})=>d).join(" ")||"Nothing measures this candidate."}}),98063:((q,H,M)=>{
M.d(H,{Bx:()=>I,Cq:()=>P,D6:()=>D,FY:()=>K,KJ:()=>F,MB:()=>E,hU:()=>a,oV:()=>T,uQ:()=>i,zg:()=>k});var l=M(29535),N=M(76058),L=M(28560),_=M(45086),m=M(47248);const T=({
block:s,step:p,...f})=>f,x={candidate:l.Yi,stable:l.Yi},A=s=>({counts:x,accepted:0,acceptedAsStable:0,isStart:{ofPolls:s,ofBlocks:s},outage:"none",calm:0}),D={againstLimit:m.
eq,againstStable:m.eq,block:x,clumping:_.CP,guard:N.Gg,all:x,before:{counts:l.Yi,against:m.eq},hadOutage:!1,step:A(!0)},P=s=>({...s,block:x,step:A(!0)}),E=s=>({
...s,block:x,step:A(!1)});function F(s,p,f){const O=(0,l.BU)(p),v=(0,l.tY)(s.before.counts,O);if(f.limit===0)return{...s,before:{...s.before,counts:v}};const{against:z}=s.
before,j=(0,m.s7)(z,!1,f.polls),V=(0,m.ft)(O,f.limit,(0,_.N2)(s.clumping));return{...s,before:{counts:v,against:(0,m.np)(z,j,V)},clumping:(0,_.dW)(s.clumping,O,
f)}}function K(s,p,f){const O=(0,l.BU)(p.candidate),v=(0,l.BU)(p.stable??l.Yi),z=(0,_.N2)(s.clumping),{step:j}=s,V={...s,...f.limit===0?{}:{againstLimit:y(s,O,f)},
clumping:f.limit===0?s.clumping:(0,_.dW)(s.clumping,v,f),guard:(0,N.Nj)(s.guard,O),all:C(s.all,{candidate:O,stable:v}),step:{...j,counts:C(j.counts,{candidate:O,
stable:v}),accepted:(0,L.j6)(j.accepted,O,{...f,clumping:z}),isStart:{...j.isStart,ofPolls:!1},calm:R(j.calm,v,f.limit)}};return e(G(V,{candidate:O,stable:v},{policy:f,
clumping:z}),f)}function R(s,{n:p,bad:f},O){return p===0?s:f>O*p?0:s+1}const C=(s,p)=>({candidate:(0,l.tY)(s.candidate,p.candidate),stable:(0,l.tY)(s.stable,p.stable)}),
y=({againstLimit:s,clumping:p,step:f},O,v)=>(0,m.np)(s,(0,m.s7)(s,f.isStart.ofPolls,v.polls),(0,m.ft)(O,v.limit,(0,_.N2)(p))),$=20;function G(s,p,{policy:f,clumping:O}){
const v=C(s.block,p),{candidate:z,stable:j}=v;if(z.n===0||j.n===0||z.n+j.n<$)return{...s,block:v};const{againstStable:V,step:Z}=s,{missedFault:et,polls:nt}=f;return{
...s,block:x,againstStable:(0,m.np)(V,(0,m.s7)(V,Z.isStart.ofBlocks,nt),(0,m.ho)(v,O)),step:{...Z,isStart:{...Z.isStart,ofBlocks:!1},acceptedAsStable:(0,L.WQ)(Z.
acceptedAsStable,v,{missedFault:et,clumping:O})}}}const o=10;function e(s,p){const{step:f}=s;if(f.outage==="on"&&f.calm>=o)return{...s,hadOutage:!0,step:{...f,outage:"\
over"}};const O=a(s,p)&&B(s,p)&&!I(s,p);return f.outage==="none"&&O&&!k(s,p)?{...s,step:{...f,outage:"on"}}:s}const B=({step:s},{limit:p})=>(0,l.tC)(s.counts.stable)>
p;function a(s,{limit:p,falseAbort:f},O=0){const{againstLimit:v,clumping:z,step:j}=s;if(p===0)return j.counts.candidate.bad>0;const V=(0,m.ft)({n:O,bad:0},p,(0,_.
N2)(z));return(0,m.X1)((0,m.np)(v,0,V))>=1/f}function i({all:s,block:p,step:f}){const{n:O}=p.candidate;return s.stable.n===0?!1:p.stable.n>0||O<$||f.outage==="o\
n"?!0:O<b&&O*s.stable.n<g*s.candidate.n}const g=5,b=100,I=(s,{falseAbort:p})=>(0,m.X1)(s.againstStable)>=1/p,k=({before:s},{falseAbort:p})=>(0,m.X1)(s.against)>=
1/p}),45086:((q,H,M)=>{M.d(H,{CP:()=>N,N2:()=>T,dW:()=>D,qE:()=>x});var l=M(47248);const N={requests:0,errors:0,squares:0,expected:0,outage:l.QJ},L=5,_=10,m=.2,
T=({squares:P,expected:E})=>Math.min(_,Math.max(1,(L+P)/(L+E))),x=({errors:P})=>P>=L,A=1/60;function D(P,E,{limit:F,falseAbort:K}){const R=(0,l.Hw)(P.outage,A,(0,l.
ft)(E,F,T(P)));if((0,l.cz)(R)>=1/K)return{...P,outage:R};const{requests:C,errors:y,squares:$,expected:G}=P,o={...P,requests:C+E.n,errors:y+E.bad,outage:R},e=C+m/
F;if(E.n>e)return o;const B=E.n*(y+m)/e;return{...o,squares:$+(E.bad-B)**2,expected:G+B}}}),96518:((q,H,M)=>{M.d(H,{Ix:()=>P,Kg:()=>$,Vj:()=>x,_K:()=>K,h9:()=>T});
var l=M(29535),N=M(85617),L=M(76058),_=M(98063),m=M(28560);const T=a=>a==="outage"||a==="outage-over"?"inconclusive":a;function x(a,i){const g=K(a);return g.some(
P)?"failed":g.some(({state:b})=>b.step.outage==="on")?"outage":g.some(({state:b})=>b.step.outage==="over")?"outage-over":i.polls>=i.least&&A(g,i)?"not-judged":i.
polls>=i.least&&y(g,i.longest)?"passed":"inconclusive"}function A(a,{polls:i,longest:g}){const[b,I]=[a.filter(({isGuard:s})=>s),a.filter(({isGuard:s})=>!s)];return!b.
every(({state:s,mayBeSilent:p})=>p&&s.step.counts.candidate.n===0)&&(i<g||D(b))?!1:I.length===0||b.length>0&&y(I,g)}const D=a=>a.some(({mayBeSilent:i})=>!i)&&a.
every(({state:i})=>i.step.counts.candidate.n===0);function P(a){const{state:i,policy:g,pending:b}=a;return g.limit===0?(0,_.hU)(i,g):a.isExcused?!1:(E(a)?(0,_.Bx)(
i,g):!F(a))&&(0,_.hU)(i,g,b?.all)&&(0,L.Qb)(i.guard)}const E=({state:a,isAll:i=!1})=>(0,_.uQ)(a)&&!(i&&a.step.counts.stable.n===0),F=({state:a,policy:i})=>a.hadOutage||
(0,_.zg)(a,i),K=a=>a.map(i=>{const g=b=>b.kind===i.kind&&E(b)&&R(b);return E(i)||!a.some(g)?i:{...i,isExcused:!0}});function R({state:{step:a},policy:i}){const{
stable:g}=a.counts;return g.bad>=C&&(0,l.tC)(g)>i.limit}const C=2;function y(a,i){const g=k=>E(k)||!(0,_.zg)(k.state,k.policy),b=a.some(g)?a.filter(g):a,I=e(b,i);
return I.length>0&&b.every(k=>I.includes(k)?$(k):!G(k))}function $({state:a,policy:i,pending:g}){const{accepted:b,acceptedAsStable:I}=a.step,k=g?.overdue??0;return k>
0||!(0,m.oB)(b,i)?k===0&&(0,_.zg)(a,i)&&(0,m.oB)(I,i):(0,_.zg)(a,i)||a.hadOutage||!(0,_.hU)(a,i)}const G=({state:{step:a}})=>a.counts.candidate.bad>=2&&a.accepted<
0,o=.4;function e(a,i){const g=a.map(b=>({metric:b,polls:B(b)}));return g.filter(({metric:{kind:b,state:I,mayBeSilent:k},polls:s})=>{if(I.all.candidate.n===0&&!k)
return!0;const p=g.filter(f=>f.metric.kind===b).map(f=>f.polls);return s<=o*i||s===Math.min(...p)}).map(({metric:b})=>b)}function B({state:{all:a,guard:i,before:g},
policy:b,share:I}){const k=a.candidate.n+a.stable.n;if(k===0)return Number.POSITIVE_INFINITY;const s=(0,l.tC)((0,l.tY)(a.stable,g.counts));return(0,N.we)(b,s)/(k/
i.polls*I)}}),52450:((q,H,M)=>{M.d(H,{L:()=>N});var l=M(29535);function N(o,e){if(e.foreign)return{do:"stop",because:e.foreign};if(e.silent)return{do:"give-up",
because:"api-silent"};switch(e.stage){case"aborting":return L(o,e);case"promoting":return{do:"finish-promotion"};case"claimed":return _(e)??m(e)??{do:"deploy"};case"\
deployed":return _(e)??m(e)??T(o,e);case"presented":return _(e)??m(e)??x(o,e);case"stepping":return _(e)??m(e)??A(o,e);case"paused":return _(e)??{do:"pause"};case"\
stopped":return{do:"stop",because:"traffic"}}}const L=(o,e)=>e.isStranded?{do:"abort",because:e.abortBecause??"stable-gone"}:e.inForce?{do:"clean-up"}:$(e,o.limits.
routeMs,{do:"give-up",because:"route-stuck"}),_=o=>o.abortBecause?{do:"abort",because:o.abortBecause}:o.isStranded?{do:"abort",because:"stable-gone"}:o.candidate===
"without-room"?{do:"abort",because:"candidate-without-room"}:o.candidate==="failed"?{do:"abort",because:"candidate-failed"}:void 0,m=o=>o.isFollowed?void 0:{do:"\
follow"};function T(o,e){return e.tagHost==="not-asked"?{do:"watch-tag-host"}:e.candidate==="ready"?e.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:o.
limits.totalMs}:e.candidate==="never"?{do:"abort",because:"candidate-not-made"}:$(e,o.limits.readyMs,{do:"abort",because:"candidate-not-ready"})}function x(o,e){
return e.inForce?e.health==="failed"?{do:"abort",because:"health-failed"}:e.health==="unreachable"?{do:"abort",because:"health-unreachable"}:e.health==="not-pro\
ven"?{do:"abort",because:"health-not-proven"}:K(o,e,0,e.health):y(o,e)}function A(o,e){return e.verdict==="failed"?{do:"abort",because:"analysis-failed"}:e.request===
"made"?{do:"take-request"}:e.isHeld?e.request==="taken"&&e.verdict!=="outage"?K(o,e,e.step+1,"passed"):e.verdict==="outage-over"?{do:"hold-again"}:D(o,e):e.inForce||
e.wasHeld?{do:"begin-hold"}:y(o,e)}function D(o,e){const{holdMs:B,percent:a}=G(o,e.step);if(e.heldMs<B)return P(e,B);const i=e.verdict==="inconclusive"||e.verdict===
"outage",g=e.longestMs+(e.scaled?o.limits.readyMs:0);return i&&e.heldMs<g?P(e,g):(i?E(o,e):void 0)??F(o,e,a)}const P=({heldMs:o},e)=>({do:"wait",atMostMs:Math.min(
e-o,l.I$-o%l.I$)});function E({onInconclusive:o},{verdict:e}){return e==="outage"||o==="abort"?{do:"abort",because:"analysis-inconclusive"}:o==="hold"?{do:"hold\
-again"}:void 0}const F=(o,e,B)=>o.pauseAt===B?{do:"pause"}:K(o,e,e.step+1,"passed");function K(o,e,B,a){const i=B>=o.steps.length,g=R(o,e,i)??(i?void 0:C(o,e,B));
return g||(a==="not-run"?{do:"check-health"}:a==="running"?{do:"wait",atMostMs:o.limits.totalMs}:i?o.ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"sh\
ift",step:B})}function R(o,e,B){const{readyMs:a}=o.limits;if(e.candidate==="starting")return $(e,a,{do:"abort",because:"candidate-not-ready"});if(!(B&&o.ending===
"promote"))return B&&!e.inForce?y(o,e):e.stableReady?void 0:$(e,a,{do:"abort",because:"stable-not-ready"})}function C(o,e,B){return e.scaled?e.warm?void 0:$(e,o.
limits.readyMs,{do:"abort",because:"candidate-not-warm"}):{do:"scale",step:B}}const y=(o,e)=>$(e,o.limits.routeMs,{do:"abort",because:"route-stuck"}),$=(o,e,B)=>o.
waitedMs<e?{do:"wait",atMostMs:e-o.waitedMs}:B;function G(o,e){return o.steps[e]??{percent:0,holdMs:0}}})};export{ht as id,_t as ids,Mt as modules};
