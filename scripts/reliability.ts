/**
 * Makes docs/reliability.md of the rounds that a run of the tests has played and recorded in RELIABILITY_FILE. With `--check`
 * it only compares, so that the page says what CI saw and nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '../test/reliability/tally.ts'
import { reliabilityPage } from './faces/reliability-page.ts'
import { root } from './faces.ts'

const page = join(root, 'docs/reliability.md')

const played = (file: string): readonly Tally[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The lines that differ, each said of the side that has it. */
function differences(made: string, there: string): readonly string[] {
  const [now, then] = [made.split('\n'), there.split('\n')]
  return [
    ...now.filter((line) => !then.includes(line)).map((line) => `This run says, and the page does not: ${line}`),
    ...then.filter((line) => !now.includes(line)).map((line) => `The page says, and this run does not: ${line}`),
  ]
}

const record = process.env.RELIABILITY_FILE
if (!record) throw new Error('Name the record of the run: RELIABILITY_FILE=…')
const made = reliabilityPage(played(record))
if (process.argv.includes('--check')) {
  const differing = differences(made, readFileSync(page, 'utf8'))
  for (const line of differing) console.error(line)
  process.exitCode = differing.length > 0 ? 1 : 0
} else {
  writeFileSync(page, made)
  console.log('Wrote docs/reliability.md')
}
