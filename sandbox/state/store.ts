/**
 * Where objects are kept: one table a resource, one counter of resource versions over all, and the changes of the last minutes.
 * The rules here are the API server's: a write that changes nothing is no write, and metadata.generation counts changes of spec.
 * Source: k8s.io/apiserver registry/generic and apiextensions customresource_strategy.go.
 */
import type { Objects, Resource } from '../objects/objects.ts'
import { createHistory, type History } from './history.ts'
import { sameJson } from './json.ts'

export type Table<T> = {
  readonly get: (namespace: string, name: string) => T | undefined
  /** By name, as the API server lists; all namespaces where none is named. */
  readonly list: (namespace?: string) => readonly T[]
  /** Adds it or takes its place, and returns it as stored. */
  readonly put: (object: T) => T
  readonly remove: (namespace: string, name: string) => T | undefined
} & Omit<History<T>, 'add'>

export type Store = { readonly [R in Resource]: Table<Objects[R]> } & { readonly version: () => number }

/** A real cluster has a past: versions never start at 0. */
const firstVersion = 1_000

export type StoreOptions = { readonly now: () => number; readonly timestamp: () => string; readonly uid: () => string }

export const createStore = (options: StoreOptions): Store => {
  let version = firstVersion
  const count = () => {
    version += 1
    return version
  }
  const table = <R extends Resource>() => createTable<Objects[R]>(options, count)
  return {
    services: table<'services'>(),
    configurations: table<'configurations'>(),
    routes: table<'routes'>(),
    revisions: table<'revisions'>(),
    ingresses: table<'ingresses'>(),
    scales: table<'scales'>(),
    podautoscalers: table<'podautoscalers'>(),
    pods: table<'pods'>(),
    events: table<'events'>(),
    version: () => version,
  }
}

const createTable = <T extends Objects[Resource]>(options: StoreOptions, count: () => number): Table<T> => {
  const objects = new Map<string, T>()
  const history = createHistory<T>(options.now, firstVersion)
  const get = (namespace: string, name: string) => objects.get(`${namespace}/${name}`)
  const put = (object: T): T => {
    const previous = get(object.metadata.namespace, object.metadata.name)
    if (previous && sameJson(previous, object)) return previous
    const version = count()
    const stored = withVersion(object, previous, version, options)
    objects.set(keyOf(stored), stored)
    history.add({ type: previous ? 'MODIFIED' : 'ADDED', object: stored, previous, version, atMs: options.now() })
    return stored
  }
  const remove = (namespace: string, name: string) => {
    const previous = get(namespace, name)
    if (!previous) return undefined
    objects.delete(keyOf(previous))
    const version = count()
    const object = { ...previous, metadata: { ...previous.metadata, resourceVersion: String(version) } }
    history.add({ type: 'DELETED', object, previous, version, atMs: options.now() })
    return object
  }
  return {
    get,
    list: (namespace) => [...objects.values()].filter((object) => isIn(object, namespace)).sort(byName),
    put,
    remove,
    watch: history.watch,
    since: history.since,
    forget: history.forget,
  }
}

const keyOf = ({ metadata }: Objects[Resource]) => `${metadata.namespace}/${metadata.name}`
const isIn = ({ metadata }: Objects[Resource], namespace: string | undefined) =>
  namespace === undefined || metadata.namespace === namespace
const byName = (a: Objects[Resource], b: Objects[Resource]) => (keyOf(a) < keyOf(b) ? -1 : 1)

const withVersion = <T extends Objects[Resource]>(
  object: T,
  previous: T | undefined,
  version: number,
  options: StoreOptions,
): T => {
  const born = previous?.metadata ?? { uid: options.uid(), creationTimestamp: options.timestamp(), generation: 0 }
  const changed = !previous || !sameJson(specOf(previous), specOf(object))
  const { uid, creationTimestamp } = born
  const generation = born.generation + (changed ? 1 : 0)
  return {
    ...object,
    metadata: { ...object.metadata, uid, creationTimestamp, generation, resourceVersion: String(version) },
  }
}

const specOf = (object: Objects[Resource]) => ('spec' in object ? object.spec : undefined)
