/**
 * Where the show is seen. On a terminal, what is said scrolls by above a panel that is drawn anew in place; elsewhere there is
 * a plain line about users now and then. Knows the escape sequences, and nothing of what they show.
 */
import { fitted, type Ink, type Row } from './ink.ts'

export type Screen = {
  readonly ink: () => Ink
  readonly say: (...lines: readonly string[]) => void
  /** The panel as it is now; `plain` is what a place without redrawing says instead. */
  readonly show: (panel: () => readonly Row[], plain: () => string) => void
  /** Takes the panel away. */
  readonly clear: () => void
}

type Out = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>

const plainEveryMs = 2_000
const hideCursor = '\u001b[?25l'
const showCursor = '\u001b[?25h'

export const screenOn = (out: Out, env: NodeJS.ProcessEnv): Screen =>
  out.isTTY && env.TERM !== 'dumb' ? liveScreen(out, !env.NO_COLOR) : plainScreen(out)

const liveScreen = (out: Out, colour: boolean): Screen => {
  let drawn: readonly string[] = []
  // The last column stays free: a full line would move the cursor on some terminals.
  const ink = () => ({ colour, columns: (out.columns || 80) - 1 })
  const erase = () => (drawn.length === 0 ? '' : `\r\u001b[${drawn.length}A\u001b[J`)
  const draw = (lines: readonly string[], above = '') => {
    out.write(`${hideCursor}${erase()}${above}${lines.map((line) => `${line}\n`).join('')}${showCursor}`)
    drawn = lines
  }
  return {
    ink,
    say: (...lines) => draw(drawn, lines.map((line) => `${line}\n`).join('')),
    show: (panel) => draw(panel().map((row) => fitted(row, ink()))),
    clear: () => draw([]),
  }
}

const plainScreen = (out: Out): Screen => {
  let toldMs = 0
  const say = (...lines: readonly string[]) => void out.write(lines.map((line) => `${line}\n`).join(''))
  return {
    ink: () => ({ colour: false, columns: Number.POSITIVE_INFINITY }),
    say,
    show: (_panel, plain) => {
      if (performance.now() - toldMs < plainEveryMs) return
      toldMs = performance.now()
      say(plain())
    },
    clear: () => {},
  }
}
