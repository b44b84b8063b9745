/**
 * Events as a log on some page: lines as they happen, a fold per phase, the ending outside of any fold.
 * The page says how a line and a fold are written there; whatever is written went through the page's own cleaning.
 */
import type { RolloutEvent } from '../engine/events.ts'
import type { Reporter } from '../engine/ports.ts'
import type { Line } from './line.ts'
import { phaseTitles } from './words.ts'

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
  let fold: string | undefined
  const close = (): void => {
    const end = fold === undefined ? undefined : page.closeFold(fold)
    if (end !== undefined) write(end)
    fold = undefined
  }
  return {
    report: (event) => {
      if (event.is === 'phase' || event.is === 'ended') close()
      if (event.is === 'phase') {
        fold = phaseTitles[event.phase]
        write(page.openFold(fold))
      }
      for (const each of page.lines(event)) write(page.line(each, { inFold: fold !== undefined }))
      for (const each of page.after(event)) write(each)
    },
  }
}
