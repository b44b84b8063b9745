/** Turning points that are seen rather than made: told once, and noted where a wait or a hold begins with them. */
import type { Journal } from '../../rollout/model.ts'
import type { Memory, World } from '../context/context.ts'
import { editorOf } from '../context/last-editor.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { urlOf } from '../ports/read-snapshot.ts'
import { probe } from './probing.ts'

export type Sight = {
  readonly snapshot: Snapshot
  readonly journal: Journal
  readonly candidate?: RevisionView
  readonly inForce: boolean
  readonly warm: boolean
}

export function notice(world: World, memory: Memory, sight: Sight): void {
  // On the way back nothing begins any more.
  if (memory.abortBecause) return
  noticeCandidate(world, memory, sight)
  noticeTrouble(world, memory, sight)
  noticeTemplate(world, memory, sight)
  noticeWarmth(world, memory, sight)
  noticeHold(world, memory, sight)
}

function noticeCandidate(world: World, memory: Memory, { candidate, journal }: Sight): void {
  if (!candidate || memory.following === candidate.name || journal.stage === 'aborting') return
  memory.following = candidate.name
  const from = journal.stable[0]?.revision
  if (journal.stage === 'deployed')
    world.reporter.report({
      is: 'created',
      candidate: candidate.name,
      changes: memory.changes,
      ...(from ? { from } : {}),
    })
  // Told while it starts. Later lines are the app's daily talk; their last are kept, should it fail.
  world.cluster.follow(candidate.name, (line) => {
    if (!memory.isReady) world.reporter.report({ is: 'log', line })
  })
}

/** A first crash, a slow pull: said when it begins and when it changes, not at every look. */
function noticeTrouble(world: World, memory: Memory, { snapshot, candidate }: Sight): void {
  const { start } = snapshot
  if (!candidate || !start || start.is === 'starting') return
  const said = start.is === 'unseen' ? start.note : `${start.is} ${start.why.reason}`
  if (memory.saidOfStart === said) return
  memory.saidOfStart = said
  world.reporter.report({ is: 'starting', candidate: candidate.name, start })
}

/** Said once for each change of theirs. It is kept, whatever becomes of the rollout, and nobody is sent to what it made. */
export function noticeTemplate(
  world: World,
  memory: Memory,
  { snapshot: { service }, journal }: Pick<Sight, 'snapshot' | 'journal'>,
): void {
  // On the way back it is we who write it.
  if (!service || !journal.sent || journal.stage === 'claimed' || journal.stage === 'aborting') return
  const found = world.templates.fingerprint(service.template)
  if (found === journal.sent || found === memory.saidOfTemplate) return
  memory.saidOfTemplate = found
  world.reporter.report({
    is: 'warning',
    code: 'W_TEMPLATE',
    message: `The template of ${world.settings.service} was changed by someone else${editorOf(service, 'template')}.`,
    cure: 'It is kept; this rollout goes on with its own Revision, and sends nobody to the one that was made of it.',
  })
}

function noticeWarmth(world: World, memory: Memory, { snapshot, candidate, warm }: Sight): void {
  if (!candidate || !warm || memory.scaledFor < 0 || memory.saidWarmFor === memory.scaledFor) return
  memory.saidWarmFor = memory.scaledFor
  const pods = snapshot.revisions.get(candidate.name)?.replicas ?? 0
  if (memory.saidPods === pods) return
  memory.saidPods = pods
  world.reporter.report({ is: 'warm', revision: candidate.name, pods, afterMs: world.clock.now() - memory.scaledAtMs })
}

/** A hold counts from the moment the Route has taken the step. */
function noticeHold(world: World, memory: Memory, sight: Sight): void {
  const { journal, inForce, snapshot } = sight
  const step = journal.plan.steps[journal.step]
  if (journal.stage !== 'stepping' || !inForce || !step || memory.hold?.step === journal.step) return
  const atMs = world.clock.now()
  memory.hold = { step: journal.step, percent: step.percent, holdMs: step.holdMs, fromMs: atMs }
  memory.measurements = []
  const url = urlOf(snapshot, world.settings.tags.candidate)
  if (url && journal.candidate) probe(world, memory, { url, candidate: journal.candidate })
  world.reporter.report({
    is: 'in-force',
    percent: step.percent,
    afterMs: atMs - (memory.exposure.at(-1)?.fromMs ?? atMs),
    atMs,
  })
}
