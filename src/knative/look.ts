/** One look at a Service and its Revisions: no watch is opened, since nobody will wait for what changes. */
import type { Clock, Snapshot } from '../engine/ports.ts'
import { failure } from '../errors/catalogue.ts'
import type { Api } from './exchange.ts'
import { type Kind, watched } from './paths.ts'
import { takePulse } from './pulse.ts'
import { readList } from './read.ts'
import { fold, type Shelf } from './shelf.ts'
import type { Transport } from './transport.ts'
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
