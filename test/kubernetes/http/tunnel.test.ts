/** Proxies that answer a CONNECT as no proxy should: nothing of it costs memory or time without an end, or is told. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { describe, it, type TestContext } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { createTransport } from '../../../src/kubernetes/http/https.ts'

const [key, cert] = ['server.key', 'server.crt'].map((file) => readFileSync(new URL(`../tls/${file}`, import.meta.url)))

const listening = async (t: TestContext, server: Server): Promise<number> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** Asks an API server through a proxy that does this with a connection, once its request for a tunnel is there. */
const askThrough = async (
  t: TestContext,
  answer: (near: Socket, open: () => void) => unknown,
  signal = AbortSignal.timeout(10_000),
): Promise<number> => {
  const port = await listening(
    t,
    createTlsServer({ key, cert }, (_, response) => response.end('{}')),
  )
  const proxy = createServer((near) => {
    const open = () => {
      const far = connect(port, '127.0.0.1')
      far.on('error', () => undefined)
      far.pipe(near).pipe(far)
    }
    near.once('data', () => answer(near, open))
  })
  const url = `http://robot:S3CR3T@127.0.0.1:${await listening(t, proxy)}`
  const { transport, close } = createTransport({
    server: new URL(`https://127.0.0.1:${port}`),
    tls: { ca: cert, servername: 'kube.test', rejectUnauthorized: true },
    proxy: { url, setting: 'HTTPS_PROXY' },
    credentials: async () => ({ headers: {} }),
  })
  t.after(close)
  return (await transport({ method: 'GET', path: '/' }, { signal })).status
}

describe('a proxy in front of the API server', () => {
  it('may answer in pieces of one byte', async (t) => {
    const warned: string[] = []
    const hear = ({ name }: Error) => void warned.push(name)
    process.on('warning', hear)
    t.after(() => process.off('warning', hear))
    const status = await askThrough(t, async (near, open) => {
      near.setNoDelay(true)
      for (const byte of 'HTTP/1.1 200 Connection established\r\nProxy-agent: slow\r\n\r\n') {
        near.write(byte)
        await turn()
      }
      open()
    })
    assert.equal(status, 200)
    assert.deepEqual(warned, [])
  })

  it('is given up where its answer does not end', async (t) => {
    let sent = 0
    const asked = askThrough(t, (near) => {
      const line = `X-More: ${'x'.repeat(1_000)}\r\n`
      const more = () => {
        while (!near.destroyed && sent < 64 * 1024 * 1024) {
          sent += line.length
          if (!near.write(line)) return
        }
      }
      near.on('drain', more)
      near.write('HTTP/1.1 200 OK\r\n')
      more()
    })
    await assert.rejects(asked, { code: 'HPE_HEADER_OVERFLOW' })
    assert.ok(sent < 16 * 1024 * 1024, `${sent} bytes were taken`)
  })

  it('is told by its status, and not by its words, which may be the password', async (t) => {
    const login = Buffer.from('robot:S3CR3T').toString('base64')
    const asked = askThrough(t, (near) => near.end(`HTTP/1.1 403 Basic ${login}\r\nVia: ${login}\r\n\r\n`))
    await assert.rejects(asked, (error: Error) => {
      assert.match(error.message, /^the proxy 127\.0\.0\.1:\d+ refused a tunnel: HTTP 403$/)
      assert.doesNotMatch(JSON.stringify(error), new RegExp(login))
      return true
    })
  })

  it('that does not answer is waited for no longer than its caller wants to', (t) => {
    const caller = new AbortController()
    const asked = askThrough(t, () => caller.abort(new Error('It is cancelled.')), caller.signal)
    return assert.rejects(asked, /It is cancelled/)
  })

  it('is given up where it hangs up without an answer', (t) =>
    assert.rejects(
      askThrough(t, (near) => near.destroy()),
      /ECONNRESET|socket hang up|closed the connection/,
    ))
})
