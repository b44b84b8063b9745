/**
 * A thread that rolls many Services out side by side, as one process with one allowance, in virtual time. Each is to be promoted,
 * and the API server is to be asked no more often than the allowance says.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import { createRateLimiter, isForApp } from '../../../src/kubernetes/http/own-request-rate.ts'
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'
import { startRun } from '../../stories/support/run.ts'
import { emptyStage, namespace, type Stage } from '../../stories/support/stage.ts'
import type { Played, Task } from './in-thread.ts'

/** What a process may ask at once, and then in each second. */
const atOnce = 40
const perSecond = 20
const spanMs = 10_000
/** Writes that return users wait for no turn. */
const aside = 10

async function serve(stage: Stage, names: readonly string[]): Promise<void> {
  const containers = [{ image: 'registry.example/hello:1' }]
  for (const name of names)
    stage.sandbox.foreign.createService({
      apiVersion: 'serving.knative.dev/v1',
      kind: 'Service',
      metadata: { namespace, name },
      spec: { template: { spec: { containers } } },
    })
  await stage.scheduler.pass(30_000)
}

async function rollAllOut({ wanted, seed }: Task): Promise<Played> {
  const stage = emptyStage(seed)
  const { scheduler } = stage
  const names = Array.from({ length: wanted }, (_, number) => `hello-${String(number + 1).padStart(3, '0')}`)
  await serve(stage, names)
  const rateLimiter = createRateLimiter(scheduler)
  const askedMs: number[] = []
  const runs = names.map((service) =>
    startRun(stage, {
      settings: { service, steps: '50, 100', hold: '1s' },
      cue: {
        rateLimiter,
        onRequest: (request) => {
          if (isAsked(request)) askedMs.push(scheduler.now())
          return 'sent'
        },
      },
      work: rollOut,
    }),
  )
  const outcomes = await scheduler.run(Promise.all(runs.map(({ outcome }) => outcome)), 'the end of them all')
  const others = outcomes.filter(({ kind }) => kind !== 'promoted').map(({ kind, reason }) => `${kind}: ${reason}`)
  return { tried: wanted, broken: [...others, ...floods(askedMs)] }
}

/** What counts: not what apps are asked, nor the pulse of an idle line, which is given up before its turn in a crowd like this. */
const isAsked = (request: ApiRequest): boolean => !isForApp(request) && request.path !== '/version'

/** The busiest span, where more was asked in it than allowed. */
function floods(askedMs: readonly number[]): readonly string[] {
  const counts = askedMs.map((fromMs, index) => askedMs.slice(index).filter((ms) => ms < fromMs + spanMs).length)
  const busiest = Math.max(...counts)
  return busiest > atOnce + (perSecond * spanMs) / 1_000 + aside ? [`${busiest} requests in ${spanMs} ms`] : []
}

const task: Task = workerData
parentPort?.postMessage(await rollAllOut(task))
