/**
 * Writes. A write is repeated only when it is certain that it was not taken; when its response is lost its result is `unknown`
 * and the caller reads. An urgent write goes out twice if the first copy is not answered: both carry one guard, so that
 * only one of them can take.
 */
import { RolloutError } from '../../errors/rollout-error.ts'
import { attempts, backOff } from '../http/retry.ts'
import type { ApiRequest } from '../http/transport.ts'
import { redactSentValues } from './redact.ts'
import { type Api, type FullResponse, type SendOptions, sendRequest } from './request.ts'
import { type Busy, isRight, type ObjectWriteResult, refused, writeResultOf } from './responses.ts'

/** Several times what an API server needs with its webhooks; users of a bad candidate must be back within a second. */
const secondCopyMs = 500
/** The connection was never made. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_PROXY_TUNNEL', 'E_CONNECT'])

export const write = (api: Api, request: ApiRequest): Promise<ObjectWriteResult> =>
  attempt(api, request, { fresh: false })

export const writeUrgently = async (api: Api, request: ApiRequest): Promise<ObjectWriteResult> => {
  const done = new AbortController()
  try {
    const first = attempt(api, request, { fresh: false, urgent: true, signal: done.signal })
    const early = await Promise.race([first, api.clock.sleep(secondCopyMs, done.signal)])
    if (early && isFinal(early)) return early
    return await firstKnown([first, attempt(api, request, { fresh: true, urgent: true, signal: done.signal })])
  } finally {
    done.abort()
  }
}

/** The first result that is final; when there is none, what is left of the others: one of them may have been taken. */
const firstKnown = async (copies: readonly Promise<ObjectWriteResult>[]): Promise<ObjectWriteResult> => {
  const known = copies.map(async (copy) => {
    const result = await copy
    if (!isFinal(result)) throw new Error('nothing final')
    return result
  })
  try {
    return await Promise.any(known)
  } catch {
    const lost = { is: 'unknown', message: 'no response to two attempts' } as const
    const [refusal = lost, ...others] = await Promise.all(copies)
    return others.every(({ is }) => is === refusal.is) && refusal.is === 'refused' ? refusal : lost
  }
}

/** Another copy, or another try, would not end otherwise. */
const isFinal = (result: ObjectWriteResult): boolean =>
  result.is !== 'unknown' && !(result.is === 'refused' && result.isForNow)

const attempt = async (api: Api, request: ApiRequest, options: SendOptions): Promise<ObjectWriteResult> => {
  for (let tries = 0; ; tries++) {
    const result = await send(api, request, { ...options, fresh: options.fresh || tries > 0 })
    if (result.is !== 'busy' && result.is !== 'unsent') return result
    if (tries === attempts - 1 || options.signal?.aborted) return givenUp(result)
    await backOff(api, tries, { response: result.is === 'busy' ? result.response : undefined, signal: options.signal })
  }
}

/** Nothing was taken, but for the caller a server that cannot be reached is one that says nothing. */
const givenUp = (result: Busy | Unsent): ObjectWriteResult =>
  result.is === 'busy' ? refused(result.response, true) : { is: 'unknown', message: result.message }

type Unsent = { readonly is: 'unsent'; readonly message: string }

const send = async (
  api: Api,
  request: ApiRequest,
  options: SendOptions,
): Promise<ObjectWriteResult | Busy | Unsent> => {
  try {
    return writeResultOf(shown(await sendRequest(api, request, options), request), request)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Of our own making, before anything left: no token, no trusted certificate.
    if (error instanceof RolloutError) return { is: 'refused', status: 0, reason: error.code, message }
    return { is: isUnsent(error) ? 'unsent' : 'unknown', message }
  }
}

const shown = (response: FullResponse, { body = '' }: ApiRequest): FullResponse =>
  isRight(response) ? response : { ...response, text: redactSentValues(response.text, body) }

const isUnsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unsentCodes.has(String(error.code))
