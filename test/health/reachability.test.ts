import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reaches, resolvesHere } from '../../src/health/reachability.ts'

describe('whether the tag URL can be reached from here', () => {
  const unknown = 'http://latest-hello.shop.example'
  const known = 'http://lb.example'
  const behind = (host: string) => ({ ingressAddress: { host, port: 80 } })
  const rows: readonly [string, string, Parameters<typeof reaches>[0], Record<string, string>, boolean][] = [
    ['no, when its name has no address', unknown, {}, {}, false],
    ['yes, when its name has one', known, {}, {}, true],
    ['yes, when an ingress address stands for it', unknown, behind('lb.example'), {}, true],
    ['no, when the name that stands for it has no address', known, behind('other.example'), {}, false],
    ['yes, as far as can be told, behind a proxy', unknown, {}, { http_proxy: 'http://proxy.example' }, true],
    [
      'no, when the ingress address has none, whatever proxy there is',
      unknown,
      behind('other.example'),
      { http_proxy: 'http://proxy.example' },
      false,
    ],
    ['no, when curl does not use that proxy for this URL', unknown, {}, { HTTPS_PROXY: 'http://p.example' }, false],
  ]
  for (const [rule, url, wish, env, expected] of rows)
    it(rule, async () => {
      const resolves = async (host: string): Promise<boolean> => host === 'lb.example'
      assert.equal(await reaches(wish, url, { env, resolves }), expected)
    })

  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    it(`takes ${host} for an address here`, async () => assert.equal(await resolvesHere(host), true))
})
