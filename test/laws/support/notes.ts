/** How the record is kept: what each change and each event adds to it. */
import type { Meta, ServiceObject } from '../../../sandbox/objects/objects.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { annotation } from '../../../src/knative/names.ts'
import type { Journal, Stage as RolloutStage, TrafficTarget } from '../../../src/rollout/model.ts'
import { isFloating, shareOf, sharesOf } from '../../../src/rollout/traffic/traffic.ts'
import { findService, namespace, podsOf, type Stage } from '../../stories/support/stage.ts'
import { driverOf, journalOf, type Known, type Record, splitText, trafficText, usersBy } from './record.ts'

export function newRecord(stage: Stage, ourTags: readonly string[]): Record {
  const initial = findService(stage)
  const record: Record = {
    stage,
    initial,
    rollouts: new Map(),
    closings: [],
    trusted: new Set(usersBy(stage, initial?.status?.traffic).map(({ revision }) => revision)),
    others: othersOf(initial, ourTags),
    ourTags,
    trafficBy: 'ours',
    isShaken: false,
    isLate: false,
    promoters: 0,
    templateEdits: 0,
    isTouchedSince: false,
    splits: new Set([splitText(usersBy(stage, initial?.status?.traffic))]),
    specWrites: new Map(),
    saidOfScale: [],
    scales: new Map(),
  }
  for (const { metadata } of stage.sandbox.store.revisions.list(namespace))
    record.scales.set(metadata.name, metadata.annotations?.[annotation.minScale])
  return record
}

/** What no rollout has set: every tag but ours, and Revisions that are listed without ever having had users. */
export function othersOf(object: ServiceObject | undefined, ourTags: readonly string[]): readonly TrafficTarget[] {
  const used = new Set(sharesOf(object?.status?.traffic ?? []).map(({ revision }) => revision))
  return (object?.spec.traffic ?? []).filter(({ tag, percent = 0, revisionName = '' }) =>
    tag === undefined ? percent === 0 && revisionName !== '' && !used.has(revisionName) : !ourTags.includes(tag),
  )
}

export function noteNew(record: Record, object: ServiceObject, say: (line: string) => void): void {
  const journal = journalOf(object)
  say(`  created by ${driverOf(object) ?? 'another hand'}`)
  record.trafficBy = 'ours'
  if (journal) noteJournal(record, journal, object)
}

export function noteRevision(record: Record, { name, annotations }: Meta): void {
  record.scales.set(name, annotations?.[annotation.minScale])
  const { traffic = [] } = findService(record.stage)?.spec ?? {}
  if (record.trafficBy === 'other' && isFloating(traffic)) record.trusted.add(name)
}

/** Whom another hand chooses by traffic, or lets in by a template that floats, is not ours to judge. */
export function noteOther(record: Record, before: ServiceObject, after: ServiceObject): void {
  const { stage, trusted } = record
  record.isTouchedSince = true
  if (
    before.spec.traffic !== after.spec.traffic &&
    trafficText(before.spec.traffic) !== trafficText(after.spec.traffic)
  ) {
    record.trafficBy = 'other'
    record.others = othersOf(after, record.ourTags).filter((target) => !isOurs(target, record))
  }
  const floats = isFloating(after.spec.traffic ?? [])
  for (const { revision } of usersBy(stage, after.spec.traffic)) trusted.add(revision)
  if (floats) record.trafficBy = 'other'
  if (floats) for (const { metadata } of stage.sandbox.store.revisions.list(namespace)) trusted.add(metadata.name)
}

/** Listed by a rollout that is open. */
const isOurs = ({ tag, revisionName }: TrafficTarget, { rollouts }: Record): boolean =>
  tag === undefined &&
  [...rollouts.values()].some(({ journal: { candidate, stable, intended } }) =>
    [candidate, ...stable.map(({ revision }) => revision), ...intended.map((each) => each.revisionName)].includes(
      revisionName,
    ),
  )

export function noteDeletion(record: Record): void {
  record.others = []
  record.trafficBy = 'other'
}

export function noteOurs(record: Record, before: ServiceObject, after: ServiceObject): void {
  const [was, is] = [journalOf(before), journalOf(after)]
  if (trafficText(before.spec.traffic) !== trafficText(after.spec.traffic)) record.trafficBy = 'ours'
  if (is) noteJournal(record, is, after)
  const driver = driverOf(before)
  if (!was || is || driver === undefined) return
  record.closings.push({ driver, journal: was, after, users: usersBy(record.stage, after.spec.traffic) })
  record.isTouchedSince = false
  if (was.candidate && isKept(was.stage)) record.trusted.add(was.candidate)
  const known = record.rollouts.get(was.id)
  // Whoever was taken back gets no users again.
  if (known && !isKept(was.stage)) known.most = 0
}

function noteJournal(record: Record, journal: Journal, after: ServiceObject): void {
  const known: Known = record.rollouts.get(journal.id) ?? begun(record, journal)
  known.journal = journal
  if (journal.candidate) known.most = Math.max(known.most, shareOf(journal.candidate, after.spec.traffic ?? []))
  record.rollouts.set(journal.id, known)
}

function begun({ stage }: Record, journal: Journal): Known {
  const pods = journal.stable.reduce((sum, { revision }) => sum + podsOf(stage, revision), 0)
  return { journal, isHealthy: false, verdicts: [], most: 0, pods }
}

const isKept = (stage: RolloutStage): boolean => stage === 'promoting' || stage === 'stepping'

export function noteEvent(record: Record, event: RolloutEvent): void {
  const current = journalOf(findService(record.stage))
  const known = current && record.rollouts.get(current.id)
  if (event.is === 'health' && event.result.is === 'passed' && known) known.isHealthy = true
  if (event.is === 'step-ended' && known) known.verdicts.push(event.result)
  if (event.is === 'warning' && event.code === 'W_SCALE') record.saidOfScale.push(event.message)
}
