/** Manifests behind addresses: only the file whose checksum was given is taken, by a way that nobody can listen to. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { describe, it, type TestContext } from 'node:test'
import { readSource } from '../../../src/cli/verbs/install/sources.ts'
import { manifests } from '../../../src/settings/kinds/manifests.ts'

const content = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: süd }\n'
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A server on this machine; resolves to its origin. */
async function serving(t: TestContext): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const [, to] = /^\/to\?(.*)$/.exec(url) ?? []
    const status = to !== undefined ? 302 : url === '/none' ? 404 : 200
    response.writeHead(status, to === undefined ? {} : { location: to })
    response.end(url === '/large' ? Buffer.alloc(17 * 1024 * 1024) : content)
  })
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : assert.fail('no port')
}

const from = async (address: string, sha256 = sumOf(content), signal = new AbortController().signal) => {
  const read = manifests.read(`${address}#sha256=${sha256}`)
  const [source] = read.is === 'read' ? read.value : []
  return readSource(source ?? assert.fail(JSON.stringify(read)), { env: {}, signal })
}

describe('an address', () => {
  it('gives its text, also by a redirect and with a checksum in capitals', async (t) => {
    const origin = await serving(t)
    assert.equal(await from(`${origin}/whole`), content)
    assert.equal(await from(`${origin}/to?/whole`, sumOf(content).toUpperCase()), content)
  })

  it('is refused where it gives another file, and named without its query', async (t) => {
    const origin = await serving(t)
    await assert.rejects(from(`${origin}/whole?signature=word`, '0'.repeat(64)), ({ message, code }) => {
      assert.match(message, /\/whole is another file than was asked for: its SHA-256 is \w{64}, not 0{64}\./)
      assert.doesNotMatch(message, /word/)
      return code === 'E_SOURCE_MISMATCH'
    })
  })

  const rows: readonly (readonly [string, RegExp])[] = [
    ['/none', /the response was HTTP 404/],
    ['/large', /larger than 16 MiB/],
    ['/to?http://example.com/whole', /redirects to an address without https/],
    ['/to?file:///etc/passwd', /redirects to an address without https/],
    ['/to?/to?/to?/to?/to?/to?/whole', /redirects more than 5 times/],
  ]
  for (const [path, message] of rows)
    it(`${path} is not read`, async (t) => {
      const origin = await serving(t)
      await assert.rejects(from(`${origin}${path}`), { code: 'E_SOURCE_READ', message })
    })

  it('is not read where nobody answers, or after Ctrl-C', async (t) => {
    await assert.rejects(from('http://127.0.0.1:1/a.yaml'), { code: 'E_SOURCE_READ', message: /ECONNREFUSED/ })
    const origin = await serving(t)
    await assert.rejects(from(`${origin}/whole`, undefined, AbortSignal.abort()), { code: 'E_STOPPED' })
  })
})
