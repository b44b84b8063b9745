/** Lines that replace those shown before: in place in a terminal, below each other elsewhere, and there only when they differ. */
import { stripVTControlCharacters } from 'node:util'
import type { TerminalSize } from '../app/process.ts'

export type Screen = (lines: readonly string[]) => void

export type ScreenParts = {
  readonly write: (line: string) => void
  /** Undefined: no terminal. */
  readonly size?: () => TerminalSize | undefined
}

export function createScreen({ write, size }: ScreenParts): Screen {
  let height = 0
  return (all) => {
    const { columns, rows } = size?.() ?? {}
    if (columns === undefined || rows === undefined) return all.forEach(write)
    const lines = fitting(all, rows - 1, columns)
    write(`${height > 0 ? `\u001b[${height}A\u001b[J` : ''}${lines.join('\n')}`)
    height = lines.reduce((sum, line) => sum + rowsOf(line, columns), 0)
  }
}

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
