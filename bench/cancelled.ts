/** A rollout that is cancelled by a signal while half of the users are on the candidate. */
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import type { Place } from './place.ts'
import { type Return, returnSince } from './return.ts'
import { watchRoute } from './route-watch.ts'

export async function cancelOnce(place: Place, run: number): Promise<Return> {
  const asked = place.api.exchanges.length
  const watch = await watchRoute(place)
  const users = place.users()
  const program = place.deploy('--steps=50, 100', '--hold=60s', `--env=RUN=${run}`)
  await program.says('50 % in force')
  await until('Half of the users are answered by the candidate', () => areSpread(users.answers), 20)
  const signalMs = program.interrupt()
  await program.ended
  const answers = await users.stop()
  watch.stop()
  return returnSince(signalMs, { exchanges: place.api.exchanges.slice(asked), watch, answers })
}

/** Of the newest answers about half are another Revision's than the first was. */
function areSpread(answers: readonly Answer[]): boolean {
  const newest = answers.slice(-40)
  return newest.filter(({ revision }) => revision !== answers[0]?.revision).length >= 16
}
