/** A first deployment that failed: there is no stable to return to. */
import { leftAsItIs } from '../../rollout/writes.ts'
import type { World } from '../context/context.ts'
import type { Memory } from '../context/memory.ts'
import { end } from '../context/outcome.ts'
import type { Ours } from '../ports/read-snapshot.ts'
import { guardedWrite, write } from '../writes/guarded-write.ts'
import { releasePods } from './release-pods.ts'

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
  await releasePods(world, memory, journal)
  const result = await write(world, leftAsItIs)
  if (result.is !== 'written') return
  end(world, memory, {
    kind: 'first-deployment-failed',
    because,
    reason: `${service} was left as it is.${memory.abortDetail ? ` ${memory.abortDetail}` : ''}`,
    next: ['Deploy again once the cause is mended: the next run starts from here.'],
    journal,
  })
}

/** Deletes the Service. @throws E_FORBIDDEN, E_WRITE_REFUSED, E_WRITE_CONTENDED, E_API_SILENT */
const remove = (world: World) =>
  guardedWrite(world, () => ({ send: world.cluster.deleteService, isDone: ({ service }) => service === undefined }), {
    attempts: 4,
  })
