/** The objects the sandbox keeps, by resource. Immutable: a change makes a new object and shares the rest. */
import type { EventObject, PodObject } from './objects/core.ts'
import type { IngressObject, ScaleObject } from './objects/internal.ts'
import type { ConfigurationObject, RevisionObject, RouteObject, ServiceObject } from './objects/serving.ts'

export type * from './objects/core.ts'
export type * from './objects/internal.ts'
export type * from './objects/meta.ts'
export type * from './objects/serving.ts'

export type Objects = {
  readonly services: ServiceObject
  readonly configurations: ConfigurationObject
  readonly routes: RouteObject
  readonly revisions: RevisionObject
  readonly ingresses: IngressObject
  readonly scales: ScaleObject
  readonly pods: PodObject
  readonly events: EventObject
}
export type Resource = keyof Objects
export type StoredObject = Objects[Resource]
