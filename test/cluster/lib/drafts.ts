/**
 * Folders in which something is made before it is renamed to its real name, so that nothing half-made is ever taken
 * for whole. What killed runs left of theirs is removed on the way.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { identify } from './processes.ts'

const suffix = /\.draft-(\d+)$/

/** A new, empty folder beside `target`. */
export function newDraft(target: string): string {
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (isAbandoned(name)) rmSync(join(folder, name), { recursive: true, force: true })
  }
  const draft = join(folder, `${basename(target)}.draft-${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft)
  return draft
}

function isAbandoned(name: string): boolean {
  const maker = suffix.exec(name)?.[1]
  return maker !== undefined && identify(Number(maker)) === undefined
}
