/** The words for reasons, phases and verdicts, the same in the log, the summary and the outputs. Pure. */
import type { Outcome, Phase, StepResult } from '../../engine/ports/events.ts'
import type { AbortReason, Foreign } from '../../rollout/model.ts'

/** What the candidate is called before it has a name. */
export const unnamed = 'the new Revision'

/** What a dry run leaves undone. */
export const wouldWrite = (what: string): string => `Would write: ${what}`

/** Why users were taken back, with the candidate by its name where it is known. Reads on after "because". */
export const abortReason = (because: AbortReason, candidate = unnamed): string => abortReasons(candidate)[because]

/** What an outcome gives as its reason, in words. */
export const becauseText = ({ because, revision = unnamed }: Outcome): string | undefined =>
  because && { ...abortReasons(revision), ...otherReasons }[because]

const abortReasons = (candidate: string): Readonly<Record<AbortReason, string>> => ({
  cancelled: 'the job was cancelled',
  'candidate-failed': `${candidate} cannot start`,
  'candidate-not-made': 'someone else changed the template before the new Revision was made',
  'candidate-not-ready': `${candidate} was not ready in time`,
  'candidate-not-warm': `${candidate} did not get the pods it needs in time`,
  'health-failed': `${candidate} is not healthy`,
  'health-unreachable': `${candidate} could not be reached for its health check`,
  'analysis-failed': `${candidate} broke a limit`,
  'analysis-inconclusive': `the measurements of ${candidate} could not tell good from bad`,
  'route-stuck': 'the Route did not take the split in time',
  'stable-not-ready': 'the Revision that serves users was not ready itself, so no traffic could be moved',
  'timed-out': 'the time limit of the rollout was reached',
  'driver-died': 'the job that drove the rollout was gone',
  'pause-over': 'nobody gave a word while it was paused',
  error: 'of an error in the rollout itself',
  asked: 'somebody asked for it',
  superseded: 'a newer deploy takes its place',
})

const otherReasons: Readonly<Record<Foreign | 'api-silent', string>> = {
  traffic: 'someone else changed the traffic',
  driver: 'another rollout took over',
  deleted: 'someone else deleted the Service',
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
  'not-asked': 'No limit asked for',
}

/** The image with its digest cut to twelve digits, enough to tell two apart. */
export const imageText = (image = ''): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1')
