/** A thread that plays stories with one storm on the line, at a random instant in virtual time, and answers which of them broke a law. */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { createRandom } from '../../../sandbox/time/random.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { play } from '../../laws/support/play.ts'
import { wish } from '../../laws/support/rollouts.ts'
import { serviceShape } from '../../laws/support/services.ts'
import type { Stage } from '../../stories/support/stage.ts'
import { createLine, type Line } from './line.ts'
import { type Storm, storms, strangeAnswers, twoMinutesDead } from './storms.ts'

export type StormyTask = { readonly rounds: number; readonly seed: number }
/** `lost`: the law that was broken, and the whole story. */
export type StormyStories = readonly {
  readonly fault: string
  readonly tried: number
  readonly lost: readonly string[]
}[]

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: fc.constant([]),
  finisher: fc.constant({ is: 'abort' as const, afterMs: 0 }),
})

/** Most rollouts of these stories have ended by then. */
const instant = fc.integer({ min: 0, max: 12_000 })

async function playAll(storm: Storm, { rounds, seed }: StormyTask): Promise<StormyStories[number]> {
  const lost: string[] = []
  const sample = fc.sample(fc.tuple(stories, instant), { seed, numRuns: rounds })
  for (const [story, atMs] of sample) {
    const line = (stage: Stage): Transport => {
      const line = createLine({ server: stage.sandbox.transportAs('main'), clock: stage.scheduler })
      stage.scheduler.after(atMs, () => storm.brew(line, createRandom(story.seed)))
      return kept(line)
    }
    const { broken, told } = await play(story, { line })
    if (broken.length > 0) lost.push([broken[0], `${storm.fault}, after ${atMs} ms`, ...told].join('\n'))
  }
  return { fault: storm.fault, tried: sample.length, lost }
}

/** As an agent keeps connections: one that gave no answer in time is thrown away. */
function kept(line: Line): Transport {
  let connection = line.connect()
  return (request, options) => {
    if (options.fresh) return line.connect()(request, options)
    const used = connection
    const drop = () => {
      if (connection === used) connection = line.connect()
    }
    options.signal.addEventListener('abort', drop, { once: true })
    return used(request, options)
  }
}

async function playStorms(task: StormyTask): Promise<StormyStories> {
  const played: StormyStories[number][] = []
  for (const [index, storm] of [...storms, ...strangeAnswers, twoMinutesDead].entries())
    played.push(await playAll(storm, { ...task, seed: task.seed + index }))
  return played
}

parentPort?.postMessage(await playStorms(workerData))
