/**
 * Who else writes a Service: the field managers of its template and traffic, and the marks of GitOps controllers.
 * A controller that applies spec.traffic or spec.template from a repository reverts what a rollout writes there.
 * Pure. Sources: Kubernetes managedFields; the tracking marks documented by Argo CD and Flux.
 */
import type { Json, JsonObject, ServiceView } from '../engine/ports/ports.ts'
import { controllerIn, isObject, object, objects, text, texts } from '../kubernetes/api/json.ts'
import { inTime } from './startup/pods.ts'

const parts = ['template', 'traffic'] as const

type Owner = ServiceView['owners'][number]

/** Newest first. Managers that own neither are left out. */
export const ownersOf = (metadata: JsonObject): readonly Owner[] =>
  objects(metadata.managedFields)
    .flatMap(ownedBy)
    .toSorted((one, other) => inTime(other.at ?? '', one.at ?? ''))

const ownedBy = (entry: JsonObject): readonly Owner[] => {
  const spec = object(object(entry.fieldsV1)['f:spec'])
  const by = { manager: text(entry.manager) ?? 'unknown', at: text(entry.time) }
  return parts.filter((part) => isObject(spec[`f:${part}`])).map((owns) => ({ ...by, owns }))
}

/**
 * The object whose controller makes this Service from it, as KServe's InferenceService. Any client may write there, so anything that
 * cannot be the name of an object is left out.
 */
export const controllerOf = (metadata: JsonObject): ServiceView['controller'] => {
  const owner = controllerIn(metadata)
  if (!owner) return undefined
  const [group = ''] = (text(owner.apiVersion) ?? '').split('/').slice(0, -1)
  return { kind: plain(owner.kind) ?? 'object', name: plain(owner.name) ?? 'unknown', group: plain(group) ?? '' }
}

const plain = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,252}$/i.test(value) ? value : undefined

/** Annotations and labels by which a controller knows its objects. */
const marks = [
  ['Argo CD', 'argocd.argoproj.io/tracking-id'],
  ['Argo CD', 'argocd.argoproj.io/instance'],
  ['Flux', 'kustomize.toolkit.fluxcd.io/name'],
  ['Flux', 'helm.toolkit.fluxcd.io/name'],
] as const

const managers: Readonly<Record<string, 'Argo CD' | 'Flux' | undefined>> = {
  'argocd-controller': 'Argo CD',
  'argocd-application-controller': 'Argo CD',
  'kustomize-controller': 'Flux',
  'helm-controller': 'Flux',
}

/** The GitOps controller that keeps this Service, by which mark or field manager it is known, and what it applies. */
export const gitopsOf = (metadata: JsonObject): ServiceView['gitops'] => {
  const found = { ...texts(metadata.labels), ...texts(metadata.annotations) }
  const owners = ownersOf(metadata).filter(({ manager }) => Object.hasOwn(managers, manager))
  const marked = marks.find(([, mark]) => Object.hasOwn(found, mark))
  const by = marked?.[0] ?? managers[owners[0]?.manager ?? '']
  if (by === undefined) return undefined
  const owned = parts.filter((part) => owners.some(({ owns, manager }) => owns === part && managers[manager] === by))
  const mark = marked?.[1] ?? `field manager ${owners[0]?.manager}`
  // One that has not applied yet, or under another name, may own either.
  return { by, mark, owns: owned.length > 0 ? owned : parts }
}
