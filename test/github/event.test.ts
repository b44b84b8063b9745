/** What a job is about, by the event that started it: literal payloads, cut to the fields that matter. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventOf, type GithubEvent, readEvent } from '../../src/github/event.ts'

const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'merge' }
const pull = (from: string | null) => ({
  pull_request: { number: 7, head: { sha: 'head', repo: from === null ? null : { full_name: from } } },
})
const workflowRun = (from: string) => ({
  workflow_run: { head_sha: 'head', head_repository: { full_name: from }, pull_requests: [{ number: 7 }] },
})

describe('the event of a job', () => {
  const rows: readonly [string, unknown, GithubEvent][] = [
    ['is a commit, on a push', { ref: 'refs/heads/main' }, { commit: 'merge', isFork: false }],
    [
      'is a pull request by its own newest commit, not by the merge that GitHub tries',
      pull('acme/shop'),
      { commit: 'head', pullRequest: 7, isFork: false },
    ],
    ['is from a fork', pull('stranger/shop'), { commit: 'head', pullRequest: 7, isFork: true }],
    ['is from a fork that is gone', pull(null), { commit: 'head', pullRequest: 7, isFork: true }],
    [
      'is a comment of a pull request',
      { issue: { number: 7, pull_request: { url: 'x' } } },
      { commit: 'merge', pullRequest: 7, isFork: false },
    ],
    ['is no pull request where an issue is commented', { issue: { number: 7 } }, { commit: 'merge', isFork: false }],
    [
      'is what the workflow before it ran on',
      workflowRun('acme/shop'),
      { commit: 'head', pullRequest: 7, isFork: false },
    ],
    [
      'is a fork where the workflow before it ran on one',
      workflowRun('stranger/shop'),
      { commit: 'head', pullRequest: 7, isFork: true },
    ],
    ['is a commit where the payload is anything else', [null, 'x', 7], { commit: 'merge', isFork: false }],
  ]
  for (const [rule, payload, expected] of rows) it(rule, () => assert.deepEqual(eventOf(payload, env), expected))

  it('is still a commit where its file cannot be read', () => {
    for (const path of [undefined, '/nowhere/event.json', import.meta.filename])
      assert.deepEqual(readEvent({ ...env, GITHUB_EVENT_PATH: path }), { commit: 'merge', isFork: false })
  })
})
