/**
 * spec.traffic as a person changes it between rollouts: a split, a tag more, a tag less. Pure. Tags that stand are kept, and what follows
 * the latest Revision under a tag goes on following it. Whether that may be done: engine/commands/change-by-hand.ts.
 */
import type { TrafficTarget } from '../model.ts'
import { follows, mainOf, merged, shareOf, sharesOf } from './traffic.ts'

/** What a share is given to: a Revision, or whichever is the latest ready one, now and later. */
export type Receiver = { readonly is: 'revision'; readonly name: string } | { readonly is: 'follows' }

export type HandShare = { readonly to: Receiver; readonly percent: number }

/** What the names of a person may stand for. */
export type Known = {
  readonly latestReady?: string
  /** What users get now. */
  readonly served: readonly TrafficTarget[]
  /** In any order. */
  readonly revisions: readonly {
    readonly name: string
    readonly generation: number
    readonly isReady: boolean
    readonly isBad: boolean
  }[]
  /** The tag that rollouts give to the Revision before. */
  readonly stableTag: string
}

/**
 * `latest`: the latest ready Revision. `previous`: the one that received traffic before it. `@latest` follows the latest one, as kn spells
 * it. Else a tag, or the name of a Revision. Undefined where it stands for nothing.
 */
export function receiverOf(word: string, known: Known): Receiver | undefined {
  if (word === '@latest') return { is: 'follows' }
  const name = nameOf(word, known)
  return name !== undefined && known.revisions.some((each) => each.name === name) ? { is: 'revision', name } : undefined
}

function nameOf(word: string, known: Known): string | undefined {
  if (word === 'latest') return known.latestReady
  if (word === 'previous') return previousOf(known)
  return taggedIn(word, known) ?? word
}

export type Ambiguity = { readonly meant: string; readonly tagged: string }

/**
 * `latest` and `previous` are names of their own, and also the tags that rollouts give. Where these are on two Revisions, a person may mean
 * either: an abort or a rollback leaves the tag, while the copy that it made is the latest one.
 */
export function ambiguityOf(word: string, known: Known): Ambiguity | undefined {
  if (word !== 'latest' && word !== 'previous') return undefined
  const [meant, tagged] = [nameOf(word, known), taggedIn(word, known)]
  return meant === undefined || tagged === undefined || meant === tagged ? undefined : { meant, tagged }
}

const taggedIn = (word: string, { served }: Known): string | undefined =>
  served.find(({ tag }) => tag === word)?.revisionName

/**
 * While traffic is not all on the latest: the Revision with most of the rest. After that: the one that a rollout has left under its tag.
 * Without a record of it: the newest ready one below the latest that is not known to be bad.
 */
function previousOf({ served, latestReady, revisions, stableTag }: Known): string | undefined {
  const isReady = (name: string | undefined) => revisions.some((each) => each.name === name && each.isReady)
  const serving = mainOf(sharesOf(served).filter(({ revision }) => revision !== latestReady))
  if (serving !== undefined) return serving
  const kept = served.find(({ tag }) => tag === stableTag)?.revisionName
  if (kept !== latestReady && isReady(kept)) return kept
  const latest = revisions.find(({ name }) => name === latestReady)
  return revisions
    .filter(({ generation, isBad, isReady }) => isReady && !isBad && generation < (latest?.generation ?? 0))
    .toSorted((a, b) => b.generation - a.generation)[0]?.name
}

/** The list with this split. What has neither a tag nor traffic goes: nobody could reach it. */
export function splitByHand(traffic: readonly TrafficTarget[], shares: readonly HandShare[]): readonly TrafficTarget[] {
  // Under a tag, where there is one: its URL and its traffic then lead to the same Revision.
  const placeOf = (key: string) => {
    const own = traffic.filter((target) => keyOf(receiverIn(target)) === key)
    return own.find(({ tag }) => tag !== undefined) ?? own[0]
  }
  const placed = shares.map((share) => ({ ...share, at: placeOf(keyOf(share.to)) }))
  const kept = traffic.map((target) => ({ ...target, percent: placed.find(({ at }) => at === target)?.percent ?? 0 }))
  const added = placed.flatMap(({ to, percent, at }) => (at ? [] : [{ ...targetOf(to), percent }]))
  return merged([...kept, ...added].filter(({ tag, percent }) => tag !== undefined || percent > 0))
}

const keyOf = (to: Receiver): string => (to.is === 'follows' ? '@latest' : to.name)

const receiverIn = (target: TrafficTarget): Receiver =>
  follows(target) ? { is: 'follows' } : { is: 'revision', name: target.revisionName ?? '' }

const targetOf = (to: Receiver): TrafficTarget =>
  to.is === 'follows' ? { latestRevision: true } : { revisionName: to.name, latestRevision: false }

/** `word`: as the person wrote it. The name of a Revision means that one also when there is a newer one; `latest` leaves that open. */
type Worded = { readonly word: string }

/**
 * Whether nothing is left to write for this split. Where all traffic is on one Revision already, it may go on following the latest, unless
 * that Revision is named. `wanted`: spec.traffic with the Revisions that it stands for.
 */
export const isSplitAlready = (wanted: readonly TrafficTarget[], shares: readonly (HandShare & Worded)[]): boolean => {
  const all = shares.find(({ percent }) => percent === 100)
  if (all?.to.is !== 'revision' || shareOf(all.to.name, wanted) !== 100) return false
  return all.word !== all.to.name || !wanted.some((target) => target.percent && follows(target))
}

/** Whether the tag leads to `name` already, and goes on doing so where that is what was written. `wanted` as for a split. */
export const isTaggedAlready = (
  wanted: readonly TrafficTarget[],
  { tag, name, word }: Worded & { readonly tag: string; readonly name: string },
): boolean => {
  const holder = wanted.find((target) => target.tag === tag)
  return holder?.revisionName === name && (word !== name || !follows(holder))
}

/** The list with `tag` on `revision` alone, at no traffic of its own. What had it keeps its traffic without. */
export const tagged = (traffic: readonly TrafficTarget[], tag: string, revision: string): readonly TrafficTarget[] =>
  merged([...untaggedByHand(traffic, tag), { tag, revisionName: revision, latestRevision: false, percent: 0 }])

/** The list without `tag`. Its entry goes with it, unless it carries traffic. */
export const untaggedByHand = (traffic: readonly TrafficTarget[], tag: string): readonly TrafficTarget[] =>
  merged(
    traffic.flatMap((target) => {
      const { tag: own, ...rest } = target
      if (own !== tag) return [target]
      return target.percent ? [rest] : []
    }),
  )
