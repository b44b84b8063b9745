/** What an entry is given of the process that it runs in, and how it is run there. */
import type { Clock } from '../../engine/ports/ports.ts'
import { linesWithoutCommands } from '../../report/text/foreign-text.ts'
import { exitCodes } from '../../rollout/endings.ts'
import { realClock } from './clock.ts'
import { interruptBySignal } from './signals.ts'

export type Program = {
  /** Behind the name of the program. */
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** A line of stdout, without its end. */
  readonly write: (line: string) => void
  /** A line of stderr, without its end. */
  readonly writeError: (line: string) => void
  /** Text for a terminal at stdout as it is, without an end. */
  readonly draw?: (text: string) => void
  /** stdout is a terminal. */
  readonly isTerminal: boolean
  /** Its size now, where it is one that tells. */
  readonly size?: () => TerminalSize | undefined
  readonly clock: Clock
  /** Listens from this call on; aborts at the first signal. Later ones go to `again`, and faults in words to `tell`, else to stderr. */
  readonly interrupt: (again?: () => void, tell?: (line: string) => void) => AbortSignal
  /** Ends the process at once. */
  readonly exit: (code: number) => void
}

export type TerminalSize = { readonly columns: number; readonly rows: number }

/** An entry. Resolves to the exit code. */
type Main = (program: Program) => Promise<number>

/** Runs an entry in this process, and ends the process with it. */
export async function runProcess(main: Main): Promise<void> {
  const { stdout, stderr } = process
  // A reader that went away, or a full disk: the output is given up, and the rollout goes on.
  for (const output of [stdout, stderr]) output.on('error', () => {})
  process.exitCode = await codeOf(main)
  // A page that was not answered yet must not keep a cancelled job: all that matters is done.
  setTimeout(() => process.exit(), longestFlushMs)
  stdout.write('', () => process.exit())
}

/** A reader that takes nothing any more must not keep it either. */
const longestFlushMs = 5_000

/** What an entry itself throws says nothing about where traffic is. */
async function codeOf(main: Main): Promise<number> {
  try {
    return await main(thisProgram())
  } catch (error) {
    tellFault(error)
    return exitCodes.uncertain
  }
}

function thisProgram(): Program {
  const { argv, env, stdout, stderr } = process
  return {
    args: argv.slice(2),
    env,
    cwd: process.cwd(),
    write: (line) => void stdout.write(`${line}\n`),
    writeError: (line) => void stderr.write(`${line}\n`),
    ...(stdout.isTTY ? { draw: (text: string) => void stdout.write(text) } : {}),
    isTerminal: stdout.isTTY,
    size: () => (stdout.isTTY && stdout.columns ? { columns: stdout.columns, rows: stdout.rows } : undefined),
    clock: realClock,
    interrupt: (again, tell) => interruptBySignal(again, (error) => tellFault(error, tell)),
    exit: (code) => process.exit(code),
  }
}

const toStderr = (line: string): void => void process.stderr.write(`${line}\n`)

const tellFault = (error: unknown, tell = toStderr): void =>
  tell(`kn-rollout: ${linesWithoutCommands(String(error instanceof Error ? error.stack : error))}`)
