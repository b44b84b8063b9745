import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { applyJsonPatch } from '../../../sandbox/api/patch/json-patch.ts'
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'

type Row = readonly [rule: string, document: Json, patch: readonly JsonObject[], patched: Json | undefined]

const rows: readonly Row[] = [
  ['adds a member', { a: 1 }, [{ op: 'add', path: '/b', value: 2 }], { a: 1, b: 2 }],
  ['replaces a member by adding it', { a: 1 }, [{ op: 'add', path: '/a', value: 2 }], { a: 2 }],
  ['adds into a list, before the index', ['a', 'c'], [{ op: 'add', path: '/1', value: 'b' }], ['a', 'b', 'c']],
  ['adds at the end of a list', { l: ['a'] }, [{ op: 'add', path: '/l/-', value: 'b' }], { l: ['a', 'b'] }],
  ['adds null', {}, [{ op: 'add', path: '/a', value: null }], { a: null }],
  ['does not add beyond the end of a list', ['a'], [{ op: 'add', path: '/2', value: 'b' }], undefined],
  ['does not add below an absent parent', {}, [{ op: 'add', path: '/a/b', value: 1 }], undefined],
  ['removes a member', { a: 1, b: 2 }, [{ op: 'remove', path: '/a' }], { b: 2 }],
  ['removes from a list', ['a', 'b'], [{ op: 'remove', path: '/0' }], ['b']],
  ['does not remove what is absent', {}, [{ op: 'remove', path: '/a' }], undefined],
  ['replaces an item of a list', ['a', 'b'], [{ op: 'replace', path: '/1', value: 'c' }], ['a', 'c']],
  ['adds an absent member by replacing it', {}, [{ op: 'replace', path: '/a', value: 1 }], { a: 1 }],
  ['does not replace an absent item', ['a'], [{ op: 'replace', path: '/1', value: 'c' }], undefined],
  ['replaces the whole document', { a: 1 }, [{ op: 'replace', path: '', value: { b: 2 } }], { b: 2 }],
  ['moves', { a: { b: 1 }, c: {} }, [{ op: 'move', from: '/a/b', path: '/c/d' }], { a: {}, c: { d: 1 } }],
  ['copies', { a: [1] }, [{ op: 'copy', from: '/a', path: '/b' }], { a: [1], b: [1] }],
  ['does not move what is absent', {}, [{ op: 'move', from: '/a', path: '/b' }], undefined],
  [
    'tests by content, whatever the order of members',
    { a: { b: 1, c: 2 } },
    [{ op: 'test', path: '/a', value: { c: 2, b: 1 } }],
    { a: { b: 1, c: 2 } },
  ],
  ['tests the order of lists', { a: [1, 2] }, [{ op: 'test', path: '/a', value: [2, 1] }], undefined],
  ['tells 1 from "1"', { a: 1 }, [{ op: 'test', path: '/a', value: '1' }], undefined],
  ['passes null on an absent member', { a: {} }, [{ op: 'test', path: '/a/b', value: null }], { a: {} }],
  ['fails null on a present member', { a: 0 }, [{ op: 'test', path: '/a', value: null }], undefined],
  ['fails null below an absent parent', {}, [{ op: 'test', path: '/a/b', value: null }], undefined],
  ['fails null on an absent item', { a: [] }, [{ op: 'test', path: '/a/0', value: null }], undefined],
  [
    'reads ~1 as / and ~0 as ~, in that order',
    { 'a/b': 1, '~1': 2 },
    [
      { op: 'remove', path: '/a~1b' },
      { op: 'test', path: '/~01', value: 2 },
    ],
    { '~1': 2 },
  ],
  [
    'does all or nothing',
    { a: 1 },
    [
      { op: 'add', path: '/b', value: 2 },
      { op: 'test', path: '/a', value: 9 },
    ],
    undefined,
  ],
  ['refuses an operation it does not know', {}, [{ op: 'merge', path: '/a', value: 1 }], undefined],
  ['refuses a path that is no pointer', {}, [{ op: 'add', path: 'a', value: 1 }], undefined],
]

describe('a JSON patch', () => {
  for (const [rule, document, patch, patched] of rows) {
    test(rule, () => assert.deepEqual(applyJsonPatch(document, patch), patched))
  }
})

const step = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', '/', '~', '0', '1') })
const pointer = (key: string) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

test('what was added under any name can be tested, and removed without a trace', () => {
  fc.assert(
    fc.property(step, fc.jsonValue(), fc.dictionary(step, fc.integer()), (key, value, others) => {
      const { [key]: _own, ...document } = others
      const path = pointer(key)
      const written: Json = JSON.parse(JSON.stringify(value))
      const patch = [
        { op: 'add', path, value: written },
        { op: 'test', path, value: written },
      ]
      const added = applyJsonPatch(document, patch)
      assert.deepEqual(added, { ...document, [key]: written })
      assert.deepEqual(applyJsonPatch(added ?? null, [{ op: 'remove', path }]), document)
    }),
  )
})

test('the document itself is never changed', () => {
  const document = { a: [{ b: 1 }] }
  applyJsonPatch(document, [{ op: 'add', path: '/a/0/b', value: 2 }])
  assert.deepEqual(document, { a: [{ b: 1 }] })
})
