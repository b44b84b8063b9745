/** A Service whose users get nothing from what should serve them: the fix gets through. */
import assert from 'node:assert/strict'
import { assertServedBy } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

scenario('a stable Revision that somebody deleted is replaced by the next deploy', async (place) => {
  await place.apply(manifest())
  const traffic = [{ revisionName: 'hello-00001', latestRevision: false, percent: 100 }]
  await place.apply(manifest({ image: fixture('2'), traffic }))
  await place.kubectl('delete', 'revision', 'hello-00001')
  const fix = { image: fixture('3'), steps: '50, 100', hold: '1s', 'health-path': '/healthz' }
  const { code, outputs, log } = await place.step(fix).ended
  assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'promoted', 'hello-00003'], log)
  assert.match(log, /hello-00001 has .* of traffic and serves nobody: it no longer exists/)
  assert.deepEqual(openMarks(await place.service()), [])
  assertServedBy(await settledAnswers(place.host, 20, ['hello-00003']), 'hello-00003')
})
