/**
 * Builds the Go parts, each once, into the cache folder. The key of a build is its version and a hash of everything
 * that goes into it, so a changed go.mod is never served by an old binary. Nothing is written to the work tree.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { newDraft } from './drafts.ts'
import { cacheFolder, goFolder } from './paths.ts'
import { type GoPart, recipes } from './recipes.ts'

/** The folder of a finished build: bin/ and whatever the recipe keeps. It may not exist yet. */
export function builtFolder(part: GoPart): string {
  return join(cacheFolder, `${part}-${recipes[part].version}-${hash(part)}`)
}

export function binary(part: GoPart, name: string): string {
  return join(builtFolder(part), 'bin', name)
}

export function isBuilt(part: GoPart): boolean {
  return existsSync(builtFolder(part))
}

/** Built aside and renamed when whole, so a killed build is never taken for a finished one. */
export async function build(part: GoPart): Promise<void> {
  const begin = performance.now()
  const draft = newDraft(builtFolder(part))
  const source = join(draft, 'source')
  const { before, after, packages, linkerFlags = '' } = recipes[part]
  cpSync(sourceFolder(part), source, { recursive: true })
  await before?.(source)
  const env = { ...process.env, GOBIN: join(draft, 'bin'), CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOWORK: 'off' }
  await run(['go', 'install', '-trimpath', '-ldflags', `-s -w ${linkerFlags}`, packages], { cwd: source, env })
  await after?.(source, draft)
  rmSync(source, { recursive: true })
  publish(draft, part)
  remember(part, Math.round((performance.now() - begin) / 1000))
}

/** Another run may have built the same meanwhile; the two are alike, and the first stays. */
function publish(draft: string, part: GoPart): void {
  try {
    renameSync(draft, builtFolder(part))
  } catch (error) {
    if (!isBuilt(part)) throw error
    rmSync(draft, { recursive: true })
  }
}

/** Seconds that a build will take: as measured here the last time, else as the recipe says. */
export function estimate(part: GoPart): number {
  const measured = `${cacheFolder}/${part}.seconds`
  return existsSync(measured) ? Number(readFileSync(measured, 'utf8')) : recipes[part].coldSeconds
}

function remember(part: GoPart, seconds: number): void {
  writeFileSync(`${cacheFolder}/${part}.seconds`, String(Math.max(1, seconds)))
}

function hash(part: GoPart): string {
  const { version, packages, linkerFlags, before, after } = recipes[part]
  const digest = createHash('sha256').update([version, packages, linkerFlags, before, after].join('\n'))
  const folder = sourceFolder(part)
  for (const file of filesBelow(folder)) digest.update(file).update(readFileSync(join(folder, file)))
  return digest.digest('hex').slice(0, 12)
}

function sourceFolder(part: GoPart): string {
  return join(goFolder, recipes[part].folder ?? part)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => file.slice(folder.length + 1)).sort()
}
