/**
 * Keeps the connection for writes alive while a rollout only holds: proxies and balancers forget a quiet one without a word, and the
 * write that returns users must not be the one that finds out. Watches have connections of their own and warm none.
 * The smallest request that everyone may make, and only when nothing else was sent: it asks for nothing, so it is no poll.
 */
import type { Clock } from '../../engine/ports/ports.ts'
import { type Api, type SendOptions, sendRequest } from '../api/request.ts'
import type { Transport } from './transport.ts'

type KeepAlive = {
  /** The same, and it knows when it was last used. */
  readonly transport: Transport
  readonly begin: (api: Api) => void
  readonly end: () => void
}

/** The shortest patience in use is a minute: AWS's network balancers have 350 s, Azure's 4 min, many firewalls 60 s. */
const quietMs = 25_000
const answerMs = 5_000
const againMs = 5_000

export const createKeepAlive = (transport: Transport, clock: Clock): KeepAlive => {
  const over = new AbortController()
  let usedAt = clock.now()
  const warm = async (api: Api): Promise<void> => {
    const { signal } = over
    for (let waitMs = quietMs; !signal.aborted; ) {
      await clock.sleep(Math.max(0, usedAt + waitMs - clock.now()), signal)
      if (signal.aborted || clock.now() - usedAt < waitMs) continue
      // What broke was thrown away; the next one is made before anybody needs it.
      waitMs = (await isAnswered(api, { signal, limitMs: answerMs })) ? quietMs : againMs
    }
  }
  return {
    transport: (request, options) => {
      if (!options.fresh && !request.path.includes('watch=1')) usedAt = clock.now()
      return transport(request, options)
    },
    begin: (api) => void warm(api),
    end: () => over.abort(),
  }
}

/** Whether the API server answers at all; any answer will do. */
export const isAnswered = (api: Api, options: SendOptions): Promise<boolean> =>
  sendRequest(api, { method: 'GET', path: '/version' }, options).then(
    () => true,
    () => false,
  )
