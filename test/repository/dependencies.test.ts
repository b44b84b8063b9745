/** What ships was looked at: docs/dependencies.md tells of each runtime dependency in the version of the lock file. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../scripts/faces/faces.ts'

type Locked = { readonly version: string; readonly hasInstallScript?: true; readonly dev?: true }

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const page = read('docs/dependencies.md')
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json'))
const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages
const versionOf = (name: string): string => locked[`node_modules/${name}`]?.version ?? 'not in the lock file'

test('each runtime dependency was reviewed in the version that is locked', () => {
  const rows = Object.keys(dependencies).map((name) => `| \`${name}\` | ${versionOf(name)} |`)
  assert.deepEqual(
    rows.filter((row) => !page.includes(row)),
    [],
  )
})

test('each dependency of build and tests is listed', () => {
  const missing = Object.keys(devDependencies).filter((name) => !page.includes(`\`${name}\``))
  assert.deepEqual(missing, [])
})

test('the number of packages that ship is the one of the review, and none has an install script', () => {
  const shipped = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev)
  assert.match(page, new RegExp(`these are ${shipped.length} packages`))
  assert.deepEqual(
    shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
    [],
  )
})

test('of those for development, only the ones that were decided on have an install script', () => {
  const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript)
  assert.deepEqual(
    scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).toSorted(),
    Object.keys(allowScripts).toSorted(),
  )
})
