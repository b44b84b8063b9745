/**
 * The live part of the screen: who gets how much of the traffic, what users met from each Revision, and how it went over time.
 * Pure. Fits 80 columns; what is wider goes to the bars.
 */
import { count, counted, latency } from '../../src/report/text/numbers.ts'
import type { Share } from '../../src/rollout/model.ts'
import type { Met } from './crowd.ts'
import type { Row } from './ink.ts'
import { answersOf, type Moment, tally, timeline } from './tally.ts'

export type View = {
  readonly title: string
  readonly hint: string
  readonly shares: readonly Share[]
  readonly tagOf: (revision: string) => string
  /** The Revision that served when the act began. */
  readonly stable: string
  /** What users met in this act. */
  readonly met: readonly Met[]
  readonly fromMs: number
  readonly nowMs: number
}

const everyMs = 500
const labelWidth = 26

export const panel = (view: View, columns: number): readonly Row[] => [
  [['─'.repeat(columns), 'quiet']],
  headRow(view, columns),
  ...revisionsOf(view).map((revision) => revisionRow(view, revision, columns)),
  ...timeRows(view, columns),
]

/** The same in one line, for a log that nothing is redrawn in. */
export const plainRow = ({ shares, met }: View): string => {
  const { answers, failed } = tally(met)
  const split = shares.map(({ revision, percent }) => `${revision} ${percent} %`).join(', ')
  return `users  ${split}; ${counted(answers, 'request')} so far, ${failedText(failed)}`
}

export const failedText = (failed: number): string => (failed === 0 ? 'none failed' : `${count(failed)} failed`)

const headRow = ({ title, hint }: View, columns: number): Row => [
  [title.padEnd(Math.max(title.length + 2, columns - hint.length)), 'title'],
  [hint, 'quiet'],
]

/** Whoever has users or had some in this act, in the order they were made. */
const revisionsOf = ({ shares, met }: View): readonly string[] =>
  [
    ...new Set([
      ...shares.map(({ revision }) => revision),
      ...met.flatMap(({ revision }) => (revision ? [revision] : [])),
    ]),
  ].sort()

const revisionRow = ({ shares, met, tagOf }: View, revision: string, columns: number): Row => {
  const percent = shares.find((share) => share.revision === revision)?.percent ?? 0
  const { answers, failed, p95Ms } = tally(answersOf(met, revision))
  const width = Math.min(40, Math.max(10, columns - 68))
  const filled = Math.round((percent / 100) * width)
  return [
    [`${revision}  image ${tagOf(revision)}  `],
    ['█'.repeat(filled), 'good'],
    ['░'.repeat(width - filled), 'quiet'],
    [` ${String(percent).padStart(3)} %`, 'title'],
    [`${count(answers).padStart(7)} answered`],
    [`${count(failed).padStart(5)} failed`, failed > 0 ? 'bad' : 'plain'],
    [p95Ms === undefined ? '' : `   p95 ${latency(p95Ms)}`, 'quiet'],
  ]
}

const timeRows = (view: View, columns: number): readonly Row[] => {
  const { met, fromMs, nowMs } = view
  const longestMs = (columns - labelWidth) * everyMs
  const sinceMs = Math.max(fromMs, fromMs + Math.ceil((nowMs - fromMs - longestMs) / everyMs) * everyMs)
  const moments = timeline(met, candidateOf(view), { fromMs: sinceMs, toMs: nowMs, everyMs })
  return [
    [['Users on the new Revision'.padEnd(labelWidth)], [moments.map(({ share }) => level(share)).join(''), 'good']],
    [['Failed answers'.padEnd(labelWidth)], [moments.map(mark).join(''), 'bad']],
  ]
}

/** The Revision on trial: the first that came after stable. */
const candidateOf = (view: View): string => revisionsOf(view).find((revision) => revision > view.stable) ?? ''

const levels = '▁▂▃▄▅▆▇█'

const level = (share: number): string => (share === 0 ? '·' : (levels[Math.ceil(share * levels.length) - 1] ?? '█'))

const mark = ({ failed }: Moment): string => (failed === 0 ? ' ' : failed < 10 ? String(failed) : '+')
