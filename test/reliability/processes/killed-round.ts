/**
 * A round with a real process: a step is killed at some instant of its life, someone chosen by lot finishes what it left, and then
 * users are where that outcome says. The same on the sandbox and on a real cluster, which differ in their ground.
 */
import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import type { Random } from '../../../sandbox/time/random.ts'
import { until } from '../../cluster/lib/wait.ts'
import type { Ended, Step, StepOptions } from '../../e2e/support/runner.ts'
import type { Pairs } from '../../e2e/support/step-files.ts'

export const killedFault = 'killed (SIGKILL) at a random instant, then re-run, post step or `recover`'

/** Where a round is played: a Service that someone has made, which serves build 1. */
export type Ground = {
  readonly step: (inputs: Pairs, options?: StepOptions) => Step
  readonly imageOf: (build: string) => string
  /** The builds that answer users, each named once. */
  readonly builds: () => Promise<readonly string[]>
  /** What only an open rollout leaves on the Service. */
  readonly marks: () => Promise<readonly string[]>
}

/** `lifeMs`: of a rollout from its start to its promotion, about; beyond it there is nothing to kill. */
export type Lane = { readonly ground: Ground; readonly random: Random; readonly inputs: Pairs; readonly lifeMs: number }

type Round = { readonly ground: Ground; readonly inputs: Pairs; readonly run: string; readonly killed: Step }

const finishers: Readonly<Record<string, (round: Round) => Promise<Ended>>> = {
  're-run': ({ ground, inputs, run }) => ground.step(inputs, { job: { run, attempt: 2 } }).ended,
  'post step': ({ killed }) => killed.post(),
  abort: ({ ground }) => ground.step({ command: 'abort' }).ended,
}

/** Plays until `wanted` processes were killed; each begins where the one before has left the users. */
export async function playRounds(lane: Lane, wanted: number, played: () => void): Promise<void> {
  let serving = '1'
  for (let run = 1, killed = 0; killed < wanted; run++) {
    const next = serving === '1' ? '2' : '1'
    const round = await playRound(lane, { serving, next, run: `run-${run}` })
    serving = round.serving
    if (!round.isKilled) continue
    killed += 1
    played()
  }
}

type Turn = { readonly serving: string; readonly next: string; readonly run: string }

async function playRound({ ground, random, ...lane }: Lane, { serving, next, run }: Turn) {
  const inputs = { ...lane.inputs, image: ground.imageOf(next) }
  const afterMs = random.between([0, lane.lifeMs])
  const [name, finish] = Object.entries(finishers)[Math.floor(random.next() * Object.keys(finishers).length)] ?? []
  const killed = ground.step(inputs, { job: { run, attempt: 1 } })
  await delay(afterMs)
  const isKilled = killed.isRunning()
  await killed.kill()
  if (!isKilled || !finish) return { serving: await onOneBuild(ground), isKilled }
  const ended = await finish({ ground, inputs, run, killed })
  const story = `${run}: killed after ${Math.round(afterMs)} ms, then ${name}: ${ended.outputs.outcome}\n${killed.log()}\n${ended.log}`
  assert.deepEqual(await ground.marks(), [], story)
  const users = await onOneBuild(ground)
  assert.ok(rowOf(name, ended, { serving, next }).includes(users), `users are on build ${users}\n${story}`)
  return { serving: users, isKilled }
}

/** Where this outcome says that users are. Who found nothing left to finish came before the rollout began, or after its end. */
function rowOf(name: string | undefined, { outputs }: Ended, { serving, next }: Omit<Turn, 'run'>): readonly string[] {
  const { outcome = 'unchanged' } = outputs
  if (outcome === 'aborted') return [serving]
  if (outcome === 'promoted' || name === 're-run') return outcome === 'refused' ? [] : [next]
  return outcome === 'unchanged' || outcome === 'refused' ? [serving, next] : []
}

/** An ingress may follow late. @throws where users stay on two of them */
async function onOneBuild({ builds }: Ground): Promise<string> {
  await until('Users are on one build', async () => (await builds()).length === 1, 15)
  const [build = ''] = await builds()
  return build
}
