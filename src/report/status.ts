/** A Service and its Revisions as a table, and the rollout that is open, if any. Pure. */
import type { RevisionStatus, RolloutStatus, ServiceStatus } from '../engine/ports/events.ts'
import { printable } from './text/foreign-text.ts'
import { duration, momentText } from './text/numbers.ts'
import { aligned } from './text/tables.ts'
import { imageText, knativeWords } from './text/words.ts'

export const statusLines = (status: ServiceStatus): readonly string[] =>
  [
    [status.url ?? 'no URL yet', ...bracketed(knativeWords(status))].join('  '),
    '',
    ...aligned([header, ...status.revisions.map(row)]),
    '',
    rolloutText(status.rollout),
  ].map(printable)

const bracketed = (words: readonly string[]): readonly string[] => (words.length > 0 ? [`(${words.join(', ')})`] : [])

const header = ['REVISION', 'TRAFFIC', 'TAGS', 'READY', 'PODS', 'AGE', 'IMAGE', 'VERDICT']

const row = ({ name, percent, tags, ready, pods, ageMs, image, verdict }: RevisionStatus): readonly string[] => [
  name,
  percent === undefined ? '-' : `${percent} %`,
  tags.join(',') || '-',
  ready.status === 'True' ? 'yes' : (ready.reason ?? ready.status.toLowerCase()),
  String(pods),
  duration(ageMs),
  imageText(image),
  verdictText(verdict),
]

const verdictText = (verdict: RevisionStatus['verdict']): string =>
  verdict
    ? `${verdict.is.replace('-', ' ')} (${verdict.why ? `${verdict.why}, ` : ''}${duration(verdict.agoMs)} ago)`
    : '-'

const rolloutText = (rollout: ServiceStatus['rollout']): string => {
  if (rollout === undefined) return 'No rollout is open.'
  if (rollout === 'unreadable') return 'A rollout is open, but its journal cannot be read.'
  const { candidate, stage, step, steps, jobUrl } = rollout
  const where = stage === 'stepping' ? `at step ${step} of ${steps}` : stage
  const open = `A rollout${candidate ? ` of ${candidate}` : ''} is open: ${where}${jobUrl ? `, job ${jobUrl}` : ''}.`
  return `${open} ${nextText(rollout)}`.trimEnd()
}

/** Until when traffic stays where it is, if nobody goes on with the rollout. */
const nextText = ({ stage, untilMs, isOver }: RolloutStatus): string => {
  if (untilMs === undefined) return ''
  const time = momentText(untilMs)
  if (isOver) return `Its time was over at ${time}: the next deploy, or \`recover\`, finishes it.`
  if (stage === 'paused') return `It waits for \`promote\` or \`abort\` until ${time}.`
  return `If its job has been killed, traffic stays where it is until the next deploy, or \`recover\`, after ${time}.`
}
