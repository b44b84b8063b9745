/**
 * A candidate that starts to fail while half of the users are on it. From outside, the failing verdict is the first bad
 * answer that the program's probe got: at this limit and hold one is enough.
 */
import type { Answer } from '../test/e2e/support/users.ts'
import type { Place } from './place.ts'
import { writesIn } from './writes.ts'

export type Failing = {
  /** From the failing verdict to the emergency write at the API server. */
  readonly writeMs: number
  /** From the failing verdict to the end of the last request that the candidate answered. */
  readonly backMs: number
}

const flags = ['--env=ERROR_RATE=1', '--env=ERROR_AFTER_REQUESTS=150', '--steps=50, 100', '--hold=20s']

export async function failOnce(place: Place, run: number): Promise<Failing> {
  const [asked, probed] = [place.api.exchanges.length, place.ingress.exchanges.length]
  const users = place.users()
  const program = place.deploy(...flags, '--max-error-rate=1%', `--env=RUN=${run}`)
  const code = await program.ended
  const answers = await users.stop()
  if (code !== 1) throw new Error(`It was to abort, and ended with ${code}:\n${program.said()}`)
  const verdict = place.ingress.exchanges.slice(probed).find(({ status = 0 }) => status >= 500)
  const back = writesIn(place.api.exchanges.slice(asked)).find(({ journal }) => journal?.stage === 'aborting')
  const verdictMs = verdict?.answeredMs
  if (!back?.journal?.candidate || verdictMs === undefined) throw new Error('No abort after a bad answer was seen.')
  return {
    writeMs: back.exchange.askedMs - verdictMs,
    backMs: lastAnswerOf(back.journal.candidate, answers) - verdictMs,
  }
}

/** When the last request that this Revision answered was over. */
export const lastAnswerOf = (revision: string, answers: readonly Answer[]): number =>
  Math.max(...answers.filter((answer) => answer.revision === revision).map(({ atMs, ms }) => atMs + ms))
