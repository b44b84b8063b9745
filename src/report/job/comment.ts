/** The comment that a pull request or a merge request keeps of a rollout, in Markdown. Pure. */
import type { ProgressState } from '../live/progress-state.ts'
import { failedExample, rehearsalMarkdown } from '../summary/parts.ts'
import { dryRunTitle, endingTitle } from '../text/endings.ts'
import { factList } from '../text/facts.ts'
import { markdownText, printable, webAddress } from '../text/foreign-text.ts'
import { countText, latencyTexts, measuredIn } from '../text/measurements.ts'
import { counted, duration } from '../text/numbers.ts'
import { troubleText, unhealthyIn, unhealthyText } from '../text/trouble.ts'
import { userSentences } from '../text/where-traffic-is.ts'
import { verdictWords } from '../text/words.ts'

/** What a comment begins with, unseen: by it the comment of this Service is found again. */
export const commentMark = ({ namespace, service }: Pick<ProgressState, 'namespace' | 'service'>): string =>
  `<!-- kn-rollout: ${printable(`${namespace}/${service}`).replaceAll('>', '')} -->`

type CommentFacts = { readonly jobUrl?: string; readonly commit?: string }

export const commentText = (state: ProgressState, facts: CommentFacts): string =>
  [
    commentMark(state),
    `### ${title(state)}`,
    state.outcome ? `**${markdownText(userSentences(state.outcome))}**` : '',
    markdownText(state.sentence),
    markdownText(whatWentWrong(state)),
    (state.outcome && failedExample(state.outcome)) ?? '',
    state.steps.map((step) => `- ${markdownText(stepText(step))}`).join('\n'),
    state.rehearsal ? rehearsalMarkdown(state.rehearsal) : '',
    state.outcome ? factList(state.outcome) : '',
    footer(state, facts),
  ]
    .filter((block) => block !== '')
    .join('\n\n')

const title = (state: ProgressState): string => {
  const { service, outcome } = state
  if (!outcome) return `${markdownText(service)}: rolling out`
  return markdownText(state.rehearsal ? dryRunTitle(service, outcome) : endingTitle(service, outcome))
}

/** Why it could not start, or what the health check met. What an app logs is left to the job: a comment is sent to many. */
const whatWentWrong = ({ outcome }: ProgressState): string => {
  if (outcome?.trouble) return troubleText(outcome.trouble)
  const unhealthy = outcome && unhealthyIn(outcome)
  return unhealthy ? unhealthyText(unhealthy) : ''
}

const stepText = (step: ProgressState['steps'][number]): string => {
  const measured = measuredIn(step).flatMap((each) => [
    countText(each),
    counted(each.bad, 'error'),
    ...latencyTexts(each, ['p95']),
  ])
  const { percent, heldMs, verdict } = step
  return `${percent} % for ${duration(heldMs)}: ${[...measured, verdictWords[verdict].toLowerCase()].join(', ')}`
}

const links = ({ candidateUrl }: ProgressState, { jobUrl }: CommentFacts): readonly string[] =>
  [
    ['log and summary', jobUrl],
    ['candidate', candidateUrl],
  ].flatMap(([label, url]) => (webAddress(url) ? [`[${label}](${url})`] : []))

/** Of which commit, in which namespace, and where more is to be seen. What has ended says all but the namespace in its facts. */
const footer = (state: ProgressState, facts: CommentFacts): string => {
  if (state.outcome?.run) return `namespace ${markdownText(state.namespace)}`
  const commit = facts.commit === undefined ? [] : [`commit ${markdownText(facts.commit.slice(0, 7))}`]
  return [...commit, `namespace ${markdownText(state.namespace)}`, ...links(state, facts)].join(' · ')
}
