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
}

/** `write` is given one line at a time, without its end. */
export const terminalReporter = (write: (line: string) => void, options: TerminalOptions): Reporter =>
  logReporter(write, terminalPage(options))

const anyWidth = () => Number.POSITIVE_INFINITY

export const terminalPage = ({ colour, width = anyWidth }: TerminalOptions): Page => ({
  lines: (event) => linesOf(event, width()),
  line: (line, { inFold }) => terminalText(inFold ? { ...line, text: `  ${line.text}` } : line, { colour, width }),
  openFold: (title) => (colour ? styled(title, 'title') : title),
  closeFold: () => undefined,
  after: () => [],
})

/** A line as a terminal shows it; it may take several there. */
export const terminalText = ({ text, tone }: Line, { colour, width = anyWidth }: TerminalOptions): string =>
  wrapped(printable(text), width())
    .map((each) => (colour ? styled(each, tone) : each))
    .join('\n')
