import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { kubeconfigPath } from '../../cluster/lib/access.ts'
import { assertServedBy, summaryOf } from '../support/answers.ts'
import { fixture } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { askTimes, settledAnswers } from '../support/users.ts'

scenario('a Service that is not there yet is created, checked and served', async (place, tell) => {
  const step = place.step(
    {
      image: fixture('1'),
      env: 'GREETING=hello\n',
      'health-path': '/healthz',
      kubeconfig: readFileSync(kubeconfigPath, 'utf8'),
    },
    { env: { KUBECONFIG: '' } },
  )
  const { code, outputs, summary, log } = await step.ended
  const answers = await askTimes(place.host, 20)
  tell(summaryOf(answers))
  assert.equal(code, 0, log)
  const { url, 'candidate-url': candidateUrl, reason, ...facts } = outputs
  assert.deepEqual(facts, {
    outcome: 'promoted',
    revision: 'hello-00001',
    'previous-revision': '',
    traffic: 'latest=100',
    percent: '100',
    report: '',
  })
  assert.match(String(url), new RegExp(`^http://${place.host}\\.`))
  assert.match(String(candidateUrl), new RegExp(`^http://latest-${place.host}\\.`))
  assert.match(String(reason), /hello-00001/)
  assert.match(summary, /hello-00001/)
  assertServedBy(answers, 'hello-00001')
  assert.deepEqual(openMarks(await place.service()), [])
})

scenario('a first deployment that fails leaves a Service that the next one mends', async (place) => {
  const failed = await place.step({ image: fixture('1'), env: 'CRASH=3' }).ended
  assert.deepEqual([failed.code, failed.outputs.outcome], [1, 'first-deployment-failed'])
  assert.match(failed.log, /config: DATABASE_URL is not set/)
  const mended = await place.step({ image: fixture('1'), env: 'CRASH-' }).ended
  assert.deepEqual([mended.code, mended.outputs.outcome], [0, 'promoted'])
  assertServedBy(await settledAnswers(place.host, 10, ['hello-00002']), 'hello-00002')
})

scenario('a first deployment that fails is deleted again where that is asked for', async (place) => {
  const failed = await place.step({ image: fixture('1'), env: 'CRASH=3', 'on-first-failure': 'delete' }).ended
  assert.deepEqual([failed.code, failed.outputs.outcome], [1, 'first-deployment-failed'])
  assert.equal(await place.kubectl('get', 'ksvc', '--output=name'), '')
})
