/**
 * The candidate's share over time as a mermaid chart, which GitHub and GitLab draw. Pure.
 * An xychart wants values at even distances, so the steps are sampled; GitHub's mermaid knows it under its beta name.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import { unnamed } from '../text/words.ts'

const samples = 48

/** Low, since it has one row of bars, and in a blue that shows on light and dark pages alike. */
const theme = `%%{init: ${JSON.stringify({
  xyChart: { width: 860, height: 280 },
  themeVariables: { xyChart: { plotColorPalette: '#388bfd' } },
})}}%%`

type Exposure = Outcome['exposure']

/** Undefined where there is nothing to see: nobody was sent anywhere, or for no time. */
export const trafficChart = ({ exposure, revision = unnamed, kind }: Outcome): string | undefined => {
  const fromMs = exposure[0]?.fromMs ?? 0
  const endMs = exposure.at(-1)?.toMs ?? 0
  if (endMs - fromMs < 1_000) return undefined
  const after = shareAfter[kind]
  const toMs = after === undefined ? endMs : endMs + (endMs - fromMs) / 8
  const { unit, unitMs } =
    toMs - fromMs < 300_000 ? { unit: 'seconds', unitMs: 1_000 } : { unit: 'minutes', unitMs: 60_000 }
  return [
    '```mermaid',
    theme,
    'xychart-beta',
    `  title "Traffic on ${plain(revision)} (%)"`,
    `  x-axis "${unit} since the first shift" 0 --> ${Number(((toMs - fromMs) / unitMs).toFixed(1))}`,
    '  y-axis "%" 0 --> 100',
    `  bar [${sampled(exposure, { fromMs, toMs, after: after ?? 0 }).join(', ')}]`,
    '```',
  ].join('\n')
}

/** Neither the fence nor the quotes around it can be closed. */
const plain = (name: string): string => name.replace(/[^\w. -]/g, '')

/** A little of what came after is shown, where that is known, so that a fall or the last rise is seen as one. */
const shareAfter: Readonly<Partial<Record<Outcome['kind'], number>>> = { aborted: 0, promoted: 100 }

type Span = { readonly fromMs: number; readonly toMs: number; readonly after: number }

const sampled = (exposure: Exposure, { fromMs, toMs, after }: Span): readonly number[] =>
  Array.from({ length: samples }, (_, index) => {
    const atMs = fromMs + ((toMs - fromMs) * (index + 0.5)) / samples
    return exposure.find((each) => each.fromMs <= atMs && atMs < each.toMs)?.percent ?? after
  })
