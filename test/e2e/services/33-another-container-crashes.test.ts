/** A sidecar that crashes: its own last words are told, not those of the app. */
import assert from 'node:assert/strict'
import { assertServedBy } from '../support/answers.ts'
import { manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'

const withSidecar = (env: Readonly<Record<string, string>>): string => {
  const { spec, ...rest } = manifest()
  const [app] = spec.template.spec.containers
  const [sidecar] = manifest({ env }).spec.template.spec.containers
  const containers = [
    { ...app, name: 'app', ports: [{ containerPort: 8080 }] },
    { ...sidecar, name: 'agent' },
  ]
  const template = { ...spec.template, spec: { ...spec.template.spec, containers } }
  return JSON.stringify({ ...rest, spec: { ...spec, template } })
}

scenario('the last words of a sidecar that crashes are told', async (place) => {
  await place.apply(manifest())
  const users = place.users(5)
  const text = withSidecar({ FIXED_PORT: '9999', CRASH: '7', CRASH_MESSAGE: 'agent: no licence found' })
  const given = { manifest: 'service.yaml', steps: '50, 100', hold: '1s' }
  const { code, outputs, log, summary } = await place.step(given, { files: { 'service.yaml': text } }).ended
  assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
  assert.match(log, /agent: no licence found/)
  assert.match(summary, /agent: no licence found/)
  assert.deepEqual(openMarks(await place.service()), [])
  assertServedBy(await users.stop(), 'hello-00001', 'hello-00003')
})
