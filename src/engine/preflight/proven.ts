/** Whether what serves everyone may be left as it is: "no change" must not stand for a check that nobody passed. Its verdict is read in knative/reads/verdict-on.ts. */
import type { World } from '../context/context.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'

/**
 * A Revision that a rollout made is proven by its promotion, which is recorded; where a first deployment could not be checked, or its job
 * died, it serves without one. A copy of it that an abort made, or another client, is proven by the same. What no rollout ever made is
 * its owner's own.
 */
export function isProven({ templates }: World, { revisions }: Snapshot, serving: RevisionView): boolean {
  if (serving.verdict) return serving.verdict.is !== 'bad'
  const all = [...revisions.values()]
  const equals = all.filter((each) => templates.same(templates.of(each), templates.of(serving)))
  const isPromoted = ({ verdict }: RevisionView) => verdict !== undefined && verdict.is !== 'bad'
  return equals.some(isPromoted) || !equals.some((each) => isMadeByRollout(each, all))
}

/** A later edit by another client inherits the id. */
const isMadeByRollout = ({ rolloutId, generation }: RevisionView, all: readonly RevisionView[]): boolean =>
  rolloutId !== undefined && !all.some((other) => other.rolloutId === rolloutId && other.generation < generation)
