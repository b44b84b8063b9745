import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hostCheck } from '../../src/health/host-check.ts'
import type { HttpAnswer, HttpRequest } from '../../src/health/http-request.ts'
import { foundIn } from '../../src/health/knative-mark.ts'
import { sureConnections, takeOverMs } from '../../src/rollout/policy.ts'
import { aQuickClock, aWish } from './support/world.ts'

const mainUrl = 'http://hello.shop.test'
const url = 'http://latest-hello.shop.test'
const never = new AbortController().signal
const mark: HttpAnswer = { status: 200, headers: { 'k-network-hash': 'override' } }
const unknown: HttpAnswer = { status: 404, headers: {} }

type Answers = { readonly main?: Host; readonly tag?: Host; readonly other?: Host }
/** What a host answers to its request of this number, from 0; an Error: no answer. */
type Host = (index: number) => HttpAnswer | Error

/** A check against three hosts, and what they were asked. */
const among = ({ main = () => mark, tag = () => mark, other = () => unknown }: Answers) => {
  const clock = aQuickClock()
  const seen: HttpRequest[] = []
  const counts = { main: 0, tag: 0, other: 0 }
  const answer = (from: string) => {
    if (from.startsWith(mainUrl)) return main(counts.main++)
    return from.startsWith(url) ? tag(counts.tag++) : other(counts.other++)
  }
  const ask = async (request: HttpRequest) => {
    seen.push(request)
    const answered = answer(request.url)
    if (answered instanceof Error) throw answered
    return answered
  }
  const spec = aWish({ path: '/healthz', headers: ['X-Team: shop'] })
  return { check: hostCheck(spec, { clock, ask }), seen, clock }
}

const emptyAmong = (answers: Answers) => among(answers).check.isEmpty({ url, tag: 'latest', mainUrl }, never)

describe('a host that Knative serves', () => {
  it('is asked with the path and headers of the health check, and Knative answers instead of the app', async () => {
    const { check, seen } = among({})
    assert.deepEqual(await check.now(url, never), { is: 'knative' })
    assert.equal(seen[0]?.url, `${url}/healthz`)
    assert.deepEqual(seen[0]?.headers, { 'x-team': 'shop', 'k-network-probe': 'probe', 'k-network-hash': 'override' })
  })

  it('is served only once many connections in a row were answered, whichever replica they met', async () => {
    const { check, seen } = among({ tag: (index) => (index < 30 && index % 2 === 1 ? unknown : mark) })
    assert.deepEqual(await check.isServed(url, never), { is: 'knative' })
    assert.ok(seen.length >= 30 + sureConnections - 1, `${seen.length}`)
  })

  it('is waited for no longer than a bound', async () => {
    const { check, clock } = among({ tag: () => unknown })
    assert.equal((await check.isServed(url, never)).is, 'other')
    assert.equal(clock.now(), takeOverMs)
  })
})

describe('the host of a tag that was taken off', () => {
  it('is empty once it answers like the host of a tag that never was, on the way of the Service', async () => {
    const { check, seen } = among({ tag: (index) => (index < 3 ? mark : unknown) })
    assert.deepEqual(await check.isEmpty({ url, tag: 'latest', mainUrl }, never), { is: 'empty' })
    const others = seen.filter(({ url: asked }) => !asked.startsWith(mainUrl) && !asked.startsWith(url))
    assert.match(others[0]?.url ?? '', /^http:\/\/x[0-9a-f]{6}-hello\.shop\.test\/healthz$/)
    assert.ok([...others].every(({ by }) => by === mainUrl))
  })

  it('is asked the same of every time, so that each rollout asks for no new name of the cluster', async () => {
    const { check, seen } = among({ tag: () => unknown })
    await check.isEmpty({ url, tag: 'latest', mainUrl }, never)
    assert.equal(new Set(seen.map(({ url: asked }) => new URL(asked).host)).size, 3)
  })

  const tls = () => new Error('ERR_TLS_CERT_ALTNAME_INVALID')
  const rows: readonly [rule: string, answers: Answers, is: 'empty' | 'unknown'][] = [
    ['that ends the TLS handshake, as for any unknown host, is empty', { tag: tls, other: tls }, 'empty'],
    ['is not empty while one replica still serves it', { tag: (i) => (i % 2 ? unknown : mark) }, 'unknown'],
    ['is not empty where what is behind it fails', { tag: () => ({ status: 503, headers: {} }) }, 'unknown'],
    [
      'shows nothing while the ingress is away',
      { main: () => new Error('ECONNREFUSED'), tag: () => unknown },
      'unknown',
    ],
    ['shows nothing while the ingress knows no host', { main: () => unknown, tag: () => unknown }, 'unknown'],
    [
      'shows nothing where it is not reached',
      { tag: () => new Error('ECONNREFUSED'), other: () => new Error('ECONNREFUSED') },
      'unknown',
    ],
    ['shows nothing where unknown hosts are served as well', { tag: () => unknown, other: () => mark }, 'unknown'],
    [
      'shows nothing if the ingress loses its routes meanwhile',
      { tag: () => unknown, main: (i) => (i % 2 ? unknown : mark) },
      'unknown',
    ],
  ]
  for (const [rule, answers, is] of rows) it(rule, async () => assert.equal((await emptyAmong(answers)).is, is))
})

describe('what is not of Knative', () => {
  const rows: readonly [status: number, location: string | undefined, said: RegExp][] = [
    [301, 'https://latest-hello.shop.test/healthz', /301 redirects to https, which the ingress enforces/],
    [
      307,
      'https://login.test/oauth?state=abc',
      /307 redirects to https:\/\/login.test\/oauth, for example a login page$/,
    ],
    [302, '/maintenance', /302 redirects to http:\/\/latest-hello.shop.test\/maintenance$/],
    [302, 'http://[', /302 redirects elsewhere/],
    [403, undefined, /403 .* asks for a login/],
    [404, undefined, /404 came from the ingress/],
    [200, undefined, /200 .* catch-all or maintenance page/],
    [502, undefined, /502 came from something in front/],
  ]
  for (const [status, location, said] of rows)
    it(`is named as what it is: ${status} ${location ?? ''}`, () => {
      const found = foundIn({ status, headers: { ...(location ? { location } : {}) } }, `${url}/healthz`)
      assert.match(found.is === 'other' ? found.why : '', said)
    })

  it('is a 500 of an app too that gives the header back', () => {
    assert.equal(foundIn({ status: 500, headers: { 'k-network-hash': 'override' } }, url).is, 'other')
  })
})
