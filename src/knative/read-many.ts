/** Lists of Services, Revisions and Routes: of a namespace or of the cluster, page by page, read once. */
import type { Clock, JsonObject, ServiceView } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { object, text } from '../kubernetes/api/json.ts'
import { readList } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { createServerClock } from '../kubernetes/http/server-clock.ts'
import type { Transport } from '../kubernetes/http/transport.ts'
import { collection, everywhere, type Served } from './paths.ts'
import { serviceView } from './resources.ts'

export type ManySource = {
  readonly transport: Transport
  readonly clock: Clock
  /** For messages. */
  readonly server: string
}

export type Many = {
  readonly api: Api
  /** The API server's clock, ms since the epoch; once something was read. */
  readonly serverNow: () => number
}

export const manyOf = ({ transport, clock, server }: ManySource): Many => {
  const { transport: timed, serverNow } = createServerClock(transport, clock)
  return { api: { transport: timed, clock, random: Math.random, server }, serverNow }
}

export type Area = {
  /** undefined: the whole cluster. */
  readonly namespace?: string
  readonly query?: Readonly<Record<string, string>>
}

/** @throws E_NO_KNATIVE and what `readList` throws */
export const listOf = async (api: Api, kind: Served, { namespace, query }: Area): Promise<readonly JsonObject[]> => {
  const path = namespace === undefined ? everywhere(kind) : collection(namespace, kind)
  const listed = await readList(api, { path, ...(query && { query }) })
  if (!listed) throw failure('E_NO_KNATIVE', { server: api.server })
  return listed.items
}

export type NamedService = { readonly namespace: string; readonly name: string; readonly view: ServiceView }

export const listServices = async (api: Api, area: Area): Promise<readonly NamedService[]> =>
  (await listOf(api, 'services', area)).map((service) => ({ ...namesOf(service), view: serviceView(service) }))

export const namesOf = ({ metadata }: JsonObject): { readonly namespace: string; readonly name: string } => {
  const { namespace, name } = object(metadata)
  return { namespace: text(namespace) ?? '', name: text(name) ?? '' }
}
