import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyMergePatch } from '../../../sandbox/api/patch/merge-patch.ts'
import type { Json } from '../../../src/engine/ports/ports.ts'

type Row = readonly [rule: string, document: Json, patch: Json, patched: Json]

const rows: readonly Row[] = [
  ['replaces a member', { a: 'b' }, { a: 'c' }, { a: 'c' }],
  ['adds a member', { a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  ['takes away with null', { a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  ['takes away nothing with null where nothing is', { a: 'b' }, { c: null }, { a: 'b' }],
  ['replaces a list whole', { a: ['b', 'c'] }, { a: ['d'] }, { a: ['d'] }],
  [
    'merges inside, and drops null inside what is new',
    { a: { b: 'c' } },
    { a: { b: 'd', e: null }, f: { g: null } },
    { a: { b: 'd' }, f: {} },
  ],
  ['makes an object of what was none', { a: 'b' }, { a: { c: 1 } }, { a: { c: 1 } }],
  ['replaces the whole by what is no object', { a: 'b' }, ['c'], ['c']],
]

describe('a merge patch', () => {
  for (const [rule, document, patch, patched] of rows) {
    test(rule, () => assert.deepEqual(applyMergePatch(document, patch), patched))
  }
})
