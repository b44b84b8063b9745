/** `rollback`: what it goes back to, what it refuses, and how many pods it raises before anyone is moved. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollBack } from '../../../src/engine/commands/rollback.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { Cluster, RevisionView, ServiceView, WriteResult } from '../../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { sharesOf } from '../../../src/rollout/traffic/traffic.ts'
import { candidate, oldTemplate, revisionWith, serviceWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, type Play, type Props, play, withCluster } from '../support/world.ts'

const at = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  revisionName,
  latestRevision: false,
  percent,
  ...(tag === undefined ? {} : { tag }),
})
const promoted = [at(candidate, 100), at(stable, 0, 'previous')]
const returned = [at(candidate, 0), at(stable, 100, 'previous')]

type Scene = {
  readonly traffic?: readonly TrafficTarget[]
  /** What users get; unless given, what is asked for. */
  readonly served?: readonly TrafficTarget[]
  readonly service?: Partial<ServiceView>
  readonly revisions?: readonly RevisionView[]
  readonly settings?: Props['settings']
  readonly answer?: Props['answer']
}

const playOf = ({ traffic = promoted, served = traffic, service, revisions, settings, answer }: Scene): Play => {
  const { driver: _, journal: __, ...free } = serviceWith({ traffic, served, ...service })
  const { route, ...snapshot } = snapshotOf(revisions ? { revisions } : {})
  const seen = { ...snapshot, service: free, ...(route ? { route: { ...route, traffic, served } } : {}) }
  return play({
    snapshot: seen,
    settings: { command: 'rollback', 'on-abort': 'keep', ...settings },
    ...(answer ? { answer } : {}),
  })
}

const rolledBack = (scene: Scene) => rollBack(playOf(scene).world)

describe('a rollback of what is rolled back already', () => {
  for (const [what, scene, tail] of [
    ['the traffic alone, where the configuration is kept', {}, ' already.'],
    [
      'also the configuration, where that is restored',
      { service: { template: oldTemplate }, settings: { 'on-abort': 'restore' } },
      ' already, and the Service has its configuration.',
    ],
  ] as const satisfies readonly (readonly [string, Scene, string])[])
    it(`changes nothing, and says so of ${what}`, async () => {
      const { world, events, sent } = playOf({ traffic: returned, ...scene })
      const outcome = await rollBack(world)
      assert.deepEqual([outcome.kind, outcome.reason], ['unchanged', `No change: all traffic is on ${stable}${tail}`])
      assert.deepEqual([events.at(-1), sent], [{ is: 'ended', outcome }, []])
    })
})

/** It runs what the previous one runs, by digest. */
const copy = 'hello-00003'
const copyWith = (changes: Partial<RevisionView>) =>
  revisionWith(copy, { spec: oldTemplate.spec, digests: revisionWith(stable).digests, ...changes })
const onCopy = [at(copy, 100), at(stable, 0, 'previous')]
const withCopy = (changes: Partial<RevisionView> = {}): Scene => ({
  traffic: onCopy,
  revisions: [revisionWith(stable), revisionWith(candidate), copyWith(changes)],
})

describe('a rollback where a copy of the previous Revision has the traffic', () => {
  it('changes nothing, and names the copy', async () => {
    const { kind, reason, revision } = await rolledBack(withCopy())
    assert.deepEqual([kind, revision], ['unchanged', copy])
    assert.equal(reason, `No change: all traffic is on ${copy} (a copy of ${stable}) already.`)
  })

  it('takes it from a copy that serves nobody', async () => {
    const { kind, traffic } = await rolledBack(withCopy({ ready: { status: 'False' }, replicas: 0 }))
    assert.deepEqual([kind, sharesOf(traffic)], ['rolled-back', [{ revision: stable, percent: 100 }]])
  })
})

describe('a rollback', () => {
  it('names the cluster first, and moves all traffic', async () => {
    const { world, events } = playOf({})
    const { kind, traffic } = await rollBack(world)
    const { is, ...target } = events[0] ?? assert.fail('nothing is said')
    assert.deepEqual([is, target], ['target', { ...world.cluster.target, knative: '1.23.0' }])
    assert.deepEqual([kind, sharesOf(traffic)], ['rolled-back', [{ revision: stable, percent: 100 }]])
  })

  it('waits at most ten seconds for an address of its target, and for pods only where it has too few', async () => {
    const waits = async (scene: Scene) => {
      const { world, clock } = playOf({ ...scene, settings: { 'ready-timeout': '4321ms' } })
      const slept = new Set<number>()
      const sleep: World['clock']['sleep'] = (ms) => {
        slept.add(ms)
        return clock.sleep(ms)
      }
      assert.equal((await rollBack({ ...world, clock: { ...clock, sleep } })).kind, 'rolled-back')
      return [slept.has(10_000), slept.has(4_321)]
    }
    const traffic = promoted.map((target) => ({ ...target, url: `https://${target.tag}` }))
    const revisions = [revisionWith(stable), revisionWith(candidate, { replicas: 2 })]
    assert.deepEqual(await waits({ traffic }), [false, false])
    assert.deepEqual(await waits({}), [true, false])
    assert.deepEqual(await waits({ traffic, revisions }), [false, true])
  })

  it('brings traffic where there is none at all', async () => {
    const { kind, traffic } = await rolledBack({ traffic: [], settings: { to: stable } })
    assert.deepEqual([kind, sharesOf(traffic)], ['rolled-back', [{ revision: stable, percent: 100 }]])
  })

  it('is refused before it begins where its user lacks a right', async () => {
    const { world, sent } = playOf({})
    const missing: Cluster['missing'] = async (rights) => rights.filter(({ verb }) => verb === 'patch')
    await assert.rejects(rollBack(withCluster(world, { missing })), { code: 'E_FORBIDDEN', message: /patch services/ })
    assert.deepEqual(sent, [])
  })

  it('is refused where another controller keeps the Service', async () => {
    const service = { controller: { kind: 'Function', name: 'hello', group: 'functions.example' } }
    await assert.rejects(rolledBack({ service }), { code: 'E_OWNED', message: /Function/ })
  })

  it('asks the API server before it takes a Revision for gone', async () => {
    const { world, show } = playOf({ revisions: [] })
    const relist: Cluster['relist'] = async () => {
      const { revisions } = snapshotOf()
      show({ ...world.cluster.snapshot(), revisions })
      return world.cluster.snapshot()
    }
    assert.equal((await rollBack(withCluster(world, { relist }))).kind, 'rolled-back')
  })

  it('takes what the Service asks for away also before the Route serves it', async () => {
    const { world, sent } = playOf({ traffic: promoted, served: returned })
    const { kind } = await rollBack(world)
    assert.equal(kind, 'rolled-back')
    assert.notDeepEqual(sent, [])
  })

  it('is refused where there is no Service', async () => {
    const { world } = play({ snapshot: snapshotOf({ service: null }), settings: { command: 'rollback' } })
    await assert.rejects(rollBack(world), { code: 'E_NOT_THERE', message: /hello/ })
  })

  it('is refused where another client changes the Service in that moment', async () => {
    const answer = (): WriteResult => ({ is: 'guard-failed' })
    await assert.rejects(rolledBack({ answer }), { code: 'E_SERVICE_CHANGED', message: /hello/ })
  })

  const unready = revisionWith(stable, { ready: { status: 'False', reason: 'ExitCode1' } })
  for (const [what, scene] of [
    ['no Revision has the tag of the previous one', { traffic: [at(candidate, 100), at(stable, 0, 'other')] }],
    ['the previous one is gone', { revisions: [revisionWith(candidate)] }],
    ['the previous one is not ready', { revisions: [unready, revisionWith(candidate)] }],
  ] as const satisfies readonly (readonly [string, Scene])[])
    it(`has nothing to go back to where ${what}`, () =>
      assert.rejects(rolledBack(scene), { code: 'E_NOTHING_BEFORE', message: /previous/ }))

  it('to a Revision that is not there names the newest three', () => {
    const revisions = [3, 1, 4, 2].map((number) => revisionWith(`hello-0000${number}`))
    return assert.rejects(rolledBack({ revisions, settings: { to: 'hello-00009' } }), {
      code: 'E_NOT_ITS_REVISION',
      cure: /hello-00004, hello-00003, hello-00002:/,
    })
  })

  it('to one that is not ready is refused with the reason', () =>
    assert.rejects(rolledBack({ revisions: [unready, revisionWith(candidate)], settings: { to: stable } }), {
      code: 'E_TO_NOT_READY',
      message: /ExitCode1/,
    }))
})

describe('a rollback to a Revision that proved bad', () => {
  const proved = (verdict: Partial<RevisionView['verdict']>, settings: Props['settings'] = {}) => {
    const bad = revisionWith(stable, { verdict: { is: 'bad', at: '2026-11-24T10:00:00Z', ...verdict } })
    return rolledBack({ revisions: [bad, revisionWith(candidate)], settings })
  }

  it('is refused with why it was bad, and what was seen of it', async () => {
    await assert.rejects(proved({ why: 'analysis-failed', cause: '7 of 9 answers failed' }), {
      code: 'E_TO_BAD',
      message: /exceeded a limit.*7 of 9 answers failed/,
    })
    await assert.rejects(proved({}), (error: Error) => {
      assert.match(error.message, /no reason given/)
      assert.doesNotMatch(error.message, /undefined|What was seen/)
      return true
    })
  })

  it('goes there where it is told to, and where it proved good', async () => {
    assert.equal((await proved({}, { 'even-if-bad': 'true' })).kind, 'rolled-back')
    assert.equal((await proved({ is: 'good' })).kind, 'rolled-back')
  })
})

describe('a rollback to a Revision without pods', () => {
  const pods = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, replicas]) => revisionWith(name, { replicas }))

  it('is refused while another one has any, and leaves all as it was', async () => {
    const revisions = pods({ [stable]: 0, [candidate]: 1 })
    const played = playOf({ revisions, settings: { 'ready-timeout': '4600ms' } })
    await assert.rejects(rollBack(played.world), {
      code: 'E_TO_NOT_STARTED',
      message: /hello-00001 did not start within 5 s.*stays on hello-00002/,
    })
    const { service } = played.world.cluster.snapshot()
    assert.deepEqual([service?.traffic, lastJournal(played)], [promoted, null])
  })

  it('is made where no other one has any either', async () =>
    assert.equal((await rolledBack({ revisions: pods({ [stable]: 0, [candidate]: 0 }) })).kind, 'rolled-back'))
})

describe('the pods of the target of a rollback', () => {
  const podsAsked = async (counts: Readonly<Record<string, number>>, scene: Scene = {}, maxScale?: string) => {
    const revisions = Object.entries(counts).map(([name, replicas]) =>
      revisionWith(name, { replicas, ...(name === stable && maxScale !== undefined ? { maxScale } : {}) }),
    )
    const { world, sent } = playOf({ revisions, settings: { 'ready-timeout': '5s' }, ...scene })
    await rollBack(world).catch(() => undefined)
    return sent.flatMap((each) => (each.to === 'revision' && each.name === stable ? [each.change.minScale] : []))[0]
  }
  const split = [at(candidate, 60), at('hello-00003', 40), at(stable, 0, 'previous')]

  it('are as many as serve now, in all', async () => {
    assert.equal(await podsAsked({ [stable]: 0, [candidate]: 5 }), '5')
    assert.equal(await podsAsked({ [stable]: 0, [candidate]: 3, 'hello-00003': 4 }, { traffic: split }), '7')
  })

  it('are one at least', async () => assert.equal(await podsAsked({ [stable]: 0, [candidate]: 0 }), '1'))

  it('are no more than its own max-scale', async () => {
    const counts = { [stable]: 0, [candidate]: 5 }
    for (const [maxScale, pods] of [
      ['3', '3'],
      ['9', '5'],
      ['0', '5'],
    ] as const)
      assert.equal(await podsAsked(counts, {}, maxScale), pods)
  })
})
