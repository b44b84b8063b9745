/**
 * Where the show plays: the embedded Knative behind real sockets on 127.0.0.1, at the pace of a real one, with a Service that
 * somebody made and users who ask it all the time.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { serveSandbox } from '../../sandbox/http.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Share } from '../../src/rollout/model.ts'
import { type Crowd, startCrowd } from './crowd.ts'

export const service = 'hello'
export const namespace = 'shop'
export const image = (tag: number): string => `registry.example/hello:${tag}`
const host = `${service}.${namespace}.example.test`
const usersPerSecond = 40
const patienceMs = 15_000

export type Stage = {
  readonly kubeconfig: string
  readonly ingressAddress: string
  readonly crowd: Crowd
  /** Who gets how much of the traffic, as Knative says. */
  readonly shares: () => readonly Share[]
  /** The image that a Revision runs, by its tag. */
  readonly tagOf: (revision: string) => string
  readonly close: () => Promise<void>
}

/** @throws when the Service does not answer in time */
export const setStage = async (): Promise<Stage> => {
  const { sandbox, kubeconfig, ingressAddress, close } = await serveSandbox()
  sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: service, namespace },
    spec: { template: { spec: { containers: [{ image: image(1) }] } } },
  })
  const ask = () => sandbox.ingress(host, '/')
  await untilAnswered(ask)
  const crowd = startCrowd(ask, usersPerSecond)
  return {
    kubeconfig,
    ingressAddress,
    crowd,
    shares: () => sharesIn(sandbox),
    tagOf: (revision) => imageIn(sandbox, revision).split(':').at(-1) ?? '',
    close: async () => {
      crowd.stop()
      await close()
    },
  }
}

const untilAnswered = async (ask: () => ReturnType<Sandbox['ingress']>): Promise<void> => {
  const startMs = performance.now()
  while ((await ask()).status !== 200) {
    if (performance.now() - startMs > patienceMs) throw new Error('The embedded Knative did not get its Service ready.')
    await delay(50)
  }
}

const sharesIn = ({ store }: Sandbox): readonly Share[] => {
  const targets = store.services.get(namespace, service)?.status?.traffic ?? []
  const sums = new Map<string, number>()
  for (const { revisionName = '', percent = 0 } of targets)
    if (percent > 0) sums.set(revisionName, (sums.get(revisionName) ?? 0) + percent)
  return [...sums]
    .map(([revision, percent]) => ({ revision, percent }))
    .sort((a, b) => (a.revision < b.revision ? -1 : 1))
}

const imageIn = ({ store }: Sandbox, revision: string): string =>
  store.revisions.get(namespace, revision)?.spec.containers[0]?.image ?? ''
