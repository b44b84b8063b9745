/** People who use the Service all the while, and what they met. */
import type { Answer } from '../../../sandbox/ingress/gateway.ts'
import { host, type Stage } from './stage.ts'

export type Users = {
  readonly leave: () => void
  /** What each of them was answered, once they have left. */
  readonly met: () => Promise<readonly Answer[]>
}

/** One request every `everyMs`, whether the one before was answered or not. */
export function arrive({ scheduler, sandbox }: Stage, everyMs = 100): Users {
  const gone = new AbortController()
  const answers: Promise<Answer>[] = []
  const keepAsking = async () => {
    while (!gone.signal.aborted) {
      answers.push(sandbox.ingress(host, '/'))
      await scheduler.sleep(everyMs, gone.signal)
    }
  }
  const asking = keepAsking()
  return {
    leave: () => gone.abort(),
    met: async () => {
      gone.abort()
      await scheduler.run(asking, 'the last user to leave')
      return scheduler.run(Promise.all(answers), 'the answers')
    },
  }
}

export const failed = (answers: readonly Answer[]): readonly Answer[] => answers.filter(({ status }) => status !== 200)

export const slowestMs = (answers: readonly Answer[]): number => Math.max(0, ...answers.map(({ ms }) => ms))

/** The share of the answers that this Revision gave, 0-1. */
export const shareOf = (answers: readonly Answer[], name: string): number =>
  answers.filter(({ revision }) => revision === name).length / answers.length
