/** The pages of `status`, as golden files: in a terminal of 80 and of 120 columns, in the logs of both CIs, in a summary. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { githubReporter } from '../../src/github/log.ts'
import { terminalReporter } from '../../src/report/log/terminal.ts'
import { summaryPage } from './support/pages.ts'
import { statuses } from './support/statuses.ts'

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
        t.assert.fileSnapshot(text, join(import.meta.dirname, 'expected', `${name}.${page}`), asItIs))

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
