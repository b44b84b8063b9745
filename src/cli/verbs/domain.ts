/** `domain`: the domains of the cluster, its default one, and hosts of their own for Services. */
import { failure } from '../../errors/catalogue.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import { type Claim, lacksClaim, readClaim, removeMade } from '../../knative/domain-claims.ts'
import {
  type DefaultSet,
  type DefaultWanted,
  type Mapped,
  type Mapping,
  mapDomain,
  readDomains,
  readMapping,
  readMappings,
  setDefaultDomain,
  type Wanted,
} from '../../knative/domains.ts'
import { manyOf } from '../../knative/reads/read-many.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { domainLines } from '../../report/lists/domain-list.ts'
import { line } from '../../report/log/line.ts'
import { exitCodes } from '../../rollout/endings.ts'
import { fault, type Setting } from '../../settings/setting.ts'
import type { Reader } from '../../settings/written/reader.ts'
import { domainOptions } from '../table/options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

const { action, domain: ofDomain, isDefault, service: ofService, move } = domainOptions

export const domain: VerbCode = {
  prepare: (reader) => {
    const { take } = reader
    const what = take(action)
    const [name = '', service = ''] = [take(ofDomain), take(ofService)]
    const [isMeant, mayMove] = [take(isDefault), take(move)]
    // Of an action that does not exist, nothing is known of what it needs.
    if (!reader.isWrong(action)) refuseOthers(reader, what)
    const acts = {
      list: show,
      create: (means: Means) => create(means, { domain: name, isMeant, mayMove }),
      map: (means: Means) => map(means, { domain: name, service, mayMove }),
    }
    return { act: acts[what] }
  },
}

const needed = { list: [], create: [ofDomain], map: [ofDomain, ofService] } as const

/** What an action needs, and what only others have. */
function refuseOthers({ take, isGiven, blame }: Reader, what: 'list' | 'create' | 'map'): void {
  for (const setting of needed[what])
    if (!isGiven(setting)) blame(setting, fault('E_MISSING', { example: setting.example }))
  const rows: readonly (readonly [Setting<unknown>, string, boolean])[] = [
    [ofDomain, 'create', what === 'list' && isGiven(ofDomain)],
    [ofService, 'map', what === 'create' && isGiven(ofService)],
    [isDefault, 'create', what !== 'create' && take(isDefault)],
    [move, 'map', what === 'list' && take(move)],
  ]
  for (const [setting, only, isWrong] of rows)
    if (isWrong) blame(setting, fault('E_ONLY_COMMAND', { only, command: what }))
}

async function show({ page, connect, clock }: Means): Promise<number> {
  const connection = await connect()
  const { namespace } = connection
  const { api } = manyOf({ ...connection, clock })
  const [domains, mappings] = await Promise.all([readDomains(api), readMappings(api, namespace)])
  page.show(domainLines({ domains, mappings: mappings ?? [] }, page.width()))
  page.data({ domains, ...(mappings && { mappings }) })
  if (!mappings) page.warn(`This user may not list domainmappings in ${namespace}: hosts are not shown.`)
  return 0
}

async function create({ page, connect, clock }: Means, { isMeant, ...wanted }: Meant): Promise<number> {
  const { domain } = wanted
  if (!isMeant) throw failure('E_DOMAIN_NOT_DEFAULT', { domain })
  const { api } = manyOf({ ...(await connect()), clock })
  const set = await setDefaultDomain(api, wanted)
  page.show([
    set.isWritten
      ? line(
          `Done: ${domain} is the default domain${insteadOf(set)}. Knative gives Services their new addresses now: \`services\` shows them.`,
          'good',
        )
      : line(`No change: ${domain} is the default domain.`),
  ])
  page.data({ domain, ...set })
  if (set.controller) page.warn(undoneBy(set.controller))
  return 0
}

const undoneBy = ({ kind, name }: NonNullable<DefaultSet['controller']>): string => {
  const what = kind === 'KnativeServing' ? 'spec.config.domain' : 'it'
  return `config-domain is made from the ${kind} ${name} in knative-serving, whose controller may undo this change: change ${what} there, too.`
}

type Meant = DefaultWanted & { readonly isMeant: boolean }

const insteadOf = ({ replaced, selector }: DefaultSet): string => {
  const others = replaced.length === 0 ? '' : ` in place of ${replaced.join(', ')}`
  return selector === undefined ? others : `${others}, and no longer only that of Services with ${selector}`
}

async function map({ page, connect, clock, interrupt }: Means, wanted: Omit<Wanted, 'namespace'>): Promise<number> {
  const connection = await connect()
  const { api } = manyOf({ ...connection, clock })
  const place = { ...wanted, namespace: connection.namespace }
  const { isWritten, made } = await mapDomain(api, place)
  const { mapping, claim } = await settled(api, place, { clock, interrupt: interrupt() })
  if (claim?.is === 'of') throw await takenBy(claim.namespace, { api, place, made })
  const isReady = mapping?.ready.status === 'True'
  page.show([isReady ? readyLine(mapping, isWritten) : waitingLine(place, mapping, claim)])
  page.data({
    domain: wanted.domain,
    service: wanted.service,
    isWritten,
    isReady,
    ...(mapping?.url && { url: mapping.url }),
  })
  return isReady ? 0 : exitCodes.uncertain
}

type Tried = { readonly api: Api; readonly place: Wanted; readonly made: Mapped['made'] }

/** A DomainMapping of ours would get the host as soon as its holder gives it up. */
async function takenBy(holder: string, { api, place: { domain, namespace }, made }: Tried): Promise<RolloutError> {
  const isLeft = !(made && (await removeMade(api, made)))
  return failure('E_DOMAIN_CLAIMED', { domain, holder, namespace, isLeft })
}

const readyMs = 60_000
const pauseMs = 500

type Waiting = Pick<Means, 'clock'> & { readonly interrupt: AbortSignal }
type Settled = { readonly mapping: Mapping | undefined; readonly claim?: Claim }

/** Ready, or out of time, or without a claim: then Knative does nothing until a person does. */
async function settled(api: Api, place: Wanted, { clock, interrupt }: Waiting): Promise<Settled> {
  const untilMs = clock.now() + readyMs
  for (;;) {
    const mapping = await readMapping(api, place)
    const claim = mapping && lacksClaim(mapping.ready) ? await readClaim(api, place.domain) : undefined
    const isOurs = claim?.is === 'of' && claim.namespace === place.namespace
    if (claim && !isOurs) return { mapping, claim }
    if (mapping?.ready.status === 'True' || clock.now() >= untilMs || interrupt.aborted) return { mapping }
    await clock.sleep(pauseMs, interrupt)
  }
}

const readyLine = ({ domain, to, url }: Mapping, isWritten: boolean) =>
  line(
    isWritten ? `Done: ${url ?? domain} leads to the ${to}.` : `No change: ${url ?? domain} leads to the ${to}.`,
    'good',
  )

const waitingLine = (place: Wanted, mapping: Mapping | undefined, claim: Claim | undefined) => {
  const { reason, message } = mapping?.ready ?? {}
  const said = [reason, message].filter(Boolean).join(': ') || 'no reason given'
  const why = claim ? unclaimed(place, claim) : `(${said}).`
  return line(`${place.domain} is mapped, and not ready yet${claim ? ': ' : ' '}${why}`, 'bad')
}

function unclaimed({ domain, namespace }: Wanted, { is }: Claim): string {
  const way = `An administrator of the cluster must make a ClusterDomainClaim for it with the namespace ${namespace}, or allow that they are made by themselves (autocreate-cluster-domain-claims in config-network).`
  if (is === 'none') return `it has no ClusterDomainClaim. ${way}`
  return `another namespace has this host, or it has no ClusterDomainClaim. Which one is not known: this user may not \`get clusterdomainclaims.networking.internal.knative.dev\`. If it has none: ${way} Else remove what was mapped: kubectl delete domainmapping ${domain} -n ${namespace}`
}
