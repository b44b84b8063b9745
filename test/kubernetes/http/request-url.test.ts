/** Where a request goes: below the API server that was named, at the path that was meant, or nowhere. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { requestUrl } from '../../../src/kubernetes/http/request-url.ts'

describe('a request goes', () => {
  const rows: readonly [string, string, string][] = [
    ['https://k8s.example', '/api?a=b', 'https://k8s.example/api?a=b'],
    ['https://k8s.example:6443/', '/api/v1', 'https://k8s.example:6443/api/v1'],
    ['https://k8s.example/clusters/c1', '/api', 'https://k8s.example/clusters/c1/api'],
    ['https://k8s.example/clusters/c1/', '/api', 'https://k8s.example/clusters/c1/api'],
    ['https://k8s.example', '/api?a=%20%c3%a9', 'https://k8s.example/api?a=%20%c3%a9'],
    ['https://k8s.example', '/api?a=é', 'https://k8s.example/api?a=%C3%A9'],
  ]
  for (const [server, path, expected] of rows)
    it(`to ${expected}`, () => assert.equal(requestUrl(new URL(server), path).href, expected))

  for (const path of [
    '/../api',
    '/a/%2e%2e/b',
    '/a/./b',
    '//other.example/api',
    '.other.example/',
    '@other.example/',
    ':1/',
    '',
  ])
    it(`nowhere by the path ${JSON.stringify(path)}`, () =>
      assert.throws(() => requestUrl(new URL('https://k8s.example'), path), { code: 'E_API_PATH' }))

  for (const [server, path] of [
    ['https://k8s.example/clusters//c1', '/api'],
    ['https://k8s.example/clusters/c1', ''],
  ] as const)
    it(`nowhere by the path ${JSON.stringify(path)} below ${server}`, () =>
      assert.throws(() => requestUrl(new URL(server), path), { code: 'E_API_PATH' }))
})
