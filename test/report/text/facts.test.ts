/** Who asks why a deploy failed finds the same facts in every place. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import { errorPage } from '../../../src/errors/documentation.ts'
import { githubReporter } from '../../../src/github/log.ts'
import { junitReporter } from '../../../src/gitlab/junit.ts'
import { commentText } from '../../../src/report/job/comment.ts'
import { beginningOf, withRunFacts } from '../../../src/report/job/run-facts.ts'
import { factsOf, plainText } from '../../../src/report/text/facts.ts'
import { markdownText } from '../../../src/report/text/foreign-text.ts'
import { planRows } from '../../../src/report/text/plan/rehearsal.ts'
import { failedIn } from '../../../src/report/text/trouble.ts'
import { commandLineSettings } from '../../../src/settings/catalogue.ts'
import { inFlags } from '../../../src/settings/sources/in-flags.ts'
import { endedAs } from '../support/ended-as.ts'
import { gitlabLog, summaryPage, terminalLog } from '../support/pages.ts'
import { type Sample, samples } from '../support/samples.ts'
import { statesOf } from '../support/states.ts'

const junit = ({ events }: Sample): string => {
  const reporter = junitReporter('hello')
  events.forEach(reporter.report)
  const failures = [...reporter.xml().matchAll(/<failure[^>]*>([\s\S]*?)<\/failure>/g)].map(([, text = '']) => text)
  return failures.join('\n').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(/ {2,}/g, ' ')
}

const annotation = ({ events }: Sample): string => {
  const lines: string[] = []
  const { report } = githubReporter((text) => lines.push(text), 'hello')
  events.forEach(report)
  return (lines.find((text) => text.startsWith('::error')) ?? '').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

const oneSpace = (page: string): string => page.replaceAll(/ {2,}/g, ' ')

/** Each as it has text, and as it has Markdown. */
const pages: Readonly<Record<string, (sample: Sample) => string>> = {
  terminal: (sample) => oneSpace(terminalLog(sample)),
  gitlab: (sample) => oneSpace(gitlabLog(sample)),
  junit,
  annotation,
}
const markdown: Readonly<Record<string, (sample: Sample) => string>> = {
  summary: summaryPage,
  comment: (sample) => {
    const last = statesOf(sample).at(-1)
    return last ? commentText(last, {}) : summaryPage(sample)
  },
}

const outcomeIn = ({ events }: Sample): Outcome => {
  const last = events.at(-1)
  assert.ok(last?.is === 'ended')
  return last.outcome
}

const failed = [
  'aborted-at-10',
  'cannot-start',
  'not-ready',
  'unhealthy-at-0',
  'cancelled',
  'first-deployment-failed',
  'refused-settings',
  'refused-permissions',
  'stopped-by-a-foreign-hand',
  'uncertain',
]

describe('the facts of a deploy that failed', () => {
  for (const name of failed) {
    const sample = samples.find((each) => each.name === name)
    assert.ok(sample, name)
    const facts = factsOf(outcomeIn(sample))
    for (const [page, render] of Object.entries(pages))
      it(`${name} are in the ${page}`, () => {
        const said = page === 'terminal' ? inFlags(commandLineSettings) : String
        for (const fact of facts)
          assert.ok(render(sample).includes(said(plainText(fact))), `${fact.label}\n${render(sample)}`)
      })
    for (const [page, render] of Object.entries(markdown))
      it(`${name} are in the ${page}`, () => {
        for (const { text, url = '' } of facts) {
          assert.ok(render(sample).includes(markdownText(text)), text)
          assert.ok(render(sample).includes(url), url)
        }
      })
  }

  it('are when it began and how long it took, with the version, wherever it ended', () => {
    for (const name of failed) {
      const run = factsOf(outcomeIn(samples.find((each) => each.name === name) ?? { name, events: [] })).at(-1)
      assert.equal(run?.text, 'began 2026-11-24 10:41:58 UTC, took 1 min 23 s, kn-rollout 0.1.0', name)
    }
  })

  it('name the page of the error where there is one, as a link only if it is one', () => {
    const outcome = outcomeIn(samples.find(({ name }) => name === 'refused-permissions') ?? { name: '', events: [] })
    const { text = '', url } = factsOf(outcome).find(({ label }) => label === 'Error') ?? {}
    assert.match(url ?? text, /(^|\/)docs\/troubleshooting\.md#e_forbidden$/)
    assert.equal(url !== undefined, errorPage('E_FORBIDDEN').startsWith('https:'))
  })

  it('have an example of a failed probe, with its answer, in each page', () => {
    const sample = samples.find(({ name }) => name === 'aborted-at-10')
    assert.ok(sample)
    const { request = '', body = '' } = failedIn(outcomeIn(sample)) ?? {}
    for (const [page, render] of [...Object.entries(pages), ...Object.entries(markdown)])
      for (const part of ['10:43:17 UTC', request, 'HTTP 500', body]) assert.ok(render(sample).includes(part), page)
  })

  it('have no candidate where nothing was deployed: its tag leads elsewhere', () => {
    for (const name of ['dry-run', 'unchanged', 'refused-permissions']) {
      const outcome = outcomeIn(samples.find((each) => each.name === name) ?? { name, events: [] })
      assert.deepEqual(
        factsOf(outcome).filter(({ label }) => label === 'Candidate'),
        [],
        name,
      )
    }
  })

  it('have no example where the rollout was promoted all the same', () => {
    const outcome = outcomeIn(samples.find(({ name }) => name === 'aborted-at-10') ?? { name: '', events: [] })
    assert.equal(failedIn({ ...outcome, kind: 'promoted' }), undefined)
  })
})

describe('a dry run', () => {
  it('names the default limit where none is given', () => {
    const rehearsal = samples.flatMap(({ events }) => events).find((event) => event.is === 'would-change')
    assert.ok(rehearsal)
    const { maxErrorRate: _, ...rest } = rehearsal
    assert.match(planRows(rest).join('\n'), /^Limits,errors at most 5 % \(the default\)/m)
  })
})

describe('what a process knows of its run', () => {
  it('is added to the end of it, and to nothing else', () => {
    const told: unknown[] = []
    const run = beginningOf({ commit: 'abc', actor: undefined, jobUrl: '' }, { version: '1.2.3', startedMs: 5 })
    const { report } = withRunFacts(run, () => 9, { report: (event) => void told.push(event) })
    report({ is: 'note', text: 'x' })
    const outcome = endedAs('unchanged')
    report({ is: 'ended', outcome })
    assert.deepEqual(told, [
      { is: 'note', text: 'x' },
      { is: 'ended', outcome: { ...outcome, run: { version: '1.2.3', startedMs: 5, endedMs: 9, commit: 'abc' } } },
    ])
  })
})
