import assert from 'node:assert/strict'
import { getEventListeners, once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createProxy, type IncomingMessage, type Server } from 'node:http'
import { createServer, type Server as TlsServer } from 'node:https'
import { type AddressInfo, connect as connectSocket, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { connect } from '../../../src/kubernetes/auth/connect.ts'
import { inCluster } from '../../../src/kubernetes/auth/in-cluster.ts'
import { timedOut } from '../../../src/kubernetes/http/timeout.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { until } from '../../cluster/lib/wait.ts'
import { type ForwardProxy, goodLogin, startForwardProxy } from '../../reliability/chaos/forward-proxy.ts'

const folder = new URL('../tls/', import.meta.url)
const patient = () => AbortSignal.timeout(5_000)

type Seen = {
  readonly url: string
  readonly authorization?: string
  readonly name: string
  readonly acting?: string
}

/** An HTTPS server that tells what it saw, in a room of its own for files. */
let server: TlsServer
let room: string
let port: number
const statusFor = ({ url = '', socket, headers: { authorization = '' } }: IncomingMessage): number => {
  if (url.endsWith('/overloaded')) return 503
  const isRejected = rejects.next-- > 0 || leaving.has(socket) || dead.has(authorization)
  return isRejected || url.includes('/proxy/') ? 401 : 200
}

/** Answers 401 to these. */
const dead = new Set<string>()
const rejects = { next: 0 }
const connections = new Set<Socket>()
/** As a server that is being taken away: it answers 401 on these, whatever comes. */
const leaving = new Set<Socket>()

before(async () => {
  const [key, cert] = await Promise.all(['server.key', 'server.crt'].map((file) => readFile(new URL(file, folder))))
  room = await mkdtemp(join(tmpdir(), 'kn-rollout-'))
  server = createServer({ key, cert }, (request, response) => {
    const { authorization } = request.headers
    if (request.url?.endsWith('/silence')) return
    if (request.url?.endsWith('/endless')) return void response.write('first')
    const name = 'servername' in request.socket ? String(request.socket.servername) : ''
    response.statusCode = statusFor(request)
    connections.add(request.socket)
    const acting = request.headers['impersonate-group']
    response.end(JSON.stringify({ url: request.url, authorization, name, acting }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await rm(room, { recursive: true })
})

const config = (user: string, cluster = `certificate-authority: ${new URL('server.crt', folder).pathname}`) => ({
  content: `
kind: Config
current-context: here
clusters: [{ name: k, cluster: { server: "https://127.0.0.1:${port}/prefix", tls-server-name: kube.test, ${cluster} } }]
users: [{ name: robot, user: ${user} }]
contexts: [{ name: here, context: { cluster: k, user: robot, namespace: shop } }]
`,
})

const connection = (user: string, cluster?: string, env = {}) =>
  connect({ kubeconfig: config(user, cluster), env }, { pausesMs: [1] })

const ask = async (of: Awaited<ReturnType<typeof connect>>, fresh = false): Promise<Seen> => {
  const response = await of.transport({ method: 'GET', path: '/api?a=b' }, { signal: patient(), fresh })
  return JSON.parse(await drained(response))
}

const drained = async ({ body }: ApiResponse): Promise<string> => {
  let text = ''
  for await (const chunk of body) text += chunk
  return text
}

/** The message of a 401. */
const rejection = async (of: Awaited<ReturnType<typeof connect>>): Promise<string> => {
  const response = await of.transport({ method: 'GET', path: '/api' }, { signal: patient() })
  assert.equal(response.status, 401)
  return JSON.parse(await drained(response)).message
}

describe('A connection', () => {
  it('carries the token, checks the certificate by the name given, and keeps the path of the server', async () => {
    const made = await connection('{ token: abc }')
    assert.deepEqual(await ask(made), { url: '/prefix/api?a=b', authorization: 'Bearer abc', name: 'kube.test' })
    assert.deepEqual([made.context, made.namespace, made.warnings], ['here', 'shop', []])
    made.close()
  })

  it('sends nothing to a path that leads elsewhere than it says', async () => {
    const made = await connection('{ token: abc }')
    const signal = patient()
    for (const path of ['/../api/v1/secrets', '/a/%2e%2e/b', '/a\\..\\b', `//127.0.0.1:${port}/x`])
      await assert.rejects(made.transport({ method: 'GET', path }, { signal }), { code: 'E_API_PATH' })
    made.close()
  })

  it('acts for whom the kubeconfig says', async () => {
    const made = await connection('{ token: abc, as: robot, as-groups: [ci, deployers] }')
    assert.equal((await ask(made)).acting, 'ci, deployers')
    made.close()
  })

  it('reads a token file anew for each request', async () => {
    const file = join(room, 'token')
    await writeFile(file, 'one\n')
    const made = await connection(`{ tokenFile: ${file} }`)
    assert.equal((await ask(made)).authorization, 'Bearer one')
    await writeFile(file, 'two\n')
    assert.equal((await ask(made)).authorization, 'Bearer two')
    made.close()
  })

  it('says so when certificates are not checked', async () => {
    const made = await connection('{ token: abc }', 'insecure-skip-tls-verify: true')
    assert.equal((await ask(made)).url, '/prefix/api?a=b')
    assert.equal(made.warnings.length, 1)
    made.close()
  })

  it('keeps one socket, and takes a new one when asked for a fresh one', async () => {
    const sockets = new Set<unknown>()
    server.on('secureConnection', (socket) => sockets.add(socket))
    const made = await connection('{ token: abc }')
    for (const fresh of [false, false, true]) await ask(made, fresh)
    assert.equal(sockets.size, 2)
    made.close()
  })

  it('throws all sockets away when one gave no answer in time', async () => {
    const sockets = new Set<unknown>()
    const made = await connection('{ token: abc }')
    server.on('secureConnection', (socket) => sockets.add(socket))
    const two = () => Promise.all([ask(made), ask(made)])
    await two()
    await two()
    assert.equal(sockets.size, 2)
    const late = new AbortController()
    const unanswered = made.transport({ method: 'GET', path: '/silence' }, { signal: late.signal })
    await once(server, 'request')
    late.abort(timedOut(10_000))
    await assert.rejects(unanswered)
    await two()
    assert.equal(sockets.size, 4)
    made.close()
  })

  it('goes through the proxy of the environment, and through that of the kubeconfig before it', async () => {
    const asked: string[] = []
    const proxy: Server = createProxy().on('connect', (request, socket) => {
      asked.push(request.headers['proxy-authorization'] ?? 'nobody')
      const onward = connectSocket(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 ok\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const ca = `certificate-authority: ${new URL('server.crt', folder).pathname}`
    const made = await connection('{ token: abc }', `${ca}, proxy-url: "http://robot:pass@${address}"`)
    assert.equal((await ask(made)).name, 'kube.test')
    await ask(made)
    assert.deepEqual(asked, [`Basic ${Buffer.from('robot:pass').toString('base64')}`])
    made.close()
    proxy.close()
  })

  it('asks a credential plugin, and asks it again when its token died', async () => {
    const count = join(room, 'count')
    await writeFile(count, '')
    const script = `const fs=require('fs');fs.appendFileSync('${count}','x');const token='t'+fs.readFileSync('${count}').length;console.log(JSON.stringify({kind:'ExecCredential',status:{token}}))`
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] }
    const made = await connection(JSON.stringify({ exec }))
    assert.equal((await ask(made)).authorization, 'Bearer t1')
    dead.add('Bearer t1')
    assert.equal((await ask(made)).authorization, 'Bearer t2')
    made.close()
  })

  it('takes a 401 of an app, behind the API server, for the answer of the app', async () => {
    const count = join(room, 'asked')
    const script = `require('fs').appendFileSync('${count}','x');console.log(JSON.stringify({kind:'ExecCredential',status:{token:'t'}}))`
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] }
    const made = await connection(JSON.stringify({ exec }))
    const signal = new AbortController().signal
    const { status } = await made.transport({ method: 'GET', path: '/api/v1/pods/a:8012/proxy/' }, { signal })
    assert.deepEqual([status, await readFile(count, 'utf8')], [401, 'x'])
    made.close()
  })

  it('ends a credential plugin that still runs when it is closed', async () => {
    const pidFile = join(room, 'pid')
    const script = `[ -f '${pidFile}' ] || { : > '${pidFile}'; echo '{"status":{"token":"first"}}'; exit; }
      echo $$ > '${pidFile}'; exec sleep 60`
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh', args: ['-c', script] }
    const made = await connection(JSON.stringify({ exec }))
    dead.add('Bearer first')
    const asked = made.transport({ method: 'GET', path: '/api' }, { signal: patient() })
    const pid = async () => Number(await readFile(pidFile, 'utf8'))
    await until('the plugin runs again', async () => (await pid()) > 0, 5)
    made.close()
    await asked.catch(() => undefined)
    const isRunning = async () =>
      !/\) [ZX]/.test(await readFile(`/proc/${await pid()}/stat`, 'utf8').catch(() => ') Z'))
    await until('the plugin has ended', async () => !(await isRunning()), 3)
  })

  it('leaves nothing behind on a signal that outlives its requests', async () => {
    const made = await connection('{ token: abc }')
    const { signal } = new AbortController()
    for (let round = 0; round < 3; round++) {
      await drained(await made.transport({ method: 'GET', path: '/' }, { signal }))
    }
    await until('no request listens any more', async () => getEventListeners(signal, 'abort').length === 0, 2)
    made.close()
  })

  it('says what is wrong with a credential plugin when its token died', async () => {
    const ran = join(room, 'ran')
    const script = `const fs=require('fs');if(fs.existsSync('${ran}'))throw new Error('the cloud is down');fs.writeFileSync('${ran}','');console.log('{"status":{"token":"only"}}')`
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] }
    const made = await connection(JSON.stringify({ exec }))
    dead.add('Bearer only')
    assert.match(await rejection(made), /newer ones\. The credential plugin .* failed: .*the cloud is down/s)
    made.close()
  })

  for (const [how, spoil] of [
    ['empty', (file: string) => writeFile(file, '')],
    ['two lines', (file: string) => writeFile(file, 'two\nthree\n')],
    ['gone', (file: string) => rm(file)],
  ] as const)
    it(`goes on by the token that it read, where its file is ${how} now, and says so when that token died`, async () => {
      const file = join(room, 'spoiled')
      await writeFile(file, `one ${how}\n`)
      const made = await connection(`{ tokenFile: ${file} }`)
      await ask(made)
      await spoil(file)
      assert.equal((await ask(made)).authorization, `Bearer one ${how}`)
      dead.add(`Bearer one ${how}`)
      assert.match(await rejection(made), /newer ones\. No usable credentials for "robot": /)
      made.close()
    })

  for (const [what, path] of [
    ['a 401 on the way to an app', '/api/v1/pods/a:8012/proxy/'],
    ['an answer from in front of the API server', '/overloaded'],
  ] as const)
    it(`takes ${what} for no proof of a newer token`, async () => {
      const file = join(room, 'renewed')
      await writeFile(file, `good, ${what}\n`)
      const made = await connection(`{ tokenFile: ${file} }`)
      await ask(made)
      await writeFile(file, `wrong, ${what}\n`)
      dead.add(`Bearer wrong, ${what}`)
      await drained(await made.transport({ method: 'GET', path }, { signal: patient() }))
      assert.equal((await ask(made)).authorization, `Bearer good, ${what}`)
      made.close()
    })

  it('asks on a new connection where those that it has reject what was accepted before', async () => {
    const made = await connection('{ token: abc }')
    await ask(made)
    for (const socket of connections) leaving.add(socket)
    assert.equal((await ask(made)).authorization, 'Bearer abc')
    const { size } = connections
    assert.equal((await ask(made)).authorization, 'Bearer abc')
    assert.equal(connections.size, size, 'the new connection is kept, and no rejecting one')
    made.close()
  })

  it('waits for a server that has just come and rejects everybody', async () => {
    const made = await connection('{ token: known }')
    await ask(made)
    rejects.next = 2
    assert.equal((await ask(made)).authorization, 'Bearer known')
    made.close()
  })

  it('names a credential plugin whose newer token is rejected, too', async () => {
    const ran = join(room, 'ran-well-once')
    const script = `const fs=require('fs');const again=fs.existsSync('${ran}');fs.writeFileSync('${ran}','');console.log(JSON.stringify({status:{token:again?'wrong':'right'}}))`
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] }
    const made = await connection(JSON.stringify({ exec }))
    await ask(made)
    for (const token of ['wrong', 'right']) dead.add(`Bearer ${token}`)
    assert.match(
      await rejection(made),
      /newer ones\. The credential plugin .* failed: the API server rejected what it returned/s,
    )
    made.close()
  })

  it('goes on by the token that was accepted, where the file of a token has a wrong one', async () => {
    const file = join(room, 'replaced')
    await writeFile(file, 'accepted\n')
    const made = await connection(`{ tokenFile: ${file} }`)
    await ask(made)
    dead.add('Bearer not-yet-known')
    await writeFile(file, 'not-yet-known\n')
    for (let round = 0; round < 2; round++) assert.equal((await ask(made)).authorization, 'Bearer accepted')
    await writeFile(file, 'newest\n')
    assert.equal((await ask(made)).authorization, 'Bearer newest')
    dead.add('Bearer newest')
    await writeFile(file, 'not-yet-known\n')
    assert.match(
      await rejection(made),
      /newer ones\. No usable credentials for "robot": the API server rejected the newest/,
    )
    made.close()
  })

  it('runs a credential plugin beside the kubeconfig that names it, and none of the working directory', async () => {
    const folder = await mkdtemp(join(room, 'beside-'))
    await writeFile(join(folder, 'plugin'), `#!/bin/sh\necho '{"status":{"token":"beside"}}'\n`, { mode: 0o755 })
    const user = JSON.stringify({ exec: { apiVersion: 'client.authentication.k8s.io/v1', command: './plugin' } })
    const file = join(folder, 'config')
    await writeFile(file, config(user).content)
    const made = await connect({ kubeconfig: { file }, env: {} })
    assert.equal((await ask(made)).authorization, 'Bearer beside')
    made.close()
    await assert.rejects(connection(user), { code: 'E_CREDENTIAL_PLUGIN', message: /its path is relative/ })
  })

  it('tells a credential plugin what is wanted of it', async () => {
    const script =
      'const { kind, apiVersion } = JSON.parse(process.env.KUBERNETES_EXEC_INFO);console.log(JSON.stringify({kind,apiVersion,status:{token:apiVersion+process.env.FLAVOUR}}))'
    const args = ['-e', script]
    const env = [{ name: 'FLAVOUR', value: '!' }]
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args, env }
    const made = await connection(JSON.stringify({ exec }))
    assert.equal((await ask(made)).authorization, 'Bearer client.authentication.k8s.io/v1!')
    made.close()
  })

  it('says when a token or a client certificate ends, the sooner of both, and of none that can be renewed', async () => {
    const token = `e30.${Buffer.from('{"exp":1800000000}').toString('base64url')}.x`
    const file = join(room, 'jwt')
    await writeFile(file, token)
    const [cert, key] = ['server.crt', 'server.key'].map((name) => new URL(name, folder).pathname)
    const pair = `client-certificate: ${cert}, client-key: ${key}`
    const users = [
      `{ token: ${token} }`,
      `{ tokenFile: ${file} }`,
      `{ ${pair} }`,
      `{ token: ${token}, ${pair} }`,
      `{ tokenFile: ${file}, ${pair} }`,
    ]
    const made = await Promise.all(users.map((user) => connection(user)))
    const [ofToken, ofCertificate] = [1_800_000_000_000, Date.parse('2126-10-31T12:09:39Z')]
    assert.deepEqual(
      made.map(({ endsAtMs }) => endsAtMs),
      [ofToken, undefined, ofCertificate, ofToken, ofCertificate],
    )
    for (const each of made) each.close()
  })

  it('breaks off an answer that goes on when its signal aborts', async () => {
    const made = await connection('{ token: abc }')
    const end = new AbortController()
    const { body } = await made.transport({ method: 'GET', path: '/endless' }, { signal: end.signal })
    await assert.rejects(async () => {
      for await (const _ of body) end.abort()
    })
    made.close()
  })

  it('bears a signal that aborts the moment its answer is whole, as a watch that ends does', async () => {
    const made = await connection('{ token: abc }')
    for (let round = 0; round < 50; round++) {
      const end = new AbortController()
      const { body } = await made.transport({ method: 'GET', path: '/' }, { signal: end.signal })
      for await (const _ of body);
      end.abort()
    }
    assert.equal((await ask(made)).name, 'kube.test')
    made.close()
  })

  it('breaks off when its signal aborts', async () => {
    const made = await connection('{ token: abc }')
    const request = made.transport({ method: 'GET', path: '/' }, { signal: AbortSignal.abort() })
    await assert.rejects(request)
    made.close()
  })
})

describe('A proxy that asks for a password', () => {
  let proxy: ForwardProxy
  before(async () => {
    proxy = await startForwardProxy()
  })
  after(() => proxy.close())
  const ca = `certificate-authority: ${new URL('server.crt', folder).pathname}`
  const by = (login: string) => connection('{ token: abc }', `${ca}, proxy-url: "${proxy.url(login)}"`)

  it('lets those through who have it', async () => {
    const made = await by(goodLogin)
    assert.equal((await ask(made)).name, 'kube.test')
    made.close()
  })

  it('is named, with the setting that holds the password and without the password, to those who have it not', async () => {
    for (const login of ['', 'robot:wrong']) {
      const made = await by(login)
      await assert.rejects(ask(made), (error: Error) => {
        assert.equal('code' in error && error.code, 'E_PROXY_PASSWORD')
        assert.match(error.message, new RegExp(`The proxy ${proxy.host} `))
        assert.match('cure' in error ? String(error.cure) : '', /proxy-url of the kubeconfig/)
        assert.doesNotMatch(error.message, /wrong/)
        return true
      })
      made.close()
    }
  })
})

describe('No connection is made', () => {
  const refusals: readonly [string, string, string | undefined, string][] = [
    ['with an empty token', '{ token: "" }', undefined, 'E_CREDENTIALS'],
    ['without any credentials', '{}', undefined, 'E_CREDENTIALS'],
    ['with a certificate that is not there', '{ client-certificate: nope.crt }', undefined, 'E_CREDENTIALS'],
    ['with a plugin that is not there', '{ exec: { command: no-such-plugin } }', undefined, 'E_CREDENTIAL_PLUGIN'],
  ]
  for (const [why, user, cluster, code] of refusals) it(why, () => assert.rejects(connection(user, cluster), { code }))

  for (const [proxy, scheme] of [
    ['socks5://127.0.0.1:1', 'socks5'],
    ['SOCKS4A://127.0.0.1:1', 'SOCKS4A'],
    ['socks+tls://127.0.0.1:1', 'socks\\+tls'],
    ['robot:secret@127.0.0.1:1', 'unknown'],
    ['https://', 'https'],
    ['http://robot:100%@127.0.0.1:1', 'http'],
  ] as const)
    it(`through a proxy of a kind that Node would pass by, which is named by its scheme: ${scheme}`, () =>
      assert.rejects(connection('{ token: abc }', `proxy-url: "${proxy}"`), {
        code: 'E_PROXY',
        message: new RegExp(`the scheme "${scheme}"`),
      }))

  it('when a proxy takes the call and says nothing', async () => {
    const taken: { destroy: () => unknown }[] = []
    const proxy = createProxy().on('connect', (_, socket) => taken.push(socket))
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const made = await connection('{ token: abc }', `proxy-url: "http://${address}"`)
    const request = made.transport({ method: 'GET', path: '/' }, { signal: AbortSignal.timeout(50) })
    await assert.rejects(request)
    made.close()
    for (const socket of taken) socket.destroy()
    proxy.close()
  })

  it('with a certificate nobody vouches for', async () => {
    const made = await connection('{ token: abc }', 'extensions: []')
    await assert.rejects(ask(made), { code: 'E_API_CERTIFICATE' })
    made.close()
  })

  it('with a token file that became empty', async () => {
    const file = join(room, 'emptied')
    await writeFile(file, '')
    const made = await connection(`{ tokenFile: ${file} }`)
    await assert.rejects(ask(made), { code: 'E_CREDENTIALS' })
    made.close()
  })

  it('without a kubeconfig, a home or a pod', () =>
    assert.rejects(connect({ env: {} }), { code: 'E_KUBECONFIG_MISSING' }))

  it('by a file that is not there', () =>
    assert.rejects(connect({ kubeconfig: { file: join(room, 'nope') }, env: {} }), { code: 'E_KUBECONFIG_READ' }))
})

describe('In a pod', () => {
  const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '6443' }

  it('the service account that is mounted is taken', async () => {
    await writeFile(join(room, 'namespace'), 'ci\n')
    const chosen = await inCluster(env, room)
    assert.equal(chosen?.server.href, 'https://[fd00::1]:6443/')
    assert.equal(chosen?.namespace, 'ci')
    assert.equal(chosen?.user.tokenFile, join(room, 'token'))
  })

  it('nothing is taken of it unless it is asked for', async () => {
    await assert.rejects(connect({ env }), {
      code: 'E_KUBECONFIG_MISSING',
      message: /not set or empty/,
      cure: /secret/,
    })
    await assert.rejects(connect({ kubeconfig: { account: 'in-cluster' }, env: {} }), { code: 'E_NOT_IN_CLUSTER' })
  })

  it('without a mounted account nothing is', async () => {
    assert.equal(await inCluster(env, join(room, 'nope')), undefined)
    assert.equal(await inCluster({}, room), undefined)
  })
})
