/** Colour for a line, by its tone. Pure. The text says it all without. */
import type { Tone } from './line.ts'

const reset = '\u001b[0m'
const codes: Readonly<Record<Tone, string>> = {
  plain: '',
  title: '\u001b[1m',
  good: '\u001b[32m',
  bad: '\u001b[31m',
  warn: '\u001b[33m',
  quiet: '\u001b[90m',
}

export const painted = (text: string, tone: Tone): string =>
  codes[tone] === '' ? text : `${codes[tone]}${text}${reset}`
