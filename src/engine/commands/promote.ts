/** `promote`: a rollout in progress goes on before its hold is over, and one that was paused or left by a dead driver goes on here. */
import { failure } from '../../errors/catalogue.ts'
import { usualLimits } from '../../rollout/analysis/limits.ts'
import type { Journal } from '../../rollout/model.ts'
import { printRate } from '../../settings/kinds/units.ts'
import type { World } from '../context/context.ts'
import { observeKnative } from '../holding/knative.ts'
import { announceGoingOn } from '../holding/unheld.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { chooseEvidence } from '../preflight/choose-evidence.ts'
import { refuseLate, reportForecast } from '../preflight/forecast.ts'
import { turnNow, unreadJournal } from '../writes/await-turn.ts'
import { askDriver, refuseStepless } from './ask-driver.ts'
import { asDeployed, planOn } from './previous/as-deployed.ts'
import { resume } from './previous/take-over.ts'
import { reportPlan } from './report-plan.ts'

/**
 * Of a rollout that is alive its driver is asked to go on; one without a living driver is driven from here.
 * @throws E_NOT_THERE, E_JOURNAL, E_NOT_PAUSED, E_NO_HOLD, E_NO_STEP, E_RETURNING, E_NOT_TAKEN, E_GIVE_AGAIN, E_EVIDENCE, E_LATE
 */
export async function promote(world: World): Promise<Outcome> {
  const { service } = await openCluster(world, 'change')
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  world.reporter.report({ is: 'target', ...(await observeKnative(world)) })
  for (;;) {
    const outcome = await promoteNow(world)
    if (outcome !== 'changed') return outcome
  }
}

/** `changed`: it was paused meanwhile, or its driver is dead by now. */
async function promoteNow(world: World): Promise<Outcome | 'changed'> {
  const snapshot = world.cluster.snapshot()
  if (snapshot.service?.journal === 'unreadable') throw unreadJournal(world, snapshot)
  const turn = turnNow(world, snapshot)
  if (turn.is === 'free') throw failure('E_NOT_PAUSED', { service: world.settings.service })
  if (turn.is === 'alive') return askDriver(world, turn.journal)
  const { journal } = turn
  if (journal.stage !== 'paused') refuseStepless(world, journal)
  const going = asDeployed(world, journal)
  await announce(going, journal)
  return resume(going, turn.is === 'left' ? turn.driver : undefined)
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
  await announceGoingOn(world, journal)
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
