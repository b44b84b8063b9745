import assert from 'node:assert/strict'
import { failures, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

/** Probes ask `/healthz`, users `/`, of which 28 % fail. */
const inputs = {
  image: fixture('2'),
  env: 'ERROR_RATE=0.28\n',
  steps: '10, 50, 100',
  hold: '10s',
  'health-path': '/healthz',
  'max-error-rate': '5%',
  evidence: 'users',
}

scenario(
  'errors on a path that no probe asks are seen by the counters of the pods, and take everyone back',
  async (place, tell) => {
    await place.apply(manifest())
    const users = place.users(50)
    const { code, outputs, log } = await place.step(inputs).ended
    const answers = await users.stop()
    tell(summaryOf(answers))
    tell(log.split('\n').find((line) => line.includes("users' requests failed")) ?? 'no verdict')
    assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
    assert.match(
      log,
      /Measured {2}Users' requests \(\d+ so far in 1 pod of hello-00001\) and 4 probes a second on \/healthz\./,
    )
    assert.match(log, /\d+ of \d+ users' requests failed/)
    assert.doesNotMatch(log, /Shifted 100 %/)
    assert.ok(failures(answers).length > 0, 'the fault was there')
    assert.deepEqual(openMarks(await place.service()), [])
    const later = await settledAnswers(place.host, 20, ['hello-00001', 'hello-00003'])
    assert.deepEqual(failures(later), [])
  },
)
