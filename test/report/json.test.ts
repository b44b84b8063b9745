/** Events as lines of JSON: what no line may hold, whatever an event brings along. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { jsonOutcomeReporter, jsonReporter } from '../../src/report/json.ts'
import { samples } from './support/samples.ts'

const linesOf = (...events: readonly RolloutEvent[]): readonly string[] => {
  const lines: string[] = []
  const { report } = jsonReporter({ write: (line) => lines.push(line) })
  events.forEach(report)
  return lines
}

describe('a line of JSON', () => {
  it('says each event of a rollout as it is', () => {
    for (const { events } of samples)
      for (const event of events.filter(({ is }) => is !== 'would-write' && is !== 'waiting-for-driver'))
        assert.deepEqual(JSON.parse(linesOf(event).join()), JSON.parse(JSON.stringify(event)))
  })

  it('has no value of a variable in what a dry run would write', () => {
    const body = JSON.stringify({ spec: { containers: [{ env: [{ name: 'PASSWORD', value: 'correct-horse' }] }] } })
    const event = { is: 'would-write', what: 'a Service', method: 'POST', path: '/', body, answer: 'ok' } as const
    assert.match(linesOf(event).join(), /PASSWORD.*\*\*\*/)
    assert.doesNotMatch(linesOf(event).join(), /correct-horse/)
  })

  it('holds no sign that a terminal obeys and no command of a runner, and means the same', () => {
    const text = 'a\u009b31m\u202e\u2028##[add-mask]b\u{e0001}\n::warning::'
    const [line = '', ...others] = linesOf({ is: 'note', text })
    assert.deepEqual(others, [])
    assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\u2028]|##\[/u)
    assert.deepEqual(JSON.parse(line), { is: 'note', text })
  })
})

it('of a command that only reads the outcome is all of stdout', () => {
  const [lines, errors]: [string[], string[]] = [[], []]
  const { report } = jsonOutcomeReporter({
    write: (line) => lines.push(line),
    writeError: (line) => errors.push(line),
  })
  samples.find(({ name }) => name === 'unchanged')?.events.forEach(report)
  report({ is: 'warning', code: 'W_CONNECTION', message: 'The certificate is not checked.' })
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).is),
    ['ended'],
  )
  assert.deepEqual(errors, ['Warning: The certificate is not checked.'])
})
