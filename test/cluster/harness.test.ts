/**
 * The cluster is what it claims to be. Run inside it: npm run cluster -- exec node --test test/cluster/harness.test.ts
 */
import assert from 'node:assert/strict'
import { lookup } from 'node:dns/promises'
import { connect } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { attempt, run } from './lib/command.ts'
import { type Link, linksInside, linksOutside, packetsSentOutside, sniffOutside } from './lib/outside.ts'
import { ask } from './lib/requests.ts'
import { createScratch, type Scratch } from './lib/scratch.ts'
import { fixtureTags, localRegistry, nodeAddress, registryAddress } from './lib/settings.ts'
import { until } from './lib/wait.ts'

const UNSERVED_SERVICE_ADDRESS = '10.96.255.254'
/** Reserved for documentation (RFC 5737): nobody is there. */
const OUTSIDE_ADDRESS = '192.0.2.1'
/** Everything this test might leak, as tcpdump says it. */
const LEAKS = `net 10.96.0.0/16 or net 10.244.0.0/16 or host ${nodeAddress} or host ${OUTSIDE_ADDRESS} or port 53`
const LEAK_MARK = 'nowhere-kn-rollout.example'

let scratch: Scratch
before(async () => {
  scratch = await createScratch()
})
after(() => scratch.remove())

describe('nothing leaves the cluster', { timeout: 120_000 }, () => {
  test('its network has no route outside', async () => {
    const routes = JSON.parse(await run(['ip', '-json', 'route', 'show', 'table', 'all']))
    const destinations = routes.filter(({ type }: Route) => type === undefined).map(({ dst }: Route) => dst)
    assert.deepEqual(new Set(destinations), new Set(['10.96.0.0/16', '10.244.0.0/24', 'fe80::/64']))
  })

  test('it shares no network interface with the machine', async () => {
    const ours = await linksInside()
    const theirs = await linksOutside()
    const isPair = (one: Link, other: Link) => one.ifindex === other.link_index && other.ifindex === one.link_index
    assert.ok(ours.some(({ ifname }) => ifname === 'pods0'))
    assert.deepEqual(
      theirs.filter((their) => ours.some((our) => isPair(our, their))),
      [],
    )
  })

  test('an address outside is refused at once', async () => {
    assert.deepEqual(await dial(OUTSIDE_ADDRESS), { code: 'ENETUNREACH', atOnce: true })
  })

  test('a service address that nothing serves is refused at once', async () => {
    assert.deepEqual(await dial(UNSERVED_SERVICE_ADDRESS), { code: 'ECONNREFUSED', atOnce: true })
  })

  test('a Pod has no way outside either', async () => {
    const asPod = ['ip', 'route', 'get', OUTSIDE_ADDRESS, 'from', '10.244.0.200', 'iif', 'pods0']
    assert.match((await attempt(asPod)).errors, /unreachable/)
  })

  test('names of the world are refused at once', async () => {
    const begin = performance.now()
    await assert.rejects(lookup(LEAK_MARK))
    assert.equal((await attempt(['busybox', 'nslookup', LEAK_MARK, nodeAddress])).code, 1)
    assert.ok(performance.now() - begin < 1000)
  })

  test('no packet is seen on the machine under load', async (context) => {
    await scratch.deploy('loaded', { image: `${localRegistry}/fixture:1` })
    const sniffer = await sniffOutside(LEAKS)
    context.after(sniffer.stop)
    const before = await packetsSentOutside()
    await Promise.all([makeRequests(1000), goAstray()])
    context.diagnostic(`packets the machine itself sent meanwhile: ${(await packetsSentOutside()) - before}`)
    assert.deepEqual(
      (await sniffer.stop()).filter((packet) => !isSomeoneElses(packet)),
      [],
    )
  })
})

describe('a Service made of the fixture', { timeout: 120_000 }, () => {
  before(() => scratch.deploy('hello', { image: `${localRegistry}/fixture:2`, tag: 'latest' }))

  test('answers at the ingress with the name of its Revision and its build', async () => {
    await answersAs('hello', 'hello-00001', '2')
  })

  test('answers at its tag URL', async () => {
    await answersAs('latest-hello', 'hello-00001', '2')
  })

  test('counts its requests where the API server can read them', async () => {
    await answersAs('hello', 'hello-00001', '2')
    const [pod] = (await scratch.kubectl('get', 'pods', '--output=name', ...ofRevision('hello-00001'))).split('\n')
    const path = `/api/v1/namespaces/${scratch.namespace}/pods/${pod?.replace('pod/', '')}:9091/proxy/metrics`
    const counted = /^kn_serving_invocation_duration_seconds_count\{.*http_response_status_code="200".*\} (\d+)$/m
    const isCounted = async () => Number(counted.exec(await scratch.kubectl('get', '--raw', path))?.[1] ?? 0) > 0
    await until('The request is counted', isCounted, 10)
  })

  test('goes to zero within seconds when its window is short', async () => {
    const replicas = ['deployment', 'hello-00001-deployment', '--output=jsonpath={.spec.replicas}']
    const isAtZero = async () => (await scratch.kubectl('get', ...replicas)) === '0'
    await until('The Revision is scaled to zero', isAtZero, 60)
    assert.equal((await ask(`hello.${scratch.namespace}`)).status, 200)
  })
})

test('a crash loop heals, counted in a folder that outlives the container', { timeout: 120_000 }, async () => {
  const env = { CRASH_STARTS: '1' }
  await scratch.deploy('healing', { image: `${localRegistry}/fixture:1`, env, stateFolder: '/state' })
  const restarts = '--output=jsonpath={.items[0].status.containerStatuses[*].restartCount}'
  assert.match(await scratch.kubectl('get', 'pods', restarts, ...ofRevision('healing-00001')), /1/)
})

describe('the registry', { timeout: 120_000 }, () => {
  const digest = async (name: string) => (await run(['crane', 'digest', `${registryAddress}/${name}`])).trim()

  test('holds the fixture under tags whose digests differ', async () => {
    const digests = await Promise.all(fixtureTags.map((tag) => digest(`fixture:${tag}`)))
    assert.equal(new Set(digests).size, fixtureTags.length)
  })

  test('lets a tag be moved, and a new Revision follows it while the old one stays', async () => {
    const name = `moving-${scratch.namespace}`
    const image = `${registryAddress}/${name}:latest`
    const move = (tag: string) => run(['crane', 'copy', `${registryAddress}/fixture:${tag}`, image])
    await move('1')
    await scratch.deploy('moving', { image })
    await move('2')
    await scratch.deploy('moving', { image, env: { CHANGED: 'yes' } })
    const images = '--output=jsonpath={.items[*].status.containerStatuses[0].imageDigest}'
    const resolved = await scratch.kubectl('get', 'revisions', images, '--selector=serving.knative.dev/service=moving')
    const expected = [await digest('fixture:1'), await digest('fixture:2')]
    assert.deepEqual(
      resolved.split(' ').map((found) => found.split('@')[1]),
      expected,
    )
    await answersAs('moving', 'moving-00002', '2')
  })
})

interface Route {
  readonly type?: string
  readonly dst: string
}

/** How a connection to port 80 fails; "at once" is well under the second that a first retransmission takes. */
function dial(host: string): Promise<{ code: string; atOnce: boolean }> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: 80, timeout: 2000 })
    socket.on('connect', () => reject(new Error(`${host} answered.`)))
    socket.on('timeout', () => socket.destroy(new Error(`${host} neither answered nor refused.`)))
    socket.on('error', ({ code = 'none' }: NodeJS.ErrnoException) =>
      resolve({ code, atOnce: performance.now() - begin < 500 }),
    )
  })
}

/** Requests to a real Service, 50 at a time. */
async function makeRequests(count: number): Promise<void> {
  const batch = 50
  for (let made = 0; made < count; made += batch) {
    await Promise.all(Array.from({ length: batch }, () => ask(`loaded.${scratch.namespace}`)))
  }
}

/** What could leave if anything could: connections to nobody, and questions about unknown names. */
async function goAstray(): Promise<void> {
  const question = ['busybox', 'nslookup', LEAK_MARK]
  const lost = [OUTSIDE_ADDRESS, UNSERVED_SERVICE_ADDRESS].map(dial)
  await Promise.all([...lost, attempt([...question, nodeAddress]), attempt([...question, OUTSIDE_ADDRESS])])
}

/** Name queries of other programs on the machine do leave it; they do not ask for our name. */
function isSomeoneElses(packet: string): boolean {
  return /\.53[ :]/.test(packet) && !packet.includes(LEAK_MARK)
}

/** Waits, since Knative calls a Service Ready a moment before the ingress routes to its new Revision. */
async function answersAs(name: string, revision: string, build: string): Promise<void> {
  const expected = `{"revision":"${revision}","build":"${build}"`
  const host = `${name}.${scratch.namespace}`
  await until(`${host} answers ${expected}`, async () => (await ask(host)).body.startsWith(expected), 10)
}

function ofRevision(name: string): readonly string[] {
  return [`--selector=serving.knative.dev/revision=${name}`]
}
