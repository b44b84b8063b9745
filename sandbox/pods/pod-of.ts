/** A Pod of a Revision, as its Deployment makes it. Source: serving pkg/reconciler/revision/resources; facts A.1. */
import { createHash } from 'node:crypto'
import { childName } from '../controllers/names.ts'
import { newMeta, ownerOf } from '../controllers/owners.ts'
import type { PodObject, RevisionObject } from '../objects/objects.ts'
import type { World } from '../world.ts'

export const revisionLabel = 'serving.knative.dev/revision'

const copied = [
  'serving.knative.dev/service',
  'serving.knative.dev/configuration',
  'serving.knative.dev/configurationGeneration',
] as const

export const podOf = (world: World, revision: RevisionObject): PodObject => {
  const { name, namespace, uid, labels } = revision.metadata
  const hash = createHash('sha256').update(uid).digest('hex').slice(0, 10)
  const inherited = copied.flatMap((key) => (labels?.[key] ? [[key, labels[key]] as const] : []))
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: newMeta({
      name: `${childName(name, '-deployment')}-${hash}-${world.random.text(5)}`,
      namespace,
      ownerReferences: [ownerOf(revision)],
      labels: {
        ...Object.fromEntries(inherited),
        app: name,
        'pod-template-hash': hash,
        [revisionLabel]: name,
        'serving.knative.dev/revisionUID': uid,
      },
      annotations: { 'kubectl.kubernetes.io/default-container': userContainer(revision) },
    }),
    spec: { containers: [...revision.spec.containers, { name: 'queue-proxy', image: 'queue' }] },
    status: { phase: 'Pending', conditions: [] },
  }
}

export const userContainer = ({ spec }: RevisionObject): string => spec.containers[0]?.name ?? 'user-container'
