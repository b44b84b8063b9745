import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import { whatUsersGot, whatUsersMet, whereUsersAre } from '../../../src/report/text/where-traffic-is.ts'
import { endedAs } from '../support/ended-as.ts'

const at = (seconds: number): number => Date.parse('2026-11-24T10:42:00Z') + seconds * 1_000

const anOutcome = (change: Partial<Outcome>): Outcome =>
  endedAs('aborted', {
    revision: 'b',
    previousRevision: 'a',
    traffic: [{ revisionName: 'a', percent: 100 }],
    ...change,
  })

const tenThenFifty: Outcome['exposure'] = [
  { percent: 10, fromMs: at(0), toMs: at(60) },
  { percent: 50, fromMs: at(60), toMs: at(90) },
]

describe('what is said of users', () => {
  const rows: readonly [string, Partial<Outcome>, string, string | undefined][] = [
    ['nobody was sent there', {}, 'b received no traffic: all traffic stays on a.', undefined],
    [
      'an abort on the way says since when all are back and what was met',
      { exposure: tenThenFifty },
      'All traffic has been back on a since 10:43:30 UTC.',
      'For 1 min 30 s, b received up to 50 % of traffic.',
    ],
    [
      'an abort by another process than the one that shifted claims no more than it knows',
      { metBefore: 10 },
      'All traffic is back on a.',
      'Until then, b received 10 % of traffic.',
    ],
    [
      'an abort names what serves: the copy of stable, by both names',
      { exposure: tenThenFifty, traffic: [{ revisionName: 'c', percent: 100 }], copy: { revision: 'c', of: 'a' } },
      'No traffic has been on b since 10:43:30 UTC: all of it is on c, a copy of a (its configuration was restored).',
      'For 1 min 30 s, b received up to 50 % of traffic.',
    ],
    [
      'a copy serves also where nobody was sent to the candidate',
      { traffic: [{ revisionName: 'c', percent: 100 }], copy: { revision: 'c', of: 'a' } },
      'b received no traffic: all traffic is on c, a copy of a (its configuration was restored).',
      undefined,
    ],
    [
      'several stable Revisions are all named',
      {
        exposure: tenThenFifty,
        traffic: [
          { revisionName: 'a', percent: 70 },
          { revisionName: 'x', percent: 30 },
        ],
      },
      'All traffic has been back on a and x since 10:43:30 UTC.',
      'For 1 min 30 s, b received up to 50 % of traffic.',
    ],
    [
      'where stable is gone, the candidate is what serves',
      { exposure: tenThenFifty, traffic: [{ revisionName: 'b', percent: 100 }] },
      'All traffic is on b.',
      'For 1 min 30 s, b received up to 50 % of traffic.',
    ],
    [
      'a promotion needs no account of what was met',
      { kind: 'promoted', exposure: tenThenFifty },
      'All traffic is on b.',
      undefined,
    ],
    [
      'a split is told as it is',
      {
        kind: 'split',
        traffic: [
          { revisionName: 'b', percent: 10 },
          { revisionName: 'a', percent: 90 },
          { revisionName: 'c', tag: 'x' },
        ],
      },
      'Traffic is split: b 10 %, a 90 %.',
      undefined,
    ],
    [
      'a split that gives one everything is none',
      {
        kind: 'split',
        traffic: [
          { revisionName: 'b', percent: 0 },
          { revisionName: 'a', percent: 100 },
        ],
      },
      'All traffic is on a.',
      undefined,
    ],
    [
      'nothing is claimed of a cluster that was never seen',
      { kind: 'uncertain', traffic: [] },
      'The traffic split is unknown.',
      undefined,
    ],
  ]
  for (const [rule, change, where, met] of rows)
    it(rule, () => assert.deepEqual([whereUsersAre(anOutcome(change)), whatUsersMet(anOutcome(change))], [where, met]))
})

describe('what users got', () => {
  const rows: readonly [string, Outcome['answers'], string | undefined][] = [
    ['is not said where it was not counted', undefined, undefined],
    [
      'is no outage where nobody asked',
      { count: 0, bad: 0 },
      'No user has sent b a request, as far as requests are counted.',
    ],
    [
      'says the same where failures are not measured',
      { count: 0 },
      'No user has sent b a request, as far as requests are counted.',
    ],
    [
      'says since when nobody asked',
      { count: 0, bad: 0, lacks: 'earlier' },
      'Since this job took over, no user has sent b a request, as far as requests are counted.',
    ],
    [
      'says what was not counted',
      { count: 0, bad: 0, lacks: 'between' },
      'No user has sent b a request, as far as requests are counted: not between two jobs.',
    ],
    ['is counted', { count: 2, bad: 1 }, 'Users got 2 answers from b, 1 of them bad.'],
  ]
  for (const [rule, answers, sentence] of rows)
    it(rule, () => assert.equal(whatUsersGot(anOutcome(answers ? { answers } : {})), sentence))
})
