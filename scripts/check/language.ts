/**
 * `node scripts/check/language.ts`: refuses phrases that a reader in an outage stumbles over, and names the ordinary word.
 * It reads whole files, names included: no such word makes a good name either.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsIn } from './phrases.ts'

const root = join(import.meta.dirname, '../..')

const pages = [
  '*.md',
  'action.yml',
  '.github/**/*.{md,yml}',
  'docs/**/*.md',
  'gitlab/**/*.{md,yml}',
  'scripts/faces/**/*',
]

/** The licence is not ours to edit. */
const exceptions: ReadonlySet<string> = new Set(['gitlab/LICENSE.md'])

const files = globSync(['src/**/*.ts', ...pages], { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .filter((file) => !exceptions.has(file))

const faults = files
  .toSorted()
  .flatMap((file) =>
    faultsIn(readFileSync(join(root, file), 'utf8')).map(
      ({ line, phrase, better }) => `${file}:${line}: "${phrase}". Better: ${better}.`,
    ),
  )

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
