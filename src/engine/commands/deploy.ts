/** A rollout from its first look to its outcome. */
import { failure } from '../../errors/catalogue.ts'
import { heldAtLeast } from '../../rollout/plan.ts'
import { afterWaiting } from '../../settings/job-limit.ts'
import type { World } from '../context/context.ts'
import { freshMemory } from '../context/memory.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { wayOf } from '../holding/hold-way.ts'
import { observeKnative } from '../holding/knative.ts'
import { announceHolding } from '../holding/unheld.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { builtPlan, withDetect } from '../preflight/built-plan.ts'
import { chooseEvidence } from '../preflight/choose-evidence.ts'
import { refuseLate, refuseTooShort, reportForecast } from '../preflight/forecast.ts'
import { type Prepared, prepare } from '../preflight/prepare.ts'
import { changedMetadata, changedNames } from '../preflight/service-metadata.ts'
import { drive } from '../run.ts'
import { turnNow } from '../writes/await-turn.ts'
import { claim, create } from '../writes/claim.ts'
import { untilMoved } from '../writes/guarded-write.ts'
import { rehearse } from './dry-run/dry-run.ts'
import { finishPrevious } from './previous/finish-previous.ts'
import { reportPlan } from './report-plan.ts'

/** How often it begins again when others change the Service while it is looked at. */
const attempts = 4

/** @throws RolloutError for every refusal; nothing was touched then */
export async function rollOut(world: World): Promise<Outcome> {
  refuseNothing(world)
  await openCluster(world, 'change')
  world.reporter.report({ is: 'target', ...(await observeKnative(world)) })
  const startedMs = world.clock.now()
  const untilMs = startedMs + world.settings.timeoutMs
  for (let edits = 0; edits < attempts; ) {
    const previous = await finishPrevious(world, untilMs)
    if (previous) return previous
    const outcome = await beginOn(inTime(world, startedMs))
    if (outcome) return outcome
    const seen = world.cluster.snapshot()
    // Another deploy that was faster does not count as an edit: it is waited for like any other.
    if (turnNow(world, world.cluster.snapshot()).is === 'free') edits++
    await untilMoved(world, seen, { attempt: edits })
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}

/** What was waited for its turn is gone from the time of its job. @throws E_JOB_TOO_SHORT, E_CREDENTIALS_TOO_SHORT */
function inTime(world: World, startedMs: number): World {
  const settings = afterWaiting(world.settings, world.clock.now() - startedMs)
  return settings === world.settings ? world : { ...world, settings }
}

/** From the Service as it is now. Undefined where it was changed meanwhile. */
async function beginOn(world: World): Promise<Outcome | undefined> {
  const start = await prepare(world)
  if (start.is === 'changed') return undefined
  if (start.is === 'unchanged') return unchanged(world, start.revision)
  const planned = await announce(world, start)
  if (world.settings.dryRun) return rehearse(planned.world, planned.start)
  // There is nothing to return users to, and it would serve all of them as soon as it is ready.
  if (start.is === 'create' && world.interrupt.aborted) throw failure('E_CANCELLED', {})
  return (await begin(planned.world, planned.start)) ? goOn(planned.world, planned.start) : undefined
}

/** A setting that is empty is not given: an image that an earlier job did not hand on must not end as a green deploy of nothing. */
function refuseNothing({ settings: { template, newRevision } }: World): void {
  const { requests, limits, ...rest } = template
  const given = [...Object.values(rest), ...Object.values(requests), ...Object.values(limits)]
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
  if (newRevision === 'when-changed' && given.every(isEmpty)) throw failure('E_NOTHING_TO_RUN', {})
}

/** False when the Service is not as it was seen. */
const begin = (world: World, start: Prepared): Promise<boolean> =>
  start.is === 'create' ? create(world, start) : claim(world, start.journal, start.service)

/** The template travels as a value, from what was prepared to the write that deploys it. */
function goOn(world: World, start: Prepared): Promise<Outcome> {
  world.reporter.report({ is: 'phase', phase: 'deploy' })
  return drive(world, freshMemory(world.clock, start.is === 'create' ? undefined : start.deployment))
}

function unchanged(world: World, revision: string): Outcome {
  const { service } = world.cluster.snapshot()
  const names = service ? changedNames(changedMetadata(world, service)) : []
  if (names.length > 0)
    world.reporter.report({
      is: 'warning',
      code: 'W_NOT_APPLIED',
      message: `Without a new Revision nothing of the Service is changed, so this is not applied: ${names.join(', ')}.`,
      cure: 'Set it with kubectl, or use `new-revision: always`.',
    })
  const outcome = outcomeBefore(world, {
    kind: 'unchanged',
    reason: `No change: ${revision} already runs this configuration and serves 100 % of traffic.`,
    revision,
  })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

type Announced = { readonly world: World; readonly start: Prepared }

/**
 * With the plan as it is once its evidence is known. A dry run shows its plan with what it would change.
 * @throws E_EVIDENCE, E_BAD_ANSWERS, E_BAD_ANSWERS_RATE, E_LATE, E_NO_VERDICT_IN_TIME
 */
async function announce(given: World, start: Prepared): Promise<Announced> {
  const measuring = await chooseEvidence(given, start.journal)
  const built = heldAtLeast(builtPlan(given, start.journal.plan), given.may.latest?.behindMs ?? 0)
  const { world, plan } = withDetect(given, built)
  const journal = { ...start.journal, plan }
  if (!world.settings.dryRun) reportPlan(world, journal)
  world.reporter.report(measuring)
  reportForecast(world, plan)
  refuseLate(world, plan)
  refuseTooShort(world, plan)
  const way = wayOf(world)
  if (way !== 'revision') announceHolding(world, way, journal)
  return { world, start: { ...start, journal } }
}
