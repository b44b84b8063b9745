import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  grown,
  type Read,
  type Series,
  scrapeInterval,
  type Targets,
  untilLevel,
} from '../../../src/evidence/prometheus/samples.ts'

/** Scraped every 10 s from `firstS` on. */
const series = (values: readonly number[], { firstS = 10, pod = 'a', code = '200' } = {}): Series => ({
  labels: { pod, code },
  samples: values.map((value, index) => ({ atS: firstS + 10 * index, value })),
})

const upTo = (atS: number, every = 15): Read => {
  const samples = [2, 1, 0].map((index) => ({ atS: atS - every * index, value: 100 - index }))
  return { requests: [{ labels: { pod: 'a' }, samples }] }
}

describe('both sides', () => {
  const rows: [string, number, Read, Read][] = [
    ['are level where both were just scraped', 0, upTo(73), upTo(75)],
    ['are waited for where one has its scrape before it', 2, upTo(73), upTo(60)],
    ['or the other', 2, upTo(60), upTo(73)],
    ['are not where one lags by more than a scrape', 0, upTo(100), upTo(60)],
    ['are not where one has nothing to scrape', 0, upTo(73), { requests: [] }],
  ]
  for (const [name, seconds, a, b] of rows) it(name, () => assert.equal(untilLevel(a, b), seconds))
})

const none: Targets = new Map()
const countsOf = (read: Read, fromS: number, targets = none) => {
  const { growth } = grown(targets, read, fromS)
  return growth && [growth.requests, growth.errors]
}

describe('counters in a Prometheus', () => {
  it('count from the first scrape of the step on, to the newest', () =>
    assert.deepEqual(countsOf({ requests: [series([100, 110, 130, 160])], errors: [] }, 15), [50, 0]))

  it('show nothing before the second scrape of the step', () => {
    assert.equal(countsOf({ requests: [series([100, 110])] }, 15), undefined)
    assert.equal(countsOf({ requests: [series([100, 110])] }, 25), undefined)
  })

  it('go on from where they were', () => {
    const first = grown(none, { requests: [series([100, 110, 130])] }, 15)
    assert.equal(first.growth?.requests, 20)
    const second = grown(first.targets, { requests: [series([100, 110, 130, 160])] }, 15)
    assert.equal(second.growth?.requests, 30)
    assert.deepEqual([second.growth?.fromS, second.growth?.atS], [30, 40])
    assert.equal(grown(second.targets, { requests: [series([100, 110, 130, 160])] }, 15).growth, undefined)
  })

  it('of a pod that was born since count from zero on', () =>
    assert.deepEqual(countsOf({ requests: [series([7, 9], { firstS: 30 })] }, 15), [9, 0]))

  it('of a pod that may have been there before its first scrape count from that one on', () =>
    assert.deepEqual(countsOf({ requests: [series([7, 9], { firstS: 20 })] }, 15), [2, 0]))

  it('of the first error of a pod count from zero on', () => {
    const read = { requests: [series([100, 110, 130])], errors: [series([3], { firstS: 30, code: '500' })] }
    assert.deepEqual(countsOf(read, 15), [20, 3])
  })

  it('of a pod begin again where one of them went down', () => {
    const before = grown(none, { requests: [series([100, 110])], errors: [series([50, 50], { code: '500' })] }, 5)
    const after = { requests: [series([100, 110, 12])], errors: [series([50, 50, 60], { code: '500' })] }
    const { growth } = grown(before.targets, after, 5)
    assert.deepEqual([growth?.requests, growth?.errors], [12, 60])
  })

  it('are counted up to the older of two answers, where one came before a scrape and the other after it', () => {
    const read = { requests: [series([100, 110, 130, 160])], errors: [series([1, 2, 4], { code: '500' })] }
    assert.deepEqual(countsOf(read, 15), [20, 2])
  })

  it('without a label of a target are counted each by itself', () => {
    const bare = (values: readonly number[], code: string): Series => ({ ...series(values), labels: { code } })
    assert.deepEqual(countsOf({ requests: [bare([1, 2, 5], '200')], errors: [bare([0, 0, 2], '500')] }, 15), [3, 2])
  })

  it('tell how often they are scraped', () => {
    assert.equal(scrapeInterval([series([1, 2, 3]), series([1])]), 10)
    assert.equal(scrapeInterval([series([1])]), undefined)
  })
})
