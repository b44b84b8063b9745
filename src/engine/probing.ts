import type { Memory, World } from './world.ts'

/** Probes the candidate from now to the end, once: gives the holds their evidence, and keeps it from falling asleep before its users come. */
export function probe(world: World, memory: Memory, url: string | undefined): void {
  if (memory.probing || url === undefined) return
  memory.probing = true
  const each: Parameters<World['probe']['start']>[1] = (measurement) => {
    memory.measurements.push(measurement)
    world.wakeup.wake()
  }
  void world.probe.start(url, each, memory.background.signal)
}
