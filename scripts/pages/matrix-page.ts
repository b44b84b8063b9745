/** docs/compatibility.md: what was played on each version, and when. */
import type { UnderLoad } from '../../test/e2e/load/under-load.ts'
import type { Sum } from '../ci/play.ts'
import { stagesOfMatrix } from '../ci/stages-of-versions.ts'

export type Played = {
  readonly version: string
  /** As `whenPlayed` says it. */
  readonly when: string
  /** By the title of their stage. */
  readonly results: ReadonlyMap<string, Sum>
  readonly underLoad: readonly UnderLoad[]
}

const columns = (version: string): readonly string[] =>
  stagesOfMatrix(version).flatMap(({ title, counts }) => (counts ? [title] : []))

const head = ['Knative', ...columns(''), 'Played']
const loadHead = ['Knative', 'At 100 requests/s or more', 'Requests', 'Lost', 'Pods of stable replaced']

/** The page with the rows of one version in place of those it had; rows of other versions stay as they are. */
export function compatibilityPage(before: string, played: Played): string {
  const kept = before.split('\n').filter((line) => /^\| \d/.test(line) && !line.startsWith(`| ${played.version} |`))
  // Only a row of the second table is known by what it is played under.
  const isLoad = (line: string) => line.split('|').length === loadHead.length + 2
  const versions = [...kept.filter((line) => !isLoad(line)), versionRow(played)]
  const loads = [...kept.filter(isLoad), ...played.underLoad.map((each) => loadRow(played.version, each))]
  return `<!-- Written by runs on real clusters: npm run matrix -->
# Versions of Knative

Each version was played on a real cluster of its own: Kubernetes 1.35, the ingress Traefik.

${table(head, versions)}

*Facts* are what we rely on of Knative ([test/contract](../test/contract)): the same rows hold for the sandbox. *Main job* is the first deployment, a promotion
under load, a crash loop, unhealthy at 0 %, errors under traffic, a cancel, a kill and the next run, a fixed split, kubectl apply afterwards, pods
before traffic, and faults that only users' counters see ([test/e2e/main-job](../test/e2e/main-job)). *Manifests, kills* is every sixth manifest of the
[corpus](corpus.md), and ten kills at any instant. *Under load* is these rollouts, by an account with only the Role of [permissions.md](permissions.md)
where pods are held:

${table(loadHead, loads)}
`
}

function versionRow({ version, when, results }: Played): string {
  const cells = columns(version).map((title) => {
    const { passed, failed } = results.get(title) ?? { passed: 0, failed: 0 }
    return passed + failed === 0 ? 'not played' : `${passed} of ${passed + failed}`
  })
  return row([version, ...cells, when])
}

const loadRow = (version: string, { what, requests, lost, replaced }: UnderLoad): string =>
  row([
    version,
    what,
    String(requests),
    String(lost),
    replaced === undefined ? 'not looked at' : replaced ? 'yes' : 'none',
  ])

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (names: readonly string[], rows: readonly string[]): string =>
  [row(names), row(names.map(() => '---')), ...rows.toSorted(byVersion)].join('\n')

const minorOf = (line: string): number => Number(/^\| \d+\.(\d+)/.exec(line)?.[1])
const byVersion = (a: string, b: string): number => minorOf(a) - minorOf(b)
