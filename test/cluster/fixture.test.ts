/** The fixture misbehaves exactly as asked. Needs no cluster: the program is run by itself. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, type TestContext, test } from 'node:test'
import { binary } from './lib/build.ts'
import { clusterFolder } from './lib/paths.ts'
import { buildMissing } from './lib/prepare.ts'
import { until } from './lib/wait.ts'

before(() => buildMissing(['fixture']), { timeout: 120_000 })

describe('the fixture', { timeout: 60_000 }, () => {
  test('answers with its Revision and its build', async (context) => {
    const fixture = await start(context, { K_REVISION: 'hello-00007', BUILD_TAG: '3' })
    const { revision, build } = JSON.parse((await fixture.get()).body)
    assert.deepEqual({ revision, build }, { revision: 'hello-00007', build: '3' })
    assert.equal(fixture.log(), `listening on :${fixture.port}\n`)
  })

  test('fails a share of the requests', async (context) => {
    const statuses = await (await start(context, { ERROR_RATE: '0.3' })).statuses(400)
    const share = statuses.filter((status) => status === 500).length / statuses.length
    assert.ok(share > 0.15 && share < 0.45, `${share} failed`)
  })

  test('fails one path alone', async (context) => {
    const fixture = await start(context, { ERROR_PATH: '/checkout' })
    assert.equal((await fixture.get('/checkout')).status, 500)
    assert.equal((await fixture.get('/')).status, 200)
  })

  test('fails only once it has served', async (context) => {
    const fixture = await start(context, { ERROR_RATE: '1', ERROR_AFTER_REQUESTS: '3' })
    await fixture.get('/healthz')
    assert.deepEqual(await fixture.statuses(5), [200, 200, 200, 500, 500])
  })

  test('is slow', async (context) => {
    const fixture = await start(context, { LATENCY_MS: '200' })
    assert.ok((await fixture.get()).ms >= 200)
  })

  test('is slow now and then', async (context) => {
    const fixture = await start(context, { LATENCY_MS: '200', LATENCY_EVERY: '3' })
    const slow: boolean[] = []
    for (let count = 0; count < 6; count++) slow.push((await fixture.get()).ms >= 200)
    assert.deepEqual(slow, [false, false, true, false, false, true])
  })

  test('writes its answer slowly', async (context) => {
    const answer = await (await start(context, { SLOW_BODY_MS: '500' })).get()
    assert.ok(answer.ms >= 400)
    assert.ok(JSON.parse(answer.body))
  })

  test('starts late', async (context) => {
    const begin = performance.now()
    await start(context, { START_DELAY_MS: '400' })
    assert.ok(performance.now() - begin >= 400)
  })

  test('crashes at the start, with a reason in the log', async (context) => {
    const fixture = await run(context, { CRASH: '7' })
    assert.equal(await fixture.ended(), 7)
    assert.equal(fixture.log(), 'config: DATABASE_URL is not set\n')
  })

  test('crashes with the reason it is given', async (context) => {
    const fixture = await run(context, { CRASH: '1', CRASH_MESSAGE: 'no such table: users' })
    assert.equal(await fixture.ended(), 1)
    assert.equal(fixture.log(), 'no such table: users\n')
  })

  test('crashes until a time has come', async (context) => {
    const now = Date.now() / 1000
    assert.equal(await (await run(context, { CRASH_UNTIL_EPOCH: String(now + 60) })).ended(), 3)
    await start(context, { CRASH_UNTIL_EPOCH: String(now - 60) })
  })

  test('crashes at the first starts', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'fixture-'))
    context.after(() => rmSync(folder, { recursive: true }))
    const env = { CRASH_STARTS: '2', CRASH_STATE: folder }
    assert.equal(await (await run(context, env)).ended(), 3)
    assert.equal(await (await run(context, env)).ended(), 3)
    await start(context, env)
  })

  test('crashes after some requests, the health check not counted', async (context) => {
    const fixture = await start(context, { CRASH_AFTER_REQUESTS: '2' })
    for (const path of ['/healthz', '/healthz', '/', '/']) assert.equal((await fixture.get(path)).status, 200)
    assert.equal(await fixture.ended(), 3)
  })

  test('crashes after some time', async (context) => {
    assert.equal(await (await start(context, { CRASH_AFTER_SECONDS: '0.5' })).ended(), 3)
  })

  test('is unhealthy and serves all the same', async (context) => {
    const fixture = await start(context, { HEALTH: 'unhealthy' })
    assert.equal((await fixture.get('/healthz')).status, 503)
    assert.equal((await fixture.get('/')).status, 200)
  })

  test('listens on a port of its own', async (context) => {
    const port = await freePort()
    const fixture = await run(context, { FIXED_PORT: String(port) })
    await until('It listens', () => fixture.log() === `listening on :${port}\n`, 10)
    assert.notEqual(port, fixture.port)
  })

  test('finishes a request in flight when told to end', async (context) => {
    const fixture = await start(context, { LATENCY_MS: '600' })
    const inFlight = fixture.get()
    setTimeout(() => fixture.child.kill('SIGTERM'), 200)
    assert.equal((await inFlight).status, 200)
    assert.equal(await fixture.ended(), 0)
  })
})

test('the table of faults in the README is the one in the source', () => {
  const source = readFileSync(join(clusterFolder, 'go', 'fixture', 'main.go'), 'utf8')
  const readme = readFileSync(join(clusterFolder, 'README.md'), 'utf8')
  const rows = [...source.matchAll(/^\/\/\t([A-Z_]+) +(.+)$/gm)].map(
    ([, name, effect]) => `| \`${name}\` | ${effect} |`,
  )
  assert.ok(rows.length > 10)
  assert.deepEqual(
    rows.filter((row) => !readme.includes(row)),
    [],
  )
})

interface Fixture {
  readonly child: ChildProcess
  readonly port: number
  readonly log: () => string
  readonly get: (path?: string) => Promise<{ status: number; body: string; ms: number }>
  readonly statuses: (count: number) => Promise<number[]>
  /** The exit code, once it has ended. */
  readonly ended: () => Promise<number | null>
}

async function start(context: TestContext, env: Record<string, string>): Promise<Fixture> {
  const fixture = await run(context, env)
  await until('The fixture listens', () => fixture.log().includes('listening on'), 10)
  return fixture
}

async function run(context: TestContext, env: Record<string, string>): Promise<Fixture> {
  const port = await freePort()
  const child = spawn(binary('fixture', 'fixture'), { env: { PORT: String(port), ...env } })
  context.after(() => child.kill('SIGKILL'))
  let log = ''
  child.stdout.on('data', (chunk) => {
    log += chunk
  })
  const get = async (path = '/') => {
    const begin = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) })
    return { status: response.status, body: await response.text(), ms: performance.now() - begin }
  }
  const statuses = async (count: number) => {
    const found: number[] = []
    while (found.length < count) found.push((await get()).status)
    return found
  }
  const ended = async () => {
    await until('The fixture has ended', () => child.exitCode !== null || child.signalCode !== null, 10)
    return child.exitCode
  }
  return { child, port, log: () => log, get, statuses, ended }
}

/** Free a moment ago; nobody else on a quiet loopback takes it in between. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
