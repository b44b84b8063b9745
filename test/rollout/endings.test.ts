/** What the exit code says of an ending, and in which words the reasons of a bad candidate are told. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exitCodeOf } from '../../src/rollout/endings.ts'
import { badWords, provesBad } from '../../src/rollout/policy.ts'

type Ending = Parameters<typeof exitCodeOf>[0]

describe('the exit code', () => {
  const rows: readonly [string, 0 | 1 | 2 | 3, readonly Ending['kind'][]][] = [
    [
      'where users are where they were asked to be',
      0,
      ['promoted', 'unchanged', 'split', 'paused', 'rolled-back', 'requested', 'recovered'],
    ],
    ['where a release is not out', 1, ['aborted', 'first-deployment-failed', 'left-open']],
    ['where nothing was touched', 2, ['refused']],
    ['where a person must look', 3, ['stopped', 'uncertain']],
  ]
  for (const [when, code, kinds] of rows)
    for (const kind of kinds) it(`is ${code} ${when}: ${kind}`, () => assert.equal(exitCodeOf({ kind }), code))

  const asked: readonly [Ending['kind'], 0 | 1 | 2 | 3, string][] = [
    ['aborted', 0, 'traffic is back'],
    ['first-deployment-failed', 0, 'the candidate serves nobody'],
    ['promoted', 1, 'it came too late'],
    ['stopped', 3, 'somebody else changed the traffic'],
  ]
  for (const [kind, code, why] of asked)
    it(`of an abort that was asked for is ${code} where ${why}`, () =>
      assert.equal(exitCodeOf({ kind, because: 'asked' }), code))

  it('of an abort for another reason is that of the abort', () =>
    assert.equal(exitCodeOf({ kind: 'aborted', because: 'health-failed' }), 1))
})

describe('the reason of a bad candidate', () => {
  it('is told in words, and one of another version as it is', () =>
    assert.deepEqual(
      [badWords('candidate-failed'), badWords('of-a-later-version')],
      ['cannot start', 'of-a-later-version'],
    ))

  it('proves it bad only where the candidate itself is the cause', () =>
    assert.deepEqual([provesBad('analysis-failed'), provesBad('cancelled')], [true, false]))
})
