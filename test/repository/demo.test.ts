import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acts, isAsExpected, shownLine, usersLine, usersTable } from '../../scripts/demo/play.ts'
import type { Met } from '../../scripts/demo/stage.ts'
import type { Ended } from '../e2e/support/runner.ts'

const answer = (atMs: number, revision: string, isGood = true): Met => ({ atMs, ms: 10, isGood, revision })
const met = [
  answer(0, 'hello-00001'),
  answer(100, 'hello-00001'),
  answer(600, 'hello-00001'),
  answer(700, 'hello-00002', false),
  answer(1_100, 'hello-00002', false),
  answer(1_300, 'hello-00002'),
]
const shares = [
  { revision: 'hello-00001', percent: 50 },
  { revision: 'hello-00002', percent: 50 },
]
const tagOf = (revision: string) => revision.at(-1) ?? ''

describe('a line of the job', () => {
  for (const [raw, shown] of [
    ['hello-00002 is ready after 1.3 s', ['hello-00002 is ready after 1.3 s']],
    ['::group::Deploy', ['▾ Deploy']],
    ['::endgroup::', []],
    ['::add-mask::secret', []],
    ['::error title=hello%3A aborted (50%25)::Aborted', ['Error, beside the job: hello: aborted (50%)']],
  ] as const)
    it(`${raw} is shown as ${shown[0] ?? 'nothing'}`, () => assert.deepEqual(shownLine(raw), shown))
})

describe('what users met', () => {
  it('is told in a line while the job runs, with the time from the first failed answer to the last', () => {
    const line = 'users  hello-00001 50 %, hello-00002 50 %; 6 requests so far, 2 failed within 0.4 s'
    assert.equal(usersLine(shares, met), line)
    assert.match(usersLine(shares, met.slice(0, 3)), /3 requests so far, none failed$/)
  })

  it('stands in a table by Revision at its end', () => {
    assert.deepEqual(usersTable({ shares: () => shares, tagOf }, met), [
      '  Revision                   traffic  answered    failed       p95',
      '  hello-00001 (image 1)         50 %         3         0     10 ms',
      '  hello-00002 (image 2)         50 %         3         2     10 ms',
      '  Of 6 requests of users, 2 failed within 0.4 s.',
    ])
  })
})

describe('an act', () => {
  const [good, bad] = acts
  assert.ok(good && bad)
  const ended: Ended = { code: 0, outputs: { outcome: 'promoted' }, seconds: 1, summary: '', log: '' }
  const seen = { met: [answer(0, 'hello-00002')], tagOf }
  for (const [what, isGood, change] of [
    ['has its outcome, and its users where they should be', true, {}],
    ['has another outcome', false, { ended: { ...ended, outputs: { outcome: 'aborted' } } }],
    ['ends red', false, { ended: { ...ended, code: 1 } }],
    ['leaves users on another image', false, { met: [answer(0, 'hello-00001')] }],
    [
      'failed its users',
      false,
      { met: [answer(0, 'hello-00002', false), ...Array(30).fill(answer(9, 'hello-00002'))] },
    ],
  ] as const)
    it(`that ${what} is ${isGood ? 'as expected' : 'not as expected'}`, () => {
      const { ended: end = ended, met: answers = seen.met } = { ended: undefined, met: undefined, ...change }
      assert.equal(isAsExpected(good, end, { ...seen, met: answers }), isGood)
    })

  it('with a bad release that is found out before any user met it is as expected', () => {
    const end: Ended = { ...ended, code: 1, outputs: { outcome: 'aborted' } }
    assert.equal(isAsExpected(bad, end, seen), true)
  })
})
