import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { backOffMs, isRetriable } from '../../../src/kubernetes/http/retry.ts'

const response = (headers: Readonly<Record<string, string>>) => ({ status: 429, headers, text: '' })

const date = 'Tue, 24 Nov 2026 12:00:00 GMT'
const later = 'Tue, 24 Nov 2026 12:00:03 GMT'

describe('The wait before the same request again', () => {
  const cases: readonly [string, Parameters<typeof backOffMs>, number][] = [
    ['begins short', [0, 0.5], 150],
    ['doubles', [3, 0.5], 1_200],
    ['is spread from half of it', [3, 0], 800],
    ['has a limit', [30, 0.99], 4_975],
    ['has it for ever', [5_000, 0.99], 4_975],
    ['is as long as the server asks, in seconds', [0, 0, response({ 'retry-after': '3' })], 3_000],
    [
      'is as long as the server asks, as an hour by its own clock',
      [0, 0, response({ date, 'retry-after': later })],
      3_000,
    ],
    ['is no longer than a cancelled job lives', [0, 0, response({ 'retry-after': '3600' })], 10_000],
    ['is its own where the server asks for the past', [0, 0, response({ date: later, 'retry-after': date })], 100],
    ['is its own where nobody understands what the server asks for', [0, 0, response({ 'retry-after': 'soon' })], 100],
    ['is its own where the server does not say what time it is', [0, 0, response({ 'retry-after': later })], 100],
  ]
  for (const [name, args, expected] of cases) it(name, () => assert.equal(backOffMs(...args), expected))
})

describe('The same request is sent again', () => {
  for (const [status, isAgain] of [
    [200, false],
    [404, false],
    [428, false],
    [429, true],
    [430, false],
    [499, false],
    [500, true],
    [501, false],
    [503, true],
    [599, true],
  ] as const)
    it(`${isAgain ? 'after' : 'not after'} ${status}`, () =>
      assert.equal(isRetriable({ status, headers: {}, text: '' }), isAgain))
})
