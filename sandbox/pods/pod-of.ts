/** A Pod of a Revision, as its Deployment makes it. Source: serving pkg/reconciler/revision/resources; facts A.1. */
import { createHash } from 'node:crypto'
import { childName } from '../controllers/names.ts'
import { newMeta, ownerOf } from '../controllers/owners.ts'
import { handedLabels, podAnnotations } from '../controllers/revision/handed-on.ts'
import type { PodObject, RevisionObject, Texts } from '../objects/objects.ts'
import type { World } from '../world.ts'

const hashLabel = 'pod-template-hash'

/** What Pods of a Revision are made from; they are replaced when it changes. */
export type PodTemplate = { readonly labels: Texts; readonly annotations: Texts; readonly hash: string }

const made = new WeakMap<RevisionObject, PodTemplate>()

/** Made once of a Revision, however often its controllers look: objects never change, nor does the version of a cluster. */
export const podTemplateOf = (world: World, revision: RevisionObject): PodTemplate => {
  const template = made.get(revision) ?? makeTemplate(world, revision)
  made.set(revision, template)
  return template
}

const makeTemplate = ({ setup }: World, revision: RevisionObject): PodTemplate => {
  const labels = handedLabels(revision)
  const annotations = podAnnotations(revision, setup.knative)
  const content = JSON.stringify([labels, annotations].map((texts) => Object.entries(texts).toSorted()))
  return { labels, annotations, hash: createHash('sha256').update(content).digest('hex').slice(0, 10) }
}

export const isOf = ({ metadata }: PodObject, { hash }: PodTemplate): boolean => metadata.labels?.[hashLabel] === hash

export const podOf = (world: World, revision: RevisionObject, template: PodTemplate): PodObject => {
  const { name, namespace } = revision.metadata
  const { labels, annotations, hash } = template
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: newMeta({
      name: `${childName(name, '-deployment')}-${hash}-${world.random.text(5)}`,
      namespace,
      ownerReferences: [ownerOf(revision)],
      labels: { ...labels, [hashLabel]: hash },
      annotations,
    }),
    spec: { containers: [...revision.spec.containers, { name: 'queue-proxy', image: 'queue' }] },
    status: { phase: 'Pending', conditions: [] },
  }
}
