/** How a step's errors came about over its time, for a picture: what was counted until each of a few moments. Pure. */
import type { CoursePoint } from '../model.ts'
import { type Counts, noCounts, plus } from './counts.ts'
import type { SourcedMeasurement } from './measured.ts'

/** Enough for a line as wide as a page. */
const mostPoints = 24

type Span = { readonly fromMs: number; readonly toMs: number }

/** Of one source, from the start of the step to its end, ascending; none of a step that took no time. Counts are those since it began. */
export function courseOf(
  source: string,
  measurements: readonly SourcedMeasurement[],
  { fromMs, toMs }: Span,
): readonly CoursePoint[] {
  const own = measurements.filter((each) => each.source === source)
  if (own.length === 0 || toMs <= fromMs) return []
  let [candidate, stable, next] = [noCounts, noCounts, 0]
  return Array.from({ length: mostPoints }, (_, index) => {
    const atMs = fromMs + ((toMs - fromMs) * (index + 1)) / mostPoints
    for (let each = own[next]; each && each.atMs <= atMs; each = own[++next]) {
      if (each.of === 'candidate') candidate = plus(candidate, each)
      else stable = plus(stable, each)
    }
    return {
      afterMs: Math.round(atMs - fromMs),
      ...countsOf(candidate),
      ...(stable.n > 0 ? { stable: countsOf(stable) } : {}),
    }
  })
}

const countsOf = ({ n, bad }: Counts) => ({ count: n, bad })
