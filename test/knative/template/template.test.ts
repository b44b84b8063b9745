import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject, Template, TemplateChange } from '../../../src/engine/ports/ports.ts'
import { revisionView } from '../../../src/knative/reads/resources.ts'
import { templates } from '../../../src/knative/template/template.ts'
import { object, objects } from '../../../src/kubernetes/api/json.ts'
import { podSpec, revision } from '../support/objects.ts'

const nothing: TemplateChange = {
  env: [],
  labels: {},
  annotations: {},
  requests: { cpu: undefined, memory: undefined },
  limits: { cpu: undefined, memory: undefined },
}
const live: Template = { metadata: { name: 'hello-v1', annotations: { team: 'shop' } }, spec: podSpec }
const apply = (change: Partial<TemplateChange>, to: Template | undefined = live) =>
  templates.apply(to, { ...nothing, ...change })
const container = ({ spec }: Template): JsonObject => objects(spec.containers)[0] ?? {}

describe('A change of the template', () => {
  const changes: readonly [string, Partial<TemplateChange>, readonly string[]][] = [
    ['sets the image', { image: 'registry.example/hello:2' }, ['image']],
    ['sets nothing that is set already', { image: 'registry.example/hello:1' }, []],
    ['sets a variable', { env: [{ name: 'TARGET', value: 'secret' }] }, ['env TARGET']],
    ['adds a variable', { env: [{ name: 'MORE', value: 'x' }] }, ['env MORE']],
    ['takes a variable away', { env: [{ name: 'TARGET', remove: true }] }, ['env TARGET removed']],
    ['sets limits', { limits: { cpu: undefined, memory: '128Mi' } }, ['memory limit']],
    ['sets requests', { requests: { cpu: '100m', memory: undefined } }, ['cpu request']],
    ['sets scale', { minScale: 1, maxScale: 5 }, ['min-scale', 'max-scale']],
    ['sets concurrency', { concurrency: 10 }, ['concurrency']],
    ['sets the service account', { serviceAccount: 'robot' }, ['service account']],
    ['sets the port', { port: 9000 }, ['port']],
    ['sets the request timeout', { requestTimeoutSeconds: 10 }, ['request timeout']],
    ['sets a label', { labels: { tier: 'web' } }, ['label tier']],
    ['takes an annotation away', { annotations: { team: null } }, ['annotation team removed']],
  ]
  for (const [what, change, words] of changes)
    it(`${what}, and says so without the value`, () => assert.deepEqual(apply(change).changes, words))

  it('keeps the place of a variable and everything that was not asked for', () => {
    const env = [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ]
    const two: Template = { spec: { ...podSpec, containers: [{ ...container(live), env }] } }
    const { template } = apply({ env: [{ name: 'A', value: '3' }] }, two)
    assert.deepEqual(container(template), { ...container(two), env: [{ name: 'A', value: '3' }, env[1]] })
  })

  it('takes values from secrets and config maps', () => {
    const { template } = apply({
      env: [
        { name: 'PASSWORD', from: 'secret', object: 'db', key: 'password' },
        { name: 'TARGET', from: 'config-map', object: 'settings', key: 'target' },
      ],
    })
    assert.deepEqual(container(template).env, [
      { name: 'TARGET', valueFrom: { configMapKeyRef: { name: 'settings', key: 'target' } } },
      { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } },
    ])
  })

  it('keeps the name of a port, which chooses the protocol', () => {
    const h2c: Template = { spec: { containers: [{ image: 'a', ports: [{ name: 'h2c', containerPort: 8080 }] }] } }
    assert.deepEqual(container(apply({ port: 9000 }, h2c).template).ports, [{ name: 'h2c', containerPort: 9000 }])
  })

  it('goes to the container that has the port, not to its sidecar', () => {
    const pair: Template = {
      spec: {
        containers: [
          { name: 'side', image: 's' },
          { name: 'app', image: 'a', ports: [{}] },
        ],
      },
    }
    const { template, changes } = apply({ image: 'b' }, pair)
    assert.deepEqual(
      objects(template.spec.containers).map(({ image }) => image),
      ['s', 'b'],
    )
    assert.deepEqual(changes, ['image'])
  })

  it('never leaves a name behind, nor the image that kn would show', () => {
    const ofKn = {
      ...live,
      metadata: { name: 'hello-v1', annotations: { 'client.knative.dev/user-image': 'hello:1' } },
    }
    const { template } = apply({ image: 'b' }, ofKn)
    assert.equal(template.metadata?.name, undefined)
    assert.deepEqual(template.metadata?.annotations, {})
  })

  it('keeps the older spelling of a scale', () => {
    const old = { ...live, metadata: { annotations: { 'autoscaling.knative.dev/minScale': '1' } } }
    assert.deepEqual(apply({ minScale: 2 }, old).template.metadata?.annotations, {
      'autoscaling.knative.dev/minScale': '2',
    })
  })

  it('makes a new template where there is no Service yet', () => {
    const { template } = templates.apply(undefined, { ...nothing, image: 'a', port: 9000 })
    assert.deepEqual(template.spec, { containers: [{ image: 'a', ports: [{ containerPort: 9000 }] }] })
  })

  it('by a manifest replaces the template, and takes what the manifest leaves out for a default', () => {
    const spec = { containers: [{ image: 'registry.example/hello:2' }] }
    const manifest = {
      kind: 'Service',
      spec: { template: { metadata: { name: 'hello-v2', labels: { a: 'b' } }, spec } },
    }
    const { template, changes } = apply({ manifest })
    assert.deepEqual(template, { metadata: { labels: { a: 'b' } }, spec: { enableServiceLinks: false, ...spec } })
    assert.deepEqual(changes, ['image', 'env TARGET removed', 'annotation team removed', 'label a'])
  })
})

describe('The template of a Revision', () => {
  it('makes the same Revision again: without the marks of Knative and of ours', () => {
    const annotations = {
      'serving.knative.dev/creator': 'ops',
      'serving.knative.dev/progress-deadline': '30s',
      'kn-rollout.dev/id': 'r1',
      'autoscaling.knative.dev/min-scale': '2',
    }
    const template = templates.of(revisionView(revision('hello-00001', { metadata: { annotations } })))
    assert.deepEqual(template.spec, podSpec)
    assert.deepEqual(template.metadata, {
      labels: { tier: 'web' },
      annotations: { 'serving.knative.dev/progress-deadline': '30s', 'autoscaling.knative.dev/min-scale': '2' },
    })
  })

  for (const [before, annotations] of [
    ['1', { 'autoscaling.knative.dev/min-scale': '1' }],
    [null, {}],
  ] as const)
    it(`has the min-scale from before it was held: ${before ?? 'none'}`, () => {
      const held = revisionView(
        revision('hello-00001', { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '5' } } }),
      )
      assert.deepEqual(templates.of({ ...held, minScaleBefore: before }).metadata?.annotations, annotations)
    })
})

describe('Two templates', () => {
  const same: readonly [string, Template, Template][] = [
    ['whose keys stand in another order', { spec: { a: 1, b: 2 } }, { spec: { b: 2, a: 1 } }],
    ['where one says nothing and the other says empty', { spec: { a: {} } }, { metadata: { labels: {} }, spec: {} }],
    ['that differ by our id', { metadata: { annotations: { 'kn-rollout.dev/id': 'x' } }, spec: {} }, { spec: {} }],
    [
      'that differ by what kn notes',
      { metadata: { annotations: { 'client.knative.dev/user-image': 'x' } }, spec: {} },
      { spec: {} },
    ],
    ['of which one has a name', { metadata: { name: 'hello-v1', creationTimestamp: null }, spec: {} }, { spec: {} }],
  ]
  for (const [why, one, other] of same) it(`are the same: ${why}`, () => assert.ok(templates.same(one, other)))

  const different: readonly [string, Template, Template][] = [
    ['an image', { spec: { containers: [{ image: 'a' }] } }, { spec: { containers: [{ image: 'b' }] } }],
    ['the order of a list', { spec: { args: ['a', 'b'] } }, { spec: { args: ['b', 'a'] } }],
    ['zero from nothing', { spec: { containerConcurrency: 0 } }, { spec: { containerConcurrency: 1 } }],
    ['a label', { metadata: { labels: { a: 'b' } }, spec: {} }, { spec: {} }],
    ['a scale', { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '1' } }, spec: {} }, { spec: {} }],
  ]
  for (const [by, one, other] of different) it(`differ by ${by}`, () => assert.ok(!templates.same(one, other)))

  it('compare alike when one of them names what every object inherits', () => {
    const inherited = { constructor: {} }
    assert.ok(templates.same({ spec: object(inherited) }, { spec: {} }))
  })
})
