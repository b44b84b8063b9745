import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { counted, duration, latency, listed, shareOf, timeOfDay } from '../../../src/report/text/numbers.ts'

describe('numbers for people', () => {
  const rows: readonly [string, string, string][] = [
    ['hardly any time, which is not none', duration(43.2), '43 ms'],
    ['a part of a second', duration(184), '0.2 s'],
    ['some seconds', duration(31_400), '31 s'],
    ['whole seconds that are nearly a minute', duration(59_700), '1 min'],
    ['minutes alone', duration(120_050), '2 min'],
    ['minutes and seconds', duration(270_000), '4 min 30 s'],
    ['hours and minutes', duration(3_900_000), '1 h 5 min'],
    ['a latency', latency(41.4), '41 ms'],
    ['a long latency', latency(1_240), '1.2 s'],
    ['a share', shareOf(11, 155), '7.1 %'],
    ['a small share, which is not none', shareOf(1, 4_800), '0.021 %'],
    ['a share of all', shareOf(5, 5), '100 %'],
    ['a share of nothing', shareOf(0, 0), '-'],
    ['one', counted(1, 'request'), '1 request'],
    ['many', counted(1_402, 'request'), '1,402 requests'],
    ['two names', listed(['a', 'b']), 'a and b'],
    ['three names', listed(['a', 'b', 'c']), 'a, b and c'],
    ['a time of day', timeOfDay(Date.parse('2026-11-24T10:42:07.900Z')), '10:42:07'],
  ]
  for (const [what, text, expected] of rows) it(`write ${what}: ${expected}`, () => assert.equal(text, expected))
})
