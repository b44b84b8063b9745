/**
 * Where the demonstration plays: the embedded Knative behind real sockets on 127.0.0.1, at the pace of a real one, with a
 * Service that somebody made and a steady number of users, each sent at their time whether or not others were answered.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { serveSandbox } from '../../sandbox/http.ts'
import type { Setup } from '../../sandbox/world.ts'

export const service = 'hello'
export const namespace = 'shop'
export const image = (tag: number): string => `registry.example/hello:${tag}`
const host = `${service}.${namespace}.example.test`
export const usersPerSecond = 40
/** No probe asks for it. */
export const usersPath = '/buy'
const patienceMs = 15_000

/** The answer that a user got. */
export type Met = {
  /** When it was asked for, on the users' own clock. */
  readonly atMs: number
  readonly ms: number
  readonly isGood: boolean
  /** The Revision that answered; undefined where the ingress did by itself. */
  readonly revision?: string
}

export type Share = { readonly revision: string; readonly percent: number }

export type Stage = {
  readonly kubeconfig: string
  readonly ingressAddress: string
  /** Every answer so far, in the order they came. */
  readonly met: readonly Met[]
  /** Who gets how much of the traffic, as Knative says. */
  readonly shares: () => readonly Share[]
  /** The image that a Revision runs, by its tag. */
  readonly tagOf: (revision: string) => string
  readonly close: () => Promise<void>
}

/** @throws when the Service does not answer in time */
export const setStage = async (setup: Partial<Setup> = {}): Promise<Stage> => {
  const { sandbox, kubeconfig, ingressAddress, close } = await serveSandbox({ setup })
  const { services, revisions } = sandbox.store
  sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: service, namespace },
    spec: { template: { spec: { containers: [{ image: image(1) }] } } },
  })
  const startMs = performance.now()
  while ((await sandbox.ingress(host, '/')).status !== 200) {
    if (performance.now() - startMs > patienceMs) throw new Error('The embedded Knative did not get its Service ready.')
    await delay(50)
  }
  const met: Met[] = []
  const send = async () => {
    const atMs = performance.now() - startMs
    const { status, ms, revision } = await sandbox.ingress(host, usersPath)
    met.push({ atMs, ms, isGood: status === 200, ...(revision ? { revision } : {}) })
  }
  const users = setInterval(send, 1_000 / usersPerSecond)
  return {
    kubeconfig,
    ingressAddress,
    met,
    shares: () => sharesOf(services.get(namespace, service)?.status?.traffic ?? []),
    tagOf: (revision) => revisions.get(namespace, revision)?.spec.containers[0]?.image?.split(':').at(-1) ?? '',
    close: async () => {
      clearInterval(users)
      await close()
    },
  }
}

type Target = { readonly revisionName?: string | undefined; readonly percent?: number | undefined }

const sharesOf = (targets: readonly Target[]): readonly Share[] =>
  targets
    .flatMap(({ revisionName: revision = '', percent = 0 }) => (percent > 0 ? [{ revision, percent }] : []))
    .sort((a, b) => (a.revision < b.revision ? -1 : 1))
