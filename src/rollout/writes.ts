/**
 * Every write of the Service that a rollout makes, as a value: from the journal and the facts of the cluster to what changes.
 * Pure. The actions send these, and a dry run prints them; neither makes a write of its own.
 * Each carries the journal with the traffic that it means, so that a successor can tell it from a foreign write.
 */
import { longestInTime } from './hold-length.ts'
import type {
  Journal,
  Plan,
  PromoteRequest,
  RevisionVerdict,
  ServiceMetadata,
  Share,
  TrafficTarget,
  Verdicts,
} from './model.ts'
import { type Ends, returning } from './rollback.ts'
import {
  firstTraffic,
  type KeepPrevious,
  park,
  pinned,
  promoted,
  sameTraffic,
  split,
  stableTraffic,
  withForeignTags,
  withoutTag,
} from './traffic.ts'
import { withoutBroken } from './who-serves.ts'

/** What changes; what is left out stays as it is, and null takes it away. `Template` is whatever the cluster's side calls one. */
export type Write<Template = never> = ServiceMetadata & {
  readonly traffic?: readonly TrafficTarget[]
  readonly template?: Template
  readonly journal?: Journal | null
  readonly driver?: string | null
  /** Label kn-rollout.dev/active, by which `recover` finds open rollouts. */
  readonly active?: boolean
  /** Annotation kn-rollout.dev/request: what the driver is asked for. */
  readonly request?: PromoteRequest | null
  /** Annotation kn-rollout.dev/tags: the tags that are ours, so that a later run may move them. */
  readonly tags?: readonly string[]
  /** What Revisions proved, by name: all of it, in place of what was remembered. */
  readonly verdicts?: Verdicts
}

/** The facts of the cluster that writes are made from. */
export type Facts = {
  /** The API server's clock, ms since the epoch. */
  readonly nowMs: number
  /** Without a name: the latest ready Revision, which may have failed since. */
  readonly isReady: (revision: string | undefined) => boolean
  /** There is a Revision of this name. */
  readonly exists: (revision: string) => boolean
  /** min-scale as it is to be put back in the end; null: none. */
  readonly minScaleOf: (revision: string) => string | null
  /** Tags in the traffic list that earlier rollouts have set. */
  readonly ownTags: readonly string[]
  /** What Revisions that still exist proved. */
  readonly verdicts: Verdicts
}

/** Nothing of a rollout is left. */
const closed = { journal: null, driver: null, active: false, request: null } as const

/** A request is for one step: with the write that leaves the step it is over. */
const leavesStep = { request: null } as const

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

/** The end of a rollback whose target did not get pods: the list as it was found, unless what follows the latest Revision moved since. */
export const withdrawn = (journal: Journal, facts: Facts, latestReady: string | undefined): Write => ({
  traffic: latestReady === journal.floating ? journal.before : returned(journal, facts).traffic,
  ...cleanedUp(facts),
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
      ...until(journal, 'readyMs', facts),
    }),
    // With the write that sets them: left behind by a stop, they are still ours to move.
    tags: ours(journal, facts),
  }
}

/** `emptyUrl`: the tag URL that was seen to lead nowhere. */
type Presented = { readonly candidate: string; readonly emptyUrl?: string }

/** By which objects pods are held from now on, with the values to put back on them. Before any of them is touched. */
export const held = (
  journal: Journal,
  facts: Facts,
  { hold, scale }: Required<Pick<Journal, 'hold' | 'scale'>>,
): Write => ({ journal: { ...journal, hold, scale, ...until(journal, 'readyMs', facts) } })

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

/** Nothing moves; the deadline does, to `wait` and `extraMs` from now. */
export const extended = (journal: Journal, facts: Facts, { wait, extraMs = 0 }: Extension): Write => ({
  journal: { ...journal, deadlineMs: deadline(journal, wait, facts.nowMs) + extraMs },
})

type Extension = { readonly wait: Wait; readonly extraMs?: number }

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

/**
 * All traffic to stable, in one write: all that a cancelled job has time for. A rollback whose target has no pods yet is none any more:
 * stable is still what serves.
 */
export const aborting = (journal: Journal, facts: Facts, reason: string): Write => ({
  ...withTraffic(withoutTurn(journal), returned(journal, facts), {
    stage: 'aborting',
    reason,
    ...until(journal, 'readyMs', facts),
  }),
  ...leavesStep,
})

function withoutTurn(journal: Journal): Journal {
  const { isRollback: _, ...rest } = journal
  // By the step, which a stop or a change of the traffic in between leaves as it is.
  return journal.step < 0 ? rest : journal
}

/**
 * The traffic after an abort. Before anything was changed, and where no Revision served, the list stays as it is. What of stable was
 * deleted in the meantime leaves its traffic to the rest of it, else to the candidate if that is ready: to what still serves.
 */
export function returned(journal: Journal, facts: Pick<Facts, 'isReady' | 'exists'>): Parked {
  const isAsBefore = journal.stage === 'claimed' || journal.stable.length === 0
  if (isAsBefore) return { traffic: journal.intended, parked: [] }
  const home = stableTraffic(journal)
  const isGone = (target: TrafficTarget) => isOnGone(target, facts)
  const list = home.some(isGone) ? (withoutBroken(home, isGone) ?? onCandidate(journal, facts) ?? home) : home
  return park(list, facts.isReady)
}

/** The entry has traffic, and its Revision no longer exists. */
export const isOnGone = ({ percent, revisionName }: TrafficTarget, { exists }: Pick<Facts, 'exists'>): boolean =>
  Boolean(percent) && revisionName !== undefined && !exists(revisionName)

const onCandidate = (journal: Journal, { isReady }: Pick<Facts, 'isReady'>): readonly TrafficTarget[] | undefined => {
  const { candidate } = journal
  return candidate && isReady(candidate) ? promoted({ ...journal, candidate }, 'pinned', 'none') : undefined
}

/** The template that the rollout replaced is put back; without one only the deadline moves. */
export const restored = <T = never>(journal: Journal, facts: Facts, template?: T): Write<T> => ({
  ...(template === undefined ? {} : { template }),
  ...extended(journal, facts, { wait: 'readyMs' }),
})

/**
 * A Revision is listed at 0 %, since Knative gives no pods to one that is in nobody's list, and its min-scale is written down, so
 * that it is put back in the end.
 */
export const listed = (
  journal: Journal,
  facts: Facts,
  { revision, minScale }: { readonly revision: string; readonly minScale: string | null },
): Write => {
  const isListed = journal.intended.some(({ revisionName }) => revisionName === revision)
  const entry = { revisionName: revision, latestRevision: false, percent: 0 }
  const traffic = isListed ? journal.intended : [...journal.intended, entry]
  const scale = { [revision]: minScale, ...journal.scale }
  return { traffic, journal: { ...journal, intended: traffic, scale, ...until(journal, 'readyMs', facts) } }
}

/** After an abort, the form that the user had. A write of an earlier stage may have landed late: this is `aborting` all the same. */
export const formReturned = (journal: Journal, facts: Facts, { traffic, parked }: Parked): Write =>
  withTraffic(journal, { traffic, parked }, { stage: 'aborting', ...until(journal, 'routeMs', facts) })

/** The end of an abort, and of a first deployment that failed; `bad`: the candidate that proved itself bad, and why. */
export const cleanedUp = (facts: Facts, bad?: { readonly revision: string; readonly why: string }): Write => ({
  verdicts: {
    ...facts.verdicts,
    ...(bad && { [bad.revision]: { is: 'bad', at: timeText(facts), why: bad.why } as const }),
  },
  ...closed,
})

/** Another client changed the traffic: nothing is driven any longer. The journal stays, so that `abort` still knows the way back. */
export const stopped = (journal: Journal): Write => ({
  driver: null,
  active: false,
  ...leavesStep,
  journal: { ...journal, stage: 'stopped', reason: 'traffic' },
})

/** Another driver goes on. Its job is in the journal, so that the one that was taken over can name it. */
export const takenOver = (
  journal: Journal,
  { nowMs }: Pick<Facts, 'nowMs'>,
  driver: string,
  job: Journal['job'],
): Write => {
  const { job: _, ...kept } = journal
  const deadlineMs = deadline(journal, 'readyMs', nowMs)
  return { driver, active: true, ...leavesStep, journal: { ...kept, deadlineMs, ...(job ? { job } : {}) } }
}

/**
 * The journal from which another driver goes on. A pause is a step again. After a stop, and where a person asked for the
 * abort, the traffic is taken as it is; changes that other clients made to their own targets stay.
 */
export function reopened(journal: Journal, live: readonly TrafficTarget[], asked: boolean): Journal {
  if (journal.stage === 'stopped' || (asked && !sameTraffic(live, journal.intended)))
    return { ...journal, stage: 'stepping', intended: live, before: withForeignTags(live, journal) }
  return journal.stage === 'paused' ? { ...journal, stage: 'stepping' } : journal
}

/** Marks of a rollout without a rollout. */
export const unmarked = (): Write => ({ driver: null, active: false, request: null })

/** A step, and what is left of the rollout's time: after that it is aborted, whatever `max-hold` says. */
type HoldOf = { readonly step: number; readonly leftMs: number }

type Wait = 'readyMs' | 'routeMs' | HoldOf

/** Over the longest wait of a stage: what requests, retries and a slow runner may add. */
const slackMs = 30_000

/**
 * When the stage that begins now must have been left: by a limit of the plan, or after the hold of a step. Past it the driver is
 * dead. By the API server's clock, ms since the epoch.
 */
export function deadline({ plan }: Pick<Journal, 'plan'>, wait: Wait, nowMs: number): number {
  return nowMs + (typeof wait === 'string' ? plan.limits[wait] : longestStepMs(plan, wait)) + slackMs
}

/** The Route takes it, it is held, and the pods of the next one come: all within the time of the rollout. */
function longestStepMs(plan: Plan, { step, leftMs }: HoldOf): number {
  const { readyMs, routeMs } = plan.limits
  return Math.min(longestInTime({ plan, step }, leftMs) + routeMs + readyMs, Math.max(0, Math.ceil(leftMs)))
}

const until = (journal: Journal, wait: Wait, { nowMs }: Facts) => ({ deadlineMs: deadline(journal, wait, nowMs) })

type Parked = { readonly traffic: readonly TrafficTarget[]; readonly parked: readonly TrafficTarget[] }

const withTraffic = (journal: Journal, { traffic, parked }: Parked, changes: Partial<Journal>) => ({
  traffic,
  journal: { ...journal, ...changes, intended: traffic, parked },
})

/** Of this rollout, and of earlier ones that had other names for them; in one order, whichever of them are in use now. */
const ours = ({ tags }: Journal, facts: Facts): readonly string[] =>
  recorded([...facts.ownTags, tags.candidate, tags.stable])

const recorded = (tags: readonly string[]): readonly string[] => [...new Set(tags)].toSorted()

const timeText = ({ nowMs }: Facts): string => new Date(nowMs).toISOString()

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
