/**
 * The words of an API server about a write, without the values of variables and of Secrets that were sent with it: an admission webhook, or
 * the check of a type, may quote what it refuses, and a refusal is shown to people. Pure.
 */
import { envValuesIn, withoutValues } from '../../engine/ports/guards/redact.ts'
import type { Json } from '../../engine/ports/ports.ts'
import { object, parseJson } from './json.ts'

/** Shorter ones are no secrets, and stand in sentences by chance. */
const shortest = 4

export const redactSentValues = (words: string, body: string): string => {
  const sent = parseJson(body) ?? null
  return withoutValues(
    words,
    [...envValuesIn(sent), ...valuesOfSecret(sent)].filter((value) => value.length >= shortest),
  )
}

const valuesOfSecret = (sent: Json): readonly string[] => {
  const { kind, data, stringData } = object(sent)
  if (kind !== 'Secret') return []
  return [data, stringData].flatMap((values) => Object.values(object(values)).map(String))
}
