/** Reads: one object, or a list, in pages where `limit` asks for them. A token names a snapshot, so pages never mix versions. */
import type { StoredObject } from '../../objects/objects.ts'
import type { World } from '../../world.ts'
import type { Call } from '../call.ts'
import { type Reply, replyStatus, replyWith } from '../reply.ts'
import { badRequest, expired, notFound } from '../status.ts'
import { apiVersionOf } from './resources.ts'
import { selectionOf } from './selectors.ts'
import { subjectOf } from './subject.ts'

export const getOne = (world: World, call: Call): Reply => {
  const object = world.store[call.served.resource].get(call.namespace, call.name)
  return object ? replyWith(object) : replyStatus(notFound(subjectOf(call)))
}

/** The rest of a list, kept for whoever holds its token. */
type Page = { readonly items: readonly StoredObject[]; readonly version: number; readonly untilMs: number }

/** etcd's compaction makes tokens expire after 5 to 10 minutes. */
const tokenLifeMs = 5 * 60_000

export const createLister = (world: World): ((call: Call) => Reply) => {
  const pages = new Map<string, Page>()
  const keep = (page: Page) => {
    const token = Buffer.from(
      JSON.stringify({ v: 'meta.k8s.io/v1', rv: page.version, start: page.items[0]?.metadata.name, id: pages.size }),
    ).toString('base64url')
    pages.set(token, page)
    return token
  }
  const firstPage = (call: Call): Page | string => {
    const selection = selectionOf(call.query)
    if (selection.is === 'bad') return selection.message
    const all: readonly StoredObject[] = world.store[call.served.resource].list(call.namespace || undefined)
    return {
      items: all.filter(selection.filter),
      version: world.store.version(),
      untilMs: world.timing.now() + tokenLifeMs,
    }
  }
  return (call) => {
    const token = call.query.get('continue')
    const page = token ? pages.get(token) : firstPage(call)
    if (typeof page === 'string') return replyStatus(badRequest(page))
    if (!page || page.untilMs < world.timing.now())
      return replyStatus(expired('The provided continue parameter is too old'))
    const limit = Number(call.query.get('limit') ?? 0) || page.items.length
    const rest = page.items.slice(limit)
    const more = rest.length > 0 ? { continue: keep({ ...page, items: rest }), remainingItemCount: rest.length } : {}
    return replyWith({
      kind: call.served.listKind,
      apiVersion: apiVersionOf(call.served),
      metadata: { resourceVersion: String(page.version), ...more },
      items: page.items.slice(0, limit).map((object) => itemOf(call, object)),
    })
  }
}

/** Items of a list of a built-in resource carry neither kind nor apiVersion; those of a custom resource do. */
const itemOf = (call: Call, object: StoredObject) => {
  if (call.served.group !== '') return object
  const { kind: _kind, apiVersion: _apiVersion, ...item } = object
  return item
}
