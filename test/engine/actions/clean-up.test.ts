/** The second half of an abort: what it says of the return, what it advises, and what is left on the Service. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanUp } from '../../../src/engine/actions/endings/clean-up-after-return.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import type { AbortReason, Journal } from '../../../src/rollout/model.ts'
import { candidate, oldTemplate, onStable, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { type Play, type Props, play, withCluster } from '../support/world.ts'

type Scene = Props & { readonly journal?: Partial<Journal>; readonly memory?: Partial<Memory> }

const cleaned = async ({ journal = {}, memory = {}, ...props }: Scene = {}) => {
  const snapshot = props.snapshot ?? snapshotOf({ journal: { stage: 'aborting', ...journal } })
  const scene = play({ ...props, snapshot })
  scene.clock.pass(60_000)
  Object.assign(scene.memory, memory)
  await cleanUp({ do: 'clean-up' }, { ...scene, snapshot })
  return scene
}
const returnIn = ({ events }: Play) => events.find((event) => event.is === 'returned')
const closingOf = ({ sent }: Play) => sent.flatMap((each) => (each.to === 'service' ? [each.change.set] : [])).at(-1)

describe('a return that the Route has confirmed', () => {
  const atMs = 61_000
  const afterOf = async (memory: Partial<Memory>) => {
    const event = returnIn(await cleaned({ memory }))
    return event?.is === 'returned' ? [event.afterMs, event.atMs] : undefined
  }
  const seen = { wait: { key: '', fromMs: atMs - 300 } } as Memory['seen'] & object

  it('took the time since it began, by what this process knows of that', async () => {
    assert.deepEqual(await afterOf({ returningFromMs: atMs - 700, seen }), [700, atMs])
    assert.deepEqual(await afterOf({ seen }), [300, atMs])
    assert.deepEqual(await afterOf({}), [0, atMs])
  })

  it('says to whom', async () =>
    assert.deepEqual(returnIn(await cleaned()), {
      is: 'returned',
      to: [{ revision: stable, percent: 100 }],
      afterMs: 0,
      atMs,
    }))

  it('ends what users met of the candidate', async () => {
    const open = { percent: 10, fromMs: 0, toMs: Number.POSITIVE_INFINITY }
    const { memory } = await cleaned({ memory: { exposure: [{ ...open, toMs: 5 }, open] } })
    assert.deepEqual(
      memory.exposure.map(({ toMs }) => toMs),
      [5, atMs],
    )
    assert.equal((await cleaned({ memory: { exposure: [{ ...open, toMs: 7 }] } })).memory.exposure[0]?.toMs, 7)
  })
})

describe('a return that the Route has not confirmed', () => {
  it('is a warning', async () => {
    const snapshot = snapshotOf({ journal: { stage: 'aborting' }, route: routeWith([]) })
    const { events } = await cleaned({ snapshot })
    assert.deepEqual(
      events.flatMap((event) => (event.is === 'warning' ? [event.code] : event.is === 'returned' ? ['returned'] : [])),
      ['W_ROUTE_SLOW'],
    )
  })
})

describe('the end of an abort', () => {
  it('gives the reason, the advice for it, and closes the rollout', async () => {
    const scene = await cleaned({
      journal: { before: onStable },
      memory: { abortBecause: 'timed-out', abortDetail: 'It took too long.' },
    })
    const { kind, because, reason, next } = scene.memory.outcome ?? {}
    assert.deepEqual([kind, because, reason], ['aborted', 'timed-out', 'It took too long.'])
    assert.deepEqual(next, ['Increase `timeout`, or use shorter holds.'])
    assert.deepEqual(closingOf(scene), { verdicts: {}, journal: null, driver: null, active: false, request: null })
  })

  it('names the candidate in its advice', async () => {
    const { memory } = await cleaned({ memory: { abortBecause: 'health-failed' } })
    assert.match(memory.outcome?.next[0] ?? '', /revision=hello-00002$/)
  })

  it('without a reason of its own is that of a driver that died', async () =>
    assert.equal((await cleaned()).memory.outcome?.because, 'driver-died'))

  it('of a rollback advises nothing: the candidate served well', async () => {
    const scene = await cleaned({
      journal: { isRollback: true, before: onStable, templateFrom: stable },
      memory: { abortBecause: 'timed-out' },
    })
    const { kind, reason, next } = scene.memory.outcome ?? {}
    assert.deepEqual([kind, reason, next], ['rolled-back', 'hello-00002 receives no more traffic.', []])
  })

  const why: readonly [string, Scene, string | undefined][] = [
    ['its own failure', { memory: { abortBecause: 'health-failed' } }, 'health-failed'],
    ['none by a cancellation', { memory: { abortBecause: 'cancelled' } }, undefined],
    [
      'what the process proved that began the abort',
      { journal: { reason: 'analysis-failed' }, memory: { abortBecause: 'driver-died' } },
      'analysis-failed',
    ],
    [
      'none where that was none',
      { journal: { reason: 'cancelled' }, memory: { abortBecause: 'health-failed' } },
      undefined,
    ],
    ['that it was rolled back', { journal: { isRollback: true } }, 'rolled-back'],
    ['none where nobody knows', {}, undefined],
  ]
  for (const [name, scene, expected] of why)
    it(`proves of the candidate ${name}`, async () => {
      const { verdicts } = closingOf(await cleaned(scene)) ?? {}
      assert.equal(verdicts?.[candidate]?.why, expected)
    })

  it('lets pods go before the journal', async () => {
    const revisions = [revisionWith(stable, { minScale: '3' }), revisionWith(candidate)]
    const snapshot = snapshotOf({ revisions, journal: { stage: 'aborting', scale: { [stable]: null } } })
    const { sent } = await cleaned({ snapshot })
    assert.deepEqual(
      sent.map(({ to }) => to),
      ['revision', 'service'],
    )
  })

  it('has the form of before returned while pods are still held, where what serves may be followed', async () => {
    const floating = [{ latestRevision: true, percent: 100 }]
    const snapshot = snapshotOf({
      journal: { stage: 'aborting', before: floating, scale: { [stable]: null } },
      service: { template: oldTemplate, latestCreated: stable, latestReady: stable },
      revisions: [revisionWith(stable, { minScale: '3' })],
    })
    const { sent, memory } = await cleaned({ snapshot })
    assert.deepEqual(
      sent.map((each) => (each.to === 'service' ? (each.change.set.traffic ?? 'closed') : each.change.minScale)),
      [floating, null, 'closed'],
    )
    assert.equal(memory.outcome?.kind, 'aborted')
  })

  it('waits for another look where the form was not written', async () => {
    const snapshot = snapshotOf({
      journal: { stage: 'aborting', before: [{ latestRevision: true, percent: 100 }] },
      service: { template: oldTemplate, latestCreated: stable, latestReady: stable },
      revisions: [revisionWith(stable)],
    })
    const scene = play({ snapshot })
    const writeService = async () => {
      scene.show(snapshotOf({ service: { driver: 'another' } }))
      return { is: 'guard-failed' } as const
    }
    const world = withCluster(scene.world, { writeService })
    await cleanUp({ do: 'clean-up' }, { ...scene, world, snapshot })
    assert.equal(scene.memory.outcome, undefined)
  })

  it('proves nothing of a candidate that was never made', async () => {
    const snapshot = snapshotOf({ journal: { stage: 'aborting' }, revisions: [revisionWith(stable)] })
    const scene = await cleaned({ snapshot, memory: { abortBecause: 'candidate-failed' } })
    assert.deepEqual(closingOf(scene)?.verdicts, {})
  })

  it('is none where the rollout is not ours any more', async () => {
    const { sent, memory } = await cleaned({ snapshot: snapshotOf({ service: { driver: 'another' } }) })
    assert.deepEqual([sent, memory.outcome], [[], undefined])
  })
})

describe('a first deployment that failed', () => {
  const failed = async (settings: Record<string, string>, journal: Partial<Journal>, detail?: string) => {
    let isDeleted = false
    const snapshot = snapshotOf({ journal: { stage: 'aborting', stable: [], ...journal } })
    const scene = play({ snapshot, settings })
    const deleteService = async () => {
      isDeleted = true
      return { is: 'written' } as const
    }
    const world = withCluster(scene.world, { deleteService })
    const abortBecause: AbortReason = 'candidate-failed'
    Object.assign(scene.memory, { abortBecause, ...(detail ? { abortDetail: detail } : {}) })
    await cleanUp({ do: 'clean-up' }, { ...scene, world, snapshot })
    return { isDeleted, outcome: scene.memory.outcome, scene }
  }
  const wish = { 'on-first-failure': 'delete' }
  const again = 'Fix the cause above and deploy again. Nothing needs cleaning up.'

  it('has nobody to return to, and is left as it is', async () => {
    const { isDeleted, outcome, scene } = await failed({}, { created: true }, 'It crashed.')
    assert.deepEqual(
      [isDeleted, outcome?.kind, outcome?.because, outcome?.reason, outcome?.next],
      [
        false,
        'first-deployment-failed',
        'candidate-failed',
        'hello was kept, with all traffic on hello-00001, which was not proven healthy. It crashed.',
        [again],
      ],
    )
    assert.equal(returnIn(scene), undefined)
    const { verdicts, ...closing } = closingOf(scene) ?? {}
    assert.equal(verdicts?.[candidate]?.is, 'bad')
    assert.deepEqual(closing, { journal: null, driver: null, active: false, request: null })
  })

  it('is deleted where that was asked for and the rollout made it', async () => {
    const { isDeleted, outcome, scene } = await failed(wish, { created: true })
    assert.deepEqual(
      [isDeleted, outcome?.reason, outcome?.next, scene.sent],
      [true, 'hello was deleted (`on-first-failure: delete`).', [], []],
    )
  })

  it('lets its pods go', async () => {
    const { scene } = await failed({}, { scale: { [candidate]: '5' } })
    assert.deepEqual(
      scene.sent.map((each) => (each.to === 'revision' ? each.change.minScale : each.to)),
      ['5', 'service'],
    )
  })

  const landings: readonly [string, afterTries: number, tries: number, code: string][] = [
    ['is looked for where the answer of its deletion was lost', 1, 1, 'no error'],
    ['is asked for four times', 9, 4, 'E_WRITE_UNCONFIRMED'],
  ]
  for (const [name, afterTries, expected, code] of landings)
    it(name, async () => {
      const snapshot = snapshotOf({ journal: { stage: 'aborting', stable: [], created: true } })
      const scene = play({ snapshot, settings: wish })
      let tries = 0
      const deleteService = async () => {
        tries++
        if (tries === afterTries) scene.show(snapshotOf({ service: null }))
        return { is: 'unknown', message: 'the connection broke' } as const
      }
      const world = withCluster(scene.world, { deleteService })
      const ended = await cleanUp({ do: 'clean-up' }, { ...scene, world, snapshot }).then(
        () => 'no error',
        (error) => (error instanceof RolloutError ? error.code : String(error)),
      )
      assert.deepEqual([tries, ended], [expected, code])
    })

  it('is not deleted where another job has made it again since the answer was lost', async () => {
    const snapshot = snapshotOf({ journal: { stage: 'aborting', stable: [], created: true } })
    const scene = play({ snapshot, settings: wish })
    let tries = 0
    const deleteService = async () => {
      tries++
      scene.show(snapshotOf({ service: { driver: 'another' } }))
      return { is: 'unknown', message: 'the connection broke' } as const
    }
    const world = withCluster(scene.world, { deleteService })
    await cleanUp({ do: 'clean-up' }, { ...scene, world, snapshot })
    assert.deepEqual([tries, scene.memory.outcome], [1, undefined])
  })

  it('is never deleted where somebody else made it', async () => {
    const { isDeleted, outcome } = await failed(wish, {})
    assert.deepEqual(
      [isDeleted, outcome?.reason],
      [false, 'hello was kept, with all traffic on hello-00001, which was not proven healthy.'],
    )
  })
})
