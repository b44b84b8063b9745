import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Reporter } from '../../src/engine/ports/ports.ts'
import { fanOut } from '../../src/report/fan-out.ts'

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
    assert.deepEqual(warnings, ['Part of the report is missing: disk full'])
  })
})
