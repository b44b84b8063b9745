/** A rollout from its first look to its outcome. */
import { failure } from '../errors/catalogue.ts'
import { isFloating } from '../rollout/traffic.ts'
import { claim } from './claim.ts'
import { drive } from './drive.ts'
import { rehearse } from './dry-run.ts'
import type { Outcome } from './events.ts'
import { deadline } from './journal.ts'
import { finishLeftover } from './leftover.ts'
import { names } from './marks.ts'
import { outcomeBefore } from './outcome.ts'
import { prepare, type Start } from './prepare.ts'
import { freshMemory, type World } from './world.ts'

/** @throws RolloutError for every refusal; nothing was touched then */
export async function rollOut(world: World): Promise<Outcome> {
  await world.cluster.open()
  world.reporter.report({ is: 'target', ...world.cluster.target })
  const left = await finishLeftover(world)
  if (left) return left
  const start = await prepare(world)
  if (start.is === 'unchanged') return unchanged(world, start.revision)
  announce(world, start)
  if (world.settings.dryRun) return rehearse(world, start)
  world.reporter.report({ is: 'phase', phase: 'deploy' })
  const memory = freshMemory(world.clock)
  if (start.is !== 'create' && start.template) memory.template = start.template
  if (start.is !== 'create') memory.changes = start.changes
  const { journal } = start
  await (start.is === 'create' ? create(world, start) : claim(world, journal))
  return drive(world, memory)
}

function unchanged(world: World, revision: string): Outcome {
  const outcome = outcomeBefore(world, {
    kind: 'unchanged',
    reason: `${revision} serves everyone already, and the template asked for is its own. No Revision was made.`,
    revision,
  })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

function announce(world: World, { journal }: Exclude<Start, { is: 'unchanged' }>): void {
  const { revisions } = world.cluster.snapshot()
  const images = Object.fromEntries(
    journal.stable.map(({ revision }) => [revision, revisions.get(revision)?.image ?? 'unknown image']),
  )
  world.reporter.report({
    is: 'plan',
    plan: journal.plan,
    stable: journal.stable,
    form: isFloating(journal.before) ? 'floating' : 'pinned',
    images,
  })
}

async function create(world: World, { journal, template }: Extract<Start, { is: 'create' }>): Promise<void> {
  const dated = { ...journal, deadlineMs: deadline(world, journal, 'readyMs') }
  const service = {
    template,
    labels: {},
    // Recorded with the write that sets it: after a failed start, too, the tag is ours to move.
    annotations: { [names.tags]: journal.tags.candidate },
    traffic: journal.intended,
    journal: dated,
    driver: world.driver,
  }
  const result = await world.cluster.createService(service)
  if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
  if (result.is === 'written') return
  const after = await world.cluster.reread(world.interrupt)
  if (after.service?.driver !== world.driver)
    throw failure('E_LOCKED', { service: world.settings.service, by: 'another process was faster' })
}
