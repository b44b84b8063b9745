import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { create, jsonPatch } from '../contract/api.ts'
import { image, serviceOf } from '../contract/manifest.ts'
import { createSubject } from '../contract/sandbox-subject.ts'
import { setTraffic } from '../contract/services.ts'

/** Everything that happens to the Service and its Revisions in a small rollout, with its times. */
const story = async (seed: number): Promise<readonly string[]> => {
  const { subject, sandbox, scheduler } = createSubject({ seed })
  const told: string[] = []
  for (const table of [sandbox.store.services, sandbox.store.revisions, sandbox.store.pods]) {
    table.watch(({ type, object, version }) =>
      told.push(`${scheduler.now()} ${version} ${type} ${JSON.stringify(object)}`),
    )
  }
  const roll = async () => {
    await create(subject, serviceOf(subject, 'hello'))
    await scheduler.sleep(3_000)
    await jsonPatch(subject, 'hello', [
      { op: 'add', path: '/spec/template/spec/containers/0/image', value: image(2) },
      { op: 'add', path: '/spec/traffic', value: [{ revisionName: 'hello-00001', percent: 100 }] },
    ])
    await scheduler.sleep(3_000)
    await setTraffic(subject, 'hello', [
      { revisionName: 'hello-00001', percent: 60 },
      { revisionName: 'hello-00002', percent: 40 },
    ])
    await scheduler.sleep(1_000)
    for (let count = 0; count < 20; count += 1)
      told.push((await sandbox.ingress('hello.default.example.test', '/')).revision ?? '-')
  }
  await scheduler.run(roll())
  return told
}

describe('a seed', () => {
  test('gives the same run each time, to the millisecond and the uid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => assert.deepEqual(await story(seed), await story(seed))),
      { numRuns: 10 },
    )
  })

  test('and another one another run', async () => assert.notDeepEqual(await story(1), await story(2)))
})

describe('another hand', () => {
  test('changes the Service at once, as itself', async () => {
    const { subject, sandbox, scheduler } = createSubject()
    await scheduler.run(create(subject, serviceOf(subject, 'hello')))
    await scheduler.pass(3_000)
    const traffic = [{ latestRevision: true, percent: 100, tag: 'theirs' }]
    sandbox.foreign.patchService({ namespace: 'default', name: 'hello' }, { spec: { traffic } })
    const service = sandbox.store.services.get('default', 'hello')
    assert.equal(service?.spec.traffic?.[0]?.tag, 'theirs')
    assert.equal(service?.metadata.annotations?.['serving.knative.dev/lastModifier'], 'ops@example')
    assert.ok(service?.metadata.managedFields?.some(({ manager }) => manager === 'kubectl-edit'))
  })

  test('is held to the same admission', () => {
    const { sandbox } = createSubject()
    const service = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'Wrong' }, spec: {} }
    assert.throws(() => sandbox.foreign.createService(service), /not a DNS 1035 label/)
  })
})

test('an image that is pushed again gives later Revisions another digest', async () => {
  const { subject, sandbox, scheduler } = createSubject()
  const tag = 'registry.example/hello:1'
  await scheduler.run(create(subject, serviceOf(subject, 'hello', { image: tag })))
  await scheduler.pass(3_000)
  sandbox.pushImage(tag)
  await scheduler.run(
    jsonPatch(subject, 'hello', [{ op: 'add', path: '/spec/template/metadata/labels', value: { again: 'yes' } }]),
  )
  await scheduler.pass(3_000)
  const digests = sandbox.store.revisions.list().map(({ status }) => status?.containerStatuses?.[0]?.imageDigest)
  assert.equal(new Set(digests).size, 2)
  assert.ok(digests.every((digest) => digest?.startsWith('registry.example/hello@sha256:')))
})
