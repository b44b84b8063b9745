/** What a rollout measured and when it judged, told to the recorder of its world, if it has one. Changes nothing. */
import { writtenLimits } from '../../rollout/analysis/limits.ts'
import type { SourcedMeasurement } from '../../rollout/analysis/measured.ts'
import type { Journal, Verdict } from '../../rollout/model.ts'
import { measuring, type World } from './context.ts'
import type { Hold, Judged, Memory, Observation } from './memory.ts'

export function recordBeginning({ record, cluster, clock, settings, ...world }: World, journal: Journal): void {
  const { kept: _, evidence: __, ...plan } = journal.plan
  record?.({
    is: 'rollout',
    v: 1,
    atMs: clock.now(),
    namespace: cluster.target.namespace,
    service: cluster.target.service,
    stable: journal.stable.map(({ revision }) => revision),
    plan,
    limits: writtenLimits(settings.analysis),
    sources: measuring(world, world.sources).map(({ name, one, mayBeSilent }) => ({
      name,
      one,
      ...(mayBeSilent ? { mayBeSilent } : {}),
    })),
    ...(journal.evidence ? { evidence: journal.evidence } : {}),
  })
}

export const recordMeasured = ({ record }: World, measurement: SourcedMeasurement, of: 'hold' | 'before'): void =>
  record?.({ is: 'measured', ...measurement, ...(of === 'before' ? { isBefore: true } : {}) })

export function recordStep(
  { record }: World,
  hold: Hold,
  of: { readonly candidate: string; readonly isStart: boolean },
): void {
  const { step, percent, fromMs, holdMs, longestMs, plannedMs } = hold
  record?.({ is: 'step', step, percent, fromMs, holdMs, longestMs, plannedMs, ...of })
}

/** Only what is news: between two polls nothing is judged. */
export function recordJudged(
  { record }: World,
  previous: Observation | undefined,
  { judged, progress }: Observation,
): void {
  if (!judged || judged === previous?.judged) return
  record?.({ is: 'judged', ...momentOf(judged), isScaled: progress.scaled })
}

export function recordStepEnded(
  { record }: World,
  memory: Memory,
  of: { readonly judged: Judged; readonly verdict: Verdict; readonly isRequested: boolean },
): void {
  const { judged, verdict, isRequested } = of
  const isScaled = memory.pods.scaledFor > judged.hold.step
  record?.({ is: 'step-ended', ...momentOf(judged), isScaled, verdict, ...(isRequested ? { isRequested } : {}) })
}

/** As they were then: the set lives on. */
const momentOf = ({ atMs, pending }: Judged) => ({ atMs, pending })
