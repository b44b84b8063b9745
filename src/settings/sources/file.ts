/** The file that `manifest` names, read only inside the working directory: a pull request may choose the path. */
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
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
    return isInside(file, realpathSync(cwd)) ? textOf(file) : { is: 'outside' }
  } catch (error) {
    return { is: 'unreadable', why: reasonOf(error) }
  }
}

/** What etcd takes of an object is not much more. */
const mostBytes = 1024 * 1024

/** A pipe would be waited for, and a device never ends. */
const textOf = (file: string): FileText => {
  const found = statSync(file)
  if (found.isDirectory()) return { is: 'unreadable', why: reasons.EISDIR }
  if (!found.isFile()) return { is: 'unreadable', why: reasons.special }
  const room = Buffer.alloc(mostBytes + 1)
  const handle = openSync(file, 'r')
  try {
    const bytes = readSync(handle, room, 0, room.length, 0)
    return bytes > mostBytes
      ? { is: 'unreadable', why: reasons.large }
      : { is: 'text', text: room.toString('utf8', 0, bytes) }
  } finally {
    closeSync(handle)
  }
}

const isInside = (file: string, folder: string): boolean => {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

const reasons = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ERR_INVALID_ARG_VALUE: 'that is no path',
  special: 'it is no regular file',
  large: 'it is larger than 1 MiB',
} as const

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return isKnown(code) ? reasons[code] : error instanceof Error ? error.message : String(error)
}

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code)
