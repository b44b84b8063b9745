/**
 * Laws of every write to the Service: who has users, whose targets stay, whose turn it is, whose template it is.
 * Each law is a sentence that is returned where it is broken.
 */
import type { ServiceObject } from '../../../../sandbox/objects/objects.ts'
import { annotation } from '../../../../src/knative/names.ts'
import type { Journal, TrafficTarget } from '../../../../src/rollout/model.ts'
import {
  apportion,
  isFloating,
  pinned,
  sameTraffic,
  shareOf,
  sharesOf,
} from '../../../../src/rollout/traffic/traffic.ts'
import { namespace } from '../../../stories/support/stage.ts'
import { driverOf, journalOf, type Record, splitText, trafficText } from '../record.ts'

export type Write = {
  readonly before: ServiceObject
  readonly after: ServiceObject
  /** The driver mark of the process that wrote it; undefined: only annotations were changed. */
  readonly writer?: string
}

type Law = (write: Write, record: Record) => string | undefined

/** 1. Percents sum to 100 and nobody's users follow the latest Revision while a rollout runs. */
const isPinned: Law = ({ after }, { trafficBy }) => {
  const { traffic = [] } = after.spec
  const sum = traffic.reduce((total, { percent = 0 }) => total + percent, 0)
  if (sum !== 100) return `percents sum to ${sum}`
  const journal = openJournal(after)
  if (!journal || journal.stable.length === 0 || trafficBy === 'other') return undefined
  if (!isFloating(traffic) || isUntouched(after, journal)) return undefined
  return `users follow the latest Revision at stage ${journal.stage}: ${trafficText(traffic)}`
}

/**
 * The list is as it was found, and the template where it is not to go is not ours: nothing but the claim was written, or an abort
 * has put all of it back and only pods are still to be let go.
 */
const isUntouched = ({ spec }: ServiceObject, { id, stage, before, parked, isRollback }: Journal): boolean =>
  sameTraffic(spec.traffic ?? [], without(before, parked)) &&
  (isRollback === true ||
    ((stage === 'claimed' || stage === 'aborting') && spec.template.metadata?.annotations?.[annotation.id] !== id))

const without = (list: readonly TrafficTarget[], parked: readonly TrafficTarget[]) =>
  list.filter((target) => !parked.some(isSame(target)))

/** 2. Users are where the stage says: on stable in its old proportions but for the step's percent. */
const isInStep: Law = ({ before, after }, { trafficBy }) => {
  const journal = openJournal(after)
  if (!journal || journal.stable.length === 0 || trafficBy === 'other') return undefined
  const { traffic = [] } = after.spec
  if (!sameTraffic(traffic, journal.intended)) return `the journal means ${trafficText(journal.intended)}`
  if (isUntouched(after, journal)) return undefined
  if (journal.stage === 'claimed')
    return sameTraffic(traffic, before.spec.traffic ?? []) ? undefined : 'the claim moved the traffic'
  const wanted = journal.stage === 'promoting' ? undefined : wantedShares(journal)
  const users = sharesOf(traffic)
  if (!wanted || splitText(users) === splitText(wanted)) return undefined
  return `at stage ${journal.stage}, step ${journal.step}, users are ${splitText(users)} and not ${splitText(wanted)}`
}

function wantedShares({ stage, step, plan, stable, candidate, before, floating }: Journal) {
  if (stage === 'deployed') return sharesOf(pinned(before, floating))
  const percent = stage === 'stepping' || stage === 'paused' ? (plan.steps[step]?.percent ?? 0) : 0
  const rest = apportion(100 - percent, stable).filter((share) => share.percent > 0)
  return percent > 0 && candidate ? [{ revision: candidate, percent }, ...rest] : rest
}

/** A stopped rollout runs no longer. */
const openJournal = (service: ServiceObject): Journal | undefined => {
  const journal = journalOf(service)
  return journal?.stage === 'stopped' ? undefined : journal
}

/** 3. Targets of others stay, each on its Revision; only one whose Revision is not ready may be away, and is in the journal. */
const keepsOthers: Law = ({ after }, record) => {
  const { traffic = [] } = after.spec
  const parked = journalOf(after)?.parked ?? []
  const lost = record.others.find((target) => !isKept(target, traffic, record) && !isParked(target, parked, record))
  return lost && `the target ${trafficText([lost])} of another is lost: ${trafficText(traffic)}`
}

function isKept(target: TrafficTarget, traffic: readonly TrafficTarget[], { rollouts }: Record): boolean {
  if (target.tag === undefined) return traffic.some(({ revisionName }) => revisionName === target.revisionName)
  const found = traffic.find(({ tag }) => tag === target.tag)
  if (found?.revisionName === target.revisionName) return true
  // A floating one that had users is pinned to what it stands for, before and after, while nothing may float.
  const journals = [...rollouts.values()].map(({ journal }) => journal)
  const stoodFor = journals.flatMap(({ floating, candidate }) => [floating, candidate])
  if (target.revisionName === undefined) return found !== undefined && stoodFor.includes(found.revisionName)
  return (
    found?.revisionName === undefined &&
    journals.some(({ before }) => before.some(isSame({ ...target, revisionName: undefined })))
  )
}

const isSame =
  (one: TrafficTarget) =>
  (other: TrafficTarget): boolean =>
    one.tag === other.tag && one.revisionName === other.revisionName

function isParked(target: TrafficTarget, parked: readonly TrafficTarget[], { stage }: Record): boolean {
  const { revisionName = '' } = target
  const revision = stage.sandbox.store.revisions.get(namespace, revisionName)
  const isReady = revision?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True')
  return !isReady && parked.some((each) => each.tag === target.tag && each.revisionName === revisionName)
}

/** 5. Only the driver writes. A claim may pin what floats, in the one write that makes its writer the driver. */
const isTheDrivers: Law = ({ before, after, writer }) => {
  const driver = driverOf(before)
  if (writer === undefined || driver === writer) return undefined
  if (driver === undefined && driverOf(after) === writer && isOnlyPinned(before, after)) return undefined
  return `${writer} wrote while ${driver ?? 'nobody'} was the driver`
}

const isOnlyPinned = (before: ServiceObject, after: ServiceObject): boolean =>
  sameTraffic(namedTraffic(before), after.spec.traffic ?? [])

/** Its targets by the names that they have now. */
const namedTraffic = ({ spec, status }: ServiceObject): readonly TrafficTarget[] =>
  pinned(spec.traffic ?? [], status?.latestReadyRevisionName)

/** What another hand has put into the template stays; a rollback goes to the one from before that was promoted. */
const keepsTemplate: Law = ({ before, after }) => {
  if (journalOf(after)?.isRollback) return undefined
  const edit = foreignEdit(before)
  return edit === foreignEdit(after) ? undefined : `the template edit ${edit} of another is lost`
}

export const foreignEdit = ({ spec }: ServiceObject): string | undefined =>
  spec.template.spec.containers[0]?.env?.find(({ name }) => name === 'FOREIGN')?.value

/** A candidate has users only once it was healthy; a rollback gives what it rolls back no more of them than it had. */
const isJudged: Law = ({ before, after }, { rollouts, trafficBy }) => {
  const journal = openJournal(after)
  if (!journal?.candidate || journal.stable.length === 0 || trafficBy === 'other') return undefined
  const isOld = shareOf(journal.candidate, journal.before) > 0 || journal.candidate === journal.floating
  const share = shareOf(journal.candidate, after.spec.traffic ?? [])
  if (share === 0 || isOld || rollouts.get(journal.id)?.isHealthy) return undefined
  if (journal.isRollback && share <= shareOf(journal.candidate, namedTraffic(before))) return undefined
  return `${journal.candidate} has ${share} % of the users before it was found healthy`
}

const laws: readonly Law[] = [isPinned, isInStep, keepsOthers, isTheDrivers, keepsTemplate, isJudged]

/** The laws that this write of ours breaks. */
export const brokenBy = (write: Write, record: Record): readonly string[] =>
  laws.map((law) => law(write, record)).filter((broken) => broken !== undefined)
