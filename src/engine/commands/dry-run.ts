/** A rollout on paper: each write it would send, sent with dryRun=All where the API server can judge it. Nothing is stored. */
import type { Journal, TrafficTarget } from '../../rollout/model.ts'
import { pinned, promoted, split } from '../../rollout/traffic.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import type { Outcome } from '../ports/events.ts'
import type { NewService, ServiceChange } from '../ports/ports.ts'
import type { Start } from '../preflight/prepare.ts'

export async function rehearse(world: World, start: Exclude<Start, { is: 'unchanged' }>): Promise<Outcome> {
  if (start.is === 'create')
    await tryCreate(world, {
      template: start.template,
      labels: {},
      annotations: {},
      traffic: start.journal.intended,
      journal: start.journal,
      driver: world.driver,
    })
  else for (const write of writesOf(world, start)) await tryWrite(world, write)
  const outcome = outcomeBefore(world, {
    kind: 'unchanged',
    reason: 'Dry run: the plan and its writes are above. Nothing was changed.',
  })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

type Write = { readonly what: string; readonly set: ServiceChange['set'] }

/** The writes in order. The candidate's name is a forecast where it does not exist yet. */
function writesOf(world: World, { journal, service, template }: Extract<Start, { is: 'roll-out' }>): readonly Write[] {
  const candidate = journal.candidate ?? forecast(world)
  const known = { ...journal, candidate }
  const write = (
    what: string,
    traffic: readonly TrafficTarget[],
    next: Partial<Journal>,
    rest: Partial<ServiceChange['set']> = {},
  ): Write => ({
    what,
    set: { traffic, journal: { ...known, ...next, intended: traffic }, ...rest },
  })
  const steps = journal.plan.steps.map(({ percent }, step) =>
    write(`Shift ${percent} % to ${candidate}`, split(known, percent), { stage: 'stepping', step }),
  )
  const end: Write = {
    what: `Promote ${candidate}`,
    set: {
      traffic: promoted(known, 'pinned', world.settings.keepPrevious),
      journal: null,
      driver: null,
      active: false,
    },
  }
  return [
    write('Claim', service.traffic, { stage: 'claimed' }, { driver: world.driver, active: true }),
    write('Deploy', pinned(journal.before, journal.floating), { stage: 'deployed' }, template ? { template } : {}),
    write(`Tag ${candidate} at 0 %`, split(known, 0), { stage: 'presented' }),
    ...steps,
    ...(journal.plan.ending === 'promote' ? [end] : []),
  ]
}

/** Knative's automatic name: the Service's and the Configuration's next generation in five digits. */
function forecast(world: World): string {
  const generation = (world.cluster.snapshot().configuration?.generation ?? 0) + 1
  return `${world.settings.service}-${String(generation).padStart(5, '0')}`
}

async function tryWrite(world: World, { what, set }: Write): Promise<void> {
  const service = world.cluster.snapshot().service
  const change: ServiceChange = {
    driver: service?.driver ?? null,
    set,
    ...(service ? { generation: service.generation } : {}),
  }
  const result = await world.cluster.writeService(change, { dryRun: true })
  world.reporter.report({
    is: 'would-write',
    what,
    ...world.cluster.preview(change),
    answer: result.is === 'refused' ? result.message : result.is,
  })
}

async function tryCreate(world: World, service: NewService): Promise<void> {
  const result = await world.cluster.createService(service, { dryRun: true })
  world.reporter.report({
    is: 'would-write',
    what: 'Create the Service',
    ...world.cluster.preview(service),
    answer: result.is === 'refused' ? result.message : result.is,
  })
}
