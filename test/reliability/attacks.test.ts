/** Each kind of attack and failure, by the tests that play it; where nothing is recorded they are tried in their own places. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, test } from 'node:test'
import { type Kind, kinds, type Play } from './attacks.ts'
import { isRecorded, rounds, tally } from './tally.ts'

const root = join(import.meta.dirname, '../..')

type Count = { readonly passed: number; readonly failed: number; readonly output: string }

/** In a process of its own, which does not know that a test started it: else it would run nothing. */
const played = async ({ file, only }: Play): Promise<Count> => {
  const { NODE_TEST_CONTEXT: _context, RELIABILITY_FILE: _record, ...env } = process.env
  const pattern = only === undefined ? [] : [`--test-name-pattern=${only}`]
  const args = ['--test', '--test-reporter=spec', ...pattern, file]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output = await text(child.stdout)
  const count = (word: string): number => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), output }
}

const playAll = async ({ fault, plays }: Kind): Promise<void> => {
  const broken: string[] = []
  for (const play of plays.slice(0, rounds(plays.length))) {
    const { passed, failed, output } = await played(play)
    tally({ fault, on: 'sandbox', tried: passed + failed, lost: failed })
    if (failed > 0 || passed === 0) broken.push(`${play.file}\n${output}`)
  }
  assert.deepEqual(broken, [])
}

describe('a kind of attack or failure is held', { concurrency: 2 }, () => {
  for (const kind of Object.values(kinds))
    test(kind.fault, async () => {
      if (isRecorded) await playAll(kind)
    })
})
