/** What is said of a change of a template, and which templates are taken for one. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject, Template, TemplateChange } from '../../../src/engine/ports/ports.ts'
import { templates } from '../../../src/knative/template/template.ts'
import { objects } from '../../../src/kubernetes/api/json.ts'

const nothing: TemplateChange = {
  env: [],
  labels: {},
  annotations: {},
  requests: { cpu: undefined, memory: undefined },
  limits: { cpu: undefined, memory: undefined },
}
const ports: readonly JsonObject[] = [{ containerPort: 8080 }, { name: 'metrics', containerPort: 9100 }]
const side: JsonObject = { name: 'side', image: 's:1' }
const live: Template = { spec: { containers: [{ name: 'app', image: 'a:1', ports }, side] } }
const apply = (change: Partial<TemplateChange>) => templates.apply(live, { ...nothing, ...change })
const annotated = (annotations: JsonObject): Template => ({ metadata: { annotations }, spec: {} })

describe('A change of a template', () => {
  it('of another container is told by its name', () => {
    const [app] = objects(live.spec.containers)
    const spec = { containers: [app ?? {}, { ...side, image: 's:2' }] }
    assert.deepEqual(apply({ manifest: { spec: { template: { spec } } } }).changes, ['container side'])
  })

  it('of the port leaves others that the container has', () => {
    const { template, changes } = apply({ port: 9000 })
    assert.deepEqual(objects(template.spec.containers)[0]?.ports, [{ containerPort: 9000 }, ports[1]])
    assert.deepEqual(changes, ['port'])
  })

  it('of one request and one limit makes both', () => {
    const { template, changes } = apply({
      requests: { cpu: '100m', memory: undefined },
      limits: { cpu: undefined, memory: '128Mi' },
    })
    const resources = { requests: { cpu: '100m' }, limits: { memory: '128Mi' } }
    assert.deepEqual(objects(template.spec.containers)[0]?.resources, resources)
    assert.deepEqual(changes, ['cpu request', 'memory limit'])
  })

  it('of a field of the whole pod is named by its path', () => {
    const { fields } = templates.diff({ spec: { timeoutSeconds: 10 } }, { spec: { timeoutSeconds: 20 } })
    assert.deepEqual(fields, { added: [], changed: ['spec.timeoutSeconds'], removed: [] })
  })
})

describe('Of an annotation in two spellings', () => {
  const [old, now] = ['autoscaling.knative.dev/minScale', 'autoscaling.knative.dev/min-scale'] as const
  for (const [what, both] of [
    ['first', { [now]: '2', [old]: '1' }],
    ['last', { [old]: '1', [now]: '2' }],
  ] as const)
    it(`the new one counts, also where it stands ${what}`, () => {
      assert.ok(templates.same(annotated(both), annotated({ [now]: '2' })))
      assert.ok(!templates.same(annotated(both), annotated({ [now]: '1' })))
    })
})

it('The fingerprint of a template has twelve digits', () => {
  assert.match(templates.fingerprint(live), /^[0-9a-f]{12}$/)
})

it('The Revision that a template would make is ready, and has its generation', () => {
  const { generation, ready, replicas, image } = templates.revisionOf(live, { name: 'hello-00007', generation: 7 })
  assert.deepEqual([generation, ready.status, replicas, image], [7, 'True', 1, 'a:1'])
})
