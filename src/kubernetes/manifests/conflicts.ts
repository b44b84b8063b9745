/**
 * Fields that another manager has taken over, and objects without them. Pure.
 * Source: Kubernetes, "Server-Side Apply", Conflicts; structured-merge-diff, fieldpath.PathElement.
 */
import { isObject } from '../../engine/ports/json.ts'
import type { Json, JsonObject } from '../../engine/ports/ports.ts'
import { object, objects, parseJson, text } from '../api/json.ts'

/** `.webhooks[name="a"].rules`, of a refusal's body; empty where it is another refusal. */
export const conflictsIn = (body: string): readonly string[] => {
  const causes = objects(object(object(parseJson(body)).details).causes)
  return causes.flatMap(({ reason, field }) => (reason === 'FieldManagerConflict' ? [text(field) ?? ''] : []))
}

type Step = { readonly key: string } | { readonly name: string; readonly value: Json | undefined }

/** A path that cannot be followed removes nothing. */
export const withoutFields = (body: JsonObject, fields: readonly string[]): JsonObject =>
  fields.reduce((left, field) => object(without(left, stepsOf(field))), body)

const stepsOf = (field: string): readonly Step[] =>
  [...field.matchAll(/\.([^.[\]]+)|\[([^=\]]+)=("[^"]*"|[^\]]*)\]/g)].map(([, key, name = '', value = '']) =>
    key === undefined ? { name, value: parseJson(value) } : { key },
  )

const without = (value: Json | undefined, [step, ...rest]: readonly Step[]): Json | undefined => {
  if (!step) return undefined
  if ('key' in step) {
    if (!isObject(value) || !Object.hasOwn(value, step.key)) return value
    const { [step.key]: inner, ...others } = value
    const left = without(inner, rest)
    return left === undefined ? others : { ...others, [step.key]: left }
  }
  if (!Array.isArray(value)) return value
  return value.flatMap((each) =>
    isObject(each) && each[step.name] === step.value ? (without(each, rest) ?? []) : [each],
  )
}
