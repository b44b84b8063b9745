/** How many requests a second users send at present, by the counters of pods, read twice. */
import { mostPods, ofAllPods, type Parts } from './pod-readings.ts'

/** Long enough for one request every two seconds to show, short enough to be waited for before each rollout. */
const betweenMs = 2_000

/**
 * Undefined where none of the pods could be read both times. A pod whose counters began again meanwhile counts from zero.
 */
export async function requestsPerSecond(
  { counters, clock }: Pick<Parts, 'counters' | 'clock'>,
  pods: readonly string[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const drawn = pods.slice(0, mostPods)
  const read = () => Promise.all(drawn.map((pod) => countOf(pod, counters, signal)))
  const startedMs = clock.now()
  const before = await read()
  await clock.sleep(betweenMs, signal)
  const after = await read()
  const seconds = (clock.now() - startedMs) / 1_000
  const grown = after.flatMap((now = -1, index) => {
    const then = before[index]
    return now < 0 || then === undefined ? [] : [now < then ? now : now - then]
  })
  if (seconds === 0) return undefined
  const rates = grown.map((count) => count / seconds)
  return ofAllPods(rates, pods)
}

async function countOf(pod: string, counters: Parts['counters'], signal: AbortSignal): Promise<number | undefined> {
  const result = await counters.readCounters(pod, signal)
  return result.is === 'read' ? [...result.counters.byStatus.values()].reduce((all, each) => all + each, 0) : undefined
}
