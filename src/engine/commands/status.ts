/** `status`: a Service, or all of them, as they were read once, as the outcome it is. Pure. */
import { failure } from '../../errors/catalogue.ts'
import type { RevisionVerdict, TrafficTarget } from '../../rollout/model.ts'
import { isFloating as isFloatingList, shareOf, sharesOf } from '../../rollout/traffic/traffic.ts'
import type { Copies } from '../ports/copies.ts'
import type {
  NamedCondition,
  Outcome,
  RevisionStatus,
  RolloutStatus,
  ServiceStatus,
  ServiceSummary,
} from '../ports/events.ts'
import type { Cluster, Installation, RevisionView, ServiceView, Snapshot } from '../ports/ports.ts'
import { urlOf, wantedBy } from '../ports/read-snapshot.ts'

/** What was read, and of what; `nowMs` by the API server's clock. */
export type Reading = {
  readonly snapshot: Snapshot
  readonly nowMs: number
  readonly target: Cluster['target']
  readonly installation?: Installation
  readonly copies?: Copies
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
export const statusOf = ({
  snapshot,
  nowMs,
  target,
  installation = {},
  copies = new Map(),
}: Reading): ServiceStatus => {
  const { service, revisions } = snapshot
  const rollout = rolloutIn(service, nowMs)
  return {
    ...target,
    ...(installation.version && { knative: installation.version }),
    ...(installation.ingress && { ingress: installation.ingress }),
    ...(service?.url && { url: service.url }),
    ...(service && { conditions: conditionsOf(service), ...formOf(service, copies) }),
    revisions: [...revisions.values()]
      .sort((a, b) => b.generation - a.generation)
      .map((revision) => revisionStatus(revision, { snapshot, nowMs, copies })),
    ...(rollout && { rollout }),
  }
}

/** Knative names the Revision of an earlier template until it has seen the one that is there. */
function formOf(service: ServiceView, copies: Copies): Pick<ServiceStatus, 'isFloating' | 'template'> {
  const { latestCreated: revision, generation, observedGeneration } = service
  const isFloating = isFloatingList(service.traffic)
  if (revision === undefined || observedGeneration !== generation) return { isFloating }
  const firstOf = (name: string) => copies.get(name) ?? name
  const isServed = sharesOf(service.served).some((share) => firstOf(share.revision) === firstOf(revision))
  return { isFloating, template: { revision, isServed } }
}

const conditionsOf = ({ ready, configurationsReady, routesReady }: ServiceView): readonly NamedCondition[] => [
  { type: 'Ready', ...ready },
  { type: 'ConfigurationsReady', ...configurationsReady },
  { type: 'RoutesReady', ...routesReady },
]

/** A Service by itself, as a list has it. */
export const summaryOf = (
  service: ServiceView,
  { namespace, name, nowMs }: { readonly namespace: string; readonly name: string; readonly nowMs: number },
): ServiceSummary => {
  const rollout = rolloutIn(service, nowMs)
  return {
    namespace,
    service: name,
    ...(service.url && { url: service.url }),
    ready: service.ready,
    isInForce: isAsAsked(service),
    traffic: sharesOf(service.served),
    ageMs: Math.max(0, nowMs - Date.parse(service.createdAt)),
    ...(rollout && { rollout }),
  }
}

const isAsAsked = (service: ServiceView): boolean => {
  const [asked, served] = [wantedBy(service), service.served]
  return [...sharesOf(asked), ...sharesOf(served)].every(
    ({ revision }) => shareOf(revision, asked) === shareOf(revision, served),
  )
}

/** Open rollouts first; among them, and among the others, by name. */
export const inOrder = (services: readonly ServiceSummary[]): readonly ServiceSummary[] => {
  const key = ({ rollout, namespace, service }: ServiceSummary) => [rollout ? '0' : '1', namespace, service].join('/')
  return services.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

export const servicesOutcome = (services: readonly ServiceSummary[]): Outcome => ({
  kind: 'unchanged',
  reason: 'Nothing was changed.',
  next: [],
  traffic: [],
  percent: 0,
  steps: [],
  exposure: [],
  services: inOrder(services),
})

const revisionStatus = (
  revision: RevisionView,
  { snapshot, nowMs, copies }: Pick<Reading, 'snapshot' | 'nowMs'> & { readonly copies: Copies },
): RevisionStatus => {
  const { name, ready, replicas, createdAt, image, verdict } = revision
  const { service } = snapshot
  const [served, wanted] = [service?.served ?? [], service ? wantedBy(service) : []]
  const own = (targets: readonly TrafficTarget[]) => targets.filter((target) => target.revisionName === name)
  const role = roleOf(name, service)
  const copyOf = copies.get(name)
  const since = (at: string) => Math.max(0, nowMs - Date.parse(at))
  return {
    name,
    ...(own(served).length > 0 && { percent: shareOf(name, served) }),
    ...(own(wanted).length > 0 && { wanted: shareOf(name, wanted) }),
    ...(role && { role }),
    tags: own(served).flatMap((target) => (target.tag ? [target.tag] : [])),
    ready,
    pods: replicas,
    ageMs: since(createdAt),
    ...(image && { image }),
    ...(copyOf && { copyOf }),
    ...(verdict && { verdict: shownVerdict(verdict, since(verdict.at)) }),
  }
}

const shownVerdict = ({ is, why, cause }: RevisionVerdict, agoMs: number): RevisionStatus['verdict'] => ({
  is,
  ...(why && { why }),
  ...(cause && { cause }),
  agoMs,
})

const roleOf = (name: string, service: ServiceView | undefined): RevisionStatus['role'] => {
  const journal = service?.journal
  if (journal === undefined || journal === 'unreadable') return undefined
  if (journal.candidate === name) return 'candidate'
  return journal.stable.some(({ revision }) => revision === name) ? 'stable' : undefined
}

const rolloutIn = (service: ServiceView | undefined, nowMs: number): RolloutStatus | 'unreadable' | undefined => {
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
