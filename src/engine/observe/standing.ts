/** What a rollout waits for at a moment, in the order of rollout/decide.ts. Pure. */
import type { Journal } from '../../rollout/model.ts'
import { beatMs } from '../context/heartbeat.ts'
import type { Memory, Observation } from '../context/memory.ts'
import type { Awaited, RolloutEvent } from '../ports/events.ts'
import type { Snapshot } from '../ports/ports.ts'
import { podsOf } from '../ports/read-snapshot.ts'

type Sight = { readonly now: Observation; readonly memory: Readonly<Memory>; readonly snapshot: Snapshot }
type Standing = { readonly on: Awaited; readonly forMs: number; readonly limitMs?: number }

/** Each time another 30 s of the same wait are over. */
export function heartbeat(sight: Sight, previous: Observation | undefined): readonly RolloutEvent[] {
  const { now } = sight
  const standing = standingOf(sight)
  if (!standing || previous?.wait.key !== now.wait.key) return []
  const { forMs } = standing
  const beforeMs = Math.max(0, forMs - (now.atMs - previous.atMs))
  return Math.floor(forMs / beatMs) > Math.floor(beforeMs / beatMs) ? [{ is: 'still-waiting', ...standing }] : []
}

/** What is waited for now, since when, and until when at most. */
export function standingOf(sight: Sight): Standing | undefined {
  const { journal, progress } = sight.now
  if (!journal) return undefined
  switch (progress.stage) {
    case 'deployed':
      return starting(sight.now, journal)
    case 'presented':
    case 'stepping':
      return onRoute(sight.now, journal) ?? holding(sight.now, journal) ?? entering(sight, journal)
    case 'aborting':
      return onRoute(sight.now, journal)
    default:
      return undefined
  }
}

function starting({ progress: { candidate: state, waitedMs: forMs }, candidate }: Observation, { plan }: Journal) {
  if (state !== 'starting') return undefined
  return {
    on: { is: 'ready', ...(candidate && { revision: candidate.name }) },
    forMs,
    limitMs: plan.limits.readyMs,
  } as const
}

const onRoute = ({ progress: { inForce, waitedMs: forMs } }: Observation, { plan }: Journal): Standing | undefined =>
  inForce ? undefined : { on: { is: 'route' }, forMs, limitMs: plan.limits.routeMs }

/** Without a verdict at its end a hold goes on for a while; with one the next step is waited for. */
function holding({ progress, judged }: Observation, { plan, step }: Journal): Standing | undefined {
  const { percent, holdMs } = plan.steps[step] ?? { percent: 0, holdMs: 0 }
  const { isHeld, heldMs: forMs, longestMs, request, verdict } = progress
  if (!isHeld || forMs >= longestMs || request === 'taken') return undefined
  if (forMs >= holdMs && isDecided.has(verdict)) return undefined
  const measured = judged?.analysis.sources ?? []
  return { on: { is: 'hold', percent, measured }, forMs, limitMs: forMs < holdMs ? holdMs : longestMs }
}

const isDecided: ReadonlySet<Observation['progress']['verdict']> = new Set(['passed', 'not-judged', 'not-asked'])

/** Before a step: stable, then pods, then the health check. */
function entering({ now, memory, snapshot }: Sight, { plan }: Journal): Standing | undefined {
  const { stableReady, scaled, warm, health, waitedMs: forMs } = now.progress
  const limitMs = plan.limits.readyMs
  if (!stableReady) return { on: { is: 'stable' }, forMs, limitMs }
  if (scaled && !warm) return { on: { is: 'pods', lacking: lackingIn(memory, snapshot) }, forMs, limitMs }
  return health === 'running' ? { on: { is: 'health' }, forMs } : undefined
}

/** Revisions that have fewer pods than the next step needs: stable may lack them as well as the candidate. */
export const lackingIn = ({ pods: { wanted } }: Readonly<Memory>, snapshot: Snapshot) =>
  Object.entries(wanted)
    .map(([revision, pods]) => ({ revision, pods: podsOf(snapshot, revision), wanted: pods }))
    .filter((each) => each.pods < each.wanted)
