/** One reader of files that somebody else names: regular files only, and no more of them than they can sensibly hold. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** What keeps a file that is there from being read; its message names no path. */
export class Unfit extends Error {}

/**
 * The text of the file. A pipe would be waited for, and a device never ends.
 * @throws Unfit, or Node's own error where it is not there or may not be read
 */
export const readBounded = (file: string, mostMiB: number): string => readBytes(file, mostMiB).toString('utf8')

/** Its bytes, as `readBounded`. */
export const readBytes = (file: string, mostMiB: number): Buffer => {
  const found = statSync(file)
  if (found.isDirectory()) throw new Unfit('it is a directory')
  if (!found.isFile()) throw new Unfit('it is not a regular file')
  const mostBytes = mostMiB * 1024 * 1024
  const room = Buffer.alloc(mostBytes + 1)
  const handle = openSync(file, 'r')
  try {
    const bytes = readSync(handle, room, 0, room.length, 0)
    if (bytes > mostBytes) throw new Unfit(`it is larger than ${mostMiB} MiB`)
    return room.subarray(0, bytes)
  } finally {
    closeSync(handle)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  ERR_INVALID_ARG_VALUE: 'invalid path',
}

export const isAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'

/** Why it cannot be read, without the path that Node's own message repeats. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unfit) return error.message
  const code = codeOf(error)
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : code
}
