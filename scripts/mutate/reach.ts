/** Which test files can see which sources: by the relative files that each one names, and those name in turn. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Imports of types alone are erased, so no change comes through them. */
const typeImport = /^(?:import|export) (?:type \{|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\})[^']*'[^']*'/gm
/** Imports, and files that are started as a process of their own, which are named by such a string too. */
const relativeFile = /'(\.\.?\/[^'\n]*\.m?ts)'/g

/** Every file that a file can reach, itself included. Remembers what it has read. */
export function reachFrom(): (file: string) => ReadonlySet<string> {
  const named = new Map<string, readonly string[]>()
  const namedBy = (file: string): readonly string[] => {
    const known = named.get(file)
    if (known) return known
    const text = readFileSync(file, 'utf8').replaceAll(typeImport, '')
    const files = [...text.matchAll(relativeFile)].map(([, path = '']) => join(dirname(file), path)).filter(existsSync)
    named.set(file, files)
    return files
  }
  return (file) => {
    const reached = new Set([file])
    // A set that grows while it is gone through also gives what was added.
    for (const each of reached) for (const next of namedBy(each)) reached.add(next)
    return reached
  }
}
