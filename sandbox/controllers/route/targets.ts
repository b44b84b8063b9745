/**
 * Which Revision each traffic target means, or why the whole list can't be served. A target that failed for good outweighs one
 * that is only late; the last of its kind is reported. Source: serving pkg/reconciler/route/traffic/traffic.go; facts A.5, A.10.
 */
import type { ConfigurationObject, RevisionObject, RouteObject, RouteTarget } from '../../objects/objects.ts'
import { find, type Mark } from '../../state/conditions.ts'
import { does } from '../../versions.ts'
import type { World } from '../../world.ts'
import { isRevisionReady } from '../configuration.ts'

export type Target = {
  readonly revision: string
  readonly percent: number
  readonly tag?: string
  readonly latestRevision: boolean
}
export type Resolved =
  | { readonly is: 'resolved'; readonly targets: readonly Target[] }
  | { readonly is: 'bad'; readonly mark: Mark }

type Bad = { readonly fails: boolean; readonly reason: string; readonly message: string }

export const resolveTargets = (route: RouteObject, world: World): Resolved => {
  const found = route.spec.traffic.map((target) => resolve(target, route, world))
  const bad = found.filter((target) => 'fails' in target)
  const worst = bad.findLast(({ fails }) => fails) ?? bad[0]
  if (worst) {
    const { fails, reason, message } = worst
    return { is: 'bad', mark: { type: 'AllTrafficAssigned', status: fails ? 'False' : 'Unknown', reason, message } }
  }
  return { is: 'resolved', targets: merged(found.filter((target) => 'revision' in target)) }
}

const resolve = (target: RouteTarget, route: RouteObject, world: World): Target | Bad => {
  const { store } = world
  const { namespace } = route.metadata
  const revisionName =
    target.revisionName ?? latestReady(store.configurations.get(namespace, target.configurationName ?? ''))
  if (typeof revisionName !== 'string') return revisionName
  const revision = store.revisions.get(namespace, revisionName)
  const trouble = revision ? (foreign(revision, route, world) ?? troubleWith(revision)) : missing(revisionName)
  if (trouble) return trouble
  const { tag, percent = 0, latestRevision = false } = target
  return { revision: revisionName, percent, latestRevision, ...(tag ? { tag } : {}) }
}

const missing = (name: string): Bad => ({
  fails: true,
  reason: 'RevisionMissing',
  message: `Revision "${name}" referenced in traffic not found.`,
})

const latestReady = (configuration: ConfigurationObject | undefined): string | Bad => {
  const name = configuration?.metadata.name ?? ''
  if (configuration?.status?.latestReadyRevisionName) return configuration.status.latestReadyRevisionName
  const fails = find(configuration?.status?.conditions, 'Ready')?.status === 'False'
  const why = fails ? 'does not have any ready Revision.' : 'is waiting for a Revision to become ready.'
  return { fails, reason: 'RevisionMissing', message: `Configuration "${name}" ${why}` }
}

const serviceLabel = 'serving.knative.dev/service'

const foreign = ({ metadata }: RevisionObject, route: RouteObject, { setup }: World): Bad | undefined => {
  if (!does(setup.knative, 'refuses-foreign-revisions')) return undefined
  const wanted = route.metadata.labels?.[serviceLabel]
  const actual = metadata.labels?.[serviceLabel]
  if (!wanted || wanted === actual) return undefined
  const message = `Revision "${metadata.name}" belongs to Service "${actual}", not Service "${wanted}".`
  return { fails: true, reason: 'RevisionNotOwned', message }
}

const troubleWith = (revision: RevisionObject): Bad | undefined => {
  const { name } = revision.metadata
  if (isRevisionReady(revision)) return undefined
  const fails = find(revision.status?.conditions, 'Ready')?.status === 'False'
  const why = fails ? 'failed to become ready.' : 'is not yet ready.'
  return { fails, reason: 'RevisionMissing', message: `Revision "${name}" ${why}` }
}

/** Entries of the same tag, Revision and floating become one: the trap that leaves a Service at TrafficNotMigrated (facts A.2). */
const merged = (targets: readonly Target[]): readonly Target[] => {
  const firsts = targets.filter((target, index) => targets.findIndex((other) => isSamePair(other, target)) === index)
  return firsts.map((first) => {
    const same = targets.filter((target) => isSamePair(target, first))
    return { ...first, percent: same.reduce((total, { percent }) => total + percent, 0) }
  })
}

const isSamePair = (a: Target, b: Target) =>
  a.tag === b.tag && a.revision === b.revision && a.latestRevision === b.latestRevision
