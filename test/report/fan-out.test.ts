import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Reporter } from '../../src/engine/ports/ports.ts'
import { fanOut } from '../../src/report/fan-out.ts'
import { jsonReporter } from '../../src/report/json.ts'
import { samples } from './support/samples.ts'

const note: RolloutEvent = { is: 'note', text: 'hello' }

describe('several reporters', () => {
  it('hear everything, also beside one that throws, which is warned about once', () => {
    const broken: Reporter = {
      report: () => {
        throw new Error('disk full')
      },
    }
    const heard: RolloutEvent[] = []
    const warnings: string[] = []
    const { report } = fanOut([broken, { report: (event) => heard.push(event) }], (text) => warnings.push(text))
    report(note)
    report(note)
    assert.deepEqual(heard, [note, note])
    assert.deepEqual(warnings, ['A part of the report is missing: disk full'])
  })
})

describe('events as JSON', () => {
  it('are one line each and lose nothing', () => {
    for (const { events } of samples) {
      const lines: string[] = []
      const { report } = jsonReporter({ write: (line) => lines.push(line) })
      events.forEach(report)
      assert.ok(lines.every((line) => !line.includes('\n')))
      assert.deepEqual(
        lines.map((line) => JSON.parse(line)),
        JSON.parse(JSON.stringify(events)),
      )
    }
  })
})
