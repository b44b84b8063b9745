/** Endings that leave traffic where it is: what they say, what they offer, and what stays on the Service. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { giveUp, stop, uncertain } from '../../../src/engine/actions/endings/stop.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { ServiceView } from '../../../src/engine/ports/ports.ts'
import type { Foreign } from '../../../src/rollout/model.ts'
import {
  candidate,
  holdWith,
  journalWith,
  onStable,
  revisionWith,
  routeWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { lastJournal, type Play, type Props, play, withCluster } from '../support/world.ts'

const stopped = async (because: Foreign, service: Partial<ServiceView> | null = {}) => {
  const snapshot = snapshotOf({ service })
  const scene = play({ snapshot })
  await stop({ do: 'stop', because }, { ...scene, snapshot })
  return { ...scene, outcome: scene.memory.outcome }
}

const takeBack = 'To return traffic to stable: kn-rollout abort hello -n shop'

describe('a rollout that another client stopped', () => {
  it('by its traffic, offers the way back and keeps the journal for it', async () => {
    const { outcome, ...scene } = await stopped('traffic')
    assert.deepEqual([outcome?.kind, outcome?.because, outcome?.next], ['stopped', 'traffic', [takeBack]])
    assert.equal(outcome?.reason, 'Another client changed the traffic of hello. That change is kept.')
    assert.deepEqual([outcome?.revision, outcome?.previousRevision], [candidate, stable])
    assert.equal(lastJournal(scene as Play)?.stage, 'stopped')
    assert.deepEqual(scene.sent.at(-1), {
      to: 'service',
      change: {
        driver: 'me',
        set: {
          driver: null,
          active: false,
          request: null,
          journal: journalWith({ stage: 'stopped', reason: 'traffic' }),
        },
      },
    })
  })

  it('by its traffic, while the journal is gone, writes nothing', async () => {
    const { outcome, sent } = await stopped('traffic', { journal: 'unreadable' })
    assert.deepEqual([outcome?.revision, sent], [undefined, []])
  })

  it('by its traffic, writes nothing where our mark is gone already', async () => {
    const { sent } = await stopped('traffic', { driver: 'another' })
    assert.deepEqual(sent, [])
  })

  it('by its deletion, has no way back to offer', async () => {
    const { outcome, sent } = await stopped('deleted', null)
    assert.deepEqual([outcome?.reason, outcome?.next, sent], ['Another client deleted hello.', [], []])
  })

  const url = 'https://ci.example/7'
  const jobs: readonly [string, ServiceView['journal'], string][] = [
    ['with its job', journalWith({ job: { url } }), `: ${url}`],
    ['without a job', journalWith(), ''],
    ['with a job without an address', journalWith({ job: { run: '7' } }), ''],
    ['with a journal that cannot be read', 'unreadable', ''],
  ]
  for (const [name, journal, named] of jobs)
    it(`by another rollout ${name}, leaves it to that one`, async () => {
      const { outcome, sent } = await stopped('driver', { driver: 'another', ...(journal ? { journal } : {}) })
      assert.equal(outcome?.reason, `Another rollout of hello took over${named}.`)
      assert.deepEqual([outcome?.next, sent], [[], []])
    })
})

describe('a rollout whose Service has no journal', () => {
  it('names no job', async () =>
    assert.equal((await stopped('driver', null)).outcome?.reason, 'Another rollout of hello took over.'))
})

describe('an uncertain end', () => {
  const endedIn = (props: Props, doubt: Parameters<typeof uncertain>[2]) => {
    const { world, memory } = play(props)
    uncertain(world, memory, doubt)
    return memory.outcome
  }
  const abort = 'kn-rollout abort hello -n shop'

  it('offers our way back and the one by hand, says until when nobody else acts, and names both Revisions', () => {
    const outcome = endedIn({}, { because: 'route-stuck' })
    const value = [{ latestRevision: false, revisionName: stable, percent: 100 }]
    const patch = [{ op: 'replace', path: '/spec/traffic', value }]
    assert.deepEqual(
      outcome?.next.map((text) => text.replace(/'.*'/, '')),
      [
        abort,
        'kubectl patch ksvc hello -n shop --type json -p ',
        'Otherwise the next deploy, or `recover`, returns traffic, from 1970-01-01 00:00 UTC on.',
      ],
    )
    const [byHand = ''] = outcome?.next[1]?.match(/(?<=').*(?=')/) ?? []
    assert.deepEqual(JSON.parse(byHand), patch)
    assert.deepEqual([outcome?.revision, outcome?.previousRevision], [candidate, stable])
  })

  it('has no way by hand where the journal cannot be read', () => {
    const outcome = endedIn(
      { snapshot: snapshotOf({ service: { journal: 'unreadable' } }) },
      { because: 'route-stuck' },
    )
    assert.deepEqual([outcome?.next, outcome?.revision], [[abort], undefined])
  })

  it('says why: the detail where there is one, else what it means', () => {
    const reasonOf = (...doubt: Parameters<typeof endedIn>) => endedIn(...doubt)?.reason
    assert.equal(reasonOf({}, { because: 'api-silent' }), 'The API server has not responded for 60 s.')
    assert.equal(reasonOf({}, { because: 'error' }), 'Could not return traffic to stable.')
    assert.equal(reasonOf({}, { because: 'error', detail: 'The cause.' }), 'The cause.')
    const stuck = 'Traffic was set to stable, but the Route does not apply it'
    const yet = `${stuck} yet. It will as soon as every Revision in the list is ready.`
    assert.equal(reasonOf({}, { because: 'route-stuck' }), yet)
    const ingressReady = { status: 'False', reason: 'NoAddress', message: 'No load balancer.' } as const
    const snapshot = snapshotOf({ route: { ...routeWith(onStable), ingressReady } })
    const why = 'IngressReady is False, NoAddress: No load balancer.'
    assert.equal(reasonOf({ snapshot }, { because: 'route-stuck' }), `${stuck}: ${why}`)
  })
})

describe('a stop', () => {
  it('ends the hold that was on', async () => {
    const scene = play()
    scene.memory.hold = holdWith({ fromMs: 0 })
    await stop({ do: 'stop', because: 'deleted' }, { ...scene, snapshot: snapshotOf({ service: null }) })
    assert.deepEqual(
      scene.memory.outcome?.steps.map(({ percent }) => percent),
      [10],
    )
  })

  it('whose write landed without an answer is not written again', async () => {
    const scene = play()
    const { cluster } = scene.world
    const writeService: typeof cluster.writeService = async (change) => {
      await cluster.writeService(change)
      return { is: 'unknown', message: 'the connection broke' }
    }
    const world = withCluster(scene.world, { writeService })
    await stop({ do: 'stop', because: 'traffic' }, { ...scene, world, snapshot: snapshotOf() })
    assert.equal(scene.sent.length, 1)
    assert.equal(scene.memory.outcome?.kind, 'stopped')
  })
})

describe('a stop whose write did not land', () => {
  it('is written again', async () => {
    const scene = play()
    const { cluster } = scene.world
    let tries = 0
    const writeService: typeof cluster.writeService = async (change) => {
      tries++
      return tries === 1 ? { is: 'unknown', message: 'the connection broke' } : cluster.writeService(change)
    }
    const world = withCluster(scene.world, { writeService })
    await stop({ do: 'stop', because: 'traffic' }, { ...scene, world, snapshot: snapshotOf() })
    assert.deepEqual([tries, scene.world.cluster.snapshot().service?.driver], [2, undefined])
  })
})

describe('giving up', () => {
  const never = () => new Promise<never>(() => {})
  /** Time stands still, unless `sleep` says otherwise. */
  const givenUp = async (
    because: 'api-silent' | 'route-stuck',
    parts: Partial<World['cluster'] & World['clock']> = {},
  ) => {
    const scene = play()
    const { sleep = never, ...rest } = parts
    const cluster = { ...scene.world.cluster, ...rest }
    const world = { ...scene.world, cluster, clock: { ...scene.world.clock, sleep } }
    await giveUp({ do: 'give-up', because }, { ...scene, world, snapshot: snapshotOf() })
    return scene.memory.outcome?.because
  }

  it('on a silent API server asks it once more', async () => {
    assert.equal(await givenUp('api-silent'), undefined)
    const refuses = () => Promise.reject(new Error('refused'))
    assert.equal(await givenUp('api-silent', { reread: refuses }), 'api-silent')
    assert.equal(await givenUp('api-silent', { reread: never, sleep: async () => {} }), 'api-silent')
  })

  it('on a Route that is stuck asks nobody', async () => assert.equal(await givenUp('route-stuck'), 'route-stuck'))
})

describe('pods that a stopped rollout held', () => {
  it('are let go before it stands down', async () => {
    const revisions = [revisionWith(stable, { minScale: '3' }), revisionWith(candidate)]
    const snapshot = snapshotOf({ revisions, journal: { scale: { [stable]: null } } })
    const scene = play({ snapshot })
    await stop({ do: 'stop', because: 'traffic' }, { ...scene, snapshot })
    assert.deepEqual(
      scene.sent.map((each) => (each.to === 'revision' ? [each.name, each.change.minScale] : each.to)),
      [[stable, null], 'service'],
    )
  })
})
