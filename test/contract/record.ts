/** What the last run on a real cluster saw: a line for each behaviour, its name and what was seen, so that a diff reads well. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Seen } from './docs.ts'

const file = fileURLToPath(new URL('cluster.jsonl', import.meta.url))

export const readRecord = async (): Promise<Seen> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line): [string, readonly string[]] => JSON.parse(line)))
}

/** Of the behaviours that were not shown this time, what was seen last stays. */
export const writeRecord = async (seen: Seen, names: readonly string[]): Promise<void> => {
  const all: Seen = { ...(await readRecord()), ...seen }
  const lines = names.flatMap((name) => (all[name] ? [JSON.stringify([name, all[name]])] : []))
  await writeFile(file, `${lines.join('\n')}\n`)
}
