import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { applyEvent, type ObjectCache } from '../../../src/kubernetes/api/cache.ts'

const at = (resourceVersion: string, over: JsonObject = {}): JsonObject => ({
  metadata: { name: 'hello', uid: 'u1', generation: 1, resourceVersion, ...over },
})
const cacheOf = (...objects: JsonObject[]): ObjectCache =>
  objects.reduce((cache, object) => applyEvent(cache, { is: 'put', object }), new Map() as ObjectCache)

describe('The cache keeps what is newest', () => {
  it('when our own write is heard of before the events that led up to it', () => {
    const written = cacheOf(at('105'))
    assert.equal(applyEvent(written, { is: 'put', object: at('103') }), written)
    assert.equal(applyEvent(written, { is: 'put', object: at('105') }), written)
    assert.deepEqual(applyEvent(written, { is: 'put', object: at('106') }).get('hello'), at('106'))
  })

  it('when numbers grow by a digit', () => {
    assert.deepEqual(applyEvent(cacheOf(at('99')), { is: 'put', object: at('100') }).get('hello'), at('100'))
  })

  it('by generation where versions are no numbers', () => {
    const kept = cacheOf(at('b', { generation: 2 }))
    assert.equal(applyEvent(kept, { is: 'put', object: at('z', { generation: 1 }) }), kept)
    assert.notEqual(applyEvent(kept, { is: 'put', object: at('a', { generation: 2 }) }), kept)
  })

  it('when an old deletion is heard of after the name was given anew', () => {
    const anew = cacheOf(at('110', { uid: 'u2' }))
    assert.equal(applyEvent(anew, { is: 'gone', object: at('108') }), anew)
    assert.equal(applyEvent(anew, { is: 'gone', object: at('111', { uid: 'u2' }) }).size, 0)
  })

  it('when versions are of two kinds, of which none is the later one', () => {
    const [worded, numbered] = [at('b'), at('5')]
    assert.equal(applyEvent(cacheOf(worded), { is: 'put', object: numbered }).get('hello'), numbered)
    assert.equal(applyEvent(cacheOf(numbered), { is: 'put', object: worded }).get('hello'), worded)
  })

  it('when an object without a generation is heard of after one with a generation', () => {
    const kept = cacheOf(at('b'))
    assert.equal(applyEvent(kept, { is: 'put', object: at('c', { generation: null }) }), kept)
  })

  it('and not an object that is deleted, whichever of its states the deletion shows', () => {
    for (const version of ['108', '110', '112'])
      assert.equal(applyEvent(cacheOf(at('110')), { is: 'gone', object: at(version) }).size, 0, version)
  })

  it('when a list was made before our own write', () => {
    const created = cacheOf(at('120'))
    assert.equal(applyEvent(created, { is: 'listed', items: [], resourceVersion: '119' }), created)
    assert.equal(applyEvent(created, { is: 'listed', items: [], resourceVersion: '121' }).size, 0)
    assert.equal(applyEvent(created, { is: 'listed', items: [], resourceVersion: '120' }).size, 0)
  })
})

it('In whatever order the states of one object are heard of, the newest stays', () => {
  const versions = fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(versions, (heard) => {
      const cache = cacheOf(...heard.map((version) => at(String(version))))
      assert.deepEqual(cache.get('hello'), at(String(Math.max(...heard))))
    }),
  )
})
