/** Where a rollout stands, as a few lines below its log that are drawn again and again. Pure. */
import type { StillWaiting } from '../../engine/ports/events.ts'
import type { LiveState } from '../../engine/ports/live.ts'
import { commandText } from '../../errors/command.ts'
import type { Share, SourceResult, Stage } from '../../rollout/model.ts'
import { requesterText } from '../../rollout/requester.ts'
import { type Line, line, type Tone } from '../log/line.ts'
import { count, duration, shareOf } from '../text/numbers.ts'
import { fitted } from '../text/tables.ts'
import { waitText } from '../text/waiting.ts'
import { revisionsIn } from '../text/where-traffic-is.ts'
import { abortReason, unnamed, verdictWords } from '../text/words.ts'

/** `nowMs`: by the clock of `state.atMs`; waits go on between two looks. */
export type LivePage = { readonly nowMs: number; readonly width: number }

/** As wide as `width`, but for names that do not fit into it. */
export const liveLines = (state: LiveState, page: LivePage): readonly Line[] => [
  line(ruler(state, page.width), 'title'),
  ...labelled('Steps', stepsText(state)),
  ...labelled('Traffic', trafficText(state)),
  ...labelled('Now', nowText(state, Math.max(0, page.nowMs - state.atMs)), toneOf(state)),
  ...errorLines(state, page.width),
  ...labelled('Ctrl-C', interruptText(state), 'quiet'),
  ...labelled('Promote', goOnText(state), 'quiet'),
]

const widestRuler = 100

function ruler({ service, namespace, isRollback }: LiveState, width: number): string {
  const title = `── ${service} in ${namespace}${isRollback ? ', rollback' : ''} `
  return title.padEnd(Math.min(width, widestRuler), '─')
}

const labelled = (label: string, text: string | undefined, tone: Tone = 'plain'): readonly Line[] =>
  text === undefined ? [] : [line(`${label.padEnd(9)} ${text}`, tone)]

/** The one in effect in brackets; before the first it is 0 %. */
function stepsText({ steps, step, stage }: LiveState): string | undefined {
  if (steps.length === 0) return undefined
  const isUnderWay = stage !== 'aborting' && stage !== 'promoting'
  const marked = steps.map(({ percent, verdict }, index) => {
    if (index === step && isUnderWay) return `[${percent} %]`
    return verdict === undefined || verdict === 'not-asked'
      ? `${percent} %`
      : `${percent} % ${verdictWords[verdict].toLowerCase()}`
  })
  const first = step < 0 && isUnderWay ? ['[0 %]'] : []
  return [...first, ...marked, ...(stage === 'promoting' ? ['[promote]'] : [])].join(' -> ')
}

/** The candidate first. Where the Route does not serve yet what it is asked for, both. */
function trafficText({ wanted, served, candidate }: LiveState): string {
  const names = [...new Set([...wanted, ...served].map(({ revision }) => revision))]
  const ordered = names.toSorted((a, b) => Number(b === candidate) - Number(a === candidate))
  const texts = ordered.flatMap((name) => {
    const [is, shall] = [percentOf(served, name), percentOf(wanted, name)]
    if (is === 0 && shall === 0) return []
    return is === shall ? `${name} ${is} %` : `${name} ${is} % (wanted ${shall} %)`
  })
  return texts.length === 0 ? 'nobody is served' : texts.join(', ')
}

const percentOf = (shares: readonly Share[], name: string): number =>
  shares.find(({ revision }) => revision === name)?.percent ?? 0

const doing: Readonly<Record<Stage, string>> = {
  claimed: 'Deploying',
  deployed: 'Starting the new Revision',
  presented: 'Preparing the first step',
  stepping: 'Going on',
  paused: 'Paused',
  promoting: 'Finishing the promotion',
  aborting: 'Cleaning up',
  stopped: 'Stopped',
}

function nowText(state: LiveState, sinceMs: number): string {
  const { stage, wait, request } = state
  const waiting = wait && wait.on.is !== 'hold' ? waitText(later(wait, sinceMs)) : undefined
  if (stage === 'aborting') return returningText(state, waiting)
  if (request) return `Going on, as ${requesterText(request)} asked${waiting ? `. ${waiting}` : ''}`
  return waiting ?? holdText(state, sinceMs) ?? doing[stage]
}

/** To whole seconds: a countdown in tenths is restless. */
const later = ({ forMs, ...wait }: NonNullable<LiveState['wait']>, sinceMs: number): StillWaiting => ({
  is: 'still-waiting',
  ...wait,
  forMs: Math.max(1, Math.floor((forMs + sinceMs) / 1_000)) * 1_000,
})

function returningText({ candidate, stable, because }: LiveState, waiting: string | undefined): string {
  const why = because ? `, because ${abortReason(because, candidate)}` : ''
  if (!waiting) return because ? `Cleaning up. Aborted because ${abortReason(because, candidate)}` : doing.aborting
  return stable.length === 0 ? `Aborting${why}` : `Returning all traffic to ${revisionsIn(stable)}${why}. ${waiting}`
}

/** First the time that was asked for, then, where nothing is decided, what is left until it must be. */
function holdText({ hold, steps, step, wait }: LiveState, sinceMs: number): string | undefined {
  if (!hold || wait?.on.is !== 'hold') return undefined
  const { heldMs, holdMs, longestMs, verdict } = hold
  const isOutage = verdict === 'outage'
  const percent = steps[step]?.percent ?? 0
  const left = holdMs - heldMs - sinceMs
  const during = isOutage ? ', stable fails as well' : ''
  if (left > 0) return `Holding ${percent} %: ${seconds(left)} left of ${duration(holdMs)}${during}`
  const more = Math.max(0, longestMs - heldMs - sinceMs)
  const why = isOutage ? 'stable fails as well, waiting for the end of that' : 'no verdict yet'
  return `Holding ${percent} %: ${why}, ${seconds(more)} more at most`
}

const seconds = (ms: number): string => (ms <= 0 ? '0 s' : duration(Math.ceil(ms / 1_000) * 1_000))

const toneOf = ({ stage, hold }: LiveState): Tone => {
  if (stage === 'aborting') return 'bad'
  return hold?.verdict === 'outage' ? 'warn' : 'plain'
}

/** A row for each source from the first shift on, so that the view does not jump. Where cells are broken, colours are left out. */
function errorLines(state: LiveState, width: number): readonly Line[] {
  const { stage, isRollback, sources, hold, candidate = unnamed, stable, limit } = state
  if (stage !== 'stepping' || isRollback || sources.length === 0) return []
  const results = sources.map(({ name }) => hold?.measured.find(({ source }) => source === name))
  const limitText = `${shareOf(limit.maxErrorRate, 1)}${limit.isDefault ? ' (default)' : ''}`
  const rows = [
    ['Errors of', candidate, stable.length === 1 ? revisionsIn(stable) : 'stable', 'limit'],
    ...sources.map(({ name }, index) => [name, partText(results[index]), partText(results[index]?.stable), limitText]),
  ]
  const texts = fitted(rows, width)
  const tones = texts.length === rows.length ? results.map((result) => toneBy(result, limit.maxErrorRate)) : []
  return texts.map((text, index) => line(text, tones[index - 1] ?? 'plain'))
}

type Part = { readonly count: number; readonly bad: number }

/** `1.2 % (3 of 251)` */
const partText = (part: Part | undefined): string =>
  part && part.count > 0 ? `${shareOf(part.bad, part.count)} (${count(part.bad)} of ${count(part.count)})` : '-'

function toneBy(result: SourceResult | undefined, limit: number): Tone {
  if (!result || result.count === 0) return 'plain'
  if (result.verdict === 'failed') return 'bad'
  return result.bad / result.count > limit ? 'warn' : 'plain'
}

function interruptText({ stage, stable, because, isRollback }: LiveState): string | undefined {
  switch (stage) {
    case 'promoting':
      return 'is too late to abort: the promotion is decided, and is being finished'
    case 'aborting':
      return because === 'cancelled'
        ? 'again leaves now, with the cleanup undone'
        : 'twice leaves before the cleanup is done'
    case 'stepping':
      return isRollback ? undefined : `aborts, and returns all traffic to ${revisionsIn(stable)}`
    case 'paused':
    case 'stopped':
      return undefined
    default:
      return stable.length === 0
        ? 'aborts: there is no Revision to return to'
        : 'aborts: no traffic has been shifted yet'
  }
}

/** From another terminal. */
const goOnText = ({ stage, wait, hold, request, isRollback, service, namespace }: LiveState): string | undefined => {
  const isHeld = stage === 'stepping' && wait?.on.is === 'hold' && hold?.verdict !== 'outage'
  return isHeld && !request && !isRollback
    ? `before the hold is over: ${commandText({ verb: 'promote', service, namespace })}`
    : undefined
}
