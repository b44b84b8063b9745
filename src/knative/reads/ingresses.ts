/**
 * The ingress of the cluster, by the Services that the known ones are installed with, and where each can be reached.
 * Source: the released manifests of net-kourier, net-istio, net-contour and Traefik; Gateway API, "Gateway Infrastructure Labels".
 */
import type { IngressAddress, IngressService } from '../../engine/ports/events.ts'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { list, object, objects, text, texts, whole } from '../../kubernetes/api/json.ts'
import { read, readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { namesOf } from './read-many.ts'

type Known = {
  readonly ingress: string
  /** Of its Service, in whichever namespace. */
  readonly label?: string
  /** Where it is installed by default, for a user who may not look everywhere. */
  readonly places: readonly string[]
}

export const knownIngresses: readonly Known[] = [
  {
    ingress: 'Kourier',
    label: 'networking.knative.dev/ingress-provider=kourier',
    places: ['kourier-system/kourier', 'knative-serving-ingress/kourier'],
  },
  { ingress: 'Istio', label: 'istio=ingressgateway', places: ['istio-system/istio-ingressgateway'] },
  { ingress: 'Contour', places: ['contour-external/envoy', 'projectcontour/envoy'] },
  { ingress: 'Traefik', label: 'app.kubernetes.io/name=traefik', places: ['traefik/traefik', 'kube-system/traefik'] },
  { ingress: 'Gateway API', label: 'gateway.networking.k8s.io/gateway-name', places: [] },
]

export type FoundIngresses = {
  readonly services: readonly IngressService[]
  /** ingress-class of config-network, where it can be read. */
  readonly className?: string
  /** What was looked for, each as a person would look for it. */
  readonly lookedFor: readonly string[]
  /** What this user may not read. */
  readonly forbidden: readonly string[]
}

/** A handful of requests, all at once. @throws what `read` throws, but for what may not be read */
export async function findIngresses(api: Api): Promise<FoundIngresses> {
  const forbidden: string[] = []
  const quietly = async <T>(what: string, reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'E_FORBIDDEN') throw error
      forbidden.push(what)
      return undefined
    }
  }
  const [nodes, network, ...found] = await Promise.all([
    quietly('list nodes', readList(api, { path: '/api/v1/nodes' })),
    quietly('get configmaps in knative-serving', read(api, { path: networkPath })),
    ...knownIngresses.map((known) => servicesOf(api, known, quietly)),
  ])
  const addresses = nodeAddresses(nodes?.items ?? [])
  const className = text(texts(object(network).data)['ingress-class'])
  return {
    services: unique(found.flat()).map(({ ingress, service }) => ingressService(ingress, service, addresses)),
    ...(className !== undefined && { className }),
    lookedFor: knownIngresses.map(
      ({ ingress, label, places }) =>
        `${ingress}: ${[label && `label ${label}`, ...places].filter(Boolean).join(', ')}`,
    ),
    forbidden: [...new Set(forbidden)],
  }
}

const services = '/api/v1/services'
const networkPath = '/api/v1/namespaces/knative-serving/configmaps/config-network'

type Quietly = <T>(what: string, reading: Promise<T>) => Promise<T | undefined>
type Found = { readonly ingress: string; readonly service: JsonObject }

async function servicesOf(api: Api, { ingress, label, places }: Known, quietly: Quietly): Promise<readonly Found[]> {
  const query = label === undefined ? undefined : { labelSelector: label }
  const everywhere =
    query && (await quietly('list services in all namespaces', readList(api, { path: services, query })))
  const labelled = everywhere?.items ?? []
  const named =
    labelled.length > 0
      ? []
      : await Promise.all(
          places.map((place) => quietly(`get services in ${place.split('/')[0]}`, read(api, { path: pathOf(place) }))),
        )
  return [...labelled, ...named.filter((each) => each !== undefined)].map((service) => ({ ingress, service }))
}

const pathOf = (place: string): string => {
  const [namespace = '', name = ''] = place.split('/')
  return `/api/v1/namespaces/${namespace}/services/${name}`
}

/** Istio makes Services of Gateways, which have both labels. */
const unique = (found: readonly Found[]): readonly Found[] => {
  const keys = found.map(({ service }) => JSON.stringify(namesOf(service)))
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** Pure: what one Service says of where it is reached. */
export function ingressService(ingress: string, service: JsonObject, nodes: readonly string[]): IngressService {
  const { spec, status } = service
  const type = text(object(spec).type) ?? 'ClusterIP'
  const ports = objects(object(spec).ports).flatMap(({ name, port, nodePort }) => {
    const number = whole(port)
    const onNode = whole(nodePort)
    return number === undefined
      ? []
      : [{ name: text(name) ?? '', port: number, ...(onNode !== undefined && { nodePort: onNode }) }]
  })
  const balancers = objects(object(object(status).loadBalancer).ingress).flatMap(
    ({ ip, hostname }) => text(ip) ?? text(hostname) ?? [],
  )
  const external = list(object(spec).externalIPs).flatMap((each) => text(each) ?? [])
  return {
    ingress,
    ...namesOf(service),
    type,
    ports,
    addresses: addressesOf({ type, ports, hosts: [...balancers, ...external], nodes }),
  }
}

type Reach = Pick<IngressService, 'type' | 'ports'> & {
  readonly hosts: readonly string[]
  readonly nodes: readonly string[]
}

/** Of a load balancer that has no address yet, its node ports serve already. */
const addressesOf = ({ ports, hosts, nodes, type }: Reach): readonly IngressAddress[] => {
  const usual = ports.filter(({ port }) => port === 80 || port === 443)
  const shown = usual.length > 0 ? usual : ports
  if (hosts.length > 0) return hosts.flatMap((host) => shown.map(({ port }) => ({ host, port, tls: port === 443 })))
  if (type === 'ClusterIP' || type === 'ExternalName') return []
  const [node] = nodes
  return shown.flatMap(({ nodePort, port }) =>
    node === undefined || nodePort === undefined ? [] : [{ host: node, port: nodePort, tls: port === 443 }],
  )
}

/** Addresses from outside before those from within. */
const nodeAddresses = (nodes: readonly JsonObject[]): readonly string[] => {
  const all = nodes.flatMap((node) => objects(object(node.status).addresses))
  const of = (type: string) => all.filter((each) => each.type === type).flatMap(({ address }) => text(address) ?? [])
  return [...of('ExternalIP'), ...of('ExternalDNS'), ...of('InternalIP')]
}
