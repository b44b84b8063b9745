import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compatibilityPage, type Played } from '../../scripts/pages/matrix-page.ts'

const played = (version: string, passed: number, when: string): Played => ({
  version,
  when,
  results: new Map([['Main job', { passed, failed: 1 }]]),
  underLoad: [{ what: `an abort at ${when}`, requests: 1000, lost: 0 }],
})

test('a version played again replaces its own rows, and the others keep theirs', () => {
  const pages = [played('1.17', 7, 'first'), played('1.9', 8, 'second'), played('1.17', 9, 'third')]
  const page = pages.reduce(compatibilityPage, '')
  const rows = page.split('\n').filter((line) => /^\| \d/.test(line))
  assert.deepEqual(rows, [
    '| 1.9 | not played | 8 of 9 | not played | not played | second |',
    '| 1.17 | not played | 9 of 10 | not played | not played | third |',
    '| 1.9 | an abort at second | 1000 | 0 | not looked at |',
    '| 1.17 | an abort at third | 1000 | 0 | not looked at |',
  ])
})
