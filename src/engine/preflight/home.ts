/** What a rollout returns to: the Revisions that serve, and the traffic list without those that serve nobody. */
import { failure } from '../../errors/catalogue.ts'
import type { Share, TrafficTarget } from '../../rollout/model.ts'
import { isFloating, sharesOf } from '../../rollout/traffic/traffic.ts'
import { partShares, servesNobody, withoutBroken } from '../../rollout/traffic/who-serves.ts'
import type { World } from '../context/context.ts'
import { neverAborted } from '../context/wait-until.ts'
import type { ServiceView, Snapshot } from '../ports/ports.ts'
import { servingIn, whyNotReady } from '../ports/read-snapshot.ts'

export type Home = {
  /** The Revisions that serve. Empty: there is nobody to protect, and nothing to return to. */
  readonly stable: readonly Share[]
  /** What has traffic and serves nobody. */
  readonly broken: readonly Share[]
  /** spec.traffic as an abort returns to it. */
  readonly before: readonly TrafficTarget[]
}

/**
 * Asks the API server before a Revision that has traffic counts as gone or not ready. Watches tell of the Service and of its Revisions
 * one after the other: to a process that was suspended, one that was made or became ready meanwhile looks like that. The Service is
 * read first, since Knative names no Revision that is not there yet. @throws E_API_SILENT
 */
export async function confirmWhoServes({ cluster }: World): Promise<void> {
  const snapshot = cluster.snapshot()
  const isReady = ({ revision }: Share) => snapshot.revisions.get(revision)?.ready.status === 'True'
  const shares = sharesOf(servingIn(snapshot))
  if (!snapshot.service || (shares.length > 0 && shares.every(isReady))) return
  await cluster.reread(neverAborted)
  await cluster.relist('revisions')
}

/**
 * By status.traffic, which is what users get; spec.traffic may name a Revision that never served. @throws E_STABLE_NOT_READY for a
 * Revision that serves and is not ready: while it is in the list, no change of it takes effect
 */
export function homeOf(snapshot: Snapshot, service: ServiceView): Home {
  const { revisions } = snapshot
  const shares = sharesOf(servingIn(snapshot))
  const { serving: stable, broken } = partShares(shares, (name) => servesNobody(revisions.get(name)))
  const unready = stable.map(({ revision }) => revisions.get(revision)).find((each) => each?.ready.status !== 'True')
  if (unready) throw failure('E_STABLE_NOT_READY', { revision: unready.name, why: whyNotReady(unready) })
  const isBroken = (target: TrafficTarget) =>
    !isFloating([target]) && servesNobody(revisions.get(nameOf(target, service)))
  const isWhole = !service.traffic.some((target) => target.percent && isBroken(target))
  if (isWhole || stable.length === 0) return { stable, broken, before: service.traffic }
  const byName = stable.map(({ revision, percent }) => ({ revisionName: revision, latestRevision: false, percent }))
  return { stable, broken, before: withoutBroken(service.traffic, isBroken) ?? byName }
}

const nameOf = ({ revisionName }: TrafficTarget, { latestReady = '' }: ServiceView): string =>
  revisionName ?? latestReady

/** Nobody is served by these, so nothing of them is kept; but people must know. */
export function warnOfBroken(world: World, { revisions }: Snapshot, { stable, broken }: Home): void {
  if (broken.length === 0) return
  const each = broken.map(({ revision, percent }) => {
    const found = revisions.get(revision)
    const why = found ? `it is not ready (${whyNotReady(found)})` : 'it no longer exists'
    return `${revision} has ${percent} % of traffic and serves nobody: ${why}.`
  })
  world.reporter.report({
    is: 'warning',
    code: 'W_SERVES_NOBODY',
    message: each.join(' '),
    cure:
      stable.length === 0
        ? 'There is no traffic to protect, so the new Revision receives all traffic as soon as it is ready, before its health check.'
        : 'Its traffic goes to the other Revisions, and an abort does not return any to it.',
  })
}
