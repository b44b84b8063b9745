/** What the API server would store of a template, defaults and all; the admission webhooks have their say here. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { neverAborted } from '../context/wait-until.ts'
import { forbidden } from '../permissions/permissions.ts'
import type { ServiceChange, ServiceView, Template, WriteResult } from '../ports/ports.ts'

const [attempts, pauseMs] = [4, 500]

/**
 * By a dry run. Without its answer nothing is known: the template as it was sent stands for nothing, so the API server is asked again.
 * Undefined: the Service was changed since it was seen.
 * @throws E_REFUSED_TEMPLATE, E_FORBIDDEN, E_SERVICE_CHANGED, E_WRITE_UNCONFIRMED
 */
export async function asStoredBy(
  world: World,
  service: ServiceView,
  template: Template,
): Promise<Template | undefined> {
  const change = { generation: service.generation, driver: service.driver ?? null, set: { template } }
  const answer = await answered(world, change)
  if (answer.is === 'refused') throw await refusedTemplate(world, answer)
  if (answer.is === 'written') return answer.service?.template
  await world.cluster.reread(neverAborted)
  return undefined
}

type Answer = Exclude<WriteResult, { is: 'unknown' }>

/** A dry run changes nothing, so it may be repeated. */
async function answered(world: World, change: ServiceChange): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const result = await world.cluster.writeService(change, { dryRun: true })
    if (result.is !== 'unknown') return result
    const isLast = attempt === attempts || world.interrupt.aborted
    if (isLast)
      throw failure('E_WRITE_UNCONFIRMED', { service: world.settings.service, attempts: attempt, why: result.message })
    await world.clock.sleep(pauseMs * attempt, world.interrupt)
  }
}

async function refusedTemplate(world: World, refusal: Extract<WriteResult, { is: 'refused' }>) {
  if (refusal.status === 404) return failure('E_SERVICE_CHANGED', { service: world.settings.service })
  return refusal.lacks ? forbidden(world, [refusal.lacks]) : failure('E_REFUSED_TEMPLATE', refusal)
}
