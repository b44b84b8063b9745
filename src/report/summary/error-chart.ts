/**
 * The shares of errors of candidate and stable over the time of the steps, against the limit, as a mermaid chart. Pure. An xychart has no
 * legend, so the line of text above it names the colours.
 */
import type { Outcome, StepResult } from '../../engine/ports/events.ts'
import type { CoursePoint, SourceResult } from '../../rollout/model.ts'
import { markdownText } from '../text/foreign-text.ts'
import { shareOf } from '../text/numbers.ts'
import { unnamed } from '../text/words.ts'
import { chartBlock, chartTime, sampleTimes } from './chart-block.ts'

/** They show on light and dark pages alike. */
const colours = { limit: '#8b949e', stable: '#388bfd', candidate: '#e5534b' } as const

/** Of the source that failed, else of the first that measured; undefined where none did. `limit`: 0 to 1. */
export function errorChart({ steps, revision = unnamed }: Outcome, limit: number | undefined): string | undefined {
  const source = sourceIn(steps)
  if (source === undefined) return undefined
  const held = steps.flatMap(({ heldMs, sources }) => {
    const { course = [] } = sources.find((each) => each.source === source) ?? {}
    return course.length > 0 ? [{ heldMs, course }] : []
  })
  const totalMs = held.reduce((sum, { heldMs }) => sum + heldMs, 0)
  const points = sampleTimes(totalMs).map((atMs) => pointAt(held, atMs))
  const candidate = points.map(percentOf)
  const hasStable = points.some(({ stable }) => stable !== undefined)
  const stable = points.map((point) => percentOf(point.stable ?? { count: 0, bad: 0 }))
  const bar = limit === undefined ? undefined : 100 * limit
  const most = niceAbove(Math.max(...candidate, ...(hasStable ? stable : []), 2 * (bar ?? 0), 1))
  const series = [
    ...(bar === undefined ? [] : [{ colour: colours.limit, values: points.map(() => bar) }]),
    ...(hasStable ? [{ colour: colours.stable, values: stable }] : []),
    { colour: colours.candidate, values: candidate },
  ]
  const names = [
    `${markdownText(revision)} red`,
    ...(hasStable ? ['stable blue'] : []),
    ...(limit === undefined ? [] : [`the limit of ${shareOf(limit, 1)} grey`]),
  ]
  const { unit, amount } = chartTime(totalMs)
  const chart = chartBlock({
    colours: series.map(({ colour }) => colour),
    lines: [
      `  x-axis "${unit} of the steps" 0 --> ${amount}`,
      `  y-axis "failed, %" 0 --> ${most}`,
      ...series.map(({ values }) => `  line [${values.join(', ')}]`),
    ],
  })
  return `Failed ${markdownText(source)} since each step began: ${names.join(', ')}.\n\n${chart}`
}

function sourceIn(steps: readonly StepResult[]): string | undefined {
  const drawn = steps.flatMap(({ sources }) => sources.filter(({ course = [] }) => course.length > 0))
  return (drawn.find(({ verdict }) => verdict === 'failed') ?? drawn[0])?.source
}

type Held = { readonly heldMs: number; readonly course: NonNullable<SourceResult['course']> }

/** The last point before a moment, counted over all steps; in its first moments a step has none yet. */
function pointAt(held: readonly Held[], atMs: number): CoursePoint {
  let beganMs = 0
  for (const { heldMs, course } of held) {
    const afterMs = atMs - beganMs
    if (afterMs <= heldMs) return course.findLast((point) => point.afterMs <= afterMs) ?? course[0] ?? nothing
    beganMs += heldMs
  }
  return held.at(-1)?.course.at(-1) ?? nothing
}

const nothing: CoursePoint = { afterMs: 0, count: 0, bad: 0 }

const percentOf = ({ count, bad }: Pick<CoursePoint, 'count' | 'bad'>): number =>
  count === 0 ? 0 : Number(((100 * bad) / count).toPrecision(3))

/** 1, 2, 5, 10, 20, 50 or 100. */
const niceAbove = (value: number): number => [1, 2, 5, 10, 20, 50].find((each) => each >= value) ?? 100
