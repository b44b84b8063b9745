/** The health check of the candidate at 0 %, in the background: a curl that hangs must not keep an abort waiting. */
import { RolloutError } from '../../../errors/rollout-error.ts'
import { meansOf, targetOf, withoutProof } from '../../observe/reachability.ts'
import type { EvidenceTarget, HealthCheck, HealthResult } from '../../ports/ports.ts'
import { journalIn } from '../../ports/read-snapshot.ts'
import type { Action, ActionContext } from '../action-context.ts'
import { measure } from '../steps/hold.ts'

export const checkHealth: Action<{ do: 'check-health' }> = async (_, context) => {
  const { memory, snapshot } = context
  const journal = journalIn(snapshot)
  const target = journal && targetOf(snapshot, journal)
  if (!target) end(context, 'unreachable', 'The candidate has no tag URL.')
  else memory.candidate.health = 'running'
  if (target) void check(context, target).catch((error) => failed(context, error))
}

/** How often the candidate is checked at its URL, where each answer turns out to be somebody else's. */
const attempts = 3

async function check(context: ActionContext, target: EvidenceTarget): Promise<void> {
  const { world, memory } = context
  for (let attempt = 1; ; attempt++) {
    const { health, by } = await meansOf(world, target)
    const checked = by === 'pod' ? { result: await run(context, target, health) } : await atUrl(context, target, health)
    // The rollout has ended, and its check with it: there is nothing left to say.
    if (memory.background.signal.aborted) return
    if (checked.result) return conclude(context, target, checked.result)
    if (checked.isFinal || attempt >= attempts) await withoutProof(world, target.url, checked.why)
  }
}

/** `isFinal`: it was waited for long enough. */
type Checked =
  | { readonly result: HealthResult }
  | { readonly result?: undefined; readonly why: string; readonly isFinal: boolean }

/** A result counts only if Knative answers at the URL before and after it: an ingress may restart at any time. */
async function atUrl(context: ActionContext, target: EvidenceTarget, health: HealthCheck): Promise<Checked> {
  const { world, memory } = context
  const { signal } = memory.background
  const served = await world.hosts.isServed(target.url, signal)
  if (served.is !== 'knative') return { why: served.why, isFinal: true }
  const result = await run(context, target, health)
  const after = await world.hosts.now(target.url, signal)
  return after.is === 'knative' || result.is === 'cancelled' ? { result } : { why: after.why, isFinal: false }
}

function run({ world, memory }: ActionContext, { url }: EvidenceTarget, health: HealthCheck): Promise<HealthResult> {
  world.reporter.report({ is: 'health-started', command: health.command(url) })
  return health.run(url, memory.background.signal)
}

function conclude({ world, memory }: ActionContext, target: EvidenceTarget, result: HealthResult): void {
  world.reporter.report({ is: 'health', result, candidateUrl: target.url })
  memory.candidate.healthResult = result
  if (result.is === 'cancelled') memory.abortBecause ??= 'cancelled'
  else memory.candidate.health = result.is
  if (result.is === 'passed') measure(world, memory, target)
  world.notifier.notify()
}

function failed(context: ActionContext, error: unknown): void {
  const isKnown = error instanceof RolloutError
  const health = isKnown && error.code === 'E_NOT_PROVEN' ? 'not-proven' : 'unreachable'
  if (isKnown) context.memory.abortCure = error.cure
  end(context, health, isKnown ? error.message : String(error))
}

function end({ world, memory }: ActionContext, health: 'unreachable' | 'not-proven', detail: string): void {
  memory.candidate.health = health
  memory.abortDetail = detail
  world.notifier.notify()
}
