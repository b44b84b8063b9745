/** What CI plays, stage by stage: a title, a command, and the minutes after which it is ended. */

export type Stage = {
  readonly title: string
  readonly command: readonly string[]
  readonly minutes: number
  /** Its output ends in the counts of node's test runner. */
  readonly counts?: true
  /** Nothing after it makes sense without it. */
  readonly vital?: true
  /** Plays rounds that docs/reliability.md tells of, or holds them against it. */
  readonly records?: true
  /** `npm run breadth` needs it, though it plays no rounds. */
  readonly carries?: true
}

const cluster = (...args: readonly string[]) => ['node', 'test/cluster/cluster.ts', ...args]
const sideBySide = (at: number, ...files: readonly string[]) => ['node', '--test', `--test-concurrency=${at}`, ...files]
/** One file after the other: what is measured in one is not disturbed by another. */
const tests = (...files: readonly string[]) => sideBySide(1, ...files)

const casesOfScript = ['01-first-deployment', '04-unhealthy-at-zero-percent'].map(
  (name) => `test/e2e/main-job/${name}.test.ts`,
)

/** Those of a run of CI. With `isBreadth` the rounds that break things on purpose are all played, and nothing else is. */
export const stagesOfCi = (isBreadth: boolean): readonly Stage[] =>
  isBreadth ? newest.filter(({ records, carries }) => records || carries) : [...newest, ...stagesOfOlder]

/** All that needs no cluster, and everything on a cluster of the newest Knative. */
const newest: readonly Stage[] = [
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
    title: 'The bundle, on the sandbox: what npm test leaves out',
    command: sideBySide(2, 'test/bundle/{credentials,github-display,json-output,not-there,secrets}.test.ts'),
    minutes: 5,
    counts: true,
  },
  { title: 'Workflows', command: ['npm', 'run', 'lint:workflows'], minutes: 10 },
  { title: 'Cluster up (builds what is missing)', command: cluster('up'), minutes: 50, vital: true, carries: true },
  {
    title: 'The cluster itself',
    command: cluster('exec', ...tests('test/cluster/harness.test.ts', 'test/cluster/fixture.test.ts')),
    minutes: 6,
    counts: true,
  },
  {
    title: 'The contract, on the cluster',
    command: cluster('exec', ...tests('test/contract/cluster.test.ts')),
    minutes: 15,
    counts: true,
  },
  {
    title: 'The main job, on the cluster: what takes time by its nature',
    command: cluster('exec', ...tests('test/e2e/main-job/{02,03,14}-*.test.ts')),
    minutes: 10,
    counts: true,
    records: true,
  },
  {
    // Each case has a namespace of its own.
    title: 'The main job, and Services as people have them, on the cluster: everything else',
    command: cluster(
      'exec',
      ...sideBySide(2, 'test/e2e/main-job/!(02|03|14)-*.test.ts', 'test/e2e/services/*.test.ts'),
    ),
    minutes: 20,
    counts: true,
    records: true,
  },
  {
    // Both mostly wait.
    title: 'Ten unhealthy candidates in a row, and every sixth manifest of the corpus, on the cluster',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/gates/*.test.ts', 'test/e2e/corpus/*.test.ts')),
    minutes: 12,
    counts: true,
  },
  {
    // One of them takes the ingress away from everybody.
    title: 'Verdicts on what users receive, on the cluster',
    command: cluster('exec', ...tests('test/e2e/verdicts/*.test.ts')),
    minutes: 10,
    counts: true,
  },
  {
    title: 'Faults and kills, on the cluster',
    command: cluster('exec', ...tests('test/e2e/faults/*.test.ts')),
    minutes: 25,
    counts: true,
    records: true,
  },
  {
    title: 'Users at full load, on the cluster',
    command: cluster('exec', ...tests('test/e2e/load/!(27)-*.test.ts')),
    minutes: 15,
    counts: true,
    records: true,
  },
  {
    // Its other cases are those of the stages above.
    title: 'The script that plays other ingresses, on the ingress of the cluster',
    command: cluster('exec', 'bash', 'test/ingresses/play.sh', ...casesOfScript),
    minutes: 8,
    counts: true,
  },
  {
    title: 'Real runners, on the cluster',
    command: cluster('exec', ...tests('test/ci-runners/*.test.ts')),
    minutes: 15,
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

const clusterOf = (version: string): Stage => ({
  title: `Cluster up, with Knative ${version}`,
  command: cluster('up', '--knative', version),
  minutes: 40,
  vital: true,
})
const clusterDown: Stage = { title: 'Cluster down', command: cluster('down'), minutes: 3 }

/** What differs most before Knative 1.21, on a cluster of it: rows of the contract, and six cases. */
export const stagesOfOlder: readonly Stage[] = [
  clusterOf('1.17'),
  {
    title: 'The contract, on Knative 1.17: what depends on the version',
    command: cluster('exec', ...tests('--test-name-pattern=depends on the version', 'test/contract/cluster.test.ts')),
    minutes: 6,
    counts: true,
  },
  {
    title: 'The main job, on Knative 1.17: the cases that differ most',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/main-job/{05,14}-*.test.ts')),
    minutes: 20,
    counts: true,
  },
  {
    title: 'Pods are held, on Knative 1.17',
    // Three Services, each grown by its load first, and held for a window of the autoscaler afterwards.
    command: cluster('exec', ...tests('test/e2e/load/27-*.test.ts')),
    minutes: 25,
    counts: true,
  },
  clusterDown,
]

/** What `npm run matrix` plays on each version: a column of docs/compatibility.md for each stage that counts. */
export const stagesOfMatrix = (version: string): readonly Stage[] => [
  clusterOf(version),
  {
    title: 'Facts',
    command: cluster('exec', ...tests('test/contract/cluster.test.ts')),
    minutes: 25,
    counts: true,
  },
  {
    title: 'Main job',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/main-job/{01,02,03,04,05,06,07,09,10,14,28}-*.test.ts')),
    minutes: 30,
    counts: true,
  },
  {
    title: 'Manifests, kills',
    command: cluster(
      'exec',
      ...sideBySide(2, 'test/e2e/corpus/*.test.ts', 'test/e2e/faults/21-killed-at-random.test.ts'),
    ),
    minutes: 15,
    counts: true,
  },
  {
    title: 'Under load',
    command: cluster('exec', ...tests('test/e2e/load/{25,27}-*.test.ts')),
    minutes: 35,
    counts: true,
  },
  clusterDown,
]
