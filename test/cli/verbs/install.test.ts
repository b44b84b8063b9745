/** `install` and `uninstall`: what is checked before anything is written, the order of the writes, and what is waited for. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { install } from '../../../src/cli/verbs/install/install.ts'
import { uninstall } from '../../../src/cli/verbs/install/uninstall.ts'
import { main } from '../../../src/cli.ts'
import { object } from '../../../src/kubernetes/api/json.ts'
import { refusal } from '../../knative/support/fake-api.ts'
import { type Acting, acted } from '../support/acted.ts'
import { type Behaviour, type ManifestCluster, manifestCluster } from '../support/manifest-cluster.ts'
import { typed } from '../support/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-install-'))
after(() => rmSync(folder, { recursive: true }))

/** A file of these documents, by its name. */
const written = (name: string, ...documents: readonly string[]): string => {
  const file = join(folder, name)
  writeFileSync(file, documents.join('\n---\n'))
  return file
}

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: system }'
const definition = [
  'apiVersion: apiextensions.k8s.io/v1',
  'kind: CustomResourceDefinition',
  'metadata: { name: boats.example.com }',
  'spec: { group: example.com, scope: Namespaced, names: { kind: Boat, plural: boats }, versions: [{ name: v1, served: true }] }',
].join('\n')
const boat = 'apiVersion: example.com/v1\nkind: Boat\nmetadata: { name: first, namespace: system }'
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: config, namespace: system }\ndata: { a: one }'
const deployment = [
  'apiVersion: apps/v1',
  'kind: Deployment',
  'metadata: { name: controller, namespace: system }',
  'spec: { selector: { matchLabels: { app: controller } } }',
].join('\n')

const product = written('product.yaml', boat, config, definition, deployment, namespace)
const paths = {
  namespace: '/api/v1/namespaces/system',
  definition: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/boats.example.com',
  boat: '/apis/example.com/v1/namespaces/system/boats/first',
  config: '/api/v1/namespaces/system/configmaps/config',
  deployment: '/apis/apps/v1/namespaces/system/deployments/controller',
}
const inOrder = [paths.namespace, paths.definition, paths.boat, paths.config, paths.deployment]

const run = (cluster: ManifestCluster, filename = product, given: Acting['given'] = {}) =>
  acted(install, cluster.transport, { given: { filename, ...given } })

const removed = (cluster: ManifestCluster, given: Acting['given'] = {}) =>
  acted(uninstall, cluster.transport, { given: { filename: product, ...given } })

const installed = async (behaviour: Behaviour = {}): Promise<ManifestCluster> => {
  const cluster = manifestCluster(behaviour)
  const { code, lines } = await run(cluster)
  assert.equal(code, 0, lines.join('\n'))
  cluster.writes.length = 0
  return cluster
}

describe('install', () => {
  it('makes namespaces and definitions first, then the rest as written, and waits for Deployments', async () => {
    const cluster = manifestCluster()
    const { code, lines, data } = await run(cluster)
    assert.equal(code, 0)
    assert.deepEqual(
      cluster.writes,
      inOrder.map((path) => `PATCH ${path}`),
    )
    assert.deepEqual(lines, [
      '1 manifest, 5 objects: 5 to create, 0 to change, 0 as they should be',
      product,
      '  Namespaces 1 of 1',
      '  Custom resource definitions 1 of 1',
      '  Custom resource definitions are established after 0 ms',
      '  Other objects 3 of 3',
      '  Deployment controller in system is available after 0 ms',
      'Done after 0 ms: 5 objects written, 0 were as in the manifests.',
    ])
    const [given] = data
    assert.deepEqual(Object.keys(given ?? {}), ['isDryRun', 'isDone', 'objects'])
  })

  it('writes nothing where all is as in the manifests, and only what differs', async () => {
    const cluster = await installed()
    const { lines } = await run(cluster)
    assert.equal(lines.at(-1), 'No change: 5 objects as in the manifests.')
    assert.deepEqual(cluster.writes, [])
    cluster.objects.set(paths.config, { ...cluster.objects.get(paths.config), data: { a: 'two' } })
    const { lines: again } = await run(cluster)
    assert.equal(again[0], '1 manifest, 5 objects: 0 to create, 1 to change, 4 as they should be')
    assert.deepEqual(cluster.writes, [`PATCH ${paths.config}`])
  })

  it('shows in a dry run what it would do, and does nothing', async () => {
    const cluster = manifestCluster()
    const { code, lines } = await run(cluster, product, { 'dry-run': 'true' })
    assert.deepEqual([code, cluster.writes, lines.length], [0, [], 6])
    assert.ok(lines.includes('  would create Boat first in system'))
  })

  it('takes an object that a second manifest repeats once', async () => {
    const cluster = manifestCluster()
    await run(cluster, `${written('crds.yaml', definition)}\n${product}`)
    assert.equal(cluster.writes.length, 5)
    assert.equal(cluster.writes[0], `PATCH ${paths.definition}`)
  })

  it('sets the ingress class as the last, in a field of its own', async () => {
    const knative = namespace.replace('system', 'knative-serving')
    const network = config.replace('name: config', 'name: config-network').replace('system', 'knative-serving')
    const file = written('knative.yaml', knative, network)
    const cluster = manifestCluster()
    const given = { 'ingress-class': 'kourier.ingress.networking.knative.dev' }
    const { code, lines } = await run(cluster, file, given)
    assert.equal(code, 0)
    assert.equal(lines[0], '1 manifest, 3 objects: 3 to create, 0 to change, 0 as they should be')
    assert.deepEqual(lines.slice(-3, -1), ['Ingress class', '  set in ConfigMap config-network in knative-serving'])
    const found = cluster.objects.get('/api/v1/namespaces/knative-serving/configmaps/config-network')
    assert.deepEqual(object(found?.data), { a: 'one', 'ingress-class': given['ingress-class'] })
    cluster.writes.length = 0
    await run(cluster, file, given)
    assert.deepEqual(cluster.writes, [])
    await run(cluster, written('next.yaml', knative, network.replace('one', 'two')))
    const next = cluster.objects.get('/api/v1/namespaces/knative-serving/configmaps/config-network')
    assert.deepEqual(object(next?.data), { a: 'two', 'ingress-class': given['ingress-class'] })
  })

  it('takes fields over from another client only when told', async () => {
    const managers = 'conflict with "kubectl": .data.a'
    const behaviour: Behaviour = {
      instead: ({ method, path, isDryRun }) =>
        method === 'PATCH' && isDryRun && path === paths.config && isForeign
          ? refusal(409, 'Conflict', managers)
          : undefined,
    }
    let isForeign = false
    const cluster = await installed(behaviour)
    isForeign = true
    await assert.rejects(run(cluster), {
      code: 'E_OBJECT_CONFLICT',
      message: /ConfigMap config in system: conflict with "kubectl"/,
    })
    assert.deepEqual(cluster.writes, [])
    isForeign = false
    cluster.objects.set(paths.config, { ...cluster.objects.get(paths.config), data: { a: 'two' } })
    await run(cluster, product, { 'force-conflicts': 'true' })
    assert.deepEqual(cluster.writes, [`PATCH ${paths.config} +force`])
  })
})

describe('a webhook that its product fills in', () => {
  const path = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/hook'
  const hookOf = (timeoutSeconds: number) =>
    [
      'apiVersion: admissionregistration.k8s.io/v1',
      'kind: MutatingWebhookConfiguration',
      'metadata: { name: hook }',
      `webhooks: [{ name: other }, { name: hook, rules: [{ operations: [CREATE] }], timeoutSeconds: ${timeoutSeconds} }]`,
    ].join('\n')
  const details = {
    causes: [
      { reason: 'FieldManagerConflict', field: '.webhooks[name="hook"].rules', message: 'conflict with "webhook"' },
    ],
  }
  /** Its controller holds the rules; to other fields it has no claim. */
  const instead: Behaviour['instead'] = ({ method, body }) =>
    method === 'PATCH' && JSON.stringify(body).includes('rules')
      ? refusal(409, 'Conflict', 'conflict', details)
      : undefined

  const givens: readonly NonNullable<Acting['given']>[] = [{}, { 'force-conflicts': 'true' }]
  for (const given of givens)
    it(`keeps what the product has written${'force-conflicts' in given ? ', also with --force-conflicts' : ''}`, async () => {
      const cluster = manifestCluster({ instead })
      cluster.objects.set(path, { kind: 'MutatingWebhookConfiguration', metadata: { name: 'hook' } })
      const { code } = await run(cluster, written('hook.yaml', hookOf(10)), given)
      assert.deepEqual([code, cluster.writes], [0, [`PATCH ${path}`]])
      assert.deepEqual(cluster.objects.get(path)?.webhooks, [{ name: 'other' }, { name: 'hook', timeoutSeconds: 10 }])
      const again = await run(cluster, written('hook.yaml', hookOf(10)), given)
      assert.match(again.lines.join(), /No change/)
    })

  it('leaves a label with dots in its name to who has set it', async () => {
    const field = '.metadata.labels.app.kubernetes.io/version'
    const cluster = manifestCluster({
      instead: ({ method, body }) =>
        method === 'PATCH' && JSON.stringify(body).includes('1.23')
          ? refusal(409, 'Conflict', 'conflict', { causes: [{ ...details.causes[0], field }] })
          : undefined,
    })
    const labels = `metadata: { name: hook, labels: { app: a, app.kubernetes.io/version: '1.23', other: b } }`
    const labelled = hookOf(10).replace('metadata: { name: hook }', labels)
    assert.equal((await run(cluster, written('labelled.yaml', labelled))).code, 0)
    assert.deepEqual(object(cluster.objects.get(path)?.metadata).labels, { app: 'a', other: 'b' })
  })

  it('is refused where the conflict is about a field that cannot be told', async () => {
    const other = { causes: [{ ...details.causes[0], field: '.webhooks[0].rules' }] }
    const cluster = manifestCluster({
      instead: ({ method, path: of }) =>
        method === 'PATCH' && of === path ? refusal(409, 'Conflict', 'why', other) : undefined,
    })
    await assert.rejects(run(cluster, written('hook.yaml', hookOf(10))), { code: 'E_OBJECT_CONFLICT', message: /why/ })
  })
})

describe('before anything is written, install', () => {
  const rejects = async (file: string, error: object, behaviour: Behaviour = {}) => {
    const cluster = manifestCluster(behaviour)
    await assert.rejects(run(cluster, file), error)
    assert.deepEqual(cluster.writes, [])
  }

  it('names the right that is missing', async () => {
    const denied =
      'deployments.apps "x" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps"'
    const behaviour: Behaviour = {
      instead: ({ method, path }) =>
        method === 'PATCH' && path === paths.deployment ? refusal(403, 'Forbidden', denied) : undefined,
    }
    const message = 'This user may not `patch deployments.apps`, which Deployment controller in system needs.'
    await rejects(product, { code: 'E_OBJECT_FORBIDDEN', message }, behaviour)
  })

  it('refuses what the cluster refuses, and a namespace that nobody makes', async () => {
    const instead: Behaviour['instead'] = ({ method, path }) =>
      method === 'PATCH' && path === paths.namespace
        ? refusal(422, 'Invalid', 'no such field', { causes: [] })
        : undefined
    await rejects(
      product,
      { code: 'E_OBJECT_REFUSED', message: /refused Namespace system: no such field/ },
      { instead },
    )
    await rejects(written('alone.yaml', config), { code: 'E_OBJECT_REFUSED', message: /namespaces "system" not found/ })
  })

  it('refuses an object with two contents, of which one would undo the other', () =>
    rejects(`${product}\n${written('other.yaml', config.replace('one', 'two'))}`, {
      code: 'E_OBJECT_TWICE',
      message: /^ConfigMap config in system is in .*product\.yaml and, with other contents, in .*other\.yaml/,
    }))

  it('refuses a kind that neither the cluster nor the manifests know', () =>
    rejects(written('boat.yaml', namespace, boat), {
      code: 'E_KIND_UNKNOWN',
      message: /define Boat \(example\.com\/v1\), which Boat first in system in .*boat\.yaml is/,
    }))

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['E_SOURCE_OBJECT', `${config}\n---\nkind: Pod`, /Document 2 of .* has no apiVersion/],
    ['E_SOURCE_OBJECT', 'apiVersion: v1\nkind: Pod', /has no metadata\.name/],
    ['E_SOURCE_OBJECT', 'text', /Document 1 of .* has no apiVersion/],
    ['E_MANIFEST_YAML', 'a: [', /not valid YAML/],
    ['E_SOURCE_EMPTY', '# nothing\n---\n', /contains no objects/],
  ]
  for (const [code, text, message] of broken)
    it(`refuses ${JSON.stringify(text.slice(-20))} with ${code}`, () =>
      rejects(written('broken.yaml', text), { code, message }))

  it('refuses a file that is not there, and one with another checksum', async () => {
    await rejects(join(folder, 'none.yaml'), { code: 'E_SOURCE_READ', message: /there is no such file/ })
    await rejects(folder, { code: 'E_SOURCE_READ', message: /it is a directory/ })
    await rejects(`${product}#sha256=${'0'.repeat(64)}`, { code: 'E_SOURCE_MISMATCH', message: /is another file/ })
  })
})

describe('what install has begun', () => {
  it('is told as not finished, with why the pods of a Deployment wait', async () => {
    const cluster = manifestCluster({ deployment: { observedGeneration: 1 } })
    cluster.objects.set('/api/v1/namespaces/system/pods/controller-1', {
      kind: 'Pod',
      metadata: { name: 'controller-1' },
      status: { containerStatuses: [{ state: { waiting: { reason: 'ImagePullBackOff', message: 'no such image' } } }] },
    })
    const { code, lines, data } = await run(cluster)
    assert.equal(code, 3)
    assert.match(
      lines.join('\n'),
      /Not finished: Deployment controller in system is not available after 5 min: pod controller-1 waits: ImagePullBackOff: no such image\./,
    )
    assert.match(JSON.stringify(data), /"isDone":false.*"code":"E_NOT_AVAILABLE"/)
  })

  it('waits no longer for a new template than asked, and for all its pods', async () => {
    const half = { observedGeneration: 1, updatedReplicas: 1, availableReplicas: 0, conditions: [] }
    const { code, lines } = await run(manifestCluster({ deployment: half }), product, { timeout: '10s' })
    assert.deepEqual([code, /not available after 10 s/.test(lines.join())], [3, true])
  })

  it('stops at a definition that is not served', async () => {
    const conditions = [{ type: 'NamesAccepted', status: 'False', message: 'Boat is taken' }]
    const cluster = manifestCluster({ conditions })
    const { code, lines } = await run(cluster)
    assert.equal(code, 3)
    assert.match(lines.join('\n'), /does not serve boats\.example\.com: Boat is taken/)
    assert.equal(cluster.writes.length, 2)
  })

  it('waits for a webhook that does not answer yet', async () => {
    let downs = 9
    const instead: Behaviour['instead'] = ({ method, path, isDryRun }) =>
      method === 'PATCH' && path === paths.config && !isDryRun && downs-- > 0
        ? refusal(500, 'InternalError', 'failed calling webhook "config.example.com"')
        : undefined
    assert.equal((await run(manifestCluster({ instead }))).code, 0)
  })

  it('stops at Ctrl-C, and goes on when it is run again', async () => {
    const interrupt = new AbortController()
    const cluster = manifestCluster({
      instead: ({ method, path, isDryRun }) => {
        if (method === 'PATCH' && path === paths.config && !isDryRun) interrupt.abort()
        return undefined
      },
    })
    const { code, lines } = await acted(install, cluster.transport, {
      given: { filename: product },
      interrupt: interrupt.signal,
    })
    assert.deepEqual([code, cluster.objects.has(paths.deployment)], [3, false])
    assert.match(lines.join('\n'), /Other objects 2 of 3\nNot finished: Stopped by a signal\./)
    assert.equal((await run(cluster)).code, 0)
    assert.equal(cluster.objects.has(paths.deployment), true)
  })
})

describe('uninstall', () => {
  it('deletes in the reverse order, custom objects first, namespaces last, and does nothing twice', async () => {
    const cluster = await installed()
    const { code, lines } = await removed(cluster)
    assert.equal(code, 0)
    const order = [paths.boat, paths.deployment, paths.config, paths.definition, paths.namespace]
    assert.deepEqual(
      cluster.writes,
      order.map((path) => `DELETE ${path}`),
    )
    assert.equal(lines.at(-1), 'Done after 0 ms: 5 objects deleted.')
    assert.equal(cluster.objects.size, 0)
    assert.equal((await removed(cluster)).lines.at(-1), 'No change: nothing of these manifests is there.')
    assert.equal(cluster.writes.length, 5)
  })

  it('begins with the last manifest', async () => {
    const cluster = await installed()
    const [one, other] = [written('one.yaml', namespace, definition), written('other.yaml', boat, config)]
    await removed(cluster, { filename: `${one}\n${other}\n${written('third.yaml', deployment)}` })
    assert.deepEqual(
      cluster.writes,
      [paths.deployment, paths.boat, paths.config, paths.definition, paths.namespace].map((path) => `DELETE ${path}`),
    )
  })

  it('is refused while objects of its kinds are there, and deletes them first when told', async () => {
    const cluster = await installed()
    const path = paths.boat.replace('system', 'shop').replace('first', 'mine')
    const mine = { apiVersion: 'example.com/v1', kind: 'Boat', metadata: { name: 'mine', namespace: 'shop' } }
    cluster.objects.set(path, mine)
    const ownedBy = (name: string, apiVersion: string, kind: string) =>
      cluster.objects.set(path.replace('mine', name), {
        ...mine,
        metadata: { name, namespace: 'shop', ownerReferences: [{ controller: true, apiVersion, kind }] },
      })
    // What a boat has made goes with that boat; what another product has made goes for good.
    ownedBy('part', 'example.com/v2', 'Boat')
    ownedBy('foreign', 'serving.kserve.io/v1beta1', 'InferenceService')
    const error = {
      code: 'E_IN_USE',
      message: '2 objects would be deleted, too: Boat mine in shop, Boat foreign in shop.',
    }
    await assert.rejects(removed(cluster), error)
    assert.deepEqual(cluster.writes, [])
    assert.equal((await removed(cluster, { 'even-if-used': 'true' })).code, 0)
    const foreign = path.replace('mine', 'foreign')
    assert.deepEqual(cluster.writes.slice(0, 3), [`DELETE ${path}`, `DELETE ${foreign}`, `DELETE ${paths.boat}`])
  })

  it('is refused while a namespace holds workloads of others', async () => {
    const cluster = await installed()
    const path = paths.deployment.replace('controller', 'database')
    const metadata = { name: 'database', namespace: 'system' }
    cluster.objects.set(path, { apiVersion: 'apps/v1', kind: 'Deployment', metadata })
    const message = '1 object would be deleted, too: Deployment database in system.'
    await assert.rejects(removed(cluster), { code: 'E_IN_USE', message })
    assert.deepEqual(cluster.writes, [])
  })

  it('finds objects by the versions that the cluster serves, not by those of the manifests', async () => {
    const cluster = await installed()
    const path = paths.boat.replace('system', 'shop').replace('first', 'mine')
    const mine = { apiVersion: 'example.com/v1', kind: 'Boat', metadata: { name: 'mine', namespace: 'shop' } }
    cluster.objects.set(path, mine)
    const newer = written('newer.yaml', namespace, definition.replace('{ name: v1,', '{ name: v2,'), deployment)
    await assert.rejects(removed(cluster, { filename: newer }), { code: 'E_IN_USE' })
    assert.deepEqual(cluster.writes, [])
  })

  it('shows in a dry run what it would delete, and names the right that is missing before it begins', async () => {
    const cluster = await installed()
    const { lines } = await removed(cluster, { 'dry-run': 'true' })
    assert.deepEqual([lines.length, lines[0]], [5, '  would delete Boat first in system'])
    const denied = 'namespaces "system" is forbidden: User "ci" cannot delete resource "namespaces" in API group ""'
    const without: ManifestCluster['transport'] = async (request, options) =>
      request.method === 'DELETE' && request.path.startsWith(`${paths.namespace}?`)
        ? refusal(403, 'Forbidden', denied)
        : cluster.transport(request, options)
    await assert.rejects(removed({ ...cluster, transport: without }), {
      message: 'This user may not `delete namespaces`, which Namespace system needs.',
    })
    assert.deepEqual(cluster.writes, [])
  })

  it('tells what keeps an object from going', async () => {
    const behaviour = { isStuck: true }
    const cluster = await installed(behaviour)
    const before = cluster.objects.get(paths.boat)
    cluster.objects.set(paths.boat, {
      ...before,
      metadata: { ...object(before?.metadata), finalizers: ['example.com/dock'] },
    })
    const { code, lines } = await removed(cluster)
    assert.equal(code, 3)
    assert.match(
      lines.join('\n'),
      /Boat first in system is still there after 5 min: it waits for its finalizers example\.com\/dock/,
    )
  })
})

describe('install, as it is typed,', () => {
  const rows: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /--filename: Required/],
    [['https://example.com/a.yaml'], /https:\/\/example\.com\/a\.yaml has no checksum\. Add the SHA-256/],
    [[`http://example.com/a.yaml#sha256=${'0'.repeat(64)}`], /--filename: An address must begin with https/],
    [[`https://me:word@example.com/a.yaml#sha256=${'0'.repeat(64)}`], /neither a user nor a fragment/],
    [['https://example.com/a.yaml#sha256=12'], /The checksum of .* is not a SHA-256/],
    [['-f', 'a.yaml', '--ingress-class', 'Kourier!'], /--ingress-class/],
  ]
  for (const [args, expected] of rows)
    it(`${args.join(' ')} is refused before anything is read`, async () => {
      const { code, text } = await typed(main, ['install', ...args])
      assert.deepEqual([code, expected.test(text)], [2, true], text)
      assert.doesNotMatch(text, /me:word/)
    })
})
