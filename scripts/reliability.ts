/**
 * Makes docs/reliability.md of the rounds that a run of the tests has played and recorded in RELIABILITY_FILE. A run of
 * fewer rounds, as RELIABILITY_SHARE says, is compared with the page: the same faults in the same places, and no round lost.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '../test/reliability/tally.ts'
import { reliabilityPage } from './faces/reliability-page.ts'
import { root } from './faces.ts'
import { rowsIn, whenPlayed } from './played.ts'

const page = join(root, 'docs/reliability.md')

/** Each row of a page as the fault and where it was played, by the columns of the sandbox and of the real cluster. */
const rowsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^\| .* \| [-\d,]+ \|/.test(line))
    .flatMap((line) => {
      const [fault, sandbox, , cluster] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      return [sandbox !== '-' && `${fault}, on the sandbox`, cluster !== '-' && `${fault}, on the real cluster`]
    })
    .filter((row) => row !== false)

/** What a run of fewer rounds shows that the page does not, or the other way round. */
function differences(tallies: readonly Tally[], text: string): readonly string[] {
  const [now, then] = [rowsOf(reliabilityPage(tallies, '')), rowsOf(text)]
  return [
    ...now.filter((row) => !then.includes(row)).map((row) => `This run played, and the page does not have: ${row}`),
    ...then.filter((row) => !now.includes(row)).map((row) => `The page has, and this run did not play: ${row}`),
    ...tallies
      .filter(({ lost }) => lost > 0)
      .map(({ fault, on, tried, lost }) => `Lost ${lost} of ${tried}: ${fault}, on ${on}`),
  ]
}

const record = process.env.RELIABILITY_FILE
if (!record) throw new Error('Name the record of the run: RELIABILITY_FILE=…')
const tallies = rowsIn<Tally>(record)
if (process.env.RELIABILITY_SHARE !== '1') {
  const differing = differences(tallies, readFileSync(page, 'utf8'))
  for (const line of differing) console.error(line)
  process.exitCode = differing.length > 0 ? 1 : 0
} else {
  writeFileSync(page, reliabilityPage(tallies, whenPlayed()))
  console.log('Wrote docs/reliability.md')
}
