/** Which journals are believed: anyone may have edited one, and a number out of bounds must move no traffic. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isNewerJournal, parseJournal } from '../../src/knative/journal.ts'
import { journal } from './support/journals.ts'

const weekMs = 7 * 24 * 3_600_000
const { plan } = journal
const holding = (holdMs: number) => ({ plan: { ...plan, steps: [{ percent: 10, holdMs }] } })
const asking = (user: string) => ({ request: { step: 0, by: { user } } })

const rows: readonly [string, object, boolean][] = [
  ['before its first step', { step: -1 }, true],
  ['at a step before that', { step: -2 }, false],
  ['at its last step', { step: 101 }, true],
  ['at a step behind the last', { step: 102 }, false],
  ['with a step of a week', holding(weekMs), true],
  ['with a longer step', holding(weekMs + 1), false],
  ['with a step of less than no time', holding(-1), false],
  ['with a step of all traffic', { plan: { ...plan, steps: [{ percent: 100, holdMs: 0 }] } }, true],
  ['with a step of more than that', { plan: { ...plan, steps: [{ percent: 101, holdMs: 0 }] } }, false],
  ['with no answers yet', { answers: { n: 0, bad: 0 } }, true],
  ['with less than no answers', { answers: { n: -1 } }, false],
  ['asked for by a long name', asking('x'.repeat(256)), true],
  ['asked for by a longer one', asking('x'.repeat(257)), false],
  ['with a scale in words', { scale: { 'hello-00001': '3' } }, true],
  ['with a scale that is a number', { scale: { 'hello-00001': 3 } }, false],
  ['with a list of which one item is none', { parked: [{ percent: 10 }, 7] }, false],
  ['held in a way that nobody knows', { hold: 'rope' }, false],
  ['at the last moment that there is', { deadlineMs: 8e15 }, true],
  ['at a moment behind it', { deadlineMs: 8e15 + 1 }, false],
]

describe('A journal', () => {
  for (const [what, over, isRead] of rows)
    it(`${what} is ${isRead ? 'read' : 'unreadable'}`, () => {
      const read = parseJournal(JSON.stringify({ ...journal, ...over }))
      assert.deepEqual(read, isRead ? { ...journal, ...over } : 'unreadable')
    })

  it('with a number that is too large for one is unreadable', () => {
    const text = JSON.stringify({ ...journal, plan: { ...plan, evidence: { detect: 7_654_321 } } })
    assert.notEqual(parseJournal(text), 'unreadable')
    assert.equal(parseJournal(text.replace('7654321', '1e999')), 'unreadable')
  })

  for (const [v, isNewer] of [
    [1, false],
    [2, true],
    [2.5, false],
    ['2', false],
    [null, false],
  ] as const)
    it(`of version ${JSON.stringify(v)} is ${isNewer ? '' : 'not '}a newer one`, () =>
      assert.equal(isNewerJournal(JSON.stringify({ v })), isNewer))

  it('that is no object is not a newer one', () => {
    for (const text of ['7', '"2"', 'null', 'no JSON']) assert.equal(isNewerJournal(text), false)
  })
})
