/**
 * The cluster comes up and goes down from any state and leaves nothing. Run as root outside any cluster, with
 * node --test test/cluster/lifecycle.test.ts: it uses a cluster of its own name, so another one may be up.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { until } from './lib/wait.ts'

process.env.KN_ROLLOUT_CLUSTER_NAME = 'kn-rollout-lifecycle'
const { clusterFolder, lockFile } = await import('./lib/paths.ts')
const { parts } = await import('./lib/parts.ts')
const { pidOf } = await import('./lib/launch.ts')
const { prepare } = await import('./lib/prepare.ts')
const { allPids, identify, isRunning, kill } = await import('./lib/processes.ts')
const { sandboxProcesses } = await import('./lib/sandbox.ts')
const { machine, traces } = await import('./lib/traces.ts')

const MINUTES = 60_000

/** Building is not what is tested here, and a first build takes long. */
before(prepare, { timeout: 40 * MINUTES })
before(() => cluster('down').ended)
after(() => cluster('down').ended)

describe('up and down', { timeout: 5 * MINUTES }, () => {
  let untouched: Awaited<ReturnType<typeof machine>>
  before(async () => {
    untouched = await machine()
  })

  test('up makes a cluster', async () => {
    assert.deepEqual(await cluster('up').outcome(), { code: 0, errors: '' })
    assert.equal(await cluster('status').ended, 0)
    assert.notDeepEqual(await traces(), [])
  })

  test('up again changes nothing', async () => {
    const pids = sandboxProcesses()
    assert.deepEqual(await cluster('up').outcome(), { code: 0, errors: '' })
    assert.deepEqual(
      pids.filter((pid) => !allPids().includes(pid)),
      [],
    )
  })

  test('up turns request metrics off and on', async () => {
    const config = '-n knative-serving get configmap config-observability -o jsonpath={.data.request-metrics-protocol}'
    const protocol = async () => {
      const run = cluster('exec', 'kubectl', ...config.split(' '))
      await run.ended
      return run.output()
    }
    assert.equal(await protocol(), 'prometheus')
    assert.equal(await cluster('up', '--no-request-metrics').ended, 0)
    assert.equal(await protocol(), 'none')
    assert.equal(await cluster('up').ended, 0)
    assert.equal(await protocol(), 'prometheus')
  })

  test('exec passes on what goes in, what comes out and how it ends', async () => {
    const run = cluster('exec', 'sh', '-c', 'cat; echo "$KN_ROLLOUT_INGRESS" >&2; exit 7')
    run.child.stdin?.end('in and out')
    assert.equal(await run.ended, 7)
    assert.deepEqual([run.output(), run.errors()], ['in and out', '127.0.0.1:8080\n'])
  })

  test('exec passes on signals', async () => {
    const run = cluster('exec', 'sh', '-c', 'trap "exit 5" TERM; echo ready; while :; do sleep 0.1; done')
    await until('The command runs', () => run.output() === 'ready\n', 10)
    run.child.kill('SIGTERM')
    assert.equal(await run.ended, 5)
  })

  test('exec finds kubectl, crane and ctr, and the cluster behind each', async () => {
    const command = 'kubectl get node && crane ls $KN_ROLLOUT_REGISTRY/fixture && ctr version'
    assert.equal(await cluster('exec', 'sh', '-ec', command).ended, 0)
  })

  test('status tells which part has died, and up starts it again', async () => {
    for (const part of [parts.ingress, parts.registry, parts.containerd, parts.kubelet]) kill(pidOf(part) ?? 0)
    const status = cluster('status')
    assert.equal(await status.ended, 1)
    assert.match(status.output(), /ingress .*not running/)
    assert.equal(await cluster('up').ended, 0)
    assert.equal(await cluster('status').ended, 0)
    assert.equal(await cluster('exec', 'sh', '-ec', 'crane digest $KN_ROLLOUT_REGISTRY/fixture:3').ended, 0)
  })

  test('down leaves nothing', async () => {
    const processes = sandboxProcesses().map(identify)
    assert.ok(processes.length > 20)
    assert.equal(await cluster('down').ended, 0)
    assert.deepEqual(processes.filter(isRunning), [])
    assert.deepEqual(await traces(), [])
    assert.deepEqual(await machine(), untouched)
  })

  test('down again is no error, and status and exec say that it is down', async () => {
    assert.equal(await cluster('down').ended, 0)
    assert.equal(await cluster('status').ended, 1)
    assert.equal(await cluster('exec', 'true').ended, 1)
    assert.deepEqual(await traces(), [])
  })
})

describe('killed half-way', { timeout: 5 * MINUTES }, () => {
  before(() => cluster('down').ended)

  for (const moment of ['sandbox', 'kube-apiserver', 'kubelet']) {
    test(`up, killed after "${moment}": down leaves nothing`, async () => {
      const untouched = await machine()
      await killAfter(moment)
      assert.equal(await cluster('down').ended, 0)
      assert.deepEqual(await traces(), [])
      assert.deepEqual(await machine(), untouched)
    })
  }

  test('up, killed: the next up makes a cluster', async () => {
    await killAfter('images imported')
    assert.deepEqual(await cluster('up').outcome(), { code: 0, errors: '' })
    assert.equal(await cluster('status').ended, 0)
  })

  test('down, killed: the next down leaves nothing', async () => {
    const run = cluster('down')
    await until('down is at work', () => existsSync(lockFile), 10)
    run.child.kill('SIGKILL')
    assert.equal(await run.ended, null)
    assert.notDeepEqual(await traces(), [])
    assert.equal(await cluster('down').ended, 0)
    assert.deepEqual(await traces(), [])
  })
})

describe('the lock', { timeout: MINUTES }, () => {
  test('keeps two runs apart', async () => {
    lockAs(process.pid)
    const run = cluster('down')
    assert.equal(await run.ended, 1)
    assert.match(run.errors(), /Another run \(pid \d+\) is changing this cluster/)
  })

  test('of a process that has ended is ignored', async () => {
    const ended = cluster('status')
    lockAs(ended.child.pid ?? 0)
    await ended.ended
    assert.equal(await cluster('down').ended, 0)
  })
})

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** The exit code, and if it is not 0 what was said. */
  readonly outcome: () => Promise<{ code: number | null; errors: string }>
}

function cluster(...args: readonly string[]): Run {
  const child = spawn(process.execPath, [join(clusterFolder, 'cluster.ts'), ...args], { timeout: 3 * MINUTES })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const outcome = async () => {
    const code = await ended
    return { code, errors: code === 0 ? '' : errors }
  }
  return { child, output: () => output, errors: () => errors, ended, outcome }
}

/** Kills an `up` once it has said that `moment` is reached. */
async function killAfter(moment: string): Promise<void> {
  const run = cluster('up')
  await until(`up has said ${moment}`, () => new RegExp(`^${moment} `, 'm').test(run.errors()), 60)
  run.child.kill('SIGKILL')
  await run.ended
}

function lockAs(pid: number): void {
  mkdirSync(dirname(lockFile), { recursive: true })
  writeFileSync(lockFile, JSON.stringify(identify(pid)))
}
