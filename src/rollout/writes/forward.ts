/** The writes of a rollout on its way: from the claim of the Service to the end of the promotion, a pause or a split that stays. Pure. */
import type { Journal, PromoteRequest, RevisionVerdict, Share, TrafficTarget, Verdicts } from '../model.ts'
import { type Ends, returning } from '../rollback.ts'
import {
  firstTraffic,
  type KeepPrevious,
  park,
  pinned,
  promoted,
  sameTraffic,
  split,
  withoutTag,
} from '../traffic/traffic.ts'
import { deadline, type HoldOf, until } from './deadline.ts'
import { closed, type Facts, leavesStep, ours, recorded, timeText, type Write, withTraffic } from './write.ts'

/** Before anything else: from here on a successor knows the way. A rollback may move the tag of stable with it. */
export const claimed = (journal: Journal, facts: Facts, driver: string): Write => ({
  ...(sameTraffic(journal.intended, journal.before) ? {} : { traffic: journal.intended }),
  ...(journal.isRollback && movesStableTag(journal) ? { tags: recorded([...facts.ownTags, journal.tags.stable]) } : {}),
  journal: { ...journal, deadlineMs: deadline(journal, 'readyMs', facts.nowMs) },
  driver,
  active: true,
  ...leavesStep,
})

/** A tag that was there already may be that of somebody else. */
function movesStableTag({ before, intended, floating, tags }: Journal): boolean {
  const holderIn = (list: readonly TrafficTarget[]) => list.find(({ tag }) => tag === tags.stable)?.revisionName
  return holderIn(intended) !== holderIn(pinned(before, floating))
}

/** The target of a rollback has its pods: from here on a successor finishes the return. */
export const turned = (journal: Journal, facts: Facts, ends: Ends): Write => ({
  journal: { ...returning(journal, ends), ...until(journal, 'readyMs', facts) },
})

/**
 * The write that makes the candidate: traffic pinned to stable, and the new template if there is one. The candidate's tag is taken off the
 * Revision that has it, so that its host leads nowhere until the candidate gets it.
 */
export const deployed = <T = never>(journal: Journal, facts: Facts, template?: T): Write<T> => {
  const isFirst = journal.stable.length === 0
  const list = isFirst
    ? firstTraffic(journal)
    : withoutTag(pinned(journal.before, journal.floating), journal.tags.candidate)
  return {
    ...(isFirst ? { tags: ours(journal, facts) } : {}),
    ...withTraffic(journal, park(list, facts.isReady), { stage: 'deployed', ...until(journal, 'readyMs', facts) }),
    ...(template === undefined ? {} : { template }),
  }
}

/** The candidate gets its tag, at 0 %; min-scale of all that will be held is written down before any of it is touched. */
export const presented = (journal: Journal, facts: Facts, { candidate, emptyUrl }: Presented): Write => {
  const known = { ...journal, candidate, ...(emptyUrl === undefined ? {} : { emptyUrl }) }
  const list = journal.stable.length === 0 ? journal.intended : split(known, 0)
  const names = [candidate, ...journal.stable.map(({ revision }) => revision)]
  const scale = Object.fromEntries(names.map((name) => [name, facts.minScaleOf(name)]))
  return {
    ...withTraffic(known, park(list, facts.isReady), {
      stage: 'presented',
      scale: { ...scale, ...journal.scale },
      ...until(journal, 'checked', facts),
    }),
    // With the write that sets them: left behind by a stop, they are still ours to move.
    tags: ours(journal, facts),
  }
}

/** `emptyUrl`: the tag URL that was seen to lead nowhere. */
type Presented = { readonly candidate: string; readonly emptyUrl?: string }

/** By which objects pods are held from now on, with the values to put back on them. Before any of them is touched. */
export const held = (journal: Journal, facts: Facts, { hold, scale }: Held): Write => {
  const { hold: _, ...rest } = journal
  return { journal: { ...rest, ...(hold === undefined ? {} : { hold }), scale, ...until(journal, 'readyMs', facts) } }
}

/** Without `hold` that is open again: Knative turned out to be another one. */
type Held = Pick<Journal, 'scale'> & { readonly hold: Journal['hold'] | undefined }

/** The split of a step. */
export const shifted = (journal: Journal, facts: Facts, wait: HoldOf): Write => {
  const { step } = wait
  const list = split(journal, journal.plan.steps[step]?.percent ?? 0)
  const shift = withTraffic(journal, park(list, facts.isReady), {
    stage: 'stepping',
    step,
    ...until(journal, wait, facts),
  })
  return { ...shift, ...leavesStep }
}

/** Who asked is told so by the journal. Nothing else changes: the hold is over with the next shift, once its pods are there. */
export const requestTaken = (journal: Journal, { step, by }: PromoteRequest): Write => ({
  journal: { ...journal, request: { step, by } },
  ...leavesStep,
})

/** The split stays, and nobody drives until a person decides or the time for that is over. */
export const paused = (journal: Journal, { nowMs }: Facts, pauseTimeoutMs: number): Write & { journal: Journal } => ({
  driver: null,
  ...leavesStep,
  journal: { ...journal, stage: 'paused', deadlineMs: nowMs + pauseTimeoutMs },
})

/** Before anything else of a promotion: from here on a successor finishes it instead of returning traffic. */
export const promoting = (journal: Journal, facts: Facts): Write => ({
  journal: { ...journal, stage: 'promoting', ...until(journal, 'routeMs', facts) },
  ...leavesStep,
})

export type Promoted = Journal & { readonly candidate: string }

type Settling = {
  readonly form: 'floating' | 'pinned'
  readonly keep: KeepPrevious
  /** A limit that was asked for was met. No evidence is no proof. */
  readonly isJudged: boolean
}

/** The end of a promotion: the form, the tags, what was proved, and no journal. */
export const settled = (journal: Promoted, facts: Facts, { form, keep, isJudged }: Settling): Write => ({
  traffic: park(promoted(journal, form, keep), facts.isReady).traffic,
  tags: ours(journal, facts),
  verdicts: {
    ...facts.verdicts,
    ...retired(journal, facts),
    [journal.candidate]: isJudged ? good(facts) : notJudged(facts),
  },
  ...journal.metadata,
  ...closed,
})

/** The end of a fixed split: the journal goes, the split stays. */
export const splitKept = (journal: Journal, facts: Facts): Write => ({
  tags: ours(journal, facts),
  ...journal.metadata,
  ...closed,
})

const notJudged = (facts: Facts): RevisionVerdict => ({ is: 'not-judged', at: timeText(facts) })

const good = (facts: Facts): RevisionVerdict => ({ is: 'good', at: timeText(facts) })

/** Of a Revision whose own min-scale is let go, it is remembered what it was. */
function retired({ stable, scale, hold }: Journal, facts: Facts): Verdicts {
  if (hold !== 'revision') return {}
  const withScale = ({ revision }: Share) => {
    const minScale = scale[revision]
    return minScale ? [[revision, { ...(facts.verdicts[revision] ?? notJudged(facts)), minScale }] as const] : []
  }
  return Object.fromEntries(stable.flatMap(withScale))
}
