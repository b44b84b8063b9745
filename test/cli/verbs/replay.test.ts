/** `replay`, as it is typed: from the file that a rollout has written. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { createRecorder } from '../../../src/app/files/record-measurements.ts'
import { version } from '../../../src/app/version.ts'
import { main } from '../../../src/cli.ts'
import { rollItOut } from '../../stories/support/sandbox-world.ts'
import { servingStage } from '../../stories/support/stage.ts'
import { typed } from '../support/typed.ts'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-replay-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Of a release of which every tenth answer fails, by a limit of 1 %: aborted. */
async function recordedFile(t: TestContext): Promise<string> {
  const file = join(aFolder(t), 'measurements.jsonl')
  const { record, close } = createRecorder(file, { cwd: '/', warn: assert.fail })
  const wish = { steps: '10, 100', hold: '20s', 'max-error-rate': '1 %', env: 'ERROR_RATE=0.3' }
  const { outcome } = await rollItOut(await servingStage(), wish, { world: (world) => ({ ...world, record }) })
  await close()
  assert.equal(outcome.because, 'analysis-failed', outcome.reason)
  return file
}

describe('kn-rollout replay', () => {
  it('of a Service says that it takes a file', async () => {
    const { code, text } = await typed(main, ['replay', 'hello'])
    assert.equal(code, 2)
    assert.match(text, /No measurements can be read from hello: there is no such file\./)
    assert.match(text, /the path of a file, not the name of a Service/)
  })

  it('says what the limits of the recording decided, and what others would have', async (t) => {
    const file = await recordedFile(t)
    const own = await typed(main, ['replay', file])
    assert.equal(own.code, 0, own.text)
    const [title, recorded, limits, step, end] = own.text.split('\n')
    assert.equal(title, 'hello in shop: hello-00002 in place of hello-00001')
    assert.match(recorded ?? '', new RegExp(`^Recorded  .* by kn-rollout ${version}; the rollout was aborted$`))
    assert.equal(limits, 'Limits    errors at most 1 %, 5 % must be found, as recorded')
    assert.match(step ?? '', /^At 10 % {3}aborts after .* s\. Above the limit of 1 %: /)
    assert.match(end ?? '', /^By these limits it would have been aborted at 10 %, .* after that split was in effect\.$/)
    const lenient = await typed(main, ['replay', file, '--max-error-rate', '40%', '-o', 'json'])
    const told = JSON.parse(lenient.text)
    assert.equal(told.limits.maxErrorRate, 0.4)
    assert.notEqual(told.end, 'aborted')
  })

  it('refuses what is no recording, and limits that do not fit', async (t) => {
    const file = join(aFolder(t), 'other.jsonl')
    for (const text of ['', 'no json\n', '{"is":"judged"}\n', '[]\n', '{"is":"rollout","v":2}\n']) {
      writeFileSync(file, text)
      const { code, text: said } = await typed(main, ['replay', file])
      assert.equal(code, 2, text)
      assert.match(said, /No measurements can be read from .*other\.jsonl: line 1 is not of a recording\./)
    }
    assert.match((await typed(main, ['replay', join(aFolder(t), 'none')])).text, /No measurements can be read from/)
    assert.match((await typed(main, ['replay'])).text, /file: /)
    assert.match((await typed(main, ['replay', file, '--max-error-rate', '60%'])).text, /--max-error-rate: 60 %/)
  })

  it('takes a file whose last line was cut off with its process', async (t) => {
    const file = join(aFolder(t), 'cut.jsonl')
    const plan = {
      steps: [],
      ending: 'promote',
      onInconclusive: 'abort',
      limits: { readyMs: 0, routeMs: 0, totalMs: 0 },
    }
    const first = {
      is: 'rollout',
      v: 1,
      atMs: 0,
      namespace: 'shop',
      service: 'hello',
      stable: [],
      plan,
      limits: {},
      sources: [],
    }
    writeFileSync(file, `${JSON.stringify(first)}\n{"is":"meas`)
    const { code, text } = await typed(main, ['replay', file])
    assert.equal(code, 0, text)
    assert.match(text, /nothing is decided before any step/)
  })
})
