/**
 * The line behind real sockets: an HTTPS server that passes requests on to the API server over the line, with its own proof of
 * identity where there is one. A dead server refuses connections; what breaks, breaks the socket.
 */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { realClock } from '../../../src/app/process/clock.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'
import { createLine, type Line } from './line.ts'

const certificates = new URL('../../kubernetes/tls/', import.meta.url)
const certificate = readFileSync(new URL('server.crt', certificates))
const key = readFileSync(new URL('server.key', certificates))

export type ChaosProxy = {
  readonly line: Line
  /** A kubeconfig that leads through it, for this user. */
  readonly kubeconfig: (user: object, cluster?: object) => string
  readonly port: number
  readonly close: () => Promise<void>
}

export async function startChaosProxy(server: Transport): Promise<ChaosProxy> {
  const sockets = new Map<Socket, Transport>()
  const line = createLine({ server, clock: realClock })
  const listener = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const transport = sockets.get(incoming.socket) ?? line.connect()
    sockets.set(incoming.socket, transport)
    void pass(transport, incoming, outgoing)
  })
  listener.on('secureConnection', (socket: Socket) => {
    sockets.set(socket, line.connect())
    socket.on('close', () => sockets.delete(socket))
  })
  const listen = (port: number) => new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = listener.address() as AddressInfo
  const destroyAll = () => {
    for (const socket of sockets.keys()) socket.destroy()
  }
  const cut = async (ms: number): Promise<void> => {
    line.cut(ms)
    listener.close()
    destroyAll()
    await delay(ms, undefined, { ref: false })
    if (!isClosed.now) await listen(port)
  }
  const isClosed = { now: false }
  return {
    line: { ...line, cut: (ms) => void cut(ms) },
    port,
    kubeconfig: (user, cluster = {}) => kubeconfigOf(`https://127.0.0.1:${port}`, user, cluster),
    close: async () => {
      isClosed.now = true
      listener.close()
      destroyAll()
    },
  }
}

const kubeconfigOf = (server: string, user: object, more: object): string => {
  const cluster = {
    server,
    'certificate-authority-data': certificate.toString('base64'),
    'tls-server-name': 'kube.test',
    ...more,
  }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'chaos',
    clusters: [{ name: 'chaos', cluster }],
    users: [{ name: 'chaos', user }],
    contexts: [{ name: 'chaos', context: { cluster: 'chaos', user: 'chaos' } }],
  })
}

async function pass(transport: Transport, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    await write(outgoing, await transport(await requestOf(incoming), { signal: gone.signal }))
  } catch {
    incoming.socket.destroy()
  }
}

async function requestOf(incoming: IncomingMessage): Promise<ApiRequest> {
  incoming.setEncoding('utf8')
  let body = ''
  for await (const chunk of incoming) body += chunk
  const { method, url: path = '/', headers } = incoming
  const kept = ['accept', 'content-type', 'authorization'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return { method: methodOf(method), path, headers: Object.fromEntries(kept), ...(body === '' ? {} : { body }) }
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

const methodOf = (method: string | undefined): ApiRequest['method'] =>
  methods.find((known) => known === method) ?? 'GET'

/** Length and encoding are this connection's own. */
async function write(outgoing: ServerResponse, { status, headers, body }: ApiResponse): Promise<void> {
  const { 'transfer-encoding': _encoding, 'content-length': _length, connection: _connection, ...others } = headers
  outgoing.writeHead(status, others)
  outgoing.flushHeaders()
  for await (const chunk of body) outgoing.write(chunk)
  outgoing.end()
}
