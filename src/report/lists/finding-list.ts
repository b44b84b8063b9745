/** What `doctor` found, as a page: what it is, in which check, the sentence, and below it the cure. Pure. */
import { type Line, line, type Tone } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { adviceIn } from '../text/next.ts'
import { counted, listed } from '../text/numbers.ts'
import { wrapped } from '../text/wrap.ts'

export type Found = {
  readonly check: string
  readonly is: 'ok' | 'warning' | 'error' | 'unknown'
  readonly says: string
  readonly cure?: string
}

const tones: Readonly<Record<Found['is'], Tone>> = { ok: 'plain', warning: 'warn', error: 'bad', unknown: 'quiet' }

/** As wide as the longest word of each column, and a gap. */
const [isWidth, checkWidth] = [9, 13]
/** Prose that is wider is hard to read. */
const widest = 120

export const findingLines = (findings: readonly Found[], width = Number.POSITIVE_INFINITY): readonly Line[] => [
  ...findings.flatMap((each) => findingOf(each, Math.min(width, widest))),
  line(''),
  line(endOf(findings), worstOf(findings) === 'error' ? 'bad' : 'good'),
]

const findingOf = ({ check, is, says, cure }: Found, width: number): readonly Line[] => {
  const indent = ' '.repeat(isWidth + checkWidth)
  const beside = (text: string) => wrapped(printable(text), Math.max(30, width - indent.length))
  const [first = '', ...rest] = beside(says)
  const { sentence, copied } = adviceIn(cure ?? '')
  return [
    line(`${is.padEnd(isWidth)}${check.padEnd(checkWidth)}${first}`, tones[is]),
    ...rest.map((text) => line(`${indent}${text}`, tones[is])),
    ...(sentence === '' ? [] : beside(sentence)).map((text) => line(`${indent}${text}`)),
    ...(copied?.lines ?? []).map((text) => line(`  ${text}`)),
  ]
}

const worstOf = (findings: readonly Found[]): Found['is'] =>
  (['error', 'warning', 'unknown'] as const).find((each) => findings.some(({ is }) => is === each)) ?? 'ok'

const endOf = (findings: readonly Found[]): string => {
  const count = (is: Found['is']) => findings.filter((each) => each.is === is).length
  const [errors, warnings, unknowns] = [count('error'), count('warning'), count('unknown')]
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(unknowns > 0 ? [`${unknowns} not known`] : []),
  ]
  const end = errors > 0 ? 'a rollout would fail' : 'nothing that would make a rollout fail'
  return parts.length === 0 ? 'All is well.' : `${capital(listed(parts))}: ${end}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
