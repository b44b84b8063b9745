/**
 * The words of an API server about a write, without the values of variables that were sent with it: who admits a template may
 * quote what it refuses, and a refusal is shown to people. Pure.
 */
import type { Json } from '../../engine/ports/ports.ts'
import { isObject, parseJson } from './json.ts'

/** Shorter ones are no secrets, and stand in sentences by chance. */
const shortest = 4

export const withoutSentValues = (words: string, body: string): string =>
  valuesIn(parseJson(body), false)
    .filter((value) => value.length >= shortest)
    // Of two values the longer one first: it may hold the other.
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, '***').replaceAll(JSON.stringify(value).slice(1, -1), '***'), words)

/** Every `value` beneath an `env`, be it of a manifest or of a JSON patch. */
const valuesIn = (node: Json | undefined, inEnv: boolean): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap((each) => valuesIn(each, inEnv))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) =>
    inEnv && key === 'value' && typeof value === 'string' ? [value] : valuesIn(value, inEnv || key === 'env'),
  )
}
