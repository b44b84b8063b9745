import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { curlCommand } from '../../src/health/curl-command.ts'
import type { HealthSpec } from '../../src/settings/settings.ts'
import { aWish } from './support/world.ts'

const tagUrl = 'http://latest-hello.shop.example'

/** The printed line without its -w and the limit of the body. */
const printed = (change: Partial<HealthSpec>, url = tagUrl): string =>
  curlCommand(aWish({ timeoutMs: 5_000, ...change }), url).printed.replace(/-w '[^']*' |--max-filesize 10M /g, '')

describe('the command line of the health check', () => {
  const rows: readonly [string, Partial<HealthSpec>, string, string][] = [
    ['is short where nothing special is asked', {}, tagUrl, `curl -sS --max-time 5 ${tagUrl}`],
    ['joins the path to the tag URL', { path: 'healthz' }, `${tagUrl}/`, `curl -sS --max-time 5 ${tagUrl}/healthz`],
    ['never leaves the tag host', { path: '//other.example' }, tagUrl, `curl -sS --max-time 5 ${tagUrl}/other.example`],
    ['writes parts of a second', { timeoutMs: 1_500 }, tagUrl, `curl -sS --max-time 1.5 ${tagUrl}`],
    [
      'stands an ingress address for the host',
      { ingressAddress: { host: '10.0.0.7', port: 30_080 } },
      tagUrl,
      `curl -sS --max-time 5 --noproxy '*' --connect-to latest-hello.shop.example:80:10.0.0.7:30080 ${tagUrl}`,
    ],
    [
      'stands an ingress name for the host, at the port of HTTPS',
      { ingressAddress: { host: 'lb.example', port: 443 } },
      'https://h.example',
      "curl -sS --max-time 5 --noproxy '*' --connect-to h.example:443:lb.example:443 https://h.example",
    ],
    [
      'puts brackets around an IPv6 address, and keeps the port of the URL',
      { ingressAddress: { host: '::1', port: 80 } },
      'http://h.example:8080',
      "curl -sS --max-time 5 --noproxy '*' --connect-to 'h.example:8080:[::1]:80' http://h.example:8080",
    ],
    ['asks for the head by its own option', { method: 'HEAD' }, tagUrl, `curl -sS --max-time 5 --head ${tagUrl}`],
    ['quotes for a POSIX shell', { headers: ["X: it's"] }, tagUrl, `curl -sS --max-time 5 -H 'X: it'\\''s' ${tagUrl}`],
    ['masks a cookie', { headers: ['cookie: a=b'] }, tagUrl, `curl -sS --max-time 5 -H 'cookie: ***' ${tagUrl}`],
    ['masks an API key', { headers: ['X-Api-Key: k'] }, tagUrl, `curl -sS --max-time 5 -H 'X-Api-Key: ***' ${tagUrl}`],
  ]
  for (const [rule, change, url, expected] of rows) it(rule, () => assert.equal(printed(change, url), expected))

  it('hands secret headers over where no other process can read them', () => {
    const { args, input } = curlCommand(aWish({ headers: ['Cookie: a=b', 'X-Probe: me'] }), tagUrl)
    assert.equal(input, 'Cookie: a=b\n')
    assert.ok(!args.join(' ').includes('a=b'))
    assert.ok(args.includes('X-Probe: me'))
  })

  it('never asks curl to trust any certificate', () => {
    const { args } = curlCommand(aWish({}), 'https://h.example')
    assert.ok(!args.some((word) => /^-\w*k|insecure/.test(word)))
  })
})
