/**
 * The licences of what dist/ contains, as their terms ask: every package that is not for development only, and ncc,
 * which leaves a few lines of its own in the bundle. Read from the lock file: ncc's own list forgets what it inlines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Locked = { readonly version: string; readonly license?: string; readonly dev?: boolean }
type Lockfile = { readonly packages: Readonly<Record<string, Locked>> }

const isTypesOnly = (path: string): boolean => /(^|\/)(@types\/[^/]+|undici-types)$/.test(path)

const isShipped = ([path, { dev }]: [string, Locked]): boolean =>
  path.endsWith('/@vercel/ncc') || (path !== '' && dev !== true && !isTypesOnly(path))

const textOf = (folder: string): string => {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '(no licence file)'
}

export const licences = (root: string): string => {
  const lock: Lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(lock.packages).filter(isShipped)
  const sections = shipped.map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return `${name} ${version} (${license ?? 'licence unknown'})\n\n${textOf(join(root, path))}\n`
  })
  return sections.join(`\n${'-'.repeat(80)}\n\n`)
}
