import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detect } from '../../src/app/detect-ci.ts'
import type { CiContext, Env } from '../../src/report/job/ci-context.ts'

const github: Env = {
  GITHUB_ACTIONS: 'true',
  CI: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'deploy',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'hubot',
  GITHUB_STEP_SUMMARY: '/srv/ci/_temp/step_summary',
}

const gitlab: Env = {
  GITLAB_CI: 'true',
  CI: 'true',
  CI_JOB_URL: 'https://gitlab.example/acme/shop/-/jobs/77',
  CI_PROJECT_URL: 'https://gitlab.example/acme/shop',
  CI_PIPELINE_ID: '12',
  CI_JOB_ID: '77',
  CI_JOB_NAME: 'rollout',
  CI_COMMIT_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITLAB_USER_LOGIN: 'ada',
  CI_JOB_STARTED_AT: '2026-11-24T10:42:00Z',
  CI_JOB_TIMEOUT: '3600',
}

const githubContext: CiContext = {
  name: 'github',
  jobUrl: 'https://github.com/acme/shop/actions/runs/1658821493/attempts/2',
  run: '1658821493/deploy',
  attempt: 2,
  commit: 'ffac537e6cbbf934b08745a378932722df287a53',
  commitUrl: 'https://github.com/acme/shop/commit/ffac537e6cbbf934b08745a378932722df287a53',
  actor: 'hubot',
}

const gitlabContext: CiContext = {
  name: 'gitlab',
  jobUrl: 'https://gitlab.example/acme/shop/-/jobs/77',
  run: '12/rollout',
  attempt: 77,
  commit: 'ffac537e6cbbf934b08745a378932722df287a53',
  commitUrl: 'https://gitlab.example/acme/shop/-/commit/ffac537e6cbbf934b08745a378932722df287a53',
  actor: 'ada',
  endsAtMs: Date.parse('2026-11-24T11:42:00Z'),
}

describe('the CI, by its environment', () => {
  const rows: readonly [string, Env, CiContext | undefined][] = [
    ['is none on a person’s machine', { HOME: '/home/ada' }, undefined],
    ['is none in a CI that is not known', { CI: 'true' }, undefined],
    ['is GitHub, with the page of the attempt', github, githubContext],
    [
      'is GitHub on an Enterprise Server, with its own address',
      { ...github, GITHUB_SERVER_URL: 'https://ghes.example' },
      {
        ...githubContext,
        jobUrl: 'https://ghes.example/acme/shop/actions/runs/1658821493/attempts/2',
        commitUrl: 'https://ghes.example/acme/shop/commit/ffac537e6cbbf934b08745a378932722df287a53',
      },
    ],
    ['is GitHub even where little is set', { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' }, { name: 'github' }],
    ['is GitLab, with the time the job will be ended', gitlab, gitlabContext],
    [
      'is GitLab, with the end of the script where that comes before the end of the job',
      { ...gitlab, RUNNER_SCRIPT_TIMEOUT: '40m30s' },
      { ...gitlabContext, endsAtMs: Date.parse('2026-11-24T11:22:30Z') },
    ],
    [
      'is GitLab, with the end of the job where the time of the script cannot be read',
      { ...gitlab, RUNNER_SCRIPT_TIMEOUT: '1 hour' },
      gitlabContext,
    ],
    [
      'is GitLab without that time where it is not told',
      { ...gitlab, CI_JOB_TIMEOUT: undefined },
      Object.fromEntries(Object.entries(gitlabContext).filter(([name]) => name !== 'endsAtMs')) as CiContext,
    ],
  ]
  for (const [rule, env, expected] of rows) it(rule, () => assert.deepEqual(detect(env), expected))

  const again: readonly [string, Env, Env][] = [
    ['GitHub', github, { ...github, GITHUB_RUN_ATTEMPT: '3' }],
    ['GitLab', gitlab, { ...gitlab, CI_JOB_ID: '81' }],
  ]
  for (const [name, first, second] of again)
    it(`names the same run and a later attempt when a job of ${name} is run again`, () => {
      assert.equal(detect(first)?.run, detect(second)?.run)
      assert.ok((detect(first)?.attempt ?? 0) < (detect(second)?.attempt ?? 0))
    })
})
