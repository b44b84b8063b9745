/** Lists of Services, Revisions and Routes: of a namespace or of the cluster, page by page, read once. */
import type { Clock, JsonObject, RouteView, ServiceView, Snapshot } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, text, texts, webAddress } from '../../kubernetes/api/json.ts'
import { readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { createServerClock } from '../../kubernetes/http/server-clock.ts'
import type { Transport } from '../../kubernetes/http/transport.ts'
import { label } from '../names.ts'
import { collection, everywhere, type Served, watched } from '../paths.ts'
import { routeView, serviceView } from './resources.ts'
import { emptyCaches, viewer } from './views.ts'

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

export type NamedSnapshot = { readonly namespace: string; readonly name: string; readonly snapshot: Snapshot }

/** Services, each with its Revisions: two lists, or one Service and a list. A Service that is not there is none of them. */
export const listWithRevisions = async (
  api: Api,
  { service, namespace }: { readonly service?: string; readonly namespace?: string },
): Promise<readonly NamedSnapshot[]> => {
  const of = (kind: 'services' | 'revisions') => ({
    ...(namespace !== undefined && { namespace }),
    ...(service !== undefined && namespace !== undefined && { query: watched(namespace, service, kind).query }),
  })
  const [services, revisions] = await Promise.all([
    listOf(api, 'services', of('services')),
    listOf(api, 'revisions', of('revisions')),
  ])
  const byService = Map.groupBy(revisions, ownerOf)
  return services.map((each) => {
    const names = namesOf(each)
    const own = byService.get(`${names.namespace}/${names.name}`) ?? []
    const caches = {
      ...emptyCaches(),
      services: new Map([[names.name, each]]),
      revisions: new Map(own.map((revision) => [namesOf(revision).name, revision])),
    }
    return { ...names, snapshot: viewer(names.name)(caches) }
  })
}

const ownerOf = (revision: JsonObject): string =>
  `${namesOf(revision).namespace}/${texts(object(revision.metadata).labels)[label.service] ?? ''}`

export type NamedRoute = {
  readonly namespace: string
  readonly name: string
  readonly url?: string
  readonly view: RouteView
}

/** Routes of Services, and those that stand alone. */
export const listRoutes = async (api: Api, area: Area): Promise<readonly NamedRoute[]> =>
  (await listOf(api, 'routes', area)).map((route) => {
    const url = webAddress(object(route.status).url)
    return { ...namesOf(route), view: routeView(route), ...(url !== undefined && { url }) }
  })
