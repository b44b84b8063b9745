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
    ['of HTTPS is not that of HTTP', 'http://k8s.example', { HTTPS_PROXY: proxy }, undefined],
    ['never stands before this machine', 'https://127.0.0.1:6443', { HTTPS_PROXY: proxy }, undefined],
    ['never stands before this machine by its name', 'https://localhost:6443', { HTTPS_PROXY: proxy }, undefined],
    ['never stands before this machine by IPv6', 'https://[::1]:6443', { HTTPS_PROXY: proxy }, undefined],
    ['spares a port of HTTPS', 'https://k8s.example', { HTTPS_PROXY: proxy, NO_PROXY: 'k8s.example:443' }, undefined],
    ['spares a port of HTTP', 'http://k8s.example', { HTTP_PROXY: proxy, NO_PROXY: 'k8s.example:80' }, undefined],
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
    ['nonsense/8', 'https://k8s.example', false],
    ['0.0.0.0/0', 'https://10.1.2.3', true],
    ['0.0.0.0/0', 'https://[fd00::1]', false],
    ['10.1.2.3/32', 'https://10.1.2.3', true],
    ['10.1.2.3/32', 'https://10.1.2.4', false],
    ['10.1.2.3/33', 'https://10.1.2.3', false],
    ['10.1.2.3/128', 'https://10.1.2.3', false],
    ['10.1.2.3/1000', 'https://10.1.2.3', false],
    ['10.1.2.3/', 'https://10.1.2.3', false],
    ['10.1.2.3/x', 'https://10.1.2.3', false],
    ['::/0', 'https://[fd00::1]', true],
    ['::/0', 'https://10.1.2.3', false],
    ['fd00::1/33', 'https://[fd00::2]', true],
    ['fd00::1/128', 'https://[fd00::1]', true],
    ['fd00::1/128', 'https://[fd00::2]', false],
    ['fd00::1/129', 'https://[fd00::1]', false],
    ['10.0.0.0/8', 'https://k8s.example', false],
  ]
  for (const [list, server, isExempt] of exempt)
    it(`${isExempt ? 'spares' : 'does not spare'} ${server} by NO_PROXY=${list}`, () => {
      const chosen = proxyFor(new URL(server), { HTTPS_PROXY: proxy, NO_PROXY: list })
      assert.equal(chosen, isExempt ? undefined : proxy)
    })
})
