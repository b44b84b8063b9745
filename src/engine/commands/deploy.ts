/** A rollout from its first look to its outcome. */
import { failure } from '../../errors/catalogue.ts'
import { isFloating } from '../../rollout/traffic.ts'
import { freshMemory, type Memory, type World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { openCluster, refusedWrite } from '../permissions/permissions.ts'
import { names } from '../ports/annotations.ts'
import type { Outcome } from '../ports/events.ts'
import { prepare, type Start } from '../preflight/prepare.ts'
import { drive } from '../run.ts'
import { claim, isOurs } from '../writes/claim.ts'
import { deadline } from '../writes/deadline.ts'
import { turnNow } from '../writes/lock.ts'
import { rehearse } from './dry-run.ts'
import { finishLeftover } from './finish-previous.ts'

/** So often is begun anew when others change the Service while it is looked at. */
const attempts = 4

/** @throws RolloutError for every refusal; nothing was touched then */
export async function rollOut(world: World): Promise<Outcome> {
  await openCluster(world, 'change')
  world.reporter.report({ is: 'target', ...world.cluster.target })
  const untilMs = world.clock.now() + world.settings.timeoutMs
  for (let edits = 0; edits < attempts; ) {
    const left = await finishLeftover(world, untilMs)
    if (left) return left
    const start = await prepare(world)
    if (start.is === 'unchanged') return unchanged(world, start.revision)
    announce(world, start)
    if (world.settings.dryRun) return rehearse(world, start)
    if (await begin(world, start)) return drive(world, memoryOf(world, start))
    // Another deploy that was faster is no edit: it is met like any that is found open.
    if (turnNow(world, world.cluster.snapshot()).is === 'free') edits++
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}

/** False when the Service is not as it was seen. */
const begin = (world: World, start: Exclude<Start, { is: 'unchanged' }>): Promise<boolean> =>
  start.is === 'create' ? create(world, start) : claim(world, start.journal, start.service)

function memoryOf(world: World, start: Exclude<Start, { is: 'unchanged' }>): Memory {
  world.reporter.report({ is: 'phase', phase: 'deploy' })
  const memory = freshMemory(world.clock)
  if (start.is === 'create') return memory
  memory.changes = start.changes
  memory.template = start.template
  memory.madeFor = start.service.generation
  return memory
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

/** False when there is a Service by now. */
async function create(world: World, { journal, template }: Extract<Start, { is: 'create' }>): Promise<boolean> {
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
  if (result.is === 'refused') throw await refusedWrite(world, result)
  return result.is === 'written' || isOurs(world)
}
