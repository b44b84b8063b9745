/** A write whose answer was lost: by what the Service shows, it is known whether it took, and so whether it is sent again. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ServiceView } from '../../../src/engine/ports/ports.ts'
import { write } from '../../../src/engine/writes/guarded-write.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import type { Write } from '../../../src/rollout/writes/write.ts'
import {
  driver,
  foreignTemplate,
  journalWith,
  newTemplate,
  onStable,
  serviceWith,
  snapshotOf,
} from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const before = journalWith()
const after = journalWith({ stage: 'promoting' })
const elsewhere = [{ revisionName: 'hello-00002', percent: 100 }]
type Shown = Omit<ServiceView, 'journal' | 'driver'> & Partial<Pick<ServiceView, 'journal' | 'driver'>>

/** What became of `set`, and how often it was sent, where its answer is lost and the Service then shows as `shown`. */
const written = async (set: Write, shown: Shown | undefined) => {
  const scene = play()
  let sent = 0
  const { service: _, ...rest } = snapshotOf()
  const writeService = async () => {
    sent++
    scene.show(shown ? { ...rest, service: shown } : rest)
    return { is: 'unknown', message: 'the connection broke' } as const
  }
  const world = withCluster(scene.world, { writeService })
  const result = await write(world, () => set).catch(() => ({ is: 'unconfirmed' }))
  return { is: result.is, sent }
}

const { journal: _journal, driver: _driver, ...unmarked } = serviceWith()
const marked = (journal: Journal): Shown => ({ ...unmarked, journal, driver })
const { driver: _mark, ...withoutDriver } = marked(after)
const closing = { journal: null, driver: null }

describe('a write that carries a journal', () => {
  const rows: readonly [string, Write, Shown, boolean][] = [
    ['took where its journal is there, under our mark', { journal: after }, marked(after), true],
    ['did not where the journal is the one from before', { journal: after }, marked(before), false],
    ['that takes our mark away took where both are so', { journal: after, driver: null }, withoutDriver, true],
    [
      'that takes our mark away did not while the mark is there',
      { journal: after, driver: null },
      marked(after),
      false,
    ],
  ]
  for (const [name, set, shown, took] of rows)
    it(name, async () => {
      const { is, sent } = await written(set, shown)
      assert.equal(is === 'written' && sent === 1, took, `${is}, sent ${sent} times`)
    })
})

describe('a write that closes the rollout', () => {
  const tried = async (shown: Shown | undefined, set: Write = {}) => (await written({ ...closing, ...set }, shown)).is

  it('took where no mark is left and the spec is the one that was meant', async () => {
    assert.equal(await tried(unmarked), 'written')
    assert.equal(await tried({ ...unmarked, traffic: elsewhere }, { traffic: elsewhere }), 'written')
    assert.equal(await tried({ ...unmarked, traffic: onStable, template: newTemplate }), 'written')
  })

  it('did not where another rollout has come and gone', async () => {
    assert.equal(await tried({ ...unmarked, traffic: elsewhere }), 'foreign')
    assert.equal(await tried({ ...unmarked, template: foreignTemplate }), 'foreign')
    assert.equal(await tried(unmarked, { traffic: elsewhere }), 'foreign')
  })

  it('did not where another mark is there, or no Service', async () => {
    assert.equal(await tried({ ...unmarked, driver: 'another' }), 'foreign')
    assert.equal(await tried({ ...unmarked, journal: after }), 'foreign')
    assert.equal(await tried(undefined), 'foreign')
  })
})
