/** A secret that was put in the wrong place is not told. People do so, and what they get for it is printed. */
import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { stringify } from 'yaml'
import { type ConnectionSource, connect } from '../../src/kubernetes/auth/connect.ts'
import { toldBy, warnings, wordsOf } from './support/hold.ts'
import { good, secret, seenOf, withCluster } from './support/kubeconfigs.ts'

const pem = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`
const withUser = (user: object) => JSON.stringify({ ...good, users: [{ name: 'robot', user }] })
const long = Buffer.from(`{"token":"${secret}","is":"a token as it is found in files"}`).toString('base64url')

describe('a secret that was put in the wrong place is not told', () => {
  const content = (text: string): ConnectionSource => ({ kubeconfig: { content: text }, env: {} })
  const rows: readonly [string, ConnectionSource, string][] = [
    ['a whole kubeconfig in KUBECONFIG', { env: { KUBECONFIG: stringify(good) } }, 'E_KUBECONFIG_READ'],
    ['a token in KUBECONFIG', { env: { KUBECONFIG: long } }, 'E_KUBECONFIG_MISSING'],
    ['a token as the path of a kubeconfig', { kubeconfig: { file: long }, env: {} }, 'E_KUBECONFIG_READ'],
    ['a key as the path of one', content(withUser({ token: 'a', 'client-key': pem })), 'E_CREDENTIALS'],
    ['a token as the path of one', content(withUser({ tokenFile: long })), 'E_CREDENTIALS'],
    ['a key that is none', content(withUser({ token: 'a', 'client-key-data': 'aHVudGVyMg==' })), 'E_CREDENTIALS'],
    ['a token with a line break', content(withUser({ token: `${secret}\n${secret}` })), 'E_CREDENTIALS'],
    ['a password in the server', content(withCluster({ server: `https://a:${secret}@k` })), 'E_KUBECONFIG_INVALID'],
    ['a token as the server', content(withCluster({ server: secret })), 'E_KUBECONFIG_INVALID'],
    ['a password without a scheme', content(withCluster({ 'proxy-url': `${secret}@proxy` })), 'E_PROXY'],
    [
      'a token that a plugin prints bare',
      content(withUser({ exec: { command: process.execPath, args: ['-p', `"${secret}"`] } })),
      'E_CREDENTIAL_PLUGIN',
    ],
  ]
  for (const [what, source, code] of rows)
    it(what, async () => {
      const { refusal } = await toldBy(async () => {
        const { transport, close } = await connect(source)
        await transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(1_000) }).finally(close)
      })
      assert.equal(refusal?.code, code)
      const words = refusal ? wordsOf(refusal) : ''
      // The parser of JSON quotes but ten letters.
      for (const each of [secret.slice(0, 7), long]) assert.ok(!words.includes(each), words)
    })
})

test('a value that the YAML library warns of is not printed by it', async (t) => {
  const told = warnings(t)
  await seenOf({ kubeconfig: { content: `${stringify(good)}x: !secret ${secret}\n` }, env: {} })
  assert.deepEqual(await told(), [])
})

describe('a path is told as it was written', () => {
  for (const file of [
    './kube/config.yaml',
    '/srv/ci/acme/_temp/kubeconfig_1764000000',
    'C:\\Users\\Jörg\\.kube\\config',
  ])
    it(file, async () => {
      const { refusal } = await toldBy(() => connect({ kubeconfig: { file }, env: {} }))
      assert.ok(refusal?.message.includes(file), refusal?.message)
    })
})
