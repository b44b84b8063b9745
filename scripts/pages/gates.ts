/**
 * `npm run gates -- --count N`: N unhealthy candidates in a row on the real cluster, which must be up, and docs/gates.md of what came of
 * them. Without `--count`, 200, which takes about an hour; a round mostly waits, so `--lanes 4` plays four Services at the same time.
 * What was played before a failure is written down too; with `--record FILE` a later run goes on from there.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../faces/faces.ts'
import { playOnCluster, whenPlayed } from './played.ts'

type Round = { readonly isHealthy: boolean; readonly outcome: string; readonly seconds: number }

const when = whenPlayed()
const options = {
  count: { type: 'string', default: '200' },
  lanes: { type: 'string', default: '1' },
  record: { type: 'string' },
} as const
const { count, lanes, record } = parseArgs({ options }).values
const envOf = (GATES_FILE: string) => ({ GATES: count, LANES: lanes, GATES_FILE })
const { rows, status } = playOnCluster<Round>('test/e2e/gates/*.test.ts', envOf, record)
writeFileSync(join(root, 'docs/gates.md'), page(rows, when))
console.log('Wrote docs/gates.md')
process.exitCode = status

function page(all: readonly Round[], when: string): string {
  const [bad, good] = [all.filter(({ isHealthy }) => !isHealthy), all.filter(({ isHealthy }) => isHealthy)]
  const of = (some: readonly Round[], outcome: string) => some.filter((each) => each.outcome === outcome).length
  return `<!-- Written by a run on the real cluster: npm run gates -- --count N -->
# Unhealthy candidates in a row

Each has the default tags, so its tag URL led to the old, healthy Revision until a moment before its health check. The job has the
Role of [permissions.md](permissions.md). Every tenth release of a Service is healthy and must pass. Services at the same time: ${lanes}.
Last run: ${when}.

| Releases | Number | Promoted | Aborted | Not proven | Seconds, median | Seconds, longest |
| --- | --- | --- | --- | --- | --- | --- |
${row('unhealthy', bad)}
${row('healthy', good)}
`
  function row(name: string, some: readonly Round[]): string {
    const times = some.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
    const time = (index: number) => (times[index] ?? 0).toFixed(1)
    const counts = [some.length, ...['promoted', 'aborted', 'not proven'].map((outcome) => of(some, outcome))]
    return `| ${[name, ...counts, time(Math.floor(times.length / 2)), time(times.length - 1)].join(' | ')} |`
  }
}
