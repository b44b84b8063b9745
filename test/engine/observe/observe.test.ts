/** What is seen and remembered, as the facts that `decide` needs and those that are only reported. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '../../../src/engine/context/memory.ts'
import { observe } from '../../../src/engine/observe/observe.ts'
import type { Snapshot, Start } from '../../../src/engine/ports/ports.ts'
import { templates } from '../../../src/knative/template/template.ts'
import type { Journal, Stage } from '../../../src/rollout/model.ts'
import {
  candidate,
  configurationWith,
  foreignTemplate,
  holdWith,
  journalWith,
  newTemplate,
  revisionWith,
  routeWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { type Play, play } from '../support/world.ts'

const seenIn = ({ world, memory }: Play, snapshot: Snapshot, previous?: Observation): Observation =>
  observe({ world, memory, snapshot, previous })

/** In a fresh process. */
const seen = (snapshot: Snapshot, previous?: Observation): Observation => seenIn(play({ snapshot }), snapshot, previous)

const notReady = { ready: { status: 'False' } } as const
const ourTemplate = templates.fingerprint(newTemplate)

describe('a rollout that is not ours any more', () => {
  const rows: readonly [string, Parameters<typeof snapshotOf>[0], Observation['progress']['foreign']][] = [
    ['the Service is gone', { service: null }, 'deleted'],
    ['another drives it', { service: { driver: 'another' } }, 'driver'],
    ['its journal is gone or cannot be read', { service: { journal: 'unreadable' } }, 'driver'],
    ['its traffic was changed', { service: { traffic: [{ latestRevision: true, percent: 100 }] } }, 'traffic'],
  ]
  for (const [name, scene, foreign] of rows)
    it(`${foreign}: ${name}`, () => {
      const { progress, journal } = seen(snapshotOf(scene))
      assert.deepEqual([progress.foreign, journal], [foreign, undefined])
    })

  it('keeps the wait that was on', () => {
    const wait = { key: 'kept', fromMs: 7 }
    const before = { ...seen(snapshotOf()), wait }
    assert.deepEqual(seen(snapshotOf({ service: null }), before).wait, wait)
  })
})

describe('the candidate', () => {
  const stages: readonly Stage[] = ['deployed', 'presented', 'stepping', 'paused', 'promoting', 'aborting']
  const failing = { revisions: [revisionWith(stable), revisionWith(candidate, notReady)] }
  for (const stage of stages)
    it(`that is not ready may still become ready while ${stage}, and has failed only with users on it for too long`, () => {
      const at = (start: Start) => seen(snapshotOf({ ...failing, start, journal: { stage } })).progress.candidate
      assert.equal(at({ is: 'starting', pods: 1 }), 'starting')
      const isDown = { is: 'starting', pods: 1, isDown: true } as const
      assert.equal(at(isDown), stage === 'stepping' ? 'failed' : 'starting')
    })

  it('that may still become ready has not failed while stepping', () => {
    const revisions = [revisionWith(stable), revisionWith(candidate, { ready: { status: 'Unknown' } })]
    assert.equal(seen(snapshotOf({ revisions })).progress.candidate, 'starting')
  })

  it('that is ready with users on it is ready, also after trouble with its start', () => {
    const why = { reason: 'CrashLoopBackOff', message: '', events: [], log: [] }
    const start: Start = { is: 'failed', why }
    assert.equal(seen(snapshotOf({ start })).progress.candidate, 'ready')
    assert.equal(seen(snapshotOf({ start: { is: 'healing', why } })).progress.candidate, 'ready')
    assert.equal(seen(snapshotOf({ ...failing, start, journal: { stage: 'deployed' } })).progress.candidate, 'failed')
  })

  it('for which no node has room has not failed by itself', () => {
    const why = { reason: 'Unschedulable', message: '', events: [], log: [] }
    const at = (is: 'failed' | 'healing') => seen(snapshotOf({ ...failing, start: { is, why } })).progress.candidate
    assert.deepEqual([at('failed'), at('healing')], ['starting', 'starting'])
    const down = { is: 'healing', why, isDown: true } as const
    assert.equal(seen(snapshotOf({ ...failing, start: down })).progress.candidate, 'without-room')
    const before = snapshotOf({ ...failing, start: { is: 'failed', why }, journal: { stage: 'deployed' } })
    assert.equal(seen(before).progress.candidate, 'without-room')
  })

  it('that was deleted under its users has failed once that has stood for a while', () => {
    const gone = { revisions: [revisionWith(stable)], start: { is: 'starting', pods: 0, isDown: true } } as const
    assert.equal(seen(snapshotOf(gone)).progress.candidate, 'failed')
  })

  for (const stage of ['deployed', 'presented'] as const)
    it(`whose Revision is ready is only ready with a pod that stays so while ${stage}`, () => {
      const why = { reason: 'CrashLoopBackOff', message: '', events: [], log: [] }
      const at = (start: Start) => seen(snapshotOf({ start, journal: { stage } })).progress.candidate
      assert.equal(at({ is: 'healing', why }), 'starting')
      assert.equal(at({ is: 'healing', why, serves: true }), 'ready')
      assert.equal(at({ is: 'failed', why }), 'failed')
    })

  it('is named, by the journal or by the id of the rollout', () => {
    const { candidate: _, ...unnamed } = journalWith({ stage: 'deployed' })
    const made = revisionWith(candidate, { rolloutId: 'r1' })
    assert.equal(seen(snapshotOf()).candidate?.name, candidate)
    assert.equal(seen(snapshotOf({ service: { journal: unnamed }, revisions: [made] })).candidate, made)
    assert.ok(!Object.hasOwn(seen(snapshotOf({ revisions: [] })), 'candidate'))
  })

  it('is followed once its start is watched, or while there is none', () => {
    const { world, memory } = play()
    const isFollowed = (snapshot: Snapshot) => seenIn({ world, memory } as Play, snapshot).progress.isFollowed
    assert.equal(isFollowed(snapshotOf()), false)
    assert.equal(isFollowed(snapshotOf({ revisions: [revisionWith(stable)] })), true)
    memory.candidate.followed = candidate
    assert.equal(isFollowed(snapshotOf()), true)
  })
})

describe('a candidate that will never be made', () => {
  const theirs = revisionWith('hello-00003', { spec: foreignTemplate.spec })
  const { candidate: _, ...unnamed } = journalWith({ stage: 'deployed', sent: ourTemplate })
  const state = (change: Partial<Parameters<typeof snapshotOf>[0] & object> = {}, journal: Journal = unnamed) =>
    seen(
      snapshotOf({
        service: { template: foreignTemplate, latestCreated: theirs.name, journal },
        revisions: [revisionWith(stable), theirs],
        ...change,
      }),
    ).progress.candidate

  it('is one whose template was replaced before Knative made a Revision of it', () => assert.equal(state(), 'never'))

  const { sent: _sent, ...neverSent } = unnamed
  const rows: readonly [string, Parameters<typeof state>][] = [
    ['nothing was deployed yet', [{}, { ...unnamed, stage: 'claimed' }]],
    ['no template was sent', [{}, neverSent]],
    [
      'the live template is ours',
      [{ service: { template: newTemplate, latestCreated: theirs.name, journal: unnamed } }],
    ],
    [
      'the Configuration has not taken the live template yet',
      [{ configuration: configurationWith([[3, newTemplate]]) }],
    ],
    ['the newest Revision is not known', [{ revisions: [revisionWith(stable)] }]],
    [
      'ours is there',
      [{ revisions: [revisionWith(stable), theirs, revisionWith(candidate, { ...notReady, rolloutId: 'r1' })] }],
    ],
  ]
  for (const [name, args] of rows) it(`is awaited where ${name}`, () => assert.equal(state(...args), 'starting'))
})

describe('what is in force', () => {
  it('is what the Route serves, not what was written', () => {
    assert.equal(seen(snapshotOf()).progress.inForce, true)
    assert.equal(seen(snapshotOf({ route: routeWith([]) })).progress.inForce, false)
  })

  it('needs no Route on the way back of a first deployment, which has nobody to return to', () => {
    const inForce = (journal: Partial<Journal>) => seen(snapshotOf({ journal, route: routeWith([]) })).progress.inForce
    assert.equal(inForce({ stage: 'aborting', stable: [] }), true)
    assert.equal(inForce({ stage: 'aborting' }), false)
    assert.equal(inForce({ stage: 'presented', stable: [] }), false)
  })

  it('knows a stable Revision that is not ready', () => {
    assert.equal(seen(snapshotOf()).progress.stableReady, true)
    const revisions = [revisionWith(stable, notReady), revisionWith(candidate)]
    assert.equal(seen(snapshotOf({ revisions })).progress.stableReady, false)
  })
})

describe('the pods of a step', () => {
  const rows: readonly [Stage, step: number, scaledFor: number, scaled: boolean][] = [
    ['presented', -1, -1, false],
    ['presented', -1, 0, true],
    ['stepping', 0, 0, false],
    ['stepping', 0, 1, true],
    ['stepping', 1, 1, false],
    ['stepping', 1, 2, true],
  ]
  for (const [stage, step, scaledFor, scaled] of rows)
    it(`${scaled ? 'were' : 'were not'} asked for by ${scaledFor} while ${stage} ${step}`, () => {
      const scene = play()
      scene.memory.pods.scaledFor = scaledFor
      assert.equal(seenIn(scene, snapshotOf({ journal: { stage, step } })).progress.scaled, scaled)
    })

  it('are there when each Revision has as many as it was asked for', () => {
    const scene = play()
    const isWarm = (wanted: Readonly<Record<string, number>>) => {
      scene.memory.pods.wanted = wanted
      return seenIn(scene, snapshotOf()).progress.warm
    }
    assert.deepEqual(
      [isWarm({}), isWarm({ [stable]: 1, [candidate]: 1 }), isWarm({ [candidate]: 2 }), isWarm({ 'hello-00009': 1 })],
      [true, true, false, false],
    )
  })

  it('of stable are not waited for any longer once it has not woken for a moment: nobody is there', () => {
    const isWarm = (afterMs: number, pods: Readonly<Record<string, number>>) => {
      const scene = play()
      scene.memory.pods.wanted = { [stable]: 2, [candidate]: 1 }
      scene.clock.pass(afterMs)
      const revisions = [stable, candidate].map((name) => revisionWith(name, { replicas: pods[name] ?? 0 }))
      return seenIn(scene, snapshotOf({ revisions })).progress.warm
    }
    assert.deepEqual([isWarm(19_999, { [candidate]: 1 }), isWarm(20_000, { [candidate]: 1 })], [false, true])
    assert.deepEqual([isWarm(60_000, { [stable]: 2 }), isWarm(60_000, { [stable]: 1, [candidate]: 1 })], [false, false])
  })

  it('are reported once for each step, and stay as they were last reported', () => {
    const scene = play()
    const snapshot = snapshotOf({ revisions: [revisionWith(stable), revisionWith(candidate, { replicas: 2 })] })
    const none = seenIn(scene, snapshot)
    assert.equal(none.warm, undefined)
    scene.memory.pods.scaledFor = 0
    const first = seenIn(scene, snapshot, none)
    assert.deepEqual(first.warm, { step: 0, pods: 2 })
    const grown = snapshotOf({ revisions: [revisionWith(stable), revisionWith(candidate, { replicas: 5 })] })
    assert.equal(seenIn(scene, grown, first).warm, first.warm)
    scene.memory.pods.scaledFor = 1
    assert.deepEqual(seenIn(scene, grown, first).warm, { step: 1, pods: 5 })
  })

  it('are not reported while they are missing, or without a candidate', () => {
    const scene = play()
    scene.memory.pods.scaledFor = 0
    assert.equal(seenIn(scene, snapshotOf({ revisions: [revisionWith(stable)] })).warm, undefined)
    scene.memory.pods.wanted = { [candidate]: 2 }
    assert.equal(seenIn(scene, snapshotOf()).warm, undefined)
  })
})

describe('the time of a wait', () => {
  it('counts from the moment it began, and again when anything it waits for came', () => {
    const scene = play()
    const waiting = snapshotOf({ route: routeWith([]) })
    const first = seenIn(scene, waiting)
    scene.clock.pass(300)
    const second = seenIn(scene, waiting, first)
    assert.deepEqual([first.progress.waitedMs, second.progress.waitedMs], [0, 300])
    assert.equal(seenIn(scene, snapshotOf(), second).progress.waitedMs, 0)
  })

  it('of a hold counts from its begin, for the step it is of', () => {
    const scene = play()
    assert.deepEqual(holdOf(scene), [false, 0])
    const fromMs = scene.clock.now()
    scene.memory.hold = holdWith({ fromMs })
    scene.clock.pass(400)
    assert.deepEqual(holdOf(scene), [true, 400])
    scene.memory.hold = { ...scene.memory.hold, step: 1 }
    assert.equal(holdOf(scene)[0], false)
  })
  const holdOf = (scene: Play) => {
    const { isHeld, heldMs } = seenIn(scene, snapshotOf()).progress
    return [isHeld, heldMs]
  }

  it('of the whole rollout ends it past its limit, not at it', () => {
    const scene = play()
    const because = () => seenIn(scene, snapshotOf()).progress.abortBecause
    scene.clock.pass(journalWith().plan.limits.totalMs)
    assert.equal(because(), undefined)
    scene.clock.pass(1)
    assert.equal(because(), 'timed-out')
    scene.memory.abortBecause = 'cancelled'
    assert.equal(because(), 'cancelled')
  })

  it('of a silent API server is over after more than a minute', () => {
    const isSilent = (silentMs: number) => seenIn(play({ silentMs }), snapshotOf()).progress.silent
    assert.deepEqual([isSilent(60_000), isSilent(60_001)], [false, true])
  })
})

describe('the evidence of a hold', () => {
  const source = { name: 'probes', one: 'probe', start: async () => {} }

  it('passes nothing before its time is over, and was not asked for without a hold', () => {
    const scene = play({ settings: { 'max-error-rate': '1 %' } })
    const verdict = () =>
      seenIn({ ...scene, world: { ...scene.world, sources: [source] } }, snapshotOf()).progress.verdict
    assert.equal(verdict(), 'not-asked')
    const fromMs = scene.clock.now()
    const measurements = [{ atMs: fromMs, of: 'candidate' as const, n: 100, bad: 0, source: 'probes' }]
    scene.memory.hold = holdWith({ fromMs, holdMs: 2_000, measurements })
    scene.clock.pass(1_999)
    assert.equal(verdict(), 'inconclusive')
    scene.clock.pass(1)
    assert.equal(verdict(), 'passed')
  })

  it('is judged on from where the last observation has left it', () => {
    const scene = play({ settings: { 'max-error-rate': '1 %' } })
    const judged = { ...scene, world: { ...scene.world, sources: [source] } }
    const at = (seconds: number, bad: number) => ({
      atMs: scene.clock.now() + 1_000 * seconds,
      of: 'candidate' as const,
      n: 10,
      bad,
      source: 'probes',
    })
    scene.memory.hold = holdWith({ fromMs: scene.clock.now(), measurements: [at(0, 1), at(1, 0), at(2, 2), at(3, 0)] })
    let seen = seenIn(judged, snapshotOf())
    for (let second = 0; second < 3; second++) {
      scene.clock.pass(1_000)
      seen = seenIn(judged, snapshotOf(), seen)
    }
    assert.deepEqual(seen.judged?.judging, seenIn(judged, snapshotOf()).judged?.judging)
    assert.equal(seen.judged?.analysis.sources[0]?.count, 30)
  })
})
