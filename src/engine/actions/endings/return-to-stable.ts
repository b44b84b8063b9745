/** The first half of an abort: one write that returns all traffic to stable. All that a cancelled job has time for. */
import type { AbortReason, Journal } from '../../../rollout/model.ts'
import { provesBad } from '../../../rollout/policy.ts'
import { sharesOf } from '../../../rollout/traffic/traffic.ts'
import { aborting, returned } from '../../../rollout/writes/back.ts'
import { causeOf } from '../../context/cause.ts'
import { candidateFor } from '../../observe/observe.ts'
import { lackingIn } from '../../observe/standing.ts'
import { candidateOf, journalIn, revisionFacts, routeTrouble } from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action, ActionContext } from '../action-context.ts'
import { endHold } from '../steps/hold.ts'

export const abort: Action<{ do: 'abort'; because: AbortReason }> = async ({ because }, context) => {
  const { world, memory } = context
  memory.abortBecause ??= because
  memory.returningFromMs = world.clock.now()
  if (because === 'candidate-not-warm') noteLacking(context)
  if (because === 'route-stuck') noteRoute(context)
  let why: Pick<Journal, 'reason' | 'cause'> = { reason: because }
  try {
    report(because, context)
    why = { ...why, ...causeIn(because, context) }
  } catch {
    // A report that fails holds nothing up: the write is what counts.
  }
  await write(world, ({ journal }, facts) => aborting(journal, facts, why), { urgent: true })
}

/** For the verdict, which another process may have to write. */
function causeIn(because: AbortReason, { world, memory, snapshot }: ActionContext): Pick<Journal, 'cause'> {
  const journal = journalIn(snapshot)
  const candidate = journal && candidateFor(world, memory, snapshot, journal)
  if (!candidate || journal.isRollback || !provesBad(because)) return {}
  const cause = causeOf(memory, { why: because, candidate, start: snapshot.start })
  return cause === undefined ? {} : { cause }
}

function noteRoute({ memory, snapshot: { route } }: ActionContext): void {
  const why = routeTrouble(route)
  if (why) memory.abortDetail ??= `${why}.`
}

function noteLacking({ memory, snapshot }: ActionContext): void {
  const lacking = lackingIn(memory, snapshot)
  memory.pods.lacking = lacking.map(({ revision }) => revision)
  const texts = lacking.map(({ revision, pods, wanted }) => `${revision} has ${pods} of ${wanted}`)
  if (texts.length > 0) memory.abortDetail ??= `${texts.join(', ')}.`
}

function report(because: AbortReason, { world, memory, snapshot }: ActionContext): void {
  // What the hold has shown belongs to the phase it was in.
  endHold(world, memory)
  const journal = journalIn(snapshot)
  world.reporter.report({ is: 'phase', phase: journal?.isRollback ? 'rollback' : 'abort' })
  const { abortDetail: detail } = memory
  const candidate = journal && candidateOf(snapshot, journal)?.name
  world.reporter.report({
    is: 'returning',
    because,
    to: journal ? sharesOf(returned(journal, revisionFacts(snapshot)).traffic) : [],
    atMs: world.clock.now(),
    ...(candidate ? { candidate } : {}),
    ...(detail ? { detail } : {}),
  })
  // The end of the hold has just reported it; the outcome repeats it.
  if (evidence.has(because)) memory.abortDetail ??= memory.steps.at(-1)?.why
}

const evidence: ReadonlySet<AbortReason> = new Set(['analysis-failed', 'analysis-inconclusive'])
