/** Writes the files made from the catalogues; `--check` only names those that are not what they should be. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faces, present, root } from './faces/faces.ts'

const stale = [...faces()].filter(([path, text]) => present(path) !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the catalogues give. Run: npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text)
    console.log(`Wrote ${path}`)
  }
}
