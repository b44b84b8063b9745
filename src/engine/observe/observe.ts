/** From what is seen and remembered to what `decide` needs to know. */
import { type Analysis, judge } from '../../rollout/analysis.ts'
import type { Progress } from '../../rollout/decide.ts'
import type { Journal, Stage } from '../../rollout/model.ts'
import type { Memory, World } from '../context/context.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { candidateOf, isInForce, isReady, oursOf } from '../ports/read-snapshot.ts'
import { notice } from './announce.ts'

/** Nothing is worth waiting for any longer when the API server has not spoken for this long. */
export const silenceMs = 60_000

/** Facts for `decide`. Notes in `memory` when a wait or a hold begins, so that both are counted from what was seen. */
export function observe(world: World, memory: Memory, snapshot: Snapshot): Progress {
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return { ...nothing, foreign: ours }
  const { journal } = ours
  const candidate = candidateFor(world, memory, snapshot, journal)
  const nobodyToReturn = journal.stage === 'aborting' && journal.stable.length === 0
  const inForce = nobodyToReturn || isInForce(snapshot.route, journal.intended)
  const stableReady = journal.stable.every((share) => isReady(snapshot)(share.revision))
  const warm = Object.entries(memory.wanted).every(
    ([name, pods]) => (snapshot.revisions.get(name)?.replicas ?? 0) >= pods,
  )
  notice(world, memory, { snapshot, journal, inForce, warm, ...(candidate ? { candidate } : {}) })
  const next = journal.stage === 'stepping' ? journal.step + 1 : 0
  const scaled = memory.scaledFor >= next
  return {
    stage: journal.stage,
    step: journal.step,
    ...(memory.abortBecause ? { abortBecause: memory.abortBecause } : timedOut(world, memory, journal)),
    silent: world.cluster.silentMs() > silenceMs,
    candidate: isNeverMade(world, snapshot, { journal, candidate })
      ? 'never'
      : candidateState(snapshot, candidate, journal.stage),
    stableReady,
    inForce,
    scaled,
    warm,
    health: memory.health,
    heldMs: memory.hold ? world.clock.now() - memory.hold.fromMs : 0,
    verdict: analyse(world, memory).verdict,
    waitedMs: waitedMs(world, memory, `${journal.stage} ${journal.step} ${inForce} ${scaled} ${stableReady}`),
  }
}

const nothing: Progress = {
  stage: 'claimed',
  step: -1,
  silent: false,
  candidate: 'starting',
  stableReady: true,
  inForce: false,
  scaled: false,
  warm: false,
  health: 'not-run',
  heldMs: 0,
  verdict: 'inconclusive',
  waitedMs: 0,
}

export const candidateFor = (
  world: World,
  memory: Memory,
  snapshot: Snapshot,
  journal: Journal,
): RevisionView | undefined =>
  candidateOf(snapshot, journal, memory.template && { template: memory.template, templates: world.templates })

/** Of the step being held, so far. */
export function analyse(world: World, memory: Memory): Analysis {
  const { hold } = memory
  const heldMs = hold ? world.clock.now() - hold.fromMs : 0
  const measurements = hold ? memory.measurements.filter((each) => each.atMs >= hold.fromMs) : []
  const evidence = { sources: world.sources, measurements }
  return judge(evidence, world.settings.analysis, { heldMs, holdMs: hold?.holdMs ?? 0 })
}

/** A promotion that is decided is finished; any other stage ends when its time is up. */
const timedOut = (world: World, memory: Memory, journal: Journal): Pick<Progress, 'abortBecause'> =>
  world.clock.now() - memory.startedMs > journal.plan.limits.totalMs ? { abortBecause: 'timed-out' } : {}

type Awaited = { readonly journal: Journal; readonly candidate: RevisionView | undefined }

/** Another's template is the live one, its Revision is there, and none of ours: Knative makes none of a template that is gone. */
function isNeverMade({ templates }: World, snapshot: Snapshot, { journal, candidate }: Awaited): boolean {
  const { service, revisions } = snapshot
  const newest = revisions.get(service?.latestCreated ?? '')
  if (journal.stage !== 'deployed' || candidate || !service || !newest || journal.sent === undefined) return false
  const isTheirs = templates.fingerprint(service.template) !== journal.sent
  return isTheirs && templates.same(service.template, templates.of(newest))
}

/** With users on it, a candidate that is not ready any more has failed: its pods are gone, and the Route may be stuck with it. */
function candidateState(snapshot: Snapshot, candidate: RevisionView | undefined, stage: Stage): Progress['candidate'] {
  if (candidate?.ready.status === 'True') return 'ready'
  const isLost = stage === 'stepping' && candidate?.ready.status === 'False'
  return isLost || snapshot.start?.is === 'failed' ? 'failed' : 'starting'
}

function waitedMs(world: World, memory: Memory, key: string): number {
  const now = world.clock.now()
  if (memory.wait.key !== key) memory.wait = { key, fromMs: now }
  return now - memory.wait.fromMs
}
