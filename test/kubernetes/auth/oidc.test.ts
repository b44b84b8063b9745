/** A kubeconfig whose user logs in by OIDC: the id-token is renewed at an identity provider, which the test plays. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, beforeEach, describe, it } from 'node:test'
import { connect } from '../../../src/kubernetes/auth/connect.ts'

const folder = new URL('../tls/', import.meta.url)
const pathTo = (file: string) => new URL(file, folder).pathname
const client = 'kubernetes'

const serve = async (name: string, listener: RequestListener): Promise<Server> => {
  const [key, cert] = await Promise.all([readFile(pathTo(`${name}.key`)), readFile(pathTo(`${name}.crt`))])
  const server = createServer({ key, cert }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
const originOf = (server: Server) => `https://127.0.0.1:${(server.address() as AddressInfo).port}`

let api: Server
let provider: Server
/** Tokens that the API server does not accept. */
const dead = new Set<string>()
/** The one refresh token that the provider takes: each is good for one use. */
let refreshToken: string
let issued: number
const forms: URLSearchParams[] = []
const logins: (string | undefined)[] = []

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = (inSeconds: number, subject = 'robot'): string => {
  const now = Math.floor(Date.now() / 1_000)
  const claims = { iss: originOf(provider), aud: client, sub: subject, iat: now, exp: now + inSeconds }
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`
}

const provide: RequestListener = async (request, response) => {
  response.setHeader('content-type', 'application/json')
  const issuer = originOf(provider)
  if (request.url === '/.well-known/openid-configuration')
    return void response.end(JSON.stringify({ issuer, token_endpoint: `${issuer}/token` }))
  const form = new URLSearchParams(await text(request))
  forms.push(form)
  logins.push(request.headers.authorization)
  if (form.get('refresh_token') !== refreshToken) {
    response.statusCode = 400
    return void response.end(JSON.stringify({ error: 'invalid_grant' }))
  }
  issued += 1
  refreshToken = `refresh-${issued}`
  if (issued > 1 && spoiled === 'endless') return void endlessly(response)
  const end = issued > 1 && spoiled === 'unsendable' ? '\n' : ''
  const tokens = { id_token: `${idToken(3_600, `robot-${issued}`)}${end}`, refresh_token: refreshToken }
  response.end(JSON.stringify({ access_token: 'a', token_type: 'Bearer', ...tokens }))
}

/** What its later answers are. */
let spoiled: 'not at all' | 'endless' | 'unsendable' = 'not at all'

const endlessly = (response: ServerResponse): void => {
  const more = () => {
    if (!response.destroyed) response.write(' '.repeat(65_536), more)
  }
  more()
}

const connection = (given: Readonly<Record<string, string>>) => {
  const config = {
    'client-id': client,
    'idp-issuer-url': originOf(provider),
    'idp-certificate-authority': pathTo('idp.crt'),
    'refresh-token': 'refresh-0',
    ...given,
  }
  const cluster = {
    server: originOf(api),
    'tls-server-name': 'kube.test',
    'certificate-authority': pathTo('server.crt'),
  }
  const content = JSON.stringify({
    kind: 'Config',
    'current-context': 'here',
    clusters: [{ name: 'k', cluster }],
    users: [{ name: 'robot', user: { 'auth-provider': { name: 'oidc', config } } }],
    contexts: [{ name: 'here', context: { cluster: 'k', user: 'robot' } }],
  })
  return connect({ kubeconfig: { content }, env: {} })
}

/** As whom the API server is asked. */
const subjectSeen = async ({ transport }: Awaited<ReturnType<typeof connection>>): Promise<string> => {
  const { body } = await transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(5_000) })
  const [, claims = ''] = (await text(body)).split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString()).sub
}

describe('A login by OIDC', () => {
  before(async () => {
    provider = await serve('idp', provide)
    api = await serve('server', ({ headers }, response) => {
      response.statusCode = dead.has(headers.authorization ?? '') ? 401 : 200
      response.end(headers.authorization)
    })
  })
  beforeEach(() => {
    spoiled = 'not at all'
    refreshToken = 'refresh-0'
    issued = 0
    forms.length = 0
    logins.length = 0
    dead.clear()
  })
  after(() => {
    for (const server of [api, provider]) {
      server.closeAllConnections()
      server.close()
    }
  })

  it('uses an id-token that is still good, and asks no provider', async () => {
    const made = await connection({ 'id-token': idToken(3_600) })
    assert.equal(await subjectSeen(made), 'robot')
    assert.equal(forms.length, 0)
    assert.equal(made.endsAtMs, undefined)
    made.close()
  })

  it('renews an id-token that has ended, at a provider whose certificate the kubeconfig vouches for', async () => {
    const made = await connection({ 'id-token': idToken(-60) })
    assert.equal(await subjectSeen(made), 'robot-1')
    assert.deepEqual(Object.fromEntries(forms[0] ?? []), {
      grant_type: 'refresh_token',
      refresh_token: 'refresh-0',
      client_id: client,
    })
    made.close()
  })

  it('renews one that the API server does not take any more, by the refresh token that came last', async () => {
    const made = await connection({ 'id-token': idToken(-60) })
    const { body } = await made.transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(5_000) })
    dead.add(await text(body))
    assert.equal(await subjectSeen(made), 'robot-2')
    assert.deepEqual(
      forms.map((form) => form.get('refresh_token')),
      ['refresh-0', 'refresh-1'],
    )
    made.close()
  })

  for (const how of ['endless', 'unsendable'] as const)
    it(`goes on by its id-token where the provider's next answer is ${how}, and says so when that token died`, async () => {
      const made = await connection({ 'id-token': idToken(-60) })
      const ask = () => made.transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(5_000) })
      spoiled = how
      const token = await text((await ask()).body)
      dead.add(token)
      const { status, body } = await ask()
      assert.equal(status, 401)
      assert.match(await text(body), /The credential plugin oidc in the kubeconfig failed: /)
      dead.clear()
      assert.equal(await text((await ask()).body), token)
      made.close()
    })

  it('proves who the client is where the provider wants to know', async () => {
    const made = await connection({ 'id-token': idToken(-60), 'client-secret': 'cl1ent' })
    assert.equal(await subjectSeen(made), 'robot-1')
    assert.deepEqual(logins, [`Basic ${Buffer.from(`${client}:cl1ent`).toString('base64')}`])
    made.close()
  })

  it('is refused where no authority that is trusted vouches for the provider', async () => {
    await assert.rejects(connection({ 'id-token': idToken(-60), 'idp-certificate-authority': pathTo('server.crt') }), {
      code: 'E_CREDENTIAL_PLUGIN',
    })
    assert.equal(forms.length, 0)
  })

  it('is refused by name where the provider does not take the refresh token, and no token is shown', async () => {
    await assert.rejects(connection({ 'id-token': idToken(-60), 'refresh-token': 's3cret' }), (error: Error) => {
      assert.equal('code' in error && error.code, 'E_CREDENTIAL_PLUGIN')
      assert.match(error.message, /oidc/)
      assert.doesNotMatch(error.message, /s3cret|ExecCredential/)
      return true
    })
  })

  it('takes its first id-token from the provider where the kubeconfig has none', async () => {
    const made = await connection({ 'id-token': '' })
    assert.equal(await subjectSeen(made), 'robot-1')
    made.close()
  })

  it('is refused where its id-token has ended and nothing can renew it', async () => {
    await assert.rejects(connection({ 'id-token': idToken(-60), 'refresh-token': '' }), (error: Error) => {
      assert.equal('code' in error && error.code, 'E_CREDENTIAL_PLUGIN')
      assert.match(error.message, /has no refresh-token/)
      return true
    })
  })
})
