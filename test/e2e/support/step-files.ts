/**
 * What a GitHub runner hands to a step and takes from it: INPUT_* (spaces become _, hyphens stay), the environment of a job,
 * and the files of outputs, state and summary with their `NAME<<DELIMITER` form.
 * Source: actions/runner, Handler.AddInputsToEnvironment and FileCommandManager.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepOptions } from './runner.ts'

export type Pairs = Readonly<Record<string, string>>

const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const

export function createFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-step-'))
  const paths: Pairs = Object.fromEntries(names.map((name) => [name, join(folder, name)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const read = (name: (typeof names)[number]) => readFileSync(join(folder, name), 'utf8')
  /** Reads them once, as the runner does when the step has ended, and removes them. */
  const take = () => {
    const taken = {
      outputs: pairsOf(read('GITHUB_OUTPUT')),
      state: pairsOf(read('GITHUB_STATE')),
      summary: read('GITHUB_STEP_SUMMARY'),
    }
    rmSync(folder, { recursive: true })
    return taken
  }
  return { folder, paths, take }
}

/** Nothing of our own environment but what a machine has; a step before it has logged in to the cluster. */
export function environment(inputs: Pairs, paths: Pairs, { job, env, state }: StepOptions): Pairs {
  const { PATH = '', HOME = '', KUBECONFIG = '' } = process.env
  return {
    PATH,
    HOME,
    KUBECONFIG,
    ...keptCompiled(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'deploy',
    GITHUB_REPOSITORY: 'shop/hello',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: job?.run ?? '1',
    GITHUB_RUN_ATTEMPT: String(job?.attempt ?? 1),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: tmpdir(),
    ...paths,
    ...renamed(inputs, (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`),
    ...renamed(state ?? {}, (name) => `STATE_${name}`),
    ...env,
  }
}

/** A process that `npm test` starts reads compiled what the one before it has compiled: a fifth less of its time. */
export const keptCompiled = (): Pairs => {
  const { NODE_COMPILE_CACHE: folder } = process.env
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
}

const renamed = (pairs: Pairs, rename: (name: string) => string): Pairs =>
  Object.fromEntries(Object.entries(pairs).map(([name, value]) => [rename(name), value]))

const entry = /^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm

/** The pairs of an output or state file. @throws on anything that a runner would refuse */
export function pairsOf(text: string): Pairs {
  const rest = text.replace(entry, '').trim()
  if (rest !== '') throw new Error(`A runner would not understand: ${rest}`)
  return Object.fromEntries([...text.matchAll(entry)].map(([, name = '', , value = '']) => [name, value]))
}
