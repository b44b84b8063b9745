/**
 * Watches everything that happens on a stage, keeps the record, and holds every change against the laws at the moment it happens.
 * It writes the story down as it goes, so that a broken law can be read from its beginning.
 */
import type { RolloutEvent } from '../../../src/engine/events.ts'
import { annotation } from '../../../src/knative/names.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { shareOf, sharesOf } from '../../../src/rollout/shares.ts'
import { isFloating } from '../../../src/rollout/traffic.ts'
import type { ServiceObject } from '../../../src/sandbox/objects.ts'
import { findService, host, namespace, type Stage, service } from '../../stories/support/stage.ts'
import { brokenBy } from './laws-of-lists.ts'
import { brokenForUsers } from './laws-of-users.ts'
import { driverNamed, driverOf, journalOf, type Known, type Record, splitText, trafficText, usersBy } from './record.ts'
import { inWords } from './words.ts'

export type Witness = {
  readonly record: Record
  readonly say: (line: string) => void
  /** A law that is broken, in a sentence. */
  readonly accuse: (law: string) => void
  readonly hear: (driver: string, event: RolloutEvent) => void
  /** What another hand does. */
  readonly byOther: (deed: () => void) => void
  readonly told: readonly string[]
  readonly broken: readonly string[]
  /** Called at each change of the Service. */
  onChange: () => void
}

export function watch(stage: Stage, ourTags: readonly string[]): Witness {
  const { scheduler } = stage
  const startMs = scheduler.now()
  const told: string[] = []
  const broken: string[] = []
  const record = newRecord(stage, ourTags)
  let hand: 'ours' | 'other' = 'ours'
  const say = (line: string) =>
    void told.push(`${((scheduler.now() - startMs) / 1_000).toFixed(3).padStart(8)}  ${line}`)
  const accuse = (law: string) => {
    broken.push(law)
    say(`*** ${law}`)
  }
  const witness: Witness = {
    record,
    say,
    accuse,
    told,
    broken,
    onChange: () => {},
    hear: (driver, event) => hear(record, event, (line) => say(`${driver}: ${line}`)),
    byOther: (deed) => {
      hand = 'other'
      try {
        deed()
      } finally {
        hand = 'ours'
      }
    },
  }
  watchService(witness, () => hand)
  watchUsers(witness)
  return witness
}

function newRecord(stage: Stage, ourTags: readonly string[]): Record {
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
    tag === undefined ? percent === 0 && !used.has(revisionName) : !ourTags.includes(tag),
  )
}

function watchService(witness: Witness, hand: () => 'ours' | 'other'): void {
  const { record, say } = witness
  const { stage } = record
  stage.sandbox.store.services.watch(({ type, object, previous }) => {
    if (type === 'DELETED') say('The Service is deleted')
    if (type === 'ADDED') noteNew(witness, object)
    else if (previous && type === 'MODIFIED') noteChange(witness, { before: previous, after: object, hand: hand() })
    record.splits.add(splitText(usersBy(stage, object.status?.traffic)))
    witness.onChange()
  })
  stage.sandbox.store.revisions.watch(({ type, object: { metadata } }) => {
    if (type === 'ADDED') record.scales.set(metadata.name, metadata.annotations?.[annotation.minScale])
    const { spec } = findService(stage) ?? {}
    if (type === 'ADDED' && record.trafficBy === 'other' && isFloating(spec?.traffic ?? []))
      record.trusted.add(metadata.name)
  })
}

function noteNew({ record, say }: Witness, object: ServiceObject): void {
  const journal = journalOf(object)
  say(`  created by ${driverOf(object) ?? 'another hand'}`)
  record.trafficBy = 'ours'
  if (journal) noteJournal(record, journal, object)
}

type Change = { readonly before: ServiceObject; readonly after: ServiceObject; readonly hand: 'ours' | 'other' }

const written = ({ spec, metadata: { annotations = {}, labels } }: ServiceObject) =>
  JSON.stringify([spec, annotations[annotation.driver], annotations[annotation.journal], labels])

function noteChange(witness: Witness, { before, after, hand }: Change): void {
  const { record } = witness
  if (written(before) === written(after)) return
  if (hand === 'other') noteOther(record, before, after)
  else judgeOurs(witness, before, after)
}

function judgeOurs({ record, say, accuse }: Witness, before: ServiceObject, after: ServiceObject): void {
  noteOurs(record, before, after)
  const isSpec = before.metadata.generation !== after.metadata.generation
  const user = isSpec ? after.metadata.annotations?.['serving.knative.dev/lastModifier'] : undefined
  if (user) record.specWrites.set(user, (record.specWrites.get(user) ?? 0) + 1)
  say(`  written: ${writeInWords(before, after)}`)
  const writer = user && { writer: driverNamed(user) }
  for (const law of brokenBy({ before, after, ...writer }, record)) accuse(law)
}

function writeInWords(before: ServiceObject, after: ServiceObject): string {
  const [was, is] = [journalOf(before), journalOf(after)]
  const stage = is ? `${is.stage}${is.step >= 0 ? ` ${is.step}` : ''} by ${driverOf(after) ?? 'nobody'}` : 'no journal'
  const template = JSON.stringify(before.spec.template) === JSON.stringify(after.spec.template) ? '' : ', template'
  const traffic = `${trafficText(after.spec.traffic)}${is?.parked.length ? `, parked ${trafficText(is.parked)}` : ''}`
  return `${was?.id ?? '-'} -> ${is?.id ?? '-'} ${stage}${template}: ${traffic}`
}

/** Whom another hand chooses by traffic, or lets in by a template that floats, is not ours to judge. */
function noteOther(record: Record, before: ServiceObject, after: ServiceObject): void {
  const { stage, trusted } = record
  record.isTouchedSince = true
  if (
    before.spec.traffic !== after.spec.traffic &&
    trafficText(before.spec.traffic) !== trafficText(after.spec.traffic)
  ) {
    record.trafficBy = 'other'
    record.others = othersOf(after, record.ourTags)
  }
  const floats = isFloating(after.spec.traffic ?? [])
  for (const { revision } of usersBy(stage, after.spec.traffic)) trusted.add(revision)
  if (floats) record.trafficBy = 'other'
  if (floats) for (const { metadata } of stage.sandbox.store.revisions.list(namespace)) trusted.add(metadata.name)
}

function noteOurs(record: Record, before: ServiceObject, after: ServiceObject): void {
  const [was, is] = [journalOf(before), journalOf(after)]
  if (trafficText(before.spec.traffic) !== trafficText(after.spec.traffic)) record.trafficBy = 'ours'
  if (is) noteJournal(record, is, after)
  const driver = driverOf(before)
  if (!was || is || driver === undefined) return
  record.closings.push({ driver, journal: was, after, users: usersBy(record.stage, after.spec.traffic) })
  record.isTouchedSince = false
  if ((was.stage === 'promoting' || was.stage === 'stepping') && was.candidate) record.trusted.add(was.candidate)
}

function noteJournal(record: Record, journal: NonNullable<ReturnType<typeof journalOf>>, after: ServiceObject): void {
  const known: Known = record.rollouts.get(journal.id) ?? { journal, isHealthy: false, verdicts: [], most: 0 }
  known.journal = journal
  if (journal.candidate) known.most = Math.max(known.most, shareOf(journal.candidate, after.spec.traffic ?? []))
  record.rollouts.set(journal.id, known)
}

function watchUsers({ record, accuse, say }: Witness): void {
  record.stage.sandbox.store.ingresses.watch(({ type, object, previous }) => {
    const rule = object.spec.rules.find((each) => each.host === host)
    if (type === 'DELETED' || !rule || previous?.spec === object.spec) return
    const split = splitText(rule.splits)
    if (!previous || split !== splitText(previous.spec.rules.find((each) => each.host === host)?.splits ?? []))
      say(`  users: ${split}`)
    const law = brokenForUsers(rule, record)
    if (law) accuse(law)
  })
}

function hear(record: Record, event: RolloutEvent, say: (line: string) => void): void {
  const current = journalOf(findService(record.stage))
  const known = current && record.rollouts.get(current.id)
  if (event.is === 'health' && event.result.is === 'passed' && known) known.isHealthy = true
  if (event.is === 'step-ended' && known) known.verdicts.push(event.result)
  if (event.is === 'warning' && event.code === 'W_SCALE') record.saidOfScale.push(event.message)
  const words = inWords(event)
  if (words) say(words)
}

export const isGone = (stage: Stage): boolean => stage.sandbox.store.services.get(namespace, service) === undefined
