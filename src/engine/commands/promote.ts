/** `promote`: a rollout that was paused goes on. */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import { isFloating } from '../../rollout/traffic.ts'
import type { World } from '../context/context.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { unreadJournal } from '../writes/await-turn.ts'
import { asDeployed, planOn } from './as-deployed.ts'
import { resume } from './take-over.ts'

/** Goes on with a paused rollout. @throws E_NOT_THERE, E_JOURNAL, E_NOT_PAUSED, E_GIVE_AGAIN */
export async function promotePaused(world: World): Promise<Outcome> {
  const { service } = await openCluster(world, 'change')
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  const { journal } = service
  if (journal === 'unreadable') throw unreadJournal(world, world.cluster.snapshot())
  if (journal?.stage !== 'paused') throw failure('E_NOT_PAUSED', { service: world.settings.service })
  world.reporter.report({ is: 'target', ...world.cluster.target })
  const going = asDeployed(world, journal)
  announce(going, journal)
  return resume(going)
}

/** The rest of the plan, and what each of its steps must show. */
function announce(world: World, { plan, step, stable, before }: Journal): void {
  const { revisions } = world.cluster.snapshot()
  const images = Object.fromEntries(stable.map(({ revision }) => [revision, revisions.get(revision)?.image ?? '']))
  const form = isFloating(before) ? 'floating' : 'pinned'
  const { pauseAt: _, ...rest } = planOn(world, plan)
  world.reporter.report({ is: 'plan', plan: { ...rest, steps: rest.steps.slice(step + 1) }, stable, form, images })
  world.reporter.report({ is: 'note', text: `As in the deploy unless set: ${checksText(world)}.` })
}

const checksText = ({ settings: { analysis, health } }: World): string => {
  const { maxErrorRate, maxLatencyMs } = analysis
  return [
    `health-path ${health.path ?? '/'}`,
    maxErrorRate === undefined
      ? 'no max-error-rate'
      : `max-error-rate ${Number((maxErrorRate * 100).toPrecision(6))} %`,
    ...(maxLatencyMs === undefined ? [] : [`max-latency ${maxLatencyMs} ms`]),
  ].join(', ')
}
