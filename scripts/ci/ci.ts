/**
 * The stages of CI, one after the other, each bounded in time. Says where it stands, goes on after a failure, and closes with
 * the sum: the tests of each runner, and one for each check. A stage that prints no count and should have one has failed.
 *
 * With `--breadth` (`npm run breadth`) only the stages that break things on purpose, with all of their rounds, which takes an
 * hour; then it writes docs/reliability.md. Otherwise a twentieth of the rounds is played, and of cases that differ little one half
 * (half.ts), with `--all` both. With `--older` (`npm run older`) only what differs before Knative 1.21, on a cluster of 1.17.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { halfOfCommit } from './half.ts'
import { play, type Result, resultText, type Sum } from './play.ts'
import type { Stage } from './stage.ts'
import { stagesOfBreadth, stagesOfCi } from './stages.ts'
import { stagesOfOlder } from './stages-of-versions.ts'

const isBreadth = process.argv.includes('--breadth')
const half = ['--breadth', '--all', '--older'].some((flag) => process.argv.includes(flag)) ? 'both' : halfOfCommit()
const stages = chosen()

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-ci-'))
const { RELIABILITY_FILE = join(folder, 'rounds.jsonl'), ...environment } = process.env
const plain = { ...environment, CASES_HALF: half }
const recording = { ...plain, RELIABILITY_FILE, RELIABILITY_SHARE: isBreadth ? '1' : '0.05' }

function chosen(): readonly Stage[] {
  if (isBreadth) return stagesOfBreadth()
  if (process.argv.includes('--older')) return stagesOfOlder
  return stagesOfCi(half)
}

type Done = Result & { readonly title: string; readonly minutes: string }

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
  const result = {
    ...(await play(stage, stage.records ? recording : plain)),
    title: stage.title,
    minutes: minutesSince(startMs),
  }
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
