/**
 * Writes. A write is repeated only when it is certain that it was not taken; when its answer is lost its fate is `unknown`
 * and the caller reads. An urgent write goes out twice if the first copy is not answered: both carry one guard, so that
 * only one of them can take.
 */
import { RolloutError } from '../../errors/rollout-error.ts'
import { backOff } from '../http/backoff.ts'
import type { ApiRequest } from '../http/transport.ts'
import { withoutSentValues } from './redact.ts'
import { type Answer, type Api, exchange } from './request.ts'
import { type Busy, type Fate, fateOf, isRight, refused } from './responses.ts'

const mostTries = 4
const secondCopyMs = 1_000
/** The connection was never made. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_PROXY_TUNNEL', 'E_CONNECT'])

type Terms = { readonly fresh: boolean; readonly urgent?: boolean; readonly signal?: AbortSignal }

export const write = (api: Api, request: ApiRequest): Promise<Fate> => attempt(api, request, { fresh: false })

export const writeUrgently = async (api: Api, request: ApiRequest): Promise<Fate> => {
  const done = new AbortController()
  try {
    const first = attempt(api, request, { fresh: false, urgent: true, signal: done.signal })
    const early = await Promise.race([first, api.clock.sleep(secondCopyMs, done.signal)])
    if (early && early.is !== 'unknown') return early
    return await firstKnown([first, attempt(api, request, { fresh: true, urgent: true, signal: done.signal })])
  } finally {
    done.abort()
  }
}

/** The first fate that is known; when there is none, the last that is not. */
const firstKnown = async (copies: readonly Promise<Fate>[]): Promise<Fate> => {
  const known = copies.map(async (copy) => {
    const fate = await copy
    if (fate.is === 'unknown') throw new Error(fate.message)
    return fate
  })
  try {
    return await Promise.any(known)
  } catch {
    return { is: 'unknown', message: 'neither of two copies was answered' }
  }
}

const attempt = async (api: Api, request: ApiRequest, terms: Terms): Promise<Fate> => {
  for (let tries = 0; ; tries++) {
    const fate = await send(api, request, { ...terms, fresh: terms.fresh || tries > 0 })
    if (fate.is !== 'busy' && fate.is !== 'unsent') return fate
    if (tries === mostTries - 1 || terms.signal?.aborted) return givenUp(fate)
    await backOff(api, tries, { answer: fate.is === 'busy' ? fate.answer : undefined, signal: terms.signal })
  }
}

/** Nothing was taken, but for the caller a server that cannot be reached is one that says nothing. */
const givenUp = (fate: Busy | Unsent): Fate =>
  fate.is === 'busy' ? refused(fate.answer) : { is: 'unknown', message: fate.message }

type Unsent = { readonly is: 'unsent'; readonly message: string }

const send = async (api: Api, request: ApiRequest, terms: Terms): Promise<Fate | Busy | Unsent> => {
  try {
    return fateOf(shown(await exchange(api, request, terms), request))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Of our own making, before anything left: no token, no trusted certificate.
    if (error instanceof RolloutError) return { is: 'refused', status: 0, reason: error.code, message }
    return { is: isUnsent(error) ? 'unsent' : 'unknown', message }
  }
}

const shown = (answer: Answer, { body = '' }: ApiRequest): Answer =>
  isRight(answer) ? answer : { ...answer, text: withoutSentValues(answer.text, body) }

const isUnsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unsentCodes.has(String(error.code))
