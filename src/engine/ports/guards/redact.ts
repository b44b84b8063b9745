/**
 * Where secrets may stand in what is sent to the API server: the values of variables and of the headers of probes, arguments of containers,
 * and the query of a probe's path; in a JSON patch also beside a path into one of these. Nothing that people read shows them. Pure.
 */
import type { Json } from '../cluster-views.ts'

/** What is shown in place of a value. */
export const hidden = '***'

/** The same JSON, each such value replaced by `***`. Of a command its program stays. */
export const redactEnv = (node: Json): Json => changed(node, { inPairs: false, isShown: true, change: () => hidden })

/** The values of all variables and headers, as text. */
export const envValuesIn = (node: Json): readonly string[] => {
  const values: string[] = []
  const keep = (value: string): string => {
    values.push(value)
    return value
  }
  changed(node, { inPairs: false, isShown: false, change: keep })
  return values
}

/** The text without these values, also as they stand in JSON. */
export const withoutValues = (text: string, values: readonly string[]): string =>
  values
    // Of two values the longer one first: it may hold the other.
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, value) => rest.replaceAll(value, hidden).replaceAll(JSON.stringify(value).slice(1, -1), hidden),
      text,
    )

type Walk = {
  /** In a list of names and values. */
  readonly inPairs: boolean
  /** To people: then arguments and queries are hidden, too. */
  readonly isShown: boolean
  readonly change: (value: string) => string
}

const lists: ReadonlySet<string> = new Set(['env', 'httpHeaders'])
const words: ReadonlySet<string> = new Set(['args', 'command'])

const changed = (node: Json, walk: Walk): Json => {
  if (typeof node !== 'object' || node === null) return node
  if (isList(node)) return node.map((each: Json) => changed(each, walk))
  const path = typeof node.path === 'string' ? node.path.split('/') : []
  const inPairs = walk.inPairs || path.some((part) => lists.has(part))
  const ofWords = path.findLast((part) => words.has(part))
  const named = (key: string) => (key === 'value' ? (ofWords ?? key) : key)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, field(named(key), value, { ...walk, inPairs })]),
  )
}

const field = (key: string, value: Json, walk: Walk): Json => {
  if (walk.isShown && words.has(key)) return withoutWords(key, value)
  if (walk.isShown && key === 'httpGet') return withoutQuery(changed(value, walk))
  const isValue = walk.inPairs && key === 'value' && typeof value !== 'object'
  return isValue ? walk.change(String(value)) : changed(value, { ...walk, inPairs: walk.inPairs || lists.has(key) })
}

const withoutWords = (key: string, value: Json): Json =>
  isList(value) ? value.map((each, index) => (key === 'command' && index === 0 ? each : hidden)) : hidden

const withoutQuery = (probe: Json): Json => {
  if (typeof probe !== 'object' || probe === null || isList(probe) || typeof probe.path !== 'string') return probe
  return { ...probe, path: probe.path.replace(/\?.*$/, `?${hidden}`) }
}

const isList = (node: Json): node is readonly Json[] => Array.isArray(node)
