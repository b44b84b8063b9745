/**
 * The Cluster port over the Kubernetes API. Thin: it only joins what reads (reads/), what writes (writes/) and what
 * watches a start (startup/watch.ts), and applies the response to each write to the snapshot at once.
 * All waiting goes through the clock and all I/O through the transport, so that it runs in the sandbox as on a cluster.
 */
import type { Clock, Cluster, JsonObject, Right, WriteResult } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { createMissingRights, nameOfUser } from '../kubernetes/api/access-review.ts'
import { readPatiently } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { createKeepAlive } from '../kubernetes/http/keep-alive.ts'
import type { RateLimiter } from '../kubernetes/http/own-request-rate.ts'
import { createServerClock } from '../kubernetes/http/server-clock.ts'
import type { Transport } from '../kubernetes/http/transport.ts'
import { group } from './names.ts'
import { one, type Place } from './paths.ts'
import { readCounters } from './pods/counters.ts'
import { readRequestRate } from './pods/statistics.ts'
import { createSnapshots, type Snapshots } from './reads/snapshot.ts'
import { createPodAsker } from './startup/ask-pod.ts'
import { createStarts } from './startup/watch.ts'
import { preview, previewCreation } from './writes/preview.ts'
import { removeService, servicePatchRequest, servicePostRequest, writeService } from './writes/requests.ts'
import { absent, createScaling, learned } from './writes/scaling.ts'
import { lostOf } from './writes/stored.ts'

type ClusterParts = {
  readonly transport: Transport
  readonly clock: Clock
  readonly namespace: string
  readonly service: string
  readonly target: Cluster['target']
  /** In [0, 1): spreads retries. */
  readonly random?: () => number
  readonly rateLimiter?: RateLimiter
}

/** A Role may name the one Service it is for; a create has no name to compare, and Revisions have names of their own. */
export const nameIn =
  ({ service }: Pick<Place, 'service'>) =>
  (right: Right): string | undefined =>
    right.group === group && right.resource !== 'revisions' && right.verb !== 'create' ? service : undefined

export const createCluster = (parts: ClusterParts): Cluster => {
  const { clock, target, rateLimiter, random = Math.random } = parts
  const place: Place = { namespace: parts.namespace, service: parts.service }
  const serverClock = createServerClock(parts.transport, clock)
  const keepAlive = createKeepAlive(serverClock.transport, clock)
  const api: Api = { transport: keepAlive.transport, clock, random, server: target.server, rateLimiter }
  const snapshots = createSnapshots(api, place)
  const starts = createStarts({ api, place, snapshots, serverNow: serverClock.serverNow })

  return {
    target,
    open: async () => {
      const snapshot = await snapshots.open()
      keepAlive.begin(api)
      return snapshot
    },
    snapshot: snapshots.snapshot,
    changed: snapshots.changed,
    reread: (signal) => reread(api, { ...place, snapshots }, signal),
    relist: snapshots.relist,
    serverNow: serverClock.serverNow,
    silentMs: serverClock.silentMs,
    missing: createMissingRights(api, { namespace: place.namespace, nameOf: nameIn(place) }),
    user: () => nameOfUser(api),
    writeService: async (change, options = {}) => {
      const kept = snapshots.kept('services', place.service)
      if (!kept) return absent
      const written = await writeService(api, servicePatchRequest(place, kept, { change, options }), options)
      return options.dryRun ? written.result : confirmed(place, learned(snapshots, 'services', written), change.set)
    },
    createService: async (service, options = {}) => {
      const written = await writeService(api, servicePostRequest(place, service, options), options)
      return options.dryRun ? written.result : confirmed(place, learned(snapshots, 'services', written), service)
    },
    preview: (changes) => preview(place, snapshots.kept('services', place.service) ?? {}, changes),
    previewCreation: (service) => previewCreation(place, service),
    ...createScaling(api, place, snapshots),
    deleteService: () => deleteService(api, place, snapshots.kept('services', place.service)),
    ...throughPods(api, place),
    follow: starts.follow,
    unfollow: starts.unfollow,
    close: async () => {
      starts.unfollow()
      keepAlive.end()
      await snapshots.close()
    },
  }
}

/** What asks pods through the API server. */
const throughPods = (api: Api, { namespace }: Place): Pick<Cluster, 'askPod' | 'readCounters' | 'readRequestRate'> => ({
  askPod: createPodAsker(api, namespace),
  readCounters: (pod, signal) => readCounters(api, { namespace, pod }, signal),
  readRequestRate: (pod, signal) => readRequestRate(api, { namespace, pod }, signal),
})

/** What was never seen, or is gone, needs no deletion. */
const deleteService = async (api: Api, place: Place, kept: JsonObject | undefined): Promise<WriteResult> =>
  kept ? removeService(api, place, kept) : { is: 'written' }

/** @throws E_WRITE_ALTERED: sent again it would be stored the same way */
const confirmed = ({ service }: Place, result: WriteResult, sent: Parameters<typeof lostOf>[1]): WriteResult => {
  const what = result.is === 'written' && result.service ? lostOf(result.service, sent) : undefined
  if (what !== undefined) throw failure('E_WRITE_ALTERED', { service, what })
  return result
}

/** A Service that is no longer there leaves the snapshot too. */
const reread = async (
  api: Api,
  { namespace, service, snapshots }: Place & { snapshots: Snapshots },
  signal: AbortSignal,
) => {
  const kept = snapshots.kept('services', service)
  const found = await readPatiently(api, { path: one(namespace, 'services', service) }, signal)
  if (found) snapshots.learn('services', { is: 'put', object: found })
  else if (kept) snapshots.learn('services', { is: 'gone', object: kept })
  return snapshots.snapshot()
}
