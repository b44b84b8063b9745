import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../../cluster/lib/wait.ts'
import { assertAllServed, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { played } from '../support/played.ts'
import { scenario } from '../support/scenario.ts'
import type { Pairs } from '../support/step-files.ts'

const rate = 60
const latencyMs = 300
/** Requests that a pod takes at a time; more of them wait. */
const concurrency = 5
/** Fewer pods than these cannot take what is in flight. */
const fewest = Math.ceil((rate * latencyMs) / 1000 / concurrency)
/** Short, so that the case is; without the bound, a load that waits for its first pods would ask for twenty. */
const template = { 'autoscaling.knative.dev/window': '20s', 'autoscaling.knative.dev/max-scale': '6' }
/** How long a pod takes to start. A user who has to wait for one waits longer than this, however fast the machine is. */
const startMs = 8_000
const env = { LATENCY_MS: String(latencyMs), START_DELAY_MS: String(startMs) }
/** Pods that are let go are gone within two seconds. */
const afterwardsMs = 6_000
/** Each look is two processes of kubectl. */
const lookEveryMs = 1_000

const podsOf = async (place: Place, name: string): Promise<number> =>
  (await place.revision(name)).status?.actualReplicas ?? 0

/** The pods of whichever Revision has all users, look by look, while `work` goes on and a while after it. */
async function podsOfServing(place: Place, work: Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = []
  let isOver = false
  const over = work.then(() => delay(afterwardsMs)).finally(() => (isOver = true))
  while (!isOver) {
    const { status } = await place.service()
    const { revisionName } = status?.traffic?.find(({ percent }) => percent === 100) ?? {}
    if (revisionName) seen.push(`${revisionName}: ${await podsOf(place, revisionName)}`)
    await delay(lookEveryMs)
  }
  await over
  return [...new Set(seen)]
}

const podsIn = (look: string): number => Number(look.split(': ')[1])

const rollouts: readonly (readonly [fault: string, outcome: string, last: string, inputs: Pairs])[] = [
  ['a promotion of a Service that its load has grown', 'promoted', 'hello-00002', { 'health-path': '/healthz' }],
  [
    'an abort of a Service that its load has grown',
    'aborted',
    'hello-00003',
    { 'health-path': '/probe', env: 'ERROR_PATH=/probe\nERROR_AFTER_REQUESTS=20\n', 'max-error-rate': '10%' },
  ],
]

// Users and their app mostly wait.
describe('a Service that its load has grown keeps enough pods', { concurrency: 2 }, () => {
  for (const [fault, outcome, last, inputs] of rollouts)
    scenario(`${fault} leaves enough pods to the Revision that serves`, (place, tell) =>
      played(fault, async () => {
        await place.apply(manifest({ env, concurrency, template }))
        const users = place.users(rate)
        const isCalm = () =>
          users.answers.length > 5 * rate && users.answers.slice(-2 * rate).every(({ ms }) => ms < 2 * latencyMs)
        await until('It has grown to its load', isCalm, 120)
        const met = users.answers.length
        const step = place.step({ image: fixture('2'), steps: '50, 100', hold: '4s', ...inputs })
        const looks = await podsOfServing(place, step.ended)
        const { outputs, log } = await step.ended
        const answers = (await users.stop()).slice(met)
        tell(`${summaryOf(answers)}; pods of who served: ${looks.join(', ')}`)
        assert.equal(outputs.outcome, outcome, log)
        assert.match(log, new RegExp(`Keeping \\d+ pods of ${last} for`))
        assert.ok(looks.some((look) => look.startsWith(last)))
        assert.deepEqual(
          looks.filter((look) => podsIn(look) < fewest),
          [],
        )
        assertAllServed(answers, startMs)
      }),
    )
})
