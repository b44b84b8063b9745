/**
 * Watches everything that happens on a stage, keeps the record, and holds every change against the laws at the moment it happens.
 * It writes the story down as it goes, so that a broken law can be read from its beginning.
 */
import type { ServiceObject } from '../../../sandbox/objects/objects.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { annotation } from '../../../src/knative/names.ts'
import { host, namespace, type Stage } from '../../stories/support/stage.ts'
import { brokenByEvidence } from './laws/evidence.ts'
import { brokenBy } from './laws/lists.ts'
import { brokenForUsers } from './laws/users.ts'
import { newRecord, noteDeletion, noteEvent, noteNew, noteOther, noteOurs, noteRevision } from './notes.ts'
import { driverNamed, driverOf, journalOf, type Record, splitText, trafficText, usersBy } from './record.ts'
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
  watchPods(witness)
  return witness
}

function watchService(witness: Witness, hand: () => 'ours' | 'other'): void {
  const { record, say } = witness
  const { stage } = record
  stage.sandbox.store.services.watch(({ type, object, previous }) => {
    if (type === 'DELETED') {
      say('The Service is deleted')
      noteDeletion(record)
    }
    if (type === 'ADDED') noteNew(record, object, say)
    else if (previous && type === 'MODIFIED') noteChange(witness, { before: previous, after: object, hand: hand() })
    record.splits.add(splitText(usersBy(stage, object.status?.traffic)))
    witness.onChange()
  })
  stage.sandbox.store.revisions.watch(({ type, object: { metadata } }) => {
    if (type === 'ADDED') noteRevision(record, metadata)
  })
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
  const write = { before, after, ...writer }
  for (const law of [...brokenBy(write, record), ...brokenByEvidence(write, record)]) accuse(law)
}

function writeInWords(before: ServiceObject, after: ServiceObject): string {
  const [was, is] = [journalOf(before), journalOf(after)]
  const stage = is ? `${is.stage}${is.step >= 0 ? ` ${is.step}` : ''} by ${driverOf(after) ?? 'nobody'}` : 'no journal'
  const template = JSON.stringify(before.spec.template) === JSON.stringify(after.spec.template) ? '' : ', template'
  const traffic = `${trafficText(after.spec.traffic)}${is?.parked.length ? `, parked ${trafficText(is.parked)}` : ''}`
  return `${was?.id ?? '-'} -> ${is?.id ?? '-'} ${stage}${template}: ${traffic}`
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

/** No pod of a Revision that may have users is replaced: what a rollout writes restarts none, whatever the version of Knative. */
function watchPods({ record, accuse }: Witness): void {
  const { pods } = record.stage.sandbox.store
  const revision = 'serving.knative.dev/revision'
  const hash = 'pod-template-hash'
  pods.watch(({ type, object: { metadata } }) => {
    const { [revision]: name = '', [hash]: own } = metadata.labels ?? {}
    if (type !== 'ADDED' || !record.trusted.has(name)) return
    const former = pods.list(namespace).some(({ metadata: { labels, deletionTimestamp } }) => {
      return labels?.[revision] === name && labels[hash] !== own && deletionTimestamp === undefined
    })
    if (former) accuse(`the pods of ${name} are replaced`)
  })
}

function hear(record: Record, event: RolloutEvent, say: (line: string) => void): void {
  noteEvent(record, event)
  const words = inWords(event)
  if (words) say(words)
}
