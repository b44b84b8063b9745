import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { fold, type Shelf } from '../../../src/kubernetes/api/cache.ts'

const at = (resourceVersion: string, over: JsonObject = {}): JsonObject => ({
  metadata: { name: 'hello', uid: 'u1', generation: 1, resourceVersion, ...over },
})
const shelfOf = (...objects: JsonObject[]): Shelf =>
  objects.reduce((shelf, object) => fold(shelf, { is: 'put', object }), new Map() as Shelf)

describe('The shelf keeps what is newest', () => {
  it('when our own write is heard of before the events that led up to it', () => {
    const written = shelfOf(at('105'))
    assert.equal(fold(written, { is: 'put', object: at('103') }), written)
    assert.equal(fold(written, { is: 'put', object: at('105') }), written)
    assert.deepEqual(fold(written, { is: 'put', object: at('106') }).get('hello'), at('106'))
  })

  it('when numbers grow by a digit', () => {
    assert.deepEqual(fold(shelfOf(at('99')), { is: 'put', object: at('100') }).get('hello'), at('100'))
  })

  it('by generation where versions are no numbers', () => {
    const kept = shelfOf(at('b', { generation: 2 }))
    assert.equal(fold(kept, { is: 'put', object: at('z', { generation: 1 }) }), kept)
    assert.notEqual(fold(kept, { is: 'put', object: at('a', { generation: 2 }) }), kept)
  })

  it('when an old deletion is heard of after the name was given anew', () => {
    const anew = shelfOf(at('110', { uid: 'u2' }))
    assert.equal(fold(anew, { is: 'gone', object: at('108') }), anew)
    assert.equal(fold(anew, { is: 'gone', object: at('111', { uid: 'u2' }) }).size, 0)
  })

  it('when a list was made before our own write', () => {
    const created = shelfOf(at('120'))
    assert.equal(fold(created, { is: 'listed', items: [], resourceVersion: '119' }), created)
    assert.equal(fold(created, { is: 'listed', items: [], resourceVersion: '121' }).size, 0)
  })
})

it('In whatever order the states of one object are heard of, the newest stays', () => {
  const versions = fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(versions, (heard) => {
      const shelf = shelfOf(...heard.map((version) => at(String(version))))
      assert.deepEqual(shelf.get('hello'), at(String(Math.max(...heard))))
    }),
  )
})
