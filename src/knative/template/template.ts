/**
 * Templates: the one to deploy, the one that would make a Revision again, and whether two are the same. Pure.
 * No template is given a name: one that stays behind makes a later `kubectl apply` fail. What it is applied to: engine/preflight/prepare.ts.
 */
import { createHash } from 'node:crypto'
import type { JsonObject, RevisionView, Template, Templates } from '../../engine/ports/ports.ts'
import { isObject, object, texts } from '../../kubernetes/api/json.ts'
import { annotation, label, spellingIn } from '../names.ts'
import { once } from '../once.ts'
import { revisionView } from '../reads/resources.ts'
import { changed } from './apply-change.ts'
import { meaning, templateWords } from './describe.ts'
import { templateDiff } from './diff.ts'
import { canonical, same } from './equality.ts'

export const templates: Templates = {
  apply: (live, change) => {
    const template = change.manifest ? fromManifest(change.manifest, live) : changed(live ?? blank, change)
    const standsForAll = change.manifest !== undefined
    return { template, changes: live ? templateWords(live, template, { standsForAll }) : [] }
  },
  of: (revision) => templateOf(revision),
  revisionOf: (template, of) => forecast(template, of),
  same: (one, other) => same(meaning(one), meaning(other)),
  diff: templateDiff,
  // Asked at every look at a Service, whose template is the same object until the Service has changed.
  fingerprint: once((template) =>
    createHash('sha256')
      .update(canonical(meaning(template)))
      .digest('hex')
      .slice(0, fingerprintLength),
  ),
}

/** Enough to tell two templates of one Service apart, too little to learn a value from. */
const fingerprintLength = 12

const blank: Template = { spec: {} }

/** A whole Service, as the user keeps it in a file. */
const fromManifest = (manifest: JsonObject, live: Template | undefined): Template => {
  const { metadata, spec } = object(object(manifest.spec).template)
  const { name: _, ...kept } = object(metadata)
  return { ...(isObject(metadata) && { metadata: kept }), spec: { ...filledOnCreation(live), ...object(spec) } }
}

/**
 * What Knative fills in when a Service is created, and not when it is changed: without it a file that was deployed would be a change the
 * next time. Source: knative/serving pkg/apis/serving/v1/revision_defaults.go; config-defaults, enable-service-links.
 */
const filledOnCreation = (live: Template | undefined): JsonObject =>
  live?.spec.enableServiceLinks === false ? { enableServiceLinks: false } : {}

/** Knative marks Revisions with serving.knative.dev names; of those only the deadline may come from the template. */
const templateOf = ({ spec, labels, annotations, minScaleBefore }: RevisionView): Template => {
  const { [annotation.minScale]: held, ...others } = annotations
  const before = minScaleBefore === undefined ? annotations : others
  const scale = minScaleBefore === undefined ? {} : { [spellingIn(before, annotation.minScale)]: minScaleBefore }
  const kept = Object.entries({ ...before, ...scale }).filter(([name, value]) => value !== null && isUsers(name))
  return {
    metadata: {
      labels: texts(Object.fromEntries(Object.entries(labels).filter(([name]) => isUsers(name)))),
      annotations: Object.fromEntries(kept),
    },
    spec,
  }
}

/** Knative copies labels and annotations of the template (serving pkg/reconciler/configuration/resources, MakeRevision). */
const forecast: Templates['revisionOf'] = ({ metadata, spec }, { name, generation }) =>
  revisionView({
    metadata: {
      name,
      labels: { ...object(metadata?.labels), [label.configurationGeneration]: String(generation) },
      annotations: object(metadata?.annotations),
      generation: 1,
    },
    spec,
    status: { observedGeneration: 1, conditions: [{ type: 'Ready', status: 'True' }], actualReplicas: 1 },
  })

const fromTemplates = new Set(['serving.knative.dev/progress-deadline', 'serving.knative.dev/progressDeadline'])

const isUsers = (name: string): boolean =>
  fromTemplates.has(name) || !(name.startsWith('serving.knative.dev/') || name.startsWith('kn-rollout.dev/'))
