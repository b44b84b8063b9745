/** A request to promote: when it is heard, how it is answered, and what is said where it comes too late to change anything. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerLate, isAsked, takeRequest } from '../../../src/engine/actions/steps/take-request.ts'
import type { Journal, PromoteRequest } from '../../../src/rollout/model.ts'
import { journalWith, snapshotOf } from '../support/views.ts'
import { lastJournal, type Play, play } from '../support/world.ts'

const ann = { user: 'ann' }
const request: PromoteRequest = { rollout: 'r1', step: 0, by: ann, untilMs: Number.MAX_SAFE_INTEGER }
const asking = (journal: Partial<Journal>, service = {}): Play =>
  play({ snapshot: snapshotOf({ service: { journal: journalWith(journal), request, ...service } }) })
const asked = (journal: Partial<Journal>, service = {}): boolean => {
  const { world } = asking(journal, service)
  return isAsked(world, world.cluster.snapshot())
}

it('A request to promote is heard while its own step is held, and not yet answered', () => {
  assert.equal(asked({ stage: 'stepping' }), true)
  assert.equal(asked({ stage: 'stepping', step: 1 }), false)
  assert.equal(asked({ stage: 'stepping', request: { step: 0, by: ann } }), false)
  for (const stage of ['presented', 'promoting', 'aborting'] as const) assert.equal(asked({ stage }), false)
  assert.equal(asked({ stage: 'stepping' }, { driver: 'another' }), false)
})

describe('a request to promote', () => {
  const answered = async (scene: Play, answer: (scene: Play) => Promise<void>) => {
    await answer(scene)
    return scene.events
  }
  const inTime = (scene: Play) =>
    takeRequest({ do: 'take-request' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
  const late = ({ world }: Play) => answerLate(world)

  it('is written down with who asked, and reported with the share that is held', async () => {
    const scene = asking({ stage: 'stepping' })
    assert.deepEqual(await answered(scene, inTime), [{ is: 'promote-requested', percent: 10, by: ann, atMs: 1_000 }])
    assert.deepEqual(lastJournal(scene)?.request, { step: 0, by: ann })
  })

  it('that comes late is written down too, and told that it changes nothing', async () => {
    const scene = asking({ stage: 'stepping' })
    assert.deepEqual(await answered(scene, late), [
      { is: 'note', text: 'Promote requested by the user ann: the hold of 10 % is over already' },
    ])
    assert.deepEqual(lastJournal(scene)?.request, { step: 0, by: ann })
  })

  it('for a step that the plan does not have is one for no share', async () => {
    const scene = asking({ stage: 'stepping', step: 9 }, { request: { ...request, step: 9 } })
    assert.deepEqual(await answered(scene, inTime), [{ is: 'promote-requested', percent: 0, by: ann, atMs: 1_000 }])
  })

  it('that was withdrawn, or whose rollout was taken over, is not answered', async () => {
    for (const answer of [inTime, late]) {
      const withdrawn = asking({ stage: 'stepping' }, { request: undefined })
      assert.deepEqual(await answered(withdrawn, answer), [])
      assert.equal(lastJournal(withdrawn)?.request, undefined)
      const theirs = asking({ stage: 'stepping' }, { driver: 'another' })
      assert.deepEqual([await answered(theirs, answer), theirs.sent], [[], []])
    }
  })
})
