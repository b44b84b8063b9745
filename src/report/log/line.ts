/** A line of a log: its text, and a tone that a terminal may colour. Pure. The text says it all without. */
import { styleText } from 'node:util'
import { linesIn } from '../text/foreign-text.ts'

export type Tone = 'plain' | 'title' | 'good' | 'bad' | 'warn' | 'quiet'
export type Line = { readonly tone: Tone; readonly text: string }

export const line = (text: string, tone: Tone = 'plain'): Line => ({ tone, text })

/** Text of several lines, each moved in by two spaces. */
export const indented = (text: string, tone: Tone = 'plain'): readonly Line[] =>
  linesIn(text).map((each) => line(`  ${each}`, tone))

type Format = Parameters<typeof styleText>[0]

const formats: Readonly<Record<Exclude<Tone, 'plain'>, Format>> = {
  title: 'bold',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  quiet: 'gray',
}

/** The text in the colour of its tone, wherever it goes: whether there is to be colour, the caller has decided. */
export const styled = (text: string, tone: Tone): string =>
  tone === 'plain' ? text : styleText(formats[tone], text, { validateStream: false })
