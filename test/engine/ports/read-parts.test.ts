/** Reading parts of a snapshot: what a driver is asked for, what is wrong with a Route, who serves, where a tag will be. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Condition, RouteView, ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import {
  factsOf,
  isAboutToServe,
  isTemplateOfRollout,
  journalIn,
  liveRevisionOf,
  recordedTags,
  requestFor,
  routeTrouble,
  servingIn,
  tagUrlFor,
  urlOf,
  whyNotReady,
} from '../../../src/engine/ports/read-snapshot.ts'
import { templates } from '../../../src/knative/template/template.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import {
  candidate,
  foreignTemplate,
  journalWith,
  newTemplate,
  oldTemplate,
  onStable,
  revisionWith,
  routeWith,
  serviceWith,
  snapshotOf,
  stable,
} from '../support/views.ts'

it('a journal that cannot be read is none', () => {
  assert.equal(journalIn(snapshotOf({ service: { journal: 'unreadable' } })), undefined)
  assert.equal(journalIn(snapshotOf({ journal: { id: 'r7' } }))?.id, 'r7')
  assert.equal(journalIn(snapshotOf({ service: null })), undefined)
})

describe('a request to promote', () => {
  const journal = journalWith({ id: 'r1', step: 1 })
  const request = { rollout: 'r1', step: 1, by: { user: 'ops' }, untilMs: 5_000 }
  const isHeard = (change: Partial<typeof request>, nowMs = 4_000) =>
    requestFor(snapshotOf({ service: { request: { ...request, ...change } } }), journal, nowMs) !== undefined

  it('is heard in its step until its time is past', () =>
    assert.deepEqual([isHeard({}), isHeard({}, 5_000), isHeard({}, 5_001)], [true, true, false]))

  it('is over in another step or rollout', () =>
    assert.deepEqual([isHeard({ step: 0 }), isHeard({ step: 2 }), isHeard({ rollout: 'r2' })], [false, false, false]))

  it('is none where nobody made one, or the Service is gone', () => {
    assert.equal(requestFor(snapshotOf(), journal, 0), undefined)
    assert.equal(requestFor(snapshotOf({ service: null }), journal, 0), undefined)
  })
})

describe('the trouble of a Route', () => {
  const no = (change: Partial<Condition> = {}): Condition => ({ status: 'False', reason: 'No', ...change })
  const troubleOf = (change: Partial<RouteView>) => routeTrouble({ ...routeWith(onStable), ...change })

  it('is the first of its conditions that is not met', () => {
    const all = { allTrafficAssigned: no(), ingressReady: no(), certificateProvisioned: no() }
    assert.equal(troubleOf(all), 'AllTrafficAssigned is False, No')
    assert.equal(troubleOf({ ...all, allTrafficAssigned: { status: 'True' } }), 'IngressReady is False, No')
    assert.equal(troubleOf({ certificateProvisioned: no() }), 'CertificateProvisioned is False, No')
  })

  it('is told with the message, without its last full stop', () =>
    assert.equal(
      troubleOf({ ingressReady: no({ status: 'Unknown', reason: 'Pending', message: 'Not yet.\n' }) }),
      'IngressReady is Unknown, Pending: Not yet',
    ))

  it('is none of a condition that is met, whatever its reason, or that gives no reason', () => {
    assert.equal(troubleOf({ certificateProvisioned: { status: 'True', reason: 'TLSNotEnabled' } }), undefined)
    assert.equal(troubleOf({ ingressReady: { status: 'Unknown' } }), undefined)
    assert.equal(routeTrouble(undefined), undefined)
  })
})

describe('who is to be taken for serving', () => {
  const unserved: RouteView = { ...routeWith(onStable), served: [] }
  const none = { service: { served: [] }, route: unserved }
  const unready = [revisionWith(stable, { ready: { status: 'False' } }), revisionWith(candidate)]

  it('is what the Route serves, or as the Service says where the Route says nothing', () => {
    const [byRoute, byService] = [[{ revisionName: candidate, percent: 100 }], onStable]
    const service = { served: byService, traffic: [] }
    assert.deepEqual(servingIn(snapshotOf({ service, route: routeWith(byRoute) })), byRoute)
    assert.deepEqual(servingIn(snapshotOf({ service, route: unserved })), byService)
  })

  it('is what the Service asks for, where nobody is served and that is ready', () => {
    assert.deepEqual(servingIn(snapshotOf(none)), onStable)
    assert.deepEqual(servingIn(snapshotOf({ ...none, revisions: unready })), [])
    assert.deepEqual(
      [none, { ...none, revisions: unready }].map((scene) => isAboutToServe(snapshotOf(scene))),
      [true, false],
    )
  })

  it('is the latest ready Revision, where the Service asks for no name', () => {
    const floating: readonly TrafficTarget[] = [{ latestRevision: true, percent: 100 }]
    const [target] = servingIn(snapshotOf({ ...none, service: { served: [], traffic: floating } }))
    assert.equal(target?.revisionName, candidate)
  })

  it('is nobody new where somebody is served', () => assert.equal(isAboutToServe(snapshotOf()), false))
  it('is nobody without a Service', () => {
    assert.deepEqual(servingIn(snapshotOf({ service: null })), [])
    assert.equal(isAboutToServe(snapshotOf({ service: null })), false)
  })
})

describe('the address of a tag', () => {
  const withUrl = (url: string) => [{ tag: 'latest', url, percent: 0 }]

  it('is the Route’s, and the Service’s where there is no Route', () => {
    const service = { served: withUrl('http://by-service') }
    const route = { ...routeWith(onStable), served: withUrl('http://by-route') }
    const { route: _, ...without } = snapshotOf({ service })
    assert.equal(urlOf(snapshotOf({ service, route }), 'latest'), 'http://by-route')
    assert.equal(urlOf(without, 'latest'), 'http://by-service')
    assert.equal(urlOf(without, 'unknown'), undefined)
  })
})

describe('where a tag will be', () => {
  const served = (...targets: readonly TrafficTarget[]) => ({ route: { ...routeWith(onStable), served: targets } })
  const old: TrafficTarget = { tag: 'old', url: 'https://old.hello.example', percent: 0 }
  const service = { url: 'https://hello.example' }

  it('is its own address where the Route tells one', () =>
    assert.equal(tagUrlFor(snapshotOf({ service, ...served(old) }), 'old'), 'https://old.hello.example'))

  it('is made like that of another tag', () => {
    const untagged: TrafficTarget = { url: 'https://hello.example', percent: 100 }
    const silent: TrafficTarget = { tag: 'silent', percent: 0 }
    const snapshot = snapshotOf({ service, ...served(untagged, silent, old) })
    assert.equal(tagUrlFor(snapshot, 'latest'), 'https://latest.hello.example')
  })

  it('is like that of a tag of the Service where there is no Route', () => {
    const { route: _, ...snapshot } = snapshotOf({ service: { ...service, served: [old] } })
    assert.equal(tagUrlFor(snapshot, 'latest'), 'https://latest.hello.example')
  })

  it('is made as Knative does by default where no tag has an address', () => {
    assert.equal(tagUrlFor(snapshotOf({ service }), 'latest'), 'https://latest-hello.example')
    assert.equal(tagUrlFor(snapshotOf(), 'latest'), undefined)
    assert.equal(tagUrlFor(snapshotOf({ service: null }), 'latest'), undefined)
  })
})

describe('the tags of rollouts', () => {
  const withTags = (tags: string, traffic: ServiceView['traffic'] = []) =>
    serviceWith({ annotations: { 'kn-rollout.dev/tags': tags }, traffic })

  it('are those that were written down', () => {
    assert.deepEqual(recordedTags(withTags('latest,previous')), ['latest', 'previous'])
    assert.deepEqual(recordedTags(withTags('')), [])
    assert.deepEqual(recordedTags(serviceWith()), [])
  })

  it('are ours as long as they are in the traffic list', () => {
    const service = withTags('latest,previous', [{ revisionName: stable, tag: 'previous', percent: 100 }])
    assert.deepEqual(factsOf({ ...snapshotOf(), service }, 0).ownTags, ['previous'])
    assert.deepEqual(factsOf(snapshotOf({ service: null }), 0).ownTags, [])
  })
})

describe('why a Revision is not ready', () => {
  const ready = { status: 'Unknown', reason: 'Deploying' } as const
  const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', cause: 'no database' } as const

  it('is what Knative says of it, else what its verdict keeps, else a reason', () => {
    const said = { ready: { ...ready, message: 'the image does not\nexist.' }, verdict }
    assert.equal(whyNotReady(revisionWith(stable, said)), 'the image does not exist')
    assert.equal(whyNotReady(revisionWith(stable, { ready, verdict })), 'no database')
    assert.equal(whyNotReady(revisionWith(stable, { ready })), 'Deploying')
    assert.equal(whyNotReady(undefined), 'it no longer exists')
  })
})

describe('the Revision of the live template', () => {
  const nameIn = (snapshot: Snapshot) => liveRevisionOf(snapshot, templates)?.name

  it('is the one of the generation in which the Configuration took it', () => {
    assert.equal(nameIn(snapshotOf()), candidate)
    assert.equal(nameIn(snapshotOf({ service: { template: oldTemplate, latestCreated: stable } })), stable)
  })

  it('is none while the Configuration has another one, or where either is gone', () => {
    const { configuration: _, ...withoutConfiguration } = snapshotOf()
    const { service: __, ...withoutService } = snapshotOf()
    const edited = { ...withoutService, service: { ...serviceWith(), template: foreignTemplate } }
    assert.deepEqual([edited, withoutConfiguration, withoutService].map(nameIn), [undefined, undefined, undefined])
  })
})

describe('a template is that of the rollout', () => {
  const isIts = (template: ServiceView['template'], sent?: string) => {
    const { sent: _, ...journal } = journalWith({ candidate })
    const revisions = [revisionWith(stable), revisionWith(candidate)]
    const latestCreated = template === newTemplate ? candidate : stable
    const snapshot = snapshotOf({ service: { template, latestCreated }, revisions })
    return isTemplateOfRollout(snapshot, { ...journal, ...(sent && { sent }) }, templates)
  }
  const fingerprint = templates.fingerprint(newTemplate)

  it('by what was sent', () =>
    assert.deepEqual([isIts(newTemplate, fingerprint), isIts(oldTemplate, fingerprint)], [true, false]))

  it('by the candidate that it found, where it sent none', () =>
    assert.deepEqual([isIts(newTemplate), isIts(oldTemplate)], [true, false]))

  it('never where the Service or the candidate is gone', () => {
    const { sent: _, ...journal } = journalWith({ candidate: 'hello-00009' })
    assert.equal(isTemplateOfRollout(snapshotOf({ revisions: [] }), journal, templates), false)
    assert.equal(
      isTemplateOfRollout(snapshotOf({ service: null }), journalWith({ sent: fingerprint }), templates),
      false,
    )
  })
})
