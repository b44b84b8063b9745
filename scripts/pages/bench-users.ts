/**
 * `npm run bench:users`: what users get from bad and healthy releases on the real cluster, which must be up, and docs/verdicts-on-a-cluster.md
 * of it. About 45 minutes; `--lanes 2` plays two Services at the same time, `--share 0.2` a fifth of the releases;
 * with `--record FILE` what was played before stands there and counts.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kinds, type Release } from '../../test/e2e/exposure/kinds.ts'
import { root } from '../faces/faces.ts'
import { playOnCluster, whenPlayed } from './played.ts'

type Row = Release & { readonly kind: string }

/** The figures of the table are of this command; these of Flagger were measured apart. */
const peer = `Flagger 1.44 on the same kind of cluster, with its fastest settings (10 s, one failure; scrape 5 s) and no error in stable, took 30 s and 14 bad
responses for 5 % in its one live run; with those of its tutorial it takes minutes. A healthy release took it 70 s to half of the traffic.`

const when = whenPlayed()
const options = {
  share: { type: 'string', default: '1' },
  lanes: { type: 'string', default: '1' },
  record: { type: 'string' },
} as const
const { share, lanes, record } = parseArgs({ options }).values
const envOf = (RELEASES_FILE: string) => ({ RELEASES: share, LANES: lanes, RELEASES_FILE })
const { rows, status } = playOnCluster<Row>('test/e2e/exposure/*.test.ts', envOf, record)
writeFileSync(join(root, 'docs/verdicts-on-a-cluster.md'), page(rows))
console.log('Wrote docs/verdicts-on-a-cluster.md')
process.exitCode = status

function page(all: readonly Row[]): string {
  return `<!-- Written by a run on the real cluster: npm run bench:users -->
# What users get, on a real cluster

50 requests a second on a path that no probe asks, from 10 % on; stable fails 0.5 %. The limit is 1 %, \`detect\` 5 %, \`hold\` 20 s, the steps 10, 50, 100.
Last run: ${when}. Services at the same time: ${lanes}.

| Release | Number | Aborted | Promoted | Bad responses, median | most | Seconds, median | most |
| --- | --- | --- | --- | --- | --- | --- | --- |
${kinds.map(({ kind }) => rowOf(kind, all)).join('\n')}

*Bad responses* are those that users got from the release. *Seconds* are from its first user to its last one; of a promoted release, to the last user of
stable. ${peer}
`
}

function rowOf(kind: string, all: readonly Row[]): string {
  const own = all.filter((row) => row.kind === kind)
  const count = (outcome: string) => own.filter((row) => row.outcome === outcome).length
  const figures = (of: 'bad' | 'seconds') => {
    const sorted = own.map((row) => row[of]).toSorted((a, b) => a - b)
    return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0].map((value) => value.toFixed(0))
  }
  const cells = [kind, own.length, count('aborted'), count('promoted'), ...figures('bad'), ...figures('seconds')]
  return `| ${cells.join(' | ')} |`
}
