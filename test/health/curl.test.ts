import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { HealthResult } from '../../src/engine/ports/ports.ts'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { curlCheck } from '../../src/health/curl.ts'
import { type Curl, startCurl } from '../../src/health/curl-process.ts'
import type { HealthSpec } from '../../src/settings/settings.ts'
import { aQuickClock, aServer, aWish, inTurn } from './support/world.ts'

const never = new AbortController().signal

/** The check through this machine's curl; the tag host is no name in any DNS. */
const check = (port: number, change: Partial<HealthSpec> = {}, clock = aQuickClock()): Promise<HealthResult> =>
  curlCheck(aWish({ ingressAddress: { host: '127.0.0.1', port }, ...change }), clock).run(
    'http://latest-hello.test',
    never,
  )

describe('the health check by curl', () => {
  const rows: readonly [string, number, Partial<HealthSpec>, HealthResult['is']][] = [
    ['takes any answer below 500 where no path is given', 401, {}, 'passed'],
    ['refuses an answer of 500 where no path is given', 500, {}, 'failed'],
    ['takes 2xx where a path is given', 204, { path: '/healthz' }, 'passed'],
    ['refuses a redirect where a path is given, and does not follow it', 302, { path: '/healthz' }, 'failed'],
    ['takes a status that was asked for', 302, { path: '/healthz', status: ['3xx'] }, 'passed'],
    ['takes a 404 at once that was asked for', 404, { status: [404] }, 'passed'],
    ['refuses a body without the text', 200, { body: 'ready' }, 'failed'],
    ['takes a body with the text', 200, { body: 'body of' }, 'passed'],
  ]
  for (const [rule, status, wish, expected] of rows)
    it(rule, async () => {
      await using server = await aServer(inTurn(status))
      assert.equal((await check(server.port, wish)).is, expected)
      assert.equal(server.seen.length, 1)
    })

  it('keeps the tag host in the Host header when an ingress address stands for it', async () => {
    await using server = await aServer(inTurn(200))
    await check(server.port, { path: '/healthz?deep=1' })
    assert.equal(server.seen[0]?.headers.host, 'latest-hello.test')
    assert.equal(server.seen[0]?.url, '/healthz?deep=1')
  })

  it('sends the method and the headers that were asked for', async () => {
    await using server = await aServer(inTurn(200))
    await check(server.port, { method: 'POST', headers: ['X-Probe: it is me'] })
    await check(server.port, { method: 'HEAD' })
    assert.deepEqual(
      server.seen.map(({ method, headers }) => [method, headers['x-probe']]),
      [
        ['POST', 'it is me'],
        ['HEAD', undefined],
      ],
    )
  })

  it('sends secret headers too', async () => {
    await using server = await aServer(inTurn(200))
    await check(server.port, { headers: ['Authorization: Bearer abc', 'X-Probe: it is me'] })
    const { authorization, 'x-probe': probe } = server.seen[0]?.headers ?? {}
    assert.deepEqual([authorization, probe], ['Bearer abc', 'it is me'])
  })

  it('keeps the first mebibyte of a body and no more', async () => {
    await using server = await aServer((_, response) => response.end(`early ${'x'.repeat(1024 * 1024)} late`))
    assert.equal((await check(server.port, { body: 'early' })).is, 'passed')
    assert.equal((await check(server.port, { body: 'late' })).is, 'failed')
  })

  it('takes no answer that says it has more than ten', async () => {
    await using server = await aServer((_, response) => {
      response.setHeader('Content-Length', 11 * 1024 * 1024)
      response.flushHeaders()
    })
    const result = await check(server.port)
    assert.match(result.is === 'failed' ? result.why : result.is, /maximum .*file\s?size/i)
  })

  it('tries as often as it may, at the interval', async () => {
    await using server = await aServer(inTurn(500, 503, 200))
    const clock = aQuickClock()
    const result = await check(server.port, { attempts: 3, intervalMs: 700 }, clock)
    assert.deepEqual(result.is === 'passed' && [result.attempts, result.status], [3, 200])
    assert.deepEqual(clock.slept, [700, 700])
  })

  it('takes a 404 for what it is, without another try: whose it was is asked before and after the check', async () => {
    await using server = await aServer(inTurn(404, 200))
    const clock = aQuickClock()
    assert.equal((await check(server.port, { path: '/healthz', attempts: 1 }, clock)).is, 'failed')
    assert.deepEqual([server.seen.length, clock.slept], [1, []])
  })

  it('says what it met: status, time, body, the command', async () => {
    await using server = await aServer((_, response) => response.writeHead(503).end('db is down '.repeat(400)))
    const result = await check(server.port, { path: '/healthz' })
    assert.ok(result.is === 'failed')
    assert.equal(result.why, 'the status was 503, expected 2xx')
    assert.equal(result.detail.status, 503)
    assert.match(result.detail.body, /^db is down .*\n\(and 2352 characters more\)$/s)
    assert.match(result.detail.command, /^curl -sS --max-time 2 /)
    assert.ok((result.detail.ms ?? -1) >= 0)
  })

  it('calls a candidate unhealthy that takes a connection and does not answer in time', async () => {
    await using server = await aServer(() => undefined)
    const result = await check(server.port, { timeoutMs: 1_000 })
    assert.deepEqual(result.is === 'failed' && result.why, 'no complete response within 1 s')
  })

  it('calls a candidate unhealthy that hangs up', async () => {
    await using server = await aServer((request) => request.socket.destroy())
    const result = await check(server.port)
    assert.match(result.is === 'failed' ? result.why : result.is, /^curl: \(52\) /)
  })

  it('knows nothing of a candidate that it cannot connect to, and names the cure', async () => {
    const result = await check(1)
    assert.ok(result.is === 'unreachable')
    assert.match(result.why, /connection was refused.* `ingress-address`/)
  })

  it('runs exactly what it prints: the printed line gives a shell the same answer', async () => {
    await using server = await aServer((request, response) =>
      response.end(`${request.url} ${request.headers['x-quote']}`),
    )
    const wish = aWish({
      path: "/it's?a=$HOME&b={1,2}",
      headers: ['X-Quote: \'a\' "b" $HOME'],
      ingressAddress: { host: '127.0.0.1', port: server.port },
    })
    const { stdout } = await promisify(execFile)('sh', ['-c', curlCheck(wish, aQuickClock()).command('http://t.test/')])
    const [answer, tally] = stdout.split('\n')
    assert.equal(answer, "/it's?a=$HOME&b={1,2} 'a' \"b\" $HOME")
    assert.match(tally ?? '', /^200 in /)
  })

  it('shows no secret, not even one that the candidate echoes', async () => {
    await using server = await aServer((request, response) =>
      response.writeHead(500).end(`you sent ${request.headers.authorization}`),
    )
    const result = await check(server.port, { headers: ['Authorization: Bearer s3cret-t0ken', 'Accept: text/plain'] })
    assert.ok(result.is === 'failed')
    assert.ok(!JSON.stringify(result).includes('s3cret'))
    assert.match(result.detail.command, /-H 'Authorization: \*\*\*' -H 'Accept: text\/plain'/)
    assert.equal(result.detail.body, 'you sent ***')
  })
})

describe('a cancelled health check', () => {
  const ends =
    (exitCode: number | null): Curl =>
    async () => ({ exitCode, stdout: '', stderr: '' })
  for (const exitCode of [null, 130, 143])
    it(`is cancelled, not unhealthy, when curl ended by a signal (exit ${exitCode})`, async () => {
      const result = await curlCheck(aWish({ attempts: 5 }), aQuickClock(), ends(exitCode)).run('http://t.test', never)
      assert.deepEqual(result, { is: 'cancelled' })
    })

  it('is cancelled when the real process is ended by a signal', async () => {
    const dying: Curl = () => startCurl('sh')(['-c', 'kill -TERM $$'])
    const result = await curlCheck(aWish(), aQuickClock(), dying).run('http://t.test', never)
    assert.deepEqual(result, { is: 'cancelled' })
  })

  it('ends its process, and at once', async () => {
    const { signal, abort } = abortable()
    const folder = await mkdtemp(join(tmpdir(), 'curl-'))
    const hanging: Curl = (_, options) => {
      const run = startCurl('sh')(['-c', `echo $$ > ${folder}/pid; exec sleep 60`], options)
      void pidIn(folder).then(abort)
      return run
    }
    const result = await curlCheck(aWish({ attempts: 5 }), aQuickClock(), hanging).run('http://t.test', signal)
    assert.deepEqual(result, { is: 'cancelled' })
    const pid = await pidIn(folder)
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
    await rm(folder, { recursive: true })
  })

  it('makes no further try once the signal came', async () => {
    const { signal, abort } = abortable()
    let tries = 0
    const curl: Curl = async () => {
      tries++
      abort()
      return { exitCode: 7, stdout: '', stderr: '' }
    }
    assert.deepEqual(await curlCheck(aWish({ attempts: 5 }), aQuickClock(), curl).run('http://t.test', signal), {
      is: 'cancelled',
    })
    assert.equal(tries, 1)
  })
})

describe('a machine without curl', () => {
  const check = curlCheck(
    aWish({ ingressAddress: { host: '127.0.0.1', port: 80 } }),
    aQuickClock(),
    startCurl('curl-is-not-here'),
  )

  it('is refused before anything is deployed, by an error of its own', async () => {
    await assert.rejects(
      check.refuseUnfit(),
      (error) => error instanceof RolloutError && error.code === 'E_CURL_MISSING',
    )
  })

  it('could not reach the candidate, and is told the cure', async () => {
    const result = await check.run('http://t.test', never)
    assert.match(result.is === 'unreachable' ? result.why : result.is, /Install `curl`/)
  })
})

describe('a curl on the PATH that is not what it should be', () => {
  const real = () => execFileSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).trim()
  const wrapped = async (script: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'curl-'))
    const program = join(folder, 'curl')
    await writeFile(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    const remove = () => rm(folder, { recursive: true })
    return { curl: startCurl(program), [Symbol.asyncDispose]: remove }
  }
  const runs = (curl: Curl, port: number, change: Partial<HealthSpec> = {}) =>
    curlCheck(aWish({ ingressAddress: { host: '127.0.0.1', port }, ...change }), aQuickClock(), curl)

  /** Before 7.63 curl prints a variable of -w that it does not know as nothing, on stdout. */
  const old =
    () => `for each; do shift; case $each in *'%{stderr}'*) each=\${each#'%{stderr}'};; esac; set -- "$@" "$each"; done
    exec ${real()} "$@"`

  for (const [status, expected] of [
    [500, 'failed'],
    [200, 'passed'],
  ] as const)
    it(`of version 7.61 sees an answer of ${status} as any other does`, async () => {
      await using server = await aServer(inTurn(status))
      await using program = await wrapped(old())
      const result = await runs(program.curl, server.port).run('http://t.test', never)
      assert.equal(result.is, expected)
      assert.equal(result.is === 'failed' ? result.detail.status : result.is === 'passed' && result.status, status)
    })

  const silent = [
    ['says nothing', 'exit 0'],
    ['hands on the body alone', 'echo healthy, all of 200 in 0.1 s'],
    ['saw no answer', "printf '\\n000 in 0.1 s, connect 0.1 s\\n'"],
  ] as const
  for (const [what, script] of silent)
    it(`and ${what} is no evidence of health`, async () => {
      await using program = await wrapped(script)
      const result = await runs(program.curl, 1).run('http://t.test', never)
      assert.equal(result.is, 'unreachable')
      assert.match(result.is === 'unreachable' ? result.why : '', /cannot be used .* did not report an HTTP status/)
    })

  const refused = [
    ['says nothing', 'exit 0', 'did not report a version'],
    ['fails', 'echo curl 8.5.0; exit 3', 'did not report a version'],
    ['is too old', 'echo curl 7.57.0 x86_64', 'its version is 7.57.0'],
  ] as const
  for (const [what, script, why] of refused)
    it(`and ${what} is refused before anything is deployed`, async () => {
      await using program = await wrapped(script)
      const refusal = { code: 'E_CURL_UNUSABLE', message: new RegExp(why) }
      await assert.rejects(runs(program.curl, 1).refuseUnfit(), refusal)
    })

  for (const version of ['7.58.0', '7.61.1', '8.5.0', '10.0.0-DEV'])
    it(`but of version ${version} is used`, async () => {
      await using program = await wrapped(`echo 'curl ${version} (x86_64-pc-linux-gnu)'`)
      await runs(program.curl, 1).refuseUnfit()
    })
})

const abortable = () => {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

/** The process that a test has started writes its number here. */
const pidIn = async (folder: string): Promise<number> => {
  for (;;) {
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''))
    if (pid > 0) return pid
    await new Promise(setImmediate)
  }
}
