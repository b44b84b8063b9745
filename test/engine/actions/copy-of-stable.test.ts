/** Users who followed the latest Revision, after the template was put back: they follow its copy once that can take them all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import { cleanUp } from '../../../src/engine/actions/endings/clean-up-after-return.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { RevisionView, ServiceChange, Snapshot, Template } from '../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import {
  candidate,
  configurationWith,
  journalWith,
  newTemplate,
  oldTemplate,
  onStable,
  revisionWith,
  routeWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { type Play, play, withCluster } from '../support/world.ts'

const again = 'hello-00003'
const ofRollout: Template = { ...newTemplate, metadata: { annotations: { 'kn-rollout.dev/id': 'r1' } } }

type Scene = {
  /** Knative has made the copy so many ms after the template was put back. */
  readonly readyAfterMs?: number
  /** The Route takes the form of before so many ms after it was written. */
  readonly routeAfterMs?: number
  /** Pods come so many ms after they were asked for. */
  readonly podsAfterMs?: number
  readonly limits?: Partial<Journal['plan']['limits']>
  readonly hold?: Journal['hold'] | 'undecided'
  readonly stable?: Partial<RevisionView>
  readonly copy?: Partial<RevisionView>
  readonly world?: (world: World) => Partial<World>
  readonly raisingMs?: number
}

function kindOf({ set: { template, traffic, journal } }: ServiceChange): string {
  if (template) return 'template'
  if (!traffic) return journal === null ? 'closed' : 'else'
  const last = traffic.at(-1)
  if (traffic[0]?.latestRevision) return 'form'
  return traffic.length > 1 ? `listed ${last?.revisionName} at ${last?.percent} %` : 'pinned'
}

/** What was written when, ms after the template was. */
async function returned({
  readyAfterMs = 3_000,
  routeAfterMs = 0,
  podsAfterMs = 1_000,
  raisingMs = 0,
  ...of
}: Scene = {}) {
  const clock = createScheduler()
  const { limits, ...plan } = journalWith().plan
  const { hold: usual, ...undecided } = journalWith({
    stage: 'aborting',
    templateFrom: stable,
    reason: 'cancelled',
    plan: { ...plan, limits: { ...limits, ...of.limits } },
  })
  const { hold = usual } = of
  const journal = hold === 'undecided' || !hold ? undecided : { ...undecided, hold }
  const revisions = [revisionWith(stable, of.stable), revisionWith(candidate)]
  const snapshot = snapshotOf({ service: { journal, template: ofRollout }, revisions })
  const written: [what: string, ms: number][] = []
  let templateMs = 0
  const note = (what: string) => void written.push([what, clock.now() - templateMs])
  const scene: Play = play({
    snapshot,
    answer: (sent) => {
      if (sent.to !== 'service') note(`${sent.name} ${sent.change.minScale}`)
      return undefined
    },
  })
  const { cluster } = scene.world
  const show = (change: (now: Snapshot) => Snapshot) => scene.show(change(cluster.snapshot()))
  const withRevision = (now: Snapshot, revision: RevisionView): Snapshot => ({
    ...now,
    revisions: new Map([...now.revisions, [revision.name, revision]]),
  })
  const made = () =>
    show((now) => ({
      ...withRevision(now, { ...revisionWith(stable, of.copy), name: again, generation: 3 }),
      ...(now.service ? { service: { ...now.service, latestCreated: again, latestReady: again } } : {}),
      configuration: configurationWith([[3, oldTemplate]]),
    }))
  const take = (kind: string) => {
    if (kind === 'template') {
      templateMs = clock.now()
      clock.afterInBackground(readyAfterMs, made)
    } else note(kind)
    const { route } = cluster.snapshot()
    if (kind !== 'form' || routeAfterMs === 0 || !route) return
    show((now) => ({ ...now, route: routeWith(onStable) }))
    clock.after(routeAfterMs, () => show((now) => ({ ...now, route })))
  }
  const writeService: typeof cluster.writeService = async (change) => {
    const result = await cluster.writeService(change)
    take(kindOf(change))
    return result
  }
  const writeRevision: typeof cluster.writeRevision = async (name, change) => {
    const result = await cluster.writeRevision(name, change)
    const grow = (now: Snapshot): Snapshot => {
      const revision = now.revisions.get(name)
      return revision ? withRevision(now, { ...revision, replicas: Number(change.minScale ?? 1) }) : now
    }
    if (change.minScale !== null) clock.afterInBackground(podsAfterMs, () => show(grow))
    return result
  }
  const changed = async (seen: Snapshot, signal: AbortSignal) => {
    while (cluster.snapshot() === seen && !signal.aborted) await clock.sleep(100, signal)
  }
  const world = { ...withCluster(scene.world, { writeService, writeRevision, changed }), clock }
  const beganMs = clock.now()
  if (raisingMs > 0) scene.memory.pods.raising = clock.sleep(raisingMs)
  const ending = cleanUp({ do: 'clean-up' }, { ...scene, world: { ...world, ...of.world?.(world) }, snapshot })
  await clock.run(ending, 'the end of the abort')
  return { written, templateAfterMs: templateMs - beganMs }
}
const writtenIn = async (scene: Scene) => (await returned(scene)).written

describe('users who followed the latest Revision', () => {
  it('follow it again 2 s after its copy is ready, for the way to it is new', async () =>
    assert.deepEqual((await writtenIn({ hold: 'nothing' }))[0], ['form', 5_000]))

  it('stay where they are if that takes longer than ready-timeout, or a minute', async () => {
    assert.deepEqual(await writtenIn({ readyAfterMs: 50_000 }), [['closed', 10_000]])
    const limits = { readyMs: 100_000, totalMs: 1_000_000 }
    assert.deepEqual(await writtenIn({ readyAfterMs: 200_000, limits }), [['closed', 60_000]])
  })

  it('follow it once it has the pods of what serves, which are asked for in the list of the Service', async () => {
    assert.deepEqual(await writtenIn({ stable: { replicas: 3 } }), [
      ['listed hello-00003 at 0 %', 3_000],
      ['hello-00003 3', 3_000],
      ['form', 6_000],
      ['hello-00003 null', 7_000],
      ['closed', 7_000],
    ])
  })

  it('have its pods asked for too where it is not decided by what they are held', async () => {
    const written = await writtenIn({ stable: { replicas: 3 }, hold: 'undecided' })
    assert.ok(written.some(([what]) => what === 'hello-00003 3'))
    assert.ok(written.some(([what]) => what === 'form'))
  })

  it('have one pod of it asked for where what serves is asleep', async () => {
    const written = await writtenIn({ stable: { replicas: 0 } })
    assert.deepEqual(written[1], ['hello-00003 1', 3_000])
  })

  it('stay where they are if its pods do not come in time', async () => {
    const written = await writtenIn({ stable: { replicas: 3 }, podsAfterMs: 60_000 })
    assert.deepEqual(written.slice(2), [
      ['pinned', 12_000],
      ['hello-00003 null', 13_000],
      ['closed', 13_000],
    ])
  })

  const mayNot = ({ may }: World) => ({ may: { ...may, patchRevisions: false } })
  const unheld: readonly [string, Scene][] = [
    ['nothing holds pods', { hold: 'nothing' }],
    ['Revisions may not be written', { world: mayNot }],
    ['what holds pods is not decided, and its pods are there', { hold: 'undecided', copy: { replicas: 3 } }],
    ['its PodAutoscaler is not known', { hold: 'pod-autoscaler' }],
  ]
  for (const [name, scene] of unheld)
    it(`have no pods asked for, nor waited for, where ${name}`, async () => {
      const [first] = await writtenIn({ stable: { replicas: 3 }, ...scene })
      assert.deepEqual(first, [scene.copy ? 'form' : 'closed', 5_000])
    })
})

describe('the pods of what serves', () => {
  it('are let go only once the Route has taken the form of before', async () => {
    const written = await writtenIn({ stable: { minScale: '2' }, hold: 'revision', routeAfterMs: 5_000 })
    const at = Object.fromEntries(written)
    assert.equal(Number(at[`${stable} null`]) - Number(at.form), 6_000)
  })

  it('are asked for by one at a time: what was begun before is waited for', async () => {
    assert.equal((await returned({})).templateAfterMs, 0)
    assert.equal((await returned({ raisingMs: 4_000 })).templateAfterMs, 4_000)
  })
})
