/**
 * The domains of the cluster, and single hosts that are mapped to Services.
 * Source: knative/serving config/core/configmaps/domain.yaml.
 */
import type { Condition, JsonObject } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { RolloutError } from '../errors/rollout-error.ts'
import { object, text, texts } from '../kubernetes/api/json.ts'
import { read, readList } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'
import type { ObjectWriteResult } from '../kubernetes/api/responses.ts'
import { write } from '../kubernetes/api/write.ts'
import type { ApiRequest } from '../kubernetes/http/transport.ts'
import { configPath } from './config-maps.ts'
import type { Made } from './domain-claims.ts'
import { type Domain, domainsIn } from './domain-config.ts'
import { fieldManager } from './names.ts'
import { controllerOf } from './owners.ts'
import { one } from './paths.ts'
import { condition } from './reads/resources.ts'

export type Mapping = {
  readonly domain: string
  /** What it leads to, `Service hello`. */
  readonly to: string
  readonly ready: Condition
  readonly url?: string
}

const domainsPath = configPath('config-domain')
const place = 'in knative-serving, where the domains of the cluster are kept'

/** The default first. @throws E_DOMAIN_FORBIDDEN, E_NO_KNATIVE and what `read` throws */
export async function readDomains(api: Api): Promise<readonly Domain[]> {
  return domainsIn(texts((await readConfig(api)).data)).toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
}

async function readConfig(api: Api): Promise<JsonObject> {
  const found = await allowed(read(api, { path: domainsPath }), { right: 'get configmaps', place })
  if (!found) throw failure('E_NO_KNATIVE', { server: api.server })
  return found
}

export type DefaultSet = {
  readonly isWritten: boolean
  readonly replaced: readonly string[]
  /** That the domain had before. */
  readonly selector?: string
  /** The object that config-domain is made from, such as the KnativeServing of an operator, which puts back what is changed in it. */
  readonly controller?: ReturnType<typeof controllerOf>
}

/** `mayMove`: also where the domain is for Services of a selector, which it loses. */
export type DefaultWanted = { readonly domain: string; readonly mayMove: boolean }

const attempts = 4

/**
 * One write, guarded by the version that was read. It takes away every other domain without a selector: of several, the first by name is
 * the default.
 * @throws as `readDomains`, E_DOMAIN_SELECTED, E_WRITE_REFUSED, E_WRITE_CONTENDED, E_WRITE_UNCONFIRMED
 */
export async function setDefaultDomain(api: Api, { domain, mayMove }: DefaultWanted): Promise<DefaultSet> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const config = await readConfig(api)
    const domains = domainsIn(texts(config.data))
    const replaced = domains.flatMap((each) =>
      each.selector === undefined && each.domain !== domain ? [each.domain] : [],
    )
    const known = domains.find((each) => each.domain === domain)
    if (known?.isDefault && replaced.length === 0) return { isWritten: attempt > 1, replaced }
    const { selector } = known ?? {}
    if (selector !== undefined && !mayMove) throw failure('E_DOMAIN_SELECTED', { domain, selector })
    const data = { ...Object.fromEntries(replaced.map((each) => [each, null])), [domain]: '' }
    const metadata = object(config.metadata)
    const { resourceVersion = null } = metadata
    const controller = controllerOf(metadata)
    const result = await write(api, merge(domainsPath, { metadata: { resourceVersion }, data }))
    if (isTaken(result, { right: 'patch configmaps', place, what: 'config-domain', attempt }))
      return {
        isWritten: true,
        replaced,
        ...(selector !== undefined && { selector }),
        ...(controller && { controller }),
      }
  }
  throw failure('E_WRITE_CONTENDED', { service: 'config-domain', attempts })
}

const mappings = (namespace: string): string =>
  `/apis/serving.knative.dev/v1beta1/namespaces/${encodeURIComponent(namespace)}/domainmappings`

/** Undefined where this user may not list them. */
export async function readMappings(api: Api, namespace: string): Promise<readonly Mapping[] | undefined> {
  try {
    const listed = await readList(api, { path: mappings(namespace) })
    return (listed?.items ?? []).map(mappingOf)
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'E_FORBIDDEN') return undefined
    throw error
  }
}

const mappingOf = (mapping: JsonObject): Mapping => {
  const { metadata, spec, status } = mapping
  const { kind, name } = object(object(spec).ref)
  const url = text(object(status).url)
  return {
    domain: text(object(metadata).name) ?? '',
    to: [text(kind), text(name)].filter(Boolean).join(' '),
    ready: condition(mapping, 'Ready'),
    ...(url === undefined ? {} : { url }),
  }
}

export type Wanted = {
  readonly namespace: string
  readonly domain: string
  readonly service: string
  readonly mayMove: boolean
}

/** `made`: there was no DomainMapping before; absent also where the response was lost. */
export type Mapped = { readonly isWritten: boolean; readonly made?: Made }

/**
 * Maps a host to a Service. Nothing is written where it was mapped to it already.
 * @throws E_NOT_THERE, E_DOMAIN_HELD, E_DOMAIN_FORBIDDEN, E_WRITE_REFUSED, E_WRITE_CONTENDED, E_WRITE_UNCONFIRMED
 */
export async function mapDomain(api: Api, { namespace, domain, service, mayMove }: Wanted): Promise<Mapped> {
  if (!(await read(api, { path: one(namespace, 'services', service) })))
    throw failure('E_NOT_THERE', { service, namespace })
  const [path, where] = [`${mappings(namespace)}/${domain}`, `in ${namespace}`]
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const reading = read(api, { path })
    const found = await allowed(reading, { right: 'get domainmappings.serving.knative.dev', place: where })
    const held = found && mappingOf(found).to
    if (held === `Service ${service}`) return { isWritten: attempt > 1 }
    if (held !== undefined && !mayMove) throw failure('E_DOMAIN_HELD', { domain, holder: held })
    const right = `${found ? 'patch' : 'create'} domainmappings.serving.knative.dev`
    const result = await write(api, mappingRequest({ namespace, domain, service }, found))
    if (isTaken(result, { right, place: where, what: domain, attempt }))
      return { isWritten: true, ...madeOf({ path, found, result }) }
  }
  throw failure('E_WRITE_CONTENDED', { service: domain, attempts })
}

type Taken = { readonly path: string; readonly found: JsonObject | undefined; readonly result: ObjectWriteResult }

const madeOf = ({ path, found, result }: Taken): Pick<Mapped, 'made'> => {
  const uid = !found && result.is === 'written' ? text(object(result.object.metadata).uid) : undefined
  return uid === undefined ? {} : { made: { path, uid } }
}

/** The host as it is to be mapped: made, or, where it is there, in the version that was read. */
function mappingRequest(
  { namespace, domain, service }: Omit<Wanted, 'mayMove'>,
  found: JsonObject | undefined,
): ApiRequest {
  const ref = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: service }
  if (!found) return post(mappings(namespace), { metadata: { name: domain, namespace }, spec: { ref } })
  const { resourceVersion = null } = object(found.metadata)
  const spec = { ref: { ...ref, namespace: null } }
  return merge(`${mappings(namespace)}/${domain}`, { metadata: { resourceVersion }, spec })
}

/** As it is now. @throws what `read` throws */
export async function readMapping(api: Api, { namespace, domain }: Pick<Wanted, 'namespace' | 'domain'>) {
  const found = await read(api, { path: `${mappings(namespace)}/${domain}` })
  return found && mappingOf(found)
}

type Need = { readonly right: string; readonly place: string }

async function allowed<T>(reading: Promise<T>, need: Need): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'E_FORBIDDEN') throw failure('E_DOMAIN_FORBIDDEN', need, error)
    throw error
  }
}

/** False: it is to be read and made again. */
function isTaken(result: ObjectWriteResult, need: Need & { readonly what: string; readonly attempt: number }): boolean {
  if (result.is === 'written') return true
  if (result.is === 'refused' && result.status === 403) throw failure('E_DOMAIN_FORBIDDEN', need)
  if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
  if (result.is === 'unknown' && need.attempt === attempts)
    throw failure('E_WRITE_UNCONFIRMED', { service: need.what, attempts, why: result.message })
  return false
}

const query = `?fieldManager=${encodeURIComponent(fieldManager)}`
const headers = { accept: 'application/json' }

const merge = (path: string, body: object): ApiRequest => ({
  method: 'PATCH',
  path: `${path}${query}`,
  headers: { ...headers, 'content-type': 'application/merge-patch+json' },
  body: JSON.stringify(body),
})

const post = (path: string, body: object): ApiRequest => ({
  method: 'POST',
  path: `${path}${query}`,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify({ apiVersion: 'serving.knative.dev/v1beta1', kind: 'DomainMapping', ...body }),
})
