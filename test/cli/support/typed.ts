/** A command line as somebody types it, in this process: what it writes, and its exit code. */
import assert from 'node:assert/strict'
import { realClock } from '../../../src/app/process/clock.ts'
import type { Program } from '../../../src/app/process/process.ts'

export type Typed = {
  readonly code: number
  readonly lines: readonly string[]
  readonly errors: readonly string[]
  /** stdout, then stderr. */
  readonly text: string
}

export type Surroundings = {
  readonly env?: NodeJS.ProcessEnv
  readonly isTerminal?: boolean
  /** Of the terminal; a pipe has none. */
  readonly columns?: number
  readonly rows?: number
  readonly draw?: Program['draw']
  readonly clock?: Program['clock']
  readonly interrupt?: AbortSignal
  /** Called with each line as it comes. */
  readonly onLine?: (line: string) => void
}

export async function typed(
  main: (program: Program) => Promise<number>,
  args: readonly string[],
  { columns, rows = 24, onLine, ...given }: Surroundings = {},
): Promise<Typed> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const code = await main({
    args,
    env: given.env ?? {},
    cwd: '/nowhere',
    write: (line) => {
      lines.push(line)
      onLine?.(line)
    },
    writeError: (line) => void errors.push(line),
    ...(given.draw && { draw: given.draw }),
    isTerminal: given.isTerminal ?? columns !== undefined,
    size: () => (columns === undefined ? undefined : { columns, rows }),
    clock: given.clock ?? realClock,
    interrupt: () => given.interrupt ?? new AbortController().signal,
    exit: () => assert.fail('ends the process'),
  })
  return { code, lines, errors, text: [...lines, ...errors].join('\n') }
}
