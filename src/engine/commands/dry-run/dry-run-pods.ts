/** How a dry run holds pods: the writes of min-scale that a rollout of which nothing fails would send, from the same pure values. */
import type { Journal } from '../../../rollout/model.ts'
import { holdsFor, releases } from '../../../rollout/pods/holding.ts'
import { type MinScale, podsBefore, podsOfStable } from '../../../rollout/pods/scale.ts'
import { held } from '../../../rollout/writes/forward.ts'
import type { World } from '../../context/context.ts'
import { wayOf } from '../../holding/hold-way.ts'
import { minScaleOn } from '../../holding/min-scale.ts'
import type { MinScaleChange, Snapshot } from '../../ports/ports.ts'

/** What these need of the cluster on paper. */
type Paper = {
  readonly now: () => { readonly snapshot: Snapshot; readonly journal: Journal | undefined }
  readonly write: (
    what: string,
    build: (journal: Journal, facts: Parameters<typeof held>[1]) => ReturnType<typeof held>,
  ) => void
  readonly writeMinScale: (what: string, minScale: MinScaleChange) => void
}

type PodsOnPaper = {
  readonly holdFor: (step: number) => void
  /** Values that shall be left instead, by Revision. */
  readonly release: (over?: (journal: Journal) => Readonly<Record<string, MinScale>>) => void
}

/** On an unknown version nothing is printed: what is written there depends on what the candidate shows. */
export function podsOnPaper(world: World, paper: Paper): PodsOnPaper {
  const way = wayOf(world)
  if (way === 'nothing' || way === 'by-effect') return { holdFor: () => {}, release: () => {} }
  const values = new Map<string, MinScale>()
  // A PodAutoscaler starts with the annotations of its Revision.
  const minScaleOf = (name: string): MinScale => {
    const { snapshot } = paper.now()
    const found = minScaleOn(way, snapshot, name) ?? snapshot.revisions.get(name)?.minScale ?? null
    return values.has(name) ? (values.get(name) ?? null) : found
  }
  const set = (what: string, revision: string, after: MinScale): void => {
    paper.writeMinScale(what, { on: way, revision, before: minScaleOf(revision), after })
    values.set(revision, after)
  }
  return {
    holdFor: (step) => {
      if (paper.now().journal?.hold === undefined)
        paper.write('Record what holds pods', (journal, facts) => {
          const scale = Object.fromEntries(Object.keys(journal.scale).map((name) => [name, minScaleOf(name)]))
          return held(journal, facts, { hold: way, scale })
        })
      const { snapshot, journal } = paper.now()
      if (!journal) return
      for (const { revision, pods } of holdsFor(wantedAt(journal, snapshot, step), minScaleOf))
        set(`Hold ${revision} at ${pods} ${pods === 1 ? 'pod' : 'pods'}`, revision, String(pods))
    },
    release: (over = () => ({})) => {
      const { journal } = paper.now()
      if (!journal) return
      for (const [revision, after] of Object.entries(releases({ ...journal.scale, ...over(journal) }, minScaleOf)))
        set(`Release the pods of ${revision}`, revision, after)
    },
  }
}

function wantedAt(journal: Journal, { revisions }: Snapshot, step: number): Readonly<Record<string, number>> {
  const sizeOf = (name: string) => revisions.get(name)
  const percent = journal.plan.steps[step]?.percent ?? 0
  return podsBefore(journal, { percent, stablePods: podsOfStable(journal, sizeOf) }, sizeOf)
}
