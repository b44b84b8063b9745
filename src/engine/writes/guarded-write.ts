/**
 * Guarded writes: made from the newest snapshot, sent, and made again while their guard fails or their answer is lost. Every write
 * of a rollout goes through here. A write that may have landed is looked for before it is repeated.
 */
import { isDeepStrictEqual } from 'node:util'
import { failure } from '../../errors/catalogue.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import type { Foreign, Journal } from '../../rollout/model.ts'
import { sameTraffic } from '../../rollout/traffic/traffic.ts'
import type { Facts, Write } from '../../rollout/writes/write.ts'
import type { Access, World } from '../context/context.ts'
import { neverAborted } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import type { ServiceView, Snapshot, Template, WriteOptions, WriteResult } from '../ports/ports.ts'
import { factsOf, type Ours, oursOf } from '../ports/read-snapshot.ts'
import { aborted, firstOf } from '../ports/waiting.ts'
import { isAltered, returnAltered } from './altered.ts'

/** One try: what is sent, and how it shows afterwards that it took. */
export type Attempt = {
  readonly send: () => Promise<WriteResult>
  readonly isDone: (after: Snapshot) => boolean
}

/** `over`: there was nothing left to write. `interrupted`: the signal came first; what was sent may still land. */
export type Sent =
  | { readonly is: 'written'; readonly service?: ServiceView }
  | { readonly is: 'over' }
  | { readonly is: 'interrupted' }

type Bounds = {
  readonly attempts?: number
  readonly interrupt?: AbortSignal
  /** What a refusal by the API server means. Default: an error. */
  readonly onRefusal?: (refusal: Refusal) => 'throw' | 'again' | 'over'
}

type Refusal = Extract<WriteResult, { is: 'refused' }>

const usualAttempts = 8
const pauseMs = 200

/**
 * Sends what `build` makes of the newest snapshot, again on a newer one until it took or `build` says that nothing is left to write.
 * @throws E_FORBIDDEN or E_WRITE_REFUSED when the API server refuses, E_WRITE_CONTENDED when the guard keeps failing,
 * E_WRITE_UNCONFIRMED when the answers keep being lost, E_API_SILENT, E_API_BODY
 */
export async function guardedWrite(
  world: Access,
  build: (snapshot: Snapshot) => Attempt | undefined,
  bounds: Bounds = {},
): Promise<Sent> {
  const { attempts = usualAttempts, interrupt } = bounds
  let last: Attempt | undefined
  let missed: WriteResult | undefined
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const snapshot = world.cluster.snapshot()
    // It may have landed since it was looked for.
    if (last?.isDone(snapshot)) return writtenAs(snapshot)
    const next = build(snapshot)
    if (!next) return { is: 'over' }
    last = next
    const sent = await unlessInterrupted(tryOnce(world, next, bounds), interrupt)
    if (sent.is !== 'again') return sent
    missed = sent.result
    if (attempt < attempts) await untilMoved(world, snapshot, { attempt, interrupt })
    if (interrupt?.aborted) return { is: 'interrupted' }
  }
  throw await givenUp(world, attempts, missed)
}

/** By the result of the last try. */
async function givenUp(world: Access, attempts: number, last: WriteResult | undefined): Promise<RolloutError> {
  const { service } = world.cluster.target
  if (last?.is === 'refused' && last.isForNow) return refusedWrite(world, last)
  if (last?.is === 'unknown') return failure('E_WRITE_UNCONFIRMED', { service, attempts, why: last.message })
  return failure('E_WRITE_CONTENDED', { service, attempts })
}

/** It did not take, so it is made again. */
type Again = { readonly is: 'again'; readonly result: WriteResult }

async function tryOnce(world: Access, { send, isDone }: Attempt, bounds: Bounds): Promise<Sent | Again> {
  const { interrupt = neverAborted, onRefusal = () => 'throw' } = bounds
  const result = await send()
  if (result.is === 'written') return writtenAs(result)
  const refusal = result.is === 'refused' ? onRefusal(result) : undefined
  if (result.is === 'refused' && refusal === 'throw') throw await refusedWrite(world, result)
  if (refusal === 'over') return { is: 'over' }
  const after = await world.cluster.reread(interrupt)
  return isDone(after) ? writtenAs(after) : { is: 'again', result }
}

const writtenAs = ({ service }: Pick<Snapshot, 'service'>): Sent => ({ is: 'written', ...(service ? { service } : {}) })

/** Made of the same snapshot the same write would fail again: it waits a moment for a newer one. */
export async function untilMoved(
  { cluster, clock }: Access,
  snapshot: Snapshot,
  { attempt, interrupt }: { readonly attempt: number; readonly interrupt?: AbortSignal | undefined },
): Promise<void> {
  if (cluster.snapshot() !== snapshot) return
  const moved = (signal: AbortSignal) => cluster.changed(snapshot, signal)
  await firstOf([moved, (signal) => clock.sleep(pauseMs * attempt, signal)], interrupt)
}

/** Undefined: of the Service as it is now, it is no longer to be written. */
export type Build = (ours: Ours, facts: Facts, snapshot: Snapshot) => Write<Template> | undefined

/** `interrupted`: a reason to abort came while the answer was awaited; the write may still land. */
export type Written =
  | { readonly is: 'written'; readonly service?: ServiceView; readonly journal: Journal | null | undefined }
  | { readonly is: 'foreign'; readonly foreign: Foreign }
  | { readonly is: 'unwanted' }
  | { readonly is: 'interrupted' }

type Options = WriteOptions & { readonly interrupt?: AbortSignal }

/**
 * Writes what `build` makes of the Service while it is ours. Tests the generation and our driver mark, and carries the journal: so
 * reading again shows whether a write that failed its guard or lost its answer was ours or that of another client.
 */
export async function write(world: World, build: Build, options: Options = {}): Promise<Written> {
  let set: Write<Template> = {}
  let foreign: Foreign | undefined
  const next = (snapshot: Snapshot): Attempt | undefined => {
    const ours = oursOf(snapshot, world.driver)
    if (typeof ours === 'string') {
      foreign = ours
      return undefined
    }
    const made = build(ours, factsOf(snapshot, world.cluster.serverNow()), snapshot)
    if (made === undefined) return undefined
    set = made
    const change = { generation: ours.service.generation, driver: world.driver, set: made }
    return {
      send: () =>
        world.cluster.writeService(change, options).catch(async (error) => {
          if (isAltered(error)) await returnAltered(world, ours.journal)
          throw error
        }),
      isDone: (after) => isOurWrite(after, { set: made, ours, driver: world.driver }),
    }
  }
  const bounds = { ...(options.interrupt ? { interrupt: options.interrupt } : {}), onRefusal }
  const sent = await guardedWrite(world, next, bounds)
  if (sent.is === 'over') return foreign === undefined ? { is: 'unwanted' } : { is: 'foreign', foreign }
  return sent.is === 'interrupted' ? sent : { ...sent, journal: set.journal }
}

/** A Service that is gone was deleted by someone else, and the next look says so. What passes is waited for: users may be on the candidate. */
const onRefusal = ({ status, isForNow }: Refusal): 'again' | 'throw' => (status === 404 || isForNow ? 'again' : 'throw')

type Made = { readonly set: Write<Template>; readonly ours: Ours; readonly driver: string }

/** The journal travels with each write, so seeing it there means that the write took. */
function isOurWrite({ service }: Snapshot, made: Made): boolean {
  const { set, driver } = made
  if (!service) return false
  if (set.journal === null) return isOurClosing(service, made)
  return (
    service.driver === (set.driver === null ? undefined : driver) && isDeepStrictEqual(service.journal, set.journal)
  )
}

/**
 * No journal is left to tell by, but the spec must be the one we meant: a process that was suspended may have been taken over, and
 * a later rollout have come and gone. A closing write sends no template.
 */
const isOurClosing = (service: ServiceView, { set, ours }: Made): boolean =>
  service.journal === undefined &&
  service.driver === undefined &&
  sameTraffic(service.traffic, set.traffic ?? ours.service.traffic) &&
  isDeepStrictEqual(service.template, ours.service.template)

/** `work`, or the interrupt if it comes first. */
const unlessInterrupted = <T>(work: Promise<T>, interrupt?: AbortSignal): Promise<T | { readonly is: 'interrupted' }> =>
  firstOf([(signal) => aborted(signal).then(() => ({ is: 'interrupted' }) as const), () => work], interrupt)
