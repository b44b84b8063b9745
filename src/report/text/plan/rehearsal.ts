/**
 * A dry run as a reviewer reads it: what would change, as a diff, then how it would get there. The same rows in the log, the summary
 * and the comment. Pure. Of values only those of images are shown.
 */
import type { NamesChanged } from '../../../engine/ports/ports.ts'
import type { Rehearsal } from '../../../engine/ports/rehearsal.ts'
import { usualLimits } from '../../../rollout/analysis/limits.ts'
import { duration, latency, listed, shareOf } from '../numbers.ts'
import { revisionsIn } from '../where-traffic-is.ts'
import { imageText } from '../words.ts'
import { planText } from './plan.ts'

export type DiffLine = { readonly sign: '-' | '+' | '~'; readonly text: string }

/** `hello-00042 in place of hello-00041` */
export const rehearsalTitle = ({ candidate, stable }: Rehearsal): string =>
  `${candidate} ${stable.length === 0 ? 'as the first Revision' : `in place of ${revisionsIn(stable)}`}`

/** Of very many the first tell enough. */
const mostFields = 8

export const diffLines = ({ diff, service }: Rehearsal): readonly DiffLine[] => {
  const fields = [
    ...signed(diff.fields),
    ...service.map((name): DiffLine => ({ sign: '~', text: `${name} of the Service` })),
  ]
  const lines = [...diff.images.flatMap(imageLines), ...variableLines(diff.env), ...fields.slice(0, mostFields)]
  const unshown = fields.length - mostFields
  if (unshown > 0) return [...lines, { sign: '~', text: `and ${unshown} more` }]
  return lines.length > 0 ? lines : [{ sign: '~', text: 'nothing but the Revision: its configuration stays the same' }]
}

const imageLines = ({ container, from, to }: Rehearsal['diff']['images'][number]): readonly DiffLine[] => {
  const name = container === undefined ? 'image' : `image of ${container}`
  return [
    ...(from === undefined ? [] : [{ sign: '-', text: `${name}  ${imageText(from)}` } as const]),
    ...(to === undefined ? [] : [{ sign: '+', text: `${name}  ${imageText(to)}` } as const]),
  ]
}

/** One line for each kind of change. */
const variableLines = ({ added, changed, removed }: NamesChanged): readonly DiffLine[] =>
  [
    { sign: '-', names: removed } as const,
    { sign: '+', names: added } as const,
    { sign: '~', names: changed } as const,
  ].flatMap(({ sign, names }) => (names.length === 0 ? [] : [{ sign, text: `env    ${names.join(', ')}` }]))

const signed = ({ added, changed, removed }: NamesChanged): readonly DiffLine[] => [
  ...removed.map((text) => ({ sign: '-', text }) as const),
  ...added.map((text) => ({ sign: '+', text }) as const),
  ...changed.map((text) => ({ sign: '~', text }) as const),
]

/** A label and its text each. */
export const planRows = (rehearsal: Rehearsal): readonly (readonly [string, string])[] => [
  ['Plan', planText(rehearsal.plan)],
  ['Then', endingText(rehearsal)],
  ['Health', `${rehearsal.healthPath ?? '/'} at 0 %, before any traffic`],
  ['Limits', limitsText(rehearsal)],
  ['Tags', tagsText(rehearsal)],
]

const endingText = ({ plan, form, stable, keepPrevious, pauseTimeoutMs }: Rehearsal): string => {
  if (plan.pauseAt !== undefined)
    return `waits for \`promote\` or \`abort\` at ${plan.pauseAt} %, at most ${duration(pauseTimeoutMs)}`
  if (plan.ending === 'stay') return 'the split stays until another rollout'
  const follows = form === 'floating' ? 'follows the latest Revision again' : 'stays pinned'
  return `${follows}${stable.length === 0 ? '' : `; ${revisionsIn(stable)} ${kept[keepPrevious]}`}`
}

const kept = { tag: 'may scale to zero', warm: 'keeps a pod', none: 'loses its tag' } as const

const limitsText = ({ maxErrorRate, maxLatencyMs, plan: { limits } }: Rehearsal): string =>
  [
    `errors at most ${shareOf(maxErrorRate ?? usualLimits.maxErrorRate, 1)}${maxErrorRate === undefined ? ' (the default)' : ''}`,
    `latency ${maxLatencyMs === undefined ? 'not limited' : `at most ${latency(maxLatencyMs)}`}`,
    `ready in ${duration(limits.readyMs)}`,
    `all in ${duration(limits.totalMs)}`,
  ].join(', ')

const tagsText = ({ tags, candidate, stable }: Rehearsal): string =>
  listed([
    `${tags.candidate} on ${candidate}`,
    ...(stable.length === 0 ? [] : [`${tags.stable} on ${revisionsIn(stable.slice(0, 1))}`]),
  ])
