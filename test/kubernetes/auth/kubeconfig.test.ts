import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseContext } from '../../../src/kubernetes/auth/kubeconfig.ts'

const config = `
apiVersion: v1
kind: Config
current-context: prod
clusters:
  - { name: k-prod, cluster: { server: "https://prod.example:6443", certificate-authority: ca.crt } }
  - { name: k-test, cluster: { server: "https://test.example" } }
users:
  - { name: robot, user: { token: abc, tokenFile: token } }
contexts:
  - { name: prod, context: { cluster: k-prod, user: robot, namespace: shop } }
  - { name: test, context: { cluster: k-test, user: robot } }
`
const given = (text: string, folder = '/home/ci/.kube') => ({ where: 'kubeconfig', text, folder })

describe('A kubeconfig', () => {
  it('gives the current context, with paths from its own folder', () => {
    const chosen = chooseContext([given(config)])
    assert.equal(chosen.context, 'prod')
    assert.equal(chosen.server.href, 'https://prod.example:6443/')
    assert.equal(chosen.namespace, 'shop')
    assert.equal(chosen.cluster['certificate-authority'], '/home/ci/.kube/ca.crt')
    assert.equal(chosen.user.tokenFile, '/home/ci/.kube/token')
  })

  it('starts a plugin with a separator in its name from its own folder, and finds any other on the PATH', () => {
    const commandOf = (command: string) =>
      chooseContext([given(config.replace('token: abc', `exec: { command: ${command} }`))]).user.exec
    assert.deepEqual(commandOf('../bin/token.sh'), { command: '/home/ci/bin/token.sh' })
    assert.deepEqual(commandOf('/opt/token.sh'), { command: '/opt/token.sh' })
    assert.deepEqual(commandOf('aws'), { command: 'aws' })
  })

  it('gives the context that was asked for', () => {
    const chosen = chooseContext([given(config)], 'test')
    assert.equal(chosen.server.host, 'test.example')
    assert.equal(chosen.namespace, undefined)
  })

  it('is put together of several files, of which the first to name a thing wins', () => {
    const first = 'kind: Config\ncurrent-context: test\nusers: [{ name: robot, user: { token: first } }]\nclusters: []'
    const chosen = chooseContext([given(first, '/a'), given(config, '/b')])
    assert.equal(chosen.context, 'test')
    assert.equal(chosen.user.token, 'first')
  })

  const refusals: readonly [string, string, string | undefined, string, RegExp][] = [
    ['none is current', config.replace(/current-context: .*/, ''), undefined, 'E_CONTEXT', /has no current context/],
    ['the one asked for is not there', config, 'nope', 'E_CONTEXT', /no context "nope"/],
    ['it has no contexts at all', 'kind: Config', undefined, 'E_CONTEXT', /no current context/],
    ['it is no YAML', 'a: [', undefined, 'E_KUBECONFIG_INVALID', /not valid YAML/],
    ['it is some other text', 'hello', undefined, 'E_KUBECONFIG_INVALID', /neither clusters nor contexts/],
    ['it is base64', Buffer.from(config).toString('base64'), undefined, 'E_KUBECONFIG_INVALID', /base64/],
    ['it is empty', '', undefined, 'E_KUBECONFIG_INVALID', /neither/],
    [
      'its server is no address',
      config.replace('https://prod.example:6443', 'prod'),
      undefined,
      'E_KUBECONFIG_INVALID',
      /its server is not a URL/,
    ],
    ...['//other/x', '/k8s//c1', '/k8s/../x', '/k8s/%2E%2e/x', '/k8s\\x', '\\x'].map(
      (path) =>
        [
          `the path of its server is ${path}`,
          config.replace('"https://prod.example:6443"', `'https://prod.example:6443${path}'`),
          undefined,
          'E_KUBECONFIG_INVALID',
          /the path of its server contains/,
        ] satisfies readonly [string, string, string | undefined, string, RegExp],
    ),
  ]
  for (const [why, text, asked, code, message] of refusals)
    it(`is refused when ${why}`, () => {
      assert.throws(() => chooseContext([given(text)], asked), { code, message })
    })

  it('lists its contexts when none can be chosen', () => {
    const none = config.replace(/current-context: .*/, '')
    assert.throws(() => chooseContext([given(none)]), { cure: 'Set `context` to one of: prod, test.' })
  })

  it('never shows what it holds when it is no YAML', () => {
    const broken = 'users:\n  - token: verysecret\n bad'
    assert.throws(
      () => chooseContext([given(broken)]),
      (error: Error) => !error.message.includes('verysecret'),
    )
  })
})
