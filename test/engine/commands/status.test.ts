/** A Service as it was read once, as `status` shows it and other programs read it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Reading, statusOf, statusOutcome } from '../../../src/engine/commands/status.ts'
import type { RolloutStatus } from '../../../src/engine/ports/events.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, revisionWith, routeWith, serviceWith, snapshotOf, stable } from '../support/views.ts'

const target = { server: 'https://k8s.example', namespace: 'shop', service: 'hello' }
const nowMs = Date.parse('2026-11-24T10:00:30Z')
const reading = (scene: Parameters<typeof snapshotOf>[0], rest: Partial<Reading> = {}): Reading => ({
  snapshot: snapshotOf(scene),
  nowMs,
  target,
  ...rest,
})

const served: readonly TrafficTarget[] = [
  { revisionName: stable, latestRevision: false, percent: 70, tag: 'previous', url: 'https://previous-hello.example' },
  { revisionName: stable, latestRevision: false, percent: 20 },
  { revisionName: candidate, latestRevision: false, percent: 10, tag: 'latest', url: 'https://latest-hello.example' },
]

describe('the status of a Revision', () => {
  const statusesOf = (...args: Parameters<typeof reading>) => statusOf(reading(...args)).revisions
  const plain = { ready: { status: 'True' }, pods: 1, ageMs: 30_000 }

  it('has all of its traffic and its tags, the newest Revision first', () =>
    assert.deepEqual(statusesOf({ service: { served } }), [
      { ...plain, name: candidate, role: 'candidate', percent: 10, tags: ['latest'] },
      { ...plain, name: stable, role: 'stable', percent: 90, wanted: 100, tags: ['previous'] },
    ]))

  it('has no percent where it is in no target, and 0 where its target has none', () =>
    assert.deepEqual(
      statusesOf({ service: { served: [{ revisionName: stable, latestRevision: false }] } }).map((each) => [
        'percent' in each,
        each.percent,
      ]),
      [
        [false, undefined],
        [true, 0],
      ],
    ))

  it('has its image, pods, and what it proved, and why', () => {
    const verdict = { is: 'bad', at: '2026-11-24T10:00:20Z', why: 'analysis-failed' } as const
    const proven = revisionWith(stable, { image: 'registry.example/hello:1', replicas: 3, verdict })
    const [found] = statusesOf({ service: { served: [] }, revisions: [proven] })
    assert.deepEqual(found, {
      ...plain,
      name: stable,
      role: 'stable',
      wanted: 100,
      tags: [],
      pods: 3,
      image: 'registry.example/hello:1',
      verdict: { is: 'bad', why: 'analysis-failed', agoMs: 10_000 },
    })
  })

  it('is never younger than nothing, whatever the clocks say', () => {
    const verdict = { is: 'good', at: '2026-11-24T10:00:31Z' } as const
    const fresh = revisionWith(stable, { createdAt: '2026-11-24T10:00:31Z', verdict })
    const [found] = statusesOf({ revisions: [fresh] })
    assert.deepEqual([found?.ageMs, found?.verdict], [0, { is: 'good', agoMs: 0 }])
  })
})

describe('the status of a Service', () => {
  it('names the cluster, and its version, ingress and address where they are known', () => {
    const {
      revisions: _,
      rollout: __,
      conditions: ____,
      ...all
    } = statusOf(
      reading(
        { service: { url: 'https://hello.example' } },
        { installation: { version: '1.23.0', ingress: 'kourier' } },
      ),
    )
    const form = { isFloating: false, template: { revision: candidate, isServed: false } }
    assert.deepEqual(all, { ...target, ...form, knative: '1.23.0', ingress: 'kourier', url: 'https://hello.example' })
    const { revisions: ___, rollout: _____, conditions, ...least } = statusOf(reading({}))
    assert.deepEqual(least, { ...target, ...form })
    assert.deepEqual(
      conditions?.map(({ type, status }) => [type, status]),
      [
        ['Ready', 'True'],
        ['ConfigurationsReady', 'True'],
        ['RoutesReady', 'True'],
      ],
    )
  })

  it('says whether traffic follows the latest Revision, and whether its configuration is served', () => {
    const formOf = (service: Parameters<typeof serviceWith>[0], rest: Partial<Reading> = {}) => {
      const { isFloating, template } = statusOf(reading({ service }, rest))
      return [isFloating, template?.revision, template?.isServed]
    }
    const floating = [{ latestRevision: true, percent: 100 }]
    assert.deepEqual(formOf({ traffic: floating, served }), [true, candidate, true])
    assert.deepEqual(formOf({ served: [] }), [false, candidate, false])
    assert.deepEqual(formOf({}, { copies: new Map([[candidate, stable]]) }), [false, candidate, true])
    assert.deepEqual(formOf({ observedGeneration: 1 }), [false, undefined, undefined])
    assert.deepEqual(formOf({ latestCreated: undefined }), [false, undefined, undefined])
  })

  it('that is not there has neither Revisions nor a rollout', () =>
    assert.deepEqual(statusOf(reading({ service: null, revisions: [] })), { ...target, revisions: [] }))
})

describe('the traffic that is wanted', () => {
  const wantedOf = (traffic: readonly TrafficTarget[], latestReady = candidate) =>
    statusOf(reading({ service: { traffic, latestReady } })).revisions.map(({ name, wanted }) => [name, wanted])

  it('of an entry that floats is that of the latest ready Revision', () => {
    assert.deepEqual(wantedOf([{ latestRevision: true, percent: 100 }]), [
      [candidate, 100],
      [stable, undefined],
    ])
    assert.deepEqual(
      wantedOf([
        { latestRevision: true, percent: 30 },
        { revisionName: stable, percent: 70 },
      ]),
      [
        [candidate, 30],
        [stable, 70],
      ],
    )
  })
})

describe('the status of a rollout', () => {
  const rolloutOf = (journal: Partial<Journal>, service: Parameters<typeof serviceWith>[0] = {}) => {
    const { service: made } = snapshotOf({ journal })
    return statusOf(reading({ service: { ...made, ...service } })).rollout
  }
  const usual = { stage: 'stepping', candidate, step: 1, steps: 2 } as const
  const later = nowMs + 1

  const rows: readonly [string, RolloutStatus | 'unreadable' | undefined, RolloutStatus | 'unreadable' | undefined][] =
    [
      ['that is driven is timed', rolloutOf({ deadlineMs: later }), { ...usual, untilMs: later }],
      ['is over at its deadline', rolloutOf({ deadlineMs: nowMs }), { ...usual, untilMs: nowMs, isOver: true }],
      [
        'names its job, and counts its steps from 1',
        rolloutOf({ step: 1, deadlineMs: later, job: { url: 'https://ci.example/1' } as Journal['job'] }),
        { ...usual, step: 2, jobUrl: 'https://ci.example/1', untilMs: later },
      ],
      ['cannot be read', rolloutOf({}, { journal: 'unreadable' }), 'unreadable'],
    ]
  for (const [what, found, expected] of rows) it(what, () => assert.deepEqual(found, expected))

  it('that nobody drives is timed while it is paused alone', () => {
    const statusAt = (stage: Journal['stage']) => {
      const snapshot = snapshotOf({ journal: { stage, deadlineMs: later } })
      const { driver: __, ...service } = snapshot.service ?? serviceWith()
      return statusOf({ snapshot: { ...snapshot, service }, nowMs, target }).rollout
    }
    assert.deepEqual(statusAt('paused'), { ...usual, stage: 'paused', untilMs: later })
    assert.deepEqual(statusAt('stepping'), usual)
  })

  it('without a candidate yet names none', () => {
    const snapshot = snapshotOf({ journal: { deadlineMs: later } })
    const { service } = snapshot
    assert.ok(service && typeof service.journal === 'object')
    const { candidate: __, ...journal } = service.journal
    const { rollout } = statusOf({ snapshot: { ...snapshot, service: { ...service, journal } }, nowMs, target })
    assert.deepEqual(rollout, { stage: 'stepping', step: 1, steps: 2, untilMs: later })
  })
})

describe('the outcome of `status`', () => {
  it('changes nothing, and has the addresses that are known', () => {
    const scene = { service: { served, url: 'https://hello.example' }, route: routeWith(served) }
    const outcome = statusOutcome(reading(scene), 'latest')
    const { status, ...rest } = outcome
    assert.deepEqual(rest, {
      kind: 'unchanged',
      reason: 'Nothing was changed.',
      next: [],
      url: 'https://hello.example',
      candidateUrl: 'https://latest-hello.example',
      traffic: served,
      percent: 0,
      steps: [],
      exposure: [],
    })
    assert.deepEqual(status, statusOf(reading(scene)))
    const without = statusOutcome(reading({}), 'latest')
    assert.deepEqual(['url' in without, 'candidateUrl' in without], [false, false])
  })

  it('is refused where there is no Service', () =>
    assert.throws(() => statusOutcome(reading({ service: null }), 'latest'), { code: 'E_NOT_THERE', message: /hello/ }))
})
