/** What went wrong with a candidate, in full, as lines of a log: where it happens and once more at the end. Pure. */
import type { FailedMeasurement } from '../../engine/ports/events.ts'
import type { HealthDetail, StartTrouble } from '../../engine/ports/ports.ts'
import { latency } from '../text/numbers.ts'
import { answered, failedText, podText, type Unhealthy, unhealthyText } from '../text/trouble.ts'
import { indented, type Line, line } from './line.ts'

/** What is wrong with a pod, then what it said: events, last log lines. */
export const troubleLines = (trouble: StartTrouble): readonly Line[] => [
  line(`${podText(trouble)}${trouble.message ? `, ${trouble.message}` : ''}`, 'bad'),
  ...titled('Events:', trouble.events),
  ...titled('Last log lines:', trouble.log),
]

const titled = (title: string, texts: readonly string[]): readonly Line[] =>
  texts.length === 0 ? [] : [line(title), ...texts.flatMap((each) => indented(each, 'quiet'))]

/** One measurement that failed, with the beginning of its answer. */
export const failedLines = (failed: FailedMeasurement | undefined): readonly Line[] =>
  failed === undefined
    ? []
    : [line(failedText(failed), 'bad'), ...(failed.body ? [line(answered), ...indented(failed.body, 'quiet')] : [])]

/** Why it is not healthy, then what the last try met. */
export const unhealthyLines = (result: Unhealthy): readonly Line[] => [
  line(unhealthyText(result), 'bad'),
  ...detailLines(result.detail),
]

const detailLines = ({ body, stderr, ms }: HealthDetail): readonly Line[] => [
  ...(ms === undefined ? [] : [line(`The last attempt took ${latency(ms)}`)]),
  ...(body.trim() ? [line(answered), ...indented(body, 'quiet')] : []),
  ...(stderr.trim() ? indented(stderr, 'quiet') : []),
]
