/**
 * Which namespace has a host, and the way back from a DomainMapping that cannot have it. A host belongs to the namespace of its
 * ClusterDomainClaim, which Knative makes only where `autocreate-cluster-domain-claims` of config-network allows it.
 * Source: knative/serving pkg/reconciler/domainmapping/reconciler.go.
 */
import type { Condition } from '../engine/ports/ports.ts'
import { RolloutError } from '../errors/rollout-error.ts'
import { object, text } from '../kubernetes/api/json.ts'
import { read } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { write } from '../kubernetes/api/write.ts'

/** Knative gives one reason, and one message, for a host of another namespace and for a host without a claim: the claim tells which. */
export const lacksClaim = ({ status, reason }: Condition): boolean =>
  status === 'False' && reason === 'DomainAlreadyClaimed'

/** `unseen`: this user may not read it. */
export type Claim =
  | { readonly is: 'of'; readonly namespace: string }
  | { readonly is: 'none' }
  | { readonly is: 'unseen' }

/** @throws what `read` throws, but for E_FORBIDDEN */
export async function readClaim(api: Api, domain: string): Promise<Claim> {
  try {
    const path = `/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/${domain}`
    const namespace = text(object((await read(api, { path }))?.spec).namespace)
    return namespace === undefined ? { is: 'none' } : { is: 'of', namespace }
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'E_FORBIDDEN') return { is: 'unseen' }
    throw error
  }
}

/** Deletes the object that was made, not another one of its name. False: it may be there still. */
export async function removeMade(api: Api, { path, uid }: Made): Promise<boolean> {
  const body = JSON.stringify({ apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } })
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const result = await write(api, { method: 'DELETE', path, headers, body })
  return result.is === 'written' || (result.is === 'refused' && result.status === 404)
}

/** An object as it was created, and where it lives. */
export type Made = { readonly path: string; readonly uid: string }
