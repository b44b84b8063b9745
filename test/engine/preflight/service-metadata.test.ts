/** Labels and annotations of the Service itself: which of them a manifest sets, and what may not be set along with a rollout. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import {
  changedMetadata,
  changedNames,
  metadataOf,
  refuseVisibility,
} from '../../../src/engine/preflight/service-metadata.ts'
import { serviceWith } from '../support/views.ts'
import { play } from '../support/world.ts'

const worldWith = (metadata?: JsonObject) => {
  const { world } = play()
  const { template } = world.settings
  const manifest = { metadata } as unknown as NonNullable<typeof template.manifest>
  return { ...world, settings: { ...world.settings, template: metadata ? { ...template, manifest } : template } }
}

const visibility = 'networking.knative.dev/visibility'
const nothing = { labels: {}, annotations: {} }

describe('what a manifest says of the Service', () => {
  it('is nothing without a manifest, or without metadata that are texts', () => {
    assert.deepEqual(metadataOf(worldWith()), nothing)
    assert.deepEqual(metadataOf(worldWith({})), nothing)
    assert.deepEqual(metadataOf(worldWith({ labels: ['a'], annotations: { a: 1, b: null } })), nothing)
  })

  it('is all of its texts but those that servers and clients write themselves', () => {
    const own = { team: 'shop', 'kn-rollout.dev.example/a': 'x', 'my-kn-rollout.dev/a': 'x', empty: '' }
    const written = {
      'kn-rollout.dev/driver': 'x',
      'verdict.kn-rollout.dev/hello-00001': 'x',
      'kubectl.kubernetes.io/last-applied-configuration': '{}',
      'serving.knative.dev/creator': 'x',
      'serving.knative.dev/lastModifier': 'x',
    }
    const near = { 'kubectl.kubernetes.io/restartedAt': 'x', 'serving.knative.dev/creators': 'x' }
    const all = { ...own, ...written, ...near }
    const kept = { ...own, ...near }
    assert.deepEqual(metadataOf(worldWith({ labels: all, annotations: all })), { labels: kept, annotations: kept })
  })
})

describe('what a manifest changes', () => {
  const service = serviceWith({ labels: { team: 'shop' }, annotations: { note: 'old' } })
  const rows: readonly [string, JsonObject, ReturnType<typeof changedMetadata>, readonly string[]][] = [
    ['is nothing where all is there', { labels: { team: 'shop' }, annotations: { note: 'old' } }, {}, []],
    ['is a label', { labels: { team: 'ops' } }, { labels: { team: 'ops' } }, ['label team']],
    [
      'is what differs, by name',
      { labels: { team: 'shop', tier: '1' }, annotations: { note: 'new', more: '' } },
      { labels: { tier: '1' }, annotations: { note: 'new', more: '' } },
      ['label tier', 'annotation note', 'annotation more'],
    ],
  ]
  for (const [what, metadata, expected, changed] of rows)
    it(what, () => {
      const found = changedMetadata(worldWith(metadata), service)
      assert.deepEqual([found, changedNames(found)], [expected, changed])
    })
})

describe('who may reach the Service', () => {
  const local = { labels: { [visibility]: 'cluster-local' } }
  it('does not change with a rollout', () =>
    assert.throws(() => refuseVisibility(worldWith(local), serviceWith()), {
      code: 'E_MANIFEST_VISIBILITY',
      message: /hello/,
    }))

  it('may be said again, or left out', () => {
    refuseVisibility(worldWith(local), serviceWith(local))
    refuseVisibility(worldWith({ labels: {} }), serviceWith(local))
  })
})
