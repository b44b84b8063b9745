/**
 * The Cluster port over the Kubernetes API. Thin: it only joins what reads (snapshot.ts), what writes (writes.ts) and what
 * watches a start (startup/watch.ts), and folds the answer to each write into the snapshot at once.
 * All waiting goes through the clock and all I/O through the transport, so that it runs in the sandbox as on a cluster.
 */
import type { Clock, Cluster, RevisionChange, Right, WriteResult } from '../engine/ports/ports.ts'
import { missingRights, nameOfUser } from '../kubernetes/api/access-review.ts'
import { readPatiently } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { keepWarm } from '../kubernetes/http/keep-alive.ts'
import type { Turn } from '../kubernetes/http/rate-limit.ts'
import { takePulse } from '../kubernetes/http/server-clock.ts'
import type { Transport } from '../kubernetes/http/transport.ts'
import { group } from './names.ts'
import { type Kind, one } from './paths.ts'
import { preview } from './preview.ts'
import { createLive, type Live } from './snapshot.ts'
import { createPodAsker } from './startup/ask-pod.ts'
import { createStarts } from './startup/watch.ts'
import {
  type Place,
  patchMinScale,
  removeService,
  servicePatchRequest,
  servicePostRequest,
  type Written,
  writeService,
} from './writes.ts'

export type ClusterParts = {
  readonly transport: Transport
  readonly clock: Clock
  readonly namespace: string
  readonly service: string
  readonly target: Cluster['target']
  /** In [0, 1): spreads retries. */
  readonly random?: () => number
  readonly turn?: Turn
}

/** A Role may name the one Service it is for; a create has no name to compare, and Revisions have names of their own. */
const nameIn =
  ({ service }: Place) =>
  (right: Right): string | undefined =>
    right.group === group && right.resource !== 'revisions' && right.verb !== 'create' ? service : undefined

const absent: WriteResult = {
  is: 'refused',
  status: 404,
  reason: 'NotFound',
  message: 'There is no such object, as far as this rollout has seen.',
}

export const createCluster = (parts: ClusterParts): Cluster => {
  const { clock, target, turn, random = Math.random } = parts
  const place: Place = { namespace: parts.namespace, service: parts.service }
  const pulse = takePulse(parts.transport, clock)
  const warmth = keepWarm(pulse.transport, clock)
  const api: Api = { transport: warmth.transport, clock, random, server: target.server, ...(turn && { turn }) }
  const live = createLive(api, place)
  const starts = createStarts(api, place, live)

  return {
    target,
    open: async () => {
      const snapshot = await live.open()
      warmth.begin(api)
      return snapshot
    },
    snapshot: live.snapshot,
    changed: live.changed,
    reread: (signal) => reread(api, { ...place, live }, signal),
    serverNow: pulse.serverNow,
    silentMs: pulse.silentMs,
    missing: (rights) => missingRights(api, { namespace: place.namespace, nameOf: nameIn(place) }, rights),
    user: () => nameOfUser(api),
    writeService: async (change, options = {}) => {
      const kept = live.kept('services', place.service)
      if (!kept) return absent
      const written = await writeService(api, servicePatchRequest(place, kept, { change, options }), options)
      return options.dryRun ? written.result : learned(live, 'services', written)
    },
    createService: async (service, options = {}) => {
      const written = await writeService(api, servicePostRequest(place, service, options), options)
      return options.dryRun ? written.result : learned(live, 'services', written)
    },
    preview: (wish) => preview(place, live.kept('services', place.service) ?? {}, wish),
    writeRevision: (name, change) => writeRevision(api, { place, live, name }, change),
    deleteService: async () => {
      const kept = live.kept('services', place.service)
      return kept ? removeService(api, place, kept) : { is: 'written' }
    },
    askPod: createPodAsker(api, place.namespace),
    follow: starts.follow,
    unfollow: starts.unfollow,
    close: async () => {
      starts.unfollow()
      warmth.end()
      await live.close()
    },
  }
}

type Subject = { readonly place: Place; readonly live: Live; readonly name: string }

const writeRevision = async (
  api: Api,
  { place, live, name }: Subject,
  { minScale }: RevisionChange,
): Promise<WriteResult> => {
  const kept = live.kept('revisions', name)
  return kept ? learned(live, 'revisions', await patchMinScale(api, place, { live: kept, name, minScale })) : absent
}

const learned = (live: Live, kind: Kind, { result, object }: Written): WriteResult => {
  if (object) live.learn(kind, { is: 'put', object })
  return result
}

/** A Service that is no longer there leaves the snapshot too. */
const reread = async (api: Api, { namespace, service, live }: Place & { live: Live }, signal: AbortSignal) => {
  const kept = live.kept('services', service)
  const found = await readPatiently(api, { path: one(namespace, 'services', service) }, signal)
  if (found) live.learn('services', { is: 'put', object: found })
  else if (kept) live.learn('services', { is: 'gone', object: kept })
  return live.snapshot()
}
