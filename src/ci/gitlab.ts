/**
 * A job of GitLab CI/CD, from its environment. Pure.
 * Source: GitLab's list of predefined variables. A retried job keeps its name in its pipeline and gets a new, higher id.
 */
import { type CiContext, type Env, present, wholeNumber } from './context.ts'

export const isGitlab = (env: Env): boolean => env.GITLAB_CI === 'true'

export const gitlabContext = (env: Env): CiContext => ({
  name: 'gitlab',
  ...present({
    jobUrl: env.CI_JOB_URL,
    run: env.CI_PIPELINE_ID && `${env.CI_PIPELINE_ID}/${env.CI_JOB_NAME ?? ''}`,
    attempt: wholeNumber(env.CI_JOB_ID),
    commit: env.CI_COMMIT_SHA,
    actor: env.GITLAB_USER_LOGIN,
    endsAtMs: endsAt(env),
  }),
})

/** CI_JOB_TIMEOUT is in seconds, CI_JOB_STARTED_AT in ISO 8601. */
const endsAt = (env: Env): number | undefined => {
  const startedMs = Date.parse(env.CI_JOB_STARTED_AT ?? '')
  const seconds = wholeNumber(env.CI_JOB_TIMEOUT)
  return Number.isNaN(startedMs) || seconds === undefined ? undefined : startedMs + seconds * 1_000
}
