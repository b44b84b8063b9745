/** Answers as they come over a bad line: refused, never, in half, late, or not to their end. */
import { Readable } from 'node:stream'
import type { Clock } from '../../../src/engine/ports/ports.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'

type Texts = Readonly<Record<string, string>>

export const broken = (): Error => Object.assign(new Error('the connection was reset'), { code: 'ECONNRESET' })

export const refusal = (code: number, reason: string, message: string, headers: Texts = {}): ApiResponse => ({
  status: code,
  headers: { 'content-type': 'application/json', ...headers },
  body: texts([JSON.stringify({ kind: 'Status', status: 'Failure', code, reason, message })]),
})

export const page = (text: string): ApiResponse => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: texts([text]),
})

async function* texts(parts: readonly string[]): ApiResponse['body'] {
  yield* parts
}

/** No answer until the asker gives up. */
export const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
  })

export function dated({ date, ...others }: Texts, stepMs: number): Texts {
  if (date === undefined) return others
  return { ...others, date: stepMs === 0 ? date : new Date(Date.parse(date) + stepMs).toUTCString() }
}

export async function* half(body: ApiResponse['body']): ApiResponse['body'] {
  for await (const chunk of body) {
    yield chunk.slice(0, Math.floor(chunk.length / 2))
    throw broken()
  }
}

type Watch = {
  readonly clock: Clock
  readonly isMute: () => boolean
  readonly delayMs: () => number
  /** Each breaks a watch that is open. */
  readonly breaks: Set<() => void>
}

/** Chunks that are late at the same time. */
const mostUnderWay = 1_000

/** A watch's chunks, late, or lost, until it breaks. */
export async function* watched(
  body: ApiResponse['body'],
  { clock, isMute, delayMs, breaks }: Watch,
): ApiResponse['body'] {
  const snapped = Promise.withResolvers<never>()
  snapped.promise.catch(() => {})
  const snap = () => snapped.reject(broken())
  breaks.add(snap)
  const late = Readable.from(body).map(
    async (chunk: string) => {
      if (delayMs() > 0) await clock.sleep(delayMs())
      return chunk
    },
    { concurrency: mostUnderWay },
  )
  const chunks: AsyncIterator<string> = late[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([chunks.next(), snapped.promise])
      if (next.done) return
      if (!isMute()) yield next.value
    }
  } finally {
    breaks.delete(snap)
    void chunks.return?.()
  }
}
