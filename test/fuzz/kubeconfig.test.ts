/** Kubeconfigs of any shape: a connection comes of them or one refusal, soon, and neither tells what they hold. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, it, test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { secretsOf } from '../../src/ci/kubeconfig-secrets.ts'
import { type ConnectionSource, connect } from '../../src/knative/connect.ts'
import { proxyFor } from '../../src/knative/proxy.ts'
import { hold, toldBy, warnings, wordsOf } from './support/hold.ts'
import { hostileJson, hostileText, spoiled } from './support/hostile.ts'

const secret = 'hunter2-not-for-anyone'
const cluster = { server: 'https://127.0.0.1:1', 'proxy-url': `http://robot:${secret}@127.0.0.1:1` }
const user = { token: secret, username: 'robot', password: secret, 'as-user-extra': { reason: [secret] } }
const good = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'here',
  clusters: [{ name: 'k', cluster }],
  users: [{ name: 'robot', user }],
  contexts: [{ name: 'here', context: { cluster: 'k', user: 'robot', namespace: 'shop' } }],
}

/** All that people would see of the attempt to connect. */
const seenOf = async (source: ConnectionSource): Promise<string> => {
  const { value, refusal } = await toldBy(async () => {
    const { server, context, namespace, warnings, close } = await connect(source)
    close()
    assert.match(namespace, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/)
    return { server, context, namespace, warnings }
  })
  return refusal ? wordsOf(refusal) : JSON.stringify(value)
}

const text = fc.oneof(
  spoiled(good).map((config) => stringify(config)),
  spoiled(good).map((config) => JSON.stringify(config)),
  hostileJson.map((config) => stringify(config)),
  hostileText,
  fc.tuple(fc.nat(600), hostileText).map(([at, junk]) => {
    const whole = stringify(good)
    return whole.slice(0, at) + junk + whole.slice(at)
  }),
)

hold('any kubeconfig connects or is refused, and none of its secrets is told', text, async (content) => {
  secretsOf(content)
  assert.ok(!(await seenOf({ kubeconfig: { content }, env: {} })).includes(secret))
})

hold('any variables of a proxy are read without an exception', fc.array(hostileText, { maxLength: 3 }), (parts) => {
  const blocks = ['10.0.0.0/99', '::/x', '10.0.0.0/-1', '10.0.0.0/8', ...parts]
  proxyFor(new URL('https://10.1.2.3:6443'), { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: blocks.join(',') })
})

const pem = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`
const withUser = (user: object) => JSON.stringify({ ...good, users: [{ name: 'robot', user }] })
const withCluster = (more: object) =>
  JSON.stringify({ ...good, clusters: [{ name: 'k', cluster: { server: cluster.server, ...more } }] })
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
    '/home/runner/work/_temp/kubeconfig_1764000000',
    'C:\\Users\\Jörg\\.kube\\config',
  ])
    it(file, async () => {
      const { refusal } = await toldBy(() => connect({ kubeconfig: { file }, env: {} }))
      assert.ok(refusal?.message.includes(file), refusal?.message)
    })
})

test('a server is a web address without a password, and a namespace is a name', async () => {
  const texts = [
    ...['file:///etc/passwd', 'ftp://k', 'javascript:1'].map((server) => withCluster({ server })),
    ...['../../../api/v1', 'a/b', 'A', ' '].map((namespace) =>
      JSON.stringify({ ...good, contexts: [{ name: 'here', context: { ...good.contexts[0]?.context, namespace } }] }),
    ),
  ]
  for (const content of texts) {
    const { refusal } = await toldBy(() => connect({ kubeconfig: { content }, env: {} }))
    assert.equal(refusal?.code, 'E_KUBECONFIG_INVALID', content)
  }
})

test('a kubeconfig is read only as a regular file, and not without end', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kubeconfigs-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'huge'), ' '.repeat(3 * 1024 * 1024 + 1))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  for (const file of [join(folder, 'huge'), join(folder, 'pipe'), '/dev/zero', folder]) {
    const { refusal } = await toldBy(() => connect({ kubeconfig: { file }, env: {} }))
    assert.equal(refusal?.code, 'E_KUBECONFIG_READ', file)
  }
  const listed = await seenOf({ env: { KUBECONFIG: [join(folder, 'no'), join(folder, 'huge')].join(delimiter) } })
  assert.match(listed, /larger than 3 MiB/)
  assert.match(
    await seenOf({ kubeconfig: { file: '/proc/self/environ' }, env: {} }),
    /neither clusters nor contexts|no YAML/,
  )
})

describe('certificates are checked', () => {
  it('unless the kubeconfig says otherwise, which is warned of', async () => {
    const asked = await seenOf({ kubeconfig: { content: withCluster({ 'insecure-skip-tls-verify': true }) }, env: {} })
    assert.match(asked, /certificate of 127\.0\.0\.1:1 is not checked/)
    const almost = await seenOf({
      kubeconfig: { content: withCluster({ 'insecure-skip-tls-verify': 'yes' }) },
      env: {},
    })
    assert.doesNotMatch(almost, /not checked/)
  })

  it('by the API server even where NODE_TLS_REJECT_UNAUTHORIZED=0 stands in the job, which is warned of', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    assert.match(await seenOf({ kubeconfig: { content: withCluster({}) }, env }), /NODE_TLS_REJECT_UNAUTHORIZED=0/)
  })
})
