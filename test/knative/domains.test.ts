/** The writes of domains: how often they are tried, what another answer means, and what was made by them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lacksClaim, readClaim, removeMade } from '../../src/knative/domain-claims.ts'
import { mapDomain, readDomains, readMappings, setDefaultDomain } from '../../src/knative/domains.ts'
import type { Api } from '../../src/kubernetes/api/request.ts'
import type { ApiRequest, ApiResponse } from '../../src/kubernetes/http/transport.ts'
import { apiOf, configPath, type Fake, mappedTo, mappings } from '../cli/support/domain-api.ts'
import { refusal } from './support/fake-api.ts'
import { fakeClock } from './support/fake-clock.ts'

type Method = ApiRequest['method']
type Wish = {
  readonly fake?: Fake
  /** Answers a request of this method in place of the cluster, which has taken it where `isTaken`; undefined: the cluster does. */
  readonly on?: readonly [Method, () => ApiResponse | 'lost' | undefined, { readonly isTaken: boolean }?]
}

function world({ fake = {}, on }: Wish) {
  const cluster = apiOf(fake)
  const clock = fakeClock()
  const transport: Api['transport'] = async (request, options) => {
    const instead = request.method === on?.[0] ? on[1]() : undefined
    if (instead === undefined) return cluster.transport(request, options)
    if (on?.[2]?.isTaken) await cluster.transport(request, options)
    if (instead === 'lost') throw new Error('socket hang up')
    return instead
  }
  const api: Api = { transport, clock, random: () => 0.5, server: 'https://k8s.example' }
  return { api, objects: cluster.objects, run: clock.run }
}

const wanted = { domain: 'example.com', mayMove: false }
const host = { namespace: 'shop', domain: 'www.example.com', service: 'hello', mayMove: true }
type Action = (api: Api) => Promise<{ readonly isWritten: boolean }>
const actions: readonly [string, Method, Action][] = [
  ['a default domain', 'PATCH', (api) => setDefaultDomain(api, wanted)],
  ['a mapped host', 'POST', (api) => mapDomain(api, host)],
]

/** Answers so many times, and then no more. */
const times = (count: number, answer: () => ApiResponse | 'lost') => {
  let left = count
  return () => (left-- > 0 ? answer() : undefined)
}
const conflict = () => refusal(409, 'Conflict', 'changed')
const lost = () => 'lost' as const

for (const [what, method, action] of actions)
  describe(`The write of ${what}`, () => {
    const after = (count: number, answer: () => ApiResponse | 'lost') => {
      const { api, run } = world({ on: [method, times(count, answer)] })
      return run(action(api))
    }

    it('is tried four times where another client is always before it', async () => {
      assert.equal((await after(3, conflict)).isWritten, true)
      await assert.rejects(after(4, conflict), { code: 'E_WRITE_CONTENDED', message: /each of 4 attempts/ })
    })

    it('is tried four times where no answer comes', async () => {
      assert.equal((await after(3, lost)).isWritten, true)
      await assert.rejects(after(4, lost), { code: 'E_WRITE_UNCONFIRMED', message: /in 4 attempts.*socket hang up/ })
    })

    it('counts as ours where its answer was lost and it took effect', async () => {
      const { api, run } = world({ on: [method, times(1, lost), { isTaken: true }] })
      assert.equal((await run(action(api))).isWritten, true)
      assert.equal((await run(action(api))).isWritten, false)
    })

    it('that is refused for another reason than a right says which', async () => {
      const refused = after(1, () => refusal(400, 'BadRequest', 'what?'))
      await assert.rejects(refused, { code: 'E_WRITE_REFUSED', message: /400 BadRequest.*what\?/ })
    })

    it('says the same of an answer that is none, not that a right is missing', async () => {
      const { api, run } = world({ on: ['GET', () => refusal(400, 'BadRequest', 'what?')] })
      await assert.rejects(run(action(api)), { code: 'E_API_ANSWER' })
    })
  })

describe('What cannot be read', () => {
  const on = ['GET', () => refusal(400, 'BadRequest', 'what?')] as const
  for (const [what, read] of [
    ['the domains', readDomains],
    ['the hosts of a namespace', (api: Api) => readMappings(api, 'shop')],
    ['the claim of a host', (api: Api) => readClaim(api, 'www.example.com')],
  ] as const)
    it(`of ${what} is an error, unless a right is missing`, async () => {
      const { api, run } = world({ on })
      await assert.rejects(run<unknown>(read(api)), { code: 'E_API_ANSWER' })
    })
})

describe('A host that is mapped', () => {
  const path = `${mappings}/www.example.com`

  it('was made where there was none, and may be removed again', async () => {
    const { api, objects, run } = world({})
    const { made } = await run(mapDomain(api, host))
    assert.deepEqual(made, { path, uid: 'made' })
    assert.equal(await run(removeMade(api, { path, uid: 'made' })), true)
    assert.equal(objects.has(path), false)
  })

  it('was not made where it was moved, so that nobody removes it', async () => {
    const { api, run } = world({ fake: { host: mappedTo('web') } })
    assert.deepEqual(await run(mapDomain(api, host)), { isWritten: true })
  })

  for (const [what, answer, expected] of [
    ['is gone where nobody finds it', () => refusal(404, 'NotFound', 'not found'), true],
    ['may be there still without the right to remove it', () => refusal(403, 'Forbidden', 'no'), false],
    ['may be there still where it is another by now', conflict, false],
    ['may be there still where no answer comes', lost, false],
  ] as const)
    it(what, async () => {
      const { api, run } = world({ on: ['DELETE', answer] })
      assert.equal(await run(removeMade(api, { path, uid: 'made' })), expected)
    })

  for (const [status, reason, expected] of [
    ['False', 'DomainAlreadyClaimed', true],
    ['Unknown', 'DomainAlreadyClaimed', false],
    ['False', 'IngressNotConfigured', false],
  ] as const)
    it(`${expected ? 'lacks' : 'does not lack'} a claim by Ready ${status}, ${reason}`, () =>
      assert.equal(lacksClaim({ status, reason }), expected))
})

it('The default domain that stands there already is left as it is', async () => {
  const { api, objects, run } = world({ fake: { data: { 'example.com': '' } } })
  const before = objects.get(configPath)
  assert.deepEqual(await run(setDefaultDomain(api, wanted)), { isWritten: false, replaced: [] })
  assert.equal(objects.get(configPath), before)
})
