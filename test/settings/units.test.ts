/** Durations, rates, percents and amounts: what is read, and that what is printed is read as the same. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  parseDuration,
  parseGoDuration,
  parsePercent,
  parseQuantity,
  parseRate,
  printDuration,
} from '../../src/settings/kinds/units.ts'

const durations: readonly (readonly [string, number | undefined])[] = [
  ['2m', 120_000],
  ['90s', 90_000],
  ['1m30s', 90_000],
  ['1m 30s', 90_000],
  ['500ms', 500],
  ['1h1m1s1ms', 3_661_001],
  ['1.5h', 5_400_000],
  ['0', 0],
  ['0s', 0],
  ['', undefined],
  ['30', undefined],
  ['30 s', undefined],
  ['2 minuts', undefined],
  ['30s1m', undefined],
  ['1m1m', undefined],
  [' ', undefined],
  ['-1m', undefined],
  ['1.2.3s', undefined],
  ['.s', undefined],
]
for (const [text, ms] of durations) {
  test(`reads "${text}" as ${ms === undefined ? 'no duration' : `${ms} ms`}`, () =>
    assert.equal(parseDuration(text), ms))
}

const goDurations: readonly (readonly [string, number | undefined])[] = [
  ['40m30s', 2_430_000],
  ['1.5h', 5_400_000],
  ['30s1m', 90_000],
  ['1m1m', 120_000],
  ['500ms', 500],
  ['0', 0],
  ['', undefined],
  ['1h 10m', undefined],
  ['1 hour', undefined],
  ['90', undefined],
]
for (const [text, ms] of goDurations) {
  test(`reads "${text}", as Go writes it, as ${ms === undefined ? 'no duration' : `${ms} ms`}`, () =>
    assert.equal(parseGoDuration(text), ms))
}

test('every duration that is printed is read as the same', () => {
  fc.assert(fc.property(fc.nat(), (ms) => assert.equal(parseDuration(printDuration(ms)), ms)))
})

test('durations are printed without parts that are nothing', () => {
  assert.deepEqual([120_000, 90_000, 3_600_000, 1_500, 0].map(printDuration), ['2m', '1m30s', '1h', '1s500ms', '0s'])
})

const rates: readonly (readonly [string, number | undefined])[] = [
  ['1%', 0.01],
  ['0.5 %', 0.005],
  ['100%', 1],
  ['0%', 0],
  ['0.05', 0.05],
  ['.05', 0.05],
  ['5', undefined],
  ['1', undefined],
  ['1.5', undefined],
  ['101%', undefined],
  ['%', undefined],
  ['-1%', undefined],
]
for (const [text, rate] of rates) {
  test(`reads "${text}" as ${rate === undefined ? 'no share' : rate}`, () => assert.equal(parseRate(text), rate))
}

test('percents are whole, from 0 to 100, with or without their sign', () => {
  assert.deepEqual(['0', '10%', '50 %', '100', '101', '1.5', '-1', ''].map(parsePercent), [
    0,
    10,
    50,
    100,
    ...Array(4).fill(undefined),
  ])
})

test('amounts are read as Kubernetes reads them', () => {
  assert.deepEqual(['500m', '0.5', '2', '1e3', '256Mi', '1G', '.5'].map(parseQuantity), [
    0.5,
    0.5,
    2,
    1000,
    2 ** 28,
    1e9,
    0.5,
  ])
  assert.deepEqual(['', 'm', '1 Gi', '256MB', '-1', '1toString'].map(parseQuantity), Array(6).fill(undefined))
})
