/** A Service that is not there yet. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Pace } from '../../sandbox/time/pace.ts'
import { failure } from '../../src/errors/catalogue.ts'
import type { Cue } from './support/run.ts'
import { killedRollout, rollItBack, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import {
  answering,
  emptyStage,
  findService,
  marksOf,
  namespace,
  type Stage,
  service,
  servingStage,
  stored,
} from './support/stage.ts'

/** The tag URL leads elsewhere, and the API server lets nobody through to pods. */
const unreachable: Cue = {
  world: (world) => ({
    ...world,
    hosts: { ...world.hosts, isServed: async () => ({ is: 'other', why: 'a login page answers' }) },
    cluster: {
      ...world.cluster,
      missing: async (rights) => rights.filter(({ resource }) => resource.startsWith('pods')),
    },
  }),
}

describe('a first deployment', () => {
  it('is a warning that names the Service, and is refused with create: false', async () => {
    const stage = emptyStage()
    await assert.rejects(rollItOut(stage, { create: 'false' }), {
      code: 'E_CREATE',
      message: /no Service hello in shop/,
    })
    assert.equal(findService(stage), undefined)
    const { events } = await rollItOut(stage)
    const warnings = events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    assert.deepEqual(warnings, ['There is no Service hello in shop: it will be created.'])
  })

  it('makes the Service and ends with it serving, following its latest Revision', async () => {
    const stage = emptyStage()
    const { outcome } = await rollItOut(stage)
    assert.equal(outcome.kind, 'promoted')
    assert.deepEqual(await answering(stage), ['hello-00001'])
    assert.deepEqual(stored(stage).spec.traffic, [{ tag: 'latest', latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
  })

  it('is not made by a job that was cancelled before', async () => {
    const stage = emptyStage()
    const onEvent: Cue['onEvent'] = ({ is }, cancel) => is === 'target' && cancel()
    await assert.rejects(rollItOut(stage, {}, { onEvent }), { code: 'E_CANCELLED' })
    assert.equal(findService(stage), undefined)
  })

  it('is not made where nothing could check it: users would meet it first', async () => {
    const stage = emptyStage()
    const unfit = async () => {
      throw failure('E_CURL_UNUSABLE', { why: 'its version is 7.29.0' })
    }
    const world: Cue['world'] = (given) => ({ ...given, health: { ...given.health, refuseUnfit: unfit } })
    await assert.rejects(rollItOut(stage, {}, { world }), { code: 'E_CURL_UNUSABLE' })
    assert.equal(findService(stage), undefined)
  })

  it('that cannot start is left as it is, and the next one serves', async () => {
    const stage = emptyStage()
    const failed = await rollItOut(stage, { env: 'CRASH=3' })
    assert.equal(failed.outcome.kind, 'first-deployment-failed')
    assert.deepEqual(marksOf(stage), [])
    const { outcome } = await rollItOut(stage, { env: 'CRASH-' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('that cannot start is deleted again if told', async () => {
    const stage = emptyStage()
    const { outcome } = await rollItOut(stage, { image: 'registry.example/missing:1', 'on-first-failure': 'delete' })
    assert.equal(outcome.kind, 'first-deployment-failed')
    assert.equal(findService(stage), undefined)
  })

  it('that is unhealthy has failed, and says that users are on it', async () => {
    const { outcome, events } = await rollItOut(emptyStage(), { env: 'HEALTH=unhealthy' })
    assert.match(outcome.reason, /^hello was kept, with all traffic on hello-00001, which was not proven healthy/)
    const phases = events.flatMap((event) => (event.is === 'phase' ? [event.phase] : []))
    assert.deepEqual(phases, ['deploy', 'health-in-use', 'abort'])
    assert.equal(outcome.kind, 'first-deployment-failed')
    assert.equal(outcome.because, 'health-failed')
  })

  it('that failed is not "no change" when its job runs again', async () => {
    const stage = emptyStage()
    const unhealthy = { env: 'HEALTH=unhealthy' }
    await rollItOut(stage, unhealthy)
    const { outcome } = await rollItOut(stage, unhealthy)
    assert.equal(outcome.because, 'health-failed', outcome.reason)
  })
})

describe('a first deployment that nobody proved healthy', () => {
  const run = { 'health-path': '/healthz' }
  const unproven: readonly [string, (stage: Stage) => Promise<unknown>][] = [
    ['could not be reached', (stage) => rollItOut(stage, { ...run, env: 'HEALTH=unhealthy' }, unreachable)],
    [
      'was cancelled',
      (stage) =>
        rollItOut(
          stage,
          { ...run, env: 'HEALTH=unhealthy' },
          { onEvent: ({ is }, cancel) => is === 'created' && cancel() },
        ),
    ],
    [
      'lost its job',
      (stage) => killedRollout(stage, { ...run, env: 'HEALTH=unhealthy' }, ({ is }) => is === 'health-started'),
    ],
  ]
  for (const [name, first] of unproven)
    it(`is checked by the next one where it ${name}`, async () => {
      const stage = emptyStage()
      await first(stage)
      await stage.scheduler.pass(3_600_000)
      assert.deepEqual(await answering(stage), ['hello-00001'])
      const { outcome } = await rollItOut(stage, { ...run, env: 'HEALTH=unhealthy' })
      assert.equal(outcome.because, 'health-failed', outcome.reason)
    })

  it('is promoted by the next one where it is healthy, and no change after that', async () => {
    const stage = emptyStage()
    await rollItOut(stage, run, unreachable)
    const { outcome, events } = await rollItOut(stage, run)
    assert.deepEqual([outcome.kind, outcome.revision], ['promoted', 'hello-00002'], outcome.reason)
    assert.ok(events.some((event) => event.is === 'note' && /no rollout has proven it healthy/.test(event.text)))
    assert.equal((await rollItOut(stage, run)).outcome.kind, 'unchanged')
  })

  it('is not proven by a copy that an aborted rollout made of it', async () => {
    const stage = emptyStage()
    await rollItOut(stage, { ...run, env: 'HEALTH=unhealthy' }, unreachable)
    const failed = await rollItOut(stage, { ...run, env: 'HEALTH=unhealthy\nBUILD=2' })
    assert.equal(failed.outcome.because, 'health-failed')
    assert.deepEqual(await answering(stage), ['hello-00003'])
    const { outcome } = await rollItOut(stage, { ...run, env: 'HEALTH=unhealthy\nBUILD-' })
    assert.equal(outcome.because, 'health-failed', outcome.reason)
  })
})

describe('a first deployment on a cluster whose controllers are late', () => {
  it('is promoted once the Service itself tells who serves', async () => {
    const stage = emptyStage(1, { service: [1_000, 1_000], route: [500, 500] })
    let told: unknown
    const onEvent = ({ is }: { readonly is: string }) => {
      if (is === 'ended') told = stored(stage).status?.traffic?.map(({ revisionName }) => revisionName)
    }
    const { outcome } = await rollItOut(stage, {}, { onEvent })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(told, ['hello-00001'])
  })

  /** Until `holds`, while nobody is told yet who serves. */
  const youngStage = async (pace: Partial<Pace>, holds: (stage: Stage) => boolean): Promise<Stage> => {
    const stage = await servingStage({ pace, sinceMs: 1 })
    while (!holds(stage)) await stage.scheduler.pass(50)
    assert.equal(stored(stage).status?.traffic, undefined)
    return stage
  }
  const steps = { steps: '10, 100', hold: '1s' }
  const isCanary = async (stage: Stage) => {
    const rollout = await rollItOut(stage, steps)
    assert.deepEqual([rollout.outcome.kind, shiftsOf(rollout)], ['promoted', [10, 100]], rollout.outcome.reason)
    assert.equal((await rollItBack(stage)).outcome.kind, 'rolled-back')
  }

  it('is stable to the next one where the Route serves it, and the Service does not say so yet', async () => {
    const isServed = ({ sandbox }: Stage) => sandbox.store.routes.get(namespace, service)?.status?.traffic !== undefined
    await isCanary(await youngStage({ service: [2_500, 2_500] }, isServed))
  })

  it('is stable to the next one where its Revision is ready, and the Route about to serve it', async () => {
    const isReady = (stage: Stage) => stored(stage).status?.latestReadyRevisionName !== undefined
    await isCanary(await youngStage({ route: [6_000, 6_000] }, isReady))
  })

  it('is stable to the next one where its Revision is ready, and no controller has named it', async () => {
    const isReady = ({ sandbox }: Stage) =>
      sandbox.store.revisions
        .get(namespace, 'hello-00001')
        ?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true
    await isCanary(await youngStage({ configuration: [6_000, 6_000] }, isReady))
  })

  it('is stable to the next one where its Route serves nobody, by what the Service asks for', async () => {
    const stage = await servingStage({
      traffic: [
        { latestRevision: true, percent: 100 },
        { tag: 'typo', revisionName: 'hello-00009', percent: 0 },
      ],
    })
    assert.equal(stored(stage).status?.traffic, undefined)
    const rollout = await rollItOut(stage, steps)
    assert.deepEqual([rollout.outcome.kind, shiftsOf(rollout)], ['promoted', [10, 100]], rollout.outcome.reason)
  })
})
