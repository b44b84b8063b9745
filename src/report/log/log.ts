/**
 * Events as a log on some page: lines as they happen, a fold per phase that has any, the ending outside of any fold.
 * The page says how a line and a fold are written there; whatever is written went through the page's own cleaning.
 */
import type { RolloutEvent } from '../../engine/ports/events.ts'
import type { Reporter } from '../../engine/ports/ports.ts'
import { phaseTitles } from '../text/words.ts'
import type { Line } from './line.ts'

export type Page = {
  readonly lines: (event: RolloutEvent) => readonly Line[]
  readonly line: (line: Line, place: { readonly inFold: boolean }) => string
  readonly openFold: (title: string) => string
  /** undefined where folds need no end. */
  readonly closeFold: (title: string) => string | undefined
  /** What follows an event's lines there: annotations. */
  readonly after: (event: RolloutEvent) => readonly string[]
}

export const logReporter = (write: (line: string) => void, page: Page): Reporter => {
  let open: string | undefined
  let next: string | undefined
  const close = (): void => {
    const end = open === undefined ? undefined : page.closeFold(open)
    if (end !== undefined) write(end)
    open = undefined
  }
  const begin = (): void => {
    if (next !== undefined) write(page.openFold(next))
    open = next ?? open
    next = undefined
  }
  return {
    report: (event) => {
      if (event.is === 'phase' || event.is === 'ended') {
        close()
        next = event.is === 'phase' ? phaseTitles[event.phase] : undefined
      }
      const lines = page.lines(event)
      if (lines.length > 0) begin()
      for (const each of lines) write(page.line(each, { inFold: open !== undefined }))
      for (const each of page.after(event)) write(each)
    },
  }
}
