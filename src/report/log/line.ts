/** A line of a log: its text, and a tone that a terminal may colour. Pure. */
export type Tone = 'plain' | 'title' | 'good' | 'bad' | 'warn' | 'quiet'
export type Line = { readonly tone: Tone; readonly text: string }

export const line = (text: string, tone: Tone = 'plain'): Line => ({ tone, text })

/** Text of several lines, each moved in by two spaces. */
export const indented = (text: string, tone: Tone = 'plain'): readonly Line[] =>
  text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((each) => line(`  ${each}`, tone))

/** Colour for a line, by its tone. Pure. The text says it all without. */

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
