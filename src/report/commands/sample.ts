/** What many requests to a Service were answered: by status and body, by Revision, and how long it took. Pure. */
import { type Line, line, type Tone } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { counted, latency, shareOf } from '../text/numbers.ts'
import { fitted } from '../text/tables.ts'

export type SampleAnswer = { readonly ms: number } & (
  | { readonly status: number; readonly body: string; readonly revision?: string }
  | { readonly why: string }
)

export type Sample = {
  readonly requests: number
  /** From the first request to the last answer. */
  readonly tookMs: number
  /** The most frequent first. */
  readonly answers: readonly AnswerGroup[]
  /** Of those that were answered. */
  readonly latencyMs?: Readonly<Record<'p50' | 'p95' | 'p99' | 'slowest', number>>
  /** Answers that took as long as only one does that waits for a pod to start. */
  readonly coldStarts: number
  /** Where it was asked for; without a name: answers that name none. */
  readonly revisions?: readonly { readonly revision?: string; readonly count: number }[]
}

export type AnswerGroup = {
  readonly count: number
  readonly status?: number
  /** The beginning of its first line. */
  readonly body?: string
  /** Why there was none. */
  readonly why?: string
}

/** No answer of a pod that runs takes ten times the usual and half a second. */
const coldMs = 500
const coldTimes = 10
const shownBody = 60

export const sampleOf = (
  all: readonly SampleAnswer[],
  { tookMs, isNamed }: { tookMs: number; isNamed: boolean },
): Sample => {
  const times = all.flatMap((each) => ('status' in each ? [each.ms] : [])).sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? 0
  return {
    requests: all.length,
    tookMs,
    answers: grouped(all.map(groupOf), (group) => group),
    ...(times.length > 0 && { latencyMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) } }),
    coldStarts: times.filter((ms) => ms >= coldMs && ms >= coldTimes * at(0.5)).length,
    ...(isNamed && { revisions: grouped(all.flatMap(namedIn), (revision) => revision) }),
  }
}

const groupOf = (answer: SampleAnswer): Omit<AnswerGroup, 'count'> => {
  if ('why' in answer) return { why: answer.why }
  const [first = ''] = answer.body.trim().split(/\r?\n/)
  const text = printable(first)
  return { status: answer.status, body: text.length > shownBody ? `${text.slice(0, shownBody)}...` : text }
}

const namedIn = (answer: SampleAnswer): readonly { readonly revision?: string }[] =>
  'why' in answer ? [] : [answer.revision === undefined ? {} : { revision: answer.revision }]

function grouped<T extends object>(
  items: readonly T[],
  shown: (item: T) => T,
): readonly (T & { readonly count: number })[] {
  const byKey = Map.groupBy(items, (item) => JSON.stringify(shown(item)))
  return [...byKey.values()]
    .flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []))
    .sort((a, b) => b.count - a.count)
}

export const sampleLines = (sample: Sample, width?: number): readonly Line[] => {
  const { requests, tookMs, answers, latencyMs, coldStarts } = sample
  const rows = answers.map(({ count, status, body, why }) => [
    String(count),
    shareOf(count, requests),
    status === undefined ? '-' : String(status),
    why === undefined ? (body ?? '') : `no response: ${why}`,
  ])
  const table = fitted([['COUNT', 'SHARE', 'STATUS', 'BODY'], ...rows], width)
  return [
    line(`${counted(requests, 'request')} in ${latency(tookMs)}`, 'title'),
    ...table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain')),
    ...(latencyMs ? [line(''), line(`Latency   ${latencyText(latencyMs)}`)] : []),
    ...(coldStarts > 0 ? [line(`Slow      ${coldText(coldStarts)}`, 'warn')] : []),
    ...revisionLines(sample),
  ]
}

const latencyText = ({ p50, p95, p99, slowest }: NonNullable<Sample['latencyMs']>): string =>
  `p50 ${latency(p50)}, p95 ${latency(p95)}, p99 ${latency(p99)}, slowest ${latency(slowest)}`

const coldText = (count: number): string =>
  `${counted(count, 'response')} took as long as one that waits for a pod to start (a cold start)`

const revisionLines = ({ revisions }: Sample): readonly Line[] => {
  const all = revisions?.reduce((sum, { count }) => sum + count, 0) ?? 0
  if (!revisions)
    return [
      line(
        'Revisions unknown: responses do not name theirs. If yours do, say where: --revision-from header:NAME',
        'quiet',
      ),
    ]
  return revisions.map(({ revision, count }, index) => {
    const tone: Tone = revision === undefined ? 'warn' : 'plain'
    const label = index === 0 ? 'Revisions' : '         '
    return line(
      `${label} ${revision === undefined ? 'without a name' : printable(revision)} ${shareOf(count, all)} (${count})`,
      tone,
    )
  })
}
