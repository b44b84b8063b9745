/**
 * What the last run on a real cluster saw: a line for each behaviour, its name and what was seen, so that a diff reads well.
 * A file for each version of Knative.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Seen } from './docs.ts'

const fileOf = (knative: string) => fileURLToPath(new URL(`cluster-${knative}.jsonl`, import.meta.url))

export const readRecord = async (knative: string): Promise<Seen> => {
  const lines = (await readFile(fileOf(knative), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line): [string, readonly string[]] => JSON.parse(line)))
}

/** Of the behaviours that were not shown this time, what was seen last stays. */
export const writeRecord = async (knative: string, seen: Seen, names: readonly string[]): Promise<void> => {
  const all: Seen = { ...(await readRecord(knative)), ...seen }
  const lines = names.flatMap((name) => (all[name] ? [JSON.stringify([name, all[name]])] : []))
  await writeFile(fileOf(knative), `${lines.join('\n')}\n`)
}
