/** What is observed only to be reported: each stays as it was last seen, so that it is told once. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '../../../src/engine/context/memory.ts'
import { observe } from '../../../src/engine/observe/observe.ts'
import type { Snapshot, Start } from '../../../src/engine/ports/ports.ts'
import { templates } from '../../../src/knative/template/template.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import {
  driver,
  foreignTemplate,
  journalWith,
  newTemplate,
  oldTemplate,
  revisionWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { play } from '../support/world.ts'

const seen = (snapshot: Snapshot, previous?: Observation): Observation => {
  const { world, memory } = play({ snapshot })
  return observe({ world, memory, snapshot, previous })
}
const ourTemplate = templates.fingerprint(newTemplate)

describe('trouble with the start', () => {
  const why = { reason: 'ImagePullBackOff', message: '', events: [], log: [] }
  const rows: readonly [string, Start, string | undefined][] = [
    ['none while it only starts', { is: 'starting', pods: 1 }, undefined],
    ['what may pass', { is: 'healing', why }, 'healing ImagePullBackOff'],
    [
      'each crash',
      { is: 'healing', why: { ...why, reason: 'CrashLoopBackOff', message: 'x exited 2 times' } },
      'healing x exited 2 times',
    ],
    ['what will not pass', { is: 'failed', why }, 'failed ImagePullBackOff'],
    ['what cannot be seen', { is: 'unseen', note: 'no right to list pods' }, 'no right to list pods'],
  ]
  for (const [name, start, text] of rows)
    it(`is ${name}`, () => assert.equal(seen(snapshotOf({ start })).trouble?.text, text))

  it('stays as it was last seen, and is of a candidate', () => {
    const start: Start = { is: 'healing', why }
    const before = seen(snapshotOf({ start }))
    assert.equal(seen(snapshotOf(), before).trouble, before.trouble)
    assert.equal(seen(snapshotOf({ start, revisions: [revisionWith(stable)] })).trouble, undefined)
  })
})

describe('the template of another client', () => {
  const found = (journal: Partial<Journal>, template = foreignTemplate) =>
    seen(snapshotOf({ service: { template, journal: journalWith(journal), driver } })).foreignTemplate
  const sent = ourTemplate

  it('is one that stands in the place of ours', () => {
    assert.equal(found({ sent }), templates.fingerprint(foreignTemplate))
    assert.equal(found({ sent }, newTemplate), undefined)
  })

  it('is none where we sent none yet, or put the old one back', () => {
    assert.deepEqual(
      [found({}), found({ sent, stage: 'claimed' }), found({ sent, stage: 'aborting' }, oldTemplate)],
      [undefined, undefined, undefined],
    )
  })

  it('stays as it was last seen', () => {
    const journal = { sent }
    const before = seen(snapshotOf({ service: { template: foreignTemplate, journal: journalWith(journal) } }))
    assert.equal(seen(snapshotOf({ journal }), before).foreignTemplate, before.foreignTemplate)
  })
})
