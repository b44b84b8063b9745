/**
 * The sandbox behind sockets, for whoever speaks HTTP: its API server on one port of 127.0.0.1, its ingress on another, and a
 * kubeconfig that leads there. Nothing is decided here; real time and real connections are all it adds.
 * Who shows no token is taken for the administrator, as behind `kubectl proxy`; a wrong token is refused.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { ApiRequest, ApiResponse } from '../src/kubernetes/http/transport.ts'
import { administrator, createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'
import { realTime } from './time/real-time.ts'

export type ServedSandbox = {
  readonly sandbox: Sandbox
  /** The API server: http://127.0.0.1:PORT. */
  readonly server: string
  /** host:port that stands for every host of the domain. */
  readonly ingressAddress: string
  /** Content of a kubeconfig for the administrator. */
  readonly kubeconfig: string
  readonly close: () => Promise<void>
}

export type ServeOptions = Omit<SandboxOptions, 'scheduler'> & {
  /** 0: any that is free. */
  readonly apiPort?: number
  readonly ingressPort?: number
}

const address = '127.0.0.1'
const token = 'sandbox-administrator'

export const serveSandbox = async ({
  apiPort = 0,
  ingressPort = 0,
  ...options
}: ServeOptions = {}): Promise<ServedSandbox> => {
  // Its port is a fact of the cluster, which is made with it.
  const users: { answer?: RequestListener } = {}
  const ingress = await listen((incoming, outgoing) => users.answer?.(incoming, outgoing), ingressPort)
  const setup = { ...options.setup, ingressNodePort: portOf(ingress) }
  const sandbox = createSandbox({ epochMs: Date.now(), ...options, setup, scheduler: realTime() })
  users.answer = answerUsers(sandbox)
  sandbox.addToken(token, administrator)
  const api = await listen(answerApi(sandbox), apiPort)
  const server = `http://${address}:${portOf(api)}`
  return {
    sandbox,
    server,
    ingressAddress: `${address}:${portOf(ingress)}`,
    kubeconfig: kubeconfigOf(server),
    close: async () => {
      sandbox.faults.dropStreams()
      await Promise.all([api, ingress].map(close))
    },
  }
}

const listen = (listener: RequestListener, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', reject)
    server.listen(port, address, () => resolve(server))
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const portOf = (server: Server): number => {
  const bound = server.address()
  return typeof bound === 'object' && bound ? bound.port : 0
}

const kubeconfigOf = (server: string): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'sandbox',
    clusters: [{ name: 'sandbox', cluster: { server } }],
    users: [{ name: 'sandbox', user: { token } }],
    contexts: [{ name: 'sandbox', context: { cluster: 'sandbox', user: 'sandbox', namespace: 'default' } }],
  })

const answerApi =
  ({ transport }: Sandbox): RequestListener =>
  async (incoming, outgoing) => {
    const gone = goneWith(outgoing)
    try {
      await write(outgoing, await transport(await requestOf(incoming), { signal: gone }))
    } catch {
      // A fault of the sandbox's, or the client is gone: either way the connection ends here.
      outgoing.destroy()
    }
  }

const goneWith = (outgoing: ServerResponse): AbortSignal => {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  return gone.signal
}

const requestOf = async (incoming: IncomingMessage): Promise<ApiRequest> => {
  incoming.setEncoding('utf8')
  let body = ''
  for await (const chunk of incoming) body += chunk
  const headers = headersOf(incoming)
  return { method: methodOf(incoming.method), path: incoming.url ?? '/', headers, ...(body === '' ? {} : { body }) }
}

const headersOf = (incoming: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

const methodOf = (method: string | undefined): ApiRequest['method'] =>
  methods.find((known) => known === method) ?? 'GET'

const write = async (outgoing: ServerResponse, { status, headers, body }: ApiResponse): Promise<void> => {
  const { 'transfer-encoding': _encoding, ...others } = headers
  outgoing.writeHead(status, others)
  outgoing.flushHeaders()
  const encoding = headers['content-type'] === 'application/protobuf' ? 'latin1' : 'utf8'
  for await (const chunk of body) outgoing.write(chunk, encoding)
  outgoing.end()
}

const answerUsers =
  (sandbox: Sandbox): RequestListener =>
  async (incoming, outgoing) => {
    incoming.resume()
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '')
    const { status, body, headers } = await sandbox.ingress(host, incoming.url ?? '/', headersOf(incoming))
    outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
    outgoing.end(body)
  }
