/** The loop: observe, decide, act, until there is an outcome. */
import { RolloutError } from '../errors/rollout-error.ts'
import { type Decision, decide } from '../rollout/decide.ts'
import type { Journal } from '../rollout/model.ts'
import type { Action, ActionContext } from './actions/action-context.ts'
import { actions } from './actions/actions.ts'
import { cleanUp } from './actions/endings/clean-up-after-return.ts'
import { abort } from './actions/endings/return-to-stable.ts'
import { uncertain } from './actions/endings/stop.ts'
import type { World } from './context/context.ts'
import type { Memory } from './context/memory.ts'
import { recordBeginning } from './context/record.ts'
import { internalError } from './context/refusal.ts'
import { until } from './context/wait-until.ts'
import { look } from './observe/announce.ts'
import type { Outcome } from './ports/events.ts'
import type { Snapshot } from './ports/ports.ts'
import { isTaken, journalIn, oursOf } from './ports/read-snapshot.ts'
import { firstOf } from './ports/waiting.ts'
import { isAltered } from './writes/altered.ts'

/** Drives the rollout in `world` to its end. Whatever breaks returns traffic to stable; what breaks while it is returned is reported. */
export async function drive(world: World, memory: Memory): Promise<Outcome> {
  const interrupted = () => noteInterrupt(world, memory)
  if (world.interrupt.aborted) interrupted()
  world.interrupt.addEventListener('abort', interrupted)
  const journal = journalIn(world.cluster.snapshot())
  if (journal) recordBeginning(world, journal)
  try {
    while (!memory.outcome) await advance(world, memory)
    return memory.outcome
  } finally {
    world.interrupt.removeEventListener('abort', interrupted)
    memory.background.abort()
    world.cluster.unfollow()
    await firstOf([async () => memory.pods.raising, (signal) => world.clock.sleep(raisingMs, signal)])
  }
}

/** As `drive`, once what was to come before it threw on a Service that is claimed. */
export function driveAfter(error: unknown, world: World, memory: Memory): Promise<Outcome> {
  memory.abortBecause ??= 'error'
  noteFault(memory, error)
  return drive(world, memory)
}

/** The outcome is told by then; a runner that waits for the end of the process does not wait for ever. */
const raisingMs = 2_000

/** An interrupt is noted at once and ends the wait that is on. A fault anywhere in the process arrives as one, with an Error. */
function noteInterrupt(world: World, memory: Memory): void {
  const { reason } = world.interrupt
  if (reason instanceof Error && !memory.abortBecause) noteFault(memory, reason)
  memory.abortBecause ??= reason instanceof Error ? 'error' : 'cancelled'
  world.notifier.notify()
}

function noteFault(memory: Memory, error: unknown): void {
  const { detail, cure } = wordsOf(error)
  memory.abortDetail = detail
  if (cure) memory.abortCure = cure
}

/** The one place that catches what is thrown while a rollout is driven. */
async function advance(world: World, memory: Memory): Promise<void> {
  const snapshot = world.cluster.snapshot()
  let decision: Decision | undefined
  try {
    const { journal, progress } = look(world, memory, snapshot)
    decision = decide(journal?.plan ?? noPlan, progress)
    if (isStuck(decision) && isRouteUnread(memory, snapshot)) return await rereadRoute(world)
    if (isLast.has(decision.do) && (await lastAnswers(world, memory)) === 'interrupted') return
    await act(decision, { world, memory, snapshot })
  } catch (error) {
    await afterFault(decision, error, { world, memory, snapshot })
  }
}

const isStuck = (decision: Decision): boolean => 'because' in decision && decision.because === 'route-stuck'

/** A watch that a proxy dropped without a word looks like a Route that does nothing. So it is read, once for each write. */
function isRouteUnread(memory: Memory, { service }: Snapshot): boolean {
  if (!service || memory.routeReadFor === service.generation) return false
  memory.routeReadFor = service.generation
  return true
}

const rereadMs = 3_000

/** What it says shows in the next snapshot. A cancel does not wait for it. */
async function rereadRoute({ cluster, clock, interrupt }: World): Promise<void> {
  const read = () => cluster.relist('routes').catch(() => undefined)
  await firstOf<unknown>([read, (signal) => clock.sleep(rereadMs, signal)], interrupt)
}

/** After these there is an outcome, which says what users got. */
const isLast: ReadonlySet<Decision['do']> = new Set(['pause', 'keep-split', 'finish-promotion', 'clean-up'])

const lastAnswersMs = 1_000

/** A job that is cancelled has no time for it: then it is what was read last. Cancelled meanwhile, what was decided before may be wrong. */
async function lastAnswers({ clock, interrupt }: World, { readAnswers }: Memory): Promise<'interrupted' | undefined> {
  if (!readAnswers || interrupt.aborted) return undefined
  await firstOf([() => readAnswers().catch(() => undefined), (signal) => clock.sleep(lastAnswersMs, signal)], interrupt)
  return interrupt.aborted ? 'interrupted' : undefined
}

const act = <D extends Decision>(decision: D, context: ActionContext): Promise<void> =>
  (actions[decision.do] as Action<D>)(decision, context)

/**
 * The first fault makes the next decision an abort. A fault during the abort is the end, with traffic where it was last confirmed; but
 * where observing or deciding is what broke, traffic is returned without them.
 */
async function afterFault(decision: Decision | undefined, error: unknown, context: ActionContext): Promise<void> {
  const { world, memory } = context
  const { detail, cure } = wordsOf(error)
  const isSilent = error instanceof RolloutError && error.code === 'E_API_SILENT'
  const isReturning = memory.abortBecause === 'error' || decision?.do === 'abort' || decision?.do === 'clean-up'
  // Without its marks the rollout cannot go on, and the next decision would take it for another one.
  const isLost = isAltered(error) && typeof oursOf(world.cluster.snapshot(), world.driver) === 'string'
  if (!isReturning && !isSilent && !isLost) {
    memory.abortBecause = 'error'
    noteFault(memory, error)
    return
  }
  if (!decision && !isSilent) await returnBlindly(context)
  if (!memory.outcome) uncertain(world, memory, { because: 'error', detail, ...(cure ? { cure } : {}) })
}

/** What `decide` would do, without it: a promotion that is written stands, everything else returns to stable. */
async function returnBlindly({ world, memory }: ActionContext): Promise<void> {
  const now = (): ActionContext => ({ world, memory, snapshot: world.cluster.snapshot() })
  const ours = oursOf(now().snapshot, world.driver)
  if (typeof ours === 'string' || ours.journal.stage === 'promoting') return
  try {
    if (ours.journal.stage !== 'aborting') await abort({ do: 'abort', because: 'error' }, now())
    const nobodyToReturn = ours.journal.stable.length === 0
    const isBack = nobodyToReturn || (await until(world, isTaken, ours.journal.plan.limits.routeMs))
    if (isBack) await cleanUp({ do: 'clean-up' }, now())
  } catch {
    // The first fault is the one to report, with where traffic was last confirmed.
  }
}

/** What happened, in one line of a log, and apart from it what to do: that may hold YAML to paste. */
const wordsOf = (error: unknown): { readonly detail: string; readonly cure?: string } => {
  if (error instanceof RolloutError) return { detail: error.message, cure: error.cure }
  return { detail: internalError(error) }
}

/** Limits for the moment in which there is no journal to read: `decide` then stops at once. */
const noPlan: Journal['plan'] = {
  steps: [],
  ending: 'stay',
  onInconclusive: 'abort',
  limits: { readyMs: 0, routeMs: 0, totalMs: 0 },
}
