/** `curl`: the health check of what is served now, by itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkNow } from '../../../src/engine/commands/check-health.ts'
import type { HealthResult, HostAnswer, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { routeWith, snapshotOf } from '../support/views.ts'
import { play } from '../support/world.ts'

const [url, tagUrl] = ['https://hello.example', 'https://latest-hello.example']
const tagged: readonly TrafficTarget[] = [
  { revisionName: 'hello-00001', percent: 100 },
  { revisionName: 'hello-00002', percent: 0, tag: 'latest', url: tagUrl },
]
const passed: HealthResult = { is: 'passed', attempts: 1, status: 200, ms: 20 }

const checked = (snapshot: Snapshot, result: HealthResult = passed, answer: HostAnswer = { is: 'knative' }) => {
  const { world, events } = play({ snapshot })
  const health = { ...world.health, command: (at: string) => `curl ${at}`, run: async () => result }
  const hosts = { ...world.hosts, now: async () => answer }
  return { outcome: checkNow({ ...world, health, hosts }), events }
}

describe('a health check by itself', () => {
  const untagged = snapshotOf({ service: { url } })
  for (const [what, snapshot, asked] of [
    ['the candidate, where there is one', snapshotOf({ service: { url }, route: routeWith(tagged) }), tagUrl],
    ['the Service, where there is no candidate', untagged, url],
  ] as const)
    it(`asks ${what}, and says how it would be typed, what was answered, and that it is healthy`, async () => {
      const { outcome, events } = checked(snapshot)
      const { kind, reason } = await outcome
      assert.deepEqual([kind, reason], ['unchanged', `${asked} is healthy.`])
      assert.deepEqual(events, [
        { is: 'health-started', command: `curl ${asked}` },
        { is: 'health', result: passed, candidateUrl: asked },
        { is: 'ended', outcome: await outcome },
      ])
    })

  it('is refused where there is nothing to ask', () =>
    assert.rejects(checked(snapshotOf({ service: null })).outcome, { code: 'E_NOT_THERE' }))

  const failed = { is: 'failed', attempts: 3, why: 'HTTP 503' } as HealthResult
  const rows: readonly [string, HealthResult, HostAnswer, RegExp][] = [
    ['was cancelled', { is: 'cancelled' }, { is: 'nothing', why: 'silence' }, /the check was cancelled/],
    ['failed', failed, { is: 'knative' }, /HTTP 503/],
    ['passed at something else', passed, { is: 'other', why: 'it is a proxy' }, /not proven.*it is a proxy/],
    ['failed at something else', failed, { is: 'other', why: 'it is a proxy' }, /not proven.*it is a proxy/],
  ]
  for (const [what, result, answer, message] of rows)
    it(`that ${what} is an error, and says so`, () =>
      assert.rejects(checked(untagged, result, answer).outcome, { code: 'E_UNHEALTHY', message }))
})
