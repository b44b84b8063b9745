/** dist/cli.js as a person or a GitLab job starts it. Knows nothing of the cluster but what the variables say. */
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptCompiled, type Pairs } from '../../e2e/support/step-files.ts'

const program = join(import.meta.dirname, '../../../dist/cli.js')
/** No command on a good line takes this long; one that does is ended, and fails its test. */
const longestMs = 30_000

export type CommandEnded = {
  readonly code: number | null
  /** Both streams, as a terminal shows them. */
  readonly text: string
  readonly stdout: string
}

export type Command = {
  readonly ended: Promise<CommandEnded>
  readonly interrupt: () => Promise<CommandEnded>
  readonly kill: () => Promise<CommandEnded>
}

export function startCommand(args: readonly string[], variables: Pairs = {}, limitMs = longestMs): Command {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME: tmpdir(), ...keptCompiled(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const bound = setTimeout(() => child.kill('SIGKILL'), limitMs)
  let text = ''
  let stdout = ''
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  const ended = new Promise<CommandEnded>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(bound)
      resolve({ code, text, stdout })
    })
  })
  const signal = (name: NodeJS.Signals) => () => {
    child.kill(name)
    return ended
  }
  return { ended, interrupt: signal('SIGINT'), kill: signal('SIGKILL') }
}
