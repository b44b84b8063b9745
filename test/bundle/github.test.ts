/** The committed bundle as a step of a GitHub job: what it does on the cluster, and what it hands on through the runner's files. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { describe, it } from 'node:test'
import { startStep } from '../e2e/support/runner.ts'
import { emptyScene, openMarks, servingScene, trafficOf } from './support/scene.ts'

describe('the bundle as a step of a GitHub job', { concurrency: true }, () => {
  it('promotes a good release, and hands on what became of it', async (t) => {
    const scene = await servingScene(t)
    const { code, outputs, summary, log } = await scene.step().ended
    assert.equal(code, 0, log)
    const { reason, ...facts } = outputs
    assert.deepEqual(facts, {
      outcome: 'promoted',
      revision: 'hello-00002',
      'previous-revision': 'hello-00001',
      url: 'http://hello.shop.example.test',
      'candidate-url': 'http://latest-hello.shop.example.test',
      traffic: 'latest=100,previous=0',
      percent: '100',
      report: '',
    })
    assert.match(String(reason), /^Promoted: hello-00002 serves 100 % of traffic/)
    assert.match(summary, /^## ✅ hello: hello-00002 promoted\n/)
    assert.deepEqual(await scene.builds(), ['2'])
    assert.deepEqual(openMarks(scene), [])
  })

  it('takes users back from a release that errs, red and with the template restored', async (t) => {
    const scene = await servingScene(t)
    const { code, outputs, summary, log } = await scene.step({ env: 'ERROR_RATE=0.5\nERROR_AFTER_REQUESTS=3' }).ended
    assert.equal(code, 1, log)
    assert.equal(outputs.outcome, 'aborted')
    assert.match(String(outputs.reason), /hello-00002 exceeded a limit/)
    assert.match(log, /^::error title=hello%3A aborted::/m)
    assert.match(summary, /^## ❌ hello: hello-00002 aborted at \d+ %\n/)
    assert.deepEqual(await scene.builds(), ['1'])
    assert.deepEqual(trafficOf(scene).at(0), { latestRevision: true, percent: 100 })
    assert.deepEqual(openMarks(scene), [])
  })

  it('says in its post step that users are back, where its main step was killed before it could', async (t) => {
    const scene = await servingScene(t)
    const state = { driver: 'one', returning: '{"because":"cancelled","candidate":"hello-00002"}' }
    const { code, outputs, summary, log } = await scene.step({}, { state }).ended
    assert.equal(code, 1, log)
    assert.deepEqual([outputs.outcome, outputs.revision], ['aborted', 'hello-00002'])
    assert.match(summary, /^## ❌ hello: hello-00002 aborted/)
    assert.match(log, /cancelled/)
  })

  it('keeps a release from users that real curl calls unhealthy, and prints the command', async (t) => {
    const scene = await servingScene(t)
    const inputs = { env: 'HEALTH=unhealthy', 'health-path': '/healthz', 'health-attempts': '1' }
    const { code, log } = await scene.step(inputs).ended
    assert.equal(code, 1, log)
    assert.match(log, /^curl -sS --max-time 5 .*http:\/\/latest-hello\.shop\.example\.test\/healthz$/m)
    assert.match(log, /the status was 503/)
    assert.match(log, /hello-00002 received no traffic/)
  })

  it('deploys a Service that is not there yet', async (t) => {
    const scene = await emptyScene(t)
    const { code, outputs, log } = await scene.step().ended
    assert.equal(code, 0, log)
    assert.equal(outputs.outcome, 'promoted')
    assert.deepEqual(await scene.builds(), ['2'])
    assert.deepEqual(trafficOf(scene), [{ tag: 'latest', latestRevision: true, percent: 100 }])
  })

  it('refuses all wrong settings at once, by the names of its inputs, before it asks the cluster anything', async (t) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(String(request.url))
      response.end()
    })
    t.after(() => server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    assert.ok(typeof address === 'object' && address)
    const kubeconfig = kubeconfigOf(`http://127.0.0.1:${address.port}`)
    const wrong = { service: 'hello', kubeconfig, image: 'a', steps: '10, 5', hold: '2 minuts', 'max-error-rate': '5' }
    const { code, outputs, log } = await startStep(wrong).ended
    assert.equal(code, 2, log)
    assert.equal(outputs.outcome, 'refused')
    for (const name of ['steps', 'hold', 'max-error-rate']) assert.match(log, new RegExp(`^ *.*${name}: `, 'm'))
    assert.deepEqual(asked, [])
  })

  it('masks the token before anything else, and shows neither it nor the value of a variable', async (t) => {
    const scene = await servingScene(t)
    const token = /"token":"([^"]+)"/.exec(scene.kubeconfig)?.[1] ?? ''
    const { log, summary, outputs } = await scene.step({
      env: 'PASSWORD=correct-horse',
      'dry-run': 'true',
      'show-writes': 'true',
    }).ended
    const [first, ...rest] = log.split('\n')
    assert.equal(first, `::add-mask::${token}`)
    const shown = rest.filter((line) => line !== first).join('\n')
    for (const secret of [token, 'correct-horse'])
      assert.ok(!`${shown}${summary}${JSON.stringify(outputs)}`.includes(secret), secret)
  })
})

const kubeconfigOf = (server: string): string =>
  JSON.stringify({
    'current-context': 'ci',
    clusters: [{ name: 'c', cluster: { server } }],
    users: [{ name: 'u', user: { token: 'a-token-long-enough' } }],
    contexts: [{ name: 'ci', context: { cluster: 'c', user: 'u' } }],
  })
