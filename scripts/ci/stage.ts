/** A stage of CI: a title, a command, and the minutes after which it is ended. */

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

export const cluster = (...args: readonly string[]): readonly string[] => ['node', 'test/cluster/cluster.ts', ...args]
export const sideBySide = (at: number, ...files: readonly string[]): readonly string[] => [
  'node',
  '--test',
  `--test-concurrency=${at}`,
  ...files,
]
/** One file after the other: what is measured in one is not disturbed by another. */
export const tests = (...files: readonly string[]): readonly string[] => sideBySide(1, ...files)
