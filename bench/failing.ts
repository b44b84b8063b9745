/**
 * A candidate that starts to fail while half of the users are on it. From outside, the failing verdict is the first bad
 * answer that the program's probe got: at this limit and hold one is enough.
 */
import type { Place } from './place.ts'
import { type Return, returnSince } from './return.ts'
import { watchRoute } from './route-watch.ts'

const flags = ['--env=ERROR_RATE=1', '--env=ERROR_AFTER_REQUESTS=150', '--steps=50, 100', '--hold=20s']

export async function failOnce(place: Place, run: number): Promise<Return> {
  const [asked, probed] = [place.api.exchanges.length, place.ingress.exchanges.length]
  const watch = await watchRoute(place)
  const users = place.users()
  const program = place.deploy(...flags, '--max-error-rate=1%', `--env=RUN=${run}`)
  const code = await program.ended
  const answers = await users.stop()
  watch.stop()
  if (code !== 1) throw new Error(`It was to abort, and ended with ${code}:\n${program.said()}`)
  const verdict = place.ingress.exchanges.slice(probed).find(({ status = 0 }) => status >= 500)
  if (verdict?.answeredMs === undefined) throw new Error('The probe got no bad answer.')
  return returnSince(verdict.answeredMs, { exchanges: place.api.exchanges.slice(asked), watch, answers })
}
