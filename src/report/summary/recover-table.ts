/** What `recover` found, as a table: what was left behind and how it ended, then what was left alone. Pure. */
import type { Outcome, RecoverResult, RecoverState } from '../../engine/ports/events.ts'
import { exitCodes } from '../../rollout/endings.ts'
import { endingWords } from '../text/endings.ts'
import { markdownText, webAddress } from '../text/foreign-text.ts'
import { counted } from '../text/numbers.ts'
import { folded, markdownTable } from '../text/tables.ts'
import { becauseText } from '../text/words.ts'

/** Nothing is wrong with those that are left alone; of very many the first tell enough. */
const mostLeftAlone = 50

export const recoverLines = ({ swept: results = [] }: Outcome, width?: number): readonly string[] => {
  const { shown, unshown } = sorted(results)
  if (shown.length === 0) return []
  const rows = shown.map((each) => [name(each), each.stage ?? '-', stateText(each), each.jobUrl ?? '-'])
  return [...folded([['SERVICE', 'STAGE', 'RESULT', 'JOB'], ...rows], width), ...more(unshown)]
}

export const recoverTable = ({ swept: results = [] }: Outcome): string | undefined => {
  const { shown, unshown } = sorted(results)
  if (shown.length === 0) return undefined
  // Without anything to mark the column would be empty.
  const isMarked = shown.some((each) => mark(each) !== '')
  const rows = shown.map((each) => [
    ...(isMarked ? [mark(each)] : []),
    markdownText(name(each)),
    each.stage ?? '-',
    markdownText(stateText(each)),
    job(each),
  ])
  const head = [...(isMarked ? [''] : []), 'Service', 'Stage', 'Result', 'Job']
  const rules = head.map(() => '---')
  return [markdownTable([head, ...rows], rules), ...more(unshown)].join('\n\n')
}

const isLeftAlone = ({ fate }: RecoverResult): boolean =>
  fate.is === 'alive' || fate.is === 'waiting' || fate.is === 'kept'

const sorted = (results: readonly RecoverResult[]) => {
  const alone = results.filter(isLeftAlone)
  const touched = results.filter((each) => !isLeftAlone(each))
  return { shown: [...touched, ...alone.slice(0, mostLeftAlone)], unshown: Math.max(0, alone.length - mostLeftAlone) }
}

const more = (unshown: number): readonly string[] =>
  unshown === 0 ? [] : [`And ${counted(unshown, 'more Service', 'more Services')}, unchanged.`]

const name = ({ namespace, service }: RecoverResult): string => `${namespace}/${service}`

const job = ({ jobUrl }: RecoverResult): string => (webAddress(jobUrl) ? `[job](${jobUrl})` : '-')

const mark = ({ fate }: RecoverResult): string => {
  const isOpen = fate.is === 'not-begun' || (fate.is === 'ended' && exitCodes[fate.outcome.kind] > 1)
  return isOpen ? '\u274c' : ''
}

const stateText = ({ fate }: RecoverResult): string => {
  switch (fate.is) {
    case 'alive':
      return `in progress, deadline ${time(fate.untilMs)}`
    case 'waiting':
      return `paused until ${time(fate.untilMs)}`
    case 'kept':
      return 'stopped by another client; its traffic is kept'
    case 'unmarked':
      return 'label without a rollout, removed'
    case 'gone':
      return 'deleted in the meantime'
    case 'taken':
      return 'taken over by another process'
    case 'not-begun':
      return 'still open: `recover` was interrupted before'
    case 'ended':
      return endedText(fate)
  }
}

const endedText = ({ outcome }: Extract<RecoverState, { is: 'ended' }>): string => {
  const { word } = endingWords[outcome.kind]
  if (outcome.kind === 'promoted') return `${word}: all traffic is on ${outcome.revision}`
  if (exitCodes[outcome.kind] > 1) return `${word}: ${outcome.reason}`
  const where = outcome.previousRevision ? `: all traffic is on ${outcome.previousRevision}` : ''
  return `${word}${where}, because ${becauseText(outcome) ?? 'it was requested'}`
}

const time = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+/, '')
