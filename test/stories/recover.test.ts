/** `recover`: what killed jobs and forgotten pauses have left open is brought to an ending, and nothing else is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RecoverResult, RolloutEvent } from '../../src/engine/ports/events.ts'
import { exitCodes } from '../../src/rollout/endings.ts'
import { sweepIt } from './support/recover-all.ts'
import { killedOnRequest, killedRollout, rollItOut, startRollout, toItsEnd } from './support/sandbox-world.ts'
import { answering, journalOf, marksOf, place, type Stage, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }
const paused = { ...steps, 'pause-at': '10', 'pause-timeout': '1m' }
const atStep: (event: RolloutEvent) => boolean = (event) => event.is === 'in-force'
const job = { run: '1', url: 'https://ci.example/jobs/1' }
/** Longer than any driver's deadline. */
const dayMs = 24 * 3_600_000

const fates = (swept: readonly RecoverResult[] = []): readonly string[] =>
  swept.map(({ fate }) => (fate.is === 'ended' ? fate.outcome.kind : fate.is))

describe('a sweep', () => {
  it('takes users back whose job was killed, once its deadline has passed, and not before', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, atStep, { job })
    const early = await sweepIt(stage)
    assert.deepEqual([early.outcome.kind, fates(early.outcome.swept)], ['unchanged', ['alive']])
    assert.equal(marksOf(stage).length, 3)
    await stage.scheduler.pass(dayMs)
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, exitCodes[outcome.kind]], ['recovered', 0])
    assert.deepEqual(fates(outcome.swept), ['aborted'])
    assert.deepEqual([outcome.swept?.[0]?.stage, outcome.swept?.[0]?.jobUrl], ['stepping', job.url])
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.deepEqual(marksOf(stage), [])
  })

  it('finishes a promotion that was decided', async () => {
    const stage = await servingStage()
    await killedInPromotion(stage)
    await stage.scheduler.pass(dayMs)
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['promoted']])
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('leaves a living rollout alone, which ends as if nobody had looked', async () => {
    const stage = await servingStage()
    const run = startRollout(stage, steps)
    await stage.scheduler.run(heard(stage, run), 'the first step')
    const { outcome, requests } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['unchanged', ['alive']])
    assert.equal(requests.length, 1)
    assert.equal((await toItsEnd(stage, run)).outcome.kind, 'promoted')
  })

  it('finds nothing to do where no rollout is open, by one request', async () => {
    const { outcome, requests } = await sweepIt(await servingStage())
    assert.equal(outcome.kind, 'unchanged')
    assert.deepEqual(requests.length, 1)
  })
})

/** With the decision written, and what follows from it lost. */
const killedInPromotion = (stage: Stage): Promise<unknown> =>
  killedOnRequest(stage, steps, {}, () => journalOf(stage)?.stage === 'promoting')

async function heard({ scheduler }: Stage, { events }: { readonly events: readonly RolloutEvent[] }): Promise<void> {
  while (!events.some(atStep)) await scheduler.sleep(100)
}

describe('a pause, to a sweep', () => {
  it('may still get its word within its time', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['unchanged', ['waiting']])
  })

  it('is over past its time, and users go back', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    await stage.scheduler.pass(120_000)
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['aborted']])
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('goes on past its time if the deploy asked for that, by the limits of the deploy', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...paused, evidence: 'auto', 'on-pause-timeout': 'promote' })
    await stage.scheduler.pass(120_000)
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['promoted']])
    const [swept] = outcome.swept ?? []
    const verdicts = swept?.fate.is === 'ended' ? swept.fate.outcome.steps.map(({ verdict }) => verdict) : []
    // The step of the pause has been held already; the next one is judged.
    assert.deepEqual(verdicts.slice(0, 2), ['not-asked', 'passed'])
    const sources = swept?.fate.is === 'ended' ? (swept.fate.outcome.steps[1]?.sources ?? []) : []
    assert.deepEqual(
      sources.map(({ source }) => source),
      ["users' requests", 'probes'],
    )
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })
})

describe('a mark that is not what it says, to a sweep', () => {
  const label = { 'kn-rollout.dev/active': 'true' }

  it('is taken away where there is no rollout', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, { metadata: { labels: label } })
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['unmarked']])
    assert.deepEqual(marksOf(stage), [])
  })

  it('is told, and nothing is guessed, where its journal cannot be read', async () => {
    const stage = await servingStage()
    const annotations = { 'kn-rollout.dev/rollout': '{"v":7}', 'kn-rollout.dev/driver': 'x' }
    stage.sandbox.foreign.patchService(place, { metadata: { labels: label, annotations } })
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, exitCodes[outcome.kind]], ['uncertain', 3])
    assert.match(outcome.next.join(), /kubectl annotate ksvc hello -n shop kn-rollout\.dev\/rollout-/)
    assert.equal(marksOf(stage).length, 3)
  })

  it('that lost its label is found by name', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, atStep)
    stage.sandbox.foreign.patchService(place, { metadata: { labels: { 'kn-rollout.dev/active': null } } })
    await stage.scheduler.pass(dayMs)
    assert.equal((await sweepIt(stage)).outcome.kind, 'unchanged')
    const { outcome } = await sweepIt(stage, { namespace: 'shop', service: 'hello' })
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['aborted']])
  })

  it('that lost its driver is left behind by definition', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, atStep)
    stage.sandbox.foreign.patchService(place, { metadata: { annotations: { 'kn-rollout.dev/driver': null } } })
    const { outcome } = await sweepIt(stage)
    assert.deepEqual([outcome.kind, fates(outcome.swept)], ['recovered', ['aborted']])
    assert.deepEqual(marksOf(stage), [])
  })
})
