/** A Service and its Revisions as a table, and the rollout that is open, if any. Pure. */
import type { RevisionView, Snapshot } from '../engine/ports/ports.ts'
import { shareOf } from '../rollout/traffic.ts'
import { imageText } from './log/log-lines.ts'
import { aligned } from './text/aligned.ts'
import { printable } from './text/foreign-text.ts'
import { duration } from './text/numbers.ts'

export type StatusAt = { readonly snapshot: Snapshot; readonly nowMs: number }

export function statusLines({ snapshot, nowMs }: StatusAt): readonly string[] {
  const { service, revisions } = snapshot
  if (!service) return ['There is no such Service.']
  const rows = [...revisions.values()]
    .sort((a, b) => b.generation - a.generation)
    .map((revision) => row(revision, { snapshot, nowMs }))
  return [`${service.url ?? 'no URL yet'}`, '', ...aligned([header, ...rows]), '', rolloutText(snapshot)].map(printable)
}

const header = ['REVISION', 'TRAFFIC', 'TAGS', 'READY', 'PODS', 'AGE', 'IMAGE', 'VERDICT']

function row(revision: RevisionView, { snapshot, nowMs }: StatusAt): readonly string[] {
  const served = snapshot.service?.served ?? []
  const targets = served.filter((target) => target.revisionName === revision.name)
  const tags = targets.flatMap((target) => (target.tag ? [target.tag] : []))
  return [
    revision.name,
    targets.length > 0 ? `${shareOf(revision.name, served)} %` : '-',
    tags.join(',') || '-',
    revision.ready.status === 'True' ? 'yes' : (revision.ready.reason ?? revision.ready.status.toLowerCase()),
    String(revision.replicas),
    duration(Math.max(0, nowMs - Date.parse(revision.createdAt))),
    imageText(revision.image),
    verdictText(revision, nowMs),
  ]
}

function verdictText({ verdict }: RevisionView, nowMs: number): string {
  if (!verdict) return '-'
  return `${verdict.is} (${verdict.why ? `${verdict.why}, ` : ''}${duration(Math.max(0, nowMs - Date.parse(verdict.at)))} ago)`
}

function rolloutText({ service }: Snapshot): string {
  const journal = service?.journal
  if (journal === undefined) return 'No rollout is open.'
  if (journal === 'unreadable') return 'A rollout is open, but its journal cannot be read.'
  const { candidate, stage, step, plan, job } = journal
  const where = stage === 'stepping' ? `at step ${step + 1} of ${plan.steps.length}` : stage
  return `A rollout${candidate ? ` of ${candidate}` : ''} is open: ${where}${job?.url ? `, driven by ${job.url}` : ''}.`
}
