/** How everyone came back to stable, from its reason on, as seen from outside. Pure. */
import type { Journal } from '../src/rollout/model.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import type { Exchange } from './recorder.ts'
import type { RouteWatch, Split } from './route-watch.ts'
import { writesIn } from './writes.ts'

export type Return = {
  /** From the reason to the emergency write at the API server: all that the program can be quick at. */
  readonly writeMs: number
  /** From there to the Route being in force: Knative's part. */
  readonly reconcileMs: number
  /** From the reason to the end of the last request that the candidate answered. */
  readonly backMs: number
}

export type Witness = {
  readonly exchanges: readonly Exchange[]
  readonly watch: RouteWatch
  readonly answers: readonly Answer[]
}

/** @throws where nobody was taken back */
export function returnSince(reasonMs: number, { exchanges, watch, answers }: Witness): Return {
  const back = writesIn(exchanges).find(({ journal }) => journal?.stage === 'aborting')
  if (!back?.journal?.candidate) throw new Error('No emergency write was seen.')
  const { askedMs } = back.exchange
  return {
    writeMs: askedMs - reasonMs,
    reconcileMs: watch.inForce(splitOf(back.journal), askedMs) - askedMs,
    backMs: lastAnswerOf(back.journal.candidate, answers) - reasonMs,
  }
}

/** When the last request that this Revision answered was over. */
export const lastAnswerOf = (revision: string, answers: readonly Answer[]): number =>
  Math.max(...answers.filter((answer) => answer.revision === revision).map(({ atMs, ms }) => atMs + ms))

/** What a write meant the Route to serve. */
export function splitOf({ intended }: Journal): Split {
  const serving = intended.filter(({ percent = 0 }) => percent > 0)
  return Object.fromEntries(serving.map(({ revisionName = '', percent = 0 }) => [revisionName, percent]))
}
