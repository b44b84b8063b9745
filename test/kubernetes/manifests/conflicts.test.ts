/** Fields of another manager, as a refusal names them, and what is left of an object without them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { conflictsIn, withoutFields } from '../../../src/kubernetes/manifests/conflicts.ts'

it('The fields in conflict are those that a refusal names for that reason', () => {
  const causes = [
    { reason: 'FieldManagerConflict', field: '.data.a' },
    { reason: 'FieldValueInvalid', field: '.data.b' },
    { reason: 'FieldManagerConflict', field: '.data.c' },
  ]
  assert.deepEqual(conflictsIn(JSON.stringify({ kind: 'Status', details: { causes } })), ['.data.a', '.data.c'])
  for (const body of ['{}', 'no JSON', '{"details":{"causes":[{"field":".data.a"}]}}'])
    assert.deepEqual(conflictsIn(body), [])
})

describe('An object without a field', () => {
  const hook = {
    metadata: { name: 'hook', labels: { app: 'a', 'app.kubernetes.io': 'b', 'app.kubernetes.io/version': 'c' } },
    webhooks: [
      { name: 'one', port: 443, rules: ['r'] },
      { name: 'other', port: 8443, rules: ['s'] },
    ],
    args: ['x', 'y'],
  }
  const without = (...fields: readonly string[]) => withoutFields(hook, fields)
  const labels = (left: JsonObject) => ({ ...hook, metadata: { name: 'hook', labels: left } })
  const webhooks = (...left: readonly JsonObject[]) => ({ ...hook, webhooks: [...left] })
  const [one, other] = hook.webhooks

  const rows: readonly (readonly [string, JsonObject, JsonObject])[] = [
    ['lacks that field', without('.metadata.name'), { ...hook, metadata: { labels: hook.metadata.labels } }],
    [
      'lacks the label that is meant, where others begin alike',
      without('.metadata.labels.app.kubernetes.io/version'),
      labels({ app: 'a', 'app.kubernetes.io': 'b' }),
    ],
    [
      'lacks the shorter one where that is meant',
      without('.metadata.labels.app'),
      labels({ 'app.kubernetes.io': 'b', 'app.kubernetes.io/version': 'c' }),
    ],
    [
      'lacks it in the item of that name',
      without('.webhooks[name="one"].rules'),
      webhooks({ name: 'one', port: 443 }, other ?? {}),
    ],
    [
      'lacks it in the item of that number',
      without('.webhooks[port=8443].rules'),
      webhooks(one ?? {}, { name: 'other', port: 8443 }),
    ],
    ['lacks the whole item', without('.webhooks[name="one"]'), webhooks(other ?? {})],
    ['lacks each of several', without('.args', '.webhooks', '.metadata.labels'), { metadata: { name: 'hook' } }],
    ['is whole where there is no such field', without('.spec', '.metadata.na', '.webhooks[name="none"].rules'), hook],
    ['is whole where the path cannot be followed', without('.webhooks[0].rules', '.args[name="x"]', '.args.x'), hook],
  ]
  for (const [what, left, expected] of rows) it(what, () => assert.deepEqual(left, expected))
})
