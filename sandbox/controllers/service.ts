/**
 * The Service controller: makes the Configuration and the Route from the Service and mirrors their status.
 * A Configuration behind is OutOfDate; with a Revision name of the user's own the Route waits until the Configuration caught up,
 * and for ever while that name is taken. Source: serving pkg/reconciler/service/service.go; facts A.2, A.4.
 */
import type { ConfigurationObject, RouteObject } from '../objects/objects.ts'
import { conditionSet, find, type Mark } from '../state/conditions.ts'
import { sameJson } from '../state/json.ts'
import type { World } from '../world.ts'
import { isNameTaken } from './names.ts'
import { ownerKey } from './owners.ts'
import { createQueue, type Key } from './queue.ts'
import { begin, end, isInSync } from './reconciled.ts'
import { configurationOf, routeOf } from './service-children.ts'

const set = conditionSet('ConfigurationsReady', 'RoutesReady')

export const startServiceController = (world: World): void => {
  const enqueue = createQueue(world, 'service', (key) => reconcile(world, key))
  const enqueueOwner = ({ object }: { object: ConfigurationObject | RouteObject }) => {
    const key = ownerKey(object, 'Service')
    if (key) enqueue(key)
  }
  world.store.services.watch(({ object }) => enqueue(object.metadata))
  world.store.configurations.watch(enqueueOwner)
  world.store.routes.watch(enqueueOwner)
}

const reconcile = (world: World, { namespace, name }: Key): void => {
  const { store } = world
  const service = store.services.get(namespace, name)
  // What is being deleted is only finalized, not reconciled (knative.dev/pkg, generated reconcilers).
  if (!service || service.metadata.deletionTimestamp !== undefined) return
  const at = world.timestamp()
  const configuration = store.configurations.put(configurationOf(service, store.configurations.get(namespace, name)))
  const waits = !isInSync(configuration) && configuration.spec.template.metadata?.name !== undefined
  const taken = !waits && isNameTaken(configuration, store.revisions)
  const route = waits || taken ? undefined : store.routes.put(routeOf(service, store.routes.get(namespace, name)))
  const marks = [
    configurationMark(configuration),
    taken ? nameTaken(configuration) : undefined,
    route && routeMark(route, configuration),
  ].filter((mark) => mark !== undefined)
  const conditions = marks.reduce((marked, mark) => set.mark(marked, mark, at), begin(service, set, at))
  const mirrored = { ...service.status, ...latest(configuration), ...(route ? routed(route) : {}) }
  store.services.put({ ...service, status: { ...mirrored, ...end(service, conditions) } })
}

const configurationMark = (configuration: ConfigurationObject): Mark | undefined => {
  const message = 'The Configuration is still working to reflect the latest desired specification.'
  if (!isInSync(configuration)) return { type: 'ConfigurationsReady', status: 'Unknown', reason: 'OutOfDate', message }
  const ready = find(configuration.status?.conditions, 'Ready')
  return ready && mirror(ready, 'ConfigurationsReady')
}

const mirror = (ready: Mark, type: string): Mark =>
  ready.status === 'True' ? { type, status: 'True' } : { ...ready, type }

const takenWords = 'is taken by a conflicting Revision, so traffic will not be migrated'

const nameTaken = (configuration: ConfigurationObject): Mark => ({
  type: 'RoutesReady',
  status: 'False',
  reason: 'RevisionNameTaken',
  message: `The revision name "${configuration.spec.template.metadata?.name}" ${takenWords}`,
})

const routeMark = (route: RouteObject, configuration: ConfigurationObject): Mark | undefined => {
  const type = 'RoutesReady'
  const message = 'The Route is still working to reflect the latest desired specification.'
  if (!isInSync(route)) return { type, status: 'Unknown', reason: 'OutOfDate', message }
  const ready = find(route.status?.conditions, 'Ready')
  if (ready?.status !== 'True') return ready && mirror(ready, type)
  return isMigrated(route, configuration) ? { type, status: 'True' } : notMigrated
}

const notMigrated: Mark = {
  type: 'RoutesReady',
  status: 'Unknown',
  reason: 'TrafficNotMigrated',
  message: 'Traffic is not yet migrated to the latest revision.',
}

/** Entry by entry, in order; so a pair that the Route merged into one entry is never migrated (facts A.2, a trap). */
const isMigrated = (route: RouteObject, configuration: ConfigurationObject): boolean => {
  const wanted = route.spec.traffic.map(({ tag, percent, revisionName }) => ({
    tag,
    percent,
    revisionName: revisionName ?? configuration.status?.latestReadyRevisionName,
  }))
  const served = route.status?.traffic?.map(({ tag, percent, revisionName }) => ({ tag, percent, revisionName })) ?? []
  return sameJson(wanted, served)
}

const latest = ({ status }: ConfigurationObject) => ({
  latestCreatedRevisionName: status?.latestCreatedRevisionName,
  latestReadyRevisionName: status?.latestReadyRevisionName,
})

const routed = (route: RouteObject) =>
  isInSync(route) ? { url: route.status?.url, address: route.status?.address, traffic: route.status?.traffic } : {}
