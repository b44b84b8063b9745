/** The ingress of a cluster, by the Services that each of the known ones is installed with. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { findIngresses, ingressService } from '../../../src/knative/reads/ingresses.ts'
import { manyOf } from '../../../src/knative/reads/read-many.ts'
import { ingressLines } from '../../../src/report/lists/ingress-list.ts'
import { answering, listOf, type Table } from '../../cli/support/replies.ts'
import { refusal } from '../support/fake-api.ts'
import { fakeClock } from '../support/fake-clock.ts'

const ports = [
  { name: 'http2', port: 80, nodePort: 31080 },
  { name: 'https', port: 443, nodePort: 31443 },
]
const service = (namespace: string, name: string, spec: JsonObject, status: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { namespace, name },
  spec: { ports, ...spec },
  status,
})
const balanced = { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } }
const byLabel = (label: string) => `/api/v1/services?labelSelector=${label}`
const kourier = service('kourier-system', 'kourier', { type: 'LoadBalancer' }, balanced)
const nodes = listOf(
  { metadata: { name: 'a' }, status: { addresses: [{ type: 'InternalIP', address: '10.0.0.4' }] } },
  { metadata: { name: 'b' }, status: { addresses: [{ type: 'ExternalIP', address: '198.51.100.9' }] } },
)

const look = (table: Table) => {
  const clock = fakeClock()
  const { api } = manyOf({ transport: answering(table), clock, server: 'https://k8s.example' })
  return clock.run(findIngresses(api))
}
const addresses = async (table: Table) =>
  (await look(table)).services.map(({ ingress, namespace, name, addresses }) => [
    `${ingress} ${namespace}/${name}`,
    ...addresses.map(({ host, port }) => `${host}:${port}`),
  ])

describe('an ingress is found', () => {
  it('by its label, wherever it is installed', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Kourier', 'networking.knative.dev/ingress-provider=kourier'],
      ['Istio', 'istio=ingressgateway'],
      ['Traefik', 'app.kubernetes.io/name=traefik'],
      ['Gateway API', 'gateway.networking.k8s.io/gateway-name'],
    ]
    for (const [ingress, label] of rows)
      assert.deepEqual(
        await addresses({ [byLabel(label)]: listOf(service('own', 'gateway', { type: 'LoadBalancer' }, balanced)) }),
        [[`${ingress} own/gateway`, '203.0.113.7:80', '203.0.113.7:443']],
      )
  })

  it('by its usual place, where it has no label or the user may not look everywhere', async () => {
    const path = '/api/v1/namespaces/contour-external/services/envoy'
    const contour = service('contour-external', 'envoy', { type: 'LoadBalancer' }, balanced)
    assert.deepEqual((await addresses({ [path]: contour }))[0]?.[0], 'Contour contour-external/envoy')
    const found = await look({
      [byLabel('networking.knative.dev/ingress-provider=kourier')]: 'forbidden',
      '/api/v1/namespaces/kourier-system/services/kourier': kourier,
    })
    assert.equal(found.services[0]?.ingress, 'Kourier')
    assert.deepEqual(found.forbidden, ['list services in all namespaces'])
  })

  it('by its label alone, where that names one: nobody looks at its usual places', async () => {
    const label = byLabel('networking.knative.dev/ingress-provider=kourier')
    const other = '/api/v1/namespaces/knative-serving-ingress/services/kourier'
    const found = await addresses({
      [label]: listOf(kourier),
      [other]: service('knative-serving-ingress', 'kourier', { type: 'ClusterIP' }),
    })
    assert.deepEqual(found, [['Kourier kourier-system/kourier', '203.0.113.7:80', '203.0.113.7:443']])
  })

  it('not where its usual place may not be looked at: that is said by its namespace', async () => {
    const { forbidden } = await look({ '/api/v1/namespaces/kourier-system/services/kourier': 'forbidden' })
    assert.deepEqual(forbidden, ['get services in kourier-system'])
  })

  it('by no guess where the API server gives another answer than that a right is missing', async () => {
    const clock = fakeClock()
    const transport = async () => refusal(400, 'BadRequest', 'what?')
    const { api } = manyOf({ transport, clock, server: 'https://k8s.example' })
    await assert.rejects(clock.run(findIngresses(api)), { code: 'E_API_ANSWER' })
  })

  it('once, where two labels name it', async () => {
    const gateway = listOf(service('istio-system', 'gateway', { type: 'LoadBalancer' }, balanced))
    const found = await look({
      [byLabel('istio=ingressgateway')]: gateway,
      [byLabel('gateway.networking.k8s.io/gateway-name')]: gateway,
    })
    assert.deepEqual(
      found.services.map(({ ingress }) => ingress),
      ['Istio'],
    )
  })
})

describe('it is reached', () => {
  const table = (spec: JsonObject, status: JsonObject = {}): Table => ({
    [byLabel('istio=ingressgateway')]: listOf(service('istio-system', 'gateway', spec, status)),
    '/api/v1/nodes': nodes,
  })
  const reached = async (...args: Parameters<typeof table>) => (await addresses(table(...args)))[0]?.slice(1)

  it('at the name of a load balancer', async () => {
    const named = { loadBalancer: { ingress: [{ hostname: 'lb.example' }] } }
    assert.deepEqual(await reached({ type: 'LoadBalancer' }, named), ['lb.example:80', 'lb.example:443'])
  })

  it('at the node ports of a node, from outside if it has such an address', async () => {
    const expected = ['198.51.100.9:31080', '198.51.100.9:31443']
    assert.deepEqual(await reached({ type: 'NodePort' }), expected)
    assert.deepEqual(await reached({ type: 'LoadBalancer' }), expected)
  })

  it('at external addresses of any type, and else from within only', async () => {
    assert.deepEqual(await reached({ type: 'ClusterIP', externalIPs: ['192.0.2.1'] }), [
      '192.0.2.1:80',
      '192.0.2.1:443',
    ])
    assert.deepEqual(await reached({ type: 'ClusterIP' }), [])
  })

  it('at ports of its own where it has not the usual ones', async () => {
    const own = [{ name: 'web', port: 8000, nodePort: 32000 }]
    assert.deepEqual(await reached({ type: 'NodePort', ports: own }), ['198.51.100.9:32000'])
  })
})

describe('the addresses of a Service', () => {
  const [http, https, own] = [
    { name: 'http', port: 80, nodePort: 31080 },
    { name: 'https', port: 443, nodePort: 31443 },
    { port: 8080, nodePort: 38080 },
  ]
  const at = (spec: JsonObject, nodes: readonly string[] = []) =>
    ingressService('Istio', service('istio-system', 'gateway', spec), nodes).addresses
  const host = '192.0.2.1'
  const node = '10.0.0.4'

  it('are those of the usual ports, where it has one, and TLS is on 443', () => {
    const external = (...ports: JsonObject[]) => at({ ports, externalIPs: [host] })
    assert.deepEqual(external(http, own), [{ host, port: 80, tls: false }])
    assert.deepEqual(external(own, https), [{ host, port: 443, tls: true }])
    assert.deepEqual(external(own), [{ host, port: 8080, tls: false }])
  })

  it('on a node are those of ports that it opens there, TLS by the port of the Service', () => {
    const onNode = (ports: readonly JsonObject[], nodes = [node]) => at({ type: 'NodePort', ports }, nodes)
    assert.deepEqual(onNode([http, https]), [
      { host: node, port: 31080, tls: false },
      { host: node, port: 31443, tls: true },
    ])
    assert.deepEqual(onNode([{ port: 80 }]), [])
    assert.deepEqual(onNode([http], []), [])
  })

  it('stand beside its ports, of which one may have no name', () => {
    const { ports, type } = ingressService('Istio', service('a', 'b', { ports: [https, own] }), [])
    assert.deepEqual(ports, [https, { name: '', ...own }])
    assert.equal(type, 'ClusterIP')
  })
})

describe('the page', () => {
  it('says which class Knative uses, and how to use the address', async () => {
    const found = await look({
      [byLabel('networking.knative.dev/ingress-provider=kourier')]: listOf(
        kourier,
        service('kourier-system', 'kourier-internal', { type: 'ClusterIP' }),
      ),
      '/api/v1/namespaces/knative-serving/configmaps/config-network': {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'config-network' },
        data: { 'ingress-class': 'kourier.ingress.networking.knative.dev' },
      },
    })
    assert.deepEqual(
      ingressLines(found).map(({ text }) => text),
      [
        'INGRESS  SERVICE                          TYPE          ADDRESS',
        'Kourier  kourier-system/kourier           LoadBalancer  203.0.113.7:80, 203.0.113.7:443',
        'Kourier  kourier-system/kourier-internal  ClusterIP     none: only from within the cluster',
        '',
        'Knative uses the ingress class kourier.ingress.networking.knative.dev.',
        '',
        'Where domains are not in DNS, a rollout reaches the ingress by',
        '  --ingress-address 203.0.113.7:80',
      ],
    )
  })

  it('of none says what was looked for', async () => {
    const { services, lookedFor } = await look({})
    assert.deepEqual(services, [])
    assert.equal(lookedFor.length, 5)
    assert.match(lookedFor.join('\n'), /Contour: contour-external\/envoy/)
  })
})
