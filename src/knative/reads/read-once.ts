/** One read of a Service and its Revisions: no watch is opened, since nobody will wait for what changes. */
import type { Clock, Installation, Snapshot } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { applyEvent, type ObjectCache } from '../../kubernetes/api/cache.ts'
import { readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { createServerClock } from '../../kubernetes/http/server-clock.ts'
import type { Transport } from '../../kubernetes/http/transport.ts'
import { type Served, watched } from '../paths.ts'
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
}

/** @throws E_NO_KNATIVE and what `readList` throws */
export const readOnce = async ({ transport, clock, ...place }: ReadParts): Promise<ReadOnce> => {
  const serverClock = createServerClock(transport, clock)
  const api: Api = { transport: serverClock.transport, clock, random: Math.random, server: place.server }
  const cache = async (kind: Served): Promise<ObjectCache> => {
    const listed = await readList(api, watched(place.namespace, place.service, kind))
    if (!listed) throw failure('E_NO_KNATIVE', { server: place.server })
    return applyEvent(new Map(), { is: 'listed', ...listed })
  }
  const [services, revisions, found] = await Promise.all([
    cache('services'),
    cache('revisions'),
    readInstallation(api, place, undefined),
  ])
  const ingress = givenIngress(services.get(place.service))
  const installation = { ...found, ...(ingress !== undefined && { ingress }) }
  const snapshot = viewer(place.service)({ ...emptyCaches(), services, revisions })
  return { snapshot, serverNow: serverClock.serverNow(), installation }
}
