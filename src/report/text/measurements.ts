/** What the sources of evidence measured in a step, in numbers that carry the source's own words. Pure. */
import type { StepResult } from '../../engine/ports/events.ts'
import type { SourceResult } from '../../rollout/model.ts'
import { counted, latency, shareOf } from './numbers.ts'

/** Those that measured anything: of the others there is nothing to show but the verdict. */
export const measuredIn = ({ sources }: StepResult): readonly SourceResult[] => sources.filter(({ count }) => count > 0)

/** `480 probes` */
export const countText = ({ source, one, count }: SourceResult): string => counted(count, one, source)

/** `no errors`, `11 errors (7.1 %)`, `11 errors (7.1 %: 9 x 503, 2 x ECONNRESET)` */
export const errorText = ({ bad, count, causes }: SourceResult): string =>
  bad === 0 ? 'no errors' : `${counted(bad, 'error')} (${shareOf(bad, count)}${causes ? `: ${causes}` : ''})`

/** `p95 41 ms` for each of these percentiles that is known. */
export const latencyTexts = (result: SourceResult, names: readonly Percentile[] = percentiles): readonly string[] =>
  names.flatMap((name) => {
    const ms = result[`${name}Ms`]
    return ms === undefined ? [] : [`${name} ${latency(ms)}`]
  })

type Percentile = 'p50' | 'p95' | 'p99'

export const percentiles: readonly Percentile[] = ['p50', 'p95', 'p99']
