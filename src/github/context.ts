/**
 * A job of GitHub Actions, from its environment. Pure.
 * Source: GitHub's list of default environment variables. GITHUB_SERVER_URL is what differs on an Enterprise Server.
 */
import { type CiContext, type Env, present, wholeNumber } from '../report/job/ci-context.ts'

export const isGithub = (env: Env): boolean => env.GITHUB_ACTIONS === 'true'

export const githubContext = (env: Env): CiContext => ({
  name: 'github',
  ...present({
    jobUrl: jobUrl(env),
    run: env.GITHUB_RUN_ID && `${env.GITHUB_RUN_ID}/${env.GITHUB_JOB ?? ''}`,
    attempt: wholeNumber(env.GITHUB_RUN_ATTEMPT),
    commit: env.GITHUB_SHA,
    commitUrl: commitUrl(env, env.GITHUB_SHA),
    // Of a re-run: who has started that one.
    actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR,
  }),
})

export const commitUrl = (
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Env,
  commit: string | undefined,
): string | undefined => (server && repository && commit ? `${server}/${repository}/commit/${commit}` : undefined)

/** The page of this attempt: the job's own number is not told to it. */
const jobUrl = (env: Env): string | undefined => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  if (!server || !repository || !run) return undefined
  return `${server}/${repository}/actions/runs/${run}/attempts/${wholeNumber(env.GITHUB_RUN_ATTEMPT) ?? 1}`
}
