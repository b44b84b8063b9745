/** Until when traffic stays on a split whose job was killed: the log says it at each step, status while it is open. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statusOutcome } from '../../src/engine/commands/status.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { serviceView } from '../../src/knative/reads/resources.ts'
import { statusLines } from '../../src/report/commands/status.ts'
import { linesOf } from '../../src/report/log/log-lines.ts'
import { momentText, timeOfDay } from '../../src/report/text/numbers.ts'
import { killedRollout, rollItOut } from './support/sandbox-world.ts'
import { type Stage, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 100', hold: '60s' }
const atTen = (event: RolloutEvent) => event.is === 'in-force' && event.percent === 10

const deadlineOf = (stage: Stage): number =>
  JSON.parse(stored(stage).metadata.annotations?.['kn-rollout.dev/rollout'] ?? '{}').deadlineMs

const statusNow = (stage: Stage): string => {
  const service = serviceView(JSON.parse(JSON.stringify(stored(stage))))
  const target = { server: 'x', namespace: 'shop', service: 'hello' }
  const reading = { snapshot: { service, revisions: new Map() }, nowMs: stage.sandbox.serverNow(), target }
  const { status } = statusOutcome(reading, 'latest')
  assert.ok(status)
  return statusLines(status).at(-1) ?? ''
}

describe('until when traffic stays where it is', () => {
  it('is in the log, at each step', async () => {
    const stage = await servingStage()
    const seen: string[] = []
    const onEvent = (event: RolloutEvent) => {
      if (!atTen(event)) return
      const [line] = linesOf(event)
      seen.push(line?.text ?? '', timeOfDay(deadlineOf(stage)))
    }
    await rollItOut(stage, steps, { onEvent })
    const [text = '', time = ''] = seen
    assert.match(text, /10 % in effect after .* \(if this job is killed, other jobs can return traffic from /)
    assert.ok(text.endsWith(`from ${time})`), text)
  })

  it('is in status, while the job may be alive and after', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, atTen)
    const time = momentText(deadlineOf(stage))
    const alive = statusNow(stage)
    assert.ok(alive.endsWith(`traffic stays where it is until the next deploy, or \`recover\`, after ${time}.`), alive)
    await stage.scheduler.pass(24 * 3_600_000)
    const over = statusNow(stage)
    assert.ok(over.endsWith(`Its time was over at ${time}: the next deploy, or \`recover\`, finishes it.`), over)
  })

  it('is the time for a decision, where it pauses', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...steps, 'pause-at': '10' })
    assert.ok(
      statusNow(stage).endsWith(`It waits for \`promote\` or \`abort\` until ${momentText(deadlineOf(stage))}.`),
    )
  })
})
