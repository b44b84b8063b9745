/** A first deployment that failed: there is no stable to return to. */
import { failure } from '../../errors/catalogue.ts'
import type { Memory, World } from '../context/context.ts'
import { end } from '../context/outcome.ts'
import { unhurried } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import type { Ours } from '../ports/read-snapshot.ts'
import { commit } from '../writes/guarded-write.ts'
import { cleared } from './clean-up.ts'
import { releaseScale } from './release-pods.ts'

export async function failFirst(world: World, memory: Memory, { journal }: Ours): Promise<void> {
  const { service, onFirstFailure } = world.settings
  const because = memory.abortBecause ?? 'driver-died'
  if (onFirstFailure === 'delete' && journal.created === true) {
    await remove(world)
    return end(world, memory, {
      kind: 'first-deployment-failed',
      because,
      reason: `${service} was deleted again, as on-first-failure says.`,
      next: [],
      journal,
    })
  }
  await releaseScale(world, memory, journal)
  const result = await commit(world, () => cleared)
  if (result.is !== 'written') return
  end(world, memory, {
    kind: 'first-deployment-failed',
    because,
    reason: `${service} was left as it is.${memory.abortDetail ? ` ${memory.abortDetail}` : ''}`,
    next: ['Deploy again once the cause is mended: the next run starts from here.'],
    journal,
  })
}

const attempts = 4

/** A deletion whose answer was lost is looked for before it is repeated. @throws E_FORBIDDEN, E_WRITE_REFUSED, E_WRITE_CONTENDED, E_API_SILENT */
async function remove(world: World): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await world.cluster.deleteService()
    if (result.is === 'written') return
    if (result.is === 'refused') throw await refusedWrite(world, result)
    const { service } = await world.cluster.reread(unhurried)
    if (!service) return
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}
