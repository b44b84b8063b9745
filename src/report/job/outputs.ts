/**
 * An outcome as the outputs of a job, text each. Pure.
 * The names are the public interface of action.yml and of GitLab's dotenv report, which takes no line breaks.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { headline } from '../text/endings.ts'
import { printable } from '../text/foreign-text.ts'

export type Outputs = {
  readonly outcome: string
  readonly revision: string
  readonly 'previous-revision': string
  readonly url: string
  readonly 'candidate-url': string
  readonly traffic: string
  readonly percent: string
  readonly reason: string
  readonly report: string
}

/** Each is one line: of two, the second would be a variable of its own in a dotenv report. */
export const outputsOf = (outcome: Outcome): Outputs => ({
  outcome: outcome.kind,
  revision: printable(outcome.revision ?? ''),
  'previous-revision': printable(outcome.previousRevision ?? ''),
  url: printable(outcome.url ?? ''),
  'candidate-url': printable(outcome.candidateUrl ?? ''),
  traffic: printable(trafficText(outcome.traffic)),
  percent: String(outcome.percent),
  reason: printable(headline(outcome)),
  report: printable(outcome.report ?? ''),
})

/**
 * `latest=10,previous=90`: by tag, and by name where there is no tag. `@latest` is what follows the latest Revision, as kn writes it.
 * Entries that share a name (a Revision may be listed more than once without a tag) are added up, so that each name is there once.
 */
export const trafficText = (traffic: readonly TrafficTarget[]): string => {
  const shares = new Map<string, number>()
  for (const { tag, revisionName, percent = 0 } of traffic) {
    const name = tag ?? revisionName ?? '@latest'
    shares.set(name, (shares.get(name) ?? 0) + percent)
  }
  return [...shares].map(([name, percent]) => `${name}=${percent}`).join(',')
}
