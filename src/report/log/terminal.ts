/**
 * The log of the command line: plain lines, in colour where that is asked for (line.ts has the colours), broken between words where
 * the width is known. Phases are titles, what happens in them is moved in.
 */
import type { Reporter } from '../../engine/ports/ports.ts'
import { printable } from '../text/foreign-text.ts'
import { wrapped } from '../text/wrap.ts'
import { type Line, styled } from './line.ts'
import { logReporter, type Page } from './log.ts'
import { linesOf } from './log-lines.ts'

export type TerminalOptions = {
  readonly colour: boolean
  /** Asked at each line, since a window may be made narrower. Infinity, or nothing: lines are as long as they are. */
  readonly width?: () => number
  /** A message of ours in the words of the one who reads it here: settings by the names that are typed. */
  readonly say?: (text: string) => string
}

/** `write` is given one line at a time, without its end. */
export const terminalReporter = (write: (line: string) => void, options: TerminalOptions): Reporter =>
  logReporter(write, terminalPage(options))

const asItIs = (text: string): string => text
const anyWidth = () => Number.POSITIVE_INFINITY

export const terminalPage = ({ colour, width = anyWidth, say = asItIs }: TerminalOptions): Page => ({
  lines: (event) => linesOf(event, width()),
  line: (line, { inFold }) => terminalText(inFold ? { ...line, text: `  ${line.text}` } : line, { colour, width, say }),
  openFold: (title) => (colour ? styled(title, 'title') : title),
  closeFold: () => undefined,
  after: () => [],
})

/** A line as a terminal shows it; it may take several there. What is quiet was said by others: pods, the API server. */
export const terminalText = (
  { text, tone }: Line,
  { colour, width = anyWidth, say = asItIs }: TerminalOptions,
): string =>
  wrapped(printable(tone === 'quiet' ? text : say(text)), width())
    .map((each) => (colour ? styled(each, tone) : each))
    .join('\n')
