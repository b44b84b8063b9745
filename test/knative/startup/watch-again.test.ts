/** Following one Revision after another, after a failure, and which run of a container tells why it ended. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { readCrashLog } from '../../../src/knative/startup/events.ts'
import { podView } from '../../../src/knative/startup/pods.ts'
import { fakeApi, reply } from '../support/fake-api.ts'
import { fakeClock, settle } from '../support/fake-clock.ts'
import { deploying, notReady, pod, revision } from '../support/objects.ts'
import { anOpenWorld } from '../support/world.ts'

const missing = pod({ waiting: { reason: 'ErrImagePull', message: 'hello:2: not found' } })

/** A world that follows hello-00002, whose image is missing. */
const failed = async () => {
  const world = await anOpenWorld()
  world.api.put('revisions', revision('hello-00002', { status: deploying }))
  await settle()
  world.cluster.follow('hello-00002', () => undefined)
  world.api.put('pods', missing)
  await settle()
  assert.equal(world.cluster.snapshot().start?.is, 'failed')
  return world
}

describe('A start that has failed', () => {
  it('stays so, whatever its pods do then', async () => {
    const { api, cluster } = await failed()
    api.put('pods', pod({ running: {} }, { ready: true }))
    await settle()
    assert.equal(cluster.snapshot().start?.is, 'failed')
    await cluster.close()
  })

  it('says nothing of the Revision that is followed next', async () => {
    const { api, cluster } = await failed()
    cluster.follow('hello-00001', () => undefined)
    assert.deepEqual(cluster.snapshot().start, { is: 'starting', pods: 0 })
    api.put('pods', missing)
    await settle()
    assert.deepEqual(cluster.snapshot().start, { is: 'starting', pods: 0 })
    await cluster.close()
  })
})

it('A Revision of which something must be asked first is said to start until that is known', async () => {
  const { api, cluster } = await failed()
  api.put('revisions', revision('hello-00003', { status: notReady('FailedCreate', 'exceeded quota') }))
  await settle()
  cluster.follow('hello-00003', () => undefined)
  assert.deepEqual(cluster.snapshot().start, { is: 'starting', pods: 0 })
  await settle()
  assert.equal(cluster.snapshot().start?.is, 'healing')
  await cluster.close()
})

it('A Revision that is not followed any more says nothing of the next', async () => {
  const { api, cluster } = await anOpenWorld()
  api.put('revisions', revision('hello-00002', { status: deploying }))
  await settle()
  cluster.follow('hello-00002', () => undefined)
  await settle()
  cluster.follow('hello-00001', () => undefined)
  api.put('pods', missing)
  await settle()
  assert.deepEqual(cluster.snapshot().start, { is: 'starting', pods: 0 })
  await cluster.close()
})

describe('The last words of a container', () => {
  const ended = { terminated: { exitCode: 3 } }
  const lastWords = async (container: string, state: JsonObject) => {
    const server = fakeApi()
    server.instead(({ path }) => {
      const query = new URL(path, 'http://x').searchParams
      return reply(
        200,
        `${query.get('container')}, ${query.get('previous') === 'true' ? 'run before' : 'this run'}\n\n`,
      )
    })
    const api = { transport: server.transport, clock: fakeClock(), random: () => 0.5, server: 'https://k8s.example' }
    const view = podView(pod(state))
    assert.ok(view)
    return readCrashLog(api, 'shop', { pod: view, container, signal: new AbortController().signal })
  }

  it('are those of its run, where it is down', async () =>
    assert.deepEqual(await lastWords('user-container', ended), ['user-container, this run']))

  it('are those of the run before, where it runs again, also beside another that is down', async () => {
    assert.deepEqual(await lastWords('user-container', { running: {} }), ['user-container, run before'])
    assert.deepEqual(await lastWords('queue-proxy', ended), ['queue-proxy, run before'])
  })
})
