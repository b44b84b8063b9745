/**
 * Keeps the compiled program in the user's own cache folder, so that a command on a laptop starts sooner. dist/cli.js calls it before
 * it loads the program, so this file imports nothing of ours.
 *
 * What lies there is run as code. So it is a folder that nobody else can write to, never one below the working folder, which may be a
 * checkout of somebody else's code, and never a shared temporary one. A CI job keeps nothing: a fresh runner would find nothing, and
 * on a runner that is kept the earlier jobs of others have written there.
 */
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, sep } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Without such a folder the program starts all the same. */
export function keepCompiled(): void {
  try {
    const shared = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm']
    const folder = cacheFolder(process.env, [process.cwd(), ...shared])
    if (folder !== undefined) enableCompileCache(folder)
  } catch {
    // A folder that can't be made is no reason not to start.
  }
}

/**
 * The folder, made if it was not there: `kn-rollout/node` in `XDG_CACHE_HOME` or `~/.cache`. Undefined where it would not be the
 * user's alone, or would lie below one of the folders in `outside`.
 * @throws what the file system says
 */
export function cacheFolder(env: Env, outside: readonly string[]): string | undefined {
  const { CI, HOME = '', XDG_CACHE_HOME: given = '' } = env
  const base = isAbsolute(given) ? given : join(HOME, '.cache')
  if (CI || !isAbsolute(base) || process.getuid === undefined) return undefined
  const folder = join(base, 'kn-rollout', 'node')
  const place = real(base)
  if (outside.some((above) => isBelow(place, real(above)))) return undefined
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const [own, above] = [lstatSync(folder), lstatSync(dirname(folder))]
  const isPrivate = own.isDirectory() && own.uid === process.getuid() && (own.mode & 0o077) === 0
  const isKept = above.isDirectory() && above.uid === process.getuid() && (above.mode & 0o022) === 0
  return isPrivate && isKept ? folder : undefined
}

const isBelow = (path: string, above: string): boolean => `${path}${sep}`.startsWith(`${above}${sep}`)

/** Where links lead, as far as the path exists. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), path.slice(dirname(path).length))
  }
}
