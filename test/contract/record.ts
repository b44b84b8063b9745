/** What the last run on a real cluster saw, kept beside the suite by the name of the behaviour. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Seen } from './docs.ts'

const file = fileURLToPath(new URL('cluster.json', import.meta.url))

export const readRecord = async (): Promise<Seen> => JSON.parse(await readFile(file, 'utf8'))

/** Of the behaviours that were not shown this time, what was seen last stays. */
export const writeRecord = async (seen: Seen, names: readonly string[]): Promise<void> => {
  const all: Seen = { ...(await readRecord()), ...seen }
  const kept = names.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []))
  await writeFile(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
}
