/** `promote`: a rollout that was paused goes on. */
import { failure } from '../../errors/catalogue.ts'
import { usualLimits } from '../../rollout/analysis/limits.ts'
import type { Journal } from '../../rollout/model.ts'
import { printRate } from '../../settings/units.ts'
import type { World } from '../context/context.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { chooseEvidence } from '../preflight/choose-evidence.ts'
import { refuseLate, reportForecast } from '../preflight/forecast.ts'
import { unreadJournal } from '../writes/await-turn.ts'
import { asDeployed, planOn } from './as-deployed.ts'
import { reportPlan } from './report-plan.ts'
import { resume } from './take-over.ts'

/** Goes on with a paused rollout. @throws E_NOT_THERE, E_JOURNAL, E_NOT_PAUSED, E_GIVE_AGAIN, E_EVIDENCE, E_LATE */
export async function promotePaused(world: World): Promise<Outcome> {
  const { service } = await openCluster(world, 'change')
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  const { journal } = service
  if (journal === 'unreadable') throw unreadJournal(world, world.cluster.snapshot())
  if (journal?.stage !== 'paused') throw failure('E_NOT_PAUSED', { service: world.settings.service })
  world.reporter.report({ is: 'target', ...world.cluster.target })
  const going = asDeployed(world, journal)
  await announce(going, journal)
  return resume(going)
}

/** The rest of the plan, and what each of its steps must show. @throws E_EVIDENCE, E_LATE */
async function announce(world: World, journal: Journal): Promise<void> {
  const measuring = await chooseEvidence(world, journal)
  const { pauseAt: _, ...rest } = planOn(world, journal.plan)
  const left = { ...rest, steps: rest.steps.slice(journal.step + 1) }
  reportPlan(world, journal, left)
  world.reporter.report(measuring)
  reportForecast(world, left)
  refuseLate(world, left)
  world.reporter.report({ is: 'note', text: `As in the deploy unless set: ${checksText(world)}.` })
}

const checksText = ({ settings: { analysis, health } }: World): string => {
  const { maxErrorRate, maxLatencyMs } = analysis
  return [
    `health-path ${health.path ?? '/'}`,
    maxErrorRate === undefined
      ? `max-error-rate ${printRate(usualLimits.maxErrorRate)} (default)`
      : `max-error-rate ${printRate(maxErrorRate)}`,
    ...(maxLatencyMs === undefined ? [] : [`max-latency ${maxLatencyMs} ms`]),
  ].join(', ')
}
