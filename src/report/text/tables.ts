/** Rows of cells as text, for a log and for Markdown. Pure. */

const gap = 2
/** Below it, even a number with its unit is broken. */
const narrowest = 8

/** A line each, every column as wide as its widest cell. */
export const aligned = (rows: readonly (readonly string[])[]): readonly string[] => fitted(rows)

/**
 * The same within `width`: the widest columns give way, and their cells go on below, broken where a name has a sign. Nothing is left
 * out, so it is only wider than `width` where there are too many columns for it.
 */
export function fitted(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): readonly string[] {
  const widths = narrowed(widthsOf(rows), width)
  return rows.flatMap((cells) => rowLines(cells, widths))
}

const rowLines = (cells: readonly string[], widths: readonly number[]): readonly string[] => {
  const parts = widths.map((each, column) => pieces(cells[column] ?? '', each))
  const height = Math.max(1, ...parts.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    parts
      .map((lines, column) => (lines[at] ?? '').padEnd(widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...rows.map((cells) => cells.length)) }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )

/** The first column names the row: it gives way last. */
const narrowed = (widths: readonly number[], width: number): readonly number[] => {
  const left = [...widths]
  while (totalOf(left) > width) {
    const others = left.map((each, column) => (column === 0 ? 0 : each))
    const most = Math.max(...others)
    const widest = most > narrowest ? others.indexOf(most) : 0
    const at = left[widest]
    if (at === undefined || at <= narrowest) break
    left[widest] = at - 1
  }
  return left
}

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, gap * (widths.length - 1))

/** Where the whole is too wide, the last column, of long names, goes below the rest of its row; `-` is nothing to show there. */
export function folded(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): readonly string[] {
  if (totalOf(widthsOf(rows)) <= width) return fitted(rows)
  const table = rows.map((cells) => cells.slice(0, -1))
  const widths = narrowed(widthsOf(table), width)
  return rows.flatMap((cells, index) => {
    const last = cells.at(-1) ?? '-'
    return [...rowLines(table[index] ?? [], widths), ...(last === '-' ? [] : [`  ${last}`])]
  })
}

/** A word with what a line may end behind: a unit, a space, a sign of names and addresses; a sign within a number is part of the word. */
const part = /(?:[^\s/@.,:-]|(?<=\d)[.,](?=\d))*(?: (?:%|ms|s|min|h)(?![\w-])[,;)]*|[\s/@.,:-])?/g

/** Where there is no such place, it is broken anywhere. */
const pieces = (cell: string, width: number): readonly string[] => {
  if (cell.length <= width) return [cell]
  const lines: string[] = []
  let line = ''
  for (const next of cell.match(part) ?? []) {
    if ((line + next).trimEnd().length > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += next
    for (; line.trimEnd().length > width; line = line.slice(width)) lines.push(line.slice(0, width))
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** A table in Markdown, of cells that are Markdown already. `rules` says how each column is aligned: `---`, `---:`. */
export const markdownTable = (rows: readonly (readonly string[])[], rules: readonly string[]): string => {
  const [head = [], ...others] = rows
  return [head, rules, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
