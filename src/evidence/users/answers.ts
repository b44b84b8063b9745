/**
 * What the candidate has answered users in all, from the first shift to the end: what no step is judged by counts here as well. All of its
 * pods are read when a step begins and when it ends, and in between where they are few.
 */
import type { Counters } from '../../engine/ports/ports.ts'
import type { Counts } from '../../rollout/analysis/counts.ts'
import type { Start } from '../source.ts'
import { counted, type Own, type Side, sideWith } from './increments.ts'
import { mostPods, type Parts, podsOf } from './pod-readings.ts'

const promptMs = 1_000
const usualMs = 5_000
/** Since a step began or ended. */
const promptForMs = 60_000
/** So many are read every second without a burden. */
const fewPods = 5
const betweenMs = 500

type Tally = { readonly side: Side; readonly own: Own; readonly pods: number; readonly total: Counts }

export const tallyAnswers =
  (parts: Parts): Start =>
  async ({ candidate, held, tallies }, _, signal) => {
    const first = tallies && (await firstTally({ parts, candidate, signal }))
    if (!first) return
    let last = Promise.resolve(first)
    // One after the other: each goes on from what the one before has seen.
    const read = () => {
      last = last.then((tally) => tallied({ parts, candidate, signal }, tally))
      return last.then(({ total }) => total)
    }
    const { told } = tallies(read)
    await keepReading(parts, {
      held,
      signal,
      pods: async () => (await last).pods,
      read: async () => told(await read()),
    })
  }

type Keeping = Pick<Parameters<Start>[0], 'held'> & {
  readonly signal: AbortSignal
  readonly pods: () => Promise<number>
  readonly read: () => Promise<void>
}

/** From the first step on: until then nobody is on the candidate. */
async function keepReading({ clock }: Parts, { held, signal, pods, read }: Keeping): Promise<void> {
  let step = held()
  let [changedMs, readMs] = [clock.now(), step ? clock.now() : Number.POSITIVE_INFINITY]
  while (!signal.aborted) {
    await clock.sleep(promptMs, signal)
    if (held() !== step) [step, changedMs, readMs] = [held(), clock.now(), Number.NEGATIVE_INFINITY]
    const pauseMs = pauseOf(await pods(), step !== undefined, clock.now() - changedMs)
    if (clock.now() < readMs + pauseMs) continue
    readMs = clock.now()
    await read()
  }
}

function pauseOf(pods: number, isHeld: boolean, sinceMs: number): number {
  if (isHeld && pods > mostPods) return Number.POSITIVE_INFINITY
  return sinceMs < promptForMs && (pods <= fewPods || !isHeld) ? promptMs : usualMs
}

type Reading = { readonly parts: Parts; readonly candidate: string; readonly signal: AbortSignal }

/** Before any user: what was counted by then is not theirs. Undefined where pods do not count, or can't be read. */
async function firstTally({ parts, candidate, signal }: Reading): Promise<Tally | undefined> {
  const pods = await podsOf(parts, [candidate])
  if (!pods) return undefined
  const own = parts.own.sent('candidate')
  const read = await readEach(parts, pods, signal)
  if (pods.length > 0 && read.size === 0) return undefined
  const { side } = counted(sideWith(pods), read, { own: { n: 0, bad: 0, slow: 0 }, slowOverMs: undefined })
  return { side, own, pods: pods.length, total: { n: 0, bad: 0 } }
}

async function tallied({ parts, candidate, signal }: Reading, tally: Tally): Promise<Tally> {
  const pods = (await podsOf(parts, [candidate])) ?? []
  const read = await readEach(parts, pods, signal)
  if (read.size === 0) return tally
  const sent = parts.own.sent('candidate')
  const own = { n: sent.n - tally.own.n, bad: sent.bad - tally.own.bad, slow: 0 }
  const { side, counted: more } = counted(tally.side, read, { own, slowOverMs: undefined })
  const total = { n: tally.total.n + more.n, bad: tally.total.bad + more.bad }
  return { side, own: sent, pods: pods.length, total }
}

/** At most 20 a second. */
async function readEach(parts: Parts, pods: readonly string[], signal: AbortSignal) {
  const read = new Map<string, Counters>()
  for (let from = 0; from < pods.length; from += mostPods) {
    if (pods.length > mostPods) await parts.clock.sleep(betweenMs, signal)
    const some = pods.slice(from, from + mostPods)
    const results = await Promise.all(some.map((pod) => parts.counters.readCounters(pod, signal)))
    for (const [index, result] of results.entries())
      if (result.is === 'read') read.set(some[index] ?? '', result.counters)
  }
  return read
}
