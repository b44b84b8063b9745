/** What a reviewer is shown of two templates. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject, Template, TemplateDiff } from '../../../src/engine/ports/ports.ts'
import { templates } from '../../../src/knative/template/template.ts'

const app: JsonObject = { name: 'user-container', image: 'hello:1', ports: [{ containerPort: 8080 }] }
const of = (container: JsonObject, metadata: JsonObject = {}, ...others: JsonObject[]): Template => ({
  metadata,
  spec: { containers: [{ ...app, ...container }, ...others] },
})
const none = { added: [], changed: [], removed: [] }
const only = (diff: Partial<TemplateDiff>): TemplateDiff => ({ images: [], env: none, fields: none, ...diff })

const rows: readonly [string, Template, Template, TemplateDiff][] = [
  [
    'names the old image and the new one',
    of({}),
    of({ image: 'hello:2' }),
    only({ images: [{ from: 'hello:1', to: 'hello:2' }] }),
  ],
  [
    'names variables without their values',
    of({
      env: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
    }),
    of({
      env: [
        { name: 'A', value: 'changed' },
        { name: 'C', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ],
    }),
    only({ env: { added: ['C'], changed: ['A'], removed: ['B'] } }),
  ],
  [
    'names other fields by their paths',
    of({ resources: { limits: { memory: '1Gi' } }, args: ['--token=1'] }),
    of({ readinessProbe: { httpGet: { path: '/x' } }, args: ['--token=2'] }),
    only({
      fields: {
        added: ['spec.containers.readinessProbe.httpGet.path'],
        changed: ['spec.containers.args'],
        removed: ['spec.containers.resources.limits.memory'],
      },
    }),
  ],
  [
    'names labels and annotations, in either spelling',
    of({}, { annotations: { 'autoscaling.knative.dev/minScale': '1' }, labels: { tier: 'web' } }),
    of({}, { annotations: { 'autoscaling.knative.dev/min-scale': '2' }, labels: { tier: 'web' } }),
    only({ fields: { ...none, changed: ['metadata.annotations["autoscaling.knative.dev/min-scale"]'] } }),
  ],
  [
    'names the container where there are several',
    of({}, {}, { name: 'proxy', image: 'envoy:1', env: [{ name: 'LEVEL', value: 'a' }] }),
    of({}, {}, { name: 'proxy', image: 'envoy:2', env: [{ name: 'LEVEL', value: 'b' }], args: ['-v'] }),
    only({
      images: [{ container: 'proxy', from: 'envoy:1', to: 'envoy:2' }],
      env: { ...none, changed: ['LEVEL (proxy)'] },
      fields: { ...none, added: ['spec.containers[proxy].args'] },
    }),
  ],
  [
    'finds no change in our own marks, in key order and in blanks',
    of({ env: [] }, { name: 'hello-v1', annotations: { 'kn-rollout.dev/id': 'r1' } }),
    of({ resources: {} }),
    only({}),
  ],
  [
    'of a first template has all of it',
    { spec: {} },
    of({ env: [{ name: 'A', value: '1' }] }),
    only({
      images: [{ to: 'hello:1' }],
      env: { ...none, added: ['A'] },
      fields: { ...none, added: ['spec.containers.ports'] },
    }),
  ],
]

describe('the difference of two templates', () => {
  for (const [what, before, after, expected] of rows)
    it(what, () => assert.deepEqual(templates.diff(before, after), expected))

  it('is empty exactly where they are the same, and never holds a value of a variable', () => {
    const value = fc.stringMatching(/^[a-z]{12}$/)
    const template = fc
      .record({ image: fc.constantFrom('a:1', 'a:2'), value, args: fc.array(value, { maxLength: 2 }) })
      .map(({ image, value, args }) => of({ image, args, env: [{ name: 'A', value }] }))
    fc.assert(
      fc.property(template, template, (one, other) => {
        const diff = templates.diff(one, other)
        const isEmpty = JSON.stringify(diff) === JSON.stringify(only({}))
        assert.equal(isEmpty, templates.same(one, other))
        assert.doesNotMatch(JSON.stringify(diff), /"[a-z]{12}"/)
      }),
    )
  })
})
