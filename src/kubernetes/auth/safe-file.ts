/**
 * The files that a kubeconfig is and points to. What stands where a path belongs may be a secret that was pasted there, so not every
 * text is told as a path.
 */
import { readBounded } from '../../settings/sources/bounded-file.ts'

const mostMiB = 3

/** Rejects with what `reasonOf` puts into words. */
export const readText = async (file: string): Promise<string> => readBounded(file, mostMiB)

const longestPath = 200

/** The path, unless it looks like a token, a key or a whole kubeconfig: those have long runs of letters, or signs of their own. */
export const printablePath = (path: string): string => {
  const isPath = path.length <= longestPath && /^[\p{L}\p{N}_./\\:~@+() -]+$/u.test(path) && !/\w{33}/.test(path)
  return isPath ? path : '(no path)'
}
