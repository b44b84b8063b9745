/** Objects by collection with a common history, as etcd keeps them for an API server. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { object, text } from '../../../src/kubernetes/api/json.ts'

export type Happening = { readonly version: number; readonly type: string; readonly object: JsonObject }

export type FakeStore = {
  readonly version: () => number
  readonly put: (collection: string, object: JsonObject) => JsonObject
  readonly remove: (collection: string, name: string) => JsonObject | undefined
  readonly get: (collection: string, name: string) => JsonObject | undefined
  readonly all: (collection: string) => readonly JsonObject[]
  readonly since: (collection: string, version: number) => readonly Happening[]
  /** Resolves at the next happening or `stir`. */
  readonly next: (signal: AbortSignal) => Promise<void>
  readonly stir: () => void
}

const nameOf = (subject: JsonObject): string => text(object(subject.metadata).name) ?? ''

export const fakeStore = (): FakeStore => {
  let version = 100
  const collections = new Map<string, Map<string, JsonObject>>()
  const history: (Happening & { readonly collection: string })[] = []
  const waiting = new Set<() => void>()
  const stir = () => {
    for (const wake of [...waiting]) wake()
    waiting.clear()
  }
  const items = (collection: string): Map<string, JsonObject> => {
    const found = collections.get(collection) ?? new Map<string, JsonObject>()
    collections.set(collection, found)
    return found
  }
  const happen = (collection: string, type: string, subject: JsonObject): JsonObject => {
    version += 1
    const metadata = { uid: 'u1', ...object(subject.metadata), resourceVersion: String(version) }
    const stored: JsonObject = { ...subject, metadata }
    if (type === 'DELETED') items(collection).delete(nameOf(subject))
    else items(collection).set(nameOf(subject), stored)
    history.push({ version, collection, type, object: stored })
    stir()
    return stored
  }
  const get = (collection: string, name: string) => items(collection).get(name)
  return {
    version: () => version,
    get,
    all: (collection) => [...items(collection).values()],
    put: (collection, subject) =>
      happen(collection, items(collection).has(nameOf(subject)) ? 'MODIFIED' : 'ADDED', subject),
    remove: (collection, name) => {
      const found = get(collection, name)
      return found && happen(collection, 'DELETED', found)
    },
    since: (collection, seen) => history.filter((one) => one.version > seen && one.collection === collection),
    next: (signal) =>
      new Promise((resolve) => {
        waiting.add(resolve)
        signal.addEventListener('abort', () => resolve())
      }),
    stir,
  }
}
