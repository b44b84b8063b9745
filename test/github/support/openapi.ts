/**
 * GitHub's REST API as GitHub describes it, to hold requests and answers against: method, path, parameters, bodies.
 * Stricter than the description in one thing: a field that it does not name is a fault, since GitHub would ignore it in silence.
 * Source: npm, @octokit/openapi.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

type Parameter = { readonly name: string; readonly in: string }
type Fields = { readonly properties?: Readonly<Record<string, unknown>> }
type Operation = {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Fields } } }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>
}
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly examples: Readonly<Record<string, { readonly value: object }>>
  }
}

/** GitHub itself, or the oldest Enterprise Server that GitHub still describes. */
export type Edition = 'api.github.com' | 'ghes-3.17'
export type Request = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}
export type Answer = {
  readonly status: number
  readonly body: unknown
  /** Of a list: the page that follows. */
  readonly nextPage?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What GitHub has at a path: its template, `/repos/{owner}/{repo}/deployments`, and what fills that in. */
export type Route = {
  readonly method: string
  readonly template: string
  readonly fields: Readonly<Record<string, string>>
  readonly operation: Operation
}

export type Api = {
  readonly route: (request: Request) => Route | undefined
  readonly faults: (route: Route, request: Request) => readonly string[]
  readonly answerFaults: (route: Route, answer: Answer) => readonly string[]
  /** A body that GitHub gives as an example. */
  readonly example: (name: string) => object
}

const { resolve } = createRequire(import.meta.url)
/** Each check is used a few times: compiling it is the work. */
const quicklyCompiled = { inlineRefs: false, code: { optimize: false } }
const json = ['content', 'application/json', 'schema']

export function openApi(edition: Edition): Api {
  const file = resolve(`@octokit/openapi/generated/${edition}.json`)
  const description = excerpt(JSON.parse(readFileSync(file, 'utf8')))
  const { paths, components } = description
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false, ...quicklyCompiled })
  ajv.addSchema(description, edition)
  /** By the schema's place in the description, so that what it refers to is found. */
  const check = (value: unknown, ...place: readonly string[]): readonly string[] => {
    const isRight = ajv.validate({ $ref: `${edition}#/${place.map(pointer).join('/')}` }, value)
    return isRight ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'It'} ${message}`)
  }
  return {
    route: ({ method, path }) =>
      Object.entries(paths)
        .flatMap(([template, { [method.toLowerCase()]: operation }]): Route[] => {
          const fields = operation && patternOf(template).exec(path)?.groups
          return operation && fields ? [{ method, template, fields, operation }] : []
        })
        .at(0),
    faults: ({ method, template, operation }, { query, body }) => {
      const named = (operation.parameters ?? []).map((each) =>
        '$ref' in each ? components.parameters[last(each.$ref)] : each,
      )
      const unknown = [...query.keys()].filter(
        (name) => !named.some((each) => each?.in === 'query' && each.name === name),
      )
      const wanted = operation.requestBody?.content['application/json'].schema
      const place = ['paths', template, method.toLowerCase(), 'requestBody', ...json]
      return [
        ...unknown.map((name) => `${method} ${template} has no parameter ${name}`),
        ...(wanted ? [...strangers(wanted, body), ...check(body, ...place)] : []),
      ]
    },
    answerFaults: ({ method, template, operation }, { status, body }) => {
      const answer = operation.responses[status]
      if (!answer) return [`${method} ${template} never answers ${status}`]
      const inline = ['paths', template, method.toLowerCase(), 'responses', String(status)]
      return check(body, ...(answer.$ref?.split('/').slice(1) ?? inline), ...json)
    },
    example: (name) => components.examples[name]?.value ?? {},
  }
}

const ours = /^\/repos\/\{owner\}\/\{repo\}\/(deployments|statuses|commits|issues)\b/
const reference = /"\$ref":"#\/components\/(\w+)\/([^"]+)"/g

/** What GitHub has at the paths that we may ask, and all that this refers to: preparing all of it takes most of a second. */
function excerpt({ paths, components }: Description): Description {
  const kept = Object.fromEntries(Object.entries(paths).filter(([template]) => ours.test(template)))
  const parts: Record<string, Record<string, unknown>> = { schemas: {}, responses: {}, headers: {} }
  const follow = (value: unknown): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(reference)) {
      const found = parts[kind]
      if (!found || name in found) continue
      found[name] = Object(components)[kind][name]
      follow(found[name])
    }
  }
  follow(kept)
  return { paths: kept, components: { ...parts, parameters: components.parameters, examples: components.examples } }
}

const strangers = ({ properties = {} }: Fields, body: unknown): readonly string[] =>
  Object.keys(Object(body))
    .filter((name) => !(name in properties))
    .map((name) => `The body has ${name}, which means nothing there`)

/** `{owner}` is a part of a path. */
const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

const pointer = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

const last = (ref: string): string => ref.split('/').at(-1) ?? ''
