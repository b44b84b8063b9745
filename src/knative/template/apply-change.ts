/** The changes asked for, made to a template: what is not asked for stays as it was. Pure. */
import type { EnvChange, Json, JsonObject, Template, TemplateChange } from '../../engine/ports/ports.ts'
import { object, objects } from '../../kubernetes/api/json.ts'
import { annotation, spellingIn, userContainer } from '../names.ts'

export const changed = (live: Template, change: TemplateChange): Template => ({
  metadata: metadataOf(object(live.metadata), change),
  spec: specOf(live.spec, change),
})

const metadataOf = (live: JsonObject, change: TemplateChange): JsonObject => ({
  ...without(live, ['name']),
  labels: merged(object(live.labels), change.labels),
  annotations: merged(
    object(live.annotations),
    respelled(object(live.annotations), {
      ...change.annotations,
      ...scale(annotation.minScale, change.minScale),
      ...scale(annotation.maxScale, change.maxScale),
      // kn shows it instead of the image, and would show the old one.
      ...(change.image === undefined ? {} : { 'client.knative.dev/user-image': null }),
    }),
  ),
})

const scale = (name: string, wanted: number | undefined) => (wanted === undefined ? {} : { [name]: String(wanted) })

type Marks = Readonly<Record<string, string | null>>

/** One annotation in two spellings would contradict itself. */
const respelled = (live: JsonObject, marks: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).map(([name, value]) => [spellingIn(live, name), value]))

const specOf = (live: JsonObject, change: TemplateChange): JsonObject => ({
  ...live,
  ...(change.serviceAccount !== undefined && { serviceAccountName: change.serviceAccount }),
  ...(change.concurrency !== undefined && { containerConcurrency: change.concurrency }),
  ...(change.requestTimeoutSeconds !== undefined && { timeoutSeconds: change.requestTimeoutSeconds }),
  containers: containersOf(live, change),
})

const containersOf = (live: JsonObject, change: TemplateChange): readonly Json[] => {
  const user = userContainer(live)
  if (user === undefined) return [containerOf({}, change)]
  return objects(live.containers).map((container) => (container === user ? containerOf(user, change) : container))
}

const containerOf = (live: JsonObject, change: TemplateChange): JsonObject => ({
  ...live,
  ...(change.image !== undefined && { image: change.image }),
  ...(change.env.length > 0 && { env: envOf(objects(live.env), change.env) }),
  ...(change.port !== undefined && { ports: portsOf(objects(live.ports), change.port) }),
  ...resourcesOf(object(live.resources), change),
})

/** A variable keeps its place; a new one goes to the end. */
const envOf = (live: readonly JsonObject[], changes: readonly EnvChange[]): readonly JsonObject[] =>
  changes.reduce(withVariable, live)

const withVariable = (env: readonly JsonObject[], change: EnvChange): readonly JsonObject[] => {
  if ('remove' in change) return env.filter(({ name }) => name !== change.name)
  const entry = variable(change)
  const isThere = env.some(({ name }) => name === change.name)
  return isThere ? env.map((each) => (each.name === change.name ? entry : each)) : [...env, entry]
}

const variable = (change: Exclude<EnvChange, { remove: true }>): JsonObject => {
  if ('value' in change) return { name: change.name, value: change.value }
  const kind = change.from === 'secret' ? 'secretKeyRef' : 'configMapKeyRef'
  return { name: change.name, valueFrom: { [kind]: { name: change.object, key: change.key } } }
}

/** The name stays: it chooses the protocol (h2c). */
const portsOf = ([first, ...others]: readonly JsonObject[], port: number): readonly JsonObject[] => [
  { ...first, containerPort: port },
  ...others,
]

const resourcesOf = (live: JsonObject, { requests, limits }: TemplateChange): JsonObject => {
  const wanted = { requests: given(requests), limits: given(limits) }
  if (Object.keys(wanted.requests).length + Object.keys(wanted.limits).length === 0) return {}
  const sum = (part: 'requests' | 'limits') => ({ ...object(live[part]), ...wanted[part] })
  return { resources: { ...live, requests: sum('requests'), limits: sum('limits') } }
}

const given = (amounts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(amounts).filter((entry): entry is [string, string] => entry[1] !== undefined))

const merged = (live: JsonObject, change: Readonly<Record<string, string | null>>): JsonObject =>
  Object.fromEntries(Object.entries({ ...live, ...change }).filter(([, value]) => value !== null))

const without = (of: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)))
