/** docs/sandbox.md: every behaviour, and what was observed in the sandbox and on the cluster. Generated from test runs only. */
import { isDeepStrictEqual } from 'node:util'
import { areas } from './behaviours.ts'
import type { Behaviour } from './subject.ts'

export type Seen = Readonly<Record<string, readonly string[]>>

export const page = (sandbox: Seen, cluster: Seen): string =>
  [
    '# The sandbox compared with a real cluster',
    '',
    '`sandbox/` simulates Knative in one process: an API server with watches, the controllers of Knative, Pods and an ingress, with its',
    'own clock. `npm start` and the tests use it for rollouts. It is only useful if it behaves like a real cluster, so the same contract',
    'suite runs against both and covers every behaviour of Knative that a rollout relies on. The tests generate this page',
    '(`test/contract/`); the column of the real cluster shows its last run.',
    '',
    'The sandbox rejects what it does not implement (404 or 501): server-side apply, writes to Routes and Configurations, other',
    'resources. It leaves out what no rollout can observe: garbage collection of Revisions, domain mappings, TLS. Its autoscaler',
    'uses the current number of requests, not an average.',
    '',
    ...Object.entries(areas).flatMap(([area, behaviours]) => [
      `## ${area}`,
      '',
      '| Behaviour | Sandbox | Real cluster |',
      '|---|---|---|',
      ...behaviours.map((behaviour) => row(behaviour, sandbox, cluster)),
      '',
    ]),
  ].join('\n')

const row = ({ name, expect }: Behaviour, sandbox: Seen, cluster: Seen): string =>
  `| ${capitalised(name)} | ${verdict(sandbox[name], expect)} | ${verdict(cluster[name], expect)} |`

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const verdict = (seen: readonly string[] | undefined, expect: readonly string[]): string => {
  if (!seen) return 'not shown yet'
  return isDeepStrictEqual(seen, expect) ? 'yes' : `no: ${seen.join('; ')}`
}
