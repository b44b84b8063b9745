import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, beforeEach, describe, it } from 'node:test'
import { notesOf } from '../../src/gitlab/notes-api.ts'

type Note = { id: number; body: string; system: boolean }

/** A GitLab with one project, whose merge request 7 brought the commit `ffac`. */
const gitlab = { notes: [] as Note[], token: 'glpat-1' }
const server = createServer(async (request, response) => {
  const { status, body } = await answerTo(request)
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
})

async function answerTo(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const url = new URL(request.url ?? '', 'http://gitlab.example')
  const sent = await text(request)
  if (request.headers['private-token'] !== gitlab.token) return { status: 401, body: { message: '401 Unauthorized' } }
  if (url.pathname === '/api/v4/projects/12/repository/commits/ffac/merge_requests')
    return {
      status: 200,
      body: [
        { iid: 6, project_id: 12, state: 'closed' },
        { iid: 7, project_id: 12, state: 'merged' },
      ],
    }
  const [, id] = /^\/api\/v4\/projects\/12\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(url.pathname) ?? [
    undefined,
    'none',
  ]
  if (id === 'none') return { status: 404, body: { message: '404 Not found' } }
  if (request.method === 'GET') return { status: 200, body: pageOf(url) }
  if (request.method === 'PUT')
    for (const note of gitlab.notes.filter((each) => String(each.id) === id)) note.body = JSON.parse(sent).body
  if (request.method === 'POST')
    gitlab.notes.push({ id: gitlab.notes.length + 1, body: JSON.parse(sent).body, system: false })
  return { status: 201, body: {} }
}

const pageOf = ({ searchParams }: URL): readonly Note[] => {
  const size = Number(searchParams.get('per_page'))
  const first = (Number(searchParams.get('page')) - 1) * size
  return gitlab.notes.slice(first, first + size)
}

let env: Record<string, string> = {}

const mark = '<!-- kn-rollout: shop/hello -->'
const put = (body: string, more: Record<string, string> = { CI_MERGE_REQUEST_IID: '7' }) =>
  notesOf({ ...env, ...more })?.put({ mark, body: `${mark}\n${body}` })
const bodies = () => gitlab.notes.map(({ body }) => body)

describe('the note on a merge request', () => {
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    env = { CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`, CI_PROJECT_ID: '12', KN_ROLLOUT_GITLAB_TOKEN: 'glpat-1' }
  })
  after(() => server.close())
  beforeEach(() => gitlab.notes.splice(0))

  it('is not kept without a token', () => {
    assert.equal(notesOf({ ...env, KN_ROLLOUT_GITLAB_TOKEN: '' }), undefined)
  })

  it('is made once, and written over from then on', async () => {
    gitlab.notes.push({ id: 1, body: 'Looks good', system: false })
    await put('rolling out')
    await put('promoted')
    assert.deepEqual(bodies(), ['Looks good', `${mark}\npromoted`])
  })

  it('is found behind many others', async () => {
    for (let id = 1; id <= 130; id += 1) gitlab.notes.push({ id, body: `note ${id}`, system: true })
    await put('rolling out')
    await put('promoted')
    assert.equal(gitlab.notes.length, 131)
  })

  it('stands on the merge request that brought the commit, where the pipeline is of a branch', async () => {
    assert.equal(await put('promoted', { CI_COMMIT_SHA: 'ffac' }), 'written')
    assert.deepEqual(bodies(), [`${mark}\npromoted`])
  })

  it('is no affair of a commit that came without one', async () => {
    assert.equal(await put('promoted', {}), 'no-merge-request')
  })

  it('rejects with what GitLab answered', async () => {
    const more = { CI_MERGE_REQUEST_IID: '7', KN_ROLLOUT_GITLAB_TOKEN: 'other' }
    await assert.rejects(async () => put('promoted', more), /GET .*notes.* returned HTTP 401/)
  })
})
