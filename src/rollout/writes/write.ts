/**
 * A write of the Service that a rollout makes, as a value: from the journal and the facts of the cluster to what changes. Pure. The
 * actions send these, and a dry run prints them; neither makes a write of its own.
 * Each carries the journal with the traffic that it means, so that a successor can tell it from a foreign write.
 */
import type { Journal, PromoteRequest, ServiceMetadata, TrafficTarget, Verdicts } from '../model.ts'

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
export const closed = { journal: null, driver: null, active: false, request: null } as const

/** A request is for one step: with the write that leaves the step it is over. */
export const leavesStep = { request: null } as const

export type Parked = { readonly traffic: readonly TrafficTarget[]; readonly parked: readonly TrafficTarget[] }

export const withTraffic = (journal: Journal, { traffic, parked }: Parked, changes: Partial<Journal>) => ({
  traffic,
  journal: { ...journal, ...changes, intended: traffic, parked },
})

/** Of this rollout, and of earlier ones that had other names for them; in one order, whichever of them are in use now. */
export const ours = ({ tags }: Journal, facts: Facts): readonly string[] =>
  recorded([...facts.ownTags, tags.candidate, tags.stable])

export const recorded = (tags: readonly string[]): readonly string[] => [...new Set(tags)].toSorted()

export const timeText = ({ nowMs }: Facts): string => new Date(nowMs).toISOString()
