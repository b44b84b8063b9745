/**
 * Runs other programs to their end, on the host or inside the cluster's network namespace.
 * Long-running parts are started elsewhere (launch.ts).
 */
import { type SpawnOptions, spawn } from 'node:child_process'
import { namespaceFile } from './paths.ts'

export interface Result {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs a command to its end, whatever its exit code. Standard input is empty. */
export function attempt(command: readonly string[], options: SpawnOptions = {}): Promise<Result> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = { output: '', errors: '' }
    child.stdout?.on('data', (chunk) => {
      chunks.output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      chunks.errors += chunk
    })
    child.on('error', () => reject(new Error(`${program} is needed and could not be started: is it installed?`)))
    child.on('close', (code) => resolve({ code: code ?? 1, ...chunks }))
  })
}

/** Runs a command that has to succeed and returns what it printed; failing, it says what and why. */
export async function run(command: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const result = await attempt(command, options)
  if (result.code === 0) return result.output
  throw new Error(`${command.join(' ')} ended with ${result.code}:\n${tail(result.errors || result.output)}`)
}

export async function succeeds(command: readonly string[]): Promise<boolean> {
  return (await attempt(command)).code === 0
}

/**
 * The same command, inside the namespace. nsenter, never `ip netns exec`: that one mounts /sys anew and so hides the
 * cgroups.
 */
export function inside(command: readonly string[]): readonly string[] {
  return ['nsenter', `--net=${namespaceFile}`, '--', ...command]
}

function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n')
}
