/** Revisions as a table, those of each Service the newest first. Pure. */
import type { RevisionStatus } from '../../engine/ports/events.ts'
import { type Line, line } from '../log/line.ts'
import { readyText, trafficText } from '../status.ts'
import { printable } from '../text/foreign-text.ts'
import { age } from '../text/numbers.ts'
import { folded } from '../text/tables.ts'
import { imageText } from '../text/words.ts'

export type ListedRevision = RevisionStatus & { readonly namespace: string; readonly service: string }

export const revisionLines = (revisions: readonly ListedRevision[], width?: number): readonly Line[] => {
  const isOne = new Set(revisions.map(({ namespace }) => namespace)).size < 2
  const head = ['REVISION', 'TRAFFIC', 'TAGS', 'READY', 'PODS', 'AGE', 'VERDICT', 'IMAGE']
  const rows = revisions.map((each) => [...(isOne ? [] : [each.namespace]), ...row(each)].map(printable))
  const table = folded([isOne ? head : ['NAMESPACE', ...head], ...rows], width)
  return table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain'))
}

const row = (revision: RevisionStatus): readonly string[] => {
  const { name, tags, ready, pods, ageMs, image } = revision
  const traffic = trafficText(revision)
  return [
    name,
    traffic,
    tags.join(',') || '-',
    readyText(ready),
    String(pods),
    age(ageMs),
    verdictWord(revision),
    imageText(image) || '-',
  ]
}

const verdictWord = ({ verdict, role }: RevisionStatus): string => {
  if (verdict?.is === 'bad') return verdict.why ? `bad: ${verdict.why}` : 'bad'
  if (verdict) return verdict.is.replace('-', ' ')
  return role === 'candidate' ? 'on trial' : '-'
}
