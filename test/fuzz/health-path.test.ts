/** Law 14: who chooses the path of the health check chooses nothing that the API server is asked outside of the pod. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { AppRequest } from '../../src/engine/ports/ports.ts'
import { createPodAsker } from '../../src/knative/startup/ask-pod.ts'
import { requestUrl } from '../../src/kubernetes/http/request-url.ts'
import { fakeApi } from '../knative/support/fake-api.ts'
import { fakeClock } from '../knative/support/fake-clock.ts'
import { hold } from './support/hold.ts'
import { hostileText } from './support/hostile.ts'

const server = new URL('https://k8s.example/k8s/clusters/c1')
const pod = '/api/v1/namespaces/shop/pods/hello-00002-a:8012/proxy/'
const methods: readonly AppRequest['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const kind = { apiVersion: 'v1', kind: 'Pod' }
const status = { conditions: [{ type: 'Ready', status: 'True' }] }
const labels = { 'serving.knative.dev/revision': 'hello-00002' }

/** The paths of the requests that asking the app for `path` has led to, without the list of pods; the error where it was refused. */
const asking = async (path: string, method: AppRequest['method'] = 'GET', headers: AppRequest['headers'] = {}) => {
  const api = fakeApi()
  api.put('pods', { ...kind, metadata: { name: 'hello-00002-a', labels }, status })
  const ask = createPodAsker(
    { transport: api.transport, clock: fakeClock(), random: () => 0.5, server: server.href },
    'shop',
  )
  const error = await ask(
    'hello-00002',
    { method, path, headers, timeoutMs: 5_000 },
    new AbortController().signal,
  ).then(
    () => undefined,
    (thrown: Error) => thrown,
  )
  return { sent: api.asked.slice(1), error }
}

const piece = fc.constantFrom(
  '/',
  '..',
  '.',
  '%2e',
  '%2E.',
  '\\',
  '%5c',
  '%2f',
  '%252e',
  '?',
  '#',
  ';',
  '\t',
  '@',
  'a',
  'ü',
)
const anyPath = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`),
  fc.string({ unit: 'binary' }),
  hostileText,
)

const decoded = (path: string): string =>
  path.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)))

/** As the API server reads it, and as a proxy in front of it may: percent-decoded, once or twice. */
const readings = (path: string): readonly string[] => {
  const [before = ''] = path.split('?')
  const all = [before, decoded(before), decoded(decoded(before))]
  return all.map((each) => new URL(each, 'https://proxy.example').pathname)
}

hold('for any string as health-path, every request goes below the proxy of the pod', anyPath, async (path) => {
  for (const method of methods) {
    const { sent, error } = await asking(path, method)
    assert.equal(sent.length, error ? 0 : 1)
    for (const request of sent) {
      const asked = request.slice(method.length + 1)
      for (const reading of readings(asked)) assert.ok(reading.startsWith(pod), reading)
      const url = requestUrl(server, asked)
      assert.ok(url.href.startsWith(server.href + pod), url.href)
    }
  }
})

it('a header that says who is asking, or where the request ends, is not sent', async () => {
  for (const name of ['authorization', 'Impersonate-User', 'X-Remote-Group', 'connection', 'Content-Length', 'te'])
    assert.deepEqual((await asking('/healthz', 'GET', { [name]: '1' })).sent, [])
  assert.equal((await asking('/healthz', 'GET', { 'x-api-key': '1' })).sent.length, 1)
})

it('a path with a query, a trailing slash or another alphabet is asked as it is', async () => {
  for (const path of [
    '/',
    '/healthz',
    '/a/b/',
    '/healthz?deep=1&of=http://x//y/../z',
    '/%C3%BC/ü',
    '/a%20b',
    '/..a/b..',
    '/a.b;v=1',
  ])
    assert.deepEqual(await asking(path), { sent: [`GET ${pod.slice(0, -1)}${path}`], error: undefined })
})

it('no path of a request leaves the API server, or leads elsewhere than it says', () => {
  assert.equal(requestUrl(server, '/api?a=b').href, 'https://k8s.example/k8s/clusters/c1/api?a=b')
  for (const path of ['//evil.example/x', '/../x', '/a/%2e%2e/x', '/a\\b', 'x', '@evil.example/', '/a#b', '/a\tb'])
    assert.throws(() => requestUrl(server, path), { code: 'E_API_PATH' }, path)
})
