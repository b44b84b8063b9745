/** The pure parts of `npm start`; the whole of it is run by CI. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acts, isAsExpected } from '../scripts/demo/acts.ts'
import type { Met } from '../scripts/demo/crowd.ts'
import { fitted, inked, quoted, type Row, wrapped } from '../scripts/demo/ink.ts'
import { shownLine } from '../scripts/demo/job-log.ts'
import { panel, plainRow, type View } from '../scripts/demo/panel.ts'
import { summaryPage } from '../scripts/demo/summary-page.ts'
import { timeline, troubleMs } from '../scripts/demo/tally.ts'
import type { Ended } from './e2e/support/runner.ts'
import { summaryPage as summaryOf } from './report/support/pages.ts'
import { samples } from './report/support/samples.ts'

const plain = { colour: false, columns: 80 }
const texts = (rows: readonly Row[]): readonly string[] => rows.map((row) => inked(row, plain))

const answer = (atMs: number, revision: string, isGood = true): Met => ({ atMs, ms: 10, isGood, revision })
const met = [
  answer(0, 'hello-00001'),
  answer(100, 'hello-00001'),
  answer(600, 'hello-00001'),
  answer(700, 'hello-00002', false),
  answer(1_100, 'hello-00002', false),
  answer(1_300, 'hello-00002'),
]

describe('a line of the job', () => {
  for (const [raw, shown] of [
    ['hello-00002 is ready after 1.3 s', 'hello-00002 is ready after 1.3 s'],
    ['::group::Deploy', '▾ Deploy'],
    ['::endgroup::', undefined],
    ['::add-mask::secret', undefined],
    ['::error title=hello%3A aborted (50%25)::Aborted', 'Error, beside the job: hello: aborted (50%)'],
  ] as const)
    it(`${raw} is shown as ${shown ?? 'nothing'}`, () => assert.equal(shownLine(raw), shown))

  it('is broken before the screen ends, each part in its colour and behind the gutter', () => {
    const lines = quoted('\u001b[32mHealthy: 200 in 12 ms\u001b[0m', { colour: true, columns: 20 })
    assert.deepEqual(lines, ['   │ \u001b[32mHealthy: 200\u001b[0m', '   │ \u001b[32m  in 12 ms\u001b[0m'])
  })

  it('has no colour where none is wanted', () => {
    assert.deepEqual(quoted('\u001b[32mHealthy\u001b[0m', plain), ['   │ Healthy'])
  })
})

describe('what users met', () => {
  it('is told moment by moment, as the share of one Revision and how many answers failed', () => {
    assert.deepEqual(timeline(met, 'hello-00002', { fromMs: 0, toMs: 1_700, everyMs: 500 }), [
      { share: 0, failed: 0 },
      { share: 0.5, failed: 1 },
      { share: 1, failed: 1 },
    ])
  })

  it('was bad from the first failed answer to the last', () => {
    assert.equal(troubleMs(met), 400)
    assert.equal(troubleMs([]), 0)
  })
})

describe('the panel', () => {
  const view: View = {
    title: 'A release',
    hint: 'Ctrl-C',
    shares: [
      { revision: 'hello-00001', percent: 50 },
      { revision: 'hello-00002', percent: 50 },
    ],
    tagOf: (revision) => revision.at(-1) ?? '',
    stable: 'hello-00001',
    met,
    fromMs: 0,
    nowMs: 1_700,
  }

  it('shows who gets how much, what each answered, and how it went', () => {
    assert.deepEqual(texts(panel(view, 79)).slice(1), [
      `A release${' '.repeat(64)}Ctrl-C`,
      'hello-00001  image 1  ██████░░░░░  50 %      3 answered    0 failed   p95 10 ms',
      'hello-00002  image 2  ██████░░░░░  50 %      3 answered    2 failed   p95 10 ms',
      'Users on the new Revision ·▄█',
      'Failed answers             11',
    ])
  })

  it('never is wider than the screen, and shows the newest where time is longer', () => {
    for (const columns of [40, 79, 119]) {
      const rows = panel({ ...view, nowMs: 120_000 }, columns).map((row) => fitted(row, { colour: false, columns }))
      for (const row of rows) assert.ok(row.length <= columns, row)
    }
  })

  it('is one line where nothing can be redrawn', () => {
    assert.equal(plainRow(view), 'users  hello-00001 50 %, hello-00002 50 %; 6 requests so far, 2 failed')
  })
})

describe('the summary in a terminal', () => {
  for (const sample of samples)
    it(`of a rollout that is ${sample.name} has no Markdown left in it`, () => {
      const page = texts(summaryPage(summaryOf(sample), 76)).join('\n')
      assert.doesNotMatch(page, /\*\*|<details>|```|^\||^#|\\[_*]/m)
    })

  it('lays out a table by its alignment', () => {
    assert.deepEqual(texts(summaryPage('| A | Verdict |\n| ---: | --- |\n| 10 % | Passed |\n', 76)), [
      '     A  Verdict',
      '  10 %  Passed ',
      '',
    ])
  })

  it('breaks lines between words', () => assert.deepEqual(wrapped('one two three', 8), ['one two', 'three']))
})

describe('an act', () => {
  const [good, bad] = acts
  assert.ok(good && bad)
  const ended: Ended = { code: 0, outputs: { outcome: 'promoted' }, seconds: 1, summary: '', log: '' }
  const seen = { met: [answer(0, 'hello-00002')], tagOf: (revision: string) => revision.at(-1) ?? '' }
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
