/**
 * The Route controller: resolves every traffic target to a Revision and programs the KIngress. All or nothing: one target whose
 * Revision is missing, foreign or not Ready, even at 0 %, and the old split stays in force.
 * Source: serving pkg/reconciler/route/route.go; facts A.5, A.7.
 */
import type { Conditions, IngressObject, RouteObject } from '../../objects/objects.ts'
import { conditionSet, type Mark } from '../../state/conditions.ts'
import type { World } from '../../world.ts'
import { newMeta, ownerKey, ownerOf } from '../owners.ts'
import { createQueue, type Key } from '../queue.ts'
import { begin, end, isInSync } from '../reconciled.ts'
import { hostProblem, placeholderProblem, rulesOf, statusTraffic, urlOf } from './hosts.ts'
import { type Resolved, resolveTargets } from './targets.ts'

const set = conditionSet('AllTrafficAssigned', 'IngressReady', 'CertificateProvisioned')

export const startRouteController = (world: World): void => {
  const enqueue = createQueue(world, 'route', (key) => reconcile(world, key))
  const { routes, configurations, revisions, ingresses } = world.store
  // Route and Configuration of a Service share its name; a Revision names its Service in a label.
  const enqueueNamed = ({ object: { metadata } }: { object: Pick<RouteObject, 'metadata'> }) => enqueue(metadata)
  routes.watch(enqueueNamed)
  configurations.watch(enqueueNamed)
  revisions.watch(({ object }) => {
    const key = ownerKey(object, 'Configuration')
    if (key) enqueue(key)
  })
  ingresses.watch(enqueueNamed)
}

const reconcile = (world: World, { namespace, name }: Key): void => {
  const { store } = world
  const route = store.routes.get(namespace, name)
  if (!route) return
  const at = world.timestamp()
  const begun = begin(route, set, at)
  const fresh = isInSync(route) ? begun : set.mark(begun, notConfigured, at)
  const problem = hostProblem(route, world.setup.domain)
  const targets = resolveTargets(route, world)
  if (problem || targets.is === 'bad') {
    const conditions = set.mark(fresh, problem ?? badTarget(targets), at)
    store.routes.put({
      ...route,
      status: { ...route.status, url: urlOf(route, world.setup.domain), ...end(route, conditions) },
    })
    return
  }
  assign(world, route, { conditions: fresh, targets })
}

type Assignment = { readonly conditions: Conditions; readonly targets: Extract<Resolved, { is: 'resolved' }> }

/** status.traffic is written once the targets resolve, before the ingress is programmed: it alone is no proof. */
const assign = (world: World, route: RouteObject, { conditions, targets }: Assignment): void => {
  const at = world.timestamp()
  const { domain } = world.setup
  const clash = placeholderProblem(route, world.store.routes.list(route.metadata.namespace))
  const programmed = clash ?? ingressMark(world.store.ingresses.put(ingressOf(world, route, targets)))
  const marks: readonly Mark[] = [{ type: 'AllTrafficAssigned', status: 'True' }, noCertificate, programmed]
  const marked = marks.reduce((all, mark) => set.mark(all, mark, at), conditions)
  const { name, namespace } = route.metadata
  world.store.routes.put({
    ...route,
    status: {
      ...route.status,
      url: urlOf(route, domain),
      address: { url: `http://${name}.${namespace}.svc.cluster.local` },
      traffic: statusTraffic(route, targets.targets, domain),
      ...end(route, marked),
    },
  })
}

const badTarget = (targets: Resolved): Mark =>
  targets.is === 'bad' ? targets.mark : { type: 'AllTrafficAssigned', status: 'True' }

const notConfigured: Mark = {
  type: 'IngressReady',
  status: 'Unknown',
  reason: 'IngressNotConfigured',
  message: 'Ingress has not yet been reconciled.',
}

const noCertificate: Mark = {
  type: 'CertificateProvisioned',
  status: 'True',
  reason: 'TLSNotEnabled',
  message: 'external-domain-tls is not enabled',
}

const ingressMark = (ingress: IngressObject): Mark =>
  ingress.status?.ready && isInSync(ingress) ? { type: 'IngressReady', status: 'True' } : notConfigured

const ingressOf = (world: World, route: RouteObject, { targets }: Assignment['targets']): IngressObject => {
  const { name, namespace, labels, annotations } = route.metadata
  const existing = world.store.ingresses.get(namespace, name)
  return {
    ...existing,
    apiVersion: 'networking.internal.knative.dev/v1alpha1',
    kind: 'Ingress',
    metadata: {
      ...newMeta({ name, namespace, ownerReferences: [ownerOf(route)] }),
      ...existing?.metadata,
      labels,
      annotations,
    },
    spec: { rules: rulesOf(route, targets, world.setup.domain) },
  }
}
