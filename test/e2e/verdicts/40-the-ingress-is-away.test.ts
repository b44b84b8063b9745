import assert from 'node:assert/strict'
import { crash } from '../../cluster/lib/launch.ts'
import { parts } from '../../cluster/lib/parts.ts'
import { failures, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { holdAt10 } from '../support/phases.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'

/** As long as the field saw it away when a healthy release was taken back. */
const awayMs = 2_000

scenario('an ingress that restarts in a hold takes no healthy release back', async (place, tell) => {
  await place.apply(manifest())
  const users = place.users(20)
  const step = place.step({ image: fixture('2'), steps: '10, 50, 100', hold: '20s', 'health-path': '/healthz' })
  await place.watch.until('It holds 10 %', holdAt10.isReached, 120)
  await crash(parts.ingress, awayMs)
  const { code, outputs, log } = await step.ended
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.ok(failures(answers).length > 0, 'users met an ingress that was away')
  assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  assert.deepEqual(openMarks(await place.service()), [])
})
