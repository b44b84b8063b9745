/**
 * Services, Routes, Configurations and Revisions as they come from the API server, read into the views the engine knows.
 * Pure, and total over any JSON: absent status, unknown fields and junk read as absent.
 * A condition counts only when observedGeneration equals generation: until then it describes the spec before.
 * Source: knative/client conventions/client.md, "Determine when an action is complete".
 */
import type {
  Condition,
  Json,
  JsonObject,
  RevisionView,
  RouteView,
  ServiceView,
  Snapshot,
  Template,
} from '../../engine/ports/ports.ts'
import { isObject, object, objects, text, texts, webAddress, whole } from '../../kubernetes/api/json.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { isNewerJournal, parseJournal, parseRequest } from '../journal.ts'
import { annotation, label, spellingIn, userContainer } from '../names.ts'
import { controllerOf, gitopsOf, ownersOf } from '../owners.ts'

export const serviceView = (service: JsonObject): ServiceView => {
  const { metadata, spec, status } = parts(service)
  const annotations = texts(metadata.annotations)
  const journal = annotations[annotation.journal]
  const asked = annotations[annotation.request]
  return {
    ...generations(service),
    uid: text(metadata.uid) ?? '',
    ...deletion(metadata),
    labels: texts(metadata.labels),
    annotations,
    template: templateView(spec.template),
    traffic: traffic(spec.traffic),
    served: traffic(status.traffic),
    url: webAddress(status.url),
    createdAt: text(metadata.creationTimestamp) ?? '',
    ready: condition(service, 'Ready'),
    configurationsReady: condition(service, 'ConfigurationsReady'),
    routesReady: condition(service, 'RoutesReady'),
    latestCreated: text(status.latestCreatedRevisionName),
    latestReady: text(status.latestReadyRevisionName),
    driver: annotations[annotation.driver],
    journal: journal === undefined ? undefined : parseJournal(journal),
    ...(journal !== undefined && isNewerJournal(journal) && { hasNewerJournal: true }),
    request: asked === undefined ? undefined : parseRequest(asked),
    owners: ownersOf(metadata),
    gitops: gitopsOf(metadata),
    controller: controllerOf(metadata),
    lastModifier: annotations['serving.knative.dev/lastModifier'],
  }
}

const deletion = ({ deletionTimestamp, finalizers }: JsonObject): Pick<ServiceView, 'deleting'> => {
  const since = text(deletionTimestamp)
  const names = Array.isArray(finalizers) ? finalizers.filter((name) => typeof name === 'string') : []
  return since === undefined ? {} : { deleting: { since, finalizers: names } }
}

export const routeView = (route: JsonObject): RouteView => {
  const { spec, status } = parts(route)
  return {
    ...generations(route),
    traffic: traffic(spec.traffic),
    served: traffic(status.traffic),
    ready: condition(route, 'Ready'),
    allTrafficAssigned: condition(route, 'AllTrafficAssigned'),
    ingressReady: condition(route, 'IngressReady'),
    certificateProvisioned: condition(route, 'CertificateProvisioned'),
  }
}

type ConfigurationView = Omit<NonNullable<Snapshot['configuration']>, 'templates'> & {
  readonly uid: string
  readonly template: Template
}

export const configurationView = (configuration: JsonObject): ConfigurationView => {
  const { metadata, spec } = parts(configuration)
  return {
    ...generations(configuration),
    uid: text(metadata.uid) ?? '',
    template: templateView(spec.template),
    ready: condition(configuration, 'Ready'),
  }
}

export const revisionView = (revision: JsonObject): RevisionView => {
  const { metadata, spec, status } = parts(revision)
  const annotations = texts(metadata.annotations)
  const labels = texts(metadata.labels)
  return {
    name: text(metadata.name) ?? '',
    generation: whole(labels[label.configurationGeneration]) ?? 0,
    createdAt: text(metadata.creationTimestamp) ?? '',
    annotations,
    labels,
    spec,
    ready: condition(revision, 'Ready'),
    replicas: whole(status.actualReplicas) ?? 0,
    desired: whole(status.desiredReplicas),
    minScale: minScaleIn(annotations),
    maxScale: annotations[spellingIn(annotations, annotation.maxScale)],
    window: annotations[annotation.window],
    image: text(userContainer(spec)?.image),
    digests: digests(status),
    rolloutId: annotations[annotation.id],
  }
}

const minScaleIn = (annotations: Readonly<Record<string, string>>): string | undefined =>
  annotations[spellingIn(annotations, annotation.minScale)]

/** min-scale of a PodAutoscaler, whose annotations start as those of its Revision; null: there is none. */
export const autoscalerView = (autoscaler: JsonObject): string | null =>
  minScaleIn(texts(parts(autoscaler).metadata.annotations)) ?? null

const parts = (resource: JsonObject) => ({
  metadata: object(resource.metadata),
  spec: object(resource.spec),
  status: object(resource.status),
})

const generations = (resource: JsonObject) => ({
  generation: whole(object(resource.metadata).generation) ?? 0,
  observedGeneration: whole(object(resource.status).observedGeneration) ?? 0,
})

/** The condition of this type, or Unknown where there is none or it tells of an earlier generation. */
export const condition = (resource: JsonObject, type: string): Condition => {
  const { generation, observedGeneration } = generations(resource)
  if (observedGeneration !== generation) return { status: 'Unknown', reason: 'NotObserved' }
  const found = objects(object(resource.status).conditions).find((one) => one.type === type)
  const status = found?.status
  if (status !== 'True' && status !== 'False') return { status: 'Unknown', ...words(found) }
  return { status, ...words(found) }
}

const words = (found: JsonObject | undefined) => {
  const [reason, message] = [text(found?.reason), text(found?.message)]
  return { ...(reason !== undefined && { reason }), ...(message !== undefined && { message }) }
}

const traffic = (value: Json | undefined): readonly TrafficTarget[] => objects(value).map(target)

/** Absent fields stay absent, so that what is written back equals what was found. */
const target = ({ tag, revisionName, latestRevision, percent, url }: JsonObject): TrafficTarget => ({
  ...(text(tag) !== undefined && { tag: text(tag) }),
  ...(text(revisionName) !== undefined && { revisionName: text(revisionName) }),
  ...(typeof latestRevision === 'boolean' && { latestRevision }),
  ...(whole(percent) !== undefined && { percent: whole(percent) }),
  ...(webAddress(url) !== undefined && { url: webAddress(url) }),
})

const templateView = (value: Json | undefined): Template => {
  const { metadata, spec } = object(value)
  return { ...(isObject(metadata) && { metadata }), spec: object(spec) }
}

const digests = (status: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    objects(status.containerStatuses).flatMap(({ name, imageDigest }) => {
      const digest = text(imageDigest)
      return digest === undefined ? [] : [[text(name) ?? '', digest] as const]
    }),
  )
