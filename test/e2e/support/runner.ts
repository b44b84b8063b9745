/**
 * One step of a GitHub job, run as the runner runs it: node with the files of action.yml, the signals of a cancelled job, and the post
 * step that comes in the end whatever happened. Knows nothing of the cluster.
 * Source: actions/runner, NodeScriptActionHandler; GitHub's workflow-cancellation reference.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../../cluster/lib/wait.ts'
import { createFiles, environment, type Pairs } from './step-files.ts'

const dist = join(import.meta.dirname, '../../../dist')
const interruptMs = 7_500
const terminateMs = 2_500
/** No case takes this long; a step that does is ended, and fails its case. */
const longestMs = 200_000

/** The same run in a later attempt is a re-run of the job. */
export type Job = { readonly run: string; readonly attempt: number }

export type StepOptions = {
  readonly job?: Job
  readonly env?: Pairs
  /** What its main step has kept: it is the post step of that. */
  readonly state?: Pairs
  /** Files of the checkout in which the step runs, by name. */
  readonly files?: Pairs
  /** For a case that takes longer than any other. */
  readonly longestMs?: number
}

export type Ended = {
  readonly code: number | null
  readonly seconds: number
  readonly outputs: Pairs
  readonly summary: string
  readonly log: string
}

export type Step = {
  /** With that of the post step, once it runs. */
  readonly log: () => string
  readonly isRunning: () => boolean
  /** Waits for a text in the log. */
  readonly says: (text: string, seconds?: number) => Promise<void>
  readonly ended: Promise<Ended>
  /** What a runner does when somebody cancels the job. */
  readonly cancel: () => Promise<Ended>
  readonly kill: () => Promise<Ended>
  /** A signal by its name; one that is stopped gets the others when it goes on. */
  readonly signal: (name: NodeJS.Signals) => void
  readonly post: () => Promise<Ended>
}

export function startStep(inputs: Pairs, options: StepOptions = {}): Step {
  const files = createFiles()
  const startedMs = performance.now()
  const env = environment(inputs, files.paths, options)
  for (const [name, text] of Object.entries(options.files ?? {})) writeFileSync(join(files.folder, name), text)
  const program = join(dist, options.state === undefined ? 'index.js' : 'post.js')
  const child = spawn(process.execPath, [program], { cwd: files.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = gather(child)
  const log = () => `${said()}${later.post?.log() ?? ''}`
  const later: { post?: Step } = {}
  const finished = endOf(child, options.longestMs).then((code) => {
    const { state, ...left } = files.take()
    return { state, ended: { code, seconds: (performance.now() - startedMs) / 1000, log: said(), ...left } }
  })
  const ended = finished.then((all) => all.ended)
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return {
    log,
    isRunning,
    says: (text, seconds = 60) => until(`The step says "${text}"`, () => hears(text, said(), isRunning()), seconds),
    ended,
    cancel: () => cancel(child, ended),
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    signal: (name) => void child.kill(name),
    post: async () => {
      later.post = startStep(inputs, { ...options, state: (await finished).state })
      return later.post.ended
    },
  }
}

export type Cancelled = { readonly outcome: string | undefined; readonly main: Ended; readonly post: Ended }

/** A cancelled job as a whole: what its step had no time for, the post step does. */
export async function cancelJob(step: Step): Promise<Cancelled> {
  const main = await step.cancel()
  const post = await step.post()
  return { outcome: post.outputs.outcome ?? main.outputs.outcome, main, post }
}

function hears(text: string, log: string, isRunning: boolean): boolean {
  if (log.includes(text)) return true
  if (!isRunning) throw new Error(`The step has ended and never said "${text}".`)
  return false
}

function gather({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = []
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}

function endOf(child: ChildProcess, limitMs = longestMs): Promise<number | null> {
  const bound = setTimeout(() => child.kill('SIGKILL'), limitMs)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(bound)
      resolve(code)
    })
  })
}

async function cancel(child: ChildProcess, ended: Promise<Ended>): Promise<Ended> {
  child.kill('SIGINT')
  if (await endsWithin(ended, interruptMs)) return ended
  child.kill('SIGTERM')
  if (await endsWithin(ended, terminateMs)) return ended
  child.kill('SIGKILL')
  return ended
}

async function endsWithin(ended: Promise<Ended>, ms: number): Promise<boolean> {
  const over = new AbortController()
  const late = delay(ms, false, { signal: over.signal }).catch(() => false)
  const isEnded = await Promise.race([ended.then(() => true), late])
  over.abort()
  return isEnded
}
