/** What users may write, and what it means. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { flags, inputs, withManifest } from './written.ts'

const read = (values: Readonly<Record<string, string>>): Settings => parse(inputs({ service: 'hello', ...values }))

test('a Service is all that must be named', () => {
  const { plan, tags, timeoutMs, onInconclusive, newRevision, dryRun } = read({})
  assert.deepEqual(plan, { is: 'steps', percents: [10, 50, 100], holdMs: 30_000 })
  assert.deepEqual(tags, { candidate: 'latest', stable: 'previous' })
  assert.deepEqual([timeoutMs, onInconclusive, newRevision, dryRun], [3_600_000, 'abort', 'when-changed', false])
})

const plans: readonly (readonly [string, Readonly<Record<string, string>>, Settings['plan']])[] = [
  [
    'a bake is kept with the steps',
    { bake: '5m' },
    { is: 'steps', percents: [10, 50, 100], holdMs: 30_000, bakeMs: 300_000 },
  ],
  ['blue-green holds at 0 %', { strategy: 'blue-green' }, { is: 'steps', percents: [0, 100], holdMs: 30_000 }],
  ['all at once is one step', { strategy: 'all-at-once' }, { is: 'steps', percents: [100], holdMs: 30_000 }],
  [
    'steps may carry signs',
    { steps: '5%, 25 %,100', hold: '2m' },
    { is: 'steps', percents: [5, 25, 100], holdMs: 120_000 },
  ],
  [
    'hold may be left to the plan',
    { hold: 'auto' },
    { is: 'steps', percents: [10, 50, 100], holdMs: 10_000, isHoldAuto: true },
  ],
  [
    'hold may be left to the plan, within max-hold',
    { steps: '100', hold: 'auto', 'max-hold': '5s' },
    { is: 'steps', percents: [100], holdMs: 10_000, isHoldAuto: true },
  ],
  ['steps may be built', { 'max-bad-answers': '20', hold: '1m' }, { is: 'built', maxBadAnswers: 20, holdMs: 60_000 }],
  ['steps may stand on lines', { steps: '5\n100\n', hold: '0' }, { is: 'steps', percents: [5, 100], holdMs: 0 }],
  ['a split stays', { traffic: 'latest=10, previous=90' }, { is: 'split', percent: 10, holdMs: 30_000 }],
  ['a split may name stable first', { traffic: 'previous=100,latest=0' }, { is: 'split', percent: 0, holdMs: 30_000 }],
  ['a split may give all', { traffic: 'latest=100%' }, { is: 'split', percent: 100, holdMs: 30_000 }],
]
for (const [rule, values, plan] of plans) test(rule, () => assert.deepEqual(read(values).plan, plan))

test('variables are set, kept as they are behind the first =, taken away, or drawn from Secrets and ConfigMaps', () => {
  const env = '# who is greeted\n\n  TARGET=a=b \nEMPTY=\r\nOLD-\nA-B=1'
  const { template } = read({ env, 'env-from-secret': 'URL=db/url', 'env-from-config-map': 'TEXT=texts/hello.txt' })
  assert.deepEqual(template.env, [
    { name: 'TARGET', value: 'a=b ' },
    { name: 'EMPTY', value: '' },
    { name: 'OLD', remove: true },
    { name: 'A-B', value: '1' },
    { name: 'URL', from: 'secret', object: 'db', key: 'url' },
    { name: 'TEXT', from: 'config-map', object: 'texts', key: 'hello.txt' },
  ])
})

test('a value keeps its spaces, at the end of all too', () => {
  assert.deepEqual(read({ env: 'A= 1 ' }).template.env, [{ name: 'A', value: ' 1 ' }])
})

test('labels and annotations are set or taken away', () => {
  const { template } = read({ labels: 'team=shop\nexample.com/old-', annotations: 'example.com/note=any text: at all' })
  assert.deepEqual(template.labels, { team: 'shop', 'example.com/old': null })
  assert.deepEqual(template.annotations, { 'example.com/note': 'any text: at all' })
})

test('health takes statuses, classes, headers, a body and an address', () => {
  const { health } = read({
    'health-path': '/healthz?full=1',
    'health-header': 'Accept: */*\nAuthorization: Bearer x',
    'health-status': '200, 3XX',
    'health-body': ' up ',
    'ingress-address': '[::1]:8080',
  })
  assert.deepEqual(health.headers, ['Accept: */*', 'Authorization: Bearer x'])
  assert.deepEqual([health.path, health.status, health.body], ['/healthz?full=1', [200, '3xx'], 'up'])
  assert.deepEqual(health.ingressAddress, { host: '::1', port: 8080 })
})

const kubeconfig = 'apiVersion: v1\nkind: Config\n'
const access: readonly (readonly [string, string, Settings['kubeconfig']])[] = [
  ['a kubeconfig by its content', kubeconfig, { content: kubeconfig.trim() }],
  ['a kubeconfig as JSON', '{"apiVersion":"v1"}', { content: '{"apiVersion":"v1"}' }],
  ['a kubeconfig in base64', btoa(kubeconfig), { content: kubeconfig }],
  ['a kubeconfig in wrapped base64', btoa(kubeconfig).replace(/(.{8})/g, '$1\n'), { content: kubeconfig }],
  ['a kubeconfig in base64 twice', btoa(btoa(kubeconfig)), { content: kubeconfig }],
  ['a kubeconfig in base64 of UTF-16', Buffer.from(kubeconfig, 'utf16le').toString('base64'), { content: kubeconfig }],
  [
    'a kubeconfig in base64 of UTF-16 with a byte order mark',
    Buffer.from(`\uFEFF${kubeconfig}`, 'utf16le').toString('base64'),
    { content: `\uFEFF${kubeconfig}` },
  ],
  [
    'a kubeconfig on one line without apiVersion',
    '{"clusters":[],"users":[]}',
    { content: '{"clusters":[],"users":[]}' },
  ],
  ['the account of the pod', 'in-cluster', { account: 'in-cluster' }],
  ['a kubeconfig by its path', '/home/me/.kube/config', { file: '/home/me/.kube/config' }],
  ['a path whose letters could be base64', 'kubeconfig', { file: 'kubeconfig' }],
]
for (const [rule, text, wanted] of access)
  test(rule, () => assert.deepEqual(read({ kubeconfig: text }).kubeconfig, wanted))

const images = [
  'hello',
  'hello:1.4',
  'localhost:5000/team/hello_world',
  'registry.example/a/b-c/d.e:V1',
  `registry.example/hello@sha256:${'a'.repeat(64)}`,
  `registry.example/hello:1@sha256:${'a'.repeat(64)}`,
  '[::1]:5000/hello',
]
for (const image of images)
  test(`${image.slice(0, 40)} is an image`, () => assert.equal(read({ image }).template.image, image))

test('a manifest stands for all of what shall run, and may share the traffic as a Service does by itself', () => {
  const raw = withManifest(
    inputs({ service: 'hello', namespace: 'shop' }),
    'apiVersion: serving.knative.dev/v1',
    'kind: Service',
    'metadata: { name: hello, namespace: shop }',
    'spec:',
    '  template: { spec: { containers: [{ image: hello }] } }',
    '  traffic: [{ latestRevision: true, percent: 100 }]',
  )
  assert.equal(parse(raw).template.manifest?.kind, 'Service')
})

for (const { name, example, kind } of settings.filter(
  ({ name }) => !['manifest', 'env-file', 'image', 'all-namespaces'].includes(name),
)) {
  test(`${name} takes its own example, and it changes what is meant`, () => {
    const beside = companions(name)
    const before = read(name === 'service' ? { service: 'world' } : beside)
    const after = read({ ...beside, [name]: example })
    assert.notDeepEqual(after, before)
    const others = Object.entries(beside).filter(([other]) => other !== name)
    const written = others.flatMap(([other, text]) => [`--${other}`, text])
    assert.deepEqual(parse(flags('hello', ...written, ...flagFor(name, kind.shape, example))), after)
  })
}
/** What a setting is refused without. */
const companions = (name: string): Readonly<Record<string, string>> => {
  if (['to', 'even-if-bad'].includes(name)) return { command: 'rollback' }
  if (!name.startsWith('prometheus-')) return {}
  const address = { prometheus: 'https://prometheus.example' }
  return name === 'prometheus-token' ? address : { ...address, 'prometheus-requests': 'a', 'prometheus-errors': 'b' }
}
const flagFor = (name: string, shape: string, example: string): readonly string[] => {
  if (name === 'service') return []
  return shape === 'switch' ? [`--${example === 'false' ? 'no-' : ''}${name}`] : [`--${name}`, example]
}

test('a sweep may have no Service, and all namespaces', () => {
  const all = parse(inputs({ command: 'recover', 'all-namespaces': 'true' }))
  assert.deepEqual([all.service, all.allNamespaces], ['', true])
  assert.deepEqual(parse(flags('--command', 'recover', '-A')), all)
})

test('every default is a value its own setting takes', () => {
  for (const { name, kind, default: text } of settings) {
    if (text !== undefined) assert.equal(kind.read(text).is, 'read', name)
  }
})

test('no two settings share a name', () => {
  assert.equal(new Set(settings.map(({ name }) => name)).size, settings.length)
})

for (const command of ['abort', 'recover', 'rollback', 'status', 'curl', 'promote'])
  test(`${command} is not refused for the length of a tag, nor for the time of holds`, () => {
    const service = 'payments-reconciliation-worker-europe-west-production-a1'
    assert.equal(read({ command, service, hold: '2h', timeout: '1h' }).service, service)
  })
