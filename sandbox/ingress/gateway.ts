/**
 * The ingress: takes over each KIngress a while after it changed, and answers requests by host. It splits by chance per request,
 * never sticky; a host it does not know (yet) gets its own 404; a Revision without a Pod is waited for, as the activator does.
 * Its state and Ready are told apart: either may come first (live-facts, second pass 6). Facts A.7.
 * Of several replicas each request meets one by chance. A request with Knative's probe header is answered by activator or queue-proxy
 * on any host that has a route, without asking the app (live-facts, third pass).
 */
import type { Key } from '../controllers/queue.ts'
import type { HostRule } from '../objects/objects.ts'
import type { Kubelet } from '../pods/kubelet.ts'
import type { Life } from '../pods/life.ts'
import type { AppAnswer } from '../pods/process.ts'
import type { World } from '../world.ts'
import type { Demand } from './demand.ts'
import { type Hosts, startProgramming } from './programming.ts'

export type Answer = {
  readonly status: number
  readonly body: string
  readonly ms: number
  /** The Revision that answered; undefined where the ingress answered by itself. */
  readonly revision?: string
  /** In lower case; those that only this answer has. */
  readonly headers?: Readonly<Record<string, string>>
}

/** In lower case. */
type Headers = Readonly<Record<string, string | undefined>>

export type Gateway = { readonly request: (host: string, path: string, headers?: Headers) => Promise<Answer> }

const defaultTimeoutMs = 300_000

export const createGateway = (world: World, kubelet: Kubelet, demand: Demand): Gateway => {
  const replicas = startProgramming(world)
  const request: Gateway['request'] = async (host, path, headers = {}) => {
    const startMs = world.timing.now()
    const [pathname = '/'] = path.split('?')
    await world.timing.sleep(world.takes('hop'))
    const route = oneOf(world, replicas)?.get(host)
    if (route && headers['k-network-probe'] === 'probe') return { ...probed(headers), ms: world.timing.now() - startMs }
    const revision = route && pick(route.rule, world.random.next())
    const answer = revision
      ? await forward({ world, kubelet, demand }, { namespace: route.namespace, name: revision }, pathname)
      : { status: 404, body: '404 page not found\n' }
    return { ...answer, ms: world.timing.now() - startMs, ...(revision ? { revision } : {}) }
  }
  return { request }
}

/** With a single one nothing is left to chance. */
const oneOf = (world: World, replicas: readonly Hosts[]): Hosts | undefined =>
  replicas.length > 1 ? replicas[Math.floor(world.random.next() * replicas.length)] : replicas[0]

/** Traefik gives the word back that it was sent. Source: networking pkg/http/probe. */
const probed = ({ 'k-network-hash': hash }: Headers): Pick<Answer, 'status' | 'body' | 'headers'> =>
  hash
    ? { status: 200, body: '', headers: { 'k-network-hash': hash } }
    : { status: 400, body: 'a probe request must contain a non-empty "K-Network-Hash" header\n' }

/** `chance` is 0 up to 1. */
const pick = ({ splits }: HostRule, chance: number): string | undefined => {
  let passed = 0
  for (const { revision, percent } of splits) {
    passed += percent
    if (chance * 100 < passed) return revision
  }
  return undefined
}

type Backends = { readonly world: World; readonly kubelet: Kubelet; readonly demand: Demand }

const forward = async (backends: Backends, revision: Key, path: string): Promise<AppAnswer> => {
  const { demand, world, kubelet } = backends
  demand.enter(revision)
  try {
    const life = await backendOf(world, kubelet, revision)
    return life ? await life.answer(path) : { status: 503, body: 'context deadline exceeded\n' }
  } catch (error) {
    // queue-proxy's own words.
    return {
      status: 502,
      body: `dial tcp 127.0.0.1:8080: connect: ${error instanceof Error ? error.message : error}\n`,
    }
  } finally {
    demand.leave(revision)
  }
}

/** A ready Pod, waited for if there is none; undefined when none comes within the Revision's request timeout. */
const backendOf = async (world: World, kubelet: Kubelet, revision: Key): Promise<Life | undefined> => {
  const ready = () => {
    const lives = kubelet.serving(revision)
    return lives[Math.floor(world.random.next() * lives.length)]
  }
  return ready() ?? waitFor(world, timeoutOf(world, revision), ready)
}

const timeoutOf = ({ store }: World, { namespace, name }: Key): number => {
  const seconds = store.revisions.get(namespace, name)?.spec.timeoutSeconds
  return seconds ? seconds * 1000 : defaultTimeoutMs
}

const waitFor = <T>(world: World, timeoutMs: number, look: () => T | undefined): Promise<T | undefined> =>
  new Promise((resolve) => {
    const finish = (found: T | undefined) => {
      timer.cancel()
      unwatch()
      resolve(found)
    }
    const timer = world.timing.after(timeoutMs, () => finish(undefined))
    const unwatch = world.store.pods.watch(() => {
      const found = look()
      if (found) finish(found)
    })
  })
