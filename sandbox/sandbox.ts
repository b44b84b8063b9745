/**
 * A Knative in a process: API server, controllers, Pods and ingress over one clock and one seed, no sockets, no real time.
 * docs/sandbox.md lists what it does as the real one does; what it can't do truthfully it refuses.
 */
import type { Right } from '../src/engine/ports/ports.ts'
import type { Transport } from '../src/kubernetes/http/transport.ts'
import type { Policy } from './api/access.ts'
import { createConnections } from './api/connection.ts'
import { createFaults, type Faults } from './api/faults.ts'
import { createServer } from './api/server.ts'
import { startControllers } from './controllers/controllers.ts'
import { createWorld } from './create-world.ts'
import { createForeign, type Foreign } from './foreign.ts'
import { createDemand } from './ingress/demand.ts'
import { createGateway, type Gateway } from './ingress/gateway.ts'
import { createKubelet } from './pods/kubelet.ts'
import { defaultSetup } from './setup.ts'
import type { Store } from './state/store.ts'
import type { Timing } from './time/scheduler.ts'
import type { KnativeVersion } from './versions.ts'
import type { Setup } from './world.ts'

export type SandboxOptions = {
  /** The virtual scheduler, shared with whoever is tested; or real time. */
  readonly scheduler: Timing
  readonly seed?: number
  readonly setup?: Partial<Setup>
  /** The API server's clock at the start, ms since the epoch. */
  readonly epochMs?: number
}

export type Sandbox = {
  /** The API server, as its administrator. */
  readonly transport: Transport
  /** The same as another user; RBAC is what `deny` says. */
  readonly transportAs: (user: string) => Transport
  /** A request of a user, to the host and path they ask for. */
  readonly ingress: Gateway['request']
  /** What is there now, for tests to look at without asking. */
  readonly store: Store
  readonly foreign: Foreign
  readonly faults: Pick<Faults, 'failNext' | 'stallConnection'> & {
    readonly dropStreams: () => void
    /** Watches from older versions get 410 from now on. */
    readonly forgetChanges: () => void
    /** What sleeps has no numbers from now on. */
    readonly restartAutoscaler: () => void
  }
  /** Takes rights from a user, who has all others; from the administrator none can be taken. */
  readonly deny: (user: string, ...rights: readonly Right[]) => void
  /** A token of this user, as a kubeconfig holds one. */
  readonly addToken: (token: string, user: string) => void
  /** A tag is pushed again: what is deployed from now on gets another digest. */
  readonly pushImage: (image: string) => void
  /** Knative is of this version from now on: its controllers look at every Revision again. What Pods count is as they were made. */
  readonly upgrade: (knative: KnativeVersion) => void
  readonly serverNow: () => number
}

export const administrator = 'kubernetes-admin'
/** Whoever shows no credentials (live-facts, second pass 11). */
export const anonymous = 'system:anonymous'

export const createSandbox = ({ scheduler, seed = 1, setup = {}, epochMs }: SandboxOptions): Sandbox => {
  const pushes = new Map<string, number>()
  const denied = new Map<string, readonly Right[]>()
  const tokens = new Map<string, string>()
  const whole: Setup & { knative: KnativeVersion } = { ...defaultSetup, ...setup, pushes }
  const world = createWorld({ timing: scheduler, seed, epochMs, setup: whole })
  const demand = createDemand(world)
  const kubelet = createKubelet(world)
  const { resync } = startControllers(world, kubelet, demand)
  const gateway = createGateway(world, kubelet, demand)
  const faults = createFaults()
  const server = createServer(world, { kubelet, policy: policyOf(denied), authenticate: (token) => tokens.get(token) })
  const { connect, dropStreams } = createConnections(world, server, faults)
  return {
    transport: connect(administrator),
    transportAs: connect,
    ingress: gateway.request,
    store: world.store,
    foreign: createForeign(server, kubelet, world),
    faults: {
      ...faults,
      dropStreams,
      forgetChanges: () => forgetChanges(world.store),
      restartAutoscaler: demand.forget,
    },
    deny: (user, ...rights) => denied.set(user, [...(denied.get(user) ?? []), ...rights]),
    addToken: (token, user) => tokens.set(token, user),
    pushImage: (image) => pushes.set(image, (pushes.get(image) ?? 0) + 1),
    upgrade: (knative) => {
      whole.knative = knative
      resync()
    },
    serverNow: world.epochMs,
  }
}

/** Everyone may do everything but what was taken away; whoever shows no credentials may do nothing. */
const policyOf =
  (denied: ReadonlyMap<string, readonly Right[]>): Policy =>
  ({ user, verb, group, resource }) => {
    if (user === administrator) return true
    const taken = denied.get(user) ?? []
    return (
      user !== anonymous &&
      !taken.some((each) => each.verb === verb && each.group === group && each.resource === resource)
    )
  }

const forgetChanges = ({ version: _version, ...tables }: Store): void => {
  for (const table of Object.values(tables)) table.forget()
}
