/** One look at a Service and its Revisions: no watch is opened, since nobody will wait for what changes. */
import type { Clock, Snapshot } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { fold, type Shelf } from '../kubernetes/api/cache.ts'
import { readList } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { takePulse } from '../kubernetes/http/server-clock.ts'
import type { Transport } from '../kubernetes/http/transport.ts'
import { type Kind, watched } from './paths.ts'
import { emptyShelves, viewer } from './views.ts'

export type Subject = {
  readonly transport: Transport
  readonly clock: Clock
  readonly namespace: string
  readonly service: string
  /** For messages. */
  readonly server: string
}

export type Look = {
  readonly snapshot: Snapshot
  /** The API server's clock, ms since the epoch. */
  readonly serverNow: number
}

/** @throws E_NO_KNATIVE and what `readList` throws */
export const look = async ({ transport, clock, ...place }: Subject): Promise<Look> => {
  const pulse = takePulse(transport, clock)
  const api: Api = { transport: pulse.transport, clock, random: Math.random, server: place.server }
  const shelf = async (kind: Kind): Promise<Shelf> => {
    const listed = await readList(api, watched(place.namespace, place.service, kind))
    if (!listed) throw failure('E_NO_KNATIVE', { server: place.server })
    return fold(new Map(), { is: 'listed', ...listed })
  }
  const [services, revisions] = await Promise.all([shelf('services'), shelf('revisions')])
  const snapshot = viewer(place.service)({ ...emptyShelves(), services, revisions })
  return { snapshot, serverNow: pulse.serverNow() }
}
