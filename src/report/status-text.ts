/**
 * What GitHub's pages say of a rollout: the status of a deployment and of a commit, and the comment of a pull request. Pure.
 * Source: GitHub, REST API: descriptions of a status are cut at 140 characters, states are its own words.
 */

import type { OutcomeKind } from '../rollout/model.ts'
import { userSentences } from './log/ending.ts'
import { unhealthyText } from './log/log-lines.ts'
import type { Standing } from './progress-state.ts'
import { verdictTitle } from './summary/summary.ts'
import { markdownText, printable, webAddress } from './text/foreign-text.ts'
import { countText, latencyTexts, measuredIn } from './text/measurements.ts'
import { counted, duration } from './text/numbers.ts'
import { verdictWords } from './text/words.ts'

type States = {
  readonly deployment: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  readonly commit: 'pending' | 'success' | 'failure' | 'error'
}

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
  recovered: { deployment: 'inactive', commit: 'success' },
  'left-open': { deployment: 'error', commit: 'error' },
}

const running: States = { deployment: 'in_progress', commit: 'pending' }

const stateOf = ({ outcome }: Standing): States => (outcome ? states[outcome.kind] : running)

export const deploymentStatus = (standing: Standing, jobUrl: string | undefined) => ({
  state: stateOf(standing).deployment,
  description: described(standing.sentence),
  logUrl: jobUrl,
  environmentUrl: webAddress(environmentUrl(standing)),
})

/** While a candidate is on trial people want to see that one. */
const environmentUrl = ({ outcome, candidateUrl }: Standing): string | undefined =>
  outcome && outcome.kind !== 'paused' ? outcome.url : candidateUrl

export const commitStatus = (standing: Standing, jobUrl: string | undefined) => ({
  state: stateOf(standing).commit,
  description: described(standing.sentence),
  context: `kn-rollout: ${standing.namespace}/${standing.service}`,
  url: jobUrl,
})

/** What a comment begins with, unseen: by it the comment of this Service is found again. */
export const commentMark = ({ namespace, service }: Pick<Standing, 'namespace' | 'service'>): string =>
  `<!-- kn-rollout: ${printable(`${namespace}/${service}`).replaceAll('>', '')} -->`

export type CommentFacts = { readonly jobUrl?: string; readonly commit?: string }

export const commentText = (standing: Standing, facts: CommentFacts): string =>
  [
    commentMark(standing),
    `### ${title(standing)}`,
    standing.outcome ? `**${markdownText(userSentences(standing.outcome))}**` : '',
    isDryRun(standing) ? '' : markdownText(standing.sentence),
    markdownText(troubleText(standing)),
    standing.steps.map((step) => `- ${stepText(step)}`).join('\n'),
    standing.wouldWrite.map((what) => `- Would write: ${markdownText(what)}`).join('\n'),
    footer(standing, facts),
  ]
    .filter((block) => block !== '')
    .join('\n\n')

const isDryRun = ({ wouldWrite }: Standing): boolean => wouldWrite.length > 0

const title = (standing: Standing): string => {
  const { service, outcome } = standing
  if (!outcome) return `${markdownText(service)}: rolling out`
  return isDryRun(standing) ? `${markdownText(service)}: dry run` : verdictTitle(service, outcome)
}

/** Why it could not start, or what the health check met. What an app logs is left to the job: a comment is sent to many. */
const troubleText = ({ outcome }: Standing): string => {
  const { trouble, health } = outcome ?? {}
  if (trouble) return `${trouble.reason}: ${trouble.message}`
  return health?.is === 'failed' || health?.is === 'unreachable' ? unhealthyText(health) : ''
}

const stepText = (step: Standing['steps'][number]): string => {
  const measured = measuredIn(step).flatMap((each) => [
    countText(each),
    counted(each.bad, 'error'),
    ...latencyTexts(each, ['p95']),
  ])
  const { percent, heldMs, verdict } = step
  return `${percent} % for ${duration(heldMs)}: ${[...measured, verdictWords[verdict].toLowerCase()].join(', ')}`
}

const links = ({ outcome, candidateUrl }: Standing, { jobUrl }: CommentFacts): readonly string[] =>
  [
    ['summary and log', jobUrl],
    ['Service', outcome?.url],
    ['candidate', candidateUrl],
  ].flatMap(([label, url]) => (webAddress(url) ? [`[${label}](${url})`] : []))

/** Of which commit, in which namespace, and where more is to be seen. */
const footer = (standing: Standing, facts: CommentFacts): string => {
  const commit = facts.commit === undefined ? [] : [`commit ${markdownText(facts.commit.slice(0, 7))}`]
  return [...commit, `namespace ${markdownText(standing.namespace)}`, ...links(standing, facts)].join(' · ')
}

const longest = 140

const described = (text: string): string => {
  const characters = [...printable(text)]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}
