/** `plan`: a deploy on paper, whatever else is asked for. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { served } from '../support/served.ts'

const wanted = ['hello', '--image', 'registry.example/hello:2', '--health-path', '/', '--max-error-rate', '1%']
const steps = ['--steps', '10,50,100', '--hold', '2m']

describe('plan', { concurrency: true }, () => {
  it('shows what would change, each step with its forecast, and changes nothing', async (t) => {
    const { cli, scene } = await served(t)
    const version = () => scene.sandbox.store.services.get('shop', 'hello')?.metadata.resourceVersion
    const before = version()
    const { code, lines, text } = await cli(['plan', ...wanted, ...steps, '--no-dry-run'], {
      columns: 100,
      isTerminal: false,
    })
    assert.equal(code, 0, text)
    assert.match(text, /^\+ image +registry\.example\/hello:2$/m)
    assert.match(text, /^ +Plan +10 % for 2 min -> 50 % for 2 min -> 100 %/m)
    assert.match(text, /is found after about .* \(in 9 of 10 cases/)
    assert.match(text, /aborted by mistake at most 5 times in\s+100/)
    assert.match(text, /^ {2}Step +Measured in +Enough after/m)
    assert.match(text, /^ {2}10 % for/m)
    assert.ok(
      lines.flatMap((line) => line.split('\n')).every((line) => line.length <= 100),
      text,
    )
    assert.equal(version(), before)
    assert.equal(scene.sandbox.store.revisions.list('shop').length, 1)
  })

  it('gives programs what the dry run of a deploy gives', async (t) => {
    const { cli } = await served(t)
    const events = async (...args: readonly string[]) =>
      (await cli([...args, ...wanted, ...steps, '-o', 'json'])).lines.map((each) => JSON.parse(each).is)
    const planned = await events('plan')
    assert.deepEqual(planned, await events('deploy', '--dry-run'))
    assert.ok(planned.includes('forecast') && planned.includes('would-change'), planned.join())
  })

  it('refuses what a deploy refuses', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['plan', 'hello', '--steps', '50,10'])
    assert.deepEqual([code, /--steps: "50,10" is not in ascending order/.test(text)], [2, true], text)
  })
})
