/**
 * The log of the command line: plain lines, in colour where that is asked for (line.ts has the colours). Phases are titles, what happens in
 * them is moved in.
 */
import type { Reporter } from '../../engine/ports/ports.ts'
import { printable } from '../text/foreign-text.ts'
import { styled } from './line.ts'
import { logReporter, type Page } from './log.ts'
import { linesOf } from './log-lines.ts'

export type TerminalOptions = { readonly colour: boolean }

/** `write` is given one line at a time, without its end. */
export const terminalReporter = (write: (line: string) => void, options: TerminalOptions): Reporter =>
  logReporter(write, terminalPage(options))

export const terminalPage = ({ colour }: TerminalOptions): Page => ({
  lines: linesOf,
  line: ({ text, tone }, { inFold }) => {
    const clean = `${inFold ? '  ' : ''}${printable(text)}`
    return colour ? styled(clean, tone) : clean
  },
  openFold: (title) => (colour ? styled(title, 'title') : title),
  closeFold: () => undefined,
  after: () => [],
})
