/** An API server that gives what is in a table, by path; a request for anything else is answered as by a real one: not there. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'

export type Table = Readonly<Record<string, JsonObject | 'forbidden'>>

export const answering =
  (table: Table): Transport =>
  async ({ path }) => {
    const [plain = path] = path.split(/[?&]limit=/)
    const found = table[decodeURIComponent(plain)]
    if (found === 'forbidden') return refusal(403, 'Forbidden', 'may not', { kind: 'services' })
    if (found !== undefined) return reply(200, found)
    return /\/(services|nodes)$/.test(new URL(path, 'http://x').pathname)
      ? reply(200, listOf())
      : refusal(404, 'NotFound', 'not found')
  }

export const listOf = (...items: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'List',
  metadata: { resourceVersion: '1' },
  items,
})
