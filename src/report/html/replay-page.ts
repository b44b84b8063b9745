/** A replay as a report: the charts of what was recorded, and what these limits would have decided on it. Pure. */
import { courseOf } from '../../rollout/analysis/course.ts'
import { settledLimits } from '../../rollout/analysis/limits.ts'
import type { SourcedMeasurement } from '../../rollout/analysis/measured.ts'
import { shownVerdict } from '../../rollout/analysis/verdict.ts'
import type { Recorded } from '../../rollout/replay/recording.ts'
import type { ReplayedStep } from '../../rollout/replay/replay.ts'
import { candidateIn, didText, endText, type Replay, replayFacts, replayTitle, replayTone } from '../commands/replay.ts'
import { type Charted, charts, type TimedStep } from './charts.ts'
import { latencyChart } from './latencies.ts'
import { page } from './page.ts'
import { factTable, section, stepCards } from './sections.ts'

export const replayPage = (replay: Replay): string => {
  const { lines, limits, replayed } = replay
  const steps = replayed.steps.map((step) => timedStep(step, lines))
  const last = steps.at(-1)
  const charted: Charted = {
    candidate: candidateIn(lines),
    exposure: exposureIn(lines),
    steps,
    limit: settledLimits(limits).limit,
    ...(replayed.end === 'aborted' && last && { moment: { atMs: last.toMs, text: 'would have been aborted' } }),
  }
  const head = {
    subject: replayTitle(lines),
    tone: replayTone(replayed),
    title: titles[replayed.end],
    sentences: [endText(replayed)],
  }
  return page(head, [
    section('Traffic and errors', ...charts(charted), latencyChart(steps, limits.maxLatencyMs)),
    section(
      'Verdicts',
      stepCards(steps, ({ did }) => did),
    ),
    section('Facts', factTable(replayFacts(replay))),
  ])
}

const titles = {
  promoted: 'Replay: would have been promoted',
  aborted: 'Replay: would have been aborted',
  open: 'Replay: not decided',
  'not-recorded': 'Replay: would have gone on',
} as const

type Judged = TimedStep & { readonly did: string }

const timedStep = (step: ReplayedStep, lines: readonly Recorded[]): Judged => {
  const { afterMs, fromMs, percent, verdict, why } = step
  const toMs = fromMs + afterMs
  const measured = lines.flatMap((each): readonly SourcedMeasurement[] =>
    each.is === 'measured' && !each.isBefore && each.atMs >= fromMs && each.atMs <= toMs ? [each] : [],
  )
  const sources = step.sources.map((result) => ({
    ...result,
    course: courseOf(result.source, measured, { fromMs, toMs }),
  }))
  return { percent, verdict: shownVerdict(verdict), why, sources, heldMs: afterMs, fromMs, toMs, did: didText(step) }
}

/** Until the next step, or the end of what was recorded. */
const exposureIn = (lines: Replay['lines']): Charted['exposure'] => {
  const begun = lines.flatMap((each) => (each.is === 'step' ? [each] : []))
  // A long recording has more lines than a call may have arguments.
  const lastMs = lines.reduce((last, each) => ('atMs' in each ? Math.max(last, each.atMs) : last), 0)
  return begun.map(({ percent, fromMs }, index) => ({ percent, fromMs, toMs: begun[index + 1]?.fromMs ?? lastMs }))
}
