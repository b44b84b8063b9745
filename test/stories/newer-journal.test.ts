/** A rollout that a later version of this program opened, or whose journal somebody broke: every command names it and the way out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { abortIt, finish, promoteIt, rollItBack, rollItOut } from './support/sandbox-world.ts'
import { place, type Stage, servingStage, stored, type Wish } from './support/stage.ts'

const marked = async (marks: Wish): Promise<Stage> => {
  const stage = await servingStage()
  const annotations = Object.fromEntries(Object.entries(marks).map(([name, text]) => [`kn-rollout.dev/${name}`, text]))
  stage.sandbox.foreign.patchService(place, { metadata: { annotations } })
  await stage.scheduler.pass(10_000)
  return stage
}

const commands: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  deploy: (stage) => rollItOut(stage, { steps: '100' }),
  rollback: (stage) => rollItBack(stage),
  promote: (stage) => promoteIt(stage),
  abort: (stage) => abortIt(stage),
  'the post step': (stage) => finish(stage, 'theirs'),
}

const wayOut = /kubectl annotate ksvc hello -n shop kn-rollout\.dev\/rollout- kn-rollout\.dev\/driver-$/

const refusedWith = async (stage: Stage, run: (stage: Stage) => Promise<unknown>, message: RegExp) => {
  const before = stored(stage).metadata.resourceVersion
  await assert.rejects(run(stage), (error) => {
    assert.ok(error instanceof RolloutError)
    assert.equal(error.code, 'E_JOURNAL')
    assert.match(error.message, message)
    assert.match(error.cure, wayOut)
    return true
  })
  assert.equal(stored(stage).metadata.resourceVersion, before)
}

for (const [name, run] of Object.entries(commands))
  describe(`${name}, where a rollout is open`, () => {
    it('of a newer version: says so and changes nothing', async () => {
      const stage = await marked({ rollout: '{"v":2,"id":"5d1c","phase":"new"}', driver: 'theirs' })
      await refusedWith(stage, run, /^A newer version of kn-rollout has opened a rollout of hello\./)
    })

    it('whose journal is broken: says so and changes nothing', async () => {
      const stage = await marked({ rollout: '{"v":1', driver: 'theirs' })
      await refusedWith(stage, run, /^The journal of the rollout of hello cannot be read/)
    })
  })

it('a deploy does not replace the journal of a newer version that has no driver, a pause for example', async () => {
  const stage = await marked({ rollout: '{"v":2}' })
  await refusedWith(stage, (each) => rollItOut(each, { steps: '100' }), /newer version/)
})

it('a deploy replaces a broken journal that nobody drives', async () => {
  const stage = await marked({ rollout: '{"v":1' })
  assert.equal((await rollItOut(stage, { steps: '100' })).outcome.kind, 'promoted')
})

it('after the way out, a deploy goes ahead', async () => {
  const stage = await marked({ rollout: '{"v":2}', driver: 'theirs' })
  const annotations = { 'kn-rollout.dev/rollout': null, 'kn-rollout.dev/driver': null }
  stage.sandbox.foreign.patchService(place, { metadata: { annotations } })
  assert.equal((await rollItOut(stage, { steps: '100' })).outcome.kind, 'promoted')
})
