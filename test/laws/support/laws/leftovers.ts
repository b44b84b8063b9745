/** Laws of what is left once everybody has gone. Each law is a sentence that is returned where it is broken. */
import type { RevisionObject } from '../../../../sandbox/objects/objects.ts'
import { annotation, label } from '../../../../src/knative/names.ts'
import { findService, host, namespace, service } from '../../../stories/support/stage.ts'
import { journalOf, type Record, splitText, usersBy } from '../record.ts'

/** Nothing of a rollout is left: its marks, and pods that nobody asked for. */
export function leftovers(record: Record): readonly string[] {
  const { metadata } = findService(record.stage) ?? {}
  const marks = [annotation.journal, annotation.driver, annotation.request, label.active].filter(
    (name) => metadata?.annotations?.[name] !== undefined || metadata?.labels?.[name] !== undefined,
  )
  return marks.map((name) => `${name} is left`)
}

/** min-scale of each Revision and of its PodAutoscaler is as it was made; one that was retired may have been let go or kept warm. */
export function heldPods(record: Record): readonly string[] {
  if (record.isLate) return []
  const retired = new Set(record.closings.flatMap(({ journal }) => journal.stable.map(({ revision }) => revision)))
  const { revisions, podautoscalers } = record.stage.sandbox.store
  return [...revisions.list(namespace), ...podautoscalers.list(namespace)].flatMap(({ kind, metadata }) => {
    const is = metadata.annotations?.[annotation.minScale]
    const was = record.scales.get(metadata.name)
    const isRetired = retired.has(metadata.name) && (is === '0' || is === '1')
    const mayDiffer = isRetired || record.saidOfScale.some((message) => message.includes(metadata.name))
    return is === was || mayDiffer ? [] : [`the ${kind} ${metadata.name} is left at min-scale ${is}; it was ${was}`]
  })
}

/** The ingress sends users where the Service says; what another hand has asked for may be more than Knative can give. */
export function unserved({ stage, trafficBy }: Record): readonly string[] {
  const object = findService(stage)
  const rule = stage.sandbox.store.ingresses.get(namespace, service)?.spec.rules.find((each) => each.host === host)
  if (!object || !rule || trafficBy === 'other') return []
  const listed = usersBy(stage, object.spec.traffic).map(({ revision }) => revision)
  // Knative moves nobody to a Revision that has failed since.
  if (!listed.every((name) => isReady(stage.sandbox.store.revisions.get(namespace, name)))) return []
  const [is, shall] = [splitText(rule.splits), splitText(usersBy(stage, object.spec.traffic))]
  return is === shall ? [] : [`the ingress sends users to ${is}, and the Service says ${shall}`]
}

/** Whoever was stable is not ready: Knative moves nobody until it is, and then a rollout can't be ended either. */
export function hasSickStable({ stage }: Record): boolean {
  const names = journalOf(findService(stage))?.stable.map(({ revision }) => revision) ?? []
  return names.some((name) => !isReady(stage.sandbox.store.revisions.get(namespace, name)))
}

const isReady = (revision: RevisionObject | undefined): boolean =>
  revision?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false
