/**
 * A change as JSON patch operations with its guards as `test`: either all of it happens or nothing. Pure.
 * Live: `test` with null passes only when the member is absent, its parent there; a `remove` of what is not there fails
 * the whole patch; patches of annotations leave metadata.generation alone. Source: RFC 6902.
 */
import type { Json, JsonObject, ServiceChange } from '../../engine/ports/ports.ts'
import { isObject, object } from '../../kubernetes/api/json.ts'
import { printJournal, printRequest, printVerdict } from '../journal.ts'
import { annotation, label, verdictPrefix } from '../names.ts'

export type Operation =
  | { readonly op: 'test' | 'add'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }

/** Entries of one map of metadata as they shall be; null: absent, undefined: as it is. */
type Entries = Readonly<Record<string, string | null | undefined>>

/** `live` is the Service the change was made for: it says which parents and members are there. */
export const servicePatch = (live: JsonObject, change: ServiceChange): readonly Operation[] => {
  const metadata = object(live.metadata)
  const { set } = change
  const annotations = {
    ...set.annotations,
    [annotation.driver]: set.driver,
    [annotation.journal]: set.journal && printJournal(set.journal),
    [annotation.request]: set.request && printRequest(set.request),
    [annotation.tags]: set.tags?.join(','),
    ...verdicts(metadata, set.verdicts),
  }
  const labels = { ...set.labels, [label.active]: set.active === undefined ? undefined : set.active ? 'true' : null }
  return [
    ...(change.generation === undefined ? [] : [test('/metadata/generation', change.generation)]),
    ...driverGuard(metadata, change.driver),
    ...entries(metadata, 'annotations', annotations),
    ...entries(metadata, 'labels', labels),
    ...(set.template ? [add('/spec/template', set.template)] : []),
    ...(set.traffic ? [add('/spec/traffic', set.traffic)] : []),
  ]
}

/**
 * min-scale of a Revision or of its PodAutoscaler. Guarded by uid, so that a recreated object with the same name is left alone, and by the
 * value that was seen, so that a write that comes late replaces nobody else's.
 */
export const minScalePatch = (live: JsonObject, minScale: string | null): readonly Operation[] => {
  const metadata = object(live.metadata)
  const guards = [...uidGuard(metadata), ...minScaleGuard(metadata)]
  return [...guards, ...entries(metadata, 'annotations', { [annotation.minScale]: minScale })]
}

const minScaleGuard = ({ annotations }: JsonObject): readonly Operation[] =>
  isObject(annotations)
    ? [test(`/metadata/annotations/${pointer(annotation.minScale)}`, annotations[annotation.minScale] ?? null)]
    : []

/** Every verdict annotation: those wanted set, the others taken away, since their Revisions are gone. */
const verdicts = (metadata: JsonObject, wanted: ServiceChange['set']['verdicts']): Entries => {
  if (wanted === undefined) return {}
  const old = Object.keys(object(metadata.annotations)).filter((name) => name.startsWith(verdictPrefix))
  const set = Object.entries(wanted).map(([revision, verdict]) => [verdictPrefix + revision, printVerdict(verdict)])
  return { ...Object.fromEntries(old.map((name) => [name, null])), ...Object.fromEntries(set) }
}

const uidGuard = ({ uid }: JsonObject): readonly Operation[] => (uid === undefined ? [] : [test('/metadata/uid', uid)])

/** Where there are no annotations at all, their absence is the guard: `test` needs a parent. */
const driverGuard = (metadata: JsonObject, driver: string | null): readonly Operation[] => {
  if (isObject(metadata.annotations) || driver !== null)
    return [test(`/metadata/annotations/${pointer(annotation.driver)}`, driver)]
  return [test('/metadata/annotations', null)]
}

const entries = (metadata: JsonObject, map: 'annotations' | 'labels', wanted: Entries): readonly Operation[] => {
  const operations = Object.entries(wanted).flatMap(([name, value]) => {
    const path = `/metadata/${map}/${pointer(name)}`
    if (typeof value === 'string') return [add(path, value)]
    return value === null && Object.hasOwn(object(metadata[map]), name) ? [{ op: 'remove', path } as const] : []
  })
  if (isObject(metadata[map]) || operations.length === 0) return operations
  return [test(`/metadata/${map}`, null), add(`/metadata/${map}`, {}), ...operations]
}

const test = (path: string, value: Json): Operation => ({ op: 'test', path, value })

const add = (path: string, value: Json): Operation => ({ op: 'add', path, value })

/** RFC 6901: ~ and / inside a member's name. */
export const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
