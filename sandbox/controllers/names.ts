/**
 * How Revisions are called, and when a name of the user's own is taken.
 * Source: knative.dev/pkg kmeta/names.go, serving pkg/reconciler/{configuration,service}; facts A.4.
 */
import { createHash } from 'node:crypto'
import type { ConfigurationObject, RevisionObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import type { Table } from '../state/store.ts'
import { isOwnedBy } from './owners.ts'

export const generationLabel = 'serving.knative.dev/configurationGeneration'
export const configurationLabel = 'serving.knative.dev/configuration'

/** The longest name Kubernetes allows, and what is left of it beside an md5 sum. */
const longest = 63
const head = longest - 32

/** Parent and suffix; a parent too long for that is cut and hashed. */
export const childName = (parent: string, suffix: string): string => {
  if (parent.length + suffix.length <= longest) return parent + suffix
  return parent.slice(0, head - suffix.length) + createHash('md5').update(parent).digest('hex') + suffix
}

export const revisionName = ({ metadata, spec }: ConfigurationObject): string =>
  spec.template.metadata?.name ?? childName(metadata.name, `-${String(metadata.generation).padStart(5, '0')}`)

/** The Revision of the template's own name, whether or not it may be used. */
const named = ({ metadata, spec }: ConfigurationObject, revisions: Table<RevisionObject>) =>
  spec.template.metadata?.name ? revisions.get(metadata.namespace, spec.template.metadata.name) : undefined

/** Another's Revision, or ours of another generation and another spec. Only the spec is compared. */
export const isNameTaken = (configuration: ConfigurationObject, revisions: Table<RevisionObject>): boolean => {
  const revision = named(configuration, revisions)
  if (!revision) return false
  if (!isOwnedBy(revision, configuration)) return true
  const same = revision.metadata.labels?.[generationLabel] === String(configuration.metadata.generation)
  return !same && !sameJson(revision.spec, configuration.spec.template.spec)
}
