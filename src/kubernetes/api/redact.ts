/**
 * The words of an API server about a write, without the values of variables that were sent with it: an admission webhook may quote
 * what it refuses, and a refusal is shown to people. Pure.
 */
import { envValuesIn, withoutValues } from '../../engine/ports/redact.ts'
import { parseJson } from './json.ts'

/** Shorter ones are no secrets, and stand in sentences by chance. */
const shortest = 4

export const redactSentValues = (words: string, body: string): string =>
  withoutValues(
    words,
    envValuesIn(parseJson(body) ?? null).filter((value) => value.length >= shortest),
  )
