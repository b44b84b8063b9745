/** Rows of cells as text, for a log and for Markdown. Pure. */

/** A line each, every column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A table in Markdown, of cells that are Markdown already. `rules` says how each column is aligned: `---`, `---:`. */
export const markdownTable = (rows: readonly (readonly string[])[], rules: readonly string[]): string => {
  const [head = [], ...others] = rows
  return [head, rules, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
