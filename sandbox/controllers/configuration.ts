/**
 * The Configuration controller: one Revision a generation, and the names of the latest created and the latest ready one.
 * latestReady is the newest ready Revision from the last latestReady on; a name of the user's own goes first, even backwards.
 * Source: serving pkg/reconciler/configuration/configuration.go; facts A.4.
 */
import type { Conditions, ConfigurationObject, RevisionObject } from '../objects/objects.ts'
import { conditionSet, find, type Mark } from '../state/conditions.ts'
import type { World } from '../world.ts'
import { record } from './events.ts'
import { configurationLabel, generationLabel, isNameTaken, revisionName } from './names.ts'
import { ownerKey } from './owners.ts'
import { createQueue, type Key } from './queue.ts'
import { begin, end, isInSync } from './reconciled.ts'
import { revisionOf } from './revision/revision-of.ts'

const set = conditionSet()

export const startConfigurationController = (world: World): void => {
  const enqueue = createQueue(world, 'configuration', (key) => reconcile(world, key))
  world.store.configurations.watch(({ object }) => enqueue(object.metadata))
  world.store.revisions.watch(({ object }) => {
    const key = ownerKey(object, 'Configuration')
    if (key) enqueue(key)
  })
}

const reconcile = (world: World, { namespace, name }: Key): void => {
  const configuration = world.store.configurations.get(namespace, name)
  if (!configuration) return
  const conditions = begin(configuration, set, world.timestamp())
  const taken = isNameTaken(configuration, world.store.revisions)
  const status = taken ? creationFailed(world, configuration, conditions) : follow(world, configuration, conditions)
  world.store.configurations.put({ ...configuration, status: { ...configuration.status, ...status } })
}

const creationFailed = (world: World, configuration: ConfigurationObject, conditions: Conditions) => {
  const why = `revisions.serving.knative.dev "${revisionName(configuration)}" already exists`
  const message = `Revision creation failed with message: ${why}.`
  const failed = { type: 'Ready', status: 'False', reason: 'RevisionFailed', message } as const
  return end(configuration, set.mark(conditions, failed, world.timestamp()))
}

const follow = (world: World, configuration: ConfigurationObject, conditions: Conditions) => {
  const created = latestCreated(world, configuration)
  const ready =
    latestReady(world, configuration, created)?.metadata.name ?? configuration.status?.latestReadyRevisionName
  const before = configuration.status?.latestReadyRevisionName
  if (ready && ready !== before) {
    record(world, configuration, {
      reason: 'LatestReadyUpdate',
      message: `LatestReadyRevisionName updated to "${ready}"`,
    })
  }
  const mark = readyMark(created, ready)
  return {
    latestCreatedRevisionName: created.metadata.name,
    latestReadyRevisionName: ready,
    ...end(configuration, mark ? set.mark(conditions, mark, world.timestamp()) : conditions),
  }
}

const readyMark = (created: RevisionObject, ready: string | undefined): Mark | undefined => {
  const condition = find(created.status?.conditions, 'Ready')
  const message = `Revision "${created.metadata.name}" failed with message: ${condition?.message ?? ''}.`
  if (condition?.status === 'False') return { type: 'Ready', status: 'False', reason: 'RevisionFailed', message }
  return { type: 'Ready', status: ready === created.metadata.name ? 'True' : 'Unknown' }
}

/** The Revision of this generation, made if there is none; the one of the user's own name where the template has one. */
const latestCreated = (world: World, configuration: ConfigurationObject): RevisionObject => {
  const { namespace, generation } = configuration.metadata
  const own = configuration.spec.template.metadata?.name
  const existing = own
    ? world.store.revisions.get(namespace, own)
    : revisionsOf(world, configuration).find((revision) => generationOf(revision) === generation)
  if (existing) return existing
  const created = world.store.revisions.put(revisionOf(configuration, world.timestamp()))
  record(world, configuration, { reason: 'Created', message: `Created Revision "${created.metadata.name}"` })
  return created
}

const latestReady = (world: World, configuration: ConfigurationObject, created: RevisionObject) => {
  const { namespace } = configuration.metadata
  const before = configuration.status?.latestReadyRevisionName
  const last = before ? world.store.revisions.get(namespace, before) : undefined
  const from = last ? generationOf(last) : 0
  const own = configuration.spec.template.metadata?.name
  const candidates = revisionsOf(world, configuration).filter(
    (revision) => generationOf(revision) >= from || (own !== undefined && revision === created),
  )
  const newestFirst = candidates.toSorted((a, b) => generationOf(b) - generationOf(a))
  const ownFirst = own
    ? newestFirst.toSorted((a, b) => Number(b.metadata.name === own) - Number(a.metadata.name === own))
    : newestFirst
  return ownFirst.find(isRevisionReady)
}

export const isRevisionReady = (revision: RevisionObject): boolean =>
  isInSync(revision) && find(revision.status?.conditions, 'Ready')?.status === 'True'

const generationOf = ({ metadata }: RevisionObject) => Number(metadata.labels?.[generationLabel])

const revisionsOf = (world: World, { metadata }: ConfigurationObject): readonly RevisionObject[] =>
  world.store.revisions
    .list(metadata.namespace)
    .filter((revision) => revision.metadata.labels?.[configurationLabel] === metadata.name)
