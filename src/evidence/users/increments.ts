/**
 * From the counters of pods, read again and again, to how many requests of users one side answered since the last time. Pure.
 * Counters only grow while a pod lives; one that went down means that all counters of that pod began again at zero. A pod that is gone
 * adds nothing. What this job has sent itself is taken away.
 */
import type { Counters } from '../../engine/ports/ports.ts'

/** Of one side; `slow` only where a limit for latencies is asked for. `causes`: of the bad, by status. */
export type Counted = {
  readonly n: number
  readonly bad: number
  readonly slow: number
  readonly causes: ReadonlyMap<number, number>
}

/** The last counters of each pod, and what was taken away too much: it is owed by the next increment. */
export type Side = {
  readonly last: ReadonlyMap<string, Counters>
  /** Pods that were there when the step began: what they had counted by then belongs to no step. */
  readonly old: ReadonlySet<string>
  readonly owed: Own
}

/** Requests of this job. */
export type Own = { readonly n: number; readonly bad: number; readonly slow: number }

export const none: Own = { n: 0, bad: 0, slow: 0 }

/** A step begins with these pods. */
export const sideWith = (pods: readonly string[]): Side => ({ last: new Map(), old: new Set(pods), owed: none })

/** `own`: what this job sent since the last time. Whatever was read may lack some of the pods: they are counted when they are read again. */
export function counted(
  side: Side,
  read: ReadonlyMap<string, Counters>,
  { own, slowOverMs }: { readonly own: Own; readonly slowOverMs: number | undefined },
): { readonly side: Side; readonly counted: Counted } {
  const grown = [...read].map(([pod, now]) => growth(before(side, pod, now), now, slowOverMs))
  const all = {
    n: sum(grown.map(({ n }) => n)),
    bad: sum(grown.map(({ bad }) => bad)),
    slow: sum(grown.map(({ slow }) => slow)),
  }
  const { counts, owed } = withoutOwn(all, own, side.owed)
  return {
    side: { ...side, last: new Map([...side.last, ...read]), owed },
    counted: { ...counts, causes: causesOf(grown) },
  }
}

/** `all`: what pods have counted. Our answers may be counted here before their pods are read, and after. */
export function withoutOwn(all: Own, own: Own, owed: Own): { readonly counts: Own; readonly owed: Own } {
  const left = {
    n: all.n - own.n - owed.n,
    bad: all.bad - own.bad - owed.bad,
    slow: all.slow - own.slow - owed.slow,
  }
  const n = Math.max(0, Math.floor(left.n))
  const [bad, slow] = [clamped(left.bad, n), clamped(left.slow, n)]
  return { counts: { n, bad, slow }, owed: { n: n - left.n, bad: bad - left.bad, slow: slow - left.slow } }
}

const nothing: Counters = { byStatus: new Map(), within: [] }

/** What a pod had counted that counts no more: all of it at the first sight of one that was there before. */
const before = ({ last, old }: Side, pod: string, now: Counters): Counters =>
  last.get(pod) ?? (old.has(pod) ? now : nothing)

function growth(before: Counters, now: Counters, slowOverMs: number | undefined): Counted {
  const isReset = [...before.byStatus].some(([status, count]) => (now.byStatus.get(status) ?? 0) < count)
  const from = isReset ? nothing : before
  const more = new Map([...now.byStatus].map(([status, count]) => [status, count - (from.byStatus.get(status) ?? 0)]))
  const causes = new Map([...more].filter(([status, count]) => status >= firstBad && count > 0))
  const n = sum([...more.values()])
  const quick = slowOverMs === undefined ? n : within(now, slowOverMs) - within(from, slowOverMs)
  return { n, bad: sum([...causes.values()]), slow: clamped(n - quick, n), causes }
}

/** A client's own mistakes, 4xx, are no errors of the Revision. */
const firstBad = 500

/** All of them where the histogram has no edge there. */
const within = ({ within, byStatus }: Counters, ms: number): number =>
  within.find((edge) => edge.ms >= ms)?.count ?? sum([...byStatus.values()])

const causesOf = (grown: readonly Counted[]): ReadonlyMap<number, number> => {
  const causes = new Map<number, number>()
  for (const { causes: each } of grown)
    for (const [status, count] of each) causes.set(status, (causes.get(status) ?? 0) + count)
  return causes
}

const clamped = (value: number, most: number): number => Math.min(most, Math.max(0, Math.floor(value)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
