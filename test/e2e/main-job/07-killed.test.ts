import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy, failures } from '../support/answers.ts'
import { manifest } from '../support/manifests.ts'
import { holdAt10, phasesOf, startUntil } from '../support/phases.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

const job = { run: '4711', attempt: 1 }

describe('a job that was killed leaves nothing that a re-run does not finish or take back', { concurrency: 2 }, () => {
  for (const phase of phasesOf('kill')) {
    scenario(`in ${phase.name}`, async (place) => {
      await place.apply(manifest())
      const users = place.users(20)
      const killed = await startUntil(phase, place, { job })
      const { outputs } = await killed.kill()
      assert.deepEqual(outputs, {})
      const rerun = await place.step(phase.mended, { job: { ...job, attempt: 2 } }).ended
      const service = await place.service()
      assert.deepEqual(failures(await users.stop()), [])
      assert.equal(rerun.code, 0, rerun.log)
      assert.ok(['promoted', 'unchanged'].includes(String(rerun.outputs.outcome)), rerun.log)
      assert.deepEqual(openMarks(service), [])
      const revision = String(rerun.outputs.revision)
      const answers = await settledAnswers(place.host, 20, [revision])
      assertServedBy(answers, revision)
      assert.equal(answers[0]?.build, '2')
    })
  }

  scenario('and its post step, where the runner lives on, takes users back by itself', async (place) => {
    await place.apply(manifest())
    const step = await startUntil(holdAt10, place)
    await step.kill()
    const post = await step.post()
    assert.equal(post.code, 1, post.log)
    assert.deepEqual(openMarks(await place.service()), [])
    assertServedBy(await settledAnswers(place.host, 20, ['hello-00001', 'hello-00003']), 'hello-00001', 'hello-00003')
  })
})
