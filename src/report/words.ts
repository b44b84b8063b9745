/**
 * The words for every ending and every reason, in one table, so that the log, the summary and the outputs say the same.
 * Pure. Reasons read on after "because"; the colour of an ending never says more than its word does.
 */
import type { Outcome, Phase, StepResult } from '../engine/events.ts'
import type { AbortReason, Foreign, OutcomeKind } from '../rollout/model.ts'
import type { Tone } from './line.ts'

export const endingWords: Readonly<Record<OutcomeKind, { readonly word: string; readonly tone: Tone }>> = {
  promoted: { word: 'Promoted', tone: 'good' },
  unchanged: { word: 'Unchanged', tone: 'good' },
  split: { word: 'Split', tone: 'good' },
  paused: { word: 'Paused', tone: 'warn' },
  aborted: { word: 'Aborted', tone: 'bad' },
  'first-deployment-failed': { word: 'Failed', tone: 'bad' },
  refused: { word: 'Refused', tone: 'bad' },
  stopped: { word: 'Stopped', tone: 'bad' },
  uncertain: { word: 'UNCERTAIN', tone: 'bad' },
}

export const abortWords: Readonly<Record<AbortReason, string>> = {
  cancelled: 'the job was cancelled',
  'candidate-failed': 'the new Revision cannot start',
  'candidate-not-ready': 'the new Revision was not ready in time',
  'candidate-not-warm': 'the new Revision did not get the pods it needs in time',
  'health-failed': 'the health check failed',
  'health-unreachable': 'the health check could not reach the new Revision',
  'analysis-failed': 'the measurements broke a limit',
  'analysis-inconclusive': 'the measurements could not tell good from bad',
  'route-stuck': 'the Route did not take the split in time',
  'timed-out': 'the time limit of the rollout was reached',
  'driver-died': 'the job that drove the rollout was gone',
  error: 'of an error in the rollout itself',
  asked: 'somebody asked for it',
}

export const foreignWords: Readonly<Record<Foreign, string>> = {
  traffic: 'the traffic was changed by someone else',
  driver: 'another rollout took over',
  deleted: 'the Service was deleted by someone else',
}

/** What an outcome may give as its reason, in words. */
export const reasonWords: Readonly<Record<NonNullable<Outcome['because']>, string>> = {
  ...abortWords,
  ...foreignWords,
  'api-silent': 'the API server does not answer',
}

export const phaseTitles: Readonly<Record<Phase, string>> = {
  deploy: 'Deploy',
  health: 'Health at 0 %',
  traffic: 'Traffic',
  promote: 'Promote',
  abort: 'Abort',
}

export const verdictWords: Readonly<Record<StepResult['verdict'], string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
  'not-asked': 'Not measured',
}
