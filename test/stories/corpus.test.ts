/**
 * Manifests as people have them (test/corpus/manifests), each deployed twice: the first deployment, then one change on itself. After both the
 * candidate serves, and the Service follows its latest Revision. The same file a third time changes nothing. What Knative refuses as it
 * comes, and what not even the test cluster runs, is not played here.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { manifests } from '../corpus/corpus.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { emptyStage, namespace } from './support/stage.ts'

describe('a manifest as people have it is promoted twice', () => {
  it('for at least 25 of them', () => assert.ok(manifests.length >= 25))
  const played = manifests.filter(({ isAdmissionOnly, needsFlag }) => !isAdmissionOnly && !needsFlag)
  for (const { file, text, changed } of played)
    it(file, async () => {
      const stage = emptyStage()
      const endings: unknown[] = []
      for (const manifest of [text, changed, changed]) {
        const { outcome } = await rollItOut(stage, { service: 'corpus', steps: '100', hold: '1s' }, { manifest })
        const service = stage.sandbox.store.services.get(namespace, 'corpus')
        endings.push([outcome.kind, outcome.next, service?.spec.traffic?.[0]?.latestRevision])
      }
      const promoted = ['promoted', [], true]
      assert.deepEqual(endings, [promoted, promoted, ['unchanged', [], true]])
    })
})
