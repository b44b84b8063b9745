/** docs/sandbox.md: every behaviour, and what each subject showed. Generated, so that it can't say more than was seen. */
import { isDeepStrictEqual } from 'node:util'
import { areas } from './behaviours.ts'
import type { Behaviour } from './subject.ts'

export type Seen = Readonly<Record<string, readonly string[]>>

export const page = (sandbox: Seen, cluster: Seen): string =>
  [
    '# The sandbox, and the real thing',
    '',
    "`sandbox/` is a Knative in a process: an API server with watches, Knative's controllers, Pods and an ingress, on a clock of",
    'its own. `npm start` and the tests roll out on it. It is worth as much as it behaves like the real one, so both are shown the',
    'same behaviours: everything of Knative that a rollout relies on. This page is written by the tests (`test/contract/`); the',
    'column of the real cluster is what its last run saw.',
    '',
    'What the sandbox does not do it refuses by name (404 or 501): server-side apply, writes to Routes and Configurations, other',
    'resources. Left out, because no rollout can see them: garbage collection of Revisions, domain mappings, TLS. Its autoscaler',
    'goes by what is in flight now, not by an average.',
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
