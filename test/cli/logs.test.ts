/** `logs` on a Knative behind real sockets. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { served } from './support/served.ts'

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
