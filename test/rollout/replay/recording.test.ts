/** Which lines are a recording: anyone may have written the file. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { recordedIn } from '../../../src/rollout/replay/recording.ts'

const rollout = {
  is: 'rollout',
  v: 1,
  namespace: 'shop',
  service: 'hello',
  atMs: 0,
  limits: { maxErrorRate: 0.01 },
  sources: [{ name: 'probes', one: 'probe' }],
  plan: { steps: [{ percent: 10, holdMs: 1_000 }], limits: { readyMs: 1, routeMs: 1, totalMs: 1 } },
}
const judged = { is: 'judged', atMs: 5, pending: [{ source: 'probes', dueMs: 4 }] }

describe('a recording', () => {
  it('is its lines, but for those of a kind that is not known', () =>
    assert.deepEqual(recordedIn([rollout, judged, { is: 'of a later version' }]), [rollout, judged]))

  it('has measurements of both sides', () => {
    const measured = (of: string) => ({ is: 'measured', source: 'probes', atMs: 1, n: 1, bad: 0, of })
    const lines = [rollout, measured('candidate'), measured('stable')]
    assert.deepEqual(recordedIn(lines), lines)
  })

  for (const [what, line] of [
    ['a request without its source', { ...judged, pending: [{ dueMs: 4 }] }],
    ['a request that was due at no time', { ...judged, pending: [{ source: 'probes' }] }],
    ['no list of requests', { is: 'judged', atMs: 5 }],
    ['a measurement of neither side', { is: 'measured', source: 'probes', atMs: 1, n: 1, bad: 0, of: 'both' }],
    ['a measurement of no source', { is: 'measured', atMs: 1, n: 1, bad: 0, of: 'stable' }],
    ['a measurement without a number of answers', { is: 'measured', source: 'probes', atMs: 1, bad: 0, of: 'stable' }],
    ['an end of a step without its requests', { is: 'step-ended', atMs: 5, verdict: 'passed' }],
    ['an end of a step at no time', { ...judged, is: 'step-ended', atMs: undefined }],
    ['a second beginning', rollout],
    ['no object', 7],
  ] as const)
    it(`has the number of the line with ${what}`, () => assert.equal(recordedIn([rollout, judged, line]), 3))

  for (const [what, change] of [
    ['another version', { v: 2 }],
    ['a limit that is no number', { limits: { maxErrorRate: 'none' } }],
    ['a source without a name', { sources: [{ one: 'probe' }] }],
    ['a plan without steps', { plan: { limits: rollout.plan.limits } }],
    ['a plan without limits', { plan: { steps: [] } }],
  ] as const)
    it(`begins with no ${what}`, () => assert.equal(recordedIn([{ ...rollout, ...change }]), 1))

  it('is none without a line', () => assert.equal(recordedIn([]), 1))
})
