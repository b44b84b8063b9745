/** Probes against a server on this machine, by a clock that stands still while a request is in flight. */
import type { EvidenceTarget } from '../../../src/engine/ports/ports.ts'
import { pairProbes } from '../../../src/evidence/probes/probes.ts'
import { type Asking, asking } from '../../../src/health/http-request.ts'
import type { Measurement } from '../../../src/rollout/model.ts'
import type { HealthSpec } from '../../../src/settings/settings.ts'
import { aWish } from '../../health/support/world.ts'

export const aTarget: EvidenceTarget = {
  candidate: 'hello-00002',
  url: 'http://latest-hello.test',
  isProven: true,
  isStableTagged: false,
  stable: [],
}

type Given = {
  readonly wish: Partial<HealthSpec>
  readonly target?: Partial<EvidenceTarget>
  readonly env?: Readonly<Record<string, string>>
}

/** The first `count` measurements; with `until`, all until that signal aborts. */
export async function probe(
  { wish, target, env = {} }: Given,
  count: number,
  until = new AbortController(),
): Promise<readonly Measurement[]> {
  const spec = aWish(wish)
  const seen: Measurement[] = []
  const { clock, watched } = lockstep()
  const open = () => watched(asking(spec, env, 'one'))
  await pairProbes([spec], { clock, open })(
    { ...aTarget, ...target, held: () => undefined },
    (measurement) => {
      seen.push(measurement)
      if (seen.length >= count) until.abort()
    },
    until.signal,
  )
  return seen.slice(0, count)
}

function lockstep() {
  let [nowMs, inFlight] = [0, 0]
  const idle = async () => {
    do await new Promise(setImmediate)
    while (inFlight > 0)
  }
  const clock = {
    now: () => nowMs,
    sleep: async (ms: number) => {
      await idle()
      nowMs += ms
    },
  }
  const watched = ({ ask, close }: Asking): Asking => ({
    close,
    ask: async (request, signal) => {
      inFlight += 1
      return ask(request, signal).finally(() => {
        inFlight -= 1
      })
    },
  })
  return { clock, watched }
}
