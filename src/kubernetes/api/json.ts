/**
 * Guards from JSON that anyone may have written to the shapes we use. What has another shape counts as absent:
 * an object with a field we do not understand must never end a rollout.
 */
import { isObject, object } from '../../engine/ports/json.ts'
import type { Json, JsonObject } from '../../engine/ports/ports.ts'

export { isObject, object }

export const parseJson = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

export const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

export const strings = (value: Json | undefined): readonly string[] =>
  list(value).filter((each) => typeof each === 'string')

export const objects = (value: Json | undefined): readonly JsonObject[] => list(value).filter(isObject)

export const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** An address is asked by curl and shown as a link: of anything else, a file's or an option's, there is none. */
export const webAddress = (value: Json | undefined): string | undefined => {
  const address = text(value) ?? ''
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(address) && URL.canParse(address) ? address : undefined
}

export const whole = (value: Json | undefined): number | undefined => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) ? Number(number) : undefined
}

/** The owner whose controller makes an object with this metadata; at most one may say so (Kubernetes, metav1.OwnerReference). */
export const controllerIn = (metadata: Json | undefined): JsonObject | undefined =>
  objects(object(metadata).ownerReferences).find(({ controller }) => controller === true)

/** The entries that are texts: labels and annotations. */
export const texts = (value: Json | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(object(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
