import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy, failures } from '../support/answers.ts'
import { manifest } from '../support/manifests.ts'
import { phasesOf, startUntil } from '../support/phases.ts'
import { cancelJob } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

describe('a job that is cancelled takes users back to stable', { concurrency: 2 }, () => {
  for (const phase of phasesOf('cancel')) {
    scenario(`in ${phase.name}`, async (place) => {
      await place.apply(manifest())
      const users = place.users(20)
      const step = await startUntil(phase, place)
      const { outcome, main, post } = await cancelJob(step)
      const service = await place.service()
      assert.deepEqual(failures(await users.stop()), [])
      assert.deepEqual(openMarks(service), [])
      // A promotion that was decided is finished: everything spoke for it.
      assert.equal(outcome, phase.isDecided ? 'promoted' : 'aborted', `${main.log}\n${post.log}`)
      const serving = phase.isDecided ? ['hello-00002'] : ['hello-00001', 'hello-00003']
      assertServedBy(await settledAnswers(place.host, 20, [...serving]), ...serving)
    })
  }
})
