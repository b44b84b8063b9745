/**
 * What charts over time have in common: axes, the bands of the steps, a legend. Pure. Shapes are SVG that is stretched to the width of the
 * page; every text is HTML beside it, so that it is as large on a phone as on a screen.
 */
import { duration } from '../text/numbers.ts'
import { type Html, html, type Part } from './html.ts'

/** ms since the epoch. */
export type Span = { readonly fromMs: number; readonly toMs: number }

export type Key = { readonly colour: 'candidate' | 'stable' | 'limit' | 'moment'; readonly text: string }

export type Frame = {
  readonly title: string
  /** For who cannot see it. */
  readonly says: string
  readonly span: Span
  /** The upper end of the axis, in percent. */
  readonly most: number
  readonly keys: readonly Key[]
  readonly bands: readonly (Span & { readonly text: string })[]
  /** When it ended. */
  readonly endMs?: number
}

/** Of the drawing, before it is stretched. */
const [width, height] = [1_000, 100]

export const xAt = ({ fromMs, toMs }: Span, atMs: number): number =>
  round(width * Math.min(1, Math.max(0, (atMs - fromMs) / (toMs - fromMs))))

export const yAt = (most: number, percent: number): number =>
  round(height - height * Math.min(1, Math.max(0, percent / most)))

const round = (value: number): number => Number(value.toFixed(2))

const leftOf = (span: Span, atMs: number): string => `left:${round(xAt(span, atMs) / 10)}%`

export const chart = (frame: Frame, shapes: readonly Part[]): Html => html`
<figure class="chart">
<figcaption>${frame.title}</figcaption>
<p class="keys">${frame.keys.map(({ colour, text }) => html`<span class="key ${colour}">${text}</span>`)}</p>
<div class="plot" role="img" aria-label="${frame.says}">
<div class="above">${aboveOf(frame)}</div>
<div class="percents">${[1, 0.5, 0].map((part) => html`<span>${axisText(frame.most * part)}</span>`)}</div>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
${[0, 0.5, 1].map((part) => html`<line class="grid" x1="0" x2="${width}" y1="${height * part}" y2="${height * part}"/>`)}
${shapes}
${frame.bands.slice(1).map(({ fromMs }) => upright('shift', xAt(frame.span, fromMs)))}
${frame.endMs === undefined ? undefined : upright('end', xAt(frame.span, frame.endMs))}
</svg>
<div class="times">${timesIn(frame.span).map((ms) => html`<span style="${leftOf(frame.span, frame.span.fromMs + ms)}">${ms === 0 ? '0' : duration(ms)}</span>`)}</div>
</div>
</figure>`

const upright = (name: string, x: number): Html =>
  html`<line class="${name}" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`

const axisText = (percent: number): string => `${Number(percent.toPrecision(2))} %`

/** A band too narrow for its text has none. */
const narrowest = 0.09

const aboveOf = ({ bands, span }: Frame): readonly Part[] =>
  bands
    .filter(({ fromMs, toMs }) => (toMs - fromMs) / (span.toMs - span.fromMs) >= narrowest)
    .map((band) => html`<span style="${leftOf(span, (band.fromMs + band.toMs) / 2)}">${band.text}</span>`)

const usual = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400]
const mostTimes = 4

/** Round times since the start, few enough to stand beside each other on a phone. */
const timesIn = ({ fromMs, toMs }: Span): readonly number[] => {
  const seconds = (toMs - fromMs) / 1_000
  const every = usual.find((each) => seconds / each <= mostTimes) ?? seconds / mostTimes
  return Array.from({ length: Math.floor((0.97 * seconds) / every) + 1 }, (_, index) => index * every * 1_000)
}

/** A line through points, as SVG. */
export const lineThrough = (name: string, points: readonly (readonly [x: number, y: number])[]): Html =>
  html`<polyline class="${name}" points="${points.map((point) => point.join(',')).join(' ')}"/>`
