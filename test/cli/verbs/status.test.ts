/** `status` on a Knative behind real sockets: one Service, all of them, and both as they change. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createSandbox } from '../../../sandbox/sandbox.ts'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import { createScreen } from '../../../src/cli/terminal/screen.ts'
import { listServices, manyOf } from '../../../src/knative/reads/read-many.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { served, serviceNamed } from '../support/served.ts'

describe('status', { concurrency: true }, () => {
  it('shows one Service as a tree', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['status', 'hello'], { columns: 80 })
    assert.equal(code, 0, text)
    assert.match(text, /^.*hello in shop \(context sandbox, server http/)
    assert.match(text, /└─ hello-00001 +100 % +- +yes +1 /)
    assert.match(text, /Image +registry\.example\/hello:1/)
    assert.match(text, /No rollout is open\.$/)
  })

  it('without a Service lists all of the namespace, with -A all of the cluster', async (t) => {
    const { cli, scene } = await served(t)
    scene.sandbox.foreign.createService(serviceNamed('cart'))
    scene.sandbox.foreign.createService(serviceNamed('web', {}, 'blog'))
    const own = await cli(['status'])
    assert.equal(own.code, 0, own.text)
    assert.match(own.text, /^Services in shop .*\nSERVICE .*\ncart .*\nhello +hello-00001 +yes/)
    assert.doesNotMatch(own.text, /web/)
    const all = await cli(['status', '-A'], { env: { KN_ROLLOUT_NAMESPACE: '' } })
    assert.match(
      all.text,
      /^Services in all namespaces .*\nNAMESPACE +SERVICE .*\nblog +web .*\nshop +cart .*\nshop +hello/,
    )
    const { lines } = await cli(['status', '-o', 'json'])
    assert.equal(lines.length, 1)
    const { outcome } = JSON.parse(lines[0] ?? '')
    assert.deepEqual(
      outcome.services.map(({ service, namespace }: Record<string, string>) => [namespace, service]),
      [
        ['shop', 'cart'],
        ['shop', 'hello'],
      ],
    )
  })

  it('refuses what no other command has', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['deploy', 'hello', '--image', 'registry.example/hello:2', '--watch'])
    assert.equal(code, 2)
    assert.match(text, /--watch: Only `status`/)
  })
})

describe('status --watch', { concurrency: true }, () => {
  const traffic = { spec: { traffic: [{ latestRevision: true, percent: 100, tag: 'newest' }] } }

  it('shows a change of the Service as it comes, as JSON', async (t) => {
    const { cli, scene } = await served(t)
    const end = new AbortController()
    const seen: string[] = []
    const onLine = (line: string) => {
      seen.push(line)
      if (seen.length === 1) scene.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, traffic)
      if (line.includes('"tags":["newest"]')) end.abort('SIGINT')
    }
    const { code } = await cli(['status', 'hello', '--watch', '-o', 'json'], { interrupt: end.signal, onLine })
    assert.equal(code, 0)
    assert.match(seen[0] ?? '', /"tags":\[\]/)
    for (const line of seen) assert.equal(JSON.parse(line).is, 'ended')
  })

  it('redraws a terminal in place', async (t) => {
    const { cli, scene } = await served(t)
    const end = new AbortController()
    const seen: string[] = []
    const onLine = (line: string) => {
      seen.push(line)
      if (seen.length === 1) scene.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, traffic)
      if (/hello-00001 .* newest/.test(line)) end.abort('SIGINT')
    }
    await cli(['status', 'hello', '-w'], { interrupt: end.signal, onLine, columns: 80, env: { NO_COLOR: '1' } })
    assert.match(seen[0] ?? '', /^hello in shop/)
    const height = (seen[0] ?? '').split('\n').length
    assert.ok((seen[1] ?? '').startsWith(`\r\u001b[${height}A\u001b[J`), seen[1])
  })

  it('ends with a refusal once the Service is gone', async (t) => {
    const { cli, scene } = await served(t)
    let isGone = false
    const onLine = () => {
      if (!isGone) scene.sandbox.foreign.deleteService({ namespace: 'shop', name: 'hello' })
      isGone = true
    }
    const { code, text } = await cli(['status', 'hello', '-w'], { onLine })
    assert.equal(code, 2)
    assert.match(text, /There is no Service hello in the namespace shop/)
  })

  it('shows all Services again when one comes', async (t) => {
    const { cli, scene } = await served(t)
    const end = new AbortController()
    let isAlone = true
    const onLine = (line: string) => {
      if (/^cart/.test(line)) end.abort('SIGINT')
      if (isAlone && /^hello/.test(line)) scene.sandbox.foreign.createService(serviceNamed('cart'))
      isAlone &&= !/^hello/.test(line)
    }
    assert.equal((await cli(['status', '-w'], { interrupt: end.signal, onLine })).code, 0)
  })
})

describe('a screen', () => {
  const drawn = (
    pages: readonly (readonly string[])[],
    size?: { columns: number; rows: number },
  ): readonly string[] => {
    const written: string[] = []
    const draw = createScreen({ write: (line) => written.push(line), ...(size && { size: () => size }) })
    for (const lines of pages) draw(lines)
    return written
  }

  it('goes back over as many rows as it took', () => {
    const size = { columns: 10, rows: 24 }
    const [first, second] = drawn([['one', 'a line of 18 signs'], ['two']], size)
    assert.equal(first, 'one\na line of 18 signs')
    assert.equal(second, '\r\u001b[3A\u001b[Jtwo')
  })

  it('counts no colours', () => {
    const [, second] = drawn([['\u001b[1mabcdefgh\u001b[22m'], ['two']], { columns: 10, rows: 24 })
    assert.equal(second, '\r\u001b[1A\u001b[Jtwo')
  })

  it('shows no more than fits, and says so', () => {
    const [page = ''] = drawn([Array.from({ length: 100 }, (_, at) => String(at))], { columns: 10, rows: 10 })
    assert.deepEqual(page.split('\n').slice(-2), ['7', '... 92 more lines'])
  })

  it('writes line by line where there is no terminal', () =>
    assert.deepEqual(drawn([['one', 'two'], ['three']]), ['one', 'two', 'three']))
})

describe('a thousand Services', () => {
  it('are read in two requests', async () => {
    const scheduler = createScheduler()
    const sandbox = createSandbox({ scheduler })
    for (let at = 0; at < 1_000; at++) sandbox.foreign.createService(serviceNamed(`service-${at}`))
    const asked: string[] = []
    const transport: Transport = (request, options) => {
      asked.push(request.path)
      return sandbox.transport(request, options)
    }
    const { api } = manyOf({ transport, clock: scheduler, server: 'https://sandbox' })
    const found = await scheduler.run(listServices(api, { namespace: 'shop' }), 'the list')
    assert.equal(found.length, 1_000)
    assert.equal(asked.length, 2)
  })
})
