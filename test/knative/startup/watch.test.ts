import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Start } from '../../../src/engine/ports/ports.ts'
import { object, objects } from '../../../src/kubernetes/api/json.ts'
import { chunks, type Instead, refusal, reply } from '../support/fake-api.ts'
import { settle } from '../support/fake-clock.ts'
import { deploying, event, notReady, pod, revision } from '../support/objects.ts'
import { anOpenWorld, type World } from '../support/world.ts'

const podName = 'hello-00002-deployment-7c9f-x2k4p'

/** A world in which hello-00002 is being made and followed, and the log lines heard of it. */
const following = async (prepare: (world: World) => void = () => undefined) => {
  const world = await anOpenWorld()
  world.api.put('revisions', revision('hello-00002', { status: deploying }))
  const lines: string[] = []
  prepare(world)
  await settle()
  world.cluster.follow('hello-00002', ({ text }) => lines.push(text))
  await settle()
  return { ...world, lines, start: (): Start | undefined => world.cluster.snapshot().start }
}

const answering =
  (part: string, answer: () => ReturnType<Instead>): Instead =>
  ({ path }) =>
    path.includes(part) ? answer() : undefined

describe('Following a Revision', () => {
  it('tells of its pods as they come', async () => {
    const { api, cluster, start } = await following()
    assert.deepEqual(start(), { is: 'starting', pods: 0 })
    api.put('pods', pod({ waiting: { reason: 'ContainerCreating' } }))
    await settle()
    assert.deepEqual(start(), { is: 'starting', pods: 1, note: 'creating the containers' })
    await cluster.close()
  })

  it('follows the log of the user container while it runs', async () => {
    const { api, cluster, lines } = await following(({ api }) =>
      api.instead(answering('/log?', () => ({ ...reply(200, ''), body: chunks(['listening ', 'on :8080\nwarm\n']) }))),
    )
    api.put('pods', pod({ running: {} }))
    await settle()
    assert.deepEqual(lines, ['listening on :8080', 'warm'])
    await cluster.close()
  })

  it('shows of a line no more than its beginning', async () => {
    const { api, cluster, lines } = await following(({ api }) =>
      api.instead(answering('/log?', () => ({ ...reply(200, ''), body: chunks([`${'x'.repeat(5_000)}\n`]) }))),
    )
    api.put('pods', pod({ running: {} }))
    await settle()
    assert.deepEqual(lines, [`${'x'.repeat(4_000)} (and 1000 characters more)`])
    await cluster.close()
  })

  it('shows no more lines than a log has room for, and keeps the last', async () => {
    const said = Array.from({ length: 1_200 }, (_, index) => `line ${index}\n`)
    const { api, cluster, lines } = await following(({ api }) =>
      api.instead(answering('/log?', () => ({ ...reply(200, ''), body: chunks(said) }))),
    )
    api.put('pods', pod({ running: {} }))
    await settle()
    assert.deepEqual(lines.slice(-2), ['line 999', '(further lines are not shown)'])
    await cluster.close()
  })

  it('fails on a missing image with the words of the event', async () => {
    const { api, cluster, start } = await following(({ api }) => {
      api.put('events', event(podName, 'Failed', 'failed to pull and unpack image'))
      api.put('events', event('other-pod', 'Failed', 'somebody else’s'))
    })
    api.put('pods', pod({ waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling image: not found' } }))
    await settle()
    assert.deepEqual(start(), {
      is: 'failed',
      why: {
        reason: 'ImagePullBackOff',
        message: 'Back-off pulling image: not found',
        pod: podName,
        events: ['Failed: failed to pull and unpack image'],
        log: [],
      },
      isDown: true,
    })
    await cluster.close()
  })

  it('fails on the third crash with the log of the run that ended', async () => {
    const { api, cluster, start } = await following(({ api }) =>
      api.instead(answering('previous=true', () => reply(200, 'config: DATABASE_URL is not set\n'))),
    )
    const lastState = { terminated: { exitCode: 3 } }
    api.put('pods', pod({ waiting: { reason: 'CrashLoopBackOff' } }, { restartCount: 2, lastState }))
    await settle()
    const now = start()
    assert.equal(now?.is, 'failed')
    assert.deepEqual(now?.is === 'failed' && now.why.log, ['config: DATABASE_URL is not set'])
    await cluster.close()
  })

  for (const statuses of ['containerStatuses', 'initContainerStatuses'])
    it(`fails on a crash of another container (${statuses}) with the last words of that one, not of the app`, async () => {
      const { api, cluster, start } = await following(({ api }) =>
        api.instead(({ path }) => {
          if (!path.includes('/log?')) return undefined
          return reply(200, path.includes('container=agent') ? 'agent: no licence found\n' : 'listening on :8080\n')
        }),
      )
      const app = pod({ running: {} })
      api.put('pods', app)
      await settle()
      const agent = {
        name: 'agent',
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: { terminated: { exitCode: 7 } },
        restartCount: 2,
      }
      const status = object(app.status)
      api.put('pods', { ...app, status: { ...status, [statuses]: [...objects(status[statuses]), agent] } })
      await settle()
      const now = start()
      assert.deepEqual(now?.is === 'failed' && now.why.log, ['agent: no licence found'])
      await cluster.close()
    })

  it('fails on a quota, by what the ReplicaSet says', async () => {
    const { api, clock, cluster, start } = await following(({ api }) => {
      const involvedObject = { kind: 'ReplicaSet', name: 'hello-00002-deployment-7c9f' }
      api.put('events', event('x', 'FailedCreate', 'exceeded quota: q', { involvedObject }))
      const foreign = { kind: 'ReplicaSet', name: 'other-00001-deployment-7c9f' }
      api.put('events', event('y', 'Failed', 'not ours', { involvedObject: foreign }))
    })
    api.put('revisions', revision('hello-00002', { status: notReady('FailedCreate', 'forbidden: exceeded quota') }))
    await settle()
    assert.equal(start()?.is, 'healing')
    await clock.advance(2_000)
    const now = start()
    assert.deepEqual(now?.is === 'failed' && now.why.events, ['FailedCreate: exceeded quota: q'])
    await cluster.close()
  })

  it('asks the events about a pod that runs and never becomes ready', async () => {
    const { api, clock, cluster, start } = await following(({ api }) =>
      api.put('events', event(podName, 'Unhealthy', 'Readiness probe failed: connection refused')),
    )
    api.put('pods', pod({ running: {} }))
    await clock.advance(2_999)
    assert.equal(start()?.is, 'starting')
    await clock.advance(1)
    assert.equal(start()?.is, 'healing')
    await clock.advance(3_600_000)
    assert.equal(start()?.is, 'healing')
    await cluster.close()
  })

  it('waits for a node that is on its way, also when the news comes late', async () => {
    const { api, clock, cluster, start } = await following()
    const status = { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1' }] }
    api.put('pods', { ...pod({}), status })
    await clock.advance(9_000)
    api.put('events', event(podName, 'TriggeredScaleUp', 'pod triggered scale-up', { type: 'Normal' }))
    await clock.advance(60_000)
    assert.equal(start()?.is, 'healing')
    await cluster.close()
  })

  it('without the right to pods says so, and lets the Revision speak', async () => {
    const forbidden = () => refusal(403, 'Forbidden', 'pods is forbidden: User "robot" cannot list resource "pods"')
    const { api, clock, cluster, start } = await following(({ api }) => api.instead(answering('/pods?', forbidden)))
    assert.equal(start()?.is, 'unseen')
    await clock.advance(60_000)
    assert.equal(api.asked.filter((request) => request.includes('/pods?')).length, 3)
    api.put('revisions', revision('hello-00002', { status: notReady('ContainerMissing', 'no such image') }))
    await clock.advance(2_000)
    assert.equal(start()?.is, 'failed')
    await cluster.close()
  })

  it('goes on after a refusal that passes', async () => {
    let refusals = 1
    const { api, clock, cluster, start } = await following(({ api }) =>
      api.instead(({ path }) =>
        path.includes('/pods?') && refusals-- > 0 ? refusal(403, 'Forbidden', 'the authorizer is away') : undefined,
      ),
    )
    assert.equal(start()?.is, 'unseen')
    await clock.advance(10_000)
    api.put('pods', pod({ waiting: { reason: 'CreateContainerConfigError' } }))
    await clock.advance(2_000)
    assert.equal(start()?.is, 'healing')
    await cluster.close()
  })

  it('without the right to events and logs still sees the failure', async () => {
    const { api, cluster, start } = await following(({ api }) => {
      api.instead(answering('/events?', () => refusal(403, 'Forbidden', 'no')))
      api.instead(answering('/log?', () => refusal(403, 'Forbidden', 'no')))
    })
    const lastState = { terminated: { exitCode: 3 } }
    api.put('pods', pod({ terminated: { exitCode: 3 } }, { restartCount: 2, lastState }))
    await settle()
    const now = start()
    assert.deepEqual(now?.is === 'failed' && [now.why.events, now.why.log], [[], []])
    await cluster.close()
  })

  it('forgets what it saw once where it may list pods and not watch them', async () => {
    const { api, cluster, start } = await following(({ api }) => {
      api.put('pods', pod({ waiting: { reason: 'CreateContainerConfigError' } }))
      api.instead(({ path }) =>
        path.includes('/pods?') && path.includes('watch=') ? refusal(403, 'Forbidden', 'may not watch') : undefined,
      )
    })
    await settle()
    assert.equal(start()?.is, 'unseen')
    api.put('revisions', revision('hello-00002', { status: deploying }))
    await cluster.close()
  })

  it('does not wait for evidence that does not come', async () => {
    const { api, clock, cluster, start } = await following(({ api }) =>
      api.instead(({ path }, signal) =>
        path.includes('/events?') ? new Promise((_, no) => signal.addEventListener('abort', no)) : undefined,
      ),
    )
    api.put('pods', pod({ waiting: { reason: 'ImagePullBackOff', message: 'not found' } }))
    await clock.advance(2_000)
    assert.equal(start()?.is, 'failed')
    await cluster.close()
  })

  it('ends when told, and then says nothing of it', async () => {
    const { api, cluster, start } = await following()
    cluster.unfollow()
    api.put('pods', pod({ waiting: { reason: 'ImagePullBackOff' } }))
    await settle()
    assert.equal(start(), undefined)
    await cluster.close()
  })
})
