/**
 * The tour that knctl was shown with: deploy, look, a second Revision with a part of the traffic, a loop of requests, back. With TOUR_FILE
 * all that was typed and shown is written there, and it begins with Knative, which is taken off the cluster before.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeKnativeManifests } from '../support/knative-manifests.ts'
import { fixture } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { percentOf, type Service } from '../support/service.ts'
import { openTerminal } from '../support/typed.ts'

const { TOUR_FILE: tourFile } = process.env
let installing = ''

/** No other case could be played beside it. */
if (tourFile)
  test('Knative is installed on a cluster without it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-knative-'))
    try {
      writeKnativeManifests(folder)
      const removed = await openTerminal('default', folder).type('kn-rollout uninstall serving-core.yaml')
      assert.equal(removed.code, 0, removed.text)
      const { type, shown } = openTerminal('default', folder)
      const install = 'kn-rollout install serving-core.yaml --ingress-class traefik.ingress.networking.knative.dev'
      assert.equal((await type('kn-rollout services')).code, 2)
      for (const wanted of [/Deployment webhook in knative-serving is available/, /No change/]) {
        const { code, text } = await type(install)
        assert.equal(code, 0, text)
        assert.match(text, wanted)
      }
      installing = shown()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

scenario('a Service is deployed, split and taken back by hand, and each command shows what is so', async (place) => {
  const { type, shown } = openTerminal(place.namespace)
  // The Service's own status copies it a moment later.
  const percent = async (revision: string) => {
    const route: Pick<Service, 'status'> = JSON.parse(await place.kubectl('get', 'rt', 'hello', '--output=json'))
    return percentOf(route.status?.traffic, revision)
  }
  const says = async (typed: string, ...wanted: readonly RegExp[]) => {
    const { code, text } = await type(typed)
    assert.equal(code, 0, `${typed}\n${text}`)
    for (const each of wanted) assert.match(text, each, typed)
  }

  await says(`kn-rollout deploy hello --image ${fixture('1')} --health-path /healthz`, /hello-00001/)
  await says('kn-rollout services', /hello/)
  await says('kn-rollout curl hello --count 20 --rate 10', /20/)

  await says(
    `kn-rollout deploy hello --image ${fixture('2')} --health-path /healthz --traffic latest=10,previous=90 --hold 5s`,
    /10 % of traffic|10 %/,
  )
  assert.equal(await percent('hello-00002'), 10)
  const { text: loop } = await type(
    `kn-rollout curl hello --count 200 --rate 20 --revision-from 'body:"revision":"([^"]+)"'`,
  )
  const [, ofNew] = /hello-00002 [\d.]+ % \((\d+)\)/.exec(loop) ?? []
  assert.ok(Number(ofNew) > 0 && Number(ofNew) < 50, loop)
  const [, slowest, unit] = /slowest ([\d.]+) (ms|s)\b/.exec(loop) ?? []
  // knctl's users met time-outs here.
  assert.ok(Number(slowest) * (unit === 's' ? 1_000 : 1) < 3_000, loop)
  await says('kn-rollout status hello', /hello-00001/, /hello-00002/, /90/, /10/)
  await says('kn-rollout revisions hello', /hello-00001/, /hello-00002/)

  await says('kn-rollout traffic hello -p latest=50% -p hello-00001=50%', /50/)
  assert.equal(await percent('hello-00002'), 50)
  await says('kn-rollout tag hello hello-00001 blue', /blue-hello/)
  await says('kn-rollout routes', /blue/)
  await says('kn-rollout untag hello blue')
  await says('kn-rollout traffic hello -p hello-00001=100%', /hello-00001/)
  assert.equal(await percent('hello-00001'), 100)
  await says('kn-rollout logs hello --lines 1', /listening/)

  const { code, text } = await type('kn-rollout traffic hello -p latest=60% -p hello-00001=60%')
  assert.equal(code, 2, text)
  assert.equal(await percent('hello-00001'), 100)
  if (tourFile) writeFileSync(tourFile, `${installing}\n${shown()}`)
})
