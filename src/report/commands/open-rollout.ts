/** The rollout that is open, in words: where it stands, and until when. Pure. */
import type { RolloutStatus, ServiceStatus } from '../../engine/ports/events.ts'
import { momentText } from '../text/numbers.ts'

export const rolloutText = (rollout: ServiceStatus['rollout']): string => {
  if (rollout === undefined) return 'No rollout is open.'
  if (rollout === 'unreadable') return 'A rollout is open, but its journal cannot be read.'
  const { candidate, jobUrl } = rollout
  const open = `A rollout${candidate ? ` of ${candidate}` : ''} is open: ${stageText(rollout)}${jobUrl ? `, job ${jobUrl}` : ''}.`
  return `${open} ${nextText(rollout)}`.trimEnd()
}

/** For a cell of a table. */
export const rolloutWord = (rollout: ServiceStatus['rollout']): string => {
  if (rollout === undefined) return '-'
  if (rollout === 'unreadable') return 'unreadable'
  return rollout.isOver ? `${stageText(rollout)}, left open` : stageText(rollout)
}

const stageText = ({ stage, step, steps }: RolloutStatus): string =>
  stage === 'stepping' ? `at step ${step} of ${steps}` : stage

/** Until when traffic stays where it is, if nobody goes on with the rollout. */
const nextText = ({ stage, untilMs, isOver }: RolloutStatus): string => {
  if (untilMs === undefined) return ''
  const time = momentText(untilMs)
  if (isOver) return `Its time was over at ${time}: the next deploy, or \`recover\`, finishes it.`
  if (stage === 'paused') return `It waits for \`promote\` or \`abort\` until ${time}.`
  return `If its job has been killed, traffic stays where it is until the next deploy, or \`recover\`, after ${time}.`
}
