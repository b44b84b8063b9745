/** The objects the sandbox keeps, by resource. Immutable: a change makes a new object and shares the rest. */
import type { EventObject, PodObject } from './core.ts'
import type { IngressObject, PodAutoscalerObject, ScaleObject } from './internal.ts'
import type { ConfigurationObject, RevisionObject, RouteObject, ServiceObject } from './serving.ts'

export type * from './core.ts'
export type * from './internal.ts'
export type * from './meta.ts'
export type * from './serving.ts'

export type Objects = {
  readonly services: ServiceObject
  readonly configurations: ConfigurationObject
  readonly routes: RouteObject
  readonly revisions: RevisionObject
  readonly ingresses: IngressObject
  readonly scales: ScaleObject
  readonly podautoscalers: PodAutoscalerObject
  readonly pods: PodObject
  readonly events: EventObject
}
export type Resource = keyof Objects
export type StoredObject = Objects[Resource]
