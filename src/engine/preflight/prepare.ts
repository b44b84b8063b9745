/**
 * Before anything is touched: whether a rollout may begin, and with which template: that of a Service that is not there yet, too. Ends in a
 * start, in "unchanged", or in a refusal that names its cure.
 */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'
import type { Deployment } from '../context/memory.ts'
import { refuseForeignAnswers, settleReach } from '../observe/reachability.ts'
import { learnRights } from '../permissions/permissions.ts'
import type { Occasion } from '../permissions/table.ts'
import type { RevisionView, ServiceView, Snapshot, Template } from '../ports/ports.ts'
import { isInForce } from '../ports/read-snapshot.ts'
import { asStoredBy } from './as-stored.ts'
import { confirmWhoServes, type Home, homeOf, warnOfBroken } from './home.ts'
import { inSync } from './in-sync.ts'
import { creationJournal, rolloutJournal, withId } from './initial-journal.ts'
import { refuseForeignOwners, refuseTakenTags } from './ownership.ts'
import { isProven } from './proven.ts'
import { routeInForce } from './route-in-force.ts'
import { refuseVisibility } from './service-metadata.ts'

export type Start =
  /** By another client while it was looked at: it must be prepared again. */
  | { readonly is: 'changed' }
  | { readonly is: 'unchanged'; readonly revision: string }
  | {
      readonly is: 'roll-out'
      readonly journal: Journal
      readonly service: ServiceView
      readonly deployment: Deployment
      /** What is there, and what it shall become: both with the defaults of the API server. */
      readonly compared: { readonly before: Template; readonly after: Template }
    }
  | { readonly is: 'create'; readonly journal: Journal; readonly template: Template }

/** There is something to write. */
export type Prepared = Extract<Start, { is: 'roll-out' | 'create' }>

/** @throws E_CREATE, E_NOT_IN_SYNC, E_ROUTE_NOT_SERVED, E_FORBIDDEN, E_OWNED, E_GITOPS, E_TAG_TAKEN, E_STABLE_NOT_READY, E_CURL_MISSING, E_CURL_UNUSABLE, E_HEADER_API, E_URL_UNREACHABLE, E_NOT_PROVEN, E_REFUSED_TEMPLATE, E_WRITE_UNCONFIRMED */
export async function prepare(world: World): Promise<Start> {
  await inSync(world)
  await routeInForce(world)
  await confirmWhoServes(world)
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  if (!service) announceCreation(world)
  await learnRights(world, ...(service ? [] : occasionsOfFirst(world)))
  // A first deployment has users before its health check: what cannot check it must not make it.
  if (!service) await world.health.refuseUnfit()
  if (!service) return creation(world)
  refuseForeignOwners(world, service)
  refuseTakenTags(world, service)
  refuseVisibility(world, service)
  const home = homeOf(snapshot, service)
  if (service.url) await settleWay(world, snapshot, service.url)
  const wanted = wantedTemplate(world, snapshot, { service, home })
  const asStored = await asStoredBy(world, service, wanted.template)
  if (!asStored) return { is: 'changed' }
  return startOf(world, snapshot, { service, home, ...wanted, asStored })
}

/** Asked only of a Route that is in force: the URL of one that is not may lead nowhere by right. */
async function settleWay(world: World, { route, service }: Snapshot, url: string): Promise<void> {
  await settleReach(world, url)
  if (service && isInForce(route, service.traffic)) await refuseForeignAnswers(world, url)
}

/** @throws E_CREATE */
function announceCreation(world: World): void {
  const { service, namespace } = world.cluster.target
  if (!world.settings.create) throw failure('E_CREATE', { service, namespace })
  world.reporter.report({
    is: 'warning',
    code: 'W_NEW_SERVICE',
    message: `There is no Service ${service} in ${namespace}: it will be created.`,
    cure: 'Users can reach it as soon as it is ready, before its health check, unless it is cluster-local. If it should exist, check `service` and `namespace`. Set `create` to false to fail instead.',
  })
}

function creation(world: World): Start {
  const { template } = world.templates.apply(undefined, world.settings.template)
  return { is: 'create', template: withId(template, world.id), journal: creationJournal(world) }
}

/** A Service that does not exist yet is created, and deleted after a failure if that was requested. */
const occasionsOfFirst = ({ settings }: World): readonly Occasion[] =>
  settings.onFirstFailure === 'delete' ? ['create', 'delete'] : ['create']

type Found = { readonly service: ServiceView; readonly home: Home }
type Wanted = {
  readonly template: Template
  readonly changes: readonly string[]
  /** What the changes were made to. */
  readonly base: Template
}

type Sought = Found & Wanted & { readonly asStored: Template }

/** The template to deploy: the live one with the changes; that of stable with the changes where the live one is known to be bad. */
function wantedTemplate(world: World, snapshot: Snapshot, { service, home }: Found): Wanted {
  const live = liveRevision(snapshot)
  const stable = snapshot.revisions.get(home.stable[0]?.revision ?? '')
  const isLiveBad = live !== undefined && stable !== undefined && live.name !== stable.name && isBad(live)
  if (!isLiveBad) return { ...world.templates.apply(service.template, world.settings.template), base: service.template }
  world.reporter.report({
    is: 'note',
    text: `The current template led to ${live.name}, which failed. The new template is based on ${stable.name} instead.`,
  })
  const base = world.templates.of(stable)
  return { ...world.templates.apply(base, world.settings.template), base }
}

const isBad = (revision: RevisionView): boolean => revision.verdict?.is === 'bad' || revision.ready.status === 'False'

/** The Revision of the live template: the latest created. */
const liveRevision = ({ service, revisions }: Snapshot): RevisionView | undefined =>
  service?.latestCreated === undefined ? undefined : revisions.get(service.latestCreated)

/** The Revision of the live template, where it is what is to be deployed. One that serves everyone unproven is made again, and checked. */
function reusable(world: World, snapshot: Snapshot, found: Sought): RevisionView | undefined {
  const { service, home, asStored } = found
  const live = liveRevision(snapshot)
  const isWanted = world.templates.same(asStored, service.template) && world.settings.newRevision === 'when-changed'
  if (!isWanted || live?.ready.status !== 'True' || live.verdict?.is === 'bad') return undefined
  const servesAll = home.broken.length === 0 && home.stable.every(({ revision }) => revision === live.name)
  // A split stays without a verdict, so none is looked for.
  if (!servesAll || world.settings.plan.is === 'split' || isProven(world, snapshot, live)) return live
  world.reporter.report({
    is: 'note',
    text: `${live.name} already runs this configuration, but no rollout has proven it healthy. It is deployed again as a new Revision, and checked.`,
  })
  return undefined
}

function startOf(world: World, snapshot: Snapshot, found: Sought): Start {
  const { service, home, template, changes, asStored, base } = found
  const live = reusable(world, snapshot, found)
  const stable = live ? home.stable.filter((share) => share.revision !== live.name) : home.stable
  if (live && stable.length === 0 && home.broken.length === 0) return { is: 'unchanged', revision: live.name }
  warnOfBroken(world, snapshot, home)
  const journal = rolloutJournal(world, service, { ...home, stable })
  const deployed = { is: 'roll-out', service } as const
  const { generation } = service
  if (live) {
    const from = snapshot.revisions.get(stable[0]?.revision ?? '') ?? live
    const compared = { before: world.templates.of(from), after: world.templates.of(live) }
    return {
      ...deployed,
      compared,
      deployment: { changes: [], generation },
      journal: { ...journal, candidate: live.name },
    }
  }
  return {
    ...deployed,
    compared: { before: base, after: asStored },
    deployment: { template: withId(template, world.id), changes, generation },
    journal: { ...journal, sent: world.templates.fingerprint(asStored) },
  }
}
