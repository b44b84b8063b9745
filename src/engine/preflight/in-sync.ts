/** Nothing is decided on statuses that tell of before: Knative's controllers may be late. */
import { failure } from '../../errors/catalogue.ts'
import type { Access, World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'

/** What someone has just written is taken up within this, as a rule. */
const usualMs = 2_000
/** A controller that died is followed by the next once its lease of a minute is over (knative.dev/pkg/leaderelection). */
const longestMs = 90_000

/**
 * Waits until the statuses tell of the Service as it is; an interrupt ends the wait.
 * @throws E_NOT_IN_SYNC after a minute and a half
 */
export async function inSync(world: Access & Pick<World, 'interrupt' | 'reporter'>): Promise<void> {
  const { service } = world.cluster.target
  if (await until(world, isInSync, usualMs)) return
  world.reporter.report({
    is: 'note',
    text: `Knative has not processed the last change of ${service} yet. Waiting for at most ${longestMs / 1_000} s`,
  })
  if (await until(world, isInSync, longestMs, world.interrupt)) return
  if (!world.interrupt.aborted) throw failure('E_NOT_IN_SYNC', { service, seconds: (usualMs + longestMs) / 1_000 })
}

const notYet: ReadonlySet<string | undefined> = new Set(['NotObserved', 'OutOfDate'])

/**
 * Of a Configuration that lags its Service says OutOfDate (serving pkg/reconciler/service, MarkConfigurationNotReconciled). One that is
 * ready for the first time is named by no controller until the Configuration's comes to it.
 */
export const isInSync = ({ service, revisions }: Snapshot): boolean => {
  if (service === undefined) return true
  const isUnnamed =
    service.latestReady === undefined && [...revisions.values()].some(({ ready }) => ready.status === 'True')
  return !(isUnnamed || notYet.has(service.ready.reason) || notYet.has(service.configurationsReady.reason))
}
