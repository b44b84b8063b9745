/** What users receive is measured: a fault on a path that no probe asks is seen by the counters of the pods. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { junitReporter } from '../../src/gitlab/junit.ts'
import { commentText } from '../../src/report/job/comment.ts'
import { type ProgressState, progress } from '../../src/report/live/progress-state.ts'
import { summaryPage, terminalLog } from '../report/support/pages.ts'
import type { Cue } from './support/run.ts'
import { promoteIt, type Rollout, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, host, type Stage, servingStage, type Wish } from './support/stage.ts'
import { arrive } from './support/users.ts'

const asked = { steps: '10, 50, 100', 'max-error-rate': '5 %', evidence: 'auto' }
/** On a path that no probe asks. */
const broken = 'ERROR_PATH=/buy\nERROR_RATE=0.28'

/** Users who buy, 20 a second, until the rollout is over. */
async function whileUsersBuy(stage: Stage, rollout: () => Promise<Rollout>): Promise<Rollout> {
  const { scheduler, sandbox } = stage
  let isOver = false
  const buy = async () => {
    while (!isOver) {
      void sandbox.ingress(host, '/buy')
      await scheduler.sleep(50)
    }
  }
  void buy()
  try {
    return await rollout()
  } finally {
    isOver = true
  }
}

const page = ({ events }: Rollout) => ({ name: 'of a story', events })

describe("users' requests", () => {
  for (const knative of ['1.17', '1.23'] as const)
    it(`that fail on a path that no probe asks return traffic to stable, on ${knative}`, async () => {
      const stage = await servingStage({ setup: { knative } })
      const rollout = await whileUsersBuy(stage, () => rollItOut(stage, { ...asked, env: broken }))
      assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
      assert.deepEqual(shiftsOf(rollout), [10, 0])
      assert.match(
        rollout.outcome.reason,
        /^Above the limit of 5 %: \d+ of \d+ users' requests failed \(\d+ %: \d+ x 500; .*\); stable 0 of \d+ \(0 %\)\. Stable had too few errors to tell whether errors come in clumps\.$/,
      )
      assert.deepEqual(await answering(stage), ['hello-00003'])
    })

  it('that all succeed promote, with our own probes left out', async () => {
    const stage = await servingStage({ seed: 2 })
    const { outcome, events } = await whileUsersBuy(stage, () => rollItOut(stage, asked))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const [users, probes] = outcome.steps[1]?.sources ?? []
    assert.deepEqual([users?.source, users?.verdict, probes?.verdict], ["users' requests", 'passed', 'passed'])
    // Half of 20 a second, for the 7 s that are counted of a hold of 10 s; with the probes it would be 98.
    assert.ok(Math.abs((users?.count ?? 0) - 70) < 15, `${users?.count}`)
    assert.match(
      terminalLog(page({ outcome, events })),
      /Measured {2}Users' requests \(\d+ so far in 1 pod of hello-00001\) and 4 probes a second on \/\./,
    )
  })

  it('that nobody sends do not keep a release from being promoted by its probes', async () => {
    const { outcome } = await rollItOut(await servingStage(), asked)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})

describe('what users got from the candidate', () => {
  /** What the ingress answered them, and the rollout. */
  const rollOut = async (settings: Wish, cue: Cue = {}) => {
    const stage = await servingStage()
    const users = arrive(stage)
    const rollout = await rollItOut(stage, { ...asked, ...settings }, cue)
    const met = (await users.met()).filter(({ revision }) => revision === 'hello-00002')
    return { rollout, met: { count: met.length, bad: met.filter(({ status }) => status >= 500).length } }
  }
  const cancelAt50 = (event: RolloutEvent, cancel: () => void) => {
    if (event.is === 'in-force' && event.percent === 50) setTimeout(cancel, 0)
  }
  const endings: readonly (readonly [kind: string, settings: Wish, cue?: Cue])[] = [
    ['promoted', { bake: '10s' }],
    ['split', { steps: '', traffic: 'latest=20, previous=80' }],
    ['aborted', { steps: '50, 100', env: 'ERROR_RATE=0.5' }],
    ['aborted', {}, { onEvent: cancelAt50 }],
    ['paused', { 'pause-at': '50' }],
  ]
  for (const [kind, settings, cue] of endings)
    it(`is told in every ending: ${kind} ${cue ? 'by a signal' : ''}`, async () => {
      const { rollout, met } = await rollOut(settings, cue)
      const { answers, kind: is } = rollout.outcome
      assert.equal(is, kind, rollout.outcome.reason)
      assert.ok(answers)
      // What is answered in its very last moment, and our own probes, may be counted a moment later.
      assert.ok(Math.abs(answers.count - met.count) <= (cue ? 12 : 5), `${answers.count} of ${met.count}`)
      assert.ok(Math.abs(Number(answers.bad) - met.bad) <= 2, `${answers.bad} of ${met.bad}`)
      const bad = answers.bad === 0 ? 'none' : answers.bad
      const sentence = `Users got ${answers.count} answers from hello-00002, ${bad} of them bad.`
      const shown = rollout.events.reduce<ProgressState | undefined>(progress, undefined)
      const junit = junitReporter('hello')
      rollout.events.forEach(junit.report)
      const pages = [
        summaryPage(page(rollout)),
        terminalLog(page(rollout)),
        shown ? commentText(shown, {}) : '',
        junit.xml(),
      ]
      for (const text of pages) assert.ok(text.replaceAll('\\', '').replaceAll(/\s+/g, ' ').includes(sentence), text)
    })

  it('is told for both jobs by the one that continues after a pause', async () => {
    const stage = await servingStage()
    const whileTheyAsk = async (job: () => Promise<Rollout>) => {
      const users = arrive(stage)
      const rollout = await job()
      const met = (await users.met()).filter(({ revision }) => revision === 'hello-00002')
      return { rollout, met: met.length, bad: met.filter(({ status }) => status >= 500).length }
    }
    const settings = { ...asked, bake: '5s', 'pause-at': '50', env: 'ERROR_RATE=0.03' }
    const first = await whileTheyAsk(() => rollItOut(stage, settings))
    const second = await whileTheyAsk(() => promoteIt(stage, { image: '', evidence: 'auto' }))
    const { answers, kind, reason } = second.rollout.outcome
    assert.equal(kind, 'promoted', reason)
    const [met, bad] = [first.met + second.met, first.bad + second.bad]
    assert.ok(first.bad > 2 && first.met > 50)
    // Until the second job counts, some are answered.
    assert.ok(Math.abs(Number(answers?.count) - met) <= 15, `${answers?.count} of ${met}`)
    assert.ok(Math.abs(Number(answers?.bad) - bad) <= 2, `${answers?.bad} of ${bad}`)
    const sentence = `Users got ${answers?.count} answers from hello-00002, ${answers?.bad} of them bad, besides those between two jobs.`
    assert.ok(terminalLog(page(second.rollout)).replaceAll(/\s+/g, ' ').includes(sentence))
  })

  it('is told for its own part by a job that goes on after one that counted nothing', async () => {
    const stage = await servingStage()
    const users = arrive(stage)
    await rollItOut(stage, { ...asked, bake: '5s', 'pause-at': '50', evidence: 'probes' })
    const rollout = await promoteIt(stage, { image: '', evidence: 'users' })
    users.leave()
    assert.equal(rollout.outcome.answers?.lacks, 'earlier')
    assert.match(terminalLog(page(rollout)).replaceAll(/\s+/g, ' '), /Since this job took over, users got \d+ answers/)
  })
})

describe("users' requests that are not counted", () => {
  const silent = { setup: { requestMetrics: false } }
  const said = "Users' requests are not measured; 4 probes a second on / are."

  it('are named as not measured, with the key that turns them on', async () => {
    const stage = await servingStage(silent)
    const rollout = await whileUsersBuy(stage, () => rollItOut(stage, { ...asked, env: broken }))
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    for (const text of [terminalLog(page(rollout)), summaryPage(page(rollout)).replaceAll('\\', '')]) {
      assert.ok(text.includes(said), text)
      assert.match(text, /request-metrics-protocol: prometheus/)
    }
  })

  it('are told about how many they were all the same, by the statistics of the pods, without our probes', async () => {
    const stage = await servingStage(silent)
    const rollout = await whileUsersBuy(stage, () => rollItOut(stage, { ...asked, hold: '20s', bake: '10s' }))
    const { answers, exposure } = rollout.outcome
    const shareMs = exposure.reduce((sum, { percent, fromMs, toMs }) => sum + (percent / 100) * (toMs - fromMs), 0)
    const sent = (20 * shareMs) / 1_000
    assert.ok(Math.abs((answers?.count ?? 0) - sent) < 0.15 * sent + 10, `${answers?.count} of ${sent}`)
    assert.equal(answers?.bad, undefined)
    const sentence = `About ${answers?.count} requests of users went to hello-00002; whether they failed is not measured.`
    for (const text of [terminalLog(page(rollout)), summaryPage(page(rollout)).replaceAll('\\', '')])
      assert.ok(text.replaceAll(/\s+/g, ' ').includes(sentence), text)
  })

  it('refuse the rollout where they are required, before anything is changed', async () => {
    const stage = await servingStage(silent)
    await assert.rejects(rollItOut(stage, { ...asked, evidence: 'users' }), { code: 'E_EVIDENCE' })
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('since the job may not read them are named with the right that is missing', async () => {
    const stage = await servingStage()
    const { sandbox } = stage
    sandbox.deny('ci', { verb: 'get', group: '', resource: 'pods/proxy' })
    const rollout = await rollItOut(stage, asked, { transport: sandbox.transportAs('ci') })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    const text = terminalLog(page(rollout))
    assert.ok(text.includes(said))
    assert.match(text, /Because ci may not get pods\/proxy\. A dry run prints what grants it\./)
    assert.doesNotMatch(text, /resources:/)
  })
})
