/**
 * A job of GitLab CI/CD, from its environment. Pure.
 * Source: GitLab's list of predefined variables. A retried job keeps its name in its pipeline and gets a new, higher id.
 */
import { type CiContext, type Env, present, wholeNumber } from '../report/job/ci-context.ts'
import { parseGoDuration } from '../settings/kinds/units.ts'

export const isGitlab = (env: Env): boolean => env.GITLAB_CI === 'true'

export const gitlabContext = (env: Env): CiContext => ({
  name: 'gitlab',
  ...present({
    jobUrl: env.CI_JOB_URL,
    run: env.CI_PIPELINE_ID && `${env.CI_PIPELINE_ID}/${env.CI_JOB_NAME ?? ''}`,
    attempt: wholeNumber(env.CI_JOB_ID),
    commit: env.CI_COMMIT_SHA,
    commitUrl: env.CI_PROJECT_URL && env.CI_COMMIT_SHA && `${env.CI_PROJECT_URL}/-/commit/${env.CI_COMMIT_SHA}`,
    actor: env.GITLAB_USER_LOGIN,
    endsAtMs: endsAt(env),
  }),
})

/**
 * CI_JOB_TIMEOUT is in seconds, CI_JOB_STARTED_AT in ISO 8601. RUNNER_SCRIPT_TIMEOUT ends the script before the job: counted
 * from the job's start, a little too early, since nothing tells when the script began. The runner reads it as Go does.
 */
const endsAt = (env: Env): number | undefined => {
  const startedMs = Date.parse(env.CI_JOB_STARTED_AT ?? '')
  const limits = [(wholeNumber(env.CI_JOB_TIMEOUT) ?? 0) * 1_000, parseGoDuration(env.RUNNER_SCRIPT_TIMEOUT ?? '') ?? 0]
  const given = limits.filter((limitMs) => limitMs > 0)
  return Number.isNaN(startedMs) || given.length === 0 ? undefined : startedMs + Math.min(...given)
}
