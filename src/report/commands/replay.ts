/** A replay for people: what was recorded, what these limits would have decided at each step, and the end. Pure. */
import type { AnalysisLimits } from '../../rollout/analysis/limits.ts'
import { settledLimits } from '../../rollout/analysis/limits.ts'
import type { Beginning, Recorded } from '../../rollout/replay/recording.ts'
import type { Replayed, ReplayedStep } from '../../rollout/replay/replay.ts'
import { type Line, line } from '../log/line.ts'
import type { Fact } from '../text/facts.ts'
import { duration, latency, listed, momentText, shareOf } from '../text/numbers.ts'
import { aligned } from '../text/tables.ts'
import { unnamed } from '../text/words.ts'

export type Replay = {
  readonly lines: readonly [Beginning, ...Recorded[]]
  readonly limits: AnalysisLimits
  readonly replayed: Replayed
}

export function replayLines({ lines, limits, replayed }: Replay): readonly Line[] {
  return [
    line(replayTitle(lines), 'title'),
    ...aligned([
      ...replayFacts({ lines, limits }).map(({ label, text }) => [label, text]),
      ...replayed.steps.map((step) => [`At ${step.percent} %`, stepText(step)]),
    ]).map((text) => line(text)),
    line(endText(replayed), replayTone(replayed)),
  ]
}

/** `hello in shop: hello-00042 in place of hello-00041` */
export const replayTitle = (lines: Replay['lines']): string => {
  const [{ service, namespace, stable }] = lines
  return `${service} in ${namespace}: ${candidateIn(lines)} in place of ${listed(stable) || 'nothing'}`
}

export const candidateIn = (lines: Replay['lines']): string =>
  lines.find((each) => each.is === 'step')?.candidate ?? unnamed

export const replayFacts = ({ lines, limits }: Pick<Replay, 'lines' | 'limits'>): readonly Fact[] => {
  const [{ atMs, version = 'unknown', limits: recorded }] = lines
  return [
    {
      label: 'Recorded',
      text: `${momentText(atMs)} by kn-rollout ${version}; the rollout was ${recordedEnd(lines)}`,
    },
    { label: 'Limits', text: limitsText(limits, recorded) },
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

/** `aborts after 31 s` */
export const didText = ({ is, afterMs }: ReplayedStep): string => `${did[is]} after ${duration(afterMs)}`

const stepText = (step: ReplayedStep): string => `${didText(step)}. ${step.why}`

export const replayTone = ({ end }: Replayed): 'good' | 'bad' | 'warn' => {
  if (end === 'promoted') return 'good'
  return end === 'aborted' ? 'bad' : 'warn'
}

export function endText({ steps, end }: Replayed): string {
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
