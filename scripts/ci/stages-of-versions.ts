/** What is played on clusters of other versions of Knative than the newest. */
import { cluster, type Stage, sideBySide, tests } from './stage.ts'

const clusterOf = (version: string): Stage => ({
  title: `Cluster up, with Knative ${version}`,
  command: cluster('up', '--knative', version),
  minutes: 40,
  vital: true,
})
const clusterDown: Stage = { title: 'Cluster down', command: cluster('down'), minutes: 3 }

/** What differs most before Knative 1.21, on a cluster of it: rows of the contract, and cases of holding pods and of the way back. */
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
    command: cluster('exec', ...sideBySide(2, 'test/e2e/main-job/{05,07,14}-*.test.ts')),
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
