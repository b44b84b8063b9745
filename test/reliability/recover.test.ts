/** A driver is killed at any of its requests, nobody comes for it but a sweep, and users end on one Revision all the same. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../../sandbox/time/random.ts'
import { sweepIt } from '../stories/support/recover-all.ts'
import { startRollout } from '../stories/support/sandbox-world.ts'
import { answering, marksOf, type Stage, servingStage } from '../stories/support/stage.ts'
import { rounds, tally } from './tally.ts'

const steps = { steps: '10, 50, 100', hold: '5s', 'max-error-rate': '1 %' }
/** A rollout of this plan sends some more than this once it is claimed: none ends before it is killed. */
const mostRequests = 16
/** Longer than any driver's deadline. */
const dayMs = 24 * 3_600_000

type Round = { readonly seed: number; readonly request: number; readonly fate: 'sent' | 'lost' }

test('whatever instant a driver is killed at, a sweep over the namespace brings its users to one Revision', async () => {
  const random = createRandom(20261124)
  const all = Array.from({ length: rounds(200) }, (_, seed): Round => {
    return { seed, request: 1 + Math.floor(random.next() * mostRequests), fate: random.next() < 0.5 ? 'sent' : 'lost' }
  })
  const lost: string[] = []
  for (const round of all) lost.push(...(await played(round)))
  const fault = 'driver killed, then `recover` over the namespace'
  tally({ fault, on: 'sandbox', tried: all.length, lost: lost.length })
  assert.deepEqual(lost, [])
})

/** What does not hold in the end, in a sentence. */
async function played(round: Round): Promise<readonly string[]> {
  const stage = await servingStage({ seed: round.seed })
  await killed(stage, round)
  await stage.scheduler.pass(dayMs)
  const { outcome } = await sweepIt(stage, { namespace: 'shop' })
  const users = await answering(stage)
  const isRight = ['recovered', 'unchanged'].includes(outcome.kind) && users.length === 1 && marksOf(stage).length === 0
  return isRight ? [] : [`${JSON.stringify(round)}: ${outcome.kind}, users on ${users}, marks ${marksOf(stage)}`]
}

/** At its nth request since the claim, which still arrives or is lost. */
async function killed(stage: Stage, { request, fate }: Round): Promise<void> {
  let sent = 0
  const death = Promise.withResolvers<void>()
  const run = startRollout(stage, steps, {
    onRequest: () => {
      if (marksOf(stage).length > 0) sent++
      if (sent < request) return 'sent'
      queueMicrotask(run.kill)
      death.resolve()
      return fate
    },
  })
  await stage.scheduler.run(death.promise, 'its death')
}
