/**
 * Whatever others may write (images, names, conditions, events, pod logs, bodies, addresses of jobs): pages show it as text. No
 * markup of it, no cell, fence or tag that it closes.
 */
import assert from 'node:assert/strict'
import { commitStatus, deploymentStatus } from '../../src/github/status-text.ts'
import { junitReporter } from '../../src/gitlab/junit.ts'
import { commentText } from '../../src/report/job/comment.ts'
import { type ProgressState, progress } from '../../src/report/live/progress-state.ts'
import { summaryReporter } from '../../src/report/summary/summary.ts'
import { cases, eventsOf } from './support/events.ts'
import { hold } from './support/hold.ts'
import { unseen } from './support/hostile.ts'
import { looseMarkdown } from './support/markdown.ts'

hold(
  'the summary shows it as text',
  cases,
  ([text, kind]) => {
    const { report, markdown } = summaryReporter(text)
    eventsOf(text, kind).forEach(report)
    assert.deepEqual(looseMarkdown(markdown() ?? ''), [])
  },
  2_500,
)

hold(
  'comments and states of GitHub show it as text',
  cases,
  ([text, kind]) => {
    const last = eventsOf(text, kind).reduce<ProgressState | undefined>(progress, undefined)
    assert.ok(last)
    const comment = commentText(last, { jobUrl: text, commit: text })
    const [mark = '', ...page] = comment.split('\n')
    assert.match(mark, /^<!-- kn-rollout: [^>]* -->$/)
    assert.deepEqual(looseMarkdown(page.join('\n')), [])
    for (const { description } of [commitStatus(last, text), deploymentStatus(last, text)])
      assert.ok(description.length <= 280 && !unseen.test(description))
  },
  2_500,
)

hold(
  'the JUnit report stays one document',
  cases,
  ([text, kind]) => {
    const { report, xml } = junitReporter(text)
    eventsOf(text, kind).forEach(report)
    const bare = xml().replaceAll('\n', '')
    assert.doesNotMatch(bare, unseen)
    assert.match(bare, /^(<[^<>]*>|[^<>&]|&(amp|lt|gt|quot);)*$/)
    assert.deepEqual(
      [...bare.matchAll(/<\/?(\w+)/g)].map(([, name = '']) => name).filter((name) => !tags.includes(name)),
      ['xml'].slice(1),
    )
  },
  2_500,
)

const tags = ['testsuites', 'testsuite', 'testcase', 'failure', 'skipped', 'system']
