import { firstOf } from '../ports/waiting.ts'
import type { Action } from './action-context.ts'

/** While evidence gathers, verdicts are looked at this often even if nothing else happens. */
const lookMs = 1_000

/** Until the cluster changes, something is notified, or the time is up; whichever comes first. */
export const wait: Action<{ do: 'wait'; atMostMs: number }> = async ({ atMostMs }, { world, snapshot }) => {
  await firstOf([
    (signal) => world.cluster.changed(snapshot, signal),
    world.notifier.next,
    (signal) => world.clock.sleep(Math.min(atMostMs, lookMs), signal),
  ])
}
