/** JSON that anyone may have written: what has another shape counts as absent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import {
  controllerIn,
  isObject,
  list,
  object,
  objects,
  parseJson,
  strings,
  text,
  texts,
  webAddress,
  whole,
} from '../../../src/kubernetes/api/json.ts'

describe('a whole number', () => {
  const rows: readonly [Json | undefined, number | undefined][] = [
    [0, 0],
    [-1, -1],
    ['0', 0],
    ['42', 42],
    ['-1', undefined],
    ['4.2', undefined],
    ['', undefined],
    ['4 ', undefined],
    [4.2, undefined],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['9007199254740993', undefined],
    [true, undefined],
    [null, undefined],
    [[1], undefined],
    [undefined, undefined],
  ]
  for (const [value, expected] of rows)
    it(`${JSON.stringify(value)} is ${expected ?? 'none'}`, () => assert.equal(whole(value), expected))
})

describe('an address of the web', () => {
  const rows: readonly [Json | undefined, boolean][] = [
    ['https://hello.example', true],
    ['http://hello.example:8080/a?b=c', true],
    ['file:///etc/passwd', false],
    ['-o/tmp/x', false],
    ['see https://hello.example', false],
    ['https://hello.example/ ', false],
    ['https://a"b', false],
    ['https://:80', false],
    ['HTTPS://hello.example', false],
    ['', false],
    [null, false],
  ]
  for (const [value, isOne] of rows)
    it(`${JSON.stringify(value)} is ${isOne ? 'one' : 'none'}`, () =>
      assert.equal(webAddress(value), isOne ? value : undefined))
})

it('text that is empty, and what is no text, is none', () => {
  assert.deepEqual(['a', '', 0, null, undefined, ['a'], {}].map(text), [
    'a',
    ...Array.from({ length: 6 }, () => undefined),
  ])
})

it('only objects are objects: null and lists are none', () => {
  const some: readonly Json[] = [{ a: 1 }, null, [], 'a', 1, true]
  assert.deepEqual(some.map(isObject), [true, false, false, false, false, false])
  assert.deepEqual(some.map(object), [{ a: 1 }, {}, {}, {}, {}, {}])
  assert.deepEqual(objects([...some]), [{ a: 1 }])
  assert.deepEqual([objects({ a: {} }), list({ 0: 1 }), list([1, null])], [[], [], [1, null]])
})

it('labels are the entries that are texts, an empty one included', () =>
  assert.deepEqual(texts({ a: 'x', b: '', c: 1, d: null, e: {} }), { a: 'x', b: '' }))

it('what is no JSON is absent', () =>
  assert.deepEqual(
    [parseJson('{"a":1}'), parseJson('null'), parseJson('{'), parseJson('')],
    [{ a: 1 }, null, undefined, undefined],
  ))

it('of a list the strings are the entries that are texts, an empty one included', () =>
  assert.deepEqual([strings(['a', 1, '', null, ['b'], {}]), strings('a'), strings(undefined)], [['a', ''], [], []]))

describe('the owner whose controller makes an object', () => {
  const owners: readonly JsonObject[] = [
    { kind: 'Service', name: 'hello' },
    { kind: 'Route', name: 'hello', controller: false },
    { kind: 'Configuration', name: 'hello', controller: true },
  ]

  it('is the one that says so', () => assert.deepEqual(controllerIn({ ownerReferences: [...owners] }), owners[2]))

  it('is none where no owner says so', () => {
    assert.equal(controllerIn({ ownerReferences: owners.slice(0, 2) }), undefined)
    assert.equal(controllerIn({}), undefined)
    assert.equal(controllerIn(undefined), undefined)
  })
})
