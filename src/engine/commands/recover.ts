/**
 * One Service of a sweep, brought to an ending if nobody else will: what a dead driver left, and a pause that got no word in
 * its time. Judged again from the Service as it is now: since the list was made, somebody may have come.
 */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { openCluster, refusedWrite } from '../permissions/permissions.ts'
import type { Fate, Outcome } from '../ports/events.ts'
import type { ServiceView } from '../ports/ports.ts'
import { type Marks, turnOf } from '../writes/lock.ts'
import { whyLeft } from './finish-previous.ts'
import { resume, takeOver } from './take-over.ts'

/** @throws RolloutError for every refusal: E_LOCKED when somebody was faster, E_WRITE_REFUSED, E_API_* */
export async function recover(world: World): Promise<Fate> {
  const { service } = await openCluster(world, 'change')
  if (!service) return { is: 'gone' }
  const need = needNow(world, service)
  if (isLeftAlone(need)) return fateAlone(need)
  switch (need.is) {
    case 'stray':
      return unmark(world, service)
    case 'unreadable':
      return { is: 'ended', outcome: unreadable(world) }
    case 'left':
      return { is: 'ended', outcome: await bringToEnd(world, need) }
  }
}

const needNow = (world: World, marks: Marks): Need =>
  needOf(marks, {
    serverNowMs: world.cluster.serverNow(),
    driver: world.driver,
    ...(world.job ? { job: world.job } : {}),
  })

/** What the deploy asked of its steps travelled in the plan; all else is this run's own. */
function bringToEnd(world: World, { journal, driver, way }: Extract<Need, { is: 'left' }>): Promise<Outcome> {
  const { settings } = world
  const asked = { tags: journal.tags, analysis: { ...settings.analysis, ...journal.plan.evidence } }
  const scene = { ...world, settings: { ...settings, ...asked } }
  return way === 'on' ? resume(scene) : takeOver(scene, driver, whyLeft(journal))
}

/** A label, or a driver's mark, without any rollout: it would be found for ever, and keep every deploy out. */
async function unmark(world: World, { driver }: ServiceView): Promise<Fate> {
  const change = { driver: driver ?? null, set: { driver: null, active: false } }
  const result = await world.cluster.writeService(change)
  if (result.is === 'written') return { is: 'unmarked' }
  if (result.is === 'refused') throw await refusedWrite(world, result)
  throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
}

function unreadable(world: World): Outcome {
  const { service, namespace } = world.cluster.target
  return {
    ...outcomeBefore(world, { kind: 'uncertain', reason: 'Its journal cannot be read, so nobody may go on by it.' }),
    because: 'error',
    next: [`Look at annotation kn-rollout.dev/rollout: kubectl get ksvc ${service} -n ${namespace} -o yaml`],
  }
}

/** What a Service that bears a mark of a rollout needs of whoever sweeps: judged from its marks alone. Pure. */

/** Alive, a pause that may still get its word, or stopped by another hand whose traffic is kept. */
type LeftAlone = { readonly is: 'alive' | 'waiting' | 'kept'; readonly journal: Journal }

export type Need =
  | LeftAlone
  /** Nobody can go on by it, and nobody shall guess. */
  | { readonly is: 'unreadable' }
  /** A mark without a rollout. */
  | { readonly is: 'stray' }
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string; readonly way: 'back' | 'on' }

/** Who asks. A driver mark of its own is that of an attempt that was cut off. */
export type Asker = { readonly serverNowMs: number; readonly driver: string; readonly job?: Journal['job'] }

export function needOf({ journal, driver }: Marks, asker: Asker): Need {
  if (journal === undefined) return { is: 'stray' }
  if (journal === 'unreadable') return { is: 'unreadable' }
  const left = { is: 'left', journal, way: wayOf(journal), ...(driver === undefined ? {} : { driver }) } as const
  if (driver === asker.driver) return left
  switch (turnOf({ journal, driver }, asker).is) {
    case 'taken':
      return { is: 'alive', journal }
    case 'paused':
      return { is: 'waiting', journal }
    case 'left':
      return left
    case 'free':
      // Without a driver it has stopped, or somebody took the driver's mark away.
      return journal.stage === 'stopped' ? { is: 'kept', journal } : left
  }
}

export const isLeftAlone = (need: Need): need is LeftAlone =>
  need.is === 'alive' || need.is === 'waiting' || need.is === 'kept'

export const fateAlone = ({ is, journal }: LeftAlone): Fate =>
  is === 'kept' ? { is } : { is, untilMs: journal.deadlineMs }

const wayOf = ({ stage, plan }: Journal): 'back' | 'on' =>
  stage === 'paused' && plan.onPauseTimeout === 'promote' ? 'on' : 'back'
