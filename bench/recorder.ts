/**
 * A server on this machine that hands every request on and writes down when it came and when its answer did: the outside
 * view of the program under measurement. Knows HTTP alone. Times are performance.now() of the bench.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { annotation } from '../src/knative/names.ts'
import { pointer } from '../src/knative/writes/patch.ts'
import type { ApiRequest, Transport } from '../src/kubernetes/http/transport.ts'
import type { Journal } from '../src/rollout/model.ts'

export type Exchange = {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly askedMs: number
  /** When the head of the answer was there, and its status. */
  answeredMs?: number
  status?: number
}

export type Recorder = {
  /** host:port */
  readonly address: string
  readonly exchanges: readonly Exchange[]
  readonly close: () => void
}

export async function record(transport: Transport): Promise<Recorder> {
  const exchanges: Exchange[] = []
  const server = createServer((request, response) => {
    pass(transport, { request, response, exchanges }).catch((error) => response.destroy(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The recorder has no port.')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `127.0.0.1:${bound.port}`, exchanges, close }
}

type Passage = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly exchanges: Exchange[] }

async function pass(transport: Transport, { request, response, exchanges }: Passage): Promise<void> {
  const askedMs = performance.now()
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const { method = '', url: path = '' } = request
  if (!isMethod(method)) throw new Error(`${method} is not handed on.`)
  const body = await textOf(request)
  const exchange: Exchange = { method, path, body, askedMs }
  exchanges.push(exchange)
  const headers = handedOn(request)
  const answer = await transport({ method, path, headers, ...(body && { body }) }, { signal: gone.signal })
  Object.assign(exchange, { answeredMs: performance.now(), status: answer.status })
  response.writeHead(answer.status, withoutHops(answer.headers))
  response.flushHeaders()
  for await (const chunk of answer.body) response.write(chunk)
  response.end()
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const satisfies readonly ApiRequest['method'][]
const isMethod = (text: string): text is ApiRequest['method'] => methods.some((method) => method === text)

const hops = new Set(['connection', 'transfer-encoding'])

/** Compressed answers would not survive as text. */
const ownOf = new Set([...hops, 'accept-encoding', 'content-length'])

type Headers = Readonly<Record<string, string>>

const withoutHops = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hops.has(name)))

function handedOn({ headers }: IncomingMessage): Headers {
  const kept = Object.entries(headers).filter(([name]) => !ownOf.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}

async function textOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8')
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

type Operation = { readonly path: string; readonly value?: unknown }

export type Write = { readonly journal?: Journal; readonly setsTraffic: boolean; readonly exchange: Exchange }

const journalPath = `/metadata/annotations/${pointer(annotation.journal)}`

export const writesIn = (exchanges: readonly Exchange[]): readonly Write[] =>
  exchanges.filter(isTaken).map((exchange) => {
    const operations: readonly Operation[] = JSON.parse(exchange.body)
    const journal = operations.find(({ path, value }) => path === journalPath && typeof value === 'string')?.value
    return {
      ...(typeof journal === 'string' && { journal: JSON.parse(journal) }),
      setsTraffic: operations.some(({ path }) => path.startsWith('/spec/traffic')),
      exchange,
    }
  })

const isTaken = ({ method, path, body, status }: Exchange): boolean =>
  method === 'PATCH' &&
  path.includes('/services/') &&
  !path.includes('dryRun') &&
  body.startsWith('[') &&
  status === 200
