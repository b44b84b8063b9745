/** Where objects live in the API, and the query of our writes. */

import type { Source } from '../kubernetes/api/read.ts'
import { fieldManager, group, label } from './names.ts'

/** One Service of a namespace, and what lies beside it. */
export type Place = { readonly namespace: string; readonly service: string }

export type Kind = 'services' | 'routes' | 'configurations' | 'revisions'

const serving = (namespace: string): string => `/apis/${group}/v1/namespaces/${encodeURIComponent(namespace)}`

export const collection = (namespace: string, kind: Kind): string => `${serving(namespace)}/${kind}`

/** Of all namespaces. */
export const everywhere = (kind: Kind): string => `/apis/${group}/v1/${kind}`

export const one = (namespace: string, kind: Kind, name: string): string =>
  `${collection(namespace, kind)}/${encodeURIComponent(name)}`

/** What is watched for one Service: itself, its Route and Configuration of the same name, its Revisions. */
export const watched = (namespace: string, service: string, kind: Kind): Source => ({
  path: collection(namespace, kind),
  query:
    kind === 'revisions'
      ? { labelSelector: `${label.service}=${service}` }
      : { fieldSelector: `metadata.name=${service}` },
})

export const corePath = (namespace: string, resource: 'pods' | 'events'): string =>
  `/api/v1/namespaces/${encodeURIComponent(namespace)}/${resource}`

/** `strict`: a field that the API does not know is an error, not dropped. */
export const writeQuery = (options: { readonly dryRun?: boolean; readonly strict?: boolean }): string => {
  const query = new URLSearchParams({ fieldManager })
  if (options.dryRun) query.set('dryRun', 'All')
  if (options.strict) query.set('fieldValidation', 'Strict')
  return query.toString()
}
