/**
 * Prepares a release: `npm run release -- X.Y.Z` writes the version wherever it stands, dates the changelog and rebuilds. People
 * commit and merge that; .github/workflows/release.yml does the rest. `--notes` prints the changelog's section of the version.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version as current } from '../../src/app/version.ts'

const heading = '## Unreleased\n'

/** What is unreleased goes under the version. @throws where there is nothing to release */
export const dated = (changelog: string, version: string, date: string): string => {
  const [before = '', after = ''] = changelog.split(heading, 2)
  if (!after.split('\n## ')[0]?.trim()) throw new Error('CHANGELOG.md has nothing under Unreleased.')
  return `${before}${heading}\n## ${version} (${date})\n${after}`
}

/** @throws where the changelog tells nothing of the version */
export const notesOf = (changelog: string, version: string): string => {
  const section = changelog.split('\n## ').find((each) => each.startsWith(`${version} (`)) ?? ''
  const notes = section.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section of ${version}. Run: npm run release -- ${version}`)
  return notes
}

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const npm = (...args: readonly string[]): void => {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`)
}

const prepare = (version: string): void => {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Write: npm run release -- X.Y.Z')
  const changelog = dated(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10))
  npm('version', version, '--no-git-tag-version', '--allow-same-version')
  writeFileSync(join(root, 'src/app/version.ts'), read('src/app/version.ts').replace(`'${current}'`, `'${version}'`))
  writeFileSync(join(root, 'CHANGELOG.md'), changelog)
  for (const script of ['generate', 'build']) npm('run', script)
  console.log(`Commit this as "Release ${version}", merge it, then start the workflow Release.`)
}

const [word = ''] = process.argv.slice(2)
if (import.meta.main) word === '--notes' ? console.log(notesOf(read('CHANGELOG.md'), current)) : prepare(word)
