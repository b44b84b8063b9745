/** What this rollout may do, asked before it starts. Without a needed right it is refused; without an optional one it warns. */
import { failure } from '../../errors/catalogue.ts'
import { appliedBy } from '../../errors/cluster.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import type { World } from '../context/context.ts'
import type { Right, Snapshot, WriteResult } from '../ports/ports.ts'
import { grantOf } from './role-manifest.ts'
import { knative, type Occasion, rightRows, rightsFor, rightsOf, rightText, sameRight } from './table.ts'

/**
 * Reads what there is. A refusal names all rights that are missing, not just the first; where even that cannot be asked, all that are
 * needed. @throws E_FORBIDDEN, E_BEING_DELETED where it is opened for a change, and what the cluster's `open` throws
 */
export async function openCluster(world: Pick<World, 'cluster'>, ...occasions: readonly Occasion[]): Promise<Snapshot> {
  try {
    const snapshot = await world.cluster.open()
    if (occasions.includes('change')) refuseDeleted(world, snapshot)
    return snapshot
  } catch (error) {
    if (!(error instanceof RolloutError) || error.code !== 'E_FORBIDDEN') throw error
    const needed = rightsFor('always', ...occasions)
    const missing = await world.cluster.missing(needed)
    if (missing.length > 0) throw await forbidden(world, missing)
    const cure = appliedBy((await grantingTo(world, needed)).grant)
    throw new RolloutError(error.code, { message: error.message, cure }, { cause: error })
  }
}

function refuseDeleted({ cluster: { target } }: Pick<World, 'cluster'>, { service }: Snapshot): void {
  if (!service?.deleting) return
  const { since, finalizers } = service.deleting
  throw failure('E_BEING_DELETED', { ...target, since, finalizers: finalizers.join(', ') })
}

/** Asks for reading too: what could be listed may not be watched. @throws E_FORBIDDEN */
export async function learnRights(world: World, ...occasions: readonly Occasion[]): Promise<void> {
  const { age } = world.knative
  const isOld = age === 'before-1.21'
  const [needed, wanted] = [rightsFor('always', 'change', ...occasions), rightsFor(isOld ? 'hold' : 'scale', 'see')]
  const missing = await world.cluster.missing([...needed, ...wanted])
  const lacks = (right: Right) => missing.some((each) => sameRight(each, right))
  if (isOld) world.may.patchAutoscalers = !rightsFor('hold').some(lacks)
  else world.may.patchRevisions = !lacks({ verb: 'patch', group: knative, resource: 'revisions' })
  if (age === 'unknown' && (await mayHoldUnknown(world))) world.may.patchAutoscalers = true
  // Where PodAutoscalers may hold pods, whether Revisions are needed for that is said once it is known.
  const isOpen = age === 'unknown' && world.may.patchAutoscalers === true
  const missed = (isOpen ? rightsFor('see') : wanted).filter(lacks)
  if (missed.length > 0) await warn(world, missed)
  if (needed.some(lacks)) throw await forbidden(world, needed.filter(lacks))
}

/** Where the version is not known nobody is told that these are missing: they may not be needed. */
async function mayHoldUnknown({ cluster }: World): Promise<boolean> {
  const missing = await cluster.missing(rightsFor('hold'))
  return missing.length === 0
}

/** The rights that hold pods before Knative 1.21, asked only there, and once. */
export async function learnHoldRights(world: World): Promise<void> {
  if (world.may.patchAutoscalers !== undefined) return
  const missing = await world.cluster.missing(rightsFor('hold'))
  world.may.patchAutoscalers = missing.length === 0
  if (missing.length > 0) await warn(world, missing)
}

/** What the rollout does without, and how to grant it. */
async function warn(world: World, missing: readonly Right[]): Promise<void> {
  const { user, grant } = await grantingTo(world, missing)
  const lacks = (right: Right) => missing.some((each) => sameRight(each, right))
  const missed = rightRows.filter((row) => rightsOf(row).some(lacks)).map(({ without }) => without)
  world.reporter.report({
    is: 'warning',
    code: 'W_RIGHTS',
    message: `${user} lacks optional permissions: ${textOf(missing)}. ${missed.join(' ')}`,
    cure: appliedBy(grant),
  })
}

/** The error of a refused write. A missing right is named here too: the check before the start may not have been possible. */
export const refusedWrite = async (world: Pick<World, 'cluster'>, result: Refused): Promise<RolloutError> =>
  result.lacks ? forbidden(world, [result.lacks]) : failure('E_WRITE_REFUSED', result)

type Refused = Extract<WriteResult, { is: 'refused' }>

export async function forbidden(world: Pick<World, 'cluster'>, missing: readonly Right[]): Promise<RolloutError> {
  return failure('E_FORBIDDEN', { rights: textOf(missing), ...(await grantingTo(world, missing)) })
}

/** The user, as a message may call them, and the YAML that grants them these rights. */
export async function grantingTo({ cluster }: Pick<World, 'cluster'>, rights: readonly Right[]) {
  const user = await cluster.user()
  const to = { namespace: cluster.target.namespace, ...(user === undefined ? {} : { user }) }
  return { user: user ?? 'This user', grant: grantOf(rights, to) }
}

const textOf = (rights: readonly Right[]): string => rights.map(rightText).join(', ')
