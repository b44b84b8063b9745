/** How many pods each Revision is held at before a step. Pure; by min-scale, which is text on the cluster. */
import type { Journal } from '../model.ts'
import type { KeepPrevious } from '../traffic/traffic.ts'

/** min-scale as its annotation has it; null: none. */
export type MinScale = string | null

/** What of a Revision counts for its pods. */
export type Size = { readonly replicas: number; readonly maxScale?: string }

/**
 * The pods that each Revision must have before `percent` of the traffic goes to the candidate: the candidate its coming share of
 * stable's pods, stable what it has, each at least one and at most its max-scale.
 */
export function podsBefore(
  journal: Journal,
  { percent, stablePods }: { readonly percent: number; readonly stablePods: number },
  sizeOf: (revision: string) => Size | undefined,
): Readonly<Record<string, number>> {
  const capped = (revision: string, pods: number): readonly [string, number] => {
    const max = Number(sizeOf(revision)?.maxScale ?? 0)
    return [revision, max > 0 ? Math.min(pods, max) : pods]
  }
  const stable = journal.stable.map(({ revision }) => capped(revision, Math.max(1, sizeOf(revision)?.replicas ?? 0)))
  const share = Math.max(1, Math.ceil((percent * stablePods) / 100))
  return Object.fromEntries([...stable, ...(journal.candidate ? [capped(journal.candidate, share)] : [])])
}

/** All pods of stable. */
export const podsOfStable = (
  { stable }: Pick<Journal, 'stable'>,
  sizeOf: (revision: string) => Size | undefined,
): number => stable.reduce((sum, { revision }) => sum + (sizeOf(revision)?.replicas ?? 0), 0)

/** What the Revisions that were stable keep after a promotion: no pods, as they were or at least one pod, or as they were. */
export function minScaleAfter({ stable, scale }: Journal, keep: KeepPrevious): Readonly<Record<string, MinScale>> {
  const after = (before: MinScale): MinScale => {
    switch (keep) {
      case 'tag':
        return before === null ? null : '0'
      case 'warm':
        return String(Math.max(1, Number(before ?? 0)))
      case 'none':
        return before
    }
  }
  return Object.fromEntries(stable.map(({ revision }) => [revision, after(scale[revision] ?? null)]))
}
