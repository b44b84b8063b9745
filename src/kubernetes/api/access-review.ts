/**
 * Who this user is and which rights they lack, by asking the API server. One SelfSubjectRulesReview names what is granted in the
 * namespace. It may be incomplete, since not every authorizer can list its rules: each right that it does not name is asked for by a
 * SelfSubjectAccessReview of its own.
 */
import type { JsonObject, Right } from '../../engine/ports/ports.ts'
import { backOff } from '../http/retry.ts'
import { reviewOf } from './answers.ts'
import { isGrantedBy, isGrantedByName } from './granted-rules.ts'
import { object, text } from './json.ts'
import { type Api, sendRequest } from './request.ts'
import { isRight } from './responses.ts'

/** Where the rights are asked for. `nameOf`: the one object that a Role may name; undefined where it names none. */
type Scope = { readonly namespace: string; readonly nameOf: (right: Right) => string | undefined }

const rules = { group: 'authorization.k8s.io', kind: 'SelfSubjectRulesReview', path: 'selfsubjectrulesreviews' }
const access = { group: 'authorization.k8s.io', kind: 'SelfSubjectAccessReview', path: 'selfsubjectaccessreviews' }
const self = { group: 'authentication.k8s.io', kind: 'SelfSubjectReview', path: 'selfsubjectreviews' }

/** Finds which of these rights are missing. The rules are asked for once, at the first question. */
export const createMissingRights = (api: Api, scope: Scope) => {
  let granted: Promise<JsonObject | undefined> | undefined
  return async (rights: readonly Right[]): Promise<readonly Right[]> => {
    granted ??= review(api, rules, { namespace: scope.namespace })
    const named = (await granted) ?? {}
    const isNamed = (right: Right) => isGrantedBy(named, { ...right, name: scope.nameOf(right) })
    const isMissing = await Promise.all(
      rights.map(async (right) => !isNamed(right) && !(await isGranted(api, scope, right))),
    )
    return rights.filter((_, index) => isMissing[index])
  }
}

/**
 * Finds which of these rights, none of which is granted for all objects, may be granted for some by name. An API server that does not
 * name all rules leaves it open for each.
 */
export const rightsByName = async (
  api: Api,
  namespace: string,
  rights: readonly Right[],
): Promise<readonly Right[]> => {
  const named = rights.length === 0 ? undefined : await review(api, rules, { namespace })
  if (!named || named.incomplete === true) return rights
  return rights.filter((right) => isGrantedByName(named, right))
}

/** A review that could not be made counts as granted: the request itself will tell. */
const isGranted = async (api: Api, scope: Scope, right: Right): Promise<boolean> =>
  (await review(api, access, attributesOf(scope, right)))?.allowed !== false

/** Undefined where the API server does not say: it may be older than Kubernetes 1.28. */
export const nameOfUser = async (api: Api): Promise<string | undefined> =>
  text(object((await review(api, self))?.userInfo).username)

/** The status of a review; undefined where none was made. Something else in its place is no review, and asked for again. */
const review = async (api: Api, { group, kind, path }: typeof access, spec?: JsonObject) => {
  const body = JSON.stringify({ apiVersion: `${group}/v1`, kind, ...(spec && { spec }) })
  const request = { method: 'POST', path: `/apis/${group}/v1/${path}`, headers: json, body } as const
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      if (tries > 0) await backOff(api, tries - 1)
      const response = await sendRequest(api, request, { fresh: tries > 0 })
      if (!isRight(response)) return undefined
      const found = reviewOf(kind)(response.text)
      if (found) return object(found.status)
    }
  } catch {
    // The request that needs the right will tell.
  }
  return undefined
}

const json = { accept: 'application/json', 'content-type': 'application/json' }
const mostTries = 4

const attributesOf = ({ namespace, nameOf }: Scope, right: Right): JsonObject => {
  const { verb, group, resource } = right
  const [kind = resource, subresource] = resource.split('/')
  const name = nameOf(right)
  return {
    resourceAttributes: {
      namespace,
      verb,
      group,
      resource: kind,
      ...(subresource !== undefined && { subresource }),
      ...(name !== undefined && { name }),
    },
  }
}
