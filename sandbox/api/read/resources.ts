/** What the API server serves, and what may be done to it. Anything else is refused: 404 for unknown paths, 501 for undone work. */
import type { Resource } from '../../objects/objects.ts'

export type Served = {
  readonly resource: Resource
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly listKind: string
  readonly writes: readonly ('create' | 'patch' | 'update' | 'delete')[]
}

const serving = (resource: Resource, kind: string, writes: Served['writes']): Served => ({
  resource,
  group: 'serving.knative.dev',
  version: 'v1',
  kind,
  listKind: `${kind}List`,
  writes,
})
const core = (resource: Resource, kind: string, writes: Served['writes']): Served => ({
  ...serving(resource, kind, writes),
  group: '',
})

const served: readonly Served[] = [
  serving('services', 'Service', ['create', 'patch', 'update', 'delete']),
  serving('configurations', 'Configuration', []),
  serving('routes', 'Route', []),
  serving('revisions', 'Revision', ['patch', 'delete']),
  {
    ...serving('podautoscalers', 'PodAutoscaler', ['patch', 'update']),
    group: 'autoscaling.internal.knative.dev',
    version: 'v1alpha1',
  },
  core('pods', 'Pod', ['delete']),
  core('events', 'Event', []),
]

export const findServed = (group: string, version: string, resource: string): Served | undefined =>
  served.find((each) => each.group === group && each.version === version && each.resource === resource)

/** What a right is for: each resource, and the parts of pods. */
export const subjects = (): readonly { readonly group: string; readonly resource: string }[] => [
  ...served,
  ...['pods/log', 'pods/proxy'].map((resource) => ({ group: '', resource })),
]

export const apiVersionOf = ({ group, version }: Served): string => (group ? `${group}/${version}` : version)
