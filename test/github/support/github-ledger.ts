/** What GitHub keeps of our requests, and what it says to them, by GitHub's own examples. Knows nothing of HTTP. */
import type { Answer, Request, Route } from './openapi.ts'

type Fields = Readonly<Record<string, unknown>>
export type Deployment = { readonly id: number; readonly statuses: Fields[]; readonly [field: string]: unknown }
export type Comment = { readonly id: number; body: string; readonly author: string; readonly isBot: boolean }

export type Ledger = {
  readonly deployments: Deployment[]
  readonly statuses: Fields[]
  readonly comments: Comment[]
  /** The pull requests that a commit came with. */
  readonly pullRequests: { readonly number: number; readonly merge_commit_sha: string }[]
  readonly answer: (route: Route, request: Request) => Answer
}

type Keeper = (fields: Readonly<Record<string, string>>, request: Request) => Answer

export function ledger(example: (name: string) => object): Ledger {
  const deployments: Deployment[] = []
  const statuses: Fields[] = []
  const comments: Comment[] = []
  const pullRequests: Ledger['pullRequests'] = []
  const shownDeployment = ({ statuses: _, ...deployment }: Deployment) => ({ ...example('deployment'), ...deployment })
  const shownComment = ({ id, body, author, isBot }: Comment) => ({
    ...example('issue-comment'),
    id,
    body,
    author_association: author,
    user: { ...Reflect.get(example('issue-comment'), 'user'), type: isBot ? 'Bot' : 'User' },
  })
  const keepers: Readonly<Record<string, Keeper>> = {
    'POST /repos/{owner}/{repo}/deployments': (_, { body }) => {
      const deployment = { ...fieldsOf(body), id: 1_000 + deployments.length, statuses: [] }
      deployments.unshift(deployment)
      return { status: 201, body: shownDeployment(deployment) }
    },
    'GET /repos/{owner}/{repo}/deployments': (_, { query }) => {
      const filters = ['environment', 'task', 'ref', 'sha'].filter((name) => query.has(name))
      const found = deployments.filter((each) => filters.every((name) => each[name] === query.get(name)))
      return { status: 200, body: found.slice(0, Number(query.get('per_page') ?? 30)).map(shownDeployment) }
    },
    'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ({ deployment_id: id }, { body }) => {
      const status = fieldsOf(body)
      deployments.find((each) => each.id === Number(id))?.statuses.push(status)
      return statusAnswer(status, example('deployment-status'))
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': ({ sha }, { body }) => {
      statuses.push({ sha, ...fieldsOf(body) })
      return statusAnswer(fieldsOf(body), example('status'))
    },
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': () => ({
      status: 200,
      body: pullRequests.map((each) => ({
        ...example('pull-request-simple'),
        // GitHub's example is not quite what GitHub describes.
        requested_teams: [],
        ...each,
      })),
    }),
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (_, { query }) => {
      const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
      const body = comments.slice((page - 1) * size, page * size).map(shownComment)
      return { status: 200, body, ...(comments.length > page * size ? { nextPage: page + 1 } : {}) }
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (_, { body }) => {
      const comment = { id: 1 + comments.length, body: String(fieldsOf(body).body), author: 'NONE', isBot: true }
      comments.push(comment)
      return { status: 201, body: shownComment(comment) }
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comment_id: id }, { body }) => {
      const comment = comments.find((each) => each.id === Number(id))
      if (!comment) throw new Error(`There is no comment ${id}`)
      comment.body = String(fieldsOf(body).body)
      return { status: 200, body: shownComment(comment) }
    },
  }
  return {
    deployments,
    statuses,
    comments,
    pullRequests,
    answer: ({ method, template, fields }, request) => {
      const keeper = keepers[`${method} ${template}`]
      if (!keeper) throw new Error(`Nobody asks for ${method} ${template}`)
      return keeper(fields, request)
    },
  }
}

/** Source: GitHub, REST API, "Create a deployment status": a description has at most 140 characters. */
const statusAnswer = (status: Fields, example: object): Answer => {
  const isTooLong = [...String(status.description ?? '')].length > 140
  if (isTooLong)
    return {
      status: 422,
      body: { message: 'Validation Failed', documentation_url: 'https://docs.example', errors: [] },
    }
  return { status: 201, body: { ...example, state: status.state, description: status.description } }
}

const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? { ...body } : {})
