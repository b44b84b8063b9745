/**
 * GitHub, as far as our requests go: a server on this machine that keeps deployments, commit statuses and comments. Each request
 * is held against GitHub's own description, and so is each answer; what does not fit is gathered in `faults`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { type Ledger, ledger } from './github-ledger.ts'
import { type Answer, type Api, type Edition, openApi, type Request } from './openapi.ts'

export const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

export type Right = 'deployments' | 'statuses' | 'pull-requests'

export type GithubServer = Ledger & {
  /** As GITHUB_API_URL says it; an Enterprise Server has a path. */
  readonly url: string
  /** Everything that GitHub would have stumbled over. */
  readonly faults: readonly string[]
  /** Rights that the token has; all of them, until told otherwise. */
  readonly rights: Set<Right>
  /** Answers that come instead of the right ones, one request each. */
  readonly trouble: (Answer | 'silence')[]
}

const apis = new Map<Edition, Api>()

/** Reading a description takes a while: each is read once. */
const apiOf = (edition: Edition): Api =>
  apis.get(edition) ?? apis.set(edition, openApi(edition)).get(edition) ?? openApi(edition)

export async function githubServer(t: TestContext, edition: Edition = 'api.github.com'): Promise<GithubServer> {
  const prefix = edition === 'api.github.com' ? '' : '/api/v3'
  const api = apiOf(edition)
  const kept = ledger(api.example)
  const state = {
    faults: [] as string[],
    rights: new Set<Right>(['deployments', 'statuses', 'pull-requests']),
    trouble: [] as (Answer | 'silence')[],
  }
  const server = createServer(async (request, response) => {
    const asked = await requestOf(request, prefix)
    const answer = state.trouble.shift() ?? answerTo(asked, request)
    if (answer !== 'silence') reply(response, answer, request)
  })
  const answerTo = (asked: Request, { headers }: IncomingMessage): Answer => {
    const route = api.route(asked)
    if (!route) return { status: 404, body: notFound(state.faults, asked) }
    state.faults.push(...api.faults(route, asked), ...headerFaults(headers))
    if (headers.authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } }
    if (!state.rights.has(rightOf(route.template))) return forbidden
    const answer = kept.answer(route, asked)
    state.faults.push(...api.answerFaults(route, answer))
    return answer
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.closeAllConnections())
  t.after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { ...kept, ...state, url: `http://127.0.0.1:${port}${prefix}` }
}

const requestOf = async (request: IncomingMessage, prefix: string): Promise<Request> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://github.example')
  const body = await text(request)
  return {
    method: request.method ?? '',
    path: pathname.startsWith(prefix) ? pathname.slice(prefix.length) : `(outside of ${prefix}) ${pathname}`,
    query: searchParams,
    body: body === '' ? undefined : JSON.parse(body),
  }
}

const reply = (response: ServerResponse, { status, body, headers, nextPage }: Answer, asked: IncomingMessage): void => {
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers, ...(nextPage ? linkTo(nextPage, asked) : {}) })
  response.end(JSON.stringify(body))
}

const linkTo = (page: number, { url = '/', headers: { host } }: IncomingMessage) => {
  const next = new URL(url, `http://${host}`)
  next.searchParams.set('page', String(page))
  return { link: `<${next}>; rel="next"` }
}

const notFound = (faults: string[], { method, path }: Request) => {
  faults.push(`GitHub knows no ${method} ${path}`)
  return { message: 'Not Found' }
}

/** GitHub refuses whoever does not say who asks. */
const headerFaults = (headers: IncomingMessage['headers']): readonly string[] => [
  ...(headers['user-agent'] ? [] : ['There is no User-Agent']),
  ...(headers.accept?.startsWith('application/vnd.github') ? [] : ['Accept does not ask for GitHub’s own media type']),
]

const forbidden: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.example/rest',
    status: '403',
  },
}

const rightOf = (template: string): Right => {
  if (template.includes('/deployments')) return 'deployments'
  return template.includes('/statuses') ? 'statuses' : 'pull-requests'
}
