/** How a report looks: on a phone and on a wide screen, light and dark as its reader has it. Pure. */
import { html } from './html.ts'

export const style = html`<style>
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
</style>`
