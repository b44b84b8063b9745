/** What is said of how pods are held: in the plan, and again once an unknown version was found out. */
import type { HoldWay, Journal } from '../../rollout/model.ts'
import { isOutlived, unheld } from '../../rollout/pods/holding.ts'
import type { World } from '../context/context.ts'
import { learnHoldRights } from '../permissions/permissions.ts'
import { rightsFor, rightText } from '../permissions/table.ts'
import type { RolloutEvent } from '../ports/events.ts'
import { journalIn } from '../ports/read-snapshot.ts'

/** Nothing is said of a first deployment: nobody serves whose pods could be held. What the plan has said already is not repeated. */
export function announceHolding(
  world: World,
  hold: HoldWay | 'by-effect',
  journal: Journal | undefined = journalIn(world.cluster.snapshot()),
): void {
  if (!journal || journal.stable.length === 0 || world.knative.told === hold) return
  world.knative.told = hold
  world.reporter.report(holdingOf(world, hold, journal))
}

/** In a later job. What was decided when the rollout began stays, unless Knative was upgraded since: then Revisions are held. */
export async function announceGoingOn(world: World, journal: Journal): Promise<void> {
  const { hold } = journal
  const isKnown = hold !== undefined && !isOutlived(hold, world.knative.age)
  if (!isKnown || hold === 'revision') return
  // Whether the permission is still missing; it may have been granted since.
  if (hold === 'nothing' && world.knative.age === 'before-1.21') await learnHoldRights(world)
  announceHolding(world, hold, journal)
}

/** Pods of these were asked for, and it did not take: a right that was taken away, or a limit that admission knows. */
export function announceLost(world: World, wanted: readonly string[]): void {
  const snapshot = world.cluster.snapshot()
  const journal = journalIn(snapshot)
  const names = wanted.filter((name) => snapshot.revisions.has(name))
  if (!journal || journal.hold === 'nothing' || names.length === 0) return
  const stable = journal.stable.filter(({ revision }) => names.includes(revision))
  const lost = { names, isCandidate: names.includes(journal.candidate ?? ''), isStable: stable.length > 0 }
  world.reporter.report({ ...holdingOf(world, 'nothing', { ...journal, stable }), lost })
}

function holdingOf(
  world: World,
  hold: HoldWay | 'by-effect',
  journal: Journal,
): Extract<RolloutEvent, { is: 'holding' }> {
  const { age, version } = world.knative
  const { revisions } = world.cluster.snapshot()
  const { minScale } = world.settings.template
  return {
    is: 'holding',
    hold,
    age,
    ...(version !== undefined && { version }),
    lacks: lackedBy(world).map(rightText),
    stable: unheld(journal, (name) => revisions.get(name)),
    ...(minScale !== undefined && minScale > 0 && { candidateMinScale: minScale }),
  }
}

/** The rights by which pods would be held. */
function lackedBy({ knative: { age }, may }: World) {
  if (age === 'before-1.21') return may.patchAutoscalers ? [] : rightsFor('hold')
  return may.patchRevisions ? [] : rightsFor('scale')
}
