/** Something answers in the place of the API server: a login page, a proxy, an empty body, each with HTTP 200. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ApiRequest, Transport } from '../../src/kubernetes/http/transport.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, emptyStage, findService, marksOf, type Stage, servingStage } from './support/stage.ts'

const pages: readonly (readonly [string, string])[] = [
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['an empty body', ''],
  ['an empty object', '{}'],
  ['another kind', '{"kind":"Status","status":"Success","metadata":{}}'],
]

/** The stage's API server, where `isMet` requests are answered by `body`; what was asked goes to `asked`. */
const behind =
  (stage: Stage, body: string, isMet: (request: ApiRequest) => boolean, asked: ApiRequest[] = []): Transport =>
  async (request, options) => {
    asked.push(request)
    const response = await stage.sandbox.transport(request, options)
    if (!isMet(request) || request.path.includes('watch=1')) return response
    return {
      ...response,
      status: 200,
      body: (async function* () {
        yield body
      })(),
    }
  }

for (const [what, body] of pages)
  describe(`${what} with HTTP 200`, () => {
    it('from the start is refused, and no template is sent to it', async () => {
      const stage = emptyStage()
      const asked: ApiRequest[] = []
      const transport = behind(stage, body, () => true, asked)
      await assert.rejects(rollItOut(stage, { env: 'PASSWORD=verysecret' }, { transport }), { code: 'E_API_BODY' })
      assert.ok(asked.every(({ body = '' }) => !body.includes('verysecret')))
      assert.equal(findService(stage), undefined)
    })

    it('to a read in between is tried again, and the Service is not taken for deleted', async () => {
      const stage = await servingStage()
      let left = 3
      const isMet = ({ method, path }: ApiRequest) => method === 'GET' && path.includes('/services') && left-- > 0
      const { outcome } = await rollItOut(stage, { steps: '50, 100' }, { transport: behind(stage, body, isMet) })
      assert.equal(outcome.kind, 'promoted')
    })

    it('to a write that was taken counts as lost, and the Service itself tells', async () => {
      const stage = await servingStage()
      const isMet = ({ method, path }: ApiRequest) => method === 'PATCH' && !path.includes('dryRun')
      const { outcome } = await rollItOut(stage, { steps: '50, 100' }, { transport: behind(stage, body, isMet) })
      assert.equal(outcome.kind, 'promoted')
      assert.deepEqual(marksOf(stage), [])
    })

    it('to every write from 50 % on ends after a few tries', async () => {
      const stage = await servingStage()
      let isOver = false
      const asked: ApiRequest[] = []
      const inner = behind(stage, body, () => isOver, asked)
      const transport: Transport = async (request, options) => {
        if (!isOver || request.method !== 'PATCH') return (isOver ? stage.sandbox.transport : inner)(request, options)
        asked.push(request)
        const sent = {
          status: 200,
          headers: {},
          body: (async function* () {
            yield body
          })(),
        }
        return sent
      }
      const { outcome } = await rollItOut(
        stage,
        { steps: '50, 100' },
        {
          transport,
          onEvent: (event) => {
            if (event.is === 'in-force') isOver = true
          },
        },
      )
      assert.equal(outcome.kind, 'uncertain')
      assert.match(outcome.reason, /confirm/)
      assert.ok(asked.filter(({ method }) => method === 'PATCH').length < 80)
    })
  })

it('a Service that something else than an API server calls gone is still there', async () => {
  const stage = await servingStage()
  let isFirst = true
  const transport: Transport = async (request, options) => {
    const isRead = request.method === 'GET' && /\/services\/hello$/.test(request.path)
    if (isRead)
      return {
        status: 404,
        headers: {},
        body: (async function* () {
          yield '404 page not found'
        })(),
      }
    if (request.method === 'PATCH' && !request.path.includes('dryRun') && isFirst) {
      isFirst = false
      await stage.sandbox.transport(request, options)
      throw new Error('the connection broke')
    }
    return stage.sandbox.transport(request, options)
  }
  const rollout = rollItOut(stage, {}, { transport })
  await assert.rejects(rollout, { code: 'E_API_BODY' })
  assert.deepEqual(await answering(stage), ['hello-00001'])
})
