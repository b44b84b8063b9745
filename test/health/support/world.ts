/** What the tests of this room stand on: a clock whose sleeps cost nothing, a server on this machine, a health wish. */
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../src/engine/ports/ports.ts'
import type { HealthSpec } from '../../../src/settings/settings.ts'

export const aWish = (change: Partial<HealthSpec> = {}): HealthSpec => ({
  method: 'GET',
  headers: [],
  attempts: 1,
  timeoutMs: 2_000,
  intervalMs: 1_000,
  ...change,
})

/** Each sleep takes its time on this clock and none in the world. */
export const aQuickClock = (): Clock & { readonly slept: readonly number[] } => {
  let nowMs = 0
  const slept: number[] = []
  return {
    slept,
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms
      slept.push(ms)
      await new Promise(setImmediate)
    },
  }
}

/** A request as it came, with the port of its connection. */
export type Seen = Pick<http.IncomingMessage, 'method' | 'url' | 'headers'> & { readonly from: number | undefined }
export type Server = AsyncDisposable & { readonly port: number; readonly seen: readonly Seen[] }

/** A server that answers by `listener` and remembers what it was asked. */
export const aServer = async (listener: http.RequestListener): Promise<Server> => {
  const seen: Seen[] = []
  const server = http.createServer((request, response) => {
    const { method, url, headers, socket } = request
    seen.push({ method, url, headers, from: socket.remotePort })
    listener(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Answers with these statuses in turn, the last one for ever. */
export const inTurn = (...statuses: readonly [number, ...number[]]): http.RequestListener => {
  let index = 0
  return (_, response) => {
    response.statusCode = statuses[Math.min(index++, statuses.length - 1)] ?? 500
    response.end(`body of ${response.statusCode}`)
  }
}
