/**
 * spec.traffic at each point of a rollout. Whole lists only: a merge would let entries of unknown meaning ride along.
 * Never latestRevision with traffic while a rollout runs: such an entry moves by itself when a Revision becomes ready.
 * Targets tagged by others stay, at 0 %. Each (tag, Revision) pair once: twice, the Service never becomes Ready
 * (knative/serving pkg/reconciler/route/traffic, mergeIfNecessary).
 */
import type { Journal, Share, Tags, TrafficTarget } from '../model.ts'

/** What the lists of one rollout are made from; all of it is in its journal. */
export type Ground = {
  readonly before: readonly TrafficTarget[]
  /** The Revision that the floating entries of `before` stood for. */
  readonly floating?: string
  readonly stable: readonly Share[]
  readonly candidate?: string
  readonly tags: Tags
}

/** Whether users follow the latest ready Revision. An absent list means so too (Knative's default). */
export const isFloating = (traffic: readonly TrafficTarget[]): boolean =>
  traffic.length === 0 || traffic.some((target) => target.latestRevision === true && (target.percent ?? 0) > 0)

/** `traffic` with every entry that moves users by itself fixed to `floating`, the Revision it stands for now. */
export function pinned(traffic: readonly TrafficTarget[], floating: string | undefined): readonly TrafficTarget[] {
  const list = traffic.length > 0 ? traffic : [{ latestRevision: true, percent: 100 }]
  return merged(list.map((target) => (isFloating([target]) && floating ? pin(target, floating) : target)))
}

/** `percent` on the candidate, the rest on stable in its old proportions. The largest of stable carries the stable tag. */
export function split(ground: Ground, percent: number): readonly TrafficTarget[] {
  const { candidate, tags } = ground
  if (candidate === undefined) return stableTraffic(ground)
  return [
    { tag: tags.candidate, ...at(candidate, percent) },
    ...stableTargets(ground, 100 - percent),
    ...others(ground),
  ]
}

/** All traffic on stable: the list an abort returns to. As before, pinned; a candidate that had traffic before has none. */
export function stableTraffic(ground: Ground): readonly TrafficTarget[] {
  const list = pinned(ground.before, ground.floating)
  const hadUsers = ground.candidate !== undefined && shareOf(ground.candidate, list) > 0
  return hadUsers ? split(ground, 0) : list
}

/** No Revision serves yet: the first to become ready receives all traffic, and has the tag of the candidate. */
export const firstTraffic = (ground: Ground): readonly TrafficTarget[] => [
  { tag: ground.tags.candidate, latestRevision: true, percent: 100 },
  ...others(ground),
]

export type KeepPrevious = 'tag' | 'warm' | 'none'

/**
 * The candidate as the new stable. `floating`: in the user's floating form, else pinned by name.
 * A floating entry that carried another's tag carries the users again; ours then stays at 0 %.
 */
export function promoted(
  ground: Ground & { readonly candidate: string },
  form: 'floating' | 'pinned',
  keep: KeepPrevious,
): readonly TrafficTarget[] {
  const { candidate, tags } = ground
  const target = (percent: number): TrafficTarget =>
    form === 'floating' ? { latestRevision: true, percent } : at(candidate, percent)
  const carrier = ground.before.find((entry) => entry.tag !== undefined && isFloating([entry]) && isOthers(entry, tags))
  const rest = others(ground).map((entry) =>
    carrier && entry.tag === carrier.tag ? { tag: entry.tag, ...target(100) } : entry,
  )
  // Without a tag nobody can reach an entry at 0 %; only for its pods must it be listed.
  const isKept = (entry: TrafficTarget) => keep === 'warm' || (keep === 'tag' && entry.tag === tags.stable)
  const previous = stableTargets(ground, 0).filter(isKept)
  return [{ tag: tags.candidate, ...target(carrier ? 0 : 100) }, ...previous, ...rest]
}

/**
 * Without the entries whose Revision is not ready: one of them, even at 0 %, freezes the whole Route. Entries with users stay.
 * What follows the latest ready Revision is asked for by no name: such a one may have failed since (route/traffic,
 * addConfigurationTarget).
 */
export function park(traffic: readonly TrafficTarget[], isReady: (revision: string | undefined) => boolean) {
  const mustLeave = (target: TrafficTarget) => !target.percent && !isReady(target.revisionName)
  return { traffic: traffic.filter((target) => !mustLeave(target)), parked: traffic.filter(mustLeave) }
}

/** Equal as Knative stores them: order and length count; defaults and URLs do not. */
export const sameTraffic = (a: readonly TrafficTarget[], b: readonly TrafficTarget[]): boolean =>
  a.length === b.length && a.every((target, index) => sameTarget(target, b[index]))

function sameTarget(a: TrafficTarget, b: TrafficTarget | undefined): boolean {
  return (
    b !== undefined &&
    a.tag === b.tag &&
    (a.percent ?? 0) === (b.percent ?? 0) &&
    a.revisionName === b.revisionName &&
    follows(a) === follows(b)
  )
}

/** The list is still the one that was found. */
export const isUntouched = ({ intended, before }: Pick<Journal, 'intended' | 'before'>): boolean =>
  sameTraffic(intended, before)

/** Knative's default: an entry without a Revision follows the latest. */
export const follows = (target: TrafficTarget): boolean => target.latestRevision ?? target.revisionName === undefined

const at = (revisionName: string, percent: number): TrafficTarget => ({ revisionName, latestRevision: false, percent })

const pin = ({ tag, percent }: TrafficTarget, revision: string): TrafficTarget => ({
  ...(tag ? { tag } : {}),
  ...at(revision, percent ?? 0),
})

function stableTargets({ stable, tags }: Ground, percent: number): readonly TrafficTarget[] {
  const main = mainOf(stable)
  return apportion(percent, stable).map((share) => ({
    ...(share.revision === main ? { tag: tags.stable } : {}),
    ...at(share.revision, share.percent),
  }))
}

/** Targets of other clients, at 0 %. An entry without a tag that only carried traffic is not one of them. */
export function others({ before, candidate, stable, tags, floating }: Ground): readonly TrafficTarget[] {
  const named = new Set([candidate, ...stable.map((share) => share.revision)])
  const isTarget = (target: TrafficTarget) =>
    target.tag !== undefined || (!target.percent && !named.has(target.revisionName))
  const kept = before.filter((target) => isOthers(target, tags)).filter(isTarget)
  return merged(
    kept.map((target) => ({ ...(isFloating([target]) && floating ? pin(target, floating) : target), percent: 0 })),
  )
}

const isOthers = (target: TrafficTarget, tags: Tags): boolean =>
  target.tag !== tags.candidate && target.tag !== tags.stable

/** Each (tag, Revision) pair once, with the percents of both. */
export function merged(targets: readonly TrafficTarget[]): readonly TrafficTarget[] {
  const byPair = new Map<string, TrafficTarget>()
  for (const target of targets) {
    const key = JSON.stringify([target.tag, target.revisionName])
    const twin = byPair.get(key)
    byPair.set(key, twin ? { ...twin, percent: (twin.percent ?? 0) + (target.percent ?? 0) } : target)
  }
  return [...byPair.values()]
}

/** The share of each Revision, in the order of the list; targets at 0 % have none. */
export function sharesOf(targets: readonly TrafficTarget[]): readonly Share[] {
  const percents = new Map<string, number>()
  for (const { revisionName, percent } of targets)
    if (revisionName && percent) percents.set(revisionName, (percents.get(revisionName) ?? 0) + percent)
  return [...percents].map(([revision, percent]) => ({ revision, percent }))
}

/** The share of one Revision, 0-100. */
export const shareOf = (revision: string, targets: readonly TrafficTarget[]): number =>
  sharesOf(targets).find((share) => share.revision === revision)?.percent ?? 0

/** The Revision with the largest share; of equal ones the first. */
export const mainOf = (shares: readonly Share[]): string | undefined =>
  shares.reduce<Share | undefined>((best, share) => (best && best.percent >= share.percent ? best : share), undefined)
    ?.revision

/**
 * `total` percent divided among `shares` in their old proportions, by largest remainder, in whole numbers: Knative knows no finer step.
 * Without any weight the first takes all.
 */
export function apportion(total: number, shares: readonly Share[]): readonly Share[] {
  const weight = shares.reduce((sum, share) => sum + share.percent, 0)
  if (weight === 0) return shares.map((share, index) => ({ ...share, percent: index === 0 ? total : 0 }))
  const exact = shares.map((share) => (total * share.percent) / weight)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, percent) => sum + percent, 0)
  const first = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index)
  return shares.map((share, index) => ({ ...share, percent: (whole[index] ?? 0) + (first.includes(index) ? 1 : 0) }))
}

/** The list from before, with the tags of other clients as they are in `live`: moved, removed or added during the rollout. */
export function withForeignTags(live: readonly TrafficTarget[], ground: Ground): readonly TrafficTarget[] {
  const { before, tags, floating } = ground
  const theirs = live.filter((target) => target.tag !== undefined && isOthers(target, tags))
  const isThere = (target: TrafficTarget) =>
    theirs.some(
      ({ tag, revisionName }) =>
        tag === target.tag && (revisionName === target.revisionName || (follows(target) && revisionName === floating)),
    )
  const kept = before.flatMap((target) => {
    if (target.tag === undefined || !isOthers(target, tags) || isThere(target)) return [target]
    return target.percent ? [untagged(target)] : []
  })
  const added = theirs.filter(({ tag }) => !kept.some((target) => target.tag === tag))
  return merged([...kept, ...added.map((target) => ({ ...target, percent: 0 }))])
}

const untagged = ({ tag: _, ...target }: TrafficTarget): TrafficTarget => target

/** The same traffic with this tag on nobody. Its Revision stays listed: Knative gives no pods to one that is not. */
export const withoutTag = (traffic: readonly TrafficTarget[], tag: string): readonly TrafficTarget[] =>
  merged(traffic.map((target) => (target.tag === tag ? untagged(target) : target)))
