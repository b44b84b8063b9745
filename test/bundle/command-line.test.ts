/** The committed bundle as a command line. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { until } from '../cluster/lib/wait.ts'
import { startCommand } from './support/command.ts'
import { openMarks, servingScene, trafficOf } from './support/scene.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

describe('the bundle as a command line', { concurrency: true }, () => {
  it('prints its version, the one of the package', async () => {
    const { code, text } = await startCommand(['--version']).ended
    assert.deepEqual([code, text], [0, `${version}\n`])
  })

  for (const args of [['--help'], ['help'], [], ['deploy', '--help']])
    it(`helps with "${args.join(' ')}"`, async () => {
      const { code, text } = await startCommand(args).ended
      assert.equal(code, 0)
      assert.match(text, /kn-rollout (COMMAND|deploy) \[?SERVICE/)
    })

  it('says how to list the commands when it is given another', async () => {
    const { code, text } = await startCommand(['destroy', 'hello']).ended
    assert.equal(code, 2)
    assert.match(text, /Unknown command "destroy"\. Run `kn-rollout --help`/)
  })

  it('refuses all wrong settings at once, by the names of its flags', async () => {
    const { code, text } = await startCommand(['deploy', 'hello', '--hold', '2 minuts', '--stps', '10']).ended
    assert.equal(code, 2)
    assert.match(text, /^2 settings are invalid/)
    assert.match(text, /--hold: Invalid duration "2 minuts"/)
    assert.match(text, /--stps: Unknown setting\. Did you mean `--steps`\?/)
  })

  it('deploys, and tells who serves since then', async (t) => {
    const scene = await servingScene(t)
    const deployed = await scene.command('deploy', 'hello', '--image', 'registry.example/hello:2', '--hold', '0s').ended
    assert.equal(deployed.code, 0, deployed.text)
    const { code, text } = await scene.command('status', 'hello').ended
    assert.equal(code, 0, text)
    assert.match(text, /hello-00002 +100 % +latest +yes .*\n.*Verdict +not judged /)
    assert.match(text, /hello-00001 +0 % +previous +yes/)
    assert.match(text, /No rollout is open\./)
    assert.deepEqual(await scene.builds(), ['2'])
  })

  it('takes everyone back on Ctrl-C', async (t) => {
    const scene = await servingScene(t)
    const deploying = scene.command('deploy', 'hello', '--image', 'registry.example/hello:2', '--hold', '5m')
    await until('The new Revision has users', () => /"percent":10\b/.test(JSON.stringify(trafficOf(scene))), 20)
    const { code, text } = await deploying.interrupt()
    assert.equal(code, 1, text)
    assert.match(text, /Aborted because the job was cancelled/)
    assert.deepEqual(await scene.builds(), ['1'])
    assert.deepEqual(openMarks(scene), [])
  })

  it('sweeps a namespace without being told a Service, and finds nothing left behind', async (t) => {
    const scene = await servingScene(t)
    const { code, text } = await scene.command('recover').ended
    assert.equal(code, 0, text)
    assert.match(text, /^Open rollouts in shop .*There is no Service with an open rollout/s)
  })

  it('says that no rollout is open', async (t) => {
    const scene = await servingScene(t)
    const { code, text } = await scene.command('abort', 'hello').ended
    assert.equal(code, 2, text)
    assert.match(text, /No rollout of hello is open/)
  })
})
