import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'

type Case = { readonly name: string; readonly forbid: (place: Place) => Promise<unknown>; readonly says: RegExp }

const cases: readonly Case[] = [
  {
    name: 'a quota has no room left',
    forbid: ({ kubectl }) => kubectl('create', 'quota', 'tight', '--hard=pods=0'),
    says: /exceeded quota: tight/,
  },
  {
    name: 'an admission policy forbids its pods',
    forbid: ({ kubectl, namespace }) =>
      kubectl('label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=restricted'),
    says: /violates PodSecurity "restricted/,
  },
]

describe('a template that the cluster would refuse is found out before anything is touched:', {
  concurrency: 2,
}, () => {
  for (const { name, forbid, says } of cases) {
    scenario(name, async (place) => {
      await place.apply(manifest())
      await forbid(place)
      const before = await place.service()
      const { code, outputs, log, summary } = await place.step({ env: 'TARGET=two' }).ended
      assert.deepEqual([code, outputs.outcome], [2, 'refused'], log)
      assert.match(log, says)
      assert.match(summary, says)
      const after = await place.service()
      assert.equal(after.metadata.generation, before.metadata.generation)
      assert.deepEqual(after.metadata.annotations, before.metadata.annotations)
    })
  }
})
