/** A Knative in a process with one Service in it, in virtual time: how it is set up, and what can be seen of it from outside. */
import type { ServiceObject } from '../../../sandbox/objects/objects.ts'
import { createSandbox, type Sandbox } from '../../../sandbox/sandbox.ts'
import { type Pace, pace as usualPace } from '../../../sandbox/time/pace.ts'
import { createScheduler, type Scheduler } from '../../../sandbox/time/scheduler.ts'
import type { Setup } from '../../../sandbox/world.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'

export const namespace = 'shop'
export const service = 'hello'
export const host = `${service}.${namespace}.example.test`
export const place = { namespace, name: service }

export type Wish = Readonly<Record<string, string>>

export type Stage = {
  readonly scheduler: Scheduler
  readonly sandbox: Sandbox
}

/** An empty cluster. */
export function emptyStage(seed = 1, pace: Partial<Pace> = {}, setup: Partial<Setup> = {}): Stage {
  const scheduler = createScheduler()
  const whole = { ...setup, pace: { ...usualPace, ...pace } }
  return { scheduler, sandbox: createSandbox({ scheduler, seed, setup: whole }) }
}

export type Scenery = {
  readonly seed?: number
  readonly image?: string
  readonly env?: Wish
  /** Of the template. */
  readonly annotations?: Wish
  /** Of the Service itself. */
  readonly marks?: Wish
  readonly traffic?: readonly TrafficTarget[]
  /** How long it has been standing there. */
  readonly sinceMs?: number
  /** Where the cluster is slower than usual. */
  readonly pace?: Partial<Pace>
  /** What else its administrator chose: the version of Knative, the size of its node. */
  readonly setup?: Partial<Setup>
}

/** A cluster whose Service was made by somebody's kubectl and serves `image`. */
export async function servingStage(scenery: Scenery = {}): Promise<Stage> {
  const { seed = 1, image = 'registry.example/hello:1', env = {}, annotations, marks, traffic, sinceMs } = scenery
  const stage = emptyStage(seed, scenery.pace, scenery.setup)
  const variables = Object.entries(env).map(([name, value]) => ({ name, value }))
  const spec = {
    template: {
      ...(annotations ? { metadata: { annotations } } : {}),
      spec: { containers: [{ image, env: variables }] },
    },
    ...(traffic ? { traffic: traffic.map((target) => ({ ...target })) } : {}),
  }
  stage.sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { ...place, ...(marks ? { annotations: marks } : {}) },
    spec,
  })
  await stage.scheduler.pass(sinceMs ?? 10_000)
  return stage
}

/** Which Revisions answer users, each named once; a moment later, since an ingress may follow after Ready. */
export async function answering({ scheduler, sandbox }: Stage, requests = 40): Promise<readonly string[]> {
  await scheduler.pass(2_000)
  const answers = await scheduler.run(
    Promise.all(Array.from({ length: requests }, () => sandbox.ingress(host, '/'))),
    'users',
  )
  return [...new Set(answers.map((answer) => answer.revision ?? `nobody (${answer.status})`))].sort()
}

export const findService = ({ sandbox }: Stage): ServiceObject | undefined =>
  sandbox.store.services.get(namespace, service)

/** The Service as the API server has it. */
export function stored(stage: Stage): ServiceObject {
  const found = findService(stage)
  if (!found) throw new Error('The Service is gone')
  return found
}

/** Ready pods of a Revision. */
export const podsOf = ({ sandbox }: Stage, revision: string): number =>
  sandbox.store.revisions.get(namespace, revision)?.status?.actualReplicas ?? 0

/** min-scale of a Revision as it is now. */
export const minScaleOf = ({ sandbox }: Stage, revision: string): string | undefined =>
  sandbox.store.revisions.get(namespace, revision)?.metadata.annotations?.['autoscaling.knative.dev/min-scale']

/** What an open rollout keeps on the Service. */
export const marksOf = (stage: Stage): readonly string[] =>
  Object.keys({ ...stored(stage).metadata.annotations, ...stored(stage).metadata.labels }).filter((name) =>
    /^kn-rollout\.dev\/(driver|rollout|active)$/.test(name),
  )

/** The journal of an open rollout, as it is stored. */
export function journalOf(stage: Stage): Journal | undefined {
  const text = stored(stage).metadata.annotations?.['kn-rollout.dev/rollout']
  return text === undefined ? undefined : JSON.parse(text)
}
