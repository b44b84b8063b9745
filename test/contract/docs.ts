/** docs/sandbox.md: every behaviour, and what was observed in the sandbox and on the cluster. Generated from test runs only. */
import { isDeepStrictEqual } from 'node:util'
import { areas, holdsOn } from './behaviours.ts'
import type { Behaviour } from './subject.ts'

export type Seen = Readonly<Record<string, readonly string[]>>
/** At one version of Knative. */
export type Shown = { readonly knative: string; readonly sandbox: Seen; readonly cluster: Seen }

/** The newest version first: it is shown whole, of the others what is not so there. */
export const page = ([newest, ...others]: readonly [Shown, ...Shown[]]): string =>
  [
    '# The sandbox compared with a real cluster',
    '',
    '`sandbox/` simulates Knative in one process: an API server with watches, the controllers of Knative, Pods and an ingress, with its',
    'own clock. `npm start` and the tests use it for rollouts. It is only useful if it behaves like a real cluster, so the same contract',
    'suite runs against both and covers every behaviour of Knative that a rollout relies on. The tests generate this page',
    '(`test/contract/`); the column of the real cluster shows its last run.',
    '',
    'The sandbox rejects what it does not implement (404 or 501): server-side apply, writes to Routes and Configurations, other',
    'resources. It leaves out what no rollout can observe: garbage collection of Revisions, domain mappings (it lists none), TLS. Its autoscaler',
    'uses the current number of requests, not an average.',
    '',
    `It behaves like Knative ${newest.knative}, or like an older version that it is told (\`npm start -- --sandbox --knative 1.17\`). What`,
    'depends on the version says so in its row.',
    '',
    ...Object.entries(areas).flatMap(([area, behaviours]) => section(area, on(newest, behaviours), newest)),
    ...others.flatMap((shown) => older(shown, newest)),
  ].join('\n')

const on = ({ knative }: Shown, behaviours: readonly Behaviour[]) =>
  behaviours.filter((behaviour) => holdsOn(behaviour, knative))

const section = (title: string, behaviours: readonly Behaviour[], shown: Shown): readonly string[] => [
  `## ${title}`,
  '',
  '| Behaviour | Sandbox | Real cluster |',
  '|---|---|---|',
  ...behaviours.map((behaviour) => row(behaviour, shown)),
  '',
]

const older = (shown: Shown, newest: Shown): readonly string[] => {
  const all = on(shown, Object.values(areas).flat())
  const own = all.filter((behaviour) => !holdsOn(behaviour, newest.knative))
  const alike = all.filter((behaviour) => !own.includes(behaviour))
  const count = (seen: Seen) => alike.filter(({ name, expect }) => isDeepStrictEqual(seen[name], expect)).length
  return [
    ...section(`On Knative ${shown.knative}`, own, shown),
    `Of the ${alike.length} behaviours in the tables of ${newest.knative} that hold for both versions, the sandbox showed ${count(shown.sandbox)} as Knative ${shown.knative} too. A real`,
    `cluster of that version plays what is in the table above, and ${count(shown.cluster)} of the others; a cluster of ${newest.knative} plays all of them.`,
    '',
  ]
}

const row = ({ name, expect, since }: Behaviour, { sandbox, cluster }: Shown): string =>
  `| ${capitalised(name)}${since ? ` (from 1.${since} on)` : ''} | ${verdict(sandbox[name], expect)} | ${verdict(cluster[name], expect)} |`

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const verdict = (seen: readonly string[] | undefined, expect: readonly string[]): string => {
  if (!seen) return 'not shown yet'
  return isDeepStrictEqual(seen, expect) ? 'yes' : `no: ${seen.join('; ')}`
}
