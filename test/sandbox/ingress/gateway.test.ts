import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Setup } from '../../../sandbox/world.ts'
import { create, jsonPatch } from '../../contract/api.ts'
import { image, type Look, serviceOf } from '../../contract/manifest.ts'
import { createSubject, type SandboxSubject } from '../../contract/sandbox-subject.ts'
import { setTraffic } from '../../contract/services.ts'

const host = 'hello.default.example.test'

const served = async (look: Look = {}, setup: Partial<Setup> = {}): Promise<SandboxSubject> => {
  const made = createSubject({ setup })
  await made.scheduler.run(create(made.subject, serviceOf(made.subject, 'hello', look)))
  await made.scheduler.pass(4_000)
  return made
}

const ask = async ({ sandbox, scheduler }: SandboxSubject, count: number, path = '/') => {
  const statuses: number[] = []
  for (let index = 0; index < count; index += 1)
    statuses.push((await scheduler.run(sandbox.ingress(host, path))).status)
  return statuses
}

const share = (statuses: readonly number[], status: number) =>
  statuses.filter((each) => each === status).length / statuses.length

describe('an app', () => {
  const rows: readonly (readonly [rule: string, env: Look['env'], path: string, low: number, high: number])[] = [
    ['without faults never fails', {}, '/', 0, 0],
    ['fails at its error rate', { ERROR_RATE: '0.3' }, '/', 0.2, 0.4],
    ['fails always on its error path', { ERROR_PATH: '/buy' }, '/buy?item=1', 1, 1],
    ['does not fail beside its error path', { ERROR_PATH: '/buy' }, '/', 0, 0],
    ['begins to fail only after so many requests', { ERROR_RATE: '1', ERROR_AFTER_REQUESTS: '150' }, '/', 0.25, 0.25],
  ]
  for (const [rule, env = {}, path, low, high] of rows) {
    test(rule, async () => {
      const failed = share(await ask(await served({ env }), 200, path), 500)
      assert.ok(failed >= low && failed <= high, `${failed}`)
    })
  }

  test('that is unhealthy says so on its health path alone', async () => {
    const made = await served({ env: { HEALTH: 'unhealthy' } })
    assert.deepEqual([await ask(made, 1, '/healthz'), await ask(made, 1)], [[503], [200]])
  })

  test('is late every so many requests', async () => {
    const { sandbox, scheduler } = await served({ env: { LATENCY_MS: '500', LATENCY_EVERY: '4' } })
    const late: boolean[] = []
    for (let index = 0; index < 8; index += 1) late.push((await scheduler.run(sandbox.ingress(host, '/'))).ms > 500)
    assert.deepEqual(late, [false, false, false, true, false, false, false, true])
  })

  test('that ends after so many requests leaves its users 502 until it is restarted', async () => {
    const made = await served({ env: { CRASH_AFTER_REQUESTS: '3' } })
    assert.deepEqual(await ask(made, 3), [200, 200, 200])
    await made.scheduler.pass(100)
    assert.deepEqual(await ask(made, 1), [502])
    await made.scheduler.pass(3_000)
    assert.deepEqual(await ask(made, 1), [200])
    const pod = made.sandbox.store.pods.list()[0]?.status.containerStatuses?.[0]
    assert.deepEqual([pod?.restartCount, pod?.lastState.terminated?.exitCode], [1, 3])
  })
})

test('a new host is unknown to the ingress for a moment after Ready, then answers', async () => {
  const { subject, sandbox, scheduler } = await served({}, {})
  await scheduler.run(setTraffic(subject, 'hello', [{ latestRevision: true, percent: 100, tag: 'new' }]))
  const statuses: number[] = []
  for (let index = 0; index < 100; index += 1) {
    statuses.push((await scheduler.run(sandbox.ingress(`new-${host}`, '/'))).status)
    await scheduler.pass(5)
  }
  assert.equal(statuses[0], 404)
  assert.equal(statuses.at(-1), 200)
  assert.deepEqual(
    statuses,
    statuses.toSorted((a, b) => b - a),
  )
})

test('whatever the split, each Revision gets its share and nobody else any', async () => {
  const { subject, sandbox, scheduler } = await served()
  await scheduler.run(
    jsonPatch(subject, 'hello', [{ op: 'add', path: '/spec/template/spec/containers/0/image', value: image(2) }]),
  )
  await scheduler.pass(4_000)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 100 }), async (percent) => {
      await scheduler.run(
        setTraffic(subject, 'hello', [
          { revisionName: 'hello-00001', percent: 100 - percent },
          { revisionName: 'hello-00002', percent },
        ]),
      )
      await scheduler.pass(2_000)
      let second = 0
      for (let index = 0; index < 300; index += 1) {
        const { revision, status } = await scheduler.run(sandbox.ingress(host, '/'))
        assert.equal(status, 200)
        if (revision === 'hello-00002') second += 1
      }
      // Five standard deviations, more where so few are expected that they say little, and exactly nothing or everything at the ends.
      const spread = Math.sqrt(3 * percent * (1 - percent / 100))
      const slack = spread > 0 ? 5 * spread + 5 : 0
      assert.ok(Math.abs(second - 3 * percent) <= slack, `${second} of 300 at ${percent} %`)
    }),
    { numRuns: 20 },
  )
})

test('a Revision whose start is slow keeps the first user waiting only when it was at zero', async () => {
  const { sandbox, scheduler } = await served({ env: { START_DELAY_MS: '3000' } })
  await scheduler.pass(15_000)
  const warm = await scheduler.run(sandbox.ingress(host, '/'))
  await scheduler.pass(200_000)
  const cold = await scheduler.run(sandbox.ingress(host, '/'))
  assert.ok(warm.ms < 100, `warm ${warm.ms}`)
  assert.ok(cold.ms > 3_000, `cold ${cold.ms}`)
})
