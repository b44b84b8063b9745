/** Timeouts on the injected clock. */
import type { Clock } from '../../engine/ports/ports.ts'
import { leftBehind } from '../../engine/ports/waiting.ts'

/** The error of a timeout that has passed; `code` tells it from errors of the connection. */
export const timedOut = (ms: number): Error =>
  Object.assign(new Error(`no response within ${Math.round(ms / 1000)} s`), { code: 'E_TIMEOUT' })

export const isTimedOut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'E_TIMEOUT'

type Timeout = { readonly clock: Clock; readonly ms: number; readonly signal?: AbortSignal }

/** Runs `work` and aborts it after `ms`, or when the outer signal does. @throws timedOut, the signal's reason */
export const withTimeout = async <T>(timeout: Timeout, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const late = new AbortController()
  const done = new AbortController()
  const signal = timeout.signal ? AbortSignal.any([timeout.signal, late.signal]) : late.signal
  void timeout.clock.sleep(timeout.ms, done.signal).then(() => {
    if (!done.signal.aborted) late.abort(timedOut(timeout.ms))
  })
  try {
    return await Promise.race([work(signal), rejection(signal, done.signal)])
  } finally {
    done.abort(leftBehind)
  }
}

/** Rejects when the signal aborts, so that work which ignores its signal holds nobody up. */
const rejection = (signal: AbortSignal, done: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(signal.reason)
    if (signal.aborted) fail()
    signal.addEventListener('abort', fail, { once: true, signal: done })
  })
