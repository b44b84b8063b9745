/** The charts of a report, over one axis of time: the split, and for each source the shares of errors against the limit. Pure. */
import type { Outcome, StepResult } from '../../engine/ports/events.ts'
import type { CoursePoint, SourceResult } from '../../rollout/model.ts'
import { counted, listed, shareOf } from '../text/numbers.ts'
import { verdictWords } from '../text/words.ts'
import { chart, type Frame, lineThrough, type Span, xAt, yAt } from './frame.ts'
import { type Html, html, type Part } from './html.ts'

/** A step, and when it was held. */
export type TimedStep = StepResult & Span

export type Charted = {
  readonly candidate: string
  readonly exposure: Outcome['exposure']
  readonly steps: readonly TimedStep[]
  /** The limit of errors, 0 to 1, where it is known. */
  readonly limit?: number
  /** The share of the candidate after the end, where that is known, and how the end is called. */
  readonly end?: { readonly percent: number; readonly text: string }
  /** A moment before the end that is marked: by other limits it would have ended there. */
  readonly moment?: { readonly atMs: number; readonly text: string }
}

/** Less is no time to see anything in. */
const shortestMs = 1_000

export const charts = (charted: Charted): readonly Part[] => {
  const { exposure, steps } = charted
  const fromMs = Math.min(...[...exposure, ...steps].map((each) => each.fromMs))
  const endMs = Math.max(...[...exposure, ...steps].map((each) => each.toMs))
  if (!(endMs - fromMs >= shortestMs)) return []
  // A little of what came after is shown, so that a fall or the last rise is seen as one.
  const span = { fromMs, toMs: charted.end ? endMs + (endMs - fromMs) / 10 : endMs }
  return [splitChart(charted, span), ...sourcesIn(steps).map((source) => errorChart(charted, span, source))]
}

const splitChart = ({ exposure, candidate, end, moment }: Charted, span: Span): Part => {
  const last = exposure.at(-1)
  if (!last) return undefined
  const marked = moment ?? (end && { atMs: last.toMs, text: end.text })
  const after = end ? [{ percent: end.percent, fromMs: last.toMs, toMs: span.toMs }] : []
  const corners = [...exposure, ...after].flatMap(({ percent, fromMs, toMs }) => [
    [xAt(span, fromMs), yAt(100, percent)] as const,
    [xAt(span, toMs), yAt(100, percent)] as const,
  ])
  const [left = 0, right = 0] = [corners[0]?.[0], corners.at(-1)?.[0]]
  const top = corners.map((corner) => corner.join(',')).join(' ')
  const shares = exposure.map(({ percent }) => `${percent} %`)
  const frame: Frame = {
    title: 'Traffic',
    says: `${candidate} received ${listed(shares)} of traffic${end ? `, then ${end.percent} %` : ''}; stable the rest.`,
    span,
    most: 100,
    keys: [
      { colour: 'candidate', text: candidate },
      { colour: 'stable', text: 'stable' },
      ...(marked ? [{ colour: 'moment', text: marked.text } as const] : []),
    ],
    bands: exposure.map((each) => ({ ...each, text: `${each.percent} %` })),
    ...(marked && { endMs: marked.atMs }),
  }
  return chart(frame, [
    html`<polygon class="area stable" points="${left},0 ${right},0 ${[...corners]
      .reverse()
      .map((corner) => corner.join(','))
      .join(' ')}"/>`,
    html`<polygon class="area candidate" points="${left},100 ${top} ${right},100"/>`,
    lineThrough('line candidate', corners),
  ])
}

/** Those with a course to draw, in the order of the steps. */
const sourcesIn = (steps: readonly TimedStep[]): readonly string[] => [
  ...new Set(steps.flatMap(({ sources }) => sources.flatMap((each) => (hasCourse(each) ? [each.source] : [])))),
]

const hasCourse = ({ course = [] }: SourceResult): boolean => course.some(({ count }) => count > 0)

type Drawn = { readonly step: TimedStep; readonly result: SourceResult }

function errorChart({ steps, candidate, limit }: Charted, span: Span, source: string): Html {
  const drawn = steps.flatMap((step): readonly Drawn[] => {
    const result = step.sources.find((each) => each.source === source)
    return result && hasCourse(result) ? [{ step, result }] : []
  })
  const ofStable = drawn.map((each) => ({ ...each, points: pointsOf(each, ({ stable }) => stable) }))
  const ofCandidate = drawn.map((each) => ({ ...each, points: pointsOf(each, (point) => point) }))
  const hasStable = ofStable.some(({ points }) => points.length > 0)
  const bar = limit === undefined ? undefined : 100 * limit
  const shares = [...ofStable, ...ofCandidate].flatMap(({ points }) => points.map(({ percent }) => percent))
  const most = niceAbove(Math.max(...shares, 2 * (bar ?? 0), 1))
  const lines = (name: string, all: typeof ofStable) =>
    all.map(({ points }) =>
      lineThrough(
        `line ${name}`,
        points.map(({ atMs, percent }) => [xAt(span, atMs), yAt(most, percent)] as const),
      ),
    )
  const frame: Frame = {
    title: `Failed ${source}, share since each step began`,
    says: drawn.map(({ step, result }) => saidOf(step, result)).join(' '),
    span,
    most,
    keys: [
      { colour: 'candidate', text: candidate },
      ...(hasStable ? [{ colour: 'stable', text: 'stable' } as const] : []),
      ...(limit === undefined ? [] : [{ colour: 'limit', text: `limit ${shareOf(limit, 1)}` } as const]),
    ],
    bands: drawn.map(({ step }) => ({ fromMs: step.fromMs, toMs: step.toMs, text: `${step.percent} %` })),
  }
  return chart(frame, [
    bar === undefined
      ? undefined
      : html`<line class="line limit" x1="0" x2="1000" y1="${yAt(most, bar)}" y2="${yAt(most, bar)}"/>`,
    ...lines('stable', ofStable),
    ...lines('candidate', ofCandidate),
    ...drawn.map(({ step, result }) => hoverOf(span, step, saidOf(step, result))),
  ])
}

type Counts = Pick<CoursePoint, 'count' | 'bad'>

/** Until there are a few answers, one of them is a mountain. */
const fewest = 5

const pointsOf = ({ step, result }: Drawn, of: (point: CoursePoint) => Counts | undefined) => {
  const all = (result.course ?? []).flatMap((point) => {
    const counts = of(point)
    if (!counts || counts.count === 0) return []
    const atMs = Math.min(step.toMs, step.fromMs + point.afterMs)
    return [{ atMs, count: counts.count, percent: (100 * counts.bad) / counts.count }]
  })
  const enough = all.filter(({ count }) => count >= fewest)
  return enough.length > 0 ? enough : all
}

const saidOf = ({ percent, verdict }: TimedStep, { count, bad, one, source }: SourceResult): string =>
  `At ${percent} %: ${bad} of ${counted(count, one, source)} failed (${shareOf(bad, count)}). ${verdictWords[verdict]}.`

/** What a pointer that rests on a step is told. */
const hoverOf = (span: Span, { fromMs, toMs }: Span, text: string): Html => {
  const x = xAt(span, fromMs)
  return html`<rect class="hover" x="${x}" y="0" width="${xAt(span, toMs) - x}" height="100"><title>${text}</title></rect>`
}

const niceAbove = (value: number): number => [1, 2, 5, 10, 20, 50].find((each) => each >= value) ?? 100
