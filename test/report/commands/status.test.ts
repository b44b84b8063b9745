/** The pages of `status`, as golden files: in a terminal of 80 and of 120 columns, in the logs of both CIs, in a summary. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import type { RolloutEvent, ServiceStatus } from '../../../src/engine/ports/events.ts'
import { githubReporter } from '../../../src/github/log.ts'
import { statusLines } from '../../../src/report/commands/status.ts'
import { terminalReporter } from '../../../src/report/log/terminal.ts'
import { summaryPage } from '../support/pages.ts'
import { statuses, statusesOf } from '../support/statuses.ts'

const asItIs = { serializers: [(value: string) => value] }

const inTerminal = (events: readonly RolloutEvent[], columns?: number): string => {
  const lines: string[] = []
  const width = columns === undefined ? {} : { width: () => columns }
  const { report } = terminalReporter((line) => lines.push(line), { colour: false, ...width })
  events.forEach(report)
  return `${lines.join('\n')}\n`
}

const inGithub = (events: readonly RolloutEvent[]): string => {
  const lines: string[] = []
  const { report } = githubReporter((line) => lines.push(line), 'hello')
  events.forEach(report)
  return `${lines.join('\n')}\n`
}

for (const [name, events] of Object.entries(statuses))
  describe(name, () => {
    const pages = {
      '80.txt': inTerminal(events, 80),
      '120.txt': inTerminal(events, 120),
      'summary.md': summaryPage({ events }),
    }
    for (const [page, text] of Object.entries(pages))
      it(`reads as in ${page}`, (t) =>
        t.assert.fileSnapshot(text, join(import.meta.dirname, '../expected', `${name}.${page}`), asItIs))

    for (const columns of [60, 80, 120])
      it(`fits ${columns} columns, but for what is pasted`, () => {
        const long = inTerminal(events, columns)
          .split('\n')
          .filter((line) => line.length > columns)
        assert.deepEqual(
          long.filter((line) => /\S \S/.test(line.replace(/^[│├└─ ]+(\w+ +)?/, ''))),
          [],
        )
      })

    it('has the same words everywhere', () => {
      const words = (text: string) =>
        stripVTControlCharacters(text)
          .split(/[\s│├└─]+/)
          .filter(Boolean)
      assert.deepEqual(words(inTerminal(events, 80)).sort(), words(inTerminal(events)).sort())
      assert.deepEqual(words(inGithub(events)), words(inTerminal(events)))
    })
  })

describe('a status says who gets the next Revision', () => {
  const { onTrial, broken } = statusesOf
  const { rollout: _, ...idle } = onTrial
  const lines = (change: Partial<ServiceStatus>) => statusLines({ ...idle, ...change }).slice(-3)

  it('where all traffic follows the latest one, a part of it, or none', () => {
    const [stable] = broken.revisions.filter(({ wanted = 0 }) => wanted > 0)
    assert.ok(stable)
    assert.equal(lines({ isFloating: true, revisions: [stable] })[1], 'Traffic follows the latest ready Revision.')
    assert.equal(lines({ isFloating: true })[1], 'A part of the traffic follows the latest ready Revision.')
    assert.equal(lines({ isFloating: false })[1], 'Pinned: new Revisions get no traffic by themselves.')
  })

  it('and whose configuration gets none, but not while a rollout is open', () => {
    const template = { revision: 'hello-00042', isServed: false }
    assert.match(
      lines({ isFloating: false, template })[1] ?? '',
      /configuration .* is that of hello-00042, which gets no/,
    )
    assert.doesNotMatch(statusLines({ ...onTrial, isFloating: false, template }).join(), /Pinned|configuration/)
  })
})
