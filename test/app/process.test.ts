/** The process of a rollout, by its real streams and signals, on a sandbox: whatever breaks in it, users are where they belong. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { openMarks, type Scene, servingScene } from '../bundle/support/scene.ts'
import { until } from '../cluster/lib/wait.ts'

const entry = join(import.meta.dirname, 'support/faulty-entry.ts')
const { PATH, NODE_COMPILE_CACHE } = process.env
const full = () => openSync('/dev/full', 'w')

type Played = { readonly scene: Scene; readonly child: ChildProcess; readonly said: () => string }
type Wish = { readonly hold?: string; readonly output?: 'pipe' | number; readonly fault?: string }

/** A rollout of image 2 in a process of its own, once 10 % of the traffic is on it. */
const atTenPercent = async (
  t: TestContext,
  { hold = '5m', output = 'pipe', fault = '' }: Wish = {},
): Promise<Played> => {
  const scene = await servingScene(t)
  const { kubeconfig, ingressAddress } = scene
  const plan = ['--image', 'registry.example/hello:2', '--steps', '10, 100', '--hold', hold]
  const where = ['--namespace', 'shop', '--kubeconfig', kubeconfig, '--ingress-address', ingressAddress]
  const child = spawn(process.execPath, [entry, 'deploy', 'hello', ...plan, ...where], {
    cwd: tmpdir(),
    env: { PATH, NODE_COMPILE_CACHE, HOME: tmpdir(), FAULT: fault },
    stdio: ['ignore', output, output],
  })
  t.after(() => child.kill('SIGKILL'))
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)))
  const said = () => text
  await until('10 % is in effect', () => child.exitCode !== null || isAt(scene, 10), 90)
  return { scene, child, said }
}

const isAt = ({ sandbox }: Scene, percent: number): boolean =>
  sandbox.store.services.get('shop', 'hello')?.status?.traffic?.some((target) => target.percent === percent) ?? false

const codeOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'exit', { signal: AbortSignal.timeout(40_000) })
  return child.exitCode
}

const closeReaders = ({ stdout, stderr }: ChildProcess): void =>
  [stdout, stderr].forEach((each) => void each?.destroy())

const send = async ({ child }: Played, signal: NodeJS.Signals, times: number): Promise<void> => {
  for (let sent = 0; sent < times; sent++) {
    child.kill(signal)
    await new Promise(setImmediate)
  }
}

const returned = async ({ scene, child, said }: Played): Promise<void> => {
  assert.equal(await codeOf(child), 1, said())
  assert.deepEqual(await scene.builds(), ['1'])
  assert.deepEqual(openMarks(scene), [])
}

const promoted = async ({ scene, child }: Played): Promise<void> => {
  assert.equal(await codeOf(child), 0)
  assert.deepEqual(await scene.builds(), ['2'])
  assert.deepEqual(openMarks(scene), [])
}

describe('a rollout', { concurrency: 2 }, () => {
  it('whose readers go away in mid-hold is promoted all the same', async (t) => {
    const played = await atTenPercent(t, { hold: '2s' })
    closeReaders(played.child)
    await promoted(played)
  })

  it('that writes to a full disk is promoted all the same', async (t) =>
    promoted(await atTenPercent(t, { hold: '1s', output: full() })))

  it('whose readers go away and that is cancelled returns everyone', async (t) => {
    const played = await atTenPercent(t)
    closeReaders(played.child)
    played.child.kill('SIGINT')
    await returned(played)
  })

  it('whose terminal closes returns everyone, however many signals say so', async (t) => {
    const played = await atTenPercent(t)
    closeReaders(played.child)
    await send(played, 'SIGHUP', 3)
    await returned(played)
  })

  it('whose Ctrl-C comes from the terminal and from npx returns everyone', async (t) => {
    const played = await atTenPercent(t)
    await send(played, 'SIGINT', 2)
    await returned(played)
  })

  for (const fault of ['exception', 'rejection'])
    it(`with an uncaught ${fault} returns everyone, and says what it was`, async (t) => {
      const played = await atTenPercent(t, { fault })
      played.child.kill('SIGUSR2')
      await returned(played)
      assert.match(played.said(), /^kn-rollout: Error: a fault from nowhere\n/m)
    })
})

it('an entry that throws ends with the exit code for an unknown outcome, and says why', () => {
  const script = `const { runProcess } = await import(${JSON.stringify(`file://${join(import.meta.dirname, '../../src/app/process/process.ts')}`)})
    await runProcess(async () => { throw new Error('a fault of the entry') })`
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  assert.deepEqual([ended.status, ended.stdout], [3, ''])
  assert.match(ended.stderr, /^kn-rollout: Error: a fault of the entry\n/)
})
