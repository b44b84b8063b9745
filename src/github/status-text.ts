/**
 * What GitHub says of a rollout in a line: the status of a deployment and of a commit. Pure.
 * Source: GitHub, REST API: descriptions of a status are cut at 140 characters, states are its own words.
 */
import type { ProgressState } from '../report/live/progress-state.ts'
import { printable, webAddress } from '../report/text/foreign-text.ts'
import type { OutcomeKind } from '../rollout/model.ts'
import type { CommitState, DeploymentState } from './api.ts'

type States = { readonly deployment: DeploymentState; readonly commit: CommitState }

/** Red is what took users back; an error is what ended elsewhere. A rollback leaves the deployed commit without users. */
const states: Readonly<Record<OutcomeKind, States>> = {
  promoted: { deployment: 'success', commit: 'success' },
  unchanged: { deployment: 'success', commit: 'success' },
  split: { deployment: 'success', commit: 'success' },
  paused: { deployment: 'in_progress', commit: 'pending' },
  aborted: { deployment: 'failure', commit: 'failure' },
  'rolled-back': { deployment: 'inactive', commit: 'success' },
  'first-deployment-failed': { deployment: 'failure', commit: 'failure' },
  refused: { deployment: 'error', commit: 'error' },
  stopped: { deployment: 'error', commit: 'error' },
  uncertain: { deployment: 'error', commit: 'error' },
  requested: { deployment: 'in_progress', commit: 'success' },
  recovered: { deployment: 'inactive', commit: 'success' },
  'left-open': { deployment: 'error', commit: 'error' },
}

const running: States = { deployment: 'in_progress', commit: 'pending' }

const stateOf = ({ outcome }: ProgressState): States => (outcome ? states[outcome.kind] : running)

export const deploymentStatus = (progress: ProgressState, jobUrl: string | undefined) => ({
  state: stateOf(progress).deployment,
  description: described(progress.sentence),
  logUrl: jobUrl,
  environmentUrl: webAddress(environmentUrl(progress)),
})

/** While a candidate is on trial people want to see that one. */
const environmentUrl = ({ outcome, candidateUrl }: ProgressState): string | undefined =>
  outcome && outcome.kind !== 'paused' ? outcome.url : candidateUrl

export const commitStatus = (progress: ProgressState, jobUrl: string | undefined) => ({
  state: stateOf(progress).commit,
  description: described(progress.sentence),
  context: `kn-rollout: ${progress.namespace}/${progress.service}`,
  url: jobUrl,
})

const longest = 140

const described = (text: string): string => {
  const characters = [...printable(text)]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}
