/**
 * Watches: changes after a resourceVersion, or the present state first where none is given. An object that leaves the selector is
 * DELETED, one that enters it ADDED. A forgotten version is 410; bookmarks come once a minute where asked for.
 * Source: k8s.io/apiserver storage/cacher; live-facts, "Wrong or sharper".
 */
import type { Objects, Resource, StoredObject } from '../../objects/objects.ts'
import type { Change } from '../../state/history.ts'
import type { Table } from '../../state/store.ts'
import type { World } from '../../world.ts'
import type { Call } from '../call.ts'
import { createStream, type Stream } from '../pods/stream.ts'
import { type Reply, replyStatus, textOf } from '../reply.ts'
import { badRequest, expired } from '../status.ts'
import { apiVersionOf } from './resources.ts'
import { type Filter, selectionOf } from './selectors.ts'

const bookmarkMs = 60_000
/** kube-apiserver draws between 30 and 60 minutes (--min-request-timeout 1800). */
const defaultTimeout = [1_800, 3_600] as const

type Watched = Pick<Table<StoredObject>, 'list' | 'watch' | 'since'>

export const watchResource = (world: World, call: Call): Reply => {
  const selection = selectionOf(call.query)
  if (selection.is === 'bad') return replyStatus(badRequest(selection.message))
  const version = call.query.get('resourceVersion')
  const filter: Filter = (object) => isWithin(call, object) && selection.filter(object)
  const table: Watched = world.store[call.served.resource]
  const past = version && version !== '0' ? table.since(Number(version)) : present(table, call)
  const stream = createStream()
  if (!past) return { status: 200, headers: streaming, body: gone(stream, version ?? '', world.store.version()) }
  for (const change of past) send(stream, change, filter)
  stream.onClose(table.watch((change) => send(stream, change, filter)))
  endInTime(world, call, stream)
  return { status: 200, headers: streaming, body: stream }
}

const streaming = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }

const isWithin = ({ namespace, name }: Call, { metadata }: Pick<StoredObject, 'metadata'>) =>
  (namespace === '' || metadata.namespace === namespace) && (name === '' || metadata.name === name)

const present = (table: Watched, { namespace }: Call): readonly Change<Objects[Resource]>[] =>
  table.list(namespace || undefined).map((object) => ({ type: 'ADDED', object, version: 0, atMs: 0 }))

const frame = (type: string, text: string) => `{"type":"${type}","object":${text}}\n`

const send = (stream: Stream, { type, object, previous }: Change<StoredObject>, filter: Filter): void => {
  const is = type !== 'DELETED' && filter(object)
  const was = previous !== undefined && filter(previous)
  if (is) stream.push(frame(was ? 'MODIFIED' : 'ADDED', textOf(object)))
  else if (was) stream.push(frame('DELETED', textOf(object)))
}

const gone = (stream: Stream, version: string, current: number): Stream => {
  stream.push(frame('ERROR', JSON.stringify(expired(`too old resource version: ${version} (${current})`))))
  stream.end()
  return stream
}

const endInTime = (world: World, call: Call, stream: Stream): void => {
  const seconds = Number(call.query.get('timeoutSeconds') ?? 0) || world.random.between(defaultTimeout)
  const timer = world.timing.afterInBackground(seconds * 1_000, stream.end)
  stream.onClose(timer.cancel)
  if (call.query.get('allowWatchBookmarks') === 'true') bookmark(world, call, stream)
}

const bookmark = (world: World, call: Call, stream: Stream): void => {
  const timer = world.timing.afterInBackground(bookmarkMs, () => {
    const { kind } = call.served
    const metadata = { resourceVersion: String(world.store.version()), creationTimestamp: null }
    stream.push(frame('BOOKMARK', JSON.stringify({ kind, apiVersion: apiVersionOf(call.served), metadata })))
    bookmark(world, call, stream)
  })
  stream.onClose(timer.cancel)
}
