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

/** A path that cannot be followed removes nothing. */
export const withoutFields = (body: JsonObject, fields: readonly string[]): JsonObject =>
  fields.reduce((left, field) => object(without(left, field)), body)

/** Keys are not quoted in a path, and may hold dots, as those of labels do: the longest key of the object that the path goes on with is meant. */
const without = (value: Json | undefined, path: string): Json | undefined => {
  if (path === '') return undefined
  if (isObject(value)) {
    const keys = Object.keys(value).filter(
      (each) => path.startsWith(`.${each}`) && /^([.[]|$)/.test(path.slice(each.length + 1)),
    )
    const [key] = keys.toSorted((a, b) => b.length - a.length)
    if (key === undefined) return value
    const { [key]: inner, ...others } = value
    const left = without(inner, path.slice(key.length + 1))
    return left === undefined ? others : { ...others, [key]: left }
  }
  const [step, name = '', wanted = ''] = /^\[([^=\]]+)=("[^"]*"|[^\]]*)\]/.exec(path) ?? []
  if (step === undefined || !Array.isArray(value)) return value
  return value.flatMap((each) =>
    isObject(each) && each[name] === parseJson(wanted) ? (without(each, path.slice(step.length)) ?? []) : [each],
  )
}
