/**
 * The objects of one kind as last heard of, by name. What is older than what is there never replaces it: the answer to our
 * own write comes before the watch events that led up to it. Pure; an event that changes nothing gives the same cache.
 * Resource versions of one kind are compared as numbers where they are numbers, as Kubernetes clients do (KEP-5504).
 */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, text, whole } from './json.ts'
import type { Listed } from './read.ts'

export type ObjectCache = ReadonlyMap<string, JsonObject>

export type CacheEvent =
  | ({ readonly is: 'listed' } & Listed)
  | { readonly is: 'put'; readonly object: JsonObject }
  | { readonly is: 'gone'; readonly object: JsonObject }

export const applyEvent = (cache: ObjectCache, event: CacheEvent): ObjectCache => {
  switch (event.is) {
    case 'put':
      return put(cache, event.object)
    case 'gone':
      return takeAway(cache, event.object)
    case 'listed':
      return replace(cache, event)
  }
}

const put = (cache: ObjectCache, heard: JsonObject): ObjectCache => {
  const name = nameOf(heard)
  const kept = cache.get(name)
  return name === '' || (kept && !isNewer(heard, kept)) ? cache : new Map(cache).set(name, heard)
}

const takeAway = (cache: ObjectCache, heard: JsonObject): ObjectCache => {
  const kept = cache.get(nameOf(heard))
  if (!kept || (uidOf(kept) !== uidOf(heard) && !isNewer(heard, kept))) return cache
  return new Map([...cache].filter(([name]) => name !== nameOf(heard)))
}

/** What was written after the list was made stays, although the list lacks it. */
const replace = (cache: ObjectCache, { items, resourceVersion }: Listed): ObjectCache => {
  const listed = new Set(items.map(nameOf))
  const made = whole(resourceVersion)
  const stays = ([name, kept]: [string, JsonObject]): boolean => {
    const version = versionOf(kept)
    return listed.has(name) || (version !== undefined && made !== undefined && version > made)
  }
  const staying = [...cache].filter(stays)
  return items.reduce(put, staying.length === cache.size ? cache : new Map(staying))
}

const isNewer = (heard: JsonObject, kept: JsonObject): boolean => {
  const [now, before] = [versionOf(heard), versionOf(kept)]
  if (now !== undefined && before !== undefined) return now > before
  return uidOf(heard) !== uidOf(kept) || generationOf(heard) >= generationOf(kept)
}

const nameOf = (subject: JsonObject): string => text(object(subject.metadata).name) ?? ''
const uidOf = (subject: JsonObject): string => text(object(subject.metadata).uid) ?? ''
const versionOf = (subject: JsonObject): number | undefined => whole(object(subject.metadata).resourceVersion)
const generationOf = (subject: JsonObject): number => whole(object(subject.metadata).generation) ?? 0
