/**
 * A rollback in two parts. First its target gets pods, under the tag of stable and without traffic: until then an abort leaves users where
 * they are. Then the roles change, and an abort is what was asked for. Pure.
 */
import type { Journal, TrafficTarget } from './model.ts'
import { tagged } from './traffic/lists-by-hand.ts'
import { isFloating } from './traffic/traffic.ts'
import { withoutBroken } from './traffic/who-serves.ts'

/** `current`: what is rolled back; undefined where nothing has traffic. */
export type Ends = { readonly current?: string; readonly target: string }

/** Stage and roles once the target has pods: it is stable, and what served is the candidate. */
export const returning = (journal: Journal, { current, target }: Ends): Journal => ({
  ...journal,
  stage: 'stepping',
  step: 0,
  stable: [{ revision: target, percent: 100 }],
  ...(current === undefined ? {} : { candidate: current }),
  floating: target,
  before: allOn(withStable(journal.before, journal.tags.stable, target), { target, tag: journal.tags.stable }),
  templateFrom: target,
})

/** The same traffic with the tag of stable on this Revision, at no traffic yet: listed, it is given pods, and can be woken. */
export const withStable = (
  traffic: readonly TrafficTarget[],
  tag: string,
  revision: string,
): readonly TrafficTarget[] =>
  traffic.some((target) => target.tag === tag && target.revisionName === revision)
    ? traffic
    : tagged(traffic, tag, revision)

/**
 * The list with all traffic on the target: on what follows the latest Revision where anything does, since that is the form to which the
 * Service returns once the template of the target is its latest one; else on its own entry.
 */
function allOn(
  list: readonly TrafficTarget[],
  { target, tag }: { readonly target: string; readonly tag: string },
): readonly TrafficTarget[] {
  const floats = isFloating(list)
  const isCarrier = (entry: TrafficTarget): boolean =>
    floats ? isFloating([entry]) : entry.tag === tag && entry.revisionName === target
  const raised = list.map((entry) => (isCarrier(entry) ? { ...entry, percent: entry.percent || 100 } : entry))
  return withoutBroken(raised, (entry) => !isCarrier(entry)) ?? list
}
