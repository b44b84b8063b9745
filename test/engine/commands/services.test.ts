/** Services as `list` shows them: what each serves, and in which order. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { servicesOutcome, summaryOf } from '../../../src/engine/commands/status.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, serviceWith, snapshotOf, stable } from '../support/views.ts'

const nowMs = Date.parse('2026-11-24T10:00:30Z')
const served: readonly TrafficTarget[] = [
  { revisionName: stable, latestRevision: false, percent: 70, tag: 'previous', url: 'https://previous-hello.example' },
  { revisionName: stable, latestRevision: false, percent: 20 },
  { revisionName: candidate, latestRevision: false, percent: 10, tag: 'latest', url: 'https://latest-hello.example' },
]

describe('a Service in a list', () => {
  const names = { namespace: 'shop', name: 'hello', nowMs }
  const summary = (...args: Parameters<typeof serviceWith>) =>
    summaryOf({ ...serviceWith(...args), journal: undefined }, names)
  const floating: readonly TrafficTarget[] = [{ latestRevision: true, percent: 100 }]

  it('has what receives traffic, its age and its address', () => {
    assert.deepEqual(summary({ served, traffic: served, url: 'https://hello.example' }), {
      namespace: 'shop',
      service: 'hello',
      url: 'https://hello.example',
      ready: { status: 'True' },
      isInForce: true,
      traffic: [
        { revision: stable, percent: 90 },
        { revision: candidate, percent: 10 },
      ],
      ageMs: 3_630_000,
    })
  })

  it('is never younger than nothing, and names also a Revision with 1 % of traffic', () => {
    const split = [
      { revisionName: stable, percent: 99 },
      { revisionName: candidate, percent: 1 },
    ]
    const { ageMs, traffic } = summary({ served: split, createdAt: '2026-11-24T10:00:31Z' })
    assert.deepEqual([ageMs, traffic.at(-1)], [0, { revision: candidate, percent: 1 }])
  })

  it('is in force where what it asks for is served, also by a floating entry', () => {
    const onCandidate = [{ revisionName: candidate, percent: 100 }]
    assert.equal(summary({ traffic: floating, served: onCandidate, latestReady: candidate }).isInForce, true)
    assert.equal(summary({ traffic: floating, served: onCandidate, latestReady: stable }).isInForce, false)
    assert.equal(summary({ traffic: served, served: onCandidate }).isInForce, false)
  })

  it('comes first while a rollout of it is open', () => {
    const { journal } = snapshotOf({ journal: { deadlineMs: nowMs + 1 } }).service ?? assert.fail()
    const [quiet, open] = [serviceWith({ journal: undefined }), serviceWith({ journal })]
    const list = [
      ['z', open],
      ['b', quiet],
      ['a', quiet],
      ['c', open],
    ] as const
    const outcome = servicesOutcome(list.map(([name, service]) => summaryOf(service, { ...names, name })))
    assert.deepEqual(
      outcome.services?.map(({ service }) => service),
      ['c', 'z', 'a', 'b'],
    )
    assert.deepEqual([outcome.kind, outcome.percent], ['unchanged', 0])
  })
})
