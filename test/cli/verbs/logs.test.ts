/** `logs` on a Knative behind real sockets. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { until } from '../../cluster/lib/wait.ts'
import { served } from '../support/served.ts'

describe('logs', { concurrency: true }, () => {
  it('shows the last lines of each pod of a Service, and ends', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['logs', 'hello'])
    assert.equal(code, 0, text)
    assert.match(text, /^hello-00001 [\w-]+ \| listening/)
  })

  it('shows those of a Revision, as many as are asked for', async (t) => {
    const { cli } = await served(t)
    assert.match((await cli(['logs', '--revision', 'hello-00001', '-l', '1'])).text, /^hello-00001 [^\n]+$/)
    assert.equal((await cli(['logs', '-r', 'hello-00001', '-l', '0'])).text, '')
  })

  it('goes on while it follows, also with pods that start later, until Ctrl-C', async (t) => {
    const { cli, scene } = await served(t)
    const end = new AbortController()
    const template = { spec: { containers: [{ image: 'registry.example/hello:2' }] } }
    const onLine = (line: string) => {
      if (/^hello-00001/.test(line))
        scene.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, { spec: { template } })
      if (/^hello-00002 .*listening/.test(line)) end.abort('SIGINT')
    }
    const { code, text } = await cli(['logs', 'hello', '-f'], { onLine, interrupt: end.signal })
    assert.equal(code, 0)
    assert.doesNotMatch(text, /broke/)
  })

  it('gives a line of JSON for each line', async (t) => {
    const { cli } = await served(t)
    const { lines } = await cli(['logs', 'hello', '-o', 'json'])
    const [{ revision, text }] = lines.map((line) => JSON.parse(line))
    assert.deepEqual([revision, /listening/.test(text)], ['hello-00001', true])
  })

  it('repeats why a Revision proved bad, once it has no pods any more', async (t) => {
    const { cli, scene } = await served(t)
    const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', why: 'candidate-failed', cause: 'no database' }
    const annotations = { 'verdict.kn-rollout.dev/hello-00002': JSON.stringify(verdict) }
    const place = { namespace: 'shop', name: 'hello' }
    const traffic = [{ revisionName: 'hello-00001', percent: 100 }]
    const template = { spec: { containers: [{ image: 'registry.example/missing:2' }] } }
    scene.sandbox.foreign.patchService(place, { metadata: { annotations }, spec: { template, traffic } })
    await until('it is there', () => scene.sandbox.store.revisions.list('shop').length === 2, 20)
    for (const whose of [
      ['hello', '-r', 'hello-00002'],
      ['-r', 'hello-00002'],
    ]) {
      const { code, errors } = await cli(['logs', ...whose])
      assert.equal(code, 0)
      assert.match(
        errors.join('\n'),
        /no pods of hello-00002.*\n.*hello-00002 proved bad \(cannot start\): no database/,
      )
    }
  })

  it('says that there is no pod, and wants to know whose logs', async (t) => {
    const { cli } = await served(t)
    const none = await cli(['logs', 'cart'])
    assert.deepEqual([none.code, none.lines], [0, []])
    assert.match(none.errors.join(), /There are no pods of cart in shop/)
    const { code, text } = await cli(['logs'])
    assert.equal(code, 2)
    assert.match(text, /service: Required|--service: Required/)
  })
})
