/** docs/benchmarks.md: the table, and what must be known to read it. Pure but for the machine it tells of. */
import { cpus } from 'node:os'
import { type Row, tableOf } from './table.ts'

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
