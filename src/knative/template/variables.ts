/** The variables of a template, by container: their names, and where their values come from. Pure. */
import type { Variable } from '../../engine/ports/events.ts'
import type { JsonObject, Template } from '../../engine/ports/ports.ts'
import { object, objects, text } from '../../kubernetes/api/json.ts'

export const variablesOf = ({ spec }: Template): readonly Variable[] => {
  const containers = objects(spec.containers)
  return containers.flatMap((container) => {
    const name = containers.length > 1 ? text(container.name) : undefined
    const all = [...objects(container.env).map(variableOf), ...objects(container.envFrom).map(allOf)]
    return all.map((variable) => ({ ...variable, ...(name === undefined ? {} : { container: name }) }))
  })
}

const variableOf = ({ name, value, valueFrom }: JsonObject): Variable => ({
  name: text(name) ?? '',
  ...(valueFrom === undefined ? { from: 'value', value: text(value) ?? '' } : sourceOf(object(valueFrom))),
})

const sourceOf = ({ secretKeyRef, configMapKeyRef, ...other }: JsonObject): Pick<Variable, 'from' | 'source'> => {
  const key = (ref: JsonObject) => `${text(ref.name) ?? ''}/${text(ref.key) ?? ''}`
  if (secretKeyRef !== undefined) return { from: 'secret', source: key(object(secretKeyRef)) }
  if (configMapKeyRef !== undefined) return { from: 'config-map', source: key(object(configMapKeyRef)) }
  const [field] = Object.values(other)
  return { from: 'field', source: text(object(field).fieldPath) ?? text(object(field).resource) ?? '' }
}

const allOf = ({ prefix, secretRef, configMapRef }: JsonObject): Variable => {
  const [kind, ref] = secretRef === undefined ? ['config map', configMapRef] : ['secret', secretRef]
  return { name: `${text(prefix) ?? ''}*`, from: 'all-of', source: `${kind} ${text(object(ref).name) ?? ''}` }
}
