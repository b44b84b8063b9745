/**
 * The job's summary, in Markdown: the verdict, where users are and what they met, why, the steps, a picture, what to do.
 * Pure but for the story it keeps while events come. Everything foreign is escaped or fenced.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Reporter } from '../../engine/ports/ports.ts'
import { headline } from '../log/ending.ts'
import { markdownText } from '../text/foreign-text.ts'
import { mostExposed, whatUsersMet, whereUsersAre } from '../text/users.ts'
import {
  blocks,
  candidateLog,
  healthTrouble,
  nextList,
  podTrouble,
  problemList,
  statusBlock,
  stepTable,
  warningList,
  whatIsNew,
  writeList,
} from './parts.ts'
import { sweptTable } from './recover-table.ts'
import { type Story, told, untold } from './summary-state.ts'
import { trafficPicture } from './traffic-chart.ts'

/** Listens to the events; `markdown` answers once the outcome is there, and stays undefined for a run that never ended. */
export const summaryReporter = (
  service = 'The rollout',
): Reporter & { readonly markdown: () => string | undefined } => {
  let story = untold(service)
  let markdown: string | undefined
  return {
    report: (event) => {
      story = told(story, event)
      if (event.is === 'ended') markdown = summary(story, event.outcome)
    },
    markdown: () => markdown,
  }
}

export const summary = (story: Story, outcome: Outcome): string =>
  `${blocks(
    `## ${story.writes.length > 0 ? `${markdownText(story.service)}: dry run` : verdictTitle(story.service, outcome)}`,
    [`**${markdownText(whereUsersAre(outcome))}**`, markdownText(whatUsersMet(outcome) ?? '')].join(' ').trimEnd(),
    markdownText(headline(outcome)),
    problemList(outcome),
    sweptTable(outcome),
    statusBlock(outcome),
    podTrouble(outcome),
    healthTrouble(outcome),
    whatIsNew(outcome, story),
    stepTable(outcome),
    trafficPicture(outcome),
    candidateLog(outcome, story),
    writeList(story),
    warningList(story),
    nextList(outcome),
  )}\n`

/** `✅ hello: hello-00042 promoted` */
export const verdictTitle = (service: string, outcome: Outcome): string =>
  markdownText(`${icons[outcome.kind]} ${service}: ${title(outcome)}`)

/** Seen from afar; the words beside them say the same. */
const icons: Readonly<Record<Outcome['kind'], string>> = {
  promoted: '\u2705',
  unchanged: '\u2705',
  split: '\u2705',
  'rolled-back': '\u2705',
  paused: '\u23f8\ufe0f',
  aborted: '\u274c',
  'first-deployment-failed': '\u274c',
  refused: '\u274c',
  stopped: '\u26a0\ufe0f',
  uncertain: '\u26a0\ufe0f',
  recovered: '\u2705',
  'left-open': '\u274c',
}

/** The verdict in a few words. */
const title = (outcome: Outcome): string => {
  const { kind, revision = 'the new Revision' } = outcome
  switch (kind) {
    case 'promoted':
      return `${revision} promoted`
    case 'unchanged':
      return 'nothing to do'
    case 'split':
      return `${outcome.percent} % on ${revision}`
    case 'paused':
      return `paused at ${outcome.percent} %`
    case 'aborted':
      return mostExposed(outcome) > 0
        ? `${revision} taken back at ${mostExposed(outcome)} %`
        : `${revision} was kept from users`
    case 'rolled-back':
      return `back from ${revision}`
    case 'first-deployment-failed':
      return 'the first deployment failed'
    case 'refused':
      return 'refused'
    case 'stopped':
      return 'stopped, someone else changed it'
    case 'uncertain':
      return 'traffic is uncertain'
    case 'recovered':
      return 'all that was left behind is ended'
    case 'left-open':
      return 'rollouts are still open'
  }
}
