const ht=669,bt=[669,737],Mt={82737:((V,x,i)=>{i.d(x,{H:()=>d});var u=i(73024),b=i(51455),l=i(76760);const{O_WRONLY:r,O_CREAT:B,O_TRUNC:m,O_NOFOLLOW:$=0,O_NONBLOCK:y=0}=u.
constants;async function d(g,h){const v=(0,l.resolve)(h,g),I=(0,l.relative)(h,(0,l.dirname)(v));if(I!==".."&&!I.startsWith(`..${l.sep}`)&&!(0,l.isAbsolute)(I)&&
await(0,b.realpath)((0,l.dirname)(v))!==(0,l.join)(await(0,b.realpath)(h),I))throw new Error("its folder is reached through a link");const T=await(0,b.open)(v,r|
B|m|$|y,420);if((await T.stat()).isFile())return T;throw await T.close(),new Error("it is not a regular file")}}),33596:((V,x,i)=>{i.d(x,{WQ:()=>$,j6:()=>r,oB:()=>y,
tO:()=>l});var u=i(9972),b=i(54139);const l=({missedFault:d})=>Math.log(1/d);function r(d,{n:g,bad:h},v){const{limit:I,detect:U,clumping:T}=v,j=I===0?B:Math.log(
I/U),n=((0,b.H)(h,j)+(0,b.H)(g-h,Math.log((1-I)/(1-U))))/T;return Math.min(l(v),d+n)}const B=-1e6,m=2;function $(d,g,{missedFault:h,clumping:v}){const I=-(0,u.X4)(
g,m)/v;return Math.min(l({missedFault:h}),d+I)}const y=(d,g)=>d>=l(g)}),82962:((V,x,i)=>{i.d(x,{CP:()=>b,N2:()=>m,dW:()=>d,qE:()=>$});var u=i(9972);const b={requests:0,
errors:0,squares:0,expected:0,outage:u.QJ},l=5,r=10,B=.2,m=({squares:g,expected:h})=>Math.min(r,Math.max(1,(l+g)/(l+h))),$=({errors:g})=>g>=l,y=1/60;function d(g,h,{
limit:v,falseAbort:I}){const U=(0,u.Hw)(g.outage,y,(0,u.ft)(h,v,m(g)));if((0,u.cz)(U)>=1/I)return{...g,outage:U};const{requests:T,errors:j,squares:n,expected:t}=g,
E={...g,requests:T+h.n,errors:j+h.bad,outage:U},K=T+B/v;if(h.n>K)return E;const L=h.n*(j+B)/K;return{...E,squares:n+(h.bad-L)**2,expected:t+L}}}),48122:((V,x,i)=>{
i.d(x,{b:()=>l});var u=i(29535);const b=24;function l(B,m,{fromMs:$,toMs:y}){const d=m.filter(I=>I.source===B);if(d.length===0||y<=$)return[];let[g,h,v]=[u.Yi,u.
Yi,0];return Array.from({length:b},(I,U)=>{const T=$+(y-$)*(U+1)/b;for(let j=d[v];j&&j.atMs<=T;j=d[++v])j.of==="candidate"?g=(0,u.tY)(g,j):h=(0,u.tY)(h,j);return{
afterMs:Math.round(T-$),...r(g),...h.n>0?{stable:r(h)}:{}}})}const r=({n:B,bad:m})=>({count:B,bad:m})}),9972:((V,x,i)=>{i.d(x,{$x:()=>$,Hw:()=>I,QJ:()=>l,Vo:()=>b,
X1:()=>B,X4:()=>j,cz:()=>m,eq:()=>r,ft:()=>U,ho:()=>T,np:()=>g,s7:()=>d});var u=i(54139);const b=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,
weight:.1}],l=b.map(()=>0),r={reserve:1,stakes:l},B=({reserve:n,stakes:t})=>n+m(t),m=n=>n.reduce((t,E)=>t+E,0),$=.7,y=.5;function d({reserve:n},t,E){return n===
1?$:t?y:1/E}const g=({reserve:n,stakes:t},E,K)=>({reserve:n*(1-E),stakes:I(t,n*E,K)}),h=1e300,v=690,I=(n,t,E)=>b.map(({weight:K},L)=>Math.min(h,((n[L]??0)+t*K)*
Math.exp(Math.min(v,E[L]??0))));function U({n,bad:t},E,K){const L=E/(1-E);return b.map(c=>{const M=c.odds*L/(1+c.odds*L);return((0,u.H)(t,Math.log(M/E))+(0,u.H)(
n-t,Math.log((1-M)/(1-E))))/K})}const T=(n,t)=>b.map(({odds:E})=>j(n,E)/t);function j({candidate:n,stable:t},E){const K=n.n/(n.n+t.n),L=n.n*E/(n.n*E+t.n);return(0,u.
H)(n.bad,Math.log(L/K))+(0,u.H)(t.bad,Math.log((1-L)/(1-K)))}}),76058:((V,x,i)=>{i.d(x,{Cl:()=>b,Gg:()=>u,Nj:()=>B,Qb:()=>m});const u={polls:0,requests:0,bad:[],
latest:[]},b=3,l={polls:60,requests:20},r={polls:3,requests:20,share:.5};function B(d,g){const h=d.polls+1,v=d.requests+g.n,I=g.bad>0?[...d.bad,{poll:h,requests:v}].
slice(-b):d.bad;return{polls:h,requests:v,bad:I,latest:[...d.latest,g].slice(-r.polls)}}const m=d=>$(d)||y(d);function $({polls:d,requests:g,bad:h}){const[v]=h;
return!v||h.length<b?!1:d-v.poll<l.polls||g-v.requests<l.requests}function y({latest:d}){const g=d.reduce((v,I)=>v+I.n,0),h=d.reduce((v,I)=>v+I.bad,0);return g>=
r.requests&&h>=r.share*g}}),71011:((V,x,i)=>{i.d(x,{Ep:()=>ut,b6:()=>et,PD:()=>Q,Nh:()=>G});var u=i(29535),b=i(1155);function l({name:e,one:s},a,_){const p=a.filter(
({source:H})=>H===e),f=p.filter(H=>H.of==="candidate"),D=r(p.filter(H=>H.of==="stable")),N=f.flatMap(({latencyMs:H})=>H??[]).sort((H,J)=>H-J),{n:X,bad:F}=r(f);return{
source:e,one:s,count:X,bad:F,...$(f),slow:B(f,_).bad,p50Ms:y(N,.5),p95Ms:y(N,.95),p99Ms:y(N,.99),...D.n>0?{stable:{count:D.n,bad:D.bad}}:{}}}const r=e=>e.reduce(
u.tY,u.Yi),B=(e,s=Number.POSITIVE_INFINITY)=>e.reduce((a,{n:_,slow:p,latencyMs:f})=>p===void 0&&f===void 0?a:(0,u.tY)(a,{n:_,bad:p??(Number(f)>s?_:0)}),u.Yi),m=3;
function $(e){const s=e.flatMap(({bad:f,note:D})=>f===0||D===void 0?[]:[{bad:f,note:D}]);if(s.length===0)return{};const a=[...Map.groupBy(s,({note:f})=>f)].map(
([f,D])=>({note:f,bad:D.reduce((N,{bad:X})=>N+X,0)})).sort((f,D)=>D.bad-f.bad),_=a.slice(0,m).map(({note:f,bad:D})=>`${D} x ${f}`),p=a.slice(m).reduce((f,{bad:D})=>f+
D,0);return{causes:[..._,...p>0?[`${p} x another cause`]:[]].join(", ")}}const y=(e,s)=>e[Math.max(0,Math.ceil(e.length*s)-1)];var d=i(98063),g=i(33596),h=i(54139);
const v=Math.log(10);function I({n:e,bad:s}){const a=(0,h.l)(s+1,e-s+1),_=f=>a-(0,h.H)(s,Math.log(f))-(0,h.H)(e-s,Math.log(1-f))<v,p=e>0?s/e:.5;return{from:T(_,
p,0),to:T(_,p,1)}}const U=50;function T(e,s,a){if(e(a))return a;let[_,p]=[s,a];for(let f=0;f<U;f++){const D=(_+p)/2;e(D)?_=D:p=D}return _}var j=i(82962),n=i(96518);
function t(e){const{metric:s}=e,{candidate:a,stable:_}=s.state.step.counts,p=_.n>0?`; stable ${O(_)} (${C((0,u.tC)(_))})`:"; without comparison";return(0,n.Kg)(
s)&&(0,u.tC)(a)>s.policy.limit?(0,d.zg)(s.state,s.policy)?K(e,p):L(e,p):`${E(e)}: ${O(a)} ${A(e)} (${c(e)})${p}${k(s)}.${P(s)}`}function E(e){const{metric:s}=e;
return(0,n.Ix)(s)?`Above ${W(e)}`:s.isExcused||s.state.step.outage==="on"?"Stable fails as well, so this is not held against the candidate":s.state.step.outage===
"over"?"Stable failed as well, so the step is held again":(0,n.Kg)(s)?`Within ${W(e)}`:`Too little to judge by ${W(e)}`}const K=(e,s)=>{const{candidate:a}=e.metric.
state.step.counts;return`${O(a)} ${A(e)} (${C((0,u.tC)(a))})${s}: no worse than stable, which was above ${W(e)} before.`},L=(e,s)=>{const{candidate:a}=e.metric.
state.step.counts,{limit:_,detect:p}=e.metric.policy,f=e.kind==="errors"?W(e):`the ${C(_)} that may`;return`${O(a)} ${A(e)} (${C((0,u.tC)(a))})${s}: above ${f},\
 but not surely; ${C(p)} would have returned traffic.`};function c({metric:e,kind:s,measured:{causes:a}}){const _=C((0,u.tC)(e.state.step.counts.candidate)),p=s===
"latency"?`, and at most ${C(e.policy.limit)} may`:a?`: ${a}`:"";return`${_}${p}; ${M(e)}`}function M(e){const{step:s}=e.state,{from:a,to:_}=I(s.counts.candidate);
return(0,n.Ix)(e)?`surely above ${C(a)}`:(0,n.Kg)(e)&&(0,g.oB)(s.accepted,e.policy)?`surely below ${C(Math.min(_,e.policy.detect))}`:`may be up to ${C(_)}`}const k=({
pending:e})=>e&&e.overdue>0?`; ${e.overdue} more are overdue`:"",A=({kind:e,measured:{source:s},maxLatencyMs:a})=>e==="errors"?`${s} failed`:`${s} took over ${a}\
 ms`,W=({kind:e,metric:{policy:s}})=>e==="errors"?`the limit of ${C(s.limit)}`:"the latency limit",R=1.5,o=" Stable had too few errors to tell whether errors co\
me in clumps.";function P(e){const{clumping:s}=e.state;if(!(0,j.qE)(s))return s.requests>0&&(0,n.Ix)(e)?o:"";const a=(0,j.N2)(s);return a>R?` Errors of stable c\
ome in clumps of about ${Math.round(a)}.`:""}const O=({bad:e,n:s})=>`${S(e)} of ${S(s)}`,S=e=>e.toLocaleString("en-US"),C=e=>`${Number((100*e).toPrecision(2))} \
%`,G=e=>({polls:0,taken:0,states:e}),Y=({sources:e,limits:s,plannedMs:a})=>(0,b.fZ)(e,s,Math.ceil(a/u.I$));function Q({polls:e,taken:s,states:a},_,{step:p,at:f,
judged:D}){const N=Y(D),X=Math.floor((f-p.fromMs)/u.I$);let F={polls:e,taken:s,states:a};for(;F.polls<X;){const H=p.fromMs+(F.polls+1)*u.I$,J=nt(_,F.taken,H),w=ot(
N,F.states,(tt,z)=>(0,d.FY)(tt,at(J,z,D),z.policy));F={polls:F.polls+1,taken:F.taken+J.length,states:q(w)}}return F}function q(e){return Object.values(e).some(({
step:s})=>s.outage==="over")?Object.fromEntries(Object.entries(e).map(([s,a])=>[s,{...a,hadOutage:!0}])):e}function et(e,s,a){return[...Map.groupBy(s,({atMs:p})=>Math.
floor(p/u.I$)).values()].reduce((p,f)=>ot(Y(a),p,(D,N)=>(0,d.KJ)(D,at(f,N,a).stable??u.Yi,N.policy)),e)}function nt(e,s,a){let _=s;for(;_<e.length&&(e[_]?.atMs??
a)<a;)_++;return e.slice(s,_)}const ot=(e,s,a)=>({...s,...Object.fromEntries(e.map(_=>[_.key,a(s[_.key]??d.D6,_)]))});function at(e,{source:s,kind:a},{limits:_}){
const p=f=>{const D=e.filter(N=>N.source===s&&N.of===f);return a==="errors"?r(D):B(D,_.maxLatencyMs)};return{candidate:p("candidate"),stable:p("stable")}}function ut({
polls:e,taken:s,states:a},_,{step:p,judged:f,at:D=0,pending:N=[]}){const X=_.slice(0,s),F=f.sources.map(z=>l(z,X,f.limits.maxLatencyMs));if(p.holdMs===0)return{
...rt,sources:F.map(z=>({...z,...rt}))};const H=Y(f),J=(0,n._K)(H.map(z=>{const st=N.filter(({source:Z})=>Z===z.source).map(({dueMs:Z})=>D-Z),it=F.find(({source:Z})=>Z===
z.source)?.p99Ms??0;return{...lt(z,a,p),pending:dt(st,it)}})),w=(0,n.Vj)(J,{polls:e,least:ct(p.holdMs),longest:ct(p.longestMs)}),tt=F.map(z=>{const st=J.filter(
(it,Z)=>H[Z]?.source===z.source);return{...z,...gt(st,z,f.limits.maxLatencyMs)}});return{verdict:w,why:mt(w,tt),sources:tt}}const dt=(e,s)=>({all:e.length,overdue:e.
filter(a=>a>s).length}),rt={verdict:"not-asked",why:"This step is not held."},ct=e=>Math.ceil(e/u.I$);function lt({key:e,source:s,...a},_,{percent:p}){const f=_[e]??
d.D6,{candidate:D,stable:N}=f.all,X=N.n>0&&Math.abs(D.n-N.n)<=ft*(D.n+N.n);return{...a,state:f,isAll:p===100,share:N.n===0?1:X?.5:p/100}}const ft=.1;function gt(e,s,a){
const _=e.filter(({state:f})=>f.step.counts.candidate.n>0);if(_.length===0)return{verdict:e.every(({mayBeSilent:D})=>D)?"not-asked":"inconclusive",why:`There wa\
s no ${s.one}.`};const p=_.map(f=>t({metric:f,kind:f.kind,measured:s,...a===void 0?{}:{maxLatencyMs:a}}));return{verdict:_t(_),why:p.join(" ")}}function _t(e){return e.
some(n.Ix)?"failed":e.every(n.Kg)?"passed":e.every(s=>s.isGuard||(0,n.Kg)(s))?"not-judged":"inconclusive"}function pt(e,{verdict:s}){return e==="failed"?s==="fa\
iled":e==="passed"||e==="not-judged"?s!=="not-asked":s==="inconclusive"}function mt(e,s){const a=s.filter(p=>pt(e,p));return(a.length>0?a:s).map(({why:p})=>p).join(
" ")||"Nothing measures this candidate."}}),54139:((V,x,i)=>{i.d(x,{H:()=>u,l:()=>r});const u=(B,m)=>B===0?0:B*m,b=[.9999999999998099,676.5203681218851,-1259.1392167224028,
771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function l(B){const[m=0,...$]=b,y=B-1,d=$.
reduce((h,v,I)=>h+v/(y+I+1),m),g=y+7.5;return .5*Math.log(2*Math.PI)+(y+.5)*Math.log(g)-g+Math.log(d)}const r=(B,m)=>l(B)+l(m)-l(B+m)}),98063:((V,x,i)=>{i.d(x,{
Bx:()=>W,Cq:()=>g,D6:()=>d,FY:()=>I,KJ:()=>v,MB:()=>h,hU:()=>c,oV:()=>m,uQ:()=>M,zg:()=>R});var u=i(33596),b=i(82962),l=i(29535),r=i(9972),B=i(76058);const m=({
block:o,step:P,...O})=>O,$={candidate:l.Yi,stable:l.Yi},y=o=>({counts:$,accepted:0,acceptedAsStable:0,isStart:{ofPolls:o,ofBlocks:o},outage:"none",calm:0}),d={againstLimit:r.
eq,againstStable:r.eq,block:$,clumping:b.CP,guard:B.Gg,all:$,before:{counts:l.Yi,against:r.eq},hadOutage:!1,step:y(!0)},g=o=>({...o,block:$,step:y(!0)}),h=o=>({
...o,block:$,step:y(!1)});function v(o,P,O){const S=(0,l.BU)(P),C=(0,l.tY)(o.before.counts,S);if(O.limit===0)return{...o,before:{...o.before,counts:C}};const{against:G}=o.
before,Y=(0,r.s7)(G,!1,O.polls),Q=(0,r.ft)(S,O.limit,(0,b.N2)(o.clumping));return{...o,before:{counts:C,against:(0,r.np)(G,Y,Q)},clumping:(0,b.dW)(o.clumping,S,
O)}}function I(o,P,O){const S=(0,l.BU)(P.candidate),C=(0,l.BU)(P.stable??l.Yi),G=(0,b.N2)(o.clumping),{step:Y}=o,Q={...o,...O.limit===0?{}:{againstLimit:j(o,S,O)},
clumping:O.limit===0?o.clumping:(0,b.dW)(o.clumping,C,O),guard:(0,B.Nj)(o.guard,S),all:T(o.all,{candidate:S,stable:C}),step:{...Y,counts:T(Y.counts,{candidate:S,
stable:C}),accepted:(0,u.j6)(Y.accepted,S,{...O,clumping:G}),isStart:{...Y.isStart,ofPolls:!1},calm:U(Y.calm,C,O.limit)}};return K(t(Q,{candidate:S,stable:C},{policy:O,
clumping:G}),O)}function U(o,{n:P,bad:O},S){return P===0?o:O>S*P?0:o+1}const T=(o,P)=>({candidate:(0,l.tY)(o.candidate,P.candidate),stable:(0,l.tY)(o.stable,P.stable)}),
j=({againstLimit:o,clumping:P,step:O},S,C)=>(0,r.np)(o,(0,r.s7)(o,O.isStart.ofPolls,C.polls),(0,r.ft)(S,C.limit,(0,b.N2)(P))),n=20;function t(o,P,{policy:O,clumping:S}){
const C=T(o.block,P),{candidate:G,stable:Y}=C;if(G.n===0||Y.n===0||G.n+Y.n<n)return{...o,block:C};const{againstStable:Q,step:q}=o,{missedFault:et,polls:nt}=O;return{
...o,block:$,againstStable:(0,r.np)(Q,(0,r.s7)(Q,q.isStart.ofBlocks,nt),(0,r.ho)(C,S)),step:{...q,isStart:{...q.isStart,ofBlocks:!1},acceptedAsStable:(0,u.WQ)(q.
acceptedAsStable,C,{missedFault:et,clumping:S})}}}const E=10;function K(o,P){const{step:O}=o;if(O.outage==="on"&&O.calm>=E)return{...o,hadOutage:!0,step:{...O,outage:"\
over"}};const S=c(o,P)&&L(o,P)&&!W(o,P);return O.outage==="none"&&S&&!R(o,P)?{...o,step:{...O,outage:"on"}}:o}const L=({step:o},{limit:P})=>(0,l.tC)(o.counts.stable)>
P;function c(o,{limit:P,falseAbort:O},S=0){const{againstLimit:C,clumping:G,step:Y}=o;if(P===0)return Y.counts.candidate.bad>0;const Q=(0,r.ft)({n:S,bad:0},P,(0,b.
N2)(G));return(0,r.X1)((0,r.np)(C,0,Q))>=1/O}function M({all:o,block:P,step:O}){const{n:S}=P.candidate;return o.stable.n===0?!1:P.stable.n>0||S<n||O.outage==="o\
n"?!0:S<A&&S*o.stable.n<k*o.candidate.n}const k=5,A=100,W=(o,{falseAbort:P})=>(0,r.X1)(o.againstStable)>=1/P,R=({before:o},{falseAbort:P})=>(0,r.X1)(o.against)>=
1/P}),27267:((V,x,i)=>{i.d(x,{N_:()=>r,tW:()=>l,we:()=>B});var u=i(33596);const b=({limit:m,detect:$})=>Math.log((1-m)/(1-$)),l=m=>Math.ceil((0,u.tO)(m)/b(m)),r=m=>Math.
log(m.detect/m.limit)/b(m)+1;function B(m,$){const y=$===0?0:$*Math.log(m.detect/m.limit),d=(1-$)*b(m)-y;return d>0?(0,u.tO)(m)/d:Number.POSITIVE_INFINITY}}),96518:((V,x,i)=>{
i.d(x,{Ix:()=>d,Kg:()=>j,Vj:()=>$,_K:()=>v,h9:()=>m});var u=i(33596),b=i(29535),l=i(76058),r=i(98063),B=i(27267);const m=c=>c==="outage"||c==="outage-over"?"inc\
onclusive":c;function $(c,M){const k=v(c);return k.some(d)?"failed":k.some(({state:A})=>A.step.outage==="on")?"outage":k.some(({state:A})=>A.step.outage==="over")?
"outage-over":M.polls>=M.least&&y(k,M)?"not-judged":M.polls>=M.least&&T(k,M.longest)?"passed":"inconclusive"}function y(c,{polls:M,longest:k}){const[A,W]=[c.filter(
({isGuard:o})=>o),c.filter(({isGuard:o})=>!o)];return!A.every(({state:o,mayBeSilent:P})=>P&&o.step.counts.candidate.n===0)&&M<k?!1:W.length===0||A.length>0&&T(W,
k)}function d(c){const{state:M,policy:k,pending:A}=c;return k.limit===0?(0,r.hU)(M,k):c.isExcused?!1:(g(c)?(0,r.Bx)(M,k):!h(c))&&(0,r.hU)(M,k,A?.all)&&(0,l.Qb)(
M.guard)}const g=({state:c,isAll:M=!1})=>(0,r.uQ)(c)&&!(M&&c.step.counts.stable.n===0),h=({state:c,policy:M})=>c.hadOutage||(0,r.zg)(c,M),v=c=>c.map(M=>{const k=A=>A.
kind===M.kind&&g(A)&&I(A);return g(M)||!c.some(k)?M:{...M,isExcused:!0}});function I({state:{step:c},policy:M}){const{stable:k}=c.counts;return k.bad>=U&&(0,b.tC)(
k)>M.limit}const U=2;function T(c,M){const k=R=>g(R)||!(0,r.zg)(R.state,R.policy),A=c.some(k)?c.filter(k):c,W=K(A,M);return W.length>0&&A.every(R=>W.includes(R)?
j(R):!t(R))}function j({state:c,policy:M,pending:{overdue:k}=n}){const{accepted:A,acceptedAsStable:W}=c.step;return k>0||!(0,u.oB)(A,M)?k===0&&(0,r.zg)(c,M)&&(0,u.
oB)(W,M):(0,r.zg)(c,M)||c.hadOutage||!(0,r.hU)(c,M)}const n={all:0,overdue:0},t=({state:{step:c}})=>c.counts.candidate.bad>=2&&c.accepted<0,E=.4;function K(c,M){
const k=c.map(A=>({metric:A,polls:L(A)}));return k.filter(({metric:{kind:A,state:W,mayBeSilent:R},polls:o})=>{if(W.all.candidate.n===0&&!R)return!0;const P=k.filter(
O=>O.metric.kind===A).map(O=>O.polls);return o<=E*M||o===Math.min(...P)}).map(({metric:A})=>A)}function L({state:{all:c,guard:M,before:k},policy:A,share:W}){const R=c.
candidate.n+c.stable.n;if(R===0)return Number.POSITIVE_INFINITY;const o=(0,b.tC)((0,b.tY)(c.stable,k.counts));return(0,B.we)(A,o)/(R/M.polls*W)}}),52450:((V,x,i)=>{
i.d(x,{L:()=>b});var u=i(29535);function b(n,t){if(t.foreign)return{do:"stop",because:t.foreign};if(t.silent)return{do:"give-up",because:"api-silent"};switch(t.
stage){case"aborting":return l(n,t);case"promoting":return{do:"finish-promotion"};case"claimed":return r(t)??B(t)??{do:"deploy"};case"deployed":return r(t)??B(t)??
m(n,t);case"presented":return r(t)??B(t)??$(n,t);case"stepping":return r(t)??B(t)??y(n,t);case"paused":return r(t)??{do:"pause"};case"stopped":return{do:"stop",
because:"traffic"}}}const l=(n,t)=>t.isStranded?{do:"abort",because:t.abortBecause??"stable-gone"}:t.inForce?{do:"clean-up"}:T(t,n.limits.routeMs,{do:"give-up",
because:"route-stuck"}),r=n=>n.abortBecause?{do:"abort",because:n.abortBecause}:n.isStranded?{do:"abort",because:"stable-gone"}:n.candidate==="failed"?{do:"abor\
t",because:"candidate-failed"}:void 0,B=n=>n.isFollowed?void 0:{do:"follow"};function m(n,t){return t.tagHost==="not-asked"?{do:"watch-tag-host"}:t.candidate===
"ready"?t.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:n.limits.totalMs}:t.candidate==="never"?{do:"abort",because:"candidate-not-made"}:T(t,n.limits.
readyMs,{do:"abort",because:"candidate-not-ready"})}function $(n,t){return t.inForce?t.health==="failed"?{do:"abort",because:"health-failed"}:t.health==="unreac\
hable"?{do:"abort",because:"health-unreachable"}:t.health==="not-proven"?{do:"abort",because:"health-not-proven"}:t.candidate==="starting"?T(t,n.limits.readyMs,
{do:"abort",because:"candidate-not-ready"}):I(n,t,0,t.health):U(n,t)}function y(n,t){return t.request==="made"&&t.verdict!=="failed"?{do:"take-request"}:t.inForce?
t.isHeld?t.verdict==="failed"?{do:"abort",because:"analysis-failed"}:t.request==="taken"&&t.verdict!=="outage"?I(n,t,t.step+1,"passed"):t.verdict==="outage-over"?
{do:"hold-again"}:d(n,t):{do:"begin-hold"}:U(n,t)}function d(n,t){const{holdMs:E,percent:K}=j(n,t.step);if(t.heldMs<E)return g(t,E);const L=t.verdict==="inconcl\
usive"||t.verdict==="outage",c=t.longestMs+(t.scaled?n.limits.readyMs:0);return L&&t.heldMs<c?g(t,c):(L?h(n,t):void 0)??v(n,t,K)}const g=({heldMs:n},t)=>({do:"w\
ait",atMostMs:Math.min(t-n,u.I$-n%u.I$)});function h({onInconclusive:n},{verdict:t}){return t==="outage"||n==="abort"?{do:"abort",because:"analysis-inconclusive"}:
n==="hold"?{do:"hold-again"}:void 0}const v=(n,t,E)=>n.pauseAt===E?{do:"pause"}:I(n,t,t.step+1,"passed");function I(n,t,E,K){const L=E>=n.steps.length;return t.
stableReady?!L&&!t.scaled?{do:"scale",step:E}:!L&&!t.warm?T(t,n.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):K==="not-run"?{do:"check-health"}:K===
"running"?{do:"wait",atMostMs:n.limits.totalMs}:L?n.ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:E}:T(t,n.limits.readyMs,{do:"abort",because:"\
stable-not-ready"})}const U=(n,t)=>T(t,n.limits.routeMs,{do:"abort",because:"route-stuck"}),T=(n,t,E)=>n.waitedMs<t?{do:"wait",atMostMs:t-n.waitedMs}:E;function j(n,t){
return n.steps[t]??{percent:0,holdMs:0}}})};export{ht as id,bt as ids,Mt as modules};
