/** How pods are held on each version of Knative: whose objects are written, whose pods restart, and what is said of what is not held. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { KnativeVersion } from '../../sandbox/versions.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { nameOfKnative } from '../../src/engine/ports/knative-version.ts'
import type { Right } from '../../src/engine/ports/ports.ts'
import { readOnce } from '../../src/knative/reads/read-once.ts'
import type { ApiRequest, Transport } from '../../src/kubernetes/http/transport.ts'
import { holdingText } from '../../src/report/text/holding.ts'
import { sweepIt } from './support/recover-all.ts'
import {
  abortIt,
  finish,
  killedOnRequest,
  killedRollout,
  promoteIt,
  type Rollout,
  rollItBack,
  rollItOut,
  startRollout,
  toItsEnd,
} from './support/sandbox-world.ts'
import {
  answering,
  journalOf,
  marksOf,
  minScaleOf,
  namespace,
  podsOf,
  type Scenery,
  type Stage,
  servingStage,
  type Wish,
} from './support/stage.ts'
import { arrive, failed, slowestMs } from './support/users.ts'

const user = 'system:serviceaccount:shop:ci'
const patchRevisions: Right = { verb: 'patch', group: 'serving.knative.dev', resource: 'revisions' }
const readVersion: Right = { verb: 'get', group: '', resource: 'namespaces' }
const patchAutoscalers: Right = { verb: 'patch', group: 'autoscaling.internal.knative.dev', resource: 'podautoscalers' }

/** Three pods that came by load: no min-scale of the template keeps them. */
const grown = { 'autoscaling.knative.dev/initial-scale': '3' }
const minScale = 'autoscaling.knative.dev/min-scale'
const window = 'autoscaling.knative.dev/window'
const plan = { steps: '10, 50, 100', hold: '3s' }

/** A cluster of this version, and whose pods were replaced on it: by their Revisions. */
async function stageOf(knative: KnativeVersion, scenery: Scenery = {}) {
  const stage = await servingStage({ annotations: grown, ...scenery, setup: { knative, ...scenery.setup } })
  const templates = new Map<string, Set<string>>()
  stage.sandbox.store.pods.watch(({ object }) => {
    const { labels = {} } = object.metadata
    const name = labels['serving.knative.dev/revision'] ?? ''
    templates.set(name, (templates.get(name) ?? new Set()).add(labels['pod-template-hash'] ?? ''))
  })
  const writes: string[] = []
  stage.sandbox.store.revisions.watch(({ object, previous }) => {
    const [now, before] = [object.metadata.annotations?.[minScale], previous?.metadata.annotations?.[minScale]]
    if (previous && now !== before) writes.push(`${object.metadata.name} ${now ?? 'none'}`)
  })
  return {
    stage,
    /** min-scale of Revisions, as it was written. */
    writes,
    restarted: () => [...templates].filter(([, hashes]) => hashes.size > 1).map(([name]) => name),
  }
}

const asJob = (stage: Stage, ...without: readonly Right[]) => {
  stage.sandbox.deny(user, ...without)
  return { transport: stage.sandbox.transportAs(user) }
}

const onAutoscaler = ({ sandbox }: Stage, name: string): string | undefined =>
  sandbox.store.podautoscalers.get(namespace, name)?.metadata.annotations?.[minScale]

const said = ({ events }: Pick<Rollout, 'events'>): string =>
  events.flatMap((event) => (event.is === 'holding' ? [holdingText(event)] : [])).join(' ')

const podsAtShifts = (stage: Stage, seen: string[]) => (event: RolloutEvent) => {
  if (event.is === 'shifted')
    seen.push(`${event.percent} %: ${podsOf(stage, 'hello-00002')} beside ${podsOf(stage, 'hello-00001')}`)
}

const whole = ['10 %: 1 beside 3', '50 %: 2 beside 3', '100 %: 3 beside 3']

describe('a promotion of three pods grown by load', () => {
  it('on 1.17 holds them by their PodAutoscalers, restarts none and puts the values back', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const seen: string[] = []
    const users = arrive(stage)
    const rollout = await rollItOut(stage, plan, { ...asJob(stage), onEvent: podsAtShifts(stage, seen) })
    const answers = await users.met()
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(seen, whole)
    assert.deepEqual([writes, restarted(), failed(answers)], [[], [], []])
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
    assert.equal(
      said(rollout),
      'Pods are held by their PodAutoscalers: Knative 1.17.0 does not follow min-scale on Revisions.',
    )
    assert.deepEqual(marksOf(stage), [])
  })

  it('on 1.17 without that right writes no Revision, restarts none, and says what is not held', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const users = arrive(stage)
    const rollout = await rollItOut(stage, plan, asJob(stage, patchAutoscalers))
    const answers = await users.met()
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([writes, restarted(), failed(answers)], [[], [], []])
    assert.match(said(rollout), /not held: .*get podautoscalers.*may be down to 0 of the 3 pods/)
  })

  it('on 1.23 holds them by their Revisions', async () => {
    const { stage, writes, restarted } = await stageOf('1.23')
    const seen: string[] = []
    const rollout = await rollItOut(stage, plan, { ...asJob(stage), onEvent: podsAtShifts(stage, seen) })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([seen, restarted(), said(rollout)], [whole, [], ''])
    assert.deepEqual(writes.toSorted(), held123)
  })
})

const held123 = [
  'hello-00001 3',
  'hello-00001 none',
  'hello-00002 1',
  'hello-00002 2',
  'hello-00002 3',
  'hello-00002 none',
]

describe('a version that cannot be read', () => {
  it('is told by the pods of stable where they show it, without a write', async () => {
    for (const knative of ['1.17', '1.23'] as const) {
      const { stage, writes, restarted } = await stageOf(knative)
      const seen: string[] = []
      const rollout = await rollItOut(stage, plan, {
        ...asJob(stage, readVersion),
        onEvent: podsAtShifts(stage, seen),
      })
      assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
      assert.deepEqual([seen, restarted(), writes.toSorted()], [whole, [], knative === '1.17' ? [] : held123])
    }
  })

  it('is told by the pods of the candidate where stable is asleep, and nothing is tried', async () => {
    const annotations = { [window]: '30s' }
    const { stage, writes, restarted } = await stageOf('1.17', { annotations, sinceMs: 200_000 })
    assert.equal(podsOf(stage, 'hello-00001'), 0)
    const rollout = await rollItOut(stage, plan, asJob(stage, readVersion, patchAutoscalers))
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([writes, restarted()], [[], []])
    assert.match(said(rollout), /not held: on this Knative \(before 1\.21\)/)
  })

  /** No autoscaling annotation is in the template, so that pods tell nothing. */
  const tried = async (knative: KnativeVersion, ...without: readonly Right[]) => {
    const { stage, writes, restarted } = await stageOf(knative, { annotations: {} })
    const users = arrive(stage)
    const rollout = await rollItOut(stage, plan, asJob(stage, readVersion, ...without))
    const answers = await users.met()
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(failed(answers), [])
    assert.ok(slowestMs(answers) < 1_000, `${slowestMs(answers)} ms`)
    return { stage, writes, restarted: restarted(), text: said(rollout) }
  }
  const trial = ['hello-00002 2', 'hello-00002 none']

  it('is named by `status` as far as pods show it', async () => {
    const nameOn = async (knative: KnativeVersion, ...without: readonly Right[]) => {
      const { stage } = await stageOf(knative)
      const { transport } = asJob(stage, ...without)
      const { scheduler: clock } = stage
      const reading = readOnce({ transport, clock, namespace, service: 'hello', server: 'https://sandbox' })
      const { snapshot, installation, readPods } = await clock.run(reading, 'one read')
      return clock.run(nameOfKnative({ snapshot: () => snapshot, readPods }, installation.version), 'its name')
    }
    assert.deepEqual(
      [await nameOn('1.17'), await nameOn('1.17', readVersion), await nameOn('1.23', readVersion)],
      ['1.17.0', 'before 1.21', '1.21 or later'],
    )
    assert.equal(await nameOn('1.17', readVersion, { verb: 'list', group: '', resource: 'pods' }), undefined)
  })

  it('is found out on the candidate: on 1.23 pods are held as ever then', async () => {
    const { writes, restarted, text } = await tried('1.23')
    assert.deepEqual([writes.slice(0, 2), restarted], [trial, []])
    assert.deepEqual(writes.slice(2).toSorted(), [
      'hello-00001 1',
      'hello-00001 none',
      'hello-00002 1',
      'hello-00002 none',
    ])
    assert.match(text, /found out on the candidate.*held by min-scale on the Revisions/)
  })

  it('is found out on the candidate: on 1.17 that costs it a restart at 0 %, and stable none', async () => {
    const { stage, writes, restarted, text } = await tried('1.17')
    assert.deepEqual([writes, restarted], [trial, ['hello-00002']])
    assert.match(text, /found out on the candidate.*held by their PodAutoscalers/)
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
  })

  const listPods: Right = { verb: 'list', group: '', resource: 'pods' }
  for (const [what, ...lacking] of [
    ['is found out where pods may not be listed', listPods],
    ['is found out where Revisions may not be written', patchRevisions],
  ] as const)
    it(`${what}: on 1.17 by its PodAutoscaler, for which nothing restarts`, async () => {
      const without = lacking.flatMap((right) => right ?? [])
      const { stage, writes, restarted, text } = await tried('1.17', ...without)
      assert.deepEqual([writes, restarted], [[], []])
      assert.match(text, /found out on the candidate.*held by their PodAutoscalers/)
      assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
    })

  for (const knative of ['1.17', '1.23'] as const)
    it(`is not tried on a Revision that has users, as a rollback of a split finds it: on ${knative} none of its pods restarts`, async () => {
      const { stage, writes, restarted } = await stageOf(knative, { annotations: {} })
      const split = { traffic: 'latest=10, previous=90', hold: '3s' }
      assert.equal((await rollItOut(stage, split, asJob(stage, readVersion))).outcome.kind, 'split')
      const before = writes.length
      const users = arrive(stage)
      const { outcome } = await rollItBack(stage, {}, asJob(stage, readVersion))
      assert.deepEqual([outcome.kind, failed(await users.met())], ['rolled-back', []], outcome.reason)
      assert.deepEqual(writes.slice(before), [])
      assert.ok(!restarted().includes('hello-00001'), restarted().join())
    })

  it('is not found out any more once the job is cancelled: users are sent back while the trial is on its way', async () => {
    const { stage, writes } = await stageOf('1.23', { annotations: {} })
    const isTrial = ({ method, path }: ApiRequest) => method === 'PATCH' && path.includes('/revisions/hello-00002')
    const tried = Promise.withResolvers<void>()
    const onRequest = (request: ApiRequest) => {
      if (!isTrial(request)) return 'sent' as const
      tried.resolve()
      return 'lost' as const
    }
    const run = startRollout(stage, plan, { ...asJob(stage, readVersion), onRequest })
    await stage.scheduler.run(tried.promise, 'the trial')
    run.cancel()
    await stage.scheduler.pass(500)
    assert.ok(run.events.some(({ is }) => is === 'returned'))
    const { outcome } = await toItsEnd(stage, run)
    assert.deepEqual([outcome.kind, writes, marksOf(stage)], ['aborted', [], []])
    assert.equal(said(run).match(/found out/g)?.length, 1, said(run))
  })

  it('and without the right to those that costs the candidate a restart at 0 %, and nothing is held, which is said', async () => {
    const { writes, restarted, text } = await tried('1.17', patchAutoscalers)
    assert.deepEqual([writes, restarted], [trial, ['hello-00002']])
    assert.match(text, /found out.*not held/)
  })
})

describe('on 1.17', () => {
  const inForceAt = (percent: number) => (event: RolloutEvent) => event.is === 'in-force' && event.percent === percent

  for (const rights of [[], [patchAutoscalers]])
    it(`users return to the pods that are there after a cancel ${rights.length > 0 ? 'without' : 'with'} the right`, async () => {
      const { stage, writes, restarted } = await stageOf('1.17')
      const { outcome } = await rollItOut(stage, plan, {
        ...asJob(stage, ...rights),
        onEvent: (event, cancel) => void (inForceAt(50)(event) && cancel()),
      })
      assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'cancelled'])
      assert.deepEqual([writes, restarted(), marksOf(stage)], [[], [], []])
      assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
    })

  it('an unhealthy candidate is aborted, and no PodAutoscaler stays raised', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const { outcome } = await rollItOut(stage, { ...plan, env: 'HEALTH=unhealthy' }, asJob(stage))
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual([writes, restarted()], [[], []])
    for (const name of ['hello-00001', 'hello-00002', 'hello-00003'])
      assert.equal(onAutoscaler(stage, name), undefined, name)
  })

  it('a process that is killed while it holds is followed by one that puts the same objects back', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    await killedRollout(stage, plan, inForceAt(10), { ...asJob(stage), driver: 'main' })
    assert.equal(onAutoscaler(stage, 'hello-00001'), '3')
    const { outcome } = await finish(stage, 'main')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
    assert.deepEqual([writes, restarted(), marksOf(stage)], [[], [], []])
  })

  for (const verb of ['get', 'patch'] as const)
    it(`a successor without the right to ${verb} PodAutoscalers says what stays raised, and what puts it back`, async () => {
      const { stage, writes } = await stageOf('1.17', { annotations: { ...grown, [minScale]: '2' } })
      await killedRollout(stage, plan, inForceAt(10), { ...asJob(stage), driver: 'main' })
      assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], ['3', '2'])
      const { outcome, events } = await finish(stage, 'main', {}, asJob(stage, { ...patchAutoscalers, verb }))
      assert.equal(outcome.kind, 'aborted', outcome.reason)
      const warnings = events.flatMap((event) => (event.is === 'warning' ? [`${event.message} ${event.cure}`] : []))
      assert.match(
        warnings.join(' '),
        /set min-scale to 2 on hello-00001\. kubectl annotate podautoscaler\S+ hello-00001 -n shop --overwrite \S+min-scale=2/,
      )
      assert.deepEqual([writes, marksOf(stage)], [[], []])
    })

  it('`recover` lets go of PodAutoscalers, and where it may not, says how a person does', async () => {
    for (const without of [[], [patchAutoscalers]]) {
      const { stage } = await stageOf('1.17')
      await killedRollout(stage, plan, inForceAt(10), { ...asJob(stage), driver: 'main' })
      await stage.scheduler.pass(3_600_000)
      stage.sandbox.deny('sweeper', ...without)
      const { notes } = await sweepIt(stage, { user: 'sweeper' })
      const isLetGo = without.length === 0
      assert.equal(onAutoscaler(stage, 'hello-00001'), isLetGo ? undefined : '3')
      assert.equal(
        /kubectl annotate podautoscaler\S+ hello-00001 -n shop/.test(notes.join(' ')),
        !isLetGo,
        notes.join(),
      )
    }
  })

  it('where the right is taken away in a rollout, what is not held any more is said, and nothing waits for it', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const cue = asJob(stage)
    const users = arrive(stage)
    const onEvent = (event: RolloutEvent) => {
      if (inForceAt(10)(event)) stage.sandbox.deny(user, patchAutoscalers)
    }
    const rollout = await rollItOut(stage, plan, { ...cue, onEvent })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([writes, restarted(), failed(await users.met())], [[], [], []])
    assert.match(
      said(rollout),
      /not held: min-scale could not be set on hello-00002\. Probes keep the candidate awake\.$/,
    )
    const cures = rollout.events.flatMap((event) => (event.is === 'warning' ? [event.cure] : [])).join(' ')
    assert.match(cures, /kubectl annotate podautoscaler\S+ hello-00001 -n shop --overwrite \S+min-scale-/)
  })

  it('a hold that somebody else takes away each time is said to be lost, and the others are let go in the end', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const one = { metadata: { annotations: { [minScale]: '1' } } }
    stage.sandbox.store.podautoscalers.watch(({ object: { metadata } }) => {
      if (metadata.name !== 'hello-00002' || Number(metadata.annotations?.[minScale] ?? 0) < 2) return
      void stage.scheduler
        .sleep(50)
        .then(() => stage.sandbox.foreign.patchAutoscaler({ namespace, name: metadata.name }, one))
    })
    const rollout = await rollItOut(stage, plan, asJob(stage))
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([writes, restarted(), onAutoscaler(stage, 'hello-00001')], [[], [], undefined])
    assert.match(said(rollout), /not held: min-scale could not be set on hello-00002\./)
  })

  it('a re-run after a kill promotes, by the same objects', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const job = { run: '7', attempt: 1 }
    await killedRollout(stage, plan, inForceAt(10), { ...asJob(stage), job })
    const { outcome } = await rollItOut(stage, plan, { ...asJob(stage), job: { run: '7', attempt: 2 } })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual([writes, restarted()], [[], []])
  })

  it('a promote in a later job waits for the pods of its steps, by the same objects', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const seen: string[] = []
    const watched = { ...asJob(stage), onEvent: podsAtShifts(stage, seen) }
    await rollItOut(stage, { ...plan, 'pause-at': '10' }, watched)
    const { outcome } = await promoteIt(stage, {}, watched)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual([seen, writes, restarted()], [whole, [], []])
  })

  it('a process that is killed in the trial is followed by one that takes it back', async () => {
    const { stage, writes } = await stageOf('1.17', { annotations: {} })
    const cue = { ...asJob(stage, readVersion, patchAutoscalers), driver: 'main' }
    await killedOnRequest(stage, plan, cue, ({ path }) => path.includes('/revisions/hello') && writes.length > 0)
    assert.deepEqual(writes, ['hello-00002 2'])
    const { outcome } = await finish(stage, 'main')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual(writes, ['hello-00002 2', 'hello-00002 none'])
  })

  it('and by one that has to hold the pods of the restored Revision first', async () => {
    const { stage, writes } = await stageOf('1.17', { annotations: {} })
    const threePods = { metadata: { annotations: { [minScale]: '3' } } }
    stage.sandbox.foreign.patchAutoscaler({ namespace, name: 'hello-00001' }, threePods)
    await stage.scheduler.pass(20_000)
    const cue = { ...asJob(stage, readVersion, patchAutoscalers), driver: 'main' }
    const isTrial = () => writes.length > 0
    await killedOnRequest(stage, plan, cue, ({ path }) => path.includes('/revisions/hello') && isTrial())
    const { outcome } = await finish(stage, 'main')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    for (const { metadata } of stage.sandbox.store.revisions.list(namespace))
      assert.equal(metadata.annotations?.[minScale], undefined, metadata.name)
  })

  it('and where it was tried on a PodAutoscaler, too', async () => {
    const { stage, writes } = await stageOf('1.17', { annotations: {} })
    const cue = { ...asJob(stage, readVersion, patchRevisions), driver: 'main' }
    const isWrite = ({ method, path }: ApiRequest) => method === 'PATCH' && path.includes('/podautoscalers/')
    await killedOnRequest(stage, plan, cue, (each) => isWrite(each) && onAutoscaler(stage, 'hello-00002') !== undefined)
    assert.equal(onAutoscaler(stage, 'hello-00002'), '2')
    const { outcome } = await finish(stage, 'main')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual([onAutoscaler(stage, 'hello-00002'), writes], [undefined, []])
  })

  it('the way back is open in a full cluster', async () => {
    const { stage, restarted } = await stageOf('1.17', { setup: { podQuota: 5 } })
    const { outcome } = await rollItOut(stage, { ...plan, 'ready-timeout': '30s' }, asJob(stage))
    assert.equal(outcome.kind, 'aborted')
    assert.deepEqual(restarted(), [])
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('a pause keeps the pods held, and the next job goes on with the same objects', async () => {
    const { stage, writes, restarted } = await stageOf('1.17')
    const { outcome } = await rollItOut(stage, { ...plan, 'pause-at': '10' }, asJob(stage))
    assert.equal(outcome.kind, 'paused')
    assert.equal(onAutoscaler(stage, 'hello-00001'), '3')
    assert.equal((await promoteIt(stage, {}, asJob(stage))).outcome.kind, 'promoted')
    assert.deepEqual([writes, restarted()], [[], []])
    assert.equal(onAutoscaler(stage, 'hello-00001'), undefined)
  })

  it('a promote in a later job names the version, and says again what is not held', async () => {
    const { stage } = await stageOf('1.17')
    const cue = asJob(stage, patchAutoscalers)
    assert.equal((await rollItOut(stage, { ...plan, 'pause-at': '10' }, cue)).outcome.kind, 'paused')
    const rollout = await promoteIt(stage, {}, cue)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    const [first] = rollout.events
    assert.ok(first?.is === 'target' && first.knative === '1.17.0', JSON.stringify(first))
    assert.match(said(rollout), /^Pods are not held: on Knative 1\.17\.0 .*may be down to 0 of the 3 pods/)
  })

  it('a promote after the permission was granted does not ask for it again', async () => {
    const { stage } = await stageOf('1.17')
    assert.equal(
      (await rollItOut(stage, { ...plan, 'pause-at': '10' }, asJob(stage, patchAutoscalers))).outcome.kind,
      'paused',
    )
    const rollout = await promoteIt(stage, {}, { transport: stage.sandbox.transportAs('another') })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.match(said(rollout), /^Pods are not held: they were not when this rollout began\./)
  })

  it('a value that stood there is put back, not removed', async () => {
    const annotations = { [minScale]: '2' }
    const { stage, writes } = await stageOf('1.17', { annotations })
    const { outcome } = await rollItOut(stage, { ...plan, 'keep-previous': 'none' }, asJob(stage))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002'), writes], ['2', '2', []])
  })

  for (const wish of [{}, { 'keep-previous': 'warm' }] as readonly Wish[])
    it(`a rollback after ${JSON.stringify(wish)} writes no Revision`, async () => {
      const { stage, writes, restarted } = await stageOf('1.17')
      assert.equal((await rollItOut(stage, { ...plan, ...wish }, asJob(stage))).outcome.kind, 'promoted')
      assert.equal(onAutoscaler(stage, 'hello-00001'), 'keep-previous' in wish ? '1' : undefined)
      const { outcome } = await rollItBack(stage, {}, asJob(stage))
      assert.equal(outcome.kind, 'rolled-back', outcome.reason)
      assert.deepEqual([writes, restarted()], [[], []])
    })

  it('pods that nothing lets go are named, and a previous Revision that is not kept warm', async () => {
    const nextOf = async (annotations: Wish, wish: Wish) => {
      const { stage } = await stageOf('1.17', { annotations })
      return (await rollItOut(stage, { ...plan, ...wish }, asJob(stage, patchAutoscalers))).outcome.next.join(' ')
    }
    assert.match(await nextOf({ [minScale]: '2' }, {}), /hello-00001 keeps at least 2 pods/)
    assert.match(await nextOf(grown, { 'keep-previous': 'warm' }), /hello-00001 is not kept warm/)
    assert.equal(await nextOf(grown, {}), '')
  })

  it('`abort` by a person puts the values back', async () => {
    const { stage, writes } = await stageOf('1.17')
    await rollItOut(stage, { ...plan, 'pause-at': '10' }, asJob(stage))
    assert.equal((await abortIt(stage, {}, asJob(stage))).outcome.kind, 'aborted')
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), writes], [undefined, []])
  })
})

describe('Knative that is upgraded from 1.17 to 1.21', () => {
  const held121 =
    (...names: readonly string[]) =>
    (writes: readonly string[]) =>
      names.every((name) => writes.includes(`${name} 3`) && writes.at(-1)?.endsWith(' none'))

  it('while a rollout is paused holds its pods by their Revisions from then on, and promotes', async () => {
    const { stage, writes } = await stageOf('1.17')
    const seen: string[] = []
    const cue = { ...asJob(stage), onEvent: podsAtShifts(stage, seen) }
    assert.equal((await rollItOut(stage, { ...plan, 'pause-at': '10' }, cue)).outcome.kind, 'paused')
    stage.sandbox.upgrade('1.21')
    await stage.scheduler.pass(60_000)
    const users = arrive(stage)
    const rollout = await promoteIt(stage, {}, cue)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(failed(await users.met()), [])
    assert.equal(seen.at(-1), '100 %: 3 beside 3')
    assert.ok(held121('hello-00001', 'hello-00002')(writes), writes.join())
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
  })

  it('after the last step, too: what the previous Revision keeps is left on the Revision', async () => {
    const annotations = { ...grown, [minScale]: '2' }
    const { stage } = await stageOf('1.17', { annotations })
    const isLast = (event: RolloutEvent) => event.is === 'in-force' && event.percent === 100
    await killedRollout(stage, { ...plan, bake: '3s' }, isLast, asJob(stage))
    stage.sandbox.upgrade('1.21')
    await stage.scheduler.pass(3_600_000)
    assert.equal((await promoteIt(stage, {}, asJob(stage))).outcome.kind, 'promoted')
    assert.deepEqual([minScaleOf(stage, 'hello-00001'), minScaleOf(stage, 'hello-00002')], ['0', '2'])
  })

  it('after the decision to promote, in the post step of its job, too', async () => {
    const { stage } = await stageOf('1.17', { annotations: { ...grown, [minScale]: '2' } })
    const isDecided = () => journalOf(stage)?.stage === 'promoting'
    await killedOnRequest(stage, plan, { ...asJob(stage), driver: 'main' }, isDecided)
    stage.sandbox.upgrade('1.21')
    await stage.scheduler.pass(60_000)
    const { outcome } = await finish(stage, 'main', {}, asJob(stage))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual([minScaleOf(stage, 'hello-00001'), minScaleOf(stage, 'hello-00002')], ['0', '2'])
  })

  it('before a last step that needs no more pods than the candidate had, and more than its template asks for', async () => {
    const { stage, writes } = await stageOf('1.17', { annotations: { [minScale]: '5' } })
    const template = { spec: { containers: [{ image: 'registry.example/hello:2' }] } }
    const service = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'hello' } }
    const manifest = JSON.stringify({ ...service, spec: { template } })
    const onEvent = (event: RolloutEvent) => {
      if (event.is === 'in-force' && event.percent === 95) stage.sandbox.upgrade('1.21')
    }
    const steps = { ...plan, steps: '10, 95, 100' }
    const rollout = await rollItOut(stage, steps, { ...asJob(stage), manifest, onEvent })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.ok(writes.includes('hello-00002 5'), writes.join())
  })

  it('in the middle of a job of which no later step needs more pods, too', async () => {
    const { stage, writes } = await stageOf('1.17', { annotations: { [window]: '30s' } })
    const onEvent = (event: RolloutEvent) => {
      if (event.is === 'in-force' && event.percent === 10) stage.sandbox.upgrade('1.21')
    }
    const rollout = await rollItOut(stage, plan, { ...asJob(stage), onEvent })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(writes.slice(0, 2).toSorted(), ['hello-00001 1', 'hello-00002 1'])
  })

  it('in the middle of a job, too', async () => {
    const { stage, writes } = await stageOf('1.17', { seed: 2 })
    const seen: string[] = []
    const users = arrive(stage)
    const onEvent = (event: RolloutEvent) => {
      podsAtShifts(stage, seen)(event)
      if (event.is === 'in-force' && event.percent === 10) stage.sandbox.upgrade('1.21')
    }
    const rollout = await rollItOut(stage, plan, { ...asJob(stage), onEvent })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(failed(await users.met()), [])
    assert.ok(held121('hello-00002')(writes), writes.join())
    assert.deepEqual([onAutoscaler(stage, 'hello-00001'), onAutoscaler(stage, 'hello-00002')], [undefined, undefined])
  })

  it('whose label still names the old version is found out on the candidate', async () => {
    const { stage, writes } = await stageOf('1.21')
    const seen: string[] = []
    const cue = { transport: sayingVersion('1.17.0', asJob(stage).transport), onEvent: podsAtShifts(stage, seen) }
    const rollout = await rollItOut(stage, plan, cue)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual([seen, writes.slice(0, 2)], [whole, ['hello-00002 2', 'hello-00002 none']])
    assert.match(said(rollout), /held by min-scale on the Revisions/)
  })
})

/** An API server whose namespace of Knative was labelled once, by hand. */
const sayingVersion =
  (version: string, transport: Transport): Transport =>
  async (request, options) => {
    const response = await transport(request, options)
    if (request.path !== '/api/v1/namespaces/knative-serving') return response
    const metadata = { name: 'knative-serving', labels: { 'app.kubernetes.io/version': version } }
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata })
    return {
      ...response,
      body: (async function* () {
        yield text
      })(),
    }
  }
