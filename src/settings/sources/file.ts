/** The files that `manifest` and `env-file` name, read only inside the working directory: a pull request may choose the path. */
import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { template } from '../catalogue.ts'
import type { FileText } from '../written/raw.ts'
import { readBounded, reasonOf } from './bounded-file.ts'

/** The environment and working directory of a process. */
export type ProcessContext = { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string }

type Files = { readonly manifest?: FileText; readonly envFile?: FileText }

export const readFiles = (given: ReadonlyMap<string, string>, cwd: string): Files => {
  const manifest = readInside(given.get(template.manifest.name)?.trim(), cwd)
  const envFile = readInside(given.get(template.envFile.name)?.trim(), cwd)
  return { ...(manifest && { manifest }), ...(envFile && { envFile }) }
}

/** Links are followed before it is decided what is inside. */
const readInside = (name: string | undefined, cwd: string): FileText | undefined => {
  if (name === undefined) return undefined
  try {
    const file = realpathSync(resolve(cwd, name))
    return isInside(file, realpathSync(cwd)) ? { is: 'text', text: readBounded(file, mostMiB) } : { is: 'outside' }
  } catch (error) {
    return { is: 'unreadable', why: reasonOf(error) }
  }
}

/** What etcd takes of an object is not much more. */
const mostMiB = 1

const isInside = (file: string, folder: string): boolean => {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
