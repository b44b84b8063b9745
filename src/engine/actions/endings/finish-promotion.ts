/** The good ending: the candidate becomes stable, the user's form returns, nothing of the rollout is left behind. */
import { commandText } from '../../../errors/command.ts'
import { isProvenGood } from '../../../rollout/ended-steps.ts'
import type { EndedStep, Journal } from '../../../rollout/model.ts'
import { minScaleAfter } from '../../../rollout/pods/scale.ts'
import { requestText } from '../../../rollout/requester.ts'
import { isFloating, sameTraffic } from '../../../rollout/traffic/traffic.ts'
import { type Promoted, promoting, settled, splitKept } from '../../../rollout/writes/forward.ts'
import { adviceAfterSplit } from '../../context/advice.ts'
import type { World } from '../../context/context.ts'
import type { Memory } from '../../context/memory.ts'
import { end, shareText } from '../../context/outcome.ts'
import { until } from '../../context/wait-until.ts'
import { settleHoldWay } from '../../holding/hold-way.ts'
import type { Snapshot } from '../../ports/ports.ts'
import { isTaken, isTemplateOfRollout, journalIn, oursOf } from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { endedIn, endHold, withEvidence } from '../steps/hold.ts'

import { formAfterPromotion, isFormSettled, pinnedNote } from './final-traffic.ts'
import { releasePods } from './release-pods.ts'

/** Written before anything else is: from here on a successor finishes the promotion instead of returning traffic. */
export const promote: Action<{ do: 'promote' }> = async (_, { world, memory }) => {
  endHold(world, memory)
  world.reporter.report({ is: 'phase', phase: 'promote' })
  await write(world, ({ journal }, facts) => promoting(withEvidence(journal, memory), facts), {
    interrupt: world.interrupt,
  })
}

export const finishPromotion: Action<{ do: 'finish-promotion' }> = async (_, { world, memory }) => {
  // What the previous Revision shall keep is left where this Knative looks for it.
  if (journalIn(world.cluster.snapshot())?.hold === 'pod-autoscaler') await settleHoldWay(world, undefined)
  const ours = oursOf(world.cluster.snapshot(), world.driver)
  if (typeof ours === 'string' || ours.journal.candidate === undefined) return
  const journal: Promoted = { ...ours.journal, candidate: ours.journal.candidate }
  const over = minScaleAfter(journal, world.settings.keepPrevious)
  await releasePods(world, memory, journal, { over, hurry: world.interrupt })
  await untilFormSettled(world, journal)
  let form: 'floating' | 'pinned' = 'pinned'
  const { keepPrevious: keep } = world.settings
  const result = await write(world, (_, facts, snapshot) => {
    form = formAfterPromotion(world, journal, snapshot)
    return settled(journal, facts, { form, keep, isJudged: isProvenGood(endedIn(journal, memory)) })
  })
  if (result.is !== 'written') return
  await untilTold(world, journal)
  // Deleted in the meantime: the next observation reports it.
  if (!world.cluster.snapshot().service) return
  conclude(world, memory, journal, form)
}

/** Who reads the Service next, be it `kubectl wait` or the next job, finds it promoted: its status is a copy of the Route's, and late. */
async function untilTold(world: World, { plan }: Promoted): Promise<void> {
  const endMs = world.clock.now() + plan.limits.routeMs
  await until(world, isTaken, plan.limits.routeMs)
  const isTold = ({ service, route }: Snapshot) => !service || !route || sameTraffic(service.served, route.served)
  await until(world, isTold, endMs - world.clock.now(), world.interrupt)
}

/** The names in the status decide whether traffic may follow the latest Revision again. */
async function untilFormSettled(world: World, journal: Promoted): Promise<void> {
  const isSettled = (now: Snapshot) =>
    typeof oursOf(now, world.driver) === 'string' || isFormSettled(world, journal, now)
  if (await until(world, isSettled, usualMs)) return
  const { routeMs } = journal.plan.limits
  world.reporter.report({
    is: 'note',
    text: `Knative does not name ${journal.candidate} as its latest Revision yet. Waiting for at most ${routeMs / 1_000} s`,
  })
  await until(world, isSettled, routeMs)
}

/** On a quiet cluster the names are there within this. */
const usualMs = 2_000

/** What was measured and failed, where no limit said what that means: the promotion stands, and people must know. */
function warnOfFailures({ reporter }: World, { steps }: Memory, candidate: string): void {
  const unjudged = steps.filter(({ verdict }) => verdict === 'not-judged').flatMap(({ sources }) => sources)
  const failed = unjudged.filter(({ bad }) => bad > 0)
  if (failed.length === 0) return
  const worst = failed.reduce((a, b) => (b.bad / b.count > a.bad / a.count ? b : a))
  const share = `${worst.bad} of ${worst.count} ${worst.source} failed (${Math.round((100 * worst.bad) / worst.count)} %)`
  reporter.report({
    is: 'warning',
    code: 'W_NOT_JUDGED',
    message: `${candidate} was promoted without being judged: in one step ${share}, and there were too few measurements to decide.`,
    cure: 'Set `max-error-rate`, so that a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`).',
  })
}

function conclude(world: World, memory: Memory, journal: Promoted, form: 'floating' | 'pinned'): void {
  const { tags } = world.settings
  warnOfFailures(world, memory, journal.candidate)
  const next = form === 'pinned' ? pinnedNote(world, journal, whyPinned) : []
  const hasPrevious = journal.stable.length > 0 && world.settings.keepPrevious !== 'none'
  const stays = hasPrevious ? ` ${shareText(journal.stable)} keeps the tag ${tags.stable}.` : ''
  const isTooLate = memory.abortBecause === 'asked'
  end(world, memory, {
    kind: 'promoted',
    ...(isTooLate ? { because: 'asked' } : {}),
    reason: `${isTooLate ? tooLate : ''}${journal.candidate} serves 100 % of traffic.${stays}${askedText(endedIn(journal, memory))}`,
    next: [...(isTooLate && hasPrevious ? [wayBack(world)] : []), ...next, ...notReleased(world, journal)],
    journal,
  })
}

const askedText = (steps: readonly EndedStep[]): string =>
  steps
    .flatMap((step) => requestText(step) ?? [])
    .map((text) => ` ${text}`)
    .join('')

const tooLate = 'Too late to abort: the promotion was decided before, and has been finished. '

const wayBack = ({ cluster: { target } }: World): string =>
  `To return to the previous Revision: ${commandText({ verb: 'rollback', ...target })}`

const whyPinned = ({ cluster, templates }: World, journal: Journal): string =>
  isTemplateOfRollout(cluster.snapshot(), journal, templates)
    ? `${journal.candidate} is not the latest Revision for Knative`
    : 'Another client changed the template in the meantime'

/** Where nothing holds pods, nothing lets those go that the template asks for: nobody shall pay for them unknowingly. */
function notReleased({ cluster, settings }: World, { hold, stable }: Journal): readonly string[] {
  if (hold !== 'nothing' || settings.keepPrevious === 'none') return []
  const { revisions } = cluster.snapshot()
  return stable.flatMap(({ revision }) => {
    const kept = Number(revisions.get(revision)?.minScale ?? 0)
    if (kept === 0)
      return settings.keepPrevious === 'warm' ? [`${revision} is not kept warm: its pods cannot be held.`] : []
    return [
      `${revision} keeps at least ${kept} ${kept === 1 ? 'pod' : 'pods'}: min-scale of its template cannot be changed here.`,
    ]
  })
}

/** A fixed split that was asked for: the journal goes, the split stays. */
export const keepSplit: Action<{ do: 'keep-split' }> = async (_, { world, memory, snapshot }) => {
  endHold(world, memory)
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return
  const { journal } = ours
  // Not decided until it is written: a cancelled job, or its post step, may still return traffic.
  await releasePods(world, memory, journal, { unless: world.interrupt })
  if (world.interrupt.aborted || journalIn(world.cluster.snapshot())?.stage !== journal.stage) return
  const result = await write(world, (_, facts) => splitKept(journal, facts))
  if (result.is === 'written')
    end(world, memory, {
      kind: 'split',
      reason: `The requested split is in effect and stays.${askedText(endedIn(journal, memory))}`,
      next: splitNext(world, journal),
      journal,
    })
}

function splitNext({ cluster }: World, { candidate, plan, stable, before }: Journal): readonly string[] {
  if (candidate === undefined) return []
  return adviceAfterSplit({
    ...cluster.target,
    candidate,
    percent: plan.steps.at(-1)?.percent ?? 0,
    stable: stable.map(({ revision }) => revision),
    isPinned: isFloating(before),
  })
}
