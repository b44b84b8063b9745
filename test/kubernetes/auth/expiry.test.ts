import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endOfToken, renewalMs } from '../../../src/kubernetes/auth/expiry.ts'

const parts = (...all: readonly string[]): string =>
  all.map((part) => Buffer.from(part).toString('base64url')).join('.')

const header = '{"alg":"RS256"}'
const jwt = (claims: object): string => parts(header, JSON.stringify(claims), 'signature')

const minutes = (count: number): number => count * 60_000

describe('The end of a token', () => {
  const cases: readonly [string, string, number | undefined][] = [
    ['is its exp, which counts seconds', jwt({ exp: 1_800_000_000 }), 1_800_000_000_000],
    ['is unknown of a JWT that says nothing', jwt({ sub: 'ci' }), undefined],
    ['is unknown of a JWT that says no number', jwt({ exp: 'tomorrow' }), undefined],
    ['is unknown of a JWT without an end', parts(header, '{"exp":1e999}', 'signature'), undefined],
    ['is unknown of a JWT that nobody signed', parts(header, '{"exp":1800000000}'), undefined],
    ['is unknown of a token that is no JWT', 'sha256~abc', undefined],
    ['is unknown of what only looks like one', 'a.b.c', undefined],
  ]
  for (const [name, token, expected] of cases) it(name, () => assert.equal(endOfToken(token), expected))
})

describe('Credentials are renewed', () => {
  const cases: readonly [string, number | undefined, number][] = [
    ['every 4 minutes where no end is known', undefined, minutes(4)],
    ['a minute before an end that is known', minutes(15), minutes(14)],
    ['after three quarters of a life that is shorter than that', minutes(0.8), 36_000],
    ['soon again where they were handed out anew in their last seconds', 3_000, 15_000],
    ['soon again where they have ended already', minutes(-5), 15_000],
    ['once a day at least: no timer holds a year', minutes(525_600), minutes(1_440)],
  ]
  for (const [name, endsAtMs, expected] of cases) it(name, () => assert.equal(renewalMs(endsAtMs, 0), expected))

  it('by what is left of their life', () => {
    assert.equal(renewalMs(minutes(20), minutes(5)), minutes(14))
  })
})
