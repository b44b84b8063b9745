/** The files of `npm test`, and which of them share a process. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What needs a cluster, the rounds of faults, and whole processes in real time, most of them of the bundle, which a change of the sources
 * reaches only by a build: .ci/run plays them as stages of their own.
 */
const elsewhere = [
  'test/{e2e,cluster,ci-runners,reliability}/**',
  'test/contract/cluster.test.ts',
  'test/bundle/*.test.ts',
  'test/app/process.test.ts',
]

/** Relative to the root of the repository. */
export const testPaths = (root: string): readonly string[] =>
  globSync('test/**/*.test.ts', { cwd: root, exclude: elsewhere }).sort()

/** Processes that what plays in real time shares: they wait nearly all the time. */
export const inRealTime = 2

/** Each to be run in a process of its own. */
export type Group = { readonly name: string; readonly paths: readonly string[] }

/**
 * A process and its modules cost more than most files of tests do, so that those share one, dealt out like cards: neighbours
 * cost about the same. What plays in real time mostly waits, and comes first, beside the work of the others.
 */
export function groupsOf(root: string, count: number): readonly Group[] {
  const paths = testPaths(root)
  const alone = paths.filter((path) => runsAlone(root, path))
  const waiting = paths.filter((path) => !alone.includes(path) && playsInRealTime(root, path))
  const shared = paths.filter((path) => !alone.includes(path) && !waiting.includes(path))
  return [
    ...dealt('in-real-time', waiting, inRealTime),
    ...alone.map((path) => ({ name: path.replaceAll(/\W/g, '-'), paths: [path] })),
    ...dealt('shared', shared, count),
  ]
}

const dealt = (name: string, paths: readonly string[], count: number): readonly Group[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${name}-${at + 1}-of-${count}`,
    paths: paths.filter((_, index) => index % count === at),
  })).filter((group) => group.paths.length > 0)

const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

/** On a Knative behind real sockets. */
const playsInRealTime = (root: string, path: string): boolean => /support\/served\.ts'/.test(textOf(root, path))

/** Hooks at the top of a file Node would run before the tests of all that share its process, or around each; the rest changes the process. */
export const runsAlone = (root: string, path: string): boolean =>
  path === longest || wantsItsOwn.test(textOf(root, path))

/** Half as long as all others of a process: beside them it would end last, with nothing left for the other core to do. */
const longest = join('test', 'examples', 'examples.test.ts')

const wantsItsOwn =
  /^(?:before(?:Each)?|afterEach)\(|^await |process\.(?:on|once|chdir|exit|umask|title|exitCode = )|process\.env(?:\.\w+|\[.*?\]) = /m
