const J=282,Q=[282],V={82737:((Y,L,a)=>{a.d(L,{H:()=>W});var O=a(73024),M=a(51455),c=a(76760);const{O_WRONLY:P,O_CREAT:E,O_TRUNC:u,O_NOFOLLOW:$=0,O_NONBLOCK:y=0}=O.
constants;async function W(l,v){const n=(0,c.resolve)(v,l),w=(0,c.relative)(v,(0,c.dirname)(n));if(w!==".."&&!w.startsWith(`..${c.sep}`)&&!(0,c.isAbsolute)(w)&&
await(0,M.realpath)((0,c.dirname)(n))!==(0,c.join)(await(0,M.realpath)(v),w))throw new Error("its folder is reached through a link");const p=await(0,M.open)(n,P|
E|u|$|y,420);if((await p.stat()).isFile())return p;throw await p.close(),new Error("it is not a regular file")}}),13282:((Y,L,a)=>{a.d(L,{reported:()=>$,u:()=>W});
var O=a(58500),M=a(8140),c=a(26133);const P=({service:v,maxLatencyMs:n,now:w})=>{let m=(0,c.EI)(v);return{report:p=>{m=(0,c.R9)(m,p,w())},sent:p=>{m=(0,c.Sz)(m,
p)},page:()=>(0,M.$)(m,n===void 0?{}:{maxLatencyMs:n})}};var E=a(82737);const u=new Set(["status","curl"]);async function $(v,n,{clock:w,work:m}){const{settings:p,
reporter:j,facts:D=U=>U}=n,{report:z,service:K,analysis:B}=p;if(z===void 0||u.has(v))return m(n);const f=P({service:K,now:w.now,...B}),A=D(f);let g;const S=await m(
{...n,reporter:{report:U=>{A.report(U),U.is==="ended"?g=U:j.report(U)}},onWrite:f.sent}),I=v==="finish"&&S.kind==="unchanged",R=I?void 0:await W(z,f);R!==void 0&&
j.report({is:"warning",code:"W_REPORT",message:`The report was not written to ${z}: ${R}. The rollout is not affected.`});const _=R===void 0&&!I?{report:z}:{};return g?.
is==="ended"&&j.report({...g,outcome:{...g.outcome,..._}}),{...S,..._}}const y=2e3;async function W(v,{page:n}){try{const w=new AbortController,m=(0,O.setTimeout)(
y,"it took too long",{signal:w.signal,ref:!1}).catch(()=>{}),p=await Promise.race([l(v,n()??""),m]);return w.abort(),p}catch(w){return w instanceof Error?w.message:
String(w)}}async function l(v,n){const w=await(0,E.H)(v,process.cwd());try{await w.writeFile(n)}finally{await w.close()}}}),55334:((Y,L,a)=>{a.d(L,{e:()=>B});var O=a(
21447),M=a(15336),c=a(86578);const[P,E]=[1e3,100],u=({fromMs:r,toMs:d},o)=>y(P*Math.min(1,Math.max(0,(o-r)/(d-r)))),$=(r,d)=>y(E-E*Math.min(1,Math.max(0,d/r))),
y=r=>Number(r.toFixed(2)),W=(r,d)=>`left:${y(u(r,d)/10)}%`,l=(r,d)=>(0,c.qy)`
<figure class="chart">
<figcaption>${r.title}</figcaption>
<p class="keys">${r.keys.map(({colour:o,text:b})=>(0,c.qy)`<span class="key ${o}">${b}</span>`)}</p>
<div class="plot" role="img" aria-label="${r.says}">
<div class="above">${m(r)}</div>
<div class="percents">${[1,.5,0].map(o=>(0,c.qy)`<span>${n(r.most*o)}</span>`)}</div>
<svg viewBox="0 0 ${P} ${E}" preserveAspectRatio="none" aria-hidden="true">
${[0,.5,1].map(o=>(0,c.qy)`<line class="grid" x1="0" x2="${P}" y1="${E*o}" y2="${E*o}"/>`)}
${d}
${r.bands.slice(1).map(({fromMs:o})=>v("shift",u(r.span,o)))}
${r.endMs===void 0?void 0:v("end",u(r.span,r.endMs))}
</svg>
<div class="times">${D(r.span).map(o=>(0,c.qy)`<span style="${W(r.span,r.span.fromMs+o)}">${o===0?"0":(0,O.p0)(o)}</span>`)}</div>
</div>
</figure>`,v=(r,d)=>(0,c.qy)`<line class="${r}" x1="${d}" x2="${d}" y1="0" y2="${E}"/>`,n=r=>`${Number(r.toPrecision(2))} %`,w=.09,m=({bands:r,span:d})=>r.filter(
({fromMs:o,toMs:b})=>(b-o)/(d.toMs-d.fromMs)>=w).map(o=>(0,c.qy)`<span style="${W(d,(o.fromMs+o.toMs)/2)}">${o.text}</span>`),p=[1,2,5,10,15,30,60,120,300,600,900,
1800,3600,7200,14400,28800,86400],j=4,D=({fromMs:r,toMs:d})=>{const o=(d-r)/1e3,b=p.find(x=>o/x<=j)??o/j;return Array.from({length:Math.floor(.97*o/b)+1},(x,k)=>k*
b*1e3)},z=(r,d)=>(0,c.qy)`<polyline class="${r}" points="${d.map(o=>o.join(",")).join(" ")}"/>`,K=1e3,B=r=>{const{exposure:d,steps:o}=r,b=Math.min(...[...d,...o].
map(C=>C.fromMs)),x=Math.max(...[...d,...o].map(C=>C.toMs));if(!(x-b>=K))return[];const k={fromMs:b,toMs:r.end?x+(x-b)/10:x};return[f(r,k),...A(o).map(C=>q(r,k,
C))]},f=({exposure:r,candidate:d,end:o,moment:b},x)=>{const k=r.at(-1);if(!k)return;const C=b??(o&&{atMs:k.toMs,text:o.text}),X=o?[{percent:o.percent,fromMs:k.toMs,
toMs:x.toMs}]:[],N=[...r,...X].flatMap(({percent:t,fromMs:h,toMs:T})=>[[u(x,h),$(100,t)],[u(x,T),$(100,t)]]),[F=0,G=0]=[N[0]?.[0],N.at(-1)?.[0]],e=N.map(t=>t.join(
",")).join(" "),s=r.map(({percent:t})=>`${t} %`),i={title:"Traffic",says:`${d} received ${(0,O.KE)(s)} of traffic${o?`, then ${o.percent} %`:""}; stable the res\
t.`,span:x,most:100,keys:[{colour:"candidate",text:d},{colour:"stable",text:"stable"},...C?[{colour:"moment",text:C.text}]:[]],bands:r.map(t=>({...t,text:`${t.percent}\
 %`})),...C&&{endMs:C.atMs}};return l(i,[(0,c.qy)`<polygon class="area stable" points="${F},0 ${G},0 ${[...N].reverse().map(t=>t.join(",")).join(" ")}"/>`,(0,c.
qy)`<polygon class="area candidate" points="${F},100 ${e} ${G},100"/>`,z("line candidate",N)])},A=r=>[...new Set(r.flatMap(({sources:d})=>d.flatMap(o=>g(o)?[o.source]:
[])))],g=({course:r=[]})=>r.some(({count:d})=>d>0);function q({steps:r,candidate:d,limit:o},b,x){const k=r.flatMap(t=>{const h=t.sources.find(T=>T.source===x);return h&&
g(h)?[{step:t,result:h}]:[]}),C=k.map(t=>({...t,points:I(t,({stable:h})=>h)})),X=k.map(t=>({...t,points:I(t,h=>h)})),N=C.some(({points:t})=>t.length>0),F=o===void 0?
void 0:100*o,G=[...C,...X].flatMap(({points:t})=>t.map(({percent:h})=>h)),e=U(Math.max(...G,2*(F??0),1)),s=(t,h)=>h.map(({points:T})=>z(`line ${t}`,T.map(({atMs:Z,
percent:H})=>[u(b,Z),$(e,H)]))),i={title:`Failed ${x}, share since each step began`,says:k.map(({step:t,result:h})=>R(t,h)).join(" "),span:b,most:e,keys:[{colour:"\
candidate",text:d},...N?[{colour:"stable",text:"stable"}]:[],...o===void 0?[]:[{colour:"limit",text:`limit ${(0,O.tC)(o,1)}`}]],bands:k.map(({step:t})=>({fromMs:t.
fromMs,toMs:t.toMs,text:`${t.percent} %`}))};return l(i,[F===void 0?void 0:(0,c.qy)`<line class="line limit" x1="0" x2="1000" y1="${$(e,F)}" y2="${$(e,F)}"/>`,...s(
"stable",C),...s("candidate",X),...k.map(({step:t,result:h})=>_(b,t,R(t,h)))])}const S=5,I=({step:r,result:d},o)=>{const b=(d.course??[]).flatMap(k=>{const C=o(
k);return!C||C.count===0?[]:[{atMs:Math.min(r.toMs,r.fromMs+k.afterMs),count:C.count,percent:100*C.bad/C.count}]}),x=b.filter(({count:k})=>k>=S);return x.length>
0?x:b},R=({percent:r,verdict:d},{count:o,bad:b,one:x,source:k})=>`At ${r} %: ${b} of ${(0,O.hS)(o,x,k)} failed (${(0,O.tC)(b,o)}). ${M.L2[d]}.`,_=(r,{fromMs:d,toMs:o},b)=>{
const x=u(r,d);return(0,c.qy)`<rect class="hover" x="${x}" y="0" width="${u(r,o)-x}" height="100"><title>${b}</title></rect>`},U=r=>[1,2,5,10,20,50].find(d=>d>=
r)??100}),86578:((Y,L,a)=>{a.d(L,{EC:()=>P,qy:()=>c});var O=a(70621);class M{#e;constructor($){this.#e=$}toString(){return this.#e}static of($,y){return new M($.
reduce((W,l,v)=>`${W}${E(y[v-1])}${l}`))}static lines($){return new M($.flatMap(O.hl).map(O.js).join(`
`))}}const c=(u,...$)=>M.of(u,$),P=u=>c`<pre>${M.lines(u)}</pre>`,E=u=>u===void 0?"":u instanceof M?u.toString():Array.isArray(u)?u.map(E).join(""):(0,O.js)(String(
u))}),71009:((Y,L,a)=>{a.d(L,{z:()=>P});var O=a(92320),M=a(21447),c=a(86578);const P=(E,u)=>{const $=E.flatMap(v=>(0,O.oS)(v).flatMap(n=>n.p95Ms===void 0?[]:[{percent:v.
percent,result:n}]));if($.length===0)return;const y=Math.max(...$.flatMap(({result:v})=>[v.p99Ms??0,v.p95Ms??0]),(u??0)*1.25,1),W=v=>`${Number((100*v/y).toFixed(
1))}%`,l=u===void 0?void 0:(0,c.qy)`<i class="limit" style="left:${W(u)}"></i>`;return(0,c.qy)`
<figure class="latencies">
<figcaption>Latency at each step</figcaption>
<p class="keys"><span class="key candidate">p50 to p99, with a dot at p95</span>${u===void 0?void 0:(0,c.qy)`<span class="key limit">limit of p95 ${(0,M.ZK)(u)}</span>`}</p>
${$.map(({percent:v,result:n})=>(0,c.qy)`<div class="row">
<span class="name">${v} %, ${n.source}</span>
<span class="track">${l}<i class="range" style="left:${W(n.p50Ms??0)};width:${W((n.p99Ms??n.p95Ms??0)-(n.p50Ms??0))}"></i><i class="dot" style="left:${W(n.p95Ms??
0)}"></i></span>
<span class="numbers">${(0,O.nU)(n).join(", ")}</span>
</div>`)}
</figure>`}}),8140:((Y,L,a)=>{a.d(L,{M:()=>w,$:()=>p});var O=a(75283),M=a(36165),c=a(14774),P=a(21447),E=a(1451),u=a(15336),$=a(55334),y=a(86578),W=a(71009),l=a(
59768);const v=(0,y.qy)`<style>
:root {
  --back: #f5f6f8; --card: #fff; --ink: #1c2127; --soft: #5a6470; --edge: #dde1e6; --code: #f2f4f6;
  --good: #1a7f37; --warn: #8a5a00; --bad: #c0271d;
  --candidate: #1f66d6; --stable: #8a94a0; --stable-area: #e3e7ec; --candidate-area: #cfe0fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0f1216; --card: #171b21; --ink: #e4e8ec; --soft: #98a2ad; --edge: #2b313a; --code: #101419;
    --good: #4cc46a; --warn: #e0a93f; --bad: #ff7d72;
    --candidate: #6aa8ff; --stable: #8b95a1; --stable-area: #262c34; --candidate-area: #1f3a63;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body {
  margin: 0; background: var(--back); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
header, section {
  background: var(--card); border: 1px solid var(--edge); border-radius: 10px; padding: 1.25rem; margin: 0 0 1rem;
}
header { border-left: 6px solid var(--tone) }
header.good { --tone: var(--good) } header.warn { --tone: var(--warn) } header.bad { --tone: var(--bad) }
h1, h2, h3 { line-height: 1.25; margin: 0 }
h1 { font-size: 1.75rem; letter-spacing: -.01em }
h2 { font-size: 1.1rem; margin-bottom: .9rem }
h3 { font-size: .95rem; margin: 1.1rem 0 .4rem }
p { margin: 0 0 .6rem } section > :last-child, header > :last-child { margin-bottom: 0 }
a { color: var(--candidate) }
.subject, .quiet, figcaption, dt, time { color: var(--soft) }
.subject { margin-bottom: .2rem; font-size: .9rem }
h1 { margin-bottom: .8rem } .mark { color: var(--tone) }
.first { font-size: 1.1rem; font-weight: 600 }
pre, code { font: .85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
pre {
  background: var(--code); border: 1px solid var(--edge); border-radius: 6px; padding: .7rem .85rem; margin: 0 0 .8rem;
  white-space: pre-wrap; max-height: 26rem; overflow: auto;
}
dl { margin: 0 } dd { margin: 0 } dt { font-size: .85rem }
.facts div { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem; padding: .3rem 0; border-top: 1px solid var(--edge) }
.facts div:first-child { border-top: 0 } .facts dt { padding-top: .1rem }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; margin: 0 0 .8rem; font-variant-numeric: tabular-nums }
.numbers dd { font-weight: 600 }
figure { margin: 0 0 1.75rem } figure:last-child { margin-bottom: 0 }
figcaption { font-size: .9rem; font-weight: 600; color: var(--ink) }
.keys { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .15rem 0 .5rem; font-size: .85rem; color: var(--soft) }
.key::before {
  content: ""; display: inline-block; width: 1.1rem; height: 0; margin-right: .45rem; vertical-align: .28em;
  border-top: 3px solid var(--candidate);
}
.key.stable::before { border-top-color: var(--stable) } .key.limit::before { border-top: 2px dashed var(--bad) }
.key.moment::before { width: 0; height: .85em; border-top: 0; border-left: 2px solid var(--ink); vertical-align: -.1em }
.plot {
  display: grid; grid-template: 1.25rem 11rem 1.5rem / 3.25rem 1fr; font-size: .8rem; color: var(--soft);
  font-variant-numeric: tabular-nums;
}
.above, .times { grid-column: 2; position: relative } .above { grid-row: 1 } .times { grid-row: 3 }
.above span, .times span { position: absolute; transform: translateX(-50%); white-space: nowrap }
.times span { top: .2rem } .times span:first-child { transform: none }
.percents {
  grid-column: 1; grid-row: 2; display: flex; flex-direction: column; justify-content: space-between;
  text-align: right; padding-right: .5rem; margin: -.6rem 0; white-space: nowrap;
}
.plot svg { grid-column: 2; grid-row: 2; width: 100%; height: 100%; display: block; overflow: visible }
.plot svg * { vector-effect: non-scaling-stroke }
.grid { stroke: var(--edge); stroke-width: 1 }
.shift { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3 }
.end { stroke: var(--ink); stroke-width: 1.5 }
.area.stable { fill: var(--stable-area) } .area.candidate { fill: var(--candidate-area) }
.line { fill: none; stroke-width: 2; stroke-linejoin: round }
.line.candidate { stroke: var(--candidate); stroke-width: 2.5 } .line.stable { stroke: var(--stable) }
.line.limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 6 4 }
.hover { fill: transparent } .hover:hover { fill: var(--soft); fill-opacity: .08 }
.latencies .row { display: grid; grid-template-columns: 10rem 1fr 17rem; gap: 1rem; align-items: center; padding: .35rem 0; font-size: .85rem }
.latencies .row .numbers { margin: 0; color: var(--soft) }
.track { position: relative; display: block; height: 1.1rem; border-bottom: 1px solid var(--edge) }
.track i { position: absolute; display: block }
.track .range { top: .35rem; height: .4rem; min-width: 2px; border-radius: 3px; background: var(--candidate); opacity: .45 }
.track .dot { top: .2rem; width: .7rem; height: .7rem; margin-left: -.35rem; border-radius: 50%; background: var(--candidate) }
.track .limit { top: 0; bottom: 0; border-left: 2px dashed var(--bad) }
.steps, .events { list-style: none; margin: 0; padding: 0 }
.steps li { border-top: 1px solid var(--edge); padding: .9rem 0 .3rem } .steps li:first-child { border-top: 0; padding-top: 0 }
.steps h3 { display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; margin: 0 0 .4rem }
.steps h3 b { font-size: 1.1rem } .steps h3 span { color: var(--soft); font-weight: 400 }
.verdict { font-style: normal; margin-left: auto }
.verdict.passed { color: var(--good) } .verdict.failed { color: var(--bad) }
.verdict.inconclusive, .verdict.not-judged { color: var(--warn) } .verdict.not-asked { color: var(--soft) }
.verdict.passed::before { content: "\u2713 " } .verdict.failed::before { content: "\u2715 " }
.verdict.inconclusive::before, .verdict.not-judged::before { content: "? " }
.warning { border-left: 3px solid var(--warn); padding-left: .8rem; margin-bottom: .8rem }
.events li { display: grid; grid-template-columns: 4.75rem 1fr; padding: .12rem 0; font-size: .9rem }
.events time, summary time { font-variant-numeric: tabular-nums } .events p { margin: 0 }
.events .good { color: var(--good) } .events .bad { color: var(--bad) } .events .warn { color: var(--warn) }
.events .quiet { color: var(--soft) } .events .title { font-weight: 600 }
details { border-top: 1px solid var(--edge); padding: .45rem 0 } summary { cursor: pointer } summary + * { margin-top: .6rem }
details summary time, details summary .quiet { font-size: .85rem }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .85rem }
th, td { text-align: left; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--edge); vertical-align: top; overflow-wrap: normal }
@media (max-width: 40rem) {
  main { padding: .75rem .6rem 2rem } header, section { padding: 1rem .9rem; border-radius: 8px }
  h1 { font-size: 1.4rem } .first { font-size: 1rem }
  .facts div { grid-template-columns: 1fr; gap: 0 }
  .plot { grid-template: 1.25rem 9rem 1.5rem / 3.1rem 1fr }
  .latencies .row { grid-template-columns: 1fr; gap: .1rem; padding: .5rem 0 }
  .events li { grid-template-columns: 1fr; padding: .25rem 0 } .events time { font-size: .75rem }
}
@media print { body { background: none } header, section { break-inside: avoid; border-color: #ccc } }
</style>`,n="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",w=({subject:f,tone:A,title:g,sentences:[q="",...S]},I)=>`<!doct\
ype html>
${(0,y.qy)`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${f}: ${g}</title>
${v}
</head>
<body>
<main>
<header class="${A}">
<p class="subject">${f}</p>
<h1><span class="mark">${m[A]}</span> ${g}</h1>
<p class="first">${q}</p>
${S.map(R=>(0,y.qy)`<p>${R}</p>`)}
</header>
${I}
</main>
</body>
</html>
`}`,m={good:"\u2713",warn:"!",bad:"\u2715"},p=(f,{maxLatencyMs:A}={})=>{const{outcome:g,seen:q,happenings:S}=f;if(!g)return;const{steps:I}=g;return w(j(f,g),[(0,l.
uW)("What went wrong",...(0,l.E)(g)),(0,l.uW)("What to do next",...(0,l.dW)(g)),(0,l.uW)("What would change",...(0,l.cK)(f)),(0,l.uW)("Each rollout",(0,O.S)(g).
length>0?(0,y.EC)((0,O.S)(g)):void 0),(0,l.uW)("Traffic and errors",...(0,$.e)(K(f,g)),(0,W.z)(I,A)),(0,l.uW)("Verdicts",(0,l.a3)(I,l.Dx),...(0,l.Mi)(f)),(0,l.uW)(
"Warnings",...(0,l.$_)(f)),(0,l.uW)("Facts",(0,l.Bu)((0,c.xS)(g))),(0,l.uW)("What happened",S.length>0?(0,y.qy)`<p class="quiet">Times are UTC.</p>`:void 0,(0,l.
IO)(S)),(0,l.uW)(q.rehearsal?"What would be written":"What was written",...(0,l.Y0)(f)),(0,l.uW)("Log",(0,l.qi)(f,g))])},j=({seen:f,happenings:A},g)=>{const q=A[0]?.
atMs;return{subject:`${f.service}${q===void 0?"":`, ${(0,P.Am)(q)}`}`,tone:z((0,M.Z9)(g).tone),title:D(f.rehearsal?(0,M.D)(g):(0,M.wZ)(g),g),sentences:[(0,E.yr)(
g),(0,E.p_)(g),(0,E.tk)(g),(0,M.Pl)(g)].flatMap(S=>S??[])}},D=(f,{revision:A})=>A!==void 0&&f.startsWith(A)?f:f.charAt(0).toUpperCase()+f.slice(1),z=f=>f==="goo\
d"||f==="bad"?f:"warn",K=({steps:f,seen:A},{revision:g=u.p1,exposure:q,kind:S})=>{const I=A.forecast?.limits.limit,R=B[S];return{candidate:g,exposure:q,steps:f,
...I!==void 0&&{limit:I},...R!==void 0&&{end:R}}},B={aborted:{percent:0,text:"aborted"},promoted:{percent:100,text:"promoted"}}}),59768:((Y,L,a)=>{a.d(L,{dW:()=>o,
qi:()=>F,Bu:()=>g,Mi:()=>k,Dx:()=>R,cK:()=>C,uW:()=>B,a3:()=>S,IO:()=>X,E:()=>r,$_:()=>x,Y0:()=>G});var O=a(36165),M=a(67300),c=a(83572),P=a(70621),E=a(26954),u=a(
92320),$=a(7848),y=a(21447),W=a(34842),l=a(91246),v=a(15336),n=a(86578),w=a(26133),m=a(81610),p=a(1451);const j=({method:e,path:s,body:i})=>{const[t=""]=s.split(
"?"),h=t.split("/").slice(e==="POST"?-1:-2),T=z(D(i));return`${e} ${h.join("/")}${T.length>0?`: ${T.join(", ")}`:""}`},D=e=>{try{return JSON.parse(e)}catch{return null}},
z=e=>{if(!Array.isArray(e))return[];const s=e.filter(m.G).flatMap(({op:i,path:t,value:h})=>{if(i==="test"||typeof t!="string")return[];const T=t.split("/").slice(
1,3).join(".");return[T==="spec.traffic"&&Array.isArray(h)?`${T} (${(0,p.Ad)(h.map(K))})`:T]});return[...new Set(s)]},K=e=>{const{revisionName:s,percent:i}=(0,m.
I)(e);return{...typeof s=="string"&&{revisionName:s},...typeof i=="number"&&{percent:i}}},B=(e,...s)=>s.every(f)?void 0:(0,n.qy)`<section><h2>${e}</h2>${s}</section>`,
f=e=>e===void 0||Array.isArray(e)&&e.every(f),A=(e,s)=>(0,n.qy)`<details><summary>${e}</summary>${s}</details>`,g=e=>e.length===0?void 0:(0,n.qy)`<dl class="facts">${e.
map(s=>(0,n.qy)`<div><dt>${s.label}</dt><dd>${q(s)}</dd></div>`)}</dl>`,q=({text:e,url:s})=>{const i=(0,P.Dy)(s);return i===void 0?e:(0,n.qy)`<a href="${i}" rel="noreferrer">${e}</a>`},
S=(e,s)=>{const i=e.filter(({verdict:t,heldMs:h})=>t!=="not-asked"||h>=1e3);return i.length===0?void 0:(0,n.qy)`<ol class="steps">${i.map(t=>I(t,s(t)))}</ol>`},
I=(e,s)=>{const i=(0,u.oS)(e),{verdict:t}=e;return(0,n.qy)`<li><h3><b>${e.percent} %</b> <span>${s}</span> <em class="verdict ${t}">${v.L2[t]}</em></h3>
${i.length>0?i.map(_):(0,n.qy)`<p>${e.why}</p>`}</li>`},R=({heldMs:e})=>`held for ${(0,y.p0)(e)}`,_=e=>{const{source:s,why:i,stable:t}=e,h=u.FX.flatMap(Z=>{const H=e[`${Z}\
Ms`];return H===void 0?[]:[[Z,(0,y.ZK)(H)]]}),T=[[`Failed ${s}`,U(e)],...t?[["Same of stable",U(t)]]:[],...h];return(0,n.qy)`<p>${i}</p><dl class="numbers">${T.
map(([Z,H])=>(0,n.qy)`<div><dt>${Z}</dt><dd>${H}</dd></div>`)}</dl>`},U=({count:e,bad:s})=>s===0?`0 of ${(0,y.U9)(e)}`:`${(0,y.U9)(s)} of ${(0,y.U9)(e)} (${(0,y.
tC)(s,e)})`,r=e=>{const{trouble:s}=e,i=(0,l.uM)(e),t=(0,l.r4)(e),h=i&&[i.detail.body,i.detail.stderr].filter(T=>T.trim()!=="");return[s&&(0,n.qy)`<p><strong>${(0,l.
TU)(s)}</strong>${s.message?` ${s.message}`:""}</p>`,s&&d("Last log lines",s.log),s&&d("Events of the pod",s.events),i&&(0,n.qy)`<p>${(0,l.gD)(i)}</p>`,h&&d(l.oQ.
replace(/:$/,""),h),i&&d("The command of the health check",[i.detail.command]),t&&(0,n.qy)`<p>${(0,l.dz)(t)}</p>`,t?.body&&(0,n.EC)((0,P.hl)(t.body)),(e.problems??
[]).map(T=>(0,n.qy)`<p>${(0,O.fI)(T)}</p>`)]},d=(e,s)=>s.length===0?void 0:(0,n.qy)`<h3>${e}</h3>${(0,n.EC)(s)}`,o=({next:e})=>e.map(s=>b((0,$.s)(s))),b=({sentence:e,
copied:s})=>(0,n.qy)`${e===""?void 0:(0,n.qy)`<p>${e}</p>`}${s&&(0,n.EC)(s.lines)}`,x=({seen:{warnings:e,holding:s,measuring:i}})=>[...e.map(t=>(0,n.qy)`<div class="warning">${b(
(0,$.c)(t))}</div>`),s&&(0,E.X)(s)?(0,n.qy)`<p>${(0,E.H)(s)}</p>`:void 0,...i&&i.unmeasured.length>0?[(0,n.qy)`<p>${(0,M.r)(i)}</p>`]:[],...(i?.unmeasured??[]).
map(({why:t,cure:h=""})=>b((0,$.c)(`Because ${t}. ${h}`.trimEnd())))],k=({seen:{forecast:e}})=>{if(!e)return[];const[s=[],...i]=(0,c.hm)(e),t=(0,n.qy)`<div class="wide"><table><thead><tr>${s.
map(h=>(0,n.qy)`<th>${h}</th>`)}</tr></thead><tbody>${i.map(h=>(0,n.qy)`<tr>${h.map(T=>(0,n.qy)`<td>${T}</td>`)}</tr>`)}</tbody></table></div>`;return[(0,n.qy)`<p>${(0,c.
Zm)(e)}</p>`,i.length===0?void 0:A("What the plan could find out",t)]},C=({seen:{rehearsal:e}})=>e===void 0?[]:[(0,n.qy)`<p>${(0,W.Yk)(e)}</p>`,(0,n.EC)((0,W.Pp)(
e).map(({sign:s,text:i})=>`${s} ${i}`)),g((0,W.Lq)(e).map(([s="",i=""])=>({label:s,text:i})))],X=e=>[...Map.groupBy(e,({phase:s})=>s)].map(([s,i])=>(0,n.qy)`<h3>${s}</h3><ol class="events">${i.
map(N)}</ol>`),N=({atMs:e,lines:s})=>(0,n.qy)`<li><time>${(0,y.rb)(e)}</time><div>${s.map(w.qL).map(({text:i,tone:t})=>(0,n.qy)`<p class="${t}">${i}</p>`)}</div></li>`,
F=({seen:{log:e}},{revision:s=v.p1})=>e.length===0?void 0:A(`Last log lines of ${s}`,(0,n.EC)(e)),G=({sent:e,unkept:s,seen:{writes:i}})=>[s>0?(0,n.qy)`<p>The ${(0,y.
U9)(s)} before these are not kept.</p>`:void 0,...e.map(t=>A((0,n.qy)`<time>${(0,y.rb)(t.atMs)}</time> <code>${j(t)}</code> <span class="quiet">${t.status===void 0?
"no response":`HTTP ${t.status}`}</span>`,(0,n.EC)([`${t.method} ${t.path}`,"",...(0,P.hl)(t.body===""?"":(0,P._i)(t.body))]))),...i.map(({what:t,method:h,path:T,
body:Z,answer:H})=>A((0,n.qy)`${t} <span class="quiet">response of the API server: ${H}</span>`,(0,n.EC)([`${h} ${T}`,"",...(0,P.hl)((0,P._i)(Z))])))]}),26133:((Y,L,a)=>{
a.d(L,{EI:()=>E,R9:()=>$,Sz:()=>n,qL:()=>w});var O=a(53216),M=a(17608),c=a(9522),P=a(15336);const E=m=>({seen:(0,c.p)(m),phase:"Plan",happenings:[],steps:[],sent:[],
unkept:0}),u=new Set(["ended","still-waiting","would-change","would-write"]),$=(m,p,j)=>{const D={...m,seen:(0,c.u)(m.seen,p)};if(p.is==="ended")return{...D,outcome:p.
outcome};if(p.is==="phase")return{...D,phase:P.$y[p.phase]};const{happenings:z,phase:K}=D,B=p.is==="step-ended"?[...D.steps,y(p.result,j)]:D.steps;if(u.has(p.is))
return D;const f=(0,M.D)(p);return f.length===0?{...D,steps:B}:{...D,steps:B,happenings:l([...z,{atMs:j,phase:K,lines:f}])}},y=(m,p)=>({...m,fromMs:p-m.heldMs,toMs:p}),
W=1e3,l=m=>{if(m.length<=W)return m;const p=m.findIndex(({lines:j})=>j.every(({tone:D})=>D==="quiet"));return p<0?m:m.toSpliced(p,1)},v=200,n=(m,p)=>{const j=[...m.
sent,p];return j.length<=v?{...m,sent:j}:{...m,sent:j.slice(1),unkept:m.unkept+1}},w=({text:m,tone:p})=>(0,O.n8)(m.replace(/^\d\d:\d\d:\d\d {2}/,""),p)})};export{J as id,Q as ids,V as modules};
