/** A real Prometheus is asked over HTTP; here a server that answers what it is told. */
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it, type TestContext } from 'node:test'
import { query } from '../../../src/evidence/prometheus/api.ts'
import { httpGet } from '../../../src/evidence/prometheus/get.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

async function listening(t: TestContext, handler: Handler): Promise<AddressInfo> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return server.address() as AddressInfo
}

/** What a query is answered by this server. */
async function ask(t: TestContext, handler: Handler, token?: string) {
  const { port } = await listening(t, handler)
  const { get, close } = httpGet({})
  t.after(close)
  const address = `http://127.0.0.1:${port}/prometheus/`
  return query({ address, token, get }, 'x{a="b"}[90s]', new AbortController().signal)
}

const json =
  (status: number, body: unknown): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const matrix = (result: readonly unknown[]) => json(200, { status: 'success', data: { resultType: 'matrix', result } })
const whyOf = (result: Awaited<ReturnType<typeof ask>>) =>
  result.is === 'series' ? 'series' : `${result.is}: ${result.why}`

describe('a Prometheus', () => {
  it('is asked below its address, with the token, and gives samples', async (t) => {
    const seen: string[] = []
    const result = await ask(
      t,
      (request, response) => {
        seen.push(`${request.url} ${request.headers.authorization}`)
        matrix([
          {
            metric: { __name__: 'x', pod: 'p' },
            values: [
              [1764428400.25, '41'],
              [1764428410, 'NaN'],
            ],
          },
        ])(request, response)
      },
      's3cret',
    )
    assert.deepEqual(seen, ['/prometheus/api/v1/query?query=x%7Ba%3D%22b%22%7D%5B90s%5D Bearer s3cret'])
    assert.ok(result.is === 'series')
    assert.deepEqual(result.series, [
      { labels: { __name__: 'x', pod: 'p' }, samples: [{ atS: 1764428400.25, value: 41 }] },
    ])
    assert.ok(Math.abs((result.nowMs ?? 0) - Date.now()) < 5_000)
  })

  it('is asked several things at once, none of which waits for another', async (t) => {
    const waiting: ServerResponse[] = []
    const both = (_: IncomingMessage, response: ServerResponse) => {
      waiting.push(response)
      if (waiting.length === 2) for (const each of waiting) each.writeHead(200).end('{}')
    }
    const { port } = await listening(t, both)
    const { get, close } = httpGet({})
    t.after(close)
    const url = `http://127.0.0.1:${port}/`
    const answers = await Promise.all([1, 2].map(() => get(url, {}, new AbortController().signal)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    )
  })

  it('that refuses a query says why', async (t) => {
    const error = 'invalid parameter "query": 1:5: parse error: unexpected end of input'
    const result = await ask(t, json(400, { status: 'error', errorType: 'bad_data', error }))
    assert.equal(whyOf(result), `refused: bad_data: ${error}`)
  })

  for (const [what, handler, said] of [
    [
      'a login page',
      ((_, response) => response.writeHead(200).end('<!doctype html>')) as Handler,
      /none of a Prometheus/,
    ],
    [
      'a redirect',
      ((_, response) => response.writeHead(302, { location: 'https://evil.example' }).end()) as Handler,
      /HTTP 302/,
    ],
    ['a refusal of the token', ((_, response) => response.writeHead(401).end('Unauthorized')) as Handler, /HTTP 401/],
    [
      'too much',
      ((_, response) => response.writeHead(200).end(Buffer.alloc(17 * 1024 * 1024, 32))) as Handler,
      /larger than 16 MiB/,
    ],
    ['nothing', ((request) => request.socket.destroy()) as Handler, /ECONNRESET|socket hang up/],
    [
      'a number',
      json(200, { status: 'success', data: { resultType: 'vector', result: [] } }),
      /no selector of counters/,
    ],
  ] as const)
    it(`that answers with ${what} is no evidence, and no secret is told`, async (t) => {
      const result = await ask(t, handler, 's3cret')
      assert.match(whyOf(result), said)
      assert.doesNotMatch(whyOf(result), /s3cret/)
    })
})
