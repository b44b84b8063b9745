/**
 * Lines that replace those shown before: in place in a terminal, below each other elsewhere, and there only when they differ. The cursor
 * is never hidden and always stands below them, so that nothing has to be put right at any end, a crash included.
 */
import { stripVTControlCharacters } from 'node:util'
import type { TerminalSize } from '../../app/process/process.ts'

export type Screen = (lines: readonly string[]) => void

export type ScreenParts = {
  readonly write: (line: string) => void
  /** Undefined: no terminal. */
  readonly size?: () => TerminalSize | undefined
}

export function createScreen({ write, size }: ScreenParts): Screen {
  let drawn: readonly string[] = []
  return (all) => {
    const { columns, rows } = size?.() ?? {}
    if (columns === undefined || rows === undefined) return all.forEach(write)
    const lines = fitting(all, rows - 1, columns)
    write(`${erasing(drawn, columns)}${lines.join('\n')}`)
    drawn = lines
  }
}

/** Lines that stay at the bottom of a terminal while others are printed above them. */
export type Dock = {
  /** Prints a line for good. */
  readonly print: (line: string) => void
  /** What stands at the bottom from now on; nothing removes it. */
  readonly show: (lines: readonly string[]) => void
  /** Takes them away while something else writes to the terminal. */
  readonly aside: (work: () => void) => void
}

export type DockParts = {
  /** Text as it is, without an end. */
  readonly draw: (text: string) => void
  readonly size: () => TerminalSize
}

/** Of the rows of a terminal these are left for what is printed above. */
const rowsAbove = 4

export function createDock({ draw, size }: DockParts): Dock {
  let drawn: readonly string[] = []
  let shown: readonly string[] = []
  const paint = (above: string): void => {
    const { columns, rows } = size()
    const lines = fitting(shown, rows - rowsAbove, columns)
    // In one piece: what is drawn in two flickers.
    draw([erasing(drawn, columns), above, ...lines.map((line) => `${line}\n`)].join(''))
    drawn = lines
  }
  return {
    print: (line) => paint(`${line}\n`),
    show: (lines) => {
      if (lines.length === 0 && drawn.length === 0) return
      shown = lines
      paint('')
    },
    aside: (work) => {
      draw(erasing(drawn, size().columns))
      drawn = []
      work()
      paint('')
    },
  }
}

/** By the width that the terminal has now: one that was made narrower has broken the lines that were drawn before. */
const erasing = (drawn: readonly string[], columns: number): string =>
  drawn.length === 0 ? '' : `\r\u001b[${heightOf(drawn, columns)}A\u001b[J`

const heightOf = (lines: readonly string[], columns: number): number =>
  lines.reduce((sum, line) => sum + rowsOf(line, columns), 0)

/** What a terminal has scrolled away can't be replaced. */
function fitting(all: readonly string[], rows: number, columns: number): readonly string[] {
  const lines: string[] = []
  let left = Math.max(2, rows)
  for (const line of all) {
    left -= rowsOf(line, columns)
    if (left < 1 && lines.length < all.length - 1) return [...lines, `... ${all.length - lines.length} more lines`]
    lines.push(line)
  }
  return lines
}

const rowsOf = (line: string, columns: number): number =>
  line
    .split('\n')
    .map((each) => Math.max(1, Math.ceil(stripVTControlCharacters(each).length / columns)))
    .reduce((sum, each) => sum + each, 0)
