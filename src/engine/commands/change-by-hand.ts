/**
 * A change of spec.traffic by a person, between rollouts: checked, written under the guards of a rollout, waited for at the Route. No
 * journal: what one write does needs no successor. The lists themselves: rollout/traffic/lists-by-hand.ts.
 */
import { failure } from '../../errors/catalogue.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { badWords } from '../../rollout/policy.ts'
import { sameTraffic, shareOf, sharesOf } from '../../rollout/traffic/traffic.ts'
import type { Access, World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import { isAsleep, tagUrlOf } from '../holding/wake.ts'
import { forbidden, openCluster } from '../permissions/permissions.ts'
import { rightsFor } from '../permissions/table.ts'
import type { ServiceView, Snapshot } from '../ports/ports.ts'
import { isInForce, isReady, routeTrouble, servedIn, wantedBy, whyNotReady } from '../ports/read-snapshot.ts'
import { firstOf } from '../ports/waiting.ts'
import { inSync } from '../preflight/in-sync.ts'
import { refuseForeignOwners } from '../preflight/ownership.ts'
import { unreadJournal } from '../writes/await-turn.ts'
import { guardedWrite } from '../writes/guarded-write.ts'

export type Hand = Access &
  Pick<World, 'interrupt' | 'reporter'> & {
    readonly settings: Pick<World['settings'], 'adoptGitops'>
    /** One request that wakes a Revision. */
    readonly knock: World['health']['knock']
  }

export type HandWrite = {
  /** The list as it shall be. */
  readonly traffic: readonly TrafficTarget[]
  /** It only takes entries out, which helps also where others keep the Route as it is. */
  readonly isRemoval?: true
}

/** What to write for the Service as it is. @throws a refusal */
export type HandChange = (service: ServiceView, snapshot: Snapshot) => HandWrite

export type HandResult = {
  /** By the Route, as all else here: what users got, and what they get. */
  readonly before: readonly TrafficTarget[]
  readonly after: readonly TrafficTarget[]
  /** False: it was so already. */
  readonly isWritten: boolean
  readonly isInForce: boolean
  /** From the write until the Route had it in force, or until that was given up. */
  readonly afterMs: number
  /** Why it is not in force. */
  readonly why?: string
}

/** Knative's own back-off when an ingress probe fails early may cost 30 s (networking pkg/status). */
const routeMs = 60_000

/**
 * @throws E_NOT_THERE, E_FORBIDDEN, E_OWNED, E_GITOPS, E_ROLLOUT_OPEN, E_JOURNAL, E_REVISION_NOT_READY, E_ENTRY_NOT_READY, what `change`
 * throws and what a guarded write throws. Nothing was written then.
 */
export async function changeByHand(hand: Hand, change: HandChange): Promise<HandResult> {
  await openCluster(hand, 'change')
  const missing = await hand.cluster.missing(rightsFor('always', 'change'))
  if (missing.length > 0) throw await forbidden(hand, missing)
  await inSync(hand)
  const before = servedIn(hand.cluster.snapshot())
  let intended = checked(hand, change).traffic
  const gaining = gainingIn(hand.cluster.snapshot(), intended)
  for (const name of gaining) warnOfBad(hand, name)
  await Promise.all(gaining.map((name) => wakeOne(hand, name)))
  const sent = await guardedWrite(hand, () => {
    const { service, traffic } = checked(hand, change)
    intended = traffic
    if (sameTraffic(service.traffic, intended)) return undefined
    return {
      send: () => hand.cluster.writeService({ generation: service.generation, driver: null, set: { traffic } }),
      isDone: (after) => after.service !== undefined && sameTraffic(after.service.traffic, intended),
    }
  })
  return { before, isWritten: sent.is === 'written', ...(await inForce(hand, intended)) }
}

/** Of the Service as it is now. */
function checked(hand: Hand, change: HandChange): HandWrite & { readonly service: ServiceView } {
  const snapshot = hand.cluster.snapshot()
  const { service } = snapshot
  const { target } = hand.cluster
  if (!service) throw failure('E_NOT_THERE', target)
  refuseForeignOwners(hand, service)
  refuseOpen(hand, service)
  const made = change(service, snapshot)
  const unready = made.traffic.find(({ revisionName }) => !isReady(snapshot)(revisionName))
  if (unready && !made.isRemoval) refuseUnready(hand, service, unready)
  return { ...made, service }
}

/** A rollout takes any change of the traffic for that of another client, and stops. */
function refuseOpen(hand: Hand, service: ServiceView): void {
  const { journal } = service
  if (journal === 'unreadable') throw unreadJournal(hand, hand.cluster.snapshot())
  if (journal === undefined) return
  const state = journal.stage === 'paused' ? 'paused' : 'open'
  throw failure('E_ROLLOUT_OPEN', {
    ...hand.cluster.target,
    state,
    ...(journal.job?.url ? { url: journal.job.url } : {}),
  })
}

/** One entry on a Revision that is not ready, even without traffic, keeps the Route as it is. */
function refuseUnready({ cluster }: Hand, service: ServiceView, { tag, percent, revisionName }: TrafficTarget): never {
  const { namespace } = cluster.target
  const revision = revisionName ?? service.latestReady ?? 'The latest Revision'
  const why = whyNotReady(cluster.snapshot().revisions.get(revision))
  if (percent || tag === undefined) throw failure('E_REVISION_NOT_READY', { revision, why, namespace })
  throw failure('E_ENTRY_NOT_READY', { ...cluster.target, revision, why, tag })
}

/** As long as the slowest start is worth: then traffic is shifted nevertheless, and its first users wait. */
const longestStartMs = 60_000
/** After the request that wakes it was answered, its pod shows within this. */
const shownMs = 3_000

/** The Revisions that are to receive more than now. */
function gainingIn({ service }: Snapshot, intended: readonly TrafficTarget[]): readonly string[] {
  if (!service) return []
  const [now, then] = [wantedBy(service), wantedBy({ ...service, traffic: intended })]
  return sharesOf(then).flatMap(({ revision, percent }) => (percent > shareOf(revision, now) ? [revision] : []))
}

/** A person may know better, but must know. */
function warnOfBad({ cluster, reporter }: Hand, name: string): void {
  const verdict = cluster.snapshot().revisions.get(name)?.verdict
  if (verdict?.is !== 'bad') return
  const why = verdict.why === undefined ? '' : ` (${badWords(verdict.why)})`
  const message = `${name} proved bad in a rollout${why}${verdict.cause === undefined ? '.' : `: ${verdict.cause}`}`
  reporter.report({ is: 'warning', code: 'W_BAD', message })
}

/** No user should be the first whom a Revision without pods is to serve. */
async function wakeOne(hand: Hand, name: string): Promise<void> {
  const { cluster, knock, interrupt, reporter } = hand
  if (!isAsleep(cluster.snapshot(), name)) return
  const url = tagUrlOf(cluster.snapshot(), name)
  const isAwake = (now: Snapshot) => !isAsleep(now, name)
  if (url !== undefined) {
    reporter.report({ is: 'note', text: `${name} has no pods: waking it before it receives traffic` })
    const shows = (signal: AbortSignal) => until(hand, isAwake, longestStartMs, signal)
    await firstOf<unknown>([(signal) => knock(url, signal), shows], interrupt)
    if (await until(hand, isAwake, shownMs, interrupt)) return
  }
  const why = url === undefined ? 'it has no tag by whose address it could be woken' : 'it did not start at a request'
  const message = `${name} has no pods, and ${why}: its first users wait for one to start.`
  reporter.report({ is: 'warning', code: 'W_ASLEEP', message })
}

async function inForce(
  hand: Hand,
  intended: readonly TrafficTarget[],
): Promise<Omit<HandResult, 'before' | 'isWritten'>> {
  const { cluster, clock, interrupt } = hand
  const fromMs = clock.now()
  const isReplaced = ({ service }: Snapshot) => !service || !sameTraffic(service.traffic, intended)
  const isServed = (now: Snapshot) => isInForce(now.route, intended)
  await until(hand, (now) => isServed(now) || isReplaced(now), routeMs, interrupt)
  const snapshot = cluster.snapshot()
  const after = servedIn(snapshot)
  const afterMs = Math.round(clock.now() - fromMs)
  if (isServed(snapshot)) return { after, isInForce: true, afterMs }
  const trouble = routeTrouble(snapshot.route) ?? 'no reason given'
  const why = isReplaced(snapshot) ? 'another client changed the traffic of the Service meanwhile' : trouble
  return { after, isInForce: false, afterMs, why }
}
