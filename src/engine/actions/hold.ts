import type { Memory, World } from '../context/context.ts'
import { analyse } from '../observe/observe.ts'

/** Closes the hold that is on, if any: its result is kept for the summary and its measurements are let go. */
export function endHold(world: World, memory: Memory): void {
  const { hold } = memory
  if (!hold) return
  const result = { percent: hold.percent, heldMs: world.clock.now() - hold.fromMs, ...analyse(world, memory) }
  memory.steps.push(result)
  memory.hold = undefined
  memory.measurements = []
  if (hold.holdMs > 0) world.reporter.report({ is: 'step-ended', result })
}
