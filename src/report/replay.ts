/** A replay for people: what was recorded, what these limits would have decided at each step, and the end. Pure. */
import type { AnalysisLimits } from '../rollout/analysis/limits.ts'
import { settledLimits } from '../rollout/analysis/limits.ts'
import type { Beginning, Recorded } from '../rollout/recording.ts'
import type { Replayed, ReplayedStep } from '../rollout/replay.ts'
import { type Line, line } from './log/line.ts'
import { duration, latency, listed, momentText, shareOf } from './text/numbers.ts'
import { aligned } from './text/tables.ts'

export type Replay = {
  readonly lines: readonly [Beginning, ...Recorded[]]
  readonly limits: AnalysisLimits
  readonly replayed: Replayed
}

export function replayLines({ lines, limits, replayed }: Replay): readonly Line[] {
  const [beginning] = lines
  const { service, namespace, atMs, version = 'unknown', stable } = beginning
  const candidate = lines.find((each) => each.is === 'step')?.candidate ?? 'the new Revision'
  return [
    line(`${service} in ${namespace}: ${candidate} in place of ${listed(stable) || 'nothing'}`, 'title'),
    ...aligned([
      ['Recorded', `${momentText(atMs)} by kn-rollout ${version}; the rollout was ${recordedEnd(lines)}`],
      ['Limits', limitsText(limits, beginning.limits)],
      ...replayed.steps.map((step) => [`At ${step.percent} %`, stepText(step)]),
    ]).map((text) => line(text)),
    line(endText(replayed), replayed.end === 'promoted' ? 'good' : replayed.end === 'aborted' ? 'bad' : 'warn'),
  ]
}

/** Of a process that was killed there is no end. */
const recordedEnd = (lines: readonly Recorded[]): string => lines.find((each) => each.is === 'ended')?.kind ?? 'killed'

function limitsText(limits: AnalysisLimits, recorded: AnalysisLimits): string {
  const [now, then] = [textOf(limits), textOf(recorded)]
  return now === then ? `${now}, as recorded` : `${now} (recorded: ${then})`
}

function textOf(limits: AnalysisLimits): string {
  const { limit, detect } = settledLimits(limits)
  const errors = `errors at most ${shareOf(limit, 1)}, ${shareOf(detect, 1)} must be found`
  return limits.maxLatencyMs === undefined ? errors : `${errors}, latency at most ${latency(limits.maxLatencyMs)}`
}

const did = {
  'went-on': 'goes on',
  aborted: 'aborts',
  'held-again': 'is held again',
  open: 'not decided',
} as const

const stepText = ({ is, afterMs, why }: ReplayedStep): string => `${did[is]} after ${duration(afterMs)}. ${why}`

function endText({ steps, end }: Replayed): string {
  const last = steps.at(-1)
  const at = last ? `at ${last.percent} %` : 'before any step'
  const after = duration(last?.afterMs ?? 0)
  switch (end) {
    case 'promoted':
      return 'By these limits it would have been promoted.'
    case 'aborted':
      return `By these limits it would have been aborted ${at}, ${after} after that split was in effect.`
    case 'open':
      return `By these limits nothing is decided ${at}: ${after} were recorded, and they need more.`
    case 'not-recorded':
      return `By these limits it would have gone on ${at}, where the recording ends.`
  }
}
