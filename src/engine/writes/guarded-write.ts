/**
 * Guarded writes. Every change is made from the newest view, tests that view's generation and our driver mark, and carries
 * the journal: so a write that failed its guard or lost its answer is told from a foreign one by reading again.
 */
import { isDeepStrictEqual } from 'node:util'
import { failure } from '../../errors/catalogue.ts'
import type { Foreign, Journal } from '../../rollout/model.ts'
import { sameTraffic } from '../../rollout/traffic.ts'
import type { World } from '../context/context.ts'
import { unhurried } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import type { ServiceChange, ServiceView, Snapshot, WriteOptions } from '../ports/ports.ts'
import { type Ours, oursOf } from '../ports/read-snapshot.ts'
import { aborted, firstOf } from '../ports/waiting.ts'

export type Build = (ours: Ours, snapshot: Snapshot) => ServiceChange['set']

/** `interrupted`: a reason to abort came while the answer was awaited; the write may still land. */
export type Committed =
  | { readonly is: 'written'; readonly service?: ServiceView; readonly journal: Journal | null | undefined }
  | { readonly is: 'foreign'; readonly foreign: Foreign }
  | { readonly is: 'interrupted' }

const attempts = 8

/**
 * Writes what `build` makes of the newest view; again on a newer one while the Service is still ours.
 * @throws E_FORBIDDEN, or E_WRITE_REFUSED, when the API server says no, E_WRITE_CONTENDED when the guard keeps failing, E_API_SILENT
 */
export async function commit(world: World, build: Build, options: CommitOptions = {}): Promise<Committed> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await unlessInterrupted(tryOnce(world, build, options), options.interrupt)
    if (result !== 'again') return result
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}

type CommitOptions = WriteOptions & { readonly interrupt?: AbortSignal }

async function tryOnce(world: World, build: Build, options: CommitOptions): Promise<Committed | 'again'> {
  const snapshot = world.cluster.snapshot()
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return { is: 'foreign', foreign: ours }
  const set = build(ours, snapshot)
  const result = await world.cluster.writeService(changeOf(world, ours, set), options)
  if (result.is === 'written') return written(set, result.service)
  // A Service that is gone is another's doing, and told as such by the next look.
  if (result.is === 'refused' && result.status !== 404) throw await refusedWrite(world, result)
  const after = await world.cluster.reread(options.interrupt ?? unhurried)
  return isOurWrite(after, { set, ours, driver: world.driver }) ? written(set, after.service) : 'again'
}

const written = (set: ServiceChange['set'], service: ServiceView | undefined): Committed => ({
  is: 'written',
  journal: set.journal,
  ...(service ? { service } : {}),
})

const changeOf = (world: World, ours: Ours, set: ServiceChange['set']): ServiceChange => ({
  generation: ours.service.generation,
  driver: world.driver,
  set,
})

type Sent = { readonly set: ServiceChange['set']; readonly ours: Ours; readonly driver: string }

/** The journal travels with each write, so seeing it there means the write took. */
function isOurWrite({ service }: Snapshot, sent: Sent): boolean {
  const { set, driver } = sent
  if (!service) return false
  if (set.journal === null) return isOurClosing(service, sent)
  return (
    service.driver === (set.driver === null ? undefined : driver) && isDeepStrictEqual(service.journal, set.journal)
  )
}

/**
 * No journal is left to tell by, but the spec must be the one we meant: whoever was stopped for long may have been taken over, and
 * a later rollout have come and gone.
 */
const isOurClosing = (service: ServiceView, { set, ours }: Sent): boolean =>
  service.journal === undefined &&
  service.driver === undefined &&
  sameTraffic(service.traffic, set.traffic ?? ours.service.traffic) &&
  isDeepStrictEqual(service.template, set.template ?? ours.service.template)

/** `work`, or the interrupt if it comes first. */
const unlessInterrupted = <T>(work: Promise<T>, interrupt?: AbortSignal): Promise<T | { readonly is: 'interrupted' }> =>
  firstOf([(signal) => aborted(signal).then(() => ({ is: 'interrupted' }) as const), () => work], interrupt)
