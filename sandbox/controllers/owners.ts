/** Who owns what: owner references with controller true, as Knative's controllers set them (knative.dev/pkg kmeta). */
import type { Meta, Owner, StoredObject } from '../objects/objects.ts'
import type { Key } from './queue.ts'

export const ownerOf = ({ apiVersion, kind, metadata: { name, uid } }: StoredObject): Owner => ({
  apiVersion,
  kind,
  name,
  uid,
  controller: true,
  blockOwnerDeletion: true,
})

export const isOwnedBy = ({ metadata }: { readonly metadata: Meta }, owner: StoredObject): boolean =>
  metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid) ?? false

/** The key of the owner of that kind, to be reconciled when what it owns changes. */
export const ownerKey = ({ metadata }: { readonly metadata: Meta }, kind: string): Key | undefined => {
  const owner = metadata.ownerReferences?.find((reference) => reference.kind === kind)
  return owner && { namespace: metadata.namespace, name: owner.name }
}

/** The metadata of an object that is yet to be stored; the store fills in the rest. */
export const newMeta = (meta: Pick<Meta, 'name' | 'namespace'> & Partial<Meta>): Meta => ({
  uid: '',
  resourceVersion: '',
  generation: 0,
  creationTimestamp: '',
  ...meta,
})
