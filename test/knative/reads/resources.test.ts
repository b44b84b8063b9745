import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import {
  autoscalerView,
  configurationView,
  revisionView,
  routeView,
  serviceView,
} from '../../../src/knative/reads/resources.ts'
import { verdictOn } from '../../../src/knative/reads/verdict-on.ts'
import { podView } from '../../../src/knative/startup/pods.ts'
import { isObject, parseJson } from '../../../src/kubernetes/api/json.ts'
import { journal } from '../support/journals.ts'
import { notReady, podSpec, revision, route, service } from '../support/objects.ts'

describe('a Service is read', () => {
  it('with its traffic as asked, its traffic as served, and its conditions', () => {
    const view = serviceView(service())
    assert.deepEqual(view.traffic, [{ latestRevision: true, percent: 100 }])
    assert.deepEqual(view.served, [{ revisionName: 'hello-00001', latestRevision: true, percent: 100 }])
    assert.deepEqual(view.ready, { status: 'True' })
    assert.equal(view.latestReady, 'hello-00001')
    assert.equal(view.lastModifier, 'ops@example')
    assert.equal(view.driver, undefined)
    assert.equal(view.journal, undefined)
  })

  it('without believing a condition that tells of an earlier generation', () => {
    const view = serviceView(service({ metadata: { generation: 3 } }))
    assert.equal(view.ready.status, 'Unknown')
    assert.equal(view.configurationsReady.status, 'Unknown')
  })

  it('before any controller has seen it', () => {
    const { status: _, ...young } = service()
    const view = serviceView(young)
    assert.equal(view.ready.status, 'Unknown')
    assert.deepEqual(view.served, [])
  })

  it('with the journal that was written on it', () => {
    const annotations = { 'kn-rollout.dev/rollout': JSON.stringify(journal), 'kn-rollout.dev/driver': 'me' }
    const view = serviceView(service({ metadata: { annotations } }))
    assert.deepEqual(view.journal, journal)
    assert.equal(view.driver, 'me')
  })

  for (const [why, annotation] of [
    ['no JSON', 'hello'],
    ['a later version', JSON.stringify({ ...journal, v: 2 })],
    ['a stage nobody knows', JSON.stringify({ ...journal, stage: 'dancing' })],
    ['traffic that is no list', JSON.stringify({ ...journal, intended: {} })],
    ['a share without a Revision', JSON.stringify({ ...journal, stable: [{ percent: 100 }] })],
  ] as const)
    it(`with an unreadable journal where there is ${why}`, () => {
      const annotations = { 'kn-rollout.dev/rollout': annotation }
      assert.equal(serviceView(service({ metadata: { annotations } })).journal, 'unreadable')
    })

  for (const [v, expected] of [
    [1, undefined],
    [2, true],
  ] as const)
    it(`with a journal of version ${v}, which is ${expected ? '' : 'not '}newer than this program`, () => {
      const annotations = { 'kn-rollout.dev/rollout': JSON.stringify({ ...journal, v }) }
      assert.equal(serviceView(service({ metadata: { annotations } })).hasNewerJournal, expected)
    })

  it('with the request that was written on it, unless that is none', () => {
    const request = { rollout: 'r1', step: 0, by: { user: 'ann' }, untilMs: 1 }
    const asked = (text: string) =>
      serviceView(service({ metadata: { annotations: { 'kn-rollout.dev/request': text } } })).request
    assert.deepEqual(asked(JSON.stringify(request)), request)
    assert.equal(asked('now'), undefined)
    assert.equal(serviceView(service()).hasNewerJournal, undefined)
  })

  it('with since when it is being deleted, and what keeps it', () => {
    assert.equal(serviceView(service()).deleting, undefined)
    const metadata = { deletionTimestamp: '2026-11-24T10:00:00Z', finalizers: ['own/guard', 7] }
    assert.deepEqual(serviceView(service({ metadata })).deleting, {
      since: '2026-11-24T10:00:00Z',
      finalizers: ['own/guard'],
    })
  })

  it('with which one it is and when it was made, or nothing where that is not said', () => {
    const view = serviceView(service())
    assert.deepEqual([view.uid, view.createdAt], ['u1', '2026-11-24T10:00:00Z'])
    const none = serviceView({ status: { conditions: [{ type: 'Ready', status: 'True' }] } })
    assert.deepEqual([none.uid, none.createdAt, none.generation], ['', '', 0])
    assert.equal(none.ready.status, 'True')
  })

  it('with the metadata of its template only where that is an object', () => {
    const templateOf = (metadata: JsonObject | string) =>
      serviceView(service({ spec: { template: { metadata, spec: {} } } })).template
    assert.deepEqual(templateOf({ labels: {} }), { metadata: { labels: {} }, spec: {} })
    assert.deepEqual(templateOf('none'), { spec: {} })
  })

  it('with what it remembers of a Revision', () => {
    const bad = { is: 'bad', at: '2026-11-24T10:00:00Z', why: 'candidate-failed' }
    const annotations = {
      'verdict.kn-rollout.dev/hello-00001': '{"is":"bad","at":"2026-11-24T10:00:00Z","why":"7 % errors"}',
      'verdict.kn-rollout.dev/hello-00003': JSON.stringify({ ...bad, cause: `no\nway${'!'.repeat(300)}`, other: 1 }),
    }
    const view = serviceView(service({ metadata: { annotations } }))
    assert.deepEqual(verdictOn(view, 'hello-00001'), { is: 'bad', at: '2026-11-24T10:00:00Z', why: '7 % errors' })
    assert.equal(verdictOn(view, 'hello-00002'), undefined)
    assert.deepEqual(verdictOn(view, 'hello-00003'), { ...bad, cause: `no way${'!'.repeat(194)}` })
  })
})

describe('a Revision is read', () => {
  it('with its generation, replicas, image and digest', () => {
    const view = revisionView(revision('hello-00042'))
    assert.equal(view.generation, 42)
    assert.equal(view.replicas, 1)
    assert.equal(view.image, 'registry.example/hello:1')
    assert.deepEqual(view.digests, { 'user-container': 'registry.example/hello@sha256:3f0c' })
    assert.deepEqual(view.spec, podSpec)
  })

  it('with 0 replicas where the status says nothing', () => {
    assert.equal(revisionView(revision('hello-00001', { status: { actualReplicas: null } })).replicas, 0)
  })

  it('with why it is not ready', () => {
    const view = revisionView(revision('hello-00002', { status: notReady('FailedCreate', 'exceeded quota') }))
    assert.deepEqual(view.ready, { status: 'False', reason: 'FailedCreate', message: 'exceeded quota' })
  })

  it('with when it was made, and generation 0 where nobody numbered it', () => {
    assert.equal(revisionView(revision()).createdAt, '2026-11-24T10:00:01Z')
    assert.equal(revisionView(revision('hello-00001', { metadata: { labels: {} } })).generation, 0)
  })

  it('with a scale in the older spelling', () => {
    const annotations = { 'autoscaling.knative.dev/minScale': '3' }
    assert.equal(revisionView(revision('hello-00001', { metadata: { annotations } })).minScale, '3')
  })
})

it('A PodAutoscaler is read with its min-scale, or with none', () => {
  const annotations = { 'autoscaling.knative.dev/min-scale': '3' }
  assert.equal(autoscalerView({ metadata: { annotations } }), '3')
  assert.equal(autoscalerView({ metadata: {} }), null)
})

it('A Configuration is read with which one it is', () => {
  assert.equal(configurationView({ metadata: { uid: 'c1' } }).uid, 'c1')
  assert.equal(configurationView({}).uid, '')
})

it('A Route is read with both its lists', () => {
  const view = routeView(route)
  assert.deepEqual(view.served[0]?.revisionName, 'hello-00001')
  assert.deepEqual(view.allTrafficAssigned, { status: 'True' })
})

/** A recorded object with any of its parts replaced by any JSON. */
const spoiled = (object: JsonObject): fc.Arbitrary<JsonObject> =>
  fc.tuple(fc.nat(200), fc.jsonValue({ maxDepth: 3 })).map(([at, junk]) => {
    let index = 0
    const text = JSON.stringify(object, (_, value: unknown) => (index++ === at ? junk : value))
    const parsed = parseJson(text ?? '{}')
    return isObject(parsed) ? parsed : {}
  })

it('No JSON, however hostile, ends the reading of it', () => {
  const hostile = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
    spoiled(service()),
    spoiled(revision()),
    spoiled(route),
  )
  fc.assert(
    fc.property(hostile, (value) => {
      const junk = parseJson(JSON.stringify(value))
      assert.ok(isObject(junk))
      const view = serviceView(junk)
      assert.equal(typeof view.generation, 'number')
      assert.ok(view.traffic.every(({ percent }) => percent === undefined || Number.isSafeInteger(percent)))
      routeView(junk)
      configurationView(junk)
      assert.equal(typeof revisionView(junk).name, 'string')
      podView(junk)
    }),
  )
})
