/** What is installed, read where it may be read: a refusal, silence or a development build cost nothing. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPodMarks } from '../../../src/knative/pods/marks.ts'
import { readInstallation } from '../../../src/knative/reads/installation.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { fakeApi, refusal, reply, silence } from '../support/fake-api.ts'
import { fakeClock } from '../support/fake-clock.ts'

const place = { namespace: 'shop', service: 'hello' }
const namespacePath = '/api/v1/namespaces/knative-serving'
const controllerPath = '/apis/apps/v1/namespaces/knative-serving/deployments/controller'
const ingressPath = '/apis/networking.internal.knative.dev/v1alpha1/namespaces/shop/ingresses/hello'
const versioned = (name: string, version: string) => ({
  metadata: { name, labels: { 'app.kubernetes.io/version': version } },
})
const classed = (name: string) => ({
  metadata: { name, annotations: { 'networking.knative.dev/ingress.class': 'kourier.example' } },
})

/** `objects` by path; 'silence': it never answers. Whatever else is asked for is refused. */
async function read(objects: Readonly<Record<string, object | 'silence'>>, service?: object) {
  const clock = fakeClock()
  const server = fakeApi()
  server.instead(({ path }, signal) => {
    const found = objects[path]
    if (found === 'silence') return silence(signal)
    return found
      ? reply(200, JSON.stringify({ apiVersion: 'v1', kind: 'Thing', ...found }))
      : refusal(403, 'Forbidden', 'no')
  })
  const api: Api = { transport: server.transport, clock, random: () => 0.5, server: 'https://k8s.example' }
  const given = service ? JSON.parse(JSON.stringify(service)) : undefined
  return { found: await clock.run(readInstallation(api, place, given)), asked: server.asked, api, clock }
}

describe('what is installed', () => {
  it('is told by the namespace of Knative, and by what was made for the ingress', async () => {
    const { found, asked } = await read({
      [namespacePath]: versioned('knative-serving', '1.17.0'),
      [ingressPath]: classed('hello'),
    })
    assert.deepEqual(found, { version: '1.17.0', ingress: 'kourier.example' })
    assert.deepEqual([asked.length, asked.some((each) => each.includes('deployments'))], [2, false])
  })

  it('is told by the controller where the namespace names a development build or nothing', async () => {
    const controller = { [controllerPath]: versioned('controller', '1.21.1') }
    for (const namespace of [versioned('knative-serving', 'devel'), { metadata: { name: 'knative-serving' } }])
      assert.equal((await read({ [namespacePath]: namespace, ...controller })).found.version, '1.21.1')
    assert.equal((await read({ [namespacePath]: versioned('knative-serving', 'devel') })).found.version, 'devel')
  })

  it('is the number where OpenShift Serverless writes the name of its branch, and no label on the namespace', async () => {
    const { found } = await read({
      [namespacePath]: { metadata: { name: 'knative-serving' } },
      [controllerPath]: versioned('controller', 'release-v1.17'),
    })
    assert.equal(found.version, '1.17')
  })

  it('is nothing where nothing may be read, asked once each', async () => {
    const { found, asked } = await read({})
    assert.deepEqual([found, asked.length], [{}, 2])
  })

  it('is not waited for longer than two seconds', async () => {
    const { found, clock } = await read({ [namespacePath]: 'silence', [ingressPath]: classed('hello') })
    assert.deepEqual(found, { ingress: 'kourier.example' })
    assert.ok(clock.now() <= 2_000, `${clock.now()} ms`)
  })

  it('is the ingress that the Service asks for, without a request for it', async () => {
    const { found, asked } = await read({}, classed('hello'))
    assert.deepEqual([found, asked.length], [{ ingress: 'kourier.example' }, 1])
  })
})

describe('pods', () => {
  const listed = (...items: object[]) => JSON.stringify({ kind: 'PodList', metadata: { resourceVersion: '1' }, items })
  const marksOf = async (body: string | undefined) => {
    const clock = fakeClock()
    const server = fakeApi()
    server.instead(() => (body === undefined ? refusal(403, 'Forbidden', 'no') : reply(200, body)))
    const api: Api = { transport: server.transport, clock, random: () => 0.5, server: 'https://k8s.example' }
    return clock.run(readPodMarks(api, 'shop', 'hello-00001'))
  }

  it('are told apart by their template and by what they carry; those on their way out, or evicted, do not count', async () => {
    const annotations = { 'autoscaling.knative.dev/window': '60s' }
    const body = listed(
      { metadata: { name: 'a', labels: { 'pod-template-hash': 't1' }, annotations } },
      { metadata: { name: 'b' } },
      { metadata: { name: 'c', deletionTimestamp: '2026-11-24T10:00:00Z' } },
      { metadata: { name: 'd' }, status: { phase: 'Failed' } },
    )
    assert.deepEqual(await marksOf(body), [
      { name: 'a', template: 't1', isScaleMarked: true },
      { name: 'b', template: '', isScaleMarked: false },
    ])
  })

  it('are unknown where they may not be read', async () => assert.equal(await marksOf(undefined), undefined))
})
