/**
 * Laws of the end: each outcome is a row of the table in docs/concepts.md, and users are where that row says. Each law is a
 * sentence that is returned where it is broken.
 */
import type { Outcome } from '../../../../src/engine/ports/events.ts'
import type { OutcomeKind, Share } from '../../../../src/rollout/model.ts'
import { apportion, isFloating, sameTraffic } from '../../../../src/rollout/traffic/traffic.ts'
import { findService } from '../../../stories/support/stage.ts'
import { areTwins, type Closing, driverOf, journalOf, type Record, splitText, usersBy } from '../record.ts'

export type Ending = {
  readonly outcome: Outcome
  readonly user: string
  readonly driver: string
}

type Row = (ending: Ending, record: Record) => string | undefined

/**
 * The closing write of this very process; its last one, since it may have finished another's rollout first. Where it was taken over,
 * that of its own rollout by another, as long as no later one has moved users.
 */
const closingOf = ({ driver }: Ending, { closings }: Record): Closing | undefined =>
  closings.findLast((closing) => closing.driver === driver) ??
  closings.slice(-1).find(({ journal }) => journal.id === driver)

const onCandidate: Row = (ending, record) => {
  const closing = closingOf(ending, record)
  if (!closing) return 'it says promoted, and the rollout is not closed'
  return differs(closing, [{ revision: closing.journal.candidate ?? 'nobody', percent: 100 }], record)
}

const onStable: Row = (ending, record) => {
  const closing = closingOf(ending, record)
  if (!closing) return `it says ${ending.outcome.kind}, and the rollout is not closed`
  if (isTheirDoing(closing, record)) return undefined
  return differs(closing, apportion(100, closing.journal.stable), record)
}

/** The list was never changed, and it follows the template of another hand. */
const isTheirDoing = ({ journal, after }: Closing, { templateEdits }: Record): boolean =>
  templateEdits > 0 && isFloating(journal.before) && sameTraffic(after.spec.traffic ?? [], journal.before)

const onSplit: Row = (ending, record) => {
  const closing = closingOf(ending, record)
  if (!closing) return 'it says split, and the rollout is not closed'
  const { plan, stable, candidate = 'nobody' } = closing.journal
  const percent = plan.steps.at(-1)?.percent ?? 0
  return differs(closing, [{ revision: candidate, percent }, ...apportion(100 - percent, stable)], record)
}

function differs({ users }: Closing, wanted: readonly Share[], record: Record): string | undefined {
  // Deleted since: there is nobody left to tell twins by.
  if (!findService(record.stage)) return undefined
  const names = new Set(wanted.map(({ revision }) => revision))
  const own = (revision: string) =>
    names.has(revision) ? revision : ([...names].find((name) => areTwins(record.stage, revision, name)) ?? revision)
  const shares = new Map<string, number>()
  for (const { revision, percent } of users) shares.set(own(revision), (shares.get(own(revision)) ?? 0) + percent)
  const is = splitText([...shares].map(([revision, percent]) => ({ revision, percent })))
  const shall = splitText(wanted.filter(({ percent }) => percent > 0))
  return is === shall ? undefined : `users are ${is} and not ${shall}`
}

/** Users stay where they were: nothing is written but what ends the rollouts of others. */
const untouched: Row = ({ outcome, user, driver }, record) => {
  const isFinisher = record.closings.some((closing) => closing.driver === driver)
  if (isFinisher || outcome.code === 'E_LOCKED') return undefined
  const writes = record.specWrites.get(user) ?? 0
  if (writes > 0) return `it has written ${writes} times`
  const object = findService(record.stage)
  return driverOf(object) === driver ? 'its driver mark stands' : undefined
}

/** The traffic of another hand stands, and nobody drives on. */
const kept: Row = ({ outcome, driver }, record) => {
  const object = findService(record.stage)
  if (outcome.because === 'deleted') return object ? 'it says deleted, and the Service is there' : undefined
  if (outcome.because === 'driver')
    return driverOf(object) === driver ? 'it says another drives, and none does' : undefined
  if (record.trafficBy === 'ours') return "it says that another's traffic is kept, and it is ours"
  const journal = journalOf(object)
  return journal && journal.stage !== 'stopped' ? `the journal says ${journal.stage}` : undefined
}

/** The last that was confirmed, and how to make sure. */
const confirmed: Row = ({ outcome }, record) => {
  const printed = splitText(usersBy(record.stage, outcome.traffic))
  if (!record.splits.has(printed)) return `it prints ${printed}, which never was`
  return outcome.next.some((line) => line.includes('abort')) ? undefined : 'it does not say how to make sure'
}

const paused: Row = (_, { stage }) => {
  const object = findService(stage)
  // Deleted in the same instant.
  if (!object) return undefined
  if (journalOf(object)?.stage !== 'paused') return 'it says paused, and the journal does not'
  return driverOf(object) ? 'it is paused, and somebody drives it' : undefined
}

const firstFailed: Row = (ending, record) => {
  if (!findService(record.stage)) return undefined
  return closingOf(ending, record) ? undefined : 'the first deployment failed, and its rollout is not closed'
}

const table: Readonly<{ [K in OutcomeKind]: Row }> = {
  promoted: onCandidate,
  unchanged: untouched,
  split: onSplit,
  paused,
  aborted: onStable,
  'rolled-back': onStable,
  'first-deployment-failed': firstFailed,
  refused: untouched,
  stopped: kept,
  uncertain: confirmed,
  requested: untouched,
  recovered: () => 'a rollout is no sweep',
  'left-open': () => 'a rollout is no sweep',
}

/** What this outcome says and is not so. A fault of the program itself is no row. */
export function brokenAtEnd(ending: Ending, record: Record): string | undefined {
  const { outcome } = ending
  if (outcome.reason.includes('A fault of kn-rollout itself')) return outcome.reason
  const wrong = table[outcome.kind](ending, record)
  return wrong && `${ending.user} ended as ${outcome.kind}: ${wrong}`
}
