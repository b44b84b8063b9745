/** The formulas against SciPy's: fixtures/verdicts.py made the numbers. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { requestsToAbort } from '../../../src/rollout/analysis/forecast/time-to-abort.ts'
import {
  fewestToAcceptance,
  meanToAcceptance,
  moreForEachBad,
} from '../../../src/rollout/analysis/forecast/time-to-accept.ts'
import { accepting } from '../../../src/rollout/analysis/statistics/acceptance.ts'
import { boundsOf } from '../../../src/rollout/analysis/statistics/bounds.ts'
import { clumped, clumpingOf, freshClumping } from '../../../src/rollout/analysis/statistics/clumping.ts'
import {
  advance,
  evidenceOf,
  freshProcess,
  lnRatiosOfLimit,
  lnRatiosOfStable,
  stakeOf,
} from '../../../src/rollout/analysis/statistics/e-process.ts'
import fixtures from '../fixtures/verdicts.json' with { type: 'json' }

const near = (found: number | undefined, expected: number): void =>
  assert.ok(
    found !== undefined && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${found} is not ${expected}`,
  )

const pollsOf = ({ n, bad }: { n: number[]; bad: number[] }) =>
  n.map((requests, index) => ({ n: requests, bad: bad[index] ?? 0 }))

describe('formulas, as SciPy has them', () => {
  for (const fixture of fixtures.rollouts) {
    const { limit, detect, clumping, starts, evidence, accepted } = fixture
    it(`evidence against a limit of ${limit} and for it, poll by poll`, () => {
      let [process, soFar] = [freshProcess, 0]
      for (const [index, counts] of pollsOf(fixture).entries()) {
        const stake = stakeOf(process, starts.includes(index), 60)
        process = advance(process, stake, lnRatiosOfLimit(counts, limit, clumping))
        soFar = accepting(soFar, counts, { limit, detect, missedFault: 0.1, clumping })
        near(evidenceOf(process), evidence[index] ?? Number.NaN)
        near(soFar, accepted[index] ?? Number.NaN)
      }
    })
  }

  it('evidence against being like stable, block by block', () => {
    for (const { n, bad, stableN, stableBad, lnRatios } of fixtures.pairs) {
      const pair = { candidate: { n, bad }, stable: { n: stableN, bad: stableBad } }
      for (const [index, found] of lnRatiosOfStable(pair, 1).entries()) near(found, lnRatios[index] ?? Number.NaN)
    }
  })

  it('how errors clump', () => {
    let clumping = freshClumping
    for (const [index, counts] of pollsOf(fixtures.clumping).entries()) {
      clumping = clumped(clumping, counts, { limit: 0.05, falseAbort: 0.05 })
      near(clumpingOf(clumping), fixtures.clumping.is[index] ?? Number.NaN)
    }
  })

  it('between which shares the true one surely lies', () => {
    for (const { bad, n, from, to } of fixtures.bounds) {
      const found = boundsOf({ n, bad })
      near(found.from, from)
      near(found.to, to)
    }
  })

  it('requests until a fault is found', () => {
    for (const { median, most, ...fault } of fixtures.toAbort)
      assert.deepEqual(requestsToAbort({ ...fault, within: 5_000 }), { median, most })
  })

  it('requests until acceptance if none is bad, and how many more for each that is', () => {
    for (const { fewest, more, ...test } of fixtures.toAccept) {
      assert.equal(fewestToAcceptance(test), fewest)
      near(moreForEachBad(test), more)
    }
  })
})

describe('requests until a fault is found', () => {
  const fault = { limit: 0.01, falseAbort: 0.05, share: 0.05, stake: 0.7 }
  it('are not told where nine in ten rollouts take more', () =>
    assert.equal(requestsToAbort({ ...fault, within: 219 }), undefined))
  it('are told up to the last that is looked at', () => {
    const { most = 0 } = requestsToAbort({ ...fault, within: 10_000 }) ?? {}
    assert.equal(requestsToAbort({ ...fault, within: most })?.most, most)
    assert.equal(requestsToAbort({ ...fault, within: most - 1 }), undefined)
  })
  it('of a limit of 0: those until the first bad answer', () =>
    assert.deepEqual(requestsToAbort({ ...fault, limit: 0, share: 0.1, within: 1_000 }), { median: 7, most: 22 }))
})

describe('requests until acceptance', () => {
  const usual = { missedFault: 0.1 }
  it('on average: more where more is bad, and without end where the limit itself is', () => {
    const at = (share: number) => meanToAcceptance({ ...usual, limit: 0.01, detect: 0.05 }, share)
    assert.ok(at(0) < at(0.002) && at(0.002) < at(0.01))
    assert.equal(at(0.03), Number.POSITIVE_INFINITY)
    near(at(0), Math.log(10) / Math.log(0.99 / 0.95))
    near(at(0.01), Math.log(10) / (0.99 * Math.log(0.99 / 0.95) - 0.01 * Math.log(5)))
  })
})
