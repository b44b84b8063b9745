/** docs/benchmarks.md: medians beside their targets in a table, and what must be known to read it. Pure but for the machine it tells of. */
import { cpus } from 'node:os'

export type Unit = 'ms' | 'MiB' | 'KiB' | 'requests'

export type Measured = { readonly of: Spread; readonly unit: Unit }

export type Row = {
  readonly what: string
  /** As DESIGN, or issue, has it; `atMost` is the number in it, in the unit of what was measured. */
  readonly target?: { readonly text: string; readonly atMost: number }
  readonly measured: Measured
  /** Others, measured in the same run. */
  readonly peers: readonly { readonly name: string; readonly measured: Measured }[]
}

const heading = `| What | Target | Measured: median (least to most, runs) | | Beside it, in the same run |
|---|---|---|---|---|`

export const tableOf = (rows: readonly Row[]): string => [heading, ...rows.map(lineOf)].join('\n')

function lineOf({ what, target, measured, peers }: Row): string {
  const beside = peers.map(({ name, measured }) => `${name}: ${textOf(measured)}`).join('; ')
  const cells = [what, target?.text ?? '', `**${textOf(measured)}**`, markOf(target, measured), beside || '-']
  return `| ${cells.join(' | ')} |`
}

/** By the median, since that is what the targets are of. */
const markOf = (target: Row['target'], { of }: Measured): string => {
  if (!target) return ''
  return of.median <= target.atMost ? 'within' : 'MISSED'
}

function textOf({ of: { median, least, most, runs }, unit }: Measured): string {
  const range = runs === 1 ? '1 run' : `${numberText(least)} to ${numberText(most)}, ${runs} runs`
  return `${numberText(median)} ${unit} (${range})`
}

const numberText = (value: number): string =>
  Math.abs(value) < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value))

export type Spread = { readonly median: number; readonly least: number; readonly most: number; readonly runs: number }

/** @throws where nothing was measured: a bench that shows no number must not look like one that shows zero */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, most] = [sorted.at(0), sorted.at(-1)]
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.')
  return { median: medianOf(sorted), least, most, runs: sorted.length }
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

export type Circumstances = {
  readonly before: { readonly load: number; readonly strangers: number }
  readonly strangersAfter: number
}

export const page = (rows: readonly Row[], { before, strangersAfter }: Circumstances): string => `# Benchmarks

Written by \`npm run cluster -- exec npm run bench\`; do not edit by hand. Node ${process.version.slice(1)}, ${cpus().length} processors, Knative 1.23 on the test cluster of this repository, which runs on the same machine. Load average at the start: ${before.load.toFixed(1)}. ${quietness(before.strangers + strangersAfter)}

${tableOf(rows)}

How it was measured:

- The program is the bundle in dist/, a process of its own. It reaches the API server and the ingress by way of servers on the same machine that write down every request with its time; what those cost counts against the program.
- The failing verdict is the first bad answer that the program's probe got while half of the users were on the candidate: at the limit of this rollout one is enough.
- Users are 100 requests a second that name the Revision which answered. They are back when the last request that the candidate answered is over.
- A step is in force when a bare watch of the Route, in the same run, shows it Ready with the split. A whole step is the time from there to the next write of the Service, less the hold.
- The candidates of the promotions need 4 s to start. By hand means: deployed at 0 %, waited for until ready, asleep, then given 10 %, as nothing keeps it warm.
- A verdict on small error rates (5 % found in 20 s, false aborts below 2 %) is not measured here: the analysis that promises it is not there yet.
`

const quietness = (strangers: number): string =>
  strangers === 0
    ? 'Nobody else used the cluster.'
    : '**Other tests used the cluster meanwhile: the times are worse than they would be alone.**'
