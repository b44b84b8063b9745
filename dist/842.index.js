const G=842,J=[842],Q={96965:((H,R,a)=>{a.d(R,{H:()=>C});var k=a(73024),x=a(51455),l=a(76760);const{O_WRONLY:S,O_CREAT:O,O_TRUNC:u,O_NOFOLLOW:v=0,O_NONBLOCK:W=0}=k.
constants;async function C(p,$){const n=(0,l.resolve)($,p),M=(0,l.relative)($,(0,l.dirname)(n));if(M!==".."&&!M.startsWith(`..${l.sep}`)&&!(0,l.isAbsolute)(M)&&
await(0,x.realpath)((0,l.dirname)(n))!==(0,l.join)(await(0,x.realpath)($),M))throw new Error("its folder is reached through a link");const I=await(0,x.open)(n,S|
O|u|v|W,420);if((await I.stat()).isFile())return I;throw await I.close(),new Error("it is not a regular file")}}),60842:((H,R,a)=>{a.d(R,{reported:()=>v,u:()=>C});
var k=a(58500),x=a(8140),l=a(26133);const S=({service:$,maxLatencyMs:n,now:M})=>{let j=(0,l.EI)($);return{report:I=>{j=(0,l.R9)(j,I,M())},sent:I=>{j=(0,l.Sz)(j,
I)},page:()=>(0,x.$)((0,l.LI)(j),n===void 0?{}:{maxLatencyMs:n})}};var O=a(96965);const u=new Set(["status","curl"]);async function v($,n,{clock:M,work:j}){const{
settings:I,reporter:q,facts:K=B=>B}=n,{report:U,service:b,analysis:h}=I;if(U===void 0||u.has($))return j(n);const i=S({service:b,now:M.now,...h}),c=K(i);let f;const y=await j(
{...n,reporter:{report:B=>{B.is==="ended"?f=B:q.report(B),c.report(B)}},onWrite:i.sent}),L=$==="finish"&&y.kind==="unchanged",z=L?void 0:await C(U,i);z!==void 0&&
q.report({is:"warning",code:"W_REPORT",message:`The report was not written to ${U}: ${z}. The rollout is not affected.`});const X=z===void 0&&!L?{report:U}:{};return f?.
is==="ended"&&q.report({...f,outcome:{...f.outcome,...X}}),{...y,...X}}const W=2e3;async function C($,{page:n}){try{const M=new AbortController,j=(0,k.setTimeout)(
W,"it took too long",{signal:M.signal,ref:!1}).catch(()=>{}),I=await Promise.race([p($,n()??""),j]);return M.abort(),I}catch(M){return M instanceof Error?M.message:
String(M)}}async function p($,n){const M=await(0,O.H)($,process.cwd());try{await M.writeFile(n)}finally{await M.close()}}}),55334:((H,R,a)=>{a.d(R,{e:()=>h});var k=a(
21447),x=a(15336),l=a(86578);const[S,O]=[1e3,100],u=({fromMs:r,toMs:m},o)=>W(S*Math.min(1,Math.max(0,(o-r)/(m-r)))),v=(r,m)=>W(O-O*Math.min(1,Math.max(0,m/r))),
W=r=>Number(r.toFixed(2)),C=(r,m)=>`left:${W(u(r,m)/10)}%`,p=(r,m)=>(0,l.qy)`
<figure class="chart">
<figcaption>${r.title}</figcaption>
<p class="keys">${r.keys.map(({colour:o,text:w})=>(0,l.qy)`<span class="key ${o}">${w}</span>`)}</p>
<div class="plot" role="img" aria-label="${r.says}">
<div class="above">${j(r)}</div>
<div class="percents">${[1,.5,0].map(o=>(0,l.qy)`<span>${n(r.most*o)}</span>`)}</div>
<svg viewBox="0 0 ${S} ${O}" preserveAspectRatio="none" aria-hidden="true">
${[0,.5,1].map(o=>(0,l.qy)`<line class="grid" x1="0" x2="${S}" y1="${O*o}" y2="${O*o}"/>`)}
${m}
${r.bands.slice(1).map(({fromMs:o})=>$("shift",u(r.span,o)))}
${r.endMs===void 0?void 0:$("end",u(r.span,r.endMs))}
</svg>
<div class="times">${K(r.span).map(o=>(0,l.qy)`<span style="${C(r.span,r.span.fromMs+o)}">${o===0?"0":(0,k.p0)(o)}</span>`)}</div>
</div>
</figure>`,$=(r,m)=>(0,l.qy)`<line class="${r}" x1="${m}" x2="${m}" y1="0" y2="${O}"/>`,n=r=>`${Number(r.toPrecision(2))} %`,M=.09,j=({bands:r,span:m})=>r.filter(
({fromMs:o,toMs:w})=>(w-o)/(m.toMs-m.fromMs)>=M).map(o=>(0,l.qy)`<span style="${C(m,(o.fromMs+o.toMs)/2)}">${o.text}</span>`),I=[1,2,5,10,15,30,60,120,300,600,900,
1800,3600,7200,14400,28800,86400],q=4,K=({fromMs:r,toMs:m})=>{const o=(m-r)/1e3,w=I.find(E=>o/E<=q)??o/q;return Array.from({length:Math.floor(.97*o/w)+1},(E,P)=>P*
w*1e3)},U=(r,m)=>(0,l.qy)`<polyline class="${r}" points="${m.map(o=>o.join(",")).join(" ")}"/>`,b=1e3,h=r=>{const{exposure:m,steps:o}=r,w=Math.min(...[...m,...o].
map(T=>T.fromMs)),E=Math.max(...[...m,...o].map(T=>T.toMs));if(!(E-w>=b))return[];const P={fromMs:w,toMs:r.end?E+(E-w)/10:E};return[i(r,P),...c(o).map(T=>D(r,P,
T))]},i=({exposure:r,candidate:m,end:o,moment:w},E)=>{const P=r.at(-1);if(!P)return;const T=w??(o&&{atMs:P.toMs,text:o.text}),Y=o?[{percent:o.percent,fromMs:P.toMs,
toMs:E.toMs}]:[],_=[...r,...Y].flatMap(({percent:t,fromMs:g,toMs:A})=>[[u(E,g),v(100,t)],[u(E,A),v(100,t)]]),[N=0,V=0]=[_[0]?.[0],_.at(-1)?.[0]],e=_.map(t=>t.join(
",")).join(" "),s=r.map(({percent:t})=>`${t} %`),d={title:"Traffic",says:`${m} received ${(0,k.KE)(s)} of traffic${o?`, then ${o.percent} %`:""}; stable the res\
t.`,span:E,most:100,keys:[{colour:"candidate",text:m},{colour:"stable",text:"stable"},...T?[{colour:"moment",text:T.text}]:[]],bands:r.map(t=>({...t,text:`${t.percent}\
 %`})),...T&&{endMs:T.atMs}};return p(d,[(0,l.qy)`<polygon class="area stable" points="${N},0 ${V},0 ${[..._].reverse().map(t=>t.join(",")).join(" ")}"/>`,(0,l.
qy)`<polygon class="area candidate" points="${N},100 ${e} ${V},100"/>`,U("line candidate",_)])},c=r=>[...new Set(r.flatMap(({sources:m})=>m.flatMap(o=>f(o)?[o.source]:
[])))],f=({course:r=[]})=>r.some(({count:m})=>m>0);function D({steps:r,candidate:m,limit:o},w,E){const P=r.flatMap(t=>{const g=t.sources.find(A=>A.source===E);return g&&
f(g)?[{step:t,result:g}]:[]}),T=P.map(t=>({...t,points:L(t,({stable:g})=>g)})),Y=P.map(t=>({...t,points:L(t,g=>g)})),_=T.some(({points:t})=>t.length>0),N=o===void 0?
void 0:100*o,V=[...T,...Y].flatMap(({points:t})=>t.map(({percent:g})=>g)),e=B(Math.max(...V,2*(N??0),1)),s=(t,g)=>g.map(({points:A})=>U(`line ${t}`,A.map(({atMs:F,
percent:Z})=>[u(w,F),v(e,Z)]))),d={title:`Failed ${E}, share since each step began`,says:P.map(({step:t,result:g})=>z(t,g)).join(" "),span:w,most:e,keys:[{colour:"\
candidate",text:m},..._?[{colour:"stable",text:"stable"}]:[],...o===void 0?[]:[{colour:"limit",text:`limit ${(0,k.tC)(o,1)}`}]],bands:P.map(({step:t})=>({fromMs:t.
fromMs,toMs:t.toMs,text:`${t.percent} %`}))};return p(d,[N===void 0?void 0:(0,l.qy)`<line class="line limit" x1="0" x2="1000" y1="${v(e,N)}" y2="${v(e,N)}"/>`,...s(
"stable",T),...s("candidate",Y),...P.map(({step:t,result:g})=>X(w,t,z(t,g)))])}const y=5,L=({step:r,result:m},o)=>{const w=(m.course??[]).flatMap(P=>{const T=o(
P);return!T||T.count===0?[]:[{atMs:Math.min(r.toMs,r.fromMs+P.afterMs),count:T.count,percent:100*T.bad/T.count}]}),E=w.filter(({count:P})=>P>=y);return E.length>
0?E:w},z=({percent:r,verdict:m},{count:o,bad:w,one:E,source:P})=>`At ${r} %: ${w} of ${(0,k.hS)(o,E,P)} failed (${(0,k.tC)(w,o)}). ${x.L2[m]}.`,X=(r,{fromMs:m,toMs:o},w)=>{
const E=u(r,m);return(0,l.qy)`<rect class="hover" x="${E}" y="0" width="${u(r,o)-E}" height="100"><title>${w}</title></rect>`},B=r=>[1,2,5,10,20,50].find(m=>m>=
r)??100}),86578:((H,R,a)=>{a.d(R,{EC:()=>S,qy:()=>l});var k=a(70621);class x{#e;constructor(v){this.#e=v}toString(){return this.#e}static of(v,W){return new x(v.
reduce((C,p,$)=>`${C}${O(W[$-1])}${p}`))}static lines(v){return new x(v.flatMap(k.hl).map(k.js).join(`
`))}}const l=(u,...v)=>x.of(u,v),S=u=>l`<pre>${x.lines(u)}</pre>`,O=u=>u===void 0?"":u instanceof x?u.toString():Array.isArray(u)?u.map(O).join(""):(0,k.js)(String(
u))}),71009:((H,R,a)=>{a.d(R,{z:()=>S});var k=a(92320),x=a(21447),l=a(86578);const S=(O,u)=>{const v=O.flatMap($=>(0,k.oS)($).flatMap(n=>n.p95Ms===void 0?[]:[{percent:$.
percent,result:n}]));if(v.length===0)return;const W=Math.max(...v.flatMap(({result:$})=>[$.p99Ms??0,$.p95Ms??0]),(u??0)*1.25,1),C=$=>`${Number((100*$/W).toFixed(
1))}%`,p=u===void 0?void 0:(0,l.qy)`<i class="limit" style="left:${C(u)}"></i>`;return(0,l.qy)`
<figure class="latencies">
<figcaption>Latency at each step</figcaption>
<p class="keys"><span class="key candidate">p50 to p99, with a dot at p95</span>${u===void 0?void 0:(0,l.qy)`<span class="key limit">limit of p95 ${(0,x.ZK)(u)}</span>`}</p>
${v.map(({percent:$,result:n})=>(0,l.qy)`<div class="row">
<span class="name">${$} %, ${n.source}</span>
<span class="track">${p}<i class="range" style="left:${C(n.p50Ms??0)};width:${C((n.p99Ms??n.p95Ms??0)-(n.p50Ms??0))}"></i><i class="dot" style="left:${C(n.p95Ms??
0)}"></i></span>
<span class="numbers">${(0,k.nU)(n).join(", ")}</span>
</div>`)}
</figure>`}}),8140:((H,R,a)=>{a.d(R,{M:()=>M,$:()=>I});var k=a(75283),x=a(36165),l=a(14774),S=a(21447),O=a(1451),u=a(15336),v=a(55334),W=a(86578),C=a(71009),p=a(
59768);const $=(0,W.qy)`<style>
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
</style>`,n="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",M=({subject:i,tone:c,title:f,sentences:[D="",...y]},L)=>`<!doct\
ype html>
${(0,W.qy)`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${i}: ${f}</title>
${$}
</head>
<body>
<main>
<header class="${c}">
<p class="subject">${i}</p>
<h1><span class="mark">${j[c]}</span> ${f}</h1>
<p class="first">${D}</p>
${y.map(z=>(0,W.qy)`<p>${z}</p>`)}
</header>
${L}
</main>
</body>
</html>
`}`,j={good:"\u2713",warn:"!",bad:"\u2715"},I=(i,{maxLatencyMs:c}={})=>{const{outcome:f,seen:D,happenings:y}=i;if(!f)return;const{steps:L}=f;return M(q(i,f),[(0,p.
uW)("What went wrong",...(0,p.E)(f)),(0,p.uW)("What to do next",...(0,p.dW)(f)),(0,p.uW)("What would change",...(0,p.cK)(i)),(0,p.uW)("Each rollout",(0,k.S)(f).
length>0?(0,W.EC)((0,k.S)(f)):void 0),(0,p.uW)("Traffic and errors",...(0,v.e)(b(i,f)),(0,C.z)(L,c)),(0,p.uW)("Verdicts",(0,p.a3)(L,p.Dx),...(0,p.Mi)(i)),(0,p.uW)(
"Warnings",...(0,p.$_)(i)),(0,p.uW)("Facts",(0,p.Bu)((0,l.xS)(f))),(0,p.uW)("What happened",y.length>0?(0,W.qy)`<p class="quiet">Times are UTC.</p>`:void 0,(0,p.
IO)(y)),(0,p.uW)(D.rehearsal?"What would be written":"What was written",...(0,p.Y0)(i)),(0,p.uW)("Log",(0,p.qi)(i,f))])},q=({seen:i,happenings:c},f)=>{const D=c[0]?.
atMs;return{subject:`${i.service}${D===void 0?"":`, ${(0,S.Am)(D)}`}`,tone:U((0,x.Z9)(f).tone),title:K(i.rehearsal?(0,x.D)(f):(0,x.wZ)(f),f),sentences:[(0,O.yr)(
f),(0,O.p_)(f),(0,O.tk)(f),(0,x.Pl)(f)].flatMap(y=>y??[])}},K=(i,{revision:c})=>c!==void 0&&i.startsWith(c)?i:i.charAt(0).toUpperCase()+i.slice(1),U=i=>i==="goo\
d"||i==="bad"?i:"warn",b=({steps:i,seen:c},{revision:f=u.p1,exposure:D,kind:y})=>{const L=c.forecast?.limits.limit,z=h[y];return{candidate:f,exposure:D,steps:i,
...L!==void 0&&{limit:L},...z!==void 0&&{end:z}}},h={aborted:{percent:0,text:"aborted"},promoted:{percent:100,text:"promoted"}}}),59768:((H,R,a)=>{a.d(R,{dW:()=>o,
qi:()=>N,Bu:()=>f,Mi:()=>P,Dx:()=>z,cK:()=>T,uW:()=>h,a3:()=>y,IO:()=>Y,E:()=>r,$_:()=>E,Y0:()=>V});var k=a(36165),x=a(67300),l=a(70621),S=a(26954),O=a(92320),u=a(
7848),v=a(21447),W=a(85700),C=a(91690),p=a(91246),$=a(15336),n=a(86578),M=a(26133),j=a(81610),I=a(1451);const q=({method:e,path:s,body:d})=>{const[t=""]=s.split(
"?"),g=t.split("/").slice(e==="POST"?-1:-2),A=U(K(d));return`${e} ${g.join("/")}${A.length>0?`: ${A.join(", ")}`:""}`},K=e=>{try{return JSON.parse(e)}catch{return null}},
U=e=>{if(!Array.isArray(e))return[];const s=e.filter(j.G).flatMap(({op:d,path:t,value:g})=>{if(d==="test"||typeof t!="string")return[];const A=t.split("/").slice(
1,3).join(".");return[A==="spec.traffic"&&Array.isArray(g)?`${A} (${(0,I.Ad)(g.map(b))})`:A]});return[...new Set(s)]},b=e=>{const{revisionName:s,percent:d}=(0,j.
I)(e);return{...typeof s=="string"&&{revisionName:s},...typeof d=="number"&&{percent:d}}},h=(e,...s)=>s.every(i)?void 0:(0,n.qy)`<section><h2>${e}</h2>${s}</section>`,
i=e=>e===void 0||Array.isArray(e)&&e.every(i),c=(e,s)=>(0,n.qy)`<details><summary>${e}</summary>${s}</details>`,f=e=>e.length===0?void 0:(0,n.qy)`<dl class="facts">${e.
map(s=>(0,n.qy)`<div><dt>${s.label}</dt><dd>${D(s)}</dd></div>`)}</dl>`,D=({text:e,url:s})=>{const d=(0,l.Dy)(s);return d===void 0?e:(0,n.qy)`<a href="${d}" rel="noreferrer">${e}</a>`},
y=(e,s)=>{const d=e.filter(({verdict:t,heldMs:g})=>t!=="not-asked"||g>=1e3);return d.length===0?void 0:(0,n.qy)`<ol class="steps">${d.map(t=>L(t,s(t)))}</ol>`},
L=(e,s)=>{const d=(0,O.oS)(e),{verdict:t}=e;return(0,n.qy)`<li><h3><b>${e.percent} %</b> <span>${s}</span> <em class="verdict ${t}">${$.L2[t]}</em></h3>
${d.length>0?d.map(X):(0,n.qy)`<p>${e.why}</p>`}</li>`},z=({heldMs:e})=>`held for ${(0,v.p0)(e)}`,X=e=>{const{source:s,why:d,stable:t}=e,g=O.FX.flatMap(F=>{const Z=e[`${F}\
Ms`];return Z===void 0?[]:[[F,(0,v.ZK)(Z)]]}),A=[[`Failed ${s}`,B(e)],...t?[["Same of stable",B(t)]]:[],...g];return(0,n.qy)`<p>${d}</p><dl class="numbers">${A.
map(([F,Z])=>(0,n.qy)`<div><dt>${F}</dt><dd>${Z}</dd></div>`)}</dl>`},B=({count:e,bad:s})=>s===0?`0 of ${(0,v.U9)(e)}`:`${(0,v.U9)(s)} of ${(0,v.U9)(e)} (${(0,v.
tC)(s,e)})`,r=e=>{const{trouble:s}=e,d=(0,p.uM)(e),t=(0,p.r4)(e),g=d&&[d.detail.body,d.detail.stderr].filter(A=>A.trim()!=="");return[s&&(0,n.qy)`<p><strong>${(0,p.
TU)(s)}</strong>${s.message?` ${s.message}`:""}</p>`,s&&m("Last log lines",s.log),s&&m("Events of the pod",s.events),d&&(0,n.qy)`<p>${(0,p.gD)(d)}</p>`,g&&m(p.oQ.
replace(/:$/,""),g),d&&m("The command of the health check",[d.detail.command]),t&&(0,n.qy)`<p>${(0,p.dz)(t)}</p>`,t?.body&&(0,n.EC)((0,l.hl)(t.body)),(e.problems??
[]).map(A=>(0,n.qy)`<p>${(0,k.fI)(A)}</p>`)]},m=(e,s)=>s.length===0?void 0:(0,n.qy)`<h3>${e}</h3>${(0,n.EC)(s)}`,o=({next:e})=>e.map(s=>w((0,u.s)(s))),w=({sentence:e,
copied:s})=>(0,n.qy)`${e===""?void 0:(0,n.qy)`<p>${e}</p>`}${s&&(0,n.EC)(s.lines)}`,E=({seen:{warnings:e,holding:s,measuring:d}})=>[...e.map(t=>(0,n.qy)`<div class="warning">${w(
(0,u.c)(t))}</div>`),s&&(0,S.X)(s)?(0,n.qy)`<p>${(0,S.H)(s)}</p>`:void 0,...d&&d.unmeasured.length>0?[(0,n.qy)`<p>${(0,x.r)(d)}</p>`]:[],...(d?.unmeasured??[]).
map(({why:t,cure:g=""})=>w((0,u.c)(`Because ${t}. ${g}`.trimEnd())))],P=({seen:{forecast:e}})=>{if(!e)return[];const[s=[],...d]=(0,W.hm)(e),t=(0,n.qy)`<div class="wide"><table><thead><tr>${s.
map(g=>(0,n.qy)`<th>${g}</th>`)}</tr></thead><tbody>${d.map(g=>(0,n.qy)`<tr>${g.map(A=>(0,n.qy)`<td>${A}</td>`)}</tr>`)}</tbody></table></div>`;return[(0,n.qy)`<p>${(0,W.
Zm)(e)}</p>`,d.length===0?void 0:c("What the plan could find out",t)]},T=({seen:{rehearsal:e}})=>e===void 0?[]:[(0,n.qy)`<p>${(0,C.Yk)(e)}</p>`,(0,n.EC)((0,C.Pp)(
e).map(({sign:s,text:d})=>`${s} ${d}`)),f((0,C.Lq)(e).map(([s="",d=""])=>({label:s,text:d})))],Y=e=>[...Map.groupBy(e,({phase:s})=>s)].map(([s,d])=>(0,n.qy)`<h3>${s}</h3><ol class="events">${d.
map(_)}</ol>`),_=({atMs:e,lines:s})=>(0,n.qy)`<li><time>${(0,v.rb)(e)}</time><div>${s.map(M.qL).map(({text:d,tone:t})=>(0,n.qy)`<p class="${t}">${d}</p>`)}</div></li>`,
N=({seen:{log:e}},{revision:s=$.p1})=>e.length===0?void 0:c(`Last log lines of ${s}`,(0,n.EC)(e)),V=({sent:e,unkept:s,seen:{writes:d}})=>[s>0?(0,n.qy)`<p>The ${(0,v.
U9)(s)} before these are not kept.</p>`:void 0,...e.map(t=>c((0,n.qy)`<time>${(0,v.rb)(t.atMs)}</time> <code>${q(t)}</code> <span class="quiet">${t.status===void 0?
"no response":`HTTP ${t.status}`}</span>`,(0,n.EC)([`${t.method} ${t.path}`,"",...(0,l.hl)(t.body===""?"":(0,l._i)(t.body))]))),...d.map(({what:t,method:g,path:A,
body:F,answer:Z})=>c((0,n.qy)`${t} <span class="quiet">response of the API server: ${Z}</span>`,(0,n.EC)([`${g} ${A}`,"",...(0,l.hl)((0,l._i)(F))])))]}),26133:((H,R,a)=>{
a.d(R,{EI:()=>v,LI:()=>q,R9:()=>C,Sz:()=>j,qL:()=>U});var k=a(83588),x=a(53216),l=a(17608),S=a(9522),O=a(70621),u=a(15336);const v=b=>({seen:(0,S.p)(b),phase:"P\
lan",happenings:[],steps:[],sent:[],unkept:0,values:new Set}),W=new Set(["ended","still-waiting","would-change","would-write"]),C=(b,h,i)=>{const c={...b,seen:(0,S.
u)(b.seen,h)};if(h.is==="ended")return{...c,outcome:h.outcome};if(h.is==="phase")return{...c,phase:u.$y[h.phase]};const{happenings:f,phase:D}=c,y=h.is==="step-e\
nded"?[...c.steps,p(h.result,i)]:c.steps;if(W.has(h.is))return c;const L=(0,l.D)(h);return L.length===0?{...c,steps:y}:{...c,steps:y,happenings:n([...f,{atMs:i,
phase:D,lines:L}])}},p=(b,h)=>({...b,fromMs:h-b.heldMs,toMs:h}),$=1e3,n=b=>{if(b.length<=$)return b;const h=b.findIndex(({lines:i})=>i.every(({tone:c})=>c==="qu\
iet"));return h<0?b:b.toSpliced(h,1)},M=200,j=(b,h)=>{const i=[...b.sent,h],c={...b,values:new Set([...b.values,...(0,O.d9)(h.body)])};return i.length<=M?{...c,
sent:i}:{...c,sent:i.slice(1),unkept:c.unkept+1}},I=8,q=b=>{const h=[...b.values].filter(y=>y.length>=I),i=y=>(0,k.lO)(y,h),{seen:c,happenings:f,outcome:D}=b;return{
...b,seen:{...c,log:c.log.map(i)},happenings:f.map(y=>({...y,lines:y.lines.map(({text:L,...z})=>({text:i(L),...z}))})),...D&&{outcome:K(D,i)}}};function K(b,h){
const{trouble:i,health:c,steps:f}=b,D=y=>({...y,body:h(y.body),stderr:h(y.stderr)});return{...b,...i&&{trouble:{...i,message:h(i.message),events:i.events.map(h),
log:i.log.map(h)}},...c&&"detail"in c&&{health:{...c,detail:D(c.detail)}},steps:f.map(y=>y.failed?.body?{...y,failed:{...y.failed,body:h(y.failed.body)}}:y)}}const U=({
text:b,tone:h})=>(0,x.n8)(b.replace(/^\d\d:\d\d:\d\d {2}/,""),h)})};export{G as id,J as ids,Q as modules};
