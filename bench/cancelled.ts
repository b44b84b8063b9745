/** A rollout that is cancelled by a signal while half of the users are on the candidate. */
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import { lastAnswerOf } from './failing.ts'
import type { Place } from './place.ts'
import { writesIn } from './writes.ts'

export type Cancelled = {
  /** From the signal to the emergency write at the API server. */
  readonly writeMs: number
  /** From the signal to the end of the last request that the candidate answered. */
  readonly backMs: number
}

export async function cancelOnce(place: Place, run: number): Promise<Cancelled> {
  const asked = place.api.exchanges.length
  const users = place.users()
  const program = place.deploy('--steps=50, 100', '--hold=60s', `--env=RUN=${run}`)
  await program.says('50 % in force')
  await until('Half of the users are answered by the candidate', () => areSpread(users.answers), 20)
  const signalMs = program.interrupt()
  await program.ended
  const answers = await users.stop()
  const back = writesIn(place.api.exchanges.slice(asked)).find(({ journal }) => journal?.stage === 'aborting')
  if (!back?.journal?.candidate) throw new Error('No abort was seen after the signal.')
  return {
    writeMs: back.exchange.askedMs - signalMs,
    backMs: lastAnswerOf(back.journal.candidate, answers) - signalMs,
  }
}

/** Of the newest answers about half are another Revision's than the first was. */
function areSpread(answers: readonly Answer[]): boolean {
  const newest = answers.slice(-40)
  return newest.filter(({ revision }) => revision !== answers[0]?.revision).length >= 16
}
