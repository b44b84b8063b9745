/** Letting pods go in the end: on which objects, when, and what ends the wait for the autoscaler. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import { type Release, releasePods } from '../../../src/engine/actions/endings/release-pods.ts'
import type { World } from '../../../src/engine/context/context.ts'
import { freshMemory, type Memory } from '../../../src/engine/context/memory.ts'
import type { RevisionView, ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, journalWith, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, play, withCluster } from '../support/world.ts'

it('pods are let go on the objects that hold them once nothing is raised any more', async () => {
  const began = journalWith({ hold: 'pod-autoscaler', scale: { [stable]: null } })
  const held = [revisionWith(stable, { minScale: '1' }), revisionWith(candidate)]
  const scene = play({ snapshot: { ...snapshotOf({ service: { journal: began } }), autoscalers: new Map() } })
  const turned = async () => {
    await scene.clock.sleep(500)
    scene.show(snapshotOf({ service: { journal: { ...began, hold: 'revision' } }, revisions: held }))
  }
  scene.memory.pods.raising = turned()
  await releasePods(scene.world, scene.memory, began)
  assert.deepEqual(
    scene.sent.map((each) => [each.to, 'name' in each && each.name, 'minScale' in each.change && each.change.minScale]),
    [['revision', stable, null]],
  )
})

const at = (revisionName: string, percent: number): TrafficTarget => ({ revisionName, latestRevision: false, percent })
const onCandidate = [at(candidate, 100)]
const grown: Partial<RevisionView> = { replicas: 19, minScale: '19' }

type Moment = {
  readonly candidate?: Partial<RevisionView>
  readonly stable?: Partial<RevisionView>
  readonly journal?: Partial<Journal>
  /** By what pods are held is not decided. */
  readonly isTrial?: true
  readonly traffic?: readonly TrafficTarget[]
  readonly totalMs?: number
  /** Users came to the candidate so many ms before. */
  readonly fullForMs?: number
  readonly exposure?: Memory['exposure']
  readonly release?: Release
  readonly world?: (world: World) => Partial<World>
  /** What happens so many ms later. */
  readonly later?: readonly [ms: number, happen: (show: (service: Partial<ServiceView>) => void) => void]
}

const began = 1_000_000

/** The usual candidate has grown to 19 pods by its load and has just got all users. Returns when its pods are released, and to what. */
async function released(moment: Moment = {}) {
  const clock = createScheduler()
  await clock.pass(began - clock.now())
  const { traffic = onCandidate, totalMs = 1_000_000, fullForMs = 0, release = {}, later } = moment
  const plan = { ...journalWith().plan, limits: { readyMs: 10_000, routeMs: 20_000, totalMs } }
  const { hold, ...undecided } = journalWith({
    stage: 'promoting',
    plan,
    step: 1,
    intended: traffic,
    scale: { [candidate]: null },
    ...moment.journal,
  })
  const journal = moment.isTrial || !hold ? undecided : { ...undecided, hold }
  const snapshotWith = (service: Partial<ServiceView> = {}) =>
    snapshotOf({
      service: { journal, traffic, served: traffic, ...service },
      route: routeWith(traffic),
      revisions: [revisionWith(stable, moment.stable), revisionWith(candidate, { ...grown, ...moment.candidate })],
    })
  const written: [ms: number, on: string, name: string, minScale: string | null][] = []
  const scene = play({
    snapshot: snapshotWith(),
    answer: (sent) => {
      if (sent.to !== 'service') written.push([clock.now() - began, sent.to, sent.name, sent.change.minScale])
      return undefined
    },
  })
  const { cluster } = scene.world
  const changed = async (seen: Snapshot, signal: AbortSignal) => {
    while (cluster.snapshot() === seen && !signal.aborted) await clock.sleep(100, signal)
  }
  const memory = Object.assign(freshMemory(clock), {
    exposure: moment.exposure ?? [{ percent: 100, fromMs: began - fullForMs, toMs: Number.POSITIVE_INFINITY }],
  })
  const world = { ...withCluster(scene.world, { changed }), clock }
  if (later) clock.after(later[0], () => later[1]((service) => scene.show(snapshotWith(service))))
  await clock.run(releasePods({ ...world, ...moment.world?.(world) }, memory, journal, release), 'the release')
  const notes = scene.events.flatMap((event) => (event.is === 'note' ? [event.text] : []))
  return { ...scene, written, notes }
}
const writtenIn = async (moment: Moment) => (await released(moment)).written.map(([ms, , name, to]) => [ms, name, to])

describe('pods of a Revision that grew by its load', () => {
  it('are kept for the rest of the window since its users came, which is said, written down, and shown to go on', async () => {
    const scene = await released()
    assert.deepEqual(scene.written, [[60_000, 'revision', candidate, null]])
    assert.deepEqual(scene.notes, ['Keeping 19 pods of hello-00002 for 59 s while the autoscaler catches up'])
    // By the server's clock: the wait, what a Route may take, and 30 s.
    assert.equal(lastJournal(scene)?.deadlineMs, 1_000_000 + 59_000 + 20_000 + 30_000)
    assert.deepEqual(
      scene.events.filter(({ is }) => is === 'still-waiting'),
      [{ is: 'still-waiting', on: { is: 'autoscaler' }, limitMs: 59_000, forMs: 30_000 }],
    )
  })

  const waits: readonly [string, Moment, ms: number][] = [
    ['its own window', { candidate: { window: '6s' } }, 6_000],
    ['two minutes of a longer window', { candidate: { window: '10m' } }, 120_000],
    ['the usual window where its own cannot be read', { candidate: { window: 'soon' } }, 60_000],
    ['what is left of the window', { fullForMs: 20_000 }, 40_000],
    ['what is left of the time of the rollout', { totalMs: 30_000 }, 30_000],
    ['no time where that is over', { totalMs: 500 }, 1_000],
    ['no time where the window is over', { fullForMs: 60_000 }, 1_000],
    ['a window where another process moved the users', { exposure: [] }, 61_000],
  ]
  for (const [name, moment, ms] of waits)
    it(`are kept for ${name}`, async () => assert.deepEqual(await writtenIn(moment), [[ms, candidate, null]]))

  const kept: readonly [string, Moment, to: string | null][] = [
    ['two pods where none are asked for', { candidate: { replicas: 2, minScale: '2' } }, null],
    ['more than its template asks for', { journal: { scale: { [candidate]: '5' } } }, '5'],
    ['a Revision of few users', { traffic: [at(stable, 99), at(candidate, 1)] }, null],
  ]
  for (const [name, moment, to] of kept)
    it(`are kept of ${name}`, async () => assert.deepEqual(await writtenIn(moment), [[60_000, candidate, to]]))

  const gone: readonly [string, Moment, to: string | null][] = [
    ['of which there is one', { candidate: { replicas: 1 } }, null],
    ['held at one', { candidate: { minScale: '1' } }, null],
    ['of which more are asked for from now on', { journal: { scale: { [candidate]: '20' } } }, '20'],
    ['without a user', { traffic: [at(stable, 100), at(candidate, 0)] }, null],
    ['that only a tag leads to', { traffic: [at(stable, 100), { revisionName: candidate, tag: 'latest' }] }, null],
  ]
  for (const [name, moment, to] of gone)
    it(`are let go as soon as the ingress has followed: those ${name}`, async () =>
      assert.deepEqual(await writtenIn(moment), [[1_000, candidate, to]]))

  it('are kept, and those of the other Revision let go, unless users may return to that', async () => {
    const both = { stable: grown, journal: { scale: { [stable]: null, [candidate]: null } } }
    const [old, young] = [
      [stable, null],
      [candidate, null],
    ]
    assert.deepEqual(await writtenIn(both), [
      [1_000, ...old],
      [60_000, ...young],
    ])
    const { signal: unless } = new AbortController()
    assert.deepEqual(await writtenIn({ ...both, release: { unless } }), [
      [60_000, ...old],
      [60_000, ...young],
    ])
  })

  it('that always had their users are let go', async () => {
    const traffic = [at(stable, 100)]
    const moment = { stable: grown, exposure: [], journal: { step: -1, scale: { [stable]: null } }, traffic }
    assert.deepEqual(await writtenIn(moment), [[1_000, stable, null]])
  })
})

describe('the wait for the autoscaler', () => {
  const left = 'Interrupted: the pods of hello-00002 are left to the autoscaler now'

  it('ends in a hurry by letting pods go, which is said where any were kept', async () => {
    const hurry = new AbortController()
    const { written, notes } = await released({
      release: { hurry: hurry.signal },
      later: [10_000, () => hurry.abort()],
    })
    assert.deepEqual([written, notes.slice(1)], [[[10_000, 'revision', candidate, null]], [left]])
    const atOnce = await released({ release: { hurry: AbortSignal.abort() } })
    assert.deepEqual([atOnce.written, atOnce.notes], [[[1_000, 'revision', candidate, null]], [left]])
    const few = await released({ candidate: { replicas: 1 }, release: { hurry: AbortSignal.abort() } })
    assert.deepEqual([few.written.length, few.notes], [1, []])
  })

  it('ends without letting any go where users may be returned', async () => {
    const unless = new AbortController()
    const { written, notes } = await released({
      release: { unless: unless.signal },
      later: [10_000, () => unless.abort()],
    })
    assert.deepEqual([written, notes.length], [[], 1])
  })

  it('ends with a change of the traffic by another client', async () => {
    const traffic = [at(stable, 100)]
    assert.deepEqual(await writtenIn({ later: [10_000, (show) => show({ traffic })] }), [[10_000, candidate, null]])
  })

  it('ends where another process takes over, which lets pods go by itself', async () => {
    assert.deepEqual(await writtenIn({ later: [10_000, (show) => show({ driver: 'another' })] }), [])
    const { sent, notes } = await released({ later: [500, (show) => show({ driver: 'another' })] })
    assert.deepEqual([sent, notes], [[], []])
  })

  it('goes on with a request to promote, which is answered', async () => {
    const request = { rollout: 'r1', step: 1, by: { user: 'ann' }, untilMs: Number.MAX_SAFE_INTEGER }
    const { written, notes } = await released({
      journal: { stage: 'stepping' },
      later: [10_000, (show) => show({ request })],
    })
    assert.deepEqual(written, [[60_000, 'revision', candidate, null]])
    assert.deepEqual(notes.slice(1), ['Promote requested by the user ann: the hold of 50 % is over already'])
  })
})

describe('what was held', () => {
  const over = { [candidate]: '2' }
  const none = { candidate: { replicas: 1 } }
  const mayNot = (world: World) => ({ may: { ...world.may, patchRevisions: false } })

  it('is left with another value where that is asked for, and not while it was only a trial', async () => {
    assert.deepEqual(await writtenIn({ ...none, release: { over } }), [[1_000, candidate, '2']])
    assert.deepEqual(await writtenIn({ ...none, isTrial: true, release: { over } }), [[1_000, candidate, null]])
  })

  it('is nothing where nothing holds pods, or Revisions may not be written', async () => {
    assert.deepEqual(await writtenIn({ ...none, journal: { hold: 'nothing' } }), [])
    assert.deepEqual(await writtenIn({ ...none, world: mayNot }), [])
  })

  it('is let go on the PodAutoscaler, whether or not Revisions may be written', async () => {
    const autoscalers = new Map([[candidate, '19']])
    const on = (world: World) => ({
      ...mayNot(world),
      ...withCluster(world, { snapshot: () => ({ ...world.cluster.snapshot(), autoscalers }) }),
    })
    const { written } = await released({ ...none, journal: { hold: 'pod-autoscaler' }, world: on })
    assert.deepEqual(written[0], [1_000, 'autoscaler', candidate, null])
  })

  it('and cannot be read is named with the value that it should have', async () => {
    const unread = (world: World) => withCluster(world, { readAutoscaler: async () => false })
    const warningsOf = async (minScale: string | null) => {
      const journal = { hold: 'pod-autoscaler', scale: { [candidate]: minScale } } as const
      const { events } = await released({ ...none, journal, world: unread })
      return events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    }
    assert.deepEqual(await warningsOf('3'), ['Could not set min-scale to 3 on hello-00002.'])
    assert.deepEqual(await warningsOf(null), ['Could not remove min-scale of hello-00002.'])
  })
})
