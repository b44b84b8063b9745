/** A credential plugin that works once and then goes wrong, by real processes: what it gave first goes on. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { pluginCredentials } from '../../../src/kubernetes/auth/credential-plugin.ts'
import { until } from '../../cluster/lib/wait.ts'

const apiVersion = 'client.authentication.k8s.io/v1'
const prints = (status: object): string => `printf %s '${JSON.stringify({ kind: 'ExecCredential', status })}'`
const good = prints({ token: 'good' })

const aFolder = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'plugin-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

type Wish = { readonly limitMs?: number; readonly env?: JsonObject[]; readonly as?: string }

/** The plugin that runs these shell scripts, the last one for ever; each in the folder. */
const plugin = async (
  folder: string,
  [first, ...later]: readonly string[],
  { limitMs = 20_000, env, as }: Wish = {},
) => {
  const script = `cd '${folder}'; echo >> runs
    if [ $(wc -l < runs) = 1 ]; then ${first}
    else ${later.join('\n') || first}
    fi`
  const exec = { apiVersion, command: 'sh', args: ['-c', script], ...(env && { env }) }
  const server = new URL('https://127.0.0.1:1')
  return pluginCredentials(
    { where: 'kubeconfig', context: 'here', server, cluster: {}, user: { exec, ...(as && { as }) }, userName: 'robot' },
    limitMs,
  )
}

const pidIn = async (folder: string): Promise<number> => Number(await readFile(join(folder, 'pid'), 'utf8'))

/** What has ended and was not waited for is a zombie. */
const isRunning = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')
  return !/\) [ZX]/.test(stat)
}

const ended = async (folder: string): Promise<void> => {
  const pid = await pidIn(folder)
  await until(`process ${pid} has ended`, async () => !(await isRunning(pid)), 5)
}

describe('A plugin whose second run goes wrong leaves the credentials of the first in use, and is named', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['by a token with a line break', prints({ token: 'a\nb' }), /not allowed in an HTTP header/],
    ['by a token with a control character', prints({ token: 'a\u0007b' }), /not allowed in an HTTP header/],
    ['by a certificate that is none', prints({ clientCertificateData: 'x', clientKeyData: 'y' }), /invalid/],
    ['by a certificate without a key', prints({ clientCertificateData: 'x' }), /without its key/],
    ['by no token', prints({}), /neither a token nor a certificate/],
    ['by a page', "echo '<html>maintenance</html>'", /neither a token nor a certificate/],
    ['by its exit code', 'echo the cloud is down >&2; exit 3', /the cloud is down/],
  ]
  for (const [how, script, why] of cases)
    it(how, async (t) => {
      const made = await plugin(await aFolder(t), [good, script])
      assert.equal(await made.renew(), false)
      assert.deepEqual(await made.credentials(), { headers: { authorization: 'Bearer good' } })
      assert.match(made.problem()?.message ?? '', /^The credential plugin sh in the kubeconfig failed: /)
      assert.match(made.problem()?.message ?? '', why)
      made.close()
    })

  it('until it works again', async (t) => {
    const folder = await aFolder(t)
    const later = `if [ $(wc -l < runs) = 2 ]; then exit 1; else ${prints({ token: 'newer' })}; fi`
    const made = await plugin(folder, [good, later])
    assert.deepEqual([await made.renew(), await made.renew()], [false, true])
    assert.deepEqual(await made.credentials(), { headers: { authorization: 'Bearer newer' } })
    assert.equal(made.problem(), undefined)
    made.close()
  })
})

it('A plugin of a user who acts for another one gives credentials to act for them, renewed ones too', async (t) => {
  const made = await plugin(await aFolder(t), [good, prints({ token: 'newer' })], { as: 'deployer' })
  const acting = { 'impersonate-user': 'deployer' }
  assert.deepEqual(await made.credentials(), { headers: { ...acting, authorization: 'Bearer good' } })
  assert.equal(await made.renew(), true)
  assert.deepEqual(await made.credentials(), { headers: { ...acting, authorization: 'Bearer newer' } })
  made.close()
})

describe('A plugin that does not end', () => {
  it('is ended with its children when it prints without end', async (t) => {
    const folder = await aFolder(t)
    const made = await plugin(folder, [good, "sh -c 'echo $$ > pid; exec yes' & wait"])
    assert.equal(await made.renew(), false)
    assert.match(made.problem()?.message ?? '', /more than 1 MiB/)
    await ended(folder)
    made.close()
  })

  it('is ended with its children at the limit of its time, whatever signals they ignore', async (t) => {
    const folder = await aFolder(t)
    const stubborn = "trap '' TERM INT HUP; sleep 60 & echo $! > pid; wait; sleep 60"
    const made = await plugin(folder, [good, stubborn], { limitMs: 3_000 })
    assert.equal(await made.renew(), false)
    assert.match(made.problem()?.message ?? '', /no credentials within 3 s/)
    await ended(folder)
    made.close()
  })

  it('is ended when the connection is closed', async (t) => {
    const folder = await aFolder(t)
    const made = await plugin(folder, [good, 'echo $$ > pid; exec sleep 60'])
    const renewal = made.renew()
    await until('it runs', async () => (await pidIn(folder).catch(() => 0)) > 0, 5)
    made.close()
    assert.equal(await renewal, false)
    await ended(folder)
  })

  it('but has given its credentials is believed, though a child of it holds its pipes', async (t) => {
    const folder = await aFolder(t)
    const made = await plugin(folder, [`sleep 60 & echo $! > pid; ${good}`])
    process.kill(await pidIn(folder))
    assert.deepEqual(await made.credentials(), { headers: { authorization: 'Bearer good' } })
    made.close()
  })
})

it('A plugin runs again before its credentials end', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const expirationTimestamp = new Date(Date.now() + 3_600_000).toISOString()
  const made = await plugin(await aFolder(t), [prints({ token: 'first', expirationTimestamp }), good])
  t.after(made.close)
  t.mock.timers.tick(3_600_000)
  t.mock.timers.reset()
  const isRenewed = async () => (await made.credentials()).headers.authorization === 'Bearer good'
  await until('the credentials are new', isRenewed, 5)
})

it('A plugin that has ended is not waited for by the end of this process', async (t) => {
  const waiting = process.listenerCount('exit')
  await plugin(await aFolder(t), [good])
  assert.equal(process.listenerCount('exit'), waiting)
})

it('A plugin that complains shows no value of its variables but those that name a place', async (t) => {
  const env = [
    { name: 'CLOUD_SECRET', value: 'a "secret", with spaces' },
    { name: 'CLOUD_REGION', value: 'eu-central-1' },
  ]
  const complains = 'echo "$CLOUD_SECRET was refused in $CLOUD_REGION" >&2; exit 1'
  const refused = plugin(await aFolder(t), [complains], { env })
  await assert.rejects(refused, { code: 'E_CREDENTIAL_PLUGIN', message: /failed: \*\*\* was refused in eu-central-1/ })
})

describe('An auth provider that only the library knows', () => {
  const tls = new URL('../tls/', import.meta.url)
  const pair = async () => {
    const [cert, key] = await Promise.all(['server.crt', 'server.key'].map((name) => readFile(new URL(name, tls))))
    assert.ok(cert && key)
    const written = { 'client-certificate-data': cert.toString('base64'), 'client-key-data': key.toString('base64') }
    return { cert, key, written }
  }
  const of = (name: string, config: JsonObject, more: JsonObject = {}) => {
    const user = { 'auth-provider': { name, config }, ...more }
    const server = new URL('https://127.0.0.1:1')
    return pluginCredentials({
      where: 'kubeconfig',
      context: 'here',
      server,
      cluster: { server: server.href },
      user,
      userName: 'robot',
    })
  }

  it('gives its token', async () => {
    const made = await of('gcp', { 'access-token': 'abc' })
    assert.deepEqual(await made.credentials(), { headers: { authorization: 'Bearer abc' } })
    made.close()
  })

  it('gives its token beside the client certificate of its user', async () => {
    const { cert, key, written } = await pair()
    const made = await of('gcp', { 'access-token': 'abc' }, written)
    assert.deepEqual(await made.credentials(), { headers: { authorization: 'Bearer abc' }, cert, key })
    made.close()
  })

  it('may give a client certificate alone', async () => {
    const { cert, key, written } = await pair()
    const made = await of('of-another-cloud', {}, written)
    assert.deepEqual(await made.credentials(), { headers: {}, cert, key })
    made.close()
  })

  it('is refused by its name where it gives neither', () =>
    assert.rejects(of('of-another-cloud', {}), {
      code: 'E_CREDENTIAL_PLUGIN',
      message: /of-another-cloud .*neither a token nor a certificate/s,
    }))
})
