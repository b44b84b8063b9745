/** A user's own command measures the candidate beside the probes. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RunCommand } from '../../src/evidence/command/run.ts'
import { githubReporter } from '../../src/github/log.ts'
import { summaryPage, terminalLog } from '../report/support/pages.ts'
import { promoteIt, type Rollout, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, servingStage } from './support/stage.ts'

const asked = { steps: '10, 100', evidence: 'auto', hold: '30s', 'evidence-command': 'sh orders.sh' }

const exits =
  (code: number, stderr = ''): RunCommand =>
  async () => ({ is: 'ended', code, stdout: '', stderr })

describe('a command', () => {
  it('that finds the candidate bad returns traffic to stable, though every probe was answered', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, asked, { runCommand: exits(1) })
    assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
    assert.match(
      rollout.outcome.reason,
      /^Above the limit of 5 %: \d of \d runs of the command failed \(100 %: \d x exit code 1; /,
    )
    assert.deepEqual(shiftsOf(rollout), [10, 0])
    assert.deepEqual(await answering(stage), ['hello-00003'])
    const log = terminalLog({ name: 'of a story', events: rollout.events })
    assert.match(
      log,
      /Measured {2}Users' requests .*, a run of `--evidence-command` every 5 s and 4 probes a second on/,
    )
    assert.doesNotMatch(log, /orders\.sh/)
  })

  it('that finds nothing wrong promotes', async () => {
    const { outcome, events } = await rollItOut(await servingStage(), asked, { runCommand: exits(0) })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.match(summaryPage({ events }), /\| \d+ runs of the command \| 0 \|/)
  })

  it('that knows late holds each step until it does', async () => {
    const stage = await servingStage()
    const runCommand: RunCommand = async () => ({ is: 'ended', code: 0, stdout: '', stderr: '' })
    const { outcome } = await rollItOut(
      stage,
      { ...asked, steps: '10, 50, 100', hold: '10s', 'evidence-delay': '1m' },
      { runCommand },
    )
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(
      outcome.steps
        .map(({ heldMs, sources }) => [
          heldMs >= 60_000,
          sources.some(({ one, count }) => one === 'run of the command' && count > 0),
        ])
        .slice(0, 2),
      [
        [true, true],
        [true, true],
      ],
    )
  })

  it('that knows late makes the plan longer, also that of the job of an approval', async () => {
    const stage = await servingStage()
    const settings = {
      ...asked,
      steps: '10, 50, 100',
      hold: '10s',
      bake: '5s',
      'pause-at': '10',
      'evidence-delay': '1m',
    }
    const holds = ({ events }: Rollout) =>
      events.flatMap((event) => (event.is === 'plan' ? event.plan.steps.map(({ holdMs }) => holdMs) : []))
    const paused = await rollItOut(stage, settings, { runCommand: exits(0) })
    assert.deepEqual(holds(paused), [67_000, 67_000, 67_000])
    const shifted = paused.events.find((event) => event.is === 'in-force')
    assert.ok(Number(shifted?.untilMs) - Number(shifted?.atMs) >= 67_000, 'its driver would be taken for dead')
    const promoted = await promoteIt(stage, { ...settings, hold: '20s' }, { runCommand: exits(0) })
    assert.equal(promoted.outcome.kind, 'promoted', promoted.outcome.reason)
    assert.deepEqual(holds(promoted), [67_000, 67_000])
    assert.ok(promoted.outcome.steps.every(({ heldMs }) => heldMs === 0 || heldMs >= 67_000))
  })

  it('that knows later than there is time for is refused before anything is touched', async () => {
    const stage = await servingStage()
    const settings = { ...asked, hold: '10s', timeout: '2m', 'evidence-delay': '2m' }
    await assert.rejects(rollItOut(stage, settings, { runCommand: exits(0) }), {
      code: 'E_LATE',
      message:
        /^The holds take 2m7s, which `timeout` \(2m\) does not leave: runs of the command are known up to 2m7s late/,
    })
    for (const [steps, pauseAt] of [
      ['10, 50, 100', '50'],
      ['10, 30, 50, 100', '10'],
    ] as const) {
      const later = { ...settings, steps, timeout: '4m', 'pause-at': pauseAt }
      await assert.rejects(rollItOut(stage, later, { runCommand: exits(0) }), { code: 'E_LATE', message: /take 4m14s/ })
    }
    assert.deepEqual(marksOf(stage), [])
  })

  it('that is late has the time of two jobs where a pause is between its steps', async () => {
    const stage = await servingStage()
    const settings = {
      ...asked,
      steps: '10, 50, 100',
      hold: '10s',
      timeout: '2m',
      'evidence-delay': '1m',
      'pause-at': '10',
    }
    const paused = await rollItOut(stage, settings, { runCommand: exits(0) })
    assert.equal(paused.outcome.kind, 'paused', paused.outcome.reason)
    const promoted = await promoteIt(stage, settings, { runCommand: exits(0) })
    assert.equal(promoted.outcome.kind, 'promoted', promoted.outcome.reason)
  })

  it('that counts requests of both sides compares the two', async () => {
    const lines = ['candidate', 'stable'].map((of) => JSON.stringify({ of, n: 50, bad: of === 'candidate' ? 20 : 0 }))
    const runCommand: RunCommand = async () => ({ is: 'ended', code: 0, stdout: lines.join('\n'), stderr: '' })
    const settings = { ...asked, 'evidence-format': 'counts' }
    const { outcome } = await rollItOut(await servingStage(), settings, { runCommand })
    assert.match(
      outcome.reason,
      /\d+ of \d+ requests seen by the command failed \(40 %; .*\); stable 0 of \d+ \(0 %\)\./,
    )
  })

  it('that measures nothing is no consent to a limit that the user wrote, and is named', async () => {
    const runCommand = exits(127, 'sh: orders.sh: not found\n::error::forged')
    const { outcome, events } = await rollItOut(
      await servingStage(),
      { ...asked, 'max-error-rate': '5 %' },
      { runCommand },
    )
    assert.equal(outcome.because, 'analysis-inconclusive', outcome.reason)
    const lines: string[] = []
    const { report } = githubReporter((line) => lines.push(line), 'hello')
    events.forEach(report)
    assert.match(lines.join('\n'), /::warning[^\n]*ended with exit code 127/)
    assert.ok(!lines.some((line) => line.startsWith('::error') && line.includes('forged')))
  })

  it('that measures nothing lets a release go on where no limit was written', async () => {
    const { outcome } = await rollItOut(await servingStage(), asked, { runCommand: exits(3) })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})
