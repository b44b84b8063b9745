/** What CI plays, stage by stage. */
import { drawn, type Half, halfText } from './half.ts'
import { cluster, type Stage, sideBySide, tests } from './stage.ts'
import { stagesOfOlder } from './stages-of-versions.ts'

const caseOfScript = 'test/e2e/main-job/04-unhealthy-at-zero-percent.test.ts'

/** Those of a run of CI, which plays one half of the cases that differ little. */
export const stagesOfCi = (half: Half): readonly Stage[] => [...newest(half), ...stagesOfOlder]

/** Those that break things on purpose, with all of their cases. */
export const stagesOfBreadth = (): readonly Stage[] =>
  newest('both').filter(({ records, carries }) => records || carries)

/** All that needs no cluster, and everything on a cluster of the newest Knative. */
const newest = (half: Half): readonly Stage[] => [
  ...withoutCluster,
  ...clusterItself,
  ...contractAndMainJob(half),
  ...releases(half),
  ...faultsAndLoad(half),
  ...ends,
]

const withoutCluster: readonly Stage[] = [
  { title: 'Tests without a cluster', command: ['npm', 'test'], minutes: 10, counts: true },
  {
    title: 'The laws, at length',
    command: [
      'env',
      'LAWS_RUNS=1',
      ...sideBySide(2, 'test/laws/*.test.ts', 'test/stories/{cancel,dry-run,replay,whose-answer}.test.ts'),
    ],
    minutes: 8,
    counts: true,
  },
  {
    title: 'Faults and kills, on the sandbox',
    command: sideBySide(2, 'test/reliability/*.test.ts'),
    minutes: 15,
    counts: true,
    records: true,
  },
  { title: 'The demonstration', command: ['npm', 'start'], minutes: 4 },
  { title: 'Types, lint, layers, generated files, dist', command: ['npm', 'run', 'check'], minutes: 5 },
  {
    // They mostly wait.
    title: 'Whole processes in real time, on the sandbox: the bundle, and what breaks in a process',
    command: sideBySide(4, 'test/bundle/*.test.ts', 'test/app/process.test.ts'),
    minutes: 5,
    counts: true,
  },
  { title: 'Workflows', command: ['npm', 'run', 'lint:workflows'], minutes: 10 },
]

const clusterItself: readonly Stage[] = [
  { title: 'Cluster up (builds what is missing)', command: cluster('up'), minutes: 50, vital: true, carries: true },
  {
    title: 'The cluster itself',
    command: cluster('exec', ...tests('test/cluster/harness.test.ts', 'test/cluster/fixture.test.ts')),
    minutes: 6,
    counts: true,
  },
]

const mainJob = (numbers: readonly string[]): string => `test/e2e/main-job/{${numbers.join()}}-*.test.ts`
const alwaysPlayed = ['01', '02', '03', '04', '05', '06', '07', '11', '14', '28']

const contractAndMainJob = (half: Half): readonly Stage[] => [
  {
    title: `The contract, on the cluster: what depends on the version, and ${halfText(half)} of the other rows`,
    command: cluster('exec', ...tests('test/contract/cluster.test.ts')),
    minutes: 15,
    counts: true,
  },
  {
    // Each case has a namespace of its own.
    title: `The main job, and ${halfText(half)} of its other cases and of Services as people have them, on the cluster`,
    command: cluster(
      'exec',
      ...sideBySide(
        2,
        mainJob(alwaysPlayed),
        ...drawn('test/e2e/main-job', half, alwaysPlayed),
        ...drawn('test/e2e/services', half),
      ),
    ),
    minutes: 30,
    counts: true,
    records: true,
  },
]

const releases = (half: Half): readonly Stage[] => [
  {
    // Both mostly wait.
    title: 'Five unhealthy candidates in a row, and every twelfth manifest of the corpus, on the cluster',
    command: cluster(
      'exec',
      'env',
      'GATES=5',
      'CORPUS_EVERY=12',
      ...sideBySide(2, 'test/e2e/gates/*.test.ts', 'test/e2e/corpus/*.test.ts'),
    ),
    minutes: 12,
    counts: true,
  },
  {
    // One of them takes the ingress away from everybody.
    title: `Verdicts on what users receive, on the cluster: ${halfText(half)}`,
    command: cluster('exec', ...tests(...drawn('test/e2e/verdicts', half))),
    minutes: 10,
    counts: true,
  },
]

const faultsAndLoad = (half: Half): readonly Stage[] => [
  {
    // Each has a namespace of its own, and what is broken in one is broken for it alone.
    title: 'Faults and kills, on the cluster',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/faults/*.test.ts')),
    minutes: 25,
    counts: true,
    records: true,
  },
  {
    title: `Users at full load, on the cluster, and ${halfText(half)} of the ways to hold pods`,
    command: cluster('exec', ...tests('test/e2e/load/2*.test.ts')),
    minutes: 25,
    counts: true,
    records: true,
  },
  {
    // Its other cases are those of the stages above.
    title: 'The script that plays other ingresses, on the ingress of the cluster',
    command: cluster('exec', 'bash', 'test/ingresses/play.sh', caseOfScript),
    minutes: 8,
    counts: true,
  },
  {
    title: 'Real runners, on the cluster',
    command: cluster('exec', ...tests('test/ci-runners/*.test.ts')),
    minutes: 15,
    counts: true,
  },
]

const ends: readonly Stage[] = [
  {
    title: 'Nothing is left of the cases',
    command: cluster('exec', ...tests('test/e2e/load/99-nothing-is-left.test.ts')),
    minutes: 5,
    counts: true,
  },
  {
    title: 'What was broken, and what held (docs/reliability.md)',
    command: ['node', 'scripts/pages/reliability.ts'],
    minutes: 1,
    records: true,
  },
  { title: 'Cluster down', command: cluster('down'), minutes: 3, carries: true },
  {
    title: 'The cluster’s beginning and end',
    command: tests('test/cluster/lifecycle.test.ts'),
    minutes: 10,
    counts: true,
  },
]
