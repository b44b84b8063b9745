import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proxyFor } from '../../../src/kubernetes/http/proxy.ts'

const proxy = 'http://proxy.example:3128'

describe('The proxy from the environment', () => {
  const situations: readonly [string, string, Record<string, string>, string | undefined][] = [
    ['is none without a variable', 'https://k8s.example', {}, undefined],
    ['stands before every other server', 'https://k8s.example', { HTTPS_PROXY: proxy }, proxy],
    ['may be written in small letters', 'https://k8s.example', { https_proxy: proxy }, proxy],
    ['may lack its scheme', 'https://k8s.example', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
    ['of HTTP is not that of HTTPS', 'https://k8s.example', { HTTP_PROXY: proxy }, undefined],
    ['never stands before this machine', 'https://127.0.0.1:6443', { HTTPS_PROXY: proxy }, undefined],
  ]
  for (const [what, server, env, expected] of situations)
    it(what, () => assert.equal(proxyFor(new URL(server), env), expected))

  const exempt: readonly [string, string, boolean][] = [
    ['*', 'https://k8s.example', true],
    ['k8s.example', 'https://k8s.example', true],
    ['example', 'https://k8s.example', true],
    ['.example', 'https://k8s.example', true],
    ['.k8s.example', 'https://k8s.example', false],
    ['s.example', 'https://k8s.example', false],
    ['k8s.example:6443', 'https://k8s.example:6443', true],
    ['k8s.example:443', 'https://k8s.example:6443', false],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.1.2.3', 'https://10.1.2.3:6443', true],
    ['fd00::/8', 'https://[fd00::1]:6443', true],
    ['other, K8S.EXAMPLE', 'https://k8s.example', true],
    ['nonsense/x', 'https://k8s.example', false],
  ]
  for (const [list, server, isExempt] of exempt)
    it(`${isExempt ? 'spares' : 'does not spare'} ${server} by NO_PROXY=${list}`, () => {
      const chosen = proxyFor(new URL(server), { HTTPS_PROXY: proxy, NO_PROXY: list })
      assert.equal(chosen, isExempt ? undefined : proxy)
    })
})
