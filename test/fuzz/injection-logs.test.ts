/**
 * Whatever others may write (images, names, conditions, events, pod logs, bodies, addresses of jobs): a log has single lines of
 * seen signs, and no command and no fold but ours.
 */
import assert from 'node:assert/strict'
import { statusOf } from '../../src/engine/commands/status.ts'
import type { Outcome } from '../../src/engine/ports/events.ts'
import type { Reporter } from '../../src/engine/ports/ports.ts'
import { githubReporter } from '../../src/github/log.ts'
import { gitlabReporter } from '../../src/gitlab/log.ts'
import { revisionView, serviceView } from '../../src/knative/reads/resources.ts'
import { statusLines } from '../../src/report/commands/status.ts'
import { terminalReporter } from '../../src/report/log/terminal.ts'
import { service } from '../knative/support/objects.ts'
import { cases, eventsOf } from './support/events.ts'
import { hold } from './support/hold.ts'
import { hostileText, unseen } from './support/hostile.ts'

const heard = (text: string, kind: Outcome['kind'], reporter: (write: (line: string) => void) => Reporter) => {
  const lines: string[] = []
  const { report } = reporter((line) => lines.push(line))
  eventsOf(text, kind).forEach(report)
  return lines
}

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
  'the table of status shows single lines of seen signs',
  hostileText,
  (text) => {
    const broken = { type: 'Ready', status: 'False', reason: text, message: text }
    const object = {
      metadata: { name: text, annotations: { 'kn-rollout.dev/rollout': text } },
      status: { conditions: [broken], url: text },
    }
    const [view, revision] = [serviceView(service(object)), revisionView(object)]
    const snapshot = { service: view, revisions: new Map([[text, revision]]) }
    const target = { server: text, context: text, namespace: text, service: text }
    const lines = statusLines(statusOf({ snapshot, nowMs: 0, target }))
    for (const line of lines) assert.doesNotMatch(line, unseen)
  },
  2_500,
)
