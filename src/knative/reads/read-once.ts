/** One read of a Service and its Revisions: no watch is opened, since nobody will wait for what changes. */
import type { Clock, Cluster, Installation, Snapshot } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { applyEvent } from '../../kubernetes/api/cache.ts'
import { readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { createServerClock } from '../../kubernetes/http/server-clock.ts'
import type { Transport } from '../../kubernetes/http/transport.ts'
import { type Place, type Served, watched } from '../paths.ts'
import { readPodMarks } from '../pods/marks.ts'
import { givenIngress, readInstallation } from './installation.ts'
import { emptyCaches, viewer } from './views.ts'

type ReadParts = {
  readonly transport: Transport
  readonly clock: Clock
  readonly namespace: string
  readonly service: string
  /** For messages. */
  readonly server: string
}

type ReadOnce = {
  readonly snapshot: Snapshot
  /** The API server's clock, ms since the epoch. */
  readonly serverNow: number
  readonly installation: Installation
  readonly readPods: Cluster['readPods']
}

/** Of these kinds, as a rollout lists them; of the others nothing. @throws E_NO_KNATIVE and what `readList` throws */
const readCaches = async (
  api: Api,
  place: Place,
  kinds: readonly Served[],
): Promise<ReturnType<typeof emptyCaches>> => {
  const lists = kinds.map(async (kind) => {
    const listed = await readList(api, watched(place.namespace, place.service, kind))
    if (!listed) throw failure('E_NO_KNATIVE', { server: api.server })
    return [kind, applyEvent(new Map(), { is: 'listed', ...listed })] as const
  })
  return { ...emptyCaches(), ...Object.fromEntries(await Promise.all(lists)) }
}

/** The Service, its Revisions, and its Route, which knows first what users get. @throws E_NO_KNATIVE and what `readList` throws */
export const readSnapshot = async (api: Api, place: Place): Promise<Snapshot> =>
  viewer(place.service)(await readCaches(api, place, ['services', 'revisions', 'routes']))

/** @throws E_NO_KNATIVE and what `readList` throws */
export const readOnce = async ({ transport, clock, ...place }: ReadParts): Promise<ReadOnce> => {
  const serverClock = createServerClock(transport, clock)
  const api: Api = { transport: serverClock.transport, clock, random: Math.random, server: place.server }
  const [caches, found] = await Promise.all([
    readCaches(api, place, ['services', 'revisions']),
    readInstallation(api, place, undefined),
  ])
  const ingress = givenIngress(caches.services.get(place.service))
  const installation = { ...found, ...(ingress !== undefined && { ingress }) }
  const snapshot = viewer(place.service)(caches)
  const readPods: Cluster['readPods'] = (revision) => readPodMarks(api, place.namespace, revision)
  return { snapshot, serverNow: serverClock.serverNow(), installation, readPods }
}
