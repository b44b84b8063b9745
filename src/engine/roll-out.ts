/** A rollout from its first look to its outcome. */
import { failure } from '../errors/catalogue.ts'
import type { Journal } from '../rollout/model.ts'
import { isFloating } from '../rollout/traffic.ts'
import { drive } from './drive.ts'
import { rehearse } from './dry-run.ts'
import type { Outcome } from './events.ts'
import { deadline } from './journal.ts'
import { awaitTurn } from './lock.ts'
import { names } from './marks.ts'
import { outcomeBefore } from './outcome.ts'
import type { Reporter } from './ports.ts'
import { prepare, type Start } from './prepare.ts'
import { takeOver } from './take-over.ts'
import { freshMemory, type Memory, type World } from './world.ts'

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
  follow(world, memory)
  return drive(world, memory)
}

/** What a dead driver left is brought to an ending first; then the Service is as good as any. An ending that is no ending stops us too. */
async function finishLeftover(world: World): Promise<Outcome | undefined> {
  const turn = await awaitTurn(world)
  if (turn.is !== 'left') return undefined
  world.reporter.report({
    is: 'note',
    text: `An earlier rollout (${turn.journal.id}) was left at stage ${turn.journal.stage}; it is brought to an end first.`,
  })
  const outcome = await takeOver({ ...world, reporter: withoutEnding(world.reporter) }, turn, 'driver-died')
  return outcome.kind === 'stopped' || outcome.kind === 'uncertain' ? outcome : undefined
}

/** Endings of earlier rollouts are news, not ours. */
const withoutEnding = (reporter: Reporter): Reporter => ({
  report: (event) => reporter.report(event.is === 'ended' ? { is: 'note', text: event.outcome.reason } : event),
})

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

/** Journal, driver and label before anything else: from here on a successor knows the way. @throws E_LOCKED */
async function claim(world: World, journal: Journal): Promise<void> {
  const generation = world.cluster.snapshot().service?.generation
  const set = {
    journal: { ...journal, deadlineMs: deadline(world, journal, 'readyMs') },
    driver: world.driver,
    active: true,
  }
  const result = await world.cluster.writeService({
    driver: null,
    set,
    ...(generation === undefined ? {} : { generation }),
  })
  if (result.is === 'written') return
  if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
  const after = await world.cluster.reread(world.interrupt)
  if (after.service?.driver !== world.driver)
    throw failure('E_LOCKED', { service: world.settings.service, by: 'another process was faster' })
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

/** An interrupt from outside is noted at once and rings, whatever is being waited for. */
function follow(world: World, memory: Memory): void {
  const interrupted = () => {
    memory.abortBecause ??= 'cancelled'
    world.wakeup.wake()
  }
  if (world.interrupt.aborted) interrupted()
  else world.interrupt.addEventListener('abort', interrupted, { once: true })
}
