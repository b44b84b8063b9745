/**
 * Makes docs/reliability.md of the rounds that a run of the tests has played and recorded in RELIABILITY_FILE. A run of
 * fewer rounds, as RELIABILITY_SHARE says, is compared with the page: the same faults in the same places, and no round lost. With
 * `--add` it puts what some of the suites played in full into the page, and keeps the other rows.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '../../test/reliability/tally.ts'
import { root } from '../faces/faces.ts'
import { reliabilityPage } from '../faces/reliability-page.ts'
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

type Cells = readonly [fault: string, sandbox: string, lost: string, cluster: string, lost: string]

/** The rounds of the page, but for those that this run played again. */
function kept(tallies: readonly Tally[], text: string): readonly Tally[] {
  const isPlayed = ({ fault, on }: Tally) => tallies.some((each) => each.fault === fault && each.on === on)
  const number = (cell: string): number => Number(cell.replaceAll(',', ''))
  const rows = [...text.matchAll(/^\| (.*) \| ([-\d,]+) \| ([-\d,]+) \| ([-\d,]+) \| ([-\d,]+) \|$/gm)]
  return rows
    .map((row) => row.slice(1) as unknown as Cells)
    .flatMap(([fault, sandbox, lostThere, cluster, lostHere]): readonly Tally[] => [
      { fault, on: 'sandbox', tried: number(sandbox), lost: number(lostThere) },
      { fault, on: 'cluster', tried: number(cluster), lost: number(lostHere) },
    ])
    .filter((entry) => entry.tried > 0 && !isPlayed(entry))
}

const lastPlayed = (text: string): string => /^Last played in full: (.*)\.$/m.exec(text)?.[1]?.split(';')[0] ?? 'never'

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
const old = readFileSync(page, 'utf8')
if (process.argv.includes('--add')) {
  const when = `${lastPlayed(old)}; some rows again on ${whenPlayed()}`
  writeFileSync(page, reliabilityPage([...kept(tallies, old), ...tallies], when))
} else if (process.env.RELIABILITY_SHARE !== '1') {
  const differing = differences(tallies, old)
  for (const line of differing) console.error(line)
  process.exitCode = differing.length > 0 ? 1 : 0
} else {
  writeFileSync(page, reliabilityPage(tallies, whenPlayed()))
  console.log('Wrote docs/reliability.md')
}
