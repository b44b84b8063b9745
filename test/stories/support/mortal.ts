/**
 * The world as a process sees it that may be killed: once it is gone, its timers never ring, its requests are never answered, and
 * nothing it would have said is heard. What it had sent may still arrive. One that is stopped is gone until it goes on: then all
 * that came meanwhile is there at once, and what it was about to send leaves.
 */
import type { Clock } from '../../../src/engine/ports/ports.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'

export type Life = {
  readonly signal: AbortSignal
  readonly isOver: () => boolean
  readonly end: () => void
  /** SIGSTOP, and SIGCONT. */
  readonly stop: () => void
  readonly goOn: () => void
  /** Once it is not stopped. */
  readonly awake: () => Promise<void>
  /** The promise, or for ever nothing. */
  readonly whileAlive: <T>(promise: Promise<T>) => Promise<T>
}

const never = <T>() => new Promise<T>(() => {})

export function newLife(): Life {
  const death = new AbortController()
  const { signal } = death
  let sleep = Promise.resolve()
  let goOn = () => {}
  const stop = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    sleep = promise
    goOn = resolve
  }
  const whileAlive = async <T>(promise: Promise<T>): Promise<T> => {
    try {
      const value = await promise
      await sleep
      return signal.aborted ? await never() : value
    } catch (error) {
      await sleep
      if (signal.aborted) return never()
      throw error
    }
  }
  const isOver = () => signal.aborted
  return { signal, isOver, end: () => death.abort('killed'), stop, goOn: () => goOn(), awake: () => sleep, whileAlive }
}

export const mortalClock = (clock: Clock, life: Life): Clock => ({
  now: clock.now,
  sleep: (ms, signal) => (life.isOver() ? never() : life.whileAlive(clock.sleep(ms, signal))),
})

/**
 * `before` is told each request before it leaves; killed in there, the process has sent it, and whether it still arrives is what
 * `before` says.
 */
export const mortalTransport =
  (transport: Transport, life: Life, before: (request: ApiRequest) => 'sent' | 'lost' = () => 'sent'): Transport =>
  async (request, options) => {
    if (life.isOver() || before(request) === 'lost') return never()
    await life.awake()
    const isWatch = request.path.includes('watch=1')
    const signal = isWatch ? AbortSignal.any([options.signal, life.signal]) : options.signal
    const response = await life.whileAlive(transport(request, { ...options, signal }))
    return { ...response, body: heard(response.body, life) }
  }

async function* heard(body: ApiResponse['body'], life: Life): ApiResponse['body'] {
  const chunks = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await life.whileAlive(chunks.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    void chunks.return?.()
  }
}
