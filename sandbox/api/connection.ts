/**
 * How a request travels to the server and its answer back. What was sent takes effect even if the sender stops waiting: only before
 * it is sent can it be held back.
 */
import type { ApiRequest, ApiResponse, Transport } from '../../src/kubernetes/http/transport.ts'
import type { World } from '../world.ts'
import { callOf } from './call.ts'
import type { Fault, Faults } from './faults.ts'
import type { Stream } from './pods/stream.ts'
import { type Reply, replyStatus } from './reply.ts'
import type { Server } from './server.ts'

export type Connections = {
  readonly connect: (user: string) => Transport
  /** Breaks every stream that is open, as a proxy's time-out or a restarting server does. */
  readonly dropStreams: () => void
}

export const createConnections = (world: World, server: Server, faults: Faults): Connections => {
  const streams = new Set<Stream>()
  const connect =
    (user: string): Transport =>
    async (request, { signal, fresh = false }) => {
      signal.throwIfAborted()
      const fault = faults.meet(meant(request), user, fresh)
      const reply = await orAborted(serve({ world, server, user }, request, fault), signal)
      if (typeof reply.body !== 'string') keep(streams, reply.body)
      return responseOf(world, reply, signal)
    }
  return {
    connect,
    dropStreams: () => {
      for (const stream of [...streams]) stream.fail(broken('the connection was reset'))
    },
  }
}

const meant = (request: ApiRequest) => {
  const call = callOf(request)
  return call.is === 'resource' ? call : undefined
}

const keep = (streams: Set<Stream>, stream: Stream): void => {
  streams.add(stream)
  stream.onClose(() => streams.delete(stream))
}

type Path = { readonly world: World; readonly server: Server; readonly user: string }

const serve = async ({ world, server, user }: Path, request: ApiRequest, fault: Fault | undefined): Promise<Reply> => {
  const { timing, takes } = world
  await timing.sleep(takes('request') + (fault?.is === 'delay' ? fault.ms : 0))
  if (fault?.is === 'broken') throw broken('the connection was reset')
  if (fault?.is === 'silence') return new Promise(() => {})
  if (request.method !== 'GET') await timing.sleep(takes('write'))
  const reply = fault?.is === 'answer' ? replyStatus(fault.status) : await server.handle(request, user)
  await timing.sleep(takes('request'))
  if (fault?.is === 'lost-answer') throw broken('the connection was reset')
  return reply
}

const broken = (message: string): Error => Object.assign(new Error(message), { code: 'ECONNRESET' })

const orAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

const responseOf = (world: World, { status, headers, body }: Reply, signal: AbortSignal): ApiResponse => ({
  status,
  headers: { date: new Date(world.epochMs()).toUTCString(), ...headers },
  body: typeof body === 'string' ? whole(body, signal) : body.read(signal),
})

async function* whole(text: string, signal: AbortSignal): AsyncIterable<string> {
  signal.throwIfAborted()
  yield text
}
