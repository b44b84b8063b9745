/**
 * What a GitLab runner does with script and after_script of a job, and with a job that is cancelled, by executor.
 * Source: gitlab-runner, executors/{docker,kubernetes,shell} and shells/bash.go: the script is evaluated in a subshell of bash.
 * The two share the volume of the build and nothing else; a container's after_script has processes of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../../cluster/lib/wait.ts'
import type { Job } from '../../gitlab/support/preview.ts'
import { childrenOf, inSameContainer, isThere, signal } from './processes.ts'

export type Executor = {
  readonly name: string
  readonly command: (file: string) => readonly string[]
  /** Signals the script as a cancel does; resolves when the runner goes on to after_script. */
  readonly cancel: (script: ChildProcess) => Promise<void>
}

export type JobRun = {
  readonly log: () => string
  readonly says: (text: string) => Promise<void>
  readonly cancel: () => Promise<void>
  /** Ends the script at once, as a machine that is lost, or a runner out of patience. */
  readonly kill: () => Promise<void>
  /** after_script; resolves with what it said. */
  readonly after: () => Promise<string>
  readonly close: () => void
}

const longestMs = 60_000

const shell: Executor = {
  name: 'shell',
  command: (file) => ['bash', file],
  cancel: async ({ pid = 0 }) => {
    signal(-pid, 'SIGTERM')
    await goneWithin(pid, longestMs)
  },
}

export const docker: Executor = {
  name: 'docker',
  command: (file) => ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', 'bash', file],
  cancel: async ({ pid = 0 }) => {
    const [first = 0] = childrenOf(pid)
    const endMs = performance.now() + 10_000
    for (const each of inSameContainer(first)) {
      signal(each, 'SIGTERM')
      await goneWithin(each, Math.min(6_000, endMs - performance.now()))
    }
    signal(first, 'SIGTERM')
    if (!(await goneWithin(first, 10_000))) signal(first, 'SIGKILL')
    await goneWithin(pid, longestMs)
  },
}

/** Signals once and waits for nothing: after_script begins beside a script that is still at work. */
const kubernetes: Executor = {
  name: 'kubernetes',
  command: (file) => ['sh', '-c', `(bash ${file} 2>&1 | cat) & wait`],
  cancel: async ({ pid = 0 }) => {
    const shells = family(pid).filter((each) => isThere(each, 'step_script'))
    for (const each of shells.flatMap(childrenOf)) signal(each, 'SIGTERM')
  },
}

export const executors: readonly Executor[] = [shell, docker, kubernetes]

export function runJob(executor: Executor, { job, folder }: { readonly job: Job; readonly folder: string }): JobRun {
  const scratch = mkdtempSync(join(tmpdir(), 'kn-rollout-runner-'))
  const started: ChildProcess[] = []
  const start = (stage: string, lines: readonly string[], status: string) => {
    const home = join(scratch, stage)
    mkdirSync(home)
    const file = join(home, 'step_script')
    writeFileSync(file, bash(folder, lines))
    const env = { ...environmentOf(job, folder), HOME: home, TMPDIR: home, CI_JOB_STATUS: status }
    const [program = '', ...args] = executor.command(file)
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    started.push(child)
    return { child, log: gather(child) }
  }
  const script = start('script', job.script, 'running')
  return {
    log: script.log,
    says: (text) => until(`The script says "${text}"`, () => script.log().includes(text), 120),
    cancel: () => executor.cancel(script.child),
    kill: async () => {
      for (const each of family(script.child.pid ?? 0)) signal(each, 'SIGKILL')
      await goneWithin(script.child.pid ?? 0, 10_000)
    },
    after: async () => {
      const { child, log } = start('after_script', job.after_script, 'canceled')
      if (!(await goneWithin(child.pid ?? 0, longestMs))) throw new Error(`after_script does not end:\n${log()}`)
      return log()
    },
    close: () => {
      for (const { pid = 0 } of started) for (const each of family(pid)) signal(each, 'SIGKILL')
      rmSync(scratch, { recursive: true })
    },
  }
}

const bash = (folder: string, lines: readonly string[]): string =>
  `set -eo pipefail\nset +o noclobber\ncd ${folder}\n: | eval "$(cat <<'SCRIPT'\n${lines.join('\n')}\nSCRIPT\n)"\nexit 0\n`

/** The job's variables with the runner's filled in, and nothing of our own but what a machine has. */
function environmentOf({ variables }: Job, folder: string): Readonly<Record<string, string>> {
  const { PATH = '', KUBECONFIG = '' } = process.env
  const own = { PATH, KUBECONFIG, CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: folder, CI_JOB_ID: '7' }
  const expanded = Object.entries(variables).map(([name, text]) => [name, filled(String(text ?? ''), own)])
  return { ...own, ...Object.fromEntries(expanded) }
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => values[name] ?? '')

function gather({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = []
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}

const family = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(family)]

/** @returns whether it is gone by then. */
async function goneWithin(pid: number, ms: number): Promise<boolean> {
  const endMs = performance.now() + ms
  while (isThere(pid)) {
    if (performance.now() >= endMs) return false
    await delay(50)
  }
  return true
}
