/**
 * What a reviewer asks of two templates: which image, which variables, which other fields. Pure. Of values only those of images are told:
 * any other may be secret. Both must have been through the same defaulting of Knative, else defaults show as changes.
 */
import type { Json, JsonObject, NamesChanged, Template, TemplateDiff } from '../../engine/ports/ports.ts'
import { isObject, objects, text } from '../../kubernetes/api/json.ts'
import { userContainer } from '../names.ts'
import { meaning } from './describe.ts'
import { same } from './equality.ts'

export const templateDiff = (before: Template, after: Template): TemplateDiff => {
  const [old, now] = [facts(before), facts(after)]
  return {
    images: [...new Set([...old.images.keys(), ...now.images.keys()])].flatMap((container) => {
      const [from, to] = [old.images.get(container), now.images.get(container)]
      if (from === to) return []
      return [{ ...(container === '' ? {} : { container }), ...(from ? { from } : {}), ...(to ? { to } : {}) }]
    }),
    env: namesChanged(old.env, now.env),
    fields: namesChanged(old.fields, now.fields),
  }
}

type Values = ReadonlyMap<string, Json>
type Facts = { readonly images: ReadonlyMap<string, string>; readonly env: Values; readonly fields: Values }

const namesChanged = (old: Values, now: Values): NamesChanged => ({
  added: [...now.keys()].filter((name) => !old.has(name)),
  changed: [...now.keys()].filter((name) => old.has(name) && !same(old.get(name), now.get(name))),
  removed: [...old.keys()].filter((name) => !now.has(name)),
})

/** The container that takes the requests has no name here: where there is but one, nobody gave it any. */
const facts = (template: Template): Facts => {
  const user = userContainer(template.spec)
  const containers = [
    ...objects(template.spec.containers).map((each) => ({
      list: 'containers',
      each,
      name: each === user ? '' : nameOf(each),
    })),
    ...objects(template.spec.initContainers).map((each) => ({ list: 'initContainers', each, name: nameOf(each) })),
  ]
  const { metadata, spec } = meaning(template)
  const { containers: _, initContainers: _init, ...rest } = isObject(spec) ? spec : {}
  return {
    images: new Map(
      containers.flatMap(({ each, name }) => {
        const image = text(each.image)
        return image === undefined ? [] : [[name, image] as const]
      }),
    ),
    env: new Map(containers.flatMap(({ each, name }) => variables(each, name))),
    fields: new Map([
      ...leaves('metadata', metadata ?? null),
      ...leaves('spec', rest),
      ...containers.flatMap(({ each, name, list }) => {
        const { image: _image, env: _env, name: _name, ...others } = each
        return leaves(`spec.${list}${member(name)}`, others)
      }),
    ]),
  }
}

const nameOf = (container: JsonObject): string => text(container.name) ?? 'without a name'

const variables = (container: JsonObject, name: string): readonly (readonly [string, Json])[] =>
  objects(container.env).map((entry) => [`${text(entry.name) ?? ''}${name === '' ? '' : ` (${name})`}`, entry])

/** Each value under a path. A list is one value: its places mean nothing to a reader. Blank is absent. */
const leaves = (path: string, value: Json): readonly (readonly [string, Json])[] => {
  if (same(value, null)) return []
  if (!isObject(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, each]) => leaves(`${path}${step(key)}`, each))
}

const step = (key: string): string => (/^\w+$/.test(key) ? `.${key}` : `["${key}"]`)

const member = (name: string): string => (name === '' ? '' : `[${name}]`)
