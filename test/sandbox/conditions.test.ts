import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { conditionSet, find, groomed, type Mark } from '../../sandbox/state/conditions.ts'

const set = conditionSet('ConfigurationsReady', 'RoutesReady')

/** Ready, after these marks, one a second. */
const readyAfter = (...marks: readonly Mark[]): string => {
  const time = (second: number) => `2026-01-01T00:00:0${second}Z`
  const conditions = marks.reduce(
    (all, mark, second) => set.mark(all, mark, time(second + 1)),
    set.begin(undefined, time(0)),
  )
  const ready = find(conditions, 'Ready')
  return [ready?.status, ready?.reason].filter(Boolean).join(' ')
}

const configuration = (status: Mark['status'], reason?: string): Mark => ({
  type: 'ConfigurationsReady',
  status,
  reason,
})
const route = (status: Mark['status'], reason?: string): Mark => ({ type: 'RoutesReady', status, reason })

describe('Ready', () => {
  const rows: readonly (readonly [rule: string, marks: readonly Mark[], ready: string])[] = [
    ['is Unknown at first', [], 'Unknown'],
    ['stays Unknown until all are True', [configuration('True')], 'Unknown'],
    ['is True once all are', [configuration('True'), route('True')], 'True'],
    [
      'is Unknown with the reason of the one that is',
      [configuration('True'), route('Unknown', 'OutOfDate')],
      'Unknown OutOfDate',
    ],
    [
      'is False with the reason of the one that failed',
      [route('True'), configuration('False', 'RevisionFailed')],
      'False RevisionFailed',
    ],
    [
      'stays False when another becomes Unknown',
      [configuration('False', 'RevisionFailed'), route('Unknown', 'OutOfDate')],
      'False RevisionFailed',
    ],
    [
      'stays False when another becomes True',
      [configuration('False', 'RevisionFailed'), route('True')],
      'False RevisionFailed',
    ],
    [
      'takes the reason of the failure that is newest',
      [configuration('False', 'RevisionFailed'), route('False', 'RevisionMissing')],
      'False RevisionMissing',
    ],
    [
      'does not mind a condition that is for information',
      [configuration('True'), route('True'), { type: 'Active', status: 'False' }],
      'True',
    ],
  ]
  for (const [rule, marks, ready] of rows) test(rule, () => assert.equal(readyAfter(...marks), ready))
})

test('a condition that is the same in the end keeps its time', () => {
  const before = set.mark(set.begin(undefined, 'then'), route('True'), 'then')
  const unknown = set.mark(before, route('Unknown', 'OutOfDate'), 'now')
  const after = groomed(set.mark(unknown, route('True'), 'now'), before)
  assert.equal(find(after, 'RoutesReady')?.lastTransitionTime, 'then')
})
