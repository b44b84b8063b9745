/**
 * How long a step must be in force before the requests of its users are counted. Servers count at completion, and failures are often fast
 * while good answers are slow: a count that begins with the shift meets the errors first, and takes a healthy release for a bad one.
 */
import type { Counters } from '../../engine/ports/ports.ts'
import { mostPods, type Parts, podsOf } from './pod-readings.ts'

/** Two polls. */
export const leastSettlingMs = 2_000
/** A stable that takes longer for more than 1 of 100 streams or polls: there is nothing to wait for. */
const longestMs = 10_000

/**
 * Stable's 99th percentile, at least 2 s and at most 10 s: by the histogram of its pods, of all that they answered since they started, rounded up
 * to an edge of it. 2 s where that can't be read.
 */
export async function settlingMs(parts: Parts, stable: readonly string[], signal: AbortSignal): Promise<number> {
  const pods = (await podsOf(parts, stable)) ?? []
  const results = await Promise.all(pods.slice(0, mostPods).map((pod) => parts.counters.readCounters(pod, signal)))
  const read = results.flatMap((result) => (result.is === 'read' ? [result.counters] : []))
  return Math.min(longestMs, Math.max(leastSettlingMs, slowestOf(read)))
}

/** The edge below which 99 of 100 answers lie; 0 of nothing. */
export function slowestOf(read: readonly Counters[]): number {
  const all = sum(read.flatMap(({ byStatus }) => [...byStatus.values()]))
  const edges = [...new Set(read.flatMap(({ within }) => within.map(({ ms }) => ms)))].sort((a, b) => a - b)
  if (all === 0 || edges.length === 0) return 0
  const isBelow = (edge: number) =>
    sum(read.flatMap(({ within }) => within.filter(({ ms }) => ms === edge).map(({ count }) => count))) >= 0.99 * all
  return edges.find(isBelow) ?? Number.POSITIVE_INFINITY
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
