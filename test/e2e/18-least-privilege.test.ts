import assert from 'node:assert/strict'
import { assertServedBy } from './support/answers.ts'
import { kubeconfigAs } from './support/kubeconfigs.ts'
import { fixture, manifest } from './support/manifests.ts'
import type { Place } from './support/place.ts'
import { scenario } from './support/scenario.ts'
import { openMarks } from './support/service.ts'
import { settledAnswers } from './support/users.ts'

/** The least that a rollout needs: Services to change, the rest of Knative to read; no pods, no patch of Revisions. */
async function kubeconfigOfLeast(place: Place): Promise<string> {
  const { kubectl, namespace } = place
  await kubectl('create', 'serviceaccount', 'ci')
  await kubectl('create', 'role', 'change', '--verb=get,list,watch,patch', '--resource=services.serving.knative.dev')
  const read = ['revisions', 'configurations', 'routes'].map((kind) => `--resource=${kind}.serving.knative.dev`)
  await kubectl('create', 'role', 'read', '--verb=get,list,watch', ...read)
  for (const role of ['change', 'read'])
    await kubectl('create', 'rolebinding', role, `--role=${role}`, `--serviceaccount=${namespace}:ci`)
  return kubeconfigAs((await kubectl('create', 'token', 'ci', '--duration=10m')).trim())
}

scenario('an account that may neither see pods nor hold them rolls out, and is told what it misses', async (place) => {
  await place.apply(manifest())
  const kubeconfig = await kubeconfigOfLeast(place)
  const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s', kubeconfig }).ended
  assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  assert.match(log, /Grant patch revisions/)
  assert.match(log, /Grant list pods/)
  assertServedBy(await settledAnswers(place.host, 10, ['hello-00002']), 'hello-00002')
  assert.deepEqual(openMarks(await place.service()), [])
})

scenario('an account that may not change Services is refused before anything is touched', async (place) => {
  await place.apply(manifest())
  const before = await place.service()
  const kubeconfig = await kubeconfigOfLeast(place)
  await place.kubectl('delete', 'rolebinding', 'change')
  await place.kubectl('create', 'role', 'look', '--verb=get,list,watch', '--resource=services.serving.knative.dev')
  await place.kubectl('create', 'rolebinding', 'look', '--role=look', `--serviceaccount=${place.namespace}:ci`)
  const { code, outputs, log } = await place.step({ image: fixture('2'), kubeconfig }).ended
  assert.deepEqual([code, outputs.outcome], [2, 'refused'], log)
  assert.match(log, /patch services/)
  assert.equal((await place.service()).metadata.resourceVersion, before.metadata.resourceVersion)
})
