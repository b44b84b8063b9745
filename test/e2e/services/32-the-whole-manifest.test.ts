/** What a manifest says beside its template: applied, or refused by name. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import type { Ended } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { envOf, openMarks } from '../support/service.ts'
import type { Pairs } from '../support/step-files.ts'
import { settledAnswers } from '../support/users.ts'

const visibility = 'networking.knative.dev/visibility'
const labels = { 'app.kubernetes.io/part-of': 'billing' }
const annotations = { 'example.com/owner': 'team-billing' }

const deploy = (place: Place, text: object, inputs: Pairs = {}): Promise<Ended> => {
  const given = { manifest: 'service.yaml', steps: '50, 100', hold: '1s', ...inputs }
  return place.step(given, { files: { 'service.yaml': JSON.stringify(text) } }).ended
}

const promotes = ({ code, outputs, log }: Ended): void =>
  assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)

describe('a manifest', { concurrency: 3 }, () => {
  scenario('of a private Service never makes it public for a moment', async (place) => {
    const users = place.users(20)
    // Nobody keeps its pod awake while the API server is asked for it.
    const template = { 'autoscaling.knative.dev/window': '60s' }
    const own = { labels: { ...labels, [visibility]: 'cluster-local' }, annotations, template }
    promotes(await deploy(place, manifest(own)))
    const served = (await users.stop()).filter(({ status, revision }) => status === 200 || revision !== undefined)
    assert.deepEqual(served, [])
    const { metadata } = await place.service()
    assert.equal(metadata.labels?.['app.kubernetes.io/part-of'], 'billing')
    assert.equal(metadata.annotations?.['example.com/owner'], 'team-billing')
  })

  scenario(
    'sets labels and annotations of a Service that exists, and does not change who reaches it',
    async (place) => {
      await place.apply(manifest({ annotations: { 'example.com/kept': 'yes' } }))
      const image = fixture('2')
      const refused = await deploy(place, manifest({ image, labels: { [visibility]: 'cluster-local' } }))
      assert.deepEqual([refused.code, refused.outputs.outcome], [2, 'refused'], refused.log)
      assert.match(refused.log, /visibility/)
      promotes(await deploy(place, manifest({ image, labels, annotations })))
      const after = await place.service()
      const { 'example.com/owner': owner, 'example.com/kept': kept } = after.metadata.annotations ?? {}
      assert.deepEqual(
        [after.metadata.labels?.['app.kubernetes.io/part-of'], owner, kept],
        ['billing', 'team-billing', 'yes'],
      )
      assert.deepEqual(openMarks(after), [])
      assertServedBy(await settledAnswers(place.host, 20, ['hello-00002']), 'hello-00002')
    },
  )

  scenario('with a namespace of its own is deployed there where none is given, or refused', async (place) => {
    const { metadata, ...rest } = manifest()
    const there = { ...rest, metadata: { ...metadata, namespace: place.namespace } }
    const elsewhere = await deploy(place, there, { namespace: 'default' })
    assert.deepEqual([elsewhere.code, elsewhere.outputs.outcome], [2, 'refused'], elsewhere.log)
    promotes(await deploy(place, there, { namespace: '' }))
    assertServedBy(await settledAnswers(place.host, 10, ['hello-00001']), 'hello-00001')
  })
})

scenario('a value of several lines reaches the container whole, and no piece of it the log', async (place) => {
  await place.apply(manifest())
  const lines = [
    '-----BEGIN EC PRIVATE KEY-----',
    'MHcCAQEEIExampleExample',
    'abcd+EFgh0Tail/w==',
    '-----END EC PRIVATE KEY-----',
  ]
  const env = ['LEVEL=info', 'KEY<<END', ...lines, 'END'].join('\n')
  const ended = await place.step({ image: fixture('2'), steps: '100', hold: '0s', env }).ended
  promotes(ended)
  assert.deepEqual(envOf(await place.service()), { LEVEL: 'info', KEY: lines.join('\n') })
  assert.doesNotMatch(ended.log + ended.summary, /MHcCAQ|EFgh0Tail/)
})
