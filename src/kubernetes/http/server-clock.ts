/**
 * When the API server last spoke, and what time it has there. Wraps a transport, so that every answer and every chunk of
 * a watch counts. The Date header is cut to the second: of answers that agree the latest reading is the nearest.
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

export const createServerClock = (transport: Transport, clock: Clock): ServerClock => {
  let heardAt = clock.now()
  let ahead = 0
  const hear = (response: ApiResponse): ApiResponse => {
    heardAt = clock.now()
    const reading = Date.parse(response.headers.date ?? '') - heardAt
    if (!Number.isNaN(reading)) ahead = Math.abs(reading - ahead) < dateCutMs ? Math.max(ahead, reading) : reading
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
    serverNow: () => clock.now() + ahead,
    silentMs: () => clock.now() - heardAt,
  }
}
