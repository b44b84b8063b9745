/**
 * Pods before users: the candidate is raised to its coming share of stable's pods, stable is held at what it has.
 * By min-scale on the Revision objects, which the autoscaler follows since Knative 1.21. A Revision carries no mark of its driver (any
 * annotation of ours would restart its pods): the guards of that write are the Revision itself and the value that was seen, and
 * whether the rollout was still ours is looked at afterwards.
 */
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Journal } from '../../rollout/model.ts'
import { type MinScale, podsBefore } from '../../rollout/scale.ts'
import type { World } from '../context/context.ts'
import { neverAborted, until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import { guardedWrite } from '../writes/guarded-write.ts'
import type { Action } from './action.ts'

export const scale: Action<{ do: 'scale'; step: number }> = async ({ step }, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  memory.pods.scaledFor = step
  memory.pods.scaledAtMs = world.clock.now()
  memory.pods.stablePods = Math.max(memory.pods.stablePods, podsOf(snapshot, journal))
  if (!world.may.patchRevisions) return
  const percent = journal.plan.steps[step]?.percent ?? 0
  const { stablePods } = memory.pods
  memory.pods.wanted = podsBefore(journal, { percent, stablePods }, (name) => snapshot.revisions.get(name))
  await Promise.all(Object.entries(memory.pods.wanted).map(([name, pods]) => raise(name, pods, world)))
}

/** Holds a Revision at `pods` or more, where it is not held there already. */
export async function raise(name: string, pods: number, world: World): Promise<void> {
  const revision = world.cluster.snapshot().revisions.get(name)
  if (Number(revision?.minScale ?? 0) >= pods) return
  if (await setMinScale(world, name, String(pods)))
    world.reporter.report({ is: 'scaling', revision: name, from: revision?.replicas ?? 0, to: pods })
}

const podsOf = (snapshot: Snapshot, journal: Journal): number =>
  journal.stable.reduce((sum, { revision }) => sum + (snapshot.revisions.get(revision)?.replicas ?? 0), 0)

const attempts = 4

/**
 * Sets min-scale of a Revision; null removes it. Written again where that did not surely take: Knative's own writes to the
 * Revision come in between, and pods that nobody releases cost money. False, and said, when it did not take.
 * @throws E_API_SILENT
 */
export async function setMinScale(world: World, name: string, minScale: MinScale): Promise<boolean> {
  const change: Change = { name, before: valueIn(world.cluster.snapshot(), name), after: minScale }
  let wasSent = false
  const send = () => {
    wasSent = true
    return world.cluster.writeRevision(name, { minScale })
  }
  const isDone = (after: Snapshot) => valueIn(after, name) === minScale
  const sent = await guardedWrite(world, (now) => (isOurs(world, now) ? { send, isDone } : undefined), {
    attempts,
    onRefusal: ({ status }) => (status === 404 ? 'over' : 'again'),
  }).catch(notTaken(world, name, minScale))
  if (!sent) return false
  const isKept = sent.is === 'written' && (await isStillOurs(world, change))
  if (!isKept && wasSent) await undo(world, change)
  return isKept
}

type Change = { readonly name: string; readonly before: MinScale; readonly after: MinScale }

const valueIn = ({ revisions }: Snapshot, name: string): MinScale => revisions.get(name)?.minScale ?? null

const isOurs = (world: World, { service }: Snapshot): boolean => service?.driver === world.driver

const isRaise = ({ before, after }: Change): boolean => Number(after ?? 0) > Number(before ?? 0)

/**
 * A Service that was made again since may have a Revision of the same name, and a process that was suspended may have been taken
 * over without a sign: after a raise the API server is asked, on a fresh connection if need be.
 */
const isStillOurs = async (world: World, change: Change): Promise<boolean> =>
  !isRaise(change) || isOurs(world, await world.cluster.reread(neverAborted))

/** How long a late write may take to show, and the new driver to write down that it holds the Revision. */
const [landingMs, takeOverMs] = [1_000, 200]

/** Pods that were asked for too late are released, unless the new driver holds that Revision, and so will release it. */
async function undo(world: World, change: Change): Promise<void> {
  const { name, before, after } = change
  if (!isRaise(change)) return
  await world.clock.sleep(takeOverMs)
  const hasLanded = (now: Snapshot) => valueIn(now, name) === after
  const isHeld = (now: Snapshot) => Object.hasOwn(journalIn(now)?.scale ?? {}, name)
  if (!(await until(world, hasLanded, landingMs))) return
  const send = () => world.cluster.writeRevision(name, { minScale: before })
  await guardedWrite(
    world,
    (now) => (hasLanded(now) && !isHeld(now) ? { send, isDone: (then) => !hasLanded(then) } : undefined),
    { attempts, onRefusal: () => 'over' },
  ).catch(notTaken(world, name, before))
}

/** Every attempt was made. */
const gaveUp: ReadonlySet<string> = new Set(['E_WRITE_CONTENDED', 'E_WRITE_UNCONFIRMED'])

/** Says which value did not take; what else went wrong is thrown on. */
const notTaken =
  (world: World, name: string, minScale: MinScale) =>
  (error: unknown): undefined => {
    if (!(error instanceof RolloutError && gaveUp.has(error.code))) throw error
    sayNotTaken(world, name, minScale)
  }

function sayNotTaken(world: World, name: string, minScale: MinScale): void {
  const { namespace } = world.cluster.target
  const message = `Could not ${minScale === null ? 'remove min-scale of' : `set min-scale to ${minScale} on`} ${name}.`
  const change = minScale === null ? '-' : `=${minScale}`
  const cure = `kubectl annotate revision ${name} -n ${namespace} --overwrite autoscaling.knative.dev/min-scale${change}`
  world.reporter.report({ is: 'warning', code: 'W_SCALE', message, cure })
}
