/** Events from two successive observations: what changed between them, reported once. Pure but for `look`, which reports and records them. */
import type { World } from '../context/context.ts'
import type { Memory, Observation } from '../context/memory.ts'
import { recordJudged } from '../context/record.ts'
import type { RolloutEvent } from '../ports/events.ts'
import type { Snapshot } from '../ports/ports.ts'
import { editorOf } from '../ports/read-snapshot.ts'
import { liveOf } from './live.ts'
import { observe } from './observe.ts'
import { heartbeat } from './standing.ts'

/** Observes, reports what is news, and remembers what was seen. */
export function look(world: World, memory: Memory, snapshot: Snapshot): Observation {
  const previous = memory.seen
  const now = observe({ world, memory, snapshot, previous })
  memory.seen = now
  recordJudged(world, previous, now)
  for (const event of announced({ previous, now, memory, snapshot, name: world.settings.service }))
    world.reporter.report(event)
  show(world, { now, memory, snapshot })
  return now
}

/** What only decorates changes no outcome. */
function show(world: World, sight: Pick<Turning, 'now' | 'memory' | 'snapshot'>): void {
  if (!world.show) return
  try {
    const state = liveOf(world, sight)
    if (state) world.show(state)
  } catch {
    // A view that breaks is not drawn.
  }
}

type Turning = {
  readonly previous: Observation | undefined
  readonly now: Observation
  readonly memory: Readonly<Memory>
  readonly snapshot: Snapshot
  /** Of the Service. */
  readonly name: string
}

/** During an abort nothing begins any more; a template of another client and a long wait are named in every stage. */
export function announced(turning: Turning): readonly RolloutEvent[] {
  const { now, memory } = turning
  if (!now.journal) return []
  const waits = heartbeat(turning, turning.previous)
  if (memory.abortBecause) return [...templateChanged(turning), ...waits]
  const begun = [...candidateMade(turning), ...startTroubled(turning)]
  return [...begun, ...templateChanged(turning), ...podsWarm(turning), ...waits]
}

function candidateMade({ previous, now: { candidate, journal }, memory }: Turning): readonly RolloutEvent[] {
  if (!candidate || journal?.stage !== 'deployed' || previous?.candidate?.name === candidate.name) return []
  const from = journal.stable[0]?.revision
  const changes = memory.deployment?.changes ?? []
  return [{ is: 'created', candidate: candidate.name, changes, ...(from ? { from } : {}) }]
}

function startTroubled({ previous, now: { trouble, candidate } }: Turning): readonly RolloutEvent[] {
  if (!candidate || !trouble || previous?.trouble?.text === trouble.text) return []
  return [{ is: 'starting', candidate: candidate.name, start: trouble.start }]
}

/** The other template is kept, however the rollout ends, and its Revision receives no traffic. */
function templateChanged({ previous, now, snapshot: { service }, name }: Turning): readonly RolloutEvent[] {
  const { foreignTemplate } = now
  if (!service || !foreignTemplate || previous?.foreignTemplate === foreignTemplate) return []
  return [
    {
      is: 'warning',
      code: 'W_TEMPLATE',
      message: `Another client changed the template of ${name}${editorOf(service, 'template')}.`,
      cure: 'That change is kept. This rollout continues with its own Revision; the Revision from the other template receives no traffic.',
    },
  ]
}

function podsWarm({ previous, now: { warm, candidate, atMs }, memory }: Turning): readonly RolloutEvent[] {
  const isNews = warm !== undefined && warm !== previous?.warm && warm.pods !== previous?.warm?.pods
  if (!candidate || !isNews) return []
  return [{ is: 'warm', revision: candidate.name, pods: warm.pods, afterMs: atMs - memory.pods.scaledAtMs }]
}
