/**
 * The stages of CI, one after the other, each bounded in time. Says where it stands, goes on after a failure, and closes with
 * the sum: the tests of each runner, and one for each check. A stage that prints no count and should have one has failed.
 *
 * With `--breadth` (`npm run breadth`) only the stages that break things on purpose, with all of their rounds, which takes an
 * hour; then it writes docs/reliability.md. Otherwise a tenth of the rounds is played.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Stage = {
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

const isBreadth = process.argv.includes('--breadth')

const all: readonly Stage[] = [
  { title: 'Tests without a cluster', command: ['npm', 'test'], minutes: 5, counts: true },
  {
    title: 'The laws, at length',
    command: ['env', 'LAWS_RUNS=1', ...sideBySide(2, 'test/laws/*.test.ts')],
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
    title: 'The main job, on the cluster: everything else',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/main-job/!(02|03|14)-*.test.ts')),
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
    title: 'Faults and kills, on the cluster',
    command: cluster('exec', ...tests('test/e2e/faults/*.test.ts')),
    minutes: isBreadth ? 25 : 15,
    counts: true,
    records: true,
  },
  {
    title: 'Users at full load, on the cluster',
    command: cluster('exec', ...tests('test/e2e/load/!(27)-*.test.ts')),
    minutes: 10,
    counts: true,
    records: true,
  },
  {
    title: 'Real runners, on the cluster',
    command: cluster('exec', ...tests('test/ci-runners/*.test.ts')),
    minutes: 15,
    counts: true,
  },
  {
    title: 'What was broken, and what held (docs/reliability.md)',
    command: ['node', 'scripts/reliability.ts', ...(isBreadth ? [] : ['--check'])],
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

/** With `--older` (`npm run older`) these alone: what differs before Knative 1.21, on a cluster of 1.17. */
const older: readonly Stage[] = [
  { title: 'Cluster up, with Knative 1.17', command: cluster('up', '--knative', '1.17'), minutes: 40, vital: true },
  {
    title: 'The contract, on Knative 1.17: what depends on the version',
    command: cluster('exec', ...tests('--test-name-pattern=depends on the version', 'test/contract/cluster.test.ts')),
    minutes: 6,
    counts: true,
  },
  {
    title: 'The main job, on Knative 1.17: the cases that differ most',
    command: cluster('exec', ...sideBySide(2, 'test/e2e/main-job/{05,06,07,10,14}-*.test.ts')),
    minutes: 10,
    counts: true,
  },
  {
    title: 'Pods are held, on Knative 1.17',
    command: cluster('exec', ...tests('test/e2e/load/27-*.test.ts')),
    minutes: 8,
    counts: true,
  },
  { title: 'Cluster down', command: cluster('down'), minutes: 3 },
]

const stages = process.argv.includes('--older')
  ? older
  : all.filter(({ records, carries }) => !isBreadth || records || carries)

type Sum = { readonly passed: number; readonly failed: number }
type Result = Sum & { readonly lastLines: string }
type Done = Result & { readonly title: string; readonly minutes: string }

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-ci-'))
const { RELIABILITY_FILE = join(folder, 'rounds.jsonl'), ...plain } = process.env

/** Runs one stage; its process group ends with its time. */
const run = ({ command: [program = '', ...args], minutes, counts, records }: Stage): Promise<Result> =>
  new Promise((resolve) => {
    const share = { RELIABILITY_FILE, RELIABILITY_SHARE: isBreadth ? '1' : '0.1' }
    const env = records ? { ...plain, ...share } : plain
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env })
    const end = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), minutes * 60_000)
    const tail: string[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      tail.splice(0, Math.max(0, tail.push(chunk.toString()) - 50))
    })
    child.on('close', (code) => {
      clearTimeout(end)
      const text = tail.join('')
      resolve({ ...resultOf({ ok: code === 0, counts, text }), lastLines: text.split('\n').slice(-30).join('\n') })
    })
  })

const resultOf = ({ ok, counts, text }: { ok: boolean; counts: true | undefined; text: string }): Sum => {
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const passed = lastCount(text, 'pass')
  const failed = lastCount(text, 'fail') + lastCount(text, 'cancelled') + lastCount(text, 'skipped')
  return { passed, failed: ok && failed === 0 && passed > 0 ? 0 : Math.max(1, failed) }
}

const lastCount = (text: string, word: string): number =>
  Number([...text.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)

const resultText = ({ passed, failed }: Sum): string => `${passed} passed, ${failed} failed`

/** Where the time went, stage by stage, with those that were not reached left out. */
const table = (done: readonly Done[]): readonly string[] => {
  const rows = [
    ['Stage', 'Result', 'Time'],
    ...done.map((each) => [each.title, resultText(each), each.minutes]),
    ['All of it', `${done.length} of ${stages.length} stages`, minutesSince(0)],
  ]
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return [
    '',
    ...rows.map(
      ([title = '', result = '', time = '']) =>
        `${title.padEnd(width(0))}  ${result.padEnd(width(1))}  ${time.padStart(width(2))}`,
    ),
  ]
}

const minutesSince = (startMs: number): string => `${((performance.now() - startMs) / 60_000).toFixed(1)} min`

const results: Done[] = []
for (const [index, stage] of stages.entries()) {
  const startMs = performance.now()
  console.log(`\n=== ${index + 1} of ${stages.length}: ${stage.title} (${minutesSince(0)} so far)`)
  const result = { ...(await run(stage)), title: stage.title, minutes: minutesSince(startMs) }
  results.push(result)
  console.log(`=== ${stage.title}: ${resultText(result)}, in ${result.minutes}`)
  if (stage.vital && result.failed > 0) break
}

rmSync(folder, { recursive: true })
const sum = (of: keyof Sum): number => results.reduce((total, result) => total + result[of], 0)
// Who reads a long log from its end finds the cause there.
const broken = results.filter(({ failed }) => failed > 0)
for (const { title, lastLines } of broken) console.log(`\n=== Failed: ${title}. It ended with:\n${lastLines}`)
for (const line of table(results)) console.log(line)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = broken.length > 0 ? 1 : 0
