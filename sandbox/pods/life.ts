/** The life of one Pod: what happens until its container starts (starting.ts), then the container (container.ts), and its logs. */
import { record } from '../controllers/events.ts'
import { ownerKey } from '../controllers/owners.ts'
import type { Key } from '../controllers/queue.ts'
import type { Container, PodObject } from '../objects/objects.ts'
import type { Step } from '../time/pace.ts'
import type { World } from '../world.ts'
import { servingContainer } from './app.ts'
import { type ContainerRun, runContainer } from './container.ts'
import { type ContainerLog, createLog } from './logs.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { AppAnswer } from './process.ts'
import { overcome } from './starting.ts'
import { createStatistics, type Statistics } from './statistics.ts'

export type Life = {
  readonly answer: (path: string) => Promise<AppAnswer>
  readonly log: (container: string) => ContainerLog | undefined
  readonly metrics: Metrics['text']
  readonly statistics: Statistics['message']
  readonly kill: () => void
}

/** What each step of a life works with. */
export type Living = {
  readonly world: World
  readonly signal: AbortSignal
  readonly user: Container
  readonly log: ContainerLog
  readonly pod: () => PodObject | undefined
  /** Changes the Pod in the store, as long as it is there. */
  readonly change: (edit: (pod: PodObject) => PodObject) => void
  readonly event: (reason: string, message: string, type?: 'Normal' | 'Warning') => void
  /** False when the Pod is gone meanwhile. */
  readonly pause: (step: Step | number) => Promise<boolean>
}

export const createLife = (world: World, key: Key): Life => {
  const end = new AbortController()
  const living = livingOf(world, key, end.signal)
  const logs = new Map([
    [living.user.name ?? '', living.log],
    ['queue-proxy', createLog()],
  ])
  const metrics = createMetrics(world.setup.knative)
  const statistics = createStatistics(() => world.timing.now())
  let run: ContainerRun | undefined
  const begin = async () => {
    if (await overcome(living)) run = runContainer(living)
  }
  begin()
  return {
    answer: (path) =>
      counted(world, { metrics, statistics }, async () => {
        if (!run) throw new Error('connection refused')
        return run.answer(path)
      }),
    metrics: metrics.text,
    statistics: statistics.message,
    log: (container) => logs.get(container),
    kill: () => {
      end.abort()
      for (const log of logs.values()) log.end()
    },
  }
}

type Counting = { readonly metrics: Metrics; readonly statistics: Statistics }

/** As queue-proxy sees it: an app that does not answer is a 502 of its own, in its own words. */
const counted = async (
  world: World,
  { metrics, statistics }: Counting,
  ask: () => Promise<AppAnswer>,
): Promise<AppAnswer> => {
  statistics.received()
  const startMs = world.timing.now()
  const answer = await ask().catch(
    (error): AppAnswer => ({ status: 502, body: `dial tcp 127.0.0.1:8080: connect: ${messageOf(error)}\n` }),
  )
  metrics.observe(answer.status, world.timing.now() - startMs)
  return answer
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const livingOf = (world: World, { namespace, name }: Key, signal: AbortSignal): Living => {
  const pod = () => world.store.pods.get(namespace, name)
  const user = servingContainer(pod()?.spec.containers ?? []) ?? {}
  return {
    world,
    signal,
    user,
    log: createLog(),
    pod,
    change: (edit) => {
      const current = pod()
      if (current) world.store.pods.put(edit(current))
    },
    event: (reason, message, type = 'Normal') => {
      const about = pod()
      if (about) record(world, about, { reason, message, type, component: 'kubelet' })
    },
    pause: async (step) => {
      await world.timing.sleep(typeof step === 'number' ? step : world.takes(step), signal)
      return !signal.aborted
    },
  }
}

export const revisionNameOf = (pod: PodObject | undefined): string => (pod && ownerKey(pod, 'Revision')?.name) ?? ''
