import type { Measurement } from '../../rollout/model.ts'
import type { Memory, World } from '../context/context.ts'
import { meansOf } from './reachability.ts'

export type Asked = { readonly url: string; readonly candidate: string }

/**
 * Probes the candidate from now to the end, once: gives the holds their evidence, and keeps it from falling asleep before its
 * users come. Where no way leads to it nothing is measured, and that is no consent.
 */
export function probe(world: World, memory: Memory, asked: Asked): void {
  if (memory.probing) return
  memory.probing = true
  const each = (measurement: Measurement) => {
    memory.measurements.push(measurement)
    world.notifier.notify()
  }
  const { signal } = memory.background
  void meansOf(world, asked).then(
    (means) => means.probe.start(asked.url, each, signal),
    () => undefined,
  )
}
