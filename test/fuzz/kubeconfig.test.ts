/** Kubeconfigs of any shape: a connection comes of them or one refusal, soon, and neither tells what they hold. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, it, test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { secretsOf } from '../../src/github/masks.ts'
import { connect } from '../../src/kubernetes/auth/connect.ts'
import { proxyFor } from '../../src/kubernetes/http/proxy.ts'
import { hold, toldBy } from './support/hold.ts'
import { hostileJson, hostileText, spoiled } from './support/hostile.ts'
import { good, secret, seenOf, withCluster } from './support/kubeconfigs.ts'

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
    /neither clusters nor contexts|not valid YAML/,
  )
})

describe('certificates are checked', () => {
  it('unless the kubeconfig says otherwise, which is warned of', async () => {
    const asked = await seenOf({ kubeconfig: { content: withCluster({ 'insecure-skip-tls-verify': true }) }, env: {} })
    assert.match(asked, /certificate of 127\.0\.0\.1:1 is not verified/)
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
