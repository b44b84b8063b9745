/** Which rights this user lacks, by asking the API server: one SelfSubjectAccessReview a right, all at once. */
import type { JsonObject, Right } from '../engine/ports.ts'
import { bodyOf } from './answers.ts'
import { type Api, exchange } from './exchange.ts'
import { object } from './json.ts'
import { group as serving } from './names.ts'

type Place = { readonly namespace: string; readonly service: string }

const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'

/** A review that could not be made counts as granted: the request itself will tell. */
export const missingRights = async (api: Api, place: Place, rights: readonly Right[]): Promise<readonly Right[]> => {
  const granted = await Promise.all(rights.map((right) => isGranted(api, place, right)))
  return rights.filter((_, index) => granted[index] === false)
}

const isGranted = async (api: Api, place: Place, right: Right): Promise<boolean> => {
  const body = JSON.stringify(review(place, right))
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  try {
    const answer = await exchange(api, { method: 'POST', path, headers, body })
    return object(bodyOf(answer).status).allowed !== false
  } catch {
    return true
  }
}

const review = ({ namespace, service }: Place, { verb, group, resource }: Right): JsonObject => {
  const [kind = resource, subresource] = resource.split('/')
  // A Role may name the one Service it is for; a create has no name to compare.
  const isNamed = group === serving && kind !== 'revisions' && verb !== 'create'
  return {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: {
      resourceAttributes: {
        namespace,
        verb,
        group,
        resource: kind,
        ...(subresource !== undefined && { subresource }),
        ...(isNamed && { name: service }),
      },
    },
  }
}
