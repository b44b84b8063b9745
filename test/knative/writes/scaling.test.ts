/** PodAutoscalers, which are read one by one: what is known of them after each read and write. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { nameIn } from '../../../src/knative/cluster.ts'
import { refusal } from '../support/fake-api.ts'
import { journal } from '../support/journals.ts'
import { anOpenWorld, aWorld } from '../support/world.ts'

const name = 'hello-00001'
const autoscaler = (minScale?: string): JsonObject => ({
  apiVersion: 'autoscaling.internal.knative.dev/v1alpha1',
  kind: 'PodAutoscaler',
  metadata: { name, annotations: minScale === undefined ? {} : { 'autoscaling.knative.dev/min-scale': minScale } },
})

/** A world with this PodAutoscaler, and what its snapshot says of it. */
const held = async (minScale?: string) => {
  const world = await anOpenWorld()
  world.api.put('podautoscalers', autoscaler(minScale))
  return { ...world, known: () => world.cluster.snapshot().autoscalers?.get(name) }
}

describe('A PodAutoscaler', () => {
  it('is known once it was read, and no more once it is gone', async () => {
    const { api, cluster, known } = await held('3')
    assert.equal(known(), undefined)
    assert.equal(await cluster.readAutoscaler(name), true)
    assert.equal(known(), '3')
    api.remove('podautoscalers', name)
    assert.equal(await cluster.readAutoscaler(name), true)
    assert.equal(known(), undefined)
    await cluster.close()
  })

  it('stays as it was known where it may not be read', async () => {
    const { api, cluster, known } = await held('3')
    await cluster.readAutoscaler(name)
    api.instead(({ path }) => (path.includes('podautoscalers') ? refusal(403, 'Forbidden', 'no') : undefined))
    assert.equal(await cluster.readAutoscaler(name), false)
    assert.equal(known(), '3')
    await cluster.close()
  })

  it('is known as it was written', async () => {
    const { cluster, known } = await held()
    await cluster.readAutoscaler(name)
    assert.deepEqual(await cluster.writeAutoscaler(name, { minScale: '5' }), { is: 'written' })
    assert.equal(known(), '5')
    await cluster.close()
  })

  it('is read again where its write was refused by its guard', async () => {
    const { api, cluster, known } = await held('1')
    await cluster.readAutoscaler(name)
    api.put('podautoscalers', autoscaler('7'))
    assert.deepEqual(await cluster.writeAutoscaler(name, { minScale: '5' }), { is: 'guard-failed' })
    assert.equal(known(), '7')
    assert.equal((await cluster.writeAutoscaler(name, { minScale: '5' })).is, 'written')
    await cluster.close()
  })

  it('that nobody has read is not written, and found by that', async () => {
    const { cluster, known } = await held('1')
    const result = await cluster.writeAutoscaler(name, { minScale: '5' })
    assert.equal(result.is === 'refused' && result.status, 404)
    assert.equal(known(), '1')
    await cluster.close()
  })
})

it('What is installed is read once, and anew where that is asked for', async () => {
  const { api, cluster } = await anOpenWorld()
  let version = '1.17.0'
  api.instead(({ path }) =>
    path === '/api/v1/namespaces/knative-serving'
      ? {
          status: 200,
          headers: {},
          body: (async function* () {
            const metadata = { name: 'knative-serving', labels: { 'app.kubernetes.io/version': version } }
            yield JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata })
          })(),
        }
      : undefined,
  )
  assert.equal((await cluster.installation()).version, '1.17.0')
  version = '1.18.0'
  assert.equal((await cluster.installation()).version, '1.17.0')
  assert.equal((await cluster.installation('again')).version, '1.18.0')
  await cluster.close()
})

describe('A Service', () => {
  const template = { spec: { containers: [] } }
  const wish = { template, labels: {}, annotations: {}, traffic: [], journal, driver: 'me' }
  const paths = (asked: readonly string[], method: string) =>
    asked.flatMap((each) =>
      each.startsWith(method) ? [new URL(each.slice(method.length + 1), 'http://x').search] : [],
    )

  it('is made strictly: a field that the API does not know is an error', async () => {
    const { api, cluster } = aWorld({ isEmpty: true })
    await cluster.open()
    await cluster.createService(wish)
    assert.deepEqual(paths(api.asked, 'POST'), ['?fieldManager=kn-rollout&fieldValidation=Strict'])
    await cluster.close()
  })

  it('is made with traffic only where some is asked for', async () => {
    for (const traffic of [[], [{ revisionName: name, percent: 100 }]]) {
      const { api, cluster } = aWorld({ isEmpty: true })
      await cluster.open()
      await cluster.createService({ ...wish, traffic })
      const expected = traffic.length === 0 ? { template } : { template, traffic }
      assert.deepEqual(api.get('services', 'hello')?.spec, expected)
      await cluster.close()
    }
  })

  it('is changed strictly where a template is only rehearsed', async () => {
    const { api, cluster } = await anOpenWorld()
    for (const [set, dryRun] of [
      [{ template }, true],
      [{ labels: { a: 'b' } }, true],
      [{ template }, false],
    ] as const)
      await cluster.writeService({ driver: null, set }, { dryRun })
    assert.deepEqual(paths(api.asked, 'PATCH'), [
      '?fieldManager=kn-rollout&dryRun=All&fieldValidation=Strict',
      '?fieldManager=kn-rollout&dryRun=All',
      '?fieldManager=kn-rollout',
    ])
    await cluster.close()
  })

  for (const [what, status, is] of [
    ['is gone where nobody finds it', 404, 'written'],
    ['is not gone without the right to delete it', 403, 'refused'],
    ['is not gone where another one has its name', 409, 'guard-failed'],
  ] as const)
    it(`that is deleted ${what}`, async () => {
      const { api, cluster } = await anOpenWorld()
      const sent: string[] = []
      api.instead(({ method, body = '' }) => {
        if (method !== 'DELETE') return undefined
        sent.push(body)
        return refusal(status, 'Whatever', 'no')
      })
      assert.equal((await cluster.deleteService()).is, is)
      assert.deepEqual(JSON.parse(sent[0] ?? '').preconditions, { uid: 'u1' })
      await cluster.close()
    })
})

describe('A right is asked for', () => {
  const group = 'serving.knative.dev'
  for (const [what, right, expected] of [
    ['of the one Service', { verb: 'patch', group, resource: 'services' }, 'hello'],
    ['of any Service to be made, which has no name yet', { verb: 'create', group, resource: 'services' }, undefined],
    ['of any Revision', { verb: 'patch', group, resource: 'revisions' }, undefined],
    ['of any pod', { verb: 'get', group: '', resource: 'pods' }, undefined],
  ] as const)
    it(what, () => assert.equal(nameIn({ service: 'hello' })(right), expected))
})
