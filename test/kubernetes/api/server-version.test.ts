/** The version of the API server, or what stands in its place. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { failure } from '../../../src/errors/catalogue.ts'
import { readServerVersion } from '../../../src/kubernetes/api/server-version.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const versionBy = (transport: Transport) =>
  readServerVersion({ transport, clock: fakeClock(), random: () => 0, server: 'https://fake' })

describe('The version of Kubernetes', () => {
  it('is what the API server says', async () =>
    assert.equal(await versionBy(async () => reply(200, { major: '1', gitVersion: 'v1.35.4' })), 'v1.35.4'))

  it('is unknown where it may not be read', async () =>
    assert.equal(await versionBy(async () => refusal(403, 'Forbidden', 'no')), undefined))

  it('is not asked for with credentials that the API server rejects', () =>
    assert.rejects(
      versionBy(async () => refusal(401, 'Unauthorized', 'expired')),
      { code: 'E_UNAUTHORIZED', message: /https:\/\/fake rejected the credentials: expired/ },
    ))

  for (const [what, status, body] of [
    ['a page', 200, '<html>log in</html>'],
    ['an object without a version', 200, { gitVersion: '' }],
    ['a version under another status', 203, { gitVersion: 'v1.35.4' }],
    ['nothing', 503, ''],
  ] as const)
    it(`is not told by ${what}`, () =>
      assert.rejects(
        versionBy(async () => reply(status, body)),
        { code: 'E_API_BODY', message: new RegExp(`read /version: https://fake .*HTTP ${status}`) },
      ))

  it('is unheard of where nothing answers, also where that is told by no error', async () => {
    for (const cause of [new Error('connect ECONNREFUSED'), 'connect ECONNREFUSED'])
      await assert.rejects(
        versionBy(() => Promise.reject(cause)),
        { code: 'E_API_SILENT', message: 'The API server https://fake did not respond: connect ECONNREFUSED.' },
      )
  })

  it('is not asked for where something of the connection has to be fixed', () =>
    assert.rejects(
      versionBy(() => Promise.reject(failure('E_PROXY_PASSWORD', { proxy: 'proxy:3128', setting: 'HTTPS_PROXY' }))),
      { code: 'E_PROXY_PASSWORD' },
    ))
})
