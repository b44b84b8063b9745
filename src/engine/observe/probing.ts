import type { Memory, World } from '../context/context.ts'
import type { EvidenceSource, EvidenceTarget } from '../ports/ports.ts'
import { meansOf } from './reachability.ts'

export type Asked = EvidenceTarget

/**
 * Starts every source of evidence, once, from now to the end: gives the holds their evidence, and keeps the candidate from falling
 * asleep before its users come. Where no way leads to it nothing is measured, and that is no consent.
 */
export function probe(world: World, memory: Memory, target: EvidenceTarget): void {
  if (memory.measuring) return
  memory.measuring = true
  const start = ({ name, start }: EvidenceSource) =>
    start(
      target,
      (measurement) => {
        memory.measurements.push({ ...measurement, source: name })
        world.notifier.notify()
      },
      memory.background.signal,
    )
  // A source that breaks has nothing more to show, which the verdict says; the others go on.
  void meansOf(world, target)
    .then(({ sources }) => Promise.all(sources.map(async (source) => start(source))))
    .catch(() => undefined)
}
