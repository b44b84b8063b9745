/** A terminal as far as a view at its bottom needs one: what is drawn, line by line as it was written, with the cursor at the end. */

export type Terminal = {
  readonly draw: (text: string) => void
  readonly size: () => { columns: number; rows: number }
  /** Lines are broken again at this width, as most terminals do. */
  readonly resize: (columns: number) => void
  /** Everything that was written and not erased, above the window too. */
  readonly text: () => string
}

const esc = String.fromCharCode(27)
/** Back to the first row of the view, and nothing is left below. What is in the group stays part of the split. */
const erasing = new RegExp(`\\r${esc}\\[(\\d+A)${esc}\\[J`)

export function createTerminal(columns: number, rows = 24): Terminal {
  let width = columns
  /** Each is one line as it was written; it takes as many rows as it needs. */
  let lines: string[] = ['']
  const rowsOf = (line: string): number => Math.max(1, Math.ceil(line.length / width))
  const up = (count: number): void => {
    let left = count
    while (left > 0 && lines.length > 1) {
      lines.pop()
      left -= rowsOf(lines.at(-1) ?? '')
    }
    if (left !== 0) throw new Error(`the cursor is ${-left} rows inside of a line`)
    lines[lines.length - 1] = ''
  }
  const write = (text: string): void => {
    const [first = '', ...more] = text.split('\n')
    lines = [...lines.slice(0, -1), `${lines.at(-1)}${first}`, ...more]
  }
  return {
    draw: (text) => {
      for (const part of text.split(erasing)) {
        const rise = /^(\d+)A$/.exec(part)?.[1]
        if (rise !== undefined) up(Number(rise))
        else write(part)
      }
    },
    size: () => ({ columns: width, rows }),
    resize: (now) => {
      width = now
    },
    text: () => lines.join('\n'),
  }
}
