/** What users met, counted. Pure. */
import { percentile } from '../../src/rollout/analysis.ts'
import type { Met } from './crowd.ts'

export type Tally = { readonly answers: number; readonly failed: number; readonly p95Ms?: number }

export const tally = (met: readonly Met[]): Tally => {
  const sorted = met.map(({ ms }) => ms).sort((a, b) => a - b)
  const p95Ms = percentile(sorted, 0.95)
  return {
    answers: met.length,
    failed: met.filter(({ isGood }) => !isGood).length,
    ...(p95Ms === undefined ? {} : { p95Ms }),
  }
}

/** The answers that this Revision gave. */
export const answersOf = (met: readonly Met[], revision: string): readonly Met[] =>
  met.filter((each) => each.revision === revision)

/** One moment of the timeline: which part of the answers came from the Revision, 0-1, and whether any failed. */
export type Moment = { readonly share: number; readonly failed: number }

export type Stretch = { readonly fromMs: number; readonly toMs: number; readonly everyMs: number }

/** The whole moments of a stretch of time, oldest first. */
export const timeline = (met: readonly Met[], revision: string, stretch: Stretch): readonly Moment[] => {
  const { fromMs, toMs, everyMs } = stretch
  return Array.from({ length: Math.max(0, Math.floor((toMs - fromMs) / everyMs)) }, (_, index) => {
    const startMs = fromMs + index * everyMs
    const then = met.filter(({ atMs }) => atMs >= startMs && atMs < startMs + everyMs)
    return { share: then.length === 0 ? 0 : answersOf(then, revision).length / then.length, failed: tally(then).failed }
  })
}

/** How long it took from the first failed answer to the last; 0 where there is at most one. */
export const troubleMs = (met: readonly Met[]): number => {
  const times = met.filter(({ isGood }) => !isGood).map(({ atMs }) => atMs)
  return times.length < 2 ? 0 : Math.max(...times) - Math.min(...times)
}
