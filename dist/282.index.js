const G=282,J=[282],Q={82737:((H,R,a)=>{a.d(R,{H:()=>T});var P=a(73024),E=a(51455),f=a(76760);const{O_WRONLY:W,O_CREAT:k,O_TRUNC:g,O_NOFOLLOW:b=0,O_NONBLOCK:w=0}=P.
constants;async function T(m,y){const n=(0,f.resolve)(y,m),x=(0,f.relative)(y,(0,f.dirname)(n));if(x!==".."&&!x.startsWith(`..${f.sep}`)&&!(0,f.isAbsolute)(x)&&
await(0,E.realpath)((0,f.dirname)(n))!==(0,f.join)(await(0,E.realpath)(y),x))throw new Error("its folder is reached through a link");const I=await(0,E.open)(n,W|
k|g|b|w,420);if((await I.stat()).isFile())return I;throw await I.close(),new Error("it is not a regular file")}}),13282:((H,R,a)=>{a.d(R,{reported:()=>b,u:()=>T});
var P=a(58500),E=a(8140),f=a(26133);const W=({service:y,maxLatencyMs:n,now:x})=>{let D=(0,f.EI)(y);return{report:I=>{D=(0,f.R9)(D,I,x())},sent:I=>{D=(0,f.Sz)(D,
I)},page:()=>(0,E.$)((0,f.LI)(D),n===void 0?{}:{maxLatencyMs:n})}};var k=a(82737);const g=new Set(["status","curl"]);async function b(y,n,{clock:x,work:D}){const{
settings:I,reporter:q,facts:K=B=>B}=n,{report:U,service:$,analysis:u}=I;if(U===void 0||g.has(y))return D(n);const i=W({service:$,now:x.now,...u}),l=K(i);let p;const v=await D(
{...n,reporter:{report:B=>{B.is==="ended"?p=B:q.report(B),l.report(B)}},onWrite:i.sent}),S=y==="finish"&&v.kind==="unchanged",z=S?void 0:await T(U,i);z!==void 0&&
q.report({is:"warning",code:"W_REPORT",message:`The report was not written to ${U}: ${z}. The rollout is not affected.`});const X=z===void 0&&!S?{report:U}:{};return p?.
is==="ended"&&q.report({...p,outcome:{...p.outcome,...X}}),{...v,...X}}const w=2e3;async function T(y,{page:n}){try{const x=new AbortController,D=(0,P.setTimeout)(
w,"it took too long",{signal:x.signal,ref:!1}).catch(()=>{}),I=await Promise.race([m(y,n()??""),D]);return x.abort(),I}catch(x){return x instanceof Error?x.message:
String(x)}}async function m(y,n){const x=await(0,k.H)(y,process.cwd());try{await x.writeFile(n)}finally{await x.close()}}}),55334:((H,R,a)=>{a.d(R,{e:()=>u});var P=a(
21447),E=a(15336),f=a(86578);const[W,k]=[1e3,100],g=({fromMs:r,toMs:c},o)=>w(W*Math.min(1,Math.max(0,(o-r)/(c-r)))),b=(r,c)=>w(k-k*Math.min(1,Math.max(0,c/r))),
w=r=>Number(r.toFixed(2)),T=(r,c)=>`left:${w(g(r,c)/10)}%`,m=(r,c)=>(0,f.qy)`
<figure class="chart">
<figcaption>${r.title}</figcaption>
<p class="keys">${r.keys.map(({colour:o,text:M})=>(0,f.qy)`<span class="key ${o}">${M}</span>`)}</p>
<div class="plot" role="img" aria-label="${r.says}">
<div class="above">${D(r)}</div>
<div class="percents">${[1,.5,0].map(o=>(0,f.qy)`<span>${n(r.most*o)}</span>`)}</div>
<svg viewBox="0 0 ${W} ${k}" preserveAspectRatio="none" aria-hidden="true">
${[0,.5,1].map(o=>(0,f.qy)`<line class="grid" x1="0" x2="${W}" y1="${k*o}" y2="${k*o}"/>`)}
${c}
${r.bands.slice(1).map(({fromMs:o})=>y("shift",g(r.span,o)))}
${r.endMs===void 0?void 0:y("end",g(r.span,r.endMs))}
</svg>
<div class="times">${K(r.span).map(o=>(0,f.qy)`<span style="${T(r.span,r.span.fromMs+o)}">${o===0?"0":(0,P.p0)(o)}</span>`)}</div>
</div>
</figure>`,y=(r,c)=>(0,f.qy)`<line class="${r}" x1="${c}" x2="${c}" y1="0" y2="${k}"/>`,n=r=>`${Number(r.toPrecision(2))} %`,x=.09,D=({bands:r,span:c})=>r.filter(
({fromMs:o,toMs:M})=>(M-o)/(c.toMs-c.fromMs)>=x).map(o=>(0,f.qy)`<span style="${T(c,(o.fromMs+o.toMs)/2)}">${o.text}</span>`),I=[1,2,5,10,15,30,60,120,300,600,900,
1800,3600,7200,14400,28800,86400],q=4,K=({fromMs:r,toMs:c})=>{const o=(c-r)/1e3,M=I.find(O=>o/O<=q)??o/q;return Array.from({length:Math.floor(.97*o/M)+1},(O,C)=>C*
M*1e3)},U=(r,c)=>(0,f.qy)`<polyline class="${r}" points="${c.map(o=>o.join(",")).join(" ")}"/>`,$=1e3,u=r=>{const{exposure:c,steps:o}=r,M=Math.min(...[...c,...o].
map(A=>A.fromMs)),O=Math.max(...[...c,...o].map(A=>A.toMs));if(!(O-M>=$))return[];const C={fromMs:M,toMs:r.end?O+(O-M)/10:O};return[i(r,C),...l(o).map(A=>L(r,C,
A))]},i=({exposure:r,candidate:c,end:o,moment:M},O)=>{const C=r.at(-1);if(!C)return;const A=M??(o&&{atMs:C.toMs,text:o.text}),Y=o?[{percent:o.percent,fromMs:C.toMs,
toMs:O.toMs}]:[],_=[...r,...Y].flatMap(({percent:t,fromMs:h,toMs:j})=>[[g(O,h),b(100,t)],[g(O,j),b(100,t)]]),[N=0,V=0]=[_[0]?.[0],_.at(-1)?.[0]],e=_.map(t=>t.join(
",")).join(" "),s=r.map(({percent:t})=>`${t} %`),d={title:"Traffic",says:`${c} received ${(0,P.KE)(s)} of traffic${o?`, then ${o.percent} %`:""}; stable the res\
t.`,span:O,most:100,keys:[{colour:"candidate",text:c},{colour:"stable",text:"stable"},...A?[{colour:"moment",text:A.text}]:[]],bands:r.map(t=>({...t,text:`${t.percent}\
 %`})),...A&&{endMs:A.atMs}};return m(d,[(0,f.qy)`<polygon class="area stable" points="${N},0 ${V},0 ${[..._].reverse().map(t=>t.join(",")).join(" ")}"/>`,(0,f.
qy)`<polygon class="area candidate" points="${N},100 ${e} ${V},100"/>`,U("line candidate",_)])},l=r=>[...new Set(r.flatMap(({sources:c})=>c.flatMap(o=>p(o)?[o.source]:
[])))],p=({course:r=[]})=>r.some(({count:c})=>c>0);function L({steps:r,candidate:c,limit:o},M,O){const C=r.flatMap(t=>{const h=t.sources.find(j=>j.source===O);return h&&
p(h)?[{step:t,result:h}]:[]}),A=C.map(t=>({...t,points:S(t,({stable:h})=>h)})),Y=C.map(t=>({...t,points:S(t,h=>h)})),_=A.some(({points:t})=>t.length>0),N=o===void 0?
void 0:100*o,V=[...A,...Y].flatMap(({points:t})=>t.map(({percent:h})=>h)),e=B(Math.max(...V,2*(N??0),1)),s=(t,h)=>h.map(({points:j})=>U(`line ${t}`,j.map(({atMs:F,
percent:Z})=>[g(M,F),b(e,Z)]))),d={title:`Failed ${O}, share since each step began`,says:C.map(({step:t,result:h})=>z(t,h)).join(" "),span:M,most:e,keys:[{colour:"\
candidate",text:c},..._?[{colour:"stable",text:"stable"}]:[],...o===void 0?[]:[{colour:"limit",text:`limit ${(0,P.tC)(o,1)}`}]],bands:C.map(({step:t})=>({fromMs:t.
fromMs,toMs:t.toMs,text:`${t.percent} %`}))};return m(d,[N===void 0?void 0:(0,f.qy)`<line class="line limit" x1="0" x2="1000" y1="${b(e,N)}" y2="${b(e,N)}"/>`,...s(
"stable",A),...s("candidate",Y),...C.map(({step:t,result:h})=>X(M,t,z(t,h)))])}const v=5,S=({step:r,result:c},o)=>{const M=(c.course??[]).flatMap(C=>{const A=o(
C);return!A||A.count===0?[]:[{atMs:Math.min(r.toMs,r.fromMs+C.afterMs),count:A.count,percent:100*A.bad/A.count}]}),O=M.filter(({count:C})=>C>=v);return O.length>
0?O:M},z=({percent:r,verdict:c},{count:o,bad:M,one:O,source:C})=>`At ${r} %: ${M} of ${(0,P.hS)(o,O,C)} failed (${(0,P.tC)(M,o)}). ${E.L2[c]}.`,X=(r,{fromMs:c,toMs:o},M)=>{
const O=g(r,c);return(0,f.qy)`<rect class="hover" x="${O}" y="0" width="${g(r,o)-O}" height="100"><title>${M}</title></rect>`},B=r=>[1,2,5,10,20,50].find(c=>c>=
r)??100}),86578:((H,R,a)=>{a.d(R,{EC:()=>W,qy:()=>f});var P=a(70621);class E{#e;constructor(b){this.#e=b}toString(){return this.#e}static of(b,w){return new E(b.
reduce((T,m,y)=>`${T}${k(w[y-1])}${m}`))}static lines(b){return new E(b.flatMap(P.hl).map(P.js).join(`
`))}}const f=(g,...b)=>E.of(g,b),W=g=>f`<pre>${E.lines(g)}</pre>`,k=g=>g===void 0?"":g instanceof E?g.toString():Array.isArray(g)?g.map(k).join(""):(0,P.js)(String(
g))}),71009:((H,R,a)=>{a.d(R,{z:()=>W});var P=a(92320),E=a(21447),f=a(86578);const W=(k,g)=>{const b=k.flatMap(y=>(0,P.oS)(y).flatMap(n=>n.p95Ms===void 0?[]:[{percent:y.
percent,result:n}]));if(b.length===0)return;const w=Math.max(...b.flatMap(({result:y})=>[y.p99Ms??0,y.p95Ms??0]),(g??0)*1.25,1),T=y=>`${Number((100*y/w).toFixed(
1))}%`,m=g===void 0?void 0:(0,f.qy)`<i class="limit" style="left:${T(g)}"></i>`;return(0,f.qy)`
<figure class="latencies">
<figcaption>Latency at each step</figcaption>
<p class="keys"><span class="key candidate">p50 to p99, with a dot at p95</span>${g===void 0?void 0:(0,f.qy)`<span class="key limit">limit of p95 ${(0,E.ZK)(g)}</span>`}</p>
${b.map(({percent:y,result:n})=>(0,f.qy)`<div class="row">
<span class="name">${y} %, ${n.source}</span>
<span class="track">${m}<i class="range" style="left:${T(n.p50Ms??0)};width:${T((n.p99Ms??n.p95Ms??0)-(n.p50Ms??0))}"></i><i class="dot" style="left:${T(n.p95Ms??
0)}"></i></span>
<span class="numbers">${(0,P.nU)(n).join(", ")}</span>
</div>`)}
</figure>`}}),8140:((H,R,a)=>{a.d(R,{M:()=>x,$:()=>I});var P=a(75283),E=a(36165),f=a(14774),W=a(21447),k=a(1451),g=a(15336),b=a(55334),w=a(86578),T=a(71009),m=a(
59768);const y=(0,w.qy)`<style>
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
</style>`,n="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",x=({subject:i,tone:l,title:p,sentences:[L="",...v]},S)=>`<!doct\
ype html>
${(0,w.qy)`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${i}: ${p}</title>
${y}
</head>
<body>
<main>
<header class="${l}">
<p class="subject">${i}</p>
<h1><span class="mark">${D[l]}</span> ${p}</h1>
<p class="first">${L}</p>
${v.map(z=>(0,w.qy)`<p>${z}</p>`)}
</header>
${S}
</main>
</body>
</html>
`}`,D={good:"\u2713",warn:"!",bad:"\u2715"},I=(i,{maxLatencyMs:l}={})=>{const{outcome:p,seen:L,happenings:v}=i;if(!p)return;const{steps:S}=p;return x(q(i,p),[(0,m.
uW)("What went wrong",...(0,m.E)(p)),(0,m.uW)("What to do next",...(0,m.dW)(p)),(0,m.uW)("What would change",...(0,m.cK)(i)),(0,m.uW)("Each rollout",(0,P.S)(p).
length>0?(0,w.EC)((0,P.S)(p)):void 0),(0,m.uW)("Traffic and errors",...(0,b.e)($(i,p)),(0,T.z)(S,l)),(0,m.uW)("Verdicts",(0,m.a3)(S,m.Dx),...(0,m.Mi)(i)),(0,m.uW)(
"Warnings",...(0,m.$_)(i)),(0,m.uW)("Facts",(0,m.Bu)((0,f.xS)(p))),(0,m.uW)("What happened",v.length>0?(0,w.qy)`<p class="quiet">Times are UTC.</p>`:void 0,(0,m.
IO)(v)),(0,m.uW)(L.rehearsal?"What would be written":"What was written",...(0,m.Y0)(i)),(0,m.uW)("Log",(0,m.qi)(i,p))])},q=({seen:i,happenings:l},p)=>{const L=l[0]?.
atMs;return{subject:`${i.service}${L===void 0?"":`, ${(0,W.Am)(L)}`}`,tone:U((0,E.Z9)(p).tone),title:K(i.rehearsal?(0,E.D)(p):(0,E.wZ)(p),p),sentences:[(0,k.yr)(
p),(0,k.p_)(p),(0,k.tk)(p),(0,E.Pl)(p)].flatMap(v=>v??[])}},K=(i,{revision:l})=>l!==void 0&&i.startsWith(l)?i:i.charAt(0).toUpperCase()+i.slice(1),U=i=>i==="goo\
d"||i==="bad"?i:"warn",$=({steps:i,seen:l},{revision:p=g.p1,exposure:L,kind:v})=>{const S=l.forecast?.limits.limit,z=u[v];return{candidate:p,exposure:L,steps:i,
...S!==void 0&&{limit:S},...z!==void 0&&{end:z}}},u={aborted:{percent:0,text:"aborted"},promoted:{percent:100,text:"promoted"}}}),59768:((H,R,a)=>{a.d(R,{dW:()=>o,
qi:()=>N,Bu:()=>p,Mi:()=>C,Dx:()=>z,cK:()=>A,uW:()=>u,a3:()=>v,IO:()=>Y,E:()=>r,$_:()=>O,Y0:()=>V});var P=a(36165),E=a(67300),f=a(83572),W=a(70621),k=a(26954),g=a(
92320),b=a(7848),w=a(21447),T=a(34842),m=a(91246),y=a(15336),n=a(86578),x=a(26133),D=a(81610),I=a(1451);const q=({method:e,path:s,body:d})=>{const[t=""]=s.split(
"?"),h=t.split("/").slice(e==="POST"?-1:-2),j=U(K(d));return`${e} ${h.join("/")}${j.length>0?`: ${j.join(", ")}`:""}`},K=e=>{try{return JSON.parse(e)}catch{return null}},
U=e=>{if(!Array.isArray(e))return[];const s=e.filter(D.G).flatMap(({op:d,path:t,value:h})=>{if(d==="test"||typeof t!="string")return[];const j=t.split("/").slice(
1,3).join(".");return[j==="spec.traffic"&&Array.isArray(h)?`${j} (${(0,I.Ad)(h.map($))})`:j]});return[...new Set(s)]},$=e=>{const{revisionName:s,percent:d}=(0,D.
I)(e);return{...typeof s=="string"&&{revisionName:s},...typeof d=="number"&&{percent:d}}},u=(e,...s)=>s.every(i)?void 0:(0,n.qy)`<section><h2>${e}</h2>${s}</section>`,
i=e=>e===void 0||Array.isArray(e)&&e.every(i),l=(e,s)=>(0,n.qy)`<details><summary>${e}</summary>${s}</details>`,p=e=>e.length===0?void 0:(0,n.qy)`<dl class="facts">${e.
map(s=>(0,n.qy)`<div><dt>${s.label}</dt><dd>${L(s)}</dd></div>`)}</dl>`,L=({text:e,url:s})=>{const d=(0,W.Dy)(s);return d===void 0?e:(0,n.qy)`<a href="${d}" rel="noreferrer">${e}</a>`},
v=(e,s)=>{const d=e.filter(({verdict:t,heldMs:h})=>t!=="not-asked"||h>=1e3);return d.length===0?void 0:(0,n.qy)`<ol class="steps">${d.map(t=>S(t,s(t)))}</ol>`},
S=(e,s)=>{const d=(0,g.oS)(e),{verdict:t}=e;return(0,n.qy)`<li><h3><b>${e.percent} %</b> <span>${s}</span> <em class="verdict ${t}">${y.L2[t]}</em></h3>
${d.length>0?d.map(X):(0,n.qy)`<p>${e.why}</p>`}</li>`},z=({heldMs:e})=>`held for ${(0,w.p0)(e)}`,X=e=>{const{source:s,why:d,stable:t}=e,h=g.FX.flatMap(F=>{const Z=e[`${F}\
Ms`];return Z===void 0?[]:[[F,(0,w.ZK)(Z)]]}),j=[[`Failed ${s}`,B(e)],...t?[["Same of stable",B(t)]]:[],...h];return(0,n.qy)`<p>${d}</p><dl class="numbers">${j.
map(([F,Z])=>(0,n.qy)`<div><dt>${F}</dt><dd>${Z}</dd></div>`)}</dl>`},B=({count:e,bad:s})=>s===0?`0 of ${(0,w.U9)(e)}`:`${(0,w.U9)(s)} of ${(0,w.U9)(e)} (${(0,w.
tC)(s,e)})`,r=e=>{const{trouble:s}=e,d=(0,m.uM)(e),t=(0,m.r4)(e),h=d&&[d.detail.body,d.detail.stderr].filter(j=>j.trim()!=="");return[s&&(0,n.qy)`<p><strong>${(0,m.
TU)(s)}</strong>${s.message?` ${s.message}`:""}</p>`,s&&c("Last log lines",s.log),s&&c("Events of the pod",s.events),d&&(0,n.qy)`<p>${(0,m.gD)(d)}</p>`,h&&c(m.oQ.
replace(/:$/,""),h),d&&c("The command of the health check",[d.detail.command]),t&&(0,n.qy)`<p>${(0,m.dz)(t)}</p>`,t?.body&&(0,n.EC)((0,W.hl)(t.body)),(e.problems??
[]).map(j=>(0,n.qy)`<p>${(0,P.fI)(j)}</p>`)]},c=(e,s)=>s.length===0?void 0:(0,n.qy)`<h3>${e}</h3>${(0,n.EC)(s)}`,o=({next:e})=>e.map(s=>M((0,b.s)(s))),M=({sentence:e,
copied:s})=>(0,n.qy)`${e===""?void 0:(0,n.qy)`<p>${e}</p>`}${s&&(0,n.EC)(s.lines)}`,O=({seen:{warnings:e,holding:s,measuring:d}})=>[...e.map(t=>(0,n.qy)`<div class="warning">${M(
(0,b.c)(t))}</div>`),s&&(0,k.X)(s)?(0,n.qy)`<p>${(0,k.H)(s)}</p>`:void 0,...d&&d.unmeasured.length>0?[(0,n.qy)`<p>${(0,E.r)(d)}</p>`]:[],...(d?.unmeasured??[]).
map(({why:t,cure:h=""})=>M((0,b.c)(`Because ${t}. ${h}`.trimEnd())))],C=({seen:{forecast:e}})=>{if(!e)return[];const[s=[],...d]=(0,f.hm)(e),t=(0,n.qy)`<div class="wide"><table><thead><tr>${s.
map(h=>(0,n.qy)`<th>${h}</th>`)}</tr></thead><tbody>${d.map(h=>(0,n.qy)`<tr>${h.map(j=>(0,n.qy)`<td>${j}</td>`)}</tr>`)}</tbody></table></div>`;return[(0,n.qy)`<p>${(0,f.
Zm)(e)}</p>`,d.length===0?void 0:l("What the plan could find out",t)]},A=({seen:{rehearsal:e}})=>e===void 0?[]:[(0,n.qy)`<p>${(0,T.Yk)(e)}</p>`,(0,n.EC)((0,T.Pp)(
e).map(({sign:s,text:d})=>`${s} ${d}`)),p((0,T.Lq)(e).map(([s="",d=""])=>({label:s,text:d})))],Y=e=>[...Map.groupBy(e,({phase:s})=>s)].map(([s,d])=>(0,n.qy)`<h3>${s}</h3><ol class="events">${d.
map(_)}</ol>`),_=({atMs:e,lines:s})=>(0,n.qy)`<li><time>${(0,w.rb)(e)}</time><div>${s.map(x.qL).map(({text:d,tone:t})=>(0,n.qy)`<p class="${t}">${d}</p>`)}</div></li>`,
N=({seen:{log:e}},{revision:s=y.p1})=>e.length===0?void 0:l(`Last log lines of ${s}`,(0,n.EC)(e)),V=({sent:e,unkept:s,seen:{writes:d}})=>[s>0?(0,n.qy)`<p>The ${(0,w.
U9)(s)} before these are not kept.</p>`:void 0,...e.map(t=>l((0,n.qy)`<time>${(0,w.rb)(t.atMs)}</time> <code>${q(t)}</code> <span class="quiet">${t.status===void 0?
"no response":`HTTP ${t.status}`}</span>`,(0,n.EC)([`${t.method} ${t.path}`,"",...(0,W.hl)(t.body===""?"":(0,W._i)(t.body))]))),...d.map(({what:t,method:h,path:j,
body:F,answer:Z})=>l((0,n.qy)`${t} <span class="quiet">response of the API server: ${Z}</span>`,(0,n.EC)([`${h} ${j}`,"",...(0,W.hl)((0,W._i)(F))])))]}),26133:((H,R,a)=>{
a.d(R,{EI:()=>b,LI:()=>q,R9:()=>T,Sz:()=>D,qL:()=>U});var P=a(30673),E=a(53216),f=a(17608),W=a(9522),k=a(70621),g=a(15336);const b=$=>({seen:(0,W.p)($),phase:"P\
lan",happenings:[],steps:[],sent:[],unkept:0,values:new Set}),w=new Set(["ended","still-waiting","would-change","would-write"]),T=($,u,i)=>{const l={...$,seen:(0,W.
u)($.seen,u)};if(u.is==="ended")return{...l,outcome:u.outcome};if(u.is==="phase")return{...l,phase:g.$y[u.phase]};const{happenings:p,phase:L}=l,v=u.is==="step-e\
nded"?[...l.steps,m(u.result,i)]:l.steps;if(w.has(u.is))return l;const S=(0,f.D)(u);return S.length===0?{...l,steps:v}:{...l,steps:v,happenings:n([...p,{atMs:i,
phase:L,lines:S}])}},m=($,u)=>({...$,fromMs:u-$.heldMs,toMs:u}),y=1e3,n=$=>{if($.length<=y)return $;const u=$.findIndex(({lines:i})=>i.every(({tone:l})=>l==="qu\
iet"));return u<0?$:$.toSpliced(u,1)},x=200,D=($,u)=>{const i=[...$.sent,u],l={...$,values:new Set([...$.values,...(0,k.d9)(u.body)])};return i.length<=x?{...l,
sent:i}:{...l,sent:i.slice(1),unkept:l.unkept+1}},I=8,q=$=>{const u=[...$.values].filter(v=>v.length>=I),i=v=>(0,P.lO)(v,u),{seen:l,happenings:p,outcome:L}=$;return{
...$,seen:{...l,log:l.log.map(i)},happenings:p.map(v=>({...v,lines:v.lines.map(({text:S,...z})=>({text:i(S),...z}))})),...L&&{outcome:K(L,i)}}};function K($,u){
const{trouble:i,health:l,steps:p}=$,L=v=>({...v,body:u(v.body),stderr:u(v.stderr)});return{...$,...i&&{trouble:{...i,message:u(i.message),events:i.events.map(u),
log:i.log.map(u)}},...l&&"detail"in l&&{health:{...l,detail:L(l.detail)}},steps:p.map(v=>v.failed?.body?{...v,failed:{...v.failed,body:u(v.failed.body)}}:v)}}const U=({
text:$,tone:u})=>(0,E.n8)($.replace(/^\d\d:\d\d:\d\d {2}/,""),u)})};export{G as id,J as ids,Q as modules};
