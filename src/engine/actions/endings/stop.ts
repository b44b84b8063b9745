/** Outcomes that leave traffic as another client set it, or as it was when the API server stopped responding. A signal is no stop but an abort: app/process/signals.ts. */
import { commandText } from '../../../errors/command.ts'
import type { Foreign, Journal } from '../../../rollout/model.ts'
import { returned } from '../../../rollout/writes/back.ts'
import { stopped } from '../../../rollout/writes/handover.ts'
import { minuteText } from '../../context/advice.ts'
import type { World } from '../../context/context.ts'
import type { Memory } from '../../context/memory.ts'
import { end } from '../../context/outcome.ts'
import type { ServiceView, Snapshot } from '../../ports/ports.ts'
import { editorOf, journalIn, revisionFacts, routeTrouble } from '../../ports/read-snapshot.ts'
import { firstOf } from '../../ports/waiting.ts'
import { guardedWrite } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { endHold } from '../steps/hold.ts'
import { releasePods } from './release-pods.ts'

export const stop: Action<{ do: 'stop'; because: Foreign }> = async ({ because }, { world, memory, snapshot }) => {
  endHold(world, memory)
  const journal = journalIn(snapshot)
  if (because === 'traffic' && journal) await standDown(world, memory, journal)
  end(world, memory, {
    kind: 'stopped',
    because,
    reason: reasonOf(because, snapshot, world),
    next: nextOf(because, world),
    ...(journal ? { journal } : {}),
  })
}

/**
 * Nothing is driven any longer; the journal stays, so that `abort` still knows the way back. Written again while our mark is
 * there: left behind, it would look like a rollout that goes on.
 * @throws E_API_SILENT
 */
async function standDown(world: World, memory: Memory, journal: Journal): Promise<void> {
  await releasePods(world, memory, journal)
  const isMarked = ({ service }: Snapshot) => service?.driver === world.driver
  const send = () => world.cluster.writeService({ driver: world.driver, set: stopped(journal) })
  await guardedWrite(world, (now) => (isMarked(now) ? { send, isDone: (then) => !isMarked(then) } : undefined), {
    onRefusal: () => 'over',
  })
}

export const giveUp: Action<{ do: 'give-up'; because: 'api-silent' | 'route-stuck' }> = async (
  { because },
  { world, memory },
) => {
  if (because === 'api-silent' && (await answers(world))) return
  uncertain(world, memory, { because })
}

const lastWordMs = 5_000

/** A process that was suspended has heard nothing either, and may have been taken over: it asks before it reports silence. */
const answers = ({ cluster, clock }: World): Promise<boolean> =>
  firstOf([
    (signal) => clock.sleep(lastWordMs, signal).then(() => false),
    (signal) =>
      cluster.reread(signal).then(
        () => true,
        () => false,
      ),
  ])

type Doubt = {
  readonly because: 'api-silent' | 'route-stuck' | 'error'
  readonly detail?: string
  /** A sentence, and from the next line on what is to be pasted. */
  readonly cure?: string
}

/** The last that was confirmed, and both ways to make sure: ours, and one that needs nothing but kubectl. */
export function uncertain(world: World, memory: Memory, { because, detail, cure }: Doubt): void {
  const snapshot = world.cluster.snapshot()
  const { service, namespace } = world.cluster.target
  const journal = journalIn(snapshot)
  const byHand = journal
    ? [`kubectl patch ksvc ${service} -n ${namespace} --type json -p '${handPatch(journal, snapshot)}'`]
    : []
  end(world, memory, {
    kind: 'uncertain',
    because,
    reason: detail ?? (because === 'route-stuck' ? stuckText(snapshot) : reasons[because]),
    next: [
      commandText({ verb: 'abort', service, namespace }),
      ...byHand,
      ...(journal ? [untilWhen(journal)] : []),
      ...(cure ? [cure] : []),
    ],
    ...(journal ? { journal } : {}),
  })
}

/** How long traffic stays where it is if nobody does anything. */
const untilWhen = ({ deadlineMs }: Journal): string =>
  `Otherwise the next deploy, or \`recover\`, returns traffic, from ${minuteText(Math.ceil(deadlineMs / minuteMs) * minuteMs)} on.`

const minuteMs = 60_000

const reasons = {
  'api-silent': 'The API server has not responded for 60 s.',
  error: 'Could not return traffic to stable.',
} as const

/** In the words of the Route; where it has none, what it usually waits for. */
const stuckText = ({ route }: Snapshot): string => {
  const why = routeTrouble(route)
  const set = 'Traffic was set to stable, but the Route does not apply it'
  return why ? `${set}: ${why}.` : `${set} yet. It will as soon as every Revision in the list is ready.`
}

const handPatch = (journal: Journal, snapshot: Snapshot): string =>
  JSON.stringify([{ op: 'replace', path: '/spec/traffic', value: returned(journal, revisionFacts(snapshot)).traffic }])

function reasonOf(because: Foreign, { service }: Snapshot, world: World): string {
  if (because === 'deleted') return `Another client ${service ? 'is deleting' : 'deleted'} ${world.settings.service}.`
  if (because === 'driver') return `Another rollout of ${world.settings.service} took over${jobOf(service)}.`
  return `Another client changed the traffic of ${world.settings.service}${editorOf(service, 'traffic')}. That change is kept.`
}

function jobOf(service: ServiceView | undefined): string {
  const journal = service?.journal
  return journal && journal !== 'unreadable' && journal.job?.url ? `: ${journal.job.url}` : ''
}

const nextOf = (because: Foreign, world: World): readonly string[] =>
  because === 'traffic'
    ? [`To return traffic to stable: ${commandText({ verb: 'abort', ...world.cluster.target })}`]
    : []
