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
  'candidate-not-made': 'another client changed the template before the new Revision was created',
  'candidate-not-ready': `${candidate} did not become ready in time`,
  'candidate-not-warm': 'not all pods that the next step needs were ready in time',
  'candidate-without-room': `no node has room for ${candidate}`,
  'health-failed': `${candidate} is not healthy`,
  'health-unreachable': `${candidate} could not be reached for its health check`,
  'health-not-proven': `no answer to its health check provably came from ${candidate}`,
  'analysis-failed': `${candidate} exceeded a limit`,
  'analysis-inconclusive': `the measurements of ${candidate} did not decide in time`,
  'route-stuck': 'the Route did not apply the split in time',
  'stable-not-ready': 'the stable Revision was not ready, so traffic could not be shifted',
  'stable-gone': 'another client deleted the stable Revision',
  'timed-out': 'the rollout reached its `timeout`',
  'driver-died': 'the job that ran the rollout was killed',
  'pause-over': 'nobody promoted it within `pause-timeout`',
  error: 'an error occurred during the rollout',
  asked: 'it was requested',
  superseded: 'a newer deploy took over',
})

const otherReasons: Readonly<Record<Foreign | 'api-silent', string>> = {
  traffic: 'another client changed the traffic',
  driver: 'another rollout took over',
  deleted: 'another client deleted the Service',
  'api-silent': 'the API server does not respond',
}

/** `Knative 1.23.0`, `ingress kourier.ingress.networking.knative.dev`: what could be read of both. */
export const knativeWords = ({
  knative,
  ingress,
}: {
  readonly knative?: string
  readonly ingress?: string
}): readonly string[] => [...(knative ? [`Knative ${knative}`] : []), ...(ingress ? [`ingress ${ingress}`] : [])]

export const phaseTitles: Readonly<Record<Phase, string>> = {
  deploy: 'Deploy',
  health: 'Health check at 0 %',
  'health-in-use': 'Health check at 100 %',
  traffic: 'Traffic',
  promote: 'Promote',
  abort: 'Abort',
  rollback: 'Rollback',
}

export const verdictWords: Readonly<Record<StepResult['verdict'], string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
  'not-judged': 'Not judged',
  'not-asked': 'Not held',
}

/** The image with its digest cut to twelve digits, enough to tell two apart. */
export const imageText = (image = ''): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1')
