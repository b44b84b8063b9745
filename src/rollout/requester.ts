/** Who asked for something, in words, and what became of it. Pure. */
import type { EndedStep, Requester } from './model.ts'

/** `the job https://ci.example/jobs/7`, `the user alice@example`. */
export function requesterText({ url, run, user }: Requester): string {
  if (url ?? run) return `the job ${url ?? run}`
  return user === undefined ? 'someone without a name' : `the user ${user}`
}

/** What a request to promote did to the hold of a step; undefined: there was none. */
export function requestText({ percent, verdict, request }: EndedStep): string | undefined {
  if (!request) return undefined
  const who = `At ${percent} %, ${requesterText(request)}`
  if (verdict === 'inconclusive') return `${who} overruled the inconclusive verdict.`
  return `${who} ended the hold early${verdict === 'not-judged' ? ', before it could be judged' : ''}.`
}
