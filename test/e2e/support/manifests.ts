/** The user's own manifest of the Service under test: plain, as it lies in their repository. */
import { registryAddress } from '../../cluster/lib/access.ts'

export const serviceName = 'hello'

export type Target = {
  readonly tag?: string
  readonly revisionName?: string
  readonly latestRevision?: boolean
  readonly percent?: number
}

type Texts = Readonly<Record<string, string>>

export type Wanted = {
  readonly image?: string
  readonly env?: Texts
  /** Of the Service itself. */
  readonly annotations?: Texts
  readonly labels?: Texts
  /** Of its template. */
  readonly template?: Texts
  /** Without any annotation for the autoscaler, pods tell nothing of the version of Knative. */
  readonly isBare?: true
  readonly traffic?: readonly Target[]
  /** Requests that a pod takes at a time. */
  readonly concurrency?: number
  /** A folder that outlives a container, though not its pod. */
  readonly stateFolder?: string
}

/** In the cluster's own registry, so that Knative resolves its digest. */
export const fixture = (tag: string): string => `${registryAddress}/fixture:${tag}`

/**
 * Longer than any request takes. A namespace that is deleted while pods in it drain is looked at again after half of it (of 300 s,
 * if nothing is said), and so are the tests that wait until it is gone.
 */
const timeoutSeconds = 60

/** Scales to zero as quickly as Knative allows. */
const quickly = { 'autoscaling.knative.dev/window': '6s' }

export function manifest(wanted: Wanted = {}) {
  const { image = fixture('1'), env = {}, labels, template, traffic, concurrency, stateFolder, isBare } = wanted
  const container = { image, env: Object.entries(env).map(([name, value]) => ({ name, value })) }
  const volume = stateFolder && { volumeMounts: [{ name: 'state', mountPath: stateFolder }] }
  const annotations: Texts = isBare ? {} : { ...quickly, ...template }
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: {
      name: serviceName,
      ...(wanted.annotations && { annotations: wanted.annotations }),
      ...(labels && { labels }),
    },
    spec: {
      template: {
        metadata: { annotations },
        spec: {
          timeoutSeconds,
          containers: [{ ...container, ...volume }],
          ...(concurrency && { containerConcurrency: concurrency }),
          ...(stateFolder && { volumes: [{ name: 'state', emptyDir: {} }] }),
        },
      },
      ...(traffic && { traffic }),
    },
  }
}

export type Manifest = ReturnType<typeof manifest>
