/**
 * The words of an API server about a write, without the values of variables that were sent with it: an admission webhook may quote
 * what it refuses, and a refusal is shown to people. Pure.
 */
import { envValuesIn, hidden } from '../../engine/ports/redact.ts'
import { parseJson } from './json.ts'

/** Shorter ones are no secrets, and stand in sentences by chance. */
const shortest = 4

export const redactSentValues = (words: string, body: string): string =>
  envValuesIn(parseJson(body) ?? null)
    .filter((value) => value.length >= shortest)
    // Of two values the longer one first: it may hold the other.
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, value) => rest.replaceAll(value, hidden).replaceAll(JSON.stringify(value).slice(1, -1), hidden),
      words,
    )
