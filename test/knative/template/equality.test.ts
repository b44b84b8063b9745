/** Whether two parts of a template mean the same: what is blank counts as absent, and the order of keys for nothing. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Json } from '../../../src/engine/ports/ports.ts'
import { canonical, same } from '../../../src/knative/template/equality.ts'

const rows: readonly (readonly [what: string, one: Json | undefined, other: Json | undefined, isSame: boolean])[] = [
  ['a value and none', 'a', '', false],
  ['null and an empty list', null, [], true],
  ['a list and a shorter one', ['a', 'b'], ['a'], false],
  ['a list and another of its length', ['a', 'b'], ['a', 'c'], false],
  ['a list and itself', ['a', 'b'], ['a', 'b'], true],
  ['a list in another order', ['a', 'b'], ['b', 'a'], false],
  ['a list and what is none', ['a'], 'a', false],
  ['a list and an object with its numbers as keys', ['a'], { 0: 'a' }, false],
  ['an object and a text', { a: 1 }, 'a', false],
  ['objects with another value', { a: 1 }, { a: 2 }, false],
  ['objects with their keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['an object with a blank key and one without it', { a: 1, b: '' }, { a: 1 }, true],
]

describe('the comparison of', () => {
  for (const [what, one, other, isSame] of rows)
    it(what, () => {
      assert.equal(same(one, other), isSame)
      assert.equal(canonical(one) === canonical(other), isSame)
    })
})

it('the canonical text has sorted keys, no blank ones, and a place for each item of a list', () => {
  assert.equal(canonical({ b: [1, '', { z: 1, y: true }], a: 'x', c: {} }), '{"a":"x","b":[1,null,{"y":true,"z":1}]}')
  assert.equal(canonical({ c: [] }), '')
})
