/** What differs between two templates, in words without any value: names of fields, variables, labels. Pure. */
import type { Json, JsonObject, Template } from '../../engine/ports/ports.ts'
import { isObject, object, objects, text, texts } from '../../kubernetes/api/json.ts'
import { annotation, newSpelling, userContainer } from '../names.ts'
import { same } from './equality.ts'

/** `stands-for-all`: what `after` leaves out is Knative's default, not taken away. */
export const templateWords = (
  before: Template,
  after: Template,
  { standsForAll }: { readonly standsForAll: boolean },
): readonly string[] => {
  const [old, now] = [facets(before), facets(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])]
  return names.flatMap((name) => {
    const isLeftOut = !now.has(name)
    if (same(old.get(name), now.get(name)) || (isLeftOut && standsForAll && !isNamed(name))) return []
    return [isLeftOut && isNamed(name) ? `${name} removed` : name]
  })
}

/** Things that only users make: never a default of Knative's. */
const isNamed = (name: string): boolean => /^(env|label|annotation) /.test(name)

const facets = ({ metadata, spec }: Template): ReadonlyMap<string, Json> => {
  const container = userContainer(spec) ?? {}
  const others = objects(spec.containers).filter((each) => each !== container)
  return new Map([
    ...containerFacets(container),
    ...named(spec, specWords, ['containers']),
    ...others.map((other) => [`container ${text(other.name) ?? ''}`, other] as const),
    ...marks(object(metadata)),
  ])
}

type Facet = readonly [string, Json]

const containerFacets = (container: JsonObject): readonly Facet[] => {
  const resources = object(container.resources)
  return [
    ...(container.image === undefined ? [] : [['image', container.image] as const]),
    ...objects(container.env).map((entry): Facet => [`env ${text(entry.name) ?? ''}`, entry]),
    ...amounts(object(resources.requests), 'request'),
    ...amounts(object(resources.limits), 'limit'),
    ...objects(container.ports)
      .slice(0, 1)
      .map((port): Facet => ['port', port.containerPort ?? null]),
    ...named(container, containerWords, ['image', 'env', 'resources', 'ports', 'name']),
  ]
}

const amounts = (of: JsonObject, what: string): readonly Facet[] =>
  Object.entries(of).map(([resource, amount]) => [`${resource} ${what}`, amount])

const specWords: Readonly<Record<string, string>> = {
  timeoutSeconds: 'request timeout',
  containerConcurrency: 'concurrency',
  serviceAccountName: 'service account',
  volumes: 'volumes',
}

const containerWords: Readonly<Record<string, string>> = {
  readinessProbe: 'readiness probe',
  livenessProbe: 'liveness probe',
  startupProbe: 'startup probe',
  volumeMounts: 'volume mounts',
}

/** Every other field, by its word where it has one. */
const named = (of: JsonObject, words: Readonly<Record<string, string>>, but: readonly string[]): readonly Facet[] =>
  Object.entries(of)
    .filter(([field]) => !but.includes(field))
    .map(([field, value]) => [Object.hasOwn(words, field) ? (words[field] ?? field) : field, value])

const marks = (metadata: JsonObject): readonly Facet[] => [
  ...Object.entries(texts(metadata.labels)).map(([name, value]): Facet => [`label ${name}`, [value]]),
  ...Object.entries(texts(metadata.annotations))
    .filter(([name]) => !isOwnMark(name))
    .map(([name, value]): Facet => [annotationWord(newSpelling(name)), [value]]),
]

const annotationWord = (name: string): string => {
  if (name === annotation.minScale) return 'min-scale'
  return name === annotation.maxScale ? 'max-scale' : `annotation ${name}`
}

/** Marks of ours and of kn that change with each deploy and mean nothing to the app. */
const isOwnMark = (name: string): boolean =>
  name.startsWith('client.knative.dev/') || name.startsWith('kn-rollout.dev/')

/** The metadata that tells templates apart: names and empty time stamps do not. */
export const meaning = ({ metadata, spec }: Template): JsonObject => ({
  spec,
  metadata: isObject(metadata)
    ? {
        labels: Object.fromEntries(present(object(metadata.labels))),
        annotations: Object.fromEntries(
          present(object(metadata.annotations))
            .filter(([name]) => !isOwnMark(name))
            // Where both spellings are there, the new one counts: it comes last.
            .sort(([a], [b]) => Number(a === newSpelling(a)) - Number(b === newSpelling(b)))
            .map(([name, value]) => [newSpelling(name), value]),
        ),
      }
    : null,
})

/** Labels and annotations mean something by being there, also when they are empty. */
const present = (marks: JsonObject): readonly (readonly [string, Json])[] =>
  Object.entries(marks).map(([name, value]) => [name, [value]] as const)
