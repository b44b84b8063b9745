import type { World } from '../context/context.ts'
import type { Memory } from '../context/memory.ts'
import { meansOf } from '../observe/reachability.ts'
import type { EvidenceSource, EvidenceTarget } from '../ports/ports.ts'

/**
 * Starts every source of evidence, once, from now to the end: gives the holds their evidence, and keeps the candidate from falling
 * asleep before its users come. Where no way leads to it nothing is measured, and that is no consent.
 */
export function measure(world: World, memory: Memory, target: EvidenceTarget): void {
  if (memory.candidate.isMeasured) return
  memory.candidate.isMeasured = true
  const start = ({ name, start }: EvidenceSource) =>
    start(
      target,
      (measurement) => {
        memory.hold?.measurements.push({ ...measurement, source: name })
        world.notifier.notify()
      },
      memory.background.signal,
    )
  // A source that breaks has nothing more to show, which the verdict says; the others go on.
  void meansOf(world, target)
    .then(({ sources }) => Promise.all(sources.map(async (source) => start(source))))
    .catch(() => undefined)
}
