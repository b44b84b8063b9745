/**
 * About how many requests users sent to the candidate in all, where its pods do not count how they were answered: by the statistics that
 * they give the autoscaler, which are always on. Whether they failed is not known, so no step is judged by it.
 */
import type { Cluster } from '../../engine/ports/ports.ts'
import type { Start } from '../source.ts'
import { mostPods, ofAllPods, type Parts, podsOf } from './pod-readings.ts'

/** Statistics are of the last second. */
const everyMs = 1_000
const listEveryMs = 5_000

export type Estimating = Pick<Parts, 'clock' | 'counters' | 'own'> & {
  readonly readRequestRate: Cluster['readRequestRate']
}

/** Requests a second. Undefined where none can be read. */
async function rateOf(
  readRequestRate: Cluster['readRequestRate'],
  pods: readonly string[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const drawn = pods.slice(0, mostPods)
  const rates = await Promise.all(drawn.map((pod) => readRequestRate(pod, signal)))
  return ofAllPods(
    rates.filter((rate) => rate !== undefined),
    pods,
  )
}

/** Before a rollout: the mean of these moments, a second apart, as each tells only of the second before it. */
const looks = 3

/** Undefined where none can be read. */
export async function usersPerSecond(
  { clock, readRequestRate }: Pick<Estimating, 'clock' | 'readRequestRate'>,
  pods: readonly string[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const rates: number[] = []
  for (let look = 0; look < looks; look++) {
    if (look > 0) await clock.sleep(everyMs, signal)
    const rate = await rateOf(readRequestRate, pods, signal)
    if (rate === undefined) return undefined
    rates.push(rate)
  }
  return rates.reduce((sum, each) => sum + each, 0) / looks
}

/** From the first step on: until then nobody is on the candidate. */
export const estimateRequests =
  (parts: Estimating): Start =>
  async ({ candidate, held, tallies }, _, signal) => {
    while (!signal.aborted && !held()) await parts.clock.sleep(everyMs, signal)
    if (!tallies || signal.aborted || !(await isUncounted(parts, candidate, signal))) return
    await addUp(parts, { candidate, signal, tallies })
  }

type Adding = Pick<Parameters<Start>[0], 'candidate'> & {
  readonly signal: AbortSignal
  readonly tallies: NonNullable<Parameters<Start>[0]['tallies']>
}

/** Without what this job sends itself. Nothing is told before something could be read. */
async function addUp(parts: Estimating, { candidate, signal, tallies }: Adding): Promise<void> {
  const { clock, counters, own, readRequestRate } = parts
  const before = own.sent('candidate').n
  let received = 0
  const total = () => ({ n: Math.max(0, Math.round(received - own.sent('candidate').n + before)) })
  let told: ReturnType<typeof tallies>['told'] | undefined
  let pods: readonly string[] = []
  for (let [listedMs, atMs] = [Number.NEGATIVE_INFINITY, clock.now()]; !signal.aborted; ) {
    if (clock.now() >= listedMs + listEveryMs) {
      listedMs = clock.now()
      pods = (await podsOf({ counters }, [candidate])) ?? []
    }
    await clock.sleep(everyMs, signal)
    const rate = await rateOf(readRequestRate, pods, signal).catch(() => undefined)
    const seconds = (clock.now() - atMs) / 1_000
    atMs = clock.now()
    if (rate === undefined) continue
    received += rate * seconds
    told ??= tallies(async () => total()).told
    told(total())
  }
}

async function isUncounted({ counters }: Estimating, candidate: string, signal: AbortSignal): Promise<boolean> {
  const [pod] = (await podsOf({ counters }, [candidate])) ?? []
  return pod !== undefined && (await counters.readCounters(pod, signal)).is === 'off'
}
