/** The log of the command line: plain lines, in colour when told. Phases are titles, what happens in them is moved in. */
import type { Reporter } from '../../engine/ports/ports.ts'
import { printable } from '../text/foreign-text.ts'
import { styled } from './line.ts'
import { logReporter, type Page } from './log.ts'
import { linesOf } from './log-lines.ts'

export type Look = { readonly colour: boolean }

/** `write` is given one line at a time, without its end. */
export const terminalReporter = (write: (line: string) => void, look: Look): Reporter =>
  logReporter(write, terminalPage(look))

export const terminalPage = ({ colour }: Look): Page => ({
  lines: linesOf,
  line: ({ text, tone }, { inFold }) => {
    const clean = `${inFold ? '  ' : ''}${printable(text)}`
    return colour ? styled(clean, tone) : clean
  },
  openFold: (title) => (colour ? styled(title, 'title') : title),
  closeFold: () => undefined,
  after: () => [],
})
