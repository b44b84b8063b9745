/**
 * Who else writes a Service: the field managers of its template and traffic, and the marks of GitOps controllers.
 * A controller that applies spec.traffic or spec.template from a repository reverts what a rollout writes there.
 * Pure. Sources: Kubernetes managedFields; the tracking marks documented by Argo CD and Flux.
 */
import type { JsonObject, ServiceView } from '../engine/ports.ts'
import { isObject, object, objects, text, texts } from './json.ts'
import { inTime } from './times.ts'

type Owner = ServiceView['owners'][number]

/** Newest first. Managers that own neither are left out. */
export const ownersOf = (metadata: JsonObject): readonly Owner[] =>
  objects(metadata.managedFields)
    .flatMap(ownedBy)
    .toSorted((one, other) => inTime(other.at ?? '', one.at ?? ''))

const ownedBy = (entry: JsonObject): readonly Owner[] => {
  const spec = object(object(entry.fieldsV1)['f:spec'])
  const by = { manager: text(entry.manager) ?? 'unknown', at: text(entry.time) }
  return (['template', 'traffic'] as const)
    .filter((part) => isObject(spec[`f:${part}`]))
    .map((owns) => ({ ...by, owns }))
}

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

/** The GitOps controller that keeps this Service, and the mark or field manager that tells. */
export const gitopsOf = (metadata: JsonObject): ServiceView['gitops'] => {
  const found = { ...texts(metadata.labels), ...texts(metadata.annotations) }
  const marked = marks.find(([, mark]) => Object.hasOwn(found, mark))
  if (marked) return { by: marked[0], mark: marked[1] }
  const owner = ownersOf(metadata).find(({ manager }) => Object.hasOwn(managers, manager))
  const by = owner && managers[owner.manager]
  return owner && by && { by, mark: `field manager ${owner.manager}` }
}
