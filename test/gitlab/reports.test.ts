/** Golden files of GitLab's reports. `node --test --test-update-snapshots "test/report/*.test.ts"` writes them anew. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Outcome } from '../../src/engine/ports/events.ts'
import { dotenv } from '../../src/gitlab/dotenv.ts'
import { annotations } from '../../src/gitlab/job-page-links.ts'
import { junitReporter } from '../../src/gitlab/junit.ts'
import { type Sample, samples } from '../report/support/samples.ts'

const outcomeOf = ({ events }: Sample): Outcome => {
  const ended = events.find((event) => event.is === 'ended')
  assert.ok(ended)
  return ended.outcome
}

const junit = ({ events }: Sample): string => {
  const { report, xml } = junitReporter('hello')
  events.forEach(report)
  return xml()
}

const pages: Readonly<Record<string, (sample: Sample) => string>> = {
  'outputs.env': (sample) => dotenv(outcomeOf(sample), 'ROLLOUT_'),
  'junit.xml': junit,
  'annotations.json': (sample) =>
    annotations(outcomeOf(sample), { reportUrl: 'https://gitlab.example/jobs/1/summary.md' }),
}

const shown = ['promoted', 'aborted-at-10', 'cannot-start', 'unhealthy-at-0', 'cancelled', 'refused-settings']
const asItIs = { serializers: [(value: string) => value] }

for (const sample of samples.filter(({ name }) => shown.includes(name)))
  describe(`a rollout that is ${sample.name}`, () => {
    for (const [page, render] of Object.entries(pages))
      it(`reads as in ${page}`, (t) => {
        t.assert.fileSnapshot(
          render(sample),
          join(import.meta.dirname, '../report/expected', `${sample.name}.${page}`),
          asItIs,
        )
      })
  })

describe('the dotenv report', () => {
  it('is one that GitLab takes, whatever the outcome', () => {
    for (const sample of samples) {
      const text = dotenv(outcomeOf(sample), 'ROLLOUT_')
      assert.match(text, /^(\w+=[^"'`\\$#\n]+\n)*$/, sample.name)
      assert.ok(Buffer.byteLength(text) < 5 * 1024, sample.name)
    }
  })

  it('is never taken for settings by the next job', () => {
    for (const sample of samples) assert.doesNotMatch(dotenv(outcomeOf(sample), 'ROLLOUT_'), /^KN_ROLLOUT_/m)
  })
})

describe('the JUnit report', () => {
  it('has a failed case for each outcome that is red, and none for one that is green', () => {
    for (const sample of samples) {
      const isRed = !['promoted', 'unchanged', 'split', 'paused', 'rolled-back', 'recovered'].includes(
        outcomeOf(sample).kind,
      )
      assert.equal(junit(sample).includes('<failure'), isRed, sample.name)
    }
  })

  it('stays XML, whatever a pod says', () => {
    const { report, xml } = junitReporter('a"<b>&c')
    const why = { reason: '<&">', message: '\u001b[31m]]>\u0000', events: [], log: ['</failure>'] }
    report({ is: 'starting', candidate: 'hello-00042', start: { is: 'failed', why } })
    assert.doesNotMatch(xml(), /<b>|<\/failure>.*<\/failure>|\p{Cc}(?<!\n)/u)
  })
})
