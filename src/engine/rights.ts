/** What this rollout may do, asked before it starts. The needed rights are refused without; the others are missed with a word. */
import { failure } from '../errors/catalogue.ts'
import type { Right } from './ports.ts'
import type { World } from './world.ts'

const knative = 'serving.knative.dev'
const services: readonly Right[] = [{ verb: 'patch', group: knative, resource: 'services' }]
const creation: readonly Right[] = [{ verb: 'create', group: knative, resource: 'services' }]
const revisions: Right = { verb: 'patch', group: knative, resource: 'revisions' }
const pods: Right = { verb: 'list', group: '', resource: 'pods' }

/** Reading was proven by reading; what is asked here is what is yet to come. @throws E_FORBIDDEN */
export async function learnRights(world: World, isNew: boolean): Promise<void> {
  const needed = isNew ? [...services, ...creation] : services
  const missing = await world.cluster.missing([...needed, revisions, pods])
  const lacks = (right: Right) => missing.some((each) => each.verb === right.verb && each.resource === right.resource)
  const vital = needed.filter(lacks)
  if (vital.length > 0) throw failure('E_FORBIDDEN', { user: 'This user', rights: vital.map(textOf).join(', ') })
  world.may.patchRevisions = !lacks(revisions)
  world.may.watchPods = !lacks(pods)
  if (lacks(revisions))
    warn(
      world,
      'W_NO_SCALE',
      'Revisions may not be patched, so pods cannot be held before a shift; the candidate is only kept awake.',
      revisions,
    )
  if (lacks(pods))
    warn(world, 'W_NO_PODS', 'Pods may not be listed, so a failing start is seen late and without its log.', pods)
}

const warn = (world: World, code: string, message: string, right: Right): void =>
  world.reporter.report({ is: 'warning', code, message, cure: `Grant ${textOf(right)}.` })

const textOf = ({ verb, group, resource }: Right): string => `${verb} ${resource}${group ? `.${group}` : ''}`
