/** Which rights a user lacks, and who the user is, as an API server tells in reviews. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject, Right } from '../../../src/engine/ports/ports.ts'
import { createMissingRights, nameOfUser, rightsByName } from '../../../src/kubernetes/api/access-review.ts'
import { object, parseJson } from '../../../src/kubernetes/api/json.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

type Asked = { readonly kind: string; readonly path: string; readonly spec: JsonObject; readonly fresh: boolean }
/** `before`: how many were asked before. */
type Answer = (asked: Asked, before: number) => ApiResponse | Promise<ApiResponse>

const anApi = (answer: Answer) => {
  const clock = fakeClock()
  const asked: Asked[] = []
  const hours: number[] = []
  const api: Api = {
    transport: async ({ path, body = '' }, { fresh = false }) => {
      const { kind, spec } = object(parseJson(body))
      asked.push({ kind: String(kind), path, spec: object(spec), fresh })
      hours.push(clock.now())
      return answer({ kind: String(kind), path, spec: object(spec), fresh }, asked.length - 1)
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  return { api, clock, asked, hours }
}

const reviewed = (kind: string, status: JsonObject) => reply(201, { kind, status })
const page = () => reply(200, '<html>log in</html>')
const patchServices: Right = { verb: 'patch', group: 'serving.knative.dev', resource: 'services' }
const readLogs: Right = { verb: 'get', group: '', resource: 'pods/log' }
const listPods: Right = { verb: 'list', group: '', resource: 'pods' }
const ruleFor = ({ verb, group, resource }: Right, names: readonly string[] = []): JsonObject => ({
  verbs: [verb],
  apiGroups: [group],
  resources: [resource],
  resourceNames: [...names],
})
const nameOf = ({ resource }: Right) => (resource === 'services' ? 'hello' : undefined)
const shop = { namespace: 'shop', nameOf }

/** Names these rules, and allows nothing else. */
const strict =
  (...rules: readonly JsonObject[]): Answer =>
  ({ kind }) =>
    reviewed(kind, kind === 'SelfSubjectRulesReview' ? { resourceRules: [...rules] } : { allowed: false })

describe('A right is missing', () => {
  const missingBy = async (answer: Answer, ...rights: readonly Right[]) => {
    const { api, clock, asked } = anApi(answer)
    return { missing: await clock.run(createMissingRights(api, shop)(rights)), asked }
  }

  it('where no rule names it and the API server denies it', async () => {
    const { missing } = await missingBy(strict(ruleFor(patchServices)), patchServices, readLogs, listPods)
    assert.deepEqual(missing, [readLogs, listPods])
  })

  it('not where a rule grants it for the one object that it is needed for', async () => {
    assert.deepEqual((await missingBy(strict(ruleFor(patchServices, ['hello'])), patchServices)).missing, [])
    assert.deepEqual((await missingBy(strict(ruleFor(patchServices, ['other'])), patchServices)).missing, [
      patchServices,
    ])
  })

  it('not where the API server allows what its rules do not name', async () => {
    const { missing } = await missingBy(({ kind }) => reviewed(kind, { allowed: true }), patchServices)
    assert.deepEqual(missing, [])
  })

  it('not where it cannot be asked for, since the request itself will tell', async () => {
    for (const answer of [() => refusal(403, 'Forbidden', 'no'), page, () => Promise.reject(new Error('hung up'))])
      assert.deepEqual((await missingBy(answer, patchServices)).missing, [])
  })

  it('as asked for by verb, kind, part and name', async () => {
    const { asked } = await missingBy(strict(), patchServices, readLogs)
    assert.deepEqual(
      asked.map(({ spec }) => spec),
      [
        { namespace: 'shop' },
        {
          resourceAttributes: {
            namespace: 'shop',
            verb: 'patch',
            group: 'serving.knative.dev',
            resource: 'services',
            name: 'hello',
          },
        },
        { resourceAttributes: { namespace: 'shop', verb: 'get', group: '', resource: 'pods', subresource: 'log' } },
      ],
    )
  })

  it('and the rules are asked for once, however often that is asked', async () => {
    const { api, clock, asked } = anApi(strict(ruleFor(listPods)))
    const missing = createMissingRights(api, shop)
    assert.deepEqual(await clock.run(missing([listPods])), [])
    assert.deepEqual(await clock.run(missing([listPods, readLogs])), [readLogs])
    assert.deepEqual(
      asked.map(({ kind }) => kind),
      ['SelfSubjectRulesReview', 'SelfSubjectAccessReview'],
    )
  })
})

describe('Something in the place of a review', () => {
  it('is asked for again by fresh connections, and believed the fourth time', async () => {
    const { api, clock, asked, hours } = anApi(({ kind }, before) =>
      before < 3 ? page() : reviewed(kind, { userInfo: { username: 'ci' } }),
    )
    assert.equal(await clock.run(nameOfUser(api)), 'ci')
    assert.deepEqual(
      asked.map(({ fresh }) => fresh),
      [false, true, true, true],
    )
    assert.deepEqual(hours, [0, 100, 300, 700])
  })

  it('is not asked for a fifth time, and tells no name', async () => {
    const { api, clock, asked } = anApi(page)
    assert.equal(await clock.run(nameOfUser(api)), undefined)
    assert.equal(asked.length, 4)
  })

  it('is not asked for again where the API server does not know the review', async () => {
    const { api, clock, asked } = anApi(() => refusal(404, 'NotFound', 'no such kind'))
    assert.equal(await clock.run(nameOfUser(api)), undefined)
    assert.equal(asked.length, 1)
  })
})

describe('Rights that may be granted by name', () => {
  const byName = async (status: JsonObject, rights: readonly Right[] = [patchServices, listPods]) => {
    const { api, clock, asked } = anApi(({ kind }) => reviewed(kind, status))
    return { rights: await clock.run(rightsByName(api, 'shop', rights)), asked }
  }

  it('are those that a rule grants for some objects', async () =>
    assert.deepEqual((await byName({ resourceRules: [ruleFor(patchServices, ['hello'])] })).rights, [patchServices]))

  it('are all where the API server does not name all rules', async () =>
    assert.deepEqual((await byName({ incomplete: true })).rights, [patchServices, listPods]))

  it('are all where it names none to us', async () => {
    const { api, clock } = anApi(() => refusal(403, 'Forbidden', 'no'))
    assert.deepEqual(await clock.run(rightsByName(api, 'shop', [listPods])), [listPods])
  })

  it('are not asked for where none is in question', async () => {
    const { rights, asked } = await byName({}, [])
    assert.deepEqual([rights, asked], [[], []])
  })
})
