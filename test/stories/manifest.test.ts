/** A whole Service in a file, deployed on a Service that is there. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import { finish, promoteIt, rollItBack, rollItOut, startRollout } from './support/sandbox-world.ts'
import { answering, emptyStage, namespace, type Stage, servingStage, stored } from './support/stage.ts'

/** As people write them: units of their own, probes that leave out what Knative fills in. */
const manifest = (image: string, extra = '') => `
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: hello, namespace: shop }
spec:
  template:
    spec:
      containers:
        - image: ${image}
          env: [ { name: A, value: "2" } ]${extra}
          readinessProbe: { httpGet: { path: /healthz, port: 8080 }, initialDelaySeconds: 1, periodSeconds: 5 }
          livenessProbe: { httpGet: { path: /healthz } }
          resources: { requests: { cpu: "0.05", memory: "33554432" }, limits: { cpu: 1000m, memory: 1024Mi } }
`

const deployed = (stage: Stage, text: string) => rollItOut(stage, { hold: '0s', steps: '100' }, { manifest: text })

describe('a manifest on a Service that exists', () => {
  it('is promoted, and the Service follows its latest Revision again', async () => {
    const stage = await servingStage()
    const { outcome, events } = await deployed(stage, manifest('registry.example/hello:2'))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(outcome.next, [])
    assert.equal(stored(stage).spec.traffic?.[0]?.latestRevision, true)
    assert.ok(events.some((event) => event.is === 'created' && event.from === 'hello-00001'))
  })

  it('is promoted where the first answer to its dry run is lost: what was sent stands for nothing', async () => {
    const stage = await servingStage()
    let lost = 0
    const onRequest = ({ path }: ApiRequest) => (path.includes('dryRun') && lost++ < 1 ? 'lost' : 'sent')
    const cue = { manifest: manifest('registry.example/hello:2'), onRequest }
    const { outcome } = await rollItOut(stage, { hold: '0s', steps: '100' }, cue)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal((await deployed(stage, manifest('registry.example/hello:2'))).outcome.kind, 'unchanged')
  })

  it('is refused, and nothing is touched, where no dry run is answered', async () => {
    const stage = await servingStage()
    const { resourceVersion } = stored(stage).metadata
    const onRequest = ({ path }: ApiRequest) => (path.includes('dryRun') ? 'lost' : 'sent')
    const refused = rollItOut(stage, { steps: '100' }, { manifest: manifest('registry.example/hello:2'), onRequest })
    await assert.rejects(refused, { code: 'E_WRITE_UNCONFIRMED' })
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('is promoted where the Service was made from one, and again with one change', async () => {
    const stage = emptyStage()
    const kinds = []
    for (const text of [
      manifest('registry.example/hello:1'),
      manifest('registry.example/hello:2'),
      manifest('registry.example/hello:2', '\n          args: ["--verbose"]'),
    ])
      kinds.push((await deployed(stage, text)).outcome.kind)
    assert.deepEqual(kinds, ['promoted', 'promoted', 'promoted'])
  })

  it('changes nothing the second time, on a Service that was created too', async () => {
    const stage = emptyStage()
    const text = manifest('registry.example/hello:1')
    const kinds = [(await deployed(stage, text)).outcome.kind, (await deployed(stage, text)).outcome.kind]
    assert.deepEqual(kinds, ['promoted', 'unchanged'])
  })

  it('is rolled back with its template, and the Service follows the latest Revision again', async () => {
    const stage = await servingStage()
    await deployed(stage, manifest('registry.example/hello:2'))
    const { outcome } = await rollItBack(stage)
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.equal(stage.sandbox.store.revisions.list(namespace).length, 3)
  })

  it('gives the template back when it fails, and floats again', async () => {
    const stage = await servingStage()
    const crash = manifest('registry.example/hello:2').replace('{ name: A, value: "2" }', '{ name: CRASH, value: "3" }')
    const { outcome } = await deployed(stage, crash)
    assert.equal(outcome.kind, 'aborted')
    assert.deepEqual(stored(stage).spec.traffic, [{ latestRevision: true, percent: 100 }])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
  })
})

describe('labels and annotations of the Service in a manifest', () => {
  const marked = (image: string, metadata: string) =>
    manifest(image).replace('name: hello,', `name: hello, ${metadata},`)
  const priv = 'labels: { networking.knative.dev/visibility: cluster-local, team: billing }'

  it('are there from its first moment, so that a private Service is never public', async () => {
    const stage = emptyStage()
    const labels: unknown[] = []
    stage.sandbox.store.services.watch(({ object }) =>
      labels.push(object.metadata.labels?.['networking.knative.dev/visibility']),
    )
    await deployed(stage, marked('registry.example/hello:1', `${priv}, annotations: { example.com/owner: billing }`))
    assert.deepEqual([...new Set(labels)], ['cluster-local'])
    assert.equal(stored(stage).metadata.labels?.team, 'billing')
    assert.equal(stored(stage).metadata.annotations?.['example.com/owner'], 'billing')
  })

  it('are set with the promotion on a Service that exists, and others stay', async () => {
    const stage = await servingStage({ marks: { 'example.com/kept': 'yes' } })
    const text = marked('registry.example/hello:2', 'labels: { team: billing }, annotations: { example.com/owner: b }')
    assert.equal((await deployed(stage, text)).outcome.kind, 'promoted')
    const { labels, annotations = {} } = stored(stage).metadata
    assert.deepEqual(labels, { team: 'billing' })
    assert.deepEqual([annotations['example.com/owner'], annotations['example.com/kept']], ['b', 'yes'])
  })

  it('are set by a promote of a later job, which has no manifest, and by who finishes a promotion', async () => {
    const text = marked('registry.example/hello:2', 'labels: { team: billing }, annotations: { example.com/owner: b }')
    const isSet = (stage: Stage) => {
      const { labels, annotations = {} } = stored(stage).metadata
      assert.deepEqual([labels, annotations['example.com/owner']], [{ team: 'billing' }, 'b'])
    }
    const paused = await servingStage()
    await rollItOut(paused, { hold: '0s', steps: '50, 100', 'pause-at': '50' }, { manifest: text })
    assert.equal(stored(paused).metadata.labels?.team, undefined)
    assert.equal((await promoteIt(paused)).outcome.kind, 'promoted')
    isSet(paused)

    const killed = await servingStage()
    const onEvent = (event: RolloutEvent) =>
      event.is === 'phase' && event.phase === 'promote' && killed.scheduler.after(30, () => run.kill())
    const cue = { manifest: text, driver: 'first', onEvent: (event: RolloutEvent) => void onEvent(event) }
    const run = startRollout(killed, { hold: '0s', steps: '100' }, cue)
    while (!run.life.isOver()) await killed.scheduler.pass(500)
    assert.equal((await finish(killed, 'first')).outcome.kind, 'promoted')
    isSet(killed)
  })

  it('are as before where the candidate fails', async () => {
    const stage = await servingStage()
    const text = marked('registry.example/hello:2', 'labels: { team: billing }').replace('name: A', 'name: CRASH')
    assert.equal((await deployed(stage, text)).outcome.kind, 'aborted')
    assert.equal(stored(stage).metadata.labels?.team, undefined)
  })

  it('are named where no new Revision is made', async () => {
    const stage = emptyStage()
    await deployed(stage, manifest('registry.example/hello:1'))
    const { outcome, events } = await deployed(stage, marked('registry.example/hello:1', 'labels: { team: billing }'))
    assert.equal(outcome.kind, 'unchanged')
    assert.ok(events.some((event) => event.is === 'warning' && event.message.includes('label team')))
  })

  it('do not change who reaches a Service that exists', async () => {
    const stage = await servingStage()
    await assert.rejects(deployed(stage, marked('registry.example/hello:2', priv)), { code: 'E_MANIFEST_VISIBILITY' })
    assert.deepEqual(await answering(stage), ['hello-00001'])
    assert.equal(stored(stage).metadata.generation, 1)
  })
})
