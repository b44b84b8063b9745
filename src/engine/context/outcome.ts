/** The end of a rollout, put together from what is seen and remembered. */
import type { Journal, Share, TrafficTarget } from '../../rollout/model.ts'
import { mainOf, others, shareOf, sharesOf } from '../../rollout/traffic/traffic.ts'
import type { Outcome } from '../ports/events.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { candidateOf, isReady, servedIn, urlOf } from '../ports/read-snapshot.ts'
import type { World } from './context.ts'
import type { Memory } from './memory.ts'

export type Ending = Pick<Outcome, 'kind' | 'because' | 'reason' | 'next' | 'code'> & { readonly journal?: Journal }

/** Sets and reports the outcome. Once: the first ending stands. */
export function end(world: World, memory: Memory, ending: Ending): void {
  if (memory.outcome) return
  memory.outcome = outcomeOf(world, memory, ending)
  world.record?.({ is: 'ended', kind: ending.kind, atMs: world.clock.now() })
  world.reporter.report({ is: 'ended', outcome: memory.outcome })
}

function outcomeOf(world: World, memory: Memory, { journal, ...ending }: Ending): Outcome {
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  const traffic = servedIn(snapshot)
  const trouble = snapshot.start?.is === 'failed' || snapshot.start?.is === 'healing' ? snapshot.start.why : undefined
  const now = world.clock.now()
  return {
    ...ending,
    next: [...ending.next, ...leftOut(world, ending.kind, journal)],
    ...revisionsOf(snapshot, journal, traffic),
    ...(service?.url ? { url: service.url } : {}),
    traffic,
    ...optional('brings', bringsOf(snapshot, memory, journal)),
    ...(trouble && ending.kind !== 'promoted' ? { trouble } : {}),
    ...optional('health', memory.candidate.healthResult),
    steps: memory.steps,
    exposure: memory.exposure.map((each) => ({ ...each, toMs: Math.min(each.toMs, now) })),
    ...optional('answers', memory.answers),
    ...optional('metBefore', memory.exposure.length === 0 ? reached(journal) : undefined),
  }
}

type Names = Pick<Outcome, 'revision' | 'previousRevision' | 'copy' | 'candidateUrl' | 'percent'>

/** Candidate and stable by name, and which of them users are on. */
function revisionsOf(snapshot: Snapshot, journal: Journal | undefined, traffic: readonly TrafficTarget[]): Names {
  if (!journal) return { percent: 0 }
  const previousRevision = optional('previousRevision', mainOf(journal.stable))
  // A candidate that never became ready is not in the journal yet.
  const candidate = journal.candidate ?? candidateOf(snapshot, journal)?.name
  const copy = optional('copy', copyIn(traffic, journal.stable, candidate))
  if (candidate === undefined) return { ...previousRevision, ...copy, percent: 0 }
  // After an abort the tag may be on stable again, and its URL be that of the old code.
  const tagged = traffic.find(({ tag, revisionName }) => tag === journal.tags.candidate && revisionName === candidate)
  const url = optional('candidateUrl', tagged?.url)
  return { revision: candidate, ...previousRevision, ...copy, ...url, percent: shareOf(candidate, traffic) }
}

/** In the direction that users moved. By what the Revisions say: another process may have made the candidate. */
function bringsOf(snapshot: Snapshot, { deployment }: Memory, journal: Journal | undefined): Outcome['brings'] {
  const candidate = journal && candidateOf(snapshot, journal)
  if (!candidate) return undefined
  const stable = snapshot.revisions.get(mainOf(journal.stable) ?? '')
  const [from, to] = journal.isRollback ? [candidate, stable] : [stable, candidate]
  const image = { ...optional('from', from && imageOf(from)), ...optional('to', to && imageOf(to)) }
  return { ...optional('from', from?.name), image, changes: deployment?.changes ?? [] }
}

/** With its digest, where Knative has resolved one and there is but one container: a tag may have been overwritten. */
function imageOf({ image, digests }: RevisionView): string | undefined {
  const [digest, ...others] = Object.values(digests).flatMap((each) => /@sha256:\w+$/.exec(each)?.[0] ?? [])
  return image && digest && others.length === 0 && !image.includes('@') ? `${image}${digest}` : image
}

/** What serves all users and is neither stable nor the candidate was made by restoring the template of stable. */
function copyIn(
  traffic: readonly TrafficTarget[],
  stable: readonly Share[],
  candidate: string | undefined,
): Outcome['copy'] {
  const [only, ...more] = sharesOf(traffic)
  const of = mainOf(stable)
  if (!only || more.length > 0 || of === undefined || only.revision === candidate) return undefined
  return stable.some(({ revision }) => revision === only.revision) ? undefined : { revision: only.revision, of }
}

/** After these no rollout is open that would put back what was left out of the traffic. */
const hasClosed: ReadonlySet<Outcome['kind']> = new Set(['promoted', 'split', 'aborted', 'rolled-back'])

const leftOut = (world: World, kind: Outcome['kind'], journal: Journal | undefined): readonly string[] =>
  journal && hasClosed.has(kind) ? parkedTags(world.cluster.snapshot(), journal, world.cluster.target) : []

/** The percent that the journal had come to, if any user met it. */
const reached = (journal: Journal | undefined): number | undefined =>
  journal?.plan.steps[journal.step]?.percent || undefined

/** An ending before anything was claimed. */
export function outcomeBefore(
  world: World,
  { revision, ...ending }: { kind: Outcome['kind']; reason: string; revision?: string },
): Outcome {
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  const traffic = servedIn(snapshot)
  return {
    ...ending,
    next: [],
    ...(revision ? { revision } : {}),
    ...(service?.url ? { url: service.url } : {}),
    ...optional('candidateUrl', urlOf(snapshot, world.settings.tags.candidate)),
    traffic,
    percent: revision ? shareOf(revision, traffic) : 0,
    steps: [],
    exposure: [],
  }
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V })

/** `hello-00041`, or of several `hello-00041 (60 %), hello-00040 (40 %)`. */
export const shareText = (shares: readonly Share[]): string =>
  shares.length === 1
    ? (shares[0]?.revision ?? '')
    : shares.map(({ revision, percent }) => `${revision} (${percent} %)`).join(', ')

type Place = { readonly service: string; readonly namespace: string }

/**
 * A target of another client whose Revision is not ready blocks the whole Route, so it is left out while that lasts.
 * @returns a sentence and a command for each tag that is still out. An entry without a tag had no URL to lose.
 */
function parkedTags(snapshot: Snapshot, journal: Journal, place: Place): readonly string[] {
  const { service } = snapshot
  if (!service) return []
  const isThere = (target: TrafficTarget) => service.traffic.some(({ tag }) => tag === target.tag)
  return others(journal)
    .filter((target) => target.tag !== undefined && !isThere(target) && !isReady(snapshot)(target.revisionName))
    .map(({ tag, revisionName = '@latest' }) =>
      [
        `The tag ${tag} was removed from the traffic list: ${revisionName} is not ready, and one such entry blocks the whole Route.`,
        `To add it again once the Revision is ready: kn service update ${place.service} -n ${place.namespace} --tag ${revisionName}=${tag}`,
      ].join(' '),
    )
}
