/** What a response of any server means: the result of a write, the error of a read, or the object that was asked for, if it holds one. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  anyList,
  anyStatus,
  beginningOf,
  listOfKinds,
  nameAt,
  objectNamed,
  reviewOf,
} from '../../../src/kubernetes/api/answers.ts'
import { isRight, readError, writeResultOf } from '../../../src/kubernetes/api/responses.ts'
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'

const answer = (status: number, body: unknown) => ({
  status,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
})
const service = { kind: 'Service', metadata: { name: 'hello' } }
const status = (message: string, rest: object = {}) => ({ kind: 'Status', status: 'Failure', message, ...rest })

const patch: ApiRequest = { method: 'PATCH', path: '/apis/x/services/hello?dryRun=All', headers: {}, body: '[]' }
const create: ApiRequest = { method: 'POST', path: '/apis/x/services', headers: {}, body: JSON.stringify(service) }
const remove: ApiRequest = { method: 'DELETE', path: '/apis/x/services/hello', headers: {} }

describe('the answer to a write', () => {
  const written = { is: 'written', object: service }
  const unknown = (message: string) => ({ is: 'unknown', message })
  const refused = (code: number, reason: string, message: string, rest: object = {}) => ({
    is: 'refused',
    status: code,
    reason,
    message,
    ...rest,
  })
  const quota = 'exceeded quota: pods=10'
  const mayNot = 'User "ci" cannot patch resource "services" in API group "serving.knative.dev" in the namespace "shop"'
  const mayNotCore = 'User "ci" cannot list resource "pods" in the namespace "shop"'
  const ofAnother = 'HTTP 200 with something else than the object ('
  const gone = { kind: 'Status', status: 'Success' }

  const rows: readonly [string, number, unknown, ApiRequest, unknown][] = [
    ['with its object was taken', 200, service, patch, written],
    ['with its object, made, was taken', 201, service, create, written],
    ['with 299 was taken', 299, service, patch, written],
    ['with another object', 200, { ...service, metadata: { name: 'other' } }, patch, undefined],
    ['with a list', 200, { ...service, kind: 'ServiceList' }, patch, undefined],
    ['with a page', 200, ' <html>\n  login', patch, unknown(`${ofAnother}<html> login)`)],
    ['with nothing', 200, '', patch, unknown(`${ofAnother}an empty body)`)],
    ['of a deletion with a Status', 200, gone, remove, { is: 'written', object: gone }],
    ['of a deletion with the object', 200, service, remove, written],
    ['of a deletion with a Status of failure', 200, status('no'), remove, undefined],
    ['with a Status where the object was asked for', 200, gone, patch, undefined],
    ['409 is the guard', 409, status('the object has been modified'), patch, { is: 'guard-failed' }],
    ['422 without details is the guard', 422, status('the server rejected our request'), patch, { is: 'guard-failed' }],
    ['422 that is no JSON is the guard', 422, 'x', patch, { is: 'guard-failed' }],
    [
      '422 with details is a refusal',
      422,
      status('admission webhook "x" denied the request: validation failed: bad', {
        reason: 'Invalid',
        details: { name: 'x' },
      }),
      patch,
      refused(422, 'Invalid', 'bad'),
    ],
    ['408 is unknown', 408, '', patch, unknown('HTTP 408')],
    ['500 is unknown', 500, status('etcd leader changed'), patch, unknown('etcd leader changed')],
    ['502 is unknown', 502, 'Bad Gateway', patch, unknown('Bad Gateway')],
    ['499 is a refusal', 499, '', patch, refused(499, 'HTTP 499', 'HTTP 499')],
    [
      '404 is a refusal',
      404,
      status('not found', { reason: 'NotFound' }),
      patch,
      refused(404, 'NotFound', 'not found'),
    ],
    ['300 is a refusal', 300, '', patch, refused(300, 'HTTP 300', 'HTTP 300')],
    [
      '403 of a quota is a refusal',
      403,
      status(quota, { reason: 'Forbidden' }),
      patch,
      refused(403, 'Forbidden', quota),
    ],
    [
      '403 names the right that is missing',
      403,
      status(mayNot, { reason: 'Forbidden' }),
      patch,
      refused(403, 'Forbidden', mayNot, {
        lacks: { verb: 'patch', group: 'serving.knative.dev', resource: 'services' },
      }),
    ],
    [
      '403 names one of the core group',
      403,
      status(mayNotCore),
      patch,
      refused(403, 'HTTP 403', mayNotCore, { lacks: { verb: 'list', group: '', resource: 'pods' } }),
    ],
    [
      '403 of a verb that is none of ours names no right',
      403,
      status(mayNotCore.replace('list', 'impersonate')),
      patch,
      refused(403, 'HTTP 403', mayNotCore.replace('list', 'impersonate')),
    ],
    ['401 names no right, whatever it says', 401, status(mayNotCore), patch, refused(401, 'HTTP 401', mayNotCore)],
    ['of great length is cut', 404, 'x'.repeat(501), patch, refused(404, 'HTTP 404', `${'x'.repeat(500)}...`)],
    ['of 500 characters is not', 404, 'x'.repeat(500), patch, refused(404, 'HTTP 404', 'x'.repeat(500))],
  ]
  for (const [what, code, body, request, expected] of rows)
    it(what, () => {
      const result = writeResultOf(answer(code, body), request)
      if (expected === undefined) assert.equal(result.is, 'unknown')
      else assert.deepEqual(result, expected)
    })

  it('that the API server is busy was surely not taken', () => {
    const webhook = status('Internal error occurred: failed calling webhook "x"')
    for (const response of [answer(429, ''), answer(503, ''), answer(500, webhook)])
      assert.deepEqual(writeResultOf(response, patch), { is: 'busy', response })
    assert.equal(writeResultOf(answer(504, webhook), patch).is, 'unknown')
  })
})

describe('the answer to a read', () => {
  const errorOf = (code: number, body: unknown) => readError(answer(code, body), 'the Service', 'https://k8s.example')

  it('401 is about the credentials', () => {
    const { code, message } = errorOf(401, status('Unauthorized'))
    assert.deepEqual(
      [code, message],
      ['E_UNAUTHORIZED', 'The API server https://k8s.example rejected the credentials: Unauthorized.'],
    )
  })

  it('403 names user and right, and what it said where it names none', () => {
    const named = errorOf(
      403,
      status('services is forbidden: User "ci" cannot get resource "services" in API group "x.dev"'),
    )
    assert.deepEqual(
      [named.code, named.message],
      ['E_FORBIDDEN', 'ci lacks permissions that a rollout needs: get services.x.dev.'],
    )
    const core = errorOf(403, status('User "ci" cannot get resource "pods" in API group ""'))
    assert.match(core.message, /^ci lacks .*: get pods\.$/)
    assert.match(errorOf(403, 'no entry').message, /^This user lacks .*: no entry\.$/)
  })

  it('anything else has its status and its words', () => {
    const { code, message } = errorOf(418, status('teapot'))
    assert.equal(code, 'E_API_ANSWER')
    for (const part of ['418', 'teapot', 'the Service']) assert.ok(message.includes(part), message)
  })

  it('is worth another attempt only where that can help', () => {
    const cureOf = (code: number) => errorOf(code, status('x')).cure
    for (const code of [429, 500, 503]) assert.match(cureOf(code), /^Run it again/, `${code}`)
    for (const code of [400, 405, 418, 501])
      assert.match(cureOf(code), /^Another attempt would be answered alike/, `${code}`)
  })

  it('is right from 200 to 299', () =>
    assert.deepEqual(
      [199, 200, 299, 300].map((code) => isRight(answer(code, ''))),
      [false, true, true, false],
    ))
})

describe('a body is what was asked for', () => {
  const json = (value: unknown) => JSON.stringify(value)
  it('if it is a list with a version, whose items may be null', () => {
    const list = (rest: object) => ({ kind: 'PodList', metadata: { resourceVersion: '7' }, items: [], ...rest })
    const rows: readonly [unknown, boolean][] = [
      [list({}), true],
      [list({ items: null }), true],
      [list({ items: {} }), false],
      [list({ items: undefined }), false],
      [list({ metadata: {} }), false],
      [list({ kind: 'Pod' }), false],
      [list({ kind: undefined }), false],
      [[], false],
    ]
    for (const [body, isOne] of rows) assert.deepEqual(anyList(json(body)), isOne ? body : undefined)
  })

  it('if it lists the kinds of an API version', () => {
    const kinds = { kind: 'APIResourceList', resources: [] }
    assert.deepEqual(listOfKinds(json(kinds)), kinds)
    assert.equal(listOfKinds(json({ ...kinds, resources: {} })), undefined)
    assert.equal(listOfKinds(json({ ...kinds, kind: 'APIGroupList' })), undefined)
  })

  it('if it is an answered review of that kind', () => {
    const find = reviewOf('SelfSubjectReview')
    const review = { kind: 'SelfSubjectReview', status: {} }
    assert.deepEqual(find(json(review)), review)
    assert.equal(find(json({ ...review, status: 'x' })), undefined)
    assert.equal(find(json({ ...review, kind: 'Status' })), undefined)
  })

  it('if it is a Status that says how it went', () => {
    assert.deepEqual(anyStatus(json(status('x'))), status('x'))
    assert.equal(anyStatus(json({ kind: 'Status' })), undefined)
    assert.equal(anyStatus(json({ kind: 'Pod', status: 'Failure' })), undefined)
  })

  it('if it is the object of that name, and neither a Status nor a list', () => {
    const named = (kind: string) => json({ kind, metadata: { name: 'hello' } })
    assert.deepEqual(
      ['Service', 'Status', 'ServiceList', 'StatusCheck', 'Listing'].map(
        (kind) => objectNamed('hello')(named(kind)) !== undefined,
      ),
      [true, false, false, true, true],
    )
  })

  it('and what it is instead is told in short', () => {
    assert.deepEqual(
      [beginningOf(''), beginningOf(' \n '), beginningOf(' a\n\n b ')],
      ['an empty body', 'an empty body', 'a b'],
    )
    assert.deepEqual(
      [beginningOf('x'.repeat(80)), beginningOf('x'.repeat(81))],
      ['x'.repeat(80), `${'x'.repeat(80)}...`],
    )
  })

  it('by the last part of its path', () =>
    assert.deepEqual(['/a/b?c=/d', '/a/b%2Fc', 'b'].map(nameAt), ['b', 'b/c', 'b']))
})
