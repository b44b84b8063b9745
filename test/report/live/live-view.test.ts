/** The view below the log of a rollout in a terminal, as golden files of 80 and of 120 columns. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { liveLines } from '../../../src/report/live/live-view.ts'
import { terminalText } from '../../../src/report/log/terminal.ts'
import { liveStates } from '../support/live-states.ts'

const asItIs = { serializers: [(value: string) => value] }
const nowMs = 2_400

const drawn = (name: string, columns: number): string => {
  const state = liveStates[name]
  assert.ok(state)
  const lines = liveLines(state, { nowMs, width: columns })
  return lines.map((line) => terminalText(line, { colour: false, width: () => columns })).join('\n')
}

describe('the view of a rollout', () => {
  for (const columns of [80, 120])
    it(`reads as in the golden file at ${columns} columns`, (t) => {
      const pages = Object.keys(liveStates).map((name) => `# ${name}\n\n${drawn(name, columns)}\n`)
      t.assert.fileSnapshot(
        pages.join('\n'),
        join(import.meta.dirname, '../expected', `live-view.${columns}.txt`),
        asItIs,
      )
    })

  for (const columns of [40, 60, 80, 120])
    it(`fits ${columns} columns, but for what cannot be broken`, () => {
      for (const name of Object.keys(liveStates)) {
        const long = drawn(name, columns)
          .split('\n')
          .filter((line) => line.length > columns && !/^ +kn-rollout /.test(line))
        assert.deepEqual(long, [], name)
      }
    })

  it('counts down between two looks', () => {
    const state = liveStates['is held']
    assert.ok(state)
    const at = (ms: number) =>
      liveLines(state, { nowMs: ms, width: 80 })
        .map(({ text }) => text)
        .join('\n')
    assert.match(at(0), /1 min 12 s left of 2 min/)
    assert.match(at(30_000), /42 s left of 2 min/)
    assert.match(at(3_600_000), /no verdict yet, 0 s more at most/)
  })

  it('warns in colour where a share is over the limit, and of nothing else', () => {
    const state = liveStates['is held']
    assert.ok(state)
    const tones = liveLines(state, { nowMs, width: 80 }).filter(({ text }) => /^(users|probes)/.test(text))
    assert.deepEqual(
      tones.map(({ tone }) => tone),
      ['plain', 'warn'],
    )
  })
})
