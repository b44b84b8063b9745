/** How long answers took at each step, as bars from the median to the 99th percentile, with the 95th as a dot. Pure. */
import type { StepResult } from '../../engine/ports/events.ts'
import type { SourceResult } from '../../rollout/model.ts'
import { latencyTexts, measuredIn } from '../text/measurements.ts'
import { latency } from '../text/numbers.ts'
import { html, type Part } from './html.ts'

type Row = { readonly percent: number; readonly result: SourceResult }

/** Nothing where nothing was timed. */
export const latencyChart = (steps: readonly StepResult[], limitMs?: number): Part => {
  const rows = steps.flatMap((step): readonly Row[] =>
    measuredIn(step).flatMap((result) => (result.p95Ms === undefined ? [] : [{ percent: step.percent, result }])),
  )
  if (rows.length === 0) return undefined
  const mostMs = Math.max(
    ...rows.flatMap(({ result }) => [result.p99Ms ?? 0, result.p95Ms ?? 0]),
    (limitMs ?? 0) * 1.25,
    1,
  )
  const at = (ms: number) => `${Number(((100 * ms) / mostMs).toFixed(1))}%`
  const limit = limitMs === undefined ? undefined : html`<i class="limit" style="left:${at(limitMs)}"></i>`
  return html`
<figure class="latencies">
<figcaption>Latency at each step</figcaption>
<p class="keys"><span class="key candidate">p50 to p99, with a dot at p95</span>${limitMs === undefined ? undefined : html`<span class="key limit">limit of p95 ${latency(limitMs)}</span>`}</p>
${rows.map(
  ({ percent, result }) => html`<div class="row">
<span class="name">${percent} %, ${result.source}</span>
<span class="track">${limit}<i class="range" style="left:${at(result.p50Ms ?? 0)};width:${at((result.p99Ms ?? result.p95Ms ?? 0) - (result.p50Ms ?? 0))}"></i><i class="dot" style="left:${at(result.p95Ms ?? 0)}"></i></span>
<span class="numbers">${latencyTexts(result).join(', ')}</span>
</div>`,
)}
</figure>`
}
