/**
 * What a job of GitHub Actions is about: the commit, and the pull request if it has one. From the event that started it; pure
 * but for reading its file. What GitHub sends is taken as unknown: each kind of event has fields of its own.
 * Source: GitHub, "Webhook events and payloads". A pull request's GITHUB_SHA is a merge that GitHub tries, which no page shows.
 */
import { readFileSync } from 'node:fs'
import { type Env, present, wholeNumber } from '../report/job/ci-context.ts'

export type GithubEvent = {
  readonly commit?: string
  readonly pullRequest?: number
  /** From a fork: its token may read only, and that is nobody's mistake. */
  readonly isFork: boolean
}

export const eventOf = (payload: unknown, env: Env): GithubEvent => {
  const repository = env.GITHUB_REPOSITORY
  const run = at(payload, 'workflow_run')
  const head = at(payload, 'pull_request', 'head') ?? run
  const from = text(at(payload, 'pull_request', 'head', 'repo', 'full_name') ?? at(run, 'head_repository', 'full_name'))
  return {
    ...present({
      commit: text(at(head, 'sha') ?? at(head, 'head_sha')) ?? env.GITHUB_SHA,
      pullRequest: pullRequestIn(payload),
    }),
    isFork: head !== undefined && from !== repository,
  }
}

const pullRequestIn = (payload: unknown): number | undefined => {
  const commented = at(payload, 'issue', 'pull_request') === undefined ? undefined : at(payload, 'issue', 'number')
  const number =
    at(payload, 'pull_request', 'number') ?? commented ?? at(payload, 'workflow_run', 'pull_requests', '0', 'number')
  return typeof number === 'number' || typeof number === 'string' ? wholeNumber(String(number)) : undefined
}

/** An event that cannot be read is none: the environment tells the commit as well. */
export const readEvent = (env: Env): GithubEvent => eventOf(payloadIn(env.GITHUB_EVENT_PATH), env)

const payloadIn = (path: string | undefined): unknown => {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(key) : undefined),
    value,
  ) ?? undefined

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
