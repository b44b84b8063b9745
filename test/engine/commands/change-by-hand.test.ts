/** A change of the traffic by hand: whom it wakes and warns of first, what it refuses, and what it says when it is not in force. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changeByHand, type Hand, type HandWrite } from '../../../src/engine/commands/change-by-hand.ts'
import type { RevisionView, ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, journalWith, revisionWith, routeWith, serviceWith, snapshotOf, stable } from '../support/views.ts'
import { type Play, type Props, play } from '../support/world.ts'

const url = 'https://old-hello.example'
const on = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  revisionName,
  latestRevision: false,
  percent,
  ...(tag === undefined ? {} : { tag, url: `https://${tag}-hello.example` }),
})
const found = [on(stable, 90), on(candidate, 10)]
const wanted = [on(stable, 50), on(candidate, 50)]

type Scene = {
  readonly service?: Partial<ServiceView>
  readonly revisions?: readonly RevisionView[]
  readonly traffic?: readonly TrafficTarget[]
  readonly answer?: (played: Play) => Props['answer']
  /** What a request that wakes a Revision does. */
  readonly knock?: (played: Play) => Hand['knock']
}

/** Nobody's rollout is open. */
function handOn({ service = {}, revisions, traffic = found, answer, knock }: Scene) {
  const { driver: _, journal: __, ...free } = serviceWith({ traffic, served: traffic })
  const { service: ___, ...rest } = snapshotOf(revisions ? { revisions } : {})
  const snapshot: Snapshot = { ...rest, service: { ...free, ...service }, route: routeWith(traffic) }
  const played: Play = play({ snapshot, ...(answer ? { answer: (sent) => answer(played)?.(sent) } : {}) })
  return { ...played, hand: { ...played.world, knock: knock?.(played) ?? played.world.health.knock } }
}

const changed = async (scene: Scene, write: Partial<HandWrite> = {}) => {
  const { hand, clock, events, sent } = handOn(scene)
  const fromMs = clock.now()
  const result = await changeByHand(hand, () => ({ traffic: wanted, ...write }))
  const texts = (is: 'note' | 'warning') =>
    events.flatMap((event) => (event.is !== is ? [] : event.is === 'note' ? [event.text] : [event.message]))
  return { result, sent, ms: clock.now() - fromMs, notes: texts('note'), warnings: texts('warning') }
}

describe('a change by hand', () => {
  it('is in force once the Route has it, and says what was there before', async () => {
    const { result, sent, notes, warnings } = await changed({})
    assert.deepEqual(result, { before: found, after: wanted, isWritten: true, isInForce: true, afterMs: 0 })
    assert.deepEqual(sent, [{ to: 'service', change: { generation: 2, driver: null, set: { traffic: wanted } } }])
    assert.deepEqual([notes, warnings], [[], []])
  })

  it('that is there already writes nothing', async () => {
    const { result, sent } = await changed({ traffic: wanted })
    assert.deepEqual([result.isWritten, result.isInForce, sent], [false, true, []])
  })

  it('that the Route does not take is given up after a minute, and says why', async () => {
    const stuck = (condition: object): Scene['answer'] => {
      return ({ world, show }) =>
        () => {
          const { service, route, ...rest } = world.cluster.snapshot()
          assert.ok(service && route)
          show({ ...rest, service: { ...service, traffic: wanted }, route: { ...route, ...condition } })
          return { is: 'written' }
        }
    }
    const { result } = await changed({ answer: stuck({}) })
    assert.deepEqual(
      [result.isInForce, result.afterMs, result.why, result.after],
      [false, 60_000, 'no reason given', found],
    )
    const ingressReady = { status: 'False', reason: 'NotReady', message: 'no gateway.' }
    const { result: told } = await changed({ answer: stuck({ ingressReady }) })
    assert.equal(told.why, 'IngressReady is False, NotReady: no gateway')
  })

  it('that another client replaces, or whose Service is deleted, is not waited for', async () => {
    for (const after of [{ traffic: found }, undefined]) {
      const answer: Scene['answer'] =
        ({ world, show }) =>
        () => {
          const { service, ...rest } = world.cluster.snapshot()
          show({ ...rest, ...(service && after ? { service: { ...service, ...after } } : {}) })
          return { is: 'written' }
        }
      const { result, ms } = await changed({ answer })
      const why = 'another client changed the traffic of the Service meanwhile'
      assert.deepEqual([result.isWritten, result.isInForce, result.why, ms], [true, false, why, 0])
    }
  })

  const proved = (verdict: Partial<RevisionView['verdict']>, name = candidate) =>
    [stable, candidate].map((each) =>
      revisionWith(each, each === name ? { verdict: { is: 'bad', at: '2026-11-24T10:00:00Z', ...verdict } } : {}),
    )
  for (const [what, revisions, warnings] of [
    ['bad', proved({}), ['hello-00002 proved bad in a rollout.']],
    [
      'bad, and why',
      proved({ why: 'health-failed', cause: 'HTTP 503' }),
      ['hello-00002 proved bad in a rollout (not healthy): HTTP 503'],
    ],
    ['good', proved({ is: 'good' }), []],
    ['bad, and receives less than before', proved({}, stable), []],
  ] as const satisfies readonly (readonly [string, readonly RevisionView[], readonly string[]])[])
    it(`warns of a Revision that proved ${what}: ${warnings.length}`, async () =>
      assert.deepEqual((await changed({ revisions })).warnings, warnings))
})

describe('a Revision without pods that is to receive traffic by hand', () => {
  const asleep = (name: string) =>
    [stable, candidate].map((each) => revisionWith(each, { replicas: each === name ? 0 : 1 }))
  const tagged = [on(stable, 90), on(candidate, 10, 'old')]
  const waking = [`${candidate} has no pods: waking it before it receives traffic`]
  const late = (why: string) => [`${candidate} has no pods, and ${why}: its first users wait for one to start.`]

  it('is woken by the address of its tag', async () => {
    const knock: Scene['knock'] =
      ({ show, world }) =>
      async (asked) => {
        if (asked === url) show({ ...world.cluster.snapshot(), ...snapshotWith(asleep('')) })
      }
    const { notes, warnings, ms } = await changed({ revisions: asleep(candidate), traffic: tagged, knock })
    assert.deepEqual([notes, warnings, ms], [waking, [], 0])
  })

  it('is waited for no longer than a start may take, and then warned of', async () => {
    const { notes, warnings, ms } = await changed({ revisions: asleep(candidate), traffic: tagged })
    assert.deepEqual([notes, warnings, ms], [waking, late('it did not start at a request'), 63_000])
  })

  it('is warned of where it has no address', async () => {
    const { notes, warnings } = await changed({ revisions: asleep(candidate) })
    assert.deepEqual([notes, warnings], [[], late('it has no tag by whose address it could be woken')])
  })

  it('is left asleep where it receives less than before', async () => {
    const { notes, warnings } = await changed({ revisions: asleep(stable) })
    assert.deepEqual([notes, warnings], [[], []])
  })
})

const snapshotWith = (revisions: readonly RevisionView[]): Pick<Snapshot, 'revisions'> => ({
  revisions: new Map(revisions.map((each) => [each.name, each])),
})

describe('a change by hand is refused', () => {
  const job = { url: 'https://ci.example/7' }
  const rows: readonly [string, Partial<ServiceView>, object][] = [
    [
      'during a rollout',
      { journal: journalWith({ job }) },
      { code: 'E_ROLLOUT_OPEN', message: /open.*ci\.example\/7/ },
    ],
    ['during a pause', { journal: journalWith({ stage: 'paused' }) }, { code: 'E_ROLLOUT_OPEN', message: /paused/ }],
    ['where a rollout cannot be read', { journal: 'unreadable' }, { code: 'E_JOURNAL' }],
  ]
  for (const [what, service, error] of rows) it(what, () => assert.rejects(changed({ service }), error))

  const unready = [revisionWith(stable), revisionWith(candidate, { ready: { status: 'False', reason: 'ExitCode1' } })]
  const entries: readonly [string, TrafficTarget, object][] = [
    ['traffic', on(candidate, 10, 'next'), { code: 'E_REVISION_NOT_READY', message: /hello-00002.*ExitCode1/ }],
    ['an entry without a tag', on(candidate, 0), { code: 'E_REVISION_NOT_READY' }],
    [
      'a tag',
      on(candidate, 0, 'next'),
      { code: 'E_ENTRY_NOT_READY', message: /hello-00002/, cure: /untag hello next/ },
    ],
    ['the latest one', { latestRevision: true, percent: 10 }, { code: 'E_REVISION_NOT_READY', message: /hello-00002/ }],
  ]
  for (const [what, entry, error] of entries)
    it(`for ${what} on a Revision that is not ready, unless it only takes entries out`, async () => {
      const write = { traffic: [on(stable, 100), entry] }
      const { hand, sent } = handOn({ revisions: unready })
      await assert.rejects(
        changeByHand(hand, () => write),
        error,
      )
      assert.deepEqual(sent, [])
      const { result } = await changed({ revisions: unready }, { ...write, isRemoval: true })
      assert.equal(result.isWritten, true)
    })
})
