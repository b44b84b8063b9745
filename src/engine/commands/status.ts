/** `status`: a Service as it was read once, as the outcome it is. Pure. */
import { failure } from '../../errors/catalogue.ts'
import { shareOf } from '../../rollout/traffic.ts'
import type { Outcome, RevisionStatus, RolloutStatus, ServiceStatus } from '../ports/events.ts'
import type { Cluster, Installation, RevisionView, Snapshot } from '../ports/ports.ts'
import { urlOf } from '../ports/read-snapshot.ts'

/** What was read, and of what; `nowMs` by the API server's clock. */
export type Reading = {
  readonly snapshot: Snapshot
  readonly nowMs: number
  readonly target: Cluster['target']
  readonly installation?: Installation
}

/** `candidateTag` says which URL is the candidate's. @throws E_NOT_THERE */
export function statusOutcome(reading: Reading, candidateTag: string): Outcome {
  const { snapshot, target } = reading
  const { service } = snapshot
  if (!service) throw failure('E_NOT_THERE', { service: target.service, namespace: target.namespace })
  const candidateUrl = urlOf(snapshot, candidateTag)
  return {
    kind: 'unchanged',
    reason: 'Nothing was changed.',
    next: [],
    ...(service.url && { url: service.url }),
    ...(candidateUrl && { candidateUrl }),
    traffic: service.served,
    percent: 0,
    steps: [],
    exposure: [],
    status: statusOf(reading),
  }
}

/** A Service that is not there has no Revisions. */
export const statusOf = ({ snapshot, nowMs, target, installation = {} }: Reading): ServiceStatus => {
  const { service, revisions } = snapshot
  const rollout = rolloutIn(snapshot, nowMs)
  return {
    ...target,
    ...(installation.version && { knative: installation.version }),
    ...(installation.ingress && { ingress: installation.ingress }),
    ...(service?.url && { url: service.url }),
    revisions: [...revisions.values()]
      .sort((a, b) => b.generation - a.generation)
      .map((revision) => revisionStatus(revision, { snapshot, nowMs })),
    ...(rollout && { rollout }),
  }
}

const revisionStatus = (
  revision: RevisionView,
  { snapshot, nowMs }: Pick<Reading, 'snapshot' | 'nowMs'>,
): RevisionStatus => {
  const { name, ready, replicas, createdAt, image, verdict } = revision
  const served = snapshot.service?.served ?? []
  const targets = served.filter((target) => target.revisionName === name)
  const since = (at: string) => Math.max(0, nowMs - Date.parse(at))
  return {
    name,
    ...(targets.length > 0 && { percent: shareOf(name, served) }),
    tags: targets.flatMap((target) => (target.tag ? [target.tag] : [])),
    ready,
    pods: replicas,
    ageMs: since(createdAt),
    ...(image && { image }),
    ...(verdict && { verdict: { is: verdict.is, ...(verdict.why && { why: verdict.why }), agoMs: since(verdict.at) } }),
  }
}

const rolloutIn = ({ service }: Snapshot, nowMs: number): RolloutStatus | 'unreadable' | undefined => {
  const journal = service?.journal
  if (journal === undefined || journal === 'unreadable') return journal
  const { stage, candidate, step, plan, job, deadlineMs } = journal
  const isTimed = service?.driver !== undefined || stage === 'paused'
  return {
    stage,
    ...(candidate && { candidate }),
    step: step + 1,
    steps: plan.steps.length,
    ...(job?.url && { jobUrl: job.url }),
    ...(isTimed && { untilMs: deadlineMs }),
    ...(isTimed && deadlineMs <= nowMs && { isOver: true }),
  }
}
