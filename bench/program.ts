/** The program under measurement, run as people run it: the bundle in a process of its own, each line with its time. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { until } from '../test/cluster/lib/wait.ts'

export const bundleFolder = join(import.meta.dirname, '..', 'dist')
const longestMs = 15 * 60_000

export type Line = { readonly atMs: number; readonly text: string }

export type Program = {
  readonly lines: readonly Line[]
  readonly said: () => string
  readonly says: (text: string, seconds?: number) => Promise<void>
  /** Sends SIGINT and returns when. */
  readonly interrupt: () => number
  /** Its exit code. */
  readonly ended: Promise<number | null>
  readonly residentMiB: () => number
}

export function startProgram(args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, [join(bundleFolder, 'cli.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: longestMs,
    killSignal: 'SIGKILL',
  })
  const lines: Line[] = []
  createInterface({ input: child.stdout }).on('line', (text) => lines.push({ atMs: performance.now(), text }))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const said = () => lines.map(({ text }) => text).join('\n')
  return {
    lines,
    said,
    says: (text, seconds = 60) =>
      until(`It says "${text}"`, () => isSaid(text, said(), child.exitCode === null), seconds),
    interrupt: () => {
      const sentMs = performance.now()
      child.kill('SIGINT')
      return sentMs
    },
    ended,
    residentMiB: () => residentMiB(child.pid ?? 0),
  }
}

function isSaid(text: string, said: string, isRunning: boolean): boolean {
  if (said.includes(text)) return true
  if (!isRunning) throw new Error(`It has ended and never said "${text}":\n${said}`)
  return false
}

function residentMiB(pid: number): number {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kib) / 1024
}

const startUpFiles = ['main.js', 'index.js', 'post.js', 'cli.js', 'package.json']

export const startUpKiB = (): number => kib(startUpFiles)

export const wholeKiB = (): number => kib(readdirSync(bundleFolder))

const kib = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(bundleFolder, name)).size, 0) / 1024
