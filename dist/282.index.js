const Q=282,V=[282],_={13282:((Y,D,o)=>{o.d(D,{reported:()=>y,u:()=>C});var P=o(58500),W=o(8140),g=o(26133);const j=({service:v,maxLatencyMs:s,now:k})=>{let l=(0,g.
EI)(v);return{report:h=>{l=(0,g.R9)(l,h,k())},sent:h=>{l=(0,g.Sz)(l,h)},page:()=>(0,W.$)(l,s===void 0?{}:{maxLatencyMs:s})}};var M=o(82737);const u=new Set(["st\
atus","curl"]);async function y(v,s,{clock:k,work:l}){const{settings:h,reporter:A,facts:S=U=>U}=s,{report:I,service:K,analysis:B}=h;if(I===void 0||u.has(v))return l(
s);const m=j({service:K,now:k.now,...B}),T=S(m);let f;const q=await l({...s,reporter:{report:U=>{T.report(U),U.is==="ended"?f=U:A.report(U)}},onWrite:m.sent}),z=v===
"finish"&&q.kind==="unchanged",R=z?void 0:await C(I,m);R!==void 0&&A.report({is:"warning",code:"W_REPORT",message:`The report was not written to ${I}: ${R}. The\
 rollout is not affected.`});const G=R===void 0&&!z?{report:I}:{};return f?.is==="ended"&&A.report({...f,outcome:{...f.outcome,...G}}),{...q,...G}}const b=2e3;async function C(v,{
page:s}){try{const k=new AbortController,l=(0,P.setTimeout)(b,"it took too long",{signal:k.signal,ref:!1}).catch(()=>{}),h=await Promise.race([c(v,s()??""),l]);
return k.abort(),h}catch(k){return k instanceof Error?k.message:String(k)}}async function c(v,s){const k=await(0,M.H)(v,process.cwd());try{await k.writeFile(s)}finally{
await k.close()}}}),55334:((Y,D,o)=>{o.d(D,{e:()=>B});var P=o(21447),W=o(15336),g=o(86578);const[j,M]=[1e3,100],u=({fromMs:r,toMs:d},a)=>b(j*Math.min(1,Math.max(
0,(a-r)/(d-r)))),y=(r,d)=>b(M-M*Math.min(1,Math.max(0,d/r))),b=r=>Number(r.toFixed(2)),C=(r,d)=>`left:${b(u(r,d)/10)}%`,c=(r,d)=>(0,g.qy)`
<figure class="chart">
<figcaption>${r.title}</figcaption>
<p class="keys">${r.keys.map(({colour:a,text:$})=>(0,g.qy)`<span class="key ${a}">${$}</span>`)}</p>
<div class="plot" role="img" aria-label="${r.says}">
<div class="above">${l(r)}</div>
<div class="percents">${[1,.5,0].map(a=>(0,g.qy)`<span>${s(r.most*a)}</span>`)}</div>
<svg viewBox="0 0 ${j} ${M}" preserveAspectRatio="none" aria-hidden="true">
${[0,.5,1].map(a=>(0,g.qy)`<line class="grid" x1="0" x2="${j}" y1="${M*a}" y2="${M*a}"/>`)}
${d}
${r.bands.slice(1).map(({fromMs:a})=>v("shift",u(r.span,a)))}
${r.endMs===void 0?void 0:v("end",u(r.span,r.endMs))}
</svg>
<div class="times">${S(r.span).map(a=>(0,g.qy)`<span style="${C(r.span,r.span.fromMs+a)}">${a===0?"0":(0,P.p0)(a)}</span>`)}</div>
</div>
</figure>`,v=(r,d)=>(0,g.qy)`<line class="${r}" x1="${d}" x2="${d}" y1="0" y2="${M}"/>`,s=r=>`${Number(r.toPrecision(2))} %`,k=.09,l=({bands:r,span:d})=>r.filter(
({fromMs:a,toMs:$})=>($-a)/(d.toMs-d.fromMs)>=k).map(a=>(0,g.qy)`<span style="${C(d,(a.fromMs+a.toMs)/2)}">${a.text}</span>`),h=[1,2,5,10,15,30,60,120,300,600,900,
1800,3600,7200,14400,28800,86400],A=4,S=({fromMs:r,toMs:d})=>{const a=(d-r)/1e3,$=h.find(w=>a/w<=A)??a/A;return Array.from({length:Math.floor(.97*a/$)+1},(w,x)=>x*
$*1e3)},I=(r,d)=>(0,g.qy)`<polyline class="${r}" points="${d.map(a=>a.join(",")).join(" ")}"/>`,K=1e3,B=r=>{const{exposure:d,steps:a}=r,$=Math.min(...[...d,...a].
map(E=>E.fromMs)),w=Math.max(...[...d,...a].map(E=>E.toMs));if(!(w-$>=K))return[];const x={fromMs:$,toMs:r.end?w+(w-$)/10:w};return[m(r,x),...T(a).map(E=>L(r,x,
E))]},m=({exposure:r,candidate:d,end:a,moment:$},w)=>{const x=r.at(-1);if(!x)return;const E=$??(a&&{atMs:x.toMs,text:a.text}),X=a?[{percent:a.percent,fromMs:x.toMs,
toMs:w.toMs}]:[],F=[...r,...X].flatMap(({percent:t,fromMs:p,toMs:O})=>[[u(w,p),y(100,t)],[u(w,O),y(100,t)]]),[N=0,J=0]=[F[0]?.[0],F.at(-1)?.[0]],e=F.map(t=>t.join(
",")).join(" "),n=r.map(({percent:t})=>`${t} %`),i={title:"Traffic",says:`${d} received ${(0,P.KE)(n)} of traffic${a?`, then ${a.percent} %`:""}; stable the res\
t.`,span:w,most:100,keys:[{colour:"candidate",text:d},{colour:"stable",text:"stable"},...E?[{colour:"moment",text:E.text}]:[]],bands:r.map(t=>({...t,text:`${t.percent}\
 %`})),...E&&{endMs:E.atMs}};return c(i,[(0,g.qy)`<polygon class="area stable" points="${N},0 ${J},0 ${[...F].reverse().map(t=>t.join(",")).join(" ")}"/>`,(0,g.
qy)`<polygon class="area candidate" points="${N},100 ${e} ${J},100"/>`,I("line candidate",F)])},T=r=>[...new Set(r.flatMap(({sources:d})=>d.flatMap(a=>f(a)?[a.source]:
[])))],f=({course:r=[]})=>r.some(({count:d})=>d>0);function L({steps:r,candidate:d,limit:a},$,w){const x=r.flatMap(t=>{const p=t.sources.find(O=>O.source===w);return p&&
f(p)?[{step:t,result:p}]:[]}),E=x.map(t=>({...t,points:z(t,({stable:p})=>p)})),X=x.map(t=>({...t,points:z(t,p=>p)})),F=E.some(({points:t})=>t.length>0),N=a===void 0?
void 0:100*a,J=[...E,...X].flatMap(({points:t})=>t.map(({percent:p})=>p)),e=U(Math.max(...J,2*(N??0),1)),n=(t,p)=>p.map(({points:O})=>I(`line ${t}`,O.map(({atMs:Z,
percent:H})=>[u($,Z),y(e,H)]))),i={title:`Failed ${w}, share since each step began`,says:x.map(({step:t,result:p})=>R(t,p)).join(" "),span:$,most:e,keys:[{colour:"\
candidate",text:d},...F?[{colour:"stable",text:"stable"}]:[],...a===void 0?[]:[{colour:"limit",text:`limit ${(0,P.tC)(a,1)}`}]],bands:x.map(({step:t})=>({fromMs:t.
fromMs,toMs:t.toMs,text:`${t.percent} %`}))};return c(i,[N===void 0?void 0:(0,g.qy)`<line class="line limit" x1="0" x2="1000" y1="${y(e,N)}" y2="${y(e,N)}"/>`,...n(
"stable",E),...n("candidate",X),...x.map(({step:t,result:p})=>G($,t,R(t,p)))])}const q=5,z=({step:r,result:d},a)=>{const $=(d.course??[]).flatMap(x=>{const E=a(
x);return!E||E.count===0?[]:[{atMs:Math.min(r.toMs,r.fromMs+x.afterMs),count:E.count,percent:100*E.bad/E.count}]}),w=$.filter(({count:x})=>x>=q);return w.length>
0?w:$},R=({percent:r,verdict:d},{count:a,bad:$,one:w,source:x})=>`At ${r} %: ${$} of ${(0,P.hS)(a,w,x)} failed (${(0,P.tC)($,a)}). ${W.L2[d]}.`,G=(r,{fromMs:d,toMs:a},$)=>{
const w=u(r,d);return(0,g.qy)`<rect class="hover" x="${w}" y="0" width="${u(r,a)-w}" height="100"><title>${$}</title></rect>`},U=r=>[1,2,5,10,20,50].find(d=>d>=
r)??100}),86578:((Y,D,o)=>{o.d(D,{EC:()=>j,qy:()=>g});var P=o(70621);class W{#e;constructor(y){this.#e=y}toString(){return this.#e}static of(y,b){return new W(y.
reduce((C,c,v)=>`${C}${M(b[v-1])}${c}`))}static lines(y){return new W(y.flatMap(P.hl).map(P.js).join(`
`))}}const g=(u,...y)=>W.of(u,y),j=u=>g`<pre>${W.lines(u)}</pre>`,M=u=>u===void 0?"":u instanceof W?u.toString():Array.isArray(u)?u.map(M).join(""):(0,P.js)(String(
u))}),71009:((Y,D,o)=>{o.d(D,{z:()=>j});var P=o(92320),W=o(21447),g=o(86578);const j=(M,u)=>{const y=M.flatMap(v=>(0,P.oS)(v).flatMap(s=>s.p95Ms===void 0?[]:[{percent:v.
percent,result:s}]));if(y.length===0)return;const b=Math.max(...y.flatMap(({result:v})=>[v.p99Ms??0,v.p95Ms??0]),(u??0)*1.25,1),C=v=>`${Number((100*v/b).toFixed(
1))}%`,c=u===void 0?void 0:(0,g.qy)`<i class="limit" style="left:${C(u)}"></i>`;return(0,g.qy)`
<figure class="latencies">
<figcaption>Latency at each step</figcaption>
<p class="keys"><span class="key candidate">p50 to p99, with a dot at p95</span>${u===void 0?void 0:(0,g.qy)`<span class="key limit">limit of p95 ${(0,W.ZK)(u)}</span>`}</p>
${y.map(({percent:v,result:s})=>(0,g.qy)`<div class="row">
<span class="name">${v} %, ${s.source}</span>
<span class="track">${c}<i class="range" style="left:${C(s.p50Ms??0)};width:${C((s.p99Ms??s.p95Ms??0)-(s.p50Ms??0))}"></i><i class="dot" style="left:${C(s.p95Ms??
0)}"></i></span>
<span class="numbers">${(0,P.nU)(s).join(", ")}</span>
</div>`)}
</figure>`}}),8140:((Y,D,o)=>{o.d(D,{M:()=>k,$:()=>h});var P=o(75283),W=o(36165),g=o(14774),j=o(21447),M=o(1451),u=o(15336),y=o(55334),b=o(86578),C=o(71009),c=o(
59768);const v=(0,b.qy)`<style>
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
</style>`,s="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",k=({subject:m,tone:T,title:f,sentences:[L="",...q]},z)=>`<!doct\
ype html>
${(0,b.qy)`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${m}: ${f}</title>
${v}
</head>
<body>
<main>
<header class="${T}">
<p class="subject">${m}</p>
<h1><span class="mark">${l[T]}</span> ${f}</h1>
<p class="first">${L}</p>
${q.map(R=>(0,b.qy)`<p>${R}</p>`)}
</header>
${z}
</main>
</body>
</html>
`}`,l={good:"\u2713",warn:"!",bad:"\u2715"},h=(m,{maxLatencyMs:T}={})=>{const{outcome:f,seen:L,happenings:q}=m;if(!f)return;const{steps:z}=f;return k(A(m,f),[(0,c.
uW)("What went wrong",...(0,c.E)(f)),(0,c.uW)("What to do next",...(0,c.dW)(f)),(0,c.uW)("What would change",...(0,c.cK)(m)),(0,c.uW)("Each rollout",(0,P.S)(f).
length>0?(0,b.EC)((0,P.S)(f)):void 0),(0,c.uW)("Traffic and errors",...(0,y.e)(K(m,f)),(0,C.z)(z,T)),(0,c.uW)("Verdicts",(0,c.a3)(z,c.Dx),...(0,c.Mi)(m)),(0,c.uW)(
"Warnings",...(0,c.$_)(m)),(0,c.uW)("Facts",(0,c.Bu)((0,g.xS)(f))),(0,c.uW)("What happened",q.length>0?(0,b.qy)`<p class="quiet">Times are UTC.</p>`:void 0,(0,c.
IO)(q)),(0,c.uW)(L.rehearsal?"What would be written":"What was written",...(0,c.Y0)(m)),(0,c.uW)("Log",(0,c.qi)(m,f))])},A=({seen:m,happenings:T},f)=>{const L=T[0]?.
atMs;return{subject:`${m.service}${L===void 0?"":`, ${(0,j.Am)(L)}`}`,tone:I((0,W.Z9)(f).tone),title:S(m.rehearsal?(0,W.D)(f):(0,W.wZ)(f),f),sentences:[(0,M.yr)(
f),(0,M.p_)(f),(0,M.tk)(f),(0,W.Pl)(f)].flatMap(q=>q??[])}},S=(m,{revision:T})=>T!==void 0&&m.startsWith(T)?m:m.charAt(0).toUpperCase()+m.slice(1),I=m=>m==="goo\
d"||m==="bad"?m:"warn",K=({steps:m,seen:T},{revision:f=u.p1,exposure:L,kind:q})=>{const z=T.forecast?.limits.limit,R=B[q];return{candidate:f,exposure:L,steps:m,
...z!==void 0&&{limit:z},...R!==void 0&&{end:R}}},B={aborted:{percent:0,text:"aborted"},promoted:{percent:100,text:"promoted"}}}),59768:((Y,D,o)=>{o.d(D,{dW:()=>a,
qi:()=>N,Bu:()=>f,Mi:()=>x,Dx:()=>R,cK:()=>E,uW:()=>B,a3:()=>q,IO:()=>X,E:()=>r,$_:()=>w,Y0:()=>J});var P=o(36165),W=o(67300),g=o(83572),j=o(70621),M=o(26954),u=o(
92320),y=o(7848),b=o(21447),C=o(34842),c=o(91246),v=o(15336),s=o(86578),k=o(26133),l=o(81610),h=o(1451);const A=({method:e,path:n,body:i})=>{const[t=""]=n.split(
"?"),p=t.split("/").slice(e==="POST"?-1:-2),O=I(S(i));return`${e} ${p.join("/")}${O.length>0?`: ${O.join(", ")}`:""}`},S=e=>{try{return JSON.parse(e)}catch{return null}},
I=e=>{if(!Array.isArray(e))return[];const n=e.filter(l.G).flatMap(({op:i,path:t,value:p})=>{if(i==="test"||typeof t!="string")return[];const O=t.split("/").slice(
1,3).join(".");return[O==="spec.traffic"&&Array.isArray(p)?`${O} (${(0,h.Ad)(p.map(K))})`:O]});return[...new Set(n)]},K=e=>{const{revisionName:n,percent:i}=(0,l.
I)(e);return{...typeof n=="string"&&{revisionName:n},...typeof i=="number"&&{percent:i}}},B=(e,...n)=>n.every(m)?void 0:(0,s.qy)`<section><h2>${e}</h2>${n}</section>`,
m=e=>e===void 0||Array.isArray(e)&&e.every(m),T=(e,n)=>(0,s.qy)`<details><summary>${e}</summary>${n}</details>`,f=e=>e.length===0?void 0:(0,s.qy)`<dl class="facts">${e.
map(n=>(0,s.qy)`<div><dt>${n.label}</dt><dd>${L(n)}</dd></div>`)}</dl>`,L=({text:e,url:n})=>{const i=(0,j.Dy)(n);return i===void 0?e:(0,s.qy)`<a href="${i}" rel="noreferrer">${e}</a>`},
q=(e,n)=>{const i=e.filter(({verdict:t,heldMs:p})=>t!=="not-asked"||p>=1e3);return i.length===0?void 0:(0,s.qy)`<ol class="steps">${i.map(t=>z(t,n(t)))}</ol>`},
z=(e,n)=>{const i=(0,u.oS)(e),{verdict:t}=e;return(0,s.qy)`<li><h3><b>${e.percent} %</b> <span>${n}</span> <em class="verdict ${t}">${v.L2[t]}</em></h3>
${i.length>0?i.map(G):(0,s.qy)`<p>${e.why}</p>`}</li>`},R=({heldMs:e})=>`held for ${(0,b.p0)(e)}`,G=e=>{const{source:n,why:i,stable:t}=e,p=u.FX.flatMap(Z=>{const H=e[`${Z}\
Ms`];return H===void 0?[]:[[Z,(0,b.ZK)(H)]]}),O=[[`Failed ${n}`,U(e)],...t?[["Same of stable",U(t)]]:[],...p];return(0,s.qy)`<p>${i}</p><dl class="numbers">${O.
map(([Z,H])=>(0,s.qy)`<div><dt>${Z}</dt><dd>${H}</dd></div>`)}</dl>`},U=({count:e,bad:n})=>n===0?`0 of ${(0,b.U9)(e)}`:`${(0,b.U9)(n)} of ${(0,b.U9)(e)} (${(0,b.
tC)(n,e)})`,r=e=>{const{trouble:n}=e,i=(0,c.uM)(e),t=(0,c.r4)(e),p=i&&[i.detail.body,i.detail.stderr].filter(O=>O.trim()!=="");return[n&&(0,s.qy)`<p><strong>${(0,c.
TU)(n)}</strong>${n.message?` ${n.message}`:""}</p>`,n&&d("Last log lines",n.log),n&&d("Events of the pod",n.events),i&&(0,s.qy)`<p>${(0,c.gD)(i)}</p>`,p&&d(c.oQ.
replace(/:$/,""),p),i&&d("The command of the health check",[i.detail.command]),t&&(0,s.qy)`<p>${(0,c.dz)(t)}</p>`,t?.body&&(0,s.EC)((0,j.hl)(t.body)),(e.problems??
[]).map(O=>(0,s.qy)`<p>${(0,P.fI)(O)}</p>`)]},d=(e,n)=>n.length===0?void 0:(0,s.qy)`<h3>${e}</h3>${(0,s.EC)(n)}`,a=({next:e})=>e.map(n=>$((0,y.s)(n))),$=({sentence:e,
copied:n})=>(0,s.qy)`${e===""?void 0:(0,s.qy)`<p>${e}</p>`}${n&&(0,s.EC)(n.lines)}`,w=({seen:{warnings:e,holding:n,measuring:i}})=>[...e.map(t=>(0,s.qy)`<div class="warning">${$(
(0,y.c)(t))}</div>`),n&&(0,M.X)(n)?(0,s.qy)`<p>${(0,M.H)(n)}</p>`:void 0,...i&&i.unmeasured.length>0?[(0,s.qy)`<p>${(0,W.r)(i)}</p>`]:[],...(i?.unmeasured??[]).
map(({why:t,cure:p=""})=>$((0,y.c)(`Because ${t}. ${p}`.trimEnd())))],x=({seen:{forecast:e}})=>{if(!e)return[];const[n=[],...i]=(0,g.hm)(e),t=(0,s.qy)`<div class="wide"><table><thead><tr>${n.
map(p=>(0,s.qy)`<th>${p}</th>`)}</tr></thead><tbody>${i.map(p=>(0,s.qy)`<tr>${p.map(O=>(0,s.qy)`<td>${O}</td>`)}</tr>`)}</tbody></table></div>`;return[(0,s.qy)`<p>${(0,g.
Zm)(e)}</p>`,i.length===0?void 0:T("What the plan could find out",t)]},E=({seen:{rehearsal:e}})=>e===void 0?[]:[(0,s.qy)`<p>${(0,C.Yk)(e)}</p>`,(0,s.EC)((0,C.Pp)(
e).map(({sign:n,text:i})=>`${n} ${i}`)),f((0,C.Lq)(e).map(([n="",i=""])=>({label:n,text:i})))],X=e=>[...Map.groupBy(e,({phase:n})=>n)].map(([n,i])=>(0,s.qy)`<h3>${n}</h3><ol class="events">${i.
map(F)}</ol>`),F=({atMs:e,lines:n})=>(0,s.qy)`<li><time>${(0,b.rb)(e)}</time><div>${n.map(k.qL).map(({text:i,tone:t})=>(0,s.qy)`<p class="${t}">${i}</p>`)}</div></li>`,
N=({seen:{log:e}},{revision:n=v.p1})=>e.length===0?void 0:T(`Last log lines of ${n}`,(0,s.EC)(e)),J=({sent:e,unkept:n,seen:{writes:i}})=>[n>0?(0,s.qy)`<p>The ${(0,b.
U9)(n)} before these are not kept.</p>`:void 0,...e.map(t=>T((0,s.qy)`<time>${(0,b.rb)(t.atMs)}</time> <code>${A(t)}</code> <span class="quiet">${t.status===void 0?
"no response":`HTTP ${t.status}`}</span>`,(0,s.EC)([`${t.method} ${t.path}`,"",...(0,j.hl)(t.body===""?"":(0,j._i)(t.body))]))),...i.map(({what:t,method:p,path:O,
body:Z,answer:H})=>T((0,s.qy)`${t} <span class="quiet">response of the API server: ${H}</span>`,(0,s.EC)([`${p} ${O}`,"",...(0,j.hl)((0,j._i)(Z))])))]}),26133:((Y,D,o)=>{
o.d(D,{EI:()=>M,R9:()=>y,Sz:()=>s,qL:()=>k});var P=o(53216),W=o(17608),g=o(9522),j=o(15336);const M=l=>({seen:(0,g.p)(l),phase:"Plan",happenings:[],steps:[],sent:[],
unkept:0}),u=new Set(["ended","still-waiting","would-change","would-write"]),y=(l,h,A)=>{const S={...l,seen:(0,g.u)(l.seen,h)};if(h.is==="ended")return{...S,outcome:h.
outcome};if(h.is==="phase")return{...S,phase:j.$y[h.phase]};const{happenings:I,phase:K}=S,B=h.is==="step-ended"?[...S.steps,b(h.result,A)]:S.steps;if(u.has(h.is))
return S;const m=(0,W.D)(h);return m.length===0?{...S,steps:B}:{...S,steps:B,happenings:c([...I,{atMs:A,phase:K,lines:m}])}},b=(l,h)=>({...l,fromMs:h-l.heldMs,toMs:h}),
C=1e3,c=l=>{if(l.length<=C)return l;const h=l.findIndex(({lines:A})=>A.every(({tone:S})=>S==="quiet"));return h<0?l:l.toSpliced(h,1)},v=200,s=(l,h)=>{const A=[...l.
sent,h];return A.length<=v?{...l,sent:A}:{...l,sent:A.slice(1),unkept:l.unkept+1}},k=({text:l,tone:h})=>(0,P.n8)(l.replace(/^\d\d:\d\d:\d\d {2}/,""),h)})};export{Q as id,V as ids,_ as modules};
