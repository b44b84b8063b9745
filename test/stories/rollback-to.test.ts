/** A return to a Revision that is named: from whichever serves, with pods before its users, and to none that is known to be bad. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbidden } from '../../sandbox/api/status.ts'
import { recover } from '../../src/engine/commands/recover.ts'
import { rollBack } from '../../src/engine/commands/rollback.ts'
import type { World } from '../../src/engine/context/context.ts'
import type { Outcome, RolloutEvent } from '../../src/engine/ports/events.ts'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { exitCodeOf } from '../../src/rollout/endings.ts'
import { serviceNamed } from '../cli/support/served.ts'
import { type Cue, startRun } from './support/run.ts'
import { rollItBack, rollItOut, untilDead } from './support/sandbox-world.ts'
import {
  answering,
  marksOf,
  minScaleOf,
  place,
  podsOf,
  type Stage,
  servingStage,
  stored,
  type Wish,
} from './support/stage.ts'
import { arrive, failed, shareOf } from './support/users.ts'

const plan = { steps: '50, 100', hold: '2s' }
const image = (tag: string): string => `registry.example/hello:${tag}`

/** Three Revisions, each promoted in its turn; the first has neither a tag nor pods any more. */
async function promotedTwice(env: Wish = {}): Promise<Stage> {
  const stage = await servingStage({ env })
  for (const tag of ['2', '3']) {
    const { outcome } = await rollItOut(stage, { ...plan, image: image(tag) })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  }
  await stage.scheduler.pass(200_000)
  assert.equal(podsOf(stage, 'hello-00001'), 0)
  assert.ok(!stored(stage).spec.traffic?.some(({ revisionName }) => revisionName === 'hello-00001'))
  return stage
}

const imageOf = (stage: Stage): string | undefined => stored(stage).spec.template.spec.containers[0]?.image
const tags = (stage: Stage) =>
  Object.fromEntries((stored(stage).spec.traffic ?? []).map(({ tag, revisionName }) => [tag, revisionName]))

describe('a rollback to a Revision that is named', () => {
  it('returns everyone to it, warm, with its template and the form, and leaves the tag of stable on it', async () => {
    const stage = await promotedTwice()
    stage.sandbox.faults.restartAutoscaler()
    let pods = 0
    const onEvent: Cue['onEvent'] = ({ is }) => {
      if (is === 'returning') pods = podsOf(stage, 'hello-00001')
    }
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' }, { onEvent })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.ok(pods >= 1, `${pods} pods when its users came`)
    assert.equal(imageOf(stage), image('1'))
    assert.equal(
      stored(stage).spec.traffic?.some(({ latestRevision, percent }) => latestRevision && percent === 100),
      true,
    )
    assert.deepEqual(await answering(stage), ['hello-00004'])
    assert.deepEqual(marksOf(stage), [])
    assert.equal(tags(stage).previous, 'hello-00001')
  })

  it('twice is one rollback', async () => {
    const stage = await promotedTwice()
    await rollItBack(stage, { to: 'hello-00001' })
    const before = JSON.stringify(stored(stage).spec)
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' })
    assert.equal(outcome.kind, 'unchanged', outcome.reason)
    assert.match(outcome.reason, /all traffic is on hello-00004 \(a copy of hello-00001\) already/)
    assert.equal((await rollItBack(stage)).outcome.kind, 'unchanged')
    assert.equal(JSON.stringify(stored(stage).spec), before)
  })

  it('ends a split in favour of the one that is named, though it has most of the traffic', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { traffic: 'latest=20, previous=80', hold: '2s' })
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.ok(!(await answering(stage)).includes('hello-00002'))
  })

  it('ends a split of which a part follows the latest: all traffic is on the one that is named', async () => {
    const stage = await promotedTwice()
    const traffic: readonly JsonObject[] = [
      { latestRevision: true, percent: 60 },
      { revisionName: 'hello-00002', percent: 40 },
    ]
    stage.sandbox.foreign.patchService(place, { spec: { traffic } })
    await stage.scheduler.pass(2_000)
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00004'])
    assert.deepEqual(stored(stage).spec.traffic, [
      { latestRevision: true, percent: 100 },
      { tag: 'previous', revisionName: 'hello-00001', latestRevision: false, percent: 0 },
    ])
  })

  for (const [when, kind, serves] of [
    ['scaling', 'aborted', 'hello-00003'],
    ['returning', 'rolled-back', 'hello-00004'],
  ] as const)
    it(`killed at ${when} is ${kind} by the next process`, async () => {
      const stage = await promotedTwice()
      await killedRollback(stage, ({ is }) => is === when)
      await stage.scheduler.pass(700_000)
      const outcome = await recovered(stage)
      assert.equal(outcome.kind, kind, outcome.reason)
      assert.deepEqual(await answering(stage), [serves])
      assert.deepEqual(marksOf(stage), [])
    })
})

describe('a rollback whose target is deleted once users are to be sent there', () => {
  it('is no rollback, and says nothing against what serves', async () => {
    const stage = await promotedTwice()
    const onEvent: Cue['onEvent'] = ({ is }) => {
      if (is === 'returning') stage.sandbox.foreign.deleteRevision({ ...place, name: 'hello-00001' })
    }
    const verdict = () => stored(stage).metadata.annotations?.['verdict.kn-rollout.dev/hello-00003']
    const before = verdict()
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' }, { onEvent })
    assert.deepEqual([outcome.kind, outcome.because, exitCodeOf(outcome)], ['aborted', 'stable-gone', 1])
    assert.match(outcome.reason, /hello-00001 no longer exists/)
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.equal(verdict(), before)
    assert.deepEqual(marksOf(stage), [])
  })
})

describe('a rollback where nobody is served', () => {
  for (const to of ['hello-00001', ''])
    it(`goes at once to ${to || 'the previous one'}`, async () => {
      const stage = await promotedTwice()
      const traffic: readonly JsonObject[] = [
        { revisionName: 'hello-00002', percent: 100 },
        { tag: 'previous', revisionName: 'hello-00001', percent: 0 },
      ]
      stage.sandbox.foreign.patchService(place, { spec: { traffic } })
      await stage.scheduler.pass(2_000)
      // Knative makes only the latest one again.
      stage.sandbox.foreign.deleteRevision({ ...place, name: 'hello-00002' })
      await stage.scheduler.pass(10_000)
      const fromMs = stage.scheduler.now()
      const { outcome } = await rollItBack(stage, { to })
      assert.equal(outcome.kind, 'rolled-back', outcome.reason)
      assert.ok(stage.scheduler.now() - fromMs < 10_000)
      assert.deepEqual(await answering(stage), ['hello-00001'])
      assert.deepEqual(marksOf(stage), [])
    })
})

async function killedRollback(stage: Stage, when: (event: RolloutEvent) => boolean): Promise<void> {
  let kill = () => {}
  const onEvent = (event: RolloutEvent) => when(event) && kill()
  const settings = { command: 'rollback', to: 'hello-00001' }
  const run = startRun(stage, { settings, cue: { onEvent }, work: rollBack })
  kill = run.kill
  await untilDead(stage, run)
}

function recovered(stage: Stage): Promise<Outcome> {
  const work = async (world: World) => {
    const fate = await recover(world)
    return fate.is === 'ended' ? fate.outcome : assert.fail(fate.is)
  }
  return stage.scheduler.run(startRun(stage, { settings: {}, cue: {}, work }).outcome, 'the recovery')
}

/** As `promotedTwice`, with an app that takes 20 s to start, and with users. */
async function inUse() {
  const stage = await promotedTwice({ START_DELAY_MS: '20000' })
  const users = arrive(stage)
  await stage.scheduler.pass(28_000)
  assert.equal(podsOf(stage, 'hello-00003'), 1)
  return { stage, users }
}

describe('a rollback whose target gets no pod is refused, and traffic stays as it was,', () => {
  const refused = async (settings: Wish, error: object, when?: (stage: Stage, cancel: () => void) => void) => {
    const { stage, users } = await inUse()
    const { spec, metadata } = stored(stage)
    const onEvent: Cue['onEvent'] = ({ is }, cancel) => is === 'scaling' && when?.(stage, cancel)
    await assert.rejects(rollItBack(stage, { to: 'hello-00001', ...settings }, { onEvent }), error)
    assert.deepEqual(stored(stage).spec, spec)
    assert.deepEqual(marksOf(stage), [])
    assert.equal(minScaleOf(stage, 'hello-00001'), undefined)
    const verdict = 'verdict.kn-rollout.dev/hello-00003'
    assert.equal(stored(stage).metadata.annotations?.[verdict], metadata.annotations?.[verdict])
    const answers = await users.met()
    assert.deepEqual(failed(answers), [])
    assert.equal(shareOf(answers, 'hello-00003'), 1)
  }

  it('where it does not start in time', async () => {
    const message = /hello-00001 did not start within 5 s.*stays on hello-00003/
    await refused({ 'ready-timeout': '5s' }, { code: 'E_TO_NOT_STARTED', message })
  })

  it('where the job is cancelled before', async () => {
    const message = /before traffic was returned to hello-00001\. It stays on hello-00003/
    await refused({}, { code: 'E_TO_INTERRUPTED', message }, (_, cancel) => cancel())
  })

  it('where it is deleted meanwhile', async () => {
    const remove = ({ sandbox }: Stage) => sandbox.foreign.deleteRevision({ ...place, name: 'hello-00001' })
    await refused({}, { code: 'E_TO_NOT_READY', message: /hello-00001.*it no longer exists/ }, remove)
  })
})

it('a rollback that may not go on once its target is warm leaves nothing open, and moves nobody', async () => {
  const { stage, users } = await inUse()
  const { spec } = stored(stage)
  const who = { user: 'ci', verb: 'patch', namespace: 'shop' }
  const status = forbidden({ group: 'serving.knative.dev', resource: 'services', name: 'hello' }, who)
  const onEvent = ({ is }: RolloutEvent) => {
    if (is === 'scaling')
      stage.sandbox.faults.failNext({ is: 'answer', status }, { verbs: ['patch'], resource: 'services' })
  }
  const { outcome } = await rollItBack(stage, { to: 'hello-00001' }, { onEvent })
  assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'error'], outcome.reason)
  assert.match(outcome.reason, /services/)
  assert.deepEqual([stored(stage).spec.traffic, marksOf(stage)], [spec.traffic, []])
  const answers = await users.met()
  assert.deepEqual([failed(answers), shareOf(answers, 'hello-00003')], [[], 1])
})

describe('a rollback is refused, and nothing is written,', () => {
  const refused = async (stage: Stage, to: string, error: object) => {
    const before = JSON.stringify(stored(stage))
    await assert.rejects(rollItBack(stage, { to }), error)
    assert.equal(JSON.stringify(stored(stage)), before)
  }

  it('to a Revision that is not there, or is that of another Service', async () => {
    const stage = await promotedTwice()
    stage.sandbox.foreign.createService(serviceNamed('cart'))
    await stage.scheduler.pass(10_000)
    const cure = /such as hello-00003, hello-00002, hello-00001: kn-rollout revisions hello -n shop/
    for (const to of ['hello-00009', 'cart-00001']) await refused(stage, to, { code: 'E_NOT_ITS_REVISION', cure })
  })

  it('to one that is not ready', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, { spec: { traffic: [{ revisionName: 'hello-00001', percent: 100 }] } })
    const containers = [{ image: image('2'), env: [{ name: 'CRASH', value: '1' }] }]
    stage.sandbox.foreign.patchService(place, { spec: { template: { spec: { containers } } } })
    await stage.scheduler.pass(60_000)
    await refused(stage, 'hello-00002', { code: 'E_TO_NOT_READY' })
  })

  it('to one that proved bad, unless told', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...plan, env: 'ERROR_RATE=1' })
    await refused(stage, 'hello-00002', {
      code: 'E_TO_BAD',
      message: /proved bad in a rollout \(exceeded a limit, 20.*What was seen of it: /,
    })
    const { outcome } = await rollItBack(stage, { to: 'hello-00002', 'even-if-bad': 'true' })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.ok((await answering(stage)).every((name) => name !== 'hello-00001'))
  })

  it('where its tag is that of somebody else', async () => {
    const stage = await servingStage()
    const containers = [{ image: image('2') }]
    stage.sandbox.foreign.patchService(place, { spec: { template: { spec: { containers } } } })
    await stage.scheduler.pass(10_000)
    const traffic: readonly JsonObject[] = [
      { latestRevision: true, percent: 100 },
      { tag: 'previous', revisionName: 'hello-00002', percent: 0 },
    ]
    stage.sandbox.foreign.patchService(place, { spec: { traffic } })
    await stage.scheduler.pass(2_000)
    await refused(stage, 'hello-00001', { code: 'E_TAG_TAKEN' })
    const { outcome } = await rollItBack(stage, { to: 'hello-00001', 'adopt-tags': 'true' })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
  })
})
