/** A transport on which objects come as they are found in the wild: what is not asked of them is there, and what is may be not. */
import { lines } from '../../../src/kubernetes/api/watch-stream.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'

/** `change` is given each object of Knative's that is read, whole, and what it returns stands for it. */
export const spoiling =
  (transport: Transport, change: (object: Found) => unknown): Transport =>
  async (request, options) => {
    const response = await transport(request, options)
    if (request.method !== 'GET' || !request.path.startsWith('/apis/serving.knative.dev/') || response.status !== 200)
      return response
    return { ...response, body: isWatch(request) ? events(response.body, change) : list(response.body, change) }
  }

/** The same, with more Revisions in each list of them. */
export const crowding =
  (transport: Transport, more: readonly unknown[]): Transport =>
  async (request, options) => {
    const response = await transport(request, options)
    const isList = request.method === 'GET' && /\/revisions\?/.test(request.path) && !isWatch(request)
    return isList ? { ...response, body: longer(response.body, more) } : response
  }

async function* longer(body: ApiResponse['body'], more: readonly unknown[]): AsyncGenerator<string> {
  const found = await jsonOf(body)
  yield JSON.stringify({ ...found, items: [...found.items, ...more] })
}

const jsonOf = async (body: ApiResponse['body']) => {
  let text = ''
  for await (const chunk of body) text += chunk
  return JSON.parse(text)
}

export type Found = {
  readonly kind?: unknown
  readonly metadata: object
  readonly spec: unknown
  readonly status?: unknown
}

const isWatch = ({ path }: ApiRequest): boolean => path.includes('watch=')

async function* events(body: ApiResponse['body'], change: (object: Found) => unknown): AsyncGenerator<string> {
  for await (const line of lines(body)) {
    const event = JSON.parse(line)
    const isObject = event.type === 'ADDED' || event.type === 'MODIFIED'
    yield `${JSON.stringify(isObject ? { ...event, object: change(event.object) } : event)}\n`
  }
}

async function* list(body: ApiResponse['body'], change: (object: Found) => unknown): AsyncGenerator<string> {
  const found = await jsonOf(body)
  yield JSON.stringify(Array.isArray(found.items) ? { ...found, items: found.items.map(change) } : change(found))
}
