/**
 * The candidate's traffic over time as a mermaid chart. Pure. A line, not bars: a bar of 0 % would be drawn as one of some.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import { markdownText } from '../text/foreign-text.ts'
import { unnamed } from '../text/words.ts'
import { chartBlock, chartTime, sampleTimes } from './chart-block.ts'

/** A blue that shows on light and dark pages alike. */
const colour = '#388bfd'

type Exposure = Outcome['exposure']

/** Undefined where there is nothing to see: nobody was sent anywhere, or for no time. */
export const trafficChart = ({ exposure, revision = unnamed, kind }: Outcome): string | undefined => {
  const fromMs = exposure[0]?.fromMs ?? 0
  const endMs = exposure.at(-1)?.toMs ?? 0
  if (endMs - fromMs < 1_000) return undefined
  const after = shareAfter[kind]
  const toMs = after === undefined ? endMs : endMs + (endMs - fromMs) / 8
  const { unit, amount } = chartTime(toMs - fromMs)
  const chart = chartBlock({
    colours: [colour],
    lines: [
      `  x-axis "${unit} since the first shift" 0 --> ${amount}`,
      '  y-axis "traffic, %" 0 --> 100',
      `  line [${sampled(exposure, { fromMs, toMs, after: after ?? 0 }).join(', ')}]`,
    ],
  })
  return `Traffic on ${markdownText(revision)}:\n\n${chart}`
}

/** A little of what came after is shown, where that is known, so that a fall or the last rise is seen as one. */
const shareAfter: Readonly<Partial<Record<Outcome['kind'], number>>> = { aborted: 0, promoted: 100 }

type Span = { readonly fromMs: number; readonly toMs: number; readonly after: number }

const sampled = (exposure: Exposure, { fromMs, toMs, after }: Span): readonly number[] =>
  sampleTimes(toMs - fromMs).map((afterMs) => {
    const atMs = fromMs + afterMs
    return exposure.find((each) => each.fromMs <= atMs && atMs < each.toMs)?.percent ?? after
  })
