/** Rollouts on the sandbox as a story tells them: one process after the other, each to its outcome. */
import { abandon } from '../../../src/engine/commands/abort.ts'
import { checkNow } from '../../../src/engine/commands/check-health.ts'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import { promote } from '../../../src/engine/commands/promote.ts'
import { rollBack } from '../../../src/engine/commands/rollback.ts'
import type { Outcome, RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'
import { type Cue, type Run, type RunOptions, startRun } from './run.ts'
import type { Stage, Wish } from './stage.ts'

export type Rollout = {
  readonly outcome: Outcome
  readonly events: readonly RolloutEvent[]
}

/** A rollout to its outcome. `settings` as a user writes them; image and service are given unless overridden. */
export const rollItOut = async (stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  toItsEnd(stage, startRollout(stage, settings, cue))

/** The post step of a job whose main step had this driver mark. */
export const finish = (stage: Stage, driver: string, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  perform(stage, { settings, cue: { ...cue, driver }, work: (world) => abandon(world, 'own') })

/** `kn rollout promote`, after a pause. */
export const promoteIt = (stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  perform(stage, { settings, cue, work: promote })

/** `kn rollout rollback`, after a promotion. */
export const rollItBack = (stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  perform(stage, { settings: { ...settings, command: 'rollback' }, cue, work: rollBack })

/** `kn rollout abort`. */
export const abortIt = (stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  perform(stage, { settings, cue, work: (world) => abandon(world, 'anyone') })

/** `kn rollout curl`. */
export const checkIt = (stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> =>
  perform(stage, { settings, cue, work: checkNow })

/** A rollout that has begun; it goes on while time passes. */
export const startRollout = (stage: Stage, settings: Wish = {}, cue: Cue = {}): Run =>
  startRun(stage, { settings, cue, work: rollOut })

export async function toItsEnd({ scheduler }: Stage, run: Run): Promise<Rollout> {
  const outcome = await scheduler.run(run.outcome, 'the outcome')
  const nowhere = outcome.next.find((text) => command.test(text) && !/ -n \S/.test(text))
  if (nowhere) throw new Error(`A command to paste names no namespace: ${nowhere}`)
  return { outcome, events: run.events }
}

/** Webhooks belong to the cluster. */
const command =
  /\bkn(-rollout| rollout| service) \w+ \S|\bkubectl (get|describe|logs|patch|annotate|delete) (?!mutatingwebhook)/

/**
 * A rollout whose process is killed at the first event for which `when` is true; what it is just sending is lost or arrives.
 * @returns what it had said until then
 */
export async function killedRollout(
  stage: Stage,
  settings: Wish,
  when: (event: RolloutEvent) => boolean,
  cue: Cue = {},
) {
  let kill = () => {}
  const run = startRollout(stage, settings, { ...cue, onEvent: (event) => when(event) && kill() })
  kill = run.kill
  await untilDead(stage, run)
  return { events: run.events }
}

/** As `killedRollout`, at the first request for which `when` is true; that one is lost. */
export async function killedOnRequest(
  stage: Stage,
  settings: Wish,
  cue: Cue,
  when: (request: ApiRequest) => boolean,
): Promise<void> {
  const onRequest = (request: ApiRequest) => {
    if (!when(request)) return 'sent'
    run.kill()
    return 'lost'
  }
  const run = startRollout(stage, settings, { ...cue, onRequest })
  await untilDead(stage, run)
}

/** @throws where it ended before it was killed */
export async function untilDead({ scheduler }: Stage, { life, outcome }: Run): Promise<void> {
  const death = new Promise<void>((resolve) => life.signal.addEventListener('abort', () => resolve()))
  await scheduler.run(Promise.race([death, outcome]), 'the death of the process')
  if (!life.isOver()) throw new Error('It ended before it was killed')
}

const perform = (stage: Stage, options: RunOptions): Promise<Rollout> => toItsEnd(stage, startRun(stage, options))

/** The candidate's share after each write of this rollout that moved users. */
export const shiftsOf = ({ events }: Pick<Rollout, 'events'>): readonly number[] =>
  events.flatMap((event) => (event.is === 'shifted' ? [event.percent] : event.is === 'returned' ? [0] : []))
