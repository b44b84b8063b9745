/** Revisions as a table, those of each Service the newest first. Pure. */
import type { RevisionStatus } from '../../engine/ports/events.ts'
import { causeText, readyText, trafficText, verdictWords } from '../commands/status.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { age } from '../text/numbers.ts'
import { folded } from '../text/tables.ts'
import { imageText } from '../text/words.ts'
import { wrapped } from '../text/wrap.ts'

export type ListedRevision = RevisionStatus & { readonly namespace: string; readonly service: string }

export const revisionLines = (revisions: readonly ListedRevision[], width?: number): readonly Line[] => {
  const isOne = new Set(revisions.map(({ namespace }) => namespace)).size < 2
  const head = ['REVISION', 'TRAFFIC', 'TAGS', 'READY', 'PODS', 'AGE', 'VERDICT', 'IMAGE']
  const rows = revisions.map((each) => [...(isOne ? [] : [each.namespace]), ...row(each)].map(printable))
  const table = folded([isOne ? head : ['NAMESPACE', ...head], ...rows], width)
  return [...table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain')), ...causeLines(revisions, width)]
}

/** Below the table, which a sentence would make too wide. */
const causeLines = (revisions: readonly ListedRevision[], width = Number.POSITIVE_INFINITY): readonly Line[] => {
  const known = revisions.flatMap(({ name, verdict }) => (verdict?.cause ? [causeText(name, verdict)] : []))
  return known.length > 0 ? ['', ...known].flatMap((text) => wrapped(text, width)).map((text) => line(text)) : []
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

const verdictWord = ({ verdict, role, copyOf }: RevisionStatus): string => {
  const words = verdict ? verdictWords(verdict) : role === 'candidate' ? 'on trial' : ''
  return [words, copyOf ? `copy of ${copyOf}` : ''].filter(Boolean).join(', ') || '-'
}
