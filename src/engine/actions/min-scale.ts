/**
 * One write of min-scale, made sure of. A Revision bears no mark of its driver (any annotation of ours would restart its pods), so
 * its guards are the Revision itself and the value that was seen; whether the rollout was still ours is looked at afterwards.
 */

import type { World } from '../context/context.ts'
import { unhurried } from '../context/wait-until.ts'
import type { ServiceView, WriteResult } from '../ports/ports.ts'

type MinScale = string | null

const attempts = 3
const pauseMs = 200

/**
 * Sets min-scale of a Revision, null takes it away. Written again where that did not surely take: Knative's own writes to the
 * Revision come in between, and pods that nobody lets go of cost money. False, and said, when it did not take.
 * @throws E_API_SILENT
 */
export async function setMinScale(world: World, name: string, minScale: MinScale): Promise<boolean> {
  const before = world.cluster.snapshot().revisions.get(name)?.minScale ?? null
  const wish: Wish = { name, before, after: minScale }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const result = await world.cluster.writeRevision(name, { minScale })
    if (result.is === 'refused' && result.status === 404) return false
    const isOurs = await isStillOurs(world, wish, result)
    if (!isOurs && result.is !== 'guard-failed') await undo(world, wish)
    if (!isOurs) return false
    if (result.is === 'written') return true
    await world.clock.sleep(pauseMs * attempt)
  }
  sayNotTaken(world, name, minScale)
  return false
}

type Wish = { readonly name: string; readonly before: MinScale; readonly after: MinScale }

const isRaise = ({ before, after }: Wish): boolean => Number(after ?? 0) > Number(before ?? 0)

/**
 * A Service that was made anew since may have a Revision of the same name, and whoever was stopped for a while may have been taken
 * over without a sign: after a raise it is asked, and likewise after a lost answer, on a fresh connection if need be.
 */
async function isStillOurs(world: World, wish: Wish, result: WriteResult): Promise<boolean> {
  if (result.is === 'written' && !isRaise(wish)) return true
  const isAsked = result.is === 'written' || result.is === 'unknown'
  const { service } = isAsked ? await world.cluster.reread(unhurried) : world.cluster.snapshot()
  return service?.driver === world.driver
}

/** Pods that were asked for too late are let go, unless whoever drives now holds that Revision, and so will do it. */
async function undo(world: World, wish: Wish): Promise<void> {
  const { name, before, after } = wish
  if (!isRaise(wish)) return
  for (let attempt = 1; attempt <= attempts; attempt++) {
    // By then it shows, if it has landed.
    await world.clock.sleep(pauseMs * attempt)
    const { service, revisions } = world.cluster.snapshot()
    const now = revisions.get(name)?.minScale ?? null
    if (now !== after || isHeldBy(service, name)) continue
    const { is } = await world.cluster.writeRevision(name, { minScale: before })
    if (is === 'written') return
  }
}

const isHeldBy = (service: ServiceView | undefined, name: string): boolean => {
  const journal = service?.journal
  return journal !== undefined && journal !== 'unreadable' && Object.hasOwn(journal.scale, name)
}

function sayNotTaken(world: World, name: string, minScale: MinScale): void {
  const { namespace } = world.cluster.target
  const message = `min-scale of ${name} could not be ${minScale === null ? 'taken away' : `set to ${minScale}`}.`
  const change = minScale === null ? '-' : `=${minScale}`
  const cure = `kubectl annotate revision ${name} -n ${namespace} --overwrite autoscaling.knative.dev/min-scale${change}`
  world.reporter.report({ is: 'warning', code: 'W_SCALE', message, cure })
}
