/**
 * How the ingress learns of changes: it marks the KIngress ready after a while, and its proxies serve the change after another,
 * each by itself; hosts that are new take longer. A proxy may be late, but never goes back to an older change.
 * Source: Traefik's Knative provider, as seen live (live-facts, second pass 6, 2).
 */
import type { HostRule, IngressObject } from '../objects/objects.ts'
import type { World } from '../world.ts'

export type HostRoute = {
  readonly namespace: string
  /** Name of the KIngress. */
  readonly ingress: string
  readonly rule: HostRule
  readonly generation: number
}
export type Hosts = ReadonlyMap<string, HostRoute>

/** The hosts that each replica of the proxy knows. */
export const startProgramming = (world: World): readonly Hosts[] => {
  const replicas = Array.from({ length: world.setup.ingressReplicas }, () => createReplica(world))
  world.store.ingresses.watch(({ type, object, previous }) => {
    if (type === 'DELETED') return dropAll(replicas, object)
    if (isForAnother(object) || previous?.metadata.generation === object.metadata.generation) return
    world.timing.after(world.takes('ingressReady'), () => markReady(world, object))
    for (const replica of replicas) world.timing.after(world.takes('ingressServes'), () => replica.serve(object))
  })
  return replicas.map(({ hosts }) => hosts)
}

const dropAll = (replicas: readonly { readonly hosts: Map<string, HostRoute> }[], ingress: IngressObject): void => {
  for (const { hosts } of replicas) drop(hosts, ingress, [])
}

/** An ingress of a class that nobody serves is never taken up (networking pkg/reconciler, ClassFilter). */
const isForAnother = ({ metadata: { annotations } }: IngressObject): boolean =>
  (annotations?.[classAnnotation] ?? ownClass) !== ownClass

const classAnnotation = 'networking.knative.dev/ingress.class'
/** As on the test cluster (test/cluster/manifests/settings.yaml). */
const ownClass = 'traefik.ingress.networking.knative.dev'

const markReady = ({ store: { ingresses } }: World, { metadata }: IngressObject): void => {
  const current = ingresses.get(metadata.namespace, metadata.name)
  if (!current || current.metadata.generation !== metadata.generation) return
  ingresses.put({ ...current, status: { ready: true, observedGeneration: metadata.generation } })
}

const createReplica = (world: World) => {
  const hosts = new Map<string, HostRoute>()
  const newest = new Map<string, number>()
  const isOld = ({ uid = '', generation }: IngressObject['metadata']) => (newest.get(uid) ?? 0) > generation
  const serve = (ingress: IngressObject): void => {
    const { metadata, spec } = ingress
    if (isOld(metadata)) return
    newest.set(metadata.uid ?? '', metadata.generation)
    drop(hosts, ingress, spec.rules)
    for (const rule of spec.rules) {
      const route = { namespace: metadata.namespace, ingress: metadata.name, rule, generation: metadata.generation }
      if (hosts.has(rule.host)) put(world, hosts, route)
      else world.timing.after(world.takes('newHostServes'), () => isOld(metadata) || put(world, hosts, route))
    }
  }
  return { hosts, serve }
}

/** A change that overtook an older one stays, and a host that is no longer wanted does not come back. */
const put = (world: World, hosts: Map<string, HostRoute>, route: HostRoute): void => {
  const { host } = route.rule
  const wanted = world.store.ingresses
    .get(route.namespace, route.ingress)
    ?.spec.rules.some((rule) => rule.host === host)
  const known = hosts.get(host)
  if (wanted && (!known || known.generation <= route.generation)) hosts.set(host, route)
}

/** Takes out the hosts of this KIngress that its rules no longer name. */
const drop = (hosts: Map<string, HostRoute>, { metadata }: IngressObject, kept: readonly HostRule[]): void => {
  for (const [host, route] of hosts) {
    const own = route.namespace === metadata.namespace && route.ingress === metadata.name
    if (own && route.generation <= metadata.generation && !kept.some((rule) => rule.host === host)) hosts.delete(host)
  }
}
