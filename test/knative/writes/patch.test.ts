import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject, ServiceChange } from '../../../src/engine/ports/ports.ts'
import { serviceView } from '../../../src/knative/reads/resources.ts'
import { minScalePatch, servicePatch } from '../../../src/knative/writes/patch.ts'
import { object } from '../../../src/kubernetes/api/json.ts'
import { journal } from '../support/journals.ts'
import { applyPatch } from '../support/json-patch.ts'
import { revision, service } from '../support/objects.ts'

const claimed = (metadata: JsonObject = {}) =>
  service({ metadata: { annotations: { 'kn-rollout.dev/driver': 'me', kept: 'yes' }, ...metadata } })

describe('A change of a Service', () => {
  const changes: readonly [string, JsonObject, ServiceChange][] = [
    [
      'claims an unclaimed one',
      service(),
      { generation: 2, driver: null, set: { driver: 'me', active: true, journal } },
    ],
    ['claims one without labels', service({ metadata: { labels: null } }), { driver: null, set: { active: true } }],
    ['lets go of a claimed one', claimed(), { driver: 'me', set: { driver: null, journal: null, active: false } }],
    ['remembers the tags that are ours', claimed(), { driver: 'me', set: { tags: ['latest', 'previous'] } }],
  ]
  for (const [what, live, change] of changes)
    it(`${what}, and its guards hold on what it was made for`, () => {
      assert.notEqual(applyPatch(live, servicePatch(live, change)), undefined)
    })

  it('writes traffic, template and journal together', () => {
    const traffic = [{ revisionName: 'hello-00001', percent: 100 }]
    const template = { metadata: { annotations: { a: 'b' } }, spec: { containers: [] } }
    const change = { generation: 2, driver: 'me', set: { traffic, template, journal } }
    const view = serviceView(applyPatch(claimed(), servicePatch(claimed(), change)) ?? {})
    assert.deepEqual([view.traffic, view.template, view.journal], [traffic, template, journal])
  })

  for (const [why, stale] of [
    ['the generation moved', claimed({ generation: 3 })],
    ['somebody else drives', service({ metadata: { annotations: { 'kn-rollout.dev/driver': 'other' } } })],
    ['nobody drives any longer', service()],
  ] as const)
    it(`takes nothing when ${why}`, () => {
      const change = { generation: 2, driver: 'me', set: { traffic: [] } }
      assert.equal(applyPatch(stale, servicePatch(claimed(), change)), undefined)
    })

  it('does not claim what was claimed meanwhile, also where there were no annotations at all', () => {
    const bare = service({ metadata: { annotations: null } })
    const { annotations: _, ...metadata } = object(bare.metadata)
    const none = { ...bare, metadata }
    const claim = servicePatch(none, { driver: null, set: { driver: 'me' } })
    assert.equal(serviceView(applyPatch(none, claim) ?? {}).driver, 'me')
    assert.equal(applyPatch(claimed(), claim), undefined)
    const shift = servicePatch(none, { driver: null, set: { traffic: [] } })
    assert.equal(applyPatch(claimed(), shift), undefined)
  })
})

const name = fc.constantFrom('kept', 'kn-rollout.dev/driver', 'kn-rollout.dev/rollout', 'kn-rollout.dev/tags', 'a~b/c')
const map = fc.option(fc.dictionary(name, fc.string({ minLength: 1 })), { nil: undefined })

it('Whatever is there before, all is set that was asked for and all else stays', () => {
  const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined })
  fc.assert(
    fc.property(map, map, text, fc.option(fc.boolean(), { nil: undefined }), (annotations, labels, driver, active) => {
      const metadata = { name: 'hello', uid: 'u1', ...(annotations && { annotations }), ...(labels && { labels }) }
      const live: JsonObject = { ...service(), metadata }
      const before = serviceView(live)
      const set = { driver: driver ?? null, journal: null, ...(active !== undefined && { active }) }
      const patched = applyPatch(live, servicePatch(live, { driver: before.driver ?? null, set }))
      assert.ok(patched)
      const after = serviceView(patched)
      const ours = ['kn-rollout.dev/driver', 'kn-rollout.dev/rollout']
      const others = (of: Readonly<Record<string, string>>) => Object.entries(of).filter(([key]) => !ours.includes(key))
      assert.deepEqual(others(after.annotations), others(before.annotations))
      assert.equal(after.driver, driver)
      assert.equal(after.journal, undefined)
      assert.equal(
        after.labels['kn-rollout.dev/active'],
        active === undefined ? undefined : active ? 'true' : undefined,
      )
    }),
  )
})

describe('A Revision', () => {
  it('is given a min-scale and has it taken away', () => {
    const live = revision()
    const held = applyPatch(live, minScalePatch(live, '3')) ?? {}
    assert.deepEqual(object(object(held.metadata).annotations)['autoscaling.knative.dev/min-scale'], '3')
    assert.deepEqual(applyPatch(held, minScalePatch(held, null)), live)
  })

  it('that somebody else holds by now keeps their value', () => {
    const seen = revision()
    const theirs = applyPatch(seen, minScalePatch(seen, '5')) ?? {}
    assert.equal(applyPatch(theirs, minScalePatch(seen, '3')), undefined)
  })

  it('of the same name but made anew is left alone', () => {
    const another = revision('hello-00001', { metadata: { uid: 'another' } })
    assert.equal(applyPatch(another, minScalePatch(revision(), '3')), undefined)
  })

  it('has what it proved remembered on the Service, and nothing else, where what is known of deleted ones is forgotten', () => {
    const gone = 'verdict.kn-rollout.dev/hello-00000'
    const live = service({ metadata: { annotations: { kept: 'yes', [gone]: '{}' } } })
    const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', why: 'health-failed', cause: 'status 503' } as const
    const change = { driver: null, set: { verdicts: { 'hello-00001': { ...verdict, password: 'hunter2' } } } } as const
    const patched = applyPatch(live, servicePatch(live, change)) ?? {}
    assert.deepEqual(object(patched.metadata).annotations, {
      kept: 'yes',
      'verdict.kn-rollout.dev/hello-00001': JSON.stringify(verdict),
    })
  })
})
