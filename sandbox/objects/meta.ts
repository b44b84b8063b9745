/** What every object has, whatever its kind. Source: k8s.io/apimachinery meta/v1, knative.dev/pkg apis. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'

export type Texts = Readonly<Record<string, string>>

export type Owner = {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller: true
  readonly blockOwnerDeletion: true
}

export type Meta = {
  readonly name: string
  readonly namespace: string
  readonly uid: string
  readonly resourceVersion: string
  readonly generation: number
  readonly creationTimestamp: string
  readonly deletionTimestamp?: string
  readonly finalizers?: readonly string[]
  readonly labels?: Texts
  readonly annotations?: Texts
  readonly ownerReferences?: readonly Owner[]
  readonly managedFields?: readonly JsonObject[]
}

export type ConditionObject = {
  readonly type: string
  readonly status: 'True' | 'False' | 'Unknown'
  readonly reason?: string
  readonly message?: string
  readonly severity?: 'Info'
  readonly lastTransitionTime: string
}
export type Conditions = readonly ConditionObject[]

export type Of<Kind extends string, ApiVersion extends string> = {
  readonly apiVersion: ApiVersion
  readonly kind: Kind
  readonly metadata: Meta
}
