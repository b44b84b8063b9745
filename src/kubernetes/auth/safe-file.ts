/**
 * The files that a kubeconfig is and points to: regular ones only, and no more than such a file can sensibly hold. A pipe would be
 * waited for, and a device never ends. What stands where a path belongs may be a secret that was pasted there, so not every text
 * is told as a path.
 */
import { open, stat } from 'node:fs/promises'

const mostBytes = 3 * 1024 * 1024

/** Rejects with what `reasonOf` puts into words. */
export const readText = async (file: string): Promise<string> => {
  if (!(await stat(file)).isFile()) throw new Unfit('it is no regular file')
  await using handle = await open(file)
  const room = Buffer.alloc(mostBytes + 1)
  const { bytesRead } = await handle.read(room, 0, room.length, 0)
  if (bytesRead > mostBytes) throw new Unfit('it is larger than 3 MiB')
  return room.toString('utf8', 0, bytesRead)
}

class Unfit extends Error {}

/** Why it cannot be read, without the path that Node's own message repeats. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof Unfit) return error.message
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
}

const longestPath = 200

/** The path, unless it looks like a token, a key or a whole kubeconfig: those have long runs of letters, or signs of their own. */
export const printablePath = (path: string): string => {
  const isPath = path.length <= longestPath && /^[\p{L}\p{N}_./\\:~@+() -]+$/u.test(path) && !/\w{33}/.test(path)
  return isPath ? path : '(no path)'
}
