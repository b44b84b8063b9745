/**
 * A pipeline as GitLab would make it: includes and inputs filled in, and held to GitLab's own schema, by gitlab-ci-local.
 * Needs git, and neither a network nor a cluster.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { createRepository, type Files } from './repository.ts'

export type Job = {
  readonly image: { readonly name: string }
  readonly script: readonly string[]
  readonly after_script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly resource_group: string
  readonly environment: Readonly<Record<string, string>>
  readonly rules: readonly unknown[]
  readonly artifacts: {
    readonly expose_as?: string
    readonly paths: readonly string[]
    readonly reports: Readonly<Record<string, string>>
  }
  readonly [other: string]: unknown
}

export const gitlabCiLocal = join(import.meta.dirname, '../../../node_modules/gitlab-ci-local/dist/index.js')

/** What a pipeline is held to: the inputs of its components, or GitLab's schema of all of it too, which takes twice the time. */
export type HeldTo = 'its inputs' | 'the schema'

/** @throws with the words of the runner for a pipeline that GitLab would refuse */
export async function preview(files: Files, heldTo: HeldTo = 'the schema'): Promise<Readonly<Record<string, Job>>> {
  const { folder, remove } = createRepository(files)
  try {
    const args = ['--preview', '--no-color', `--json-schema-validation=${heldTo === 'the schema'}`]
    const run = promisify(execFile)(process.execPath, [gitlabCiLocal, ...args], { cwd: folder })
    const { stdout } = await run.catch(({ stdout, stderr }) => Promise.reject(new Error(`${stdout}${stderr}`)))
    return parse(stdout)
  } finally {
    remove()
  }
}
