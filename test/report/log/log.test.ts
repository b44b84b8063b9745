/** The folds of a log, whatever the page: which phases have one, and where it ends. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { line } from '../../../src/report/log/line.ts'
import { logReporter } from '../../../src/report/log/log.ts'
import { samples } from '../support/samples.ts'

const logged = (events: readonly RolloutEvent[]): readonly string[] => {
  const written: string[] = []
  const { report } = logReporter((text) => written.push(text), {
    lines: (event) =>
      event.is === 'note' ? [line(event.text)] : event.is === 'ended' ? [line(event.outcome.kind)] : [],
    line: ({ text }, { inFold }) => (inFold ? `  ${text}` : text),
    openFold: (title) => `> ${title}`,
    closeFold: () => '<',
    after: () => [],
  })
  events.forEach(report)
  return written
}

const note = (text: string): RolloutEvent => ({ is: 'note', text })
const ended = samples[0]?.events.at(-1) ?? note('')

it('a fold begins with the first line of its phase, and ends with the phase; the ending is outside of all', () => {
  const events: readonly RolloutEvent[] = [
    note('before'),
    { is: 'phase', phase: 'deploy' },
    note('a'),
    note('b'),
    { is: 'phase', phase: 'traffic' },
    note('c'),
    ended,
  ]
  assert.deepEqual(logged(events), ['before', '> Deploy', '  a', '  b', '<', '> Traffic', '  c', '<', 'promoted'])
})

it('a phase of which there is nothing to say has no fold', () => {
  assert.deepEqual(logged([{ is: 'phase', phase: 'deploy' }, { is: 'phase', phase: 'promote' }, ended]), ['promoted'])
})
