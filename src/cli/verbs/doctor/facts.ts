/** What `doctor` finds out of a cluster, all of it read only. What this user may not read is a fact too. */
import { rightsFor, sameRight } from '../../../engine/permissions/table.ts'
import type { Right, ServiceView, Snapshot } from '../../../engine/ports/ports.ts'
import { RolloutError, type Words } from '../../../errors/rollout-error.ts'
import type { Curl } from '../../../health/curl-process.ts'
import { refuseUnusable, versionOfCurl } from '../../../health/curl-version.ts'
import { reaches } from '../../../health/reachability.ts'
import { nameIn } from '../../../knative/cluster.ts'
import { type ConfigName, readConfig } from '../../../knative/config-maps.ts'
import { type Place, watched } from '../../../knative/paths.ts'
import { type FoundIngresses, findIngresses } from '../../../knative/reads/ingresses.ts'
import { readInstallation } from '../../../knative/reads/installation.ts'
import { type Area, listServices } from '../../../knative/reads/read-many.ts'
import { readSnapshot } from '../../../knative/reads/read-once.ts'
import { createMissingRights, nameOfUser, rightsByName } from '../../../kubernetes/api/access-review.ts'
import type { Api } from '../../../kubernetes/api/request.ts'
import { readServerVersion } from '../../../kubernetes/api/server-version.ts'
import type { Connection } from '../../../kubernetes/auth/connect.ts'
import { isTimedOut, withTimeout } from '../../../kubernetes/http/timeout.ts'
import { ageOf, type KnativeAge } from '../../../rollout/pods/holding.ts'
import type { HealthSpec, Settings } from '../../../settings/settings.ts'

/** `right`: without which it can't be read. */
export type Found<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'absent' }
  | { readonly is: 'unknown'; readonly why: string; readonly right?: string }

export type Facts = {
  readonly connection: Pick<Connection, 'from' | 'context' | 'user' | 'namespace' | 'server' | 'warnings'> & {
    /** How long the credentials last, where nobody can renew them. */
    readonly leftMs?: number
  }
  /** The version of Kubernetes. */
  readonly kubernetes: Found<string>
  /** Services of Knative in the namespace. */
  readonly services: Found<readonly { readonly name: string; readonly view: ServiceView }[]>
  readonly knative: { readonly version?: string; readonly age: KnativeAge }
  readonly config: Readonly<Record<ConfigName, Found<Readonly<Record<string, string>>>>>
  readonly ingress: Found<FoundIngresses>
  /**
   * Those that are missing, and the user as the API server calls them. `byName`: without a Service, those that may be granted for some
   * Services by name.
   */
  readonly rights: { readonly missing: readonly Right[]; readonly byName: readonly Right[]; readonly user?: string }
  /** The API server's clock, ms since the epoch. */
  readonly nowMs: number
  /** The Service that was asked about; undefined: none. */
  readonly asked?: string
  /** Of the job that is to roll out. */
  readonly settings: Pick<Settings, 'adoptGitops' | 'adoptTags' | 'tags' | 'onNewer'>
  /** Of the Service that was asked about, with its Revisions and its Route. */
  readonly snapshot?: Found<Snapshot>
  readonly ingressAddress?: NonNullable<HealthSpec['ingressAddress']>
  /** Whether the health check can use it: if not, what a rollout says. `silent`: it did not tell its version. */
  readonly curl: 'usable' | 'silent' | Words
  /** The URL of a Service, and whether this machine has a way to its host. */
  readonly url?: { readonly url: string; readonly isReached: boolean }
}

export type Asking = {
  readonly connection: Connection
  readonly api: Api
  readonly serverNow: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly asked?: string
  readonly settings: Facts['settings']
  readonly ingressAddress?: Facts['ingressAddress']
  readonly curl: Curl
  /** Whether a host has an address here. */
  readonly resolves: (host: string) => Promise<boolean>
}

/** @throws where the API server can't be asked at all: E_UNAUTHORIZED, E_API_SILENT, E_API_BODY, E_API_CERTIFICATE */
export async function factsOf(asking: Asking): Promise<Facts> {
  const { connection, api, asked, ingressAddress } = asking
  const { namespace, endsAtMs, ...place } = connection
  const version = await readServerVersion(api)
  const [services, installation, domain, network, observability, ingress] = await Promise.all([
    read(listServices(api, servicesOf(namespace, asked)), 'list services.serving.knative.dev'),
    readInstallation(api, { namespace, service: asked ?? '' }, undefined),
    config(api, 'config-domain'),
    config(api, 'config-network'),
    config(api, 'config-observability'),
    read(findIngresses(api), 'list services in all namespaces'),
  ])
  const age = ageOf(installation.version)
  return {
    connection: { ...place, namespace, ...(endsAtMs !== undefined && { leftMs: endsAtMs - api.clock.now() }) },
    kubernetes:
      version === undefined ? { is: 'unknown', why: '', right: 'get /version' } : { is: 'read', value: version },
    services,
    knative: { age, ...(installation.version !== undefined && { version: installation.version }) },
    config: { 'config-domain': domain, 'config-network': network, 'config-observability': observability },
    ingress,
    rights: await rightsOf(asking, { age, isNew: isNew(services, asked) }),
    nowMs: asking.serverNow(),
    settings: asking.settings,
    curl: await curlOf(asking),
    ...(asked !== undefined && { asked }),
    ...(ingressAddress && { ingressAddress }),
    ...(asked !== undefined && { snapshot: await snapshotOf(api, { namespace, service: asked }) }),
    ...(await urlOf(asking, services)),
  }
}

/** The one that was asked about as a rollout lists it: a Role may grant no other. */
const servicesOf = (namespace: string, asked: string | undefined): Area => ({
  namespace,
  ...(asked !== undefined && { query: watched(namespace, asked, 'services').query }),
})

const config = (api: Api, name: ConfigName) => read(readConfig(api, name), 'get configmaps in knative-serving')

async function read<T>(reading: Promise<T | undefined>, right: string): Promise<Found<T>> {
  try {
    const value = await reading
    return value === undefined ? { is: 'absent' } : { is: 'read', value }
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    if (error.code === 'E_NO_KNATIVE') return { is: 'absent' }
    return { is: 'unknown', why: error.message, ...(error.code === 'E_FORBIDDEN' && { right }) }
  }
}

const isNew = (services: Facts['services'], asked: string | undefined): boolean =>
  asked !== undefined && services.is === 'read' && !services.value.some(({ name }) => name === asked)

/** Of a rollout of the Service that was asked about, and of those that a rollout can do without. */
async function rightsOf(
  { api, connection: { namespace }, asked }: Asking,
  { age, isNew }: { readonly age: KnativeAge; readonly isNew: boolean },
): Promise<Facts['rights']> {
  const nameOf = asked === undefined ? () => undefined : nameIn({ service: asked })
  const wanted = rightsFor(...neededOccasions(isNew), ...optionalOccasions(age))
  const [denied, user] = await Promise.all([createMissingRights(api, { namespace, nameOf })(wanted), nameOfUser(api)])
  const byName = asked === undefined ? await rightsByName(api, namespace, denied.filter(mayBeNamed)) : []
  return { missing: denied.filter((right) => !byName.includes(right)), byName, ...(user !== undefined && { user }) }
}

const mayBeNamed = (right: Right): boolean => nameIn({ service: 'any' })(right) !== undefined

export const neededOccasions = (isNew: boolean) =>
  ['always', 'change', ...(isNew ? (['create'] as const) : [])] as const

export const optionalOccasions = (age: KnativeAge) =>
  [age === 'before-1.21' ? 'hold' : 'scale', 'see', 'count'] as const

export const isMissing = ({ rights }: Pick<Facts, 'rights'>, right: Right): boolean =>
  rights.missing.some((each) => sameRight(each, right))

const snapshotOf = (api: Api, place: Place): Promise<Found<Snapshot>> =>
  read(readSnapshot(api, place), 'list services, revisions and routes of serving.knative.dev')

const curlMs = 5_000

/** One that does not end is killed. */
async function curlOf({ curl, api: { clock } }: Asking): Promise<Facts['curl']> {
  try {
    refuseUnusable(await withTimeout({ clock, ms: curlMs }, (signal) => curl(versionOfCurl, { signal })))
    return 'usable'
  } catch (error) {
    if (error instanceof RolloutError) return { message: error.message, cure: error.cure }
    if (!isTimedOut(error)) throw error
    return 'silent'
  }
}

const lookupMs = 3_000

async function urlOf(
  { asked, ingressAddress, env, resolves, api: { clock } }: Asking,
  services: Facts['services'],
): Promise<Pick<Facts, 'url'>> {
  if (services.is !== 'read') return {}
  const url = services.value.find(({ name, view }) => view.url !== undefined && (asked === undefined || name === asked))
    ?.view.url
  if (url === undefined) return {}
  const address = ingressAddress ? { ingressAddress } : {}
  const isReached = await withTimeout({ clock, ms: lookupMs }, () => reaches(address, url, { env, resolves })).catch(
    () => false,
  )
  return { url: { url, isReached } }
}
