/** The file that `report` names, from the run that it tells of. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import type { Invocation } from '../../src/app/connected.ts'
import { reported } from '../../src/app/files/report-file.ts'
import { realClock } from '../../src/app/process/clock.ts'
import type { Outcome, RolloutEvent } from '../../src/engine/ports/events.ts'
import { parse } from '../../src/settings/parse.ts'
import type { RunCommand } from '../../src/settings/settings.ts'
import { endedAs } from '../report/support/ended-as.ts'
import { inputs } from '../settings/written.ts'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-report-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A run that ends so, and what it told. */
async function runs(report: string, kind: Outcome['kind'], verb: RunCommand = 'deploy') {
  const told: RolloutEvent[] = []
  const invocation: Invocation = {
    settings: parse(inputs({ service: 'hello', image: 'i', report })),
    env: {},
    driver: 'd',
    reporter: { report: (event) => void told.push(event) },
    interrupt: new AbortController().signal,
  }
  const work = async ({ reporter }: Invocation) => {
    reporter.report({ is: 'note', text: 'at work' })
    reporter.report({ is: 'ended', outcome: endedAs(kind) })
    return endedAs(kind)
  }
  return { outcome: await reported(verb, invocation, { clock: realClock, work }), told }
}

describe('the report', () => {
  for (const kind of ['promoted', 'aborted', 'refused', 'uncertain'] as const)
    it(`is written of a run that ended ${kind}, and named by its ending`, async (t) => {
      const file = join(aFolder(t), 'report.html')
      const { outcome, told } = await runs(file, kind)
      assert.match(readFileSync(file, 'utf8'), /^<!doctype html>/)
      assert.deepEqual(outcome, { ...endedAs(kind), report: file })
      assert.deepEqual(told.at(-1), { is: 'ended', outcome })
    })

  it('replaces an earlier one', async (t) => {
    const file = join(aFolder(t), 'report.html')
    writeFileSync(file, 'x'.repeat(100_000))
    await runs(file, 'promoted')
    assert.match(readFileSync(file, 'utf8'), /<\/html>\n$/)
  })

  it('that cannot be written is a warning before the ending, which stays as it is', async (t) => {
    const folder = aFolder(t)
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'link.html'))
    for (const file of [folder, join(folder, 'none', 'report.html'), join(folder, 'link.html')]) {
      const { outcome, told } = await runs(file, 'promoted')
      assert.deepEqual(outcome, endedAs('promoted'))
      assert.deepEqual(
        told.map(({ is }) => is),
        ['note', 'warning', 'ended'],
      )
    }
    assert.equal(existsSync(join(folder, 'elsewhere')), false)
  })

  it('of a job is not replaced by a post step that had nothing to do', async (t) => {
    const file = join(aFolder(t), 'report.html')
    await runs(file, 'unchanged', 'finish')
    assert.equal(existsSync(file), false)
  })
})
