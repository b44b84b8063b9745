/** The loop: observe, decide, perform, until there is an outcome. */
import { RolloutError } from '../errors/rollout-error.ts'
import { type Decision, decide } from '../rollout/decide.ts'
import type { Journal } from '../rollout/model.ts'
import { performers } from './actions/actions.ts'
import { uncertain } from './actions/stop.ts'
import type { Memory, World } from './context/context.ts'
import { observe } from './observe/observe.ts'
import type { Outcome } from './ports/events.ts'
import type { Snapshot } from './ports/ports.ts'
import { journalIn } from './ports/read-snapshot.ts'

/** Drives the rollout in `world` to its end. Whatever goes wrong on the way returns the users; what goes wrong on that way is told. */
export async function drive(world: World, memory: Memory): Promise<Outcome> {
  const interrupted = () => noteInterrupt(world, memory)
  if (world.interrupt.aborted) interrupted()
  world.interrupt.addEventListener('abort', interrupted)
  try {
    while (!memory.outcome) await advance(world, memory)
    return memory.outcome
  } finally {
    world.interrupt.removeEventListener('abort', interrupted)
    memory.background.abort()
    world.cluster.unfollow()
  }
}

/** An interrupt from outside is noted at once and rings, whatever is being waited for. */
function noteInterrupt(world: World, memory: Memory): void {
  memory.abortBecause ??= 'cancelled'
  world.notifier.notify()
}

async function advance(world: World, memory: Memory): Promise<void> {
  const snapshot = world.cluster.snapshot()
  const progress = observe(world, memory, snapshot)
  const decision = decide(planOf(snapshot), progress)
  try {
    await perform(decision, world, memory, snapshot)
  } catch (error) {
    recover(world, memory, decision, error)
  }
}

const perform = <D extends Decision>(decision: D, world: World, memory: Memory, snapshot: Snapshot): Promise<void> =>
  (
    performers[decision.do] as (
      decision: D,
      scene: { world: World; memory: Memory; snapshot: Snapshot },
    ) => Promise<void>
  )(decision, { world, memory, snapshot })

/** An error on the way out leads back; an error on the way back is the end, and users are where they were last confirmed. */
function recover(world: World, memory: Memory, decision: Decision, error: unknown): void {
  const message = textOf(error)
  const isOnWayBack = memory.abortBecause === 'error' || decision.do === 'abort' || decision.do === 'tidy'
  if (isOnWayBack || (error instanceof RolloutError && error.code === 'E_API_SILENT')) {
    uncertain(world, memory, { because: 'error', detail: message })
    return
  }
  memory.abortBecause = 'error'
  memory.abortDetail = message
}

/** Also a fault of our own returns the users first. */
const textOf = (error: unknown): string => {
  if (error instanceof RolloutError) return `${error.message} ${error.cure}`
  return `A fault of kn-rollout itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** Limits for the moment in which there is no journal to read: `decide` then stops at once. */
const noPlan: Journal['plan'] = {
  steps: [],
  ending: 'stay',
  onInconclusive: 'abort',
  limits: { readyMs: 0, routeMs: 0, totalMs: 0 },
}

const planOf = (snapshot: Snapshot): Journal['plan'] => journalIn(snapshot)?.plan ?? noPlan
