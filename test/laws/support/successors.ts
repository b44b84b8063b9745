/** Who comes after the process of a story: after one that was killed, and after an ending that somebody has second thoughts of. */
import { abandon } from '../../../src/engine/commands/abort.ts'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import { promote } from '../../../src/engine/commands/promote.ts'
import { recover } from '../../../src/engine/commands/recover.ts'
import { rollBack } from '../../../src/engine/commands/rollback.ts'
import type { World } from '../../../src/engine/context/context.ts'
import { outcomeBefore } from '../../../src/engine/context/outcome.ts'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import type { Stage } from '../../stories/support/stage.ts'
import { enter, type Role } from './actor.ts'
import type { Story } from './story.ts'
import type { Witness } from './witness.ts'

export async function follow({ finisher, settings }: Story, stage: Stage, witness: Witness): Promise<void> {
  const { is, afterMs } = finisher
  const roles: Readonly<Record<typeof is, Role>> = {
    'post-step': { name: 'main', isPost: true, settings, work: (world) => abandon(world, 'own') },
    're-run': { name: 're-run', attempt: 2, settings, work: rollOut },
    'later-run': { name: 'later-run', settings, work: rollOut },
    abort: { name: 'abort', settings, work: (world) => abandon(world, 'anyone') },
    recover: { name: 'recover', settings, work: recovered },
  }
  await stage.scheduler.pass(afterMs)
  witness.say(`>>> ${is}`)
  await stage.scheduler.run(enter(stage, witness, roles[is]).end, is)
}

/** Whom a sweep finds nothing to do for is left as it was. */
async function recovered(world: World): Promise<Outcome> {
  const fate = await recover(world)
  return fate.is === 'ended' ? fate.outcome : outcomeBefore(world, { kind: 'unchanged', reason: fate.is })
}

type Hall = { readonly stage: Stage; readonly witness: Witness }

/** A pause is promoted as often as not, and some promotions are regretted. */
export async function afterwards(
  { seed, settings }: Story,
  { kind }: Outcome,
  { stage, witness }: Hall,
): Promise<void> {
  const verb =
    kind === 'paused' && seed % 2 === 0 ? 'promote' : kind === 'promoted' && seed % 3 === 0 ? 'rollback' : undefined
  if (verb === undefined) return
  witness.say(`>>> kn rollout ${verb}`)
  const work = verb === 'promote' ? promote : rollBack
  await stage.scheduler.run(enter(stage, witness, { name: verb, settings, work }).end, verb)
}
