/** What has happened so far in a story, as far as the laws ask: kept by the witness, read by the laws. */
import type { ServiceObject } from '../../../sandbox/objects/objects.ts'
import type { StepResult } from '../../../src/engine/ports/events.ts'
import { parseJournal } from '../../../src/knative/journal.ts'
import { annotation } from '../../../src/knative/names.ts'
import type { Journal, Share, TrafficTarget } from '../../../src/rollout/model.ts'
import { sharesOf } from '../../../src/rollout/traffic/traffic.ts'
import { namespace, type Stage, service } from '../../stories/support/stage.ts'

/** A rollout, whichever processes drove it. */
export type Known = {
  /** As last written. */
  journal: Journal
  isHealthy: boolean
  /** Pods of stable when it began: what we raise since counts for nothing. */
  readonly pods: number
  readonly verdicts: StepResult[]
  /** The largest share the candidate was meant to have so far. */
  most: number
}

export type Closing = {
  readonly driver: string
  readonly journal: Journal
  readonly after: ServiceObject
  readonly users: readonly Share[]
}

export type Record = {
  readonly stage: Stage
  readonly initial: ServiceObject | undefined
  readonly rollouts: Map<string, Known>
  readonly closings: Closing[]
  /** Revisions that may have users: who had them before, whom another hand chose, who was promoted. */
  readonly trusted: Set<string>
  /** Targets that no rollout has set. */
  others: readonly TrafficTarget[]
  readonly ourTags: readonly string[]
  /** Whose doing the present traffic list is. */
  trafficBy: 'ours' | 'other'
  /** Pods went away by themselves: what a shift meets is nobody's doing. */
  isShaken: boolean
  /** What a killed process had sent to a Revision may have come after it was let go of: no guard stands there. */
  isLate: boolean
  /** How often somebody has run `promote` while it ran. */
  promoters: number
  /** How often another hand has changed the template. */
  templateEdits: number
  /** What another hand has done since the last rollout was closed. */
  isTouchedSince: boolean
  /** Every split that was ever in force or meant to be, as text. */
  readonly splits: Set<string>
  /** How often each process has changed spec, by its user. */
  readonly specWrites: Map<string, number>
  /** What was said of pods that could not be let go of. */
  readonly saidOfScale: string[]
  /** min-scale of each Revision as it was made. */
  readonly scales: Map<string, string | undefined>
}

/** A post step is a process of its own, as a user of its own, and has the driver mark of its job. */
export const userOf = ({ name, isPost }: { readonly name: string; readonly isPost?: boolean }): string =>
  isPost ? `${name}@post` : name
export const driverNamed = (user: string): string => user.replace('@post', '')

export const journalOf = (object: ServiceObject | undefined): Journal | undefined => {
  const text = object?.metadata.annotations?.[annotation.journal]
  const journal = text === undefined ? undefined : parseJournal(text)
  return journal === 'unreadable' ? undefined : journal
}

export const driverOf = (object: ServiceObject | undefined): string | undefined =>
  object?.metadata.annotations?.[annotation.driver]

/** Each Revision's users by this list; what floats stands for the latest ready one. */
export function usersBy({ sandbox }: Stage, traffic: readonly TrafficTarget[] = []): readonly Share[] {
  const latest = sandbox.store.configurations.get(namespace, service)?.status?.latestReadyRevisionName
  return sharesOf(traffic.map((target) => ({ ...target, revisionName: target.revisionName ?? latest })))
}

export const splitText = (shares: readonly Share[]): string =>
  shares
    .map(({ revision, percent }) => `${revision} ${percent} %`)
    .toSorted()
    .join(', ')

export const trafficText = (traffic: readonly TrafficTarget[] = []): string =>
  traffic
    .map(({ tag, revisionName, percent = 0 }) => `${tag ? `${tag}:` : ''}${revisionName ?? '@latest'}=${percent}`)
    .join(' ')

/** Whether two Revisions are the same but for their names: spec and digests, which must be known. */
export function areTwins({ sandbox }: Stage, one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => sandbox.store.revisions.get(namespace, name))
  if (!a || !b) return false
  const digests = a.status?.containerStatuses?.map(({ imageDigest }) => imageDigest)
  const isKnown = digests?.every((digest) => digest !== undefined) ?? false
  return (
    isKnown &&
    JSON.stringify(a.spec) === JSON.stringify(b.spec) &&
    JSON.stringify(a.status?.containerStatuses) === JSON.stringify(b.status?.containerStatuses)
  )
}
