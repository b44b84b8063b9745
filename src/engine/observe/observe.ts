/** From what is seen and remembered to what `decide` needs to know. Pure: it reads, and changes nothing. */
import type { Progress } from '../../rollout/decide.ts'
import type { Journal, Stage } from '../../rollout/model.ts'
import { sameTraffic } from '../../rollout/traffic/traffic.ts'
import { isOnGone, returned } from '../../rollout/writes/back.ts'
import type { World } from '../context/context.ts'
import type { Memory, Observation } from '../context/memory.ts'
import type { RevisionView, Snapshot, Start } from '../ports/ports.ts'
import {
  candidateOf,
  isInForce,
  isReady,
  isTemplateOfRollout,
  liveRevisionOf,
  oursOf,
  podsOf,
  requestFor,
  revisionFacts,
} from '../ports/read-snapshot.ts'
import { judgedOf } from './judged.ts'

/** Nothing is worth waiting for any longer when the API server has not spoken for this long. */
const silenceMs = 60_000

/** What it is read from; `previous` is the last observation, since when a wait is on is counted from there. */
export type Sight = {
  readonly world: World
  readonly memory: Readonly<Memory>
  readonly snapshot: Snapshot
  readonly previous: Observation | undefined
}

type Ours = Sight & {
  readonly atMs: number
  readonly journal: Journal
  readonly candidate: RevisionView | undefined
}

export function observe(sight: Sight): Observation {
  const { world, memory, snapshot, previous } = sight
  const atMs = world.clock.now()
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string')
    return { atMs, progress: { ...nothing, foreign: ours }, wait: previous?.wait ?? { key: '', fromMs: atMs } }
  const { journal } = ours
  const candidate = candidateFor(world, memory, snapshot, journal)
  const all = { ...sight, atMs, journal, candidate }
  const judged = memory.hold ? judgedOf(world, memory.hold, previous?.judged) : undefined
  const { wait, ...progress } = progressOf(all, judged?.analysis.verdict ?? 'not-asked')
  return {
    atMs,
    progress,
    wait,
    journal,
    ...(judged ? { judged } : {}),
    ...(candidate ? { candidate } : {}),
    ...reportedOf(all, progress),
  }
}

const nothing: Progress = {
  stage: 'claimed',
  step: -1,
  silent: false,
  candidate: 'starting',
  isFollowed: true,
  stableReady: true,
  isStranded: false,
  inForce: false,
  scaled: false,
  warm: false,
  health: 'not-run',
  tagHost: 'not-asked',
  isHeld: false,
  wasHeld: false,
  heldMs: 0,
  longestMs: 0,
  verdict: 'inconclusive',
  request: 'none',
  waitedMs: 0,
}

function progressOf(all: Ours, verdict: Progress['verdict']): Progress & { readonly wait: Observation['wait'] } {
  const { world, memory, snapshot, atMs, journal, candidate } = all
  const facts = revisionFacts(snapshot)
  const isGone = journal.stable.some(({ revision }) => !facts.exists(revision))
  const isOnNothing = isGone && journal.intended.some((target) => isOnGone(target, facts))
  const isStranded = isOnNothing && !sameTraffic(returned(journal, facts).traffic, journal.intended)
  const nobodyToReturn = journal.stage === 'aborting' && (journal.stable.length === 0 || isOnNothing)
  const inForce = nobodyToReturn || isInForce(snapshot.route, journal.intended)
  const stableReady = journal.stable.every((share) => isReady(snapshot)(share.revision))
  const scaled = memory.pods.scaledFor >= (journal.stage === 'stepping' ? journal.step + 1 : 0)
  const state = isNeverMade(all) ? 'never' : candidateState(snapshot, candidate, journal.stage)
  const wait = waitOf(all, `${journal.stage} ${journal.step} ${inForce} ${scaled} ${stableReady} ${state}`)
  return {
    stage: journal.stage,
    step: journal.step,
    ...(memory.abortBecause ? { abortBecause: memory.abortBecause } : timedOut(all)),
    silent: world.cluster.silentMs() > silenceMs,
    candidate: state,
    isFollowed: candidate === undefined || memory.candidate.followed === candidate.name,
    stableReady,
    isStranded,
    inForce,
    scaled,
    warm: isWarm(all),
    health: memory.candidate.health,
    tagHost: typeof memory.candidate.tagHost === 'string' ? memory.candidate.tagHost : 'known',
    isHeld: memory.hold?.step === journal.step,
    wasHeld: memory.lastHeld === journal.step,
    heldMs: memory.hold ? atMs - memory.hold.fromMs : 0,
    longestMs: memory.hold?.longestMs ?? 0,
    verdict,
    request: requestState(all),
    waitedMs: atMs - wait.fromMs,
    wait,
  }
}

const requestState = ({ world, snapshot, journal }: Ours): Progress['request'] => {
  if (journal.request?.step === journal.step) return 'taken'
  return requestFor(snapshot, journal, world.cluster.serverNow()) ? 'made' : 'none'
}

/** Stable without a pod has no users: it is given a moment to wake, and then nobody waits for it. */
function isWarm({ memory: { pods }, snapshot, journal, atMs }: Ours): boolean {
  const isLate = atMs - pods.scaledAtMs >= wakingMs
  return Object.entries(pods.wanted).every(([name, count]) => {
    const replicas = podsOf(snapshot, name)
    return replicas >= count || (replicas === 0 && name !== journal.candidate && isLate)
  })
}

/** What a small app needs to start, with a request that wakes it first. */
const wakingMs = 20_000

const waitOf = ({ previous, atMs }: Ours, key: string): Observation['wait'] =>
  previous?.wait.key === key ? previous.wait : { key, fromMs: atMs }

/** The process that deployed it saw which generation it became. */
export const candidateFor = (
  { templates }: World,
  { deployment }: Readonly<Memory>,
  snapshot: Snapshot,
  journal: Journal,
): RevisionView | undefined => candidateOf(snapshot, journal, deployment?.template && templates)

/** A promotion that is decided is finished; any other stage ends when its time is up. */
const timedOut = ({ atMs, memory, journal }: Ours): Pick<Progress, 'abortBecause'> =>
  atMs - memory.startedMs > journal.plan.limits.totalMs ? { abortBecause: 'timed-out' } : {}

/** Another client's template is the live one, its Revision is there, and none of ours: Knative makes none of a template that is gone. */
function isNeverMade({ world: { templates }, snapshot, journal, candidate }: Ours): boolean {
  const { service } = snapshot
  if (journal.stage !== 'deployed' || candidate || !service || journal.sent === undefined) return false
  return !isTemplateOfRollout(snapshot, journal, templates) && liveRevisionOf(snapshot, templates) !== undefined
}

/**
 * With users on it, a candidate that is not ready and has no pod that serves has failed once that has stood for a while: a pod that is
 * drained comes back. Before users its pods are asked as well: the Revision is ready as soon as one pod was for a moment, between two
 * crashes too.
 */
function candidateState({ start }: Snapshot, candidate: RevisionView | undefined, stage: Stage): Progress['candidate'] {
  const isReady = candidate?.ready.status === 'True'
  const fault = start && lacksRoom(start) ? 'without-room' : 'failed'
  if (stage === 'stepping') return isReady ? 'ready' : start?.isDown ? fault : 'starting'
  if (start?.is === 'failed') return fault
  return isReady && (start?.is !== 'healing' || start.serves) ? 'ready' : 'starting'
}

/** No node or no quota has room: no fault of its own. */
const lacksRoom = (start: Start): boolean =>
  (start.is === 'failed' || start.is === 'healing') &&
  (start.why.reason === 'Unschedulable' ||
    (start.why.reason === 'FailedCreate' && /exceeded quota/.test(start.why.message)))

/** What is only reported. Each stays as it was last seen, so that the same thing is not reported again. */
function reportedOf(all: Ours, progress: Progress): Partial<Observation> {
  const { previous } = all
  const trouble = troubleIn(all) ?? previous?.trouble
  const foreignTemplate = foreignTemplateIn(all) ?? previous?.foreignTemplate
  const warm = warmIn(all, progress) ?? previous?.warm
  return {
    ...(trouble ? { trouble } : {}),
    ...(foreignTemplate ? { foreignTemplate } : {}),
    ...(warm ? { warm } : {}),
  }
}

/** A first crash, a slow pull. Each crash is told, also of a candidate that has users: it costs them answers. */
function troubleIn({ snapshot: { start }, candidate }: Ours): Observation['trouble'] {
  if (!candidate || !start || start.is === 'starting') return undefined
  if (start.is === 'unseen') return { start, text: start.note }
  const { reason, message } = start.why
  return { start, text: `${start.is} ${reason === 'CrashLoopBackOff' ? message : reason}` }
}

/** On the way back it is we who write the template. */
function foreignTemplateIn({ world, snapshot: { service }, journal }: Ours): string | undefined {
  if (!service || !journal.sent || journal.stage === 'claimed' || journal.stage === 'aborting') return undefined
  const found = world.templates.fingerprint(service.template)
  return found === journal.sent ? undefined : found
}

function warmIn({ memory, candidate, previous }: Ours, { warm }: Progress): Observation['warm'] {
  const step = memory.pods.scaledFor
  if (!candidate || !warm || step < 0 || previous?.warm?.step === step) return undefined
  return { step, pods: candidate.replicas }
}
