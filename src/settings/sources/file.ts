/** The file that `manifest` names, read only inside the working directory: a pull request may choose the path. */
import { readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { template } from '../catalogue.ts'
import type { FileText } from '../raw.ts'

/** Where a process stands: its environment and working directory. */
export type Place = { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string }

/** Links are followed before it is decided what is inside. */
export const readManifest = (given: ReadonlyMap<string, string>, cwd: string): FileText | undefined => {
  const name = given.get(template.manifest.name)?.trim()
  if (name === undefined) return undefined
  try {
    const file = realpathSync(resolve(cwd, name))
    return isInside(file, realpathSync(cwd)) ? { is: 'text', text: readFileSync(file, 'utf8') } : { is: 'outside' }
  } catch (error) {
    return { is: 'unreadable', why: reasonOf(error) }
  }
}

const isInside = (file: string, folder: string): boolean => {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
