/** A Service as a tree: its Revisions with traffic, pods and what they proved, and the rollout that is open, if any. Pure. */
import type { NamedCondition, RevisionStatus, ServiceStatus } from '../../engine/ports/events.ts'
import { commandText } from '../../errors/command.ts'
import type { RevisionVerdict } from '../../rollout/model.ts'
import { badWords } from '../../rollout/policy.ts'
import { type Line, line, type Tone } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { age, count } from '../text/numbers.ts'
import { aligned } from '../text/tables.ts'
import { imageText, knativeWords } from '../text/words.ts'
import { rolloutText } from './open-rollout.ts'

/** As plain text: for a summary, and for a log without colours. */
export const statusLines = (status: ServiceStatus): readonly string[] => statusTree(status).map(({ text }) => text)

export const statusTree = (status: ServiceStatus): readonly Line[] =>
  [
    line([status.url ?? 'no URL yet', ...bracketed(knativeWords(status))].join('  '), 'title'),
    ...conditionLines(status.conditions ?? []),
    line(''),
    ...branches(status),
    line(''),
    ...formLines(status),
    line(rolloutText(status.rollout), status.rollout ? 'warn' : 'plain'),
  ].map(({ text, tone }) => line(printable(text), tone))

const bracketed = (words: readonly string[]): readonly string[] => (words.length > 0 ? [`(${words.join(', ')})`] : [])

/** Ready, or what keeps it from that: the parts say it more precisely than the whole. */
const conditionLines = (conditions: readonly NamedCondition[]): readonly Line[] => {
  const unmet = conditions.filter(({ status }) => status !== 'True')
  if (unmet.length === 0) return conditions.length === 0 ? [] : [line('Ready', 'good')]
  const parts = unmet.filter(({ type }) => type !== 'Ready')
  return (parts.length === 0 ? unmet : parts).map((each) => line(conditionText(each), toneOf(each)))
}

const conditionText = ({ type, status, reason, message }: NamedCondition): string =>
  [`${type} is ${status}`, reason, message].filter(Boolean).join(': ')

const toneOf = ({ status }: Pick<NamedCondition, 'status'>): Tone => (status === 'False' ? 'bad' : 'warn')

/** Who gets the next Revision, and whether the configuration is that of one that users meet. A rollout that is open decides both. */
const formLines = ({ isFloating, template, rollout, revisions }: ServiceStatus): readonly Line[] => {
  if (isFloating === undefined || rollout !== undefined) return []
  const isSplit = revisions.filter(({ wanted = 0 }) => wanted > 0).length > 1
  const form = isFloating
    ? `${isSplit ? 'A part of the traffic' : 'Traffic'} follows the latest ready Revision.`
    : pinned
  const isLeft = template !== undefined && !template.isServed
  return [line(form), ...(isLeft ? [line(templateText(template.revision), 'warn')] : [])]
}

const pinned = 'Pinned: new Revisions get no traffic by themselves.'

const templateText = (revision: string): string =>
  `The configuration of the Service is that of ${revision}, which gets no traffic.`

const header = ['REVISION', 'TRAFFIC', 'TAGS', 'READY', 'PODS', 'AGE']

/** Revisions that matter now; of all others only how many there are. */
const branches = (status: ServiceStatus): readonly Line[] => {
  const shown = status.revisions.filter(isShown)
  const hidden = status.revisions.length - shown.length
  if (status.revisions.length === 0) return [line('There are no Revisions.')]
  const [head = '', ...rows] = aligned([header, ...shown.map(row)])
  const items = shown.map((revision, index) => [
    line(rows[index] ?? '', revisionTone(revision)),
    ...details(revision).map((text) => line(`  ${text}`)),
  ])
  const rest = hidden > 0 ? [[line(hiddenText(hidden, status), 'quiet')]] : []
  return [line(`   ${head}`, 'quiet'), ...hung([...items, ...rest])]
}

/** What the Route or the Service lists, what a rollout is about, and the two newest. */
const isShown = ({ percent, wanted, role }: RevisionStatus, index: number): boolean =>
  percent !== undefined || wanted !== undefined || role !== undefined || index < 2

const hiddenText = (hidden: number, { service, namespace }: ServiceStatus): string =>
  `${count(hidden)} more without traffic: ${commandText({ verb: 'revisions', service, namespace })}`

const row = (revision: RevisionStatus): readonly string[] => {
  const { name, tags, ready, pods, ageMs } = revision
  return [name, trafficText(revision), tags.join(',') || '-', readyText(ready), String(pods), age(ageMs)]
}

/** `10 %`, or, before the Route has taken what the Service asks for, `10 %, wanted 50 %`. */
export const trafficText = ({ percent, wanted }: Pick<RevisionStatus, 'percent' | 'wanted'>): string => {
  const now = percent === undefined ? '-' : `${percent} %`
  return (percent ?? 0) === (wanted ?? 0) ? now : `${percent ?? 0} %, wanted ${wanted ?? 0} %`
}

export const readyText = ({ status, reason }: RevisionStatus['ready']): string =>
  status === 'True' ? 'yes' : (reason ?? status.toLowerCase())

const revisionTone = ({ ready, percent, wanted }: RevisionStatus): Tone => {
  if (ready.status === 'False') return 'bad'
  return (percent ?? 0) === (wanted ?? 0) ? 'plain' : 'warn'
}

const details = ({ ready, verdict, role, image, copyOf }: RevisionStatus): readonly string[] => [
  ...(ready.status !== 'True' && ready.message ? [`Reason   ${ready.message}`] : []),
  ...(verdict || role ? [`Verdict  ${verdictText({ verdict, role })}`] : []),
  ...(verdict?.cause ? [`Cause    ${verdict.cause}`] : []),
  ...(copyOf ? [`Copy of  ${copyOf}`] : []),
  ...(image ? [`Image    ${imageText(image)}`] : []),
]

/** `bad: cannot start` */
export const verdictWords = ({ is, why }: NonNullable<RevisionStatus['verdict']>): string =>
  `${is.replace('-', ' ')}${why ? `: ${badWords(why)}` : ''}`

/** `hello-00042 proved bad (cannot start): ImagePullBackOff: ...`, of a verdict that has a cause. */
export const causeText = (name: string, { why, cause = '' }: Pick<RevisionVerdict, 'why' | 'cause'>): string =>
  printable(`${name} proved bad${why ? ` (${badWords(why)})` : ''}: ${cause}`)

/** What it proved, and until then what it is in the rollout that is open. */
export const verdictText = ({ verdict, role }: Pick<RevisionStatus, 'verdict' | 'role'>): string => {
  if (verdict) return `${verdictWords(verdict)} (${age(verdict.agoMs)} ago)`
  if (role === undefined) return '-'
  return role === 'candidate' ? 'on trial, the candidate of the rollout' : 'the stable Revision of the rollout'
}

/** Each item's first line on a branch, the others beside the trunk. */
const hung = (items: readonly (readonly Line[])[]): readonly Line[] =>
  items.flatMap((lines, index) => {
    const isLast = index === items.length - 1
    return lines.map(({ text, tone }, at) => {
      const branch = at === 0 ? (isLast ? '└─ ' : '├─ ') : isLast ? '   ' : '│  '
      return line(`${branch}${text}`, tone)
    })
  })
