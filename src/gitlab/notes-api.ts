/**
 * One note on the merge request of a commit, written over instead of repeated. Needs a project's access token in KN_ROLLOUT_GITLAB_TOKEN:
 * a job's own may only read notes. None is written without it, or without CI_API_V4_URL and CI_PROJECT_ID, which GitLab sets.
 * Rejects with what GitLab said; what to make of it is the caller's affair.
 * Source: GitLab, Notes API and Commits API.
 */
import type { Env } from '../report/job/ci-context.ts'

export type Note = { readonly mark: string; readonly body: string }
export type Notes = { readonly put: (note: Note) => Promise<'written' | 'no-merge-request'> }

const patienceMs = 5_000
/** More notes than these are not looked through. */
const pages = 5
const perPage = 100

/** undefined where no token is given, or the job does not say which project it is of. */
export const notesOf = (env: Env): Notes | undefined => {
  const { KN_ROLLOUT_GITLAB_TOKEN: token, CI_API_V4_URL: api, CI_PROJECT_ID: project } = env
  if (!token || !api || !project) return undefined
  const ask = asker(api, token)
  return {
    put: async ({ mark, body }) => {
      const request = await mergeRequest(ask, env, project)
      if (request === undefined) return 'no-merge-request'
      const known = await noteWith(ask, request, mark)
      await (known === undefined
        ? ask('POST', `${request}/notes`, { body })
        : ask('PUT', `${request}/notes/${known}`, { body }))
      return 'written'
    },
  }
}

type Ask = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<unknown>

const asker =
  (api: string, token: string): Ask =>
  async (method, path, body) => {
    const headers = { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' }
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(`${api}${path}`, {
      method,
      headers,
      signal,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path} returned HTTP ${response.status}`)
    return response.json()
  }

/** The path of the merge request: the pipeline's own, or the one that brought the commit. */
const mergeRequest = async (ask: Ask, env: Env, project: string): Promise<string | undefined> => {
  const { CI_MERGE_REQUEST_IID: own, CI_MERGE_REQUEST_PROJECT_ID: target = project, CI_COMMIT_SHA: commit } = env
  if (own) return pathOf(target, own)
  if (!commit) return undefined
  const found = list(await ask('GET', `/projects/${project}/repository/commits/${commit}/merge_requests`))
  const [first] = found.filter(({ state }) => state === 'merged' || state === 'opened')
  return first && pathOf(String(first.project_id ?? project), String(first.iid))
}

const pathOf = (project: string, iid: string): string =>
  `/projects/${encodeURIComponent(project)}/merge_requests/${iid}`

const noteWith = async (ask: Ask, request: string, mark: string): Promise<string | undefined> => {
  for (let page = 1; page <= pages; page += 1) {
    const notes = list(await ask('GET', `${request}/notes?sort=asc&per_page=${perPage}&page=${page}`))
    const known = notes.find(({ body }) => typeof body === 'string' && body.startsWith(mark))
    if (known) return String(known.id)
    if (notes.length < perPage) return undefined
  }
  return undefined
}

type Fields = Readonly<Record<string, unknown>>

const list = (answer: unknown): readonly Fields[] =>
  Array.isArray(answer) ? answer.filter((each) => typeof each === 'object' && each !== null) : []
