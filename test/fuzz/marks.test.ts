/** What is read back from where others may write: annotations of the Service, the state of a CI job, the event of a workflow. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import fc from 'fast-check'
import { githubContext } from '../../src/github/context.ts'
import { eventOf } from '../../src/github/event.ts'
import { gitlabContext } from '../../src/gitlab/context.ts'
import { driverIn } from '../../src/gitlab/driver-file.ts'
import { parseJournal } from '../../src/knative/journal.ts'
import { serviceView } from '../../src/knative/reads/resources.ts'
import { verdictOn } from '../../src/knative/reads/verdict-on.ts'
import { journal } from '../knative/support/journals.ts'
import { service } from '../knative/support/objects.ts'
import { hold } from './support/hold.ts'
import { hostileJson, hostileText, prototypeKeys, spoiled } from './support/hostile.ts'

const week = 7 * 24 * 3_600_000
const isPercent = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100
const isSpan = (value: number) => Number.isInteger(value) && value >= 0 && value <= week

const annotation = fc.oneof(
  spoiled(journal).map((value) => JSON.stringify(value)),
  hostileJson.map((value) => JSON.stringify(value)),
  hostileText,
)

hold('any journal is one within the bounds of its type, or unreadable', annotation, (text) => {
  const read = parseJournal(text)
  if (read === 'unreadable') return
  assert.ok(read.plan.steps.every(({ percent, holdMs }) => isPercent(percent) && isSpan(holdMs)))
  assert.ok(Object.values(read.plan.limits).every(isSpan))
  assert.ok(read.stable.every(({ percent }) => isPercent(percent)))
  assert.ok([...read.before, ...read.intended, ...read.parked].every(({ percent = 0 }) => isPercent(percent)))
  assert.ok(new Date(read.deadlineMs).toISOString() !== '' && Number.isInteger(read.step) && read.step >= -1)
})

describe('no journal is one that says', () => {
  const { plan } = journal
  const rows: readonly [string, object][] = [
    ['101 % at a step', { plan: { ...plan, steps: [{ percent: 101, holdMs: 0 }] } }],
    ['a hold of a year', { plan: { ...plan, steps: [{ percent: 10, holdMs: 365 * 24 * 3_600_000 }] } }],
    ['a limit below nothing', { plan: { ...plan, limits: { ...plan.limits, routeMs: -1 } } }],
    ['a share of half a percent', { stable: [{ revision: 'hello-00001', percent: 0.5 }] }],
    ['a target of 200 %', { intended: [{ revisionName: 'hello-00001', percent: 200 }] }],
    ['a step before the first', { step: -2 }],
    ['a deadline that is no date', { deadlineMs: 1e300 }],
    ['a deadline before there were computers', { deadlineMs: -1 }],
  ]
  for (const [what, change] of rows)
    it(what, () => assert.equal(parseJournal(JSON.stringify({ ...journal, ...change })), 'unreadable'))

  it('a deadline that never comes', () => {
    const text = JSON.stringify(journal).replace('"deadlineMs":1', '"deadlineMs":1e999')
    assert.equal(parseJournal(text), 'unreadable')
  })
})

const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', why: '7 % errors', cause: 'status 503', minScale: '1' }

hold(
  'any verdict is one with a time, or none',
  fc.oneof(
    annotation,
    spoiled(verdict).map((v) => JSON.stringify(v)),
  ),
  (text) => {
    const name = 'hello-00001'
    const annotations = {
      [`verdict.kn-rollout.dev/${name}`]: text,
      'kn-rollout.dev/tags': text,
      'kn-rollout.dev/driver': text,
    }
    const view = serviceView(service({ metadata: { annotations } }))
    const read = verdictOn(view, name)
    assert.ok(read === undefined || Number.isFinite(Date.parse(read.at)))
    assert.ok((read?.cause ?? '').length <= 200)
    for (const key of prototypeKeys) assert.equal(verdictOn(view, key), undefined)
  },
)

test('the state of a GitLab job is what was kept, or nothing', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'job-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'driver.json')
  const states = fc.oneof(
    annotation,
    spoiled({ driver: 'me', pid: 7 }).map((state) => JSON.stringify(state)),
  )
  fc.assert(
    fc.property(states, (text) => {
      writeFileSync(file, text)
      const kept = driverIn(file)
      assert.ok(kept === undefined || (typeof kept.driver === 'string' && typeof kept.pid === 'number'))
    }),
    { seed: 20261124, numRuns: 50 },
  )
})

const event = {
  pull_request: { number: 7, head: { sha: 'abc', repo: { full_name: 'a/b' } } },
  workflow_run: { pull_requests: [{ number: 7 }], head_repository: { full_name: 'a/b' } },
}

hold(
  'any event of a workflow names a commit and a whole number, or neither',
  fc.oneof(hostileJson, spoiled(event)),
  (payload) => {
    const { commit, pullRequest, isFork } = eventOf(payload, { GITHUB_REPOSITORY: 'a/b' })
    assert.ok(commit === undefined || typeof commit === 'string')
    assert.ok(pullRequest === undefined || Number.isInteger(pullRequest))
    assert.equal(typeof isFork, 'boolean')
  },
)

hold('any environment of a job is read', fc.array(hostileText, { minLength: 6, maxLength: 6 }), (texts) => {
  const names = [
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'CI_JOB_TIMEOUT',
    'CI_JOB_STARTED_AT',
    'RUNNER_SCRIPT_TIMEOUT',
    'CI_JOB_ID',
  ]
  const env = Object.fromEntries(names.map((name, index) => [name, texts[index]]))
  const { attempt } = githubContext(env)
  const { endsAtMs = 0 } = gitlabContext(env)
  assert.ok(attempt === undefined || Number.isInteger(attempt))
  assert.ok(Number.isFinite(endsAtMs))
})
