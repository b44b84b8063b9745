/**
 * A round with real processes: a step is stopped, as by a runner that hangs; another job takes its rollout over and comes to an
 * ending; then the first goes on. The same on the sandbox and on a real cluster.
 */
import assert from 'node:assert/strict'
import type { StepOptions } from '../../e2e/support/runner.ts'
import type { Pairs } from '../../e2e/support/step-files.ts'
import type { Ground } from './killed-round.ts'

export const lateFault = 'stopped (SIGSTOP) past its deadline, continued after a take-over'

export type LateGround = Ground & {
  /** Spec of the Service, as text. */
  readonly spec: () => Promise<string>
}

/** `says`: when it is stopped. `isCancelled`: its emergency write is what it goes on with. */
export type Late = {
  readonly says: string
  readonly inputs: Pairs
  readonly isCancelled?: true
  readonly other: StepOptions
}

const job = { run: 'stopped', attempt: 1 }
const plan = { steps: '50, 100', hold: '1s', 'ready-timeout': '20s', 'health-path': '/healthz' }
const unhealthy = { env: 'HEALTH=unhealthy', 'health-attempts': '10', 'health-timeout': '1s', 'health-interval': '1s' }

/** Another job waits until the deadline is over: the stage's wait, and 30 s; a re-run of the same job knows it for dead. */
export const lates: readonly Late[] = [
  {
    says: '50 % in effect',
    inputs: { hold: '60s' },
    isCancelled: true,
    other: { job: { ...job, attempt: 2 } },
  },
  { says: 'created from', inputs: {}, other: { job: { run: 'other', attempt: 1 } } },
  { says: 'curl -sS', inputs: unhealthy, other: { job: { run: 'other', attempt: 1 } } },
]

export const inWords = ({ says, isCancelled, other }: Late): string =>
  `at "${says}"${isCancelled ? ' and cancelled' : ''}, then ${other.job?.attempt === 2 ? 'its re-run' : 'another job'}`

export async function playLate(ground: LateGround, { says, inputs, isCancelled, other }: Late): Promise<void> {
  const late = ground.step({ ...plan, ...inputs, image: ground.imageOf('2') }, { job })
  await late.says(says, 60)
  late.signal('SIGSTOP')
  if (isCancelled) late.signal('SIGINT')
  const winner = await ground.step({ ...plan, image: ground.imageOf('1'), env: 'HEALTH=healthy' }, other).ended
  assert.equal(winner.outputs.outcome, 'promoted', winner.log)
  const before = await ground.spec()
  late.signal('SIGCONT')
  const { code, outputs, log } = await late.ended
  assert.equal(await ground.spec(), before, log)
  assert.deepEqual(await ground.marks(), [], log)
  assert.deepEqual([outputs.outcome, code], ['stopped', 3], log)
}
