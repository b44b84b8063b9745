/** The pods of both sides in one step: which are read, what they answered, and what that adds to the counts. */
import type { Counters, CountersResult, EvidenceTarget } from '../../engine/ports/ports.ts'
import type { Measurement } from '../../rollout/model.ts'
import type { SourceContext } from '../source.ts'
import { type Counted, counted, none, type Own, type Side, sideWith } from './increments.ts'

/** Of a side that are read: with one poll a second at most 20 reads a second. */
export const mostPods = 10

/** Of all pods together: those that were read stand for the others. Undefined where none was. */
export const ofAllPods = (read: readonly number[], pods: readonly string[]): number | undefined =>
  read.length === 0 ? undefined : (read.reduce((all, each) => all + each, 0) * pods.length) / read.length

type Of = Measurement['of']

export type Parts = Pick<SourceContext, 'clock' | 'random' | 'counters' | 'own' | 'warn'> & {
  /** Of latencies; undefined: nothing is slow. */
  readonly slowOverMs: number | undefined
}

/** A side of the step that is held. `drawn`: the pods that are read, of all that it has. */
export type Reading = {
  readonly of: Of
  readonly revisions: readonly string[]
  side: Side
  drawn: readonly string[]
  pods: number
  own: Own
}

/** Revisions of a side. */
export type Sides = readonly (readonly [of: Of, revisions: readonly string[]])[]

export const bothSides = ({ candidate, stable }: Pick<EvidenceTarget, 'candidate' | 'stable'>): Sides => [
  ['candidate', [candidate]],
  ['stable', stable],
]

/** A step begins: its pods are drawn. Undefined where they can't be listed: a pod that is seen later would be taken for born since. */
export async function begin(parts: Parts, sides: Sides): Promise<readonly Reading[] | undefined> {
  const readings = await Promise.all(
    sides.map(async ([of, revisions]): Promise<Reading | undefined> => {
      const pods = await podsOf(parts, revisions)
      if (!pods) return undefined
      const drawn = shuffled(pods, parts.random).slice(0, mostPods)
      return { of, revisions, side: sideWith(pods), drawn, pods: pods.length, own: parts.own.sent(of) }
    }),
  )
  return readings.every((reading) => reading !== undefined) ? readings : undefined
}

/** Undefined where one of them can't be read. */
export async function podsOf(
  { counters }: Pick<Parts, 'counters'>,
  revisions: readonly string[],
): Promise<readonly string[] | undefined> {
  const read = await Promise.all(revisions.map((revision) => counters.readPods(revision)))
  return read.every((pods) => pods !== undefined) ? read.flat().map(({ name }) => name) : undefined
}

/** Pods that were born meanwhile are read too, as far as there is room; those that were drawn are kept while they are there. */
export const list = async (parts: Parts, readings: readonly Reading[]): Promise<void> =>
  void (await Promise.all(readings.map((reading) => listSide(parts, reading))))

async function listSide(parts: Parts, reading: Reading): Promise<void> {
  const pods = await podsOf(parts, reading.revisions)
  if (!pods) return
  const kept = reading.drawn.filter((pod) => pods.includes(pod))
  const others = pods.filter((pod) => !kept.includes(pod))
  reading.drawn = [...kept, ...shuffled(others, parts.random)].slice(0, mostPods)
  reading.pods = pods.length
}

const shuffled = <T>(all: readonly T[], random: () => number): readonly T[] =>
  all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)

type Read = { readonly reading: Reading; readonly read: ReadonlyMap<string, Counters> }
export type Round = ({ readonly is: 'counted'; readonly read: readonly Read[] } | { readonly is: 'failed' } | Later) & {
  /** A side of which no pod could be read, though it has some. */
  readonly unread?: Unread
}
type Unread = { readonly of: Of; readonly why: string }
type Later = Extract<CountersResult, { is: 'later' }>

/** Both sides or neither: what is missing of one is caught up with by both in the next round. */
export async function readAll(parts: Parts, readings: readonly Reading[], signal: AbortSignal): Promise<Round> {
  const answers = await Promise.all(readings.map((reading) => readSide(parts, reading, signal)))
  const results = answers.flat().map(({ result }) => result)
  const later = results.filter((result) => result.is === 'later')
  if (later.length > 0) return { is: 'later', afterMs: Math.max(...later.map(({ afterMs }) => afterMs)) }
  const read = answers.map((side) =>
    side.flatMap(({ pod, result }) => (result.is === 'read' ? [[pod, result.counters] as const] : [])),
  )
  const isMissing = answers.some(
    (side, index) => read[index]?.length === 0 && side.some(({ result }) => result.is === 'failed'),
  )
  const unread = answers.flatMap((side, index) => unreadOf(readings[index], side) ?? [])[0]
  const note = unread ? { unread } : {}
  if (isMissing) return { is: 'failed', ...note }
  return { is: 'counted', read: readings.map((reading, index) => ({ reading, read: new Map(read[index]) })), ...note }
}

function unreadOf(reading: Reading | undefined, side: Awaited<ReturnType<typeof readSide>>): Unread | undefined {
  const results = side.map(({ result }) => result)
  const [why] = results.flatMap((result) => whyUnread(result) ?? [])
  return reading && why !== undefined && results.every(({ is }) => is !== 'read') ? { of: reading.of, why } : undefined
}

/** Where the right to read counters is missing. */
export const refused = 'the API server refuses to read port 9091 of pods'

const whyUnread = (result: CountersResult): string | undefined => {
  if (result.is === 'failed') return result.why
  if (result.is === 'off') return 'request metrics are off'
  return result.is === 'forbidden' ? refused : undefined
}

const readSide = ({ counters }: Parts, { drawn }: Reading, signal: AbortSignal) =>
  Promise.all(drawn.map(async (pod) => ({ pod, result: await counters.readCounters(pod, signal) })))

/** Of a side that no pod could tell of there is nothing to say. */
export const taken = ({ own, slowOverMs }: Parts, round: readonly Read[]): readonly (Counted & { readonly of: Of })[] =>
  round.flatMap(({ reading, read }) => {
    const sent = own.sent(reading.of)
    const ofThese = minus(sent, reading.own, reading.pods === 0 ? 0 : reading.drawn.length / reading.pods)
    reading.own = sent
    if (read.size === 0) return []
    const isFirst = reading.side.last.size === 0
    const { side, counted: counts } = counted(reading.side, read, { own: isFirst ? none : ofThese, slowOverMs })
    reading.side = side
    return [{ ...counts, of: reading.of }]
  })

/** Requests of ours are spread over all pods of a side, those that are not read as well. */
const minus = (now: Own, before: Own, part: number): Own => ({
  n: (now.n - before.n) * part,
  bad: (now.bad - before.bad) * part,
  slow: (now.slow - before.slow) * part,
})
