/** A rollout of three steps to its promotion under load, its candidate slow to start and quick to fall asleep. */
import type { Answer } from '../test/e2e/support/users.ts'
import type { Place } from './place.ts'
import type { Line } from './program.ts'
import type { Exchange } from './recorder.ts'
import { splitOf } from './return.ts'
import { type RouteWatch, watchRoute } from './route-watch.ts'
import { type Write, writesIn } from './writes.ts'

export type Promoted = {
  /** Of each step: from the Route being in force to the program saying so. */
  readonly seenMs: readonly number[]
  /** Of each step: from the Route being in force to the write that comes next, less the hold. */
  readonly overheadMs: readonly number[]
  readonly requests: readonly Exchange[]
  readonly users: readonly Answer[]
}

const flags = ['--steps=10, 50, 100', '--hold=3s', '--env=START_DELAY_MS=4000']

export async function promoteOnce(place: Place, run: number): Promise<Promoted> {
  const asked = place.api.exchanges.length
  const watch = await watchRoute(place)
  const users = place.users()
  const program = place.deploy(...flags, `--env=RUN=${run}`)
  const code = await program.ended
  const answers = await users.stop()
  watch.stop()
  if (code !== 0) throw new Error(`It was to promote, and ended with ${code}:\n${program.said()}`)
  const requests = place.api.exchanges.slice(asked)
  return { ...stepTimes(writesIn(requests), program.lines, watch), requests, users: answers }
}

function stepTimes(writes: readonly Write[], lines: readonly Line[], watch: RouteWatch) {
  const steps = writes.flatMap((shift, index) => {
    const { journal, setsTraffic, exchange } = shift
    if (journal?.stage !== 'stepping' || !setsTraffic) return []
    const forceMs = watch.inForce(splitOf(journal), exchange.askedMs)
    const said = lines.find(({ atMs, text }) => atMs > exchange.askedMs && text.includes('in force'))
    const next = writes[index + 1]
    const holdMs = journal.plan.steps[journal.step]?.holdMs ?? 0
    if (!said || !next) throw new Error(`Step ${journal.step} was not followed to its end.`)
    return [{ seen: said.atMs - forceMs, overhead: next.exchange.askedMs - forceMs - holdMs }]
  })
  return { seenMs: steps.map(({ seen }) => seen), overheadMs: steps.map(({ overhead }) => overhead) }
}
