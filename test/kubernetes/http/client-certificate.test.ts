/** A client certificate is shown as long as it is the newest: one that was renewed is shown from the next request on. */
import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { it } from 'node:test'
import { TLSSocket } from 'node:tls'
import { createTransport } from '../../../src/kubernetes/http/https.ts'

const file = (name: string) => readFileSync(new URL(`../tls/${name}`, import.meta.url), 'utf8')
const [first, renewed] = ['server', 'idp'].map((name) => ({ cert: file(`${name}.crt`), key: file(`${name}.key`) }))
const shown = (cert = '') => new X509Certificate(cert).fingerprint256

it('a client certificate is shown, and the one that it is renewed by', async () => {
  const server = createServer({ ...first, requestCert: true, rejectUnauthorized: false }, ({ socket }, response) => {
    response.end(socket instanceof TLSSocket ? socket.getPeerCertificate().fingerprint256 : '')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  let newest = first
  const { transport, close } = createTransport({
    server: new URL(`https://127.0.0.1:${port}`),
    tls: { ca: first?.cert, servername: 'kube.test' },
    credentials: async () => ({ headers: {}, ...newest }),
  })
  const seen = async () => {
    const { body } = await transport({ method: 'GET', path: '/' }, { signal: new AbortController().signal })
    let text = ''
    for await (const chunk of body) text += chunk
    return text
  }
  try {
    assert.deepEqual([await seen(), await seen()], [shown(first?.cert), shown(first?.cert)])
    newest = renewed
    assert.equal(await seen(), shown(renewed?.cert))
  } finally {
    close()
    server.closeAllConnections()
    server.close()
  }
})
