/**
 * Whatever others may write (images, names, conditions, events, pod logs, bodies, addresses of jobs), no reporter makes a command,
 * a forged line, an open fence or a variable of it.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { setOutputs } from '../../src/ci/github-files.ts'
import type { Outcome } from '../../src/engine/events.ts'
import type { Reporter } from '../../src/engine/ports.ts'
import { revisionView, serviceView } from '../../src/knative/resources.ts'
import { annotations } from '../../src/report/annotations.ts'
import { dotenv } from '../../src/report/dotenv.ts'
import { githubReporter } from '../../src/report/github.ts'
import { commentText, commitStatus, deploymentStatus } from '../../src/report/github-words.ts'
import { gitlabReporter } from '../../src/report/gitlab.ts'
import { junitReporter } from '../../src/report/junit.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { type Standing, standing } from '../../src/report/standing.ts'
import { statusLines } from '../../src/report/status.ts'
import { summaryReporter } from '../../src/report/summary.ts'
import { terminalReporter } from '../../src/report/terminal.ts'
import { service } from '../knative/objects.ts'
import { eventsOf, outcomeOf } from './support/events.ts'
import { hold } from './support/hold.ts'
import { hostileText } from './support/hostile.ts'
import { looseMarkdown } from './support/markdown.ts'

const kind = fc.constantFrom<Outcome['kind']>(
  'aborted',
  'promoted',
  'unchanged',
  'refused',
  'stopped',
  'uncertain',
  'paused',
)
const cases = fc.tuple(hostileText, kind)

const heard = (text: string, kind: Outcome['kind'], reporter: (write: (line: string) => void) => Reporter) => {
  const lines: string[] = []
  const { report } = reporter((line) => lines.push(line))
  eventsOf(text, kind).forEach(report)
  return lines
}

/** Signs that move a cursor, break a line, or are not seen. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
const colours = /\u001b\[\d+m/g

hold(
  'the terminal shows single lines of seen signs',
  cases,
  ([text, kind]) => {
    for (const line of heard(text, kind, (write) => terminalReporter(write, { colour: true })))
      assert.doesNotMatch(line.replace(colours, ''), unseen)
  },
  2_500,
)

hold(
  "GitLab's log has no section but ours",
  cases,
  ([text, kind]) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own sections
    const ours = /^\u001b\[0Ksection_(start|end):\d+:kn_rollout_[a-z0-9_]+\r\u001b\[0K/
    const look = { colour: true, now: () => 0 }
    for (const line of heard(text, kind, (write) => gitlabReporter(write, look)))
      assert.doesNotMatch(line.replace(ours, '').replace(colours, ''), unseen)
  },
  2_500,
)

hold(
  "GitHub's log has no command but ours",
  cases,
  ([text, kind]) => {
    const ours = /^::(group::[A-Z][\w %]*|endgroup::|(warning|error) title=[^:,\r\n]*::.*)$/
    for (const line of heard(text, kind, (write) => githubReporter(write, text)).map((each) =>
      each.replace(colours, ''),
    )) {
      assert.doesNotMatch(line, unseen)
      assert.ok(ours.test(line) || !(line.trimStart().startsWith('::') || line.includes('##[')), line)
    }
  },
  2_500,
)

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
    const last = eventsOf(text, kind).reduce<Standing | undefined>(standing, undefined)
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

const names = Object.keys(outputsOf(outcomeOf('', 'aborted')))

hold(
  'the dotenv report has our variables, one a line, and no other',
  cases,
  ([text, kind]) => {
    const report = dotenv(outcomeOf(text, kind), 'ROLLOUT_')
    const variables = names.map((name) => `ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`)
    for (const line of report.split(/\r|\n|\u2028|\u2029|\u0085/).filter(Boolean)) {
      assert.match(line, /^[A-Z_]+=[^"'`\\$#]*$/)
      assert.ok(variables.includes(line.slice(0, line.indexOf('='))), line)
    }
  },
  2_500,
)

hold(
  'links of a GitLab job are JSON, and labels one line',
  cases,
  ([text, kind]) => {
    const { 'kn-rollout': links } = JSON.parse(annotations(outcomeOf(text, kind), {}))
    assert.ok(Array.isArray(links))
  },
  2_500,
)

hold(
  'the table of status shows single lines of seen signs',
  hostileText,
  (text) => {
    const broken = { type: 'Ready', status: 'False', reason: text, message: text }
    const object = {
      metadata: { name: text, annotations: { 'kn-rollout.dev/rollout': text } },
      status: { conditions: [broken], url: text },
    }
    const [view, revision] = [serviceView(service(object)), revisionView(object)]
    const lines = statusLines({ snapshot: { service: view, revisions: new Map([[text, revision]]) }, nowMs: 0 })
    for (const line of lines) assert.doesNotMatch(line, unseen)
  },
  2_500,
)

/** As actions/runner reads the file of outputs: NAME<<DELIMITER, lines, DELIMITER. */
const outputsIn = (file: string): readonly string[] => {
  const found: string[] = []
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    found.push(name)
    index = lines.indexOf(delimiter, index + 1)
    assert.ok(index > 0, 'a delimiter is missing')
  }
  return found
}

test('the file of outputs has our outputs and no other', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  const file = join(folder, 'outputs')
  const before = process.env.GITHUB_OUTPUT
  process.env.GITHUB_OUTPUT = file
  t.after(() => {
    rmSync(folder, { recursive: true })
    if (before === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = before
  })
  await fc.assert(
    fc.asyncProperty(cases, async ([text, kind]) => {
      writeFileSync(file, '')
      await setOutputs(outputsOf(outcomeOf(text, kind)))
      assert.deepEqual(outputsIn(file), names)
    }),
    { seed: 20261124, numRuns: 30 },
  )
})
