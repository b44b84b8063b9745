/**
 * One run of a user's command by the shell, in a process group of its own. Whatever it does, it is over at the limit of its time, when
 * the signal aborts, and when this process ends, and so is everything that it started. What it prints is kept, and goes nowhere by itself.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Env } from '../../health/http-agent.ts'

/** `ended`: by itself, with a code; null where a signal ended it. */
export type CommandRun =
  | { readonly is: 'ended'; readonly code: number | null; readonly stdout: string; readonly stderr: string }
  | { readonly is: 'broken'; readonly why: string }

export type RunOptions = { readonly env: Env; readonly timeoutMs: number; readonly signal: AbortSignal }

/** Never rejects. */
export type RunCommand = (command: string, options: RunOptions) => Promise<CommandRun>

type Child = ChildProcessByStdio<null, Readable, Readable>

/** More than counts of two sides and a complaint need; a command without an end is ended. */
const longest = 1024 * 1024
/** For what is still in its pipes when it ends; a child that left the group may hold them for ever. */
const drainMs = 1_000

export const runCommand: RunCommand = async (command, { env, timeoutMs, signal }) => {
  if (signal.aborted) return { is: 'broken', why: 'it was cancelled' }
  const child = spawn(command, {
    shell: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const limit = AbortSignal.timeout(timeoutMs)
  const leave = () => endGroup(child)
  const ending = AbortSignal.any([signal, limit])
  const { promise: aborted, resolve: abort } = Promise.withResolvers<CommandRun>()
  const stop = () => {
    const why = limit.aborted ? `it did not end within ${timeoutMs / 1000} s` : 'it was cancelled'
    leave()
    abort({ is: 'broken', why })
  }
  ending.addEventListener('abort', stop)
  process.once('exit', leave)
  try {
    return await Promise.race([endOf(child), aborted])
  } finally {
    ending.removeEventListener('abort', stop)
    process.off('exit', leave)
    leave()
    for (const pipe of [child.stdout, child.stderr]) pipe.destroy()
  }
}

function endOf(child: Child): Promise<CommandRun> {
  const { promise, resolve } = Promise.withResolvers<CommandRun>()
  const said = { stdout: '', stderr: '' }
  const finish = () => resolve({ is: 'ended', code: child.exitCode, ...said })
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk
    if (said.stdout.length > longest) resolve({ is: 'broken', why: 'it printed more than 1 MiB' })
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr = (said.stderr + chunk).slice(0, longest)
  })
  child.on('error', (error) => resolve({ is: 'broken', why: `it could not be started (${error.message})` }))
  child.on('exit', () => setTimeout(finish, drainMs).unref())
  child.on('close', finish)
  return promise
}

/** By a signal that cannot be ignored. The group outlives its leader while anything in it runs. */
function endGroup(child: Child): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
}
