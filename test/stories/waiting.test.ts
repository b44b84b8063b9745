/** A deploy that finds an earlier rollout open: what `on-newer` says then, to a living driver and to a pause. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { World } from '../../src/engine/context/context.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { withinJob } from '../../src/settings/job-limit.ts'
import type { Run } from './support/run.ts'
import { type Rollout, rollItBack, rollItOut, startRollout, toItsEnd } from './support/sandbox-world.ts'
import { answering, marksOf, type Stage, servingStage, stored, type Wish } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }
const paused = { ...steps, 'pause-at': '10' }
const newer = { ...steps, image: 'registry.example/hello:3' }
const jobs = {
  earlier: { run: '1', url: 'https://ci.example/jobs/1' },
  newer: { run: '2', url: 'https://ci.example/jobs/2' },
}

/** One that lives and holds its first step, and a newer one beside it. */
async function beside(settings: Wish): Promise<{ stage: Stage; earlier: Rollout; newer: Rollout }> {
  const stage = await servingStage()
  const earlier = startRollout(stage, steps, { job: jobs.earlier })
  await stage.scheduler.run(held(stage, earlier), 'the first step')
  const rollout = await rollItOut(stage, { ...newer, ...settings }, { job: jobs.newer })
  return { stage, earlier: await toItsEnd(stage, earlier), newer: rollout }
}

async function held({ scheduler }: Stage, { events }: Run): Promise<void> {
  while (!events.some(({ is }) => is === 'in-force')) await scheduler.sleep(100)
}

const imageOf = (stage: Stage) => stored(stage).spec.template.spec.containers[0]?.image

describe('a deploy beside a living one', () => {
  it('waits for it, and says for whom and until when', async () => {
    const { stage, earlier, newer } = await beside({})
    assert.deepEqual([earlier.outcome.kind, newer.outcome.kind], ['promoted', 'promoted'], newer.outcome.reason)
    const waited = newer.events.find((event) => event.is === 'waiting-for-driver')
    assert.equal(waited?.journal.job?.url, jobs.earlier.url)
    assert.ok(waited && waited.forMs > 0)
    assert.equal(imageOf(stage), 'registry.example/hello:3')
  })

  it('is refused where the time of its own job was spent with waiting, with nothing changed', async () => {
    const stage = await servingStage()
    const earlier = startRollout(stage, steps, { job: jobs.earlier })
    await stage.scheduler.run(held(stage, earlier), 'the first step')
    const world = (made: World): World => ({ ...made, settings: withinJob(made.settings, 65_000) })
    await assert.rejects(rollItOut(stage, newer, { job: jobs.newer, world }), { code: 'E_JOB_TOO_SHORT' })
    assert.equal((await toItsEnd(stage, earlier)).outcome.kind, 'promoted')
    assert.equal(imageOf(stage), 'registry.example/hello:2')
  })

  it('waits for it too where both began in the same moment', async () => {
    const stage = await servingStage()
    const runs = [steps, newer].map((settings) => startRollout(stage, settings))
    const ended = await Promise.all(runs.map((run) => toItsEnd(stage, run)))
    assert.deepEqual(
      ended.map(({ outcome }) => outcome.kind),
      ['promoted', 'promoted'],
    )
    assert.deepEqual(marksOf(stage), [])
  })

  it('does not wait for itself where its claim was lost and landed late', async () => {
    const stage = await servingStage()
    let isSpent = false
    const transport: Transport = async (request, options) => {
      if (isSpent || request.method !== 'PATCH' || request.path.includes('dryRun'))
        return stage.sandbox.transport(request, options)
      isSpent = true
      const { signal } = new AbortController()
      stage.scheduler.after(100, () => void stage.sandbox.transport(request, { ...options, signal }))
      throw new Error('broken')
    }
    const fromMs = stage.scheduler.now()
    const { outcome } = await rollItOut(stage, {}, { transport })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.ok(stage.scheduler.now() - fromMs < 60_000, `${stage.scheduler.now() - fromMs} ms`)
  })

  it('waits just so with on-newer: abort', async () => {
    const { earlier, newer } = await beside({ 'on-newer': 'abort' })
    assert.deepEqual([earlier.outcome.kind, newer.outcome.kind], ['promoted', 'promoted'], newer.outcome.reason)
  })

  it('waits no longer than its own timeout, however long the other may hold a step', async () => {
    const stage = await servingStage()
    const earlier = startRollout(stage, { ...steps, hold: '30m', timeout: '3h' }, { job: jobs.earlier })
    await stage.scheduler.run(held(stage, earlier), 'the first step')
    const fromMs = stage.scheduler.now()
    await assert.rejects(rollItOut(stage, { ...newer, timeout: '2m' }), { code: 'E_LOCKED' })
    assert.ok(stage.scheduler.now() - fromMs < 130_000, `${stage.scheduler.now() - fromMs} ms`)
    earlier.kill()
  })

  it('stops waiting at once when its job is cancelled', async () => {
    const stage = await servingStage()
    const earlier = startRollout(stage, { ...steps, hold: '30m', timeout: '3h' }, { job: jobs.earlier })
    await stage.scheduler.run(held(stage, earlier), 'the first step')
    let waitingMs = 0
    const onEvent = (event: RolloutEvent, cancel: () => void) => {
      if (event.is !== 'waiting-for-driver') return
      waitingMs = stage.scheduler.now() + 1_000
      stage.scheduler.after(1_000, cancel)
    }
    await assert.rejects(rollItOut(stage, newer, { onEvent }), { code: 'E_LOCKED' })
    assert.ok(waitingMs > 0)
    assert.ok(stage.scheduler.now() - waitingMs < 100, `${stage.scheduler.now() - waitingMs} ms`)
    earlier.kill()
  })

  it('is refused at once with on-newer: refuse, with the link of the job that runs', async () => {
    const stage = await servingStage()
    const earlier = startRollout(stage, steps, { job: jobs.earlier })
    await stage.scheduler.run(held(stage, earlier), 'the first step')
    await assert.rejects(rollItOut(stage, { ...newer, 'on-newer': 'refuse' }), (error: Error & { cure: string }) => {
      assert.ok(error.cure.includes(jobs.earlier.url), error.cure)
      assert.match(error.cure, /kn-rollout abort hello -n shop/)
      return 'code' in error && error.code === 'E_LOCKED'
    })
    assert.equal((await toItsEnd(stage, earlier)).outcome.kind, 'promoted')
  })

  it('takes over at once with on-newer: supersede; the other ends, and names the job that took over', async () => {
    const { stage, earlier, newer } = await beside({ 'on-newer': 'supersede' })
    assert.deepEqual([earlier.outcome.kind, earlier.outcome.because], ['stopped', 'driver'])
    assert.ok(earlier.outcome.reason.includes(jobs.newer.url), earlier.outcome.reason)
    assert.equal(newer.outcome.kind, 'promoted', newer.outcome.reason)
    const returned = newer.events.findIndex(({ is }) => is === 'returned')
    assert.ok(returned >= 0 && returned < newer.events.findIndex(({ is }) => is === 'created'))
    assert.equal(imageOf(stage), 'registry.example/hello:3')
    assert.equal((await answering(stage)).length, 1)
    assert.deepEqual(marksOf(stage), [])
  })

  it('leaves it alone in a dry run, whatever on-newer says', async () => {
    const { earlier, newer } = await beside({ 'on-newer': 'supersede', 'dry-run': 'true' })
    assert.equal(newer.outcome.kind, 'unchanged')
    assert.ok(newer.outcome.reason.includes(jobs.earlier.url), newer.outcome.reason)
    assert.equal(earlier.outcome.kind, 'promoted', earlier.outcome.reason)
  })
})

describe('a deploy that finds a pause', () => {
  for (const onNewer of ['wait', 'refuse'])
    it(`is refused with on-newer: ${onNewer}, with its link`, async () => {
      const stage = await servingStage()
      await rollItOut(stage, paused, { job: jobs.earlier })
      const refused = rollItOut(stage, { ...newer, 'on-newer': onNewer })
      await assert.rejects(refused, { code: 'E_PAUSED', message: new RegExp(jobs.earlier.url), cure: /`on-newer`/ })
    })

  it('as a rollback is told what helps a rollback', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const cure = 'Finish it with `promote`, or abort it: kn-rollout abort hello -n shop'
    await assert.rejects(rollItBack(stage), { code: 'E_PAUSED', cure })
  })

  for (const onNewer of ['abort', 'supersede'])
    it(`ends it first with on-newer: ${onNewer}, users back on stable, and then begins`, async () => {
      const stage = await servingStage()
      await rollItOut(stage, paused)
      const { outcome, events } = await rollItOut(stage, { ...newer, 'on-newer': onNewer })
      assert.equal(outcome.kind, 'promoted', outcome.reason)
      assert.ok(events.some((event) => event.is === 'returning' && event.because === 'superseded'))
      assert.equal(imageOf(stage), 'registry.example/hello:3')
    })
})
