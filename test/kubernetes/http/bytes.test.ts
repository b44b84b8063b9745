/** An answer that is no text arrives byte by byte. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { it } from 'node:test'
import { createTransport } from '../../../src/kubernetes/http/https.ts'

for (const [type, expected] of [
  ['application/protobuf', '\u0021\u00c0\u0062\u0040\u00ff'],
  ['application/json', '!\ufffdb@\ufffd'],
] as const)
  it(`An answer of ${type} is read as ${type === 'application/protobuf' ? 'bytes' : 'text'}`, async (t) => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': type }).end(Buffer.from([0x21, 0xc0, 0x62, 0x40, 0xff])),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { transport, close } = createTransport({
      server: new URL(`http://127.0.0.1:${port}`),
      tls: {},
      credentials: async () => ({ headers: {} }),
    })
    t.after(() => {
      close()
      server.close()
    })
    let text = ''
    const { body } = await transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(10_000) })
    for await (const chunk of body) text += chunk
    assert.equal(text, expected)
  })
