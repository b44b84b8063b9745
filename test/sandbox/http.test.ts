import assert from 'node:assert/strict'
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { type ServedSandbox, serveSandbox } from '../../sandbox/http.ts'

const services = '/apis/serving.knative.dev/v1/namespaces/default/services'

let served: ServedSandbox

const manifest = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: 'hello', namespace: 'default' },
  spec: { template: { spec: { containers: [{ image: 'dev.local/fixture:1' }] } } },
}

describe('behind sockets', () => {
  before(async () => {
    served = await serveSandbox()
  })
  after(() => served.close())

  test('a Service is made over HTTP, watched until it is Ready, and answers by its host at the ingress', async () => {
    const created = await fetch(served.server + services, { method: 'POST', body: JSON.stringify(manifest) })
    assert.equal(created.status, 201)
    await becomesReady()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const body = await askAt(served.ingressAddress, 'hello.default.example.test')
    assert.match(body, /"revision":"hello-00001"/)
  })

  test('the kubeconfig leads there, with a token that is accepted; another token is not', async () => {
    const { clusters, users } = JSON.parse(served.kubeconfig)
    const ask = (token: string) =>
      fetch(clusters[0].cluster.server + services, { headers: { authorization: `Bearer ${token}` } })
    assert.equal((await ask(users[0].user.token)).status, 200)
    assert.equal((await ask('wrong')).status, 401)
  })

  test('a client that leaves a watch frees it', async () => {
    const leave = new AbortController()
    const response = await fetch(`${served.server}${services}?watch=true`, { signal: leave.signal })
    leave.abort()
    await assert.rejects(response.text(), { name: 'AbortError' })
  })
})

const becomesReady = async (): Promise<void> => {
  const response = await fetch(`${served.server}${services}?watch=true`)
  assert.ok(response.body)
  let seen = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    seen += chunk
    if (/"type":"Ready","status":"True"/.test(seen)) return
  }
}

const askAt = (address: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(`http://${address}/`, { headers: { host } }, (response) => text(response).then(resolve, reject)).on(
      'error',
      reject,
    )
  })
