/** Where measurements are written, and where not. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { createRecorder } from '../../src/app/files/record-measurements.ts'
import { version } from '../../src/app/version.ts'
import type { Recorded } from '../../src/rollout/replay/recording.ts'

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-measurements-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const beginning: Recorded = {
  is: 'rollout',
  v: 1,
  atMs: 0,
  namespace: 'shop',
  service: 'hello',
  stable: ['hello-00001'],
  plan: { steps: [], ending: 'promote', onInconclusive: 'abort', limits: { readyMs: 0, routeMs: 0, totalMs: 0 } },
  limits: {},
  sources: [],
}
const ended: Recorded = { is: 'ended', kind: 'promoted', atMs: 1 }

/** What was warned about. */
async function recordedIn(file: string, lines: readonly Recorded[] = [beginning, ended]): Promise<readonly string[]> {
  const warnings: string[] = []
  const recorder = createRecorder(file, { cwd: folder, warn: (why) => warnings.push(why) })
  for (const line of lines) recorder.record(line)
  await recorder.close()
  return warnings
}

describe('the file of measurements', () => {
  it('has a line for each, in order, the version in the first', async () => {
    writeFileSync(join(folder, 'm.jsonl'), 'of an earlier run\n')
    assert.deepEqual(await recordedIn('m.jsonl'), [])
    const lines = readFileSync(join(folder, 'm.jsonl'), 'utf8').trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [{ ...beginning, version }, ended],
    )
  })

  it('is not made where nothing is measured', async () => {
    assert.deepEqual(await recordedIn('none.jsonl', []), [])
    assert.ok(!existsSync(join(folder, 'none.jsonl')))
  })

  it('is never a link, nor reached through one', { skip: process.platform === 'win32' }, async () => {
    const secret = join(folder, 'secret')
    writeFileSync(secret, 'kept')
    symlinkSync(secret, join(folder, 'link.jsonl'))
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'linked'))
    assert.equal((await recordedIn('link.jsonl')).length, 1)
    assert.deepEqual(await recordedIn('linked/m.jsonl'), ['its folder is reached through a link'])
    assert.equal(readFileSync(secret, 'utf8'), 'kept')
    assert.ok(!existsSync(join(folder, 'elsewhere', 'm.jsonl')))
  })

  it('is warned about once where it cannot be written', { skip: process.platform === 'win32' }, async () => {
    assert.equal((await recordedIn('no-folder/m.jsonl')).length, 1)
    assert.equal((await recordedIn('.')).length, 1)
    execFileSync('mkfifo', [join(folder, 'pipe')])
    assert.equal((await recordedIn('pipe')).length, 1)
  })
})
