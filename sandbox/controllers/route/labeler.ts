/**
 * The labeler: a Revision that a Route lists, in spec or in status, is active; one that none lists is reserve, and has its
 * min-scale ignored. The mark is only taken away while the Route is settled, Ready or failed.
 * Source: serving pkg/reconciler/labeler/metasync.go; facts A.9.
 */
import type { RevisionObject, RouteObject, Texts } from '../../objects/objects.ts'
import { find } from '../../state/conditions.ts'
import type { World } from '../../world.ts'
import { ownerKey } from '../owners.ts'
import { createQueue, type Key } from '../queue.ts'
import { isInSync } from '../reconciled.ts'
import { routesAnnotation, routingStateLabel, routingStateModified } from '../revision/revision-of.ts'

export const startLabeler = (world: World): void => {
  const enqueue = createQueue(world, 'labeler', (key) => reconcile(world, key))
  world.store.routes.watch(({ object }) => enqueue(object.metadata))
  world.store.configurations.watch(({ object }) => enqueue(object.metadata))
  world.store.revisions.watch(({ object }) => {
    const key = ownerKey(object, 'Configuration')
    if (key) enqueue(key)
  })
}

const reconcile = (world: World, { namespace, name }: Key): void => {
  const { routes, revisions } = world.store
  const route = routes.get(namespace, name)
  if (!route) return
  const listed = listedBy(route, world)
  for (const revision of revisions.list(namespace)) {
    if (ownerKey(revision, 'Configuration')?.name !== name) continue
    if (listed.has(revision.metadata.name)) revisions.put(marked(revision, 'active', world))
    else if (isSettled(route)) revisions.put(marked(revision, 'reserve', world))
  }
}

const isSettled = (route: RouteObject): boolean =>
  isInSync(route) && find(route.status?.conditions, 'Ready')?.status !== 'Unknown'

/** What spec and status name, and for what floats the latest created too, so that it is warm when it becomes ready. */
const listedBy = ({ metadata, spec, status }: RouteObject, world: World): ReadonlySet<string> => {
  const entries = [...(status?.traffic ?? []), ...spec.traffic]
  const floats = entries.some(({ latestRevision }) => latestRevision)
  const configuration = world.store.configurations.get(metadata.namespace, metadata.name)
  const latest = floats ? configuration?.status?.latestCreatedRevisionName : undefined
  return new Set([...entries.map(({ revisionName }) => revisionName), latest].filter((name) => name !== undefined))
}

const marked = (revision: RevisionObject, state: 'active' | 'reserve', world: World): RevisionObject => {
  const { labels, annotations } = revision.metadata
  if (labels?.[routingStateLabel] === state) return revision
  const { [routesAnnotation]: _routes, ...others } = annotations ?? {}
  const routes: Texts =
    state === 'active' ? { [routesAnnotation]: ownerKey(revision, 'Configuration')?.name ?? '' } : {}
  return {
    ...revision,
    metadata: {
      ...revision.metadata,
      labels: { ...labels, [routingStateLabel]: state },
      annotations: { ...others, ...routes, [routingStateModified]: world.timestamp() },
    },
  }
}
