/** What the pages of runs have in common: a run on the real cluster that records rows, and the words that say of when it is. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from '../faces/faces.ts'

/** The rows of a record: one in JSON on each line. */
export const rowsIn = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** `2026-11-29, at commit 1b023abe28`: of now, so it is asked before the run. */
export const whenPlayed = (): string => {
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  return `${new Date().toISOString().slice(0, 10)}, at commit ${commit}`
}

type Played<T> = { readonly rows: readonly T[]; readonly status: number }

/**
 * Runs tests on the cluster that is up. `envOf` tells them the file they record in; what they did before a failure counts too. Where that
 * file is `kept`, the rows of earlier runs stand in it and count.
 */
export function playOnCluster<T>(
  files: string,
  envOf: (record: string) => NodeJS.ProcessEnv,
  kept?: string,
): Played<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-played-'))
  const record = kept === undefined ? join(folder, 'rows.jsonl') : resolve(kept)
  appendFileSync(record, '')
  const command = ['test/cluster/cluster.ts', 'exec', 'node', '--test', files]
  const env = { ...process.env, ...envOf(record) }
  const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' })
  const rows = rowsIn<T>(record)
  rmSync(folder, { recursive: true })
  return { rows, status: status ?? 1 }
}
