/**
 * When the API server last spoke, and what time it has there. Wraps a transport, so that every answer and every chunk of
 * a watch counts. The Date header is cut to the second: of answers that agree the latest reading is the nearest. A clock that jumps
 * is believed once two answers in a row say so, and a date that no API server can have never.
 */
import type { Clock } from '../../engine/ports/ports.ts'
import type { ApiResponse, Transport } from './transport.ts'

type ServerClock = {
  readonly transport: Transport
  /** ms since the epoch, by the API server. */
  readonly serverNow: () => number
  readonly silentMs: () => number
}

const dateCutMs = 1000
const jumpMs = 60_000
/** What is counted from a later one may be no date at all. */
const latestDate = Date.UTC(2200, 0)

export const createServerClock = (transport: Transport, clock: Clock): ServerClock => {
  let heardAt = clock.now()
  let ahead: number | undefined
  let doubted: number | undefined
  const learn = (reading: number): void => {
    const isJump = ahead !== undefined && Math.abs(reading - ahead) > jumpMs
    const isConfirmed = doubted !== undefined && Math.abs(reading - doubted) <= jumpMs
    doubted = isJump ? reading : undefined
    if (isJump && !isConfirmed) return
    const agrees = ahead !== undefined && Math.abs(reading - ahead) < dateCutMs
    ahead = agrees ? Math.max(ahead ?? reading, reading) : reading
  }
  const hear = (response: ApiResponse): ApiResponse => {
    heardAt = clock.now()
    const date = Date.parse(response.headers.date ?? '')
    if (date >= 0 && date <= latestDate) learn(date - heardAt)
    return { ...response, body: listen(response.body) }
  }
  const listen = async function* (body: AsyncIterable<string>) {
    for await (const chunk of body) {
      heardAt = clock.now()
      yield chunk
    }
  }
  return {
    transport: async (request, options) => hear(await transport(request, options)),
    serverNow: () => clock.now() + (ahead ?? 0),
    silentMs: () => clock.now() - heardAt,
  }
}
